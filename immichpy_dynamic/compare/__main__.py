"""List the bundled releases, and compare two of them.

python -m immichpy_dynamic.compare list
python -m immichpy_dynamic.compare diff 2.7.5 3.0.0 [--breaking] [--json]
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

from ..escaping import escaped
from ..exceptions import SpecError
from ..spec.catalog import releases
from ..spec.loading import load_spec
from ..spec.model import Spec
from .changes import Diff
from .comparison import diff


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0, or 2 when a document cannot be used."""
    options = _parser().parse_args(arguments)
    try:
        text = _list() if options.command == "list" else _diff(options)
    except SpecError as error:
        sys.stderr.write(f"error: {error}\n")
        return 2
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # not every terminal has arrows
    try:
        sys.stdout.write(escaped(f"{text}\n", keep="\n"))
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader of the pipe has closed it. Python flushes again at exit, so redirect the output to devnull.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m immichpy_dynamic.compare", description="What Immich's releases offer, and what they change."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("list", help="list the bundled releases")
    comparing = commands.add_parser("diff", help="say what changes between two releases, for who calls them")
    for name, meaning in (("old", "the release that code was written for"), ("new", "the release that it is to meet")):
        comparing.add_argument(name, help=f"{meaning}: 2.7.5, 2.7, latest, or a path to a document")
    comparing.add_argument("--breaking", action="store_true", help="only what may break code that worked")
    comparing.add_argument("--json", action="store_true", help="as JSON, see docs/diff-format.md")
    return parser


def _list() -> str:
    rows = [("RELEASE", "DATE", "SOURCE", "DOCUMENT")]
    rows += [(release.release, release.date, release.source, release.document) for release in releases()]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def _diff(options: argparse.Namespace) -> str:
    found: Diff = diff(_load(options.old), _load(options.new))
    if options.breaking:
        found = found.only_breaking()
    return json.dumps(found.to_dict(), indent=2) if options.json else str(found)


def _load(name: str) -> Spec:
    return load_spec(Path(name) if Path(name).is_file() else name)


if __name__ == "__main__":
    sys.exit(main())
