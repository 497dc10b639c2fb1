"""Write ``specs/history.json``, the releases in which each operation, parameter, field and enum value exists.

    python tools/build_history.py

Run it after ``tools/import_specs.py``. All comes from the documents in ``specs/``: what exists from their content,
what took the place of something from what stands in its position in the next document. The format is described in
``immichpy_dynamic/spec/history.py``, which reads it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from immichpy_dynamic.compare.pairs import Pairs, arguments
from immichpy_dynamic.exceptions import SpecError
from immichpy_dynamic.spec.catalog import Release, parse_version
from immichpy_dynamic.spec.model import Spec
from immichpy_dynamic.spec.naming import fold
from immichpy_dynamic.spec.operation import Parameter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

SPECS = Path(__file__).resolve().parent.parent / "specs"

Fact = tuple[Any, ...]
"""A section of the file and a name in it (``"operations", "getQueues"``), or with them a group and one of its names."""


class Builder:
    """Collects facts release by release, oldest first.

    Args:
        releases: every release and its document's content, oldest first.
    """

    def __init__(self, releases: Iterable[tuple[str, Spec]]) -> None:
        self.releases: list[str] = []
        self._seen: dict[Fact, list[int]] = defaultdict(list)
        self._replaced: dict[tuple[int, str, str], str] = {}
        self._renamed: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
        before: Spec | None = None
        found: list[Fact] = []
        for number, (release, spec) in enumerate(releases):
            self.releases.append(release)
            if spec is not before:
                found = list(dict.fromkeys(_facts(spec)))
                if before is not None:
                    self._compare(Pairs(before, spec), number)
                before = spec
            for fact in found:
                self._seen[fact].append(number)

    def render(self) -> str:
        """Return the file's text."""
        sections: dict[str, dict[str, dict[str, Any]]] = {"operations": {}, "schemas": {}, "tags": {}}
        for section, name in sorted(fact for fact in self._seen if len(fact) == 2):
            sections[section][name] = self._entry(section, name)
        for fact in sorted((fact for fact in self._seen if len(fact) == 4), key=self._place):
            section, name, group, value = fact
            life = "" if self._seen[fact] == self._seen[section, name] else self._life(fact)
            sections[section][name].setdefault(group, {}).setdefault(life, []).append(value)
        return "{\n" + ",\n".join(_block(name, entries) for name, entries in sections.items()) + "\n}\n"

    def _compare(self, pairs: Pairs, number: int) -> None:
        for old, new in pairs.operations:
            if old.operation_id != new.operation_id:
                self._replaced[number, "operations", old.operation_id] = new.operation_id
            for before, after in arguments(old, new):
                if before is not None and after is not None and before.name != after.name:
                    self._renamed["operations", old.operation_id][_name(before)] = _name(after)
        for before_name, after_name in pairs.replaced.items():
            self._replaced[number, "schemas", before_name] = after_name
        for pair in pairs.schemas:
            if pair[0] == pair[1] and (fields := pairs.renamed_fields(pair)):
                self._renamed["schemas", pair[0]] |= fields
        for tag, replacement in _moved_tags(pairs).items():
            self._replaced[number, "tags", tag] = replacement

    def _entry(self, section: str, name: str) -> dict[str, Any]:
        """Return the entry of an element, with its replacement after its last release."""
        entry: dict[str, Any] = {}
        seen = self._seen[section, name]
        if len(seen) < len(self.releases):
            entry["life"] = self._life((section, name))
        if replacement := self._replaced.get((seen[-1] + 1, section, name)):
            entry["replaced_by"] = replacement
        if (section, name) in self._renamed:
            entry["renamed"] = dict(sorted(self._renamed[section, name].items()))
        return entry

    def _place(self, fact: Fact) -> tuple[Any, ...]:
        """Return the sort key: elements of all releases first, then the oldest, then by name."""
        section, name, group, value = fact
        return section, name, group, self._seen[fact] != self._seen[section, name], self._seen[fact], str(value)

    def _life(self, fact: Fact) -> str:
        runs: list[list[int]] = []
        for number in self._seen[fact]:
            if runs and runs[-1][1] == number - 1:
                runs[-1][1] = number
            else:
                runs.append([number, number])
        return " ".join(map(self._text, runs))

    def _text(self, run: list[int]) -> str:
        first, last = run
        return f"{self.releases[first]}-{self.releases[last] if last < len(self.releases) - 1 else ''}"


def read_releases(specs: Path) -> Iterator[tuple[str, Spec]]:
    """Yield each release of a folder that ``tools/import_specs.py`` wrote, with its Spec, oldest first.

    Raises:
        OSError: a file cannot be read.
        msgspec.DecodeError: a file is not what was written there.
    """
    index = msgspec.json.decode((specs / "index.json").read_bytes(), type=list[Release])
    read: dict[str, Spec] = {}
    for release in sorted(index, key=lambda release: parse_version(release.release)):
        name = release.document
        if name not in read:
            read = {name: Spec(msgspec.json.decode((specs / name).read_bytes()), name)}
        yield release.release, read[name]


def main(arguments_: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0, or 2 when something is not usable."""
    parser = argparse.ArgumentParser(
        prog="build_history", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--specs", type=Path, default=SPECS, help="the folder of the documents (default: specs/)")
    specs: Path = parser.parse_args(arguments_).specs
    try:
        text = Builder(read_releases(specs)).render()
        (specs / "history.json").write_text(text, encoding="utf-8")
    except (SpecError, OSError, msgspec.DecodeError) as error:
        print(f"build_history: error: {error}", file=sys.stderr)
        return 2
    print(f"{specs / 'history.json'}: {len(text.encode()) // 1024} KiB")
    return 0


def _facts(spec: Spec) -> Iterator[Fact]:
    """Yield every element of one document."""
    for name, alias in spec.schemas.items():
        yield "schemas", name
        schema = spec.resolve(alias)
        for field in schema.get("properties", ()):
            yield "schemas", name, "fields", field
        for value in schema.get("enum", ()):
            if value is not None:
                yield "schemas", name, "values", value
    for tag in spec.tags:
        yield "tags", tag
    for name, operation in spec.operations.items():
        yield "operations", name
        yield "operations", name, "tags", operation.tag
        for parameter in operation.parameters:
            yield "operations", name, "parameters", _name(parameter)
        if operation.body is not None and not operation.body.fields:
            yield "operations", name, "parameters", operation.body.name


def _name(parameter: Parameter) -> str:
    """Return a parameter's JSON name, or its Python name where that is another word (``body_id``)."""
    same = fold(parameter.wire_name) == fold(parameter.name)
    return parameter.wire_name if same else parameter.name


def _moved_tags(pairs: Pairs) -> dict[str, str]:
    """Return the tags that are gone → the one tag under which all of their remaining operations stand."""
    homes: dict[str, set[str]] = defaultdict(set)
    for old, new in pairs.operations:
        if old.tag not in pairs.new.tags:
            homes[old.tag].add(new.tag)
    return {tag: next(iter(others)) for tag, others in homes.items() if len(others) == 1}


def _block(section: str, entries: dict[str, dict[str, Any]]) -> str:
    lines = [f"{json.dumps(name)}: {_compact(entry)}" for name, entry in entries.items()]
    return f"{json.dumps(section)}: {{\n" + ",\n".join(lines) + "\n}"


def _compact(entry: dict[str, Any]) -> str:
    return json.dumps(entry, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    sys.exit(main())
