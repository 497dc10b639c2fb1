"""The command itself: the options before the tag, and the way to everything else."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

import click

from .._internal.version import __version__
from ..spec.model import Spec
from ..spec.naming import similar
from . import profiles
from .commands import TagGroup, complete_names, complete_releases, session_spec
from .connection import connection_options
from .messages import write
from .naming import command_name
from .options import output_options
from .process import ReaderWentAway
from .session import session_of

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

# Name → (module beside this one, what it does). The modules are only imported when their command is used.
_COMMANDS = {
    "upload": ("uploads", "Upload files and folders."),
    "backup": ("backups", "Back up everything of yours into a folder; verify it."),
    "restore": ("restoring", "Restore a backup to this server, whatever its release."),
    "copy": ("restoring", "Copy a library from server to server."),
    "watch": ("watching", "Write events of the server, or run a command for each."),
    "share": ("links", "Share an album or assets by a link; fetch what a link shares."),
    "find": ("explore", "Search operations, parameters and fields."),
    "repl": ("explore", "Explore in a Python console with a connected client."),
    "login": ("accounts", "Store a server and a key as a profile."),
    "profile": ("accounts", "List, choose and remove profiles."),
    "permissions": ("documents", "Print the permissions that a key needs for operations."),
    "spec": ("documents", "List, show, compare and add documents of Immich releases."),
    "stubs": ("documents", "Write type stubs for a document."),
    "migrate": ("migration", "Rewrite programs that were written for immichpy."),
    "fake": ("servers", "Run a fake Immich server."),
    "demo": ("servers", "Show the library at work on a fake server."),
    "completion": ("completion", "Print the completion script for a shell."),
}

# Tag → module and name of the whole job beside its operations, the job that is meant when none is named, what it does.
_JOBS: dict[str, tuple[str, str, str | None, str]] = {
    "albums": ("uploads", "from-folders", None, "Upload folders, each into an album of its name."),
    "download": ("downloads", "to-folder", "to-folder", "Download originals into a folder."),
    "sync": ("downloads", "follow", "follow", "Write what has changed, a line for each event."),
}

_HELP = """Call any operation of an Immich server, or upload, download and back up.

\b
immichpy-dynamic login http://localhost:2283
immichpy-dynamic albums create-album --album-name Trip
immichpy-dynamic -o table albums get-all-albums
immichpy-dynamic upload ~/Pictures/trip --album Trip
"""

_EPILOG = (
    "Exit codes: 0 done, 1 done in part, 2 wrong usage, 3 refused by the server (4xx), 4 the server failed (5xx), "
    "5 no connection, 130 interrupted."
)


class Root(click.Group):
    """The command: whole jobs, tools, and a group for each tag of the document at hand."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Note whether only help is wanted, for which no server is asked."""
        ctx.meta["help_only"] = "--help" in args
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; click would end with 1 when the reader of a pipe goes away."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise ReaderWentAway from None

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return ``--help``, evaluated after ``--release`` and ``--profile``: it lists that release's tags."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.is_eager = False
        return option

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        tags = session_of(ctx).offline_spec.tags
        return [*_COMMANDS, *map(command_name, sorted(tags))]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, or the group of a tag in any spelling, or ``None``."""
        if cmd_name in _COMMANDS:
            return _command(_COMMANDS[cmd_name][0], cmd_name)
        session = session_of(ctx)
        spec = session_spec(ctx, session)
        tag = spec.find_tag(cmd_name)
        if tag is None and not ctx.resilient_parsing and session.ask_again():
            spec = session.spec
            tag = spec.find_tag(cmd_name)
        return tag_group(spec, tag) if tag is not None else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that the first word names.

        Raises:
            click.UsageError: it names none; the message says what is close.
        """
        word = args[0]
        command = self.get_command(ctx, word)
        if command is None and not ctx.resilient_parsing:
            raise click.UsageError(_unknown(session_of(ctx).offline_spec, word), ctx)
        return word if command is None else command.name, command, args[1:]

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Return what a shell offers."""
        return complete_names(self, ctx, incomplete)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List jobs and tools with what they do, then the tags."""
        spec = session_of(ctx).offline_spec
        jobs = [
            (command_name(tag) if default else f"{command_name(tag)} {name}", text)
            for tag, (_, name, default, text) in _JOBS.items()
            if tag in spec.tags
        ]
        upload, *others = [(name, text) for name, (_, text) in _COMMANDS.items()]
        with formatter.section("Jobs and tools"):
            formatter.write_dl([upload, *jobs, *others])
        with formatter.section(f"Operations of Immich {spec.release}, by tag"):
            formatter.write_text(", ".join(map(command_name, sorted(spec.tags))))


def tag_group(spec: Spec, tag: str) -> TagGroup:
    """Return the group of commands of one tag."""
    if tag not in _JOBS:
        return TagGroup(spec, tag, {})
    module, name, default, _ = _JOBS[tag]
    return TagGroup(spec, tag, {name: _command(module, name)}, default)


def _command(module: str, name: str) -> click.Command:
    commands: dict[str, click.Command] = importlib.import_module(f"{__package__}.{module}").COMMANDS
    return commands[name]


def _unknown(spec: Spec, word: str) -> str:
    operation = spec.find_operation(word)
    if operation is not None:
        return f"{word!r} is an operation: {command_name(operation.tag)} {command_name(operation.name)}"
    from ..spec.history import explain_operation, explain_tag

    explained = explain_tag(word, spec.release) or explain_operation(word, spec.release)
    if explained is not None:
        return explained
    near = similar(word, [*_COMMANDS, *map(command_name, spec.tags)])
    hint = f" Did you mean {' or '.join(near)}?" if near else " `--help` lists what there is."
    return f"there is no command {word!r} in Immich {spec.release}.{hint}"


root: Root = Root(
    "immichpy-dynamic",
    help=_HELP,
    epilog=_EPILOG,
    no_args_is_help=True,
    subcommand_metavar="TAG OPERATION | COMMAND [ARGS]…",
    context_settings={"max_content_width": 110},
    params=[
        click.Option(
            ["--profile"],
            metavar="NAME",
            help="Which stored server and key to use.",
            shell_complete=profiles.complete,
        ),
        click.Option(["--base-url"], metavar="URL", help="Address of the server; its key is in IMMICH_API_KEY."),
        click.Option(
            ["--release"],
            metavar="RELEASE|FILE",
            help="Which release to speak (default: the server's).",
            shell_complete=complete_releases,
        ),
        click.Option(
            ["--timeout"],
            type=click.FloatRange(0, min_open=True),
            metavar="SECONDS",
            help="Give up on a call after this time.",
        ),
        *connection_options(),
        *output_options(),
        click.Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            help="Show the version and end.",
            callback=lambda ctx, _param, value: _show_version(ctx) if value else None,
        ),
    ],
    callback=lambda **_: None,
)


def _show_version(ctx: click.Context) -> None:
    write(f"immichpy-dynamic {__version__}")
    ctx.exit()
