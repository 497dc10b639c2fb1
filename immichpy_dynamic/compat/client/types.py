"""The module path of immichpy's upload results."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from ...high_level.results import FailedEntry, RejectedEntry, UploadedEntry, UploadResult, UploadStats

__all__ = [
    "FailedEntry",
    "HeadersType",
    "RejectedEntry",
    "RejectionReason",
    "UploadResult",
    "UploadStats",
    "UploadedEntry",
]

HeadersType: TypeAlias = Mapping[str, str]
RejectionReason: TypeAlias = Literal["duplicate", "unsupported_format"]
