"""A YAML loader that only produces the types of JSON."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import yaml
from yaml.constructor import ConstructorError

# YAML 1.2's JSON schema (§10.2): dates, ``yes``, ``12:30`` and ``0o17`` stay strings, as in JSON.
_SCALARS = {
    "bool": (re.compile("(?:true|True|TRUE|false|False|FALSE)"), "tTfF"),
    "int": (re.compile("-?(?:0|[1-9][0-9]*)"), "-0123456789"),
    "float": (re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?"), "-0123456789"),
}
_MOST_MERGE_KEYS = 1000
_YAML_1_1 = ("timestamp", *_SCALARS)
_TAG = "tag:yaml.org,2002:"
# JSON's types only. No module expects sets, ordered mappings, bytes or dates.
_KEPT = frozenset(_TAG + name for name in ("null", "str", "seq", "map", *_SCALARS))


@cache
def loader(most_values: int) -> Any:
    """Return a loader class.

    Args:
        most_values: the maximum number of keys that merge keys (``<<``) may add in a document.
    """
    base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

    class Loader(base):  # type: ignore[misc]  # the base is chosen at run time
        """Reads JSON's types only, and limits the expansion of merge keys."""

        merged = 0

        def flatten_mapping(self, node: Any) -> None:
            # PyYAML removes each merge key from a list, and before 6.0.4 kept what was merged several times.
            many = sum(key.tag == f"{_TAG}merge" for key, _value in node.value) > _MOST_MERGE_KEYS
            if not many:
                super().flatten_mapping(node)
            self.merged += len(node.value)
            if many or self.merged > most_values:
                raise ConstructorError(None, None, f"unfolds to more than {most_values} values", node.start_mark)

        def construct_scalar(self, node: Any) -> Any:
            found = super().construct_scalar(node)
            pattern, _first = _SCALARS.get(node.tag.removeprefix(_TAG), (None, ""))
            if pattern is not None and pattern.fullmatch(found) is None:
                raise ConstructorError(None, None, f"is tagged {node.tag} and is not one", node.start_mark)
            return found

    Loader.yaml_constructors = {
        tag: make for tag, make in base.yaml_constructors.items() if tag in _KEPT or tag is None
    }
    Loader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag.removeprefix(_TAG) not in _YAML_1_1]
        for first, resolvers in base.yaml_implicit_resolvers.items()
    }
    for name, (pattern, first) in _SCALARS.items():
        Loader.add_implicit_resolver(_TAG + name, re.compile(f"^(?:{pattern.pattern})$"), first)
    return Loader
