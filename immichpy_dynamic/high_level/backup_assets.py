"""The records of the assets in a backup, which are written while the originals are downloaded."""

from __future__ import annotations

import contextlib
import io
import shutil
import tempfile
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import msgspec

from .._internal.files import replacing
from .._internal.regular_files import open_regular
from .._internal.threads import finish_in_thread, run_in_thread
from .backup_records import Record, asset_record, needs_faces, people_of, read_faces

if TYPE_CHECKING:
    from ..api import Caller
    from .results import DownloadedEntry

_BUFFER_BYTES = 2**20


class AssetRecords:
    """Writes ``assets.jsonl``. The records are never in memory together: a library may have 100,000 assets.

    Args:
        client: asks for the faces of people that were not sent with the assets.
        path: the file; its folder exists.
        retries: how often a failed request is repeated.
        verify: whether to request faces of assets that have not changed since the earlier run.
    """

    def __init__(self, client: Caller, path: Path, retries: int, *, verify: bool) -> None:
        self._client = client
        self._path = path
        self._retries = retries
        self._verify = verify
        self._with_faces: dict[str, int] = {}
        """Id → where the record of the earlier run begins, of the assets with faces."""
        self._buffer = bytearray()
        self.problems: list[str] = []
        """The records that are not complete."""

    async def __aenter__(self) -> Self:
        # With `verify` too, so that a file that cannot be read is found before the originals are downloaded.
        found = await run_in_thread(
            lambda: {record["id"]: start for start, record in _earlier(self._path) if "faces" in record}
        )
        self._with_faces = {} if self._verify else found
        # The file has no name, so that a killed run leaves nothing.
        self._lines = await finish_in_thread(lambda: tempfile.TemporaryFile(dir=self._path.parent))  # noqa: SIM115
        return self

    async def __aexit__(self, *_: object) -> None:
        await finish_in_thread(self._lines.close)

    async def add(self, asset_id: str, asset: Any, entry: DownloadedEntry | None) -> None:
        """Write the record of an asset.

        Args:
            asset_id: its id.
            asset: its description by the server, or ``None``.
            entry: its file, or ``None``.
        """
        record = asset_record(asset_id, asset, entry.file if entry is not None else None)
        if needs_faces(asset, record) and (faces := await self._faces(asset, record)):
            record["faces"] = faces
        self._buffer += msgspec.json.encode(record) + b"\n"
        if len(self._buffer) > _BUFFER_BYTES:
            await self._flush()

    async def _flush(self) -> None:
        lines, self._buffer = self._buffer, bytearray()
        await finish_in_thread(self._lines.write, lines)

    async def _faces(self, asset: Any, record: Record) -> list[Record]:
        start = self._with_faces.get(record["id"])
        if start is not None:
            earlier = await run_in_thread(_faces_at, self._path, start)
            # Each asset with people takes a request: ask only where something may have changed.
            if (
                earlier is not None
                and earlier.id == record["id"]
                and earlier.updated_at == record.get("updatedAt")
                and {face["personId"] for face in earlier.faces} == people_of(asset)
            ):
                return earlier.faces
        found = [each async for _, each in read_faces(self._client, [record["id"]], self._retries, self.problems)]
        return found[0] if found else []

    async def earlier_only(self, ids: Collection[str]) -> list[str]:
        """Return the ids of assets of earlier runs that are not among ``ids``."""
        return await run_in_thread(
            lambda: [record["id"] for _, record in _earlier(self._path) if record["id"] not in ids]
        )

    async def replace(self, earlier: Collection[str], *, is_deleted: bool) -> None:
        """Replace the file by the records of this run, followed by records of earlier runs.

        Args:
            earlier: the ids of the assets of earlier runs to keep.
            is_deleted: whether these were deleted on the server.
        """
        await self._flush()
        await finish_in_thread(self._replace, earlier, is_deleted)

    def _replace(self, earlier: Collection[str], is_deleted: bool) -> None:  # noqa: FBT001 - called in a thread
        with replacing(self._path, private=True) as file:
            self._lines.seek(0)
            shutil.copyfileobj(self._lines, file)
            for _, record in _earlier(self._path):
                if record["id"] in earlier:
                    file.write(msgspec.json.encode({**record, "isDeleted": True} if is_deleted else record) + b"\n")


def _earlier(path: Path) -> Iterator[tuple[int, Record]]:
    """Yield the usable records of an earlier run, and where each begins in the file."""
    start = 0
    with contextlib.suppress(FileNotFoundError), _opened(path) as file:
        for line in file:
            record = _record(line)
            if isinstance(record.get("id"), str):
                yield start, record
            start += len(line)


class _Faces(msgspec.Struct, rename="camel"):
    """The fields of an earlier record that tell whether its faces can be taken over. Anybody may have edited it."""

    id: str
    updated_at: str
    faces: list[dict[str, Any]]


def _faces_at(path: Path, start: int) -> _Faces | None:
    """Return the record that begins there; ``None`` when it cannot be used."""
    try:
        with _opened(path) as file:
            file.seek(start)
            found = msgspec.json.decode(file.readline(), type=_Faces)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return found if all(isinstance(face.get("personId"), str) for face in found.faces) else None


def _opened(path: Path) -> io.BufferedReader:
    return io.BufferedReader(open_regular(path, follow_links=False))


def _record(line: bytes) -> Record:
    with contextlib.suppress(msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        record: Record = msgspec.json.decode(line, type=dict[str, Any])
        return record
    return {}
