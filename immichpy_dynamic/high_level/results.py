"""The results of uploads and downloads."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

import msgspec

from ..schema.enums import OpenStrEnum

DUPLICATE = "duplicate"
IN_TRASH = "in the trash"
RESTORED = "restored from the trash"


class UploadedAsset(Protocol):
    """The server's ``AssetMediaResponseDto``, of whatever release."""

    @property
    def id(self) -> str:
        """The asset's id."""

    @property
    def status(self) -> OpenStrEnum:
        """``"created"`` or another status that the server returns."""


class Summarized(msgspec.Struct):
    """The base of results: a `repr` with the number of items in each list, and a table in notebooks."""

    def __repr__(self) -> str:
        counts = ", ".join(f"{len(items)} {name}{_trash_note(items)}" for name, items in self._lists()) or "nothing"
        stopped = getattr(self, "stopped", None)
        return f"<{type(self).__name__}: {counts}{f'; stopped: {stopped}' if stopped else ''}>"

    if not TYPE_CHECKING:  # if type checkers saw this method, they would accept every name

        def __getattr__(self, name: str) -> NoReturn:
            """Raise AttributeError; the message lists the existing names."""
            names = [each for each in dir(type(self)) if not each.startswith("_")]
            raise AttributeError(f"{type(self).__name__} has no {name!r}. It has: {', '.join(names)}.")

    def _lists(self) -> Iterator[tuple[str, list[Any]]]:
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if isinstance(value, list) and value:
                yield name, value

    def summary(self) -> list[dict[str, Any]]:
        """Return a row for each list, and for each reason in it: how many items there are, and the first of them."""
        rows: list[dict[str, Any]] = []
        for name, items in self._lists():
            for reason, group in grouped(items).items():
                examples = ", ".join(map(_named, group[:3])) + (", …" if len(group) > 3 else "")
                rows.append({"list": name, "count": len(group), "reason": reason, "items": examples})
        return rows

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        """Return what notebooks show: a table when rich is installed."""
        del include, exclude
        bundle = {"text/plain": repr(self)}
        try:
            # By name, because type checkers would follow the import into rich, and from there into IPython.
            drawing = importlib.import_module("immichpy_dynamic._internal.rendering")
        except ImportError:
            return bundle
        return {**bundle, "text/html": drawing.html(drawing.rows(self.summary(), repr(self)))}


def grouped(items: Iterable[Any]) -> dict[str, list[Any]]:
    """Return entries by the reason or error that they have in common, the largest group first."""
    found: dict[str, list[Any]] = {}
    for item in items:
        found.setdefault(str(getattr(item, "error", None) or getattr(item, "reason", None) or ""), []).append(item)
    return dict(sorted(found.items(), key=lambda group: -len(group[1])))


def _trash_note(items: Iterable[Any]) -> str:
    """Return a note with the number of entries in the server's trash, whose assets the timeline does not show."""
    reasons = [getattr(item, "reason", None) for item in items]
    counts = [f"{reasons.count(reason)} {reason}" for reason in (IN_TRASH, RESTORED) if reason in reasons]
    return f" ({', '.join(counts)})" if counts else ""


def _named(item: Any) -> str:
    """Return a readable name for an entry: the name of its file, or else its id."""
    path: Path | None = getattr(item, "filepath", None) or getattr(item, "picture", None)
    if path is None and isinstance(item, Path):
        path = item
    if path is not None:
        return path.name
    return str(getattr(item, "name", None) or getattr(item, "asset_id", getattr(item, "kind", item)))


class UploadedEntry(msgspec.Struct, frozen=True):
    """A file that is on the server because of this call, or of an earlier one with the same journal."""

    asset: UploadedAsset
    """The server's ``AssetMediaResponseDto``: ``.id`` and ``.status``. In a dry run its id is all zeros."""
    filepath: Path


class RejectedEntry(msgspec.Struct, frozen=True):
    """A file that was not needed: the server, or the call itself, has the same one."""

    filepath: Path
    asset_id: str | None = None
    reason: str | None = None
    """``"duplicate"``, ``"in the trash"``, ``"restored from the trash"``, or another reason of the server's."""


class FailedEntry(msgspec.Struct, frozen=True):
    """A file that could not be transferred."""

    filepath: Path
    error: str


class SkippedEntry(msgspec.Struct, frozen=True):
    """A file in the named folders that was left out."""

    filepath: Path
    reason: str
    """``"missing"``, ``"hidden"``, ``"ignored"``, ``"system folder"``, ``"unsupported"``, ``"not a file"``,
    ``"link that leads outside"``, ``"sidecar without a picture"``, ``"sidecar not sent: …"``, or
    ``"unreadable: …"``."""


class LivePhoto(msgspec.Struct, frozen=True):
    """A picture and a video that were joined into a live photo: the video no longer appears on its own."""

    picture: Path
    video: Path
    by: str
    """``"content identifier"`` (Apple's, in both files) or ``"name and time"``."""


class UploadStats(msgspec.Struct, frozen=True):
    """The number of files in each list of the result; ``total`` is the sum of the others."""

    total: int
    uploaded: int
    """Sent by this call."""
    uploaded_earlier: int
    """Sent by an earlier call with the same journal."""
    rejected: int
    failed: int
    remaining: int
    """Not attempted, because the call stopped: see ``UploadResult.stopped``."""


class UploadResult(Summarized):
    """The outcome of an upload: every file that was found is in exactly one of the first five lists."""

    uploaded: list[UploadedEntry] = []
    """Sent by this call."""
    uploaded_earlier: list[UploadedEntry] = []
    """Sent by an earlier call with the same journal, and confirmed by the server now."""
    rejected: list[RejectedEntry] = []
    """Not sent, because the server or an equal file of this call has the same content."""
    failed: list[FailedEntry] = []
    remaining: list[Path] = []
    """Not attempted, because the call stopped; repeat the same call to upload them."""
    stopped: str | None = None
    """Why the call stopped before its end: the server no longer answered, for example."""
    skipped: list[SkippedEntry] = []
    """Files that were left out, with the reason."""
    live_photos: list[LivePhoto] = []
    """Pictures that were sent with a video."""
    deleted: list[Path] = []
    """Local files that were deleted after the server had confirmed them."""
    problems: list[str] = []
    """Errors after the transfer: with the album, the tags, the journal, or deleting a file."""

    @property
    def stats(self) -> UploadStats:
        """The number of files in each list."""
        counts = [len(each) for each in (self.uploaded, self.uploaded_earlier, self.rejected, self.failed)]
        counts.append(len(self.remaining))
        return UploadStats(sum(counts), *counts)


class DownloadedEntry(msgspec.Struct, frozen=True, gc=False):
    """An asset whose file is in the folder."""

    # A path object for each of 100,000 assets would take 70 MB.
    asset_id: str
    folder: Path
    """The folder of the whole download, not a folder below it."""
    file: str
    """The path of the file below ``folder``, with ``/``."""

    @property
    def filepath(self) -> Path:
        """The path of the file."""
        return self.folder / self.file


class FailedDownload(msgspec.Struct, frozen=True):
    """An asset that could not be downloaded."""

    asset_id: str
    error: str
    name: str | None = None
    """The asset's file name, where it is known."""


KINDS = ("timeline", "archive", "hidden", "locked", "trash")
"""The kinds of assets: ``hidden`` ones are mostly the videos of live photos, ``locked`` ones need the PIN code."""


class MissingAssets(msgspec.Struct, frozen=True):
    """Requested assets that could not be listed."""

    kind: str
    """``"timeline"``, ``"archive"``, ``"hidden"``, ``"locked"``, ``"trash"``; ``"album"`` or ``"search"`` for one
    of these; ``"unlisted"`` when the list broke off."""
    count: int | None
    """The number of assets; ``None`` when it is unknown."""
    reason: str


class DownloadStats(msgspec.Struct, frozen=True):
    """The number of assets in each list of the result; ``total`` is the sum of the others."""

    total: int
    downloaded: int
    """Downloaded by this call."""
    present: int
    """Downloaded by an earlier call."""
    failed: int
    remaining: int
    """Not attempted, because the call stopped: see ``DownloadResult.stopped``."""


class DownloadResult(Summarized):
    """The outcome of a download: each asset is in exactly one of the first three lists or in ``remaining``."""

    downloaded: list[DownloadedEntry] = []
    """Downloaded by this run."""
    present: list[DownloadedEntry] = []
    """Complete files of earlier runs."""
    failed: list[FailedDownload] = []
    missing: list[MissingAssets] = []
    """Assets that the server did not list, by kind, with number and reason; empty when the download is complete."""
    remaining: list[str] = []
    """Ids of assets that were listed and not attempted, because the run stopped early."""
    stopped: str | None = None
    """Why the run stopped early."""
    renamed: list[Path] = []
    """Files that had the path of an asset and were not its download: edited, damaged or created by another program.
    They were renamed; these are the new names."""
    warnings: list[str] = []
    """Warnings about the folder, such as damaged lines of the manifest."""

    @property
    def stats(self) -> DownloadStats:
        """The number of assets in each list."""
        counts = [len(each) for each in (self.downloaded, self.present, self.failed, self.remaining)]
        return DownloadStats(sum(counts), *counts)

    @property
    def is_complete(self) -> bool:
        """Whether everything that was asked for is in the folder."""
        return not (self.failed or self.missing or self.remaining or self.stopped)

    @property
    def set_aside(self) -> list[Path]:
        """The former name of ``renamed``."""
        return self.renamed

    def add_present(self, asset_id: str, folder: Path, file: str) -> None:
        """Note that an asset's file is present and intact."""
        self.present.append(DownloadedEntry(asset_id, folder, file))

    def add_failed(self, asset_id: str, reason: str) -> None:
        """Note that an asset could not be downloaded."""
        self.failed.append(FailedDownload(asset_id, reason))


class BackupResult(msgspec.Struct):
    """The outcome of a backup."""

    download: DownloadResult
    """The outcome for the originals."""
    records: dict[str, int] = {}
    """The number of records of each kind in the backup: ``assets``, ``albums``, ``tags``, …."""
    deleted: int = 0
    """The number of assets of earlier runs that the server no longer has. They are kept unless the backup is pruned."""
    pruned: int = 0
    """The number of these assets that were deleted from the backup."""
    problems: list[str] = []
    """The records that could not be read."""

    @property
    def is_complete(self) -> bool:
        """Whether everything is in the backup."""
        return self.download.is_complete and not self.problems


class FailedRestore(msgspec.Struct, frozen=True):
    """An asset or record that could not be restored."""

    name: str
    error: str


class RestoreResult(msgspec.Struct):
    """The outcome of a restore; in a dry run, what would be done."""

    counts: dict[str, dict[str, int]] = {}
    """Kind (``assets``, ``albums``, ``tags``, …) → ``created``, ``changed``, ``present`` → how many."""
    failed: list[FailedRestore] = []
    """Assets and records that the server rejected, or that could not be read or sent."""
    left_out: list[str] = []
    """Assets and records that this server or release cannot store, with the reason."""
    remaining: int = 0
    """The number of assets that were not attempted because the restore stopped."""
    stopped: str | None = None
    """Why the restore stopped before its end; to resume, run it again."""
    problems: list[str] = []
    """Other errors, such as damaged records."""

    @property
    def is_complete(self) -> bool:
        """Whether everything that this server can store has been restored."""
        return not (self.failed or self.problems or self.remaining or self.stopped)

    def count(self, kind: str, what: str, number: int = 1) -> None:
        """Count objects of a kind that were ``"created"``, ``"changed"``, ``"present"`` or ``"removed"``."""
        counts = self.counts.setdefault(kind, {})
        if number:
            counts[what] = counts.get(what, 0) + number

    def fail(self, name: str, error: str) -> None:
        """Note a failure."""
        self.failed.append(FailedRestore(name, error))

    def leave_out(self, text: str) -> None:
        """Note an object that this server cannot store; repeated notes count once."""
        if text not in self.left_out:
            self.left_out.append(text)
