"""Import Immich's OpenAPI documents into ``specs/``: facts only, one document per distinct interface.

    python tools/import_specs.py SOURCE…

A source is one of
  * a folder with ``releases.csv`` (release, date, document, source) and the documents that it names,
  * ``specs/`` itself, or a copy of it: what stands there is arranged anew and gets the present overlay,
  * a JSON or YAML file with one document,
  * the address of a server, such as ``http://localhost:2283``: its own document is fetched, without credentials.

A single document's release is its ``info.version``. What is already in ``specs/`` stays; a release whose interface
is there already is mapped to it. Documents are named after the last release that has them. ``specs/overlay.yaml``
is applied to everything that is imported.
"""

from __future__ import annotations

import argparse
import csv
import http.client
import json
import re
import sys
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit
from urllib.request import Request, urlopen

from facts import Document, arranged, facts, render
from overlay_document import Overlay, read_overlay

from immichpy_dynamic.exceptions import SpecError
from immichpy_dynamic.spec.catalog import parse_version
from immichpy_dynamic.spec.document import MAX_BYTES, parse_document, read_document
from immichpy_dynamic.spec.operation import METHODS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

SPECS = Path(__file__).resolve().parent.parent / "specs"
RELEASED, RECONSTRUCTED = "released", "reconstructed"

_RELEASE = re.compile(r"v?(\d+\.\d+\.\d+)")
_TIMEOUT = 60
_FOR_ONE = "--release and --date are for a single document"


@dataclass(frozen=True)
class Interface:
    """A distinct interface: a document without its release, shared by the releases that have it."""

    document: Document = field(compare=False)
    text: str
    """The document's text, by which interfaces are compared."""

    @classmethod
    def of(cls, document: Document) -> Interface:
        """Make an interface of a document whose facts are in order."""
        without = {**document, "info": {**document["info"], "version": ""}}
        without.pop("x-reconstructed", None)
        return cls(without, render(without))


@dataclass(frozen=True)
class Entry:
    """One release, as ``index.json`` lists it, with its interface."""

    release: str
    date: str
    source: str
    interface: Interface


@dataclass(frozen=True)
class Found:
    """One release in a source, its document as it was found."""

    release: str
    date: str
    source: str
    document: Document


class Importer:
    """The state of ``specs/``, and what is imported into it.

    Args:
        specs: the folder; it has ``overlay.yaml``, and ``index.json`` and documents unless it is new.

    Raises:
        SpecError: what is there cannot be read.
    """

    def __init__(self, specs: Path) -> None:
        self.specs = specs
        self.overlay: Overlay = read_overlay(specs / "overlay.yaml")
        self.matched: set[str] = set()
        self.entries: dict[str, Entry] = {}
        self._made: dict[int, tuple[Document, Interface]] = {}
        if (specs / "index.json").exists():
            for found in _read_own(specs):
                interface = self._once(found.document, overlaid=True)
                self.entries[found.release] = Entry(found.release, found.date, found.source, interface)
        self.before = {entry.release: name for name, group in self._documents() for entry in group}

    def add(self, found: Found) -> None:
        """Add one release to ``specs/``.

        A reconstruction never replaces Immich's own document. When Immich's own replaces a reconstruction, releases
        that are known only by that reconstruction move with it.
        """
        interface = self._once(found.document, overlaid=False)
        present = self.entries.get(found.release)
        if present:
            sharing = [entry for entry in self.entries.values() if entry.interface == present.interface]
            if found.source == RECONSTRUCTED and any(entry.source == RELEASED for entry in sharing):
                return
            for entry in sharing if found.source == RELEASED else ():
                if entry.source == RECONSTRUCTED:
                    self.entries[entry.release] = replace(entry, interface=interface)
        date = found.date or (present.date if present else "")
        self.entries[found.release] = Entry(found.release, date, found.source, interface)

    def unmatched(self) -> list[str]:
        """Return the overlay's targets that matched nothing in what was imported."""
        return [action.target for action in self.overlay.actions if action.target not in self.matched]

    def write(self) -> list[str]:
        """Write what changed, all of it or nothing, and return the names of the files that were written or removed."""
        texts = {}
        index: list[dict[str, str]] = []
        for name, group in self._documents():
            texts[name] = render(_with_release(group))
            index.extend({"release": e.release, "date": e.date, "document": name, "source": e.source} for e in group)
        index.sort(key=lambda line: parse_version(line["release"]))
        # Last, because the index lists the documents.
        texts["index.json"] = "[\n" + ",\n".join(map(json.dumps, index)) + "\n]\n"
        changed = _replace_files(self.specs, texts)
        obsolete = sorted(set(self.before.values()) - set(texts))
        for name in obsolete:
            (self.specs / name).unlink(missing_ok=True)
        return changed + obsolete

    def report(self, added: Iterable[str]) -> Iterator[str]:
        """Yield a line about each release that was added."""
        documents = {entry.release: (name, group) for name, group in self._documents() for entry in group}
        silent = set()
        for release in sorted(set(added), key=parse_version):
            name, group = documents[release]
            others = [entry.release for entry in group if entry.release != release]
            if self.before and release not in self.before:
                interface = f"the interface of {others[-1]}" if others else "a new interface"
                yield f"{release} is new: {name}, {interface}"
            silent |= set(_without_summary(group[0].interface.document))
        if silent:
            yield f"overlay.yaml has no summary for: {', '.join(sorted(silent))}"

    def _documents(self) -> list[tuple[str, list[Entry]]]:
        """Return each document's file name with its releases, oldest first."""
        groups: dict[str, list[Entry]] = {}
        for entry in sorted(self.entries.values(), key=lambda entry: parse_version(entry.release)):
            groups.setdefault(entry.interface.text, []).append(entry)
        return [(f"{group[-1].release}.json", group) for group in groups.values()]

    def _once(self, document: Document, *, overlaid: bool) -> Interface:
        """Cache the result of a function by document, for releases that share a document."""
        if id(document) not in self._made:
            content = document if overlaid else facts(document)
            if not overlaid:
                self.matched |= self.overlay.apply(content)
            # Keep the document alive, so that its id is not reused.
            self._made[id(document)] = document, Interface.of(arranged(content))
        return self._made[id(document)][1]


def read_source(source: str, release: str | None = None, date: str | None = None) -> list[Found]:
    """Read the releases in a source.

    Args:
        source: a folder, a file or a server's address.
        release: the release of a single document, when it is not its ``info.version``.
        date: that release's date.

    Raises:
        SpecError: the source is not usable.
    """
    if source.startswith(("http://", "https://")):
        document = _fetch(source)
    elif not Path(source).is_dir():
        document = read_document(Path(source))
    elif release or date:
        raise SpecError(_FOR_ONE)
    elif (Path(source) / "releases.csv").exists():
        return list(_read_upstream(Path(source)))
    elif (Path(source) / "index.json").exists():
        return list(_read_own(Path(source)))
    else:
        raise SpecError(f"{source} has neither releases.csv nor index.json")
    info = document.get("info")
    if not isinstance(info, dict):
        raise SpecError(f"{source} has no `info`")
    version = release or str(info.get("version", ""))
    kind = RECONSTRUCTED if document.get("x-reconstructed") is True else RELEASED
    return [Found(_release(version, source), date or "", kind, document)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0, or 2 when something is not usable."""
    parser = argparse.ArgumentParser(
        prog="import_specs", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("source", nargs="+", metavar="SOURCE", help="a folder, a file or a server's address")
    parser.add_argument("--release", help="the release of a single document, when info.version does not say it")
    parser.add_argument("--date", type=_date, help="the date of that release, such as 2026-07-01")
    parser.add_argument("--specs", type=Path, default=SPECS, help="the folder to import into (default: specs/)")
    options = parser.parse_args(arguments)
    try:
        for line in run(options.source, options.specs, options.release, options.date):
            print(line)
    except (SpecError, OSError) as error:
        return _refuse(str(error))
    except (ValueError, RecursionError) as error:  # A mapping in YAML can contain itself.
        return _refuse(f"a document cannot be written as JSON: {error}")
    return 0


def run(sources: Sequence[str], specs: Path, release: str | None = None, date: str | None = None) -> list[str]:
    """Import all sources and return a report, line by line.

    Args:
        sources: folders, files and servers' addresses.
        specs: the folder to import into.
        release: the release of a single document, when it is not its ``info.version``.
        date: that release's date.

    Raises:
        SpecError: something is not usable; then nothing is written.
        OSError: something cannot be written; then nothing is.
    """
    if len(sources) > 1 and (release or date):
        raise SpecError(_FOR_ONE)
    arrived = [found for source in sources for found in read_source(source, release, date)]
    importer = Importer(specs)
    for found in arrived:
        importer.add(found)
    # Only Immich's own documents, all of them, can tell whether an action is of use: ours have had it already.
    complete = any((Path(source) / "releases.csv").exists() for source in sources)
    if complete and (targets := importer.unmatched()):
        raise SpecError(f"overlay.yaml: these targets match nothing: {', '.join(targets)}")
    changed = importer.write()
    documents = len({entry.interface for entry in importer.entries.values()})
    return [
        *importer.report(found.release for found in arrived),
        f"{len(importer.entries)} releases, {documents} documents; {len(changed)} files changed",
    ]


def _refuse(message: str) -> int:
    print(f"import_specs: error: {message}", file=sys.stderr)
    return 2


def _read_upstream(folder: Path) -> Iterator[Found]:
    documents: dict[str, Document] = {}
    listing = folder / "releases.csv"
    with listing.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            name, source = row.get("document"), row.get("source")
            if not name or source not in (RELEASED, RECONSTRUCTED):
                raise SpecError(f"{listing}: each line needs a release, a date, a document and a source: {row}")
            if name not in documents:
                documents[name] = read_document(folder / name)
            release = _release(row.get("release") or "", str(listing))
            yield Found(release, row.get("date") or "", source, documents[name])


def _read_own(folder: Path) -> Iterator[Found]:
    documents: dict[str, Document] = {}
    try:
        for line in json.loads((folder / "index.json").read_bytes()):
            name = line["document"]
            if name not in documents:
                documents[name] = read_document(folder / name)
            yield Found(line["release"], line["date"], line["source"], documents[name])
    except (ValueError, TypeError, KeyError) as error:
        if isinstance(error, SpecError):
            raise
        raise SpecError(f"{folder / 'index.json'} is not a list of releases: {error!r}") from error


def _fetch(address: str) -> Document:
    parts = urlsplit(address)
    if parts.username or parts.password:
        raise SpecError("leave name and password out of the address: a server's document is public")
    path = parts.path.rstrip("/")
    if not path.endswith((".json", ".yaml", ".yml")):
        path = path.removesuffix("/api") + "/api/spec.json"
    url = urlunsplit(parts._replace(path=path))
    request = Request(url, headers={"Accept": "application/json"})  # noqa: S310 - the scheme was looked at
    try:
        with urlopen(request, timeout=_TIMEOUT) as answer:  # noqa: S310
            content: bytes = answer.read(MAX_BYTES + 1)
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise SpecError(f"cannot fetch {url}: {error}") from error
    return parse_document(content, url)


def _release(name: str, source: str) -> str:
    match = _RELEASE.fullmatch(name)
    if match is None:
        raise SpecError(f"{source}: {name!r} is no release such as 3.1.0: give it with --release")
    return match[1]


def _date(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date such as 2026-07-01") from None


def _without_summary(document: Document) -> Iterator[str]:
    for item in document["paths"].values():
        for operation in (item[method] for method in METHODS if method in item):
            if "summary" not in operation:
                yield operation.get("operationId", "an operation without operationId")


def _with_release(group: list[Entry]) -> Document:
    document = group[-1].interface.document
    info = {**document["info"], "version": group[-1].release}
    flag = {} if any(entry.source == RELEASED for entry in group) else {"x-reconstructed": True}
    return {**document, **flag, "info": info}


def _replace_files(folder: Path, texts: dict[str, str]) -> list[str]:
    """Write the files whose content differs: first all under other names, then each into its place."""
    changed = {}
    for name, text in texts.items():
        path, content = folder / name, text.encode()
        if not path.exists() or path.read_bytes() != content:
            changed[path] = content
    ready: dict[Path, Path] = {}
    try:
        for path, content in changed.items():
            new = path.with_name(f".{path.name}.new")
            new.write_bytes(content)
            ready[path] = new
        for path, new in ready.items():
            new.replace(path)
    finally:
        for new in ready.values():
            new.unlink(missing_ok=True)
    return [path.name for path in changed]


if __name__ == "__main__":
    sys.exit(main())
