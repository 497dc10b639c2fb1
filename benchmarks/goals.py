"""The measures, their contenders, and the goals."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import Any

_ALL = ("aiohttp", "httpx", "requests", "immichpy", "ours", "ours, strict", "ours, off")
_TRANSFER = ("aiohttp", "aiohttp, tuned", "httpx", "requests", "immichpy", "ours")

COLD_MEASURES = {
    "import": "import",
    "first call": "first call from a cold start",
    "all operations": "first call, then every operation's types built",
    "document": "document load and index",
    "all types": "building all types",
    "command line": "command line: `--help`",
}
"""Measure → its title."""

WARM: dict[str, tuple[str, tuple[str, ...]]] = {
    "small": ("small call (`getServerVersion`)", _ALL),
    "asset": ("one asset", _ALL),
    "search": ("search page of 1000 assets", _ALL),
    "every": ("the same, every item deviating", _ALL),
    "one": ("the same, one item deviating", _ALL),
    "bucket": ("time bucket of 50 000", _ALL),
    "concurrent": ("64 concurrent calls, each", _ALL),
    "pages": ("iterating 100 pages of 100", _ALL),
    "upload": ("upload of 1 GiB", tuple(name for name in _TRANSFER if name != "requests")),
    "download": ("download of 1 GiB", _TRANSFER),
    "folder": ("a folder of 2 000 files of 50 KB, 16 at once, each", ("aiohttp", "aiohttp, tuned", "immichpy", "ours")),
    "uploads": ("2 000 uploads of 50 KB, 16 at once, each", tuple(name for name in _TRANSFER if name != "requests")),
}
"""Measure → its title and its contenders. requests cannot send a multipart body without holding it whole."""


@dataclass(frozen=True)
class Goal:
    """A goal: the maximum ratio of our figure to another contender's, or a difference in MB."""

    what: str
    measure: str
    key: str
    """``wall``, ``cpu`` or ``memory``."""
    versus: tuple[str, ...]
    """The contenders to compare with; the best of them counts."""
    limit: float
    versus_measure: str | None = None
    contender: str = "ours"
    at_least: bool = False
    """Whether it is a throughput, so that more is better."""

    @property
    def is_difference(self) -> bool:
        """Whether it is a difference in MB rather than a ratio."""
        return self.key == "memory"

    def value(self, runs: dict[str, dict[str, list[dict[str, Any]]]]) -> float | None:
        """Return the median over the rounds, or ``None`` when one of the two was not measured."""
        own = runs.get(self.measure, {}).get(self.contender)
        other = runs.get(self.versus_measure or self.measure, {})
        others = [other[name] for name in self.versus if name in other]
        if not own or not others:
            return None
        found: list[float] = []
        for result, *rivals in zip(own, *others, strict=True):
            best = min(rival[self.key] for rival in rivals)
            ratio = result[self.key] / best
            found.append(result[self.key] - best if self.is_difference else 1 / ratio if self.at_least else ratio)
        return median(found)

    def reached(self, value: float) -> bool:
        """Return whether a value reaches the goal."""
        return value >= self.limit if self.at_least else value <= self.limit


_RAW = ("aiohttp",)
_TUNED = ("aiohttp", "aiohttp, tuned")
_RIVAL = ("immichpy",)

GOALS = (
    Goal("import, of immichpy", "import", "wall", _RIVAL, 1 / 20),
    Goal("`import immichpy_dynamic` alone", "import", "wall", _RIVAL, 1 / 20, contender="ours, bare import"),
    Goal("first call from a cold start, of raw aiohttp", "first call", "wall", _RAW, 1.4),
    Goal("first call from a cold start, of immichpy", "first call", "wall", _RIVAL, 1 / 7),
    Goal("small call, CPU, of raw aiohttp", "small", "cpu", _RAW, 1.15),
    Goal("search page, wall, of raw aiohttp", "search", "wall", _RAW, 0.7),
    Goal("search page, CPU, of raw aiohttp", "search", "cpu", _RAW, 0.7),
    Goal("search page, wall, of immichpy", "search", "wall", _RIVAL, 1 / 5),
    Goal("search page, CPU, of immichpy", "search", "cpu", _RIVAL, 1 / 5),
    Goal("every item deviating, wall, of its clean self", "every", "wall", ("ours",), 5, versus_measure="search"),
    Goal("memory after the first call, above raw aiohttp", "first call", "memory", _RAW, 10),
    Goal("1 GiB upload, CPU, of the best raw aiohttp", "upload", "cpu", _TUNED, 1.15),
    Goal("1 GiB download, CPU, of the best raw aiohttp", "download", "cpu", _TUNED, 1.15),
    Goal("2 000 small uploads, throughput, of raw aiohttp", "uploads", "wall", _RAW, 0.9, at_least=True),
    Goal("the same, of the best raw aiohttp", "uploads", "wall", _TUNED, 0.7, at_least=True),
    Goal("2 000 small files by `assets.upload`, throughput, of it", "folder", "wall", _TUNED, 0.7, at_least=True),
    Goal("document load and index, of bare decode", "document", "wall", ("bare decode",), 3),
)
