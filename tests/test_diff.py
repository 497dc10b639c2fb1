"""Differences between two OpenAPI documents, from a caller's point of view."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from immichpy_dynamic.compare import diff
from immichpy_dynamic.compare.changes import Change, Diff
from immichpy_dynamic.spec.catalog import load_release, releases
from immichpy_dynamic.spec.model import Spec

CHECKOUT = Path(__file__).resolve().parent.parent
DOCUMENTS = list(dict.fromkeys(release.document.removesuffix(".json") for release in releases()))
NEIGHBOURS = list(pairwise(DOCUMENTS))
SWAPPED = {"added": "removed", "removed": "added"}


def document(release: str, schemas: dict[str, Any] | None = None, **operations: Any) -> Spec:
    """Return a minimal OpenAPI document; each operation is given by its path and further properties."""
    paths: dict[str, Any] = {}
    for operation_id, found in operations.items():
        path, *rest = found if isinstance(found, tuple) else (found,)
        base = {"operationId": operation_id, "tags": ["Things"], "responses": {}}
        paths[path] = {"post": base | (rest[0] if rest else {})}
    components = {"schemas": schemas or {}}
    return Spec({"openapi": "3.0.0", "info": {"version": release}, "paths": paths, "components": components}, release)


def sends(schema: str) -> dict[str, Any]:
    """Return the request body of an operation."""
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": reference(schema)}}}}


def gives(schema: Any) -> dict[str, Any]:
    """Return the responses of an operation."""
    found = reference(schema) if isinstance(schema, str) else schema
    return {"responses": {"200": {"content": {"application/json": {"schema": found}}}}}


def takes(name: str, *, required: bool = False, **schema: Any) -> dict[str, Any]:
    """Return a query parameter of an operation."""
    return {"parameters": [{"name": name, "in": "query", "required": required, "schema": schema}]}


def reference(name: str) -> dict[str, Any]:
    """Return a reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def fields(*required: str, **properties: Any) -> dict[str, Any]:
    """Return an object schema."""
    return {"type": "object", "properties": properties, "required": list(required)}


def found(old: Spec, new: Spec) -> dict[str, bool]:
    """Return kind and place of all changes, each with whether it is breaking."""
    return {f"{change.kind} {change.where}": change.breaking for change in diff(old, new).changes}


STRING: dict[str, Any] = {"type": "string"}
INTEGER: dict[str, Any] = {"type": "integer"}


def test_operations() -> None:
    """Added and removed operations are reported; one with the same method and path under another id is renamed."""
    old = document("1.0.0", getThing="/things/{id}", oldThing="/old", dropThing="/drop")
    new = document("1.1.0", getThing="/things/{id}", newThing="/old", addThing="/add")
    assert found(old, new) == {
        "operation.removed things.drop_thing": True,
        "operation.renamed things.old_thing": True,
        "operation.added things.add_thing": False,
    }


def test_operation_properties() -> None:
    """Changes of tag, permission, admin-only and deprecation are reported; a respelled name is not breaking."""
    other = {"tags": ["Gadgets"], "x-immich-permission": "thing.read", "deprecated": True}
    old = document("1.0.0", a=("/a", {"x-immich-permission": "a"}), thing=("/thing", {}), startOauth="/oauth")
    new = document("1.1.0", a=("/a", {"x-immich-admin-only": True}), thing=("/thing", other), startOAuth="/oauth")
    assert found(old, new) == {
        "operation.permission things.a": False,
        "operation.admin_only things.a": True,
        "operation.renamed things.thing": True,
        "operation.permission things.thing": True,
        "operation.deprecated things.thing": False,
    }


def test_a_new_place_names_what_stands_in_the_old_one() -> None:
    """An operation that moved to another path is matched by its id, and the one in its old place is reported."""
    old = document("1.0.0", createPartner="/partners/{id}")
    new = document("1.1.0", createPartner="/partners", createPartnerDeprecated="/partners/{id}")
    (path,) = [change for change in diff(old, new).changes if change.kind == "operation.path"]
    assert (path.breaking, path.reason) == (False, "what stood there is things.create_partner_deprecated")


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (takes("a", **STRING), {}, {"removed": True}),
        ({}, takes("a", **STRING), {"added": False}),
        ({}, takes("a", required=True, **STRING), {"added": True}),
        (takes("a", **STRING), takes("a", required=True, **STRING), {"required": True}),
        (takes("a", required=True, **STRING), takes("a", **STRING), {"required": False}),
        (takes("a", **STRING), takes("a", **INTEGER), {"type": True}),
        (takes("a", type="integer"), takes("a", type="number"), {"type": False}),
        (takes("a", type="number"), takes("a", type="integer"), {"type": True}),
        (takes("a", type="string", nullable=True), takes("a", **STRING), {"nullable": True}),
        (takes("a", **STRING), takes("a", type="string", nullable=True), {"nullable": False}),
        (takes("a", type="integer", maximum=9), takes("a", type="integer", maximum=8), {"constraint": True}),
        (takes("a", type="integer", maximum=8), takes("a", type="integer", maximum=9), {"constraint": False}),
        (takes("a", type="integer", minimum=8), takes("a", type="integer"), {"constraint": False}),
        (takes("a", **STRING), takes("a", type="string", pattern="x"), {"constraint": True}),
        (takes("a", **STRING), takes("a", type="string", format="uuid"), {"constraint": True}),
        (takes("a", **STRING), takes("a", type="string", format="date-time"), {"type": True}),
        (takes("a", **INTEGER), takes("a", type="integer", default=3), {"default": False}),
        # A maximum of JavaScript's largest safe integer does not count as a constraint.
        (takes("a", **INTEGER), takes("a", type="integer", maximum=2**53 - 1), {}),
    ],
)
def test_arguments(before: dict[str, Any], after: dict[str, Any], expected: dict[str, bool]) -> None:
    """A removed, newly required or narrowed argument is breaking; a widened one is not."""
    changes = found(document("1.0.0", thing=("/t", before)), document("1.1.0", thing=("/t", after)))
    assert changes == {f"parameter.{event} things.thing(a)": breaking for event, breaking in expected.items()}


def test_path_parameters_are_matched_by_their_place() -> None:
    """A path parameter that was renamed is reported as a renamed argument."""
    old = {"parameters": [{"name": "id", "in": "path", "schema": STRING}]}
    new = {"parameters": [{"name": "name", "in": "path", "schema": STRING}]}
    changes = diff(document("1.0.0", a=("/a/{id}", old)), document("1.1.0", a=("/a/{name}", new))).changes
    assert [(change.kind, change.old, change.new) for change in changes] == [("parameter.renamed", "id", "name")]


@pytest.mark.parametrize(
    ("before", "after", "as_sent", "as_received"),
    [
        (fields(a=STRING), fields(), {"removed": True}, {"removed": True}),
        (fields(), fields(a=STRING), {"added": False}, {"added": False}),
        (fields(), fields("a", a=STRING), {"added": True}, {"added": False}),
        (fields(a=STRING), fields("a", a=STRING), {"required": True}, {"required": False}),
        (fields("a", a=STRING), fields(a=STRING), {"required": False}, {"required": True}),
        (fields(a=INTEGER), fields(a={"type": "number"}), {"type": False}, {"type": True}),
        (fields(a={"type": "number"}), fields(a=INTEGER), {"type": True}, {"type": False}),
        (fields(a=STRING), fields(a={**STRING, "nullable": True}), {"nullable": False}, {"nullable": True}),
        (fields(a={**STRING, "nullable": True}), fields(a=STRING), {"nullable": True}, {"nullable": False}),
        (fields(a=STRING), fields(a={**STRING, "maxLength": 3}), {"constraint": True}, {}),
        (fields(a=STRING), fields(a={"type": "array", "items": STRING}), {"type": True}, {"type": True}),
        (fields(a=STRING), fields(a={}), {"type": False}, {"type": True}),
    ],
)
def test_fields(
    before: dict[str, Any], after: dict[str, Any], as_sent: dict[str, bool], as_received: dict[str, bool]
) -> None:
    """Whether a changed field is breaking depends on whether the client sends or receives it."""
    for direction, expected in ((sends("Dto"), as_sent), (gives("Dto"), as_received)):
        old, new = (document("1", {"Dto": _with_z(schema)}, thing=("/t", direction)) for schema in (before, after))
        assert found(old, new) == {f"field.{event} Dto.a": breaking for event, breaking in expected.items()}


def _with_z(schema: dict[str, Any]) -> dict[str, Any]:
    """Add a field, so that removing the other one does not leave an object without fields."""
    return {**schema, "properties": {**schema["properties"], "z": STRING}}


def test_enum_values() -> None:
    """A removed enum value is breaking where it is sent, an added one where it is received."""
    few, many = {"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["a", "the-b"]}
    for direction, breaking in ((takes("a", **reference("E")), "sent"), (gives("E"), "received")):
        old, new = (document("1", {"E": enum}, thing=("/t", direction)) for enum in (few, many))
        assert found(old, new) == {"value.added E.THE_B": breaking == "received"}
        assert found(new, old) == {"value.removed E.THE_B": breaking == "sent"}


def test_schemas_are_reported_once() -> None:
    """A change of a model is reported once, with all affected operations and both directions."""
    old_schemas = {"Outer": fields(inner=reference("Inner")), "Inner": fields(x=STRING)}
    operations: dict[str, Any] = {"a": ("/a", gives("Outer")), "b": ("/b", gives("Inner")), "c": ("/c", sends("Outer"))}
    old = document("1.0.0", old_schemas, **operations)
    new = document("1.1.0", old_schemas | {"Inner": fields("x", x=STRING)}, **operations)
    (change,) = diff(old, new).changes
    assert (change.kind, change.where, change.wire, change.breaking) == ("field.required", "Inner.x", "Inner.x", True)
    assert change.operations == ("things.a", "things.b", "things.c")


def test_renamed_schemas_and_fields() -> None:
    """A model or field that replaces another one in the same place is reported as renamed."""
    old = document("1.0.0", {"Old": fields(actionId=STRING)}, a=("/a", gives("Old")))
    new = document("1.1.0", {"New": fields(actionId=STRING, more=STRING)}, a=("/a", gives("New")))
    assert found(old, new) == {"schema.renamed Old": False, "field.added New.more": False}
    new = document("1.1.0", {"Old": fields(pluginActionId=STRING)}, a=("/a", gives("Old")))
    assert found(old, new) == {"field.renamed Old.action_id": True}
    new = document("1.1.0", {"Old": fields(other=STRING)}, a=("/a", gives("Old")))
    assert found(old, new) == {"field.removed Old.action_id": True, "field.added Old.other": False}
    # Callers can pass the whole body by the name of its model, so the renamed argument is breaking.
    old = document("1.0.0", {"OldDto": fields(x=STRING)}, a=("/a", sends("OldDto")))
    new = document("1.1.0", {"NewDto": fields(x=STRING)}, a=("/a", sends("NewDto")))
    assert found(old, new) == {"schema.renamed OldDto": False, "parameter.renamed things.a(old_dto)": True}


def test_answers() -> None:
    """A changed response type is breaking, except where the old response had no body."""
    old = document("1.0.0", a=("/a", gives(STRING)), b="/b", c=("/c", gives({"type": "array", "items": STRING})))
    new = document("1.1.0", a="/a", b=("/b", gives(STRING)), c=("/c", gives({"type": "array", "items": INTEGER})))
    assert found(old, new) == {
        "response.type things.a()": True,
        "response.type things.b()": False,
        "response.type things.c()": True,
    }


def test_a_page_for_people() -> None:
    """The text lists breaking changes first, grouped by tag, with the values of one enum in one line."""
    few, many = {"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["a", "b", "c"]}
    old = document("1.0.0", {"E": few}, a=("/a", gives("E")), drop="/drop")
    new = document("1.1.0", {"E": many}, a=("/a", gives("E")), add="/add")
    assert str(diff(old, new)).splitlines() == [
        "Immich 1.0.0 → 1.1.0: 3 breaking, 1 other changes",
        "",
        "BREAKING",
        "",
        "things:",
        "  E: added B, C; an answer may hold it, and code may not know it [things.a]",
        "  things.drop: removed",
        "",
        "OTHER",
        "",
        "things:",
        "  things.add: added (POST /add)",
    ]


def test_table() -> None:
    """With rich the diff is a table whose cells are not parsed as markup."""
    old = document("1.0.0", a=("/a", takes("x", **STRING)))
    new = document("1.1.0", a=("/a", takes("x", type="string", pattern="[bold]")))
    console = Console(file=io.StringIO(), width=120)
    console.print(diff(old, new))
    assert isinstance(console.file, io.StringIO)
    assert "things.a(x)" in console.file.getvalue()
    assert "like [bold]" in console.file.getvalue()


def test_json_form() -> None:
    """The JSON form matches docs/diff-format.md."""
    old = document("1.0.0", a=("/a", takes("withX", type="boolean")))
    new = document("1.1.0", {"E": {"type": "string", "enum": ["v"]}}, a=("/a", gives("E")))
    assert diff(old, new).to_dict() == {
        "old": "1.0.0",
        "new": "1.1.0",
        "breaking": 1,
        "changes": [
            {
                "kind": "parameter.removed",
                "where": "things.a(with_x)",
                "wire": "a.withX",
                "old": "bool",
                "new": None,
                "breaking": True,
                "reason": "passing it is a TypeError",
                "operations": ["things.a"],
            },
            {
                "kind": "response.type",
                "where": "things.a()",
                "wire": "a",
                "old": "None",
                "new": "E",
                "breaking": False,
                "reason": "",
                "operations": ["things.a"],
            },
            {
                "kind": "schema.added",
                "where": "E",
                "wire": "E",
                "old": None,
                "new": None,
                "breaking": False,
                "reason": "",
                "operations": [],
            },
        ],
    }


def test_only_breaking() -> None:
    """``diff`` can return the breaking changes alone."""
    changes = diff(load_release("2.7.5"), load_release("3.0.0"))
    assert changes.only_breaking().changes == changes.breaking
    assert 0 < len(changes.breaking) < len(changes)
    assert json.loads(json.dumps(changes.to_dict()))["breaking"] == len(changes.breaking)


def test_kinds_are_documented() -> None:
    """Each kind of change between real releases is documented in docs/diff-format.md."""
    page = (CHECKOUT / "docs" / "diff-format.md").read_text(encoding="utf-8")
    for pair in (("2.2.3", "2.3.1"), ("2.7.5", "3.0.0"), ("3.1.0", "3.2.0"), ("1.141.1", "1.142.1")):
        for change in diff(*map(load_release, pair)).changes:
            event = change.kind.partition(".")[2]
            assert f"`{change.kind}`" in page or f"`….{event}`" in page


def test_what_upstream_did() -> None:
    """Known changes between real releases are reported."""
    changes = found(load_release("2.7.5"), load_release("3.0.0"))
    assert changes["field.removed AssetMediaCreateDto.device_id"]
    assert changes["operation.renamed plugins.get_plugins"]
    assert changes["value.added SyncEntityType.ASSET_V2"]
    assert not changes["schema.renamed APIKeyCreateDto"]
    changes = found(load_release("2.2.3"), load_release("2.3.1"))
    assert changes["operation.renamed jobs.get_all_jobs_status"]
    assert changes["operation.renamed oauth.start_oauth"]
    assert not changes["operation.renamed auth_admin.unlink_all_oauth_accounts_admin"]
    changes = found(load_release("3.2.0"), load_release("3.2.1"))
    assert changes["operation.renamed people.merge_person"]
    assert not changes["operation.added people.merge_people"]


def test_nothing_changes_between_equal_documents() -> None:
    """A document has no differences from a second copy of itself."""
    for release in ("1.113.1", "2.7.5", "3.3.5"):
        spec = load_release(release)
        assert len(diff(spec, Spec(spec.document, "again"))) == 0
    assert str(diff(spec, spec)) == "Immich 3.3.5 → 3.3.5: 0 breaking, 0 other changes"


@pytest.mark.slow
@pytest.mark.parametrize(("old", "new"), NEIGHBOURS)
def test_neighbours_both_ways(old: str, new: str) -> None:
    """The diff of two releases mirrors the diff in the opposite direction, and both can be printed."""
    forth, back = diff(load_release(old), load_release(new)), diff(load_release(new), load_release(old))
    assert mirrored(forth) == plain(back)
    assert str(forth).startswith(f"Immich {old} → {new}: ")
    json.dumps(forth.to_dict())


@given(st.data())
def test_both_ways(data: st.DataObject) -> None:
    """The diff of two constructed documents mirrors the diff in the opposite direction."""
    old, new = (document(release, **data.draw(DOCUMENT)) for release in ("1.0.0", "1.1.0"))
    assert mirrored(diff(old, new)) == plain(diff(new, old))
    assert len(diff(old, old)) == 0


NAMES = ["A", "B", "C"]
TYPES: st.SearchStrategy[dict[str, Any]] = st.sampled_from(
    [STRING, INTEGER, {"type": "number"}, {"type": "string", "nullable": True}, {"type": "integer", "maximum": 3}]
    + [reference(name) for name in NAMES]
    + [{"type": "array", "items": reference(name)} for name in NAMES]
    + [{"type": "string", "enum": ["x", "y"]}, {"type": "string", "enum": ["x"]}]
)
SCHEMAS = st.one_of(
    st.dictionaries(st.sampled_from(["x", "xId", "y"]), TYPES, min_size=1).map(lambda found: fields(*found, **found)),
    st.sampled_from([{"type": "string", "enum": ["v"]}, {"type": "string", "enum": ["v", "w"]}]),
    st.just({"type": "array", "items": STRING}),
)
OPERATIONS: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.just({}), st.sampled_from(NAMES).map(sends), TYPES.map(gives), TYPES.map(lambda kind: takes("a", **kind))
)
DOCUMENT = st.builds(
    lambda operations, schemas: {**operations, "schemas": schemas},
    st.lists(st.tuples(st.sampled_from(["one", "two", "three"]), OPERATIONS), unique_by=lambda pair: pair[0]).map(
        lambda found: {name: (f"/{place}", content) for place, (name, content) in enumerate(found)}
    ),
    st.fixed_dictionaries(dict.fromkeys(NAMES, SCHEMAS)),
)


def mirrored(changes: Diff) -> set[tuple[Any, ...]]:
    """Return the expected changes of the opposite direction."""
    return set(map(_mirrored, changes.changes))


def plain(changes: Diff) -> set[tuple[Any, ...]]:
    """Return kind, place and values of all changes."""
    return {(change.kind, _place(change), change.old, change.new) for change in changes.changes}


def _mirrored(change: Change) -> tuple[Any, ...]:
    thing, _, event = change.kind.partition(".")
    return f"{thing}.{SWAPPED.get(event, event)}", _place(change), change.new, change.old


def _place(change: Change) -> str:
    """Return the place of an added or removed thing; other places have different names in the other direction."""
    return change.where if change.kind.endswith((".added", ".removed")) else ""


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command line in a separate process."""
    command = [sys.executable, "-m", "immichpy_dynamic.compare", *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True, encoding="utf-8", cwd=CHECKOUT)


def test_command_line(tmp_path: Path) -> None:
    """``diff`` prints text, JSON or only the breaking changes, for releases and for files."""
    done = run("diff", "2.7.5", "3.0.0")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.rstrip("\n") == str(diff(load_release("2.7.5"), load_release("3.0.0")))
    done = run("diff", "2.7.5", "v3.0", "--breaking", "--json")
    expected = diff(load_release("2.7.5"), load_release("3.0")).only_breaking()
    assert json.loads(done.stdout) == expected.to_dict()
    path = tmp_path / "server.json"
    path.write_text(json.dumps(load_release("3.0.0").document), encoding="utf-8")
    assert run("diff", "3.0.0", str(path)).stdout == "Immich 3.0.0 → 3.0.0: 0 breaking, 0 other changes\n"


def test_command_line_lists_releases() -> None:
    """``spec list`` prints a line for each release."""
    lines = run("list").stdout.splitlines()
    assert len(lines) == len(releases()) + 1
    assert lines[-1].split() == ["3.3.5", *lines[-1].split()[1:]]


@pytest.mark.parametrize("name", ["9.9", "latest-and-greatest", "no-such-file.json"])
def test_command_line_refuses(name: str) -> None:
    """An unusable release or file is an error of one line with exit code 2."""
    done = run("diff", "2.7.5", name)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: ")
    assert done.stderr.count("\n") == 1


def test_rich_is_not_needed() -> None:
    """Nothing imports rich unless a table is printed."""
    program = (
        "import sys; from immichpy_dynamic import load_release; from immichpy_dynamic.compare import diff;"
        "str(diff(load_release('2.7.5'), load_release('3.0.0'))); assert 'rich' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=CHECKOUT)
