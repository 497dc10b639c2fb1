"""Generated from the document of Immich 2.1.0: do not edit."""

from abc import ABCMeta
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from datetime import date, datetime, timedelta
from pathlib import Path
from ssl import SSLContext
from types import CoroutineType
from typing import Any, Generic, Literal, Protocol, Self, TypeAlias, overload
from aiohttp import ClientSession, ClientTimeout
from msgspec import UnsetType
from typing_extensions import deprecated
from immichpy_dynamic.types import Api, ApiResponse, BaseAsyncClient, BaseClient, BlockingApi, BlockingIterableOperation, BlockingOperation, BlockingStreamedResponse, Data, DownloadResult, FileInput, Headers, Id, IdCollection, Ids, ImageSize, IterableOperation, Kind, Model, OnBytes, OnProgress, OpenStrEnum, Operation, Request, Result, Share, StreamedResponse, TimelineRow, Timeout, UploadResult, Validation, Visibility

class APIKeyCreateDto(Model, kw_only=True):
    """Fields:
        name: str | UnsetType
        permissions: list[Permission]
    """
    name: str | UnsetType = ...
    """Name that tells the user what the key is for."""
    permissions: list[Permission]
    """What the key may do; `all` allows everything that the user may do. Not empty."""

class APIKeyCreateResponseDto(Model, kw_only=True):
    """Fields:
        api_key: APIKeyResponseDto
        secret: str
    """
    api_key: APIKeyResponseDto
    """The new key, without its secret."""
    secret: str
    """The key itself; the server shows it only once. Keep it secret."""

class APIKeyResponseDto(Model, kw_only=True):
    """Fields:
        created_at: datetime
        id: str
        name: str
        permissions: list[Permission]
        updated_at: datetime
    """
    created_at: datetime
    """When it was created."""
    id: str
    """ID of the API key, which is not the key itself."""
    name: str
    """Name that tells the user what the key is for."""
    permissions: list[Permission]
    """What the key may do; `all` allows everything that the user may do."""
    updated_at: datetime
    """When it was last changed."""

class APIKeyUpdateDto(Model, kw_only=True):
    """Fields:
        name: str | UnsetType
        permissions: list[Permission] | UnsetType
    """
    name: str | UnsetType = ...
    """Name that tells the user what the key is for."""
    permissions: list[Permission] | UnsetType = ...
    """What the key may do; `all` allows everything that the user may do. Not empty."""

class ActivityCreateDto(Model, kw_only=True):
    """Fields:
        album_id: Id
        asset_id: Id | UnsetType
        comment: str | UnsetType
        type: ReactionType
    """
    album_id: Id
    """ID of the album."""
    asset_id: Id | UnsetType = ...
    """ID of the asset in the album; null or absent for the album itself."""
    comment: str | UnsetType = ...
    """Text of the comment."""
    type: ReactionType
    """Comment or like. One of comment, like."""

class ActivityResponseDto(Model, kw_only=True):
    """Fields:
        asset_id: str | None
        comment: str | None
        created_at: datetime
        id: str
        type: ReactionType
        user: UserResponseDto
    """
    asset_id: str | None
    """ID of the asset in the album; null or absent for the album itself."""
    comment: str | None = ...
    """Text of the comment."""
    created_at: datetime
    """When it was created."""
    id: str
    """ID of the comment or like."""
    type: ReactionType
    """Comment or like. One of comment, like."""
    user: UserResponseDto
    """The user who wrote or liked it."""

class ActivityStatisticsResponseDto(Model, kw_only=True):
    """Fields:
        comments: int
        likes: int
    """
    comments: int
    """Number of comments."""
    likes: int
    """Number of likes."""

class AddUsersDto(Model, kw_only=True):
    """Fields:
        album_users: list[AlbumUserAddDto]
    """
    album_users: list[AlbumUserAddDto]
    """Users to add, each with a role. Not empty."""

class AdminOnboardingUpdateDto(Model, kw_only=True):
    """Fields:
        is_onboarded: bool
    """
    is_onboarded: bool
    """Whether the first steps have been completed."""

class AlbumResponseDto(Model, kw_only=True):
    """Fields:
        album_name: str
        album_thumbnail_asset_id: str | None
        album_users: list[AlbumUserResponseDto]
        asset_count: int
        assets: list[AssetResponseDto]
        created_at: datetime
        description: str
        end_date: datetime | None
        has_shared_link: bool
        id: str
        is_activity_enabled: bool
        last_modified_asset_timestamp: datetime | None
        order: AssetOrder | None
        owner: UserResponseDto
        owner_id: str
        shared: bool
        start_date: datetime | None
        updated_at: datetime
    """
    album_name: str
    """Name of the album; several albums may have the same name."""
    album_thumbnail_asset_id: str | None
    """ID of the asset that is the album's cover."""
    album_users: list[AlbumUserResponseDto]
    """Members of the album with their roles."""
    asset_count: int
    """Number of assets."""
    assets: list[AssetResponseDto]
    """Assets of the album; from 3.0 on they are found by a search with `album_ids`."""
    created_at: datetime
    """When the album was created."""
    description: str
    """Description of the album."""
    end_date: datetime | None = ...
    """When the newest asset of the album was taken."""
    has_shared_link: bool
    """Whether a shared link to it exists."""
    id: str
    """ID of the album."""
    is_activity_enabled: bool
    """Whether comments and likes are allowed in the album."""
    last_modified_asset_timestamp: datetime | None = ...
    """When an asset of the album was last changed."""
    order: AssetOrder | None = ...
    """Whether the newest or the oldest asset comes first. One of asc, desc."""
    owner: UserResponseDto
    """The album's owner."""
    owner_id: str
    """ID of the album's owner."""
    shared: bool
    """Whether the album has members or a shared link."""
    start_date: datetime | None = ...
    """When the oldest asset of the album was taken."""
    updated_at: datetime
    """When the album was last changed."""

class AlbumStatisticsResponseDto(Model, kw_only=True):
    """Fields:
        not_shared: int
        owned: int
        shared: int
    """
    not_shared: int
    """Number of own albums that are shared with nobody."""
    owned: int
    """Number of own albums."""
    shared: int
    """Number of own albums that are shared."""

class AlbumUserAddDto(Model, kw_only=True):
    """Fields:
        role: AlbumUserRole | UnsetType
        user_id: Id
    """
    role: AlbumUserRole | UnsetType = ...
    """What the member may do. `viewer` sees the album, `editor` also adds and removes assets, `owner` may do everything. One of editor, viewer."""
    user_id: Id
    """ID of the member."""

class AlbumUserCreateDto(Model, kw_only=True):
    """Fields:
        role: AlbumUserRole
        user_id: Id
    """
    role: AlbumUserRole
    """What the member may do. `viewer` sees the album, `editor` also adds and removes assets, `owner` may do everything. One of editor, viewer."""
    user_id: Id
    """ID of the member."""

class AlbumUserResponseDto(Model, kw_only=True):
    """Fields:
        role: AlbumUserRole
        user: UserResponseDto
    """
    role: AlbumUserRole
    """What the member may do. `viewer` sees the album, `editor` also adds and removes assets, `owner` may do everything. One of editor, viewer."""
    user: UserResponseDto
    """The member."""

class AlbumUserRole(OpenStrEnum):
    EDITOR = 'editor'
    VIEWER = 'viewer'
    _UNLISTED = ''

_AlbumUserRoleLiteral: TypeAlias = Literal['editor', 'viewer']

class AlbumsAddAssetsDto(Model, kw_only=True):
    """Fields:
        album_ids: IdCollection
        asset_ids: IdCollection
    """
    album_ids: IdCollection
    """IDs of the albums that get the assets."""
    asset_ids: IdCollection
    """IDs of the assets to add."""

class AlbumsAddAssetsResponseDto(Model, kw_only=True):
    """Fields:
        error: BulkIdErrorReason | None
        success: bool
    """
    error: BulkIdErrorReason | None = ...
    """Why it failed; absent when it succeeded. One of duplicate, no_permission, not_found, unknown."""
    success: bool
    """Whether all assets were added to all albums."""

class AlbumsResponse(Model, kw_only=True):
    """Fields:
        default_asset_order: AssetOrder
    """
    default_asset_order: AssetOrder
    """Order of the assets in new albums. One of asc, desc."""

class AlbumsUpdate(Model, kw_only=True):
    """Fields:
        default_asset_order: AssetOrder | UnsetType
    """
    default_asset_order: AssetOrder | UnsetType = ...
    """Order of the assets in new albums. One of asc, desc."""

class AllJobStatusResponseDto(Model, kw_only=True):
    """Fields:
        background_task: JobStatusDto
        backup_database: JobStatusDto
        duplicate_detection: JobStatusDto
        face_detection: JobStatusDto
        facial_recognition: JobStatusDto
        library: JobStatusDto
        metadata_extraction: JobStatusDto
        migration: JobStatusDto
        notifications: JobStatusDto
        search: JobStatusDto
        sidecar: JobStatusDto
        smart_search: JobStatusDto
        storage_template_migration: JobStatusDto
        thumbnail_generation: JobStatusDto
        video_conversion: JobStatusDto
    """
    background_task: JobStatusDto
    """Queue of small background tasks."""
    backup_database: JobStatusDto
    """Queue of database backups."""
    duplicate_detection: JobStatusDto
    """Queue that finds assets which look alike."""
    face_detection: JobStatusDto
    """Queue of face detection."""
    facial_recognition: JobStatusDto
    """Queue that assigns faces to persons."""
    library: JobStatusDto
    """Queue of external libraries."""
    metadata_extraction: JobStatusDto
    """Queue that reads the metadata of new files."""
    migration: JobStatusDto
    """Queue that moves files into the current folder structure."""
    notifications: JobStatusDto
    """Queue of notifications and e-mails."""
    search: JobStatusDto
    """Queue of search."""
    sidecar: JobStatusDto
    """Queue that finds and reads XMP sidecar files."""
    smart_search: JobStatusDto
    """Queue that analyses pictures for smart search."""
    storage_template_migration: JobStatusDto
    """Queue that moves originals to where the storage template puts them."""
    thumbnail_generation: JobStatusDto
    """Queue that generates thumbnails and previews."""
    video_conversion: JobStatusDto
    """Queue that transcodes videos."""

class AssetBulkDeleteDto(Model, kw_only=True):
    """Fields:
        force: bool | UnsetType
        ids: IdCollection
    """
    force: bool | UnsetType = ...
    """Whether to delete the assets for good, rather than to move them to the trash."""
    ids: IdCollection
    """IDs of the assets to delete."""

class AssetBulkUpdateDto(Model, kw_only=True):
    """Fields:
        date_time_original: str | datetime | UnsetType
        date_time_relative: float | UnsetType
        description: str | UnsetType
        duplicate_id: Id | UnsetType | None
        ids: IdCollection
        is_favorite: bool | UnsetType
        latitude: float | UnsetType
        longitude: float | UnsetType
        rating: float | UnsetType
        time_zone: str | UnsetType
        visibility: AssetVisibility | UnsetType
    """
    date_time_original: str | datetime | UnsetType = ...
    """New time at which all of these assets were taken."""
    date_time_relative: float | UnsetType = ...
    """Minutes to add to the time at which each asset was taken; negative ones are subtracted."""
    description: str | UnsetType = ...
    """New description of all of these assets."""
    duplicate_id: Id | UnsetType | None = ...
    """ID of the group of assets that look alike; null takes the assets out of their group."""
    ids: IdCollection
    """IDs of the assets to change."""
    is_favorite: bool | UnsetType = ...
    """Whether it is marked as a favorite."""
    latitude: float | UnsetType = ...
    """Latitude in degrees."""
    longitude: float | UnsetType = ...
    """Longitude in degrees."""
    rating: float | UnsetType = ...
    """Rating in stars; null for none, -1 for rejected. -1 to 5."""
    time_zone: str | UnsetType = ...
    """New time zone of all of these assets; the moment at which they were taken stays the same."""
    visibility: AssetVisibility | UnsetType = ...
    """Where the asset is shown. `timeline` is the normal place, `archive` hides it from the timeline, `hidden` is for video parts of live photos, `locked` needs the PIN code. One of archive, timeline, hidden, locked."""

class AssetBulkUploadCheckDto(Model, kw_only=True):
    """Fields:
        assets: list[AssetBulkUploadCheckItem]
    """
    assets: list[AssetBulkUploadCheckItem]
    """Files to check, each with its checksum and an ID of your choice."""

class AssetBulkUploadCheckItem(Model, kw_only=True):
    """Fields:
        checksum: str
        id: Id
    """
    checksum: str
    """SHA-1 of the file, in hexadecimal or base64."""
    id: Id
    """Any text that identifies the file; it comes back in the result."""

class AssetBulkUploadCheckResponseDto(Model, kw_only=True):
    """Fields:
        results: list[AssetBulkUploadCheckResult]
    """
    results: list[AssetBulkUploadCheckResult]
    """A result for each file, in the given order."""

class AssetBulkUploadCheckResult(Model, kw_only=True):
    """Fields:
        action: AssetBulkUploadCheckResultAction
        asset_id: str | None
        id: str
        is_trashed: bool | None
        reason: AssetBulkUploadCheckResultReason | None
    """
    action: AssetBulkUploadCheckResultAction
    """Whether to upload the file. One of accept, reject."""
    asset_id: str | None = ...
    """ID of the asset that the server already has for this file."""
    id: str
    """The ID that was given for the file."""
    is_trashed: bool | None = ...
    """Whether that asset is in the trash."""
    reason: AssetBulkUploadCheckResultReason | None = ...
    """Why the file should not be uploaded. One of duplicate, unsupported-format."""

class AssetDeltaSyncDto(Model, kw_only=True):
    """Fields:
        updated_after: datetime
        user_ids: IdCollection
    """
    updated_after: datetime
    """Only assets that were changed at or after this time."""
    user_ids: IdCollection
    """IDs of users."""

class AssetDeltaSyncResponseDto(Model, kw_only=True):
    """Fields:
        deleted: list[str]
        needs_full_sync: bool
        upserted: list[AssetResponseDto]
    """
    deleted: list[str]
    """IDs of assets that are gone."""
    needs_full_sync: bool
    """Whether the client has to start from the beginning, because the server no longer knows all changes."""
    upserted: list[AssetResponseDto]
    """Assets that are new or were changed."""

class AssetFaceCreateDto(Model, kw_only=True):
    """Fields:
        asset_id: Id
        height: int
        image_height: int
        image_width: int
        person_id: Id
        width: int
        x: int
        y: int
    """
    asset_id: Id
    """ID of an asset."""
    height: int
    """Height of the face in pixels."""
    image_height: int
    """Height in pixels of the picture that the coordinates refer to."""
    image_width: int
    """Width in pixels of the picture that the coordinates refer to."""
    person_id: Id
    """ID of the person to whom the face belongs."""
    width: int
    """Width of the face in pixels."""
    x: int
    """Left edge of the face in pixels."""
    y: int
    """Upper edge of the face in pixels."""

class AssetFaceDeleteDto(Model, kw_only=True):
    """Fields:
        force: bool
    """
    force: bool
    """Whether to delete the face for good; otherwise it is only hidden."""

class AssetFaceResponseDto(Model, kw_only=True):
    """Fields:
        bounding_box_x1: int
        bounding_box_x2: int
        bounding_box_y1: int
        bounding_box_y2: int
        id: str
        image_height: int
        image_width: int
        person: PersonResponseDto | None
        source_type: SourceType | None
    """
    bounding_box_x1: int
    """Left edge of the face in pixels of a picture of `image_width`."""
    bounding_box_x2: int
    """Right edge of the face in pixels of a picture of `image_width`."""
    bounding_box_y1: int
    """Upper edge of the face in pixels of a picture of `image_height`."""
    bounding_box_y2: int
    """Lower edge of the face in pixels of a picture of `image_height`."""
    id: str
    """ID of the face."""
    image_height: int
    """Height in pixels of the picture that the coordinates refer to."""
    image_width: int
    """Width in pixels of the picture that the coordinates refer to."""
    person: PersonResponseDto | None
    """The person to whom the face belongs; null when unknown."""
    source_type: SourceType | None = ...
    """How the face was found. One of machine-learning, exif, manual."""

class AssetFaceUpdateDto(Model, kw_only=True):
    """Fields:
        data: list[AssetFaceUpdateItem]
    """
    data: list[AssetFaceUpdateItem]
    """Which face gets which person."""

class AssetFaceUpdateItem(Model, kw_only=True):
    """Fields:
        asset_id: Id
        person_id: Id
    """
    asset_id: Id
    """ID of an asset."""
    person_id: Id
    """ID of a person."""

class AssetFaceWithoutPersonResponseDto(Model, kw_only=True):
    """Fields:
        bounding_box_x1: int
        bounding_box_x2: int
        bounding_box_y1: int
        bounding_box_y2: int
        id: str
        image_height: int
        image_width: int
        source_type: SourceType | None
    """
    bounding_box_x1: int
    """Left edge of the face in pixels of a picture of `image_width`."""
    bounding_box_x2: int
    """Right edge of the face in pixels of a picture of `image_width`."""
    bounding_box_y1: int
    """Upper edge of the face in pixels of a picture of `image_height`."""
    bounding_box_y2: int
    """Lower edge of the face in pixels of a picture of `image_height`."""
    id: str
    """ID of the face."""
    image_height: int
    """Height in pixels of the picture that the coordinates refer to."""
    image_width: int
    """Width in pixels of the picture that the coordinates refer to."""
    source_type: SourceType | None = ...
    """How the face was found. One of machine-learning, exif, manual."""

class AssetFullSyncDto(Model, kw_only=True):
    """Fields:
        last_id: Id | UnsetType
        limit: int
        updated_until: datetime
        user_id: Id | UnsetType
    """
    last_id: Id | UnsetType = ...
    """ID of the last asset of the previous page."""
    limit: int
    """Largest number of items. At least 1."""
    updated_until: datetime
    """Only assets that were changed at or before this time."""
    user_id: Id | UnsetType = ...
    """ID of a user."""

class AssetIdsDto(Model, kw_only=True):
    """Fields:
        asset_ids: IdCollection
    """
    asset_ids: IdCollection
    """IDs of assets."""

class AssetIdsResponseDto(Model, kw_only=True):
    """Fields:
        asset_id: str
        error: AssetIdsResponseDtoError | None
        success: bool
    """
    asset_id: str
    """ID of the asset."""
    error: AssetIdsResponseDtoError | None = ...
    """Why it failed; absent when it succeeded. One of duplicate, no_permission, not_found."""
    success: bool
    """Whether it succeeded for this asset."""

class AssetJobName(OpenStrEnum):
    REFRESH_FACES = 'refresh-faces'
    REFRESH_METADATA = 'refresh-metadata'
    REGENERATE_THUMBNAIL = 'regenerate-thumbnail'
    TRANSCODE_VIDEO = 'transcode-video'
    _UNLISTED = ''

_AssetJobNameLiteral: TypeAlias = Literal['refresh-faces', 'refresh-metadata', 'regenerate-thumbnail', 'transcode-video']

class AssetJobsDto(Model, kw_only=True):
    """Fields:
        asset_ids: IdCollection
        name: AssetJobName
    """
    asset_ids: IdCollection
    """IDs of the assets."""
    name: AssetJobName
    """What to do again for these assets. One of refresh-faces, refresh-metadata, regenerate-thumbnail, transcode-video."""

class AssetMediaCreateDto(Model, kw_only=True):
    """Fields:
        asset_data: FileInput
        device_asset_id: Id
        device_id: Id
        duration: str | UnsetType
        file_created_at: datetime
        file_modified_at: datetime
        filename: str | UnsetType
        is_favorite: bool | UnsetType
        live_photo_video_id: Id | UnsetType
        metadata: list[AssetMetadataUpsertItemDto]
        sidecar_data: FileInput | UnsetType
        visibility: AssetVisibility | UnsetType
    """
    asset_data: FileInput
    """The photo or video, as a path, an open binary file, bytes or a stream; files are streamed from disk."""
    device_asset_id: Id
    """Any text that identifies the file on the device; only old releases require it."""
    device_id: Id
    """Any text that identifies the device; only old releases require it."""
    duration: str | UnsetType = ...
    """Length of the video; milliseconds from 3.0 on, text such as `0:00:12.5` before."""
    file_created_at: datetime
    """When the file was created, usually when the photo was taken."""
    file_modified_at: datetime
    """When the file was last modified on the device."""
    filename: str | UnsetType = ...
    """Name that the asset gets; the name of the file without it."""
    is_favorite: bool | UnsetType = ...
    """Whether the asset is marked as a favorite."""
    live_photo_video_id: Id | UnsetType = ...
    """ID of the video that belongs to a live photo."""
    metadata: list[AssetMetadataUpsertItemDto]
    """Custom metadata to store with the asset."""
    sidecar_data: FileInput | UnsetType = ...
    """The XMP sidecar of the photo or video, as a path, an open binary file, bytes or a stream."""
    visibility: AssetVisibility | UnsetType = ...
    """Where the asset is shown. `timeline` is the normal place, `archive` hides it from the timeline, `hidden` is for video parts of live photos, `locked` needs the PIN code. One of archive, timeline, hidden, locked."""

class AssetMediaReplaceDto(Model, kw_only=True):
    """Fields:
        asset_data: FileInput
        device_asset_id: Id
        device_id: Id
        duration: str | UnsetType
        file_created_at: datetime
        file_modified_at: datetime
        filename: str | UnsetType
    """
    asset_data: FileInput
    """The photo or video, as a path, an open binary file, bytes or a stream; files are streamed from disk."""
    device_asset_id: Id
    """Any text that identifies the file on the device."""
    device_id: Id
    """Any text that identifies the device."""
    duration: str | UnsetType = ...
    """Length of the video, such as `0:00:12.5`."""
    file_created_at: datetime
    """When the file was created, usually when the photo was taken."""
    file_modified_at: datetime
    """When the file was last modified on the device."""
    filename: str | UnsetType = ...
    """Name that the asset gets; the name of the file without it."""

class AssetMediaResponseDto(Model, kw_only=True):
    """Fields:
        id: str
        status: AssetMediaStatus
    """
    id: str
    """ID of the asset; for a duplicate, that of the asset which the server already had."""
    status: AssetMediaStatus
    """Whether the asset is new or a duplicate. One of created, replaced, duplicate."""

class AssetMediaSize(OpenStrEnum):
    FULLSIZE = 'fullsize'
    PREVIEW = 'preview'
    THUMBNAIL = 'thumbnail'
    _UNLISTED = ''

_AssetMediaSizeLiteral: TypeAlias = Literal['fullsize', 'preview', 'thumbnail']

class AssetMediaStatus(OpenStrEnum):
    CREATED = 'created'
    REPLACED = 'replaced'
    DUPLICATE = 'duplicate'
    _UNLISTED = ''

_AssetMediaStatusLiteral: TypeAlias = Literal['created', 'replaced', 'duplicate']

class AssetMetadataKey(OpenStrEnum):
    MOBILE_APP = 'mobile-app'
    _UNLISTED = ''

_AssetMetadataKeyLiteral: TypeAlias = Literal['mobile-app']

class AssetMetadataResponseDto(Model, kw_only=True):
    """Fields:
        key: AssetMetadataKey
        updated_at: datetime
        value: dict[str, Any]
    """
    key: AssetMetadataKey
    """Name under which the metadata is stored. One of mobile-app."""
    updated_at: datetime
    """When it was last changed."""
    value: dict[str, Any]
    """The metadata, a JSON object."""

class AssetMetadataUpsertDto(Model, kw_only=True):
    """Fields:
        items: list[AssetMetadataUpsertItemDto]
    """
    items: list[AssetMetadataUpsertItemDto]
    """Metadata by key."""

class AssetMetadataUpsertItemDto(Model, kw_only=True):
    """Fields:
        key: AssetMetadataKey
        value: dict[str, Any]
    """
    key: AssetMetadataKey
    """Name under which the metadata is stored. One of mobile-app."""
    value: dict[str, Any]
    """The metadata, a JSON object."""

class AssetOrder(OpenStrEnum):
    ASC = 'asc'
    DESC = 'desc'
    _UNLISTED = ''

_AssetOrderLiteral: TypeAlias = Literal['asc', 'desc']

class AssetResponseDto(Model, kw_only=True):
    """Fields:
        checksum: str
        created_at: datetime
        device_asset_id: str
        device_id: str
        duplicate_id: str | None
        duration: str
        exif_info: ExifResponseDto | None
        file_created_at: datetime
        file_modified_at: datetime
        has_metadata: bool
        id: str
        is_archived: bool
        is_favorite: bool
        is_offline: bool
        is_trashed: bool
        library_id: str | None
        live_photo_video_id: str | None
        local_date_time: datetime
        original_file_name: str
        original_mime_type: str | None
        original_path: str
        owner: UserResponseDto | None
        owner_id: str
        people: list[PersonWithFacesResponseDto] | None
        resized: bool | None
        stack: AssetStackResponseDto | None
        tags: list[TagResponseDto] | None
        thumbhash: str | None
        type: AssetTypeEnum
        unassigned_faces: list[AssetFaceWithoutPersonResponseDto] | None
        updated_at: datetime
        visibility: AssetVisibility
    """
    checksum: str
    """SHA-1 of the original, in base64."""
    created_at: datetime
    """When the asset came to the server."""
    device_asset_id: str
    """ID that the uploading device has for the asset."""
    device_id: str
    """ID of the uploading device."""
    duplicate_id: str | None = ...
    """ID of the group of assets that look alike; null for none."""
    duration: str
    """Length of the video: milliseconds from 3.0 on (null for photos), text such as `0:00:12.50000` before."""
    exif_info: ExifResponseDto | None = ...
    """Metadata of the file, such as camera, place and size; absent unless it was asked for."""
    file_created_at: datetime
    """When the file was created, usually when the photo was taken."""
    file_modified_at: datetime
    """When the file was last modified on the device."""
    has_metadata: bool
    """Whether the metadata is included, which a shared link may hide."""
    id: str
    """ID of the asset."""
    is_archived: bool
    """Whether the asset is archived, so that the timeline does not show it."""
    is_favorite: bool
    """Whether it is marked as a favorite."""
    is_offline: bool
    """Whether the original, in an external library, could not be found at the last scan."""
    is_trashed: bool
    """Whether it is in the trash."""
    @property
    @deprecated('Immich 2.1.0 deprecates this field.')
    def library_id(self) -> str | None: ...
    live_photo_video_id: str | None = ...
    """ID of the video that belongs to a live photo."""
    local_date_time: datetime
    """When the asset was taken, in the local time of the place; written as if it were UTC."""
    original_file_name: str
    """Name of the file as it was uploaded."""
    original_mime_type: str | None = ...
    """MIME type of the original."""
    original_path: str
    """Path of the original on the server."""
    owner: UserResponseDto | None = ...
    """The user to whom it belongs."""
    owner_id: str
    """ID of the user to whom it belongs."""
    people: list[PersonWithFacesResponseDto] | None = ...
    """Recognized persons in the asset; absent unless they were asked for."""
    @property
    @deprecated('Immich 2.1.0 deprecates this field.')
    def resized(self) -> bool | None: ...
    stack: AssetStackResponseDto | None = ...
    """The stack that the asset is in; null for none."""
    tags: list[TagResponseDto] | None = ...
    """Tags of the asset; absent unless they were asked for."""
    thumbhash: str | None
    """A tiny blurred picture as ThumbHash, in base64; null until it is generated."""
    type: AssetTypeEnum
    """Photo, video or something else. One of IMAGE, VIDEO, AUDIO, OTHER."""
    unassigned_faces: list[AssetFaceWithoutPersonResponseDto] | None = ...
    """Faces that belong to no person."""
    updated_at: datetime
    """When the asset was last changed on the server."""
    visibility: AssetVisibility
    """Where the asset is shown. `timeline` is the normal place, `archive` hides it from the timeline, `hidden` is for video parts of live photos, `locked` needs the PIN code. One of archive, timeline, hidden, locked."""

class AssetStackResponseDto(Model, kw_only=True):
    """Fields:
        asset_count: int
        id: str
        primary_asset_id: str
    """
    asset_count: int
    """Number of assets in the stack."""
    id: str
    """ID of the stack."""
    primary_asset_id: str
    """ID of the asset that is shown on top of the stack."""

class AssetStatsResponseDto(Model, kw_only=True):
    """Fields:
        images: int
        total: int
        videos: int
    """
    images: int
    """Number of photos."""
    total: int
    """Number of photos and videos."""
    videos: int
    """Number of videos."""

class AssetTypeEnum(OpenStrEnum):
    IMAGE = 'IMAGE'
    VIDEO = 'VIDEO'
    AUDIO = 'AUDIO'
    OTHER = 'OTHER'
    _UNLISTED = ''

_AssetTypeEnumLiteral: TypeAlias = Literal['IMAGE', 'VIDEO', 'AUDIO', 'OTHER']

class AssetVisibility(OpenStrEnum):
    ARCHIVE = 'archive'
    TIMELINE = 'timeline'
    HIDDEN = 'hidden'
    LOCKED = 'locked'
    _UNLISTED = ''

_AssetVisibilityLiteral: TypeAlias = Literal['archive', 'timeline', 'hidden', 'locked']

class AudioCodec(OpenStrEnum):
    MP3 = 'mp3'
    AAC = 'aac'
    LIBOPUS = 'libopus'
    PCM_S16LE = 'pcm_s16le'
    _UNLISTED = ''

_AudioCodecLiteral: TypeAlias = Literal['mp3', 'aac', 'libopus', 'pcm_s16le']

class AuthStatusResponseDto(Model, kw_only=True):
    """Fields:
        expires_at: str | None
        is_elevated: bool
        password: bool
        pin_code: bool
        pin_expires_at: str | None
    """
    expires_at: str | None = ...
    """When the session ends; absent for an API key."""
    is_elevated: bool
    """Whether the session is unlocked by the PIN code, so that locked assets are readable."""
    password: bool
    """Whether the user has a password."""
    pin_code: bool
    """Whether the user has a PIN code."""
    pin_expires_at: str | None = ...
    """When the session locks again."""

class AvatarUpdate(Model, kw_only=True):
    """Fields:
        color: UserAvatarColor | UnsetType
    """
    color: UserAvatarColor | UnsetType = ...
    """Color of the avatar. One of primary, pink, red, yellow, blue, green, purple, orange, gray, amber."""

class BulkIdErrorReason(OpenStrEnum):
    DUPLICATE = 'duplicate'
    NO_PERMISSION = 'no_permission'
    NOT_FOUND = 'not_found'
    UNKNOWN = 'unknown'
    _UNLISTED = ''

_BulkIdErrorReasonLiteral: TypeAlias = Literal['duplicate', 'no_permission', 'not_found', 'unknown']

class BulkIdResponseDto(Model, kw_only=True):
    """Fields:
        error: BulkIdResponseDtoError | None
        id: str
        success: bool
    """
    error: BulkIdResponseDtoError | None = ...
    """Why it failed; absent when it succeeded. One of duplicate, no_permission, not_found, unknown."""
    id: str
    """ID of the item."""
    success: bool
    """Whether it succeeded for this item."""

class BulkIdsDto(Model, kw_only=True):
    """Fields:
        ids: IdCollection
    """
    ids: IdCollection
    """IDs of the items to add, remove or change."""

class CLIPConfig(Model, kw_only=True):
    """Fields:
        enabled: bool
        model_name: str
    """
    enabled: bool
    """Whether smart search is on."""
    model_name: str
    """Name of the machine learning model."""

class CQMode(OpenStrEnum):
    AUTO = 'auto'
    CQP = 'cqp'
    ICQ = 'icq'
    _UNLISTED = ''

_CQModeLiteral: TypeAlias = Literal['auto', 'cqp', 'icq']

class CastResponse(Model, kw_only=True):
    """Fields:
        g_cast_enabled: bool
    """
    g_cast_enabled: bool
    """Whether casting to Google Cast devices is on. Default false."""

class CastUpdate(Model, kw_only=True):
    """Fields:
        g_cast_enabled: bool | UnsetType
    """
    g_cast_enabled: bool | UnsetType = ...
    """Whether casting to Google Cast devices is on."""

class ChangePasswordDto(Model, kw_only=True):
    """Fields:
        new_password: str
        password: str
    """
    new_password: str
    """The new password. At least 8 characters."""
    password: str
    """The current password."""

class CheckExistingAssetsDto(Model, kw_only=True):
    """Fields:
        device_asset_ids: IdCollection
        device_id: Id
    """
    device_asset_ids: IdCollection
    """IDs that the uploading device has for its assets. Not empty."""
    device_id: Id
    """ID of the uploading device."""

class CheckExistingAssetsResponseDto(Model, kw_only=True):
    """Fields:
        existing_ids: list[str]
    """
    existing_ids: list[str]
    """Those of the given IDs that the server knows."""

class Colorspace(OpenStrEnum):
    SRGB = 'srgb'
    P3 = 'p3'
    _UNLISTED = ''

_ColorspaceLiteral: TypeAlias = Literal['srgb', 'p3']

class CreateAlbumDto(Model, kw_only=True):
    """Fields:
        album_name: str
        album_users: list[AlbumUserCreateDto] | UnsetType
        asset_ids: IdCollection | UnsetType
        description: str | UnsetType
    """
    album_name: str
    """Name of the album; several albums may have the same name."""
    album_users: list[AlbumUserCreateDto] | UnsetType = ...
    """Members of the album with their roles."""
    asset_ids: IdCollection | UnsetType = ...
    """IDs of assets to put into the new album."""
    description: str | UnsetType = ...
    """Description of the album."""

class CreateLibraryDto(Model, kw_only=True):
    """Fields:
        exclusion_patterns: list[str] | UnsetType
        import_paths: list[str] | UnsetType
        name: str | UnsetType
        owner_id: Id
    """
    exclusion_patterns: list[str] | UnsetType = ...
    """Glob patterns of paths that are not imported, such as `**/raw/**`. At most 128 items."""
    import_paths: list[str] | UnsetType = ...
    """Folders on the server that the library reads. At most 128 items."""
    name: str | UnsetType = ...
    """Name of the library."""
    owner_id: Id
    """ID of the user who owns the assets in the library."""

class CreateProfileImageDto(Model, kw_only=True):
    """Fields:
        file: FileInput
    """
    file: FileInput
    """The picture, as a path, an open binary file, bytes or a stream."""

class CreateProfileImageResponseDto(Model, kw_only=True):
    """Fields:
        profile_changed_at: datetime
        profile_image_path: str
        user_id: str
    """
    profile_changed_at: datetime
    """When the profile picture was last changed."""
    profile_image_path: str
    """Path of the profile picture on the server; empty for none."""
    user_id: str
    """ID of a user."""

class DatabaseBackupConfig(Model, kw_only=True):
    """Fields:
        cron_expression: str
        enabled: bool
        keep_last_amount: float
    """
    cron_expression: str
    """When it runs, as a cron expression such as `0 02 * * *`."""
    enabled: bool
    """Whether the database is backed up regularly."""
    keep_last_amount: float
    """How many backups are kept; older ones are deleted. At least 1."""

class DownloadArchiveInfo(Model, kw_only=True):
    """Fields:
        asset_ids: list[str]
        size: int
    """
    asset_ids: list[str]
    """IDs of the assets in this archive."""
    size: int
    """Size of the assets together, in bytes."""

class DownloadInfoDto(Model, kw_only=True):
    """Fields:
        album_id: Id | UnsetType
        archive_size: int | UnsetType
        asset_ids: IdCollection | UnsetType
        user_id: Id | UnsetType
    """
    album_id: Id | UnsetType = ...
    """ID of the album whose assets are downloaded."""
    archive_size: int | UnsetType = ...
    """Largest size of one ZIP archive in bytes; more assets go into further archives. At least 1."""
    asset_ids: IdCollection | UnsetType = ...
    """IDs of the assets to download."""
    user_id: Id | UnsetType = ...
    """ID of the user whose assets are downloaded."""

class DownloadResponse(Model, kw_only=True):
    """Fields:
        archive_size: int
        include_embedded_videos: bool
    """
    archive_size: int
    """Largest size of one ZIP archive in bytes; more assets go into further archives."""
    include_embedded_videos: bool
    """Whether downloads contain the video parts of motion photos. Default false."""

class DownloadResponseDto(Model, kw_only=True):
    """Fields:
        archives: list[DownloadArchiveInfo]
        total_size: int
    """
    archives: list[DownloadArchiveInfo]
    """ZIP archives into which the assets are divided, each to be downloaded separately."""
    total_size: int
    """Size of all archives together, in bytes."""

class DownloadUpdate(Model, kw_only=True):
    """Fields:
        archive_size: int | UnsetType
        include_embedded_videos: bool | UnsetType
    """
    archive_size: int | UnsetType = ...
    """Largest size of one ZIP archive in bytes; more assets go into further archives. At least 1."""
    include_embedded_videos: bool | UnsetType = ...
    """Whether downloads contain the video parts of motion photos."""

class DuplicateDetectionConfig(Model, kw_only=True):
    """Fields:
        enabled: bool
        max_distance: float
    """
    enabled: bool
    """Whether assets that look alike are detected."""
    max_distance: float
    """How different two items may be and still count as alike; smaller is stricter. 0.001 to 0.1."""

class DuplicateResponseDto(Model, kw_only=True):
    """Fields:
        assets: list[AssetResponseDto]
        duplicate_id: str
    """
    assets: list[AssetResponseDto]
    """Assets that look alike."""
    duplicate_id: str
    """ID of the group."""

class EmailNotificationsResponse(Model, kw_only=True):
    """Fields:
        album_invite: bool
        album_update: bool
        enabled: bool
    """
    album_invite: bool
    """Whether to send an e-mail when somebody shares an album with the user."""
    album_update: bool
    """Whether to send an e-mail when assets are added to a shared album."""
    enabled: bool
    """Whether the user receives e-mails at all."""

class EmailNotificationsUpdate(Model, kw_only=True):
    """Fields:
        album_invite: bool | UnsetType
        album_update: bool | UnsetType
        enabled: bool | UnsetType
    """
    album_invite: bool | UnsetType = ...
    """Whether to send an e-mail when somebody shares an album with the user."""
    album_update: bool | UnsetType = ...
    """Whether to send an e-mail when assets are added to a shared album."""
    enabled: bool | UnsetType = ...
    """Whether the user receives e-mails at all."""

class ExifResponseDto(Model, kw_only=True):
    """Fields:
        city: str | None
        country: str | None
        date_time_original: datetime | None
        description: str | None
        exif_image_height: float | None
        exif_image_width: float | None
        exposure_time: str | None
        f_number: float | None
        file_size_in_byte: int | None
        focal_length: float | None
        iso: float | None
        latitude: float | None
        lens_model: str | None
        longitude: float | None
        make: str | None
        model: str | None
        modify_date: datetime | None
        orientation: str | None
        projection_type: str | None
        rating: float | None
        state: str | None
        time_zone: str | None
    """
    city: str | None = ...
    """City of the place where the asset was taken, as the server's geodata spells it."""
    country: str | None = ...
    """Country of the place where the asset was taken, as the server's geodata spells it."""
    date_time_original: datetime | None = ...
    """When the photo or video was taken; null when the file does not say so."""
    description: str | None = ...
    """Description of the asset."""
    exif_image_height: float | None = ...
    """Height of the original in pixels."""
    exif_image_width: float | None = ...
    """Width of the original in pixels."""
    exposure_time: str | None = ...
    """Exposure time in seconds, as a fraction such as `1/250`."""
    f_number: float | None = ...
    """Aperture as an f-number."""
    file_size_in_byte: int | None = ...
    """Size of the original in bytes."""
    focal_length: float | None = ...
    """Focal length in millimetres."""
    iso: float | None = ...
    """ISO sensitivity."""
    latitude: float | None = ...
    """Latitude in degrees."""
    lens_model: str | None = ...
    """Model of the lens, as the file's metadata spells it."""
    longitude: float | None = ...
    """Longitude in degrees."""
    make: str | None = ...
    """Manufacturer of the camera, as the file's metadata spells it."""
    model: str | None = ...
    """Model of the camera, as the file's metadata spells it."""
    modify_date: datetime | None = ...
    """When the file's metadata was last changed."""
    orientation: str | None = ...
    """EXIF orientation, from 1 to 8."""
    projection_type: str | None = ...
    """Projection of a panorama, such as `EQUIRECTANGULAR`; null for other pictures."""
    rating: float | None = ...
    """Rating in stars; null for none, -1 for rejected."""
    state: str | None = ...
    """State or province of the place where the asset was taken, as the server's geodata spells it."""
    time_zone: str | None = ...
    """Time zone of the place where it was taken, such as `Europe/Berlin` or `UTC+2`."""

class FaceDto(Model, kw_only=True):
    """Fields:
        id: Id
    """
    id: Id
    """ID of the face."""

class FacialRecognitionConfig(Model, kw_only=True):
    """Fields:
        enabled: bool
        max_distance: float
        min_faces: int
        min_score: float
        model_name: str
    """
    enabled: bool
    """Whether faces are recognized."""
    max_distance: float
    """How different two items may be and still count as alike; smaller is stricter. 0.1 to 2."""
    min_faces: int
    """Number of faces from which on a person is shown. At least 1."""
    min_score: float
    """Least certainty with which a face is detected, from 0 to 1. 0.1 to 1."""
    model_name: str
    """Name of the machine learning model."""

class FoldersResponse(Model, kw_only=True):
    """Fields:
        enabled: bool
        sidebar_web: bool
    """
    enabled: bool
    """Whether the folder view is on. Default false."""
    sidebar_web: bool
    """Whether the web app's sidebar has an entry for it. Default false."""

class FoldersUpdate(Model, kw_only=True):
    """Fields:
        enabled: bool | UnsetType
        sidebar_web: bool | UnsetType
    """
    enabled: bool | UnsetType = ...
    """Whether the folder view is on."""
    sidebar_web: bool | UnsetType = ...
    """Whether the web app's sidebar has an entry for it."""

class ImageFormat(OpenStrEnum):
    JPEG = 'jpeg'
    WEBP = 'webp'
    _UNLISTED = ''

_ImageFormatLiteral: TypeAlias = Literal['jpeg', 'webp']

class JobCommand(OpenStrEnum):
    START = 'start'
    PAUSE = 'pause'
    RESUME = 'resume'
    EMPTY = 'empty'
    CLEAR_FAILED = 'clear-failed'
    _UNLISTED = ''

_JobCommandLiteral: TypeAlias = Literal['start', 'pause', 'resume', 'empty', 'clear-failed']

class JobCommandDto(Model, kw_only=True):
    """Fields:
        command: JobCommand
        force: bool | UnsetType
    """
    command: JobCommand
    """What to do with the queue. One of start, pause, resume, empty, clear-failed."""
    force: bool | UnsetType = ...
    """Whether to process all assets again, rather than only those that lack the result."""

class JobCountsDto(Model, kw_only=True):
    """Fields:
        active: int
        completed: int
        delayed: int
        failed: int
        paused: int
        waiting: int
    """
    active: int
    """Number of jobs that are running now."""
    completed: int
    """Number of jobs that are done."""
    delayed: int
    """Number of jobs that wait for a set time."""
    failed: int
    """Number of jobs that have failed."""
    paused: int
    """Number of jobs in a paused queue."""
    waiting: int
    """Number of jobs that are yet to run."""

class JobCreateDto(Model, kw_only=True):
    """Fields:
        name: ManualJobName
    """
    name: ManualJobName
    """Which task to start. One of person-cleanup, tag-cleanup, user-cleanup, memory-cleanup, memory-create, backup-database."""

class JobName(OpenStrEnum):
    THUMBNAIL_GENERATION = 'thumbnailGeneration'
    METADATA_EXTRACTION = 'metadataExtraction'
    VIDEO_CONVERSION = 'videoConversion'
    FACE_DETECTION = 'faceDetection'
    FACIAL_RECOGNITION = 'facialRecognition'
    SMART_SEARCH = 'smartSearch'
    DUPLICATE_DETECTION = 'duplicateDetection'
    BACKGROUND_TASK = 'backgroundTask'
    STORAGE_TEMPLATE_MIGRATION = 'storageTemplateMigration'
    MIGRATION = 'migration'
    SEARCH = 'search'
    SIDECAR = 'sidecar'
    LIBRARY = 'library'
    NOTIFICATIONS = 'notifications'
    BACKUP_DATABASE = 'backupDatabase'
    _UNLISTED = ''

_JobNameLiteral: TypeAlias = Literal['thumbnailGeneration', 'metadataExtraction', 'videoConversion', 'faceDetection', 'facialRecognition', 'smartSearch', 'duplicateDetection', 'backgroundTask', 'storageTemplateMigration', 'migration', 'search', 'sidecar', 'library', 'notifications', 'backupDatabase']

class JobSettingsDto(Model, kw_only=True):
    """Fields:
        concurrency: int
    """
    concurrency: int
    """How many jobs of this kind run at the same time. At least 1."""

class JobStatusDto(Model, kw_only=True):
    """Fields:
        job_counts: JobCountsDto
        queue_status: QueueStatusDto
    """
    job_counts: JobCountsDto
    """Number of jobs of the queue in each state."""
    queue_status: QueueStatusDto
    """Whether the queue runs or is paused."""

class LibraryResponseDto(Model, kw_only=True):
    """Fields:
        asset_count: int
        created_at: datetime
        exclusion_patterns: list[str]
        id: str
        import_paths: list[str]
        name: str
        owner_id: str
        refreshed_at: datetime | None
        updated_at: datetime
    """
    asset_count: int
    """Number of assets."""
    created_at: datetime
    """When it was created."""
    exclusion_patterns: list[str]
    """Glob patterns of paths that are not imported, such as `**/raw/**`."""
    id: str
    """ID of the library."""
    import_paths: list[str]
    """Folders on the server that the library reads."""
    name: str
    """Name of the library."""
    owner_id: str
    """ID of the user who owns the assets in the library."""
    refreshed_at: datetime | None
    """When the library was last scanned; null for never."""
    updated_at: datetime
    """When it was last changed."""

class LibraryStatsResponseDto(Model, kw_only=True):
    """Fields:
        photos: int
        total: int
        usage: int
        videos: int
    """
    photos: int
    """Number of photos. Default 0."""
    total: int
    """Number of photos and videos. Default 0."""
    usage: int
    """Storage used, in bytes. Default 0."""
    videos: int
    """Number of videos. Default 0."""

class LicenseKeyDto(Model, kw_only=True):
    """Fields:
        activation_key: str
        license_key: str
    """
    activation_key: str
    """Second half of a product key, which proves that the first half is genuine."""
    license_key: str
    """First half of a product key, such as `IMCL-…` or `IMSV-…`."""

class LicenseResponseDto(Model, kw_only=True):
    """Fields:
        activated_at: datetime
        activation_key: str
        license_key: str
    """
    activated_at: datetime
    """When the product key was activated."""
    activation_key: str
    """Second half of a product key, which proves that the first half is genuine."""
    license_key: str
    """First half of a product key, such as `IMCL-…` or `IMSV-…`."""

class LogLevel(OpenStrEnum):
    VERBOSE = 'verbose'
    DEBUG = 'debug'
    LOG = 'log'
    WARN = 'warn'
    ERROR = 'error'
    FATAL = 'fatal'
    _UNLISTED = ''

_LogLevelLiteral: TypeAlias = Literal['verbose', 'debug', 'log', 'warn', 'error', 'fatal']

class LoginCredentialDto(Model, kw_only=True):
    """Fields:
        email: str
        password: str
    """
    email: str
    """E-mail address, with which the user logs in."""
    password: str
    """The password of the account."""

class LoginResponseDto(Model, kw_only=True):
    """Fields:
        access_token: str
        is_admin: bool
        is_onboarded: bool
        name: str
        profile_image_path: str
        should_change_password: bool
        user_email: str
        user_id: str
    """
    access_token: str
    """Token of the new session; send it as `access_token`. Keep it secret."""
    is_admin: bool
    """Whether the user is an administrator."""
    is_onboarded: bool
    """Whether the first steps have been completed."""
    name: str
    """Name of the user."""
    profile_image_path: str
    """Path of the profile picture on the server; empty for none."""
    should_change_password: bool
    """Whether the user is asked for a new password at the next login."""
    user_email: str
    """E-mail address of the user."""
    user_id: str
    """ID of the user."""

class LogoutResponseDto(Model, kw_only=True):
    """Fields:
        redirect_uri: str
        successful: bool
    """
    redirect_uri: str
    """Address to which the OAuth provider sends the browser back."""
    successful: bool
    """Whether it succeeded."""

class MachineLearningAvailabilityChecksDto(Model, kw_only=True):
    """Fields:
        enabled: bool
        interval: float
        timeout: float
    """
    enabled: bool
    """Whether the server checks if machine learning services are reachable."""
    interval: float
    """Milliseconds between two checks."""
    timeout: float
    """Milliseconds to wait for a response."""

class ManualJobName(OpenStrEnum):
    PERSON_CLEANUP = 'person-cleanup'
    TAG_CLEANUP = 'tag-cleanup'
    USER_CLEANUP = 'user-cleanup'
    MEMORY_CLEANUP = 'memory-cleanup'
    MEMORY_CREATE = 'memory-create'
    BACKUP_DATABASE = 'backup-database'
    _UNLISTED = ''

_ManualJobNameLiteral: TypeAlias = Literal['person-cleanup', 'tag-cleanup', 'user-cleanup', 'memory-cleanup', 'memory-create', 'backup-database']

class MapMarkerResponseDto(Model, kw_only=True):
    """Fields:
        city: str | None
        country: str | None
        id: str
        lat: float
        lon: float
        state: str | None
    """
    city: str | None
    """City of the place where the asset was taken, as the server's geodata spells it."""
    country: str | None
    """Country of the place where the asset was taken, as the server's geodata spells it."""
    id: str
    """ID of the asset."""
    lat: float
    """Latitude in degrees."""
    lon: float
    """Longitude in degrees."""
    state: str | None
    """State or province of the place where the asset was taken, as the server's geodata spells it."""

class MapReverseGeocodeResponseDto(Model, kw_only=True):
    """Fields:
        city: str | None
        country: str | None
        state: str | None
    """
    city: str | None
    """City."""
    country: str | None
    """Country."""
    state: str | None
    """State or province."""

class MemoriesResponse(Model, kw_only=True):
    """Fields:
        enabled: bool
    """
    enabled: bool
    """Whether memories are shown. Default true."""

class MemoriesUpdate(Model, kw_only=True):
    """Fields:
        enabled: bool | UnsetType
    """
    enabled: bool | UnsetType = ...
    """Whether memories are shown."""

class MemoryCreateDto(Model, kw_only=True):
    """Fields:
        asset_ids: IdCollection | UnsetType
        data: OnThisDayDto
        is_saved: bool | UnsetType
        memory_at: datetime
        seen_at: datetime | UnsetType
        type: MemoryType
    """
    asset_ids: IdCollection | UnsetType = ...
    """IDs of the assets of the memory."""
    data: OnThisDayDto
    """Details of the memory, such as the year."""
    is_saved: bool | UnsetType = ...
    """Whether the user keeps the memory; others are deleted after a while."""
    memory_at: datetime
    """The day that the memory is about."""
    seen_at: datetime | UnsetType = ...
    """When the user first saw the memory."""
    type: MemoryType
    """What the memory is about. One of on_this_day."""

class MemoryResponseDto(Model, kw_only=True):
    """Fields:
        assets: list[AssetResponseDto]
        created_at: datetime
        data: OnThisDayDto
        deleted_at: datetime | None
        hide_at: datetime | None
        id: str
        is_saved: bool
        memory_at: datetime
        owner_id: str
        seen_at: datetime | None
        show_at: datetime | None
        type: MemoryType
        updated_at: datetime
    """
    assets: list[AssetResponseDto]
    """Assets of the memory."""
    created_at: datetime
    """When it was created."""
    data: OnThisDayDto
    """Details of the memory, such as the year."""
    deleted_at: datetime | None = ...
    """When it was deleted; null while it exists."""
    hide_at: datetime | None = ...
    """When it is no longer shown."""
    id: str
    """ID of the memory."""
    is_saved: bool
    """Whether the user keeps the memory; others are deleted after a while."""
    memory_at: datetime
    """The day that the memory is about."""
    owner_id: str
    """ID of the user to whom it belongs."""
    seen_at: datetime | None = ...
    """When the user first saw the memory."""
    show_at: datetime | None = ...
    """When it is first shown."""
    type: MemoryType
    """What the memory is about. One of on_this_day."""
    updated_at: datetime
    """When it was last changed."""

class MemoryStatisticsResponseDto(Model, kw_only=True):
    """Fields:
        total: int
    """
    total: int
    """Number of memories."""

class MemoryType(OpenStrEnum):
    ON_THIS_DAY = 'on_this_day'
    _UNLISTED = ''

_MemoryTypeLiteral: TypeAlias = Literal['on_this_day']

class MemoryUpdateDto(Model, kw_only=True):
    """Fields:
        is_saved: bool | UnsetType
        memory_at: datetime | UnsetType
        seen_at: datetime | UnsetType
    """
    is_saved: bool | UnsetType = ...
    """Whether the user keeps the memory; others are deleted after a while."""
    memory_at: datetime | UnsetType = ...
    """The day that the memory is about."""
    seen_at: datetime | UnsetType = ...
    """When the user first saw the memory."""

class MergePersonDto(Model, kw_only=True):
    """Fields:
        ids: IdCollection
    """
    ids: IdCollection
    """IDs of the people who become part of this person."""

class MetadataSearchDto(Model, kw_only=True):
    """Fields:
        album_ids: IdCollection | UnsetType
        checksum: str | UnsetType
        city: str | UnsetType | None
        country: str | UnsetType | None
        created_after: datetime | UnsetType
        created_before: datetime | UnsetType
        description: str | UnsetType
        device_asset_id: Id | UnsetType
        device_id: Id | UnsetType
        encoded_video_path: str | UnsetType
        id: Id | UnsetType
        is_encoded: bool | UnsetType
        is_favorite: bool | UnsetType
        is_motion: bool | UnsetType
        is_not_in_album: bool | UnsetType
        is_offline: bool | UnsetType
        lens_model: str | UnsetType | None
        library_id: Id | UnsetType | None
        make: str | UnsetType
        model: str | UnsetType | None
        order: AssetOrder | UnsetType
        original_file_name: str | UnsetType
        original_path: str | UnsetType
        page: float | UnsetType
        person_ids: IdCollection | UnsetType
        preview_path: str | UnsetType
        rating: float | UnsetType
        size: float | UnsetType
        state: str | UnsetType | None
        tag_ids: IdCollection | UnsetType | None
        taken_after: datetime | UnsetType
        taken_before: datetime | UnsetType
        thumbnail_path: str | UnsetType
        trashed_after: datetime | UnsetType
        trashed_before: datetime | UnsetType
        type: AssetTypeEnum | UnsetType
        updated_after: datetime | UnsetType
        updated_before: datetime | UnsetType
        visibility: AssetVisibility | UnsetType
        with_deleted: bool | UnsetType
        with_exif: bool | UnsetType
        with_people: bool | UnsetType
        with_stacked: bool | UnsetType
    """
    album_ids: IdCollection | UnsetType = ...
    """IDs of albums; only assets in them are considered."""
    checksum: str | UnsetType = ...
    """SHA-1 of the original, in base64 or hexadecimal."""
    city: str | UnsetType | None = ...
    """Only assets taken in this city; null for assets without one."""
    country: str | UnsetType | None = ...
    """Only assets taken in this country; null for assets without one."""
    created_after: datetime | UnsetType = ...
    """Only assets that came to the server at or after this time."""
    created_before: datetime | UnsetType = ...
    """Only assets that came to the server at or before this time."""
    description: str | UnsetType = ...
    """Only assets whose description contains this text."""
    device_asset_id: Id | UnsetType = ...
    """Only the asset for which the device has this ID."""
    device_id: Id | UnsetType = ...
    """ID of a device; only assets that it has uploaded are considered."""
    encoded_video_path: str | UnsetType = ...
    """Only the asset whose transcoded video has this path on the server."""
    id: Id | UnsetType = ...
    """ID of the asset."""
    is_encoded: bool | UnsetType = ...
    """Only videos that have been transcoded, or only assets that have not."""
    is_favorite: bool | UnsetType = ...
    """Only favorites, or only others."""
    is_motion: bool | UnsetType = ...
    """Only motion photos, or only assets without a video part."""
    is_not_in_album: bool | UnsetType = ...
    """Only assets that are in no album."""
    is_offline: bool | UnsetType = ...
    """Only assets whose original is missing from the external library, or only others."""
    lens_model: str | UnsetType | None = ...
    """Only assets taken with this lens."""
    library_id: Id | UnsetType | None = ...
    """ID of an external library; only assets in it are considered. Null for uploaded assets."""
    make: str | UnsetType = ...
    """Only assets taken with a camera of this manufacturer."""
    model: str | UnsetType | None = ...
    """Only assets taken with this camera."""
    order: AssetOrder | UnsetType = ...
    """Newest or oldest first. One of asc, desc."""
    original_file_name: str | UnsetType = ...
    """Only assets whose file name contains this text."""
    original_path: str | UnsetType = ...
    """Only assets whose path on the server contains this text."""
    page: float | UnsetType = ...
    """Number of the page, from 1. At least 1."""
    person_ids: IdCollection | UnsetType = ...
    """IDs of people; only assets with all of them are considered."""
    preview_path: str | UnsetType = ...
    """Only the asset whose preview has this path on the server."""
    rating: float | UnsetType = ...
    """Only assets with this number of stars; null for assets without a rating. -1 to 5."""
    size: float | UnsetType = ...
    """Number of items in a page. 1 to 1000."""
    state: str | UnsetType | None = ...
    """Only assets taken in this state or province; null for assets without one."""
    tag_ids: IdCollection | UnsetType | None = ...
    """IDs of tags; only assets with all of them are considered, those of tags below them included."""
    taken_after: datetime | UnsetType = ...
    """Only assets that were taken at or after this time."""
    taken_before: datetime | UnsetType = ...
    """Only assets that were taken at or before this time."""
    thumbnail_path: str | UnsetType = ...
    """Only the asset whose thumbnail has this path on the server."""
    trashed_after: datetime | UnsetType = ...
    """Only assets that were deleted at or after this time."""
    trashed_before: datetime | UnsetType = ...
    """Only assets that were deleted at or before this time."""
    type: AssetTypeEnum | UnsetType = ...
    """Only assets of this type. One of IMAGE, VIDEO, AUDIO, OTHER."""
    updated_after: datetime | UnsetType = ...
    """Only assets that were changed at or after this time."""
    updated_before: datetime | UnsetType = ...
    """Only assets that were changed at or before this time."""
    visibility: AssetVisibility | UnsetType = ...
    """Only assets of this visibility; without it all but locked and hidden ones. One of archive, timeline, hidden, locked."""
    with_deleted: bool | UnsetType = ...
    """Whether assets in the trash are included."""
    with_exif: bool | UnsetType = ...
    """Whether each asset comes with `exif_info`."""
    with_people: bool | UnsetType = ...
    """Whether each asset comes with its people."""
    with_stacked: bool | UnsetType = ...
    """Whether assets that lie below the top of a stack are included."""

class NotificationCreateDto(Model, kw_only=True):
    """Fields:
        data: dict[str, Any] | UnsetType
        description: str | UnsetType | None
        level: NotificationLevel | UnsetType
        read_at: datetime | UnsetType | None
        title: str
        type: NotificationType | UnsetType
        user_id: Id
    """
    data: dict[str, Any] | UnsetType = ...
    """Details of the notification, a JSON object."""
    description: str | UnsetType | None = ...
    """Text of the notification."""
    level: NotificationLevel | UnsetType = ...
    """How important the notification is. One of success, error, warning, info."""
    read_at: datetime | UnsetType | None = ...
    """When it was read; null while unread."""
    title: str
    """Headline of the notification."""
    type: NotificationType | UnsetType = ...
    """What the notification is about. One of JobFailed, BackupFailed, SystemMessage, AlbumInvite, AlbumUpdate, Custom."""
    user_id: Id
    """ID of the user who is notified."""

class NotificationDeleteAllDto(Model, kw_only=True):
    """Fields:
        ids: IdCollection
    """
    ids: IdCollection
    """IDs of the notifications."""

class NotificationDto(Model, kw_only=True):
    """Fields:
        created_at: datetime
        data: dict[str, Any] | None
        description: str | None
        id: str
        level: NotificationLevel
        read_at: datetime | None
        title: str
        type: NotificationType
    """
    created_at: datetime
    """When it was created."""
    data: dict[str, Any] | None = ...
    """Details of the notification, a JSON object."""
    description: str | None = ...
    """Text of the notification."""
    id: str
    """ID of the notification."""
    level: NotificationLevel
    """How important the notification is. One of success, error, warning, info."""
    read_at: datetime | None = ...
    """When it was read; null while unread."""
    title: str
    """Headline of the notification."""
    type: NotificationType
    """What the notification is about. One of JobFailed, BackupFailed, SystemMessage, AlbumInvite, AlbumUpdate, Custom."""

class NotificationLevel(OpenStrEnum):
    SUCCESS = 'success'
    ERROR = 'error'
    WARNING = 'warning'
    INFO = 'info'
    _UNLISTED = ''

_NotificationLevelLiteral: TypeAlias = Literal['success', 'error', 'warning', 'info']

class NotificationType(OpenStrEnum):
    JOB_FAILED = 'JobFailed'
    BACKUP_FAILED = 'BackupFailed'
    SYSTEM_MESSAGE = 'SystemMessage'
    ALBUM_INVITE = 'AlbumInvite'
    ALBUM_UPDATE = 'AlbumUpdate'
    CUSTOM = 'Custom'
    _UNLISTED = ''

_NotificationTypeLiteral: TypeAlias = Literal['JobFailed', 'BackupFailed', 'SystemMessage', 'AlbumInvite', 'AlbumUpdate', 'Custom']

class NotificationUpdateAllDto(Model, kw_only=True):
    """Fields:
        ids: IdCollection
        read_at: datetime | UnsetType | None
    """
    ids: IdCollection
    """IDs of the notifications."""
    read_at: datetime | UnsetType | None = ...
    """When it was read; null while unread."""

class NotificationUpdateDto(Model, kw_only=True):
    """Fields:
        read_at: datetime | UnsetType | None
    """
    read_at: datetime | UnsetType | None = ...
    """When it was read; null while unread."""

class OAuthAuthorizeResponseDto(Model, kw_only=True):
    """Fields:
        url: str
    """
    url: str
    """Address of the OAuth provider to which the user is sent."""

class OAuthCallbackDto(Model, kw_only=True):
    """Fields:
        code_verifier: str | UnsetType
        state: str | UnsetType
        url: str
    """
    code_verifier: str | UnsetType = ...
    """PKCE code verifier (RFC 7636)."""
    state: str | UnsetType = ...
    """Value of `state` from the beginning of the login."""
    url: str
    """Address to which the OAuth provider sent the browser back, with its parameters."""

class OAuthConfigDto(Model, kw_only=True):
    """Fields:
        code_challenge: str | UnsetType
        redirect_uri: str
        state: str | UnsetType
    """
    code_challenge: str | UnsetType = ...
    """PKCE code challenge, made from the code verifier (RFC 7636)."""
    redirect_uri: str
    """Address to which the OAuth provider sends the browser back."""
    state: str | UnsetType = ...
    """Any text, which comes back at the end of the login."""

class OAuthTokenEndpointAuthMethod(OpenStrEnum):
    CLIENT_SECRET_POST = 'client_secret_post'
    CLIENT_SECRET_BASIC = 'client_secret_basic'
    _UNLISTED = ''

_OAuthTokenEndpointAuthMethodLiteral: TypeAlias = Literal['client_secret_post', 'client_secret_basic']

class OnThisDayDto(Model, kw_only=True):
    """Fields:
        year: float
    """
    year: float
    """The year in which the assets were taken. At least 1."""

class OnboardingDto(Model, kw_only=True):
    """Fields:
        is_onboarded: bool
    """
    is_onboarded: bool
    """Whether the first steps have been completed."""

class OnboardingResponseDto(Model, kw_only=True):
    """Fields:
        is_onboarded: bool
    """
    is_onboarded: bool
    """Whether the first steps have been completed."""

class PartnerCreateDto(Model, kw_only=True):
    """Fields:
        shared_with_id: Id
    """
    shared_with_id: Id
    """ID of the user with whom something is shared."""

class PartnerDirection(OpenStrEnum):
    SHARED_BY = 'shared-by'
    SHARED_WITH = 'shared-with'
    _UNLISTED = ''

_PartnerDirectionLiteral: TypeAlias = Literal['shared-by', 'shared-with']

class PartnerResponseDto(Model, kw_only=True):
    """Fields:
        avatar_color: UserAvatarColor
        email: str
        id: str
        in_timeline: bool | None
        name: str
        profile_changed_at: datetime
        profile_image_path: str
    """
    avatar_color: UserAvatarColor
    """Color of the user's avatar while no profile picture is set. One of primary, pink, red, yellow, blue, green, purple, orange, gray, amber."""
    email: str
    """E-mail address, with which the user logs in."""
    id: str
    """ID of the partner."""
    in_timeline: bool | None = ...
    """Whether the partner's assets are shown in the own timeline."""
    name: str
    """Name of the partner."""
    profile_changed_at: datetime
    """When the profile picture was last changed."""
    profile_image_path: str
    """Path of the profile picture on the server; empty for none."""

class PartnerUpdateDto(Model, kw_only=True):
    """Fields:
        in_timeline: bool
    """
    in_timeline: bool
    """Whether the partner's assets are shown in the own timeline."""

class PeopleResponse(Model, kw_only=True):
    """Fields:
        enabled: bool
        sidebar_web: bool
    """
    enabled: bool
    """Whether people are shown. Default true."""
    sidebar_web: bool
    """Whether the web app's sidebar has an entry for it. Default false."""

class PeopleResponseDto(Model, kw_only=True):
    """Fields:
        has_next_page: bool | None
        hidden: int
        people: list[PersonResponseDto]
        total: int
    """
    has_next_page: bool | None = ...
    """Whether more pages follow."""
    hidden: int
    """How many people are hidden."""
    people: list[PersonResponseDto]
    """People of this page."""
    total: int
    """Number of all people, on all pages."""

class PeopleUpdate(Model, kw_only=True):
    """Fields:
        enabled: bool | UnsetType
        sidebar_web: bool | UnsetType
    """
    enabled: bool | UnsetType = ...
    """Whether people are shown."""
    sidebar_web: bool | UnsetType = ...
    """Whether the web app's sidebar has an entry for it."""

class PeopleUpdateDto(Model, kw_only=True):
    """Fields:
        people: list[PeopleUpdateItem]
    """
    people: list[PeopleUpdateItem]
    """People to change, each with what changes."""

class PeopleUpdateItem(Model, kw_only=True):
    """Fields:
        birth_date: date | UnsetType | None
        color: str | UnsetType | None
        feature_face_asset_id: Id | UnsetType
        id: Id
        is_favorite: bool | UnsetType
        is_hidden: bool | UnsetType
        name: str | UnsetType
    """
    birth_date: date | UnsetType | None = ...
    """Date of birth, `YYYY-MM-DD`."""
    color: str | UnsetType | None = ...
    """Color of the person, as hexadecimal RGB such as `#ff8800`."""
    feature_face_asset_id: Id | UnsetType = ...
    """ID of the asset whose face becomes the person's picture."""
    id: Id
    """ID of the person."""
    is_favorite: bool | UnsetType = ...
    """Whether the person is marked as a favorite."""
    is_hidden: bool | UnsetType = ...
    """Whether the person is hidden."""
    name: str | UnsetType = ...
    """Name of the person; empty when nobody has named them."""

class Permission(OpenStrEnum):
    ALL = 'all'
    ACTIVITY_CREATE = 'activity.create'
    ACTIVITY_READ = 'activity.read'
    ACTIVITY_UPDATE = 'activity.update'
    ACTIVITY_DELETE = 'activity.delete'
    ACTIVITY_STATISTICS = 'activity.statistics'
    API_KEY_CREATE = 'apiKey.create'
    API_KEY_READ = 'apiKey.read'
    API_KEY_UPDATE = 'apiKey.update'
    API_KEY_DELETE = 'apiKey.delete'
    ASSET_READ = 'asset.read'
    ASSET_UPDATE = 'asset.update'
    ASSET_DELETE = 'asset.delete'
    ASSET_STATISTICS = 'asset.statistics'
    ASSET_SHARE = 'asset.share'
    ASSET_VIEW = 'asset.view'
    ASSET_DOWNLOAD = 'asset.download'
    ASSET_UPLOAD = 'asset.upload'
    ASSET_REPLACE = 'asset.replace'
    ALBUM_CREATE = 'album.create'
    ALBUM_READ = 'album.read'
    ALBUM_UPDATE = 'album.update'
    ALBUM_DELETE = 'album.delete'
    ALBUM_STATISTICS = 'album.statistics'
    ALBUM_SHARE = 'album.share'
    ALBUM_DOWNLOAD = 'album.download'
    ALBUM_ASSET_CREATE = 'albumAsset.create'
    ALBUM_ASSET_DELETE = 'albumAsset.delete'
    ALBUM_USER_CREATE = 'albumUser.create'
    ALBUM_USER_UPDATE = 'albumUser.update'
    ALBUM_USER_DELETE = 'albumUser.delete'
    AUTH_CHANGE_PASSWORD = 'auth.changePassword'
    AUTH_DEVICE_DELETE = 'authDevice.delete'
    ARCHIVE_READ = 'archive.read'
    DUPLICATE_READ = 'duplicate.read'
    DUPLICATE_DELETE = 'duplicate.delete'
    FACE_CREATE = 'face.create'
    FACE_READ = 'face.read'
    FACE_UPDATE = 'face.update'
    FACE_DELETE = 'face.delete'
    JOB_CREATE = 'job.create'
    JOB_READ = 'job.read'
    LIBRARY_CREATE = 'library.create'
    LIBRARY_READ = 'library.read'
    LIBRARY_UPDATE = 'library.update'
    LIBRARY_DELETE = 'library.delete'
    LIBRARY_STATISTICS = 'library.statistics'
    TIMELINE_READ = 'timeline.read'
    TIMELINE_DOWNLOAD = 'timeline.download'
    MEMORY_CREATE = 'memory.create'
    MEMORY_READ = 'memory.read'
    MEMORY_UPDATE = 'memory.update'
    MEMORY_DELETE = 'memory.delete'
    MEMORY_STATISTICS = 'memory.statistics'
    MEMORY_ASSET_CREATE = 'memoryAsset.create'
    MEMORY_ASSET_DELETE = 'memoryAsset.delete'
    NOTIFICATION_CREATE = 'notification.create'
    NOTIFICATION_READ = 'notification.read'
    NOTIFICATION_UPDATE = 'notification.update'
    NOTIFICATION_DELETE = 'notification.delete'
    PARTNER_CREATE = 'partner.create'
    PARTNER_READ = 'partner.read'
    PARTNER_UPDATE = 'partner.update'
    PARTNER_DELETE = 'partner.delete'
    PERSON_CREATE = 'person.create'
    PERSON_READ = 'person.read'
    PERSON_UPDATE = 'person.update'
    PERSON_DELETE = 'person.delete'
    PERSON_STATISTICS = 'person.statistics'
    PERSON_MERGE = 'person.merge'
    PERSON_REASSIGN = 'person.reassign'
    PIN_CODE_CREATE = 'pinCode.create'
    PIN_CODE_UPDATE = 'pinCode.update'
    PIN_CODE_DELETE = 'pinCode.delete'
    SERVER_ABOUT = 'server.about'
    SERVER_APK_LINKS = 'server.apkLinks'
    SERVER_STORAGE = 'server.storage'
    SERVER_STATISTICS = 'server.statistics'
    SERVER_VERSION_CHECK = 'server.versionCheck'
    SERVER_LICENSE_READ = 'serverLicense.read'
    SERVER_LICENSE_UPDATE = 'serverLicense.update'
    SERVER_LICENSE_DELETE = 'serverLicense.delete'
    SESSION_CREATE = 'session.create'
    SESSION_READ = 'session.read'
    SESSION_UPDATE = 'session.update'
    SESSION_DELETE = 'session.delete'
    SESSION_LOCK = 'session.lock'
    SHARED_LINK_CREATE = 'sharedLink.create'
    SHARED_LINK_READ = 'sharedLink.read'
    SHARED_LINK_UPDATE = 'sharedLink.update'
    SHARED_LINK_DELETE = 'sharedLink.delete'
    STACK_CREATE = 'stack.create'
    STACK_READ = 'stack.read'
    STACK_UPDATE = 'stack.update'
    STACK_DELETE = 'stack.delete'
    SYNC_STREAM = 'sync.stream'
    SYNC_CHECKPOINT_READ = 'syncCheckpoint.read'
    SYNC_CHECKPOINT_UPDATE = 'syncCheckpoint.update'
    SYNC_CHECKPOINT_DELETE = 'syncCheckpoint.delete'
    SYSTEM_CONFIG_READ = 'systemConfig.read'
    SYSTEM_CONFIG_UPDATE = 'systemConfig.update'
    SYSTEM_METADATA_READ = 'systemMetadata.read'
    SYSTEM_METADATA_UPDATE = 'systemMetadata.update'
    TAG_CREATE = 'tag.create'
    TAG_READ = 'tag.read'
    TAG_UPDATE = 'tag.update'
    TAG_DELETE = 'tag.delete'
    TAG_ASSET = 'tag.asset'
    USER_READ = 'user.read'
    USER_UPDATE = 'user.update'
    USER_LICENSE_CREATE = 'userLicense.create'
    USER_LICENSE_READ = 'userLicense.read'
    USER_LICENSE_UPDATE = 'userLicense.update'
    USER_LICENSE_DELETE = 'userLicense.delete'
    USER_ONBOARDING_READ = 'userOnboarding.read'
    USER_ONBOARDING_UPDATE = 'userOnboarding.update'
    USER_ONBOARDING_DELETE = 'userOnboarding.delete'
    USER_PREFERENCE_READ = 'userPreference.read'
    USER_PREFERENCE_UPDATE = 'userPreference.update'
    USER_PROFILE_IMAGE_CREATE = 'userProfileImage.create'
    USER_PROFILE_IMAGE_READ = 'userProfileImage.read'
    USER_PROFILE_IMAGE_UPDATE = 'userProfileImage.update'
    USER_PROFILE_IMAGE_DELETE = 'userProfileImage.delete'
    ADMIN_USER_CREATE = 'adminUser.create'
    ADMIN_USER_READ = 'adminUser.read'
    ADMIN_USER_UPDATE = 'adminUser.update'
    ADMIN_USER_DELETE = 'adminUser.delete'
    ADMIN_AUTH_UNLINK_ALL = 'adminAuth.unlinkAll'
    _UNLISTED = ''

_PermissionLiteral: TypeAlias = Literal['all', 'activity.create', 'activity.read', 'activity.update', 'activity.delete', 'activity.statistics', 'apiKey.create', 'apiKey.read', 'apiKey.update', 'apiKey.delete', 'asset.read', 'asset.update', 'asset.delete', 'asset.statistics', 'asset.share', 'asset.view', 'asset.download', 'asset.upload', 'asset.replace', 'album.create', 'album.read', 'album.update', 'album.delete', 'album.statistics', 'album.share', 'album.download', 'albumAsset.create', 'albumAsset.delete', 'albumUser.create', 'albumUser.update', 'albumUser.delete', 'auth.changePassword', 'authDevice.delete', 'archive.read', 'duplicate.read', 'duplicate.delete', 'face.create', 'face.read', 'face.update', 'face.delete', 'job.create', 'job.read', 'library.create', 'library.read', 'library.update', 'library.delete', 'library.statistics', 'timeline.read', 'timeline.download', 'memory.create', 'memory.read', 'memory.update', 'memory.delete', 'memory.statistics', 'memoryAsset.create', 'memoryAsset.delete', 'notification.create', 'notification.read', 'notification.update', 'notification.delete', 'partner.create', 'partner.read', 'partner.update', 'partner.delete', 'person.create', 'person.read', 'person.update', 'person.delete', 'person.statistics', 'person.merge', 'person.reassign', 'pinCode.create', 'pinCode.update', 'pinCode.delete', 'server.about', 'server.apkLinks', 'server.storage', 'server.statistics', 'server.versionCheck', 'serverLicense.read', 'serverLicense.update', 'serverLicense.delete', 'session.create', 'session.read', 'session.update', 'session.delete', 'session.lock', 'sharedLink.create', 'sharedLink.read', 'sharedLink.update', 'sharedLink.delete', 'stack.create', 'stack.read', 'stack.update', 'stack.delete', 'sync.stream', 'syncCheckpoint.read', 'syncCheckpoint.update', 'syncCheckpoint.delete', 'systemConfig.read', 'systemConfig.update', 'systemMetadata.read', 'systemMetadata.update', 'tag.create', 'tag.read', 'tag.update', 'tag.delete', 'tag.asset', 'user.read', 'user.update', 'userLicense.create', 'userLicense.read', 'userLicense.update', 'userLicense.delete', 'userOnboarding.read', 'userOnboarding.update', 'userOnboarding.delete', 'userPreference.read', 'userPreference.update', 'userProfileImage.create', 'userProfileImage.read', 'userProfileImage.update', 'userProfileImage.delete', 'adminUser.create', 'adminUser.read', 'adminUser.update', 'adminUser.delete', 'adminAuth.unlinkAll']

class PersonCreateDto(Model, kw_only=True):
    """Fields:
        birth_date: date | UnsetType | None
        color: str | UnsetType | None
        is_favorite: bool | UnsetType
        is_hidden: bool | UnsetType
        name: str | UnsetType
    """
    birth_date: date | UnsetType | None = ...
    """Date of birth, `YYYY-MM-DD`."""
    color: str | UnsetType | None = ...
    """Color of the person, as hexadecimal RGB such as `#ff8800`."""
    is_favorite: bool | UnsetType = ...
    """Whether the person is marked as a favorite."""
    is_hidden: bool | UnsetType = ...
    """Whether the person is hidden."""
    name: str | UnsetType = ...
    """Name of the person; empty when nobody has named them."""

class PersonResponseDto(Model, kw_only=True):
    """Fields:
        birth_date: date | None
        color: str | None
        id: str
        is_favorite: bool | None
        is_hidden: bool
        name: str
        thumbnail_path: str
        updated_at: datetime | None
    """
    birth_date: date | None
    """Date of birth, `YYYY-MM-DD`."""
    color: str | None = ...
    """Color of the person, as hexadecimal RGB such as `#ff8800`."""
    id: str
    """ID of the person."""
    is_favorite: bool | None = ...
    """Whether the person is marked as a favorite."""
    is_hidden: bool
    """Whether the person is hidden."""
    name: str
    """Name of the person; empty when nobody has named them."""
    thumbnail_path: str
    """Path of the thumbnail on the server."""
    updated_at: datetime | None = ...
    """When it was last changed."""

class PersonStatisticsResponseDto(Model, kw_only=True):
    """Fields:
        assets: int
    """
    assets: int
    """Number of assets with this person."""

class PersonUpdateDto(Model, kw_only=True):
    """Fields:
        birth_date: date | UnsetType | None
        color: str | UnsetType | None
        feature_face_asset_id: Id | UnsetType
        is_favorite: bool | UnsetType
        is_hidden: bool | UnsetType
        name: str | UnsetType
    """
    birth_date: date | UnsetType | None = ...
    """Date of birth, `YYYY-MM-DD`."""
    color: str | UnsetType | None = ...
    """Color of the person, as hexadecimal RGB such as `#ff8800`."""
    feature_face_asset_id: Id | UnsetType = ...
    """ID of the asset whose face becomes the person's picture."""
    is_favorite: bool | UnsetType = ...
    """Whether the person is marked as a favorite."""
    is_hidden: bool | UnsetType = ...
    """Whether the person is hidden."""
    name: str | UnsetType = ...
    """Name of the person; empty when nobody has named them."""

class PersonWithFacesResponseDto(Model, kw_only=True):
    """Fields:
        birth_date: date | None
        color: str | None
        faces: list[AssetFaceWithoutPersonResponseDto]
        id: str
        is_favorite: bool | None
        is_hidden: bool
        name: str
        thumbnail_path: str
        updated_at: datetime | None
    """
    birth_date: date | None
    """Date of birth, `YYYY-MM-DD`."""
    color: str | None = ...
    """Color of the person, as hexadecimal RGB such as `#ff8800`."""
    faces: list[AssetFaceWithoutPersonResponseDto]
    """The faces."""
    id: str
    """ID of the person."""
    is_favorite: bool | None = ...
    """Whether the person is marked as a favorite."""
    is_hidden: bool
    """Whether the person is hidden."""
    name: str
    """Name of the person; empty when nobody has named them."""
    thumbnail_path: str
    """Path of the thumbnail on the server."""
    updated_at: datetime | None = ...
    """When it was last changed."""

class PinCodeChangeDto(Model, kw_only=True):
    """Fields:
        new_pin_code: str
        password: str | UnsetType
        pin_code: str | UnsetType
    """
    new_pin_code: str
    """The new PIN code, six digits."""
    password: str | UnsetType = ...
    """The password, in place of the PIN code."""
    pin_code: str | UnsetType = ...
    """The current PIN code, six digits."""

class PinCodeResetDto(Model, kw_only=True):
    """Fields:
        password: str | UnsetType
        pin_code: str | UnsetType
    """
    password: str | UnsetType = ...
    """The password, in place of the PIN code."""
    pin_code: str | UnsetType = ...
    """The current PIN code, six digits."""

class PinCodeSetupDto(Model, kw_only=True):
    """Fields:
        pin_code: str
    """
    pin_code: str
    """PIN code, six digits."""

class PlacesResponseDto(Model, kw_only=True):
    """Fields:
        admin1name: str | None
        admin2name: str | None
        latitude: float
        longitude: float
        name: str
    """
    admin1name: str | None = ...
    """First level of administration, such as the state or province."""
    admin2name: str | None = ...
    """Second level of administration, such as the county or district."""
    latitude: float
    """Latitude in degrees."""
    longitude: float
    """Longitude in degrees."""
    name: str
    """Name of the place."""

class PurchaseResponse(Model, kw_only=True):
    """Fields:
        hide_buy_button_until: str
        show_support_badge: bool
    """
    hide_buy_button_until: str
    """Date until which the support button is hidden."""
    show_support_badge: bool
    """Whether the badge of supporters is shown."""

class PurchaseUpdate(Model, kw_only=True):
    """Fields:
        hide_buy_button_until: str | UnsetType
        show_support_badge: bool | UnsetType
    """
    hide_buy_button_until: str | UnsetType = ...
    """Date until which the support button is hidden."""
    show_support_badge: bool | UnsetType = ...
    """Whether the badge of supporters is shown."""

class QueueStatusDto(Model, kw_only=True):
    """Fields:
        is_active: bool
        is_paused: bool
    """
    is_active: bool
    """Whether jobs of the queue are running."""
    is_paused: bool
    """Whether the queue holds its jobs back."""

class RandomSearchDto(Model, kw_only=True):
    """Fields:
        album_ids: IdCollection | UnsetType
        city: str | UnsetType | None
        country: str | UnsetType | None
        created_after: datetime | UnsetType
        created_before: datetime | UnsetType
        device_id: Id | UnsetType
        is_encoded: bool | UnsetType
        is_favorite: bool | UnsetType
        is_motion: bool | UnsetType
        is_not_in_album: bool | UnsetType
        is_offline: bool | UnsetType
        lens_model: str | UnsetType | None
        library_id: Id | UnsetType | None
        make: str | UnsetType
        model: str | UnsetType | None
        person_ids: IdCollection | UnsetType
        rating: float | UnsetType
        size: float | UnsetType
        state: str | UnsetType | None
        tag_ids: IdCollection | UnsetType | None
        taken_after: datetime | UnsetType
        taken_before: datetime | UnsetType
        trashed_after: datetime | UnsetType
        trashed_before: datetime | UnsetType
        type: AssetTypeEnum | UnsetType
        updated_after: datetime | UnsetType
        updated_before: datetime | UnsetType
        visibility: AssetVisibility | UnsetType
        with_deleted: bool | UnsetType
        with_exif: bool | UnsetType
        with_people: bool | UnsetType
        with_stacked: bool | UnsetType
    """
    album_ids: IdCollection | UnsetType = ...
    """IDs of albums; only assets in them are considered."""
    city: str | UnsetType | None = ...
    """Only assets taken in this city; null for assets without one."""
    country: str | UnsetType | None = ...
    """Only assets taken in this country; null for assets without one."""
    created_after: datetime | UnsetType = ...
    """Only assets that came to the server at or after this time."""
    created_before: datetime | UnsetType = ...
    """Only assets that came to the server at or before this time."""
    device_id: Id | UnsetType = ...
    """ID of a device; only assets that it has uploaded are considered."""
    is_encoded: bool | UnsetType = ...
    """Only videos that have been transcoded, or only assets that have not."""
    is_favorite: bool | UnsetType = ...
    """Only favorites, or only others."""
    is_motion: bool | UnsetType = ...
    """Only motion photos, or only assets without a video part."""
    is_not_in_album: bool | UnsetType = ...
    """Only assets that are in no album."""
    is_offline: bool | UnsetType = ...
    """Only assets whose original is missing from the external library, or only others."""
    lens_model: str | UnsetType | None = ...
    """Only assets taken with this lens."""
    library_id: Id | UnsetType | None = ...
    """ID of an external library; only assets in it are considered. Null for uploaded assets."""
    make: str | UnsetType = ...
    """Only assets taken with a camera of this manufacturer."""
    model: str | UnsetType | None = ...
    """Only assets taken with this camera."""
    person_ids: IdCollection | UnsetType = ...
    """IDs of people; only assets with all of them are considered."""
    rating: float | UnsetType = ...
    """Only assets with this number of stars; null for assets without a rating. -1 to 5."""
    size: float | UnsetType = ...
    """Number of assets. 1 to 1000."""
    state: str | UnsetType | None = ...
    """Only assets taken in this state or province; null for assets without one."""
    tag_ids: IdCollection | UnsetType | None = ...
    """IDs of tags; only assets with all of them are considered, those of tags below them included."""
    taken_after: datetime | UnsetType = ...
    """Only assets that were taken at or after this time."""
    taken_before: datetime | UnsetType = ...
    """Only assets that were taken at or before this time."""
    trashed_after: datetime | UnsetType = ...
    """Only assets that were deleted at or after this time."""
    trashed_before: datetime | UnsetType = ...
    """Only assets that were deleted at or before this time."""
    type: AssetTypeEnum | UnsetType = ...
    """Only assets of this type. One of IMAGE, VIDEO, AUDIO, OTHER."""
    updated_after: datetime | UnsetType = ...
    """Only assets that were changed at or after this time."""
    updated_before: datetime | UnsetType = ...
    """Only assets that were changed at or before this time."""
    visibility: AssetVisibility | UnsetType = ...
    """Only assets of this visibility; without it all but locked and hidden ones. One of archive, timeline, hidden, locked."""
    with_deleted: bool | UnsetType = ...
    """Whether assets in the trash are included."""
    with_exif: bool | UnsetType = ...
    """Whether each asset comes with `exif_info`."""
    with_people: bool | UnsetType = ...
    """Whether each asset comes with its people."""
    with_stacked: bool | UnsetType = ...
    """Whether assets that lie below the top of a stack are included."""

class RatingsResponse(Model, kw_only=True):
    """Fields:
        enabled: bool
    """
    enabled: bool
    """Whether ratings are shown. Default false."""

class RatingsUpdate(Model, kw_only=True):
    """Fields:
        enabled: bool | UnsetType
    """
    enabled: bool | UnsetType = ...
    """Whether ratings are shown."""

class ReactionLevel(OpenStrEnum):
    ALBUM = 'album'
    ASSET = 'asset'
    _UNLISTED = ''

_ReactionLevelLiteral: TypeAlias = Literal['album', 'asset']

class ReactionType(OpenStrEnum):
    COMMENT = 'comment'
    LIKE = 'like'
    _UNLISTED = ''

_ReactionTypeLiteral: TypeAlias = Literal['comment', 'like']

class ReverseGeocodingStateResponseDto(Model, kw_only=True):
    """Fields:
        last_import_file_name: str | None
        last_update: str | None
    """
    last_import_file_name: str | None
    """Name of the imported geodata file."""
    last_update: str | None
    """When the geodata was last imported."""

class SearchAlbumResponseDto(Model, kw_only=True):
    """Fields:
        count: int
        facets: list[SearchFacetResponseDto]
        items: list[AlbumResponseDto]
        total: int
    """
    count: int
    """Number of results in this page."""
    facets: list[SearchFacetResponseDto]
    """How the results are distributed over values."""
    items: list[AlbumResponseDto]
    """Albums of this page."""
    total: int
    """Number of results in this page, whatever the name says."""

class SearchAssetResponseDto(Model, kw_only=True):
    """Fields:
        count: int
        facets: list[SearchFacetResponseDto]
        items: list[AssetResponseDto]
        next_page: str | None
        total: int
    """
    count: int
    """Number of results in this page."""
    facets: list[SearchFacetResponseDto]
    """How the results are distributed over values."""
    items: list[AssetResponseDto]
    """Assets of this page."""
    next_page: str | None
    """Number of the next page; null on the last page."""
    total: int
    """Number of results in this page, whatever the name says."""

class SearchExploreItem(Model, kw_only=True):
    """Fields:
        data: AssetResponseDto
        value: str
    """
    data: AssetResponseDto
    """An asset that stands for the value."""
    value: str
    """The value."""

class SearchExploreResponseDto(Model, kw_only=True):
    """Fields:
        field_name: str
        items: list[SearchExploreItem]
    """
    field_name: str
    """Name of the field that the group is about."""
    items: list[SearchExploreItem]
    """Values of the field, each with an asset."""

class SearchFacetCountResponseDto(Model, kw_only=True):
    """Fields:
        count: int
        value: str
    """
    count: int
    """Number of assets with this value."""
    value: str
    """The value."""

class SearchFacetResponseDto(Model, kw_only=True):
    """Fields:
        counts: list[SearchFacetCountResponseDto]
        field_name: str
    """
    counts: list[SearchFacetCountResponseDto]
    """Number of assets for each value."""
    field_name: str
    """Name of the field that the group is about."""

class SearchResponseDto(Model, kw_only=True):
    """Fields:
        albums: SearchAlbumResponseDto
        assets: SearchAssetResponseDto
    """
    albums: SearchAlbumResponseDto
    """Albums that match; always empty."""
    assets: SearchAssetResponseDto
    """Assets that match."""

class SearchStatisticsResponseDto(Model, kw_only=True):
    """Fields:
        total: int
    """
    total: int
    """Number of assets that match."""

class SearchSuggestionType(OpenStrEnum):
    COUNTRY = 'country'
    STATE = 'state'
    CITY = 'city'
    CAMERA_MAKE = 'camera-make'
    CAMERA_MODEL = 'camera-model'
    _UNLISTED = ''

_SearchSuggestionTypeLiteral: TypeAlias = Literal['country', 'state', 'city', 'camera-make', 'camera-model']

class ServerAboutResponseDto(Model, kw_only=True):
    """Fields:
        build: str | None
        build_image: str | None
        build_image_url: str | None
        build_url: str | None
        exiftool: str | None
        ffmpeg: str | None
        imagemagick: str | None
        libvips: str | None
        licensed: bool
        nodejs: str | None
        repository: str | None
        repository_url: str | None
        source_commit: str | None
        source_ref: str | None
        source_url: str | None
        third_party_bug_feature_url: str | None
        third_party_documentation_url: str | None
        third_party_source_url: str | None
        third_party_support_url: str | None
        version: str
        version_url: str
    """
    build: str | None = ...
    """Number of the server's build."""
    build_image: str | None = ...
    """Name of the container image."""
    build_image_url: str | None = ...
    """Address of the container image."""
    build_url: str | None = ...
    """Address of the build."""
    exiftool: str | None = ...
    """Version of ExifTool."""
    ffmpeg: str | None = ...
    """Version of FFmpeg."""
    imagemagick: str | None = ...
    """Version of ImageMagick."""
    libvips: str | None = ...
    """Version of libvips."""
    licensed: bool
    """Whether a product key is active."""
    nodejs: str | None = ...
    """Version of Node.js."""
    repository: str | None = ...
    """Repository that the server was built from."""
    repository_url: str | None = ...
    """Address of the repository that the server was built from."""
    source_commit: str | None = ...
    """Commit that the server was built from."""
    source_ref: str | None = ...
    """Branch or tag that the server was built from."""
    source_url: str | None = ...
    """Address of the source code of this build."""
    third_party_bug_feature_url: str | None = ...
    """Where bugs of a modified build are reported."""
    third_party_documentation_url: str | None = ...
    """Documentation of a modified build."""
    third_party_source_url: str | None = ...
    """Source code of a modified build."""
    third_party_support_url: str | None = ...
    """Support for a modified build."""
    version: str
    """Version of the server, such as `v3.1.0`."""
    version_url: str
    """Address of the release's notes."""

class ServerApkLinksDto(Model, kw_only=True):
    """Fields:
        arm64v8a: str
        armeabiv7a: str
        universal: str
        x86_64: str
    """
    arm64v8a: str
    """Address of the Android app for 64-bit ARM."""
    armeabiv7a: str
    """Address of the Android app for 32-bit ARM."""
    universal: str
    """Address of the Android app for all processors."""
    x86_64: str
    """Address of the Android app for 64-bit x86."""

class ServerConfigDto(Model, kw_only=True):
    """Fields:
        external_domain: str
        is_initialized: bool
        is_onboarded: bool
        login_page_message: str
        map_dark_style_url: str
        map_light_style_url: str
        oauth_button_text: str
        public_users: bool
        trash_days: int
        user_delete_delay: int
    """
    external_domain: str
    """Public address of the server, from which shared links are built."""
    is_initialized: bool
    """Whether an administrator account exists."""
    is_onboarded: bool
    """Whether the first steps have been completed."""
    login_page_message: str
    """Message on the login page."""
    map_dark_style_url: str
    """Address of the map's style in the dark theme."""
    map_light_style_url: str
    """Address of the map's style in the light theme."""
    oauth_button_text: str
    """Text on the button that begins an OAuth login."""
    public_users: bool
    """Whether users see each other, for sharing."""
    trash_days: int
    """Days that deleted assets stay in the trash."""
    user_delete_delay: int
    """Days after which the data of a deleted user is removed."""

class ServerFeaturesDto(Model, kw_only=True):
    """Fields:
        config_file: bool
        duplicate_detection: bool
        email: bool
        facial_recognition: bool
        import_faces: bool
        map: bool
        oauth: bool
        oauth_auto_launch: bool
        password_login: bool
        reverse_geocoding: bool
        search: bool
        sidecar: bool
        smart_search: bool
        trash: bool
    """
    config_file: bool
    """Whether the server is configured by a file, so that settings cannot be changed through the API."""
    duplicate_detection: bool
    """Whether assets that look alike are detected."""
    email: bool
    """Whether the server can send e-mails."""
    facial_recognition: bool
    """Whether faces are recognized."""
    import_faces: bool
    """Whether faces and names are read from the metadata of files."""
    map: bool
    """Whether the map is on."""
    oauth: bool
    """Whether login through OAuth is on."""
    oauth_auto_launch: bool
    """Whether the login page goes straight on to the OAuth provider."""
    password_login: bool
    """Whether users can log in with a password."""
    reverse_geocoding: bool
    """Whether names of places are looked up."""
    search: bool
    """Whether search is on."""
    sidecar: bool
    """Whether XMP sidecar files are read and written."""
    smart_search: bool
    """Whether smart search is on."""
    trash: bool
    """Whether deleted assets go to the trash."""

class ServerMediaTypesResponseDto(Model, kw_only=True):
    """Fields:
        image: list[str]
        sidecar: list[str]
        video: list[str]
    """
    image: list[str]
    """File extensions of photos that are accepted."""
    sidecar: list[str]
    """File extensions of sidecar files that are accepted."""
    video: list[str]
    """File extensions of videos that are accepted."""

class ServerPingResponse(Model, kw_only=True):
    """Fields:
        res: str
    """
    res: str
    """Always `pong`."""

class ServerStatsResponseDto(Model, kw_only=True):
    """Fields:
        photos: int
        usage: int
        usage_by_user: list[UsageByUserDto]
        usage_photos: int
        usage_videos: int
        videos: int
    """
    photos: int
    """Number of photos. Default 0."""
    usage: int
    """Storage used, in bytes. Default 0."""
    usage_by_user: list[UsageByUserDto]
    """Photos, videos and storage of each user. Default []."""
    usage_photos: int
    """Storage used by photos, in bytes. Default 0."""
    usage_videos: int
    """Storage used by videos, in bytes. Default 0."""
    videos: int
    """Number of videos. Default 0."""

class ServerStorageResponseDto(Model, kw_only=True):
    """Fields:
        disk_available: str
        disk_available_raw: int
        disk_size: str
        disk_size_raw: int
        disk_usage_percentage: float
        disk_use: str
        disk_use_raw: int
    """
    disk_available: str
    """Free storage, with its unit, such as `12.3 GiB`."""
    disk_available_raw: int
    """Free storage in bytes."""
    disk_size: str
    """Size of the storage, with its unit."""
    disk_size_raw: int
    """Size of the storage in bytes."""
    disk_usage_percentage: float
    """Used storage in percent."""
    disk_use: str
    """Used storage, with its unit."""
    disk_use_raw: int
    """Used storage in bytes."""

class ServerThemeDto(Model, kw_only=True):
    """Fields:
        custom_css: str
    """
    custom_css: str
    """CSS that the web app applies on every page."""

class ServerVersionHistoryResponseDto(Model, kw_only=True):
    """Fields:
        created_at: datetime
        id: str
        version: str
    """
    created_at: datetime
    """When the server first ran this version."""
    id: str
    """ID of the entry."""
    version: str
    """The version."""

class ServerVersionResponseDto(Model, kw_only=True):
    """Fields:
        major: int
        minor: int
        patch: int
    """
    major: int
    """First number of the version."""
    minor: int
    """Second number of the version."""
    patch: int
    """Third number of the version."""

class SessionCreateDto(Model, kw_only=True):
    """Fields:
        device_os: str | UnsetType
        device_type: str | UnsetType
        duration: float | UnsetType
    """
    device_os: str | UnsetType = ...
    """Operating system of the device."""
    device_type: str | UnsetType = ...
    """Kind of device or browser."""
    duration: float | UnsetType = ...
    """Seconds until the session ends; without it, it does not end. At least 1."""

class SessionCreateResponseDto(Model, kw_only=True):
    """Fields:
        created_at: str
        current: bool
        device_os: str
        device_type: str
        expires_at: str | None
        id: str
        is_pending_sync_reset: bool
        token: str
        updated_at: str
    """
    created_at: str
    """When the session began."""
    current: bool
    """Whether it is the session of this request."""
    device_os: str
    """Operating system of the device."""
    device_type: str
    """Kind of device or browser."""
    expires_at: str | None = ...
    """When the session ends; absent for one that does not."""
    id: str
    """ID of the session."""
    is_pending_sync_reset: bool
    """Whether the session's client is to discard its local copy and sync from the beginning."""
    token: str
    """Token of the new session; the server shows it only once. Keep it secret."""
    updated_at: str
    """When the session was last used."""

class SessionResponseDto(Model, kw_only=True):
    """Fields:
        created_at: str
        current: bool
        device_os: str
        device_type: str
        expires_at: str | None
        id: str
        is_pending_sync_reset: bool
        updated_at: str
    """
    created_at: str
    """When the session began."""
    current: bool
    """Whether it is the session of this request."""
    device_os: str
    """Operating system of the device."""
    device_type: str
    """Kind of device or browser."""
    expires_at: str | None = ...
    """When the session ends; absent for one that does not."""
    id: str
    """ID of the session."""
    is_pending_sync_reset: bool
    """Whether the session's client is to discard its local copy and sync from the beginning."""
    updated_at: str
    """When the session was last used."""

class SessionUnlockDto(Model, kw_only=True):
    """Fields:
        password: str | UnsetType
        pin_code: str | UnsetType
    """
    password: str | UnsetType = ...
    """The password, in place of the PIN code."""
    pin_code: str | UnsetType = ...
    """The current PIN code, six digits."""

class SessionUpdateDto(Model, kw_only=True):
    """Fields:
        is_pending_sync_reset: bool | UnsetType
    """
    is_pending_sync_reset: bool | UnsetType = ...
    """Whether the session's client is to discard its local copy and sync from the beginning."""

class SharedLinkCreateDto(Model, kw_only=True):
    """Fields:
        album_id: Id | UnsetType
        allow_download: bool | UnsetType
        allow_upload: bool | UnsetType
        asset_ids: IdCollection | UnsetType
        description: str | UnsetType | None
        expires_at: datetime | UnsetType | None
        password: str | UnsetType | None
        show_metadata: bool | UnsetType
        slug: str | UnsetType | None
        type: SharedLinkType
    """
    album_id: Id | UnsetType = ...
    """ID of the album that the link shows."""
    allow_download: bool | UnsetType = ...
    """Whether visitors may download originals. Default true."""
    allow_upload: bool | UnsetType = ...
    """Whether visitors may add assets."""
    asset_ids: IdCollection | UnsetType = ...
    """IDs of the assets that the link shows."""
    description: str | UnsetType | None = ...
    """Text that is shown to visitors."""
    expires_at: datetime | UnsetType | None = ...
    """When the link stops working; null for never."""
    password: str | UnsetType | None = ...
    """Password that visitors have to enter; null for none."""
    show_metadata: bool | UnsetType = ...
    """Whether visitors see metadata such as camera and place. Default true."""
    slug: str | UnsetType | None = ...
    """Readable name of a shared link, used in its address in place of the key."""
    type: SharedLinkType
    """Whether the link shows an album or single assets. One of ALBUM, INDIVIDUAL."""

class SharedLinkEditDto(Model, kw_only=True):
    """Fields:
        allow_download: bool | UnsetType
        allow_upload: bool | UnsetType
        change_expiry_time: bool | UnsetType
        description: str | UnsetType | None
        expires_at: datetime | UnsetType | None
        password: str | UnsetType | None
        show_metadata: bool | UnsetType
        slug: str | UnsetType | None
    """
    allow_download: bool | UnsetType = ...
    """Whether visitors may download originals."""
    allow_upload: bool | UnsetType = ...
    """Whether visitors may add assets."""
    change_expiry_time: bool | UnsetType = ...
    """Whether `expires_at` is applied although it is null, so that the link never expires; only older releases need it."""
    description: str | UnsetType | None = ...
    """Text that is shown to visitors."""
    expires_at: datetime | UnsetType | None = ...
    """When the link stops working; null for never."""
    password: str | UnsetType | None = ...
    """Password that visitors have to enter; null for none."""
    show_metadata: bool | UnsetType = ...
    """Whether visitors see metadata such as camera and place."""
    slug: str | UnsetType | None = ...
    """Readable name of a shared link, used in its address in place of the key."""

class SharedLinkResponseDto(Model, kw_only=True):
    """Fields:
        album: AlbumResponseDto | None
        allow_download: bool
        allow_upload: bool
        assets: list[AssetResponseDto]
        created_at: datetime
        description: str | None
        expires_at: datetime | None
        id: str
        key: str
        password: str | None
        show_metadata: bool
        slug: str | None
        token: str | None
        type: SharedLinkType
        user_id: str
    """
    album: AlbumResponseDto | None = ...
    """The shared album, when the link is one to an album."""
    allow_download: bool
    """Whether visitors may download originals."""
    allow_upload: bool
    """Whether visitors may add assets."""
    assets: list[AssetResponseDto]
    """Assets that the link shows."""
    created_at: datetime
    """When it was created."""
    description: str | None
    """Text that is shown to visitors."""
    expires_at: datetime | None
    """When the link stops working; null for never."""
    id: str
    """ID of the shared link."""
    key: str
    """Key in the link's address. Whoever has it sees what is shared."""
    password: str | None
    """Password that visitors have to enter; null for none."""
    show_metadata: bool
    """Whether visitors see metadata such as camera and place."""
    slug: str | None
    """Readable name of a shared link, used in its address in place of the key."""
    token: str | None = ...
    """Token of this visit."""
    type: SharedLinkType
    """Whether the link shows an album or single assets. One of ALBUM, INDIVIDUAL."""
    user_id: str
    """ID of the user who made the link."""

class SharedLinkType(OpenStrEnum):
    ALBUM = 'ALBUM'
    INDIVIDUAL = 'INDIVIDUAL'
    _UNLISTED = ''

_SharedLinkTypeLiteral: TypeAlias = Literal['ALBUM', 'INDIVIDUAL']

class SharedLinksResponse(Model, kw_only=True):
    """Fields:
        enabled: bool
        sidebar_web: bool
    """
    enabled: bool
    """Whether shared links are on. Default true."""
    sidebar_web: bool
    """Whether the web app's sidebar has an entry for it. Default false."""

class SharedLinksUpdate(Model, kw_only=True):
    """Fields:
        enabled: bool | UnsetType
        sidebar_web: bool | UnsetType
    """
    enabled: bool | UnsetType = ...
    """Whether shared links are on."""
    sidebar_web: bool | UnsetType = ...
    """Whether the web app's sidebar has an entry for it."""

class SignUpDto(Model, kw_only=True):
    """Fields:
        email: str
        name: str
        password: str
    """
    email: str
    """E-mail address, with which the user logs in."""
    name: str
    """Name of the administrator."""
    password: str
    """Password of the administrator."""

class SmartSearchDto(Model, kw_only=True):
    """Fields:
        album_ids: IdCollection | UnsetType
        city: str | UnsetType | None
        country: str | UnsetType | None
        created_after: datetime | UnsetType
        created_before: datetime | UnsetType
        device_id: Id | UnsetType
        is_encoded: bool | UnsetType
        is_favorite: bool | UnsetType
        is_motion: bool | UnsetType
        is_not_in_album: bool | UnsetType
        is_offline: bool | UnsetType
        language: str | UnsetType
        lens_model: str | UnsetType | None
        library_id: Id | UnsetType | None
        make: str | UnsetType
        model: str | UnsetType | None
        page: float | UnsetType
        person_ids: IdCollection | UnsetType
        query: str | UnsetType
        query_asset_id: Id | UnsetType
        rating: float | UnsetType
        size: float | UnsetType
        state: str | UnsetType | None
        tag_ids: IdCollection | UnsetType | None
        taken_after: datetime | UnsetType
        taken_before: datetime | UnsetType
        trashed_after: datetime | UnsetType
        trashed_before: datetime | UnsetType
        type: AssetTypeEnum | UnsetType
        updated_after: datetime | UnsetType
        updated_before: datetime | UnsetType
        visibility: AssetVisibility | UnsetType
        with_deleted: bool | UnsetType
        with_exif: bool | UnsetType
    """
    album_ids: IdCollection | UnsetType = ...
    """IDs of albums; only assets in them are considered."""
    city: str | UnsetType | None = ...
    """Only assets taken in this city; null for assets without one."""
    country: str | UnsetType | None = ...
    """Only assets taken in this country; null for assets without one."""
    created_after: datetime | UnsetType = ...
    """Only assets that came to the server at or after this time."""
    created_before: datetime | UnsetType = ...
    """Only assets that came to the server at or before this time."""
    device_id: Id | UnsetType = ...
    """ID of a device; only assets that it has uploaded are considered."""
    is_encoded: bool | UnsetType = ...
    """Only videos that have been transcoded, or only assets that have not."""
    is_favorite: bool | UnsetType = ...
    """Only favorites, or only others."""
    is_motion: bool | UnsetType = ...
    """Only motion photos, or only assets without a video part."""
    is_not_in_album: bool | UnsetType = ...
    """Only assets that are in no album."""
    is_offline: bool | UnsetType = ...
    """Only assets whose original is missing from the external library, or only others."""
    language: str | UnsetType = ...
    """Language of the query as a code such as `en` or `de`, for models that know several."""
    lens_model: str | UnsetType | None = ...
    """Only assets taken with this lens."""
    library_id: Id | UnsetType | None = ...
    """ID of an external library; only assets in it are considered. Null for uploaded assets."""
    make: str | UnsetType = ...
    """Only assets taken with a camera of this manufacturer."""
    model: str | UnsetType | None = ...
    """Only assets taken with this camera."""
    page: float | UnsetType = ...
    """Number of the page, from 1. At least 1."""
    person_ids: IdCollection | UnsetType = ...
    """IDs of people; only assets with all of them are considered."""
    query: str | UnsetType = ...
    """What the picture shows, in words."""
    query_asset_id: Id | UnsetType = ...
    """ID of an asset; the assets that look most like it come first."""
    rating: float | UnsetType = ...
    """Only assets with this number of stars; null for assets without a rating. -1 to 5."""
    size: float | UnsetType = ...
    """Number of items in a page. 1 to 1000."""
    state: str | UnsetType | None = ...
    """Only assets taken in this state or province; null for assets without one."""
    tag_ids: IdCollection | UnsetType | None = ...
    """IDs of tags; only assets with all of them are considered, those of tags below them included."""
    taken_after: datetime | UnsetType = ...
    """Only assets that were taken at or after this time."""
    taken_before: datetime | UnsetType = ...
    """Only assets that were taken at or before this time."""
    trashed_after: datetime | UnsetType = ...
    """Only assets that were deleted at or after this time."""
    trashed_before: datetime | UnsetType = ...
    """Only assets that were deleted at or before this time."""
    type: AssetTypeEnum | UnsetType = ...
    """Only assets of this type. One of IMAGE, VIDEO, AUDIO, OTHER."""
    updated_after: datetime | UnsetType = ...
    """Only assets that were changed at or after this time."""
    updated_before: datetime | UnsetType = ...
    """Only assets that were changed at or before this time."""
    visibility: AssetVisibility | UnsetType = ...
    """Only assets of this visibility; without it all but locked and hidden ones. One of archive, timeline, hidden, locked."""
    with_deleted: bool | UnsetType = ...
    """Whether assets in the trash are included."""
    with_exif: bool | UnsetType = ...
    """Whether each asset comes with `exif_info`."""

class SourceType(OpenStrEnum):
    MACHINE_LEARNING = 'machine-learning'
    EXIF = 'exif'
    MANUAL = 'manual'
    _UNLISTED = ''

_SourceTypeLiteral: TypeAlias = Literal['machine-learning', 'exif', 'manual']

class StackCreateDto(Model, kw_only=True):
    """Fields:
        asset_ids: IdCollection
    """
    asset_ids: IdCollection
    """IDs of the assets; the first one is shown on top. At least 2 items."""

class StackResponseDto(Model, kw_only=True):
    """Fields:
        assets: list[AssetResponseDto]
        id: str
        primary_asset_id: str
    """
    assets: list[AssetResponseDto]
    """Assets of the stack."""
    id: str
    """ID of the stack."""
    primary_asset_id: str
    """ID of the asset that is shown on top of the stack."""

class StackUpdateDto(Model, kw_only=True):
    """Fields:
        primary_asset_id: Id | UnsetType
    """
    primary_asset_id: Id | UnsetType = ...
    """ID of the asset that is shown on top of the stack."""

class StatisticsSearchDto(Model, kw_only=True):
    """Fields:
        album_ids: IdCollection | UnsetType
        city: str | UnsetType | None
        country: str | UnsetType | None
        created_after: datetime | UnsetType
        created_before: datetime | UnsetType
        description: str | UnsetType
        device_id: Id | UnsetType
        is_encoded: bool | UnsetType
        is_favorite: bool | UnsetType
        is_motion: bool | UnsetType
        is_not_in_album: bool | UnsetType
        is_offline: bool | UnsetType
        lens_model: str | UnsetType | None
        library_id: Id | UnsetType | None
        make: str | UnsetType
        model: str | UnsetType | None
        person_ids: IdCollection | UnsetType
        rating: float | UnsetType
        state: str | UnsetType | None
        tag_ids: IdCollection | UnsetType | None
        taken_after: datetime | UnsetType
        taken_before: datetime | UnsetType
        trashed_after: datetime | UnsetType
        trashed_before: datetime | UnsetType
        type: AssetTypeEnum | UnsetType
        updated_after: datetime | UnsetType
        updated_before: datetime | UnsetType
        visibility: AssetVisibility | UnsetType
    """
    album_ids: IdCollection | UnsetType = ...
    """IDs of albums; only assets in them are considered."""
    city: str | UnsetType | None = ...
    """Only assets taken in this city; null for assets without one."""
    country: str | UnsetType | None = ...
    """Only assets taken in this country; null for assets without one."""
    created_after: datetime | UnsetType = ...
    """Only assets that came to the server at or after this time."""
    created_before: datetime | UnsetType = ...
    """Only assets that came to the server at or before this time."""
    description: str | UnsetType = ...
    """Only assets whose description contains this text."""
    device_id: Id | UnsetType = ...
    """ID of a device; only assets that it has uploaded are considered."""
    is_encoded: bool | UnsetType = ...
    """Only videos that have been transcoded, or only assets that have not."""
    is_favorite: bool | UnsetType = ...
    """Only favorites, or only others."""
    is_motion: bool | UnsetType = ...
    """Only motion photos, or only assets without a video part."""
    is_not_in_album: bool | UnsetType = ...
    """Only assets that are in no album."""
    is_offline: bool | UnsetType = ...
    """Only assets whose original is missing from the external library, or only others."""
    lens_model: str | UnsetType | None = ...
    """Only assets taken with this lens."""
    library_id: Id | UnsetType | None = ...
    """ID of an external library; only assets in it are considered. Null for uploaded assets."""
    make: str | UnsetType = ...
    """Only assets taken with a camera of this manufacturer."""
    model: str | UnsetType | None = ...
    """Only assets taken with this camera."""
    person_ids: IdCollection | UnsetType = ...
    """IDs of people; only assets with all of them are considered."""
    rating: float | UnsetType = ...
    """Only assets with this number of stars; null for assets without a rating. -1 to 5."""
    state: str | UnsetType | None = ...
    """Only assets taken in this state or province; null for assets without one."""
    tag_ids: IdCollection | UnsetType | None = ...
    """IDs of tags; only assets with all of them are considered, those of tags below them included."""
    taken_after: datetime | UnsetType = ...
    """Only assets that were taken at or after this time."""
    taken_before: datetime | UnsetType = ...
    """Only assets that were taken at or before this time."""
    trashed_after: datetime | UnsetType = ...
    """Only assets that were deleted at or after this time."""
    trashed_before: datetime | UnsetType = ...
    """Only assets that were deleted at or before this time."""
    type: AssetTypeEnum | UnsetType = ...
    """Only assets of this type. One of IMAGE, VIDEO, AUDIO, OTHER."""
    updated_after: datetime | UnsetType = ...
    """Only assets that were changed at or after this time."""
    updated_before: datetime | UnsetType = ...
    """Only assets that were changed at or before this time."""
    visibility: AssetVisibility | UnsetType = ...
    """Only assets of this visibility; without it all but locked and hidden ones. One of archive, timeline, hidden, locked."""

class SyncAckDeleteDto(Model, kw_only=True):
    """Fields:
        types: list[SyncEntityType] | UnsetType
    """
    types: list[SyncEntityType] | UnsetType = ...
    """Entity types whose acknowledgements are forgotten; all without it."""

class SyncAckDto(Model, kw_only=True):
    """Fields:
        ack: str
        type: SyncEntityType
    """
    ack: str
    """Token that stands for this point of the sync stream; send it back to acknowledge everything up to here."""
    type: SyncEntityType
    """Kind of event."""

class SyncAckSetDto(Model, kw_only=True):
    """Fields:
        acks: list[str]
    """
    acks: list[str]
    """Tokens of received events; only the last one of each entity type counts. At most 1000 items."""

class SyncAckV1(Model, kw_only=True): ...

class SyncAlbumDeleteV1(Model, kw_only=True):
    """Fields:
        album_id: Id
    """
    album_id: Id
    """ID of an album."""

class SyncAlbumToAssetDeleteV1(Model, kw_only=True):
    """Fields:
        album_id: Id
        asset_id: Id
    """
    album_id: Id
    """ID of an album."""
    asset_id: Id
    """ID of an asset."""

class SyncAlbumToAssetV1(Model, kw_only=True):
    """Fields:
        album_id: Id
        asset_id: Id
    """
    album_id: Id
    """ID of an album."""
    asset_id: Id
    """ID of an asset."""

class SyncAlbumUserDeleteV1(Model, kw_only=True):
    """Fields:
        album_id: Id
        user_id: Id
    """
    album_id: Id
    """ID of the album."""
    user_id: Id
    """ID of the member."""

class SyncAlbumUserV1(Model, kw_only=True):
    """Fields:
        album_id: Id
        role: AlbumUserRole
        user_id: Id
    """
    album_id: Id
    """ID of the album."""
    role: AlbumUserRole
    """What the member may do. One of editor, viewer."""
    user_id: Id
    """ID of the member."""

class SyncAlbumV1(Model, kw_only=True):
    """Fields:
        created_at: datetime
        description: str
        id: Id
        is_activity_enabled: bool
        name: str
        order: AssetOrder
        owner_id: Id
        thumbnail_asset_id: Id | None
        updated_at: datetime
    """
    created_at: datetime
    """When the album was created."""
    description: str
    """Description of the album."""
    id: Id
    """ID of the album."""
    is_activity_enabled: bool
    """Whether comments and likes are allowed in the album."""
    name: str
    """Name of the album."""
    order: AssetOrder
    """Whether the newest or the oldest asset comes first. One of asc, desc."""
    owner_id: Id
    """ID of the album's owner."""
    thumbnail_asset_id: Id | None
    """ID of the asset that is the album's cover."""
    updated_at: datetime
    """When the album was last changed."""

class SyncAssetDeleteV1(Model, kw_only=True):
    """Fields:
        asset_id: Id
    """
    asset_id: Id
    """ID of an asset."""

class SyncAssetExifV1(Model, kw_only=True):
    """Fields:
        asset_id: Id
        city: str | None
        country: str | None
        date_time_original: datetime | None
        description: str | None
        exif_image_height: int | None
        exif_image_width: int | None
        exposure_time: str | None
        f_number: float | None
        file_size_in_byte: int | None
        focal_length: float | None
        fps: float | None
        iso: int | None
        latitude: float | None
        lens_model: str | None
        longitude: float | None
        make: str | None
        model: str | None
        modify_date: datetime | None
        orientation: str | None
        profile_description: str | None
        projection_type: str | None
        rating: int | None
        state: str | None
        time_zone: str | None
    """
    asset_id: Id
    """ID of an asset."""
    city: str | None
    """City of the place where the asset was taken, as the server's geodata spells it."""
    country: str | None
    """Country of the place where the asset was taken, as the server's geodata spells it."""
    date_time_original: datetime | None
    """When the photo or video was taken; null when the file does not say so."""
    description: str | None
    """Description of the asset."""
    exif_image_height: int | None
    """Height of the original in pixels."""
    exif_image_width: int | None
    """Width of the original in pixels."""
    exposure_time: str | None
    """Exposure time in seconds, as a fraction such as `1/250`."""
    f_number: float | None
    """Aperture as an f-number."""
    file_size_in_byte: int | None
    """Size of the original in bytes."""
    focal_length: float | None
    """Focal length in millimetres."""
    fps: float | None
    """Frames a second of the video."""
    iso: int | None
    """ISO sensitivity."""
    latitude: float | None
    """Latitude in degrees."""
    lens_model: str | None
    """Model of the lens, as the file's metadata spells it."""
    longitude: float | None
    """Longitude in degrees."""
    make: str | None
    """Manufacturer of the camera, as the file's metadata spells it."""
    model: str | None
    """Model of the camera, as the file's metadata spells it."""
    modify_date: datetime | None
    """When the file's metadata was last changed."""
    orientation: str | None
    """EXIF orientation, from 1 to 8."""
    profile_description: str | None
    """Name of the color profile."""
    projection_type: str | None
    """Projection of a panorama, such as `EQUIRECTANGULAR`; null for other pictures."""
    rating: int | None
    """Rating in stars; null for none, -1 for rejected."""
    state: str | None
    """State or province of the place where the asset was taken, as the server's geodata spells it."""
    time_zone: str | None
    """Time zone of the place where it was taken, such as `Europe/Berlin` or `UTC+2`."""

class SyncAssetFaceDeleteV1(Model, kw_only=True):
    """Fields:
        asset_face_id: Id
    """
    asset_face_id: Id
    """ID of a face in an asset."""

class SyncAssetFaceV1(Model, kw_only=True):
    """Fields:
        asset_id: Id
        bounding_box_x1: int
        bounding_box_x2: int
        bounding_box_y1: int
        bounding_box_y2: int
        id: Id
        image_height: int
        image_width: int
        person_id: Id | None
        source_type: str
    """
    asset_id: Id
    """ID of an asset."""
    bounding_box_x1: int
    """Left edge of the face in pixels of a picture of `image_width`."""
    bounding_box_x2: int
    """Right edge of the face in pixels of a picture of `image_width`."""
    bounding_box_y1: int
    """Upper edge of the face in pixels of a picture of `image_height`."""
    bounding_box_y2: int
    """Lower edge of the face in pixels of a picture of `image_height`."""
    id: Id
    """ID of the face."""
    image_height: int
    """Height in pixels of the picture that the coordinates refer to."""
    image_width: int
    """Width in pixels of the picture that the coordinates refer to."""
    person_id: Id | None
    """ID of a person."""
    source_type: str
    """How the face was found."""

class SyncAssetMetadataDeleteV1(Model, kw_only=True):
    """Fields:
        asset_id: Id
        key: AssetMetadataKey
    """
    asset_id: Id
    """ID of an asset."""
    key: AssetMetadataKey
    """Name under which the metadata is stored. One of mobile-app."""

class SyncAssetMetadataV1(Model, kw_only=True):
    """Fields:
        asset_id: Id
        key: AssetMetadataKey
        value: dict[str, Any]
    """
    asset_id: Id
    """ID of an asset."""
    key: AssetMetadataKey
    """Name under which the metadata is stored. One of mobile-app."""
    value: dict[str, Any]
    """The metadata, a JSON object."""

class SyncAssetV1(Model, kw_only=True):
    """Fields:
        checksum: str
        deleted_at: datetime | None
        duration: str | None
        file_created_at: datetime | None
        file_modified_at: datetime | None
        id: Id
        is_favorite: bool
        library_id: Id | None
        live_photo_video_id: Id | None
        local_date_time: datetime | None
        original_file_name: str
        owner_id: Id
        stack_id: Id | None
        thumbhash: str | None
        type: AssetTypeEnum
        visibility: AssetVisibility
    """
    checksum: str
    """SHA-1 of the original, in base64."""
    deleted_at: datetime | None
    """When the asset was moved to the trash; null when it is not there."""
    duration: str | None
    """Length of the video: milliseconds from 3.0 on (null for photos), text such as `0:00:12.50000` before."""
    file_created_at: datetime | None
    """When the file was created, usually when the photo was taken."""
    file_modified_at: datetime | None
    """When the file was last modified on the device."""
    id: Id
    """ID of the asset."""
    is_favorite: bool
    """Whether it is marked as a favorite."""
    library_id: Id | None
    """ID of the external library that the asset is in; null for uploaded assets."""
    live_photo_video_id: Id | None
    """ID of the video that belongs to a live photo."""
    local_date_time: datetime | None
    """When the asset was taken, in the local time of the place; written as if it were UTC."""
    original_file_name: str
    """Name of the file as it was uploaded."""
    owner_id: Id
    """ID of the user to whom it belongs."""
    stack_id: Id | None
    """ID of the stack that the asset is in; null for none."""
    thumbhash: str | None
    """A tiny blurred picture as ThumbHash, in base64; null until it is generated."""
    type: AssetTypeEnum
    """Photo, video or something else. One of IMAGE, VIDEO, AUDIO, OTHER."""
    visibility: AssetVisibility
    """Where the asset is shown. `timeline` is the normal place, `archive` hides it from the timeline, `hidden` is for video parts of live photos, `locked` needs the PIN code. One of archive, timeline, hidden, locked."""

class SyncAuthUserV1(Model, kw_only=True):
    """Fields:
        avatar_color: UserAvatarColor | None
        deleted_at: datetime | None
        email: str
        has_profile_image: bool
        id: Id
        is_admin: bool
        name: str
        oauth_id: Id
        pin_code: str | None
        profile_changed_at: datetime
        quota_size_in_bytes: int | None
        quota_usage_in_bytes: int
        storage_label: str | None
    """
    avatar_color: UserAvatarColor | None
    """Color of the user's avatar while no profile picture is set. One of primary, pink, red, yellow, blue, green, purple, orange, gray, amber."""
    deleted_at: datetime | None
    """When the user was deleted; null for an active user. The data stays for some days."""
    email: str
    """E-mail address, with which the user logs in."""
    has_profile_image: bool
    """Whether a profile picture is set."""
    id: Id
    """ID of the user."""
    is_admin: bool
    """Whether the user is an administrator."""
    name: str
    """Name of the user."""
    oauth_id: Id
    """ID of the user at the OAuth provider; empty for none."""
    pin_code: str | None
    """PIN code, six digits."""
    profile_changed_at: datetime
    """When the profile picture was last changed."""
    quota_size_in_bytes: int | None
    """Storage that the user may use, in bytes; null is unlimited."""
    quota_usage_in_bytes: int
    """Storage that the user's assets take, in bytes."""
    storage_label: str | None
    """Name of the user's folder in the storage template; null for the user's ID."""

class SyncCompleteV1(Model, kw_only=True): ...

class SyncEntityType(OpenStrEnum):
    AUTH_USER_V1 = 'AuthUserV1'
    USER_V1 = 'UserV1'
    USER_DELETE_V1 = 'UserDeleteV1'
    ASSET_V1 = 'AssetV1'
    ASSET_DELETE_V1 = 'AssetDeleteV1'
    ASSET_EXIF_V1 = 'AssetExifV1'
    ASSET_METADATA_V1 = 'AssetMetadataV1'
    ASSET_METADATA_DELETE_V1 = 'AssetMetadataDeleteV1'
    PARTNER_V1 = 'PartnerV1'
    PARTNER_DELETE_V1 = 'PartnerDeleteV1'
    PARTNER_ASSET_V1 = 'PartnerAssetV1'
    PARTNER_ASSET_BACKFILL_V1 = 'PartnerAssetBackfillV1'
    PARTNER_ASSET_DELETE_V1 = 'PartnerAssetDeleteV1'
    PARTNER_ASSET_EXIF_V1 = 'PartnerAssetExifV1'
    PARTNER_ASSET_EXIF_BACKFILL_V1 = 'PartnerAssetExifBackfillV1'
    PARTNER_STACK_BACKFILL_V1 = 'PartnerStackBackfillV1'
    PARTNER_STACK_DELETE_V1 = 'PartnerStackDeleteV1'
    PARTNER_STACK_V1 = 'PartnerStackV1'
    ALBUM_V1 = 'AlbumV1'
    ALBUM_DELETE_V1 = 'AlbumDeleteV1'
    ALBUM_USER_V1 = 'AlbumUserV1'
    ALBUM_USER_BACKFILL_V1 = 'AlbumUserBackfillV1'
    ALBUM_USER_DELETE_V1 = 'AlbumUserDeleteV1'
    ALBUM_ASSET_CREATE_V1 = 'AlbumAssetCreateV1'
    ALBUM_ASSET_UPDATE_V1 = 'AlbumAssetUpdateV1'
    ALBUM_ASSET_BACKFILL_V1 = 'AlbumAssetBackfillV1'
    ALBUM_ASSET_EXIF_CREATE_V1 = 'AlbumAssetExifCreateV1'
    ALBUM_ASSET_EXIF_UPDATE_V1 = 'AlbumAssetExifUpdateV1'
    ALBUM_ASSET_EXIF_BACKFILL_V1 = 'AlbumAssetExifBackfillV1'
    ALBUM_TO_ASSET_V1 = 'AlbumToAssetV1'
    ALBUM_TO_ASSET_DELETE_V1 = 'AlbumToAssetDeleteV1'
    ALBUM_TO_ASSET_BACKFILL_V1 = 'AlbumToAssetBackfillV1'
    MEMORY_V1 = 'MemoryV1'
    MEMORY_DELETE_V1 = 'MemoryDeleteV1'
    MEMORY_TO_ASSET_V1 = 'MemoryToAssetV1'
    MEMORY_TO_ASSET_DELETE_V1 = 'MemoryToAssetDeleteV1'
    STACK_V1 = 'StackV1'
    STACK_DELETE_V1 = 'StackDeleteV1'
    PERSON_V1 = 'PersonV1'
    PERSON_DELETE_V1 = 'PersonDeleteV1'
    ASSET_FACE_V1 = 'AssetFaceV1'
    ASSET_FACE_DELETE_V1 = 'AssetFaceDeleteV1'
    USER_METADATA_V1 = 'UserMetadataV1'
    USER_METADATA_DELETE_V1 = 'UserMetadataDeleteV1'
    SYNC_ACK_V1 = 'SyncAckV1'
    SYNC_RESET_V1 = 'SyncResetV1'
    SYNC_COMPLETE_V1 = 'SyncCompleteV1'
    _UNLISTED = ''

_SyncEntityTypeLiteral: TypeAlias = Literal['AuthUserV1', 'UserV1', 'UserDeleteV1', 'AssetV1', 'AssetDeleteV1', 'AssetExifV1', 'AssetMetadataV1', 'AssetMetadataDeleteV1', 'PartnerV1', 'PartnerDeleteV1', 'PartnerAssetV1', 'PartnerAssetBackfillV1', 'PartnerAssetDeleteV1', 'PartnerAssetExifV1', 'PartnerAssetExifBackfillV1', 'PartnerStackBackfillV1', 'PartnerStackDeleteV1', 'PartnerStackV1', 'AlbumV1', 'AlbumDeleteV1', 'AlbumUserV1', 'AlbumUserBackfillV1', 'AlbumUserDeleteV1', 'AlbumAssetCreateV1', 'AlbumAssetUpdateV1', 'AlbumAssetBackfillV1', 'AlbumAssetExifCreateV1', 'AlbumAssetExifUpdateV1', 'AlbumAssetExifBackfillV1', 'AlbumToAssetV1', 'AlbumToAssetDeleteV1', 'AlbumToAssetBackfillV1', 'MemoryV1', 'MemoryDeleteV1', 'MemoryToAssetV1', 'MemoryToAssetDeleteV1', 'StackV1', 'StackDeleteV1', 'PersonV1', 'PersonDeleteV1', 'AssetFaceV1', 'AssetFaceDeleteV1', 'UserMetadataV1', 'UserMetadataDeleteV1', 'SyncAckV1', 'SyncResetV1', 'SyncCompleteV1']

class SyncMemoryAssetDeleteV1(Model, kw_only=True):
    """Fields:
        asset_id: Id
        memory_id: Id
    """
    asset_id: Id
    """ID of an asset."""
    memory_id: Id
    """ID of a memory."""

class SyncMemoryAssetV1(Model, kw_only=True):
    """Fields:
        asset_id: Id
        memory_id: Id
    """
    asset_id: Id
    """ID of an asset."""
    memory_id: Id
    """ID of a memory."""

class SyncMemoryDeleteV1(Model, kw_only=True):
    """Fields:
        memory_id: Id
    """
    memory_id: Id
    """ID of a memory."""

class SyncMemoryV1(Model, kw_only=True):
    """Fields:
        created_at: datetime
        data: dict[str, Any]
        deleted_at: datetime | None
        hide_at: datetime | None
        id: Id
        is_saved: bool
        memory_at: datetime
        owner_id: Id
        seen_at: datetime | None
        show_at: datetime | None
        type: MemoryType
        updated_at: datetime
    """
    created_at: datetime
    """When it was created."""
    data: dict[str, Any]
    """Details of the memory, such as the year."""
    deleted_at: datetime | None
    """When it was deleted; null while it exists."""
    hide_at: datetime | None
    """When it is no longer shown."""
    id: Id
    """ID of the memory."""
    is_saved: bool
    """Whether the user keeps the memory; others are deleted after a while."""
    memory_at: datetime
    """The day that the memory is about."""
    owner_id: Id
    """ID of the user to whom it belongs."""
    seen_at: datetime | None
    """When the user first saw the memory."""
    show_at: datetime | None
    """When it is first shown."""
    type: MemoryType
    """What the memory is about. One of on_this_day."""
    updated_at: datetime
    """When it was last changed."""

class SyncPartnerDeleteV1(Model, kw_only=True):
    """Fields:
        shared_by_id: Id
        shared_with_id: Id
    """
    shared_by_id: Id
    """ID of the user who shares."""
    shared_with_id: Id
    """ID of the user with whom something is shared."""

class SyncPartnerV1(Model, kw_only=True):
    """Fields:
        in_timeline: bool
        shared_by_id: Id
        shared_with_id: Id
    """
    in_timeline: bool
    """Whether the partner's assets are shown in the own timeline."""
    shared_by_id: Id
    """ID of the user who shares."""
    shared_with_id: Id
    """ID of the user with whom something is shared."""

class SyncPersonDeleteV1(Model, kw_only=True):
    """Fields:
        person_id: Id
    """
    person_id: Id
    """ID of a person."""

class SyncPersonV1(Model, kw_only=True):
    """Fields:
        birth_date: datetime | None
        color: str | None
        created_at: datetime
        face_asset_id: Id | None
        id: Id
        is_favorite: bool
        is_hidden: bool
        name: str
        owner_id: Id
        updated_at: datetime
    """
    birth_date: datetime | None
    """Date of birth, `YYYY-MM-DD`."""
    color: str | None
    """Color of the person, as hexadecimal RGB such as `#ff8800`."""
    created_at: datetime
    """When it was created."""
    face_asset_id: Id | None
    """ID of the face that is the person's picture."""
    id: Id
    """ID of the person."""
    is_favorite: bool
    """Whether the person is marked as a favorite."""
    is_hidden: bool
    """Whether the person is hidden."""
    name: str
    """Name of the person; empty when nobody has named them."""
    owner_id: Id
    """ID of the user to whom the person belongs."""
    updated_at: datetime
    """When it was last changed."""

class SyncRequestType(OpenStrEnum):
    ALBUMS_V1 = 'AlbumsV1'
    ALBUM_USERS_V1 = 'AlbumUsersV1'
    ALBUM_TO_ASSETS_V1 = 'AlbumToAssetsV1'
    ALBUM_ASSETS_V1 = 'AlbumAssetsV1'
    ALBUM_ASSET_EXIFS_V1 = 'AlbumAssetExifsV1'
    ASSETS_V1 = 'AssetsV1'
    ASSET_EXIFS_V1 = 'AssetExifsV1'
    ASSET_METADATA_V1 = 'AssetMetadataV1'
    AUTH_USERS_V1 = 'AuthUsersV1'
    MEMORIES_V1 = 'MemoriesV1'
    MEMORY_TO_ASSETS_V1 = 'MemoryToAssetsV1'
    PARTNERS_V1 = 'PartnersV1'
    PARTNER_ASSETS_V1 = 'PartnerAssetsV1'
    PARTNER_ASSET_EXIFS_V1 = 'PartnerAssetExifsV1'
    PARTNER_STACKS_V1 = 'PartnerStacksV1'
    STACKS_V1 = 'StacksV1'
    USERS_V1 = 'UsersV1'
    PEOPLE_V1 = 'PeopleV1'
    ASSET_FACES_V1 = 'AssetFacesV1'
    USER_METADATA_V1 = 'UserMetadataV1'
    _UNLISTED = ''

_SyncRequestTypeLiteral: TypeAlias = Literal['AlbumsV1', 'AlbumUsersV1', 'AlbumToAssetsV1', 'AlbumAssetsV1', 'AlbumAssetExifsV1', 'AssetsV1', 'AssetExifsV1', 'AssetMetadataV1', 'AuthUsersV1', 'MemoriesV1', 'MemoryToAssetsV1', 'PartnersV1', 'PartnerAssetsV1', 'PartnerAssetExifsV1', 'PartnerStacksV1', 'StacksV1', 'UsersV1', 'PeopleV1', 'AssetFacesV1', 'UserMetadataV1']

class SyncResetV1(Model, kw_only=True): ...

class SyncStackDeleteV1(Model, kw_only=True):
    """Fields:
        stack_id: Id
    """
    stack_id: Id
    """ID of the stack that the asset is in; null for none."""

class SyncStackV1(Model, kw_only=True):
    """Fields:
        created_at: datetime
        id: Id
        owner_id: Id
        primary_asset_id: Id
        updated_at: datetime
    """
    created_at: datetime
    """When it was created."""
    id: Id
    """ID of the stack."""
    owner_id: Id
    """ID of the user to whom it belongs."""
    primary_asset_id: Id
    """ID of the asset that is shown on top of the stack."""
    updated_at: datetime
    """When it was last changed."""

class SyncStreamDto(Model, kw_only=True):
    """Fields:
        reset: bool | UnsetType
        types: list[SyncRequestType]
    """
    reset: bool | UnsetType = ...
    """Whether to forget all acknowledgements and start from the beginning."""
    types: list[SyncRequestType]
    """What to receive changes of."""

class SyncStreamEvent(Model, kw_only=True):
    """Fields:
        ack: str
        data: Any
        type: SyncEntityType
    """
    ack: str
    """Token that stands for this point of the sync stream; send it back to acknowledge everything up to here."""
    data: Any
    """What was created, changed or deleted."""
    type: SyncEntityType
    """Kind of event."""

class SyncUserDeleteV1(Model, kw_only=True):
    """Fields:
        user_id: Id
    """
    user_id: Id
    """ID of a user."""

class SyncUserMetadataDeleteV1(Model, kw_only=True):
    """Fields:
        key: UserMetadataKey
        user_id: Id
    """
    key: UserMetadataKey
    """Which of the user's settings. One of preferences, license, onboarding."""
    user_id: Id
    """ID of a user."""

class SyncUserMetadataV1(Model, kw_only=True):
    """Fields:
        key: UserMetadataKey
        user_id: Id
        value: dict[str, Any]
    """
    key: UserMetadataKey
    """Which of the user's settings. One of preferences, license, onboarding."""
    user_id: Id
    """ID of a user."""
    value: dict[str, Any]
    """The settings, a JSON object."""

class SyncUserV1(Model, kw_only=True):
    """Fields:
        avatar_color: UserAvatarColor | None
        deleted_at: datetime | None
        email: str
        has_profile_image: bool
        id: Id
        name: str
        profile_changed_at: datetime
    """
    avatar_color: UserAvatarColor | None
    """Color of the user's avatar while no profile picture is set. One of primary, pink, red, yellow, blue, green, purple, orange, gray, amber."""
    deleted_at: datetime | None
    """When the user was deleted; null for an active user. The data stays for some days."""
    email: str
    """E-mail address, with which the user logs in."""
    has_profile_image: bool
    """Whether a profile picture is set."""
    id: Id
    """ID of the user."""
    name: str
    """Name of the user."""
    profile_changed_at: datetime
    """When the profile picture was last changed."""

class SystemConfigBackupsDto(Model, kw_only=True):
    """Fields:
        database: DatabaseBackupConfig
    """
    database: DatabaseBackupConfig
    """Settings of database backups."""

class SystemConfigDto(Model, kw_only=True):
    """Fields:
        backup: SystemConfigBackupsDto
        ffmpeg: SystemConfigFFmpegDto
        image: SystemConfigImageDto
        job: SystemConfigJobDto
        library: SystemConfigLibraryDto
        logging: SystemConfigLoggingDto
        machine_learning: SystemConfigMachineLearningDto
        map: SystemConfigMapDto
        metadata: SystemConfigMetadataDto
        new_version_check: SystemConfigNewVersionCheckDto
        nightly_tasks: SystemConfigNightlyTasksDto
        notifications: SystemConfigNotificationsDto
        oauth: SystemConfigOAuthDto
        password_login: SystemConfigPasswordLoginDto
        reverse_geocoding: SystemConfigReverseGeocodingDto
        server: SystemConfigServerDto
        storage_template: SystemConfigStorageTemplateDto
        templates: SystemConfigTemplatesDto
        theme: SystemConfigThemeDto
        trash: SystemConfigTrashDto
        user: SystemConfigUserDto
    """
    backup: SystemConfigBackupsDto
    """Settings of backups."""
    ffmpeg: SystemConfigFFmpegDto
    """Settings of video transcoding."""
    image: SystemConfigImageDto
    """Settings of generated pictures."""
    job: SystemConfigJobDto
    """How many jobs of each kind run at the same time."""
    library: SystemConfigLibraryDto
    """Settings of external libraries."""
    logging: SystemConfigLoggingDto
    """Settings of the server's log."""
    machine_learning: SystemConfigMachineLearningDto
    """Settings of machine learning."""
    map: SystemConfigMapDto
    """Settings of the map."""
    metadata: SystemConfigMetadataDto
    """Settings of reading metadata."""
    new_version_check: SystemConfigNewVersionCheckDto
    """Settings of the check for new releases."""
    nightly_tasks: SystemConfigNightlyTasksDto
    """Settings of the tasks that run every night."""
    notifications: SystemConfigNotificationsDto
    """Settings of e-mails."""
    oauth: SystemConfigOAuthDto
    """Settings of OAuth login."""
    password_login: SystemConfigPasswordLoginDto
    """Settings of login with password."""
    reverse_geocoding: SystemConfigReverseGeocodingDto
    """Settings of finding places' names."""
    server: SystemConfigServerDto
    """Settings of the server's address and login page."""
    storage_template: SystemConfigStorageTemplateDto
    """Settings of the folder structure for originals."""
    templates: SystemConfigTemplatesDto
    """Templates of e-mails."""
    theme: SystemConfigThemeDto
    """Settings of the web app's appearance."""
    trash: SystemConfigTrashDto
    """Settings of the trash."""
    user: SystemConfigUserDto
    """Settings of user accounts."""

class SystemConfigFFmpegDto(Model, kw_only=True):
    """Fields:
        accel: TranscodeHWAccel
        accel_decode: bool
        accepted_audio_codecs: list[AudioCodec]
        accepted_containers: list[VideoContainer]
        accepted_video_codecs: list[VideoCodec]
        bframes: int
        cq_mode: CQMode
        crf: int
        gop_size: int
        max_bitrate: str
        preferred_hw_device: str
        preset: str
        refs: int
        target_audio_codec: AudioCodec
        target_resolution: str
        target_video_codec: VideoCodec
        temporal_aq: bool
        threads: int
        tonemap: ToneMapping
        transcode: TranscodePolicy
        two_pass: bool
    """
    accel: TranscodeHWAccel
    """Hardware interface used to encode videos; `disabled` encodes in software. One of nvenc, qsv, vaapi, rkmpp, disabled."""
    accel_decode: bool
    """Whether the hardware decodes as well as encodes."""
    accepted_audio_codecs: list[AudioCodec]
    """Audio codecs that are left as they are. Each one of mp3, aac, libopus, pcm_s16le."""
    accepted_containers: list[VideoContainer]
    """Video containers that are left as they are. Each one of mov, mp4, ogg, webm."""
    accepted_video_codecs: list[VideoCodec]
    """Video codecs that are left as they are. Each one of h264, hevc, vp9, av1."""
    bframes: int
    """Largest number of B-frames in a row; -1 leaves it to the encoder. -1 to 16."""
    cq_mode: CQMode
    """How the encoder keeps the quality constant. One of auto, cqp, icq."""
    crf: int
    """Constant rate factor of encoded videos; lower is better and larger. 0 to 51."""
    gop_size: int
    """Largest distance between key frames; 0 leaves it to the encoder. At least 0."""
    max_bitrate: str
    """Largest bit rate of encoded videos, such as `4500k`; `0` is unlimited."""
    preferred_hw_device: str
    """Device for hardware acceleration, such as `renderD128`; `auto` chooses one."""
    preset: str
    """Speed of the encoder, from `ultrafast` to `veryslow`; slower ones make smaller files."""
    refs: int
    """Number of reference frames; 0 leaves it to the encoder. 0 to 6."""
    target_audio_codec: AudioCodec
    """Audio codec of encoded videos. One of mp3, aac, libopus, pcm_s16le."""
    target_resolution: str
    """Height of encoded videos in pixels; `original` keeps it."""
    target_video_codec: VideoCodec
    """Video codec of encoded videos. One of h264, hevc, vp9, av1."""
    temporal_aq: bool
    """Whether the encoder spends more bits on still scenes; only for NVENC."""
    threads: int
    """Number of threads of an encoding job; 0 uses all cores. At least 0."""
    tonemap: ToneMapping
    """Method that maps HDR videos to SDR; `disabled` leaves them as they are. One of hable, mobius, reinhard, disabled."""
    transcode: TranscodePolicy
    """Which videos are transcoded. One of all, optimal, bitrate, required, disabled."""
    two_pass: bool
    """Whether videos are encoded in two passes, which keeps to the bit rate better."""

class SystemConfigFacesDto(Model, kw_only=True):
    """Fields:
        import_: bool
    """
    import_: bool
    """Whether faces and names are read from the metadata of files."""

class SystemConfigGeneratedFullsizeImageDto(Model, kw_only=True):
    """Fields:
        enabled: bool
        format: ImageFormat
        quality: int
    """
    enabled: bool
    """Whether pictures of full size are generated."""
    format: ImageFormat
    """File format of generated pictures. One of jpeg, webp."""
    quality: int
    """Quality of generated pictures in percent; higher is better and larger. 1 to 100."""

class SystemConfigGeneratedImageDto(Model, kw_only=True):
    """Fields:
        format: ImageFormat
        quality: int
        size: int
    """
    format: ImageFormat
    """File format of generated pictures. One of jpeg, webp."""
    quality: int
    """Quality of generated pictures in percent; higher is better and larger. 1 to 100."""
    size: int
    """Size of the shorter side, in pixels. At least 1."""

class SystemConfigImageDto(Model, kw_only=True):
    """Fields:
        colorspace: Colorspace
        extract_embedded: bool
        fullsize: SystemConfigGeneratedFullsizeImageDto
        preview: SystemConfigGeneratedImageDto
        thumbnail: SystemConfigGeneratedImageDto
    """
    colorspace: Colorspace
    """Color space of generated pictures; `p3` shows wide-gamut photos better. One of srgb, p3."""
    extract_embedded: bool
    """Whether the preview that a raw file contains is used, when there is one."""
    fullsize: SystemConfigGeneratedFullsizeImageDto
    """Pictures of full size that are generated from formats which browsers cannot show."""
    preview: SystemConfigGeneratedImageDto
    """Pictures of medium size that are generated for viewing."""
    thumbnail: SystemConfigGeneratedImageDto
    """Small pictures that are generated for the timeline."""

class SystemConfigJobDto(Model, kw_only=True):
    """Fields:
        background_task: JobSettingsDto
        face_detection: JobSettingsDto
        library: JobSettingsDto
        metadata_extraction: JobSettingsDto
        migration: JobSettingsDto
        notifications: JobSettingsDto
        search: JobSettingsDto
        sidecar: JobSettingsDto
        smart_search: JobSettingsDto
        thumbnail_generation: JobSettingsDto
        video_conversion: JobSettingsDto
    """
    background_task: JobSettingsDto
    """Queue of small background tasks."""
    face_detection: JobSettingsDto
    """Queue of face detection."""
    library: JobSettingsDto
    """Queue of external libraries."""
    metadata_extraction: JobSettingsDto
    """Queue that reads the metadata of new files."""
    migration: JobSettingsDto
    """Queue that moves files into the current folder structure."""
    notifications: JobSettingsDto
    """Queue of notifications and e-mails."""
    search: JobSettingsDto
    """Queue of search."""
    sidecar: JobSettingsDto
    """Queue that finds and reads XMP sidecar files."""
    smart_search: JobSettingsDto
    """Queue that analyses pictures for smart search."""
    thumbnail_generation: JobSettingsDto
    """Queue that generates thumbnails and previews."""
    video_conversion: JobSettingsDto
    """Queue that transcodes videos."""

class SystemConfigLibraryDto(Model, kw_only=True):
    """Fields:
        scan: SystemConfigLibraryScanDto
        watch: SystemConfigLibraryWatchDto
    """
    scan: SystemConfigLibraryScanDto
    """Settings of the regular scan of external libraries."""
    watch: SystemConfigLibraryWatchDto
    """Watching of external libraries for changes."""

class SystemConfigLibraryScanDto(Model, kw_only=True):
    """Fields:
        cron_expression: str
        enabled: bool
    """
    cron_expression: str
    """When it runs, as a cron expression such as `0 02 * * *`."""
    enabled: bool
    """Whether external libraries are scanned regularly."""

class SystemConfigLibraryWatchDto(Model, kw_only=True):
    """Fields:
        enabled: bool
    """
    enabled: bool
    """Whether folders of external libraries are watched, so that changes show at once."""

class SystemConfigLoggingDto(Model, kw_only=True):
    """Fields:
        enabled: bool
        level: LogLevel
    """
    enabled: bool
    """Whether the server logs messages."""
    level: LogLevel
    """Least important kind of message that is logged. One of verbose, debug, log, warn, error, fatal."""

class SystemConfigMachineLearningDto(Model, kw_only=True):
    """Fields:
        availability_checks: MachineLearningAvailabilityChecksDto
        clip: CLIPConfig
        duplicate_detection: DuplicateDetectionConfig
        enabled: bool
        facial_recognition: FacialRecognitionConfig
        urls: list[str]
    """
    availability_checks: MachineLearningAvailabilityChecksDto
    """How the server finds out whether machine learning services are reachable."""
    clip: CLIPConfig
    """Settings of smart search."""
    duplicate_detection: DuplicateDetectionConfig
    """Settings of detecting assets that look alike."""
    enabled: bool
    """Whether machine learning is on at all."""
    facial_recognition: FacialRecognitionConfig
    """Settings of facial recognition."""
    urls: list[str]
    """Addresses of machine learning services; the first one that is reachable is used. Not empty."""

class SystemConfigMapDto(Model, kw_only=True):
    """Fields:
        dark_style: str
        enabled: bool
        light_style: str
    """
    dark_style: str
    """Address of the map's style in the dark theme."""
    enabled: bool
    """Whether the map is on."""
    light_style: str
    """Address of the map's style in the light theme."""

class SystemConfigMetadataDto(Model, kw_only=True):
    """Fields:
        faces: SystemConfigFacesDto
    """
    faces: SystemConfigFacesDto
    """The faces."""

class SystemConfigNewVersionCheckDto(Model, kw_only=True):
    """Fields:
        enabled: bool
    """
    enabled: bool
    """Whether the server looks for new releases."""

class SystemConfigNightlyTasksDto(Model, kw_only=True):
    """Fields:
        cluster_new_faces: bool
        database_cleanup: bool
        generate_memories: bool
        missing_thumbnails: bool
        start_time: str
        sync_quota_usage: bool
    """
    cluster_new_faces: bool
    """Whether new faces are assigned to persons every night."""
    database_cleanup: bool
    """Whether the database is cleaned up every night."""
    generate_memories: bool
    """Whether memories are made every night."""
    missing_thumbnails: bool
    """Whether missing thumbnails are generated every night."""
    start_time: str
    """Time of day at which the tasks run, `HH:MM`."""
    sync_quota_usage: bool
    """Whether each user's storage is computed anew every night."""

class SystemConfigNotificationsDto(Model, kw_only=True):
    """Fields:
        smtp: SystemConfigSmtpDto
    """
    smtp: SystemConfigSmtpDto
    """Settings of the mail server."""

class SystemConfigOAuthDto(Model, kw_only=True):
    """Fields:
        auto_launch: bool
        auto_register: bool
        button_text: str
        client_id: str
        client_secret: str
        default_storage_quota: int | None
        enabled: bool
        issuer_url: str
        mobile_override_enabled: bool
        mobile_redirect_uri: str
        profile_signing_algorithm: str
        role_claim: str
        scope: str
        signing_algorithm: str
        storage_label_claim: str
        storage_quota_claim: str
        timeout: int
        token_endpoint_auth_method: OAuthTokenEndpointAuthMethod
    """
    auto_launch: bool
    """Whether the login page goes straight on to the OAuth provider."""
    auto_register: bool
    """Whether an account is created for a new user who logs in through OAuth."""
    button_text: str
    """Text on the button that begins an OAuth login."""
    client_id: str
    """ID that the OAuth provider has given to Immich."""
    client_secret: str
    """Secret that the OAuth provider has given to Immich."""
    default_storage_quota: int | None
    """Storage of users created by OAuth, in GiB; 0 or null is unlimited. At least 0."""
    enabled: bool
    """Whether login through OAuth is on."""
    issuer_url: str
    """Address of the OAuth provider's configuration."""
    mobile_override_enabled: bool
    """Whether the mobile app uses a redirect address of its own."""
    mobile_redirect_uri: str
    """Redirect address that the mobile app uses."""
    profile_signing_algorithm: str
    """Algorithm with which the provider signs user information; `none` for unsigned."""
    role_claim: str
    """OAuth claim that says whether a user is an administrator."""
    scope: str
    """OAuth scopes to ask for, separated by spaces."""
    signing_algorithm: str
    """Algorithm with which the provider signs ID tokens, such as `RS256`."""
    storage_label_claim: str
    """OAuth claim that sets the storage label."""
    storage_quota_claim: str
    """OAuth claim that sets the storage quota in GiB."""
    timeout: int
    """Milliseconds to wait for a response. At least 1."""
    token_endpoint_auth_method: OAuthTokenEndpointAuthMethod
    """How Immich identifies itself to the OAuth provider. One of client_secret_post, client_secret_basic."""

class SystemConfigPasswordLoginDto(Model, kw_only=True):
    """Fields:
        enabled: bool
    """
    enabled: bool
    """Whether users can log in with a password."""

class SystemConfigReverseGeocodingDto(Model, kw_only=True):
    """Fields:
        enabled: bool
    """
    enabled: bool
    """Whether names of places are looked up from coordinates."""

class SystemConfigServerDto(Model, kw_only=True):
    """Fields:
        external_domain: str
        login_page_message: str
        public_users: bool
    """
    external_domain: str
    """Public address of the server, from which shared links are built; empty for the address of the request."""
    login_page_message: str
    """Message on the login page."""
    public_users: bool
    """Whether users see each other, for sharing."""

class SystemConfigSmtpDto(Model, kw_only=True):
    """Fields:
        enabled: bool
        from_: str
        reply_to: str
        transport: SystemConfigSmtpTransportDto
    """
    enabled: bool
    """Whether the server sends e-mails."""
    from_: str
    """Sender of the e-mails, such as `Immich <immich@example.org>`."""
    reply_to: str
    """Address to which replies go."""
    transport: SystemConfigSmtpTransportDto
    """How to reach the mail server."""

class SystemConfigSmtpTransportDto(Model, kw_only=True):
    """Fields:
        host: str
        ignore_cert: bool
        password: str
        port: float
        username: str
    """
    host: str
    """Name or address of the mail server."""
    ignore_cert: bool
    """Whether an invalid TLS certificate of the mail server is accepted."""
    password: str
    """Password at the mail server."""
    port: float
    """Port of the mail server. 0 to 65535."""
    username: str
    """User name at the mail server."""

class SystemConfigStorageTemplateDto(Model, kw_only=True):
    """Fields:
        enabled: bool
        hash_verification_enabled: bool
        template: str
    """
    enabled: bool
    """Whether originals are moved to where the template puts them."""
    hash_verification_enabled: bool
    """Whether a moved file's checksum is compared with the stored one."""
    template: str
    """Storage template, such as `{{y}}/{{y}}-{{MM}}-{{dd}}/{{filename}}`."""

class SystemConfigTemplateEmailsDto(Model, kw_only=True):
    """Fields:
        album_invite_template: str
        album_update_template: str
        welcome_template: str
    """
    album_invite_template: str
    """Template of the e-mail that invites to an album; empty for the built-in one."""
    album_update_template: str
    """Template of the e-mail about new assets in an album; empty for the built-in one."""
    welcome_template: str
    """Template of the e-mail to a new user; empty for the built-in one."""

class SystemConfigTemplateStorageOptionDto(Model, kw_only=True):
    """Fields:
        day_options: list[str]
        hour_options: list[str]
        minute_options: list[str]
        month_options: list[str]
        preset_options: list[str]
        second_options: list[str]
        week_options: list[str]
        year_options: list[str]
    """
    day_options: list[str]
    """Placeholders for the day that a storage template may have."""
    hour_options: list[str]
    """Placeholders for the hour that a storage template may have."""
    minute_options: list[str]
    """Placeholders for the minute that a storage template may have."""
    month_options: list[str]
    """Placeholders for the month that a storage template may have."""
    preset_options: list[str]
    """Complete storage templates to choose from."""
    second_options: list[str]
    """Placeholders for the second that a storage template may have."""
    week_options: list[str]
    """Placeholders for the week that a storage template may have."""
    year_options: list[str]
    """Placeholders for the year that a storage template may have."""

class SystemConfigTemplatesDto(Model, kw_only=True):
    """Fields:
        email: SystemConfigTemplateEmailsDto
    """
    email: SystemConfigTemplateEmailsDto
    """Templates of e-mails."""

class SystemConfigThemeDto(Model, kw_only=True):
    """Fields:
        custom_css: str
    """
    custom_css: str
    """CSS that the web app applies on every page."""

class SystemConfigTrashDto(Model, kw_only=True):
    """Fields:
        days: int
        enabled: bool
    """
    days: int
    """Days that deleted assets stay in the trash. At least 0."""
    enabled: bool
    """Whether deleted assets go to the trash, rather than being gone at once."""

class SystemConfigUserDto(Model, kw_only=True):
    """Fields:
        delete_delay: int
    """
    delete_delay: int
    """Days after which the data of a deleted user is removed. At least 1."""

class TagBulkAssetsDto(Model, kw_only=True):
    """Fields:
        asset_ids: IdCollection
        tag_ids: IdCollection
    """
    asset_ids: IdCollection
    """IDs of the assets that get the tags."""
    tag_ids: IdCollection
    """IDs of the tags."""

class TagBulkAssetsResponseDto(Model, kw_only=True):
    """Fields:
        count: int
    """
    count: int
    """Number of assets that have got a tag."""

class TagCreateDto(Model, kw_only=True):
    """Fields:
        color: str | UnsetType
        name: str
        parent_id: Id | UnsetType | None
    """
    color: str | UnsetType = ...
    """Color of the tag, as hexadecimal RGB such as `#ff8800`; null for none."""
    name: str
    """Last part of the tag's path."""
    parent_id: Id | UnsetType | None = ...
    """ID of the parent tag; null at the top level."""

class TagResponseDto(Model, kw_only=True):
    """Fields:
        color: str | None
        created_at: datetime
        id: str
        name: str
        parent_id: str | None
        updated_at: datetime
        value: str
    """
    color: str | None = ...
    """Color of the tag, as hexadecimal RGB such as `#ff8800`; null for none."""
    created_at: datetime
    """When it was created."""
    id: str
    """ID of the tag."""
    name: str
    """Last part of the tag's path."""
    parent_id: str | None = ...
    """ID of the parent tag; null at the top level."""
    updated_at: datetime
    """When it was last changed."""
    value: str
    """Full path of the tag, such as `trips/rome`."""

class TagUpdateDto(Model, kw_only=True):
    """Fields:
        color: str | UnsetType | None
    """
    color: str | UnsetType | None = ...
    """Color of the tag, as hexadecimal RGB such as `#ff8800`; null for none."""

class TagUpsertDto(Model, kw_only=True):
    """Fields:
        tags: list[str]
    """
    tags: list[str]
    """Paths of tags, such as `trips/rome`."""

class TagsResponse(Model, kw_only=True):
    """Fields:
        enabled: bool
        sidebar_web: bool
    """
    enabled: bool
    """Whether tags are shown. Default true."""
    sidebar_web: bool
    """Whether the web app's sidebar has an entry for it. Default true."""

class TagsUpdate(Model, kw_only=True):
    """Fields:
        enabled: bool | UnsetType
        sidebar_web: bool | UnsetType
    """
    enabled: bool | UnsetType = ...
    """Whether tags are shown."""
    sidebar_web: bool | UnsetType = ...
    """Whether the web app's sidebar has an entry for it."""

class TemplateDto(Model, kw_only=True):
    """Fields:
        template: str
    """
    template: str
    """Text of the template to try out."""

class TemplateResponseDto(Model, kw_only=True):
    """Fields:
        html: str
        name: str
    """
    html: str
    """The rendered e-mail as HTML."""
    name: str
    """Name of the template."""

class TestEmailResponseDto(Model, kw_only=True):
    """Fields:
        message_id: str
    """
    message_id: str
    """ID of the mail that was sent."""

class TimeBucketAssetResponseDto(Model, kw_only=True):
    """Fields:
        city: list[str | None]
        country: list[str | None]
        duration: list[str | None]
        file_created_at: list[str]
        id: list[str]
        is_favorite: list[bool]
        is_image: list[bool]
        is_trashed: list[bool]
        latitude: list[float | None] | None
        live_photo_video_id: list[str | None]
        local_offset_hours: list[float]
        longitude: list[float | None] | None
        owner_id: list[str]
        projection_type: list[str | None]
        ratio: list[float]
        stack: list[list[str] | None] | None
        thumbhash: list[str | None]
        visibility: list[AssetVisibility]
    """
    city: list[str | None]
    """For each asset, the city where it was taken."""
    country: list[str | None]
    """For each asset, the country where it was taken."""
    duration: list[str | None]
    """For each asset, the length of the video; null for photos."""
    file_created_at: list[str]
    """For each asset, when its file was created, in UTC."""
    id: list[str]
    """IDs of the assets; the other fields have their values in the same order."""
    is_favorite: list[bool]
    """For each asset, whether it is marked as a favorite."""
    is_image: list[bool]
    """For each asset, whether it is a photo rather than a video."""
    is_trashed: list[bool]
    """For each asset, whether it is in the trash."""
    latitude: list[float | None] | None = ...
    """For each asset, its latitude in degrees."""
    live_photo_video_id: list[str | None]
    """For each asset, the ID of its live photo's video."""
    local_offset_hours: list[float]
    """For each asset, the offset of the place's local time from UTC, in hours."""
    longitude: list[float | None] | None = ...
    """For each asset, its longitude in degrees."""
    owner_id: list[str]
    """For each asset, the ID of its owner."""
    projection_type: list[str | None]
    """For each asset, the projection of the panorama; null for other pictures."""
    ratio: list[float]
    """For each asset, its width divided by its height."""
    stack: list[list[str] | None] | None = ...
    """For each asset, the ID of its stack and the number of assets in it; null for none."""
    thumbhash: list[str | None]
    """For each asset, its ThumbHash in base64."""
    visibility: list[AssetVisibility]
    """For each asset, where it is shown. Each one of archive, timeline, hidden, locked."""

class TimeBucketsResponseDto(Model, kw_only=True):
    """Fields:
        count: int
        time_bucket: str
    """
    count: int
    """Number of assets in the bucket."""
    time_bucket: str
    """First day of the bucket, `YYYY-MM-DD`."""

class ToneMapping(OpenStrEnum):
    HABLE = 'hable'
    MOBIUS = 'mobius'
    REINHARD = 'reinhard'
    DISABLED = 'disabled'
    _UNLISTED = ''

_ToneMappingLiteral: TypeAlias = Literal['hable', 'mobius', 'reinhard', 'disabled']

class TranscodeHWAccel(OpenStrEnum):
    NVENC = 'nvenc'
    QSV = 'qsv'
    VAAPI = 'vaapi'
    RKMPP = 'rkmpp'
    DISABLED = 'disabled'
    _UNLISTED = ''

_TranscodeHWAccelLiteral: TypeAlias = Literal['nvenc', 'qsv', 'vaapi', 'rkmpp', 'disabled']

class TranscodePolicy(OpenStrEnum):
    ALL = 'all'
    OPTIMAL = 'optimal'
    BITRATE = 'bitrate'
    REQUIRED = 'required'
    DISABLED = 'disabled'
    _UNLISTED = ''

_TranscodePolicyLiteral: TypeAlias = Literal['all', 'optimal', 'bitrate', 'required', 'disabled']

class TrashResponseDto(Model, kw_only=True):
    """Fields:
        count: int
    """
    count: int
    """Number of assets concerned."""

class UpdateAlbumDto(Model, kw_only=True):
    """Fields:
        album_name: str | UnsetType
        album_thumbnail_asset_id: Id | UnsetType
        description: str | UnsetType
        is_activity_enabled: bool | UnsetType
        order: AssetOrder | UnsetType
    """
    album_name: str | UnsetType = ...
    """Name of the album; several albums may have the same name."""
    album_thumbnail_asset_id: Id | UnsetType = ...
    """ID of the asset that is the album's cover."""
    description: str | UnsetType = ...
    """Description of the album."""
    is_activity_enabled: bool | UnsetType = ...
    """Whether comments and likes are allowed in the album."""
    order: AssetOrder | UnsetType = ...
    """Whether the newest or the oldest asset comes first. One of asc, desc."""

class UpdateAlbumUserDto(Model, kw_only=True):
    """Fields:
        role: AlbumUserRole
    """
    role: AlbumUserRole
    """What the member may do. `viewer` sees the album, `editor` also adds and removes assets, `owner` may do everything. One of editor, viewer."""

class UpdateAssetDto(Model, kw_only=True):
    """Fields:
        date_time_original: str | datetime | UnsetType
        description: str | UnsetType
        is_favorite: bool | UnsetType
        latitude: float | UnsetType
        live_photo_video_id: Id | UnsetType | None
        longitude: float | UnsetType
        rating: float | UnsetType
        visibility: AssetVisibility | UnsetType
    """
    date_time_original: str | datetime | UnsetType = ...
    """New time at which the asset was taken."""
    description: str | UnsetType = ...
    """New description of the asset."""
    is_favorite: bool | UnsetType = ...
    """Whether it is marked as a favorite."""
    latitude: float | UnsetType = ...
    """New latitude in degrees."""
    live_photo_video_id: Id | UnsetType | None = ...
    """ID of the video that becomes the moving part of the photo; null separates them."""
    longitude: float | UnsetType = ...
    """New longitude in degrees."""
    rating: float | UnsetType = ...
    """Rating in stars; null for none, -1 for rejected. -1 to 5."""
    visibility: AssetVisibility | UnsetType = ...
    """Where the asset is shown. `timeline` is the normal place, `archive` hides it from the timeline, `hidden` is for video parts of live photos, `locked` needs the PIN code. One of archive, timeline, hidden, locked."""

class UpdateLibraryDto(Model, kw_only=True):
    """Fields:
        exclusion_patterns: list[str] | UnsetType
        import_paths: list[str] | UnsetType
        name: str | UnsetType
    """
    exclusion_patterns: list[str] | UnsetType = ...
    """Glob patterns of paths that are not imported, such as `**/raw/**`. At most 128 items."""
    import_paths: list[str] | UnsetType = ...
    """Folders on the server that the library reads. At most 128 items."""
    name: str | UnsetType = ...
    """Name of the library."""

class UsageByUserDto(Model, kw_only=True):
    """Fields:
        photos: int
        quota_size_in_bytes: int | None
        usage: int
        usage_photos: int
        usage_videos: int
        user_id: str
        user_name: str
        videos: int
    """
    photos: int
    """Number of photos."""
    quota_size_in_bytes: int | None
    """Storage that the user may use, in bytes; null is unlimited."""
    usage: int
    """Storage used, in bytes."""
    usage_photos: int
    """Storage used by photos, in bytes."""
    usage_videos: int
    """Storage used by videos, in bytes."""
    user_id: str
    """ID of the user."""
    user_name: str
    """Name of the user."""
    videos: int
    """Number of videos."""

class UserAdminCreateDto(Model, kw_only=True):
    """Fields:
        avatar_color: UserAvatarColor | UnsetType | None
        email: str
        is_admin: bool | UnsetType
        name: str
        notify: bool | UnsetType
        password: str
        quota_size_in_bytes: int | UnsetType | None
        should_change_password: bool | UnsetType
        storage_label: str | UnsetType | None
    """
    avatar_color: UserAvatarColor | UnsetType | None = ...
    """Color of the user's avatar while no profile picture is set. One of primary, pink, red, yellow, blue, green, purple, orange, gray, amber."""
    email: str
    """E-mail address, with which the user logs in."""
    is_admin: bool | UnsetType = ...
    """Whether the user is an administrator."""
    name: str
    """Name of the user."""
    notify: bool | UnsetType = ...
    """Whether to send the user an e-mail with the address and the password."""
    password: str
    """New password of the user."""
    quota_size_in_bytes: int | UnsetType | None = ...
    """Storage that the user may use, in bytes; null is unlimited. At least 0."""
    should_change_password: bool | UnsetType = ...
    """Whether the user is asked for a new password at the next login."""
    storage_label: str | UnsetType | None = ...
    """Name of the user's folder in the storage template; null for the user's ID."""

class UserAdminDeleteDto(Model, kw_only=True):
    """Fields:
        force: bool | UnsetType
    """
    force: bool | UnsetType = ...
    """Whether to delete the account and its data at once, rather than after some days."""

class UserAdminResponseDto(Model, kw_only=True):
    """Fields:
        avatar_color: UserAvatarColor
        created_at: datetime
        deleted_at: datetime | None
        email: str
        id: str
        is_admin: bool
        license: UserLicense | None
        name: str
        oauth_id: str
        profile_changed_at: datetime
        profile_image_path: str
        quota_size_in_bytes: int | None
        quota_usage_in_bytes: int | None
        should_change_password: bool
        status: UserStatus
        storage_label: str | None
        updated_at: datetime
    """
    avatar_color: UserAvatarColor
    """Color of the user's avatar while no profile picture is set. One of primary, pink, red, yellow, blue, green, purple, orange, gray, amber."""
    created_at: datetime
    """When it was created."""
    deleted_at: datetime | None
    """When the user was deleted; null for an active user. The data stays for some days."""
    email: str
    """E-mail address, with which the user logs in."""
    id: str
    """ID of the user."""
    is_admin: bool
    """Whether the user is an administrator."""
    license: UserLicense | None
    """The user's product key, when one is active."""
    name: str
    """Name of the user."""
    oauth_id: str
    """ID of the user at the OAuth provider; empty for none."""
    profile_changed_at: datetime
    """When the profile picture was last changed."""
    profile_image_path: str
    """Path of the profile picture on the server; empty for none."""
    quota_size_in_bytes: int | None
    """Storage that the user may use, in bytes; null is unlimited."""
    quota_usage_in_bytes: int | None
    """Storage that the user's assets take, in bytes."""
    should_change_password: bool
    """Whether the user is asked for a new password at the next login."""
    status: UserStatus
    """Whether the account is active or being deleted. One of active, removing, deleted."""
    storage_label: str | None
    """Name of the user's folder in the storage template; null for the user's ID."""
    updated_at: datetime
    """When it was last changed."""

class UserAdminUpdateDto(Model, kw_only=True):
    """Fields:
        avatar_color: UserAvatarColor | UnsetType | None
        email: str | UnsetType
        is_admin: bool | UnsetType
        name: str | UnsetType
        password: str | UnsetType
        pin_code: str | UnsetType | None
        quota_size_in_bytes: int | UnsetType | None
        should_change_password: bool | UnsetType
        storage_label: str | UnsetType | None
    """
    avatar_color: UserAvatarColor | UnsetType | None = ...
    """Color of the user's avatar while no profile picture is set. One of primary, pink, red, yellow, blue, green, purple, orange, gray, amber."""
    email: str | UnsetType = ...
    """E-mail address, with which the user logs in."""
    is_admin: bool | UnsetType = ...
    """Whether the user is an administrator."""
    name: str | UnsetType = ...
    """Name of the user."""
    password: str | UnsetType = ...
    """New password of the user."""
    pin_code: str | UnsetType | None = ...
    """PIN code, six digits."""
    quota_size_in_bytes: int | UnsetType | None = ...
    """Storage that the user may use, in bytes; null is unlimited. At least 0."""
    should_change_password: bool | UnsetType = ...
    """Whether the user is asked for a new password at the next login."""
    storage_label: str | UnsetType | None = ...
    """Name of the user's folder in the storage template; null for the user's ID."""

class UserAvatarColor(OpenStrEnum):
    PRIMARY = 'primary'
    PINK = 'pink'
    RED = 'red'
    YELLOW = 'yellow'
    BLUE = 'blue'
    GREEN = 'green'
    PURPLE = 'purple'
    ORANGE = 'orange'
    GRAY = 'gray'
    AMBER = 'amber'
    _UNLISTED = ''

_UserAvatarColorLiteral: TypeAlias = Literal['primary', 'pink', 'red', 'yellow', 'blue', 'green', 'purple', 'orange', 'gray', 'amber']

class UserLicense(Model, kw_only=True):
    """Fields:
        activated_at: datetime
        activation_key: str
        license_key: str
    """
    activated_at: datetime
    """When the product key was activated."""
    activation_key: str
    """Second half of a product key, which proves that the first half is genuine."""
    license_key: str
    """First half of a product key, such as `IMCL-…` or `IMSV-…`."""

class UserMetadataKey(OpenStrEnum):
    PREFERENCES = 'preferences'
    LICENSE = 'license'
    ONBOARDING = 'onboarding'
    _UNLISTED = ''

_UserMetadataKeyLiteral: TypeAlias = Literal['preferences', 'license', 'onboarding']

class UserPreferencesResponseDto(Model, kw_only=True):
    """Fields:
        albums: AlbumsResponse
        cast: CastResponse
        download: DownloadResponse
        email_notifications: EmailNotificationsResponse
        folders: FoldersResponse
        memories: MemoriesResponse
        people: PeopleResponse
        purchase: PurchaseResponse
        ratings: RatingsResponse
        shared_links: SharedLinksResponse
        tags: TagsResponse
    """
    albums: AlbumsResponse
    """Albums that match."""
    cast: CastResponse
    """Settings of casting to other screens."""
    download: DownloadResponse
    """Settings of downloads."""
    email_notifications: EmailNotificationsResponse
    """Which e-mails the user receives."""
    folders: FoldersResponse
    """Settings of the folder view."""
    memories: MemoriesResponse
    """Settings of memories."""
    people: PeopleResponse
    """The people."""
    purchase: PurchaseResponse
    """Settings about the product key."""
    ratings: RatingsResponse
    """Settings of ratings."""
    shared_links: SharedLinksResponse
    """Settings of shared links."""
    tags: TagsResponse
    """The tags."""

class UserPreferencesUpdateDto(Model, kw_only=True):
    """Fields:
        albums: AlbumsUpdate | UnsetType
        avatar: AvatarUpdate | UnsetType
        cast: CastUpdate | UnsetType
        download: DownloadUpdate | UnsetType
        email_notifications: EmailNotificationsUpdate | UnsetType
        folders: FoldersUpdate | UnsetType
        memories: MemoriesUpdate | UnsetType
        people: PeopleUpdate | UnsetType
        purchase: PurchaseUpdate | UnsetType
        ratings: RatingsUpdate | UnsetType
        shared_links: SharedLinksUpdate | UnsetType
        tags: TagsUpdate | UnsetType
    """
    albums: AlbumsUpdate | UnsetType = ...
    """Albums that match."""
    avatar: AvatarUpdate | UnsetType = ...
    """Settings of the avatar."""
    cast: CastUpdate | UnsetType = ...
    """Settings of casting to other screens."""
    download: DownloadUpdate | UnsetType = ...
    """Settings of downloads."""
    email_notifications: EmailNotificationsUpdate | UnsetType = ...
    """Which e-mails the user receives."""
    folders: FoldersUpdate | UnsetType = ...
    """Settings of the folder view."""
    memories: MemoriesUpdate | UnsetType = ...
    """Settings of memories."""
    people: PeopleUpdate | UnsetType = ...
    """The people."""
    purchase: PurchaseUpdate | UnsetType = ...
    """Settings about the product key."""
    ratings: RatingsUpdate | UnsetType = ...
    """Settings of ratings."""
    shared_links: SharedLinksUpdate | UnsetType = ...
    """Settings of shared links."""
    tags: TagsUpdate | UnsetType = ...
    """The tags."""

class UserResponseDto(Model, kw_only=True):
    """Fields:
        avatar_color: UserAvatarColor
        email: str
        id: str
        name: str
        profile_changed_at: datetime
        profile_image_path: str
    """
    avatar_color: UserAvatarColor
    """Color of the user's avatar while no profile picture is set. One of primary, pink, red, yellow, blue, green, purple, orange, gray, amber."""
    email: str
    """E-mail address, with which the user logs in."""
    id: str
    """ID of the user."""
    name: str
    """Name of the user."""
    profile_changed_at: datetime
    """When the profile picture was last changed."""
    profile_image_path: str
    """Path of the profile picture on the server; empty for none."""

class UserStatus(OpenStrEnum):
    ACTIVE = 'active'
    REMOVING = 'removing'
    DELETED = 'deleted'
    _UNLISTED = ''

_UserStatusLiteral: TypeAlias = Literal['active', 'removing', 'deleted']

class UserUpdateMeDto(Model, kw_only=True):
    """Fields:
        avatar_color: UserAvatarColor | UnsetType | None
        email: str | UnsetType
        name: str | UnsetType
        password: str | UnsetType
    """
    avatar_color: UserAvatarColor | UnsetType | None = ...
    """Color of the user's avatar while no profile picture is set. One of primary, pink, red, yellow, blue, green, purple, orange, gray, amber."""
    email: str | UnsetType = ...
    """E-mail address, with which the user logs in."""
    name: str | UnsetType = ...
    """Name of the user."""
    password: str | UnsetType = ...
    """New password of the user."""

class ValidateAccessTokenResponseDto(Model, kw_only=True):
    """Fields:
        auth_status: bool
    """
    auth_status: bool
    """Whether the credentials are valid."""

class ValidateLibraryDto(Model, kw_only=True):
    """Fields:
        exclusion_patterns: list[str] | UnsetType
        import_paths: list[str] | UnsetType
    """
    exclusion_patterns: list[str] | UnsetType = ...
    """Glob patterns of paths that are not imported, such as `**/raw/**`. At most 128 items."""
    import_paths: list[str] | UnsetType = ...
    """Folders on the server that the library reads. At most 128 items."""

class ValidateLibraryImportPathResponseDto(Model, kw_only=True):
    """Fields:
        import_path: str
        is_valid: bool
        message: str | None
    """
    import_path: str
    """Folder on the server."""
    is_valid: bool
    """Whether the folder can be used. Default false."""
    message: str | None = ...
    """Why the folder cannot be used."""

class ValidateLibraryResponseDto(Model, kw_only=True):
    """Fields:
        import_paths: list[ValidateLibraryImportPathResponseDto] | None
    """
    import_paths: list[ValidateLibraryImportPathResponseDto] | None = ...
    """Folders on the server that the library reads."""

class VersionCheckStateResponseDto(Model, kw_only=True):
    """Fields:
        checked_at: str | None
        release_version: str | None
    """
    checked_at: str | None
    """When the server last looked for a new release."""
    release_version: str | None
    """The newest release that the server knows of."""

class VideoCodec(OpenStrEnum):
    H264 = 'h264'
    HEVC = 'hevc'
    VP9 = 'vp9'
    AV1 = 'av1'
    _UNLISTED = ''

_VideoCodecLiteral: TypeAlias = Literal['h264', 'hevc', 'vp9', 'av1']

class VideoContainer(OpenStrEnum):
    MOV = 'mov'
    MP4 = 'mp4'
    OGG = 'ogg'
    WEBM = 'webm'
    _UNLISTED = ''

_VideoContainerLiteral: TypeAlias = Literal['mov', 'mp4', 'ogg', 'webm']

class AssetBulkUploadCheckResultAction(OpenStrEnum):
    ACCEPT = 'accept'
    REJECT = 'reject'
    _UNLISTED = ''

_AssetBulkUploadCheckResultActionLiteral: TypeAlias = Literal['accept', 'reject']

class AssetBulkUploadCheckResultReason(OpenStrEnum):
    DUPLICATE = 'duplicate'
    UNSUPPORTED_FORMAT = 'unsupported-format'
    _UNLISTED = ''

_AssetBulkUploadCheckResultReasonLiteral: TypeAlias = Literal['duplicate', 'unsupported-format']

class AssetIdsResponseDtoError(OpenStrEnum):
    DUPLICATE = 'duplicate'
    NO_PERMISSION = 'no_permission'
    NOT_FOUND = 'not_found'
    _UNLISTED = ''

_AssetIdsResponseDtoErrorLiteral: TypeAlias = Literal['duplicate', 'no_permission', 'not_found']

class BulkIdResponseDtoError(OpenStrEnum):
    DUPLICATE = 'duplicate'
    NO_PERMISSION = 'no_permission'
    NOT_FOUND = 'not_found'
    UNKNOWN = 'unknown'
    _UNLISTED = ''

_BulkIdResponseDtoErrorLiteral: TypeAlias = Literal['duplicate', 'no_permission', 'not_found', 'unknown']

class _SyncEventOf(SyncStreamEvent, Generic[Kind, Data], kw_only=True):
    type: Kind  # type: ignore[assignment]
    data: Data

_SyncEvent: TypeAlias = _SyncEventOf[Literal[SyncEntityType.AUTH_USER_V1], SyncAuthUserV1] | _SyncEventOf[Literal[SyncEntityType.USER_V1], SyncUserV1] | _SyncEventOf[Literal[SyncEntityType.USER_DELETE_V1], SyncUserDeleteV1] | _SyncEventOf[Literal[SyncEntityType.ASSET_V1], SyncAssetV1] | _SyncEventOf[Literal[SyncEntityType.ASSET_DELETE_V1], SyncAssetDeleteV1] | _SyncEventOf[Literal[SyncEntityType.ASSET_EXIF_V1], SyncAssetExifV1] | _SyncEventOf[Literal[SyncEntityType.ASSET_METADATA_V1], SyncAssetMetadataV1] | _SyncEventOf[Literal[SyncEntityType.ASSET_METADATA_DELETE_V1], SyncAssetMetadataDeleteV1] | _SyncEventOf[Literal[SyncEntityType.PARTNER_V1], SyncPartnerV1] | _SyncEventOf[Literal[SyncEntityType.PARTNER_DELETE_V1], SyncPartnerDeleteV1] | _SyncEventOf[Literal[SyncEntityType.PARTNER_ASSET_V1], SyncAssetV1] | _SyncEventOf[Literal[SyncEntityType.PARTNER_ASSET_BACKFILL_V1], SyncAssetV1] | _SyncEventOf[Literal[SyncEntityType.PARTNER_ASSET_DELETE_V1], SyncAssetDeleteV1] | _SyncEventOf[Literal[SyncEntityType.PARTNER_ASSET_EXIF_V1], SyncAssetExifV1] | _SyncEventOf[Literal[SyncEntityType.PARTNER_ASSET_EXIF_BACKFILL_V1], SyncAssetExifV1] | _SyncEventOf[Literal[SyncEntityType.PARTNER_STACK_BACKFILL_V1], SyncStackV1] | _SyncEventOf[Literal[SyncEntityType.PARTNER_STACK_DELETE_V1], SyncStackDeleteV1] | _SyncEventOf[Literal[SyncEntityType.PARTNER_STACK_V1], SyncStackV1] | _SyncEventOf[Literal[SyncEntityType.ALBUM_V1], SyncAlbumV1] | _SyncEventOf[Literal[SyncEntityType.ALBUM_DELETE_V1], SyncAlbumDeleteV1] | _SyncEventOf[Literal[SyncEntityType.ALBUM_USER_V1], SyncAlbumUserV1] | _SyncEventOf[Literal[SyncEntityType.ALBUM_USER_BACKFILL_V1], SyncAlbumUserV1] | _SyncEventOf[Literal[SyncEntityType.ALBUM_USER_DELETE_V1], SyncAlbumUserDeleteV1] | _SyncEventOf[Literal[SyncEntityType.ALBUM_ASSET_CREATE_V1], SyncAssetV1] | _SyncEventOf[Literal[SyncEntityType.ALBUM_ASSET_UPDATE_V1], SyncAssetV1] | _SyncEventOf[Literal[SyncEntityType.ALBUM_ASSET_BACKFILL_V1], SyncAssetV1] | _SyncEventOf[Literal[SyncEntityType.ALBUM_ASSET_EXIF_CREATE_V1], SyncAssetExifV1] | _SyncEventOf[Literal[SyncEntityType.ALBUM_ASSET_EXIF_UPDATE_V1], SyncAssetExifV1] | _SyncEventOf[Literal[SyncEntityType.ALBUM_ASSET_EXIF_BACKFILL_V1], SyncAssetExifV1] | _SyncEventOf[Literal[SyncEntityType.ALBUM_TO_ASSET_V1], SyncAlbumToAssetV1] | _SyncEventOf[Literal[SyncEntityType.ALBUM_TO_ASSET_DELETE_V1], SyncAlbumToAssetDeleteV1] | _SyncEventOf[Literal[SyncEntityType.ALBUM_TO_ASSET_BACKFILL_V1], SyncAlbumToAssetV1] | _SyncEventOf[Literal[SyncEntityType.MEMORY_V1], SyncMemoryV1] | _SyncEventOf[Literal[SyncEntityType.MEMORY_DELETE_V1], SyncMemoryDeleteV1] | _SyncEventOf[Literal[SyncEntityType.MEMORY_TO_ASSET_V1], SyncMemoryAssetV1] | _SyncEventOf[Literal[SyncEntityType.MEMORY_TO_ASSET_DELETE_V1], SyncMemoryAssetDeleteV1] | _SyncEventOf[Literal[SyncEntityType.STACK_V1], SyncStackV1] | _SyncEventOf[Literal[SyncEntityType.STACK_DELETE_V1], SyncStackDeleteV1] | _SyncEventOf[Literal[SyncEntityType.PERSON_V1], SyncPersonV1] | _SyncEventOf[Literal[SyncEntityType.PERSON_DELETE_V1], SyncPersonDeleteV1] | _SyncEventOf[Literal[SyncEntityType.ASSET_FACE_V1], SyncAssetFaceV1] | _SyncEventOf[Literal[SyncEntityType.ASSET_FACE_DELETE_V1], SyncAssetFaceDeleteV1] | _SyncEventOf[Literal[SyncEntityType.USER_METADATA_V1], SyncUserMetadataV1] | _SyncEventOf[Literal[SyncEntityType.USER_METADATA_DELETE_V1], SyncUserMetadataDeleteV1] | _SyncEventOf[Literal[SyncEntityType.SYNC_ACK_V1], dict[str, Any]] | _SyncEventOf[Literal[SyncEntityType.SYNC_RESET_V1], dict[str, Any]] | _SyncEventOf[Literal[SyncEntityType.SYNC_COMPLETE_V1], dict[str, Any]] | _SyncEventOf[Literal[SyncEntityType._UNLISTED], dict[str, Any]]

class _GetActivitiesCall(Protocol[Result]):
    def __call__(self, *, album_id: Id, asset_id: Id | None = ..., level: ReactionLevel | _ReactionLevelLiteral | None = ..., type: ReactionType | _ReactionTypeLiteral | None = ..., user_id: Id | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List the likes and comments on an album or on one asset in it, oldest first.

        Args:
            album_id (str): ID of an album.
            asset_id (str, optional): ID of an asset; only comments and likes on it are returned.
            level (ReactionLevel, optional): Whether to return what belongs to the album itself or to
                its assets. One of album, asset.
            type (ReactionType, optional): Only comments, or only likes. One of comment, like.
            user_id (str, optional): ID of a user; only comments and likes of this user are returned.

        Returns:
            list[ActivityResponseDto]

        GET /activities
        Permission: activity.read
        """

class GetActivitiesOperation(_GetActivitiesCall[CoroutineType[Any, Any, list[ActivityResponseDto]]], Operation[list[ActivityResponseDto]]):
    """List the likes and comments on an album or on one asset in it, oldest first."""
    raw: _GetActivitiesCall[CoroutineType[Any, Any, ApiResponse[list[ActivityResponseDto]]]]
    stream: _GetActivitiesCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetActivitiesCall[Request]

class GetActivitiesBlockingOperation(_GetActivitiesCall[list[ActivityResponseDto]], BlockingOperation[list[ActivityResponseDto]]):
    """List the likes and comments on an album or on one asset in it, oldest first."""
    raw: _GetActivitiesCall[ApiResponse[list[ActivityResponseDto]]]
    stream: _GetActivitiesCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetActivitiesCall[Request]

class _CreateActivityCall(Protocol[Result]):
    @overload
    def __call__(self, *, album_id: Id, type: ReactionType | _ReactionTypeLiteral, asset_id: Id | None = ..., comment: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Like or comment on an album or one asset in it; a repeated like is not stored twice.

        Args:
            album_id (str): ID of the album.
            asset_id (str, optional): ID of the asset in the album; null or absent for the album itself.
            comment (str, optional): Text of the comment.
            type (ReactionType): Comment or like. One of comment, like.
            activity_create_dto (ActivityCreateDto): The body as a whole, in place of its fields.

        Returns:
            ActivityResponseDto

        POST /activities
        Permission: activity.create
        """
    @overload
    def __call__(self, activity_create_dto: ActivityCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class CreateActivityOperation(_CreateActivityCall[CoroutineType[Any, Any, ActivityResponseDto]], Operation[ActivityResponseDto]):
    """Like or comment on an album or one asset in it; a repeated like is not stored twice."""
    raw: _CreateActivityCall[CoroutineType[Any, Any, ApiResponse[ActivityResponseDto]]]
    stream: _CreateActivityCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CreateActivityCall[Request]

class CreateActivityBlockingOperation(_CreateActivityCall[ActivityResponseDto], BlockingOperation[ActivityResponseDto]):
    """Like or comment on an album or one asset in it; a repeated like is not stored twice."""
    raw: _CreateActivityCall[ApiResponse[ActivityResponseDto]]
    stream: _CreateActivityCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CreateActivityCall[Request]

class _GetActivityStatisticsCall(Protocol[Result]):
    def __call__(self, *, album_id: Id, asset_id: Id | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Count the activity, such as comments, on an album or on one asset in it.

        Args:
            album_id (str): ID of an album.
            asset_id (str, optional): ID of an asset; only comments and likes on it are counted.

        Returns:
            ActivityStatisticsResponseDto

        GET /activities/statistics
        Permission: activity.statistics
        """

class GetActivityStatisticsOperation(_GetActivityStatisticsCall[CoroutineType[Any, Any, ActivityStatisticsResponseDto]], Operation[ActivityStatisticsResponseDto]):
    """Count the activity, such as comments, on an album or on one asset in it."""
    raw: _GetActivityStatisticsCall[CoroutineType[Any, Any, ApiResponse[ActivityStatisticsResponseDto]]]
    stream: _GetActivityStatisticsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetActivityStatisticsCall[Request]

class GetActivityStatisticsBlockingOperation(_GetActivityStatisticsCall[ActivityStatisticsResponseDto], BlockingOperation[ActivityStatisticsResponseDto]):
    """Count the activity, such as comments, on an album or on one asset in it."""
    raw: _GetActivityStatisticsCall[ApiResponse[ActivityStatisticsResponseDto]]
    stream: _GetActivityStatisticsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetActivityStatisticsCall[Request]

class _DeleteActivityCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Remove a like or comment that you made, or one made on an album you own.

        Args:
            id (str): ID of the comment or like.

        Returns:
            None

        DELETE /activities/{id}
        Permission: activity.delete
        """

class DeleteActivityOperation(_DeleteActivityCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Remove a like or comment that you made, or one made on an album you own."""
    raw: _DeleteActivityCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteActivityCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteActivityCall[Request]

class DeleteActivityBlockingOperation(_DeleteActivityCall[None], BlockingOperation[None]):
    """Remove a like or comment that you made, or one made on an album you own."""
    raw: _DeleteActivityCall[ApiResponse[None]]
    stream: _DeleteActivityCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteActivityCall[Request]

class _UnlinkAllOAuthAccountsAdminCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Cut the OAuth connection of every user on the server (admin only).

        Returns:
            None

        POST /admin/auth/unlink-all
        Permission: adminAuth.unlinkAll
        Administrators only.
        Since: Immich 1.138.0
        """

class UnlinkAllOAuthAccountsAdminOperation(_UnlinkAllOAuthAccountsAdminCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Cut the OAuth connection of every user on the server (admin only)."""
    raw: _UnlinkAllOAuthAccountsAdminCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _UnlinkAllOAuthAccountsAdminCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UnlinkAllOAuthAccountsAdminCall[Request]

class UnlinkAllOAuthAccountsAdminBlockingOperation(_UnlinkAllOAuthAccountsAdminCall[None], BlockingOperation[None]):
    """Cut the OAuth connection of every user on the server (admin only)."""
    raw: _UnlinkAllOAuthAccountsAdminCall[ApiResponse[None]]
    stream: _UnlinkAllOAuthAccountsAdminCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UnlinkAllOAuthAccountsAdminCall[Request]

class _CreateNotificationCall(Protocol[Result]):
    @overload
    def __call__(self, *, title: str, user_id: Id, data: Mapping[str, Any] | None = ..., description: str | None = ..., level: NotificationLevel | _NotificationLevelLiteral | None = ..., read_at: datetime | None = ..., type: NotificationType | _NotificationTypeLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Post an in-app notification to any user (admin only).

        Args:
            data (dict[str, Any], optional): Details of the notification, a JSON object.
            description (str | None, optional): Text of the notification.
            level (NotificationLevel, optional): How important the notification is. One of success,
                error, warning, info.
            read_at (datetime | None, optional): When it was read; null while unread.
            title (str): Headline of the notification.
            type (NotificationType, optional): What the notification is about. One of JobFailed,
                BackupFailed, SystemMessage, AlbumInvite, AlbumUpdate, Custom.
            user_id (str): ID of the user who is notified.
            notification_create_dto (NotificationCreateDto): The body as a whole, in place of its
                fields.

        Returns:
            NotificationDto

        POST /admin/notifications
        Administrators only.
        Since: Immich 1.133.0
        """
    @overload
    def __call__(self, notification_create_dto: NotificationCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class CreateNotificationOperation(_CreateNotificationCall[CoroutineType[Any, Any, NotificationDto]], Operation[NotificationDto]):
    """Post an in-app notification to any user (admin only)."""
    raw: _CreateNotificationCall[CoroutineType[Any, Any, ApiResponse[NotificationDto]]]
    stream: _CreateNotificationCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CreateNotificationCall[Request]

class CreateNotificationBlockingOperation(_CreateNotificationCall[NotificationDto], BlockingOperation[NotificationDto]):
    """Post an in-app notification to any user (admin only)."""
    raw: _CreateNotificationCall[ApiResponse[NotificationDto]]
    stream: _CreateNotificationCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CreateNotificationCall[Request]

class _GetNotificationTemplateAdminCall(Protocol[Result]):
    @overload
    def __call__(self, name: str, *, template: str, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Preview a notification e-mail as HTML, rendered from a draft template (admin only).

        Args:
            name (str): Name of the e-mail template.
            template (str): Text of the template to try out.
            template_dto (TemplateDto): The body as a whole, in place of its fields.

        Returns:
            TemplateResponseDto

        POST /admin/notifications/templates/{name}
        Administrators only.
        Since: Immich 1.132.0
        """
    @overload
    def __call__(self, name: str, template_dto: TemplateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class GetNotificationTemplateAdminOperation(_GetNotificationTemplateAdminCall[CoroutineType[Any, Any, TemplateResponseDto]], Operation[TemplateResponseDto]):
    """Preview a notification e-mail as HTML, rendered from a draft template (admin only)."""
    raw: _GetNotificationTemplateAdminCall[CoroutineType[Any, Any, ApiResponse[TemplateResponseDto]]]
    stream: _GetNotificationTemplateAdminCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetNotificationTemplateAdminCall[Request]

class GetNotificationTemplateAdminBlockingOperation(_GetNotificationTemplateAdminCall[TemplateResponseDto], BlockingOperation[TemplateResponseDto]):
    """Preview a notification e-mail as HTML, rendered from a draft template (admin only)."""
    raw: _GetNotificationTemplateAdminCall[ApiResponse[TemplateResponseDto]]
    stream: _GetNotificationTemplateAdminCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetNotificationTemplateAdminCall[Request]

class _SendTestEmailAdminCall(Protocol[Result]):
    @overload
    def __call__(self, *, enabled: bool, from_: str, reply_to: str, transport: SystemConfigSmtpTransportDto | Mapping[str, Any], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Try out SMTP settings by mailing yourself a test message (admin only).

        Args:
            enabled (bool): Whether the server sends e-mails.
            from_ (str): Sender of the e-mails, such as `Immich <immich@example.org>`.
            reply_to (str): Address to which replies go.
            transport (SystemConfigSmtpTransportDto): How to reach the mail server.
            system_config_smtp_dto (SystemConfigSmtpDto): The body as a whole, in place of its fields.

        Returns:
            TestEmailResponseDto

        POST /admin/notifications/test-email
        Administrators only.
        Since: Immich 1.132.0
        """
    @overload
    def __call__(self, system_config_smtp_dto: SystemConfigSmtpDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class SendTestEmailAdminOperation(_SendTestEmailAdminCall[CoroutineType[Any, Any, TestEmailResponseDto]], Operation[TestEmailResponseDto]):
    """Try out SMTP settings by mailing yourself a test message (admin only)."""
    raw: _SendTestEmailAdminCall[CoroutineType[Any, Any, ApiResponse[TestEmailResponseDto]]]
    stream: _SendTestEmailAdminCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SendTestEmailAdminCall[Request]

class SendTestEmailAdminBlockingOperation(_SendTestEmailAdminCall[TestEmailResponseDto], BlockingOperation[TestEmailResponseDto]):
    """Try out SMTP settings by mailing yourself a test message (admin only)."""
    raw: _SendTestEmailAdminCall[ApiResponse[TestEmailResponseDto]]
    stream: _SendTestEmailAdminCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SendTestEmailAdminCall[Request]

class _SearchUsersAdminCall(Protocol[Result]):
    def __call__(self, *, id: Id | None = ..., with_deleted: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List the full accounts of all users, on request with deleted ones (admin only).

        Args:
            id (str, optional): ID of a user; only this one is returned.
            with_deleted (bool, optional): Whether deleted users whose data still exists are included.

        Returns:
            list[UserAdminResponseDto]

        GET /admin/users
        Permission: adminUser.read
        Administrators only.
        """

class SearchUsersAdminOperation(_SearchUsersAdminCall[CoroutineType[Any, Any, list[UserAdminResponseDto]]], Operation[list[UserAdminResponseDto]]):
    """List the full accounts of all users, on request with deleted ones (admin only)."""
    raw: _SearchUsersAdminCall[CoroutineType[Any, Any, ApiResponse[list[UserAdminResponseDto]]]]
    stream: _SearchUsersAdminCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SearchUsersAdminCall[Request]

class SearchUsersAdminBlockingOperation(_SearchUsersAdminCall[list[UserAdminResponseDto]], BlockingOperation[list[UserAdminResponseDto]]):
    """List the full accounts of all users, on request with deleted ones (admin only)."""
    raw: _SearchUsersAdminCall[ApiResponse[list[UserAdminResponseDto]]]
    stream: _SearchUsersAdminCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SearchUsersAdminCall[Request]

class _CreateUserAdminCall(Protocol[Result]):
    @overload
    def __call__(self, *, email: str, name: str, password: str, avatar_color: UserAvatarColor | _UserAvatarColorLiteral | None = ..., is_admin: bool | None = ..., notify: bool | None = ..., quota_size_in_bytes: int | None = ..., should_change_password: bool | None = ..., storage_label: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Create a user account (admin only), optionally e-mailing the new user a welcome.

        Args:
            avatar_color (UserAvatarColor | None, optional): Color of the user's avatar while no profile
                picture is set. One of primary, pink, red, yellow, blue, green, purple, orange, gray,
                amber.
            email (str): E-mail address, with which the user logs in.
            is_admin (bool, optional): Whether the user is an administrator.
            name (str): Name of the user.
            notify (bool, optional): Whether to send the user an e-mail with the address and the
                password.
            password (str): New password of the user.
            quota_size_in_bytes (int | None, optional): Storage that the user may use, in bytes; null is
                unlimited. At least 0.
            should_change_password (bool, optional): Whether the user is asked for a new password at the
                next login.
            storage_label (str | None, optional): Name of the user's folder in the storage template;
                null for the user's ID.
            user_admin_create_dto (UserAdminCreateDto): The body as a whole, in place of its fields.

        Returns:
            UserAdminResponseDto

        POST /admin/users
        Permission: adminUser.create
        Administrators only.
        """
    @overload
    def __call__(self, user_admin_create_dto: UserAdminCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class CreateUserAdminOperation(_CreateUserAdminCall[CoroutineType[Any, Any, UserAdminResponseDto]], Operation[UserAdminResponseDto]):
    """Create a user account (admin only), optionally e-mailing the new user a welcome."""
    raw: _CreateUserAdminCall[CoroutineType[Any, Any, ApiResponse[UserAdminResponseDto]]]
    stream: _CreateUserAdminCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CreateUserAdminCall[Request]

class CreateUserAdminBlockingOperation(_CreateUserAdminCall[UserAdminResponseDto], BlockingOperation[UserAdminResponseDto]):
    """Create a user account (admin only), optionally e-mailing the new user a welcome."""
    raw: _CreateUserAdminCall[ApiResponse[UserAdminResponseDto]]
    stream: _CreateUserAdminCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CreateUserAdminCall[Request]

class _GetUserAdminCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return a user's full account, with quota and status (admin only).

        Args:
            id (str): ID of the user.

        Returns:
            UserAdminResponseDto

        GET /admin/users/{id}
        Permission: adminUser.read
        Administrators only.
        """

class GetUserAdminOperation(_GetUserAdminCall[CoroutineType[Any, Any, UserAdminResponseDto]], Operation[UserAdminResponseDto]):
    """Return a user's full account, with quota and status (admin only)."""
    raw: _GetUserAdminCall[CoroutineType[Any, Any, ApiResponse[UserAdminResponseDto]]]
    stream: _GetUserAdminCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetUserAdminCall[Request]

class GetUserAdminBlockingOperation(_GetUserAdminCall[UserAdminResponseDto], BlockingOperation[UserAdminResponseDto]):
    """Return a user's full account, with quota and status (admin only)."""
    raw: _GetUserAdminCall[ApiResponse[UserAdminResponseDto]]
    stream: _GetUserAdminCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetUserAdminCall[Request]

class _UpdateUserAdminCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, avatar_color: UserAvatarColor | _UserAvatarColorLiteral | None = ..., email: str | None = ..., is_admin: bool | None = ..., name: str | None = ..., password: str | None = ..., pin_code: str | None = ..., quota_size_in_bytes: int | None = ..., should_change_password: bool | None = ..., storage_label: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Change any user's account, such as e-mail, password, quota or storage label (admin only).

        Args:
            id (str): ID of the user.
            avatar_color (UserAvatarColor | None, optional): Color of the user's avatar while no profile
                picture is set. One of primary, pink, red, yellow, blue, green, purple, orange, gray,
                amber.
            email (str, optional): E-mail address, with which the user logs in.
            is_admin (bool, optional): Whether the user is an administrator.
            name (str, optional): Name of the user.
            password (str, optional): New password of the user.
            pin_code (str | None, optional): PIN code, six digits.
            quota_size_in_bytes (int | None, optional): Storage that the user may use, in bytes; null is
                unlimited. At least 0.
            should_change_password (bool, optional): Whether the user is asked for a new password at the
                next login.
            storage_label (str | None, optional): Name of the user's folder in the storage template;
                null for the user's ID.
            user_admin_update_dto (UserAdminUpdateDto): The body as a whole, in place of its fields.

        Returns:
            UserAdminResponseDto

        PUT /admin/users/{id}
        Permission: adminUser.update
        Administrators only.
        """
    @overload
    def __call__(self, id: Id, user_admin_update_dto: UserAdminUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdateUserAdminOperation(_UpdateUserAdminCall[CoroutineType[Any, Any, UserAdminResponseDto]], Operation[UserAdminResponseDto]):
    """Change any user's account, such as e-mail, password, quota or storage label (admin only)."""
    raw: _UpdateUserAdminCall[CoroutineType[Any, Any, ApiResponse[UserAdminResponseDto]]]
    stream: _UpdateUserAdminCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateUserAdminCall[Request]

class UpdateUserAdminBlockingOperation(_UpdateUserAdminCall[UserAdminResponseDto], BlockingOperation[UserAdminResponseDto]):
    """Change any user's account, such as e-mail, password, quota or storage label (admin only)."""
    raw: _UpdateUserAdminCall[ApiResponse[UserAdminResponseDto]]
    stream: _UpdateUserAdminCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateUserAdminCall[Request]

class _DeleteUserAdminCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, force: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Schedule the removal of a user and all their data (admin only); force skips the waiting time.

        Args:
            id (str): ID of the user.
            force (bool, optional): Whether to delete the account and its data at once, rather than
                after some days.
            user_admin_delete_dto (UserAdminDeleteDto): The body as a whole, in place of its fields.

        Returns:
            UserAdminResponseDto

        DELETE /admin/users/{id}
        Permission: adminUser.delete
        Administrators only.
        """
    @overload
    def __call__(self, id: Id, user_admin_delete_dto: UserAdminDeleteDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class DeleteUserAdminOperation(_DeleteUserAdminCall[CoroutineType[Any, Any, UserAdminResponseDto]], Operation[UserAdminResponseDto]):
    """Schedule the removal of a user and all their data (admin only); force skips the waiting time."""
    raw: _DeleteUserAdminCall[CoroutineType[Any, Any, ApiResponse[UserAdminResponseDto]]]
    stream: _DeleteUserAdminCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteUserAdminCall[Request]

class DeleteUserAdminBlockingOperation(_DeleteUserAdminCall[UserAdminResponseDto], BlockingOperation[UserAdminResponseDto]):
    """Schedule the removal of a user and all their data (admin only); force skips the waiting time."""
    raw: _DeleteUserAdminCall[ApiResponse[UserAdminResponseDto]]
    stream: _DeleteUserAdminCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteUserAdminCall[Request]

class _GetUserPreferencesAdminCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return the personal settings of any user (admin only).

        Args:
            id (str): ID of the user.

        Returns:
            UserPreferencesResponseDto

        GET /admin/users/{id}/preferences
        Permission: adminUser.read
        Administrators only.
        """

class GetUserPreferencesAdminOperation(_GetUserPreferencesAdminCall[CoroutineType[Any, Any, UserPreferencesResponseDto]], Operation[UserPreferencesResponseDto]):
    """Return the personal settings of any user (admin only)."""
    raw: _GetUserPreferencesAdminCall[CoroutineType[Any, Any, ApiResponse[UserPreferencesResponseDto]]]
    stream: _GetUserPreferencesAdminCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetUserPreferencesAdminCall[Request]

class GetUserPreferencesAdminBlockingOperation(_GetUserPreferencesAdminCall[UserPreferencesResponseDto], BlockingOperation[UserPreferencesResponseDto]):
    """Return the personal settings of any user (admin only)."""
    raw: _GetUserPreferencesAdminCall[ApiResponse[UserPreferencesResponseDto]]
    stream: _GetUserPreferencesAdminCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetUserPreferencesAdminCall[Request]

class _UpdateUserPreferencesAdminCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, albums: AlbumsUpdate | Mapping[str, Any] | None = ..., avatar: AvatarUpdate | Mapping[str, Any] | None = ..., cast: CastUpdate | Mapping[str, Any] | None = ..., download: DownloadUpdate | Mapping[str, Any] | None = ..., email_notifications: EmailNotificationsUpdate | Mapping[str, Any] | None = ..., folders: FoldersUpdate | Mapping[str, Any] | None = ..., memories: MemoriesUpdate | Mapping[str, Any] | None = ..., people: PeopleUpdate | Mapping[str, Any] | None = ..., purchase: PurchaseUpdate | Mapping[str, Any] | None = ..., ratings: RatingsUpdate | Mapping[str, Any] | None = ..., shared_links: SharedLinksUpdate | Mapping[str, Any] | None = ..., tags: TagsUpdate | Mapping[str, Any] | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Change personal settings of any user; those left out stay as they are (admin only).

        Args:
            id (str): ID of the user.
            albums (AlbumsUpdate, optional): Albums that match.
            avatar (AvatarUpdate, optional): Settings of the avatar.
            cast (CastUpdate, optional): Settings of casting to other screens.
            download (DownloadUpdate, optional): Settings of downloads.
            email_notifications (EmailNotificationsUpdate, optional): Which e-mails the user receives.
            folders (FoldersUpdate, optional): Settings of the folder view.
            memories (MemoriesUpdate, optional): Settings of memories.
            people (PeopleUpdate, optional): The people.
            purchase (PurchaseUpdate, optional): Settings about the product key.
            ratings (RatingsUpdate, optional): Settings of ratings.
            shared_links (SharedLinksUpdate, optional): Settings of shared links.
            tags (TagsUpdate, optional): The tags.
            user_preferences_update_dto (UserPreferencesUpdateDto): The body as a whole, in place of its
                fields.

        Returns:
            UserPreferencesResponseDto

        PUT /admin/users/{id}/preferences
        Permission: adminUser.update
        Administrators only.
        """
    @overload
    def __call__(self, id: Id, user_preferences_update_dto: UserPreferencesUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdateUserPreferencesAdminOperation(_UpdateUserPreferencesAdminCall[CoroutineType[Any, Any, UserPreferencesResponseDto]], Operation[UserPreferencesResponseDto]):
    """Change personal settings of any user; those left out stay as they are (admin only)."""
    raw: _UpdateUserPreferencesAdminCall[CoroutineType[Any, Any, ApiResponse[UserPreferencesResponseDto]]]
    stream: _UpdateUserPreferencesAdminCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateUserPreferencesAdminCall[Request]

class UpdateUserPreferencesAdminBlockingOperation(_UpdateUserPreferencesAdminCall[UserPreferencesResponseDto], BlockingOperation[UserPreferencesResponseDto]):
    """Change personal settings of any user; those left out stay as they are (admin only)."""
    raw: _UpdateUserPreferencesAdminCall[ApiResponse[UserPreferencesResponseDto]]
    stream: _UpdateUserPreferencesAdminCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateUserPreferencesAdminCall[Request]

class _RestoreUserAdminCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Bring back a user whose removal is still pending (admin only).

        Args:
            id (str): ID of the user.

        Returns:
            UserAdminResponseDto

        POST /admin/users/{id}/restore
        Permission: adminUser.delete
        Administrators only.
        """

class RestoreUserAdminOperation(_RestoreUserAdminCall[CoroutineType[Any, Any, UserAdminResponseDto]], Operation[UserAdminResponseDto]):
    """Bring back a user whose removal is still pending (admin only)."""
    raw: _RestoreUserAdminCall[CoroutineType[Any, Any, ApiResponse[UserAdminResponseDto]]]
    stream: _RestoreUserAdminCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _RestoreUserAdminCall[Request]

class RestoreUserAdminBlockingOperation(_RestoreUserAdminCall[UserAdminResponseDto], BlockingOperation[UserAdminResponseDto]):
    """Bring back a user whose removal is still pending (admin only)."""
    raw: _RestoreUserAdminCall[ApiResponse[UserAdminResponseDto]]
    stream: _RestoreUserAdminCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _RestoreUserAdminCall[Request]

class _GetUserStatisticsAdminCall(Protocol[Result]):
    def __call__(self, id: Id, *, is_favorite: bool | None = ..., is_trashed: bool | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Count the images and videos of any user (admin only).

        Args:
            id (str): ID of the user.
            is_favorite (bool, optional): Only favorites, or only others.
            is_trashed (bool, optional): Only assets in the trash, or only others.
            visibility (AssetVisibility, optional): Only assets of this visibility. One of archive,
                timeline, hidden, locked.

        Returns:
            AssetStatsResponseDto

        GET /admin/users/{id}/statistics
        Permission: adminUser.read
        Administrators only.
        Since: Immich 1.133.0
        """

class GetUserStatisticsAdminOperation(_GetUserStatisticsAdminCall[CoroutineType[Any, Any, AssetStatsResponseDto]], Operation[AssetStatsResponseDto]):
    """Count the images and videos of any user (admin only)."""
    raw: _GetUserStatisticsAdminCall[CoroutineType[Any, Any, ApiResponse[AssetStatsResponseDto]]]
    stream: _GetUserStatisticsAdminCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetUserStatisticsAdminCall[Request]

class GetUserStatisticsAdminBlockingOperation(_GetUserStatisticsAdminCall[AssetStatsResponseDto], BlockingOperation[AssetStatsResponseDto]):
    """Count the images and videos of any user (admin only)."""
    raw: _GetUserStatisticsAdminCall[ApiResponse[AssetStatsResponseDto]]
    stream: _GetUserStatisticsAdminCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetUserStatisticsAdminCall[Request]

class _GetAllAlbumsCall(Protocol[Result]):
    def __call__(self, *, asset_id: Id | None = ..., shared: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List your albums or those shared with you, optionally only those holding a given asset.

        Args:
            asset_id (str, optional): ID of an asset; only albums that contain it are returned.
            shared (bool, optional): Only albums that are shared, or only those that are not; both
                without it.

        Returns:
            list[AlbumResponseDto]

        GET /albums
        Permission: album.read
        """

class GetAllAlbumsOperation(_GetAllAlbumsCall[CoroutineType[Any, Any, list[AlbumResponseDto]]], Operation[list[AlbumResponseDto]]):
    """List your albums or those shared with you, optionally only those holding a given asset."""
    raw: _GetAllAlbumsCall[CoroutineType[Any, Any, ApiResponse[list[AlbumResponseDto]]]]
    stream: _GetAllAlbumsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetAllAlbumsCall[Request]

class GetAllAlbumsBlockingOperation(_GetAllAlbumsCall[list[AlbumResponseDto]], BlockingOperation[list[AlbumResponseDto]]):
    """List your albums or those shared with you, optionally only those holding a given asset."""
    raw: _GetAllAlbumsCall[ApiResponse[list[AlbumResponseDto]]]
    stream: _GetAllAlbumsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetAllAlbumsCall[Request]

class _CreateAlbumCall(Protocol[Result]):
    @overload
    def __call__(self, *, album_name: str, album_users: Sequence[AlbumUserCreateDto | Mapping[str, Any]] | None = ..., asset_ids: Ids | None = ..., description: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Create an album that you own, optionally filled with assets and shared with users.

        Args:
            album_name (str): Name of the album; several albums may have the same name.
            album_users (list[AlbumUserCreateDto], optional): Members of the album with their roles.
            asset_ids (list[str], optional): IDs of assets to put into the new album.
            description (str, optional): Description of the album.
            create_album_dto (CreateAlbumDto): The body as a whole, in place of its fields.

        Returns:
            AlbumResponseDto

        POST /albums
        Permission: album.create
        """
    @overload
    def __call__(self, create_album_dto: CreateAlbumDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class CreateAlbumOperation(_CreateAlbumCall[CoroutineType[Any, Any, AlbumResponseDto]], Operation[AlbumResponseDto]):
    """Create an album that you own, optionally filled with assets and shared with users."""
    raw: _CreateAlbumCall[CoroutineType[Any, Any, ApiResponse[AlbumResponseDto]]]
    stream: _CreateAlbumCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CreateAlbumCall[Request]

class CreateAlbumBlockingOperation(_CreateAlbumCall[AlbumResponseDto], BlockingOperation[AlbumResponseDto]):
    """Create an album that you own, optionally filled with assets and shared with users."""
    raw: _CreateAlbumCall[ApiResponse[AlbumResponseDto]]
    stream: _CreateAlbumCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CreateAlbumCall[Request]

class _AddAssetsToAlbumsCall(Protocol[Result]):
    @overload
    def __call__(self, *, album_ids: Ids, asset_ids: Ids, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Put a set of assets into several albums at once; the answer is one overall result.

        Args:
            key (str, optional): Key of a shared link, for access without an account.
            slug (str, optional): Readable name of a shared link, used in its address in place of the
                key.
            album_ids (list[str]): IDs of the albums that get the assets.
            asset_ids (list[str]): IDs of the assets to add.
            albums_add_assets_dto (AlbumsAddAssetsDto): The body as a whole, in place of its fields.

        Returns:
            AlbumsAddAssetsResponseDto

        PUT /albums/assets
        Permission: albumAsset.create
        Since: Immich 1.139.0
        """
    @overload
    def __call__(self, albums_add_assets_dto: AlbumsAddAssetsDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class AddAssetsToAlbumsOperation(_AddAssetsToAlbumsCall[CoroutineType[Any, Any, AlbumsAddAssetsResponseDto]], Operation[AlbumsAddAssetsResponseDto]):
    """Put a set of assets into several albums at once; the answer is one overall result."""
    raw: _AddAssetsToAlbumsCall[CoroutineType[Any, Any, ApiResponse[AlbumsAddAssetsResponseDto]]]
    stream: _AddAssetsToAlbumsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _AddAssetsToAlbumsCall[Request]

class AddAssetsToAlbumsBlockingOperation(_AddAssetsToAlbumsCall[AlbumsAddAssetsResponseDto], BlockingOperation[AlbumsAddAssetsResponseDto]):
    """Put a set of assets into several albums at once; the answer is one overall result."""
    raw: _AddAssetsToAlbumsCall[ApiResponse[AlbumsAddAssetsResponseDto]]
    stream: _AddAssetsToAlbumsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _AddAssetsToAlbumsCall[Request]

class _GetAlbumStatisticsCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Count your albums: those you own, those shared and those not shared.

        Returns:
            AlbumStatisticsResponseDto

        GET /albums/statistics
        Permission: album.statistics
        """

class GetAlbumStatisticsOperation(_GetAlbumStatisticsCall[CoroutineType[Any, Any, AlbumStatisticsResponseDto]], Operation[AlbumStatisticsResponseDto]):
    """Count your albums: those you own, those shared and those not shared."""
    raw: _GetAlbumStatisticsCall[CoroutineType[Any, Any, ApiResponse[AlbumStatisticsResponseDto]]]
    stream: _GetAlbumStatisticsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetAlbumStatisticsCall[Request]

class GetAlbumStatisticsBlockingOperation(_GetAlbumStatisticsCall[AlbumStatisticsResponseDto], BlockingOperation[AlbumStatisticsResponseDto]):
    """Count your albums: those you own, those shared and those not shared."""
    raw: _GetAlbumStatisticsCall[ApiResponse[AlbumStatisticsResponseDto]]
    stream: _GetAlbumStatisticsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetAlbumStatisticsCall[Request]

class _GetAlbumInfoCall(Protocol[Result]):
    def __call__(self, id: Id, *, key: str | None = ..., slug: str | None = ..., without_assets: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return one album with its settings, members and asset count.

        Args:
            id (str): ID of the album.
            key (str, optional): Key of a shared link, for access without an account.
            slug (str, optional): Readable name of a shared link, used in its address in place of the
                key.
            without_assets (bool, optional): Whether to leave out the album's assets, which makes the
                response small.

        Returns:
            AlbumResponseDto

        GET /albums/{id}
        Permission: album.read
        """

class GetAlbumInfoOperation(_GetAlbumInfoCall[CoroutineType[Any, Any, AlbumResponseDto]], Operation[AlbumResponseDto]):
    """Return one album with its settings, members and asset count."""
    raw: _GetAlbumInfoCall[CoroutineType[Any, Any, ApiResponse[AlbumResponseDto]]]
    stream: _GetAlbumInfoCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetAlbumInfoCall[Request]

class GetAlbumInfoBlockingOperation(_GetAlbumInfoCall[AlbumResponseDto], BlockingOperation[AlbumResponseDto]):
    """Return one album with its settings, members and asset count."""
    raw: _GetAlbumInfoCall[ApiResponse[AlbumResponseDto]]
    stream: _GetAlbumInfoCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetAlbumInfoCall[Request]

class _DeleteAlbumCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Delete an album; the assets in it stay in your library.

        Args:
            id (str): ID of the album.

        Returns:
            None

        DELETE /albums/{id}
        Permission: album.delete
        """

class DeleteAlbumOperation(_DeleteAlbumCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Delete an album; the assets in it stay in your library."""
    raw: _DeleteAlbumCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteAlbumCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteAlbumCall[Request]

class DeleteAlbumBlockingOperation(_DeleteAlbumCall[None], BlockingOperation[None]):
    """Delete an album; the assets in it stay in your library."""
    raw: _DeleteAlbumCall[ApiResponse[None]]
    stream: _DeleteAlbumCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteAlbumCall[Request]

class _UpdateAlbumInfoCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, album_name: str | None = ..., album_thumbnail_asset_id: Id | None = ..., description: str | None = ..., is_activity_enabled: bool | None = ..., order: AssetOrder | _AssetOrderLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Change an album's name, description, cover, sort order or whether it takes comments.

        Args:
            id (str): ID of the album.
            album_name (str, optional): Name of the album; several albums may have the same name.
            album_thumbnail_asset_id (str, optional): ID of the asset that is the album's cover.
            description (str, optional): Description of the album.
            is_activity_enabled (bool, optional): Whether comments and likes are allowed in the album.
            order (AssetOrder, optional): Whether the newest or the oldest asset comes first. One of
                asc, desc.
            update_album_dto (UpdateAlbumDto): The body as a whole, in place of its fields.

        Returns:
            AlbumResponseDto

        PATCH /albums/{id}
        Permission: album.update
        """
    @overload
    def __call__(self, id: Id, update_album_dto: UpdateAlbumDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdateAlbumInfoOperation(_UpdateAlbumInfoCall[CoroutineType[Any, Any, AlbumResponseDto]], Operation[AlbumResponseDto]):
    """Change an album's name, description, cover, sort order or whether it takes comments."""
    raw: _UpdateAlbumInfoCall[CoroutineType[Any, Any, ApiResponse[AlbumResponseDto]]]
    stream: _UpdateAlbumInfoCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateAlbumInfoCall[Request]

class UpdateAlbumInfoBlockingOperation(_UpdateAlbumInfoCall[AlbumResponseDto], BlockingOperation[AlbumResponseDto]):
    """Change an album's name, description, cover, sort order or whether it takes comments."""
    raw: _UpdateAlbumInfoCall[ApiResponse[AlbumResponseDto]]
    stream: _UpdateAlbumInfoCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateAlbumInfoCall[Request]

class _AddAssetsToAlbumCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, ids: Ids, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Put assets into an album and report for each whether it was added or why not.

        Args:
            id (str): ID of the album.
            key (str, optional): Key of a shared link, for access without an account.
            slug (str, optional): Readable name of a shared link, used in its address in place of the
                key.
            ids (list[str]): IDs of the items to add, remove or change.
            bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

        Returns:
            list[BulkIdResponseDto]

        PUT /albums/{id}/assets
        Permission: albumAsset.create
        """
    @overload
    def __call__(self, id: Id, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class AddAssetsToAlbumOperation(_AddAssetsToAlbumCall[CoroutineType[Any, Any, list[BulkIdResponseDto]]], Operation[list[BulkIdResponseDto]]):
    """Put assets into an album and report for each whether it was added or why not."""
    raw: _AddAssetsToAlbumCall[CoroutineType[Any, Any, ApiResponse[list[BulkIdResponseDto]]]]
    stream: _AddAssetsToAlbumCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _AddAssetsToAlbumCall[Request]

class AddAssetsToAlbumBlockingOperation(_AddAssetsToAlbumCall[list[BulkIdResponseDto]], BlockingOperation[list[BulkIdResponseDto]]):
    """Put assets into an album and report for each whether it was added or why not."""
    raw: _AddAssetsToAlbumCall[ApiResponse[list[BulkIdResponseDto]]]
    stream: _AddAssetsToAlbumCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _AddAssetsToAlbumCall[Request]

class _RemoveAssetFromAlbumCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Take assets out of an album, with a result for each; the assets themselves are kept.

        Args:
            id (str): ID of the album.
            ids (list[str]): IDs of the items to add, remove or change.
            bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

        Returns:
            list[BulkIdResponseDto]

        DELETE /albums/{id}/assets
        Permission: albumAsset.delete
        """
    @overload
    def __call__(self, id: Id, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class RemoveAssetFromAlbumOperation(_RemoveAssetFromAlbumCall[CoroutineType[Any, Any, list[BulkIdResponseDto]]], Operation[list[BulkIdResponseDto]]):
    """Take assets out of an album, with a result for each; the assets themselves are kept."""
    raw: _RemoveAssetFromAlbumCall[CoroutineType[Any, Any, ApiResponse[list[BulkIdResponseDto]]]]
    stream: _RemoveAssetFromAlbumCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _RemoveAssetFromAlbumCall[Request]

class RemoveAssetFromAlbumBlockingOperation(_RemoveAssetFromAlbumCall[list[BulkIdResponseDto]], BlockingOperation[list[BulkIdResponseDto]]):
    """Take assets out of an album, with a result for each; the assets themselves are kept."""
    raw: _RemoveAssetFromAlbumCall[ApiResponse[list[BulkIdResponseDto]]]
    stream: _RemoveAssetFromAlbumCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _RemoveAssetFromAlbumCall[Request]

class _UpdateAlbumUserCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, user_id: Id, *, role: AlbumUserRole | _AlbumUserRoleLiteral, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Give a member of an album another role, such as viewer or editor.

        Args:
            id (str): ID of the album.
            user_id (str): ID of the member; `me` leaves the album.
            role (AlbumUserRole): What the member may do. `viewer` sees the album, `editor` also adds
                and removes assets, `owner` may do everything. One of editor, viewer.
            update_album_user_dto (UpdateAlbumUserDto): The body as a whole, in place of its fields.

        Returns:
            None

        PUT /albums/{id}/user/{userId}
        Permission: albumUser.update
        """
    @overload
    def __call__(self, id: Id, user_id: Id, update_album_user_dto: UpdateAlbumUserDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdateAlbumUserOperation(_UpdateAlbumUserCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Give a member of an album another role, such as viewer or editor."""
    raw: _UpdateAlbumUserCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _UpdateAlbumUserCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateAlbumUserCall[Request]

class UpdateAlbumUserBlockingOperation(_UpdateAlbumUserCall[None], BlockingOperation[None]):
    """Give a member of an album another role, such as viewer or editor."""
    raw: _UpdateAlbumUserCall[ApiResponse[None]]
    stream: _UpdateAlbumUserCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateAlbumUserCall[Request]

class _RemoveUserFromAlbumCall(Protocol[Result]):
    def __call__(self, id: Id, user_id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Stop sharing an album with a user, or leave it yourself by passing 'me'.

        Args:
            id (str): ID of the album.
            user_id (str): ID of the member; `me` leaves the album.

        Returns:
            None

        DELETE /albums/{id}/user/{userId}
        Permission: albumUser.delete
        """

class RemoveUserFromAlbumOperation(_RemoveUserFromAlbumCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Stop sharing an album with a user, or leave it yourself by passing 'me'."""
    raw: _RemoveUserFromAlbumCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _RemoveUserFromAlbumCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _RemoveUserFromAlbumCall[Request]

class RemoveUserFromAlbumBlockingOperation(_RemoveUserFromAlbumCall[None], BlockingOperation[None]):
    """Stop sharing an album with a user, or leave it yourself by passing 'me'."""
    raw: _RemoveUserFromAlbumCall[ApiResponse[None]]
    stream: _RemoveUserFromAlbumCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _RemoveUserFromAlbumCall[Request]

class _AddUsersToAlbumCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, album_users: Sequence[AlbumUserAddDto | Mapping[str, Any]], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Invite users to an album, each as viewer or editor, and return the album.

        Args:
            id (str): ID of the album.
            album_users (list[AlbumUserAddDto]): Users to add, each with a role. Not empty.
            add_users_dto (AddUsersDto): The body as a whole, in place of its fields.

        Returns:
            AlbumResponseDto

        PUT /albums/{id}/users
        Permission: albumUser.create
        """
    @overload
    def __call__(self, id: Id, add_users_dto: AddUsersDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class AddUsersToAlbumOperation(_AddUsersToAlbumCall[CoroutineType[Any, Any, AlbumResponseDto]], Operation[AlbumResponseDto]):
    """Invite users to an album, each as viewer or editor, and return the album."""
    raw: _AddUsersToAlbumCall[CoroutineType[Any, Any, ApiResponse[AlbumResponseDto]]]
    stream: _AddUsersToAlbumCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _AddUsersToAlbumCall[Request]

class AddUsersToAlbumBlockingOperation(_AddUsersToAlbumCall[AlbumResponseDto], BlockingOperation[AlbumResponseDto]):
    """Invite users to an album, each as viewer or editor, and return the album."""
    raw: _AddUsersToAlbumCall[ApiResponse[AlbumResponseDto]]
    stream: _AddUsersToAlbumCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _AddUsersToAlbumCall[Request]

class _GetApiKeysCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List your API keys with names and permissions, but not their secrets.

        Returns:
            list[APIKeyResponseDto]

        GET /api-keys
        Permission: apiKey.read
        """

class GetApiKeysOperation(_GetApiKeysCall[CoroutineType[Any, Any, list[APIKeyResponseDto]]], Operation[list[APIKeyResponseDto]]):
    """List your API keys with names and permissions, but not their secrets."""
    raw: _GetApiKeysCall[CoroutineType[Any, Any, ApiResponse[list[APIKeyResponseDto]]]]
    stream: _GetApiKeysCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetApiKeysCall[Request]

class GetApiKeysBlockingOperation(_GetApiKeysCall[list[APIKeyResponseDto]], BlockingOperation[list[APIKeyResponseDto]]):
    """List your API keys with names and permissions, but not their secrets."""
    raw: _GetApiKeysCall[ApiResponse[list[APIKeyResponseDto]]]
    stream: _GetApiKeysCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetApiKeysCall[Request]

class _CreateApiKeyCall(Protocol[Result]):
    @overload
    def __call__(self, *, permissions: Sequence[Permission | _PermissionLiteral], name: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Create an API key for yourself; its secret appears only in this answer, so keep it.

        Args:
            name (str, optional): Name that tells the user what the key is for.
            permissions (list[Permission]): What the key may do; `all` allows everything that the user
                may do. Not empty.
            api_key_create_dto (APIKeyCreateDto): The body as a whole, in place of its fields.

        Returns:
            APIKeyCreateResponseDto

        POST /api-keys
        Permission: apiKey.create
        """
    @overload
    def __call__(self, api_key_create_dto: APIKeyCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class CreateApiKeyOperation(_CreateApiKeyCall[CoroutineType[Any, Any, APIKeyCreateResponseDto]], Operation[APIKeyCreateResponseDto]):
    """Create an API key for yourself; its secret appears only in this answer, so keep it."""
    raw: _CreateApiKeyCall[CoroutineType[Any, Any, ApiResponse[APIKeyCreateResponseDto]]]
    stream: _CreateApiKeyCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CreateApiKeyCall[Request]

class CreateApiKeyBlockingOperation(_CreateApiKeyCall[APIKeyCreateResponseDto], BlockingOperation[APIKeyCreateResponseDto]):
    """Create an API key for yourself; its secret appears only in this answer, so keep it."""
    raw: _CreateApiKeyCall[ApiResponse[APIKeyCreateResponseDto]]
    stream: _CreateApiKeyCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CreateApiKeyCall[Request]

class _GetMyApiKeyCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return the API key that authenticates this call; other kinds of login are refused.

        Returns:
            APIKeyResponseDto

        GET /api-keys/me
        Since: Immich 1.139.0
        """

class GetMyApiKeyOperation(_GetMyApiKeyCall[CoroutineType[Any, Any, APIKeyResponseDto]], Operation[APIKeyResponseDto]):
    """Return the API key that authenticates this call; other kinds of login are refused."""
    raw: _GetMyApiKeyCall[CoroutineType[Any, Any, ApiResponse[APIKeyResponseDto]]]
    stream: _GetMyApiKeyCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetMyApiKeyCall[Request]

class GetMyApiKeyBlockingOperation(_GetMyApiKeyCall[APIKeyResponseDto], BlockingOperation[APIKeyResponseDto]):
    """Return the API key that authenticates this call; other kinds of login are refused."""
    raw: _GetMyApiKeyCall[ApiResponse[APIKeyResponseDto]]
    stream: _GetMyApiKeyCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetMyApiKeyCall[Request]

class _GetApiKeyCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return one of your API keys with its name and permissions, but not its secret.

        Args:
            id (str): ID of the API key (not its secret).

        Returns:
            APIKeyResponseDto

        GET /api-keys/{id}
        Permission: apiKey.read
        """

class GetApiKeyOperation(_GetApiKeyCall[CoroutineType[Any, Any, APIKeyResponseDto]], Operation[APIKeyResponseDto]):
    """Return one of your API keys with its name and permissions, but not its secret."""
    raw: _GetApiKeyCall[CoroutineType[Any, Any, ApiResponse[APIKeyResponseDto]]]
    stream: _GetApiKeyCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetApiKeyCall[Request]

class GetApiKeyBlockingOperation(_GetApiKeyCall[APIKeyResponseDto], BlockingOperation[APIKeyResponseDto]):
    """Return one of your API keys with its name and permissions, but not its secret."""
    raw: _GetApiKeyCall[ApiResponse[APIKeyResponseDto]]
    stream: _GetApiKeyCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetApiKeyCall[Request]

class _UpdateApiKeyCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, name: str | None = ..., permissions: Sequence[Permission | _PermissionLiteral] | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Rename an API key or, on newer servers, change what it may do; its secret stays.

        Args:
            id (str): ID of the API key (not its secret).
            name (str, optional): Name that tells the user what the key is for.
            permissions (list[Permission], optional): What the key may do; `all` allows everything that
                the user may do. Not empty.
            api_key_update_dto (APIKeyUpdateDto): The body as a whole, in place of its fields.

        Returns:
            APIKeyResponseDto

        PUT /api-keys/{id}
        Permission: apiKey.update
        """
    @overload
    def __call__(self, id: Id, api_key_update_dto: APIKeyUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdateApiKeyOperation(_UpdateApiKeyCall[CoroutineType[Any, Any, APIKeyResponseDto]], Operation[APIKeyResponseDto]):
    """Rename an API key or, on newer servers, change what it may do; its secret stays."""
    raw: _UpdateApiKeyCall[CoroutineType[Any, Any, ApiResponse[APIKeyResponseDto]]]
    stream: _UpdateApiKeyCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateApiKeyCall[Request]

class UpdateApiKeyBlockingOperation(_UpdateApiKeyCall[APIKeyResponseDto], BlockingOperation[APIKeyResponseDto]):
    """Rename an API key or, on newer servers, change what it may do; its secret stays."""
    raw: _UpdateApiKeyCall[ApiResponse[APIKeyResponseDto]]
    stream: _UpdateApiKeyCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateApiKeyCall[Request]

class _DeleteApiKeyCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Revoke one of your API keys; clients that use it lose access at once.

        Args:
            id (str): ID of the API key (not its secret).

        Returns:
            None

        DELETE /api-keys/{id}
        Permission: apiKey.delete
        """

class DeleteApiKeyOperation(_DeleteApiKeyCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Revoke one of your API keys; clients that use it lose access at once."""
    raw: _DeleteApiKeyCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteApiKeyCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteApiKeyCall[Request]

class DeleteApiKeyBlockingOperation(_DeleteApiKeyCall[None], BlockingOperation[None]):
    """Revoke one of your API keys; clients that use it lose access at once."""
    raw: _DeleteApiKeyCall[ApiResponse[None]]
    stream: _DeleteApiKeyCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteApiKeyCall[Request]

class _UpdateAssetsCall(Protocol[Result]):
    @overload
    def __call__(self, *, ids: Ids, date_time_original: str | datetime | None = ..., date_time_relative: float | None = ..., description: str | None = ..., duplicate_id: Id | None = ..., is_favorite: bool | None = ..., latitude: float | None = ..., longitude: float | None = ..., rating: float | None = ..., time_zone: str | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Make the same change, such as a date, place or favorite mark, to many assets.

        Args:
            date_time_original (str, optional): New time at which all of these assets were taken.
            date_time_relative (float, optional): Minutes to add to the time at which each asset was
                taken; negative ones are subtracted.
            description (str, optional): New description of all of these assets.
            duplicate_id (str | None, optional): ID of the group of assets that look alike; null takes
                the assets out of their group.
            ids (list[str]): IDs of the assets to change.
            is_favorite (bool, optional): Whether it is marked as a favorite.
            latitude (float, optional): Latitude in degrees.
            longitude (float, optional): Longitude in degrees.
            rating (float, optional): Rating in stars; null for none, -1 for rejected. -1 to 5.
            time_zone (str, optional): New time zone of all of these assets; the moment at which they
                were taken stays the same.
            visibility (AssetVisibility, optional): Where the asset is shown. `timeline` is the normal
                place, `archive` hides it from the timeline, `hidden` is for video parts of live photos,
                `locked` needs the PIN code. One of archive, timeline, hidden, locked.
            asset_bulk_update_dto (AssetBulkUpdateDto): The body as a whole, in place of its fields.

        Returns:
            None

        PUT /assets
        Permission: asset.update
        """
    @overload
    def __call__(self, asset_bulk_update_dto: AssetBulkUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdateAssetsOperation(_UpdateAssetsCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Make the same change, such as a date, place or favorite mark, to many assets."""
    raw: _UpdateAssetsCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _UpdateAssetsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateAssetsCall[Request]

class UpdateAssetsBlockingOperation(_UpdateAssetsCall[None], BlockingOperation[None]):
    """Make the same change, such as a date, place or favorite mark, to many assets."""
    raw: _UpdateAssetsCall[ApiResponse[None]]
    stream: _UpdateAssetsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateAssetsCall[Request]

class _UploadAssetCall(Protocol[Result]):
    @overload
    def __call__(self, *, asset_data: FileInput, device_asset_id: Id, device_id: Id, file_created_at: datetime, file_modified_at: datetime, metadata: Sequence[AssetMetadataUpsertItemDto | Mapping[str, Any]], key: str | None = ..., slug: str | None = ..., x_immich_checksum: str | None = ..., duration: str | None = ..., filename: str | None = ..., is_favorite: bool | None = ..., live_photo_video_id: Id | None = ..., sidecar_data: FileInput | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Upload a photo or video; one that you already have is reported as duplicate, not kept twice.

        Args:
            key (str, optional): Key of a shared link, for access without an account.
            slug (str, optional): Readable name of a shared link, used in its address in place of the
                key.
            x_immich_checksum (str, optional): SHA-1 of the file in hexadecimal or base64; the server
                answers 'duplicate' before the body is sent when it has the file.
            asset_data (FileInput): The photo or video, as a path, an open binary file, bytes or a
                stream; files are streamed from disk.
            device_asset_id (str): Any text that identifies the file on the device; only old releases
                require it.
            device_id (str): Any text that identifies the device; only old releases require it.
            duration (str, optional): Length of the video; milliseconds from 3.0 on, text such as
                `0:00:12.5` before.
            file_created_at (datetime): When the file was created, usually when the photo was taken.
            file_modified_at (datetime): When the file was last modified on the device.
            filename (str, optional): Name that the asset gets; the name of the file without it.
            is_favorite (bool, optional): Whether the asset is marked as a favorite.
            live_photo_video_id (str, optional): ID of the video that belongs to a live photo.
            metadata (list[AssetMetadataUpsertItemDto]): Custom metadata to store with the asset.
            sidecar_data (FileInput, optional): The XMP sidecar of the photo or video, as a path, an
                open binary file, bytes or a stream.
            visibility (AssetVisibility, optional): Where the asset is shown. `timeline` is the normal
                place, `archive` hides it from the timeline, `hidden` is for video parts of live photos,
                `locked` needs the PIN code. One of archive, timeline, hidden, locked.
            asset_media_create_dto (AssetMediaCreateDto): The body as a whole, in place of its fields.

        Returns:
            AssetMediaResponseDto

        POST /assets
        Permission: asset.upload
        """
    @overload
    def __call__(self, asset_media_create_dto: AssetMediaCreateDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., x_immich_checksum: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UploadAssetOperation(_UploadAssetCall[CoroutineType[Any, Any, AssetMediaResponseDto]], Operation[AssetMediaResponseDto]):
    """Upload a photo or video; one that you already have is reported as duplicate, not kept twice."""
    raw: _UploadAssetCall[CoroutineType[Any, Any, ApiResponse[AssetMediaResponseDto]]]
    stream: _UploadAssetCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UploadAssetCall[Request]

class UploadAssetBlockingOperation(_UploadAssetCall[AssetMediaResponseDto], BlockingOperation[AssetMediaResponseDto]):
    """Upload a photo or video; one that you already have is reported as duplicate, not kept twice."""
    raw: _UploadAssetCall[ApiResponse[AssetMediaResponseDto]]
    stream: _UploadAssetCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UploadAssetCall[Request]

class _DeleteAssetsCall(Protocol[Result]):
    @overload
    def __call__(self, *, ids: Ids, force: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Move assets to the trash, or skip the trash and delete them for good if force is set.

        Args:
            force (bool, optional): Whether to delete the assets for good, rather than to move them to
                the trash.
            ids (list[str]): IDs of the assets to delete.
            asset_bulk_delete_dto (AssetBulkDeleteDto): The body as a whole, in place of its fields.

        Returns:
            None

        DELETE /assets
        Permission: asset.delete
        """
    @overload
    def __call__(self, asset_bulk_delete_dto: AssetBulkDeleteDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class DeleteAssetsOperation(_DeleteAssetsCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Move assets to the trash, or skip the trash and delete them for good if force is set."""
    raw: _DeleteAssetsCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteAssetsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteAssetsCall[Request]

class DeleteAssetsBlockingOperation(_DeleteAssetsCall[None], BlockingOperation[None]):
    """Move assets to the trash, or skip the trash and delete them for good if force is set."""
    raw: _DeleteAssetsCall[ApiResponse[None]]
    stream: _DeleteAssetsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteAssetsCall[Request]

class _CheckBulkUploadCall(Protocol[Result]):
    @overload
    def __call__(self, *, assets: Sequence[AssetBulkUploadCheckItem | Mapping[str, Any]], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Ask, by file checksum, which files are worth uploading and which the server already holds.

        Args:
            assets (list[AssetBulkUploadCheckItem]): Files to check, each with its checksum and an ID of
                your choice.
            asset_bulk_upload_check_dto (AssetBulkUploadCheckDto): The body as a whole, in place of its
                fields.

        Returns:
            AssetBulkUploadCheckResponseDto

        POST /assets/bulk-upload-check
        Permission: asset.upload
        """
    @overload
    def __call__(self, asset_bulk_upload_check_dto: AssetBulkUploadCheckDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class CheckBulkUploadOperation(_CheckBulkUploadCall[CoroutineType[Any, Any, AssetBulkUploadCheckResponseDto]], Operation[AssetBulkUploadCheckResponseDto]):
    """Ask, by file checksum, which files are worth uploading and which the server already holds."""
    raw: _CheckBulkUploadCall[CoroutineType[Any, Any, ApiResponse[AssetBulkUploadCheckResponseDto]]]
    stream: _CheckBulkUploadCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CheckBulkUploadCall[Request]

class CheckBulkUploadBlockingOperation(_CheckBulkUploadCall[AssetBulkUploadCheckResponseDto], BlockingOperation[AssetBulkUploadCheckResponseDto]):
    """Ask, by file checksum, which files are worth uploading and which the server already holds."""
    raw: _CheckBulkUploadCall[ApiResponse[AssetBulkUploadCheckResponseDto]]
    stream: _CheckBulkUploadCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CheckBulkUploadCall[Request]

class _GetAllUserAssetsByDeviceIdCall(Protocol[Result]):
    def __call__(self, device_id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List the device-side IDs of assets that you uploaded from one device.

        Args:
            device_id (str): ID of the device, as it was given with the uploads.

        Returns:
            list[str]

        GET /assets/device/{deviceId}
        """

class GetAllUserAssetsByDeviceIdOperation(_GetAllUserAssetsByDeviceIdCall[CoroutineType[Any, Any, list[str]]], Operation[list[str]]):
    """List the device-side IDs of assets that you uploaded from one device."""
    raw: _GetAllUserAssetsByDeviceIdCall[CoroutineType[Any, Any, ApiResponse[list[str]]]]
    stream: _GetAllUserAssetsByDeviceIdCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetAllUserAssetsByDeviceIdCall[Request]

class GetAllUserAssetsByDeviceIdBlockingOperation(_GetAllUserAssetsByDeviceIdCall[list[str]], BlockingOperation[list[str]]):
    """List the device-side IDs of assets that you uploaded from one device."""
    raw: _GetAllUserAssetsByDeviceIdCall[ApiResponse[list[str]]]
    stream: _GetAllUserAssetsByDeviceIdCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetAllUserAssetsByDeviceIdCall[Request]

class _CheckExistingAssetsCall(Protocol[Result]):
    @overload
    def __call__(self, *, device_asset_ids: Ids, device_id: Id, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return which of a device's own asset IDs the server already knows.

        Args:
            device_asset_ids (list[str]): IDs that the uploading device has for its assets. Not empty.
            device_id (str): ID of the uploading device.
            check_existing_assets_dto (CheckExistingAssetsDto): The body as a whole, in place of its
                fields.

        Returns:
            CheckExistingAssetsResponseDto

        POST /assets/exist
        """
    @overload
    def __call__(self, check_existing_assets_dto: CheckExistingAssetsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class CheckExistingAssetsOperation(_CheckExistingAssetsCall[CoroutineType[Any, Any, CheckExistingAssetsResponseDto]], Operation[CheckExistingAssetsResponseDto]):
    """Return which of a device's own asset IDs the server already knows."""
    raw: _CheckExistingAssetsCall[CoroutineType[Any, Any, ApiResponse[CheckExistingAssetsResponseDto]]]
    stream: _CheckExistingAssetsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CheckExistingAssetsCall[Request]

class CheckExistingAssetsBlockingOperation(_CheckExistingAssetsCall[CheckExistingAssetsResponseDto], BlockingOperation[CheckExistingAssetsResponseDto]):
    """Return which of a device's own asset IDs the server already knows."""
    raw: _CheckExistingAssetsCall[ApiResponse[CheckExistingAssetsResponseDto]]
    stream: _CheckExistingAssetsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CheckExistingAssetsCall[Request]

class _RunAssetJobsCall(Protocol[Result]):
    @overload
    def __call__(self, *, asset_ids: Ids, name: AssetJobName | _AssetJobNameLiteral, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Queue a metadata, thumbnail or transcoding job, among others, for chosen assets.

        Args:
            asset_ids (list[str]): IDs of the assets.
            name (AssetJobName): What to do again for these assets. One of refresh-faces, refresh-
                metadata, regenerate-thumbnail, transcode-video.
            asset_jobs_dto (AssetJobsDto): The body as a whole, in place of its fields.

        Returns:
            None

        POST /assets/jobs
        """
    @overload
    def __call__(self, asset_jobs_dto: AssetJobsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class RunAssetJobsOperation(_RunAssetJobsCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Queue a metadata, thumbnail or transcoding job, among others, for chosen assets."""
    raw: _RunAssetJobsCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _RunAssetJobsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _RunAssetJobsCall[Request]

class RunAssetJobsBlockingOperation(_RunAssetJobsCall[None], BlockingOperation[None]):
    """Queue a metadata, thumbnail or transcoding job, among others, for chosen assets."""
    raw: _RunAssetJobsCall[ApiResponse[None]]
    stream: _RunAssetJobsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _RunAssetJobsCall[Request]

class _GetRandomCall(Protocol[Result]):
    @deprecated('Immich 2.1.0 deprecates assets.get_random: use client.search.search_random.')
    def __call__(self, *, count: float | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return a single random asset, or as many as count asks for.

        Args:
            count (float, optional): Number of assets. At least 1.

        Returns:
            list[AssetResponseDto]

        GET /assets/random
        Permission: asset.read
        Deprecated: use client.search.search_random.
        """

class GetRandomOperation(_GetRandomCall[CoroutineType[Any, Any, list[AssetResponseDto]]], Operation[list[AssetResponseDto]]):
    """Return a single random asset, or as many as count asks for."""
    raw: _GetRandomCall[CoroutineType[Any, Any, ApiResponse[list[AssetResponseDto]]]]
    stream: _GetRandomCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetRandomCall[Request]

class GetRandomBlockingOperation(_GetRandomCall[list[AssetResponseDto]], BlockingOperation[list[AssetResponseDto]]):
    """Return a single random asset, or as many as count asks for."""
    raw: _GetRandomCall[ApiResponse[list[AssetResponseDto]]]
    stream: _GetRandomCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetRandomCall[Request]

class _GetAssetStatisticsCall(Protocol[Result]):
    def __call__(self, *, is_favorite: bool | None = ..., is_trashed: bool | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Count your images and videos, optionally only favorites, trashed or archived ones.

        Args:
            is_favorite (bool, optional): Only favorites, or only others.
            is_trashed (bool, optional): Only assets in the trash, or only others.
            visibility (AssetVisibility, optional): Only assets of this visibility. One of archive,
                timeline, hidden, locked.

        Returns:
            AssetStatsResponseDto

        GET /assets/statistics
        Permission: asset.statistics
        """

class GetAssetStatisticsOperation(_GetAssetStatisticsCall[CoroutineType[Any, Any, AssetStatsResponseDto]], Operation[AssetStatsResponseDto]):
    """Count your images and videos, optionally only favorites, trashed or archived ones."""
    raw: _GetAssetStatisticsCall[CoroutineType[Any, Any, ApiResponse[AssetStatsResponseDto]]]
    stream: _GetAssetStatisticsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetAssetStatisticsCall[Request]

class GetAssetStatisticsBlockingOperation(_GetAssetStatisticsCall[AssetStatsResponseDto], BlockingOperation[AssetStatsResponseDto]):
    """Count your images and videos, optionally only favorites, trashed or archived ones."""
    raw: _GetAssetStatisticsCall[ApiResponse[AssetStatsResponseDto]]
    stream: _GetAssetStatisticsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetAssetStatisticsCall[Request]

class _GetAssetInfoCall(Protocol[Result]):
    def __call__(self, id: Id, *, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return one asset with its EXIF data, people, tags and more.

        Args:
            id (str): ID of the asset.
            key (str, optional): Key of a shared link, for access without an account.
            slug (str, optional): Readable name of a shared link, used in its address in place of the
                key.

        Returns:
            AssetResponseDto

        GET /assets/{id}
        Permission: asset.read
        """

class GetAssetInfoOperation(_GetAssetInfoCall[CoroutineType[Any, Any, AssetResponseDto]], Operation[AssetResponseDto]):
    """Return one asset with its EXIF data, people, tags and more."""
    raw: _GetAssetInfoCall[CoroutineType[Any, Any, ApiResponse[AssetResponseDto]]]
    stream: _GetAssetInfoCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetAssetInfoCall[Request]

class GetAssetInfoBlockingOperation(_GetAssetInfoCall[AssetResponseDto], BlockingOperation[AssetResponseDto]):
    """Return one asset with its EXIF data, people, tags and more."""
    raw: _GetAssetInfoCall[ApiResponse[AssetResponseDto]]
    stream: _GetAssetInfoCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetAssetInfoCall[Request]

class _UpdateAssetCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, date_time_original: str | datetime | None = ..., description: str | None = ..., is_favorite: bool | None = ..., latitude: float | None = ..., live_photo_video_id: Id | None = ..., longitude: float | None = ..., rating: float | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Change one asset's description, date, location, rating, favorite mark and so on.

        Args:
            id (str): ID of the asset.
            date_time_original (str, optional): New time at which the asset was taken.
            description (str, optional): New description of the asset.
            is_favorite (bool, optional): Whether it is marked as a favorite.
            latitude (float, optional): New latitude in degrees.
            live_photo_video_id (str | None, optional): ID of the video that becomes the moving part of
                the photo; null separates them.
            longitude (float, optional): New longitude in degrees.
            rating (float, optional): Rating in stars; null for none, -1 for rejected. -1 to 5.
            visibility (AssetVisibility, optional): Where the asset is shown. `timeline` is the normal
                place, `archive` hides it from the timeline, `hidden` is for video parts of live photos,
                `locked` needs the PIN code. One of archive, timeline, hidden, locked.
            update_asset_dto (UpdateAssetDto): The body as a whole, in place of its fields.

        Returns:
            AssetResponseDto

        PUT /assets/{id}
        Permission: asset.update
        """
    @overload
    def __call__(self, id: Id, update_asset_dto: UpdateAssetDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdateAssetOperation(_UpdateAssetCall[CoroutineType[Any, Any, AssetResponseDto]], Operation[AssetResponseDto]):
    """Change one asset's description, date, location, rating, favorite mark and so on."""
    raw: _UpdateAssetCall[CoroutineType[Any, Any, ApiResponse[AssetResponseDto]]]
    stream: _UpdateAssetCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateAssetCall[Request]

class UpdateAssetBlockingOperation(_UpdateAssetCall[AssetResponseDto], BlockingOperation[AssetResponseDto]):
    """Change one asset's description, date, location, rating, favorite mark and so on."""
    raw: _UpdateAssetCall[ApiResponse[AssetResponseDto]]
    stream: _UpdateAssetCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateAssetCall[Request]

class _GetAssetMetadataCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return all custom key-value metadata that clients have stored on an asset.

        Args:
            id (str): ID of the asset.

        Returns:
            list[AssetMetadataResponseDto]

        GET /assets/{id}/metadata
        Permission: asset.read
        Since: Immich 1.140.0
        """

class GetAssetMetadataOperation(_GetAssetMetadataCall[CoroutineType[Any, Any, list[AssetMetadataResponseDto]]], Operation[list[AssetMetadataResponseDto]]):
    """Return all custom key-value metadata that clients have stored on an asset."""
    raw: _GetAssetMetadataCall[CoroutineType[Any, Any, ApiResponse[list[AssetMetadataResponseDto]]]]
    stream: _GetAssetMetadataCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetAssetMetadataCall[Request]

class GetAssetMetadataBlockingOperation(_GetAssetMetadataCall[list[AssetMetadataResponseDto]], BlockingOperation[list[AssetMetadataResponseDto]]):
    """Return all custom key-value metadata that clients have stored on an asset."""
    raw: _GetAssetMetadataCall[ApiResponse[list[AssetMetadataResponseDto]]]
    stream: _GetAssetMetadataCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetAssetMetadataCall[Request]

class _UpdateAssetMetadataCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, items: Sequence[AssetMetadataUpsertItemDto | Mapping[str, Any]], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Store custom key-value metadata on an asset; keys not mentioned stay as they are.

        Args:
            id (str): ID of the asset.
            items (list[AssetMetadataUpsertItemDto]): Metadata by key.
            asset_metadata_upsert_dto (AssetMetadataUpsertDto): The body as a whole, in place of its
                fields.

        Returns:
            list[AssetMetadataResponseDto]

        PUT /assets/{id}/metadata
        Permission: asset.update
        Since: Immich 1.140.0
        """
    @overload
    def __call__(self, id: Id, asset_metadata_upsert_dto: AssetMetadataUpsertDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdateAssetMetadataOperation(_UpdateAssetMetadataCall[CoroutineType[Any, Any, list[AssetMetadataResponseDto]]], Operation[list[AssetMetadataResponseDto]]):
    """Store custom key-value metadata on an asset; keys not mentioned stay as they are."""
    raw: _UpdateAssetMetadataCall[CoroutineType[Any, Any, ApiResponse[list[AssetMetadataResponseDto]]]]
    stream: _UpdateAssetMetadataCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateAssetMetadataCall[Request]

class UpdateAssetMetadataBlockingOperation(_UpdateAssetMetadataCall[list[AssetMetadataResponseDto]], BlockingOperation[list[AssetMetadataResponseDto]]):
    """Store custom key-value metadata on an asset; keys not mentioned stay as they are."""
    raw: _UpdateAssetMetadataCall[ApiResponse[list[AssetMetadataResponseDto]]]
    stream: _UpdateAssetMetadataCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateAssetMetadataCall[Request]

class _GetAssetMetadataByKeyCall(Protocol[Result]):
    def __call__(self, id: Id, key: AssetMetadataKey | _AssetMetadataKeyLiteral, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return one entry of an asset's custom metadata, looked up by key.

        Args:
            id (str): ID of the asset.
            key (AssetMetadataKey): Name under which the metadata is stored. One of mobile-app.

        Returns:
            AssetMetadataResponseDto

        GET /assets/{id}/metadata/{key}
        Permission: asset.read
        Since: Immich 1.140.0
        """

class GetAssetMetadataByKeyOperation(_GetAssetMetadataByKeyCall[CoroutineType[Any, Any, AssetMetadataResponseDto]], Operation[AssetMetadataResponseDto]):
    """Return one entry of an asset's custom metadata, looked up by key."""
    raw: _GetAssetMetadataByKeyCall[CoroutineType[Any, Any, ApiResponse[AssetMetadataResponseDto]]]
    stream: _GetAssetMetadataByKeyCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetAssetMetadataByKeyCall[Request]

class GetAssetMetadataByKeyBlockingOperation(_GetAssetMetadataByKeyCall[AssetMetadataResponseDto], BlockingOperation[AssetMetadataResponseDto]):
    """Return one entry of an asset's custom metadata, looked up by key."""
    raw: _GetAssetMetadataByKeyCall[ApiResponse[AssetMetadataResponseDto]]
    stream: _GetAssetMetadataByKeyCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetAssetMetadataByKeyCall[Request]

class _DeleteAssetMetadataCall(Protocol[Result]):
    def __call__(self, id: Id, key: AssetMetadataKey | _AssetMetadataKeyLiteral, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Remove a single key from an asset's custom metadata.

        Args:
            id (str): ID of the asset.
            key (AssetMetadataKey): Name under which the metadata is stored. One of mobile-app.

        Returns:
            None

        DELETE /assets/{id}/metadata/{key}
        Permission: asset.update
        Since: Immich 1.140.0
        """

class DeleteAssetMetadataOperation(_DeleteAssetMetadataCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Remove a single key from an asset's custom metadata."""
    raw: _DeleteAssetMetadataCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteAssetMetadataCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteAssetMetadataCall[Request]

class DeleteAssetMetadataBlockingOperation(_DeleteAssetMetadataCall[None], BlockingOperation[None]):
    """Remove a single key from an asset's custom metadata."""
    raw: _DeleteAssetMetadataCall[ApiResponse[None]]
    stream: _DeleteAssetMetadataCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteAssetMetadataCall[Request]

class _DownloadAssetCall(Protocol[Result]):
    def __call__(self, id: Id, *, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Download an asset at full quality, as the file that was uploaded or imported.

        Args:
            id (str): ID of the asset.
            key (str, optional): Key of a shared link, for access without an account.
            slug (str, optional): Readable name of a shared link, used in its address in place of the
                key.

        Returns:
            bytes

        GET /assets/{id}/original
        Permission: asset.download
        """

class DownloadAssetOperation(_DownloadAssetCall[CoroutineType[Any, Any, bytes]], Operation[bytes]):
    """Download an asset at full quality, as the file that was uploaded or imported."""
    raw: _DownloadAssetCall[CoroutineType[Any, Any, ApiResponse[bytes]]]
    stream: _DownloadAssetCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DownloadAssetCall[Request]

class DownloadAssetBlockingOperation(_DownloadAssetCall[bytes], BlockingOperation[bytes]):
    """Download an asset at full quality, as the file that was uploaded or imported."""
    raw: _DownloadAssetCall[ApiResponse[bytes]]
    stream: _DownloadAssetCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DownloadAssetCall[Request]

class _ReplaceAssetCall(Protocol[Result]):
    @overload
    @deprecated('Immich 2.1.0 deprecates assets.replace_asset: Immich advises against it.')
    def __call__(self, id: Id, *, asset_data: FileInput, device_asset_id: Id, device_id: Id, file_created_at: datetime, file_modified_at: datetime, key: str | None = ..., slug: str | None = ..., duration: str | None = ..., filename: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Swap the file behind an asset, keeping its ID; the old version goes to the trash.

        Args:
            id (str): ID of the asset.
            key (str, optional): Key of a shared link, for access without an account.
            slug (str, optional): Readable name of a shared link, used in its address in place of the
                key.
            asset_data (FileInput): The photo or video, as a path, an open binary file, bytes or a
                stream; files are streamed from disk.
            device_asset_id (str): Any text that identifies the file on the device.
            device_id (str): Any text that identifies the device.
            duration (str, optional): Length of the video, such as `0:00:12.5`.
            file_created_at (datetime): When the file was created, usually when the photo was taken.
            file_modified_at (datetime): When the file was last modified on the device.
            filename (str, optional): Name that the asset gets; the name of the file without it.
            asset_media_replace_dto (AssetMediaReplaceDto): The body as a whole, in place of its fields.

        Returns:
            AssetMediaResponseDto

        PUT /assets/{id}/original
        Permission: asset.replace
        Deprecated: Immich advises against it.
        """
    @overload
    @deprecated('Immich 2.1.0 deprecates assets.replace_asset: Immich advises against it.')
    def __call__(self, id: Id, asset_media_replace_dto: AssetMediaReplaceDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class ReplaceAssetOperation(_ReplaceAssetCall[CoroutineType[Any, Any, AssetMediaResponseDto]], Operation[AssetMediaResponseDto]):
    """Swap the file behind an asset, keeping its ID; the old version goes to the trash."""
    raw: _ReplaceAssetCall[CoroutineType[Any, Any, ApiResponse[AssetMediaResponseDto]]]
    stream: _ReplaceAssetCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _ReplaceAssetCall[Request]

class ReplaceAssetBlockingOperation(_ReplaceAssetCall[AssetMediaResponseDto], BlockingOperation[AssetMediaResponseDto]):
    """Swap the file behind an asset, keeping its ID; the old version goes to the trash."""
    raw: _ReplaceAssetCall[ApiResponse[AssetMediaResponseDto]]
    stream: _ReplaceAssetCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _ReplaceAssetCall[Request]

class _ViewAssetCall(Protocol[Result]):
    def __call__(self, id: Id, *, key: str | None = ..., size: AssetMediaSize | _AssetMediaSizeLiteral | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Download the thumbnail of an asset, or a larger rendition if the size asks for one.

        Args:
            id (str): ID of the asset.
            key (str, optional): Key of a shared link, for access without an account.
            size (AssetMediaSize, optional): Which of the generated pictures; `thumbnail` is small,
                `preview` fills a screen, `fullsize` has all pixels. One of fullsize, preview,
                thumbnail.
            slug (str, optional): Readable name of a shared link, used in its address in place of the
                key.

        Returns:
            bytes

        GET /assets/{id}/thumbnail
        Permission: asset.view
        """

class ViewAssetOperation(_ViewAssetCall[CoroutineType[Any, Any, bytes]], Operation[bytes]):
    """Download the thumbnail of an asset, or a larger rendition if the size asks for one."""
    raw: _ViewAssetCall[CoroutineType[Any, Any, ApiResponse[bytes]]]
    stream: _ViewAssetCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _ViewAssetCall[Request]

class ViewAssetBlockingOperation(_ViewAssetCall[bytes], BlockingOperation[bytes]):
    """Download the thumbnail of an asset, or a larger rendition if the size asks for one."""
    raw: _ViewAssetCall[ApiResponse[bytes]]
    stream: _ViewAssetCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _ViewAssetCall[Request]

class _PlayAssetVideoCall(Protocol[Result]):
    def __call__(self, id: Id, *, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Stream an asset's video, in its transcoded version if there is one.

        Args:
            id (str): ID of the asset.
            key (str, optional): Key of a shared link, for access without an account.
            slug (str, optional): Readable name of a shared link, used in its address in place of the
                key.

        Returns:
            bytes

        GET /assets/{id}/video/playback
        Permission: asset.view
        """

class PlayAssetVideoOperation(_PlayAssetVideoCall[CoroutineType[Any, Any, bytes]], Operation[bytes]):
    """Stream an asset's video, in its transcoded version if there is one."""
    raw: _PlayAssetVideoCall[CoroutineType[Any, Any, ApiResponse[bytes]]]
    stream: _PlayAssetVideoCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _PlayAssetVideoCall[Request]

class PlayAssetVideoBlockingOperation(_PlayAssetVideoCall[bytes], BlockingOperation[bytes]):
    """Stream an asset's video, in its transcoded version if there is one."""
    raw: _PlayAssetVideoCall[ApiResponse[bytes]]
    stream: _PlayAssetVideoCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _PlayAssetVideoCall[Request]

class _SignUpAdminCall(Protocol[Result]):
    @overload
    def __call__(self, *, email: str, name: str, password: str, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Create the administrator account of a fresh server; refused once there is one.

        Args:
            email (str): E-mail address, with which the user logs in.
            name (str): Name of the administrator.
            password (str): Password of the administrator.
            sign_up_dto (SignUpDto): The body as a whole, in place of its fields.

        Returns:
            UserAdminResponseDto

        POST /auth/admin-sign-up
        """
    @overload
    def __call__(self, sign_up_dto: SignUpDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class SignUpAdminOperation(_SignUpAdminCall[CoroutineType[Any, Any, UserAdminResponseDto]], Operation[UserAdminResponseDto]):
    """Create the administrator account of a fresh server; refused once there is one."""
    raw: _SignUpAdminCall[CoroutineType[Any, Any, ApiResponse[UserAdminResponseDto]]]
    stream: _SignUpAdminCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SignUpAdminCall[Request]

class SignUpAdminBlockingOperation(_SignUpAdminCall[UserAdminResponseDto], BlockingOperation[UserAdminResponseDto]):
    """Create the administrator account of a fresh server; refused once there is one."""
    raw: _SignUpAdminCall[ApiResponse[UserAdminResponseDto]]
    stream: _SignUpAdminCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SignUpAdminCall[Request]

class _ChangePasswordCall(Protocol[Result]):
    @overload
    def __call__(self, *, new_password: str, password: str, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Replace your own password after confirming the present one.

        Args:
            new_password (str): The new password. At least 8 characters.
            password (str): The current password.
            change_password_dto (ChangePasswordDto): The body as a whole, in place of its fields.

        Returns:
            UserAdminResponseDto

        POST /auth/change-password
        Permission: auth.changePassword
        """
    @overload
    def __call__(self, change_password_dto: ChangePasswordDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class ChangePasswordOperation(_ChangePasswordCall[CoroutineType[Any, Any, UserAdminResponseDto]], Operation[UserAdminResponseDto]):
    """Replace your own password after confirming the present one."""
    raw: _ChangePasswordCall[CoroutineType[Any, Any, ApiResponse[UserAdminResponseDto]]]
    stream: _ChangePasswordCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _ChangePasswordCall[Request]

class ChangePasswordBlockingOperation(_ChangePasswordCall[UserAdminResponseDto], BlockingOperation[UserAdminResponseDto]):
    """Replace your own password after confirming the present one."""
    raw: _ChangePasswordCall[ApiResponse[UserAdminResponseDto]]
    stream: _ChangePasswordCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _ChangePasswordCall[Request]

class _LoginCall(Protocol[Result]):
    @overload
    def __call__(self, *, email: str, password: str, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Exchange an e-mail address and password for an access token.

        Args:
            email (str): E-mail address, with which the user logs in.
            password (str): The password of the account.
            login_credential_dto (LoginCredentialDto): The body as a whole, in place of its fields.

        Returns:
            LoginResponseDto

        POST /auth/login
        """
    @overload
    def __call__(self, login_credential_dto: LoginCredentialDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class LoginOperation(_LoginCall[CoroutineType[Any, Any, LoginResponseDto]], Operation[LoginResponseDto]):
    """Exchange an e-mail address and password for an access token."""
    raw: _LoginCall[CoroutineType[Any, Any, ApiResponse[LoginResponseDto]]]
    stream: _LoginCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _LoginCall[Request]

class LoginBlockingOperation(_LoginCall[LoginResponseDto], BlockingOperation[LoginResponseDto]):
    """Exchange an e-mail address and password for an access token."""
    raw: _LoginCall[ApiResponse[LoginResponseDto]]
    stream: _LoginCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _LoginCall[Request]

class _LogoutCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """End the current session; an OAuth login may get a provider URL to continue to.

        Returns:
            LogoutResponseDto

        POST /auth/logout
        """

class LogoutOperation(_LogoutCall[CoroutineType[Any, Any, LogoutResponseDto]], Operation[LogoutResponseDto]):
    """End the current session; an OAuth login may get a provider URL to continue to."""
    raw: _LogoutCall[CoroutineType[Any, Any, ApiResponse[LogoutResponseDto]]]
    stream: _LogoutCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _LogoutCall[Request]

class LogoutBlockingOperation(_LogoutCall[LogoutResponseDto], BlockingOperation[LogoutResponseDto]):
    """End the current session; an OAuth login may get a provider URL to continue to."""
    raw: _LogoutCall[ApiResponse[LogoutResponseDto]]
    stream: _LogoutCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _LogoutCall[Request]

class _ChangePinCodeCall(Protocol[Result]):
    @overload
    def __call__(self, *, new_pin_code: str, password: str | None = ..., pin_code: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Replace your PIN code, proving yourself with the old PIN or your account password.

        Args:
            new_pin_code (str): The new PIN code, six digits.
            password (str, optional): The password, in place of the PIN code.
            pin_code (str, optional): The current PIN code, six digits.
            pin_code_change_dto (PinCodeChangeDto): The body as a whole, in place of its fields.

        Returns:
            None

        PUT /auth/pin-code
        Permission: pinCode.update
        Since: Immich 1.133.0
        """
    @overload
    def __call__(self, pin_code_change_dto: PinCodeChangeDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class ChangePinCodeOperation(_ChangePinCodeCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Replace your PIN code, proving yourself with the old PIN or your account password."""
    raw: _ChangePinCodeCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _ChangePinCodeCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _ChangePinCodeCall[Request]

class ChangePinCodeBlockingOperation(_ChangePinCodeCall[None], BlockingOperation[None]):
    """Replace your PIN code, proving yourself with the old PIN or your account password."""
    raw: _ChangePinCodeCall[ApiResponse[None]]
    stream: _ChangePinCodeCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _ChangePinCodeCall[Request]

class _SetupPinCodeCall(Protocol[Result]):
    @overload
    def __call__(self, *, pin_code: str, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Set your first PIN code, which guards the locked folder.

        Args:
            pin_code (str): PIN code, six digits.
            pin_code_setup_dto (PinCodeSetupDto): The body as a whole, in place of its fields.

        Returns:
            None

        POST /auth/pin-code
        Permission: pinCode.create
        Since: Immich 1.133.0
        """
    @overload
    def __call__(self, pin_code_setup_dto: PinCodeSetupDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class SetupPinCodeOperation(_SetupPinCodeCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Set your first PIN code, which guards the locked folder."""
    raw: _SetupPinCodeCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _SetupPinCodeCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SetupPinCodeCall[Request]

class SetupPinCodeBlockingOperation(_SetupPinCodeCall[None], BlockingOperation[None]):
    """Set your first PIN code, which guards the locked folder."""
    raw: _SetupPinCodeCall[ApiResponse[None]]
    stream: _SetupPinCodeCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SetupPinCodeCall[Request]

class _ResetPinCodeCall(Protocol[Result]):
    @overload
    def __call__(self, *, password: str | None = ..., pin_code: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Clear your PIN code, so that you can set up a new one.

        Args:
            password (str, optional): The password, in place of the PIN code.
            pin_code (str, optional): The current PIN code, six digits.
            pin_code_reset_dto (PinCodeResetDto): The body as a whole, in place of its fields.

        Returns:
            None

        DELETE /auth/pin-code
        Permission: pinCode.delete
        Since: Immich 1.133.0
        """
    @overload
    def __call__(self, pin_code_reset_dto: PinCodeResetDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class ResetPinCodeOperation(_ResetPinCodeCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Clear your PIN code, so that you can set up a new one."""
    raw: _ResetPinCodeCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _ResetPinCodeCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _ResetPinCodeCall[Request]

class ResetPinCodeBlockingOperation(_ResetPinCodeCall[None], BlockingOperation[None]):
    """Clear your PIN code, so that you can set up a new one."""
    raw: _ResetPinCodeCall[ApiResponse[None]]
    stream: _ResetPinCodeCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _ResetPinCodeCall[Request]

class _LockAuthSessionCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Lock this session again: give up the access to locked assets that a PIN had opened.

        Returns:
            None

        POST /auth/session/lock
        Since: Immich 1.133.0
        """

class LockAuthSessionOperation(_LockAuthSessionCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Lock this session again: give up the access to locked assets that a PIN had opened."""
    raw: _LockAuthSessionCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _LockAuthSessionCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _LockAuthSessionCall[Request]

class LockAuthSessionBlockingOperation(_LockAuthSessionCall[None], BlockingOperation[None]):
    """Lock this session again: give up the access to locked assets that a PIN had opened."""
    raw: _LockAuthSessionCall[ApiResponse[None]]
    stream: _LockAuthSessionCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _LockAuthSessionCall[Request]

class _UnlockAuthSessionCall(Protocol[Result]):
    @overload
    def __call__(self, *, password: str | None = ..., pin_code: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Unlock this session with your PIN code: locked assets are readable until it locks again.

        Args:
            password (str, optional): The password, in place of the PIN code.
            pin_code (str, optional): The current PIN code, six digits.
            session_unlock_dto (SessionUnlockDto): The body as a whole, in place of its fields.

        Returns:
            None

        POST /auth/session/unlock
        Since: Immich 1.133.0
        """
    @overload
    def __call__(self, session_unlock_dto: SessionUnlockDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UnlockAuthSessionOperation(_UnlockAuthSessionCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Unlock this session with your PIN code: locked assets are readable until it locks again."""
    raw: _UnlockAuthSessionCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _UnlockAuthSessionCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UnlockAuthSessionCall[Request]

class UnlockAuthSessionBlockingOperation(_UnlockAuthSessionCall[None], BlockingOperation[None]):
    """Unlock this session with your PIN code: locked assets are readable until it locks again."""
    raw: _UnlockAuthSessionCall[ApiResponse[None]]
    stream: _UnlockAuthSessionCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UnlockAuthSessionCall[Request]

class _GetAuthStatusCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Tell whether you have a password and a PIN code, and whether this session is unlocked.

        Returns:
            AuthStatusResponseDto

        GET /auth/status
        Since: Immich 1.133.0
        """

class GetAuthStatusOperation(_GetAuthStatusCall[CoroutineType[Any, Any, AuthStatusResponseDto]], Operation[AuthStatusResponseDto]):
    """Tell whether you have a password and a PIN code, and whether this session is unlocked."""
    raw: _GetAuthStatusCall[CoroutineType[Any, Any, ApiResponse[AuthStatusResponseDto]]]
    stream: _GetAuthStatusCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetAuthStatusCall[Request]

class GetAuthStatusBlockingOperation(_GetAuthStatusCall[AuthStatusResponseDto], BlockingOperation[AuthStatusResponseDto]):
    """Tell whether you have a password and a PIN code, and whether this session is unlocked."""
    raw: _GetAuthStatusCall[ApiResponse[AuthStatusResponseDto]]
    stream: _GetAuthStatusCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetAuthStatusCall[Request]

class _ValidateAccessTokenCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Check that your credentials are accepted; bad ones raise an error.

        Returns:
            ValidateAccessTokenResponseDto

        POST /auth/validateToken
        """

class ValidateAccessTokenOperation(_ValidateAccessTokenCall[CoroutineType[Any, Any, ValidateAccessTokenResponseDto]], Operation[ValidateAccessTokenResponseDto]):
    """Check that your credentials are accepted; bad ones raise an error."""
    raw: _ValidateAccessTokenCall[CoroutineType[Any, Any, ApiResponse[ValidateAccessTokenResponseDto]]]
    stream: _ValidateAccessTokenCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _ValidateAccessTokenCall[Request]

class ValidateAccessTokenBlockingOperation(_ValidateAccessTokenCall[ValidateAccessTokenResponseDto], BlockingOperation[ValidateAccessTokenResponseDto]):
    """Check that your credentials are accepted; bad ones raise an error."""
    raw: _ValidateAccessTokenCall[ApiResponse[ValidateAccessTokenResponseDto]]
    stream: _ValidateAccessTokenCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _ValidateAccessTokenCall[Request]

class _DownloadArchiveCall(Protocol[Result]):
    @overload
    def __call__(self, *, asset_ids: Ids, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Pack the given assets into one ZIP file and stream it.

        Args:
            key (str, optional): Key of a shared link, for access without an account.
            slug (str, optional): Readable name of a shared link, used in its address in place of the
                key.
            asset_ids (list[str]): IDs of assets.
            asset_ids_dto (AssetIdsDto): The body as a whole, in place of its fields.

        Returns:
            bytes

        POST /download/archive
        Permission: asset.download
        """
    @overload
    def __call__(self, asset_ids_dto: AssetIdsDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class DownloadArchiveOperation(_DownloadArchiveCall[CoroutineType[Any, Any, bytes]], Operation[bytes]):
    """Pack the given assets into one ZIP file and stream it."""
    raw: _DownloadArchiveCall[CoroutineType[Any, Any, ApiResponse[bytes]]]
    stream: _DownloadArchiveCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DownloadArchiveCall[Request]

class DownloadArchiveBlockingOperation(_DownloadArchiveCall[bytes], BlockingOperation[bytes]):
    """Pack the given assets into one ZIP file and stream it."""
    raw: _DownloadArchiveCall[ApiResponse[bytes]]
    stream: _DownloadArchiveCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DownloadArchiveCall[Request]

class _GetDownloadInfoCall(Protocol[Result]):
    @overload
    def __call__(self, *, key: str | None = ..., slug: str | None = ..., album_id: Id | None = ..., archive_size: int | None = ..., asset_ids: Ids | None = ..., user_id: Id | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Split an album, a user's library or chosen assets into batches for ZIP downloads.

        Args:
            key (str, optional): Key of a shared link, for access without an account.
            slug (str, optional): Readable name of a shared link, used in its address in place of the
                key.
            album_id (str, optional): ID of the album whose assets are downloaded.
            archive_size (int, optional): Largest size of one ZIP archive in bytes; more assets go into
                further archives. At least 1.
            asset_ids (list[str], optional): IDs of the assets to download.
            user_id (str, optional): ID of the user whose assets are downloaded.
            download_info_dto (DownloadInfoDto): The body as a whole, in place of its fields.

        Returns:
            DownloadResponseDto

        POST /download/info
        Permission: asset.download
        """
    @overload
    def __call__(self, download_info_dto: DownloadInfoDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class GetDownloadInfoOperation(_GetDownloadInfoCall[CoroutineType[Any, Any, DownloadResponseDto]], Operation[DownloadResponseDto]):
    """Split an album, a user's library or chosen assets into batches for ZIP downloads."""
    raw: _GetDownloadInfoCall[CoroutineType[Any, Any, ApiResponse[DownloadResponseDto]]]
    stream: _GetDownloadInfoCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetDownloadInfoCall[Request]

class GetDownloadInfoBlockingOperation(_GetDownloadInfoCall[DownloadResponseDto], BlockingOperation[DownloadResponseDto]):
    """Split an album, a user's library or chosen assets into batches for ZIP downloads."""
    raw: _GetDownloadInfoCall[ApiResponse[DownloadResponseDto]]
    stream: _GetDownloadInfoCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetDownloadInfoCall[Request]

class _GetAssetDuplicatesCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List groups of your assets that look alike, found by duplicate detection.

        Returns:
            list[DuplicateResponseDto]

        GET /duplicates
        Permission: duplicate.read
        """

class GetAssetDuplicatesOperation(_GetAssetDuplicatesCall[CoroutineType[Any, Any, list[DuplicateResponseDto]]], Operation[list[DuplicateResponseDto]]):
    """List groups of your assets that look alike, found by duplicate detection."""
    raw: _GetAssetDuplicatesCall[CoroutineType[Any, Any, ApiResponse[list[DuplicateResponseDto]]]]
    stream: _GetAssetDuplicatesCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetAssetDuplicatesCall[Request]

class GetAssetDuplicatesBlockingOperation(_GetAssetDuplicatesCall[list[DuplicateResponseDto]], BlockingOperation[list[DuplicateResponseDto]]):
    """List groups of your assets that look alike, found by duplicate detection."""
    raw: _GetAssetDuplicatesCall[ApiResponse[list[DuplicateResponseDto]]]
    stream: _GetAssetDuplicatesCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetAssetDuplicatesCall[Request]

class _DeleteDuplicatesCall(Protocol[Result]):
    @overload
    def __call__(self, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Dissolve several duplicate groups at once; all of their assets are kept.

        Args:
            ids (list[str]): IDs of the items to add, remove or change.
            bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

        Returns:
            None

        DELETE /duplicates
        Permission: duplicate.delete
        Since: Immich 1.135.0
        """
    @overload
    def __call__(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class DeleteDuplicatesOperation(_DeleteDuplicatesCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Dissolve several duplicate groups at once; all of their assets are kept."""
    raw: _DeleteDuplicatesCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteDuplicatesCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteDuplicatesCall[Request]

class DeleteDuplicatesBlockingOperation(_DeleteDuplicatesCall[None], BlockingOperation[None]):
    """Dissolve several duplicate groups at once; all of their assets are kept."""
    raw: _DeleteDuplicatesCall[ApiResponse[None]]
    stream: _DeleteDuplicatesCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteDuplicatesCall[Request]

class _DeleteDuplicateCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Dissolve a duplicate group: its assets are kept and no longer count as duplicates.

        Args:
            id (str): ID of the group of assets that look alike.

        Returns:
            None

        DELETE /duplicates/{id}
        Permission: duplicate.delete
        Since: Immich 1.135.0
        """

class DeleteDuplicateOperation(_DeleteDuplicateCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Dissolve a duplicate group: its assets are kept and no longer count as duplicates."""
    raw: _DeleteDuplicateCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteDuplicateCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteDuplicateCall[Request]

class DeleteDuplicateBlockingOperation(_DeleteDuplicateCall[None], BlockingOperation[None]):
    """Dissolve a duplicate group: its assets are kept and no longer count as duplicates."""
    raw: _DeleteDuplicateCall[ApiResponse[None]]
    stream: _DeleteDuplicateCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteDuplicateCall[Request]

class _GetFacesCall(Protocol[Result]):
    def __call__(self, *, id: Id, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List the faces found on one asset with their boxes and the people they belong to.

        Args:
            id (str): ID of the asset whose faces are returned.

        Returns:
            list[AssetFaceResponseDto]

        GET /faces
        Permission: face.read
        """

class GetFacesOperation(_GetFacesCall[CoroutineType[Any, Any, list[AssetFaceResponseDto]]], Operation[list[AssetFaceResponseDto]]):
    """List the faces found on one asset with their boxes and the people they belong to."""
    raw: _GetFacesCall[CoroutineType[Any, Any, ApiResponse[list[AssetFaceResponseDto]]]]
    stream: _GetFacesCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetFacesCall[Request]

class GetFacesBlockingOperation(_GetFacesCall[list[AssetFaceResponseDto]], BlockingOperation[list[AssetFaceResponseDto]]):
    """List the faces found on one asset with their boxes and the people they belong to."""
    raw: _GetFacesCall[ApiResponse[list[AssetFaceResponseDto]]]
    stream: _GetFacesCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetFacesCall[Request]

class _CreateFaceCall(Protocol[Result]):
    @overload
    def __call__(self, *, asset_id: Id, height: int, image_height: int, image_width: int, person_id: Id, width: int, x: int, y: int, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Mark a face by hand: a rectangle on an image, assigned to a person.

        Args:
            asset_id (str): ID of an asset.
            height (int): Height of the face in pixels.
            image_height (int): Height in pixels of the picture that the coordinates refer to.
            image_width (int): Width in pixels of the picture that the coordinates refer to.
            person_id (str): ID of the person to whom the face belongs.
            width (int): Width of the face in pixels.
            x (int): Left edge of the face in pixels.
            y (int): Upper edge of the face in pixels.
            asset_face_create_dto (AssetFaceCreateDto): The body as a whole, in place of its fields.

        Returns:
            None

        POST /faces
        Permission: face.create
        Since: Immich 1.127.0
        """
    @overload
    def __call__(self, asset_face_create_dto: AssetFaceCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class CreateFaceOperation(_CreateFaceCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Mark a face by hand: a rectangle on an image, assigned to a person."""
    raw: _CreateFaceCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _CreateFaceCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CreateFaceCall[Request]

class CreateFaceBlockingOperation(_CreateFaceCall[None], BlockingOperation[None]):
    """Mark a face by hand: a rectangle on an image, assigned to a person."""
    raw: _CreateFaceCall[ApiResponse[None]]
    stream: _CreateFaceCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CreateFaceCall[Request]

class _ReassignFacesByIdCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, body_id: Id, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Assign one face to another person; note that the face ID goes into the body.

        Args:
            id (str): ID of the person who gets the face.
            body_id (str): ID of the person who gets the face.
            face_dto (FaceDto): The body as a whole, in place of its fields.

        Returns:
            PersonResponseDto

        PUT /faces/{id}
        Permission: face.update
        """
    @overload
    def __call__(self, id: Id, face_dto: FaceDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class ReassignFacesByIdOperation(_ReassignFacesByIdCall[CoroutineType[Any, Any, PersonResponseDto]], Operation[PersonResponseDto]):
    """Assign one face to another person; note that the face ID goes into the body."""
    raw: _ReassignFacesByIdCall[CoroutineType[Any, Any, ApiResponse[PersonResponseDto]]]
    stream: _ReassignFacesByIdCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _ReassignFacesByIdCall[Request]

class ReassignFacesByIdBlockingOperation(_ReassignFacesByIdCall[PersonResponseDto], BlockingOperation[PersonResponseDto]):
    """Assign one face to another person; note that the face ID goes into the body."""
    raw: _ReassignFacesByIdCall[ApiResponse[PersonResponseDto]]
    stream: _ReassignFacesByIdCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _ReassignFacesByIdCall[Request]

class _DeleteFaceCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, force: bool, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Remove a face from an asset; with force the record is erased rather than hidden.

        Args:
            id (str): ID of the face; for `reassign_faces_by_id` ID of the person who gets it.
            force (bool): Whether to delete the face for good; otherwise it is only hidden.
            asset_face_delete_dto (AssetFaceDeleteDto): The body as a whole, in place of its fields.

        Returns:
            None

        DELETE /faces/{id}
        Permission: face.delete
        Since: Immich 1.127.0
        """
    @overload
    def __call__(self, id: Id, asset_face_delete_dto: AssetFaceDeleteDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class DeleteFaceOperation(_DeleteFaceCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Remove a face from an asset; with force the record is erased rather than hidden."""
    raw: _DeleteFaceCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteFaceCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteFaceCall[Request]

class DeleteFaceBlockingOperation(_DeleteFaceCall[None], BlockingOperation[None]):
    """Remove a face from an asset; with force the record is erased rather than hidden."""
    raw: _DeleteFaceCall[ApiResponse[None]]
    stream: _DeleteFaceCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteFaceCall[Request]

class _GetAllJobsStatusCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return job counts and paused or active state for every queue (admin only).

        Returns:
            AllJobStatusResponseDto

        GET /jobs
        Permission: job.read
        Administrators only.
        """

class GetAllJobsStatusOperation(_GetAllJobsStatusCall[CoroutineType[Any, Any, AllJobStatusResponseDto]], Operation[AllJobStatusResponseDto]):
    """Return job counts and paused or active state for every queue (admin only)."""
    raw: _GetAllJobsStatusCall[CoroutineType[Any, Any, ApiResponse[AllJobStatusResponseDto]]]
    stream: _GetAllJobsStatusCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetAllJobsStatusCall[Request]

class GetAllJobsStatusBlockingOperation(_GetAllJobsStatusCall[AllJobStatusResponseDto], BlockingOperation[AllJobStatusResponseDto]):
    """Return job counts and paused or active state for every queue (admin only)."""
    raw: _GetAllJobsStatusCall[ApiResponse[AllJobStatusResponseDto]]
    stream: _GetAllJobsStatusCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetAllJobsStatusCall[Request]

class _CreateJobCall(Protocol[Result]):
    @overload
    def __call__(self, *, name: ManualJobName | _ManualJobNameLiteral, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Queue a maintenance job, such as a person, tag or user cleanup, by name (admin only).

        Args:
            name (ManualJobName): Which task to start. One of person-cleanup, tag-cleanup, user-cleanup,
                memory-cleanup, memory-create, backup-database.
            job_create_dto (JobCreateDto): The body as a whole, in place of its fields.

        Returns:
            None

        POST /jobs
        Permission: job.create
        Administrators only.
        Since: Immich 1.116.0
        """
    @overload
    def __call__(self, job_create_dto: JobCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class CreateJobOperation(_CreateJobCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Queue a maintenance job, such as a person, tag or user cleanup, by name (admin only)."""
    raw: _CreateJobCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _CreateJobCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CreateJobCall[Request]

class CreateJobBlockingOperation(_CreateJobCall[None], BlockingOperation[None]):
    """Queue a maintenance job, such as a person, tag or user cleanup, by name (admin only)."""
    raw: _CreateJobCall[ApiResponse[None]]
    stream: _CreateJobCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CreateJobCall[Request]

class _SendJobCommandCall(Protocol[Result]):
    @overload
    def __call__(self, id: JobName | _JobNameLiteral, *, command: JobCommand | _JobCommandLiteral, force: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Start, pause, resume or clear a job queue and return its new state (admin only).

        Args:
            id (JobName): Name of the queue. One of thumbnailGeneration, metadataExtraction,
                videoConversion, faceDetection, facialRecognition, smartSearch, duplicateDetection,
                backgroundTask, storageTemplateMigration, migration, search, sidecar, library,
                notifications, backupDatabase.
            command (JobCommand): What to do with the queue. One of start, pause, resume, empty, clear-
                failed.
            force (bool, optional): Whether to process all assets again, rather than only those that
                lack the result.
            job_command_dto (JobCommandDto): The body as a whole, in place of its fields.

        Returns:
            JobStatusDto

        PUT /jobs/{id}
        Permission: job.create
        Administrators only.
        """
    @overload
    def __call__(self, id: JobName | _JobNameLiteral, job_command_dto: JobCommandDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class SendJobCommandOperation(_SendJobCommandCall[CoroutineType[Any, Any, JobStatusDto]], Operation[JobStatusDto]):
    """Start, pause, resume or clear a job queue and return its new state (admin only)."""
    raw: _SendJobCommandCall[CoroutineType[Any, Any, ApiResponse[JobStatusDto]]]
    stream: _SendJobCommandCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SendJobCommandCall[Request]

class SendJobCommandBlockingOperation(_SendJobCommandCall[JobStatusDto], BlockingOperation[JobStatusDto]):
    """Start, pause, resume or clear a job queue and return its new state (admin only)."""
    raw: _SendJobCommandCall[ApiResponse[JobStatusDto]]
    stream: _SendJobCommandCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SendJobCommandCall[Request]

class _GetAllLibrariesCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List the external libraries of all users (admin only).

        Returns:
            list[LibraryResponseDto]

        GET /libraries
        Permission: library.read
        Administrators only.
        """

class GetAllLibrariesOperation(_GetAllLibrariesCall[CoroutineType[Any, Any, list[LibraryResponseDto]]], Operation[list[LibraryResponseDto]]):
    """List the external libraries of all users (admin only)."""
    raw: _GetAllLibrariesCall[CoroutineType[Any, Any, ApiResponse[list[LibraryResponseDto]]]]
    stream: _GetAllLibrariesCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetAllLibrariesCall[Request]

class GetAllLibrariesBlockingOperation(_GetAllLibrariesCall[list[LibraryResponseDto]], BlockingOperation[list[LibraryResponseDto]]):
    """List the external libraries of all users (admin only)."""
    raw: _GetAllLibrariesCall[ApiResponse[list[LibraryResponseDto]]]
    stream: _GetAllLibrariesCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetAllLibrariesCall[Request]

class _CreateLibraryCall(Protocol[Result]):
    @overload
    def __call__(self, *, owner_id: Id, exclusion_patterns: list[str] | None = ..., import_paths: list[str] | None = ..., name: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Create an external library for a user (admin only); run a scan to fill it.

        Args:
            exclusion_patterns (list[str], optional): Glob patterns of paths that are not imported, such
                as `**/raw/**`. At most 128 items.
            import_paths (list[str], optional): Folders on the server that the library reads. At most
                128 items.
            name (str, optional): Name of the library.
            owner_id (str): ID of the user who owns the assets in the library.
            create_library_dto (CreateLibraryDto): The body as a whole, in place of its fields.

        Returns:
            LibraryResponseDto

        POST /libraries
        Permission: library.create
        Administrators only.
        """
    @overload
    def __call__(self, create_library_dto: CreateLibraryDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class CreateLibraryOperation(_CreateLibraryCall[CoroutineType[Any, Any, LibraryResponseDto]], Operation[LibraryResponseDto]):
    """Create an external library for a user (admin only); run a scan to fill it."""
    raw: _CreateLibraryCall[CoroutineType[Any, Any, ApiResponse[LibraryResponseDto]]]
    stream: _CreateLibraryCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CreateLibraryCall[Request]

class CreateLibraryBlockingOperation(_CreateLibraryCall[LibraryResponseDto], BlockingOperation[LibraryResponseDto]):
    """Create an external library for a user (admin only); run a scan to fill it."""
    raw: _CreateLibraryCall[ApiResponse[LibraryResponseDto]]
    stream: _CreateLibraryCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CreateLibraryCall[Request]

class _GetLibraryCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return one external library with its import paths and exclusion patterns (admin only).

        Args:
            id (str): ID of the library.

        Returns:
            LibraryResponseDto

        GET /libraries/{id}
        Permission: library.read
        Administrators only.
        """

class GetLibraryOperation(_GetLibraryCall[CoroutineType[Any, Any, LibraryResponseDto]], Operation[LibraryResponseDto]):
    """Return one external library with its import paths and exclusion patterns (admin only)."""
    raw: _GetLibraryCall[CoroutineType[Any, Any, ApiResponse[LibraryResponseDto]]]
    stream: _GetLibraryCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetLibraryCall[Request]

class GetLibraryBlockingOperation(_GetLibraryCall[LibraryResponseDto], BlockingOperation[LibraryResponseDto]):
    """Return one external library with its import paths and exclusion patterns (admin only)."""
    raw: _GetLibraryCall[ApiResponse[LibraryResponseDto]]
    stream: _GetLibraryCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetLibraryCall[Request]

class _UpdateLibraryCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, exclusion_patterns: list[str] | None = ..., import_paths: list[str] | None = ..., name: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Change an external library's name, import paths or exclusion patterns (admin only).

        Args:
            id (str): ID of the library.
            exclusion_patterns (list[str], optional): Glob patterns of paths that are not imported, such
                as `**/raw/**`. At most 128 items.
            import_paths (list[str], optional): Folders on the server that the library reads. At most
                128 items.
            name (str, optional): Name of the library.
            update_library_dto (UpdateLibraryDto): The body as a whole, in place of its fields.

        Returns:
            LibraryResponseDto

        PUT /libraries/{id}
        Permission: library.update
        Administrators only.
        """
    @overload
    def __call__(self, id: Id, update_library_dto: UpdateLibraryDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdateLibraryOperation(_UpdateLibraryCall[CoroutineType[Any, Any, LibraryResponseDto]], Operation[LibraryResponseDto]):
    """Change an external library's name, import paths or exclusion patterns (admin only)."""
    raw: _UpdateLibraryCall[CoroutineType[Any, Any, ApiResponse[LibraryResponseDto]]]
    stream: _UpdateLibraryCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateLibraryCall[Request]

class UpdateLibraryBlockingOperation(_UpdateLibraryCall[LibraryResponseDto], BlockingOperation[LibraryResponseDto]):
    """Change an external library's name, import paths or exclusion patterns (admin only)."""
    raw: _UpdateLibraryCall[ApiResponse[LibraryResponseDto]]
    stream: _UpdateLibraryCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateLibraryCall[Request]

class _DeleteLibraryCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Delete an external library and its assets in the background; files stay put (admin only).

        Args:
            id (str): ID of the library.

        Returns:
            None

        DELETE /libraries/{id}
        Permission: library.delete
        Administrators only.
        """

class DeleteLibraryOperation(_DeleteLibraryCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Delete an external library and its assets in the background; files stay put (admin only)."""
    raw: _DeleteLibraryCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteLibraryCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteLibraryCall[Request]

class DeleteLibraryBlockingOperation(_DeleteLibraryCall[None], BlockingOperation[None]):
    """Delete an external library and its assets in the background; files stay put (admin only)."""
    raw: _DeleteLibraryCall[ApiResponse[None]]
    stream: _DeleteLibraryCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteLibraryCall[Request]

class _ScanLibraryCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Queue a scan of an external library for new and changed files (admin only).

        Args:
            id (str): ID of the library.

        Returns:
            None

        POST /libraries/{id}/scan
        Permission: library.update
        Administrators only.
        """

class ScanLibraryOperation(_ScanLibraryCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Queue a scan of an external library for new and changed files (admin only)."""
    raw: _ScanLibraryCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _ScanLibraryCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _ScanLibraryCall[Request]

class ScanLibraryBlockingOperation(_ScanLibraryCall[None], BlockingOperation[None]):
    """Queue a scan of an external library for new and changed files (admin only)."""
    raw: _ScanLibraryCall[ApiResponse[None]]
    stream: _ScanLibraryCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _ScanLibraryCall[Request]

class _GetLibraryStatisticsCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return the photo and video counts and the disk usage of an external library (admin only).

        Args:
            id (str): ID of the library.

        Returns:
            LibraryStatsResponseDto

        GET /libraries/{id}/statistics
        Permission: library.statistics
        Administrators only.
        """

class GetLibraryStatisticsOperation(_GetLibraryStatisticsCall[CoroutineType[Any, Any, LibraryStatsResponseDto]], Operation[LibraryStatsResponseDto]):
    """Return the photo and video counts and the disk usage of an external library (admin only)."""
    raw: _GetLibraryStatisticsCall[CoroutineType[Any, Any, ApiResponse[LibraryStatsResponseDto]]]
    stream: _GetLibraryStatisticsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetLibraryStatisticsCall[Request]

class GetLibraryStatisticsBlockingOperation(_GetLibraryStatisticsCall[LibraryStatsResponseDto], BlockingOperation[LibraryStatsResponseDto]):
    """Return the photo and video counts and the disk usage of an external library (admin only)."""
    raw: _GetLibraryStatisticsCall[ApiResponse[LibraryStatsResponseDto]]
    stream: _GetLibraryStatisticsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetLibraryStatisticsCall[Request]

class _ValidateCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, exclusion_patterns: list[str] | None = ..., import_paths: list[str] | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Check whether import paths are usable for an external library (admin only).

        Args:
            id (str): ID of the library.
            exclusion_patterns (list[str], optional): Glob patterns of paths that are not imported, such
                as `**/raw/**`. At most 128 items.
            import_paths (list[str], optional): Folders on the server that the library reads. At most
                128 items.
            validate_library_dto (ValidateLibraryDto): The body as a whole, in place of its fields.

        Returns:
            ValidateLibraryResponseDto

        POST /libraries/{id}/validate
        Administrators only.
        """
    @overload
    def __call__(self, id: Id, validate_library_dto: ValidateLibraryDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class ValidateOperation(_ValidateCall[CoroutineType[Any, Any, ValidateLibraryResponseDto]], Operation[ValidateLibraryResponseDto]):
    """Check whether import paths are usable for an external library (admin only)."""
    raw: _ValidateCall[CoroutineType[Any, Any, ApiResponse[ValidateLibraryResponseDto]]]
    stream: _ValidateCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _ValidateCall[Request]

class ValidateBlockingOperation(_ValidateCall[ValidateLibraryResponseDto], BlockingOperation[ValidateLibraryResponseDto]):
    """Check whether import paths are usable for an external library (admin only)."""
    raw: _ValidateCall[ApiResponse[ValidateLibraryResponseDto]]
    stream: _ValidateCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _ValidateCall[Request]

class _GetMapMarkersCall(Protocol[Result]):
    def __call__(self, *, file_created_after: datetime | None = ..., file_created_before: datetime | None = ..., is_archived: bool | None = ..., is_favorite: bool | None = ..., with_partners: bool | None = ..., with_shared_albums: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List the coordinates of your geotagged assets, optionally with those of partners.

        Args:
            file_created_after (datetime, optional): Only assets whose file was created at or after this
                time.
            file_created_before (datetime, optional): Only assets whose file was created at or before
                this time.
            is_archived (bool, optional): Only archived assets, or only others.
            is_favorite (bool, optional): Only favorites, or only others.
            with_partners (bool, optional): Whether assets of partners are included.
            with_shared_albums (bool, optional): Whether assets of shared albums are included.

        Returns:
            list[MapMarkerResponseDto]

        GET /map/markers
        """

class GetMapMarkersOperation(_GetMapMarkersCall[CoroutineType[Any, Any, list[MapMarkerResponseDto]]], Operation[list[MapMarkerResponseDto]]):
    """List the coordinates of your geotagged assets, optionally with those of partners."""
    raw: _GetMapMarkersCall[CoroutineType[Any, Any, ApiResponse[list[MapMarkerResponseDto]]]]
    stream: _GetMapMarkersCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetMapMarkersCall[Request]

class GetMapMarkersBlockingOperation(_GetMapMarkersCall[list[MapMarkerResponseDto]], BlockingOperation[list[MapMarkerResponseDto]]):
    """List the coordinates of your geotagged assets, optionally with those of partners."""
    raw: _GetMapMarkersCall[ApiResponse[list[MapMarkerResponseDto]]]
    stream: _GetMapMarkersCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetMapMarkersCall[Request]

class _ReverseGeocodeCall(Protocol[Result]):
    def __call__(self, *, lat: float, lon: float, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Look up the city, state and country at a latitude and longitude.

        Args:
            lat (float): Latitude in degrees.
            lon (float): Longitude in degrees.

        Returns:
            list[MapReverseGeocodeResponseDto]

        GET /map/reverse-geocode
        """

class ReverseGeocodeOperation(_ReverseGeocodeCall[CoroutineType[Any, Any, list[MapReverseGeocodeResponseDto]]], Operation[list[MapReverseGeocodeResponseDto]]):
    """Look up the city, state and country at a latitude and longitude."""
    raw: _ReverseGeocodeCall[CoroutineType[Any, Any, ApiResponse[list[MapReverseGeocodeResponseDto]]]]
    stream: _ReverseGeocodeCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _ReverseGeocodeCall[Request]

class ReverseGeocodeBlockingOperation(_ReverseGeocodeCall[list[MapReverseGeocodeResponseDto]], BlockingOperation[list[MapReverseGeocodeResponseDto]]):
    """Look up the city, state and country at a latitude and longitude."""
    raw: _ReverseGeocodeCall[ApiResponse[list[MapReverseGeocodeResponseDto]]]
    stream: _ReverseGeocodeCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _ReverseGeocodeCall[Request]

class _SearchMemoriesCall(Protocol[Result]):
    def __call__(self, *, for_: datetime | None = ..., is_saved: bool | None = ..., is_trashed: bool | None = ..., type: MemoryType | _MemoryTypeLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List your memories with their assets.

        Args:
            for_ (datetime, optional): Day that memories are shown for.
            is_saved (bool, optional): Only saved memories, or only others.
            is_trashed (bool, optional): Only deleted memories, or only others.
            type (MemoryType, optional): Only memories of this type. One of on_this_day.

        Returns:
            list[MemoryResponseDto]

        GET /memories
        Permission: memory.read
        """

class SearchMemoriesOperation(_SearchMemoriesCall[CoroutineType[Any, Any, list[MemoryResponseDto]]], Operation[list[MemoryResponseDto]]):
    """List your memories with their assets."""
    raw: _SearchMemoriesCall[CoroutineType[Any, Any, ApiResponse[list[MemoryResponseDto]]]]
    stream: _SearchMemoriesCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SearchMemoriesCall[Request]

class SearchMemoriesBlockingOperation(_SearchMemoriesCall[list[MemoryResponseDto]], BlockingOperation[list[MemoryResponseDto]]):
    """List your memories with their assets."""
    raw: _SearchMemoriesCall[ApiResponse[list[MemoryResponseDto]]]
    stream: _SearchMemoriesCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SearchMemoriesCall[Request]

class _CreateMemoryCall(Protocol[Result]):
    @overload
    def __call__(self, *, data: OnThisDayDto | Mapping[str, Any], memory_at: datetime, type: MemoryType | _MemoryTypeLiteral, asset_ids: Ids | None = ..., is_saved: bool | None = ..., seen_at: datetime | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Create a memory of your own for a given date, optionally with assets already in it.

        Args:
            asset_ids (list[str], optional): IDs of the assets of the memory.
            data (OnThisDayDto): Details of the memory, such as the year.
            is_saved (bool, optional): Whether the user keeps the memory; others are deleted after a
                while.
            memory_at (datetime): The day that the memory is about.
            seen_at (datetime, optional): When the user first saw the memory.
            type (MemoryType): What the memory is about. One of on_this_day.
            memory_create_dto (MemoryCreateDto): The body as a whole, in place of its fields.

        Returns:
            MemoryResponseDto

        POST /memories
        Permission: memory.create
        """
    @overload
    def __call__(self, memory_create_dto: MemoryCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class CreateMemoryOperation(_CreateMemoryCall[CoroutineType[Any, Any, MemoryResponseDto]], Operation[MemoryResponseDto]):
    """Create a memory of your own for a given date, optionally with assets already in it."""
    raw: _CreateMemoryCall[CoroutineType[Any, Any, ApiResponse[MemoryResponseDto]]]
    stream: _CreateMemoryCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CreateMemoryCall[Request]

class CreateMemoryBlockingOperation(_CreateMemoryCall[MemoryResponseDto], BlockingOperation[MemoryResponseDto]):
    """Create a memory of your own for a given date, optionally with assets already in it."""
    raw: _CreateMemoryCall[ApiResponse[MemoryResponseDto]]
    stream: _CreateMemoryCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CreateMemoryCall[Request]

class _MemoriesStatisticsCall(Protocol[Result]):
    def __call__(self, *, for_: datetime | None = ..., is_saved: bool | None = ..., is_trashed: bool | None = ..., type: MemoryType | _MemoryTypeLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Count the memories that match the given filters.

        Args:
            for_ (datetime, optional): Day that memories are shown for.
            is_saved (bool, optional): Only saved memories, or only others.
            is_trashed (bool, optional): Only deleted memories, or only others.
            type (MemoryType, optional): Only memories of this type. One of on_this_day.

        Returns:
            MemoryStatisticsResponseDto

        GET /memories/statistics
        Permission: memory.statistics
        Since: Immich 1.135.0
        """

class MemoriesStatisticsOperation(_MemoriesStatisticsCall[CoroutineType[Any, Any, MemoryStatisticsResponseDto]], Operation[MemoryStatisticsResponseDto]):
    """Count the memories that match the given filters."""
    raw: _MemoriesStatisticsCall[CoroutineType[Any, Any, ApiResponse[MemoryStatisticsResponseDto]]]
    stream: _MemoriesStatisticsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _MemoriesStatisticsCall[Request]

class MemoriesStatisticsBlockingOperation(_MemoriesStatisticsCall[MemoryStatisticsResponseDto], BlockingOperation[MemoryStatisticsResponseDto]):
    """Count the memories that match the given filters."""
    raw: _MemoriesStatisticsCall[ApiResponse[MemoryStatisticsResponseDto]]
    stream: _MemoriesStatisticsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _MemoriesStatisticsCall[Request]

class _GetMemoryCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return one memory together with its assets.

        Args:
            id (str): ID of the memory.

        Returns:
            MemoryResponseDto

        GET /memories/{id}
        Permission: memory.read
        """

class GetMemoryOperation(_GetMemoryCall[CoroutineType[Any, Any, MemoryResponseDto]], Operation[MemoryResponseDto]):
    """Return one memory together with its assets."""
    raw: _GetMemoryCall[CoroutineType[Any, Any, ApiResponse[MemoryResponseDto]]]
    stream: _GetMemoryCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetMemoryCall[Request]

class GetMemoryBlockingOperation(_GetMemoryCall[MemoryResponseDto], BlockingOperation[MemoryResponseDto]):
    """Return one memory together with its assets."""
    raw: _GetMemoryCall[ApiResponse[MemoryResponseDto]]
    stream: _GetMemoryCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetMemoryCall[Request]

class _UpdateMemoryCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, is_saved: bool | None = ..., memory_at: datetime | None = ..., seen_at: datetime | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Change a memory: save it, mark it as seen or move its date.

        Args:
            id (str): ID of the memory.
            is_saved (bool, optional): Whether the user keeps the memory; others are deleted after a
                while.
            memory_at (datetime, optional): The day that the memory is about.
            seen_at (datetime, optional): When the user first saw the memory.
            memory_update_dto (MemoryUpdateDto): The body as a whole, in place of its fields.

        Returns:
            MemoryResponseDto

        PUT /memories/{id}
        Permission: memory.update
        """
    @overload
    def __call__(self, id: Id, memory_update_dto: MemoryUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdateMemoryOperation(_UpdateMemoryCall[CoroutineType[Any, Any, MemoryResponseDto]], Operation[MemoryResponseDto]):
    """Change a memory: save it, mark it as seen or move its date."""
    raw: _UpdateMemoryCall[CoroutineType[Any, Any, ApiResponse[MemoryResponseDto]]]
    stream: _UpdateMemoryCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateMemoryCall[Request]

class UpdateMemoryBlockingOperation(_UpdateMemoryCall[MemoryResponseDto], BlockingOperation[MemoryResponseDto]):
    """Change a memory: save it, mark it as seen or move its date."""
    raw: _UpdateMemoryCall[ApiResponse[MemoryResponseDto]]
    stream: _UpdateMemoryCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateMemoryCall[Request]

class _DeleteMemoryCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Delete a memory; the assets shown in it are kept.

        Args:
            id (str): ID of the memory.

        Returns:
            None

        DELETE /memories/{id}
        Permission: memory.delete
        """

class DeleteMemoryOperation(_DeleteMemoryCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Delete a memory; the assets shown in it are kept."""
    raw: _DeleteMemoryCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteMemoryCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteMemoryCall[Request]

class DeleteMemoryBlockingOperation(_DeleteMemoryCall[None], BlockingOperation[None]):
    """Delete a memory; the assets shown in it are kept."""
    raw: _DeleteMemoryCall[ApiResponse[None]]
    stream: _DeleteMemoryCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteMemoryCall[Request]

class _AddMemoryAssetsCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Attach more assets to a memory, with a result for each.

        Args:
            id (str): ID of the memory.
            ids (list[str]): IDs of the items to add, remove or change.
            bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

        Returns:
            list[BulkIdResponseDto]

        PUT /memories/{id}/assets
        Permission: memoryAsset.create
        """
    @overload
    def __call__(self, id: Id, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class AddMemoryAssetsOperation(_AddMemoryAssetsCall[CoroutineType[Any, Any, list[BulkIdResponseDto]]], Operation[list[BulkIdResponseDto]]):
    """Attach more assets to a memory, with a result for each."""
    raw: _AddMemoryAssetsCall[CoroutineType[Any, Any, ApiResponse[list[BulkIdResponseDto]]]]
    stream: _AddMemoryAssetsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _AddMemoryAssetsCall[Request]

class AddMemoryAssetsBlockingOperation(_AddMemoryAssetsCall[list[BulkIdResponseDto]], BlockingOperation[list[BulkIdResponseDto]]):
    """Attach more assets to a memory, with a result for each."""
    raw: _AddMemoryAssetsCall[ApiResponse[list[BulkIdResponseDto]]]
    stream: _AddMemoryAssetsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _AddMemoryAssetsCall[Request]

class _RemoveMemoryAssetsCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Take assets out of a memory, with a result for each; the assets are kept.

        Args:
            id (str): ID of the memory.
            ids (list[str]): IDs of the items to add, remove or change.
            bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

        Returns:
            list[BulkIdResponseDto]

        DELETE /memories/{id}/assets
        Permission: memoryAsset.delete
        """
    @overload
    def __call__(self, id: Id, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class RemoveMemoryAssetsOperation(_RemoveMemoryAssetsCall[CoroutineType[Any, Any, list[BulkIdResponseDto]]], Operation[list[BulkIdResponseDto]]):
    """Take assets out of a memory, with a result for each; the assets are kept."""
    raw: _RemoveMemoryAssetsCall[CoroutineType[Any, Any, ApiResponse[list[BulkIdResponseDto]]]]
    stream: _RemoveMemoryAssetsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _RemoveMemoryAssetsCall[Request]

class RemoveMemoryAssetsBlockingOperation(_RemoveMemoryAssetsCall[list[BulkIdResponseDto]], BlockingOperation[list[BulkIdResponseDto]]):
    """Take assets out of a memory, with a result for each; the assets are kept."""
    raw: _RemoveMemoryAssetsCall[ApiResponse[list[BulkIdResponseDto]]]
    stream: _RemoveMemoryAssetsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _RemoveMemoryAssetsCall[Request]

class _GetNotificationsCall(Protocol[Result]):
    def __call__(self, *, id: Id | None = ..., level: NotificationLevel | _NotificationLevelLiteral | None = ..., type: NotificationType | _NotificationTypeLiteral | None = ..., unread: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List your notifications, optionally only unread ones or those of one type or level.

        Args:
            id (str, optional): ID of a notification; only this one is returned.
            level (NotificationLevel, optional): Only notifications of this level. One of success,
                error, warning, info.
            type (NotificationType, optional): Only notifications of this type. One of JobFailed,
                BackupFailed, SystemMessage, AlbumInvite, AlbumUpdate, Custom.
            unread (bool, optional): Only unread notifications, or only read ones.

        Returns:
            list[NotificationDto]

        GET /notifications
        Permission: notification.read
        Since: Immich 1.133.0
        """

class GetNotificationsOperation(_GetNotificationsCall[CoroutineType[Any, Any, list[NotificationDto]]], Operation[list[NotificationDto]]):
    """List your notifications, optionally only unread ones or those of one type or level."""
    raw: _GetNotificationsCall[CoroutineType[Any, Any, ApiResponse[list[NotificationDto]]]]
    stream: _GetNotificationsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetNotificationsCall[Request]

class GetNotificationsBlockingOperation(_GetNotificationsCall[list[NotificationDto]], BlockingOperation[list[NotificationDto]]):
    """List your notifications, optionally only unread ones or those of one type or level."""
    raw: _GetNotificationsCall[ApiResponse[list[NotificationDto]]]
    stream: _GetNotificationsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetNotificationsCall[Request]

class _UpdateNotificationsCall(Protocol[Result]):
    @overload
    def __call__(self, *, ids: Ids, read_at: datetime | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Mark several of your notifications as read or unread.

        Args:
            ids (list[str]): IDs of the notifications.
            read_at (datetime | None, optional): When it was read; null while unread.
            notification_update_all_dto (NotificationUpdateAllDto): The body as a whole, in place of its
                fields.

        Returns:
            None

        PUT /notifications
        Permission: notification.update
        Since: Immich 1.133.0
        """
    @overload
    def __call__(self, notification_update_all_dto: NotificationUpdateAllDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdateNotificationsOperation(_UpdateNotificationsCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Mark several of your notifications as read or unread."""
    raw: _UpdateNotificationsCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _UpdateNotificationsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateNotificationsCall[Request]

class UpdateNotificationsBlockingOperation(_UpdateNotificationsCall[None], BlockingOperation[None]):
    """Mark several of your notifications as read or unread."""
    raw: _UpdateNotificationsCall[ApiResponse[None]]
    stream: _UpdateNotificationsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateNotificationsCall[Request]

class _DeleteNotificationsCall(Protocol[Result]):
    @overload
    def __call__(self, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Remove several of your notifications, picked by ID.

        Args:
            ids (list[str]): IDs of the notifications.
            notification_delete_all_dto (NotificationDeleteAllDto): The body as a whole, in place of its
                fields.

        Returns:
            None

        DELETE /notifications
        Permission: notification.delete
        Since: Immich 1.133.0
        """
    @overload
    def __call__(self, notification_delete_all_dto: NotificationDeleteAllDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class DeleteNotificationsOperation(_DeleteNotificationsCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Remove several of your notifications, picked by ID."""
    raw: _DeleteNotificationsCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteNotificationsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteNotificationsCall[Request]

class DeleteNotificationsBlockingOperation(_DeleteNotificationsCall[None], BlockingOperation[None]):
    """Remove several of your notifications, picked by ID."""
    raw: _DeleteNotificationsCall[ApiResponse[None]]
    stream: _DeleteNotificationsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteNotificationsCall[Request]

class _GetNotificationCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return one of your notifications with its type, text and read time.

        Args:
            id (str): ID of the notification.

        Returns:
            NotificationDto

        GET /notifications/{id}
        Permission: notification.read
        Since: Immich 1.133.0
        """

class GetNotificationOperation(_GetNotificationCall[CoroutineType[Any, Any, NotificationDto]], Operation[NotificationDto]):
    """Return one of your notifications with its type, text and read time."""
    raw: _GetNotificationCall[CoroutineType[Any, Any, ApiResponse[NotificationDto]]]
    stream: _GetNotificationCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetNotificationCall[Request]

class GetNotificationBlockingOperation(_GetNotificationCall[NotificationDto], BlockingOperation[NotificationDto]):
    """Return one of your notifications with its type, text and read time."""
    raw: _GetNotificationCall[ApiResponse[NotificationDto]]
    stream: _GetNotificationCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetNotificationCall[Request]

class _UpdateNotificationCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, read_at: datetime | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Mark one of your notifications as read or unread.

        Args:
            id (str): ID of the notification.
            read_at (datetime | None, optional): When it was read; null while unread.
            notification_update_dto (NotificationUpdateDto): The body as a whole, in place of its
                fields.

        Returns:
            NotificationDto

        PUT /notifications/{id}
        Permission: notification.update
        Since: Immich 1.133.0
        """
    @overload
    def __call__(self, id: Id, notification_update_dto: NotificationUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdateNotificationOperation(_UpdateNotificationCall[CoroutineType[Any, Any, NotificationDto]], Operation[NotificationDto]):
    """Mark one of your notifications as read or unread."""
    raw: _UpdateNotificationCall[CoroutineType[Any, Any, ApiResponse[NotificationDto]]]
    stream: _UpdateNotificationCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateNotificationCall[Request]

class UpdateNotificationBlockingOperation(_UpdateNotificationCall[NotificationDto], BlockingOperation[NotificationDto]):
    """Mark one of your notifications as read or unread."""
    raw: _UpdateNotificationCall[ApiResponse[NotificationDto]]
    stream: _UpdateNotificationCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateNotificationCall[Request]

class _DeleteNotificationCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Remove one of your notifications.

        Args:
            id (str): ID of the notification.

        Returns:
            None

        DELETE /notifications/{id}
        Permission: notification.delete
        Since: Immich 1.133.0
        """

class DeleteNotificationOperation(_DeleteNotificationCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Remove one of your notifications."""
    raw: _DeleteNotificationCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteNotificationCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteNotificationCall[Request]

class DeleteNotificationBlockingOperation(_DeleteNotificationCall[None], BlockingOperation[None]):
    """Remove one of your notifications."""
    raw: _DeleteNotificationCall[ApiResponse[None]]
    stream: _DeleteNotificationCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteNotificationCall[Request]

class _StartOAuthCall(Protocol[Result]):
    @overload
    def __call__(self, *, redirect_uri: str, code_challenge: str | None = ..., state: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return the provider URL to which to send a user for an OAuth login.

        Args:
            code_challenge (str, optional): PKCE code challenge, made from the code verifier (RFC 7636).
            redirect_uri (str): Address to which the OAuth provider sends the browser back.
            state (str, optional): Any text, which comes back at the end of the login.
            oauth_config_dto (OAuthConfigDto): The body as a whole, in place of its fields.

        Returns:
            OAuthAuthorizeResponseDto

        POST /oauth/authorize
        """
    @overload
    def __call__(self, oauth_config_dto: OAuthConfigDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class StartOAuthOperation(_StartOAuthCall[CoroutineType[Any, Any, OAuthAuthorizeResponseDto]], Operation[OAuthAuthorizeResponseDto]):
    """Return the provider URL to which to send a user for an OAuth login."""
    raw: _StartOAuthCall[CoroutineType[Any, Any, ApiResponse[OAuthAuthorizeResponseDto]]]
    stream: _StartOAuthCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _StartOAuthCall[Request]

class StartOAuthBlockingOperation(_StartOAuthCall[OAuthAuthorizeResponseDto], BlockingOperation[OAuthAuthorizeResponseDto]):
    """Return the provider URL to which to send a user for an OAuth login."""
    raw: _StartOAuthCall[ApiResponse[OAuthAuthorizeResponseDto]]
    stream: _StartOAuthCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _StartOAuthCall[Request]

class _FinishOAuthCall(Protocol[Result]):
    @overload
    def __call__(self, *, url: str, code_verifier: str | None = ..., state: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Complete an OAuth login from the provider's callback URL and receive an access token.

        Args:
            code_verifier (str, optional): PKCE code verifier (RFC 7636).
            state (str, optional): Value of `state` from the beginning of the login.
            url (str): Address to which the OAuth provider sent the browser back, with its parameters.
            oauth_callback_dto (OAuthCallbackDto): The body as a whole, in place of its fields.

        Returns:
            LoginResponseDto

        POST /oauth/callback
        """
    @overload
    def __call__(self, oauth_callback_dto: OAuthCallbackDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class FinishOAuthOperation(_FinishOAuthCall[CoroutineType[Any, Any, LoginResponseDto]], Operation[LoginResponseDto]):
    """Complete an OAuth login from the provider's callback URL and receive an access token."""
    raw: _FinishOAuthCall[CoroutineType[Any, Any, ApiResponse[LoginResponseDto]]]
    stream: _FinishOAuthCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _FinishOAuthCall[Request]

class FinishOAuthBlockingOperation(_FinishOAuthCall[LoginResponseDto], BlockingOperation[LoginResponseDto]):
    """Complete an OAuth login from the provider's callback URL and receive an access token."""
    raw: _FinishOAuthCall[ApiResponse[LoginResponseDto]]
    stream: _FinishOAuthCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _FinishOAuthCall[Request]

class _LinkOAuthAccountCall(Protocol[Result]):
    @overload
    def __call__(self, *, url: str, code_verifier: str | None = ..., state: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Connect your account to an OAuth identity, using the provider's callback URL.

        Args:
            code_verifier (str, optional): PKCE code verifier (RFC 7636).
            state (str, optional): Value of `state` from the beginning of the login.
            url (str): Address to which the OAuth provider sent the browser back, with its parameters.
            oauth_callback_dto (OAuthCallbackDto): The body as a whole, in place of its fields.

        Returns:
            UserAdminResponseDto

        POST /oauth/link
        """
    @overload
    def __call__(self, oauth_callback_dto: OAuthCallbackDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class LinkOAuthAccountOperation(_LinkOAuthAccountCall[CoroutineType[Any, Any, UserAdminResponseDto]], Operation[UserAdminResponseDto]):
    """Connect your account to an OAuth identity, using the provider's callback URL."""
    raw: _LinkOAuthAccountCall[CoroutineType[Any, Any, ApiResponse[UserAdminResponseDto]]]
    stream: _LinkOAuthAccountCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _LinkOAuthAccountCall[Request]

class LinkOAuthAccountBlockingOperation(_LinkOAuthAccountCall[UserAdminResponseDto], BlockingOperation[UserAdminResponseDto]):
    """Connect your account to an OAuth identity, using the provider's callback URL."""
    raw: _LinkOAuthAccountCall[ApiResponse[UserAdminResponseDto]]
    stream: _LinkOAuthAccountCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _LinkOAuthAccountCall[Request]

class _RedirectOAuthToMobileCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Redirect an OAuth callback to the mobile app; not meant to be called by scripts.

        Returns:
            None

        GET /oauth/mobile-redirect
        """

class RedirectOAuthToMobileOperation(_RedirectOAuthToMobileCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Redirect an OAuth callback to the mobile app; not meant to be called by scripts."""
    raw: _RedirectOAuthToMobileCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _RedirectOAuthToMobileCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _RedirectOAuthToMobileCall[Request]

class RedirectOAuthToMobileBlockingOperation(_RedirectOAuthToMobileCall[None], BlockingOperation[None]):
    """Redirect an OAuth callback to the mobile app; not meant to be called by scripts."""
    raw: _RedirectOAuthToMobileCall[ApiResponse[None]]
    stream: _RedirectOAuthToMobileCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _RedirectOAuthToMobileCall[Request]

class _UnlinkOAuthAccountCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Disconnect your account from its OAuth identity.

        Returns:
            UserAdminResponseDto

        POST /oauth/unlink
        """

class UnlinkOAuthAccountOperation(_UnlinkOAuthAccountCall[CoroutineType[Any, Any, UserAdminResponseDto]], Operation[UserAdminResponseDto]):
    """Disconnect your account from its OAuth identity."""
    raw: _UnlinkOAuthAccountCall[CoroutineType[Any, Any, ApiResponse[UserAdminResponseDto]]]
    stream: _UnlinkOAuthAccountCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UnlinkOAuthAccountCall[Request]

class UnlinkOAuthAccountBlockingOperation(_UnlinkOAuthAccountCall[UserAdminResponseDto], BlockingOperation[UserAdminResponseDto]):
    """Disconnect your account from its OAuth identity."""
    raw: _UnlinkOAuthAccountCall[ApiResponse[UserAdminResponseDto]]
    stream: _UnlinkOAuthAccountCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UnlinkOAuthAccountCall[Request]

class _GetPartnersCall(Protocol[Result]):
    def __call__(self, *, direction: PartnerDirection | _PartnerDirectionLiteral, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List the users you share your library with or, the other way, who share theirs with you.

        Args:
            direction (PartnerDirection): Whether to return users who share with you (`shared-with`), or
                with whom you share (`shared-by`). One of shared-by, shared-with.

        Returns:
            list[PartnerResponseDto]

        GET /partners
        Permission: partner.read
        """

class GetPartnersOperation(_GetPartnersCall[CoroutineType[Any, Any, list[PartnerResponseDto]]], Operation[list[PartnerResponseDto]]):
    """List the users you share your library with or, the other way, who share theirs with you."""
    raw: _GetPartnersCall[CoroutineType[Any, Any, ApiResponse[list[PartnerResponseDto]]]]
    stream: _GetPartnersCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetPartnersCall[Request]

class GetPartnersBlockingOperation(_GetPartnersCall[list[PartnerResponseDto]], BlockingOperation[list[PartnerResponseDto]]):
    """List the users you share your library with or, the other way, who share theirs with you."""
    raw: _GetPartnersCall[ApiResponse[list[PartnerResponseDto]]]
    stream: _GetPartnersCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetPartnersCall[Request]

class _CreatePartnerCall(Protocol[Result]):
    @overload
    def __call__(self, *, shared_with_id: Id, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Start sharing your library with another user; sharing back is up to them.

        Args:
            shared_with_id (str): ID of the user with whom something is shared.
            partner_create_dto (PartnerCreateDto): The body as a whole, in place of its fields.

        Returns:
            PartnerResponseDto

        POST /partners
        Permission: partner.create
        """
    @overload
    def __call__(self, partner_create_dto: PartnerCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class CreatePartnerOperation(_CreatePartnerCall[CoroutineType[Any, Any, PartnerResponseDto]], Operation[PartnerResponseDto]):
    """Start sharing your library with another user; sharing back is up to them."""
    raw: _CreatePartnerCall[CoroutineType[Any, Any, ApiResponse[PartnerResponseDto]]]
    stream: _CreatePartnerCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CreatePartnerCall[Request]

class CreatePartnerBlockingOperation(_CreatePartnerCall[PartnerResponseDto], BlockingOperation[PartnerResponseDto]):
    """Start sharing your library with another user; sharing back is up to them."""
    raw: _CreatePartnerCall[ApiResponse[PartnerResponseDto]]
    stream: _CreatePartnerCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CreatePartnerCall[Request]

class _UpdatePartnerCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, in_timeline: bool, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Choose whether the assets a partner shares with you show up in your timeline.

        Args:
            id (str): ID of the other user.
            in_timeline (bool): Whether the partner's assets are shown in the own timeline.
            partner_update_dto (PartnerUpdateDto): The body as a whole, in place of its fields.

        Returns:
            PartnerResponseDto

        PUT /partners/{id}
        Permission: partner.update
        """
    @overload
    def __call__(self, id: Id, partner_update_dto: PartnerUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdatePartnerOperation(_UpdatePartnerCall[CoroutineType[Any, Any, PartnerResponseDto]], Operation[PartnerResponseDto]):
    """Choose whether the assets a partner shares with you show up in your timeline."""
    raw: _UpdatePartnerCall[CoroutineType[Any, Any, ApiResponse[PartnerResponseDto]]]
    stream: _UpdatePartnerCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdatePartnerCall[Request]

class UpdatePartnerBlockingOperation(_UpdatePartnerCall[PartnerResponseDto], BlockingOperation[PartnerResponseDto]):
    """Choose whether the assets a partner shares with you show up in your timeline."""
    raw: _UpdatePartnerCall[ApiResponse[PartnerResponseDto]]
    stream: _UpdatePartnerCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdatePartnerCall[Request]

class _CreatePartnerDeprecatedCall(Protocol[Result]):
    @deprecated('Immich 2.1.0 deprecates partners.create_partner_deprecated: use client.partners.create_partner.')
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Share your library with the user in the path; deprecated, the ID now goes into the body.

        Args:
            id (str): ID of the other user.

        Returns:
            PartnerResponseDto

        POST /partners/{id}
        Permission: partner.create
        Since: Immich 1.142.0
        Deprecated: use client.partners.create_partner.
        """

class CreatePartnerDeprecatedOperation(_CreatePartnerDeprecatedCall[CoroutineType[Any, Any, PartnerResponseDto]], Operation[PartnerResponseDto]):
    """Share your library with the user in the path; deprecated, the ID now goes into the body."""
    raw: _CreatePartnerDeprecatedCall[CoroutineType[Any, Any, ApiResponse[PartnerResponseDto]]]
    stream: _CreatePartnerDeprecatedCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CreatePartnerDeprecatedCall[Request]

class CreatePartnerDeprecatedBlockingOperation(_CreatePartnerDeprecatedCall[PartnerResponseDto], BlockingOperation[PartnerResponseDto]):
    """Share your library with the user in the path; deprecated, the ID now goes into the body."""
    raw: _CreatePartnerDeprecatedCall[ApiResponse[PartnerResponseDto]]
    stream: _CreatePartnerDeprecatedCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CreatePartnerDeprecatedCall[Request]

class _RemovePartnerCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """End the sharing of your library with another user.

        Args:
            id (str): ID of the other user.

        Returns:
            None

        DELETE /partners/{id}
        Permission: partner.delete
        """

class RemovePartnerOperation(_RemovePartnerCall[CoroutineType[Any, Any, None]], Operation[None]):
    """End the sharing of your library with another user."""
    raw: _RemovePartnerCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _RemovePartnerCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _RemovePartnerCall[Request]

class RemovePartnerBlockingOperation(_RemovePartnerCall[None], BlockingOperation[None]):
    """End the sharing of your library with another user."""
    raw: _RemovePartnerCall[ApiResponse[None]]
    stream: _RemovePartnerCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _RemovePartnerCall[Request]

class _GetAllPeopleCall(Protocol[Result]):
    def __call__(self, *, closest_asset_id: Id | None = ..., closest_person_id: Id | None = ..., page: float | None = ..., size: float | None = ..., with_hidden: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List recognized people page by page, with totals; hidden ones only on request.

        Args:
            closest_asset_id (str, optional): Sort people by likeness to the faces in this asset.
            closest_person_id (str, optional): Sort people by likeness to this person.
            page (float, optional): Number of the page, from 1. At least 1; default 1.
            size (float, optional): Number of items in a page. 1 to 1000; default 500.
            with_hidden (bool, optional): Whether hidden people are included.

        Returns:
            PeopleResponseDto: one page; `iter(…)` yields the items of all pages.

        GET /people
        Permission: person.read
        """

class GetAllPeopleOperation(_GetAllPeopleCall[CoroutineType[Any, Any, PeopleResponseDto]], IterableOperation[PeopleResponseDto, PersonResponseDto]):
    """List recognized people page by page, with totals; hidden ones only on request."""
    raw: _GetAllPeopleCall[CoroutineType[Any, Any, ApiResponse[PeopleResponseDto]]]
    stream: _GetAllPeopleCall[AbstractAsyncContextManager[StreamedResponse]]
    iter: _GetAllPeopleCall[AsyncGenerator[PersonResponseDto]]
    request: _GetAllPeopleCall[Request]

class GetAllPeopleBlockingOperation(_GetAllPeopleCall[PeopleResponseDto], BlockingIterableOperation[PeopleResponseDto, PersonResponseDto]):
    """List recognized people page by page, with totals; hidden ones only on request."""
    raw: _GetAllPeopleCall[ApiResponse[PeopleResponseDto]]
    stream: _GetAllPeopleCall[AbstractContextManager[BlockingStreamedResponse]]
    iter: _GetAllPeopleCall[Iterator[PersonResponseDto]]
    request: _GetAllPeopleCall[Request]

class _UpdatePeopleCall(Protocol[Result]):
    @overload
    def __call__(self, *, people: Sequence[PeopleUpdateItem | Mapping[str, Any]], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Change names, birth dates or visibility of many people, with a result for each.

        Args:
            people (list[PeopleUpdateItem]): People to change, each with what changes.
            people_update_dto (PeopleUpdateDto): The body as a whole, in place of its fields.

        Returns:
            list[BulkIdResponseDto]

        PUT /people
        Permission: person.update
        """
    @overload
    def __call__(self, people_update_dto: PeopleUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdatePeopleOperation(_UpdatePeopleCall[CoroutineType[Any, Any, list[BulkIdResponseDto]]], Operation[list[BulkIdResponseDto]]):
    """Change names, birth dates or visibility of many people, with a result for each."""
    raw: _UpdatePeopleCall[CoroutineType[Any, Any, ApiResponse[list[BulkIdResponseDto]]]]
    stream: _UpdatePeopleCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdatePeopleCall[Request]

class UpdatePeopleBlockingOperation(_UpdatePeopleCall[list[BulkIdResponseDto]], BlockingOperation[list[BulkIdResponseDto]]):
    """Change names, birth dates or visibility of many people, with a result for each."""
    raw: _UpdatePeopleCall[ApiResponse[list[BulkIdResponseDto]]]
    stream: _UpdatePeopleCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdatePeopleCall[Request]

class _CreatePersonCall(Protocol[Result]):
    @overload
    def __call__(self, *, birth_date: date | None = ..., color: str | None = ..., is_favorite: bool | None = ..., is_hidden: bool | None = ..., name: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Create a person without any faces; assign faces to them afterwards.

        Args:
            birth_date (date | None, optional): Date of birth, `YYYY-MM-DD`.
            color (str | None, optional): Color of the person, as hexadecimal RGB such as `#ff8800`.
            is_favorite (bool, optional): Whether the person is marked as a favorite.
            is_hidden (bool, optional): Whether the person is hidden.
            name (str, optional): Name of the person; empty when nobody has named them.
            person_create_dto (PersonCreateDto): The body as a whole, in place of its fields.

        Returns:
            PersonResponseDto

        POST /people
        Permission: person.create
        """
    @overload
    def __call__(self, person_create_dto: PersonCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class CreatePersonOperation(_CreatePersonCall[CoroutineType[Any, Any, PersonResponseDto]], Operation[PersonResponseDto]):
    """Create a person without any faces; assign faces to them afterwards."""
    raw: _CreatePersonCall[CoroutineType[Any, Any, ApiResponse[PersonResponseDto]]]
    stream: _CreatePersonCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CreatePersonCall[Request]

class CreatePersonBlockingOperation(_CreatePersonCall[PersonResponseDto], BlockingOperation[PersonResponseDto]):
    """Create a person without any faces; assign faces to them afterwards."""
    raw: _CreatePersonCall[ApiResponse[PersonResponseDto]]
    stream: _CreatePersonCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CreatePersonCall[Request]

class _DeletePeopleCall(Protocol[Result]):
    @overload
    def __call__(self, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Delete several people; the assets they appear in are kept.

        Args:
            ids (list[str]): IDs of the items to add, remove or change.
            bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

        Returns:
            None

        DELETE /people
        Permission: person.delete
        Since: Immich 1.136.0
        """
    @overload
    def __call__(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class DeletePeopleOperation(_DeletePeopleCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Delete several people; the assets they appear in are kept."""
    raw: _DeletePeopleCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeletePeopleCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeletePeopleCall[Request]

class DeletePeopleBlockingOperation(_DeletePeopleCall[None], BlockingOperation[None]):
    """Delete several people; the assets they appear in are kept."""
    raw: _DeletePeopleCall[ApiResponse[None]]
    stream: _DeletePeopleCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeletePeopleCall[Request]

class _GetPersonCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return one recognized person with name, birth date and visibility.

        Args:
            id (str): ID of the person.

        Returns:
            PersonResponseDto

        GET /people/{id}
        Permission: person.read
        """

class GetPersonOperation(_GetPersonCall[CoroutineType[Any, Any, PersonResponseDto]], Operation[PersonResponseDto]):
    """Return one recognized person with name, birth date and visibility."""
    raw: _GetPersonCall[CoroutineType[Any, Any, ApiResponse[PersonResponseDto]]]
    stream: _GetPersonCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetPersonCall[Request]

class GetPersonBlockingOperation(_GetPersonCall[PersonResponseDto], BlockingOperation[PersonResponseDto]):
    """Return one recognized person with name, birth date and visibility."""
    raw: _GetPersonCall[ApiResponse[PersonResponseDto]]
    stream: _GetPersonCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetPersonCall[Request]

class _UpdatePersonCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, birth_date: date | None = ..., color: str | None = ..., feature_face_asset_id: Id | None = ..., is_favorite: bool | None = ..., is_hidden: bool | None = ..., name: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Change a person's name, birth date, visibility or the asset used as their face picture.

        Args:
            id (str): ID of the person.
            birth_date (date | None, optional): Date of birth, `YYYY-MM-DD`.
            color (str | None, optional): Color of the person, as hexadecimal RGB such as `#ff8800`.
            feature_face_asset_id (str, optional): ID of the asset whose face becomes the person's
                picture.
            is_favorite (bool, optional): Whether the person is marked as a favorite.
            is_hidden (bool, optional): Whether the person is hidden.
            name (str, optional): Name of the person; empty when nobody has named them.
            person_update_dto (PersonUpdateDto): The body as a whole, in place of its fields.

        Returns:
            PersonResponseDto

        PUT /people/{id}
        Permission: person.update
        """
    @overload
    def __call__(self, id: Id, person_update_dto: PersonUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdatePersonOperation(_UpdatePersonCall[CoroutineType[Any, Any, PersonResponseDto]], Operation[PersonResponseDto]):
    """Change a person's name, birth date, visibility or the asset used as their face picture."""
    raw: _UpdatePersonCall[CoroutineType[Any, Any, ApiResponse[PersonResponseDto]]]
    stream: _UpdatePersonCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdatePersonCall[Request]

class UpdatePersonBlockingOperation(_UpdatePersonCall[PersonResponseDto], BlockingOperation[PersonResponseDto]):
    """Change a person's name, birth date, visibility or the asset used as their face picture."""
    raw: _UpdatePersonCall[ApiResponse[PersonResponseDto]]
    stream: _UpdatePersonCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdatePersonCall[Request]

class _DeletePersonCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Delete a recognized person; the assets they appear in are kept.

        Args:
            id (str): ID of the person.

        Returns:
            None

        DELETE /people/{id}
        Permission: person.delete
        Since: Immich 1.136.0
        """

class DeletePersonOperation(_DeletePersonCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Delete a recognized person; the assets they appear in are kept."""
    raw: _DeletePersonCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeletePersonCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeletePersonCall[Request]

class DeletePersonBlockingOperation(_DeletePersonCall[None], BlockingOperation[None]):
    """Delete a recognized person; the assets they appear in are kept."""
    raw: _DeletePersonCall[ApiResponse[None]]
    stream: _DeletePersonCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeletePersonCall[Request]

class _MergePersonCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Merge other people into this one: their faces move over and they are deleted.

        Args:
            id (str): ID of the person.
            ids (list[str]): IDs of the people who become part of this person.
            merge_person_dto (MergePersonDto): The body as a whole, in place of its fields.

        Returns:
            list[BulkIdResponseDto]

        POST /people/{id}/merge
        Permission: person.merge
        """
    @overload
    def __call__(self, id: Id, merge_person_dto: MergePersonDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class MergePersonOperation(_MergePersonCall[CoroutineType[Any, Any, list[BulkIdResponseDto]]], Operation[list[BulkIdResponseDto]]):
    """Merge other people into this one: their faces move over and they are deleted."""
    raw: _MergePersonCall[CoroutineType[Any, Any, ApiResponse[list[BulkIdResponseDto]]]]
    stream: _MergePersonCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _MergePersonCall[Request]

class MergePersonBlockingOperation(_MergePersonCall[list[BulkIdResponseDto]], BlockingOperation[list[BulkIdResponseDto]]):
    """Merge other people into this one: their faces move over and they are deleted."""
    raw: _MergePersonCall[ApiResponse[list[BulkIdResponseDto]]]
    stream: _MergePersonCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _MergePersonCall[Request]

class _ReassignFacesCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, data: Sequence[AssetFaceUpdateItem | Mapping[str, Any]], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Move faces, given by asset and current person, over to the person in the path.

        Args:
            id (str): ID of the person.
            data (list[AssetFaceUpdateItem]): Which face gets which person.
            asset_face_update_dto (AssetFaceUpdateDto): The body as a whole, in place of its fields.

        Returns:
            list[PersonResponseDto]

        PUT /people/{id}/reassign
        Permission: person.reassign
        """
    @overload
    def __call__(self, id: Id, asset_face_update_dto: AssetFaceUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class ReassignFacesOperation(_ReassignFacesCall[CoroutineType[Any, Any, list[PersonResponseDto]]], Operation[list[PersonResponseDto]]):
    """Move faces, given by asset and current person, over to the person in the path."""
    raw: _ReassignFacesCall[CoroutineType[Any, Any, ApiResponse[list[PersonResponseDto]]]]
    stream: _ReassignFacesCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _ReassignFacesCall[Request]

class ReassignFacesBlockingOperation(_ReassignFacesCall[list[PersonResponseDto]], BlockingOperation[list[PersonResponseDto]]):
    """Move faces, given by asset and current person, over to the person in the path."""
    raw: _ReassignFacesCall[ApiResponse[list[PersonResponseDto]]]
    stream: _ReassignFacesCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _ReassignFacesCall[Request]

class _GetPersonStatisticsCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Count the assets in which a person appears.

        Args:
            id (str): ID of the person.

        Returns:
            PersonStatisticsResponseDto

        GET /people/{id}/statistics
        Permission: person.statistics
        """

class GetPersonStatisticsOperation(_GetPersonStatisticsCall[CoroutineType[Any, Any, PersonStatisticsResponseDto]], Operation[PersonStatisticsResponseDto]):
    """Count the assets in which a person appears."""
    raw: _GetPersonStatisticsCall[CoroutineType[Any, Any, ApiResponse[PersonStatisticsResponseDto]]]
    stream: _GetPersonStatisticsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetPersonStatisticsCall[Request]

class GetPersonStatisticsBlockingOperation(_GetPersonStatisticsCall[PersonStatisticsResponseDto], BlockingOperation[PersonStatisticsResponseDto]):
    """Count the assets in which a person appears."""
    raw: _GetPersonStatisticsCall[ApiResponse[PersonStatisticsResponseDto]]
    stream: _GetPersonStatisticsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetPersonStatisticsCall[Request]

class _GetPersonThumbnailCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Download the small face picture of a person.

        Args:
            id (str): ID of the person.

        Returns:
            bytes

        GET /people/{id}/thumbnail
        Permission: person.read
        """

class GetPersonThumbnailOperation(_GetPersonThumbnailCall[CoroutineType[Any, Any, bytes]], Operation[bytes]):
    """Download the small face picture of a person."""
    raw: _GetPersonThumbnailCall[CoroutineType[Any, Any, ApiResponse[bytes]]]
    stream: _GetPersonThumbnailCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetPersonThumbnailCall[Request]

class GetPersonThumbnailBlockingOperation(_GetPersonThumbnailCall[bytes], BlockingOperation[bytes]):
    """Download the small face picture of a person."""
    raw: _GetPersonThumbnailCall[ApiResponse[bytes]]
    stream: _GetPersonThumbnailCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetPersonThumbnailCall[Request]

class _GetAssetsByCityCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return one sample asset for each city where timeline photos were taken.

        Returns:
            list[AssetResponseDto]

        GET /search/cities
        Permission: asset.read
        """

class GetAssetsByCityOperation(_GetAssetsByCityCall[CoroutineType[Any, Any, list[AssetResponseDto]]], Operation[list[AssetResponseDto]]):
    """Return one sample asset for each city where timeline photos were taken."""
    raw: _GetAssetsByCityCall[CoroutineType[Any, Any, ApiResponse[list[AssetResponseDto]]]]
    stream: _GetAssetsByCityCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetAssetsByCityCall[Request]

class GetAssetsByCityBlockingOperation(_GetAssetsByCityCall[list[AssetResponseDto]], BlockingOperation[list[AssetResponseDto]]):
    """Return one sample asset for each city where timeline photos were taken."""
    raw: _GetAssetsByCityCall[ApiResponse[list[AssetResponseDto]]]
    stream: _GetAssetsByCityCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetAssetsByCityCall[Request]

class _GetExploreDataCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return the groups of the explore page, such as cities, each value with a sample asset.

        Returns:
            list[SearchExploreResponseDto]

        GET /search/explore
        Permission: asset.read
        """

class GetExploreDataOperation(_GetExploreDataCall[CoroutineType[Any, Any, list[SearchExploreResponseDto]]], Operation[list[SearchExploreResponseDto]]):
    """Return the groups of the explore page, such as cities, each value with a sample asset."""
    raw: _GetExploreDataCall[CoroutineType[Any, Any, ApiResponse[list[SearchExploreResponseDto]]]]
    stream: _GetExploreDataCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetExploreDataCall[Request]

class GetExploreDataBlockingOperation(_GetExploreDataCall[list[SearchExploreResponseDto]], BlockingOperation[list[SearchExploreResponseDto]]):
    """Return the groups of the explore page, such as cities, each value with a sample asset."""
    raw: _GetExploreDataCall[ApiResponse[list[SearchExploreResponseDto]]]
    stream: _GetExploreDataCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetExploreDataCall[Request]

class _SearchLargeAssetsCall(Protocol[Result]):
    def __call__(self, *, album_ids: Ids | None = ..., city: str | None = ..., country: str | None = ..., created_after: datetime | None = ..., created_before: datetime | None = ..., device_id: Id | None = ..., is_encoded: bool | None = ..., is_favorite: bool | None = ..., is_motion: bool | None = ..., is_not_in_album: bool | None = ..., is_offline: bool | None = ..., lens_model: str | None = ..., library_id: Id | None = ..., make: str | None = ..., min_file_size: int | None = ..., model: str | None = ..., person_ids: Ids | None = ..., rating: float | None = ..., size: float | None = ..., state: str | None = ..., tag_ids: Ids | None = ..., taken_after: datetime | None = ..., taken_before: datetime | None = ..., trashed_after: datetime | None = ..., trashed_before: datetime | None = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral | None = ..., updated_after: datetime | None = ..., updated_before: datetime | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_deleted: bool | None = ..., with_exif: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Find the biggest assets, optionally above a minimum file size, largest first.

        Args:
            album_ids (list[str], optional): IDs of albums; only assets in them are considered.
            city (str | None, optional): Only assets taken in this city; null for assets without one.
            country (str | None, optional): Only assets taken in this country; null for assets without
                one.
            created_after (datetime, optional): Only assets that came to the server at or after this
                time.
            created_before (datetime, optional): Only assets that came to the server at or before this
                time.
            device_id (str, optional): ID of a device; only assets that it has uploaded are considered.
            is_encoded (bool, optional): Only videos that have been transcoded, or only assets that have
                not.
            is_favorite (bool, optional): Only favorites, or only others.
            is_motion (bool, optional): Only motion photos, or only assets without a video part.
            is_not_in_album (bool, optional): Only assets that are in no album.
            is_offline (bool, optional): Only assets whose original is missing from the external
                library, or only others.
            lens_model (str | None, optional): Only assets taken with this lens.
            library_id (str | None, optional): ID of an external library; only assets in it are
                considered.
            make (str, optional): Only assets taken with a camera of this manufacturer.
            min_file_size (int, optional): Smallest size of the original in bytes. At least 0.
            model (str | None, optional): Only assets taken with this camera.
            person_ids (list[str], optional): IDs of people; only assets with all of them are
                considered.
            rating (float, optional): Only assets with this number of stars; null for assets without a
                rating. -1 to 5.
            size (float, optional): Largest number of assets. 1 to 1000.
            state (str | None, optional): Only assets taken in this state or province; null for assets
                without one.
            tag_ids (list[str] | None, optional): IDs of tags; only assets with all of them are
                considered, those of tags below them included.
            taken_after (datetime, optional): Only assets that were taken at or after this time.
            taken_before (datetime, optional): Only assets that were taken at or before this time.
            trashed_after (datetime, optional): Only assets that were deleted at or after this time.
            trashed_before (datetime, optional): Only assets that were deleted at or before this time.
            type (AssetTypeEnum, optional): Only assets of this type. One of IMAGE, VIDEO, AUDIO, OTHER.
            updated_after (datetime, optional): Only assets that were changed at or after this time.
            updated_before (datetime, optional): Only assets that were changed at or before this time.
            visibility (AssetVisibility, optional): Only assets of this visibility. One of archive,
                timeline, hidden, locked.
            with_deleted (bool, optional): Whether what is deleted but not yet gone is included.
            with_exif (bool, optional): Whether each asset comes with `exif_info`.

        Returns:
            list[AssetResponseDto]

        POST /search/large-assets
        Permission: asset.read
        Since: Immich 1.137.0
        """

class SearchLargeAssetsOperation(_SearchLargeAssetsCall[CoroutineType[Any, Any, list[AssetResponseDto]]], Operation[list[AssetResponseDto]]):
    """Find the biggest assets, optionally above a minimum file size, largest first."""
    raw: _SearchLargeAssetsCall[CoroutineType[Any, Any, ApiResponse[list[AssetResponseDto]]]]
    stream: _SearchLargeAssetsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SearchLargeAssetsCall[Request]

class SearchLargeAssetsBlockingOperation(_SearchLargeAssetsCall[list[AssetResponseDto]], BlockingOperation[list[AssetResponseDto]]):
    """Find the biggest assets, optionally above a minimum file size, largest first."""
    raw: _SearchLargeAssetsCall[ApiResponse[list[AssetResponseDto]]]
    stream: _SearchLargeAssetsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SearchLargeAssetsCall[Request]

class _SearchAssetsCall(Protocol[Result]):
    @overload
    def __call__(self, *, album_ids: Ids | None = ..., checksum: str | None = ..., city: str | None = ..., country: str | None = ..., created_after: datetime | None = ..., created_before: datetime | None = ..., description: str | None = ..., device_asset_id: Id | None = ..., device_id: Id | None = ..., encoded_video_path: str | None = ..., id: Id | None = ..., is_encoded: bool | None = ..., is_favorite: bool | None = ..., is_motion: bool | None = ..., is_not_in_album: bool | None = ..., is_offline: bool | None = ..., lens_model: str | None = ..., library_id: Id | None = ..., make: str | None = ..., model: str | None = ..., order: AssetOrder | _AssetOrderLiteral | None = ..., original_file_name: str | None = ..., original_path: str | None = ..., page: float | None = ..., person_ids: Ids | None = ..., preview_path: str | None = ..., rating: float | None = ..., size: float | None = ..., state: str | None = ..., tag_ids: Ids | None = ..., taken_after: datetime | None = ..., taken_before: datetime | None = ..., thumbnail_path: str | None = ..., trashed_after: datetime | None = ..., trashed_before: datetime | None = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral | None = ..., updated_after: datetime | None = ..., updated_before: datetime | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_deleted: bool | None = ..., with_exif: bool | None = ..., with_people: bool | None = ..., with_stacked: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Find assets by metadata such as date, place, camera, people or file name, in pages.

        Args:
            album_ids (list[str], optional): IDs of albums; only assets in them are considered.
            checksum (str, optional): SHA-1 of the original, in base64 or hexadecimal.
            city (str | None, optional): Only assets taken in this city; null for assets without one.
            country (str | None, optional): Only assets taken in this country; null for assets without
                one.
            created_after (datetime, optional): Only assets that came to the server at or after this
                time.
            created_before (datetime, optional): Only assets that came to the server at or before this
                time.
            description (str, optional): Only assets whose description contains this text.
            device_asset_id (str, optional): Only the asset for which the device has this ID.
            device_id (str, optional): ID of a device; only assets that it has uploaded are considered.
            encoded_video_path (str, optional): Only the asset whose transcoded video has this path on
                the server.
            id (str, optional): ID of the asset.
            is_encoded (bool, optional): Only videos that have been transcoded, or only assets that have
                not.
            is_favorite (bool, optional): Only favorites, or only others.
            is_motion (bool, optional): Only motion photos, or only assets without a video part.
            is_not_in_album (bool, optional): Only assets that are in no album.
            is_offline (bool, optional): Only assets whose original is missing from the external
                library, or only others.
            lens_model (str | None, optional): Only assets taken with this lens.
            library_id (str | None, optional): ID of an external library; only assets in it are
                considered. Null for uploaded assets.
            make (str, optional): Only assets taken with a camera of this manufacturer.
            model (str | None, optional): Only assets taken with this camera.
            order (AssetOrder, optional): Newest or oldest first. One of asc, desc.
            original_file_name (str, optional): Only assets whose file name contains this text.
            original_path (str, optional): Only assets whose path on the server contains this text.
            page (float, optional): Number of the page, from 1. At least 1.
            person_ids (list[str], optional): IDs of people; only assets with all of them are
                considered.
            preview_path (str, optional): Only the asset whose preview has this path on the server.
            rating (float, optional): Only assets with this number of stars; null for assets without a
                rating. -1 to 5.
            size (float, optional): Number of items in a page. 1 to 1000.
            state (str | None, optional): Only assets taken in this state or province; null for assets
                without one.
            tag_ids (list[str] | None, optional): IDs of tags; only assets with all of them are
                considered, those of tags below them included.
            taken_after (datetime, optional): Only assets that were taken at or after this time.
            taken_before (datetime, optional): Only assets that were taken at or before this time.
            thumbnail_path (str, optional): Only the asset whose thumbnail has this path on the server.
            trashed_after (datetime, optional): Only assets that were deleted at or after this time.
            trashed_before (datetime, optional): Only assets that were deleted at or before this time.
            type (AssetTypeEnum, optional): Only assets of this type. One of IMAGE, VIDEO, AUDIO, OTHER.
            updated_after (datetime, optional): Only assets that were changed at or after this time.
            updated_before (datetime, optional): Only assets that were changed at or before this time.
            visibility (AssetVisibility, optional): Only assets of this visibility; without it all but
                locked and hidden ones. One of archive, timeline, hidden, locked.
            with_deleted (bool, optional): Whether assets in the trash are included.
            with_exif (bool, optional): Whether each asset comes with `exif_info`.
            with_people (bool, optional): Whether each asset comes with its people.
            with_stacked (bool, optional): Whether assets that lie below the top of a stack are
                included.
            metadata_search_dto (MetadataSearchDto): The body as a whole, in place of its fields.

        Returns:
            SearchResponseDto: one page; `iter(…)` yields the items of all pages.

        POST /search/metadata
        Permission: asset.read
        Since: Immich 1.122.0
        """
    @overload
    def __call__(self, metadata_search_dto: MetadataSearchDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class SearchAssetsOperation(_SearchAssetsCall[CoroutineType[Any, Any, SearchResponseDto]], IterableOperation[SearchResponseDto, AssetResponseDto]):
    """Find assets by metadata such as date, place, camera, people or file name, in pages."""
    raw: _SearchAssetsCall[CoroutineType[Any, Any, ApiResponse[SearchResponseDto]]]
    stream: _SearchAssetsCall[AbstractAsyncContextManager[StreamedResponse]]
    iter: _SearchAssetsCall[AsyncGenerator[AssetResponseDto]]
    request: _SearchAssetsCall[Request]

class SearchAssetsBlockingOperation(_SearchAssetsCall[SearchResponseDto], BlockingIterableOperation[SearchResponseDto, AssetResponseDto]):
    """Find assets by metadata such as date, place, camera, people or file name, in pages."""
    raw: _SearchAssetsCall[ApiResponse[SearchResponseDto]]
    stream: _SearchAssetsCall[AbstractContextManager[BlockingStreamedResponse]]
    iter: _SearchAssetsCall[Iterator[AssetResponseDto]]
    request: _SearchAssetsCall[Request]

class _SearchPersonCall(Protocol[Result]):
    def __call__(self, *, name: str, with_hidden: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Look people up by name, which need not be complete; hidden ones only on request.

        Args:
            name (str): Beginning or part of the person's name.
            with_hidden (bool, optional): Whether hidden people are included.

        Returns:
            list[PersonResponseDto]

        GET /search/person
        Permission: person.read
        """

class SearchPersonOperation(_SearchPersonCall[CoroutineType[Any, Any, list[PersonResponseDto]]], Operation[list[PersonResponseDto]]):
    """Look people up by name, which need not be complete; hidden ones only on request."""
    raw: _SearchPersonCall[CoroutineType[Any, Any, ApiResponse[list[PersonResponseDto]]]]
    stream: _SearchPersonCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SearchPersonCall[Request]

class SearchPersonBlockingOperation(_SearchPersonCall[list[PersonResponseDto]], BlockingOperation[list[PersonResponseDto]]):
    """Look people up by name, which need not be complete; hidden ones only on request."""
    raw: _SearchPersonCall[ApiResponse[list[PersonResponseDto]]]
    stream: _SearchPersonCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SearchPersonCall[Request]

class _SearchPlacesCall(Protocol[Result]):
    def __call__(self, *, name: str, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Look up places of the world by name, with their coordinates and regions.

        Args:
            name (str): Beginning or part of the place's name.

        Returns:
            list[PlacesResponseDto]

        GET /search/places
        Permission: asset.read
        """

class SearchPlacesOperation(_SearchPlacesCall[CoroutineType[Any, Any, list[PlacesResponseDto]]], Operation[list[PlacesResponseDto]]):
    """Look up places of the world by name, with their coordinates and regions."""
    raw: _SearchPlacesCall[CoroutineType[Any, Any, ApiResponse[list[PlacesResponseDto]]]]
    stream: _SearchPlacesCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SearchPlacesCall[Request]

class SearchPlacesBlockingOperation(_SearchPlacesCall[list[PlacesResponseDto]], BlockingOperation[list[PlacesResponseDto]]):
    """Look up places of the world by name, with their coordinates and regions."""
    raw: _SearchPlacesCall[ApiResponse[list[PlacesResponseDto]]]
    stream: _SearchPlacesCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SearchPlacesCall[Request]

class _SearchRandomCall(Protocol[Result]):
    @overload
    def __call__(self, *, album_ids: Ids | None = ..., city: str | None = ..., country: str | None = ..., created_after: datetime | None = ..., created_before: datetime | None = ..., device_id: Id | None = ..., is_encoded: bool | None = ..., is_favorite: bool | None = ..., is_motion: bool | None = ..., is_not_in_album: bool | None = ..., is_offline: bool | None = ..., lens_model: str | None = ..., library_id: Id | None = ..., make: str | None = ..., model: str | None = ..., person_ids: Ids | None = ..., rating: float | None = ..., size: float | None = ..., state: str | None = ..., tag_ids: Ids | None = ..., taken_after: datetime | None = ..., taken_before: datetime | None = ..., trashed_after: datetime | None = ..., trashed_before: datetime | None = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral | None = ..., updated_after: datetime | None = ..., updated_before: datetime | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_deleted: bool | None = ..., with_exif: bool | None = ..., with_people: bool | None = ..., with_stacked: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return randomly picked assets out of those that match a metadata search.

        Args:
            album_ids (list[str], optional): IDs of albums; only assets in them are considered.
            city (str | None, optional): Only assets taken in this city; null for assets without one.
            country (str | None, optional): Only assets taken in this country; null for assets without
                one.
            created_after (datetime, optional): Only assets that came to the server at or after this
                time.
            created_before (datetime, optional): Only assets that came to the server at or before this
                time.
            device_id (str, optional): ID of a device; only assets that it has uploaded are considered.
            is_encoded (bool, optional): Only videos that have been transcoded, or only assets that have
                not.
            is_favorite (bool, optional): Only favorites, or only others.
            is_motion (bool, optional): Only motion photos, or only assets without a video part.
            is_not_in_album (bool, optional): Only assets that are in no album.
            is_offline (bool, optional): Only assets whose original is missing from the external
                library, or only others.
            lens_model (str | None, optional): Only assets taken with this lens.
            library_id (str | None, optional): ID of an external library; only assets in it are
                considered. Null for uploaded assets.
            make (str, optional): Only assets taken with a camera of this manufacturer.
            model (str | None, optional): Only assets taken with this camera.
            person_ids (list[str], optional): IDs of people; only assets with all of them are
                considered.
            rating (float, optional): Only assets with this number of stars; null for assets without a
                rating. -1 to 5.
            size (float, optional): Number of assets. 1 to 1000.
            state (str | None, optional): Only assets taken in this state or province; null for assets
                without one.
            tag_ids (list[str] | None, optional): IDs of tags; only assets with all of them are
                considered, those of tags below them included.
            taken_after (datetime, optional): Only assets that were taken at or after this time.
            taken_before (datetime, optional): Only assets that were taken at or before this time.
            trashed_after (datetime, optional): Only assets that were deleted at or after this time.
            trashed_before (datetime, optional): Only assets that were deleted at or before this time.
            type (AssetTypeEnum, optional): Only assets of this type. One of IMAGE, VIDEO, AUDIO, OTHER.
            updated_after (datetime, optional): Only assets that were changed at or after this time.
            updated_before (datetime, optional): Only assets that were changed at or before this time.
            visibility (AssetVisibility, optional): Only assets of this visibility; without it all but
                locked and hidden ones. One of archive, timeline, hidden, locked.
            with_deleted (bool, optional): Whether assets in the trash are included.
            with_exif (bool, optional): Whether each asset comes with `exif_info`.
            with_people (bool, optional): Whether each asset comes with its people.
            with_stacked (bool, optional): Whether assets that lie below the top of a stack are
                included.
            random_search_dto (RandomSearchDto): The body as a whole, in place of its fields.

        Returns:
            list[AssetResponseDto]

        POST /search/random
        Permission: asset.read
        Since: Immich 1.116.0
        """
    @overload
    def __call__(self, random_search_dto: RandomSearchDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class SearchRandomOperation(_SearchRandomCall[CoroutineType[Any, Any, list[AssetResponseDto]]], Operation[list[AssetResponseDto]]):
    """Return randomly picked assets out of those that match a metadata search."""
    raw: _SearchRandomCall[CoroutineType[Any, Any, ApiResponse[list[AssetResponseDto]]]]
    stream: _SearchRandomCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SearchRandomCall[Request]

class SearchRandomBlockingOperation(_SearchRandomCall[list[AssetResponseDto]], BlockingOperation[list[AssetResponseDto]]):
    """Return randomly picked assets out of those that match a metadata search."""
    raw: _SearchRandomCall[ApiResponse[list[AssetResponseDto]]]
    stream: _SearchRandomCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SearchRandomCall[Request]

class _SearchSmartCall(Protocol[Result]):
    @overload
    def __call__(self, *, album_ids: Ids | None = ..., city: str | None = ..., country: str | None = ..., created_after: datetime | None = ..., created_before: datetime | None = ..., device_id: Id | None = ..., is_encoded: bool | None = ..., is_favorite: bool | None = ..., is_motion: bool | None = ..., is_not_in_album: bool | None = ..., is_offline: bool | None = ..., language: str | None = ..., lens_model: str | None = ..., library_id: Id | None = ..., make: str | None = ..., model: str | None = ..., page: float | None = ..., person_ids: Ids | None = ..., query: str | None = ..., query_asset_id: Id | None = ..., rating: float | None = ..., size: float | None = ..., state: str | None = ..., tag_ids: Ids | None = ..., taken_after: datetime | None = ..., taken_before: datetime | None = ..., trashed_after: datetime | None = ..., trashed_before: datetime | None = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral | None = ..., updated_after: datetime | None = ..., updated_before: datetime | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_deleted: bool | None = ..., with_exif: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Find assets by a description of what they show, best match first; needs machine learning.

        Args:
            album_ids (list[str], optional): IDs of albums; only assets in them are considered.
            city (str | None, optional): Only assets taken in this city; null for assets without one.
            country (str | None, optional): Only assets taken in this country; null for assets without
                one.
            created_after (datetime, optional): Only assets that came to the server at or after this
                time.
            created_before (datetime, optional): Only assets that came to the server at or before this
                time.
            device_id (str, optional): ID of a device; only assets that it has uploaded are considered.
            is_encoded (bool, optional): Only videos that have been transcoded, or only assets that have
                not.
            is_favorite (bool, optional): Only favorites, or only others.
            is_motion (bool, optional): Only motion photos, or only assets without a video part.
            is_not_in_album (bool, optional): Only assets that are in no album.
            is_offline (bool, optional): Only assets whose original is missing from the external
                library, or only others.
            language (str, optional): Language of the query as a code such as `en` or `de`, for models
                that know several.
            lens_model (str | None, optional): Only assets taken with this lens.
            library_id (str | None, optional): ID of an external library; only assets in it are
                considered. Null for uploaded assets.
            make (str, optional): Only assets taken with a camera of this manufacturer.
            model (str | None, optional): Only assets taken with this camera.
            page (float, optional): Number of the page, from 1. At least 1.
            person_ids (list[str], optional): IDs of people; only assets with all of them are
                considered.
            query (str, optional): What the picture shows, in words.
            query_asset_id (str, optional): ID of an asset; the assets that look most like it come
                first.
            rating (float, optional): Only assets with this number of stars; null for assets without a
                rating. -1 to 5.
            size (float, optional): Number of items in a page. 1 to 1000.
            state (str | None, optional): Only assets taken in this state or province; null for assets
                without one.
            tag_ids (list[str] | None, optional): IDs of tags; only assets with all of them are
                considered, those of tags below them included.
            taken_after (datetime, optional): Only assets that were taken at or after this time.
            taken_before (datetime, optional): Only assets that were taken at or before this time.
            trashed_after (datetime, optional): Only assets that were deleted at or after this time.
            trashed_before (datetime, optional): Only assets that were deleted at or before this time.
            type (AssetTypeEnum, optional): Only assets of this type. One of IMAGE, VIDEO, AUDIO, OTHER.
            updated_after (datetime, optional): Only assets that were changed at or after this time.
            updated_before (datetime, optional): Only assets that were changed at or before this time.
            visibility (AssetVisibility, optional): Only assets of this visibility; without it all but
                locked and hidden ones. One of archive, timeline, hidden, locked.
            with_deleted (bool, optional): Whether assets in the trash are included.
            with_exif (bool, optional): Whether each asset comes with `exif_info`.
            smart_search_dto (SmartSearchDto): The body as a whole, in place of its fields.

        Returns:
            SearchResponseDto: one page; `iter(…)` yields the items of all pages.

        POST /search/smart
        Permission: asset.read
        """
    @overload
    def __call__(self, smart_search_dto: SmartSearchDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class SearchSmartOperation(_SearchSmartCall[CoroutineType[Any, Any, SearchResponseDto]], IterableOperation[SearchResponseDto, AssetResponseDto]):
    """Find assets by a description of what they show, best match first; needs machine learning."""
    raw: _SearchSmartCall[CoroutineType[Any, Any, ApiResponse[SearchResponseDto]]]
    stream: _SearchSmartCall[AbstractAsyncContextManager[StreamedResponse]]
    iter: _SearchSmartCall[AsyncGenerator[AssetResponseDto]]
    request: _SearchSmartCall[Request]

class SearchSmartBlockingOperation(_SearchSmartCall[SearchResponseDto], BlockingIterableOperation[SearchResponseDto, AssetResponseDto]):
    """Find assets by a description of what they show, best match first; needs machine learning."""
    raw: _SearchSmartCall[ApiResponse[SearchResponseDto]]
    stream: _SearchSmartCall[AbstractContextManager[BlockingStreamedResponse]]
    iter: _SearchSmartCall[Iterator[AssetResponseDto]]
    request: _SearchSmartCall[Request]

class _SearchAssetStatisticsCall(Protocol[Result]):
    @overload
    def __call__(self, *, album_ids: Ids | None = ..., city: str | None = ..., country: str | None = ..., created_after: datetime | None = ..., created_before: datetime | None = ..., description: str | None = ..., device_id: Id | None = ..., is_encoded: bool | None = ..., is_favorite: bool | None = ..., is_motion: bool | None = ..., is_not_in_album: bool | None = ..., is_offline: bool | None = ..., lens_model: str | None = ..., library_id: Id | None = ..., make: str | None = ..., model: str | None = ..., person_ids: Ids | None = ..., rating: float | None = ..., state: str | None = ..., tag_ids: Ids | None = ..., taken_after: datetime | None = ..., taken_before: datetime | None = ..., trashed_after: datetime | None = ..., trashed_before: datetime | None = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral | None = ..., updated_after: datetime | None = ..., updated_before: datetime | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Count the assets that match a metadata search, without returning them.

        Args:
            album_ids (list[str], optional): IDs of albums; only assets in them are considered.
            city (str | None, optional): Only assets taken in this city; null for assets without one.
            country (str | None, optional): Only assets taken in this country; null for assets without
                one.
            created_after (datetime, optional): Only assets that came to the server at or after this
                time.
            created_before (datetime, optional): Only assets that came to the server at or before this
                time.
            description (str, optional): Only assets whose description contains this text.
            device_id (str, optional): ID of a device; only assets that it has uploaded are considered.
            is_encoded (bool, optional): Only videos that have been transcoded, or only assets that have
                not.
            is_favorite (bool, optional): Only favorites, or only others.
            is_motion (bool, optional): Only motion photos, or only assets without a video part.
            is_not_in_album (bool, optional): Only assets that are in no album.
            is_offline (bool, optional): Only assets whose original is missing from the external
                library, or only others.
            lens_model (str | None, optional): Only assets taken with this lens.
            library_id (str | None, optional): ID of an external library; only assets in it are
                considered. Null for uploaded assets.
            make (str, optional): Only assets taken with a camera of this manufacturer.
            model (str | None, optional): Only assets taken with this camera.
            person_ids (list[str], optional): IDs of people; only assets with all of them are
                considered.
            rating (float, optional): Only assets with this number of stars; null for assets without a
                rating. -1 to 5.
            state (str | None, optional): Only assets taken in this state or province; null for assets
                without one.
            tag_ids (list[str] | None, optional): IDs of tags; only assets with all of them are
                considered, those of tags below them included.
            taken_after (datetime, optional): Only assets that were taken at or after this time.
            taken_before (datetime, optional): Only assets that were taken at or before this time.
            trashed_after (datetime, optional): Only assets that were deleted at or after this time.
            trashed_before (datetime, optional): Only assets that were deleted at or before this time.
            type (AssetTypeEnum, optional): Only assets of this type. One of IMAGE, VIDEO, AUDIO, OTHER.
            updated_after (datetime, optional): Only assets that were changed at or after this time.
            updated_before (datetime, optional): Only assets that were changed at or before this time.
            visibility (AssetVisibility, optional): Only assets of this visibility; without it all but
                locked and hidden ones. One of archive, timeline, hidden, locked.
            statistics_search_dto (StatisticsSearchDto): The body as a whole, in place of its fields.

        Returns:
            SearchStatisticsResponseDto

        POST /search/statistics
        Permission: asset.statistics
        Since: Immich 1.135.0
        """
    @overload
    def __call__(self, statistics_search_dto: StatisticsSearchDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class SearchAssetStatisticsOperation(_SearchAssetStatisticsCall[CoroutineType[Any, Any, SearchStatisticsResponseDto]], Operation[SearchStatisticsResponseDto]):
    """Count the assets that match a metadata search, without returning them."""
    raw: _SearchAssetStatisticsCall[CoroutineType[Any, Any, ApiResponse[SearchStatisticsResponseDto]]]
    stream: _SearchAssetStatisticsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SearchAssetStatisticsCall[Request]

class SearchAssetStatisticsBlockingOperation(_SearchAssetStatisticsCall[SearchStatisticsResponseDto], BlockingOperation[SearchStatisticsResponseDto]):
    """Count the assets that match a metadata search, without returning them."""
    raw: _SearchAssetStatisticsCall[ApiResponse[SearchStatisticsResponseDto]]
    stream: _SearchAssetStatisticsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SearchAssetStatisticsCall[Request]

class _GetSearchSuggestionsCall(Protocol[Result]):
    def __call__(self, *, type: SearchSuggestionType | _SearchSuggestionTypeLiteral, country: str | None = ..., include_null: bool | None = ..., make: str | None = ..., model: str | None = ..., state: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List the values that occur in one searchable field, such as country or camera make.

        Args:
            type (SearchSuggestionType): Field whose values are returned. One of country, state, city,
                camera-make, camera-model.
            country (str, optional): Only values of assets that were taken in this country.
            include_null (bool, optional): Whether null is among the suggestions, for assets without
                such a value.
            make (str, optional): Only values of assets that were taken with a camera of this
                manufacturer.
            model (str, optional): Only values of assets that were taken with this camera.
            state (str, optional): Only values of assets that were taken in this state or province.

        Returns:
            list[str]

        GET /search/suggestions
        Permission: asset.read
        """

class GetSearchSuggestionsOperation(_GetSearchSuggestionsCall[CoroutineType[Any, Any, list[str]]], Operation[list[str]]):
    """List the values that occur in one searchable field, such as country or camera make."""
    raw: _GetSearchSuggestionsCall[CoroutineType[Any, Any, ApiResponse[list[str]]]]
    stream: _GetSearchSuggestionsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetSearchSuggestionsCall[Request]

class GetSearchSuggestionsBlockingOperation(_GetSearchSuggestionsCall[list[str]], BlockingOperation[list[str]]):
    """List the values that occur in one searchable field, such as country or camera make."""
    raw: _GetSearchSuggestionsCall[ApiResponse[list[str]]]
    stream: _GetSearchSuggestionsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetSearchSuggestionsCall[Request]

class _GetAboutInfoCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return version and build details of the server and of tools it relies on, such as FFmpeg.

        Returns:
            ServerAboutResponseDto

        GET /server/about
        Permission: server.about
        """

class GetAboutInfoOperation(_GetAboutInfoCall[CoroutineType[Any, Any, ServerAboutResponseDto]], Operation[ServerAboutResponseDto]):
    """Return version and build details of the server and of tools it relies on, such as FFmpeg."""
    raw: _GetAboutInfoCall[CoroutineType[Any, Any, ApiResponse[ServerAboutResponseDto]]]
    stream: _GetAboutInfoCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetAboutInfoCall[Request]

class GetAboutInfoBlockingOperation(_GetAboutInfoCall[ServerAboutResponseDto], BlockingOperation[ServerAboutResponseDto]):
    """Return version and build details of the server and of tools it relies on, such as FFmpeg."""
    raw: _GetAboutInfoCall[ApiResponse[ServerAboutResponseDto]]
    stream: _GetAboutInfoCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetAboutInfoCall[Request]

class _GetApkLinksCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return download URLs of the Android app builds that match this server's version.

        Returns:
            ServerApkLinksDto

        GET /server/apk-links
        Permission: server.apkLinks
        Since: Immich 1.135.0
        """

class GetApkLinksOperation(_GetApkLinksCall[CoroutineType[Any, Any, ServerApkLinksDto]], Operation[ServerApkLinksDto]):
    """Return download URLs of the Android app builds that match this server's version."""
    raw: _GetApkLinksCall[CoroutineType[Any, Any, ApiResponse[ServerApkLinksDto]]]
    stream: _GetApkLinksCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetApkLinksCall[Request]

class GetApkLinksBlockingOperation(_GetApkLinksCall[ServerApkLinksDto], BlockingOperation[ServerApkLinksDto]):
    """Return download URLs of the Android app builds that match this server's version."""
    raw: _GetApkLinksCall[ApiResponse[ServerApkLinksDto]]
    stream: _GetApkLinksCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetApkLinksCall[Request]

class _GetServerConfigCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return settings that clients need, such as trash retention and login text; needs no login.

        Returns:
            ServerConfigDto

        GET /server/config
        """

class GetServerConfigOperation(_GetServerConfigCall[CoroutineType[Any, Any, ServerConfigDto]], Operation[ServerConfigDto]):
    """Return settings that clients need, such as trash retention and login text; needs no login."""
    raw: _GetServerConfigCall[CoroutineType[Any, Any, ApiResponse[ServerConfigDto]]]
    stream: _GetServerConfigCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetServerConfigCall[Request]

class GetServerConfigBlockingOperation(_GetServerConfigCall[ServerConfigDto], BlockingOperation[ServerConfigDto]):
    """Return settings that clients need, such as trash retention and login text; needs no login."""
    raw: _GetServerConfigCall[ApiResponse[ServerConfigDto]]
    stream: _GetServerConfigCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetServerConfigCall[Request]

class _GetServerFeaturesCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return flags for which features, such as smart search or OAuth, are on; needs no login.

        Returns:
            ServerFeaturesDto

        GET /server/features
        """

class GetServerFeaturesOperation(_GetServerFeaturesCall[CoroutineType[Any, Any, ServerFeaturesDto]], Operation[ServerFeaturesDto]):
    """Return flags for which features, such as smart search or OAuth, are on; needs no login."""
    raw: _GetServerFeaturesCall[CoroutineType[Any, Any, ApiResponse[ServerFeaturesDto]]]
    stream: _GetServerFeaturesCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetServerFeaturesCall[Request]

class GetServerFeaturesBlockingOperation(_GetServerFeaturesCall[ServerFeaturesDto], BlockingOperation[ServerFeaturesDto]):
    """Return flags for which features, such as smart search or OAuth, are on; needs no login."""
    raw: _GetServerFeaturesCall[ApiResponse[ServerFeaturesDto]]
    stream: _GetServerFeaturesCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetServerFeaturesCall[Request]

class _GetServerLicenseCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return the product key of this server (admin only); answers 404 if there is none.

        Returns:
            LicenseResponseDto

        GET /server/license
        Permission: serverLicense.read
        Administrators only.
        """

class GetServerLicenseOperation(_GetServerLicenseCall[CoroutineType[Any, Any, LicenseResponseDto]], Operation[LicenseResponseDto]):
    """Return the product key of this server (admin only); answers 404 if there is none."""
    raw: _GetServerLicenseCall[CoroutineType[Any, Any, ApiResponse[LicenseResponseDto]]]
    stream: _GetServerLicenseCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetServerLicenseCall[Request]

class GetServerLicenseBlockingOperation(_GetServerLicenseCall[LicenseResponseDto], BlockingOperation[LicenseResponseDto]):
    """Return the product key of this server (admin only); answers 404 if there is none."""
    raw: _GetServerLicenseCall[ApiResponse[LicenseResponseDto]]
    stream: _GetServerLicenseCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetServerLicenseCall[Request]

class _SetServerLicenseCall(Protocol[Result]):
    @overload
    def __call__(self, *, activation_key: str, license_key: str, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Activate a product key for the whole server (admin only).

        Args:
            activation_key (str): Second half of a product key, which proves that the first half is
                genuine.
            license_key (str): First half of a product key, such as `IMCL-…` or `IMSV-…`.
            license_key_dto (LicenseKeyDto): The body as a whole, in place of its fields.

        Returns:
            LicenseResponseDto

        PUT /server/license
        Permission: serverLicense.update
        Administrators only.
        """
    @overload
    def __call__(self, license_key_dto: LicenseKeyDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class SetServerLicenseOperation(_SetServerLicenseCall[CoroutineType[Any, Any, LicenseResponseDto]], Operation[LicenseResponseDto]):
    """Activate a product key for the whole server (admin only)."""
    raw: _SetServerLicenseCall[CoroutineType[Any, Any, ApiResponse[LicenseResponseDto]]]
    stream: _SetServerLicenseCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SetServerLicenseCall[Request]

class SetServerLicenseBlockingOperation(_SetServerLicenseCall[LicenseResponseDto], BlockingOperation[LicenseResponseDto]):
    """Activate a product key for the whole server (admin only)."""
    raw: _SetServerLicenseCall[ApiResponse[LicenseResponseDto]]
    stream: _SetServerLicenseCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SetServerLicenseCall[Request]

class _DeleteServerLicenseCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Remove the product key of this server (admin only).

        Returns:
            None

        DELETE /server/license
        Permission: serverLicense.delete
        Administrators only.
        """

class DeleteServerLicenseOperation(_DeleteServerLicenseCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Remove the product key of this server (admin only)."""
    raw: _DeleteServerLicenseCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteServerLicenseCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteServerLicenseCall[Request]

class DeleteServerLicenseBlockingOperation(_DeleteServerLicenseCall[None], BlockingOperation[None]):
    """Remove the product key of this server (admin only)."""
    raw: _DeleteServerLicenseCall[ApiResponse[None]]
    stream: _DeleteServerLicenseCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteServerLicenseCall[Request]

class _GetSupportedMediaTypesCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List the file extensions accepted as image, video or sidecar; needs no login.

        Returns:
            ServerMediaTypesResponseDto

        GET /server/media-types
        """

class GetSupportedMediaTypesOperation(_GetSupportedMediaTypesCall[CoroutineType[Any, Any, ServerMediaTypesResponseDto]], Operation[ServerMediaTypesResponseDto]):
    """List the file extensions accepted as image, video or sidecar; needs no login."""
    raw: _GetSupportedMediaTypesCall[CoroutineType[Any, Any, ApiResponse[ServerMediaTypesResponseDto]]]
    stream: _GetSupportedMediaTypesCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetSupportedMediaTypesCall[Request]

class GetSupportedMediaTypesBlockingOperation(_GetSupportedMediaTypesCall[ServerMediaTypesResponseDto], BlockingOperation[ServerMediaTypesResponseDto]):
    """List the file extensions accepted as image, video or sidecar; needs no login."""
    raw: _GetSupportedMediaTypesCall[ApiResponse[ServerMediaTypesResponseDto]]
    stream: _GetSupportedMediaTypesCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetSupportedMediaTypesCall[Request]

class _PingServerCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Check that the server is up; it answers 'pong' and needs no login.

        Returns:
            ServerPingResponse

        GET /server/ping
        """

class PingServerOperation(_PingServerCall[CoroutineType[Any, Any, ServerPingResponse]], Operation[ServerPingResponse]):
    """Check that the server is up; it answers 'pong' and needs no login."""
    raw: _PingServerCall[CoroutineType[Any, Any, ApiResponse[ServerPingResponse]]]
    stream: _PingServerCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _PingServerCall[Request]

class PingServerBlockingOperation(_PingServerCall[ServerPingResponse], BlockingOperation[ServerPingResponse]):
    """Check that the server is up; it answers 'pong' and needs no login."""
    raw: _PingServerCall[ApiResponse[ServerPingResponse]]
    stream: _PingServerCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _PingServerCall[Request]

class _GetServerStatisticsCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return photo and video counts and disk usage, overall and for each user (admin only).

        Returns:
            ServerStatsResponseDto

        GET /server/statistics
        Permission: server.statistics
        Administrators only.
        """

class GetServerStatisticsOperation(_GetServerStatisticsCall[CoroutineType[Any, Any, ServerStatsResponseDto]], Operation[ServerStatsResponseDto]):
    """Return photo and video counts and disk usage, overall and for each user (admin only)."""
    raw: _GetServerStatisticsCall[CoroutineType[Any, Any, ApiResponse[ServerStatsResponseDto]]]
    stream: _GetServerStatisticsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetServerStatisticsCall[Request]

class GetServerStatisticsBlockingOperation(_GetServerStatisticsCall[ServerStatsResponseDto], BlockingOperation[ServerStatsResponseDto]):
    """Return photo and video counts and disk usage, overall and for each user (admin only)."""
    raw: _GetServerStatisticsCall[ApiResponse[ServerStatsResponseDto]]
    stream: _GetServerStatisticsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetServerStatisticsCall[Request]

class _GetStorageCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return the size, use and free space of the disk that holds the uploads.

        Returns:
            ServerStorageResponseDto

        GET /server/storage
        Permission: server.storage
        """

class GetStorageOperation(_GetStorageCall[CoroutineType[Any, Any, ServerStorageResponseDto]], Operation[ServerStorageResponseDto]):
    """Return the size, use and free space of the disk that holds the uploads."""
    raw: _GetStorageCall[CoroutineType[Any, Any, ApiResponse[ServerStorageResponseDto]]]
    stream: _GetStorageCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetStorageCall[Request]

class GetStorageBlockingOperation(_GetStorageCall[ServerStorageResponseDto], BlockingOperation[ServerStorageResponseDto]):
    """Return the size, use and free space of the disk that holds the uploads."""
    raw: _GetStorageCall[ApiResponse[ServerStorageResponseDto]]
    stream: _GetStorageCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetStorageCall[Request]

class _GetThemeCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return the custom CSS that an administrator has set for the web app; needs no login.

        Returns:
            ServerThemeDto

        GET /server/theme
        """

class GetThemeOperation(_GetThemeCall[CoroutineType[Any, Any, ServerThemeDto]], Operation[ServerThemeDto]):
    """Return the custom CSS that an administrator has set for the web app; needs no login."""
    raw: _GetThemeCall[CoroutineType[Any, Any, ApiResponse[ServerThemeDto]]]
    stream: _GetThemeCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetThemeCall[Request]

class GetThemeBlockingOperation(_GetThemeCall[ServerThemeDto], BlockingOperation[ServerThemeDto]):
    """Return the custom CSS that an administrator has set for the web app; needs no login."""
    raw: _GetThemeCall[ApiResponse[ServerThemeDto]]
    stream: _GetThemeCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetThemeCall[Request]

class _GetServerVersionCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return the server's version as major, minor and patch numbers; needs no login.

        Returns:
            ServerVersionResponseDto

        GET /server/version
        """

class GetServerVersionOperation(_GetServerVersionCall[CoroutineType[Any, Any, ServerVersionResponseDto]], Operation[ServerVersionResponseDto]):
    """Return the server's version as major, minor and patch numbers; needs no login."""
    raw: _GetServerVersionCall[CoroutineType[Any, Any, ApiResponse[ServerVersionResponseDto]]]
    stream: _GetServerVersionCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetServerVersionCall[Request]

class GetServerVersionBlockingOperation(_GetServerVersionCall[ServerVersionResponseDto], BlockingOperation[ServerVersionResponseDto]):
    """Return the server's version as major, minor and patch numbers; needs no login."""
    raw: _GetServerVersionCall[ApiResponse[ServerVersionResponseDto]]
    stream: _GetServerVersionCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetServerVersionCall[Request]

class _GetVersionCheckCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return the newest release found by the update check, and when it last ran.

        Returns:
            VersionCheckStateResponseDto

        GET /server/version-check
        Permission: server.versionCheck
        Since: Immich 1.134.0
        """

class GetVersionCheckOperation(_GetVersionCheckCall[CoroutineType[Any, Any, VersionCheckStateResponseDto]], Operation[VersionCheckStateResponseDto]):
    """Return the newest release found by the update check, and when it last ran."""
    raw: _GetVersionCheckCall[CoroutineType[Any, Any, ApiResponse[VersionCheckStateResponseDto]]]
    stream: _GetVersionCheckCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetVersionCheckCall[Request]

class GetVersionCheckBlockingOperation(_GetVersionCheckCall[VersionCheckStateResponseDto], BlockingOperation[VersionCheckStateResponseDto]):
    """Return the newest release found by the update check, and when it last ran."""
    raw: _GetVersionCheckCall[ApiResponse[VersionCheckStateResponseDto]]
    stream: _GetVersionCheckCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetVersionCheckCall[Request]

class _GetVersionHistoryCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List every version this server has run and since when; needs no login.

        Returns:
            list[ServerVersionHistoryResponseDto]

        GET /server/version-history
        Since: Immich 1.117.0
        """

class GetVersionHistoryOperation(_GetVersionHistoryCall[CoroutineType[Any, Any, list[ServerVersionHistoryResponseDto]]], Operation[list[ServerVersionHistoryResponseDto]]):
    """List every version this server has run and since when; needs no login."""
    raw: _GetVersionHistoryCall[CoroutineType[Any, Any, ApiResponse[list[ServerVersionHistoryResponseDto]]]]
    stream: _GetVersionHistoryCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetVersionHistoryCall[Request]

class GetVersionHistoryBlockingOperation(_GetVersionHistoryCall[list[ServerVersionHistoryResponseDto]], BlockingOperation[list[ServerVersionHistoryResponseDto]]):
    """List every version this server has run and since when; needs no login."""
    raw: _GetVersionHistoryCall[ApiResponse[list[ServerVersionHistoryResponseDto]]]
    stream: _GetVersionHistoryCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetVersionHistoryCall[Request]

class _GetSessionsCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List your login sessions with device details, marking the current one.

        Returns:
            list[SessionResponseDto]

        GET /sessions
        Permission: session.read
        """

class GetSessionsOperation(_GetSessionsCall[CoroutineType[Any, Any, list[SessionResponseDto]]], Operation[list[SessionResponseDto]]):
    """List your login sessions with device details, marking the current one."""
    raw: _GetSessionsCall[CoroutineType[Any, Any, ApiResponse[list[SessionResponseDto]]]]
    stream: _GetSessionsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetSessionsCall[Request]

class GetSessionsBlockingOperation(_GetSessionsCall[list[SessionResponseDto]], BlockingOperation[list[SessionResponseDto]]):
    """List your login sessions with device details, marking the current one."""
    raw: _GetSessionsCall[ApiResponse[list[SessionResponseDto]]]
    stream: _GetSessionsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetSessionsCall[Request]

class _CreateSessionCall(Protocol[Result]):
    @overload
    def __call__(self, *, device_os: str | None = ..., device_type: str | None = ..., duration: float | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Open a child session with its own token, for example for a cast device.

        Args:
            device_os (str, optional): Operating system of the device.
            device_type (str, optional): Kind of device or browser.
            duration (float, optional): Seconds until the session ends; without it, it does not end. At
                least 1.
            session_create_dto (SessionCreateDto): The body as a whole, in place of its fields.

        Returns:
            SessionCreateResponseDto

        POST /sessions
        Permission: session.create
        Since: Immich 1.133.0
        """
    @overload
    def __call__(self, session_create_dto: SessionCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class CreateSessionOperation(_CreateSessionCall[CoroutineType[Any, Any, SessionCreateResponseDto]], Operation[SessionCreateResponseDto]):
    """Open a child session with its own token, for example for a cast device."""
    raw: _CreateSessionCall[CoroutineType[Any, Any, ApiResponse[SessionCreateResponseDto]]]
    stream: _CreateSessionCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CreateSessionCall[Request]

class CreateSessionBlockingOperation(_CreateSessionCall[SessionCreateResponseDto], BlockingOperation[SessionCreateResponseDto]):
    """Open a child session with its own token, for example for a cast device."""
    raw: _CreateSessionCall[ApiResponse[SessionCreateResponseDto]]
    stream: _CreateSessionCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CreateSessionCall[Request]

class _DeleteAllSessionsCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Sign out everywhere else: end all your sessions except the one making this call.

        Returns:
            None

        DELETE /sessions
        Permission: session.delete
        """

class DeleteAllSessionsOperation(_DeleteAllSessionsCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Sign out everywhere else: end all your sessions except the one making this call."""
    raw: _DeleteAllSessionsCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteAllSessionsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteAllSessionsCall[Request]

class DeleteAllSessionsBlockingOperation(_DeleteAllSessionsCall[None], BlockingOperation[None]):
    """Sign out everywhere else: end all your sessions except the one making this call."""
    raw: _DeleteAllSessionsCall[ApiResponse[None]]
    stream: _DeleteAllSessionsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteAllSessionsCall[Request]

class _UpdateSessionCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, is_pending_sync_reset: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Flag one of your sessions so that its client discards its sync state and starts over.

        Args:
            id (str): ID of the session (not its token).
            is_pending_sync_reset (bool, optional): Whether the session's client is to discard its local
                copy and sync from the beginning.
            session_update_dto (SessionUpdateDto): The body as a whole, in place of its fields.

        Returns:
            SessionResponseDto

        PUT /sessions/{id}
        Permission: session.update
        Since: Immich 1.136.0
        """
    @overload
    def __call__(self, id: Id, session_update_dto: SessionUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdateSessionOperation(_UpdateSessionCall[CoroutineType[Any, Any, SessionResponseDto]], Operation[SessionResponseDto]):
    """Flag one of your sessions so that its client discards its sync state and starts over."""
    raw: _UpdateSessionCall[CoroutineType[Any, Any, ApiResponse[SessionResponseDto]]]
    stream: _UpdateSessionCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateSessionCall[Request]

class UpdateSessionBlockingOperation(_UpdateSessionCall[SessionResponseDto], BlockingOperation[SessionResponseDto]):
    """Flag one of your sessions so that its client discards its sync state and starts over."""
    raw: _UpdateSessionCall[ApiResponse[SessionResponseDto]]
    stream: _UpdateSessionCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateSessionCall[Request]

class _DeleteSessionCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """End one of your sessions, signing out the device that uses it.

        Args:
            id (str): ID of the session (not its token).

        Returns:
            None

        DELETE /sessions/{id}
        Permission: session.delete
        """

class DeleteSessionOperation(_DeleteSessionCall[CoroutineType[Any, Any, None]], Operation[None]):
    """End one of your sessions, signing out the device that uses it."""
    raw: _DeleteSessionCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteSessionCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteSessionCall[Request]

class DeleteSessionBlockingOperation(_DeleteSessionCall[None], BlockingOperation[None]):
    """End one of your sessions, signing out the device that uses it."""
    raw: _DeleteSessionCall[ApiResponse[None]]
    stream: _DeleteSessionCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteSessionCall[Request]

class _LockSessionCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Lock one of your sessions, taking away its access to locked assets.

        Args:
            id (str): ID of the session (not its token).

        Returns:
            None

        POST /sessions/{id}/lock
        Permission: session.lock
        Since: Immich 1.133.0
        """

class LockSessionOperation(_LockSessionCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Lock one of your sessions, taking away its access to locked assets."""
    raw: _LockSessionCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _LockSessionCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _LockSessionCall[Request]

class LockSessionBlockingOperation(_LockSessionCall[None], BlockingOperation[None]):
    """Lock one of your sessions, taking away its access to locked assets."""
    raw: _LockSessionCall[ApiResponse[None]]
    stream: _LockSessionCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _LockSessionCall[Request]

class _GetAllSharedLinksCall(Protocol[Result]):
    def __call__(self, *, album_id: Id | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List the shared links that you have created.

        Args:
            album_id (str, optional): ID of an album; only links to it are returned.

        Returns:
            list[SharedLinkResponseDto]

        GET /shared-links
        Permission: sharedLink.read
        """

class GetAllSharedLinksOperation(_GetAllSharedLinksCall[CoroutineType[Any, Any, list[SharedLinkResponseDto]]], Operation[list[SharedLinkResponseDto]]):
    """List the shared links that you have created."""
    raw: _GetAllSharedLinksCall[CoroutineType[Any, Any, ApiResponse[list[SharedLinkResponseDto]]]]
    stream: _GetAllSharedLinksCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetAllSharedLinksCall[Request]

class GetAllSharedLinksBlockingOperation(_GetAllSharedLinksCall[list[SharedLinkResponseDto]], BlockingOperation[list[SharedLinkResponseDto]]):
    """List the shared links that you have created."""
    raw: _GetAllSharedLinksCall[ApiResponse[list[SharedLinkResponseDto]]]
    stream: _GetAllSharedLinksCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetAllSharedLinksCall[Request]

class _CreateSharedLinkCall(Protocol[Result]):
    @overload
    def __call__(self, *, type: SharedLinkType | _SharedLinkTypeLiteral, album_id: Id | None = ..., allow_download: bool | None = ..., allow_upload: bool | None = ..., asset_ids: Ids | None = ..., description: str | None = ..., expires_at: datetime | None = ..., password: str | None = ..., show_metadata: bool | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Create a public link to an album or to chosen assets, with optional password and expiry.

        Args:
            album_id (str, optional): ID of the album that the link shows.
            allow_download (bool, optional): Whether visitors may download originals. Default true.
            allow_upload (bool, optional): Whether visitors may add assets.
            asset_ids (list[str], optional): IDs of the assets that the link shows.
            description (str | None, optional): Text that is shown to visitors.
            expires_at (datetime | None, optional): When the link stops working; null for never.
            password (str | None, optional): Password that visitors have to enter; null for none.
            show_metadata (bool, optional): Whether visitors see metadata such as camera and place.
                Default true.
            slug (str | None, optional): Readable name of a shared link, used in its address in place of
                the key.
            type (SharedLinkType): Whether the link shows an album or single assets. One of ALBUM,
                INDIVIDUAL.
            shared_link_create_dto (SharedLinkCreateDto): The body as a whole, in place of its fields.

        Returns:
            SharedLinkResponseDto

        POST /shared-links
        Permission: sharedLink.create
        """
    @overload
    def __call__(self, shared_link_create_dto: SharedLinkCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class CreateSharedLinkOperation(_CreateSharedLinkCall[CoroutineType[Any, Any, SharedLinkResponseDto]], Operation[SharedLinkResponseDto]):
    """Create a public link to an album or to chosen assets, with optional password and expiry."""
    raw: _CreateSharedLinkCall[CoroutineType[Any, Any, ApiResponse[SharedLinkResponseDto]]]
    stream: _CreateSharedLinkCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CreateSharedLinkCall[Request]

class CreateSharedLinkBlockingOperation(_CreateSharedLinkCall[SharedLinkResponseDto], BlockingOperation[SharedLinkResponseDto]):
    """Create a public link to an album or to chosen assets, with optional password and expiry."""
    raw: _CreateSharedLinkCall[ApiResponse[SharedLinkResponseDto]]
    stream: _CreateSharedLinkCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CreateSharedLinkCall[Request]

class _GetMySharedLinkCall(Protocol[Result]):
    def __call__(self, *, key: str | None = ..., password: str | None = ..., slug: str | None = ..., token: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return the shared link that authenticates this call.

        Args:
            key (str, optional): Key of a shared link, for access without an account.
            password (str, optional): The link's password, when it has one.
            slug (str, optional): Readable name of a shared link, used in its address in place of the
                key.
            token (str, optional): Token of an earlier visit to the link, in place of the password.

        Returns:
            SharedLinkResponseDto

        GET /shared-links/me
        """

class GetMySharedLinkOperation(_GetMySharedLinkCall[CoroutineType[Any, Any, SharedLinkResponseDto]], Operation[SharedLinkResponseDto]):
    """Return the shared link that authenticates this call."""
    raw: _GetMySharedLinkCall[CoroutineType[Any, Any, ApiResponse[SharedLinkResponseDto]]]
    stream: _GetMySharedLinkCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetMySharedLinkCall[Request]

class GetMySharedLinkBlockingOperation(_GetMySharedLinkCall[SharedLinkResponseDto], BlockingOperation[SharedLinkResponseDto]):
    """Return the shared link that authenticates this call."""
    raw: _GetMySharedLinkCall[ApiResponse[SharedLinkResponseDto]]
    stream: _GetMySharedLinkCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetMySharedLinkCall[Request]

class _GetSharedLinkByIdCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return one of your shared links with its settings and contents.

        Args:
            id (str): ID of the shared link (not its key).

        Returns:
            SharedLinkResponseDto

        GET /shared-links/{id}
        Permission: sharedLink.read
        """

class GetSharedLinkByIdOperation(_GetSharedLinkByIdCall[CoroutineType[Any, Any, SharedLinkResponseDto]], Operation[SharedLinkResponseDto]):
    """Return one of your shared links with its settings and contents."""
    raw: _GetSharedLinkByIdCall[CoroutineType[Any, Any, ApiResponse[SharedLinkResponseDto]]]
    stream: _GetSharedLinkByIdCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetSharedLinkByIdCall[Request]

class GetSharedLinkByIdBlockingOperation(_GetSharedLinkByIdCall[SharedLinkResponseDto], BlockingOperation[SharedLinkResponseDto]):
    """Return one of your shared links with its settings and contents."""
    raw: _GetSharedLinkByIdCall[ApiResponse[SharedLinkResponseDto]]
    stream: _GetSharedLinkByIdCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetSharedLinkByIdCall[Request]

class _RemoveSharedLinkCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Delete a shared link, so that its address stops working; the assets are kept.

        Args:
            id (str): ID of the shared link (not its key).

        Returns:
            None

        DELETE /shared-links/{id}
        Permission: sharedLink.delete
        """

class RemoveSharedLinkOperation(_RemoveSharedLinkCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Delete a shared link, so that its address stops working; the assets are kept."""
    raw: _RemoveSharedLinkCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _RemoveSharedLinkCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _RemoveSharedLinkCall[Request]

class RemoveSharedLinkBlockingOperation(_RemoveSharedLinkCall[None], BlockingOperation[None]):
    """Delete a shared link, so that its address stops working; the assets are kept."""
    raw: _RemoveSharedLinkCall[ApiResponse[None]]
    stream: _RemoveSharedLinkCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _RemoveSharedLinkCall[Request]

class _UpdateSharedLinkCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, allow_download: bool | None = ..., allow_upload: bool | None = ..., change_expiry_time: bool | None = ..., description: str | None = ..., expires_at: datetime | None = ..., password: str | None = ..., show_metadata: bool | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Change a shared link's description, password, expiry or what visitors may do.

        Args:
            id (str): ID of the shared link (not its key).
            allow_download (bool, optional): Whether visitors may download originals.
            allow_upload (bool, optional): Whether visitors may add assets.
            change_expiry_time (bool, optional): Whether `expires_at` is applied although it is null, so
                that the link never expires; only older releases need it.
            description (str | None, optional): Text that is shown to visitors.
            expires_at (datetime | None, optional): When the link stops working; null for never.
            password (str | None, optional): Password that visitors have to enter; null for none.
            show_metadata (bool, optional): Whether visitors see metadata such as camera and place.
            slug (str | None, optional): Readable name of a shared link, used in its address in place of
                the key.
            shared_link_edit_dto (SharedLinkEditDto): The body as a whole, in place of its fields.

        Returns:
            SharedLinkResponseDto

        PATCH /shared-links/{id}
        Permission: sharedLink.update
        """
    @overload
    def __call__(self, id: Id, shared_link_edit_dto: SharedLinkEditDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdateSharedLinkOperation(_UpdateSharedLinkCall[CoroutineType[Any, Any, SharedLinkResponseDto]], Operation[SharedLinkResponseDto]):
    """Change a shared link's description, password, expiry or what visitors may do."""
    raw: _UpdateSharedLinkCall[CoroutineType[Any, Any, ApiResponse[SharedLinkResponseDto]]]
    stream: _UpdateSharedLinkCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateSharedLinkCall[Request]

class UpdateSharedLinkBlockingOperation(_UpdateSharedLinkCall[SharedLinkResponseDto], BlockingOperation[SharedLinkResponseDto]):
    """Change a shared link's description, password, expiry or what visitors may do."""
    raw: _UpdateSharedLinkCall[ApiResponse[SharedLinkResponseDto]]
    stream: _UpdateSharedLinkCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateSharedLinkCall[Request]

class _AddSharedLinkAssetsCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, asset_ids: Ids, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Put more assets behind a link that shares hand-picked assets; album links refuse this.

        Args:
            id (str): ID of the shared link (not its key).
            key (str, optional): Key of a shared link, for access without an account.
            slug (str, optional): Readable name of a shared link, used in its address in place of the
                key.
            asset_ids (list[str]): IDs of assets.
            asset_ids_dto (AssetIdsDto): The body as a whole, in place of its fields.

        Returns:
            list[AssetIdsResponseDto]

        PUT /shared-links/{id}/assets
        """
    @overload
    def __call__(self, id: Id, asset_ids_dto: AssetIdsDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class AddSharedLinkAssetsOperation(_AddSharedLinkAssetsCall[CoroutineType[Any, Any, list[AssetIdsResponseDto]]], Operation[list[AssetIdsResponseDto]]):
    """Put more assets behind a link that shares hand-picked assets; album links refuse this."""
    raw: _AddSharedLinkAssetsCall[CoroutineType[Any, Any, ApiResponse[list[AssetIdsResponseDto]]]]
    stream: _AddSharedLinkAssetsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _AddSharedLinkAssetsCall[Request]

class AddSharedLinkAssetsBlockingOperation(_AddSharedLinkAssetsCall[list[AssetIdsResponseDto]], BlockingOperation[list[AssetIdsResponseDto]]):
    """Put more assets behind a link that shares hand-picked assets; album links refuse this."""
    raw: _AddSharedLinkAssetsCall[ApiResponse[list[AssetIdsResponseDto]]]
    stream: _AddSharedLinkAssetsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _AddSharedLinkAssetsCall[Request]

class _RemoveSharedLinkAssetsCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, asset_ids: Ids, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Take assets off a link that shares hand-picked assets, with a result for each.

        Args:
            id (str): ID of the shared link (not its key).
            key (str, optional): Key of a shared link, for access without an account.
            slug (str, optional): Readable name of a shared link, used in its address in place of the
                key.
            asset_ids (list[str]): IDs of assets.
            asset_ids_dto (AssetIdsDto): The body as a whole, in place of its fields.

        Returns:
            list[AssetIdsResponseDto]

        DELETE /shared-links/{id}/assets
        """
    @overload
    def __call__(self, id: Id, asset_ids_dto: AssetIdsDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class RemoveSharedLinkAssetsOperation(_RemoveSharedLinkAssetsCall[CoroutineType[Any, Any, list[AssetIdsResponseDto]]], Operation[list[AssetIdsResponseDto]]):
    """Take assets off a link that shares hand-picked assets, with a result for each."""
    raw: _RemoveSharedLinkAssetsCall[CoroutineType[Any, Any, ApiResponse[list[AssetIdsResponseDto]]]]
    stream: _RemoveSharedLinkAssetsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _RemoveSharedLinkAssetsCall[Request]

class RemoveSharedLinkAssetsBlockingOperation(_RemoveSharedLinkAssetsCall[list[AssetIdsResponseDto]], BlockingOperation[list[AssetIdsResponseDto]]):
    """Take assets off a link that shares hand-picked assets, with a result for each."""
    raw: _RemoveSharedLinkAssetsCall[ApiResponse[list[AssetIdsResponseDto]]]
    stream: _RemoveSharedLinkAssetsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _RemoveSharedLinkAssetsCall[Request]

class _SearchStacksCall(Protocol[Result]):
    def __call__(self, *, primary_asset_id: Id | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List your stacks, or only the one with a given primary asset.

        Args:
            primary_asset_id (str, optional): ID of an asset; only the stack that it is on top of is
                returned.

        Returns:
            list[StackResponseDto]

        GET /stacks
        Permission: stack.read
        """

class SearchStacksOperation(_SearchStacksCall[CoroutineType[Any, Any, list[StackResponseDto]]], Operation[list[StackResponseDto]]):
    """List your stacks, or only the one with a given primary asset."""
    raw: _SearchStacksCall[CoroutineType[Any, Any, ApiResponse[list[StackResponseDto]]]]
    stream: _SearchStacksCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SearchStacksCall[Request]

class SearchStacksBlockingOperation(_SearchStacksCall[list[StackResponseDto]], BlockingOperation[list[StackResponseDto]]):
    """List your stacks, or only the one with a given primary asset."""
    raw: _SearchStacksCall[ApiResponse[list[StackResponseDto]]]
    stream: _SearchStacksCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SearchStacksCall[Request]

class _CreateStackCall(Protocol[Result]):
    @overload
    def __call__(self, *, asset_ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Group assets into a stack; the first ID leads it, and stacks led by the others are absorbed.

        Args:
            asset_ids (list[str]): IDs of the assets; the first one is shown on top. At least 2 items.
            stack_create_dto (StackCreateDto): The body as a whole, in place of its fields.

        Returns:
            StackResponseDto

        POST /stacks
        Permission: stack.create
        """
    @overload
    def __call__(self, stack_create_dto: StackCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class CreateStackOperation(_CreateStackCall[CoroutineType[Any, Any, StackResponseDto]], Operation[StackResponseDto]):
    """Group assets into a stack; the first ID leads it, and stacks led by the others are absorbed."""
    raw: _CreateStackCall[CoroutineType[Any, Any, ApiResponse[StackResponseDto]]]
    stream: _CreateStackCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CreateStackCall[Request]

class CreateStackBlockingOperation(_CreateStackCall[StackResponseDto], BlockingOperation[StackResponseDto]):
    """Group assets into a stack; the first ID leads it, and stacks led by the others are absorbed."""
    raw: _CreateStackCall[ApiResponse[StackResponseDto]]
    stream: _CreateStackCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CreateStackCall[Request]

class _DeleteStacksCall(Protocol[Result]):
    @overload
    def __call__(self, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Dissolve several stacks; their assets remain and show up singly again.

        Args:
            ids (list[str]): IDs of the items to add, remove or change.
            bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

        Returns:
            None

        DELETE /stacks
        Permission: stack.delete
        """
    @overload
    def __call__(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class DeleteStacksOperation(_DeleteStacksCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Dissolve several stacks; their assets remain and show up singly again."""
    raw: _DeleteStacksCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteStacksCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteStacksCall[Request]

class DeleteStacksBlockingOperation(_DeleteStacksCall[None], BlockingOperation[None]):
    """Dissolve several stacks; their assets remain and show up singly again."""
    raw: _DeleteStacksCall[ApiResponse[None]]
    stream: _DeleteStacksCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteStacksCall[Request]

class _GetStackCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return one stack with its primary asset and all of its assets.

        Args:
            id (str): ID of the stack.

        Returns:
            StackResponseDto

        GET /stacks/{id}
        Permission: stack.read
        """

class GetStackOperation(_GetStackCall[CoroutineType[Any, Any, StackResponseDto]], Operation[StackResponseDto]):
    """Return one stack with its primary asset and all of its assets."""
    raw: _GetStackCall[CoroutineType[Any, Any, ApiResponse[StackResponseDto]]]
    stream: _GetStackCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetStackCall[Request]

class GetStackBlockingOperation(_GetStackCall[StackResponseDto], BlockingOperation[StackResponseDto]):
    """Return one stack with its primary asset and all of its assets."""
    raw: _GetStackCall[ApiResponse[StackResponseDto]]
    stream: _GetStackCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetStackCall[Request]

class _UpdateStackCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, primary_asset_id: Id | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Choose which asset of a stack is shown on top.

        Args:
            id (str): ID of the stack.
            primary_asset_id (str, optional): ID of the asset that is shown on top of the stack.
            stack_update_dto (StackUpdateDto): The body as a whole, in place of its fields.

        Returns:
            StackResponseDto

        PUT /stacks/{id}
        Permission: stack.update
        """
    @overload
    def __call__(self, id: Id, stack_update_dto: StackUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdateStackOperation(_UpdateStackCall[CoroutineType[Any, Any, StackResponseDto]], Operation[StackResponseDto]):
    """Choose which asset of a stack is shown on top."""
    raw: _UpdateStackCall[CoroutineType[Any, Any, ApiResponse[StackResponseDto]]]
    stream: _UpdateStackCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateStackCall[Request]

class UpdateStackBlockingOperation(_UpdateStackCall[StackResponseDto], BlockingOperation[StackResponseDto]):
    """Choose which asset of a stack is shown on top."""
    raw: _UpdateStackCall[ApiResponse[StackResponseDto]]
    stream: _UpdateStackCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateStackCall[Request]

class _DeleteStackCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Dissolve a stack; its assets remain and show up singly again.

        Args:
            id (str): ID of the stack.

        Returns:
            None

        DELETE /stacks/{id}
        Permission: stack.delete
        """

class DeleteStackOperation(_DeleteStackCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Dissolve a stack; its assets remain and show up singly again."""
    raw: _DeleteStackCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteStackCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteStackCall[Request]

class DeleteStackBlockingOperation(_DeleteStackCall[None], BlockingOperation[None]):
    """Dissolve a stack; its assets remain and show up singly again."""
    raw: _DeleteStackCall[ApiResponse[None]]
    stream: _DeleteStackCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteStackCall[Request]

class _RemoveAssetFromStackCall(Protocol[Result]):
    def __call__(self, id: Id, asset_id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Take one asset out of a stack; the primary asset is refused.

        Args:
            id (str): ID of the stack.
            asset_id (str): ID of the asset that leaves the stack.

        Returns:
            None

        DELETE /stacks/{id}/assets/{assetId}
        Permission: stack.update
        Since: Immich 1.136.0
        """

class RemoveAssetFromStackOperation(_RemoveAssetFromStackCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Take one asset out of a stack; the primary asset is refused."""
    raw: _RemoveAssetFromStackCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _RemoveAssetFromStackCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _RemoveAssetFromStackCall[Request]

class RemoveAssetFromStackBlockingOperation(_RemoveAssetFromStackCall[None], BlockingOperation[None]):
    """Take one asset out of a stack; the primary asset is refused."""
    raw: _RemoveAssetFromStackCall[ApiResponse[None]]
    stream: _RemoveAssetFromStackCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _RemoveAssetFromStackCall[Request]

class _GetSyncAckCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List the sync checkpoints stored for this session, one for each entity type.

        Returns:
            list[SyncAckDto]

        GET /sync/ack
        Permission: syncCheckpoint.read
        Since: Immich 1.127.0
        """

class GetSyncAckOperation(_GetSyncAckCall[CoroutineType[Any, Any, list[SyncAckDto]]], Operation[list[SyncAckDto]]):
    """List the sync checkpoints stored for this session, one for each entity type."""
    raw: _GetSyncAckCall[CoroutineType[Any, Any, ApiResponse[list[SyncAckDto]]]]
    stream: _GetSyncAckCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetSyncAckCall[Request]

class GetSyncAckBlockingOperation(_GetSyncAckCall[list[SyncAckDto]], BlockingOperation[list[SyncAckDto]]):
    """List the sync checkpoints stored for this session, one for each entity type."""
    raw: _GetSyncAckCall[ApiResponse[list[SyncAckDto]]]
    stream: _GetSyncAckCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetSyncAckCall[Request]

class _SendSyncAckCall(Protocol[Result]):
    @overload
    def __call__(self, *, acks: list[str], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Acknowledge received sync events, so that the next stream starts after them.

        Args:
            acks (list[str]): Tokens of received events; only the last one of each entity type counts.
                At most 1000 items.
            sync_ack_set_dto (SyncAckSetDto): The body as a whole, in place of its fields.

        Returns:
            None

        POST /sync/ack
        Permission: syncCheckpoint.update
        Since: Immich 1.127.0
        """
    @overload
    def __call__(self, sync_ack_set_dto: SyncAckSetDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class SendSyncAckOperation(_SendSyncAckCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Acknowledge received sync events, so that the next stream starts after them."""
    raw: _SendSyncAckCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _SendSyncAckCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SendSyncAckCall[Request]

class SendSyncAckBlockingOperation(_SendSyncAckCall[None], BlockingOperation[None]):
    """Acknowledge received sync events, so that the next stream starts after them."""
    raw: _SendSyncAckCall[ApiResponse[None]]
    stream: _SendSyncAckCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SendSyncAckCall[Request]

class _DeleteSyncAckCall(Protocol[Result]):
    @overload
    def __call__(self, *, types: Sequence[SyncEntityType | _SyncEntityTypeLiteral] | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Forget sync checkpoints of this session, so that those types are streamed from the start again.

        Args:
            types (list[SyncEntityType], optional): Entity types whose acknowledgements are forgotten;
                all without it.
            sync_ack_delete_dto (SyncAckDeleteDto): The body as a whole, in place of its fields.

        Returns:
            None

        DELETE /sync/ack
        Permission: syncCheckpoint.delete
        Since: Immich 1.127.0
        """
    @overload
    def __call__(self, sync_ack_delete_dto: SyncAckDeleteDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class DeleteSyncAckOperation(_DeleteSyncAckCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Forget sync checkpoints of this session, so that those types are streamed from the start again."""
    raw: _DeleteSyncAckCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteSyncAckCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteSyncAckCall[Request]

class DeleteSyncAckBlockingOperation(_DeleteSyncAckCall[None], BlockingOperation[None]):
    """Forget sync checkpoints of this session, so that those types are streamed from the start again."""
    raw: _DeleteSyncAckCall[ApiResponse[None]]
    stream: _DeleteSyncAckCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteSyncAckCall[Request]

class _GetDeltaSyncCall(Protocol[Result]):
    @overload
    def __call__(self, *, updated_after: datetime, user_ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return assets changed and deleted since a time, or a hint that a full sync is needed.

        Args:
            updated_after (datetime): Only assets that were changed at or after this time.
            user_ids (list[str]): IDs of users.
            asset_delta_sync_dto (AssetDeltaSyncDto): The body as a whole, in place of its fields.

        Returns:
            AssetDeltaSyncResponseDto

        POST /sync/delta-sync
        """
    @overload
    def __call__(self, asset_delta_sync_dto: AssetDeltaSyncDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class GetDeltaSyncOperation(_GetDeltaSyncCall[CoroutineType[Any, Any, AssetDeltaSyncResponseDto]], Operation[AssetDeltaSyncResponseDto]):
    """Return assets changed and deleted since a time, or a hint that a full sync is needed."""
    raw: _GetDeltaSyncCall[CoroutineType[Any, Any, ApiResponse[AssetDeltaSyncResponseDto]]]
    stream: _GetDeltaSyncCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetDeltaSyncCall[Request]

class GetDeltaSyncBlockingOperation(_GetDeltaSyncCall[AssetDeltaSyncResponseDto], BlockingOperation[AssetDeltaSyncResponseDto]):
    """Return assets changed and deleted since a time, or a hint that a full sync is needed."""
    raw: _GetDeltaSyncCall[ApiResponse[AssetDeltaSyncResponseDto]]
    stream: _GetDeltaSyncCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetDeltaSyncCall[Request]

class _GetFullSyncForUserCall(Protocol[Result]):
    @overload
    def __call__(self, *, limit: int, updated_until: datetime, last_id: Id | None = ..., user_id: Id | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return a user's assets in pages ordered by ID, to build up a client's copy.

        Args:
            last_id (str, optional): ID of the last asset of the previous page.
            limit (int): Largest number of items. At least 1.
            updated_until (datetime): Only assets that were changed at or before this time.
            user_id (str, optional): ID of a user.
            asset_full_sync_dto (AssetFullSyncDto): The body as a whole, in place of its fields.

        Returns:
            list[AssetResponseDto]

        POST /sync/full-sync
        """
    @overload
    def __call__(self, asset_full_sync_dto: AssetFullSyncDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class GetFullSyncForUserOperation(_GetFullSyncForUserCall[CoroutineType[Any, Any, list[AssetResponseDto]]], Operation[list[AssetResponseDto]]):
    """Return a user's assets in pages ordered by ID, to build up a client's copy."""
    raw: _GetFullSyncForUserCall[CoroutineType[Any, Any, ApiResponse[list[AssetResponseDto]]]]
    stream: _GetFullSyncForUserCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetFullSyncForUserCall[Request]

class GetFullSyncForUserBlockingOperation(_GetFullSyncForUserCall[list[AssetResponseDto]], BlockingOperation[list[AssetResponseDto]]):
    """Return a user's assets in pages ordered by ID, to build up a client's copy."""
    raw: _GetFullSyncForUserCall[ApiResponse[list[AssetResponseDto]]]
    stream: _GetFullSyncForUserCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetFullSyncForUserCall[Request]

class _GetSyncStreamCall(Protocol[Result]):
    @overload
    def __call__(self, *, types: Sequence[SyncRequestType | _SyncRequestTypeLiteral], reset: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Stream changes of the chosen types since the last acknowledged ones, as JSON Lines.

        Args:
            reset (bool, optional): Whether to forget all acknowledgements and start from the beginning.
            types (list[SyncRequestType]): What to receive changes of.
            sync_stream_dto (SyncStreamDto): The body as a whole, in place of its fields.

        Returns:
            list[SyncStreamEvent]

        POST /sync/stream
        Permission: sync.stream
        Since: Immich 1.127.0
        """
    @overload
    def __call__(self, sync_stream_dto: SyncStreamDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class GetSyncStreamOperation(_GetSyncStreamCall[CoroutineType[Any, Any, list[SyncStreamEvent]]], IterableOperation[list[SyncStreamEvent], _SyncEvent]):
    """Stream changes of the chosen types since the last acknowledged ones, as JSON Lines."""
    raw: _GetSyncStreamCall[CoroutineType[Any, Any, ApiResponse[list[SyncStreamEvent]]]]
    stream: _GetSyncStreamCall[AbstractAsyncContextManager[StreamedResponse]]
    iter: _GetSyncStreamCall[AsyncGenerator[_SyncEvent]]
    request: _GetSyncStreamCall[Request]

class GetSyncStreamBlockingOperation(_GetSyncStreamCall[list[SyncStreamEvent]], BlockingIterableOperation[list[SyncStreamEvent], _SyncEvent]):
    """Stream changes of the chosen types since the last acknowledged ones, as JSON Lines."""
    raw: _GetSyncStreamCall[ApiResponse[list[SyncStreamEvent]]]
    stream: _GetSyncStreamCall[AbstractContextManager[BlockingStreamedResponse]]
    iter: _GetSyncStreamCall[Iterator[_SyncEvent]]
    request: _GetSyncStreamCall[Request]

class _GetConfigCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return the complete server configuration, secrets included (admin only).

        Returns:
            SystemConfigDto

        GET /system-config
        Permission: systemConfig.read
        Administrators only.
        """

class GetConfigOperation(_GetConfigCall[CoroutineType[Any, Any, SystemConfigDto]], Operation[SystemConfigDto]):
    """Return the complete server configuration, secrets included (admin only)."""
    raw: _GetConfigCall[CoroutineType[Any, Any, ApiResponse[SystemConfigDto]]]
    stream: _GetConfigCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetConfigCall[Request]

class GetConfigBlockingOperation(_GetConfigCall[SystemConfigDto], BlockingOperation[SystemConfigDto]):
    """Return the complete server configuration, secrets included (admin only)."""
    raw: _GetConfigCall[ApiResponse[SystemConfigDto]]
    stream: _GetConfigCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetConfigCall[Request]

class _UpdateConfigCall(Protocol[Result]):
    @overload
    def __call__(self, *, backup: SystemConfigBackupsDto | Mapping[str, Any], ffmpeg: SystemConfigFFmpegDto | Mapping[str, Any], image: SystemConfigImageDto | Mapping[str, Any], job: SystemConfigJobDto | Mapping[str, Any], library: SystemConfigLibraryDto | Mapping[str, Any], logging: SystemConfigLoggingDto | Mapping[str, Any], machine_learning: SystemConfigMachineLearningDto | Mapping[str, Any], map: SystemConfigMapDto | Mapping[str, Any], metadata: SystemConfigMetadataDto | Mapping[str, Any], new_version_check: SystemConfigNewVersionCheckDto | Mapping[str, Any], nightly_tasks: SystemConfigNightlyTasksDto | Mapping[str, Any], notifications: SystemConfigNotificationsDto | Mapping[str, Any], oauth: SystemConfigOAuthDto | Mapping[str, Any], password_login: SystemConfigPasswordLoginDto | Mapping[str, Any], reverse_geocoding: SystemConfigReverseGeocodingDto | Mapping[str, Any], server: SystemConfigServerDto | Mapping[str, Any], storage_template: SystemConfigStorageTemplateDto | Mapping[str, Any], templates: SystemConfigTemplatesDto | Mapping[str, Any], theme: SystemConfigThemeDto | Mapping[str, Any], trash: SystemConfigTrashDto | Mapping[str, Any], user: SystemConfigUserDto | Mapping[str, Any], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Replace the complete server configuration (admin only); send all of it, not just changes.

        Args:
            backup (SystemConfigBackupsDto): Settings of backups.
            ffmpeg (SystemConfigFFmpegDto): Settings of video transcoding.
            image (SystemConfigImageDto): Settings of generated pictures.
            job (SystemConfigJobDto): How many jobs of each kind run at the same time.
            library (SystemConfigLibraryDto): Settings of external libraries.
            logging (SystemConfigLoggingDto): Settings of the server's log.
            machine_learning (SystemConfigMachineLearningDto): Settings of machine learning.
            map (SystemConfigMapDto): Settings of the map.
            metadata (SystemConfigMetadataDto): Settings of reading metadata.
            new_version_check (SystemConfigNewVersionCheckDto): Settings of the check for new releases.
            nightly_tasks (SystemConfigNightlyTasksDto): Settings of the tasks that run every night.
            notifications (SystemConfigNotificationsDto): Settings of e-mails.
            oauth (SystemConfigOAuthDto): Settings of OAuth login.
            password_login (SystemConfigPasswordLoginDto): Settings of login with password.
            reverse_geocoding (SystemConfigReverseGeocodingDto): Settings of finding places' names.
            server (SystemConfigServerDto): Settings of the server's address and login page.
            storage_template (SystemConfigStorageTemplateDto): Settings of the folder structure for
                originals.
            templates (SystemConfigTemplatesDto): Templates of e-mails.
            theme (SystemConfigThemeDto): Settings of the web app's appearance.
            trash (SystemConfigTrashDto): Settings of the trash.
            user (SystemConfigUserDto): Settings of user accounts.
            system_config_dto (SystemConfigDto): The body as a whole, in place of its fields.

        Returns:
            SystemConfigDto

        PUT /system-config
        Permission: systemConfig.update
        Administrators only.
        """
    @overload
    def __call__(self, system_config_dto: SystemConfigDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdateConfigOperation(_UpdateConfigCall[CoroutineType[Any, Any, SystemConfigDto]], Operation[SystemConfigDto]):
    """Replace the complete server configuration (admin only); send all of it, not just changes."""
    raw: _UpdateConfigCall[CoroutineType[Any, Any, ApiResponse[SystemConfigDto]]]
    stream: _UpdateConfigCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateConfigCall[Request]

class UpdateConfigBlockingOperation(_UpdateConfigCall[SystemConfigDto], BlockingOperation[SystemConfigDto]):
    """Replace the complete server configuration (admin only); send all of it, not just changes."""
    raw: _UpdateConfigCall[ApiResponse[SystemConfigDto]]
    stream: _UpdateConfigCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateConfigCall[Request]

class _GetConfigDefaultsCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return the server configuration as it is out of the box (admin only).

        Returns:
            SystemConfigDto

        GET /system-config/defaults
        Permission: systemConfig.read
        Administrators only.
        """

class GetConfigDefaultsOperation(_GetConfigDefaultsCall[CoroutineType[Any, Any, SystemConfigDto]], Operation[SystemConfigDto]):
    """Return the server configuration as it is out of the box (admin only)."""
    raw: _GetConfigDefaultsCall[CoroutineType[Any, Any, ApiResponse[SystemConfigDto]]]
    stream: _GetConfigDefaultsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetConfigDefaultsCall[Request]

class GetConfigDefaultsBlockingOperation(_GetConfigDefaultsCall[SystemConfigDto], BlockingOperation[SystemConfigDto]):
    """Return the server configuration as it is out of the box (admin only)."""
    raw: _GetConfigDefaultsCall[ApiResponse[SystemConfigDto]]
    stream: _GetConfigDefaultsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetConfigDefaultsCall[Request]

class _GetStorageTemplateOptionsCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List the date tokens and presets usable in the storage template (admin only).

        Returns:
            SystemConfigTemplateStorageOptionDto

        GET /system-config/storage-template-options
        Permission: systemConfig.read
        Administrators only.
        """

class GetStorageTemplateOptionsOperation(_GetStorageTemplateOptionsCall[CoroutineType[Any, Any, SystemConfigTemplateStorageOptionDto]], Operation[SystemConfigTemplateStorageOptionDto]):
    """List the date tokens and presets usable in the storage template (admin only)."""
    raw: _GetStorageTemplateOptionsCall[CoroutineType[Any, Any, ApiResponse[SystemConfigTemplateStorageOptionDto]]]
    stream: _GetStorageTemplateOptionsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetStorageTemplateOptionsCall[Request]

class GetStorageTemplateOptionsBlockingOperation(_GetStorageTemplateOptionsCall[SystemConfigTemplateStorageOptionDto], BlockingOperation[SystemConfigTemplateStorageOptionDto]):
    """List the date tokens and presets usable in the storage template (admin only)."""
    raw: _GetStorageTemplateOptionsCall[ApiResponse[SystemConfigTemplateStorageOptionDto]]
    stream: _GetStorageTemplateOptionsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetStorageTemplateOptionsCall[Request]

class _GetAdminOnboardingCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Tell whether the first-run setup by the administrator is finished (admin only).

        Returns:
            AdminOnboardingUpdateDto

        GET /system-metadata/admin-onboarding
        Permission: systemMetadata.read
        Administrators only.
        """

class GetAdminOnboardingOperation(_GetAdminOnboardingCall[CoroutineType[Any, Any, AdminOnboardingUpdateDto]], Operation[AdminOnboardingUpdateDto]):
    """Tell whether the first-run setup by the administrator is finished (admin only)."""
    raw: _GetAdminOnboardingCall[CoroutineType[Any, Any, ApiResponse[AdminOnboardingUpdateDto]]]
    stream: _GetAdminOnboardingCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetAdminOnboardingCall[Request]

class GetAdminOnboardingBlockingOperation(_GetAdminOnboardingCall[AdminOnboardingUpdateDto], BlockingOperation[AdminOnboardingUpdateDto]):
    """Tell whether the first-run setup by the administrator is finished (admin only)."""
    raw: _GetAdminOnboardingCall[ApiResponse[AdminOnboardingUpdateDto]]
    stream: _GetAdminOnboardingCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetAdminOnboardingCall[Request]

class _UpdateAdminOnboardingCall(Protocol[Result]):
    @overload
    def __call__(self, *, is_onboarded: bool, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Record whether the first-run setup of the server is finished (admin only).

        Args:
            is_onboarded (bool): Whether the first steps have been completed.
            admin_onboarding_update_dto (AdminOnboardingUpdateDto): The body as a whole, in place of its
                fields.

        Returns:
            None

        POST /system-metadata/admin-onboarding
        Permission: systemMetadata.update
        Administrators only.
        """
    @overload
    def __call__(self, admin_onboarding_update_dto: AdminOnboardingUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdateAdminOnboardingOperation(_UpdateAdminOnboardingCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Record whether the first-run setup of the server is finished (admin only)."""
    raw: _UpdateAdminOnboardingCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _UpdateAdminOnboardingCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateAdminOnboardingCall[Request]

class UpdateAdminOnboardingBlockingOperation(_UpdateAdminOnboardingCall[None], BlockingOperation[None]):
    """Record whether the first-run setup of the server is finished (admin only)."""
    raw: _UpdateAdminOnboardingCall[ApiResponse[None]]
    stream: _UpdateAdminOnboardingCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateAdminOnboardingCall[Request]

class _GetReverseGeocodingStateCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Tell which place-name data file was last imported, and when (admin only).

        Returns:
            ReverseGeocodingStateResponseDto

        GET /system-metadata/reverse-geocoding-state
        Permission: systemMetadata.read
        Administrators only.
        """

class GetReverseGeocodingStateOperation(_GetReverseGeocodingStateCall[CoroutineType[Any, Any, ReverseGeocodingStateResponseDto]], Operation[ReverseGeocodingStateResponseDto]):
    """Tell which place-name data file was last imported, and when (admin only)."""
    raw: _GetReverseGeocodingStateCall[CoroutineType[Any, Any, ApiResponse[ReverseGeocodingStateResponseDto]]]
    stream: _GetReverseGeocodingStateCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetReverseGeocodingStateCall[Request]

class GetReverseGeocodingStateBlockingOperation(_GetReverseGeocodingStateCall[ReverseGeocodingStateResponseDto], BlockingOperation[ReverseGeocodingStateResponseDto]):
    """Tell which place-name data file was last imported, and when (admin only)."""
    raw: _GetReverseGeocodingStateCall[ApiResponse[ReverseGeocodingStateResponseDto]]
    stream: _GetReverseGeocodingStateCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetReverseGeocodingStateCall[Request]

class _GetVersionCheckStateCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return the newest release found by the update check, and when it ran (admin only).

        Returns:
            VersionCheckStateResponseDto

        GET /system-metadata/version-check-state
        Permission: systemMetadata.read
        Administrators only.
        Since: Immich 1.134.0
        """

class GetVersionCheckStateOperation(_GetVersionCheckStateCall[CoroutineType[Any, Any, VersionCheckStateResponseDto]], Operation[VersionCheckStateResponseDto]):
    """Return the newest release found by the update check, and when it ran (admin only)."""
    raw: _GetVersionCheckStateCall[CoroutineType[Any, Any, ApiResponse[VersionCheckStateResponseDto]]]
    stream: _GetVersionCheckStateCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetVersionCheckStateCall[Request]

class GetVersionCheckStateBlockingOperation(_GetVersionCheckStateCall[VersionCheckStateResponseDto], BlockingOperation[VersionCheckStateResponseDto]):
    """Return the newest release found by the update check, and when it ran (admin only)."""
    raw: _GetVersionCheckStateCall[ApiResponse[VersionCheckStateResponseDto]]
    stream: _GetVersionCheckStateCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetVersionCheckStateCall[Request]

class _GetAllTagsCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List your tags, nested ones included, as one flat list.

        Returns:
            list[TagResponseDto]

        GET /tags
        Permission: tag.read
        """

class GetAllTagsOperation(_GetAllTagsCall[CoroutineType[Any, Any, list[TagResponseDto]]], Operation[list[TagResponseDto]]):
    """List your tags, nested ones included, as one flat list."""
    raw: _GetAllTagsCall[CoroutineType[Any, Any, ApiResponse[list[TagResponseDto]]]]
    stream: _GetAllTagsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetAllTagsCall[Request]

class GetAllTagsBlockingOperation(_GetAllTagsCall[list[TagResponseDto]], BlockingOperation[list[TagResponseDto]]):
    """List your tags, nested ones included, as one flat list."""
    raw: _GetAllTagsCall[ApiResponse[list[TagResponseDto]]]
    stream: _GetAllTagsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetAllTagsCall[Request]

class _UpsertTagsCall(Protocol[Result]):
    @overload
    def __call__(self, *, tags: list[str], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Create tags from paths such as 'trips/rome', parents included; existing ones are reused.

        Args:
            tags (list[str]): Paths of tags, such as `trips/rome`.
            tag_upsert_dto (TagUpsertDto): The body as a whole, in place of its fields.

        Returns:
            list[TagResponseDto]

        PUT /tags
        Permission: tag.create
        """
    @overload
    def __call__(self, tag_upsert_dto: TagUpsertDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpsertTagsOperation(_UpsertTagsCall[CoroutineType[Any, Any, list[TagResponseDto]]], Operation[list[TagResponseDto]]):
    """Create tags from paths such as 'trips/rome', parents included; existing ones are reused."""
    raw: _UpsertTagsCall[CoroutineType[Any, Any, ApiResponse[list[TagResponseDto]]]]
    stream: _UpsertTagsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpsertTagsCall[Request]

class UpsertTagsBlockingOperation(_UpsertTagsCall[list[TagResponseDto]], BlockingOperation[list[TagResponseDto]]):
    """Create tags from paths such as 'trips/rome', parents included; existing ones are reused."""
    raw: _UpsertTagsCall[ApiResponse[list[TagResponseDto]]]
    stream: _UpsertTagsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpsertTagsCall[Request]

class _CreateTagCall(Protocol[Result]):
    @overload
    def __call__(self, *, name: str, color: str | None = ..., parent_id: Id | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Create a single tag, optionally nested under a parent tag.

        Args:
            color (str, optional): Color of the tag, as hexadecimal RGB such as `#ff8800`; null for
                none.
            name (str): Last part of the tag's path.
            parent_id (str | None, optional): ID of the parent tag; null at the top level.
            tag_create_dto (TagCreateDto): The body as a whole, in place of its fields.

        Returns:
            TagResponseDto

        POST /tags
        Permission: tag.create
        """
    @overload
    def __call__(self, tag_create_dto: TagCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class CreateTagOperation(_CreateTagCall[CoroutineType[Any, Any, TagResponseDto]], Operation[TagResponseDto]):
    """Create a single tag, optionally nested under a parent tag."""
    raw: _CreateTagCall[CoroutineType[Any, Any, ApiResponse[TagResponseDto]]]
    stream: _CreateTagCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CreateTagCall[Request]

class CreateTagBlockingOperation(_CreateTagCall[TagResponseDto], BlockingOperation[TagResponseDto]):
    """Create a single tag, optionally nested under a parent tag."""
    raw: _CreateTagCall[ApiResponse[TagResponseDto]]
    stream: _CreateTagCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CreateTagCall[Request]

class _BulkTagAssetsCall(Protocol[Result]):
    @overload
    def __call__(self, *, asset_ids: Ids, tag_ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Apply every given tag to every given asset and return how many taggings were made.

        Args:
            asset_ids (list[str]): IDs of the assets that get the tags.
            tag_ids (list[str]): IDs of the tags.
            tag_bulk_assets_dto (TagBulkAssetsDto): The body as a whole, in place of its fields.

        Returns:
            TagBulkAssetsResponseDto

        PUT /tags/assets
        Permission: tag.asset
        """
    @overload
    def __call__(self, tag_bulk_assets_dto: TagBulkAssetsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class BulkTagAssetsOperation(_BulkTagAssetsCall[CoroutineType[Any, Any, TagBulkAssetsResponseDto]], Operation[TagBulkAssetsResponseDto]):
    """Apply every given tag to every given asset and return how many taggings were made."""
    raw: _BulkTagAssetsCall[CoroutineType[Any, Any, ApiResponse[TagBulkAssetsResponseDto]]]
    stream: _BulkTagAssetsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _BulkTagAssetsCall[Request]

class BulkTagAssetsBlockingOperation(_BulkTagAssetsCall[TagBulkAssetsResponseDto], BlockingOperation[TagBulkAssetsResponseDto]):
    """Apply every given tag to every given asset and return how many taggings were made."""
    raw: _BulkTagAssetsCall[ApiResponse[TagBulkAssetsResponseDto]]
    stream: _BulkTagAssetsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _BulkTagAssetsCall[Request]

class _GetTagByIdCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return one of your tags with its name, full path and color.

        Args:
            id (str): ID of the tag.

        Returns:
            TagResponseDto

        GET /tags/{id}
        Permission: tag.read
        """

class GetTagByIdOperation(_GetTagByIdCall[CoroutineType[Any, Any, TagResponseDto]], Operation[TagResponseDto]):
    """Return one of your tags with its name, full path and color."""
    raw: _GetTagByIdCall[CoroutineType[Any, Any, ApiResponse[TagResponseDto]]]
    stream: _GetTagByIdCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetTagByIdCall[Request]

class GetTagByIdBlockingOperation(_GetTagByIdCall[TagResponseDto], BlockingOperation[TagResponseDto]):
    """Return one of your tags with its name, full path and color."""
    raw: _GetTagByIdCall[ApiResponse[TagResponseDto]]
    stream: _GetTagByIdCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetTagByIdCall[Request]

class _UpdateTagCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, color: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Change the settings of a tag, for example its color.

        Args:
            id (str): ID of the tag.
            color (str | None, optional): Color of the tag, as hexadecimal RGB such as `#ff8800`; null
                for none.
            tag_update_dto (TagUpdateDto): The body as a whole, in place of its fields.

        Returns:
            TagResponseDto

        PUT /tags/{id}
        Permission: tag.update
        """
    @overload
    def __call__(self, id: Id, tag_update_dto: TagUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdateTagOperation(_UpdateTagCall[CoroutineType[Any, Any, TagResponseDto]], Operation[TagResponseDto]):
    """Change the settings of a tag, for example its color."""
    raw: _UpdateTagCall[CoroutineType[Any, Any, ApiResponse[TagResponseDto]]]
    stream: _UpdateTagCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateTagCall[Request]

class UpdateTagBlockingOperation(_UpdateTagCall[TagResponseDto], BlockingOperation[TagResponseDto]):
    """Change the settings of a tag, for example its color."""
    raw: _UpdateTagCall[ApiResponse[TagResponseDto]]
    stream: _UpdateTagCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateTagCall[Request]

class _DeleteTagCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Delete a tag along with the tags nested below it; tagged assets are kept.

        Args:
            id (str): ID of the tag.

        Returns:
            None

        DELETE /tags/{id}
        Permission: tag.delete
        """

class DeleteTagOperation(_DeleteTagCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Delete a tag along with the tags nested below it; tagged assets are kept."""
    raw: _DeleteTagCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteTagCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteTagCall[Request]

class DeleteTagBlockingOperation(_DeleteTagCall[None], BlockingOperation[None]):
    """Delete a tag along with the tags nested below it; tagged assets are kept."""
    raw: _DeleteTagCall[ApiResponse[None]]
    stream: _DeleteTagCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteTagCall[Request]

class _TagAssetsCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Apply a tag to assets, with a result for each.

        Args:
            id (str): ID of the tag.
            ids (list[str]): IDs of the items to add, remove or change.
            bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

        Returns:
            list[BulkIdResponseDto]

        PUT /tags/{id}/assets
        Permission: tag.asset
        """
    @overload
    def __call__(self, id: Id, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class TagAssetsOperation(_TagAssetsCall[CoroutineType[Any, Any, list[BulkIdResponseDto]]], Operation[list[BulkIdResponseDto]]):
    """Apply a tag to assets, with a result for each."""
    raw: _TagAssetsCall[CoroutineType[Any, Any, ApiResponse[list[BulkIdResponseDto]]]]
    stream: _TagAssetsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _TagAssetsCall[Request]

class TagAssetsBlockingOperation(_TagAssetsCall[list[BulkIdResponseDto]], BlockingOperation[list[BulkIdResponseDto]]):
    """Apply a tag to assets, with a result for each."""
    raw: _TagAssetsCall[ApiResponse[list[BulkIdResponseDto]]]
    stream: _TagAssetsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _TagAssetsCall[Request]

class _UntagAssetsCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Take a tag off assets, with a result for each.

        Args:
            id (str): ID of the tag.
            ids (list[str]): IDs of the items to add, remove or change.
            bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

        Returns:
            list[BulkIdResponseDto]

        DELETE /tags/{id}/assets
        Permission: tag.asset
        """
    @overload
    def __call__(self, id: Id, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UntagAssetsOperation(_UntagAssetsCall[CoroutineType[Any, Any, list[BulkIdResponseDto]]], Operation[list[BulkIdResponseDto]]):
    """Take a tag off assets, with a result for each."""
    raw: _UntagAssetsCall[CoroutineType[Any, Any, ApiResponse[list[BulkIdResponseDto]]]]
    stream: _UntagAssetsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UntagAssetsCall[Request]

class UntagAssetsBlockingOperation(_UntagAssetsCall[list[BulkIdResponseDto]], BlockingOperation[list[BulkIdResponseDto]]):
    """Take a tag off assets, with a result for each."""
    raw: _UntagAssetsCall[ApiResponse[list[BulkIdResponseDto]]]
    stream: _UntagAssetsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UntagAssetsCall[Request]

class _GetTimeBucketCall(Protocol[Result]):
    def __call__(self, *, time_bucket: str | date, album_id: Id | None = ..., is_favorite: bool | None = ..., is_trashed: bool | None = ..., key: str | None = ..., order: AssetOrder | _AssetOrderLiteral | None = ..., person_id: Id | None = ..., slug: str | None = ..., tag_id: Id | None = ..., user_id: Id | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_coordinates: bool | None = ..., with_partners: bool | None = ..., with_stacked: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return the timeline assets of one time bucket; use the same filters as for the buckets.

        Args:
            time_bucket (str): First day of the bucket as `get_time_buckets` returns it, `YYYY-MM-DD`.
            album_id (str, optional): ID of an album; only assets in it are considered.
            is_favorite (bool, optional): Only favorites, or only others.
            is_trashed (bool, optional): Only assets in the trash, or only others.
            key (str, optional): Key of a shared link, for access without an account.
            order (AssetOrder, optional): Newest or oldest first. One of asc, desc.
            person_id (str, optional): ID of a person; only assets with this person are considered.
            slug (str, optional): Readable name of a shared link, used in its address in place of the
                key.
            tag_id (str, optional): ID of a tag; only assets with it are considered.
            user_id (str, optional): ID of a user; only assets of this user are considered.
            visibility (AssetVisibility, optional): Only assets of this visibility. One of archive,
                timeline, hidden, locked.
            with_coordinates (bool, optional): Whether latitude and longitude are included.
            with_partners (bool, optional): Whether assets of partners are included.
            with_stacked (bool, optional): Whether a stack is returned once, with the number of its
                assets, rather than asset by asset.

        Returns:
            TimeBucketAssetResponseDto

        GET /timeline/bucket
        Permission: asset.read
        """

class GetTimeBucketOperation(_GetTimeBucketCall[CoroutineType[Any, Any, TimeBucketAssetResponseDto]], Operation[TimeBucketAssetResponseDto]):
    """Return the timeline assets of one time bucket; use the same filters as for the buckets."""
    raw: _GetTimeBucketCall[CoroutineType[Any, Any, ApiResponse[TimeBucketAssetResponseDto]]]
    stream: _GetTimeBucketCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetTimeBucketCall[Request]

class GetTimeBucketBlockingOperation(_GetTimeBucketCall[TimeBucketAssetResponseDto], BlockingOperation[TimeBucketAssetResponseDto]):
    """Return the timeline assets of one time bucket; use the same filters as for the buckets."""
    raw: _GetTimeBucketCall[ApiResponse[TimeBucketAssetResponseDto]]
    stream: _GetTimeBucketCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetTimeBucketCall[Request]

class _GetTimeBucketsCall(Protocol[Result]):
    def __call__(self, *, album_id: Id | None = ..., is_favorite: bool | None = ..., is_trashed: bool | None = ..., key: str | None = ..., order: AssetOrder | _AssetOrderLiteral | None = ..., person_id: Id | None = ..., slug: str | None = ..., tag_id: Id | None = ..., user_id: Id | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_coordinates: bool | None = ..., with_partners: bool | None = ..., with_stacked: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List the timeline's time buckets with the number of assets in each.

        Args:
            album_id (str, optional): ID of an album; only assets in it are considered.
            is_favorite (bool, optional): Only favorites, or only others.
            is_trashed (bool, optional): Only assets in the trash, or only others.
            key (str, optional): Key of a shared link, for access without an account.
            order (AssetOrder, optional): Newest or oldest first. One of asc, desc.
            person_id (str, optional): ID of a person; only assets with this person are considered.
            slug (str, optional): Readable name of a shared link, used in its address in place of the
                key.
            tag_id (str, optional): ID of a tag; only assets with it are considered.
            user_id (str, optional): ID of a user; only assets of this user are considered.
            visibility (AssetVisibility, optional): Only assets of this visibility. One of archive,
                timeline, hidden, locked.
            with_coordinates (bool, optional): Whether latitude and longitude are included.
            with_partners (bool, optional): Whether assets of partners are included.
            with_stacked (bool, optional): Whether a stack is returned once, with the number of its
                assets, rather than asset by asset.

        Returns:
            list[TimeBucketsResponseDto]

        GET /timeline/buckets
        Permission: asset.read
        """

class GetTimeBucketsOperation(_GetTimeBucketsCall[CoroutineType[Any, Any, list[TimeBucketsResponseDto]]], Operation[list[TimeBucketsResponseDto]]):
    """List the timeline's time buckets with the number of assets in each."""
    raw: _GetTimeBucketsCall[CoroutineType[Any, Any, ApiResponse[list[TimeBucketsResponseDto]]]]
    stream: _GetTimeBucketsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetTimeBucketsCall[Request]

class GetTimeBucketsBlockingOperation(_GetTimeBucketsCall[list[TimeBucketsResponseDto]], BlockingOperation[list[TimeBucketsResponseDto]]):
    """List the timeline's time buckets with the number of assets in each."""
    raw: _GetTimeBucketsCall[ApiResponse[list[TimeBucketsResponseDto]]]
    stream: _GetTimeBucketsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetTimeBucketsCall[Request]

class _EmptyTrashCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Erase everything in your trash for good; background jobs then remove the files.

        Returns:
            TrashResponseDto

        POST /trash/empty
        Permission: asset.delete
        """

class EmptyTrashOperation(_EmptyTrashCall[CoroutineType[Any, Any, TrashResponseDto]], Operation[TrashResponseDto]):
    """Erase everything in your trash for good; background jobs then remove the files."""
    raw: _EmptyTrashCall[CoroutineType[Any, Any, ApiResponse[TrashResponseDto]]]
    stream: _EmptyTrashCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _EmptyTrashCall[Request]

class EmptyTrashBlockingOperation(_EmptyTrashCall[TrashResponseDto], BlockingOperation[TrashResponseDto]):
    """Erase everything in your trash for good; background jobs then remove the files."""
    raw: _EmptyTrashCall[ApiResponse[TrashResponseDto]]
    stream: _EmptyTrashCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _EmptyTrashCall[Request]

class _RestoreTrashCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Bring everything in your trash back into your library.

        Returns:
            TrashResponseDto

        POST /trash/restore
        Permission: asset.delete
        """

class RestoreTrashOperation(_RestoreTrashCall[CoroutineType[Any, Any, TrashResponseDto]], Operation[TrashResponseDto]):
    """Bring everything in your trash back into your library."""
    raw: _RestoreTrashCall[CoroutineType[Any, Any, ApiResponse[TrashResponseDto]]]
    stream: _RestoreTrashCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _RestoreTrashCall[Request]

class RestoreTrashBlockingOperation(_RestoreTrashCall[TrashResponseDto], BlockingOperation[TrashResponseDto]):
    """Bring everything in your trash back into your library."""
    raw: _RestoreTrashCall[ApiResponse[TrashResponseDto]]
    stream: _RestoreTrashCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _RestoreTrashCall[Request]

class _RestoreAssetsCall(Protocol[Result]):
    @overload
    def __call__(self, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Bring the given assets back out of the trash.

        Args:
            ids (list[str]): IDs of the items to add, remove or change.
            bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

        Returns:
            TrashResponseDto

        POST /trash/restore/assets
        Permission: asset.delete
        """
    @overload
    def __call__(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class RestoreAssetsOperation(_RestoreAssetsCall[CoroutineType[Any, Any, TrashResponseDto]], Operation[TrashResponseDto]):
    """Bring the given assets back out of the trash."""
    raw: _RestoreAssetsCall[CoroutineType[Any, Any, ApiResponse[TrashResponseDto]]]
    stream: _RestoreAssetsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _RestoreAssetsCall[Request]

class RestoreAssetsBlockingOperation(_RestoreAssetsCall[TrashResponseDto], BlockingOperation[TrashResponseDto]):
    """Bring the given assets back out of the trash."""
    raw: _RestoreAssetsCall[ApiResponse[TrashResponseDto]]
    stream: _RestoreAssetsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _RestoreAssetsCall[Request]

class _SearchUsersCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List the user accounts on this server that you are allowed to see.

        Returns:
            list[UserResponseDto]

        GET /users
        Permission: user.read
        """

class SearchUsersOperation(_SearchUsersCall[CoroutineType[Any, Any, list[UserResponseDto]]], Operation[list[UserResponseDto]]):
    """List the user accounts on this server that you are allowed to see."""
    raw: _SearchUsersCall[CoroutineType[Any, Any, ApiResponse[list[UserResponseDto]]]]
    stream: _SearchUsersCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SearchUsersCall[Request]

class SearchUsersBlockingOperation(_SearchUsersCall[list[UserResponseDto]], BlockingOperation[list[UserResponseDto]]):
    """List the user accounts on this server that you are allowed to see."""
    raw: _SearchUsersCall[ApiResponse[list[UserResponseDto]]]
    stream: _SearchUsersCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SearchUsersCall[Request]

class _GetMyUserCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return your own account, with e-mail address, quota and admin flag.

        Returns:
            UserAdminResponseDto

        GET /users/me
        Permission: user.read
        """

class GetMyUserOperation(_GetMyUserCall[CoroutineType[Any, Any, UserAdminResponseDto]], Operation[UserAdminResponseDto]):
    """Return your own account, with e-mail address, quota and admin flag."""
    raw: _GetMyUserCall[CoroutineType[Any, Any, ApiResponse[UserAdminResponseDto]]]
    stream: _GetMyUserCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetMyUserCall[Request]

class GetMyUserBlockingOperation(_GetMyUserCall[UserAdminResponseDto], BlockingOperation[UserAdminResponseDto]):
    """Return your own account, with e-mail address, quota and admin flag."""
    raw: _GetMyUserCall[ApiResponse[UserAdminResponseDto]]
    stream: _GetMyUserCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetMyUserCall[Request]

class _UpdateMyUserCall(Protocol[Result]):
    @overload
    def __call__(self, *, avatar_color: UserAvatarColor | _UserAvatarColorLiteral | None = ..., email: str | None = ..., name: str | None = ..., password: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Change your own account, such as name, e-mail address or password.

        Args:
            avatar_color (UserAvatarColor | None, optional): Color of the user's avatar while no profile
                picture is set. One of primary, pink, red, yellow, blue, green, purple, orange, gray,
                amber.
            email (str, optional): E-mail address, with which the user logs in.
            name (str, optional): Name of the user.
            password (str, optional): New password of the user.
            user_update_me_dto (UserUpdateMeDto): The body as a whole, in place of its fields.

        Returns:
            UserAdminResponseDto

        PUT /users/me
        Permission: user.update
        """
    @overload
    def __call__(self, user_update_me_dto: UserUpdateMeDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdateMyUserOperation(_UpdateMyUserCall[CoroutineType[Any, Any, UserAdminResponseDto]], Operation[UserAdminResponseDto]):
    """Change your own account, such as name, e-mail address or password."""
    raw: _UpdateMyUserCall[CoroutineType[Any, Any, ApiResponse[UserAdminResponseDto]]]
    stream: _UpdateMyUserCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateMyUserCall[Request]

class UpdateMyUserBlockingOperation(_UpdateMyUserCall[UserAdminResponseDto], BlockingOperation[UserAdminResponseDto]):
    """Change your own account, such as name, e-mail address or password."""
    raw: _UpdateMyUserCall[ApiResponse[UserAdminResponseDto]]
    stream: _UpdateMyUserCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateMyUserCall[Request]

class _GetUserLicenseCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return the product key stored for your account.

        Returns:
            LicenseResponseDto

        GET /users/me/license
        Permission: userLicense.read
        """

class GetUserLicenseOperation(_GetUserLicenseCall[CoroutineType[Any, Any, LicenseResponseDto]], Operation[LicenseResponseDto]):
    """Return the product key stored for your account."""
    raw: _GetUserLicenseCall[CoroutineType[Any, Any, ApiResponse[LicenseResponseDto]]]
    stream: _GetUserLicenseCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetUserLicenseCall[Request]

class GetUserLicenseBlockingOperation(_GetUserLicenseCall[LicenseResponseDto], BlockingOperation[LicenseResponseDto]):
    """Return the product key stored for your account."""
    raw: _GetUserLicenseCall[ApiResponse[LicenseResponseDto]]
    stream: _GetUserLicenseCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetUserLicenseCall[Request]

class _SetUserLicenseCall(Protocol[Result]):
    @overload
    def __call__(self, *, activation_key: str, license_key: str, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Activate a product key for your own account.

        Args:
            activation_key (str): Second half of a product key, which proves that the first half is
                genuine.
            license_key (str): First half of a product key, such as `IMCL-…` or `IMSV-…`.
            license_key_dto (LicenseKeyDto): The body as a whole, in place of its fields.

        Returns:
            LicenseResponseDto

        PUT /users/me/license
        Permission: userLicense.update
        """
    @overload
    def __call__(self, license_key_dto: LicenseKeyDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class SetUserLicenseOperation(_SetUserLicenseCall[CoroutineType[Any, Any, LicenseResponseDto]], Operation[LicenseResponseDto]):
    """Activate a product key for your own account."""
    raw: _SetUserLicenseCall[CoroutineType[Any, Any, ApiResponse[LicenseResponseDto]]]
    stream: _SetUserLicenseCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SetUserLicenseCall[Request]

class SetUserLicenseBlockingOperation(_SetUserLicenseCall[LicenseResponseDto], BlockingOperation[LicenseResponseDto]):
    """Activate a product key for your own account."""
    raw: _SetUserLicenseCall[ApiResponse[LicenseResponseDto]]
    stream: _SetUserLicenseCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SetUserLicenseCall[Request]

class _DeleteUserLicenseCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Remove the product key stored for your account.

        Returns:
            None

        DELETE /users/me/license
        Permission: userLicense.delete
        """

class DeleteUserLicenseOperation(_DeleteUserLicenseCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Remove the product key stored for your account."""
    raw: _DeleteUserLicenseCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteUserLicenseCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteUserLicenseCall[Request]

class DeleteUserLicenseBlockingOperation(_DeleteUserLicenseCall[None], BlockingOperation[None]):
    """Remove the product key stored for your account."""
    raw: _DeleteUserLicenseCall[ApiResponse[None]]
    stream: _DeleteUserLicenseCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteUserLicenseCall[Request]

class _GetUserOnboardingCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Tell whether you have finished the welcome steps.

        Returns:
            OnboardingResponseDto

        GET /users/me/onboarding
        Permission: userOnboarding.read
        Since: Immich 1.135.0
        """

class GetUserOnboardingOperation(_GetUserOnboardingCall[CoroutineType[Any, Any, OnboardingResponseDto]], Operation[OnboardingResponseDto]):
    """Tell whether you have finished the welcome steps."""
    raw: _GetUserOnboardingCall[CoroutineType[Any, Any, ApiResponse[OnboardingResponseDto]]]
    stream: _GetUserOnboardingCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetUserOnboardingCall[Request]

class GetUserOnboardingBlockingOperation(_GetUserOnboardingCall[OnboardingResponseDto], BlockingOperation[OnboardingResponseDto]):
    """Tell whether you have finished the welcome steps."""
    raw: _GetUserOnboardingCall[ApiResponse[OnboardingResponseDto]]
    stream: _GetUserOnboardingCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetUserOnboardingCall[Request]

class _SetUserOnboardingCall(Protocol[Result]):
    @overload
    def __call__(self, *, is_onboarded: bool, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Record whether you have finished the welcome steps.

        Args:
            is_onboarded (bool): Whether the first steps have been completed.
            onboarding_dto (OnboardingDto): The body as a whole, in place of its fields.

        Returns:
            OnboardingResponseDto

        PUT /users/me/onboarding
        Permission: userOnboarding.update
        Since: Immich 1.135.0
        """
    @overload
    def __call__(self, onboarding_dto: OnboardingDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class SetUserOnboardingOperation(_SetUserOnboardingCall[CoroutineType[Any, Any, OnboardingResponseDto]], Operation[OnboardingResponseDto]):
    """Record whether you have finished the welcome steps."""
    raw: _SetUserOnboardingCall[CoroutineType[Any, Any, ApiResponse[OnboardingResponseDto]]]
    stream: _SetUserOnboardingCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SetUserOnboardingCall[Request]

class SetUserOnboardingBlockingOperation(_SetUserOnboardingCall[OnboardingResponseDto], BlockingOperation[OnboardingResponseDto]):
    """Record whether you have finished the welcome steps."""
    raw: _SetUserOnboardingCall[ApiResponse[OnboardingResponseDto]]
    stream: _SetUserOnboardingCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SetUserOnboardingCall[Request]

class _DeleteUserOnboardingCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Reset your onboarding, so that the welcome steps are shown to you again.

        Returns:
            None

        DELETE /users/me/onboarding
        Permission: userOnboarding.delete
        Since: Immich 1.135.0
        """

class DeleteUserOnboardingOperation(_DeleteUserOnboardingCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Reset your onboarding, so that the welcome steps are shown to you again."""
    raw: _DeleteUserOnboardingCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteUserOnboardingCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteUserOnboardingCall[Request]

class DeleteUserOnboardingBlockingOperation(_DeleteUserOnboardingCall[None], BlockingOperation[None]):
    """Reset your onboarding, so that the welcome steps are shown to you again."""
    raw: _DeleteUserOnboardingCall[ApiResponse[None]]
    stream: _DeleteUserOnboardingCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteUserOnboardingCall[Request]

class _GetMyPreferencesCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return your own settings, such as memories, tags, ratings and e-mail notifications.

        Returns:
            UserPreferencesResponseDto

        GET /users/me/preferences
        Permission: userPreference.read
        """

class GetMyPreferencesOperation(_GetMyPreferencesCall[CoroutineType[Any, Any, UserPreferencesResponseDto]], Operation[UserPreferencesResponseDto]):
    """Return your own settings, such as memories, tags, ratings and e-mail notifications."""
    raw: _GetMyPreferencesCall[CoroutineType[Any, Any, ApiResponse[UserPreferencesResponseDto]]]
    stream: _GetMyPreferencesCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetMyPreferencesCall[Request]

class GetMyPreferencesBlockingOperation(_GetMyPreferencesCall[UserPreferencesResponseDto], BlockingOperation[UserPreferencesResponseDto]):
    """Return your own settings, such as memories, tags, ratings and e-mail notifications."""
    raw: _GetMyPreferencesCall[ApiResponse[UserPreferencesResponseDto]]
    stream: _GetMyPreferencesCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetMyPreferencesCall[Request]

class _UpdateMyPreferencesCall(Protocol[Result]):
    @overload
    def __call__(self, *, albums: AlbumsUpdate | Mapping[str, Any] | None = ..., avatar: AvatarUpdate | Mapping[str, Any] | None = ..., cast: CastUpdate | Mapping[str, Any] | None = ..., download: DownloadUpdate | Mapping[str, Any] | None = ..., email_notifications: EmailNotificationsUpdate | Mapping[str, Any] | None = ..., folders: FoldersUpdate | Mapping[str, Any] | None = ..., memories: MemoriesUpdate | Mapping[str, Any] | None = ..., people: PeopleUpdate | Mapping[str, Any] | None = ..., purchase: PurchaseUpdate | Mapping[str, Any] | None = ..., ratings: RatingsUpdate | Mapping[str, Any] | None = ..., shared_links: SharedLinksUpdate | Mapping[str, Any] | None = ..., tags: TagsUpdate | Mapping[str, Any] | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Change some of your own settings; those left out stay as they are.

        Args:
            albums (AlbumsUpdate, optional): Albums that match.
            avatar (AvatarUpdate, optional): Settings of the avatar.
            cast (CastUpdate, optional): Settings of casting to other screens.
            download (DownloadUpdate, optional): Settings of downloads.
            email_notifications (EmailNotificationsUpdate, optional): Which e-mails the user receives.
            folders (FoldersUpdate, optional): Settings of the folder view.
            memories (MemoriesUpdate, optional): Settings of memories.
            people (PeopleUpdate, optional): The people.
            purchase (PurchaseUpdate, optional): Settings about the product key.
            ratings (RatingsUpdate, optional): Settings of ratings.
            shared_links (SharedLinksUpdate, optional): Settings of shared links.
            tags (TagsUpdate, optional): The tags.
            user_preferences_update_dto (UserPreferencesUpdateDto): The body as a whole, in place of its
                fields.

        Returns:
            UserPreferencesResponseDto

        PUT /users/me/preferences
        Permission: userPreference.update
        """
    @overload
    def __call__(self, user_preferences_update_dto: UserPreferencesUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class UpdateMyPreferencesOperation(_UpdateMyPreferencesCall[CoroutineType[Any, Any, UserPreferencesResponseDto]], Operation[UserPreferencesResponseDto]):
    """Change some of your own settings; those left out stay as they are."""
    raw: _UpdateMyPreferencesCall[CoroutineType[Any, Any, ApiResponse[UserPreferencesResponseDto]]]
    stream: _UpdateMyPreferencesCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateMyPreferencesCall[Request]

class UpdateMyPreferencesBlockingOperation(_UpdateMyPreferencesCall[UserPreferencesResponseDto], BlockingOperation[UserPreferencesResponseDto]):
    """Change some of your own settings; those left out stay as they are."""
    raw: _UpdateMyPreferencesCall[ApiResponse[UserPreferencesResponseDto]]
    stream: _UpdateMyPreferencesCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateMyPreferencesCall[Request]

class _CreateProfileImageCall(Protocol[Result]):
    @overload
    def __call__(self, *, file: FileInput, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Upload a picture as your avatar, replacing the previous one.

        Args:
            file (FileInput): The picture, as a path, an open binary file, bytes or a stream.
            create_profile_image_dto (CreateProfileImageDto): The body as a whole, in place of its
                fields.

        Returns:
            CreateProfileImageResponseDto

        POST /users/profile-image
        Permission: userProfileImage.update
        """
    @overload
    def __call__(self, create_profile_image_dto: CreateProfileImageDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result: ...

class CreateProfileImageOperation(_CreateProfileImageCall[CoroutineType[Any, Any, CreateProfileImageResponseDto]], Operation[CreateProfileImageResponseDto]):
    """Upload a picture as your avatar, replacing the previous one."""
    raw: _CreateProfileImageCall[CoroutineType[Any, Any, ApiResponse[CreateProfileImageResponseDto]]]
    stream: _CreateProfileImageCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CreateProfileImageCall[Request]

class CreateProfileImageBlockingOperation(_CreateProfileImageCall[CreateProfileImageResponseDto], BlockingOperation[CreateProfileImageResponseDto]):
    """Upload a picture as your avatar, replacing the previous one."""
    raw: _CreateProfileImageCall[ApiResponse[CreateProfileImageResponseDto]]
    stream: _CreateProfileImageCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CreateProfileImageCall[Request]

class _DeleteProfileImageCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Remove your avatar picture, so that clients fall back to a default one.

        Returns:
            None

        DELETE /users/profile-image
        Permission: userProfileImage.delete
        """

class DeleteProfileImageOperation(_DeleteProfileImageCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Remove your avatar picture, so that clients fall back to a default one."""
    raw: _DeleteProfileImageCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteProfileImageCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteProfileImageCall[Request]

class DeleteProfileImageBlockingOperation(_DeleteProfileImageCall[None], BlockingOperation[None]):
    """Remove your avatar picture, so that clients fall back to a default one."""
    raw: _DeleteProfileImageCall[ApiResponse[None]]
    stream: _DeleteProfileImageCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteProfileImageCall[Request]

class _GetUserCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Return a user's public profile: name, e-mail address and avatar.

        Args:
            id (str): ID of the user.

        Returns:
            UserResponseDto

        GET /users/{id}
        Permission: user.read
        """

class GetUserOperation(_GetUserCall[CoroutineType[Any, Any, UserResponseDto]], Operation[UserResponseDto]):
    """Return a user's public profile: name, e-mail address and avatar."""
    raw: _GetUserCall[CoroutineType[Any, Any, ApiResponse[UserResponseDto]]]
    stream: _GetUserCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetUserCall[Request]

class GetUserBlockingOperation(_GetUserCall[UserResponseDto], BlockingOperation[UserResponseDto]):
    """Return a user's public profile: name, e-mail address and avatar."""
    raw: _GetUserCall[ApiResponse[UserResponseDto]]
    stream: _GetUserCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetUserCall[Request]

class _GetProfileImageCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """Download a user's avatar picture.

        Args:
            id (str): ID of the user.

        Returns:
            bytes

        GET /users/{id}/profile-image
        Permission: userProfileImage.read
        """

class GetProfileImageOperation(_GetProfileImageCall[CoroutineType[Any, Any, bytes]], Operation[bytes]):
    """Download a user's avatar picture."""
    raw: _GetProfileImageCall[CoroutineType[Any, Any, ApiResponse[bytes]]]
    stream: _GetProfileImageCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetProfileImageCall[Request]

class GetProfileImageBlockingOperation(_GetProfileImageCall[bytes], BlockingOperation[bytes]):
    """Download a user's avatar picture."""
    raw: _GetProfileImageCall[ApiResponse[bytes]]
    stream: _GetProfileImageCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetProfileImageCall[Request]

class _GetAssetsByOriginalPathCall(Protocol[Result]):
    def __call__(self, *, path: str, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List your assets whose original file lies directly in a given folder on the server.

        Args:
            path (str): Folder on the server; folders inside of it are not searched.

        Returns:
            list[AssetResponseDto]

        GET /view/folder
        """

class GetAssetsByOriginalPathOperation(_GetAssetsByOriginalPathCall[CoroutineType[Any, Any, list[AssetResponseDto]]], Operation[list[AssetResponseDto]]):
    """List your assets whose original file lies directly in a given folder on the server."""
    raw: _GetAssetsByOriginalPathCall[CoroutineType[Any, Any, ApiResponse[list[AssetResponseDto]]]]
    stream: _GetAssetsByOriginalPathCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetAssetsByOriginalPathCall[Request]

class GetAssetsByOriginalPathBlockingOperation(_GetAssetsByOriginalPathCall[list[AssetResponseDto]], BlockingOperation[list[AssetResponseDto]]):
    """List your assets whose original file lies directly in a given folder on the server."""
    raw: _GetAssetsByOriginalPathCall[ApiResponse[list[AssetResponseDto]]]
    stream: _GetAssetsByOriginalPathCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetAssetsByOriginalPathCall[Request]

class _GetUniqueOriginalPathsCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Result:
        """List every folder on the server that holds original files of yours.

        Returns:
            list[str]

        GET /view/folder/unique-paths
        """

class GetUniqueOriginalPathsOperation(_GetUniqueOriginalPathsCall[CoroutineType[Any, Any, list[str]]], Operation[list[str]]):
    """List every folder on the server that holds original files of yours."""
    raw: _GetUniqueOriginalPathsCall[CoroutineType[Any, Any, ApiResponse[list[str]]]]
    stream: _GetUniqueOriginalPathsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetUniqueOriginalPathsCall[Request]

class GetUniqueOriginalPathsBlockingOperation(_GetUniqueOriginalPathsCall[list[str]], BlockingOperation[list[str]]):
    """List every folder on the server that holds original files of yours."""
    raw: _GetUniqueOriginalPathsCall[ApiResponse[list[str]]]
    stream: _GetUniqueOriginalPathsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetUniqueOriginalPathsCall[Request]

_OperationId: TypeAlias = Literal['getActivities', 'createActivity', 'getActivityStatistics', 'deleteActivity', 'unlinkAllOAuthAccountsAdmin', 'createNotification', 'getNotificationTemplateAdmin', 'sendTestEmailAdmin', 'searchUsersAdmin', 'createUserAdmin', 'getUserAdmin', 'updateUserAdmin', 'deleteUserAdmin', 'getUserPreferencesAdmin', 'updateUserPreferencesAdmin', 'restoreUserAdmin', 'getUserStatisticsAdmin', 'getAllAlbums', 'createAlbum', 'addAssetsToAlbums', 'getAlbumStatistics', 'getAlbumInfo', 'deleteAlbum', 'updateAlbumInfo', 'addAssetsToAlbum', 'removeAssetFromAlbum', 'updateAlbumUser', 'removeUserFromAlbum', 'addUsersToAlbum', 'getApiKeys', 'createApiKey', 'getMyApiKey', 'getApiKey', 'updateApiKey', 'deleteApiKey', 'updateAssets', 'uploadAsset', 'deleteAssets', 'checkBulkUpload', 'getAllUserAssetsByDeviceId', 'checkExistingAssets', 'runAssetJobs', 'getRandom', 'getAssetStatistics', 'getAssetInfo', 'updateAsset', 'getAssetMetadata', 'updateAssetMetadata', 'getAssetMetadataByKey', 'deleteAssetMetadata', 'downloadAsset', 'replaceAsset', 'viewAsset', 'playAssetVideo', 'signUpAdmin', 'changePassword', 'login', 'logout', 'changePinCode', 'setupPinCode', 'resetPinCode', 'lockAuthSession', 'unlockAuthSession', 'getAuthStatus', 'validateAccessToken', 'downloadArchive', 'getDownloadInfo', 'getAssetDuplicates', 'deleteDuplicates', 'deleteDuplicate', 'getFaces', 'createFace', 'reassignFacesById', 'deleteFace', 'getAllJobsStatus', 'createJob', 'sendJobCommand', 'getAllLibraries', 'createLibrary', 'getLibrary', 'updateLibrary', 'deleteLibrary', 'scanLibrary', 'getLibraryStatistics', 'validate', 'getMapMarkers', 'reverseGeocode', 'searchMemories', 'createMemory', 'memoriesStatistics', 'getMemory', 'updateMemory', 'deleteMemory', 'addMemoryAssets', 'removeMemoryAssets', 'getNotifications', 'updateNotifications', 'deleteNotifications', 'getNotification', 'updateNotification', 'deleteNotification', 'startOAuth', 'finishOAuth', 'linkOAuthAccount', 'redirectOAuthToMobile', 'unlinkOAuthAccount', 'getPartners', 'createPartner', 'updatePartner', 'createPartnerDeprecated', 'removePartner', 'getAllPeople', 'updatePeople', 'createPerson', 'deletePeople', 'getPerson', 'updatePerson', 'deletePerson', 'mergePerson', 'reassignFaces', 'getPersonStatistics', 'getPersonThumbnail', 'getAssetsByCity', 'getExploreData', 'searchLargeAssets', 'searchAssets', 'searchPerson', 'searchPlaces', 'searchRandom', 'searchSmart', 'searchAssetStatistics', 'getSearchSuggestions', 'getAboutInfo', 'getApkLinks', 'getServerConfig', 'getServerFeatures', 'getServerLicense', 'setServerLicense', 'deleteServerLicense', 'getSupportedMediaTypes', 'pingServer', 'getServerStatistics', 'getStorage', 'getTheme', 'getServerVersion', 'getVersionCheck', 'getVersionHistory', 'getSessions', 'createSession', 'deleteAllSessions', 'updateSession', 'deleteSession', 'lockSession', 'getAllSharedLinks', 'createSharedLink', 'getMySharedLink', 'getSharedLinkById', 'removeSharedLink', 'updateSharedLink', 'addSharedLinkAssets', 'removeSharedLinkAssets', 'searchStacks', 'createStack', 'deleteStacks', 'getStack', 'updateStack', 'deleteStack', 'removeAssetFromStack', 'getSyncAck', 'sendSyncAck', 'deleteSyncAck', 'getDeltaSync', 'getFullSyncForUser', 'getSyncStream', 'getConfig', 'updateConfig', 'getConfigDefaults', 'getStorageTemplateOptions', 'getAdminOnboarding', 'updateAdminOnboarding', 'getReverseGeocodingState', 'getVersionCheckState', 'getAllTags', 'upsertTags', 'createTag', 'bulkTagAssets', 'getTagById', 'updateTag', 'deleteTag', 'tagAssets', 'untagAssets', 'getTimeBucket', 'getTimeBuckets', 'emptyTrash', 'restoreTrash', 'restoreAssets', 'searchUsers', 'getMyUser', 'updateMyUser', 'getUserLicense', 'setUserLicense', 'deleteUserLicense', 'getUserOnboarding', 'setUserOnboarding', 'deleteUserOnboarding', 'getMyPreferences', 'updateMyPreferences', 'createProfileImage', 'deleteProfileImage', 'getUser', 'getProfileImage', 'getAssetsByOriginalPath', 'getUniqueOriginalPaths']

class _Operations(Mapping[str, Operation[Any]], metaclass=ABCMeta):
    def __getitem__(self, key: _OperationId | str, /) -> Operation[Any]: ...

class _BlockingOperations(Mapping[str, BlockingOperation[Any]], metaclass=ABCMeta):
    def __getitem__(self, key: _OperationId | str, /) -> BlockingOperation[Any]: ...

class ActivitiesApi(Api):
    """Comments and likes on albums and on the assets in them."""
    get_activities: GetActivitiesOperation
    """get_activities(*, album_id: str, asset_id: str = ..., level: ReactionLevel = ..., type: ReactionType = ..., user_id: str = ...) -> list[ActivityResponseDto]

    List the likes and comments on an album or on one asset in it, oldest first.

    Args:
        album_id (str): ID of an album.
        asset_id (str, optional): ID of an asset; only comments and likes on it are returned.
        level (ReactionLevel, optional): Whether to return what belongs to the album itself or to
            its assets. One of album, asset.
        type (ReactionType, optional): Only comments, or only likes. One of comment, like.
        user_id (str, optional): ID of a user; only comments and likes of this user are returned.

    Returns:
        list[ActivityResponseDto]

    GET /activities
    Permission: activity.read
    """
    create_activity: CreateActivityOperation
    """create_activity(*, album_id: str, type: ReactionType, asset_id: str = ..., comment: str = ...) -> ActivityResponseDto

    Like or comment on an album or one asset in it; a repeated like is not stored twice.

    Args:
        album_id (str): ID of the album.
        asset_id (str, optional): ID of the asset in the album; null or absent for the album itself.
        comment (str, optional): Text of the comment.
        type (ReactionType): Comment or like. One of comment, like.
        activity_create_dto (ActivityCreateDto): The body as a whole, in place of its fields.

    Returns:
        ActivityResponseDto

    POST /activities
    Permission: activity.create
    """
    get_activity_statistics: GetActivityStatisticsOperation
    """get_activity_statistics(*, album_id: str, asset_id: str = ...) -> ActivityStatisticsResponseDto

    Count the activity, such as comments, on an album or on one asset in it.

    Args:
        album_id (str): ID of an album.
        asset_id (str, optional): ID of an asset; only comments and likes on it are counted.

    Returns:
        ActivityStatisticsResponseDto

    GET /activities/statistics
    Permission: activity.statistics
    """
    delete_activity: DeleteActivityOperation
    """delete_activity(id: str) -> None

    Remove a like or comment that you made, or one made on an album you own.

    Args:
        id (str): ID of the comment or like.

    Returns:
        None

    DELETE /activities/{id}
    Permission: activity.delete
    """

class AuthAdminApi(Api):
    """Management of other users' logins by an administrator."""
    unlink_all_oauth_accounts_admin: UnlinkAllOAuthAccountsAdminOperation
    """unlink_all_oauth_accounts_admin() -> None

    Cut the OAuth connection of every user on the server (admin only).

    Returns:
        None

    POST /admin/auth/unlink-all
    Permission: adminAuth.unlinkAll
    Administrators only.
    Since: Immich 1.138.0
    """

class NotificationsAdminApi(Api):
    """Notifications to users, and tests of e-mail, for administrators."""
    create_notification: CreateNotificationOperation
    """create_notification(*, title: str, user_id: str, data: dict[str, Any] = ..., description: str | None = ..., level: NotificationLevel = ..., read_at: datetime | None = ..., type: NotificationType = ...) -> NotificationDto

    Post an in-app notification to any user (admin only).

    Args:
        data (dict[str, Any], optional): Details of the notification, a JSON object.
        description (str | None, optional): Text of the notification.
        level (NotificationLevel, optional): How important the notification is. One of success,
            error, warning, info.
        read_at (datetime | None, optional): When it was read; null while unread.
        title (str): Headline of the notification.
        type (NotificationType, optional): What the notification is about. One of JobFailed,
            BackupFailed, SystemMessage, AlbumInvite, AlbumUpdate, Custom.
        user_id (str): ID of the user who is notified.
        notification_create_dto (NotificationCreateDto): The body as a whole, in place of its
            fields.

    Returns:
        NotificationDto

    POST /admin/notifications
    Administrators only.
    Since: Immich 1.133.0
    """
    get_notification_template_admin: GetNotificationTemplateAdminOperation
    """get_notification_template_admin(name: str, *, template: str) -> TemplateResponseDto

    Preview a notification e-mail as HTML, rendered from a draft template (admin only).

    Args:
        name (str): Name of the e-mail template.
        template (str): Text of the template to try out.
        template_dto (TemplateDto): The body as a whole, in place of its fields.

    Returns:
        TemplateResponseDto

    POST /admin/notifications/templates/{name}
    Administrators only.
    Since: Immich 1.132.0
    """
    send_test_email_admin: SendTestEmailAdminOperation
    """send_test_email_admin(*, enabled: bool, from_: str, reply_to: str, transport: SystemConfigSmtpTransportDto) -> TestEmailResponseDto

    Try out SMTP settings by mailing yourself a test message (admin only).

    Args:
        enabled (bool): Whether the server sends e-mails.
        from_ (str): Sender of the e-mails, such as `Immich <immich@example.org>`.
        reply_to (str): Address to which replies go.
        transport (SystemConfigSmtpTransportDto): How to reach the mail server.
        system_config_smtp_dto (SystemConfigSmtpDto): The body as a whole, in place of its fields.

    Returns:
        TestEmailResponseDto

    POST /admin/notifications/test-email
    Administrators only.
    Since: Immich 1.132.0
    """

class UsersAdminApi(Api):
    """All accounts, for administrators."""
    search_users_admin: SearchUsersAdminOperation
    """search_users_admin(*, id: str = ..., with_deleted: bool = ...) -> list[UserAdminResponseDto]

    List the full accounts of all users, on request with deleted ones (admin only).

    Args:
        id (str, optional): ID of a user; only this one is returned.
        with_deleted (bool, optional): Whether deleted users whose data still exists are included.

    Returns:
        list[UserAdminResponseDto]

    GET /admin/users
    Permission: adminUser.read
    Administrators only.
    """
    create_user_admin: CreateUserAdminOperation
    """create_user_admin(*, email: str, name: str, password: str, avatar_color: UserAvatarColor | None = ..., is_admin: bool = ..., notify: bool = ..., quota_size_in_bytes: int | None = ..., should_change_password: bool = ..., storage_label: str | None = ...) -> UserAdminResponseDto

    Create a user account (admin only), optionally e-mailing the new user a welcome.

    Args:
        avatar_color (UserAvatarColor | None, optional): Color of the user's avatar while no profile
            picture is set. One of primary, pink, red, yellow, blue, green, purple, orange, gray,
            amber.
        email (str): E-mail address, with which the user logs in.
        is_admin (bool, optional): Whether the user is an administrator.
        name (str): Name of the user.
        notify (bool, optional): Whether to send the user an e-mail with the address and the
            password.
        password (str): New password of the user.
        quota_size_in_bytes (int | None, optional): Storage that the user may use, in bytes; null is
            unlimited. At least 0.
        should_change_password (bool, optional): Whether the user is asked for a new password at the
            next login.
        storage_label (str | None, optional): Name of the user's folder in the storage template;
            null for the user's ID.
        user_admin_create_dto (UserAdminCreateDto): The body as a whole, in place of its fields.

    Returns:
        UserAdminResponseDto

    POST /admin/users
    Permission: adminUser.create
    Administrators only.
    """
    get_user_admin: GetUserAdminOperation
    """get_user_admin(id: str) -> UserAdminResponseDto

    Return a user's full account, with quota and status (admin only).

    Args:
        id (str): ID of the user.

    Returns:
        UserAdminResponseDto

    GET /admin/users/{id}
    Permission: adminUser.read
    Administrators only.
    """
    update_user_admin: UpdateUserAdminOperation
    """update_user_admin(id: str, *, avatar_color: UserAvatarColor | None = ..., email: str = ..., is_admin: bool = ..., name: str = ..., password: str = ..., pin_code: str | None = ..., quota_size_in_bytes: int | None = ..., should_change_password: bool = ..., storage_label: str | None = ...) -> UserAdminResponseDto

    Change any user's account, such as e-mail, password, quota or storage label (admin only).

    Args:
        id (str): ID of the user.
        avatar_color (UserAvatarColor | None, optional): Color of the user's avatar while no profile
            picture is set. One of primary, pink, red, yellow, blue, green, purple, orange, gray,
            amber.
        email (str, optional): E-mail address, with which the user logs in.
        is_admin (bool, optional): Whether the user is an administrator.
        name (str, optional): Name of the user.
        password (str, optional): New password of the user.
        pin_code (str | None, optional): PIN code, six digits.
        quota_size_in_bytes (int | None, optional): Storage that the user may use, in bytes; null is
            unlimited. At least 0.
        should_change_password (bool, optional): Whether the user is asked for a new password at the
            next login.
        storage_label (str | None, optional): Name of the user's folder in the storage template;
            null for the user's ID.
        user_admin_update_dto (UserAdminUpdateDto): The body as a whole, in place of its fields.

    Returns:
        UserAdminResponseDto

    PUT /admin/users/{id}
    Permission: adminUser.update
    Administrators only.
    """
    delete_user_admin: DeleteUserAdminOperation
    """delete_user_admin(id: str, *, force: bool = ...) -> UserAdminResponseDto

    Schedule the removal of a user and all their data (admin only); force skips the waiting time.

    Args:
        id (str): ID of the user.
        force (bool, optional): Whether to delete the account and its data at once, rather than
            after some days.
        user_admin_delete_dto (UserAdminDeleteDto): The body as a whole, in place of its fields.

    Returns:
        UserAdminResponseDto

    DELETE /admin/users/{id}
    Permission: adminUser.delete
    Administrators only.
    """
    get_user_preferences_admin: GetUserPreferencesAdminOperation
    """get_user_preferences_admin(id: str) -> UserPreferencesResponseDto

    Return the personal settings of any user (admin only).

    Args:
        id (str): ID of the user.

    Returns:
        UserPreferencesResponseDto

    GET /admin/users/{id}/preferences
    Permission: adminUser.read
    Administrators only.
    """
    update_user_preferences_admin: UpdateUserPreferencesAdminOperation
    """update_user_preferences_admin(id: str, *, albums: AlbumsUpdate = ..., avatar: AvatarUpdate = ..., cast: CastUpdate = ..., download: DownloadUpdate = ..., email_notifications: EmailNotificationsUpdate = ..., folders: FoldersUpdate = ..., memories: MemoriesUpdate = ..., people: PeopleUpdate = ..., purchase: PurchaseUpdate = ..., ratings: RatingsUpdate = ..., shared_links: SharedLinksUpdate = ..., tags: TagsUpdate = ...) -> UserPreferencesResponseDto

    Change personal settings of any user; those left out stay as they are (admin only).

    Args:
        id (str): ID of the user.
        albums (AlbumsUpdate, optional): Albums that match.
        avatar (AvatarUpdate, optional): Settings of the avatar.
        cast (CastUpdate, optional): Settings of casting to other screens.
        download (DownloadUpdate, optional): Settings of downloads.
        email_notifications (EmailNotificationsUpdate, optional): Which e-mails the user receives.
        folders (FoldersUpdate, optional): Settings of the folder view.
        memories (MemoriesUpdate, optional): Settings of memories.
        people (PeopleUpdate, optional): The people.
        purchase (PurchaseUpdate, optional): Settings about the product key.
        ratings (RatingsUpdate, optional): Settings of ratings.
        shared_links (SharedLinksUpdate, optional): Settings of shared links.
        tags (TagsUpdate, optional): The tags.
        user_preferences_update_dto (UserPreferencesUpdateDto): The body as a whole, in place of its
            fields.

    Returns:
        UserPreferencesResponseDto

    PUT /admin/users/{id}/preferences
    Permission: adminUser.update
    Administrators only.
    """
    restore_user_admin: RestoreUserAdminOperation
    """restore_user_admin(id: str) -> UserAdminResponseDto

    Bring back a user whose removal is still pending (admin only).

    Args:
        id (str): ID of the user.

    Returns:
        UserAdminResponseDto

    POST /admin/users/{id}/restore
    Permission: adminUser.delete
    Administrators only.
    """
    get_user_statistics_admin: GetUserStatisticsAdminOperation
    """get_user_statistics_admin(id: str, *, is_favorite: bool = ..., is_trashed: bool = ..., visibility: AssetVisibility = ...) -> AssetStatsResponseDto

    Count the images and videos of any user (admin only).

    Args:
        id (str): ID of the user.
        is_favorite (bool, optional): Only favorites, or only others.
        is_trashed (bool, optional): Only assets in the trash, or only others.
        visibility (AssetVisibility, optional): Only assets of this visibility. One of archive,
            timeline, hidden, locked.

    Returns:
        AssetStatsResponseDto

    GET /admin/users/{id}/statistics
    Permission: adminUser.read
    Administrators only.
    Since: Immich 1.133.0
    """

class AlbumsApi(Api):
    """Albums, the assets in them and the users who share them."""
    get_all_albums: GetAllAlbumsOperation
    """get_all_albums(*, asset_id: str = ..., shared: bool = ...) -> list[AlbumResponseDto]

    List your albums or those shared with you, optionally only those holding a given asset.

    Args:
        asset_id (str, optional): ID of an asset; only albums that contain it are returned.
        shared (bool, optional): Only albums that are shared, or only those that are not; both
            without it.

    Returns:
        list[AlbumResponseDto]

    GET /albums
    Permission: album.read
    """
    create_album: CreateAlbumOperation
    """create_album(*, album_name: str, album_users: list[AlbumUserCreateDto] = ..., asset_ids: list[str] = ..., description: str = ...) -> AlbumResponseDto

    Create an album that you own, optionally filled with assets and shared with users.

    Args:
        album_name (str): Name of the album; several albums may have the same name.
        album_users (list[AlbumUserCreateDto], optional): Members of the album with their roles.
        asset_ids (list[str], optional): IDs of assets to put into the new album.
        description (str, optional): Description of the album.
        create_album_dto (CreateAlbumDto): The body as a whole, in place of its fields.

    Returns:
        AlbumResponseDto

    POST /albums
    Permission: album.create
    """
    add_assets_to_albums: AddAssetsToAlbumsOperation
    """add_assets_to_albums(*, album_ids: list[str], asset_ids: list[str], key: str = ..., slug: str = ...) -> AlbumsAddAssetsResponseDto

    Put a set of assets into several albums at once; the answer is one overall result.

    Args:
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        album_ids (list[str]): IDs of the albums that get the assets.
        asset_ids (list[str]): IDs of the assets to add.
        albums_add_assets_dto (AlbumsAddAssetsDto): The body as a whole, in place of its fields.

    Returns:
        AlbumsAddAssetsResponseDto

    PUT /albums/assets
    Permission: albumAsset.create
    Since: Immich 1.139.0
    """
    get_album_statistics: GetAlbumStatisticsOperation
    """get_album_statistics() -> AlbumStatisticsResponseDto

    Count your albums: those you own, those shared and those not shared.

    Returns:
        AlbumStatisticsResponseDto

    GET /albums/statistics
    Permission: album.statistics
    """
    get_album_info: GetAlbumInfoOperation
    """get_album_info(id: str, *, key: str = ..., slug: str = ..., without_assets: bool = ...) -> AlbumResponseDto

    Return one album with its settings, members and asset count.

    Args:
        id (str): ID of the album.
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        without_assets (bool, optional): Whether to leave out the album's assets, which makes the
            response small.

    Returns:
        AlbumResponseDto

    GET /albums/{id}
    Permission: album.read
    """
    delete_album: DeleteAlbumOperation
    """delete_album(id: str) -> None

    Delete an album; the assets in it stay in your library.

    Args:
        id (str): ID of the album.

    Returns:
        None

    DELETE /albums/{id}
    Permission: album.delete
    """
    update_album_info: UpdateAlbumInfoOperation
    """update_album_info(id: str, *, album_name: str = ..., album_thumbnail_asset_id: str = ..., description: str = ..., is_activity_enabled: bool = ..., order: AssetOrder = ...) -> AlbumResponseDto

    Change an album's name, description, cover, sort order or whether it takes comments.

    Args:
        id (str): ID of the album.
        album_name (str, optional): Name of the album; several albums may have the same name.
        album_thumbnail_asset_id (str, optional): ID of the asset that is the album's cover.
        description (str, optional): Description of the album.
        is_activity_enabled (bool, optional): Whether comments and likes are allowed in the album.
        order (AssetOrder, optional): Whether the newest or the oldest asset comes first. One of
            asc, desc.
        update_album_dto (UpdateAlbumDto): The body as a whole, in place of its fields.

    Returns:
        AlbumResponseDto

    PATCH /albums/{id}
    Permission: album.update
    """
    add_assets_to_album: AddAssetsToAlbumOperation
    """add_assets_to_album(id: str, *, ids: list[str], key: str = ..., slug: str = ...) -> list[BulkIdResponseDto]

    Put assets into an album and report for each whether it was added or why not.

    Args:
        id (str): ID of the album.
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        ids (list[str]): IDs of the items to add, remove or change.
        bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

    Returns:
        list[BulkIdResponseDto]

    PUT /albums/{id}/assets
    Permission: albumAsset.create
    """
    remove_asset_from_album: RemoveAssetFromAlbumOperation
    """remove_asset_from_album(id: str, *, ids: list[str]) -> list[BulkIdResponseDto]

    Take assets out of an album, with a result for each; the assets themselves are kept.

    Args:
        id (str): ID of the album.
        ids (list[str]): IDs of the items to add, remove or change.
        bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

    Returns:
        list[BulkIdResponseDto]

    DELETE /albums/{id}/assets
    Permission: albumAsset.delete
    """
    update_album_user: UpdateAlbumUserOperation
    """update_album_user(id: str, user_id: str, *, role: AlbumUserRole) -> None

    Give a member of an album another role, such as viewer or editor.

    Args:
        id (str): ID of the album.
        user_id (str): ID of the member; `me` leaves the album.
        role (AlbumUserRole): What the member may do. `viewer` sees the album, `editor` also adds
            and removes assets, `owner` may do everything. One of editor, viewer.
        update_album_user_dto (UpdateAlbumUserDto): The body as a whole, in place of its fields.

    Returns:
        None

    PUT /albums/{id}/user/{userId}
    Permission: albumUser.update
    """
    remove_user_from_album: RemoveUserFromAlbumOperation
    """remove_user_from_album(id: str, user_id: str) -> None

    Stop sharing an album with a user, or leave it yourself by passing 'me'.

    Args:
        id (str): ID of the album.
        user_id (str): ID of the member; `me` leaves the album.

    Returns:
        None

    DELETE /albums/{id}/user/{userId}
    Permission: albumUser.delete
    """
    add_users_to_album: AddUsersToAlbumOperation
    """add_users_to_album(id: str, *, album_users: list[AlbumUserAddDto]) -> AlbumResponseDto

    Invite users to an album, each as viewer or editor, and return the album.

    Args:
        id (str): ID of the album.
        album_users (list[AlbumUserAddDto]): Users to add, each with a role. Not empty.
        add_users_dto (AddUsersDto): The body as a whole, in place of its fields.

    Returns:
        AlbumResponseDto

    PUT /albums/{id}/users
    Permission: albumUser.create
    """

class ApiKeysApi(Api):
    """API keys of the signed-in user, and what each of them may do."""
    get_api_keys: GetApiKeysOperation
    """get_api_keys() -> list[APIKeyResponseDto]

    List your API keys with names and permissions, but not their secrets.

    Returns:
        list[APIKeyResponseDto]

    GET /api-keys
    Permission: apiKey.read
    """
    create_api_key: CreateApiKeyOperation
    """create_api_key(*, permissions: list[Permission], name: str = ...) -> APIKeyCreateResponseDto

    Create an API key for yourself; its secret appears only in this answer, so keep it.

    Args:
        name (str, optional): Name that tells the user what the key is for.
        permissions (list[Permission]): What the key may do; `all` allows everything that the user
            may do. Not empty.
        api_key_create_dto (APIKeyCreateDto): The body as a whole, in place of its fields.

    Returns:
        APIKeyCreateResponseDto

    POST /api-keys
    Permission: apiKey.create
    """
    get_my_api_key: GetMyApiKeyOperation
    """get_my_api_key() -> APIKeyResponseDto

    Return the API key that authenticates this call; other kinds of login are refused.

    Returns:
        APIKeyResponseDto

    GET /api-keys/me
    Since: Immich 1.139.0
    """
    get_api_key: GetApiKeyOperation
    """get_api_key(id: str) -> APIKeyResponseDto

    Return one of your API keys with its name and permissions, but not its secret.

    Args:
        id (str): ID of the API key (not its secret).

    Returns:
        APIKeyResponseDto

    GET /api-keys/{id}
    Permission: apiKey.read
    """
    update_api_key: UpdateApiKeyOperation
    """update_api_key(id: str, *, name: str = ..., permissions: list[Permission] = ...) -> APIKeyResponseDto

    Rename an API key or, on newer servers, change what it may do; its secret stays.

    Args:
        id (str): ID of the API key (not its secret).
        name (str, optional): Name that tells the user what the key is for.
        permissions (list[Permission], optional): What the key may do; `all` allows everything that
            the user may do. Not empty.
        api_key_update_dto (APIKeyUpdateDto): The body as a whole, in place of its fields.

    Returns:
        APIKeyResponseDto

    PUT /api-keys/{id}
    Permission: apiKey.update
    """
    delete_api_key: DeleteApiKeyOperation
    """delete_api_key(id: str) -> None

    Revoke one of your API keys; clients that use it lose access at once.

    Args:
        id (str): ID of the API key (not its secret).

    Returns:
        None

    DELETE /api-keys/{id}
    Permission: apiKey.delete
    """

class AssetsApi(Api):
    """Photos and videos, with upload, download, metadata, edits and deletion."""
    update_assets: UpdateAssetsOperation
    """update_assets(*, ids: list[str], date_time_original: str = ..., date_time_relative: float = ..., description: str = ..., duplicate_id: str | None = ..., is_favorite: bool = ..., latitude: float = ..., longitude: float = ..., rating: float = ..., time_zone: str = ..., visibility: AssetVisibility = ...) -> None

    Make the same change, such as a date, place or favorite mark, to many assets.

    Args:
        date_time_original (str, optional): New time at which all of these assets were taken.
        date_time_relative (float, optional): Minutes to add to the time at which each asset was
            taken; negative ones are subtracted.
        description (str, optional): New description of all of these assets.
        duplicate_id (str | None, optional): ID of the group of assets that look alike; null takes
            the assets out of their group.
        ids (list[str]): IDs of the assets to change.
        is_favorite (bool, optional): Whether it is marked as a favorite.
        latitude (float, optional): Latitude in degrees.
        longitude (float, optional): Longitude in degrees.
        rating (float, optional): Rating in stars; null for none, -1 for rejected. -1 to 5.
        time_zone (str, optional): New time zone of all of these assets; the moment at which they
            were taken stays the same.
        visibility (AssetVisibility, optional): Where the asset is shown. `timeline` is the normal
            place, `archive` hides it from the timeline, `hidden` is for video parts of live photos,
            `locked` needs the PIN code. One of archive, timeline, hidden, locked.
        asset_bulk_update_dto (AssetBulkUpdateDto): The body as a whole, in place of its fields.

    Returns:
        None

    PUT /assets
    Permission: asset.update
    """
    upload_asset: UploadAssetOperation
    """upload_asset(*, asset_data: FileInput, device_asset_id: str, device_id: str, file_created_at: datetime, file_modified_at: datetime, metadata: list[AssetMetadataUpsertItemDto], key: str = ..., slug: str = ..., x_immich_checksum: str = ..., duration: str = ..., filename: str = ..., is_favorite: bool = ..., live_photo_video_id: str = ..., sidecar_data: FileInput = ..., visibility: AssetVisibility = ...) -> AssetMediaResponseDto

    Upload a photo or video; one that you already have is reported as duplicate, not kept twice.

    Args:
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        x_immich_checksum (str, optional): SHA-1 of the file in hexadecimal or base64; the server
            answers 'duplicate' before the body is sent when it has the file.
        asset_data (FileInput): The photo or video, as a path, an open binary file, bytes or a
            stream; files are streamed from disk.
        device_asset_id (str): Any text that identifies the file on the device; only old releases
            require it.
        device_id (str): Any text that identifies the device; only old releases require it.
        duration (str, optional): Length of the video; milliseconds from 3.0 on, text such as
            `0:00:12.5` before.
        file_created_at (datetime): When the file was created, usually when the photo was taken.
        file_modified_at (datetime): When the file was last modified on the device.
        filename (str, optional): Name that the asset gets; the name of the file without it.
        is_favorite (bool, optional): Whether the asset is marked as a favorite.
        live_photo_video_id (str, optional): ID of the video that belongs to a live photo.
        metadata (list[AssetMetadataUpsertItemDto]): Custom metadata to store with the asset.
        sidecar_data (FileInput, optional): The XMP sidecar of the photo or video, as a path, an
            open binary file, bytes or a stream.
        visibility (AssetVisibility, optional): Where the asset is shown. `timeline` is the normal
            place, `archive` hides it from the timeline, `hidden` is for video parts of live photos,
            `locked` needs the PIN code. One of archive, timeline, hidden, locked.
        asset_media_create_dto (AssetMediaCreateDto): The body as a whole, in place of its fields.

    Returns:
        AssetMediaResponseDto

    POST /assets
    Permission: asset.upload
    """
    delete_assets: DeleteAssetsOperation
    """delete_assets(*, ids: list[str], force: bool = ...) -> None

    Move assets to the trash, or skip the trash and delete them for good if force is set.

    Args:
        force (bool, optional): Whether to delete the assets for good, rather than to move them to
            the trash.
        ids (list[str]): IDs of the assets to delete.
        asset_bulk_delete_dto (AssetBulkDeleteDto): The body as a whole, in place of its fields.

    Returns:
        None

    DELETE /assets
    Permission: asset.delete
    """
    check_bulk_upload: CheckBulkUploadOperation
    """check_bulk_upload(*, assets: list[AssetBulkUploadCheckItem]) -> AssetBulkUploadCheckResponseDto

    Ask, by file checksum, which files are worth uploading and which the server already holds.

    Args:
        assets (list[AssetBulkUploadCheckItem]): Files to check, each with its checksum and an ID of
            your choice.
        asset_bulk_upload_check_dto (AssetBulkUploadCheckDto): The body as a whole, in place of its
            fields.

    Returns:
        AssetBulkUploadCheckResponseDto

    POST /assets/bulk-upload-check
    Permission: asset.upload
    """
    get_all_user_assets_by_device_id: GetAllUserAssetsByDeviceIdOperation
    """get_all_user_assets_by_device_id(device_id: str) -> list[str]

    List the device-side IDs of assets that you uploaded from one device.

    Args:
        device_id (str): ID of the device, as it was given with the uploads.

    Returns:
        list[str]

    GET /assets/device/{deviceId}
    """
    check_existing_assets: CheckExistingAssetsOperation
    """check_existing_assets(*, device_asset_ids: list[str], device_id: str) -> CheckExistingAssetsResponseDto

    Return which of a device's own asset IDs the server already knows.

    Args:
        device_asset_ids (list[str]): IDs that the uploading device has for its assets. Not empty.
        device_id (str): ID of the uploading device.
        check_existing_assets_dto (CheckExistingAssetsDto): The body as a whole, in place of its
            fields.

    Returns:
        CheckExistingAssetsResponseDto

    POST /assets/exist
    """
    run_asset_jobs: RunAssetJobsOperation
    """run_asset_jobs(*, asset_ids: list[str], name: AssetJobName) -> None

    Queue a metadata, thumbnail or transcoding job, among others, for chosen assets.

    Args:
        asset_ids (list[str]): IDs of the assets.
        name (AssetJobName): What to do again for these assets. One of refresh-faces, refresh-
            metadata, regenerate-thumbnail, transcode-video.
        asset_jobs_dto (AssetJobsDto): The body as a whole, in place of its fields.

    Returns:
        None

    POST /assets/jobs
    """
    get_random: GetRandomOperation
    """get_random(*, count: float = ...) -> list[AssetResponseDto]

    Return a single random asset, or as many as count asks for.

    Args:
        count (float, optional): Number of assets. At least 1.

    Returns:
        list[AssetResponseDto]

    GET /assets/random
    Permission: asset.read
    Deprecated: use client.search.search_random.
    """
    get_asset_statistics: GetAssetStatisticsOperation
    """get_asset_statistics(*, is_favorite: bool = ..., is_trashed: bool = ..., visibility: AssetVisibility = ...) -> AssetStatsResponseDto

    Count your images and videos, optionally only favorites, trashed or archived ones.

    Args:
        is_favorite (bool, optional): Only favorites, or only others.
        is_trashed (bool, optional): Only assets in the trash, or only others.
        visibility (AssetVisibility, optional): Only assets of this visibility. One of archive,
            timeline, hidden, locked.

    Returns:
        AssetStatsResponseDto

    GET /assets/statistics
    Permission: asset.statistics
    """
    get_asset_info: GetAssetInfoOperation
    """get_asset_info(id: str, *, key: str = ..., slug: str = ...) -> AssetResponseDto

    Return one asset with its EXIF data, people, tags and more.

    Args:
        id (str): ID of the asset.
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.

    Returns:
        AssetResponseDto

    GET /assets/{id}
    Permission: asset.read
    """
    update_asset: UpdateAssetOperation
    """update_asset(id: str, *, date_time_original: str = ..., description: str = ..., is_favorite: bool = ..., latitude: float = ..., live_photo_video_id: str | None = ..., longitude: float = ..., rating: float = ..., visibility: AssetVisibility = ...) -> AssetResponseDto

    Change one asset's description, date, location, rating, favorite mark and so on.

    Args:
        id (str): ID of the asset.
        date_time_original (str, optional): New time at which the asset was taken.
        description (str, optional): New description of the asset.
        is_favorite (bool, optional): Whether it is marked as a favorite.
        latitude (float, optional): New latitude in degrees.
        live_photo_video_id (str | None, optional): ID of the video that becomes the moving part of
            the photo; null separates them.
        longitude (float, optional): New longitude in degrees.
        rating (float, optional): Rating in stars; null for none, -1 for rejected. -1 to 5.
        visibility (AssetVisibility, optional): Where the asset is shown. `timeline` is the normal
            place, `archive` hides it from the timeline, `hidden` is for video parts of live photos,
            `locked` needs the PIN code. One of archive, timeline, hidden, locked.
        update_asset_dto (UpdateAssetDto): The body as a whole, in place of its fields.

    Returns:
        AssetResponseDto

    PUT /assets/{id}
    Permission: asset.update
    """
    get_asset_metadata: GetAssetMetadataOperation
    """get_asset_metadata(id: str) -> list[AssetMetadataResponseDto]

    Return all custom key-value metadata that clients have stored on an asset.

    Args:
        id (str): ID of the asset.

    Returns:
        list[AssetMetadataResponseDto]

    GET /assets/{id}/metadata
    Permission: asset.read
    Since: Immich 1.140.0
    """
    update_asset_metadata: UpdateAssetMetadataOperation
    """update_asset_metadata(id: str, *, items: list[AssetMetadataUpsertItemDto]) -> list[AssetMetadataResponseDto]

    Store custom key-value metadata on an asset; keys not mentioned stay as they are.

    Args:
        id (str): ID of the asset.
        items (list[AssetMetadataUpsertItemDto]): Metadata by key.
        asset_metadata_upsert_dto (AssetMetadataUpsertDto): The body as a whole, in place of its
            fields.

    Returns:
        list[AssetMetadataResponseDto]

    PUT /assets/{id}/metadata
    Permission: asset.update
    Since: Immich 1.140.0
    """
    get_asset_metadata_by_key: GetAssetMetadataByKeyOperation
    """get_asset_metadata_by_key(id: str, key: AssetMetadataKey) -> AssetMetadataResponseDto

    Return one entry of an asset's custom metadata, looked up by key.

    Args:
        id (str): ID of the asset.
        key (AssetMetadataKey): Name under which the metadata is stored. One of mobile-app.

    Returns:
        AssetMetadataResponseDto

    GET /assets/{id}/metadata/{key}
    Permission: asset.read
    Since: Immich 1.140.0
    """
    delete_asset_metadata: DeleteAssetMetadataOperation
    """delete_asset_metadata(id: str, key: AssetMetadataKey) -> None

    Remove a single key from an asset's custom metadata.

    Args:
        id (str): ID of the asset.
        key (AssetMetadataKey): Name under which the metadata is stored. One of mobile-app.

    Returns:
        None

    DELETE /assets/{id}/metadata/{key}
    Permission: asset.update
    Since: Immich 1.140.0
    """
    download_asset: DownloadAssetOperation
    """download_asset(id: str, *, key: str = ..., slug: str = ...) -> bytes

    Download an asset at full quality, as the file that was uploaded or imported.

    Args:
        id (str): ID of the asset.
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.

    Returns:
        bytes

    GET /assets/{id}/original
    Permission: asset.download
    """
    replace_asset: ReplaceAssetOperation
    """replace_asset(id: str, *, asset_data: FileInput, device_asset_id: str, device_id: str, file_created_at: datetime, file_modified_at: datetime, key: str = ..., slug: str = ..., duration: str = ..., filename: str = ...) -> AssetMediaResponseDto

    Swap the file behind an asset, keeping its ID; the old version goes to the trash.

    Args:
        id (str): ID of the asset.
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        asset_data (FileInput): The photo or video, as a path, an open binary file, bytes or a
            stream; files are streamed from disk.
        device_asset_id (str): Any text that identifies the file on the device.
        device_id (str): Any text that identifies the device.
        duration (str, optional): Length of the video, such as `0:00:12.5`.
        file_created_at (datetime): When the file was created, usually when the photo was taken.
        file_modified_at (datetime): When the file was last modified on the device.
        filename (str, optional): Name that the asset gets; the name of the file without it.
        asset_media_replace_dto (AssetMediaReplaceDto): The body as a whole, in place of its fields.

    Returns:
        AssetMediaResponseDto

    PUT /assets/{id}/original
    Permission: asset.replace
    Deprecated: Immich advises against it.
    """
    view_asset: ViewAssetOperation
    """view_asset(id: str, *, key: str = ..., size: AssetMediaSize = ..., slug: str = ...) -> bytes

    Download the thumbnail of an asset, or a larger rendition if the size asks for one.

    Args:
        id (str): ID of the asset.
        key (str, optional): Key of a shared link, for access without an account.
        size (AssetMediaSize, optional): Which of the generated pictures; `thumbnail` is small,
            `preview` fills a screen, `fullsize` has all pixels. One of fullsize, preview,
            thumbnail.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.

    Returns:
        bytes

    GET /assets/{id}/thumbnail
    Permission: asset.view
    """
    play_asset_video: PlayAssetVideoOperation
    """play_asset_video(id: str, *, key: str = ..., slug: str = ...) -> bytes

    Stream an asset's video, in its transcoded version if there is one.

    Args:
        id (str): ID of the asset.
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.

    Returns:
        bytes

    GET /assets/{id}/video/playback
    Permission: asset.view
    """
    async def upload(self, paths: Path | str | Iterable[Path | str], *, ignore_pattern: str | Iterable[str] = ..., include_hidden: bool = ..., follow_links: bool = ..., skip_duplicates: bool = ..., concurrency: int = ..., retries: int = ..., show_progress: bool = ..., album_name: str | Callable[[Path], str | None] | None = ..., album_id: Id | None = ..., delete_uploads: bool = ..., delete_duplicates: bool = ..., restore_trashed: bool = ..., dry_run: bool = ..., visibility: Visibility | OpenStrEnum | None = ..., is_favorite: bool | None = ..., tags: Iterable[str] | str = ..., metadata: Sequence[Mapping[str, Any]] | None = ..., live_photos: bool = ..., journal: Path | str | None = ..., on_progress: OnProgress | None = ...) -> UploadResult:
        """Upload files and whole folders, with their XMP sidecars and the videos of live photos.

        Files that the server has are not sent again, and of several equal files one is sent. All options are
        checked before anything is sent. After a few lasting failures in a row (the server is down, the key was
        revoked) the call stops and returns what is done: see ``stopped`` and ``remaining`` of the result.

        Args:
            paths: files and folders; each must exist.
            ignore_pattern: one or more patterns of gitignore(5), relative to the named folder, such as ``'*.tmp'`` or
                ``'raw/'``; matching files and folders are left out. Folders of network drives and systems (``@eaDir``,
                ``#recycle``, ``$RECYCLE.BIN``, …) are left out by default; ``'!@eaDir'`` includes them.
            include_hidden: whether to include files and folders whose names begin with a dot.
            follow_links: whether to follow symbolic links that lead out of the named folders. What they lead to is
                never deleted.
            skip_duplicates: whether to skip the check for duplicates: every file is sent, without asking the server
                first which ones it has.
            concurrency: how many files are sent at a time.
            retries: how often a failed attempt is repeated; 0 sends each file once.
            show_progress: whether to draw a bar on standard error.
            album_name: puts what is on the server afterwards into the caller's own album of this name, which is made
                when it is missing. A function is called with each file's absolute path and returns the name of its
                album, or ``None``.
            album_id: puts it into this album instead.
            delete_uploads: whether to delete local files, and the sidecars sent with them, once the server has
                confirmed that it has their content, outside of its trash.
            delete_duplicates: the same for files that the server had before; their sidecars, which it was not sent,
                stay.
            restore_trashed: whether to restore what is in the server's trash in place of only naming it.
            dry_run: whether to only find out what would be done.
            visibility: ``'timeline'``, ``'archive'``, ``'hidden'`` or ``'locked'``.
            is_favorite: whether the files are marked as favourites.
            tags: whole names of tags that the files get, such as ``'Trips/Paris'``.
            metadata: ``{'key': …, 'value': {…}}`` that is stored with each file.
            live_photos: whether to join pictures and videos that belong together by Apple's content identifier, or by
                name and time: see ``live_photos`` of the result.
            journal: a file that records finished uploads: after a crash, the same call resumes.
            on_progress: called after each piece.

        Returns:
            The outcome for each file.

        Raises:
            ValueError: an option cannot be used; nothing was sent.
            OSError: a path does not exist, or the journal cannot be opened; nothing was sent.
            UnauthorizedException: the server does not accept the key.
            ForbiddenException: the key may not upload.
            UnsupportedOperationError: the server's release cannot do what is asked for.
            ImmichError: the server refused or failed before anything was sent.
        """
    def upload_and_watch(self, paths: Path | str | Iterable[Path | str], *, settle_seconds: float = ..., ignore_pattern: str | Iterable[str] = ..., include_hidden: bool = ..., follow_links: bool = ..., live_photos: bool = ..., retries: int = ..., **options: Any) -> AsyncGenerator[UploadResult]:
        """Upload the files in folders, then new files as they appear, until the caller stops (extra ``live``).

        ::

            async for result in client.assets.upload_and_watch('~/Camera', album_name='Camera'):
                print(result.stats)

        A file is sent when it has not changed for a while; a live photo when both of its files have not. Failed
        uploads are repeated after a pause, so a server may restart meanwhile.

        Args:
            paths: folders, and files; each must exist.
            settle_seconds: how long a file must be unchanged before it is sent.
            ignore_pattern: as for :meth:`upload`.
            include_hidden: as for :meth:`upload`.
            follow_links: as for :meth:`upload`.
            live_photos: as for :meth:`upload`.
            retries: as for :meth:`upload`.
            **options: the other options of :meth:`upload`, such as ``album_name`` and ``journal``.

        Returns:
            an iterator without end over the results of :meth:`upload`, one for each batch of files.

        Raises:
            TypeError: an option does not exist.
            ValueError: an option cannot be used.
            OSError: a path does not exist.
            UnauthorizedException: the server does not accept the key.
            ImmichError: watchfiles is not installed, or the server refused.
        """
    async def wait_until_processed(self, assets: UploadResult | Iterable[AssetResponseDto | Id], *, timeout: float = ..., poll: float = ...) -> list[AssetResponseDto]:
        """Wait until the server has made thumbnails of assets and has read their metadata.

        The method checks the assets themselves, so it needs no administrator's key and does not wait for other uploads.

        Args:
            assets: the result of an upload (all of its ``uploaded`` and ``uploaded_earlier``), or assets and ids.
            timeout: seconds after which to give up.
            poll: seconds between two checks.

        Returns:
            the assets, as ``get_asset_info`` returns them, in order.

        Raises:
            ApiTimeoutError: some are not processed in time; the message says which.
            ImmichError: the server refused or failed.
        """
    async def download_asset_to_file(self, id: Id, out_dir: Path | str, key: str | None = ..., slug: str | None = ..., filename: str | None = ..., show_progress: bool = ..., *, retries: int = ..., on_progress: OnProgress | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ..., edited: bool = ...) -> Path:
        """Download an asset's original into a file, unless the file is there and verified.

        Args:
            id: the asset.
            out_dir: the folder; created when it is missing.
            key: key of a shared link, when the client has none of its own.
            slug: slug of a shared link.
            filename: the file's name; the server's name when it is ``None``. Another file's name gets a number.
            show_progress: whether to draw a bar on standard error.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            on_progress: called after each piece.
            **options: more arguments of ``download_asset``, and call options such as ``_timeout``.

        Returns:
            The path of the file, which is complete and verified by its checksum.

        Raises:
            ImmichError: the server refused or failed; nothing is left under the file's name.
        """
    async def view_asset_to_file(self, id: Id, out_dir: Path | str, key: str | None = ..., size: ImageSize | OpenStrEnum | None = ..., slug: str | None = ..., filename: str | None = ..., show_progress: bool = ..., *, retries: int = ..., on_progress: OnProgress | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ..., edited: bool = ...) -> Path:
        """Download an asset's thumbnail or preview into a file.

        Args:
            id: the asset.
            out_dir: the folder; created when it is missing.
            key: key of a shared link, when the client has none of its own.
            size: ``'thumbnail'``, ``'preview'``, ….
            slug: slug of a shared link.
            filename: the file's name; the server's name when it is ``None``. Another file's name gets a number.
            show_progress: whether to draw a bar on standard error.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            on_progress: called after each piece.
            **options: more arguments of ``view_asset``, and call options such as ``_timeout``.

        Returns:
            The path of the file.

        Raises:
            ImmichError: the server refused or failed; nothing is left under the file's name.
        """
    async def play_asset_video_to_file(self, id: Id, out_dir: Path | str, key: str | None = ..., slug: str | None = ..., filename: str | None = ..., show_progress: bool = ..., *, retries: int = ..., on_progress: OnProgress | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Path:
        """Download a video as the server plays it (perhaps transcoded) into a file.

        Args:
            id: the asset.
            out_dir: the folder; created when it is missing.
            key: key of a shared link, when the client has none of its own.
            slug: slug of a shared link.
            filename: the file's name; the server's name when it is ``None``. Another file's name gets a number.
            show_progress: whether to draw a bar on standard error.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            on_progress: called after each piece.
            **options: more arguments of ``play_asset_video``, and call options such as ``_timeout``.

        Returns:
            The path of the file.

        Raises:
            ImmichError: the server refused or failed; nothing is left under the file's name.
        """

class AuthenticationApi(Api):
    """Login and logout, passwords, the PIN code, and OAuth."""
    sign_up_admin: SignUpAdminOperation
    """sign_up_admin(*, email: str, name: str, password: str) -> UserAdminResponseDto

    Create the administrator account of a fresh server; refused once there is one.

    Args:
        email (str): E-mail address, with which the user logs in.
        name (str): Name of the administrator.
        password (str): Password of the administrator.
        sign_up_dto (SignUpDto): The body as a whole, in place of its fields.

    Returns:
        UserAdminResponseDto

    POST /auth/admin-sign-up
    """
    change_password: ChangePasswordOperation
    """change_password(*, new_password: str, password: str) -> UserAdminResponseDto

    Replace your own password after confirming the present one.

    Args:
        new_password (str): The new password. At least 8 characters.
        password (str): The current password.
        change_password_dto (ChangePasswordDto): The body as a whole, in place of its fields.

    Returns:
        UserAdminResponseDto

    POST /auth/change-password
    Permission: auth.changePassword
    """
    login: LoginOperation
    """login(*, email: str, password: str) -> LoginResponseDto

    Exchange an e-mail address and password for an access token.

    Args:
        email (str): E-mail address, with which the user logs in.
        password (str): The password of the account.
        login_credential_dto (LoginCredentialDto): The body as a whole, in place of its fields.

    Returns:
        LoginResponseDto

    POST /auth/login
    """
    logout: LogoutOperation
    """logout() -> LogoutResponseDto

    End the current session; an OAuth login may get a provider URL to continue to.

    Returns:
        LogoutResponseDto

    POST /auth/logout
    """
    change_pin_code: ChangePinCodeOperation
    """change_pin_code(*, new_pin_code: str, password: str = ..., pin_code: str = ...) -> None

    Replace your PIN code, proving yourself with the old PIN or your account password.

    Args:
        new_pin_code (str): The new PIN code, six digits.
        password (str, optional): The password, in place of the PIN code.
        pin_code (str, optional): The current PIN code, six digits.
        pin_code_change_dto (PinCodeChangeDto): The body as a whole, in place of its fields.

    Returns:
        None

    PUT /auth/pin-code
    Permission: pinCode.update
    Since: Immich 1.133.0
    """
    setup_pin_code: SetupPinCodeOperation
    """setup_pin_code(*, pin_code: str) -> None

    Set your first PIN code, which guards the locked folder.

    Args:
        pin_code (str): PIN code, six digits.
        pin_code_setup_dto (PinCodeSetupDto): The body as a whole, in place of its fields.

    Returns:
        None

    POST /auth/pin-code
    Permission: pinCode.create
    Since: Immich 1.133.0
    """
    reset_pin_code: ResetPinCodeOperation
    """reset_pin_code(*, password: str = ..., pin_code: str = ...) -> None

    Clear your PIN code, so that you can set up a new one.

    Args:
        password (str, optional): The password, in place of the PIN code.
        pin_code (str, optional): The current PIN code, six digits.
        pin_code_reset_dto (PinCodeResetDto): The body as a whole, in place of its fields.

    Returns:
        None

    DELETE /auth/pin-code
    Permission: pinCode.delete
    Since: Immich 1.133.0
    """
    lock_auth_session: LockAuthSessionOperation
    """lock_auth_session() -> None

    Lock this session again: give up the access to locked assets that a PIN had opened.

    Returns:
        None

    POST /auth/session/lock
    Since: Immich 1.133.0
    """
    unlock_auth_session: UnlockAuthSessionOperation
    """unlock_auth_session(*, password: str = ..., pin_code: str = ...) -> None

    Unlock this session with your PIN code: locked assets are readable until it locks again.

    Args:
        password (str, optional): The password, in place of the PIN code.
        pin_code (str, optional): The current PIN code, six digits.
        session_unlock_dto (SessionUnlockDto): The body as a whole, in place of its fields.

    Returns:
        None

    POST /auth/session/unlock
    Since: Immich 1.133.0
    """
    get_auth_status: GetAuthStatusOperation
    """get_auth_status() -> AuthStatusResponseDto

    Tell whether you have a password and a PIN code, and whether this session is unlocked.

    Returns:
        AuthStatusResponseDto

    GET /auth/status
    Since: Immich 1.133.0
    """
    validate_access_token: ValidateAccessTokenOperation
    """validate_access_token() -> ValidateAccessTokenResponseDto

    Check that your credentials are accepted; bad ones raise an error.

    Returns:
        ValidateAccessTokenResponseDto

    POST /auth/validateToken
    """

class DownloadApi(Api):
    """Originals of many assets as ZIP archives."""
    download_archive: DownloadArchiveOperation
    """download_archive(*, asset_ids: list[str], key: str = ..., slug: str = ...) -> bytes

    Pack the given assets into one ZIP file and stream it.

    Args:
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        asset_ids (list[str]): IDs of assets.
        asset_ids_dto (AssetIdsDto): The body as a whole, in place of its fields.

    Returns:
        bytes

    POST /download/archive
    Permission: asset.download
    """
    get_download_info: GetDownloadInfoOperation
    """get_download_info(*, key: str = ..., slug: str = ..., album_id: str = ..., archive_size: int = ..., asset_ids: list[str] = ..., user_id: str = ...) -> DownloadResponseDto

    Split an album, a user's library or chosen assets into batches for ZIP downloads.

    Args:
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        album_id (str, optional): ID of the album whose assets are downloaded.
        archive_size (int, optional): Largest size of one ZIP archive in bytes; more assets go into
            further archives. At least 1.
        asset_ids (list[str], optional): IDs of the assets to download.
        user_id (str, optional): ID of the user whose assets are downloaded.
        download_info_dto (DownloadInfoDto): The body as a whole, in place of its fields.

    Returns:
        DownloadResponseDto

    POST /download/info
    Permission: asset.download
    """
    async def download_archive_to_file(self, download_info: DownloadInfoDto | Mapping[str, Any], out_dir: Path | str, key: str | None = ..., slug: str | None = ..., show_progress: bool = ..., *, retries: int = ..., on_progress: OnProgress | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> list[Path]:
        """Download assets as ZIP archives, one after another.

        Args:
            download_info: the assets: a ``DownloadInfoDto``, or a mapping with its JSON names (``{'albumId': …}``).
            out_dir: the folder; created when it is missing.
            key: key of a shared link, when the client has none of its own.
            slug: slug of a shared link.
            show_progress: whether to draw a bar on standard error.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            on_progress: called after each piece.
            **options: call options such as ``_timeout``.

        Returns:
            The archives.

        Raises:
            ImmichError: the server refused or failed; complete archives stay, and the exception's notes name them.

        Warns:
            IncompleteListWarning: the server describes an archive in a form that cannot be used.
        """
    async def download_assets_to_dir(self, out_dir: Path | str, *, assets: Iterable[AssetResponseDto | Id] | AsyncIterable[AssetResponseDto | Id] | None = ..., search: Mapping[str, Any] | None = ..., album_id: Id | None = ..., exclude: Collection[str] | str = ..., subfolder: Callable[[AssetResponseDto], str] | None = ..., live_photos: bool = ..., verify: bool = ..., concurrency: int = ..., retries: int = ..., show_progress: bool = ..., on_progress: OnProgress | None = ...) -> DownloadResult:
        """Download originals into a folder; a second run fetches only what is missing or has changed.

        Without ``assets``, ``search`` or ``album_id`` it downloads everything that belongs to the caller: the
        timeline, archived assets, hidden ones (the videos of live photos), the trash (into the subfolder ``Trash``),
        and locked ones when the session is unlocked. What is listed is compared with the server's statistics and time
        buckets; ``missing`` lists the number of assets that could not be listed, with the reason.

        ``immich-manifest.jsonl`` in the folder lists the file of each asset, one per line. Only files that an earlier
        run has downloaded are replaced; another file of the same name, such as an edited picture, is renamed.
        After several failures in a row that concern the server or the disk rather than a file, the run stops.

        Args:
            out_dir: the folder; created when it is missing.
            assets: the assets to download: assets as the server describes them, or their ids.
            search: arguments of ``client.search.search_assets`` that find the assets.
            album_id: the album with the assets.
            exclude: kinds of assets that 'everything' leaves out: ``'timeline'``, ``'archive'``, ``'hidden'``,
                ``'locked'``, ``'trash'``.
            subfolder: returns the folder below ``out_dir`` that an asset belongs into, such as ``'2024/05'``. An
                asset for which it raises or returns no string is in ``failed``.
            live_photos: whether the videos of live photos are fetched too.
            verify: whether to read the files of earlier runs again, and download damaged files anew.
            concurrency: how many files are fetched at a time.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            show_progress: whether to draw a bar on standard error.
            on_progress: called after each piece.

        Returns:
            The outcome for each asset; ``is_complete`` tells whether everything is in the folder.

        Raises:
            ImmichError: the assets cannot be listed. Later failures are in the result.
            TypeError: ``assets`` is one id.
            ValueError: ``concurrency`` is less than 1, ``retries`` less than 0, or ``exclude`` has an unknown kind.
        """

class DuplicatesApi(Api):
    """Groups of assets that look alike, and what to do with them."""
    get_asset_duplicates: GetAssetDuplicatesOperation
    """get_asset_duplicates() -> list[DuplicateResponseDto]

    List groups of your assets that look alike, found by duplicate detection.

    Returns:
        list[DuplicateResponseDto]

    GET /duplicates
    Permission: duplicate.read
    """
    delete_duplicates: DeleteDuplicatesOperation
    """delete_duplicates(*, ids: list[str]) -> None

    Dissolve several duplicate groups at once; all of their assets are kept.

    Args:
        ids (list[str]): IDs of the items to add, remove or change.
        bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

    Returns:
        None

    DELETE /duplicates
    Permission: duplicate.delete
    Since: Immich 1.135.0
    """
    delete_duplicate: DeleteDuplicateOperation
    """delete_duplicate(id: str) -> None

    Dissolve a duplicate group: its assets are kept and no longer count as duplicates.

    Args:
        id (str): ID of the group of assets that look alike.

    Returns:
        None

    DELETE /duplicates/{id}
    Permission: duplicate.delete
    Since: Immich 1.135.0
    """

class FacesApi(Api):
    """Faces in an asset, and the persons they are assigned to."""
    get_faces: GetFacesOperation
    """get_faces(*, id: str) -> list[AssetFaceResponseDto]

    List the faces found on one asset with their boxes and the people they belong to.

    Args:
        id (str): ID of the asset whose faces are returned.

    Returns:
        list[AssetFaceResponseDto]

    GET /faces
    Permission: face.read
    """
    create_face: CreateFaceOperation
    """create_face(*, asset_id: str, height: int, image_height: int, image_width: int, person_id: str, width: int, x: int, y: int) -> None

    Mark a face by hand: a rectangle on an image, assigned to a person.

    Args:
        asset_id (str): ID of an asset.
        height (int): Height of the face in pixels.
        image_height (int): Height in pixels of the picture that the coordinates refer to.
        image_width (int): Width in pixels of the picture that the coordinates refer to.
        person_id (str): ID of the person to whom the face belongs.
        width (int): Width of the face in pixels.
        x (int): Left edge of the face in pixels.
        y (int): Upper edge of the face in pixels.
        asset_face_create_dto (AssetFaceCreateDto): The body as a whole, in place of its fields.

    Returns:
        None

    POST /faces
    Permission: face.create
    Since: Immich 1.127.0
    """
    reassign_faces_by_id: ReassignFacesByIdOperation
    """reassign_faces_by_id(id: str, *, body_id: str) -> PersonResponseDto

    Assign one face to another person; note that the face ID goes into the body.

    Args:
        id (str): ID of the person who gets the face.
        body_id (str): ID of the person who gets the face.
        face_dto (FaceDto): The body as a whole, in place of its fields.

    Returns:
        PersonResponseDto

    PUT /faces/{id}
    Permission: face.update
    """
    delete_face: DeleteFaceOperation
    """delete_face(id: str, *, force: bool) -> None

    Remove a face from an asset; with force the record is erased rather than hidden.

    Args:
        id (str): ID of the face; for `reassign_faces_by_id` ID of the person who gets it.
        force (bool): Whether to delete the face for good; otherwise it is only hidden.
        asset_face_delete_dto (AssetFaceDeleteDto): The body as a whole, in place of its fields.

    Returns:
        None

    DELETE /faces/{id}
    Permission: face.delete
    Since: Immich 1.127.0
    """

class JobsApi(Api):
    """Background jobs by their older interface; newer releases also have `queues`."""
    get_all_jobs_status: GetAllJobsStatusOperation
    """get_all_jobs_status() -> AllJobStatusResponseDto

    Return job counts and paused or active state for every queue (admin only).

    Returns:
        AllJobStatusResponseDto

    GET /jobs
    Permission: job.read
    Administrators only.
    """
    create_job: CreateJobOperation
    """create_job(*, name: ManualJobName) -> None

    Queue a maintenance job, such as a person, tag or user cleanup, by name (admin only).

    Args:
        name (ManualJobName): Which task to start. One of person-cleanup, tag-cleanup, user-cleanup,
            memory-cleanup, memory-create, backup-database.
        job_create_dto (JobCreateDto): The body as a whole, in place of its fields.

    Returns:
        None

    POST /jobs
    Permission: job.create
    Administrators only.
    Since: Immich 1.116.0
    """
    send_job_command: SendJobCommandOperation
    """send_job_command(id: JobName, *, command: JobCommand, force: bool = ...) -> JobStatusDto

    Start, pause, resume or clear a job queue and return its new state (admin only).

    Args:
        id (JobName): Name of the queue. One of thumbnailGeneration, metadataExtraction,
            videoConversion, faceDetection, facialRecognition, smartSearch, duplicateDetection,
            backgroundTask, storageTemplateMigration, migration, search, sidecar, library,
            notifications, backupDatabase.
        command (JobCommand): What to do with the queue. One of start, pause, resume, empty, clear-
            failed.
        force (bool, optional): Whether to process all assets again, rather than only those that
            lack the result.
        job_command_dto (JobCommandDto): The body as a whole, in place of its fields.

    Returns:
        JobStatusDto

    PUT /jobs/{id}
    Permission: job.create
    Administrators only.
    """
    async def wait_until_idle(self, *, timeout: float = ..., poll: float = ..., names: Collection[str] | str | None = ...) -> None:
        """Wait until no job runs or waits to run; paused queues are ignored.

        Args:
            timeout: seconds after which the wait ends with an error.
            poll: seconds between two checks of the queues.
            names: the queues to wait for, such as ``'thumbnailGeneration'``; all when it is ``None``.

        Raises:
            ValueError: the server has no queue of one of the names.
            ApiTimeoutError: jobs still run or wait; the message names the queues.
            ImmichError: the server refused or failed.
        """

class LibrariesApi(Api):
    """External libraries, which are folders on the server that Immich reads but does not own."""
    get_all_libraries: GetAllLibrariesOperation
    """get_all_libraries() -> list[LibraryResponseDto]

    List the external libraries of all users (admin only).

    Returns:
        list[LibraryResponseDto]

    GET /libraries
    Permission: library.read
    Administrators only.
    """
    create_library: CreateLibraryOperation
    """create_library(*, owner_id: str, exclusion_patterns: list[str] = ..., import_paths: list[str] = ..., name: str = ...) -> LibraryResponseDto

    Create an external library for a user (admin only); run a scan to fill it.

    Args:
        exclusion_patterns (list[str], optional): Glob patterns of paths that are not imported, such
            as `**/raw/**`. At most 128 items.
        import_paths (list[str], optional): Folders on the server that the library reads. At most
            128 items.
        name (str, optional): Name of the library.
        owner_id (str): ID of the user who owns the assets in the library.
        create_library_dto (CreateLibraryDto): The body as a whole, in place of its fields.

    Returns:
        LibraryResponseDto

    POST /libraries
    Permission: library.create
    Administrators only.
    """
    get_library: GetLibraryOperation
    """get_library(id: str) -> LibraryResponseDto

    Return one external library with its import paths and exclusion patterns (admin only).

    Args:
        id (str): ID of the library.

    Returns:
        LibraryResponseDto

    GET /libraries/{id}
    Permission: library.read
    Administrators only.
    """
    update_library: UpdateLibraryOperation
    """update_library(id: str, *, exclusion_patterns: list[str] = ..., import_paths: list[str] = ..., name: str = ...) -> LibraryResponseDto

    Change an external library's name, import paths or exclusion patterns (admin only).

    Args:
        id (str): ID of the library.
        exclusion_patterns (list[str], optional): Glob patterns of paths that are not imported, such
            as `**/raw/**`. At most 128 items.
        import_paths (list[str], optional): Folders on the server that the library reads. At most
            128 items.
        name (str, optional): Name of the library.
        update_library_dto (UpdateLibraryDto): The body as a whole, in place of its fields.

    Returns:
        LibraryResponseDto

    PUT /libraries/{id}
    Permission: library.update
    Administrators only.
    """
    delete_library: DeleteLibraryOperation
    """delete_library(id: str) -> None

    Delete an external library and its assets in the background; files stay put (admin only).

    Args:
        id (str): ID of the library.

    Returns:
        None

    DELETE /libraries/{id}
    Permission: library.delete
    Administrators only.
    """
    scan_library: ScanLibraryOperation
    """scan_library(id: str) -> None

    Queue a scan of an external library for new and changed files (admin only).

    Args:
        id (str): ID of the library.

    Returns:
        None

    POST /libraries/{id}/scan
    Permission: library.update
    Administrators only.
    """
    get_library_statistics: GetLibraryStatisticsOperation
    """get_library_statistics(id: str) -> LibraryStatsResponseDto

    Return the photo and video counts and the disk usage of an external library (admin only).

    Args:
        id (str): ID of the library.

    Returns:
        LibraryStatsResponseDto

    GET /libraries/{id}/statistics
    Permission: library.statistics
    Administrators only.
    """
    validate: ValidateOperation
    """validate(id: str, *, exclusion_patterns: list[str] = ..., import_paths: list[str] = ...) -> ValidateLibraryResponseDto

    Check whether import paths are usable for an external library (admin only).

    Args:
        id (str): ID of the library.
        exclusion_patterns (list[str], optional): Glob patterns of paths that are not imported, such
            as `**/raw/**`. At most 128 items.
        import_paths (list[str], optional): Folders on the server that the library reads. At most
            128 items.
        validate_library_dto (ValidateLibraryDto): The body as a whole, in place of its fields.

    Returns:
        ValidateLibraryResponseDto

    POST /libraries/{id}/validate
    Administrators only.
    """

class MapApi(Api):
    """Positions of assets on the map, and the map's style."""
    get_map_markers: GetMapMarkersOperation
    """get_map_markers(*, file_created_after: datetime = ..., file_created_before: datetime = ..., is_archived: bool = ..., is_favorite: bool = ..., with_partners: bool = ..., with_shared_albums: bool = ...) -> list[MapMarkerResponseDto]

    List the coordinates of your geotagged assets, optionally with those of partners.

    Args:
        file_created_after (datetime, optional): Only assets whose file was created at or after this
            time.
        file_created_before (datetime, optional): Only assets whose file was created at or before
            this time.
        is_archived (bool, optional): Only archived assets, or only others.
        is_favorite (bool, optional): Only favorites, or only others.
        with_partners (bool, optional): Whether assets of partners are included.
        with_shared_albums (bool, optional): Whether assets of shared albums are included.

    Returns:
        list[MapMarkerResponseDto]

    GET /map/markers
    """
    reverse_geocode: ReverseGeocodeOperation
    """reverse_geocode(*, lat: float, lon: float) -> list[MapReverseGeocodeResponseDto]

    Look up the city, state and country at a latitude and longitude.

    Args:
        lat (float): Latitude in degrees.
        lon (float): Longitude in degrees.

    Returns:
        list[MapReverseGeocodeResponseDto]

    GET /map/reverse-geocode
    """

class MemoriesApi(Api):
    """Memories, such as 'on this day', and the assets in them."""
    search_memories: SearchMemoriesOperation
    """search_memories(*, for_: datetime = ..., is_saved: bool = ..., is_trashed: bool = ..., type: MemoryType = ...) -> list[MemoryResponseDto]

    List your memories with their assets.

    Args:
        for_ (datetime, optional): Day that memories are shown for.
        is_saved (bool, optional): Only saved memories, or only others.
        is_trashed (bool, optional): Only deleted memories, or only others.
        type (MemoryType, optional): Only memories of this type. One of on_this_day.

    Returns:
        list[MemoryResponseDto]

    GET /memories
    Permission: memory.read
    """
    create_memory: CreateMemoryOperation
    """create_memory(*, data: OnThisDayDto, memory_at: datetime, type: MemoryType, asset_ids: list[str] = ..., is_saved: bool = ..., seen_at: datetime = ...) -> MemoryResponseDto

    Create a memory of your own for a given date, optionally with assets already in it.

    Args:
        asset_ids (list[str], optional): IDs of the assets of the memory.
        data (OnThisDayDto): Details of the memory, such as the year.
        is_saved (bool, optional): Whether the user keeps the memory; others are deleted after a
            while.
        memory_at (datetime): The day that the memory is about.
        seen_at (datetime, optional): When the user first saw the memory.
        type (MemoryType): What the memory is about. One of on_this_day.
        memory_create_dto (MemoryCreateDto): The body as a whole, in place of its fields.

    Returns:
        MemoryResponseDto

    POST /memories
    Permission: memory.create
    """
    memories_statistics: MemoriesStatisticsOperation
    """memories_statistics(*, for_: datetime = ..., is_saved: bool = ..., is_trashed: bool = ..., type: MemoryType = ...) -> MemoryStatisticsResponseDto

    Count the memories that match the given filters.

    Args:
        for_ (datetime, optional): Day that memories are shown for.
        is_saved (bool, optional): Only saved memories, or only others.
        is_trashed (bool, optional): Only deleted memories, or only others.
        type (MemoryType, optional): Only memories of this type. One of on_this_day.

    Returns:
        MemoryStatisticsResponseDto

    GET /memories/statistics
    Permission: memory.statistics
    Since: Immich 1.135.0
    """
    get_memory: GetMemoryOperation
    """get_memory(id: str) -> MemoryResponseDto

    Return one memory together with its assets.

    Args:
        id (str): ID of the memory.

    Returns:
        MemoryResponseDto

    GET /memories/{id}
    Permission: memory.read
    """
    update_memory: UpdateMemoryOperation
    """update_memory(id: str, *, is_saved: bool = ..., memory_at: datetime = ..., seen_at: datetime = ...) -> MemoryResponseDto

    Change a memory: save it, mark it as seen or move its date.

    Args:
        id (str): ID of the memory.
        is_saved (bool, optional): Whether the user keeps the memory; others are deleted after a
            while.
        memory_at (datetime, optional): The day that the memory is about.
        seen_at (datetime, optional): When the user first saw the memory.
        memory_update_dto (MemoryUpdateDto): The body as a whole, in place of its fields.

    Returns:
        MemoryResponseDto

    PUT /memories/{id}
    Permission: memory.update
    """
    delete_memory: DeleteMemoryOperation
    """delete_memory(id: str) -> None

    Delete a memory; the assets shown in it are kept.

    Args:
        id (str): ID of the memory.

    Returns:
        None

    DELETE /memories/{id}
    Permission: memory.delete
    """
    add_memory_assets: AddMemoryAssetsOperation
    """add_memory_assets(id: str, *, ids: list[str]) -> list[BulkIdResponseDto]

    Attach more assets to a memory, with a result for each.

    Args:
        id (str): ID of the memory.
        ids (list[str]): IDs of the items to add, remove or change.
        bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

    Returns:
        list[BulkIdResponseDto]

    PUT /memories/{id}/assets
    Permission: memoryAsset.create
    """
    remove_memory_assets: RemoveMemoryAssetsOperation
    """remove_memory_assets(id: str, *, ids: list[str]) -> list[BulkIdResponseDto]

    Take assets out of a memory, with a result for each; the assets are kept.

    Args:
        id (str): ID of the memory.
        ids (list[str]): IDs of the items to add, remove or change.
        bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

    Returns:
        list[BulkIdResponseDto]

    DELETE /memories/{id}/assets
    Permission: memoryAsset.delete
    """

class NotificationsApi(Api):
    """Notifications of the signed-in user."""
    get_notifications: GetNotificationsOperation
    """get_notifications(*, id: str = ..., level: NotificationLevel = ..., type: NotificationType = ..., unread: bool = ...) -> list[NotificationDto]

    List your notifications, optionally only unread ones or those of one type or level.

    Args:
        id (str, optional): ID of a notification; only this one is returned.
        level (NotificationLevel, optional): Only notifications of this level. One of success,
            error, warning, info.
        type (NotificationType, optional): Only notifications of this type. One of JobFailed,
            BackupFailed, SystemMessage, AlbumInvite, AlbumUpdate, Custom.
        unread (bool, optional): Only unread notifications, or only read ones.

    Returns:
        list[NotificationDto]

    GET /notifications
    Permission: notification.read
    Since: Immich 1.133.0
    """
    update_notifications: UpdateNotificationsOperation
    """update_notifications(*, ids: list[str], read_at: datetime | None = ...) -> None

    Mark several of your notifications as read or unread.

    Args:
        ids (list[str]): IDs of the notifications.
        read_at (datetime | None, optional): When it was read; null while unread.
        notification_update_all_dto (NotificationUpdateAllDto): The body as a whole, in place of its
            fields.

    Returns:
        None

    PUT /notifications
    Permission: notification.update
    Since: Immich 1.133.0
    """
    delete_notifications: DeleteNotificationsOperation
    """delete_notifications(*, ids: list[str]) -> None

    Remove several of your notifications, picked by ID.

    Args:
        ids (list[str]): IDs of the notifications.
        notification_delete_all_dto (NotificationDeleteAllDto): The body as a whole, in place of its
            fields.

    Returns:
        None

    DELETE /notifications
    Permission: notification.delete
    Since: Immich 1.133.0
    """
    get_notification: GetNotificationOperation
    """get_notification(id: str) -> NotificationDto

    Return one of your notifications with its type, text and read time.

    Args:
        id (str): ID of the notification.

    Returns:
        NotificationDto

    GET /notifications/{id}
    Permission: notification.read
    Since: Immich 1.133.0
    """
    update_notification: UpdateNotificationOperation
    """update_notification(id: str, *, read_at: datetime | None = ...) -> NotificationDto

    Mark one of your notifications as read or unread.

    Args:
        id (str): ID of the notification.
        read_at (datetime | None, optional): When it was read; null while unread.
        notification_update_dto (NotificationUpdateDto): The body as a whole, in place of its
            fields.

    Returns:
        NotificationDto

    PUT /notifications/{id}
    Permission: notification.update
    Since: Immich 1.133.0
    """
    delete_notification: DeleteNotificationOperation
    """delete_notification(id: str) -> None

    Remove one of your notifications.

    Args:
        id (str): ID of the notification.

    Returns:
        None

    DELETE /notifications/{id}
    Permission: notification.delete
    Since: Immich 1.133.0
    """

class OauthApi(Api):
    """Login through an OAuth provider (OpenID Connect)."""
    start_oauth: StartOAuthOperation
    """start_oauth(*, redirect_uri: str, code_challenge: str = ..., state: str = ...) -> OAuthAuthorizeResponseDto

    Return the provider URL to which to send a user for an OAuth login.

    Args:
        code_challenge (str, optional): PKCE code challenge, made from the code verifier (RFC 7636).
        redirect_uri (str): Address to which the OAuth provider sends the browser back.
        state (str, optional): Any text, which comes back at the end of the login.
        oauth_config_dto (OAuthConfigDto): The body as a whole, in place of its fields.

    Returns:
        OAuthAuthorizeResponseDto

    POST /oauth/authorize
    """
    finish_oauth: FinishOAuthOperation
    """finish_oauth(*, url: str, code_verifier: str = ..., state: str = ...) -> LoginResponseDto

    Complete an OAuth login from the provider's callback URL and receive an access token.

    Args:
        code_verifier (str, optional): PKCE code verifier (RFC 7636).
        state (str, optional): Value of `state` from the beginning of the login.
        url (str): Address to which the OAuth provider sent the browser back, with its parameters.
        oauth_callback_dto (OAuthCallbackDto): The body as a whole, in place of its fields.

    Returns:
        LoginResponseDto

    POST /oauth/callback
    """
    link_oauth_account: LinkOAuthAccountOperation
    """link_oauth_account(*, url: str, code_verifier: str = ..., state: str = ...) -> UserAdminResponseDto

    Connect your account to an OAuth identity, using the provider's callback URL.

    Args:
        code_verifier (str, optional): PKCE code verifier (RFC 7636).
        state (str, optional): Value of `state` from the beginning of the login.
        url (str): Address to which the OAuth provider sent the browser back, with its parameters.
        oauth_callback_dto (OAuthCallbackDto): The body as a whole, in place of its fields.

    Returns:
        UserAdminResponseDto

    POST /oauth/link
    """
    redirect_oauth_to_mobile: RedirectOAuthToMobileOperation
    """redirect_oauth_to_mobile() -> None

    Redirect an OAuth callback to the mobile app; not meant to be called by scripts.

    Returns:
        None

    GET /oauth/mobile-redirect
    """
    unlink_oauth_account: UnlinkOAuthAccountOperation
    """unlink_oauth_account() -> UserAdminResponseDto

    Disconnect your account from its OAuth identity.

    Returns:
        UserAdminResponseDto

    POST /oauth/unlink
    """

class PartnersApi(Api):
    """Users who share their whole timeline with each other."""
    get_partners: GetPartnersOperation
    """get_partners(*, direction: PartnerDirection) -> list[PartnerResponseDto]

    List the users you share your library with or, the other way, who share theirs with you.

    Args:
        direction (PartnerDirection): Whether to return users who share with you (`shared-with`), or
            with whom you share (`shared-by`). One of shared-by, shared-with.

    Returns:
        list[PartnerResponseDto]

    GET /partners
    Permission: partner.read
    """
    create_partner: CreatePartnerOperation
    """create_partner(*, shared_with_id: str) -> PartnerResponseDto

    Start sharing your library with another user; sharing back is up to them.

    Args:
        shared_with_id (str): ID of the user with whom something is shared.
        partner_create_dto (PartnerCreateDto): The body as a whole, in place of its fields.

    Returns:
        PartnerResponseDto

    POST /partners
    Permission: partner.create
    """
    update_partner: UpdatePartnerOperation
    """update_partner(id: str, *, in_timeline: bool) -> PartnerResponseDto

    Choose whether the assets a partner shares with you show up in your timeline.

    Args:
        id (str): ID of the other user.
        in_timeline (bool): Whether the partner's assets are shown in the own timeline.
        partner_update_dto (PartnerUpdateDto): The body as a whole, in place of its fields.

    Returns:
        PartnerResponseDto

    PUT /partners/{id}
    Permission: partner.update
    """
    create_partner_deprecated: CreatePartnerDeprecatedOperation
    """create_partner_deprecated(id: str) -> PartnerResponseDto

    Share your library with the user in the path; deprecated, the ID now goes into the body.

    Args:
        id (str): ID of the other user.

    Returns:
        PartnerResponseDto

    POST /partners/{id}
    Permission: partner.create
    Since: Immich 1.142.0
    Deprecated: use client.partners.create_partner.
    """
    remove_partner: RemovePartnerOperation
    """remove_partner(id: str) -> None

    End the sharing of your library with another user.

    Args:
        id (str): ID of the other user.

    Returns:
        None

    DELETE /partners/{id}
    Permission: partner.delete
    """

class PeopleApi(Api):
    """Recognized persons, with names, thumbnails, merging and sharing."""
    get_all_people: GetAllPeopleOperation
    """get_all_people(*, closest_asset_id: str = ..., closest_person_id: str = ..., page: float = ..., size: float = ..., with_hidden: bool = ...) -> PeopleResponseDto

    List recognized people page by page, with totals; hidden ones only on request.

    Args:
        closest_asset_id (str, optional): Sort people by likeness to the faces in this asset.
        closest_person_id (str, optional): Sort people by likeness to this person.
        page (float, optional): Number of the page, from 1. At least 1; default 1.
        size (float, optional): Number of items in a page. 1 to 1000; default 500.
        with_hidden (bool, optional): Whether hidden people are included.

    Returns:
        PeopleResponseDto: one page; `iter(…)` yields the items of all pages.

    GET /people
    Permission: person.read
    """
    update_people: UpdatePeopleOperation
    """update_people(*, people: list[PeopleUpdateItem]) -> list[BulkIdResponseDto]

    Change names, birth dates or visibility of many people, with a result for each.

    Args:
        people (list[PeopleUpdateItem]): People to change, each with what changes.
        people_update_dto (PeopleUpdateDto): The body as a whole, in place of its fields.

    Returns:
        list[BulkIdResponseDto]

    PUT /people
    Permission: person.update
    """
    create_person: CreatePersonOperation
    """create_person(*, birth_date: date | None = ..., color: str | None = ..., is_favorite: bool = ..., is_hidden: bool = ..., name: str = ...) -> PersonResponseDto

    Create a person without any faces; assign faces to them afterwards.

    Args:
        birth_date (date | None, optional): Date of birth, `YYYY-MM-DD`.
        color (str | None, optional): Color of the person, as hexadecimal RGB such as `#ff8800`.
        is_favorite (bool, optional): Whether the person is marked as a favorite.
        is_hidden (bool, optional): Whether the person is hidden.
        name (str, optional): Name of the person; empty when nobody has named them.
        person_create_dto (PersonCreateDto): The body as a whole, in place of its fields.

    Returns:
        PersonResponseDto

    POST /people
    Permission: person.create
    """
    delete_people: DeletePeopleOperation
    """delete_people(*, ids: list[str]) -> None

    Delete several people; the assets they appear in are kept.

    Args:
        ids (list[str]): IDs of the items to add, remove or change.
        bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

    Returns:
        None

    DELETE /people
    Permission: person.delete
    Since: Immich 1.136.0
    """
    get_person: GetPersonOperation
    """get_person(id: str) -> PersonResponseDto

    Return one recognized person with name, birth date and visibility.

    Args:
        id (str): ID of the person.

    Returns:
        PersonResponseDto

    GET /people/{id}
    Permission: person.read
    """
    update_person: UpdatePersonOperation
    """update_person(id: str, *, birth_date: date | None = ..., color: str | None = ..., feature_face_asset_id: str = ..., is_favorite: bool = ..., is_hidden: bool = ..., name: str = ...) -> PersonResponseDto

    Change a person's name, birth date, visibility or the asset used as their face picture.

    Args:
        id (str): ID of the person.
        birth_date (date | None, optional): Date of birth, `YYYY-MM-DD`.
        color (str | None, optional): Color of the person, as hexadecimal RGB such as `#ff8800`.
        feature_face_asset_id (str, optional): ID of the asset whose face becomes the person's
            picture.
        is_favorite (bool, optional): Whether the person is marked as a favorite.
        is_hidden (bool, optional): Whether the person is hidden.
        name (str, optional): Name of the person; empty when nobody has named them.
        person_update_dto (PersonUpdateDto): The body as a whole, in place of its fields.

    Returns:
        PersonResponseDto

    PUT /people/{id}
    Permission: person.update
    """
    delete_person: DeletePersonOperation
    """delete_person(id: str) -> None

    Delete a recognized person; the assets they appear in are kept.

    Args:
        id (str): ID of the person.

    Returns:
        None

    DELETE /people/{id}
    Permission: person.delete
    Since: Immich 1.136.0
    """
    merge_person: MergePersonOperation
    """merge_person(id: str, *, ids: list[str]) -> list[BulkIdResponseDto]

    Merge other people into this one: their faces move over and they are deleted.

    Args:
        id (str): ID of the person.
        ids (list[str]): IDs of the people who become part of this person.
        merge_person_dto (MergePersonDto): The body as a whole, in place of its fields.

    Returns:
        list[BulkIdResponseDto]

    POST /people/{id}/merge
    Permission: person.merge
    """
    reassign_faces: ReassignFacesOperation
    """reassign_faces(id: str, *, data: list[AssetFaceUpdateItem]) -> list[PersonResponseDto]

    Move faces, given by asset and current person, over to the person in the path.

    Args:
        id (str): ID of the person.
        data (list[AssetFaceUpdateItem]): Which face gets which person.
        asset_face_update_dto (AssetFaceUpdateDto): The body as a whole, in place of its fields.

    Returns:
        list[PersonResponseDto]

    PUT /people/{id}/reassign
    Permission: person.reassign
    """
    get_person_statistics: GetPersonStatisticsOperation
    """get_person_statistics(id: str) -> PersonStatisticsResponseDto

    Count the assets in which a person appears.

    Args:
        id (str): ID of the person.

    Returns:
        PersonStatisticsResponseDto

    GET /people/{id}/statistics
    Permission: person.statistics
    """
    get_person_thumbnail: GetPersonThumbnailOperation
    """get_person_thumbnail(id: str) -> bytes

    Download the small face picture of a person.

    Args:
        id (str): ID of the person.

    Returns:
        bytes

    GET /people/{id}/thumbnail
    Permission: person.read
    """

class SearchApi(Api):
    """Search by metadata, by content, at random, and suggestions for filters."""
    get_assets_by_city: GetAssetsByCityOperation
    """get_assets_by_city() -> list[AssetResponseDto]

    Return one sample asset for each city where timeline photos were taken.

    Returns:
        list[AssetResponseDto]

    GET /search/cities
    Permission: asset.read
    """
    get_explore_data: GetExploreDataOperation
    """get_explore_data() -> list[SearchExploreResponseDto]

    Return the groups of the explore page, such as cities, each value with a sample asset.

    Returns:
        list[SearchExploreResponseDto]

    GET /search/explore
    Permission: asset.read
    """
    search_large_assets: SearchLargeAssetsOperation
    """search_large_assets(*, album_ids: list[str] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., device_id: str = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | None = ..., make: str = ..., min_file_size: int = ..., model: str | None = ..., person_ids: list[str] = ..., rating: float = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility = ..., with_deleted: bool = ..., with_exif: bool = ...) -> list[AssetResponseDto]

    Find the biggest assets, optionally above a minimum file size, largest first.

    Args:
        album_ids (list[str], optional): IDs of albums; only assets in them are considered.
        city (str | None, optional): Only assets taken in this city; null for assets without one.
        country (str | None, optional): Only assets taken in this country; null for assets without
            one.
        created_after (datetime, optional): Only assets that came to the server at or after this
            time.
        created_before (datetime, optional): Only assets that came to the server at or before this
            time.
        device_id (str, optional): ID of a device; only assets that it has uploaded are considered.
        is_encoded (bool, optional): Only videos that have been transcoded, or only assets that have
            not.
        is_favorite (bool, optional): Only favorites, or only others.
        is_motion (bool, optional): Only motion photos, or only assets without a video part.
        is_not_in_album (bool, optional): Only assets that are in no album.
        is_offline (bool, optional): Only assets whose original is missing from the external
            library, or only others.
        lens_model (str | None, optional): Only assets taken with this lens.
        library_id (str | None, optional): ID of an external library; only assets in it are
            considered.
        make (str, optional): Only assets taken with a camera of this manufacturer.
        min_file_size (int, optional): Smallest size of the original in bytes. At least 0.
        model (str | None, optional): Only assets taken with this camera.
        person_ids (list[str], optional): IDs of people; only assets with all of them are
            considered.
        rating (float, optional): Only assets with this number of stars; null for assets without a
            rating. -1 to 5.
        size (float, optional): Largest number of assets. 1 to 1000.
        state (str | None, optional): Only assets taken in this state or province; null for assets
            without one.
        tag_ids (list[str] | None, optional): IDs of tags; only assets with all of them are
            considered, those of tags below them included.
        taken_after (datetime, optional): Only assets that were taken at or after this time.
        taken_before (datetime, optional): Only assets that were taken at or before this time.
        trashed_after (datetime, optional): Only assets that were deleted at or after this time.
        trashed_before (datetime, optional): Only assets that were deleted at or before this time.
        type (AssetTypeEnum, optional): Only assets of this type. One of IMAGE, VIDEO, AUDIO, OTHER.
        updated_after (datetime, optional): Only assets that were changed at or after this time.
        updated_before (datetime, optional): Only assets that were changed at or before this time.
        visibility (AssetVisibility, optional): Only assets of this visibility. One of archive,
            timeline, hidden, locked.
        with_deleted (bool, optional): Whether what is deleted but not yet gone is included.
        with_exif (bool, optional): Whether each asset comes with `exif_info`.

    Returns:
        list[AssetResponseDto]

    POST /search/large-assets
    Permission: asset.read
    Since: Immich 1.137.0
    """
    search_assets: SearchAssetsOperation
    """search_assets(*, album_ids: list[str] = ..., checksum: str = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., description: str = ..., device_asset_id: str = ..., device_id: str = ..., encoded_video_path: str = ..., id: str = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | None = ..., make: str = ..., model: str | None = ..., order: AssetOrder = ..., original_file_name: str = ..., original_path: str = ..., page: float = ..., person_ids: list[str] = ..., preview_path: str = ..., rating: float = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., thumbnail_path: str = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility = ..., with_deleted: bool = ..., with_exif: bool = ..., with_people: bool = ..., with_stacked: bool = ...) -> SearchResponseDto

    Find assets by metadata such as date, place, camera, people or file name, in pages.

    Args:
        album_ids (list[str], optional): IDs of albums; only assets in them are considered.
        checksum (str, optional): SHA-1 of the original, in base64 or hexadecimal.
        city (str | None, optional): Only assets taken in this city; null for assets without one.
        country (str | None, optional): Only assets taken in this country; null for assets without
            one.
        created_after (datetime, optional): Only assets that came to the server at or after this
            time.
        created_before (datetime, optional): Only assets that came to the server at or before this
            time.
        description (str, optional): Only assets whose description contains this text.
        device_asset_id (str, optional): Only the asset for which the device has this ID.
        device_id (str, optional): ID of a device; only assets that it has uploaded are considered.
        encoded_video_path (str, optional): Only the asset whose transcoded video has this path on
            the server.
        id (str, optional): ID of the asset.
        is_encoded (bool, optional): Only videos that have been transcoded, or only assets that have
            not.
        is_favorite (bool, optional): Only favorites, or only others.
        is_motion (bool, optional): Only motion photos, or only assets without a video part.
        is_not_in_album (bool, optional): Only assets that are in no album.
        is_offline (bool, optional): Only assets whose original is missing from the external
            library, or only others.
        lens_model (str | None, optional): Only assets taken with this lens.
        library_id (str | None, optional): ID of an external library; only assets in it are
            considered. Null for uploaded assets.
        make (str, optional): Only assets taken with a camera of this manufacturer.
        model (str | None, optional): Only assets taken with this camera.
        order (AssetOrder, optional): Newest or oldest first. One of asc, desc.
        original_file_name (str, optional): Only assets whose file name contains this text.
        original_path (str, optional): Only assets whose path on the server contains this text.
        page (float, optional): Number of the page, from 1. At least 1.
        person_ids (list[str], optional): IDs of people; only assets with all of them are
            considered.
        preview_path (str, optional): Only the asset whose preview has this path on the server.
        rating (float, optional): Only assets with this number of stars; null for assets without a
            rating. -1 to 5.
        size (float, optional): Number of items in a page. 1 to 1000.
        state (str | None, optional): Only assets taken in this state or province; null for assets
            without one.
        tag_ids (list[str] | None, optional): IDs of tags; only assets with all of them are
            considered, those of tags below them included.
        taken_after (datetime, optional): Only assets that were taken at or after this time.
        taken_before (datetime, optional): Only assets that were taken at or before this time.
        thumbnail_path (str, optional): Only the asset whose thumbnail has this path on the server.
        trashed_after (datetime, optional): Only assets that were deleted at or after this time.
        trashed_before (datetime, optional): Only assets that were deleted at or before this time.
        type (AssetTypeEnum, optional): Only assets of this type. One of IMAGE, VIDEO, AUDIO, OTHER.
        updated_after (datetime, optional): Only assets that were changed at or after this time.
        updated_before (datetime, optional): Only assets that were changed at or before this time.
        visibility (AssetVisibility, optional): Only assets of this visibility; without it all but
            locked and hidden ones. One of archive, timeline, hidden, locked.
        with_deleted (bool, optional): Whether assets in the trash are included.
        with_exif (bool, optional): Whether each asset comes with `exif_info`.
        with_people (bool, optional): Whether each asset comes with its people.
        with_stacked (bool, optional): Whether assets that lie below the top of a stack are
            included.
        metadata_search_dto (MetadataSearchDto): The body as a whole, in place of its fields.

    Returns:
        SearchResponseDto: one page; `iter(…)` yields the items of all pages.

    POST /search/metadata
    Permission: asset.read
    Since: Immich 1.122.0
    """
    search_person: SearchPersonOperation
    """search_person(*, name: str, with_hidden: bool = ...) -> list[PersonResponseDto]

    Look people up by name, which need not be complete; hidden ones only on request.

    Args:
        name (str): Beginning or part of the person's name.
        with_hidden (bool, optional): Whether hidden people are included.

    Returns:
        list[PersonResponseDto]

    GET /search/person
    Permission: person.read
    """
    search_places: SearchPlacesOperation
    """search_places(*, name: str) -> list[PlacesResponseDto]

    Look up places of the world by name, with their coordinates and regions.

    Args:
        name (str): Beginning or part of the place's name.

    Returns:
        list[PlacesResponseDto]

    GET /search/places
    Permission: asset.read
    """
    search_random: SearchRandomOperation
    """search_random(*, album_ids: list[str] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., device_id: str = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | None = ..., make: str = ..., model: str | None = ..., person_ids: list[str] = ..., rating: float = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility = ..., with_deleted: bool = ..., with_exif: bool = ..., with_people: bool = ..., with_stacked: bool = ...) -> list[AssetResponseDto]

    Return randomly picked assets out of those that match a metadata search.

    Args:
        album_ids (list[str], optional): IDs of albums; only assets in them are considered.
        city (str | None, optional): Only assets taken in this city; null for assets without one.
        country (str | None, optional): Only assets taken in this country; null for assets without
            one.
        created_after (datetime, optional): Only assets that came to the server at or after this
            time.
        created_before (datetime, optional): Only assets that came to the server at or before this
            time.
        device_id (str, optional): ID of a device; only assets that it has uploaded are considered.
        is_encoded (bool, optional): Only videos that have been transcoded, or only assets that have
            not.
        is_favorite (bool, optional): Only favorites, or only others.
        is_motion (bool, optional): Only motion photos, or only assets without a video part.
        is_not_in_album (bool, optional): Only assets that are in no album.
        is_offline (bool, optional): Only assets whose original is missing from the external
            library, or only others.
        lens_model (str | None, optional): Only assets taken with this lens.
        library_id (str | None, optional): ID of an external library; only assets in it are
            considered. Null for uploaded assets.
        make (str, optional): Only assets taken with a camera of this manufacturer.
        model (str | None, optional): Only assets taken with this camera.
        person_ids (list[str], optional): IDs of people; only assets with all of them are
            considered.
        rating (float, optional): Only assets with this number of stars; null for assets without a
            rating. -1 to 5.
        size (float, optional): Number of assets. 1 to 1000.
        state (str | None, optional): Only assets taken in this state or province; null for assets
            without one.
        tag_ids (list[str] | None, optional): IDs of tags; only assets with all of them are
            considered, those of tags below them included.
        taken_after (datetime, optional): Only assets that were taken at or after this time.
        taken_before (datetime, optional): Only assets that were taken at or before this time.
        trashed_after (datetime, optional): Only assets that were deleted at or after this time.
        trashed_before (datetime, optional): Only assets that were deleted at or before this time.
        type (AssetTypeEnum, optional): Only assets of this type. One of IMAGE, VIDEO, AUDIO, OTHER.
        updated_after (datetime, optional): Only assets that were changed at or after this time.
        updated_before (datetime, optional): Only assets that were changed at or before this time.
        visibility (AssetVisibility, optional): Only assets of this visibility; without it all but
            locked and hidden ones. One of archive, timeline, hidden, locked.
        with_deleted (bool, optional): Whether assets in the trash are included.
        with_exif (bool, optional): Whether each asset comes with `exif_info`.
        with_people (bool, optional): Whether each asset comes with its people.
        with_stacked (bool, optional): Whether assets that lie below the top of a stack are
            included.
        random_search_dto (RandomSearchDto): The body as a whole, in place of its fields.

    Returns:
        list[AssetResponseDto]

    POST /search/random
    Permission: asset.read
    Since: Immich 1.116.0
    """
    search_smart: SearchSmartOperation
    """search_smart(*, album_ids: list[str] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., device_id: str = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., language: str = ..., lens_model: str | None = ..., library_id: str | None = ..., make: str = ..., model: str | None = ..., page: float = ..., person_ids: list[str] = ..., query: str = ..., query_asset_id: str = ..., rating: float = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility = ..., with_deleted: bool = ..., with_exif: bool = ...) -> SearchResponseDto

    Find assets by a description of what they show, best match first; needs machine learning.

    Args:
        album_ids (list[str], optional): IDs of albums; only assets in them are considered.
        city (str | None, optional): Only assets taken in this city; null for assets without one.
        country (str | None, optional): Only assets taken in this country; null for assets without
            one.
        created_after (datetime, optional): Only assets that came to the server at or after this
            time.
        created_before (datetime, optional): Only assets that came to the server at or before this
            time.
        device_id (str, optional): ID of a device; only assets that it has uploaded are considered.
        is_encoded (bool, optional): Only videos that have been transcoded, or only assets that have
            not.
        is_favorite (bool, optional): Only favorites, or only others.
        is_motion (bool, optional): Only motion photos, or only assets without a video part.
        is_not_in_album (bool, optional): Only assets that are in no album.
        is_offline (bool, optional): Only assets whose original is missing from the external
            library, or only others.
        language (str, optional): Language of the query as a code such as `en` or `de`, for models
            that know several.
        lens_model (str | None, optional): Only assets taken with this lens.
        library_id (str | None, optional): ID of an external library; only assets in it are
            considered. Null for uploaded assets.
        make (str, optional): Only assets taken with a camera of this manufacturer.
        model (str | None, optional): Only assets taken with this camera.
        page (float, optional): Number of the page, from 1. At least 1.
        person_ids (list[str], optional): IDs of people; only assets with all of them are
            considered.
        query (str, optional): What the picture shows, in words.
        query_asset_id (str, optional): ID of an asset; the assets that look most like it come
            first.
        rating (float, optional): Only assets with this number of stars; null for assets without a
            rating. -1 to 5.
        size (float, optional): Number of items in a page. 1 to 1000.
        state (str | None, optional): Only assets taken in this state or province; null for assets
            without one.
        tag_ids (list[str] | None, optional): IDs of tags; only assets with all of them are
            considered, those of tags below them included.
        taken_after (datetime, optional): Only assets that were taken at or after this time.
        taken_before (datetime, optional): Only assets that were taken at or before this time.
        trashed_after (datetime, optional): Only assets that were deleted at or after this time.
        trashed_before (datetime, optional): Only assets that were deleted at or before this time.
        type (AssetTypeEnum, optional): Only assets of this type. One of IMAGE, VIDEO, AUDIO, OTHER.
        updated_after (datetime, optional): Only assets that were changed at or after this time.
        updated_before (datetime, optional): Only assets that were changed at or before this time.
        visibility (AssetVisibility, optional): Only assets of this visibility; without it all but
            locked and hidden ones. One of archive, timeline, hidden, locked.
        with_deleted (bool, optional): Whether assets in the trash are included.
        with_exif (bool, optional): Whether each asset comes with `exif_info`.
        smart_search_dto (SmartSearchDto): The body as a whole, in place of its fields.

    Returns:
        SearchResponseDto: one page; `iter(…)` yields the items of all pages.

    POST /search/smart
    Permission: asset.read
    """
    search_asset_statistics: SearchAssetStatisticsOperation
    """search_asset_statistics(*, album_ids: list[str] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., description: str = ..., device_id: str = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | None = ..., make: str = ..., model: str | None = ..., person_ids: list[str] = ..., rating: float = ..., state: str | None = ..., tag_ids: list[str] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility = ...) -> SearchStatisticsResponseDto

    Count the assets that match a metadata search, without returning them.

    Args:
        album_ids (list[str], optional): IDs of albums; only assets in them are considered.
        city (str | None, optional): Only assets taken in this city; null for assets without one.
        country (str | None, optional): Only assets taken in this country; null for assets without
            one.
        created_after (datetime, optional): Only assets that came to the server at or after this
            time.
        created_before (datetime, optional): Only assets that came to the server at or before this
            time.
        description (str, optional): Only assets whose description contains this text.
        device_id (str, optional): ID of a device; only assets that it has uploaded are considered.
        is_encoded (bool, optional): Only videos that have been transcoded, or only assets that have
            not.
        is_favorite (bool, optional): Only favorites, or only others.
        is_motion (bool, optional): Only motion photos, or only assets without a video part.
        is_not_in_album (bool, optional): Only assets that are in no album.
        is_offline (bool, optional): Only assets whose original is missing from the external
            library, or only others.
        lens_model (str | None, optional): Only assets taken with this lens.
        library_id (str | None, optional): ID of an external library; only assets in it are
            considered. Null for uploaded assets.
        make (str, optional): Only assets taken with a camera of this manufacturer.
        model (str | None, optional): Only assets taken with this camera.
        person_ids (list[str], optional): IDs of people; only assets with all of them are
            considered.
        rating (float, optional): Only assets with this number of stars; null for assets without a
            rating. -1 to 5.
        state (str | None, optional): Only assets taken in this state or province; null for assets
            without one.
        tag_ids (list[str] | None, optional): IDs of tags; only assets with all of them are
            considered, those of tags below them included.
        taken_after (datetime, optional): Only assets that were taken at or after this time.
        taken_before (datetime, optional): Only assets that were taken at or before this time.
        trashed_after (datetime, optional): Only assets that were deleted at or after this time.
        trashed_before (datetime, optional): Only assets that were deleted at or before this time.
        type (AssetTypeEnum, optional): Only assets of this type. One of IMAGE, VIDEO, AUDIO, OTHER.
        updated_after (datetime, optional): Only assets that were changed at or after this time.
        updated_before (datetime, optional): Only assets that were changed at or before this time.
        visibility (AssetVisibility, optional): Only assets of this visibility; without it all but
            locked and hidden ones. One of archive, timeline, hidden, locked.
        statistics_search_dto (StatisticsSearchDto): The body as a whole, in place of its fields.

    Returns:
        SearchStatisticsResponseDto

    POST /search/statistics
    Permission: asset.statistics
    Since: Immich 1.135.0
    """
    get_search_suggestions: GetSearchSuggestionsOperation
    """get_search_suggestions(*, type: SearchSuggestionType, country: str = ..., include_null: bool = ..., make: str = ..., model: str = ..., state: str = ...) -> list[str]

    List the values that occur in one searchable field, such as country or camera make.

    Args:
        type (SearchSuggestionType): Field whose values are returned. One of country, state, city,
            camera-make, camera-model.
        country (str, optional): Only values of assets that were taken in this country.
        include_null (bool, optional): Whether null is among the suggestions, for assets without
            such a value.
        make (str, optional): Only values of assets that were taken with a camera of this
            manufacturer.
        model (str, optional): Only values of assets that were taken with this camera.
        state (str, optional): Only values of assets that were taken in this state or province.

    Returns:
        list[str]

    GET /search/suggestions
    Permission: asset.read
    """

class ServerApi(Api):
    """Version, features, storage, statistics and licence of the server."""
    get_about_info: GetAboutInfoOperation
    """get_about_info() -> ServerAboutResponseDto

    Return version and build details of the server and of tools it relies on, such as FFmpeg.

    Returns:
        ServerAboutResponseDto

    GET /server/about
    Permission: server.about
    """
    get_apk_links: GetApkLinksOperation
    """get_apk_links() -> ServerApkLinksDto

    Return download URLs of the Android app builds that match this server's version.

    Returns:
        ServerApkLinksDto

    GET /server/apk-links
    Permission: server.apkLinks
    Since: Immich 1.135.0
    """
    get_server_config: GetServerConfigOperation
    """get_server_config() -> ServerConfigDto

    Return settings that clients need, such as trash retention and login text; needs no login.

    Returns:
        ServerConfigDto

    GET /server/config
    """
    get_server_features: GetServerFeaturesOperation
    """get_server_features() -> ServerFeaturesDto

    Return flags for which features, such as smart search or OAuth, are on; needs no login.

    Returns:
        ServerFeaturesDto

    GET /server/features
    """
    get_server_license: GetServerLicenseOperation
    """get_server_license() -> LicenseResponseDto

    Return the product key of this server (admin only); answers 404 if there is none.

    Returns:
        LicenseResponseDto

    GET /server/license
    Permission: serverLicense.read
    Administrators only.
    """
    set_server_license: SetServerLicenseOperation
    """set_server_license(*, activation_key: str, license_key: str) -> LicenseResponseDto

    Activate a product key for the whole server (admin only).

    Args:
        activation_key (str): Second half of a product key, which proves that the first half is
            genuine.
        license_key (str): First half of a product key, such as `IMCL-…` or `IMSV-…`.
        license_key_dto (LicenseKeyDto): The body as a whole, in place of its fields.

    Returns:
        LicenseResponseDto

    PUT /server/license
    Permission: serverLicense.update
    Administrators only.
    """
    delete_server_license: DeleteServerLicenseOperation
    """delete_server_license() -> None

    Remove the product key of this server (admin only).

    Returns:
        None

    DELETE /server/license
    Permission: serverLicense.delete
    Administrators only.
    """
    get_supported_media_types: GetSupportedMediaTypesOperation
    """get_supported_media_types() -> ServerMediaTypesResponseDto

    List the file extensions accepted as image, video or sidecar; needs no login.

    Returns:
        ServerMediaTypesResponseDto

    GET /server/media-types
    """
    ping_server: PingServerOperation
    """ping_server() -> ServerPingResponse

    Check that the server is up; it answers 'pong' and needs no login.

    Returns:
        ServerPingResponse

    GET /server/ping
    """
    get_server_statistics: GetServerStatisticsOperation
    """get_server_statistics() -> ServerStatsResponseDto

    Return photo and video counts and disk usage, overall and for each user (admin only).

    Returns:
        ServerStatsResponseDto

    GET /server/statistics
    Permission: server.statistics
    Administrators only.
    """
    get_storage: GetStorageOperation
    """get_storage() -> ServerStorageResponseDto

    Return the size, use and free space of the disk that holds the uploads.

    Returns:
        ServerStorageResponseDto

    GET /server/storage
    Permission: server.storage
    """
    get_theme: GetThemeOperation
    """get_theme() -> ServerThemeDto

    Return the custom CSS that an administrator has set for the web app; needs no login.

    Returns:
        ServerThemeDto

    GET /server/theme
    """
    get_server_version: GetServerVersionOperation
    """get_server_version() -> ServerVersionResponseDto

    Return the server's version as major, minor and patch numbers; needs no login.

    Returns:
        ServerVersionResponseDto

    GET /server/version
    """
    get_version_check: GetVersionCheckOperation
    """get_version_check() -> VersionCheckStateResponseDto

    Return the newest release found by the update check, and when it last ran.

    Returns:
        VersionCheckStateResponseDto

    GET /server/version-check
    Permission: server.versionCheck
    Since: Immich 1.134.0
    """
    get_version_history: GetVersionHistoryOperation
    """get_version_history() -> list[ServerVersionHistoryResponseDto]

    List every version this server has run and since when; needs no login.

    Returns:
        list[ServerVersionHistoryResponseDto]

    GET /server/version-history
    Since: Immich 1.117.0
    """

class SessionsApi(Api):
    """Logins of the signed-in user on all devices."""
    get_sessions: GetSessionsOperation
    """get_sessions() -> list[SessionResponseDto]

    List your login sessions with device details, marking the current one.

    Returns:
        list[SessionResponseDto]

    GET /sessions
    Permission: session.read
    """
    create_session: CreateSessionOperation
    """create_session(*, device_os: str = ..., device_type: str = ..., duration: float = ...) -> SessionCreateResponseDto

    Open a child session with its own token, for example for a cast device.

    Args:
        device_os (str, optional): Operating system of the device.
        device_type (str, optional): Kind of device or browser.
        duration (float, optional): Seconds until the session ends; without it, it does not end. At
            least 1.
        session_create_dto (SessionCreateDto): The body as a whole, in place of its fields.

    Returns:
        SessionCreateResponseDto

    POST /sessions
    Permission: session.create
    Since: Immich 1.133.0
    """
    delete_all_sessions: DeleteAllSessionsOperation
    """delete_all_sessions() -> None

    Sign out everywhere else: end all your sessions except the one making this call.

    Returns:
        None

    DELETE /sessions
    Permission: session.delete
    """
    update_session: UpdateSessionOperation
    """update_session(id: str, *, is_pending_sync_reset: bool = ...) -> SessionResponseDto

    Flag one of your sessions so that its client discards its sync state and starts over.

    Args:
        id (str): ID of the session (not its token).
        is_pending_sync_reset (bool, optional): Whether the session's client is to discard its local
            copy and sync from the beginning.
        session_update_dto (SessionUpdateDto): The body as a whole, in place of its fields.

    Returns:
        SessionResponseDto

    PUT /sessions/{id}
    Permission: session.update
    Since: Immich 1.136.0
    """
    delete_session: DeleteSessionOperation
    """delete_session(id: str) -> None

    End one of your sessions, signing out the device that uses it.

    Args:
        id (str): ID of the session (not its token).

    Returns:
        None

    DELETE /sessions/{id}
    Permission: session.delete
    """
    lock_session: LockSessionOperation
    """lock_session(id: str) -> None

    Lock one of your sessions, taking away its access to locked assets.

    Args:
        id (str): ID of the session (not its token).

    Returns:
        None

    POST /sessions/{id}/lock
    Permission: session.lock
    Since: Immich 1.133.0
    """

class SharedLinksApi(Api):
    """Links that show an album or assets to people without an account."""
    get_all_shared_links: GetAllSharedLinksOperation
    """get_all_shared_links(*, album_id: str = ...) -> list[SharedLinkResponseDto]

    List the shared links that you have created.

    Args:
        album_id (str, optional): ID of an album; only links to it are returned.

    Returns:
        list[SharedLinkResponseDto]

    GET /shared-links
    Permission: sharedLink.read
    """
    create_shared_link: CreateSharedLinkOperation
    """create_shared_link(*, type: SharedLinkType, album_id: str = ..., allow_download: bool = ..., allow_upload: bool = ..., asset_ids: list[str] = ..., description: str | None = ..., expires_at: datetime | None = ..., password: str | None = ..., show_metadata: bool = ..., slug: str | None = ...) -> SharedLinkResponseDto

    Create a public link to an album or to chosen assets, with optional password and expiry.

    Args:
        album_id (str, optional): ID of the album that the link shows.
        allow_download (bool, optional): Whether visitors may download originals. Default true.
        allow_upload (bool, optional): Whether visitors may add assets.
        asset_ids (list[str], optional): IDs of the assets that the link shows.
        description (str | None, optional): Text that is shown to visitors.
        expires_at (datetime | None, optional): When the link stops working; null for never.
        password (str | None, optional): Password that visitors have to enter; null for none.
        show_metadata (bool, optional): Whether visitors see metadata such as camera and place.
            Default true.
        slug (str | None, optional): Readable name of a shared link, used in its address in place of
            the key.
        type (SharedLinkType): Whether the link shows an album or single assets. One of ALBUM,
            INDIVIDUAL.
        shared_link_create_dto (SharedLinkCreateDto): The body as a whole, in place of its fields.

    Returns:
        SharedLinkResponseDto

    POST /shared-links
    Permission: sharedLink.create
    """
    get_my_shared_link: GetMySharedLinkOperation
    """get_my_shared_link(*, key: str = ..., password: str = ..., slug: str = ..., token: str = ...) -> SharedLinkResponseDto

    Return the shared link that authenticates this call.

    Args:
        key (str, optional): Key of a shared link, for access without an account.
        password (str, optional): The link's password, when it has one.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        token (str, optional): Token of an earlier visit to the link, in place of the password.

    Returns:
        SharedLinkResponseDto

    GET /shared-links/me
    """
    get_shared_link_by_id: GetSharedLinkByIdOperation
    """get_shared_link_by_id(id: str) -> SharedLinkResponseDto

    Return one of your shared links with its settings and contents.

    Args:
        id (str): ID of the shared link (not its key).

    Returns:
        SharedLinkResponseDto

    GET /shared-links/{id}
    Permission: sharedLink.read
    """
    remove_shared_link: RemoveSharedLinkOperation
    """remove_shared_link(id: str) -> None

    Delete a shared link, so that its address stops working; the assets are kept.

    Args:
        id (str): ID of the shared link (not its key).

    Returns:
        None

    DELETE /shared-links/{id}
    Permission: sharedLink.delete
    """
    update_shared_link: UpdateSharedLinkOperation
    """update_shared_link(id: str, *, allow_download: bool = ..., allow_upload: bool = ..., change_expiry_time: bool = ..., description: str | None = ..., expires_at: datetime | None = ..., password: str | None = ..., show_metadata: bool = ..., slug: str | None = ...) -> SharedLinkResponseDto

    Change a shared link's description, password, expiry or what visitors may do.

    Args:
        id (str): ID of the shared link (not its key).
        allow_download (bool, optional): Whether visitors may download originals.
        allow_upload (bool, optional): Whether visitors may add assets.
        change_expiry_time (bool, optional): Whether `expires_at` is applied although it is null, so
            that the link never expires; only older releases need it.
        description (str | None, optional): Text that is shown to visitors.
        expires_at (datetime | None, optional): When the link stops working; null for never.
        password (str | None, optional): Password that visitors have to enter; null for none.
        show_metadata (bool, optional): Whether visitors see metadata such as camera and place.
        slug (str | None, optional): Readable name of a shared link, used in its address in place of
            the key.
        shared_link_edit_dto (SharedLinkEditDto): The body as a whole, in place of its fields.

    Returns:
        SharedLinkResponseDto

    PATCH /shared-links/{id}
    Permission: sharedLink.update
    """
    add_shared_link_assets: AddSharedLinkAssetsOperation
    """add_shared_link_assets(id: str, *, asset_ids: list[str], key: str = ..., slug: str = ...) -> list[AssetIdsResponseDto]

    Put more assets behind a link that shares hand-picked assets; album links refuse this.

    Args:
        id (str): ID of the shared link (not its key).
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        asset_ids (list[str]): IDs of assets.
        asset_ids_dto (AssetIdsDto): The body as a whole, in place of its fields.

    Returns:
        list[AssetIdsResponseDto]

    PUT /shared-links/{id}/assets
    """
    remove_shared_link_assets: RemoveSharedLinkAssetsOperation
    """remove_shared_link_assets(id: str, *, asset_ids: list[str], key: str = ..., slug: str = ...) -> list[AssetIdsResponseDto]

    Take assets off a link that shares hand-picked assets, with a result for each.

    Args:
        id (str): ID of the shared link (not its key).
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        asset_ids (list[str]): IDs of assets.
        asset_ids_dto (AssetIdsDto): The body as a whole, in place of its fields.

    Returns:
        list[AssetIdsResponseDto]

    DELETE /shared-links/{id}/assets
    """
    async def share(self, *, album_id: Id | None = ..., asset_ids: Ids = ..., password: str | None = ..., expires_at: datetime | None = ..., expires_in: timedelta | None = ..., allow_download: bool | None = ..., allow_upload: bool = ..., show_metadata: bool | None = ..., slug: str | None = ..., description: str | None = ...) -> SharedLinkResponseDto:
        """Create a shared link to an album or to assets.

        Visitors cannot upload unless ``allow_upload=True``. With ``create_shared_link``, the server's default applies:
        they can.

        Args:
            album_id: the album to share.
            asset_ids: the assets to share, in place of an album.
            password: the password that visitors must enter.
            expires_at: the end of the link's validity: a datetime with a time zone, in the future.
            expires_in: how long from now the link works, in place of ``expires_at``.
            allow_download: whether visitors may download originals; the server's default is that they may.
            allow_upload: whether visitors may upload.
            show_metadata: whether visitors see dates, places and cameras; the server's default is that they do.
            slug: a readable address of your choice: ``/s/SLUG``.
            description: a text for visitors.

        Returns:
            The link, as ``create_shared_link`` returns it; :meth:`url` returns its address.

        Raises:
            TypeError: ``asset_ids`` is one id, or ``expires_in`` is not a ``timedelta``.
            ValueError: neither or both of album and assets are given, or the link would end in the past.
            UnsupportedOperationError: the client's release has no such option.
            ImmichError: the server refused or failed.
        """
    def url(self, link: SharedLinkResponseDto) -> str:
        """Return the address of a shared link, as people open it in a browser.

        Args:
            link: a link as ``share``, ``create_shared_link`` or ``get_all_shared_links`` return it.

        Raises:
            UnexpectedContentError: ``link`` has no key.
        """

class StacksApi(Api):
    """Stacks, which show several assets as one."""
    search_stacks: SearchStacksOperation
    """search_stacks(*, primary_asset_id: str = ...) -> list[StackResponseDto]

    List your stacks, or only the one with a given primary asset.

    Args:
        primary_asset_id (str, optional): ID of an asset; only the stack that it is on top of is
            returned.

    Returns:
        list[StackResponseDto]

    GET /stacks
    Permission: stack.read
    """
    create_stack: CreateStackOperation
    """create_stack(*, asset_ids: list[str]) -> StackResponseDto

    Group assets into a stack; the first ID leads it, and stacks led by the others are absorbed.

    Args:
        asset_ids (list[str]): IDs of the assets; the first one is shown on top. At least 2 items.
        stack_create_dto (StackCreateDto): The body as a whole, in place of its fields.

    Returns:
        StackResponseDto

    POST /stacks
    Permission: stack.create
    """
    delete_stacks: DeleteStacksOperation
    """delete_stacks(*, ids: list[str]) -> None

    Dissolve several stacks; their assets remain and show up singly again.

    Args:
        ids (list[str]): IDs of the items to add, remove or change.
        bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

    Returns:
        None

    DELETE /stacks
    Permission: stack.delete
    """
    get_stack: GetStackOperation
    """get_stack(id: str) -> StackResponseDto

    Return one stack with its primary asset and all of its assets.

    Args:
        id (str): ID of the stack.

    Returns:
        StackResponseDto

    GET /stacks/{id}
    Permission: stack.read
    """
    update_stack: UpdateStackOperation
    """update_stack(id: str, *, primary_asset_id: str = ...) -> StackResponseDto

    Choose which asset of a stack is shown on top.

    Args:
        id (str): ID of the stack.
        primary_asset_id (str, optional): ID of the asset that is shown on top of the stack.
        stack_update_dto (StackUpdateDto): The body as a whole, in place of its fields.

    Returns:
        StackResponseDto

    PUT /stacks/{id}
    Permission: stack.update
    """
    delete_stack: DeleteStackOperation
    """delete_stack(id: str) -> None

    Dissolve a stack; its assets remain and show up singly again.

    Args:
        id (str): ID of the stack.

    Returns:
        None

    DELETE /stacks/{id}
    Permission: stack.delete
    """
    remove_asset_from_stack: RemoveAssetFromStackOperation
    """remove_asset_from_stack(id: str, asset_id: str) -> None

    Take one asset out of a stack; the primary asset is refused.

    Args:
        id (str): ID of the stack.
        asset_id (str): ID of the asset that leaves the stack.

    Returns:
        None

    DELETE /stacks/{id}/assets/{assetId}
    Permission: stack.update
    Since: Immich 1.136.0
    """

class SyncApi(Api):
    """The stream of changes with which a client keeps a local copy up to date."""
    get_sync_ack: GetSyncAckOperation
    """get_sync_ack() -> list[SyncAckDto]

    List the sync checkpoints stored for this session, one for each entity type.

    Returns:
        list[SyncAckDto]

    GET /sync/ack
    Permission: syncCheckpoint.read
    Since: Immich 1.127.0
    """
    send_sync_ack: SendSyncAckOperation
    """send_sync_ack(*, acks: list[str]) -> None

    Acknowledge received sync events, so that the next stream starts after them.

    Args:
        acks (list[str]): Tokens of received events; only the last one of each entity type counts.
            At most 1000 items.
        sync_ack_set_dto (SyncAckSetDto): The body as a whole, in place of its fields.

    Returns:
        None

    POST /sync/ack
    Permission: syncCheckpoint.update
    Since: Immich 1.127.0
    """
    delete_sync_ack: DeleteSyncAckOperation
    """delete_sync_ack(*, types: list[SyncEntityType] = ...) -> None

    Forget sync checkpoints of this session, so that those types are streamed from the start again.

    Args:
        types (list[SyncEntityType], optional): Entity types whose acknowledgements are forgotten;
            all without it.
        sync_ack_delete_dto (SyncAckDeleteDto): The body as a whole, in place of its fields.

    Returns:
        None

    DELETE /sync/ack
    Permission: syncCheckpoint.delete
    Since: Immich 1.127.0
    """
    get_delta_sync: GetDeltaSyncOperation
    """get_delta_sync(*, updated_after: datetime, user_ids: list[str]) -> AssetDeltaSyncResponseDto

    Return assets changed and deleted since a time, or a hint that a full sync is needed.

    Args:
        updated_after (datetime): Only assets that were changed at or after this time.
        user_ids (list[str]): IDs of users.
        asset_delta_sync_dto (AssetDeltaSyncDto): The body as a whole, in place of its fields.

    Returns:
        AssetDeltaSyncResponseDto

    POST /sync/delta-sync
    """
    get_full_sync_for_user: GetFullSyncForUserOperation
    """get_full_sync_for_user(*, limit: int, updated_until: datetime, last_id: str = ..., user_id: str = ...) -> list[AssetResponseDto]

    Return a user's assets in pages ordered by ID, to build up a client's copy.

    Args:
        last_id (str, optional): ID of the last asset of the previous page.
        limit (int): Largest number of items. At least 1.
        updated_until (datetime): Only assets that were changed at or before this time.
        user_id (str, optional): ID of a user.
        asset_full_sync_dto (AssetFullSyncDto): The body as a whole, in place of its fields.

    Returns:
        list[AssetResponseDto]

    POST /sync/full-sync
    """
    get_sync_stream: GetSyncStreamOperation
    """get_sync_stream(*, types: list[SyncRequestType], reset: bool = ...) -> list[SyncStreamEvent]

    Stream changes of the chosen types since the last acknowledged ones, as JSON Lines.

    Args:
        reset (bool, optional): Whether to forget all acknowledgements and start from the beginning.
        types (list[SyncRequestType]): What to receive changes of.
        sync_stream_dto (SyncStreamDto): The body as a whole, in place of its fields.

    Returns:
        list[SyncStreamEvent]

    POST /sync/stream
    Permission: sync.stream
    Since: Immich 1.127.0
    """
    async def acknowledge(self, *events: SyncStreamEvent | str, retries: int = ...) -> None:
        """Tell the server not to send these events, and the earlier ones of their types, again.

        Args:
            *events: events of ``get_sync_stream.iter(…)``, or their ``ack``; the last one of each kind counts.
            retries: how often a failed attempt is repeated; 0 is one attempt.

        Raises:
            ImmichError: the server refused or failed.
        """

class SystemConfigApi(Api):
    """The complete server configuration, for administrators."""
    get_config: GetConfigOperation
    """get_config() -> SystemConfigDto

    Return the complete server configuration, secrets included (admin only).

    Returns:
        SystemConfigDto

    GET /system-config
    Permission: systemConfig.read
    Administrators only.
    """
    update_config: UpdateConfigOperation
    """update_config(*, backup: SystemConfigBackupsDto, ffmpeg: SystemConfigFFmpegDto, image: SystemConfigImageDto, job: SystemConfigJobDto, library: SystemConfigLibraryDto, logging: SystemConfigLoggingDto, machine_learning: SystemConfigMachineLearningDto, map: SystemConfigMapDto, metadata: SystemConfigMetadataDto, new_version_check: SystemConfigNewVersionCheckDto, nightly_tasks: SystemConfigNightlyTasksDto, notifications: SystemConfigNotificationsDto, oauth: SystemConfigOAuthDto, password_login: SystemConfigPasswordLoginDto, reverse_geocoding: SystemConfigReverseGeocodingDto, server: SystemConfigServerDto, storage_template: SystemConfigStorageTemplateDto, templates: SystemConfigTemplatesDto, theme: SystemConfigThemeDto, trash: SystemConfigTrashDto, user: SystemConfigUserDto) -> SystemConfigDto

    Replace the complete server configuration (admin only); send all of it, not just changes.

    Args:
        backup (SystemConfigBackupsDto): Settings of backups.
        ffmpeg (SystemConfigFFmpegDto): Settings of video transcoding.
        image (SystemConfigImageDto): Settings of generated pictures.
        job (SystemConfigJobDto): How many jobs of each kind run at the same time.
        library (SystemConfigLibraryDto): Settings of external libraries.
        logging (SystemConfigLoggingDto): Settings of the server's log.
        machine_learning (SystemConfigMachineLearningDto): Settings of machine learning.
        map (SystemConfigMapDto): Settings of the map.
        metadata (SystemConfigMetadataDto): Settings of reading metadata.
        new_version_check (SystemConfigNewVersionCheckDto): Settings of the check for new releases.
        nightly_tasks (SystemConfigNightlyTasksDto): Settings of the tasks that run every night.
        notifications (SystemConfigNotificationsDto): Settings of e-mails.
        oauth (SystemConfigOAuthDto): Settings of OAuth login.
        password_login (SystemConfigPasswordLoginDto): Settings of login with password.
        reverse_geocoding (SystemConfigReverseGeocodingDto): Settings of finding places' names.
        server (SystemConfigServerDto): Settings of the server's address and login page.
        storage_template (SystemConfigStorageTemplateDto): Settings of the folder structure for
            originals.
        templates (SystemConfigTemplatesDto): Templates of e-mails.
        theme (SystemConfigThemeDto): Settings of the web app's appearance.
        trash (SystemConfigTrashDto): Settings of the trash.
        user (SystemConfigUserDto): Settings of user accounts.
        system_config_dto (SystemConfigDto): The body as a whole, in place of its fields.

    Returns:
        SystemConfigDto

    PUT /system-config
    Permission: systemConfig.update
    Administrators only.
    """
    get_config_defaults: GetConfigDefaultsOperation
    """get_config_defaults() -> SystemConfigDto

    Return the server configuration as it is out of the box (admin only).

    Returns:
        SystemConfigDto

    GET /system-config/defaults
    Permission: systemConfig.read
    Administrators only.
    """
    get_storage_template_options: GetStorageTemplateOptionsOperation
    """get_storage_template_options() -> SystemConfigTemplateStorageOptionDto

    List the date tokens and presets usable in the storage template (admin only).

    Returns:
        SystemConfigTemplateStorageOptionDto

    GET /system-config/storage-template-options
    Permission: systemConfig.read
    Administrators only.
    """

class SystemMetadataApi(Api):
    """State that the server keeps about itself, such as onboarding."""
    get_admin_onboarding: GetAdminOnboardingOperation
    """get_admin_onboarding() -> AdminOnboardingUpdateDto

    Tell whether the first-run setup by the administrator is finished (admin only).

    Returns:
        AdminOnboardingUpdateDto

    GET /system-metadata/admin-onboarding
    Permission: systemMetadata.read
    Administrators only.
    """
    update_admin_onboarding: UpdateAdminOnboardingOperation
    """update_admin_onboarding(*, is_onboarded: bool) -> None

    Record whether the first-run setup of the server is finished (admin only).

    Args:
        is_onboarded (bool): Whether the first steps have been completed.
        admin_onboarding_update_dto (AdminOnboardingUpdateDto): The body as a whole, in place of its
            fields.

    Returns:
        None

    POST /system-metadata/admin-onboarding
    Permission: systemMetadata.update
    Administrators only.
    """
    get_reverse_geocoding_state: GetReverseGeocodingStateOperation
    """get_reverse_geocoding_state() -> ReverseGeocodingStateResponseDto

    Tell which place-name data file was last imported, and when (admin only).

    Returns:
        ReverseGeocodingStateResponseDto

    GET /system-metadata/reverse-geocoding-state
    Permission: systemMetadata.read
    Administrators only.
    """
    get_version_check_state: GetVersionCheckStateOperation
    """get_version_check_state() -> VersionCheckStateResponseDto

    Return the newest release found by the update check, and when it ran (admin only).

    Returns:
        VersionCheckStateResponseDto

    GET /system-metadata/version-check-state
    Permission: systemMetadata.read
    Administrators only.
    Since: Immich 1.134.0
    """

class TagsApi(Api):
    """Hierarchical tags, and the assets that carry them."""
    get_all_tags: GetAllTagsOperation
    """get_all_tags() -> list[TagResponseDto]

    List your tags, nested ones included, as one flat list.

    Returns:
        list[TagResponseDto]

    GET /tags
    Permission: tag.read
    """
    upsert_tags: UpsertTagsOperation
    """upsert_tags(*, tags: list[str]) -> list[TagResponseDto]

    Create tags from paths such as 'trips/rome', parents included; existing ones are reused.

    Args:
        tags (list[str]): Paths of tags, such as `trips/rome`.
        tag_upsert_dto (TagUpsertDto): The body as a whole, in place of its fields.

    Returns:
        list[TagResponseDto]

    PUT /tags
    Permission: tag.create
    """
    create_tag: CreateTagOperation
    """create_tag(*, name: str, color: str = ..., parent_id: str | None = ...) -> TagResponseDto

    Create a single tag, optionally nested under a parent tag.

    Args:
        color (str, optional): Color of the tag, as hexadecimal RGB such as `#ff8800`; null for
            none.
        name (str): Last part of the tag's path.
        parent_id (str | None, optional): ID of the parent tag; null at the top level.
        tag_create_dto (TagCreateDto): The body as a whole, in place of its fields.

    Returns:
        TagResponseDto

    POST /tags
    Permission: tag.create
    """
    bulk_tag_assets: BulkTagAssetsOperation
    """bulk_tag_assets(*, asset_ids: list[str], tag_ids: list[str]) -> TagBulkAssetsResponseDto

    Apply every given tag to every given asset and return how many taggings were made.

    Args:
        asset_ids (list[str]): IDs of the assets that get the tags.
        tag_ids (list[str]): IDs of the tags.
        tag_bulk_assets_dto (TagBulkAssetsDto): The body as a whole, in place of its fields.

    Returns:
        TagBulkAssetsResponseDto

    PUT /tags/assets
    Permission: tag.asset
    """
    get_tag_by_id: GetTagByIdOperation
    """get_tag_by_id(id: str) -> TagResponseDto

    Return one of your tags with its name, full path and color.

    Args:
        id (str): ID of the tag.

    Returns:
        TagResponseDto

    GET /tags/{id}
    Permission: tag.read
    """
    update_tag: UpdateTagOperation
    """update_tag(id: str, *, color: str | None = ...) -> TagResponseDto

    Change the settings of a tag, for example its color.

    Args:
        id (str): ID of the tag.
        color (str | None, optional): Color of the tag, as hexadecimal RGB such as `#ff8800`; null
            for none.
        tag_update_dto (TagUpdateDto): The body as a whole, in place of its fields.

    Returns:
        TagResponseDto

    PUT /tags/{id}
    Permission: tag.update
    """
    delete_tag: DeleteTagOperation
    """delete_tag(id: str) -> None

    Delete a tag along with the tags nested below it; tagged assets are kept.

    Args:
        id (str): ID of the tag.

    Returns:
        None

    DELETE /tags/{id}
    Permission: tag.delete
    """
    tag_assets: TagAssetsOperation
    """tag_assets(id: str, *, ids: list[str]) -> list[BulkIdResponseDto]

    Apply a tag to assets, with a result for each.

    Args:
        id (str): ID of the tag.
        ids (list[str]): IDs of the items to add, remove or change.
        bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

    Returns:
        list[BulkIdResponseDto]

    PUT /tags/{id}/assets
    Permission: tag.asset
    """
    untag_assets: UntagAssetsOperation
    """untag_assets(id: str, *, ids: list[str]) -> list[BulkIdResponseDto]

    Take a tag off assets, with a result for each.

    Args:
        id (str): ID of the tag.
        ids (list[str]): IDs of the items to add, remove or change.
        bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

    Returns:
        list[BulkIdResponseDto]

    DELETE /tags/{id}/assets
    Permission: tag.asset
    """

class TimelineApi(Api):
    """The timeline in buckets of one month, in a compact form."""
    get_time_bucket: GetTimeBucketOperation
    """get_time_bucket(*, time_bucket: str, album_id: str = ..., is_favorite: bool = ..., is_trashed: bool = ..., key: str = ..., order: AssetOrder = ..., person_id: str = ..., slug: str = ..., tag_id: str = ..., user_id: str = ..., visibility: AssetVisibility = ..., with_coordinates: bool = ..., with_partners: bool = ..., with_stacked: bool = ...) -> TimeBucketAssetResponseDto

    Return the timeline assets of one time bucket; use the same filters as for the buckets.

    Args:
        time_bucket (str): First day of the bucket as `get_time_buckets` returns it, `YYYY-MM-DD`.
        album_id (str, optional): ID of an album; only assets in it are considered.
        is_favorite (bool, optional): Only favorites, or only others.
        is_trashed (bool, optional): Only assets in the trash, or only others.
        key (str, optional): Key of a shared link, for access without an account.
        order (AssetOrder, optional): Newest or oldest first. One of asc, desc.
        person_id (str, optional): ID of a person; only assets with this person are considered.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        tag_id (str, optional): ID of a tag; only assets with it are considered.
        user_id (str, optional): ID of a user; only assets of this user are considered.
        visibility (AssetVisibility, optional): Only assets of this visibility. One of archive,
            timeline, hidden, locked.
        with_coordinates (bool, optional): Whether latitude and longitude are included.
        with_partners (bool, optional): Whether assets of partners are included.
        with_stacked (bool, optional): Whether a stack is returned once, with the number of its
            assets, rather than asset by asset.

    Returns:
        TimeBucketAssetResponseDto

    GET /timeline/bucket
    Permission: asset.read
    """
    get_time_buckets: GetTimeBucketsOperation
    """get_time_buckets(*, album_id: str = ..., is_favorite: bool = ..., is_trashed: bool = ..., key: str = ..., order: AssetOrder = ..., person_id: str = ..., slug: str = ..., tag_id: str = ..., user_id: str = ..., visibility: AssetVisibility = ..., with_coordinates: bool = ..., with_partners: bool = ..., with_stacked: bool = ...) -> list[TimeBucketsResponseDto]

    List the timeline's time buckets with the number of assets in each.

    Args:
        album_id (str, optional): ID of an album; only assets in it are considered.
        is_favorite (bool, optional): Only favorites, or only others.
        is_trashed (bool, optional): Only assets in the trash, or only others.
        key (str, optional): Key of a shared link, for access without an account.
        order (AssetOrder, optional): Newest or oldest first. One of asc, desc.
        person_id (str, optional): ID of a person; only assets with this person are considered.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        tag_id (str, optional): ID of a tag; only assets with it are considered.
        user_id (str, optional): ID of a user; only assets of this user are considered.
        visibility (AssetVisibility, optional): Only assets of this visibility. One of archive,
            timeline, hidden, locked.
        with_coordinates (bool, optional): Whether latitude and longitude are included.
        with_partners (bool, optional): Whether assets of partners are included.
        with_stacked (bool, optional): Whether a stack is returned once, with the number of its
            assets, rather than asset by asset.

    Returns:
        list[TimeBucketsResponseDto]

    GET /timeline/buckets
    Permission: asset.read
    """
    def rows(self, *, concurrency: int = ..., album_id: Id = ..., bbox: str = ..., is_archived: bool = ..., is_favorite: bool = ..., is_trashed: bool = ..., key: str = ..., order: Literal['asc', 'desc'] | OpenStrEnum = ..., order_by: str | OpenStrEnum = ..., person_id: Id = ..., size: Literal['DAY', 'MONTH'] | OpenStrEnum = ..., slug: str = ..., tag_id: Id = ..., user_id: Id = ..., visibility: Visibility | OpenStrEnum = ..., with_coordinates: bool = ..., with_partners: bool = ..., with_stacked: bool = ...) -> AsyncGenerator[TimelineRow]:
        """Yield the assets of the timeline, one by one and in its order; buckets are requested concurrently.

        Args:
            concurrency: how many buckets are requested at a time.
            **filters: arguments of ``get_time_buckets``, such as ``album_id`` or ``is_favorite``.

        Raises:
            TypeError: the release does not know a filter.
            ValueError: ``concurrency`` is less than 1.
            ImmichError: the server refused or failed.

        Warns:
            IncompleteListWarning: a bucket has fewer assets than the server announced.
        """

class TrashApi(Api):
    """Deleted assets that can still be restored."""
    empty_trash: EmptyTrashOperation
    """empty_trash() -> TrashResponseDto

    Erase everything in your trash for good; background jobs then remove the files.

    Returns:
        TrashResponseDto

    POST /trash/empty
    Permission: asset.delete
    """
    restore_trash: RestoreTrashOperation
    """restore_trash() -> TrashResponseDto

    Bring everything in your trash back into your library.

    Returns:
        TrashResponseDto

    POST /trash/restore
    Permission: asset.delete
    """
    restore_assets: RestoreAssetsOperation
    """restore_assets(*, ids: list[str]) -> TrashResponseDto

    Bring the given assets back out of the trash.

    Args:
        ids (list[str]): IDs of the items to add, remove or change.
        bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

    Returns:
        TrashResponseDto

    POST /trash/restore/assets
    Permission: asset.delete
    """

class UsersApi(Api):
    """The signed-in user's account and preferences, and other users as far as they are visible."""
    search_users: SearchUsersOperation
    """search_users() -> list[UserResponseDto]

    List the user accounts on this server that you are allowed to see.

    Returns:
        list[UserResponseDto]

    GET /users
    Permission: user.read
    """
    get_my_user: GetMyUserOperation
    """get_my_user() -> UserAdminResponseDto

    Return your own account, with e-mail address, quota and admin flag.

    Returns:
        UserAdminResponseDto

    GET /users/me
    Permission: user.read
    """
    update_my_user: UpdateMyUserOperation
    """update_my_user(*, avatar_color: UserAvatarColor | None = ..., email: str = ..., name: str = ..., password: str = ...) -> UserAdminResponseDto

    Change your own account, such as name, e-mail address or password.

    Args:
        avatar_color (UserAvatarColor | None, optional): Color of the user's avatar while no profile
            picture is set. One of primary, pink, red, yellow, blue, green, purple, orange, gray,
            amber.
        email (str, optional): E-mail address, with which the user logs in.
        name (str, optional): Name of the user.
        password (str, optional): New password of the user.
        user_update_me_dto (UserUpdateMeDto): The body as a whole, in place of its fields.

    Returns:
        UserAdminResponseDto

    PUT /users/me
    Permission: user.update
    """
    get_user_license: GetUserLicenseOperation
    """get_user_license() -> LicenseResponseDto

    Return the product key stored for your account.

    Returns:
        LicenseResponseDto

    GET /users/me/license
    Permission: userLicense.read
    """
    set_user_license: SetUserLicenseOperation
    """set_user_license(*, activation_key: str, license_key: str) -> LicenseResponseDto

    Activate a product key for your own account.

    Args:
        activation_key (str): Second half of a product key, which proves that the first half is
            genuine.
        license_key (str): First half of a product key, such as `IMCL-…` or `IMSV-…`.
        license_key_dto (LicenseKeyDto): The body as a whole, in place of its fields.

    Returns:
        LicenseResponseDto

    PUT /users/me/license
    Permission: userLicense.update
    """
    delete_user_license: DeleteUserLicenseOperation
    """delete_user_license() -> None

    Remove the product key stored for your account.

    Returns:
        None

    DELETE /users/me/license
    Permission: userLicense.delete
    """
    get_user_onboarding: GetUserOnboardingOperation
    """get_user_onboarding() -> OnboardingResponseDto

    Tell whether you have finished the welcome steps.

    Returns:
        OnboardingResponseDto

    GET /users/me/onboarding
    Permission: userOnboarding.read
    Since: Immich 1.135.0
    """
    set_user_onboarding: SetUserOnboardingOperation
    """set_user_onboarding(*, is_onboarded: bool) -> OnboardingResponseDto

    Record whether you have finished the welcome steps.

    Args:
        is_onboarded (bool): Whether the first steps have been completed.
        onboarding_dto (OnboardingDto): The body as a whole, in place of its fields.

    Returns:
        OnboardingResponseDto

    PUT /users/me/onboarding
    Permission: userOnboarding.update
    Since: Immich 1.135.0
    """
    delete_user_onboarding: DeleteUserOnboardingOperation
    """delete_user_onboarding() -> None

    Reset your onboarding, so that the welcome steps are shown to you again.

    Returns:
        None

    DELETE /users/me/onboarding
    Permission: userOnboarding.delete
    Since: Immich 1.135.0
    """
    get_my_preferences: GetMyPreferencesOperation
    """get_my_preferences() -> UserPreferencesResponseDto

    Return your own settings, such as memories, tags, ratings and e-mail notifications.

    Returns:
        UserPreferencesResponseDto

    GET /users/me/preferences
    Permission: userPreference.read
    """
    update_my_preferences: UpdateMyPreferencesOperation
    """update_my_preferences(*, albums: AlbumsUpdate = ..., avatar: AvatarUpdate = ..., cast: CastUpdate = ..., download: DownloadUpdate = ..., email_notifications: EmailNotificationsUpdate = ..., folders: FoldersUpdate = ..., memories: MemoriesUpdate = ..., people: PeopleUpdate = ..., purchase: PurchaseUpdate = ..., ratings: RatingsUpdate = ..., shared_links: SharedLinksUpdate = ..., tags: TagsUpdate = ...) -> UserPreferencesResponseDto

    Change some of your own settings; those left out stay as they are.

    Args:
        albums (AlbumsUpdate, optional): Albums that match.
        avatar (AvatarUpdate, optional): Settings of the avatar.
        cast (CastUpdate, optional): Settings of casting to other screens.
        download (DownloadUpdate, optional): Settings of downloads.
        email_notifications (EmailNotificationsUpdate, optional): Which e-mails the user receives.
        folders (FoldersUpdate, optional): Settings of the folder view.
        memories (MemoriesUpdate, optional): Settings of memories.
        people (PeopleUpdate, optional): The people.
        purchase (PurchaseUpdate, optional): Settings about the product key.
        ratings (RatingsUpdate, optional): Settings of ratings.
        shared_links (SharedLinksUpdate, optional): Settings of shared links.
        tags (TagsUpdate, optional): The tags.
        user_preferences_update_dto (UserPreferencesUpdateDto): The body as a whole, in place of its
            fields.

    Returns:
        UserPreferencesResponseDto

    PUT /users/me/preferences
    Permission: userPreference.update
    """
    create_profile_image: CreateProfileImageOperation
    """create_profile_image(*, file: FileInput) -> CreateProfileImageResponseDto

    Upload a picture as your avatar, replacing the previous one.

    Args:
        file (FileInput): The picture, as a path, an open binary file, bytes or a stream.
        create_profile_image_dto (CreateProfileImageDto): The body as a whole, in place of its
            fields.

    Returns:
        CreateProfileImageResponseDto

    POST /users/profile-image
    Permission: userProfileImage.update
    """
    delete_profile_image: DeleteProfileImageOperation
    """delete_profile_image() -> None

    Remove your avatar picture, so that clients fall back to a default one.

    Returns:
        None

    DELETE /users/profile-image
    Permission: userProfileImage.delete
    """
    get_user: GetUserOperation
    """get_user(id: str) -> UserResponseDto

    Return a user's public profile: name, e-mail address and avatar.

    Args:
        id (str): ID of the user.

    Returns:
        UserResponseDto

    GET /users/{id}
    Permission: user.read
    """
    get_profile_image: GetProfileImageOperation
    """get_profile_image(id: str) -> bytes

    Download a user's avatar picture.

    Args:
        id (str): ID of the user.

    Returns:
        bytes

    GET /users/{id}/profile-image
    Permission: userProfileImage.read
    """
    async def get_profile_image_to_file(self, id: Id, out_dir: Path | str, filename: str | None = ..., show_progress: bool = ..., *, retries: int = ..., on_progress: OnProgress | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Path:
        """Download a user's profile image into a file.

        Args:
            id: the user.
            out_dir: the folder; created when it is missing.
            filename: the file's name; the server's name when it is ``None``.
            show_progress: whether to draw a bar on standard error.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            on_progress: called after each piece.
            **options: call options such as ``_timeout``.

        Returns:
            The path of the file.

        Raises:
            ImmichError: the server refused or failed; nothing is left under the file's name.
        """

class ViewApi(Api):
    """Assets by the folders that their originals are in."""
    get_assets_by_original_path: GetAssetsByOriginalPathOperation
    """get_assets_by_original_path(*, path: str) -> list[AssetResponseDto]

    List your assets whose original file lies directly in a given folder on the server.

    Args:
        path (str): Folder on the server; folders inside of it are not searched.

    Returns:
        list[AssetResponseDto]

    GET /view/folder
    """
    get_unique_original_paths: GetUniqueOriginalPathsOperation
    """get_unique_original_paths() -> list[str]

    List every folder on the server that holds original files of yours.

    Returns:
        list[str]

    GET /view/folder/unique-paths
    """

class AsyncClient(BaseAsyncClient):
    """A client that speaks Immich 2.1.0."""
    def __init__(self, base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ..., share: Share | None = ...) -> None: ...
    @classmethod
    def from_share(cls, url: str, password: str | None = ..., *, access_token: str | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> Self: ...  # type: ignore[override]
    activities: ActivitiesApi
    """Comments and likes on albums and on the assets in them."""
    auth_admin: AuthAdminApi
    """Management of other users' logins by an administrator."""
    notifications_admin: NotificationsAdminApi
    """Notifications to users, and tests of e-mail, for administrators."""
    users_admin: UsersAdminApi
    """All accounts, for administrators."""
    albums: AlbumsApi
    """Albums, the assets in them and the users who share them."""
    api_keys: ApiKeysApi
    """API keys of the signed-in user, and what each of them may do."""
    assets: AssetsApi
    """Photos and videos, with upload, download, metadata, edits and deletion."""
    authentication: AuthenticationApi
    """Login and logout, passwords, the PIN code, and OAuth."""
    download: DownloadApi
    """Originals of many assets as ZIP archives."""
    duplicates: DuplicatesApi
    """Groups of assets that look alike, and what to do with them."""
    faces: FacesApi
    """Faces in an asset, and the persons they are assigned to."""
    jobs: JobsApi
    """Background jobs by their older interface; newer releases also have `queues`."""
    libraries: LibrariesApi
    """External libraries, which are folders on the server that Immich reads but does not own."""
    map: MapApi
    """Positions of assets on the map, and the map's style."""
    memories: MemoriesApi
    """Memories, such as 'on this day', and the assets in them."""
    notifications: NotificationsApi
    """Notifications of the signed-in user."""
    oauth: OauthApi
    """Login through an OAuth provider (OpenID Connect)."""
    partners: PartnersApi
    """Users who share their whole timeline with each other."""
    people: PeopleApi
    """Recognized persons, with names, thumbnails, merging and sharing."""
    search: SearchApi
    """Search by metadata, by content, at random, and suggestions for filters."""
    server: ServerApi
    """Version, features, storage, statistics and licence of the server."""
    sessions: SessionsApi
    """Logins of the signed-in user on all devices."""
    shared_links: SharedLinksApi
    """Links that show an album or assets to people without an account."""
    stacks: StacksApi
    """Stacks, which show several assets as one."""
    sync: SyncApi
    """The stream of changes with which a client keeps a local copy up to date."""
    system_config: SystemConfigApi
    """The complete server configuration, for administrators."""
    system_metadata: SystemMetadataApi
    """State that the server keeps about itself, such as onboarding."""
    tags: TagsApi
    """Hierarchical tags, and the assets that carry them."""
    timeline: TimelineApi
    """The timeline in buckets of one month, in a compact form."""
    trash: TrashApi
    """Deleted assets that can still be restored."""
    users: UsersApi
    """The signed-in user's account and preferences, and other users as far as they are visible."""
    view: ViewApi
    """Assets by the folders that their originals are in."""
    @property
    def operations(self) -> _Operations: ...
    def supports(self, operation: _OperationId | str, *, parameter: str | None = ..., value: Any = ...) -> bool:
        """Return whether the release that this client uses has an operation.

        Args:
            operation: its name in any spelling, ``'getQueues'`` or ``'get_queues'``.
            parameter: check also that it has this parameter or field of the body.
            value: check also that the parameter accepts this value of its enum.
        """

class ActivitiesBlockingApi(BlockingApi):
    """Comments and likes on albums and on the assets in them."""
    get_activities: GetActivitiesBlockingOperation
    """get_activities(*, album_id: str, asset_id: str = ..., level: ReactionLevel = ..., type: ReactionType = ..., user_id: str = ...) -> list[ActivityResponseDto]

    List the likes and comments on an album or on one asset in it, oldest first.

    Args:
        album_id (str): ID of an album.
        asset_id (str, optional): ID of an asset; only comments and likes on it are returned.
        level (ReactionLevel, optional): Whether to return what belongs to the album itself or to
            its assets. One of album, asset.
        type (ReactionType, optional): Only comments, or only likes. One of comment, like.
        user_id (str, optional): ID of a user; only comments and likes of this user are returned.

    Returns:
        list[ActivityResponseDto]

    GET /activities
    Permission: activity.read
    """
    create_activity: CreateActivityBlockingOperation
    """create_activity(*, album_id: str, type: ReactionType, asset_id: str = ..., comment: str = ...) -> ActivityResponseDto

    Like or comment on an album or one asset in it; a repeated like is not stored twice.

    Args:
        album_id (str): ID of the album.
        asset_id (str, optional): ID of the asset in the album; null or absent for the album itself.
        comment (str, optional): Text of the comment.
        type (ReactionType): Comment or like. One of comment, like.
        activity_create_dto (ActivityCreateDto): The body as a whole, in place of its fields.

    Returns:
        ActivityResponseDto

    POST /activities
    Permission: activity.create
    """
    get_activity_statistics: GetActivityStatisticsBlockingOperation
    """get_activity_statistics(*, album_id: str, asset_id: str = ...) -> ActivityStatisticsResponseDto

    Count the activity, such as comments, on an album or on one asset in it.

    Args:
        album_id (str): ID of an album.
        asset_id (str, optional): ID of an asset; only comments and likes on it are counted.

    Returns:
        ActivityStatisticsResponseDto

    GET /activities/statistics
    Permission: activity.statistics
    """
    delete_activity: DeleteActivityBlockingOperation
    """delete_activity(id: str) -> None

    Remove a like or comment that you made, or one made on an album you own.

    Args:
        id (str): ID of the comment or like.

    Returns:
        None

    DELETE /activities/{id}
    Permission: activity.delete
    """

class AuthAdminBlockingApi(BlockingApi):
    """Management of other users' logins by an administrator."""
    unlink_all_oauth_accounts_admin: UnlinkAllOAuthAccountsAdminBlockingOperation
    """unlink_all_oauth_accounts_admin() -> None

    Cut the OAuth connection of every user on the server (admin only).

    Returns:
        None

    POST /admin/auth/unlink-all
    Permission: adminAuth.unlinkAll
    Administrators only.
    Since: Immich 1.138.0
    """

class NotificationsAdminBlockingApi(BlockingApi):
    """Notifications to users, and tests of e-mail, for administrators."""
    create_notification: CreateNotificationBlockingOperation
    """create_notification(*, title: str, user_id: str, data: dict[str, Any] = ..., description: str | None = ..., level: NotificationLevel = ..., read_at: datetime | None = ..., type: NotificationType = ...) -> NotificationDto

    Post an in-app notification to any user (admin only).

    Args:
        data (dict[str, Any], optional): Details of the notification, a JSON object.
        description (str | None, optional): Text of the notification.
        level (NotificationLevel, optional): How important the notification is. One of success,
            error, warning, info.
        read_at (datetime | None, optional): When it was read; null while unread.
        title (str): Headline of the notification.
        type (NotificationType, optional): What the notification is about. One of JobFailed,
            BackupFailed, SystemMessage, AlbumInvite, AlbumUpdate, Custom.
        user_id (str): ID of the user who is notified.
        notification_create_dto (NotificationCreateDto): The body as a whole, in place of its
            fields.

    Returns:
        NotificationDto

    POST /admin/notifications
    Administrators only.
    Since: Immich 1.133.0
    """
    get_notification_template_admin: GetNotificationTemplateAdminBlockingOperation
    """get_notification_template_admin(name: str, *, template: str) -> TemplateResponseDto

    Preview a notification e-mail as HTML, rendered from a draft template (admin only).

    Args:
        name (str): Name of the e-mail template.
        template (str): Text of the template to try out.
        template_dto (TemplateDto): The body as a whole, in place of its fields.

    Returns:
        TemplateResponseDto

    POST /admin/notifications/templates/{name}
    Administrators only.
    Since: Immich 1.132.0
    """
    send_test_email_admin: SendTestEmailAdminBlockingOperation
    """send_test_email_admin(*, enabled: bool, from_: str, reply_to: str, transport: SystemConfigSmtpTransportDto) -> TestEmailResponseDto

    Try out SMTP settings by mailing yourself a test message (admin only).

    Args:
        enabled (bool): Whether the server sends e-mails.
        from_ (str): Sender of the e-mails, such as `Immich <immich@example.org>`.
        reply_to (str): Address to which replies go.
        transport (SystemConfigSmtpTransportDto): How to reach the mail server.
        system_config_smtp_dto (SystemConfigSmtpDto): The body as a whole, in place of its fields.

    Returns:
        TestEmailResponseDto

    POST /admin/notifications/test-email
    Administrators only.
    Since: Immich 1.132.0
    """

class UsersAdminBlockingApi(BlockingApi):
    """All accounts, for administrators."""
    search_users_admin: SearchUsersAdminBlockingOperation
    """search_users_admin(*, id: str = ..., with_deleted: bool = ...) -> list[UserAdminResponseDto]

    List the full accounts of all users, on request with deleted ones (admin only).

    Args:
        id (str, optional): ID of a user; only this one is returned.
        with_deleted (bool, optional): Whether deleted users whose data still exists are included.

    Returns:
        list[UserAdminResponseDto]

    GET /admin/users
    Permission: adminUser.read
    Administrators only.
    """
    create_user_admin: CreateUserAdminBlockingOperation
    """create_user_admin(*, email: str, name: str, password: str, avatar_color: UserAvatarColor | None = ..., is_admin: bool = ..., notify: bool = ..., quota_size_in_bytes: int | None = ..., should_change_password: bool = ..., storage_label: str | None = ...) -> UserAdminResponseDto

    Create a user account (admin only), optionally e-mailing the new user a welcome.

    Args:
        avatar_color (UserAvatarColor | None, optional): Color of the user's avatar while no profile
            picture is set. One of primary, pink, red, yellow, blue, green, purple, orange, gray,
            amber.
        email (str): E-mail address, with which the user logs in.
        is_admin (bool, optional): Whether the user is an administrator.
        name (str): Name of the user.
        notify (bool, optional): Whether to send the user an e-mail with the address and the
            password.
        password (str): New password of the user.
        quota_size_in_bytes (int | None, optional): Storage that the user may use, in bytes; null is
            unlimited. At least 0.
        should_change_password (bool, optional): Whether the user is asked for a new password at the
            next login.
        storage_label (str | None, optional): Name of the user's folder in the storage template;
            null for the user's ID.
        user_admin_create_dto (UserAdminCreateDto): The body as a whole, in place of its fields.

    Returns:
        UserAdminResponseDto

    POST /admin/users
    Permission: adminUser.create
    Administrators only.
    """
    get_user_admin: GetUserAdminBlockingOperation
    """get_user_admin(id: str) -> UserAdminResponseDto

    Return a user's full account, with quota and status (admin only).

    Args:
        id (str): ID of the user.

    Returns:
        UserAdminResponseDto

    GET /admin/users/{id}
    Permission: adminUser.read
    Administrators only.
    """
    update_user_admin: UpdateUserAdminBlockingOperation
    """update_user_admin(id: str, *, avatar_color: UserAvatarColor | None = ..., email: str = ..., is_admin: bool = ..., name: str = ..., password: str = ..., pin_code: str | None = ..., quota_size_in_bytes: int | None = ..., should_change_password: bool = ..., storage_label: str | None = ...) -> UserAdminResponseDto

    Change any user's account, such as e-mail, password, quota or storage label (admin only).

    Args:
        id (str): ID of the user.
        avatar_color (UserAvatarColor | None, optional): Color of the user's avatar while no profile
            picture is set. One of primary, pink, red, yellow, blue, green, purple, orange, gray,
            amber.
        email (str, optional): E-mail address, with which the user logs in.
        is_admin (bool, optional): Whether the user is an administrator.
        name (str, optional): Name of the user.
        password (str, optional): New password of the user.
        pin_code (str | None, optional): PIN code, six digits.
        quota_size_in_bytes (int | None, optional): Storage that the user may use, in bytes; null is
            unlimited. At least 0.
        should_change_password (bool, optional): Whether the user is asked for a new password at the
            next login.
        storage_label (str | None, optional): Name of the user's folder in the storage template;
            null for the user's ID.
        user_admin_update_dto (UserAdminUpdateDto): The body as a whole, in place of its fields.

    Returns:
        UserAdminResponseDto

    PUT /admin/users/{id}
    Permission: adminUser.update
    Administrators only.
    """
    delete_user_admin: DeleteUserAdminBlockingOperation
    """delete_user_admin(id: str, *, force: bool = ...) -> UserAdminResponseDto

    Schedule the removal of a user and all their data (admin only); force skips the waiting time.

    Args:
        id (str): ID of the user.
        force (bool, optional): Whether to delete the account and its data at once, rather than
            after some days.
        user_admin_delete_dto (UserAdminDeleteDto): The body as a whole, in place of its fields.

    Returns:
        UserAdminResponseDto

    DELETE /admin/users/{id}
    Permission: adminUser.delete
    Administrators only.
    """
    get_user_preferences_admin: GetUserPreferencesAdminBlockingOperation
    """get_user_preferences_admin(id: str) -> UserPreferencesResponseDto

    Return the personal settings of any user (admin only).

    Args:
        id (str): ID of the user.

    Returns:
        UserPreferencesResponseDto

    GET /admin/users/{id}/preferences
    Permission: adminUser.read
    Administrators only.
    """
    update_user_preferences_admin: UpdateUserPreferencesAdminBlockingOperation
    """update_user_preferences_admin(id: str, *, albums: AlbumsUpdate = ..., avatar: AvatarUpdate = ..., cast: CastUpdate = ..., download: DownloadUpdate = ..., email_notifications: EmailNotificationsUpdate = ..., folders: FoldersUpdate = ..., memories: MemoriesUpdate = ..., people: PeopleUpdate = ..., purchase: PurchaseUpdate = ..., ratings: RatingsUpdate = ..., shared_links: SharedLinksUpdate = ..., tags: TagsUpdate = ...) -> UserPreferencesResponseDto

    Change personal settings of any user; those left out stay as they are (admin only).

    Args:
        id (str): ID of the user.
        albums (AlbumsUpdate, optional): Albums that match.
        avatar (AvatarUpdate, optional): Settings of the avatar.
        cast (CastUpdate, optional): Settings of casting to other screens.
        download (DownloadUpdate, optional): Settings of downloads.
        email_notifications (EmailNotificationsUpdate, optional): Which e-mails the user receives.
        folders (FoldersUpdate, optional): Settings of the folder view.
        memories (MemoriesUpdate, optional): Settings of memories.
        people (PeopleUpdate, optional): The people.
        purchase (PurchaseUpdate, optional): Settings about the product key.
        ratings (RatingsUpdate, optional): Settings of ratings.
        shared_links (SharedLinksUpdate, optional): Settings of shared links.
        tags (TagsUpdate, optional): The tags.
        user_preferences_update_dto (UserPreferencesUpdateDto): The body as a whole, in place of its
            fields.

    Returns:
        UserPreferencesResponseDto

    PUT /admin/users/{id}/preferences
    Permission: adminUser.update
    Administrators only.
    """
    restore_user_admin: RestoreUserAdminBlockingOperation
    """restore_user_admin(id: str) -> UserAdminResponseDto

    Bring back a user whose removal is still pending (admin only).

    Args:
        id (str): ID of the user.

    Returns:
        UserAdminResponseDto

    POST /admin/users/{id}/restore
    Permission: adminUser.delete
    Administrators only.
    """
    get_user_statistics_admin: GetUserStatisticsAdminBlockingOperation
    """get_user_statistics_admin(id: str, *, is_favorite: bool = ..., is_trashed: bool = ..., visibility: AssetVisibility = ...) -> AssetStatsResponseDto

    Count the images and videos of any user (admin only).

    Args:
        id (str): ID of the user.
        is_favorite (bool, optional): Only favorites, or only others.
        is_trashed (bool, optional): Only assets in the trash, or only others.
        visibility (AssetVisibility, optional): Only assets of this visibility. One of archive,
            timeline, hidden, locked.

    Returns:
        AssetStatsResponseDto

    GET /admin/users/{id}/statistics
    Permission: adminUser.read
    Administrators only.
    Since: Immich 1.133.0
    """

class AlbumsBlockingApi(BlockingApi):
    """Albums, the assets in them and the users who share them."""
    get_all_albums: GetAllAlbumsBlockingOperation
    """get_all_albums(*, asset_id: str = ..., shared: bool = ...) -> list[AlbumResponseDto]

    List your albums or those shared with you, optionally only those holding a given asset.

    Args:
        asset_id (str, optional): ID of an asset; only albums that contain it are returned.
        shared (bool, optional): Only albums that are shared, or only those that are not; both
            without it.

    Returns:
        list[AlbumResponseDto]

    GET /albums
    Permission: album.read
    """
    create_album: CreateAlbumBlockingOperation
    """create_album(*, album_name: str, album_users: list[AlbumUserCreateDto] = ..., asset_ids: list[str] = ..., description: str = ...) -> AlbumResponseDto

    Create an album that you own, optionally filled with assets and shared with users.

    Args:
        album_name (str): Name of the album; several albums may have the same name.
        album_users (list[AlbumUserCreateDto], optional): Members of the album with their roles.
        asset_ids (list[str], optional): IDs of assets to put into the new album.
        description (str, optional): Description of the album.
        create_album_dto (CreateAlbumDto): The body as a whole, in place of its fields.

    Returns:
        AlbumResponseDto

    POST /albums
    Permission: album.create
    """
    add_assets_to_albums: AddAssetsToAlbumsBlockingOperation
    """add_assets_to_albums(*, album_ids: list[str], asset_ids: list[str], key: str = ..., slug: str = ...) -> AlbumsAddAssetsResponseDto

    Put a set of assets into several albums at once; the answer is one overall result.

    Args:
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        album_ids (list[str]): IDs of the albums that get the assets.
        asset_ids (list[str]): IDs of the assets to add.
        albums_add_assets_dto (AlbumsAddAssetsDto): The body as a whole, in place of its fields.

    Returns:
        AlbumsAddAssetsResponseDto

    PUT /albums/assets
    Permission: albumAsset.create
    Since: Immich 1.139.0
    """
    get_album_statistics: GetAlbumStatisticsBlockingOperation
    """get_album_statistics() -> AlbumStatisticsResponseDto

    Count your albums: those you own, those shared and those not shared.

    Returns:
        AlbumStatisticsResponseDto

    GET /albums/statistics
    Permission: album.statistics
    """
    get_album_info: GetAlbumInfoBlockingOperation
    """get_album_info(id: str, *, key: str = ..., slug: str = ..., without_assets: bool = ...) -> AlbumResponseDto

    Return one album with its settings, members and asset count.

    Args:
        id (str): ID of the album.
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        without_assets (bool, optional): Whether to leave out the album's assets, which makes the
            response small.

    Returns:
        AlbumResponseDto

    GET /albums/{id}
    Permission: album.read
    """
    delete_album: DeleteAlbumBlockingOperation
    """delete_album(id: str) -> None

    Delete an album; the assets in it stay in your library.

    Args:
        id (str): ID of the album.

    Returns:
        None

    DELETE /albums/{id}
    Permission: album.delete
    """
    update_album_info: UpdateAlbumInfoBlockingOperation
    """update_album_info(id: str, *, album_name: str = ..., album_thumbnail_asset_id: str = ..., description: str = ..., is_activity_enabled: bool = ..., order: AssetOrder = ...) -> AlbumResponseDto

    Change an album's name, description, cover, sort order or whether it takes comments.

    Args:
        id (str): ID of the album.
        album_name (str, optional): Name of the album; several albums may have the same name.
        album_thumbnail_asset_id (str, optional): ID of the asset that is the album's cover.
        description (str, optional): Description of the album.
        is_activity_enabled (bool, optional): Whether comments and likes are allowed in the album.
        order (AssetOrder, optional): Whether the newest or the oldest asset comes first. One of
            asc, desc.
        update_album_dto (UpdateAlbumDto): The body as a whole, in place of its fields.

    Returns:
        AlbumResponseDto

    PATCH /albums/{id}
    Permission: album.update
    """
    add_assets_to_album: AddAssetsToAlbumBlockingOperation
    """add_assets_to_album(id: str, *, ids: list[str], key: str = ..., slug: str = ...) -> list[BulkIdResponseDto]

    Put assets into an album and report for each whether it was added or why not.

    Args:
        id (str): ID of the album.
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        ids (list[str]): IDs of the items to add, remove or change.
        bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

    Returns:
        list[BulkIdResponseDto]

    PUT /albums/{id}/assets
    Permission: albumAsset.create
    """
    remove_asset_from_album: RemoveAssetFromAlbumBlockingOperation
    """remove_asset_from_album(id: str, *, ids: list[str]) -> list[BulkIdResponseDto]

    Take assets out of an album, with a result for each; the assets themselves are kept.

    Args:
        id (str): ID of the album.
        ids (list[str]): IDs of the items to add, remove or change.
        bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

    Returns:
        list[BulkIdResponseDto]

    DELETE /albums/{id}/assets
    Permission: albumAsset.delete
    """
    update_album_user: UpdateAlbumUserBlockingOperation
    """update_album_user(id: str, user_id: str, *, role: AlbumUserRole) -> None

    Give a member of an album another role, such as viewer or editor.

    Args:
        id (str): ID of the album.
        user_id (str): ID of the member; `me` leaves the album.
        role (AlbumUserRole): What the member may do. `viewer` sees the album, `editor` also adds
            and removes assets, `owner` may do everything. One of editor, viewer.
        update_album_user_dto (UpdateAlbumUserDto): The body as a whole, in place of its fields.

    Returns:
        None

    PUT /albums/{id}/user/{userId}
    Permission: albumUser.update
    """
    remove_user_from_album: RemoveUserFromAlbumBlockingOperation
    """remove_user_from_album(id: str, user_id: str) -> None

    Stop sharing an album with a user, or leave it yourself by passing 'me'.

    Args:
        id (str): ID of the album.
        user_id (str): ID of the member; `me` leaves the album.

    Returns:
        None

    DELETE /albums/{id}/user/{userId}
    Permission: albumUser.delete
    """
    add_users_to_album: AddUsersToAlbumBlockingOperation
    """add_users_to_album(id: str, *, album_users: list[AlbumUserAddDto]) -> AlbumResponseDto

    Invite users to an album, each as viewer or editor, and return the album.

    Args:
        id (str): ID of the album.
        album_users (list[AlbumUserAddDto]): Users to add, each with a role. Not empty.
        add_users_dto (AddUsersDto): The body as a whole, in place of its fields.

    Returns:
        AlbumResponseDto

    PUT /albums/{id}/users
    Permission: albumUser.create
    """

class ApiKeysBlockingApi(BlockingApi):
    """API keys of the signed-in user, and what each of them may do."""
    get_api_keys: GetApiKeysBlockingOperation
    """get_api_keys() -> list[APIKeyResponseDto]

    List your API keys with names and permissions, but not their secrets.

    Returns:
        list[APIKeyResponseDto]

    GET /api-keys
    Permission: apiKey.read
    """
    create_api_key: CreateApiKeyBlockingOperation
    """create_api_key(*, permissions: list[Permission], name: str = ...) -> APIKeyCreateResponseDto

    Create an API key for yourself; its secret appears only in this answer, so keep it.

    Args:
        name (str, optional): Name that tells the user what the key is for.
        permissions (list[Permission]): What the key may do; `all` allows everything that the user
            may do. Not empty.
        api_key_create_dto (APIKeyCreateDto): The body as a whole, in place of its fields.

    Returns:
        APIKeyCreateResponseDto

    POST /api-keys
    Permission: apiKey.create
    """
    get_my_api_key: GetMyApiKeyBlockingOperation
    """get_my_api_key() -> APIKeyResponseDto

    Return the API key that authenticates this call; other kinds of login are refused.

    Returns:
        APIKeyResponseDto

    GET /api-keys/me
    Since: Immich 1.139.0
    """
    get_api_key: GetApiKeyBlockingOperation
    """get_api_key(id: str) -> APIKeyResponseDto

    Return one of your API keys with its name and permissions, but not its secret.

    Args:
        id (str): ID of the API key (not its secret).

    Returns:
        APIKeyResponseDto

    GET /api-keys/{id}
    Permission: apiKey.read
    """
    update_api_key: UpdateApiKeyBlockingOperation
    """update_api_key(id: str, *, name: str = ..., permissions: list[Permission] = ...) -> APIKeyResponseDto

    Rename an API key or, on newer servers, change what it may do; its secret stays.

    Args:
        id (str): ID of the API key (not its secret).
        name (str, optional): Name that tells the user what the key is for.
        permissions (list[Permission], optional): What the key may do; `all` allows everything that
            the user may do. Not empty.
        api_key_update_dto (APIKeyUpdateDto): The body as a whole, in place of its fields.

    Returns:
        APIKeyResponseDto

    PUT /api-keys/{id}
    Permission: apiKey.update
    """
    delete_api_key: DeleteApiKeyBlockingOperation
    """delete_api_key(id: str) -> None

    Revoke one of your API keys; clients that use it lose access at once.

    Args:
        id (str): ID of the API key (not its secret).

    Returns:
        None

    DELETE /api-keys/{id}
    Permission: apiKey.delete
    """

class AssetsBlockingApi(BlockingApi):
    """Photos and videos, with upload, download, metadata, edits and deletion."""
    update_assets: UpdateAssetsBlockingOperation
    """update_assets(*, ids: list[str], date_time_original: str = ..., date_time_relative: float = ..., description: str = ..., duplicate_id: str | None = ..., is_favorite: bool = ..., latitude: float = ..., longitude: float = ..., rating: float = ..., time_zone: str = ..., visibility: AssetVisibility = ...) -> None

    Make the same change, such as a date, place or favorite mark, to many assets.

    Args:
        date_time_original (str, optional): New time at which all of these assets were taken.
        date_time_relative (float, optional): Minutes to add to the time at which each asset was
            taken; negative ones are subtracted.
        description (str, optional): New description of all of these assets.
        duplicate_id (str | None, optional): ID of the group of assets that look alike; null takes
            the assets out of their group.
        ids (list[str]): IDs of the assets to change.
        is_favorite (bool, optional): Whether it is marked as a favorite.
        latitude (float, optional): Latitude in degrees.
        longitude (float, optional): Longitude in degrees.
        rating (float, optional): Rating in stars; null for none, -1 for rejected. -1 to 5.
        time_zone (str, optional): New time zone of all of these assets; the moment at which they
            were taken stays the same.
        visibility (AssetVisibility, optional): Where the asset is shown. `timeline` is the normal
            place, `archive` hides it from the timeline, `hidden` is for video parts of live photos,
            `locked` needs the PIN code. One of archive, timeline, hidden, locked.
        asset_bulk_update_dto (AssetBulkUpdateDto): The body as a whole, in place of its fields.

    Returns:
        None

    PUT /assets
    Permission: asset.update
    """
    upload_asset: UploadAssetBlockingOperation
    """upload_asset(*, asset_data: FileInput, device_asset_id: str, device_id: str, file_created_at: datetime, file_modified_at: datetime, metadata: list[AssetMetadataUpsertItemDto], key: str = ..., slug: str = ..., x_immich_checksum: str = ..., duration: str = ..., filename: str = ..., is_favorite: bool = ..., live_photo_video_id: str = ..., sidecar_data: FileInput = ..., visibility: AssetVisibility = ...) -> AssetMediaResponseDto

    Upload a photo or video; one that you already have is reported as duplicate, not kept twice.

    Args:
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        x_immich_checksum (str, optional): SHA-1 of the file in hexadecimal or base64; the server
            answers 'duplicate' before the body is sent when it has the file.
        asset_data (FileInput): The photo or video, as a path, an open binary file, bytes or a
            stream; files are streamed from disk.
        device_asset_id (str): Any text that identifies the file on the device; only old releases
            require it.
        device_id (str): Any text that identifies the device; only old releases require it.
        duration (str, optional): Length of the video; milliseconds from 3.0 on, text such as
            `0:00:12.5` before.
        file_created_at (datetime): When the file was created, usually when the photo was taken.
        file_modified_at (datetime): When the file was last modified on the device.
        filename (str, optional): Name that the asset gets; the name of the file without it.
        is_favorite (bool, optional): Whether the asset is marked as a favorite.
        live_photo_video_id (str, optional): ID of the video that belongs to a live photo.
        metadata (list[AssetMetadataUpsertItemDto]): Custom metadata to store with the asset.
        sidecar_data (FileInput, optional): The XMP sidecar of the photo or video, as a path, an
            open binary file, bytes or a stream.
        visibility (AssetVisibility, optional): Where the asset is shown. `timeline` is the normal
            place, `archive` hides it from the timeline, `hidden` is for video parts of live photos,
            `locked` needs the PIN code. One of archive, timeline, hidden, locked.
        asset_media_create_dto (AssetMediaCreateDto): The body as a whole, in place of its fields.

    Returns:
        AssetMediaResponseDto

    POST /assets
    Permission: asset.upload
    """
    delete_assets: DeleteAssetsBlockingOperation
    """delete_assets(*, ids: list[str], force: bool = ...) -> None

    Move assets to the trash, or skip the trash and delete them for good if force is set.

    Args:
        force (bool, optional): Whether to delete the assets for good, rather than to move them to
            the trash.
        ids (list[str]): IDs of the assets to delete.
        asset_bulk_delete_dto (AssetBulkDeleteDto): The body as a whole, in place of its fields.

    Returns:
        None

    DELETE /assets
    Permission: asset.delete
    """
    check_bulk_upload: CheckBulkUploadBlockingOperation
    """check_bulk_upload(*, assets: list[AssetBulkUploadCheckItem]) -> AssetBulkUploadCheckResponseDto

    Ask, by file checksum, which files are worth uploading and which the server already holds.

    Args:
        assets (list[AssetBulkUploadCheckItem]): Files to check, each with its checksum and an ID of
            your choice.
        asset_bulk_upload_check_dto (AssetBulkUploadCheckDto): The body as a whole, in place of its
            fields.

    Returns:
        AssetBulkUploadCheckResponseDto

    POST /assets/bulk-upload-check
    Permission: asset.upload
    """
    get_all_user_assets_by_device_id: GetAllUserAssetsByDeviceIdBlockingOperation
    """get_all_user_assets_by_device_id(device_id: str) -> list[str]

    List the device-side IDs of assets that you uploaded from one device.

    Args:
        device_id (str): ID of the device, as it was given with the uploads.

    Returns:
        list[str]

    GET /assets/device/{deviceId}
    """
    check_existing_assets: CheckExistingAssetsBlockingOperation
    """check_existing_assets(*, device_asset_ids: list[str], device_id: str) -> CheckExistingAssetsResponseDto

    Return which of a device's own asset IDs the server already knows.

    Args:
        device_asset_ids (list[str]): IDs that the uploading device has for its assets. Not empty.
        device_id (str): ID of the uploading device.
        check_existing_assets_dto (CheckExistingAssetsDto): The body as a whole, in place of its
            fields.

    Returns:
        CheckExistingAssetsResponseDto

    POST /assets/exist
    """
    run_asset_jobs: RunAssetJobsBlockingOperation
    """run_asset_jobs(*, asset_ids: list[str], name: AssetJobName) -> None

    Queue a metadata, thumbnail or transcoding job, among others, for chosen assets.

    Args:
        asset_ids (list[str]): IDs of the assets.
        name (AssetJobName): What to do again for these assets. One of refresh-faces, refresh-
            metadata, regenerate-thumbnail, transcode-video.
        asset_jobs_dto (AssetJobsDto): The body as a whole, in place of its fields.

    Returns:
        None

    POST /assets/jobs
    """
    get_random: GetRandomBlockingOperation
    """get_random(*, count: float = ...) -> list[AssetResponseDto]

    Return a single random asset, or as many as count asks for.

    Args:
        count (float, optional): Number of assets. At least 1.

    Returns:
        list[AssetResponseDto]

    GET /assets/random
    Permission: asset.read
    Deprecated: use client.search.search_random.
    """
    get_asset_statistics: GetAssetStatisticsBlockingOperation
    """get_asset_statistics(*, is_favorite: bool = ..., is_trashed: bool = ..., visibility: AssetVisibility = ...) -> AssetStatsResponseDto

    Count your images and videos, optionally only favorites, trashed or archived ones.

    Args:
        is_favorite (bool, optional): Only favorites, or only others.
        is_trashed (bool, optional): Only assets in the trash, or only others.
        visibility (AssetVisibility, optional): Only assets of this visibility. One of archive,
            timeline, hidden, locked.

    Returns:
        AssetStatsResponseDto

    GET /assets/statistics
    Permission: asset.statistics
    """
    get_asset_info: GetAssetInfoBlockingOperation
    """get_asset_info(id: str, *, key: str = ..., slug: str = ...) -> AssetResponseDto

    Return one asset with its EXIF data, people, tags and more.

    Args:
        id (str): ID of the asset.
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.

    Returns:
        AssetResponseDto

    GET /assets/{id}
    Permission: asset.read
    """
    update_asset: UpdateAssetBlockingOperation
    """update_asset(id: str, *, date_time_original: str = ..., description: str = ..., is_favorite: bool = ..., latitude: float = ..., live_photo_video_id: str | None = ..., longitude: float = ..., rating: float = ..., visibility: AssetVisibility = ...) -> AssetResponseDto

    Change one asset's description, date, location, rating, favorite mark and so on.

    Args:
        id (str): ID of the asset.
        date_time_original (str, optional): New time at which the asset was taken.
        description (str, optional): New description of the asset.
        is_favorite (bool, optional): Whether it is marked as a favorite.
        latitude (float, optional): New latitude in degrees.
        live_photo_video_id (str | None, optional): ID of the video that becomes the moving part of
            the photo; null separates them.
        longitude (float, optional): New longitude in degrees.
        rating (float, optional): Rating in stars; null for none, -1 for rejected. -1 to 5.
        visibility (AssetVisibility, optional): Where the asset is shown. `timeline` is the normal
            place, `archive` hides it from the timeline, `hidden` is for video parts of live photos,
            `locked` needs the PIN code. One of archive, timeline, hidden, locked.
        update_asset_dto (UpdateAssetDto): The body as a whole, in place of its fields.

    Returns:
        AssetResponseDto

    PUT /assets/{id}
    Permission: asset.update
    """
    get_asset_metadata: GetAssetMetadataBlockingOperation
    """get_asset_metadata(id: str) -> list[AssetMetadataResponseDto]

    Return all custom key-value metadata that clients have stored on an asset.

    Args:
        id (str): ID of the asset.

    Returns:
        list[AssetMetadataResponseDto]

    GET /assets/{id}/metadata
    Permission: asset.read
    Since: Immich 1.140.0
    """
    update_asset_metadata: UpdateAssetMetadataBlockingOperation
    """update_asset_metadata(id: str, *, items: list[AssetMetadataUpsertItemDto]) -> list[AssetMetadataResponseDto]

    Store custom key-value metadata on an asset; keys not mentioned stay as they are.

    Args:
        id (str): ID of the asset.
        items (list[AssetMetadataUpsertItemDto]): Metadata by key.
        asset_metadata_upsert_dto (AssetMetadataUpsertDto): The body as a whole, in place of its
            fields.

    Returns:
        list[AssetMetadataResponseDto]

    PUT /assets/{id}/metadata
    Permission: asset.update
    Since: Immich 1.140.0
    """
    get_asset_metadata_by_key: GetAssetMetadataByKeyBlockingOperation
    """get_asset_metadata_by_key(id: str, key: AssetMetadataKey) -> AssetMetadataResponseDto

    Return one entry of an asset's custom metadata, looked up by key.

    Args:
        id (str): ID of the asset.
        key (AssetMetadataKey): Name under which the metadata is stored. One of mobile-app.

    Returns:
        AssetMetadataResponseDto

    GET /assets/{id}/metadata/{key}
    Permission: asset.read
    Since: Immich 1.140.0
    """
    delete_asset_metadata: DeleteAssetMetadataBlockingOperation
    """delete_asset_metadata(id: str, key: AssetMetadataKey) -> None

    Remove a single key from an asset's custom metadata.

    Args:
        id (str): ID of the asset.
        key (AssetMetadataKey): Name under which the metadata is stored. One of mobile-app.

    Returns:
        None

    DELETE /assets/{id}/metadata/{key}
    Permission: asset.update
    Since: Immich 1.140.0
    """
    download_asset: DownloadAssetBlockingOperation
    """download_asset(id: str, *, key: str = ..., slug: str = ...) -> bytes

    Download an asset at full quality, as the file that was uploaded or imported.

    Args:
        id (str): ID of the asset.
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.

    Returns:
        bytes

    GET /assets/{id}/original
    Permission: asset.download
    """
    replace_asset: ReplaceAssetBlockingOperation
    """replace_asset(id: str, *, asset_data: FileInput, device_asset_id: str, device_id: str, file_created_at: datetime, file_modified_at: datetime, key: str = ..., slug: str = ..., duration: str = ..., filename: str = ...) -> AssetMediaResponseDto

    Swap the file behind an asset, keeping its ID; the old version goes to the trash.

    Args:
        id (str): ID of the asset.
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        asset_data (FileInput): The photo or video, as a path, an open binary file, bytes or a
            stream; files are streamed from disk.
        device_asset_id (str): Any text that identifies the file on the device.
        device_id (str): Any text that identifies the device.
        duration (str, optional): Length of the video, such as `0:00:12.5`.
        file_created_at (datetime): When the file was created, usually when the photo was taken.
        file_modified_at (datetime): When the file was last modified on the device.
        filename (str, optional): Name that the asset gets; the name of the file without it.
        asset_media_replace_dto (AssetMediaReplaceDto): The body as a whole, in place of its fields.

    Returns:
        AssetMediaResponseDto

    PUT /assets/{id}/original
    Permission: asset.replace
    Deprecated: Immich advises against it.
    """
    view_asset: ViewAssetBlockingOperation
    """view_asset(id: str, *, key: str = ..., size: AssetMediaSize = ..., slug: str = ...) -> bytes

    Download the thumbnail of an asset, or a larger rendition if the size asks for one.

    Args:
        id (str): ID of the asset.
        key (str, optional): Key of a shared link, for access without an account.
        size (AssetMediaSize, optional): Which of the generated pictures; `thumbnail` is small,
            `preview` fills a screen, `fullsize` has all pixels. One of fullsize, preview,
            thumbnail.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.

    Returns:
        bytes

    GET /assets/{id}/thumbnail
    Permission: asset.view
    """
    play_asset_video: PlayAssetVideoBlockingOperation
    """play_asset_video(id: str, *, key: str = ..., slug: str = ...) -> bytes

    Stream an asset's video, in its transcoded version if there is one.

    Args:
        id (str): ID of the asset.
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.

    Returns:
        bytes

    GET /assets/{id}/video/playback
    Permission: asset.view
    """
    def upload(self, paths: Path | str | Iterable[Path | str], *, ignore_pattern: str | Iterable[str] = ..., include_hidden: bool = ..., follow_links: bool = ..., skip_duplicates: bool = ..., concurrency: int = ..., retries: int = ..., show_progress: bool = ..., album_name: str | Callable[[Path], str | None] | None = ..., album_id: Id | None = ..., delete_uploads: bool = ..., delete_duplicates: bool = ..., restore_trashed: bool = ..., dry_run: bool = ..., visibility: Visibility | OpenStrEnum | None = ..., is_favorite: bool | None = ..., tags: Iterable[str] | str = ..., metadata: Sequence[Mapping[str, Any]] | None = ..., live_photos: bool = ..., journal: Path | str | None = ..., on_progress: OnProgress | None = ...) -> UploadResult:
        """Upload files and whole folders, with their XMP sidecars and the videos of live photos.

        Files that the server has are not sent again, and of several equal files one is sent. All options are
        checked before anything is sent. After a few lasting failures in a row (the server is down, the key was
        revoked) the call stops and returns what is done: see ``stopped`` and ``remaining`` of the result.

        Args:
            paths: files and folders; each must exist.
            ignore_pattern: one or more patterns of gitignore(5), relative to the named folder, such as ``'*.tmp'`` or
                ``'raw/'``; matching files and folders are left out. Folders of network drives and systems (``@eaDir``,
                ``#recycle``, ``$RECYCLE.BIN``, …) are left out by default; ``'!@eaDir'`` includes them.
            include_hidden: whether to include files and folders whose names begin with a dot.
            follow_links: whether to follow symbolic links that lead out of the named folders. What they lead to is
                never deleted.
            skip_duplicates: whether to skip the check for duplicates: every file is sent, without asking the server
                first which ones it has.
            concurrency: how many files are sent at a time.
            retries: how often a failed attempt is repeated; 0 sends each file once.
            show_progress: whether to draw a bar on standard error.
            album_name: puts what is on the server afterwards into the caller's own album of this name, which is made
                when it is missing. A function is called with each file's absolute path and returns the name of its
                album, or ``None``.
            album_id: puts it into this album instead.
            delete_uploads: whether to delete local files, and the sidecars sent with them, once the server has
                confirmed that it has their content, outside of its trash.
            delete_duplicates: the same for files that the server had before; their sidecars, which it was not sent,
                stay.
            restore_trashed: whether to restore what is in the server's trash in place of only naming it.
            dry_run: whether to only find out what would be done.
            visibility: ``'timeline'``, ``'archive'``, ``'hidden'`` or ``'locked'``.
            is_favorite: whether the files are marked as favourites.
            tags: whole names of tags that the files get, such as ``'Trips/Paris'``.
            metadata: ``{'key': …, 'value': {…}}`` that is stored with each file.
            live_photos: whether to join pictures and videos that belong together by Apple's content identifier, or by
                name and time: see ``live_photos`` of the result.
            journal: a file that records finished uploads: after a crash, the same call resumes.
            on_progress: called after each piece.

        Returns:
            The outcome for each file.

        Raises:
            ValueError: an option cannot be used; nothing was sent.
            OSError: a path does not exist, or the journal cannot be opened; nothing was sent.
            UnauthorizedException: the server does not accept the key.
            ForbiddenException: the key may not upload.
            UnsupportedOperationError: the server's release cannot do what is asked for.
            ImmichError: the server refused or failed before anything was sent.
        """
    def upload_and_watch(self, paths: Path | str | Iterable[Path | str], *, settle_seconds: float = ..., ignore_pattern: str | Iterable[str] = ..., include_hidden: bool = ..., follow_links: bool = ..., live_photos: bool = ..., retries: int = ..., **options: Any) -> Iterator[UploadResult]:
        """Upload the files in folders, then new files as they appear, until the caller stops (extra ``live``).

        ::

            async for result in client.assets.upload_and_watch('~/Camera', album_name='Camera'):
                print(result.stats)

        A file is sent when it has not changed for a while; a live photo when both of its files have not. Failed
        uploads are repeated after a pause, so a server may restart meanwhile.

        Args:
            paths: folders, and files; each must exist.
            settle_seconds: how long a file must be unchanged before it is sent.
            ignore_pattern: as for :meth:`upload`.
            include_hidden: as for :meth:`upload`.
            follow_links: as for :meth:`upload`.
            live_photos: as for :meth:`upload`.
            retries: as for :meth:`upload`.
            **options: the other options of :meth:`upload`, such as ``album_name`` and ``journal``.

        Returns:
            an iterator without end over the results of :meth:`upload`, one for each batch of files.

        Raises:
            TypeError: an option does not exist.
            ValueError: an option cannot be used.
            OSError: a path does not exist.
            UnauthorizedException: the server does not accept the key.
            ImmichError: watchfiles is not installed, or the server refused.
        """
    def wait_until_processed(self, assets: UploadResult | Iterable[AssetResponseDto | Id], *, timeout: float = ..., poll: float = ...) -> list[AssetResponseDto]:
        """Wait until the server has made thumbnails of assets and has read their metadata.

        The method checks the assets themselves, so it needs no administrator's key and does not wait for other uploads.

        Args:
            assets: the result of an upload (all of its ``uploaded`` and ``uploaded_earlier``), or assets and ids.
            timeout: seconds after which to give up.
            poll: seconds between two checks.

        Returns:
            the assets, as ``get_asset_info`` returns them, in order.

        Raises:
            ApiTimeoutError: some are not processed in time; the message says which.
            ImmichError: the server refused or failed.
        """
    def download_asset_to_file(self, id: Id, out_dir: Path | str, key: str | None = ..., slug: str | None = ..., filename: str | None = ..., show_progress: bool = ..., *, retries: int = ..., on_progress: OnProgress | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ..., edited: bool = ...) -> Path:
        """Download an asset's original into a file, unless the file is there and verified.

        Args:
            id: the asset.
            out_dir: the folder; created when it is missing.
            key: key of a shared link, when the client has none of its own.
            slug: slug of a shared link.
            filename: the file's name; the server's name when it is ``None``. Another file's name gets a number.
            show_progress: whether to draw a bar on standard error.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            on_progress: called after each piece.
            **options: more arguments of ``download_asset``, and call options such as ``_timeout``.

        Returns:
            The path of the file, which is complete and verified by its checksum.

        Raises:
            ImmichError: the server refused or failed; nothing is left under the file's name.
        """
    def view_asset_to_file(self, id: Id, out_dir: Path | str, key: str | None = ..., size: ImageSize | OpenStrEnum | None = ..., slug: str | None = ..., filename: str | None = ..., show_progress: bool = ..., *, retries: int = ..., on_progress: OnProgress | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ..., edited: bool = ...) -> Path:
        """Download an asset's thumbnail or preview into a file.

        Args:
            id: the asset.
            out_dir: the folder; created when it is missing.
            key: key of a shared link, when the client has none of its own.
            size: ``'thumbnail'``, ``'preview'``, ….
            slug: slug of a shared link.
            filename: the file's name; the server's name when it is ``None``. Another file's name gets a number.
            show_progress: whether to draw a bar on standard error.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            on_progress: called after each piece.
            **options: more arguments of ``view_asset``, and call options such as ``_timeout``.

        Returns:
            The path of the file.

        Raises:
            ImmichError: the server refused or failed; nothing is left under the file's name.
        """
    def play_asset_video_to_file(self, id: Id, out_dir: Path | str, key: str | None = ..., slug: str | None = ..., filename: str | None = ..., show_progress: bool = ..., *, retries: int = ..., on_progress: OnProgress | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Path:
        """Download a video as the server plays it (perhaps transcoded) into a file.

        Args:
            id: the asset.
            out_dir: the folder; created when it is missing.
            key: key of a shared link, when the client has none of its own.
            slug: slug of a shared link.
            filename: the file's name; the server's name when it is ``None``. Another file's name gets a number.
            show_progress: whether to draw a bar on standard error.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            on_progress: called after each piece.
            **options: more arguments of ``play_asset_video``, and call options such as ``_timeout``.

        Returns:
            The path of the file.

        Raises:
            ImmichError: the server refused or failed; nothing is left under the file's name.
        """

class AuthenticationBlockingApi(BlockingApi):
    """Login and logout, passwords, the PIN code, and OAuth."""
    sign_up_admin: SignUpAdminBlockingOperation
    """sign_up_admin(*, email: str, name: str, password: str) -> UserAdminResponseDto

    Create the administrator account of a fresh server; refused once there is one.

    Args:
        email (str): E-mail address, with which the user logs in.
        name (str): Name of the administrator.
        password (str): Password of the administrator.
        sign_up_dto (SignUpDto): The body as a whole, in place of its fields.

    Returns:
        UserAdminResponseDto

    POST /auth/admin-sign-up
    """
    change_password: ChangePasswordBlockingOperation
    """change_password(*, new_password: str, password: str) -> UserAdminResponseDto

    Replace your own password after confirming the present one.

    Args:
        new_password (str): The new password. At least 8 characters.
        password (str): The current password.
        change_password_dto (ChangePasswordDto): The body as a whole, in place of its fields.

    Returns:
        UserAdminResponseDto

    POST /auth/change-password
    Permission: auth.changePassword
    """
    login: LoginBlockingOperation
    """login(*, email: str, password: str) -> LoginResponseDto

    Exchange an e-mail address and password for an access token.

    Args:
        email (str): E-mail address, with which the user logs in.
        password (str): The password of the account.
        login_credential_dto (LoginCredentialDto): The body as a whole, in place of its fields.

    Returns:
        LoginResponseDto

    POST /auth/login
    """
    logout: LogoutBlockingOperation
    """logout() -> LogoutResponseDto

    End the current session; an OAuth login may get a provider URL to continue to.

    Returns:
        LogoutResponseDto

    POST /auth/logout
    """
    change_pin_code: ChangePinCodeBlockingOperation
    """change_pin_code(*, new_pin_code: str, password: str = ..., pin_code: str = ...) -> None

    Replace your PIN code, proving yourself with the old PIN or your account password.

    Args:
        new_pin_code (str): The new PIN code, six digits.
        password (str, optional): The password, in place of the PIN code.
        pin_code (str, optional): The current PIN code, six digits.
        pin_code_change_dto (PinCodeChangeDto): The body as a whole, in place of its fields.

    Returns:
        None

    PUT /auth/pin-code
    Permission: pinCode.update
    Since: Immich 1.133.0
    """
    setup_pin_code: SetupPinCodeBlockingOperation
    """setup_pin_code(*, pin_code: str) -> None

    Set your first PIN code, which guards the locked folder.

    Args:
        pin_code (str): PIN code, six digits.
        pin_code_setup_dto (PinCodeSetupDto): The body as a whole, in place of its fields.

    Returns:
        None

    POST /auth/pin-code
    Permission: pinCode.create
    Since: Immich 1.133.0
    """
    reset_pin_code: ResetPinCodeBlockingOperation
    """reset_pin_code(*, password: str = ..., pin_code: str = ...) -> None

    Clear your PIN code, so that you can set up a new one.

    Args:
        password (str, optional): The password, in place of the PIN code.
        pin_code (str, optional): The current PIN code, six digits.
        pin_code_reset_dto (PinCodeResetDto): The body as a whole, in place of its fields.

    Returns:
        None

    DELETE /auth/pin-code
    Permission: pinCode.delete
    Since: Immich 1.133.0
    """
    lock_auth_session: LockAuthSessionBlockingOperation
    """lock_auth_session() -> None

    Lock this session again: give up the access to locked assets that a PIN had opened.

    Returns:
        None

    POST /auth/session/lock
    Since: Immich 1.133.0
    """
    unlock_auth_session: UnlockAuthSessionBlockingOperation
    """unlock_auth_session(*, password: str = ..., pin_code: str = ...) -> None

    Unlock this session with your PIN code: locked assets are readable until it locks again.

    Args:
        password (str, optional): The password, in place of the PIN code.
        pin_code (str, optional): The current PIN code, six digits.
        session_unlock_dto (SessionUnlockDto): The body as a whole, in place of its fields.

    Returns:
        None

    POST /auth/session/unlock
    Since: Immich 1.133.0
    """
    get_auth_status: GetAuthStatusBlockingOperation
    """get_auth_status() -> AuthStatusResponseDto

    Tell whether you have a password and a PIN code, and whether this session is unlocked.

    Returns:
        AuthStatusResponseDto

    GET /auth/status
    Since: Immich 1.133.0
    """
    validate_access_token: ValidateAccessTokenBlockingOperation
    """validate_access_token() -> ValidateAccessTokenResponseDto

    Check that your credentials are accepted; bad ones raise an error.

    Returns:
        ValidateAccessTokenResponseDto

    POST /auth/validateToken
    """

class DownloadBlockingApi(BlockingApi):
    """Originals of many assets as ZIP archives."""
    download_archive: DownloadArchiveBlockingOperation
    """download_archive(*, asset_ids: list[str], key: str = ..., slug: str = ...) -> bytes

    Pack the given assets into one ZIP file and stream it.

    Args:
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        asset_ids (list[str]): IDs of assets.
        asset_ids_dto (AssetIdsDto): The body as a whole, in place of its fields.

    Returns:
        bytes

    POST /download/archive
    Permission: asset.download
    """
    get_download_info: GetDownloadInfoBlockingOperation
    """get_download_info(*, key: str = ..., slug: str = ..., album_id: str = ..., archive_size: int = ..., asset_ids: list[str] = ..., user_id: str = ...) -> DownloadResponseDto

    Split an album, a user's library or chosen assets into batches for ZIP downloads.

    Args:
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        album_id (str, optional): ID of the album whose assets are downloaded.
        archive_size (int, optional): Largest size of one ZIP archive in bytes; more assets go into
            further archives. At least 1.
        asset_ids (list[str], optional): IDs of the assets to download.
        user_id (str, optional): ID of the user whose assets are downloaded.
        download_info_dto (DownloadInfoDto): The body as a whole, in place of its fields.

    Returns:
        DownloadResponseDto

    POST /download/info
    Permission: asset.download
    """
    def download_archive_to_file(self, download_info: DownloadInfoDto | Mapping[str, Any], out_dir: Path | str, key: str | None = ..., slug: str | None = ..., show_progress: bool = ..., *, retries: int = ..., on_progress: OnProgress | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> list[Path]:
        """Download assets as ZIP archives, one after another.

        Args:
            download_info: the assets: a ``DownloadInfoDto``, or a mapping with its JSON names (``{'albumId': …}``).
            out_dir: the folder; created when it is missing.
            key: key of a shared link, when the client has none of its own.
            slug: slug of a shared link.
            show_progress: whether to draw a bar on standard error.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            on_progress: called after each piece.
            **options: call options such as ``_timeout``.

        Returns:
            The archives.

        Raises:
            ImmichError: the server refused or failed; complete archives stay, and the exception's notes name them.

        Warns:
            IncompleteListWarning: the server describes an archive in a form that cannot be used.
        """
    def download_assets_to_dir(self, out_dir: Path | str, *, assets: Iterable[AssetResponseDto | Id] | AsyncIterable[AssetResponseDto | Id] | None = ..., search: Mapping[str, Any] | None = ..., album_id: Id | None = ..., exclude: Collection[str] | str = ..., subfolder: Callable[[AssetResponseDto], str] | None = ..., live_photos: bool = ..., verify: bool = ..., concurrency: int = ..., retries: int = ..., show_progress: bool = ..., on_progress: OnProgress | None = ...) -> DownloadResult:
        """Download originals into a folder; a second run fetches only what is missing or has changed.

        Without ``assets``, ``search`` or ``album_id`` it downloads everything that belongs to the caller: the
        timeline, archived assets, hidden ones (the videos of live photos), the trash (into the subfolder ``Trash``),
        and locked ones when the session is unlocked. What is listed is compared with the server's statistics and time
        buckets; ``missing`` lists the number of assets that could not be listed, with the reason.

        ``immich-manifest.jsonl`` in the folder lists the file of each asset, one per line. Only files that an earlier
        run has downloaded are replaced; another file of the same name, such as an edited picture, is renamed.
        After several failures in a row that concern the server or the disk rather than a file, the run stops.

        Args:
            out_dir: the folder; created when it is missing.
            assets: the assets to download: assets as the server describes them, or their ids.
            search: arguments of ``client.search.search_assets`` that find the assets.
            album_id: the album with the assets.
            exclude: kinds of assets that 'everything' leaves out: ``'timeline'``, ``'archive'``, ``'hidden'``,
                ``'locked'``, ``'trash'``.
            subfolder: returns the folder below ``out_dir`` that an asset belongs into, such as ``'2024/05'``. An
                asset for which it raises or returns no string is in ``failed``.
            live_photos: whether the videos of live photos are fetched too.
            verify: whether to read the files of earlier runs again, and download damaged files anew.
            concurrency: how many files are fetched at a time.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            show_progress: whether to draw a bar on standard error.
            on_progress: called after each piece.

        Returns:
            The outcome for each asset; ``is_complete`` tells whether everything is in the folder.

        Raises:
            ImmichError: the assets cannot be listed. Later failures are in the result.
            TypeError: ``assets`` is one id.
            ValueError: ``concurrency`` is less than 1, ``retries`` less than 0, or ``exclude`` has an unknown kind.
        """

class DuplicatesBlockingApi(BlockingApi):
    """Groups of assets that look alike, and what to do with them."""
    get_asset_duplicates: GetAssetDuplicatesBlockingOperation
    """get_asset_duplicates() -> list[DuplicateResponseDto]

    List groups of your assets that look alike, found by duplicate detection.

    Returns:
        list[DuplicateResponseDto]

    GET /duplicates
    Permission: duplicate.read
    """
    delete_duplicates: DeleteDuplicatesBlockingOperation
    """delete_duplicates(*, ids: list[str]) -> None

    Dissolve several duplicate groups at once; all of their assets are kept.

    Args:
        ids (list[str]): IDs of the items to add, remove or change.
        bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

    Returns:
        None

    DELETE /duplicates
    Permission: duplicate.delete
    Since: Immich 1.135.0
    """
    delete_duplicate: DeleteDuplicateBlockingOperation
    """delete_duplicate(id: str) -> None

    Dissolve a duplicate group: its assets are kept and no longer count as duplicates.

    Args:
        id (str): ID of the group of assets that look alike.

    Returns:
        None

    DELETE /duplicates/{id}
    Permission: duplicate.delete
    Since: Immich 1.135.0
    """

class FacesBlockingApi(BlockingApi):
    """Faces in an asset, and the persons they are assigned to."""
    get_faces: GetFacesBlockingOperation
    """get_faces(*, id: str) -> list[AssetFaceResponseDto]

    List the faces found on one asset with their boxes and the people they belong to.

    Args:
        id (str): ID of the asset whose faces are returned.

    Returns:
        list[AssetFaceResponseDto]

    GET /faces
    Permission: face.read
    """
    create_face: CreateFaceBlockingOperation
    """create_face(*, asset_id: str, height: int, image_height: int, image_width: int, person_id: str, width: int, x: int, y: int) -> None

    Mark a face by hand: a rectangle on an image, assigned to a person.

    Args:
        asset_id (str): ID of an asset.
        height (int): Height of the face in pixels.
        image_height (int): Height in pixels of the picture that the coordinates refer to.
        image_width (int): Width in pixels of the picture that the coordinates refer to.
        person_id (str): ID of the person to whom the face belongs.
        width (int): Width of the face in pixels.
        x (int): Left edge of the face in pixels.
        y (int): Upper edge of the face in pixels.
        asset_face_create_dto (AssetFaceCreateDto): The body as a whole, in place of its fields.

    Returns:
        None

    POST /faces
    Permission: face.create
    Since: Immich 1.127.0
    """
    reassign_faces_by_id: ReassignFacesByIdBlockingOperation
    """reassign_faces_by_id(id: str, *, body_id: str) -> PersonResponseDto

    Assign one face to another person; note that the face ID goes into the body.

    Args:
        id (str): ID of the person who gets the face.
        body_id (str): ID of the person who gets the face.
        face_dto (FaceDto): The body as a whole, in place of its fields.

    Returns:
        PersonResponseDto

    PUT /faces/{id}
    Permission: face.update
    """
    delete_face: DeleteFaceBlockingOperation
    """delete_face(id: str, *, force: bool) -> None

    Remove a face from an asset; with force the record is erased rather than hidden.

    Args:
        id (str): ID of the face; for `reassign_faces_by_id` ID of the person who gets it.
        force (bool): Whether to delete the face for good; otherwise it is only hidden.
        asset_face_delete_dto (AssetFaceDeleteDto): The body as a whole, in place of its fields.

    Returns:
        None

    DELETE /faces/{id}
    Permission: face.delete
    Since: Immich 1.127.0
    """

class JobsBlockingApi(BlockingApi):
    """Background jobs by their older interface; newer releases also have `queues`."""
    get_all_jobs_status: GetAllJobsStatusBlockingOperation
    """get_all_jobs_status() -> AllJobStatusResponseDto

    Return job counts and paused or active state for every queue (admin only).

    Returns:
        AllJobStatusResponseDto

    GET /jobs
    Permission: job.read
    Administrators only.
    """
    create_job: CreateJobBlockingOperation
    """create_job(*, name: ManualJobName) -> None

    Queue a maintenance job, such as a person, tag or user cleanup, by name (admin only).

    Args:
        name (ManualJobName): Which task to start. One of person-cleanup, tag-cleanup, user-cleanup,
            memory-cleanup, memory-create, backup-database.
        job_create_dto (JobCreateDto): The body as a whole, in place of its fields.

    Returns:
        None

    POST /jobs
    Permission: job.create
    Administrators only.
    Since: Immich 1.116.0
    """
    send_job_command: SendJobCommandBlockingOperation
    """send_job_command(id: JobName, *, command: JobCommand, force: bool = ...) -> JobStatusDto

    Start, pause, resume or clear a job queue and return its new state (admin only).

    Args:
        id (JobName): Name of the queue. One of thumbnailGeneration, metadataExtraction,
            videoConversion, faceDetection, facialRecognition, smartSearch, duplicateDetection,
            backgroundTask, storageTemplateMigration, migration, search, sidecar, library,
            notifications, backupDatabase.
        command (JobCommand): What to do with the queue. One of start, pause, resume, empty, clear-
            failed.
        force (bool, optional): Whether to process all assets again, rather than only those that
            lack the result.
        job_command_dto (JobCommandDto): The body as a whole, in place of its fields.

    Returns:
        JobStatusDto

    PUT /jobs/{id}
    Permission: job.create
    Administrators only.
    """
    def wait_until_idle(self, *, timeout: float = ..., poll: float = ..., names: Collection[str] | str | None = ...) -> None:
        """Wait until no job runs or waits to run; paused queues are ignored.

        Args:
            timeout: seconds after which the wait ends with an error.
            poll: seconds between two checks of the queues.
            names: the queues to wait for, such as ``'thumbnailGeneration'``; all when it is ``None``.

        Raises:
            ValueError: the server has no queue of one of the names.
            ApiTimeoutError: jobs still run or wait; the message names the queues.
            ImmichError: the server refused or failed.
        """

class LibrariesBlockingApi(BlockingApi):
    """External libraries, which are folders on the server that Immich reads but does not own."""
    get_all_libraries: GetAllLibrariesBlockingOperation
    """get_all_libraries() -> list[LibraryResponseDto]

    List the external libraries of all users (admin only).

    Returns:
        list[LibraryResponseDto]

    GET /libraries
    Permission: library.read
    Administrators only.
    """
    create_library: CreateLibraryBlockingOperation
    """create_library(*, owner_id: str, exclusion_patterns: list[str] = ..., import_paths: list[str] = ..., name: str = ...) -> LibraryResponseDto

    Create an external library for a user (admin only); run a scan to fill it.

    Args:
        exclusion_patterns (list[str], optional): Glob patterns of paths that are not imported, such
            as `**/raw/**`. At most 128 items.
        import_paths (list[str], optional): Folders on the server that the library reads. At most
            128 items.
        name (str, optional): Name of the library.
        owner_id (str): ID of the user who owns the assets in the library.
        create_library_dto (CreateLibraryDto): The body as a whole, in place of its fields.

    Returns:
        LibraryResponseDto

    POST /libraries
    Permission: library.create
    Administrators only.
    """
    get_library: GetLibraryBlockingOperation
    """get_library(id: str) -> LibraryResponseDto

    Return one external library with its import paths and exclusion patterns (admin only).

    Args:
        id (str): ID of the library.

    Returns:
        LibraryResponseDto

    GET /libraries/{id}
    Permission: library.read
    Administrators only.
    """
    update_library: UpdateLibraryBlockingOperation
    """update_library(id: str, *, exclusion_patterns: list[str] = ..., import_paths: list[str] = ..., name: str = ...) -> LibraryResponseDto

    Change an external library's name, import paths or exclusion patterns (admin only).

    Args:
        id (str): ID of the library.
        exclusion_patterns (list[str], optional): Glob patterns of paths that are not imported, such
            as `**/raw/**`. At most 128 items.
        import_paths (list[str], optional): Folders on the server that the library reads. At most
            128 items.
        name (str, optional): Name of the library.
        update_library_dto (UpdateLibraryDto): The body as a whole, in place of its fields.

    Returns:
        LibraryResponseDto

    PUT /libraries/{id}
    Permission: library.update
    Administrators only.
    """
    delete_library: DeleteLibraryBlockingOperation
    """delete_library(id: str) -> None

    Delete an external library and its assets in the background; files stay put (admin only).

    Args:
        id (str): ID of the library.

    Returns:
        None

    DELETE /libraries/{id}
    Permission: library.delete
    Administrators only.
    """
    scan_library: ScanLibraryBlockingOperation
    """scan_library(id: str) -> None

    Queue a scan of an external library for new and changed files (admin only).

    Args:
        id (str): ID of the library.

    Returns:
        None

    POST /libraries/{id}/scan
    Permission: library.update
    Administrators only.
    """
    get_library_statistics: GetLibraryStatisticsBlockingOperation
    """get_library_statistics(id: str) -> LibraryStatsResponseDto

    Return the photo and video counts and the disk usage of an external library (admin only).

    Args:
        id (str): ID of the library.

    Returns:
        LibraryStatsResponseDto

    GET /libraries/{id}/statistics
    Permission: library.statistics
    Administrators only.
    """
    validate: ValidateBlockingOperation
    """validate(id: str, *, exclusion_patterns: list[str] = ..., import_paths: list[str] = ...) -> ValidateLibraryResponseDto

    Check whether import paths are usable for an external library (admin only).

    Args:
        id (str): ID of the library.
        exclusion_patterns (list[str], optional): Glob patterns of paths that are not imported, such
            as `**/raw/**`. At most 128 items.
        import_paths (list[str], optional): Folders on the server that the library reads. At most
            128 items.
        validate_library_dto (ValidateLibraryDto): The body as a whole, in place of its fields.

    Returns:
        ValidateLibraryResponseDto

    POST /libraries/{id}/validate
    Administrators only.
    """

class MapBlockingApi(BlockingApi):
    """Positions of assets on the map, and the map's style."""
    get_map_markers: GetMapMarkersBlockingOperation
    """get_map_markers(*, file_created_after: datetime = ..., file_created_before: datetime = ..., is_archived: bool = ..., is_favorite: bool = ..., with_partners: bool = ..., with_shared_albums: bool = ...) -> list[MapMarkerResponseDto]

    List the coordinates of your geotagged assets, optionally with those of partners.

    Args:
        file_created_after (datetime, optional): Only assets whose file was created at or after this
            time.
        file_created_before (datetime, optional): Only assets whose file was created at or before
            this time.
        is_archived (bool, optional): Only archived assets, or only others.
        is_favorite (bool, optional): Only favorites, or only others.
        with_partners (bool, optional): Whether assets of partners are included.
        with_shared_albums (bool, optional): Whether assets of shared albums are included.

    Returns:
        list[MapMarkerResponseDto]

    GET /map/markers
    """
    reverse_geocode: ReverseGeocodeBlockingOperation
    """reverse_geocode(*, lat: float, lon: float) -> list[MapReverseGeocodeResponseDto]

    Look up the city, state and country at a latitude and longitude.

    Args:
        lat (float): Latitude in degrees.
        lon (float): Longitude in degrees.

    Returns:
        list[MapReverseGeocodeResponseDto]

    GET /map/reverse-geocode
    """

class MemoriesBlockingApi(BlockingApi):
    """Memories, such as 'on this day', and the assets in them."""
    search_memories: SearchMemoriesBlockingOperation
    """search_memories(*, for_: datetime = ..., is_saved: bool = ..., is_trashed: bool = ..., type: MemoryType = ...) -> list[MemoryResponseDto]

    List your memories with their assets.

    Args:
        for_ (datetime, optional): Day that memories are shown for.
        is_saved (bool, optional): Only saved memories, or only others.
        is_trashed (bool, optional): Only deleted memories, or only others.
        type (MemoryType, optional): Only memories of this type. One of on_this_day.

    Returns:
        list[MemoryResponseDto]

    GET /memories
    Permission: memory.read
    """
    create_memory: CreateMemoryBlockingOperation
    """create_memory(*, data: OnThisDayDto, memory_at: datetime, type: MemoryType, asset_ids: list[str] = ..., is_saved: bool = ..., seen_at: datetime = ...) -> MemoryResponseDto

    Create a memory of your own for a given date, optionally with assets already in it.

    Args:
        asset_ids (list[str], optional): IDs of the assets of the memory.
        data (OnThisDayDto): Details of the memory, such as the year.
        is_saved (bool, optional): Whether the user keeps the memory; others are deleted after a
            while.
        memory_at (datetime): The day that the memory is about.
        seen_at (datetime, optional): When the user first saw the memory.
        type (MemoryType): What the memory is about. One of on_this_day.
        memory_create_dto (MemoryCreateDto): The body as a whole, in place of its fields.

    Returns:
        MemoryResponseDto

    POST /memories
    Permission: memory.create
    """
    memories_statistics: MemoriesStatisticsBlockingOperation
    """memories_statistics(*, for_: datetime = ..., is_saved: bool = ..., is_trashed: bool = ..., type: MemoryType = ...) -> MemoryStatisticsResponseDto

    Count the memories that match the given filters.

    Args:
        for_ (datetime, optional): Day that memories are shown for.
        is_saved (bool, optional): Only saved memories, or only others.
        is_trashed (bool, optional): Only deleted memories, or only others.
        type (MemoryType, optional): Only memories of this type. One of on_this_day.

    Returns:
        MemoryStatisticsResponseDto

    GET /memories/statistics
    Permission: memory.statistics
    Since: Immich 1.135.0
    """
    get_memory: GetMemoryBlockingOperation
    """get_memory(id: str) -> MemoryResponseDto

    Return one memory together with its assets.

    Args:
        id (str): ID of the memory.

    Returns:
        MemoryResponseDto

    GET /memories/{id}
    Permission: memory.read
    """
    update_memory: UpdateMemoryBlockingOperation
    """update_memory(id: str, *, is_saved: bool = ..., memory_at: datetime = ..., seen_at: datetime = ...) -> MemoryResponseDto

    Change a memory: save it, mark it as seen or move its date.

    Args:
        id (str): ID of the memory.
        is_saved (bool, optional): Whether the user keeps the memory; others are deleted after a
            while.
        memory_at (datetime, optional): The day that the memory is about.
        seen_at (datetime, optional): When the user first saw the memory.
        memory_update_dto (MemoryUpdateDto): The body as a whole, in place of its fields.

    Returns:
        MemoryResponseDto

    PUT /memories/{id}
    Permission: memory.update
    """
    delete_memory: DeleteMemoryBlockingOperation
    """delete_memory(id: str) -> None

    Delete a memory; the assets shown in it are kept.

    Args:
        id (str): ID of the memory.

    Returns:
        None

    DELETE /memories/{id}
    Permission: memory.delete
    """
    add_memory_assets: AddMemoryAssetsBlockingOperation
    """add_memory_assets(id: str, *, ids: list[str]) -> list[BulkIdResponseDto]

    Attach more assets to a memory, with a result for each.

    Args:
        id (str): ID of the memory.
        ids (list[str]): IDs of the items to add, remove or change.
        bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

    Returns:
        list[BulkIdResponseDto]

    PUT /memories/{id}/assets
    Permission: memoryAsset.create
    """
    remove_memory_assets: RemoveMemoryAssetsBlockingOperation
    """remove_memory_assets(id: str, *, ids: list[str]) -> list[BulkIdResponseDto]

    Take assets out of a memory, with a result for each; the assets are kept.

    Args:
        id (str): ID of the memory.
        ids (list[str]): IDs of the items to add, remove or change.
        bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

    Returns:
        list[BulkIdResponseDto]

    DELETE /memories/{id}/assets
    Permission: memoryAsset.delete
    """

class NotificationsBlockingApi(BlockingApi):
    """Notifications of the signed-in user."""
    get_notifications: GetNotificationsBlockingOperation
    """get_notifications(*, id: str = ..., level: NotificationLevel = ..., type: NotificationType = ..., unread: bool = ...) -> list[NotificationDto]

    List your notifications, optionally only unread ones or those of one type or level.

    Args:
        id (str, optional): ID of a notification; only this one is returned.
        level (NotificationLevel, optional): Only notifications of this level. One of success,
            error, warning, info.
        type (NotificationType, optional): Only notifications of this type. One of JobFailed,
            BackupFailed, SystemMessage, AlbumInvite, AlbumUpdate, Custom.
        unread (bool, optional): Only unread notifications, or only read ones.

    Returns:
        list[NotificationDto]

    GET /notifications
    Permission: notification.read
    Since: Immich 1.133.0
    """
    update_notifications: UpdateNotificationsBlockingOperation
    """update_notifications(*, ids: list[str], read_at: datetime | None = ...) -> None

    Mark several of your notifications as read or unread.

    Args:
        ids (list[str]): IDs of the notifications.
        read_at (datetime | None, optional): When it was read; null while unread.
        notification_update_all_dto (NotificationUpdateAllDto): The body as a whole, in place of its
            fields.

    Returns:
        None

    PUT /notifications
    Permission: notification.update
    Since: Immich 1.133.0
    """
    delete_notifications: DeleteNotificationsBlockingOperation
    """delete_notifications(*, ids: list[str]) -> None

    Remove several of your notifications, picked by ID.

    Args:
        ids (list[str]): IDs of the notifications.
        notification_delete_all_dto (NotificationDeleteAllDto): The body as a whole, in place of its
            fields.

    Returns:
        None

    DELETE /notifications
    Permission: notification.delete
    Since: Immich 1.133.0
    """
    get_notification: GetNotificationBlockingOperation
    """get_notification(id: str) -> NotificationDto

    Return one of your notifications with its type, text and read time.

    Args:
        id (str): ID of the notification.

    Returns:
        NotificationDto

    GET /notifications/{id}
    Permission: notification.read
    Since: Immich 1.133.0
    """
    update_notification: UpdateNotificationBlockingOperation
    """update_notification(id: str, *, read_at: datetime | None = ...) -> NotificationDto

    Mark one of your notifications as read or unread.

    Args:
        id (str): ID of the notification.
        read_at (datetime | None, optional): When it was read; null while unread.
        notification_update_dto (NotificationUpdateDto): The body as a whole, in place of its
            fields.

    Returns:
        NotificationDto

    PUT /notifications/{id}
    Permission: notification.update
    Since: Immich 1.133.0
    """
    delete_notification: DeleteNotificationBlockingOperation
    """delete_notification(id: str) -> None

    Remove one of your notifications.

    Args:
        id (str): ID of the notification.

    Returns:
        None

    DELETE /notifications/{id}
    Permission: notification.delete
    Since: Immich 1.133.0
    """

class OauthBlockingApi(BlockingApi):
    """Login through an OAuth provider (OpenID Connect)."""
    start_oauth: StartOAuthBlockingOperation
    """start_oauth(*, redirect_uri: str, code_challenge: str = ..., state: str = ...) -> OAuthAuthorizeResponseDto

    Return the provider URL to which to send a user for an OAuth login.

    Args:
        code_challenge (str, optional): PKCE code challenge, made from the code verifier (RFC 7636).
        redirect_uri (str): Address to which the OAuth provider sends the browser back.
        state (str, optional): Any text, which comes back at the end of the login.
        oauth_config_dto (OAuthConfigDto): The body as a whole, in place of its fields.

    Returns:
        OAuthAuthorizeResponseDto

    POST /oauth/authorize
    """
    finish_oauth: FinishOAuthBlockingOperation
    """finish_oauth(*, url: str, code_verifier: str = ..., state: str = ...) -> LoginResponseDto

    Complete an OAuth login from the provider's callback URL and receive an access token.

    Args:
        code_verifier (str, optional): PKCE code verifier (RFC 7636).
        state (str, optional): Value of `state` from the beginning of the login.
        url (str): Address to which the OAuth provider sent the browser back, with its parameters.
        oauth_callback_dto (OAuthCallbackDto): The body as a whole, in place of its fields.

    Returns:
        LoginResponseDto

    POST /oauth/callback
    """
    link_oauth_account: LinkOAuthAccountBlockingOperation
    """link_oauth_account(*, url: str, code_verifier: str = ..., state: str = ...) -> UserAdminResponseDto

    Connect your account to an OAuth identity, using the provider's callback URL.

    Args:
        code_verifier (str, optional): PKCE code verifier (RFC 7636).
        state (str, optional): Value of `state` from the beginning of the login.
        url (str): Address to which the OAuth provider sent the browser back, with its parameters.
        oauth_callback_dto (OAuthCallbackDto): The body as a whole, in place of its fields.

    Returns:
        UserAdminResponseDto

    POST /oauth/link
    """
    redirect_oauth_to_mobile: RedirectOAuthToMobileBlockingOperation
    """redirect_oauth_to_mobile() -> None

    Redirect an OAuth callback to the mobile app; not meant to be called by scripts.

    Returns:
        None

    GET /oauth/mobile-redirect
    """
    unlink_oauth_account: UnlinkOAuthAccountBlockingOperation
    """unlink_oauth_account() -> UserAdminResponseDto

    Disconnect your account from its OAuth identity.

    Returns:
        UserAdminResponseDto

    POST /oauth/unlink
    """

class PartnersBlockingApi(BlockingApi):
    """Users who share their whole timeline with each other."""
    get_partners: GetPartnersBlockingOperation
    """get_partners(*, direction: PartnerDirection) -> list[PartnerResponseDto]

    List the users you share your library with or, the other way, who share theirs with you.

    Args:
        direction (PartnerDirection): Whether to return users who share with you (`shared-with`), or
            with whom you share (`shared-by`). One of shared-by, shared-with.

    Returns:
        list[PartnerResponseDto]

    GET /partners
    Permission: partner.read
    """
    create_partner: CreatePartnerBlockingOperation
    """create_partner(*, shared_with_id: str) -> PartnerResponseDto

    Start sharing your library with another user; sharing back is up to them.

    Args:
        shared_with_id (str): ID of the user with whom something is shared.
        partner_create_dto (PartnerCreateDto): The body as a whole, in place of its fields.

    Returns:
        PartnerResponseDto

    POST /partners
    Permission: partner.create
    """
    update_partner: UpdatePartnerBlockingOperation
    """update_partner(id: str, *, in_timeline: bool) -> PartnerResponseDto

    Choose whether the assets a partner shares with you show up in your timeline.

    Args:
        id (str): ID of the other user.
        in_timeline (bool): Whether the partner's assets are shown in the own timeline.
        partner_update_dto (PartnerUpdateDto): The body as a whole, in place of its fields.

    Returns:
        PartnerResponseDto

    PUT /partners/{id}
    Permission: partner.update
    """
    create_partner_deprecated: CreatePartnerDeprecatedBlockingOperation
    """create_partner_deprecated(id: str) -> PartnerResponseDto

    Share your library with the user in the path; deprecated, the ID now goes into the body.

    Args:
        id (str): ID of the other user.

    Returns:
        PartnerResponseDto

    POST /partners/{id}
    Permission: partner.create
    Since: Immich 1.142.0
    Deprecated: use client.partners.create_partner.
    """
    remove_partner: RemovePartnerBlockingOperation
    """remove_partner(id: str) -> None

    End the sharing of your library with another user.

    Args:
        id (str): ID of the other user.

    Returns:
        None

    DELETE /partners/{id}
    Permission: partner.delete
    """

class PeopleBlockingApi(BlockingApi):
    """Recognized persons, with names, thumbnails, merging and sharing."""
    get_all_people: GetAllPeopleBlockingOperation
    """get_all_people(*, closest_asset_id: str = ..., closest_person_id: str = ..., page: float = ..., size: float = ..., with_hidden: bool = ...) -> PeopleResponseDto

    List recognized people page by page, with totals; hidden ones only on request.

    Args:
        closest_asset_id (str, optional): Sort people by likeness to the faces in this asset.
        closest_person_id (str, optional): Sort people by likeness to this person.
        page (float, optional): Number of the page, from 1. At least 1; default 1.
        size (float, optional): Number of items in a page. 1 to 1000; default 500.
        with_hidden (bool, optional): Whether hidden people are included.

    Returns:
        PeopleResponseDto: one page; `iter(…)` yields the items of all pages.

    GET /people
    Permission: person.read
    """
    update_people: UpdatePeopleBlockingOperation
    """update_people(*, people: list[PeopleUpdateItem]) -> list[BulkIdResponseDto]

    Change names, birth dates or visibility of many people, with a result for each.

    Args:
        people (list[PeopleUpdateItem]): People to change, each with what changes.
        people_update_dto (PeopleUpdateDto): The body as a whole, in place of its fields.

    Returns:
        list[BulkIdResponseDto]

    PUT /people
    Permission: person.update
    """
    create_person: CreatePersonBlockingOperation
    """create_person(*, birth_date: date | None = ..., color: str | None = ..., is_favorite: bool = ..., is_hidden: bool = ..., name: str = ...) -> PersonResponseDto

    Create a person without any faces; assign faces to them afterwards.

    Args:
        birth_date (date | None, optional): Date of birth, `YYYY-MM-DD`.
        color (str | None, optional): Color of the person, as hexadecimal RGB such as `#ff8800`.
        is_favorite (bool, optional): Whether the person is marked as a favorite.
        is_hidden (bool, optional): Whether the person is hidden.
        name (str, optional): Name of the person; empty when nobody has named them.
        person_create_dto (PersonCreateDto): The body as a whole, in place of its fields.

    Returns:
        PersonResponseDto

    POST /people
    Permission: person.create
    """
    delete_people: DeletePeopleBlockingOperation
    """delete_people(*, ids: list[str]) -> None

    Delete several people; the assets they appear in are kept.

    Args:
        ids (list[str]): IDs of the items to add, remove or change.
        bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

    Returns:
        None

    DELETE /people
    Permission: person.delete
    Since: Immich 1.136.0
    """
    get_person: GetPersonBlockingOperation
    """get_person(id: str) -> PersonResponseDto

    Return one recognized person with name, birth date and visibility.

    Args:
        id (str): ID of the person.

    Returns:
        PersonResponseDto

    GET /people/{id}
    Permission: person.read
    """
    update_person: UpdatePersonBlockingOperation
    """update_person(id: str, *, birth_date: date | None = ..., color: str | None = ..., feature_face_asset_id: str = ..., is_favorite: bool = ..., is_hidden: bool = ..., name: str = ...) -> PersonResponseDto

    Change a person's name, birth date, visibility or the asset used as their face picture.

    Args:
        id (str): ID of the person.
        birth_date (date | None, optional): Date of birth, `YYYY-MM-DD`.
        color (str | None, optional): Color of the person, as hexadecimal RGB such as `#ff8800`.
        feature_face_asset_id (str, optional): ID of the asset whose face becomes the person's
            picture.
        is_favorite (bool, optional): Whether the person is marked as a favorite.
        is_hidden (bool, optional): Whether the person is hidden.
        name (str, optional): Name of the person; empty when nobody has named them.
        person_update_dto (PersonUpdateDto): The body as a whole, in place of its fields.

    Returns:
        PersonResponseDto

    PUT /people/{id}
    Permission: person.update
    """
    delete_person: DeletePersonBlockingOperation
    """delete_person(id: str) -> None

    Delete a recognized person; the assets they appear in are kept.

    Args:
        id (str): ID of the person.

    Returns:
        None

    DELETE /people/{id}
    Permission: person.delete
    Since: Immich 1.136.0
    """
    merge_person: MergePersonBlockingOperation
    """merge_person(id: str, *, ids: list[str]) -> list[BulkIdResponseDto]

    Merge other people into this one: their faces move over and they are deleted.

    Args:
        id (str): ID of the person.
        ids (list[str]): IDs of the people who become part of this person.
        merge_person_dto (MergePersonDto): The body as a whole, in place of its fields.

    Returns:
        list[BulkIdResponseDto]

    POST /people/{id}/merge
    Permission: person.merge
    """
    reassign_faces: ReassignFacesBlockingOperation
    """reassign_faces(id: str, *, data: list[AssetFaceUpdateItem]) -> list[PersonResponseDto]

    Move faces, given by asset and current person, over to the person in the path.

    Args:
        id (str): ID of the person.
        data (list[AssetFaceUpdateItem]): Which face gets which person.
        asset_face_update_dto (AssetFaceUpdateDto): The body as a whole, in place of its fields.

    Returns:
        list[PersonResponseDto]

    PUT /people/{id}/reassign
    Permission: person.reassign
    """
    get_person_statistics: GetPersonStatisticsBlockingOperation
    """get_person_statistics(id: str) -> PersonStatisticsResponseDto

    Count the assets in which a person appears.

    Args:
        id (str): ID of the person.

    Returns:
        PersonStatisticsResponseDto

    GET /people/{id}/statistics
    Permission: person.statistics
    """
    get_person_thumbnail: GetPersonThumbnailBlockingOperation
    """get_person_thumbnail(id: str) -> bytes

    Download the small face picture of a person.

    Args:
        id (str): ID of the person.

    Returns:
        bytes

    GET /people/{id}/thumbnail
    Permission: person.read
    """

class SearchBlockingApi(BlockingApi):
    """Search by metadata, by content, at random, and suggestions for filters."""
    get_assets_by_city: GetAssetsByCityBlockingOperation
    """get_assets_by_city() -> list[AssetResponseDto]

    Return one sample asset for each city where timeline photos were taken.

    Returns:
        list[AssetResponseDto]

    GET /search/cities
    Permission: asset.read
    """
    get_explore_data: GetExploreDataBlockingOperation
    """get_explore_data() -> list[SearchExploreResponseDto]

    Return the groups of the explore page, such as cities, each value with a sample asset.

    Returns:
        list[SearchExploreResponseDto]

    GET /search/explore
    Permission: asset.read
    """
    search_large_assets: SearchLargeAssetsBlockingOperation
    """search_large_assets(*, album_ids: list[str] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., device_id: str = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | None = ..., make: str = ..., min_file_size: int = ..., model: str | None = ..., person_ids: list[str] = ..., rating: float = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility = ..., with_deleted: bool = ..., with_exif: bool = ...) -> list[AssetResponseDto]

    Find the biggest assets, optionally above a minimum file size, largest first.

    Args:
        album_ids (list[str], optional): IDs of albums; only assets in them are considered.
        city (str | None, optional): Only assets taken in this city; null for assets without one.
        country (str | None, optional): Only assets taken in this country; null for assets without
            one.
        created_after (datetime, optional): Only assets that came to the server at or after this
            time.
        created_before (datetime, optional): Only assets that came to the server at or before this
            time.
        device_id (str, optional): ID of a device; only assets that it has uploaded are considered.
        is_encoded (bool, optional): Only videos that have been transcoded, or only assets that have
            not.
        is_favorite (bool, optional): Only favorites, or only others.
        is_motion (bool, optional): Only motion photos, or only assets without a video part.
        is_not_in_album (bool, optional): Only assets that are in no album.
        is_offline (bool, optional): Only assets whose original is missing from the external
            library, or only others.
        lens_model (str | None, optional): Only assets taken with this lens.
        library_id (str | None, optional): ID of an external library; only assets in it are
            considered.
        make (str, optional): Only assets taken with a camera of this manufacturer.
        min_file_size (int, optional): Smallest size of the original in bytes. At least 0.
        model (str | None, optional): Only assets taken with this camera.
        person_ids (list[str], optional): IDs of people; only assets with all of them are
            considered.
        rating (float, optional): Only assets with this number of stars; null for assets without a
            rating. -1 to 5.
        size (float, optional): Largest number of assets. 1 to 1000.
        state (str | None, optional): Only assets taken in this state or province; null for assets
            without one.
        tag_ids (list[str] | None, optional): IDs of tags; only assets with all of them are
            considered, those of tags below them included.
        taken_after (datetime, optional): Only assets that were taken at or after this time.
        taken_before (datetime, optional): Only assets that were taken at or before this time.
        trashed_after (datetime, optional): Only assets that were deleted at or after this time.
        trashed_before (datetime, optional): Only assets that were deleted at or before this time.
        type (AssetTypeEnum, optional): Only assets of this type. One of IMAGE, VIDEO, AUDIO, OTHER.
        updated_after (datetime, optional): Only assets that were changed at or after this time.
        updated_before (datetime, optional): Only assets that were changed at or before this time.
        visibility (AssetVisibility, optional): Only assets of this visibility. One of archive,
            timeline, hidden, locked.
        with_deleted (bool, optional): Whether what is deleted but not yet gone is included.
        with_exif (bool, optional): Whether each asset comes with `exif_info`.

    Returns:
        list[AssetResponseDto]

    POST /search/large-assets
    Permission: asset.read
    Since: Immich 1.137.0
    """
    search_assets: SearchAssetsBlockingOperation
    """search_assets(*, album_ids: list[str] = ..., checksum: str = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., description: str = ..., device_asset_id: str = ..., device_id: str = ..., encoded_video_path: str = ..., id: str = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | None = ..., make: str = ..., model: str | None = ..., order: AssetOrder = ..., original_file_name: str = ..., original_path: str = ..., page: float = ..., person_ids: list[str] = ..., preview_path: str = ..., rating: float = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., thumbnail_path: str = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility = ..., with_deleted: bool = ..., with_exif: bool = ..., with_people: bool = ..., with_stacked: bool = ...) -> SearchResponseDto

    Find assets by metadata such as date, place, camera, people or file name, in pages.

    Args:
        album_ids (list[str], optional): IDs of albums; only assets in them are considered.
        checksum (str, optional): SHA-1 of the original, in base64 or hexadecimal.
        city (str | None, optional): Only assets taken in this city; null for assets without one.
        country (str | None, optional): Only assets taken in this country; null for assets without
            one.
        created_after (datetime, optional): Only assets that came to the server at or after this
            time.
        created_before (datetime, optional): Only assets that came to the server at or before this
            time.
        description (str, optional): Only assets whose description contains this text.
        device_asset_id (str, optional): Only the asset for which the device has this ID.
        device_id (str, optional): ID of a device; only assets that it has uploaded are considered.
        encoded_video_path (str, optional): Only the asset whose transcoded video has this path on
            the server.
        id (str, optional): ID of the asset.
        is_encoded (bool, optional): Only videos that have been transcoded, or only assets that have
            not.
        is_favorite (bool, optional): Only favorites, or only others.
        is_motion (bool, optional): Only motion photos, or only assets without a video part.
        is_not_in_album (bool, optional): Only assets that are in no album.
        is_offline (bool, optional): Only assets whose original is missing from the external
            library, or only others.
        lens_model (str | None, optional): Only assets taken with this lens.
        library_id (str | None, optional): ID of an external library; only assets in it are
            considered. Null for uploaded assets.
        make (str, optional): Only assets taken with a camera of this manufacturer.
        model (str | None, optional): Only assets taken with this camera.
        order (AssetOrder, optional): Newest or oldest first. One of asc, desc.
        original_file_name (str, optional): Only assets whose file name contains this text.
        original_path (str, optional): Only assets whose path on the server contains this text.
        page (float, optional): Number of the page, from 1. At least 1.
        person_ids (list[str], optional): IDs of people; only assets with all of them are
            considered.
        preview_path (str, optional): Only the asset whose preview has this path on the server.
        rating (float, optional): Only assets with this number of stars; null for assets without a
            rating. -1 to 5.
        size (float, optional): Number of items in a page. 1 to 1000.
        state (str | None, optional): Only assets taken in this state or province; null for assets
            without one.
        tag_ids (list[str] | None, optional): IDs of tags; only assets with all of them are
            considered, those of tags below them included.
        taken_after (datetime, optional): Only assets that were taken at or after this time.
        taken_before (datetime, optional): Only assets that were taken at or before this time.
        thumbnail_path (str, optional): Only the asset whose thumbnail has this path on the server.
        trashed_after (datetime, optional): Only assets that were deleted at or after this time.
        trashed_before (datetime, optional): Only assets that were deleted at or before this time.
        type (AssetTypeEnum, optional): Only assets of this type. One of IMAGE, VIDEO, AUDIO, OTHER.
        updated_after (datetime, optional): Only assets that were changed at or after this time.
        updated_before (datetime, optional): Only assets that were changed at or before this time.
        visibility (AssetVisibility, optional): Only assets of this visibility; without it all but
            locked and hidden ones. One of archive, timeline, hidden, locked.
        with_deleted (bool, optional): Whether assets in the trash are included.
        with_exif (bool, optional): Whether each asset comes with `exif_info`.
        with_people (bool, optional): Whether each asset comes with its people.
        with_stacked (bool, optional): Whether assets that lie below the top of a stack are
            included.
        metadata_search_dto (MetadataSearchDto): The body as a whole, in place of its fields.

    Returns:
        SearchResponseDto: one page; `iter(…)` yields the items of all pages.

    POST /search/metadata
    Permission: asset.read
    Since: Immich 1.122.0
    """
    search_person: SearchPersonBlockingOperation
    """search_person(*, name: str, with_hidden: bool = ...) -> list[PersonResponseDto]

    Look people up by name, which need not be complete; hidden ones only on request.

    Args:
        name (str): Beginning or part of the person's name.
        with_hidden (bool, optional): Whether hidden people are included.

    Returns:
        list[PersonResponseDto]

    GET /search/person
    Permission: person.read
    """
    search_places: SearchPlacesBlockingOperation
    """search_places(*, name: str) -> list[PlacesResponseDto]

    Look up places of the world by name, with their coordinates and regions.

    Args:
        name (str): Beginning or part of the place's name.

    Returns:
        list[PlacesResponseDto]

    GET /search/places
    Permission: asset.read
    """
    search_random: SearchRandomBlockingOperation
    """search_random(*, album_ids: list[str] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., device_id: str = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | None = ..., make: str = ..., model: str | None = ..., person_ids: list[str] = ..., rating: float = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility = ..., with_deleted: bool = ..., with_exif: bool = ..., with_people: bool = ..., with_stacked: bool = ...) -> list[AssetResponseDto]

    Return randomly picked assets out of those that match a metadata search.

    Args:
        album_ids (list[str], optional): IDs of albums; only assets in them are considered.
        city (str | None, optional): Only assets taken in this city; null for assets without one.
        country (str | None, optional): Only assets taken in this country; null for assets without
            one.
        created_after (datetime, optional): Only assets that came to the server at or after this
            time.
        created_before (datetime, optional): Only assets that came to the server at or before this
            time.
        device_id (str, optional): ID of a device; only assets that it has uploaded are considered.
        is_encoded (bool, optional): Only videos that have been transcoded, or only assets that have
            not.
        is_favorite (bool, optional): Only favorites, or only others.
        is_motion (bool, optional): Only motion photos, or only assets without a video part.
        is_not_in_album (bool, optional): Only assets that are in no album.
        is_offline (bool, optional): Only assets whose original is missing from the external
            library, or only others.
        lens_model (str | None, optional): Only assets taken with this lens.
        library_id (str | None, optional): ID of an external library; only assets in it are
            considered. Null for uploaded assets.
        make (str, optional): Only assets taken with a camera of this manufacturer.
        model (str | None, optional): Only assets taken with this camera.
        person_ids (list[str], optional): IDs of people; only assets with all of them are
            considered.
        rating (float, optional): Only assets with this number of stars; null for assets without a
            rating. -1 to 5.
        size (float, optional): Number of assets. 1 to 1000.
        state (str | None, optional): Only assets taken in this state or province; null for assets
            without one.
        tag_ids (list[str] | None, optional): IDs of tags; only assets with all of them are
            considered, those of tags below them included.
        taken_after (datetime, optional): Only assets that were taken at or after this time.
        taken_before (datetime, optional): Only assets that were taken at or before this time.
        trashed_after (datetime, optional): Only assets that were deleted at or after this time.
        trashed_before (datetime, optional): Only assets that were deleted at or before this time.
        type (AssetTypeEnum, optional): Only assets of this type. One of IMAGE, VIDEO, AUDIO, OTHER.
        updated_after (datetime, optional): Only assets that were changed at or after this time.
        updated_before (datetime, optional): Only assets that were changed at or before this time.
        visibility (AssetVisibility, optional): Only assets of this visibility; without it all but
            locked and hidden ones. One of archive, timeline, hidden, locked.
        with_deleted (bool, optional): Whether assets in the trash are included.
        with_exif (bool, optional): Whether each asset comes with `exif_info`.
        with_people (bool, optional): Whether each asset comes with its people.
        with_stacked (bool, optional): Whether assets that lie below the top of a stack are
            included.
        random_search_dto (RandomSearchDto): The body as a whole, in place of its fields.

    Returns:
        list[AssetResponseDto]

    POST /search/random
    Permission: asset.read
    Since: Immich 1.116.0
    """
    search_smart: SearchSmartBlockingOperation
    """search_smart(*, album_ids: list[str] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., device_id: str = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., language: str = ..., lens_model: str | None = ..., library_id: str | None = ..., make: str = ..., model: str | None = ..., page: float = ..., person_ids: list[str] = ..., query: str = ..., query_asset_id: str = ..., rating: float = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility = ..., with_deleted: bool = ..., with_exif: bool = ...) -> SearchResponseDto

    Find assets by a description of what they show, best match first; needs machine learning.

    Args:
        album_ids (list[str], optional): IDs of albums; only assets in them are considered.
        city (str | None, optional): Only assets taken in this city; null for assets without one.
        country (str | None, optional): Only assets taken in this country; null for assets without
            one.
        created_after (datetime, optional): Only assets that came to the server at or after this
            time.
        created_before (datetime, optional): Only assets that came to the server at or before this
            time.
        device_id (str, optional): ID of a device; only assets that it has uploaded are considered.
        is_encoded (bool, optional): Only videos that have been transcoded, or only assets that have
            not.
        is_favorite (bool, optional): Only favorites, or only others.
        is_motion (bool, optional): Only motion photos, or only assets without a video part.
        is_not_in_album (bool, optional): Only assets that are in no album.
        is_offline (bool, optional): Only assets whose original is missing from the external
            library, or only others.
        language (str, optional): Language of the query as a code such as `en` or `de`, for models
            that know several.
        lens_model (str | None, optional): Only assets taken with this lens.
        library_id (str | None, optional): ID of an external library; only assets in it are
            considered. Null for uploaded assets.
        make (str, optional): Only assets taken with a camera of this manufacturer.
        model (str | None, optional): Only assets taken with this camera.
        page (float, optional): Number of the page, from 1. At least 1.
        person_ids (list[str], optional): IDs of people; only assets with all of them are
            considered.
        query (str, optional): What the picture shows, in words.
        query_asset_id (str, optional): ID of an asset; the assets that look most like it come
            first.
        rating (float, optional): Only assets with this number of stars; null for assets without a
            rating. -1 to 5.
        size (float, optional): Number of items in a page. 1 to 1000.
        state (str | None, optional): Only assets taken in this state or province; null for assets
            without one.
        tag_ids (list[str] | None, optional): IDs of tags; only assets with all of them are
            considered, those of tags below them included.
        taken_after (datetime, optional): Only assets that were taken at or after this time.
        taken_before (datetime, optional): Only assets that were taken at or before this time.
        trashed_after (datetime, optional): Only assets that were deleted at or after this time.
        trashed_before (datetime, optional): Only assets that were deleted at or before this time.
        type (AssetTypeEnum, optional): Only assets of this type. One of IMAGE, VIDEO, AUDIO, OTHER.
        updated_after (datetime, optional): Only assets that were changed at or after this time.
        updated_before (datetime, optional): Only assets that were changed at or before this time.
        visibility (AssetVisibility, optional): Only assets of this visibility; without it all but
            locked and hidden ones. One of archive, timeline, hidden, locked.
        with_deleted (bool, optional): Whether assets in the trash are included.
        with_exif (bool, optional): Whether each asset comes with `exif_info`.
        smart_search_dto (SmartSearchDto): The body as a whole, in place of its fields.

    Returns:
        SearchResponseDto: one page; `iter(…)` yields the items of all pages.

    POST /search/smart
    Permission: asset.read
    """
    search_asset_statistics: SearchAssetStatisticsBlockingOperation
    """search_asset_statistics(*, album_ids: list[str] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., description: str = ..., device_id: str = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | None = ..., make: str = ..., model: str | None = ..., person_ids: list[str] = ..., rating: float = ..., state: str | None = ..., tag_ids: list[str] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility = ...) -> SearchStatisticsResponseDto

    Count the assets that match a metadata search, without returning them.

    Args:
        album_ids (list[str], optional): IDs of albums; only assets in them are considered.
        city (str | None, optional): Only assets taken in this city; null for assets without one.
        country (str | None, optional): Only assets taken in this country; null for assets without
            one.
        created_after (datetime, optional): Only assets that came to the server at or after this
            time.
        created_before (datetime, optional): Only assets that came to the server at or before this
            time.
        description (str, optional): Only assets whose description contains this text.
        device_id (str, optional): ID of a device; only assets that it has uploaded are considered.
        is_encoded (bool, optional): Only videos that have been transcoded, or only assets that have
            not.
        is_favorite (bool, optional): Only favorites, or only others.
        is_motion (bool, optional): Only motion photos, or only assets without a video part.
        is_not_in_album (bool, optional): Only assets that are in no album.
        is_offline (bool, optional): Only assets whose original is missing from the external
            library, or only others.
        lens_model (str | None, optional): Only assets taken with this lens.
        library_id (str | None, optional): ID of an external library; only assets in it are
            considered. Null for uploaded assets.
        make (str, optional): Only assets taken with a camera of this manufacturer.
        model (str | None, optional): Only assets taken with this camera.
        person_ids (list[str], optional): IDs of people; only assets with all of them are
            considered.
        rating (float, optional): Only assets with this number of stars; null for assets without a
            rating. -1 to 5.
        state (str | None, optional): Only assets taken in this state or province; null for assets
            without one.
        tag_ids (list[str] | None, optional): IDs of tags; only assets with all of them are
            considered, those of tags below them included.
        taken_after (datetime, optional): Only assets that were taken at or after this time.
        taken_before (datetime, optional): Only assets that were taken at or before this time.
        trashed_after (datetime, optional): Only assets that were deleted at or after this time.
        trashed_before (datetime, optional): Only assets that were deleted at or before this time.
        type (AssetTypeEnum, optional): Only assets of this type. One of IMAGE, VIDEO, AUDIO, OTHER.
        updated_after (datetime, optional): Only assets that were changed at or after this time.
        updated_before (datetime, optional): Only assets that were changed at or before this time.
        visibility (AssetVisibility, optional): Only assets of this visibility; without it all but
            locked and hidden ones. One of archive, timeline, hidden, locked.
        statistics_search_dto (StatisticsSearchDto): The body as a whole, in place of its fields.

    Returns:
        SearchStatisticsResponseDto

    POST /search/statistics
    Permission: asset.statistics
    Since: Immich 1.135.0
    """
    get_search_suggestions: GetSearchSuggestionsBlockingOperation
    """get_search_suggestions(*, type: SearchSuggestionType, country: str = ..., include_null: bool = ..., make: str = ..., model: str = ..., state: str = ...) -> list[str]

    List the values that occur in one searchable field, such as country or camera make.

    Args:
        type (SearchSuggestionType): Field whose values are returned. One of country, state, city,
            camera-make, camera-model.
        country (str, optional): Only values of assets that were taken in this country.
        include_null (bool, optional): Whether null is among the suggestions, for assets without
            such a value.
        make (str, optional): Only values of assets that were taken with a camera of this
            manufacturer.
        model (str, optional): Only values of assets that were taken with this camera.
        state (str, optional): Only values of assets that were taken in this state or province.

    Returns:
        list[str]

    GET /search/suggestions
    Permission: asset.read
    """

class ServerBlockingApi(BlockingApi):
    """Version, features, storage, statistics and licence of the server."""
    get_about_info: GetAboutInfoBlockingOperation
    """get_about_info() -> ServerAboutResponseDto

    Return version and build details of the server and of tools it relies on, such as FFmpeg.

    Returns:
        ServerAboutResponseDto

    GET /server/about
    Permission: server.about
    """
    get_apk_links: GetApkLinksBlockingOperation
    """get_apk_links() -> ServerApkLinksDto

    Return download URLs of the Android app builds that match this server's version.

    Returns:
        ServerApkLinksDto

    GET /server/apk-links
    Permission: server.apkLinks
    Since: Immich 1.135.0
    """
    get_server_config: GetServerConfigBlockingOperation
    """get_server_config() -> ServerConfigDto

    Return settings that clients need, such as trash retention and login text; needs no login.

    Returns:
        ServerConfigDto

    GET /server/config
    """
    get_server_features: GetServerFeaturesBlockingOperation
    """get_server_features() -> ServerFeaturesDto

    Return flags for which features, such as smart search or OAuth, are on; needs no login.

    Returns:
        ServerFeaturesDto

    GET /server/features
    """
    get_server_license: GetServerLicenseBlockingOperation
    """get_server_license() -> LicenseResponseDto

    Return the product key of this server (admin only); answers 404 if there is none.

    Returns:
        LicenseResponseDto

    GET /server/license
    Permission: serverLicense.read
    Administrators only.
    """
    set_server_license: SetServerLicenseBlockingOperation
    """set_server_license(*, activation_key: str, license_key: str) -> LicenseResponseDto

    Activate a product key for the whole server (admin only).

    Args:
        activation_key (str): Second half of a product key, which proves that the first half is
            genuine.
        license_key (str): First half of a product key, such as `IMCL-…` or `IMSV-…`.
        license_key_dto (LicenseKeyDto): The body as a whole, in place of its fields.

    Returns:
        LicenseResponseDto

    PUT /server/license
    Permission: serverLicense.update
    Administrators only.
    """
    delete_server_license: DeleteServerLicenseBlockingOperation
    """delete_server_license() -> None

    Remove the product key of this server (admin only).

    Returns:
        None

    DELETE /server/license
    Permission: serverLicense.delete
    Administrators only.
    """
    get_supported_media_types: GetSupportedMediaTypesBlockingOperation
    """get_supported_media_types() -> ServerMediaTypesResponseDto

    List the file extensions accepted as image, video or sidecar; needs no login.

    Returns:
        ServerMediaTypesResponseDto

    GET /server/media-types
    """
    ping_server: PingServerBlockingOperation
    """ping_server() -> ServerPingResponse

    Check that the server is up; it answers 'pong' and needs no login.

    Returns:
        ServerPingResponse

    GET /server/ping
    """
    get_server_statistics: GetServerStatisticsBlockingOperation
    """get_server_statistics() -> ServerStatsResponseDto

    Return photo and video counts and disk usage, overall and for each user (admin only).

    Returns:
        ServerStatsResponseDto

    GET /server/statistics
    Permission: server.statistics
    Administrators only.
    """
    get_storage: GetStorageBlockingOperation
    """get_storage() -> ServerStorageResponseDto

    Return the size, use and free space of the disk that holds the uploads.

    Returns:
        ServerStorageResponseDto

    GET /server/storage
    Permission: server.storage
    """
    get_theme: GetThemeBlockingOperation
    """get_theme() -> ServerThemeDto

    Return the custom CSS that an administrator has set for the web app; needs no login.

    Returns:
        ServerThemeDto

    GET /server/theme
    """
    get_server_version: GetServerVersionBlockingOperation
    """get_server_version() -> ServerVersionResponseDto

    Return the server's version as major, minor and patch numbers; needs no login.

    Returns:
        ServerVersionResponseDto

    GET /server/version
    """
    get_version_check: GetVersionCheckBlockingOperation
    """get_version_check() -> VersionCheckStateResponseDto

    Return the newest release found by the update check, and when it last ran.

    Returns:
        VersionCheckStateResponseDto

    GET /server/version-check
    Permission: server.versionCheck
    Since: Immich 1.134.0
    """
    get_version_history: GetVersionHistoryBlockingOperation
    """get_version_history() -> list[ServerVersionHistoryResponseDto]

    List every version this server has run and since when; needs no login.

    Returns:
        list[ServerVersionHistoryResponseDto]

    GET /server/version-history
    Since: Immich 1.117.0
    """

class SessionsBlockingApi(BlockingApi):
    """Logins of the signed-in user on all devices."""
    get_sessions: GetSessionsBlockingOperation
    """get_sessions() -> list[SessionResponseDto]

    List your login sessions with device details, marking the current one.

    Returns:
        list[SessionResponseDto]

    GET /sessions
    Permission: session.read
    """
    create_session: CreateSessionBlockingOperation
    """create_session(*, device_os: str = ..., device_type: str = ..., duration: float = ...) -> SessionCreateResponseDto

    Open a child session with its own token, for example for a cast device.

    Args:
        device_os (str, optional): Operating system of the device.
        device_type (str, optional): Kind of device or browser.
        duration (float, optional): Seconds until the session ends; without it, it does not end. At
            least 1.
        session_create_dto (SessionCreateDto): The body as a whole, in place of its fields.

    Returns:
        SessionCreateResponseDto

    POST /sessions
    Permission: session.create
    Since: Immich 1.133.0
    """
    delete_all_sessions: DeleteAllSessionsBlockingOperation
    """delete_all_sessions() -> None

    Sign out everywhere else: end all your sessions except the one making this call.

    Returns:
        None

    DELETE /sessions
    Permission: session.delete
    """
    update_session: UpdateSessionBlockingOperation
    """update_session(id: str, *, is_pending_sync_reset: bool = ...) -> SessionResponseDto

    Flag one of your sessions so that its client discards its sync state and starts over.

    Args:
        id (str): ID of the session (not its token).
        is_pending_sync_reset (bool, optional): Whether the session's client is to discard its local
            copy and sync from the beginning.
        session_update_dto (SessionUpdateDto): The body as a whole, in place of its fields.

    Returns:
        SessionResponseDto

    PUT /sessions/{id}
    Permission: session.update
    Since: Immich 1.136.0
    """
    delete_session: DeleteSessionBlockingOperation
    """delete_session(id: str) -> None

    End one of your sessions, signing out the device that uses it.

    Args:
        id (str): ID of the session (not its token).

    Returns:
        None

    DELETE /sessions/{id}
    Permission: session.delete
    """
    lock_session: LockSessionBlockingOperation
    """lock_session(id: str) -> None

    Lock one of your sessions, taking away its access to locked assets.

    Args:
        id (str): ID of the session (not its token).

    Returns:
        None

    POST /sessions/{id}/lock
    Permission: session.lock
    Since: Immich 1.133.0
    """

class SharedLinksBlockingApi(BlockingApi):
    """Links that show an album or assets to people without an account."""
    get_all_shared_links: GetAllSharedLinksBlockingOperation
    """get_all_shared_links(*, album_id: str = ...) -> list[SharedLinkResponseDto]

    List the shared links that you have created.

    Args:
        album_id (str, optional): ID of an album; only links to it are returned.

    Returns:
        list[SharedLinkResponseDto]

    GET /shared-links
    Permission: sharedLink.read
    """
    create_shared_link: CreateSharedLinkBlockingOperation
    """create_shared_link(*, type: SharedLinkType, album_id: str = ..., allow_download: bool = ..., allow_upload: bool = ..., asset_ids: list[str] = ..., description: str | None = ..., expires_at: datetime | None = ..., password: str | None = ..., show_metadata: bool = ..., slug: str | None = ...) -> SharedLinkResponseDto

    Create a public link to an album or to chosen assets, with optional password and expiry.

    Args:
        album_id (str, optional): ID of the album that the link shows.
        allow_download (bool, optional): Whether visitors may download originals. Default true.
        allow_upload (bool, optional): Whether visitors may add assets.
        asset_ids (list[str], optional): IDs of the assets that the link shows.
        description (str | None, optional): Text that is shown to visitors.
        expires_at (datetime | None, optional): When the link stops working; null for never.
        password (str | None, optional): Password that visitors have to enter; null for none.
        show_metadata (bool, optional): Whether visitors see metadata such as camera and place.
            Default true.
        slug (str | None, optional): Readable name of a shared link, used in its address in place of
            the key.
        type (SharedLinkType): Whether the link shows an album or single assets. One of ALBUM,
            INDIVIDUAL.
        shared_link_create_dto (SharedLinkCreateDto): The body as a whole, in place of its fields.

    Returns:
        SharedLinkResponseDto

    POST /shared-links
    Permission: sharedLink.create
    """
    get_my_shared_link: GetMySharedLinkBlockingOperation
    """get_my_shared_link(*, key: str = ..., password: str = ..., slug: str = ..., token: str = ...) -> SharedLinkResponseDto

    Return the shared link that authenticates this call.

    Args:
        key (str, optional): Key of a shared link, for access without an account.
        password (str, optional): The link's password, when it has one.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        token (str, optional): Token of an earlier visit to the link, in place of the password.

    Returns:
        SharedLinkResponseDto

    GET /shared-links/me
    """
    get_shared_link_by_id: GetSharedLinkByIdBlockingOperation
    """get_shared_link_by_id(id: str) -> SharedLinkResponseDto

    Return one of your shared links with its settings and contents.

    Args:
        id (str): ID of the shared link (not its key).

    Returns:
        SharedLinkResponseDto

    GET /shared-links/{id}
    Permission: sharedLink.read
    """
    remove_shared_link: RemoveSharedLinkBlockingOperation
    """remove_shared_link(id: str) -> None

    Delete a shared link, so that its address stops working; the assets are kept.

    Args:
        id (str): ID of the shared link (not its key).

    Returns:
        None

    DELETE /shared-links/{id}
    Permission: sharedLink.delete
    """
    update_shared_link: UpdateSharedLinkBlockingOperation
    """update_shared_link(id: str, *, allow_download: bool = ..., allow_upload: bool = ..., change_expiry_time: bool = ..., description: str | None = ..., expires_at: datetime | None = ..., password: str | None = ..., show_metadata: bool = ..., slug: str | None = ...) -> SharedLinkResponseDto

    Change a shared link's description, password, expiry or what visitors may do.

    Args:
        id (str): ID of the shared link (not its key).
        allow_download (bool, optional): Whether visitors may download originals.
        allow_upload (bool, optional): Whether visitors may add assets.
        change_expiry_time (bool, optional): Whether `expires_at` is applied although it is null, so
            that the link never expires; only older releases need it.
        description (str | None, optional): Text that is shown to visitors.
        expires_at (datetime | None, optional): When the link stops working; null for never.
        password (str | None, optional): Password that visitors have to enter; null for none.
        show_metadata (bool, optional): Whether visitors see metadata such as camera and place.
        slug (str | None, optional): Readable name of a shared link, used in its address in place of
            the key.
        shared_link_edit_dto (SharedLinkEditDto): The body as a whole, in place of its fields.

    Returns:
        SharedLinkResponseDto

    PATCH /shared-links/{id}
    Permission: sharedLink.update
    """
    add_shared_link_assets: AddSharedLinkAssetsBlockingOperation
    """add_shared_link_assets(id: str, *, asset_ids: list[str], key: str = ..., slug: str = ...) -> list[AssetIdsResponseDto]

    Put more assets behind a link that shares hand-picked assets; album links refuse this.

    Args:
        id (str): ID of the shared link (not its key).
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        asset_ids (list[str]): IDs of assets.
        asset_ids_dto (AssetIdsDto): The body as a whole, in place of its fields.

    Returns:
        list[AssetIdsResponseDto]

    PUT /shared-links/{id}/assets
    """
    remove_shared_link_assets: RemoveSharedLinkAssetsBlockingOperation
    """remove_shared_link_assets(id: str, *, asset_ids: list[str], key: str = ..., slug: str = ...) -> list[AssetIdsResponseDto]

    Take assets off a link that shares hand-picked assets, with a result for each.

    Args:
        id (str): ID of the shared link (not its key).
        key (str, optional): Key of a shared link, for access without an account.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        asset_ids (list[str]): IDs of assets.
        asset_ids_dto (AssetIdsDto): The body as a whole, in place of its fields.

    Returns:
        list[AssetIdsResponseDto]

    DELETE /shared-links/{id}/assets
    """
    def share(self, *, album_id: Id | None = ..., asset_ids: Ids = ..., password: str | None = ..., expires_at: datetime | None = ..., expires_in: timedelta | None = ..., allow_download: bool | None = ..., allow_upload: bool = ..., show_metadata: bool | None = ..., slug: str | None = ..., description: str | None = ...) -> SharedLinkResponseDto:
        """Create a shared link to an album or to assets.

        Visitors cannot upload unless ``allow_upload=True``. With ``create_shared_link``, the server's default applies:
        they can.

        Args:
            album_id: the album to share.
            asset_ids: the assets to share, in place of an album.
            password: the password that visitors must enter.
            expires_at: the end of the link's validity: a datetime with a time zone, in the future.
            expires_in: how long from now the link works, in place of ``expires_at``.
            allow_download: whether visitors may download originals; the server's default is that they may.
            allow_upload: whether visitors may upload.
            show_metadata: whether visitors see dates, places and cameras; the server's default is that they do.
            slug: a readable address of your choice: ``/s/SLUG``.
            description: a text for visitors.

        Returns:
            The link, as ``create_shared_link`` returns it; :meth:`url` returns its address.

        Raises:
            TypeError: ``asset_ids`` is one id, or ``expires_in`` is not a ``timedelta``.
            ValueError: neither or both of album and assets are given, or the link would end in the past.
            UnsupportedOperationError: the client's release has no such option.
            ImmichError: the server refused or failed.
        """
    def url(self, link: SharedLinkResponseDto) -> str:
        """Return the address of a shared link, as people open it in a browser.

        Args:
            link: a link as ``share``, ``create_shared_link`` or ``get_all_shared_links`` return it.

        Raises:
            UnexpectedContentError: ``link`` has no key.
        """

class StacksBlockingApi(BlockingApi):
    """Stacks, which show several assets as one."""
    search_stacks: SearchStacksBlockingOperation
    """search_stacks(*, primary_asset_id: str = ...) -> list[StackResponseDto]

    List your stacks, or only the one with a given primary asset.

    Args:
        primary_asset_id (str, optional): ID of an asset; only the stack that it is on top of is
            returned.

    Returns:
        list[StackResponseDto]

    GET /stacks
    Permission: stack.read
    """
    create_stack: CreateStackBlockingOperation
    """create_stack(*, asset_ids: list[str]) -> StackResponseDto

    Group assets into a stack; the first ID leads it, and stacks led by the others are absorbed.

    Args:
        asset_ids (list[str]): IDs of the assets; the first one is shown on top. At least 2 items.
        stack_create_dto (StackCreateDto): The body as a whole, in place of its fields.

    Returns:
        StackResponseDto

    POST /stacks
    Permission: stack.create
    """
    delete_stacks: DeleteStacksBlockingOperation
    """delete_stacks(*, ids: list[str]) -> None

    Dissolve several stacks; their assets remain and show up singly again.

    Args:
        ids (list[str]): IDs of the items to add, remove or change.
        bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

    Returns:
        None

    DELETE /stacks
    Permission: stack.delete
    """
    get_stack: GetStackBlockingOperation
    """get_stack(id: str) -> StackResponseDto

    Return one stack with its primary asset and all of its assets.

    Args:
        id (str): ID of the stack.

    Returns:
        StackResponseDto

    GET /stacks/{id}
    Permission: stack.read
    """
    update_stack: UpdateStackBlockingOperation
    """update_stack(id: str, *, primary_asset_id: str = ...) -> StackResponseDto

    Choose which asset of a stack is shown on top.

    Args:
        id (str): ID of the stack.
        primary_asset_id (str, optional): ID of the asset that is shown on top of the stack.
        stack_update_dto (StackUpdateDto): The body as a whole, in place of its fields.

    Returns:
        StackResponseDto

    PUT /stacks/{id}
    Permission: stack.update
    """
    delete_stack: DeleteStackBlockingOperation
    """delete_stack(id: str) -> None

    Dissolve a stack; its assets remain and show up singly again.

    Args:
        id (str): ID of the stack.

    Returns:
        None

    DELETE /stacks/{id}
    Permission: stack.delete
    """
    remove_asset_from_stack: RemoveAssetFromStackBlockingOperation
    """remove_asset_from_stack(id: str, asset_id: str) -> None

    Take one asset out of a stack; the primary asset is refused.

    Args:
        id (str): ID of the stack.
        asset_id (str): ID of the asset that leaves the stack.

    Returns:
        None

    DELETE /stacks/{id}/assets/{assetId}
    Permission: stack.update
    Since: Immich 1.136.0
    """

class SyncBlockingApi(BlockingApi):
    """The stream of changes with which a client keeps a local copy up to date."""
    get_sync_ack: GetSyncAckBlockingOperation
    """get_sync_ack() -> list[SyncAckDto]

    List the sync checkpoints stored for this session, one for each entity type.

    Returns:
        list[SyncAckDto]

    GET /sync/ack
    Permission: syncCheckpoint.read
    Since: Immich 1.127.0
    """
    send_sync_ack: SendSyncAckBlockingOperation
    """send_sync_ack(*, acks: list[str]) -> None

    Acknowledge received sync events, so that the next stream starts after them.

    Args:
        acks (list[str]): Tokens of received events; only the last one of each entity type counts.
            At most 1000 items.
        sync_ack_set_dto (SyncAckSetDto): The body as a whole, in place of its fields.

    Returns:
        None

    POST /sync/ack
    Permission: syncCheckpoint.update
    Since: Immich 1.127.0
    """
    delete_sync_ack: DeleteSyncAckBlockingOperation
    """delete_sync_ack(*, types: list[SyncEntityType] = ...) -> None

    Forget sync checkpoints of this session, so that those types are streamed from the start again.

    Args:
        types (list[SyncEntityType], optional): Entity types whose acknowledgements are forgotten;
            all without it.
        sync_ack_delete_dto (SyncAckDeleteDto): The body as a whole, in place of its fields.

    Returns:
        None

    DELETE /sync/ack
    Permission: syncCheckpoint.delete
    Since: Immich 1.127.0
    """
    get_delta_sync: GetDeltaSyncBlockingOperation
    """get_delta_sync(*, updated_after: datetime, user_ids: list[str]) -> AssetDeltaSyncResponseDto

    Return assets changed and deleted since a time, or a hint that a full sync is needed.

    Args:
        updated_after (datetime): Only assets that were changed at or after this time.
        user_ids (list[str]): IDs of users.
        asset_delta_sync_dto (AssetDeltaSyncDto): The body as a whole, in place of its fields.

    Returns:
        AssetDeltaSyncResponseDto

    POST /sync/delta-sync
    """
    get_full_sync_for_user: GetFullSyncForUserBlockingOperation
    """get_full_sync_for_user(*, limit: int, updated_until: datetime, last_id: str = ..., user_id: str = ...) -> list[AssetResponseDto]

    Return a user's assets in pages ordered by ID, to build up a client's copy.

    Args:
        last_id (str, optional): ID of the last asset of the previous page.
        limit (int): Largest number of items. At least 1.
        updated_until (datetime): Only assets that were changed at or before this time.
        user_id (str, optional): ID of a user.
        asset_full_sync_dto (AssetFullSyncDto): The body as a whole, in place of its fields.

    Returns:
        list[AssetResponseDto]

    POST /sync/full-sync
    """
    get_sync_stream: GetSyncStreamBlockingOperation
    """get_sync_stream(*, types: list[SyncRequestType], reset: bool = ...) -> list[SyncStreamEvent]

    Stream changes of the chosen types since the last acknowledged ones, as JSON Lines.

    Args:
        reset (bool, optional): Whether to forget all acknowledgements and start from the beginning.
        types (list[SyncRequestType]): What to receive changes of.
        sync_stream_dto (SyncStreamDto): The body as a whole, in place of its fields.

    Returns:
        list[SyncStreamEvent]

    POST /sync/stream
    Permission: sync.stream
    Since: Immich 1.127.0
    """
    def acknowledge(self, *events: SyncStreamEvent | str, retries: int = ...) -> None:
        """Tell the server not to send these events, and the earlier ones of their types, again.

        Args:
            *events: events of ``get_sync_stream.iter(…)``, or their ``ack``; the last one of each kind counts.
            retries: how often a failed attempt is repeated; 0 is one attempt.

        Raises:
            ImmichError: the server refused or failed.
        """

class SystemConfigBlockingApi(BlockingApi):
    """The complete server configuration, for administrators."""
    get_config: GetConfigBlockingOperation
    """get_config() -> SystemConfigDto

    Return the complete server configuration, secrets included (admin only).

    Returns:
        SystemConfigDto

    GET /system-config
    Permission: systemConfig.read
    Administrators only.
    """
    update_config: UpdateConfigBlockingOperation
    """update_config(*, backup: SystemConfigBackupsDto, ffmpeg: SystemConfigFFmpegDto, image: SystemConfigImageDto, job: SystemConfigJobDto, library: SystemConfigLibraryDto, logging: SystemConfigLoggingDto, machine_learning: SystemConfigMachineLearningDto, map: SystemConfigMapDto, metadata: SystemConfigMetadataDto, new_version_check: SystemConfigNewVersionCheckDto, nightly_tasks: SystemConfigNightlyTasksDto, notifications: SystemConfigNotificationsDto, oauth: SystemConfigOAuthDto, password_login: SystemConfigPasswordLoginDto, reverse_geocoding: SystemConfigReverseGeocodingDto, server: SystemConfigServerDto, storage_template: SystemConfigStorageTemplateDto, templates: SystemConfigTemplatesDto, theme: SystemConfigThemeDto, trash: SystemConfigTrashDto, user: SystemConfigUserDto) -> SystemConfigDto

    Replace the complete server configuration (admin only); send all of it, not just changes.

    Args:
        backup (SystemConfigBackupsDto): Settings of backups.
        ffmpeg (SystemConfigFFmpegDto): Settings of video transcoding.
        image (SystemConfigImageDto): Settings of generated pictures.
        job (SystemConfigJobDto): How many jobs of each kind run at the same time.
        library (SystemConfigLibraryDto): Settings of external libraries.
        logging (SystemConfigLoggingDto): Settings of the server's log.
        machine_learning (SystemConfigMachineLearningDto): Settings of machine learning.
        map (SystemConfigMapDto): Settings of the map.
        metadata (SystemConfigMetadataDto): Settings of reading metadata.
        new_version_check (SystemConfigNewVersionCheckDto): Settings of the check for new releases.
        nightly_tasks (SystemConfigNightlyTasksDto): Settings of the tasks that run every night.
        notifications (SystemConfigNotificationsDto): Settings of e-mails.
        oauth (SystemConfigOAuthDto): Settings of OAuth login.
        password_login (SystemConfigPasswordLoginDto): Settings of login with password.
        reverse_geocoding (SystemConfigReverseGeocodingDto): Settings of finding places' names.
        server (SystemConfigServerDto): Settings of the server's address and login page.
        storage_template (SystemConfigStorageTemplateDto): Settings of the folder structure for
            originals.
        templates (SystemConfigTemplatesDto): Templates of e-mails.
        theme (SystemConfigThemeDto): Settings of the web app's appearance.
        trash (SystemConfigTrashDto): Settings of the trash.
        user (SystemConfigUserDto): Settings of user accounts.
        system_config_dto (SystemConfigDto): The body as a whole, in place of its fields.

    Returns:
        SystemConfigDto

    PUT /system-config
    Permission: systemConfig.update
    Administrators only.
    """
    get_config_defaults: GetConfigDefaultsBlockingOperation
    """get_config_defaults() -> SystemConfigDto

    Return the server configuration as it is out of the box (admin only).

    Returns:
        SystemConfigDto

    GET /system-config/defaults
    Permission: systemConfig.read
    Administrators only.
    """
    get_storage_template_options: GetStorageTemplateOptionsBlockingOperation
    """get_storage_template_options() -> SystemConfigTemplateStorageOptionDto

    List the date tokens and presets usable in the storage template (admin only).

    Returns:
        SystemConfigTemplateStorageOptionDto

    GET /system-config/storage-template-options
    Permission: systemConfig.read
    Administrators only.
    """

class SystemMetadataBlockingApi(BlockingApi):
    """State that the server keeps about itself, such as onboarding."""
    get_admin_onboarding: GetAdminOnboardingBlockingOperation
    """get_admin_onboarding() -> AdminOnboardingUpdateDto

    Tell whether the first-run setup by the administrator is finished (admin only).

    Returns:
        AdminOnboardingUpdateDto

    GET /system-metadata/admin-onboarding
    Permission: systemMetadata.read
    Administrators only.
    """
    update_admin_onboarding: UpdateAdminOnboardingBlockingOperation
    """update_admin_onboarding(*, is_onboarded: bool) -> None

    Record whether the first-run setup of the server is finished (admin only).

    Args:
        is_onboarded (bool): Whether the first steps have been completed.
        admin_onboarding_update_dto (AdminOnboardingUpdateDto): The body as a whole, in place of its
            fields.

    Returns:
        None

    POST /system-metadata/admin-onboarding
    Permission: systemMetadata.update
    Administrators only.
    """
    get_reverse_geocoding_state: GetReverseGeocodingStateBlockingOperation
    """get_reverse_geocoding_state() -> ReverseGeocodingStateResponseDto

    Tell which place-name data file was last imported, and when (admin only).

    Returns:
        ReverseGeocodingStateResponseDto

    GET /system-metadata/reverse-geocoding-state
    Permission: systemMetadata.read
    Administrators only.
    """
    get_version_check_state: GetVersionCheckStateBlockingOperation
    """get_version_check_state() -> VersionCheckStateResponseDto

    Return the newest release found by the update check, and when it ran (admin only).

    Returns:
        VersionCheckStateResponseDto

    GET /system-metadata/version-check-state
    Permission: systemMetadata.read
    Administrators only.
    Since: Immich 1.134.0
    """

class TagsBlockingApi(BlockingApi):
    """Hierarchical tags, and the assets that carry them."""
    get_all_tags: GetAllTagsBlockingOperation
    """get_all_tags() -> list[TagResponseDto]

    List your tags, nested ones included, as one flat list.

    Returns:
        list[TagResponseDto]

    GET /tags
    Permission: tag.read
    """
    upsert_tags: UpsertTagsBlockingOperation
    """upsert_tags(*, tags: list[str]) -> list[TagResponseDto]

    Create tags from paths such as 'trips/rome', parents included; existing ones are reused.

    Args:
        tags (list[str]): Paths of tags, such as `trips/rome`.
        tag_upsert_dto (TagUpsertDto): The body as a whole, in place of its fields.

    Returns:
        list[TagResponseDto]

    PUT /tags
    Permission: tag.create
    """
    create_tag: CreateTagBlockingOperation
    """create_tag(*, name: str, color: str = ..., parent_id: str | None = ...) -> TagResponseDto

    Create a single tag, optionally nested under a parent tag.

    Args:
        color (str, optional): Color of the tag, as hexadecimal RGB such as `#ff8800`; null for
            none.
        name (str): Last part of the tag's path.
        parent_id (str | None, optional): ID of the parent tag; null at the top level.
        tag_create_dto (TagCreateDto): The body as a whole, in place of its fields.

    Returns:
        TagResponseDto

    POST /tags
    Permission: tag.create
    """
    bulk_tag_assets: BulkTagAssetsBlockingOperation
    """bulk_tag_assets(*, asset_ids: list[str], tag_ids: list[str]) -> TagBulkAssetsResponseDto

    Apply every given tag to every given asset and return how many taggings were made.

    Args:
        asset_ids (list[str]): IDs of the assets that get the tags.
        tag_ids (list[str]): IDs of the tags.
        tag_bulk_assets_dto (TagBulkAssetsDto): The body as a whole, in place of its fields.

    Returns:
        TagBulkAssetsResponseDto

    PUT /tags/assets
    Permission: tag.asset
    """
    get_tag_by_id: GetTagByIdBlockingOperation
    """get_tag_by_id(id: str) -> TagResponseDto

    Return one of your tags with its name, full path and color.

    Args:
        id (str): ID of the tag.

    Returns:
        TagResponseDto

    GET /tags/{id}
    Permission: tag.read
    """
    update_tag: UpdateTagBlockingOperation
    """update_tag(id: str, *, color: str | None = ...) -> TagResponseDto

    Change the settings of a tag, for example its color.

    Args:
        id (str): ID of the tag.
        color (str | None, optional): Color of the tag, as hexadecimal RGB such as `#ff8800`; null
            for none.
        tag_update_dto (TagUpdateDto): The body as a whole, in place of its fields.

    Returns:
        TagResponseDto

    PUT /tags/{id}
    Permission: tag.update
    """
    delete_tag: DeleteTagBlockingOperation
    """delete_tag(id: str) -> None

    Delete a tag along with the tags nested below it; tagged assets are kept.

    Args:
        id (str): ID of the tag.

    Returns:
        None

    DELETE /tags/{id}
    Permission: tag.delete
    """
    tag_assets: TagAssetsBlockingOperation
    """tag_assets(id: str, *, ids: list[str]) -> list[BulkIdResponseDto]

    Apply a tag to assets, with a result for each.

    Args:
        id (str): ID of the tag.
        ids (list[str]): IDs of the items to add, remove or change.
        bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

    Returns:
        list[BulkIdResponseDto]

    PUT /tags/{id}/assets
    Permission: tag.asset
    """
    untag_assets: UntagAssetsBlockingOperation
    """untag_assets(id: str, *, ids: list[str]) -> list[BulkIdResponseDto]

    Take a tag off assets, with a result for each.

    Args:
        id (str): ID of the tag.
        ids (list[str]): IDs of the items to add, remove or change.
        bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

    Returns:
        list[BulkIdResponseDto]

    DELETE /tags/{id}/assets
    Permission: tag.asset
    """

class TimelineBlockingApi(BlockingApi):
    """The timeline in buckets of one month, in a compact form."""
    get_time_bucket: GetTimeBucketBlockingOperation
    """get_time_bucket(*, time_bucket: str, album_id: str = ..., is_favorite: bool = ..., is_trashed: bool = ..., key: str = ..., order: AssetOrder = ..., person_id: str = ..., slug: str = ..., tag_id: str = ..., user_id: str = ..., visibility: AssetVisibility = ..., with_coordinates: bool = ..., with_partners: bool = ..., with_stacked: bool = ...) -> TimeBucketAssetResponseDto

    Return the timeline assets of one time bucket; use the same filters as for the buckets.

    Args:
        time_bucket (str): First day of the bucket as `get_time_buckets` returns it, `YYYY-MM-DD`.
        album_id (str, optional): ID of an album; only assets in it are considered.
        is_favorite (bool, optional): Only favorites, or only others.
        is_trashed (bool, optional): Only assets in the trash, or only others.
        key (str, optional): Key of a shared link, for access without an account.
        order (AssetOrder, optional): Newest or oldest first. One of asc, desc.
        person_id (str, optional): ID of a person; only assets with this person are considered.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        tag_id (str, optional): ID of a tag; only assets with it are considered.
        user_id (str, optional): ID of a user; only assets of this user are considered.
        visibility (AssetVisibility, optional): Only assets of this visibility. One of archive,
            timeline, hidden, locked.
        with_coordinates (bool, optional): Whether latitude and longitude are included.
        with_partners (bool, optional): Whether assets of partners are included.
        with_stacked (bool, optional): Whether a stack is returned once, with the number of its
            assets, rather than asset by asset.

    Returns:
        TimeBucketAssetResponseDto

    GET /timeline/bucket
    Permission: asset.read
    """
    get_time_buckets: GetTimeBucketsBlockingOperation
    """get_time_buckets(*, album_id: str = ..., is_favorite: bool = ..., is_trashed: bool = ..., key: str = ..., order: AssetOrder = ..., person_id: str = ..., slug: str = ..., tag_id: str = ..., user_id: str = ..., visibility: AssetVisibility = ..., with_coordinates: bool = ..., with_partners: bool = ..., with_stacked: bool = ...) -> list[TimeBucketsResponseDto]

    List the timeline's time buckets with the number of assets in each.

    Args:
        album_id (str, optional): ID of an album; only assets in it are considered.
        is_favorite (bool, optional): Only favorites, or only others.
        is_trashed (bool, optional): Only assets in the trash, or only others.
        key (str, optional): Key of a shared link, for access without an account.
        order (AssetOrder, optional): Newest or oldest first. One of asc, desc.
        person_id (str, optional): ID of a person; only assets with this person are considered.
        slug (str, optional): Readable name of a shared link, used in its address in place of the
            key.
        tag_id (str, optional): ID of a tag; only assets with it are considered.
        user_id (str, optional): ID of a user; only assets of this user are considered.
        visibility (AssetVisibility, optional): Only assets of this visibility. One of archive,
            timeline, hidden, locked.
        with_coordinates (bool, optional): Whether latitude and longitude are included.
        with_partners (bool, optional): Whether assets of partners are included.
        with_stacked (bool, optional): Whether a stack is returned once, with the number of its
            assets, rather than asset by asset.

    Returns:
        list[TimeBucketsResponseDto]

    GET /timeline/buckets
    Permission: asset.read
    """
    def rows(self, *, concurrency: int = ..., album_id: Id = ..., bbox: str = ..., is_archived: bool = ..., is_favorite: bool = ..., is_trashed: bool = ..., key: str = ..., order: Literal['asc', 'desc'] | OpenStrEnum = ..., order_by: str | OpenStrEnum = ..., person_id: Id = ..., size: Literal['DAY', 'MONTH'] | OpenStrEnum = ..., slug: str = ..., tag_id: Id = ..., user_id: Id = ..., visibility: Visibility | OpenStrEnum = ..., with_coordinates: bool = ..., with_partners: bool = ..., with_stacked: bool = ...) -> Iterator[TimelineRow]:
        """Yield the assets of the timeline, one by one and in its order; buckets are requested concurrently.

        Args:
            concurrency: how many buckets are requested at a time.
            **filters: arguments of ``get_time_buckets``, such as ``album_id`` or ``is_favorite``.

        Raises:
            TypeError: the release does not know a filter.
            ValueError: ``concurrency`` is less than 1.
            ImmichError: the server refused or failed.

        Warns:
            IncompleteListWarning: a bucket has fewer assets than the server announced.
        """

class TrashBlockingApi(BlockingApi):
    """Deleted assets that can still be restored."""
    empty_trash: EmptyTrashBlockingOperation
    """empty_trash() -> TrashResponseDto

    Erase everything in your trash for good; background jobs then remove the files.

    Returns:
        TrashResponseDto

    POST /trash/empty
    Permission: asset.delete
    """
    restore_trash: RestoreTrashBlockingOperation
    """restore_trash() -> TrashResponseDto

    Bring everything in your trash back into your library.

    Returns:
        TrashResponseDto

    POST /trash/restore
    Permission: asset.delete
    """
    restore_assets: RestoreAssetsBlockingOperation
    """restore_assets(*, ids: list[str]) -> TrashResponseDto

    Bring the given assets back out of the trash.

    Args:
        ids (list[str]): IDs of the items to add, remove or change.
        bulk_ids_dto (BulkIdsDto): The body as a whole, in place of its fields.

    Returns:
        TrashResponseDto

    POST /trash/restore/assets
    Permission: asset.delete
    """

class UsersBlockingApi(BlockingApi):
    """The signed-in user's account and preferences, and other users as far as they are visible."""
    search_users: SearchUsersBlockingOperation
    """search_users() -> list[UserResponseDto]

    List the user accounts on this server that you are allowed to see.

    Returns:
        list[UserResponseDto]

    GET /users
    Permission: user.read
    """
    get_my_user: GetMyUserBlockingOperation
    """get_my_user() -> UserAdminResponseDto

    Return your own account, with e-mail address, quota and admin flag.

    Returns:
        UserAdminResponseDto

    GET /users/me
    Permission: user.read
    """
    update_my_user: UpdateMyUserBlockingOperation
    """update_my_user(*, avatar_color: UserAvatarColor | None = ..., email: str = ..., name: str = ..., password: str = ...) -> UserAdminResponseDto

    Change your own account, such as name, e-mail address or password.

    Args:
        avatar_color (UserAvatarColor | None, optional): Color of the user's avatar while no profile
            picture is set. One of primary, pink, red, yellow, blue, green, purple, orange, gray,
            amber.
        email (str, optional): E-mail address, with which the user logs in.
        name (str, optional): Name of the user.
        password (str, optional): New password of the user.
        user_update_me_dto (UserUpdateMeDto): The body as a whole, in place of its fields.

    Returns:
        UserAdminResponseDto

    PUT /users/me
    Permission: user.update
    """
    get_user_license: GetUserLicenseBlockingOperation
    """get_user_license() -> LicenseResponseDto

    Return the product key stored for your account.

    Returns:
        LicenseResponseDto

    GET /users/me/license
    Permission: userLicense.read
    """
    set_user_license: SetUserLicenseBlockingOperation
    """set_user_license(*, activation_key: str, license_key: str) -> LicenseResponseDto

    Activate a product key for your own account.

    Args:
        activation_key (str): Second half of a product key, which proves that the first half is
            genuine.
        license_key (str): First half of a product key, such as `IMCL-…` or `IMSV-…`.
        license_key_dto (LicenseKeyDto): The body as a whole, in place of its fields.

    Returns:
        LicenseResponseDto

    PUT /users/me/license
    Permission: userLicense.update
    """
    delete_user_license: DeleteUserLicenseBlockingOperation
    """delete_user_license() -> None

    Remove the product key stored for your account.

    Returns:
        None

    DELETE /users/me/license
    Permission: userLicense.delete
    """
    get_user_onboarding: GetUserOnboardingBlockingOperation
    """get_user_onboarding() -> OnboardingResponseDto

    Tell whether you have finished the welcome steps.

    Returns:
        OnboardingResponseDto

    GET /users/me/onboarding
    Permission: userOnboarding.read
    Since: Immich 1.135.0
    """
    set_user_onboarding: SetUserOnboardingBlockingOperation
    """set_user_onboarding(*, is_onboarded: bool) -> OnboardingResponseDto

    Record whether you have finished the welcome steps.

    Args:
        is_onboarded (bool): Whether the first steps have been completed.
        onboarding_dto (OnboardingDto): The body as a whole, in place of its fields.

    Returns:
        OnboardingResponseDto

    PUT /users/me/onboarding
    Permission: userOnboarding.update
    Since: Immich 1.135.0
    """
    delete_user_onboarding: DeleteUserOnboardingBlockingOperation
    """delete_user_onboarding() -> None

    Reset your onboarding, so that the welcome steps are shown to you again.

    Returns:
        None

    DELETE /users/me/onboarding
    Permission: userOnboarding.delete
    Since: Immich 1.135.0
    """
    get_my_preferences: GetMyPreferencesBlockingOperation
    """get_my_preferences() -> UserPreferencesResponseDto

    Return your own settings, such as memories, tags, ratings and e-mail notifications.

    Returns:
        UserPreferencesResponseDto

    GET /users/me/preferences
    Permission: userPreference.read
    """
    update_my_preferences: UpdateMyPreferencesBlockingOperation
    """update_my_preferences(*, albums: AlbumsUpdate = ..., avatar: AvatarUpdate = ..., cast: CastUpdate = ..., download: DownloadUpdate = ..., email_notifications: EmailNotificationsUpdate = ..., folders: FoldersUpdate = ..., memories: MemoriesUpdate = ..., people: PeopleUpdate = ..., purchase: PurchaseUpdate = ..., ratings: RatingsUpdate = ..., shared_links: SharedLinksUpdate = ..., tags: TagsUpdate = ...) -> UserPreferencesResponseDto

    Change some of your own settings; those left out stay as they are.

    Args:
        albums (AlbumsUpdate, optional): Albums that match.
        avatar (AvatarUpdate, optional): Settings of the avatar.
        cast (CastUpdate, optional): Settings of casting to other screens.
        download (DownloadUpdate, optional): Settings of downloads.
        email_notifications (EmailNotificationsUpdate, optional): Which e-mails the user receives.
        folders (FoldersUpdate, optional): Settings of the folder view.
        memories (MemoriesUpdate, optional): Settings of memories.
        people (PeopleUpdate, optional): The people.
        purchase (PurchaseUpdate, optional): Settings about the product key.
        ratings (RatingsUpdate, optional): Settings of ratings.
        shared_links (SharedLinksUpdate, optional): Settings of shared links.
        tags (TagsUpdate, optional): The tags.
        user_preferences_update_dto (UserPreferencesUpdateDto): The body as a whole, in place of its
            fields.

    Returns:
        UserPreferencesResponseDto

    PUT /users/me/preferences
    Permission: userPreference.update
    """
    create_profile_image: CreateProfileImageBlockingOperation
    """create_profile_image(*, file: FileInput) -> CreateProfileImageResponseDto

    Upload a picture as your avatar, replacing the previous one.

    Args:
        file (FileInput): The picture, as a path, an open binary file, bytes or a stream.
        create_profile_image_dto (CreateProfileImageDto): The body as a whole, in place of its
            fields.

    Returns:
        CreateProfileImageResponseDto

    POST /users/profile-image
    Permission: userProfileImage.update
    """
    delete_profile_image: DeleteProfileImageBlockingOperation
    """delete_profile_image() -> None

    Remove your avatar picture, so that clients fall back to a default one.

    Returns:
        None

    DELETE /users/profile-image
    Permission: userProfileImage.delete
    """
    get_user: GetUserBlockingOperation
    """get_user(id: str) -> UserResponseDto

    Return a user's public profile: name, e-mail address and avatar.

    Args:
        id (str): ID of the user.

    Returns:
        UserResponseDto

    GET /users/{id}
    Permission: user.read
    """
    get_profile_image: GetProfileImageBlockingOperation
    """get_profile_image(id: str) -> bytes

    Download a user's avatar picture.

    Args:
        id (str): ID of the user.

    Returns:
        bytes

    GET /users/{id}/profile-image
    Permission: userProfileImage.read
    """
    def get_profile_image_to_file(self, id: Id, out_dir: Path | str, filename: str | None = ..., show_progress: bool = ..., *, retries: int = ..., on_progress: OnProgress | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ..., _max_response_bytes: int | None = ...) -> Path:
        """Download a user's profile image into a file.

        Args:
            id: the user.
            out_dir: the folder; created when it is missing.
            filename: the file's name; the server's name when it is ``None``.
            show_progress: whether to draw a bar on standard error.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            on_progress: called after each piece.
            **options: call options such as ``_timeout``.

        Returns:
            The path of the file.

        Raises:
            ImmichError: the server refused or failed; nothing is left under the file's name.
        """

class ViewBlockingApi(BlockingApi):
    """Assets by the folders that their originals are in."""
    get_assets_by_original_path: GetAssetsByOriginalPathBlockingOperation
    """get_assets_by_original_path(*, path: str) -> list[AssetResponseDto]

    List your assets whose original file lies directly in a given folder on the server.

    Args:
        path (str): Folder on the server; folders inside of it are not searched.

    Returns:
        list[AssetResponseDto]

    GET /view/folder
    """
    get_unique_original_paths: GetUniqueOriginalPathsBlockingOperation
    """get_unique_original_paths() -> list[str]

    List every folder on the server that holds original files of yours.

    Returns:
        list[str]

    GET /view/folder/unique-paths
    """

class Client(BaseClient):
    """A client that speaks Immich 2.1.0."""
    def __init__(self, base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ..., share: Share | None = ...) -> None: ...
    @classmethod
    def from_share(cls, url: str, password: str | None = ..., *, access_token: str | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> Self: ...  # type: ignore[override]
    activities: ActivitiesBlockingApi
    """Comments and likes on albums and on the assets in them."""
    auth_admin: AuthAdminBlockingApi
    """Management of other users' logins by an administrator."""
    notifications_admin: NotificationsAdminBlockingApi
    """Notifications to users, and tests of e-mail, for administrators."""
    users_admin: UsersAdminBlockingApi
    """All accounts, for administrators."""
    albums: AlbumsBlockingApi
    """Albums, the assets in them and the users who share them."""
    api_keys: ApiKeysBlockingApi
    """API keys of the signed-in user, and what each of them may do."""
    assets: AssetsBlockingApi
    """Photos and videos, with upload, download, metadata, edits and deletion."""
    authentication: AuthenticationBlockingApi
    """Login and logout, passwords, the PIN code, and OAuth."""
    download: DownloadBlockingApi
    """Originals of many assets as ZIP archives."""
    duplicates: DuplicatesBlockingApi
    """Groups of assets that look alike, and what to do with them."""
    faces: FacesBlockingApi
    """Faces in an asset, and the persons they are assigned to."""
    jobs: JobsBlockingApi
    """Background jobs by their older interface; newer releases also have `queues`."""
    libraries: LibrariesBlockingApi
    """External libraries, which are folders on the server that Immich reads but does not own."""
    map: MapBlockingApi
    """Positions of assets on the map, and the map's style."""
    memories: MemoriesBlockingApi
    """Memories, such as 'on this day', and the assets in them."""
    notifications: NotificationsBlockingApi
    """Notifications of the signed-in user."""
    oauth: OauthBlockingApi
    """Login through an OAuth provider (OpenID Connect)."""
    partners: PartnersBlockingApi
    """Users who share their whole timeline with each other."""
    people: PeopleBlockingApi
    """Recognized persons, with names, thumbnails, merging and sharing."""
    search: SearchBlockingApi
    """Search by metadata, by content, at random, and suggestions for filters."""
    server: ServerBlockingApi
    """Version, features, storage, statistics and licence of the server."""
    sessions: SessionsBlockingApi
    """Logins of the signed-in user on all devices."""
    shared_links: SharedLinksBlockingApi
    """Links that show an album or assets to people without an account."""
    stacks: StacksBlockingApi
    """Stacks, which show several assets as one."""
    sync: SyncBlockingApi
    """The stream of changes with which a client keeps a local copy up to date."""
    system_config: SystemConfigBlockingApi
    """The complete server configuration, for administrators."""
    system_metadata: SystemMetadataBlockingApi
    """State that the server keeps about itself, such as onboarding."""
    tags: TagsBlockingApi
    """Hierarchical tags, and the assets that carry them."""
    timeline: TimelineBlockingApi
    """The timeline in buckets of one month, in a compact form."""
    trash: TrashBlockingApi
    """Deleted assets that can still be restored."""
    users: UsersBlockingApi
    """The signed-in user's account and preferences, and other users as far as they are visible."""
    view: ViewBlockingApi
    """Assets by the folders that their originals are in."""
    @property
    def operations(self) -> _BlockingOperations: ...
    def supports(self, operation: _OperationId | str, *, parameter: str | None = ..., value: Any = ...) -> bool:
        """Return whether the release that this client uses has an operation.

        Args:
            operation: its name in any spelling, ``'getQueues'`` or ``'get_queues'``.
            parameter: check also that it has this parameter or field of the body.
            value: check also that the parameter accepts this value of its enum.
        """
