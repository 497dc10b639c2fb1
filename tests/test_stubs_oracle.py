"""The models of the stubs are compared with those that datamodel-code-generator makes of the same documents."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import generate_stubs
import pytest

from immichpy_dynamic.spec.catalog import typed_releases
from immichpy_dynamic.stubs.models import UNLISTED

pytestmark = pytest.mark.slow

DOCUMENTS = {"v1_144": "2.0.1", "v2_7": "2.7.5", "v3_1": "3.1.0", "v3_3": "3.3.5"}
"""Version module → OpenAPI document; 1.144 shares the document of 2.0."""

NAMES = {
    "2": {
        "Action": "AssetBulkUploadCheckResultAction",
        "Error": "AssetIdsResponseDtoError",
        "Error1": "BulkIdResponseDtoError",
        "Reason": "AssetBulkUploadCheckResultReason",
    },
    "3": {
        "Item": "IntegrityReportResponseDtoItems",
        "LastStep": "WorkflowLogEntryDtoLastStep",
        "PersonUsersDeleteDtoItem": "PersonUsersDeleteDto2",
        "PersonUsersResponseDtoItem": "PersonUsersResponseDto2",
        "Series": "CalendarHeatmapResponseDtoSeries",
    },
}
"""Major release → generated name → stub name, for schemas that have no name in the document."""

TYPES = {
    "bytes": "FileInput",  # reason: a file to send may also be a path or an open file
}
"""Type in the generated module → type in the stub, with the reason."""

WIDER = {"Id": frozenset({"str"}), "IdCollection": frozenset({"list[str]"})}
"""Stub type of an id and of a list of ids in request models → type in the generated module."""

Field = tuple[bool | None, frozenset[str]]


class Module:
    """The classes, enums and aliases in the source of a module.

    Args:
        path: the file.
        names: generated name → name to use instead.
    """

    def __init__(self, path: Path, names: dict[str, str]) -> None:
        self._names = names
        body = ast.parse(path.read_text(encoding="utf-8")).body
        self.aliases = {
            ast.unparse(node.target): node.value for node in body if isinstance(node, ast.AnnAssign) and node.value
        }
        classes = [node for node in body if isinstance(node, ast.ClassDef)]
        self.enums = {
            names.get(node.name, node.name): {
                ast.literal_eval(member.value)
                for member in node.body
                if isinstance(member, ast.Assign) and ast.unparse(member.targets[0]) != UNLISTED
            }
            for node in classes
            if "Enum" in ast.unparse(node.bases[0])
        }
        self.models = {
            names.get(node.name, node.name): dict(
                self._field(field) for field in node.body if isinstance(field, ast.AnnAssign) or _is_deprecated(field)
            )
            for node in classes
            if ast.unparse(node.bases[0]) in ("Model", "Struct")
        }

    def _field(self, node: ast.AnnAssign | ast.FunctionDef) -> tuple[str, Field]:
        """Return the name of a field without case and underscores, whether it is required, and its types."""
        if isinstance(node, ast.FunctionDef):
            return node.name.replace("_", "").lower(), (None, self.types(node.returns))
        name, value = ast.unparse(node.target), node.value
        given = {keyword.arg: keyword.value for keyword in value.keywords} if isinstance(value, ast.Call) else {}
        if "name" in given:
            name = ast.literal_eval(given["name"])
            value = given.get("default") or given.get("default_factory")
        return name.replace("_", "").lower(), (value is None, self.types(node.annotation))

    def types(self, node: ast.expr) -> frozenset[str]:
        """Return the members of a union annotation, with aliases resolved and constraints removed."""
        if isinstance(node, ast.BinOp):
            return self.types(node.left) | self.types(node.right)
        if isinstance(node, ast.Subscript):
            of = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            if ast.unparse(node.value) == "Annotated":
                return self.types(of[0])
            inner = ", ".join(" | ".join(sorted(self.types(each))) for each in of)
            return frozenset({f"{ast.unparse(node.value)}[{inner}]"})
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return self.types(ast.parse(node.value, mode="eval").body)
        if ast.unparse(node) in WIDER:
            return WIDER[ast.unparse(node)]
        # When a field named `date` hides the type, the stub has `_date` and the generated module `date_aliased`.
        name = ast.unparse(node).removeprefix("_").removesuffix("_aliased")
        if name in self.aliases:
            return self.types(self.aliases[name])
        return frozenset({self._names.get(name, name)})


def _is_deprecated(node: ast.stmt) -> bool:
    """Return whether a statement of a stub is a deprecated field, which is a property there."""
    return isinstance(node, ast.FunctionDef) and any(
        ast.unparse(decorator).startswith("deprecated(") for decorator in node.decorator_list
    )


@pytest.fixture(scope="module", params=DOCUMENTS)
def modules(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Module, Module]:
    """Return the stub of a document, and the module that datamodel-code-generator makes of it."""
    release = DOCUMENTS[request.param]
    home = "v2_0" if request.param == "v1_144" else request.param
    assert typed_releases()[request.param].document == f"{release}.json"
    target = tmp_path_factory.mktemp("oracle") / "models.py"
    command = [
        *(sys.executable, "-m", "datamodel_code_generator", "--input-file-type", "openapi"),
        *("--input", generate_stubs.TARGET.parent.parent / "specs" / f"{release}.json", "--output", target),
        *("--output-model-type", "msgspec.Struct", "--target-python-version", "3.11", "--strict-nullable"),
        *("--use-union-operator", "--formatters", "builtin"),
        *("--output-datetime-class", "datetime", "--output-date-class", "date"),
    ]
    subprocess.run(command, check=True, capture_output=True)
    return (
        Module(generate_stubs.TARGET / "versions" / f"{home}.pyi", {}),
        Module(target, NAMES[release[0]] | TYPES),
    )


def test_the_same_models_and_enums(modules: tuple[Module, Module]) -> None:
    """Stub and generated module have the same models with the same fields, and the same enums with the same values."""
    ours, theirs = modules
    assert theirs.models
    assert theirs.enums == ours.enums
    assert {name: set(fields) for name, fields in theirs.models.items()} == {
        name: set(fields) for name, fields in ours.models.items()
    }


def test_the_same_required_fields_nullability_and_types(modules: tuple[Module, Module]) -> None:
    """Fields have the same types and nullability in both; optional fields also allow ``UNSET`` or ``None``."""
    ours, theirs = modules
    differences = []
    for model, fields in theirs.models.items():
        for name, (required, types) in fields.items():
            is_required, found = ours.models[model][name]
            # The generated module marks missing fields with UnsetType only; the stub uses `None` in response models.
            wanted = types - {"UnsetType"}
            allowed = {wanted} if required else {wanted | {"None"}, wanted | {"UnsetType"}}
            if name == "datetimeoriginal" and "str" in wanted:
                found -= {"datetime"}  # reason: the document declares this time as a plain string
            # The property of a deprecated field does not say whether it is required.
            if is_required not in (required, None) or found not in allowed:
                differences.append(f"{model}.{name}: {sorted(found)}, not {sorted(types)}")
    assert differences == []
