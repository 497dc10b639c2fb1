"""Sources of a restore: the folder of a backup, or another server."""

from __future__ import annotations

import asyncio
import queue
from collections.abc import AsyncGenerator, AsyncIterator, Iterable, Mapping
from contextlib import aclosing, asynccontextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

from .._internal.regular_files import read_regular
from .._internal.threads import run_in_thread
from ..http.retry import retry
from ..paging import pages
from .backup_records import Record, Records, asset_record, needs_faces, read_faces, read_records
from .base import operation
from .checksums import sha1_file
from .fields import read
from .inventory import Inventory, album_assets
from .manifest import Manifest

if TYPE_CHECKING:
    from ..api import Caller

RECORDS_FOLDER = "immich-backup"
_MOST_BYTES = 2**31
_BATCH = 100
_PIECES = 4
_CHUNK_BYTES = 2**20


class Face(msgspec.Struct, frozen=True, rename="camel"):
    """A face in a picture; the box is in pixels of a picture of that size."""

    person_id: str
    x1: int
    y1: int
    x2: int
    y2: int
    image_width: int
    image_height: int


class AssetRecord(msgspec.Struct, frozen=True, rename="camel", gc=False):
    """The fields of an asset's record that a restore uses; ``docs/backup-format.md`` describes them."""

    id: str
    checksum: str
    name: str = ""
    file: str | None = None
    taken_at: datetime | None = None
    local_time: datetime | None = None
    modified_at: datetime | None = None
    visibility: str | None = None
    is_favorite: bool = False
    is_trashed: bool = False
    is_deleted: bool = False
    description: str | None = None
    rating: int | None = None
    latitude: float | None = None
    longitude: float | None = None
    live_photo_video_id: str | None = None
    faces: tuple[Any, ...] = ()


class Source(Protocol):
    """A library to restore from."""

    problems: list[str]
    """The records and files that could not be read."""

    def assets(self) -> AsyncGenerator[AssetRecord]:
        """Yield the records of the assets."""

    async def records(self, kind: str) -> list[Record]:
        """Return the records of a kind other than assets."""

    async def owner_email(self) -> str:
        """Return the e-mail address of the user whose library it is; ``""`` when it is unknown."""

    def content(self, asset: AssetRecord) -> Any:
        """Return a context manager for an asset's original, in a form that ``upload_asset`` accepts as a file."""


def as_asset(record: Record) -> AssetRecord:
    """Return a record as a typed object.

    Raises:
        msgspec.ValidationError: a field that a restore needs is missing or of another type.
    """
    return msgspec.convert(record, AssetRecord, strict=False)


class _User(msgspec.Struct):
    id: str
    email: str = ""


class _Facts(msgspec.Struct):
    user: _User


class BackupFolder:
    """A folder written by ``back_up``. Its files may have been changed since, so their content is not trusted.

    Args:
        folder: the folder.

    Raises:
        FileNotFoundError: it has no records.
    """

    def __init__(self, folder: Path) -> None:
        self._root = folder
        self.problems: list[str] = []
        if not (folder / RECORDS_FOLDER / "assets.jsonl").is_file():
            raise FileNotFoundError(f"{folder} has no {RECORDS_FOLDER}/assets.jsonl: it is not the folder of a backup")
        manifest = Manifest(folder)
        with suppress(OSError):
            manifest.open()
        # From the manifest, because for an external library the record's checksum is not that of the content.
        self._checksums = {line.file: line.checksum for line in manifest.lines}

    async def assets(self) -> AsyncGenerator[AssetRecord]:
        """Yield the records of the assets; note a problem for each damaged one."""
        for number, line in enumerate(await run_in_thread(self._lines, "assets"), start=1):
            try:
                yield msgspec.json.decode(line, type=AssetRecord, strict=False)
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
                self.problems.append(f"assets.jsonl, line {number} cannot be used: {error}")

    async def records(self, kind: str) -> list[Record]:
        """Return the usable records of a kind other than assets; an empty list when the backup has none."""
        found = []
        for number, line in enumerate(await run_in_thread(self._lines, kind), start=1):
            try:
                found.append(msgspec.json.decode(line, type=dict[str, Any]))
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
                self.problems.append(f"{kind}.jsonl, line {number} cannot be used: {error}")
        return found

    async def owner_email(self) -> str:
        """Return the e-mail address of the user who was backed up."""
        try:
            facts = msgspec.json.decode(await run_in_thread(self._content, "backup.json"), type=_Facts)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return ""
        return facts.user.email

    def _lines(self, kind: str) -> list[bytes]:
        return [line for line in self._content(f"{kind}.jsonl").split(b"\n") if line.strip()]

    def _content(self, name: str) -> bytes:
        try:
            return read_regular(self._root / RECORDS_FOLDER / name, _MOST_BYTES)
        except FileNotFoundError:
            return b""
        except OSError as error:
            self.problems.append(f"{name}: {error.strerror or error}")
            return b""

    @asynccontextmanager
    async def content(self, asset: AssetRecord) -> AsyncIterator[Path]:
        """Yield the file of an asset.

        Raises:
            OSError: the folder has no such file.
        """
        yield await run_in_thread(self._path, asset)

    def _path(self, asset: AssetRecord) -> Path:
        if asset.file is None:
            raise FileNotFoundError("the backup has no file of this asset")
        path = self._root / asset.file
        if "\0" in asset.file:
            raise FileNotFoundError(f"{asset.file!r} is not the name of a file")
        if not path.resolve().is_relative_to(self._root.resolve()):
            raise PermissionError(f"{asset.file} leads out of the folder of the backup")
        if not path.is_file():
            raise FileNotFoundError(f"{asset.file} is missing in the folder of the backup")
        expected = self._checksums.get(asset.file)
        if expected is not None and (actual := sha1_file(path)) != expected:
            raise OSError(f"{asset.file} is damaged: its SHA-1 is {actual} instead of {expected}")
        return path


class ServerLibrary:
    """The library of another client's user; originals go from server to server without touching a disk.

    Args:
        client: the client of that user.
        retries: how often a failed request is repeated.
        album_id: only the assets of this album.
        search: only the assets that this search finds, by the arguments of ``search_assets``.
    """

    def __init__(
        self, client: Caller, retries: int, *, album_id: str | None = None, search: Mapping[str, Any] | None = None
    ) -> None:
        self._client = client
        self._retries = retries
        self._album_id = album_id
        self._search = search
        self._records: Records | None = None
        self.problems: list[str] = []

    async def assets(self) -> AsyncGenerator[AssetRecord]:
        """Yield the records of the assets."""
        async with aclosing(self._found()) as found:
            async for record in typed_assets(self._client, found, self._retries, self.problems):
                yield record

    async def _found(self) -> AsyncGenerator[Any]:
        if self._album_id is not None:
            ids, missing = await album_assets(self._client, self._album_id, self._retries)
            if missing is not None:
                self.problems.append(f"album {self._album_id}: {missing.reason}")
            for asset_id in ids:
                yield await self._info(asset_id)
            return
        if self._search is not None:
            search = operation(self._client, "searchAssets", "searchMetadata")
            arguments = {"with_exif": True, "with_people": True, "size": 1000, **self._search}
            async with aclosing(pages(search, (), arguments)) as found:
                async for page in found:
                    for asset in page:
                        yield asset
            return
        inventory = Inventory(self._client, (), self._retries, {"with_people": True})
        async with aclosing(inventory.assets()) as everything:
            async for asset in everything:
                yield asset
        for missing in inventory.missing:
            count = "an unknown number of" if missing.count is None else str(missing.count)
            self.problems.append(f"{count} {missing.kind} assets cannot be listed: {missing.reason}")

    async def _info(self, asset_id: str) -> Any:
        look_up = operation(self._client, "getAssetInfo")
        return await retry(lambda: look_up(asset_id, _retries=0), self._retries)

    async def records(self, kind: str) -> list[Record]:
        """Return the records of a kind other than assets; only the album itself when an album was chosen."""
        if self._search is not None or (self._album_id is not None and kind not in ("albums", "tags", "stacks")):
            return []
        if self._records is None:
            self._records = Records(self._client, (await self._user()).id, self._retries)
            self.problems = self._records.problems = [*self.problems, *self._records.problems]
        found = await read_records(self._records, kind) or []
        return [each for each in found if kind != "albums" or self._album_id in (None, each["id"])]

    async def owner_email(self) -> str:
        """Return the e-mail address of the client's user."""
        return (await self._user()).email

    async def _user(self) -> _User:
        return read(_User, await retry(operation(self._client, "getMyUser"), self._retries), "users.get_my_user")

    @asynccontextmanager
    async def content(self, asset: AssetRecord) -> AsyncIterator[Pipe]:
        """Yield a file object from which an upload reads the original while it is downloaded.

        Raises:
            ImmichError: the original cannot be downloaded.
        """
        download = operation(self._client, "downloadAsset")
        async with download.stream(asset.id) as stream:
            pipe = Pipe()
            filling = asyncio.ensure_future(pipe.fill(stream.iter_bytes(_CHUNK_BYTES)))
            try:
                yield pipe
                # An upload that ended early has left pieces in the queue.
                if filling.done():
                    filling.result()
            finally:
                pipe.close()
                filling.cancel()
                await asyncio.gather(filling, return_exceptions=True)


async def typed_assets(
    client: Caller, found: AsyncIterator[Any], retries: int, problems: list[str]
) -> AsyncGenerator[AssetRecord]:
    """Yield typed records made from a server's assets, with the faces of people.

    Args:
        client: asks for faces that were not sent with the assets.
        found: the assets.
        retries: how often a failed request is repeated.
        problems: a message is appended for each asset that cannot be read.
    """
    batch: list[tuple[Record, bool]] = []

    async def read_batch() -> list[AssetRecord]:
        without = [record["id"] for record, needs in batch if needs]
        faces = {asset_id: each async for asset_id, each in read_faces(client, without, retries, problems)}
        typed = []
        for record, _ in batch:
            try:
                typed.append(as_asset({**record, "faces": faces.get(record["id"], record.get("faces", ()))}))
            except msgspec.ValidationError as error:
                problems.append(f"asset {record['id']} cannot be read: {error}")
        batch.clear()
        return typed

    async for asset in found:
        asset_id = getattr(asset, "id", asset)
        if not isinstance(asset_id, str):
            problems.append("an asset without an id cannot be read")
            continue
        record = asset_record(asset_id, asset, None)
        batch.append((record, needs_faces(asset, record)))
        if len(batch) == _BATCH:
            for each in await read_batch():
                yield each
    for each in await read_batch():
        yield each


class Pipe:
    """A file object that a thread reads while the event loop writes to it. It holds only a few pieces in memory."""

    def __init__(self) -> None:
        self._pieces: queue.Queue[bytes | None] = queue.Queue()
        self._room = asyncio.Semaphore(_PIECES)
        self._loop = asyncio.get_running_loop()
        self._rest = b""
        self._error: BaseException | None = None
        self._is_closed = False

    async def fill(self, pieces: AsyncIterator[bytes]) -> None:
        """Write all pieces into the pipe. An exception is passed on and raised by :meth:`read`."""
        try:
            async for piece in pieces:
                await self._room.acquire()
                self._pieces.put(piece)
        except BaseException as error:
            self._error = error
            raise
        finally:
            self._pieces.put(None)

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes, ``b""`` at the end. Blocks, so call it in a thread."""
        while not self._rest and not self._is_closed:
            piece = self._pieces.get()
            if piece is None:
                self._is_closed = True
                if self._error is not None:
                    raise OSError("the original broke off while it was downloaded") from self._error
                break
            self._loop.call_soon_threadsafe(self._room.release)
            self._rest = piece
        end = len(self._rest) if size < 0 else size
        result, self._rest = self._rest[:end], self._rest[end:]
        return result

    def seekable(self) -> bool:
        """Return ``False``: the file can be read only once."""
        return False

    def close(self) -> None:
        """Close the pipe; a pending :meth:`read` ends."""
        self._is_closed = True
        self._pieces.put(None)


def only_known(ids: Iterable[Any], mapping: Mapping[str, str]) -> list[str]:
    """Return the ids on the target server of the given assets, without those that it lacks."""
    return [mapping[each] for each in ids if isinstance(each, str) and each in mapping]
