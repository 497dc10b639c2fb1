"""The history of the API: when operations, arguments and fields were added, removed or replaced, and the hints."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import build_history
import pytest

from immichpy_dynamic.spec import history as module
from immichpy_dynamic.spec.catalog import load_release, releases, specs_directory
from immichpy_dynamic.spec.history import (
    Lifetime,
    explain_enum_value,
    explain_field,
    explain_operation,
    explain_parameter,
    explain_schema,
    explain_tag,
    history,
    supports,
)

if TYPE_CHECKING:
    from immichpy_dynamic.spec.model import Spec

FILE = specs_directory() / "history.json"
# Releases before and after large changes of the API.
SAMPLES = ["1.113.1", "1.122.3", "1.132.3", "2.2.3", "2.3.1", "2.4.1", "2.7.5", "3.0.0", "3.2.0", "3.2.4", "3.3.5"]

OPERATION_HINTS = {
    ("getQueues", "2.3.1"): "get_queues needs Immich 2.4.0 or newer (this client speaks 2.3.1)",
    ("get_queues", "2.4.0"): None,
    ("getAllJobsStatus", "2.2.3"): None,
    ("getAllJobsStatus", "2.3.0"): "get_all_jobs_status was renamed to get_queues_legacy in Immich 2.3.0: "
    "use client.jobs.get_queues_legacy (this client speaks 2.3.0)",
    ("GetAllJobs_status", "3.1.0"): "get_all_jobs_status was renamed to get_queues_legacy in Immich 2.3.0: "
    "use client.jobs.get_queues_legacy (this client speaks 3.1.0)",
    ("getQueuesLegacy", "2.2.3"): "get_queues_legacy needs Immich 2.3.0 or newer: "
    "2.2.3 has client.jobs.get_all_jobs_status (this client speaks 2.2.3)",
    ("mergePerson", "3.2.0"): None,
    ("mergePerson", "3.2.1"): "merge_person was renamed to merge_person_legacy in Immich 3.2.1: "
    "use client.people.merge_person_legacy (this client speaks 3.2.1)",
    ("mergePersonLegacy", "3.2.0"): "merge_person_legacy needs Immich 3.2.1 or newer: "
    "3.2.0 has client.people.merge_person (this client speaks 3.2.0)",
    ("mergePeople", "3.2.0"): "merge_people needs Immich 3.2.1 or newer (this client speaks 3.2.0)",
    ("mergePeople", "3.2.1"): None,
    ("replaceAsset", "3.0.0"): "replace_asset was removed in Immich 3.0.0 (this client speaks 3.0.0)",
    ("replaceAsset", "4.9.2"): "replace_asset was removed in Immich 3.0.0 (this client speaks 4.9.2)",
    ("getPlugins", "2.2.3"): "get_plugins exists only in Immich 2.3.0 to 2.7.5 (this client speaks 2.2.3)",
    ("getPerpetuumMobile", "3.0.0"): None,
    ("replaceAsset", "of my own"): None,
}
PARAMETER_HINTS = {
    ("uploadAsset", "deviceId", "2.7.5"): None,
    ("uploadAsset", "device_id", "3.0.0"): "device_id of upload_asset was removed in Immich 3.0.0 "
    "(this client speaks 3.0.0)",
    ("upload_asset", "visibility", "1.132.3"): "visibility of upload_asset needs Immich 1.133.0 or newer "
    "(this client speaks 1.132.3)",
    ("uploadAsset", "x_immich_checksum", "1.113.0"): None,
    # The argument was renamed together with its operation; the hint is for the old argument of the new operation.
    ("runQueueCommandLegacy", "id", "3.0.0"): "id of run_queue_command_legacy was renamed to name in Immich 2.3.0 "
    "(this client speaks 3.0.0)",
    ("reassignFacesById", "body_id", "3.0.0"): None,
    ("uploadAsset", "perpetuum", "3.0.0"): None,
    ("perpetuum", "id", "3.0.0"): None,
    ("uploadAsset", "deviceId", "of my own"): None,
}


@pytest.mark.parametrize(("name", "release"), OPERATION_HINTS)
def test_operation_hints(name: str, release: str) -> None:
    """The hint for a missing operation names the releases that have it, and its replacement."""
    assert explain_operation(name, release) == OPERATION_HINTS[name, release]


@pytest.mark.parametrize(("operation", "name", "release"), PARAMETER_HINTS)
def test_parameter_hints(operation: str, name: str, release: str) -> None:
    """The hint for a missing argument is the same for its Python name and its JSON name."""
    assert explain_parameter(operation, name, release) == PARAMETER_HINTS[operation, name, release]


def test_enum_value_hints() -> None:
    """The hint for an enum value that the release lacks names the releases that have it."""
    value = "integrity-missing-files"
    expected = f"{value!r} of ManualJobName needs Immich 3.0.0 or newer (this client speaks 2.7.5)"
    assert explain_enum_value("ManualJobName", value, "2.7.5") == expected
    assert explain_enum_value("ManualJobName", value, "3.0.0") is None
    assert explain_enum_value("ManualJobName", "no such job", "3.0.0") is None
    expected = "'replaced' of AssetMediaStatus was removed in Immich 3.0.0 (this client speaks 3.1.0)"
    assert explain_enum_value("AssetMediaStatus", "replaced", "3.1.0") == expected


def test_parts_of_what_was_renamed() -> None:
    """The hint for a field that was added after its model was renamed uses the old model name."""
    expected = "workflow of AllJobStatusResponseDto needs Immich 2.3.0 or newer (this client speaks 2.2.3)"
    assert explain_field("AllJobStatusResponseDto", "workflow", "2.2.3") == expected
    expected = "integrity_check of AllJobStatusResponseDto needs Immich 3.0.0 or newer (this client speaks 2.2.3)"
    assert explain_field("AllJobStatusResponseDto", "integrity_check", "2.2.3") == expected
    assert explain_field("QueuesResponseLegacyDto", "search", "2.4.0") is None


def test_tag_schema_and_field_hints() -> None:
    """The hints for tags, models and fields have the same wording."""
    assert explain_tag("queues", "2.3.1") == "client.queues needs Immich 2.4.0 or newer (this client speaks 2.3.1)"
    assert explain_tag("views", "2.0.0") == (
        "client.views needs Immich 2.3.0 or newer: 2.0.0 has client.view (this client speaks 2.0.0)"
    )
    assert explain_tag("oauth", "2.3.0") == (
        "client.oauth was replaced by client.authentication in Immich 2.3.0 (this client speaks 2.3.0)"
    )
    assert explain_schema("SystemConfigDto", "3.2.0") == (
        "SystemConfigDto was renamed to AdminConfigDto in Immich 3.2.0 (this client speaks 3.2.0)"
    )
    assert explain_schema("AdminConfigDto", "3.1.0") == (
        "AdminConfigDto needs Immich 3.2.0 or newer: 3.1.0 has SystemConfigDto (this client speaks 3.1.0)"
    )
    assert explain_field("WorkflowActionItemDto", "action_id", "2.4.1") == (
        "action_id of WorkflowActionItemDto was renamed to plugin_action_id in Immich 2.4.0 (this client speaks 2.4.1)"
    )
    assert explain_field("AssetResponseDto", "deviceId", "3.0.0") == (
        "device_id of AssetResponseDto was removed in Immich 3.0.0 (this client speaks 3.0.0)"
    )


def test_lifetimes() -> None:
    """A lifetime has the first and last release and gaps; an unlisted release is treated like the one before it."""
    jobs = history().operation("get_all_jobs_status")
    assert jobs == Lifetime((("1.113.0", "2.2.3"),), "getQueuesLegacy")
    assert (jobs.since, jobs.until, jobs.removed_in) == ("1.113.0", "2.2.3", "2.3.0")
    assert jobs.includes("2.2.9")
    assert not jobs.includes("2.3.0")
    queues = history().operation("getQueues")
    assert queues is not None
    assert (queues.since, queues.until, queues.removed_in, queues.replaced_by) == ("2.4.0", None, None, None)
    assert queues.includes("4.9.2")
    name = history().schema("JobName")
    assert name == Lifetime((("1.113.0", "2.2.3"), ("2.4.0", None)))
    assert explain_schema("JobName", "2.3.1") == "JobName needs Immich 2.4.0 or newer (this client speaks 2.3.1)"
    assert history().tag("Auth Admin") == Lifetime((("1.138.0", "2.2.3"),), "authentication_admin")
    assert history().parameter("mergePerson", "ids") == Lifetime((("1.113.0", "3.2.0"),))
    assert history().field("AssetResponseDto", "originalFileName") == Lifetime((("1.113.0", None),))
    assert history().enum_value("AssetMediaStatus", "replaced") == Lifetime((("1.113.0", "2.7.5"),))
    for nothing in (
        history().operation("perpetuum"),
        history().parameter("perpetuum", "id"),
        history().parameter("mergePerson", "perpetuum"),
        history().schema("Perpetuum"),
        history().tag("perpetuum"),
    ):
        assert nothing is None


@pytest.mark.parametrize("release", SAMPLES)
def test_history_says_what_the_document_says(release: str) -> None:
    """For every release the history contains exactly the operations, fields and values of its OpenAPI document."""
    spec = load_release(release)
    known = json.loads(FILE.read_bytes())
    said = history()
    for operation_id in known["operations"]:
        assert _is_in(said.operation(operation_id), release) == (operation_id in spec.operations)
        for name in _names(known["operations"][operation_id], "parameters"):
            assert _is_in(said.parameter(operation_id, name), release) == _has_parameter(spec, operation_id, name)
    schemas = spec.schemas
    for schema, entry in known["schemas"].items():
        assert _is_in(said.schema(schema), release) == (schema in schemas)
        found = spec.resolve(schemas.get(schema, {}))
        for name in _names(entry, "fields"):
            assert _is_in(said.field(schema, name), release) == (name in found.get("properties", {}))
        for value in _names(entry, "values"):
            assert _is_in(said.enum_value(schema, value), release) == (value in found.get("enum", ()))
    for tag in known["tags"]:
        assert _is_in(said.tag(tag), release) == (tag in spec.tags)
    assert set(spec.operations) <= set(known["operations"])
    assert set(schemas) <= set(known["schemas"])


@pytest.mark.parametrize("release", SAMPLES)
def test_only_what_is_not_there_is_explained(release: str) -> None:
    """Every operation that a release lacks has a hint, and no operation that it has."""
    spec = load_release(release)
    for operation_id in json.loads(FILE.read_bytes())["operations"]:
        assert (explain_operation(operation_id, release) is None) == (operation_id in spec.operations)


def test_what_replaces_something_exists() -> None:
    """Every replacement exists in the release that removed the replaced name."""
    known = json.loads(FILE.read_bytes())
    said = history()
    for kind, find in (("operations", said.operation), ("schemas", said.schema), ("tags", said.tag)):
        for name, entry in known[kind].items():
            if "replaced_by" in entry:
                life, other = find(name), find(entry["replaced_by"])
                assert life is not None
                assert life.removed_in is not None
                assert _is_in(other, life.removed_in)


@pytest.mark.slow
def test_history_is_what_the_tool_makes() -> None:
    """The history file in specs/ is up to date with the OpenAPI documents."""
    made = build_history.Builder(build_history.read_releases(build_history.SPECS)).render()
    assert made == FILE.read_text(encoding="utf-8"), "run tools/build_history.py"


def test_tool_on_a_folder_of_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``build_history`` merges consecutive releases and detects a new name at the same path as a replacement."""
    documents = {
        "1.0.0": {"/a/{id}": "getA", "/b": "getB"},
        "1.1.0": {"/a/{name}": "readA"},
        "1.2.0": {"/a/{name}": "readA", "/b": "getB"},
    }
    index = [{"release": name, "date": "", "document": f"{name}.json", "source": "released"} for name in documents]
    (tmp_path / "index.json").write_text(json.dumps(index), encoding="utf-8")
    for release, paths in documents.items():
        (tmp_path / f"{release}.json").write_text(json.dumps(_document(release, paths)), encoding="utf-8")
    assert build_history.main(["--specs", str(tmp_path)]) == 0
    assert (tmp_path / "history.json").read_text(encoding="utf-8") == (
        '{\n"operations": {\n'
        '"getA": {"life":"1.0.0-1.0.0","replaced_by":"readA","renamed":{"id":"name"},'
        '"parameters":{"":["id"]},"tags":{"":["default"]}},\n'
        '"getB": {"life":"1.0.0-1.0.0 1.2.0-","tags":{"":["default"]}},\n'
        '"readA": {"life":"1.1.0-","parameters":{"":["name"]},"tags":{"":["default"]}}\n'
        '},\n"schemas": {\n\n},\n"tags": {\n"default": {}\n}\n}\n'
    )
    (tmp_path / "1.1.0.json").unlink()
    assert build_history.main(["--specs", str(tmp_path)]) == 2
    assert "build_history: error:" in capsys.readouterr().err


def test_history_is_small() -> None:
    """The history file is smaller than 600 kB."""
    assert FILE.stat().st_size < 600_000


def test_history_is_read_when_asked_for() -> None:
    """Importing the package and calling ``supports`` for an existing operation do not read the history file."""
    program = (
        "import immichpy_dynamic; from immichpy_dynamic.spec import history;"
        "assert history.supports(immichpy_dynamic.load_release(), 'getQueues');"
        "assert history.history.cache_info().currsize == 0"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=module.__file__.split("immichpy_dynamic")[0])


def test_supports() -> None:
    """``supports`` accepts operations, arguments and enum values in any spelling."""
    old, new = load_release("2.3.1"), load_release("3.1.0")
    for name in ("getQueues", "get_queues", "queues.get_queues", "client.queues.getQueues"):
        assert supports(new, name)
        assert not supports(old, name)
    assert supports(new, ["getQueues", "createAlbum"])
    assert not supports(old, ["getQueues", "createAlbum"])
    assert not supports(new, "albums.get_queues")
    assert supports(new, "searchAssets", parameter="tagIds")
    assert supports(new, "searchAssets", parameter="tag_ids")
    assert supports(new, "searchAssets", parameter="metadata_search_dto")
    assert supports(new, "uploadAsset", parameter="x-immich-checksum")
    assert supports(old, "uploadAsset", parameter="device_id")
    assert not supports(new, "uploadAsset", parameter="device_id")
    assert supports(new, "reassignFacesById", parameter="body_id")
    with pytest.raises(ValueError, match="no parameter 'id' in any release"):
        supports(old, "getQueues", parameter="id")
    assert supports(new, "createJob", parameter="name", value="integrity-missing-files")
    assert not supports(old, "createJob", parameter="name", value="integrity-missing-files")
    # An enum of list items, and a parameter without an enum.
    assert supports(new, "createApiKey", parameter="permissions", value="album.read")
    assert not supports(new, "createApiKey", parameter="permissions", value="perpetuum.read")
    assert supports(new, "createAlbum", parameter="album_name", value="anything")
    with pytest.raises(TypeError, match="parameter"):
        supports(new, "createJob", value="integrity-missing-files")


def test_every_release_is_covered() -> None:
    """Every release in the history is bundled."""
    bundled = {release.release for release in releases()}
    for section in json.loads(FILE.read_bytes()).values():
        for entry in section.values():
            lives = [entry.get("life", "")]
            lives += [life for group in ("tags", "parameters", "fields", "values") for life in entry.get(group, ())]
            named = {name for life in lives for run in life.split() for name in run.split("-") if name}
            assert named <= bundled


def _is_in(life: Lifetime | None, release: str) -> bool:
    assert life is not None
    return life.includes(release)


def _names(entry: dict[str, Any], group: str) -> list[Any]:
    return [name for names in entry.get(group, {}).values() for name in names]


def _has_parameter(spec: Spec, operation_id: str, name: str) -> bool:
    return operation_id in spec.operations and supports(spec, operation_id, parameter=name)


def _document(release: str, paths: dict[str, str]) -> dict[str, Any]:
    items = {}
    for path, operation_id in paths.items():
        names = [part.strip("{}") for part in path.split("/") if part.startswith("{")]
        parameters = [{"name": name, "in": "path", "schema": {"type": "string"}} for name in names]
        items[path] = {"get": {"operationId": operation_id, "parameters": parameters, "responses": {}}}
    return {"openapi": "3.0.0", "info": {"version": release}, "paths": items}
