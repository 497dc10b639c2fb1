"""Types for annotations: everything that generated stubs name, under one stable address.

Annotate your own code with them: ``def show(response: ApiResponse[AlbumResponseDto]) -> None``. The modules that define
these names may move between versions; this module keeps them.
"""

from .api import Api, IterableOperation, Operation
from .blocking_api import BlockingApi, BlockingIterableOperation, BlockingOperation, BlockingStreamedResponse
from .blocking_client import Client as BaseClient
from .client import AsyncClient as BaseAsyncClient
from .connecting import Connecting
from .high_level.progress import OnProgress, Progress
from .high_level.results import (
    BackupResult,
    DownloadedEntry,
    DownloadResult,
    DownloadStats,
    FailedEntry,
    MissingAssets,
    RejectedEntry,
    UploadedAsset,
    UploadedEntry,
    UploadResult,
    UploadStats,
)
from .high_level.shared_links import Share
from .high_level.timeline import TimelineFilters, TimelineRow
from .http.multipart import FileInput
from .http.request import Request
from .http.response import ApiResponse
from .http.stream import StreamedResponse
from .options import (
    CallOptions,
    ClientOptions,
    Data,
    Headers,
    Id,
    IdCollection,
    Ids,
    ImageSize,
    Kind,
    OnBytes,
    Result,
    Timeout,
    Validation,
    Visibility,
)
from .schema.enums import OpenIntEnum, OpenStrEnum
from .schema.model import Model
from .spec.loading import SpecSource
from .spec.model import Spec

__all__ = [
    "Api",
    "ApiResponse",
    "BackupResult",
    "BaseAsyncClient",
    "BaseClient",
    "BlockingApi",
    "BlockingIterableOperation",
    "BlockingOperation",
    "BlockingStreamedResponse",
    "CallOptions",
    "ClientOptions",
    "Connecting",
    "Data",
    "DownloadResult",
    "DownloadStats",
    "DownloadedEntry",
    "FailedEntry",
    "FileInput",
    "Headers",
    "Id",
    "IdCollection",
    "Ids",
    "ImageSize",
    "IterableOperation",
    "Kind",
    "MissingAssets",
    "Model",
    "OnBytes",
    "OnProgress",
    "OpenIntEnum",
    "OpenStrEnum",
    "Operation",
    "Progress",
    "RejectedEntry",
    "Request",
    "Result",
    "Share",
    "Spec",
    "SpecSource",
    "StreamedResponse",
    "TimelineFilters",
    "TimelineRow",
    "Timeout",
    "UploadResult",
    "UploadStats",
    "UploadedAsset",
    "UploadedEntry",
    "Validation",
    "Visibility",
]
