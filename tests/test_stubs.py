"""The type stubs match the OpenAPI documents and the runtime."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import generate_stubs
import msgspec
import pytest

from immichpy_dynamic.schema.compiled import compiled
from immichpy_dynamic.spec.catalog import load_release, typed_releases
from immichpy_dynamic.spec.naming import pascal_case
from immichpy_dynamic.stubs.__main__ import main
from immichpy_dynamic.stubs.models import UNLISTED

RELEASES = [name for name in typed_releases() if name != "v1_144"]  # v1_144 shares the classes of v2_0


@cache
def classes(module: str) -> dict[str, ast.ClassDef]:
    """Return the classes of a version module's stub."""
    path = generate_stubs.TARGET / "versions" / f"{module}.pyi"
    body = ast.parse(path.read_text(encoding="utf-8")).body
    return {node.name: node for node in body if isinstance(node, ast.ClassDef)}


def test_stubs_are_what_the_generator_writes(capsys: pytest.CaptureFixture[str]) -> None:
    """The stubs are up to date; otherwise run ``python tools/generate_stubs.py``."""
    assert generate_stubs.main(["--check"]) == 0, capsys.readouterr().out


def test_no_name_is_there_twice() -> None:
    """Tags, operations and schemas have different class names in a stub."""
    for module in RELEASES:
        path = generate_stubs.TARGET / "versions" / f"{module}.pyi"
        names = Counter(node.name for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, ast.ClassDef))
        assert names.most_common(1)[0][1] == 1, names.most_common(3)


@pytest.mark.parametrize("module", RELEASES)
@pytest.mark.parametrize("infix", ["", "Blocking"])
def test_every_signature_is_the_one_that_runs(module: str, infix: str) -> None:
    """Stub and runtime have the same parameters, kinds, required keywords and result for each operation."""
    spec = load_release(typed_releases()[module].release)
    runtime = __import__(f"immichpy_dynamic.versions.{module}", fromlist=["x"])
    for operation_id in spec.operations:
        name = f"{pascal_case(operation_id)}{infix}Operation"
        bases = [ast.unparse(base) for base in classes(module)[name].bases]
        signature: inspect.Signature = getattr(runtime, name)().__signature__
        result = ast.unparse(ast.parse(str(signature.return_annotation)))
        gives = result if infix else f"CoroutineType[Any, Any, {result}]"
        assert bases[0] == f"_{pascal_case(operation_id)}Call[{gives}]"
        forms = [
            node
            for node in classes(module)[f"_{pascal_case(operation_id)}Call"].body
            if isinstance(node, ast.FunctionDef)
        ]
        # The overload with the most keywords: deprecated ones are in a later overload.
        call = max(forms, key=lambda form: len(form.args.kwonlyargs))
        assert _parameters(call) == _expected(signature), name


def _parameters(call: ast.FunctionDef) -> dict[str, tuple[str, bool]]:
    positional = {argument.arg: ("positional", True) for argument in call.args.args[1:]}
    assert not call.args.defaults
    keywords = zip(call.args.kwonlyargs, call.args.kw_defaults, strict=True)
    return positional | {argument.arg: ("keyword", default is None) for argument, default in keywords}


def _expected(signature: inspect.Signature) -> dict[str, tuple[str, bool]]:
    kinds = {inspect.Parameter.POSITIONAL_OR_KEYWORD: "positional", inspect.Parameter.KEYWORD_ONLY: "keyword"}
    return {
        name: (kinds[parameter.kind], parameter.default is inspect.Parameter.empty)
        for name, parameter in signature.parameters.items()
        if parameter.kind in kinds
    }


@pytest.mark.parametrize("module", RELEASES)
def test_every_model_and_enum_is_the_one_that_runs(module: str) -> None:
    """Stub and runtime have the same fields, required fields, unset fields and enum members."""
    spec = load_release(typed_releases()[module].release)
    types = compiled(spec).types
    for name in spec.schemas:
        made: Any = types.model(name)
        stub = classes(module).get(name)
        if made is not None:
            assert stub is not None
            fields = [node for node in stub.body if isinstance(node, ast.AnnAssign)]
            required = {field.name for field in msgspec.structs.fields(made) if field.required}
            # A deprecated field is a property in the stub, so that checkers report its use.
            deprecated = {node.name for node in stub.body if isinstance(node, ast.FunctionDef)}
            assert {ast.unparse(node.target) for node in fields} | deprecated == set(made.__struct_fields__), name
            assert not deprecated & required, name
            assert {ast.unparse(node.target) for node in fields if node.value is None} == required, name
            unset = {field.name for field in msgspec.structs.fields(made) if field.default is msgspec.UNSET}
            assert {ast.unparse(node.target) for node in fields if "UnsetType" in ast.unparse(node)} == unset, name
        elif stub is not None:
            members = {
                ast.unparse(node.targets[0]): ast.literal_eval(node.value)
                for node in stub.body
                if isinstance(node, ast.Assign)
            }
            del members[UNLISTED]
            assert members == {key: member.value for key, member in types.alias(name).__members__.items()}, name


def test_only_what_pages_or_streams_can_be_iterated() -> None:
    """The stub of an operation has ``iter`` if and only if the operation returns pages or a stream."""
    spec = load_release("latest")
    stubs = classes(RELEASES[-1])
    for operation_id, operation in spec.operations.items():
        body = stubs[f"{pascal_case(operation_id)}Operation"].body
        names = {ast.unparse(node.target) for node in body if isinstance(node, ast.AnnAssign)}
        assert ("iter" in names) == operation.is_iterable


def test_a_stub_for_a_document_of_ones_own(tmp_path: Path) -> None:
    """``python -m immichpy_dynamic.stubs`` writes a valid stub for the user's own document."""
    document = Path(generate_stubs.__file__).parent.parent / "specs" / "2.7.5.json"
    command = [sys.executable, "-m", "immichpy_dynamic.stubs", "--spec", str(document), "--out", str(tmp_path)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    text = (tmp_path / "immich_document.pyi").read_text(encoding="utf-8")
    assert "class CreateAlbumOperation(_CreateAlbumCall[" in text
    assert "245 operations" in result.stdout
    compile(text, "immich_document.pyi", "exec")


def test_a_document_that_cannot_be_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``stubs`` names an unusable document in its error, and writes nothing."""
    (tmp_path / "odd.json").write_text("[]", encoding="utf-8")
    assert main(["--spec", str(tmp_path / "odd.json"), "--out", str(tmp_path / "typings")]) == 1
    assert "odd.json" in capsys.readouterr().err
    assert not (tmp_path / "typings").exists()


@pytest.mark.parametrize(
    ("name", "told"), [("class", "--name must be a Python name"), ("a b", "--name must be a Python name")]
)
def test_a_module_needs_a_name_that_can_be_imported(name: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    """``stubs --name`` rejects keywords and other names that cannot be imported."""
    with pytest.raises(SystemExit):
        main(["--spec", "2.7", "--out", "typings", "--name", name])
    assert told in capsys.readouterr().err


def test_a_place_that_is_no_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``stubs --out`` with a file instead of a folder is an error without a traceback."""
    (tmp_path / "file").touch()
    assert main(["--spec", "2.7", "--out", str(tmp_path / "file")]) == 1
    assert "cannot write the stub" in capsys.readouterr().err
