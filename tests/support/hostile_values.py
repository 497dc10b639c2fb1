"""Hypothesis strategies for values that a hostile server or OpenAPI document may contain."""

from __future__ import annotations

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

TEXTS = (
    "",
    " ",
    "\0",
    "\x1b[2J",
    "\x9b31m",
    "\u202e",
    "a" * 5000,
    "9" * 5000,
    '"""\nimport os\n"""',
    "A:\n    pass\nimport os; os.system('true')\nclass B",
    "../../etc/passwd",
    "__class__",
    "self",
    "None",
    "class",
    "$ref",
    "%s{0}{x}",
    "{id}",
    "é",
    "\U0001f600",
    "1e999",
    "-0",
    "nan",
    "2024-02-30",
    "0001-01-01T00:00:00+23:59",
    "9999-12-31T23:59:59-23:59",
    "11111111-1111-4111-8111-111111111111",
)
PATTERNS = (
    "^(a+)+$",
    "(.*)*(.*)*x$",
    "(",
    "[",
    "\\p{L}+",
    "(?<x",
    "a{1,100000}",
    "((a{1,99}){1,99}){1,99}",
    "^(\\w+\\s?)*$",
)
NUMBERS = (0, -1, 1, 2**31, 2**53, 2**63, -(2**63), 10**30, 10**400, 0.5, -0.0, 1e308)

texts = st.sampled_from(TEXTS) | st.text(max_size=12)
scalars = st.none() | st.booleans() | st.sampled_from(NUMBERS) | st.integers() | st.floats(allow_nan=False) | texts
values: st.SearchStrategy[Any] = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=8,
)


def examples(quick: int) -> settings:
    """Return the number of examples of a fuzz test: a few by default, thousands with ``--hypothesis-profile=hunt``."""
    usual = settings.get_current_profile_name() != "hunt"
    return settings(max_examples=quick if usual else settings.default.max_examples)


def nested(depth: int, kind: str) -> Any:
    """Return nested lists or objects."""
    value: Any = "x"
    for _ in range(depth):
        value = [value] if kind == "list" else {"a": value, "k": "1", "x": value} if kind == "shared" else {"x": value}
    return value


deep = st.builds(nested, st.sampled_from((5, 20, 60, 200)), st.sampled_from(("list", "object")))


def schemas(names: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    """Return a strategy of schemas that refer to the schemas ``names`` and contain one another."""
    references = st.builds(lambda name: {"$ref": f"#/components/schemas/{name}"}, names)
    leaves = (
        references
        | st.builds(lambda pattern: {"type": "string", "pattern": pattern}, st.sampled_from(PATTERNS))
        | st.builds(
            lambda kind: {"type": kind}, st.sampled_from(("string", "integer", "object", "array", "file", "null"))
        )
        | st.builds(lambda listed: {"enum": listed}, st.lists(scalars, max_size=4))
        | st.builds(
            lambda form: {"type": "string", "format": form}, st.sampled_from(("date-time", "date", "uuid", "binary"))
        )
        | st.builds(
            lambda low, high: {"type": "number", "minimum": low, "maximum": high, "multipleOf": high},
            st.sampled_from(NUMBERS),
            st.sampled_from(NUMBERS),
        )
        | st.booleans()
    )
    combiners = st.sampled_from(("allOf", "anyOf", "oneOf"))
    return st.recursive(
        leaves,
        lambda inner: (
            st.builds(lambda key, parts: {key: parts}, combiners, st.lists(inner, max_size=4))
            | st.builds(
                lambda fields, required: {"type": "object", "properties": fields, "required": required},
                st.dictionaries(texts, inner, max_size=4),
                st.lists(texts, max_size=2),
            )
            | st.builds(lambda items: {"type": "array", "items": items, "uniqueItems": True}, inner)
            | st.builds(lambda more: {"type": "object", "additionalProperties": more}, inner)
            | st.builds(lambda part: {"not": part}, inner)
            | st.builds(lambda part: {**(part if isinstance(part, dict) else {}), "nullable": True}, inner)
        ),
        max_leaves=6,
    )
