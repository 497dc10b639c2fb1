"""Reading an OpenAPI document from outside: leniently where it is odd, with a clear no where it is unusable.

A document is data from strangers: its size and depth are bounded, it cannot refer to anything
outside itself, and nothing in it is run.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from ..exceptions import SpecError
from .structure import Structure, kind_of, target_of

MAX_BYTES = 32 * 2**20
"""The largest document that is read. Immich's own have half a mebibyte."""
MAX_DEPTH = 128
"""The deepest nesting that is read. Immich's own have 19."""
MAX_VALUES = 500_000
"""The most values that are read. Immich's own have 20 000."""

Document = dict[str, Any]


def read_document(path: Path) -> Document:
    """Read and check a JSON or YAML document.

    Args:
        path: a file; which of the two it is, its content says.

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
        source: where it came from, for the message of an error.

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
    try:
        document = msgspec.json.decode(text) if text[:1] == b"{" else _parse_yaml(text)
    except RecursionError as error:
        raise SpecError(f"{source} is nested deeper than {MAX_DEPTH} levels") from error
    except (ValueError, msgspec.DecodeError) as error:
        raise SpecError(f"{source} is neither JSON nor YAML: {error}") from error
    return check_document(document, source)


def check_document(document: Any, source: str) -> Document:
    """Return ``document`` when everything that is read later can be read.

    Raises:
        SpecError: it is not an OpenAPI 3 document, is too deep, or has a ``$ref`` that leads nowhere or outside.
    """
    if not isinstance(document, Mapping):
        raise SpecError(
            f"{source} is not an OpenAPI document: it holds {kind_of(document)} where an object is expected"
        )
    version = document.get("openapi")
    if not isinstance(version, str) or not version.startswith("3."):
        found = f"openapi: {version!r}" if version is not None else f"keys {', '.join(map(str, list(document)[:5]))}"
        raise SpecError(f"{source} is not an OpenAPI 3 document (found {found})")
    if "paths" not in document:
        raise SpecError(f"{source} has no `paths`, so there is nothing to call")
    _check_tree(document, source)
    Structure(document, source).check()
    return dict(document)


def _check_tree(document: Mapping[str, Any], source: str) -> None:
    """Walk once, without recursion, so that depth cannot hurt; YAML aliases are counted as often as they stand."""
    left = MAX_VALUES
    waiting: list[tuple[Any, int, str]] = [(document, 0, "")]
    while waiting:
        value, depth, where = waiting.pop()
        if depth > MAX_DEPTH:
            raise SpecError(f"{source} is nested deeper than {MAX_DEPTH} levels, at {where[:120]}…")
        if not isinstance(value, (Mapping, list)):
            continue
        left -= len(value)
        if left < 0:
            raise SpecError(f"{source} unfolds to more than {MAX_VALUES} values: no document of Immich does")
        if isinstance(value, list):
            waiting.extend((child, depth + 1, f"{where}[{index}]") for index, child in enumerate(value))
            continue
        # A property may be called "$ref"; then it holds a schema, not a string.
        if isinstance(value.get("$ref"), str):
            _check_reference(document, value["$ref"], where, source)
        waiting.extend((child, depth + 1, f"{where}.{key}".lstrip(".")) for key, child in value.items())


def _check_reference(document: Mapping[str, Any], reference: str, where: str, source: str) -> None:
    if not reference.startswith("#/"):
        raise SpecError(
            f"{source}: {where} refers to {reference!r}, which is outside of the document; "
            "only references that begin with '#/' are followed: bundle the document into one file first"
        )
    if not reference.startswith("#/components/") or reference.count("/") != 3:
        raise SpecError(
            f"{source}: {where} refers to {reference!r}; only references like '#/components/schemas/Name' are followed"
        )
    if target_of(document, reference) is None:
        raise SpecError(f"{source}: {where} refers to {reference!r}, which the document does not have")


def _parse_yaml(content: bytes) -> Any:
    # Imported here because it takes longer than reading a JSON document.
    import yaml

    base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

    class Loader(base):  # type: ignore[misc]  # the base is chosen at run time
        """YAML 1.2's JSON schema (§10.2): dates, ``yes``, ``12:30`` and ``0o17`` stay strings, as in JSON."""

    Loader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag not in _YAML_1_1]
        for first, resolvers in base.yaml_implicit_resolvers.items()
    }
    import re

    for tag, pattern, first in _YAML_1_2:
        Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)
    try:
        # By events first: composing nodes recurses in C, and deep nesting would end the process.
        depth = 0
        for event in yaml.parse(content, Loader=Loader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > MAX_DEPTH:
                raise RecursionError
        return _string_keys(yaml.load(content, Loader=Loader))  # noqa: S506 - the loader is a SafeLoader
    except yaml.YAMLError as error:
        if "nesting depth" in str(error):  # libyaml has a limit of its own, and reads ahead of the events
            raise RecursionError from error
        raise ValueError(" ".join(str(error).split())) from error


_YAML_1_1 = tuple(f"tag:yaml.org,2002:{name}" for name in ("timestamp", "bool", "int", "float"))
_YAML_1_2 = (
    ("bool", "^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", "^-?(?:0|[1-9][0-9]*)$", "-0123456789"),
    ("float", r"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$", "-0123456789"),
)


def _string_keys(value: Any) -> Any:
    """Status codes are integers in YAML and strings in JSON.

    Without recursion, and each alias once: neither depth nor a mapping that holds itself can hurt.
    """
    made: dict[int, Any] = {}
    root: list[Any] = [None]
    waiting: list[tuple[Any, Any, Any]] = [(value, root, 0)]
    while waiting:
        value, parent, key = waiting.pop()
        if id(value) in made:
            parent[key] = made[id(value)]
        elif isinstance(value, dict):
            parent[key] = made[id(value)] = dict.fromkeys(map(str, value))
            waiting.extend((child, parent[key], str(name)) for name, child in value.items())
        elif isinstance(value, list):
            parent[key] = made[id(value)] = [None] * len(value)
            waiting.extend((child, parent[key], index) for index, child in enumerate(value))
        else:
            parent[key] = value
    return root[0]
