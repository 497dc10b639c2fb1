"""The extension of IPython and notebooks (``%load_ext immichpy_dynamic``): tables, trees, pictures, completion."""

from __future__ import annotations

from types import CoroutineType, TracebackType
from typing import Any

from rich.console import Console, RenderableType

from .._internal.rendering import HTML_WIDTH
from .._internal.rendering import html as as_html
from ..exceptions import ImmichError
from ..high_level.results import Summarized
from ..schema.model import Model
from . import pictures
from .display import error_block, is_for_its_reader, renderable
from .suggestions import suggest, word_before


def html(value: Any) -> str | None:
    """Return a result as HTML, or ``None`` where its ``repr`` says it best."""
    drawing = renderable(value, HTML_WIDTH)
    return None if drawing is None else as_html(drawing)


def load_ipython_extension(shell: Any) -> None:
    """Make a shell show results as people read them, and complete arguments and enum values.

    Args:
        shell: IPython's shell, of a terminal or of a notebook's kernel.
    """
    formatters = shell.display_formatter.formatters
    is_terminal = hasattr(shell, "pt_app")
    plain = formatters["text/plain"]
    if is_terminal:
        usual = plain.for_type(list)
        plain.for_type(list, lambda value, printer, cycle: _print(value, printer, cycle, usual))
        plain.for_type(Model, lambda value, printer, cycle: _print(value, printer, cycle, None))
        plain.for_type(bytes, lambda value, printer, _cycle: printer.text(pictures.in_terminal(value)))
        plain.for_type(Summarized, lambda value, printer, cycle: _print(value, printer, cycle, None))
    else:
        plain.for_type(bytes, lambda value, printer, _cycle: printer.text(pictures.described(value)))
    plain.for_type(CoroutineType, _show_coroutine)
    formatters["text/html"].for_type(list, html)
    formatters["text/html"].for_type(bytes, lambda value: (pictures.mime_bundle(value) or {}).get("text/html"))
    _add_matcher(shell)
    _shorten_tracebacks(shell)


def _show_coroutine(value: Any, printer: Any, _cycle: bool) -> None:  # noqa: FBT001 - IPython's signature
    name = getattr(value, "__qualname__", "")
    if name.startswith(("Operation.", "IterableOperation.")) or _is_ours(getattr(value, "cr_code", None)):
        printer.text(f"<{name}: nothing was sent yet. Write `await` before the call>")
    else:
        printer.text(repr(value))


def _is_ours(code: Any) -> bool:
    package = __name__.partition(".")[0]
    return f"/{package}/" in str(getattr(code, "co_filename", "")).replace("\\", "/")


def _shorten_tracebacks(shell: Any) -> None:
    """Let a shell show errors of this package with the caller's lines only, without the way through the package."""

    def handle(shell: Any, kind: type, error: Exception, traceback: Any, tb_offset: int | None = None) -> None:
        error.__cause__, error.__suppress_context__ = None, True
        shell.showtraceback((kind, error, _callers_lines(traceback) or traceback), tb_offset=tb_offset)

    shell.set_custom_exc((ImmichError,), handle)


def _callers_lines(traceback: Any) -> Any:
    """Return a traceback up to where it enters this package."""
    steps = []
    while traceback is not None and not _is_ours(traceback.tb_frame.f_code):
        steps.append(traceback)
        traceback = traceback.tb_next
    kept = None
    for step in reversed(steps):
        kept = TracebackType(kept, step.tb_frame, step.tb_lasti, step.tb_lineno)
    return kept


def show_errors_as_blocks(shell: Any) -> None:
    """Let a shell show this package's errors as one block, without the way through its code."""

    def handle(shell: Any, kind: type, error: Exception, traceback: Any, tb_offset: int | None = None) -> None:
        if is_for_its_reader(error):
            Console(stderr=True).print(error_block(error))
        else:
            shell.showtraceback((kind, error, traceback), tb_offset=tb_offset)

    shell.set_custom_exc((ImmichError, TypeError), handle)


def rendered(renderable: RenderableType) -> str:
    """Return what rich makes of something, for this terminal."""
    console = Console()
    with console.capture() as capture:
        console.print(renderable)
    return capture.get().rstrip("\n")


def _print(value: Any, printer: Any, cycle: bool, usual: Any) -> None:  # noqa: FBT001 - IPython's signature
    drawing = None if cycle else renderable(value, Console().width)
    if drawing is not None:
        printer.text(rendered(drawing))
    elif usual is not None:
        usual(value, printer, cycle)
    else:
        printer.text(repr(value))


def _add_matcher(shell: Any) -> None:
    from IPython.core.completer import SimpleCompletion, context_matcher

    @context_matcher()  # type: ignore[untyped-decorator]  # IPython's decorator has no types
    def immich_matcher(context: Any) -> Any:
        lines = context.full_text.split("\n")
        before = "\n".join([*lines[: context.cursor_line], context.line_with_cursor[: context.cursor_position]])
        found = suggest(before, shell.user_ns)
        return {
            "completions": [SimpleCompletion(text=text, type="immich") for text in found],
            "matched_fragment": word_before(before),
            "suppress": bool(found),
        }

    shell.Completer.custom_matchers.insert(0, immich_matcher)
