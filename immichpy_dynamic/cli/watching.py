"""``watch``: events of the server as lines, and commands that are run for them."""

from __future__ import annotations

import json
import queue
import re
import shlex
import subprocess
import threading
from datetime import datetime
from typing import Any, Self

import click
import msgspec

from ..high_level.event_payloads import KINDS, Event
from .messages import note
from .output import write_stream
from .process import ends_at_sigterm
from .session import session_of
from .values import Moment

_ID = re.compile(r"[0-9A-Za-z][0-9A-Za-z_-]*")


def _watch(
    kinds: tuple[str, ...], command: str | None, concurrency: int, since: datetime | None, *, catch_up: bool
) -> int:
    session = session_of(click.get_current_context())
    arguments = shlex.split(command) if command is not None else None
    if arguments == []:
        raise click.UsageError("--exec: the command is empty")
    with ends_at_sigterm() as was_ended:
        try:
            events = session.fresh_client.events(kinds or None, catch_up=catch_up, since=since)
            lines = map(_as_data, events)
            if arguments is None:
                write_stream(lines, session.settings)
            else:
                with Commands(arguments, concurrency) as commands:
                    for line in lines:
                        commands.run(line)
        except KeyboardInterrupt:
            if not was_ended():
                raise
    return 0


def _as_data(event: Event) -> dict[str, Any]:
    data: dict[str, Any] = msgspec.to_builtins(event.data)
    return {
        "kind": event.kind,
        "receivedAt": event.received_at.isoformat(),
        "isCaughtUp": event.is_caught_up,
        "data": data,
    }


class Commands:
    """Runs a command for each event, some at a time.

    The command gets the event as JSON on standard input. In its arguments ``{kind}`` stands for the kind of the event
    and ``{id}`` for the id of what it is about. There is no shell, so nothing in an event is ever run.

    Args:
        arguments: the command and its arguments.
        concurrency: how many run at a time.
    """

    def __init__(self, arguments: list[str], concurrency: int) -> None:
        self._arguments = arguments
        self._waiting: queue.Queue[dict[str, Any] | None] = queue.Queue(maxsize=concurrency)
        self._threads = [threading.Thread(target=self._work, daemon=True) for _ in range(concurrency)]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        for _thread in self._threads:
            self._waiting.put(None)
        for thread in self._threads:
            thread.join()

    def run(self, event: dict[str, Any]) -> None:
        """Run the command for an event; wait while as many run as may."""
        self._waiting.put(event)

    def _work(self) -> None:
        while (event := self._waiting.get()) is not None:
            kind, event_id = _kind_of(event["kind"]), _id_of(event["data"])
            arguments = [each.replace("{kind}", kind).replace("{id}", event_id) for each in self._arguments]
            try:
                done = subprocess.run(arguments, input=json.dumps(event).encode(), check=False)  # noqa: S603 - the user's own command
                code = str(done.returncode)
            except (OSError, ValueError) as error:
                code = f"cannot be run: {error}"
            note(f"{kind} {event_id}: {self._arguments[0]}: {code if code[0] == 'c' else f'exit code {code}'}")


def _kind_of(kind: str) -> str:
    """Return the kind of an event; ``unknown`` for what the command could take for an option."""
    return kind if _ID.fullmatch(kind) else "unknown"


def _id_of(data: Any) -> str:
    """Return the id of what an event is about; several are joined by commas.

    What does not look like an id is left out: the command could take it for an option.
    """
    found = data
    if isinstance(data, dict):
        inner = data.get("asset")
        found = data.get("id") or (inner.get("id") if isinstance(inner, dict) else None)
    ids = found if isinstance(found, list) else [found]
    return ",".join(each for each in ids if isinstance(each, str) and _ID.fullmatch(each))


watch: click.Command = click.Command(
    "watch",
    params=[
        click.Option(
            ["--kind", "kinds"],
            multiple=True,
            type=click.Choice(sorted(KINDS)),
            metavar="KIND",
            help="Only events of this kind, such as on_upload_success; repeat for several.",
        ),
        click.Option(["--catch-up"], is_flag=True, help="Find by a search what was missed without connection."),
        click.Option(
            ["--since"], type=Moment(), metavar="TIME", help="Begin with what came since then; implies --catch-up."
        ),
        click.Option(["--exec", "command"], metavar="CMD", help="Run a command for each event."),
        click.Option(
            ["--concurrency"], type=click.IntRange(1), default=4, show_default=True, help="Commands at a time."
        ),
    ],
    callback=_watch,
    help="Write what happens on the server, a line of JSON for each event, until it is interrupted.\n\n"
    "In CMD {id} stands for the id of what the event is about, {kind} for its kind. No shell is involved: for pipes "
    "or variables run `sh -c` yourself, and take the id as an argument.",
)

COMMANDS: dict[str, click.Command] = {"watch": watch}
