"""Compare two documents from the view of a caller.

``docs/diff-format.md`` lists the kinds of changes and describes the JSON form.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from ..spec.model import Spec
from ..spec.naming import member_names, snake_case
from ..spec.normalise import Schema
from ..spec.operation import JSON_LINES, OperationModel, Parameter
from .changes import Change, Diff, Plain, place_in_order
from .differences import SchemaDifferences, text
from .pairs import Pair, Pairs, arguments, path_shape

_NOTHING: Schema = {"type": "null"}
_NOT_TAKEN = "passing it is a TypeError"
_REQUIRED = "calls must pass it"
_MISSING = "it may be missing, and is None then"
_REFUSED = {
    "type": "what was sent may be refused",
    "nullable": "None is refused",
    "constraint": "what was sent may be refused",
}
_GIVEN = {"type": "what comes may be something else", "nullable": "code may not expect it"}


def diff(old: Spec, new: Spec) -> Diff:
    """Compare two documents.

    Args:
        old: the document that the code was written for.
        new: the document that the code will be used with.
    """
    changes = dict.fromkeys(_Comparison(old, new).changes())
    return Diff(old.release, new.release, tuple(sorted(changes, key=place_in_order)))


class _Place(NamedTuple):
    """The place of a change."""

    thing: str
    where: str
    wire: str
    operations: tuple[str, ...]

    def change(
        self, event: str, old: Plain = None, new: Plain = None, *, breaking: bool = False, reason: str = ""
    ) -> Change:
        return Change(f"{self.thing}.{event}", self.where, self.wire, old, new, breaking, reason, self.operations)


class _Comparison:
    def __init__(self, old: Spec, new: Spec) -> None:
        self.old = old
        self.new = new
        self.pairs = Pairs(old, new)
        self.shapes = SchemaDifferences(self.pairs)
        self.permissions_known = all(any(operation.permission for operation in _all(spec)) for spec in (old, new))

    def changes(self) -> Iterator[Change]:
        before = {old.operation_id for old, _ in self.pairs.operations}
        after = {new.operation_id for _, new in self.pairs.operations}
        for operation in _all(self.old):
            if operation.operation_id not in before:
                yield _operation(operation).change("removed", old=_line(operation), breaking=True)
        for operation in _all(self.new):
            if operation.operation_id not in after:
                yield _operation(operation).change("added", new=_line(operation))
        for pair in self.pairs.operations:
            yield from self._operation(*pair)
            yield from self._arguments(*pair)
            yield from self._answer(*pair)
        yield from self._names()
        for names in self.pairs.schemas:
            yield from self._schema(names)

    def _operation(self, old: OperationModel, new: OperationModel) -> Iterator[Change]:
        place = _operation(old)
        if _path(old) != _path(new):
            tag = self.new.find_tag(old.tag)
            works = tag is not None and self.new.find_operation(old.name, tag) is not None
            reason = "the old name works too" if works else ""
            yield place.change("renamed", _path(old), _path(new), breaking=not works, reason=reason)
        if path_shape(old) != path_shape(new):
            heir = next((other for other in _all(self.new) if path_shape(other) == path_shape(old)), None)
            reason = f"what stood there is {_path(heir)}" if heir else ""
            yield place.change("path", _line(old), _line(new), reason=reason)
        if old.permission != new.permission and self.permissions_known:
            reason = "a key that lacks it is refused" if new.permission else ""
            yield place.change("permission", old.permission, new.permission, breaking=bool(reason), reason=reason)
        if old.admin_only != new.admin_only:
            yield place.change("admin_only", old.admin_only, new.admin_only, breaking=new.admin_only)
        if old.deprecated != new.deprecated:
            yield place.change("deprecated", old.deprecated, new.deprecated)

    def _arguments(self, old: OperationModel, new: OperationModel) -> Iterator[Change]:
        if old.body and new.body and old.body.fields and new.body.fields and old.body.name != new.body.name:
            keyword = Parameter(old.body.name, old.body.name, "body", old.body.required, old.body.schema)
            reason = "the keyword for the whole body"
            yield _parameter(old, keyword).change("renamed", old.body.name, new.body.name, breaking=True, reason=reason)
        for before, after in arguments(old, new):
            if after is None:
                if before is not None:
                    yield _parameter(old, before).change(
                        "removed", text(before.schema), breaking=True, reason=_NOT_TAKEN
                    )
                continue
            if before is None:
                reason = _REQUIRED if after.required else ""
                yield _parameter(new, after).change(
                    "added", new=text(after.schema), breaking=after.required, reason=reason
                )
                continue
            place = _parameter(old, before)
            if before.name != after.name:
                yield place.change("renamed", before.name, after.name, breaking=True)
            if before.location != after.location:
                breaking = before.location == "path"
                reason = "it is a keyword only" if breaking else ""
                yield place.change("location", before.location, after.location, breaking=breaking, reason=reason)
            if before.required != after.required:
                yield place.change(
                    "required", before.required, after.required, breaking=after.required,
                    reason=_REQUIRED if after.required else "",
                )  # fmt: skip
            yield from self._differences(place, before.schema, after.schema, sent=True, received=False)

    def _answer(self, old: OperationModel, new: OperationModel) -> Iterator[Change]:
        before, after = _answer_schema(old), _answer_schema(new)
        place = _Place("response", f"{_path(old)}()", old.operation_id, (_path(old),))
        # Callers that expected no result are not affected by a new one.
        yield from self._differences(place, before, after, sent=False, received=before != _NOTHING)

    def _names(self) -> Iterator[Change]:
        renamed = self.pairs.renamed
        olds, news = self.old.schemas, self.new.schemas
        for name in olds:
            if name not in news and name not in renamed:
                heir = self.pairs.replaced.get(name)
                yield _Place("schema", name, name, ()).change(
                    "removed", reason=f"{heir} is in its place" if heir else ""
                )
        taken = set(renamed.values())
        for name in news:
            if name not in olds and name not in taken:
                yield _Place("schema", name, name, ()).change("added")

    def _schema(self, names: Pair) -> Iterator[Change]:
        before, after = self.old.schema(names[0]), self.new.schema(names[1])
        sent, received = names in self.pairs.requests, names in self.pairs.responses
        received = received or not sent
        touched = self.pairs.requests.get(names, set()) | self.pairs.responses.get(names, set())
        operations = tuple(sorted(_path(self.old.operations[operation_id]) for operation_id in touched))
        place = _Place("schema", names[0], names[0], operations)
        if names[0] != names[1] and self.pairs.comparable(names):
            yield place.change("renamed" if self.pairs.renamed.get(names[0]) == names[1] else "replaced", *names)
        if not self.pairs.comparable(names):
            if names[0] == names[1]:
                yield place.change("type", _form(before), _form(after), breaking=True)
        elif "properties" in before:
            yield from self._fields(names, operations, sent=sent, received=received)
        elif "enum" in before:
            yield from _values(names, before, after, operations, sent=sent, received=received)
        else:
            yield from self._differences(place, before, after, sent=sent, received=received)

    def _fields(self, names: Pair, operations: tuple[str, ...], *, sent: bool, received: bool) -> Iterator[Change]:
        before, after = self.old.schema(names[0]), self.new.schema(names[1])
        olds, news = before["properties"], after["properties"]
        renamed = self.pairs.renamed_fields(names)
        for name, schema in olds.items():
            place = _field(names[0], name, operations)
            other = renamed.get(name, name)
            if other not in news:
                reason = _NOT_TAKEN if sent and not received else ""
                yield place.change("removed", text(schema), breaking=True, reason=reason)
                continue
            if name != other:
                yield place.change("renamed", snake_case(name), snake_case(other), breaking=True)
            was, now = name in before.get("required", ()), other in after.get("required", ())
            if was != now:
                reason = (_REQUIRED if sent else "") if now else (_MISSING if received else "")
                yield place.change("required", was, now, breaking=bool(reason), reason=reason)
            yield from self._differences(place, schema, news[other], sent=sent, received=received)
        for name, schema in news.items():
            if name not in olds and name not in renamed.values():
                required = sent and name in after.get("required", ())
                yield _field(names[1], name, operations).change(
                    "added", new=text(schema), breaking=required, reason=_REQUIRED if required else ""
                )

    def _differences(
        self, place: _Place, before: Schema, after: Schema, *, sent: bool, received: bool
    ) -> Iterator[Change]:
        for found in self.shapes.differences(before, after):
            # Bounds and defaults in a response do not affect the code that reads it.
            if not sent and found.kind not in _GIVEN:
                continue
            reasons = [_REFUSED[found.kind]] if sent and found.narrowed else []
            reasons += [_GIVEN[found.kind]] if received and found.widened and found.kind in _GIVEN else []
            reason = ", and ".join(reasons)
            yield place.change(found.kind, found.old, found.new, breaking=bool(reasons), reason=reason)


def _values(
    names: Pair, before: Schema, after: Schema, operations: tuple[str, ...], *, sent: bool, received: bool
) -> Iterator[Change]:
    for value, place in _members(names[0], before, operations):
        if value not in after["enum"]:
            reason = "sending it is refused" if sent else ""
            yield place.change("removed", _plain(value), breaking=sent, reason=reason)
    for value, place in _members(names[1], after, operations):
        if value not in before["enum"]:
            reason = "an answer may hold it, and code may not know it" if received else ""
            yield place.change("added", new=_plain(value), breaking=received, reason=reason)


def _members(name: str, schema: Schema, operations: tuple[str, ...]) -> Iterator[tuple[Any, _Place]]:
    for member, value in member_names(value for value in schema["enum"] if value is not None).items():
        yield value, _Place("value", f"{name}.{member}", f"{name}.{value}", operations)


def _plain(value: Any) -> Plain:
    return value if isinstance(value, (str, int, float)) else str(value)


def _all(spec: Spec) -> list[OperationModel]:
    return [spec.operations[operation_id] for operation_id in spec.operations]


def _path(operation: OperationModel) -> str:
    return f"{operation.tag}.{operation.name}"


def _line(operation: OperationModel) -> str:
    return f"{operation.method} {operation.path}"


def _operation(operation: OperationModel) -> _Place:
    return _Place("operation", _path(operation), operation.operation_id, (_path(operation),))


def _parameter(operation: OperationModel, parameter: Parameter) -> _Place:
    wire = f"{operation.operation_id}.{parameter.wire_name}"
    return _Place("parameter", f"{_path(operation)}({parameter.name})", wire, (_path(operation),))


def _field(schema: str, name: str, operations: tuple[str, ...]) -> _Place:
    return _Place("field", f"{schema}.{snake_case(name)}", f"{schema}.{name}", operations)


def _answer_schema(operation: OperationModel) -> Schema:
    answer = operation.success
    if answer is None or answer.schema is None:
        return _NOTHING
    return {"type": "array", "items": answer.schema} if answer.content_type == JSON_LINES else answer.schema


def _form(schema: Schema) -> str:
    return "object" if "properties" in schema else "enum" if "enum" in schema else text(schema)
