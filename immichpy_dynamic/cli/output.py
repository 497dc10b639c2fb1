"""Write data to standard output in the requested format, and never binary data to a terminal."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import click
import msgspec

from .._internal.files import replacing
from ..escaping import escaped, escaped_json, is_safe
from ..spec.naming import suggestion
from .messages import note
from .process import colour_wanted
from .session import Settings

_TOKEN = re.compile(r'("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|(-?\d[\d.eE+-]*)')
_KEY, _TEXT, _WORD, _NUMBER, _END = "\x1b[36m", "\x1b[32m", "\x1b[35m", "\x1b[33m", "\x1b[0m"


def path_text(path: Path | str) -> str:
    """Return a path, or a text that contains one, as valid Unicode: bytes that are not UTF-8 are escaped."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def write_data(content: bytes, settings: Settings, *, is_text: bool = False) -> None:
    """Write a response.

    Args:
        content: the body as received: JSON, or text.
        settings: how to show it.
        is_text: whether the body is text other than JSON.
    """
    if is_text or (settings.output == "raw" and settings.query is None):
        with _target(settings) as target:
            target.write(_shown(content if content.endswith(b"\n") or not is_text else content + b"\n", settings))
        return
    data = selected(msgspec.json.decode(content), settings.query)
    with _target(settings) as target:
        target.write(rendered(data, settings))


def write_items(items: Iterable[Any], settings: Settings) -> None:
    """Write the items of all pages; in the format ``jsonl`` each is written when it arrives."""
    if settings.output in ("jsonl", "raw") and settings.query is None:
        with _target(settings) as target:
            for item in items:
                target.write(_line(item))
                target.flush()
        return
    data = selected(list(items), settings.query)
    with _target(settings) as target:
        target.write(rendered(data, settings))


def write_stream(items: Iterable[Any], settings: Settings) -> None:
    """Write each item as a line of JSON when it arrives, for as long as items come.

    Raises:
        click.UsageError: the settings ask for something that needs an end.
    """
    if settings.output not in (None, "jsonl", "raw"):
        raise click.UsageError(f"--output {settings.output}: a stream is written as lines; use --output jsonl")
    if settings.to is not None and not _is_device(Path(settings.to)):
        raise click.UsageError("--to: a stream never completes a file; redirect standard output: > FILE")
    is_bare = settings.output == "raw" and settings.query is not None
    line_settings = settings if is_bare else msgspec.structs.replace(settings, output="jsonl")
    for item in items:
        with _target(settings) as target:
            target.write(rendered(selected(item, settings.query), line_settings))


def selected(data: Any, query: str | None) -> Any:
    """Return what a JMESPath expression finds in ``data``.

    Raises:
        click.UsageError: it is not JMESPath.
    """
    if query is None:
        return data
    import jmespath

    try:
        return jmespath.search(query, data)
    except jmespath.exceptions.JMESPathError as error:
        raise click.UsageError(f"--query: {' '.join(str(error).split())}") from None


def rendered(data: Any, settings: Settings) -> bytes:
    """Return ``data`` in the form that the settings ask for."""
    form = settings.output or "json"
    if form == "raw" and settings.query is not None:
        return _shown(b"".join(map(_bare, data if isinstance(data, list) else [data])), settings)
    if form in ("json", "raw"):
        text = escaped_json(json.dumps(data, indent=2, ensure_ascii=False)) + "\n"
        return _coloured(text, settings).encode()
    if form == "jsonl":
        return b"".join(map(_line, data if isinstance(data, list) else [data]))
    if form == "yaml":
        import yaml

        dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
        text = yaml.dump(data, Dumper=dumper, sort_keys=False, allow_unicode=True, width=120)
        if not is_safe(text.replace("\n", "")):  # YAML leaves some characters that act on a terminal as they are
            text = yaml.dump(data, Dumper=dumper, sort_keys=False, allow_unicode=False, width=120)
        return bytes(text.removesuffix("...\n").encode())
    return _table(data, settings)


def _table(data: Any, settings: Settings) -> bytes:
    from rich.console import Console

    from .display import table

    columns = [name.strip() for name in settings.columns.split(",")] if settings.columns else None
    _warn_of_unknown(columns or [], data)
    buffer = io.StringIO()
    # A pipe has no width: nothing is cut there.
    is_terminal = settings.to is None and sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if is_terminal else None
    console = Console(file=buffer, force_terminal=is_terminal and colour_wanted(sys.stdout), width=width or 10_000)
    console.print(table(data, columns, width=width))
    lines = [line.rstrip() for line in buffer.getvalue().splitlines()]
    return ("\n".join(line for line in lines if line) + "\n").encode()


def _warn_of_unknown(columns: list[str], data: Any) -> None:
    """Warn of columns that no row has: they would be empty, as if the server had sent nothing."""
    known = {name for row in data if isinstance(row, dict) for name in row} if isinstance(data, list) else set()
    for name in columns:
        if known and name.partition(".")[0] not in known:
            hint = suggestion(name, sorted(known))
            note(f"warning: no item has a field {name!r}.{hint}")


def _line(item: Any) -> bytes:
    return escaped_json(json.dumps(item, ensure_ascii=False, separators=(",", ":"))).encode() + b"\n"


def _bare(item: Any) -> bytes:
    """Return a string without quotes, as a shell script needs it; anything else as a line of JSON."""
    return item.encode("utf-8", "surrogatepass") + b"\n" if isinstance(item, str) else _line(item)


def _shown(content: bytes, settings: Settings) -> bytes:
    """Return what a server sent as it is for a file or a pipe, and without effect for a terminal."""
    if settings.to is not None or not sys.stdout.isatty():
        return content
    return escaped(content.decode("utf-8", "replace"), keep="\n\t").encode()


def _coloured(text: str, settings: Settings) -> str:
    if settings.to is not None or not colour_wanted(sys.stdout):
        return text

    def paint(match: re.Match[str]) -> str:
        string, colon, word, number = match.groups()
        if string is not None:
            return f"{_KEY if colon else _TEXT}{string}{_END}{colon or ''}"
        return f"{_WORD}{word}{_END}" if word else f"{_NUMBER}{number}{_END}"

    return _TOKEN.sub(paint, text)


def check_target(settings: Settings) -> None:
    """Check, before any request is sent, that the target of ``--to`` can be written.

    Raises:
        click.UsageError: it cannot be written.
    """
    if settings.to is None or _is_device(path := Path(settings.to)):
        return
    folder = path.resolve().parent
    if not (folder.is_dir() and os.access(folder, os.W_OK)):
        raise click.UsageError(f"--to: there is no folder {str(folder)!r} that can be written to")


@contextmanager
def binary_target(settings: Settings) -> Iterator[BinaryIO]:
    """Open the target of a binary response.

    Raises:
        click.UsageError: the target is a terminal.
    """
    if settings.to is None and sys.stdout.isatty():
        raise click.UsageError("the response is binary: write it to a file with --to FILE, or pipe it on")
    with _target(settings) as target:
        yield target


def write_bytes(chunks: Iterable[bytes], target: BinaryIO, total: int | None) -> None:
    """Copy a response while it arrives, with a progress bar when standard error is a terminal."""
    if not sys.stderr.isatty() or (total or 0) < 2**20:
        target.writelines(chunks)
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TransferSpeedColumn

    with Progress(BarColumn(), DownloadColumn(), TransferSpeedColumn(), console=Console(stderr=True)) as progress:
        task = progress.add_task("", total=total)
        for chunk in chunks:
            target.write(chunk)
            progress.advance(task, len(chunk))


@contextmanager
def _target(settings: Settings) -> Iterator[BinaryIO]:
    """Open standard output, or a file that gets its name when it is complete."""
    if settings.to is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    path = Path(settings.to)
    if _is_device(path):
        with path.open("wb") as device:
            yield device
        return
    path = path.resolve()  # a symbolic link is kept; its target is replaced
    with replacing(path) as file:
        yield file


def _is_device(path: Path) -> bool:
    """Return whether a path exists and is not a regular file: ``/dev/null``, ``/dev/stdout``, a named pipe."""
    return path.exists() and not path.is_file()
