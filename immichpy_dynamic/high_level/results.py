"""What an upload and a download tell when they are over."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec


class UploadedEntry(msgspec.Struct, frozen=True):
    """A file that is on the server because of this job."""

    asset: Any
    """The server's ``AssetMediaResponseDto``: ``.id`` and ``.status``. In a dry run its id is all zeros."""
    filepath: Path


class RejectedEntry(msgspec.Struct, frozen=True):
    """A file that was not needed: the server, or the job itself, has the same one."""

    filepath: Path
    asset_id: str | None = None
    reason: str | None = None
    """``"duplicate"``, or what else the server said."""


class FailedEntry(msgspec.Struct, frozen=True):
    """A file that could not be transferred."""

    filepath: Path
    error: str


class SkippedEntry(msgspec.Struct, frozen=True):
    """Something that the walk came by and left alone."""

    filepath: Path
    reason: str
    """Why: ``"missing"``, ``"hidden"``, ``"ignored"``, ``"unsupported"``, ``"not a file"``,
    ``"sidecar without a picture"``, or that it is unreadable."""


class UploadStats(msgspec.Struct, frozen=True):
    """How many files took which way; ``total`` is the sum of the other three."""

    total: int
    uploaded: int
    rejected: int
    failed: int


class UploadResult(msgspec.Struct):
    """What became of each file: every one that was found stands in exactly one of the first three lists."""

    uploaded: list[UploadedEntry] = []
    rejected: list[RejectedEntry] = []
    failed: list[FailedEntry] = []
    skipped: list[SkippedEntry] = []
    """What was not taken for a file to upload, and why."""
    deleted: list[Path] = []
    """Local files that were deleted after the server had confirmed them."""
    problems: list[str] = []
    """What went wrong after the transfer: the album, the tags, a local file that could not be deleted."""

    @property
    def stats(self) -> UploadStats:
        """How many files took which way."""
        counts = len(self.uploaded), len(self.rejected), len(self.failed)
        return UploadStats(sum(counts), *counts)


class DownloadedEntry(msgspec.Struct, frozen=True):
    """An asset that is in the folder."""

    asset_id: str
    filepath: Path


class FailedDownload(msgspec.Struct, frozen=True):
    """An asset that could not be fetched."""

    asset_id: str
    error: str


KINDS = ("timeline", "archive", "hidden", "locked", "trash")
"""What "everything" is made of: ``hidden`` are mostly the videos of live photos, ``locked`` are behind the PIN code."""


class MissingAssets(msgspec.Struct, frozen=True):
    """Assets that belong to what was asked for and could not be listed."""

    kind: str
    """``"timeline"``, ``"archive"``, ``"hidden"``, ``"locked"``, ``"trash"``; ``"album"`` or ``"search"`` for one
    of these; ``"unlisted"`` when the list broke off."""
    count: int | None
    """How many; ``None`` when the server does not tell."""
    reason: str


class DownloadResult(msgspec.Struct):
    """What became of each asset: every one stands in exactly one of the first three lists or in ``remaining``."""

    downloaded: list[DownloadedEntry] = []
    """Fetched by this run."""
    present: list[DownloadedEntry] = []
    """There already, complete."""
    failed: list[FailedDownload] = []
    missing: list[MissingAssets] = []
    """What the server did not list, by kind, with number and reason; empty when the download is complete."""
    remaining: list[str] = []
    """Ids of assets that were listed and not attempted, because the run stopped early."""
    stopped: str | None = None
    """Why the run stopped early."""
    renamed: list[Path] = []
    """Files that stood in an asset's place and were not what an earlier run had put there: edited, damaged, or of
    somebody else. They have a new name now."""
    warnings: list[str] = []
    """What is odd about the folder, such as damaged lines of the manifest."""

    @property
    def is_complete(self) -> bool:
        """Whether everything that was asked for is in the folder."""
        return not (self.failed or self.missing or self.remaining or self.stopped)

    @property
    def set_aside(self) -> list[Path]:
        """The former name of ``renamed``."""
        return self.renamed
