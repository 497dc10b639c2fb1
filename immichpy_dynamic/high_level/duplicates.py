"""Ask the server which files it has, by their checksums."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from ..exceptions import ImmichError
from ..http.retry import retry
from .base import operation
from .fields import checked_list, read, read_list
from .walk import LocalFile

if TYPE_CHECKING:
    from ..api import Caller

BATCH_FILES = 250
"""The number of files in one check for duplicates."""


class Verdict(msgspec.Struct, frozen=True):
    """The server's verdict about a checksum."""

    is_known: bool
    asset_id: str | None = None
    reason: str | None = None
    is_trashed: bool | None = None
    """``None`` when the server does not send it: before Immich 1.116."""


class _Results(msgspec.Struct):
    results: Any


class _Result(msgspec.Struct):
    id: str
    action: str
    asset_id: str | None = None
    reason: str | None = None
    is_trashed: bool | None = None


class _Trashable(msgspec.Struct):
    is_trashed: bool


async def check(client: Caller, files: Sequence[LocalFile], retries: int) -> dict[LocalFile, Verdict]:
    """Ask the server which of ``files`` it has.

    Returns:
        The verdict for each file. A file is missing when its part of the response cannot be used.

    Raises:
        ImmichError: the server refused or failed, or the response cannot be used at all.
    """
    if not files:
        return {}
    ask = operation(client, "checkBulkUpload")
    items = [{"id": str(number), "checksum": file.checksum} for number, file in enumerate(files)]
    response = await retry(lambda: ask({"assets": items}, _retries=0), retries)
    results, _problems = read_list(_Result, read(_Results, response, "the check for duplicates").results, "the check")
    by_id = {str(number): file for number, file in enumerate(files)}
    verdicts = {}
    for result in results:
        if result.id in by_id and result.action in ("accept", "reject"):
            reason = None if result.reason is None else str(result.reason)
            verdicts[by_id[result.id]] = Verdict(result.action == "reject", result.asset_id, reason, result.is_trashed)
    return verdicts


async def is_trashed(client: Caller, asset_id: str, verdict: Verdict, retries: int) -> bool:
    """Return whether an asset is in the server's trash.

    Raises:
        ImmichError: the server refused or failed, or the response cannot be used.
    """
    if verdict.is_trashed is not None:
        return verdict.is_trashed
    look_up = operation(client, "getAssetInfo")
    return read(
        _Trashable, await retry(lambda: look_up(asset_id, _retries=0), retries), "assets.get_asset_info"
    ).is_trashed


async def restore(client: Caller, asset_ids: Sequence[str], retries: int) -> tuple[set[str], list[str]]:
    """Take assets out of the server's trash.

    Returns:
        The assets that were restored, and error messages.
    """
    restored: set[str] = set()
    problems = []
    for start in range(0, len(asset_ids), BATCH_FILES):
        batch = asset_ids[start : start + BATCH_FILES]
        try:
            call = operation(client, "restoreAssets")
            await retry(lambda batch=batch, call=call: call(ids=list(batch), _retries=0), retries)  # type: ignore[misc]  # mypy infers no default of a lambda
            restored.update(batch)
        except ImmichError as error:
            problems.append(f"{len(batch)} assets stay in the trash: {error}")
    return restored, problems


def texts(value: Any, what: str) -> list[str]:
    """Return the texts of a list; other items are left out.

    Raises:
        UnexpectedContentError: ``value`` is not a list.
    """
    return [item for item in checked_list(value, what) if isinstance(item, str)]


class _MediaTypes(msgspec.Struct):
    image: Any
    video: Any


async def media_suffixes(client: Caller, retries: int) -> Iterable[str]:
    """Return the suffixes of the files that the server accepts, such as ``.jpg``.

    Raises:
        ImmichError: the server refused or failed, or the response cannot be used.
    """
    what = "server.get_supported_media_types"
    response = await retry(lambda: operation(client, "getSupportedMediaTypes")(_retries=0), retries)
    types: Mapping[str, Any] = msgspec.structs.asdict(read(_MediaTypes, response, what))
    return [suffix for value in types.values() for suffix in texts(value, what)]
