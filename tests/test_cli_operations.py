"""The command line has a command for every operation of four releases, whose help and call work."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Any

import pytest
from terminal import Terminal

from immichpy_dynamic.cli.commands import OperationCommand, command_name
from immichpy_dynamic.spec.catalog import load_release
from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.testing.instances import Instances

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from immichpy_dynamic.spec.model import Spec
    from immichpy_dynamic.spec.operation import OperationModel, Parameter

RELEASES = ("1.144.1", "2.7.5", "3.1.0", "3.3.5")


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Terminal:
    """Return a shell with its own home directory."""
    return Terminal(tmp_path, monkeypatch, capsysbinary)


@pytest.fixture(params=RELEASES)
def spec(request: pytest.FixtureRequest) -> Spec:
    """Return the OpenAPI document of a release."""
    return load_release(request.param)


@pytest.fixture
def fake(spec: Spec) -> Iterator[FakeImmich]:
    """Return a server that sends a documented response to every operation, whatever ids the request contains."""
    with FakeImmich(spec=spec, stateful=False) as running:
        yield running


def words(spec: Spec, instances: Instances, operation: OperationModel, file: Path) -> list[str]:
    """Return the words that call an operation with its required values, as arguments or options."""
    required = [parameter for parameter in operation.parameters if parameter.required]
    arguments = [word(instances.minimal(parameter.schema)) for parameter in required if parameter.location == "path"]
    options = [
        text
        for parameter in required
        if parameter.location != "path"
        for text in option(spec, instances, parameter, file)
    ]
    if operation.body is not None and operation.body.required and not operation.body.fields:
        options += ["--body", json.dumps(instances.minimal(operation.body.schema))]
    return [command_name(operation.tag), command_name(operation.name), *options, "--", *arguments]


def option(spec: Spec, instances: Instances, parameter: Parameter, file: Path) -> list[str]:
    """Return an option with its value as command-line words."""
    name = command_name(parameter.name)
    if spec.resolve(parameter.schema).get("format") == "binary":
        return [f"--{name}", str(file)]
    value = instances.minimal(parameter.schema)
    if isinstance(value, bool) and spec.resolve(parameter.schema).get("type") == "boolean":
        return [f"--{name}" if value else f"--no-{name}"]
    if isinstance(value, list):
        value = value or [instances.minimal(spec.resolve(parameter.schema)["items"])]
        return [text for item in value for text in (f"--{name}", word(item))]
    return [f"--{name}", word(value)]


def word(value: Any) -> str:
    """Return a value as a command-line word."""
    return value if isinstance(value, str) else json.dumps(value)


def test_every_operation_has_a_command_whose_help_renders(terminal: Terminal, spec: Spec) -> None:
    """The help of every operation shows the HTTP method and path, every argument and the first release."""
    wrong = []
    for operation in spec.operations.values():
        text = OperationCommand(spec, operation).get_help(_context(spec, operation))
        facts = [f"{operation.method} {operation.path}", operation.permission or "", "Since: "]
        facts += [
            command_name(parameter.name) if parameter.location != "path" else command_name(parameter.name).upper()
            for parameter in operation.parameters
        ]
        wrong += [f"{operation.operation_id}: {fact}" for fact in facts if fact not in text]
    assert wrong == []
    for tag in spec.tags:
        result = terminal.run("--release", spec.release, command_name(tag), "--help")
        assert result.code == 0
        assert all(command_name(name) in result.out for name in spec.tags[tag])


def _context(spec: Spec, operation: OperationModel) -> Any:
    command = OperationCommand(spec, operation)
    return command.make_context(command.name, [], resilient_parsing=True)


@pytest.mark.slow
def test_one_call_of_each_operation_succeeds(terminal: Terminal, spec: Spec, fake: FakeImmich, tmp_path: Path) -> None:
    """Every operation succeeds with its required arguments; standard output has the response with JSON names."""
    file = tmp_path / "picture.jpg"
    file.write_bytes(b"\xff\xd8\xff\xd9")
    terminal.use(fake.url, fake.api_key)
    instances = Instances(spec)
    wrong = []
    for operation in spec.operations.values():
        typed = words(spec, instances, operation, file)
        result = terminal.run("--release", spec.release, *typed)
        success = operation.success
        is_json = success is not None and success.content_type == "application/json"
        if result.code != 0 or (is_json and not _is_json(result.out)):
            wrong.append(f"{typed}: {result.code} {result.err} {result.out[:80]}")
    assert not wrong, "\n".join(wrong)


def _is_json(text: str) -> bool:
    with contextlib.suppress(ValueError):
        json.loads(text)
        return True
    return False


def test_options_do_not_hide_one_another(spec: Spec) -> None:
    """No operation has two options of one name; its own options take precedence over global ones."""
    for operation in spec.operations.values():
        names = [
            name for param in OperationCommand(spec, operation).params for name in [*param.opts, *param.secondary_opts]
        ]
        assert len(names) == len(set(names)), operation.operation_id
