"""Generated: do not edit. The clients at the root of the package, as the newest bundled release types them."""

from collections.abc import Mapping
from ssl import SSLContext
from typing import Self
from aiohttp import ClientSession, ClientTimeout
from immichpy_dynamic.types import BaseAsyncClient, BaseClient, Share, SpecSource, Validation
from .versions.v3_3 import ActivitiesApi, ActivitiesBlockingApi, AlbumsApi, AlbumsBlockingApi, ApiKeysApi, ApiKeysBlockingApi, AssetFilesApi, AssetFilesBlockingApi, AssetsApi, AssetsBlockingApi, AuthenticationAdminApi, AuthenticationAdminBlockingApi, AuthenticationApi, AuthenticationBlockingApi, ClusterGroupsApi, ClusterGroupsBlockingApi, ConfigAdminApi, ConfigAdminBlockingApi, ConfigPublicApi, ConfigPublicBlockingApi, ConfigUserApi, ConfigUserBlockingApi, DatabaseBackupsAdminApi, DatabaseBackupsAdminBlockingApi, DownloadApi, DownloadBlockingApi, DuplicatesApi, DuplicatesBlockingApi, FacesApi, FacesBlockingApi, JobsApi, JobsBlockingApi, LibrariesApi, LibrariesBlockingApi, MaintenanceAdminApi, MaintenanceAdminBlockingApi, MapApi, MapBlockingApi, MemoriesApi, MemoriesBlockingApi, NotificationsAdminApi, NotificationsAdminBlockingApi, NotificationsApi, NotificationsBlockingApi, PartnersApi, PartnersBlockingApi, PeopleApi, PeopleBlockingApi, PluginsApi, PluginsBlockingApi, QueuesApi, QueuesBlockingApi, SearchApi, SearchBlockingApi, ServerApi, ServerBlockingApi, SessionsApi, SessionsBlockingApi, SharedLinksApi, SharedLinksBlockingApi, StacksApi, StacksBlockingApi, SyncApi, SyncBlockingApi, SystemConfigApi, SystemConfigBlockingApi, SystemMetadataApi, SystemMetadataBlockingApi, TagsApi, TagsBlockingApi, TimelineApi, TimelineBlockingApi, TrashApi, TrashBlockingApi, UsersAdminApi, UsersAdminBlockingApi, UsersApi, UsersBlockingApi, ViewsApi, ViewsBlockingApi, WorkflowsApi, WorkflowsBlockingApi

__all__ = ["AsyncClient", "Client", "connect"]

class AsyncClient(BaseAsyncClient):
    """A client of any release; checkers take it for one that speaks Immich 3.3.5."""
    def __init__(self, base_url: str, api_key: str | None = ..., *, access_token: str | None = ..., spec: SpecSource | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ..., share: Share | None = ...) -> None: ...
    @classmethod
    def from_share(cls, url: str, password: str | None = ..., *, access_token: str | None = ..., spec: SpecSource | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> Self: ...
    activities: ActivitiesApi
    """The operations of activities: get_activities, create_activity, get_activity_statistics, delete_activity."""
    authentication_admin: AuthenticationAdminApi
    """The operations of authentication_admin: unlink_all_oauth_accounts_admin."""
    config_admin: ConfigAdminApi
    """The operations of config_admin: get_admin_config, update_admin_config, get_admin_config_defaults."""
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
    """The operations of api_keys: get_api_keys, create_api_key, get_my_api_key, get_api_key, update_api_key, delete_api_key, rotate_api_key."""
    asset_files: AssetFilesApi
    """The operations of asset_files: search_asset_files, get_asset_file, delete_asset_file, download_asset_file."""
    assets: AssetsApi
    """The operations of assets: update_assets, upload_asset, delete_assets, check_bulk_upload, copy_asset, run_asset_jobs, update_bulk_asset_metadata, delete_bulk_asset_metadata, get_asset_statistics, get_asset_info, update_asset, get_asset_edits, edit_asset, remove_asset_edits, get_asset_metadata, update_asset_metadata, get_asset_metadata_by_key, delete_asset_metadata, get_asset_ocr, download_asset, view_asset, play_asset_video, get_main_playlist, end_session, get_media_playlist, get_segment."""
    authentication: AuthenticationApi
    """The operations of authentication: sign_up_admin, change_password, login, logout, change_pin_code, setup_pin_code, reset_pin_code, lock_auth_session, unlock_auth_session, get_auth_status, validate_access_token, start_oauth, logout_oauth, finish_oauth, link_oauth_account, redirect_oauth_to_mobile, unlink_oauth_account."""
    cluster_groups: ClusterGroupsApi
    """The operations of cluster_groups: get_cluster_group_requests, delete_cluster_group_request, accept_cluster_group_request, leave_cluster_group, cluster_group_regenerate_people, get_cluster_group_requests_for_group, create_cluster_group_request, get_cluster_group_users."""
    config_user: ConfigUserApi
    """The operations of config_user: get_user_config, get_user_config_defaults."""
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
    """The operations of people: get_all_people, update_people, create_person, delete_people, merge_people, get_users_for_people, upsert_people_users, remove_users_from_people, get_person, update_person, delete_person, merge_person_legacy, reassign_faces, get_person_statistics, get_person_thumbnail."""
    plugins: PluginsApi
    """The operations of plugins: search_plugins, search_plugin_methods, search_plugin_templates, get_plugin."""
    config_public: ConfigPublicApi
    """The operations of config_public: get_public_config, get_public_config_defaults."""
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
    """The operations of workflows: search_workflows, create_workflow, get_workflow_triggers, get_workflow, update_workflow, delete_workflow, get_workflow_logs, get_workflow_for_share."""

class Client(BaseClient):
    """A client of any release; checkers take it for one that speaks Immich 3.3.5."""
    def __init__(self, base_url: str, api_key: str | None = ..., *, access_token: str | None = ..., spec: SpecSource | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ..., share: Share | None = ...) -> None: ...
    @classmethod
    def from_share(cls, url: str, password: str | None = ..., *, access_token: str | None = ..., spec: SpecSource | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> Self: ...
    activities: ActivitiesBlockingApi
    """The operations of activities: get_activities, create_activity, get_activity_statistics, delete_activity."""
    authentication_admin: AuthenticationAdminBlockingApi
    """The operations of authentication_admin: unlink_all_oauth_accounts_admin."""
    config_admin: ConfigAdminBlockingApi
    """The operations of config_admin: get_admin_config, update_admin_config, get_admin_config_defaults."""
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
    """The operations of api_keys: get_api_keys, create_api_key, get_my_api_key, get_api_key, update_api_key, delete_api_key, rotate_api_key."""
    asset_files: AssetFilesBlockingApi
    """The operations of asset_files: search_asset_files, get_asset_file, delete_asset_file, download_asset_file."""
    assets: AssetsBlockingApi
    """The operations of assets: update_assets, upload_asset, delete_assets, check_bulk_upload, copy_asset, run_asset_jobs, update_bulk_asset_metadata, delete_bulk_asset_metadata, get_asset_statistics, get_asset_info, update_asset, get_asset_edits, edit_asset, remove_asset_edits, get_asset_metadata, update_asset_metadata, get_asset_metadata_by_key, delete_asset_metadata, get_asset_ocr, download_asset, view_asset, play_asset_video, get_main_playlist, end_session, get_media_playlist, get_segment."""
    authentication: AuthenticationBlockingApi
    """The operations of authentication: sign_up_admin, change_password, login, logout, change_pin_code, setup_pin_code, reset_pin_code, lock_auth_session, unlock_auth_session, get_auth_status, validate_access_token, start_oauth, logout_oauth, finish_oauth, link_oauth_account, redirect_oauth_to_mobile, unlink_oauth_account."""
    cluster_groups: ClusterGroupsBlockingApi
    """The operations of cluster_groups: get_cluster_group_requests, delete_cluster_group_request, accept_cluster_group_request, leave_cluster_group, cluster_group_regenerate_people, get_cluster_group_requests_for_group, create_cluster_group_request, get_cluster_group_users."""
    config_user: ConfigUserBlockingApi
    """The operations of config_user: get_user_config, get_user_config_defaults."""
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
    """The operations of people: get_all_people, update_people, create_person, delete_people, merge_people, get_users_for_people, upsert_people_users, remove_users_from_people, get_person, update_person, delete_person, merge_person_legacy, reassign_faces, get_person_statistics, get_person_thumbnail."""
    plugins: PluginsBlockingApi
    """The operations of plugins: search_plugins, search_plugin_methods, search_plugin_templates, get_plugin."""
    config_public: ConfigPublicBlockingApi
    """The operations of config_public: get_public_config, get_public_config_defaults."""
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
    """The operations of workflows: search_workflows, create_workflow, get_workflow_triggers, get_workflow, update_workflow, delete_workflow, get_workflow_logs, get_workflow_for_share."""

async def connect(base_url: str, api_key: str | None = ..., *, access_token: str | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> AsyncClient: ...
