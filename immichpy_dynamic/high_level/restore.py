"""Restore a library to another server, release or user: from a backup, or directly from another server."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec

from .backup_sources import Source
from .progress import OnProgress, Reporter
from .restored_assets import RestoredAssets
from .restored_records import restore_records
from .results import RestoreResult

if TYPE_CHECKING:
    from ..api import Caller


class RestoreOptions(msgspec.Struct, frozen=True, kw_only=True):
    """The options of a restore; :meth:`LibraryMethods.restore` describes them.

    Raises:
        ValueError: an option cannot be used.
    """

    members: Mapping[str, str]
    dry_run: bool
    concurrency: int
    retries: int
    show_progress: bool
    on_progress: OnProgress | None

    def __post_init__(self) -> None:
        """Check the options that can be checked without a server."""
        if self.concurrency < 1:
            raise ValueError(f"concurrency must be at least 1, not {self.concurrency}")
        if self.retries < 0:
            raise ValueError(f"retries must be at least 0, not {self.retries}")


async def restore_library(client: Caller, source: Source, title: str, options: RestoreOptions) -> RestoreResult:
    """Restore everything in ``source`` to the server of ``client``; see :meth:`LibraryMethods.restore`."""
    result = RestoreResult()
    async with Reporter(title, options.on_progress, show=options.show_progress) as reporter:
        assets = RestoredAssets(
            client,
            source,
            result,
            reporter,
            concurrency=options.concurrency,
            retries=options.retries,
            dry_run=options.dry_run,
        )
        await assets.run()
        if result.stopped is None:
            await restore_records(
                client,
                source,
                result,
                ids=assets.ids,
                assets=assets.records,
                present=assets.present,
                members={old.lower(): new for old, new in options.members.items()},
                retries=options.retries,
                dry_run=options.dry_run,
            )
    result.problems += source.problems
    return result
