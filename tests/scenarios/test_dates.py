"""The time formats that servers accept."""

from __future__ import annotations

import aiohttp
import pytest
from stage import Stage, picture

MOMENT = "2022-01-01T00:00:00.000Z"
ALWAYS = {
    "2022-01-01T00:00:00.000Z": MOMENT,
    "2022-01-01T00:00:00Z": MOMENT,
    "2022-01-01T02:00:00+02:00": MOMENT,
    "1899-01-01T00:00:00.000Z": "1899-01-01T00:00:00.000Z",
}
UP_TO_2_7 = {
    "2022-01-01T00:00:00": MOMENT,
    "2022-01-01T00:00:00.123456": "2022-01-01T00:00:00.123Z",
    "2022-01-01 00:00:00": MOMENT,
    "2022-01-01": MOMENT,
}
NEVER = ("1640995200000", "yesterday", "+020252-03-01T00:00:00.000Z", "2022-13-01T00:00:00Z")


async def upload_at(stage: Stage, text: str) -> tuple[int, str]:
    """Upload a picture with a time; return the status and the stored time, or the error."""
    ada = await stage.user()
    form = aiohttp.FormData()
    for name in ("fileCreatedAt", "fileModifiedAt"):
        form.add_field(name, text)
    for name in ("deviceAssetId", "deviceId"):
        form.add_field(name, "scenario")
    form.add_field("assetData", picture(), filename="a.jpg")
    status, body = await stage.request(ada, "POST", "/assets", data=form)
    if status >= 300:
        return status, str(body)
    _, asset = await stage.request(ada, "GET", f"/assets/{body['id']}")
    return status, asset["fileCreatedAt"]


@pytest.mark.parametrize("text", [*ALWAYS, *UP_TO_2_7, *NEVER])
async def test_times_of_uploads(stage: Stage, text: str) -> None:
    """An upload's time requires date, time and offset; up to 2.7 time and offset are optional and default to UTC."""
    status, answer = await upload_at(stage, text)
    if text in ALWAYS or (text in UP_TO_2_7 and stage.version < (3,)):
        assert (status, answer) == (201, {**ALWAYS, **UP_TO_2_7}[text])
    else:
        assert status == 400
        if stage.version >= (2,):
            assert "fileCreatedAt" in answer


@pytest.mark.parametrize("text", [*ALWAYS, *UP_TO_2_7, *NEVER])
async def test_times_in_searches(stage: Stage, text: str) -> None:
    """A search accepts the same time formats as an upload."""
    ada = await stage.user()
    status, body = await stage.request(ada, "POST", "/search/metadata", json={"takenAfter": text})
    accepted = text in ALWAYS or (text in UP_TO_2_7 and stage.version < (3,))
    assert status == (200 if accepted else 400), body
