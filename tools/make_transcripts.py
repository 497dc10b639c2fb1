"""Make the pictures of the command line in the docs: type into a real terminal (tmux), and write SVG.

``python tools/make_transcripts.py docs/pictures`` needs tmux, bash and the extra ``cli``; the server is a fake server.
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

from rich.console import Console
from rich.text import Text

from immichpy_dynamic.testing import FakeImmich

WIDTH, HEIGHT = 100, 30
PORT = 12283
SECONDS = 30.0
PROMPT = "$ "
_FONTS = re.compile(r"\s*@font-face \{.*?\}\s*", re.DOTALL)


class Terminal:
    """A shell in a separate tmux server.

    Args:
        folder: its home folder, which also contains the tmux socket.
        environment: the environment variables of the shell.
    """

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self._socket = str(folder / "tmux.socket")
        self._environment = environment

    def tmux(self, *words: str) -> str:
        """Run a tmux command and return its output."""
        done = subprocess.run(  # noqa: S603 - our own words
            ["tmux", "-S", self._socket, "-f", "/dev/null", *words],  # noqa: S607 - the tmux of the PATH
            capture_output=True,
            text=True,
            check=True,
            env=self._environment,
        )
        return done.stdout

    def start(self) -> None:
        """Open the terminal with an interactive bash."""
        size = ["-x", str(WIDTH), "-y", str(HEIGHT)]
        self.tmux("new-session", "-d", *size, "bash --noprofile --rcfile " + shlex.quote(self._environment["RCFILE"]))
        self.tmux("set-option", "-g", "status", "off")
        self.tmux("set-option", "-g", "default-terminal", "tmux-256color")
        self.see(PROMPT)

    def stop(self) -> None:
        """Close the terminal and everything that runs in it."""
        self.tmux("kill-server")

    def clear(self) -> None:
        """Clear the screen."""
        self.type("clear")
        self.keys("Enter")
        self.see(r"\A\$ ?\Z")

    def type(self, text: str) -> None:
        """Type text literally."""
        self.tmux("send-keys", "-l", text)

    def keys(self, *names: str) -> None:
        """Press keys by their names: ``Enter``, ``Tab``, ``C-c``."""
        self.tmux("send-keys", *names)

    def screen(self, *options: str) -> str:
        """Return the text on the screen."""
        return self.tmux("capture-pane", "-p", *options)

    def see(self, pattern: str) -> None:
        """Wait until the screen shows a pattern.

        Raises:
            SystemExit: the pattern does not appear in time.
        """
        end = monotonic() + SECONDS
        while not re.search(pattern if pattern != PROMPT else r"^\$ ?$", self.screen().rstrip("\n"), re.MULTILINE):
            if monotonic() > end:
                raise SystemExit(f"{pattern!r} was not shown, but:\n{self.screen()}")
            sleep(0.05)

    def run(self, line: str, pattern: str) -> None:
        """Type a line, press Enter, and wait until the screen shows ``pattern`` and the next prompt."""
        self.type(line)
        self.keys("Enter")
        self.see(pattern)
        self.see(PROMPT)


def draw(terminal: Terminal, target: Path, title: str) -> None:
    """Write the screen as a picture."""
    lines = terminal.screen("-e").rstrip("\n").split("\n")
    text = Text.from_ansi("\n".join(lines).rstrip())
    console = Console(record=True, width=WIDTH, file=Path(os.devnull).open("w"), force_terminal=True)  # noqa: SIM115
    console.print(text, crop=True, overflow="crop", no_wrap=True)
    svg = console.export_svg(title=title, unique_id=target.stem)
    # Use the reader's fonts, so that nothing is downloaded.
    target.write_text(_FONTS.sub("\n", svg), encoding="utf-8")
    print(target)


@contextmanager
def stage(folder: Path) -> Iterator[tuple[Terminal, FakeImmich]]:
    """Open a terminal with the command installed and a server running."""
    program = folder / "bin" / "immichpy-dynamic"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m immichpy_dynamic "$@"\n')
    program.chmod(0o755)
    (folder / "rc").write_text(
        f"PS1='{PROMPT}'\neval \"$(immichpy-dynamic completion bash)\"\nbind 'set bell-style none'\n"
    )
    for number in range(400):
        (folder / "Trip").mkdir(exist_ok=True)
        (folder / "Trip" / f"IMG_{number:04}.jpg").write_bytes(b"\xff\xd8\xff\xd9" + os.urandom(200_000))
    fake = FakeImmich(release="3.1.0", port=PORT)
    fake.seed(assets=12, albums=4, people=2)
    environment = {
        "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join(sys.path),
        "HOME": str(folder),
        "RCFILE": str(folder / "rc"),
        "LANG": "C.UTF-8",
        "TERM": "xterm-256color",
        "PAGER": "cat",
        "IMMICH_BASE_URL": f"http://localhost:{PORT}",
        "IMMICH_API_KEY": fake.api_key,
    }
    terminal = Terminal(folder, environment)
    with fake:
        terminal.start()
        try:
            terminal.run("cd", PROMPT)
            yield terminal, fake
        finally:
            terminal.stop()


def draw_commands(terminal: Terminal, target: Path) -> None:
    """Draw completion, help, tables and errors."""
    terminal.clear()
    terminal.type("immichpy-dynamic albums get")
    terminal.keys("Tab")
    terminal.see("get-al$")
    terminal.keys("Tab", "Tab")
    terminal.see("get-all-albums")
    draw(terminal, target / "completion.svg", "Tab completes tags, operations, options and values")
    terminal.keys("C-u")
    terminal.see(PROMPT)

    terminal.clear()
    terminal.run("immichpy-dynamic albums create-album --help | head -16", "Permission")
    draw(terminal, target / "help.svg", "immichpy-dynamic albums create-album --help")

    terminal.clear()
    terminal.run("immichpy-dynamic -o table albums get-all-albums", "Album 4")
    terminal.run("immichpy-dynamic albums get-all-albums --query '[0].{id: id, name: albumName}'", "name")
    draw(terminal, target / "table.svg", "immichpy-dynamic -o table albums get-all-albums")

    terminal.clear()
    terminal.run("IMMICH_API_KEY=wrong immichpy-dynamic albums get-all-albums", "error")
    terminal.run("immichpy-dynamic --base-url http://localhost:1 server ping-server", "cannot connect")
    terminal.run("immichpy-dynamic albums get-album", "Did you mean")
    draw(terminal, target / "errors.svg", "A wrong key, a wrong address, a wrong word")


def draw_upload(terminal: Terminal, target: Path) -> None:
    """Draw an upload that is interrupted and resumed."""
    terminal.clear()
    terminal.type("immichpy-dynamic upload Trip --album Trip")
    terminal.keys("Enter")
    terminal.see(r"\b[1-9]\d+/400 files")
    draw(terminal, target / "progress.svg", "immichpy-dynamic upload Trip --album Trip")
    terminal.keys("C-c")
    terminal.see("interrupted")
    terminal.see(PROMPT)
    terminal.run("immichpy-dynamic upload Trip --album Trip", "400 files:")
    draw(terminal, target / "interrupted.svg", "Ctrl-C, and the same command again")


def draw_backup(terminal: Terminal, fake: FakeImmich, target: Path) -> None:
    """Draw a backup and its restore to a new server."""
    terminal.clear()
    terminal.run("immichpy-dynamic backup ~/backup", "records: ")
    terminal.run("immichpy-dynamic backup ~/backup", r"\b0 downloaded[^$]*records: ")
    terminal.run("immichpy-dynamic backup verify ~/backup", "files are right")
    draw(terminal, target / "backup.svg", "A backup, the second run, and its verification")

    with FakeImmich(release="3.3.5", port=PORT + 1) as new:
        terminal.run(f"export IMMICH_BASE_URL={new.url} IMMICH_API_KEY={new.api_key}", PROMPT)
        terminal.clear()
        terminal.run("immichpy-dynamic restore --dry-run ~/backup", "dry run")
        terminal.run("immichpy-dynamic restore ~/backup", r"dry run[^$]*\$ immich[^$]*album details")
        draw(terminal, target / "restore.svg", "The plan of a restore to a new server, and the restore")
        terminal.run(f"export IMMICH_BASE_URL={fake.url} IMMICH_API_KEY={fake.api_key}", PROMPT)


def draw_console(terminal: Terminal, target: Path) -> None:
    """Draw the interactive console."""
    terminal.clear()
    terminal.type("immichpy-dynamic repl --plain")
    terminal.keys("Enter")
    terminal.see(">>> ?$")
    for line, pattern in (
        ("await client.albums.get_all_albums()", "Album 4"),
        ("await client.server.get_server_version()", "patch"),
        ('client.find("album statistics")', "operations"),
        ('await client.albums.get_album_info("x")', "╰"),
    ):
        terminal.type(line)
        terminal.keys("Enter")
        terminal.see(pattern)
        terminal.see(">>> ?$")
    draw(terminal, target / "repl.svg", "immichpy-dynamic repl")
    terminal.keys("C-d")


def make(target: Path) -> None:
    """Write all pictures into a folder."""
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name, stage(Path(name)) as (terminal, fake):
        draw_commands(terminal, target)
        draw_upload(terminal, target)
        draw_backup(terminal, fake, target)
        draw_console(terminal, target)


def main() -> None:
    """Draw all pictures into the folder that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    missing = [program for program in ("tmux", "bash") if shutil.which(program) is None]
    if missing:
        raise SystemExit(f"this needs {' and '.join(missing)}")
    make(arguments.folder)


if __name__ == "__main__":
    main()
