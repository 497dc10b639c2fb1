"""The catalogue of bundled releases, and loading one of them."""

from __future__ import annotations

import copyreg
import os
import re
import weakref
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from ..exceptions import SpecError
from .document import parse_document
from .model import Spec

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

Version = tuple[int, int, int]

_RELEASE = re.compile(r"v?([0-9]{1,9})\.([0-9]{1,9})(?:\.([0-9]{1,9}))?(?:[-+].*)?")


class Release(msgspec.Struct, frozen=True):
    """One release of Immich, as ``specs/index.json`` lists it."""

    release: str
    date: str
    document: str
    """File name of the document in ``specs/``; releases with the same interface share it."""
    source: Literal["released", "reconstructed"]

    @property
    def version(self) -> Version:
        """The release as numbers, for comparison."""
        return parse_version(self.release)


def parse_version(release: str) -> Version:
    """Return ``(major, minor, patch)`` of a release's name such as ``"v2.7.5"``; a missing patch is 0.

    Raises:
        SpecError: it is not a release's name.
    """
    match = _RELEASE.fullmatch(release.strip())
    if match is None:
        raise SpecError(
            f"{release!r} is not a release: write it like '3.1.0', '3.1' or 'latest' "
            "(it is not a path that ends in .json, .yaml or .yml either)"
        )
    major, minor, patch = match.groups()
    return int(major), int(minor), int(patch or 0)


def specs_directory() -> Traversable:
    """Return the folder of the bundled documents: in an installed package, or at the top of a checkout."""
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "specs", package.parent / "specs"):
        if folder.is_dir():
            return folder
    # The package is in a zip archive (PEP 273). Imported here because it takes as long as all the rest.
    from importlib.resources import files

    return files(__name__.partition(".")[0]) / "specs"


@cache
def releases() -> tuple[Release, ...]:
    """Return all bundled releases, oldest first."""
    content = (specs_directory() / "index.json").read_bytes()
    return tuple(sorted(msgspec.json.decode(content, type=list[Release]), key=lambda release: release.version))


def find_release(name: str) -> Release:
    """Return the bundled release with this name.

    ``"latest"`` is the newest; ``"2.7"`` is the last release of that minor; a patch that is not listed
    (``"3.2.3"``) means the next older patch, whose interface it shares.

    Raises:
        SpecError: no bundled release has that name.
    """
    if name == "latest":
        return releases()[-1]
    wanted = parse_version(name)
    any_patch = name.strip().count(".") == 1
    of_minor = [release for release in releases() if release.version[:2] == wanted[:2]]
    fitting = [release for release in of_minor if any_patch or release.version <= wanted]
    if fitting:
        return fitting[-1]
    first, last = releases()[0].release, releases()[-1].release
    near = nearest_release(wanted).release
    raise SpecError(f"Immich {name} is not bundled (bundled: {first} to {last}); the nearest is {near!r}")


def nearest_release(version: Version) -> Release:
    """Return the newest bundled release that is not newer than ``version``, or the oldest of all."""
    older = [release for release in releases() if release.version <= version]
    return older[-1] if older else releases()[0]


FIRST_TYPED_MINOR = (1, 144)
"""From this version on, the last release of each minor version has a module in ``versions/`` and stubs."""


def typed_releases() -> dict[str, Release]:
    """Return the releases that have a module of their own: ``"v3_1"`` → the last release of 3.1."""
    last = {release.version[:2]: release for release in releases()}
    return {f"v{major}_{minor}": last[major, minor] for major, minor in last if (major, minor) >= FIRST_TYPED_MINOR}


@cache
def _load(document: str) -> Spec:
    content = msgspec.json.decode((specs_directory() / document).read_bytes())
    release = document.removesuffix(".json")
    modules = {typed.document: name for name, typed in typed_releases().items()}
    module = modules.get(document, "v" + release.replace(".", "_"))
    spec = Spec(content, f"bundled {release}", f"immichpy_dynamic.versions.{module}")
    spec.bundled_as, spec.has_module = document, document in modules
    return spec


def load_release(name: str = "latest") -> Spec:
    """Read a bundled release's document; each document is read once.

    Releases with the same interface share operations and models.

    Args:
        name: ``"2.7.5"``, ``"v2.7.5"``, ``"2.7"`` or ``"latest"``.

    Raises:
        SpecError: no bundled release has that name.
    """
    release = find_release(name)
    return _load(release.document).as_release(release.release)


def load_bytes(content: bytes, source: str) -> Spec:
    """Read a document from bytes of JSON or YAML.

    Raises:
        SpecError: it is not a usable OpenAPI 3 document.
    """
    return Spec(parse_document(content, source), source)


# ---------------------------------------------------------------- pickling: a document is one object in each process

_restored: weakref.WeakValueDictionary[bytes, Spec] = weakref.WeakValueDictionary()
"""Documents that are not bundled, by their pickled form."""


def _reduce(spec: Spec) -> tuple[Any, ...]:
    """Pickle a bundled document by its name, and any other document with its content."""
    if spec.bundled_as is not None:
        return _bundled, (spec.bundled_as, spec.release)
    packed = spec.base.cached(_packed)
    _restored.setdefault(packed, spec.base)
    return _restore, (packed, spec.release)


def _packed(spec: Spec) -> bytes:
    import zlib  # needed only for pickling a document that is not bundled

    # The token distinguishes two objects with the same content.
    return zlib.compress(msgspec.json.encode((os.urandom(8).hex(), spec.document, spec.source, spec.module)))


def _bundled(document: str, release: str) -> Spec:
    return _load(document).as_release(release)


def _restore(packed: bytes, release: str) -> Spec:
    spec = _restored.get(packed)
    if spec is None:
        import zlib

        _token, document, source, module = msgspec.json.decode(zlib.decompress(packed))
        spec = _restored.setdefault(packed, Spec(document, source, module))
    return spec.as_release(release)


copyreg.pickle(Spec, _reduce)
