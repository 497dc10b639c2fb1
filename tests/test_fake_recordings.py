"""Replayed recordings: the fake server's responses have the recorded status and the same structure."""

from __future__ import annotations

import pytest
from replay import exchanges, replay
from replay_behaviour import replay_steps, steps
from shape import differences, shape_of

NO_PLUGINS = "there are no plugins here: what they are is made up from the document, in which these are free objects"
PARTIAL = "part of the recording is kept back, and with it the request that made this so: "

# Exchanges with different responses: release → operation → (number, reason).
EXPECTED = {
    "3.1.0": {
        "getAssetInfo": (5, PARTIAL + "a locked asset, the colours of a tag and of a person"),
        "getExploreData": (1, PARTIAL + "the colour of a tag"),
        "searchPlugins": (1, NO_PLUGINS),
        "searchPluginMethods": (1, NO_PLUGINS),
        "searchPluginTemplates": (1, NO_PLUGINS),
    },
    "2.7.5": {
        "getAssetInfo": (5, PARTIAL + "a locked asset, the colours of a tag and of a person"),
    },
}
EXCHANGES = {"3.1.0": 325, "2.7.5": 305}


@pytest.mark.slow
@pytest.mark.parametrize("release", EXPECTED)
@pytest.mark.may_block
async def test_fake_answers_as_the_recorded_server(release: str) -> None:
    """The fake server's responses differ from the recorded ones exactly as listed above."""
    recorded = exchanges(release)
    assert len(recorded) == EXCHANGES[release]
    found = await replay(release, recorded)
    counts: dict[str, int] = {}
    for difference in found:
        counts[difference.operation_id] = counts.get(difference.operation_id, 0) + 1
    expected = {operation_id: count for operation_id, (count, _reason) in EXPECTED[release].items()}
    assert counts == expected, "\n".join(map(str, found))


OLD_FILES = "the recorded server's file system keeps no time before 1901-12-13"
CHANCE = "which of 30 equal times appears on which page is chance"

# Recorded steps with different responses of the fake server, and the reasons.
EXPECTED_STEPS = {
    "3.1.0": {"timeline: buckets": OLD_FILES, "sync: stream ['AssetsV2']": OLD_FILES},
    "2.7.5": {
        **{f"ties: page {number} of 10, 30 pictures of one time": CHANCE for number in (1, 2, 3)},
        "timeline: buckets": OLD_FILES,
        "sync: stream ['AssetsV1']": OLD_FILES,
    },
}


@pytest.mark.parametrize("release", EXPECTED_STEPS)
@pytest.mark.may_block
async def test_fake_server_behaves_as_the_recorded_server(release: str) -> None:
    """The fake server's responses have the recorded values at every step, except for the reasons listed above."""
    recorded = steps(release)
    assert len(recorded) > 150
    found = await replay_steps(release, recorded)
    different = {f"{step.scenario}: {step.step}" for step in found}
    assert different == set(EXPECTED_STEPS[release]), "\n".join(map(str, found))


@pytest.mark.parametrize(
    ("real", "fake", "expected"),
    [
        ({"a": 1}, {"a": 1.5}, []),
        ({"a": 1}, {"a": None}, []),
        ({"a": [1]}, {"a": []}, []),
        ({"a": 1}, {"a": "1"}, ["$.a: text instead of number"]),
        ({"a": 1}, {}, ["$.a: missing"]),
        ({}, {"a": 1}, ["$.a: too much"]),
        ([{"a": 1}, {}], [{}], []),
        ([{"a": {"b": True}}], [{"a": {"b": 0}}], ["$[].a.b: number instead of boolean"]),
    ],
)
def test_shapes_are_compared_by_keys_and_types(real: object, fake: object, expected: list[str]) -> None:
    """Two JSON structures differ when a key or a type differs."""
    assert list(differences(shape_of(real), shape_of(fake))) == expected
