"""The releases in which something exists, what replaced it, and messages about both.

All is read from ``specs/history.json``, which ``tools/build_history.py`` makes from the bundled documents.
In it, ``life`` lists runs of releases: ``"1.113.0-2.2.3 2.4.0-"`` is from 1.113.0 to 2.2.3, and from 2.4.0 to the
newest; without it an element is in all bundled releases. Its parts are stored under their own runs, or under
``""`` when these are the runs of the element.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from functools import cache, cached_property
from typing import Any, Literal

import msgspec

from ..exceptions import SpecError
from .catalog import parse_version, releases, specs_directory
from .model import TAG_ALIASES, Spec
from .naming import fold, snake_case, suggestion
from .normalise import Schema, without_null
from .operation import OperationModel

Run = tuple[str, str | None]
"""First and last release of a period; the last is ``None`` when the period includes the newest release."""

_Kind = Literal["operations", "schemas", "tags"]
_Group = Literal["parameters", "fields", "values"]


class Lifetime(msgspec.Struct, frozen=True):
    """The releases in which an operation, parameter, field or other element exists."""

    runs: tuple[Run, ...]
    """Oldest first. What is in the oldest bundled release may be older."""
    replaced_by: str | None = None
    """The JSON name of its replacement when it was removed, where the next document shows it."""

    @property
    def since(self) -> str:
        """The first release that has the element."""
        return self.runs[0][0]

    @property
    def until(self) -> str | None:
        """The last release that has the element; ``None`` when the newest bundled release has it."""
        return self.runs[-1][1]

    @property
    def removed_in(self) -> str | None:
        """The first release after the removal; ``None`` when the newest bundled release has the element."""
        return _after(self.until) if self.until else None

    def includes(self, release: str) -> bool:
        """Return whether it exists in ``release``; a release that is not bundled has what its lower neighbour has.

        Raises:
            SpecError: ``release`` is not a release's name.
        """
        version = parse_version(release)
        return any(
            parse_version(first) <= version and (last is None or version < parse_version(_after(last)))
            for first, last in self.runs
        )


class _Record(msgspec.Struct, frozen=True):
    """One line of the file."""

    life: str = ""
    replaced_by: str | None = None
    renamed: dict[str, str] = {}
    tags: dict[str, list[str]] = {}
    parameters: dict[str, list[str]] = {}
    fields: dict[str, list[str]] = {}
    values: dict[str, list[Any]] = {}

    @property
    def lifetime(self) -> Lifetime:
        return Lifetime(_runs(self.life), self.replaced_by)

    def part(self, group: _Group, name: Any) -> tuple[Any, Lifetime] | None:
        """Return the parameter, field or value that ``name`` spells, and when it exists."""
        groups: dict[str, list[Any]] = getattr(self, group)
        spelling = _plain if group == "values" else fold
        wanted = spelling(name)
        for life, names in groups.items():
            for other in names:
                if spelling(other) == wanted:
                    return other, Lifetime(_runs(life or self.life), self.renamed.get(str(other)))
        return None


class History:
    """The history of each operation, parameter, field and enum value: when it was added and removed.

    Names are found in any spelling.

    Args:
        content: ``history.json``.
    """

    def __init__(self, content: bytes) -> None:
        self._records = msgspec.json.decode(content, type=dict[_Kind, dict[str, _Record]])

    def operation(self, operation_id: str) -> Lifetime | None:
        """Return when an operation exists, or ``None`` when no bundled release has it."""
        return self.lifetime("operations", operation_id)

    def parameter(self, operation_id: str, name: str) -> Lifetime | None:
        """Return when an operation has a parameter or a field of its body, or ``None``."""
        part = self._part("operations", operation_id, "parameters", name)
        return part[1] if part else None

    def schema(self, name: str) -> Lifetime | None:
        """Return when a schema exists, or ``None``."""
        return self.lifetime("schemas", name)

    def field(self, schema: str, name: str) -> Lifetime | None:
        """Return when a schema has a field, or ``None``."""
        part = self._part("schemas", schema, "fields", name)
        return part[1] if part else None

    def enum_value(self, schema: str, value: Any) -> Lifetime | None:
        """Return when an enum has a value, given as in JSON or as a member of an enum; or ``None``."""
        part = self._part("schemas", schema, "values", value)
        return part[1] if part else None

    def tag(self, name: str) -> Lifetime | None:
        """Return when a tag exists, or ``None``."""
        return self.lifetime("tags", name)

    def names(self, kind: _Kind) -> Iterable[str]:
        """Return the names of the operations, schemas or tags of all bundled releases."""
        return self._records[kind]

    def find(self, kind: _Kind, name: str) -> str | None:
        """Return the name in the file that matches ``name`` in any spelling."""
        return name if name in self._records[kind] else self._folded[kind].get(fold(name))

    def lifetime(self, kind: _Kind, name: str) -> Lifetime | None:
        """Return when an operation, a schema or a tag exists, or ``None``."""
        found = self.find(kind, name)
        return self._records[kind][found].lifetime if found else None

    def _part(self, kind: _Kind, owner: str, group: _Group, name: Any) -> tuple[Any, Lifetime] | None:
        found = self.find(kind, owner)
        return self._records[kind][found].part(group, name) if found else None

    def parts(self, kind: _Kind, owners: list[str], group: _Group, name: Any) -> list[tuple[Any, Lifetime]]:
        """Return the parameters, fields or values of ``owners`` that ``name`` spells, and when each exists."""
        parts = [self._part(kind, owner, group, name) for owner in owners]
        return [part for part in parts if part is not None]

    def place(self, operation_id: str, release: str) -> str:
        """Return the Python expression for an operation in ``release``: ``client.albums.create_album``."""
        record = self._records["operations"][operation_id]
        homes = {tag: Lifetime(_runs(life or record.life)) for life, tags in record.tags.items() for tag in tags}
        tag = next(tag for tag, life in homes.items() if life.includes(release))
        return f"client.{tag}.{snake_case(operation_id)}"

    def successors(self, kind: _Kind, name: str) -> list[str]:
        """Return the chain of replacements of an element, in order."""
        found = [name]
        while (later := self._records[kind][found[-1]].replaced_by) is not None and later not in found:
            found.append(later)
        return found[1:]

    def predecessors(self, kind: _Kind, name: str) -> list[str]:
        """Return the predecessors of something, the latest first."""
        found = [name]
        for other in found:
            found += [earlier for earlier in self._replaced[kind].get(other, ()) if earlier not in found]
        return found[1:]

    @cached_property
    def _folded(self) -> dict[_Kind, dict[str, str]]:
        folded = {kind: {fold(name): name for name in records} for kind, records in self._records.items()}
        folded["tags"] = {fold(alias): tag for alias, tag in TAG_ALIASES.items()} | folded["tags"]
        return folded

    @cached_property
    def _replaced(self) -> dict[_Kind, dict[str, list[str]]]:
        """Each element → the elements that it replaced."""
        result: dict[_Kind, dict[str, list[str]]] = {kind: {} for kind in self._records}
        for kind, records in self._records.items():
            for name, record in records.items():
                if record.replaced_by is not None:
                    result[kind].setdefault(record.replaced_by, []).append(name)
        return result


@cache
def history() -> History:
    """Return the history of all bundled releases; the file is read on first use."""
    return History((specs_directory() / "history.json").read_bytes())


def explain_operation(name: str, release: str) -> str | None:
    """Return a message on why a release lacks an operation, and what it has in its place.

    Args:
        name: the operation in any spelling.
        release: the release that the caller speaks.

    Returns:
        a sentence, or ``None`` when the history knows no such operation, or knows that the release has it.
    """
    return _explain("operations", name, release, snake_case, lambda other: history().place(other, release))


def explain_tag(name: str, release: str) -> str | None:
    """Return a message on why a release lacks a tag; see :func:`explain_operation`."""
    return _explain("tags", name, release, "client.{}".format, "client.{}".format)


def explain_schema(name: str, release: str) -> str | None:
    """Return a message on why a release lacks a schema; see :func:`explain_operation`."""
    return _explain("schemas", name, release, str, str)


def explain_parameter(operation_id: str, name: str, release: str) -> str | None:
    """Return a message on why an operation of a release lacks a parameter or a field; see :func:`explain_operation`."""
    return _explain_part("operations", operation_id, "parameters", name, release)


def explain_field(schema: str, name: str, release: str) -> str | None:
    """Return a message on why a release's schema lacks a field; see :func:`explain_operation`."""
    return _explain_part("schemas", schema, "fields", name, release)


def explain_enum_value(schema: str, value: Any, release: str) -> str | None:
    """Return a message on why a release's enum lacks a value; see :func:`explain_operation`."""
    return _explain_part("schemas", schema, "values", value, release)


def operation_named(spec: Spec, name: str) -> OperationModel | None:
    """Return the operation that ``"getAlbumInfo"`` or ``"albums.get_album_info"`` spells in some way, or ``None``."""
    tag, _, operation = name.removeprefix("client.").rpartition(".")
    if not tag:
        return spec.find_operation(operation)
    found = spec.find_tag(tag)
    return spec.find_operation(operation, found) if found else None


def supports(spec: Spec, operation: str | Iterable[str], *, parameter: str | None = None, value: Any = None) -> bool:
    """Return whether a document has an operation.

    Args:
        spec: the document.
        operation: its name in any spelling, ``"getQueues"`` or ``"queues.get_queues"``; of several, all must be there.
        parameter: whether it also accepts this parameter or field of the body, in any spelling.
        value: whether the parameter also accepts this value of its enum; a parameter without an enum accepts any value.

    Raises:
        TypeError: ``value`` without ``parameter``.
        ValueError: no bundled release has such an operation or parameter, so that the name must be a mistake.
    """
    if value is not None and parameter is None:
        raise TypeError("supports: a value needs the parameter that it is for")
    names = [operation] if isinstance(operation, str) else list(operation)
    lacking = [name for name in names if not _supports(spec, operation_named(spec, name), parameter, value)]
    for name in lacking:
        _check_names(spec, name, parameter)
    return not lacking


def _check_names(spec: Spec, name: str, parameter: str | None) -> None:
    """Raise ValueError when neither the document nor any bundled release knows an operation or its parameter."""
    if not spec.is_immich:
        return
    known = history()
    operation_id = name.rpartition(".")[2]
    here = operation_named(spec, name)
    if here is None and known.operation(operation_id) is None:
        near = suggestion(operation_id, known.names("operations"))
        raise ValueError(f"supports: no release of Immich has an operation {name!r}.{near}")
    if parameter is None or (here is not None and _supports(spec, here, parameter, None)):
        return
    if known.parameter(operation_id, parameter) is None:
        names = [found.name for found in here.parameters] if here is not None else []
        near = suggestion(parameter, names)
        raise ValueError(f"supports: {operation_id} has no parameter {parameter!r} in any release of Immich.{near}")


def _supports(spec: Spec, operation: OperationModel | None, parameter: str | None, value: Any) -> bool:
    if operation is None or parameter is None:
        return operation is not None
    schemas = {fold(found.name): found.schema for found in operation.parameters}
    for found in operation.parameters:
        schemas.setdefault(fold(found.wire_name), found.schema)
    if operation.body is not None:
        schemas.setdefault(fold(operation.body.name), operation.body.schema)
    schema = schemas.get(fold(parameter))
    if schema is None or value is None:
        return schema is not None
    values = _listed(spec, schema)
    return values is None or _plain(value) in values


def _listed(spec: Spec, schema: Schema) -> list[Any] | None:
    """Return the values that a parameter, or each of its items, may have; ``None`` when they are not listed."""
    schema = without_null(spec.resolve(schema))[0]
    if "$ref" in schema or "items" in schema:
        return _listed(spec, schema.get("items", schema))
    return schema.get("enum")


def _explain(kind: _Kind, name: str, release: str, show: Callable[[str], str], use: Callable[[str], str]) -> str | None:
    """Return a message on why ``release`` lacks something.

    Args:
        kind: what it is.
        name: its name, in any spelling.
        release: the release that the caller speaks.
        show: returns the name of a thing as the message has it.
        use: returns the code that uses a thing which ``release`` has.
    """
    known = history()
    found = known.find(kind, name)
    life = known.lifetime(kind, found) if found else None
    if found is None or life is None or not _is_release(release) or life.includes(release):
        return None
    relatives = [*known.successors(kind, found), *known.predecessors(kind, found)]
    there = [other for other in relatives if _includes(known.lifetime(kind, other), release)]
    why = _gone(life, release, show, known.lifetime(kind, life.replaced_by) if life.replaced_by else None)
    advice = use(there[0]) if there else None
    if why is None:
        why = _coming(life, release) + (f": {release} has {advice}" if advice else "")
    elif advice and advice not in why:
        why += f": use {advice}"
    return f"{show(found)} {why} {_speaks(release)}"


def _explain_part(kind: _Kind, owner: str, group: _Group, name: Any, release: str) -> str | None:
    known = history()
    found = known.find(kind, owner)
    if found is None or not _is_release(release):
        return None
    # An element that moved to another owner is still the same element.
    holders = [found, *known.successors(kind, found)]
    parts = known.parts(kind, holders, group, name) or known.parts(kind, known.predecessors(kind, found), group, name)
    life = _joined([part[1] for part in parts])
    if life is None or life.includes(release):
        return None
    what = repr(parts[0][0]) if group == "values" else snake_case(parts[0][0])
    of = snake_case(found) if kind == "operations" else found
    why = _gone(life, release, snake_case, None) or _coming(life, release)
    return f"{what} of {of} {why} {_speaks(release)}"


def _joined(lives: list[Lifetime]) -> Lifetime | None:
    """Return the joint lifetime of an element that existed in several places."""
    runs: list[Run] = []
    for first, last in sorted((run for life in lives for run in life.runs), key=lambda run: parse_version(run[0])):
        before = runs[-1][1] if runs else ""
        if runs and (before is None or parse_version(first) <= parse_version(_after(before))):
            runs[-1] = runs[-1][0], None if before is None or last is None else max(before, last, key=parse_version)
        else:
            runs.append((first, last))
    last_of_all = next((life for life in lives if runs and life.until == runs[-1][1]), None)
    return Lifetime(tuple(runs), last_of_all.replaced_by) if last_of_all else None


def _gone(life: Lifetime, release: str, show: Callable[[str], str], successor: Lifetime | None) -> str | None:
    """Return when an element was removed before ``release``, and its replacement; ``None`` if it was not removed."""
    if life.removed_in is None or parse_version(release) < parse_version(life.removed_in):
        return None
    if life.replaced_by is None:
        return f"was removed in Immich {life.removed_in}"
    new = successor is None or successor.since == life.removed_in
    return f"was {'renamed to' if new else 'replaced by'} {show(life.replaced_by)} in Immich {life.removed_in}"


def _coming(life: Lifetime, release: str) -> str:
    """Return the release that added an element missing in ``release``."""
    first, last = next(run for run in life.runs if parse_version(run[0]) > parse_version(release))
    if life.until is None:
        return f"needs Immich {first} or newer"
    return f"exists only in Immich {first}" + (f" to {last}" if last != first else "")


def _speaks(release: str) -> str:
    return f"(this client speaks {release})"


def _includes(life: Lifetime | None, release: str) -> bool:
    return life is not None and life.includes(release)


def _is_release(release: str) -> bool:
    try:
        parse_version(release)
    except SpecError:
        return False
    return True


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value


@cache
def _runs(life: str) -> tuple[Run, ...]:
    if not life:
        return ((releases()[0].release, None),)
    return tuple((first, last or None) for first, _, last in (run.partition("-") for run in life.split()))


@cache
def _after(release: str) -> str:
    """Return the release that follows ``release``."""
    version = parse_version(release)
    return next((other.release for other in releases() if other.version > version), release)
