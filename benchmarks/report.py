"""Results as a table, as JSON, as a chart and as a part of the page that the docs show."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any
from xml.sax.saxutils import escape

from goals import COLD_MEASURES, GOALS, WARM, Goal
from rich.console import Console
from rich.table import Table

TITLES = {**COLD_MEASURES, **{measure: title for measure, (title, _) in WARM.items()}}
BEGIN, END = "<!-- results: written by `make bench` -->", "<!-- end of results -->"

Runs = dict[str, dict[str, list[dict[str, Any]]]]
Row = tuple[str, ...]


def middle(results: list[dict[str, Any]], key: str) -> float | None:
    """Return the median over the rounds, or ``None`` when there is none."""
    values = [result[key] for result in results if result.get(key) is not None]
    return median(values) if values else None


def goal_rows(runs: Runs) -> Iterator[Row]:
    """Yield each goal, the measured value, and whether the goal is reached."""
    for goal in GOALS:
        value = goal.value(runs)
        if value is not None:
            yield goal.what, _limit(goal), _number(value, goal), "yes" if goal.reached(value) else "no"


def figure_rows(runs: Runs) -> Iterator[Row]:
    """Yield measure, contender, wall, CPU, memory, and how it compares with raw aiohttp."""
    for measure, contenders in runs.items():
        title = TITLES[measure]
        raw = contenders.get("aiohttp") or contenders.get("bare decode")
        for contender, results in contenders.items():
            if "fails" in results[0]:
                yield title, contender, f"raises {results[0]['fails']}", "", "", ""
            else:
                wall, memory = middle(results, "wall"), middle(results, "memory")
                base = middle(raw, "wall") if raw else None
                times = f"{wall / base:.2f}" if wall and base and results is not raw else ""
                used = "" if memory is None else f"{memory:.0f} MB"
                yield title, contender, _seconds(wall), _seconds(middle(results, "cpu")), used, times
            title = ""


GOAL_HEAD = ("what", "to reach", "measured", "reached")
FIGURE_HEAD = ("measure", "contender", "wall", "CPU", "memory", "of raw")


def print_tables(results: dict[str, Any]) -> None:
    """Print the figures and the goals."""
    console = Console()
    for head, rows in ((FIGURE_HEAD, figure_rows(results["runs"])), (GOAL_HEAD, goal_rows(results["runs"]))):
        table = Table(*head)
        for row in rows:
            table.add_row(*row)
        console.print(table)
    console.print(_caption(results))


def write(results: dict[str, Any], folder: Path, page: Path | None) -> None:
    """Write ``results.json`` and ``results.svg``, and the part of ``page`` between its markers."""
    folder.mkdir(parents=True, exist_ok=True)
    medians = {
        measure: {
            contender: results[0] if "fails" in results[0] else _medians(results)
            for contender, results in contenders.items()
        }
        for measure, contenders in results["runs"].items()
    }
    goals = [dict(zip(GOAL_HEAD, row, strict=True)) for row in goal_rows(results["runs"])]
    content = json.dumps({**results, "medians": medians, "goals": goals}, indent=1)
    (folder / "results.json").write_text(content + "\n", encoding="utf-8")
    (folder / "results.svg").write_text(chart(results["runs"]), encoding="utf-8")
    if page is not None:
        before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
        after = rest.partition(END)[2]
        page.write_text(f"{before}{BEGIN}\n\n{_page(results)}\n{END}{after}", encoding="utf-8")


def _medians(results: list[dict[str, Any]]) -> dict[str, float]:
    found = {key: middle(results, key) for key in ("wall", "cpu", "memory")}
    return {key: value for key, value in found.items() if value is not None}


def _page(results: dict[str, Any]) -> str:
    runs = results["runs"]
    return "\n".join(
        [
            _caption(results),
            "",
            "![Wall time of each contender as a multiple of raw aiohttp's](benchmarks/results.svg)",
            "",
            *_markdown(GOAL_HEAD, goal_rows(runs)),
            "",
            *_markdown(FIGURE_HEAD, figure_rows(runs)),
            "",
        ]
    )


def _markdown(head: Row, rows: Iterator[Row]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def _caption(results: dict[str, Any]) -> str:
    packages = ", ".join(f"{name} {version}" for name, version in results["versions"].items())
    rounds = f"median of {results['rounds']} rounds" if results["rounds"] > 1 else "one round"
    return f"{results['date']}, {rounds}. {results['machine']}. {packages}."


def _limit(goal: Goal) -> str:
    if goal.is_difference:
        return f"≤ {goal.limit:g} MB"
    sign = "≥" if goal.at_least else "≤"
    return f"{sign} 1/{1 / goal.limit:.0f}" if goal.limit < 0.5 else f"{sign} {goal.limit:g} x"


def _number(value: float, goal: Goal) -> str:
    if goal.is_difference:
        return f"{value:.1f} MB"
    return f"1/{1 / value:.1f}" if goal.limit < 0.5 else f"{value:.2f} x"


def _seconds(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:.2f} s" if value >= 1 else f"{value * 1e3:.3g} ms" if value >= 1e-3 else f"{value * 1e6:.0f} µs"


# ---------------------------------------------------------------- the chart

_COLOURS = {
    "aiohttp": "#475569",
    "aiohttp, tuned": "#94a3b8",
    "httpx": "#0d9488",
    "requests": "#a16207",
    "immichpy": "#dc2626",
    "ours": "#4f46e5",
}
_CHARTED = ("import", "first call", *WARM)
_LEFT, _RIGHT, _TOP, _LINE, _WIDTH = 300, 30, 64, 30, 900
_LEAST, _MOST = 0.2, 50.0


def chart(runs: Runs) -> str:
    """Return an SVG: for each measure one dot per contender, on a logarithmic scale of raw aiohttp's wall time."""
    rows = [
        (measure, runs[measure])
        for measure in _CHARTED
        if measure in runs and "fails" not in runs[measure].get("aiohttp", [{"fails": ""}])[0]
    ]
    height = _TOP + _LINE * len(rows) + 40
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" font-family="system-ui, sans-serif">',
        "<title>Wall time as a multiple of raw aiohttp's, logarithmic; further left is faster</title>",
        f'<rect width="{_WIDTH}" height="{height}" rx="8" fill="#ffffff"/>',
    ]
    for index, (name, colour) in enumerate(_COLOURS.items()):
        x = 20.0 + index * 135
        parts += [f'<circle cx="{x}" cy="24" r="6" fill="{colour}"/>', _text(x + 12, 28, name, "start")]
    for tick in (0.2, 0.5, 1, 2, 5, 10, 20, 50):
        x, strong = _place(tick), tick == 1
        bottom = height - 34
        parts += [
            f'<path d="M{x:.1f} {_TOP - 14}V{bottom}" stroke="{"#475569" if strong else "#e2e8f0"}"/>',
            _text(x, bottom + 18, f"{tick:g}x", "middle"),
        ]
    for index, (measure, contenders) in enumerate(rows):
        y = _TOP + _LINE * index
        parts.append(_text(_LEFT - 14, y + 4, TITLES[measure].replace("`", ""), "end"))
        base = middle(contenders["aiohttp"], "wall") or 1.0
        for name, colour in _COLOURS.items():
            wall = middle(contenders.get(name, []), "wall")
            if wall:
                tip = f"<title>{name}: {wall / base:.2f} x, {_seconds(wall)}</title>"
                parts.append(f'<circle cx="{_place(wall / base):.1f}" cy="{y}" r="6" fill="{colour}">{tip}</circle>')
    return "\n".join([*parts, "</svg>", ""])


def _place(ratio: float) -> float:
    share = math.log(min(max(ratio, _LEAST), _MOST) / _LEAST) / math.log(_MOST / _LEAST)
    return _LEFT + share * (_WIDTH - _LEFT - _RIGHT)


def _text(x: float, y: float, text: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="13" fill="#1e293b" text-anchor="{anchor}">{escape(text)}</text>'
