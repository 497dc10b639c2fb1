"""The records of a server."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from .content import Content


@dataclass(kw_only=True, slots=True, eq=False)
class Entity:
    """A record with an id; ``sequence`` grows with each change of anything, so that changes have an order."""

    id: str
    created_at: datetime
    updated_at: datetime
    sequence: int = 0


@dataclass(kw_only=True, slots=True, eq=False)
class User(Entity):
    """Somebody with an account."""

    email: str
    name: str
    password: str
    is_admin: bool = False
    avatar_color: str | None = None
    """The colour that the user chose; ``None`` for the default."""
    storage_label: str | None = None
    should_change_password: bool = True
    quota: int | None = None
    profile_image: Content | None = None
    profile_changed_at: datetime
    deleted_at: datetime | None = None
    onboarded: bool = False
    pin_code: str | None = None
    license: dict[str, Any] | None = None
    preferences: dict[str, Any] = field(default_factory=dict)
    """Only what was changed."""


@dataclass(kw_only=True, slots=True, eq=False)
class ApiKey(Entity):
    """A key and what it may do."""

    user_id: str
    name: str
    secret: str
    permissions: list[str]


@dataclass(kw_only=True, slots=True, eq=False)
class Session(Entity):
    """A login, or a token made from one."""

    user_id: str
    token: str
    device_type: str = ""
    device_os: str = ""
    expires_at: datetime | None = None
    unlocked_until: datetime | None = None
    """When the locked folder closes again."""
    sync_reset: bool = False
    parent_id: str | None = None
    acks: dict[str, str] = field(default_factory=dict)
    """Sync: entity type → last acknowledgement."""


@dataclass(kw_only=True, slots=True, eq=False)
class Asset(Entity):
    """A picture or a video."""

    owner_id: str
    type: str
    original_file_name: str
    content: Content
    checksum: str
    """SHA-1, base64."""
    file_created_at: datetime
    file_modified_at: datetime
    width: int | None = None
    height: int | None = None
    duration: int | None = None
    """Milliseconds."""
    device_asset_id: str = ""
    device_id: str = ""
    visibility: str = "timeline"
    is_favorite: bool = False
    is_offline: bool = False
    deleted_at: datetime | None = None
    live_photo_video_id: str | None = None
    library_id: str | None = None
    original_path: str = ""
    duplicate_id: str | None = None
    stack_id: str | None = None
    tag_ids: set[str] = field(default_factory=set)
    exif: dict[str, Any] = field(default_factory=dict)
    """Wire names of ``ExifResponseDto``."""
    metadata: dict[str, tuple[dict[str, Any], datetime]] = field(default_factory=dict)
    edits: list[dict[str, Any]] = field(default_factory=list)
    ocr: list[dict[str, Any]] = field(default_factory=list)


@dataclass(kw_only=True, slots=True, eq=False)
class Album(Entity):
    """A collection; ``asset_ids`` maps each asset to the user who added it."""

    owner_id: str
    name: str
    description: str = ""
    order: str = "desc"
    is_activity_enabled: bool = True
    thumbnail_id: str | None = None
    asset_ids: dict[str, str] = field(default_factory=dict)
    roles: dict[str, str] = field(default_factory=dict)
    """User → ``editor`` or ``viewer``; the owner is not among them."""


@dataclass(kw_only=True, slots=True, eq=False)
class Tag(Entity):
    """A name in a tree of names."""

    user_id: str
    value: str
    """The whole path: ``Trips/Paris``."""
    parent_id: str | None = None
    color: str | None = None


@dataclass(kw_only=True, slots=True, eq=False)
class Stack(Entity):
    """Assets shown as one; which ones, the assets say."""

    owner_id: str
    primary_asset_id: str


@dataclass(kw_only=True, slots=True, eq=False)
class Person(Entity):
    """Somebody in pictures."""

    owner_id: str
    name: str = ""
    birth_date: date | None = None
    is_hidden: bool = False
    is_favorite: bool = False
    color: str | None = None
    feature_asset_id: str | None = None


@dataclass(kw_only=True, slots=True, eq=False)
class Face(Entity):
    """A part of a picture."""

    asset_id: str
    person_id: str | None
    image_width: int
    image_height: int
    box: tuple[int, int, int, int]
    """Left, top, right, bottom."""
    source: str = "manual"


@dataclass(kw_only=True, slots=True, eq=False)
class Memory(Entity):
    """A look back."""

    owner_id: str
    type: str
    data: dict[str, Any]
    memory_at: datetime
    asset_ids: list[str] = field(default_factory=list)
    is_saved: bool = False
    seen_at: datetime | None = None
    show_at: datetime | None = None
    hide_at: datetime | None = None
    deleted_at: datetime | None = None


@dataclass(kw_only=True, slots=True, eq=False)
class SharedLink(Entity):
    """An address that opens some assets or an album to anybody."""

    user_id: str
    key: str
    type: str
    album_id: str | None = None
    asset_ids: list[str] = field(default_factory=list)
    slug: str | None = None
    password: str | None = None
    description: str | None = None
    expires_at: datetime | None = None
    allow_upload: bool = True
    allow_download: bool = True
    show_metadata: bool = True


@dataclass(kw_only=True, slots=True, eq=False)
class Partner(Entity):
    """One user shows all assets to another."""

    shared_by_id: str
    shared_with_id: str
    in_timeline: bool = False


@dataclass(kw_only=True, slots=True, eq=False)
class Activity(Entity):
    """A comment or a like in an album."""

    user_id: str
    album_id: str
    asset_id: str | None
    type: str
    comment: str | None = None


@dataclass(kw_only=True, slots=True, eq=False)
class Notification(Entity):
    """Something to tell a user."""

    user_id: str
    level: str = "info"
    type: str = "Custom"
    title: str
    description: str | None = None
    data: Any = None
    read_at: datetime | None = None


@dataclass(kw_only=True, slots=True, eq=False)
class Workflow(Entity):
    """A workflow: actions that a trigger starts."""

    owner_id: str
    trigger: str
    name: str | None = None
    description: str | None = None
    is_enabled: bool = True
    is_logging: bool = False
    steps: list[dict[str, Any]] = field(default_factory=list)


@dataclass(kw_only=True, slots=True, eq=False)
class Run(Entity):
    """The jobs that wait in a queue, of which some are done as the clock goes on."""

    queue: str
    job: str
    subjects: list[str]
    """The subjects of the jobs, finished ones included: asset ids, or one empty string."""
    started_at: datetime
    """When the first of them began; later by as long as the queue was paused."""
    paused_at: datetime | None = None


@dataclass(kw_only=True, slots=True, eq=False)
class Library(Entity):
    """An external folder."""

    owner_id: str
    name: str
    import_paths: list[str] = field(default_factory=list)
    exclusion_patterns: list[str] = field(default_factory=list)
    refreshed_at: datetime | None = None
