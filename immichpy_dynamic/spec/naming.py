"""The one place where names on the wire become names in Python.

Rules (the table is in ``docs/architecture.md``): snake case for tags, operations,
parameters and fields; upper snake case for enum members; schemas keep their name.
"""

from __future__ import annotations

import difflib
import keyword
import re
from collections.abc import Iterable
from functools import lru_cache

# A word boundary is where a small letter or digit meets a capital ("assetInfo"), or where
# a run of capitals meets a word ("HLSVideo"). A digit before small letters is none ("admin1name").
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
    """Return the name of the enum member that stands for ``value``: upper snake case."""
    return snake_case(str(value)).rstrip("_").upper() if str(value).strip() else "EMPTY"


def member_names(values: Iterable[object]) -> dict[str, object]:
    """Map member names to values; values whose names would be one get ``_2``, ``_3``, … ."""
    members: dict[str, object] = {}
    for value in values:
        name = base = member_name(value)
        count = 1
        while name in members:
            count += 1
            name = f"{base}_{count}"
        members[name] = value
    return members


def pascal_case(name: str) -> str:
    """Return ``name`` as a part of a class name: ``x-immich-checksum`` → ``XImmichChecksum``."""
    return "".join(word[:1].upper() + word[1:] for word in _NOT_A_WORD.split(name))


@lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """Return what two spellings of one name have in common: letters and digits without case."""
    return _NOT_A_WORD.sub("", name).lower()


def similar(name: str, names: Iterable[str], limit: int = 3) -> list[str]:
    """Return the up to ``limit`` of ``names`` that someone who wrote ``name`` may have meant."""
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
