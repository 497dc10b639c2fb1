"""Read an OpenAPI document leniently; raise a SpecError with the location when it cannot be used.

A document is untrusted input: its size, depth and number of values are bounded before anything is built from it, it
cannot refer to anything outside of itself, and nothing in it is executed.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from ..exceptions import SpecError
from .structure import Place, Structure, kind_of, path_text, shortened, target_of

MAX_BYTES = 32 * 2**20
"""The maximum size of a document in bytes. Immich's documents have half a mebibyte."""
MAX_DEPTH = 128
"""The maximum depth of a document. Immich's documents have 19 levels."""
MAX_VALUES = 500_000
"""The maximum number of values in a document. Immich's documents have 20 000."""

Document = dict[str, Any]


def read_document(path: Path) -> Document:
    """Read and check a JSON or YAML document.

    Args:
        path: a file; its content decides whether it is JSON or YAML.

    Raises:
        SpecError: it cannot be read, or is not a usable OpenAPI 3 document.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise SpecError(f"cannot read the document {path}: {error.strerror or error}") from error
    return parse_document(content, str(path))


def parse_document(content: bytes, source: str) -> Document:
    """Parse and check the bytes of a JSON or YAML document.

    Args:
        content: the document, UTF-8, at most :data:`MAX_BYTES`.
        source: the origin of the document, for error messages.

    Raises:
        SpecError: it is not a usable OpenAPI 3 document.
    """
    if len(content) > MAX_BYTES:
        raise SpecError(f"{source} is larger than {MAX_BYTES // 2**20} MiB, which no OpenAPI document of Immich is")
    text = content.lstrip(b"\xef\xbb\xbf \t\r\n")
    if not text:
        raise SpecError(f"{source} is not an OpenAPI document: it is empty")
    if text[:1] == b"<":
        raise SpecError(f"{source} is an HTML or XML page, not an OpenAPI document")
    if text.count(b",") > 2 * MAX_VALUES:  # before anything is built: commas separate values
        raise SpecError(f"{source} has more than {MAX_VALUES} values: no document of Immich does")
    try:
        document = msgspec.json.decode(text) if text[:1] == b"{" else _string_keys(_parse_yaml(text))
    except RecursionError as error:
        raise SpecError(f"{source} is nested deeper than {MAX_DEPTH} levels") from error
    except (ValueError, msgspec.DecodeError) as error:
        raise SpecError(f"{source} is neither JSON nor YAML: {shortened(str(error), 300)}") from error
    return _checked(document, source)


def check_document(document: Any, source: str) -> Document:
    """Return ``document`` after checking everything that is read later.

    Raises:
        SpecError: it is not an OpenAPI 3 document, is too deep, or has a ``$ref`` that leads nowhere or outside.
    """
    # A mapping made by a program may have integers as status codes, as in YAML.
    return _checked(_string_keys(document), source)


def _checked(document: Any, source: str) -> Document:
    if not isinstance(document, dict):
        raise SpecError(
            f"{source} is not an OpenAPI document: it holds {kind_of(document)} where an object is expected"
        )
    version = document.get("openapi")
    if not isinstance(version, str) or not version.startswith("3."):
        found = f"openapi: {version!r}" if version is not None else f"keys {', '.join(list(document)[:5])}"
        raise SpecError(f"{source} is not an OpenAPI 3 document (found {shortened(found)})")
    if document.get("paths") is None:
        raise SpecError(f"{source} has no `paths`, so there is nothing to call")
    _check_tree(document, source)
    Structure(document, source).check()
    return document


def _check_tree(document: Mapping[str, Any], source: str) -> None:
    """Check size and depth without recursion; YAML aliases are counted at each occurrence."""
    left = MAX_VALUES
    waiting: list[tuple[Any, Place]] = [(document, ())]
    while waiting:
        value, place = waiting.pop()
        if len(place) > MAX_DEPTH:
            raise SpecError(f"{source} is nested deeper than {MAX_DEPTH} levels, at {path_text(place)}")
        if isinstance(value, str):
            _check_text(value, place, source)
        if not isinstance(value, (dict, list)):
            continue
        left -= len(value)
        if left < 0:
            raise SpecError(f"{source} unfolds to more than {MAX_VALUES} values: no document of Immich does")
        if isinstance(value, list):
            waiting.extend((child, (*place, index)) for index, child in enumerate(value))
            continue
        # A property may be called "$ref"; then it holds a schema, not a string.
        if isinstance(value.get("$ref"), str):
            _check_reference(document, value["$ref"], place, source)
        for key, child in value.items():
            _check_text(key, (*place, key), source)
            waiting.append((child, (*place, key)))


def _check_text(text: str, place: Place, source: str) -> None:
    """Reject lone surrogates, which no stub, terminal or request can contain."""
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError as error:
            raise SpecError(f"{source}: {path_text(place)} has half of a character ({error.reason})") from None


def _check_reference(document: Mapping[str, Any], reference: str, place: Place, source: str) -> None:
    if reference.startswith("#/components/") and reference.count("/") == 3:
        if target_of(document, reference) is None:
            raise SpecError(f"{_refers(place, reference, source)}, which the document does not have")
        return
    if not reference.startswith("#/"):
        raise SpecError(
            f"{_refers(place, reference, source)}, which is outside of the document; "
            "only references that begin with '#/' are followed: bundle the document into one file first"
        )
    raise SpecError(
        f"{_refers(place, reference, source)}; only references like '#/components/schemas/Name' are followed"
    )


def _refers(place: Place, reference: str, source: str) -> str:
    return f"{source}: {path_text(place)} refers to {shortened(repr(reference))}"


def _parse_yaml(content: bytes) -> Any:
    # Imported here because the import takes longer than reading a JSON document.
    import yaml

    from .yaml_loader import loader

    kind = loader(MAX_VALUES)
    try:
        # Check the events first: composing nodes recurses in C, and deep nesting would crash the process.
        depth = 0
        for count, event in enumerate(yaml.parse(content, Loader=kind)):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > MAX_DEPTH:
                raise RecursionError
            if count > 2 * MAX_VALUES:
                raise ValueError(f"it has more than {MAX_VALUES} values")
        return yaml.load(content, Loader=kind)  # noqa: S506 - the loader is a SafeLoader
    except yaml.YAMLError as error:
        if "nesting depth" in str(error):  # libyaml has its own depth limit, and reads ahead of the events
            raise RecursionError from error
        raise ValueError(" ".join(str(error).split())) from error


def _string_keys(value: Any) -> Any:
    """Return ``value`` with strings as keys: status codes are integers in YAML and strings in JSON.

    Without recursion, and each alias once: neither depth nor a mapping that holds itself can hurt.
    """
    made: dict[int, Any] = {}
    root: list[Any] = [None]
    waiting: list[tuple[Any, Any, Any]] = [(value, root, 0)]
    while waiting:
        value, parent, key = waiting.pop()
        if id(value) in made:
            parent[key] = made[id(value)]
        elif isinstance(value, Mapping):
            parent[key] = made[id(value)] = dict.fromkeys(map(str, value))
            waiting.extend((child, parent[key], str(name)) for name, child in value.items())
        elif isinstance(value, (list, tuple)):
            parent[key] = made[id(value)] = [None] * len(value)
            waiting.extend((child, parent[key], index) for index, child in enumerate(value))
        else:
            parent[key] = value
    return root[0]
