"""Generated: do not edit."""

from .v2_0 import APIKeyCreateDto as APIKeyCreateDto
from .v2_0 import APIKeyCreateResponseDto as APIKeyCreateResponseDto
from .v2_0 import APIKeyResponseDto as APIKeyResponseDto
from .v2_0 import APIKeyUpdateDto as APIKeyUpdateDto
from .v2_0 import ActivityCreateDto as ActivityCreateDto
from .v2_0 import ActivityResponseDto as ActivityResponseDto
from .v2_0 import ActivityStatisticsResponseDto as ActivityStatisticsResponseDto
from .v2_0 import AddUsersDto as AddUsersDto
from .v2_0 import AdminOnboardingUpdateDto as AdminOnboardingUpdateDto
from .v2_0 import AlbumResponseDto as AlbumResponseDto
from .v2_0 import AlbumStatisticsResponseDto as AlbumStatisticsResponseDto
from .v2_0 import AlbumUserAddDto as AlbumUserAddDto
from .v2_0 import AlbumUserCreateDto as AlbumUserCreateDto
from .v2_0 import AlbumUserResponseDto as AlbumUserResponseDto
from .v2_0 import AlbumUserRole as AlbumUserRole
from .v2_0 import AlbumsAddAssetsDto as AlbumsAddAssetsDto
from .v2_0 import AlbumsAddAssetsResponseDto as AlbumsAddAssetsResponseDto
from .v2_0 import AlbumsResponse as AlbumsResponse
from .v2_0 import AlbumsUpdate as AlbumsUpdate
from .v2_0 import AllJobStatusResponseDto as AllJobStatusResponseDto
from .v2_0 import AssetBulkDeleteDto as AssetBulkDeleteDto
from .v2_0 import AssetBulkUpdateDto as AssetBulkUpdateDto
from .v2_0 import AssetBulkUploadCheckDto as AssetBulkUploadCheckDto
from .v2_0 import AssetBulkUploadCheckItem as AssetBulkUploadCheckItem
from .v2_0 import AssetBulkUploadCheckResponseDto as AssetBulkUploadCheckResponseDto
from .v2_0 import AssetBulkUploadCheckResult as AssetBulkUploadCheckResult
from .v2_0 import AssetDeltaSyncDto as AssetDeltaSyncDto
from .v2_0 import AssetDeltaSyncResponseDto as AssetDeltaSyncResponseDto
from .v2_0 import AssetFaceCreateDto as AssetFaceCreateDto
from .v2_0 import AssetFaceDeleteDto as AssetFaceDeleteDto
from .v2_0 import AssetFaceResponseDto as AssetFaceResponseDto
from .v2_0 import AssetFaceUpdateDto as AssetFaceUpdateDto
from .v2_0 import AssetFaceUpdateItem as AssetFaceUpdateItem
from .v2_0 import AssetFaceWithoutPersonResponseDto as AssetFaceWithoutPersonResponseDto
from .v2_0 import AssetFullSyncDto as AssetFullSyncDto
from .v2_0 import AssetIdsDto as AssetIdsDto
from .v2_0 import AssetIdsResponseDto as AssetIdsResponseDto
from .v2_0 import AssetJobName as AssetJobName
from .v2_0 import AssetJobsDto as AssetJobsDto
from .v2_0 import AssetMediaCreateDto as AssetMediaCreateDto
from .v2_0 import AssetMediaReplaceDto as AssetMediaReplaceDto
from .v2_0 import AssetMediaResponseDto as AssetMediaResponseDto
from .v2_0 import AssetMediaSize as AssetMediaSize
from .v2_0 import AssetMediaStatus as AssetMediaStatus
from .v2_0 import AssetMetadataKey as AssetMetadataKey
from .v2_0 import AssetMetadataResponseDto as AssetMetadataResponseDto
from .v2_0 import AssetMetadataUpsertDto as AssetMetadataUpsertDto
from .v2_0 import AssetMetadataUpsertItemDto as AssetMetadataUpsertItemDto
from .v2_0 import AssetOrder as AssetOrder
from .v2_0 import AssetResponseDto as AssetResponseDto
from .v2_0 import AssetStackResponseDto as AssetStackResponseDto
from .v2_0 import AssetStatsResponseDto as AssetStatsResponseDto
from .v2_0 import AssetTypeEnum as AssetTypeEnum
from .v2_0 import AssetVisibility as AssetVisibility
from .v2_0 import AudioCodec as AudioCodec
from .v2_0 import AuthStatusResponseDto as AuthStatusResponseDto
from .v2_0 import AvatarUpdate as AvatarUpdate
from .v2_0 import BulkIdErrorReason as BulkIdErrorReason
from .v2_0 import BulkIdResponseDto as BulkIdResponseDto
from .v2_0 import BulkIdsDto as BulkIdsDto
from .v2_0 import CLIPConfig as CLIPConfig
from .v2_0 import CQMode as CQMode
from .v2_0 import CastResponse as CastResponse
from .v2_0 import CastUpdate as CastUpdate
from .v2_0 import ChangePasswordDto as ChangePasswordDto
from .v2_0 import CheckExistingAssetsDto as CheckExistingAssetsDto
from .v2_0 import CheckExistingAssetsResponseDto as CheckExistingAssetsResponseDto
from .v2_0 import Colorspace as Colorspace
from .v2_0 import CreateAlbumDto as CreateAlbumDto
from .v2_0 import CreateLibraryDto as CreateLibraryDto
from .v2_0 import CreateProfileImageDto as CreateProfileImageDto
from .v2_0 import CreateProfileImageResponseDto as CreateProfileImageResponseDto
from .v2_0 import DatabaseBackupConfig as DatabaseBackupConfig
from .v2_0 import DownloadArchiveInfo as DownloadArchiveInfo
from .v2_0 import DownloadInfoDto as DownloadInfoDto
from .v2_0 import DownloadResponse as DownloadResponse
from .v2_0 import DownloadResponseDto as DownloadResponseDto
from .v2_0 import DownloadUpdate as DownloadUpdate
from .v2_0 import DuplicateDetectionConfig as DuplicateDetectionConfig
from .v2_0 import DuplicateResponseDto as DuplicateResponseDto
from .v2_0 import EmailNotificationsResponse as EmailNotificationsResponse
from .v2_0 import EmailNotificationsUpdate as EmailNotificationsUpdate
from .v2_0 import ExifResponseDto as ExifResponseDto
from .v2_0 import FaceDto as FaceDto
from .v2_0 import FacialRecognitionConfig as FacialRecognitionConfig
from .v2_0 import FoldersResponse as FoldersResponse
from .v2_0 import FoldersUpdate as FoldersUpdate
from .v2_0 import ImageFormat as ImageFormat
from .v2_0 import JobCommand as JobCommand
from .v2_0 import JobCommandDto as JobCommandDto
from .v2_0 import JobCountsDto as JobCountsDto
from .v2_0 import JobCreateDto as JobCreateDto
from .v2_0 import JobName as JobName
from .v2_0 import JobSettingsDto as JobSettingsDto
from .v2_0 import JobStatusDto as JobStatusDto
from .v2_0 import LibraryResponseDto as LibraryResponseDto
from .v2_0 import LibraryStatsResponseDto as LibraryStatsResponseDto
from .v2_0 import LicenseKeyDto as LicenseKeyDto
from .v2_0 import LicenseResponseDto as LicenseResponseDto
from .v2_0 import LogLevel as LogLevel
from .v2_0 import LoginCredentialDto as LoginCredentialDto
from .v2_0 import LoginResponseDto as LoginResponseDto
from .v2_0 import LogoutResponseDto as LogoutResponseDto
from .v2_0 import MachineLearningAvailabilityChecksDto as MachineLearningAvailabilityChecksDto
from .v2_0 import ManualJobName as ManualJobName
from .v2_0 import MapMarkerResponseDto as MapMarkerResponseDto
from .v2_0 import MapReverseGeocodeResponseDto as MapReverseGeocodeResponseDto
from .v2_0 import MemoriesResponse as MemoriesResponse
from .v2_0 import MemoriesUpdate as MemoriesUpdate
from .v2_0 import MemoryCreateDto as MemoryCreateDto
from .v2_0 import MemoryResponseDto as MemoryResponseDto
from .v2_0 import MemoryStatisticsResponseDto as MemoryStatisticsResponseDto
from .v2_0 import MemoryType as MemoryType
from .v2_0 import MemoryUpdateDto as MemoryUpdateDto
from .v2_0 import MergePersonDto as MergePersonDto
from .v2_0 import MetadataSearchDto as MetadataSearchDto
from .v2_0 import NotificationCreateDto as NotificationCreateDto
from .v2_0 import NotificationDeleteAllDto as NotificationDeleteAllDto
from .v2_0 import NotificationDto as NotificationDto
from .v2_0 import NotificationLevel as NotificationLevel
from .v2_0 import NotificationType as NotificationType
from .v2_0 import NotificationUpdateAllDto as NotificationUpdateAllDto
from .v2_0 import NotificationUpdateDto as NotificationUpdateDto
from .v2_0 import OAuthAuthorizeResponseDto as OAuthAuthorizeResponseDto
from .v2_0 import OAuthCallbackDto as OAuthCallbackDto
from .v2_0 import OAuthConfigDto as OAuthConfigDto
from .v2_0 import OAuthTokenEndpointAuthMethod as OAuthTokenEndpointAuthMethod
from .v2_0 import OnThisDayDto as OnThisDayDto
from .v2_0 import OnboardingDto as OnboardingDto
from .v2_0 import OnboardingResponseDto as OnboardingResponseDto
from .v2_0 import PartnerCreateDto as PartnerCreateDto
from .v2_0 import PartnerDirection as PartnerDirection
from .v2_0 import PartnerResponseDto as PartnerResponseDto
from .v2_0 import PartnerUpdateDto as PartnerUpdateDto
from .v2_0 import PeopleResponse as PeopleResponse
from .v2_0 import PeopleResponseDto as PeopleResponseDto
from .v2_0 import PeopleUpdate as PeopleUpdate
from .v2_0 import PeopleUpdateDto as PeopleUpdateDto
from .v2_0 import PeopleUpdateItem as PeopleUpdateItem
from .v2_0 import Permission as Permission
from .v2_0 import PersonCreateDto as PersonCreateDto
from .v2_0 import PersonResponseDto as PersonResponseDto
from .v2_0 import PersonStatisticsResponseDto as PersonStatisticsResponseDto
from .v2_0 import PersonUpdateDto as PersonUpdateDto
from .v2_0 import PersonWithFacesResponseDto as PersonWithFacesResponseDto
from .v2_0 import PinCodeChangeDto as PinCodeChangeDto
from .v2_0 import PinCodeResetDto as PinCodeResetDto
from .v2_0 import PinCodeSetupDto as PinCodeSetupDto
from .v2_0 import PlacesResponseDto as PlacesResponseDto
from .v2_0 import PurchaseResponse as PurchaseResponse
from .v2_0 import PurchaseUpdate as PurchaseUpdate
from .v2_0 import QueueStatusDto as QueueStatusDto
from .v2_0 import RandomSearchDto as RandomSearchDto
from .v2_0 import RatingsResponse as RatingsResponse
from .v2_0 import RatingsUpdate as RatingsUpdate
from .v2_0 import ReactionLevel as ReactionLevel
from .v2_0 import ReactionType as ReactionType
from .v2_0 import ReverseGeocodingStateResponseDto as ReverseGeocodingStateResponseDto
from .v2_0 import SearchAlbumResponseDto as SearchAlbumResponseDto
from .v2_0 import SearchAssetResponseDto as SearchAssetResponseDto
from .v2_0 import SearchExploreItem as SearchExploreItem
from .v2_0 import SearchExploreResponseDto as SearchExploreResponseDto
from .v2_0 import SearchFacetCountResponseDto as SearchFacetCountResponseDto
from .v2_0 import SearchFacetResponseDto as SearchFacetResponseDto
from .v2_0 import SearchResponseDto as SearchResponseDto
from .v2_0 import SearchStatisticsResponseDto as SearchStatisticsResponseDto
from .v2_0 import SearchSuggestionType as SearchSuggestionType
from .v2_0 import ServerAboutResponseDto as ServerAboutResponseDto
from .v2_0 import ServerApkLinksDto as ServerApkLinksDto
from .v2_0 import ServerConfigDto as ServerConfigDto
from .v2_0 import ServerFeaturesDto as ServerFeaturesDto
from .v2_0 import ServerMediaTypesResponseDto as ServerMediaTypesResponseDto
from .v2_0 import ServerPingResponse as ServerPingResponse
from .v2_0 import ServerStatsResponseDto as ServerStatsResponseDto
from .v2_0 import ServerStorageResponseDto as ServerStorageResponseDto
from .v2_0 import ServerThemeDto as ServerThemeDto
from .v2_0 import ServerVersionHistoryResponseDto as ServerVersionHistoryResponseDto
from .v2_0 import ServerVersionResponseDto as ServerVersionResponseDto
from .v2_0 import SessionCreateDto as SessionCreateDto
from .v2_0 import SessionCreateResponseDto as SessionCreateResponseDto
from .v2_0 import SessionResponseDto as SessionResponseDto
from .v2_0 import SessionUnlockDto as SessionUnlockDto
from .v2_0 import SessionUpdateDto as SessionUpdateDto
from .v2_0 import SharedLinkCreateDto as SharedLinkCreateDto
from .v2_0 import SharedLinkEditDto as SharedLinkEditDto
from .v2_0 import SharedLinkResponseDto as SharedLinkResponseDto
from .v2_0 import SharedLinkType as SharedLinkType
from .v2_0 import SharedLinksResponse as SharedLinksResponse
from .v2_0 import SharedLinksUpdate as SharedLinksUpdate
from .v2_0 import SignUpDto as SignUpDto
from .v2_0 import SmartSearchDto as SmartSearchDto
from .v2_0 import SourceType as SourceType
from .v2_0 import StackCreateDto as StackCreateDto
from .v2_0 import StackResponseDto as StackResponseDto
from .v2_0 import StackUpdateDto as StackUpdateDto
from .v2_0 import StatisticsSearchDto as StatisticsSearchDto
from .v2_0 import SyncAckDeleteDto as SyncAckDeleteDto
from .v2_0 import SyncAckDto as SyncAckDto
from .v2_0 import SyncAckSetDto as SyncAckSetDto
from .v2_0 import SyncAckV1 as SyncAckV1
from .v2_0 import SyncAlbumDeleteV1 as SyncAlbumDeleteV1
from .v2_0 import SyncAlbumToAssetDeleteV1 as SyncAlbumToAssetDeleteV1
from .v2_0 import SyncAlbumToAssetV1 as SyncAlbumToAssetV1
from .v2_0 import SyncAlbumUserDeleteV1 as SyncAlbumUserDeleteV1
from .v2_0 import SyncAlbumUserV1 as SyncAlbumUserV1
from .v2_0 import SyncAlbumV1 as SyncAlbumV1
from .v2_0 import SyncAssetDeleteV1 as SyncAssetDeleteV1
from .v2_0 import SyncAssetExifV1 as SyncAssetExifV1
from .v2_0 import SyncAssetFaceDeleteV1 as SyncAssetFaceDeleteV1
from .v2_0 import SyncAssetFaceV1 as SyncAssetFaceV1
from .v2_0 import SyncAssetMetadataDeleteV1 as SyncAssetMetadataDeleteV1
from .v2_0 import SyncAssetMetadataV1 as SyncAssetMetadataV1
from .v2_0 import SyncAssetV1 as SyncAssetV1
from .v2_0 import SyncAuthUserV1 as SyncAuthUserV1
from .v2_0 import SyncCompleteV1 as SyncCompleteV1
from .v2_0 import SyncEntityType as SyncEntityType
from .v2_0 import SyncMemoryAssetDeleteV1 as SyncMemoryAssetDeleteV1
from .v2_0 import SyncMemoryAssetV1 as SyncMemoryAssetV1
from .v2_0 import SyncMemoryDeleteV1 as SyncMemoryDeleteV1
from .v2_0 import SyncMemoryV1 as SyncMemoryV1
from .v2_0 import SyncPartnerDeleteV1 as SyncPartnerDeleteV1
from .v2_0 import SyncPartnerV1 as SyncPartnerV1
from .v2_0 import SyncPersonDeleteV1 as SyncPersonDeleteV1
from .v2_0 import SyncPersonV1 as SyncPersonV1
from .v2_0 import SyncRequestType as SyncRequestType
from .v2_0 import SyncResetV1 as SyncResetV1
from .v2_0 import SyncStackDeleteV1 as SyncStackDeleteV1
from .v2_0 import SyncStackV1 as SyncStackV1
from .v2_0 import SyncStreamDto as SyncStreamDto
from .v2_0 import SyncStreamEvent as SyncStreamEvent
from .v2_0 import SyncUserDeleteV1 as SyncUserDeleteV1
from .v2_0 import SyncUserMetadataDeleteV1 as SyncUserMetadataDeleteV1
from .v2_0 import SyncUserMetadataV1 as SyncUserMetadataV1
from .v2_0 import SyncUserV1 as SyncUserV1
from .v2_0 import SystemConfigBackupsDto as SystemConfigBackupsDto
from .v2_0 import SystemConfigDto as SystemConfigDto
from .v2_0 import SystemConfigFFmpegDto as SystemConfigFFmpegDto
from .v2_0 import SystemConfigFacesDto as SystemConfigFacesDto
from .v2_0 import SystemConfigGeneratedFullsizeImageDto as SystemConfigGeneratedFullsizeImageDto
from .v2_0 import SystemConfigGeneratedImageDto as SystemConfigGeneratedImageDto
from .v2_0 import SystemConfigImageDto as SystemConfigImageDto
from .v2_0 import SystemConfigJobDto as SystemConfigJobDto
from .v2_0 import SystemConfigLibraryDto as SystemConfigLibraryDto
from .v2_0 import SystemConfigLibraryScanDto as SystemConfigLibraryScanDto
from .v2_0 import SystemConfigLibraryWatchDto as SystemConfigLibraryWatchDto
from .v2_0 import SystemConfigLoggingDto as SystemConfigLoggingDto
from .v2_0 import SystemConfigMachineLearningDto as SystemConfigMachineLearningDto
from .v2_0 import SystemConfigMapDto as SystemConfigMapDto
from .v2_0 import SystemConfigMetadataDto as SystemConfigMetadataDto
from .v2_0 import SystemConfigNewVersionCheckDto as SystemConfigNewVersionCheckDto
from .v2_0 import SystemConfigNightlyTasksDto as SystemConfigNightlyTasksDto
from .v2_0 import SystemConfigNotificationsDto as SystemConfigNotificationsDto
from .v2_0 import SystemConfigOAuthDto as SystemConfigOAuthDto
from .v2_0 import SystemConfigPasswordLoginDto as SystemConfigPasswordLoginDto
from .v2_0 import SystemConfigReverseGeocodingDto as SystemConfigReverseGeocodingDto
from .v2_0 import SystemConfigServerDto as SystemConfigServerDto
from .v2_0 import SystemConfigSmtpDto as SystemConfigSmtpDto
from .v2_0 import SystemConfigSmtpTransportDto as SystemConfigSmtpTransportDto
from .v2_0 import SystemConfigStorageTemplateDto as SystemConfigStorageTemplateDto
from .v2_0 import SystemConfigTemplateEmailsDto as SystemConfigTemplateEmailsDto
from .v2_0 import SystemConfigTemplateStorageOptionDto as SystemConfigTemplateStorageOptionDto
from .v2_0 import SystemConfigTemplatesDto as SystemConfigTemplatesDto
from .v2_0 import SystemConfigThemeDto as SystemConfigThemeDto
from .v2_0 import SystemConfigTrashDto as SystemConfigTrashDto
from .v2_0 import SystemConfigUserDto as SystemConfigUserDto
from .v2_0 import TagBulkAssetsDto as TagBulkAssetsDto
from .v2_0 import TagBulkAssetsResponseDto as TagBulkAssetsResponseDto
from .v2_0 import TagCreateDto as TagCreateDto
from .v2_0 import TagResponseDto as TagResponseDto
from .v2_0 import TagUpdateDto as TagUpdateDto
from .v2_0 import TagUpsertDto as TagUpsertDto
from .v2_0 import TagsResponse as TagsResponse
from .v2_0 import TagsUpdate as TagsUpdate
from .v2_0 import TemplateDto as TemplateDto
from .v2_0 import TemplateResponseDto as TemplateResponseDto
from .v2_0 import TestEmailResponseDto as TestEmailResponseDto
from .v2_0 import TimeBucketAssetResponseDto as TimeBucketAssetResponseDto
from .v2_0 import TimeBucketsResponseDto as TimeBucketsResponseDto
from .v2_0 import ToneMapping as ToneMapping
from .v2_0 import TranscodeHWAccel as TranscodeHWAccel
from .v2_0 import TranscodePolicy as TranscodePolicy
from .v2_0 import TrashResponseDto as TrashResponseDto
from .v2_0 import UpdateAlbumDto as UpdateAlbumDto
from .v2_0 import UpdateAlbumUserDto as UpdateAlbumUserDto
from .v2_0 import UpdateAssetDto as UpdateAssetDto
from .v2_0 import UpdateLibraryDto as UpdateLibraryDto
from .v2_0 import UsageByUserDto as UsageByUserDto
from .v2_0 import UserAdminCreateDto as UserAdminCreateDto
from .v2_0 import UserAdminDeleteDto as UserAdminDeleteDto
from .v2_0 import UserAdminResponseDto as UserAdminResponseDto
from .v2_0 import UserAdminUpdateDto as UserAdminUpdateDto
from .v2_0 import UserAvatarColor as UserAvatarColor
from .v2_0 import UserLicense as UserLicense
from .v2_0 import UserMetadataKey as UserMetadataKey
from .v2_0 import UserPreferencesResponseDto as UserPreferencesResponseDto
from .v2_0 import UserPreferencesUpdateDto as UserPreferencesUpdateDto
from .v2_0 import UserResponseDto as UserResponseDto
from .v2_0 import UserStatus as UserStatus
from .v2_0 import UserUpdateMeDto as UserUpdateMeDto
from .v2_0 import ValidateAccessTokenResponseDto as ValidateAccessTokenResponseDto
from .v2_0 import ValidateLibraryDto as ValidateLibraryDto
from .v2_0 import ValidateLibraryImportPathResponseDto as ValidateLibraryImportPathResponseDto
from .v2_0 import ValidateLibraryResponseDto as ValidateLibraryResponseDto
from .v2_0 import VersionCheckStateResponseDto as VersionCheckStateResponseDto
from .v2_0 import VideoCodec as VideoCodec
from .v2_0 import VideoContainer as VideoContainer
from .v2_0 import AssetBulkUploadCheckResultAction as AssetBulkUploadCheckResultAction
from .v2_0 import AssetBulkUploadCheckResultReason as AssetBulkUploadCheckResultReason
from .v2_0 import AssetIdsResponseDtoError as AssetIdsResponseDtoError
from .v2_0 import BulkIdResponseDtoError as BulkIdResponseDtoError
from .v2_0 import ActivitiesApi as ActivitiesApi
from .v2_0 import ActivitiesBlockingApi as ActivitiesBlockingApi
from .v2_0 import AuthAdminApi as AuthAdminApi
from .v2_0 import AuthAdminBlockingApi as AuthAdminBlockingApi
from .v2_0 import NotificationsAdminApi as NotificationsAdminApi
from .v2_0 import NotificationsAdminBlockingApi as NotificationsAdminBlockingApi
from .v2_0 import UsersAdminApi as UsersAdminApi
from .v2_0 import UsersAdminBlockingApi as UsersAdminBlockingApi
from .v2_0 import AlbumsApi as AlbumsApi
from .v2_0 import AlbumsBlockingApi as AlbumsBlockingApi
from .v2_0 import ApiKeysApi as ApiKeysApi
from .v2_0 import ApiKeysBlockingApi as ApiKeysBlockingApi
from .v2_0 import AssetsApi as AssetsApi
from .v2_0 import AssetsBlockingApi as AssetsBlockingApi
from .v2_0 import AuthenticationApi as AuthenticationApi
from .v2_0 import AuthenticationBlockingApi as AuthenticationBlockingApi
from .v2_0 import DownloadApi as DownloadApi
from .v2_0 import DownloadBlockingApi as DownloadBlockingApi
from .v2_0 import DuplicatesApi as DuplicatesApi
from .v2_0 import DuplicatesBlockingApi as DuplicatesBlockingApi
from .v2_0 import FacesApi as FacesApi
from .v2_0 import FacesBlockingApi as FacesBlockingApi
from .v2_0 import JobsApi as JobsApi
from .v2_0 import JobsBlockingApi as JobsBlockingApi
from .v2_0 import LibrariesApi as LibrariesApi
from .v2_0 import LibrariesBlockingApi as LibrariesBlockingApi
from .v2_0 import MapApi as MapApi
from .v2_0 import MapBlockingApi as MapBlockingApi
from .v2_0 import MemoriesApi as MemoriesApi
from .v2_0 import MemoriesBlockingApi as MemoriesBlockingApi
from .v2_0 import NotificationsApi as NotificationsApi
from .v2_0 import NotificationsBlockingApi as NotificationsBlockingApi
from .v2_0 import OauthApi as OauthApi
from .v2_0 import OauthBlockingApi as OauthBlockingApi
from .v2_0 import PartnersApi as PartnersApi
from .v2_0 import PartnersBlockingApi as PartnersBlockingApi
from .v2_0 import PeopleApi as PeopleApi
from .v2_0 import PeopleBlockingApi as PeopleBlockingApi
from .v2_0 import SearchApi as SearchApi
from .v2_0 import SearchBlockingApi as SearchBlockingApi
from .v2_0 import ServerApi as ServerApi
from .v2_0 import ServerBlockingApi as ServerBlockingApi
from .v2_0 import SessionsApi as SessionsApi
from .v2_0 import SessionsBlockingApi as SessionsBlockingApi
from .v2_0 import SharedLinksApi as SharedLinksApi
from .v2_0 import SharedLinksBlockingApi as SharedLinksBlockingApi
from .v2_0 import StacksApi as StacksApi
from .v2_0 import StacksBlockingApi as StacksBlockingApi
from .v2_0 import SyncApi as SyncApi
from .v2_0 import SyncBlockingApi as SyncBlockingApi
from .v2_0 import SystemConfigApi as SystemConfigApi
from .v2_0 import SystemConfigBlockingApi as SystemConfigBlockingApi
from .v2_0 import SystemMetadataApi as SystemMetadataApi
from .v2_0 import SystemMetadataBlockingApi as SystemMetadataBlockingApi
from .v2_0 import TagsApi as TagsApi
from .v2_0 import TagsBlockingApi as TagsBlockingApi
from .v2_0 import TimelineApi as TimelineApi
from .v2_0 import TimelineBlockingApi as TimelineBlockingApi
from .v2_0 import TrashApi as TrashApi
from .v2_0 import TrashBlockingApi as TrashBlockingApi
from .v2_0 import UsersApi as UsersApi
from .v2_0 import UsersBlockingApi as UsersBlockingApi
from .v2_0 import ViewApi as ViewApi
from .v2_0 import ViewBlockingApi as ViewBlockingApi
from .v2_0 import GetActivitiesOperation as GetActivitiesOperation
from .v2_0 import GetActivitiesBlockingOperation as GetActivitiesBlockingOperation
from .v2_0 import CreateActivityOperation as CreateActivityOperation
from .v2_0 import CreateActivityBlockingOperation as CreateActivityBlockingOperation
from .v2_0 import GetActivityStatisticsOperation as GetActivityStatisticsOperation
from .v2_0 import GetActivityStatisticsBlockingOperation as GetActivityStatisticsBlockingOperation
from .v2_0 import DeleteActivityOperation as DeleteActivityOperation
from .v2_0 import DeleteActivityBlockingOperation as DeleteActivityBlockingOperation
from .v2_0 import UnlinkAllOAuthAccountsAdminOperation as UnlinkAllOAuthAccountsAdminOperation
from .v2_0 import UnlinkAllOAuthAccountsAdminBlockingOperation as UnlinkAllOAuthAccountsAdminBlockingOperation
from .v2_0 import CreateNotificationOperation as CreateNotificationOperation
from .v2_0 import CreateNotificationBlockingOperation as CreateNotificationBlockingOperation
from .v2_0 import GetNotificationTemplateAdminOperation as GetNotificationTemplateAdminOperation
from .v2_0 import GetNotificationTemplateAdminBlockingOperation as GetNotificationTemplateAdminBlockingOperation
from .v2_0 import SendTestEmailAdminOperation as SendTestEmailAdminOperation
from .v2_0 import SendTestEmailAdminBlockingOperation as SendTestEmailAdminBlockingOperation
from .v2_0 import SearchUsersAdminOperation as SearchUsersAdminOperation
from .v2_0 import SearchUsersAdminBlockingOperation as SearchUsersAdminBlockingOperation
from .v2_0 import CreateUserAdminOperation as CreateUserAdminOperation
from .v2_0 import CreateUserAdminBlockingOperation as CreateUserAdminBlockingOperation
from .v2_0 import GetUserAdminOperation as GetUserAdminOperation
from .v2_0 import GetUserAdminBlockingOperation as GetUserAdminBlockingOperation
from .v2_0 import UpdateUserAdminOperation as UpdateUserAdminOperation
from .v2_0 import UpdateUserAdminBlockingOperation as UpdateUserAdminBlockingOperation
from .v2_0 import DeleteUserAdminOperation as DeleteUserAdminOperation
from .v2_0 import DeleteUserAdminBlockingOperation as DeleteUserAdminBlockingOperation
from .v2_0 import GetUserPreferencesAdminOperation as GetUserPreferencesAdminOperation
from .v2_0 import GetUserPreferencesAdminBlockingOperation as GetUserPreferencesAdminBlockingOperation
from .v2_0 import UpdateUserPreferencesAdminOperation as UpdateUserPreferencesAdminOperation
from .v2_0 import UpdateUserPreferencesAdminBlockingOperation as UpdateUserPreferencesAdminBlockingOperation
from .v2_0 import RestoreUserAdminOperation as RestoreUserAdminOperation
from .v2_0 import RestoreUserAdminBlockingOperation as RestoreUserAdminBlockingOperation
from .v2_0 import GetUserStatisticsAdminOperation as GetUserStatisticsAdminOperation
from .v2_0 import GetUserStatisticsAdminBlockingOperation as GetUserStatisticsAdminBlockingOperation
from .v2_0 import GetAllAlbumsOperation as GetAllAlbumsOperation
from .v2_0 import GetAllAlbumsBlockingOperation as GetAllAlbumsBlockingOperation
from .v2_0 import CreateAlbumOperation as CreateAlbumOperation
from .v2_0 import CreateAlbumBlockingOperation as CreateAlbumBlockingOperation
from .v2_0 import AddAssetsToAlbumsOperation as AddAssetsToAlbumsOperation
from .v2_0 import AddAssetsToAlbumsBlockingOperation as AddAssetsToAlbumsBlockingOperation
from .v2_0 import GetAlbumStatisticsOperation as GetAlbumStatisticsOperation
from .v2_0 import GetAlbumStatisticsBlockingOperation as GetAlbumStatisticsBlockingOperation
from .v2_0 import GetAlbumInfoOperation as GetAlbumInfoOperation
from .v2_0 import GetAlbumInfoBlockingOperation as GetAlbumInfoBlockingOperation
from .v2_0 import DeleteAlbumOperation as DeleteAlbumOperation
from .v2_0 import DeleteAlbumBlockingOperation as DeleteAlbumBlockingOperation
from .v2_0 import UpdateAlbumInfoOperation as UpdateAlbumInfoOperation
from .v2_0 import UpdateAlbumInfoBlockingOperation as UpdateAlbumInfoBlockingOperation
from .v2_0 import AddAssetsToAlbumOperation as AddAssetsToAlbumOperation
from .v2_0 import AddAssetsToAlbumBlockingOperation as AddAssetsToAlbumBlockingOperation
from .v2_0 import RemoveAssetFromAlbumOperation as RemoveAssetFromAlbumOperation
from .v2_0 import RemoveAssetFromAlbumBlockingOperation as RemoveAssetFromAlbumBlockingOperation
from .v2_0 import UpdateAlbumUserOperation as UpdateAlbumUserOperation
from .v2_0 import UpdateAlbumUserBlockingOperation as UpdateAlbumUserBlockingOperation
from .v2_0 import RemoveUserFromAlbumOperation as RemoveUserFromAlbumOperation
from .v2_0 import RemoveUserFromAlbumBlockingOperation as RemoveUserFromAlbumBlockingOperation
from .v2_0 import AddUsersToAlbumOperation as AddUsersToAlbumOperation
from .v2_0 import AddUsersToAlbumBlockingOperation as AddUsersToAlbumBlockingOperation
from .v2_0 import GetApiKeysOperation as GetApiKeysOperation
from .v2_0 import GetApiKeysBlockingOperation as GetApiKeysBlockingOperation
from .v2_0 import CreateApiKeyOperation as CreateApiKeyOperation
from .v2_0 import CreateApiKeyBlockingOperation as CreateApiKeyBlockingOperation
from .v2_0 import GetMyApiKeyOperation as GetMyApiKeyOperation
from .v2_0 import GetMyApiKeyBlockingOperation as GetMyApiKeyBlockingOperation
from .v2_0 import GetApiKeyOperation as GetApiKeyOperation
from .v2_0 import GetApiKeyBlockingOperation as GetApiKeyBlockingOperation
from .v2_0 import UpdateApiKeyOperation as UpdateApiKeyOperation
from .v2_0 import UpdateApiKeyBlockingOperation as UpdateApiKeyBlockingOperation
from .v2_0 import DeleteApiKeyOperation as DeleteApiKeyOperation
from .v2_0 import DeleteApiKeyBlockingOperation as DeleteApiKeyBlockingOperation
from .v2_0 import UpdateAssetsOperation as UpdateAssetsOperation
from .v2_0 import UpdateAssetsBlockingOperation as UpdateAssetsBlockingOperation
from .v2_0 import UploadAssetOperation as UploadAssetOperation
from .v2_0 import UploadAssetBlockingOperation as UploadAssetBlockingOperation
from .v2_0 import DeleteAssetsOperation as DeleteAssetsOperation
from .v2_0 import DeleteAssetsBlockingOperation as DeleteAssetsBlockingOperation
from .v2_0 import CheckBulkUploadOperation as CheckBulkUploadOperation
from .v2_0 import CheckBulkUploadBlockingOperation as CheckBulkUploadBlockingOperation
from .v2_0 import GetAllUserAssetsByDeviceIdOperation as GetAllUserAssetsByDeviceIdOperation
from .v2_0 import GetAllUserAssetsByDeviceIdBlockingOperation as GetAllUserAssetsByDeviceIdBlockingOperation
from .v2_0 import CheckExistingAssetsOperation as CheckExistingAssetsOperation
from .v2_0 import CheckExistingAssetsBlockingOperation as CheckExistingAssetsBlockingOperation
from .v2_0 import RunAssetJobsOperation as RunAssetJobsOperation
from .v2_0 import RunAssetJobsBlockingOperation as RunAssetJobsBlockingOperation
from .v2_0 import GetRandomOperation as GetRandomOperation
from .v2_0 import GetRandomBlockingOperation as GetRandomBlockingOperation
from .v2_0 import GetAssetStatisticsOperation as GetAssetStatisticsOperation
from .v2_0 import GetAssetStatisticsBlockingOperation as GetAssetStatisticsBlockingOperation
from .v2_0 import GetAssetInfoOperation as GetAssetInfoOperation
from .v2_0 import GetAssetInfoBlockingOperation as GetAssetInfoBlockingOperation
from .v2_0 import UpdateAssetOperation as UpdateAssetOperation
from .v2_0 import UpdateAssetBlockingOperation as UpdateAssetBlockingOperation
from .v2_0 import GetAssetMetadataOperation as GetAssetMetadataOperation
from .v2_0 import GetAssetMetadataBlockingOperation as GetAssetMetadataBlockingOperation
from .v2_0 import UpdateAssetMetadataOperation as UpdateAssetMetadataOperation
from .v2_0 import UpdateAssetMetadataBlockingOperation as UpdateAssetMetadataBlockingOperation
from .v2_0 import GetAssetMetadataByKeyOperation as GetAssetMetadataByKeyOperation
from .v2_0 import GetAssetMetadataByKeyBlockingOperation as GetAssetMetadataByKeyBlockingOperation
from .v2_0 import DeleteAssetMetadataOperation as DeleteAssetMetadataOperation
from .v2_0 import DeleteAssetMetadataBlockingOperation as DeleteAssetMetadataBlockingOperation
from .v2_0 import DownloadAssetOperation as DownloadAssetOperation
from .v2_0 import DownloadAssetBlockingOperation as DownloadAssetBlockingOperation
from .v2_0 import ReplaceAssetOperation as ReplaceAssetOperation
from .v2_0 import ReplaceAssetBlockingOperation as ReplaceAssetBlockingOperation
from .v2_0 import ViewAssetOperation as ViewAssetOperation
from .v2_0 import ViewAssetBlockingOperation as ViewAssetBlockingOperation
from .v2_0 import PlayAssetVideoOperation as PlayAssetVideoOperation
from .v2_0 import PlayAssetVideoBlockingOperation as PlayAssetVideoBlockingOperation
from .v2_0 import SignUpAdminOperation as SignUpAdminOperation
from .v2_0 import SignUpAdminBlockingOperation as SignUpAdminBlockingOperation
from .v2_0 import ChangePasswordOperation as ChangePasswordOperation
from .v2_0 import ChangePasswordBlockingOperation as ChangePasswordBlockingOperation
from .v2_0 import LoginOperation as LoginOperation
from .v2_0 import LoginBlockingOperation as LoginBlockingOperation
from .v2_0 import LogoutOperation as LogoutOperation
from .v2_0 import LogoutBlockingOperation as LogoutBlockingOperation
from .v2_0 import ChangePinCodeOperation as ChangePinCodeOperation
from .v2_0 import ChangePinCodeBlockingOperation as ChangePinCodeBlockingOperation
from .v2_0 import SetupPinCodeOperation as SetupPinCodeOperation
from .v2_0 import SetupPinCodeBlockingOperation as SetupPinCodeBlockingOperation
from .v2_0 import ResetPinCodeOperation as ResetPinCodeOperation
from .v2_0 import ResetPinCodeBlockingOperation as ResetPinCodeBlockingOperation
from .v2_0 import LockAuthSessionOperation as LockAuthSessionOperation
from .v2_0 import LockAuthSessionBlockingOperation as LockAuthSessionBlockingOperation
from .v2_0 import UnlockAuthSessionOperation as UnlockAuthSessionOperation
from .v2_0 import UnlockAuthSessionBlockingOperation as UnlockAuthSessionBlockingOperation
from .v2_0 import GetAuthStatusOperation as GetAuthStatusOperation
from .v2_0 import GetAuthStatusBlockingOperation as GetAuthStatusBlockingOperation
from .v2_0 import ValidateAccessTokenOperation as ValidateAccessTokenOperation
from .v2_0 import ValidateAccessTokenBlockingOperation as ValidateAccessTokenBlockingOperation
from .v2_0 import DownloadArchiveOperation as DownloadArchiveOperation
from .v2_0 import DownloadArchiveBlockingOperation as DownloadArchiveBlockingOperation
from .v2_0 import GetDownloadInfoOperation as GetDownloadInfoOperation
from .v2_0 import GetDownloadInfoBlockingOperation as GetDownloadInfoBlockingOperation
from .v2_0 import GetAssetDuplicatesOperation as GetAssetDuplicatesOperation
from .v2_0 import GetAssetDuplicatesBlockingOperation as GetAssetDuplicatesBlockingOperation
from .v2_0 import DeleteDuplicatesOperation as DeleteDuplicatesOperation
from .v2_0 import DeleteDuplicatesBlockingOperation as DeleteDuplicatesBlockingOperation
from .v2_0 import DeleteDuplicateOperation as DeleteDuplicateOperation
from .v2_0 import DeleteDuplicateBlockingOperation as DeleteDuplicateBlockingOperation
from .v2_0 import GetFacesOperation as GetFacesOperation
from .v2_0 import GetFacesBlockingOperation as GetFacesBlockingOperation
from .v2_0 import CreateFaceOperation as CreateFaceOperation
from .v2_0 import CreateFaceBlockingOperation as CreateFaceBlockingOperation
from .v2_0 import ReassignFacesByIdOperation as ReassignFacesByIdOperation
from .v2_0 import ReassignFacesByIdBlockingOperation as ReassignFacesByIdBlockingOperation
from .v2_0 import DeleteFaceOperation as DeleteFaceOperation
from .v2_0 import DeleteFaceBlockingOperation as DeleteFaceBlockingOperation
from .v2_0 import GetAllJobsStatusOperation as GetAllJobsStatusOperation
from .v2_0 import GetAllJobsStatusBlockingOperation as GetAllJobsStatusBlockingOperation
from .v2_0 import CreateJobOperation as CreateJobOperation
from .v2_0 import CreateJobBlockingOperation as CreateJobBlockingOperation
from .v2_0 import SendJobCommandOperation as SendJobCommandOperation
from .v2_0 import SendJobCommandBlockingOperation as SendJobCommandBlockingOperation
from .v2_0 import GetAllLibrariesOperation as GetAllLibrariesOperation
from .v2_0 import GetAllLibrariesBlockingOperation as GetAllLibrariesBlockingOperation
from .v2_0 import CreateLibraryOperation as CreateLibraryOperation
from .v2_0 import CreateLibraryBlockingOperation as CreateLibraryBlockingOperation
from .v2_0 import GetLibraryOperation as GetLibraryOperation
from .v2_0 import GetLibraryBlockingOperation as GetLibraryBlockingOperation
from .v2_0 import UpdateLibraryOperation as UpdateLibraryOperation
from .v2_0 import UpdateLibraryBlockingOperation as UpdateLibraryBlockingOperation
from .v2_0 import DeleteLibraryOperation as DeleteLibraryOperation
from .v2_0 import DeleteLibraryBlockingOperation as DeleteLibraryBlockingOperation
from .v2_0 import ScanLibraryOperation as ScanLibraryOperation
from .v2_0 import ScanLibraryBlockingOperation as ScanLibraryBlockingOperation
from .v2_0 import GetLibraryStatisticsOperation as GetLibraryStatisticsOperation
from .v2_0 import GetLibraryStatisticsBlockingOperation as GetLibraryStatisticsBlockingOperation
from .v2_0 import ValidateOperation as ValidateOperation
from .v2_0 import ValidateBlockingOperation as ValidateBlockingOperation
from .v2_0 import GetMapMarkersOperation as GetMapMarkersOperation
from .v2_0 import GetMapMarkersBlockingOperation as GetMapMarkersBlockingOperation
from .v2_0 import ReverseGeocodeOperation as ReverseGeocodeOperation
from .v2_0 import ReverseGeocodeBlockingOperation as ReverseGeocodeBlockingOperation
from .v2_0 import SearchMemoriesOperation as SearchMemoriesOperation
from .v2_0 import SearchMemoriesBlockingOperation as SearchMemoriesBlockingOperation
from .v2_0 import CreateMemoryOperation as CreateMemoryOperation
from .v2_0 import CreateMemoryBlockingOperation as CreateMemoryBlockingOperation
from .v2_0 import MemoriesStatisticsOperation as MemoriesStatisticsOperation
from .v2_0 import MemoriesStatisticsBlockingOperation as MemoriesStatisticsBlockingOperation
from .v2_0 import GetMemoryOperation as GetMemoryOperation
from .v2_0 import GetMemoryBlockingOperation as GetMemoryBlockingOperation
from .v2_0 import UpdateMemoryOperation as UpdateMemoryOperation
from .v2_0 import UpdateMemoryBlockingOperation as UpdateMemoryBlockingOperation
from .v2_0 import DeleteMemoryOperation as DeleteMemoryOperation
from .v2_0 import DeleteMemoryBlockingOperation as DeleteMemoryBlockingOperation
from .v2_0 import AddMemoryAssetsOperation as AddMemoryAssetsOperation
from .v2_0 import AddMemoryAssetsBlockingOperation as AddMemoryAssetsBlockingOperation
from .v2_0 import RemoveMemoryAssetsOperation as RemoveMemoryAssetsOperation
from .v2_0 import RemoveMemoryAssetsBlockingOperation as RemoveMemoryAssetsBlockingOperation
from .v2_0 import GetNotificationsOperation as GetNotificationsOperation
from .v2_0 import GetNotificationsBlockingOperation as GetNotificationsBlockingOperation
from .v2_0 import UpdateNotificationsOperation as UpdateNotificationsOperation
from .v2_0 import UpdateNotificationsBlockingOperation as UpdateNotificationsBlockingOperation
from .v2_0 import DeleteNotificationsOperation as DeleteNotificationsOperation
from .v2_0 import DeleteNotificationsBlockingOperation as DeleteNotificationsBlockingOperation
from .v2_0 import GetNotificationOperation as GetNotificationOperation
from .v2_0 import GetNotificationBlockingOperation as GetNotificationBlockingOperation
from .v2_0 import UpdateNotificationOperation as UpdateNotificationOperation
from .v2_0 import UpdateNotificationBlockingOperation as UpdateNotificationBlockingOperation
from .v2_0 import DeleteNotificationOperation as DeleteNotificationOperation
from .v2_0 import DeleteNotificationBlockingOperation as DeleteNotificationBlockingOperation
from .v2_0 import StartOAuthOperation as StartOAuthOperation
from .v2_0 import StartOAuthBlockingOperation as StartOAuthBlockingOperation
from .v2_0 import FinishOAuthOperation as FinishOAuthOperation
from .v2_0 import FinishOAuthBlockingOperation as FinishOAuthBlockingOperation
from .v2_0 import LinkOAuthAccountOperation as LinkOAuthAccountOperation
from .v2_0 import LinkOAuthAccountBlockingOperation as LinkOAuthAccountBlockingOperation
from .v2_0 import RedirectOAuthToMobileOperation as RedirectOAuthToMobileOperation
from .v2_0 import RedirectOAuthToMobileBlockingOperation as RedirectOAuthToMobileBlockingOperation
from .v2_0 import UnlinkOAuthAccountOperation as UnlinkOAuthAccountOperation
from .v2_0 import UnlinkOAuthAccountBlockingOperation as UnlinkOAuthAccountBlockingOperation
from .v2_0 import GetPartnersOperation as GetPartnersOperation
from .v2_0 import GetPartnersBlockingOperation as GetPartnersBlockingOperation
from .v2_0 import CreatePartnerOperation as CreatePartnerOperation
from .v2_0 import CreatePartnerBlockingOperation as CreatePartnerBlockingOperation
from .v2_0 import UpdatePartnerOperation as UpdatePartnerOperation
from .v2_0 import UpdatePartnerBlockingOperation as UpdatePartnerBlockingOperation
from .v2_0 import CreatePartnerDeprecatedOperation as CreatePartnerDeprecatedOperation
from .v2_0 import CreatePartnerDeprecatedBlockingOperation as CreatePartnerDeprecatedBlockingOperation
from .v2_0 import RemovePartnerOperation as RemovePartnerOperation
from .v2_0 import RemovePartnerBlockingOperation as RemovePartnerBlockingOperation
from .v2_0 import GetAllPeopleOperation as GetAllPeopleOperation
from .v2_0 import GetAllPeopleBlockingOperation as GetAllPeopleBlockingOperation
from .v2_0 import UpdatePeopleOperation as UpdatePeopleOperation
from .v2_0 import UpdatePeopleBlockingOperation as UpdatePeopleBlockingOperation
from .v2_0 import CreatePersonOperation as CreatePersonOperation
from .v2_0 import CreatePersonBlockingOperation as CreatePersonBlockingOperation
from .v2_0 import DeletePeopleOperation as DeletePeopleOperation
from .v2_0 import DeletePeopleBlockingOperation as DeletePeopleBlockingOperation
from .v2_0 import GetPersonOperation as GetPersonOperation
from .v2_0 import GetPersonBlockingOperation as GetPersonBlockingOperation
from .v2_0 import UpdatePersonOperation as UpdatePersonOperation
from .v2_0 import UpdatePersonBlockingOperation as UpdatePersonBlockingOperation
from .v2_0 import DeletePersonOperation as DeletePersonOperation
from .v2_0 import DeletePersonBlockingOperation as DeletePersonBlockingOperation
from .v2_0 import MergePersonOperation as MergePersonOperation
from .v2_0 import MergePersonBlockingOperation as MergePersonBlockingOperation
from .v2_0 import ReassignFacesOperation as ReassignFacesOperation
from .v2_0 import ReassignFacesBlockingOperation as ReassignFacesBlockingOperation
from .v2_0 import GetPersonStatisticsOperation as GetPersonStatisticsOperation
from .v2_0 import GetPersonStatisticsBlockingOperation as GetPersonStatisticsBlockingOperation
from .v2_0 import GetPersonThumbnailOperation as GetPersonThumbnailOperation
from .v2_0 import GetPersonThumbnailBlockingOperation as GetPersonThumbnailBlockingOperation
from .v2_0 import GetAssetsByCityOperation as GetAssetsByCityOperation
from .v2_0 import GetAssetsByCityBlockingOperation as GetAssetsByCityBlockingOperation
from .v2_0 import GetExploreDataOperation as GetExploreDataOperation
from .v2_0 import GetExploreDataBlockingOperation as GetExploreDataBlockingOperation
from .v2_0 import SearchLargeAssetsOperation as SearchLargeAssetsOperation
from .v2_0 import SearchLargeAssetsBlockingOperation as SearchLargeAssetsBlockingOperation
from .v2_0 import SearchAssetsOperation as SearchAssetsOperation
from .v2_0 import SearchAssetsBlockingOperation as SearchAssetsBlockingOperation
from .v2_0 import SearchPersonOperation as SearchPersonOperation
from .v2_0 import SearchPersonBlockingOperation as SearchPersonBlockingOperation
from .v2_0 import SearchPlacesOperation as SearchPlacesOperation
from .v2_0 import SearchPlacesBlockingOperation as SearchPlacesBlockingOperation
from .v2_0 import SearchRandomOperation as SearchRandomOperation
from .v2_0 import SearchRandomBlockingOperation as SearchRandomBlockingOperation
from .v2_0 import SearchSmartOperation as SearchSmartOperation
from .v2_0 import SearchSmartBlockingOperation as SearchSmartBlockingOperation
from .v2_0 import SearchAssetStatisticsOperation as SearchAssetStatisticsOperation
from .v2_0 import SearchAssetStatisticsBlockingOperation as SearchAssetStatisticsBlockingOperation
from .v2_0 import GetSearchSuggestionsOperation as GetSearchSuggestionsOperation
from .v2_0 import GetSearchSuggestionsBlockingOperation as GetSearchSuggestionsBlockingOperation
from .v2_0 import GetAboutInfoOperation as GetAboutInfoOperation
from .v2_0 import GetAboutInfoBlockingOperation as GetAboutInfoBlockingOperation
from .v2_0 import GetApkLinksOperation as GetApkLinksOperation
from .v2_0 import GetApkLinksBlockingOperation as GetApkLinksBlockingOperation
from .v2_0 import GetServerConfigOperation as GetServerConfigOperation
from .v2_0 import GetServerConfigBlockingOperation as GetServerConfigBlockingOperation
from .v2_0 import GetServerFeaturesOperation as GetServerFeaturesOperation
from .v2_0 import GetServerFeaturesBlockingOperation as GetServerFeaturesBlockingOperation
from .v2_0 import GetServerLicenseOperation as GetServerLicenseOperation
from .v2_0 import GetServerLicenseBlockingOperation as GetServerLicenseBlockingOperation
from .v2_0 import SetServerLicenseOperation as SetServerLicenseOperation
from .v2_0 import SetServerLicenseBlockingOperation as SetServerLicenseBlockingOperation
from .v2_0 import DeleteServerLicenseOperation as DeleteServerLicenseOperation
from .v2_0 import DeleteServerLicenseBlockingOperation as DeleteServerLicenseBlockingOperation
from .v2_0 import GetSupportedMediaTypesOperation as GetSupportedMediaTypesOperation
from .v2_0 import GetSupportedMediaTypesBlockingOperation as GetSupportedMediaTypesBlockingOperation
from .v2_0 import PingServerOperation as PingServerOperation
from .v2_0 import PingServerBlockingOperation as PingServerBlockingOperation
from .v2_0 import GetServerStatisticsOperation as GetServerStatisticsOperation
from .v2_0 import GetServerStatisticsBlockingOperation as GetServerStatisticsBlockingOperation
from .v2_0 import GetStorageOperation as GetStorageOperation
from .v2_0 import GetStorageBlockingOperation as GetStorageBlockingOperation
from .v2_0 import GetThemeOperation as GetThemeOperation
from .v2_0 import GetThemeBlockingOperation as GetThemeBlockingOperation
from .v2_0 import GetServerVersionOperation as GetServerVersionOperation
from .v2_0 import GetServerVersionBlockingOperation as GetServerVersionBlockingOperation
from .v2_0 import GetVersionCheckOperation as GetVersionCheckOperation
from .v2_0 import GetVersionCheckBlockingOperation as GetVersionCheckBlockingOperation
from .v2_0 import GetVersionHistoryOperation as GetVersionHistoryOperation
from .v2_0 import GetVersionHistoryBlockingOperation as GetVersionHistoryBlockingOperation
from .v2_0 import GetSessionsOperation as GetSessionsOperation
from .v2_0 import GetSessionsBlockingOperation as GetSessionsBlockingOperation
from .v2_0 import CreateSessionOperation as CreateSessionOperation
from .v2_0 import CreateSessionBlockingOperation as CreateSessionBlockingOperation
from .v2_0 import DeleteAllSessionsOperation as DeleteAllSessionsOperation
from .v2_0 import DeleteAllSessionsBlockingOperation as DeleteAllSessionsBlockingOperation
from .v2_0 import UpdateSessionOperation as UpdateSessionOperation
from .v2_0 import UpdateSessionBlockingOperation as UpdateSessionBlockingOperation
from .v2_0 import DeleteSessionOperation as DeleteSessionOperation
from .v2_0 import DeleteSessionBlockingOperation as DeleteSessionBlockingOperation
from .v2_0 import LockSessionOperation as LockSessionOperation
from .v2_0 import LockSessionBlockingOperation as LockSessionBlockingOperation
from .v2_0 import GetAllSharedLinksOperation as GetAllSharedLinksOperation
from .v2_0 import GetAllSharedLinksBlockingOperation as GetAllSharedLinksBlockingOperation
from .v2_0 import CreateSharedLinkOperation as CreateSharedLinkOperation
from .v2_0 import CreateSharedLinkBlockingOperation as CreateSharedLinkBlockingOperation
from .v2_0 import GetMySharedLinkOperation as GetMySharedLinkOperation
from .v2_0 import GetMySharedLinkBlockingOperation as GetMySharedLinkBlockingOperation
from .v2_0 import GetSharedLinkByIdOperation as GetSharedLinkByIdOperation
from .v2_0 import GetSharedLinkByIdBlockingOperation as GetSharedLinkByIdBlockingOperation
from .v2_0 import RemoveSharedLinkOperation as RemoveSharedLinkOperation
from .v2_0 import RemoveSharedLinkBlockingOperation as RemoveSharedLinkBlockingOperation
from .v2_0 import UpdateSharedLinkOperation as UpdateSharedLinkOperation
from .v2_0 import UpdateSharedLinkBlockingOperation as UpdateSharedLinkBlockingOperation
from .v2_0 import AddSharedLinkAssetsOperation as AddSharedLinkAssetsOperation
from .v2_0 import AddSharedLinkAssetsBlockingOperation as AddSharedLinkAssetsBlockingOperation
from .v2_0 import RemoveSharedLinkAssetsOperation as RemoveSharedLinkAssetsOperation
from .v2_0 import RemoveSharedLinkAssetsBlockingOperation as RemoveSharedLinkAssetsBlockingOperation
from .v2_0 import SearchStacksOperation as SearchStacksOperation
from .v2_0 import SearchStacksBlockingOperation as SearchStacksBlockingOperation
from .v2_0 import CreateStackOperation as CreateStackOperation
from .v2_0 import CreateStackBlockingOperation as CreateStackBlockingOperation
from .v2_0 import DeleteStacksOperation as DeleteStacksOperation
from .v2_0 import DeleteStacksBlockingOperation as DeleteStacksBlockingOperation
from .v2_0 import GetStackOperation as GetStackOperation
from .v2_0 import GetStackBlockingOperation as GetStackBlockingOperation
from .v2_0 import UpdateStackOperation as UpdateStackOperation
from .v2_0 import UpdateStackBlockingOperation as UpdateStackBlockingOperation
from .v2_0 import DeleteStackOperation as DeleteStackOperation
from .v2_0 import DeleteStackBlockingOperation as DeleteStackBlockingOperation
from .v2_0 import RemoveAssetFromStackOperation as RemoveAssetFromStackOperation
from .v2_0 import RemoveAssetFromStackBlockingOperation as RemoveAssetFromStackBlockingOperation
from .v2_0 import GetSyncAckOperation as GetSyncAckOperation
from .v2_0 import GetSyncAckBlockingOperation as GetSyncAckBlockingOperation
from .v2_0 import SendSyncAckOperation as SendSyncAckOperation
from .v2_0 import SendSyncAckBlockingOperation as SendSyncAckBlockingOperation
from .v2_0 import DeleteSyncAckOperation as DeleteSyncAckOperation
from .v2_0 import DeleteSyncAckBlockingOperation as DeleteSyncAckBlockingOperation
from .v2_0 import GetDeltaSyncOperation as GetDeltaSyncOperation
from .v2_0 import GetDeltaSyncBlockingOperation as GetDeltaSyncBlockingOperation
from .v2_0 import GetFullSyncForUserOperation as GetFullSyncForUserOperation
from .v2_0 import GetFullSyncForUserBlockingOperation as GetFullSyncForUserBlockingOperation
from .v2_0 import GetSyncStreamOperation as GetSyncStreamOperation
from .v2_0 import GetSyncStreamBlockingOperation as GetSyncStreamBlockingOperation
from .v2_0 import GetConfigOperation as GetConfigOperation
from .v2_0 import GetConfigBlockingOperation as GetConfigBlockingOperation
from .v2_0 import UpdateConfigOperation as UpdateConfigOperation
from .v2_0 import UpdateConfigBlockingOperation as UpdateConfigBlockingOperation
from .v2_0 import GetConfigDefaultsOperation as GetConfigDefaultsOperation
from .v2_0 import GetConfigDefaultsBlockingOperation as GetConfigDefaultsBlockingOperation
from .v2_0 import GetStorageTemplateOptionsOperation as GetStorageTemplateOptionsOperation
from .v2_0 import GetStorageTemplateOptionsBlockingOperation as GetStorageTemplateOptionsBlockingOperation
from .v2_0 import GetAdminOnboardingOperation as GetAdminOnboardingOperation
from .v2_0 import GetAdminOnboardingBlockingOperation as GetAdminOnboardingBlockingOperation
from .v2_0 import UpdateAdminOnboardingOperation as UpdateAdminOnboardingOperation
from .v2_0 import UpdateAdminOnboardingBlockingOperation as UpdateAdminOnboardingBlockingOperation
from .v2_0 import GetReverseGeocodingStateOperation as GetReverseGeocodingStateOperation
from .v2_0 import GetReverseGeocodingStateBlockingOperation as GetReverseGeocodingStateBlockingOperation
from .v2_0 import GetVersionCheckStateOperation as GetVersionCheckStateOperation
from .v2_0 import GetVersionCheckStateBlockingOperation as GetVersionCheckStateBlockingOperation
from .v2_0 import GetAllTagsOperation as GetAllTagsOperation
from .v2_0 import GetAllTagsBlockingOperation as GetAllTagsBlockingOperation
from .v2_0 import UpsertTagsOperation as UpsertTagsOperation
from .v2_0 import UpsertTagsBlockingOperation as UpsertTagsBlockingOperation
from .v2_0 import CreateTagOperation as CreateTagOperation
from .v2_0 import CreateTagBlockingOperation as CreateTagBlockingOperation
from .v2_0 import BulkTagAssetsOperation as BulkTagAssetsOperation
from .v2_0 import BulkTagAssetsBlockingOperation as BulkTagAssetsBlockingOperation
from .v2_0 import GetTagByIdOperation as GetTagByIdOperation
from .v2_0 import GetTagByIdBlockingOperation as GetTagByIdBlockingOperation
from .v2_0 import UpdateTagOperation as UpdateTagOperation
from .v2_0 import UpdateTagBlockingOperation as UpdateTagBlockingOperation
from .v2_0 import DeleteTagOperation as DeleteTagOperation
from .v2_0 import DeleteTagBlockingOperation as DeleteTagBlockingOperation
from .v2_0 import TagAssetsOperation as TagAssetsOperation
from .v2_0 import TagAssetsBlockingOperation as TagAssetsBlockingOperation
from .v2_0 import UntagAssetsOperation as UntagAssetsOperation
from .v2_0 import UntagAssetsBlockingOperation as UntagAssetsBlockingOperation
from .v2_0 import GetTimeBucketOperation as GetTimeBucketOperation
from .v2_0 import GetTimeBucketBlockingOperation as GetTimeBucketBlockingOperation
from .v2_0 import GetTimeBucketsOperation as GetTimeBucketsOperation
from .v2_0 import GetTimeBucketsBlockingOperation as GetTimeBucketsBlockingOperation
from .v2_0 import EmptyTrashOperation as EmptyTrashOperation
from .v2_0 import EmptyTrashBlockingOperation as EmptyTrashBlockingOperation
from .v2_0 import RestoreTrashOperation as RestoreTrashOperation
from .v2_0 import RestoreTrashBlockingOperation as RestoreTrashBlockingOperation
from .v2_0 import RestoreAssetsOperation as RestoreAssetsOperation
from .v2_0 import RestoreAssetsBlockingOperation as RestoreAssetsBlockingOperation
from .v2_0 import SearchUsersOperation as SearchUsersOperation
from .v2_0 import SearchUsersBlockingOperation as SearchUsersBlockingOperation
from .v2_0 import GetMyUserOperation as GetMyUserOperation
from .v2_0 import GetMyUserBlockingOperation as GetMyUserBlockingOperation
from .v2_0 import UpdateMyUserOperation as UpdateMyUserOperation
from .v2_0 import UpdateMyUserBlockingOperation as UpdateMyUserBlockingOperation
from .v2_0 import GetUserLicenseOperation as GetUserLicenseOperation
from .v2_0 import GetUserLicenseBlockingOperation as GetUserLicenseBlockingOperation
from .v2_0 import SetUserLicenseOperation as SetUserLicenseOperation
from .v2_0 import SetUserLicenseBlockingOperation as SetUserLicenseBlockingOperation
from .v2_0 import DeleteUserLicenseOperation as DeleteUserLicenseOperation
from .v2_0 import DeleteUserLicenseBlockingOperation as DeleteUserLicenseBlockingOperation
from .v2_0 import GetUserOnboardingOperation as GetUserOnboardingOperation
from .v2_0 import GetUserOnboardingBlockingOperation as GetUserOnboardingBlockingOperation
from .v2_0 import SetUserOnboardingOperation as SetUserOnboardingOperation
from .v2_0 import SetUserOnboardingBlockingOperation as SetUserOnboardingBlockingOperation
from .v2_0 import DeleteUserOnboardingOperation as DeleteUserOnboardingOperation
from .v2_0 import DeleteUserOnboardingBlockingOperation as DeleteUserOnboardingBlockingOperation
from .v2_0 import GetMyPreferencesOperation as GetMyPreferencesOperation
from .v2_0 import GetMyPreferencesBlockingOperation as GetMyPreferencesBlockingOperation
from .v2_0 import UpdateMyPreferencesOperation as UpdateMyPreferencesOperation
from .v2_0 import UpdateMyPreferencesBlockingOperation as UpdateMyPreferencesBlockingOperation
from .v2_0 import CreateProfileImageOperation as CreateProfileImageOperation
from .v2_0 import CreateProfileImageBlockingOperation as CreateProfileImageBlockingOperation
from .v2_0 import DeleteProfileImageOperation as DeleteProfileImageOperation
from .v2_0 import DeleteProfileImageBlockingOperation as DeleteProfileImageBlockingOperation
from .v2_0 import GetUserOperation as GetUserOperation
from .v2_0 import GetUserBlockingOperation as GetUserBlockingOperation
from .v2_0 import GetProfileImageOperation as GetProfileImageOperation
from .v2_0 import GetProfileImageBlockingOperation as GetProfileImageBlockingOperation
from .v2_0 import GetAssetsByOriginalPathOperation as GetAssetsByOriginalPathOperation
from .v2_0 import GetAssetsByOriginalPathBlockingOperation as GetAssetsByOriginalPathBlockingOperation
from .v2_0 import GetUniqueOriginalPathsOperation as GetUniqueOriginalPathsOperation
from .v2_0 import GetUniqueOriginalPathsBlockingOperation as GetUniqueOriginalPathsBlockingOperation
from .v2_0 import _OperationId as _OperationId
from .v2_0 import _BlockingOperations as _BlockingOperations
from .v2_0 import _Operations as _Operations
from collections.abc import Mapping
from ssl import SSLContext
from typing import Any, Self
from aiohttp import ClientSession, ClientTimeout
from immichpy_dynamic.types import BaseAsyncClient, BaseClient, Share, Validation

class AsyncClient(BaseAsyncClient):
    """A client that speaks Immich 1.144.1."""
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

class Client(BaseClient):
    """A client that speaks Immich 1.144.1."""
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
