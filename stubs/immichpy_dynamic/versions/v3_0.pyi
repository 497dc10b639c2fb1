"""Generated from the document of Immich 3.0.3: do not edit."""

from collections.abc import AsyncGenerator, AsyncIterable, Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from datetime import date, datetime
from pathlib import Path
from ssl import SSLContext
from types import CoroutineType
from typing import Any, Literal, Protocol, Self, TypeAlias, overload
from aiohttp import ClientSession, ClientTimeout
from msgspec import UnsetType
from immichpy_dynamic.types import Api, ApiResponse, AssetsMethods, BaseAsyncClient, BaseClient, BlockingApi, BlockingIterableOperation, BlockingOperation, BlockingStreamedResponse, DownloadMethods, DownloadResult, FileInput, Headers, Id, Ids, IterableOperation, Model, OnBytes, OnProgress, OpenIntEnum, OpenStrEnum, Operation, Request, Result, Share, StreamedResponse, SyncMethods, TimelineMethods, TimelineRow, Timeout, UploadResult, UsersMethods, Validation, WaitingMethods

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
    contributor_counts: list[ContributorCountResponseDto] | None = ...
    created_at: datetime
    description: str
    end_date: datetime | None = ...
    has_shared_link: bool
    id: str
    is_activity_enabled: bool
    last_modified_asset_timestamp: datetime | None = ...
    order: AssetOrder | None = ...
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
    OWNER = 'owner'
    VIEWER = 'viewer'

_AlbumUserRoleLiteral: TypeAlias = Literal['editor', 'owner', 'viewer']

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

class ApiKeyCreateDto(Model, kw_only=True):
    name: str | UnsetType = ...
    permissions: list[Permission]

class ApiKeyCreateResponseDto(Model, kw_only=True):
    api_key: ApiKeyResponseDto
    secret: str

class ApiKeyResponseDto(Model, kw_only=True):
    created_at: datetime
    id: str
    name: str
    permissions: list[Permission]
    updated_at: datetime

class ApiKeyUpdateDto(Model, kw_only=True):
    name: str | UnsetType = ...
    permissions: list[Permission] | UnsetType = ...

class AssetBulkDeleteDto(Model, kw_only=True):
    force: bool | UnsetType = ...
    ids: list[str]

class AssetBulkUpdateDto(Model, kw_only=True):
    date_time_original: str | UnsetType = ...
    date_time_relative: int | UnsetType = ...
    description: str | UnsetType = ...
    duplicate_id: str | None | UnsetType = ...
    ids: list[str]
    is_favorite: bool | UnsetType = ...
    latitude: float | UnsetType = ...
    longitude: float | UnsetType = ...
    rating: int | None | UnsetType = ...
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
    action: AssetUploadAction
    asset_id: str | None = ...
    id: str
    is_trashed: bool | None = ...
    reason: AssetRejectReason | None = ...

class AssetCopyDto(Model, kw_only=True):
    albums: bool | UnsetType = ...
    favorite: bool | UnsetType = ...
    shared_links: bool | UnsetType = ...
    sidecar: bool | UnsetType = ...
    source_id: str
    stack: bool | UnsetType = ...
    target_id: str

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

class AssetIdErrorReason(OpenStrEnum):
    DUPLICATE = 'duplicate'
    NO_PERMISSION = 'no_permission'
    NOT_FOUND = 'not_found'

_AssetIdErrorReasonLiteral: TypeAlias = Literal['duplicate', 'no_permission', 'not_found']

class AssetIdsDto(Model, kw_only=True):
    asset_ids: list[str]

class AssetIdsResponseDto(Model, kw_only=True):
    asset_id: str
    error: AssetIdErrorReason | None = ...
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
    duration: int | UnsetType = ...
    file_created_at: datetime
    file_modified_at: datetime
    filename: str | UnsetType = ...
    is_favorite: bool | UnsetType = ...
    live_photo_video_id: str | UnsetType = ...
    metadata: list[AssetMetadataUpsertItemDto] | UnsetType = ...
    sidecar_data: FileInput | UnsetType = ...
    visibility: AssetVisibility | UnsetType = ...

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
    DUPLICATE = 'duplicate'

_AssetMediaStatusLiteral: TypeAlias = Literal['created', 'duplicate']

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

class AssetOrderBy(OpenStrEnum):
    TAKEN_AT = 'takenAt'
    CREATED_AT = 'createdAt'

_AssetOrderByLiteral: TypeAlias = Literal['takenAt', 'createdAt']

class AssetRejectReason(OpenStrEnum):
    DUPLICATE = 'duplicate'
    UNSUPPORTED_FORMAT = 'unsupported-format'

_AssetRejectReasonLiteral: TypeAlias = Literal['duplicate', 'unsupported-format']

class AssetResponseDto(Model, kw_only=True):
    checksum: str
    created_at: datetime
    duplicate_id: str | None = ...
    duration: int | None
    exif_info: ExifResponseDto | None = ...
    file_created_at: datetime
    file_modified_at: datetime
    has_metadata: bool
    height: int | None
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
    people: list[PersonResponseDto] | None = ...
    resized: bool | None = ...
    stack: AssetStackResponseDto | None = ...
    tags: list[TagResponseDto] | None = ...
    thumbhash: str | None
    type: AssetTypeEnum
    updated_at: datetime
    visibility: AssetVisibility
    width: int | None

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

class AssetUploadAction(OpenStrEnum):
    ACCEPT = 'accept'
    REJECT = 'reject'

_AssetUploadActionLiteral: TypeAlias = Literal['accept', 'reject']

class AssetVisibility(OpenStrEnum):
    ARCHIVE = 'archive'
    TIMELINE = 'timeline'
    HIDDEN = 'hidden'
    LOCKED = 'locked'

_AssetVisibilityLiteral: TypeAlias = Literal['archive', 'timeline', 'hidden', 'locked']

class AudioCodec(OpenStrEnum):
    MP3 = 'mp3'
    AAC = 'aac'
    OPUS = 'opus'
    PCM_S16LE = 'pcm_s16le'

_AudioCodecLiteral: TypeAlias = Literal['mp3', 'aac', 'opus', 'pcm_s16le']

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
    VALIDATION = 'validation'

_BulkIdErrorReasonLiteral: TypeAlias = Literal['duplicate', 'no_permission', 'not_found', 'unknown', 'validation']

class BulkIdResponseDto(Model, kw_only=True):
    error: BulkIdErrorReason | None = ...
    error_message: str | None = ...
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

class CalendarHeatmapResponseDto(Model, kw_only=True):
    from_: str
    series: list[CalendarHeatmapResponseDtoSeries]
    to: str
    total_count: int

class CalendarHeatmapType(OpenStrEnum):
    UPLOAD = 'Upload'
    TAKEN = 'Taken'

_CalendarHeatmapTypeLiteral: TypeAlias = Literal['Upload', 'Taken']

class CastResponse(Model, kw_only=True):
    g_cast_enabled: bool

class CastUpdate(Model, kw_only=True):
    g_cast_enabled: bool | UnsetType = ...

class ChangePasswordDto(Model, kw_only=True):
    invalidate_sessions: bool | UnsetType = ...
    new_password: str
    password: str

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
    height: int
    width: int
    x: int
    y: int

class DatabaseBackupConfig(Model, kw_only=True):
    cron_expression: str
    enabled: bool
    keep_last_amount: int

class DatabaseBackupDeleteDto(Model, kw_only=True):
    backups: list[str]

class DatabaseBackupDto(Model, kw_only=True):
    filename: str
    filesize: int
    timezone: str

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

class DuplicateResolveDto(Model, kw_only=True):
    groups: list[DuplicateResolveGroupDto]

class DuplicateResolveGroupDto(Model, kw_only=True):
    duplicate_id: str
    keep_asset_ids: list[str]
    trash_asset_ids: list[str]

class DuplicateResponseDto(Model, kw_only=True):
    assets: list[AssetResponseDto]
    duplicate_id: str
    suggested_keep_asset_ids: list[str]

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
    exif_image_height: int | None = ...
    exif_image_width: int | None = ...
    exposure_time: str | None = ...
    f_number: float | None = ...
    file_size_in_byte: int | None = ...
    focal_length: float | None = ...
    iso: int | None = ...
    latitude: float | None = ...
    lens_model: str | None = ...
    longitude: float | None = ...
    make: str | None = ...
    model: str | None = ...
    modify_date: datetime | None = ...
    orientation: str | None = ...
    projection_type: str | None = ...
    rating: int | None = ...
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

class HlsVideoResolution(OpenIntEnum):
    VALUE_480 = 480
    VALUE_720 = 720
    VALUE_1080 = 1080
    VALUE_1440 = 1440
    VALUE_2160 = 2160

_HlsVideoResolutionLiteral: TypeAlias = Literal[480, 720, 1080, 1440, 2160]

class ImageFormat(OpenStrEnum):
    JPEG = 'jpeg'
    WEBP = 'webp'

_ImageFormatLiteral: TypeAlias = Literal['jpeg', 'webp']

class IntegrityReport(OpenStrEnum):
    UNTRACKED_FILE = 'untracked_file'
    MISSING_FILE = 'missing_file'
    CHECKSUM_MISMATCH = 'checksum_mismatch'

_IntegrityReportLiteral: TypeAlias = Literal['untracked_file', 'missing_file', 'checksum_mismatch']

class IntegrityReportResponseDto(Model, kw_only=True):
    items: list[IntegrityReportResponseDtoItems]
    next_cursor: str | None = ...

class IntegrityReportSummaryResponseDto(Model, kw_only=True):
    checksum_mismatch: int
    missing_file: int
    untracked_file: int

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
    HLS_SESSION_CLEANUP = 'HlsSessionCleanup'
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
    WORKFLOW_ASSET_TRIGGER = 'WorkflowAssetTrigger'
    INTEGRITY_UNTRACKED_FILES_QUEUE_ALL = 'IntegrityUntrackedFilesQueueAll'
    INTEGRITY_UNTRACKED_FILES = 'IntegrityUntrackedFiles'
    INTEGRITY_UNTRACKED_REFRESH = 'IntegrityUntrackedRefresh'
    INTEGRITY_MISSING_FILES_QUEUE_ALL = 'IntegrityMissingFilesQueueAll'
    INTEGRITY_MISSING_FILES = 'IntegrityMissingFiles'
    INTEGRITY_MISSING_FILES_REFRESH = 'IntegrityMissingFilesRefresh'
    INTEGRITY_CHECKSUM_FILES = 'IntegrityChecksumFiles'
    INTEGRITY_CHECKSUM_FILES_REFRESH = 'IntegrityChecksumFilesRefresh'
    INTEGRITY_DELETE_REPORT_TYPE = 'IntegrityDeleteReportType'
    INTEGRITY_DELETE_REPORTS = 'IntegrityDeleteReports'

_JobNameLiteral: TypeAlias = Literal['AssetDelete', 'AssetDeleteCheck', 'AssetDetectFacesQueueAll', 'AssetDetectFaces', 'AssetDetectDuplicatesQueueAll', 'AssetDetectDuplicates', 'AssetEditThumbnailGeneration', 'AssetEncodeVideoQueueAll', 'AssetEncodeVideo', 'AssetEmptyTrash', 'AssetExtractMetadataQueueAll', 'AssetExtractMetadata', 'AssetFileMigration', 'AssetGenerateThumbnailsQueueAll', 'AssetGenerateThumbnails', 'AuditTableCleanup', 'DatabaseBackup', 'FacialRecognitionQueueAll', 'FacialRecognition', 'FileDelete', 'FileMigrationQueueAll', 'LibraryDeleteCheck', 'LibraryDelete', 'LibraryRemoveAsset', 'LibraryScanAssetsQueueAll', 'LibrarySyncAssets', 'LibrarySyncFilesQueueAll', 'LibrarySyncFiles', 'LibraryScanQueueAll', 'HlsSessionCleanup', 'MemoryCleanup', 'MemoryGenerate', 'NotificationsCleanup', 'NotifyUserSignup', 'NotifyAlbumInvite', 'NotifyAlbumUpdate', 'UserDelete', 'UserDeleteCheck', 'UserSyncUsage', 'PersonCleanup', 'PersonFileMigration', 'PersonGenerateThumbnail', 'SessionCleanup', 'SendMail', 'SidecarQueueAll', 'SidecarCheck', 'SidecarWrite', 'SmartSearchQueueAll', 'SmartSearch', 'StorageTemplateMigration', 'StorageTemplateMigrationSingle', 'TagCleanup', 'VersionCheck', 'OcrQueueAll', 'Ocr', 'WorkflowAssetTrigger', 'IntegrityUntrackedFilesQueueAll', 'IntegrityUntrackedFiles', 'IntegrityUntrackedRefresh', 'IntegrityMissingFilesQueueAll', 'IntegrityMissingFiles', 'IntegrityMissingFilesRefresh', 'IntegrityChecksumFiles', 'IntegrityChecksumFilesRefresh', 'IntegrityDeleteReportType', 'IntegrityDeleteReports']

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

LicenseResponseDto: TypeAlias = UserLicense

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
    interval: int
    timeout: int

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
    files: int
    folder: StorageFolder
    readable: bool
    writable: bool

class MaintenanceLoginDto(Model, kw_only=True):
    token: str | UnsetType = ...

class MaintenanceStatusResponseDto(Model, kw_only=True):
    action: MaintenanceAction
    active: bool
    error: str | None = ...
    progress: int | None = ...
    task: str | None = ...

class ManualJobName(OpenStrEnum):
    PERSON_CLEANUP = 'person-cleanup'
    TAG_CLEANUP = 'tag-cleanup'
    USER_CLEANUP = 'user-cleanup'
    MEMORY_CLEANUP = 'memory-cleanup'
    MEMORY_CREATE = 'memory-create'
    BACKUP_DATABASE = 'backup-database'
    INTEGRITY_MISSING_FILES = 'integrity-missing-files'
    INTEGRITY_UNTRACKED_FILES = 'integrity-untracked-files'
    INTEGRITY_CHECKSUM_MISMATCH = 'integrity-checksum-mismatch'
    INTEGRITY_MISSING_FILES_REFRESH = 'integrity-missing-files-refresh'
    INTEGRITY_UNTRACKED_FILES_REFRESH = 'integrity-untracked-files-refresh'
    INTEGRITY_CHECKSUM_MISMATCH_REFRESH = 'integrity-checksum-mismatch-refresh'
    INTEGRITY_MISSING_FILES_DELETE_ALL = 'integrity-missing-files-delete-all'
    INTEGRITY_UNTRACKED_FILES_DELETE_ALL = 'integrity-untracked-files-delete-all'
    INTEGRITY_CHECKSUM_MISMATCH_DELETE_ALL = 'integrity-checksum-mismatch-delete-all'

_ManualJobNameLiteral: TypeAlias = Literal['person-cleanup', 'tag-cleanup', 'user-cleanup', 'memory-cleanup', 'memory-create', 'backup-database', 'integrity-missing-files', 'integrity-untracked-files', 'integrity-checksum-mismatch', 'integrity-missing-files-refresh', 'integrity-untracked-files-refresh', 'integrity-checksum-mismatch-refresh', 'integrity-missing-files-delete-all', 'integrity-untracked-files-delete-all', 'integrity-checksum-mismatch-delete-all']

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
    encoded_video_path: str | UnsetType = ...
    id: str | UnsetType = ...
    is_encoded: bool | UnsetType = ...
    is_favorite: bool | UnsetType = ...
    is_motion: bool | UnsetType = ...
    is_not_in_album: bool | UnsetType = ...
    is_offline: bool | UnsetType = ...
    lens_model: str | None | UnsetType = ...
    library_id: str | None | UnsetType = ...
    make: str | None | UnsetType = ...
    model: str | None | UnsetType = ...
    ocr: str | UnsetType = ...
    order: AssetOrder | UnsetType = ...
    original_file_name: str | UnsetType = ...
    original_path: str | UnsetType = ...
    page: int | UnsetType = ...
    person_ids: list[str] | UnsetType = ...
    preview_path: str | UnsetType = ...
    rating: int | None | UnsetType = ...
    size: int | UnsetType = ...
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

class OAuthBackchannelLogoutDto(Model, kw_only=True):
    logout_token: str

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
    year: int

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
    minimum_faces: int | None = ...
    sidebar_web: bool

class PeopleResponseDto(Model, kw_only=True):
    has_next_page: bool | None = ...
    hidden: int
    people: list[PersonResponseDto]
    total: int

class PeopleUpdate(Model, kw_only=True):
    enabled: bool | UnsetType = ...
    minimum_faces: int | UnsetType = ...
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

_PermissionLiteral: TypeAlias = Literal['all', 'activity.create', 'activity.read', 'activity.update', 'activity.delete', 'activity.statistics', 'apiKey.create', 'apiKey.read', 'apiKey.update', 'apiKey.delete', 'asset.read', 'asset.update', 'asset.delete', 'asset.statistics', 'asset.share', 'asset.view', 'asset.download', 'asset.upload', 'asset.copy', 'asset.derive', 'asset.edit.get', 'asset.edit.create', 'asset.edit.delete', 'album.create', 'album.read', 'album.update', 'album.delete', 'album.statistics', 'album.share', 'album.download', 'albumAsset.create', 'albumAsset.delete', 'albumUser.create', 'albumUser.update', 'albumUser.delete', 'auth.changePassword', 'authDevice.delete', 'archive.read', 'backup.list', 'backup.download', 'backup.upload', 'backup.delete', 'duplicate.read', 'duplicate.delete', 'face.create', 'face.read', 'face.update', 'face.delete', 'folder.read', 'job.create', 'job.read', 'library.create', 'library.read', 'library.update', 'library.delete', 'library.statistics', 'timeline.read', 'timeline.download', 'maintenance', 'map.read', 'map.search', 'memory.create', 'memory.read', 'memory.update', 'memory.delete', 'memory.statistics', 'memoryAsset.create', 'memoryAsset.delete', 'notification.create', 'notification.read', 'notification.update', 'notification.delete', 'partner.create', 'partner.read', 'partner.update', 'partner.delete', 'person.create', 'person.read', 'person.update', 'person.delete', 'person.statistics', 'person.merge', 'person.reassign', 'pinCode.create', 'pinCode.update', 'pinCode.delete', 'plugin.create', 'plugin.read', 'plugin.update', 'plugin.delete', 'server.about', 'server.apkLinks', 'server.storage', 'server.statistics', 'server.versionCheck', 'serverLicense.read', 'serverLicense.update', 'serverLicense.delete', 'session.create', 'session.read', 'session.update', 'session.delete', 'session.lock', 'sharedLink.create', 'sharedLink.read', 'sharedLink.update', 'sharedLink.delete', 'stack.create', 'stack.read', 'stack.update', 'stack.delete', 'sync.stream', 'syncCheckpoint.read', 'syncCheckpoint.update', 'syncCheckpoint.delete', 'systemConfig.read', 'systemConfig.update', 'systemMetadata.read', 'systemMetadata.update', 'tag.create', 'tag.read', 'tag.update', 'tag.delete', 'tag.asset', 'user.read', 'user.update', 'userLicense.create', 'userLicense.read', 'userLicense.update', 'userLicense.delete', 'userOnboarding.read', 'userOnboarding.update', 'userOnboarding.delete', 'userPreference.read', 'userPreference.update', 'userProfileImage.create', 'userProfileImage.read', 'userProfileImage.update', 'userProfileImage.delete', 'queue.read', 'queue.update', 'queueJob.create', 'queueJob.read', 'queueJob.update', 'queueJob.delete', 'workflow.create', 'workflow.read', 'workflow.update', 'workflow.delete', 'adminUser.create', 'adminUser.read', 'adminUser.update', 'adminUser.delete', 'adminSession.read', 'adminAuth.unlinkAll']

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

class PluginMethodResponseDto(Model, kw_only=True):
    description: str
    host_functions: bool
    key: str
    name: str
    schema: dict[str, Any] | None = ...
    title: str
    types: list[WorkflowType]
    ui_hints: list[str]

class PluginResponseDto(Model, kw_only=True):
    author: str
    created_at: str
    description: str
    id: str
    methods: list[PluginMethodResponseDto]
    name: str
    title: str
    updated_at: str
    version: str

class PluginTemplateResponseDto(Model, kw_only=True):
    description: str
    key: str
    steps: list[PluginTemplateStepResponseDto]
    title: str
    trigger: WorkflowTrigger
    ui_hints: list[str]

class PluginTemplateStepResponseDto(Model, kw_only=True):
    config: dict[str, Any] | None
    enabled: bool | None = ...
    method: str

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
    INTEGRITY_CHECK = 'integrityCheck'
    EDITOR = 'editor'

_QueueNameLiteral: TypeAlias = Literal['thumbnailGeneration', 'metadataExtraction', 'videoConversion', 'faceDetection', 'facialRecognition', 'smartSearch', 'duplicateDetection', 'backgroundTask', 'storageTemplateMigration', 'migration', 'search', 'sidecar', 'library', 'notifications', 'backupDatabase', 'ocr', 'workflow', 'integrityCheck', 'editor']

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
    integrity_check: QueueResponseLegacyDto
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
    is_encoded: bool | UnsetType = ...
    is_favorite: bool | UnsetType = ...
    is_motion: bool | UnsetType = ...
    is_not_in_album: bool | UnsetType = ...
    is_offline: bool | UnsetType = ...
    lens_model: str | None | UnsetType = ...
    library_id: str | None | UnsetType = ...
    make: str | None | UnsetType = ...
    model: str | None | UnsetType = ...
    ocr: str | UnsetType = ...
    person_ids: list[str] | UnsetType = ...
    rating: int | None | UnsetType = ...
    size: int | UnsetType = ...
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

class RecentlyAddedResponse(Model, kw_only=True):
    sidebar_web: bool

class RecentlyAddedUpdate(Model, kw_only=True):
    sidebar_web: bool | UnsetType = ...

class ReleaseChannel(OpenStrEnum):
    STABLE = 'stable'
    RELEASE_CANDIDATE = 'releaseCandidate'

_ReleaseChannelLiteral: TypeAlias = Literal['stable', 'releaseCandidate']

class ReleaseEventV1(Model, kw_only=True):
    checked_at: str
    is_available: bool
    release_version: ServerVersionResponseDto
    server_version: ServerVersionResponseDto
    type: ReleaseType | None

class ReleaseType(OpenStrEnum):
    MAJOR = 'major'
    PREMAJOR = 'premajor'
    MINOR = 'minor'
    PREMINOR = 'preminor'
    PATCH = 'patch'
    PREPATCH = 'prepatch'
    PRERELEASE = 'prerelease'

_ReleaseTypeLiteral: TypeAlias = Literal['major', 'premajor', 'minor', 'preminor', 'patch', 'prepatch', 'prerelease']

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
    min_faces: int
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
    realtime_transcoding: bool
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

class ServerVersionHistoryResponseDto(Model, kw_only=True):
    created_at: datetime
    id: str
    version: str

class ServerVersionResponseDto(Model, kw_only=True):
    major: int
    minor: int
    patch: int
    prerelease: int | None

class SessionCreateDto(Model, kw_only=True):
    device_os: str | UnsetType = ...
    device_type: str | UnsetType = ...
    duration: int | UnsetType = ...

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
    is_encoded: bool | UnsetType = ...
    is_favorite: bool | UnsetType = ...
    is_motion: bool | UnsetType = ...
    is_not_in_album: bool | UnsetType = ...
    is_offline: bool | UnsetType = ...
    language: str | UnsetType = ...
    lens_model: str | None | UnsetType = ...
    library_id: str | None | UnsetType = ...
    make: str | None | UnsetType = ...
    model: str | None | UnsetType = ...
    ocr: str | UnsetType = ...
    page: int | UnsetType = ...
    person_ids: list[str] | UnsetType = ...
    query: str | UnsetType = ...
    query_asset_id: str | UnsetType = ...
    rating: int | None | UnsetType = ...
    size: int | UnsetType = ...
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
    is_encoded: bool | UnsetType = ...
    is_favorite: bool | UnsetType = ...
    is_motion: bool | UnsetType = ...
    is_not_in_album: bool | UnsetType = ...
    is_offline: bool | UnsetType = ...
    lens_model: str | None | UnsetType = ...
    library_id: str | None | UnsetType = ...
    make: str | None | UnsetType = ...
    model: str | None | UnsetType = ...
    ocr: str | UnsetType = ...
    person_ids: list[str] | UnsetType = ...
    rating: int | None | UnsetType = ...
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

class SyncAlbumV2(Model, kw_only=True):
    created_at: datetime
    description: str
    id: str
    is_activity_enabled: bool
    name: str
    order: AssetOrder
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

class SyncAssetOcrDeleteV1(Model, kw_only=True):
    asset_id: str
    deleted_at: datetime
    id: str

class SyncAssetOcrV1(Model, kw_only=True):
    asset_id: str
    box_score: float
    id: str
    is_visible: bool
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

class SyncAssetV1(Model, kw_only=True):
    checksum: str
    created_at: datetime | None
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

class SyncAssetV2(Model, kw_only=True):
    checksum: str
    created_at: datetime | None
    deleted_at: datetime | None
    duration: int | None
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
    avatar_color: UserAvatarColor | None = ...
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
    ASSET_V2 = 'AssetV2'
    ASSET_DELETE_V1 = 'AssetDeleteV1'
    ASSET_EXIF_V1 = 'AssetExifV1'
    ASSET_EDIT_V1 = 'AssetEditV1'
    ASSET_EDIT_DELETE_V1 = 'AssetEditDeleteV1'
    ASSET_METADATA_V1 = 'AssetMetadataV1'
    ASSET_METADATA_DELETE_V1 = 'AssetMetadataDeleteV1'
    ASSET_OCR_V1 = 'AssetOcrV1'
    ASSET_OCR_DELETE_V1 = 'AssetOcrDeleteV1'
    PARTNER_V1 = 'PartnerV1'
    PARTNER_DELETE_V1 = 'PartnerDeleteV1'
    PARTNER_ASSET_V1 = 'PartnerAssetV1'
    PARTNER_ASSET_V2 = 'PartnerAssetV2'
    PARTNER_ASSET_BACKFILL_V1 = 'PartnerAssetBackfillV1'
    PARTNER_ASSET_BACKFILL_V2 = 'PartnerAssetBackfillV2'
    PARTNER_ASSET_DELETE_V1 = 'PartnerAssetDeleteV1'
    PARTNER_ASSET_EXIF_V1 = 'PartnerAssetExifV1'
    PARTNER_ASSET_EXIF_BACKFILL_V1 = 'PartnerAssetExifBackfillV1'
    PARTNER_STACK_BACKFILL_V1 = 'PartnerStackBackfillV1'
    PARTNER_STACK_DELETE_V1 = 'PartnerStackDeleteV1'
    PARTNER_STACK_V1 = 'PartnerStackV1'
    ALBUM_V1 = 'AlbumV1'
    ALBUM_V2 = 'AlbumV2'
    ALBUM_DELETE_V1 = 'AlbumDeleteV1'
    ALBUM_USER_V1 = 'AlbumUserV1'
    ALBUM_USER_BACKFILL_V1 = 'AlbumUserBackfillV1'
    ALBUM_USER_DELETE_V1 = 'AlbumUserDeleteV1'
    ALBUM_ASSET_CREATE_V1 = 'AlbumAssetCreateV1'
    ALBUM_ASSET_CREATE_V2 = 'AlbumAssetCreateV2'
    ALBUM_ASSET_UPDATE_V1 = 'AlbumAssetUpdateV1'
    ALBUM_ASSET_UPDATE_V2 = 'AlbumAssetUpdateV2'
    ALBUM_ASSET_BACKFILL_V1 = 'AlbumAssetBackfillV1'
    ALBUM_ASSET_BACKFILL_V2 = 'AlbumAssetBackfillV2'
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

_SyncEntityTypeLiteral: TypeAlias = Literal['AuthUserV1', 'UserV1', 'UserDeleteV1', 'AssetV1', 'AssetV2', 'AssetDeleteV1', 'AssetExifV1', 'AssetEditV1', 'AssetEditDeleteV1', 'AssetMetadataV1', 'AssetMetadataDeleteV1', 'AssetOcrV1', 'AssetOcrDeleteV1', 'PartnerV1', 'PartnerDeleteV1', 'PartnerAssetV1', 'PartnerAssetV2', 'PartnerAssetBackfillV1', 'PartnerAssetBackfillV2', 'PartnerAssetDeleteV1', 'PartnerAssetExifV1', 'PartnerAssetExifBackfillV1', 'PartnerStackBackfillV1', 'PartnerStackDeleteV1', 'PartnerStackV1', 'AlbumV1', 'AlbumV2', 'AlbumDeleteV1', 'AlbumUserV1', 'AlbumUserBackfillV1', 'AlbumUserDeleteV1', 'AlbumAssetCreateV1', 'AlbumAssetCreateV2', 'AlbumAssetUpdateV1', 'AlbumAssetUpdateV2', 'AlbumAssetBackfillV1', 'AlbumAssetBackfillV2', 'AlbumAssetExifCreateV1', 'AlbumAssetExifUpdateV1', 'AlbumAssetExifBackfillV1', 'AlbumToAssetV1', 'AlbumToAssetDeleteV1', 'AlbumToAssetBackfillV1', 'MemoryV1', 'MemoryDeleteV1', 'MemoryToAssetV1', 'MemoryToAssetDeleteV1', 'StackV1', 'StackDeleteV1', 'PersonV1', 'PersonDeleteV1', 'AssetFaceV1', 'AssetFaceV2', 'AssetFaceDeleteV1', 'UserMetadataV1', 'UserMetadataDeleteV1', 'SyncAckV1', 'SyncResetV1', 'SyncCompleteV1']

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
    ALBUMS_V2 = 'AlbumsV2'
    ALBUM_USERS_V1 = 'AlbumUsersV1'
    ALBUM_TO_ASSETS_V1 = 'AlbumToAssetsV1'
    ALBUM_ASSETS_V1 = 'AlbumAssetsV1'
    ALBUM_ASSETS_V2 = 'AlbumAssetsV2'
    ALBUM_ASSET_EXIFS_V1 = 'AlbumAssetExifsV1'
    ASSETS_V1 = 'AssetsV1'
    ASSETS_V2 = 'AssetsV2'
    ASSET_EXIFS_V1 = 'AssetExifsV1'
    ASSET_EDITS_V1 = 'AssetEditsV1'
    ASSET_METADATA_V1 = 'AssetMetadataV1'
    ASSET_OCR_V1 = 'AssetOcrV1'
    AUTH_USERS_V1 = 'AuthUsersV1'
    MEMORIES_V1 = 'MemoriesV1'
    MEMORY_TO_ASSETS_V1 = 'MemoryToAssetsV1'
    PARTNERS_V1 = 'PartnersV1'
    PARTNER_ASSETS_V1 = 'PartnerAssetsV1'
    PARTNER_ASSETS_V2 = 'PartnerAssetsV2'
    PARTNER_ASSET_EXIFS_V1 = 'PartnerAssetExifsV1'
    PARTNER_STACKS_V1 = 'PartnerStacksV1'
    STACKS_V1 = 'StacksV1'
    USERS_V1 = 'UsersV1'
    PEOPLE_V1 = 'PeopleV1'
    ASSET_FACES_V1 = 'AssetFacesV1'
    ASSET_FACES_V2 = 'AssetFacesV2'
    USER_METADATA_V1 = 'UserMetadataV1'

_SyncRequestTypeLiteral: TypeAlias = Literal['AlbumsV1', 'AlbumsV2', 'AlbumUsersV1', 'AlbumToAssetsV1', 'AlbumAssetsV1', 'AlbumAssetsV2', 'AlbumAssetExifsV1', 'AssetsV1', 'AssetsV2', 'AssetExifsV1', 'AssetEditsV1', 'AssetMetadataV1', 'AssetOcrV1', 'AuthUsersV1', 'MemoriesV1', 'MemoryToAssetsV1', 'PartnersV1', 'PartnerAssetsV1', 'PartnerAssetsV2', 'PartnerAssetExifsV1', 'PartnerStacksV1', 'StacksV1', 'UsersV1', 'PeopleV1', 'AssetFacesV1', 'AssetFacesV2', 'UserMetadataV1']

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
    avatar_color: UserAvatarColor | None = ...
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
    integrity_checks: SystemConfigIntegrityChecks
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
    realtime: SystemConfigFFmpegRealtimeDto
    refs: int
    target_audio_codec: AudioCodec
    target_resolution: str
    target_video_codec: VideoCodec
    temporal_aq: bool
    threads: int
    tonemap: ToneMapping
    transcode: TranscodePolicy
    two_pass: bool

class SystemConfigFFmpegRealtimeDto(Model, kw_only=True):
    enabled: bool
    resolutions: list[HlsVideoResolution]
    video_codecs: list[VideoCodec]

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

class SystemConfigIntegrityChecks(Model, kw_only=True):
    checksum_files: SystemConfigIntegrityChecksumJob
    missing_files: SystemConfigIntegrityJob
    untracked_files: SystemConfigIntegrityJob

class SystemConfigIntegrityChecksumJob(Model, kw_only=True):
    cron_expression: str
    enabled: bool
    percentage_limit: float
    time_limit: int

class SystemConfigIntegrityJob(Model, kw_only=True):
    cron_expression: str
    enabled: bool

class SystemConfigJobDto(Model, kw_only=True):
    background_task: JobSettingsDto
    editor: JobSettingsDto
    face_detection: JobSettingsDto
    integrity_check: JobSettingsDto
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
    channel: ReleaseChannel
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
    allow_insecure_requests: bool
    auto_launch: bool
    auto_register: bool
    button_text: str
    client_id: str
    client_secret: str
    default_storage_quota: int | None
    enabled: bool
    end_session_endpoint: str
    issuer_url: str
    mobile_override_enabled: bool
    mobile_redirect_uri: str
    profile_signing_algorithm: str
    prompt: str
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
    port: int
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
    color: str | None | UnsetType = ...
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
    city: list[str | None] | None = ...
    country: list[str | None] | None = ...
    created_at: list[str]
    duration: list[int | None]
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
    rating: int | None | UnsetType = ...
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
    recently_added: RecentlyAddedResponse
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
    recently_added: RecentlyAddedUpdate | UnsetType = ...
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

class WorkflowCreateDto(Model, kw_only=True):
    description: str | None | UnsetType = ...
    enabled: bool | UnsetType = ...
    name: str | None | UnsetType = ...
    steps: list[WorkflowStepDto] | UnsetType = ...
    trigger: WorkflowTrigger

class WorkflowResponseDto(Model, kw_only=True):
    created_at: str
    description: str | None
    enabled: bool
    id: str
    name: str | None
    steps: list[WorkflowStepDto]
    trigger: WorkflowTrigger
    updated_at: str

class WorkflowShareResponseDto(Model, kw_only=True):
    description: str | None
    name: str | None
    steps: list[WorkflowShareStepDto]
    trigger: WorkflowTrigger

class WorkflowShareStepDto(Model, kw_only=True):
    config: dict[str, Any] | None
    enabled: bool | None = ...
    method: str

class WorkflowStepDto(Model, kw_only=True):
    config: dict[str, Any] | None
    enabled: bool | UnsetType = ...
    method: str

class WorkflowTrigger(OpenStrEnum):
    ASSET_CREATE = 'AssetCreate'
    ASSET_METADATA_EXTRACTION = 'AssetMetadataExtraction'

_WorkflowTriggerLiteral: TypeAlias = Literal['AssetCreate', 'AssetMetadataExtraction']

class WorkflowTriggerResponseDto(Model, kw_only=True):
    trigger: WorkflowTrigger
    types: list[WorkflowType]

class WorkflowType(OpenStrEnum):
    ASSET_V1 = 'AssetV1'

_WorkflowTypeLiteral: TypeAlias = Literal['AssetV1']

class WorkflowUpdateDto(Model, kw_only=True):
    description: str | None | UnsetType = ...
    enabled: bool | UnsetType = ...
    name: str | None | UnsetType = ...
    steps: list[WorkflowStepDto] | UnsetType = ...
    trigger: WorkflowTrigger | UnsetType = ...

AssetEditActionItemDtoParameters: TypeAlias = CropParameters | RotateParameters | MirrorParameters

AssetEditActionItemResponseDtoParameters: TypeAlias = CropParameters | RotateParameters | MirrorParameters

class CalendarHeatmapResponseDtoSeries(Model, kw_only=True):
    count: int
    date: str

class IntegrityReportResponseDtoItems(Model, kw_only=True):
    id: str
    path: str
    type: IntegrityReport

class _GetActivitiesCall(Protocol[Result]):
    def __call__(self, *, album_id: Id, asset_id: Id | None = ..., level: ReactionLevel | _ReactionLevelLiteral | None = ..., type: ReactionType | _ReactionTypeLiteral | None = ..., user_id: Id | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the likes and comments on an album or on one asset in it, oldest first.

        GET /activities
        Permission: activity.read

        Args:
            album_id: str, query
            asset_id: str, optional, query
            level: ReactionLevel, optional, query
            type: ReactionType, optional, query
            user_id: str, optional, query

        Returns:
            list[ActivityResponseDto]
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
    def __call__(self, *, album_id: Id, type: ReactionType | _ReactionTypeLiteral, asset_id: Id | None = ..., comment: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Like or comment on an album or one asset in it; a repeated like is not stored twice.

        POST /activities
        Permission: activity.create

        Args:
            album_id: str
            asset_id: str, optional
            comment: str, optional
            type: ReactionType
            activity_create_dto: the whole body in place of its fields

        Returns:
            ActivityResponseDto
        """
    @overload
    def __call__(self, activity_create_dto: ActivityCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, album_id: Id, asset_id: Id | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Count the activity, such as comments, on an album or on one asset in it.

        GET /activities/statistics
        Permission: activity.statistics

        Args:
            album_id: str, query
            asset_id: str, optional, query

        Returns:
            ActivityStatisticsResponseDto
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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Remove a like or comment that you made, or one made on an album you own.

        DELETE /activities/{id}
        Permission: activity.delete

        Args:
            id: str, path

        Returns:
            None
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Cut the OAuth connection of every user on the server (admin only).

        POST /admin/auth/unlink-all
        Permission: adminAuth.unlinkAll
        Administrators only.
        Since: Immich 1.138.0

        Returns:
            None
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

class _ListDatabaseBackupsCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the database backup files present on the server (admin only).

        GET /admin/database-backups
        Permission: maintenance
        Administrators only.
        Since: Immich 2.5.0
        State: Alpha

        Returns:
            DatabaseBackupListResponseDto
        """

class ListDatabaseBackupsOperation(_ListDatabaseBackupsCall[CoroutineType[Any, Any, DatabaseBackupListResponseDto]], Operation[DatabaseBackupListResponseDto]):
    """List the database backup files present on the server (admin only)."""
    raw: _ListDatabaseBackupsCall[CoroutineType[Any, Any, ApiResponse[DatabaseBackupListResponseDto]]]
    stream: _ListDatabaseBackupsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _ListDatabaseBackupsCall[Request]

class ListDatabaseBackupsBlockingOperation(_ListDatabaseBackupsCall[DatabaseBackupListResponseDto], BlockingOperation[DatabaseBackupListResponseDto]):
    """List the database backup files present on the server (admin only)."""
    raw: _ListDatabaseBackupsCall[ApiResponse[DatabaseBackupListResponseDto]]
    stream: _ListDatabaseBackupsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _ListDatabaseBackupsCall[Request]

class _DeleteDatabaseBackupCall(Protocol[Result]):
    @overload
    def __call__(self, *, backups: list[str], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Delete database backup files from the server by name (admin only).

        DELETE /admin/database-backups
        Permission: backup.delete
        Administrators only.
        Since: Immich 2.5.0
        State: Alpha

        Args:
            backups: list[str]
            database_backup_delete_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, database_backup_delete_dto: DatabaseBackupDeleteDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

class DeleteDatabaseBackupOperation(_DeleteDatabaseBackupCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Delete database backup files from the server by name (admin only)."""
    raw: _DeleteDatabaseBackupCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteDatabaseBackupCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteDatabaseBackupCall[Request]

class DeleteDatabaseBackupBlockingOperation(_DeleteDatabaseBackupCall[None], BlockingOperation[None]):
    """Delete database backup files from the server by name (admin only)."""
    raw: _DeleteDatabaseBackupCall[ApiResponse[None]]
    stream: _DeleteDatabaseBackupCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteDatabaseBackupCall[Request]

class _StartDatabaseRestoreFlowCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Begin restoring a backup on a fresh server; refused after setup, needs no login.

        POST /admin/database-backups/start-restore
        Since: Immich 2.5.0
        State: Alpha

        Returns:
            None
        """

class StartDatabaseRestoreFlowOperation(_StartDatabaseRestoreFlowCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Begin restoring a backup on a fresh server; refused after setup, needs no login."""
    raw: _StartDatabaseRestoreFlowCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _StartDatabaseRestoreFlowCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _StartDatabaseRestoreFlowCall[Request]

class StartDatabaseRestoreFlowBlockingOperation(_StartDatabaseRestoreFlowCall[None], BlockingOperation[None]):
    """Begin restoring a backup on a fresh server; refused after setup, needs no login."""
    raw: _StartDatabaseRestoreFlowCall[ApiResponse[None]]
    stream: _StartDatabaseRestoreFlowCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _StartDatabaseRestoreFlowCall[Request]

class _UploadDatabaseBackupCall(Protocol[Result]):
    @overload
    def __call__(self, *, file: FileInput | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Upload a database backup file, so that it can be restored later (admin only).

        POST /admin/database-backups/upload
        Permission: backup.upload
        Administrators only.
        Since: Immich 2.5.0
        State: Alpha

        Args:
            file: FileInput, optional
            database_backup_upload_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, database_backup_upload_dto: DatabaseBackupUploadDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

class UploadDatabaseBackupOperation(_UploadDatabaseBackupCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Upload a database backup file, so that it can be restored later (admin only)."""
    raw: _UploadDatabaseBackupCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _UploadDatabaseBackupCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UploadDatabaseBackupCall[Request]

class UploadDatabaseBackupBlockingOperation(_UploadDatabaseBackupCall[None], BlockingOperation[None]):
    """Upload a database backup file, so that it can be restored later (admin only)."""
    raw: _UploadDatabaseBackupCall[ApiResponse[None]]
    stream: _UploadDatabaseBackupCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UploadDatabaseBackupCall[Request]

class _DownloadDatabaseBackupCall(Protocol[Result]):
    def __call__(self, filename: str, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Download a database backup from the server by file name (admin only).

        GET /admin/database-backups/{filename}
        Permission: backup.download
        Administrators only.
        Since: Immich 2.5.0
        State: Alpha

        Args:
            filename: str, path

        Returns:
            bytes
        """

class DownloadDatabaseBackupOperation(_DownloadDatabaseBackupCall[CoroutineType[Any, Any, bytes]], Operation[bytes]):
    """Download a database backup from the server by file name (admin only)."""
    raw: _DownloadDatabaseBackupCall[CoroutineType[Any, Any, ApiResponse[bytes]]]
    stream: _DownloadDatabaseBackupCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DownloadDatabaseBackupCall[Request]

class DownloadDatabaseBackupBlockingOperation(_DownloadDatabaseBackupCall[bytes], BlockingOperation[bytes]):
    """Download a database backup from the server by file name (admin only)."""
    raw: _DownloadDatabaseBackupCall[ApiResponse[bytes]]
    stream: _DownloadDatabaseBackupCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DownloadDatabaseBackupCall[Request]

class _GetIntegrityReportCall(Protocol[Result]):
    def __call__(self, *, type: IntegrityReport | _IntegrityReportLiteral, cursor: str | None = ..., limit: int | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the integrity findings of one kind, page by page (admin only).

        GET /admin/integrity/report
        Permission: maintenance
        Administrators only.
        Since: Immich 3.0.0
        State: Alpha

        Args:
            type: IntegrityReport, query
            cursor: str, optional, query
            limit: int, optional, query

        Returns:
            IntegrityReportResponseDto
            One page; iter(…) gives the items of all pages.
        """

class GetIntegrityReportOperation(_GetIntegrityReportCall[CoroutineType[Any, Any, IntegrityReportResponseDto]], IterableOperation[IntegrityReportResponseDto, IntegrityReportResponseDtoItems]):
    """List the integrity findings of one kind, page by page (admin only)."""
    raw: _GetIntegrityReportCall[CoroutineType[Any, Any, ApiResponse[IntegrityReportResponseDto]]]
    stream: _GetIntegrityReportCall[AbstractAsyncContextManager[StreamedResponse]]
    iter: _GetIntegrityReportCall[AsyncGenerator[IntegrityReportResponseDtoItems]]
    request: _GetIntegrityReportCall[Request]

class GetIntegrityReportBlockingOperation(_GetIntegrityReportCall[IntegrityReportResponseDto], BlockingIterableOperation[IntegrityReportResponseDto, IntegrityReportResponseDtoItems]):
    """List the integrity findings of one kind, page by page (admin only)."""
    raw: _GetIntegrityReportCall[ApiResponse[IntegrityReportResponseDto]]
    stream: _GetIntegrityReportCall[AbstractContextManager[BlockingStreamedResponse]]
    iter: _GetIntegrityReportCall[Iterator[IntegrityReportResponseDtoItems]]
    request: _GetIntegrityReportCall[Request]

class _DeleteIntegrityReportCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Resolve one integrity finding by trashing its asset or deleting its file (admin only).

        DELETE /admin/integrity/report/{id}
        Permission: maintenance
        Administrators only.
        Since: Immich 3.0.0
        State: Alpha

        Args:
            id: str, path

        Returns:
            None
        """

class DeleteIntegrityReportOperation(_DeleteIntegrityReportCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Resolve one integrity finding by trashing its asset or deleting its file (admin only)."""
    raw: _DeleteIntegrityReportCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteIntegrityReportCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteIntegrityReportCall[Request]

class DeleteIntegrityReportBlockingOperation(_DeleteIntegrityReportCall[None], BlockingOperation[None]):
    """Resolve one integrity finding by trashing its asset or deleting its file (admin only)."""
    raw: _DeleteIntegrityReportCall[ApiResponse[None]]
    stream: _DeleteIntegrityReportCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteIntegrityReportCall[Request]

class _GetIntegrityReportFileCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Download the file that an integrity finding refers to (admin only).

        GET /admin/integrity/report/{id}/file
        Permission: maintenance
        Administrators only.
        Since: Immich 3.0.0
        State: Alpha

        Args:
            id: str, path

        Returns:
            bytes
        """

class GetIntegrityReportFileOperation(_GetIntegrityReportFileCall[CoroutineType[Any, Any, bytes]], Operation[bytes]):
    """Download the file that an integrity finding refers to (admin only)."""
    raw: _GetIntegrityReportFileCall[CoroutineType[Any, Any, ApiResponse[bytes]]]
    stream: _GetIntegrityReportFileCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetIntegrityReportFileCall[Request]

class GetIntegrityReportFileBlockingOperation(_GetIntegrityReportFileCall[bytes], BlockingOperation[bytes]):
    """Download the file that an integrity finding refers to (admin only)."""
    raw: _GetIntegrityReportFileCall[ApiResponse[bytes]]
    stream: _GetIntegrityReportFileCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetIntegrityReportFileCall[Request]

class _GetIntegrityReportCsvCall(Protocol[Result]):
    def __call__(self, type: IntegrityReport | _IntegrityReportLiteral, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Download the integrity findings of one kind as a CSV table (admin only).

        GET /admin/integrity/report/{type}/csv
        Permission: maintenance
        Administrators only.
        Since: Immich 3.0.0
        State: Alpha

        Args:
            type: IntegrityReport, path

        Returns:
            bytes
        """

class GetIntegrityReportCsvOperation(_GetIntegrityReportCsvCall[CoroutineType[Any, Any, bytes]], Operation[bytes]):
    """Download the integrity findings of one kind as a CSV table (admin only)."""
    raw: _GetIntegrityReportCsvCall[CoroutineType[Any, Any, ApiResponse[bytes]]]
    stream: _GetIntegrityReportCsvCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetIntegrityReportCsvCall[Request]

class GetIntegrityReportCsvBlockingOperation(_GetIntegrityReportCsvCall[bytes], BlockingOperation[bytes]):
    """Download the integrity findings of one kind as a CSV table (admin only)."""
    raw: _GetIntegrityReportCsvCall[ApiResponse[bytes]]
    stream: _GetIntegrityReportCsvCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetIntegrityReportCsvCall[Request]

class _GetIntegrityReportSummaryCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Count missing files, untracked files and checksum mismatches (admin only).

        GET /admin/integrity/summary
        Permission: maintenance
        Administrators only.
        Since: Immich 3.0.0
        State: Alpha

        Returns:
            IntegrityReportSummaryResponseDto
        """

class GetIntegrityReportSummaryOperation(_GetIntegrityReportSummaryCall[CoroutineType[Any, Any, IntegrityReportSummaryResponseDto]], Operation[IntegrityReportSummaryResponseDto]):
    """Count missing files, untracked files and checksum mismatches (admin only)."""
    raw: _GetIntegrityReportSummaryCall[CoroutineType[Any, Any, ApiResponse[IntegrityReportSummaryResponseDto]]]
    stream: _GetIntegrityReportSummaryCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetIntegrityReportSummaryCall[Request]

class GetIntegrityReportSummaryBlockingOperation(_GetIntegrityReportSummaryCall[IntegrityReportSummaryResponseDto], BlockingOperation[IntegrityReportSummaryResponseDto]):
    """Count missing files, untracked files and checksum mismatches (admin only)."""
    raw: _GetIntegrityReportSummaryCall[ApiResponse[IntegrityReportSummaryResponseDto]]
    stream: _GetIntegrityReportSummaryCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetIntegrityReportSummaryCall[Request]

class _SetMaintenanceModeCall(Protocol[Result]):
    @overload
    def __call__(self, *, action: MaintenanceAction | _MaintenanceActionLiteral, restore_backup_filename: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Switch maintenance mode on or off (admin only); the normal API is gone while it is on.

        POST /admin/maintenance
        Permission: maintenance
        Administrators only.
        Since: Immich 2.3.0
        State: Alpha

        Args:
            action: MaintenanceAction
            restore_backup_filename: str, optional
            set_maintenance_mode_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, set_maintenance_mode_dto: SetMaintenanceModeDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

class SetMaintenanceModeOperation(_SetMaintenanceModeCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Switch maintenance mode on or off (admin only); the normal API is gone while it is on."""
    raw: _SetMaintenanceModeCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _SetMaintenanceModeCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SetMaintenanceModeCall[Request]

class SetMaintenanceModeBlockingOperation(_SetMaintenanceModeCall[None], BlockingOperation[None]):
    """Switch maintenance mode on or off (admin only); the normal API is gone while it is on."""
    raw: _SetMaintenanceModeCall[ApiResponse[None]]
    stream: _SetMaintenanceModeCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SetMaintenanceModeCall[Request]

class _DetectPriorInstallCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Inspect the storage folders for traces of an earlier installation (admin only).

        GET /admin/maintenance/detect-install
        Permission: maintenance
        Administrators only.
        Since: Immich 2.5.0
        State: Alpha

        Returns:
            MaintenanceDetectInstallResponseDto
        """

class DetectPriorInstallOperation(_DetectPriorInstallCall[CoroutineType[Any, Any, MaintenanceDetectInstallResponseDto]], Operation[MaintenanceDetectInstallResponseDto]):
    """Inspect the storage folders for traces of an earlier installation (admin only)."""
    raw: _DetectPriorInstallCall[CoroutineType[Any, Any, ApiResponse[MaintenanceDetectInstallResponseDto]]]
    stream: _DetectPriorInstallCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DetectPriorInstallCall[Request]

class DetectPriorInstallBlockingOperation(_DetectPriorInstallCall[MaintenanceDetectInstallResponseDto], BlockingOperation[MaintenanceDetectInstallResponseDto]):
    """Inspect the storage folders for traces of an earlier installation (admin only)."""
    raw: _DetectPriorInstallCall[ApiResponse[MaintenanceDetectInstallResponseDto]]
    stream: _DetectPriorInstallCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DetectPriorInstallCall[Request]

class _MaintenanceLoginCall(Protocol[Result]):
    @overload
    def __call__(self, *, token: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Sign in while maintenance mode is on, and return the name of the administrator.

        POST /admin/maintenance/login
        Since: Immich 2.3.0
        State: Alpha

        Args:
            token: str, optional
            maintenance_login_dto: the whole body in place of its fields

        Returns:
            MaintenanceAuthDto
        """
    @overload
    def __call__(self, maintenance_login_dto: MaintenanceLoginDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

class MaintenanceLoginOperation(_MaintenanceLoginCall[CoroutineType[Any, Any, MaintenanceAuthDto]], Operation[MaintenanceAuthDto]):
    """Sign in while maintenance mode is on, and return the name of the administrator."""
    raw: _MaintenanceLoginCall[CoroutineType[Any, Any, ApiResponse[MaintenanceAuthDto]]]
    stream: _MaintenanceLoginCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _MaintenanceLoginCall[Request]

class MaintenanceLoginBlockingOperation(_MaintenanceLoginCall[MaintenanceAuthDto], BlockingOperation[MaintenanceAuthDto]):
    """Sign in while maintenance mode is on, and return the name of the administrator."""
    raw: _MaintenanceLoginCall[ApiResponse[MaintenanceAuthDto]]
    stream: _MaintenanceLoginCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _MaintenanceLoginCall[Request]

class _GetMaintenanceStatusCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Report whether maintenance mode is on and how its task is getting along; needs no login.

        GET /admin/maintenance/status
        Since: Immich 2.5.0
        State: Alpha

        Returns:
            MaintenanceStatusResponseDto
        """

class GetMaintenanceStatusOperation(_GetMaintenanceStatusCall[CoroutineType[Any, Any, MaintenanceStatusResponseDto]], Operation[MaintenanceStatusResponseDto]):
    """Report whether maintenance mode is on and how its task is getting along; needs no login."""
    raw: _GetMaintenanceStatusCall[CoroutineType[Any, Any, ApiResponse[MaintenanceStatusResponseDto]]]
    stream: _GetMaintenanceStatusCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetMaintenanceStatusCall[Request]

class GetMaintenanceStatusBlockingOperation(_GetMaintenanceStatusCall[MaintenanceStatusResponseDto], BlockingOperation[MaintenanceStatusResponseDto]):
    """Report whether maintenance mode is on and how its task is getting along; needs no login."""
    raw: _GetMaintenanceStatusCall[ApiResponse[MaintenanceStatusResponseDto]]
    stream: _GetMaintenanceStatusCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetMaintenanceStatusCall[Request]

class _CreateNotificationCall(Protocol[Result]):
    @overload
    def __call__(self, *, title: str, user_id: Id, data: Mapping[str, Any] | None = ..., description: str | None = ..., level: NotificationLevel | _NotificationLevelLiteral | None = ..., read_at: datetime | None = ..., type: NotificationType | _NotificationTypeLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Post an in-app notification to any user (admin only).

        POST /admin/notifications
        Administrators only.
        Since: Immich 1.133.0

        Args:
            data: dict[str, Any], optional
            description: str | None, optional
            level: NotificationLevel, optional
            read_at: datetime | None, optional
            title: str
            type: NotificationType, optional
            user_id: str
            notification_create_dto: the whole body in place of its fields

        Returns:
            NotificationDto
        """
    @overload
    def __call__(self, notification_create_dto: NotificationCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, name: str, *, template: str, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Preview a notification e-mail as HTML, rendered from a draft template (admin only).

        POST /admin/notifications/templates/{name}
        Administrators only.
        Since: Immich 1.132.0

        Args:
            name: str, path
            template: str
            template_dto: the whole body in place of its fields

        Returns:
            TemplateResponseDto
        """
    @overload
    def __call__(self, name: str, template_dto: TemplateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, enabled: bool, from_: str, reply_to: str, transport: SystemConfigSmtpTransportDto | Mapping[str, Any], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Try out SMTP settings by mailing yourself a test message (admin only).

        POST /admin/notifications/test-email
        Administrators only.
        Since: Immich 1.132.0

        Args:
            enabled: bool
            from_: str
            reply_to: str
            transport: SystemConfigSmtpTransportDto
            system_config_smtp_dto: the whole body in place of its fields

        Returns:
            TestEmailResponseDto
        """
    @overload
    def __call__(self, system_config_smtp_dto: SystemConfigSmtpDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, id: Id | None = ..., with_deleted: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the full accounts of all users, on request with deleted ones (admin only).

        GET /admin/users
        Permission: adminUser.read
        Administrators only.

        Args:
            id: str, optional, query
            with_deleted: bool, optional, query

        Returns:
            list[UserAdminResponseDto]
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
    def __call__(self, *, email: str, name: str, password: str, avatar_color: UserAvatarColor | _UserAvatarColorLiteral | None = ..., is_admin: bool | None = ..., notify: bool | None = ..., pin_code: str | None = ..., quota_size_in_bytes: int | None = ..., should_change_password: bool | None = ..., storage_label: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Create a user account (admin only), optionally e-mailing the new user a welcome.

        POST /admin/users
        Permission: adminUser.create
        Administrators only.

        Args:
            avatar_color: UserAvatarColor | None, optional
            email: str
            is_admin: bool, optional
            name: str
            notify: bool, optional
            password: str
            pin_code: str | None, optional
            quota_size_in_bytes: int | None, optional
            should_change_password: bool, optional
            storage_label: str | None, optional
            user_admin_create_dto: the whole body in place of its fields

        Returns:
            UserAdminResponseDto
        """
    @overload
    def __call__(self, user_admin_create_dto: UserAdminCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return a user's full account, with quota and status (admin only).

        GET /admin/users/{id}
        Permission: adminUser.read
        Administrators only.

        Args:
            id: str, path

        Returns:
            UserAdminResponseDto
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
    def __call__(self, id: Id, *, avatar_color: UserAvatarColor | _UserAvatarColorLiteral | None = ..., email: str | None = ..., is_admin: bool | None = ..., name: str | None = ..., password: str | None = ..., pin_code: str | None = ..., quota_size_in_bytes: int | None = ..., should_change_password: bool | None = ..., storage_label: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Change any user's account, such as e-mail, password, quota or storage label (admin only).

        PUT /admin/users/{id}
        Permission: adminUser.update
        Administrators only.
        Deprecated: upstream advises against it.

        Args:
            id: str, path
            avatar_color: UserAvatarColor | None, optional
            email: str, optional
            is_admin: bool, optional
            name: str, optional
            password: str, optional
            pin_code: str | None, optional
            quota_size_in_bytes: int | None, optional
            should_change_password: bool, optional
            storage_label: str | None, optional
            user_admin_update_dto: the whole body in place of its fields

        Returns:
            UserAdminResponseDto
        """
    @overload
    def __call__(self, id: Id, user_admin_update_dto: UserAdminUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, force: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Schedule the removal of a user and all their data (admin only); force skips the waiting time.

        DELETE /admin/users/{id}
        Permission: adminUser.delete
        Administrators only.

        Args:
            id: str, path
            force: bool, optional
            user_admin_delete_dto: the whole body in place of its fields

        Returns:
            UserAdminResponseDto
        """
    @overload
    def __call__(self, id: Id, user_admin_delete_dto: UserAdminDeleteDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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

class _GetUserCalendarHeatmapAdminCall(Protocol[Result]):
    def __call__(self, id: Id, *, from_: date | None = ..., to: date | None = ..., type: CalendarHeatmapType | _CalendarHeatmapTypeLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Count a given user's assets per day over a date range, by day uploaded or taken.

        GET /admin/users/{id}/calendar-heatmap
        Permission: user.read
        Since: Immich 3.0.0

        Args:
            id: str, path
            from_: date, optional, query
            to: date, optional, query
            type: CalendarHeatmapType, optional, query

        Returns:
            CalendarHeatmapResponseDto
        """

class GetUserCalendarHeatmapAdminOperation(_GetUserCalendarHeatmapAdminCall[CoroutineType[Any, Any, CalendarHeatmapResponseDto]], Operation[CalendarHeatmapResponseDto]):
    """Count a given user's assets per day over a date range, by day uploaded or taken."""
    raw: _GetUserCalendarHeatmapAdminCall[CoroutineType[Any, Any, ApiResponse[CalendarHeatmapResponseDto]]]
    stream: _GetUserCalendarHeatmapAdminCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetUserCalendarHeatmapAdminCall[Request]

class GetUserCalendarHeatmapAdminBlockingOperation(_GetUserCalendarHeatmapAdminCall[CalendarHeatmapResponseDto], BlockingOperation[CalendarHeatmapResponseDto]):
    """Count a given user's assets per day over a date range, by day uploaded or taken."""
    raw: _GetUserCalendarHeatmapAdminCall[ApiResponse[CalendarHeatmapResponseDto]]
    stream: _GetUserCalendarHeatmapAdminCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetUserCalendarHeatmapAdminCall[Request]

class _GetUserPreferencesAdminCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return the personal settings of any user (admin only).

        GET /admin/users/{id}/preferences
        Permission: adminUser.read
        Administrators only.

        Args:
            id: str, path

        Returns:
            UserPreferencesResponseDto
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
    def __call__(self, id: Id, *, albums: AlbumsUpdate | Mapping[str, Any] | None = ..., avatar: AvatarUpdate | Mapping[str, Any] | None = ..., cast: CastUpdate | Mapping[str, Any] | None = ..., download: DownloadUpdate | Mapping[str, Any] | None = ..., email_notifications: EmailNotificationsUpdate | Mapping[str, Any] | None = ..., folders: FoldersUpdate | Mapping[str, Any] | None = ..., memories: MemoriesUpdate | Mapping[str, Any] | None = ..., people: PeopleUpdate | Mapping[str, Any] | None = ..., purchase: PurchaseUpdate | Mapping[str, Any] | None = ..., ratings: RatingsUpdate | Mapping[str, Any] | None = ..., recently_added: RecentlyAddedUpdate | Mapping[str, Any] | None = ..., shared_links: SharedLinksUpdate | Mapping[str, Any] | None = ..., tags: TagsUpdate | Mapping[str, Any] | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Change personal settings of any user; those left out stay as they are (admin only).

        PUT /admin/users/{id}/preferences
        Permission: adminUser.update
        Administrators only.
        Deprecated: upstream advises against it.

        Args:
            id: str, path
            albums: AlbumsUpdate, optional
            avatar: AvatarUpdate, optional
            cast: CastUpdate, optional
            download: DownloadUpdate, optional
            email_notifications: EmailNotificationsUpdate, optional
            folders: FoldersUpdate, optional
            memories: MemoriesUpdate, optional
            people: PeopleUpdate, optional
            purchase: PurchaseUpdate, optional
            ratings: RatingsUpdate, optional
            recently_added: RecentlyAddedUpdate, optional
            shared_links: SharedLinksUpdate, optional
            tags: TagsUpdate, optional
            user_preferences_update_dto: the whole body in place of its fields

        Returns:
            UserPreferencesResponseDto
        """
    @overload
    def __call__(self, id: Id, user_preferences_update_dto: UserPreferencesUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Bring back a user whose removal is still pending (admin only).

        POST /admin/users/{id}/restore
        Permission: adminUser.delete
        Administrators only.

        Args:
            id: str, path

        Returns:
            UserAdminResponseDto
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

class _GetUserSessionsAdminCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the login sessions of any user (admin only).

        GET /admin/users/{id}/sessions
        Permission: adminSession.read
        Administrators only.
        Since: Immich 2.2.0

        Args:
            id: str, path

        Returns:
            list[SessionResponseDto]
        """

class GetUserSessionsAdminOperation(_GetUserSessionsAdminCall[CoroutineType[Any, Any, list[SessionResponseDto]]], Operation[list[SessionResponseDto]]):
    """List the login sessions of any user (admin only)."""
    raw: _GetUserSessionsAdminCall[CoroutineType[Any, Any, ApiResponse[list[SessionResponseDto]]]]
    stream: _GetUserSessionsAdminCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetUserSessionsAdminCall[Request]

class GetUserSessionsAdminBlockingOperation(_GetUserSessionsAdminCall[list[SessionResponseDto]], BlockingOperation[list[SessionResponseDto]]):
    """List the login sessions of any user (admin only)."""
    raw: _GetUserSessionsAdminCall[ApiResponse[list[SessionResponseDto]]]
    stream: _GetUserSessionsAdminCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetUserSessionsAdminCall[Request]

class _GetUserStatisticsAdminCall(Protocol[Result]):
    def __call__(self, id: Id, *, is_favorite: bool | None = ..., is_trashed: bool | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Count the images and videos of any user (admin only).

        GET /admin/users/{id}/statistics
        Permission: adminUser.read
        Administrators only.
        Since: Immich 1.133.0

        Args:
            id: str, path
            is_favorite: bool, optional, query
            is_trashed: bool, optional, query
            visibility: AssetVisibility, optional, query

        Returns:
            AssetStatsResponseDto
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
    def __call__(self, *, asset_id: Id | None = ..., id: Id | None = ..., is_owned: bool | None = ..., is_shared: bool | None = ..., name: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List your albums or those shared with you, optionally only those holding a given asset.

        GET /albums
        Permission: album.read

        Args:
            asset_id: str, optional, query
            id: str, optional, query
            is_owned: bool, optional, query
            is_shared: bool, optional, query
            name: str, optional, query

        Returns:
            list[AlbumResponseDto]
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
    def __call__(self, *, album_name: str, album_users: Sequence[AlbumUserCreateDto | Mapping[str, Any]] | None = ..., asset_ids: Ids | None = ..., description: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Create an album that you own, optionally filled with assets and shared with users.

        POST /albums
        Permission: album.create

        Args:
            album_name: str
            album_users: list[AlbumUserCreateDto], optional
            asset_ids: list[str], optional
            description: str, optional
            create_album_dto: the whole body in place of its fields

        Returns:
            AlbumResponseDto
        """
    @overload
    def __call__(self, create_album_dto: CreateAlbumDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, album_ids: Ids, asset_ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Put a set of assets into several albums at once; the answer is one overall result.

        PUT /albums/assets
        Permission: albumAsset.create
        Since: Immich 1.139.0

        Args:
            album_ids: list[str]
            asset_ids: list[str]
            albums_add_assets_dto: the whole body in place of its fields

        Returns:
            AlbumsAddAssetsResponseDto
        """
    @overload
    def __call__(self, albums_add_assets_dto: AlbumsAddAssetsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Count your albums: those you own, those shared and those not shared.

        GET /albums/statistics
        Permission: album.statistics

        Returns:
            AlbumStatisticsResponseDto
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
    def __call__(self, id: Id, *, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return one album with its settings, members and asset count.

        GET /albums/{id}
        Permission: album.read

        Args:
            id: str, path
            key: str, optional, query
            slug: str, optional, query

        Returns:
            AlbumResponseDto
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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Delete an album; the assets in it stay in your library.

        DELETE /albums/{id}
        Permission: album.delete

        Args:
            id: str, path

        Returns:
            None
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
    def __call__(self, id: Id, *, album_name: str | None = ..., album_thumbnail_asset_id: Id | None = ..., description: str | None = ..., is_activity_enabled: bool | None = ..., order: AssetOrder | _AssetOrderLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Change an album's name, description, cover, sort order or whether it takes comments.

        PATCH /albums/{id}
        Permission: album.update

        Args:
            id: str, path
            album_name: str, optional
            album_thumbnail_asset_id: str, optional
            description: str, optional
            is_activity_enabled: bool, optional
            order: AssetOrder, optional
            update_album_dto: the whole body in place of its fields

        Returns:
            AlbumResponseDto
        """
    @overload
    def __call__(self, id: Id, update_album_dto: UpdateAlbumDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Put assets into an album and report for each whether it was added or why not.

        PUT /albums/{id}/assets
        Permission: albumAsset.create

        Args:
            id: str, path
            ids: list[str]
            bulk_ids_dto: the whole body in place of its fields

        Returns:
            list[BulkIdResponseDto]
        """
    @overload
    def __call__(self, id: Id, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Take assets out of an album, with a result for each; the assets themselves are kept.

        DELETE /albums/{id}/assets
        Permission: albumAsset.delete

        Args:
            id: str, path
            ids: list[str]
            bulk_ids_dto: the whole body in place of its fields

        Returns:
            list[BulkIdResponseDto]
        """
    @overload
    def __call__(self, id: Id, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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

class _GetAlbumMapMarkersCall(Protocol[Result]):
    def __call__(self, id: Id, *, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the coordinates of an album's geotagged assets, for showing them on a map.

        GET /albums/{id}/map-markers
        Permission: album.read
        Since: Immich 3.0.0

        Args:
            id: str, path
            key: str, optional, query
            slug: str, optional, query

        Returns:
            list[MapMarkerResponseDto]
        """

class GetAlbumMapMarkersOperation(_GetAlbumMapMarkersCall[CoroutineType[Any, Any, list[MapMarkerResponseDto]]], Operation[list[MapMarkerResponseDto]]):
    """List the coordinates of an album's geotagged assets, for showing them on a map."""
    raw: _GetAlbumMapMarkersCall[CoroutineType[Any, Any, ApiResponse[list[MapMarkerResponseDto]]]]
    stream: _GetAlbumMapMarkersCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetAlbumMapMarkersCall[Request]

class GetAlbumMapMarkersBlockingOperation(_GetAlbumMapMarkersCall[list[MapMarkerResponseDto]], BlockingOperation[list[MapMarkerResponseDto]]):
    """List the coordinates of an album's geotagged assets, for showing them on a map."""
    raw: _GetAlbumMapMarkersCall[ApiResponse[list[MapMarkerResponseDto]]]
    stream: _GetAlbumMapMarkersCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetAlbumMapMarkersCall[Request]

class _UpdateAlbumUserCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, user_id: Id, *, role: AlbumUserRole | _AlbumUserRoleLiteral, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Give a member of an album another role, such as viewer or editor.

        PUT /albums/{id}/user/{userId}
        Permission: albumUser.update

        Args:
            id: str, path
            user_id: str, path
            role: AlbumUserRole
            update_album_user_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, id: Id, user_id: Id, update_album_user_dto: UpdateAlbumUserDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, user_id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Stop sharing an album with a user, or leave it yourself by passing 'me'.

        DELETE /albums/{id}/user/{userId}
        Permission: albumUser.delete

        Args:
            id: str, path
            user_id: str, path

        Returns:
            None
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
    def __call__(self, id: Id, *, album_users: Sequence[AlbumUserAddDto | Mapping[str, Any]], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Invite users to an album, each as viewer or editor, and return the album.

        PUT /albums/{id}/users
        Permission: albumUser.create

        Args:
            id: str, path
            album_users: list[AlbumUserAddDto]
            add_users_dto: the whole body in place of its fields

        Returns:
            AlbumResponseDto
        """
    @overload
    def __call__(self, id: Id, add_users_dto: AddUsersDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List your API keys with names and permissions, but not their secrets.

        GET /api-keys
        Permission: apiKey.read

        Returns:
            list[ApiKeyResponseDto]
        """

class GetApiKeysOperation(_GetApiKeysCall[CoroutineType[Any, Any, list[ApiKeyResponseDto]]], Operation[list[ApiKeyResponseDto]]):
    """List your API keys with names and permissions, but not their secrets."""
    raw: _GetApiKeysCall[CoroutineType[Any, Any, ApiResponse[list[ApiKeyResponseDto]]]]
    stream: _GetApiKeysCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetApiKeysCall[Request]

class GetApiKeysBlockingOperation(_GetApiKeysCall[list[ApiKeyResponseDto]], BlockingOperation[list[ApiKeyResponseDto]]):
    """List your API keys with names and permissions, but not their secrets."""
    raw: _GetApiKeysCall[ApiResponse[list[ApiKeyResponseDto]]]
    stream: _GetApiKeysCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetApiKeysCall[Request]

class _CreateApiKeyCall(Protocol[Result]):
    @overload
    def __call__(self, *, permissions: Sequence[Permission | _PermissionLiteral], name: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Create an API key for yourself; its secret appears only in this answer, so keep it.

        POST /api-keys
        Permission: apiKey.create

        Args:
            name: str, optional
            permissions: list[Permission]
            api_key_create_dto: the whole body in place of its fields

        Returns:
            ApiKeyCreateResponseDto
        """
    @overload
    def __call__(self, api_key_create_dto: ApiKeyCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

class CreateApiKeyOperation(_CreateApiKeyCall[CoroutineType[Any, Any, ApiKeyCreateResponseDto]], Operation[ApiKeyCreateResponseDto]):
    """Create an API key for yourself; its secret appears only in this answer, so keep it."""
    raw: _CreateApiKeyCall[CoroutineType[Any, Any, ApiResponse[ApiKeyCreateResponseDto]]]
    stream: _CreateApiKeyCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CreateApiKeyCall[Request]

class CreateApiKeyBlockingOperation(_CreateApiKeyCall[ApiKeyCreateResponseDto], BlockingOperation[ApiKeyCreateResponseDto]):
    """Create an API key for yourself; its secret appears only in this answer, so keep it."""
    raw: _CreateApiKeyCall[ApiResponse[ApiKeyCreateResponseDto]]
    stream: _CreateApiKeyCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CreateApiKeyCall[Request]

class _GetMyApiKeyCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return the API key that authenticates this call; other kinds of login are refused.

        GET /api-keys/me
        Since: Immich 1.139.0

        Returns:
            ApiKeyResponseDto
        """

class GetMyApiKeyOperation(_GetMyApiKeyCall[CoroutineType[Any, Any, ApiKeyResponseDto]], Operation[ApiKeyResponseDto]):
    """Return the API key that authenticates this call; other kinds of login are refused."""
    raw: _GetMyApiKeyCall[CoroutineType[Any, Any, ApiResponse[ApiKeyResponseDto]]]
    stream: _GetMyApiKeyCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetMyApiKeyCall[Request]

class GetMyApiKeyBlockingOperation(_GetMyApiKeyCall[ApiKeyResponseDto], BlockingOperation[ApiKeyResponseDto]):
    """Return the API key that authenticates this call; other kinds of login are refused."""
    raw: _GetMyApiKeyCall[ApiResponse[ApiKeyResponseDto]]
    stream: _GetMyApiKeyCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetMyApiKeyCall[Request]

class _GetApiKeyCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return one of your API keys with its name and permissions, but not its secret.

        GET /api-keys/{id}
        Permission: apiKey.read

        Args:
            id: str, path

        Returns:
            ApiKeyResponseDto
        """

class GetApiKeyOperation(_GetApiKeyCall[CoroutineType[Any, Any, ApiKeyResponseDto]], Operation[ApiKeyResponseDto]):
    """Return one of your API keys with its name and permissions, but not its secret."""
    raw: _GetApiKeyCall[CoroutineType[Any, Any, ApiResponse[ApiKeyResponseDto]]]
    stream: _GetApiKeyCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetApiKeyCall[Request]

class GetApiKeyBlockingOperation(_GetApiKeyCall[ApiKeyResponseDto], BlockingOperation[ApiKeyResponseDto]):
    """Return one of your API keys with its name and permissions, but not its secret."""
    raw: _GetApiKeyCall[ApiResponse[ApiKeyResponseDto]]
    stream: _GetApiKeyCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetApiKeyCall[Request]

class _UpdateApiKeyCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, name: str | None = ..., permissions: Sequence[Permission | _PermissionLiteral] | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Rename an API key or, on newer servers, change what it may do; its secret stays.

        PUT /api-keys/{id}
        Permission: apiKey.update
        Deprecated: upstream advises against it.

        Args:
            id: str, path
            name: str, optional
            permissions: list[Permission], optional
            api_key_update_dto: the whole body in place of its fields

        Returns:
            ApiKeyResponseDto
        """
    @overload
    def __call__(self, id: Id, api_key_update_dto: ApiKeyUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

class UpdateApiKeyOperation(_UpdateApiKeyCall[CoroutineType[Any, Any, ApiKeyResponseDto]], Operation[ApiKeyResponseDto]):
    """Rename an API key or, on newer servers, change what it may do; its secret stays."""
    raw: _UpdateApiKeyCall[CoroutineType[Any, Any, ApiResponse[ApiKeyResponseDto]]]
    stream: _UpdateApiKeyCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateApiKeyCall[Request]

class UpdateApiKeyBlockingOperation(_UpdateApiKeyCall[ApiKeyResponseDto], BlockingOperation[ApiKeyResponseDto]):
    """Rename an API key or, on newer servers, change what it may do; its secret stays."""
    raw: _UpdateApiKeyCall[ApiResponse[ApiKeyResponseDto]]
    stream: _UpdateApiKeyCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateApiKeyCall[Request]

class _DeleteApiKeyCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Revoke one of your API keys; clients that use it lose access at once.

        DELETE /api-keys/{id}
        Permission: apiKey.delete

        Args:
            id: str, path

        Returns:
            None
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
    def __call__(self, *, ids: Ids, date_time_original: str | datetime | None = ..., date_time_relative: int | None = ..., description: str | None = ..., duplicate_id: Id | None = ..., is_favorite: bool | None = ..., latitude: float | None = ..., longitude: float | None = ..., rating: int | None = ..., time_zone: str | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Make the same change, such as a date, place or favorite mark, to many assets.

        PUT /assets
        Permission: asset.update
        Deprecated: upstream advises against it.

        Args:
            date_time_original: str, optional
            date_time_relative: int, optional
            description: str, optional
            duplicate_id: str | None, optional
            ids: list[str]
            is_favorite: bool, optional
            latitude: float, optional
            longitude: float, optional
            rating: int | None, optional
            time_zone: str, optional
            visibility: AssetVisibility, optional
            asset_bulk_update_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, asset_bulk_update_dto: AssetBulkUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, asset_data: FileInput, file_created_at: datetime, file_modified_at: datetime, key: str | None = ..., slug: str | None = ..., x_immich_checksum: str | None = ..., duration: int | None = ..., filename: str | None = ..., is_favorite: bool | None = ..., live_photo_video_id: Id | None = ..., metadata: Sequence[AssetMetadataUpsertItemDto | Mapping[str, Any]] | None = ..., sidecar_data: FileInput | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Upload a photo or video; one that you already have is reported as duplicate, not kept twice.

        POST /assets
        Permission: asset.upload

        Args:
            key: str, optional, query
            slug: str, optional, query
            x_immich_checksum: str, optional, header
            asset_data: FileInput
            duration: int, optional
            file_created_at: datetime
            file_modified_at: datetime
            filename: str, optional
            is_favorite: bool, optional
            live_photo_video_id: str, optional
            metadata: list[AssetMetadataUpsertItemDto], optional
            sidecar_data: FileInput, optional
            visibility: AssetVisibility, optional
            asset_media_create_dto: the whole body in place of its fields

        Returns:
            AssetMediaResponseDto
        """
    @overload
    def __call__(self, asset_media_create_dto: AssetMediaCreateDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., x_immich_checksum: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, ids: Ids, force: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Move assets to the trash, or skip the trash and delete them for good if force is set.

        DELETE /assets
        Permission: asset.delete

        Args:
            force: bool, optional
            ids: list[str]
            asset_bulk_delete_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, asset_bulk_delete_dto: AssetBulkDeleteDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, assets: Sequence[AssetBulkUploadCheckItem | Mapping[str, Any]], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Ask, by file checksum, which files are worth uploading and which the server already holds.

        POST /assets/bulk-upload-check
        Permission: asset.upload

        Args:
            assets: list[AssetBulkUploadCheckItem]
            asset_bulk_upload_check_dto: the whole body in place of its fields

        Returns:
            AssetBulkUploadCheckResponseDto
        """
    @overload
    def __call__(self, asset_bulk_upload_check_dto: AssetBulkUploadCheckDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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

class _CopyAssetCall(Protocol[Result]):
    @overload
    def __call__(self, *, source_id: Id, target_id: Id, albums: bool | None = ..., favorite: bool | None = ..., shared_links: bool | None = ..., sidecar: bool | None = ..., stack: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Carry over albums, favorite mark, shared links, sidecar and stack to a second asset.

        PUT /assets/copy
        Permission: asset.copy
        Since: Immich 2.2.0

        Args:
            albums: bool, optional
            favorite: bool, optional
            shared_links: bool, optional
            sidecar: bool, optional
            source_id: str
            stack: bool, optional
            target_id: str
            asset_copy_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, asset_copy_dto: AssetCopyDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

class CopyAssetOperation(_CopyAssetCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Carry over albums, favorite mark, shared links, sidecar and stack to a second asset."""
    raw: _CopyAssetCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _CopyAssetCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CopyAssetCall[Request]

class CopyAssetBlockingOperation(_CopyAssetCall[None], BlockingOperation[None]):
    """Carry over albums, favorite mark, shared links, sidecar and stack to a second asset."""
    raw: _CopyAssetCall[ApiResponse[None]]
    stream: _CopyAssetCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CopyAssetCall[Request]

class _RunAssetJobsCall(Protocol[Result]):
    @overload
    def __call__(self, *, asset_ids: Ids, name: AssetJobName | _AssetJobNameLiteral, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Queue a metadata, thumbnail or transcoding job, among others, for chosen assets.

        POST /assets/jobs
        Permission: job.create

        Args:
            asset_ids: list[str]
            name: AssetJobName
            asset_jobs_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, asset_jobs_dto: AssetJobsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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

class _UpdateBulkAssetMetadataCall(Protocol[Result]):
    @overload
    def __call__(self, *, items: Sequence[AssetMetadataBulkUpsertItemDto | Mapping[str, Any]], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Store custom metadata on several assets, given as triples of asset ID, key and value.

        PUT /assets/metadata
        Permission: asset.update
        Since: Immich 2.5.0
        State: Beta

        Args:
            items: list[AssetMetadataBulkUpsertItemDto]
            asset_metadata_bulk_upsert_dto: the whole body in place of its fields

        Returns:
            list[AssetMetadataBulkResponseDto]
        """
    @overload
    def __call__(self, asset_metadata_bulk_upsert_dto: AssetMetadataBulkUpsertDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

class UpdateBulkAssetMetadataOperation(_UpdateBulkAssetMetadataCall[CoroutineType[Any, Any, list[AssetMetadataBulkResponseDto]]], Operation[list[AssetMetadataBulkResponseDto]]):
    """Store custom metadata on several assets, given as triples of asset ID, key and value."""
    raw: _UpdateBulkAssetMetadataCall[CoroutineType[Any, Any, ApiResponse[list[AssetMetadataBulkResponseDto]]]]
    stream: _UpdateBulkAssetMetadataCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateBulkAssetMetadataCall[Request]

class UpdateBulkAssetMetadataBlockingOperation(_UpdateBulkAssetMetadataCall[list[AssetMetadataBulkResponseDto]], BlockingOperation[list[AssetMetadataBulkResponseDto]]):
    """Store custom metadata on several assets, given as triples of asset ID, key and value."""
    raw: _UpdateBulkAssetMetadataCall[ApiResponse[list[AssetMetadataBulkResponseDto]]]
    stream: _UpdateBulkAssetMetadataCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateBulkAssetMetadataCall[Request]

class _DeleteBulkAssetMetadataCall(Protocol[Result]):
    @overload
    def __call__(self, *, items: Sequence[AssetMetadataBulkDeleteItemDto | Mapping[str, Any]], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Remove custom metadata keys from several assets, given as pairs of asset ID and key.

        DELETE /assets/metadata
        Permission: asset.update
        Since: Immich 2.5.0
        State: Beta

        Args:
            items: list[AssetMetadataBulkDeleteItemDto]
            asset_metadata_bulk_delete_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, asset_metadata_bulk_delete_dto: AssetMetadataBulkDeleteDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

class DeleteBulkAssetMetadataOperation(_DeleteBulkAssetMetadataCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Remove custom metadata keys from several assets, given as pairs of asset ID and key."""
    raw: _DeleteBulkAssetMetadataCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteBulkAssetMetadataCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteBulkAssetMetadataCall[Request]

class DeleteBulkAssetMetadataBlockingOperation(_DeleteBulkAssetMetadataCall[None], BlockingOperation[None]):
    """Remove custom metadata keys from several assets, given as pairs of asset ID and key."""
    raw: _DeleteBulkAssetMetadataCall[ApiResponse[None]]
    stream: _DeleteBulkAssetMetadataCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteBulkAssetMetadataCall[Request]

class _GetAssetStatisticsCall(Protocol[Result]):
    def __call__(self, *, is_favorite: bool | None = ..., is_trashed: bool | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Count your images and videos, optionally only favorites, trashed or archived ones.

        GET /assets/statistics
        Permission: asset.statistics

        Args:
            is_favorite: bool, optional, query
            is_trashed: bool, optional, query
            visibility: AssetVisibility, optional, query

        Returns:
            AssetStatsResponseDto
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
    def __call__(self, id: Id, *, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return one asset with its EXIF data, people, tags and more.

        GET /assets/{id}
        Permission: asset.read

        Args:
            id: str, path
            key: str, optional, query
            slug: str, optional, query

        Returns:
            AssetResponseDto
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
    def __call__(self, id: Id, *, date_time_original: str | datetime | None = ..., description: str | None = ..., is_favorite: bool | None = ..., latitude: float | None = ..., live_photo_video_id: Id | None = ..., longitude: float | None = ..., rating: int | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Change one asset's description, date, location, rating, favorite mark and so on.

        PUT /assets/{id}
        Permission: asset.update
        Deprecated: upstream advises against it.

        Args:
            id: str, path
            date_time_original: str, optional
            description: str, optional
            is_favorite: bool, optional
            latitude: float, optional
            live_photo_video_id: str | None, optional
            longitude: float, optional
            rating: int | None, optional
            visibility: AssetVisibility, optional
            update_asset_dto: the whole body in place of its fields

        Returns:
            AssetResponseDto
        """
    @overload
    def __call__(self, id: Id, update_asset_dto: UpdateAssetDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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

class _GetAssetEditsCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return the edits (crop, rotation, mirroring) currently applied to an asset.

        GET /assets/{id}/edits
        Permission: asset.edit.get
        Since: Immich 2.5.0
        State: Beta

        Args:
            id: str, path

        Returns:
            AssetEditsResponseDto
        """

class GetAssetEditsOperation(_GetAssetEditsCall[CoroutineType[Any, Any, AssetEditsResponseDto]], Operation[AssetEditsResponseDto]):
    """Return the edits (crop, rotation, mirroring) currently applied to an asset."""
    raw: _GetAssetEditsCall[CoroutineType[Any, Any, ApiResponse[AssetEditsResponseDto]]]
    stream: _GetAssetEditsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetAssetEditsCall[Request]

class GetAssetEditsBlockingOperation(_GetAssetEditsCall[AssetEditsResponseDto], BlockingOperation[AssetEditsResponseDto]):
    """Return the edits (crop, rotation, mirroring) currently applied to an asset."""
    raw: _GetAssetEditsCall[ApiResponse[AssetEditsResponseDto]]
    stream: _GetAssetEditsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetAssetEditsCall[Request]

class _EditAssetCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, edits: Sequence[AssetEditActionItemDto | Mapping[str, Any]], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Crop, rotate or mirror an image without touching its original; replaces any earlier edits.

        PUT /assets/{id}/edits
        Permission: asset.edit.create
        Since: Immich 2.5.0
        State: Beta

        Args:
            id: str, path
            edits: list[AssetEditActionItemDto]
            asset_edits_create_dto: the whole body in place of its fields

        Returns:
            AssetEditsResponseDto
        """
    @overload
    def __call__(self, id: Id, asset_edits_create_dto: AssetEditsCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

class EditAssetOperation(_EditAssetCall[CoroutineType[Any, Any, AssetEditsResponseDto]], Operation[AssetEditsResponseDto]):
    """Crop, rotate or mirror an image without touching its original; replaces any earlier edits."""
    raw: _EditAssetCall[CoroutineType[Any, Any, ApiResponse[AssetEditsResponseDto]]]
    stream: _EditAssetCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _EditAssetCall[Request]

class EditAssetBlockingOperation(_EditAssetCall[AssetEditsResponseDto], BlockingOperation[AssetEditsResponseDto]):
    """Crop, rotate or mirror an image without touching its original; replaces any earlier edits."""
    raw: _EditAssetCall[ApiResponse[AssetEditsResponseDto]]
    stream: _EditAssetCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _EditAssetCall[Request]

class _RemoveAssetEditsCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Undo all edits of an asset, so that its original look is shown again.

        DELETE /assets/{id}/edits
        Permission: asset.edit.delete
        Since: Immich 2.5.0
        State: Beta

        Args:
            id: str, path

        Returns:
            None
        """

class RemoveAssetEditsOperation(_RemoveAssetEditsCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Undo all edits of an asset, so that its original look is shown again."""
    raw: _RemoveAssetEditsCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _RemoveAssetEditsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _RemoveAssetEditsCall[Request]

class RemoveAssetEditsBlockingOperation(_RemoveAssetEditsCall[None], BlockingOperation[None]):
    """Undo all edits of an asset, so that its original look is shown again."""
    raw: _RemoveAssetEditsCall[ApiResponse[None]]
    stream: _RemoveAssetEditsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _RemoveAssetEditsCall[Request]

class _GetAssetMetadataCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return all custom key-value metadata that clients have stored on an asset.

        GET /assets/{id}/metadata
        Permission: asset.read
        Since: Immich 1.140.0

        Args:
            id: str, path

        Returns:
            list[AssetMetadataResponseDto]
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
    def __call__(self, id: Id, *, items: Sequence[AssetMetadataUpsertItemDto | Mapping[str, Any]], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Store custom key-value metadata on an asset; keys not mentioned stay as they are.

        PUT /assets/{id}/metadata
        Permission: asset.update
        Since: Immich 1.140.0

        Args:
            id: str, path
            items: list[AssetMetadataUpsertItemDto]
            asset_metadata_upsert_dto: the whole body in place of its fields

        Returns:
            list[AssetMetadataResponseDto]
        """
    @overload
    def __call__(self, id: Id, asset_metadata_upsert_dto: AssetMetadataUpsertDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, key: str, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return one entry of an asset's custom metadata, looked up by key.

        GET /assets/{id}/metadata/{key}
        Permission: asset.read
        Since: Immich 1.140.0

        Args:
            id: str, path
            key: str, path

        Returns:
            AssetMetadataResponseDto
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
    def __call__(self, id: Id, key: str, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Remove a single key from an asset's custom metadata.

        DELETE /assets/{id}/metadata/{key}
        Permission: asset.update
        Since: Immich 1.140.0

        Args:
            id: str, path
            key: str, path

        Returns:
            None
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

class _GetAssetOcrCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return the text recognized in an image, with the position and score of each piece.

        GET /assets/{id}/ocr
        Permission: asset.read
        Since: Immich 2.2.0

        Args:
            id: str, path

        Returns:
            list[AssetOcrResponseDto]
        """

class GetAssetOcrOperation(_GetAssetOcrCall[CoroutineType[Any, Any, list[AssetOcrResponseDto]]], Operation[list[AssetOcrResponseDto]]):
    """Return the text recognized in an image, with the position and score of each piece."""
    raw: _GetAssetOcrCall[CoroutineType[Any, Any, ApiResponse[list[AssetOcrResponseDto]]]]
    stream: _GetAssetOcrCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetAssetOcrCall[Request]

class GetAssetOcrBlockingOperation(_GetAssetOcrCall[list[AssetOcrResponseDto]], BlockingOperation[list[AssetOcrResponseDto]]):
    """Return the text recognized in an image, with the position and score of each piece."""
    raw: _GetAssetOcrCall[ApiResponse[list[AssetOcrResponseDto]]]
    stream: _GetAssetOcrCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetAssetOcrCall[Request]

class _DownloadAssetCall(Protocol[Result]):
    def __call__(self, id: Id, *, edited: bool | None = ..., key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Download an asset at full quality, as the file that was uploaded or imported.

        GET /assets/{id}/original
        Permission: asset.download

        Args:
            id: str, path
            edited: bool, optional, query
            key: str, optional, query
            slug: str, optional, query

        Returns:
            bytes
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

class _ViewAssetCall(Protocol[Result]):
    def __call__(self, id: Id, *, edited: bool | None = ..., key: str | None = ..., size: AssetMediaSize | _AssetMediaSizeLiteral | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Download the thumbnail of an asset, or a larger rendition if the size asks for one.

        GET /assets/{id}/thumbnail
        Permission: asset.view

        Args:
            id: str, path
            edited: bool, optional, query
            key: str, optional, query
            size: AssetMediaSize, optional, query
            slug: str, optional, query

        Returns:
            bytes
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
    def __call__(self, id: Id, *, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Stream an asset's video, in its transcoded version if there is one.

        GET /assets/{id}/video/playback
        Permission: asset.view

        Args:
            id: str, path
            key: str, optional, query
            slug: str, optional, query

        Returns:
            bytes
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

class _GetMainPlaylistCall(Protocol[Result]):
    def __call__(self, id: Id, *, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Open a video streaming session and return its HLS playlist of quality variants.

        GET /assets/{id}/video/stream/main.m3u8
        Permission: asset.view
        Since: Immich 3.0.0
        State: Alpha

        Args:
            id: str, path
            key: str, optional, query
            slug: str, optional, query

        Returns:
            str
        """

class GetMainPlaylistOperation(_GetMainPlaylistCall[CoroutineType[Any, Any, str]], Operation[str]):
    """Open a video streaming session and return its HLS playlist of quality variants."""
    raw: _GetMainPlaylistCall[CoroutineType[Any, Any, ApiResponse[str]]]
    stream: _GetMainPlaylistCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetMainPlaylistCall[Request]

class GetMainPlaylistBlockingOperation(_GetMainPlaylistCall[str], BlockingOperation[str]):
    """Open a video streaming session and return its HLS playlist of quality variants."""
    raw: _GetMainPlaylistCall[ApiResponse[str]]
    stream: _GetMainPlaylistCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetMainPlaylistCall[Request]

class _EndSessionCall(Protocol[Result]):
    def __call__(self, id: Id, session_id: Id, *, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Stop a video streaming session, so that the server can clean up its transcoding.

        DELETE /assets/{id}/video/stream/{sessionId}
        Permission: asset.view
        Since: Immich 3.0.0
        State: Alpha

        Args:
            id: str, path
            session_id: str, path
            key: str, optional, query
            slug: str, optional, query

        Returns:
            None
        """

class EndSessionOperation(_EndSessionCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Stop a video streaming session, so that the server can clean up its transcoding."""
    raw: _EndSessionCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _EndSessionCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _EndSessionCall[Request]

class EndSessionBlockingOperation(_EndSessionCall[None], BlockingOperation[None]):
    """Stop a video streaming session, so that the server can clean up its transcoding."""
    raw: _EndSessionCall[ApiResponse[None]]
    stream: _EndSessionCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _EndSessionCall[Request]

class _GetMediaPlaylistCall(Protocol[Result]):
    def __call__(self, id: Id, session_id: Id, variant_index: int, *, key: str | None = ..., slug: str | None = ..., x_immich_hls_pos: float | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the video segments of one quality variant, as an HLS playlist.

        GET /assets/{id}/video/stream/{sessionId}/{variantIndex}/playlist.m3u8
        Permission: asset.view
        Since: Immich 3.0.0
        State: Alpha

        Args:
            id: str, path
            session_id: str, path
            variant_index: int, path
            key: str, optional, query
            slug: str, optional, query
            x_immich_hls_pos: float, optional, header

        Returns:
            str
        """

class GetMediaPlaylistOperation(_GetMediaPlaylistCall[CoroutineType[Any, Any, str]], Operation[str]):
    """List the video segments of one quality variant, as an HLS playlist."""
    raw: _GetMediaPlaylistCall[CoroutineType[Any, Any, ApiResponse[str]]]
    stream: _GetMediaPlaylistCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetMediaPlaylistCall[Request]

class GetMediaPlaylistBlockingOperation(_GetMediaPlaylistCall[str], BlockingOperation[str]):
    """List the video segments of one quality variant, as an HLS playlist."""
    raw: _GetMediaPlaylistCall[ApiResponse[str]]
    stream: _GetMediaPlaylistCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetMediaPlaylistCall[Request]

class _GetSegmentCall(Protocol[Result]):
    def __call__(self, id: Id, session_id: Id, variant_index: int, filename: str, *, key: str | None = ..., slug: str | None = ..., x_immich_hls_msn: int | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Download one video segment, or the initialization file, of a streaming session.

        GET /assets/{id}/video/stream/{sessionId}/{variantIndex}/{filename}
        Permission: asset.view
        Since: Immich 3.0.0
        State: Alpha

        Args:
            id: str, path
            session_id: str, path
            variant_index: int, path
            filename: str, path
            key: str, optional, query
            slug: str, optional, query
            x_immich_hls_msn: int, optional, header

        Returns:
            bytes
        """

class GetSegmentOperation(_GetSegmentCall[CoroutineType[Any, Any, bytes]], Operation[bytes]):
    """Download one video segment, or the initialization file, of a streaming session."""
    raw: _GetSegmentCall[CoroutineType[Any, Any, ApiResponse[bytes]]]
    stream: _GetSegmentCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetSegmentCall[Request]

class GetSegmentBlockingOperation(_GetSegmentCall[bytes], BlockingOperation[bytes]):
    """Download one video segment, or the initialization file, of a streaming session."""
    raw: _GetSegmentCall[ApiResponse[bytes]]
    stream: _GetSegmentCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetSegmentCall[Request]

class _SignUpAdminCall(Protocol[Result]):
    @overload
    def __call__(self, *, email: str, name: str, password: str, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Create the administrator account of a fresh server; refused once there is one.

        POST /auth/admin-sign-up

        Args:
            email: str
            name: str
            password: str
            sign_up_dto: the whole body in place of its fields

        Returns:
            UserAdminResponseDto
        """
    @overload
    def __call__(self, sign_up_dto: SignUpDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, new_password: str, password: str, invalidate_sessions: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Replace your own password after confirming the present one.

        POST /auth/change-password
        Permission: auth.changePassword

        Args:
            invalidate_sessions: bool, optional
            new_password: str
            password: str
            change_password_dto: the whole body in place of its fields

        Returns:
            UserAdminResponseDto
        """
    @overload
    def __call__(self, change_password_dto: ChangePasswordDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, email: str, password: str, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Exchange an e-mail address and password for an access token.

        POST /auth/login

        Args:
            email: str
            password: str
            login_credential_dto: the whole body in place of its fields

        Returns:
            LoginResponseDto
        """
    @overload
    def __call__(self, login_credential_dto: LoginCredentialDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """End the current session; an OAuth login may get a provider URL to continue to.

        POST /auth/logout

        Returns:
            LogoutResponseDto
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
    def __call__(self, *, new_pin_code: str, password: str | None = ..., pin_code: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Replace your PIN code, proving yourself with the old PIN or your account password.

        PUT /auth/pin-code
        Permission: pinCode.update
        Since: Immich 1.133.0

        Args:
            new_pin_code: str
            password: str, optional
            pin_code: str, optional
            pin_code_change_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, pin_code_change_dto: PinCodeChangeDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, pin_code: str, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Set your first PIN code, which guards the locked folder.

        POST /auth/pin-code
        Permission: pinCode.create
        Since: Immich 1.133.0

        Args:
            pin_code: str
            pin_code_setup_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, pin_code_setup_dto: PinCodeSetupDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, password: str | None = ..., pin_code: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Clear your PIN code, so that you can set up a new one.

        DELETE /auth/pin-code
        Permission: pinCode.delete
        Since: Immich 1.133.0

        Args:
            password: str, optional
            pin_code: str, optional
            pin_code_reset_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, pin_code_reset_dto: PinCodeResetDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Lock this session again: give up the access to locked assets that a PIN had opened.

        POST /auth/session/lock
        Since: Immich 1.133.0

        Returns:
            None
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
    def __call__(self, *, password: str | None = ..., pin_code: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Unlock this session with your PIN code: locked assets are readable until it locks again.

        POST /auth/session/unlock
        Since: Immich 1.133.0

        Args:
            password: str, optional
            pin_code: str, optional
            session_unlock_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, session_unlock_dto: SessionUnlockDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Tell whether you have a password and a PIN code, and whether this session is unlocked.

        GET /auth/status
        Since: Immich 1.133.0

        Returns:
            AuthStatusResponseDto
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Check that your credentials are accepted; bad ones raise an error.

        POST /auth/validateToken

        Returns:
            ValidateAccessTokenResponseDto
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
    def __call__(self, *, asset_ids: Ids, key: str | None = ..., slug: str | None = ..., edited: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Pack the given assets into one ZIP file and stream it.

        POST /download/archive
        Permission: asset.download

        Args:
            key: str, optional, query
            slug: str, optional, query
            asset_ids: list[str]
            edited: bool, optional
            download_archive_dto: the whole body in place of its fields

        Returns:
            bytes
        """
    @overload
    def __call__(self, download_archive_dto: DownloadArchiveDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, key: str | None = ..., slug: str | None = ..., album_id: Id | None = ..., archive_size: int | None = ..., asset_ids: Ids | None = ..., user_id: Id | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Split an album, a user's library or chosen assets into batches for ZIP downloads.

        POST /download/info
        Permission: asset.download

        Args:
            key: str, optional, query
            slug: str, optional, query
            album_id: str, optional
            archive_size: int, optional
            asset_ids: list[str], optional
            user_id: str, optional
            download_info_dto: the whole body in place of its fields

        Returns:
            DownloadResponseDto
        """
    @overload
    def __call__(self, download_info_dto: DownloadInfoDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List groups of your assets that look alike, found by duplicate detection.

        GET /duplicates
        Permission: duplicate.read

        Returns:
            list[DuplicateResponseDto]
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
    def __call__(self, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Dissolve several duplicate groups at once; all of their assets are kept.

        DELETE /duplicates
        Permission: duplicate.delete
        Since: Immich 1.135.0

        Args:
            ids: list[str]
            bulk_ids_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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

class _ResolveDuplicatesCall(Protocol[Result]):
    @overload
    def __call__(self, *, groups: Sequence[DuplicateResolveGroupDto | Mapping[str, Any]], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Settle duplicate groups: keep some assets, merge details into them and trash the others.

        POST /duplicates/resolve
        Permission: duplicate.delete
        Since: Immich 2.7.0
        State: Alpha

        Args:
            groups: list[DuplicateResolveGroupDto]
            duplicate_resolve_dto: the whole body in place of its fields

        Returns:
            list[BulkIdResponseDto]
        """
    @overload
    def __call__(self, duplicate_resolve_dto: DuplicateResolveDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

class ResolveDuplicatesOperation(_ResolveDuplicatesCall[CoroutineType[Any, Any, list[BulkIdResponseDto]]], Operation[list[BulkIdResponseDto]]):
    """Settle duplicate groups: keep some assets, merge details into them and trash the others."""
    raw: _ResolveDuplicatesCall[CoroutineType[Any, Any, ApiResponse[list[BulkIdResponseDto]]]]
    stream: _ResolveDuplicatesCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _ResolveDuplicatesCall[Request]

class ResolveDuplicatesBlockingOperation(_ResolveDuplicatesCall[list[BulkIdResponseDto]], BlockingOperation[list[BulkIdResponseDto]]):
    """Settle duplicate groups: keep some assets, merge details into them and trash the others."""
    raw: _ResolveDuplicatesCall[ApiResponse[list[BulkIdResponseDto]]]
    stream: _ResolveDuplicatesCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _ResolveDuplicatesCall[Request]

class _DeleteDuplicateCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Dissolve a duplicate group: its assets are kept and no longer count as duplicates.

        DELETE /duplicates/{id}
        Permission: duplicate.delete
        Since: Immich 1.135.0

        Args:
            id: str, path

        Returns:
            None
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
    def __call__(self, *, id: Id, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the faces found on one asset with their boxes and the people they belong to.

        GET /faces
        Permission: face.read

        Args:
            id: str, query

        Returns:
            list[AssetFaceResponseDto]
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
    def __call__(self, *, asset_id: Id, height: int, image_height: int, image_width: int, person_id: Id, width: int, x: int, y: int, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Mark a face by hand: a rectangle on an image, assigned to a person.

        POST /faces
        Permission: face.create
        Since: Immich 1.127.0

        Args:
            asset_id: str
            height: int
            image_height: int
            image_width: int
            person_id: str
            width: int
            x: int
            y: int
            asset_face_create_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, asset_face_create_dto: AssetFaceCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, body_id: Id, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Assign one face to another person; note that the face ID goes into the body.

        PUT /faces/{id}
        Permission: face.update

        Args:
            id: str, path
            body_id: str
            face_dto: the whole body in place of its fields

        Returns:
            PersonResponseDto
        """
    @overload
    def __call__(self, id: Id, face_dto: FaceDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, force: bool, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Remove a face from an asset; with force the record is erased rather than hidden.

        DELETE /faces/{id}
        Permission: face.delete
        Since: Immich 1.127.0

        Args:
            id: str, path
            force: bool
            asset_face_delete_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, id: Id, asset_face_delete_dto: AssetFaceDeleteDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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

class _GetQueuesLegacyCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return job counts and status of all queues as one object keyed by queue (admin only).

        GET /jobs
        Permission: job.read
        Administrators only.
        Since: Immich 2.3.0
        Deprecated: upstream advises against it.

        Returns:
            QueuesResponseLegacyDto
        """

class GetQueuesLegacyOperation(_GetQueuesLegacyCall[CoroutineType[Any, Any, QueuesResponseLegacyDto]], Operation[QueuesResponseLegacyDto]):
    """Return job counts and status of all queues as one object keyed by queue (admin only)."""
    raw: _GetQueuesLegacyCall[CoroutineType[Any, Any, ApiResponse[QueuesResponseLegacyDto]]]
    stream: _GetQueuesLegacyCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetQueuesLegacyCall[Request]

class GetQueuesLegacyBlockingOperation(_GetQueuesLegacyCall[QueuesResponseLegacyDto], BlockingOperation[QueuesResponseLegacyDto]):
    """Return job counts and status of all queues as one object keyed by queue (admin only)."""
    raw: _GetQueuesLegacyCall[ApiResponse[QueuesResponseLegacyDto]]
    stream: _GetQueuesLegacyCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetQueuesLegacyCall[Request]

class _CreateJobCall(Protocol[Result]):
    @overload
    def __call__(self, *, name: ManualJobName | _ManualJobNameLiteral, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Queue a maintenance job, such as a person, tag or user cleanup, by name (admin only).

        POST /jobs
        Permission: job.create
        Administrators only.
        Since: Immich 1.116.0

        Args:
            name: ManualJobName
            job_create_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, job_create_dto: JobCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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

class _RunQueueCommandLegacyCall(Protocol[Result]):
    @overload
    def __call__(self, name: QueueName | _QueueNameLiteral, *, command: QueueCommand | _QueueCommandLiteral, force: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Start, pause, resume or clear a job queue and return its new state (admin only).

        PUT /jobs/{name}
        Permission: job.create
        Administrators only.
        Since: Immich 2.3.0
        Deprecated: upstream advises against it.

        Args:
            name: QueueName, path
            command: QueueCommand
            force: bool, optional
            queue_command_dto: the whole body in place of its fields

        Returns:
            QueueResponseLegacyDto
        """
    @overload
    def __call__(self, name: QueueName | _QueueNameLiteral, queue_command_dto: QueueCommandDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

class RunQueueCommandLegacyOperation(_RunQueueCommandLegacyCall[CoroutineType[Any, Any, QueueResponseLegacyDto]], Operation[QueueResponseLegacyDto]):
    """Start, pause, resume or clear a job queue and return its new state (admin only)."""
    raw: _RunQueueCommandLegacyCall[CoroutineType[Any, Any, ApiResponse[QueueResponseLegacyDto]]]
    stream: _RunQueueCommandLegacyCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _RunQueueCommandLegacyCall[Request]

class RunQueueCommandLegacyBlockingOperation(_RunQueueCommandLegacyCall[QueueResponseLegacyDto], BlockingOperation[QueueResponseLegacyDto]):
    """Start, pause, resume or clear a job queue and return its new state (admin only)."""
    raw: _RunQueueCommandLegacyCall[ApiResponse[QueueResponseLegacyDto]]
    stream: _RunQueueCommandLegacyCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _RunQueueCommandLegacyCall[Request]

class _GetAllLibrariesCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the external libraries of all users (admin only).

        GET /libraries
        Permission: library.read
        Administrators only.

        Returns:
            list[LibraryResponseDto]
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
    def __call__(self, *, owner_id: Id, exclusion_patterns: list[str] | None = ..., import_paths: list[str] | None = ..., name: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Create an external library for a user (admin only); run a scan to fill it.

        POST /libraries
        Permission: library.create
        Administrators only.

        Args:
            exclusion_patterns: list[str], optional
            import_paths: list[str], optional
            name: str, optional
            owner_id: str
            create_library_dto: the whole body in place of its fields

        Returns:
            LibraryResponseDto
        """
    @overload
    def __call__(self, create_library_dto: CreateLibraryDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return one external library with its import paths and exclusion patterns (admin only).

        GET /libraries/{id}
        Permission: library.read
        Administrators only.

        Args:
            id: str, path

        Returns:
            LibraryResponseDto
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
    def __call__(self, id: Id, *, exclusion_patterns: list[str] | None = ..., import_paths: list[str] | None = ..., name: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Change an external library's name, import paths or exclusion patterns (admin only).

        PUT /libraries/{id}
        Permission: library.update
        Administrators only.
        Deprecated: upstream advises against it.

        Args:
            id: str, path
            exclusion_patterns: list[str], optional
            import_paths: list[str], optional
            name: str, optional
            update_library_dto: the whole body in place of its fields

        Returns:
            LibraryResponseDto
        """
    @overload
    def __call__(self, id: Id, update_library_dto: UpdateLibraryDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Delete an external library and its assets in the background; files stay put (admin only).

        DELETE /libraries/{id}
        Permission: library.delete
        Administrators only.

        Args:
            id: str, path

        Returns:
            None
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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Queue a scan of an external library for new and changed files (admin only).

        POST /libraries/{id}/scan
        Permission: library.update
        Administrators only.

        Args:
            id: str, path

        Returns:
            None
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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return the photo and video counts and the disk usage of an external library (admin only).

        GET /libraries/{id}/statistics
        Permission: library.statistics
        Administrators only.

        Args:
            id: str, path

        Returns:
            LibraryStatsResponseDto
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
    def __call__(self, id: Id, *, exclusion_patterns: list[str] | None = ..., import_paths: list[str] | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Check whether import paths are usable for an external library (admin only).

        POST /libraries/{id}/validate
        Administrators only.

        Args:
            id: str, path
            exclusion_patterns: list[str], optional
            import_paths: list[str], optional
            validate_library_dto: the whole body in place of its fields

        Returns:
            ValidateLibraryResponseDto
        """
    @overload
    def __call__(self, id: Id, validate_library_dto: ValidateLibraryDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, file_created_after: datetime | None = ..., file_created_before: datetime | None = ..., is_archived: bool | None = ..., is_favorite: bool | None = ..., with_partners: bool | None = ..., with_shared_albums: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the coordinates of your geotagged assets, optionally with those of partners.

        GET /map/markers
        Permission: map.read

        Args:
            file_created_after: datetime, optional, query
            file_created_before: datetime, optional, query
            is_archived: bool, optional, query
            is_favorite: bool, optional, query
            with_partners: bool, optional, query
            with_shared_albums: bool, optional, query

        Returns:
            list[MapMarkerResponseDto]
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
    def __call__(self, *, lat: float, lon: float, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Look up the city, state and country at a latitude and longitude.

        GET /map/reverse-geocode
        Permission: map.search

        Args:
            lat: float, query
            lon: float, query

        Returns:
            list[MapReverseGeocodeResponseDto]
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
    def __call__(self, *, for_: date | None = ..., is_saved: bool | None = ..., is_trashed: bool | None = ..., order: MemorySearchOrder | _MemorySearchOrderLiteral | None = ..., size: int | None = ..., type: MemoryType | _MemoryTypeLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List your memories with their assets.

        GET /memories
        Permission: memory.read

        Args:
            for_: date, optional, query
            is_saved: bool, optional, query
            is_trashed: bool, optional, query
            order: MemorySearchOrder, optional, query
            size: int, optional, query
            type: MemoryType, optional, query

        Returns:
            list[MemoryResponseDto]
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
    def __call__(self, *, data: OnThisDayDto | Mapping[str, Any], memory_at: datetime, type: MemoryType | _MemoryTypeLiteral, asset_ids: Ids | None = ..., hide_at: datetime | None = ..., is_saved: bool | None = ..., seen_at: datetime | None = ..., show_at: datetime | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Create a memory of your own for a given date, optionally with assets already in it.

        POST /memories
        Permission: memory.create

        Args:
            asset_ids: list[str], optional
            data: OnThisDayDto
            hide_at: datetime, optional
            is_saved: bool, optional
            memory_at: datetime
            seen_at: datetime, optional
            show_at: datetime, optional
            type: MemoryType
            memory_create_dto: the whole body in place of its fields

        Returns:
            MemoryResponseDto
        """
    @overload
    def __call__(self, memory_create_dto: MemoryCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, for_: date | None = ..., is_saved: bool | None = ..., is_trashed: bool | None = ..., order: MemorySearchOrder | _MemorySearchOrderLiteral | None = ..., size: int | None = ..., type: MemoryType | _MemoryTypeLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Count the memories that match the given filters.

        GET /memories/statistics
        Permission: memory.statistics
        Since: Immich 1.135.0

        Args:
            for_: date, optional, query
            is_saved: bool, optional, query
            is_trashed: bool, optional, query
            order: MemorySearchOrder, optional, query
            size: int, optional, query
            type: MemoryType, optional, query

        Returns:
            MemoryStatisticsResponseDto
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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return one memory together with its assets.

        GET /memories/{id}
        Permission: memory.read

        Args:
            id: str, path

        Returns:
            MemoryResponseDto
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
    def __call__(self, id: Id, *, is_saved: bool | None = ..., memory_at: datetime | None = ..., seen_at: datetime | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Change a memory: save it, mark it as seen or move its date.

        PUT /memories/{id}
        Permission: memory.update
        Deprecated: upstream advises against it.

        Args:
            id: str, path
            is_saved: bool, optional
            memory_at: datetime, optional
            seen_at: datetime, optional
            memory_update_dto: the whole body in place of its fields

        Returns:
            MemoryResponseDto
        """
    @overload
    def __call__(self, id: Id, memory_update_dto: MemoryUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Delete a memory; the assets shown in it are kept.

        DELETE /memories/{id}
        Permission: memory.delete

        Args:
            id: str, path

        Returns:
            None
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
    def __call__(self, id: Id, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Attach more assets to a memory, with a result for each.

        PUT /memories/{id}/assets
        Permission: memoryAsset.create

        Args:
            id: str, path
            ids: list[str]
            bulk_ids_dto: the whole body in place of its fields

        Returns:
            list[BulkIdResponseDto]
        """
    @overload
    def __call__(self, id: Id, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Take assets out of a memory, with a result for each; the assets are kept.

        DELETE /memories/{id}/assets
        Permission: memoryAsset.delete

        Args:
            id: str, path
            ids: list[str]
            bulk_ids_dto: the whole body in place of its fields

        Returns:
            list[BulkIdResponseDto]
        """
    @overload
    def __call__(self, id: Id, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, id: Id | None = ..., level: NotificationLevel | _NotificationLevelLiteral | None = ..., type: NotificationType | _NotificationTypeLiteral | None = ..., unread: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List your notifications, optionally only unread ones or those of one type or level.

        GET /notifications
        Permission: notification.read
        Since: Immich 1.133.0

        Args:
            id: str, optional, query
            level: NotificationLevel, optional, query
            type: NotificationType, optional, query
            unread: bool, optional, query

        Returns:
            list[NotificationDto]
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
    def __call__(self, *, ids: Ids, read_at: datetime | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Mark several of your notifications as read or unread.

        PUT /notifications
        Permission: notification.update
        Since: Immich 1.133.0

        Args:
            ids: list[str]
            read_at: datetime | None, optional
            notification_update_all_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, notification_update_all_dto: NotificationUpdateAllDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Remove several of your notifications, picked by ID.

        DELETE /notifications
        Permission: notification.delete
        Since: Immich 1.133.0

        Args:
            ids: list[str]
            notification_delete_all_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, notification_delete_all_dto: NotificationDeleteAllDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return one of your notifications with its type, text and read time.

        GET /notifications/{id}
        Permission: notification.read
        Since: Immich 1.133.0

        Args:
            id: str, path

        Returns:
            NotificationDto
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
    def __call__(self, id: Id, *, read_at: datetime | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Mark one of your notifications as read or unread.

        PUT /notifications/{id}
        Permission: notification.update
        Since: Immich 1.133.0

        Args:
            id: str, path
            read_at: datetime | None, optional
            notification_update_dto: the whole body in place of its fields

        Returns:
            NotificationDto
        """
    @overload
    def __call__(self, id: Id, notification_update_dto: NotificationUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Remove one of your notifications.

        DELETE /notifications/{id}
        Permission: notification.delete
        Since: Immich 1.133.0

        Args:
            id: str, path

        Returns:
            None
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
    def __call__(self, *, redirect_uri: str, code_challenge: str | None = ..., state: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return the provider URL to which to send a user for an OAuth login.

        POST /oauth/authorize

        Args:
            code_challenge: str, optional
            redirect_uri: str
            state: str, optional
            oauth_config_dto: the whole body in place of its fields

        Returns:
            OAuthAuthorizeResponseDto
        """
    @overload
    def __call__(self, oauth_config_dto: OAuthConfigDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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

class _LogoutOAuthCall(Protocol[Result]):
    @overload
    def __call__(self, *, logout_token: str, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Handle a provider's back-channel logout: end the sessions that its logout token names.

        POST /oauth/backchannel-logout
        Since: Immich 3.0.0

        Args:
            logout_token: str
            oauth_backchannel_logout_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, oauth_backchannel_logout_dto: OAuthBackchannelLogoutDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

class LogoutOAuthOperation(_LogoutOAuthCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Handle a provider's back-channel logout: end the sessions that its logout token names."""
    raw: _LogoutOAuthCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _LogoutOAuthCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _LogoutOAuthCall[Request]

class LogoutOAuthBlockingOperation(_LogoutOAuthCall[None], BlockingOperation[None]):
    """Handle a provider's back-channel logout: end the sessions that its logout token names."""
    raw: _LogoutOAuthCall[ApiResponse[None]]
    stream: _LogoutOAuthCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _LogoutOAuthCall[Request]

class _FinishOAuthCall(Protocol[Result]):
    @overload
    def __call__(self, *, url: str, code_verifier: str | None = ..., state: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Complete an OAuth login from the provider's callback URL and receive an access token.

        POST /oauth/callback

        Args:
            code_verifier: str, optional
            state: str, optional
            url: str
            oauth_callback_dto: the whole body in place of its fields

        Returns:
            LoginResponseDto
        """
    @overload
    def __call__(self, oauth_callback_dto: OAuthCallbackDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, url: str, code_verifier: str | None = ..., state: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Connect your account to an OAuth identity, using the provider's callback URL.

        POST /oauth/link

        Args:
            code_verifier: str, optional
            state: str, optional
            url: str
            oauth_callback_dto: the whole body in place of its fields

        Returns:
            UserAdminResponseDto
        """
    @overload
    def __call__(self, oauth_callback_dto: OAuthCallbackDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Redirect an OAuth callback to the mobile app; not meant to be called by scripts.

        GET /oauth/mobile-redirect

        Returns:
            None
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Disconnect your account from its OAuth identity.

        POST /oauth/unlink

        Returns:
            UserAdminResponseDto
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
    def __call__(self, *, direction: PartnerDirection | _PartnerDirectionLiteral, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the users you share your library with or, the other way, who share theirs with you.

        GET /partners
        Permission: partner.read

        Args:
            direction: PartnerDirection, query

        Returns:
            list[PartnerResponseDto]
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
    def __call__(self, *, shared_with_id: Id, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Start sharing your library with another user; sharing back is up to them.

        POST /partners
        Permission: partner.create

        Args:
            shared_with_id: str
            partner_create_dto: the whole body in place of its fields

        Returns:
            PartnerResponseDto
        """
    @overload
    def __call__(self, partner_create_dto: PartnerCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, in_timeline: bool, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Choose whether the assets a partner shares with you show up in your timeline.

        PUT /partners/{id}
        Permission: partner.update

        Args:
            id: str, path
            in_timeline: bool
            partner_update_dto: the whole body in place of its fields

        Returns:
            PartnerResponseDto
        """
    @overload
    def __call__(self, id: Id, partner_update_dto: PartnerUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Share your library with the user in the path; deprecated, the ID now goes into the body.

        POST /partners/{id}
        Permission: partner.create
        Since: Immich 1.142.0
        Deprecated: upstream advises against it.

        Args:
            id: str, path

        Returns:
            PartnerResponseDto
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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """End the sharing of your library with another user.

        DELETE /partners/{id}
        Permission: partner.delete

        Args:
            id: str, path

        Returns:
            None
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
    def __call__(self, *, closest_asset_id: Id | None = ..., closest_person_id: Id | None = ..., page: int | None = ..., size: int | None = ..., with_hidden: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List recognized people page by page, with totals; hidden ones only on request.

        GET /people
        Permission: person.read

        Args:
            closest_asset_id: str, optional, query
            closest_person_id: str, optional, query
            page: int, optional, query
            size: int, optional, query
            with_hidden: bool, optional, query

        Returns:
            PeopleResponseDto
            One page; iter(…) gives the items of all pages.
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
    def __call__(self, *, people: Sequence[PeopleUpdateItem | Mapping[str, Any]], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Change names, birth dates or visibility of many people, with a result for each.

        PUT /people
        Permission: person.update

        Args:
            people: list[PeopleUpdateItem]
            people_update_dto: the whole body in place of its fields

        Returns:
            list[BulkIdResponseDto]
        """
    @overload
    def __call__(self, people_update_dto: PeopleUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, birth_date: date | None = ..., color: str | None = ..., is_favorite: bool | None = ..., is_hidden: bool | None = ..., name: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Create a person without any faces; assign faces to them afterwards.

        POST /people
        Permission: person.create

        Args:
            birth_date: date | None, optional
            color: str | None, optional
            is_favorite: bool, optional
            is_hidden: bool, optional
            name: str, optional
            person_create_dto: the whole body in place of its fields

        Returns:
            PersonResponseDto
        """
    @overload
    def __call__(self, person_create_dto: PersonCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Delete several people; the assets they appear in are kept.

        DELETE /people
        Permission: person.delete
        Since: Immich 1.136.0

        Args:
            ids: list[str]
            bulk_ids_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return one recognized person with name, birth date and visibility.

        GET /people/{id}
        Permission: person.read

        Args:
            id: str, path

        Returns:
            PersonResponseDto
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
    def __call__(self, id: Id, *, birth_date: date | None = ..., color: str | None = ..., feature_face_asset_id: Id | None = ..., is_favorite: bool | None = ..., is_hidden: bool | None = ..., name: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Change a person's name, birth date, visibility or the asset used as their face picture.

        PUT /people/{id}
        Permission: person.update
        Deprecated: upstream advises against it.

        Args:
            id: str, path
            birth_date: date | None, optional
            color: str | None, optional
            feature_face_asset_id: str, optional
            is_favorite: bool, optional
            is_hidden: bool, optional
            name: str, optional
            person_update_dto: the whole body in place of its fields

        Returns:
            PersonResponseDto
        """
    @overload
    def __call__(self, id: Id, person_update_dto: PersonUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Delete a recognized person; the assets they appear in are kept.

        DELETE /people/{id}
        Permission: person.delete
        Since: Immich 1.136.0

        Args:
            id: str, path

        Returns:
            None
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
    def __call__(self, id: Id, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Merge other people into this one: their faces move over and they are deleted.

        POST /people/{id}/merge
        Permission: person.merge

        Args:
            id: str, path
            ids: list[str]
            merge_person_dto: the whole body in place of its fields

        Returns:
            list[BulkIdResponseDto]
        """
    @overload
    def __call__(self, id: Id, merge_person_dto: MergePersonDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, data: Sequence[AssetFaceUpdateItem | Mapping[str, Any]], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Move faces, given by asset and current person, over to the person in the path.

        PUT /people/{id}/reassign
        Permission: person.reassign

        Args:
            id: str, path
            data: list[AssetFaceUpdateItem]
            asset_face_update_dto: the whole body in place of its fields

        Returns:
            list[PersonResponseDto]
        """
    @overload
    def __call__(self, id: Id, asset_face_update_dto: AssetFaceUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Count the assets in which a person appears.

        GET /people/{id}/statistics
        Permission: person.statistics

        Args:
            id: str, path

        Returns:
            PersonStatisticsResponseDto
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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Download the small face picture of a person.

        GET /people/{id}/thumbnail
        Permission: person.read

        Args:
            id: str, path

        Returns:
            bytes
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

class _SearchPluginsCall(Protocol[Result]):
    def __call__(self, *, description: str | None = ..., enabled: bool | None = ..., id: Id | None = ..., name: str | None = ..., title: str | None = ..., version: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the plugins installed on this server, optionally filtered by name, version or state.

        GET /plugins
        Permission: plugin.read
        Since: Immich 3.0.0

        Args:
            description: str, optional, query
            enabled: bool, optional, query
            id: str, optional, query
            name: str, optional, query
            title: str, optional, query
            version: str, optional, query

        Returns:
            list[PluginResponseDto]
        """

class SearchPluginsOperation(_SearchPluginsCall[CoroutineType[Any, Any, list[PluginResponseDto]]], Operation[list[PluginResponseDto]]):
    """List the plugins installed on this server, optionally filtered by name, version or state."""
    raw: _SearchPluginsCall[CoroutineType[Any, Any, ApiResponse[list[PluginResponseDto]]]]
    stream: _SearchPluginsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SearchPluginsCall[Request]

class SearchPluginsBlockingOperation(_SearchPluginsCall[list[PluginResponseDto]], BlockingOperation[list[PluginResponseDto]]):
    """List the plugins installed on this server, optionally filtered by name, version or state."""
    raw: _SearchPluginsCall[ApiResponse[list[PluginResponseDto]]]
    stream: _SearchPluginsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SearchPluginsCall[Request]

class _SearchPluginMethodsCall(Protocol[Result]):
    def __call__(self, *, description: str | None = ..., enabled: bool | None = ..., id: Id | None = ..., name: str | None = ..., plugin_name: str | None = ..., plugin_version: str | None = ..., title: str | None = ..., trigger: WorkflowTrigger | _WorkflowTriggerLiteral | None = ..., type: WorkflowType | _WorkflowTypeLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the methods that plugins offer as workflow steps, optionally filtered.

        GET /plugins/methods
        Permission: plugin.read
        Since: Immich 3.0.0

        Args:
            description: str, optional, query
            enabled: bool, optional, query
            id: str, optional, query
            name: str, optional, query
            plugin_name: str, optional, query
            plugin_version: str, optional, query
            title: str, optional, query
            trigger: WorkflowTrigger, optional, query
            type: WorkflowType, optional, query

        Returns:
            list[PluginMethodResponseDto]
        """

class SearchPluginMethodsOperation(_SearchPluginMethodsCall[CoroutineType[Any, Any, list[PluginMethodResponseDto]]], Operation[list[PluginMethodResponseDto]]):
    """List the methods that plugins offer as workflow steps, optionally filtered."""
    raw: _SearchPluginMethodsCall[CoroutineType[Any, Any, ApiResponse[list[PluginMethodResponseDto]]]]
    stream: _SearchPluginMethodsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SearchPluginMethodsCall[Request]

class SearchPluginMethodsBlockingOperation(_SearchPluginMethodsCall[list[PluginMethodResponseDto]], BlockingOperation[list[PluginMethodResponseDto]]):
    """List the methods that plugins offer as workflow steps, optionally filtered."""
    raw: _SearchPluginMethodsCall[ApiResponse[list[PluginMethodResponseDto]]]
    stream: _SearchPluginMethodsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SearchPluginMethodsCall[Request]

class _SearchPluginTemplatesCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the ready-made workflows that installed plugins bring along.

        GET /plugins/templates
        Permission: plugin.read
        Since: Immich 3.0.0

        Returns:
            list[PluginTemplateResponseDto]
        """

class SearchPluginTemplatesOperation(_SearchPluginTemplatesCall[CoroutineType[Any, Any, list[PluginTemplateResponseDto]]], Operation[list[PluginTemplateResponseDto]]):
    """List the ready-made workflows that installed plugins bring along."""
    raw: _SearchPluginTemplatesCall[CoroutineType[Any, Any, ApiResponse[list[PluginTemplateResponseDto]]]]
    stream: _SearchPluginTemplatesCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SearchPluginTemplatesCall[Request]

class SearchPluginTemplatesBlockingOperation(_SearchPluginTemplatesCall[list[PluginTemplateResponseDto]], BlockingOperation[list[PluginTemplateResponseDto]]):
    """List the ready-made workflows that installed plugins bring along."""
    raw: _SearchPluginTemplatesCall[ApiResponse[list[PluginTemplateResponseDto]]]
    stream: _SearchPluginTemplatesCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SearchPluginTemplatesCall[Request]

class _GetPluginCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return one installed plugin with its details.

        GET /plugins/{id}
        Permission: plugin.read
        Since: Immich 2.3.0

        Args:
            id: str, path

        Returns:
            PluginResponseDto
        """

class GetPluginOperation(_GetPluginCall[CoroutineType[Any, Any, PluginResponseDto]], Operation[PluginResponseDto]):
    """Return one installed plugin with its details."""
    raw: _GetPluginCall[CoroutineType[Any, Any, ApiResponse[PluginResponseDto]]]
    stream: _GetPluginCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetPluginCall[Request]

class GetPluginBlockingOperation(_GetPluginCall[PluginResponseDto], BlockingOperation[PluginResponseDto]):
    """Return one installed plugin with its details."""
    raw: _GetPluginCall[ApiResponse[PluginResponseDto]]
    stream: _GetPluginCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetPluginCall[Request]

class _GetQueuesCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List all job queues with their job counts and whether each is paused (admin only).

        GET /queues
        Permission: queue.read
        Administrators only.
        Since: Immich 2.4.0
        State: Alpha

        Returns:
            list[QueueResponseDto]
        """

class GetQueuesOperation(_GetQueuesCall[CoroutineType[Any, Any, list[QueueResponseDto]]], Operation[list[QueueResponseDto]]):
    """List all job queues with their job counts and whether each is paused (admin only)."""
    raw: _GetQueuesCall[CoroutineType[Any, Any, ApiResponse[list[QueueResponseDto]]]]
    stream: _GetQueuesCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetQueuesCall[Request]

class GetQueuesBlockingOperation(_GetQueuesCall[list[QueueResponseDto]], BlockingOperation[list[QueueResponseDto]]):
    """List all job queues with their job counts and whether each is paused (admin only)."""
    raw: _GetQueuesCall[ApiResponse[list[QueueResponseDto]]]
    stream: _GetQueuesCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetQueuesCall[Request]

class _GetQueueCall(Protocol[Result]):
    def __call__(self, name: QueueName | _QueueNameLiteral, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return one job queue with its job counts and whether it is paused (admin only).

        GET /queues/{name}
        Permission: queue.read
        Administrators only.
        Since: Immich 2.4.0
        State: Alpha

        Args:
            name: QueueName, path

        Returns:
            QueueResponseDto
        """

class GetQueueOperation(_GetQueueCall[CoroutineType[Any, Any, QueueResponseDto]], Operation[QueueResponseDto]):
    """Return one job queue with its job counts and whether it is paused (admin only)."""
    raw: _GetQueueCall[CoroutineType[Any, Any, ApiResponse[QueueResponseDto]]]
    stream: _GetQueueCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetQueueCall[Request]

class GetQueueBlockingOperation(_GetQueueCall[QueueResponseDto], BlockingOperation[QueueResponseDto]):
    """Return one job queue with its job counts and whether it is paused (admin only)."""
    raw: _GetQueueCall[ApiResponse[QueueResponseDto]]
    stream: _GetQueueCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetQueueCall[Request]

class _UpdateQueueCall(Protocol[Result]):
    @overload
    def __call__(self, name: QueueName | _QueueNameLiteral, *, is_paused: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Pause or resume a job queue (admin only).

        PUT /queues/{name}
        Permission: queue.update
        Administrators only.
        Since: Immich 2.4.0
        State: Alpha

        Args:
            name: QueueName, path
            is_paused: bool, optional
            queue_update_dto: the whole body in place of its fields

        Returns:
            QueueResponseDto
        """
    @overload
    def __call__(self, name: QueueName | _QueueNameLiteral, queue_update_dto: QueueUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

class UpdateQueueOperation(_UpdateQueueCall[CoroutineType[Any, Any, QueueResponseDto]], Operation[QueueResponseDto]):
    """Pause or resume a job queue (admin only)."""
    raw: _UpdateQueueCall[CoroutineType[Any, Any, ApiResponse[QueueResponseDto]]]
    stream: _UpdateQueueCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateQueueCall[Request]

class UpdateQueueBlockingOperation(_UpdateQueueCall[QueueResponseDto], BlockingOperation[QueueResponseDto]):
    """Pause or resume a job queue (admin only)."""
    raw: _UpdateQueueCall[ApiResponse[QueueResponseDto]]
    stream: _UpdateQueueCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateQueueCall[Request]

class _GetQueueJobsCall(Protocol[Result]):
    def __call__(self, name: QueueName | _QueueNameLiteral, *, status: Sequence[QueueJobStatus | _QueueJobStatusLiteral] | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the jobs in a queue, optionally only those in certain states (admin only).

        GET /queues/{name}/jobs
        Permission: queueJob.read
        Administrators only.
        Since: Immich 2.4.0
        State: Alpha

        Args:
            name: QueueName, path
            status: list[QueueJobStatus], optional, query

        Returns:
            list[QueueJobResponseDto]
        """

class GetQueueJobsOperation(_GetQueueJobsCall[CoroutineType[Any, Any, list[QueueJobResponseDto]]], Operation[list[QueueJobResponseDto]]):
    """List the jobs in a queue, optionally only those in certain states (admin only)."""
    raw: _GetQueueJobsCall[CoroutineType[Any, Any, ApiResponse[list[QueueJobResponseDto]]]]
    stream: _GetQueueJobsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetQueueJobsCall[Request]

class GetQueueJobsBlockingOperation(_GetQueueJobsCall[list[QueueJobResponseDto]], BlockingOperation[list[QueueJobResponseDto]]):
    """List the jobs in a queue, optionally only those in certain states (admin only)."""
    raw: _GetQueueJobsCall[ApiResponse[list[QueueJobResponseDto]]]
    stream: _GetQueueJobsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetQueueJobsCall[Request]

class _EmptyQueueCall(Protocol[Result]):
    @overload
    def __call__(self, name: QueueName | _QueueNameLiteral, *, failed: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Discard the waiting jobs of a queue, and its failed ones too if asked (admin only).

        DELETE /queues/{name}/jobs
        Permission: queueJob.delete
        Administrators only.
        Since: Immich 2.4.0
        State: Alpha

        Args:
            name: QueueName, path
            failed: bool, optional
            queue_delete_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, name: QueueName | _QueueNameLiteral, queue_delete_dto: QueueDeleteDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

class EmptyQueueOperation(_EmptyQueueCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Discard the waiting jobs of a queue, and its failed ones too if asked (admin only)."""
    raw: _EmptyQueueCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _EmptyQueueCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _EmptyQueueCall[Request]

class EmptyQueueBlockingOperation(_EmptyQueueCall[None], BlockingOperation[None]):
    """Discard the waiting jobs of a queue, and its failed ones too if asked (admin only)."""
    raw: _EmptyQueueCall[ApiResponse[None]]
    stream: _EmptyQueueCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _EmptyQueueCall[Request]

class _GetAssetsByCityCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return one sample asset for each city where timeline photos were taken.

        GET /search/cities
        Permission: asset.read

        Returns:
            list[AssetResponseDto]
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return the groups of the explore page, such as cities, each value with a sample asset.

        GET /search/explore
        Permission: asset.read

        Returns:
            list[SearchExploreResponseDto]
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
    def __call__(self, *, album_ids: Ids | None = ..., city: str | None = ..., country: str | None = ..., created_after: datetime | None = ..., created_before: datetime | None = ..., is_encoded: bool | None = ..., is_favorite: bool | None = ..., is_motion: bool | None = ..., is_not_in_album: bool | None = ..., is_offline: bool | None = ..., lens_model: str | None = ..., library_id: Id | None = ..., make: str | None = ..., min_file_size: int | None = ..., model: str | None = ..., ocr: str | None = ..., person_ids: Ids | None = ..., rating: int | None = ..., size: int | None = ..., state: str | None = ..., tag_ids: Ids | None = ..., taken_after: datetime | None = ..., taken_before: datetime | None = ..., trashed_after: datetime | None = ..., trashed_before: datetime | None = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral | None = ..., updated_after: datetime | None = ..., updated_before: datetime | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_deleted: bool | None = ..., with_exif: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Find the biggest assets, optionally above a minimum file size, largest first.

        POST /search/large-assets
        Permission: asset.read
        Since: Immich 1.137.0

        Args:
            album_ids: list[str], optional, query
            city: str | None, optional, query
            country: str | None, optional, query
            created_after: datetime, optional, query
            created_before: datetime, optional, query
            is_encoded: bool, optional, query
            is_favorite: bool, optional, query
            is_motion: bool, optional, query
            is_not_in_album: bool, optional, query
            is_offline: bool, optional, query
            lens_model: str | None, optional, query
            library_id: str | None, optional, query
            make: str | None, optional, query
            min_file_size: int, optional, query
            model: str | None, optional, query
            ocr: str, optional, query
            person_ids: list[str], optional, query
            rating: int | None, optional, query
            size: int, optional, query
            state: str | None, optional, query
            tag_ids: list[str] | None, optional, query
            taken_after: datetime, optional, query
            taken_before: datetime, optional, query
            trashed_after: datetime, optional, query
            trashed_before: datetime, optional, query
            type: AssetTypeEnum, optional, query
            updated_after: datetime, optional, query
            updated_before: datetime, optional, query
            visibility: AssetVisibility, optional, query
            with_deleted: bool, optional, query
            with_exif: bool, optional, query

        Returns:
            list[AssetResponseDto]
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
    def __call__(self, *, key: str | None = ..., slug: str | None = ..., album_ids: Ids | None = ..., checksum: str | None = ..., city: str | None = ..., country: str | None = ..., created_after: datetime | None = ..., created_before: datetime | None = ..., description: str | None = ..., encoded_video_path: str | None = ..., id: Id | None = ..., is_encoded: bool | None = ..., is_favorite: bool | None = ..., is_motion: bool | None = ..., is_not_in_album: bool | None = ..., is_offline: bool | None = ..., lens_model: str | None = ..., library_id: Id | None = ..., make: str | None = ..., model: str | None = ..., ocr: str | None = ..., order: AssetOrder | _AssetOrderLiteral | None = ..., original_file_name: str | None = ..., original_path: str | None = ..., page: int | None = ..., person_ids: Ids | None = ..., preview_path: str | None = ..., rating: int | None = ..., size: int | None = ..., state: str | None = ..., tag_ids: Ids | None = ..., taken_after: datetime | None = ..., taken_before: datetime | None = ..., thumbnail_path: str | None = ..., trashed_after: datetime | None = ..., trashed_before: datetime | None = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral | None = ..., updated_after: datetime | None = ..., updated_before: datetime | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_deleted: bool | None = ..., with_exif: bool | None = ..., with_people: bool | None = ..., with_stacked: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Find assets by metadata such as date, place, camera, people or file name, in pages.

        POST /search/metadata
        Permission: asset.read
        Since: Immich 1.122.0

        Args:
            key: str, optional, query
            slug: str, optional, query
            album_ids: list[str], optional
            checksum: str, optional
            city: str | None, optional
            country: str | None, optional
            created_after: datetime, optional
            created_before: datetime, optional
            description: str, optional
            encoded_video_path: str, optional
            id: str, optional
            is_encoded: bool, optional
            is_favorite: bool, optional
            is_motion: bool, optional
            is_not_in_album: bool, optional
            is_offline: bool, optional
            lens_model: str | None, optional
            library_id: str | None, optional
            make: str | None, optional
            model: str | None, optional
            ocr: str, optional
            order: AssetOrder, optional
            original_file_name: str, optional
            original_path: str, optional
            page: int, optional
            person_ids: list[str], optional
            preview_path: str, optional
            rating: int | None, optional
            size: int, optional
            state: str | None, optional
            tag_ids: list[str] | None, optional
            taken_after: datetime, optional
            taken_before: datetime, optional
            thumbnail_path: str, optional
            trashed_after: datetime, optional
            trashed_before: datetime, optional
            type: AssetTypeEnum, optional
            updated_after: datetime, optional
            updated_before: datetime, optional
            visibility: AssetVisibility, optional
            with_deleted: bool, optional
            with_exif: bool, optional
            with_people: bool, optional
            with_stacked: bool, optional
            metadata_search_dto: the whole body in place of its fields

        Returns:
            SearchResponseDto
            One page; iter(…) gives the items of all pages.
        """
    @overload
    def __call__(self, metadata_search_dto: MetadataSearchDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, name: str, with_hidden: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Look people up by name, which need not be complete; hidden ones only on request.

        GET /search/person
        Permission: person.read

        Args:
            name: str, query
            with_hidden: bool, optional, query

        Returns:
            list[PersonResponseDto]
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
    def __call__(self, *, name: str, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Look up places of the world by name, with their coordinates and regions.

        GET /search/places
        Permission: asset.read

        Args:
            name: str, query

        Returns:
            list[PlacesResponseDto]
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
    def __call__(self, *, album_ids: Ids | None = ..., city: str | None = ..., country: str | None = ..., created_after: datetime | None = ..., created_before: datetime | None = ..., is_encoded: bool | None = ..., is_favorite: bool | None = ..., is_motion: bool | None = ..., is_not_in_album: bool | None = ..., is_offline: bool | None = ..., lens_model: str | None = ..., library_id: Id | None = ..., make: str | None = ..., model: str | None = ..., ocr: str | None = ..., person_ids: Ids | None = ..., rating: int | None = ..., size: int | None = ..., state: str | None = ..., tag_ids: Ids | None = ..., taken_after: datetime | None = ..., taken_before: datetime | None = ..., trashed_after: datetime | None = ..., trashed_before: datetime | None = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral | None = ..., updated_after: datetime | None = ..., updated_before: datetime | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_deleted: bool | None = ..., with_exif: bool | None = ..., with_people: bool | None = ..., with_stacked: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return randomly picked assets out of those that match a metadata search.

        POST /search/random
        Permission: asset.read
        Since: Immich 1.116.0

        Args:
            album_ids: list[str], optional
            city: str | None, optional
            country: str | None, optional
            created_after: datetime, optional
            created_before: datetime, optional
            is_encoded: bool, optional
            is_favorite: bool, optional
            is_motion: bool, optional
            is_not_in_album: bool, optional
            is_offline: bool, optional
            lens_model: str | None, optional
            library_id: str | None, optional
            make: str | None, optional
            model: str | None, optional
            ocr: str, optional
            person_ids: list[str], optional
            rating: int | None, optional
            size: int, optional
            state: str | None, optional
            tag_ids: list[str] | None, optional
            taken_after: datetime, optional
            taken_before: datetime, optional
            trashed_after: datetime, optional
            trashed_before: datetime, optional
            type: AssetTypeEnum, optional
            updated_after: datetime, optional
            updated_before: datetime, optional
            visibility: AssetVisibility, optional
            with_deleted: bool, optional
            with_exif: bool, optional
            with_people: bool, optional
            with_stacked: bool, optional
            random_search_dto: the whole body in place of its fields

        Returns:
            list[AssetResponseDto]
        """
    @overload
    def __call__(self, random_search_dto: RandomSearchDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, album_ids: Ids | None = ..., city: str | None = ..., country: str | None = ..., created_after: datetime | None = ..., created_before: datetime | None = ..., is_encoded: bool | None = ..., is_favorite: bool | None = ..., is_motion: bool | None = ..., is_not_in_album: bool | None = ..., is_offline: bool | None = ..., language: str | None = ..., lens_model: str | None = ..., library_id: Id | None = ..., make: str | None = ..., model: str | None = ..., ocr: str | None = ..., page: int | None = ..., person_ids: Ids | None = ..., query: str | None = ..., query_asset_id: Id | None = ..., rating: int | None = ..., size: int | None = ..., state: str | None = ..., tag_ids: Ids | None = ..., taken_after: datetime | None = ..., taken_before: datetime | None = ..., trashed_after: datetime | None = ..., trashed_before: datetime | None = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral | None = ..., updated_after: datetime | None = ..., updated_before: datetime | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_deleted: bool | None = ..., with_exif: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Find assets by a description of what they show, best match first; needs machine learning.

        POST /search/smart
        Permission: asset.read

        Args:
            album_ids: list[str], optional
            city: str | None, optional
            country: str | None, optional
            created_after: datetime, optional
            created_before: datetime, optional
            is_encoded: bool, optional
            is_favorite: bool, optional
            is_motion: bool, optional
            is_not_in_album: bool, optional
            is_offline: bool, optional
            language: str, optional
            lens_model: str | None, optional
            library_id: str | None, optional
            make: str | None, optional
            model: str | None, optional
            ocr: str, optional
            page: int, optional
            person_ids: list[str], optional
            query: str, optional
            query_asset_id: str, optional
            rating: int | None, optional
            size: int, optional
            state: str | None, optional
            tag_ids: list[str] | None, optional
            taken_after: datetime, optional
            taken_before: datetime, optional
            trashed_after: datetime, optional
            trashed_before: datetime, optional
            type: AssetTypeEnum, optional
            updated_after: datetime, optional
            updated_before: datetime, optional
            visibility: AssetVisibility, optional
            with_deleted: bool, optional
            with_exif: bool, optional
            smart_search_dto: the whole body in place of its fields

        Returns:
            SearchResponseDto
            One page; iter(…) gives the items of all pages.
        """
    @overload
    def __call__(self, smart_search_dto: SmartSearchDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, album_ids: Ids | None = ..., city: str | None = ..., country: str | None = ..., created_after: datetime | None = ..., created_before: datetime | None = ..., description: str | None = ..., is_encoded: bool | None = ..., is_favorite: bool | None = ..., is_motion: bool | None = ..., is_not_in_album: bool | None = ..., is_offline: bool | None = ..., lens_model: str | None = ..., library_id: Id | None = ..., make: str | None = ..., model: str | None = ..., ocr: str | None = ..., person_ids: Ids | None = ..., rating: int | None = ..., state: str | None = ..., tag_ids: Ids | None = ..., taken_after: datetime | None = ..., taken_before: datetime | None = ..., trashed_after: datetime | None = ..., trashed_before: datetime | None = ..., type: AssetTypeEnum | _AssetTypeEnumLiteral | None = ..., updated_after: datetime | None = ..., updated_before: datetime | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Count the assets that match a metadata search, without returning them.

        POST /search/statistics
        Permission: asset.statistics
        Since: Immich 1.135.0

        Args:
            album_ids: list[str], optional
            city: str | None, optional
            country: str | None, optional
            created_after: datetime, optional
            created_before: datetime, optional
            description: str, optional
            is_encoded: bool, optional
            is_favorite: bool, optional
            is_motion: bool, optional
            is_not_in_album: bool, optional
            is_offline: bool, optional
            lens_model: str | None, optional
            library_id: str | None, optional
            make: str | None, optional
            model: str | None, optional
            ocr: str, optional
            person_ids: list[str], optional
            rating: int | None, optional
            state: str | None, optional
            tag_ids: list[str] | None, optional
            taken_after: datetime, optional
            taken_before: datetime, optional
            trashed_after: datetime, optional
            trashed_before: datetime, optional
            type: AssetTypeEnum, optional
            updated_after: datetime, optional
            updated_before: datetime, optional
            visibility: AssetVisibility, optional
            statistics_search_dto: the whole body in place of its fields

        Returns:
            SearchStatisticsResponseDto
        """
    @overload
    def __call__(self, statistics_search_dto: StatisticsSearchDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, type: SearchSuggestionType | _SearchSuggestionTypeLiteral, country: str | None = ..., include_null: bool | None = ..., lens_model: str | None = ..., make: str | None = ..., model: str | None = ..., state: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the values that occur in one searchable field, such as country or camera make.

        GET /search/suggestions
        Permission: asset.read

        Args:
            type: SearchSuggestionType, query
            country: str, optional, query
            include_null: bool, optional, query
            lens_model: str, optional, query
            make: str, optional, query
            model: str, optional, query
            state: str, optional, query

        Returns:
            list[str]
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return version and build details of the server and of tools it relies on, such as FFmpeg.

        GET /server/about
        Permission: server.about

        Returns:
            ServerAboutResponseDto
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return download URLs of the Android app builds that match this server's version.

        GET /server/apk-links
        Permission: server.apkLinks
        Since: Immich 1.135.0

        Returns:
            ServerApkLinksDto
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return settings that clients need, such as trash retention and login text; needs no login.

        GET /server/config

        Returns:
            ServerConfigDto
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return flags for which features, such as smart search or OAuth, are on; needs no login.

        GET /server/features

        Returns:
            ServerFeaturesDto
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return the product key of this server (admin only); answers 404 if there is none.

        GET /server/license
        Permission: serverLicense.read
        Administrators only.

        Returns:
            UserLicense
        """

class GetServerLicenseOperation(_GetServerLicenseCall[CoroutineType[Any, Any, UserLicense]], Operation[UserLicense]):
    """Return the product key of this server (admin only); answers 404 if there is none."""
    raw: _GetServerLicenseCall[CoroutineType[Any, Any, ApiResponse[UserLicense]]]
    stream: _GetServerLicenseCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetServerLicenseCall[Request]

class GetServerLicenseBlockingOperation(_GetServerLicenseCall[UserLicense], BlockingOperation[UserLicense]):
    """Return the product key of this server (admin only); answers 404 if there is none."""
    raw: _GetServerLicenseCall[ApiResponse[UserLicense]]
    stream: _GetServerLicenseCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetServerLicenseCall[Request]

class _SetServerLicenseCall(Protocol[Result]):
    @overload
    def __call__(self, *, activation_key: str, license_key: str, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Activate a product key for the whole server (admin only).

        PUT /server/license
        Permission: serverLicense.update
        Administrators only.

        Args:
            activation_key: str
            license_key: str
            license_key_dto: the whole body in place of its fields

        Returns:
            UserLicense
        """
    @overload
    def __call__(self, license_key_dto: LicenseKeyDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

class SetServerLicenseOperation(_SetServerLicenseCall[CoroutineType[Any, Any, UserLicense]], Operation[UserLicense]):
    """Activate a product key for the whole server (admin only)."""
    raw: _SetServerLicenseCall[CoroutineType[Any, Any, ApiResponse[UserLicense]]]
    stream: _SetServerLicenseCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SetServerLicenseCall[Request]

class SetServerLicenseBlockingOperation(_SetServerLicenseCall[UserLicense], BlockingOperation[UserLicense]):
    """Activate a product key for the whole server (admin only)."""
    raw: _SetServerLicenseCall[ApiResponse[UserLicense]]
    stream: _SetServerLicenseCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SetServerLicenseCall[Request]

class _DeleteServerLicenseCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Remove the product key of this server (admin only).

        DELETE /server/license
        Permission: serverLicense.delete
        Administrators only.

        Returns:
            None
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the file extensions accepted as image, video or sidecar; needs no login.

        GET /server/media-types

        Returns:
            ServerMediaTypesResponseDto
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Check that the server is up; it answers 'pong' and needs no login.

        GET /server/ping

        Returns:
            ServerPingResponse
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return photo and video counts and disk usage, overall and for each user (admin only).

        GET /server/statistics
        Permission: server.statistics
        Administrators only.

        Returns:
            ServerStatsResponseDto
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return the size, use and free space of the disk that holds the uploads.

        GET /server/storage
        Permission: server.storage

        Returns:
            ServerStorageResponseDto
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

class _GetServerVersionCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return the server's version as major, minor and patch numbers; needs no login.

        GET /server/version

        Returns:
            ServerVersionResponseDto
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return the newest release found by the update check, and when it last ran.

        GET /server/version-check
        Permission: server.versionCheck
        Since: Immich 1.134.0

        Returns:
            VersionCheckStateResponseDto
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List every version this server has run and since when; needs no login.

        GET /server/version-history
        Since: Immich 1.117.0

        Returns:
            list[ServerVersionHistoryResponseDto]
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List your login sessions with device details, marking the current one.

        GET /sessions
        Permission: session.read

        Returns:
            list[SessionResponseDto]
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
    def __call__(self, *, device_os: str | None = ..., device_type: str | None = ..., duration: int | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Open a child session with its own token, for example for a cast device.

        POST /sessions
        Permission: session.create
        Since: Immich 1.133.0

        Args:
            device_os: str, optional
            device_type: str, optional
            duration: int, optional
            session_create_dto: the whole body in place of its fields

        Returns:
            SessionCreateResponseDto
        """
    @overload
    def __call__(self, session_create_dto: SessionCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Sign out everywhere else: end all your sessions except the one making this call.

        DELETE /sessions
        Permission: session.delete

        Returns:
            None
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
    def __call__(self, id: Id, *, is_pending_sync_reset: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Flag one of your sessions so that its client discards its sync state and starts over.

        PUT /sessions/{id}
        Permission: session.update
        Since: Immich 1.136.0
        Deprecated: upstream advises against it.

        Args:
            id: str, path
            is_pending_sync_reset: bool, optional
            session_update_dto: the whole body in place of its fields

        Returns:
            SessionResponseDto
        """
    @overload
    def __call__(self, id: Id, session_update_dto: SessionUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """End one of your sessions, signing out the device that uses it.

        DELETE /sessions/{id}
        Permission: session.delete

        Args:
            id: str, path

        Returns:
            None
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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Lock one of your sessions, taking away its access to locked assets.

        POST /sessions/{id}/lock
        Permission: session.lock
        Since: Immich 1.133.0

        Args:
            id: str, path

        Returns:
            None
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
    def __call__(self, *, album_id: Id | None = ..., id: Id | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the shared links that you have created.

        GET /shared-links
        Permission: sharedLink.read

        Args:
            album_id: str, optional, query
            id: str, optional, query

        Returns:
            list[SharedLinkResponseDto]
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
    def __call__(self, *, type: SharedLinkType | _SharedLinkTypeLiteral, album_id: Id | None = ..., allow_download: bool | None = ..., allow_upload: bool | None = ..., asset_ids: Ids | None = ..., description: str | None = ..., expires_at: datetime | None = ..., password: str | None = ..., show_metadata: bool | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Create a public link to an album or to chosen assets, with optional password and expiry.

        POST /shared-links
        Permission: sharedLink.create

        Args:
            album_id: str, optional
            allow_download: bool, optional
            allow_upload: bool, optional
            asset_ids: list[str], optional
            description: str | None, optional
            expires_at: datetime | None, optional
            password: str | None, optional
            show_metadata: bool, optional
            slug: str | None, optional
            type: SharedLinkType
            shared_link_create_dto: the whole body in place of its fields

        Returns:
            SharedLinkResponseDto
        """
    @overload
    def __call__(self, shared_link_create_dto: SharedLinkCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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

class _SharedLinkLoginCall(Protocol[Result]):
    @overload
    def __call__(self, *, password: str, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Unlock a shared link with its password and return the link.

        POST /shared-links/login
        Since: Immich 2.6.0
        State: Beta

        Args:
            key: str, optional, query
            slug: str, optional, query
            password: str
            shared_link_login_dto: the whole body in place of its fields

        Returns:
            SharedLinkResponseDto
        """
    @overload
    def __call__(self, shared_link_login_dto: SharedLinkLoginDto | Mapping[str, Any], *, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

class SharedLinkLoginOperation(_SharedLinkLoginCall[CoroutineType[Any, Any, SharedLinkResponseDto]], Operation[SharedLinkResponseDto]):
    """Unlock a shared link with its password and return the link."""
    raw: _SharedLinkLoginCall[CoroutineType[Any, Any, ApiResponse[SharedLinkResponseDto]]]
    stream: _SharedLinkLoginCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SharedLinkLoginCall[Request]

class SharedLinkLoginBlockingOperation(_SharedLinkLoginCall[SharedLinkResponseDto], BlockingOperation[SharedLinkResponseDto]):
    """Unlock a shared link with its password and return the link."""
    raw: _SharedLinkLoginCall[ApiResponse[SharedLinkResponseDto]]
    stream: _SharedLinkLoginCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SharedLinkLoginCall[Request]

class _GetMySharedLinkCall(Protocol[Result]):
    def __call__(self, *, key: str | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return the shared link that authenticates this call.

        GET /shared-links/me

        Args:
            key: str, optional, query
            slug: str, optional, query

        Returns:
            SharedLinkResponseDto
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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return one of your shared links with its settings and contents.

        GET /shared-links/{id}
        Permission: sharedLink.read

        Args:
            id: str, path

        Returns:
            SharedLinkResponseDto
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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Delete a shared link; its URL stops working at once, the assets are kept.

        DELETE /shared-links/{id}
        Permission: sharedLink.delete

        Args:
            id: str, path

        Returns:
            None
        """

class RemoveSharedLinkOperation(_RemoveSharedLinkCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Delete a shared link; its URL stops working at once, the assets are kept."""
    raw: _RemoveSharedLinkCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _RemoveSharedLinkCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _RemoveSharedLinkCall[Request]

class RemoveSharedLinkBlockingOperation(_RemoveSharedLinkCall[None], BlockingOperation[None]):
    """Delete a shared link; its URL stops working at once, the assets are kept."""
    raw: _RemoveSharedLinkCall[ApiResponse[None]]
    stream: _RemoveSharedLinkCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _RemoveSharedLinkCall[Request]

class _UpdateSharedLinkCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, allow_download: bool | None = ..., allow_upload: bool | None = ..., description: str | None = ..., expires_at: datetime | None = ..., password: str | None = ..., show_metadata: bool | None = ..., slug: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Change a shared link's description, password, expiry or what visitors may do.

        PATCH /shared-links/{id}
        Permission: sharedLink.update

        Args:
            id: str, path
            allow_download: bool, optional
            allow_upload: bool, optional
            description: str | None, optional
            expires_at: datetime | None, optional
            password: str | None, optional
            show_metadata: bool, optional
            slug: str | None, optional
            shared_link_edit_dto: the whole body in place of its fields

        Returns:
            SharedLinkResponseDto
        """
    @overload
    def __call__(self, id: Id, shared_link_edit_dto: SharedLinkEditDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, asset_ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Put more assets behind a link that shares hand-picked assets; album links refuse this.

        PUT /shared-links/{id}/assets
        Permission: sharedLink.update

        Args:
            id: str, path
            asset_ids: list[str]
            asset_ids_dto: the whole body in place of its fields

        Returns:
            list[AssetIdsResponseDto]
        """
    @overload
    def __call__(self, id: Id, asset_ids_dto: AssetIdsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, asset_ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Take assets off a link that shares hand-picked assets, with a result for each.

        DELETE /shared-links/{id}/assets
        Permission: sharedLink.update

        Args:
            id: str, path
            asset_ids: list[str]
            asset_ids_dto: the whole body in place of its fields

        Returns:
            list[AssetIdsResponseDto]
        """
    @overload
    def __call__(self, id: Id, asset_ids_dto: AssetIdsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, primary_asset_id: Id | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List your stacks, or only the one with a given primary asset.

        GET /stacks
        Permission: stack.read

        Args:
            primary_asset_id: str, optional, query

        Returns:
            list[StackResponseDto]
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
    def __call__(self, *, asset_ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Group assets into a stack; the first ID leads it, and stacks led by the others are absorbed.

        POST /stacks
        Permission: stack.create

        Args:
            asset_ids: list[str]
            stack_create_dto: the whole body in place of its fields

        Returns:
            StackResponseDto
        """
    @overload
    def __call__(self, stack_create_dto: StackCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Dissolve several stacks; their assets remain and show up singly again.

        DELETE /stacks
        Permission: stack.delete

        Args:
            ids: list[str]
            bulk_ids_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return one stack with its primary asset and all of its assets.

        GET /stacks/{id}
        Permission: stack.read

        Args:
            id: str, path

        Returns:
            StackResponseDto
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
    def __call__(self, id: Id, *, primary_asset_id: Id | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Choose which asset of a stack is shown on top.

        PUT /stacks/{id}
        Permission: stack.update
        Deprecated: upstream advises against it.

        Args:
            id: str, path
            primary_asset_id: str, optional
            stack_update_dto: the whole body in place of its fields

        Returns:
            StackResponseDto
        """
    @overload
    def __call__(self, id: Id, stack_update_dto: StackUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Dissolve a stack; its assets remain and show up singly again.

        DELETE /stacks/{id}
        Permission: stack.delete

        Args:
            id: str, path

        Returns:
            None
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
    def __call__(self, id: Id, asset_id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Take one asset out of a stack; the primary asset is refused.

        DELETE /stacks/{id}/assets/{assetId}
        Permission: stack.update
        Since: Immich 1.136.0

        Args:
            id: str, path
            asset_id: str, path

        Returns:
            None
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the sync checkpoints stored for this session, one for each entity type.

        GET /sync/ack
        Permission: syncCheckpoint.read
        Since: Immich 1.127.0

        Returns:
            list[SyncAckDto]
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
    def __call__(self, *, acks: list[str], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Acknowledge received sync events, so that the next stream starts after them.

        POST /sync/ack
        Permission: syncCheckpoint.update
        Since: Immich 1.127.0

        Args:
            acks: list[str]
            sync_ack_set_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, sync_ack_set_dto: SyncAckSetDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, types: Sequence[SyncEntityType | _SyncEntityTypeLiteral] | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Forget sync checkpoints of this session, so that those types are streamed from the start again.

        DELETE /sync/ack
        Permission: syncCheckpoint.delete
        Since: Immich 1.127.0

        Args:
            types: list[SyncEntityType], optional
            sync_ack_delete_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, sync_ack_delete_dto: SyncAckDeleteDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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

class _GetSyncStreamCall(Protocol[Result]):
    @overload
    def __call__(self, *, types: Sequence[SyncRequestType | _SyncRequestTypeLiteral], reset: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Stream changes of the chosen types since the last acknowledged ones, as JSON Lines.

        POST /sync/stream
        Permission: sync.stream
        Since: Immich 1.127.0

        Args:
            reset: bool, optional
            types: list[SyncRequestType]
            sync_stream_dto: the whole body in place of its fields

        Returns:
            list[SyncStreamEvent]
        """
    @overload
    def __call__(self, sync_stream_dto: SyncStreamDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

class GetSyncStreamOperation(_GetSyncStreamCall[CoroutineType[Any, Any, list[SyncStreamEvent]]], IterableOperation[list[SyncStreamEvent], SyncStreamEvent]):
    """Stream changes of the chosen types since the last acknowledged ones, as JSON Lines."""
    raw: _GetSyncStreamCall[CoroutineType[Any, Any, ApiResponse[list[SyncStreamEvent]]]]
    stream: _GetSyncStreamCall[AbstractAsyncContextManager[StreamedResponse]]
    iter: _GetSyncStreamCall[AsyncGenerator[SyncStreamEvent]]
    request: _GetSyncStreamCall[Request]

class GetSyncStreamBlockingOperation(_GetSyncStreamCall[list[SyncStreamEvent]], BlockingIterableOperation[list[SyncStreamEvent], SyncStreamEvent]):
    """Stream changes of the chosen types since the last acknowledged ones, as JSON Lines."""
    raw: _GetSyncStreamCall[ApiResponse[list[SyncStreamEvent]]]
    stream: _GetSyncStreamCall[AbstractContextManager[BlockingStreamedResponse]]
    iter: _GetSyncStreamCall[Iterator[SyncStreamEvent]]
    request: _GetSyncStreamCall[Request]

class _GetConfigCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return the complete server configuration, secrets included (admin only).

        GET /system-config
        Permission: systemConfig.read
        Administrators only.

        Returns:
            SystemConfigDto
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
    def __call__(self, *, backup: SystemConfigBackupsDto | Mapping[str, Any], ffmpeg: SystemConfigFFmpegDto | Mapping[str, Any], image: SystemConfigImageDto | Mapping[str, Any], integrity_checks: SystemConfigIntegrityChecks | Mapping[str, Any], job: SystemConfigJobDto | Mapping[str, Any], library: SystemConfigLibraryDto | Mapping[str, Any], logging: SystemConfigLoggingDto | Mapping[str, Any], machine_learning: SystemConfigMachineLearningDto | Mapping[str, Any], map: SystemConfigMapDto | Mapping[str, Any], metadata: SystemConfigMetadataDto | Mapping[str, Any], new_version_check: SystemConfigNewVersionCheckDto | Mapping[str, Any], nightly_tasks: SystemConfigNightlyTasksDto | Mapping[str, Any], notifications: SystemConfigNotificationsDto | Mapping[str, Any], oauth: SystemConfigOAuthDto | Mapping[str, Any], password_login: SystemConfigPasswordLoginDto | Mapping[str, Any], reverse_geocoding: SystemConfigReverseGeocodingDto | Mapping[str, Any], server: SystemConfigServerDto | Mapping[str, Any], storage_template: SystemConfigStorageTemplateDto | Mapping[str, Any], templates: SystemConfigTemplatesDto | Mapping[str, Any], theme: SystemConfigThemeDto | Mapping[str, Any], trash: SystemConfigTrashDto | Mapping[str, Any], user: SystemConfigUserDto | Mapping[str, Any], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Replace the complete server configuration (admin only); send all of it, not just changes.

        PUT /system-config
        Permission: systemConfig.update
        Administrators only.

        Args:
            backup: SystemConfigBackupsDto
            ffmpeg: SystemConfigFFmpegDto
            image: SystemConfigImageDto
            integrity_checks: SystemConfigIntegrityChecks
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
            system_config_dto: the whole body in place of its fields

        Returns:
            SystemConfigDto
        """
    @overload
    def __call__(self, system_config_dto: SystemConfigDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return the server configuration as it is out of the box (admin only).

        GET /system-config/defaults
        Permission: systemConfig.read
        Administrators only.

        Returns:
            SystemConfigDto
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the date tokens and presets usable in the storage template (admin only).

        GET /system-config/storage-template-options
        Permission: systemConfig.read
        Administrators only.

        Returns:
            SystemConfigTemplateStorageOptionDto
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Tell whether the first-run setup by the administrator is finished (admin only).

        GET /system-metadata/admin-onboarding
        Permission: systemMetadata.read
        Administrators only.

        Returns:
            AdminOnboardingUpdateDto
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
    def __call__(self, *, is_onboarded: bool, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Record whether the first-run setup of the server is finished (admin only).

        POST /system-metadata/admin-onboarding
        Permission: systemMetadata.update
        Administrators only.

        Args:
            is_onboarded: bool
            admin_onboarding_update_dto: the whole body in place of its fields

        Returns:
            None
        """
    @overload
    def __call__(self, admin_onboarding_update_dto: AdminOnboardingUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Tell which place-name data file was last imported, and when (admin only).

        GET /system-metadata/reverse-geocoding-state
        Permission: systemMetadata.read
        Administrators only.

        Returns:
            ReverseGeocodingStateResponseDto
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return the newest release found by the update check, and when it ran (admin only).

        GET /system-metadata/version-check-state
        Permission: systemMetadata.read
        Administrators only.
        Since: Immich 1.134.0

        Returns:
            VersionCheckStateResponseDto
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List your tags, nested ones included, as one flat list.

        GET /tags
        Permission: tag.read

        Returns:
            list[TagResponseDto]
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
    def __call__(self, *, tags: list[str], _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Create tags from paths such as 'trips/rome', parents included; existing ones are reused.

        PUT /tags
        Permission: tag.create

        Args:
            tags: list[str]
            tag_upsert_dto: the whole body in place of its fields

        Returns:
            list[TagResponseDto]
        """
    @overload
    def __call__(self, tag_upsert_dto: TagUpsertDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, name: str, color: str | None = ..., parent_id: Id | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Create a single tag, optionally nested under a parent tag.

        POST /tags
        Permission: tag.create

        Args:
            color: str | None, optional
            name: str
            parent_id: str | None, optional
            tag_create_dto: the whole body in place of its fields

        Returns:
            TagResponseDto
        """
    @overload
    def __call__(self, tag_create_dto: TagCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, asset_ids: Ids, tag_ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Apply every given tag to every given asset and return how many taggings were made.

        PUT /tags/assets
        Permission: tag.asset

        Args:
            asset_ids: list[str]
            tag_ids: list[str]
            tag_bulk_assets_dto: the whole body in place of its fields

        Returns:
            TagBulkAssetsResponseDto
        """
    @overload
    def __call__(self, tag_bulk_assets_dto: TagBulkAssetsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return one of your tags with its name, full path and color.

        GET /tags/{id}
        Permission: tag.read

        Args:
            id: str, path

        Returns:
            TagResponseDto
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
    def __call__(self, id: Id, *, color: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Change the settings of a tag, for example its color.

        PUT /tags/{id}
        Permission: tag.update
        Deprecated: upstream advises against it.

        Args:
            id: str, path
            color: str | None, optional
            tag_update_dto: the whole body in place of its fields

        Returns:
            TagResponseDto
        """
    @overload
    def __call__(self, id: Id, tag_update_dto: TagUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Delete a tag along with the tags nested below it; tagged assets are kept.

        DELETE /tags/{id}
        Permission: tag.delete

        Args:
            id: str, path

        Returns:
            None
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
    def __call__(self, id: Id, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Apply a tag to assets, with a result for each.

        PUT /tags/{id}/assets
        Permission: tag.asset

        Args:
            id: str, path
            ids: list[str]
            bulk_ids_dto: the whole body in place of its fields

        Returns:
            list[BulkIdResponseDto]
        """
    @overload
    def __call__(self, id: Id, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, id: Id, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Take a tag off assets, with a result for each.

        DELETE /tags/{id}/assets
        Permission: tag.asset

        Args:
            id: str, path
            ids: list[str]
            bulk_ids_dto: the whole body in place of its fields

        Returns:
            list[BulkIdResponseDto]
        """
    @overload
    def __call__(self, id: Id, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, time_bucket: str | date, album_id: Id | None = ..., bbox: str | None = ..., is_favorite: bool | None = ..., is_trashed: bool | None = ..., key: str | None = ..., order: AssetOrder | _AssetOrderLiteral | None = ..., order_by: AssetOrderBy | _AssetOrderByLiteral | None = ..., person_id: Id | None = ..., slug: str | None = ..., tag_id: Id | None = ..., user_id: Id | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_coordinates: bool | None = ..., with_partners: bool | None = ..., with_stacked: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return the timeline assets of one time bucket; use the same filters as for the buckets.

        GET /timeline/bucket
        Permission: asset.read
        State: Internal

        Args:
            time_bucket: str, query
            album_id: str, optional, query
            bbox: str, optional, query
            is_favorite: bool, optional, query
            is_trashed: bool, optional, query
            key: str, optional, query
            order: AssetOrder, optional, query
            order_by: AssetOrderBy, optional, query
            person_id: str, optional, query
            slug: str, optional, query
            tag_id: str, optional, query
            user_id: str, optional, query
            visibility: AssetVisibility, optional, query
            with_coordinates: bool, optional, query
            with_partners: bool, optional, query
            with_stacked: bool, optional, query

        Returns:
            TimeBucketAssetResponseDto
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
    def __call__(self, *, album_id: Id | None = ..., bbox: str | None = ..., is_favorite: bool | None = ..., is_trashed: bool | None = ..., key: str | None = ..., order: AssetOrder | _AssetOrderLiteral | None = ..., order_by: AssetOrderBy | _AssetOrderByLiteral | None = ..., person_id: Id | None = ..., slug: str | None = ..., tag_id: Id | None = ..., user_id: Id | None = ..., visibility: AssetVisibility | _AssetVisibilityLiteral | None = ..., with_coordinates: bool | None = ..., with_partners: bool | None = ..., with_stacked: bool | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the timeline's time buckets with the number of assets in each.

        GET /timeline/buckets
        Permission: asset.read
        State: Internal

        Args:
            album_id: str, optional, query
            bbox: str, optional, query
            is_favorite: bool, optional, query
            is_trashed: bool, optional, query
            key: str, optional, query
            order: AssetOrder, optional, query
            order_by: AssetOrderBy, optional, query
            person_id: str, optional, query
            slug: str, optional, query
            tag_id: str, optional, query
            user_id: str, optional, query
            visibility: AssetVisibility, optional, query
            with_coordinates: bool, optional, query
            with_partners: bool, optional, query
            with_stacked: bool, optional, query

        Returns:
            list[TimeBucketsResponseDto]
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Erase everything in your trash for good; background jobs then remove the files.

        POST /trash/empty
        Permission: asset.delete

        Returns:
            TrashResponseDto
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Bring everything in your trash back into your library.

        POST /trash/restore
        Permission: asset.delete

        Returns:
            TrashResponseDto
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
    def __call__(self, *, ids: Ids, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Bring the given assets back out of the trash.

        POST /trash/restore/assets
        Permission: asset.delete

        Args:
            ids: list[str]
            bulk_ids_dto: the whole body in place of its fields

        Returns:
            TrashResponseDto
        """
    @overload
    def __call__(self, bulk_ids_dto: BulkIdsDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the user accounts on this server that you are allowed to see.

        GET /users
        Permission: user.read

        Returns:
            list[UserResponseDto]
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return your own account, with e-mail address, quota and admin flag.

        GET /users/me
        Permission: user.read

        Returns:
            UserAdminResponseDto
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
    def __call__(self, *, avatar_color: UserAvatarColor | _UserAvatarColorLiteral | None = ..., email: str | None = ..., name: str | None = ..., password: str | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Change your own account, such as name, e-mail address or password.

        PUT /users/me
        Permission: user.update
        Deprecated: upstream advises against it.

        Args:
            avatar_color: UserAvatarColor | None, optional
            email: str, optional
            name: str, optional
            password: str, optional
            user_update_me_dto: the whole body in place of its fields

        Returns:
            UserAdminResponseDto
        """
    @overload
    def __call__(self, user_update_me_dto: UserUpdateMeDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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

class _GetMyCalendarHeatmapCall(Protocol[Result]):
    def __call__(self, *, from_: date | None = ..., to: date | None = ..., type: CalendarHeatmapType | _CalendarHeatmapTypeLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Count your assets per day over a date range, by day uploaded or day taken.

        GET /users/me/calendar-heatmap
        Permission: user.read
        Since: Immich 3.0.0

        Args:
            from_: date, optional, query
            to: date, optional, query
            type: CalendarHeatmapType, optional, query

        Returns:
            CalendarHeatmapResponseDto
        """

class GetMyCalendarHeatmapOperation(_GetMyCalendarHeatmapCall[CoroutineType[Any, Any, CalendarHeatmapResponseDto]], Operation[CalendarHeatmapResponseDto]):
    """Count your assets per day over a date range, by day uploaded or day taken."""
    raw: _GetMyCalendarHeatmapCall[CoroutineType[Any, Any, ApiResponse[CalendarHeatmapResponseDto]]]
    stream: _GetMyCalendarHeatmapCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetMyCalendarHeatmapCall[Request]

class GetMyCalendarHeatmapBlockingOperation(_GetMyCalendarHeatmapCall[CalendarHeatmapResponseDto], BlockingOperation[CalendarHeatmapResponseDto]):
    """Count your assets per day over a date range, by day uploaded or day taken."""
    raw: _GetMyCalendarHeatmapCall[ApiResponse[CalendarHeatmapResponseDto]]
    stream: _GetMyCalendarHeatmapCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetMyCalendarHeatmapCall[Request]

class _GetUserLicenseCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return the product key stored for your account.

        GET /users/me/license
        Permission: userLicense.read

        Returns:
            UserLicense
        """

class GetUserLicenseOperation(_GetUserLicenseCall[CoroutineType[Any, Any, UserLicense]], Operation[UserLicense]):
    """Return the product key stored for your account."""
    raw: _GetUserLicenseCall[CoroutineType[Any, Any, ApiResponse[UserLicense]]]
    stream: _GetUserLicenseCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetUserLicenseCall[Request]

class GetUserLicenseBlockingOperation(_GetUserLicenseCall[UserLicense], BlockingOperation[UserLicense]):
    """Return the product key stored for your account."""
    raw: _GetUserLicenseCall[ApiResponse[UserLicense]]
    stream: _GetUserLicenseCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetUserLicenseCall[Request]

class _SetUserLicenseCall(Protocol[Result]):
    @overload
    def __call__(self, *, activation_key: str, license_key: str, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Activate a product key for your own account.

        PUT /users/me/license
        Permission: userLicense.update

        Args:
            activation_key: str
            license_key: str
            license_key_dto: the whole body in place of its fields

        Returns:
            UserLicense
        """
    @overload
    def __call__(self, license_key_dto: LicenseKeyDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

class SetUserLicenseOperation(_SetUserLicenseCall[CoroutineType[Any, Any, UserLicense]], Operation[UserLicense]):
    """Activate a product key for your own account."""
    raw: _SetUserLicenseCall[CoroutineType[Any, Any, ApiResponse[UserLicense]]]
    stream: _SetUserLicenseCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SetUserLicenseCall[Request]

class SetUserLicenseBlockingOperation(_SetUserLicenseCall[UserLicense], BlockingOperation[UserLicense]):
    """Activate a product key for your own account."""
    raw: _SetUserLicenseCall[ApiResponse[UserLicense]]
    stream: _SetUserLicenseCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SetUserLicenseCall[Request]

class _DeleteUserLicenseCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Remove the product key stored for your account.

        DELETE /users/me/license
        Permission: userLicense.delete

        Returns:
            None
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Tell whether you have finished the welcome steps.

        GET /users/me/onboarding
        Permission: userOnboarding.read
        Since: Immich 1.135.0

        Returns:
            OnboardingResponseDto
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
    def __call__(self, *, is_onboarded: bool, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Record whether you have finished the welcome steps.

        PUT /users/me/onboarding
        Permission: userOnboarding.update
        Since: Immich 1.135.0

        Args:
            is_onboarded: bool
            onboarding_dto: the whole body in place of its fields

        Returns:
            OnboardingResponseDto
        """
    @overload
    def __call__(self, onboarding_dto: OnboardingDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Reset your onboarding, so that the welcome steps are shown to you again.

        DELETE /users/me/onboarding
        Permission: userOnboarding.delete
        Since: Immich 1.135.0

        Returns:
            None
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return your own settings, such as memories, tags, ratings and e-mail notifications.

        GET /users/me/preferences
        Permission: userPreference.read

        Returns:
            UserPreferencesResponseDto
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
    def __call__(self, *, albums: AlbumsUpdate | Mapping[str, Any] | None = ..., avatar: AvatarUpdate | Mapping[str, Any] | None = ..., cast: CastUpdate | Mapping[str, Any] | None = ..., download: DownloadUpdate | Mapping[str, Any] | None = ..., email_notifications: EmailNotificationsUpdate | Mapping[str, Any] | None = ..., folders: FoldersUpdate | Mapping[str, Any] | None = ..., memories: MemoriesUpdate | Mapping[str, Any] | None = ..., people: PeopleUpdate | Mapping[str, Any] | None = ..., purchase: PurchaseUpdate | Mapping[str, Any] | None = ..., ratings: RatingsUpdate | Mapping[str, Any] | None = ..., recently_added: RecentlyAddedUpdate | Mapping[str, Any] | None = ..., shared_links: SharedLinksUpdate | Mapping[str, Any] | None = ..., tags: TagsUpdate | Mapping[str, Any] | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Change some of your own settings; those left out stay as they are.

        PUT /users/me/preferences
        Permission: userPreference.update
        Deprecated: upstream advises against it.

        Args:
            albums: AlbumsUpdate, optional
            avatar: AvatarUpdate, optional
            cast: CastUpdate, optional
            download: DownloadUpdate, optional
            email_notifications: EmailNotificationsUpdate, optional
            folders: FoldersUpdate, optional
            memories: MemoriesUpdate, optional
            people: PeopleUpdate, optional
            purchase: PurchaseUpdate, optional
            ratings: RatingsUpdate, optional
            recently_added: RecentlyAddedUpdate, optional
            shared_links: SharedLinksUpdate, optional
            tags: TagsUpdate, optional
            user_preferences_update_dto: the whole body in place of its fields

        Returns:
            UserPreferencesResponseDto
        """
    @overload
    def __call__(self, user_preferences_update_dto: UserPreferencesUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, file: FileInput, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Upload a picture as your avatar, replacing the previous one.

        POST /users/profile-image
        Permission: userProfileImage.update

        Args:
            file: FileInput
            create_profile_image_dto: the whole body in place of its fields

        Returns:
            CreateProfileImageResponseDto
        """
    @overload
    def __call__(self, create_profile_image_dto: CreateProfileImageDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Remove your avatar picture, so that clients fall back to a default one.

        DELETE /users/profile-image
        Permission: userProfileImage.delete

        Returns:
            None
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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return a user's public profile: name, e-mail address and avatar.

        GET /users/{id}
        Permission: user.read

        Args:
            id: str, path

        Returns:
            UserResponseDto
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
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Download a user's avatar picture.

        GET /users/{id}/profile-image
        Permission: userProfileImage.read

        Args:
            id: str, path

        Returns:
            bytes
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
    def __call__(self, *, path: str, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List your assets whose original file lies directly in a given folder on the server.

        GET /view/folder
        Permission: folder.read

        Args:
            path: str, query

        Returns:
            list[AssetResponseDto]
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
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List every folder on the server that holds original files of yours.

        GET /view/folder/unique-paths
        Permission: folder.read

        Returns:
            list[str]
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

class _SearchWorkflowsCall(Protocol[Result]):
    def __call__(self, *, description: str | None = ..., enabled: bool | None = ..., id: Id | None = ..., name: str | None = ..., trigger: WorkflowTrigger | _WorkflowTriggerLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List your workflows, optionally filtered by name, trigger or state.

        GET /workflows
        Permission: workflow.read
        Since: Immich 3.0.0

        Args:
            description: str, optional, query
            enabled: bool, optional, query
            id: str, optional, query
            name: str, optional, query
            trigger: WorkflowTrigger, optional, query

        Returns:
            list[WorkflowResponseDto]
        """

class SearchWorkflowsOperation(_SearchWorkflowsCall[CoroutineType[Any, Any, list[WorkflowResponseDto]]], Operation[list[WorkflowResponseDto]]):
    """List your workflows, optionally filtered by name, trigger or state."""
    raw: _SearchWorkflowsCall[CoroutineType[Any, Any, ApiResponse[list[WorkflowResponseDto]]]]
    stream: _SearchWorkflowsCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _SearchWorkflowsCall[Request]

class SearchWorkflowsBlockingOperation(_SearchWorkflowsCall[list[WorkflowResponseDto]], BlockingOperation[list[WorkflowResponseDto]]):
    """List your workflows, optionally filtered by name, trigger or state."""
    raw: _SearchWorkflowsCall[ApiResponse[list[WorkflowResponseDto]]]
    stream: _SearchWorkflowsCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _SearchWorkflowsCall[Request]

class _CreateWorkflowCall(Protocol[Result]):
    @overload
    def __call__(self, *, trigger: WorkflowTrigger | _WorkflowTriggerLiteral, description: str | None = ..., enabled: bool | None = ..., name: str | None = ..., steps: Sequence[WorkflowStepDto | Mapping[str, Any]] | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Create a workflow that has plugins act on assets when a given trigger fires.

        POST /workflows
        Permission: workflow.create
        Since: Immich 2.3.0

        Args:
            description: str | None, optional
            enabled: bool, optional
            name: str | None, optional
            steps: list[WorkflowStepDto], optional
            trigger: WorkflowTrigger
            workflow_create_dto: the whole body in place of its fields

        Returns:
            WorkflowResponseDto
        """
    @overload
    def __call__(self, workflow_create_dto: WorkflowCreateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

class CreateWorkflowOperation(_CreateWorkflowCall[CoroutineType[Any, Any, WorkflowResponseDto]], Operation[WorkflowResponseDto]):
    """Create a workflow that has plugins act on assets when a given trigger fires."""
    raw: _CreateWorkflowCall[CoroutineType[Any, Any, ApiResponse[WorkflowResponseDto]]]
    stream: _CreateWorkflowCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _CreateWorkflowCall[Request]

class CreateWorkflowBlockingOperation(_CreateWorkflowCall[WorkflowResponseDto], BlockingOperation[WorkflowResponseDto]):
    """Create a workflow that has plugins act on assets when a given trigger fires."""
    raw: _CreateWorkflowCall[ApiResponse[WorkflowResponseDto]]
    stream: _CreateWorkflowCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _CreateWorkflowCall[Request]

class _GetWorkflowTriggersCall(Protocol[Result]):
    def __call__(self, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """List the events that a workflow can react to.

        GET /workflows/triggers
        Since: Immich 3.0.0

        Returns:
            list[WorkflowTriggerResponseDto]
        """

class GetWorkflowTriggersOperation(_GetWorkflowTriggersCall[CoroutineType[Any, Any, list[WorkflowTriggerResponseDto]]], Operation[list[WorkflowTriggerResponseDto]]):
    """List the events that a workflow can react to."""
    raw: _GetWorkflowTriggersCall[CoroutineType[Any, Any, ApiResponse[list[WorkflowTriggerResponseDto]]]]
    stream: _GetWorkflowTriggersCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetWorkflowTriggersCall[Request]

class GetWorkflowTriggersBlockingOperation(_GetWorkflowTriggersCall[list[WorkflowTriggerResponseDto]], BlockingOperation[list[WorkflowTriggerResponseDto]]):
    """List the events that a workflow can react to."""
    raw: _GetWorkflowTriggersCall[ApiResponse[list[WorkflowTriggerResponseDto]]]
    stream: _GetWorkflowTriggersCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetWorkflowTriggersCall[Request]

class _GetWorkflowCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return one of your workflows with its trigger and steps.

        GET /workflows/{id}
        Permission: workflow.read
        Since: Immich 2.3.0

        Args:
            id: str, path

        Returns:
            WorkflowResponseDto
        """

class GetWorkflowOperation(_GetWorkflowCall[CoroutineType[Any, Any, WorkflowResponseDto]], Operation[WorkflowResponseDto]):
    """Return one of your workflows with its trigger and steps."""
    raw: _GetWorkflowCall[CoroutineType[Any, Any, ApiResponse[WorkflowResponseDto]]]
    stream: _GetWorkflowCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetWorkflowCall[Request]

class GetWorkflowBlockingOperation(_GetWorkflowCall[WorkflowResponseDto], BlockingOperation[WorkflowResponseDto]):
    """Return one of your workflows with its trigger and steps."""
    raw: _GetWorkflowCall[ApiResponse[WorkflowResponseDto]]
    stream: _GetWorkflowCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetWorkflowCall[Request]

class _UpdateWorkflowCall(Protocol[Result]):
    @overload
    def __call__(self, id: Id, *, description: str | None = ..., enabled: bool | None = ..., name: str | None = ..., steps: Sequence[WorkflowStepDto | Mapping[str, Any]] | None = ..., trigger: WorkflowTrigger | _WorkflowTriggerLiteral | None = ..., _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Change a workflow: rename it, switch it on or off or alter what it does.

        PUT /workflows/{id}
        Permission: workflow.update
        Since: Immich 2.3.0
        Deprecated: upstream advises against it.

        Args:
            id: str, path
            description: str | None, optional
            enabled: bool, optional
            name: str | None, optional
            steps: list[WorkflowStepDto], optional
            trigger: WorkflowTrigger, optional
            workflow_update_dto: the whole body in place of its fields

        Returns:
            WorkflowResponseDto
        """
    @overload
    def __call__(self, id: Id, workflow_update_dto: WorkflowUpdateDto | Mapping[str, Any], *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result: ...

class UpdateWorkflowOperation(_UpdateWorkflowCall[CoroutineType[Any, Any, WorkflowResponseDto]], Operation[WorkflowResponseDto]):
    """Change a workflow: rename it, switch it on or off or alter what it does."""
    raw: _UpdateWorkflowCall[CoroutineType[Any, Any, ApiResponse[WorkflowResponseDto]]]
    stream: _UpdateWorkflowCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _UpdateWorkflowCall[Request]

class UpdateWorkflowBlockingOperation(_UpdateWorkflowCall[WorkflowResponseDto], BlockingOperation[WorkflowResponseDto]):
    """Change a workflow: rename it, switch it on or off or alter what it does."""
    raw: _UpdateWorkflowCall[ApiResponse[WorkflowResponseDto]]
    stream: _UpdateWorkflowCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _UpdateWorkflowCall[Request]

class _DeleteWorkflowCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Delete a workflow; it no longer runs when its trigger fires.

        DELETE /workflows/{id}
        Permission: workflow.delete
        Since: Immich 2.3.0

        Args:
            id: str, path

        Returns:
            None
        """

class DeleteWorkflowOperation(_DeleteWorkflowCall[CoroutineType[Any, Any, None]], Operation[None]):
    """Delete a workflow; it no longer runs when its trigger fires."""
    raw: _DeleteWorkflowCall[CoroutineType[Any, Any, ApiResponse[None]]]
    stream: _DeleteWorkflowCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _DeleteWorkflowCall[Request]

class DeleteWorkflowBlockingOperation(_DeleteWorkflowCall[None], BlockingOperation[None]):
    """Delete a workflow; it no longer runs when its trigger fires."""
    raw: _DeleteWorkflowCall[ApiResponse[None]]
    stream: _DeleteWorkflowCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _DeleteWorkflowCall[Request]

class _GetWorkflowForShareCall(Protocol[Result]):
    def __call__(self, id: Id, *, _timeout: Timeout = ..., _headers: Headers = ..., _retries: int | None = ..., _validation: Validation | None = ..., _progress: OnBytes = ...) -> Result:
        """Return a workflow in portable form, without IDs, to be imported elsewhere.

        GET /workflows/{id}/share
        Permission: workflow.read
        Since: Immich 3.0.0

        Args:
            id: str, path

        Returns:
            WorkflowShareResponseDto
        """

class GetWorkflowForShareOperation(_GetWorkflowForShareCall[CoroutineType[Any, Any, WorkflowShareResponseDto]], Operation[WorkflowShareResponseDto]):
    """Return a workflow in portable form, without IDs, to be imported elsewhere."""
    raw: _GetWorkflowForShareCall[CoroutineType[Any, Any, ApiResponse[WorkflowShareResponseDto]]]
    stream: _GetWorkflowForShareCall[AbstractAsyncContextManager[StreamedResponse]]
    request: _GetWorkflowForShareCall[Request]

class GetWorkflowForShareBlockingOperation(_GetWorkflowForShareCall[WorkflowShareResponseDto], BlockingOperation[WorkflowShareResponseDto]):
    """Return a workflow in portable form, without IDs, to be imported elsewhere."""
    raw: _GetWorkflowForShareCall[ApiResponse[WorkflowShareResponseDto]]
    stream: _GetWorkflowForShareCall[AbstractContextManager[BlockingStreamedResponse]]
    request: _GetWorkflowForShareCall[Request]

class ActivitiesApi(Api):
    """The operations of activities: get_activities, create_activity, get_activity_statistics, delete_activity."""
    get_activities: GetActivitiesOperation
    """List the likes and comments on an album or on one asset in it, oldest first.

    GET /activities
    Permission: activity.read

    Args:
        album_id: str, query
        asset_id: str, optional, query
        level: ReactionLevel, optional, query
        type: ReactionType, optional, query
        user_id: str, optional, query

    Returns:
        list[ActivityResponseDto]
    """
    create_activity: CreateActivityOperation
    """Like or comment on an album or one asset in it; a repeated like is not stored twice.

    POST /activities
    Permission: activity.create

    Args:
        album_id: str
        asset_id: str, optional
        comment: str, optional
        type: ReactionType
        activity_create_dto: the whole body in place of its fields

    Returns:
        ActivityResponseDto
    """
    get_activity_statistics: GetActivityStatisticsOperation
    """Count the activity, such as comments, on an album or on one asset in it.

    GET /activities/statistics
    Permission: activity.statistics

    Args:
        album_id: str, query
        asset_id: str, optional, query

    Returns:
        ActivityStatisticsResponseDto
    """
    delete_activity: DeleteActivityOperation
    """Remove a like or comment that you made, or one made on an album you own.

    DELETE /activities/{id}
    Permission: activity.delete

    Args:
        id: str, path

    Returns:
        None
    """

class AuthenticationAdminApi(Api):
    """The operations of authentication_admin: unlink_all_oauth_accounts_admin."""
    unlink_all_oauth_accounts_admin: UnlinkAllOAuthAccountsAdminOperation
    """Cut the OAuth connection of every user on the server (admin only).

    POST /admin/auth/unlink-all
    Permission: adminAuth.unlinkAll
    Administrators only.
    Since: Immich 1.138.0

    Returns:
        None
    """

class DatabaseBackupsAdminApi(Api):
    """The operations of database_backups_admin: list_database_backups, delete_database_backup, start_database_restore_flow, upload_database_backup, download_database_backup."""
    list_database_backups: ListDatabaseBackupsOperation
    """List the database backup files present on the server (admin only).

    GET /admin/database-backups
    Permission: maintenance
    Administrators only.
    Since: Immich 2.5.0
    State: Alpha

    Returns:
        DatabaseBackupListResponseDto
    """
    delete_database_backup: DeleteDatabaseBackupOperation
    """Delete database backup files from the server by name (admin only).

    DELETE /admin/database-backups
    Permission: backup.delete
    Administrators only.
    Since: Immich 2.5.0
    State: Alpha

    Args:
        backups: list[str]
        database_backup_delete_dto: the whole body in place of its fields

    Returns:
        None
    """
    start_database_restore_flow: StartDatabaseRestoreFlowOperation
    """Begin restoring a backup on a fresh server; refused after setup, needs no login.

    POST /admin/database-backups/start-restore
    Since: Immich 2.5.0
    State: Alpha

    Returns:
        None
    """
    upload_database_backup: UploadDatabaseBackupOperation
    """Upload a database backup file, so that it can be restored later (admin only).

    POST /admin/database-backups/upload
    Permission: backup.upload
    Administrators only.
    Since: Immich 2.5.0
    State: Alpha

    Args:
        file: FileInput, optional
        database_backup_upload_dto: the whole body in place of its fields

    Returns:
        None
    """
    download_database_backup: DownloadDatabaseBackupOperation
    """Download a database backup from the server by file name (admin only).

    GET /admin/database-backups/{filename}
    Permission: backup.download
    Administrators only.
    Since: Immich 2.5.0
    State: Alpha

    Args:
        filename: str, path

    Returns:
        bytes
    """

class MaintenanceAdminApi(Api):
    """The operations of maintenance_admin: get_integrity_report, delete_integrity_report, get_integrity_report_file, get_integrity_report_csv, get_integrity_report_summary, set_maintenance_mode, detect_prior_install, maintenance_login, get_maintenance_status."""
    get_integrity_report: GetIntegrityReportOperation
    """List the integrity findings of one kind, page by page (admin only).

    GET /admin/integrity/report
    Permission: maintenance
    Administrators only.
    Since: Immich 3.0.0
    State: Alpha

    Args:
        type: IntegrityReport, query
        cursor: str, optional, query
        limit: int, optional, query

    Returns:
        IntegrityReportResponseDto
        One page; iter(…) gives the items of all pages.
    """
    delete_integrity_report: DeleteIntegrityReportOperation
    """Resolve one integrity finding by trashing its asset or deleting its file (admin only).

    DELETE /admin/integrity/report/{id}
    Permission: maintenance
    Administrators only.
    Since: Immich 3.0.0
    State: Alpha

    Args:
        id: str, path

    Returns:
        None
    """
    get_integrity_report_file: GetIntegrityReportFileOperation
    """Download the file that an integrity finding refers to (admin only).

    GET /admin/integrity/report/{id}/file
    Permission: maintenance
    Administrators only.
    Since: Immich 3.0.0
    State: Alpha

    Args:
        id: str, path

    Returns:
        bytes
    """
    get_integrity_report_csv: GetIntegrityReportCsvOperation
    """Download the integrity findings of one kind as a CSV table (admin only).

    GET /admin/integrity/report/{type}/csv
    Permission: maintenance
    Administrators only.
    Since: Immich 3.0.0
    State: Alpha

    Args:
        type: IntegrityReport, path

    Returns:
        bytes
    """
    get_integrity_report_summary: GetIntegrityReportSummaryOperation
    """Count missing files, untracked files and checksum mismatches (admin only).

    GET /admin/integrity/summary
    Permission: maintenance
    Administrators only.
    Since: Immich 3.0.0
    State: Alpha

    Returns:
        IntegrityReportSummaryResponseDto
    """
    set_maintenance_mode: SetMaintenanceModeOperation
    """Switch maintenance mode on or off (admin only); the normal API is gone while it is on.

    POST /admin/maintenance
    Permission: maintenance
    Administrators only.
    Since: Immich 2.3.0
    State: Alpha

    Args:
        action: MaintenanceAction
        restore_backup_filename: str, optional
        set_maintenance_mode_dto: the whole body in place of its fields

    Returns:
        None
    """
    detect_prior_install: DetectPriorInstallOperation
    """Inspect the storage folders for traces of an earlier installation (admin only).

    GET /admin/maintenance/detect-install
    Permission: maintenance
    Administrators only.
    Since: Immich 2.5.0
    State: Alpha

    Returns:
        MaintenanceDetectInstallResponseDto
    """
    maintenance_login: MaintenanceLoginOperation
    """Sign in while maintenance mode is on, and return the name of the administrator.

    POST /admin/maintenance/login
    Since: Immich 2.3.0
    State: Alpha

    Args:
        token: str, optional
        maintenance_login_dto: the whole body in place of its fields

    Returns:
        MaintenanceAuthDto
    """
    get_maintenance_status: GetMaintenanceStatusOperation
    """Report whether maintenance mode is on and how its task is getting along; needs no login.

    GET /admin/maintenance/status
    Since: Immich 2.5.0
    State: Alpha

    Returns:
        MaintenanceStatusResponseDto
    """

class NotificationsAdminApi(Api):
    """The operations of notifications_admin: create_notification, get_notification_template_admin, send_test_email_admin."""
    create_notification: CreateNotificationOperation
    """Post an in-app notification to any user (admin only).

    POST /admin/notifications
    Administrators only.
    Since: Immich 1.133.0

    Args:
        data: dict[str, Any], optional
        description: str | None, optional
        level: NotificationLevel, optional
        read_at: datetime | None, optional
        title: str
        type: NotificationType, optional
        user_id: str
        notification_create_dto: the whole body in place of its fields

    Returns:
        NotificationDto
    """
    get_notification_template_admin: GetNotificationTemplateAdminOperation
    """Preview a notification e-mail as HTML, rendered from a draft template (admin only).

    POST /admin/notifications/templates/{name}
    Administrators only.
    Since: Immich 1.132.0

    Args:
        name: str, path
        template: str
        template_dto: the whole body in place of its fields

    Returns:
        TemplateResponseDto
    """
    send_test_email_admin: SendTestEmailAdminOperation
    """Try out SMTP settings by mailing yourself a test message (admin only).

    POST /admin/notifications/test-email
    Administrators only.
    Since: Immich 1.132.0

    Args:
        enabled: bool
        from_: str
        reply_to: str
        transport: SystemConfigSmtpTransportDto
        system_config_smtp_dto: the whole body in place of its fields

    Returns:
        TestEmailResponseDto
    """

class UsersAdminApi(Api):
    """The operations of users_admin: search_users_admin, create_user_admin, get_user_admin, update_user_admin, delete_user_admin, get_user_calendar_heatmap_admin, get_user_preferences_admin, update_user_preferences_admin, restore_user_admin, get_user_sessions_admin, get_user_statistics_admin."""
    search_users_admin: SearchUsersAdminOperation
    """List the full accounts of all users, on request with deleted ones (admin only).

    GET /admin/users
    Permission: adminUser.read
    Administrators only.

    Args:
        id: str, optional, query
        with_deleted: bool, optional, query

    Returns:
        list[UserAdminResponseDto]
    """
    create_user_admin: CreateUserAdminOperation
    """Create a user account (admin only), optionally e-mailing the new user a welcome.

    POST /admin/users
    Permission: adminUser.create
    Administrators only.

    Args:
        avatar_color: UserAvatarColor | None, optional
        email: str
        is_admin: bool, optional
        name: str
        notify: bool, optional
        password: str
        pin_code: str | None, optional
        quota_size_in_bytes: int | None, optional
        should_change_password: bool, optional
        storage_label: str | None, optional
        user_admin_create_dto: the whole body in place of its fields

    Returns:
        UserAdminResponseDto
    """
    get_user_admin: GetUserAdminOperation
    """Return a user's full account, with quota and status (admin only).

    GET /admin/users/{id}
    Permission: adminUser.read
    Administrators only.

    Args:
        id: str, path

    Returns:
        UserAdminResponseDto
    """
    update_user_admin: UpdateUserAdminOperation
    """Change any user's account, such as e-mail, password, quota or storage label (admin only).

    PUT /admin/users/{id}
    Permission: adminUser.update
    Administrators only.
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        avatar_color: UserAvatarColor | None, optional
        email: str, optional
        is_admin: bool, optional
        name: str, optional
        password: str, optional
        pin_code: str | None, optional
        quota_size_in_bytes: int | None, optional
        should_change_password: bool, optional
        storage_label: str | None, optional
        user_admin_update_dto: the whole body in place of its fields

    Returns:
        UserAdminResponseDto
    """
    delete_user_admin: DeleteUserAdminOperation
    """Schedule the removal of a user and all their data (admin only); force skips the waiting time.

    DELETE /admin/users/{id}
    Permission: adminUser.delete
    Administrators only.

    Args:
        id: str, path
        force: bool, optional
        user_admin_delete_dto: the whole body in place of its fields

    Returns:
        UserAdminResponseDto
    """
    get_user_calendar_heatmap_admin: GetUserCalendarHeatmapAdminOperation
    """Count a given user's assets per day over a date range, by day uploaded or taken.

    GET /admin/users/{id}/calendar-heatmap
    Permission: user.read
    Since: Immich 3.0.0

    Args:
        id: str, path
        from_: date, optional, query
        to: date, optional, query
        type: CalendarHeatmapType, optional, query

    Returns:
        CalendarHeatmapResponseDto
    """
    get_user_preferences_admin: GetUserPreferencesAdminOperation
    """Return the personal settings of any user (admin only).

    GET /admin/users/{id}/preferences
    Permission: adminUser.read
    Administrators only.

    Args:
        id: str, path

    Returns:
        UserPreferencesResponseDto
    """
    update_user_preferences_admin: UpdateUserPreferencesAdminOperation
    """Change personal settings of any user; those left out stay as they are (admin only).

    PUT /admin/users/{id}/preferences
    Permission: adminUser.update
    Administrators only.
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        albums: AlbumsUpdate, optional
        avatar: AvatarUpdate, optional
        cast: CastUpdate, optional
        download: DownloadUpdate, optional
        email_notifications: EmailNotificationsUpdate, optional
        folders: FoldersUpdate, optional
        memories: MemoriesUpdate, optional
        people: PeopleUpdate, optional
        purchase: PurchaseUpdate, optional
        ratings: RatingsUpdate, optional
        recently_added: RecentlyAddedUpdate, optional
        shared_links: SharedLinksUpdate, optional
        tags: TagsUpdate, optional
        user_preferences_update_dto: the whole body in place of its fields

    Returns:
        UserPreferencesResponseDto
    """
    restore_user_admin: RestoreUserAdminOperation
    """Bring back a user whose removal is still pending (admin only).

    POST /admin/users/{id}/restore
    Permission: adminUser.delete
    Administrators only.

    Args:
        id: str, path

    Returns:
        UserAdminResponseDto
    """
    get_user_sessions_admin: GetUserSessionsAdminOperation
    """List the login sessions of any user (admin only).

    GET /admin/users/{id}/sessions
    Permission: adminSession.read
    Administrators only.
    Since: Immich 2.2.0

    Args:
        id: str, path

    Returns:
        list[SessionResponseDto]
    """
    get_user_statistics_admin: GetUserStatisticsAdminOperation
    """Count the images and videos of any user (admin only).

    GET /admin/users/{id}/statistics
    Permission: adminUser.read
    Administrators only.
    Since: Immich 1.133.0

    Args:
        id: str, path
        is_favorite: bool, optional, query
        is_trashed: bool, optional, query
        visibility: AssetVisibility, optional, query

    Returns:
        AssetStatsResponseDto
    """

class AlbumsApi(Api):
    """The operations of albums: get_all_albums, create_album, add_assets_to_albums, get_album_statistics, get_album_info, delete_album, update_album_info, add_assets_to_album, remove_asset_from_album, get_album_map_markers, update_album_user, remove_user_from_album, add_users_to_album."""
    get_all_albums: GetAllAlbumsOperation
    """List your albums or those shared with you, optionally only those holding a given asset.

    GET /albums
    Permission: album.read

    Args:
        asset_id: str, optional, query
        id: str, optional, query
        is_owned: bool, optional, query
        is_shared: bool, optional, query
        name: str, optional, query

    Returns:
        list[AlbumResponseDto]
    """
    create_album: CreateAlbumOperation
    """Create an album that you own, optionally filled with assets and shared with users.

    POST /albums
    Permission: album.create

    Args:
        album_name: str
        album_users: list[AlbumUserCreateDto], optional
        asset_ids: list[str], optional
        description: str, optional
        create_album_dto: the whole body in place of its fields

    Returns:
        AlbumResponseDto
    """
    add_assets_to_albums: AddAssetsToAlbumsOperation
    """Put a set of assets into several albums at once; the answer is one overall result.

    PUT /albums/assets
    Permission: albumAsset.create
    Since: Immich 1.139.0

    Args:
        album_ids: list[str]
        asset_ids: list[str]
        albums_add_assets_dto: the whole body in place of its fields

    Returns:
        AlbumsAddAssetsResponseDto
    """
    get_album_statistics: GetAlbumStatisticsOperation
    """Count your albums: those you own, those shared and those not shared.

    GET /albums/statistics
    Permission: album.statistics

    Returns:
        AlbumStatisticsResponseDto
    """
    get_album_info: GetAlbumInfoOperation
    """Return one album with its settings, members and asset count.

    GET /albums/{id}
    Permission: album.read

    Args:
        id: str, path
        key: str, optional, query
        slug: str, optional, query

    Returns:
        AlbumResponseDto
    """
    delete_album: DeleteAlbumOperation
    """Delete an album; the assets in it stay in your library.

    DELETE /albums/{id}
    Permission: album.delete

    Args:
        id: str, path

    Returns:
        None
    """
    update_album_info: UpdateAlbumInfoOperation
    """Change an album's name, description, cover, sort order or whether it takes comments.

    PATCH /albums/{id}
    Permission: album.update

    Args:
        id: str, path
        album_name: str, optional
        album_thumbnail_asset_id: str, optional
        description: str, optional
        is_activity_enabled: bool, optional
        order: AssetOrder, optional
        update_album_dto: the whole body in place of its fields

    Returns:
        AlbumResponseDto
    """
    add_assets_to_album: AddAssetsToAlbumOperation
    """Put assets into an album and report for each whether it was added or why not.

    PUT /albums/{id}/assets
    Permission: albumAsset.create

    Args:
        id: str, path
        ids: list[str]
        bulk_ids_dto: the whole body in place of its fields

    Returns:
        list[BulkIdResponseDto]
    """
    remove_asset_from_album: RemoveAssetFromAlbumOperation
    """Take assets out of an album, with a result for each; the assets themselves are kept.

    DELETE /albums/{id}/assets
    Permission: albumAsset.delete

    Args:
        id: str, path
        ids: list[str]
        bulk_ids_dto: the whole body in place of its fields

    Returns:
        list[BulkIdResponseDto]
    """
    get_album_map_markers: GetAlbumMapMarkersOperation
    """List the coordinates of an album's geotagged assets, for showing them on a map.

    GET /albums/{id}/map-markers
    Permission: album.read
    Since: Immich 3.0.0

    Args:
        id: str, path
        key: str, optional, query
        slug: str, optional, query

    Returns:
        list[MapMarkerResponseDto]
    """
    update_album_user: UpdateAlbumUserOperation
    """Give a member of an album another role, such as viewer or editor.

    PUT /albums/{id}/user/{userId}
    Permission: albumUser.update

    Args:
        id: str, path
        user_id: str, path
        role: AlbumUserRole
        update_album_user_dto: the whole body in place of its fields

    Returns:
        None
    """
    remove_user_from_album: RemoveUserFromAlbumOperation
    """Stop sharing an album with a user, or leave it yourself by passing 'me'.

    DELETE /albums/{id}/user/{userId}
    Permission: albumUser.delete

    Args:
        id: str, path
        user_id: str, path

    Returns:
        None
    """
    add_users_to_album: AddUsersToAlbumOperation
    """Invite users to an album, each as viewer or editor, and return the album.

    PUT /albums/{id}/users
    Permission: albumUser.create

    Args:
        id: str, path
        album_users: list[AlbumUserAddDto]
        add_users_dto: the whole body in place of its fields

    Returns:
        AlbumResponseDto
    """

class ApiKeysApi(Api):
    """The operations of api_keys: get_api_keys, create_api_key, get_my_api_key, get_api_key, update_api_key, delete_api_key."""
    get_api_keys: GetApiKeysOperation
    """List your API keys with names and permissions, but not their secrets.

    GET /api-keys
    Permission: apiKey.read

    Returns:
        list[ApiKeyResponseDto]
    """
    create_api_key: CreateApiKeyOperation
    """Create an API key for yourself; its secret appears only in this answer, so keep it.

    POST /api-keys
    Permission: apiKey.create

    Args:
        name: str, optional
        permissions: list[Permission]
        api_key_create_dto: the whole body in place of its fields

    Returns:
        ApiKeyCreateResponseDto
    """
    get_my_api_key: GetMyApiKeyOperation
    """Return the API key that authenticates this call; other kinds of login are refused.

    GET /api-keys/me
    Since: Immich 1.139.0

    Returns:
        ApiKeyResponseDto
    """
    get_api_key: GetApiKeyOperation
    """Return one of your API keys with its name and permissions, but not its secret.

    GET /api-keys/{id}
    Permission: apiKey.read

    Args:
        id: str, path

    Returns:
        ApiKeyResponseDto
    """
    update_api_key: UpdateApiKeyOperation
    """Rename an API key or, on newer servers, change what it may do; its secret stays.

    PUT /api-keys/{id}
    Permission: apiKey.update
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        name: str, optional
        permissions: list[Permission], optional
        api_key_update_dto: the whole body in place of its fields

    Returns:
        ApiKeyResponseDto
    """
    delete_api_key: DeleteApiKeyOperation
    """Revoke one of your API keys; clients that use it lose access at once.

    DELETE /api-keys/{id}
    Permission: apiKey.delete

    Args:
        id: str, path

    Returns:
        None
    """

class AssetsApi(AssetsMethods, Api):
    """The operations of assets: update_assets, upload_asset, delete_assets, check_bulk_upload, copy_asset, run_asset_jobs, update_bulk_asset_metadata, delete_bulk_asset_metadata, get_asset_statistics, get_asset_info, update_asset, get_asset_edits, edit_asset, remove_asset_edits, get_asset_metadata, update_asset_metadata, get_asset_metadata_by_key, delete_asset_metadata, get_asset_ocr, download_asset, view_asset, play_asset_video, get_main_playlist, end_session, get_media_playlist, get_segment."""
    update_assets: UpdateAssetsOperation
    """Make the same change, such as a date, place or favorite mark, to many assets.

    PUT /assets
    Permission: asset.update
    Deprecated: upstream advises against it.

    Args:
        date_time_original: str, optional
        date_time_relative: int, optional
        description: str, optional
        duplicate_id: str | None, optional
        ids: list[str]
        is_favorite: bool, optional
        latitude: float, optional
        longitude: float, optional
        rating: int | None, optional
        time_zone: str, optional
        visibility: AssetVisibility, optional
        asset_bulk_update_dto: the whole body in place of its fields

    Returns:
        None
    """
    upload_asset: UploadAssetOperation
    """Upload a photo or video; one that you already have is reported as duplicate, not kept twice.

    POST /assets
    Permission: asset.upload

    Args:
        key: str, optional, query
        slug: str, optional, query
        x_immich_checksum: str, optional, header
        asset_data: FileInput
        duration: int, optional
        file_created_at: datetime
        file_modified_at: datetime
        filename: str, optional
        is_favorite: bool, optional
        live_photo_video_id: str, optional
        metadata: list[AssetMetadataUpsertItemDto], optional
        sidecar_data: FileInput, optional
        visibility: AssetVisibility, optional
        asset_media_create_dto: the whole body in place of its fields

    Returns:
        AssetMediaResponseDto
    """
    delete_assets: DeleteAssetsOperation
    """Move assets to the trash, or skip the trash and delete them for good if force is set.

    DELETE /assets
    Permission: asset.delete

    Args:
        force: bool, optional
        ids: list[str]
        asset_bulk_delete_dto: the whole body in place of its fields

    Returns:
        None
    """
    check_bulk_upload: CheckBulkUploadOperation
    """Ask, by file checksum, which files are worth uploading and which the server already holds.

    POST /assets/bulk-upload-check
    Permission: asset.upload

    Args:
        assets: list[AssetBulkUploadCheckItem]
        asset_bulk_upload_check_dto: the whole body in place of its fields

    Returns:
        AssetBulkUploadCheckResponseDto
    """
    copy_asset: CopyAssetOperation
    """Carry over albums, favorite mark, shared links, sidecar and stack to a second asset.

    PUT /assets/copy
    Permission: asset.copy
    Since: Immich 2.2.0

    Args:
        albums: bool, optional
        favorite: bool, optional
        shared_links: bool, optional
        sidecar: bool, optional
        source_id: str
        stack: bool, optional
        target_id: str
        asset_copy_dto: the whole body in place of its fields

    Returns:
        None
    """
    run_asset_jobs: RunAssetJobsOperation
    """Queue a metadata, thumbnail or transcoding job, among others, for chosen assets.

    POST /assets/jobs
    Permission: job.create

    Args:
        asset_ids: list[str]
        name: AssetJobName
        asset_jobs_dto: the whole body in place of its fields

    Returns:
        None
    """
    update_bulk_asset_metadata: UpdateBulkAssetMetadataOperation
    """Store custom metadata on several assets, given as triples of asset ID, key and value.

    PUT /assets/metadata
    Permission: asset.update
    Since: Immich 2.5.0
    State: Beta

    Args:
        items: list[AssetMetadataBulkUpsertItemDto]
        asset_metadata_bulk_upsert_dto: the whole body in place of its fields

    Returns:
        list[AssetMetadataBulkResponseDto]
    """
    delete_bulk_asset_metadata: DeleteBulkAssetMetadataOperation
    """Remove custom metadata keys from several assets, given as pairs of asset ID and key.

    DELETE /assets/metadata
    Permission: asset.update
    Since: Immich 2.5.0
    State: Beta

    Args:
        items: list[AssetMetadataBulkDeleteItemDto]
        asset_metadata_bulk_delete_dto: the whole body in place of its fields

    Returns:
        None
    """
    get_asset_statistics: GetAssetStatisticsOperation
    """Count your images and videos, optionally only favorites, trashed or archived ones.

    GET /assets/statistics
    Permission: asset.statistics

    Args:
        is_favorite: bool, optional, query
        is_trashed: bool, optional, query
        visibility: AssetVisibility, optional, query

    Returns:
        AssetStatsResponseDto
    """
    get_asset_info: GetAssetInfoOperation
    """Return one asset with its EXIF data, people, tags and more.

    GET /assets/{id}
    Permission: asset.read

    Args:
        id: str, path
        key: str, optional, query
        slug: str, optional, query

    Returns:
        AssetResponseDto
    """
    update_asset: UpdateAssetOperation
    """Change one asset's description, date, location, rating, favorite mark and so on.

    PUT /assets/{id}
    Permission: asset.update
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        date_time_original: str, optional
        description: str, optional
        is_favorite: bool, optional
        latitude: float, optional
        live_photo_video_id: str | None, optional
        longitude: float, optional
        rating: int | None, optional
        visibility: AssetVisibility, optional
        update_asset_dto: the whole body in place of its fields

    Returns:
        AssetResponseDto
    """
    get_asset_edits: GetAssetEditsOperation
    """Return the edits (crop, rotation, mirroring) currently applied to an asset.

    GET /assets/{id}/edits
    Permission: asset.edit.get
    Since: Immich 2.5.0
    State: Beta

    Args:
        id: str, path

    Returns:
        AssetEditsResponseDto
    """
    edit_asset: EditAssetOperation
    """Crop, rotate or mirror an image without touching its original; replaces any earlier edits.

    PUT /assets/{id}/edits
    Permission: asset.edit.create
    Since: Immich 2.5.0
    State: Beta

    Args:
        id: str, path
        edits: list[AssetEditActionItemDto]
        asset_edits_create_dto: the whole body in place of its fields

    Returns:
        AssetEditsResponseDto
    """
    remove_asset_edits: RemoveAssetEditsOperation
    """Undo all edits of an asset, so that its original look is shown again.

    DELETE /assets/{id}/edits
    Permission: asset.edit.delete
    Since: Immich 2.5.0
    State: Beta

    Args:
        id: str, path

    Returns:
        None
    """
    get_asset_metadata: GetAssetMetadataOperation
    """Return all custom key-value metadata that clients have stored on an asset.

    GET /assets/{id}/metadata
    Permission: asset.read
    Since: Immich 1.140.0

    Args:
        id: str, path

    Returns:
        list[AssetMetadataResponseDto]
    """
    update_asset_metadata: UpdateAssetMetadataOperation
    """Store custom key-value metadata on an asset; keys not mentioned stay as they are.

    PUT /assets/{id}/metadata
    Permission: asset.update
    Since: Immich 1.140.0

    Args:
        id: str, path
        items: list[AssetMetadataUpsertItemDto]
        asset_metadata_upsert_dto: the whole body in place of its fields

    Returns:
        list[AssetMetadataResponseDto]
    """
    get_asset_metadata_by_key: GetAssetMetadataByKeyOperation
    """Return one entry of an asset's custom metadata, looked up by key.

    GET /assets/{id}/metadata/{key}
    Permission: asset.read
    Since: Immich 1.140.0

    Args:
        id: str, path
        key: str, path

    Returns:
        AssetMetadataResponseDto
    """
    delete_asset_metadata: DeleteAssetMetadataOperation
    """Remove a single key from an asset's custom metadata.

    DELETE /assets/{id}/metadata/{key}
    Permission: asset.update
    Since: Immich 1.140.0

    Args:
        id: str, path
        key: str, path

    Returns:
        None
    """
    get_asset_ocr: GetAssetOcrOperation
    """Return the text recognized in an image, with the position and score of each piece.

    GET /assets/{id}/ocr
    Permission: asset.read
    Since: Immich 2.2.0

    Args:
        id: str, path

    Returns:
        list[AssetOcrResponseDto]
    """
    download_asset: DownloadAssetOperation
    """Download an asset at full quality, as the file that was uploaded or imported.

    GET /assets/{id}/original
    Permission: asset.download

    Args:
        id: str, path
        edited: bool, optional, query
        key: str, optional, query
        slug: str, optional, query

    Returns:
        bytes
    """
    view_asset: ViewAssetOperation
    """Download the thumbnail of an asset, or a larger rendition if the size asks for one.

    GET /assets/{id}/thumbnail
    Permission: asset.view

    Args:
        id: str, path
        edited: bool, optional, query
        key: str, optional, query
        size: AssetMediaSize, optional, query
        slug: str, optional, query

    Returns:
        bytes
    """
    play_asset_video: PlayAssetVideoOperation
    """Stream an asset's video, in its transcoded version if there is one.

    GET /assets/{id}/video/playback
    Permission: asset.view

    Args:
        id: str, path
        key: str, optional, query
        slug: str, optional, query

    Returns:
        bytes
    """
    get_main_playlist: GetMainPlaylistOperation
    """Open a video streaming session and return its HLS playlist of quality variants.

    GET /assets/{id}/video/stream/main.m3u8
    Permission: asset.view
    Since: Immich 3.0.0
    State: Alpha

    Args:
        id: str, path
        key: str, optional, query
        slug: str, optional, query

    Returns:
        str
    """
    end_session: EndSessionOperation
    """Stop a video streaming session, so that the server can clean up its transcoding.

    DELETE /assets/{id}/video/stream/{sessionId}
    Permission: asset.view
    Since: Immich 3.0.0
    State: Alpha

    Args:
        id: str, path
        session_id: str, path
        key: str, optional, query
        slug: str, optional, query

    Returns:
        None
    """
    get_media_playlist: GetMediaPlaylistOperation
    """List the video segments of one quality variant, as an HLS playlist.

    GET /assets/{id}/video/stream/{sessionId}/{variantIndex}/playlist.m3u8
    Permission: asset.view
    Since: Immich 3.0.0
    State: Alpha

    Args:
        id: str, path
        session_id: str, path
        variant_index: int, path
        key: str, optional, query
        slug: str, optional, query
        x_immich_hls_pos: float, optional, header

    Returns:
        str
    """
    get_segment: GetSegmentOperation
    """Download one video segment, or the initialization file, of a streaming session.

    GET /assets/{id}/video/stream/{sessionId}/{variantIndex}/{filename}
    Permission: asset.view
    Since: Immich 3.0.0
    State: Alpha

    Args:
        id: str, path
        session_id: str, path
        variant_index: int, path
        filename: str, path
        key: str, optional, query
        slug: str, optional, query
        x_immich_hls_msn: int, optional, header

    Returns:
        bytes
    """

class AuthenticationApi(Api):
    """The operations of authentication: sign_up_admin, change_password, login, logout, change_pin_code, setup_pin_code, reset_pin_code, lock_auth_session, unlock_auth_session, get_auth_status, validate_access_token, start_oauth, logout_oauth, finish_oauth, link_oauth_account, redirect_oauth_to_mobile, unlink_oauth_account."""
    sign_up_admin: SignUpAdminOperation
    """Create the administrator account of a fresh server; refused once there is one.

    POST /auth/admin-sign-up

    Args:
        email: str
        name: str
        password: str
        sign_up_dto: the whole body in place of its fields

    Returns:
        UserAdminResponseDto
    """
    change_password: ChangePasswordOperation
    """Replace your own password after confirming the present one.

    POST /auth/change-password
    Permission: auth.changePassword

    Args:
        invalidate_sessions: bool, optional
        new_password: str
        password: str
        change_password_dto: the whole body in place of its fields

    Returns:
        UserAdminResponseDto
    """
    login: LoginOperation
    """Exchange an e-mail address and password for an access token.

    POST /auth/login

    Args:
        email: str
        password: str
        login_credential_dto: the whole body in place of its fields

    Returns:
        LoginResponseDto
    """
    logout: LogoutOperation
    """End the current session; an OAuth login may get a provider URL to continue to.

    POST /auth/logout

    Returns:
        LogoutResponseDto
    """
    change_pin_code: ChangePinCodeOperation
    """Replace your PIN code, proving yourself with the old PIN or your account password.

    PUT /auth/pin-code
    Permission: pinCode.update
    Since: Immich 1.133.0

    Args:
        new_pin_code: str
        password: str, optional
        pin_code: str, optional
        pin_code_change_dto: the whole body in place of its fields

    Returns:
        None
    """
    setup_pin_code: SetupPinCodeOperation
    """Set your first PIN code, which guards the locked folder.

    POST /auth/pin-code
    Permission: pinCode.create
    Since: Immich 1.133.0

    Args:
        pin_code: str
        pin_code_setup_dto: the whole body in place of its fields

    Returns:
        None
    """
    reset_pin_code: ResetPinCodeOperation
    """Clear your PIN code, so that you can set up a new one.

    DELETE /auth/pin-code
    Permission: pinCode.delete
    Since: Immich 1.133.0

    Args:
        password: str, optional
        pin_code: str, optional
        pin_code_reset_dto: the whole body in place of its fields

    Returns:
        None
    """
    lock_auth_session: LockAuthSessionOperation
    """Lock this session again: give up the access to locked assets that a PIN had opened.

    POST /auth/session/lock
    Since: Immich 1.133.0

    Returns:
        None
    """
    unlock_auth_session: UnlockAuthSessionOperation
    """Unlock this session with your PIN code: locked assets are readable until it locks again.

    POST /auth/session/unlock
    Since: Immich 1.133.0

    Args:
        password: str, optional
        pin_code: str, optional
        session_unlock_dto: the whole body in place of its fields

    Returns:
        None
    """
    get_auth_status: GetAuthStatusOperation
    """Tell whether you have a password and a PIN code, and whether this session is unlocked.

    GET /auth/status
    Since: Immich 1.133.0

    Returns:
        AuthStatusResponseDto
    """
    validate_access_token: ValidateAccessTokenOperation
    """Check that your credentials are accepted; bad ones raise an error.

    POST /auth/validateToken

    Returns:
        ValidateAccessTokenResponseDto
    """
    start_oauth: StartOAuthOperation
    """Return the provider URL to which to send a user for an OAuth login.

    POST /oauth/authorize

    Args:
        code_challenge: str, optional
        redirect_uri: str
        state: str, optional
        oauth_config_dto: the whole body in place of its fields

    Returns:
        OAuthAuthorizeResponseDto
    """
    logout_oauth: LogoutOAuthOperation
    """Handle a provider's back-channel logout: end the sessions that its logout token names.

    POST /oauth/backchannel-logout
    Since: Immich 3.0.0

    Args:
        logout_token: str
        oauth_backchannel_logout_dto: the whole body in place of its fields

    Returns:
        None
    """
    finish_oauth: FinishOAuthOperation
    """Complete an OAuth login from the provider's callback URL and receive an access token.

    POST /oauth/callback

    Args:
        code_verifier: str, optional
        state: str, optional
        url: str
        oauth_callback_dto: the whole body in place of its fields

    Returns:
        LoginResponseDto
    """
    link_oauth_account: LinkOAuthAccountOperation
    """Connect your account to an OAuth identity, using the provider's callback URL.

    POST /oauth/link

    Args:
        code_verifier: str, optional
        state: str, optional
        url: str
        oauth_callback_dto: the whole body in place of its fields

    Returns:
        UserAdminResponseDto
    """
    redirect_oauth_to_mobile: RedirectOAuthToMobileOperation
    """Redirect an OAuth callback to the mobile app; not meant to be called by scripts.

    GET /oauth/mobile-redirect

    Returns:
        None
    """
    unlink_oauth_account: UnlinkOAuthAccountOperation
    """Disconnect your account from its OAuth identity.

    POST /oauth/unlink

    Returns:
        UserAdminResponseDto
    """

class DownloadApi(DownloadMethods, Api):
    """The operations of download: download_archive, get_download_info."""
    download_archive: DownloadArchiveOperation
    """Pack the given assets into one ZIP file and stream it.

    POST /download/archive
    Permission: asset.download

    Args:
        key: str, optional, query
        slug: str, optional, query
        asset_ids: list[str]
        edited: bool, optional
        download_archive_dto: the whole body in place of its fields

    Returns:
        bytes
    """
    get_download_info: GetDownloadInfoOperation
    """Split an album, a user's library or chosen assets into batches for ZIP downloads.

    POST /download/info
    Permission: asset.download

    Args:
        key: str, optional, query
        slug: str, optional, query
        album_id: str, optional
        archive_size: int, optional
        asset_ids: list[str], optional
        user_id: str, optional
        download_info_dto: the whole body in place of its fields

    Returns:
        DownloadResponseDto
    """

class DuplicatesApi(Api):
    """The operations of duplicates: get_asset_duplicates, delete_duplicates, resolve_duplicates, delete_duplicate."""
    get_asset_duplicates: GetAssetDuplicatesOperation
    """List groups of your assets that look alike, found by duplicate detection.

    GET /duplicates
    Permission: duplicate.read

    Returns:
        list[DuplicateResponseDto]
    """
    delete_duplicates: DeleteDuplicatesOperation
    """Dissolve several duplicate groups at once; all of their assets are kept.

    DELETE /duplicates
    Permission: duplicate.delete
    Since: Immich 1.135.0

    Args:
        ids: list[str]
        bulk_ids_dto: the whole body in place of its fields

    Returns:
        None
    """
    resolve_duplicates: ResolveDuplicatesOperation
    """Settle duplicate groups: keep some assets, merge details into them and trash the others.

    POST /duplicates/resolve
    Permission: duplicate.delete
    Since: Immich 2.7.0
    State: Alpha

    Args:
        groups: list[DuplicateResolveGroupDto]
        duplicate_resolve_dto: the whole body in place of its fields

    Returns:
        list[BulkIdResponseDto]
    """
    delete_duplicate: DeleteDuplicateOperation
    """Dissolve a duplicate group: its assets are kept and no longer count as duplicates.

    DELETE /duplicates/{id}
    Permission: duplicate.delete
    Since: Immich 1.135.0

    Args:
        id: str, path

    Returns:
        None
    """

class FacesApi(Api):
    """The operations of faces: get_faces, create_face, reassign_faces_by_id, delete_face."""
    get_faces: GetFacesOperation
    """List the faces found on one asset with their boxes and the people they belong to.

    GET /faces
    Permission: face.read

    Args:
        id: str, query

    Returns:
        list[AssetFaceResponseDto]
    """
    create_face: CreateFaceOperation
    """Mark a face by hand: a rectangle on an image, assigned to a person.

    POST /faces
    Permission: face.create
    Since: Immich 1.127.0

    Args:
        asset_id: str
        height: int
        image_height: int
        image_width: int
        person_id: str
        width: int
        x: int
        y: int
        asset_face_create_dto: the whole body in place of its fields

    Returns:
        None
    """
    reassign_faces_by_id: ReassignFacesByIdOperation
    """Assign one face to another person; note that the face ID goes into the body.

    PUT /faces/{id}
    Permission: face.update

    Args:
        id: str, path
        body_id: str
        face_dto: the whole body in place of its fields

    Returns:
        PersonResponseDto
    """
    delete_face: DeleteFaceOperation
    """Remove a face from an asset; with force the record is erased rather than hidden.

    DELETE /faces/{id}
    Permission: face.delete
    Since: Immich 1.127.0

    Args:
        id: str, path
        force: bool
        asset_face_delete_dto: the whole body in place of its fields

    Returns:
        None
    """

class JobsApi(WaitingMethods, Api):
    """The operations of jobs: get_queues_legacy, create_job, run_queue_command_legacy."""
    get_queues_legacy: GetQueuesLegacyOperation
    """Return job counts and status of all queues as one object keyed by queue (admin only).

    GET /jobs
    Permission: job.read
    Administrators only.
    Since: Immich 2.3.0
    Deprecated: upstream advises against it.

    Returns:
        QueuesResponseLegacyDto
    """
    create_job: CreateJobOperation
    """Queue a maintenance job, such as a person, tag or user cleanup, by name (admin only).

    POST /jobs
    Permission: job.create
    Administrators only.
    Since: Immich 1.116.0

    Args:
        name: ManualJobName
        job_create_dto: the whole body in place of its fields

    Returns:
        None
    """
    run_queue_command_legacy: RunQueueCommandLegacyOperation
    """Start, pause, resume or clear a job queue and return its new state (admin only).

    PUT /jobs/{name}
    Permission: job.create
    Administrators only.
    Since: Immich 2.3.0
    Deprecated: upstream advises against it.

    Args:
        name: QueueName, path
        command: QueueCommand
        force: bool, optional
        queue_command_dto: the whole body in place of its fields

    Returns:
        QueueResponseLegacyDto
    """

class LibrariesApi(Api):
    """The operations of libraries: get_all_libraries, create_library, get_library, update_library, delete_library, scan_library, get_library_statistics, validate."""
    get_all_libraries: GetAllLibrariesOperation
    """List the external libraries of all users (admin only).

    GET /libraries
    Permission: library.read
    Administrators only.

    Returns:
        list[LibraryResponseDto]
    """
    create_library: CreateLibraryOperation
    """Create an external library for a user (admin only); run a scan to fill it.

    POST /libraries
    Permission: library.create
    Administrators only.

    Args:
        exclusion_patterns: list[str], optional
        import_paths: list[str], optional
        name: str, optional
        owner_id: str
        create_library_dto: the whole body in place of its fields

    Returns:
        LibraryResponseDto
    """
    get_library: GetLibraryOperation
    """Return one external library with its import paths and exclusion patterns (admin only).

    GET /libraries/{id}
    Permission: library.read
    Administrators only.

    Args:
        id: str, path

    Returns:
        LibraryResponseDto
    """
    update_library: UpdateLibraryOperation
    """Change an external library's name, import paths or exclusion patterns (admin only).

    PUT /libraries/{id}
    Permission: library.update
    Administrators only.
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        exclusion_patterns: list[str], optional
        import_paths: list[str], optional
        name: str, optional
        update_library_dto: the whole body in place of its fields

    Returns:
        LibraryResponseDto
    """
    delete_library: DeleteLibraryOperation
    """Delete an external library and its assets in the background; files stay put (admin only).

    DELETE /libraries/{id}
    Permission: library.delete
    Administrators only.

    Args:
        id: str, path

    Returns:
        None
    """
    scan_library: ScanLibraryOperation
    """Queue a scan of an external library for new and changed files (admin only).

    POST /libraries/{id}/scan
    Permission: library.update
    Administrators only.

    Args:
        id: str, path

    Returns:
        None
    """
    get_library_statistics: GetLibraryStatisticsOperation
    """Return the photo and video counts and the disk usage of an external library (admin only).

    GET /libraries/{id}/statistics
    Permission: library.statistics
    Administrators only.

    Args:
        id: str, path

    Returns:
        LibraryStatsResponseDto
    """
    validate: ValidateOperation
    """Check whether import paths are usable for an external library (admin only).

    POST /libraries/{id}/validate
    Administrators only.

    Args:
        id: str, path
        exclusion_patterns: list[str], optional
        import_paths: list[str], optional
        validate_library_dto: the whole body in place of its fields

    Returns:
        ValidateLibraryResponseDto
    """

class MapApi(Api):
    """The operations of map: get_map_markers, reverse_geocode."""
    get_map_markers: GetMapMarkersOperation
    """List the coordinates of your geotagged assets, optionally with those of partners.

    GET /map/markers
    Permission: map.read

    Args:
        file_created_after: datetime, optional, query
        file_created_before: datetime, optional, query
        is_archived: bool, optional, query
        is_favorite: bool, optional, query
        with_partners: bool, optional, query
        with_shared_albums: bool, optional, query

    Returns:
        list[MapMarkerResponseDto]
    """
    reverse_geocode: ReverseGeocodeOperation
    """Look up the city, state and country at a latitude and longitude.

    GET /map/reverse-geocode
    Permission: map.search

    Args:
        lat: float, query
        lon: float, query

    Returns:
        list[MapReverseGeocodeResponseDto]
    """

class MemoriesApi(Api):
    """The operations of memories: search_memories, create_memory, memories_statistics, get_memory, update_memory, delete_memory, add_memory_assets, remove_memory_assets."""
    search_memories: SearchMemoriesOperation
    """List your memories with their assets.

    GET /memories
    Permission: memory.read

    Args:
        for_: date, optional, query
        is_saved: bool, optional, query
        is_trashed: bool, optional, query
        order: MemorySearchOrder, optional, query
        size: int, optional, query
        type: MemoryType, optional, query

    Returns:
        list[MemoryResponseDto]
    """
    create_memory: CreateMemoryOperation
    """Create a memory of your own for a given date, optionally with assets already in it.

    POST /memories
    Permission: memory.create

    Args:
        asset_ids: list[str], optional
        data: OnThisDayDto
        hide_at: datetime, optional
        is_saved: bool, optional
        memory_at: datetime
        seen_at: datetime, optional
        show_at: datetime, optional
        type: MemoryType
        memory_create_dto: the whole body in place of its fields

    Returns:
        MemoryResponseDto
    """
    memories_statistics: MemoriesStatisticsOperation
    """Count the memories that match the given filters.

    GET /memories/statistics
    Permission: memory.statistics
    Since: Immich 1.135.0

    Args:
        for_: date, optional, query
        is_saved: bool, optional, query
        is_trashed: bool, optional, query
        order: MemorySearchOrder, optional, query
        size: int, optional, query
        type: MemoryType, optional, query

    Returns:
        MemoryStatisticsResponseDto
    """
    get_memory: GetMemoryOperation
    """Return one memory together with its assets.

    GET /memories/{id}
    Permission: memory.read

    Args:
        id: str, path

    Returns:
        MemoryResponseDto
    """
    update_memory: UpdateMemoryOperation
    """Change a memory: save it, mark it as seen or move its date.

    PUT /memories/{id}
    Permission: memory.update
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        is_saved: bool, optional
        memory_at: datetime, optional
        seen_at: datetime, optional
        memory_update_dto: the whole body in place of its fields

    Returns:
        MemoryResponseDto
    """
    delete_memory: DeleteMemoryOperation
    """Delete a memory; the assets shown in it are kept.

    DELETE /memories/{id}
    Permission: memory.delete

    Args:
        id: str, path

    Returns:
        None
    """
    add_memory_assets: AddMemoryAssetsOperation
    """Attach more assets to a memory, with a result for each.

    PUT /memories/{id}/assets
    Permission: memoryAsset.create

    Args:
        id: str, path
        ids: list[str]
        bulk_ids_dto: the whole body in place of its fields

    Returns:
        list[BulkIdResponseDto]
    """
    remove_memory_assets: RemoveMemoryAssetsOperation
    """Take assets out of a memory, with a result for each; the assets are kept.

    DELETE /memories/{id}/assets
    Permission: memoryAsset.delete

    Args:
        id: str, path
        ids: list[str]
        bulk_ids_dto: the whole body in place of its fields

    Returns:
        list[BulkIdResponseDto]
    """

class NotificationsApi(Api):
    """The operations of notifications: get_notifications, update_notifications, delete_notifications, get_notification, update_notification, delete_notification."""
    get_notifications: GetNotificationsOperation
    """List your notifications, optionally only unread ones or those of one type or level.

    GET /notifications
    Permission: notification.read
    Since: Immich 1.133.0

    Args:
        id: str, optional, query
        level: NotificationLevel, optional, query
        type: NotificationType, optional, query
        unread: bool, optional, query

    Returns:
        list[NotificationDto]
    """
    update_notifications: UpdateNotificationsOperation
    """Mark several of your notifications as read or unread.

    PUT /notifications
    Permission: notification.update
    Since: Immich 1.133.0

    Args:
        ids: list[str]
        read_at: datetime | None, optional
        notification_update_all_dto: the whole body in place of its fields

    Returns:
        None
    """
    delete_notifications: DeleteNotificationsOperation
    """Remove several of your notifications, picked by ID.

    DELETE /notifications
    Permission: notification.delete
    Since: Immich 1.133.0

    Args:
        ids: list[str]
        notification_delete_all_dto: the whole body in place of its fields

    Returns:
        None
    """
    get_notification: GetNotificationOperation
    """Return one of your notifications with its type, text and read time.

    GET /notifications/{id}
    Permission: notification.read
    Since: Immich 1.133.0

    Args:
        id: str, path

    Returns:
        NotificationDto
    """
    update_notification: UpdateNotificationOperation
    """Mark one of your notifications as read or unread.

    PUT /notifications/{id}
    Permission: notification.update
    Since: Immich 1.133.0

    Args:
        id: str, path
        read_at: datetime | None, optional
        notification_update_dto: the whole body in place of its fields

    Returns:
        NotificationDto
    """
    delete_notification: DeleteNotificationOperation
    """Remove one of your notifications.

    DELETE /notifications/{id}
    Permission: notification.delete
    Since: Immich 1.133.0

    Args:
        id: str, path

    Returns:
        None
    """

class PartnersApi(Api):
    """The operations of partners: get_partners, create_partner, update_partner, create_partner_deprecated, remove_partner."""
    get_partners: GetPartnersOperation
    """List the users you share your library with or, the other way, who share theirs with you.

    GET /partners
    Permission: partner.read

    Args:
        direction: PartnerDirection, query

    Returns:
        list[PartnerResponseDto]
    """
    create_partner: CreatePartnerOperation
    """Start sharing your library with another user; sharing back is up to them.

    POST /partners
    Permission: partner.create

    Args:
        shared_with_id: str
        partner_create_dto: the whole body in place of its fields

    Returns:
        PartnerResponseDto
    """
    update_partner: UpdatePartnerOperation
    """Choose whether the assets a partner shares with you show up in your timeline.

    PUT /partners/{id}
    Permission: partner.update

    Args:
        id: str, path
        in_timeline: bool
        partner_update_dto: the whole body in place of its fields

    Returns:
        PartnerResponseDto
    """
    create_partner_deprecated: CreatePartnerDeprecatedOperation
    """Share your library with the user in the path; deprecated, the ID now goes into the body.

    POST /partners/{id}
    Permission: partner.create
    Since: Immich 1.142.0
    Deprecated: upstream advises against it.

    Args:
        id: str, path

    Returns:
        PartnerResponseDto
    """
    remove_partner: RemovePartnerOperation
    """End the sharing of your library with another user.

    DELETE /partners/{id}
    Permission: partner.delete

    Args:
        id: str, path

    Returns:
        None
    """

class PeopleApi(Api):
    """The operations of people: get_all_people, update_people, create_person, delete_people, get_person, update_person, delete_person, merge_person, reassign_faces, get_person_statistics, get_person_thumbnail."""
    get_all_people: GetAllPeopleOperation
    """List recognized people page by page, with totals; hidden ones only on request.

    GET /people
    Permission: person.read

    Args:
        closest_asset_id: str, optional, query
        closest_person_id: str, optional, query
        page: int, optional, query
        size: int, optional, query
        with_hidden: bool, optional, query

    Returns:
        PeopleResponseDto
        One page; iter(…) gives the items of all pages.
    """
    update_people: UpdatePeopleOperation
    """Change names, birth dates or visibility of many people, with a result for each.

    PUT /people
    Permission: person.update

    Args:
        people: list[PeopleUpdateItem]
        people_update_dto: the whole body in place of its fields

    Returns:
        list[BulkIdResponseDto]
    """
    create_person: CreatePersonOperation
    """Create a person without any faces; assign faces to them afterwards.

    POST /people
    Permission: person.create

    Args:
        birth_date: date | None, optional
        color: str | None, optional
        is_favorite: bool, optional
        is_hidden: bool, optional
        name: str, optional
        person_create_dto: the whole body in place of its fields

    Returns:
        PersonResponseDto
    """
    delete_people: DeletePeopleOperation
    """Delete several people; the assets they appear in are kept.

    DELETE /people
    Permission: person.delete
    Since: Immich 1.136.0

    Args:
        ids: list[str]
        bulk_ids_dto: the whole body in place of its fields

    Returns:
        None
    """
    get_person: GetPersonOperation
    """Return one recognized person with name, birth date and visibility.

    GET /people/{id}
    Permission: person.read

    Args:
        id: str, path

    Returns:
        PersonResponseDto
    """
    update_person: UpdatePersonOperation
    """Change a person's name, birth date, visibility or the asset used as their face picture.

    PUT /people/{id}
    Permission: person.update
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        birth_date: date | None, optional
        color: str | None, optional
        feature_face_asset_id: str, optional
        is_favorite: bool, optional
        is_hidden: bool, optional
        name: str, optional
        person_update_dto: the whole body in place of its fields

    Returns:
        PersonResponseDto
    """
    delete_person: DeletePersonOperation
    """Delete a recognized person; the assets they appear in are kept.

    DELETE /people/{id}
    Permission: person.delete
    Since: Immich 1.136.0

    Args:
        id: str, path

    Returns:
        None
    """
    merge_person: MergePersonOperation
    """Merge other people into this one: their faces move over and they are deleted.

    POST /people/{id}/merge
    Permission: person.merge

    Args:
        id: str, path
        ids: list[str]
        merge_person_dto: the whole body in place of its fields

    Returns:
        list[BulkIdResponseDto]
    """
    reassign_faces: ReassignFacesOperation
    """Move faces, given by asset and current person, over to the person in the path.

    PUT /people/{id}/reassign
    Permission: person.reassign

    Args:
        id: str, path
        data: list[AssetFaceUpdateItem]
        asset_face_update_dto: the whole body in place of its fields

    Returns:
        list[PersonResponseDto]
    """
    get_person_statistics: GetPersonStatisticsOperation
    """Count the assets in which a person appears.

    GET /people/{id}/statistics
    Permission: person.statistics

    Args:
        id: str, path

    Returns:
        PersonStatisticsResponseDto
    """
    get_person_thumbnail: GetPersonThumbnailOperation
    """Download the small face picture of a person.

    GET /people/{id}/thumbnail
    Permission: person.read

    Args:
        id: str, path

    Returns:
        bytes
    """

class PluginsApi(Api):
    """The operations of plugins: search_plugins, search_plugin_methods, search_plugin_templates, get_plugin."""
    search_plugins: SearchPluginsOperation
    """List the plugins installed on this server, optionally filtered by name, version or state.

    GET /plugins
    Permission: plugin.read
    Since: Immich 3.0.0

    Args:
        description: str, optional, query
        enabled: bool, optional, query
        id: str, optional, query
        name: str, optional, query
        title: str, optional, query
        version: str, optional, query

    Returns:
        list[PluginResponseDto]
    """
    search_plugin_methods: SearchPluginMethodsOperation
    """List the methods that plugins offer as workflow steps, optionally filtered.

    GET /plugins/methods
    Permission: plugin.read
    Since: Immich 3.0.0

    Args:
        description: str, optional, query
        enabled: bool, optional, query
        id: str, optional, query
        name: str, optional, query
        plugin_name: str, optional, query
        plugin_version: str, optional, query
        title: str, optional, query
        trigger: WorkflowTrigger, optional, query
        type: WorkflowType, optional, query

    Returns:
        list[PluginMethodResponseDto]
    """
    search_plugin_templates: SearchPluginTemplatesOperation
    """List the ready-made workflows that installed plugins bring along.

    GET /plugins/templates
    Permission: plugin.read
    Since: Immich 3.0.0

    Returns:
        list[PluginTemplateResponseDto]
    """
    get_plugin: GetPluginOperation
    """Return one installed plugin with its details.

    GET /plugins/{id}
    Permission: plugin.read
    Since: Immich 2.3.0

    Args:
        id: str, path

    Returns:
        PluginResponseDto
    """

class QueuesApi(WaitingMethods, Api):
    """The operations of queues: get_queues, get_queue, update_queue, get_queue_jobs, empty_queue."""
    get_queues: GetQueuesOperation
    """List all job queues with their job counts and whether each is paused (admin only).

    GET /queues
    Permission: queue.read
    Administrators only.
    Since: Immich 2.4.0
    State: Alpha

    Returns:
        list[QueueResponseDto]
    """
    get_queue: GetQueueOperation
    """Return one job queue with its job counts and whether it is paused (admin only).

    GET /queues/{name}
    Permission: queue.read
    Administrators only.
    Since: Immich 2.4.0
    State: Alpha

    Args:
        name: QueueName, path

    Returns:
        QueueResponseDto
    """
    update_queue: UpdateQueueOperation
    """Pause or resume a job queue (admin only).

    PUT /queues/{name}
    Permission: queue.update
    Administrators only.
    Since: Immich 2.4.0
    State: Alpha

    Args:
        name: QueueName, path
        is_paused: bool, optional
        queue_update_dto: the whole body in place of its fields

    Returns:
        QueueResponseDto
    """
    get_queue_jobs: GetQueueJobsOperation
    """List the jobs in a queue, optionally only those in certain states (admin only).

    GET /queues/{name}/jobs
    Permission: queueJob.read
    Administrators only.
    Since: Immich 2.4.0
    State: Alpha

    Args:
        name: QueueName, path
        status: list[QueueJobStatus], optional, query

    Returns:
        list[QueueJobResponseDto]
    """
    empty_queue: EmptyQueueOperation
    """Discard the waiting jobs of a queue, and its failed ones too if asked (admin only).

    DELETE /queues/{name}/jobs
    Permission: queueJob.delete
    Administrators only.
    Since: Immich 2.4.0
    State: Alpha

    Args:
        name: QueueName, path
        failed: bool, optional
        queue_delete_dto: the whole body in place of its fields

    Returns:
        None
    """

class SearchApi(Api):
    """The operations of search: get_assets_by_city, get_explore_data, search_large_assets, search_assets, search_person, search_places, search_random, search_smart, search_asset_statistics, get_search_suggestions."""
    get_assets_by_city: GetAssetsByCityOperation
    """Return one sample asset for each city where timeline photos were taken.

    GET /search/cities
    Permission: asset.read

    Returns:
        list[AssetResponseDto]
    """
    get_explore_data: GetExploreDataOperation
    """Return the groups of the explore page, such as cities, each value with a sample asset.

    GET /search/explore
    Permission: asset.read

    Returns:
        list[SearchExploreResponseDto]
    """
    search_large_assets: SearchLargeAssetsOperation
    """Find the biggest assets, optionally above a minimum file size, largest first.

    POST /search/large-assets
    Permission: asset.read
    Since: Immich 1.137.0

    Args:
        album_ids: list[str], optional, query
        city: str | None, optional, query
        country: str | None, optional, query
        created_after: datetime, optional, query
        created_before: datetime, optional, query
        is_encoded: bool, optional, query
        is_favorite: bool, optional, query
        is_motion: bool, optional, query
        is_not_in_album: bool, optional, query
        is_offline: bool, optional, query
        lens_model: str | None, optional, query
        library_id: str | None, optional, query
        make: str | None, optional, query
        min_file_size: int, optional, query
        model: str | None, optional, query
        ocr: str, optional, query
        person_ids: list[str], optional, query
        rating: int | None, optional, query
        size: int, optional, query
        state: str | None, optional, query
        tag_ids: list[str] | None, optional, query
        taken_after: datetime, optional, query
        taken_before: datetime, optional, query
        trashed_after: datetime, optional, query
        trashed_before: datetime, optional, query
        type: AssetTypeEnum, optional, query
        updated_after: datetime, optional, query
        updated_before: datetime, optional, query
        visibility: AssetVisibility, optional, query
        with_deleted: bool, optional, query
        with_exif: bool, optional, query

    Returns:
        list[AssetResponseDto]
    """
    search_assets: SearchAssetsOperation
    """Find assets by metadata such as date, place, camera, people or file name, in pages.

    POST /search/metadata
    Permission: asset.read
    Since: Immich 1.122.0

    Args:
        key: str, optional, query
        slug: str, optional, query
        album_ids: list[str], optional
        checksum: str, optional
        city: str | None, optional
        country: str | None, optional
        created_after: datetime, optional
        created_before: datetime, optional
        description: str, optional
        encoded_video_path: str, optional
        id: str, optional
        is_encoded: bool, optional
        is_favorite: bool, optional
        is_motion: bool, optional
        is_not_in_album: bool, optional
        is_offline: bool, optional
        lens_model: str | None, optional
        library_id: str | None, optional
        make: str | None, optional
        model: str | None, optional
        ocr: str, optional
        order: AssetOrder, optional
        original_file_name: str, optional
        original_path: str, optional
        page: int, optional
        person_ids: list[str], optional
        preview_path: str, optional
        rating: int | None, optional
        size: int, optional
        state: str | None, optional
        tag_ids: list[str] | None, optional
        taken_after: datetime, optional
        taken_before: datetime, optional
        thumbnail_path: str, optional
        trashed_after: datetime, optional
        trashed_before: datetime, optional
        type: AssetTypeEnum, optional
        updated_after: datetime, optional
        updated_before: datetime, optional
        visibility: AssetVisibility, optional
        with_deleted: bool, optional
        with_exif: bool, optional
        with_people: bool, optional
        with_stacked: bool, optional
        metadata_search_dto: the whole body in place of its fields

    Returns:
        SearchResponseDto
        One page; iter(…) gives the items of all pages.
    """
    search_person: SearchPersonOperation
    """Look people up by name, which need not be complete; hidden ones only on request.

    GET /search/person
    Permission: person.read

    Args:
        name: str, query
        with_hidden: bool, optional, query

    Returns:
        list[PersonResponseDto]
    """
    search_places: SearchPlacesOperation
    """Look up places of the world by name, with their coordinates and regions.

    GET /search/places
    Permission: asset.read

    Args:
        name: str, query

    Returns:
        list[PlacesResponseDto]
    """
    search_random: SearchRandomOperation
    """Return randomly picked assets out of those that match a metadata search.

    POST /search/random
    Permission: asset.read
    Since: Immich 1.116.0

    Args:
        album_ids: list[str], optional
        city: str | None, optional
        country: str | None, optional
        created_after: datetime, optional
        created_before: datetime, optional
        is_encoded: bool, optional
        is_favorite: bool, optional
        is_motion: bool, optional
        is_not_in_album: bool, optional
        is_offline: bool, optional
        lens_model: str | None, optional
        library_id: str | None, optional
        make: str | None, optional
        model: str | None, optional
        ocr: str, optional
        person_ids: list[str], optional
        rating: int | None, optional
        size: int, optional
        state: str | None, optional
        tag_ids: list[str] | None, optional
        taken_after: datetime, optional
        taken_before: datetime, optional
        trashed_after: datetime, optional
        trashed_before: datetime, optional
        type: AssetTypeEnum, optional
        updated_after: datetime, optional
        updated_before: datetime, optional
        visibility: AssetVisibility, optional
        with_deleted: bool, optional
        with_exif: bool, optional
        with_people: bool, optional
        with_stacked: bool, optional
        random_search_dto: the whole body in place of its fields

    Returns:
        list[AssetResponseDto]
    """
    search_smart: SearchSmartOperation
    """Find assets by a description of what they show, best match first; needs machine learning.

    POST /search/smart
    Permission: asset.read

    Args:
        album_ids: list[str], optional
        city: str | None, optional
        country: str | None, optional
        created_after: datetime, optional
        created_before: datetime, optional
        is_encoded: bool, optional
        is_favorite: bool, optional
        is_motion: bool, optional
        is_not_in_album: bool, optional
        is_offline: bool, optional
        language: str, optional
        lens_model: str | None, optional
        library_id: str | None, optional
        make: str | None, optional
        model: str | None, optional
        ocr: str, optional
        page: int, optional
        person_ids: list[str], optional
        query: str, optional
        query_asset_id: str, optional
        rating: int | None, optional
        size: int, optional
        state: str | None, optional
        tag_ids: list[str] | None, optional
        taken_after: datetime, optional
        taken_before: datetime, optional
        trashed_after: datetime, optional
        trashed_before: datetime, optional
        type: AssetTypeEnum, optional
        updated_after: datetime, optional
        updated_before: datetime, optional
        visibility: AssetVisibility, optional
        with_deleted: bool, optional
        with_exif: bool, optional
        smart_search_dto: the whole body in place of its fields

    Returns:
        SearchResponseDto
        One page; iter(…) gives the items of all pages.
    """
    search_asset_statistics: SearchAssetStatisticsOperation
    """Count the assets that match a metadata search, without returning them.

    POST /search/statistics
    Permission: asset.statistics
    Since: Immich 1.135.0

    Args:
        album_ids: list[str], optional
        city: str | None, optional
        country: str | None, optional
        created_after: datetime, optional
        created_before: datetime, optional
        description: str, optional
        is_encoded: bool, optional
        is_favorite: bool, optional
        is_motion: bool, optional
        is_not_in_album: bool, optional
        is_offline: bool, optional
        lens_model: str | None, optional
        library_id: str | None, optional
        make: str | None, optional
        model: str | None, optional
        ocr: str, optional
        person_ids: list[str], optional
        rating: int | None, optional
        state: str | None, optional
        tag_ids: list[str] | None, optional
        taken_after: datetime, optional
        taken_before: datetime, optional
        trashed_after: datetime, optional
        trashed_before: datetime, optional
        type: AssetTypeEnum, optional
        updated_after: datetime, optional
        updated_before: datetime, optional
        visibility: AssetVisibility, optional
        statistics_search_dto: the whole body in place of its fields

    Returns:
        SearchStatisticsResponseDto
    """
    get_search_suggestions: GetSearchSuggestionsOperation
    """List the values that occur in one searchable field, such as country or camera make.

    GET /search/suggestions
    Permission: asset.read

    Args:
        type: SearchSuggestionType, query
        country: str, optional, query
        include_null: bool, optional, query
        lens_model: str, optional, query
        make: str, optional, query
        model: str, optional, query
        state: str, optional, query

    Returns:
        list[str]
    """

class ServerApi(Api):
    """The operations of server: get_about_info, get_apk_links, get_server_config, get_server_features, get_server_license, set_server_license, delete_server_license, get_supported_media_types, ping_server, get_server_statistics, get_storage, get_server_version, get_version_check, get_version_history."""
    get_about_info: GetAboutInfoOperation
    """Return version and build details of the server and of tools it relies on, such as FFmpeg.

    GET /server/about
    Permission: server.about

    Returns:
        ServerAboutResponseDto
    """
    get_apk_links: GetApkLinksOperation
    """Return download URLs of the Android app builds that match this server's version.

    GET /server/apk-links
    Permission: server.apkLinks
    Since: Immich 1.135.0

    Returns:
        ServerApkLinksDto
    """
    get_server_config: GetServerConfigOperation
    """Return settings that clients need, such as trash retention and login text; needs no login.

    GET /server/config

    Returns:
        ServerConfigDto
    """
    get_server_features: GetServerFeaturesOperation
    """Return flags for which features, such as smart search or OAuth, are on; needs no login.

    GET /server/features

    Returns:
        ServerFeaturesDto
    """
    get_server_license: GetServerLicenseOperation
    """Return the product key of this server (admin only); answers 404 if there is none.

    GET /server/license
    Permission: serverLicense.read
    Administrators only.

    Returns:
        UserLicense
    """
    set_server_license: SetServerLicenseOperation
    """Activate a product key for the whole server (admin only).

    PUT /server/license
    Permission: serverLicense.update
    Administrators only.

    Args:
        activation_key: str
        license_key: str
        license_key_dto: the whole body in place of its fields

    Returns:
        UserLicense
    """
    delete_server_license: DeleteServerLicenseOperation
    """Remove the product key of this server (admin only).

    DELETE /server/license
    Permission: serverLicense.delete
    Administrators only.

    Returns:
        None
    """
    get_supported_media_types: GetSupportedMediaTypesOperation
    """List the file extensions accepted as image, video or sidecar; needs no login.

    GET /server/media-types

    Returns:
        ServerMediaTypesResponseDto
    """
    ping_server: PingServerOperation
    """Check that the server is up; it answers 'pong' and needs no login.

    GET /server/ping

    Returns:
        ServerPingResponse
    """
    get_server_statistics: GetServerStatisticsOperation
    """Return photo and video counts and disk usage, overall and for each user (admin only).

    GET /server/statistics
    Permission: server.statistics
    Administrators only.

    Returns:
        ServerStatsResponseDto
    """
    get_storage: GetStorageOperation
    """Return the size, use and free space of the disk that holds the uploads.

    GET /server/storage
    Permission: server.storage

    Returns:
        ServerStorageResponseDto
    """
    get_server_version: GetServerVersionOperation
    """Return the server's version as major, minor and patch numbers; needs no login.

    GET /server/version

    Returns:
        ServerVersionResponseDto
    """
    get_version_check: GetVersionCheckOperation
    """Return the newest release found by the update check, and when it last ran.

    GET /server/version-check
    Permission: server.versionCheck
    Since: Immich 1.134.0

    Returns:
        VersionCheckStateResponseDto
    """
    get_version_history: GetVersionHistoryOperation
    """List every version this server has run and since when; needs no login.

    GET /server/version-history
    Since: Immich 1.117.0

    Returns:
        list[ServerVersionHistoryResponseDto]
    """

class SessionsApi(Api):
    """The operations of sessions: get_sessions, create_session, delete_all_sessions, update_session, delete_session, lock_session."""
    get_sessions: GetSessionsOperation
    """List your login sessions with device details, marking the current one.

    GET /sessions
    Permission: session.read

    Returns:
        list[SessionResponseDto]
    """
    create_session: CreateSessionOperation
    """Open a child session with its own token, for example for a cast device.

    POST /sessions
    Permission: session.create
    Since: Immich 1.133.0

    Args:
        device_os: str, optional
        device_type: str, optional
        duration: int, optional
        session_create_dto: the whole body in place of its fields

    Returns:
        SessionCreateResponseDto
    """
    delete_all_sessions: DeleteAllSessionsOperation
    """Sign out everywhere else: end all your sessions except the one making this call.

    DELETE /sessions
    Permission: session.delete

    Returns:
        None
    """
    update_session: UpdateSessionOperation
    """Flag one of your sessions so that its client discards its sync state and starts over.

    PUT /sessions/{id}
    Permission: session.update
    Since: Immich 1.136.0
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        is_pending_sync_reset: bool, optional
        session_update_dto: the whole body in place of its fields

    Returns:
        SessionResponseDto
    """
    delete_session: DeleteSessionOperation
    """End one of your sessions, signing out the device that uses it.

    DELETE /sessions/{id}
    Permission: session.delete

    Args:
        id: str, path

    Returns:
        None
    """
    lock_session: LockSessionOperation
    """Lock one of your sessions, taking away its access to locked assets.

    POST /sessions/{id}/lock
    Permission: session.lock
    Since: Immich 1.133.0

    Args:
        id: str, path

    Returns:
        None
    """

class SharedLinksApi(Api):
    """The operations of shared_links: get_all_shared_links, create_shared_link, shared_link_login, get_my_shared_link, get_shared_link_by_id, remove_shared_link, update_shared_link, add_shared_link_assets, remove_shared_link_assets."""
    get_all_shared_links: GetAllSharedLinksOperation
    """List the shared links that you have created.

    GET /shared-links
    Permission: sharedLink.read

    Args:
        album_id: str, optional, query
        id: str, optional, query

    Returns:
        list[SharedLinkResponseDto]
    """
    create_shared_link: CreateSharedLinkOperation
    """Create a public link to an album or to chosen assets, with optional password and expiry.

    POST /shared-links
    Permission: sharedLink.create

    Args:
        album_id: str, optional
        allow_download: bool, optional
        allow_upload: bool, optional
        asset_ids: list[str], optional
        description: str | None, optional
        expires_at: datetime | None, optional
        password: str | None, optional
        show_metadata: bool, optional
        slug: str | None, optional
        type: SharedLinkType
        shared_link_create_dto: the whole body in place of its fields

    Returns:
        SharedLinkResponseDto
    """
    shared_link_login: SharedLinkLoginOperation
    """Unlock a shared link with its password and return the link.

    POST /shared-links/login
    Since: Immich 2.6.0
    State: Beta

    Args:
        key: str, optional, query
        slug: str, optional, query
        password: str
        shared_link_login_dto: the whole body in place of its fields

    Returns:
        SharedLinkResponseDto
    """
    get_my_shared_link: GetMySharedLinkOperation
    """Return the shared link that authenticates this call.

    GET /shared-links/me

    Args:
        key: str, optional, query
        slug: str, optional, query

    Returns:
        SharedLinkResponseDto
    """
    get_shared_link_by_id: GetSharedLinkByIdOperation
    """Return one of your shared links with its settings and contents.

    GET /shared-links/{id}
    Permission: sharedLink.read

    Args:
        id: str, path

    Returns:
        SharedLinkResponseDto
    """
    remove_shared_link: RemoveSharedLinkOperation
    """Delete a shared link; its URL stops working at once, the assets are kept.

    DELETE /shared-links/{id}
    Permission: sharedLink.delete

    Args:
        id: str, path

    Returns:
        None
    """
    update_shared_link: UpdateSharedLinkOperation
    """Change a shared link's description, password, expiry or what visitors may do.

    PATCH /shared-links/{id}
    Permission: sharedLink.update

    Args:
        id: str, path
        allow_download: bool, optional
        allow_upload: bool, optional
        description: str | None, optional
        expires_at: datetime | None, optional
        password: str | None, optional
        show_metadata: bool, optional
        slug: str | None, optional
        shared_link_edit_dto: the whole body in place of its fields

    Returns:
        SharedLinkResponseDto
    """
    add_shared_link_assets: AddSharedLinkAssetsOperation
    """Put more assets behind a link that shares hand-picked assets; album links refuse this.

    PUT /shared-links/{id}/assets
    Permission: sharedLink.update

    Args:
        id: str, path
        asset_ids: list[str]
        asset_ids_dto: the whole body in place of its fields

    Returns:
        list[AssetIdsResponseDto]
    """
    remove_shared_link_assets: RemoveSharedLinkAssetsOperation
    """Take assets off a link that shares hand-picked assets, with a result for each.

    DELETE /shared-links/{id}/assets
    Permission: sharedLink.update

    Args:
        id: str, path
        asset_ids: list[str]
        asset_ids_dto: the whole body in place of its fields

    Returns:
        list[AssetIdsResponseDto]
    """

class StacksApi(Api):
    """The operations of stacks: search_stacks, create_stack, delete_stacks, get_stack, update_stack, delete_stack, remove_asset_from_stack."""
    search_stacks: SearchStacksOperation
    """List your stacks, or only the one with a given primary asset.

    GET /stacks
    Permission: stack.read

    Args:
        primary_asset_id: str, optional, query

    Returns:
        list[StackResponseDto]
    """
    create_stack: CreateStackOperation
    """Group assets into a stack; the first ID leads it, and stacks led by the others are absorbed.

    POST /stacks
    Permission: stack.create

    Args:
        asset_ids: list[str]
        stack_create_dto: the whole body in place of its fields

    Returns:
        StackResponseDto
    """
    delete_stacks: DeleteStacksOperation
    """Dissolve several stacks; their assets remain and show up singly again.

    DELETE /stacks
    Permission: stack.delete

    Args:
        ids: list[str]
        bulk_ids_dto: the whole body in place of its fields

    Returns:
        None
    """
    get_stack: GetStackOperation
    """Return one stack with its primary asset and all of its assets.

    GET /stacks/{id}
    Permission: stack.read

    Args:
        id: str, path

    Returns:
        StackResponseDto
    """
    update_stack: UpdateStackOperation
    """Choose which asset of a stack is shown on top.

    PUT /stacks/{id}
    Permission: stack.update
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        primary_asset_id: str, optional
        stack_update_dto: the whole body in place of its fields

    Returns:
        StackResponseDto
    """
    delete_stack: DeleteStackOperation
    """Dissolve a stack; its assets remain and show up singly again.

    DELETE /stacks/{id}
    Permission: stack.delete

    Args:
        id: str, path

    Returns:
        None
    """
    remove_asset_from_stack: RemoveAssetFromStackOperation
    """Take one asset out of a stack; the primary asset is refused.

    DELETE /stacks/{id}/assets/{assetId}
    Permission: stack.update
    Since: Immich 1.136.0

    Args:
        id: str, path
        asset_id: str, path

    Returns:
        None
    """

class SyncApi(SyncMethods, Api):
    """The operations of sync: get_sync_ack, send_sync_ack, delete_sync_ack, get_sync_stream."""
    get_sync_ack: GetSyncAckOperation
    """List the sync checkpoints stored for this session, one for each entity type.

    GET /sync/ack
    Permission: syncCheckpoint.read
    Since: Immich 1.127.0

    Returns:
        list[SyncAckDto]
    """
    send_sync_ack: SendSyncAckOperation
    """Acknowledge received sync events, so that the next stream starts after them.

    POST /sync/ack
    Permission: syncCheckpoint.update
    Since: Immich 1.127.0

    Args:
        acks: list[str]
        sync_ack_set_dto: the whole body in place of its fields

    Returns:
        None
    """
    delete_sync_ack: DeleteSyncAckOperation
    """Forget sync checkpoints of this session, so that those types are streamed from the start again.

    DELETE /sync/ack
    Permission: syncCheckpoint.delete
    Since: Immich 1.127.0

    Args:
        types: list[SyncEntityType], optional
        sync_ack_delete_dto: the whole body in place of its fields

    Returns:
        None
    """
    get_sync_stream: GetSyncStreamOperation
    """Stream changes of the chosen types since the last acknowledged ones, as JSON Lines.

    POST /sync/stream
    Permission: sync.stream
    Since: Immich 1.127.0

    Args:
        reset: bool, optional
        types: list[SyncRequestType]
        sync_stream_dto: the whole body in place of its fields

    Returns:
        list[SyncStreamEvent]
    """

class SystemConfigApi(Api):
    """The operations of system_config: get_config, update_config, get_config_defaults, get_storage_template_options."""
    get_config: GetConfigOperation
    """Return the complete server configuration, secrets included (admin only).

    GET /system-config
    Permission: systemConfig.read
    Administrators only.

    Returns:
        SystemConfigDto
    """
    update_config: UpdateConfigOperation
    """Replace the complete server configuration (admin only); send all of it, not just changes.

    PUT /system-config
    Permission: systemConfig.update
    Administrators only.

    Args:
        backup: SystemConfigBackupsDto
        ffmpeg: SystemConfigFFmpegDto
        image: SystemConfigImageDto
        integrity_checks: SystemConfigIntegrityChecks
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
        system_config_dto: the whole body in place of its fields

    Returns:
        SystemConfigDto
    """
    get_config_defaults: GetConfigDefaultsOperation
    """Return the server configuration as it is out of the box (admin only).

    GET /system-config/defaults
    Permission: systemConfig.read
    Administrators only.

    Returns:
        SystemConfigDto
    """
    get_storage_template_options: GetStorageTemplateOptionsOperation
    """List the date tokens and presets usable in the storage template (admin only).

    GET /system-config/storage-template-options
    Permission: systemConfig.read
    Administrators only.

    Returns:
        SystemConfigTemplateStorageOptionDto
    """

class SystemMetadataApi(Api):
    """The operations of system_metadata: get_admin_onboarding, update_admin_onboarding, get_reverse_geocoding_state, get_version_check_state."""
    get_admin_onboarding: GetAdminOnboardingOperation
    """Tell whether the first-run setup by the administrator is finished (admin only).

    GET /system-metadata/admin-onboarding
    Permission: systemMetadata.read
    Administrators only.

    Returns:
        AdminOnboardingUpdateDto
    """
    update_admin_onboarding: UpdateAdminOnboardingOperation
    """Record whether the first-run setup of the server is finished (admin only).

    POST /system-metadata/admin-onboarding
    Permission: systemMetadata.update
    Administrators only.

    Args:
        is_onboarded: bool
        admin_onboarding_update_dto: the whole body in place of its fields

    Returns:
        None
    """
    get_reverse_geocoding_state: GetReverseGeocodingStateOperation
    """Tell which place-name data file was last imported, and when (admin only).

    GET /system-metadata/reverse-geocoding-state
    Permission: systemMetadata.read
    Administrators only.

    Returns:
        ReverseGeocodingStateResponseDto
    """
    get_version_check_state: GetVersionCheckStateOperation
    """Return the newest release found by the update check, and when it ran (admin only).

    GET /system-metadata/version-check-state
    Permission: systemMetadata.read
    Administrators only.
    Since: Immich 1.134.0

    Returns:
        VersionCheckStateResponseDto
    """

class TagsApi(Api):
    """The operations of tags: get_all_tags, upsert_tags, create_tag, bulk_tag_assets, get_tag_by_id, update_tag, delete_tag, tag_assets, untag_assets."""
    get_all_tags: GetAllTagsOperation
    """List your tags, nested ones included, as one flat list.

    GET /tags
    Permission: tag.read

    Returns:
        list[TagResponseDto]
    """
    upsert_tags: UpsertTagsOperation
    """Create tags from paths such as 'trips/rome', parents included; existing ones are reused.

    PUT /tags
    Permission: tag.create

    Args:
        tags: list[str]
        tag_upsert_dto: the whole body in place of its fields

    Returns:
        list[TagResponseDto]
    """
    create_tag: CreateTagOperation
    """Create a single tag, optionally nested under a parent tag.

    POST /tags
    Permission: tag.create

    Args:
        color: str | None, optional
        name: str
        parent_id: str | None, optional
        tag_create_dto: the whole body in place of its fields

    Returns:
        TagResponseDto
    """
    bulk_tag_assets: BulkTagAssetsOperation
    """Apply every given tag to every given asset and return how many taggings were made.

    PUT /tags/assets
    Permission: tag.asset

    Args:
        asset_ids: list[str]
        tag_ids: list[str]
        tag_bulk_assets_dto: the whole body in place of its fields

    Returns:
        TagBulkAssetsResponseDto
    """
    get_tag_by_id: GetTagByIdOperation
    """Return one of your tags with its name, full path and color.

    GET /tags/{id}
    Permission: tag.read

    Args:
        id: str, path

    Returns:
        TagResponseDto
    """
    update_tag: UpdateTagOperation
    """Change the settings of a tag, for example its color.

    PUT /tags/{id}
    Permission: tag.update
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        color: str | None, optional
        tag_update_dto: the whole body in place of its fields

    Returns:
        TagResponseDto
    """
    delete_tag: DeleteTagOperation
    """Delete a tag along with the tags nested below it; tagged assets are kept.

    DELETE /tags/{id}
    Permission: tag.delete

    Args:
        id: str, path

    Returns:
        None
    """
    tag_assets: TagAssetsOperation
    """Apply a tag to assets, with a result for each.

    PUT /tags/{id}/assets
    Permission: tag.asset

    Args:
        id: str, path
        ids: list[str]
        bulk_ids_dto: the whole body in place of its fields

    Returns:
        list[BulkIdResponseDto]
    """
    untag_assets: UntagAssetsOperation
    """Take a tag off assets, with a result for each.

    DELETE /tags/{id}/assets
    Permission: tag.asset

    Args:
        id: str, path
        ids: list[str]
        bulk_ids_dto: the whole body in place of its fields

    Returns:
        list[BulkIdResponseDto]
    """

class TimelineApi(TimelineMethods, Api):
    """The operations of timeline: get_time_bucket, get_time_buckets."""
    get_time_bucket: GetTimeBucketOperation
    """Return the timeline assets of one time bucket; use the same filters as for the buckets.

    GET /timeline/bucket
    Permission: asset.read
    State: Internal

    Args:
        time_bucket: str, query
        album_id: str, optional, query
        bbox: str, optional, query
        is_favorite: bool, optional, query
        is_trashed: bool, optional, query
        key: str, optional, query
        order: AssetOrder, optional, query
        order_by: AssetOrderBy, optional, query
        person_id: str, optional, query
        slug: str, optional, query
        tag_id: str, optional, query
        user_id: str, optional, query
        visibility: AssetVisibility, optional, query
        with_coordinates: bool, optional, query
        with_partners: bool, optional, query
        with_stacked: bool, optional, query

    Returns:
        TimeBucketAssetResponseDto
    """
    get_time_buckets: GetTimeBucketsOperation
    """List the timeline's time buckets with the number of assets in each.

    GET /timeline/buckets
    Permission: asset.read
    State: Internal

    Args:
        album_id: str, optional, query
        bbox: str, optional, query
        is_favorite: bool, optional, query
        is_trashed: bool, optional, query
        key: str, optional, query
        order: AssetOrder, optional, query
        order_by: AssetOrderBy, optional, query
        person_id: str, optional, query
        slug: str, optional, query
        tag_id: str, optional, query
        user_id: str, optional, query
        visibility: AssetVisibility, optional, query
        with_coordinates: bool, optional, query
        with_partners: bool, optional, query
        with_stacked: bool, optional, query

    Returns:
        list[TimeBucketsResponseDto]
    """

class TrashApi(Api):
    """The operations of trash: empty_trash, restore_trash, restore_assets."""
    empty_trash: EmptyTrashOperation
    """Erase everything in your trash for good; background jobs then remove the files.

    POST /trash/empty
    Permission: asset.delete

    Returns:
        TrashResponseDto
    """
    restore_trash: RestoreTrashOperation
    """Bring everything in your trash back into your library.

    POST /trash/restore
    Permission: asset.delete

    Returns:
        TrashResponseDto
    """
    restore_assets: RestoreAssetsOperation
    """Bring the given assets back out of the trash.

    POST /trash/restore/assets
    Permission: asset.delete

    Args:
        ids: list[str]
        bulk_ids_dto: the whole body in place of its fields

    Returns:
        TrashResponseDto
    """

class UsersApi(UsersMethods, Api):
    """The operations of users: search_users, get_my_user, update_my_user, get_my_calendar_heatmap, get_user_license, set_user_license, delete_user_license, get_user_onboarding, set_user_onboarding, delete_user_onboarding, get_my_preferences, update_my_preferences, create_profile_image, delete_profile_image, get_user, get_profile_image."""
    search_users: SearchUsersOperation
    """List the user accounts on this server that you are allowed to see.

    GET /users
    Permission: user.read

    Returns:
        list[UserResponseDto]
    """
    get_my_user: GetMyUserOperation
    """Return your own account, with e-mail address, quota and admin flag.

    GET /users/me
    Permission: user.read

    Returns:
        UserAdminResponseDto
    """
    update_my_user: UpdateMyUserOperation
    """Change your own account, such as name, e-mail address or password.

    PUT /users/me
    Permission: user.update
    Deprecated: upstream advises against it.

    Args:
        avatar_color: UserAvatarColor | None, optional
        email: str, optional
        name: str, optional
        password: str, optional
        user_update_me_dto: the whole body in place of its fields

    Returns:
        UserAdminResponseDto
    """
    get_my_calendar_heatmap: GetMyCalendarHeatmapOperation
    """Count your assets per day over a date range, by day uploaded or day taken.

    GET /users/me/calendar-heatmap
    Permission: user.read
    Since: Immich 3.0.0

    Args:
        from_: date, optional, query
        to: date, optional, query
        type: CalendarHeatmapType, optional, query

    Returns:
        CalendarHeatmapResponseDto
    """
    get_user_license: GetUserLicenseOperation
    """Return the product key stored for your account.

    GET /users/me/license
    Permission: userLicense.read

    Returns:
        UserLicense
    """
    set_user_license: SetUserLicenseOperation
    """Activate a product key for your own account.

    PUT /users/me/license
    Permission: userLicense.update

    Args:
        activation_key: str
        license_key: str
        license_key_dto: the whole body in place of its fields

    Returns:
        UserLicense
    """
    delete_user_license: DeleteUserLicenseOperation
    """Remove the product key stored for your account.

    DELETE /users/me/license
    Permission: userLicense.delete

    Returns:
        None
    """
    get_user_onboarding: GetUserOnboardingOperation
    """Tell whether you have finished the welcome steps.

    GET /users/me/onboarding
    Permission: userOnboarding.read
    Since: Immich 1.135.0

    Returns:
        OnboardingResponseDto
    """
    set_user_onboarding: SetUserOnboardingOperation
    """Record whether you have finished the welcome steps.

    PUT /users/me/onboarding
    Permission: userOnboarding.update
    Since: Immich 1.135.0

    Args:
        is_onboarded: bool
        onboarding_dto: the whole body in place of its fields

    Returns:
        OnboardingResponseDto
    """
    delete_user_onboarding: DeleteUserOnboardingOperation
    """Reset your onboarding, so that the welcome steps are shown to you again.

    DELETE /users/me/onboarding
    Permission: userOnboarding.delete
    Since: Immich 1.135.0

    Returns:
        None
    """
    get_my_preferences: GetMyPreferencesOperation
    """Return your own settings, such as memories, tags, ratings and e-mail notifications.

    GET /users/me/preferences
    Permission: userPreference.read

    Returns:
        UserPreferencesResponseDto
    """
    update_my_preferences: UpdateMyPreferencesOperation
    """Change some of your own settings; those left out stay as they are.

    PUT /users/me/preferences
    Permission: userPreference.update
    Deprecated: upstream advises against it.

    Args:
        albums: AlbumsUpdate, optional
        avatar: AvatarUpdate, optional
        cast: CastUpdate, optional
        download: DownloadUpdate, optional
        email_notifications: EmailNotificationsUpdate, optional
        folders: FoldersUpdate, optional
        memories: MemoriesUpdate, optional
        people: PeopleUpdate, optional
        purchase: PurchaseUpdate, optional
        ratings: RatingsUpdate, optional
        recently_added: RecentlyAddedUpdate, optional
        shared_links: SharedLinksUpdate, optional
        tags: TagsUpdate, optional
        user_preferences_update_dto: the whole body in place of its fields

    Returns:
        UserPreferencesResponseDto
    """
    create_profile_image: CreateProfileImageOperation
    """Upload a picture as your avatar, replacing the previous one.

    POST /users/profile-image
    Permission: userProfileImage.update

    Args:
        file: FileInput
        create_profile_image_dto: the whole body in place of its fields

    Returns:
        CreateProfileImageResponseDto
    """
    delete_profile_image: DeleteProfileImageOperation
    """Remove your avatar picture, so that clients fall back to a default one.

    DELETE /users/profile-image
    Permission: userProfileImage.delete

    Returns:
        None
    """
    get_user: GetUserOperation
    """Return a user's public profile: name, e-mail address and avatar.

    GET /users/{id}
    Permission: user.read

    Args:
        id: str, path

    Returns:
        UserResponseDto
    """
    get_profile_image: GetProfileImageOperation
    """Download a user's avatar picture.

    GET /users/{id}/profile-image
    Permission: userProfileImage.read

    Args:
        id: str, path

    Returns:
        bytes
    """

class ViewsApi(Api):
    """The operations of views: get_assets_by_original_path, get_unique_original_paths."""
    get_assets_by_original_path: GetAssetsByOriginalPathOperation
    """List your assets whose original file lies directly in a given folder on the server.

    GET /view/folder
    Permission: folder.read

    Args:
        path: str, query

    Returns:
        list[AssetResponseDto]
    """
    get_unique_original_paths: GetUniqueOriginalPathsOperation
    """List every folder on the server that holds original files of yours.

    GET /view/folder/unique-paths
    Permission: folder.read

    Returns:
        list[str]
    """

class WorkflowsApi(Api):
    """The operations of workflows: search_workflows, create_workflow, get_workflow_triggers, get_workflow, update_workflow, delete_workflow, get_workflow_for_share."""
    search_workflows: SearchWorkflowsOperation
    """List your workflows, optionally filtered by name, trigger or state.

    GET /workflows
    Permission: workflow.read
    Since: Immich 3.0.0

    Args:
        description: str, optional, query
        enabled: bool, optional, query
        id: str, optional, query
        name: str, optional, query
        trigger: WorkflowTrigger, optional, query

    Returns:
        list[WorkflowResponseDto]
    """
    create_workflow: CreateWorkflowOperation
    """Create a workflow that has plugins act on assets when a given trigger fires.

    POST /workflows
    Permission: workflow.create
    Since: Immich 2.3.0

    Args:
        description: str | None, optional
        enabled: bool, optional
        name: str | None, optional
        steps: list[WorkflowStepDto], optional
        trigger: WorkflowTrigger
        workflow_create_dto: the whole body in place of its fields

    Returns:
        WorkflowResponseDto
    """
    get_workflow_triggers: GetWorkflowTriggersOperation
    """List the events that a workflow can react to.

    GET /workflows/triggers
    Since: Immich 3.0.0

    Returns:
        list[WorkflowTriggerResponseDto]
    """
    get_workflow: GetWorkflowOperation
    """Return one of your workflows with its trigger and steps.

    GET /workflows/{id}
    Permission: workflow.read
    Since: Immich 2.3.0

    Args:
        id: str, path

    Returns:
        WorkflowResponseDto
    """
    update_workflow: UpdateWorkflowOperation
    """Change a workflow: rename it, switch it on or off or alter what it does.

    PUT /workflows/{id}
    Permission: workflow.update
    Since: Immich 2.3.0
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        description: str | None, optional
        enabled: bool, optional
        name: str | None, optional
        steps: list[WorkflowStepDto], optional
        trigger: WorkflowTrigger, optional
        workflow_update_dto: the whole body in place of its fields

    Returns:
        WorkflowResponseDto
    """
    delete_workflow: DeleteWorkflowOperation
    """Delete a workflow; it no longer runs when its trigger fires.

    DELETE /workflows/{id}
    Permission: workflow.delete
    Since: Immich 2.3.0

    Args:
        id: str, path

    Returns:
        None
    """
    get_workflow_for_share: GetWorkflowForShareOperation
    """Return a workflow in portable form, without IDs, to be imported elsewhere.

    GET /workflows/{id}/share
    Permission: workflow.read
    Since: Immich 3.0.0

    Args:
        id: str, path

    Returns:
        WorkflowShareResponseDto
    """

class AsyncClient(BaseAsyncClient):
    """A client that speaks Immich 3.0.3."""
    def __init__(self, base_url: str, api_key: str | None = ..., *, access_token: str | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ..., share: Share | None = ...) -> None: ...
    @classmethod
    def from_share(cls, url: str, password: str | None = ..., *, access_token: str | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> Self: ...  # type: ignore[override]
    activities: ActivitiesApi
    """The operations of activities: get_activities, create_activity, get_activity_statistics, delete_activity."""
    authentication_admin: AuthenticationAdminApi
    """The operations of authentication_admin: unlink_all_oauth_accounts_admin."""
    database_backups_admin: DatabaseBackupsAdminApi
    """The operations of database_backups_admin: list_database_backups, delete_database_backup, start_database_restore_flow, upload_database_backup, download_database_backup."""
    maintenance_admin: MaintenanceAdminApi
    """The operations of maintenance_admin: get_integrity_report, delete_integrity_report, get_integrity_report_file, get_integrity_report_csv, get_integrity_report_summary, set_maintenance_mode, detect_prior_install, maintenance_login, get_maintenance_status."""
    notifications_admin: NotificationsAdminApi
    """The operations of notifications_admin: create_notification, get_notification_template_admin, send_test_email_admin."""
    users_admin: UsersAdminApi
    """The operations of users_admin: search_users_admin, create_user_admin, get_user_admin, update_user_admin, delete_user_admin, get_user_calendar_heatmap_admin, get_user_preferences_admin, update_user_preferences_admin, restore_user_admin, get_user_sessions_admin, get_user_statistics_admin."""
    albums: AlbumsApi
    """The operations of albums: get_all_albums, create_album, add_assets_to_albums, get_album_statistics, get_album_info, delete_album, update_album_info, add_assets_to_album, remove_asset_from_album, get_album_map_markers, update_album_user, remove_user_from_album, add_users_to_album."""
    api_keys: ApiKeysApi
    """The operations of api_keys: get_api_keys, create_api_key, get_my_api_key, get_api_key, update_api_key, delete_api_key."""
    assets: AssetsApi
    """The operations of assets: update_assets, upload_asset, delete_assets, check_bulk_upload, copy_asset, run_asset_jobs, update_bulk_asset_metadata, delete_bulk_asset_metadata, get_asset_statistics, get_asset_info, update_asset, get_asset_edits, edit_asset, remove_asset_edits, get_asset_metadata, update_asset_metadata, get_asset_metadata_by_key, delete_asset_metadata, get_asset_ocr, download_asset, view_asset, play_asset_video, get_main_playlist, end_session, get_media_playlist, get_segment."""
    authentication: AuthenticationApi
    """The operations of authentication: sign_up_admin, change_password, login, logout, change_pin_code, setup_pin_code, reset_pin_code, lock_auth_session, unlock_auth_session, get_auth_status, validate_access_token, start_oauth, logout_oauth, finish_oauth, link_oauth_account, redirect_oauth_to_mobile, unlink_oauth_account."""
    download: DownloadApi
    """The operations of download: download_archive, get_download_info."""
    duplicates: DuplicatesApi
    """The operations of duplicates: get_asset_duplicates, delete_duplicates, resolve_duplicates, delete_duplicate."""
    faces: FacesApi
    """The operations of faces: get_faces, create_face, reassign_faces_by_id, delete_face."""
    jobs: JobsApi
    """The operations of jobs: get_queues_legacy, create_job, run_queue_command_legacy."""
    libraries: LibrariesApi
    """The operations of libraries: get_all_libraries, create_library, get_library, update_library, delete_library, scan_library, get_library_statistics, validate."""
    map: MapApi
    """The operations of map: get_map_markers, reverse_geocode."""
    memories: MemoriesApi
    """The operations of memories: search_memories, create_memory, memories_statistics, get_memory, update_memory, delete_memory, add_memory_assets, remove_memory_assets."""
    notifications: NotificationsApi
    """The operations of notifications: get_notifications, update_notifications, delete_notifications, get_notification, update_notification, delete_notification."""
    partners: PartnersApi
    """The operations of partners: get_partners, create_partner, update_partner, create_partner_deprecated, remove_partner."""
    people: PeopleApi
    """The operations of people: get_all_people, update_people, create_person, delete_people, get_person, update_person, delete_person, merge_person, reassign_faces, get_person_statistics, get_person_thumbnail."""
    plugins: PluginsApi
    """The operations of plugins: search_plugins, search_plugin_methods, search_plugin_templates, get_plugin."""
    queues: QueuesApi
    """The operations of queues: get_queues, get_queue, update_queue, get_queue_jobs, empty_queue."""
    search: SearchApi
    """The operations of search: get_assets_by_city, get_explore_data, search_large_assets, search_assets, search_person, search_places, search_random, search_smart, search_asset_statistics, get_search_suggestions."""
    server: ServerApi
    """The operations of server: get_about_info, get_apk_links, get_server_config, get_server_features, get_server_license, set_server_license, delete_server_license, get_supported_media_types, ping_server, get_server_statistics, get_storage, get_server_version, get_version_check, get_version_history."""
    sessions: SessionsApi
    """The operations of sessions: get_sessions, create_session, delete_all_sessions, update_session, delete_session, lock_session."""
    shared_links: SharedLinksApi
    """The operations of shared_links: get_all_shared_links, create_shared_link, shared_link_login, get_my_shared_link, get_shared_link_by_id, remove_shared_link, update_shared_link, add_shared_link_assets, remove_shared_link_assets."""
    stacks: StacksApi
    """The operations of stacks: search_stacks, create_stack, delete_stacks, get_stack, update_stack, delete_stack, remove_asset_from_stack."""
    sync: SyncApi
    """The operations of sync: get_sync_ack, send_sync_ack, delete_sync_ack, get_sync_stream."""
    system_config: SystemConfigApi
    """The operations of system_config: get_config, update_config, get_config_defaults, get_storage_template_options."""
    system_metadata: SystemMetadataApi
    """The operations of system_metadata: get_admin_onboarding, update_admin_onboarding, get_reverse_geocoding_state, get_version_check_state."""
    tags: TagsApi
    """The operations of tags: get_all_tags, upsert_tags, create_tag, bulk_tag_assets, get_tag_by_id, update_tag, delete_tag, tag_assets, untag_assets."""
    timeline: TimelineApi
    """The operations of timeline: get_time_bucket, get_time_buckets."""
    trash: TrashApi
    """The operations of trash: empty_trash, restore_trash, restore_assets."""
    users: UsersApi
    """The operations of users: search_users, get_my_user, update_my_user, get_my_calendar_heatmap, get_user_license, set_user_license, delete_user_license, get_user_onboarding, set_user_onboarding, delete_user_onboarding, get_my_preferences, update_my_preferences, create_profile_image, delete_profile_image, get_user, get_profile_image."""
    views: ViewsApi
    """The operations of views: get_assets_by_original_path, get_unique_original_paths."""
    workflows: WorkflowsApi
    """The operations of workflows: search_workflows, create_workflow, get_workflow_triggers, get_workflow, update_workflow, delete_workflow, get_workflow_for_share."""

class ActivitiesBlockingApi(BlockingApi):
    """The operations of activities: get_activities, create_activity, get_activity_statistics, delete_activity."""
    get_activities: GetActivitiesBlockingOperation
    """List the likes and comments on an album or on one asset in it, oldest first.

    GET /activities
    Permission: activity.read

    Args:
        album_id: str, query
        asset_id: str, optional, query
        level: ReactionLevel, optional, query
        type: ReactionType, optional, query
        user_id: str, optional, query

    Returns:
        list[ActivityResponseDto]
    """
    create_activity: CreateActivityBlockingOperation
    """Like or comment on an album or one asset in it; a repeated like is not stored twice.

    POST /activities
    Permission: activity.create

    Args:
        album_id: str
        asset_id: str, optional
        comment: str, optional
        type: ReactionType
        activity_create_dto: the whole body in place of its fields

    Returns:
        ActivityResponseDto
    """
    get_activity_statistics: GetActivityStatisticsBlockingOperation
    """Count the activity, such as comments, on an album or on one asset in it.

    GET /activities/statistics
    Permission: activity.statistics

    Args:
        album_id: str, query
        asset_id: str, optional, query

    Returns:
        ActivityStatisticsResponseDto
    """
    delete_activity: DeleteActivityBlockingOperation
    """Remove a like or comment that you made, or one made on an album you own.

    DELETE /activities/{id}
    Permission: activity.delete

    Args:
        id: str, path

    Returns:
        None
    """

class AuthenticationAdminBlockingApi(BlockingApi):
    """The operations of authentication_admin: unlink_all_oauth_accounts_admin."""
    unlink_all_oauth_accounts_admin: UnlinkAllOAuthAccountsAdminBlockingOperation
    """Cut the OAuth connection of every user on the server (admin only).

    POST /admin/auth/unlink-all
    Permission: adminAuth.unlinkAll
    Administrators only.
    Since: Immich 1.138.0

    Returns:
        None
    """

class DatabaseBackupsAdminBlockingApi(BlockingApi):
    """The operations of database_backups_admin: list_database_backups, delete_database_backup, start_database_restore_flow, upload_database_backup, download_database_backup."""
    list_database_backups: ListDatabaseBackupsBlockingOperation
    """List the database backup files present on the server (admin only).

    GET /admin/database-backups
    Permission: maintenance
    Administrators only.
    Since: Immich 2.5.0
    State: Alpha

    Returns:
        DatabaseBackupListResponseDto
    """
    delete_database_backup: DeleteDatabaseBackupBlockingOperation
    """Delete database backup files from the server by name (admin only).

    DELETE /admin/database-backups
    Permission: backup.delete
    Administrators only.
    Since: Immich 2.5.0
    State: Alpha

    Args:
        backups: list[str]
        database_backup_delete_dto: the whole body in place of its fields

    Returns:
        None
    """
    start_database_restore_flow: StartDatabaseRestoreFlowBlockingOperation
    """Begin restoring a backup on a fresh server; refused after setup, needs no login.

    POST /admin/database-backups/start-restore
    Since: Immich 2.5.0
    State: Alpha

    Returns:
        None
    """
    upload_database_backup: UploadDatabaseBackupBlockingOperation
    """Upload a database backup file, so that it can be restored later (admin only).

    POST /admin/database-backups/upload
    Permission: backup.upload
    Administrators only.
    Since: Immich 2.5.0
    State: Alpha

    Args:
        file: FileInput, optional
        database_backup_upload_dto: the whole body in place of its fields

    Returns:
        None
    """
    download_database_backup: DownloadDatabaseBackupBlockingOperation
    """Download a database backup from the server by file name (admin only).

    GET /admin/database-backups/{filename}
    Permission: backup.download
    Administrators only.
    Since: Immich 2.5.0
    State: Alpha

    Args:
        filename: str, path

    Returns:
        bytes
    """

class MaintenanceAdminBlockingApi(BlockingApi):
    """The operations of maintenance_admin: get_integrity_report, delete_integrity_report, get_integrity_report_file, get_integrity_report_csv, get_integrity_report_summary, set_maintenance_mode, detect_prior_install, maintenance_login, get_maintenance_status."""
    get_integrity_report: GetIntegrityReportBlockingOperation
    """List the integrity findings of one kind, page by page (admin only).

    GET /admin/integrity/report
    Permission: maintenance
    Administrators only.
    Since: Immich 3.0.0
    State: Alpha

    Args:
        type: IntegrityReport, query
        cursor: str, optional, query
        limit: int, optional, query

    Returns:
        IntegrityReportResponseDto
        One page; iter(…) gives the items of all pages.
    """
    delete_integrity_report: DeleteIntegrityReportBlockingOperation
    """Resolve one integrity finding by trashing its asset or deleting its file (admin only).

    DELETE /admin/integrity/report/{id}
    Permission: maintenance
    Administrators only.
    Since: Immich 3.0.0
    State: Alpha

    Args:
        id: str, path

    Returns:
        None
    """
    get_integrity_report_file: GetIntegrityReportFileBlockingOperation
    """Download the file that an integrity finding refers to (admin only).

    GET /admin/integrity/report/{id}/file
    Permission: maintenance
    Administrators only.
    Since: Immich 3.0.0
    State: Alpha

    Args:
        id: str, path

    Returns:
        bytes
    """
    get_integrity_report_csv: GetIntegrityReportCsvBlockingOperation
    """Download the integrity findings of one kind as a CSV table (admin only).

    GET /admin/integrity/report/{type}/csv
    Permission: maintenance
    Administrators only.
    Since: Immich 3.0.0
    State: Alpha

    Args:
        type: IntegrityReport, path

    Returns:
        bytes
    """
    get_integrity_report_summary: GetIntegrityReportSummaryBlockingOperation
    """Count missing files, untracked files and checksum mismatches (admin only).

    GET /admin/integrity/summary
    Permission: maintenance
    Administrators only.
    Since: Immich 3.0.0
    State: Alpha

    Returns:
        IntegrityReportSummaryResponseDto
    """
    set_maintenance_mode: SetMaintenanceModeBlockingOperation
    """Switch maintenance mode on or off (admin only); the normal API is gone while it is on.

    POST /admin/maintenance
    Permission: maintenance
    Administrators only.
    Since: Immich 2.3.0
    State: Alpha

    Args:
        action: MaintenanceAction
        restore_backup_filename: str, optional
        set_maintenance_mode_dto: the whole body in place of its fields

    Returns:
        None
    """
    detect_prior_install: DetectPriorInstallBlockingOperation
    """Inspect the storage folders for traces of an earlier installation (admin only).

    GET /admin/maintenance/detect-install
    Permission: maintenance
    Administrators only.
    Since: Immich 2.5.0
    State: Alpha

    Returns:
        MaintenanceDetectInstallResponseDto
    """
    maintenance_login: MaintenanceLoginBlockingOperation
    """Sign in while maintenance mode is on, and return the name of the administrator.

    POST /admin/maintenance/login
    Since: Immich 2.3.0
    State: Alpha

    Args:
        token: str, optional
        maintenance_login_dto: the whole body in place of its fields

    Returns:
        MaintenanceAuthDto
    """
    get_maintenance_status: GetMaintenanceStatusBlockingOperation
    """Report whether maintenance mode is on and how its task is getting along; needs no login.

    GET /admin/maintenance/status
    Since: Immich 2.5.0
    State: Alpha

    Returns:
        MaintenanceStatusResponseDto
    """

class NotificationsAdminBlockingApi(BlockingApi):
    """The operations of notifications_admin: create_notification, get_notification_template_admin, send_test_email_admin."""
    create_notification: CreateNotificationBlockingOperation
    """Post an in-app notification to any user (admin only).

    POST /admin/notifications
    Administrators only.
    Since: Immich 1.133.0

    Args:
        data: dict[str, Any], optional
        description: str | None, optional
        level: NotificationLevel, optional
        read_at: datetime | None, optional
        title: str
        type: NotificationType, optional
        user_id: str
        notification_create_dto: the whole body in place of its fields

    Returns:
        NotificationDto
    """
    get_notification_template_admin: GetNotificationTemplateAdminBlockingOperation
    """Preview a notification e-mail as HTML, rendered from a draft template (admin only).

    POST /admin/notifications/templates/{name}
    Administrators only.
    Since: Immich 1.132.0

    Args:
        name: str, path
        template: str
        template_dto: the whole body in place of its fields

    Returns:
        TemplateResponseDto
    """
    send_test_email_admin: SendTestEmailAdminBlockingOperation
    """Try out SMTP settings by mailing yourself a test message (admin only).

    POST /admin/notifications/test-email
    Administrators only.
    Since: Immich 1.132.0

    Args:
        enabled: bool
        from_: str
        reply_to: str
        transport: SystemConfigSmtpTransportDto
        system_config_smtp_dto: the whole body in place of its fields

    Returns:
        TestEmailResponseDto
    """

class UsersAdminBlockingApi(BlockingApi):
    """The operations of users_admin: search_users_admin, create_user_admin, get_user_admin, update_user_admin, delete_user_admin, get_user_calendar_heatmap_admin, get_user_preferences_admin, update_user_preferences_admin, restore_user_admin, get_user_sessions_admin, get_user_statistics_admin."""
    search_users_admin: SearchUsersAdminBlockingOperation
    """List the full accounts of all users, on request with deleted ones (admin only).

    GET /admin/users
    Permission: adminUser.read
    Administrators only.

    Args:
        id: str, optional, query
        with_deleted: bool, optional, query

    Returns:
        list[UserAdminResponseDto]
    """
    create_user_admin: CreateUserAdminBlockingOperation
    """Create a user account (admin only), optionally e-mailing the new user a welcome.

    POST /admin/users
    Permission: adminUser.create
    Administrators only.

    Args:
        avatar_color: UserAvatarColor | None, optional
        email: str
        is_admin: bool, optional
        name: str
        notify: bool, optional
        password: str
        pin_code: str | None, optional
        quota_size_in_bytes: int | None, optional
        should_change_password: bool, optional
        storage_label: str | None, optional
        user_admin_create_dto: the whole body in place of its fields

    Returns:
        UserAdminResponseDto
    """
    get_user_admin: GetUserAdminBlockingOperation
    """Return a user's full account, with quota and status (admin only).

    GET /admin/users/{id}
    Permission: adminUser.read
    Administrators only.

    Args:
        id: str, path

    Returns:
        UserAdminResponseDto
    """
    update_user_admin: UpdateUserAdminBlockingOperation
    """Change any user's account, such as e-mail, password, quota or storage label (admin only).

    PUT /admin/users/{id}
    Permission: adminUser.update
    Administrators only.
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        avatar_color: UserAvatarColor | None, optional
        email: str, optional
        is_admin: bool, optional
        name: str, optional
        password: str, optional
        pin_code: str | None, optional
        quota_size_in_bytes: int | None, optional
        should_change_password: bool, optional
        storage_label: str | None, optional
        user_admin_update_dto: the whole body in place of its fields

    Returns:
        UserAdminResponseDto
    """
    delete_user_admin: DeleteUserAdminBlockingOperation
    """Schedule the removal of a user and all their data (admin only); force skips the waiting time.

    DELETE /admin/users/{id}
    Permission: adminUser.delete
    Administrators only.

    Args:
        id: str, path
        force: bool, optional
        user_admin_delete_dto: the whole body in place of its fields

    Returns:
        UserAdminResponseDto
    """
    get_user_calendar_heatmap_admin: GetUserCalendarHeatmapAdminBlockingOperation
    """Count a given user's assets per day over a date range, by day uploaded or taken.

    GET /admin/users/{id}/calendar-heatmap
    Permission: user.read
    Since: Immich 3.0.0

    Args:
        id: str, path
        from_: date, optional, query
        to: date, optional, query
        type: CalendarHeatmapType, optional, query

    Returns:
        CalendarHeatmapResponseDto
    """
    get_user_preferences_admin: GetUserPreferencesAdminBlockingOperation
    """Return the personal settings of any user (admin only).

    GET /admin/users/{id}/preferences
    Permission: adminUser.read
    Administrators only.

    Args:
        id: str, path

    Returns:
        UserPreferencesResponseDto
    """
    update_user_preferences_admin: UpdateUserPreferencesAdminBlockingOperation
    """Change personal settings of any user; those left out stay as they are (admin only).

    PUT /admin/users/{id}/preferences
    Permission: adminUser.update
    Administrators only.
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        albums: AlbumsUpdate, optional
        avatar: AvatarUpdate, optional
        cast: CastUpdate, optional
        download: DownloadUpdate, optional
        email_notifications: EmailNotificationsUpdate, optional
        folders: FoldersUpdate, optional
        memories: MemoriesUpdate, optional
        people: PeopleUpdate, optional
        purchase: PurchaseUpdate, optional
        ratings: RatingsUpdate, optional
        recently_added: RecentlyAddedUpdate, optional
        shared_links: SharedLinksUpdate, optional
        tags: TagsUpdate, optional
        user_preferences_update_dto: the whole body in place of its fields

    Returns:
        UserPreferencesResponseDto
    """
    restore_user_admin: RestoreUserAdminBlockingOperation
    """Bring back a user whose removal is still pending (admin only).

    POST /admin/users/{id}/restore
    Permission: adminUser.delete
    Administrators only.

    Args:
        id: str, path

    Returns:
        UserAdminResponseDto
    """
    get_user_sessions_admin: GetUserSessionsAdminBlockingOperation
    """List the login sessions of any user (admin only).

    GET /admin/users/{id}/sessions
    Permission: adminSession.read
    Administrators only.
    Since: Immich 2.2.0

    Args:
        id: str, path

    Returns:
        list[SessionResponseDto]
    """
    get_user_statistics_admin: GetUserStatisticsAdminBlockingOperation
    """Count the images and videos of any user (admin only).

    GET /admin/users/{id}/statistics
    Permission: adminUser.read
    Administrators only.
    Since: Immich 1.133.0

    Args:
        id: str, path
        is_favorite: bool, optional, query
        is_trashed: bool, optional, query
        visibility: AssetVisibility, optional, query

    Returns:
        AssetStatsResponseDto
    """

class AlbumsBlockingApi(BlockingApi):
    """The operations of albums: get_all_albums, create_album, add_assets_to_albums, get_album_statistics, get_album_info, delete_album, update_album_info, add_assets_to_album, remove_asset_from_album, get_album_map_markers, update_album_user, remove_user_from_album, add_users_to_album."""
    get_all_albums: GetAllAlbumsBlockingOperation
    """List your albums or those shared with you, optionally only those holding a given asset.

    GET /albums
    Permission: album.read

    Args:
        asset_id: str, optional, query
        id: str, optional, query
        is_owned: bool, optional, query
        is_shared: bool, optional, query
        name: str, optional, query

    Returns:
        list[AlbumResponseDto]
    """
    create_album: CreateAlbumBlockingOperation
    """Create an album that you own, optionally filled with assets and shared with users.

    POST /albums
    Permission: album.create

    Args:
        album_name: str
        album_users: list[AlbumUserCreateDto], optional
        asset_ids: list[str], optional
        description: str, optional
        create_album_dto: the whole body in place of its fields

    Returns:
        AlbumResponseDto
    """
    add_assets_to_albums: AddAssetsToAlbumsBlockingOperation
    """Put a set of assets into several albums at once; the answer is one overall result.

    PUT /albums/assets
    Permission: albumAsset.create
    Since: Immich 1.139.0

    Args:
        album_ids: list[str]
        asset_ids: list[str]
        albums_add_assets_dto: the whole body in place of its fields

    Returns:
        AlbumsAddAssetsResponseDto
    """
    get_album_statistics: GetAlbumStatisticsBlockingOperation
    """Count your albums: those you own, those shared and those not shared.

    GET /albums/statistics
    Permission: album.statistics

    Returns:
        AlbumStatisticsResponseDto
    """
    get_album_info: GetAlbumInfoBlockingOperation
    """Return one album with its settings, members and asset count.

    GET /albums/{id}
    Permission: album.read

    Args:
        id: str, path
        key: str, optional, query
        slug: str, optional, query

    Returns:
        AlbumResponseDto
    """
    delete_album: DeleteAlbumBlockingOperation
    """Delete an album; the assets in it stay in your library.

    DELETE /albums/{id}
    Permission: album.delete

    Args:
        id: str, path

    Returns:
        None
    """
    update_album_info: UpdateAlbumInfoBlockingOperation
    """Change an album's name, description, cover, sort order or whether it takes comments.

    PATCH /albums/{id}
    Permission: album.update

    Args:
        id: str, path
        album_name: str, optional
        album_thumbnail_asset_id: str, optional
        description: str, optional
        is_activity_enabled: bool, optional
        order: AssetOrder, optional
        update_album_dto: the whole body in place of its fields

    Returns:
        AlbumResponseDto
    """
    add_assets_to_album: AddAssetsToAlbumBlockingOperation
    """Put assets into an album and report for each whether it was added or why not.

    PUT /albums/{id}/assets
    Permission: albumAsset.create

    Args:
        id: str, path
        ids: list[str]
        bulk_ids_dto: the whole body in place of its fields

    Returns:
        list[BulkIdResponseDto]
    """
    remove_asset_from_album: RemoveAssetFromAlbumBlockingOperation
    """Take assets out of an album, with a result for each; the assets themselves are kept.

    DELETE /albums/{id}/assets
    Permission: albumAsset.delete

    Args:
        id: str, path
        ids: list[str]
        bulk_ids_dto: the whole body in place of its fields

    Returns:
        list[BulkIdResponseDto]
    """
    get_album_map_markers: GetAlbumMapMarkersBlockingOperation
    """List the coordinates of an album's geotagged assets, for showing them on a map.

    GET /albums/{id}/map-markers
    Permission: album.read
    Since: Immich 3.0.0

    Args:
        id: str, path
        key: str, optional, query
        slug: str, optional, query

    Returns:
        list[MapMarkerResponseDto]
    """
    update_album_user: UpdateAlbumUserBlockingOperation
    """Give a member of an album another role, such as viewer or editor.

    PUT /albums/{id}/user/{userId}
    Permission: albumUser.update

    Args:
        id: str, path
        user_id: str, path
        role: AlbumUserRole
        update_album_user_dto: the whole body in place of its fields

    Returns:
        None
    """
    remove_user_from_album: RemoveUserFromAlbumBlockingOperation
    """Stop sharing an album with a user, or leave it yourself by passing 'me'.

    DELETE /albums/{id}/user/{userId}
    Permission: albumUser.delete

    Args:
        id: str, path
        user_id: str, path

    Returns:
        None
    """
    add_users_to_album: AddUsersToAlbumBlockingOperation
    """Invite users to an album, each as viewer or editor, and return the album.

    PUT /albums/{id}/users
    Permission: albumUser.create

    Args:
        id: str, path
        album_users: list[AlbumUserAddDto]
        add_users_dto: the whole body in place of its fields

    Returns:
        AlbumResponseDto
    """

class ApiKeysBlockingApi(BlockingApi):
    """The operations of api_keys: get_api_keys, create_api_key, get_my_api_key, get_api_key, update_api_key, delete_api_key."""
    get_api_keys: GetApiKeysBlockingOperation
    """List your API keys with names and permissions, but not their secrets.

    GET /api-keys
    Permission: apiKey.read

    Returns:
        list[ApiKeyResponseDto]
    """
    create_api_key: CreateApiKeyBlockingOperation
    """Create an API key for yourself; its secret appears only in this answer, so keep it.

    POST /api-keys
    Permission: apiKey.create

    Args:
        name: str, optional
        permissions: list[Permission]
        api_key_create_dto: the whole body in place of its fields

    Returns:
        ApiKeyCreateResponseDto
    """
    get_my_api_key: GetMyApiKeyBlockingOperation
    """Return the API key that authenticates this call; other kinds of login are refused.

    GET /api-keys/me
    Since: Immich 1.139.0

    Returns:
        ApiKeyResponseDto
    """
    get_api_key: GetApiKeyBlockingOperation
    """Return one of your API keys with its name and permissions, but not its secret.

    GET /api-keys/{id}
    Permission: apiKey.read

    Args:
        id: str, path

    Returns:
        ApiKeyResponseDto
    """
    update_api_key: UpdateApiKeyBlockingOperation
    """Rename an API key or, on newer servers, change what it may do; its secret stays.

    PUT /api-keys/{id}
    Permission: apiKey.update
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        name: str, optional
        permissions: list[Permission], optional
        api_key_update_dto: the whole body in place of its fields

    Returns:
        ApiKeyResponseDto
    """
    delete_api_key: DeleteApiKeyBlockingOperation
    """Revoke one of your API keys; clients that use it lose access at once.

    DELETE /api-keys/{id}
    Permission: apiKey.delete

    Args:
        id: str, path

    Returns:
        None
    """

class AssetsBlockingApi(BlockingApi):
    """The operations of assets: update_assets, upload_asset, delete_assets, check_bulk_upload, copy_asset, run_asset_jobs, update_bulk_asset_metadata, delete_bulk_asset_metadata, get_asset_statistics, get_asset_info, update_asset, get_asset_edits, edit_asset, remove_asset_edits, get_asset_metadata, update_asset_metadata, get_asset_metadata_by_key, delete_asset_metadata, get_asset_ocr, download_asset, view_asset, play_asset_video, get_main_playlist, end_session, get_media_playlist, get_segment."""
    update_assets: UpdateAssetsBlockingOperation
    """Make the same change, such as a date, place or favorite mark, to many assets.

    PUT /assets
    Permission: asset.update
    Deprecated: upstream advises against it.

    Args:
        date_time_original: str, optional
        date_time_relative: int, optional
        description: str, optional
        duplicate_id: str | None, optional
        ids: list[str]
        is_favorite: bool, optional
        latitude: float, optional
        longitude: float, optional
        rating: int | None, optional
        time_zone: str, optional
        visibility: AssetVisibility, optional
        asset_bulk_update_dto: the whole body in place of its fields

    Returns:
        None
    """
    upload_asset: UploadAssetBlockingOperation
    """Upload a photo or video; one that you already have is reported as duplicate, not kept twice.

    POST /assets
    Permission: asset.upload

    Args:
        key: str, optional, query
        slug: str, optional, query
        x_immich_checksum: str, optional, header
        asset_data: FileInput
        duration: int, optional
        file_created_at: datetime
        file_modified_at: datetime
        filename: str, optional
        is_favorite: bool, optional
        live_photo_video_id: str, optional
        metadata: list[AssetMetadataUpsertItemDto], optional
        sidecar_data: FileInput, optional
        visibility: AssetVisibility, optional
        asset_media_create_dto: the whole body in place of its fields

    Returns:
        AssetMediaResponseDto
    """
    delete_assets: DeleteAssetsBlockingOperation
    """Move assets to the trash, or skip the trash and delete them for good if force is set.

    DELETE /assets
    Permission: asset.delete

    Args:
        force: bool, optional
        ids: list[str]
        asset_bulk_delete_dto: the whole body in place of its fields

    Returns:
        None
    """
    check_bulk_upload: CheckBulkUploadBlockingOperation
    """Ask, by file checksum, which files are worth uploading and which the server already holds.

    POST /assets/bulk-upload-check
    Permission: asset.upload

    Args:
        assets: list[AssetBulkUploadCheckItem]
        asset_bulk_upload_check_dto: the whole body in place of its fields

    Returns:
        AssetBulkUploadCheckResponseDto
    """
    copy_asset: CopyAssetBlockingOperation
    """Carry over albums, favorite mark, shared links, sidecar and stack to a second asset.

    PUT /assets/copy
    Permission: asset.copy
    Since: Immich 2.2.0

    Args:
        albums: bool, optional
        favorite: bool, optional
        shared_links: bool, optional
        sidecar: bool, optional
        source_id: str
        stack: bool, optional
        target_id: str
        asset_copy_dto: the whole body in place of its fields

    Returns:
        None
    """
    run_asset_jobs: RunAssetJobsBlockingOperation
    """Queue a metadata, thumbnail or transcoding job, among others, for chosen assets.

    POST /assets/jobs
    Permission: job.create

    Args:
        asset_ids: list[str]
        name: AssetJobName
        asset_jobs_dto: the whole body in place of its fields

    Returns:
        None
    """
    update_bulk_asset_metadata: UpdateBulkAssetMetadataBlockingOperation
    """Store custom metadata on several assets, given as triples of asset ID, key and value.

    PUT /assets/metadata
    Permission: asset.update
    Since: Immich 2.5.0
    State: Beta

    Args:
        items: list[AssetMetadataBulkUpsertItemDto]
        asset_metadata_bulk_upsert_dto: the whole body in place of its fields

    Returns:
        list[AssetMetadataBulkResponseDto]
    """
    delete_bulk_asset_metadata: DeleteBulkAssetMetadataBlockingOperation
    """Remove custom metadata keys from several assets, given as pairs of asset ID and key.

    DELETE /assets/metadata
    Permission: asset.update
    Since: Immich 2.5.0
    State: Beta

    Args:
        items: list[AssetMetadataBulkDeleteItemDto]
        asset_metadata_bulk_delete_dto: the whole body in place of its fields

    Returns:
        None
    """
    get_asset_statistics: GetAssetStatisticsBlockingOperation
    """Count your images and videos, optionally only favorites, trashed or archived ones.

    GET /assets/statistics
    Permission: asset.statistics

    Args:
        is_favorite: bool, optional, query
        is_trashed: bool, optional, query
        visibility: AssetVisibility, optional, query

    Returns:
        AssetStatsResponseDto
    """
    get_asset_info: GetAssetInfoBlockingOperation
    """Return one asset with its EXIF data, people, tags and more.

    GET /assets/{id}
    Permission: asset.read

    Args:
        id: str, path
        key: str, optional, query
        slug: str, optional, query

    Returns:
        AssetResponseDto
    """
    update_asset: UpdateAssetBlockingOperation
    """Change one asset's description, date, location, rating, favorite mark and so on.

    PUT /assets/{id}
    Permission: asset.update
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        date_time_original: str, optional
        description: str, optional
        is_favorite: bool, optional
        latitude: float, optional
        live_photo_video_id: str | None, optional
        longitude: float, optional
        rating: int | None, optional
        visibility: AssetVisibility, optional
        update_asset_dto: the whole body in place of its fields

    Returns:
        AssetResponseDto
    """
    get_asset_edits: GetAssetEditsBlockingOperation
    """Return the edits (crop, rotation, mirroring) currently applied to an asset.

    GET /assets/{id}/edits
    Permission: asset.edit.get
    Since: Immich 2.5.0
    State: Beta

    Args:
        id: str, path

    Returns:
        AssetEditsResponseDto
    """
    edit_asset: EditAssetBlockingOperation
    """Crop, rotate or mirror an image without touching its original; replaces any earlier edits.

    PUT /assets/{id}/edits
    Permission: asset.edit.create
    Since: Immich 2.5.0
    State: Beta

    Args:
        id: str, path
        edits: list[AssetEditActionItemDto]
        asset_edits_create_dto: the whole body in place of its fields

    Returns:
        AssetEditsResponseDto
    """
    remove_asset_edits: RemoveAssetEditsBlockingOperation
    """Undo all edits of an asset, so that its original look is shown again.

    DELETE /assets/{id}/edits
    Permission: asset.edit.delete
    Since: Immich 2.5.0
    State: Beta

    Args:
        id: str, path

    Returns:
        None
    """
    get_asset_metadata: GetAssetMetadataBlockingOperation
    """Return all custom key-value metadata that clients have stored on an asset.

    GET /assets/{id}/metadata
    Permission: asset.read
    Since: Immich 1.140.0

    Args:
        id: str, path

    Returns:
        list[AssetMetadataResponseDto]
    """
    update_asset_metadata: UpdateAssetMetadataBlockingOperation
    """Store custom key-value metadata on an asset; keys not mentioned stay as they are.

    PUT /assets/{id}/metadata
    Permission: asset.update
    Since: Immich 1.140.0

    Args:
        id: str, path
        items: list[AssetMetadataUpsertItemDto]
        asset_metadata_upsert_dto: the whole body in place of its fields

    Returns:
        list[AssetMetadataResponseDto]
    """
    get_asset_metadata_by_key: GetAssetMetadataByKeyBlockingOperation
    """Return one entry of an asset's custom metadata, looked up by key.

    GET /assets/{id}/metadata/{key}
    Permission: asset.read
    Since: Immich 1.140.0

    Args:
        id: str, path
        key: str, path

    Returns:
        AssetMetadataResponseDto
    """
    delete_asset_metadata: DeleteAssetMetadataBlockingOperation
    """Remove a single key from an asset's custom metadata.

    DELETE /assets/{id}/metadata/{key}
    Permission: asset.update
    Since: Immich 1.140.0

    Args:
        id: str, path
        key: str, path

    Returns:
        None
    """
    get_asset_ocr: GetAssetOcrBlockingOperation
    """Return the text recognized in an image, with the position and score of each piece.

    GET /assets/{id}/ocr
    Permission: asset.read
    Since: Immich 2.2.0

    Args:
        id: str, path

    Returns:
        list[AssetOcrResponseDto]
    """
    download_asset: DownloadAssetBlockingOperation
    """Download an asset at full quality, as the file that was uploaded or imported.

    GET /assets/{id}/original
    Permission: asset.download

    Args:
        id: str, path
        edited: bool, optional, query
        key: str, optional, query
        slug: str, optional, query

    Returns:
        bytes
    """
    view_asset: ViewAssetBlockingOperation
    """Download the thumbnail of an asset, or a larger rendition if the size asks for one.

    GET /assets/{id}/thumbnail
    Permission: asset.view

    Args:
        id: str, path
        edited: bool, optional, query
        key: str, optional, query
        size: AssetMediaSize, optional, query
        slug: str, optional, query

    Returns:
        bytes
    """
    play_asset_video: PlayAssetVideoBlockingOperation
    """Stream an asset's video, in its transcoded version if there is one.

    GET /assets/{id}/video/playback
    Permission: asset.view

    Args:
        id: str, path
        key: str, optional, query
        slug: str, optional, query

    Returns:
        bytes
    """
    get_main_playlist: GetMainPlaylistBlockingOperation
    """Open a video streaming session and return its HLS playlist of quality variants.

    GET /assets/{id}/video/stream/main.m3u8
    Permission: asset.view
    Since: Immich 3.0.0
    State: Alpha

    Args:
        id: str, path
        key: str, optional, query
        slug: str, optional, query

    Returns:
        str
    """
    end_session: EndSessionBlockingOperation
    """Stop a video streaming session, so that the server can clean up its transcoding.

    DELETE /assets/{id}/video/stream/{sessionId}
    Permission: asset.view
    Since: Immich 3.0.0
    State: Alpha

    Args:
        id: str, path
        session_id: str, path
        key: str, optional, query
        slug: str, optional, query

    Returns:
        None
    """
    get_media_playlist: GetMediaPlaylistBlockingOperation
    """List the video segments of one quality variant, as an HLS playlist.

    GET /assets/{id}/video/stream/{sessionId}/{variantIndex}/playlist.m3u8
    Permission: asset.view
    Since: Immich 3.0.0
    State: Alpha

    Args:
        id: str, path
        session_id: str, path
        variant_index: int, path
        key: str, optional, query
        slug: str, optional, query
        x_immich_hls_pos: float, optional, header

    Returns:
        str
    """
    get_segment: GetSegmentBlockingOperation
    """Download one video segment, or the initialization file, of a streaming session.

    GET /assets/{id}/video/stream/{sessionId}/{variantIndex}/{filename}
    Permission: asset.view
    Since: Immich 3.0.0
    State: Alpha

    Args:
        id: str, path
        session_id: str, path
        variant_index: int, path
        filename: str, path
        key: str, optional, query
        slug: str, optional, query
        x_immich_hls_msn: int, optional, header

    Returns:
        bytes
    """
    def upload(self, paths: Path | str | Iterable[Path | str], *, ignore_pattern: str | None = ..., include_hidden: bool = ..., skip_duplicates: bool = ..., concurrency: int = ..., retries: int = ..., show_progress: bool = ..., album_name: str | None = ..., album_id: str | None = ..., delete_uploads: bool = ..., delete_duplicates: bool = ..., dry_run: bool = ..., visibility: str | None = ..., is_favorite: bool | None = ..., tags: Sequence[str] | str = ..., metadata: Sequence[Mapping[str, Any]] | None = ..., live_photos: bool = ..., journal: Path | str | None = ..., on_progress: OnProgress | None = ...) -> UploadResult:
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
    def download_asset_to_file(self, id: str, out_dir: Path | str, key: str | None = ..., slug: str | None = ..., filename: str | None = ..., show_progress: bool = ..., *, retries: int = ..., on_progress: OnProgress | None = ..., **options: Any) -> Path:
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
    def view_asset_to_file(self, id: str, out_dir: Path | str, key: str | None = ..., size: str | None = ..., slug: str | None = ..., filename: str | None = ..., show_progress: bool = ..., *, retries: int = ..., on_progress: OnProgress | None = ..., **options: Any) -> Path:
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
    def play_asset_video_to_file(self, id: str, out_dir: Path | str, key: str | None = ..., slug: str | None = ..., filename: str | None = ..., show_progress: bool = ..., *, retries: int = ..., on_progress: OnProgress | None = ..., **options: Any) -> Path:
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
    """The operations of authentication: sign_up_admin, change_password, login, logout, change_pin_code, setup_pin_code, reset_pin_code, lock_auth_session, unlock_auth_session, get_auth_status, validate_access_token, start_oauth, logout_oauth, finish_oauth, link_oauth_account, redirect_oauth_to_mobile, unlink_oauth_account."""
    sign_up_admin: SignUpAdminBlockingOperation
    """Create the administrator account of a fresh server; refused once there is one.

    POST /auth/admin-sign-up

    Args:
        email: str
        name: str
        password: str
        sign_up_dto: the whole body in place of its fields

    Returns:
        UserAdminResponseDto
    """
    change_password: ChangePasswordBlockingOperation
    """Replace your own password after confirming the present one.

    POST /auth/change-password
    Permission: auth.changePassword

    Args:
        invalidate_sessions: bool, optional
        new_password: str
        password: str
        change_password_dto: the whole body in place of its fields

    Returns:
        UserAdminResponseDto
    """
    login: LoginBlockingOperation
    """Exchange an e-mail address and password for an access token.

    POST /auth/login

    Args:
        email: str
        password: str
        login_credential_dto: the whole body in place of its fields

    Returns:
        LoginResponseDto
    """
    logout: LogoutBlockingOperation
    """End the current session; an OAuth login may get a provider URL to continue to.

    POST /auth/logout

    Returns:
        LogoutResponseDto
    """
    change_pin_code: ChangePinCodeBlockingOperation
    """Replace your PIN code, proving yourself with the old PIN or your account password.

    PUT /auth/pin-code
    Permission: pinCode.update
    Since: Immich 1.133.0

    Args:
        new_pin_code: str
        password: str, optional
        pin_code: str, optional
        pin_code_change_dto: the whole body in place of its fields

    Returns:
        None
    """
    setup_pin_code: SetupPinCodeBlockingOperation
    """Set your first PIN code, which guards the locked folder.

    POST /auth/pin-code
    Permission: pinCode.create
    Since: Immich 1.133.0

    Args:
        pin_code: str
        pin_code_setup_dto: the whole body in place of its fields

    Returns:
        None
    """
    reset_pin_code: ResetPinCodeBlockingOperation
    """Clear your PIN code, so that you can set up a new one.

    DELETE /auth/pin-code
    Permission: pinCode.delete
    Since: Immich 1.133.0

    Args:
        password: str, optional
        pin_code: str, optional
        pin_code_reset_dto: the whole body in place of its fields

    Returns:
        None
    """
    lock_auth_session: LockAuthSessionBlockingOperation
    """Lock this session again: give up the access to locked assets that a PIN had opened.

    POST /auth/session/lock
    Since: Immich 1.133.0

    Returns:
        None
    """
    unlock_auth_session: UnlockAuthSessionBlockingOperation
    """Unlock this session with your PIN code: locked assets are readable until it locks again.

    POST /auth/session/unlock
    Since: Immich 1.133.0

    Args:
        password: str, optional
        pin_code: str, optional
        session_unlock_dto: the whole body in place of its fields

    Returns:
        None
    """
    get_auth_status: GetAuthStatusBlockingOperation
    """Tell whether you have a password and a PIN code, and whether this session is unlocked.

    GET /auth/status
    Since: Immich 1.133.0

    Returns:
        AuthStatusResponseDto
    """
    validate_access_token: ValidateAccessTokenBlockingOperation
    """Check that your credentials are accepted; bad ones raise an error.

    POST /auth/validateToken

    Returns:
        ValidateAccessTokenResponseDto
    """
    start_oauth: StartOAuthBlockingOperation
    """Return the provider URL to which to send a user for an OAuth login.

    POST /oauth/authorize

    Args:
        code_challenge: str, optional
        redirect_uri: str
        state: str, optional
        oauth_config_dto: the whole body in place of its fields

    Returns:
        OAuthAuthorizeResponseDto
    """
    logout_oauth: LogoutOAuthBlockingOperation
    """Handle a provider's back-channel logout: end the sessions that its logout token names.

    POST /oauth/backchannel-logout
    Since: Immich 3.0.0

    Args:
        logout_token: str
        oauth_backchannel_logout_dto: the whole body in place of its fields

    Returns:
        None
    """
    finish_oauth: FinishOAuthBlockingOperation
    """Complete an OAuth login from the provider's callback URL and receive an access token.

    POST /oauth/callback

    Args:
        code_verifier: str, optional
        state: str, optional
        url: str
        oauth_callback_dto: the whole body in place of its fields

    Returns:
        LoginResponseDto
    """
    link_oauth_account: LinkOAuthAccountBlockingOperation
    """Connect your account to an OAuth identity, using the provider's callback URL.

    POST /oauth/link

    Args:
        code_verifier: str, optional
        state: str, optional
        url: str
        oauth_callback_dto: the whole body in place of its fields

    Returns:
        UserAdminResponseDto
    """
    redirect_oauth_to_mobile: RedirectOAuthToMobileBlockingOperation
    """Redirect an OAuth callback to the mobile app; not meant to be called by scripts.

    GET /oauth/mobile-redirect

    Returns:
        None
    """
    unlink_oauth_account: UnlinkOAuthAccountBlockingOperation
    """Disconnect your account from its OAuth identity.

    POST /oauth/unlink

    Returns:
        UserAdminResponseDto
    """

class DownloadBlockingApi(BlockingApi):
    """The operations of download: download_archive, get_download_info."""
    download_archive: DownloadArchiveBlockingOperation
    """Pack the given assets into one ZIP file and stream it.

    POST /download/archive
    Permission: asset.download

    Args:
        key: str, optional, query
        slug: str, optional, query
        asset_ids: list[str]
        edited: bool, optional
        download_archive_dto: the whole body in place of its fields

    Returns:
        bytes
    """
    get_download_info: GetDownloadInfoBlockingOperation
    """Split an album, a user's library or chosen assets into batches for ZIP downloads.

    POST /download/info
    Permission: asset.download

    Args:
        key: str, optional, query
        slug: str, optional, query
        album_id: str, optional
        archive_size: int, optional
        asset_ids: list[str], optional
        user_id: str, optional
        download_info_dto: the whole body in place of its fields

    Returns:
        DownloadResponseDto
    """
    def download_archive_to_file(self, download_info: Any, out_dir: Path | str, key: str | None = ..., slug: str | None = ..., show_progress: bool = ..., *, retries: int = ..., on_progress: OnProgress | None = ..., **options: Any) -> list[Path]:
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
    def download_assets_to_dir(self, out_dir: Path | str, *, assets: Iterable[Any] | AsyncIterable[Any] | None = ..., search: Mapping[str, Any] | None = ..., album_id: str | None = ..., subfolder: Callable[[Any], str] | None = ..., live_photos: bool = ..., verify: bool = ..., concurrency: int = ..., retries: int = ..., show_progress: bool = ..., on_progress: OnProgress | None = ...) -> DownloadResult:
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
    """The operations of duplicates: get_asset_duplicates, delete_duplicates, resolve_duplicates, delete_duplicate."""
    get_asset_duplicates: GetAssetDuplicatesBlockingOperation
    """List groups of your assets that look alike, found by duplicate detection.

    GET /duplicates
    Permission: duplicate.read

    Returns:
        list[DuplicateResponseDto]
    """
    delete_duplicates: DeleteDuplicatesBlockingOperation
    """Dissolve several duplicate groups at once; all of their assets are kept.

    DELETE /duplicates
    Permission: duplicate.delete
    Since: Immich 1.135.0

    Args:
        ids: list[str]
        bulk_ids_dto: the whole body in place of its fields

    Returns:
        None
    """
    resolve_duplicates: ResolveDuplicatesBlockingOperation
    """Settle duplicate groups: keep some assets, merge details into them and trash the others.

    POST /duplicates/resolve
    Permission: duplicate.delete
    Since: Immich 2.7.0
    State: Alpha

    Args:
        groups: list[DuplicateResolveGroupDto]
        duplicate_resolve_dto: the whole body in place of its fields

    Returns:
        list[BulkIdResponseDto]
    """
    delete_duplicate: DeleteDuplicateBlockingOperation
    """Dissolve a duplicate group: its assets are kept and no longer count as duplicates.

    DELETE /duplicates/{id}
    Permission: duplicate.delete
    Since: Immich 1.135.0

    Args:
        id: str, path

    Returns:
        None
    """

class FacesBlockingApi(BlockingApi):
    """The operations of faces: get_faces, create_face, reassign_faces_by_id, delete_face."""
    get_faces: GetFacesBlockingOperation
    """List the faces found on one asset with their boxes and the people they belong to.

    GET /faces
    Permission: face.read

    Args:
        id: str, query

    Returns:
        list[AssetFaceResponseDto]
    """
    create_face: CreateFaceBlockingOperation
    """Mark a face by hand: a rectangle on an image, assigned to a person.

    POST /faces
    Permission: face.create
    Since: Immich 1.127.0

    Args:
        asset_id: str
        height: int
        image_height: int
        image_width: int
        person_id: str
        width: int
        x: int
        y: int
        asset_face_create_dto: the whole body in place of its fields

    Returns:
        None
    """
    reassign_faces_by_id: ReassignFacesByIdBlockingOperation
    """Assign one face to another person; note that the face ID goes into the body.

    PUT /faces/{id}
    Permission: face.update

    Args:
        id: str, path
        body_id: str
        face_dto: the whole body in place of its fields

    Returns:
        PersonResponseDto
    """
    delete_face: DeleteFaceBlockingOperation
    """Remove a face from an asset; with force the record is erased rather than hidden.

    DELETE /faces/{id}
    Permission: face.delete
    Since: Immich 1.127.0

    Args:
        id: str, path
        force: bool
        asset_face_delete_dto: the whole body in place of its fields

    Returns:
        None
    """

class JobsBlockingApi(BlockingApi):
    """The operations of jobs: get_queues_legacy, create_job, run_queue_command_legacy."""
    get_queues_legacy: GetQueuesLegacyBlockingOperation
    """Return job counts and status of all queues as one object keyed by queue (admin only).

    GET /jobs
    Permission: job.read
    Administrators only.
    Since: Immich 2.3.0
    Deprecated: upstream advises against it.

    Returns:
        QueuesResponseLegacyDto
    """
    create_job: CreateJobBlockingOperation
    """Queue a maintenance job, such as a person, tag or user cleanup, by name (admin only).

    POST /jobs
    Permission: job.create
    Administrators only.
    Since: Immich 1.116.0

    Args:
        name: ManualJobName
        job_create_dto: the whole body in place of its fields

    Returns:
        None
    """
    run_queue_command_legacy: RunQueueCommandLegacyBlockingOperation
    """Start, pause, resume or clear a job queue and return its new state (admin only).

    PUT /jobs/{name}
    Permission: job.create
    Administrators only.
    Since: Immich 2.3.0
    Deprecated: upstream advises against it.

    Args:
        name: QueueName, path
        command: QueueCommand
        force: bool, optional
        queue_command_dto: the whole body in place of its fields

    Returns:
        QueueResponseLegacyDto
    """
    def wait_until_idle(self, *, timeout: float = ..., poll: float = ..., names: Collection[str] | str | None = ...) -> None:
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
    """The operations of libraries: get_all_libraries, create_library, get_library, update_library, delete_library, scan_library, get_library_statistics, validate."""
    get_all_libraries: GetAllLibrariesBlockingOperation
    """List the external libraries of all users (admin only).

    GET /libraries
    Permission: library.read
    Administrators only.

    Returns:
        list[LibraryResponseDto]
    """
    create_library: CreateLibraryBlockingOperation
    """Create an external library for a user (admin only); run a scan to fill it.

    POST /libraries
    Permission: library.create
    Administrators only.

    Args:
        exclusion_patterns: list[str], optional
        import_paths: list[str], optional
        name: str, optional
        owner_id: str
        create_library_dto: the whole body in place of its fields

    Returns:
        LibraryResponseDto
    """
    get_library: GetLibraryBlockingOperation
    """Return one external library with its import paths and exclusion patterns (admin only).

    GET /libraries/{id}
    Permission: library.read
    Administrators only.

    Args:
        id: str, path

    Returns:
        LibraryResponseDto
    """
    update_library: UpdateLibraryBlockingOperation
    """Change an external library's name, import paths or exclusion patterns (admin only).

    PUT /libraries/{id}
    Permission: library.update
    Administrators only.
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        exclusion_patterns: list[str], optional
        import_paths: list[str], optional
        name: str, optional
        update_library_dto: the whole body in place of its fields

    Returns:
        LibraryResponseDto
    """
    delete_library: DeleteLibraryBlockingOperation
    """Delete an external library and its assets in the background; files stay put (admin only).

    DELETE /libraries/{id}
    Permission: library.delete
    Administrators only.

    Args:
        id: str, path

    Returns:
        None
    """
    scan_library: ScanLibraryBlockingOperation
    """Queue a scan of an external library for new and changed files (admin only).

    POST /libraries/{id}/scan
    Permission: library.update
    Administrators only.

    Args:
        id: str, path

    Returns:
        None
    """
    get_library_statistics: GetLibraryStatisticsBlockingOperation
    """Return the photo and video counts and the disk usage of an external library (admin only).

    GET /libraries/{id}/statistics
    Permission: library.statistics
    Administrators only.

    Args:
        id: str, path

    Returns:
        LibraryStatsResponseDto
    """
    validate: ValidateBlockingOperation
    """Check whether import paths are usable for an external library (admin only).

    POST /libraries/{id}/validate
    Administrators only.

    Args:
        id: str, path
        exclusion_patterns: list[str], optional
        import_paths: list[str], optional
        validate_library_dto: the whole body in place of its fields

    Returns:
        ValidateLibraryResponseDto
    """

class MapBlockingApi(BlockingApi):
    """The operations of map: get_map_markers, reverse_geocode."""
    get_map_markers: GetMapMarkersBlockingOperation
    """List the coordinates of your geotagged assets, optionally with those of partners.

    GET /map/markers
    Permission: map.read

    Args:
        file_created_after: datetime, optional, query
        file_created_before: datetime, optional, query
        is_archived: bool, optional, query
        is_favorite: bool, optional, query
        with_partners: bool, optional, query
        with_shared_albums: bool, optional, query

    Returns:
        list[MapMarkerResponseDto]
    """
    reverse_geocode: ReverseGeocodeBlockingOperation
    """Look up the city, state and country at a latitude and longitude.

    GET /map/reverse-geocode
    Permission: map.search

    Args:
        lat: float, query
        lon: float, query

    Returns:
        list[MapReverseGeocodeResponseDto]
    """

class MemoriesBlockingApi(BlockingApi):
    """The operations of memories: search_memories, create_memory, memories_statistics, get_memory, update_memory, delete_memory, add_memory_assets, remove_memory_assets."""
    search_memories: SearchMemoriesBlockingOperation
    """List your memories with their assets.

    GET /memories
    Permission: memory.read

    Args:
        for_: date, optional, query
        is_saved: bool, optional, query
        is_trashed: bool, optional, query
        order: MemorySearchOrder, optional, query
        size: int, optional, query
        type: MemoryType, optional, query

    Returns:
        list[MemoryResponseDto]
    """
    create_memory: CreateMemoryBlockingOperation
    """Create a memory of your own for a given date, optionally with assets already in it.

    POST /memories
    Permission: memory.create

    Args:
        asset_ids: list[str], optional
        data: OnThisDayDto
        hide_at: datetime, optional
        is_saved: bool, optional
        memory_at: datetime
        seen_at: datetime, optional
        show_at: datetime, optional
        type: MemoryType
        memory_create_dto: the whole body in place of its fields

    Returns:
        MemoryResponseDto
    """
    memories_statistics: MemoriesStatisticsBlockingOperation
    """Count the memories that match the given filters.

    GET /memories/statistics
    Permission: memory.statistics
    Since: Immich 1.135.0

    Args:
        for_: date, optional, query
        is_saved: bool, optional, query
        is_trashed: bool, optional, query
        order: MemorySearchOrder, optional, query
        size: int, optional, query
        type: MemoryType, optional, query

    Returns:
        MemoryStatisticsResponseDto
    """
    get_memory: GetMemoryBlockingOperation
    """Return one memory together with its assets.

    GET /memories/{id}
    Permission: memory.read

    Args:
        id: str, path

    Returns:
        MemoryResponseDto
    """
    update_memory: UpdateMemoryBlockingOperation
    """Change a memory: save it, mark it as seen or move its date.

    PUT /memories/{id}
    Permission: memory.update
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        is_saved: bool, optional
        memory_at: datetime, optional
        seen_at: datetime, optional
        memory_update_dto: the whole body in place of its fields

    Returns:
        MemoryResponseDto
    """
    delete_memory: DeleteMemoryBlockingOperation
    """Delete a memory; the assets shown in it are kept.

    DELETE /memories/{id}
    Permission: memory.delete

    Args:
        id: str, path

    Returns:
        None
    """
    add_memory_assets: AddMemoryAssetsBlockingOperation
    """Attach more assets to a memory, with a result for each.

    PUT /memories/{id}/assets
    Permission: memoryAsset.create

    Args:
        id: str, path
        ids: list[str]
        bulk_ids_dto: the whole body in place of its fields

    Returns:
        list[BulkIdResponseDto]
    """
    remove_memory_assets: RemoveMemoryAssetsBlockingOperation
    """Take assets out of a memory, with a result for each; the assets are kept.

    DELETE /memories/{id}/assets
    Permission: memoryAsset.delete

    Args:
        id: str, path
        ids: list[str]
        bulk_ids_dto: the whole body in place of its fields

    Returns:
        list[BulkIdResponseDto]
    """

class NotificationsBlockingApi(BlockingApi):
    """The operations of notifications: get_notifications, update_notifications, delete_notifications, get_notification, update_notification, delete_notification."""
    get_notifications: GetNotificationsBlockingOperation
    """List your notifications, optionally only unread ones or those of one type or level.

    GET /notifications
    Permission: notification.read
    Since: Immich 1.133.0

    Args:
        id: str, optional, query
        level: NotificationLevel, optional, query
        type: NotificationType, optional, query
        unread: bool, optional, query

    Returns:
        list[NotificationDto]
    """
    update_notifications: UpdateNotificationsBlockingOperation
    """Mark several of your notifications as read or unread.

    PUT /notifications
    Permission: notification.update
    Since: Immich 1.133.0

    Args:
        ids: list[str]
        read_at: datetime | None, optional
        notification_update_all_dto: the whole body in place of its fields

    Returns:
        None
    """
    delete_notifications: DeleteNotificationsBlockingOperation
    """Remove several of your notifications, picked by ID.

    DELETE /notifications
    Permission: notification.delete
    Since: Immich 1.133.0

    Args:
        ids: list[str]
        notification_delete_all_dto: the whole body in place of its fields

    Returns:
        None
    """
    get_notification: GetNotificationBlockingOperation
    """Return one of your notifications with its type, text and read time.

    GET /notifications/{id}
    Permission: notification.read
    Since: Immich 1.133.0

    Args:
        id: str, path

    Returns:
        NotificationDto
    """
    update_notification: UpdateNotificationBlockingOperation
    """Mark one of your notifications as read or unread.

    PUT /notifications/{id}
    Permission: notification.update
    Since: Immich 1.133.0

    Args:
        id: str, path
        read_at: datetime | None, optional
        notification_update_dto: the whole body in place of its fields

    Returns:
        NotificationDto
    """
    delete_notification: DeleteNotificationBlockingOperation
    """Remove one of your notifications.

    DELETE /notifications/{id}
    Permission: notification.delete
    Since: Immich 1.133.0

    Args:
        id: str, path

    Returns:
        None
    """

class PartnersBlockingApi(BlockingApi):
    """The operations of partners: get_partners, create_partner, update_partner, create_partner_deprecated, remove_partner."""
    get_partners: GetPartnersBlockingOperation
    """List the users you share your library with or, the other way, who share theirs with you.

    GET /partners
    Permission: partner.read

    Args:
        direction: PartnerDirection, query

    Returns:
        list[PartnerResponseDto]
    """
    create_partner: CreatePartnerBlockingOperation
    """Start sharing your library with another user; sharing back is up to them.

    POST /partners
    Permission: partner.create

    Args:
        shared_with_id: str
        partner_create_dto: the whole body in place of its fields

    Returns:
        PartnerResponseDto
    """
    update_partner: UpdatePartnerBlockingOperation
    """Choose whether the assets a partner shares with you show up in your timeline.

    PUT /partners/{id}
    Permission: partner.update

    Args:
        id: str, path
        in_timeline: bool
        partner_update_dto: the whole body in place of its fields

    Returns:
        PartnerResponseDto
    """
    create_partner_deprecated: CreatePartnerDeprecatedBlockingOperation
    """Share your library with the user in the path; deprecated, the ID now goes into the body.

    POST /partners/{id}
    Permission: partner.create
    Since: Immich 1.142.0
    Deprecated: upstream advises against it.

    Args:
        id: str, path

    Returns:
        PartnerResponseDto
    """
    remove_partner: RemovePartnerBlockingOperation
    """End the sharing of your library with another user.

    DELETE /partners/{id}
    Permission: partner.delete

    Args:
        id: str, path

    Returns:
        None
    """

class PeopleBlockingApi(BlockingApi):
    """The operations of people: get_all_people, update_people, create_person, delete_people, get_person, update_person, delete_person, merge_person, reassign_faces, get_person_statistics, get_person_thumbnail."""
    get_all_people: GetAllPeopleBlockingOperation
    """List recognized people page by page, with totals; hidden ones only on request.

    GET /people
    Permission: person.read

    Args:
        closest_asset_id: str, optional, query
        closest_person_id: str, optional, query
        page: int, optional, query
        size: int, optional, query
        with_hidden: bool, optional, query

    Returns:
        PeopleResponseDto
        One page; iter(…) gives the items of all pages.
    """
    update_people: UpdatePeopleBlockingOperation
    """Change names, birth dates or visibility of many people, with a result for each.

    PUT /people
    Permission: person.update

    Args:
        people: list[PeopleUpdateItem]
        people_update_dto: the whole body in place of its fields

    Returns:
        list[BulkIdResponseDto]
    """
    create_person: CreatePersonBlockingOperation
    """Create a person without any faces; assign faces to them afterwards.

    POST /people
    Permission: person.create

    Args:
        birth_date: date | None, optional
        color: str | None, optional
        is_favorite: bool, optional
        is_hidden: bool, optional
        name: str, optional
        person_create_dto: the whole body in place of its fields

    Returns:
        PersonResponseDto
    """
    delete_people: DeletePeopleBlockingOperation
    """Delete several people; the assets they appear in are kept.

    DELETE /people
    Permission: person.delete
    Since: Immich 1.136.0

    Args:
        ids: list[str]
        bulk_ids_dto: the whole body in place of its fields

    Returns:
        None
    """
    get_person: GetPersonBlockingOperation
    """Return one recognized person with name, birth date and visibility.

    GET /people/{id}
    Permission: person.read

    Args:
        id: str, path

    Returns:
        PersonResponseDto
    """
    update_person: UpdatePersonBlockingOperation
    """Change a person's name, birth date, visibility or the asset used as their face picture.

    PUT /people/{id}
    Permission: person.update
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        birth_date: date | None, optional
        color: str | None, optional
        feature_face_asset_id: str, optional
        is_favorite: bool, optional
        is_hidden: bool, optional
        name: str, optional
        person_update_dto: the whole body in place of its fields

    Returns:
        PersonResponseDto
    """
    delete_person: DeletePersonBlockingOperation
    """Delete a recognized person; the assets they appear in are kept.

    DELETE /people/{id}
    Permission: person.delete
    Since: Immich 1.136.0

    Args:
        id: str, path

    Returns:
        None
    """
    merge_person: MergePersonBlockingOperation
    """Merge other people into this one: their faces move over and they are deleted.

    POST /people/{id}/merge
    Permission: person.merge

    Args:
        id: str, path
        ids: list[str]
        merge_person_dto: the whole body in place of its fields

    Returns:
        list[BulkIdResponseDto]
    """
    reassign_faces: ReassignFacesBlockingOperation
    """Move faces, given by asset and current person, over to the person in the path.

    PUT /people/{id}/reassign
    Permission: person.reassign

    Args:
        id: str, path
        data: list[AssetFaceUpdateItem]
        asset_face_update_dto: the whole body in place of its fields

    Returns:
        list[PersonResponseDto]
    """
    get_person_statistics: GetPersonStatisticsBlockingOperation
    """Count the assets in which a person appears.

    GET /people/{id}/statistics
    Permission: person.statistics

    Args:
        id: str, path

    Returns:
        PersonStatisticsResponseDto
    """
    get_person_thumbnail: GetPersonThumbnailBlockingOperation
    """Download the small face picture of a person.

    GET /people/{id}/thumbnail
    Permission: person.read

    Args:
        id: str, path

    Returns:
        bytes
    """

class PluginsBlockingApi(BlockingApi):
    """The operations of plugins: search_plugins, search_plugin_methods, search_plugin_templates, get_plugin."""
    search_plugins: SearchPluginsBlockingOperation
    """List the plugins installed on this server, optionally filtered by name, version or state.

    GET /plugins
    Permission: plugin.read
    Since: Immich 3.0.0

    Args:
        description: str, optional, query
        enabled: bool, optional, query
        id: str, optional, query
        name: str, optional, query
        title: str, optional, query
        version: str, optional, query

    Returns:
        list[PluginResponseDto]
    """
    search_plugin_methods: SearchPluginMethodsBlockingOperation
    """List the methods that plugins offer as workflow steps, optionally filtered.

    GET /plugins/methods
    Permission: plugin.read
    Since: Immich 3.0.0

    Args:
        description: str, optional, query
        enabled: bool, optional, query
        id: str, optional, query
        name: str, optional, query
        plugin_name: str, optional, query
        plugin_version: str, optional, query
        title: str, optional, query
        trigger: WorkflowTrigger, optional, query
        type: WorkflowType, optional, query

    Returns:
        list[PluginMethodResponseDto]
    """
    search_plugin_templates: SearchPluginTemplatesBlockingOperation
    """List the ready-made workflows that installed plugins bring along.

    GET /plugins/templates
    Permission: plugin.read
    Since: Immich 3.0.0

    Returns:
        list[PluginTemplateResponseDto]
    """
    get_plugin: GetPluginBlockingOperation
    """Return one installed plugin with its details.

    GET /plugins/{id}
    Permission: plugin.read
    Since: Immich 2.3.0

    Args:
        id: str, path

    Returns:
        PluginResponseDto
    """

class QueuesBlockingApi(BlockingApi):
    """The operations of queues: get_queues, get_queue, update_queue, get_queue_jobs, empty_queue."""
    get_queues: GetQueuesBlockingOperation
    """List all job queues with their job counts and whether each is paused (admin only).

    GET /queues
    Permission: queue.read
    Administrators only.
    Since: Immich 2.4.0
    State: Alpha

    Returns:
        list[QueueResponseDto]
    """
    get_queue: GetQueueBlockingOperation
    """Return one job queue with its job counts and whether it is paused (admin only).

    GET /queues/{name}
    Permission: queue.read
    Administrators only.
    Since: Immich 2.4.0
    State: Alpha

    Args:
        name: QueueName, path

    Returns:
        QueueResponseDto
    """
    update_queue: UpdateQueueBlockingOperation
    """Pause or resume a job queue (admin only).

    PUT /queues/{name}
    Permission: queue.update
    Administrators only.
    Since: Immich 2.4.0
    State: Alpha

    Args:
        name: QueueName, path
        is_paused: bool, optional
        queue_update_dto: the whole body in place of its fields

    Returns:
        QueueResponseDto
    """
    get_queue_jobs: GetQueueJobsBlockingOperation
    """List the jobs in a queue, optionally only those in certain states (admin only).

    GET /queues/{name}/jobs
    Permission: queueJob.read
    Administrators only.
    Since: Immich 2.4.0
    State: Alpha

    Args:
        name: QueueName, path
        status: list[QueueJobStatus], optional, query

    Returns:
        list[QueueJobResponseDto]
    """
    empty_queue: EmptyQueueBlockingOperation
    """Discard the waiting jobs of a queue, and its failed ones too if asked (admin only).

    DELETE /queues/{name}/jobs
    Permission: queueJob.delete
    Administrators only.
    Since: Immich 2.4.0
    State: Alpha

    Args:
        name: QueueName, path
        failed: bool, optional
        queue_delete_dto: the whole body in place of its fields

    Returns:
        None
    """
    def wait_until_idle(self, *, timeout: float = ..., poll: float = ..., names: Collection[str] | str | None = ...) -> None:
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
    """The operations of search: get_assets_by_city, get_explore_data, search_large_assets, search_assets, search_person, search_places, search_random, search_smart, search_asset_statistics, get_search_suggestions."""
    get_assets_by_city: GetAssetsByCityBlockingOperation
    """Return one sample asset for each city where timeline photos were taken.

    GET /search/cities
    Permission: asset.read

    Returns:
        list[AssetResponseDto]
    """
    get_explore_data: GetExploreDataBlockingOperation
    """Return the groups of the explore page, such as cities, each value with a sample asset.

    GET /search/explore
    Permission: asset.read

    Returns:
        list[SearchExploreResponseDto]
    """
    search_large_assets: SearchLargeAssetsBlockingOperation
    """Find the biggest assets, optionally above a minimum file size, largest first.

    POST /search/large-assets
    Permission: asset.read
    Since: Immich 1.137.0

    Args:
        album_ids: list[str], optional, query
        city: str | None, optional, query
        country: str | None, optional, query
        created_after: datetime, optional, query
        created_before: datetime, optional, query
        is_encoded: bool, optional, query
        is_favorite: bool, optional, query
        is_motion: bool, optional, query
        is_not_in_album: bool, optional, query
        is_offline: bool, optional, query
        lens_model: str | None, optional, query
        library_id: str | None, optional, query
        make: str | None, optional, query
        min_file_size: int, optional, query
        model: str | None, optional, query
        ocr: str, optional, query
        person_ids: list[str], optional, query
        rating: int | None, optional, query
        size: int, optional, query
        state: str | None, optional, query
        tag_ids: list[str] | None, optional, query
        taken_after: datetime, optional, query
        taken_before: datetime, optional, query
        trashed_after: datetime, optional, query
        trashed_before: datetime, optional, query
        type: AssetTypeEnum, optional, query
        updated_after: datetime, optional, query
        updated_before: datetime, optional, query
        visibility: AssetVisibility, optional, query
        with_deleted: bool, optional, query
        with_exif: bool, optional, query

    Returns:
        list[AssetResponseDto]
    """
    search_assets: SearchAssetsBlockingOperation
    """Find assets by metadata such as date, place, camera, people or file name, in pages.

    POST /search/metadata
    Permission: asset.read
    Since: Immich 1.122.0

    Args:
        key: str, optional, query
        slug: str, optional, query
        album_ids: list[str], optional
        checksum: str, optional
        city: str | None, optional
        country: str | None, optional
        created_after: datetime, optional
        created_before: datetime, optional
        description: str, optional
        encoded_video_path: str, optional
        id: str, optional
        is_encoded: bool, optional
        is_favorite: bool, optional
        is_motion: bool, optional
        is_not_in_album: bool, optional
        is_offline: bool, optional
        lens_model: str | None, optional
        library_id: str | None, optional
        make: str | None, optional
        model: str | None, optional
        ocr: str, optional
        order: AssetOrder, optional
        original_file_name: str, optional
        original_path: str, optional
        page: int, optional
        person_ids: list[str], optional
        preview_path: str, optional
        rating: int | None, optional
        size: int, optional
        state: str | None, optional
        tag_ids: list[str] | None, optional
        taken_after: datetime, optional
        taken_before: datetime, optional
        thumbnail_path: str, optional
        trashed_after: datetime, optional
        trashed_before: datetime, optional
        type: AssetTypeEnum, optional
        updated_after: datetime, optional
        updated_before: datetime, optional
        visibility: AssetVisibility, optional
        with_deleted: bool, optional
        with_exif: bool, optional
        with_people: bool, optional
        with_stacked: bool, optional
        metadata_search_dto: the whole body in place of its fields

    Returns:
        SearchResponseDto
        One page; iter(…) gives the items of all pages.
    """
    search_person: SearchPersonBlockingOperation
    """Look people up by name, which need not be complete; hidden ones only on request.

    GET /search/person
    Permission: person.read

    Args:
        name: str, query
        with_hidden: bool, optional, query

    Returns:
        list[PersonResponseDto]
    """
    search_places: SearchPlacesBlockingOperation
    """Look up places of the world by name, with their coordinates and regions.

    GET /search/places
    Permission: asset.read

    Args:
        name: str, query

    Returns:
        list[PlacesResponseDto]
    """
    search_random: SearchRandomBlockingOperation
    """Return randomly picked assets out of those that match a metadata search.

    POST /search/random
    Permission: asset.read
    Since: Immich 1.116.0

    Args:
        album_ids: list[str], optional
        city: str | None, optional
        country: str | None, optional
        created_after: datetime, optional
        created_before: datetime, optional
        is_encoded: bool, optional
        is_favorite: bool, optional
        is_motion: bool, optional
        is_not_in_album: bool, optional
        is_offline: bool, optional
        lens_model: str | None, optional
        library_id: str | None, optional
        make: str | None, optional
        model: str | None, optional
        ocr: str, optional
        person_ids: list[str], optional
        rating: int | None, optional
        size: int, optional
        state: str | None, optional
        tag_ids: list[str] | None, optional
        taken_after: datetime, optional
        taken_before: datetime, optional
        trashed_after: datetime, optional
        trashed_before: datetime, optional
        type: AssetTypeEnum, optional
        updated_after: datetime, optional
        updated_before: datetime, optional
        visibility: AssetVisibility, optional
        with_deleted: bool, optional
        with_exif: bool, optional
        with_people: bool, optional
        with_stacked: bool, optional
        random_search_dto: the whole body in place of its fields

    Returns:
        list[AssetResponseDto]
    """
    search_smart: SearchSmartBlockingOperation
    """Find assets by a description of what they show, best match first; needs machine learning.

    POST /search/smart
    Permission: asset.read

    Args:
        album_ids: list[str], optional
        city: str | None, optional
        country: str | None, optional
        created_after: datetime, optional
        created_before: datetime, optional
        is_encoded: bool, optional
        is_favorite: bool, optional
        is_motion: bool, optional
        is_not_in_album: bool, optional
        is_offline: bool, optional
        language: str, optional
        lens_model: str | None, optional
        library_id: str | None, optional
        make: str | None, optional
        model: str | None, optional
        ocr: str, optional
        page: int, optional
        person_ids: list[str], optional
        query: str, optional
        query_asset_id: str, optional
        rating: int | None, optional
        size: int, optional
        state: str | None, optional
        tag_ids: list[str] | None, optional
        taken_after: datetime, optional
        taken_before: datetime, optional
        trashed_after: datetime, optional
        trashed_before: datetime, optional
        type: AssetTypeEnum, optional
        updated_after: datetime, optional
        updated_before: datetime, optional
        visibility: AssetVisibility, optional
        with_deleted: bool, optional
        with_exif: bool, optional
        smart_search_dto: the whole body in place of its fields

    Returns:
        SearchResponseDto
        One page; iter(…) gives the items of all pages.
    """
    search_asset_statistics: SearchAssetStatisticsBlockingOperation
    """Count the assets that match a metadata search, without returning them.

    POST /search/statistics
    Permission: asset.statistics
    Since: Immich 1.135.0

    Args:
        album_ids: list[str], optional
        city: str | None, optional
        country: str | None, optional
        created_after: datetime, optional
        created_before: datetime, optional
        description: str, optional
        is_encoded: bool, optional
        is_favorite: bool, optional
        is_motion: bool, optional
        is_not_in_album: bool, optional
        is_offline: bool, optional
        lens_model: str | None, optional
        library_id: str | None, optional
        make: str | None, optional
        model: str | None, optional
        ocr: str, optional
        person_ids: list[str], optional
        rating: int | None, optional
        state: str | None, optional
        tag_ids: list[str] | None, optional
        taken_after: datetime, optional
        taken_before: datetime, optional
        trashed_after: datetime, optional
        trashed_before: datetime, optional
        type: AssetTypeEnum, optional
        updated_after: datetime, optional
        updated_before: datetime, optional
        visibility: AssetVisibility, optional
        statistics_search_dto: the whole body in place of its fields

    Returns:
        SearchStatisticsResponseDto
    """
    get_search_suggestions: GetSearchSuggestionsBlockingOperation
    """List the values that occur in one searchable field, such as country or camera make.

    GET /search/suggestions
    Permission: asset.read

    Args:
        type: SearchSuggestionType, query
        country: str, optional, query
        include_null: bool, optional, query
        lens_model: str, optional, query
        make: str, optional, query
        model: str, optional, query
        state: str, optional, query

    Returns:
        list[str]
    """

class ServerBlockingApi(BlockingApi):
    """The operations of server: get_about_info, get_apk_links, get_server_config, get_server_features, get_server_license, set_server_license, delete_server_license, get_supported_media_types, ping_server, get_server_statistics, get_storage, get_server_version, get_version_check, get_version_history."""
    get_about_info: GetAboutInfoBlockingOperation
    """Return version and build details of the server and of tools it relies on, such as FFmpeg.

    GET /server/about
    Permission: server.about

    Returns:
        ServerAboutResponseDto
    """
    get_apk_links: GetApkLinksBlockingOperation
    """Return download URLs of the Android app builds that match this server's version.

    GET /server/apk-links
    Permission: server.apkLinks
    Since: Immich 1.135.0

    Returns:
        ServerApkLinksDto
    """
    get_server_config: GetServerConfigBlockingOperation
    """Return settings that clients need, such as trash retention and login text; needs no login.

    GET /server/config

    Returns:
        ServerConfigDto
    """
    get_server_features: GetServerFeaturesBlockingOperation
    """Return flags for which features, such as smart search or OAuth, are on; needs no login.

    GET /server/features

    Returns:
        ServerFeaturesDto
    """
    get_server_license: GetServerLicenseBlockingOperation
    """Return the product key of this server (admin only); answers 404 if there is none.

    GET /server/license
    Permission: serverLicense.read
    Administrators only.

    Returns:
        UserLicense
    """
    set_server_license: SetServerLicenseBlockingOperation
    """Activate a product key for the whole server (admin only).

    PUT /server/license
    Permission: serverLicense.update
    Administrators only.

    Args:
        activation_key: str
        license_key: str
        license_key_dto: the whole body in place of its fields

    Returns:
        UserLicense
    """
    delete_server_license: DeleteServerLicenseBlockingOperation
    """Remove the product key of this server (admin only).

    DELETE /server/license
    Permission: serverLicense.delete
    Administrators only.

    Returns:
        None
    """
    get_supported_media_types: GetSupportedMediaTypesBlockingOperation
    """List the file extensions accepted as image, video or sidecar; needs no login.

    GET /server/media-types

    Returns:
        ServerMediaTypesResponseDto
    """
    ping_server: PingServerBlockingOperation
    """Check that the server is up; it answers 'pong' and needs no login.

    GET /server/ping

    Returns:
        ServerPingResponse
    """
    get_server_statistics: GetServerStatisticsBlockingOperation
    """Return photo and video counts and disk usage, overall and for each user (admin only).

    GET /server/statistics
    Permission: server.statistics
    Administrators only.

    Returns:
        ServerStatsResponseDto
    """
    get_storage: GetStorageBlockingOperation
    """Return the size, use and free space of the disk that holds the uploads.

    GET /server/storage
    Permission: server.storage

    Returns:
        ServerStorageResponseDto
    """
    get_server_version: GetServerVersionBlockingOperation
    """Return the server's version as major, minor and patch numbers; needs no login.

    GET /server/version

    Returns:
        ServerVersionResponseDto
    """
    get_version_check: GetVersionCheckBlockingOperation
    """Return the newest release found by the update check, and when it last ran.

    GET /server/version-check
    Permission: server.versionCheck
    Since: Immich 1.134.0

    Returns:
        VersionCheckStateResponseDto
    """
    get_version_history: GetVersionHistoryBlockingOperation
    """List every version this server has run and since when; needs no login.

    GET /server/version-history
    Since: Immich 1.117.0

    Returns:
        list[ServerVersionHistoryResponseDto]
    """

class SessionsBlockingApi(BlockingApi):
    """The operations of sessions: get_sessions, create_session, delete_all_sessions, update_session, delete_session, lock_session."""
    get_sessions: GetSessionsBlockingOperation
    """List your login sessions with device details, marking the current one.

    GET /sessions
    Permission: session.read

    Returns:
        list[SessionResponseDto]
    """
    create_session: CreateSessionBlockingOperation
    """Open a child session with its own token, for example for a cast device.

    POST /sessions
    Permission: session.create
    Since: Immich 1.133.0

    Args:
        device_os: str, optional
        device_type: str, optional
        duration: int, optional
        session_create_dto: the whole body in place of its fields

    Returns:
        SessionCreateResponseDto
    """
    delete_all_sessions: DeleteAllSessionsBlockingOperation
    """Sign out everywhere else: end all your sessions except the one making this call.

    DELETE /sessions
    Permission: session.delete

    Returns:
        None
    """
    update_session: UpdateSessionBlockingOperation
    """Flag one of your sessions so that its client discards its sync state and starts over.

    PUT /sessions/{id}
    Permission: session.update
    Since: Immich 1.136.0
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        is_pending_sync_reset: bool, optional
        session_update_dto: the whole body in place of its fields

    Returns:
        SessionResponseDto
    """
    delete_session: DeleteSessionBlockingOperation
    """End one of your sessions, signing out the device that uses it.

    DELETE /sessions/{id}
    Permission: session.delete

    Args:
        id: str, path

    Returns:
        None
    """
    lock_session: LockSessionBlockingOperation
    """Lock one of your sessions, taking away its access to locked assets.

    POST /sessions/{id}/lock
    Permission: session.lock
    Since: Immich 1.133.0

    Args:
        id: str, path

    Returns:
        None
    """

class SharedLinksBlockingApi(BlockingApi):
    """The operations of shared_links: get_all_shared_links, create_shared_link, shared_link_login, get_my_shared_link, get_shared_link_by_id, remove_shared_link, update_shared_link, add_shared_link_assets, remove_shared_link_assets."""
    get_all_shared_links: GetAllSharedLinksBlockingOperation
    """List the shared links that you have created.

    GET /shared-links
    Permission: sharedLink.read

    Args:
        album_id: str, optional, query
        id: str, optional, query

    Returns:
        list[SharedLinkResponseDto]
    """
    create_shared_link: CreateSharedLinkBlockingOperation
    """Create a public link to an album or to chosen assets, with optional password and expiry.

    POST /shared-links
    Permission: sharedLink.create

    Args:
        album_id: str, optional
        allow_download: bool, optional
        allow_upload: bool, optional
        asset_ids: list[str], optional
        description: str | None, optional
        expires_at: datetime | None, optional
        password: str | None, optional
        show_metadata: bool, optional
        slug: str | None, optional
        type: SharedLinkType
        shared_link_create_dto: the whole body in place of its fields

    Returns:
        SharedLinkResponseDto
    """
    shared_link_login: SharedLinkLoginBlockingOperation
    """Unlock a shared link with its password and return the link.

    POST /shared-links/login
    Since: Immich 2.6.0
    State: Beta

    Args:
        key: str, optional, query
        slug: str, optional, query
        password: str
        shared_link_login_dto: the whole body in place of its fields

    Returns:
        SharedLinkResponseDto
    """
    get_my_shared_link: GetMySharedLinkBlockingOperation
    """Return the shared link that authenticates this call.

    GET /shared-links/me

    Args:
        key: str, optional, query
        slug: str, optional, query

    Returns:
        SharedLinkResponseDto
    """
    get_shared_link_by_id: GetSharedLinkByIdBlockingOperation
    """Return one of your shared links with its settings and contents.

    GET /shared-links/{id}
    Permission: sharedLink.read

    Args:
        id: str, path

    Returns:
        SharedLinkResponseDto
    """
    remove_shared_link: RemoveSharedLinkBlockingOperation
    """Delete a shared link; its URL stops working at once, the assets are kept.

    DELETE /shared-links/{id}
    Permission: sharedLink.delete

    Args:
        id: str, path

    Returns:
        None
    """
    update_shared_link: UpdateSharedLinkBlockingOperation
    """Change a shared link's description, password, expiry or what visitors may do.

    PATCH /shared-links/{id}
    Permission: sharedLink.update

    Args:
        id: str, path
        allow_download: bool, optional
        allow_upload: bool, optional
        description: str | None, optional
        expires_at: datetime | None, optional
        password: str | None, optional
        show_metadata: bool, optional
        slug: str | None, optional
        shared_link_edit_dto: the whole body in place of its fields

    Returns:
        SharedLinkResponseDto
    """
    add_shared_link_assets: AddSharedLinkAssetsBlockingOperation
    """Put more assets behind a link that shares hand-picked assets; album links refuse this.

    PUT /shared-links/{id}/assets
    Permission: sharedLink.update

    Args:
        id: str, path
        asset_ids: list[str]
        asset_ids_dto: the whole body in place of its fields

    Returns:
        list[AssetIdsResponseDto]
    """
    remove_shared_link_assets: RemoveSharedLinkAssetsBlockingOperation
    """Take assets off a link that shares hand-picked assets, with a result for each.

    DELETE /shared-links/{id}/assets
    Permission: sharedLink.update

    Args:
        id: str, path
        asset_ids: list[str]
        asset_ids_dto: the whole body in place of its fields

    Returns:
        list[AssetIdsResponseDto]
    """

class StacksBlockingApi(BlockingApi):
    """The operations of stacks: search_stacks, create_stack, delete_stacks, get_stack, update_stack, delete_stack, remove_asset_from_stack."""
    search_stacks: SearchStacksBlockingOperation
    """List your stacks, or only the one with a given primary asset.

    GET /stacks
    Permission: stack.read

    Args:
        primary_asset_id: str, optional, query

    Returns:
        list[StackResponseDto]
    """
    create_stack: CreateStackBlockingOperation
    """Group assets into a stack; the first ID leads it, and stacks led by the others are absorbed.

    POST /stacks
    Permission: stack.create

    Args:
        asset_ids: list[str]
        stack_create_dto: the whole body in place of its fields

    Returns:
        StackResponseDto
    """
    delete_stacks: DeleteStacksBlockingOperation
    """Dissolve several stacks; their assets remain and show up singly again.

    DELETE /stacks
    Permission: stack.delete

    Args:
        ids: list[str]
        bulk_ids_dto: the whole body in place of its fields

    Returns:
        None
    """
    get_stack: GetStackBlockingOperation
    """Return one stack with its primary asset and all of its assets.

    GET /stacks/{id}
    Permission: stack.read

    Args:
        id: str, path

    Returns:
        StackResponseDto
    """
    update_stack: UpdateStackBlockingOperation
    """Choose which asset of a stack is shown on top.

    PUT /stacks/{id}
    Permission: stack.update
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        primary_asset_id: str, optional
        stack_update_dto: the whole body in place of its fields

    Returns:
        StackResponseDto
    """
    delete_stack: DeleteStackBlockingOperation
    """Dissolve a stack; its assets remain and show up singly again.

    DELETE /stacks/{id}
    Permission: stack.delete

    Args:
        id: str, path

    Returns:
        None
    """
    remove_asset_from_stack: RemoveAssetFromStackBlockingOperation
    """Take one asset out of a stack; the primary asset is refused.

    DELETE /stacks/{id}/assets/{assetId}
    Permission: stack.update
    Since: Immich 1.136.0

    Args:
        id: str, path
        asset_id: str, path

    Returns:
        None
    """

class SyncBlockingApi(BlockingApi):
    """The operations of sync: get_sync_ack, send_sync_ack, delete_sync_ack, get_sync_stream."""
    get_sync_ack: GetSyncAckBlockingOperation
    """List the sync checkpoints stored for this session, one for each entity type.

    GET /sync/ack
    Permission: syncCheckpoint.read
    Since: Immich 1.127.0

    Returns:
        list[SyncAckDto]
    """
    send_sync_ack: SendSyncAckBlockingOperation
    """Acknowledge received sync events, so that the next stream starts after them.

    POST /sync/ack
    Permission: syncCheckpoint.update
    Since: Immich 1.127.0

    Args:
        acks: list[str]
        sync_ack_set_dto: the whole body in place of its fields

    Returns:
        None
    """
    delete_sync_ack: DeleteSyncAckBlockingOperation
    """Forget sync checkpoints of this session, so that those types are streamed from the start again.

    DELETE /sync/ack
    Permission: syncCheckpoint.delete
    Since: Immich 1.127.0

    Args:
        types: list[SyncEntityType], optional
        sync_ack_delete_dto: the whole body in place of its fields

    Returns:
        None
    """
    get_sync_stream: GetSyncStreamBlockingOperation
    """Stream changes of the chosen types since the last acknowledged ones, as JSON Lines.

    POST /sync/stream
    Permission: sync.stream
    Since: Immich 1.127.0

    Args:
        reset: bool, optional
        types: list[SyncRequestType]
        sync_stream_dto: the whole body in place of its fields

    Returns:
        list[SyncStreamEvent]
    """
    def acknowledge(self, *events: Any, retries: int = ...) -> None:
        """Tell the server that these events, and all of their kinds before them, need not be sent again.

        Args:
            *events: events of ``get_sync_stream.iter(…)``, or their ``ack``; the last one of each kind counts.
            retries: how often a failed attempt is repeated; 0 is one attempt.

        Raises:
            ImmichError: the server refused or failed.
        """

class SystemConfigBlockingApi(BlockingApi):
    """The operations of system_config: get_config, update_config, get_config_defaults, get_storage_template_options."""
    get_config: GetConfigBlockingOperation
    """Return the complete server configuration, secrets included (admin only).

    GET /system-config
    Permission: systemConfig.read
    Administrators only.

    Returns:
        SystemConfigDto
    """
    update_config: UpdateConfigBlockingOperation
    """Replace the complete server configuration (admin only); send all of it, not just changes.

    PUT /system-config
    Permission: systemConfig.update
    Administrators only.

    Args:
        backup: SystemConfigBackupsDto
        ffmpeg: SystemConfigFFmpegDto
        image: SystemConfigImageDto
        integrity_checks: SystemConfigIntegrityChecks
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
        system_config_dto: the whole body in place of its fields

    Returns:
        SystemConfigDto
    """
    get_config_defaults: GetConfigDefaultsBlockingOperation
    """Return the server configuration as it is out of the box (admin only).

    GET /system-config/defaults
    Permission: systemConfig.read
    Administrators only.

    Returns:
        SystemConfigDto
    """
    get_storage_template_options: GetStorageTemplateOptionsBlockingOperation
    """List the date tokens and presets usable in the storage template (admin only).

    GET /system-config/storage-template-options
    Permission: systemConfig.read
    Administrators only.

    Returns:
        SystemConfigTemplateStorageOptionDto
    """

class SystemMetadataBlockingApi(BlockingApi):
    """The operations of system_metadata: get_admin_onboarding, update_admin_onboarding, get_reverse_geocoding_state, get_version_check_state."""
    get_admin_onboarding: GetAdminOnboardingBlockingOperation
    """Tell whether the first-run setup by the administrator is finished (admin only).

    GET /system-metadata/admin-onboarding
    Permission: systemMetadata.read
    Administrators only.

    Returns:
        AdminOnboardingUpdateDto
    """
    update_admin_onboarding: UpdateAdminOnboardingBlockingOperation
    """Record whether the first-run setup of the server is finished (admin only).

    POST /system-metadata/admin-onboarding
    Permission: systemMetadata.update
    Administrators only.

    Args:
        is_onboarded: bool
        admin_onboarding_update_dto: the whole body in place of its fields

    Returns:
        None
    """
    get_reverse_geocoding_state: GetReverseGeocodingStateBlockingOperation
    """Tell which place-name data file was last imported, and when (admin only).

    GET /system-metadata/reverse-geocoding-state
    Permission: systemMetadata.read
    Administrators only.

    Returns:
        ReverseGeocodingStateResponseDto
    """
    get_version_check_state: GetVersionCheckStateBlockingOperation
    """Return the newest release found by the update check, and when it ran (admin only).

    GET /system-metadata/version-check-state
    Permission: systemMetadata.read
    Administrators only.
    Since: Immich 1.134.0

    Returns:
        VersionCheckStateResponseDto
    """

class TagsBlockingApi(BlockingApi):
    """The operations of tags: get_all_tags, upsert_tags, create_tag, bulk_tag_assets, get_tag_by_id, update_tag, delete_tag, tag_assets, untag_assets."""
    get_all_tags: GetAllTagsBlockingOperation
    """List your tags, nested ones included, as one flat list.

    GET /tags
    Permission: tag.read

    Returns:
        list[TagResponseDto]
    """
    upsert_tags: UpsertTagsBlockingOperation
    """Create tags from paths such as 'trips/rome', parents included; existing ones are reused.

    PUT /tags
    Permission: tag.create

    Args:
        tags: list[str]
        tag_upsert_dto: the whole body in place of its fields

    Returns:
        list[TagResponseDto]
    """
    create_tag: CreateTagBlockingOperation
    """Create a single tag, optionally nested under a parent tag.

    POST /tags
    Permission: tag.create

    Args:
        color: str | None, optional
        name: str
        parent_id: str | None, optional
        tag_create_dto: the whole body in place of its fields

    Returns:
        TagResponseDto
    """
    bulk_tag_assets: BulkTagAssetsBlockingOperation
    """Apply every given tag to every given asset and return how many taggings were made.

    PUT /tags/assets
    Permission: tag.asset

    Args:
        asset_ids: list[str]
        tag_ids: list[str]
        tag_bulk_assets_dto: the whole body in place of its fields

    Returns:
        TagBulkAssetsResponseDto
    """
    get_tag_by_id: GetTagByIdBlockingOperation
    """Return one of your tags with its name, full path and color.

    GET /tags/{id}
    Permission: tag.read

    Args:
        id: str, path

    Returns:
        TagResponseDto
    """
    update_tag: UpdateTagBlockingOperation
    """Change the settings of a tag, for example its color.

    PUT /tags/{id}
    Permission: tag.update
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        color: str | None, optional
        tag_update_dto: the whole body in place of its fields

    Returns:
        TagResponseDto
    """
    delete_tag: DeleteTagBlockingOperation
    """Delete a tag along with the tags nested below it; tagged assets are kept.

    DELETE /tags/{id}
    Permission: tag.delete

    Args:
        id: str, path

    Returns:
        None
    """
    tag_assets: TagAssetsBlockingOperation
    """Apply a tag to assets, with a result for each.

    PUT /tags/{id}/assets
    Permission: tag.asset

    Args:
        id: str, path
        ids: list[str]
        bulk_ids_dto: the whole body in place of its fields

    Returns:
        list[BulkIdResponseDto]
    """
    untag_assets: UntagAssetsBlockingOperation
    """Take a tag off assets, with a result for each.

    DELETE /tags/{id}/assets
    Permission: tag.asset

    Args:
        id: str, path
        ids: list[str]
        bulk_ids_dto: the whole body in place of its fields

    Returns:
        list[BulkIdResponseDto]
    """

class TimelineBlockingApi(BlockingApi):
    """The operations of timeline: get_time_bucket, get_time_buckets."""
    get_time_bucket: GetTimeBucketBlockingOperation
    """Return the timeline assets of one time bucket; use the same filters as for the buckets.

    GET /timeline/bucket
    Permission: asset.read
    State: Internal

    Args:
        time_bucket: str, query
        album_id: str, optional, query
        bbox: str, optional, query
        is_favorite: bool, optional, query
        is_trashed: bool, optional, query
        key: str, optional, query
        order: AssetOrder, optional, query
        order_by: AssetOrderBy, optional, query
        person_id: str, optional, query
        slug: str, optional, query
        tag_id: str, optional, query
        user_id: str, optional, query
        visibility: AssetVisibility, optional, query
        with_coordinates: bool, optional, query
        with_partners: bool, optional, query
        with_stacked: bool, optional, query

    Returns:
        TimeBucketAssetResponseDto
    """
    get_time_buckets: GetTimeBucketsBlockingOperation
    """List the timeline's time buckets with the number of assets in each.

    GET /timeline/buckets
    Permission: asset.read
    State: Internal

    Args:
        album_id: str, optional, query
        bbox: str, optional, query
        is_favorite: bool, optional, query
        is_trashed: bool, optional, query
        key: str, optional, query
        order: AssetOrder, optional, query
        order_by: AssetOrderBy, optional, query
        person_id: str, optional, query
        slug: str, optional, query
        tag_id: str, optional, query
        user_id: str, optional, query
        visibility: AssetVisibility, optional, query
        with_coordinates: bool, optional, query
        with_partners: bool, optional, query
        with_stacked: bool, optional, query

    Returns:
        list[TimeBucketsResponseDto]
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
    """The operations of trash: empty_trash, restore_trash, restore_assets."""
    empty_trash: EmptyTrashBlockingOperation
    """Erase everything in your trash for good; background jobs then remove the files.

    POST /trash/empty
    Permission: asset.delete

    Returns:
        TrashResponseDto
    """
    restore_trash: RestoreTrashBlockingOperation
    """Bring everything in your trash back into your library.

    POST /trash/restore
    Permission: asset.delete

    Returns:
        TrashResponseDto
    """
    restore_assets: RestoreAssetsBlockingOperation
    """Bring the given assets back out of the trash.

    POST /trash/restore/assets
    Permission: asset.delete

    Args:
        ids: list[str]
        bulk_ids_dto: the whole body in place of its fields

    Returns:
        TrashResponseDto
    """

class UsersBlockingApi(BlockingApi):
    """The operations of users: search_users, get_my_user, update_my_user, get_my_calendar_heatmap, get_user_license, set_user_license, delete_user_license, get_user_onboarding, set_user_onboarding, delete_user_onboarding, get_my_preferences, update_my_preferences, create_profile_image, delete_profile_image, get_user, get_profile_image."""
    search_users: SearchUsersBlockingOperation
    """List the user accounts on this server that you are allowed to see.

    GET /users
    Permission: user.read

    Returns:
        list[UserResponseDto]
    """
    get_my_user: GetMyUserBlockingOperation
    """Return your own account, with e-mail address, quota and admin flag.

    GET /users/me
    Permission: user.read

    Returns:
        UserAdminResponseDto
    """
    update_my_user: UpdateMyUserBlockingOperation
    """Change your own account, such as name, e-mail address or password.

    PUT /users/me
    Permission: user.update
    Deprecated: upstream advises against it.

    Args:
        avatar_color: UserAvatarColor | None, optional
        email: str, optional
        name: str, optional
        password: str, optional
        user_update_me_dto: the whole body in place of its fields

    Returns:
        UserAdminResponseDto
    """
    get_my_calendar_heatmap: GetMyCalendarHeatmapBlockingOperation
    """Count your assets per day over a date range, by day uploaded or day taken.

    GET /users/me/calendar-heatmap
    Permission: user.read
    Since: Immich 3.0.0

    Args:
        from_: date, optional, query
        to: date, optional, query
        type: CalendarHeatmapType, optional, query

    Returns:
        CalendarHeatmapResponseDto
    """
    get_user_license: GetUserLicenseBlockingOperation
    """Return the product key stored for your account.

    GET /users/me/license
    Permission: userLicense.read

    Returns:
        UserLicense
    """
    set_user_license: SetUserLicenseBlockingOperation
    """Activate a product key for your own account.

    PUT /users/me/license
    Permission: userLicense.update

    Args:
        activation_key: str
        license_key: str
        license_key_dto: the whole body in place of its fields

    Returns:
        UserLicense
    """
    delete_user_license: DeleteUserLicenseBlockingOperation
    """Remove the product key stored for your account.

    DELETE /users/me/license
    Permission: userLicense.delete

    Returns:
        None
    """
    get_user_onboarding: GetUserOnboardingBlockingOperation
    """Tell whether you have finished the welcome steps.

    GET /users/me/onboarding
    Permission: userOnboarding.read
    Since: Immich 1.135.0

    Returns:
        OnboardingResponseDto
    """
    set_user_onboarding: SetUserOnboardingBlockingOperation
    """Record whether you have finished the welcome steps.

    PUT /users/me/onboarding
    Permission: userOnboarding.update
    Since: Immich 1.135.0

    Args:
        is_onboarded: bool
        onboarding_dto: the whole body in place of its fields

    Returns:
        OnboardingResponseDto
    """
    delete_user_onboarding: DeleteUserOnboardingBlockingOperation
    """Reset your onboarding, so that the welcome steps are shown to you again.

    DELETE /users/me/onboarding
    Permission: userOnboarding.delete
    Since: Immich 1.135.0

    Returns:
        None
    """
    get_my_preferences: GetMyPreferencesBlockingOperation
    """Return your own settings, such as memories, tags, ratings and e-mail notifications.

    GET /users/me/preferences
    Permission: userPreference.read

    Returns:
        UserPreferencesResponseDto
    """
    update_my_preferences: UpdateMyPreferencesBlockingOperation
    """Change some of your own settings; those left out stay as they are.

    PUT /users/me/preferences
    Permission: userPreference.update
    Deprecated: upstream advises against it.

    Args:
        albums: AlbumsUpdate, optional
        avatar: AvatarUpdate, optional
        cast: CastUpdate, optional
        download: DownloadUpdate, optional
        email_notifications: EmailNotificationsUpdate, optional
        folders: FoldersUpdate, optional
        memories: MemoriesUpdate, optional
        people: PeopleUpdate, optional
        purchase: PurchaseUpdate, optional
        ratings: RatingsUpdate, optional
        recently_added: RecentlyAddedUpdate, optional
        shared_links: SharedLinksUpdate, optional
        tags: TagsUpdate, optional
        user_preferences_update_dto: the whole body in place of its fields

    Returns:
        UserPreferencesResponseDto
    """
    create_profile_image: CreateProfileImageBlockingOperation
    """Upload a picture as your avatar, replacing the previous one.

    POST /users/profile-image
    Permission: userProfileImage.update

    Args:
        file: FileInput
        create_profile_image_dto: the whole body in place of its fields

    Returns:
        CreateProfileImageResponseDto
    """
    delete_profile_image: DeleteProfileImageBlockingOperation
    """Remove your avatar picture, so that clients fall back to a default one.

    DELETE /users/profile-image
    Permission: userProfileImage.delete

    Returns:
        None
    """
    get_user: GetUserBlockingOperation
    """Return a user's public profile: name, e-mail address and avatar.

    GET /users/{id}
    Permission: user.read

    Args:
        id: str, path

    Returns:
        UserResponseDto
    """
    get_profile_image: GetProfileImageBlockingOperation
    """Download a user's avatar picture.

    GET /users/{id}/profile-image
    Permission: userProfileImage.read

    Args:
        id: str, path

    Returns:
        bytes
    """
    def get_profile_image_to_file(self, id: str, out_dir: Path | str, filename: str | None = ..., show_progress: bool = ..., *, retries: int = ..., on_progress: OnProgress | None = ..., **options: Any) -> Path:
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
    """The operations of views: get_assets_by_original_path, get_unique_original_paths."""
    get_assets_by_original_path: GetAssetsByOriginalPathBlockingOperation
    """List your assets whose original file lies directly in a given folder on the server.

    GET /view/folder
    Permission: folder.read

    Args:
        path: str, query

    Returns:
        list[AssetResponseDto]
    """
    get_unique_original_paths: GetUniqueOriginalPathsBlockingOperation
    """List every folder on the server that holds original files of yours.

    GET /view/folder/unique-paths
    Permission: folder.read

    Returns:
        list[str]
    """

class WorkflowsBlockingApi(BlockingApi):
    """The operations of workflows: search_workflows, create_workflow, get_workflow_triggers, get_workflow, update_workflow, delete_workflow, get_workflow_for_share."""
    search_workflows: SearchWorkflowsBlockingOperation
    """List your workflows, optionally filtered by name, trigger or state.

    GET /workflows
    Permission: workflow.read
    Since: Immich 3.0.0

    Args:
        description: str, optional, query
        enabled: bool, optional, query
        id: str, optional, query
        name: str, optional, query
        trigger: WorkflowTrigger, optional, query

    Returns:
        list[WorkflowResponseDto]
    """
    create_workflow: CreateWorkflowBlockingOperation
    """Create a workflow that has plugins act on assets when a given trigger fires.

    POST /workflows
    Permission: workflow.create
    Since: Immich 2.3.0

    Args:
        description: str | None, optional
        enabled: bool, optional
        name: str | None, optional
        steps: list[WorkflowStepDto], optional
        trigger: WorkflowTrigger
        workflow_create_dto: the whole body in place of its fields

    Returns:
        WorkflowResponseDto
    """
    get_workflow_triggers: GetWorkflowTriggersBlockingOperation
    """List the events that a workflow can react to.

    GET /workflows/triggers
    Since: Immich 3.0.0

    Returns:
        list[WorkflowTriggerResponseDto]
    """
    get_workflow: GetWorkflowBlockingOperation
    """Return one of your workflows with its trigger and steps.

    GET /workflows/{id}
    Permission: workflow.read
    Since: Immich 2.3.0

    Args:
        id: str, path

    Returns:
        WorkflowResponseDto
    """
    update_workflow: UpdateWorkflowBlockingOperation
    """Change a workflow: rename it, switch it on or off or alter what it does.

    PUT /workflows/{id}
    Permission: workflow.update
    Since: Immich 2.3.0
    Deprecated: upstream advises against it.

    Args:
        id: str, path
        description: str | None, optional
        enabled: bool, optional
        name: str | None, optional
        steps: list[WorkflowStepDto], optional
        trigger: WorkflowTrigger, optional
        workflow_update_dto: the whole body in place of its fields

    Returns:
        WorkflowResponseDto
    """
    delete_workflow: DeleteWorkflowBlockingOperation
    """Delete a workflow; it no longer runs when its trigger fires.

    DELETE /workflows/{id}
    Permission: workflow.delete
    Since: Immich 2.3.0

    Args:
        id: str, path

    Returns:
        None
    """
    get_workflow_for_share: GetWorkflowForShareBlockingOperation
    """Return a workflow in portable form, without IDs, to be imported elsewhere.

    GET /workflows/{id}/share
    Permission: workflow.read
    Since: Immich 3.0.0

    Args:
        id: str, path

    Returns:
        WorkflowShareResponseDto
    """

class Client(BaseClient):
    """A client that speaks Immich 3.0.3."""
    def __init__(self, base_url: str, api_key: str | None = ..., *, access_token: str | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ..., share: Share | None = ...) -> None: ...
    @classmethod
    def from_share(cls, url: str, password: str | None = ..., *, access_token: str | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> Self: ...  # type: ignore[override]
    activities: ActivitiesBlockingApi
    """The operations of activities: get_activities, create_activity, get_activity_statistics, delete_activity."""
    authentication_admin: AuthenticationAdminBlockingApi
    """The operations of authentication_admin: unlink_all_oauth_accounts_admin."""
    database_backups_admin: DatabaseBackupsAdminBlockingApi
    """The operations of database_backups_admin: list_database_backups, delete_database_backup, start_database_restore_flow, upload_database_backup, download_database_backup."""
    maintenance_admin: MaintenanceAdminBlockingApi
    """The operations of maintenance_admin: get_integrity_report, delete_integrity_report, get_integrity_report_file, get_integrity_report_csv, get_integrity_report_summary, set_maintenance_mode, detect_prior_install, maintenance_login, get_maintenance_status."""
    notifications_admin: NotificationsAdminBlockingApi
    """The operations of notifications_admin: create_notification, get_notification_template_admin, send_test_email_admin."""
    users_admin: UsersAdminBlockingApi
    """The operations of users_admin: search_users_admin, create_user_admin, get_user_admin, update_user_admin, delete_user_admin, get_user_calendar_heatmap_admin, get_user_preferences_admin, update_user_preferences_admin, restore_user_admin, get_user_sessions_admin, get_user_statistics_admin."""
    albums: AlbumsBlockingApi
    """The operations of albums: get_all_albums, create_album, add_assets_to_albums, get_album_statistics, get_album_info, delete_album, update_album_info, add_assets_to_album, remove_asset_from_album, get_album_map_markers, update_album_user, remove_user_from_album, add_users_to_album."""
    api_keys: ApiKeysBlockingApi
    """The operations of api_keys: get_api_keys, create_api_key, get_my_api_key, get_api_key, update_api_key, delete_api_key."""
    assets: AssetsBlockingApi
    """The operations of assets: update_assets, upload_asset, delete_assets, check_bulk_upload, copy_asset, run_asset_jobs, update_bulk_asset_metadata, delete_bulk_asset_metadata, get_asset_statistics, get_asset_info, update_asset, get_asset_edits, edit_asset, remove_asset_edits, get_asset_metadata, update_asset_metadata, get_asset_metadata_by_key, delete_asset_metadata, get_asset_ocr, download_asset, view_asset, play_asset_video, get_main_playlist, end_session, get_media_playlist, get_segment."""
    authentication: AuthenticationBlockingApi
    """The operations of authentication: sign_up_admin, change_password, login, logout, change_pin_code, setup_pin_code, reset_pin_code, lock_auth_session, unlock_auth_session, get_auth_status, validate_access_token, start_oauth, logout_oauth, finish_oauth, link_oauth_account, redirect_oauth_to_mobile, unlink_oauth_account."""
    download: DownloadBlockingApi
    """The operations of download: download_archive, get_download_info."""
    duplicates: DuplicatesBlockingApi
    """The operations of duplicates: get_asset_duplicates, delete_duplicates, resolve_duplicates, delete_duplicate."""
    faces: FacesBlockingApi
    """The operations of faces: get_faces, create_face, reassign_faces_by_id, delete_face."""
    jobs: JobsBlockingApi
    """The operations of jobs: get_queues_legacy, create_job, run_queue_command_legacy."""
    libraries: LibrariesBlockingApi
    """The operations of libraries: get_all_libraries, create_library, get_library, update_library, delete_library, scan_library, get_library_statistics, validate."""
    map: MapBlockingApi
    """The operations of map: get_map_markers, reverse_geocode."""
    memories: MemoriesBlockingApi
    """The operations of memories: search_memories, create_memory, memories_statistics, get_memory, update_memory, delete_memory, add_memory_assets, remove_memory_assets."""
    notifications: NotificationsBlockingApi
    """The operations of notifications: get_notifications, update_notifications, delete_notifications, get_notification, update_notification, delete_notification."""
    partners: PartnersBlockingApi
    """The operations of partners: get_partners, create_partner, update_partner, create_partner_deprecated, remove_partner."""
    people: PeopleBlockingApi
    """The operations of people: get_all_people, update_people, create_person, delete_people, get_person, update_person, delete_person, merge_person, reassign_faces, get_person_statistics, get_person_thumbnail."""
    plugins: PluginsBlockingApi
    """The operations of plugins: search_plugins, search_plugin_methods, search_plugin_templates, get_plugin."""
    queues: QueuesBlockingApi
    """The operations of queues: get_queues, get_queue, update_queue, get_queue_jobs, empty_queue."""
    search: SearchBlockingApi
    """The operations of search: get_assets_by_city, get_explore_data, search_large_assets, search_assets, search_person, search_places, search_random, search_smart, search_asset_statistics, get_search_suggestions."""
    server: ServerBlockingApi
    """The operations of server: get_about_info, get_apk_links, get_server_config, get_server_features, get_server_license, set_server_license, delete_server_license, get_supported_media_types, ping_server, get_server_statistics, get_storage, get_server_version, get_version_check, get_version_history."""
    sessions: SessionsBlockingApi
    """The operations of sessions: get_sessions, create_session, delete_all_sessions, update_session, delete_session, lock_session."""
    shared_links: SharedLinksBlockingApi
    """The operations of shared_links: get_all_shared_links, create_shared_link, shared_link_login, get_my_shared_link, get_shared_link_by_id, remove_shared_link, update_shared_link, add_shared_link_assets, remove_shared_link_assets."""
    stacks: StacksBlockingApi
    """The operations of stacks: search_stacks, create_stack, delete_stacks, get_stack, update_stack, delete_stack, remove_asset_from_stack."""
    sync: SyncBlockingApi
    """The operations of sync: get_sync_ack, send_sync_ack, delete_sync_ack, get_sync_stream."""
    system_config: SystemConfigBlockingApi
    """The operations of system_config: get_config, update_config, get_config_defaults, get_storage_template_options."""
    system_metadata: SystemMetadataBlockingApi
    """The operations of system_metadata: get_admin_onboarding, update_admin_onboarding, get_reverse_geocoding_state, get_version_check_state."""
    tags: TagsBlockingApi
    """The operations of tags: get_all_tags, upsert_tags, create_tag, bulk_tag_assets, get_tag_by_id, update_tag, delete_tag, tag_assets, untag_assets."""
    timeline: TimelineBlockingApi
    """The operations of timeline: get_time_bucket, get_time_buckets."""
    trash: TrashBlockingApi
    """The operations of trash: empty_trash, restore_trash, restore_assets."""
    users: UsersBlockingApi
    """The operations of users: search_users, get_my_user, update_my_user, get_my_calendar_heatmap, get_user_license, set_user_license, delete_user_license, get_user_onboarding, set_user_onboarding, delete_user_onboarding, get_my_preferences, update_my_preferences, create_profile_image, delete_profile_image, get_user, get_profile_image."""
    views: ViewsBlockingApi
    """The operations of views: get_assets_by_original_path, get_unique_original_paths."""
    workflows: WorkflowsBlockingApi
    """The operations of workflows: search_workflows, create_workflow, get_workflow_triggers, get_workflow, update_workflow, delete_workflow, get_workflow_for_share."""
