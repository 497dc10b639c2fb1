"""Download a response into a file in a folder, without overwriting other files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .._internal.threads import finish_in_thread
from .file_names import wanted_name
from .partial_downloads import find_same, move_to_own_name
from .progress import OnProgress, Reporter
from .saving import Expected, Place, save

if TYPE_CHECKING:
    from ..api import Operation


async def download_file(
    call: Operation[Any],
    arguments: Mapping[str, Any],
    folder: Path,
    filename: str | None,
    *,
    otherwise: str,
    expected: Expected | None = None,
    retries: int,
    show_progress: bool,
    on_progress: OnProgress | None,
) -> Path:
    """Download the response of ``call`` into a file, unless the file exists and is verified.

    Args:
        call: an operation that returns bytes.
        arguments: its arguments, options included; one that is ``None`` is left out.
        folder: the folder; made when it is missing.
        filename: the file's name; the server's when it is ``None``. Another file's name gets a number.
        otherwise: the file's name when neither the caller nor the server has one.
        expected: the known properties of the file.
        retries: how often a failed attempt is repeated.
        show_progress: whether to draw a bar on standard error.
        on_progress: called after each piece.

    Returns:
        The path of the file.

    Raises:
        ImmichError: the server refused or failed.
        OSError: the file cannot be written.
    """
    expected = expected or Expected()
    path = await _present(folder, filename, expected)
    if path is not None:
        return path
    async with Reporter(
        "Downloading", on_progress, show=show_progress, total_files=1, total_bytes=expected.size
    ) as reporter:
        path = await save(
            call,
            {name: value for name, value in arguments.items() if value is not None},
            folder,
            in_folder(folder, filename),
            otherwise=otherwise,
            expected=expected,
            retries=retries,
            on_bytes=lambda done: reporter.part(otherwise, done),
        )
        reporter.file(otherwise, None, path)
    return path


def in_folder(folder: Path, filename: str | None) -> Place:
    """Return a function that moves a file into ``folder``, under ``filename`` or the server's name."""

    def place(part: Path, name: str, checksum: str) -> Path:
        return move_to_own_name(part, folder, wanted_name(filename, name), checksum)

    return place


async def _present(folder: Path, filename: str | None, expected: Expected) -> Path | None:
    """Return the file in ``folder`` that already has the expected content, or ``None``."""
    if expected.name is None or expected.checksum is None:
        return None
    name = wanted_name(filename, expected.name)
    return await finish_in_thread(find_same, folder, name, expected.checksum, expected.size)
