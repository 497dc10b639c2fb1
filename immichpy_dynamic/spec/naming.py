"""Turn names of an OpenAPI document into Python names; the only module that does.

Rules (the table is in ``docs/architecture.md``): snake case for tags, operations,
parameters and fields; upper snake case for enum members; schemas keep their name.

Every Python name made here is an ASCII identifier and not a keyword, whatever the document contains, because
generated source (stubs) contains these names.
"""

from __future__ import annotations

import builtins
import difflib
import keyword
import re
from collections.abc import Iterable
from functools import lru_cache

# A word boundary is where a small letter or digit meets a capital ("assetInfo"), or where
# a run of capitals meets a word ("HLSVideo"). A digit before small letters is not a boundary ("admin1name").
_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_A_WORD = re.compile(r"[^0-9a-zA-Z]+")


@lru_cache(maxsize=8192)
def snake_case(name: str) -> str:
    """Return the Python name of a tag, an operation, a parameter or a field.

    ``OAuth`` counts as one word; a Python keyword gets a trailing ``_``; a name that starts
    with a digit gets the prefix ``value_``.
    """
    words = _NOT_A_WORD.sub("_", _BOUNDARY.sub("_", name.replace("OAuth", "Oauth"))).strip("_").lower()
    if not words or words[0].isdigit():
        words = f"value_{words}".rstrip("_")
    return f"{words}_" if keyword.iskeyword(words) else words


def member_name(value: object) -> str:
    """Return the name of the enum member for ``value``: upper snake case."""
    return snake_case(str(value)).rstrip("_").upper() if str(value).strip() else "EMPTY"


def member_names(values: Iterable[object]) -> dict[str, object]:
    """Map member names to values; values whose names would be the same get ``_2``, ``_3``, … ."""
    names = UniqueNames(second="_2")
    return {names.add(member_name(value)): value for value in values}


class UniqueNames:
    """The names of one scope, such as the arguments of one operation.

    Counts how often each name was wanted, so that the cost is linear in the number of names even when a document has
    thousands of names that differ only in characters that Python names cannot have.

    Args:
        taken: names that must not be assigned.
        second: what is appended to a name that is wanted a second time; later ones get ``_3``, ``_4``, ….
    """

    def __init__(self, taken: Iterable[str] = (), second: str = "_") -> None:
        self._taken = set(taken)
        self._wanted: dict[str, int] = {}
        self._second = second

    def add(self, name: str) -> str:
        """Return ``name``, or a free name made from it, and mark the result as taken."""
        count = self._wanted.get(name, 0) + 1
        while (unique := self._numbered(name, count)) in self._taken:
            count += 1
        self._wanted[name] = count
        self._taken.add(unique)
        return unique

    def _numbered(self, name: str, count: int) -> str:
        return name if count == 1 else name + self._second if count == 2 else f"{name}_{count}"


def class_name(name: str) -> str:
    """Return ``name`` as the name of a class: unchanged if that is possible.

    Args:
        name: the name of a schema. OpenAPI 3.0.3 §4.7.7 allows letters, digits, ``.``, ``-`` and ``_``; documents have
            others as well.
    """
    words = name if name.isascii() and name.isidentifier() else pascal_case(name)
    words = words if words.isidentifier() else f"Value{words}"
    # A class called `str` would replace the built-in `str` in the stubs.
    return f"{words}_" if keyword.iskeyword(words) or hasattr(builtins, words) else words


def operation_class_name(operation_id: str, infix: str = "") -> str:
    """Return the name of an operation's class: ``CreateAlbumOperation``, ``CreateAlbumBlockingOperation``."""
    words = pascal_case(operation_id)
    return f"{words if words[:1].isalpha() else f'Value{words}'}{infix}Operation"


def pascal_case(name: str) -> str:
    """Return ``name`` as a part of a class name: ``x-immich-checksum`` → ``XImmichChecksum``."""
    return "".join(word[:1].upper() + word[1:] for word in _NOT_A_WORD.split(name))


@lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """Return the folded name, equal for all spellings: its letters and digits in lower case."""
    return _NOT_A_WORD.sub("", name).lower()


def similar(name: str, names: Iterable[str], limit: int = 3) -> list[str]:
    """Return the up to ``limit`` of ``names`` that are closest to ``name``."""
    names = list(names)
    folded = fold(name)
    same = [other for other in names if fold(other) == folded]
    if same:
        return same
    close = difflib.get_close_matches(name, names, n=limit, cutoff=0.6)
    parts = [other for other in names if len(folded) > 2 and folded in fold(other)]
    return list(dict.fromkeys([*close, *sorted(parts, key=len)]))[:limit]


def suggestion(name: str, names: Iterable[str]) -> str:
    """Return " Did you mean a, b?" for an error message, or nothing when no name is close."""
    close = similar(name, names)
    return f" Did you mean {' or '.join(close)}?" if close else ""
