"""Match corresponding operations and schemas of two OpenAPI documents.

Operations are paired by name, else by method and path. Schemas are paired by position: where a paired
operation, or a field of a paired schema, refers to one of them in one document and to the other in the other.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from ..spec.model import Spec
from ..spec.normalise import Schema, reference_name, without_null
from ..spec.operation import OperationModel, Parameter

Pair = tuple[str, str]
"""The names of two schemas, one in each document."""

_PATH_PARAMETER = re.compile(r"\{[^}]*\}")


class Pairs:
    """The pairs of corresponding operations and schemas of two documents.

    Args:
        old: the old document.
        new: the new document.
    """

    def __init__(self, old: Spec, new: Spec) -> None:
        self.old = old
        self.new = new
        self.operations: tuple[tuple[OperationModel, OperationModel], ...] = _operations(old, new)
        """The pairs of old and new operations."""
        self._roots: dict[str, dict[Pair, set[str]]] = {"request": defaultdict(set), "response": defaultdict(set)}
        for pair in self.operations:
            self._add_roots(*pair)
        self._comparable: dict[Pair, bool] = {}
        self._below: dict[Pair, tuple[Pair, ...]] = {}
        self.requests: dict[Pair, set[str]] = self._reached(self._roots["request"])
        """Pair of schemas that callers send → the old ``operationId`` of each operation that accepts it."""
        self.responses: dict[Pair, set[str]] = self._reached(self._roots["response"])
        """Pair of schemas that the server sends → the old ``operationId`` of each operation that returns it."""
        reached = dict.fromkeys([*self.requests, *self.responses])
        taken = {before for before, _ in reached}, {after for _, after in reached}
        by_name = [(name, name) for name in self._old_names if name not in taken[0] and name not in taken[1]]
        rest = sorted(pair for pair in by_name if pair[1] in self._new_names)
        self.schemas: tuple[Pair, ...] = tuple(dict.fromkeys([*reached, *self._walk(rest)]))
        """All pairs of schemas. Schemas that no operation refers to are paired by name."""

    @cached_property
    def replaced(self) -> dict[str, str]:
        """Removed schemas → the schemas in the same positions that describe the same kind of object."""
        news: dict[str, set[str]] = defaultdict(set)
        for before, after in self.schemas:
            news[before].add(after)
        return {
            before: after
            for before, (after, *others) in news.items()
            if before not in self._new_names and not others and self.comparable((before, after))
        }

    @cached_property
    def renamed(self) -> dict[str, str]:
        """The entries of :attr:`replaced` whose replacement is new and replaces no other schema."""
        olds: dict[str, set[str]] = defaultdict(set)
        for before, after in self.schemas:
            olds[after].add(before)
        return {
            before: after
            for before, after in self.replaced.items()
            if after not in self._old_names and olds[after] == {before}
        }

    def comparable(self, pair: Pair) -> bool:
        """Return whether two schemas describe the same kind of object.

        They do when they have the same name, or when one has all fields of the other.
        """
        if pair not in self._comparable:
            kind, names = _outline(self.old.schema(pair[0]))
            other_kind, others = _outline(self.new.schema(pair[1]))
            alike = kind == other_kind and (pair[0] == pair[1] or names <= others or others <= names)
            self._comparable[pair] = alike
        return self._comparable[pair]

    def renamed_fields(self, pair: Pair) -> dict[str, str]:
        """Return the fields of a pair of schemas that were renamed and are otherwise the same.

        They hold the same named schema, and no other field that came or went does; or they are the only field that
        went and the only one that came, are of one type, and one name is a part of the other.
        """
        before = self.old.schema(pair[0]).get("properties", {})
        after = self.new.schema(pair[1]).get("properties", {})
        gone = {name: schema for name, schema in before.items() if name not in after}
        come = {name: schema for name, schema in after.items() if name not in before}
        found = {}
        for name, schema in gone.items():
            others = [other for other in come if come[other] == schema]
            if len(others) != 1 or list(gone.values()).count(schema) != 1:
                continue
            alone = len(gone) == len(come) == 1 and _contains(name, others[0])
            if alone or "$ref" in without_null(schema)[0]:
                found[name] = others[0]
        return found

    @cached_property
    def _old_names(self) -> frozenset[str]:
        return frozenset(self.old.schemas)

    @cached_property
    def _new_names(self) -> frozenset[str]:
        return frozenset(self.new.schemas)

    def _add_roots(self, old: OperationModel, new: OperationModel) -> None:
        for before, after in arguments(old, new):
            if before is not None and after is not None:
                self._add_root("request", before.schema, after.schema, old)
        if old.body is not None and new.body is not None and old.body.fields and new.body.fields:
            self._add_root("request", old.body.schema, new.body.schema, old)
        answers = {response.status: response.schema for response in new.responses}
        for response in old.responses:
            schema = answers.get(response.status)
            if response.schema is not None and schema is not None:
                self._add_root("response", response.schema, schema, old)

    def _add_root(self, direction: str, before: Schema, after: Schema, operation: OperationModel) -> None:
        for pair in self._aligned(before, after):
            self._roots[direction][pair].add(operation.operation_id)

    def _reached(self, roots: dict[Pair, set[str]]) -> dict[Pair, set[str]]:
        reached: dict[Pair, set[str]] = defaultdict(set)
        for root, operations in roots.items():
            for pair in self._walk([root]):
                reached[pair] |= operations
        return dict(reached)

    def _walk(self, roots: Iterable[Pair]) -> list[Pair]:
        waiting = list(roots)
        found = dict.fromkeys(waiting)
        while waiting:
            pair = waiting.pop()
            if pair not in self._below:
                before, after = self.old.schema(pair[0]), self.new.schema(pair[1])
                self._below[pair] = tuple(self._aligned(before, after)) if self.comparable(pair) else ()
            waiting += [other for other in self._below[pair] if other not in found]
            found |= dict.fromkeys(self._below[pair])
        return list(found)

    def _aligned(self, before: Schema, after: Schema) -> Iterator[Pair]:
        """Yield the pairs of schema names that two schemas refer to in the same places."""
        before, after = without_null(before)[0], without_null(after)[0]
        if "$ref" in before and "$ref" in after:
            yield target(self.old, before), target(self.new, after)
            return
        others = after.get("properties", {})
        for name, schema in before.get("properties", {}).items():
            if name in others:
                yield from self._aligned(schema, others[name])
        for key in ("items", "additionalProperties"):
            if isinstance(before.get(key), dict) and isinstance(after.get(key), dict):
                yield from self._aligned(before[key], after[key])
        for key in ("allOf", "anyOf", "oneOf"):
            for part, other in zip(before.get(key, ()), after.get(key, ()), strict=False):
                yield from self._aligned(part, other)


def arguments(old: OperationModel, new: OperationModel) -> list[tuple[Parameter | None, Parameter | None]]:
    """Pair the arguments of two operations; an argument that only one of them has is paired with ``None``.

    Names decide; path parameters that have another name are paired by their place in the path, and bodies that have
    no fields with one another. Fields of the body are left out when both bodies have some: their schemas are a pair.
    """
    both = bool(old.body and old.body.fields and new.body and new.body.fields)
    before = {parameter.name: parameter for parameter in _named(old, fields=not both)}
    after = {parameter.name: parameter for parameter in _named(new, fields=not both)}
    names = {name: name for name in before if name in after}
    if old.body and new.body and not old.body.fields and not new.body.fields:
        names[old.body.name] = new.body.name
    if path_shape(old) == path_shape(new):
        places = zip(_path_names(old), _path_names(new), strict=True)
        names |= {one: other for one, other in places if one not in names and other not in names.values()}
    found: list[tuple[Parameter | None, Parameter | None]] = []
    found += [(parameter, after.get(names.get(name, ""))) for name, parameter in before.items()]
    found += [(None, parameter) for name, parameter in after.items() if name not in names.values()]
    return found


def path_shape(operation: OperationModel) -> tuple[str, str]:
    """Return an operation's HTTP method, and its path without the names of parameters."""
    return operation.method, _PATH_PARAMETER.sub("{}", operation.path)


def target(spec: Spec, schema: Schema) -> str:
    """Return the name of the schema that a reference leads to, following schemas that are only references."""
    name = reference_name(schema)
    seen = set()
    while name not in seen and "$ref" in spec.schema(name):
        seen.add(name)
        name = reference_name(spec.schema(name))
    return name


def _operations(old: Spec, new: Spec) -> tuple[tuple[OperationModel, OperationModel], ...]:
    same = [(old.operations[name], new.operations[name]) for name in old.operations if name in new.operations]
    gone = {path_shape(old.operations[name]): name for name in old.operations if name not in new.operations}
    come = {path_shape(new.operations[name]): name for name in new.operations if name not in old.operations}
    renamed = [(old.operations[gone[place]], new.operations[come[place]]) for place in gone if place in come]
    return (*same, *renamed)


def _named(operation: OperationModel, *, fields: bool) -> Iterator[Parameter]:
    for parameter in operation.parameters:
        if fields or parameter.location != "body":
            yield parameter
    body = operation.body
    if body is not None and not body.fields:
        yield Parameter(body.name, body.name, "body", body.required, body.schema)


def _path_names(operation: OperationModel) -> list[str]:
    return [parameter.name for parameter in operation.parameters if parameter.location == "path"]


def _outline(schema: Schema) -> tuple[str, frozenset[str]]:
    if "properties" in schema:
        return "object", frozenset(schema["properties"])
    if "enum" in schema:
        return "enum", frozenset(map(str, schema["enum"]))
    return str(sorted(schema)), frozenset()


def _contains(name: str, other: str) -> bool:
    one, two = sorted((name.lower(), other.lower()), key=len)
    return one in two
