"""The benchmarks run and measure what they claim to; no test checks speed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from immichpy_dynamic import load_release
from immichpy_dynamic.http.response import RawResponse, ResponseReader
from immichpy_dynamic.schema.compiled import compiled

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"


@pytest.fixture(scope="module")
def data() -> Any:
    """Return the benchmark module that generates responses."""
    sys.path.insert(0, str(BENCHMARKS))
    try:
        import data

        return data
    finally:
        sys.path.remove(str(BENCHMARKS))


@pytest.mark.parametrize(
    ("operation_id", "path"),
    [
        ("getServerVersion", "/api/server/version"),
        ("getAssetInfo", "/api/assets/00000001-4e5f-4a6b-8c7d-000000000001"),
        ("searchAssets", "/api/search/metadata"),
        ("getTimeBucket", "/api/timeline/bucket"),
    ],
)
def test_the_strict_judge_accepts_what_the_server_answers(data: Any, operation_id: str, path: str) -> None:
    """Strict mode accepts the benchmark's responses, so that the benchmark measures parsing, not error handling."""
    spec = load_release(data.RELEASE)
    answer = RawResponse(200, "OK", {"Content-Type": "application/json"}, data.answers(quick=True)[path], path)
    assert not ResponseReader(compiled(spec)).read(spec.operations[operation_id], answer, "strict").issues


@pytest.mark.parametrize(("base", "count"), [("/one", 1), ("/every", 50)])
def test_deviating_pages_deviate_as_they_say(data: Any, base: str, count: int) -> None:
    """The benchmark's invalid pages have one invalid item or only invalid ones, each with an unknown asset type."""
    spec = load_release(data.RELEASE)
    content = data.answers(quick=True)[f"{base}/api/search/metadata"]
    answer = RawResponse(200, "OK", {"Content-Type": "application/json"}, content, base)
    found = ResponseReader(compiled(spec)).read(spec.operations["searchAssets"], answer, "warn")
    assert [issue.rule for issue in found.issues] == ["enum"] * count
    assert len(found.data.assets.items) == len(json.loads(content)["assets"]["items"])


@pytest.mark.slow
def test_the_quick_form_measures_everything(tmp_path: Path) -> None:
    """``--quick`` runs without the peer libraries and writes the results file from which the docs are built."""
    options = ["--quick", "--without-rivals", "--output", str(tmp_path)]
    program = [sys.executable, str(BENCHMARKS / "run.py"), *options]
    done = subprocess.run(program, check=False, capture_output=True, text=True, env={**os.environ, "COLUMNS": "200"})
    assert done.returncode == 0, done.stderr
    assert "small call" in done.stdout
    results = json.loads((tmp_path / "results.json").read_text(encoding="utf-8"))
    assert results["machine"]
    assert {"import", "first call", "all types", "search", "every", "uploads", "download"} <= results["runs"].keys()
    for measure, contenders in results["runs"].items():
        for runs in contenders.values():
            assert len(runs) == results["rounds"] == 1, measure
            assert all("fails" in run or (run["wall"] > 0 and run["cpu"] >= 0) for run in runs), measure
    # Only strict mode has no result here, because it raises on a schema violation.
    assert {name for name, runs in results["runs"]["every"].items() if "fails" in runs[0]} == {"ours, strict"}
    assert {name: runs[0]["result"] for name, runs in results["runs"]["pages"].items()} == {
        "aiohttp": 300,
        "ours": 300,
        "ours, strict": 300,
        "ours, off": 300,
    }
    assert results["goals"]
    assert ET.parse(tmp_path / "results.svg").getroot().tag.endswith("svg")  # noqa: S314 - it is our own
