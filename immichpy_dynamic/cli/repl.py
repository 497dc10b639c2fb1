"""The console: a connected client, top-level ``await``, and results as people read them."""

from __future__ import annotations

import ast
import asyncio
import builtins
import code
import inspect
import itertools
import re
import sys
import types
from typing import Any

from msgspec import UNSET
from rich.console import Console

from .. import models
from .._internal.version import __version__
from ..client import AsyncClient
from . import pictures
from .connection import client_settings
from .display import error_block, is_for_its_reader, renderable
from .session import CliSession
from .suggestions import DELIMITERS, suggest

_QUESTION = re.compile(r"\s*([A-Za-z_][\w.]*)\?{1,2}\s*")


def start(session: CliSession, *, plain: bool = False) -> int:
    """Run a console until its user leaves it, and return the exit code.

    Args:
        session: says which server.
        plain: whether to use Python's own console although IPython is installed.

    Raises:
        ImmichError: the server does not answer.
    """
    target = session.server
    client = AsyncClient(
        target.base_url, spec=session.spec, **target.credentials, **client_settings(session.connection)
    )
    session.close()
    namespace = {"client": client, "models": models, "UNSET": UNSET, "__name__": "__console__"}
    if not plain and _has_ipython():
        _run_ipython(client, namespace)
    else:
        run_plain(client, namespace)
    return 0


def greeting(client: AsyncClient) -> str:
    """Return what a console begins with."""
    return (
        f"immichpy-dynamic {__version__}: Immich {client.release} at {client.base_url}\n"
        f"`client` has {len(client.operations)} operations. Try:  await client.server.get_about_info()\n"
        '  client.<Tab>   client.find("thumbnail")   help(client.albums.create_album)\n'
    )


def _has_ipython() -> bool:
    from importlib.util import find_spec

    return find_spec("IPython") is not None


def _run_ipython(client: AsyncClient, namespace: dict[str, Any]) -> None:
    import IPython
    from IPython.core.async_helpers import get_asyncio_loop
    from traitlets.config import Config

    config = Config()
    config.TerminalInteractiveShell.banner1 = greeting(client)
    config.TerminalIPythonApp.extensions = [__name__]
    config.Completer.use_jedi = False
    IPython.start_ipython(argv=[], user_ns=namespace, config=config)
    loop: Any = get_asyncio_loop()  # type: ignore[no-untyped-call]  # IPython's
    loop.run_until_complete(client.close())


def load_ipython_extension(shell: Any) -> None:
    """Prepare IPython's shell for the console."""
    from . import notebook

    notebook.load_ipython_extension(shell)
    notebook.show_errors_as_blocks(shell)


def run_plain(client: AsyncClient, namespace: dict[str, Any]) -> None:
    """Run Python's own console with ``await`` at its top level."""
    hook, sys.displayhook = sys.displayhook, display
    with asyncio.Runner() as runner:
        try:
            console = AsyncConsole(namespace, runner)
            console.complete_with_tab()
            console.interact(banner=greeting(client), exitmsg="")
        finally:
            sys.displayhook = hook
            runner.run(client.close())


class AsyncConsole(code.InteractiveConsole):
    """Python's console, with ``await``. Tasks go on only while something is awaited.

    Args:
        namespace: its names.
        runner: the event loop in which everything is awaited.
    """

    def __init__(self, namespace: dict[str, Any], runner: asyncio.Runner) -> None:
        super().__init__({"__about__": about, **namespace})
        self._runner = runner
        self._found: list[str | None] = []
        self.compile.compiler.flags |= ast.PyCF_ALLOW_TOP_LEVEL_AWAIT

    def push(self, line: str, *args: Any, **kwargs: Any) -> bool:
        """Take a line; ``thing?`` says what a thing is, as in IPython."""
        asked = _QUESTION.fullmatch(line)
        if asked is not None and not self.buffer:
            line = f"print(__about__({asked.group(1)}))"
        return super().push(line, *args, **kwargs)

    def runcode(self, code: types.CodeType) -> None:
        """Run what was entered; an error of this package is shown as one block."""
        try:
            result = types.FunctionType(code, self.locals)()
            if inspect.iscoroutine(result):
                self._runner.run(result)
        except SystemExit:
            raise
        except KeyboardInterrupt:
            self.write("\nKeyboardInterrupt\n")
        except BaseException as error:  # noqa: BLE001 - a console shows whatever happens
            if is_for_its_reader(error):
                Console(stderr=True).print(error_block(error))
            else:
                self.showtraceback()

    def complete_with_tab(self) -> None:
        """Let Tab complete, where there is readline."""
        try:
            import readline
            import rlcompleter  # noqa: F401 - it puts its own completer in place when it is first imported
        except ImportError:
            return
        readline.set_completer_delims(DELIMITERS)
        readline.set_completer(self._complete)
        is_libedit = "libedit" in (readline.__doc__ or "")
        readline.parse_and_bind("bind ^I rl_complete" if is_libedit else "tab: complete")

    def _complete(self, word: str, state: int) -> str | None:
        if state == 0:
            import readline
            import rlcompleter

            before = readline.get_line_buffer()[: readline.get_endidx()]
            self._found = [*suggest(before, self.locals)]
            if not self._found and word:
                other = rlcompleter.Completer(dict(self.locals))
                every = (other.complete(word, index) for index in itertools.count())
                self._found = list(itertools.takewhile(lambda text: text is not None, every))
        return self._found[state] if state < len(self._found) else None


def about(thing: Any) -> str:
    """Return what ``thing?`` shows: what it is, and its documentation."""
    return f"{thing!r}\n\n{inspect.getdoc(thing) or ''}".rstrip()


def display(value: Any) -> None:
    """Show a result as people read it; Python's ``sys.displayhook``."""
    if value is None:
        return
    builtins._ = value  # type: ignore[attr-defined]  # as Python's own hook does
    if isinstance(value, bytes):
        sys.stdout.write(pictures.in_terminal(value) + "\n")
        return
    console = Console()
    drawing = renderable(value, console.width)
    if drawing is None:
        sys.stdout.write(repr(value) + "\n")
    else:
        console.print(drawing)
