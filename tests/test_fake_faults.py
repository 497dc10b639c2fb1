"""``faults.add`` rejects invalid rules, and random faults are the same in every run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import aiohttp
import pytest

from immichpy_dynamic.testing import (
    FakeImmich,
    clock_skew,
    drip,
    redirect,
    refuse,
    reset,
    stall,
    violate,
    wrong_length,
)


@pytest.mark.parametrize(
    ("mistake", "words"),
    [
        (lambda: reset("sometimes"), "'sometimes' is none of 'before', 'during', 'after'"),
        (lambda: stall("after"), "'after' is none of 'before', 'during'"),
        (lambda: drip(0), "at least one byte"),
        (lambda: wrong_length(0), "wrong by 0 is right"),
        (lambda: redirect(status=200), "200 is none of 301"),
        (lambda: redirect("example.com"), "'example.com' is no origin"),
        (lambda: refuse(200), "200 is no status of an error"),
        (lambda: refuse(999), "999 is no status of an error"),
        (clock_skew, "say how wrong the clock is"),
        (lambda: clock_skew(hour=3), "hour"),
        (lambda: violate("x"), "'x' is none of required"),
    ],
)
def test_faults_that_are_none(mistake: Callable[[], Any], words: str) -> None:
    """Creating a fault with an invalid argument raises an error that names the valid values."""
    with pytest.raises((ValueError, TypeError), match=words):
        mistake()


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ({"do": "reset"}, "do is a fault"),
        ({"do": reset}, "do is a fault"),
        ({"when": 5}, "and not 5"),
        ({"when": "searchAsset"}, "no operation 'searchAsset'; 'searchAssets' is close"),
        ({"when": "/assets"}, "say '/api/assets'"),
        ({"share": 2}, "never hit anything"),
        ({"share": 0}, "never hit anything"),
        ({"times": 0}, "never hit anything"),
        ({"after": -1}, "never hit anything"),
    ],
)
@pytest.mark.may_block
def test_rules_that_never_apply(rule: dict[str, Any], words: str) -> None:
    """A rule that can never apply raises an error, because its test would pass for the wrong reason."""
    faults = FakeImmich(release="3.1.0").faults
    with pytest.raises((ValueError, TypeError), match=words):
        faults.add(**{"do": reset("before"), **rule})
    assert len(faults) == 0


@pytest.mark.parametrize("when", [None, "searchAssets", "search_assets", "/api/assets", "/", lambda _: True])
@pytest.mark.may_block
def test_rules_that_apply(when: Any) -> None:
    """``when`` accepts an operation id, a method name, a path, a predicate, or ``None``."""
    assert FakeImmich(release="3.1.0").faults.add(do=reset("before"), when=when).hits == 0


@pytest.mark.may_block
async def test_chance_is_the_same_in_every_run() -> None:
    """The seed decides which requests a rule with ``share`` affects; ``clear`` restarts the sequence."""

    async def statuses(fake: FakeImmich, http: aiohttp.ClientSession) -> list[int]:
        fake.faults.add(do=refuse(503), when="ping_server", share=0.5)
        found = []
        for _ in range(20):
            async with http.get(f"{fake.url}/api/server/ping") as response:
                found.append(response.status)
        return found

    runs = []
    for seed in (1, 1, 2):
        async with FakeImmich(seed=seed) as fake, aiohttp.ClientSession() as http:
            runs.append(await statuses(fake, http))
            fake.faults.clear()
            assert await statuses(fake, http) == runs[-1]
    assert runs[0] == runs[1] != runs[2]
    assert {200, 503} == set(runs[0])
