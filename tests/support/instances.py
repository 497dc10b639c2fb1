"""Random JSON values that match a schema, and random mutations of them."""

from __future__ import annotations

import copy
import json
import math
from random import Random
from typing import Any

from immichpy_dynamic.schema.checked import search
from immichpy_dynamic.spec.model import Spec
from immichpy_dynamic.spec.normalise import Schema

UUIDS = (
    "4c9f8a3e-0d2b-4f6a-9c1e-7b5d3a2f1e0c",
    "4C9F8A3E-0D2B-4F6A-9C1E-7B5D3A2F1E0C",
    "01a20929-8465-7129-b5ff-3af7cb890b1b",
    "00000000-0000-0000-0000-000000000000",
    "4c9f8a3e-0d2b-1f6a-0c1e-7b5d3a2f1e0c",
)
MOMENTS = (
    "2024-05-06T07:08:09Z",
    "2024-05-06T07:08:09.123Z",
    "2024-05-06t07:08:09.123456789z",
    "2024-02-29T23:59:59+05:30",
    "0001-01-01T00:00:00-12:00",
)
DATES = ("2024-05-06", "2024-02-29", "9999-12-31")
TEXTS = (
    "",
    "x",
    "Übergröße 🙂",
    "123456",
    "#aBcDeF",
    "IMSV-1234-abcd-EFGH-5678-ijkl-MNOP-9012-qrst",
    "anna@example.org",
    "jürgen@bücher.example",
    "12:34",
    "seg_1.m4s",
    "key_1.a-b",
    "a longer text with spaces in it, to be sure",
)
# Values that json.dumps cannot write; they are inserted into the text afterwards.
RAW = {"@huge@": "1e400", "@deep@": "[" * 200 + "]" * 200, "@too deep@": '{"x":[' * 9000 + "]}" * 9000}
ODD: tuple[Any, ...] = (
    *(None, True, False, [], {}, [None], {"": 0}, [[]], {"x": {"y": []}}),
    *(0, 1, -1, 2, 1.0, -0.0, 0.5, 1e16, 1e308, 2**31, 2**53 + 1, 2**63, 2**64, 10**30, -(10**30), 10**400),
    *(math.nan, math.inf, *RAW),
    *("", " ", "x", "1", "true", "null", "\ud800", "a\udfff\n", "\x00", "é", "2024-02-30", "2024-05-06\n"),
    *("2024-05-06T07:08:09", "2024-05-06T07:08:09+0000", "2024-05-06T24:00:00Z", "2024-05-06T07:08:60Z"),
    *(*MOMENTS, *DATES, *UUIDS, UUIDS[0] + "\n", UUIDS[0][:-1], "{" + UUIDS[0] + "}", UUIDS[0].replace("-", "")),
)


def as_text(value: Any) -> str:
    """Return ``value`` as JSON (with NaN and Infinity, as Python writes them)."""
    text = json.dumps(value)
    for name, raw in RAW.items():
        text = text.replace(f'"{name}"', raw)
    return text


class Instances:
    """Generates random values for the schemas of one OpenAPI document.

    Args:
        spec: the document.
        random: the random generator.
    """

    def __init__(self, spec: Spec, random: Random) -> None:
        self._spec = spec
        self._random = random

    def draw(self, schema: Schema, depth: int = 0) -> Any:
        """Return a random value that matches ``schema``."""
        random = self._random
        schema = self._spec.resolve(schema)
        for combiner in ("anyOf", "oneOf"):
            if combiner in schema:
                parts = schema[combiner]
                return self.draw(parts[-1] if depth > 6 else random.choice(parts), depth + 1)
        if "allOf" in schema:
            drawn = [self.draw(part, depth) for part in schema["allOf"]]
            return {key: item for part in drawn for key, item in part.items()}
        if "enum" in schema or "const" in schema:
            return random.choice(schema.get("enum") or [schema["const"]])
        kind = schema.get("type", "object" if "properties" in schema else "any")
        kind = random.choice(kind) if isinstance(kind, list) else kind
        return getattr(self, f"_{kind}")(schema, depth)

    def damaged(self, value: Any) -> Any:
        """Return ``value`` with one to three random mutations."""
        holder = [json.loads(json.dumps(value))]
        for _ in range(self._random.choice((1, 1, 1, 2, 3))):
            if holder:
                self._damage(*self._random.choice(list(_places(holder))))
        return holder[0] if holder else None

    def _damage(self, parent: Any, key: Any) -> None:
        random, value = self._random, parent[key]
        kind = random.randrange(8)
        if kind == 0:
            del parent[key]
        elif kind == 1 and isinstance(value, dict):
            value[random.choice(("added", "", "$ref", "__class__", "a b", "'"))] = self._odd()
        elif kind == 1 and isinstance(value, list):
            value += random.choice(([self._odd()], copy.deepcopy(value), copy.deepcopy([*value, *value])))
        elif kind == 2 and isinstance(value, str):
            parent[key] = random.choice((value + "\n", value + "x", value[:-1], value.swapcase(), value + "\ud800"))
        elif kind == 2 and isinstance(value, (int, float)) and abs(value) < 1e300:
            parent[key] = random.choice((float(value), value + 0.5, -value, value * 10**20, value - 1, str(value)))
        elif kind == 3:
            parent[key] = [value]
        elif kind == 4:
            parent[key] = None
        else:
            parent[key] = self._odd()

    def _odd(self) -> Any:
        return copy.deepcopy(self._random.choice(ODD))

    def _any(self, _schema: Schema, depth: int) -> Any:
        if depth > 3 or self._random.random() < 0.8:
            return self._random.choice((None, True, 1, 1.5, "x", [], {}))
        return [self._any({}, depth + 1), {"x": self._any({}, depth + 1)}]

    def _null(self, _schema: Schema, _depth: int) -> Any:
        return None

    def _boolean(self, _schema: Schema, _depth: int) -> Any:
        return self._random.random() < 0.5

    def _integer(self, schema: Schema, _depth: int) -> Any:
        least, most = schema.get("minimum", -5), schema.get("maximum", 2**40)
        least = schema.get("exclusiveMinimum", least - 1) + 1
        most = max(least, schema.get("exclusiveMaximum", most + 1) - 1)
        step = schema.get("multipleOf", 1)
        value = self._random.choice((least, most, self._random.randint(least, most)))
        return min(-(-value // step) * step, most // step * step)

    def _number(self, schema: Schema, depth: int) -> Any:
        least: Any = schema.get("exclusiveMinimum", schema.get("minimum", -5.0))
        most: Any = schema.get("maximum", 1e6)
        value = self._random.choice((most, least + (most - least) * self._random.random()))
        return int(value) if least < int(value) and self._random.random() < 0.5 else value

    def _string(self, schema: Schema, _depth: int) -> Any:
        samples = {"date-time": MOMENTS, "date": DATES, "uuid": UUIDS}.get(schema.get("format", ""), TEXTS)
        least, most = schema.get("minLength", 0), schema.get("maxLength", math.inf)
        fitting = [text for text in samples if least <= len(text) <= most and search(schema.get("pattern", ""), text)]
        if not fitting:
            raise LookupError(f"no sample for {schema}: add one to TEXTS")
        return self._random.choice(fitting)

    def _array(self, schema: Schema, depth: int) -> Any:
        least = schema.get("minItems", 0)
        most = min(schema.get("maxItems", least + 2), least + (2 if depth < 4 else 0))
        items: list[Any] = []
        for _ in range(20 if schema.get("uniqueItems") else self._random.randint(least, most)):
            item = self.draw(schema.get("items", {}), depth + 1)
            if len(items) < most and not (schema.get("uniqueItems") and item in items):
                items.append(item)
        return items

    def _object(self, schema: Schema, depth: int) -> Any:
        required = schema.get("required", ())
        chance = 0.6 if depth < 4 else 0.0
        names = [
            *schema.get("properties", ()),
            *(name for name in required if name not in schema.get("properties", ())),
        ]
        value = {
            name: self.draw(schema.get("properties", {}).get(name, {}), depth + 1)
            for name in names
            if name in required or self._random.random() < chance
        }
        additional = schema.get("additionalProperties", {})
        for name in self._random.choice(((), ("one",), ("one", "two"))):
            if additional is not False and name not in value and depth < 6:
                value[name] = self.draw(additional, depth + 1)
        return value


def _places(value: Any) -> Any:
    """Yield the container and the key of every nested value."""
    waiting = [value]
    while waiting:
        container = waiting.pop()
        pairs = list(container.items() if isinstance(container, dict) else enumerate(container))
        for key, child in pairs:
            yield container, key
            if isinstance(child, (dict, list)):
                waiting.append(child)
