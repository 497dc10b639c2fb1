"""Generated from the document of Immich 2.6.3: do not edit."""

from collections.abc import AsyncGenerator, AsyncIterable, Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal, TypeAlias, Unpack, overload
from uuid import UUID
from msgspec import UnsetType
from immichpy_dynamic.types import Api, ApiResponse, BlockingApi, BlockingIterableOperation, BlockingOperation
from immichpy_dynamic.types import AssetsMethods, DownloadMethods, SyncMethods, TimelineMethods, UsersMethods
from immichpy_dynamic.types import WaitingMethods
from immichpy_dynamic.types import BaseAsyncClient, BaseClient, BlockingStreamedResponse, CallOptions, FileInput
from immichpy_dynamic.types import DownloadResult, IterableOperation, Model, OnProgress, OpenStrEnum
from immichpy_dynamic.types import Operation, StreamedResponse, TimelineRow, UploadResult

class APIKeyCreateDto(Model, kw_only=True):
    name: str | UnsetType = ...
    permissions: list[Permission]

class APIKeyCreateResponseDto(Model, kw_only=True):
    api_key: APIKeyResponseDto
    secret: str

class APIKeyResponseDto(Model, kw_only=True):
    created_at: datetime
    id: str
    name: str
    permissions: list[Permission]
    updated_at: datetime

class APIKeyUpdateDto(Model, kw_only=True):
    name: str | UnsetType = ...
    permissions: list[Permission] | UnsetType = ...

class ActivityCreateDto(Model, kw_only=True):
    album_id: str
    asset_id: str | UnsetType = ...
    comment: str | UnsetType = ...
    type: ReactionType

class ActivityResponseDto(Model, kw_only=True):
    asset_id: str | None
    comment: str | None = ...
    created_at: datetime
    id: str
    type: ReactionType
    user: UserResponseDto

class ActivityStatisticsResponseDto(Model, kw_only=True):
    comments: int
    likes: int

class AddUsersDto(Model, kw_only=True):
    album_users: list[AlbumUserAddDto]

class AdminOnboardingUpdateDto(Model, kw_only=True):
    is_onboarded: bool

class AlbumResponseDto(Model, kw_only=True):
    album_name: str
    album_thumbnail_asset_id: str | None
    album_users: list[AlbumUserResponseDto]
    asset_count: int
    assets: list[AssetResponseDto]
    contributor_counts: list[ContributorCountResponseDto] | None = ...
    created_at: datetime
    description: str
    end_date: datetime | None = ...
    has_shared_link: bool
    id: str
    is_activity_enabled: bool
    last_modified_asset_timestamp: datetime | None = ...
    order: AssetOrder | None = ...
    owner: UserResponseDto
    owner_id: str
    shared: bool
    start_date: datetime | None = ...
    updated_at: datetime

class AlbumStatisticsResponseDto(Model, kw_only=True):
    not_shared: int
    owned: int
    shared: int

class AlbumUserAddDto(Model, kw_only=True):
    role: AlbumUserRole | UnsetType = ...
    user_id: str

class AlbumUserCreateDto(Model, kw_only=True):
    role: AlbumUserRole
    user_id: str

class AlbumUserResponseDto(Model, kw_only=True):
    role: AlbumUserRole
    user: UserResponseDto

class AlbumUserRole(OpenStrEnum):
    EDITOR = 'editor'
    VIEWER = 'viewer'

_AlbumUserRoleLiteral: TypeAlias = Literal['editor', 'viewer']

class AlbumsAddAssetsDto(Model, kw_only=True):
    album_ids: list[str]
    asset_ids: list[str]

class AlbumsAddAssetsResponseDto(Model, kw_only=True):
    error: BulkIdErrorReason | None = ...
    success: bool

class AlbumsResponse(Model, kw_only=True):
    default_asset_order: AssetOrder

class AlbumsUpdate(Model, kw_only=True):
    default_asset_order: AssetOrder | UnsetType = ...

class AssetBulkDeleteDto(Model, kw_only=True):
    force: bool | UnsetType = ...
    ids: list[str]

class AssetBulkUpdateDto(Model, kw_only=True):
    date_time_original: str | UnsetType = ...
    date_time_relative: float | UnsetType = ...
    description: str | UnsetType = ...
    duplicate_id: str | None | UnsetType = ...
    ids: list[str]
    is_favorite: bool | UnsetType = ...
    latitude: float | UnsetType = ...
    longitude: float | UnsetType = ...
    rating: float | None | UnsetType = ...
    time_zone: str | UnsetType = ...
    visibility: AssetVisibility | UnsetType = ...

class AssetBulkUploadCheckDto(Model, kw_only=True):
    assets: list[AssetBulkUploadCheckItem]

class AssetBulkUploadCheckItem(Model, kw_only=True):
    checksum: str
    id: str

class AssetBulkUploadCheckResponseDto(Model, kw_only=True):
    results: list[AssetBulkUploadCheckResult]

class AssetBulkUploadCheckResult(Model, kw_only=True):
    action: AssetBulkUploadCheckResultAction
    asset_id: str | None = ...
    id: str
    is_trashed: bool | None = ...
    reason: AssetBulkUploadCheckResultReason | None = ...

class AssetCopyDto(Model, kw_only=True):
    albums: bool | UnsetType = ...
    favorite: bool | UnsetType = ...
    shared_links: bool | UnsetType = ...
    sidecar: bool | UnsetType = ...
    source_id: str
    stack: bool | UnsetType = ...
    target_id: str

class AssetDeltaSyncDto(Model, kw_only=True):
    updated_after: datetime
    user_ids: list[str]

class AssetDeltaSyncResponseDto(Model, kw_only=True):
    deleted: list[str]
    needs_full_sync: bool
    upserted: list[AssetResponseDto]

class AssetEditAction(OpenStrEnum):
    CROP = 'crop'
    ROTATE = 'rotate'
    MIRROR = 'mirror'

_AssetEditActionLiteral: TypeAlias = Literal['crop', 'rotate', 'mirror']

class AssetEditActionItemDto(Model, kw_only=True):
    action: AssetEditAction
    parameters: CropParameters | RotateParameters | MirrorParameters

class AssetEditActionItemResponseDto(Model, kw_only=True):
    action: AssetEditAction
    id: str
    parameters: CropParameters | RotateParameters | MirrorParameters

class AssetEditsCreateDto(Model, kw_only=True):
    edits: list[AssetEditActionItemDto]

class AssetEditsResponseDto(Model, kw_only=True):
    asset_id: str
    edits: list[AssetEditActionItemResponseDto]

class AssetFaceCreateDto(Model, kw_only=True):
    asset_id: str
    height: int
    image_height: int
    image_width: int
    person_id: str
    width: int
    x: int
    y: int

class AssetFaceDeleteDto(Model, kw_only=True):
    force: bool

class AssetFaceResponseDto(Model, kw_only=True):
    bounding_box_x1: int
    bounding_box_x2: int
    bounding_box_y1: int
    bounding_box_y2: int
    id: str
    image_height: int
    image_width: int
    person: PersonResponseDto | None
    source_type: SourceType | None = ...

class AssetFaceUpdateDto(Model, kw_only=True):
    data: list[AssetFaceUpdateItem]

class AssetFaceUpdateItem(Model, kw_only=True):
    asset_id: str
    person_id: str

class AssetFaceWithoutPersonResponseDto(Model, kw_only=True):
    bounding_box_x1: int
    bounding_box_x2: int
    bounding_box_y1: int
    bounding_box_y2: int
    id: str
    image_height: int
    image_width: int
    source_type: SourceType | None = ...

class AssetFullSyncDto(Model, kw_only=True):
    last_id: str | UnsetType = ...
    limit: int
    updated_until: datetime
    user_id: str | UnsetType = ...

class AssetIdsDto(Model, kw_only=True):
    asset_ids: list[str]

class AssetIdsResponseDto(Model, kw_only=True):
    asset_id: str
    error: AssetIdsResponseDtoError | None = ...
    success: bool

class AssetJobName(OpenStrEnum):
    REFRESH_FACES = 'refresh-faces'
    REFRESH_METADATA = 'refresh-metadata'
    REGENERATE_THUMBNAIL = 'regenerate-thumbnail'
    TRANSCODE_VIDEO = 'transcode-video'

_AssetJobNameLiteral: TypeAlias = Literal['refresh-faces', 'refresh-metadata', 'regenerate-thumbnail', 'transcode-video']

class AssetJobsDto(Model, kw_only=True):
    asset_ids: list[str]
    name: AssetJobName

class AssetMediaCreateDto(Model, kw_only=True):
    asset_data: FileInput
    device_asset_id: str
    device_id: str
    duration: str | UnsetType = ...
    file_created_at: datetime
    file_modified_at: datetime
    filename: str | UnsetType = ...
    is_favorite: bool | UnsetType = ...
    live_photo_video_id: str | UnsetType = ...
    metadata: list[AssetMetadataUpsertItemDto] | UnsetType = ...
    sidecar_data: FileInput | UnsetType = ...
    visibility: AssetVisibility | UnsetType = ...

class AssetMediaReplaceDto(Model, kw_only=True):
    asset_data: FileInput
    device_asset_id: str
    device_id: str
    duration: str | UnsetType = ...
    file_created_at: datetime
    file_modified_at: datetime
    filename: str | UnsetType = ...

class AssetMediaResponseDto(Model, kw_only=True):
    id: str
    status: AssetMediaStatus

class AssetMediaSize(OpenStrEnum):
    ORIGINAL = 'original'
    FULLSIZE = 'fullsize'
    PREVIEW = 'preview'
    THUMBNAIL = 'thumbnail'

_AssetMediaSizeLiteral: TypeAlias = Literal['original', 'fullsize', 'preview', 'thumbnail']

class AssetMediaStatus(OpenStrEnum):
    CREATED = 'created'
    REPLACED = 'replaced'
    DUPLICATE = 'duplicate'

_AssetMediaStatusLiteral: TypeAlias = Literal['created', 'replaced', 'duplicate']

class AssetMetadataBulkDeleteDto(Model, kw_only=True):
    items: list[AssetMetadataBulkDeleteItemDto]

class AssetMetadataBulkDeleteItemDto(Model, kw_only=True):
    asset_id: str
    key: str

class AssetMetadataBulkResponseDto(Model, kw_only=True):
    asset_id: str
    key: str
    updated_at: datetime
    value: dict[str, Any]

class AssetMetadataBulkUpsertDto(Model, kw_only=True):
    items: list[AssetMetadataBulkUpsertItemDto]

class AssetMetadataBulkUpsertItemDto(Model, kw_only=True):
    asset_id: str
    key: str
    value: dict[str, Any]

class AssetMetadataResponseDto(Model, kw_only=True):
    key: str
    updated_at: datetime
    value: dict[str, Any]

class AssetMetadataUpsertDto(Model, kw_only=True):
    items: list[AssetMetadataUpsertItemDto]

class AssetMetadataUpsertItemDto(Model, kw_only=True):
    key: str
    value: dict[str, Any]

class AssetOcrResponseDto(Model, kw_only=True):
    asset_id: str
    box_score: float
    id: str
    text: str
    text_score: float
    x1: float
    x2: float
    x3: float
    x4: float
    y1: float
    y2: float
    y3: float
    y4: float

class AssetOrder(OpenStrEnum):
    ASC = 'asc'
    DESC = 'desc'

_AssetOrderLiteral: TypeAlias = Literal['asc', 'desc']

class AssetResponseDto(Model, kw_only=True):
    checksum: str
    created_at: datetime
    device_asset_id: str
    device_id: str
    duplicate_id: str | None = ...
    duration: str
    exif_info: ExifResponseDto | None = ...
    file_created_at: datetime
    file_modified_at: datetime
    has_metadata: bool
    height: float | None
    id: str
    is_archived: bool
    is_edited: bool
    is_favorite: bool
    is_offline: bool
    is_trashed: bool
    library_id: str | None = ...
    live_photo_video_id: str | None = ...
    local_date_time: datetime
    original_file_name: str
    original_mime_type: str | None = ...
    original_path: str
    owner: UserResponseDto | None = ...
    owner_id: str
    people: list[PersonWithFacesResponseDto] | None = ...
    resized: bool | None = ...
    stack: AssetStackResponseDto | None = ...
    tags: list[TagResponseDto] | None = ...
    thumbhash: str | None
    type: AssetTypeEnum
    unassigned_faces: list[AssetFaceWithoutPersonResponseDto] | None = ...
    updated_at: datetime
    visibility: AssetVisibility
    width: float | None

class AssetStackResponseDto(Model, kw_only=True):
    asset_count: int
    id: str
    primary_asset_id: str

class AssetStatsResponseDto(Model, kw_only=True):
    images: int
    total: int
    videos: int

class AssetTypeEnum(OpenStrEnum):
    IMAGE = 'IMAGE'
    VIDEO = 'VIDEO'
    AUDIO = 'AUDIO'
    OTHER = 'OTHER'

_AssetTypeEnumLiteral: TypeAlias = Literal['IMAGE', 'VIDEO', 'AUDIO', 'OTHER']

class AssetVisibility(OpenStrEnum):
    ARCHIVE = 'archive'
    TIMELINE = 'timeline'
    HIDDEN = 'hidden'
    LOCKED = 'locked'

_AssetVisibilityLiteral: TypeAlias = Literal['archive', 'timeline', 'hidden', 'locked']

class AudioCodec(OpenStrEnum):
    MP3 = 'mp3'
    AAC = 'aac'
    LIBOPUS = 'libopus'
    OPUS = 'opus'
    PCM_S16LE = 'pcm_s16le'

_AudioCodecLiteral: TypeAlias = Literal['mp3', 'aac', 'libopus', 'opus', 'pcm_s16le']

class AuthStatusResponseDto(Model, kw_only=True):
    expires_at: str | None = ...
    is_elevated: bool
    password: bool
    pin_code: bool
    pin_expires_at: str | None = ...

class AvatarUpdate(Model, kw_only=True):
    color: UserAvatarColor | UnsetType = ...

class BulkIdErrorReason(OpenStrEnum):
    DUPLICATE = 'duplicate'
    NO_PERMISSION = 'no_permission'
    NOT_FOUND = 'not_found'
    UNKNOWN = 'unknown'

_BulkIdErrorReasonLiteral: TypeAlias = Literal['duplicate', 'no_permission', 'not_found', 'unknown']

class BulkIdResponseDto(Model, kw_only=True):
    error: BulkIdResponseDtoError | None = ...
    id: str
    success: bool

class BulkIdsDto(Model, kw_only=True):
    ids: list[str]

class CLIPConfig(Model, kw_only=True):
    enabled: bool
    model_name: str

class CQMode(OpenStrEnum):
    AUTO = 'auto'
    CQP = 'cqp'
    ICQ = 'icq'

_CQModeLiteral: TypeAlias = Literal['auto', 'cqp', 'icq']

class CastResponse(Model, kw_only=True):
    g_cast_enabled: bool

class CastUpdate(Model, kw_only=True):
    g_cast_enabled: bool | UnsetType = ...

class ChangePasswordDto(Model, kw_only=True):
    invalidate_sessions: bool | UnsetType = ...
    new_password: str
    password: str

class CheckExistingAssetsDto(Model, kw_only=True):
    device_asset_ids: list[str]
    device_id: str

class CheckExistingAssetsResponseDto(Model, kw_only=True):
    existing_ids: list[str]

class Colorspace(OpenStrEnum):
    SRGB = 'srgb'
    P3 = 'p3'

_ColorspaceLiteral: TypeAlias = Literal['srgb', 'p3']

class ContributorCountResponseDto(Model, kw_only=True):
    asset_count: int
    user_id: str

class CreateAlbumDto(Model, kw_only=True):
    album_name: str
    album_users: list[AlbumUserCreateDto] | UnsetType = ...
    asset_ids: list[str] | UnsetType = ...
    description: str | UnsetType = ...

class CreateLibraryDto(Model, kw_only=True):
    exclusion_patterns: list[str] | UnsetType = ...
    import_paths: list[str] | UnsetType = ...
    name: str | UnsetType = ...
    owner_id: str

class CreateProfileImageDto(Model, kw_only=True):
    file: FileInput

class CreateProfileImageResponseDto(Model, kw_only=True):
    profile_changed_at: datetime
    profile_image_path: str
    user_id: str

class CropParameters(Model, kw_only=True):
    height: float
    width: float
    x: float
    y: float

class DatabaseBackupConfig(Model, kw_only=True):
    cron_expression: str
    enabled: bool
    keep_last_amount: float

class DatabaseBackupDeleteDto(Model, kw_only=True):
    backups: list[str]

class DatabaseBackupDto(Model, kw_only=True):
    filename: str
    filesize: float

class DatabaseBackupListResponseDto(Model, kw_only=True):
    backups: list[DatabaseBackupDto]

class DatabaseBackupUploadDto(Model, kw_only=True):
    file: FileInput | UnsetType = ...

class DownloadArchiveDto(Model, kw_only=True):
    asset_ids: list[str]
    edited: bool | UnsetType = ...

class DownloadArchiveInfo(Model, kw_only=True):
    asset_ids: list[str]
    size: int

class DownloadInfoDto(Model, kw_only=True):
    album_id: str | UnsetType = ...
    archive_size: int | UnsetType = ...
    asset_ids: list[str] | UnsetType = ...
    user_id: str | UnsetType = ...

class DownloadResponse(Model, kw_only=True):
    archive_size: int
    include_embedded_videos: bool

class DownloadResponseDto(Model, kw_only=True):
    archives: list[DownloadArchiveInfo]
    total_size: int

class DownloadUpdate(Model, kw_only=True):
    archive_size: int | UnsetType = ...
    include_embedded_videos: bool | UnsetType = ...

class DuplicateDetectionConfig(Model, kw_only=True):
    enabled: bool
    max_distance: float

class DuplicateResponseDto(Model, kw_only=True):
    assets: list[AssetResponseDto]
    duplicate_id: str

class EmailNotificationsResponse(Model, kw_only=True):
    album_invite: bool
    album_update: bool
    enabled: bool

class EmailNotificationsUpdate(Model, kw_only=True):
    album_invite: bool | UnsetType = ...
    album_update: bool | UnsetType = ...
    enabled: bool | UnsetType = ...

class ExifResponseDto(Model, kw_only=True):
    city: str | None = ...
    country: str | None = ...
    date_time_original: datetime | None = ...
    description: str | None = ...
    exif_image_height: float | None = ...
    exif_image_width: float | None = ...
    exposure_time: str | None = ...
    f_number: float | None = ...
    file_size_in_byte: int | None = ...
    focal_length: float | None = ...
    iso: float | None = ...
    latitude: float | None = ...
    lens_model: str | None = ...
    longitude: float | None = ...
    make: str | None = ...
    model: str | None = ...
    modify_date: datetime | None = ...
    orientation: str | None = ...
    projection_type: str | None = ...
    rating: float | None = ...
    state: str | None = ...
    time_zone: str | None = ...

class FaceDto(Model, kw_only=True):
    id: str

class FacialRecognitionConfig(Model, kw_only=True):
    enabled: bool
    max_distance: float
    min_faces: int
    min_score: float
    model_name: str

class FoldersResponse(Model, kw_only=True):
    enabled: bool
    sidebar_web: bool

class FoldersUpdate(Model, kw_only=True):
    enabled: bool | UnsetType = ...
    sidebar_web: bool | UnsetType = ...

class ImageFormat(OpenStrEnum):
    JPEG = 'jpeg'
    WEBP = 'webp'

_ImageFormatLiteral: TypeAlias = Literal['jpeg', 'webp']

class JobCreateDto(Model, kw_only=True):
    name: ManualJobName

class JobName(OpenStrEnum):
    ASSET_DELETE = 'AssetDelete'
    ASSET_DELETE_CHECK = 'AssetDeleteCheck'
    ASSET_DETECT_FACES_QUEUE_ALL = 'AssetDetectFacesQueueAll'
    ASSET_DETECT_FACES = 'AssetDetectFaces'
    ASSET_DETECT_DUPLICATES_QUEUE_ALL = 'AssetDetectDuplicatesQueueAll'
    ASSET_DETECT_DUPLICATES = 'AssetDetectDuplicates'
    ASSET_EDIT_THUMBNAIL_GENERATION = 'AssetEditThumbnailGeneration'
    ASSET_ENCODE_VIDEO_QUEUE_ALL = 'AssetEncodeVideoQueueAll'
    ASSET_ENCODE_VIDEO = 'AssetEncodeVideo'
    ASSET_EMPTY_TRASH = 'AssetEmptyTrash'
    ASSET_EXTRACT_METADATA_QUEUE_ALL = 'AssetExtractMetadataQueueAll'
    ASSET_EXTRACT_METADATA = 'AssetExtractMetadata'
    ASSET_FILE_MIGRATION = 'AssetFileMigration'
    ASSET_GENERATE_THUMBNAILS_QUEUE_ALL = 'AssetGenerateThumbnailsQueueAll'
    ASSET_GENERATE_THUMBNAILS = 'AssetGenerateThumbnails'
    AUDIT_LOG_CLEANUP = 'AuditLogCleanup'
    AUDIT_TABLE_CLEANUP = 'AuditTableCleanup'
    DATABASE_BACKUP = 'DatabaseBackup'
    FACIAL_RECOGNITION_QUEUE_ALL = 'FacialRecognitionQueueAll'
    FACIAL_RECOGNITION = 'FacialRecognition'
    FILE_DELETE = 'FileDelete'
    FILE_MIGRATION_QUEUE_ALL = 'FileMigrationQueueAll'
    LIBRARY_DELETE_CHECK = 'LibraryDeleteCheck'
    LIBRARY_DELETE = 'LibraryDelete'
    LIBRARY_REMOVE_ASSET = 'LibraryRemoveAsset'
    LIBRARY_SCAN_ASSETS_QUEUE_ALL = 'LibraryScanAssetsQueueAll'
    LIBRARY_SYNC_ASSETS = 'LibrarySyncAssets'
    LIBRARY_SYNC_FILES_QUEUE_ALL = 'LibrarySyncFilesQueueAll'
    LIBRARY_SYNC_FILES = 'LibrarySyncFiles'
    LIBRARY_SCAN_QUEUE_ALL = 'LibraryScanQueueAll'
    MEMORY_CLEANUP = 'MemoryCleanup'
    MEMORY_GENERATE = 'MemoryGenerate'
    NOTIFICATIONS_CLEANUP = 'NotificationsCleanup'
    NOTIFY_USER_SIGNUP = 'NotifyUserSignup'
    NOTIFY_ALBUM_INVITE = 'NotifyAlbumInvite'
    NOTIFY_ALBUM_UPDATE = 'NotifyAlbumUpdate'
    USER_DELETE = 'UserDelete'
    USER_DELETE_CHECK = 'UserDeleteCheck'
    USER_SYNC_USAGE = 'UserSyncUsage'
    PERSON_CLEANUP = 'PersonCleanup'
    PERSON_FILE_MIGRATION = 'PersonFileMigration'
    PERSON_GENERATE_THUMBNAIL = 'PersonGenerateThumbnail'
    SESSION_CLEANUP = 'SessionCleanup'
    SEND_MAIL = 'SendMail'
    SIDECAR_QUEUE_ALL = 'SidecarQueueAll'
    SIDECAR_CHECK = 'SidecarCheck'
    SIDECAR_WRITE = 'SidecarWrite'
    SMART_SEARCH_QUEUE_ALL = 'SmartSearchQueueAll'
    SMART_SEARCH = 'SmartSearch'
    STORAGE_TEMPLATE_MIGRATION = 'StorageTemplateMigration'
    STORAGE_TEMPLATE_MIGRATION_SINGLE = 'StorageTemplateMigrationSingle'
    TAG_CLEANUP = 'TagCleanup'
    VERSION_CHECK = 'VersionCheck'
    OCR_QUEUE_ALL = 'OcrQueueAll'
    OCR = 'Ocr'
    WORKFLOW_RUN = 'WorkflowRun'

_JobNameLiteral: TypeAlias = Literal['AssetDelete', 'AssetDeleteCheck', 'AssetDetectFacesQueueAll', 'AssetDetectFaces', 'AssetDetectDuplicatesQueueAll', 'AssetDetectDuplicates', 'AssetEditThumbnailGeneration', 'AssetEncodeVideoQueueAll', 'AssetEncodeVideo', 'AssetEmptyTrash', 'AssetExtractMetadataQueueAll', 'AssetExtractMetadata', 'AssetFileMigration', 'AssetGenerateThumbnailsQueueAll', 'AssetGenerateThumbnails', 'AuditLogCleanup', 'AuditTableCleanup', 'DatabaseBackup', 'FacialRecognitionQueueAll', 'FacialRecognition', 'FileDelete', 'FileMigrationQueueAll', 'LibraryDeleteCheck', 'LibraryDelete', 'LibraryRemoveAsset', 'LibraryScanAssetsQueueAll', 'LibrarySyncAssets', 'LibrarySyncFilesQueueAll', 'LibrarySyncFiles', 'LibraryScanQueueAll', 'MemoryCleanup', 'MemoryGenerate', 'NotificationsCleanup', 'NotifyUserSignup', 'NotifyAlbumInvite', 'NotifyAlbumUpdate', 'UserDelete', 'UserDeleteCheck', 'UserSyncUsage', 'PersonCleanup', 'PersonFileMigration', 'PersonGenerateThumbnail', 'SessionCleanup', 'SendMail', 'SidecarQueueAll', 'SidecarCheck', 'SidecarWrite', 'SmartSearchQueueAll', 'SmartSearch', 'StorageTemplateMigration', 'StorageTemplateMigrationSingle', 'TagCleanup', 'VersionCheck', 'OcrQueueAll', 'Ocr', 'WorkflowRun']

class JobSettingsDto(Model, kw_only=True):
    concurrency: int

class LibraryResponseDto(Model, kw_only=True):
    asset_count: int
    created_at: datetime
    exclusion_patterns: list[str]
    id: str
    import_paths: list[str]
    name: str
    owner_id: str
    refreshed_at: datetime | None
    updated_at: datetime

class LibraryStatsResponseDto(Model, kw_only=True):
    photos: int
    total: int
    usage: int
    videos: int

class LicenseKeyDto(Model, kw_only=True):
    activation_key: str
    license_key: str

class LicenseResponseDto(Model, kw_only=True):
    activated_at: datetime
    activation_key: str
    license_key: str

class LogLevel(OpenStrEnum):
    VERBOSE = 'verbose'
    DEBUG = 'debug'
    LOG = 'log'
    WARN = 'warn'
    ERROR = 'error'
    FATAL = 'fatal'

_LogLevelLiteral: TypeAlias = Literal['verbose', 'debug', 'log', 'warn', 'error', 'fatal']

class LoginCredentialDto(Model, kw_only=True):
    email: str
    password: str

class LoginResponseDto(Model, kw_only=True):
    access_token: str
    is_admin: bool
    is_onboarded: bool
    name: str
    profile_image_path: str
    should_change_password: bool
    user_email: str
    user_id: str

class LogoutResponseDto(Model, kw_only=True):
    redirect_uri: str
    successful: bool

class MachineLearningAvailabilityChecksDto(Model, kw_only=True):
    enabled: bool
    interval: float
    timeout: float

class MaintenanceAction(OpenStrEnum):
    START = 'start'
    END = 'end'
    SELECT_DATABASE_RESTORE = 'select_database_restore'
    RESTORE_DATABASE = 'restore_database'

_MaintenanceActionLiteral: TypeAlias = Literal['start', 'end', 'select_database_restore', 'restore_database']

class MaintenanceAuthDto(Model, kw_only=True):
    username: str

class MaintenanceDetectInstallResponseDto(Model, kw_only=True):
    storage: list[MaintenanceDetectInstallStorageFolderDto]

class MaintenanceDetectInstallStorageFolderDto(Model, kw_only=True):
    files: float
    folder: StorageFolder
    readable: bool
    writable: bool

class MaintenanceLoginDto(Model, kw_only=True):
    token: str | UnsetType = ...

class MaintenanceStatusResponseDto(Model, kw_only=True):
    action: MaintenanceAction
    active: bool
    error: str | None = ...
    progress: float | None = ...
    task: str | None = ...

class ManualJobName(OpenStrEnum):
    PERSON_CLEANUP = 'person-cleanup'
    TAG_CLEANUP = 'tag-cleanup'
    USER_CLEANUP = 'user-cleanup'
    MEMORY_CLEANUP = 'memory-cleanup'
    MEMORY_CREATE = 'memory-create'
    BACKUP_DATABASE = 'backup-database'

_ManualJobNameLiteral: TypeAlias = Literal['person-cleanup', 'tag-cleanup', 'user-cleanup', 'memory-cleanup', 'memory-create', 'backup-database']

class MapMarkerResponseDto(Model, kw_only=True):
    city: str | None
    country: str | None
    id: str
    lat: float
    lon: float
    state: str | None

class MapReverseGeocodeResponseDto(Model, kw_only=True):
    city: str | None
    country: str | None
    state: str | None

class MemoriesResponse(Model, kw_only=True):
    duration: int
    enabled: bool

class MemoriesUpdate(Model, kw_only=True):
    duration: int | UnsetType = ...
    enabled: bool | UnsetType = ...

class MemoryCreateDto(Model, kw_only=True):
    asset_ids: list[str] | UnsetType = ...
    data: OnThisDayDto
    hide_at: datetime | UnsetType = ...
    is_saved: bool | UnsetType = ...
    memory_at: datetime
    seen_at: datetime | UnsetType = ...
    show_at: datetime | UnsetType = ...
    type: MemoryType

class MemoryResponseDto(Model, kw_only=True):
    assets: list[AssetResponseDto]
    created_at: datetime
    data: OnThisDayDto
    deleted_at: datetime | None = ...
    hide_at: datetime | None = ...
    id: str
    is_saved: bool
    memory_at: datetime
    owner_id: str
    seen_at: datetime | None = ...
    show_at: datetime | None = ...
    type: MemoryType
    updated_at: datetime

class MemorySearchOrder(OpenStrEnum):
    ASC = 'asc'
    DESC = 'desc'
    RANDOM = 'random'

_MemorySearchOrderLiteral: TypeAlias = Literal['asc', 'desc', 'random']

class MemoryStatisticsResponseDto(Model, kw_only=True):
    total: int

class MemoryType(OpenStrEnum):
    ON_THIS_DAY = 'on_this_day'

_MemoryTypeLiteral: TypeAlias = Literal['on_this_day']

class MemoryUpdateDto(Model, kw_only=True):
    is_saved: bool | UnsetType = ...
    memory_at: datetime | UnsetType = ...
    seen_at: datetime | UnsetType = ...

class MergePersonDto(Model, kw_only=True):
    ids: list[str]

class MetadataSearchDto(Model, kw_only=True):
    album_ids: list[str] | UnsetType = ...
    checksum: str | UnsetType = ...
    city: str | None | UnsetType = ...
    country: str | None | UnsetType = ...
    created_after: datetime | UnsetType = ...
    created_before: datetime | UnsetType = ...
    description: str | UnsetType = ...
    device_asset_id: str | UnsetType = ...
    device_id: str | UnsetType = ...
    encoded_video_path: str | UnsetType = ...
    id: str | UnsetType = ...
    is_encoded: bool | UnsetType = ...
    is_favorite: bool | UnsetType = ...
    is_motion: bool | UnsetType = ...
    is_not_in_album: bool | UnsetType = ...
    is_offline: bool | UnsetType = ...
    lens_model: str | None | UnsetType = ...
    library_id: str | None | UnsetType = ...
    make: str | UnsetType = ...
    model: str | None | UnsetType = ...
    ocr: str | UnsetType = ...
    order: AssetOrder | UnsetType = ...
    original_file_name: str | UnsetType = ...
    original_path: str | UnsetType = ...
    page: float | UnsetType = ...
    person_ids: list[str] | UnsetType = ...
    preview_path: str | UnsetType = ...
    rating: float | None | UnsetType = ...
    size: float | UnsetType = ...
    state: str | None | UnsetType = ...
    tag_ids: list[str] | None | UnsetType = ...
    taken_after: datetime | UnsetType = ...
    taken_before: datetime | UnsetType = ...
    thumbnail_path: str | UnsetType = ...
    trashed_after: datetime | UnsetType = ...
    trashed_before: datetime | UnsetType = ...
    type: AssetTypeEnum | UnsetType = ...
    updated_after: datetime | UnsetType = ...
    updated_before: datetime | UnsetType = ...
    visibility: AssetVisibility | UnsetType = ...
    with_deleted: bool | UnsetType = ...
    with_exif: bool | UnsetType = ...
    with_people: bool | UnsetType = ...
    with_stacked: bool | UnsetType = ...

class MirrorAxis(OpenStrEnum):
    HORIZONTAL = 'horizontal'
    VERTICAL = 'vertical'

_MirrorAxisLiteral: TypeAlias = Literal['horizontal', 'vertical']

class MirrorParameters(Model, kw_only=True):
    axis: MirrorAxis

class NotificationCreateDto(Model, kw_only=True):
    data: dict[str, Any] | UnsetType = ...
    description: str | None | UnsetType = ...
    level: NotificationLevel | UnsetType = ...
    read_at: datetime | None | UnsetType = ...
    title: str
    type: NotificationType | UnsetType = ...
    user_id: str

class NotificationDeleteAllDto(Model, kw_only=True):
    ids: list[str]

class NotificationDto(Model, kw_only=True):
    created_at: datetime
    data: dict[str, Any] | None = ...
    description: str | None = ...
    id: str
    level: NotificationLevel
    read_at: datetime | None = ...
    title: str
    type: NotificationType

class NotificationLevel(OpenStrEnum):
    SUCCESS = 'success'
    ERROR = 'error'
    WARNING = 'warning'
    INFO = 'info'

_NotificationLevelLiteral: TypeAlias = Literal['success', 'error', 'warning', 'info']

class NotificationType(OpenStrEnum):
    JOB_FAILED = 'JobFailed'
    BACKUP_FAILED = 'BackupFailed'
    SYSTEM_MESSAGE = 'SystemMessage'
    ALBUM_INVITE = 'AlbumInvite'
    ALBUM_UPDATE = 'AlbumUpdate'
    CUSTOM = 'Custom'

_NotificationTypeLiteral: TypeAlias = Literal['JobFailed', 'BackupFailed', 'SystemMessage', 'AlbumInvite', 'AlbumUpdate', 'Custom']

class NotificationUpdateAllDto(Model, kw_only=True):
    ids: list[str]
    read_at: datetime | None | UnsetType = ...

class NotificationUpdateDto(Model, kw_only=True):
    read_at: datetime | None | UnsetType = ...

class OAuthAuthorizeResponseDto(Model, kw_only=True):
    url: str

class OAuthCallbackDto(Model, kw_only=True):
    code_verifier: str | UnsetType = ...
    state: str | UnsetType = ...
    url: str

class OAuthConfigDto(Model, kw_only=True):
    code_challenge: str | UnsetType = ...
    redirect_uri: str
    state: str | UnsetType = ...

class OAuthTokenEndpointAuthMethod(OpenStrEnum):
    CLIENT_SECRET_POST = 'client_secret_post'
    CLIENT_SECRET_BASIC = 'client_secret_basic'

_OAuthTokenEndpointAuthMethodLiteral: TypeAlias = Literal['client_secret_post', 'client_secret_basic']

class OcrConfig(Model, kw_only=True):
    enabled: bool
    max_resolution: int
    min_detection_score: float
    min_recognition_score: float
    model_name: str

class OnThisDayDto(Model, kw_only=True):
    year: float

class OnboardingDto(Model, kw_only=True):
    is_onboarded: bool

class OnboardingResponseDto(Model, kw_only=True):
    is_onboarded: bool

class PartnerCreateDto(Model, kw_only=True):
    shared_with_id: str

class PartnerDirection(OpenStrEnum):
    SHARED_BY = 'shared-by'
    SHARED_WITH = 'shared-with'

_PartnerDirectionLiteral: TypeAlias = Literal['shared-by', 'shared-with']

class PartnerResponseDto(Model, kw_only=True):
    avatar_color: UserAvatarColor
    email: str
    id: str
    in_timeline: bool | None = ...
    name: str
    profile_changed_at: datetime
    profile_image_path: str

class PartnerUpdateDto(Model, kw_only=True):
    in_timeline: bool

class PeopleResponse(Model, kw_only=True):
    enabled: bool
    sidebar_web: bool

class PeopleResponseDto(Model, kw_only=True):
    has_next_page: bool | None = ...
    hidden: int
    people: list[PersonResponseDto]
    total: int

class PeopleUpdate(Model, kw_only=True):
    enabled: bool | UnsetType = ...
    sidebar_web: bool | UnsetType = ...

class PeopleUpdateDto(Model, kw_only=True):
    people: list[PeopleUpdateItem]

class PeopleUpdateItem(Model, kw_only=True):
    birth_date: date | None | UnsetType = ...
    color: str | None | UnsetType = ...
    feature_face_asset_id: str | UnsetType = ...
    id: str
    is_favorite: bool | UnsetType = ...
    is_hidden: bool | UnsetType = ...
    name: str | UnsetType = ...

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
    ASSET_COPY = 'asset.copy'
    ASSET_DERIVE = 'asset.derive'
    ASSET_EDIT_GET = 'asset.edit.get'
    ASSET_EDIT_CREATE = 'asset.edit.create'
    ASSET_EDIT_DELETE = 'asset.edit.delete'
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
    BACKUP_LIST = 'backup.list'
    BACKUP_DOWNLOAD = 'backup.download'
    BACKUP_UPLOAD = 'backup.upload'
    BACKUP_DELETE = 'backup.delete'
    DUPLICATE_READ = 'duplicate.read'
    DUPLICATE_DELETE = 'duplicate.delete'
    FACE_CREATE = 'face.create'
    FACE_READ = 'face.read'
    FACE_UPDATE = 'face.update'
    FACE_DELETE = 'face.delete'
    FOLDER_READ = 'folder.read'
    JOB_CREATE = 'job.create'
    JOB_READ = 'job.read'
    LIBRARY_CREATE = 'library.create'
    LIBRARY_READ = 'library.read'
    LIBRARY_UPDATE = 'library.update'
    LIBRARY_DELETE = 'library.delete'
    LIBRARY_STATISTICS = 'library.statistics'
    TIMELINE_READ = 'timeline.read'
    TIMELINE_DOWNLOAD = 'timeline.download'
    MAINTENANCE = 'maintenance'
    MAP_READ = 'map.read'
    MAP_SEARCH = 'map.search'
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
    PLUGIN_CREATE = 'plugin.create'
    PLUGIN_READ = 'plugin.read'
    PLUGIN_UPDATE = 'plugin.update'
    PLUGIN_DELETE = 'plugin.delete'
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
    QUEUE_READ = 'queue.read'
    QUEUE_UPDATE = 'queue.update'
    QUEUE_JOB_CREATE = 'queueJob.create'
    QUEUE_JOB_READ = 'queueJob.read'
    QUEUE_JOB_UPDATE = 'queueJob.update'
    QUEUE_JOB_DELETE = 'queueJob.delete'
    WORKFLOW_CREATE = 'workflow.create'
    WORKFLOW_READ = 'workflow.read'
    WORKFLOW_UPDATE = 'workflow.update'
    WORKFLOW_DELETE = 'workflow.delete'
    ADMIN_USER_CREATE = 'adminUser.create'
    ADMIN_USER_READ = 'adminUser.read'
    ADMIN_USER_UPDATE = 'adminUser.update'
    ADMIN_USER_DELETE = 'adminUser.delete'
    ADMIN_SESSION_READ = 'adminSession.read'
    ADMIN_AUTH_UNLINK_ALL = 'adminAuth.unlinkAll'

_PermissionLiteral: TypeAlias = Literal['all', 'activity.create', 'activity.read', 'activity.update', 'activity.delete', 'activity.statistics', 'apiKey.create', 'apiKey.read', 'apiKey.update', 'apiKey.delete', 'asset.read', 'asset.update', 'asset.delete', 'asset.statistics', 'asset.share', 'asset.view', 'asset.download', 'asset.upload', 'asset.replace', 'asset.copy', 'asset.derive', 'asset.edit.get', 'asset.edit.create', 'asset.edit.delete', 'album.create', 'album.read', 'album.update', 'album.delete', 'album.statistics', 'album.share', 'album.download', 'albumAsset.create', 'albumAsset.delete', 'albumUser.create', 'albumUser.update', 'albumUser.delete', 'auth.changePassword', 'authDevice.delete', 'archive.read', 'backup.list', 'backup.download', 'backup.upload', 'backup.delete', 'duplicate.read', 'duplicate.delete', 'face.create', 'face.read', 'face.update', 'face.delete', 'folder.read', 'job.create', 'job.read', 'library.create', 'library.read', 'library.update', 'library.delete', 'library.statistics', 'timeline.read', 'timeline.download', 'maintenance', 'map.read', 'map.search', 'memory.create', 'memory.read', 'memory.update', 'memory.delete', 'memory.statistics', 'memoryAsset.create', 'memoryAsset.delete', 'notification.create', 'notification.read', 'notification.update', 'notification.delete', 'partner.create', 'partner.read', 'partner.update', 'partner.delete', 'person.create', 'person.read', 'person.update', 'person.delete', 'person.statistics', 'person.merge', 'person.reassign', 'pinCode.create', 'pinCode.update', 'pinCode.delete', 'plugin.create', 'plugin.read', 'plugin.update', 'plugin.delete', 'server.about', 'server.apkLinks', 'server.storage', 'server.statistics', 'server.versionCheck', 'serverLicense.read', 'serverLicense.update', 'serverLicense.delete', 'session.create', 'session.read', 'session.update', 'session.delete', 'session.lock', 'sharedLink.create', 'sharedLink.read', 'sharedLink.update', 'sharedLink.delete', 'stack.create', 'stack.read', 'stack.update', 'stack.delete', 'sync.stream', 'syncCheckpoint.read', 'syncCheckpoint.update', 'syncCheckpoint.delete', 'systemConfig.read', 'systemConfig.update', 'systemMetadata.read', 'systemMetadata.update', 'tag.create', 'tag.read', 'tag.update', 'tag.delete', 'tag.asset', 'user.read', 'user.update', 'userLicense.create', 'userLicense.read', 'userLicense.update', 'userLicense.delete', 'userOnboarding.read', 'userOnboarding.update', 'userOnboarding.delete', 'userPreference.read', 'userPreference.update', 'userProfileImage.create', 'userProfileImage.read', 'userProfileImage.update', 'userProfileImage.delete', 'queue.read', 'queue.update', 'queueJob.create', 'queueJob.read', 'queueJob.update', 'queueJob.delete', 'workflow.create', 'workflow.read', 'workflow.update', 'workflow.delete', 'adminUser.create', 'adminUser.read', 'adminUser.update', 'adminUser.delete', 'adminSession.read', 'adminAuth.unlinkAll']

class PersonCreateDto(Model, kw_only=True):
    birth_date: date | None | UnsetType = ...
    color: str | None | UnsetType = ...
    is_favorite: bool | UnsetType = ...
    is_hidden: bool | UnsetType = ...
    name: str | UnsetType = ...

class PersonResponseDto(Model, kw_only=True):
    birth_date: date | None
    color: str | None = ...
    id: str
    is_favorite: bool | None = ...
    is_hidden: bool
    name: str
    thumbnail_path: str
    updated_at: datetime | None = ...

class PersonStatisticsResponseDto(Model, kw_only=True):
    assets: int

class PersonUpdateDto(Model, kw_only=True):
    birth_date: date | None | UnsetType = ...
    color: str | None | UnsetType = ...
    feature_face_asset_id: str | UnsetType = ...
    is_favorite: bool | UnsetType = ...
    is_hidden: bool | UnsetType = ...
    name: str | UnsetType = ...

class PersonWithFacesResponseDto(Model, kw_only=True):
    birth_date: date | None
    color: str | None = ...
    faces: list[AssetFaceWithoutPersonResponseDto]
    id: str
    is_favorite: bool | None = ...
    is_hidden: bool
    name: str
    thumbnail_path: str
    updated_at: datetime | None = ...

class PinCodeChangeDto(Model, kw_only=True):
    new_pin_code: str
    password: str | UnsetType = ...
    pin_code: str | UnsetType = ...

class PinCodeResetDto(Model, kw_only=True):
    password: str | UnsetType = ...
    pin_code: str | UnsetType = ...

class PinCodeSetupDto(Model, kw_only=True):
    pin_code: str

class PlacesResponseDto(Model, kw_only=True):
    admin1name: str | None = ...
    admin2name: str | None = ...
    latitude: float
    longitude: float
    name: str

class PluginActionResponseDto(Model, kw_only=True):
    description: str
    id: str
    method_name: str
    plugin_id: str
    schema: dict[str, Any] | None
    supported_contexts: list[PluginContextType]
    title: str

class PluginContextType(OpenStrEnum):
    ASSET = 'asset'
    ALBUM = 'album'
    PERSON = 'person'

_PluginContextTypeLiteral: TypeAlias = Literal['asset', 'album', 'person']

class PluginFilterResponseDto(Model, kw_only=True):
    description: str
    id: str
    method_name: str
    plugin_id: str
    schema: dict[str, Any] | None
    supported_contexts: list[PluginContextType]
    title: str

class PluginResponseDto(Model, kw_only=True):
    actions: list[PluginActionResponseDto]
    author: str
    created_at: str
    description: str
    filters: list[PluginFilterResponseDto]
    id: str
    name: str
    title: str
    updated_at: str
    version: str

class PluginTriggerResponseDto(Model, kw_only=True):
    context_type: PluginContextType
    type: PluginTriggerType

class PluginTriggerType(OpenStrEnum):
    ASSET_CREATE = 'AssetCreate'
    PERSON_RECOGNIZED = 'PersonRecognized'

_PluginTriggerTypeLiteral: TypeAlias = Literal['AssetCreate', 'PersonRecognized']

class PurchaseResponse(Model, kw_only=True):
    hide_buy_button_until: str
    show_support_badge: bool

class PurchaseUpdate(Model, kw_only=True):
    hide_buy_button_until: str | UnsetType = ...
    show_support_badge: bool | UnsetType = ...

class QueueCommand(OpenStrEnum):
    START = 'start'
    PAUSE = 'pause'
    RESUME = 'resume'
    EMPTY = 'empty'
    CLEAR_FAILED = 'clear-failed'

_QueueCommandLiteral: TypeAlias = Literal['start', 'pause', 'resume', 'empty', 'clear-failed']

class QueueCommandDto(Model, kw_only=True):
    command: QueueCommand
    force: bool | UnsetType = ...

class QueueDeleteDto(Model, kw_only=True):
    failed: bool | UnsetType = ...

class QueueJobResponseDto(Model, kw_only=True):
    data: dict[str, Any]
    id: str | None = ...
    name: JobName
    timestamp: int

class QueueJobStatus(OpenStrEnum):
    ACTIVE = 'active'
    FAILED = 'failed'
    COMPLETED = 'completed'
    DELAYED = 'delayed'
    WAITING = 'waiting'
    PAUSED = 'paused'

_QueueJobStatusLiteral: TypeAlias = Literal['active', 'failed', 'completed', 'delayed', 'waiting', 'paused']

class QueueName(OpenStrEnum):
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
    OCR = 'ocr'
    WORKFLOW = 'workflow'
    EDITOR = 'editor'

_QueueNameLiteral: TypeAlias = Literal['thumbnailGeneration', 'metadataExtraction', 'videoConversion', 'faceDetection', 'facialRecognition', 'smartSearch', 'duplicateDetection', 'backgroundTask', 'storageTemplateMigration', 'migration', 'search', 'sidecar', 'library', 'notifications', 'backupDatabase', 'ocr', 'workflow', 'editor']

class QueueResponseDto(Model, kw_only=True):
    is_paused: bool
    name: QueueName
    statistics: QueueStatisticsDto

class QueueResponseLegacyDto(Model, kw_only=True):
    job_counts: QueueStatisticsDto
    queue_status: QueueStatusLegacyDto

class QueueStatisticsDto(Model, kw_only=True):
    active: int
    completed: int
    delayed: int
    failed: int
    paused: int
    waiting: int

class QueueStatusLegacyDto(Model, kw_only=True):
    is_active: bool
    is_paused: bool

class QueueUpdateDto(Model, kw_only=True):
    is_paused: bool | UnsetType = ...

class QueuesResponseLegacyDto(Model, kw_only=True):
    background_task: QueueResponseLegacyDto
    backup_database: QueueResponseLegacyDto
    duplicate_detection: QueueResponseLegacyDto
    editor: QueueResponseLegacyDto
    face_detection: QueueResponseLegacyDto
    facial_recognition: QueueResponseLegacyDto
    library: QueueResponseLegacyDto
    metadata_extraction: QueueResponseLegacyDto
    migration: QueueResponseLegacyDto
    notifications: QueueResponseLegacyDto
    ocr: QueueResponseLegacyDto
    search: QueueResponseLegacyDto
    sidecar: QueueResponseLegacyDto
    smart_search: QueueResponseLegacyDto
    storage_template_migration: QueueResponseLegacyDto
    thumbnail_generation: QueueResponseLegacyDto
    video_conversion: QueueResponseLegacyDto
    workflow: QueueResponseLegacyDto

class RandomSearchDto(Model, kw_only=True):
    album_ids: list[str] | UnsetType = ...
    city: str | None | UnsetType = ...
    country: str | None | UnsetType = ...
    created_after: datetime | UnsetType = ...
    created_before: datetime | UnsetType = ...
    device_id: str | UnsetType = ...
    is_encoded: bool | UnsetType = ...
    is_favorite: bool | UnsetType = ...
    is_motion: bool | UnsetType = ...
    is_not_in_album: bool | UnsetType = ...
    is_offline: bool | UnsetType = ...
    lens_model: str | None | UnsetType = ...
    library_id: str | None | UnsetType = ...
    make: str | UnsetType = ...
    model: str | None | UnsetType = ...
    ocr: str | UnsetType = ...
    person_ids: list[str] | UnsetType = ...
    rating: float | None | UnsetType = ...
    size: float | UnsetType = ...
    state: str | None | UnsetType = ...
    tag_ids: list[str] | None | UnsetType = ...
    taken_after: datetime | UnsetType = ...
    taken_before: datetime | UnsetType = ...
    trashed_after: datetime | UnsetType = ...
    trashed_before: datetime | UnsetType = ...
    type: AssetTypeEnum | UnsetType = ...
    updated_after: datetime | UnsetType = ...
    updated_before: datetime | UnsetType = ...
    visibility: AssetVisibility | UnsetType = ...
    with_deleted: bool | UnsetType = ...
    with_exif: bool | UnsetType = ...
    with_people: bool | UnsetType = ...
    with_stacked: bool | UnsetType = ...

class RatingsResponse(Model, kw_only=True):
    enabled: bool

class RatingsUpdate(Model, kw_only=True):
    enabled: bool | UnsetType = ...

class ReactionLevel(OpenStrEnum):
    ALBUM = 'album'
    ASSET = 'asset'

_ReactionLevelLiteral: TypeAlias = Literal['album', 'asset']

class ReactionType(OpenStrEnum):
    COMMENT = 'comment'
    LIKE = 'like'

_ReactionTypeLiteral: TypeAlias = Literal['comment', 'like']

class ReverseGeocodingStateResponseDto(Model, kw_only=True):
    last_import_file_name: str | None
    last_update: str | None

class RotateParameters(Model, kw_only=True):
    angle: float

class SearchAlbumResponseDto(Model, kw_only=True):
    count: int
    facets: list[SearchFacetResponseDto]
    items: list[AlbumResponseDto]
    total: int

class SearchAssetResponseDto(Model, kw_only=True):
    count: int
    facets: list[SearchFacetResponseDto]
    items: list[AssetResponseDto]
    next_page: str | None
    total: int

class SearchExploreItem(Model, kw_only=True):
    data: AssetResponseDto
    value: str

class SearchExploreResponseDto(Model, kw_only=True):
    field_name: str
    items: list[SearchExploreItem]

class SearchFacetCountResponseDto(Model, kw_only=True):
    count: int
    value: str

class SearchFacetResponseDto(Model, kw_only=True):
    counts: list[SearchFacetCountResponseDto]
    field_name: str

class SearchResponseDto(Model, kw_only=True):
    albums: SearchAlbumResponseDto
    assets: SearchAssetResponseDto

class SearchStatisticsResponseDto(Model, kw_only=True):
    total: int

class SearchSuggestionType(OpenStrEnum):
    COUNTRY = 'country'
    STATE = 'state'
    CITY = 'city'
    CAMERA_MAKE = 'camera-make'
    CAMERA_MODEL = 'camera-model'
    CAMERA_LENS_MODEL = 'camera-lens-model'

_SearchSuggestionTypeLiteral: TypeAlias = Literal['country', 'state', 'city', 'camera-make', 'camera-model', 'camera-lens-model']

class ServerAboutResponseDto(Model, kw_only=True):
    build: str | None = ...
    build_image: str | None = ...
    build_image_url: str | None = ...
    build_url: str | None = ...
    exiftool: str | None = ...
    ffmpeg: str | None = ...
    imagemagick: str | None = ...
    libvips: str | None = ...
    licensed: bool
    nodejs: str | None = ...
    repository: str | None = ...
    repository_url: str | None = ...
    source_commit: str | None = ...
    source_ref: str | None = ...
    source_url: str | None = ...
    third_party_bug_feature_url: str | None = ...
    third_party_documentation_url: str | None = ...
    third_party_source_url: str | None = ...
    third_party_support_url: str | None = ...
    version: str
    version_url: str

class ServerApkLinksDto(Model, kw_only=True):
    arm64v8a: str
    armeabiv7a: str
    universal: str
    x86_64: str

class ServerConfigDto(Model, kw_only=True):
    external_domain: str
    is_initialized: bool
    is_onboarded: bool
    login_page_message: str
    maintenance_mode: bool
    map_dark_style_url: str
    map_light_style_url: str
    oauth_button_text: str
    public_users: bool
    trash_days: int
    user_delete_delay: int

class ServerFeaturesDto(Model, kw_only=True):
    config_file: bool
    duplicate_detection: bool
    email: bool
    facial_recognition: bool
    import_faces: bool
    map: bool
    oauth: bool
    oauth_auto_launch: bool
    ocr: bool
    password_login: bool
    reverse_geocoding: bool
    search: bool
    sidecar: bool
    smart_search: bool
    trash: bool

class ServerMediaTypesResponseDto(Model, kw_only=True):
    image: list[str]
    sidecar: list[str]
    video: list[str]

class ServerPingResponse(Model, kw_only=True):
    res: str

class ServerStatsResponseDto(Model, kw_only=True):
    photos: int
    usage: int
    usage_by_user: list[UsageByUserDto]
    usage_photos: int
    usage_videos: int
    videos: int

class ServerStorageResponseDto(Model, kw_only=True):
    disk_available: str
    disk_available_raw: int
    disk_size: str
    disk_size_raw: int
    disk_usage_percentage: float
    disk_use: str
    disk_use_raw: int

class ServerThemeDto(Model, kw_only=True):
    custom_css: str

class ServerVersionHistoryResponseDto(Model, kw_only=True):
    created_at: datetime
    id: str
    version: str

class ServerVersionResponseDto(Model, kw_only=True):
    major: int
    minor: int
    patch: int

class SessionCreateDto(Model, kw_only=True):
    device_os: str | UnsetType = ...
    device_type: str | UnsetType = ...
    duration: float | UnsetType = ...

class SessionCreateResponseDto(Model, kw_only=True):
    app_version: str | None
    created_at: str
    current: bool
    device_os: str
    device_type: str
    expires_at: str | None = ...
    id: str
    is_pending_sync_reset: bool
    token: str
    updated_at: str

class SessionResponseDto(Model, kw_only=True):
    app_version: str | None
    created_at: str
    current: bool
    device_os: str
    device_type: str
    expires_at: str | None = ...
    id: str
    is_pending_sync_reset: bool
    updated_at: str

class SessionUnlockDto(Model, kw_only=True):
    password: str | UnsetType = ...
    pin_code: str | UnsetType = ...

class SessionUpdateDto(Model, kw_only=True):
    is_pending_sync_reset: bool | UnsetType = ...

class SetMaintenanceModeDto(Model, kw_only=True):
    action: MaintenanceAction
    restore_backup_filename: str | UnsetType = ...

class SharedLinkCreateDto(Model, kw_only=True):
    album_id: str | UnsetType = ...
    allow_download: bool | UnsetType = ...
    allow_upload: bool | UnsetType = ...
    asset_ids: list[str] | UnsetType = ...
    description: str | None | UnsetType = ...
    expires_at: datetime | None | UnsetType = ...
    password: str | None | UnsetType = ...
    show_metadata: bool | UnsetType = ...
    slug: str | None | UnsetType = ...
    type: SharedLinkType

class SharedLinkEditDto(Model, kw_only=True):
    allow_download: bool | UnsetType = ...
    allow_upload: bool | UnsetType = ...
    change_expiry_time: bool | UnsetType = ...
    description: str | None | UnsetType = ...
    expires_at: datetime | None | UnsetType = ...
    password: str | None | UnsetType = ...
    show_metadata: bool | UnsetType = ...
    slug: str | None | UnsetType = ...

class SharedLinkLoginDto(Model, kw_only=True):
    password: str

class SharedLinkResponseDto(Model, kw_only=True):
    album: AlbumResponseDto | None = ...
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
    token: str | None = ...
    type: SharedLinkType
    user_id: str

class SharedLinkType(OpenStrEnum):
    ALBUM = 'ALBUM'
    INDIVIDUAL = 'INDIVIDUAL'

_SharedLinkTypeLiteral: TypeAlias = Literal['ALBUM', 'INDIVIDUAL']

class SharedLinksResponse(Model, kw_only=True):
    enabled: bool
    sidebar_web: bool

class SharedLinksUpdate(Model, kw_only=True):
    enabled: bool | UnsetType = ...
    sidebar_web: bool | UnsetType = ...

class SignUpDto(Model, kw_only=True):
    email: str
    name: str
    password: str

class SmartSearchDto(Model, kw_only=True):
    album_ids: list[str] | UnsetType = ...
    city: str | None | UnsetType = ...
    country: str | None | UnsetType = ...
    created_after: datetime | UnsetType = ...
    created_before: datetime | UnsetType = ...
    device_id: str | UnsetType = ...
    is_encoded: bool | UnsetType = ...
    is_favorite: bool | UnsetType = ...
    is_motion: bool | UnsetType = ...
    is_not_in_album: bool | UnsetType = ...
    is_offline: bool | UnsetType = ...
    language: str | UnsetType = ...
    lens_model: str | None | UnsetType = ...
    library_id: str | None | UnsetType = ...
    make: str | UnsetType = ...
    model: str | None | UnsetType = ...
    ocr: str | UnsetType = ...
    page: float | UnsetType = ...
    person_ids: list[str] | UnsetType = ...
    query: str | UnsetType = ...
    query_asset_id: str | UnsetType = ...
    rating: float | None | UnsetType = ...
    size: float | UnsetType = ...
    state: str | None | UnsetType = ...
    tag_ids: list[str] | None | UnsetType = ...
    taken_after: datetime | UnsetType = ...
    taken_before: datetime | UnsetType = ...
    trashed_after: datetime | UnsetType = ...
    trashed_before: datetime | UnsetType = ...
    type: AssetTypeEnum | UnsetType = ...
    updated_after: datetime | UnsetType = ...
    updated_before: datetime | UnsetType = ...
    visibility: AssetVisibility | UnsetType = ...
    with_deleted: bool | UnsetType = ...
    with_exif: bool | UnsetType = ...

class SourceType(OpenStrEnum):
    MACHINE_LEARNING = 'machine-learning'
    EXIF = 'exif'
    MANUAL = 'manual'

_SourceTypeLiteral: TypeAlias = Literal['machine-learning', 'exif', 'manual']

class StackCreateDto(Model, kw_only=True):
    asset_ids: list[str]

class StackResponseDto(Model, kw_only=True):
    assets: list[AssetResponseDto]
    id: str
    primary_asset_id: str

class StackUpdateDto(Model, kw_only=True):
    primary_asset_id: str | UnsetType = ...

class StatisticsSearchDto(Model, kw_only=True):
    album_ids: list[str] | UnsetType = ...
    city: str | None | UnsetType = ...
    country: str | None | UnsetType = ...
    created_after: datetime | UnsetType = ...
    created_before: datetime | UnsetType = ...
    description: str | UnsetType = ...
    device_id: str | UnsetType = ...
    is_encoded: bool | UnsetType = ...
    is_favorite: bool | UnsetType = ...
    is_motion: bool | UnsetType = ...
    is_not_in_album: bool | UnsetType = ...
    is_offline: bool | UnsetType = ...
    lens_model: str | None | UnsetType = ...
    library_id: str | None | UnsetType = ...
    make: str | UnsetType = ...
    model: str | None | UnsetType = ...
    ocr: str | UnsetType = ...
    person_ids: list[str] | UnsetType = ...
    rating: float | None | UnsetType = ...
    state: str | None | UnsetType = ...
    tag_ids: list[str] | None | UnsetType = ...
    taken_after: datetime | UnsetType = ...
    taken_before: datetime | UnsetType = ...
    trashed_after: datetime | UnsetType = ...
    trashed_before: datetime | UnsetType = ...
    type: AssetTypeEnum | UnsetType = ...
    updated_after: datetime | UnsetType = ...
    updated_before: datetime | UnsetType = ...
    visibility: AssetVisibility | UnsetType = ...

class StorageFolder(OpenStrEnum):
    ENCODED_VIDEO = 'encoded-video'
    LIBRARY = 'library'
    UPLOAD = 'upload'
    PROFILE = 'profile'
    THUMBS = 'thumbs'
    BACKUPS = 'backups'

_StorageFolderLiteral: TypeAlias = Literal['encoded-video', 'library', 'upload', 'profile', 'thumbs', 'backups']

class SyncAckDeleteDto(Model, kw_only=True):
    types: list[SyncEntityType] | UnsetType = ...

class SyncAckDto(Model, kw_only=True):
    ack: str
    type: SyncEntityType

class SyncAckSetDto(Model, kw_only=True):
    acks: list[str]

class SyncAckV1(Model, kw_only=True): ...

class SyncAlbumDeleteV1(Model, kw_only=True):
    album_id: str

class SyncAlbumToAssetDeleteV1(Model, kw_only=True):
    album_id: str
    asset_id: str

class SyncAlbumToAssetV1(Model, kw_only=True):
    album_id: str
    asset_id: str

class SyncAlbumUserDeleteV1(Model, kw_only=True):
    album_id: str
    user_id: str

class SyncAlbumUserV1(Model, kw_only=True):
    album_id: str
    role: AlbumUserRole
    user_id: str

class SyncAlbumV1(Model, kw_only=True):
    created_at: datetime
    description: str
    id: str
    is_activity_enabled: bool
    name: str
    order: AssetOrder
    owner_id: str
    thumbnail_asset_id: str | None
    updated_at: datetime

class SyncAssetDeleteV1(Model, kw_only=True):
    asset_id: str

class SyncAssetEditDeleteV1(Model, kw_only=True):
    edit_id: str

class SyncAssetEditV1(Model, kw_only=True):
    action: AssetEditAction
    asset_id: str
    id: str
    parameters: dict[str, Any]
    sequence: int

class SyncAssetExifV1(Model, kw_only=True):
    asset_id: str
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

class SyncAssetFaceDeleteV1(Model, kw_only=True):
    asset_face_id: str

class SyncAssetFaceV1(Model, kw_only=True):
    asset_id: str
    bounding_box_x1: int
    bounding_box_x2: int
    bounding_box_y1: int
    bounding_box_y2: int
    id: str
    image_height: int
    image_width: int
    person_id: str | None
    source_type: str

class SyncAssetFaceV2(Model, kw_only=True):
    asset_id: str
    bounding_box_x1: int
    bounding_box_x2: int
    bounding_box_y1: int
    bounding_box_y2: int
    deleted_at: datetime | None
    id: str
    image_height: int
    image_width: int
    is_visible: bool
    person_id: str | None
    source_type: str

class SyncAssetMetadataDeleteV1(Model, kw_only=True):
    asset_id: str
    key: str

class SyncAssetMetadataV1(Model, kw_only=True):
    asset_id: str
    key: str
    value: dict[str, Any]

class SyncAssetV1(Model, kw_only=True):
    checksum: str
    deleted_at: datetime | None
    duration: str | None
    file_created_at: datetime | None
    file_modified_at: datetime | None
    height: int | None
    id: str
    is_edited: bool
    is_favorite: bool
    library_id: str | None
    live_photo_video_id: str | None
    local_date_time: datetime | None
    original_file_name: str
    owner_id: str
    stack_id: str | None
    thumbhash: str | None
    type: AssetTypeEnum
    visibility: AssetVisibility
    width: int | None

class SyncAuthUserV1(Model, kw_only=True):
    avatar_color: UserAvatarColor | None
    deleted_at: datetime | None
    email: str
    has_profile_image: bool
    id: str
    is_admin: bool
    name: str
    oauth_id: str
    pin_code: str | None
    profile_changed_at: datetime
    quota_size_in_bytes: int | None
    quota_usage_in_bytes: int
    storage_label: str | None

class SyncCompleteV1(Model, kw_only=True): ...

class SyncEntityType(OpenStrEnum):
    AUTH_USER_V1 = 'AuthUserV1'
    USER_V1 = 'UserV1'
    USER_DELETE_V1 = 'UserDeleteV1'
    ASSET_V1 = 'AssetV1'
    ASSET_DELETE_V1 = 'AssetDeleteV1'
    ASSET_EXIF_V1 = 'AssetExifV1'
    ASSET_EDIT_V1 = 'AssetEditV1'
    ASSET_EDIT_DELETE_V1 = 'AssetEditDeleteV1'
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
    ASSET_FACE_V2 = 'AssetFaceV2'
    ASSET_FACE_DELETE_V1 = 'AssetFaceDeleteV1'
    USER_METADATA_V1 = 'UserMetadataV1'
    USER_METADATA_DELETE_V1 = 'UserMetadataDeleteV1'
    SYNC_ACK_V1 = 'SyncAckV1'
    SYNC_RESET_V1 = 'SyncResetV1'
    SYNC_COMPLETE_V1 = 'SyncCompleteV1'

_SyncEntityTypeLiteral: TypeAlias = Literal['AuthUserV1', 'UserV1', 'UserDeleteV1', 'AssetV1', 'AssetDeleteV1', 'AssetExifV1', 'AssetEditV1', 'AssetEditDeleteV1', 'AssetMetadataV1', 'AssetMetadataDeleteV1', 'PartnerV1', 'PartnerDeleteV1', 'PartnerAssetV1', 'PartnerAssetBackfillV1', 'PartnerAssetDeleteV1', 'PartnerAssetExifV1', 'PartnerAssetExifBackfillV1', 'PartnerStackBackfillV1', 'PartnerStackDeleteV1', 'PartnerStackV1', 'AlbumV1', 'AlbumDeleteV1', 'AlbumUserV1', 'AlbumUserBackfillV1', 'AlbumUserDeleteV1', 'AlbumAssetCreateV1', 'AlbumAssetUpdateV1', 'AlbumAssetBackfillV1', 'AlbumAssetExifCreateV1', 'AlbumAssetExifUpdateV1', 'AlbumAssetExifBackfillV1', 'AlbumToAssetV1', 'AlbumToAssetDeleteV1', 'AlbumToAssetBackfillV1', 'MemoryV1', 'MemoryDeleteV1', 'MemoryToAssetV1', 'MemoryToAssetDeleteV1', 'StackV1', 'StackDeleteV1', 'PersonV1', 'PersonDeleteV1', 'AssetFaceV1', 'AssetFaceV2', 'AssetFaceDeleteV1', 'UserMetadataV1', 'UserMetadataDeleteV1', 'SyncAckV1', 'SyncResetV1', 'SyncCompleteV1']

class SyncMemoryAssetDeleteV1(Model, kw_only=True):
    asset_id: str
    memory_id: str

class SyncMemoryAssetV1(Model, kw_only=True):
    asset_id: str
    memory_id: str

class SyncMemoryDeleteV1(Model, kw_only=True):
    memory_id: str

class SyncMemoryV1(Model, kw_only=True):
    created_at: datetime
    data: dict[str, Any]
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

class SyncPartnerDeleteV1(Model, kw_only=True):
    shared_by_id: str
    shared_with_id: str

class SyncPartnerV1(Model, kw_only=True):
    in_timeline: bool
    shared_by_id: str
    shared_with_id: str

class SyncPersonDeleteV1(Model, kw_only=True):
    person_id: str

class SyncPersonV1(Model, kw_only=True):
    birth_date: datetime | None
    color: str | None
    created_at: datetime
    face_asset_id: str | None
    id: str
    is_favorite: bool
    is_hidden: bool
    name: str
    owner_id: str
    updated_at: datetime

class SyncRequestType(OpenStrEnum):
    ALBUMS_V1 = 'AlbumsV1'
    ALBUM_USERS_V1 = 'AlbumUsersV1'
    ALBUM_TO_ASSETS_V1 = 'AlbumToAssetsV1'
    ALBUM_ASSETS_V1 = 'AlbumAssetsV1'
    ALBUM_ASSET_EXIFS_V1 = 'AlbumAssetExifsV1'
    ASSETS_V1 = 'AssetsV1'
    ASSET_EXIFS_V1 = 'AssetExifsV1'
    ASSET_EDITS_V1 = 'AssetEditsV1'
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
    ASSET_FACES_V2 = 'AssetFacesV2'
    USER_METADATA_V1 = 'UserMetadataV1'

_SyncRequestTypeLiteral: TypeAlias = Literal['AlbumsV1', 'AlbumUsersV1', 'AlbumToAssetsV1', 'AlbumAssetsV1', 'AlbumAssetExifsV1', 'AssetsV1', 'AssetExifsV1', 'AssetEditsV1', 'AssetMetadataV1', 'AuthUsersV1', 'MemoriesV1', 'MemoryToAssetsV1', 'PartnersV1', 'PartnerAssetsV1', 'PartnerAssetExifsV1', 'PartnerStacksV1', 'StacksV1', 'UsersV1', 'PeopleV1', 'AssetFacesV1', 'AssetFacesV2', 'UserMetadataV1']

class SyncResetV1(Model, kw_only=True): ...

class SyncStackDeleteV1(Model, kw_only=True):
    stack_id: str

class SyncStackV1(Model, kw_only=True):
    created_at: datetime
    id: str
    owner_id: str
    primary_asset_id: str
    updated_at: datetime

class SyncStreamDto(Model, kw_only=True):
    reset: bool | UnsetType = ...
    types: list[SyncRequestType]

class SyncStreamEvent(Model, kw_only=True):
    ack: str
    data: Any
    type: SyncEntityType

class SyncUserDeleteV1(Model, kw_only=True):
    user_id: str

class SyncUserMetadataDeleteV1(Model, kw_only=True):
    key: UserMetadataKey
    user_id: str

class SyncUserMetadataV1(Model, kw_only=True):
    key: UserMetadataKey
    user_id: str
    value: dict[str, Any]

class SyncUserV1(Model, kw_only=True):
    avatar_color: UserAvatarColor | None
    deleted_at: datetime | None
    email: str
    has_profile_image: bool
    id: str
    name: str
    profile_changed_at: datetime

class SystemConfigBackupsDto(Model, kw_only=True):
    database: DatabaseBackupConfig

class SystemConfigDto(Model, kw_only=True):
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

class SystemConfigFFmpegDto(Model, kw_only=True):
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

class SystemConfigFacesDto(Model, kw_only=True):
    import_: bool

class SystemConfigGeneratedFullsizeImageDto(Model, kw_only=True):
    enabled: bool
    format: ImageFormat
    progressive: bool | UnsetType = ...
    quality: int

class SystemConfigGeneratedImageDto(Model, kw_only=True):
    format: ImageFormat
    progressive: bool | UnsetType = ...
    quality: int
    size: int

class SystemConfigImageDto(Model, kw_only=True):
    colorspace: Colorspace
    extract_embedded: bool
    fullsize: SystemConfigGeneratedFullsizeImageDto
    preview: SystemConfigGeneratedImageDto
    thumbnail: SystemConfigGeneratedImageDto

class SystemConfigJobDto(Model, kw_only=True):
    background_task: JobSettingsDto
    editor: JobSettingsDto
    face_detection: JobSettingsDto
    library: JobSettingsDto
    metadata_extraction: JobSettingsDto
    migration: JobSettingsDto
    notifications: JobSettingsDto
    ocr: JobSettingsDto
    search: JobSettingsDto
    sidecar: JobSettingsDto
    smart_search: JobSettingsDto
    thumbnail_generation: JobSettingsDto
    video_conversion: JobSettingsDto
    workflow: JobSettingsDto

class SystemConfigLibraryDto(Model, kw_only=True):
    scan: SystemConfigLibraryScanDto
    watch: SystemConfigLibraryWatchDto

class SystemConfigLibraryScanDto(Model, kw_only=True):
    cron_expression: str
    enabled: bool

class SystemConfigLibraryWatchDto(Model, kw_only=True):
    enabled: bool

class SystemConfigLoggingDto(Model, kw_only=True):
    enabled: bool
    level: LogLevel

class SystemConfigMachineLearningDto(Model, kw_only=True):
    availability_checks: MachineLearningAvailabilityChecksDto
    clip: CLIPConfig
    duplicate_detection: DuplicateDetectionConfig
    enabled: bool
    facial_recognition: FacialRecognitionConfig
    ocr: OcrConfig
    urls: list[str]

class SystemConfigMapDto(Model, kw_only=True):
    dark_style: str
    enabled: bool
    light_style: str

class SystemConfigMetadataDto(Model, kw_only=True):
    faces: SystemConfigFacesDto

class SystemConfigNewVersionCheckDto(Model, kw_only=True):
    enabled: bool

class SystemConfigNightlyTasksDto(Model, kw_only=True):
    cluster_new_faces: bool
    database_cleanup: bool
    generate_memories: bool
    missing_thumbnails: bool
    start_time: str
    sync_quota_usage: bool

class SystemConfigNotificationsDto(Model, kw_only=True):
    smtp: SystemConfigSmtpDto

class SystemConfigOAuthDto(Model, kw_only=True):
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

class SystemConfigPasswordLoginDto(Model, kw_only=True):
    enabled: bool

class SystemConfigReverseGeocodingDto(Model, kw_only=True):
    enabled: bool

class SystemConfigServerDto(Model, kw_only=True):
    external_domain: str
    login_page_message: str
    public_users: bool

class SystemConfigSmtpDto(Model, kw_only=True):
    enabled: bool
    from_: str
    reply_to: str
    transport: SystemConfigSmtpTransportDto

class SystemConfigSmtpTransportDto(Model, kw_only=True):
    host: str
    ignore_cert: bool
    password: str
    port: float
    secure: bool
    username: str

class SystemConfigStorageTemplateDto(Model, kw_only=True):
    enabled: bool
    hash_verification_enabled: bool
    template: str

class SystemConfigTemplateEmailsDto(Model, kw_only=True):
    album_invite_template: str
    album_update_template: str
    welcome_template: str

class SystemConfigTemplateStorageOptionDto(Model, kw_only=True):
    day_options: list[str]
    hour_options: list[str]
    minute_options: list[str]
    month_options: list[str]
    preset_options: list[str]
    second_options: list[str]
    week_options: list[str]
    year_options: list[str]

class SystemConfigTemplatesDto(Model, kw_only=True):
    email: SystemConfigTemplateEmailsDto

class SystemConfigThemeDto(Model, kw_only=True):
    custom_css: str

class SystemConfigTrashDto(Model, kw_only=True):
    days: int
    enabled: bool

class SystemConfigUserDto(Model, kw_only=True):
    delete_delay: int

class TagBulkAssetsDto(Model, kw_only=True):
    asset_ids: list[str]
    tag_ids: list[str]

class TagBulkAssetsResponseDto(Model, kw_only=True):
    count: int

class TagCreateDto(Model, kw_only=True):
    color: str | UnsetType = ...
    name: str
    parent_id: str | None | UnsetType = ...

class TagResponseDto(Model, kw_only=True):
    color: str | None = ...
    created_at: datetime
    id: str
    name: str
    parent_id: str | None = ...
    updated_at: datetime
    value: str

class TagUpdateDto(Model, kw_only=True):
    color: str | None | UnsetType = ...

class TagUpsertDto(Model, kw_only=True):
    tags: list[str]

class TagsResponse(Model, kw_only=True):
    enabled: bool
    sidebar_web: bool

class TagsUpdate(Model, kw_only=True):
    enabled: bool | UnsetType = ...
    sidebar_web: bool | UnsetType = ...

class TemplateDto(Model, kw_only=True):
    template: str

class TemplateResponseDto(Model, kw_only=True):
    html: str
    name: str

class TestEmailResponseDto(Model, kw_only=True):
    message_id: str

class TimeBucketAssetResponseDto(Model, kw_only=True):
    city: list[str | None]
    country: list[str | None]
    duration: list[str | None]
    file_created_at: list[str]
    id: list[str]
    is_favorite: list[bool]
    is_image: list[bool]
    is_trashed: list[bool]
    latitude: list[float | None] | None = ...
    live_photo_video_id: list[str | None]
    local_offset_hours: list[float]
    longitude: list[float | None] | None = ...
    owner_id: list[str]
    projection_type: list[str | None]
    ratio: list[float]
    stack: list[list[str] | None] | None = ...
    thumbhash: list[str | None]
    visibility: list[AssetVisibility]

class TimeBucketsResponseDto(Model, kw_only=True):
    count: int
    time_bucket: str

class ToneMapping(OpenStrEnum):
    HABLE = 'hable'
    MOBIUS = 'mobius'
    REINHARD = 'reinhard'
    DISABLED = 'disabled'

_ToneMappingLiteral: TypeAlias = Literal['hable', 'mobius', 'reinhard', 'disabled']

class TranscodeHWAccel(OpenStrEnum):
    NVENC = 'nvenc'
    QSV = 'qsv'
    VAAPI = 'vaapi'
    RKMPP = 'rkmpp'
    DISABLED = 'disabled'

_TranscodeHWAccelLiteral: TypeAlias = Literal['nvenc', 'qsv', 'vaapi', 'rkmpp', 'disabled']

class TranscodePolicy(OpenStrEnum):
    ALL = 'all'
    OPTIMAL = 'optimal'
    BITRATE = 'bitrate'
    REQUIRED = 'required'
    DISABLED = 'disabled'

_TranscodePolicyLiteral: TypeAlias = Literal['all', 'optimal', 'bitrate', 'required', 'disabled']

class TrashResponseDto(Model, kw_only=True):
    count: int

class UpdateAlbumDto(Model, kw_only=True):
    album_name: str | UnsetType = ...
    album_thumbnail_asset_id: str | UnsetType = ...
    description: str | UnsetType = ...
    is_activity_enabled: bool | UnsetType = ...
    order: AssetOrder | UnsetType = ...

class UpdateAlbumUserDto(Model, kw_only=True):
    role: AlbumUserRole

class UpdateAssetDto(Model, kw_only=True):
    date_time_original: str | UnsetType = ...
    description: str | UnsetType = ...
    is_favorite: bool | UnsetType = ...
    latitude: float | UnsetType = ...
    live_photo_video_id: str | None | UnsetType = ...
    longitude: float | UnsetType = ...
    rating: float | None | UnsetType = ...
    visibility: AssetVisibility | UnsetType = ...

class UpdateLibraryDto(Model, kw_only=True):
    exclusion_patterns: list[str] | UnsetType = ...
    import_paths: list[str] | UnsetType = ...
    name: str | UnsetType = ...

class UsageByUserDto(Model, kw_only=True):
    photos: int
    quota_size_in_bytes: int | None
    usage: int
    usage_photos: int
    usage_videos: int
    user_id: str
    user_name: str
    videos: int

class UserAdminCreateDto(Model, kw_only=True):
    avatar_color: UserAvatarColor | None | UnsetType = ...
    email: str
    is_admin: bool | UnsetType = ...
    name: str
    notify: bool | UnsetType = ...
    password: str
    pin_code: str | None | UnsetType = ...
    quota_size_in_bytes: int | None | UnsetType = ...
    should_change_password: bool | UnsetType = ...
    storage_label: str | None | UnsetType = ...

class UserAdminDeleteDto(Model, kw_only=True):
    force: bool | UnsetType = ...

class UserAdminResponseDto(Model, kw_only=True):
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

class UserAdminUpdateDto(Model, kw_only=True):
    avatar_color: UserAvatarColor | None | UnsetType = ...
    email: str | UnsetType = ...
    is_admin: bool | UnsetType = ...
    name: str | UnsetType = ...
    password: str | UnsetType = ...
    pin_code: str | None | UnsetType = ...
    quota_size_in_bytes: int | None | UnsetType = ...
    should_change_password: bool | UnsetType = ...
    storage_label: str | None | UnsetType = ...

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

_UserAvatarColorLiteral: TypeAlias = Literal['primary', 'pink', 'red', 'yellow', 'blue', 'green', 'purple', 'orange', 'gray', 'amber']

class UserLicense(Model, kw_only=True):
    activated_at: datetime
    activation_key: str
    license_key: str

class UserMetadataKey(OpenStrEnum):
    PREFERENCES = 'preferences'
    LICENSE = 'license'
    ONBOARDING = 'onboarding'

_UserMetadataKeyLiteral: TypeAlias = Literal['preferences', 'license', 'onboarding']

class UserPreferencesResponseDto(Model, kw_only=True):
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

class UserPreferencesUpdateDto(Model, kw_only=True):
    albums: AlbumsUpdate | UnsetType = ...
    avatar: AvatarUpdate | UnsetType = ...
    cast: CastUpdate | UnsetType = ...
    download: DownloadUpdate | UnsetType = ...
    email_notifications: EmailNotificationsUpdate | UnsetType = ...
    folders: FoldersUpdate | UnsetType = ...
    memories: MemoriesUpdate | UnsetType = ...
    people: PeopleUpdate | UnsetType = ...
    purchase: PurchaseUpdate | UnsetType = ...
    ratings: RatingsUpdate | UnsetType = ...
    shared_links: SharedLinksUpdate | UnsetType = ...
    tags: TagsUpdate | UnsetType = ...

class UserResponseDto(Model, kw_only=True):
    avatar_color: UserAvatarColor
    email: str
    id: str
    name: str
    profile_changed_at: datetime
    profile_image_path: str

class UserStatus(OpenStrEnum):
    ACTIVE = 'active'
    REMOVING = 'removing'
    DELETED = 'deleted'

_UserStatusLiteral: TypeAlias = Literal['active', 'removing', 'deleted']

class UserUpdateMeDto(Model, kw_only=True):
    avatar_color: UserAvatarColor | None | UnsetType = ...
    email: str | UnsetType = ...
    name: str | UnsetType = ...
    password: str | UnsetType = ...

class ValidateAccessTokenResponseDto(Model, kw_only=True):
    auth_status: bool

class ValidateLibraryDto(Model, kw_only=True):
    exclusion_patterns: list[str] | UnsetType = ...
    import_paths: list[str] | UnsetType = ...

class ValidateLibraryImportPathResponseDto(Model, kw_only=True):
    import_path: str
    is_valid: bool
    message: str | None = ...

class ValidateLibraryResponseDto(Model, kw_only=True):
    import_paths: list[ValidateLibraryImportPathResponseDto] | None = ...

class VersionCheckStateResponseDto(Model, kw_only=True):
    checked_at: str | None
    release_version: str | None

class VideoCodec(OpenStrEnum):
    H264 = 'h264'
    HEVC = 'hevc'
    VP9 = 'vp9'
    AV1 = 'av1'

_VideoCodecLiteral: TypeAlias = Literal['h264', 'hevc', 'vp9', 'av1']

class VideoContainer(OpenStrEnum):
    MOV = 'mov'
    MP4 = 'mp4'
    OGG = 'ogg'
    WEBM = 'webm'

_VideoContainerLiteral: TypeAlias = Literal['mov', 'mp4', 'ogg', 'webm']

class WorkflowActionItemDto(Model, kw_only=True):
    action_config: dict[str, Any] | UnsetType = ...
    plugin_action_id: str

class WorkflowActionResponseDto(Model, kw_only=True):
    action_config: dict[str, Any] | None
    id: str
    order: float
    plugin_action_id: str
    workflow_id: str

class WorkflowCreateDto(Model, kw_only=True):
    actions: list[WorkflowActionItemDto]
    description: str | UnsetType = ...
    enabled: bool | UnsetType = ...
    filters: list[WorkflowFilterItemDto]
    name: str
    trigger_type: PluginTriggerType

class WorkflowFilterItemDto(Model, kw_only=True):
    filter_config: dict[str, Any] | UnsetType = ...
    plugin_filter_id: str

class WorkflowFilterResponseDto(Model, kw_only=True):
    filter_config: dict[str, Any] | None
    id: str
    order: float
    plugin_filter_id: str
    workflow_id: str

class WorkflowResponseDto(Model, kw_only=True):
    actions: list[WorkflowActionResponseDto]
    created_at: str
    description: str
    enabled: bool
    filters: list[WorkflowFilterResponseDto]
    id: str
    name: str | None
    owner_id: str
    trigger_type: PluginTriggerType

class WorkflowUpdateDto(Model, kw_only=True):
    actions: list[WorkflowActionItemDto] | UnsetType = ...
    description: str | UnsetType = ...
    enabled: bool | UnsetType = ...
    filters: list[WorkflowFilterItemDto] | UnsetType = ...
    name: str | UnsetType = ...
    trigger_type: PluginTriggerType | UnsetType = ...

class AssetBulkUploadCheckResultAction(OpenStrEnum):
    ACCEPT = 'accept'
    REJECT = 'reject'

_AssetBulkUploadCheckResultActionLiteral: TypeAlias = Literal['accept', 'reject']

class AssetBulkUploadCheckResultReason(OpenStrEnum):
    DUPLICATE = 'duplicate'
    UNSUPPORTED_FORMAT = 'unsupported-format'

_AssetBulkUploadCheckResultReasonLiteral: TypeAlias = Literal['duplicate', 'unsupported-format']

AssetEditActionItemDtoParameters: TypeAlias = CropParameters | RotateParameters | MirrorParameters

AssetEditActionItemResponseDtoParameters: TypeAlias = CropParameters | RotateParameters | MirrorParameters

class AssetIdsResponseDtoError(OpenStrEnum):
    DUPLICATE = 'duplicate'
    NO_PERMISSION = 'no_permission'
    NOT_FOUND = 'not_found'

_AssetIdsResponseDtoErrorLiteral: TypeAlias = Literal['duplicate', 'no_permission', 'not_found']

class BulkIdResponseDtoError(OpenStrEnum):
    DUPLICATE = 'duplicate'
    NO_PERMISSION = 'no_permission'
    NOT_FOUND = 'not_found'
    UNKNOWN = 'unknown'

_BulkIdResponseDtoErrorLiteral: TypeAlias = Literal['duplicate', 'no_permission', 'not_found', 'unknown']

class GetActivitiesOperation(Operation[list[ActivityResponseDto]]):
    async def __call__(self, *, album_id: str | UUID, asset_id: str | UUID | None = ..., level: ReactionLevel | _ReactionLevelLiteral | None = ..., type: ReactionType | _ReactionTypeLiteral | None = ..., user_id: str | UUID | None = ..., **options: Unpack[CallOptions]) -> list[ActivityResponseDto]:
        """List the likes and comments on an album or on one asset in it, oldest first.

        GET /activities
        Permission: activity.read
        """
    async def raw(self, *, album_id: str | UUID, asset_id: str | UUID | None = ..., level: ReactionLevel | _ReactionLevelLiteral | None = ..., type: ReactionType | _ReactionTypeLiteral | None = ..., user_id: str | UUID | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[ActivityResponseDto]]: ...

class CreateActivityOperation(Operation[ActivityResponseDto]):
    @overload
    async def __call__(self, *, album_id: str | UUID, type: ReactionType | _ReactionTypeLiteral, asset_id: str | UUID = ..., comment: str = ..., **options: Unpack[CallOptions]) -> ActivityResponseDto:
        """Like or comment on an album or one asset in it; a repeated like is not stored twice.

        POST /activities
        Permission: activity.create
        """
    @overload
    async def __call__(self, activity_create_dto: ActivityCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ActivityResponseDto: ...
    @overload
    async def raw(self, *, album_id: str | UUID, type: ReactionType | _ReactionTypeLiteral, asset_id: str | UUID = ..., comment: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[ActivityResponseDto]: ...
    @overload
    async def raw(self, activity_create_dto: ActivityCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[ActivityResponseDto]: ...

class GetActivityStatisticsOperation(Operation[ActivityStatisticsResponseDto]):
    async def __call__(self, *, album_id: str | UUID, asset_id: str | UUID | None = ..., **options: Unpack[CallOptions]) -> ActivityStatisticsResponseDto:
        """Count the activity, such as comments, on an album or on one asset in it.

        GET /activities/statistics
        Permission: activity.statistics
        """
    async def raw(self, *, album_id: str | UUID, asset_id: str | UUID | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[ActivityStatisticsResponseDto]: ...

class DeleteActivityOperation(Operation[None]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Remove a like or comment that you made, or one made on an album you own.

        DELETE /activities/{id}
        Permission: activity.delete
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class UnlinkAllOAuthAccountsAdminOperation(Operation[None]):
    async def __call__(self, **options: Unpack[CallOptions]) -> None:
        """Cut the OAuth connection of every user on the server (admin only).

        POST /admin/auth/unlink-all
        Permission: adminAuth.unlinkAll
        Administrators only.
        Since: Immich 1.138.0
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class ListDatabaseBackupsOperation(Operation[DatabaseBackupListResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> DatabaseBackupListResponseDto:
        """List the database backup files present on the server (admin only).

        GET /admin/database-backups
        Permission: maintenance
        Administrators only.
        Since: Immich 2.5.0
        State: Alpha
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[DatabaseBackupListResponseDto]: ...

class DeleteDatabaseBackupOperation(Operation[None]):
    @overload
    async def __call__(self, *, backups: list[str], **options: Unpack[CallOptions]) -> None:
        """Delete database backup files from the server by name (admin only).

        DELETE /admin/database-backups
        Permission: backup.delete
        Administrators only.
        Since: Immich 2.5.0
        State: Alpha
        """
    @overload
    async def __call__(self, database_backup_delete_dto: DatabaseBackupDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, backups: list[str], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, database_backup_delete_dto: DatabaseBackupDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class StartDatabaseRestoreFlowOperation(Operation[None]):
    async def __call__(self, **options: Unpack[CallOptions]) -> None:
        """Begin restoring a backup on a fresh server; refused after setup, needs no login.

        POST /admin/database-backups/start-restore
        Since: Immich 2.5.0
        State: Alpha
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class UploadDatabaseBackupOperation(Operation[None]):
    @overload
    async def __call__(self, *, file: FileInput = ..., **options: Unpack[CallOptions]) -> None:
        """Upload a database backup file, so that it can be restored later (admin only).

        POST /admin/database-backups/upload
        Permission: backup.upload
        Administrators only.
        Since: Immich 2.5.0
        State: Alpha
        """
    @overload
    async def __call__(self, database_backup_upload_dto: DatabaseBackupUploadDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, file: FileInput = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, database_backup_upload_dto: DatabaseBackupUploadDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class DownloadDatabaseBackupOperation(Operation[bytes]):
    async def __call__(self, filename: str, **options: Unpack[CallOptions]) -> bytes:
        """Download a database backup from the server by file name (admin only).

        GET /admin/database-backups/{filename}
        Permission: backup.download
        Administrators only.
        Since: Immich 2.5.0
        State: Alpha
        """
    async def raw(self, filename: str, **options: Unpack[CallOptions]) -> ApiResponse[bytes]: ...
    def stream(self, filename: str, **options: Unpack[CallOptions]) -> AbstractAsyncContextManager[StreamedResponse]: ...

class SetMaintenanceModeOperation(Operation[None]):
    @overload
    async def __call__(self, *, action: MaintenanceAction | _MaintenanceActionLiteral, restore_backup_filename: str = ..., **options: Unpack[CallOptions]) -> None:
        """Switch maintenance mode on or off (admin only); the normal API is gone while it is on.

        POST /admin/maintenance
        Permission: maintenance
        Administrators only.
        Since: Immich 2.3.0
        State: Alpha
        """
    @overload
    async def __call__(self, set_maintenance_mode_dto: SetMaintenanceModeDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, action: MaintenanceAction | _MaintenanceActionLiteral, restore_backup_filename: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, set_maintenance_mode_dto: SetMaintenanceModeDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class DetectPriorInstallOperation(Operation[MaintenanceDetectInstallResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> MaintenanceDetectInstallResponseDto:
        """Inspect the storage folders for traces of an earlier installation (admin only).

        GET /admin/maintenance/detect-install
        Permission: maintenance
        Administrators only.
        Since: Immich 2.5.0
        State: Alpha
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[MaintenanceDetectInstallResponseDto]: ...

class MaintenanceLoginOperation(Operation[MaintenanceAuthDto]):
    @overload
    async def __call__(self, *, token: str = ..., **options: Unpack[CallOptions]) -> MaintenanceAuthDto:
        """Sign in while maintenance mode is on, and return the name of the administrator.

        POST /admin/maintenance/login
        Since: Immich 2.3.0
        State: Alpha
        """
    @overload
    async def __call__(self, maintenance_login_dto: MaintenanceLoginDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> MaintenanceAuthDto: ...
    @overload
    async def raw(self, *, token: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[MaintenanceAuthDto]: ...
    @overload
    async def raw(self, maintenance_login_dto: MaintenanceLoginDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[MaintenanceAuthDto]: ...

class GetMaintenanceStatusOperation(Operation[MaintenanceStatusResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> MaintenanceStatusResponseDto:
        """Report whether maintenance mode is on and how its task is getting along; needs no login.

        GET /admin/maintenance/status
        Since: Immich 2.5.0
        State: Alpha
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[MaintenanceStatusResponseDto]: ...

class CreateNotificationOperation(Operation[NotificationDto]):
    @overload
    async def __call__(self, *, title: str, user_id: str | UUID, data: Mapping[str, Any] = ..., description: str | None = ..., level: NotificationLevel | _NotificationLevelLiteral = ..., read_at: datetime | None = ..., type: NotificationType | _NotificationTypeLiteral = ..., **options: Unpack[CallOptions]) -> NotificationDto:
        """Post an in-app notification to any user (admin only).

        POST /admin/notifications
        Administrators only.
        Since: Immich 1.133.0
        """
    @overload
    async def __call__(self, notification_create_dto: NotificationCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> NotificationDto: ...
    @overload
    async def raw(self, *, title: str, user_id: str | UUID, data: Mapping[str, Any] = ..., description: str | None = ..., level: NotificationLevel | _NotificationLevelLiteral = ..., read_at: datetime | None = ..., type: NotificationType | _NotificationTypeLiteral = ..., **options: Unpack[CallOptions]) -> ApiResponse[NotificationDto]: ...
    @overload
    async def raw(self, notification_create_dto: NotificationCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[NotificationDto]: ...

class GetNotificationTemplateAdminOperation(Operation[TemplateResponseDto]):
    @overload
    async def __call__(self, name: str, *, template: str, **options: Unpack[CallOptions]) -> TemplateResponseDto:
        """Preview a notification e-mail as HTML, rendered from a draft template (admin only).

        POST /admin/notifications/templates/{name}
        Administrators only.
        Since: Immich 1.132.0
        """
    @overload
    async def __call__(self, name: str, template_dto: TemplateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> TemplateResponseDto: ...
    @overload
    async def raw(self, name: str, *, template: str, **options: Unpack[CallOptions]) -> ApiResponse[TemplateResponseDto]: ...
    @overload
    async def raw(self, name: str, template_dto: TemplateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[TemplateResponseDto]: ...

class SendTestEmailAdminOperation(Operation[TestEmailResponseDto]):
    @overload
    async def __call__(self, *, enabled: bool, from_: str, reply_to: str, transport: SystemConfigSmtpTransportDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> TestEmailResponseDto:
        """Try out SMTP settings by mailing yourself a test message (admin only).

        POST /admin/notifications/test-email
        Administrators only.
        Since: Immich 1.132.0
        """
    @overload
    async def __call__(self, system_config_smtp_dto: SystemConfigSmtpDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> TestEmailResponseDto: ...
    @overload
    async def raw(self, *, enabled: bool, from_: str, reply_to: str, transport: SystemConfigSmtpTransportDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[TestEmailResponseDto]: ...
    @overload
    async def raw(self, system_config_smtp_dto: SystemConfigSmtpDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[TestEmailResponseDto]: ...

class SearchUsersAdminOperation(Operation[list[UserAdminResponseDto]]):
    async def __call__(self, *, id: str | UUID | None = ..., with_deleted: bool | None = ..., **options: Unpack[CallOptions]) -> list[UserAdminResponseDto]:
        """List the full accounts of all users, on request with deleted ones (admin only).

        GET /admin/users
        Permission: adminUser.read
        Administrators only.
        """
    async def raw(self, *, id: str | UUID | None = ..., with_deleted: bool | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[UserAdminResponseDto]]: ...

class CreateUserAdminOperation(Operation[UserAdminResponseDto]):
    @overload
    async def __call__(self, *, email: str, name: str, password: str, avatar_color: UserAvatarColor | _UserAvatarColorLiteral | None = ..., is_admin: bool = ..., notify: bool = ..., pin_code: str | None = ..., quota_size_in_bytes: int | None = ..., should_change_password: bool = ..., storage_label: str | None = ..., **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Create a user account (admin only), optionally e-mailing the new user a welcome.

        POST /admin/users
        Permission: adminUser.create
        Administrators only.
        """
    @overload
    async def __call__(self, user_admin_create_dto: UserAdminCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> UserAdminResponseDto: ...
    @overload
    async def raw(self, *, email: str, name: str, password: str, avatar_color: UserAvatarColor | _UserAvatarColorLiteral | None = ..., is_admin: bool = ..., notify: bool = ..., pin_code: str | None = ..., quota_size_in_bytes: int | None = ..., should_change_password: bool = ..., storage_label: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...
    @overload
    async def raw(self, user_admin_create_dto: UserAdminCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class GetUserAdminOperation(Operation[UserAdminResponseDto]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Return a user's full account, with quota and status (admin only).

        GET /admin/users/{id}
        Permission: adminUser.read
        Administrators only.
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class UpdateUserAdminOperation(Operation[UserAdminResponseDto]):
    @overload
    async def __call__(self, id: str | UUID, *, avatar_color: UserAvatarColor | _UserAvatarColorLiteral | None = ..., email: str = ..., is_admin: bool = ..., name: str = ..., password: str = ..., pin_code: str | None = ..., quota_size_in_bytes: int | None = ..., should_change_password: bool = ..., storage_label: str | None = ..., **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Change any user's account, such as e-mail, password, quota or storage label (admin only).

        PUT /admin/users/{id}
        Permission: adminUser.update
        Administrators only.
        """
    @overload
    async def __call__(self, id: str | UUID, user_admin_update_dto: UserAdminUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> UserAdminResponseDto: ...
    @overload
    async def raw(self, id: str | UUID, *, avatar_color: UserAvatarColor | _UserAvatarColorLiteral | None = ..., email: str = ..., is_admin: bool = ..., name: str = ..., password: str = ..., pin_code: str | None = ..., quota_size_in_bytes: int | None = ..., should_change_password: bool = ..., storage_label: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, user_admin_update_dto: UserAdminUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class DeleteUserAdminOperation(Operation[UserAdminResponseDto]):
    @overload
    async def __call__(self, id: str | UUID, *, force: bool = ..., **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Schedule the removal of a user and all their data (admin only); force skips the waiting time.

        DELETE /admin/users/{id}
        Permission: adminUser.delete
        Administrators only.
        """
    @overload
    async def __call__(self, id: str | UUID, user_admin_delete_dto: UserAdminDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> UserAdminResponseDto: ...
    @overload
    async def raw(self, id: str | UUID, *, force: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, user_admin_delete_dto: UserAdminDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class GetUserPreferencesAdminOperation(Operation[UserPreferencesResponseDto]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> UserPreferencesResponseDto:
        """Return the personal settings of any user (admin only).

        GET /admin/users/{id}/preferences
        Permission: adminUser.read
        Administrators only.
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[UserPreferencesResponseDto]: ...

class UpdateUserPreferencesAdminOperation(Operation[UserPreferencesResponseDto]):
    @overload
    async def __call__(self, id: str | UUID, *, albums: AlbumsUpdate | Mapping[str, Any] = ..., avatar: AvatarUpdate | Mapping[str, Any] = ..., cast: CastUpdate | Mapping[str, Any] = ..., download: DownloadUpdate | Mapping[str, Any] = ..., email_notifications: EmailNotificationsUpdate | Mapping[str, Any] = ..., folders: FoldersUpdate | Mapping[str, Any] = ..., memories: MemoriesUpdate | Mapping[str, Any] = ..., people: PeopleUpdate | Mapping[str, Any] = ..., purchase: PurchaseUpdate | Mapping[str, Any] = ..., ratings: RatingsUpdate | Mapping[str, Any] = ..., shared_links: SharedLinksUpdate | Mapping[str, Any] = ..., tags: TagsUpdate | Mapping[str, Any] = ..., **options: Unpack[CallOptions]) -> UserPreferencesResponseDto:
        """Change personal settings of any user; those left out stay as they are (admin only).

        PUT /admin/users/{id}/preferences
        Permission: adminUser.update
        Administrators only.
        """
    @overload
    async def __call__(self, id: str | UUID, user_preferences_update_dto: UserPreferencesUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> UserPreferencesResponseDto: ...
    @overload
    async def raw(self, id: str | UUID, *, albums: AlbumsUpdate | Mapping[str, Any] = ..., avatar: AvatarUpdate | Mapping[str, Any] = ..., cast: CastUpdate | Mapping[str, Any] = ..., download: DownloadUpdate | Mapping[str, Any] = ..., email_notifications: EmailNotificationsUpdate | Mapping[str, Any] = ..., folders: FoldersUpdate | Mapping[str, Any] = ..., memories: MemoriesUpdate | Mapping[str, Any] = ..., people: PeopleUpdate | Mapping[str, Any] = ..., purchase: PurchaseUpdate | Mapping[str, Any] = ..., ratings: RatingsUpdate | Mapping[str, Any] = ..., shared_links: SharedLinksUpdate | Mapping[str, Any] = ..., tags: TagsUpdate | Mapping[str, Any] = ..., **options: Unpack[CallOptions]) -> ApiResponse[UserPreferencesResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, user_preferences_update_dto: UserPreferencesUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[UserPreferencesResponseDto]: ...

class RestoreUserAdminOperation(Operation[UserAdminResponseDto]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Bring back a user whose removal is still pending (admin only).

        POST /admin/users/{id}/restore
        Permission: adminUser.delete
        Administrators only.
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class GetUserSessionsAdminOperation(Operation[list[SessionResponseDto]]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> list[SessionResponseDto]:
        """List the login sessions of any user (admin only).

        GET /admin/users/{id}/sessions
        Permission: adminSession.read
        Administrators only.
        Since: Immich 2.2.0
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[list[SessionResponseDto]]: ...

class GetUserStatisticsAdminOperation(Operation[AssetStatsResponseDto]):
    async def __call__(self, id: str | UUID, *, is_favorite: bool | None = ..., is_trashed: bool | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., **options: Unpack[CallOptions]) -> AssetStatsResponseDto:
        """Count the images and videos of any user (admin only).

        GET /admin/users/{id}/statistics
        Permission: adminUser.read
        Administrators only.
        Since: Immich 1.133.0
        """
    async def raw(self, id: str | UUID, *, is_favorite: bool | None = ..., is_trashed: bool | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[AssetStatsResponseDto]: ...

class GetAllAlbumsOperation(Operation[list[AlbumResponseDto]]):
    async def __call__(self, *, asset_id: str | UUID | None = ..., shared: bool | None = ..., **options: Unpack[CallOptions]) -> list[AlbumResponseDto]:
        """List your albums or those shared with you, optionally only those holding a given asset.

        GET /albums
        Permission: album.read
        """
    async def raw(self, *, asset_id: str | UUID | None = ..., shared: bool | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[AlbumResponseDto]]: ...

class CreateAlbumOperation(Operation[AlbumResponseDto]):
    @overload
    async def __call__(self, *, album_name: str, album_users: Sequence[AlbumUserCreateDto | Mapping[str, Any]] = ..., asset_ids: list[str] | list[UUID] = ..., description: str = ..., **options: Unpack[CallOptions]) -> AlbumResponseDto:
        """Create an album that you own, optionally filled with assets and shared with users.

        POST /albums
        Permission: album.create
        """
    @overload
    async def __call__(self, create_album_dto: CreateAlbumDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> AlbumResponseDto: ...
    @overload
    async def raw(self, *, album_name: str, album_users: Sequence[AlbumUserCreateDto | Mapping[str, Any]] = ..., asset_ids: list[str] | list[UUID] = ..., description: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[AlbumResponseDto]: ...
    @overload
    async def raw(self, create_album_dto: CreateAlbumDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[AlbumResponseDto]: ...

class AddAssetsToAlbumsOperation(Operation[AlbumsAddAssetsResponseDto]):
    @overload
    async def __call__(self, *, album_ids: list[str] | list[UUID], asset_ids: list[str] | list[UUID], key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> AlbumsAddAssetsResponseDto:
        """Put a set of assets into several albums at once; the answer is one overall result.

        PUT /albums/assets
        Permission: albumAsset.create
        Since: Immich 1.139.0
        """
    @overload
    async def __call__(self, albums_add_assets_dto: AlbumsAddAssetsDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> AlbumsAddAssetsResponseDto: ...
    @overload
    async def raw(self, *, album_ids: list[str] | list[UUID], asset_ids: list[str] | list[UUID], key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[AlbumsAddAssetsResponseDto]: ...
    @overload
    async def raw(self, albums_add_assets_dto: AlbumsAddAssetsDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[AlbumsAddAssetsResponseDto]: ...

class GetAlbumStatisticsOperation(Operation[AlbumStatisticsResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> AlbumStatisticsResponseDto:
        """Count your albums: those you own, those shared and those not shared.

        GET /albums/statistics
        Permission: album.statistics
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[AlbumStatisticsResponseDto]: ...

class GetAlbumInfoOperation(Operation[AlbumResponseDto]):
    async def __call__(self, id: str | UUID, *, key: str | None = ..., slug: str | None = ..., without_assets: bool | None = ..., **options: Unpack[CallOptions]) -> AlbumResponseDto:
        """Return one album with its settings, members and asset count.

        GET /albums/{id}
        Permission: album.read
        """
    async def raw(self, id: str | UUID, *, key: str | None = ..., slug: str | None = ..., without_assets: bool | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[AlbumResponseDto]: ...

class DeleteAlbumOperation(Operation[None]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete an album; the assets in it stay in your library.

        DELETE /albums/{id}
        Permission: album.delete
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class UpdateAlbumInfoOperation(Operation[AlbumResponseDto]):
    @overload
    async def __call__(self, id: str | UUID, *, album_name: str = ..., album_thumbnail_asset_id: str | UUID = ..., description: str = ..., is_activity_enabled: bool = ..., order: AssetOrder | _AssetOrderLiteral = ..., **options: Unpack[CallOptions]) -> AlbumResponseDto:
        """Change an album's name, description, cover, sort order or whether it takes comments.

        PATCH /albums/{id}
        Permission: album.update
        """
    @overload
    async def __call__(self, id: str | UUID, update_album_dto: UpdateAlbumDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> AlbumResponseDto: ...
    @overload
    async def raw(self, id: str | UUID, *, album_name: str = ..., album_thumbnail_asset_id: str | UUID = ..., description: str = ..., is_activity_enabled: bool = ..., order: AssetOrder | _AssetOrderLiteral = ..., **options: Unpack[CallOptions]) -> ApiResponse[AlbumResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, update_album_dto: UpdateAlbumDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[AlbumResponseDto]: ...

class AddAssetsToAlbumOperation(Operation[list[BulkIdResponseDto]]):
    @overload
    async def __call__(self, id: str | UUID, *, ids: list[str] | list[UUID], key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]:
        """Put assets into an album and report for each whether it was added or why not.

        PUT /albums/{id}/assets
        Permission: albumAsset.create
        """
    @overload
    async def __call__(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, *, ids: list[str] | list[UUID], key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...
    @overload
    async def raw(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...

class RemoveAssetFromAlbumOperation(Operation[list[BulkIdResponseDto]]):
    @overload
    async def __call__(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]:
        """Take assets out of an album, with a result for each; the assets themselves are kept.

        DELETE /albums/{id}/assets
        Permission: albumAsset.delete
        """
    @overload
    async def __call__(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...
    @overload
    async def raw(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...

class UpdateAlbumUserOperation(Operation[None]):
    @overload
    async def __call__(self, id: str | UUID, user_id: str | UUID, *, role: AlbumUserRole | _AlbumUserRoleLiteral, **options: Unpack[CallOptions]) -> None:
        """Give a member of an album another role, such as viewer or editor.

        PUT /albums/{id}/user/{userId}
        Permission: albumUser.update
        """
    @overload
    async def __call__(self, id: str | UUID, user_id: str | UUID, update_album_user_dto: UpdateAlbumUserDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, id: str | UUID, user_id: str | UUID, *, role: AlbumUserRole | _AlbumUserRoleLiteral, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, id: str | UUID, user_id: str | UUID, update_album_user_dto: UpdateAlbumUserDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class RemoveUserFromAlbumOperation(Operation[None]):
    async def __call__(self, id: str | UUID, user_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Stop sharing an album with a user, or leave it yourself by passing 'me'.

        DELETE /albums/{id}/user/{userId}
        Permission: albumUser.delete
        """
    async def raw(self, id: str | UUID, user_id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class AddUsersToAlbumOperation(Operation[AlbumResponseDto]):
    @overload
    async def __call__(self, id: str | UUID, *, album_users: Sequence[AlbumUserAddDto | Mapping[str, Any]], **options: Unpack[CallOptions]) -> AlbumResponseDto:
        """Invite users to an album, each as viewer or editor, and return the album.

        PUT /albums/{id}/users
        Permission: albumUser.create
        """
    @overload
    async def __call__(self, id: str | UUID, add_users_dto: AddUsersDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> AlbumResponseDto: ...
    @overload
    async def raw(self, id: str | UUID, *, album_users: Sequence[AlbumUserAddDto | Mapping[str, Any]], **options: Unpack[CallOptions]) -> ApiResponse[AlbumResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, add_users_dto: AddUsersDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[AlbumResponseDto]: ...

class GetApiKeysOperation(Operation[list[APIKeyResponseDto]]):
    async def __call__(self, **options: Unpack[CallOptions]) -> list[APIKeyResponseDto]:
        """List your API keys with names and permissions, but not their secrets.

        GET /api-keys
        Permission: apiKey.read
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[APIKeyResponseDto]]: ...

class CreateApiKeyOperation(Operation[APIKeyCreateResponseDto]):
    @overload
    async def __call__(self, *, permissions: Sequence[Permission | _PermissionLiteral], name: str = ..., **options: Unpack[CallOptions]) -> APIKeyCreateResponseDto:
        """Create an API key for yourself; its secret appears only in this answer, so keep it.

        POST /api-keys
        Permission: apiKey.create
        """
    @overload
    async def __call__(self, api_key_create_dto: APIKeyCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> APIKeyCreateResponseDto: ...
    @overload
    async def raw(self, *, permissions: Sequence[Permission | _PermissionLiteral], name: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[APIKeyCreateResponseDto]: ...
    @overload
    async def raw(self, api_key_create_dto: APIKeyCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[APIKeyCreateResponseDto]: ...

class GetMyApiKeyOperation(Operation[APIKeyResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> APIKeyResponseDto:
        """Return the API key that authenticates this call; other kinds of login are refused.

        GET /api-keys/me
        Since: Immich 1.139.0
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[APIKeyResponseDto]: ...

class GetApiKeyOperation(Operation[APIKeyResponseDto]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> APIKeyResponseDto:
        """Return one of your API keys with its name and permissions, but not its secret.

        GET /api-keys/{id}
        Permission: apiKey.read
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[APIKeyResponseDto]: ...

class UpdateApiKeyOperation(Operation[APIKeyResponseDto]):
    @overload
    async def __call__(self, id: str | UUID, *, name: str = ..., permissions: Sequence[Permission | _PermissionLiteral] = ..., **options: Unpack[CallOptions]) -> APIKeyResponseDto:
        """Rename an API key or, on newer servers, change what it may do; its secret stays.

        PUT /api-keys/{id}
        Permission: apiKey.update
        """
    @overload
    async def __call__(self, id: str | UUID, api_key_update_dto: APIKeyUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> APIKeyResponseDto: ...
    @overload
    async def raw(self, id: str | UUID, *, name: str = ..., permissions: Sequence[Permission | _PermissionLiteral] = ..., **options: Unpack[CallOptions]) -> ApiResponse[APIKeyResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, api_key_update_dto: APIKeyUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[APIKeyResponseDto]: ...

class DeleteApiKeyOperation(Operation[None]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Revoke one of your API keys; clients that use it lose access at once.

        DELETE /api-keys/{id}
        Permission: apiKey.delete
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class UpdateAssetsOperation(Operation[None]):
    @overload
    async def __call__(self, *, ids: list[str] | list[UUID], date_time_original: str = ..., date_time_relative: float = ..., description: str = ..., duplicate_id: str | UUID | None = ..., is_favorite: bool = ..., latitude: float = ..., longitude: float = ..., rating: float | None = ..., time_zone: str = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., **options: Unpack[CallOptions]) -> None:
        """Make the same change, such as a date, place or favorite mark, to many assets.

        PUT /assets
        Permission: asset.update
        """
    @overload
    async def __call__(self, asset_bulk_update_dto: AssetBulkUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, ids: list[str] | list[UUID], date_time_original: str = ..., date_time_relative: float = ..., description: str = ..., duplicate_id: str | UUID | None = ..., is_favorite: bool = ..., latitude: float = ..., longitude: float = ..., rating: float | None = ..., time_zone: str = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, asset_bulk_update_dto: AssetBulkUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class UploadAssetOperation(Operation[AssetMediaResponseDto]):
    @overload
    async def __call__(self, *, asset_data: FileInput, device_asset_id: str | UUID, device_id: str | UUID, file_created_at: datetime, file_modified_at: datetime, key: str | None = ..., slug: str | None = ..., x_immich_checksum: str | None = ..., duration: str = ..., filename: str = ..., is_favorite: bool = ..., live_photo_video_id: str | UUID = ..., metadata: Sequence[AssetMetadataUpsertItemDto | Mapping[str, Any]] = ..., sidecar_data: FileInput = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., **options: Unpack[CallOptions]) -> AssetMediaResponseDto:
        """Upload a photo or video; one that you already have is reported as duplicate, not kept twice.

        POST /assets
        Permission: asset.upload
        """
    @overload
    async def __call__(self, asset_media_create_dto: AssetMediaCreateDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., x_immich_checksum: str | None = ..., **options: Unpack[CallOptions]) -> AssetMediaResponseDto: ...
    @overload
    async def raw(self, *, asset_data: FileInput, device_asset_id: str | UUID, device_id: str | UUID, file_created_at: datetime, file_modified_at: datetime, key: str | None = ..., slug: str | None = ..., x_immich_checksum: str | None = ..., duration: str = ..., filename: str = ..., is_favorite: bool = ..., live_photo_video_id: str | UUID = ..., metadata: Sequence[AssetMetadataUpsertItemDto | Mapping[str, Any]] = ..., sidecar_data: FileInput = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., **options: Unpack[CallOptions]) -> ApiResponse[AssetMediaResponseDto]: ...
    @overload
    async def raw(self, asset_media_create_dto: AssetMediaCreateDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., x_immich_checksum: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[AssetMediaResponseDto]: ...

class DeleteAssetsOperation(Operation[None]):
    @overload
    async def __call__(self, *, ids: list[str] | list[UUID], force: bool = ..., **options: Unpack[CallOptions]) -> None:
        """Move assets to the trash, or skip the trash and delete them for good if force is set.

        DELETE /assets
        Permission: asset.delete
        """
    @overload
    async def __call__(self, asset_bulk_delete_dto: AssetBulkDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, ids: list[str] | list[UUID], force: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, asset_bulk_delete_dto: AssetBulkDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class CheckBulkUploadOperation(Operation[AssetBulkUploadCheckResponseDto]):
    @overload
    async def __call__(self, *, assets: Sequence[AssetBulkUploadCheckItem | Mapping[str, Any]], **options: Unpack[CallOptions]) -> AssetBulkUploadCheckResponseDto:
        """Ask, by file checksum, which files are worth uploading and which the server already holds.

        POST /assets/bulk-upload-check
        Permission: asset.upload
        """
    @overload
    async def __call__(self, asset_bulk_upload_check_dto: AssetBulkUploadCheckDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> AssetBulkUploadCheckResponseDto: ...
    @overload
    async def raw(self, *, assets: Sequence[AssetBulkUploadCheckItem | Mapping[str, Any]], **options: Unpack[CallOptions]) -> ApiResponse[AssetBulkUploadCheckResponseDto]: ...
    @overload
    async def raw(self, asset_bulk_upload_check_dto: AssetBulkUploadCheckDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[AssetBulkUploadCheckResponseDto]: ...

class CopyAssetOperation(Operation[None]):
    @overload
    async def __call__(self, *, source_id: str | UUID, target_id: str | UUID, albums: bool = ..., favorite: bool = ..., shared_links: bool = ..., sidecar: bool = ..., stack: bool = ..., **options: Unpack[CallOptions]) -> None:
        """Carry over albums, favorite mark, shared links, sidecar and stack to a second asset.

        PUT /assets/copy
        Permission: asset.copy
        Since: Immich 2.2.0
        """
    @overload
    async def __call__(self, asset_copy_dto: AssetCopyDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, source_id: str | UUID, target_id: str | UUID, albums: bool = ..., favorite: bool = ..., shared_links: bool = ..., sidecar: bool = ..., stack: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, asset_copy_dto: AssetCopyDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetAllUserAssetsByDeviceIdOperation(Operation[list[str]]):
    async def __call__(self, device_id: str | UUID, **options: Unpack[CallOptions]) -> list[str]:
        """List the device-side IDs of assets that you uploaded from one device.

        GET /assets/device/{deviceId}
        Deprecated: Immich advises against it.
        """
    async def raw(self, device_id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[list[str]]: ...

class CheckExistingAssetsOperation(Operation[CheckExistingAssetsResponseDto]):
    @overload
    async def __call__(self, *, device_asset_ids: list[str] | list[UUID], device_id: str | UUID, **options: Unpack[CallOptions]) -> CheckExistingAssetsResponseDto:
        """Return which of a device's own asset IDs the server already knows.

        POST /assets/exist
        Permission: asset.upload
        """
    @overload
    async def __call__(self, check_existing_assets_dto: CheckExistingAssetsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> CheckExistingAssetsResponseDto: ...
    @overload
    async def raw(self, *, device_asset_ids: list[str] | list[UUID], device_id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[CheckExistingAssetsResponseDto]: ...
    @overload
    async def raw(self, check_existing_assets_dto: CheckExistingAssetsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[CheckExistingAssetsResponseDto]: ...

class RunAssetJobsOperation(Operation[None]):
    @overload
    async def __call__(self, *, asset_ids: list[str] | list[UUID], name: AssetJobName | _AssetJobNameLiteral, **options: Unpack[CallOptions]) -> None:
        """Queue a metadata, thumbnail or transcoding job, among others, for chosen assets.

        POST /assets/jobs
        Permission: job.create
        """
    @overload
    async def __call__(self, asset_jobs_dto: AssetJobsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, asset_ids: list[str] | list[UUID], name: AssetJobName | _AssetJobNameLiteral, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, asset_jobs_dto: AssetJobsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class UpdateBulkAssetMetadataOperation(Operation[list[AssetMetadataBulkResponseDto]]):
    @overload
    async def __call__(self, *, items: Sequence[AssetMetadataBulkUpsertItemDto | Mapping[str, Any]], **options: Unpack[CallOptions]) -> list[AssetMetadataBulkResponseDto]:
        """Store custom metadata on several assets, given as triples of asset ID, key and value.

        PUT /assets/metadata
        Permission: asset.update
        Since: Immich 2.5.0
        State: Beta
        """
    @overload
    async def __call__(self, asset_metadata_bulk_upsert_dto: AssetMetadataBulkUpsertDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[AssetMetadataBulkResponseDto]: ...
    @overload
    async def raw(self, *, items: Sequence[AssetMetadataBulkUpsertItemDto | Mapping[str, Any]], **options: Unpack[CallOptions]) -> ApiResponse[list[AssetMetadataBulkResponseDto]]: ...
    @overload
    async def raw(self, asset_metadata_bulk_upsert_dto: AssetMetadataBulkUpsertDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[AssetMetadataBulkResponseDto]]: ...

class DeleteBulkAssetMetadataOperation(Operation[None]):
    @overload
    async def __call__(self, *, items: Sequence[AssetMetadataBulkDeleteItemDto | Mapping[str, Any]], **options: Unpack[CallOptions]) -> None:
        """Remove custom metadata keys from several assets, given as pairs of asset ID and key.

        DELETE /assets/metadata
        Permission: asset.update
        Since: Immich 2.5.0
        State: Beta
        """
    @overload
    async def __call__(self, asset_metadata_bulk_delete_dto: AssetMetadataBulkDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, items: Sequence[AssetMetadataBulkDeleteItemDto | Mapping[str, Any]], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, asset_metadata_bulk_delete_dto: AssetMetadataBulkDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetRandomOperation(Operation[list[AssetResponseDto]]):
    async def __call__(self, *, count: float | None = ..., **options: Unpack[CallOptions]) -> list[AssetResponseDto]:
        """Return a single random asset, or as many as count asks for.

        GET /assets/random
        Permission: asset.read
        Deprecated: use client.search.search_random.
        """
    async def raw(self, *, count: float | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[AssetResponseDto]]: ...

class GetAssetStatisticsOperation(Operation[AssetStatsResponseDto]):
    async def __call__(self, *, is_favorite: bool | None = ..., is_trashed: bool | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., **options: Unpack[CallOptions]) -> AssetStatsResponseDto:
        """Count your images and videos, optionally only favorites, trashed or archived ones.

        GET /assets/statistics
        Permission: asset.statistics
        """
    async def raw(self, *, is_favorite: bool | None = ..., is_trashed: bool | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[AssetStatsResponseDto]: ...

class GetAssetInfoOperation(Operation[AssetResponseDto]):
    async def __call__(self, id: str | UUID, *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> AssetResponseDto:
        """Return one asset with its EXIF data, people, tags and more.

        GET /assets/{id}
        Permission: asset.read
        """
    async def raw(self, id: str | UUID, *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[AssetResponseDto]: ...

class UpdateAssetOperation(Operation[AssetResponseDto]):
    @overload
    async def __call__(self, id: str | UUID, *, date_time_original: str = ..., description: str = ..., is_favorite: bool = ..., latitude: float = ..., live_photo_video_id: str | UUID | None = ..., longitude: float = ..., rating: float | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., **options: Unpack[CallOptions]) -> AssetResponseDto:
        """Change one asset's description, date, location, rating, favorite mark and so on.

        PUT /assets/{id}
        Permission: asset.update
        """
    @overload
    async def __call__(self, id: str | UUID, update_asset_dto: UpdateAssetDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> AssetResponseDto: ...
    @overload
    async def raw(self, id: str | UUID, *, date_time_original: str = ..., description: str = ..., is_favorite: bool = ..., latitude: float = ..., live_photo_video_id: str | UUID | None = ..., longitude: float = ..., rating: float | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., **options: Unpack[CallOptions]) -> ApiResponse[AssetResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, update_asset_dto: UpdateAssetDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[AssetResponseDto]: ...

class GetAssetEditsOperation(Operation[AssetEditsResponseDto]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> AssetEditsResponseDto:
        """Return the edits (crop, rotation, mirroring) currently applied to an asset.

        GET /assets/{id}/edits
        Permission: asset.edit.get
        Since: Immich 2.5.0
        State: Beta
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[AssetEditsResponseDto]: ...

class EditAssetOperation(Operation[AssetEditsResponseDto]):
    @overload
    async def __call__(self, id: str | UUID, *, edits: Sequence[AssetEditActionItemDto | Mapping[str, Any]], **options: Unpack[CallOptions]) -> AssetEditsResponseDto:
        """Crop, rotate or mirror an image without touching its original; replaces any earlier edits.

        PUT /assets/{id}/edits
        Permission: asset.edit.create
        Since: Immich 2.5.0
        State: Beta
        """
    @overload
    async def __call__(self, id: str | UUID, asset_edits_create_dto: AssetEditsCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> AssetEditsResponseDto: ...
    @overload
    async def raw(self, id: str | UUID, *, edits: Sequence[AssetEditActionItemDto | Mapping[str, Any]], **options: Unpack[CallOptions]) -> ApiResponse[AssetEditsResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, asset_edits_create_dto: AssetEditsCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[AssetEditsResponseDto]: ...

class RemoveAssetEditsOperation(Operation[None]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Undo all edits of an asset, so that its original look is shown again.

        DELETE /assets/{id}/edits
        Permission: asset.edit.delete
        Since: Immich 2.5.0
        State: Beta
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetAssetMetadataOperation(Operation[list[AssetMetadataResponseDto]]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> list[AssetMetadataResponseDto]:
        """Return all custom key-value metadata that clients have stored on an asset.

        GET /assets/{id}/metadata
        Permission: asset.read
        Since: Immich 1.140.0
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[list[AssetMetadataResponseDto]]: ...

class UpdateAssetMetadataOperation(Operation[list[AssetMetadataResponseDto]]):
    @overload
    async def __call__(self, id: str | UUID, *, items: Sequence[AssetMetadataUpsertItemDto | Mapping[str, Any]], **options: Unpack[CallOptions]) -> list[AssetMetadataResponseDto]:
        """Store custom key-value metadata on an asset; keys not mentioned stay as they are.

        PUT /assets/{id}/metadata
        Permission: asset.update
        Since: Immich 1.140.0
        """
    @overload
    async def __call__(self, id: str | UUID, asset_metadata_upsert_dto: AssetMetadataUpsertDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[AssetMetadataResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, *, items: Sequence[AssetMetadataUpsertItemDto | Mapping[str, Any]], **options: Unpack[CallOptions]) -> ApiResponse[list[AssetMetadataResponseDto]]: ...
    @overload
    async def raw(self, id: str | UUID, asset_metadata_upsert_dto: AssetMetadataUpsertDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[AssetMetadataResponseDto]]: ...

class GetAssetMetadataByKeyOperation(Operation[AssetMetadataResponseDto]):
    async def __call__(self, id: str | UUID, key: str, **options: Unpack[CallOptions]) -> AssetMetadataResponseDto:
        """Return one entry of an asset's custom metadata, looked up by key.

        GET /assets/{id}/metadata/{key}
        Permission: asset.read
        Since: Immich 1.140.0
        """
    async def raw(self, id: str | UUID, key: str, **options: Unpack[CallOptions]) -> ApiResponse[AssetMetadataResponseDto]: ...

class DeleteAssetMetadataOperation(Operation[None]):
    async def __call__(self, id: str | UUID, key: str, **options: Unpack[CallOptions]) -> None:
        """Remove a single key from an asset's custom metadata.

        DELETE /assets/{id}/metadata/{key}
        Permission: asset.update
        Since: Immich 1.140.0
        """
    async def raw(self, id: str | UUID, key: str, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetAssetOcrOperation(Operation[list[AssetOcrResponseDto]]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> list[AssetOcrResponseDto]:
        """Return the text recognized in an image, with the position and score of each piece.

        GET /assets/{id}/ocr
        Permission: asset.read
        Since: Immich 2.2.0
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[list[AssetOcrResponseDto]]: ...

class DownloadAssetOperation(Operation[bytes]):
    async def __call__(self, id: str | UUID, *, edited: bool | None = ..., key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> bytes:
        """Download an asset at full quality, as the file that was uploaded or imported.

        GET /assets/{id}/original
        Permission: asset.download
        """
    async def raw(self, id: str | UUID, *, edited: bool | None = ..., key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[bytes]: ...
    def stream(self, id: str | UUID, *, edited: bool | None = ..., key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> AbstractAsyncContextManager[StreamedResponse]: ...

class ReplaceAssetOperation(Operation[AssetMediaResponseDto]):
    @overload
    async def __call__(self, id: str | UUID, *, asset_data: FileInput, device_asset_id: str | UUID, device_id: str | UUID, file_created_at: datetime, file_modified_at: datetime, key: str | None = ..., slug: str | None = ..., duration: str = ..., filename: str = ..., **options: Unpack[CallOptions]) -> AssetMediaResponseDto:
        """Swap the file behind an asset, keeping its ID; the old version goes to the trash.

        PUT /assets/{id}/original
        Permission: asset.replace
        Deprecated: use client.assets.copy_asset.
        """
    @overload
    async def __call__(self, id: str | UUID, asset_media_replace_dto: AssetMediaReplaceDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> AssetMediaResponseDto: ...
    @overload
    async def raw(self, id: str | UUID, *, asset_data: FileInput, device_asset_id: str | UUID, device_id: str | UUID, file_created_at: datetime, file_modified_at: datetime, key: str | None = ..., slug: str | None = ..., duration: str = ..., filename: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[AssetMediaResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, asset_media_replace_dto: AssetMediaReplaceDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[AssetMediaResponseDto]: ...

class ViewAssetOperation(Operation[bytes]):
    async def __call__(self, id: str | UUID, *, edited: bool | None = ..., key: str | None = ..., size: AssetMediaSize | _AssetMediaSizeLiteral | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> bytes:
        """Download the thumbnail of an asset, or a larger rendition if the size asks for one.

        GET /assets/{id}/thumbnail
        Permission: asset.view
        """
    async def raw(self, id: str | UUID, *, edited: bool | None = ..., key: str | None = ..., size: AssetMediaSize | _AssetMediaSizeLiteral | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[bytes]: ...
    def stream(self, id: str | UUID, *, edited: bool | None = ..., key: str | None = ..., size: AssetMediaSize | _AssetMediaSizeLiteral | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> AbstractAsyncContextManager[StreamedResponse]: ...

class PlayAssetVideoOperation(Operation[bytes]):
    async def __call__(self, id: str | UUID, *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> bytes:
        """Stream an asset's video, in its transcoded version if there is one.

        GET /assets/{id}/video/playback
        Permission: asset.view
        """
    async def raw(self, id: str | UUID, *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[bytes]: ...
    def stream(self, id: str | UUID, *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> AbstractAsyncContextManager[StreamedResponse]: ...

class SignUpAdminOperation(Operation[UserAdminResponseDto]):
    @overload
    async def __call__(self, *, email: str, name: str, password: str, **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Create the administrator account of a fresh server; refused once there is one.

        POST /auth/admin-sign-up
        """
    @overload
    async def __call__(self, sign_up_dto: SignUpDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> UserAdminResponseDto: ...
    @overload
    async def raw(self, *, email: str, name: str, password: str, **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...
    @overload
    async def raw(self, sign_up_dto: SignUpDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class ChangePasswordOperation(Operation[UserAdminResponseDto]):
    @overload
    async def __call__(self, *, new_password: str, password: str, invalidate_sessions: bool = ..., **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Replace your own password after confirming the present one.

        POST /auth/change-password
        Permission: auth.changePassword
        """
    @overload
    async def __call__(self, change_password_dto: ChangePasswordDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> UserAdminResponseDto: ...
    @overload
    async def raw(self, *, new_password: str, password: str, invalidate_sessions: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...
    @overload
    async def raw(self, change_password_dto: ChangePasswordDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class LoginOperation(Operation[LoginResponseDto]):
    @overload
    async def __call__(self, *, email: str, password: str, **options: Unpack[CallOptions]) -> LoginResponseDto:
        """Exchange an e-mail address and password for an access token.

        POST /auth/login
        """
    @overload
    async def __call__(self, login_credential_dto: LoginCredentialDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> LoginResponseDto: ...
    @overload
    async def raw(self, *, email: str, password: str, **options: Unpack[CallOptions]) -> ApiResponse[LoginResponseDto]: ...
    @overload
    async def raw(self, login_credential_dto: LoginCredentialDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[LoginResponseDto]: ...

class LogoutOperation(Operation[LogoutResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> LogoutResponseDto:
        """End the current session; an OAuth login may get a provider URL to continue to.

        POST /auth/logout
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[LogoutResponseDto]: ...

class ChangePinCodeOperation(Operation[None]):
    @overload
    async def __call__(self, *, new_pin_code: str, password: str = ..., pin_code: str = ..., **options: Unpack[CallOptions]) -> None:
        """Replace your PIN code, proving yourself with the old PIN or your account password.

        PUT /auth/pin-code
        Permission: pinCode.update
        Since: Immich 1.133.0
        """
    @overload
    async def __call__(self, pin_code_change_dto: PinCodeChangeDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, new_pin_code: str, password: str = ..., pin_code: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, pin_code_change_dto: PinCodeChangeDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class SetupPinCodeOperation(Operation[None]):
    @overload
    async def __call__(self, *, pin_code: str, **options: Unpack[CallOptions]) -> None:
        """Set your first PIN code, which guards the locked folder.

        POST /auth/pin-code
        Permission: pinCode.create
        Since: Immich 1.133.0
        """
    @overload
    async def __call__(self, pin_code_setup_dto: PinCodeSetupDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, pin_code: str, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, pin_code_setup_dto: PinCodeSetupDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class ResetPinCodeOperation(Operation[None]):
    @overload
    async def __call__(self, *, password: str = ..., pin_code: str = ..., **options: Unpack[CallOptions]) -> None:
        """Clear your PIN code, so that you can set up a new one.

        DELETE /auth/pin-code
        Permission: pinCode.delete
        Since: Immich 1.133.0
        """
    @overload
    async def __call__(self, pin_code_reset_dto: PinCodeResetDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, password: str = ..., pin_code: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, pin_code_reset_dto: PinCodeResetDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class LockAuthSessionOperation(Operation[None]):
    async def __call__(self, **options: Unpack[CallOptions]) -> None:
        """Lock this session again: give up the access to locked assets that a PIN had opened.

        POST /auth/session/lock
        Since: Immich 1.133.0
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class UnlockAuthSessionOperation(Operation[None]):
    @overload
    async def __call__(self, *, password: str = ..., pin_code: str = ..., **options: Unpack[CallOptions]) -> None:
        """Unlock this session with your PIN code: locked assets are readable until it locks again.

        POST /auth/session/unlock
        Since: Immich 1.133.0
        """
    @overload
    async def __call__(self, session_unlock_dto: SessionUnlockDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, password: str = ..., pin_code: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, session_unlock_dto: SessionUnlockDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetAuthStatusOperation(Operation[AuthStatusResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> AuthStatusResponseDto:
        """Tell whether you have a password and a PIN code, and whether this session is unlocked.

        GET /auth/status
        Since: Immich 1.133.0
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[AuthStatusResponseDto]: ...

class ValidateAccessTokenOperation(Operation[ValidateAccessTokenResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> ValidateAccessTokenResponseDto:
        """Check that your credentials are accepted; bad ones raise an error.

        POST /auth/validateToken
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ValidateAccessTokenResponseDto]: ...

class DownloadArchiveOperation(Operation[bytes]):
    @overload
    async def __call__(self, *, asset_ids: list[str] | list[UUID], key: str | None = ..., slug: str | None = ..., edited: bool = ..., **options: Unpack[CallOptions]) -> bytes:
        """Pack the given assets into one ZIP file and stream it.

        POST /download/archive
        Permission: asset.download
        """
    @overload
    async def __call__(self, download_archive_dto: DownloadArchiveDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> bytes: ...
    @overload
    async def raw(self, *, asset_ids: list[str] | list[UUID], key: str | None = ..., slug: str | None = ..., edited: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[bytes]: ...
    @overload
    async def raw(self, download_archive_dto: DownloadArchiveDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[bytes]: ...
    @overload
    def stream(self, *, asset_ids: list[str] | list[UUID], key: str | None = ..., slug: str | None = ..., edited: bool = ..., **options: Unpack[CallOptions]) -> AbstractAsyncContextManager[StreamedResponse]: ...
    @overload
    def stream(self, download_archive_dto: DownloadArchiveDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> AbstractAsyncContextManager[StreamedResponse]: ...

class GetDownloadInfoOperation(Operation[DownloadResponseDto]):
    @overload
    async def __call__(self, *, key: str | None = ..., slug: str | None = ..., album_id: str | UUID = ..., archive_size: int = ..., asset_ids: list[str] | list[UUID] = ..., user_id: str | UUID = ..., **options: Unpack[CallOptions]) -> DownloadResponseDto:
        """Split an album, a user's library or chosen assets into batches for ZIP downloads.

        POST /download/info
        Permission: asset.download
        """
    @overload
    async def __call__(self, download_info_dto: DownloadInfoDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> DownloadResponseDto: ...
    @overload
    async def raw(self, *, key: str | None = ..., slug: str | None = ..., album_id: str | UUID = ..., archive_size: int = ..., asset_ids: list[str] | list[UUID] = ..., user_id: str | UUID = ..., **options: Unpack[CallOptions]) -> ApiResponse[DownloadResponseDto]: ...
    @overload
    async def raw(self, download_info_dto: DownloadInfoDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[DownloadResponseDto]: ...

class GetAssetDuplicatesOperation(Operation[list[DuplicateResponseDto]]):
    async def __call__(self, **options: Unpack[CallOptions]) -> list[DuplicateResponseDto]:
        """List groups of your assets that look alike, found by duplicate detection.

        GET /duplicates
        Permission: duplicate.read
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[DuplicateResponseDto]]: ...

class DeleteDuplicatesOperation(Operation[None]):
    @overload
    async def __call__(self, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> None:
        """Dissolve several duplicate groups at once; all of their assets are kept.

        DELETE /duplicates
        Permission: duplicate.delete
        Since: Immich 1.135.0
        """
    @overload
    async def __call__(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class DeleteDuplicateOperation(Operation[None]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Dissolve a duplicate group: its assets are kept and no longer count as duplicates.

        DELETE /duplicates/{id}
        Permission: duplicate.delete
        Since: Immich 1.135.0
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetFacesOperation(Operation[list[AssetFaceResponseDto]]):
    async def __call__(self, *, id: str | UUID, **options: Unpack[CallOptions]) -> list[AssetFaceResponseDto]:
        """List the faces found on one asset with their boxes and the people they belong to.

        GET /faces
        Permission: face.read
        """
    async def raw(self, *, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[list[AssetFaceResponseDto]]: ...

class CreateFaceOperation(Operation[None]):
    @overload
    async def __call__(self, *, asset_id: str | UUID, height: int, image_height: int, image_width: int, person_id: str | UUID, width: int, x: int, y: int, **options: Unpack[CallOptions]) -> None:
        """Mark a face by hand: a rectangle on an image, assigned to a person.

        POST /faces
        Permission: face.create
        Since: Immich 1.127.0
        """
    @overload
    async def __call__(self, asset_face_create_dto: AssetFaceCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, asset_id: str | UUID, height: int, image_height: int, image_width: int, person_id: str | UUID, width: int, x: int, y: int, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, asset_face_create_dto: AssetFaceCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class ReassignFacesByIdOperation(Operation[PersonResponseDto]):
    @overload
    async def __call__(self, id: str | UUID, *, body_id: str | UUID, **options: Unpack[CallOptions]) -> PersonResponseDto:
        """Assign one face to another person; note that the face ID goes into the body.

        PUT /faces/{id}
        Permission: face.update
        """
    @overload
    async def __call__(self, id: str | UUID, face_dto: FaceDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> PersonResponseDto: ...
    @overload
    async def raw(self, id: str | UUID, *, body_id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[PersonResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, face_dto: FaceDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[PersonResponseDto]: ...

class DeleteFaceOperation(Operation[None]):
    @overload
    async def __call__(self, id: str | UUID, *, force: bool, **options: Unpack[CallOptions]) -> None:
        """Remove a face from an asset; with force the record is erased rather than hidden.

        DELETE /faces/{id}
        Permission: face.delete
        Since: Immich 1.127.0
        """
    @overload
    async def __call__(self, id: str | UUID, asset_face_delete_dto: AssetFaceDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, id: str | UUID, *, force: bool, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, id: str | UUID, asset_face_delete_dto: AssetFaceDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetQueuesLegacyOperation(Operation[QueuesResponseLegacyDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> QueuesResponseLegacyDto:
        """Return job counts and status of all queues as one object keyed by queue (admin only).

        GET /jobs
        Permission: job.read
        Administrators only.
        Since: Immich 2.3.0
        Deprecated: use client.queues.get_queues.
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[QueuesResponseLegacyDto]: ...

class CreateJobOperation(Operation[None]):
    @overload
    async def __call__(self, *, name: ManualJobName | _ManualJobNameLiteral, **options: Unpack[CallOptions]) -> None:
        """Queue a maintenance job, such as a person, tag or user cleanup, by name (admin only).

        POST /jobs
        Permission: job.create
        Administrators only.
        Since: Immich 1.116.0
        """
    @overload
    async def __call__(self, job_create_dto: JobCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, name: ManualJobName | _ManualJobNameLiteral, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, job_create_dto: JobCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class RunQueueCommandLegacyOperation(Operation[QueueResponseLegacyDto]):
    @overload
    async def __call__(self, name: QueueName | _QueueNameLiteral, *, command: QueueCommand | _QueueCommandLiteral, force: bool = ..., **options: Unpack[CallOptions]) -> QueueResponseLegacyDto:
        """Start, pause, resume or clear a job queue and return its new state (admin only).

        PUT /jobs/{name}
        Permission: job.create
        Administrators only.
        Since: Immich 2.3.0
        Deprecated: Immich advises against it.
        """
    @overload
    async def __call__(self, name: QueueName | _QueueNameLiteral, queue_command_dto: QueueCommandDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> QueueResponseLegacyDto: ...
    @overload
    async def raw(self, name: QueueName | _QueueNameLiteral, *, command: QueueCommand | _QueueCommandLiteral, force: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[QueueResponseLegacyDto]: ...
    @overload
    async def raw(self, name: QueueName | _QueueNameLiteral, queue_command_dto: QueueCommandDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[QueueResponseLegacyDto]: ...

class GetAllLibrariesOperation(Operation[list[LibraryResponseDto]]):
    async def __call__(self, **options: Unpack[CallOptions]) -> list[LibraryResponseDto]:
        """List the external libraries of all users (admin only).

        GET /libraries
        Permission: library.read
        Administrators only.
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[LibraryResponseDto]]: ...

class CreateLibraryOperation(Operation[LibraryResponseDto]):
    @overload
    async def __call__(self, *, owner_id: str | UUID, exclusion_patterns: list[str] = ..., import_paths: list[str] = ..., name: str = ..., **options: Unpack[CallOptions]) -> LibraryResponseDto:
        """Create an external library for a user (admin only); run a scan to fill it.

        POST /libraries
        Permission: library.create
        Administrators only.
        """
    @overload
    async def __call__(self, create_library_dto: CreateLibraryDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> LibraryResponseDto: ...
    @overload
    async def raw(self, *, owner_id: str | UUID, exclusion_patterns: list[str] = ..., import_paths: list[str] = ..., name: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[LibraryResponseDto]: ...
    @overload
    async def raw(self, create_library_dto: CreateLibraryDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[LibraryResponseDto]: ...

class GetLibraryOperation(Operation[LibraryResponseDto]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> LibraryResponseDto:
        """Return one external library with its import paths and exclusion patterns (admin only).

        GET /libraries/{id}
        Permission: library.read
        Administrators only.
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[LibraryResponseDto]: ...

class UpdateLibraryOperation(Operation[LibraryResponseDto]):
    @overload
    async def __call__(self, id: str | UUID, *, exclusion_patterns: list[str] = ..., import_paths: list[str] = ..., name: str = ..., **options: Unpack[CallOptions]) -> LibraryResponseDto:
        """Change an external library's name, import paths or exclusion patterns (admin only).

        PUT /libraries/{id}
        Permission: library.update
        Administrators only.
        """
    @overload
    async def __call__(self, id: str | UUID, update_library_dto: UpdateLibraryDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> LibraryResponseDto: ...
    @overload
    async def raw(self, id: str | UUID, *, exclusion_patterns: list[str] = ..., import_paths: list[str] = ..., name: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[LibraryResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, update_library_dto: UpdateLibraryDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[LibraryResponseDto]: ...

class DeleteLibraryOperation(Operation[None]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete an external library and its assets in the background; files stay put (admin only).

        DELETE /libraries/{id}
        Permission: library.delete
        Administrators only.
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class ScanLibraryOperation(Operation[None]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Queue a scan of an external library for new and changed files (admin only).

        POST /libraries/{id}/scan
        Permission: library.update
        Administrators only.
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetLibraryStatisticsOperation(Operation[LibraryStatsResponseDto]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> LibraryStatsResponseDto:
        """Return the photo and video counts and the disk usage of an external library (admin only).

        GET /libraries/{id}/statistics
        Permission: library.statistics
        Administrators only.
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[LibraryStatsResponseDto]: ...

class ValidateOperation(Operation[ValidateLibraryResponseDto]):
    @overload
    async def __call__(self, id: str | UUID, *, exclusion_patterns: list[str] = ..., import_paths: list[str] = ..., **options: Unpack[CallOptions]) -> ValidateLibraryResponseDto:
        """Check whether import paths are usable for an external library (admin only).

        POST /libraries/{id}/validate
        Administrators only.
        """
    @overload
    async def __call__(self, id: str | UUID, validate_library_dto: ValidateLibraryDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ValidateLibraryResponseDto: ...
    @overload
    async def raw(self, id: str | UUID, *, exclusion_patterns: list[str] = ..., import_paths: list[str] = ..., **options: Unpack[CallOptions]) -> ApiResponse[ValidateLibraryResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, validate_library_dto: ValidateLibraryDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[ValidateLibraryResponseDto]: ...

class GetMapMarkersOperation(Operation[list[MapMarkerResponseDto]]):
    async def __call__(self, *, file_created_after: datetime | None = ..., file_created_before: datetime | None = ..., is_archived: bool | None = ..., is_favorite: bool | None = ..., with_partners: bool | None = ..., with_shared_albums: bool | None = ..., **options: Unpack[CallOptions]) -> list[MapMarkerResponseDto]:
        """List the coordinates of your geotagged assets, optionally with those of partners.

        GET /map/markers
        Permission: map.read
        """
    async def raw(self, *, file_created_after: datetime | None = ..., file_created_before: datetime | None = ..., is_archived: bool | None = ..., is_favorite: bool | None = ..., with_partners: bool | None = ..., with_shared_albums: bool | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[MapMarkerResponseDto]]: ...

class ReverseGeocodeOperation(Operation[list[MapReverseGeocodeResponseDto]]):
    async def __call__(self, *, lat: float, lon: float, **options: Unpack[CallOptions]) -> list[MapReverseGeocodeResponseDto]:
        """Look up the city, state and country at a latitude and longitude.

        GET /map/reverse-geocode
        Permission: map.search
        """
    async def raw(self, *, lat: float, lon: float, **options: Unpack[CallOptions]) -> ApiResponse[list[MapReverseGeocodeResponseDto]]: ...

class SearchMemoriesOperation(Operation[list[MemoryResponseDto]]):
    async def __call__(self, *, for_: datetime | None = ..., is_saved: bool | None = ..., is_trashed: bool | None = ..., order: MemorySearchOrder | _MemorySearchOrderLiteral | None = ..., size: int | None = ..., type: MemoryType | _MemoryTypeLiteral | None = ..., **options: Unpack[CallOptions]) -> list[MemoryResponseDto]:
        """List your memories with their assets.

        GET /memories
        Permission: memory.read
        """
    async def raw(self, *, for_: datetime | None = ..., is_saved: bool | None = ..., is_trashed: bool | None = ..., order: MemorySearchOrder | _MemorySearchOrderLiteral | None = ..., size: int | None = ..., type: MemoryType | _MemoryTypeLiteral | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[MemoryResponseDto]]: ...

class CreateMemoryOperation(Operation[MemoryResponseDto]):
    @overload
    async def __call__(self, *, data: OnThisDayDto | Mapping[str, Any], memory_at: datetime, type: MemoryType | _MemoryTypeLiteral, asset_ids: list[str] | list[UUID] = ..., hide_at: datetime = ..., is_saved: bool = ..., seen_at: datetime = ..., show_at: datetime = ..., **options: Unpack[CallOptions]) -> MemoryResponseDto:
        """Create a memory of your own for a given date, optionally with assets already in it.

        POST /memories
        Permission: memory.create
        """
    @overload
    async def __call__(self, memory_create_dto: MemoryCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> MemoryResponseDto: ...
    @overload
    async def raw(self, *, data: OnThisDayDto | Mapping[str, Any], memory_at: datetime, type: MemoryType | _MemoryTypeLiteral, asset_ids: list[str] | list[UUID] = ..., hide_at: datetime = ..., is_saved: bool = ..., seen_at: datetime = ..., show_at: datetime = ..., **options: Unpack[CallOptions]) -> ApiResponse[MemoryResponseDto]: ...
    @overload
    async def raw(self, memory_create_dto: MemoryCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[MemoryResponseDto]: ...

class MemoriesStatisticsOperation(Operation[MemoryStatisticsResponseDto]):
    async def __call__(self, *, for_: datetime | None = ..., is_saved: bool | None = ..., is_trashed: bool | None = ..., order: MemorySearchOrder | _MemorySearchOrderLiteral | None = ..., size: int | None = ..., type: MemoryType | _MemoryTypeLiteral | None = ..., **options: Unpack[CallOptions]) -> MemoryStatisticsResponseDto:
        """Count the memories that match the given filters.

        GET /memories/statistics
        Permission: memory.statistics
        Since: Immich 1.135.0
        """
    async def raw(self, *, for_: datetime | None = ..., is_saved: bool | None = ..., is_trashed: bool | None = ..., order: MemorySearchOrder | _MemorySearchOrderLiteral | None = ..., size: int | None = ..., type: MemoryType | _MemoryTypeLiteral | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[MemoryStatisticsResponseDto]: ...

class GetMemoryOperation(Operation[MemoryResponseDto]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> MemoryResponseDto:
        """Return one memory together with its assets.

        GET /memories/{id}
        Permission: memory.read
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[MemoryResponseDto]: ...

class UpdateMemoryOperation(Operation[MemoryResponseDto]):
    @overload
    async def __call__(self, id: str | UUID, *, is_saved: bool = ..., memory_at: datetime = ..., seen_at: datetime = ..., **options: Unpack[CallOptions]) -> MemoryResponseDto:
        """Change a memory: save it, mark it as seen or move its date.

        PUT /memories/{id}
        Permission: memory.update
        """
    @overload
    async def __call__(self, id: str | UUID, memory_update_dto: MemoryUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> MemoryResponseDto: ...
    @overload
    async def raw(self, id: str | UUID, *, is_saved: bool = ..., memory_at: datetime = ..., seen_at: datetime = ..., **options: Unpack[CallOptions]) -> ApiResponse[MemoryResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, memory_update_dto: MemoryUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[MemoryResponseDto]: ...

class DeleteMemoryOperation(Operation[None]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a memory; the assets shown in it are kept.

        DELETE /memories/{id}
        Permission: memory.delete
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class AddMemoryAssetsOperation(Operation[list[BulkIdResponseDto]]):
    @overload
    async def __call__(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]:
        """Attach more assets to a memory, with a result for each.

        PUT /memories/{id}/assets
        Permission: memoryAsset.create
        """
    @overload
    async def __call__(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...
    @overload
    async def raw(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...

class RemoveMemoryAssetsOperation(Operation[list[BulkIdResponseDto]]):
    @overload
    async def __call__(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]:
        """Take assets out of a memory, with a result for each; the assets are kept.

        DELETE /memories/{id}/assets
        Permission: memoryAsset.delete
        """
    @overload
    async def __call__(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...
    @overload
    async def raw(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...

class GetNotificationsOperation(Operation[list[NotificationDto]]):
    async def __call__(self, *, id: str | UUID | None = ..., level: NotificationLevel | _NotificationLevelLiteral | None = ..., type: NotificationType | _NotificationTypeLiteral | None = ..., unread: bool | None = ..., **options: Unpack[CallOptions]) -> list[NotificationDto]:
        """List your notifications, optionally only unread ones or those of one type or level.

        GET /notifications
        Permission: notification.read
        Since: Immich 1.133.0
        """
    async def raw(self, *, id: str | UUID | None = ..., level: NotificationLevel | _NotificationLevelLiteral | None = ..., type: NotificationType | _NotificationTypeLiteral | None = ..., unread: bool | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[NotificationDto]]: ...

class UpdateNotificationsOperation(Operation[None]):
    @overload
    async def __call__(self, *, ids: list[str] | list[UUID], read_at: datetime | None = ..., **options: Unpack[CallOptions]) -> None:
        """Mark several of your notifications as read or unread.

        PUT /notifications
        Permission: notification.update
        Since: Immich 1.133.0
        """
    @overload
    async def __call__(self, notification_update_all_dto: NotificationUpdateAllDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, ids: list[str] | list[UUID], read_at: datetime | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, notification_update_all_dto: NotificationUpdateAllDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class DeleteNotificationsOperation(Operation[None]):
    @overload
    async def __call__(self, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> None:
        """Remove several of your notifications, picked by ID.

        DELETE /notifications
        Permission: notification.delete
        Since: Immich 1.133.0
        """
    @overload
    async def __call__(self, notification_delete_all_dto: NotificationDeleteAllDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, notification_delete_all_dto: NotificationDeleteAllDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetNotificationOperation(Operation[NotificationDto]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> NotificationDto:
        """Return one of your notifications with its type, text and read time.

        GET /notifications/{id}
        Permission: notification.read
        Since: Immich 1.133.0
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[NotificationDto]: ...

class UpdateNotificationOperation(Operation[NotificationDto]):
    @overload
    async def __call__(self, id: str | UUID, *, read_at: datetime | None = ..., **options: Unpack[CallOptions]) -> NotificationDto:
        """Mark one of your notifications as read or unread.

        PUT /notifications/{id}
        Permission: notification.update
        Since: Immich 1.133.0
        """
    @overload
    async def __call__(self, id: str | UUID, notification_update_dto: NotificationUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> NotificationDto: ...
    @overload
    async def raw(self, id: str | UUID, *, read_at: datetime | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[NotificationDto]: ...
    @overload
    async def raw(self, id: str | UUID, notification_update_dto: NotificationUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[NotificationDto]: ...

class DeleteNotificationOperation(Operation[None]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Remove one of your notifications.

        DELETE /notifications/{id}
        Permission: notification.delete
        Since: Immich 1.133.0
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class StartOAuthOperation(Operation[OAuthAuthorizeResponseDto]):
    @overload
    async def __call__(self, *, redirect_uri: str, code_challenge: str = ..., state: str = ..., **options: Unpack[CallOptions]) -> OAuthAuthorizeResponseDto:
        """Return the provider URL to which to send a user for an OAuth login.

        POST /oauth/authorize
        """
    @overload
    async def __call__(self, oauth_config_dto: OAuthConfigDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> OAuthAuthorizeResponseDto: ...
    @overload
    async def raw(self, *, redirect_uri: str, code_challenge: str = ..., state: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[OAuthAuthorizeResponseDto]: ...
    @overload
    async def raw(self, oauth_config_dto: OAuthConfigDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[OAuthAuthorizeResponseDto]: ...

class FinishOAuthOperation(Operation[LoginResponseDto]):
    @overload
    async def __call__(self, *, url: str, code_verifier: str = ..., state: str = ..., **options: Unpack[CallOptions]) -> LoginResponseDto:
        """Complete an OAuth login from the provider's callback URL and receive an access token.

        POST /oauth/callback
        """
    @overload
    async def __call__(self, oauth_callback_dto: OAuthCallbackDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> LoginResponseDto: ...
    @overload
    async def raw(self, *, url: str, code_verifier: str = ..., state: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[LoginResponseDto]: ...
    @overload
    async def raw(self, oauth_callback_dto: OAuthCallbackDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[LoginResponseDto]: ...

class LinkOAuthAccountOperation(Operation[UserAdminResponseDto]):
    @overload
    async def __call__(self, *, url: str, code_verifier: str = ..., state: str = ..., **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Connect your account to an OAuth identity, using the provider's callback URL.

        POST /oauth/link
        """
    @overload
    async def __call__(self, oauth_callback_dto: OAuthCallbackDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> UserAdminResponseDto: ...
    @overload
    async def raw(self, *, url: str, code_verifier: str = ..., state: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...
    @overload
    async def raw(self, oauth_callback_dto: OAuthCallbackDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class RedirectOAuthToMobileOperation(Operation[None]):
    async def __call__(self, **options: Unpack[CallOptions]) -> None:
        """Redirect an OAuth callback to the mobile app; not meant to be called by scripts.

        GET /oauth/mobile-redirect
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class UnlinkOAuthAccountOperation(Operation[UserAdminResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Disconnect your account from its OAuth identity.

        POST /oauth/unlink
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class GetPartnersOperation(Operation[list[PartnerResponseDto]]):
    async def __call__(self, *, direction: PartnerDirection | _PartnerDirectionLiteral, **options: Unpack[CallOptions]) -> list[PartnerResponseDto]:
        """List the users you share your library with or, the other way, who share theirs with you.

        GET /partners
        Permission: partner.read
        """
    async def raw(self, *, direction: PartnerDirection | _PartnerDirectionLiteral, **options: Unpack[CallOptions]) -> ApiResponse[list[PartnerResponseDto]]: ...

class CreatePartnerOperation(Operation[PartnerResponseDto]):
    @overload
    async def __call__(self, *, shared_with_id: str | UUID, **options: Unpack[CallOptions]) -> PartnerResponseDto:
        """Start sharing your library with another user; sharing back is up to them.

        POST /partners
        Permission: partner.create
        """
    @overload
    async def __call__(self, partner_create_dto: PartnerCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> PartnerResponseDto: ...
    @overload
    async def raw(self, *, shared_with_id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[PartnerResponseDto]: ...
    @overload
    async def raw(self, partner_create_dto: PartnerCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[PartnerResponseDto]: ...

class UpdatePartnerOperation(Operation[PartnerResponseDto]):
    @overload
    async def __call__(self, id: str | UUID, *, in_timeline: bool, **options: Unpack[CallOptions]) -> PartnerResponseDto:
        """Choose whether the assets a partner shares with you show up in your timeline.

        PUT /partners/{id}
        Permission: partner.update
        """
    @overload
    async def __call__(self, id: str | UUID, partner_update_dto: PartnerUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> PartnerResponseDto: ...
    @overload
    async def raw(self, id: str | UUID, *, in_timeline: bool, **options: Unpack[CallOptions]) -> ApiResponse[PartnerResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, partner_update_dto: PartnerUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[PartnerResponseDto]: ...

class CreatePartnerDeprecatedOperation(Operation[PartnerResponseDto]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> PartnerResponseDto:
        """Share your library with the user in the path; deprecated, the ID now goes into the body.

        POST /partners/{id}
        Permission: partner.create
        Since: Immich 1.142.0
        Deprecated: use client.partners.create_partner.
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[PartnerResponseDto]: ...

class RemovePartnerOperation(Operation[None]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """End the sharing of your library with another user.

        DELETE /partners/{id}
        Permission: partner.delete
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetAllPeopleOperation(IterableOperation[PeopleResponseDto, PersonResponseDto]):
    async def __call__(self, *, closest_asset_id: str | UUID | None = ..., closest_person_id: str | UUID | None = ..., page: float | None = ..., size: float | None = ..., with_hidden: bool | None = ..., **options: Unpack[CallOptions]) -> PeopleResponseDto:
        """List recognized people page by page, with totals; hidden ones only on request.

        GET /people
        Permission: person.read
        """
    async def raw(self, *, closest_asset_id: str | UUID | None = ..., closest_person_id: str | UUID | None = ..., page: float | None = ..., size: float | None = ..., with_hidden: bool | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[PeopleResponseDto]: ...
    def iter(self, *, closest_asset_id: str | UUID | None = ..., closest_person_id: str | UUID | None = ..., page: float | None = ..., size: float | None = ..., with_hidden: bool | None = ..., **options: Unpack[CallOptions]) -> AsyncGenerator[PersonResponseDto]: ...

class UpdatePeopleOperation(Operation[list[BulkIdResponseDto]]):
    @overload
    async def __call__(self, *, people: Sequence[PeopleUpdateItem | Mapping[str, Any]], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]:
        """Change names, birth dates or visibility of many people, with a result for each.

        PUT /people
        Permission: person.update
        """
    @overload
    async def __call__(self, people_update_dto: PeopleUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]: ...
    @overload
    async def raw(self, *, people: Sequence[PeopleUpdateItem | Mapping[str, Any]], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...
    @overload
    async def raw(self, people_update_dto: PeopleUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...

class CreatePersonOperation(Operation[PersonResponseDto]):
    @overload
    async def __call__(self, *, birth_date: date | None = ..., color: str | None = ..., is_favorite: bool = ..., is_hidden: bool = ..., name: str = ..., **options: Unpack[CallOptions]) -> PersonResponseDto:
        """Create a person without any faces; assign faces to them afterwards.

        POST /people
        Permission: person.create
        """
    @overload
    async def __call__(self, person_create_dto: PersonCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> PersonResponseDto: ...
    @overload
    async def raw(self, *, birth_date: date | None = ..., color: str | None = ..., is_favorite: bool = ..., is_hidden: bool = ..., name: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[PersonResponseDto]: ...
    @overload
    async def raw(self, person_create_dto: PersonCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[PersonResponseDto]: ...

class DeletePeopleOperation(Operation[None]):
    @overload
    async def __call__(self, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> None:
        """Delete several people; the assets they appear in are kept.

        DELETE /people
        Permission: person.delete
        Since: Immich 1.136.0
        """
    @overload
    async def __call__(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetPersonOperation(Operation[PersonResponseDto]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> PersonResponseDto:
        """Return one recognized person with name, birth date and visibility.

        GET /people/{id}
        Permission: person.read
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[PersonResponseDto]: ...

class UpdatePersonOperation(Operation[PersonResponseDto]):
    @overload
    async def __call__(self, id: str | UUID, *, birth_date: date | None = ..., color: str | None = ..., feature_face_asset_id: str | UUID = ..., is_favorite: bool = ..., is_hidden: bool = ..., name: str = ..., **options: Unpack[CallOptions]) -> PersonResponseDto:
        """Change a person's name, birth date, visibility or the asset used as their face picture.

        PUT /people/{id}
        Permission: person.update
        """
    @overload
    async def __call__(self, id: str | UUID, person_update_dto: PersonUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> PersonResponseDto: ...
    @overload
    async def raw(self, id: str | UUID, *, birth_date: date | None = ..., color: str | None = ..., feature_face_asset_id: str | UUID = ..., is_favorite: bool = ..., is_hidden: bool = ..., name: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[PersonResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, person_update_dto: PersonUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[PersonResponseDto]: ...

class DeletePersonOperation(Operation[None]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a recognized person; the assets they appear in are kept.

        DELETE /people/{id}
        Permission: person.delete
        Since: Immich 1.136.0
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class MergePersonOperation(Operation[list[BulkIdResponseDto]]):
    @overload
    async def __call__(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]:
        """Merge other people into this one: their faces move over and they are deleted.

        POST /people/{id}/merge
        Permission: person.merge
        """
    @overload
    async def __call__(self, id: str | UUID, merge_person_dto: MergePersonDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...
    @overload
    async def raw(self, id: str | UUID, merge_person_dto: MergePersonDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...

class ReassignFacesOperation(Operation[list[PersonResponseDto]]):
    @overload
    async def __call__(self, id: str | UUID, *, data: Sequence[AssetFaceUpdateItem | Mapping[str, Any]], **options: Unpack[CallOptions]) -> list[PersonResponseDto]:
        """Move faces, given by asset and current person, over to the person in the path.

        PUT /people/{id}/reassign
        Permission: person.reassign
        """
    @overload
    async def __call__(self, id: str | UUID, asset_face_update_dto: AssetFaceUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[PersonResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, *, data: Sequence[AssetFaceUpdateItem | Mapping[str, Any]], **options: Unpack[CallOptions]) -> ApiResponse[list[PersonResponseDto]]: ...
    @overload
    async def raw(self, id: str | UUID, asset_face_update_dto: AssetFaceUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[PersonResponseDto]]: ...

class GetPersonStatisticsOperation(Operation[PersonStatisticsResponseDto]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> PersonStatisticsResponseDto:
        """Count the assets in which a person appears.

        GET /people/{id}/statistics
        Permission: person.statistics
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[PersonStatisticsResponseDto]: ...

class GetPersonThumbnailOperation(Operation[bytes]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> bytes:
        """Download the small face picture of a person.

        GET /people/{id}/thumbnail
        Permission: person.read
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[bytes]: ...
    def stream(self, id: str | UUID, **options: Unpack[CallOptions]) -> AbstractAsyncContextManager[StreamedResponse]: ...

class GetPluginsOperation(Operation[list[PluginResponseDto]]):
    async def __call__(self, **options: Unpack[CallOptions]) -> list[PluginResponseDto]:
        """List the plugins installed on this server, which workflows build on.

        GET /plugins
        Permission: plugin.read
        Since: Immich 2.3.0
        State: Alpha
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[PluginResponseDto]]: ...

class GetPluginTriggersOperation(Operation[list[PluginTriggerResponseDto]]):
    async def __call__(self, **options: Unpack[CallOptions]) -> list[PluginTriggerResponseDto]:
        """List the events that plugin-based workflows can react to.

        GET /plugins/triggers
        Permission: plugin.read
        Since: Immich 2.5.0
        State: Alpha
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[PluginTriggerResponseDto]]: ...

class GetPluginOperation(Operation[PluginResponseDto]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> PluginResponseDto:
        """Return one installed plugin with its details.

        GET /plugins/{id}
        Permission: plugin.read
        Since: Immich 2.3.0
        State: Alpha
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[PluginResponseDto]: ...

class GetQueuesOperation(Operation[list[QueueResponseDto]]):
    async def __call__(self, **options: Unpack[CallOptions]) -> list[QueueResponseDto]:
        """List all job queues with their job counts and whether each is paused (admin only).

        GET /queues
        Permission: queue.read
        Administrators only.
        Since: Immich 2.4.0
        State: Alpha
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[QueueResponseDto]]: ...

class GetQueueOperation(Operation[QueueResponseDto]):
    async def __call__(self, name: QueueName | _QueueNameLiteral, **options: Unpack[CallOptions]) -> QueueResponseDto:
        """Return one job queue with its job counts and whether it is paused (admin only).

        GET /queues/{name}
        Permission: queue.read
        Administrators only.
        Since: Immich 2.4.0
        State: Alpha
        """
    async def raw(self, name: QueueName | _QueueNameLiteral, **options: Unpack[CallOptions]) -> ApiResponse[QueueResponseDto]: ...

class UpdateQueueOperation(Operation[QueueResponseDto]):
    @overload
    async def __call__(self, name: QueueName | _QueueNameLiteral, *, is_paused: bool = ..., **options: Unpack[CallOptions]) -> QueueResponseDto:
        """Pause or resume a job queue (admin only).

        PUT /queues/{name}
        Permission: queue.update
        Administrators only.
        Since: Immich 2.4.0
        State: Alpha
        """
    @overload
    async def __call__(self, name: QueueName | _QueueNameLiteral, queue_update_dto: QueueUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> QueueResponseDto: ...
    @overload
    async def raw(self, name: QueueName | _QueueNameLiteral, *, is_paused: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[QueueResponseDto]: ...
    @overload
    async def raw(self, name: QueueName | _QueueNameLiteral, queue_update_dto: QueueUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[QueueResponseDto]: ...

class GetQueueJobsOperation(Operation[list[QueueJobResponseDto]]):
    async def __call__(self, name: QueueName | _QueueNameLiteral, *, status: Sequence[QueueJobStatus | _QueueJobStatusLiteral] | None = ..., **options: Unpack[CallOptions]) -> list[QueueJobResponseDto]:
        """List the jobs in a queue, optionally only those in certain states (admin only).

        GET /queues/{name}/jobs
        Permission: queueJob.read
        Administrators only.
        Since: Immich 2.4.0
        State: Alpha
        """
    async def raw(self, name: QueueName | _QueueNameLiteral, *, status: Sequence[QueueJobStatus | _QueueJobStatusLiteral] | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[QueueJobResponseDto]]: ...

class EmptyQueueOperation(Operation[None]):
    @overload
    async def __call__(self, name: QueueName | _QueueNameLiteral, *, failed: bool = ..., **options: Unpack[CallOptions]) -> None:
        """Discard the waiting jobs of a queue, and its failed ones too if asked (admin only).

        DELETE /queues/{name}/jobs
        Permission: queueJob.delete
        Administrators only.
        Since: Immich 2.4.0
        State: Alpha
        """
    @overload
    async def __call__(self, name: QueueName | _QueueNameLiteral, queue_delete_dto: QueueDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, name: QueueName | _QueueNameLiteral, *, failed: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, name: QueueName | _QueueNameLiteral, queue_delete_dto: QueueDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetAssetsByCityOperation(Operation[list[AssetResponseDto]]):
    async def __call__(self, **options: Unpack[CallOptions]) -> list[AssetResponseDto]:
        """Return one sample asset for each city where timeline photos were taken.

        GET /search/cities
        Permission: asset.read
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[AssetResponseDto]]: ...

class GetExploreDataOperation(Operation[list[SearchExploreResponseDto]]):
    async def __call__(self, **options: Unpack[CallOptions]) -> list[SearchExploreResponseDto]:
        """Return the groups of the explore page, such as cities, each value with a sample asset.

        GET /search/explore
        Permission: asset.read
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[SearchExploreResponseDto]]: ...

class SearchLargeAssetsOperation(Operation[list[AssetResponseDto]]):
    async def __call__(self, *, album_ids: list[str] | list[UUID] | None = ..., city: str | None = ..., country: str | None = ..., created_after: datetime | None = ..., created_before: datetime | None = ..., device_id: str | UUID | None = ..., is_encoded: bool | None = ..., is_favorite: bool | None = ..., is_motion: bool | None = ..., is_not_in_album: bool | None = ..., is_offline: bool | None = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str | None = ..., min_file_size: int | None = ..., model: str | None = ..., ocr: str | None = ..., person_ids: list[str] | list[UUID] | None = ..., rating: float | None = ..., size: float | None = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime | None = ..., taken_before: datetime | None = ..., trashed_after: datetime | None = ..., trashed_before: datetime | None = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral | None = ..., updated_after: datetime | None = ..., updated_before: datetime | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_deleted: bool | None = ..., with_exif: bool | None = ..., **options: Unpack[CallOptions]) -> list[AssetResponseDto]:
        """Find the biggest assets, optionally above a minimum file size, largest first.

        POST /search/large-assets
        Permission: asset.read
        Since: Immich 1.137.0
        """
    async def raw(self, *, album_ids: list[str] | list[UUID] | None = ..., city: str | None = ..., country: str | None = ..., created_after: datetime | None = ..., created_before: datetime | None = ..., device_id: str | UUID | None = ..., is_encoded: bool | None = ..., is_favorite: bool | None = ..., is_motion: bool | None = ..., is_not_in_album: bool | None = ..., is_offline: bool | None = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str | None = ..., min_file_size: int | None = ..., model: str | None = ..., ocr: str | None = ..., person_ids: list[str] | list[UUID] | None = ..., rating: float | None = ..., size: float | None = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime | None = ..., taken_before: datetime | None = ..., trashed_after: datetime | None = ..., trashed_before: datetime | None = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral | None = ..., updated_after: datetime | None = ..., updated_before: datetime | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_deleted: bool | None = ..., with_exif: bool | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[AssetResponseDto]]: ...

class SearchAssetsOperation(IterableOperation[SearchResponseDto, AssetResponseDto]):
    @overload
    async def __call__(self, *, album_ids: list[str] | list[UUID] = ..., checksum: str = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., description: str = ..., device_asset_id: str | UUID = ..., device_id: str | UUID = ..., encoded_video_path: str = ..., id: str | UUID = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str = ..., model: str | None = ..., ocr: str = ..., order: AssetOrder | _AssetOrderLiteral = ..., original_file_name: str = ..., original_path: str = ..., page: float = ..., person_ids: list[str] | list[UUID] = ..., preview_path: str = ..., rating: float | None = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., thumbnail_path: str = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., with_deleted: bool = ..., with_exif: bool = ..., with_people: bool = ..., with_stacked: bool = ..., **options: Unpack[CallOptions]) -> SearchResponseDto:
        """Find assets by metadata such as date, place, camera, people or file name, in pages.

        POST /search/metadata
        Permission: asset.read
        Since: Immich 1.122.0
        """
    @overload
    async def __call__(self, metadata_search_dto: MetadataSearchDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> SearchResponseDto: ...
    @overload
    async def raw(self, *, album_ids: list[str] | list[UUID] = ..., checksum: str = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., description: str = ..., device_asset_id: str | UUID = ..., device_id: str | UUID = ..., encoded_video_path: str = ..., id: str | UUID = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str = ..., model: str | None = ..., ocr: str = ..., order: AssetOrder | _AssetOrderLiteral = ..., original_file_name: str = ..., original_path: str = ..., page: float = ..., person_ids: list[str] | list[UUID] = ..., preview_path: str = ..., rating: float | None = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., thumbnail_path: str = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., with_deleted: bool = ..., with_exif: bool = ..., with_people: bool = ..., with_stacked: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[SearchResponseDto]: ...
    @overload
    async def raw(self, metadata_search_dto: MetadataSearchDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[SearchResponseDto]: ...
    @overload
    def iter(self, *, album_ids: list[str] | list[UUID] = ..., checksum: str = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., description: str = ..., device_asset_id: str | UUID = ..., device_id: str | UUID = ..., encoded_video_path: str = ..., id: str | UUID = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str = ..., model: str | None = ..., ocr: str = ..., order: AssetOrder | _AssetOrderLiteral = ..., original_file_name: str = ..., original_path: str = ..., page: float = ..., person_ids: list[str] | list[UUID] = ..., preview_path: str = ..., rating: float | None = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., thumbnail_path: str = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., with_deleted: bool = ..., with_exif: bool = ..., with_people: bool = ..., with_stacked: bool = ..., **options: Unpack[CallOptions]) -> AsyncGenerator[AssetResponseDto]: ...
    @overload
    def iter(self, metadata_search_dto: MetadataSearchDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> AsyncGenerator[AssetResponseDto]: ...

class SearchPersonOperation(Operation[list[PersonResponseDto]]):
    async def __call__(self, *, name: str, with_hidden: bool | None = ..., **options: Unpack[CallOptions]) -> list[PersonResponseDto]:
        """Look people up by name, which need not be complete; hidden ones only on request.

        GET /search/person
        Permission: person.read
        """
    async def raw(self, *, name: str, with_hidden: bool | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[PersonResponseDto]]: ...

class SearchPlacesOperation(Operation[list[PlacesResponseDto]]):
    async def __call__(self, *, name: str, **options: Unpack[CallOptions]) -> list[PlacesResponseDto]:
        """Look up places of the world by name, with their coordinates and regions.

        GET /search/places
        Permission: asset.read
        """
    async def raw(self, *, name: str, **options: Unpack[CallOptions]) -> ApiResponse[list[PlacesResponseDto]]: ...

class SearchRandomOperation(Operation[list[AssetResponseDto]]):
    @overload
    async def __call__(self, *, album_ids: list[str] | list[UUID] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., device_id: str | UUID = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str = ..., model: str | None = ..., ocr: str = ..., person_ids: list[str] | list[UUID] = ..., rating: float | None = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., with_deleted: bool = ..., with_exif: bool = ..., with_people: bool = ..., with_stacked: bool = ..., **options: Unpack[CallOptions]) -> list[AssetResponseDto]:
        """Return randomly picked assets out of those that match a metadata search.

        POST /search/random
        Permission: asset.read
        Since: Immich 1.116.0
        """
    @overload
    async def __call__(self, random_search_dto: RandomSearchDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[AssetResponseDto]: ...
    @overload
    async def raw(self, *, album_ids: list[str] | list[UUID] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., device_id: str | UUID = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str = ..., model: str | None = ..., ocr: str = ..., person_ids: list[str] | list[UUID] = ..., rating: float | None = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., with_deleted: bool = ..., with_exif: bool = ..., with_people: bool = ..., with_stacked: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[AssetResponseDto]]: ...
    @overload
    async def raw(self, random_search_dto: RandomSearchDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[AssetResponseDto]]: ...

class SearchSmartOperation(IterableOperation[SearchResponseDto, AssetResponseDto]):
    @overload
    async def __call__(self, *, album_ids: list[str] | list[UUID] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., device_id: str | UUID = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., language: str = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str = ..., model: str | None = ..., ocr: str = ..., page: float = ..., person_ids: list[str] | list[UUID] = ..., query: str = ..., query_asset_id: str | UUID = ..., rating: float | None = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., with_deleted: bool = ..., with_exif: bool = ..., **options: Unpack[CallOptions]) -> SearchResponseDto:
        """Find assets by a description of what they show, best match first; needs machine learning.

        POST /search/smart
        Permission: asset.read
        """
    @overload
    async def __call__(self, smart_search_dto: SmartSearchDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> SearchResponseDto: ...
    @overload
    async def raw(self, *, album_ids: list[str] | list[UUID] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., device_id: str | UUID = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., language: str = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str = ..., model: str | None = ..., ocr: str = ..., page: float = ..., person_ids: list[str] | list[UUID] = ..., query: str = ..., query_asset_id: str | UUID = ..., rating: float | None = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., with_deleted: bool = ..., with_exif: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[SearchResponseDto]: ...
    @overload
    async def raw(self, smart_search_dto: SmartSearchDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[SearchResponseDto]: ...
    @overload
    def iter(self, *, album_ids: list[str] | list[UUID] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., device_id: str | UUID = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., language: str = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str = ..., model: str | None = ..., ocr: str = ..., page: float = ..., person_ids: list[str] | list[UUID] = ..., query: str = ..., query_asset_id: str | UUID = ..., rating: float | None = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., with_deleted: bool = ..., with_exif: bool = ..., **options: Unpack[CallOptions]) -> AsyncGenerator[AssetResponseDto]: ...
    @overload
    def iter(self, smart_search_dto: SmartSearchDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> AsyncGenerator[AssetResponseDto]: ...

class SearchAssetStatisticsOperation(Operation[SearchStatisticsResponseDto]):
    @overload
    async def __call__(self, *, album_ids: list[str] | list[UUID] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., description: str = ..., device_id: str | UUID = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str = ..., model: str | None = ..., ocr: str = ..., person_ids: list[str] | list[UUID] = ..., rating: float | None = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., **options: Unpack[CallOptions]) -> SearchStatisticsResponseDto:
        """Count the assets that match a metadata search, without returning them.

        POST /search/statistics
        Permission: asset.statistics
        Since: Immich 1.135.0
        """
    @overload
    async def __call__(self, statistics_search_dto: StatisticsSearchDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> SearchStatisticsResponseDto: ...
    @overload
    async def raw(self, *, album_ids: list[str] | list[UUID] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., description: str = ..., device_id: str | UUID = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str = ..., model: str | None = ..., ocr: str = ..., person_ids: list[str] | list[UUID] = ..., rating: float | None = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., **options: Unpack[CallOptions]) -> ApiResponse[SearchStatisticsResponseDto]: ...
    @overload
    async def raw(self, statistics_search_dto: StatisticsSearchDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[SearchStatisticsResponseDto]: ...

class GetSearchSuggestionsOperation(Operation[list[str]]):
    async def __call__(self, *, type: SearchSuggestionType | _SearchSuggestionTypeLiteral, country: str | None = ..., include_null: bool | None = ..., lens_model: str | None = ..., make: str | None = ..., model: str | None = ..., state: str | None = ..., **options: Unpack[CallOptions]) -> list[str]:
        """List the values that occur in one searchable field, such as country or camera make.

        GET /search/suggestions
        Permission: asset.read
        """
    async def raw(self, *, type: SearchSuggestionType | _SearchSuggestionTypeLiteral, country: str | None = ..., include_null: bool | None = ..., lens_model: str | None = ..., make: str | None = ..., model: str | None = ..., state: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[str]]: ...

class GetAboutInfoOperation(Operation[ServerAboutResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> ServerAboutResponseDto:
        """Return version and build details of the server and of tools it relies on, such as FFmpeg.

        GET /server/about
        Permission: server.about
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ServerAboutResponseDto]: ...

class GetApkLinksOperation(Operation[ServerApkLinksDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> ServerApkLinksDto:
        """Return download URLs of the Android app builds that match this server's version.

        GET /server/apk-links
        Permission: server.apkLinks
        Since: Immich 1.135.0
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ServerApkLinksDto]: ...

class GetServerConfigOperation(Operation[ServerConfigDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> ServerConfigDto:
        """Return settings that clients need, such as trash retention and login text; needs no login.

        GET /server/config
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ServerConfigDto]: ...

class GetServerFeaturesOperation(Operation[ServerFeaturesDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> ServerFeaturesDto:
        """Return flags for which features, such as smart search or OAuth, are on; needs no login.

        GET /server/features
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ServerFeaturesDto]: ...

class GetServerLicenseOperation(Operation[LicenseResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> LicenseResponseDto:
        """Return the product key of this server (admin only); answers 404 if there is none.

        GET /server/license
        Permission: serverLicense.read
        Administrators only.
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[LicenseResponseDto]: ...

class SetServerLicenseOperation(Operation[LicenseResponseDto]):
    @overload
    async def __call__(self, *, activation_key: str, license_key: str, **options: Unpack[CallOptions]) -> LicenseResponseDto:
        """Activate a product key for the whole server (admin only).

        PUT /server/license
        Permission: serverLicense.update
        Administrators only.
        """
    @overload
    async def __call__(self, license_key_dto: LicenseKeyDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> LicenseResponseDto: ...
    @overload
    async def raw(self, *, activation_key: str, license_key: str, **options: Unpack[CallOptions]) -> ApiResponse[LicenseResponseDto]: ...
    @overload
    async def raw(self, license_key_dto: LicenseKeyDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[LicenseResponseDto]: ...

class DeleteServerLicenseOperation(Operation[None]):
    async def __call__(self, **options: Unpack[CallOptions]) -> None:
        """Remove the product key of this server (admin only).

        DELETE /server/license
        Permission: serverLicense.delete
        Administrators only.
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetSupportedMediaTypesOperation(Operation[ServerMediaTypesResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> ServerMediaTypesResponseDto:
        """List the file extensions accepted as image, video or sidecar; needs no login.

        GET /server/media-types
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ServerMediaTypesResponseDto]: ...

class PingServerOperation(Operation[ServerPingResponse]):
    async def __call__(self, **options: Unpack[CallOptions]) -> ServerPingResponse:
        """Check that the server is up; it answers 'pong' and needs no login.

        GET /server/ping
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ServerPingResponse]: ...

class GetServerStatisticsOperation(Operation[ServerStatsResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> ServerStatsResponseDto:
        """Return photo and video counts and disk usage, overall and for each user (admin only).

        GET /server/statistics
        Permission: server.statistics
        Administrators only.
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ServerStatsResponseDto]: ...

class GetStorageOperation(Operation[ServerStorageResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> ServerStorageResponseDto:
        """Return the size, use and free space of the disk that holds the uploads.

        GET /server/storage
        Permission: server.storage
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ServerStorageResponseDto]: ...

class GetThemeOperation(Operation[ServerThemeDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> ServerThemeDto:
        """Return the custom CSS that an administrator has set for the web app; needs no login.

        GET /server/theme
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ServerThemeDto]: ...

class GetServerVersionOperation(Operation[ServerVersionResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> ServerVersionResponseDto:
        """Return the server's version as major, minor and patch numbers; needs no login.

        GET /server/version
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ServerVersionResponseDto]: ...

class GetVersionCheckOperation(Operation[VersionCheckStateResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> VersionCheckStateResponseDto:
        """Return the newest release found by the update check, and when it last ran.

        GET /server/version-check
        Permission: server.versionCheck
        Since: Immich 1.134.0
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[VersionCheckStateResponseDto]: ...

class GetVersionHistoryOperation(Operation[list[ServerVersionHistoryResponseDto]]):
    async def __call__(self, **options: Unpack[CallOptions]) -> list[ServerVersionHistoryResponseDto]:
        """List every version this server has run and since when; needs no login.

        GET /server/version-history
        Since: Immich 1.117.0
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[ServerVersionHistoryResponseDto]]: ...

class GetSessionsOperation(Operation[list[SessionResponseDto]]):
    async def __call__(self, **options: Unpack[CallOptions]) -> list[SessionResponseDto]:
        """List your login sessions with device details, marking the current one.

        GET /sessions
        Permission: session.read
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[SessionResponseDto]]: ...

class CreateSessionOperation(Operation[SessionCreateResponseDto]):
    @overload
    async def __call__(self, *, device_os: str = ..., device_type: str = ..., duration: float = ..., **options: Unpack[CallOptions]) -> SessionCreateResponseDto:
        """Open a child session with its own token, for example for a cast device.

        POST /sessions
        Permission: session.create
        Since: Immich 1.133.0
        """
    @overload
    async def __call__(self, session_create_dto: SessionCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> SessionCreateResponseDto: ...
    @overload
    async def raw(self, *, device_os: str = ..., device_type: str = ..., duration: float = ..., **options: Unpack[CallOptions]) -> ApiResponse[SessionCreateResponseDto]: ...
    @overload
    async def raw(self, session_create_dto: SessionCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[SessionCreateResponseDto]: ...

class DeleteAllSessionsOperation(Operation[None]):
    async def __call__(self, **options: Unpack[CallOptions]) -> None:
        """Sign out everywhere else: end all your sessions except the one making this call.

        DELETE /sessions
        Permission: session.delete
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class UpdateSessionOperation(Operation[SessionResponseDto]):
    @overload
    async def __call__(self, id: str | UUID, *, is_pending_sync_reset: bool = ..., **options: Unpack[CallOptions]) -> SessionResponseDto:
        """Flag one of your sessions so that its client discards its sync state and starts over.

        PUT /sessions/{id}
        Permission: session.update
        Since: Immich 1.136.0
        """
    @overload
    async def __call__(self, id: str | UUID, session_update_dto: SessionUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> SessionResponseDto: ...
    @overload
    async def raw(self, id: str | UUID, *, is_pending_sync_reset: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[SessionResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, session_update_dto: SessionUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[SessionResponseDto]: ...

class DeleteSessionOperation(Operation[None]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """End one of your sessions, signing out the device that uses it.

        DELETE /sessions/{id}
        Permission: session.delete
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class LockSessionOperation(Operation[None]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Lock one of your sessions, taking away its access to locked assets.

        POST /sessions/{id}/lock
        Permission: session.lock
        Since: Immich 1.133.0
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetAllSharedLinksOperation(Operation[list[SharedLinkResponseDto]]):
    async def __call__(self, *, album_id: str | UUID | None = ..., id: str | UUID | None = ..., **options: Unpack[CallOptions]) -> list[SharedLinkResponseDto]:
        """List the shared links that you have created.

        GET /shared-links
        Permission: sharedLink.read
        """
    async def raw(self, *, album_id: str | UUID | None = ..., id: str | UUID | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[SharedLinkResponseDto]]: ...

class CreateSharedLinkOperation(Operation[SharedLinkResponseDto]):
    @overload
    async def __call__(self, *, type: SharedLinkType | _SharedLinkTypeLiteral, album_id: str | UUID = ..., allow_download: bool = ..., allow_upload: bool = ..., asset_ids: list[str] | list[UUID] = ..., description: str | None = ..., expires_at: datetime | None = ..., password: str | None = ..., show_metadata: bool = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> SharedLinkResponseDto:
        """Create a public link to an album or to chosen assets, with optional password and expiry.

        POST /shared-links
        Permission: sharedLink.create
        """
    @overload
    async def __call__(self, shared_link_create_dto: SharedLinkCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> SharedLinkResponseDto: ...
    @overload
    async def raw(self, *, type: SharedLinkType | _SharedLinkTypeLiteral, album_id: str | UUID = ..., allow_download: bool = ..., allow_upload: bool = ..., asset_ids: list[str] | list[UUID] = ..., description: str | None = ..., expires_at: datetime | None = ..., password: str | None = ..., show_metadata: bool = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[SharedLinkResponseDto]: ...
    @overload
    async def raw(self, shared_link_create_dto: SharedLinkCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[SharedLinkResponseDto]: ...

class SharedLinkLoginOperation(Operation[SharedLinkResponseDto]):
    @overload
    async def __call__(self, *, password: str, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> SharedLinkResponseDto:
        """Unlock a shared link with its password and return the link.

        POST /shared-links/login
        Since: Immich 2.6.0
        State: Beta
        """
    @overload
    async def __call__(self, shared_link_login_dto: SharedLinkLoginDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> SharedLinkResponseDto: ...
    @overload
    async def raw(self, *, password: str, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[SharedLinkResponseDto]: ...
    @overload
    async def raw(self, shared_link_login_dto: SharedLinkLoginDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[SharedLinkResponseDto]: ...

class GetMySharedLinkOperation(Operation[SharedLinkResponseDto]):
    async def __call__(self, *, key: str | None = ..., password: str | None = ..., slug: str | None = ..., token: str | None = ..., **options: Unpack[CallOptions]) -> SharedLinkResponseDto:
        """Return the shared link that authenticates this call.

        GET /shared-links/me
        """
    async def raw(self, *, key: str | None = ..., password: str | None = ..., slug: str | None = ..., token: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[SharedLinkResponseDto]: ...

class GetSharedLinkByIdOperation(Operation[SharedLinkResponseDto]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> SharedLinkResponseDto:
        """Return one of your shared links with its settings and contents.

        GET /shared-links/{id}
        Permission: sharedLink.read
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[SharedLinkResponseDto]: ...

class RemoveSharedLinkOperation(Operation[None]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a shared link, so that its address stops working; the assets are kept.

        DELETE /shared-links/{id}
        Permission: sharedLink.delete
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class UpdateSharedLinkOperation(Operation[SharedLinkResponseDto]):
    @overload
    async def __call__(self, id: str | UUID, *, allow_download: bool = ..., allow_upload: bool = ..., change_expiry_time: bool = ..., description: str | None = ..., expires_at: datetime | None = ..., password: str | None = ..., show_metadata: bool = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> SharedLinkResponseDto:
        """Change a shared link's description, password, expiry or what visitors may do.

        PATCH /shared-links/{id}
        Permission: sharedLink.update
        """
    @overload
    async def __call__(self, id: str | UUID, shared_link_edit_dto: SharedLinkEditDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> SharedLinkResponseDto: ...
    @overload
    async def raw(self, id: str | UUID, *, allow_download: bool = ..., allow_upload: bool = ..., change_expiry_time: bool = ..., description: str | None = ..., expires_at: datetime | None = ..., password: str | None = ..., show_metadata: bool = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[SharedLinkResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, shared_link_edit_dto: SharedLinkEditDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[SharedLinkResponseDto]: ...

class AddSharedLinkAssetsOperation(Operation[list[AssetIdsResponseDto]]):
    @overload
    async def __call__(self, id: str | UUID, *, asset_ids: list[str] | list[UUID], key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> list[AssetIdsResponseDto]:
        """Put more assets behind a link that shares hand-picked assets; album links refuse this.

        PUT /shared-links/{id}/assets
        """
    @overload
    async def __call__(self, id: str | UUID, asset_ids_dto: AssetIdsDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> list[AssetIdsResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, *, asset_ids: list[str] | list[UUID], key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[AssetIdsResponseDto]]: ...
    @overload
    async def raw(self, id: str | UUID, asset_ids_dto: AssetIdsDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[AssetIdsResponseDto]]: ...

class RemoveSharedLinkAssetsOperation(Operation[list[AssetIdsResponseDto]]):
    @overload
    async def __call__(self, id: str | UUID, *, asset_ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> list[AssetIdsResponseDto]:
        """Take assets off a link that shares hand-picked assets, with a result for each.

        DELETE /shared-links/{id}/assets
        Permission: sharedLink.update
        """
    @overload
    async def __call__(self, id: str | UUID, asset_ids_dto: AssetIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[AssetIdsResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, *, asset_ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[list[AssetIdsResponseDto]]: ...
    @overload
    async def raw(self, id: str | UUID, asset_ids_dto: AssetIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[AssetIdsResponseDto]]: ...

class SearchStacksOperation(Operation[list[StackResponseDto]]):
    async def __call__(self, *, primary_asset_id: str | UUID | None = ..., **options: Unpack[CallOptions]) -> list[StackResponseDto]:
        """List your stacks, or only the one with a given primary asset.

        GET /stacks
        Permission: stack.read
        """
    async def raw(self, *, primary_asset_id: str | UUID | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[StackResponseDto]]: ...

class CreateStackOperation(Operation[StackResponseDto]):
    @overload
    async def __call__(self, *, asset_ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> StackResponseDto:
        """Group assets into a stack; the first ID leads it, and stacks led by the others are absorbed.

        POST /stacks
        Permission: stack.create
        """
    @overload
    async def __call__(self, stack_create_dto: StackCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> StackResponseDto: ...
    @overload
    async def raw(self, *, asset_ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[StackResponseDto]: ...
    @overload
    async def raw(self, stack_create_dto: StackCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[StackResponseDto]: ...

class DeleteStacksOperation(Operation[None]):
    @overload
    async def __call__(self, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> None:
        """Dissolve several stacks; their assets remain and show up singly again.

        DELETE /stacks
        Permission: stack.delete
        """
    @overload
    async def __call__(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetStackOperation(Operation[StackResponseDto]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> StackResponseDto:
        """Return one stack with its primary asset and all of its assets.

        GET /stacks/{id}
        Permission: stack.read
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[StackResponseDto]: ...

class UpdateStackOperation(Operation[StackResponseDto]):
    @overload
    async def __call__(self, id: str | UUID, *, primary_asset_id: str | UUID = ..., **options: Unpack[CallOptions]) -> StackResponseDto:
        """Choose which asset of a stack is shown on top.

        PUT /stacks/{id}
        Permission: stack.update
        """
    @overload
    async def __call__(self, id: str | UUID, stack_update_dto: StackUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> StackResponseDto: ...
    @overload
    async def raw(self, id: str | UUID, *, primary_asset_id: str | UUID = ..., **options: Unpack[CallOptions]) -> ApiResponse[StackResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, stack_update_dto: StackUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[StackResponseDto]: ...

class DeleteStackOperation(Operation[None]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Dissolve a stack; its assets remain and show up singly again.

        DELETE /stacks/{id}
        Permission: stack.delete
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class RemoveAssetFromStackOperation(Operation[None]):
    async def __call__(self, id: str | UUID, asset_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Take one asset out of a stack; the primary asset is refused.

        DELETE /stacks/{id}/assets/{assetId}
        Permission: stack.update
        Since: Immich 1.136.0
        """
    async def raw(self, id: str | UUID, asset_id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetSyncAckOperation(Operation[list[SyncAckDto]]):
    async def __call__(self, **options: Unpack[CallOptions]) -> list[SyncAckDto]:
        """List the sync checkpoints stored for this session, one for each entity type.

        GET /sync/ack
        Permission: syncCheckpoint.read
        Since: Immich 1.127.0
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[SyncAckDto]]: ...

class SendSyncAckOperation(Operation[None]):
    @overload
    async def __call__(self, *, acks: list[str], **options: Unpack[CallOptions]) -> None:
        """Acknowledge received sync events, so that the next stream starts after them.

        POST /sync/ack
        Permission: syncCheckpoint.update
        Since: Immich 1.127.0
        """
    @overload
    async def __call__(self, sync_ack_set_dto: SyncAckSetDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, acks: list[str], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, sync_ack_set_dto: SyncAckSetDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class DeleteSyncAckOperation(Operation[None]):
    @overload
    async def __call__(self, *, types: Sequence[SyncEntityType | _SyncEntityTypeLiteral] = ..., **options: Unpack[CallOptions]) -> None:
        """Forget sync checkpoints of this session, so that those types are streamed from the start again.

        DELETE /sync/ack
        Permission: syncCheckpoint.delete
        Since: Immich 1.127.0
        """
    @overload
    async def __call__(self, sync_ack_delete_dto: SyncAckDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, types: Sequence[SyncEntityType | _SyncEntityTypeLiteral] = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, sync_ack_delete_dto: SyncAckDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetDeltaSyncOperation(Operation[AssetDeltaSyncResponseDto]):
    @overload
    async def __call__(self, *, updated_after: datetime, user_ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> AssetDeltaSyncResponseDto:
        """Return assets changed and deleted since a time, or a hint that a full sync is needed.

        POST /sync/delta-sync
        Deprecated: use client.sync.get_sync_stream.
        """
    @overload
    async def __call__(self, asset_delta_sync_dto: AssetDeltaSyncDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> AssetDeltaSyncResponseDto: ...
    @overload
    async def raw(self, *, updated_after: datetime, user_ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[AssetDeltaSyncResponseDto]: ...
    @overload
    async def raw(self, asset_delta_sync_dto: AssetDeltaSyncDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[AssetDeltaSyncResponseDto]: ...

class GetFullSyncForUserOperation(Operation[list[AssetResponseDto]]):
    @overload
    async def __call__(self, *, limit: int, updated_until: datetime, last_id: str | UUID = ..., user_id: str | UUID = ..., **options: Unpack[CallOptions]) -> list[AssetResponseDto]:
        """Return a user's assets in pages ordered by ID, to build up a client's copy.

        POST /sync/full-sync
        Deprecated: use client.sync.get_sync_stream.
        """
    @overload
    async def __call__(self, asset_full_sync_dto: AssetFullSyncDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[AssetResponseDto]: ...
    @overload
    async def raw(self, *, limit: int, updated_until: datetime, last_id: str | UUID = ..., user_id: str | UUID = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[AssetResponseDto]]: ...
    @overload
    async def raw(self, asset_full_sync_dto: AssetFullSyncDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[AssetResponseDto]]: ...

class GetSyncStreamOperation(IterableOperation[list[SyncStreamEvent], SyncStreamEvent]):
    @overload
    async def __call__(self, *, types: Sequence[SyncRequestType | _SyncRequestTypeLiteral], reset: bool = ..., **options: Unpack[CallOptions]) -> list[SyncStreamEvent]:
        """Stream changes of the chosen types since the last acknowledged ones, as JSON Lines.

        POST /sync/stream
        Permission: sync.stream
        Since: Immich 1.127.0
        """
    @overload
    async def __call__(self, sync_stream_dto: SyncStreamDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[SyncStreamEvent]: ...
    @overload
    async def raw(self, *, types: Sequence[SyncRequestType | _SyncRequestTypeLiteral], reset: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[SyncStreamEvent]]: ...
    @overload
    async def raw(self, sync_stream_dto: SyncStreamDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[SyncStreamEvent]]: ...
    @overload
    def stream(self, *, types: Sequence[SyncRequestType | _SyncRequestTypeLiteral], reset: bool = ..., **options: Unpack[CallOptions]) -> AbstractAsyncContextManager[StreamedResponse]: ...
    @overload
    def stream(self, sync_stream_dto: SyncStreamDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> AbstractAsyncContextManager[StreamedResponse]: ...
    @overload
    def iter(self, *, types: Sequence[SyncRequestType | _SyncRequestTypeLiteral], reset: bool = ..., **options: Unpack[CallOptions]) -> AsyncGenerator[SyncStreamEvent]: ...
    @overload
    def iter(self, sync_stream_dto: SyncStreamDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> AsyncGenerator[SyncStreamEvent]: ...

class GetConfigOperation(Operation[SystemConfigDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> SystemConfigDto:
        """Return the complete server configuration, secrets included (admin only).

        GET /system-config
        Permission: systemConfig.read
        Administrators only.
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[SystemConfigDto]: ...

class UpdateConfigOperation(Operation[SystemConfigDto]):
    @overload
    async def __call__(self, *, backup: SystemConfigBackupsDto | Mapping[str, Any], ffmpeg: SystemConfigFFmpegDto | Mapping[str, Any], image: SystemConfigImageDto | Mapping[str, Any], job: SystemConfigJobDto | Mapping[str, Any], library: SystemConfigLibraryDto | Mapping[str, Any], logging: SystemConfigLoggingDto | Mapping[str, Any], machine_learning: SystemConfigMachineLearningDto | Mapping[str, Any], map: SystemConfigMapDto | Mapping[str, Any], metadata: SystemConfigMetadataDto | Mapping[str, Any], new_version_check: SystemConfigNewVersionCheckDto | Mapping[str, Any], nightly_tasks: SystemConfigNightlyTasksDto | Mapping[str, Any], notifications: SystemConfigNotificationsDto | Mapping[str, Any], oauth: SystemConfigOAuthDto | Mapping[str, Any], password_login: SystemConfigPasswordLoginDto | Mapping[str, Any], reverse_geocoding: SystemConfigReverseGeocodingDto | Mapping[str, Any], server: SystemConfigServerDto | Mapping[str, Any], storage_template: SystemConfigStorageTemplateDto | Mapping[str, Any], templates: SystemConfigTemplatesDto | Mapping[str, Any], theme: SystemConfigThemeDto | Mapping[str, Any], trash: SystemConfigTrashDto | Mapping[str, Any], user: SystemConfigUserDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> SystemConfigDto:
        """Replace the complete server configuration (admin only); send all of it, not just changes.

        PUT /system-config
        Permission: systemConfig.update
        Administrators only.
        """
    @overload
    async def __call__(self, system_config_dto: SystemConfigDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> SystemConfigDto: ...
    @overload
    async def raw(self, *, backup: SystemConfigBackupsDto | Mapping[str, Any], ffmpeg: SystemConfigFFmpegDto | Mapping[str, Any], image: SystemConfigImageDto | Mapping[str, Any], job: SystemConfigJobDto | Mapping[str, Any], library: SystemConfigLibraryDto | Mapping[str, Any], logging: SystemConfigLoggingDto | Mapping[str, Any], machine_learning: SystemConfigMachineLearningDto | Mapping[str, Any], map: SystemConfigMapDto | Mapping[str, Any], metadata: SystemConfigMetadataDto | Mapping[str, Any], new_version_check: SystemConfigNewVersionCheckDto | Mapping[str, Any], nightly_tasks: SystemConfigNightlyTasksDto | Mapping[str, Any], notifications: SystemConfigNotificationsDto | Mapping[str, Any], oauth: SystemConfigOAuthDto | Mapping[str, Any], password_login: SystemConfigPasswordLoginDto | Mapping[str, Any], reverse_geocoding: SystemConfigReverseGeocodingDto | Mapping[str, Any], server: SystemConfigServerDto | Mapping[str, Any], storage_template: SystemConfigStorageTemplateDto | Mapping[str, Any], templates: SystemConfigTemplatesDto | Mapping[str, Any], theme: SystemConfigThemeDto | Mapping[str, Any], trash: SystemConfigTrashDto | Mapping[str, Any], user: SystemConfigUserDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[SystemConfigDto]: ...
    @overload
    async def raw(self, system_config_dto: SystemConfigDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[SystemConfigDto]: ...

class GetConfigDefaultsOperation(Operation[SystemConfigDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> SystemConfigDto:
        """Return the server configuration as it is out of the box (admin only).

        GET /system-config/defaults
        Permission: systemConfig.read
        Administrators only.
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[SystemConfigDto]: ...

class GetStorageTemplateOptionsOperation(Operation[SystemConfigTemplateStorageOptionDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> SystemConfigTemplateStorageOptionDto:
        """List the date tokens and presets usable in the storage template (admin only).

        GET /system-config/storage-template-options
        Permission: systemConfig.read
        Administrators only.
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[SystemConfigTemplateStorageOptionDto]: ...

class GetAdminOnboardingOperation(Operation[AdminOnboardingUpdateDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> AdminOnboardingUpdateDto:
        """Tell whether the first-run setup by the administrator is finished (admin only).

        GET /system-metadata/admin-onboarding
        Permission: systemMetadata.read
        Administrators only.
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[AdminOnboardingUpdateDto]: ...

class UpdateAdminOnboardingOperation(Operation[None]):
    @overload
    async def __call__(self, *, is_onboarded: bool, **options: Unpack[CallOptions]) -> None:
        """Record whether the first-run setup of the server is finished (admin only).

        POST /system-metadata/admin-onboarding
        Permission: systemMetadata.update
        Administrators only.
        """
    @overload
    async def __call__(self, admin_onboarding_update_dto: AdminOnboardingUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    async def raw(self, *, is_onboarded: bool, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    async def raw(self, admin_onboarding_update_dto: AdminOnboardingUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetReverseGeocodingStateOperation(Operation[ReverseGeocodingStateResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> ReverseGeocodingStateResponseDto:
        """Tell which place-name data file was last imported, and when (admin only).

        GET /system-metadata/reverse-geocoding-state
        Permission: systemMetadata.read
        Administrators only.
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ReverseGeocodingStateResponseDto]: ...

class GetVersionCheckStateOperation(Operation[VersionCheckStateResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> VersionCheckStateResponseDto:
        """Return the newest release found by the update check, and when it ran (admin only).

        GET /system-metadata/version-check-state
        Permission: systemMetadata.read
        Administrators only.
        Since: Immich 1.134.0
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[VersionCheckStateResponseDto]: ...

class GetAllTagsOperation(Operation[list[TagResponseDto]]):
    async def __call__(self, **options: Unpack[CallOptions]) -> list[TagResponseDto]:
        """List your tags, nested ones included, as one flat list.

        GET /tags
        Permission: tag.read
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[TagResponseDto]]: ...

class UpsertTagsOperation(Operation[list[TagResponseDto]]):
    @overload
    async def __call__(self, *, tags: list[str], **options: Unpack[CallOptions]) -> list[TagResponseDto]:
        """Create tags from paths such as 'trips/rome', parents included; existing ones are reused.

        PUT /tags
        Permission: tag.create
        """
    @overload
    async def __call__(self, tag_upsert_dto: TagUpsertDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[TagResponseDto]: ...
    @overload
    async def raw(self, *, tags: list[str], **options: Unpack[CallOptions]) -> ApiResponse[list[TagResponseDto]]: ...
    @overload
    async def raw(self, tag_upsert_dto: TagUpsertDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[TagResponseDto]]: ...

class CreateTagOperation(Operation[TagResponseDto]):
    @overload
    async def __call__(self, *, name: str, color: str = ..., parent_id: str | UUID | None = ..., **options: Unpack[CallOptions]) -> TagResponseDto:
        """Create a single tag, optionally nested under a parent tag.

        POST /tags
        Permission: tag.create
        """
    @overload
    async def __call__(self, tag_create_dto: TagCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> TagResponseDto: ...
    @overload
    async def raw(self, *, name: str, color: str = ..., parent_id: str | UUID | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[TagResponseDto]: ...
    @overload
    async def raw(self, tag_create_dto: TagCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[TagResponseDto]: ...

class BulkTagAssetsOperation(Operation[TagBulkAssetsResponseDto]):
    @overload
    async def __call__(self, *, asset_ids: list[str] | list[UUID], tag_ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> TagBulkAssetsResponseDto:
        """Apply every given tag to every given asset and return how many taggings were made.

        PUT /tags/assets
        Permission: tag.asset
        """
    @overload
    async def __call__(self, tag_bulk_assets_dto: TagBulkAssetsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> TagBulkAssetsResponseDto: ...
    @overload
    async def raw(self, *, asset_ids: list[str] | list[UUID], tag_ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[TagBulkAssetsResponseDto]: ...
    @overload
    async def raw(self, tag_bulk_assets_dto: TagBulkAssetsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[TagBulkAssetsResponseDto]: ...

class GetTagByIdOperation(Operation[TagResponseDto]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> TagResponseDto:
        """Return one of your tags with its name, full path and color.

        GET /tags/{id}
        Permission: tag.read
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[TagResponseDto]: ...

class UpdateTagOperation(Operation[TagResponseDto]):
    @overload
    async def __call__(self, id: str | UUID, *, color: str | None = ..., **options: Unpack[CallOptions]) -> TagResponseDto:
        """Change the settings of a tag, for example its color.

        PUT /tags/{id}
        Permission: tag.update
        """
    @overload
    async def __call__(self, id: str | UUID, tag_update_dto: TagUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> TagResponseDto: ...
    @overload
    async def raw(self, id: str | UUID, *, color: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[TagResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, tag_update_dto: TagUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[TagResponseDto]: ...

class DeleteTagOperation(Operation[None]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a tag along with the tags nested below it; tagged assets are kept.

        DELETE /tags/{id}
        Permission: tag.delete
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class TagAssetsOperation(Operation[list[BulkIdResponseDto]]):
    @overload
    async def __call__(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]:
        """Apply a tag to assets, with a result for each.

        PUT /tags/{id}/assets
        Permission: tag.asset
        """
    @overload
    async def __call__(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...
    @overload
    async def raw(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...

class UntagAssetsOperation(Operation[list[BulkIdResponseDto]]):
    @overload
    async def __call__(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]:
        """Take a tag off assets, with a result for each.

        DELETE /tags/{id}/assets
        Permission: tag.asset
        """
    @overload
    async def __call__(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...
    @overload
    async def raw(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...

class GetTimeBucketOperation(Operation[TimeBucketAssetResponseDto]):
    async def __call__(self, *, time_bucket: str, album_id: str | UUID | None = ..., bbox: str | None = ..., is_favorite: bool | None = ..., is_trashed: bool | None = ..., key: str | None = ..., order: AssetOrder | _AssetOrderLiteral | None = ..., person_id: str | UUID | None = ..., slug: str | None = ..., tag_id: str | UUID | None = ..., user_id: str | UUID | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_coordinates: bool | None = ..., with_partners: bool | None = ..., with_stacked: bool | None = ..., **options: Unpack[CallOptions]) -> TimeBucketAssetResponseDto:
        """Return the timeline assets of one time bucket; use the same filters as for the buckets.

        GET /timeline/bucket
        Permission: asset.read
        State: Internal
        """
    async def raw(self, *, time_bucket: str, album_id: str | UUID | None = ..., bbox: str | None = ..., is_favorite: bool | None = ..., is_trashed: bool | None = ..., key: str | None = ..., order: AssetOrder | _AssetOrderLiteral | None = ..., person_id: str | UUID | None = ..., slug: str | None = ..., tag_id: str | UUID | None = ..., user_id: str | UUID | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_coordinates: bool | None = ..., with_partners: bool | None = ..., with_stacked: bool | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[TimeBucketAssetResponseDto]: ...

class GetTimeBucketsOperation(Operation[list[TimeBucketsResponseDto]]):
    async def __call__(self, *, album_id: str | UUID | None = ..., bbox: str | None = ..., is_favorite: bool | None = ..., is_trashed: bool | None = ..., key: str | None = ..., order: AssetOrder | _AssetOrderLiteral | None = ..., person_id: str | UUID | None = ..., slug: str | None = ..., tag_id: str | UUID | None = ..., user_id: str | UUID | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_coordinates: bool | None = ..., with_partners: bool | None = ..., with_stacked: bool | None = ..., **options: Unpack[CallOptions]) -> list[TimeBucketsResponseDto]:
        """List the timeline's time buckets with the number of assets in each.

        GET /timeline/buckets
        Permission: asset.read
        State: Internal
        """
    async def raw(self, *, album_id: str | UUID | None = ..., bbox: str | None = ..., is_favorite: bool | None = ..., is_trashed: bool | None = ..., key: str | None = ..., order: AssetOrder | _AssetOrderLiteral | None = ..., person_id: str | UUID | None = ..., slug: str | None = ..., tag_id: str | UUID | None = ..., user_id: str | UUID | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_coordinates: bool | None = ..., with_partners: bool | None = ..., with_stacked: bool | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[TimeBucketsResponseDto]]: ...

class EmptyTrashOperation(Operation[TrashResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> TrashResponseDto:
        """Erase everything in your trash for good; background jobs then remove the files.

        POST /trash/empty
        Permission: asset.delete
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[TrashResponseDto]: ...

class RestoreTrashOperation(Operation[TrashResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> TrashResponseDto:
        """Bring everything in your trash back into your library.

        POST /trash/restore
        Permission: asset.delete
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[TrashResponseDto]: ...

class RestoreAssetsOperation(Operation[TrashResponseDto]):
    @overload
    async def __call__(self, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> TrashResponseDto:
        """Bring the given assets back out of the trash.

        POST /trash/restore/assets
        Permission: asset.delete
        """
    @overload
    async def __call__(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> TrashResponseDto: ...
    @overload
    async def raw(self, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[TrashResponseDto]: ...
    @overload
    async def raw(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[TrashResponseDto]: ...

class SearchUsersOperation(Operation[list[UserResponseDto]]):
    async def __call__(self, **options: Unpack[CallOptions]) -> list[UserResponseDto]:
        """List the user accounts on this server that you are allowed to see.

        GET /users
        Permission: user.read
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[UserResponseDto]]: ...

class GetMyUserOperation(Operation[UserAdminResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Return your own account, with e-mail address, quota and admin flag.

        GET /users/me
        Permission: user.read
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class UpdateMyUserOperation(Operation[UserAdminResponseDto]):
    @overload
    async def __call__(self, *, avatar_color: UserAvatarColor | _UserAvatarColorLiteral | None = ..., email: str = ..., name: str = ..., password: str = ..., **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Change your own account, such as name, e-mail address or password.

        PUT /users/me
        Permission: user.update
        """
    @overload
    async def __call__(self, user_update_me_dto: UserUpdateMeDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> UserAdminResponseDto: ...
    @overload
    async def raw(self, *, avatar_color: UserAvatarColor | _UserAvatarColorLiteral | None = ..., email: str = ..., name: str = ..., password: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...
    @overload
    async def raw(self, user_update_me_dto: UserUpdateMeDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class GetUserLicenseOperation(Operation[LicenseResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> LicenseResponseDto:
        """Return the product key stored for your account.

        GET /users/me/license
        Permission: userLicense.read
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[LicenseResponseDto]: ...

class SetUserLicenseOperation(Operation[LicenseResponseDto]):
    @overload
    async def __call__(self, *, activation_key: str, license_key: str, **options: Unpack[CallOptions]) -> LicenseResponseDto:
        """Activate a product key for your own account.

        PUT /users/me/license
        Permission: userLicense.update
        """
    @overload
    async def __call__(self, license_key_dto: LicenseKeyDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> LicenseResponseDto: ...
    @overload
    async def raw(self, *, activation_key: str, license_key: str, **options: Unpack[CallOptions]) -> ApiResponse[LicenseResponseDto]: ...
    @overload
    async def raw(self, license_key_dto: LicenseKeyDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[LicenseResponseDto]: ...

class DeleteUserLicenseOperation(Operation[None]):
    async def __call__(self, **options: Unpack[CallOptions]) -> None:
        """Remove the product key stored for your account.

        DELETE /users/me/license
        Permission: userLicense.delete
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetUserOnboardingOperation(Operation[OnboardingResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> OnboardingResponseDto:
        """Tell whether you have finished the welcome steps.

        GET /users/me/onboarding
        Permission: userOnboarding.read
        Since: Immich 1.135.0
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[OnboardingResponseDto]: ...

class SetUserOnboardingOperation(Operation[OnboardingResponseDto]):
    @overload
    async def __call__(self, *, is_onboarded: bool, **options: Unpack[CallOptions]) -> OnboardingResponseDto:
        """Record whether you have finished the welcome steps.

        PUT /users/me/onboarding
        Permission: userOnboarding.update
        Since: Immich 1.135.0
        """
    @overload
    async def __call__(self, onboarding_dto: OnboardingDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> OnboardingResponseDto: ...
    @overload
    async def raw(self, *, is_onboarded: bool, **options: Unpack[CallOptions]) -> ApiResponse[OnboardingResponseDto]: ...
    @overload
    async def raw(self, onboarding_dto: OnboardingDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[OnboardingResponseDto]: ...

class DeleteUserOnboardingOperation(Operation[None]):
    async def __call__(self, **options: Unpack[CallOptions]) -> None:
        """Reset your onboarding, so that the welcome steps are shown to you again.

        DELETE /users/me/onboarding
        Permission: userOnboarding.delete
        Since: Immich 1.135.0
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetMyPreferencesOperation(Operation[UserPreferencesResponseDto]):
    async def __call__(self, **options: Unpack[CallOptions]) -> UserPreferencesResponseDto:
        """Return your own settings, such as memories, tags, ratings and e-mail notifications.

        GET /users/me/preferences
        Permission: userPreference.read
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[UserPreferencesResponseDto]: ...

class UpdateMyPreferencesOperation(Operation[UserPreferencesResponseDto]):
    @overload
    async def __call__(self, *, albums: AlbumsUpdate | Mapping[str, Any] = ..., avatar: AvatarUpdate | Mapping[str, Any] = ..., cast: CastUpdate | Mapping[str, Any] = ..., download: DownloadUpdate | Mapping[str, Any] = ..., email_notifications: EmailNotificationsUpdate | Mapping[str, Any] = ..., folders: FoldersUpdate | Mapping[str, Any] = ..., memories: MemoriesUpdate | Mapping[str, Any] = ..., people: PeopleUpdate | Mapping[str, Any] = ..., purchase: PurchaseUpdate | Mapping[str, Any] = ..., ratings: RatingsUpdate | Mapping[str, Any] = ..., shared_links: SharedLinksUpdate | Mapping[str, Any] = ..., tags: TagsUpdate | Mapping[str, Any] = ..., **options: Unpack[CallOptions]) -> UserPreferencesResponseDto:
        """Change some of your own settings; those left out stay as they are.

        PUT /users/me/preferences
        Permission: userPreference.update
        """
    @overload
    async def __call__(self, user_preferences_update_dto: UserPreferencesUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> UserPreferencesResponseDto: ...
    @overload
    async def raw(self, *, albums: AlbumsUpdate | Mapping[str, Any] = ..., avatar: AvatarUpdate | Mapping[str, Any] = ..., cast: CastUpdate | Mapping[str, Any] = ..., download: DownloadUpdate | Mapping[str, Any] = ..., email_notifications: EmailNotificationsUpdate | Mapping[str, Any] = ..., folders: FoldersUpdate | Mapping[str, Any] = ..., memories: MemoriesUpdate | Mapping[str, Any] = ..., people: PeopleUpdate | Mapping[str, Any] = ..., purchase: PurchaseUpdate | Mapping[str, Any] = ..., ratings: RatingsUpdate | Mapping[str, Any] = ..., shared_links: SharedLinksUpdate | Mapping[str, Any] = ..., tags: TagsUpdate | Mapping[str, Any] = ..., **options: Unpack[CallOptions]) -> ApiResponse[UserPreferencesResponseDto]: ...
    @overload
    async def raw(self, user_preferences_update_dto: UserPreferencesUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[UserPreferencesResponseDto]: ...

class CreateProfileImageOperation(Operation[CreateProfileImageResponseDto]):
    @overload
    async def __call__(self, *, file: FileInput, **options: Unpack[CallOptions]) -> CreateProfileImageResponseDto:
        """Upload a picture as your avatar, replacing the previous one.

        POST /users/profile-image
        Permission: userProfileImage.update
        """
    @overload
    async def __call__(self, create_profile_image_dto: CreateProfileImageDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> CreateProfileImageResponseDto: ...
    @overload
    async def raw(self, *, file: FileInput, **options: Unpack[CallOptions]) -> ApiResponse[CreateProfileImageResponseDto]: ...
    @overload
    async def raw(self, create_profile_image_dto: CreateProfileImageDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[CreateProfileImageResponseDto]: ...

class DeleteProfileImageOperation(Operation[None]):
    async def __call__(self, **options: Unpack[CallOptions]) -> None:
        """Remove your avatar picture, so that clients fall back to a default one.

        DELETE /users/profile-image
        Permission: userProfileImage.delete
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetUserOperation(Operation[UserResponseDto]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> UserResponseDto:
        """Return a user's public profile: name, e-mail address and avatar.

        GET /users/{id}
        Permission: user.read
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[UserResponseDto]: ...

class GetProfileImageOperation(Operation[bytes]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> bytes:
        """Download a user's avatar picture.

        GET /users/{id}/profile-image
        Permission: userProfileImage.read
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[bytes]: ...
    def stream(self, id: str | UUID, **options: Unpack[CallOptions]) -> AbstractAsyncContextManager[StreamedResponse]: ...

class GetAssetsByOriginalPathOperation(Operation[list[AssetResponseDto]]):
    async def __call__(self, *, path: str, **options: Unpack[CallOptions]) -> list[AssetResponseDto]:
        """List your assets whose original file lies directly in a given folder on the server.

        GET /view/folder
        Permission: folder.read
        """
    async def raw(self, *, path: str, **options: Unpack[CallOptions]) -> ApiResponse[list[AssetResponseDto]]: ...

class GetUniqueOriginalPathsOperation(Operation[list[str]]):
    async def __call__(self, **options: Unpack[CallOptions]) -> list[str]:
        """List every folder on the server that holds original files of yours.

        GET /view/folder/unique-paths
        Permission: folder.read
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[str]]: ...

class GetWorkflowsOperation(Operation[list[WorkflowResponseDto]]):
    async def __call__(self, **options: Unpack[CallOptions]) -> list[WorkflowResponseDto]:
        """List your workflows with their triggers.

        GET /workflows
        Permission: workflow.read
        Since: Immich 2.3.0
        State: Alpha
        """
    async def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[WorkflowResponseDto]]: ...

class CreateWorkflowOperation(Operation[WorkflowResponseDto]):
    @overload
    async def __call__(self, *, actions: Sequence[WorkflowActionItemDto | Mapping[str, Any]], filters: Sequence[WorkflowFilterItemDto | Mapping[str, Any]], name: str, trigger_type: PluginTriggerType | _PluginTriggerTypeLiteral, description: str = ..., enabled: bool = ..., **options: Unpack[CallOptions]) -> WorkflowResponseDto:
        """Create a workflow that has plugins act on assets when a given trigger fires.

        POST /workflows
        Permission: workflow.create
        Since: Immich 2.3.0
        State: Alpha
        """
    @overload
    async def __call__(self, workflow_create_dto: WorkflowCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> WorkflowResponseDto: ...
    @overload
    async def raw(self, *, actions: Sequence[WorkflowActionItemDto | Mapping[str, Any]], filters: Sequence[WorkflowFilterItemDto | Mapping[str, Any]], name: str, trigger_type: PluginTriggerType | _PluginTriggerTypeLiteral, description: str = ..., enabled: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[WorkflowResponseDto]: ...
    @overload
    async def raw(self, workflow_create_dto: WorkflowCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[WorkflowResponseDto]: ...

class GetWorkflowOperation(Operation[WorkflowResponseDto]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> WorkflowResponseDto:
        """Return one of your workflows with its trigger and steps.

        GET /workflows/{id}
        Permission: workflow.read
        Since: Immich 2.3.0
        State: Alpha
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[WorkflowResponseDto]: ...

class UpdateWorkflowOperation(Operation[WorkflowResponseDto]):
    @overload
    async def __call__(self, id: str | UUID, *, actions: Sequence[WorkflowActionItemDto | Mapping[str, Any]] = ..., description: str = ..., enabled: bool = ..., filters: Sequence[WorkflowFilterItemDto | Mapping[str, Any]] = ..., name: str = ..., trigger_type: PluginTriggerType | _PluginTriggerTypeLiteral = ..., **options: Unpack[CallOptions]) -> WorkflowResponseDto:
        """Change a workflow: rename it, switch it on or off or alter what it does.

        PUT /workflows/{id}
        Permission: workflow.update
        Since: Immich 2.3.0
        State: Alpha
        """
    @overload
    async def __call__(self, id: str | UUID, workflow_update_dto: WorkflowUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> WorkflowResponseDto: ...
    @overload
    async def raw(self, id: str | UUID, *, actions: Sequence[WorkflowActionItemDto | Mapping[str, Any]] = ..., description: str = ..., enabled: bool = ..., filters: Sequence[WorkflowFilterItemDto | Mapping[str, Any]] = ..., name: str = ..., trigger_type: PluginTriggerType | _PluginTriggerTypeLiteral = ..., **options: Unpack[CallOptions]) -> ApiResponse[WorkflowResponseDto]: ...
    @overload
    async def raw(self, id: str | UUID, workflow_update_dto: WorkflowUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[WorkflowResponseDto]: ...

class DeleteWorkflowOperation(Operation[None]):
    async def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a workflow; it no longer runs when its trigger fires.

        DELETE /workflows/{id}
        Permission: workflow.delete
        Since: Immich 2.3.0
        State: Alpha
        """
    async def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class ActivitiesApi(Api):
    get_activities: GetActivitiesOperation
    """List the likes and comments on an album or on one asset in it, oldest first.

    GET /activities
    Permission: activity.read
    """
    create_activity: CreateActivityOperation
    """Like or comment on an album or one asset in it; a repeated like is not stored twice.

    POST /activities
    Permission: activity.create
    """
    get_activity_statistics: GetActivityStatisticsOperation
    """Count the activity, such as comments, on an album or on one asset in it.

    GET /activities/statistics
    Permission: activity.statistics
    """
    delete_activity: DeleteActivityOperation
    """Remove a like or comment that you made, or one made on an album you own.

    DELETE /activities/{id}
    Permission: activity.delete
    """

class AuthenticationAdminApi(Api):
    unlink_all_oauth_accounts_admin: UnlinkAllOAuthAccountsAdminOperation
    """Cut the OAuth connection of every user on the server (admin only).

    POST /admin/auth/unlink-all
    Permission: adminAuth.unlinkAll
    Administrators only.
    Since: Immich 1.138.0
    """

class DatabaseBackupsAdminApi(Api):
    list_database_backups: ListDatabaseBackupsOperation
    """List the database backup files present on the server (admin only).

    GET /admin/database-backups
    Permission: maintenance
    Administrators only.
    Since: Immich 2.5.0
    State: Alpha
    """
    delete_database_backup: DeleteDatabaseBackupOperation
    """Delete database backup files from the server by name (admin only).

    DELETE /admin/database-backups
    Permission: backup.delete
    Administrators only.
    Since: Immich 2.5.0
    State: Alpha
    """
    start_database_restore_flow: StartDatabaseRestoreFlowOperation
    """Begin restoring a backup on a fresh server; refused after setup, needs no login.

    POST /admin/database-backups/start-restore
    Since: Immich 2.5.0
    State: Alpha
    """
    upload_database_backup: UploadDatabaseBackupOperation
    """Upload a database backup file, so that it can be restored later (admin only).

    POST /admin/database-backups/upload
    Permission: backup.upload
    Administrators only.
    Since: Immich 2.5.0
    State: Alpha
    """
    download_database_backup: DownloadDatabaseBackupOperation
    """Download a database backup from the server by file name (admin only).

    GET /admin/database-backups/{filename}
    Permission: backup.download
    Administrators only.
    Since: Immich 2.5.0
    State: Alpha
    """

class MaintenanceAdminApi(Api):
    set_maintenance_mode: SetMaintenanceModeOperation
    """Switch maintenance mode on or off (admin only); the normal API is gone while it is on.

    POST /admin/maintenance
    Permission: maintenance
    Administrators only.
    Since: Immich 2.3.0
    State: Alpha
    """
    detect_prior_install: DetectPriorInstallOperation
    """Inspect the storage folders for traces of an earlier installation (admin only).

    GET /admin/maintenance/detect-install
    Permission: maintenance
    Administrators only.
    Since: Immich 2.5.0
    State: Alpha
    """
    maintenance_login: MaintenanceLoginOperation
    """Sign in while maintenance mode is on, and return the name of the administrator.

    POST /admin/maintenance/login
    Since: Immich 2.3.0
    State: Alpha
    """
    get_maintenance_status: GetMaintenanceStatusOperation
    """Report whether maintenance mode is on and how its task is getting along; needs no login.

    GET /admin/maintenance/status
    Since: Immich 2.5.0
    State: Alpha
    """

class NotificationsAdminApi(Api):
    create_notification: CreateNotificationOperation
    """Post an in-app notification to any user (admin only).

    POST /admin/notifications
    Administrators only.
    Since: Immich 1.133.0
    """
    get_notification_template_admin: GetNotificationTemplateAdminOperation
    """Preview a notification e-mail as HTML, rendered from a draft template (admin only).

    POST /admin/notifications/templates/{name}
    Administrators only.
    Since: Immich 1.132.0
    """
    send_test_email_admin: SendTestEmailAdminOperation
    """Try out SMTP settings by mailing yourself a test message (admin only).

    POST /admin/notifications/test-email
    Administrators only.
    Since: Immich 1.132.0
    """

class UsersAdminApi(Api):
    search_users_admin: SearchUsersAdminOperation
    """List the full accounts of all users, on request with deleted ones (admin only).

    GET /admin/users
    Permission: adminUser.read
    Administrators only.
    """
    create_user_admin: CreateUserAdminOperation
    """Create a user account (admin only), optionally e-mailing the new user a welcome.

    POST /admin/users
    Permission: adminUser.create
    Administrators only.
    """
    get_user_admin: GetUserAdminOperation
    """Return a user's full account, with quota and status (admin only).

    GET /admin/users/{id}
    Permission: adminUser.read
    Administrators only.
    """
    update_user_admin: UpdateUserAdminOperation
    """Change any user's account, such as e-mail, password, quota or storage label (admin only).

    PUT /admin/users/{id}
    Permission: adminUser.update
    Administrators only.
    """
    delete_user_admin: DeleteUserAdminOperation
    """Schedule the removal of a user and all their data (admin only); force skips the waiting time.

    DELETE /admin/users/{id}
    Permission: adminUser.delete
    Administrators only.
    """
    get_user_preferences_admin: GetUserPreferencesAdminOperation
    """Return the personal settings of any user (admin only).

    GET /admin/users/{id}/preferences
    Permission: adminUser.read
    Administrators only.
    """
    update_user_preferences_admin: UpdateUserPreferencesAdminOperation
    """Change personal settings of any user; those left out stay as they are (admin only).

    PUT /admin/users/{id}/preferences
    Permission: adminUser.update
    Administrators only.
    """
    restore_user_admin: RestoreUserAdminOperation
    """Bring back a user whose removal is still pending (admin only).

    POST /admin/users/{id}/restore
    Permission: adminUser.delete
    Administrators only.
    """
    get_user_sessions_admin: GetUserSessionsAdminOperation
    """List the login sessions of any user (admin only).

    GET /admin/users/{id}/sessions
    Permission: adminSession.read
    Administrators only.
    Since: Immich 2.2.0
    """
    get_user_statistics_admin: GetUserStatisticsAdminOperation
    """Count the images and videos of any user (admin only).

    GET /admin/users/{id}/statistics
    Permission: adminUser.read
    Administrators only.
    Since: Immich 1.133.0
    """

class AlbumsApi(Api):
    get_all_albums: GetAllAlbumsOperation
    """List your albums or those shared with you, optionally only those holding a given asset.

    GET /albums
    Permission: album.read
    """
    create_album: CreateAlbumOperation
    """Create an album that you own, optionally filled with assets and shared with users.

    POST /albums
    Permission: album.create
    """
    add_assets_to_albums: AddAssetsToAlbumsOperation
    """Put a set of assets into several albums at once; the answer is one overall result.

    PUT /albums/assets
    Permission: albumAsset.create
    Since: Immich 1.139.0
    """
    get_album_statistics: GetAlbumStatisticsOperation
    """Count your albums: those you own, those shared and those not shared.

    GET /albums/statistics
    Permission: album.statistics
    """
    get_album_info: GetAlbumInfoOperation
    """Return one album with its settings, members and asset count.

    GET /albums/{id}
    Permission: album.read
    """
    delete_album: DeleteAlbumOperation
    """Delete an album; the assets in it stay in your library.

    DELETE /albums/{id}
    Permission: album.delete
    """
    update_album_info: UpdateAlbumInfoOperation
    """Change an album's name, description, cover, sort order or whether it takes comments.

    PATCH /albums/{id}
    Permission: album.update
    """
    add_assets_to_album: AddAssetsToAlbumOperation
    """Put assets into an album and report for each whether it was added or why not.

    PUT /albums/{id}/assets
    Permission: albumAsset.create
    """
    remove_asset_from_album: RemoveAssetFromAlbumOperation
    """Take assets out of an album, with a result for each; the assets themselves are kept.

    DELETE /albums/{id}/assets
    Permission: albumAsset.delete
    """
    update_album_user: UpdateAlbumUserOperation
    """Give a member of an album another role, such as viewer or editor.

    PUT /albums/{id}/user/{userId}
    Permission: albumUser.update
    """
    remove_user_from_album: RemoveUserFromAlbumOperation
    """Stop sharing an album with a user, or leave it yourself by passing 'me'.

    DELETE /albums/{id}/user/{userId}
    Permission: albumUser.delete
    """
    add_users_to_album: AddUsersToAlbumOperation
    """Invite users to an album, each as viewer or editor, and return the album.

    PUT /albums/{id}/users
    Permission: albumUser.create
    """

class ApiKeysApi(Api):
    get_api_keys: GetApiKeysOperation
    """List your API keys with names and permissions, but not their secrets.

    GET /api-keys
    Permission: apiKey.read
    """
    create_api_key: CreateApiKeyOperation
    """Create an API key for yourself; its secret appears only in this answer, so keep it.

    POST /api-keys
    Permission: apiKey.create
    """
    get_my_api_key: GetMyApiKeyOperation
    """Return the API key that authenticates this call; other kinds of login are refused.

    GET /api-keys/me
    Since: Immich 1.139.0
    """
    get_api_key: GetApiKeyOperation
    """Return one of your API keys with its name and permissions, but not its secret.

    GET /api-keys/{id}
    Permission: apiKey.read
    """
    update_api_key: UpdateApiKeyOperation
    """Rename an API key or, on newer servers, change what it may do; its secret stays.

    PUT /api-keys/{id}
    Permission: apiKey.update
    """
    delete_api_key: DeleteApiKeyOperation
    """Revoke one of your API keys; clients that use it lose access at once.

    DELETE /api-keys/{id}
    Permission: apiKey.delete
    """

class AssetsApi(AssetsMethods, Api):
    update_assets: UpdateAssetsOperation
    """Make the same change, such as a date, place or favorite mark, to many assets.

    PUT /assets
    Permission: asset.update
    """
    upload_asset: UploadAssetOperation
    """Upload a photo or video; one that you already have is reported as duplicate, not kept twice.

    POST /assets
    Permission: asset.upload
    """
    delete_assets: DeleteAssetsOperation
    """Move assets to the trash, or skip the trash and delete them for good if force is set.

    DELETE /assets
    Permission: asset.delete
    """
    check_bulk_upload: CheckBulkUploadOperation
    """Ask, by file checksum, which files are worth uploading and which the server already holds.

    POST /assets/bulk-upload-check
    Permission: asset.upload
    """
    copy_asset: CopyAssetOperation
    """Carry over albums, favorite mark, shared links, sidecar and stack to a second asset.

    PUT /assets/copy
    Permission: asset.copy
    Since: Immich 2.2.0
    """
    get_all_user_assets_by_device_id: GetAllUserAssetsByDeviceIdOperation
    """List the device-side IDs of assets that you uploaded from one device.

    GET /assets/device/{deviceId}
    Deprecated: Immich advises against it.
    """
    check_existing_assets: CheckExistingAssetsOperation
    """Return which of a device's own asset IDs the server already knows.

    POST /assets/exist
    Permission: asset.upload
    """
    run_asset_jobs: RunAssetJobsOperation
    """Queue a metadata, thumbnail or transcoding job, among others, for chosen assets.

    POST /assets/jobs
    Permission: job.create
    """
    update_bulk_asset_metadata: UpdateBulkAssetMetadataOperation
    """Store custom metadata on several assets, given as triples of asset ID, key and value.

    PUT /assets/metadata
    Permission: asset.update
    Since: Immich 2.5.0
    State: Beta
    """
    delete_bulk_asset_metadata: DeleteBulkAssetMetadataOperation
    """Remove custom metadata keys from several assets, given as pairs of asset ID and key.

    DELETE /assets/metadata
    Permission: asset.update
    Since: Immich 2.5.0
    State: Beta
    """
    get_random: GetRandomOperation
    """Return a single random asset, or as many as count asks for.

    GET /assets/random
    Permission: asset.read
    Deprecated: use client.search.search_random.
    """
    get_asset_statistics: GetAssetStatisticsOperation
    """Count your images and videos, optionally only favorites, trashed or archived ones.

    GET /assets/statistics
    Permission: asset.statistics
    """
    get_asset_info: GetAssetInfoOperation
    """Return one asset with its EXIF data, people, tags and more.

    GET /assets/{id}
    Permission: asset.read
    """
    update_asset: UpdateAssetOperation
    """Change one asset's description, date, location, rating, favorite mark and so on.

    PUT /assets/{id}
    Permission: asset.update
    """
    get_asset_edits: GetAssetEditsOperation
    """Return the edits (crop, rotation, mirroring) currently applied to an asset.

    GET /assets/{id}/edits
    Permission: asset.edit.get
    Since: Immich 2.5.0
    State: Beta
    """
    edit_asset: EditAssetOperation
    """Crop, rotate or mirror an image without touching its original; replaces any earlier edits.

    PUT /assets/{id}/edits
    Permission: asset.edit.create
    Since: Immich 2.5.0
    State: Beta
    """
    remove_asset_edits: RemoveAssetEditsOperation
    """Undo all edits of an asset, so that its original look is shown again.

    DELETE /assets/{id}/edits
    Permission: asset.edit.delete
    Since: Immich 2.5.0
    State: Beta
    """
    get_asset_metadata: GetAssetMetadataOperation
    """Return all custom key-value metadata that clients have stored on an asset.

    GET /assets/{id}/metadata
    Permission: asset.read
    Since: Immich 1.140.0
    """
    update_asset_metadata: UpdateAssetMetadataOperation
    """Store custom key-value metadata on an asset; keys not mentioned stay as they are.

    PUT /assets/{id}/metadata
    Permission: asset.update
    Since: Immich 1.140.0
    """
    get_asset_metadata_by_key: GetAssetMetadataByKeyOperation
    """Return one entry of an asset's custom metadata, looked up by key.

    GET /assets/{id}/metadata/{key}
    Permission: asset.read
    Since: Immich 1.140.0
    """
    delete_asset_metadata: DeleteAssetMetadataOperation
    """Remove a single key from an asset's custom metadata.

    DELETE /assets/{id}/metadata/{key}
    Permission: asset.update
    Since: Immich 1.140.0
    """
    get_asset_ocr: GetAssetOcrOperation
    """Return the text recognized in an image, with the position and score of each piece.

    GET /assets/{id}/ocr
    Permission: asset.read
    Since: Immich 2.2.0
    """
    download_asset: DownloadAssetOperation
    """Download an asset at full quality, as the file that was uploaded or imported.

    GET /assets/{id}/original
    Permission: asset.download
    """
    replace_asset: ReplaceAssetOperation
    """Swap the file behind an asset, keeping its ID; the old version goes to the trash.

    PUT /assets/{id}/original
    Permission: asset.replace
    Deprecated: use client.assets.copy_asset.
    """
    view_asset: ViewAssetOperation
    """Download the thumbnail of an asset, or a larger rendition if the size asks for one.

    GET /assets/{id}/thumbnail
    Permission: asset.view
    """
    play_asset_video: PlayAssetVideoOperation
    """Stream an asset's video, in its transcoded version if there is one.

    GET /assets/{id}/video/playback
    Permission: asset.view
    """

class AuthenticationApi(Api):
    sign_up_admin: SignUpAdminOperation
    """Create the administrator account of a fresh server; refused once there is one.

    POST /auth/admin-sign-up
    """
    change_password: ChangePasswordOperation
    """Replace your own password after confirming the present one.

    POST /auth/change-password
    Permission: auth.changePassword
    """
    login: LoginOperation
    """Exchange an e-mail address and password for an access token.

    POST /auth/login
    """
    logout: LogoutOperation
    """End the current session; an OAuth login may get a provider URL to continue to.

    POST /auth/logout
    """
    change_pin_code: ChangePinCodeOperation
    """Replace your PIN code, proving yourself with the old PIN or your account password.

    PUT /auth/pin-code
    Permission: pinCode.update
    Since: Immich 1.133.0
    """
    setup_pin_code: SetupPinCodeOperation
    """Set your first PIN code, which guards the locked folder.

    POST /auth/pin-code
    Permission: pinCode.create
    Since: Immich 1.133.0
    """
    reset_pin_code: ResetPinCodeOperation
    """Clear your PIN code, so that you can set up a new one.

    DELETE /auth/pin-code
    Permission: pinCode.delete
    Since: Immich 1.133.0
    """
    lock_auth_session: LockAuthSessionOperation
    """Lock this session again: give up the access to locked assets that a PIN had opened.

    POST /auth/session/lock
    Since: Immich 1.133.0
    """
    unlock_auth_session: UnlockAuthSessionOperation
    """Unlock this session with your PIN code: locked assets are readable until it locks again.

    POST /auth/session/unlock
    Since: Immich 1.133.0
    """
    get_auth_status: GetAuthStatusOperation
    """Tell whether you have a password and a PIN code, and whether this session is unlocked.

    GET /auth/status
    Since: Immich 1.133.0
    """
    validate_access_token: ValidateAccessTokenOperation
    """Check that your credentials are accepted; bad ones raise an error.

    POST /auth/validateToken
    """
    start_oauth: StartOAuthOperation
    """Return the provider URL to which to send a user for an OAuth login.

    POST /oauth/authorize
    """
    finish_oauth: FinishOAuthOperation
    """Complete an OAuth login from the provider's callback URL and receive an access token.

    POST /oauth/callback
    """
    link_oauth_account: LinkOAuthAccountOperation
    """Connect your account to an OAuth identity, using the provider's callback URL.

    POST /oauth/link
    """
    redirect_oauth_to_mobile: RedirectOAuthToMobileOperation
    """Redirect an OAuth callback to the mobile app; not meant to be called by scripts.

    GET /oauth/mobile-redirect
    """
    unlink_oauth_account: UnlinkOAuthAccountOperation
    """Disconnect your account from its OAuth identity.

    POST /oauth/unlink
    """

class DownloadApi(DownloadMethods, Api):
    download_archive: DownloadArchiveOperation
    """Pack the given assets into one ZIP file and stream it.

    POST /download/archive
    Permission: asset.download
    """
    get_download_info: GetDownloadInfoOperation
    """Split an album, a user's library or chosen assets into batches for ZIP downloads.

    POST /download/info
    Permission: asset.download
    """

class DuplicatesApi(Api):
    get_asset_duplicates: GetAssetDuplicatesOperation
    """List groups of your assets that look alike, found by duplicate detection.

    GET /duplicates
    Permission: duplicate.read
    """
    delete_duplicates: DeleteDuplicatesOperation
    """Dissolve several duplicate groups at once; all of their assets are kept.

    DELETE /duplicates
    Permission: duplicate.delete
    Since: Immich 1.135.0
    """
    delete_duplicate: DeleteDuplicateOperation
    """Dissolve a duplicate group: its assets are kept and no longer count as duplicates.

    DELETE /duplicates/{id}
    Permission: duplicate.delete
    Since: Immich 1.135.0
    """

class FacesApi(Api):
    get_faces: GetFacesOperation
    """List the faces found on one asset with their boxes and the people they belong to.

    GET /faces
    Permission: face.read
    """
    create_face: CreateFaceOperation
    """Mark a face by hand: a rectangle on an image, assigned to a person.

    POST /faces
    Permission: face.create
    Since: Immich 1.127.0
    """
    reassign_faces_by_id: ReassignFacesByIdOperation
    """Assign one face to another person; note that the face ID goes into the body.

    PUT /faces/{id}
    Permission: face.update
    """
    delete_face: DeleteFaceOperation
    """Remove a face from an asset; with force the record is erased rather than hidden.

    DELETE /faces/{id}
    Permission: face.delete
    Since: Immich 1.127.0
    """

class JobsApi(WaitingMethods, Api):
    get_queues_legacy: GetQueuesLegacyOperation
    """Return job counts and status of all queues as one object keyed by queue (admin only).

    GET /jobs
    Permission: job.read
    Administrators only.
    Since: Immich 2.3.0
    Deprecated: use client.queues.get_queues.
    """
    create_job: CreateJobOperation
    """Queue a maintenance job, such as a person, tag or user cleanup, by name (admin only).

    POST /jobs
    Permission: job.create
    Administrators only.
    Since: Immich 1.116.0
    """
    run_queue_command_legacy: RunQueueCommandLegacyOperation
    """Start, pause, resume or clear a job queue and return its new state (admin only).

    PUT /jobs/{name}
    Permission: job.create
    Administrators only.
    Since: Immich 2.3.0
    Deprecated: Immich advises against it.
    """

class LibrariesApi(Api):
    get_all_libraries: GetAllLibrariesOperation
    """List the external libraries of all users (admin only).

    GET /libraries
    Permission: library.read
    Administrators only.
    """
    create_library: CreateLibraryOperation
    """Create an external library for a user (admin only); run a scan to fill it.

    POST /libraries
    Permission: library.create
    Administrators only.
    """
    get_library: GetLibraryOperation
    """Return one external library with its import paths and exclusion patterns (admin only).

    GET /libraries/{id}
    Permission: library.read
    Administrators only.
    """
    update_library: UpdateLibraryOperation
    """Change an external library's name, import paths or exclusion patterns (admin only).

    PUT /libraries/{id}
    Permission: library.update
    Administrators only.
    """
    delete_library: DeleteLibraryOperation
    """Delete an external library and its assets in the background; files stay put (admin only).

    DELETE /libraries/{id}
    Permission: library.delete
    Administrators only.
    """
    scan_library: ScanLibraryOperation
    """Queue a scan of an external library for new and changed files (admin only).

    POST /libraries/{id}/scan
    Permission: library.update
    Administrators only.
    """
    get_library_statistics: GetLibraryStatisticsOperation
    """Return the photo and video counts and the disk usage of an external library (admin only).

    GET /libraries/{id}/statistics
    Permission: library.statistics
    Administrators only.
    """
    validate: ValidateOperation
    """Check whether import paths are usable for an external library (admin only).

    POST /libraries/{id}/validate
    Administrators only.
    """

class MapApi(Api):
    get_map_markers: GetMapMarkersOperation
    """List the coordinates of your geotagged assets, optionally with those of partners.

    GET /map/markers
    Permission: map.read
    """
    reverse_geocode: ReverseGeocodeOperation
    """Look up the city, state and country at a latitude and longitude.

    GET /map/reverse-geocode
    Permission: map.search
    """

class MemoriesApi(Api):
    search_memories: SearchMemoriesOperation
    """List your memories with their assets.

    GET /memories
    Permission: memory.read
    """
    create_memory: CreateMemoryOperation
    """Create a memory of your own for a given date, optionally with assets already in it.

    POST /memories
    Permission: memory.create
    """
    memories_statistics: MemoriesStatisticsOperation
    """Count the memories that match the given filters.

    GET /memories/statistics
    Permission: memory.statistics
    Since: Immich 1.135.0
    """
    get_memory: GetMemoryOperation
    """Return one memory together with its assets.

    GET /memories/{id}
    Permission: memory.read
    """
    update_memory: UpdateMemoryOperation
    """Change a memory: save it, mark it as seen or move its date.

    PUT /memories/{id}
    Permission: memory.update
    """
    delete_memory: DeleteMemoryOperation
    """Delete a memory; the assets shown in it are kept.

    DELETE /memories/{id}
    Permission: memory.delete
    """
    add_memory_assets: AddMemoryAssetsOperation
    """Attach more assets to a memory, with a result for each.

    PUT /memories/{id}/assets
    Permission: memoryAsset.create
    """
    remove_memory_assets: RemoveMemoryAssetsOperation
    """Take assets out of a memory, with a result for each; the assets are kept.

    DELETE /memories/{id}/assets
    Permission: memoryAsset.delete
    """

class NotificationsApi(Api):
    get_notifications: GetNotificationsOperation
    """List your notifications, optionally only unread ones or those of one type or level.

    GET /notifications
    Permission: notification.read
    Since: Immich 1.133.0
    """
    update_notifications: UpdateNotificationsOperation
    """Mark several of your notifications as read or unread.

    PUT /notifications
    Permission: notification.update
    Since: Immich 1.133.0
    """
    delete_notifications: DeleteNotificationsOperation
    """Remove several of your notifications, picked by ID.

    DELETE /notifications
    Permission: notification.delete
    Since: Immich 1.133.0
    """
    get_notification: GetNotificationOperation
    """Return one of your notifications with its type, text and read time.

    GET /notifications/{id}
    Permission: notification.read
    Since: Immich 1.133.0
    """
    update_notification: UpdateNotificationOperation
    """Mark one of your notifications as read or unread.

    PUT /notifications/{id}
    Permission: notification.update
    Since: Immich 1.133.0
    """
    delete_notification: DeleteNotificationOperation
    """Remove one of your notifications.

    DELETE /notifications/{id}
    Permission: notification.delete
    Since: Immich 1.133.0
    """

class PartnersApi(Api):
    get_partners: GetPartnersOperation
    """List the users you share your library with or, the other way, who share theirs with you.

    GET /partners
    Permission: partner.read
    """
    create_partner: CreatePartnerOperation
    """Start sharing your library with another user; sharing back is up to them.

    POST /partners
    Permission: partner.create
    """
    update_partner: UpdatePartnerOperation
    """Choose whether the assets a partner shares with you show up in your timeline.

    PUT /partners/{id}
    Permission: partner.update
    """
    create_partner_deprecated: CreatePartnerDeprecatedOperation
    """Share your library with the user in the path; deprecated, the ID now goes into the body.

    POST /partners/{id}
    Permission: partner.create
    Since: Immich 1.142.0
    Deprecated: use client.partners.create_partner.
    """
    remove_partner: RemovePartnerOperation
    """End the sharing of your library with another user.

    DELETE /partners/{id}
    Permission: partner.delete
    """

class PeopleApi(Api):
    get_all_people: GetAllPeopleOperation
    """List recognized people page by page, with totals; hidden ones only on request.

    GET /people
    Permission: person.read
    """
    update_people: UpdatePeopleOperation
    """Change names, birth dates or visibility of many people, with a result for each.

    PUT /people
    Permission: person.update
    """
    create_person: CreatePersonOperation
    """Create a person without any faces; assign faces to them afterwards.

    POST /people
    Permission: person.create
    """
    delete_people: DeletePeopleOperation
    """Delete several people; the assets they appear in are kept.

    DELETE /people
    Permission: person.delete
    Since: Immich 1.136.0
    """
    get_person: GetPersonOperation
    """Return one recognized person with name, birth date and visibility.

    GET /people/{id}
    Permission: person.read
    """
    update_person: UpdatePersonOperation
    """Change a person's name, birth date, visibility or the asset used as their face picture.

    PUT /people/{id}
    Permission: person.update
    """
    delete_person: DeletePersonOperation
    """Delete a recognized person; the assets they appear in are kept.

    DELETE /people/{id}
    Permission: person.delete
    Since: Immich 1.136.0
    """
    merge_person: MergePersonOperation
    """Merge other people into this one: their faces move over and they are deleted.

    POST /people/{id}/merge
    Permission: person.merge
    """
    reassign_faces: ReassignFacesOperation
    """Move faces, given by asset and current person, over to the person in the path.

    PUT /people/{id}/reassign
    Permission: person.reassign
    """
    get_person_statistics: GetPersonStatisticsOperation
    """Count the assets in which a person appears.

    GET /people/{id}/statistics
    Permission: person.statistics
    """
    get_person_thumbnail: GetPersonThumbnailOperation
    """Download the small face picture of a person.

    GET /people/{id}/thumbnail
    Permission: person.read
    """

class PluginsApi(Api):
    get_plugins: GetPluginsOperation
    """List the plugins installed on this server, which workflows build on.

    GET /plugins
    Permission: plugin.read
    Since: Immich 2.3.0
    State: Alpha
    """
    get_plugin_triggers: GetPluginTriggersOperation
    """List the events that plugin-based workflows can react to.

    GET /plugins/triggers
    Permission: plugin.read
    Since: Immich 2.5.0
    State: Alpha
    """
    get_plugin: GetPluginOperation
    """Return one installed plugin with its details.

    GET /plugins/{id}
    Permission: plugin.read
    Since: Immich 2.3.0
    State: Alpha
    """

class QueuesApi(WaitingMethods, Api):
    get_queues: GetQueuesOperation
    """List all job queues with their job counts and whether each is paused (admin only).

    GET /queues
    Permission: queue.read
    Administrators only.
    Since: Immich 2.4.0
    State: Alpha
    """
    get_queue: GetQueueOperation
    """Return one job queue with its job counts and whether it is paused (admin only).

    GET /queues/{name}
    Permission: queue.read
    Administrators only.
    Since: Immich 2.4.0
    State: Alpha
    """
    update_queue: UpdateQueueOperation
    """Pause or resume a job queue (admin only).

    PUT /queues/{name}
    Permission: queue.update
    Administrators only.
    Since: Immich 2.4.0
    State: Alpha
    """
    get_queue_jobs: GetQueueJobsOperation
    """List the jobs in a queue, optionally only those in certain states (admin only).

    GET /queues/{name}/jobs
    Permission: queueJob.read
    Administrators only.
    Since: Immich 2.4.0
    State: Alpha
    """
    empty_queue: EmptyQueueOperation
    """Discard the waiting jobs of a queue, and its failed ones too if asked (admin only).

    DELETE /queues/{name}/jobs
    Permission: queueJob.delete
    Administrators only.
    Since: Immich 2.4.0
    State: Alpha
    """

class SearchApi(Api):
    get_assets_by_city: GetAssetsByCityOperation
    """Return one sample asset for each city where timeline photos were taken.

    GET /search/cities
    Permission: asset.read
    """
    get_explore_data: GetExploreDataOperation
    """Return the groups of the explore page, such as cities, each value with a sample asset.

    GET /search/explore
    Permission: asset.read
    """
    search_large_assets: SearchLargeAssetsOperation
    """Find the biggest assets, optionally above a minimum file size, largest first.

    POST /search/large-assets
    Permission: asset.read
    Since: Immich 1.137.0
    """
    search_assets: SearchAssetsOperation
    """Find assets by metadata such as date, place, camera, people or file name, in pages.

    POST /search/metadata
    Permission: asset.read
    Since: Immich 1.122.0
    """
    search_person: SearchPersonOperation
    """Look people up by name, which need not be complete; hidden ones only on request.

    GET /search/person
    Permission: person.read
    """
    search_places: SearchPlacesOperation
    """Look up places of the world by name, with their coordinates and regions.

    GET /search/places
    Permission: asset.read
    """
    search_random: SearchRandomOperation
    """Return randomly picked assets out of those that match a metadata search.

    POST /search/random
    Permission: asset.read
    Since: Immich 1.116.0
    """
    search_smart: SearchSmartOperation
    """Find assets by a description of what they show, best match first; needs machine learning.

    POST /search/smart
    Permission: asset.read
    """
    search_asset_statistics: SearchAssetStatisticsOperation
    """Count the assets that match a metadata search, without returning them.

    POST /search/statistics
    Permission: asset.statistics
    Since: Immich 1.135.0
    """
    get_search_suggestions: GetSearchSuggestionsOperation
    """List the values that occur in one searchable field, such as country or camera make.

    GET /search/suggestions
    Permission: asset.read
    """

class ServerApi(Api):
    get_about_info: GetAboutInfoOperation
    """Return version and build details of the server and of tools it relies on, such as FFmpeg.

    GET /server/about
    Permission: server.about
    """
    get_apk_links: GetApkLinksOperation
    """Return download URLs of the Android app builds that match this server's version.

    GET /server/apk-links
    Permission: server.apkLinks
    Since: Immich 1.135.0
    """
    get_server_config: GetServerConfigOperation
    """Return settings that clients need, such as trash retention and login text; needs no login.

    GET /server/config
    """
    get_server_features: GetServerFeaturesOperation
    """Return flags for which features, such as smart search or OAuth, are on; needs no login.

    GET /server/features
    """
    get_server_license: GetServerLicenseOperation
    """Return the product key of this server (admin only); answers 404 if there is none.

    GET /server/license
    Permission: serverLicense.read
    Administrators only.
    """
    set_server_license: SetServerLicenseOperation
    """Activate a product key for the whole server (admin only).

    PUT /server/license
    Permission: serverLicense.update
    Administrators only.
    """
    delete_server_license: DeleteServerLicenseOperation
    """Remove the product key of this server (admin only).

    DELETE /server/license
    Permission: serverLicense.delete
    Administrators only.
    """
    get_supported_media_types: GetSupportedMediaTypesOperation
    """List the file extensions accepted as image, video or sidecar; needs no login.

    GET /server/media-types
    """
    ping_server: PingServerOperation
    """Check that the server is up; it answers 'pong' and needs no login.

    GET /server/ping
    """
    get_server_statistics: GetServerStatisticsOperation
    """Return photo and video counts and disk usage, overall and for each user (admin only).

    GET /server/statistics
    Permission: server.statistics
    Administrators only.
    """
    get_storage: GetStorageOperation
    """Return the size, use and free space of the disk that holds the uploads.

    GET /server/storage
    Permission: server.storage
    """
    get_theme: GetThemeOperation
    """Return the custom CSS that an administrator has set for the web app; needs no login.

    GET /server/theme
    """
    get_server_version: GetServerVersionOperation
    """Return the server's version as major, minor and patch numbers; needs no login.

    GET /server/version
    """
    get_version_check: GetVersionCheckOperation
    """Return the newest release found by the update check, and when it last ran.

    GET /server/version-check
    Permission: server.versionCheck
    Since: Immich 1.134.0
    """
    get_version_history: GetVersionHistoryOperation
    """List every version this server has run and since when; needs no login.

    GET /server/version-history
    Since: Immich 1.117.0
    """

class SessionsApi(Api):
    get_sessions: GetSessionsOperation
    """List your login sessions with device details, marking the current one.

    GET /sessions
    Permission: session.read
    """
    create_session: CreateSessionOperation
    """Open a child session with its own token, for example for a cast device.

    POST /sessions
    Permission: session.create
    Since: Immich 1.133.0
    """
    delete_all_sessions: DeleteAllSessionsOperation
    """Sign out everywhere else: end all your sessions except the one making this call.

    DELETE /sessions
    Permission: session.delete
    """
    update_session: UpdateSessionOperation
    """Flag one of your sessions so that its client discards its sync state and starts over.

    PUT /sessions/{id}
    Permission: session.update
    Since: Immich 1.136.0
    """
    delete_session: DeleteSessionOperation
    """End one of your sessions, signing out the device that uses it.

    DELETE /sessions/{id}
    Permission: session.delete
    """
    lock_session: LockSessionOperation
    """Lock one of your sessions, taking away its access to locked assets.

    POST /sessions/{id}/lock
    Permission: session.lock
    Since: Immich 1.133.0
    """

class SharedLinksApi(Api):
    get_all_shared_links: GetAllSharedLinksOperation
    """List the shared links that you have created.

    GET /shared-links
    Permission: sharedLink.read
    """
    create_shared_link: CreateSharedLinkOperation
    """Create a public link to an album or to chosen assets, with optional password and expiry.

    POST /shared-links
    Permission: sharedLink.create
    """
    shared_link_login: SharedLinkLoginOperation
    """Unlock a shared link with its password and return the link.

    POST /shared-links/login
    Since: Immich 2.6.0
    State: Beta
    """
    get_my_shared_link: GetMySharedLinkOperation
    """Return the shared link that authenticates this call.

    GET /shared-links/me
    """
    get_shared_link_by_id: GetSharedLinkByIdOperation
    """Return one of your shared links with its settings and contents.

    GET /shared-links/{id}
    Permission: sharedLink.read
    """
    remove_shared_link: RemoveSharedLinkOperation
    """Delete a shared link, so that its address stops working; the assets are kept.

    DELETE /shared-links/{id}
    Permission: sharedLink.delete
    """
    update_shared_link: UpdateSharedLinkOperation
    """Change a shared link's description, password, expiry or what visitors may do.

    PATCH /shared-links/{id}
    Permission: sharedLink.update
    """
    add_shared_link_assets: AddSharedLinkAssetsOperation
    """Put more assets behind a link that shares hand-picked assets; album links refuse this.

    PUT /shared-links/{id}/assets
    """
    remove_shared_link_assets: RemoveSharedLinkAssetsOperation
    """Take assets off a link that shares hand-picked assets, with a result for each.

    DELETE /shared-links/{id}/assets
    Permission: sharedLink.update
    """

class StacksApi(Api):
    search_stacks: SearchStacksOperation
    """List your stacks, or only the one with a given primary asset.

    GET /stacks
    Permission: stack.read
    """
    create_stack: CreateStackOperation
    """Group assets into a stack; the first ID leads it, and stacks led by the others are absorbed.

    POST /stacks
    Permission: stack.create
    """
    delete_stacks: DeleteStacksOperation
    """Dissolve several stacks; their assets remain and show up singly again.

    DELETE /stacks
    Permission: stack.delete
    """
    get_stack: GetStackOperation
    """Return one stack with its primary asset and all of its assets.

    GET /stacks/{id}
    Permission: stack.read
    """
    update_stack: UpdateStackOperation
    """Choose which asset of a stack is shown on top.

    PUT /stacks/{id}
    Permission: stack.update
    """
    delete_stack: DeleteStackOperation
    """Dissolve a stack; its assets remain and show up singly again.

    DELETE /stacks/{id}
    Permission: stack.delete
    """
    remove_asset_from_stack: RemoveAssetFromStackOperation
    """Take one asset out of a stack; the primary asset is refused.

    DELETE /stacks/{id}/assets/{assetId}
    Permission: stack.update
    Since: Immich 1.136.0
    """

class SyncApi(SyncMethods, Api):
    get_sync_ack: GetSyncAckOperation
    """List the sync checkpoints stored for this session, one for each entity type.

    GET /sync/ack
    Permission: syncCheckpoint.read
    Since: Immich 1.127.0
    """
    send_sync_ack: SendSyncAckOperation
    """Acknowledge received sync events, so that the next stream starts after them.

    POST /sync/ack
    Permission: syncCheckpoint.update
    Since: Immich 1.127.0
    """
    delete_sync_ack: DeleteSyncAckOperation
    """Forget sync checkpoints of this session, so that those types are streamed from the start again.

    DELETE /sync/ack
    Permission: syncCheckpoint.delete
    Since: Immich 1.127.0
    """
    get_delta_sync: GetDeltaSyncOperation
    """Return assets changed and deleted since a time, or a hint that a full sync is needed.

    POST /sync/delta-sync
    Deprecated: use client.sync.get_sync_stream.
    """
    get_full_sync_for_user: GetFullSyncForUserOperation
    """Return a user's assets in pages ordered by ID, to build up a client's copy.

    POST /sync/full-sync
    Deprecated: use client.sync.get_sync_stream.
    """
    get_sync_stream: GetSyncStreamOperation
    """Stream changes of the chosen types since the last acknowledged ones, as JSON Lines.

    POST /sync/stream
    Permission: sync.stream
    Since: Immich 1.127.0
    """

class SystemConfigApi(Api):
    get_config: GetConfigOperation
    """Return the complete server configuration, secrets included (admin only).

    GET /system-config
    Permission: systemConfig.read
    Administrators only.
    """
    update_config: UpdateConfigOperation
    """Replace the complete server configuration (admin only); send all of it, not just changes.

    PUT /system-config
    Permission: systemConfig.update
    Administrators only.
    """
    get_config_defaults: GetConfigDefaultsOperation
    """Return the server configuration as it is out of the box (admin only).

    GET /system-config/defaults
    Permission: systemConfig.read
    Administrators only.
    """
    get_storage_template_options: GetStorageTemplateOptionsOperation
    """List the date tokens and presets usable in the storage template (admin only).

    GET /system-config/storage-template-options
    Permission: systemConfig.read
    Administrators only.
    """

class SystemMetadataApi(Api):
    get_admin_onboarding: GetAdminOnboardingOperation
    """Tell whether the first-run setup by the administrator is finished (admin only).

    GET /system-metadata/admin-onboarding
    Permission: systemMetadata.read
    Administrators only.
    """
    update_admin_onboarding: UpdateAdminOnboardingOperation
    """Record whether the first-run setup of the server is finished (admin only).

    POST /system-metadata/admin-onboarding
    Permission: systemMetadata.update
    Administrators only.
    """
    get_reverse_geocoding_state: GetReverseGeocodingStateOperation
    """Tell which place-name data file was last imported, and when (admin only).

    GET /system-metadata/reverse-geocoding-state
    Permission: systemMetadata.read
    Administrators only.
    """
    get_version_check_state: GetVersionCheckStateOperation
    """Return the newest release found by the update check, and when it ran (admin only).

    GET /system-metadata/version-check-state
    Permission: systemMetadata.read
    Administrators only.
    Since: Immich 1.134.0
    """

class TagsApi(Api):
    get_all_tags: GetAllTagsOperation
    """List your tags, nested ones included, as one flat list.

    GET /tags
    Permission: tag.read
    """
    upsert_tags: UpsertTagsOperation
    """Create tags from paths such as 'trips/rome', parents included; existing ones are reused.

    PUT /tags
    Permission: tag.create
    """
    create_tag: CreateTagOperation
    """Create a single tag, optionally nested under a parent tag.

    POST /tags
    Permission: tag.create
    """
    bulk_tag_assets: BulkTagAssetsOperation
    """Apply every given tag to every given asset and return how many taggings were made.

    PUT /tags/assets
    Permission: tag.asset
    """
    get_tag_by_id: GetTagByIdOperation
    """Return one of your tags with its name, full path and color.

    GET /tags/{id}
    Permission: tag.read
    """
    update_tag: UpdateTagOperation
    """Change the settings of a tag, for example its color.

    PUT /tags/{id}
    Permission: tag.update
    """
    delete_tag: DeleteTagOperation
    """Delete a tag along with the tags nested below it; tagged assets are kept.

    DELETE /tags/{id}
    Permission: tag.delete
    """
    tag_assets: TagAssetsOperation
    """Apply a tag to assets, with a result for each.

    PUT /tags/{id}/assets
    Permission: tag.asset
    """
    untag_assets: UntagAssetsOperation
    """Take a tag off assets, with a result for each.

    DELETE /tags/{id}/assets
    Permission: tag.asset
    """

class TimelineApi(TimelineMethods, Api):
    get_time_bucket: GetTimeBucketOperation
    """Return the timeline assets of one time bucket; use the same filters as for the buckets.

    GET /timeline/bucket
    Permission: asset.read
    State: Internal
    """
    get_time_buckets: GetTimeBucketsOperation
    """List the timeline's time buckets with the number of assets in each.

    GET /timeline/buckets
    Permission: asset.read
    State: Internal
    """

class TrashApi(Api):
    empty_trash: EmptyTrashOperation
    """Erase everything in your trash for good; background jobs then remove the files.

    POST /trash/empty
    Permission: asset.delete
    """
    restore_trash: RestoreTrashOperation
    """Bring everything in your trash back into your library.

    POST /trash/restore
    Permission: asset.delete
    """
    restore_assets: RestoreAssetsOperation
    """Bring the given assets back out of the trash.

    POST /trash/restore/assets
    Permission: asset.delete
    """

class UsersApi(UsersMethods, Api):
    search_users: SearchUsersOperation
    """List the user accounts on this server that you are allowed to see.

    GET /users
    Permission: user.read
    """
    get_my_user: GetMyUserOperation
    """Return your own account, with e-mail address, quota and admin flag.

    GET /users/me
    Permission: user.read
    """
    update_my_user: UpdateMyUserOperation
    """Change your own account, such as name, e-mail address or password.

    PUT /users/me
    Permission: user.update
    """
    get_user_license: GetUserLicenseOperation
    """Return the product key stored for your account.

    GET /users/me/license
    Permission: userLicense.read
    """
    set_user_license: SetUserLicenseOperation
    """Activate a product key for your own account.

    PUT /users/me/license
    Permission: userLicense.update
    """
    delete_user_license: DeleteUserLicenseOperation
    """Remove the product key stored for your account.

    DELETE /users/me/license
    Permission: userLicense.delete
    """
    get_user_onboarding: GetUserOnboardingOperation
    """Tell whether you have finished the welcome steps.

    GET /users/me/onboarding
    Permission: userOnboarding.read
    Since: Immich 1.135.0
    """
    set_user_onboarding: SetUserOnboardingOperation
    """Record whether you have finished the welcome steps.

    PUT /users/me/onboarding
    Permission: userOnboarding.update
    Since: Immich 1.135.0
    """
    delete_user_onboarding: DeleteUserOnboardingOperation
    """Reset your onboarding, so that the welcome steps are shown to you again.

    DELETE /users/me/onboarding
    Permission: userOnboarding.delete
    Since: Immich 1.135.0
    """
    get_my_preferences: GetMyPreferencesOperation
    """Return your own settings, such as memories, tags, ratings and e-mail notifications.

    GET /users/me/preferences
    Permission: userPreference.read
    """
    update_my_preferences: UpdateMyPreferencesOperation
    """Change some of your own settings; those left out stay as they are.

    PUT /users/me/preferences
    Permission: userPreference.update
    """
    create_profile_image: CreateProfileImageOperation
    """Upload a picture as your avatar, replacing the previous one.

    POST /users/profile-image
    Permission: userProfileImage.update
    """
    delete_profile_image: DeleteProfileImageOperation
    """Remove your avatar picture, so that clients fall back to a default one.

    DELETE /users/profile-image
    Permission: userProfileImage.delete
    """
    get_user: GetUserOperation
    """Return a user's public profile: name, e-mail address and avatar.

    GET /users/{id}
    Permission: user.read
    """
    get_profile_image: GetProfileImageOperation
    """Download a user's avatar picture.

    GET /users/{id}/profile-image
    Permission: userProfileImage.read
    """

class ViewsApi(Api):
    get_assets_by_original_path: GetAssetsByOriginalPathOperation
    """List your assets whose original file lies directly in a given folder on the server.

    GET /view/folder
    Permission: folder.read
    """
    get_unique_original_paths: GetUniqueOriginalPathsOperation
    """List every folder on the server that holds original files of yours.

    GET /view/folder/unique-paths
    Permission: folder.read
    """

class WorkflowsApi(Api):
    get_workflows: GetWorkflowsOperation
    """List your workflows with their triggers.

    GET /workflows
    Permission: workflow.read
    Since: Immich 2.3.0
    State: Alpha
    """
    create_workflow: CreateWorkflowOperation
    """Create a workflow that has plugins act on assets when a given trigger fires.

    POST /workflows
    Permission: workflow.create
    Since: Immich 2.3.0
    State: Alpha
    """
    get_workflow: GetWorkflowOperation
    """Return one of your workflows with its trigger and steps.

    GET /workflows/{id}
    Permission: workflow.read
    Since: Immich 2.3.0
    State: Alpha
    """
    update_workflow: UpdateWorkflowOperation
    """Change a workflow: rename it, switch it on or off or alter what it does.

    PUT /workflows/{id}
    Permission: workflow.update
    Since: Immich 2.3.0
    State: Alpha
    """
    delete_workflow: DeleteWorkflowOperation
    """Delete a workflow; it no longer runs when its trigger fires.

    DELETE /workflows/{id}
    Permission: workflow.delete
    Since: Immich 2.3.0
    State: Alpha
    """

class AsyncClient(BaseAsyncClient):
    """A client that speaks Immich 2.6.3."""
    activities: ActivitiesApi
    authentication_admin: AuthenticationAdminApi
    database_backups_admin: DatabaseBackupsAdminApi
    maintenance_admin: MaintenanceAdminApi
    notifications_admin: NotificationsAdminApi
    users_admin: UsersAdminApi
    albums: AlbumsApi
    api_keys: ApiKeysApi
    assets: AssetsApi
    authentication: AuthenticationApi
    download: DownloadApi
    duplicates: DuplicatesApi
    faces: FacesApi
    jobs: JobsApi
    libraries: LibrariesApi
    map: MapApi
    memories: MemoriesApi
    notifications: NotificationsApi
    partners: PartnersApi
    people: PeopleApi
    plugins: PluginsApi
    queues: QueuesApi
    search: SearchApi
    server: ServerApi
    sessions: SessionsApi
    shared_links: SharedLinksApi
    stacks: StacksApi
    sync: SyncApi
    system_config: SystemConfigApi
    system_metadata: SystemMetadataApi
    tags: TagsApi
    timeline: TimelineApi
    trash: TrashApi
    users: UsersApi
    views: ViewsApi
    workflows: WorkflowsApi

class GetActivitiesBlockingOperation(BlockingOperation[list[ActivityResponseDto]]):
    def __call__(self, *, album_id: str | UUID, asset_id: str | UUID | None = ..., level: ReactionLevel | _ReactionLevelLiteral | None = ..., type: ReactionType | _ReactionTypeLiteral | None = ..., user_id: str | UUID | None = ..., **options: Unpack[CallOptions]) -> list[ActivityResponseDto]:
        """List the likes and comments on an album or on one asset in it, oldest first.

        GET /activities
        Permission: activity.read
        """
    def raw(self, *, album_id: str | UUID, asset_id: str | UUID | None = ..., level: ReactionLevel | _ReactionLevelLiteral | None = ..., type: ReactionType | _ReactionTypeLiteral | None = ..., user_id: str | UUID | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[ActivityResponseDto]]: ...

class CreateActivityBlockingOperation(BlockingOperation[ActivityResponseDto]):
    @overload
    def __call__(self, *, album_id: str | UUID, type: ReactionType | _ReactionTypeLiteral, asset_id: str | UUID = ..., comment: str = ..., **options: Unpack[CallOptions]) -> ActivityResponseDto:
        """Like or comment on an album or one asset in it; a repeated like is not stored twice.

        POST /activities
        Permission: activity.create
        """
    @overload
    def __call__(self, activity_create_dto: ActivityCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ActivityResponseDto: ...
    @overload
    def raw(self, *, album_id: str | UUID, type: ReactionType | _ReactionTypeLiteral, asset_id: str | UUID = ..., comment: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[ActivityResponseDto]: ...
    @overload
    def raw(self, activity_create_dto: ActivityCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[ActivityResponseDto]: ...

class GetActivityStatisticsBlockingOperation(BlockingOperation[ActivityStatisticsResponseDto]):
    def __call__(self, *, album_id: str | UUID, asset_id: str | UUID | None = ..., **options: Unpack[CallOptions]) -> ActivityStatisticsResponseDto:
        """Count the activity, such as comments, on an album or on one asset in it.

        GET /activities/statistics
        Permission: activity.statistics
        """
    def raw(self, *, album_id: str | UUID, asset_id: str | UUID | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[ActivityStatisticsResponseDto]: ...

class DeleteActivityBlockingOperation(BlockingOperation[None]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Remove a like or comment that you made, or one made on an album you own.

        DELETE /activities/{id}
        Permission: activity.delete
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class UnlinkAllOAuthAccountsAdminBlockingOperation(BlockingOperation[None]):
    def __call__(self, **options: Unpack[CallOptions]) -> None:
        """Cut the OAuth connection of every user on the server (admin only).

        POST /admin/auth/unlink-all
        Permission: adminAuth.unlinkAll
        Administrators only.
        Since: Immich 1.138.0
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class ListDatabaseBackupsBlockingOperation(BlockingOperation[DatabaseBackupListResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> DatabaseBackupListResponseDto:
        """List the database backup files present on the server (admin only).

        GET /admin/database-backups
        Permission: maintenance
        Administrators only.
        Since: Immich 2.5.0
        State: Alpha
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[DatabaseBackupListResponseDto]: ...

class DeleteDatabaseBackupBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, backups: list[str], **options: Unpack[CallOptions]) -> None:
        """Delete database backup files from the server by name (admin only).

        DELETE /admin/database-backups
        Permission: backup.delete
        Administrators only.
        Since: Immich 2.5.0
        State: Alpha
        """
    @overload
    def __call__(self, database_backup_delete_dto: DatabaseBackupDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, backups: list[str], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, database_backup_delete_dto: DatabaseBackupDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class StartDatabaseRestoreFlowBlockingOperation(BlockingOperation[None]):
    def __call__(self, **options: Unpack[CallOptions]) -> None:
        """Begin restoring a backup on a fresh server; refused after setup, needs no login.

        POST /admin/database-backups/start-restore
        Since: Immich 2.5.0
        State: Alpha
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class UploadDatabaseBackupBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, file: FileInput = ..., **options: Unpack[CallOptions]) -> None:
        """Upload a database backup file, so that it can be restored later (admin only).

        POST /admin/database-backups/upload
        Permission: backup.upload
        Administrators only.
        Since: Immich 2.5.0
        State: Alpha
        """
    @overload
    def __call__(self, database_backup_upload_dto: DatabaseBackupUploadDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, file: FileInput = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, database_backup_upload_dto: DatabaseBackupUploadDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class DownloadDatabaseBackupBlockingOperation(BlockingOperation[bytes]):
    def __call__(self, filename: str, **options: Unpack[CallOptions]) -> bytes:
        """Download a database backup from the server by file name (admin only).

        GET /admin/database-backups/{filename}
        Permission: backup.download
        Administrators only.
        Since: Immich 2.5.0
        State: Alpha
        """
    def raw(self, filename: str, **options: Unpack[CallOptions]) -> ApiResponse[bytes]: ...
    def stream(self, filename: str, **options: Unpack[CallOptions]) -> AbstractContextManager[BlockingStreamedResponse]: ...

class SetMaintenanceModeBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, action: MaintenanceAction | _MaintenanceActionLiteral, restore_backup_filename: str = ..., **options: Unpack[CallOptions]) -> None:
        """Switch maintenance mode on or off (admin only); the normal API is gone while it is on.

        POST /admin/maintenance
        Permission: maintenance
        Administrators only.
        Since: Immich 2.3.0
        State: Alpha
        """
    @overload
    def __call__(self, set_maintenance_mode_dto: SetMaintenanceModeDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, action: MaintenanceAction | _MaintenanceActionLiteral, restore_backup_filename: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, set_maintenance_mode_dto: SetMaintenanceModeDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class DetectPriorInstallBlockingOperation(BlockingOperation[MaintenanceDetectInstallResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> MaintenanceDetectInstallResponseDto:
        """Inspect the storage folders for traces of an earlier installation (admin only).

        GET /admin/maintenance/detect-install
        Permission: maintenance
        Administrators only.
        Since: Immich 2.5.0
        State: Alpha
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[MaintenanceDetectInstallResponseDto]: ...

class MaintenanceLoginBlockingOperation(BlockingOperation[MaintenanceAuthDto]):
    @overload
    def __call__(self, *, token: str = ..., **options: Unpack[CallOptions]) -> MaintenanceAuthDto:
        """Sign in while maintenance mode is on, and return the name of the administrator.

        POST /admin/maintenance/login
        Since: Immich 2.3.0
        State: Alpha
        """
    @overload
    def __call__(self, maintenance_login_dto: MaintenanceLoginDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> MaintenanceAuthDto: ...
    @overload
    def raw(self, *, token: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[MaintenanceAuthDto]: ...
    @overload
    def raw(self, maintenance_login_dto: MaintenanceLoginDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[MaintenanceAuthDto]: ...

class GetMaintenanceStatusBlockingOperation(BlockingOperation[MaintenanceStatusResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> MaintenanceStatusResponseDto:
        """Report whether maintenance mode is on and how its task is getting along; needs no login.

        GET /admin/maintenance/status
        Since: Immich 2.5.0
        State: Alpha
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[MaintenanceStatusResponseDto]: ...

class CreateNotificationBlockingOperation(BlockingOperation[NotificationDto]):
    @overload
    def __call__(self, *, title: str, user_id: str | UUID, data: Mapping[str, Any] = ..., description: str | None = ..., level: NotificationLevel | _NotificationLevelLiteral = ..., read_at: datetime | None = ..., type: NotificationType | _NotificationTypeLiteral = ..., **options: Unpack[CallOptions]) -> NotificationDto:
        """Post an in-app notification to any user (admin only).

        POST /admin/notifications
        Administrators only.
        Since: Immich 1.133.0
        """
    @overload
    def __call__(self, notification_create_dto: NotificationCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> NotificationDto: ...
    @overload
    def raw(self, *, title: str, user_id: str | UUID, data: Mapping[str, Any] = ..., description: str | None = ..., level: NotificationLevel | _NotificationLevelLiteral = ..., read_at: datetime | None = ..., type: NotificationType | _NotificationTypeLiteral = ..., **options: Unpack[CallOptions]) -> ApiResponse[NotificationDto]: ...
    @overload
    def raw(self, notification_create_dto: NotificationCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[NotificationDto]: ...

class GetNotificationTemplateAdminBlockingOperation(BlockingOperation[TemplateResponseDto]):
    @overload
    def __call__(self, name: str, *, template: str, **options: Unpack[CallOptions]) -> TemplateResponseDto:
        """Preview a notification e-mail as HTML, rendered from a draft template (admin only).

        POST /admin/notifications/templates/{name}
        Administrators only.
        Since: Immich 1.132.0
        """
    @overload
    def __call__(self, name: str, template_dto: TemplateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> TemplateResponseDto: ...
    @overload
    def raw(self, name: str, *, template: str, **options: Unpack[CallOptions]) -> ApiResponse[TemplateResponseDto]: ...
    @overload
    def raw(self, name: str, template_dto: TemplateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[TemplateResponseDto]: ...

class SendTestEmailAdminBlockingOperation(BlockingOperation[TestEmailResponseDto]):
    @overload
    def __call__(self, *, enabled: bool, from_: str, reply_to: str, transport: SystemConfigSmtpTransportDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> TestEmailResponseDto:
        """Try out SMTP settings by mailing yourself a test message (admin only).

        POST /admin/notifications/test-email
        Administrators only.
        Since: Immich 1.132.0
        """
    @overload
    def __call__(self, system_config_smtp_dto: SystemConfigSmtpDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> TestEmailResponseDto: ...
    @overload
    def raw(self, *, enabled: bool, from_: str, reply_to: str, transport: SystemConfigSmtpTransportDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[TestEmailResponseDto]: ...
    @overload
    def raw(self, system_config_smtp_dto: SystemConfigSmtpDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[TestEmailResponseDto]: ...

class SearchUsersAdminBlockingOperation(BlockingOperation[list[UserAdminResponseDto]]):
    def __call__(self, *, id: str | UUID | None = ..., with_deleted: bool | None = ..., **options: Unpack[CallOptions]) -> list[UserAdminResponseDto]:
        """List the full accounts of all users, on request with deleted ones (admin only).

        GET /admin/users
        Permission: adminUser.read
        Administrators only.
        """
    def raw(self, *, id: str | UUID | None = ..., with_deleted: bool | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[UserAdminResponseDto]]: ...

class CreateUserAdminBlockingOperation(BlockingOperation[UserAdminResponseDto]):
    @overload
    def __call__(self, *, email: str, name: str, password: str, avatar_color: UserAvatarColor | _UserAvatarColorLiteral | None = ..., is_admin: bool = ..., notify: bool = ..., pin_code: str | None = ..., quota_size_in_bytes: int | None = ..., should_change_password: bool = ..., storage_label: str | None = ..., **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Create a user account (admin only), optionally e-mailing the new user a welcome.

        POST /admin/users
        Permission: adminUser.create
        Administrators only.
        """
    @overload
    def __call__(self, user_admin_create_dto: UserAdminCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> UserAdminResponseDto: ...
    @overload
    def raw(self, *, email: str, name: str, password: str, avatar_color: UserAvatarColor | _UserAvatarColorLiteral | None = ..., is_admin: bool = ..., notify: bool = ..., pin_code: str | None = ..., quota_size_in_bytes: int | None = ..., should_change_password: bool = ..., storage_label: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...
    @overload
    def raw(self, user_admin_create_dto: UserAdminCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class GetUserAdminBlockingOperation(BlockingOperation[UserAdminResponseDto]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Return a user's full account, with quota and status (admin only).

        GET /admin/users/{id}
        Permission: adminUser.read
        Administrators only.
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class UpdateUserAdminBlockingOperation(BlockingOperation[UserAdminResponseDto]):
    @overload
    def __call__(self, id: str | UUID, *, avatar_color: UserAvatarColor | _UserAvatarColorLiteral | None = ..., email: str = ..., is_admin: bool = ..., name: str = ..., password: str = ..., pin_code: str | None = ..., quota_size_in_bytes: int | None = ..., should_change_password: bool = ..., storage_label: str | None = ..., **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Change any user's account, such as e-mail, password, quota or storage label (admin only).

        PUT /admin/users/{id}
        Permission: adminUser.update
        Administrators only.
        """
    @overload
    def __call__(self, id: str | UUID, user_admin_update_dto: UserAdminUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> UserAdminResponseDto: ...
    @overload
    def raw(self, id: str | UUID, *, avatar_color: UserAvatarColor | _UserAvatarColorLiteral | None = ..., email: str = ..., is_admin: bool = ..., name: str = ..., password: str = ..., pin_code: str | None = ..., quota_size_in_bytes: int | None = ..., should_change_password: bool = ..., storage_label: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, user_admin_update_dto: UserAdminUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class DeleteUserAdminBlockingOperation(BlockingOperation[UserAdminResponseDto]):
    @overload
    def __call__(self, id: str | UUID, *, force: bool = ..., **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Schedule the removal of a user and all their data (admin only); force skips the waiting time.

        DELETE /admin/users/{id}
        Permission: adminUser.delete
        Administrators only.
        """
    @overload
    def __call__(self, id: str | UUID, user_admin_delete_dto: UserAdminDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> UserAdminResponseDto: ...
    @overload
    def raw(self, id: str | UUID, *, force: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, user_admin_delete_dto: UserAdminDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class GetUserPreferencesAdminBlockingOperation(BlockingOperation[UserPreferencesResponseDto]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> UserPreferencesResponseDto:
        """Return the personal settings of any user (admin only).

        GET /admin/users/{id}/preferences
        Permission: adminUser.read
        Administrators only.
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[UserPreferencesResponseDto]: ...

class UpdateUserPreferencesAdminBlockingOperation(BlockingOperation[UserPreferencesResponseDto]):
    @overload
    def __call__(self, id: str | UUID, *, albums: AlbumsUpdate | Mapping[str, Any] = ..., avatar: AvatarUpdate | Mapping[str, Any] = ..., cast: CastUpdate | Mapping[str, Any] = ..., download: DownloadUpdate | Mapping[str, Any] = ..., email_notifications: EmailNotificationsUpdate | Mapping[str, Any] = ..., folders: FoldersUpdate | Mapping[str, Any] = ..., memories: MemoriesUpdate | Mapping[str, Any] = ..., people: PeopleUpdate | Mapping[str, Any] = ..., purchase: PurchaseUpdate | Mapping[str, Any] = ..., ratings: RatingsUpdate | Mapping[str, Any] = ..., shared_links: SharedLinksUpdate | Mapping[str, Any] = ..., tags: TagsUpdate | Mapping[str, Any] = ..., **options: Unpack[CallOptions]) -> UserPreferencesResponseDto:
        """Change personal settings of any user; those left out stay as they are (admin only).

        PUT /admin/users/{id}/preferences
        Permission: adminUser.update
        Administrators only.
        """
    @overload
    def __call__(self, id: str | UUID, user_preferences_update_dto: UserPreferencesUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> UserPreferencesResponseDto: ...
    @overload
    def raw(self, id: str | UUID, *, albums: AlbumsUpdate | Mapping[str, Any] = ..., avatar: AvatarUpdate | Mapping[str, Any] = ..., cast: CastUpdate | Mapping[str, Any] = ..., download: DownloadUpdate | Mapping[str, Any] = ..., email_notifications: EmailNotificationsUpdate | Mapping[str, Any] = ..., folders: FoldersUpdate | Mapping[str, Any] = ..., memories: MemoriesUpdate | Mapping[str, Any] = ..., people: PeopleUpdate | Mapping[str, Any] = ..., purchase: PurchaseUpdate | Mapping[str, Any] = ..., ratings: RatingsUpdate | Mapping[str, Any] = ..., shared_links: SharedLinksUpdate | Mapping[str, Any] = ..., tags: TagsUpdate | Mapping[str, Any] = ..., **options: Unpack[CallOptions]) -> ApiResponse[UserPreferencesResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, user_preferences_update_dto: UserPreferencesUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[UserPreferencesResponseDto]: ...

class RestoreUserAdminBlockingOperation(BlockingOperation[UserAdminResponseDto]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Bring back a user whose removal is still pending (admin only).

        POST /admin/users/{id}/restore
        Permission: adminUser.delete
        Administrators only.
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class GetUserSessionsAdminBlockingOperation(BlockingOperation[list[SessionResponseDto]]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> list[SessionResponseDto]:
        """List the login sessions of any user (admin only).

        GET /admin/users/{id}/sessions
        Permission: adminSession.read
        Administrators only.
        Since: Immich 2.2.0
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[list[SessionResponseDto]]: ...

class GetUserStatisticsAdminBlockingOperation(BlockingOperation[AssetStatsResponseDto]):
    def __call__(self, id: str | UUID, *, is_favorite: bool | None = ..., is_trashed: bool | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., **options: Unpack[CallOptions]) -> AssetStatsResponseDto:
        """Count the images and videos of any user (admin only).

        GET /admin/users/{id}/statistics
        Permission: adminUser.read
        Administrators only.
        Since: Immich 1.133.0
        """
    def raw(self, id: str | UUID, *, is_favorite: bool | None = ..., is_trashed: bool | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[AssetStatsResponseDto]: ...

class GetAllAlbumsBlockingOperation(BlockingOperation[list[AlbumResponseDto]]):
    def __call__(self, *, asset_id: str | UUID | None = ..., shared: bool | None = ..., **options: Unpack[CallOptions]) -> list[AlbumResponseDto]:
        """List your albums or those shared with you, optionally only those holding a given asset.

        GET /albums
        Permission: album.read
        """
    def raw(self, *, asset_id: str | UUID | None = ..., shared: bool | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[AlbumResponseDto]]: ...

class CreateAlbumBlockingOperation(BlockingOperation[AlbumResponseDto]):
    @overload
    def __call__(self, *, album_name: str, album_users: Sequence[AlbumUserCreateDto | Mapping[str, Any]] = ..., asset_ids: list[str] | list[UUID] = ..., description: str = ..., **options: Unpack[CallOptions]) -> AlbumResponseDto:
        """Create an album that you own, optionally filled with assets and shared with users.

        POST /albums
        Permission: album.create
        """
    @overload
    def __call__(self, create_album_dto: CreateAlbumDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> AlbumResponseDto: ...
    @overload
    def raw(self, *, album_name: str, album_users: Sequence[AlbumUserCreateDto | Mapping[str, Any]] = ..., asset_ids: list[str] | list[UUID] = ..., description: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[AlbumResponseDto]: ...
    @overload
    def raw(self, create_album_dto: CreateAlbumDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[AlbumResponseDto]: ...

class AddAssetsToAlbumsBlockingOperation(BlockingOperation[AlbumsAddAssetsResponseDto]):
    @overload
    def __call__(self, *, album_ids: list[str] | list[UUID], asset_ids: list[str] | list[UUID], key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> AlbumsAddAssetsResponseDto:
        """Put a set of assets into several albums at once; the answer is one overall result.

        PUT /albums/assets
        Permission: albumAsset.create
        Since: Immich 1.139.0
        """
    @overload
    def __call__(self, albums_add_assets_dto: AlbumsAddAssetsDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> AlbumsAddAssetsResponseDto: ...
    @overload
    def raw(self, *, album_ids: list[str] | list[UUID], asset_ids: list[str] | list[UUID], key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[AlbumsAddAssetsResponseDto]: ...
    @overload
    def raw(self, albums_add_assets_dto: AlbumsAddAssetsDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[AlbumsAddAssetsResponseDto]: ...

class GetAlbumStatisticsBlockingOperation(BlockingOperation[AlbumStatisticsResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> AlbumStatisticsResponseDto:
        """Count your albums: those you own, those shared and those not shared.

        GET /albums/statistics
        Permission: album.statistics
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[AlbumStatisticsResponseDto]: ...

class GetAlbumInfoBlockingOperation(BlockingOperation[AlbumResponseDto]):
    def __call__(self, id: str | UUID, *, key: str | None = ..., slug: str | None = ..., without_assets: bool | None = ..., **options: Unpack[CallOptions]) -> AlbumResponseDto:
        """Return one album with its settings, members and asset count.

        GET /albums/{id}
        Permission: album.read
        """
    def raw(self, id: str | UUID, *, key: str | None = ..., slug: str | None = ..., without_assets: bool | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[AlbumResponseDto]: ...

class DeleteAlbumBlockingOperation(BlockingOperation[None]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete an album; the assets in it stay in your library.

        DELETE /albums/{id}
        Permission: album.delete
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class UpdateAlbumInfoBlockingOperation(BlockingOperation[AlbumResponseDto]):
    @overload
    def __call__(self, id: str | UUID, *, album_name: str = ..., album_thumbnail_asset_id: str | UUID = ..., description: str = ..., is_activity_enabled: bool = ..., order: AssetOrder | _AssetOrderLiteral = ..., **options: Unpack[CallOptions]) -> AlbumResponseDto:
        """Change an album's name, description, cover, sort order or whether it takes comments.

        PATCH /albums/{id}
        Permission: album.update
        """
    @overload
    def __call__(self, id: str | UUID, update_album_dto: UpdateAlbumDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> AlbumResponseDto: ...
    @overload
    def raw(self, id: str | UUID, *, album_name: str = ..., album_thumbnail_asset_id: str | UUID = ..., description: str = ..., is_activity_enabled: bool = ..., order: AssetOrder | _AssetOrderLiteral = ..., **options: Unpack[CallOptions]) -> ApiResponse[AlbumResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, update_album_dto: UpdateAlbumDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[AlbumResponseDto]: ...

class AddAssetsToAlbumBlockingOperation(BlockingOperation[list[BulkIdResponseDto]]):
    @overload
    def __call__(self, id: str | UUID, *, ids: list[str] | list[UUID], key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]:
        """Put assets into an album and report for each whether it was added or why not.

        PUT /albums/{id}/assets
        Permission: albumAsset.create
        """
    @overload
    def __call__(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, *, ids: list[str] | list[UUID], key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...
    @overload
    def raw(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...

class RemoveAssetFromAlbumBlockingOperation(BlockingOperation[list[BulkIdResponseDto]]):
    @overload
    def __call__(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]:
        """Take assets out of an album, with a result for each; the assets themselves are kept.

        DELETE /albums/{id}/assets
        Permission: albumAsset.delete
        """
    @overload
    def __call__(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...
    @overload
    def raw(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...

class UpdateAlbumUserBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, id: str | UUID, user_id: str | UUID, *, role: AlbumUserRole | _AlbumUserRoleLiteral, **options: Unpack[CallOptions]) -> None:
        """Give a member of an album another role, such as viewer or editor.

        PUT /albums/{id}/user/{userId}
        Permission: albumUser.update
        """
    @overload
    def __call__(self, id: str | UUID, user_id: str | UUID, update_album_user_dto: UpdateAlbumUserDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, id: str | UUID, user_id: str | UUID, *, role: AlbumUserRole | _AlbumUserRoleLiteral, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, id: str | UUID, user_id: str | UUID, update_album_user_dto: UpdateAlbumUserDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class RemoveUserFromAlbumBlockingOperation(BlockingOperation[None]):
    def __call__(self, id: str | UUID, user_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Stop sharing an album with a user, or leave it yourself by passing 'me'.

        DELETE /albums/{id}/user/{userId}
        Permission: albumUser.delete
        """
    def raw(self, id: str | UUID, user_id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class AddUsersToAlbumBlockingOperation(BlockingOperation[AlbumResponseDto]):
    @overload
    def __call__(self, id: str | UUID, *, album_users: Sequence[AlbumUserAddDto | Mapping[str, Any]], **options: Unpack[CallOptions]) -> AlbumResponseDto:
        """Invite users to an album, each as viewer or editor, and return the album.

        PUT /albums/{id}/users
        Permission: albumUser.create
        """
    @overload
    def __call__(self, id: str | UUID, add_users_dto: AddUsersDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> AlbumResponseDto: ...
    @overload
    def raw(self, id: str | UUID, *, album_users: Sequence[AlbumUserAddDto | Mapping[str, Any]], **options: Unpack[CallOptions]) -> ApiResponse[AlbumResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, add_users_dto: AddUsersDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[AlbumResponseDto]: ...

class GetApiKeysBlockingOperation(BlockingOperation[list[APIKeyResponseDto]]):
    def __call__(self, **options: Unpack[CallOptions]) -> list[APIKeyResponseDto]:
        """List your API keys with names and permissions, but not their secrets.

        GET /api-keys
        Permission: apiKey.read
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[APIKeyResponseDto]]: ...

class CreateApiKeyBlockingOperation(BlockingOperation[APIKeyCreateResponseDto]):
    @overload
    def __call__(self, *, permissions: Sequence[Permission | _PermissionLiteral], name: str = ..., **options: Unpack[CallOptions]) -> APIKeyCreateResponseDto:
        """Create an API key for yourself; its secret appears only in this answer, so keep it.

        POST /api-keys
        Permission: apiKey.create
        """
    @overload
    def __call__(self, api_key_create_dto: APIKeyCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> APIKeyCreateResponseDto: ...
    @overload
    def raw(self, *, permissions: Sequence[Permission | _PermissionLiteral], name: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[APIKeyCreateResponseDto]: ...
    @overload
    def raw(self, api_key_create_dto: APIKeyCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[APIKeyCreateResponseDto]: ...

class GetMyApiKeyBlockingOperation(BlockingOperation[APIKeyResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> APIKeyResponseDto:
        """Return the API key that authenticates this call; other kinds of login are refused.

        GET /api-keys/me
        Since: Immich 1.139.0
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[APIKeyResponseDto]: ...

class GetApiKeyBlockingOperation(BlockingOperation[APIKeyResponseDto]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> APIKeyResponseDto:
        """Return one of your API keys with its name and permissions, but not its secret.

        GET /api-keys/{id}
        Permission: apiKey.read
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[APIKeyResponseDto]: ...

class UpdateApiKeyBlockingOperation(BlockingOperation[APIKeyResponseDto]):
    @overload
    def __call__(self, id: str | UUID, *, name: str = ..., permissions: Sequence[Permission | _PermissionLiteral] = ..., **options: Unpack[CallOptions]) -> APIKeyResponseDto:
        """Rename an API key or, on newer servers, change what it may do; its secret stays.

        PUT /api-keys/{id}
        Permission: apiKey.update
        """
    @overload
    def __call__(self, id: str | UUID, api_key_update_dto: APIKeyUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> APIKeyResponseDto: ...
    @overload
    def raw(self, id: str | UUID, *, name: str = ..., permissions: Sequence[Permission | _PermissionLiteral] = ..., **options: Unpack[CallOptions]) -> ApiResponse[APIKeyResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, api_key_update_dto: APIKeyUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[APIKeyResponseDto]: ...

class DeleteApiKeyBlockingOperation(BlockingOperation[None]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Revoke one of your API keys; clients that use it lose access at once.

        DELETE /api-keys/{id}
        Permission: apiKey.delete
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class UpdateAssetsBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, ids: list[str] | list[UUID], date_time_original: str = ..., date_time_relative: float = ..., description: str = ..., duplicate_id: str | UUID | None = ..., is_favorite: bool = ..., latitude: float = ..., longitude: float = ..., rating: float | None = ..., time_zone: str = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., **options: Unpack[CallOptions]) -> None:
        """Make the same change, such as a date, place or favorite mark, to many assets.

        PUT /assets
        Permission: asset.update
        """
    @overload
    def __call__(self, asset_bulk_update_dto: AssetBulkUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, ids: list[str] | list[UUID], date_time_original: str = ..., date_time_relative: float = ..., description: str = ..., duplicate_id: str | UUID | None = ..., is_favorite: bool = ..., latitude: float = ..., longitude: float = ..., rating: float | None = ..., time_zone: str = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, asset_bulk_update_dto: AssetBulkUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class UploadAssetBlockingOperation(BlockingOperation[AssetMediaResponseDto]):
    @overload
    def __call__(self, *, asset_data: FileInput, device_asset_id: str | UUID, device_id: str | UUID, file_created_at: datetime, file_modified_at: datetime, key: str | None = ..., slug: str | None = ..., x_immich_checksum: str | None = ..., duration: str = ..., filename: str = ..., is_favorite: bool = ..., live_photo_video_id: str | UUID = ..., metadata: Sequence[AssetMetadataUpsertItemDto | Mapping[str, Any]] = ..., sidecar_data: FileInput = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., **options: Unpack[CallOptions]) -> AssetMediaResponseDto:
        """Upload a photo or video; one that you already have is reported as duplicate, not kept twice.

        POST /assets
        Permission: asset.upload
        """
    @overload
    def __call__(self, asset_media_create_dto: AssetMediaCreateDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., x_immich_checksum: str | None = ..., **options: Unpack[CallOptions]) -> AssetMediaResponseDto: ...
    @overload
    def raw(self, *, asset_data: FileInput, device_asset_id: str | UUID, device_id: str | UUID, file_created_at: datetime, file_modified_at: datetime, key: str | None = ..., slug: str | None = ..., x_immich_checksum: str | None = ..., duration: str = ..., filename: str = ..., is_favorite: bool = ..., live_photo_video_id: str | UUID = ..., metadata: Sequence[AssetMetadataUpsertItemDto | Mapping[str, Any]] = ..., sidecar_data: FileInput = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., **options: Unpack[CallOptions]) -> ApiResponse[AssetMediaResponseDto]: ...
    @overload
    def raw(self, asset_media_create_dto: AssetMediaCreateDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., x_immich_checksum: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[AssetMediaResponseDto]: ...

class DeleteAssetsBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, ids: list[str] | list[UUID], force: bool = ..., **options: Unpack[CallOptions]) -> None:
        """Move assets to the trash, or skip the trash and delete them for good if force is set.

        DELETE /assets
        Permission: asset.delete
        """
    @overload
    def __call__(self, asset_bulk_delete_dto: AssetBulkDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, ids: list[str] | list[UUID], force: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, asset_bulk_delete_dto: AssetBulkDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class CheckBulkUploadBlockingOperation(BlockingOperation[AssetBulkUploadCheckResponseDto]):
    @overload
    def __call__(self, *, assets: Sequence[AssetBulkUploadCheckItem | Mapping[str, Any]], **options: Unpack[CallOptions]) -> AssetBulkUploadCheckResponseDto:
        """Ask, by file checksum, which files are worth uploading and which the server already holds.

        POST /assets/bulk-upload-check
        Permission: asset.upload
        """
    @overload
    def __call__(self, asset_bulk_upload_check_dto: AssetBulkUploadCheckDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> AssetBulkUploadCheckResponseDto: ...
    @overload
    def raw(self, *, assets: Sequence[AssetBulkUploadCheckItem | Mapping[str, Any]], **options: Unpack[CallOptions]) -> ApiResponse[AssetBulkUploadCheckResponseDto]: ...
    @overload
    def raw(self, asset_bulk_upload_check_dto: AssetBulkUploadCheckDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[AssetBulkUploadCheckResponseDto]: ...

class CopyAssetBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, source_id: str | UUID, target_id: str | UUID, albums: bool = ..., favorite: bool = ..., shared_links: bool = ..., sidecar: bool = ..., stack: bool = ..., **options: Unpack[CallOptions]) -> None:
        """Carry over albums, favorite mark, shared links, sidecar and stack to a second asset.

        PUT /assets/copy
        Permission: asset.copy
        Since: Immich 2.2.0
        """
    @overload
    def __call__(self, asset_copy_dto: AssetCopyDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, source_id: str | UUID, target_id: str | UUID, albums: bool = ..., favorite: bool = ..., shared_links: bool = ..., sidecar: bool = ..., stack: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, asset_copy_dto: AssetCopyDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetAllUserAssetsByDeviceIdBlockingOperation(BlockingOperation[list[str]]):
    def __call__(self, device_id: str | UUID, **options: Unpack[CallOptions]) -> list[str]:
        """List the device-side IDs of assets that you uploaded from one device.

        GET /assets/device/{deviceId}
        Deprecated: Immich advises against it.
        """
    def raw(self, device_id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[list[str]]: ...

class CheckExistingAssetsBlockingOperation(BlockingOperation[CheckExistingAssetsResponseDto]):
    @overload
    def __call__(self, *, device_asset_ids: list[str] | list[UUID], device_id: str | UUID, **options: Unpack[CallOptions]) -> CheckExistingAssetsResponseDto:
        """Return which of a device's own asset IDs the server already knows.

        POST /assets/exist
        Permission: asset.upload
        """
    @overload
    def __call__(self, check_existing_assets_dto: CheckExistingAssetsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> CheckExistingAssetsResponseDto: ...
    @overload
    def raw(self, *, device_asset_ids: list[str] | list[UUID], device_id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[CheckExistingAssetsResponseDto]: ...
    @overload
    def raw(self, check_existing_assets_dto: CheckExistingAssetsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[CheckExistingAssetsResponseDto]: ...

class RunAssetJobsBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, asset_ids: list[str] | list[UUID], name: AssetJobName | _AssetJobNameLiteral, **options: Unpack[CallOptions]) -> None:
        """Queue a metadata, thumbnail or transcoding job, among others, for chosen assets.

        POST /assets/jobs
        Permission: job.create
        """
    @overload
    def __call__(self, asset_jobs_dto: AssetJobsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, asset_ids: list[str] | list[UUID], name: AssetJobName | _AssetJobNameLiteral, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, asset_jobs_dto: AssetJobsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class UpdateBulkAssetMetadataBlockingOperation(BlockingOperation[list[AssetMetadataBulkResponseDto]]):
    @overload
    def __call__(self, *, items: Sequence[AssetMetadataBulkUpsertItemDto | Mapping[str, Any]], **options: Unpack[CallOptions]) -> list[AssetMetadataBulkResponseDto]:
        """Store custom metadata on several assets, given as triples of asset ID, key and value.

        PUT /assets/metadata
        Permission: asset.update
        Since: Immich 2.5.0
        State: Beta
        """
    @overload
    def __call__(self, asset_metadata_bulk_upsert_dto: AssetMetadataBulkUpsertDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[AssetMetadataBulkResponseDto]: ...
    @overload
    def raw(self, *, items: Sequence[AssetMetadataBulkUpsertItemDto | Mapping[str, Any]], **options: Unpack[CallOptions]) -> ApiResponse[list[AssetMetadataBulkResponseDto]]: ...
    @overload
    def raw(self, asset_metadata_bulk_upsert_dto: AssetMetadataBulkUpsertDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[AssetMetadataBulkResponseDto]]: ...

class DeleteBulkAssetMetadataBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, items: Sequence[AssetMetadataBulkDeleteItemDto | Mapping[str, Any]], **options: Unpack[CallOptions]) -> None:
        """Remove custom metadata keys from several assets, given as pairs of asset ID and key.

        DELETE /assets/metadata
        Permission: asset.update
        Since: Immich 2.5.0
        State: Beta
        """
    @overload
    def __call__(self, asset_metadata_bulk_delete_dto: AssetMetadataBulkDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, items: Sequence[AssetMetadataBulkDeleteItemDto | Mapping[str, Any]], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, asset_metadata_bulk_delete_dto: AssetMetadataBulkDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetRandomBlockingOperation(BlockingOperation[list[AssetResponseDto]]):
    def __call__(self, *, count: float | None = ..., **options: Unpack[CallOptions]) -> list[AssetResponseDto]:
        """Return a single random asset, or as many as count asks for.

        GET /assets/random
        Permission: asset.read
        Deprecated: use client.search.search_random.
        """
    def raw(self, *, count: float | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[AssetResponseDto]]: ...

class GetAssetStatisticsBlockingOperation(BlockingOperation[AssetStatsResponseDto]):
    def __call__(self, *, is_favorite: bool | None = ..., is_trashed: bool | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., **options: Unpack[CallOptions]) -> AssetStatsResponseDto:
        """Count your images and videos, optionally only favorites, trashed or archived ones.

        GET /assets/statistics
        Permission: asset.statistics
        """
    def raw(self, *, is_favorite: bool | None = ..., is_trashed: bool | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[AssetStatsResponseDto]: ...

class GetAssetInfoBlockingOperation(BlockingOperation[AssetResponseDto]):
    def __call__(self, id: str | UUID, *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> AssetResponseDto:
        """Return one asset with its EXIF data, people, tags and more.

        GET /assets/{id}
        Permission: asset.read
        """
    def raw(self, id: str | UUID, *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[AssetResponseDto]: ...

class UpdateAssetBlockingOperation(BlockingOperation[AssetResponseDto]):
    @overload
    def __call__(self, id: str | UUID, *, date_time_original: str = ..., description: str = ..., is_favorite: bool = ..., latitude: float = ..., live_photo_video_id: str | UUID | None = ..., longitude: float = ..., rating: float | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., **options: Unpack[CallOptions]) -> AssetResponseDto:
        """Change one asset's description, date, location, rating, favorite mark and so on.

        PUT /assets/{id}
        Permission: asset.update
        """
    @overload
    def __call__(self, id: str | UUID, update_asset_dto: UpdateAssetDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> AssetResponseDto: ...
    @overload
    def raw(self, id: str | UUID, *, date_time_original: str = ..., description: str = ..., is_favorite: bool = ..., latitude: float = ..., live_photo_video_id: str | UUID | None = ..., longitude: float = ..., rating: float | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., **options: Unpack[CallOptions]) -> ApiResponse[AssetResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, update_asset_dto: UpdateAssetDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[AssetResponseDto]: ...

class GetAssetEditsBlockingOperation(BlockingOperation[AssetEditsResponseDto]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> AssetEditsResponseDto:
        """Return the edits (crop, rotation, mirroring) currently applied to an asset.

        GET /assets/{id}/edits
        Permission: asset.edit.get
        Since: Immich 2.5.0
        State: Beta
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[AssetEditsResponseDto]: ...

class EditAssetBlockingOperation(BlockingOperation[AssetEditsResponseDto]):
    @overload
    def __call__(self, id: str | UUID, *, edits: Sequence[AssetEditActionItemDto | Mapping[str, Any]], **options: Unpack[CallOptions]) -> AssetEditsResponseDto:
        """Crop, rotate or mirror an image without touching its original; replaces any earlier edits.

        PUT /assets/{id}/edits
        Permission: asset.edit.create
        Since: Immich 2.5.0
        State: Beta
        """
    @overload
    def __call__(self, id: str | UUID, asset_edits_create_dto: AssetEditsCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> AssetEditsResponseDto: ...
    @overload
    def raw(self, id: str | UUID, *, edits: Sequence[AssetEditActionItemDto | Mapping[str, Any]], **options: Unpack[CallOptions]) -> ApiResponse[AssetEditsResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, asset_edits_create_dto: AssetEditsCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[AssetEditsResponseDto]: ...

class RemoveAssetEditsBlockingOperation(BlockingOperation[None]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Undo all edits of an asset, so that its original look is shown again.

        DELETE /assets/{id}/edits
        Permission: asset.edit.delete
        Since: Immich 2.5.0
        State: Beta
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetAssetMetadataBlockingOperation(BlockingOperation[list[AssetMetadataResponseDto]]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> list[AssetMetadataResponseDto]:
        """Return all custom key-value metadata that clients have stored on an asset.

        GET /assets/{id}/metadata
        Permission: asset.read
        Since: Immich 1.140.0
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[list[AssetMetadataResponseDto]]: ...

class UpdateAssetMetadataBlockingOperation(BlockingOperation[list[AssetMetadataResponseDto]]):
    @overload
    def __call__(self, id: str | UUID, *, items: Sequence[AssetMetadataUpsertItemDto | Mapping[str, Any]], **options: Unpack[CallOptions]) -> list[AssetMetadataResponseDto]:
        """Store custom key-value metadata on an asset; keys not mentioned stay as they are.

        PUT /assets/{id}/metadata
        Permission: asset.update
        Since: Immich 1.140.0
        """
    @overload
    def __call__(self, id: str | UUID, asset_metadata_upsert_dto: AssetMetadataUpsertDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[AssetMetadataResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, *, items: Sequence[AssetMetadataUpsertItemDto | Mapping[str, Any]], **options: Unpack[CallOptions]) -> ApiResponse[list[AssetMetadataResponseDto]]: ...
    @overload
    def raw(self, id: str | UUID, asset_metadata_upsert_dto: AssetMetadataUpsertDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[AssetMetadataResponseDto]]: ...

class GetAssetMetadataByKeyBlockingOperation(BlockingOperation[AssetMetadataResponseDto]):
    def __call__(self, id: str | UUID, key: str, **options: Unpack[CallOptions]) -> AssetMetadataResponseDto:
        """Return one entry of an asset's custom metadata, looked up by key.

        GET /assets/{id}/metadata/{key}
        Permission: asset.read
        Since: Immich 1.140.0
        """
    def raw(self, id: str | UUID, key: str, **options: Unpack[CallOptions]) -> ApiResponse[AssetMetadataResponseDto]: ...

class DeleteAssetMetadataBlockingOperation(BlockingOperation[None]):
    def __call__(self, id: str | UUID, key: str, **options: Unpack[CallOptions]) -> None:
        """Remove a single key from an asset's custom metadata.

        DELETE /assets/{id}/metadata/{key}
        Permission: asset.update
        Since: Immich 1.140.0
        """
    def raw(self, id: str | UUID, key: str, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetAssetOcrBlockingOperation(BlockingOperation[list[AssetOcrResponseDto]]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> list[AssetOcrResponseDto]:
        """Return the text recognized in an image, with the position and score of each piece.

        GET /assets/{id}/ocr
        Permission: asset.read
        Since: Immich 2.2.0
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[list[AssetOcrResponseDto]]: ...

class DownloadAssetBlockingOperation(BlockingOperation[bytes]):
    def __call__(self, id: str | UUID, *, edited: bool | None = ..., key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> bytes:
        """Download an asset at full quality, as the file that was uploaded or imported.

        GET /assets/{id}/original
        Permission: asset.download
        """
    def raw(self, id: str | UUID, *, edited: bool | None = ..., key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[bytes]: ...
    def stream(self, id: str | UUID, *, edited: bool | None = ..., key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> AbstractContextManager[BlockingStreamedResponse]: ...

class ReplaceAssetBlockingOperation(BlockingOperation[AssetMediaResponseDto]):
    @overload
    def __call__(self, id: str | UUID, *, asset_data: FileInput, device_asset_id: str | UUID, device_id: str | UUID, file_created_at: datetime, file_modified_at: datetime, key: str | None = ..., slug: str | None = ..., duration: str = ..., filename: str = ..., **options: Unpack[CallOptions]) -> AssetMediaResponseDto:
        """Swap the file behind an asset, keeping its ID; the old version goes to the trash.

        PUT /assets/{id}/original
        Permission: asset.replace
        Deprecated: use client.assets.copy_asset.
        """
    @overload
    def __call__(self, id: str | UUID, asset_media_replace_dto: AssetMediaReplaceDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> AssetMediaResponseDto: ...
    @overload
    def raw(self, id: str | UUID, *, asset_data: FileInput, device_asset_id: str | UUID, device_id: str | UUID, file_created_at: datetime, file_modified_at: datetime, key: str | None = ..., slug: str | None = ..., duration: str = ..., filename: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[AssetMediaResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, asset_media_replace_dto: AssetMediaReplaceDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[AssetMediaResponseDto]: ...

class ViewAssetBlockingOperation(BlockingOperation[bytes]):
    def __call__(self, id: str | UUID, *, edited: bool | None = ..., key: str | None = ..., size: AssetMediaSize | _AssetMediaSizeLiteral | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> bytes:
        """Download the thumbnail of an asset, or a larger rendition if the size asks for one.

        GET /assets/{id}/thumbnail
        Permission: asset.view
        """
    def raw(self, id: str | UUID, *, edited: bool | None = ..., key: str | None = ..., size: AssetMediaSize | _AssetMediaSizeLiteral | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[bytes]: ...
    def stream(self, id: str | UUID, *, edited: bool | None = ..., key: str | None = ..., size: AssetMediaSize | _AssetMediaSizeLiteral | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> AbstractContextManager[BlockingStreamedResponse]: ...

class PlayAssetVideoBlockingOperation(BlockingOperation[bytes]):
    def __call__(self, id: str | UUID, *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> bytes:
        """Stream an asset's video, in its transcoded version if there is one.

        GET /assets/{id}/video/playback
        Permission: asset.view
        """
    def raw(self, id: str | UUID, *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[bytes]: ...
    def stream(self, id: str | UUID, *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> AbstractContextManager[BlockingStreamedResponse]: ...

class SignUpAdminBlockingOperation(BlockingOperation[UserAdminResponseDto]):
    @overload
    def __call__(self, *, email: str, name: str, password: str, **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Create the administrator account of a fresh server; refused once there is one.

        POST /auth/admin-sign-up
        """
    @overload
    def __call__(self, sign_up_dto: SignUpDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> UserAdminResponseDto: ...
    @overload
    def raw(self, *, email: str, name: str, password: str, **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...
    @overload
    def raw(self, sign_up_dto: SignUpDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class ChangePasswordBlockingOperation(BlockingOperation[UserAdminResponseDto]):
    @overload
    def __call__(self, *, new_password: str, password: str, invalidate_sessions: bool = ..., **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Replace your own password after confirming the present one.

        POST /auth/change-password
        Permission: auth.changePassword
        """
    @overload
    def __call__(self, change_password_dto: ChangePasswordDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> UserAdminResponseDto: ...
    @overload
    def raw(self, *, new_password: str, password: str, invalidate_sessions: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...
    @overload
    def raw(self, change_password_dto: ChangePasswordDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class LoginBlockingOperation(BlockingOperation[LoginResponseDto]):
    @overload
    def __call__(self, *, email: str, password: str, **options: Unpack[CallOptions]) -> LoginResponseDto:
        """Exchange an e-mail address and password for an access token.

        POST /auth/login
        """
    @overload
    def __call__(self, login_credential_dto: LoginCredentialDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> LoginResponseDto: ...
    @overload
    def raw(self, *, email: str, password: str, **options: Unpack[CallOptions]) -> ApiResponse[LoginResponseDto]: ...
    @overload
    def raw(self, login_credential_dto: LoginCredentialDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[LoginResponseDto]: ...

class LogoutBlockingOperation(BlockingOperation[LogoutResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> LogoutResponseDto:
        """End the current session; an OAuth login may get a provider URL to continue to.

        POST /auth/logout
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[LogoutResponseDto]: ...

class ChangePinCodeBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, new_pin_code: str, password: str = ..., pin_code: str = ..., **options: Unpack[CallOptions]) -> None:
        """Replace your PIN code, proving yourself with the old PIN or your account password.

        PUT /auth/pin-code
        Permission: pinCode.update
        Since: Immich 1.133.0
        """
    @overload
    def __call__(self, pin_code_change_dto: PinCodeChangeDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, new_pin_code: str, password: str = ..., pin_code: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, pin_code_change_dto: PinCodeChangeDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class SetupPinCodeBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, pin_code: str, **options: Unpack[CallOptions]) -> None:
        """Set your first PIN code, which guards the locked folder.

        POST /auth/pin-code
        Permission: pinCode.create
        Since: Immich 1.133.0
        """
    @overload
    def __call__(self, pin_code_setup_dto: PinCodeSetupDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, pin_code: str, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, pin_code_setup_dto: PinCodeSetupDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class ResetPinCodeBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, password: str = ..., pin_code: str = ..., **options: Unpack[CallOptions]) -> None:
        """Clear your PIN code, so that you can set up a new one.

        DELETE /auth/pin-code
        Permission: pinCode.delete
        Since: Immich 1.133.0
        """
    @overload
    def __call__(self, pin_code_reset_dto: PinCodeResetDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, password: str = ..., pin_code: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, pin_code_reset_dto: PinCodeResetDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class LockAuthSessionBlockingOperation(BlockingOperation[None]):
    def __call__(self, **options: Unpack[CallOptions]) -> None:
        """Lock this session again: give up the access to locked assets that a PIN had opened.

        POST /auth/session/lock
        Since: Immich 1.133.0
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class UnlockAuthSessionBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, password: str = ..., pin_code: str = ..., **options: Unpack[CallOptions]) -> None:
        """Unlock this session with your PIN code: locked assets are readable until it locks again.

        POST /auth/session/unlock
        Since: Immich 1.133.0
        """
    @overload
    def __call__(self, session_unlock_dto: SessionUnlockDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, password: str = ..., pin_code: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, session_unlock_dto: SessionUnlockDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetAuthStatusBlockingOperation(BlockingOperation[AuthStatusResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> AuthStatusResponseDto:
        """Tell whether you have a password and a PIN code, and whether this session is unlocked.

        GET /auth/status
        Since: Immich 1.133.0
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[AuthStatusResponseDto]: ...

class ValidateAccessTokenBlockingOperation(BlockingOperation[ValidateAccessTokenResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> ValidateAccessTokenResponseDto:
        """Check that your credentials are accepted; bad ones raise an error.

        POST /auth/validateToken
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ValidateAccessTokenResponseDto]: ...

class DownloadArchiveBlockingOperation(BlockingOperation[bytes]):
    @overload
    def __call__(self, *, asset_ids: list[str] | list[UUID], key: str | None = ..., slug: str | None = ..., edited: bool = ..., **options: Unpack[CallOptions]) -> bytes:
        """Pack the given assets into one ZIP file and stream it.

        POST /download/archive
        Permission: asset.download
        """
    @overload
    def __call__(self, download_archive_dto: DownloadArchiveDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> bytes: ...
    @overload
    def raw(self, *, asset_ids: list[str] | list[UUID], key: str | None = ..., slug: str | None = ..., edited: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[bytes]: ...
    @overload
    def raw(self, download_archive_dto: DownloadArchiveDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[bytes]: ...
    @overload
    def stream(self, *, asset_ids: list[str] | list[UUID], key: str | None = ..., slug: str | None = ..., edited: bool = ..., **options: Unpack[CallOptions]) -> AbstractContextManager[BlockingStreamedResponse]: ...
    @overload
    def stream(self, download_archive_dto: DownloadArchiveDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> AbstractContextManager[BlockingStreamedResponse]: ...

class GetDownloadInfoBlockingOperation(BlockingOperation[DownloadResponseDto]):
    @overload
    def __call__(self, *, key: str | None = ..., slug: str | None = ..., album_id: str | UUID = ..., archive_size: int = ..., asset_ids: list[str] | list[UUID] = ..., user_id: str | UUID = ..., **options: Unpack[CallOptions]) -> DownloadResponseDto:
        """Split an album, a user's library or chosen assets into batches for ZIP downloads.

        POST /download/info
        Permission: asset.download
        """
    @overload
    def __call__(self, download_info_dto: DownloadInfoDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> DownloadResponseDto: ...
    @overload
    def raw(self, *, key: str | None = ..., slug: str | None = ..., album_id: str | UUID = ..., archive_size: int = ..., asset_ids: list[str] | list[UUID] = ..., user_id: str | UUID = ..., **options: Unpack[CallOptions]) -> ApiResponse[DownloadResponseDto]: ...
    @overload
    def raw(self, download_info_dto: DownloadInfoDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[DownloadResponseDto]: ...

class GetAssetDuplicatesBlockingOperation(BlockingOperation[list[DuplicateResponseDto]]):
    def __call__(self, **options: Unpack[CallOptions]) -> list[DuplicateResponseDto]:
        """List groups of your assets that look alike, found by duplicate detection.

        GET /duplicates
        Permission: duplicate.read
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[DuplicateResponseDto]]: ...

class DeleteDuplicatesBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> None:
        """Dissolve several duplicate groups at once; all of their assets are kept.

        DELETE /duplicates
        Permission: duplicate.delete
        Since: Immich 1.135.0
        """
    @overload
    def __call__(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class DeleteDuplicateBlockingOperation(BlockingOperation[None]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Dissolve a duplicate group: its assets are kept and no longer count as duplicates.

        DELETE /duplicates/{id}
        Permission: duplicate.delete
        Since: Immich 1.135.0
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetFacesBlockingOperation(BlockingOperation[list[AssetFaceResponseDto]]):
    def __call__(self, *, id: str | UUID, **options: Unpack[CallOptions]) -> list[AssetFaceResponseDto]:
        """List the faces found on one asset with their boxes and the people they belong to.

        GET /faces
        Permission: face.read
        """
    def raw(self, *, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[list[AssetFaceResponseDto]]: ...

class CreateFaceBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, asset_id: str | UUID, height: int, image_height: int, image_width: int, person_id: str | UUID, width: int, x: int, y: int, **options: Unpack[CallOptions]) -> None:
        """Mark a face by hand: a rectangle on an image, assigned to a person.

        POST /faces
        Permission: face.create
        Since: Immich 1.127.0
        """
    @overload
    def __call__(self, asset_face_create_dto: AssetFaceCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, asset_id: str | UUID, height: int, image_height: int, image_width: int, person_id: str | UUID, width: int, x: int, y: int, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, asset_face_create_dto: AssetFaceCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class ReassignFacesByIdBlockingOperation(BlockingOperation[PersonResponseDto]):
    @overload
    def __call__(self, id: str | UUID, *, body_id: str | UUID, **options: Unpack[CallOptions]) -> PersonResponseDto:
        """Assign one face to another person; note that the face ID goes into the body.

        PUT /faces/{id}
        Permission: face.update
        """
    @overload
    def __call__(self, id: str | UUID, face_dto: FaceDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> PersonResponseDto: ...
    @overload
    def raw(self, id: str | UUID, *, body_id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[PersonResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, face_dto: FaceDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[PersonResponseDto]: ...

class DeleteFaceBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, id: str | UUID, *, force: bool, **options: Unpack[CallOptions]) -> None:
        """Remove a face from an asset; with force the record is erased rather than hidden.

        DELETE /faces/{id}
        Permission: face.delete
        Since: Immich 1.127.0
        """
    @overload
    def __call__(self, id: str | UUID, asset_face_delete_dto: AssetFaceDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, id: str | UUID, *, force: bool, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, id: str | UUID, asset_face_delete_dto: AssetFaceDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetQueuesLegacyBlockingOperation(BlockingOperation[QueuesResponseLegacyDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> QueuesResponseLegacyDto:
        """Return job counts and status of all queues as one object keyed by queue (admin only).

        GET /jobs
        Permission: job.read
        Administrators only.
        Since: Immich 2.3.0
        Deprecated: use client.queues.get_queues.
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[QueuesResponseLegacyDto]: ...

class CreateJobBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, name: ManualJobName | _ManualJobNameLiteral, **options: Unpack[CallOptions]) -> None:
        """Queue a maintenance job, such as a person, tag or user cleanup, by name (admin only).

        POST /jobs
        Permission: job.create
        Administrators only.
        Since: Immich 1.116.0
        """
    @overload
    def __call__(self, job_create_dto: JobCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, name: ManualJobName | _ManualJobNameLiteral, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, job_create_dto: JobCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class RunQueueCommandLegacyBlockingOperation(BlockingOperation[QueueResponseLegacyDto]):
    @overload
    def __call__(self, name: QueueName | _QueueNameLiteral, *, command: QueueCommand | _QueueCommandLiteral, force: bool = ..., **options: Unpack[CallOptions]) -> QueueResponseLegacyDto:
        """Start, pause, resume or clear a job queue and return its new state (admin only).

        PUT /jobs/{name}
        Permission: job.create
        Administrators only.
        Since: Immich 2.3.0
        Deprecated: Immich advises against it.
        """
    @overload
    def __call__(self, name: QueueName | _QueueNameLiteral, queue_command_dto: QueueCommandDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> QueueResponseLegacyDto: ...
    @overload
    def raw(self, name: QueueName | _QueueNameLiteral, *, command: QueueCommand | _QueueCommandLiteral, force: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[QueueResponseLegacyDto]: ...
    @overload
    def raw(self, name: QueueName | _QueueNameLiteral, queue_command_dto: QueueCommandDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[QueueResponseLegacyDto]: ...

class GetAllLibrariesBlockingOperation(BlockingOperation[list[LibraryResponseDto]]):
    def __call__(self, **options: Unpack[CallOptions]) -> list[LibraryResponseDto]:
        """List the external libraries of all users (admin only).

        GET /libraries
        Permission: library.read
        Administrators only.
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[LibraryResponseDto]]: ...

class CreateLibraryBlockingOperation(BlockingOperation[LibraryResponseDto]):
    @overload
    def __call__(self, *, owner_id: str | UUID, exclusion_patterns: list[str] = ..., import_paths: list[str] = ..., name: str = ..., **options: Unpack[CallOptions]) -> LibraryResponseDto:
        """Create an external library for a user (admin only); run a scan to fill it.

        POST /libraries
        Permission: library.create
        Administrators only.
        """
    @overload
    def __call__(self, create_library_dto: CreateLibraryDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> LibraryResponseDto: ...
    @overload
    def raw(self, *, owner_id: str | UUID, exclusion_patterns: list[str] = ..., import_paths: list[str] = ..., name: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[LibraryResponseDto]: ...
    @overload
    def raw(self, create_library_dto: CreateLibraryDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[LibraryResponseDto]: ...

class GetLibraryBlockingOperation(BlockingOperation[LibraryResponseDto]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> LibraryResponseDto:
        """Return one external library with its import paths and exclusion patterns (admin only).

        GET /libraries/{id}
        Permission: library.read
        Administrators only.
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[LibraryResponseDto]: ...

class UpdateLibraryBlockingOperation(BlockingOperation[LibraryResponseDto]):
    @overload
    def __call__(self, id: str | UUID, *, exclusion_patterns: list[str] = ..., import_paths: list[str] = ..., name: str = ..., **options: Unpack[CallOptions]) -> LibraryResponseDto:
        """Change an external library's name, import paths or exclusion patterns (admin only).

        PUT /libraries/{id}
        Permission: library.update
        Administrators only.
        """
    @overload
    def __call__(self, id: str | UUID, update_library_dto: UpdateLibraryDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> LibraryResponseDto: ...
    @overload
    def raw(self, id: str | UUID, *, exclusion_patterns: list[str] = ..., import_paths: list[str] = ..., name: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[LibraryResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, update_library_dto: UpdateLibraryDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[LibraryResponseDto]: ...

class DeleteLibraryBlockingOperation(BlockingOperation[None]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete an external library and its assets in the background; files stay put (admin only).

        DELETE /libraries/{id}
        Permission: library.delete
        Administrators only.
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class ScanLibraryBlockingOperation(BlockingOperation[None]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Queue a scan of an external library for new and changed files (admin only).

        POST /libraries/{id}/scan
        Permission: library.update
        Administrators only.
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetLibraryStatisticsBlockingOperation(BlockingOperation[LibraryStatsResponseDto]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> LibraryStatsResponseDto:
        """Return the photo and video counts and the disk usage of an external library (admin only).

        GET /libraries/{id}/statistics
        Permission: library.statistics
        Administrators only.
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[LibraryStatsResponseDto]: ...

class ValidateBlockingOperation(BlockingOperation[ValidateLibraryResponseDto]):
    @overload
    def __call__(self, id: str | UUID, *, exclusion_patterns: list[str] = ..., import_paths: list[str] = ..., **options: Unpack[CallOptions]) -> ValidateLibraryResponseDto:
        """Check whether import paths are usable for an external library (admin only).

        POST /libraries/{id}/validate
        Administrators only.
        """
    @overload
    def __call__(self, id: str | UUID, validate_library_dto: ValidateLibraryDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ValidateLibraryResponseDto: ...
    @overload
    def raw(self, id: str | UUID, *, exclusion_patterns: list[str] = ..., import_paths: list[str] = ..., **options: Unpack[CallOptions]) -> ApiResponse[ValidateLibraryResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, validate_library_dto: ValidateLibraryDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[ValidateLibraryResponseDto]: ...

class GetMapMarkersBlockingOperation(BlockingOperation[list[MapMarkerResponseDto]]):
    def __call__(self, *, file_created_after: datetime | None = ..., file_created_before: datetime | None = ..., is_archived: bool | None = ..., is_favorite: bool | None = ..., with_partners: bool | None = ..., with_shared_albums: bool | None = ..., **options: Unpack[CallOptions]) -> list[MapMarkerResponseDto]:
        """List the coordinates of your geotagged assets, optionally with those of partners.

        GET /map/markers
        Permission: map.read
        """
    def raw(self, *, file_created_after: datetime | None = ..., file_created_before: datetime | None = ..., is_archived: bool | None = ..., is_favorite: bool | None = ..., with_partners: bool | None = ..., with_shared_albums: bool | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[MapMarkerResponseDto]]: ...

class ReverseGeocodeBlockingOperation(BlockingOperation[list[MapReverseGeocodeResponseDto]]):
    def __call__(self, *, lat: float, lon: float, **options: Unpack[CallOptions]) -> list[MapReverseGeocodeResponseDto]:
        """Look up the city, state and country at a latitude and longitude.

        GET /map/reverse-geocode
        Permission: map.search
        """
    def raw(self, *, lat: float, lon: float, **options: Unpack[CallOptions]) -> ApiResponse[list[MapReverseGeocodeResponseDto]]: ...

class SearchMemoriesBlockingOperation(BlockingOperation[list[MemoryResponseDto]]):
    def __call__(self, *, for_: datetime | None = ..., is_saved: bool | None = ..., is_trashed: bool | None = ..., order: MemorySearchOrder | _MemorySearchOrderLiteral | None = ..., size: int | None = ..., type: MemoryType | _MemoryTypeLiteral | None = ..., **options: Unpack[CallOptions]) -> list[MemoryResponseDto]:
        """List your memories with their assets.

        GET /memories
        Permission: memory.read
        """
    def raw(self, *, for_: datetime | None = ..., is_saved: bool | None = ..., is_trashed: bool | None = ..., order: MemorySearchOrder | _MemorySearchOrderLiteral | None = ..., size: int | None = ..., type: MemoryType | _MemoryTypeLiteral | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[MemoryResponseDto]]: ...

class CreateMemoryBlockingOperation(BlockingOperation[MemoryResponseDto]):
    @overload
    def __call__(self, *, data: OnThisDayDto | Mapping[str, Any], memory_at: datetime, type: MemoryType | _MemoryTypeLiteral, asset_ids: list[str] | list[UUID] = ..., hide_at: datetime = ..., is_saved: bool = ..., seen_at: datetime = ..., show_at: datetime = ..., **options: Unpack[CallOptions]) -> MemoryResponseDto:
        """Create a memory of your own for a given date, optionally with assets already in it.

        POST /memories
        Permission: memory.create
        """
    @overload
    def __call__(self, memory_create_dto: MemoryCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> MemoryResponseDto: ...
    @overload
    def raw(self, *, data: OnThisDayDto | Mapping[str, Any], memory_at: datetime, type: MemoryType | _MemoryTypeLiteral, asset_ids: list[str] | list[UUID] = ..., hide_at: datetime = ..., is_saved: bool = ..., seen_at: datetime = ..., show_at: datetime = ..., **options: Unpack[CallOptions]) -> ApiResponse[MemoryResponseDto]: ...
    @overload
    def raw(self, memory_create_dto: MemoryCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[MemoryResponseDto]: ...

class MemoriesStatisticsBlockingOperation(BlockingOperation[MemoryStatisticsResponseDto]):
    def __call__(self, *, for_: datetime | None = ..., is_saved: bool | None = ..., is_trashed: bool | None = ..., order: MemorySearchOrder | _MemorySearchOrderLiteral | None = ..., size: int | None = ..., type: MemoryType | _MemoryTypeLiteral | None = ..., **options: Unpack[CallOptions]) -> MemoryStatisticsResponseDto:
        """Count the memories that match the given filters.

        GET /memories/statistics
        Permission: memory.statistics
        Since: Immich 1.135.0
        """
    def raw(self, *, for_: datetime | None = ..., is_saved: bool | None = ..., is_trashed: bool | None = ..., order: MemorySearchOrder | _MemorySearchOrderLiteral | None = ..., size: int | None = ..., type: MemoryType | _MemoryTypeLiteral | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[MemoryStatisticsResponseDto]: ...

class GetMemoryBlockingOperation(BlockingOperation[MemoryResponseDto]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> MemoryResponseDto:
        """Return one memory together with its assets.

        GET /memories/{id}
        Permission: memory.read
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[MemoryResponseDto]: ...

class UpdateMemoryBlockingOperation(BlockingOperation[MemoryResponseDto]):
    @overload
    def __call__(self, id: str | UUID, *, is_saved: bool = ..., memory_at: datetime = ..., seen_at: datetime = ..., **options: Unpack[CallOptions]) -> MemoryResponseDto:
        """Change a memory: save it, mark it as seen or move its date.

        PUT /memories/{id}
        Permission: memory.update
        """
    @overload
    def __call__(self, id: str | UUID, memory_update_dto: MemoryUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> MemoryResponseDto: ...
    @overload
    def raw(self, id: str | UUID, *, is_saved: bool = ..., memory_at: datetime = ..., seen_at: datetime = ..., **options: Unpack[CallOptions]) -> ApiResponse[MemoryResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, memory_update_dto: MemoryUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[MemoryResponseDto]: ...

class DeleteMemoryBlockingOperation(BlockingOperation[None]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a memory; the assets shown in it are kept.

        DELETE /memories/{id}
        Permission: memory.delete
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class AddMemoryAssetsBlockingOperation(BlockingOperation[list[BulkIdResponseDto]]):
    @overload
    def __call__(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]:
        """Attach more assets to a memory, with a result for each.

        PUT /memories/{id}/assets
        Permission: memoryAsset.create
        """
    @overload
    def __call__(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...
    @overload
    def raw(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...

class RemoveMemoryAssetsBlockingOperation(BlockingOperation[list[BulkIdResponseDto]]):
    @overload
    def __call__(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]:
        """Take assets out of a memory, with a result for each; the assets are kept.

        DELETE /memories/{id}/assets
        Permission: memoryAsset.delete
        """
    @overload
    def __call__(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...
    @overload
    def raw(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...

class GetNotificationsBlockingOperation(BlockingOperation[list[NotificationDto]]):
    def __call__(self, *, id: str | UUID | None = ..., level: NotificationLevel | _NotificationLevelLiteral | None = ..., type: NotificationType | _NotificationTypeLiteral | None = ..., unread: bool | None = ..., **options: Unpack[CallOptions]) -> list[NotificationDto]:
        """List your notifications, optionally only unread ones or those of one type or level.

        GET /notifications
        Permission: notification.read
        Since: Immich 1.133.0
        """
    def raw(self, *, id: str | UUID | None = ..., level: NotificationLevel | _NotificationLevelLiteral | None = ..., type: NotificationType | _NotificationTypeLiteral | None = ..., unread: bool | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[NotificationDto]]: ...

class UpdateNotificationsBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, ids: list[str] | list[UUID], read_at: datetime | None = ..., **options: Unpack[CallOptions]) -> None:
        """Mark several of your notifications as read or unread.

        PUT /notifications
        Permission: notification.update
        Since: Immich 1.133.0
        """
    @overload
    def __call__(self, notification_update_all_dto: NotificationUpdateAllDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, ids: list[str] | list[UUID], read_at: datetime | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, notification_update_all_dto: NotificationUpdateAllDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class DeleteNotificationsBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> None:
        """Remove several of your notifications, picked by ID.

        DELETE /notifications
        Permission: notification.delete
        Since: Immich 1.133.0
        """
    @overload
    def __call__(self, notification_delete_all_dto: NotificationDeleteAllDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, notification_delete_all_dto: NotificationDeleteAllDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetNotificationBlockingOperation(BlockingOperation[NotificationDto]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> NotificationDto:
        """Return one of your notifications with its type, text and read time.

        GET /notifications/{id}
        Permission: notification.read
        Since: Immich 1.133.0
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[NotificationDto]: ...

class UpdateNotificationBlockingOperation(BlockingOperation[NotificationDto]):
    @overload
    def __call__(self, id: str | UUID, *, read_at: datetime | None = ..., **options: Unpack[CallOptions]) -> NotificationDto:
        """Mark one of your notifications as read or unread.

        PUT /notifications/{id}
        Permission: notification.update
        Since: Immich 1.133.0
        """
    @overload
    def __call__(self, id: str | UUID, notification_update_dto: NotificationUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> NotificationDto: ...
    @overload
    def raw(self, id: str | UUID, *, read_at: datetime | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[NotificationDto]: ...
    @overload
    def raw(self, id: str | UUID, notification_update_dto: NotificationUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[NotificationDto]: ...

class DeleteNotificationBlockingOperation(BlockingOperation[None]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Remove one of your notifications.

        DELETE /notifications/{id}
        Permission: notification.delete
        Since: Immich 1.133.0
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class StartOAuthBlockingOperation(BlockingOperation[OAuthAuthorizeResponseDto]):
    @overload
    def __call__(self, *, redirect_uri: str, code_challenge: str = ..., state: str = ..., **options: Unpack[CallOptions]) -> OAuthAuthorizeResponseDto:
        """Return the provider URL to which to send a user for an OAuth login.

        POST /oauth/authorize
        """
    @overload
    def __call__(self, oauth_config_dto: OAuthConfigDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> OAuthAuthorizeResponseDto: ...
    @overload
    def raw(self, *, redirect_uri: str, code_challenge: str = ..., state: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[OAuthAuthorizeResponseDto]: ...
    @overload
    def raw(self, oauth_config_dto: OAuthConfigDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[OAuthAuthorizeResponseDto]: ...

class FinishOAuthBlockingOperation(BlockingOperation[LoginResponseDto]):
    @overload
    def __call__(self, *, url: str, code_verifier: str = ..., state: str = ..., **options: Unpack[CallOptions]) -> LoginResponseDto:
        """Complete an OAuth login from the provider's callback URL and receive an access token.

        POST /oauth/callback
        """
    @overload
    def __call__(self, oauth_callback_dto: OAuthCallbackDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> LoginResponseDto: ...
    @overload
    def raw(self, *, url: str, code_verifier: str = ..., state: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[LoginResponseDto]: ...
    @overload
    def raw(self, oauth_callback_dto: OAuthCallbackDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[LoginResponseDto]: ...

class LinkOAuthAccountBlockingOperation(BlockingOperation[UserAdminResponseDto]):
    @overload
    def __call__(self, *, url: str, code_verifier: str = ..., state: str = ..., **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Connect your account to an OAuth identity, using the provider's callback URL.

        POST /oauth/link
        """
    @overload
    def __call__(self, oauth_callback_dto: OAuthCallbackDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> UserAdminResponseDto: ...
    @overload
    def raw(self, *, url: str, code_verifier: str = ..., state: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...
    @overload
    def raw(self, oauth_callback_dto: OAuthCallbackDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class RedirectOAuthToMobileBlockingOperation(BlockingOperation[None]):
    def __call__(self, **options: Unpack[CallOptions]) -> None:
        """Redirect an OAuth callback to the mobile app; not meant to be called by scripts.

        GET /oauth/mobile-redirect
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class UnlinkOAuthAccountBlockingOperation(BlockingOperation[UserAdminResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Disconnect your account from its OAuth identity.

        POST /oauth/unlink
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class GetPartnersBlockingOperation(BlockingOperation[list[PartnerResponseDto]]):
    def __call__(self, *, direction: PartnerDirection | _PartnerDirectionLiteral, **options: Unpack[CallOptions]) -> list[PartnerResponseDto]:
        """List the users you share your library with or, the other way, who share theirs with you.

        GET /partners
        Permission: partner.read
        """
    def raw(self, *, direction: PartnerDirection | _PartnerDirectionLiteral, **options: Unpack[CallOptions]) -> ApiResponse[list[PartnerResponseDto]]: ...

class CreatePartnerBlockingOperation(BlockingOperation[PartnerResponseDto]):
    @overload
    def __call__(self, *, shared_with_id: str | UUID, **options: Unpack[CallOptions]) -> PartnerResponseDto:
        """Start sharing your library with another user; sharing back is up to them.

        POST /partners
        Permission: partner.create
        """
    @overload
    def __call__(self, partner_create_dto: PartnerCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> PartnerResponseDto: ...
    @overload
    def raw(self, *, shared_with_id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[PartnerResponseDto]: ...
    @overload
    def raw(self, partner_create_dto: PartnerCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[PartnerResponseDto]: ...

class UpdatePartnerBlockingOperation(BlockingOperation[PartnerResponseDto]):
    @overload
    def __call__(self, id: str | UUID, *, in_timeline: bool, **options: Unpack[CallOptions]) -> PartnerResponseDto:
        """Choose whether the assets a partner shares with you show up in your timeline.

        PUT /partners/{id}
        Permission: partner.update
        """
    @overload
    def __call__(self, id: str | UUID, partner_update_dto: PartnerUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> PartnerResponseDto: ...
    @overload
    def raw(self, id: str | UUID, *, in_timeline: bool, **options: Unpack[CallOptions]) -> ApiResponse[PartnerResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, partner_update_dto: PartnerUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[PartnerResponseDto]: ...

class CreatePartnerDeprecatedBlockingOperation(BlockingOperation[PartnerResponseDto]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> PartnerResponseDto:
        """Share your library with the user in the path; deprecated, the ID now goes into the body.

        POST /partners/{id}
        Permission: partner.create
        Since: Immich 1.142.0
        Deprecated: use client.partners.create_partner.
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[PartnerResponseDto]: ...

class RemovePartnerBlockingOperation(BlockingOperation[None]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """End the sharing of your library with another user.

        DELETE /partners/{id}
        Permission: partner.delete
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetAllPeopleBlockingOperation(BlockingIterableOperation[PeopleResponseDto, PersonResponseDto]):
    def __call__(self, *, closest_asset_id: str | UUID | None = ..., closest_person_id: str | UUID | None = ..., page: float | None = ..., size: float | None = ..., with_hidden: bool | None = ..., **options: Unpack[CallOptions]) -> PeopleResponseDto:
        """List recognized people page by page, with totals; hidden ones only on request.

        GET /people
        Permission: person.read
        """
    def raw(self, *, closest_asset_id: str | UUID | None = ..., closest_person_id: str | UUID | None = ..., page: float | None = ..., size: float | None = ..., with_hidden: bool | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[PeopleResponseDto]: ...
    def iter(self, *, closest_asset_id: str | UUID | None = ..., closest_person_id: str | UUID | None = ..., page: float | None = ..., size: float | None = ..., with_hidden: bool | None = ..., **options: Unpack[CallOptions]) -> Iterator[PersonResponseDto]: ...

class UpdatePeopleBlockingOperation(BlockingOperation[list[BulkIdResponseDto]]):
    @overload
    def __call__(self, *, people: Sequence[PeopleUpdateItem | Mapping[str, Any]], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]:
        """Change names, birth dates or visibility of many people, with a result for each.

        PUT /people
        Permission: person.update
        """
    @overload
    def __call__(self, people_update_dto: PeopleUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]: ...
    @overload
    def raw(self, *, people: Sequence[PeopleUpdateItem | Mapping[str, Any]], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...
    @overload
    def raw(self, people_update_dto: PeopleUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...

class CreatePersonBlockingOperation(BlockingOperation[PersonResponseDto]):
    @overload
    def __call__(self, *, birth_date: date | None = ..., color: str | None = ..., is_favorite: bool = ..., is_hidden: bool = ..., name: str = ..., **options: Unpack[CallOptions]) -> PersonResponseDto:
        """Create a person without any faces; assign faces to them afterwards.

        POST /people
        Permission: person.create
        """
    @overload
    def __call__(self, person_create_dto: PersonCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> PersonResponseDto: ...
    @overload
    def raw(self, *, birth_date: date | None = ..., color: str | None = ..., is_favorite: bool = ..., is_hidden: bool = ..., name: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[PersonResponseDto]: ...
    @overload
    def raw(self, person_create_dto: PersonCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[PersonResponseDto]: ...

class DeletePeopleBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> None:
        """Delete several people; the assets they appear in are kept.

        DELETE /people
        Permission: person.delete
        Since: Immich 1.136.0
        """
    @overload
    def __call__(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetPersonBlockingOperation(BlockingOperation[PersonResponseDto]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> PersonResponseDto:
        """Return one recognized person with name, birth date and visibility.

        GET /people/{id}
        Permission: person.read
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[PersonResponseDto]: ...

class UpdatePersonBlockingOperation(BlockingOperation[PersonResponseDto]):
    @overload
    def __call__(self, id: str | UUID, *, birth_date: date | None = ..., color: str | None = ..., feature_face_asset_id: str | UUID = ..., is_favorite: bool = ..., is_hidden: bool = ..., name: str = ..., **options: Unpack[CallOptions]) -> PersonResponseDto:
        """Change a person's name, birth date, visibility or the asset used as their face picture.

        PUT /people/{id}
        Permission: person.update
        """
    @overload
    def __call__(self, id: str | UUID, person_update_dto: PersonUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> PersonResponseDto: ...
    @overload
    def raw(self, id: str | UUID, *, birth_date: date | None = ..., color: str | None = ..., feature_face_asset_id: str | UUID = ..., is_favorite: bool = ..., is_hidden: bool = ..., name: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[PersonResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, person_update_dto: PersonUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[PersonResponseDto]: ...

class DeletePersonBlockingOperation(BlockingOperation[None]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a recognized person; the assets they appear in are kept.

        DELETE /people/{id}
        Permission: person.delete
        Since: Immich 1.136.0
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class MergePersonBlockingOperation(BlockingOperation[list[BulkIdResponseDto]]):
    @overload
    def __call__(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]:
        """Merge other people into this one: their faces move over and they are deleted.

        POST /people/{id}/merge
        Permission: person.merge
        """
    @overload
    def __call__(self, id: str | UUID, merge_person_dto: MergePersonDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...
    @overload
    def raw(self, id: str | UUID, merge_person_dto: MergePersonDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...

class ReassignFacesBlockingOperation(BlockingOperation[list[PersonResponseDto]]):
    @overload
    def __call__(self, id: str | UUID, *, data: Sequence[AssetFaceUpdateItem | Mapping[str, Any]], **options: Unpack[CallOptions]) -> list[PersonResponseDto]:
        """Move faces, given by asset and current person, over to the person in the path.

        PUT /people/{id}/reassign
        Permission: person.reassign
        """
    @overload
    def __call__(self, id: str | UUID, asset_face_update_dto: AssetFaceUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[PersonResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, *, data: Sequence[AssetFaceUpdateItem | Mapping[str, Any]], **options: Unpack[CallOptions]) -> ApiResponse[list[PersonResponseDto]]: ...
    @overload
    def raw(self, id: str | UUID, asset_face_update_dto: AssetFaceUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[PersonResponseDto]]: ...

class GetPersonStatisticsBlockingOperation(BlockingOperation[PersonStatisticsResponseDto]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> PersonStatisticsResponseDto:
        """Count the assets in which a person appears.

        GET /people/{id}/statistics
        Permission: person.statistics
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[PersonStatisticsResponseDto]: ...

class GetPersonThumbnailBlockingOperation(BlockingOperation[bytes]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> bytes:
        """Download the small face picture of a person.

        GET /people/{id}/thumbnail
        Permission: person.read
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[bytes]: ...
    def stream(self, id: str | UUID, **options: Unpack[CallOptions]) -> AbstractContextManager[BlockingStreamedResponse]: ...

class GetPluginsBlockingOperation(BlockingOperation[list[PluginResponseDto]]):
    def __call__(self, **options: Unpack[CallOptions]) -> list[PluginResponseDto]:
        """List the plugins installed on this server, which workflows build on.

        GET /plugins
        Permission: plugin.read
        Since: Immich 2.3.0
        State: Alpha
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[PluginResponseDto]]: ...

class GetPluginTriggersBlockingOperation(BlockingOperation[list[PluginTriggerResponseDto]]):
    def __call__(self, **options: Unpack[CallOptions]) -> list[PluginTriggerResponseDto]:
        """List the events that plugin-based workflows can react to.

        GET /plugins/triggers
        Permission: plugin.read
        Since: Immich 2.5.0
        State: Alpha
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[PluginTriggerResponseDto]]: ...

class GetPluginBlockingOperation(BlockingOperation[PluginResponseDto]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> PluginResponseDto:
        """Return one installed plugin with its details.

        GET /plugins/{id}
        Permission: plugin.read
        Since: Immich 2.3.0
        State: Alpha
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[PluginResponseDto]: ...

class GetQueuesBlockingOperation(BlockingOperation[list[QueueResponseDto]]):
    def __call__(self, **options: Unpack[CallOptions]) -> list[QueueResponseDto]:
        """List all job queues with their job counts and whether each is paused (admin only).

        GET /queues
        Permission: queue.read
        Administrators only.
        Since: Immich 2.4.0
        State: Alpha
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[QueueResponseDto]]: ...

class GetQueueBlockingOperation(BlockingOperation[QueueResponseDto]):
    def __call__(self, name: QueueName | _QueueNameLiteral, **options: Unpack[CallOptions]) -> QueueResponseDto:
        """Return one job queue with its job counts and whether it is paused (admin only).

        GET /queues/{name}
        Permission: queue.read
        Administrators only.
        Since: Immich 2.4.0
        State: Alpha
        """
    def raw(self, name: QueueName | _QueueNameLiteral, **options: Unpack[CallOptions]) -> ApiResponse[QueueResponseDto]: ...

class UpdateQueueBlockingOperation(BlockingOperation[QueueResponseDto]):
    @overload
    def __call__(self, name: QueueName | _QueueNameLiteral, *, is_paused: bool = ..., **options: Unpack[CallOptions]) -> QueueResponseDto:
        """Pause or resume a job queue (admin only).

        PUT /queues/{name}
        Permission: queue.update
        Administrators only.
        Since: Immich 2.4.0
        State: Alpha
        """
    @overload
    def __call__(self, name: QueueName | _QueueNameLiteral, queue_update_dto: QueueUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> QueueResponseDto: ...
    @overload
    def raw(self, name: QueueName | _QueueNameLiteral, *, is_paused: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[QueueResponseDto]: ...
    @overload
    def raw(self, name: QueueName | _QueueNameLiteral, queue_update_dto: QueueUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[QueueResponseDto]: ...

class GetQueueJobsBlockingOperation(BlockingOperation[list[QueueJobResponseDto]]):
    def __call__(self, name: QueueName | _QueueNameLiteral, *, status: Sequence[QueueJobStatus | _QueueJobStatusLiteral] | None = ..., **options: Unpack[CallOptions]) -> list[QueueJobResponseDto]:
        """List the jobs in a queue, optionally only those in certain states (admin only).

        GET /queues/{name}/jobs
        Permission: queueJob.read
        Administrators only.
        Since: Immich 2.4.0
        State: Alpha
        """
    def raw(self, name: QueueName | _QueueNameLiteral, *, status: Sequence[QueueJobStatus | _QueueJobStatusLiteral] | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[QueueJobResponseDto]]: ...

class EmptyQueueBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, name: QueueName | _QueueNameLiteral, *, failed: bool = ..., **options: Unpack[CallOptions]) -> None:
        """Discard the waiting jobs of a queue, and its failed ones too if asked (admin only).

        DELETE /queues/{name}/jobs
        Permission: queueJob.delete
        Administrators only.
        Since: Immich 2.4.0
        State: Alpha
        """
    @overload
    def __call__(self, name: QueueName | _QueueNameLiteral, queue_delete_dto: QueueDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, name: QueueName | _QueueNameLiteral, *, failed: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, name: QueueName | _QueueNameLiteral, queue_delete_dto: QueueDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetAssetsByCityBlockingOperation(BlockingOperation[list[AssetResponseDto]]):
    def __call__(self, **options: Unpack[CallOptions]) -> list[AssetResponseDto]:
        """Return one sample asset for each city where timeline photos were taken.

        GET /search/cities
        Permission: asset.read
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[AssetResponseDto]]: ...

class GetExploreDataBlockingOperation(BlockingOperation[list[SearchExploreResponseDto]]):
    def __call__(self, **options: Unpack[CallOptions]) -> list[SearchExploreResponseDto]:
        """Return the groups of the explore page, such as cities, each value with a sample asset.

        GET /search/explore
        Permission: asset.read
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[SearchExploreResponseDto]]: ...

class SearchLargeAssetsBlockingOperation(BlockingOperation[list[AssetResponseDto]]):
    def __call__(self, *, album_ids: list[str] | list[UUID] | None = ..., city: str | None = ..., country: str | None = ..., created_after: datetime | None = ..., created_before: datetime | None = ..., device_id: str | UUID | None = ..., is_encoded: bool | None = ..., is_favorite: bool | None = ..., is_motion: bool | None = ..., is_not_in_album: bool | None = ..., is_offline: bool | None = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str | None = ..., min_file_size: int | None = ..., model: str | None = ..., ocr: str | None = ..., person_ids: list[str] | list[UUID] | None = ..., rating: float | None = ..., size: float | None = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime | None = ..., taken_before: datetime | None = ..., trashed_after: datetime | None = ..., trashed_before: datetime | None = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral | None = ..., updated_after: datetime | None = ..., updated_before: datetime | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_deleted: bool | None = ..., with_exif: bool | None = ..., **options: Unpack[CallOptions]) -> list[AssetResponseDto]:
        """Find the biggest assets, optionally above a minimum file size, largest first.

        POST /search/large-assets
        Permission: asset.read
        Since: Immich 1.137.0
        """
    def raw(self, *, album_ids: list[str] | list[UUID] | None = ..., city: str | None = ..., country: str | None = ..., created_after: datetime | None = ..., created_before: datetime | None = ..., device_id: str | UUID | None = ..., is_encoded: bool | None = ..., is_favorite: bool | None = ..., is_motion: bool | None = ..., is_not_in_album: bool | None = ..., is_offline: bool | None = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str | None = ..., min_file_size: int | None = ..., model: str | None = ..., ocr: str | None = ..., person_ids: list[str] | list[UUID] | None = ..., rating: float | None = ..., size: float | None = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime | None = ..., taken_before: datetime | None = ..., trashed_after: datetime | None = ..., trashed_before: datetime | None = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral | None = ..., updated_after: datetime | None = ..., updated_before: datetime | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_deleted: bool | None = ..., with_exif: bool | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[AssetResponseDto]]: ...

class SearchAssetsBlockingOperation(BlockingIterableOperation[SearchResponseDto, AssetResponseDto]):
    @overload
    def __call__(self, *, album_ids: list[str] | list[UUID] = ..., checksum: str = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., description: str = ..., device_asset_id: str | UUID = ..., device_id: str | UUID = ..., encoded_video_path: str = ..., id: str | UUID = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str = ..., model: str | None = ..., ocr: str = ..., order: AssetOrder | _AssetOrderLiteral = ..., original_file_name: str = ..., original_path: str = ..., page: float = ..., person_ids: list[str] | list[UUID] = ..., preview_path: str = ..., rating: float | None = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., thumbnail_path: str = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., with_deleted: bool = ..., with_exif: bool = ..., with_people: bool = ..., with_stacked: bool = ..., **options: Unpack[CallOptions]) -> SearchResponseDto:
        """Find assets by metadata such as date, place, camera, people or file name, in pages.

        POST /search/metadata
        Permission: asset.read
        Since: Immich 1.122.0
        """
    @overload
    def __call__(self, metadata_search_dto: MetadataSearchDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> SearchResponseDto: ...
    @overload
    def raw(self, *, album_ids: list[str] | list[UUID] = ..., checksum: str = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., description: str = ..., device_asset_id: str | UUID = ..., device_id: str | UUID = ..., encoded_video_path: str = ..., id: str | UUID = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str = ..., model: str | None = ..., ocr: str = ..., order: AssetOrder | _AssetOrderLiteral = ..., original_file_name: str = ..., original_path: str = ..., page: float = ..., person_ids: list[str] | list[UUID] = ..., preview_path: str = ..., rating: float | None = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., thumbnail_path: str = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., with_deleted: bool = ..., with_exif: bool = ..., with_people: bool = ..., with_stacked: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[SearchResponseDto]: ...
    @overload
    def raw(self, metadata_search_dto: MetadataSearchDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[SearchResponseDto]: ...
    @overload
    def iter(self, *, album_ids: list[str] | list[UUID] = ..., checksum: str = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., description: str = ..., device_asset_id: str | UUID = ..., device_id: str | UUID = ..., encoded_video_path: str = ..., id: str | UUID = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str = ..., model: str | None = ..., ocr: str = ..., order: AssetOrder | _AssetOrderLiteral = ..., original_file_name: str = ..., original_path: str = ..., page: float = ..., person_ids: list[str] | list[UUID] = ..., preview_path: str = ..., rating: float | None = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., thumbnail_path: str = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., with_deleted: bool = ..., with_exif: bool = ..., with_people: bool = ..., with_stacked: bool = ..., **options: Unpack[CallOptions]) -> Iterator[AssetResponseDto]: ...
    @overload
    def iter(self, metadata_search_dto: MetadataSearchDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> Iterator[AssetResponseDto]: ...

class SearchPersonBlockingOperation(BlockingOperation[list[PersonResponseDto]]):
    def __call__(self, *, name: str, with_hidden: bool | None = ..., **options: Unpack[CallOptions]) -> list[PersonResponseDto]:
        """Look people up by name, which need not be complete; hidden ones only on request.

        GET /search/person
        Permission: person.read
        """
    def raw(self, *, name: str, with_hidden: bool | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[PersonResponseDto]]: ...

class SearchPlacesBlockingOperation(BlockingOperation[list[PlacesResponseDto]]):
    def __call__(self, *, name: str, **options: Unpack[CallOptions]) -> list[PlacesResponseDto]:
        """Look up places of the world by name, with their coordinates and regions.

        GET /search/places
        Permission: asset.read
        """
    def raw(self, *, name: str, **options: Unpack[CallOptions]) -> ApiResponse[list[PlacesResponseDto]]: ...

class SearchRandomBlockingOperation(BlockingOperation[list[AssetResponseDto]]):
    @overload
    def __call__(self, *, album_ids: list[str] | list[UUID] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., device_id: str | UUID = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str = ..., model: str | None = ..., ocr: str = ..., person_ids: list[str] | list[UUID] = ..., rating: float | None = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., with_deleted: bool = ..., with_exif: bool = ..., with_people: bool = ..., with_stacked: bool = ..., **options: Unpack[CallOptions]) -> list[AssetResponseDto]:
        """Return randomly picked assets out of those that match a metadata search.

        POST /search/random
        Permission: asset.read
        Since: Immich 1.116.0
        """
    @overload
    def __call__(self, random_search_dto: RandomSearchDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[AssetResponseDto]: ...
    @overload
    def raw(self, *, album_ids: list[str] | list[UUID] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., device_id: str | UUID = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str = ..., model: str | None = ..., ocr: str = ..., person_ids: list[str] | list[UUID] = ..., rating: float | None = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., with_deleted: bool = ..., with_exif: bool = ..., with_people: bool = ..., with_stacked: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[AssetResponseDto]]: ...
    @overload
    def raw(self, random_search_dto: RandomSearchDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[AssetResponseDto]]: ...

class SearchSmartBlockingOperation(BlockingIterableOperation[SearchResponseDto, AssetResponseDto]):
    @overload
    def __call__(self, *, album_ids: list[str] | list[UUID] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., device_id: str | UUID = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., language: str = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str = ..., model: str | None = ..., ocr: str = ..., page: float = ..., person_ids: list[str] | list[UUID] = ..., query: str = ..., query_asset_id: str | UUID = ..., rating: float | None = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., with_deleted: bool = ..., with_exif: bool = ..., **options: Unpack[CallOptions]) -> SearchResponseDto:
        """Find assets by a description of what they show, best match first; needs machine learning.

        POST /search/smart
        Permission: asset.read
        """
    @overload
    def __call__(self, smart_search_dto: SmartSearchDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> SearchResponseDto: ...
    @overload
    def raw(self, *, album_ids: list[str] | list[UUID] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., device_id: str | UUID = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., language: str = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str = ..., model: str | None = ..., ocr: str = ..., page: float = ..., person_ids: list[str] | list[UUID] = ..., query: str = ..., query_asset_id: str | UUID = ..., rating: float | None = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., with_deleted: bool = ..., with_exif: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[SearchResponseDto]: ...
    @overload
    def raw(self, smart_search_dto: SmartSearchDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[SearchResponseDto]: ...
    @overload
    def iter(self, *, album_ids: list[str] | list[UUID] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., device_id: str | UUID = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., language: str = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str = ..., model: str | None = ..., ocr: str = ..., page: float = ..., person_ids: list[str] | list[UUID] = ..., query: str = ..., query_asset_id: str | UUID = ..., rating: float | None = ..., size: float = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., with_deleted: bool = ..., with_exif: bool = ..., **options: Unpack[CallOptions]) -> Iterator[AssetResponseDto]: ...
    @overload
    def iter(self, smart_search_dto: SmartSearchDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> Iterator[AssetResponseDto]: ...

class SearchAssetStatisticsBlockingOperation(BlockingOperation[SearchStatisticsResponseDto]):
    @overload
    def __call__(self, *, album_ids: list[str] | list[UUID] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., description: str = ..., device_id: str | UUID = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str = ..., model: str | None = ..., ocr: str = ..., person_ids: list[str] | list[UUID] = ..., rating: float | None = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., **options: Unpack[CallOptions]) -> SearchStatisticsResponseDto:
        """Count the assets that match a metadata search, without returning them.

        POST /search/statistics
        Permission: asset.statistics
        Since: Immich 1.135.0
        """
    @overload
    def __call__(self, statistics_search_dto: StatisticsSearchDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> SearchStatisticsResponseDto: ...
    @overload
    def raw(self, *, album_ids: list[str] | list[UUID] = ..., city: str | None = ..., country: str | None = ..., created_after: datetime = ..., created_before: datetime = ..., description: str = ..., device_id: str | UUID = ..., is_encoded: bool = ..., is_favorite: bool = ..., is_motion: bool = ..., is_not_in_album: bool = ..., is_offline: bool = ..., lens_model: str | None = ..., library_id: str | UUID | None = ..., make: str = ..., model: str | None = ..., ocr: str = ..., person_ids: list[str] | list[UUID] = ..., rating: float | None = ..., state: str | None = ..., tag_ids: list[str] | list[UUID] | None = ..., taken_after: datetime = ..., taken_before: datetime = ..., trashed_after: datetime = ..., trashed_before: datetime = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral = ..., updated_after: datetime = ..., updated_before: datetime = ..., visibility: AssetVisibility | _AssetVisibilityLiteral = ..., **options: Unpack[CallOptions]) -> ApiResponse[SearchStatisticsResponseDto]: ...
    @overload
    def raw(self, statistics_search_dto: StatisticsSearchDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[SearchStatisticsResponseDto]: ...

class GetSearchSuggestionsBlockingOperation(BlockingOperation[list[str]]):
    def __call__(self, *, type: SearchSuggestionType | _SearchSuggestionTypeLiteral, country: str | None = ..., include_null: bool | None = ..., lens_model: str | None = ..., make: str | None = ..., model: str | None = ..., state: str | None = ..., **options: Unpack[CallOptions]) -> list[str]:
        """List the values that occur in one searchable field, such as country or camera make.

        GET /search/suggestions
        Permission: asset.read
        """
    def raw(self, *, type: SearchSuggestionType | _SearchSuggestionTypeLiteral, country: str | None = ..., include_null: bool | None = ..., lens_model: str | None = ..., make: str | None = ..., model: str | None = ..., state: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[str]]: ...

class GetAboutInfoBlockingOperation(BlockingOperation[ServerAboutResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> ServerAboutResponseDto:
        """Return version and build details of the server and of tools it relies on, such as FFmpeg.

        GET /server/about
        Permission: server.about
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ServerAboutResponseDto]: ...

class GetApkLinksBlockingOperation(BlockingOperation[ServerApkLinksDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> ServerApkLinksDto:
        """Return download URLs of the Android app builds that match this server's version.

        GET /server/apk-links
        Permission: server.apkLinks
        Since: Immich 1.135.0
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ServerApkLinksDto]: ...

class GetServerConfigBlockingOperation(BlockingOperation[ServerConfigDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> ServerConfigDto:
        """Return settings that clients need, such as trash retention and login text; needs no login.

        GET /server/config
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ServerConfigDto]: ...

class GetServerFeaturesBlockingOperation(BlockingOperation[ServerFeaturesDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> ServerFeaturesDto:
        """Return flags for which features, such as smart search or OAuth, are on; needs no login.

        GET /server/features
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ServerFeaturesDto]: ...

class GetServerLicenseBlockingOperation(BlockingOperation[LicenseResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> LicenseResponseDto:
        """Return the product key of this server (admin only); answers 404 if there is none.

        GET /server/license
        Permission: serverLicense.read
        Administrators only.
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[LicenseResponseDto]: ...

class SetServerLicenseBlockingOperation(BlockingOperation[LicenseResponseDto]):
    @overload
    def __call__(self, *, activation_key: str, license_key: str, **options: Unpack[CallOptions]) -> LicenseResponseDto:
        """Activate a product key for the whole server (admin only).

        PUT /server/license
        Permission: serverLicense.update
        Administrators only.
        """
    @overload
    def __call__(self, license_key_dto: LicenseKeyDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> LicenseResponseDto: ...
    @overload
    def raw(self, *, activation_key: str, license_key: str, **options: Unpack[CallOptions]) -> ApiResponse[LicenseResponseDto]: ...
    @overload
    def raw(self, license_key_dto: LicenseKeyDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[LicenseResponseDto]: ...

class DeleteServerLicenseBlockingOperation(BlockingOperation[None]):
    def __call__(self, **options: Unpack[CallOptions]) -> None:
        """Remove the product key of this server (admin only).

        DELETE /server/license
        Permission: serverLicense.delete
        Administrators only.
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetSupportedMediaTypesBlockingOperation(BlockingOperation[ServerMediaTypesResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> ServerMediaTypesResponseDto:
        """List the file extensions accepted as image, video or sidecar; needs no login.

        GET /server/media-types
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ServerMediaTypesResponseDto]: ...

class PingServerBlockingOperation(BlockingOperation[ServerPingResponse]):
    def __call__(self, **options: Unpack[CallOptions]) -> ServerPingResponse:
        """Check that the server is up; it answers 'pong' and needs no login.

        GET /server/ping
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ServerPingResponse]: ...

class GetServerStatisticsBlockingOperation(BlockingOperation[ServerStatsResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> ServerStatsResponseDto:
        """Return photo and video counts and disk usage, overall and for each user (admin only).

        GET /server/statistics
        Permission: server.statistics
        Administrators only.
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ServerStatsResponseDto]: ...

class GetStorageBlockingOperation(BlockingOperation[ServerStorageResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> ServerStorageResponseDto:
        """Return the size, use and free space of the disk that holds the uploads.

        GET /server/storage
        Permission: server.storage
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ServerStorageResponseDto]: ...

class GetThemeBlockingOperation(BlockingOperation[ServerThemeDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> ServerThemeDto:
        """Return the custom CSS that an administrator has set for the web app; needs no login.

        GET /server/theme
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ServerThemeDto]: ...

class GetServerVersionBlockingOperation(BlockingOperation[ServerVersionResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> ServerVersionResponseDto:
        """Return the server's version as major, minor and patch numbers; needs no login.

        GET /server/version
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ServerVersionResponseDto]: ...

class GetVersionCheckBlockingOperation(BlockingOperation[VersionCheckStateResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> VersionCheckStateResponseDto:
        """Return the newest release found by the update check, and when it last ran.

        GET /server/version-check
        Permission: server.versionCheck
        Since: Immich 1.134.0
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[VersionCheckStateResponseDto]: ...

class GetVersionHistoryBlockingOperation(BlockingOperation[list[ServerVersionHistoryResponseDto]]):
    def __call__(self, **options: Unpack[CallOptions]) -> list[ServerVersionHistoryResponseDto]:
        """List every version this server has run and since when; needs no login.

        GET /server/version-history
        Since: Immich 1.117.0
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[ServerVersionHistoryResponseDto]]: ...

class GetSessionsBlockingOperation(BlockingOperation[list[SessionResponseDto]]):
    def __call__(self, **options: Unpack[CallOptions]) -> list[SessionResponseDto]:
        """List your login sessions with device details, marking the current one.

        GET /sessions
        Permission: session.read
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[SessionResponseDto]]: ...

class CreateSessionBlockingOperation(BlockingOperation[SessionCreateResponseDto]):
    @overload
    def __call__(self, *, device_os: str = ..., device_type: str = ..., duration: float = ..., **options: Unpack[CallOptions]) -> SessionCreateResponseDto:
        """Open a child session with its own token, for example for a cast device.

        POST /sessions
        Permission: session.create
        Since: Immich 1.133.0
        """
    @overload
    def __call__(self, session_create_dto: SessionCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> SessionCreateResponseDto: ...
    @overload
    def raw(self, *, device_os: str = ..., device_type: str = ..., duration: float = ..., **options: Unpack[CallOptions]) -> ApiResponse[SessionCreateResponseDto]: ...
    @overload
    def raw(self, session_create_dto: SessionCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[SessionCreateResponseDto]: ...

class DeleteAllSessionsBlockingOperation(BlockingOperation[None]):
    def __call__(self, **options: Unpack[CallOptions]) -> None:
        """Sign out everywhere else: end all your sessions except the one making this call.

        DELETE /sessions
        Permission: session.delete
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class UpdateSessionBlockingOperation(BlockingOperation[SessionResponseDto]):
    @overload
    def __call__(self, id: str | UUID, *, is_pending_sync_reset: bool = ..., **options: Unpack[CallOptions]) -> SessionResponseDto:
        """Flag one of your sessions so that its client discards its sync state and starts over.

        PUT /sessions/{id}
        Permission: session.update
        Since: Immich 1.136.0
        """
    @overload
    def __call__(self, id: str | UUID, session_update_dto: SessionUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> SessionResponseDto: ...
    @overload
    def raw(self, id: str | UUID, *, is_pending_sync_reset: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[SessionResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, session_update_dto: SessionUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[SessionResponseDto]: ...

class DeleteSessionBlockingOperation(BlockingOperation[None]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """End one of your sessions, signing out the device that uses it.

        DELETE /sessions/{id}
        Permission: session.delete
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class LockSessionBlockingOperation(BlockingOperation[None]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Lock one of your sessions, taking away its access to locked assets.

        POST /sessions/{id}/lock
        Permission: session.lock
        Since: Immich 1.133.0
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetAllSharedLinksBlockingOperation(BlockingOperation[list[SharedLinkResponseDto]]):
    def __call__(self, *, album_id: str | UUID | None = ..., id: str | UUID | None = ..., **options: Unpack[CallOptions]) -> list[SharedLinkResponseDto]:
        """List the shared links that you have created.

        GET /shared-links
        Permission: sharedLink.read
        """
    def raw(self, *, album_id: str | UUID | None = ..., id: str | UUID | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[SharedLinkResponseDto]]: ...

class CreateSharedLinkBlockingOperation(BlockingOperation[SharedLinkResponseDto]):
    @overload
    def __call__(self, *, type: SharedLinkType | _SharedLinkTypeLiteral, album_id: str | UUID = ..., allow_download: bool = ..., allow_upload: bool = ..., asset_ids: list[str] | list[UUID] = ..., description: str | None = ..., expires_at: datetime | None = ..., password: str | None = ..., show_metadata: bool = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> SharedLinkResponseDto:
        """Create a public link to an album or to chosen assets, with optional password and expiry.

        POST /shared-links
        Permission: sharedLink.create
        """
    @overload
    def __call__(self, shared_link_create_dto: SharedLinkCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> SharedLinkResponseDto: ...
    @overload
    def raw(self, *, type: SharedLinkType | _SharedLinkTypeLiteral, album_id: str | UUID = ..., allow_download: bool = ..., allow_upload: bool = ..., asset_ids: list[str] | list[UUID] = ..., description: str | None = ..., expires_at: datetime | None = ..., password: str | None = ..., show_metadata: bool = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[SharedLinkResponseDto]: ...
    @overload
    def raw(self, shared_link_create_dto: SharedLinkCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[SharedLinkResponseDto]: ...

class SharedLinkLoginBlockingOperation(BlockingOperation[SharedLinkResponseDto]):
    @overload
    def __call__(self, *, password: str, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> SharedLinkResponseDto:
        """Unlock a shared link with its password and return the link.

        POST /shared-links/login
        Since: Immich 2.6.0
        State: Beta
        """
    @overload
    def __call__(self, shared_link_login_dto: SharedLinkLoginDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> SharedLinkResponseDto: ...
    @overload
    def raw(self, *, password: str, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[SharedLinkResponseDto]: ...
    @overload
    def raw(self, shared_link_login_dto: SharedLinkLoginDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[SharedLinkResponseDto]: ...

class GetMySharedLinkBlockingOperation(BlockingOperation[SharedLinkResponseDto]):
    def __call__(self, *, key: str | None = ..., password: str | None = ..., slug: str | None = ..., token: str | None = ..., **options: Unpack[CallOptions]) -> SharedLinkResponseDto:
        """Return the shared link that authenticates this call.

        GET /shared-links/me
        """
    def raw(self, *, key: str | None = ..., password: str | None = ..., slug: str | None = ..., token: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[SharedLinkResponseDto]: ...

class GetSharedLinkByIdBlockingOperation(BlockingOperation[SharedLinkResponseDto]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> SharedLinkResponseDto:
        """Return one of your shared links with its settings and contents.

        GET /shared-links/{id}
        Permission: sharedLink.read
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[SharedLinkResponseDto]: ...

class RemoveSharedLinkBlockingOperation(BlockingOperation[None]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a shared link, so that its address stops working; the assets are kept.

        DELETE /shared-links/{id}
        Permission: sharedLink.delete
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class UpdateSharedLinkBlockingOperation(BlockingOperation[SharedLinkResponseDto]):
    @overload
    def __call__(self, id: str | UUID, *, allow_download: bool = ..., allow_upload: bool = ..., change_expiry_time: bool = ..., description: str | None = ..., expires_at: datetime | None = ..., password: str | None = ..., show_metadata: bool = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> SharedLinkResponseDto:
        """Change a shared link's description, password, expiry or what visitors may do.

        PATCH /shared-links/{id}
        Permission: sharedLink.update
        """
    @overload
    def __call__(self, id: str | UUID, shared_link_edit_dto: SharedLinkEditDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> SharedLinkResponseDto: ...
    @overload
    def raw(self, id: str | UUID, *, allow_download: bool = ..., allow_upload: bool = ..., change_expiry_time: bool = ..., description: str | None = ..., expires_at: datetime | None = ..., password: str | None = ..., show_metadata: bool = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[SharedLinkResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, shared_link_edit_dto: SharedLinkEditDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[SharedLinkResponseDto]: ...

class AddSharedLinkAssetsBlockingOperation(BlockingOperation[list[AssetIdsResponseDto]]):
    @overload
    def __call__(self, id: str | UUID, *, asset_ids: list[str] | list[UUID], key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> list[AssetIdsResponseDto]:
        """Put more assets behind a link that shares hand-picked assets; album links refuse this.

        PUT /shared-links/{id}/assets
        """
    @overload
    def __call__(self, id: str | UUID, asset_ids_dto: AssetIdsDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> list[AssetIdsResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, *, asset_ids: list[str] | list[UUID], key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[AssetIdsResponseDto]]: ...
    @overload
    def raw(self, id: str | UUID, asset_ids_dto: AssetIdsDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[AssetIdsResponseDto]]: ...

class RemoveSharedLinkAssetsBlockingOperation(BlockingOperation[list[AssetIdsResponseDto]]):
    @overload
    def __call__(self, id: str | UUID, *, asset_ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> list[AssetIdsResponseDto]:
        """Take assets off a link that shares hand-picked assets, with a result for each.

        DELETE /shared-links/{id}/assets
        Permission: sharedLink.update
        """
    @overload
    def __call__(self, id: str | UUID, asset_ids_dto: AssetIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[AssetIdsResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, *, asset_ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[list[AssetIdsResponseDto]]: ...
    @overload
    def raw(self, id: str | UUID, asset_ids_dto: AssetIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[AssetIdsResponseDto]]: ...

class SearchStacksBlockingOperation(BlockingOperation[list[StackResponseDto]]):
    def __call__(self, *, primary_asset_id: str | UUID | None = ..., **options: Unpack[CallOptions]) -> list[StackResponseDto]:
        """List your stacks, or only the one with a given primary asset.

        GET /stacks
        Permission: stack.read
        """
    def raw(self, *, primary_asset_id: str | UUID | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[StackResponseDto]]: ...

class CreateStackBlockingOperation(BlockingOperation[StackResponseDto]):
    @overload
    def __call__(self, *, asset_ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> StackResponseDto:
        """Group assets into a stack; the first ID leads it, and stacks led by the others are absorbed.

        POST /stacks
        Permission: stack.create
        """
    @overload
    def __call__(self, stack_create_dto: StackCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> StackResponseDto: ...
    @overload
    def raw(self, *, asset_ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[StackResponseDto]: ...
    @overload
    def raw(self, stack_create_dto: StackCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[StackResponseDto]: ...

class DeleteStacksBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> None:
        """Dissolve several stacks; their assets remain and show up singly again.

        DELETE /stacks
        Permission: stack.delete
        """
    @overload
    def __call__(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetStackBlockingOperation(BlockingOperation[StackResponseDto]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> StackResponseDto:
        """Return one stack with its primary asset and all of its assets.

        GET /stacks/{id}
        Permission: stack.read
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[StackResponseDto]: ...

class UpdateStackBlockingOperation(BlockingOperation[StackResponseDto]):
    @overload
    def __call__(self, id: str | UUID, *, primary_asset_id: str | UUID = ..., **options: Unpack[CallOptions]) -> StackResponseDto:
        """Choose which asset of a stack is shown on top.

        PUT /stacks/{id}
        Permission: stack.update
        """
    @overload
    def __call__(self, id: str | UUID, stack_update_dto: StackUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> StackResponseDto: ...
    @overload
    def raw(self, id: str | UUID, *, primary_asset_id: str | UUID = ..., **options: Unpack[CallOptions]) -> ApiResponse[StackResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, stack_update_dto: StackUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[StackResponseDto]: ...

class DeleteStackBlockingOperation(BlockingOperation[None]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Dissolve a stack; its assets remain and show up singly again.

        DELETE /stacks/{id}
        Permission: stack.delete
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class RemoveAssetFromStackBlockingOperation(BlockingOperation[None]):
    def __call__(self, id: str | UUID, asset_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Take one asset out of a stack; the primary asset is refused.

        DELETE /stacks/{id}/assets/{assetId}
        Permission: stack.update
        Since: Immich 1.136.0
        """
    def raw(self, id: str | UUID, asset_id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetSyncAckBlockingOperation(BlockingOperation[list[SyncAckDto]]):
    def __call__(self, **options: Unpack[CallOptions]) -> list[SyncAckDto]:
        """List the sync checkpoints stored for this session, one for each entity type.

        GET /sync/ack
        Permission: syncCheckpoint.read
        Since: Immich 1.127.0
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[SyncAckDto]]: ...

class SendSyncAckBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, acks: list[str], **options: Unpack[CallOptions]) -> None:
        """Acknowledge received sync events, so that the next stream starts after them.

        POST /sync/ack
        Permission: syncCheckpoint.update
        Since: Immich 1.127.0
        """
    @overload
    def __call__(self, sync_ack_set_dto: SyncAckSetDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, acks: list[str], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, sync_ack_set_dto: SyncAckSetDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class DeleteSyncAckBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, types: Sequence[SyncEntityType | _SyncEntityTypeLiteral] = ..., **options: Unpack[CallOptions]) -> None:
        """Forget sync checkpoints of this session, so that those types are streamed from the start again.

        DELETE /sync/ack
        Permission: syncCheckpoint.delete
        Since: Immich 1.127.0
        """
    @overload
    def __call__(self, sync_ack_delete_dto: SyncAckDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, types: Sequence[SyncEntityType | _SyncEntityTypeLiteral] = ..., **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, sync_ack_delete_dto: SyncAckDeleteDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetDeltaSyncBlockingOperation(BlockingOperation[AssetDeltaSyncResponseDto]):
    @overload
    def __call__(self, *, updated_after: datetime, user_ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> AssetDeltaSyncResponseDto:
        """Return assets changed and deleted since a time, or a hint that a full sync is needed.

        POST /sync/delta-sync
        Deprecated: use client.sync.get_sync_stream.
        """
    @overload
    def __call__(self, asset_delta_sync_dto: AssetDeltaSyncDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> AssetDeltaSyncResponseDto: ...
    @overload
    def raw(self, *, updated_after: datetime, user_ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[AssetDeltaSyncResponseDto]: ...
    @overload
    def raw(self, asset_delta_sync_dto: AssetDeltaSyncDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[AssetDeltaSyncResponseDto]: ...

class GetFullSyncForUserBlockingOperation(BlockingOperation[list[AssetResponseDto]]):
    @overload
    def __call__(self, *, limit: int, updated_until: datetime, last_id: str | UUID = ..., user_id: str | UUID = ..., **options: Unpack[CallOptions]) -> list[AssetResponseDto]:
        """Return a user's assets in pages ordered by ID, to build up a client's copy.

        POST /sync/full-sync
        Deprecated: use client.sync.get_sync_stream.
        """
    @overload
    def __call__(self, asset_full_sync_dto: AssetFullSyncDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[AssetResponseDto]: ...
    @overload
    def raw(self, *, limit: int, updated_until: datetime, last_id: str | UUID = ..., user_id: str | UUID = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[AssetResponseDto]]: ...
    @overload
    def raw(self, asset_full_sync_dto: AssetFullSyncDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[AssetResponseDto]]: ...

class GetSyncStreamBlockingOperation(BlockingIterableOperation[list[SyncStreamEvent], SyncStreamEvent]):
    @overload
    def __call__(self, *, types: Sequence[SyncRequestType | _SyncRequestTypeLiteral], reset: bool = ..., **options: Unpack[CallOptions]) -> list[SyncStreamEvent]:
        """Stream changes of the chosen types since the last acknowledged ones, as JSON Lines.

        POST /sync/stream
        Permission: sync.stream
        Since: Immich 1.127.0
        """
    @overload
    def __call__(self, sync_stream_dto: SyncStreamDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[SyncStreamEvent]: ...
    @overload
    def raw(self, *, types: Sequence[SyncRequestType | _SyncRequestTypeLiteral], reset: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[SyncStreamEvent]]: ...
    @overload
    def raw(self, sync_stream_dto: SyncStreamDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[SyncStreamEvent]]: ...
    @overload
    def stream(self, *, types: Sequence[SyncRequestType | _SyncRequestTypeLiteral], reset: bool = ..., **options: Unpack[CallOptions]) -> AbstractContextManager[BlockingStreamedResponse]: ...
    @overload
    def stream(self, sync_stream_dto: SyncStreamDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> AbstractContextManager[BlockingStreamedResponse]: ...
    @overload
    def iter(self, *, types: Sequence[SyncRequestType | _SyncRequestTypeLiteral], reset: bool = ..., **options: Unpack[CallOptions]) -> Iterator[SyncStreamEvent]: ...
    @overload
    def iter(self, sync_stream_dto: SyncStreamDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> Iterator[SyncStreamEvent]: ...

class GetConfigBlockingOperation(BlockingOperation[SystemConfigDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> SystemConfigDto:
        """Return the complete server configuration, secrets included (admin only).

        GET /system-config
        Permission: systemConfig.read
        Administrators only.
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[SystemConfigDto]: ...

class UpdateConfigBlockingOperation(BlockingOperation[SystemConfigDto]):
    @overload
    def __call__(self, *, backup: SystemConfigBackupsDto | Mapping[str, Any], ffmpeg: SystemConfigFFmpegDto | Mapping[str, Any], image: SystemConfigImageDto | Mapping[str, Any], job: SystemConfigJobDto | Mapping[str, Any], library: SystemConfigLibraryDto | Mapping[str, Any], logging: SystemConfigLoggingDto | Mapping[str, Any], machine_learning: SystemConfigMachineLearningDto | Mapping[str, Any], map: SystemConfigMapDto | Mapping[str, Any], metadata: SystemConfigMetadataDto | Mapping[str, Any], new_version_check: SystemConfigNewVersionCheckDto | Mapping[str, Any], nightly_tasks: SystemConfigNightlyTasksDto | Mapping[str, Any], notifications: SystemConfigNotificationsDto | Mapping[str, Any], oauth: SystemConfigOAuthDto | Mapping[str, Any], password_login: SystemConfigPasswordLoginDto | Mapping[str, Any], reverse_geocoding: SystemConfigReverseGeocodingDto | Mapping[str, Any], server: SystemConfigServerDto | Mapping[str, Any], storage_template: SystemConfigStorageTemplateDto | Mapping[str, Any], templates: SystemConfigTemplatesDto | Mapping[str, Any], theme: SystemConfigThemeDto | Mapping[str, Any], trash: SystemConfigTrashDto | Mapping[str, Any], user: SystemConfigUserDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> SystemConfigDto:
        """Replace the complete server configuration (admin only); send all of it, not just changes.

        PUT /system-config
        Permission: systemConfig.update
        Administrators only.
        """
    @overload
    def __call__(self, system_config_dto: SystemConfigDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> SystemConfigDto: ...
    @overload
    def raw(self, *, backup: SystemConfigBackupsDto | Mapping[str, Any], ffmpeg: SystemConfigFFmpegDto | Mapping[str, Any], image: SystemConfigImageDto | Mapping[str, Any], job: SystemConfigJobDto | Mapping[str, Any], library: SystemConfigLibraryDto | Mapping[str, Any], logging: SystemConfigLoggingDto | Mapping[str, Any], machine_learning: SystemConfigMachineLearningDto | Mapping[str, Any], map: SystemConfigMapDto | Mapping[str, Any], metadata: SystemConfigMetadataDto | Mapping[str, Any], new_version_check: SystemConfigNewVersionCheckDto | Mapping[str, Any], nightly_tasks: SystemConfigNightlyTasksDto | Mapping[str, Any], notifications: SystemConfigNotificationsDto | Mapping[str, Any], oauth: SystemConfigOAuthDto | Mapping[str, Any], password_login: SystemConfigPasswordLoginDto | Mapping[str, Any], reverse_geocoding: SystemConfigReverseGeocodingDto | Mapping[str, Any], server: SystemConfigServerDto | Mapping[str, Any], storage_template: SystemConfigStorageTemplateDto | Mapping[str, Any], templates: SystemConfigTemplatesDto | Mapping[str, Any], theme: SystemConfigThemeDto | Mapping[str, Any], trash: SystemConfigTrashDto | Mapping[str, Any], user: SystemConfigUserDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[SystemConfigDto]: ...
    @overload
    def raw(self, system_config_dto: SystemConfigDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[SystemConfigDto]: ...

class GetConfigDefaultsBlockingOperation(BlockingOperation[SystemConfigDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> SystemConfigDto:
        """Return the server configuration as it is out of the box (admin only).

        GET /system-config/defaults
        Permission: systemConfig.read
        Administrators only.
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[SystemConfigDto]: ...

class GetStorageTemplateOptionsBlockingOperation(BlockingOperation[SystemConfigTemplateStorageOptionDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> SystemConfigTemplateStorageOptionDto:
        """List the date tokens and presets usable in the storage template (admin only).

        GET /system-config/storage-template-options
        Permission: systemConfig.read
        Administrators only.
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[SystemConfigTemplateStorageOptionDto]: ...

class GetAdminOnboardingBlockingOperation(BlockingOperation[AdminOnboardingUpdateDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> AdminOnboardingUpdateDto:
        """Tell whether the first-run setup by the administrator is finished (admin only).

        GET /system-metadata/admin-onboarding
        Permission: systemMetadata.read
        Administrators only.
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[AdminOnboardingUpdateDto]: ...

class UpdateAdminOnboardingBlockingOperation(BlockingOperation[None]):
    @overload
    def __call__(self, *, is_onboarded: bool, **options: Unpack[CallOptions]) -> None:
        """Record whether the first-run setup of the server is finished (admin only).

        POST /system-metadata/admin-onboarding
        Permission: systemMetadata.update
        Administrators only.
        """
    @overload
    def __call__(self, admin_onboarding_update_dto: AdminOnboardingUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> None: ...
    @overload
    def raw(self, *, is_onboarded: bool, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...
    @overload
    def raw(self, admin_onboarding_update_dto: AdminOnboardingUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetReverseGeocodingStateBlockingOperation(BlockingOperation[ReverseGeocodingStateResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> ReverseGeocodingStateResponseDto:
        """Tell which place-name data file was last imported, and when (admin only).

        GET /system-metadata/reverse-geocoding-state
        Permission: systemMetadata.read
        Administrators only.
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[ReverseGeocodingStateResponseDto]: ...

class GetVersionCheckStateBlockingOperation(BlockingOperation[VersionCheckStateResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> VersionCheckStateResponseDto:
        """Return the newest release found by the update check, and when it ran (admin only).

        GET /system-metadata/version-check-state
        Permission: systemMetadata.read
        Administrators only.
        Since: Immich 1.134.0
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[VersionCheckStateResponseDto]: ...

class GetAllTagsBlockingOperation(BlockingOperation[list[TagResponseDto]]):
    def __call__(self, **options: Unpack[CallOptions]) -> list[TagResponseDto]:
        """List your tags, nested ones included, as one flat list.

        GET /tags
        Permission: tag.read
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[TagResponseDto]]: ...

class UpsertTagsBlockingOperation(BlockingOperation[list[TagResponseDto]]):
    @overload
    def __call__(self, *, tags: list[str], **options: Unpack[CallOptions]) -> list[TagResponseDto]:
        """Create tags from paths such as 'trips/rome', parents included; existing ones are reused.

        PUT /tags
        Permission: tag.create
        """
    @overload
    def __call__(self, tag_upsert_dto: TagUpsertDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[TagResponseDto]: ...
    @overload
    def raw(self, *, tags: list[str], **options: Unpack[CallOptions]) -> ApiResponse[list[TagResponseDto]]: ...
    @overload
    def raw(self, tag_upsert_dto: TagUpsertDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[TagResponseDto]]: ...

class CreateTagBlockingOperation(BlockingOperation[TagResponseDto]):
    @overload
    def __call__(self, *, name: str, color: str = ..., parent_id: str | UUID | None = ..., **options: Unpack[CallOptions]) -> TagResponseDto:
        """Create a single tag, optionally nested under a parent tag.

        POST /tags
        Permission: tag.create
        """
    @overload
    def __call__(self, tag_create_dto: TagCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> TagResponseDto: ...
    @overload
    def raw(self, *, name: str, color: str = ..., parent_id: str | UUID | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[TagResponseDto]: ...
    @overload
    def raw(self, tag_create_dto: TagCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[TagResponseDto]: ...

class BulkTagAssetsBlockingOperation(BlockingOperation[TagBulkAssetsResponseDto]):
    @overload
    def __call__(self, *, asset_ids: list[str] | list[UUID], tag_ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> TagBulkAssetsResponseDto:
        """Apply every given tag to every given asset and return how many taggings were made.

        PUT /tags/assets
        Permission: tag.asset
        """
    @overload
    def __call__(self, tag_bulk_assets_dto: TagBulkAssetsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> TagBulkAssetsResponseDto: ...
    @overload
    def raw(self, *, asset_ids: list[str] | list[UUID], tag_ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[TagBulkAssetsResponseDto]: ...
    @overload
    def raw(self, tag_bulk_assets_dto: TagBulkAssetsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[TagBulkAssetsResponseDto]: ...

class GetTagByIdBlockingOperation(BlockingOperation[TagResponseDto]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> TagResponseDto:
        """Return one of your tags with its name, full path and color.

        GET /tags/{id}
        Permission: tag.read
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[TagResponseDto]: ...

class UpdateTagBlockingOperation(BlockingOperation[TagResponseDto]):
    @overload
    def __call__(self, id: str | UUID, *, color: str | None = ..., **options: Unpack[CallOptions]) -> TagResponseDto:
        """Change the settings of a tag, for example its color.

        PUT /tags/{id}
        Permission: tag.update
        """
    @overload
    def __call__(self, id: str | UUID, tag_update_dto: TagUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> TagResponseDto: ...
    @overload
    def raw(self, id: str | UUID, *, color: str | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[TagResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, tag_update_dto: TagUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[TagResponseDto]: ...

class DeleteTagBlockingOperation(BlockingOperation[None]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a tag along with the tags nested below it; tagged assets are kept.

        DELETE /tags/{id}
        Permission: tag.delete
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class TagAssetsBlockingOperation(BlockingOperation[list[BulkIdResponseDto]]):
    @overload
    def __call__(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]:
        """Apply a tag to assets, with a result for each.

        PUT /tags/{id}/assets
        Permission: tag.asset
        """
    @overload
    def __call__(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...
    @overload
    def raw(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...

class UntagAssetsBlockingOperation(BlockingOperation[list[BulkIdResponseDto]]):
    @overload
    def __call__(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]:
        """Take a tag off assets, with a result for each.

        DELETE /tags/{id}/assets
        Permission: tag.asset
        """
    @overload
    def __call__(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> list[BulkIdResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...
    @overload
    def raw(self, id: str | UUID, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[list[BulkIdResponseDto]]: ...

class GetTimeBucketBlockingOperation(BlockingOperation[TimeBucketAssetResponseDto]):
    def __call__(self, *, time_bucket: str, album_id: str | UUID | None = ..., bbox: str | None = ..., is_favorite: bool | None = ..., is_trashed: bool | None = ..., key: str | None = ..., order: AssetOrder | _AssetOrderLiteral | None = ..., person_id: str | UUID | None = ..., slug: str | None = ..., tag_id: str | UUID | None = ..., user_id: str | UUID | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_coordinates: bool | None = ..., with_partners: bool | None = ..., with_stacked: bool | None = ..., **options: Unpack[CallOptions]) -> TimeBucketAssetResponseDto:
        """Return the timeline assets of one time bucket; use the same filters as for the buckets.

        GET /timeline/bucket
        Permission: asset.read
        State: Internal
        """
    def raw(self, *, time_bucket: str, album_id: str | UUID | None = ..., bbox: str | None = ..., is_favorite: bool | None = ..., is_trashed: bool | None = ..., key: str | None = ..., order: AssetOrder | _AssetOrderLiteral | None = ..., person_id: str | UUID | None = ..., slug: str | None = ..., tag_id: str | UUID | None = ..., user_id: str | UUID | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_coordinates: bool | None = ..., with_partners: bool | None = ..., with_stacked: bool | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[TimeBucketAssetResponseDto]: ...

class GetTimeBucketsBlockingOperation(BlockingOperation[list[TimeBucketsResponseDto]]):
    def __call__(self, *, album_id: str | UUID | None = ..., bbox: str | None = ..., is_favorite: bool | None = ..., is_trashed: bool | None = ..., key: str | None = ..., order: AssetOrder | _AssetOrderLiteral | None = ..., person_id: str | UUID | None = ..., slug: str | None = ..., tag_id: str | UUID | None = ..., user_id: str | UUID | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_coordinates: bool | None = ..., with_partners: bool | None = ..., with_stacked: bool | None = ..., **options: Unpack[CallOptions]) -> list[TimeBucketsResponseDto]:
        """List the timeline's time buckets with the number of assets in each.

        GET /timeline/buckets
        Permission: asset.read
        State: Internal
        """
    def raw(self, *, album_id: str | UUID | None = ..., bbox: str | None = ..., is_favorite: bool | None = ..., is_trashed: bool | None = ..., key: str | None = ..., order: AssetOrder | _AssetOrderLiteral | None = ..., person_id: str | UUID | None = ..., slug: str | None = ..., tag_id: str | UUID | None = ..., user_id: str | UUID | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_coordinates: bool | None = ..., with_partners: bool | None = ..., with_stacked: bool | None = ..., **options: Unpack[CallOptions]) -> ApiResponse[list[TimeBucketsResponseDto]]: ...

class EmptyTrashBlockingOperation(BlockingOperation[TrashResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> TrashResponseDto:
        """Erase everything in your trash for good; background jobs then remove the files.

        POST /trash/empty
        Permission: asset.delete
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[TrashResponseDto]: ...

class RestoreTrashBlockingOperation(BlockingOperation[TrashResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> TrashResponseDto:
        """Bring everything in your trash back into your library.

        POST /trash/restore
        Permission: asset.delete
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[TrashResponseDto]: ...

class RestoreAssetsBlockingOperation(BlockingOperation[TrashResponseDto]):
    @overload
    def __call__(self, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> TrashResponseDto:
        """Bring the given assets back out of the trash.

        POST /trash/restore/assets
        Permission: asset.delete
        """
    @overload
    def __call__(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> TrashResponseDto: ...
    @overload
    def raw(self, *, ids: list[str] | list[UUID], **options: Unpack[CallOptions]) -> ApiResponse[TrashResponseDto]: ...
    @overload
    def raw(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[TrashResponseDto]: ...

class SearchUsersBlockingOperation(BlockingOperation[list[UserResponseDto]]):
    def __call__(self, **options: Unpack[CallOptions]) -> list[UserResponseDto]:
        """List the user accounts on this server that you are allowed to see.

        GET /users
        Permission: user.read
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[UserResponseDto]]: ...

class GetMyUserBlockingOperation(BlockingOperation[UserAdminResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Return your own account, with e-mail address, quota and admin flag.

        GET /users/me
        Permission: user.read
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class UpdateMyUserBlockingOperation(BlockingOperation[UserAdminResponseDto]):
    @overload
    def __call__(self, *, avatar_color: UserAvatarColor | _UserAvatarColorLiteral | None = ..., email: str = ..., name: str = ..., password: str = ..., **options: Unpack[CallOptions]) -> UserAdminResponseDto:
        """Change your own account, such as name, e-mail address or password.

        PUT /users/me
        Permission: user.update
        """
    @overload
    def __call__(self, user_update_me_dto: UserUpdateMeDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> UserAdminResponseDto: ...
    @overload
    def raw(self, *, avatar_color: UserAvatarColor | _UserAvatarColorLiteral | None = ..., email: str = ..., name: str = ..., password: str = ..., **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...
    @overload
    def raw(self, user_update_me_dto: UserUpdateMeDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[UserAdminResponseDto]: ...

class GetUserLicenseBlockingOperation(BlockingOperation[LicenseResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> LicenseResponseDto:
        """Return the product key stored for your account.

        GET /users/me/license
        Permission: userLicense.read
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[LicenseResponseDto]: ...

class SetUserLicenseBlockingOperation(BlockingOperation[LicenseResponseDto]):
    @overload
    def __call__(self, *, activation_key: str, license_key: str, **options: Unpack[CallOptions]) -> LicenseResponseDto:
        """Activate a product key for your own account.

        PUT /users/me/license
        Permission: userLicense.update
        """
    @overload
    def __call__(self, license_key_dto: LicenseKeyDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> LicenseResponseDto: ...
    @overload
    def raw(self, *, activation_key: str, license_key: str, **options: Unpack[CallOptions]) -> ApiResponse[LicenseResponseDto]: ...
    @overload
    def raw(self, license_key_dto: LicenseKeyDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[LicenseResponseDto]: ...

class DeleteUserLicenseBlockingOperation(BlockingOperation[None]):
    def __call__(self, **options: Unpack[CallOptions]) -> None:
        """Remove the product key stored for your account.

        DELETE /users/me/license
        Permission: userLicense.delete
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetUserOnboardingBlockingOperation(BlockingOperation[OnboardingResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> OnboardingResponseDto:
        """Tell whether you have finished the welcome steps.

        GET /users/me/onboarding
        Permission: userOnboarding.read
        Since: Immich 1.135.0
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[OnboardingResponseDto]: ...

class SetUserOnboardingBlockingOperation(BlockingOperation[OnboardingResponseDto]):
    @overload
    def __call__(self, *, is_onboarded: bool, **options: Unpack[CallOptions]) -> OnboardingResponseDto:
        """Record whether you have finished the welcome steps.

        PUT /users/me/onboarding
        Permission: userOnboarding.update
        Since: Immich 1.135.0
        """
    @overload
    def __call__(self, onboarding_dto: OnboardingDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> OnboardingResponseDto: ...
    @overload
    def raw(self, *, is_onboarded: bool, **options: Unpack[CallOptions]) -> ApiResponse[OnboardingResponseDto]: ...
    @overload
    def raw(self, onboarding_dto: OnboardingDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[OnboardingResponseDto]: ...

class DeleteUserOnboardingBlockingOperation(BlockingOperation[None]):
    def __call__(self, **options: Unpack[CallOptions]) -> None:
        """Reset your onboarding, so that the welcome steps are shown to you again.

        DELETE /users/me/onboarding
        Permission: userOnboarding.delete
        Since: Immich 1.135.0
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetMyPreferencesBlockingOperation(BlockingOperation[UserPreferencesResponseDto]):
    def __call__(self, **options: Unpack[CallOptions]) -> UserPreferencesResponseDto:
        """Return your own settings, such as memories, tags, ratings and e-mail notifications.

        GET /users/me/preferences
        Permission: userPreference.read
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[UserPreferencesResponseDto]: ...

class UpdateMyPreferencesBlockingOperation(BlockingOperation[UserPreferencesResponseDto]):
    @overload
    def __call__(self, *, albums: AlbumsUpdate | Mapping[str, Any] = ..., avatar: AvatarUpdate | Mapping[str, Any] = ..., cast: CastUpdate | Mapping[str, Any] = ..., download: DownloadUpdate | Mapping[str, Any] = ..., email_notifications: EmailNotificationsUpdate | Mapping[str, Any] = ..., folders: FoldersUpdate | Mapping[str, Any] = ..., memories: MemoriesUpdate | Mapping[str, Any] = ..., people: PeopleUpdate | Mapping[str, Any] = ..., purchase: PurchaseUpdate | Mapping[str, Any] = ..., ratings: RatingsUpdate | Mapping[str, Any] = ..., shared_links: SharedLinksUpdate | Mapping[str, Any] = ..., tags: TagsUpdate | Mapping[str, Any] = ..., **options: Unpack[CallOptions]) -> UserPreferencesResponseDto:
        """Change some of your own settings; those left out stay as they are.

        PUT /users/me/preferences
        Permission: userPreference.update
        """
    @overload
    def __call__(self, user_preferences_update_dto: UserPreferencesUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> UserPreferencesResponseDto: ...
    @overload
    def raw(self, *, albums: AlbumsUpdate | Mapping[str, Any] = ..., avatar: AvatarUpdate | Mapping[str, Any] = ..., cast: CastUpdate | Mapping[str, Any] = ..., download: DownloadUpdate | Mapping[str, Any] = ..., email_notifications: EmailNotificationsUpdate | Mapping[str, Any] = ..., folders: FoldersUpdate | Mapping[str, Any] = ..., memories: MemoriesUpdate | Mapping[str, Any] = ..., people: PeopleUpdate | Mapping[str, Any] = ..., purchase: PurchaseUpdate | Mapping[str, Any] = ..., ratings: RatingsUpdate | Mapping[str, Any] = ..., shared_links: SharedLinksUpdate | Mapping[str, Any] = ..., tags: TagsUpdate | Mapping[str, Any] = ..., **options: Unpack[CallOptions]) -> ApiResponse[UserPreferencesResponseDto]: ...
    @overload
    def raw(self, user_preferences_update_dto: UserPreferencesUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[UserPreferencesResponseDto]: ...

class CreateProfileImageBlockingOperation(BlockingOperation[CreateProfileImageResponseDto]):
    @overload
    def __call__(self, *, file: FileInput, **options: Unpack[CallOptions]) -> CreateProfileImageResponseDto:
        """Upload a picture as your avatar, replacing the previous one.

        POST /users/profile-image
        Permission: userProfileImage.update
        """
    @overload
    def __call__(self, create_profile_image_dto: CreateProfileImageDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> CreateProfileImageResponseDto: ...
    @overload
    def raw(self, *, file: FileInput, **options: Unpack[CallOptions]) -> ApiResponse[CreateProfileImageResponseDto]: ...
    @overload
    def raw(self, create_profile_image_dto: CreateProfileImageDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[CreateProfileImageResponseDto]: ...

class DeleteProfileImageBlockingOperation(BlockingOperation[None]):
    def __call__(self, **options: Unpack[CallOptions]) -> None:
        """Remove your avatar picture, so that clients fall back to a default one.

        DELETE /users/profile-image
        Permission: userProfileImage.delete
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class GetUserBlockingOperation(BlockingOperation[UserResponseDto]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> UserResponseDto:
        """Return a user's public profile: name, e-mail address and avatar.

        GET /users/{id}
        Permission: user.read
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[UserResponseDto]: ...

class GetProfileImageBlockingOperation(BlockingOperation[bytes]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> bytes:
        """Download a user's avatar picture.

        GET /users/{id}/profile-image
        Permission: userProfileImage.read
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[bytes]: ...
    def stream(self, id: str | UUID, **options: Unpack[CallOptions]) -> AbstractContextManager[BlockingStreamedResponse]: ...

class GetAssetsByOriginalPathBlockingOperation(BlockingOperation[list[AssetResponseDto]]):
    def __call__(self, *, path: str, **options: Unpack[CallOptions]) -> list[AssetResponseDto]:
        """List your assets whose original file lies directly in a given folder on the server.

        GET /view/folder
        Permission: folder.read
        """
    def raw(self, *, path: str, **options: Unpack[CallOptions]) -> ApiResponse[list[AssetResponseDto]]: ...

class GetUniqueOriginalPathsBlockingOperation(BlockingOperation[list[str]]):
    def __call__(self, **options: Unpack[CallOptions]) -> list[str]:
        """List every folder on the server that holds original files of yours.

        GET /view/folder/unique-paths
        Permission: folder.read
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[str]]: ...

class GetWorkflowsBlockingOperation(BlockingOperation[list[WorkflowResponseDto]]):
    def __call__(self, **options: Unpack[CallOptions]) -> list[WorkflowResponseDto]:
        """List your workflows with their triggers.

        GET /workflows
        Permission: workflow.read
        Since: Immich 2.3.0
        State: Alpha
        """
    def raw(self, **options: Unpack[CallOptions]) -> ApiResponse[list[WorkflowResponseDto]]: ...

class CreateWorkflowBlockingOperation(BlockingOperation[WorkflowResponseDto]):
    @overload
    def __call__(self, *, actions: Sequence[WorkflowActionItemDto | Mapping[str, Any]], filters: Sequence[WorkflowFilterItemDto | Mapping[str, Any]], name: str, trigger_type: PluginTriggerType | _PluginTriggerTypeLiteral, description: str = ..., enabled: bool = ..., **options: Unpack[CallOptions]) -> WorkflowResponseDto:
        """Create a workflow that has plugins act on assets when a given trigger fires.

        POST /workflows
        Permission: workflow.create
        Since: Immich 2.3.0
        State: Alpha
        """
    @overload
    def __call__(self, workflow_create_dto: WorkflowCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> WorkflowResponseDto: ...
    @overload
    def raw(self, *, actions: Sequence[WorkflowActionItemDto | Mapping[str, Any]], filters: Sequence[WorkflowFilterItemDto | Mapping[str, Any]], name: str, trigger_type: PluginTriggerType | _PluginTriggerTypeLiteral, description: str = ..., enabled: bool = ..., **options: Unpack[CallOptions]) -> ApiResponse[WorkflowResponseDto]: ...
    @overload
    def raw(self, workflow_create_dto: WorkflowCreateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[WorkflowResponseDto]: ...

class GetWorkflowBlockingOperation(BlockingOperation[WorkflowResponseDto]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> WorkflowResponseDto:
        """Return one of your workflows with its trigger and steps.

        GET /workflows/{id}
        Permission: workflow.read
        Since: Immich 2.3.0
        State: Alpha
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[WorkflowResponseDto]: ...

class UpdateWorkflowBlockingOperation(BlockingOperation[WorkflowResponseDto]):
    @overload
    def __call__(self, id: str | UUID, *, actions: Sequence[WorkflowActionItemDto | Mapping[str, Any]] = ..., description: str = ..., enabled: bool = ..., filters: Sequence[WorkflowFilterItemDto | Mapping[str, Any]] = ..., name: str = ..., trigger_type: PluginTriggerType | _PluginTriggerTypeLiteral = ..., **options: Unpack[CallOptions]) -> WorkflowResponseDto:
        """Change a workflow: rename it, switch it on or off or alter what it does.

        PUT /workflows/{id}
        Permission: workflow.update
        Since: Immich 2.3.0
        State: Alpha
        """
    @overload
    def __call__(self, id: str | UUID, workflow_update_dto: WorkflowUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> WorkflowResponseDto: ...
    @overload
    def raw(self, id: str | UUID, *, actions: Sequence[WorkflowActionItemDto | Mapping[str, Any]] = ..., description: str = ..., enabled: bool = ..., filters: Sequence[WorkflowFilterItemDto | Mapping[str, Any]] = ..., name: str = ..., trigger_type: PluginTriggerType | _PluginTriggerTypeLiteral = ..., **options: Unpack[CallOptions]) -> ApiResponse[WorkflowResponseDto]: ...
    @overload
    def raw(self, id: str | UUID, workflow_update_dto: WorkflowUpdateDto | Mapping[str, Any], **options: Unpack[CallOptions]) -> ApiResponse[WorkflowResponseDto]: ...

class DeleteWorkflowBlockingOperation(BlockingOperation[None]):
    def __call__(self, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a workflow; it no longer runs when its trigger fires.

        DELETE /workflows/{id}
        Permission: workflow.delete
        Since: Immich 2.3.0
        State: Alpha
        """
    def raw(self, id: str | UUID, **options: Unpack[CallOptions]) -> ApiResponse[None]: ...

class ActivitiesBlockingApi(BlockingApi):
    get_activities: GetActivitiesBlockingOperation
    """List the likes and comments on an album or on one asset in it, oldest first.

    GET /activities
    Permission: activity.read
    """
    create_activity: CreateActivityBlockingOperation
    """Like or comment on an album or one asset in it; a repeated like is not stored twice.

    POST /activities
    Permission: activity.create
    """
    get_activity_statistics: GetActivityStatisticsBlockingOperation
    """Count the activity, such as comments, on an album or on one asset in it.

    GET /activities/statistics
    Permission: activity.statistics
    """
    delete_activity: DeleteActivityBlockingOperation
    """Remove a like or comment that you made, or one made on an album you own.

    DELETE /activities/{id}
    Permission: activity.delete
    """

class AuthenticationAdminBlockingApi(BlockingApi):
    unlink_all_oauth_accounts_admin: UnlinkAllOAuthAccountsAdminBlockingOperation
    """Cut the OAuth connection of every user on the server (admin only).

    POST /admin/auth/unlink-all
    Permission: adminAuth.unlinkAll
    Administrators only.
    Since: Immich 1.138.0
    """

class DatabaseBackupsAdminBlockingApi(BlockingApi):
    list_database_backups: ListDatabaseBackupsBlockingOperation
    """List the database backup files present on the server (admin only).

    GET /admin/database-backups
    Permission: maintenance
    Administrators only.
    Since: Immich 2.5.0
    State: Alpha
    """
    delete_database_backup: DeleteDatabaseBackupBlockingOperation
    """Delete database backup files from the server by name (admin only).

    DELETE /admin/database-backups
    Permission: backup.delete
    Administrators only.
    Since: Immich 2.5.0
    State: Alpha
    """
    start_database_restore_flow: StartDatabaseRestoreFlowBlockingOperation
    """Begin restoring a backup on a fresh server; refused after setup, needs no login.

    POST /admin/database-backups/start-restore
    Since: Immich 2.5.0
    State: Alpha
    """
    upload_database_backup: UploadDatabaseBackupBlockingOperation
    """Upload a database backup file, so that it can be restored later (admin only).

    POST /admin/database-backups/upload
    Permission: backup.upload
    Administrators only.
    Since: Immich 2.5.0
    State: Alpha
    """
    download_database_backup: DownloadDatabaseBackupBlockingOperation
    """Download a database backup from the server by file name (admin only).

    GET /admin/database-backups/{filename}
    Permission: backup.download
    Administrators only.
    Since: Immich 2.5.0
    State: Alpha
    """

class MaintenanceAdminBlockingApi(BlockingApi):
    set_maintenance_mode: SetMaintenanceModeBlockingOperation
    """Switch maintenance mode on or off (admin only); the normal API is gone while it is on.

    POST /admin/maintenance
    Permission: maintenance
    Administrators only.
    Since: Immich 2.3.0
    State: Alpha
    """
    detect_prior_install: DetectPriorInstallBlockingOperation
    """Inspect the storage folders for traces of an earlier installation (admin only).

    GET /admin/maintenance/detect-install
    Permission: maintenance
    Administrators only.
    Since: Immich 2.5.0
    State: Alpha
    """
    maintenance_login: MaintenanceLoginBlockingOperation
    """Sign in while maintenance mode is on, and return the name of the administrator.

    POST /admin/maintenance/login
    Since: Immich 2.3.0
    State: Alpha
    """
    get_maintenance_status: GetMaintenanceStatusBlockingOperation
    """Report whether maintenance mode is on and how its task is getting along; needs no login.

    GET /admin/maintenance/status
    Since: Immich 2.5.0
    State: Alpha
    """

class NotificationsAdminBlockingApi(BlockingApi):
    create_notification: CreateNotificationBlockingOperation
    """Post an in-app notification to any user (admin only).

    POST /admin/notifications
    Administrators only.
    Since: Immich 1.133.0
    """
    get_notification_template_admin: GetNotificationTemplateAdminBlockingOperation
    """Preview a notification e-mail as HTML, rendered from a draft template (admin only).

    POST /admin/notifications/templates/{name}
    Administrators only.
    Since: Immich 1.132.0
    """
    send_test_email_admin: SendTestEmailAdminBlockingOperation
    """Try out SMTP settings by mailing yourself a test message (admin only).

    POST /admin/notifications/test-email
    Administrators only.
    Since: Immich 1.132.0
    """

class UsersAdminBlockingApi(BlockingApi):
    search_users_admin: SearchUsersAdminBlockingOperation
    """List the full accounts of all users, on request with deleted ones (admin only).

    GET /admin/users
    Permission: adminUser.read
    Administrators only.
    """
    create_user_admin: CreateUserAdminBlockingOperation
    """Create a user account (admin only), optionally e-mailing the new user a welcome.

    POST /admin/users
    Permission: adminUser.create
    Administrators only.
    """
    get_user_admin: GetUserAdminBlockingOperation
    """Return a user's full account, with quota and status (admin only).

    GET /admin/users/{id}
    Permission: adminUser.read
    Administrators only.
    """
    update_user_admin: UpdateUserAdminBlockingOperation
    """Change any user's account, such as e-mail, password, quota or storage label (admin only).

    PUT /admin/users/{id}
    Permission: adminUser.update
    Administrators only.
    """
    delete_user_admin: DeleteUserAdminBlockingOperation
    """Schedule the removal of a user and all their data (admin only); force skips the waiting time.

    DELETE /admin/users/{id}
    Permission: adminUser.delete
    Administrators only.
    """
    get_user_preferences_admin: GetUserPreferencesAdminBlockingOperation
    """Return the personal settings of any user (admin only).

    GET /admin/users/{id}/preferences
    Permission: adminUser.read
    Administrators only.
    """
    update_user_preferences_admin: UpdateUserPreferencesAdminBlockingOperation
    """Change personal settings of any user; those left out stay as they are (admin only).

    PUT /admin/users/{id}/preferences
    Permission: adminUser.update
    Administrators only.
    """
    restore_user_admin: RestoreUserAdminBlockingOperation
    """Bring back a user whose removal is still pending (admin only).

    POST /admin/users/{id}/restore
    Permission: adminUser.delete
    Administrators only.
    """
    get_user_sessions_admin: GetUserSessionsAdminBlockingOperation
    """List the login sessions of any user (admin only).

    GET /admin/users/{id}/sessions
    Permission: adminSession.read
    Administrators only.
    Since: Immich 2.2.0
    """
    get_user_statistics_admin: GetUserStatisticsAdminBlockingOperation
    """Count the images and videos of any user (admin only).

    GET /admin/users/{id}/statistics
    Permission: adminUser.read
    Administrators only.
    Since: Immich 1.133.0
    """

class AlbumsBlockingApi(BlockingApi):
    get_all_albums: GetAllAlbumsBlockingOperation
    """List your albums or those shared with you, optionally only those holding a given asset.

    GET /albums
    Permission: album.read
    """
    create_album: CreateAlbumBlockingOperation
    """Create an album that you own, optionally filled with assets and shared with users.

    POST /albums
    Permission: album.create
    """
    add_assets_to_albums: AddAssetsToAlbumsBlockingOperation
    """Put a set of assets into several albums at once; the answer is one overall result.

    PUT /albums/assets
    Permission: albumAsset.create
    Since: Immich 1.139.0
    """
    get_album_statistics: GetAlbumStatisticsBlockingOperation
    """Count your albums: those you own, those shared and those not shared.

    GET /albums/statistics
    Permission: album.statistics
    """
    get_album_info: GetAlbumInfoBlockingOperation
    """Return one album with its settings, members and asset count.

    GET /albums/{id}
    Permission: album.read
    """
    delete_album: DeleteAlbumBlockingOperation
    """Delete an album; the assets in it stay in your library.

    DELETE /albums/{id}
    Permission: album.delete
    """
    update_album_info: UpdateAlbumInfoBlockingOperation
    """Change an album's name, description, cover, sort order or whether it takes comments.

    PATCH /albums/{id}
    Permission: album.update
    """
    add_assets_to_album: AddAssetsToAlbumBlockingOperation
    """Put assets into an album and report for each whether it was added or why not.

    PUT /albums/{id}/assets
    Permission: albumAsset.create
    """
    remove_asset_from_album: RemoveAssetFromAlbumBlockingOperation
    """Take assets out of an album, with a result for each; the assets themselves are kept.

    DELETE /albums/{id}/assets
    Permission: albumAsset.delete
    """
    update_album_user: UpdateAlbumUserBlockingOperation
    """Give a member of an album another role, such as viewer or editor.

    PUT /albums/{id}/user/{userId}
    Permission: albumUser.update
    """
    remove_user_from_album: RemoveUserFromAlbumBlockingOperation
    """Stop sharing an album with a user, or leave it yourself by passing 'me'.

    DELETE /albums/{id}/user/{userId}
    Permission: albumUser.delete
    """
    add_users_to_album: AddUsersToAlbumBlockingOperation
    """Invite users to an album, each as viewer or editor, and return the album.

    PUT /albums/{id}/users
    Permission: albumUser.create
    """

class ApiKeysBlockingApi(BlockingApi):
    get_api_keys: GetApiKeysBlockingOperation
    """List your API keys with names and permissions, but not their secrets.

    GET /api-keys
    Permission: apiKey.read
    """
    create_api_key: CreateApiKeyBlockingOperation
    """Create an API key for yourself; its secret appears only in this answer, so keep it.

    POST /api-keys
    Permission: apiKey.create
    """
    get_my_api_key: GetMyApiKeyBlockingOperation
    """Return the API key that authenticates this call; other kinds of login are refused.

    GET /api-keys/me
    Since: Immich 1.139.0
    """
    get_api_key: GetApiKeyBlockingOperation
    """Return one of your API keys with its name and permissions, but not its secret.

    GET /api-keys/{id}
    Permission: apiKey.read
    """
    update_api_key: UpdateApiKeyBlockingOperation
    """Rename an API key or, on newer servers, change what it may do; its secret stays.

    PUT /api-keys/{id}
    Permission: apiKey.update
    """
    delete_api_key: DeleteApiKeyBlockingOperation
    """Revoke one of your API keys; clients that use it lose access at once.

    DELETE /api-keys/{id}
    Permission: apiKey.delete
    """

class AssetsBlockingApi(BlockingApi):
    update_assets: UpdateAssetsBlockingOperation
    """Make the same change, such as a date, place or favorite mark, to many assets.

    PUT /assets
    Permission: asset.update
    """
    upload_asset: UploadAssetBlockingOperation
    """Upload a photo or video; one that you already have is reported as duplicate, not kept twice.

    POST /assets
    Permission: asset.upload
    """
    delete_assets: DeleteAssetsBlockingOperation
    """Move assets to the trash, or skip the trash and delete them for good if force is set.

    DELETE /assets
    Permission: asset.delete
    """
    check_bulk_upload: CheckBulkUploadBlockingOperation
    """Ask, by file checksum, which files are worth uploading and which the server already holds.

    POST /assets/bulk-upload-check
    Permission: asset.upload
    """
    copy_asset: CopyAssetBlockingOperation
    """Carry over albums, favorite mark, shared links, sidecar and stack to a second asset.

    PUT /assets/copy
    Permission: asset.copy
    Since: Immich 2.2.0
    """
    get_all_user_assets_by_device_id: GetAllUserAssetsByDeviceIdBlockingOperation
    """List the device-side IDs of assets that you uploaded from one device.

    GET /assets/device/{deviceId}
    Deprecated: Immich advises against it.
    """
    check_existing_assets: CheckExistingAssetsBlockingOperation
    """Return which of a device's own asset IDs the server already knows.

    POST /assets/exist
    Permission: asset.upload
    """
    run_asset_jobs: RunAssetJobsBlockingOperation
    """Queue a metadata, thumbnail or transcoding job, among others, for chosen assets.

    POST /assets/jobs
    Permission: job.create
    """
    update_bulk_asset_metadata: UpdateBulkAssetMetadataBlockingOperation
    """Store custom metadata on several assets, given as triples of asset ID, key and value.

    PUT /assets/metadata
    Permission: asset.update
    Since: Immich 2.5.0
    State: Beta
    """
    delete_bulk_asset_metadata: DeleteBulkAssetMetadataBlockingOperation
    """Remove custom metadata keys from several assets, given as pairs of asset ID and key.

    DELETE /assets/metadata
    Permission: asset.update
    Since: Immich 2.5.0
    State: Beta
    """
    get_random: GetRandomBlockingOperation
    """Return a single random asset, or as many as count asks for.

    GET /assets/random
    Permission: asset.read
    Deprecated: use client.search.search_random.
    """
    get_asset_statistics: GetAssetStatisticsBlockingOperation
    """Count your images and videos, optionally only favorites, trashed or archived ones.

    GET /assets/statistics
    Permission: asset.statistics
    """
    get_asset_info: GetAssetInfoBlockingOperation
    """Return one asset with its EXIF data, people, tags and more.

    GET /assets/{id}
    Permission: asset.read
    """
    update_asset: UpdateAssetBlockingOperation
    """Change one asset's description, date, location, rating, favorite mark and so on.

    PUT /assets/{id}
    Permission: asset.update
    """
    get_asset_edits: GetAssetEditsBlockingOperation
    """Return the edits (crop, rotation, mirroring) currently applied to an asset.

    GET /assets/{id}/edits
    Permission: asset.edit.get
    Since: Immich 2.5.0
    State: Beta
    """
    edit_asset: EditAssetBlockingOperation
    """Crop, rotate or mirror an image without touching its original; replaces any earlier edits.

    PUT /assets/{id}/edits
    Permission: asset.edit.create
    Since: Immich 2.5.0
    State: Beta
    """
    remove_asset_edits: RemoveAssetEditsBlockingOperation
    """Undo all edits of an asset, so that its original look is shown again.

    DELETE /assets/{id}/edits
    Permission: asset.edit.delete
    Since: Immich 2.5.0
    State: Beta
    """
    get_asset_metadata: GetAssetMetadataBlockingOperation
    """Return all custom key-value metadata that clients have stored on an asset.

    GET /assets/{id}/metadata
    Permission: asset.read
    Since: Immich 1.140.0
    """
    update_asset_metadata: UpdateAssetMetadataBlockingOperation
    """Store custom key-value metadata on an asset; keys not mentioned stay as they are.

    PUT /assets/{id}/metadata
    Permission: asset.update
    Since: Immich 1.140.0
    """
    get_asset_metadata_by_key: GetAssetMetadataByKeyBlockingOperation
    """Return one entry of an asset's custom metadata, looked up by key.

    GET /assets/{id}/metadata/{key}
    Permission: asset.read
    Since: Immich 1.140.0
    """
    delete_asset_metadata: DeleteAssetMetadataBlockingOperation
    """Remove a single key from an asset's custom metadata.

    DELETE /assets/{id}/metadata/{key}
    Permission: asset.update
    Since: Immich 1.140.0
    """
    get_asset_ocr: GetAssetOcrBlockingOperation
    """Return the text recognized in an image, with the position and score of each piece.

    GET /assets/{id}/ocr
    Permission: asset.read
    Since: Immich 2.2.0
    """
    download_asset: DownloadAssetBlockingOperation
    """Download an asset at full quality, as the file that was uploaded or imported.

    GET /assets/{id}/original
    Permission: asset.download
    """
    replace_asset: ReplaceAssetBlockingOperation
    """Swap the file behind an asset, keeping its ID; the old version goes to the trash.

    PUT /assets/{id}/original
    Permission: asset.replace
    Deprecated: use client.assets.copy_asset.
    """
    view_asset: ViewAssetBlockingOperation
    """Download the thumbnail of an asset, or a larger rendition if the size asks for one.

    GET /assets/{id}/thumbnail
    Permission: asset.view
    """
    play_asset_video: PlayAssetVideoBlockingOperation
    """Stream an asset's video, in its transcoded version if there is one.

    GET /assets/{id}/video/playback
    Permission: asset.view
    """
    def upload(self, paths: Path | str | Iterable[Path | str], *, ignore_pattern: str | None = None, include_hidden: bool = False, skip_duplicates: bool = False, concurrency: int = 5, retries: int = 2, show_progress: bool = False, album_name: str | None = None, album_id: str | None = None, delete_uploads: bool = False, delete_duplicates: bool = False, dry_run: bool = False, visibility: str | None = None, is_favorite: bool | None = None, tags: Sequence[str] | str = (), metadata: Sequence[Mapping[str, Any]] | None = None, live_photos: bool = True, journal: Path | str | None = None, on_progress: OnProgress | None = None) -> UploadResult:
        """Upload files and whole folders, with their XMP sidecars and the videos of live photos.

        Nothing is sent that the server has already, and a file of which two copies are found is sent once.

        Args:
            paths: files and folders.
            ignore_pattern: a shell pattern (``*.tmp``, ``*/cache/*``); what fits it is left alone.
            include_hidden: whether to take what begins with a dot.
            skip_duplicates: whether to send files without asking first which ones the server has.
            concurrency: how many files are sent at a time.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            show_progress: whether to draw a bar on standard error.
            album_name: puts what is on the server afterwards into this album, which is made when it is missing.
            album_id: the same, for an album that is there.
            delete_uploads: whether to delete local files, and the sidecars sent with them, once the server has
                confirmed that it has what is in them.
            delete_duplicates: the same for files that the server had before; their sidecars, which it was not sent,
                stay.
            dry_run: whether to only find out what would be done.
            visibility: ``'timeline'``, ``'archive'``, ``'hidden'`` or ``'locked'``.
            is_favorite: whether they are favourites.
            tags: whole names of tags that they get.
            metadata: ``{'key': …, 'value': {…}}`` that is stored with each.
            live_photos: whether a picture and a ``.mov`` of the same name are one live photo.
            journal: a file that remembers what is done: after a crash the same call goes on where it was.
            on_progress: called after each piece.

        Returns:
            What became of each file.

        Raises:
            ValueError: ``concurrency`` is less than 1, or ``retries`` less than 0.
            OSError: the journal cannot be read or written.
            UnauthorizedException: the server does not know the key.
            ForbiddenException: the key may not upload.
            UnsupportedOperationError: the server's release cannot do what is asked for.
        """
    def download_asset_to_file(self, id: str, out_dir: Path | str, key: str | None = None, slug: str | None = None, filename: str | None = None, show_progress: bool = False, *, retries: int = 2, on_progress: OnProgress | None = None, **options: Any) -> Path:
        """Download an asset's original into a file; one that is there already is not fetched again.

        Args:
            id: the asset.
            out_dir: the folder; made when it is missing.
            key: key of a shared link, when the client has none of its own.
            slug: slug of a shared link.
            filename: the file's name; the server's when none is given. Another file's name gets a number.
            show_progress: whether to draw a bar on standard error.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            on_progress: called after each piece.
            **options: more arguments of ``download_asset``, and call options such as ``_timeout``.

        Returns:
            Where it is: complete, and verified by its checksum.

        Raises:
            ImmichError: the server refused or failed; nothing is left under the file's name.
        """
    def view_asset_to_file(self, id: str, out_dir: Path | str, key: str | None = None, size: str | None = None, slug: str | None = None, filename: str | None = None, show_progress: bool = False, *, retries: int = 2, on_progress: OnProgress | None = None, **options: Any) -> Path:
        """Download an asset's thumbnail or preview into a file.

        Args:
            id: the asset.
            out_dir: the folder; made when it is missing.
            key: key of a shared link, when the client has none of its own.
            size: ``'thumbnail'``, ``'preview'``, ….
            slug: slug of a shared link.
            filename: the file's name; the server's when none is given. Another file's name gets a number.
            show_progress: whether to draw a bar on standard error.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            on_progress: called after each piece.
            **options: more arguments of ``view_asset``, and call options such as ``_timeout``.

        Returns:
            Where it is.

        Raises:
            ImmichError: the server refused or failed; nothing is left under the file's name.
        """
    def play_asset_video_to_file(self, id: str, out_dir: Path | str, key: str | None = None, slug: str | None = None, filename: str | None = None, show_progress: bool = False, *, retries: int = 2, on_progress: OnProgress | None = None, **options: Any) -> Path:
        """Download a video as the server plays it (perhaps transcoded) into a file.

        Args:
            id: the asset.
            out_dir: the folder; made when it is missing.
            key: key of a shared link, when the client has none of its own.
            slug: slug of a shared link.
            filename: the file's name; the server's when none is given. Another file's name gets a number.
            show_progress: whether to draw a bar on standard error.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            on_progress: called after each piece.
            **options: more arguments of ``play_asset_video``, and call options such as ``_timeout``.

        Returns:
            Where it is.

        Raises:
            ImmichError: the server refused or failed; nothing is left under the file's name.
        """

class AuthenticationBlockingApi(BlockingApi):
    sign_up_admin: SignUpAdminBlockingOperation
    """Create the administrator account of a fresh server; refused once there is one.

    POST /auth/admin-sign-up
    """
    change_password: ChangePasswordBlockingOperation
    """Replace your own password after confirming the present one.

    POST /auth/change-password
    Permission: auth.changePassword
    """
    login: LoginBlockingOperation
    """Exchange an e-mail address and password for an access token.

    POST /auth/login
    """
    logout: LogoutBlockingOperation
    """End the current session; an OAuth login may get a provider URL to continue to.

    POST /auth/logout
    """
    change_pin_code: ChangePinCodeBlockingOperation
    """Replace your PIN code, proving yourself with the old PIN or your account password.

    PUT /auth/pin-code
    Permission: pinCode.update
    Since: Immich 1.133.0
    """
    setup_pin_code: SetupPinCodeBlockingOperation
    """Set your first PIN code, which guards the locked folder.

    POST /auth/pin-code
    Permission: pinCode.create
    Since: Immich 1.133.0
    """
    reset_pin_code: ResetPinCodeBlockingOperation
    """Clear your PIN code, so that you can set up a new one.

    DELETE /auth/pin-code
    Permission: pinCode.delete
    Since: Immich 1.133.0
    """
    lock_auth_session: LockAuthSessionBlockingOperation
    """Lock this session again: give up the access to locked assets that a PIN had opened.

    POST /auth/session/lock
    Since: Immich 1.133.0
    """
    unlock_auth_session: UnlockAuthSessionBlockingOperation
    """Unlock this session with your PIN code: locked assets are readable until it locks again.

    POST /auth/session/unlock
    Since: Immich 1.133.0
    """
    get_auth_status: GetAuthStatusBlockingOperation
    """Tell whether you have a password and a PIN code, and whether this session is unlocked.

    GET /auth/status
    Since: Immich 1.133.0
    """
    validate_access_token: ValidateAccessTokenBlockingOperation
    """Check that your credentials are accepted; bad ones raise an error.

    POST /auth/validateToken
    """
    start_oauth: StartOAuthBlockingOperation
    """Return the provider URL to which to send a user for an OAuth login.

    POST /oauth/authorize
    """
    finish_oauth: FinishOAuthBlockingOperation
    """Complete an OAuth login from the provider's callback URL and receive an access token.

    POST /oauth/callback
    """
    link_oauth_account: LinkOAuthAccountBlockingOperation
    """Connect your account to an OAuth identity, using the provider's callback URL.

    POST /oauth/link
    """
    redirect_oauth_to_mobile: RedirectOAuthToMobileBlockingOperation
    """Redirect an OAuth callback to the mobile app; not meant to be called by scripts.

    GET /oauth/mobile-redirect
    """
    unlink_oauth_account: UnlinkOAuthAccountBlockingOperation
    """Disconnect your account from its OAuth identity.

    POST /oauth/unlink
    """

class DownloadBlockingApi(BlockingApi):
    download_archive: DownloadArchiveBlockingOperation
    """Pack the given assets into one ZIP file and stream it.

    POST /download/archive
    Permission: asset.download
    """
    get_download_info: GetDownloadInfoBlockingOperation
    """Split an album, a user's library or chosen assets into batches for ZIP downloads.

    POST /download/info
    Permission: asset.download
    """
    def download_archive_to_file(self, download_info: Any, out_dir: Path | str, key: str | None = None, slug: str | None = None, show_progress: bool = False, *, retries: int = 2, on_progress: OnProgress | None = None, **options: Any) -> list[Path]:
        """Download assets as ZIP archives, one after another.

        Args:
            download_info: what to fetch: a ``DownloadInfoDto``, or its wire data (``{'albumId': …}``).
            out_dir: the folder; made when it is missing.
            key: key of a shared link, when the client has none of its own.
            slug: slug of a shared link.
            show_progress: whether to draw a bar on standard error.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            on_progress: called after each piece.
            **options: call options such as ``_timeout``.

        Returns:
            The archives.

        Raises:
            ImmichError: the server refused or failed; no partial archive is left.
        """
    def download_assets_to_dir(self, out_dir: Path | str, *, assets: Iterable[Any] | AsyncIterable[Any] | None = None, search: Mapping[str, Any] | None = None, album_id: str | None = None, subfolder: Callable[[Any], str] | None = None, live_photos: bool = True, verify: bool = False, concurrency: int = 4, retries: int = 2, show_progress: bool = False, on_progress: OnProgress | None = None) -> DownloadResult:
        """Download originals into a folder; a second run fetches only what is missing or has changed.

        ``immich-manifest.jsonl`` in the folder says what is where, a line for each asset. Only what an earlier run
        has fetched is replaced; what stands in its place, edited or of somebody else, gets another name.

        Args:
            out_dir: the folder; made when it is missing.
            assets: which ones: assets as the server describes them, or their ids. Everything that is the caller's,
                archived or not, when neither this nor ``search`` nor ``album_id`` is given.
            search: arguments of ``client.search.search_assets`` that find them.
            album_id: the album that they are in.
            subfolder: gives the folder below ``out_dir`` that an asset belongs into, such as ``'2024/05'``.
            live_photos: whether the videos of live photos are fetched too.
            verify: whether to read again what earlier runs have fetched, and fetch anew what is damaged.
            concurrency: how many files are fetched at a time.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            show_progress: whether to draw a bar on standard error.
            on_progress: called after each piece.

        Returns:
            What became of each asset.

        Raises:
            ImmichError: the assets cannot be listed. What fails with single files is in the result.
            ValueError: ``concurrency`` is less than 1, or ``retries`` less than 0.
        """

class DuplicatesBlockingApi(BlockingApi):
    get_asset_duplicates: GetAssetDuplicatesBlockingOperation
    """List groups of your assets that look alike, found by duplicate detection.

    GET /duplicates
    Permission: duplicate.read
    """
    delete_duplicates: DeleteDuplicatesBlockingOperation
    """Dissolve several duplicate groups at once; all of their assets are kept.

    DELETE /duplicates
    Permission: duplicate.delete
    Since: Immich 1.135.0
    """
    delete_duplicate: DeleteDuplicateBlockingOperation
    """Dissolve a duplicate group: its assets are kept and no longer count as duplicates.

    DELETE /duplicates/{id}
    Permission: duplicate.delete
    Since: Immich 1.135.0
    """

class FacesBlockingApi(BlockingApi):
    get_faces: GetFacesBlockingOperation
    """List the faces found on one asset with their boxes and the people they belong to.

    GET /faces
    Permission: face.read
    """
    create_face: CreateFaceBlockingOperation
    """Mark a face by hand: a rectangle on an image, assigned to a person.

    POST /faces
    Permission: face.create
    Since: Immich 1.127.0
    """
    reassign_faces_by_id: ReassignFacesByIdBlockingOperation
    """Assign one face to another person; note that the face ID goes into the body.

    PUT /faces/{id}
    Permission: face.update
    """
    delete_face: DeleteFaceBlockingOperation
    """Remove a face from an asset; with force the record is erased rather than hidden.

    DELETE /faces/{id}
    Permission: face.delete
    Since: Immich 1.127.0
    """

class JobsBlockingApi(BlockingApi):
    get_queues_legacy: GetQueuesLegacyBlockingOperation
    """Return job counts and status of all queues as one object keyed by queue (admin only).

    GET /jobs
    Permission: job.read
    Administrators only.
    Since: Immich 2.3.0
    Deprecated: use client.queues.get_queues.
    """
    create_job: CreateJobBlockingOperation
    """Queue a maintenance job, such as a person, tag or user cleanup, by name (admin only).

    POST /jobs
    Permission: job.create
    Administrators only.
    Since: Immich 1.116.0
    """
    run_queue_command_legacy: RunQueueCommandLegacyBlockingOperation
    """Start, pause, resume or clear a job queue and return its new state (admin only).

    PUT /jobs/{name}
    Permission: job.create
    Administrators only.
    Since: Immich 2.3.0
    Deprecated: Immich advises against it.
    """
    def wait_until_idle(self, *, timeout: float = 600.0, poll: float = 1.0, names: Collection[str] | str | None = None) -> None:
        """Wait until no job runs or waits to run; what is paused is not waited for.

        Args:
            timeout: seconds after which it is given up.
            poll: seconds between two looks.
            names: the queues that matter, such as ``'thumbnailGeneration'``; all when none are given.

        Raises:
            ValueError: the server has no queue of one of the names.
            ApiTimeoutError: there is still work; the message says where.
            ImmichError: the server refused or failed.
        """

class LibrariesBlockingApi(BlockingApi):
    get_all_libraries: GetAllLibrariesBlockingOperation
    """List the external libraries of all users (admin only).

    GET /libraries
    Permission: library.read
    Administrators only.
    """
    create_library: CreateLibraryBlockingOperation
    """Create an external library for a user (admin only); run a scan to fill it.

    POST /libraries
    Permission: library.create
    Administrators only.
    """
    get_library: GetLibraryBlockingOperation
    """Return one external library with its import paths and exclusion patterns (admin only).

    GET /libraries/{id}
    Permission: library.read
    Administrators only.
    """
    update_library: UpdateLibraryBlockingOperation
    """Change an external library's name, import paths or exclusion patterns (admin only).

    PUT /libraries/{id}
    Permission: library.update
    Administrators only.
    """
    delete_library: DeleteLibraryBlockingOperation
    """Delete an external library and its assets in the background; files stay put (admin only).

    DELETE /libraries/{id}
    Permission: library.delete
    Administrators only.
    """
    scan_library: ScanLibraryBlockingOperation
    """Queue a scan of an external library for new and changed files (admin only).

    POST /libraries/{id}/scan
    Permission: library.update
    Administrators only.
    """
    get_library_statistics: GetLibraryStatisticsBlockingOperation
    """Return the photo and video counts and the disk usage of an external library (admin only).

    GET /libraries/{id}/statistics
    Permission: library.statistics
    Administrators only.
    """
    validate: ValidateBlockingOperation
    """Check whether import paths are usable for an external library (admin only).

    POST /libraries/{id}/validate
    Administrators only.
    """

class MapBlockingApi(BlockingApi):
    get_map_markers: GetMapMarkersBlockingOperation
    """List the coordinates of your geotagged assets, optionally with those of partners.

    GET /map/markers
    Permission: map.read
    """
    reverse_geocode: ReverseGeocodeBlockingOperation
    """Look up the city, state and country at a latitude and longitude.

    GET /map/reverse-geocode
    Permission: map.search
    """

class MemoriesBlockingApi(BlockingApi):
    search_memories: SearchMemoriesBlockingOperation
    """List your memories with their assets.

    GET /memories
    Permission: memory.read
    """
    create_memory: CreateMemoryBlockingOperation
    """Create a memory of your own for a given date, optionally with assets already in it.

    POST /memories
    Permission: memory.create
    """
    memories_statistics: MemoriesStatisticsBlockingOperation
    """Count the memories that match the given filters.

    GET /memories/statistics
    Permission: memory.statistics
    Since: Immich 1.135.0
    """
    get_memory: GetMemoryBlockingOperation
    """Return one memory together with its assets.

    GET /memories/{id}
    Permission: memory.read
    """
    update_memory: UpdateMemoryBlockingOperation
    """Change a memory: save it, mark it as seen or move its date.

    PUT /memories/{id}
    Permission: memory.update
    """
    delete_memory: DeleteMemoryBlockingOperation
    """Delete a memory; the assets shown in it are kept.

    DELETE /memories/{id}
    Permission: memory.delete
    """
    add_memory_assets: AddMemoryAssetsBlockingOperation
    """Attach more assets to a memory, with a result for each.

    PUT /memories/{id}/assets
    Permission: memoryAsset.create
    """
    remove_memory_assets: RemoveMemoryAssetsBlockingOperation
    """Take assets out of a memory, with a result for each; the assets are kept.

    DELETE /memories/{id}/assets
    Permission: memoryAsset.delete
    """

class NotificationsBlockingApi(BlockingApi):
    get_notifications: GetNotificationsBlockingOperation
    """List your notifications, optionally only unread ones or those of one type or level.

    GET /notifications
    Permission: notification.read
    Since: Immich 1.133.0
    """
    update_notifications: UpdateNotificationsBlockingOperation
    """Mark several of your notifications as read or unread.

    PUT /notifications
    Permission: notification.update
    Since: Immich 1.133.0
    """
    delete_notifications: DeleteNotificationsBlockingOperation
    """Remove several of your notifications, picked by ID.

    DELETE /notifications
    Permission: notification.delete
    Since: Immich 1.133.0
    """
    get_notification: GetNotificationBlockingOperation
    """Return one of your notifications with its type, text and read time.

    GET /notifications/{id}
    Permission: notification.read
    Since: Immich 1.133.0
    """
    update_notification: UpdateNotificationBlockingOperation
    """Mark one of your notifications as read or unread.

    PUT /notifications/{id}
    Permission: notification.update
    Since: Immich 1.133.0
    """
    delete_notification: DeleteNotificationBlockingOperation
    """Remove one of your notifications.

    DELETE /notifications/{id}
    Permission: notification.delete
    Since: Immich 1.133.0
    """

class PartnersBlockingApi(BlockingApi):
    get_partners: GetPartnersBlockingOperation
    """List the users you share your library with or, the other way, who share theirs with you.

    GET /partners
    Permission: partner.read
    """
    create_partner: CreatePartnerBlockingOperation
    """Start sharing your library with another user; sharing back is up to them.

    POST /partners
    Permission: partner.create
    """
    update_partner: UpdatePartnerBlockingOperation
    """Choose whether the assets a partner shares with you show up in your timeline.

    PUT /partners/{id}
    Permission: partner.update
    """
    create_partner_deprecated: CreatePartnerDeprecatedBlockingOperation
    """Share your library with the user in the path; deprecated, the ID now goes into the body.

    POST /partners/{id}
    Permission: partner.create
    Since: Immich 1.142.0
    Deprecated: use client.partners.create_partner.
    """
    remove_partner: RemovePartnerBlockingOperation
    """End the sharing of your library with another user.

    DELETE /partners/{id}
    Permission: partner.delete
    """

class PeopleBlockingApi(BlockingApi):
    get_all_people: GetAllPeopleBlockingOperation
    """List recognized people page by page, with totals; hidden ones only on request.

    GET /people
    Permission: person.read
    """
    update_people: UpdatePeopleBlockingOperation
    """Change names, birth dates or visibility of many people, with a result for each.

    PUT /people
    Permission: person.update
    """
    create_person: CreatePersonBlockingOperation
    """Create a person without any faces; assign faces to them afterwards.

    POST /people
    Permission: person.create
    """
    delete_people: DeletePeopleBlockingOperation
    """Delete several people; the assets they appear in are kept.

    DELETE /people
    Permission: person.delete
    Since: Immich 1.136.0
    """
    get_person: GetPersonBlockingOperation
    """Return one recognized person with name, birth date and visibility.

    GET /people/{id}
    Permission: person.read
    """
    update_person: UpdatePersonBlockingOperation
    """Change a person's name, birth date, visibility or the asset used as their face picture.

    PUT /people/{id}
    Permission: person.update
    """
    delete_person: DeletePersonBlockingOperation
    """Delete a recognized person; the assets they appear in are kept.

    DELETE /people/{id}
    Permission: person.delete
    Since: Immich 1.136.0
    """
    merge_person: MergePersonBlockingOperation
    """Merge other people into this one: their faces move over and they are deleted.

    POST /people/{id}/merge
    Permission: person.merge
    """
    reassign_faces: ReassignFacesBlockingOperation
    """Move faces, given by asset and current person, over to the person in the path.

    PUT /people/{id}/reassign
    Permission: person.reassign
    """
    get_person_statistics: GetPersonStatisticsBlockingOperation
    """Count the assets in which a person appears.

    GET /people/{id}/statistics
    Permission: person.statistics
    """
    get_person_thumbnail: GetPersonThumbnailBlockingOperation
    """Download the small face picture of a person.

    GET /people/{id}/thumbnail
    Permission: person.read
    """

class PluginsBlockingApi(BlockingApi):
    get_plugins: GetPluginsBlockingOperation
    """List the plugins installed on this server, which workflows build on.

    GET /plugins
    Permission: plugin.read
    Since: Immich 2.3.0
    State: Alpha
    """
    get_plugin_triggers: GetPluginTriggersBlockingOperation
    """List the events that plugin-based workflows can react to.

    GET /plugins/triggers
    Permission: plugin.read
    Since: Immich 2.5.0
    State: Alpha
    """
    get_plugin: GetPluginBlockingOperation
    """Return one installed plugin with its details.

    GET /plugins/{id}
    Permission: plugin.read
    Since: Immich 2.3.0
    State: Alpha
    """

class QueuesBlockingApi(BlockingApi):
    get_queues: GetQueuesBlockingOperation
    """List all job queues with their job counts and whether each is paused (admin only).

    GET /queues
    Permission: queue.read
    Administrators only.
    Since: Immich 2.4.0
    State: Alpha
    """
    get_queue: GetQueueBlockingOperation
    """Return one job queue with its job counts and whether it is paused (admin only).

    GET /queues/{name}
    Permission: queue.read
    Administrators only.
    Since: Immich 2.4.0
    State: Alpha
    """
    update_queue: UpdateQueueBlockingOperation
    """Pause or resume a job queue (admin only).

    PUT /queues/{name}
    Permission: queue.update
    Administrators only.
    Since: Immich 2.4.0
    State: Alpha
    """
    get_queue_jobs: GetQueueJobsBlockingOperation
    """List the jobs in a queue, optionally only those in certain states (admin only).

    GET /queues/{name}/jobs
    Permission: queueJob.read
    Administrators only.
    Since: Immich 2.4.0
    State: Alpha
    """
    empty_queue: EmptyQueueBlockingOperation
    """Discard the waiting jobs of a queue, and its failed ones too if asked (admin only).

    DELETE /queues/{name}/jobs
    Permission: queueJob.delete
    Administrators only.
    Since: Immich 2.4.0
    State: Alpha
    """
    def wait_until_idle(self, *, timeout: float = 600.0, poll: float = 1.0, names: Collection[str] | str | None = None) -> None:
        """Wait until no job runs or waits to run; what is paused is not waited for.

        Args:
            timeout: seconds after which it is given up.
            poll: seconds between two looks.
            names: the queues that matter, such as ``'thumbnailGeneration'``; all when none are given.

        Raises:
            ValueError: the server has no queue of one of the names.
            ApiTimeoutError: there is still work; the message says where.
            ImmichError: the server refused or failed.
        """

class SearchBlockingApi(BlockingApi):
    get_assets_by_city: GetAssetsByCityBlockingOperation
    """Return one sample asset for each city where timeline photos were taken.

    GET /search/cities
    Permission: asset.read
    """
    get_explore_data: GetExploreDataBlockingOperation
    """Return the groups of the explore page, such as cities, each value with a sample asset.

    GET /search/explore
    Permission: asset.read
    """
    search_large_assets: SearchLargeAssetsBlockingOperation
    """Find the biggest assets, optionally above a minimum file size, largest first.

    POST /search/large-assets
    Permission: asset.read
    Since: Immich 1.137.0
    """
    search_assets: SearchAssetsBlockingOperation
    """Find assets by metadata such as date, place, camera, people or file name, in pages.

    POST /search/metadata
    Permission: asset.read
    Since: Immich 1.122.0
    """
    search_person: SearchPersonBlockingOperation
    """Look people up by name, which need not be complete; hidden ones only on request.

    GET /search/person
    Permission: person.read
    """
    search_places: SearchPlacesBlockingOperation
    """Look up places of the world by name, with their coordinates and regions.

    GET /search/places
    Permission: asset.read
    """
    search_random: SearchRandomBlockingOperation
    """Return randomly picked assets out of those that match a metadata search.

    POST /search/random
    Permission: asset.read
    Since: Immich 1.116.0
    """
    search_smart: SearchSmartBlockingOperation
    """Find assets by a description of what they show, best match first; needs machine learning.

    POST /search/smart
    Permission: asset.read
    """
    search_asset_statistics: SearchAssetStatisticsBlockingOperation
    """Count the assets that match a metadata search, without returning them.

    POST /search/statistics
    Permission: asset.statistics
    Since: Immich 1.135.0
    """
    get_search_suggestions: GetSearchSuggestionsBlockingOperation
    """List the values that occur in one searchable field, such as country or camera make.

    GET /search/suggestions
    Permission: asset.read
    """

class ServerBlockingApi(BlockingApi):
    get_about_info: GetAboutInfoBlockingOperation
    """Return version and build details of the server and of tools it relies on, such as FFmpeg.

    GET /server/about
    Permission: server.about
    """
    get_apk_links: GetApkLinksBlockingOperation
    """Return download URLs of the Android app builds that match this server's version.

    GET /server/apk-links
    Permission: server.apkLinks
    Since: Immich 1.135.0
    """
    get_server_config: GetServerConfigBlockingOperation
    """Return settings that clients need, such as trash retention and login text; needs no login.

    GET /server/config
    """
    get_server_features: GetServerFeaturesBlockingOperation
    """Return flags for which features, such as smart search or OAuth, are on; needs no login.

    GET /server/features
    """
    get_server_license: GetServerLicenseBlockingOperation
    """Return the product key of this server (admin only); answers 404 if there is none.

    GET /server/license
    Permission: serverLicense.read
    Administrators only.
    """
    set_server_license: SetServerLicenseBlockingOperation
    """Activate a product key for the whole server (admin only).

    PUT /server/license
    Permission: serverLicense.update
    Administrators only.
    """
    delete_server_license: DeleteServerLicenseBlockingOperation
    """Remove the product key of this server (admin only).

    DELETE /server/license
    Permission: serverLicense.delete
    Administrators only.
    """
    get_supported_media_types: GetSupportedMediaTypesBlockingOperation
    """List the file extensions accepted as image, video or sidecar; needs no login.

    GET /server/media-types
    """
    ping_server: PingServerBlockingOperation
    """Check that the server is up; it answers 'pong' and needs no login.

    GET /server/ping
    """
    get_server_statistics: GetServerStatisticsBlockingOperation
    """Return photo and video counts and disk usage, overall and for each user (admin only).

    GET /server/statistics
    Permission: server.statistics
    Administrators only.
    """
    get_storage: GetStorageBlockingOperation
    """Return the size, use and free space of the disk that holds the uploads.

    GET /server/storage
    Permission: server.storage
    """
    get_theme: GetThemeBlockingOperation
    """Return the custom CSS that an administrator has set for the web app; needs no login.

    GET /server/theme
    """
    get_server_version: GetServerVersionBlockingOperation
    """Return the server's version as major, minor and patch numbers; needs no login.

    GET /server/version
    """
    get_version_check: GetVersionCheckBlockingOperation
    """Return the newest release found by the update check, and when it last ran.

    GET /server/version-check
    Permission: server.versionCheck
    Since: Immich 1.134.0
    """
    get_version_history: GetVersionHistoryBlockingOperation
    """List every version this server has run and since when; needs no login.

    GET /server/version-history
    Since: Immich 1.117.0
    """

class SessionsBlockingApi(BlockingApi):
    get_sessions: GetSessionsBlockingOperation
    """List your login sessions with device details, marking the current one.

    GET /sessions
    Permission: session.read
    """
    create_session: CreateSessionBlockingOperation
    """Open a child session with its own token, for example for a cast device.

    POST /sessions
    Permission: session.create
    Since: Immich 1.133.0
    """
    delete_all_sessions: DeleteAllSessionsBlockingOperation
    """Sign out everywhere else: end all your sessions except the one making this call.

    DELETE /sessions
    Permission: session.delete
    """
    update_session: UpdateSessionBlockingOperation
    """Flag one of your sessions so that its client discards its sync state and starts over.

    PUT /sessions/{id}
    Permission: session.update
    Since: Immich 1.136.0
    """
    delete_session: DeleteSessionBlockingOperation
    """End one of your sessions, signing out the device that uses it.

    DELETE /sessions/{id}
    Permission: session.delete
    """
    lock_session: LockSessionBlockingOperation
    """Lock one of your sessions, taking away its access to locked assets.

    POST /sessions/{id}/lock
    Permission: session.lock
    Since: Immich 1.133.0
    """

class SharedLinksBlockingApi(BlockingApi):
    get_all_shared_links: GetAllSharedLinksBlockingOperation
    """List the shared links that you have created.

    GET /shared-links
    Permission: sharedLink.read
    """
    create_shared_link: CreateSharedLinkBlockingOperation
    """Create a public link to an album or to chosen assets, with optional password and expiry.

    POST /shared-links
    Permission: sharedLink.create
    """
    shared_link_login: SharedLinkLoginBlockingOperation
    """Unlock a shared link with its password and return the link.

    POST /shared-links/login
    Since: Immich 2.6.0
    State: Beta
    """
    get_my_shared_link: GetMySharedLinkBlockingOperation
    """Return the shared link that authenticates this call.

    GET /shared-links/me
    """
    get_shared_link_by_id: GetSharedLinkByIdBlockingOperation
    """Return one of your shared links with its settings and contents.

    GET /shared-links/{id}
    Permission: sharedLink.read
    """
    remove_shared_link: RemoveSharedLinkBlockingOperation
    """Delete a shared link, so that its address stops working; the assets are kept.

    DELETE /shared-links/{id}
    Permission: sharedLink.delete
    """
    update_shared_link: UpdateSharedLinkBlockingOperation
    """Change a shared link's description, password, expiry or what visitors may do.

    PATCH /shared-links/{id}
    Permission: sharedLink.update
    """
    add_shared_link_assets: AddSharedLinkAssetsBlockingOperation
    """Put more assets behind a link that shares hand-picked assets; album links refuse this.

    PUT /shared-links/{id}/assets
    """
    remove_shared_link_assets: RemoveSharedLinkAssetsBlockingOperation
    """Take assets off a link that shares hand-picked assets, with a result for each.

    DELETE /shared-links/{id}/assets
    Permission: sharedLink.update
    """

class StacksBlockingApi(BlockingApi):
    search_stacks: SearchStacksBlockingOperation
    """List your stacks, or only the one with a given primary asset.

    GET /stacks
    Permission: stack.read
    """
    create_stack: CreateStackBlockingOperation
    """Group assets into a stack; the first ID leads it, and stacks led by the others are absorbed.

    POST /stacks
    Permission: stack.create
    """
    delete_stacks: DeleteStacksBlockingOperation
    """Dissolve several stacks; their assets remain and show up singly again.

    DELETE /stacks
    Permission: stack.delete
    """
    get_stack: GetStackBlockingOperation
    """Return one stack with its primary asset and all of its assets.

    GET /stacks/{id}
    Permission: stack.read
    """
    update_stack: UpdateStackBlockingOperation
    """Choose which asset of a stack is shown on top.

    PUT /stacks/{id}
    Permission: stack.update
    """
    delete_stack: DeleteStackBlockingOperation
    """Dissolve a stack; its assets remain and show up singly again.

    DELETE /stacks/{id}
    Permission: stack.delete
    """
    remove_asset_from_stack: RemoveAssetFromStackBlockingOperation
    """Take one asset out of a stack; the primary asset is refused.

    DELETE /stacks/{id}/assets/{assetId}
    Permission: stack.update
    Since: Immich 1.136.0
    """

class SyncBlockingApi(BlockingApi):
    get_sync_ack: GetSyncAckBlockingOperation
    """List the sync checkpoints stored for this session, one for each entity type.

    GET /sync/ack
    Permission: syncCheckpoint.read
    Since: Immich 1.127.0
    """
    send_sync_ack: SendSyncAckBlockingOperation
    """Acknowledge received sync events, so that the next stream starts after them.

    POST /sync/ack
    Permission: syncCheckpoint.update
    Since: Immich 1.127.0
    """
    delete_sync_ack: DeleteSyncAckBlockingOperation
    """Forget sync checkpoints of this session, so that those types are streamed from the start again.

    DELETE /sync/ack
    Permission: syncCheckpoint.delete
    Since: Immich 1.127.0
    """
    get_delta_sync: GetDeltaSyncBlockingOperation
    """Return assets changed and deleted since a time, or a hint that a full sync is needed.

    POST /sync/delta-sync
    Deprecated: use client.sync.get_sync_stream.
    """
    get_full_sync_for_user: GetFullSyncForUserBlockingOperation
    """Return a user's assets in pages ordered by ID, to build up a client's copy.

    POST /sync/full-sync
    Deprecated: use client.sync.get_sync_stream.
    """
    get_sync_stream: GetSyncStreamBlockingOperation
    """Stream changes of the chosen types since the last acknowledged ones, as JSON Lines.

    POST /sync/stream
    Permission: sync.stream
    Since: Immich 1.127.0
    """
    def acknowledge(self, *events: Any, retries: int = 2) -> None:
        """Tell the server that these events, and all of their kinds before them, need not be sent again.

        Args:
            *events: events of ``get_sync_stream.iter(…)``, or their ``ack``; the last one of each kind counts.
            retries: how often a failed attempt is repeated; 0 is one attempt.

        Raises:
            ImmichError: the server refused or failed.
        """

class SystemConfigBlockingApi(BlockingApi):
    get_config: GetConfigBlockingOperation
    """Return the complete server configuration, secrets included (admin only).

    GET /system-config
    Permission: systemConfig.read
    Administrators only.
    """
    update_config: UpdateConfigBlockingOperation
    """Replace the complete server configuration (admin only); send all of it, not just changes.

    PUT /system-config
    Permission: systemConfig.update
    Administrators only.
    """
    get_config_defaults: GetConfigDefaultsBlockingOperation
    """Return the server configuration as it is out of the box (admin only).

    GET /system-config/defaults
    Permission: systemConfig.read
    Administrators only.
    """
    get_storage_template_options: GetStorageTemplateOptionsBlockingOperation
    """List the date tokens and presets usable in the storage template (admin only).

    GET /system-config/storage-template-options
    Permission: systemConfig.read
    Administrators only.
    """

class SystemMetadataBlockingApi(BlockingApi):
    get_admin_onboarding: GetAdminOnboardingBlockingOperation
    """Tell whether the first-run setup by the administrator is finished (admin only).

    GET /system-metadata/admin-onboarding
    Permission: systemMetadata.read
    Administrators only.
    """
    update_admin_onboarding: UpdateAdminOnboardingBlockingOperation
    """Record whether the first-run setup of the server is finished (admin only).

    POST /system-metadata/admin-onboarding
    Permission: systemMetadata.update
    Administrators only.
    """
    get_reverse_geocoding_state: GetReverseGeocodingStateBlockingOperation
    """Tell which place-name data file was last imported, and when (admin only).

    GET /system-metadata/reverse-geocoding-state
    Permission: systemMetadata.read
    Administrators only.
    """
    get_version_check_state: GetVersionCheckStateBlockingOperation
    """Return the newest release found by the update check, and when it ran (admin only).

    GET /system-metadata/version-check-state
    Permission: systemMetadata.read
    Administrators only.
    Since: Immich 1.134.0
    """

class TagsBlockingApi(BlockingApi):
    get_all_tags: GetAllTagsBlockingOperation
    """List your tags, nested ones included, as one flat list.

    GET /tags
    Permission: tag.read
    """
    upsert_tags: UpsertTagsBlockingOperation
    """Create tags from paths such as 'trips/rome', parents included; existing ones are reused.

    PUT /tags
    Permission: tag.create
    """
    create_tag: CreateTagBlockingOperation
    """Create a single tag, optionally nested under a parent tag.

    POST /tags
    Permission: tag.create
    """
    bulk_tag_assets: BulkTagAssetsBlockingOperation
    """Apply every given tag to every given asset and return how many taggings were made.

    PUT /tags/assets
    Permission: tag.asset
    """
    get_tag_by_id: GetTagByIdBlockingOperation
    """Return one of your tags with its name, full path and color.

    GET /tags/{id}
    Permission: tag.read
    """
    update_tag: UpdateTagBlockingOperation
    """Change the settings of a tag, for example its color.

    PUT /tags/{id}
    Permission: tag.update
    """
    delete_tag: DeleteTagBlockingOperation
    """Delete a tag along with the tags nested below it; tagged assets are kept.

    DELETE /tags/{id}
    Permission: tag.delete
    """
    tag_assets: TagAssetsBlockingOperation
    """Apply a tag to assets, with a result for each.

    PUT /tags/{id}/assets
    Permission: tag.asset
    """
    untag_assets: UntagAssetsBlockingOperation
    """Take a tag off assets, with a result for each.

    DELETE /tags/{id}/assets
    Permission: tag.asset
    """

class TimelineBlockingApi(BlockingApi):
    get_time_bucket: GetTimeBucketBlockingOperation
    """Return the timeline assets of one time bucket; use the same filters as for the buckets.

    GET /timeline/bucket
    Permission: asset.read
    State: Internal
    """
    get_time_buckets: GetTimeBucketsBlockingOperation
    """List the timeline's time buckets with the number of assets in each.

    GET /timeline/buckets
    Permission: asset.read
    State: Internal
    """
    def rows(self, **filters: Any) -> Iterator[TimelineRow]:
        """Yield the assets of the timeline, one by one, asking for a bucket when the one before it was taken.

        Args:
            **filters: arguments of ``get_time_buckets``, such as ``album_id`` or ``is_favorite``.

        Raises:
            TypeError: the release does not know a filter.
            ImmichError: the server refused or failed.
        """

class TrashBlockingApi(BlockingApi):
    empty_trash: EmptyTrashBlockingOperation
    """Erase everything in your trash for good; background jobs then remove the files.

    POST /trash/empty
    Permission: asset.delete
    """
    restore_trash: RestoreTrashBlockingOperation
    """Bring everything in your trash back into your library.

    POST /trash/restore
    Permission: asset.delete
    """
    restore_assets: RestoreAssetsBlockingOperation
    """Bring the given assets back out of the trash.

    POST /trash/restore/assets
    Permission: asset.delete
    """

class UsersBlockingApi(BlockingApi):
    search_users: SearchUsersBlockingOperation
    """List the user accounts on this server that you are allowed to see.

    GET /users
    Permission: user.read
    """
    get_my_user: GetMyUserBlockingOperation
    """Return your own account, with e-mail address, quota and admin flag.

    GET /users/me
    Permission: user.read
    """
    update_my_user: UpdateMyUserBlockingOperation
    """Change your own account, such as name, e-mail address or password.

    PUT /users/me
    Permission: user.update
    """
    get_user_license: GetUserLicenseBlockingOperation
    """Return the product key stored for your account.

    GET /users/me/license
    Permission: userLicense.read
    """
    set_user_license: SetUserLicenseBlockingOperation
    """Activate a product key for your own account.

    PUT /users/me/license
    Permission: userLicense.update
    """
    delete_user_license: DeleteUserLicenseBlockingOperation
    """Remove the product key stored for your account.

    DELETE /users/me/license
    Permission: userLicense.delete
    """
    get_user_onboarding: GetUserOnboardingBlockingOperation
    """Tell whether you have finished the welcome steps.

    GET /users/me/onboarding
    Permission: userOnboarding.read
    Since: Immich 1.135.0
    """
    set_user_onboarding: SetUserOnboardingBlockingOperation
    """Record whether you have finished the welcome steps.

    PUT /users/me/onboarding
    Permission: userOnboarding.update
    Since: Immich 1.135.0
    """
    delete_user_onboarding: DeleteUserOnboardingBlockingOperation
    """Reset your onboarding, so that the welcome steps are shown to you again.

    DELETE /users/me/onboarding
    Permission: userOnboarding.delete
    Since: Immich 1.135.0
    """
    get_my_preferences: GetMyPreferencesBlockingOperation
    """Return your own settings, such as memories, tags, ratings and e-mail notifications.

    GET /users/me/preferences
    Permission: userPreference.read
    """
    update_my_preferences: UpdateMyPreferencesBlockingOperation
    """Change some of your own settings; those left out stay as they are.

    PUT /users/me/preferences
    Permission: userPreference.update
    """
    create_profile_image: CreateProfileImageBlockingOperation
    """Upload a picture as your avatar, replacing the previous one.

    POST /users/profile-image
    Permission: userProfileImage.update
    """
    delete_profile_image: DeleteProfileImageBlockingOperation
    """Remove your avatar picture, so that clients fall back to a default one.

    DELETE /users/profile-image
    Permission: userProfileImage.delete
    """
    get_user: GetUserBlockingOperation
    """Return a user's public profile: name, e-mail address and avatar.

    GET /users/{id}
    Permission: user.read
    """
    get_profile_image: GetProfileImageBlockingOperation
    """Download a user's avatar picture.

    GET /users/{id}/profile-image
    Permission: userProfileImage.read
    """
    def get_profile_image_to_file(self, id: str, out_dir: Path | str, filename: str | None = None, show_progress: bool = False, *, retries: int = 2, on_progress: OnProgress | None = None, **options: Any) -> Path:
        """Download a user's profile image into a file.

        Args:
            id: the user.
            out_dir: the folder; made when it is missing.
            filename: its name; the server's when none is given.
            show_progress: whether to draw a bar on standard error.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            on_progress: called after each piece.
            **options: call options such as ``_timeout``.

        Returns:
            Where it is.

        Raises:
            ImmichError: the server refused or failed; nothing is left under the file's name.
        """

class ViewsBlockingApi(BlockingApi):
    get_assets_by_original_path: GetAssetsByOriginalPathBlockingOperation
    """List your assets whose original file lies directly in a given folder on the server.

    GET /view/folder
    Permission: folder.read
    """
    get_unique_original_paths: GetUniqueOriginalPathsBlockingOperation
    """List every folder on the server that holds original files of yours.

    GET /view/folder/unique-paths
    Permission: folder.read
    """

class WorkflowsBlockingApi(BlockingApi):
    get_workflows: GetWorkflowsBlockingOperation
    """List your workflows with their triggers.

    GET /workflows
    Permission: workflow.read
    Since: Immich 2.3.0
    State: Alpha
    """
    create_workflow: CreateWorkflowBlockingOperation
    """Create a workflow that has plugins act on assets when a given trigger fires.

    POST /workflows
    Permission: workflow.create
    Since: Immich 2.3.0
    State: Alpha
    """
    get_workflow: GetWorkflowBlockingOperation
    """Return one of your workflows with its trigger and steps.

    GET /workflows/{id}
    Permission: workflow.read
    Since: Immich 2.3.0
    State: Alpha
    """
    update_workflow: UpdateWorkflowBlockingOperation
    """Change a workflow: rename it, switch it on or off or alter what it does.

    PUT /workflows/{id}
    Permission: workflow.update
    Since: Immich 2.3.0
    State: Alpha
    """
    delete_workflow: DeleteWorkflowBlockingOperation
    """Delete a workflow; it no longer runs when its trigger fires.

    DELETE /workflows/{id}
    Permission: workflow.delete
    Since: Immich 2.3.0
    State: Alpha
    """

class Client(BaseClient):
    """A client that speaks Immich 2.6.3."""
    activities: ActivitiesBlockingApi
    authentication_admin: AuthenticationAdminBlockingApi
    database_backups_admin: DatabaseBackupsAdminBlockingApi
    maintenance_admin: MaintenanceAdminBlockingApi
    notifications_admin: NotificationsAdminBlockingApi
    users_admin: UsersAdminBlockingApi
    albums: AlbumsBlockingApi
    api_keys: ApiKeysBlockingApi
    assets: AssetsBlockingApi
    authentication: AuthenticationBlockingApi
    download: DownloadBlockingApi
    duplicates: DuplicatesBlockingApi
    faces: FacesBlockingApi
    jobs: JobsBlockingApi
    libraries: LibrariesBlockingApi
    map: MapBlockingApi
    memories: MemoriesBlockingApi
    notifications: NotificationsBlockingApi
    partners: PartnersBlockingApi
    people: PeopleBlockingApi
    plugins: PluginsBlockingApi
    queues: QueuesBlockingApi
    search: SearchBlockingApi
    server: ServerBlockingApi
    sessions: SessionsBlockingApi
    shared_links: SharedLinksBlockingApi
    stacks: StacksBlockingApi
    sync: SyncBlockingApi
    system_config: SystemConfigBlockingApi
    system_metadata: SystemMetadataBlockingApi
    tags: TagsBlockingApi
    timeline: TimelineBlockingApi
    trash: TrashBlockingApi
    users: UsersBlockingApi
    views: ViewsBlockingApi
    workflows: WorkflowsBlockingApi
