"""The first users of a server, and generated libraries."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from .content import Content
from .entities import Album, ApiKey, Asset, Face, Person, Session, User
from .images import dimensions, jpeg, mosaic, png
from .media import is_video
from .state import State

ADMIN_EMAIL = "admin@example.com"
ADMIN_PASSWORD = "password"  # noqa: S105 - there is nothing behind it
_FIRST_PICTURE = datetime(2020, 1, 1, 12, tzinfo=UTC)
_PLACES = (
    ("Paris", "Île-de-France", "France", 48.853333, 2.348611),
    ("Berlin", "State of Berlin", "Germany", 52.52, 13.405),
    None,
)
_NAMES = ("Ada", "Grace", "Alan", "Edsger", "Barbara", "Donald")


def seed_users(state: State) -> tuple[str, str]:
    """Make the admin; return a key that may do everything, and the token of a session."""
    admin = new_user(
        state, email=ADMIN_EMAIL, name="Admin", password=ADMIN_PASSWORD, is_admin=True, storage_label="admin"
    )
    key = state.add(ApiKey, user_id=admin.id, name="FakeImmich", secret=state.new_secret(), permissions=["all"])
    session = state.add(Session, user_id=admin.id, token=state.new_secret())
    return key.secret, session.token


def known_secrets(state: State) -> tuple[str, str]:
    """Return the oldest key that may do everything and the oldest session's token, as far as they are there still."""
    key = next((key.secret for key in state.api_keys.values() if "all" in key.permissions), "")
    return key, next((session.token for session in state.sessions.values()), "")


def new_user(state: State, **values: object) -> User:
    """Make a user."""
    now = state.now()
    return state.add(User, created_at=now, profile_changed_at=now, **values)


def seed_library(state: State, *, assets: int, albums: int, people: int) -> list[Asset]:
    """Give the first admin generated pictures, albums that share them out, and people, one of whom is in each."""
    owner = next((user for user in state.users.values() if user.is_admin), None)
    if owner is None:
        raise ValueError("a fresh server has nobody yet who could own pictures: sign up an admin first")
    first = len(state.assets)
    made = [_picture(state, owner, number) for number in range(first, first + assets)]
    for number in range(albums):
        members = made[number::albums]
        state.add(
            Album,
            owner_id=owner.id,
            name=f"Album {number + 1}",
            asset_ids=dict.fromkeys((asset.id for asset in members), owner.id),
            thumbnail_id=members[0].id if members else None,
        )
    named = [
        state.add(Person, owner_id=owner.id, name=_NAMES[number] if number < len(_NAMES) else f"Person {number + 1}")
        for number in range(people)
    ]
    for number, asset in enumerate(made if named else ()):
        _face(state, named[number % people], asset)
    return made


def _face(state: State, person: Person, asset: Asset) -> None:
    width, height = asset.width or 1, asset.height or 1
    box = (width // 4, height // 4, width * 3 // 4, height * 3 // 4)
    values = {"asset_id": asset.id, "person_id": person.id, "image_width": width, "image_height": height}
    state.add(Face, box=box, source="machine-learning", **values)
    person.feature_asset_id = person.feature_asset_id or asset.id


def _picture(state: State, owner: User, number: int) -> Asset:
    # Every fifth is a PNG, as screenshots are.
    extension = "png" if number % 5 == 4 else "jpg"
    name = f"IMG_{number + 1:04}.{extension}"
    colours = mosaic(number)
    content = Content(png(colours) if extension == "png" else jpeg(colours, comment=name), name)
    taken = _FIRST_PICTURE + timedelta(hours=7 * number)
    place = _PLACES[number % len(_PLACES)]
    where = dict(zip(("city", "state", "country", "latitude", "longitude"), place, strict=True)) if place else {}
    return add_asset(
        state,
        owner,
        content,
        taken=taken,
        modified=taken,
        exif={"make": "FakeImmich", "model": "One", "timeZone": "UTC", **where},
    )


def add_asset(
    state: State,
    owner: User,
    content: Content,
    *,
    taken: datetime,
    modified: datetime,
    exif: dict[str, object] | None = None,
    **values: object,
) -> Asset:
    """Make an asset of bytes that are not there yet."""
    size = dimensions(content.head) or (None, None)
    asset = state.add(
        Asset,
        owner_id=owner.id,
        type="VIDEO" if is_video(content.name) else "IMAGE",
        original_file_name=content.name,
        content=content,
        checksum=content.checksum,
        file_created_at=taken,
        file_modified_at=modified,
        width=size[0],
        height=size[1],
        exif={
            "exifImageWidth": size[0],
            "exifImageHeight": size[1],
            "fileSizeInByte": content.size,
            "dateTimeOriginal": taken,
            "modifyDate": modified,
            "description": "",
            **(exif or {}),
        },
        **{"device_asset_id": content.name, "device_id": "FakeImmich", **values},
    )
    part = asset.id[:2], asset.id[2:4]
    extension = content.name.rpartition(".")[2]
    asset.original_path = asset.original_path or f"/data/upload/{owner.id}/{part[0]}/{part[1]}/{asset.id}.{extension}"
    state.checksums[owner.id, content.checksum] = asset.id
    return asset
