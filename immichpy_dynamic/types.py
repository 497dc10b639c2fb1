"""Types for annotations: everything that generated stubs name, under one stable address.

Annotate your own code with them: ``def show(response: ApiResponse[AlbumResponseDto]) -> None``. The modules that define
these names may move between versions; this module keeps them.
"""

from .api import Api, IterableOperation, Operation
from .blocking_api import BlockingApi, BlockingIterableOperation, BlockingOperation, BlockingStreamedResponse
from .blocking_client import Client as BaseClient
from .client import AsyncClient as BaseAsyncClient
from .connecting import Connecting
from .high_level.assets import AssetsMethods
from .high_level.downloads import DownloadMethods, UsersMethods
from .high_level.progress import OnProgress
from .high_level.results import DownloadResult, MissingAssets, UploadResult
from .high_level.shared_links import Share
from .high_level.sharing import SharedLinksMethods
from .high_level.sync_stream import SyncMethods
from .high_level.timeline import TimelineFilters, TimelineMethods, TimelineRow
from .high_level.waiting import WaitingMethods
from .http.multipart import FileInput
from .http.request import Request
from .http.response import ApiResponse
from .http.stream import StreamedResponse
from .options import CallOptions, ClientOptions, Headers, Id, IdCollection, Ids, OnBytes, Result, Timeout, Validation
from .schema.enums import OpenIntEnum, OpenStrEnum
from .schema.model import Model
from .spec.loading import SpecSource
from .spec.model import Spec

__all__ = [
    "Api",
    "ApiResponse",
    "AssetsMethods",
    "BaseAsyncClient",
    "BaseClient",
    "BlockingApi",
    "BlockingIterableOperation",
    "BlockingOperation",
    "BlockingStreamedResponse",
    "CallOptions",
    "ClientOptions",
    "Connecting",
    "DownloadMethods",
    "DownloadResult",
    "FileInput",
    "Headers",
    "Id",
    "IdCollection",
    "Ids",
    "IterableOperation",
    "MissingAssets",
    "Model",
    "OnBytes",
    "OnProgress",
    "OpenIntEnum",
    "OpenStrEnum",
    "Operation",
    "Request",
    "Result",
    "Share",
    "SharedLinksMethods",
    "Spec",
    "SpecSource",
    "StreamedResponse",
    "SyncMethods",
    "TimelineFilters",
    "TimelineMethods",
    "TimelineRow",
    "Timeout",
    "UploadResult",
    "UsersMethods",
    "Validation",
    "WaitingMethods",
]
