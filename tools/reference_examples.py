"""An example of each operation in Python, on the command line and with curl. The tests run them against FakeImmich."""

from __future__ import annotations

import json
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any

from immichpy_dynamic import AsyncClient
from immichpy_dynamic.cli.naming import command_name
from immichpy_dynamic.testing.instances import Instances

if TYPE_CHECKING:
    from immichpy_dynamic.spec.model import Spec
    from immichpy_dynamic.spec.operation import OperationModel, Parameter

FILE = "photo.jpg"
BODY_FILE = "body.json"
_LONGEST = 500
"""Longer bodies go into a file: those of the server's configuration have a hundred fields."""

# Examples that are more readable than "value" and 1.
_NICE: dict[str, Any] = {
    "album_name": "Trip",
    "comment": "What a day!",
    "description": "Three days in Rome",
    "device_asset_id": "photo.jpg-1",
    "device_id": "laptop",
    "email": "anna@example.org",
    "name": "Anna",
    "new_password": "a long new password",
    "password": "a long password",
    "path": "/photos/2024",
    "query": "beach at sunset",
    "tags": ["trips/rome"],
    "title": "Hello",
    "lat": 41.9,
    "lon": 12.5,
    "size": 100,
    "time_bucket": "2024-05-01",
}


# Operations whose arguments are optional in the document, although one of them is required.
_MORE: dict[str, dict[str, Any]] = {"searchSmart": {"query": "beach at sunset"}, "updateAssets": {"is_favorite": True}}


class Example:
    """An example call with the required arguments only.

    Args:
        spec: the document.
        operation: the operation that is called.
    """

    def __init__(self, spec: Spec, operation: OperationModel) -> None:
        self._spec = spec
        self.operation = operation
        self._instances = Instances(spec)
        self.arguments: dict[str, Any] = {
            parameter.name: self._value(parameter) for parameter in operation.parameters if parameter.required
        }
        self.arguments |= _MORE.get(operation.operation_id, {})
        body = operation.body
        if body is not None and body.required and not body.fields:
            is_bytes = spec.resolve(body.schema).get("format") == "binary"
            self.arguments[body.name] = b"\x00" if is_bytes else self._instances.minimal(body.schema)
        self.body: dict[str, Any] | None = None
        """The body as JSON, when it is too long to be written out."""
        fields = {p.name: p.wire_name for p in operation.parameters if p.location == "body"}
        given = {fields[name]: value for name, value in self.arguments.items() if name in fields}
        if len(json.dumps(given, default=str)) > _LONGEST:
            self.body = given
            self.arguments = {name: value for name, value in self.arguments.items() if name not in fields}

    def _value(self, parameter: Parameter) -> Any:
        schema = self._spec.resolve(parameter.schema)
        if schema.get("format") == "binary":
            return Path(FILE)
        plain = schema.get("type") in ("string", "number", "integer", "array") and "enum" not in schema
        if plain and parameter.name in _NICE and "pattern" not in schema and "format" not in schema:
            return _NICE[parameter.name]
        value = self._instances.minimal(parameter.schema)
        if value == [] and "items" in schema:
            return [self._instances.minimal(schema["items"])]
        return value

    def python(self) -> str:
        """Return the call in Python, as a line or a few."""
        place = f"client.{self.operation.tag}.{self.operation.name}"
        path = [p.name for p in self.operation.parameters if p.location == "path"]
        given = [_python(self.arguments[name]) for name in path if name in self.arguments]
        given += [f"{name}={_python(value)}" for name, value in self.arguments.items() if name not in path]
        if self.body is not None:
            given.append("body")
            return f'body = json.loads(Path("{BODY_FILE}").read_text())\nawait {place}({", ".join(given)})'
        line = f"await {place}({', '.join(given)})"
        return line if len(line) <= 100 else f"await {place}(\n" + "".join(f"    {part},\n" for part in given) + ")"

    def command(self) -> list[str]:
        """Return the arguments after ``immichpy-dynamic``."""
        operation = self.operation
        words = [command_name(operation.tag), command_name(operation.name)]
        options: list[str] = []
        for parameter in operation.parameters:
            if parameter.name not in self.arguments:
                continue
            value = self.arguments[parameter.name]
            option = f"--{command_name(parameter.name)}"
            if parameter.location == "path":
                words.append(str(value))
            elif isinstance(value, bool) and self._spec.resolve(parameter.schema).get("type") == "boolean":
                options.append(option if value else f"--no-{option[2:]}")
            else:
                many = value if isinstance(value, list) else [value]
                options += [word for item in many for word in (option, _text(item))]
        body = operation.body
        if body is not None and body.name in self.arguments and not body.fields:
            options += ["--body", json.dumps(self.arguments[body.name], default=str)]
        if self.body is not None:
            options += ["--body", f"@{BODY_FILE}"]
        return [*words, *options]

    def shell(self) -> str:
        """Return the command line."""
        return shlex.join(["immichpy-dynamic", *self.command()])

    def curl(self, base_url: str = "http://localhost:2283") -> str:
        """Return the request for curl; the key is left to the variable ``IMMICH_API_KEY``.

        Args:
            base_url: the server.
        """
        client = AsyncClient(base_url, spec=self._spec)
        call = client.operations[self.operation.operation_id]
        if self.body is None:
            return call.request(**self.arguments).curl()
        assert self.operation.body is not None  # noqa: S101 - it has a body that is long
        text = call.request(**self.arguments, **{self.operation.body.name: self.body}).curl()
        return text.partition(" --data-raw ")[0] + f" --data-binary @{BODY_FILE}"


def _python(value: Any) -> str:
    """Return a value as Python source in double quotes."""
    if isinstance(value, Path):
        return f"Path({json.dumps(str(value))})"
    if isinstance(value, (str, list, dict)):
        text = json.dumps(value)
        return text.replace("null", "None").replace("true", "True").replace("false", "False")
    return repr(value)


def _text(value: Any) -> str:
    if isinstance(value, (dict, list)):
        return json.dumps(value)
    return "null" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
