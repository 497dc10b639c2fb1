"""Generated: do not edit. The clients at the root of the package, as the newest bundled release types them."""

from collections.abc import Mapping
from ssl import SSLContext
from typing import Any, Self
from aiohttp import ClientSession, ClientTimeout
from immichpy_dynamic.types import BaseAsyncClient, BaseClient, Connecting, Share, SpecSource, Validation
from .versions.v3_3 import ActivitiesApi, ActivitiesBlockingApi, AlbumsApi, AlbumsBlockingApi, ApiKeysApi, ApiKeysBlockingApi, AssetFilesApi, AssetFilesBlockingApi, AssetsApi, AssetsBlockingApi, AuthenticationAdminApi, AuthenticationAdminBlockingApi, AuthenticationApi, AuthenticationBlockingApi, ClusterGroupsApi, ClusterGroupsBlockingApi, ConfigAdminApi, ConfigAdminBlockingApi, ConfigPublicApi, ConfigPublicBlockingApi, ConfigUserApi, ConfigUserBlockingApi, DatabaseBackupsAdminApi, DatabaseBackupsAdminBlockingApi, DownloadApi, DownloadBlockingApi, DuplicatesApi, DuplicatesBlockingApi, FacesApi, FacesBlockingApi, JobsApi, JobsBlockingApi, LibrariesApi, LibrariesBlockingApi, MaintenanceAdminApi, MaintenanceAdminBlockingApi, MapApi, MapBlockingApi, MemoriesApi, MemoriesBlockingApi, NotificationsAdminApi, NotificationsAdminBlockingApi, NotificationsApi, NotificationsBlockingApi, PartnersApi, PartnersBlockingApi, PeopleApi, PeopleBlockingApi, PluginsApi, PluginsBlockingApi, QueuesApi, QueuesBlockingApi, SearchApi, SearchBlockingApi, ServerApi, ServerBlockingApi, SessionsApi, SessionsBlockingApi, SharedLinksApi, SharedLinksBlockingApi, StacksApi, StacksBlockingApi, SyncApi, SyncBlockingApi, SystemConfigApi, SystemConfigBlockingApi, SystemMetadataApi, SystemMetadataBlockingApi, TagsApi, TagsBlockingApi, TimelineApi, TimelineBlockingApi, TrashApi, TrashBlockingApi, UsersAdminApi, UsersAdminBlockingApi, UsersApi, UsersBlockingApi, ViewsApi, ViewsBlockingApi, WorkflowsApi, WorkflowsBlockingApi, _OperationId, _BlockingOperations, _Operations

__all__ = ["AsyncClient", "Client", "connect"]

class AsyncClient(BaseAsyncClient):
    """A client of any release; checkers take it for one that speaks Immich 3.3.5."""
    def __init__(self, base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., spec: SpecSource | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ..., share: Share | None = ...) -> None: ...
    @classmethod
    def from_share(cls, url: str, password: str | None = ..., *, access_token: str | None = ..., spec: SpecSource | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> Self: ...
    activities: ActivitiesApi
    """Comments and likes on albums and on the assets in them."""
    authentication_admin: AuthenticationAdminApi
    """Management of other users' logins by an administrator."""
    config_admin: ConfigAdminApi
    """The complete server configuration, for administrators."""
    database_backups_admin: DatabaseBackupsAdminApi
    """Backups of the database, for administrators."""
    maintenance_admin: MaintenanceAdminApi
    """Maintenance mode, for administrators."""
    notifications_admin: NotificationsAdminApi
    """Notifications to users, and tests of e-mail, for administrators."""
    users_admin: UsersAdminApi
    """All accounts, for administrators."""
    albums: AlbumsApi
    """Albums, the assets in them and the users who share them."""
    api_keys: ApiKeysApi
    """API keys of the signed-in user, and what each of them may do."""
    asset_files: AssetFilesApi
    """Files that belong to an asset, such as previews, sidecars and transcoded videos."""
    assets: AssetsApi
    """Photos and videos, with upload, download, metadata, edits and deletion."""
    authentication: AuthenticationApi
    """Login and logout, passwords, the PIN code, and OAuth."""
    cluster_groups: ClusterGroupsApi
    """Groups of users whose faces are recognized together, and invitations to them."""
    config_user: ConfigUserApi
    """The part of the configuration that every user may read."""
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
    partners: PartnersApi
    """Users who share their whole timeline with each other."""
    people: PeopleApi
    """Recognized persons, with names, thumbnails, merging and sharing."""
    plugins: PluginsApi
    """Installed plugins and the steps that they offer to workflows."""
    config_public: ConfigPublicApi
    """The part of the configuration that is readable without login."""
    queues: QueuesApi
    """Queues of background jobs, with their counts, jobs, pause and resume."""
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
    views: ViewsApi
    """Assets by the folders that their originals are in."""
    workflows: WorkflowsApi
    """Rules that run plugin steps when something happens to an asset."""
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
    """A client of any release; checkers take it for one that speaks Immich 3.3.5."""
    def __init__(self, base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., spec: SpecSource | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ..., share: Share | None = ...) -> None: ...
    @classmethod
    def from_share(cls, url: str, password: str | None = ..., *, access_token: str | None = ..., spec: SpecSource | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> Self: ...
    activities: ActivitiesBlockingApi
    """Comments and likes on albums and on the assets in them."""
    authentication_admin: AuthenticationAdminBlockingApi
    """Management of other users' logins by an administrator."""
    config_admin: ConfigAdminBlockingApi
    """The complete server configuration, for administrators."""
    database_backups_admin: DatabaseBackupsAdminBlockingApi
    """Backups of the database, for administrators."""
    maintenance_admin: MaintenanceAdminBlockingApi
    """Maintenance mode, for administrators."""
    notifications_admin: NotificationsAdminBlockingApi
    """Notifications to users, and tests of e-mail, for administrators."""
    users_admin: UsersAdminBlockingApi
    """All accounts, for administrators."""
    albums: AlbumsBlockingApi
    """Albums, the assets in them and the users who share them."""
    api_keys: ApiKeysBlockingApi
    """API keys of the signed-in user, and what each of them may do."""
    asset_files: AssetFilesBlockingApi
    """Files that belong to an asset, such as previews, sidecars and transcoded videos."""
    assets: AssetsBlockingApi
    """Photos and videos, with upload, download, metadata, edits and deletion."""
    authentication: AuthenticationBlockingApi
    """Login and logout, passwords, the PIN code, and OAuth."""
    cluster_groups: ClusterGroupsBlockingApi
    """Groups of users whose faces are recognized together, and invitations to them."""
    config_user: ConfigUserBlockingApi
    """The part of the configuration that every user may read."""
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
    partners: PartnersBlockingApi
    """Users who share their whole timeline with each other."""
    people: PeopleBlockingApi
    """Recognized persons, with names, thumbnails, merging and sharing."""
    plugins: PluginsBlockingApi
    """Installed plugins and the steps that they offer to workflows."""
    config_public: ConfigPublicBlockingApi
    """The part of the configuration that is readable without login."""
    queues: QueuesBlockingApi
    """Queues of background jobs, with their counts, jobs, pause and resume."""
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
    views: ViewsBlockingApi
    """Assets by the folders that their originals are in."""
    workflows: WorkflowsBlockingApi
    """Rules that run plugin steps when something happens to an asset."""
    @property
    def operations(self) -> _BlockingOperations: ...
    def supports(self, operation: _OperationId | str, *, parameter: str | None = ..., value: Any = ...) -> bool:
        """Return whether the release that this client uses has an operation.

        Args:
            operation: its name in any spelling, ``'getQueues'`` or ``'get_queues'``.
            parameter: check also that it has this parameter or field of the body.
            value: check also that the parameter accepts this value of its enum.
        """

def connect(base_url: str | None = ..., api_key: str | None = ..., *, access_token: str | None = ..., http_client: ClientSession | None = ..., validation: Validation = ..., timeout: float | ClientTimeout | None = ..., retries: int = ..., max_response_bytes: int = ..., headers: Mapping[str, str] | None = ..., ssl: SSLContext | bool | None = ..., proxy: str | None = ...) -> Connecting[AsyncClient]: ...
