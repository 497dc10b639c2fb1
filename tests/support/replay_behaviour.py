"""Replay recorded scenarios on a FakeImmich, step by step, and report where it responds differently.

The recordings lack some steps (most uploads, the other user's log-in). What those steps left behind is learned from the
responses that mention it, and is put into the fake server's state just before the first exchange that mentions it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import aiohttp
from replay import RECORDINGS, Exchange, Record, rename

from immichpy_dynamic.spec.operation import JSON_LINES
from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.testing.content import Content
from immichpy_dynamic.testing.entities import Session, User
from immichpy_dynamic.testing.images import jpeg, mosaic
from immichpy_dynamic.testing.seeding import add_asset
from immichpy_dynamic.testing.times import parse_time

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")
_PASSWORD = "REDACTED"
# Fields that depend on the pictures, the disk or chance are compared by type only.
_BY_TYPE = frozenset(
    [
        "ack",
        "accessToken",
        "avatarColor",
        "checksum",
        "correlationId",
        "deviceAssetId",
        "fileSizeInByte",
        "key",
        "originalPath",
        "pattern",
        "pinExpiresAt",
        "quotaUsageInBytes",
        "secret",
        "thumbnailPath",
        "updateId",
    ]
)
# Fields that background jobs fill in; they are null before.
_LATER = frozenset(
    [
        "ratio",
        "dateTimeOriginal",
        "exifImageHeight",
        "exifImageWidth",
        "height",
        "modifyDate",
        "orientation",
        "thumbhash",
        "timeZone",
        "width",
    ]
)
# These times are compared by value; all others by format, because the clocks differ.
_TIMES = frozenset(
    ["endDate", "expiresAt", "fileCreatedAt", "fileModifiedAt", "localDateTime", "startDate", "timeBucket"]
)


@dataclass(frozen=True)
class Step:
    """A recorded step for which the fake server's response differs."""

    scenario: str
    step: str
    found: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.scenario}: {self.step}\n    " + "\n    ".join(self.found)


def steps(release: str) -> list[Exchange]:
    """Read the recorded scenarios of a release."""
    text = (RECORDINGS / f"behaviour-{release}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


async def replay_steps(release: str, recorded: list[Exchange]) -> list[Step]:
    """Return the steps that a fake server responds to differently from the recorded server."""
    found = []
    async with FakeImmich(release=release, deviations=True) as fake:
        world = _World(fake, recorded)
        async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as http:
            for exchange in recorded:
                world.prepare(exchange["scenario"])
                problems = [problem async for problem in _compared(http, world, exchange)]
                if problems:
                    found.append(Step(exchange["scenario"], exchange["step"], tuple(problems)))
    return found


async def _compared(http: aiohttp.ClientSession, world: _World, exchange: Exchange) -> Any:
    fake = world.fake
    async with http.request(
        exchange["method"],
        fake.url + exchange["path"],
        params=world.query(exchange),
        headers={**exchange["request_headers"], **world.credentials(exchange["as"])},
        data=_body(exchange),
        allow_redirects=False,
    ) as response:
        content = await response.read()
    if response.status != exchange["status"]:
        yield f"status {response.status} instead of {exchange['status']}: {content[:200]!r}"
        return
    kind, real_kind = response.headers.get("Content-Type"), exchange["headers"].get("Content-Type")
    if kind != real_kind:
        yield f"content type {kind} instead of {real_kind}"
        return
    text = (exchange["response"] or {}).get("text")
    if text is None or text[:1] not in ("{", "["):
        return
    if real_kind == JSON_LINES:
        real, made = _events(text), _events(content.decode())
    else:
        real, made = json.loads(text), json.loads(content)
    world.adopt(real, made)
    if exchange["path"] == "/api/timeline/bucket":
        real, made = _by_id(real), _by_id(made)
    for problem in _differences(real, made, "$", ""):
        yield problem


def _events(text: str) -> dict[str, list[Any]]:
    events: dict[str, list[Any]] = {}
    for line in text.splitlines():
        if line.endswith("}"):
            event = json.loads(line)
            events.setdefault(event["type"], []).append(event)
    return events


def _by_id(columns: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """Sort the rows of a time bucket: the database's order of equal times is arbitrary."""
    order = sorted(range(len(columns["id"])), key=columns["id"].__getitem__)
    return {name: [column[row] for row in order] for name, column in columns.items()}


def _body(exchange: Exchange) -> Any:
    if exchange["form"]:
        form = aiohttp.FormData()
        for name, value in exchange["form"]:
            if isinstance(value, list):
                form.add_field(name, _content(*value), filename=value[0])
            else:
                form.add_field(name, value)
        return form
    request = exchange["request"]
    if request is None:
        return None
    if set(request) == {"raw"}:
        return request["raw"].encode()
    return aiohttp.JsonPayload(request)


def _content(name: str, size: int) -> bytes:
    """Return bytes of the recorded length, identical for the same name and length."""
    return (jpeg(mosaic(size), comment=name) + bytes(size))[:size]


def _differences(real: Any, made: Any, path: str, name: str) -> Iterator[str]:
    if isinstance(real, dict) and isinstance(made, dict):
        yield from (f"{path}.{key}: missing" for key in sorted(real.keys() - made.keys() - {"pattern"}))
        yield from (f"{path}.{key}: not sent by the real server" for key in sorted(made.keys() - real.keys()))
        for key in sorted(real.keys() & made.keys()):
            yield from _differences(real[key], made[key], f"{path}.{key}", key)
    elif isinstance(real, list) and isinstance(made, list):
        if len(real) != len(made):
            yield f"{path}: {len(made)} items instead of {len(real)}"
        if real and all(isinstance(item, str) for item in (*real, *made)):
            real, made = sorted(real), sorted(made)
        real, made = _in_order(real), _in_order(made)
        for number, (one, other) in enumerate(zip(real, made, strict=False)):
            yield from _differences(one, other, f"{path}[{number}]", name)
    elif _normal(real, name) != _normal(made, name):
        yield f"{path}: {made!r} instead of {real!r}"


def _in_order(values: list[Any]) -> list[Any]:
    """Sort records by id: the order of equal times, and of results of background jobs, is arbitrary."""
    if all(isinstance(value, dict) and ("id" in value or "id" in value.get("data", ())) for value in values):
        return sorted(values, key=lambda value: value.get("id") or value["data"]["id"])
    return values


def _normal(value: Any, name: str) -> Any:
    if name in _LATER:
        return "known later"
    if name in _BY_TYPE:
        return type(value)
    if isinstance(value, str) and name not in _TIMES and re.match(r"\d{4}-\d\d-\d\dT", value):
        form = re.sub(r"\d", "0", value)
        # PostgreSQL omits trailing zeros.
        return re.sub(r"\.0+(\+|$)", r"\1", form)
    return value


class _World:
    """The recorded server's state as far as the responses contain it, and the fake server that receives it."""

    def __init__(self, fake: FakeImmich, recorded: list[Exchange]) -> None:
        self.fake = fake
        self.keys: dict[str, str] = {}
        self.link_key = ""
        self.users: dict[str, Record] = {}
        self.assets: dict[str, Record] = {}
        self.made: set[str] = set()
        self.checksums: dict[str, str] = {}
        self.mentioned: dict[str, dict[str, None]] = {}
        for exchange in recorded:
            ids = self.mentioned.setdefault(exchange["scenario"], {})
            ids.update(dict.fromkeys(_UUID.findall(json.dumps(exchange))))
            text = (exchange["response"] or {}).get("text") or ""
            if exchange["headers"].get("Content-Type") == JSON_LINES:
                for event in _events(text).get("AssetV1", []) + _events(text).get("AssetV2", []):
                    self.checksums[event["data"]["id"]] = event["data"]["checksum"]
                    if event["data"]["id"] not in self.assets:
                        # The asset was on no page of the search, whose pages are unstable.
                        self.assets[event["data"]["id"]] = event["data"]
                        self.mentioned["ties"][event["data"]["id"]] = None
            elif text[:1] in ("{", "["):
                value = json.loads(text)
                if exchange["status"] == 201 and "id" in value:
                    self.made.add(value["id"])
                self._learn(value)
        for user_id, record in self.users.items():
            if user_id not in self.made:
                self._add_user(user_id, record)
                self._add_session("b", user_id)

    def _learn(self, value: Any) -> None:
        if isinstance(value, list):
            for inner in value:
                self._learn(inner)
        elif isinstance(value, dict):
            for mark, table in (("email", self.users), ("originalPath", self.assets)):
                if mark in value and "id" in value:
                    table[value["id"]] = {**value, **table.get(value["id"], {})}
            for inner in value.values():
                self._learn(inner)

    def _add_user(self, user_id: str, record: Record) -> None:
        state = self.fake.state
        values = {"email": record["email"], "name": record["name"], "password": _PASSWORD}
        rename(self.fake, state.add(User, profile_changed_at=state.now(), **values).id, user_id)

    def _add_session(self, who: str, user_id: str) -> None:
        self.keys[who] = self.fake.state.new_secret()
        self.fake.state.add(Session, user_id=user_id, token=self.keys[who])

    def prepare(self, scenario: str) -> None:
        """Create the state that the scenario mentions and that no recorded request creates."""
        for asset_id in self.mentioned.pop(scenario, ()):
            if asset_id in self.assets and asset_id not in self.made and asset_id not in self.fake.state.assets:
                self._add_asset(asset_id, self.assets[asset_id])

    def _add_asset(self, asset_id: str, record: Record) -> None:
        state = self.fake.state
        size = record.get("exifInfo", {}).get("fileSizeInByte") or 2000
        asset = add_asset(
            state,
            state.users[record["ownerId"]],
            Content((asset_id.encode() + bytes(size))[:size], record["originalFileName"]),
            taken=parse_time(record["fileCreatedAt"]),
            modified=parse_time(record["fileModifiedAt"]),
            visibility=record["visibility"],
            **({"device_id": record["deviceId"]} if "deviceId" in record else {}),
        )
        rename(self.fake, asset.id, asset_id)
        state.checksums[asset.owner_id, asset.checksum] = asset_id

    def query(self, exchange: Exchange) -> dict[str, str]:
        """Return the query with the key that was redacted in the recording."""
        query = dict(exchange["query"] or {})
        if query.get("key") == _PASSWORD:
            query["key"] = self.link_key
        return query

    def credentials(self, who: str) -> dict[str, str]:
        """Return the headers of one of the recorded callers."""
        if who in ("anonymous", "visitor"):
            return {}
        if who == "bad key":
            return {"x-api-key": "nonsense"}
        if who.startswith("key of A"):
            return {"x-api-key": self.keys["key"]}
        if who == "admin":
            return {"x-api-key": self.fake.api_key}
        return {"Authorization": f"Bearer {self.keys[who]}"}

    def adopt(self, real: Any, made: Any) -> None:
        """Give records the ids, checksums and secrets that later recorded requests use."""
        if isinstance(real, list) and isinstance(made, list):
            for one, other in zip(real, made, strict=False):
                self.adopt(one, other)
        elif isinstance(real, dict) and isinstance(made, dict):
            self._adopt_secrets(made)
            for key in real.keys() & made.keys():
                if key == "id" and isinstance(made[key], str) and made[key] != real[key]:
                    if rename(self.fake, made[key], real[key]):
                        made[key] = real[key]
                        self._adopt_checksum(real[key])
                elif key == "parentId" and isinstance(real[key], str):
                    rename(self.fake, made[key], real[key])
                    made[key] = real[key]
                else:
                    self.adopt(real[key], made[key])

    def _adopt_secrets(self, made: Record) -> None:
        if "accessToken" in made:
            self.keys["a"] = made["accessToken"]
        if "secret" in made:
            self.keys["key"] = made["secret"]
        if made.get("type") == "ALBUM" and not self.link_key:
            self.link_key = made["key"]

    def _adopt_checksum(self, asset_id: str) -> None:
        asset = self.fake.state.assets.get(asset_id)
        if asset is not None and asset_id in self.checksums:
            self.fake.state.checksums[asset.owner_id, self.checksums[asset_id]] = asset_id
