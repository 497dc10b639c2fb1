"""``find`` and ``repl``: looking around."""

from __future__ import annotations

import click
import msgspec

from ..spec.search import find as search
from .messages import write
from .options import FORMATS
from .output import write_data
from .session import Settings, session_of


def _find(words: tuple[str, ...], output: str | None) -> int:
    session = session_of(click.get_current_context())
    spec = session.offline_spec
    findings = search(spec, " ".join(words))
    settings = Settings(output=output).over(session.settings)
    if settings.want_data:
        write_data(msgspec.json.encode(list(findings)), settings)
    else:
        write(repr(findings))
    return 0 if findings else 1


def _repl(*, plain: bool) -> int:
    from .repl import start

    session = session_of(click.get_current_context())
    return start(session, plain=plain)


find: click.Command = click.Command(
    "find",
    params=[
        click.Argument(["words"], nargs=-1, required=True, metavar="WORD…"),
        click.Option(["-o", "--output"], type=click.Choice(FORMATS)),
    ],
    callback=_find,
    help="Search operations, parameters, fields and enum values. All words must occur; spelling does not matter.",
)

repl: click.Command = click.Command(
    "repl",
    params=[click.Option(["--plain"], is_flag=True, help="Use Python's own console although IPython is installed.")],
    callback=_repl,
    help="Explore in a Python console: `client` is connected, `await` works, Tab completes operations, arguments "
    "and enum values. IPython is used when it is installed.",
)

COMMANDS: dict[str, click.Command] = {"find": find, "repl": repl}
