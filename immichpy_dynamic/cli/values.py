"""Convert values of the command line from text to the form in which they are sent."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from ..escaping import escaped, is_safe
from ..spec.model import Spec
from ..spec.naming import fold, suggestion
from ..spec.normalise import Schema


class _Null:
    """What ``null`` on the command line becomes: click takes ``None`` for "not given"."""

    def __repr__(self) -> str:
        return "null"


NULL = _Null()

_METAVARS = {"integer": "INTEGER", "number": "NUMBER", "boolean": "true|false", "object": "JSON", "any": "JSON"}
_FORMATS = {"date-time": "DATE-TIME", "date": "DATE", "uuid": "UUID", "binary": "FILE", "email": "EMAIL"}
_SHOWN_CHOICES = 6


if TYPE_CHECKING:
    _ParamType = click.ParamType[Any]
else:
    _ParamType = click.ParamType  # generic only in newer releases of click


class Value(_ParamType):
    """The type of one parameter.

    Args:
        spec: the document of the parameter.
        schema: its schema.
    """

    name = "value"

    def __init__(self, spec: Spec, schema: Schema) -> None:
        self._spec = spec
        self.schema: Schema
        self.nullable: bool
        self.schema, self.nullable = _without_null(spec, schema)
        kind = self.schema.get("type", "any")
        self.kind: str = "any" if isinstance(kind, list) else kind
        self.format: str | None = self.schema.get("format") if self.kind == "string" else None
        self.choices: list[Any] = [value for value in self.schema.get("enum", ()) if value is not None]

    @property
    def item(self) -> Value:
        """The type of a list's items."""
        return Value(self._spec, self.schema.get("items", {}))

    @property
    def metavar(self) -> str:
        """Return the placeholder of a value in help."""
        if self.choices:
            return "|".join(map(_shown, self.choices)) if len(self.choices) <= _SHOWN_CHOICES else "CHOICE"
        return _FORMATS.get(self.format or "") or _METAVARS.get(self.kind, "TEXT")

    @property
    def description(self) -> str:
        """Return what help says about the values, beside the placeholder."""
        notes = []
        if len(self.choices) > _SHOWN_CHOICES:
            notes.append(f"One of {', '.join(map(_shown, self.choices[:4]))}, … ({len(self.choices)} values).")
        low, high = self.schema.get("minimum"), self.schema.get("maximum")
        if low is not None and high is not None and high < 2**53 - 1:
            notes.append(f"{low} to {high}.")
        elif low is not None and low > -(2**53) + 1:
            notes.append(f"{low} or more.")
        if self.kind == "object":
            notes.append("JSON or @FILE.")
        if self.nullable:
            notes.append('"null" clears it.')
        return " ".join(notes)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the wire form of what was written."""
        if not isinstance(value, str):
            return value
        if self.nullable and value == "null":
            return NULL
        if self.choices:
            return self._choice(value, param, ctx)
        try:
            return self._plain(value)
        except ValueError as error:
            return self.fail(str(error), param, ctx)

    def _choice(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        for choice in self.choices:
            if value == str(choice):
                return choice
        for choice in self.choices:
            if fold(value) == fold(str(choice)):
                return choice
        names = list(map(str, self.choices))
        hint = suggestion(value, names) or f" It is one of {', '.join(names)}."
        return self.fail(f"{value!r} is not a choice.{hint}", param, ctx)

    def _plain(self, value: str) -> Any:
        if self.kind == "integer":
            return _number(int, value, "a whole number")
        if self.kind == "number":
            return _number(float, value, "a number")
        if self.kind == "boolean":
            return _boolean(value)
        if self.kind in ("object", "array"):
            return read_json(value)
        if self.kind == "any":
            return _json_or_text(value)
        if self.format == "date-time":
            return _moment(value)
        if self.format == "binary":
            return _file(value)
        return value

    def shell_complete(self, _ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Return what a shell offers."""
        if self.format == "binary":
            return [CompletionItem(incomplete, type="file")]
        names = list(map(str, self.choices)) or (["true", "false"] if self.kind == "boolean" else [])
        return [CompletionItem(name) for name in names if is_safe(name) and name.lower().startswith(incomplete.lower())]


_MAX_DEPTH = 100


def read_json(text: str) -> Any:
    """Return the JSON that ``text`` holds or names: ``{…}``, ``@file``, or ``-`` for standard input.

    Raises:
        ValueError: it cannot be read, or is not JSON.
    """
    try:
        if text == "-":
            value = json.loads(sys.stdin.read())
        else:
            value = json.loads(Path(text[1:]).read_text("utf-8") if text.startswith("@") else text)
        # Python reads deep nesting since 3.12; what handles the value later does not.
        _check_depth(value)
    except OSError as error:
        raise ValueError(f"cannot read {text[1:]}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ValueError(f"not UTF-8 (byte {error.start})") from error
    except json.JSONDecodeError as error:
        raise ValueError(f"not JSON: {error}") from error
    except RecursionError:
        raise ValueError("JSON that is nested too deeply") from None
    return value


def _check_depth(value: Any) -> None:
    """Raise RecursionError for a value that is nested deeper than a request may be."""
    level = [value]
    for _ in range(_MAX_DEPTH):
        level = [child for each in level for child in _children(each)]
        if not level:
            return
    raise RecursionError


def _children(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


IDS = "UUID|@FILE|-"


class IdsOption(click.Option):
    """An option for many ids: repeated, or read with ``@FILE`` or ``-`` from a file or standard input.

    A file has one id a line, or a JSON list of ids or of objects with an ``id``, as other commands write it.
    """

    def type_cast_value(self, ctx: click.Context, value: Any) -> Any:
        """Return the ids, those of files and standard input included."""
        if not isinstance(value, (list, tuple)):
            return super().type_cast_value(ctx, value)
        ids: list[str] = []
        for text in value:
            try:
                ids += _ids_in(text) if isinstance(text, str) and (text == "-" or text[:1] == "@") else [text]
            except ValueError as error:
                raise click.BadParameter(str(error), ctx=ctx, param=self) from None
        return super().type_cast_value(ctx, ids)


def _ids_in(source: str) -> list[str]:
    """Return the ids in ``@FILE`` or ``-``.

    Raises:
        ValueError: it cannot be read, or has something else.
    """
    try:
        text = sys.stdin.read() if source == "-" else Path(source[1:]).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ValueError(f"cannot read {source}: {getattr(error, 'strerror', None) or error}") from error
    if not text.lstrip().startswith("["):
        return text.split()
    try:
        items = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{source} is not JSON: {error}") from error
    ids = [item.get("id") if isinstance(item, dict) else item for item in items]
    texts = [each for each in ids if isinstance(each, str)]
    if len(texts) < len(ids):
        raise ValueError(f"{source}: {len(ids) - len(texts)} of {len(ids)} items have no id")
    return texts


def _without_null(spec: Spec, schema: Schema) -> tuple[Schema, bool]:
    """Return what a value is when it is not null, and whether it may be null."""
    schema = spec.resolve(schema)
    for combiner in ("anyOf", "oneOf"):
        if combiner in schema:
            parts = [part for part in schema[combiner] if part.get("type") != "null"]
            nullable: bool = len(parts) < len(schema[combiner])
            if len(parts) != 1:
                return {}, nullable
            inner, inner_nullable = _without_null(spec, parts[0])
            return inner, nullable or inner_nullable
    kinds = schema.get("type")
    if isinstance(kinds, list):
        rest = [kind for kind in kinds if kind != "null"]
        return {**schema, "type": rest[0] if len(rest) == 1 else rest}, "null" in kinds
    return schema, False


def _number(kind: type[int | float], value: str, what: str) -> int | float:
    try:
        return kind(value)
    except ValueError:
        raise ValueError(f"{value!r} is not {what}.") from None


def _boolean(value: str) -> bool:
    if value.lower() in ("true", "yes", "1", "on"):
        return True
    if value.lower() in ("false", "no", "0", "off"):
        return False
    raise ValueError(f"{value!r} is neither true nor false.")


def _json_or_text(value: str) -> Any:
    try:
        return read_json(value) if value[:1] in ("{", "[", "@", '"') else json.loads(value)
    except ValueError:
        if value[:1] in ("{", "[", "@"):
            raise
        return value


def _moment(value: str) -> str:
    """RFC 3339; a date and time without a zone is meant as this computer's."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise ValueError(f"{value!r} is not a date and time such as 2024-05-06 or 2024-05-06T07:08:09+02:00.") from None
    return moment.astimezone().isoformat() if moment.tzinfo is None else value


def _shown(choice: object) -> str:
    """Return a value of the document for help."""
    return escaped(str(choice))


def _file(value: str) -> Path:
    path = Path(value)
    if not path.is_file():
        raise ValueError(f"there is no file {value!r}.")
    return path


class Moment(_ParamType):
    """A date and time, as options of operations take it."""

    name = "date-time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return it as a datetime with a time zone."""
        from ..spec.catalog import load_release  # read when a time is given, not for help

        text = Value(load_release(), {"type": "string", "format": "date-time"}).convert(value, param, ctx)
        return datetime.fromisoformat(text)
