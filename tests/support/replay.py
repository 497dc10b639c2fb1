"""Replay recorded requests on a FakeImmich that was seeded like the recorded server."""

from __future__ import annotations

import base64
import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import aiohttp
from shape import Shape, differences, shape_of

from immichpy_dynamic.spec.operation import JSON_LINES
from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.testing.content import Content
from immichpy_dynamic.testing.entities import Album, ApiKey, Entity, Notification, Session, Stack, User, Workflow
from immichpy_dynamic.testing.seeding import add_asset
from immichpy_dynamic.testing.times import parse_time

Exchange = dict[str, Any]
Record = dict[str, Any]

RECORDINGS = Path(__file__).parents[1] / "recordings"
TOKEN, BOBS_TOKEN, KEY = "token", "bobs-token", "key"


@dataclass(frozen=True)
class Difference:
    """A recorded exchange for which the fake server's response differs."""

    operation_id: str
    request: str
    found: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.operation_id} {self.request}\n    " + "\n    ".join(self.found)


def exchanges(release: str) -> list[Exchange]:
    """Read the recording of a release."""
    return [json.loads(line) for line in (RECORDINGS / f"{release}.jsonl").read_text(encoding="utf-8").splitlines()]


async def replay(release: str, recorded: list[Exchange]) -> list[Difference]:
    """Return the exchanges for which the fake server's responses differ from the recorded ones."""
    found = []
    async with FakeImmich(release=release, fresh=True, deviations=True) as fake:
        World(recorded).rebuild(fake)
        async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as http:
            for exchange in recorded:
                problems = [problem async for problem in _compared(http, fake, exchange)]
                if problems:
                    request = f"{exchange['method']} {exchange['path']} {exchange['query']}"
                    found.append(Difference(exchange["operation_id"], request, tuple(problems)))
    return found


async def _compared(http: aiohttp.ClientSession, fake: FakeImmich, exchange: Exchange) -> Any:
    if exchange["operation_id"] == "createUserAdmin":
        # The user created here was already seeded, because the response contains it.
        _forget_user(fake, json.loads(exchange["request"]["text"])["email"])
    request = exchange["request"] or {}
    body = request["text"].encode() if "text" in request else base64.b64decode(request.get("base64", ""))
    async with http.request(
        exchange["method"],
        fake.url + exchange["path"],
        params=[(name, value) for name, value in exchange["query"]],
        headers={**exchange["request_headers"], **_credentials(fake, exchange)},
        data=body or None,
        allow_redirects=False,
    ) as response:
        content = await response.read()
    if response.status != exchange["status"]:
        yield f"status {response.status} instead of {exchange['status']}: {content[:120]!r}"
        return
    kind, real_kind = response.headers.get("Content-Type"), exchange["headers"].get("Content-Type")
    if kind != real_kind:
        yield f"content type {kind} instead of {real_kind}"
        return
    text = (exchange["response"] or {}).get("text")
    if text is None or text[:1] not in ("{", "["):
        return
    if real_kind == JSON_LINES:
        for problem in _compared_events(text, content.decode()):
            yield problem
        return
    real, made = json.loads(text), json.loads(content)
    for problem in differences(shape_of(real), shape_of(made)):
        yield problem
    if response.status == 201:
        _adopt(fake, real, made)


def _compared_events(real: str, made: str) -> Iterator[str]:
    """Reduce sync events to one per type: events of one type share a schema; the types depend on the history."""
    shapes: tuple[dict[str, Shape], dict[str, Shape]] = (defaultdict(Shape), defaultdict(Shape))
    for text, by_type in zip((real, made), shapes, strict=True):
        for line in text.splitlines():
            # A long recorded response may be truncated within a line.
            if line.endswith("}"):
                event = json.loads(line)
                by_type[event["type"]].add(event)
    for kind in sorted(shapes[0].keys() & shapes[1].keys()):
        yield from (f"{kind} {problem}" for problem in differences(shapes[0][kind], shapes[1][kind]))


def _credentials(fake: FakeImmich, exchange: Exchange) -> dict[str, str]:
    if exchange["operation_id"] == "getMyApiKey":
        return {"x-api-key": KEY}
    is_visitor = any(name in ("key", "slug") for name, _ in exchange["query"])
    if is_visitor or exchange["status"] == 401:
        return {}
    if exchange["operation_id"] == "changePassword":
        return {"Authorization": f"Bearer {BOBS_TOKEN}"}
    # The recorded requests end the session, too.
    is_open = any(session.token == TOKEN for session in fake.state.sessions.values())
    return {"Authorization": f"Bearer {TOKEN}"} if is_open else {"x-api-key": KEY}


def _forget_user(fake: FakeImmich, email: str) -> None:
    users = fake.state.users
    for user in [user for user in users.values() if user.email == email]:
        del users[user.id]


def _adopt(fake: FakeImmich, real: Any, made: Any) -> None:
    """Give a new record the id that it has in the recording, so that later recorded requests find it."""
    if isinstance(real, list) and isinstance(made, list):
        for one, other in zip(real, made, strict=False):
            _adopt(fake, one, other)
    elif isinstance(real, dict) and isinstance(made, dict):
        if isinstance(real.get("id"), str) and isinstance(made.get("id"), str):
            rename(fake, made["id"], real["id"])
        if len(str(real.get("key", ""))) > 40:
            for link in fake.state.shared_links.values():
                link.key = real["key"] if link.key == made.get("key") else link.key
        for name in real.keys() & made.keys():
            _adopt(fake, real[name], made[name])


def rename(fake: FakeImmich, old: str, new: str) -> bool:
    """Change the id of a record; return False when the record does not exist or the new id is in use."""
    for table in cast("list[dict[str, Entity]]", list(fake.state.tables.values())):
        if old in table and new not in table:
            # The entity keeps its position, because lists are in order of creation.
            entities = [(new if key == old else key, entity) for key, entity in table.items()]
            table[old].id = new
            table.clear()
            table.update(entities)
            for owner_and_checksum, asset_id in fake.state.checksums.items():
                if asset_id == old:
                    fake.state.checksums[owner_and_checksum] = new
            for tag in fake.state.tags.values():
                tag.parent_id = new if tag.parent_id == old else tag.parent_id
            for asset in fake.state.assets.values():
                asset.stack_id = new if asset.stack_id == old else asset.stack_id
            return True
    return False


class World:
    """The server's state as far as the recorded responses contain it: users and their data."""

    def __init__(self, recorded: list[Exchange]) -> None:
        self.users: dict[str, Record] = {}
        self.assets: dict[str, Record] = {}
        self.albums: dict[str, Record] = {}
        self.stacks: dict[str, Record] = {}
        self.workflows: dict[str, Record] = {}
        for exchange in recorded:
            text = (exchange["response"] or {}).get("text")
            if text and text[:1] in "{[" and exchange["operation_id"] != "getSyncStream":
                self._learn(json.loads(text))

    def _learn(self, value: Any) -> None:
        if isinstance(value, list):
            for inner in value:
                self._learn(inner)
        if not isinstance(value, dict):
            return
        if "id" in value:
            self._note(value)
        for inner in value.values():
            self._learn(inner)

    def _note(self, record: Record) -> None:
        known = {
            "email": self.users,
            "originalPath": self.assets,
            "albumName": self.albums,
            "primaryAssetId": self.stacks,
            "trigger": self.workflows,
            "triggerType": self.workflows,
        }
        for mark, table in known.items():
            if mark in record:
                # Earlier values take precedence over later ones.
                table[record["id"]] = {**record, **table.get(record["id"], {})}

    def rebuild(self, fake: FakeImmich) -> None:
        """Create the recorded state on a fresh server."""
        self._users(fake)
        for asset_id, record in self.assets.items():
            self._asset(fake, asset_id, record)
        for stack_id, record in self.stacks.items():
            members = [member for member in record.get("assets", ()) if member["id"] in fake.state.assets]
            if members:
                _put(fake, Stack, stack_id, owner_id=self.admin, primary_asset_id=record["primaryAssetId"])
            for member in members:
                fake.state.assets[member["id"]].stack_id = stack_id
        for workflow_id, record in self.workflows.items():
            trigger = record.get("trigger") or record["triggerType"]
            _put(fake, Workflow, workflow_id, owner_id=self.admin, trigger=trigger, steps=record.get("steps", []))
        for album_id, record in self.albums.items():
            self._album(fake, album_id, record)

    def _users(self, fake: FakeImmich) -> None:
        now = fake.state.now()
        for user_id, record in self.users.items():
            _put(
                fake,
                User,
                user_id,
                email=record["email"],
                name=record["name"],
                password="bobs-password" if record["email"].startswith("bob") else "REDACTED",
                is_admin=bool(record.get("isAdmin")),
                profile_changed_at=now,
                storage_label=record.get("storageLabel"),
            )
        self.admin = next(user_id for user_id, record in self.users.items() if record.get("isAdmin"))
        self.bob = next(user_id for user_id, record in self.users.items() if record["email"].startswith("bob"))
        fake.state.add(Session, user_id=self.admin, token=TOKEN)
        fake.state.add(Session, user_id=self.bob, token=BOBS_TOKEN)
        fake.state.add(ApiKey, user_id=self.admin, name="test", secret=KEY, permissions=["all"])

    def _asset(self, fake: FakeImmich, asset_id: str, record: Record) -> None:
        asset = add_asset(
            fake.state,
            fake.state.users.get(record["ownerId"]) or fake.state.users[self.admin],
            Content(asset_id.encode(), record["originalFileName"]),
            taken=parse_time(record["fileCreatedAt"]),
            modified=parse_time(record["fileModifiedAt"]),
            visibility=record["visibility"],
            original_path=record["originalPath"],
            library_id=record.get("libraryId"),
        )
        rename(fake, asset.id, asset_id)
        fake.state.checksums[asset.owner_id, asset.checksum] = asset_id
        asset.exif.update(record.get("exifInfo") or {})
        asset.live_photo_video_id = record.get("livePhotoVideoId")
        asset.width, asset.height = record.get("width"), record.get("height")
        asset.duration = record["duration"] if isinstance(record["duration"], int) else None

    def _album(self, fake: FakeImmich, album_id: str, record: Record) -> None:
        is_bobs = record["albumName"] == "Bob's"
        owner_id = self.bob if is_bobs else self.admin
        is_shared = "lbum 1" in record["albumName"] or record["albumName"] == "renamed"
        roles = {self.admin: "viewer"} if is_bobs else {self.bob: "editor"} if is_shared else {}
        members = [member["id"] for member in record.get("assets") or ()]
        if is_shared:
            mine = [asset for asset in fake.state.assets.values() if asset.owner_id == self.admin]
            members += [asset.id for asset in (*mine[:2], *(one for one in mine if one.exif.get("latitude")))]
        members.append(record.get("albumThumbnailAssetId"))
        asset_ids = {asset_id: owner_id for asset_id in members if asset_id in fake.state.assets}
        if is_bobs:
            invitation = {"level": "success", "type": "AlbumInvite", "title": "Shared Album Invitation"}
            fake.state.add(Notification, user_id=self.admin, data={"albumId": album_id}, **invitation)
        _put(fake, Album, album_id, owner_id=owner_id, name=record["albumName"], roles=roles, asset_ids=asset_ids)


def _put(fake: FakeImmich, kind: type[Entity], entity_id: str, **values: Any) -> None:
    rename(fake, fake.state.add(kind, **values).id, entity_id)
