"""The fault matrix: the outcome of each kind of call under each fault, with one fault and with repeated faults."""

from __future__ import annotations

import asyncio
import logging
import re
import traceback
import warnings
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import aiohttp
from fault_jobs import HEADING, section
from fault_rows import ROWS, Row

from immichpy_dynamic import AsyncClient, ImmichError, ResponseValidationWarning
from immichpy_dynamic.http import retry
from immichpy_dynamic.testing import FakeImmich

RELEASE = "3.1.0"
PAGE = 3
ASSETS = 8
FILES = 3
SECRET = re.compile(r"the-(key|token)-that-nobody-may-see")
INTRODUCTION = (Path(__file__).parent / "faults_introduction.md").read_text(encoding="utf-8")
PATIENCE = {True: 0.05, False: 10.0}


class Work:
    """A kind of call, with a check that no data was lost.

    Args:
        fake: the server.
        client: a client of that server.
        folder: an empty folder.
    """

    title: str
    operation: str
    requests = 1
    """The number of requests without a fault."""
    after = 0
    """The number of requests that succeed before the fault."""
    with_token = False

    def __init__(self, fake: FakeImmich, client: Any, folder: Path) -> None:
        self.fake = fake
        self.client = client
        self.folder = folder
        self.notes: list[str] = []

    async def do(self) -> None:
        """Make the call."""
        raise NotImplementedError

    async def check(self, *, failed: bool, exact: bool) -> None:
        """Assert that the partial result is correct, and that a second run without faults completes it.

        Args:
            failed: whether the call raised an exception.
            exact: whether the responses had the correct content.
        """
        raise NotImplementedError


class Call(Work):
    """A read-only call."""

    title, operation = "call", "getAllAlbums"

    async def do(self) -> None:
        """Request the albums."""
        self.albums = await self.client.albums.get_all_albums()

    async def check(self, *, failed: bool, exact: bool) -> None:
        """Assert that all albums were returned."""
        if not failed:
            assert len(self.albums) == len(self.fake.state.albums)
            assert not exact or {album.id for album in self.albums} == set(self.fake.state.albums)


class Change(Work):
    """A request that is not safe to repeat."""

    title, operation = "change", "createAlbum"

    async def do(self) -> None:
        """Create an album."""
        await self.client.albums.create_album(album_name="New")

    async def check(self, *, failed: bool, exact: bool) -> None:
        """Assert that the album exists once; after a failure, at most once."""
        count = sum(album.name == "New" for album in self.fake.state.albums.values())
        assert count <= 1 if failed else count == 1, count
        if failed:
            self.notes.append("the album was made" if count else "no album was made")


class Upload(Work):
    """An upload of a folder."""

    title, operation, requests = "upload", "uploadAsset", FILES

    async def do(self) -> None:
        """Upload some files; the fault affects the first one."""
        for number in range(FILES):
            await asyncio.to_thread((self.folder / f"{number}.jpg").write_bytes, b"picture %d " % number * 50)
        self.result = await self.client.assets.upload(self.folder, concurrency=1, delete_uploads=True)
        if self.result.failed:
            self.notes.append(f"{len(self.result.failed)} of {FILES} files in `failed` and still in the folder")

    async def check(self, *, failed: bool, exact: bool) -> None:
        """Assert that each file is on the server once or still in the folder; a second run completes the upload."""
        stored = {asset.content.head for asset in self.fake.state.assets.values()}
        assert len(stored) == len(self.fake.state.assets)
        left = {path.name: await asyncio.to_thread(path.read_bytes) for path in sorted(self.folder.iterdir())}
        for number in range(FILES):
            content = b"picture %d " % number * 50
            assert content in stored or left[f"{number}.jpg"] == content
        if not failed:
            result = self.result
            assert len(result.uploaded) + len(result.rejected) + len(result.failed) == FILES
            assert {entry.filepath.name for entry in result.uploaded} & set(left) == set()
            assert {entry.filepath.name for entry in result.failed} <= set(left)
        await self.client.assets.upload(self.folder)
        assert len(self.fake.state.assets) == FILES


class Download(Work):
    """A download of an original file."""

    title, operation = "download", "downloadAsset"

    async def do(self) -> None:
        """Download one original."""
        self.asset = next(iter(self.fake.state.assets.values()))
        await self.client.assets.download_asset_to_file(self.asset.id, self.folder)

    async def check(self, *, failed: bool, exact: bool) -> None:
        """Assert that the file is complete or absent, and that a second run downloads it and leaves no other file."""
        visible = [path for path in self.folder.iterdir() if not path.name.startswith(".")]
        assert len(visible) == (0 if failed else 1)
        again = await self.client.assets.download_asset_to_file(self.asset.id, self.folder)
        assert await asyncio.to_thread(again.read_bytes) == self.asset.content.head
        assert [path.name for path in self.folder.iterdir()] == [again.name]


class Pages(Work):
    """All pages of a search."""

    title, operation, requests, after = "pages", "searchAssets", -(-ASSETS // PAGE), 1

    async def do(self) -> None:
        """Iterate over all pages; the fault affects the second one."""
        self.found: list[Any] = []
        async for asset in self.client.search.search_assets.iter(size=PAGE):
            self.found.append(asset.id)

    async def check(self, *, failed: bool, exact: bool) -> None:
        """Assert that every asset was returned once; after a failure, those of the first page."""
        newest = sorted(self.fake.state.assets.values(), key=lambda asset: asset.file_created_at, reverse=True)
        wanted = [asset.id for asset in newest][: PAGE if failed else ASSETS]
        assert self.found[:PAGE] == wanted[:PAGE]
        if exact:
            assert self.found == wanted
        if failed:
            self.notes.append("the first page was given")


class SyncStream(Work):
    """The sync stream; each event is acknowledged after it was processed."""

    title, operation, with_token = "sync stream", "getSyncStream", True

    async def do(self) -> None:
        """Process the new events."""
        self.taken: list[str] = []
        await self._take()

    async def _take(self) -> None:
        async for event in self.client.sync.get_sync_stream.iter(types=["AssetsV2"]):
            if event.type == "AssetV2":
                self.taken.append(event.ack)
                await self.client.sync.acknowledge(event)

    async def check(self, *, failed: bool, exact: bool) -> None:
        """Assert that a second run receives the remaining events, with none missing and none repeated."""
        if failed:
            self.notes.append(f"{len(self.taken)} of {ASSETS} events came, the others when called again")
            await self._take()
        if exact:
            assert len(self.taken) == len(set(self.taken)) == ASSETS


WORKS: tuple[type[Work], ...] = (Call, Change, Upload, Download, Pages, SyncStream)
TIMES = {"once": 1, "every time": None}


async def cell(work: type[Work], row: Row, often: str, folder: Path) -> str:
    """Run a call under a fault, assert that no data is lost and no secret is shown, and return the outcome."""
    logged: list[str] = []
    async with _servers() as (fake, other), _client(fake, row, work) as client:
        fake.seed(assets=0 if work is Upload else ASSETS, albums=2)
        fake.requests.clear()
        rule = fake.faults.add(when=work.operation, do=row.make(other.url), times=TIMES[often], after=work.after)
        job = work(fake, client, folder)
        error: BaseException | None = None
        with _no_pauses(), _listening(logged), warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always", ResponseValidationWarning)
            try:
                await job.do()
            except ImmichError as raised:
                error = raised
        assert rule.hits
        text = _outcome(job, error, rule.hits, warned=bool(warned))
        fake.faults.clear()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResponseValidationWarning)
            await job.check(failed=error is not None, exact=not row.is_violation)
        _assert_no_secret(error, [*logged, *(str(warning.message) for warning in warned)])
        for request in other.requests:
            assert not {"x-api-key", "authorization"} & {name.lower() for name in request.headers}
        return ", ".join([text, *job.notes])


def _outcome(job: Work, error: BaseException | None, hits: int, *, warned: bool) -> str:
    sent = [request for request in job.fake.requests if request.operation_id == job.operation]
    if error is not None:
        return f"`{type(error).__name__}`" + (f" after {hits} requests" if hits > 1 else "")
    if job.notes:
        return f"{job.notes.pop()} after {hits} requests" if hits > 1 else job.notes.pop()
    if warned:
        return "an answer, and a warning"
    if any("Range" in request.headers for request in sent):
        return "resumed"
    return "retried" if len(sent) > job.requests else "right"


@asynccontextmanager
async def _servers() -> AsyncIterator[tuple[FakeImmich, FakeImmich]]:
    async with FakeImmich(release=RELEASE) as fake, FakeImmich(release=RELEASE, seed=1) as other:
        for key in fake.state.api_keys.values():
            key.secret = "the-key-that-nobody-may-see"
        for session in fake.state.sessions.values():
            session.token = "the-token-that-nobody-may-see"
        yield fake, other


def _client(fake: FakeImmich, row: Row, work: type[Work]) -> AsyncClient:
    timeout = aiohttp.ClientTimeout(sock_read=PATIENCE[row.is_silent])
    if work.with_token:
        return AsyncClient(fake.url, access_token="the-token-that-nobody-may-see", timeout=timeout, spec=RELEASE)
    return AsyncClient(fake.url, "the-key-that-nobody-may-see", timeout=timeout, spec=RELEASE)


@contextmanager
def _no_pauses() -> Iterator[None]:
    """Pause only for as long as the server asks for."""
    right = retry.pause

    def pause(attempt: int, retry_after: str | None) -> float:
        return 0.0 if retry_after is None else right(attempt, retry_after)

    with patch.object(retry, "pause", pause):
        yield


@contextmanager
def _listening(logged: list[str]) -> Iterator[None]:
    class Keeper(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            logged.append(self.format(record))

    logger, keeper = logging.getLogger("immichpy_dynamic"), Keeper()
    level = logger.level
    logger.addHandler(keeper)
    logger.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        logger.removeHandler(keeper)
        logger.setLevel(level)


def _assert_no_secret(error: BaseException | None, texts: list[str]) -> None:
    if error is not None:
        texts += [repr(error), str(error), *traceback.format_exception(error)]
        texts += [repr(vars(each)) for each in _chain(error)]
    shown = [text for text in texts if SECRET.search(text)]
    assert not shown, shown


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def page(cells: Mapping[tuple[str, str, str], str], jobs: Mapping[tuple[str, str], str]) -> str:
    """Return the text of the documentation page.

    Args:
        cells: (frequency, fault, kind of call) → outcome for the caller.
        jobs: (situation, method) → outcome of the method.
    """
    lines = [INTRODUCTION]
    for often in TIMES:
        lines += [f"## The fault happens {often}", "", f"| fault | {' | '.join(work.title for work in WORKS)} |"]
        lines.append("|---" * (len(WORKS) + 1) + "|")
        lines += [
            f"| {row.title} | {' | '.join(cells[often, row.title, work.title] for work in WORKS)} |" for row in ROWS
        ]
        lines.append("")
    return "\n".join([*lines, section(jobs)])


def cells_of(text: str) -> dict[tuple[str, str, str], str]:
    """Return the table cells of the documentation page."""
    cells: dict[tuple[str, str, str], str] = {}
    often = ""
    for line in text.splitlines():
        if line == HEADING:
            break
        if line.startswith("## The fault happens "):
            often = line.removeprefix("## The fault happens ")
        elif line.startswith("| ") and not line.startswith("| fault "):
            title, *texts = (each.strip() for each in line.strip("| ").split(" | "))
            cells |= {(often, title, work.title): each for work, each in zip(WORKS, texts, strict=True)}
    return cells
