"""tools/import_specs.py, and the OpenAPI documents that it has written into specs/."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml

import immichpy_dynamic
from immichpy_dynamic.spec.catalog import parse_version
from immichpy_dynamic.spec.document import check_document
from immichpy_dynamic.spec.operation import METHODS

ROOT = Path(__file__).resolve().parent.parent
SPECS = ROOT / "specs"
sys.path.append(str(ROOT / "tools"))

from facts import arranged, facts, render  # noqa: E402 - found by the line above
from import_specs import main  # noqa: E402
from overlay_document import Overlay, read_overlay  # noqa: E402

Document = dict[str, Any]

INDEX = json.loads((SPECS / "index.json").read_text(encoding="utf-8"))
DOCUMENTS = list(dict.fromkeys(line["document"] for line in INDEX))
NEWEST_RELEASED = [line["document"] for line in INDEX if line["source"] == "released"][-1]

MADE_UP: Document = {
    "openapi": "3.0.0",
    "info": {"title": "Immich", "version": "98.7.6", "description": "prose", "contact": {}},
    "tags": [{"name": "Assets", "description": "prose"}],
    "servers": [{"url": "/api", "description": "prose"}],
    "paths": {
        "/assets/{id}/faces/{faceId}": {
            "get": {
                "operationId": "getAssetInfo",
                "summary": "prose",
                "description": "prose",
                "externalDocs": {"url": "https://example.com"},
                "tags": ["Assets"],
                "deprecated": True,
                "parameters": [
                    {"name": "title", "in": "query", "required": False, "schema": {"type": "string"}},
                    {"name": "description", "in": "query", "required": False, "schema": {"type": "string"}},
                    {"name": "faceId", "in": "path", "required": True, "schema": {"type": "string"}},
                    {
                        "name": "id",
                        "in": "path",
                        "required": True,
                        "description": "prose",
                        "example": "prose",
                        "schema": {"type": "string", "format": "uuid", "description": "prose"},
                    },
                ],
                "responses": {
                    "200": {
                        "description": "prose",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/title"}, "example": "prose"}
                        },
                    }
                },
                "x-immich-history": [
                    {"version": "v2", "state": "Updated", "description": "prose"},
                    {"version": "v1", "state": "Added", "replacementId": "getAsset"},
                ],
            }
        }
    },
    "components": {
        "schemas": {
            "title": {
                "title": "prose",
                "description": "prose",
                "type": "object",
                "required": ["title", "description"],
                "properties": {
                    "title": {"type": "string", "title": "prose", "enum": ["b", "a"], "default": "b"},
                    "description": {"type": "string", "description": "prose", "example": "prose", "readOnly": True},
                    "summary": {"type": "array", "items": {"type": "string", "pattern": "^a", "description": "prose"}},
                    "example": {"allOf": [{"type": "string", "description": "prose"}], "nullable": True},
                    "examples": {"type": "object", "additionalProperties": {"type": "string", "example": "prose"}},
                    "parameters": {"type": "object", "properties": {"required": {"type": "boolean"}}},
                },
            }
        }
    },
}


@cache
def bundled(name: str) -> Document:
    """Return a bundled document; callers must not change it."""
    document: Document = json.loads((SPECS / name).read_text(encoding="utf-8"))
    return document


@cache
def overlay() -> Overlay:
    """Return the project's OpenAPI overlay."""
    return read_overlay(SPECS / "overlay.yaml")


def operations(document: Document) -> Iterator[tuple[str, Document]]:
    """Yield each operation with its path."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, item[method]


def copied(value: Any, **info: Any) -> Any:
    """Return a deep copy, with the given fields of ``info`` replaced."""
    copy = json.loads(json.dumps(value))
    if info:
        copy["info"].update(info)
    return copy


def shuffled(value: Any) -> Any:
    """Return the same document with keys, `required` and `parameters` in another order."""
    if isinstance(value, list):
        return [shuffled(item) for item in value]
    if not isinstance(value, dict):
        return value
    chance = random.Random(len(value))
    copy = {key: shuffled(value[key]) for key in chance.sample(list(value), len(value))}
    for key in ("required", "parameters"):
        if isinstance(copy.get(key), list):
            chance.shuffle(copy[key])
    return copy


def contents(folder: Path) -> dict[str, bytes]:
    """Return the bytes of all files of a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def index_of(folder: Path) -> dict[str, tuple[str, str]]:
    """Return each release of a folder's index with its document and source."""
    lines = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    return {line["release"]: (line["document"], line["source"]) for line in lines}


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """Return a copy of specs/ with the overlay and three of its documents, one of them reconstructed."""
    chosen = ("1.113.1.json", "3.1.0.json", "3.3.5.json")
    folder = tmp_path / "specs"
    folder.mkdir()
    for name in (*chosen, "overlay.yaml"):
        shutil.copy(SPECS / name, folder)
    lines = [line for line in INDEX if line["document"] in chosen]
    (folder / "index.json").write_text("[\n" + ",\n".join(map(json.dumps, lines)) + "\n]\n", encoding="utf-8")
    return folder


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, bytes], str]]:
    """Return a function that serves bytes at a path of a local server and returns the server's address."""
    monkeypatch.setenv("no_proxy", "*")
    pages: dict[str, bytes] = {}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            page = pages.get(self.path)
            self.send_response(200 if page else 404)
            self.send_header("Content-Length", str(len(page or b"")))
            self.end_headers()
            self.wfile.write(page or b"")

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()

        def add(path: str, page: bytes) -> str:
            pages[path] = page
            return f"http://127.0.0.1:{server.server_port}"

        yield add
        server.shutdown()
        thread.join()


# ---------------------------------------------------------------- removing prose


def test_prose_goes() -> None:
    """The import removes descriptions, summaries, examples, schema titles, contact and external documentation."""
    assert "prose" not in render(facts(MADE_UP))
    assert "contact" not in render(facts(MADE_UP))
    assert "externalDocs" not in render(facts(MADE_UP))


def test_properties_and_parameters_that_are_called_like_prose_survive() -> None:
    """The import keeps properties, parameters and schemas that are named description, title, summary or example."""
    document = facts(MADE_UP)
    schema = document["components"]["schemas"]["title"]
    assert set(schema["properties"]) == {"title", "description", "summary", "example", "examples", "parameters"}
    assert schema["properties"]["parameters"]["properties"] == {"required": {"type": "boolean"}}
    (_, operation), *_ = operations(document)
    assert {parameter["name"] for parameter in operation["parameters"]} >= {"title", "description"}


def test_facts_stay() -> None:
    """The import keeps enums in order, defaults, patterns, formats, flags, history and required descriptions."""
    (_, operation), *_ = operations(facts(MADE_UP))
    properties = facts(MADE_UP)["components"]["schemas"]["title"]["properties"]
    assert properties["title"] == {"type": "string", "enum": ["b", "a"], "default": "b"}
    assert properties["description"] == {"type": "string", "readOnly": True}
    assert properties["summary"]["items"] == {"type": "string", "pattern": "^a"}
    assert operation["deprecated"] is True
    assert operation["responses"]["200"]["description"] == ""
    assert operation["x-immich-history"] == [
        {"version": "v2", "state": "Updated"},
        {"version": "v1", "state": "Added", "replacementId": "getAsset"},
    ]


def test_path_parameters_come_first_in_the_order_of_the_path() -> None:
    """The import puts path parameters first, in path order, then the others by location and name."""
    (_, operation), *_ = operations(facts(MADE_UP))
    assert [parameter["name"] for parameter in operation["parameters"]] == ["id", "faceId", "description", "title"]


def test_another_order_gives_the_same_bytes() -> None:
    """Importing a document whose keys are in another order writes the same file."""
    document = shuffled(bundled(NEWEST_RELEASED))
    assert json.dumps(document) != json.dumps(bundled(NEWEST_RELEASED))
    content = facts(document)
    overlay().apply(content)
    assert render(arranged(content)).encode() == (SPECS / NEWEST_RELEASED).read_bytes()


# ---------------------------------------------------------------- overlay


def apply(document: Document, tmp_path: Path, *actions: Document) -> set[str]:
    """Apply overlay actions to a document, in place, and return the targets that matched."""
    path = tmp_path / "actions.yaml"
    path.write_text(json.dumps({"overlay": "1.0.0", "info": {}, "actions": actions}), encoding="utf-8")
    return read_overlay(path).apply(document)


def test_an_update_merges_objects_and_lengthens_lists(tmp_path: Path) -> None:
    """An overlay update merges objects, concatenates lists, and appends to a selected list."""
    document: Document = {"a": {"b": {"c": 1}, "d": [1], "e": 1}, "list": [1]}
    update = {"b": {"f": 2}, "d": [2], "e": 3}
    matched = apply(
        document,
        tmp_path,
        {"target": "$.a", "update": update},
        {"target": "$.list", "update": 2},
        {"target": "$.no", "remove": True},
    )
    assert document == {"a": {"b": {"c": 1, "f": 2}, "d": [1, 2], "e": 3}, "list": [1, 2]}
    assert matched == {"$.a", "$.list"}


def test_a_removal_takes_every_match(tmp_path: Path) -> None:
    """An overlay removal removes every matching item of a list."""
    document: Document = {"list": [{"go": 1}, {"stay": 1}, {"go": 2}]}
    apply(document, tmp_path, {"target": "$.list[?@.go]", "remove": True})
    assert document == {"list": [{"stay": 1}]}


def test_operations_by_id_are_those_that_the_query_finds() -> None:
    """The lookup of operations by id finds the same objects as the JSONPath query."""
    document = copied(bundled(NEWEST_RELEASED))
    table = {operation["operationId"]: operation for _, operation in operations(document)}
    actions = [action for action in overlay().actions if action.target.endswith("'searchSmart']")]
    assert actions
    for action in actions:
        assert [match.obj for match in action.query.finditer(document)] == [table["searchSmart"]]


def test_every_action_has_a_reason() -> None:
    """Every action of the overlay has a description that gives its reason."""
    content = yaml.safe_load((SPECS / "overlay.yaml").read_text(encoding="utf-8"))
    assert [action["target"] for action in content["actions"] if not action.get("description")] == []


def test_an_action_that_matches_nothing_is_named(
    specs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A full import fails and writes nothing when an overlay target matches nothing; the error names the target."""
    source = tmp_path / "upstream"
    source.mkdir()
    (source / "v98.7.6.json").write_text(json.dumps(MADE_UP), encoding="utf-8")
    listing = "release,date,document,source\nv98.7.6,2030-01-01,v98.7.6.json,released\n"
    (source / "releases.csv").write_text(listing, encoding="utf-8")
    actions = [{"target": "$.paths", "update": {}}, {"target": "$.nothing.here", "remove": True}]
    (specs / "overlay.yaml").write_text(json.dumps({"overlay": "1.0.0", "actions": actions}), encoding="utf-8")
    before = contents(specs)
    assert main([str(source), "--specs", str(specs)]) == 2
    message = "import_specs: error: overlay.yaml: these targets match nothing: $.nothing.here\n"
    assert capsys.readouterr().err == message
    assert contents(specs) == before


# ---------------------------------------------------------------- contents of specs/


def test_the_index_has_every_release_in_order() -> None:
    """The index lists every release in order, with date, document and source."""
    releases = [line["release"] for line in INDEX]
    assert releases == sorted(set(releases), key=parse_version)
    assert len(releases) >= 121
    assert releases[0] == "1.113.0"
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d|", line["date"]) for line in INDEX)
    text = (SPECS / "index.json").read_text(encoding="utf-8")
    assert text == "[\n" + ",\n".join(map(json.dumps, INDEX)) + "\n]\n"


def test_there_is_one_document_per_interface_named_after_the_last_release_that_has_it() -> None:
    """specs/ has exactly the documents that the index names, each named after its last release."""
    last = {line["document"]: line["release"] for line in INDEX}
    assert all(document == f"{release}.json" for document, release in last.items())
    assert {path.name for path in SPECS.glob("[0-9]*.json")} == set(last)
    assert len(last) >= 52
    texts = [(SPECS / name).read_text(encoding="utf-8") for name in last]
    without_release = {re.sub(r'^  "(info|x-reconstructed)": .*\n', "", text, flags=re.MULTILINE) for text in texts}
    assert len(without_release) == len(last)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_usable_and_says_which_release_it_is(name: str) -> None:
    """Each document is valid, names its release, and is marked as reconstructed unless Immich published it."""
    document = check_document(bundled(name), name)
    released = {line["document"] for line in INDEX if line["source"] == "released"}
    assert document["info"] == {"title": "Immich", "version": name.removesuffix(".json")}
    assert (document.get("x-reconstructed") is True) == (name not in released)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_has_one_line_per_operation_and_per_schema(name: str) -> None:
    """Each document has one line per operation and schema, so that diffs of two releases are readable."""
    text = (SPECS / name).read_text(encoding="utf-8")
    lines = re.findall(r'^ {4,6}"([^"]+)": (\{.+\}),?$', text, re.MULTILINE)
    read = {key if key[0].isupper() else json.loads(value).get("operationId") for key, value in lines}
    assert {operation["operationId"] for _, operation in operations(bundled(name))} <= read
    assert set(bundled(name)["components"]["schemas"]) <= read
    assert text.endswith("}\n}\n")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_has_no_sentences_but_our_summaries(name: str) -> None:
    """Every operation has a summary of this project, and no other text has more than three words."""

    def texts(value: Any, key: str = "") -> Iterator[str]:
        if isinstance(value, dict):
            for child_key, child in value.items():
                yield from texts(child, child_key)
        elif isinstance(value, list):
            for child in value:
                yield from texts(child, key)
        elif isinstance(value, str) and key != "summary":
            yield value

    assert [text for text in texts(bundled(name)) if text.count(" ") > 2] == []
    for _, operation in operations(bundled(name)):
        assert re.fullmatch(r"[A-Z].{5,120}\.", operation["summary"]), operation["operationId"]


def names_in(document: Document, schema: Document) -> Document:
    """Return the properties of a schema, references followed."""
    while "$ref" in schema or len(schema.get("allOf", ())) == 1:
        schema = schema["allOf"][0] if "allOf" in schema else document["components"]["schemas"][schema["$ref"][21:]]
    properties: Document = schema.get("properties", {})
    return properties


def answer(operation: Document) -> Document:
    """Return the schema of an operation's JSON response."""
    schemas = [
        response["content"]["application/json"]["schema"]
        for response in operation["responses"].values()
        if "application/json" in response.get("content", {})
    ]
    return schemas[0] if schemas else {}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_names_in_pagination_hints_exist(name: str) -> None:
    """The names in a pagination hint exist in the operation's request and response."""
    document = bundled(name)
    for _, operation in operations(document):
        if hint := operation.get("x-pagination"):
            body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
            request = {parameter["name"] for parameter in operation["parameters"]} | set(names_in(document, body))
            assert {hint[hint["style"]], hint["size"]} <= request, operation["operationId"]
            assert ("next" in hint) != ("more" in hint)
            for path in (hint["items"], hint.get("next") or hint["more"]):
                schema = answer(operation)
                for key in path.split("."):
                    schema = names_in(document, schema)[key]
                assert path != hint["items"] or schema["type"] == "array"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_operation_whose_answer_tells_what_comes_next_has_a_pagination_hint(name: str) -> None:
    """An operation whose response has `nextPage`, `nextCursor` or `hasNextPage` has a pagination hint."""
    document = bundled(name)
    for _, operation in operations(document):
        top = names_in(document, answer(operation))
        below = [key for child in top.values() for key in names_in(document, child)]
        if {"nextPage", "nextCursor", "hasNextPage"} & {*top, *below}:
            assert "x-pagination" in operation, operation["operationId"]


@pytest.mark.parametrize("name", [*DOCUMENTS[::12], DOCUMENTS[-1]])
def test_a_document_imports_to_itself(name: str) -> None:
    """Importing a bundled document again yields the same file."""
    content = facts(bundled(name))
    overlay().apply(content)
    assert render(arranged(content)).encode() == (SPECS / name).read_bytes()


# ---------------------------------------------------------------- importing documents


def test_importing_the_folder_into_itself_changes_nothing(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Importing specs/ into itself changes neither index nor documents."""
    before = contents(specs)
    assert main([str(specs), "--specs", str(specs)]) == 0
    assert capsys.readouterr().out.endswith("3 documents; 0 files changed\n")
    assert contents(specs) == before


def test_a_new_interface_gets_a_document(specs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A new interface adds one document and changes only the index; operations without a summary are named."""
    document = copied(MADE_UP)
    (_, operation), *_ = operations(document)
    operation["operationId"] = "doSomethingNew"
    source = tmp_path / "new.json"
    source.write_text(json.dumps(document), encoding="utf-8")
    before = contents(specs)
    assert main([str(source), "--date", "2030-01-02", "--specs", str(specs)]) == 0
    output = capsys.readouterr().out
    assert "98.7.6 is new: 98.7.6.json, a new interface\n" in output
    assert "no summary for: doSomethingNew\n" in output
    after = contents(specs)
    assert {name for name in after if after[name] != before.get(name)} == {"98.7.6.json", "index.json"}
    last = (specs / "index.json").read_text(encoding="utf-8").splitlines()[-2]
    line = {"release": "98.7.6", "date": "2030-01-02", "document": "98.7.6.json", "source": "released"}
    assert json.loads(last) == line
    assert main([str(source), "--specs", str(specs)]) == 0
    assert contents(specs) == after


def test_yaml_is_read_like_json(specs: Path, tmp_path: Path) -> None:
    """A YAML document is imported like JSON, with status codes, versions and dates as strings."""
    source = tmp_path / "new.yaml"
    source.write_text(yaml.safe_dump(MADE_UP), encoding="utf-8")
    assert main([str(source), "--specs", str(specs)]) == 0
    written = (specs / "98.7.6.json").read_text(encoding="utf-8")
    content = facts(MADE_UP)
    overlay().apply(content)
    assert written == render(arranged(content))


def test_a_release_with_a_known_interface_renames_the_document(specs: Path, serve: Callable[[str, bytes], str]) -> None:
    """Importing release 3.1.1 with the interface of 3.1.0 renames the document of 3.1.0."""
    document = copied(bundled("3.1.0.json"), version="3.1.1", description="prose")
    address = serve("/api/spec.json", json.dumps(shuffled(document)).encode())
    assert main([address, "--specs", str(specs)]) == 0
    assert index_of(specs)["3.1.0"] == index_of(specs)["3.1.1"] == ("3.1.1.json", "released")
    assert not (specs / "3.1.0.json").exists()
    same = (specs / "3.1.1.json").read_text(encoding="utf-8").replace('"version": "3.1.1"', '"version": "3.1.0"')
    assert same == (SPECS / "3.1.0.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", ["", "/", "/api", "/api/", "/api/spec.json"])
def test_a_server_is_asked_for_its_own_document(path: str, specs: Path, serve: Callable[[str, bytes], str]) -> None:
    """The import fetches a server's document from any spelling of the server's address."""
    address = serve("/api/spec.json", (SPECS / "3.1.0.json").read_bytes())
    before = contents(specs)
    assert main([address + path, "--specs", str(specs)]) == 0
    assert contents(specs) == before


def test_a_released_document_takes_the_place_of_a_reconstructed_one(specs: Path, tmp_path: Path) -> None:
    """A released document replaces the reconstructed one, and importing the reconstruction again changes nothing."""
    document = copied(bundled("3.3.5.json"))
    source, old = tmp_path / "real.json", tmp_path / "reconstructed.json"
    old.write_text(json.dumps(document), encoding="utf-8")
    del document["x-reconstructed"], document["paths"]["/activities"]["post"]
    source.write_text(json.dumps(document), encoding="utf-8")
    assert main([str(source), "--specs", str(specs)]) == 0
    assert index_of(specs)["3.3.5"] == ("3.3.5.json", "released")
    assert index_of(specs)["3.3.0"] == ("3.3.5.json", "reconstructed")
    written = json.loads((specs / "3.3.5.json").read_text(encoding="utf-8"))
    assert "x-reconstructed" not in written
    assert "post" not in written["paths"]["/activities"]
    after = contents(specs)
    assert main([str(old), "--specs", str(specs)]) == 0
    assert main([str(specs), "--specs", str(specs)]) == 0
    assert contents(specs) == after


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "not an OpenAPI"),
        ("<html></html>", "HTML"),
        ('{"openapi": "3.0.0"', "neither JSON nor YAML"),
        ('{"message": "no"}', "not an OpenAPI 3 document"),
        ('{"openapi": "3.0.0", "info": {"version": "1.2.3"}}', "paths"),
        (json.dumps(copied(MADE_UP, version="nightly")), "'nightly' is no release such as 3.1.0"),
        (json.dumps({**MADE_UP, "info": "98.7.6"}), "an object is expected"),
        ("openapi: 3.0.0\ninfo: {version: 1.2.3}\npaths: &self\n  /a: *self\n", "is nested deeper th"),
        (json.dumps({**MADE_UP, "components": {}}), "#/components/schemas/title"),
    ],
)
def test_an_unusable_document_is_refused_in_one_line(
    content: str, message: str, specs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An unusable document ends the import with exit code 2 and a one-line error, and nothing is written."""
    source = tmp_path / "document.json"
    source.write_text(content, encoding="utf-8")
    before = contents(specs)
    assert main([str(source), "--specs", str(specs)]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("import_specs: error: ")
    assert message in line
    assert contents(specs) == before


def test_an_unusable_source_is_refused_in_one_line(
    specs: Path, tmp_path: Path, serve: Callable[[str, bytes], str], capsys: pytest.CaptureFixture[str]
) -> None:
    """A missing file, a folder or server without a document, or a URL with a password is rejected in one line."""
    address = serve("/", b"<html></html>")
    (tmp_path / "empty").mkdir()
    sources = {
        str(tmp_path / "missing.json"): "missing.json",
        str(tmp_path / "empty"): "neither releases.csv nor index.json",
        address: "404",
        "http://me:secret@127.0.0.1": "leave name and password out",
    }
    for source, message in sources.items():
        assert main([source, "--specs", str(specs)]) == 2
        (line,) = capsys.readouterr().err.splitlines()
        assert message in line
        assert "secret" not in line


def test_release_and_date_can_be_told(specs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``--release`` sets the release of a document whose info.version does not contain it."""
    source = tmp_path / "document.json"
    source.write_text(json.dumps(copied(MADE_UP, version="nightly")), encoding="utf-8")
    assert main([str(source), "--release", "v99.0.0", "--specs", str(specs)]) == 0
    assert index_of(specs)["99.0.0"] == ("99.0.0.json", "released")
    with pytest.raises(SystemExit):
        main([str(source), "--date", "yesterday", "--specs", str(specs)])
    assert "'yesterday' is no date such as 2026-07-01" in capsys.readouterr().err


def test_nothing_is_half_written(specs: Path, tmp_path: Path) -> None:
    """The import changes no file when one of the files cannot be written."""
    source = tmp_path / "document.json"
    source.write_text(json.dumps(MADE_UP), encoding="utf-8")
    (specs / ".index.json.new").mkdir()
    before = contents(specs)
    assert main([str(source), "--specs", str(specs)]) == 2
    assert contents(specs) == before


def test_the_tool_runs_as_documented(specs: Path) -> None:
    """tools/import_specs.py runs from the command line as a script."""
    command = [sys.executable, str(ROOT / "tools" / "import_specs.py"), str(specs), "--specs", str(specs)]
    environment = {**os.environ, "PYTHONPATH": str(Path(immichpy_dynamic.__file__).parent.parent)}
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, env=environment)
    assert (result.returncode, result.stderr) == (0, "")
