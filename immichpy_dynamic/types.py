"""Types for annotations: everything that generated stubs name, under one stable address.

Annotate your own code with them: ``def show(response: ApiResponse[AlbumResponseDto]) -> None``. The modules that define
these names may move between versions; this module keeps them.
"""

from .api import Api, IterableOperation, Operation
from .client import AsyncClient as BaseAsyncClient
from .flows.assets import AssetsFlows
from .flows.downloads import DownloadFlows, UsersFlows
from .flows.progress import OnProgress
from .flows.results import DownloadResult, UploadResult
from .flows.sync_stream import SyncFlows
from .flows.timeline import TimelineFlows, TimelineRow
from .flows.waiting import WaitingFlows
from .http.multipart import FileInput
from .http.request import Request
from .http.response import ApiResponse
from .http.stream import StreamedResponse
from .options import CallOptions, ClientOptions, Validation
from .schema.enums import OpenIntEnum, OpenStrEnum
from .schema.types import Model
from .sync_client import BlockingApi, BlockingIterableOperation, BlockingOperation, BlockingStreamedResponse
from .sync_client import Client as BaseClient

__all__ = [
    "Api",
    "ApiResponse",
    "AssetsFlows",
    "BaseAsyncClient",
    "BaseClient",
    "BlockingApi",
    "BlockingIterableOperation",
    "BlockingOperation",
    "BlockingStreamedResponse",
    "CallOptions",
    "ClientOptions",
    "DownloadFlows",
    "DownloadResult",
    "FileInput",
    "IterableOperation",
    "Model",
    "OnProgress",
    "OpenIntEnum",
    "OpenStrEnum",
    "Operation",
    "Request",
    "StreamedResponse",
    "SyncFlows",
    "TimelineFlows",
    "TimelineRow",
    "UploadResult",
    "UsersFlows",
    "Validation",
    "WaitingFlows",
]
