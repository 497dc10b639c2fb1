"""The entry point of the command: exit codes and error messages.

Imports are late here and in the modules beside it: ``--help`` and completion must not wait for aiohttp.
"""

from __future__ import annotations

import gc
import io
import os
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from .._internal.interrupts import INTERRUPTED, raise_at_interrupts
from .._internal.version import __version__
from ..escaping import escaped
from ..exceptions import (
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    ImmichError,
    IncompleteListWarning,
    NotFoundException,
    RequestValidationError,
    ResponseValidationWarning,
    SpecError,
    UnexpectedContentError,
    UnsupportedOperationError,
)
from .process import (
    CLIENT_ERROR,
    COMPLETION_VARIABLE,
    CONNECTION,
    OK,
    PARTIAL,
    PROGRAM,
    SERVER_ERROR,
    USAGE,
    ReaderWentAway,
    colour_wanted,
)

if TYPE_CHECKING:
    import click

_ADVICE = {
    "pass ssl= a context that trusts it": "pass --ca-file FILE before the command with the certificate of the "
    "server's authority, or --insecure to accept any certificate"
}
"""Advice of an error for programs → the same advice for the command line."""
_LAYOUT = "\n\t"
"""Control characters that messages may have."""
_MISSING = f"The command line needs a few more packages: pip install '{PROGRAM}[cli]'"


def main() -> NoReturn:
    """Run the command with the process's arguments, and end the process."""
    # Most commands live for a moment: collecting garbage while they start and end is a third of it.
    gc.set_threshold(50_000)
    try:
        raise_at_interrupts()
        _prepare_streams()
        code = run(sys.argv[1:])
    except KeyboardInterrupt:  # while the modules of the command are imported
        code = _complain("interrupted", INTERRUPTED)
    gc.freeze()
    sys.exit(code)


def _prepare_streams() -> None:
    """Let every stream be there and take any text: one may be closed, or its encoding lack a character."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - for as long as we run
        elif mode == "w" and isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def run(arguments: Sequence[str]) -> int:
    """Run the command and return its exit code.

    Args:
        arguments: as a shell passes them, without the program's name.
    """
    if list(arguments) == ["--version"]:
        sys.stdout.write(f"{PROGRAM} {__version__}\n")
        return OK
    try:
        import click  # noqa: F401 - only to see whether it is installed
    except ImportError:
        return _complain(_MISSING, USAGE)
    from .app import root

    if COMPLETION_VARIABLE in os.environ:
        from . import completion  # noqa: F401 - it tells click how our shells complete

    incomplete: list[str] = []

    def show(message: Warning | str, category: type[Warning], *_: object) -> None:
        if issubclass(category, IncompleteListWarning):
            incomplete.append(str(message))
        _show_warning(message, category)

    with warnings.catch_warnings():
        for category in (ResponseValidationWarning, IncompleteListWarning):
            warnings.simplefilter("always", category)
        warnings.showwarning = show  # type: ignore[assignment]  # it accepts what it is called with
        code = _run(root, arguments)
    return PARTIAL if code == OK and incomplete else code


def _run(root: click.Command, arguments: Sequence[str]) -> int:
    import click

    try:
        code = root.main(list(arguments), prog_name=PROGRAM, standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Exit as error:
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return _complain("interrupted", INTERRUPTED)
    except (ReaderWentAway, BrokenPipeError):
        return _reader_went_away()
    except (click.ClickException, ImmichError, OSError) as error:
        # A message would appear in the middle of the line that the user completes.
        return PARTIAL if COMPLETION_VARIABLE in os.environ else _explain(error)
    return code if isinstance(code, int) else OK


def _explain(error: Exception) -> int:
    import click

    # Who names no command is shown what there is; before click 8.2 that is no error.
    if isinstance(error, getattr(click.exceptions, "NoArgsIsHelpError", ())):
        sys.stderr.write(escaped(f"{error}\n", keep=_LAYOUT))
        return USAGE
    if isinstance(error, click.UsageError):
        hint = f"\nTry '{error.ctx.command_path} --help'." if error.ctx is not None else ""
        return _complain(error.format_message() + hint, USAGE)
    if isinstance(error, click.ClickException):
        return _complain(error.format_message(), error.exit_code)
    if isinstance(error, ApiConnectionError):
        error.advice = _ADVICE.get(error.advice, error.advice)
    return _complain("\n".join([str(error), *getattr(error, "__notes__", ())]), exit_code(error))


def exit_code(error: Exception) -> int:
    """Return the exit code that stands for an error."""
    if isinstance(error, NotFoundException) and (error.operation is None or error.data is None):
        return CONNECTION  # Immich's own errors are JSON, and it has the path that tells its version
    if isinstance(error, ApiException):
        return SERVER_ERROR if error.status >= 500 else CLIENT_ERROR
    if isinstance(error, (ApiConnectionError, ApiTimeoutError, UnexpectedContentError)):
        return CONNECTION
    if isinstance(error, (RequestValidationError, UnsupportedOperationError, SpecError)):
        return USAGE
    return PARTIAL


def _complain(message: str, code: int) -> int:
    sys.stdout.flush()
    label = "\x1b[1;31merror:\x1b[0m" if colour_wanted(sys.stderr) else "error:"
    sys.stderr.write(f"{label} {escaped(message, keep=_LAYOUT)}\n")
    return code


def _show_warning(message: Warning | str, category: type[Warning]) -> None:
    if not issubclass(category, DeprecationWarning):
        label = "\x1b[33mwarning:\x1b[0m" if colour_wanted(sys.stderr) else "warning:"
        sys.stderr.write(f"{label} {escaped(str(message), keep=_LAYOUT)}\n")


def _reader_went_away() -> int:
    """``… | head -1`` has read what it wanted: Python is not to complain of it while it ends."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(devnull, sys.stdout.fileno())
    except (OSError, ValueError):
        pass
    finally:
        os.close(devnull)
    return OK
