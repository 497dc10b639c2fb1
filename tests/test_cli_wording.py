"""The wording of the command line: help, completion and error messages."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from aiohttp import web
from terminal import Terminal

from immichpy_dynamic.cli import profiles
from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.testing.fault_kinds import content_type
from immichpy_dynamic.testing.faults import Exchange, Fault

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def fake() -> Iterator[FakeImmich]:
    """Return a running server with three pictures in one album."""
    server = FakeImmich(release="3.1.0")
    server.seed(assets=3, albums=1)
    with server:
        yield server


@pytest.fixture
def shell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes], fake: FakeImmich
) -> Terminal:
    """Return a shell whose environment has the server's URL and key."""
    shell = Terminal(tmp_path / "home", monkeypatch, capsysbinary)
    shell.use(fake.url, fake.api_key)
    return shell


@pytest.mark.parametrize("words", [(), ("albums",), ("download",), ("spec",)])
def test_without_a_command_help_is_shown(shell: Terminal, words: tuple[str, ...]) -> None:
    """Without arguments the command prints its usage; from click 8.2 on it exits with 2 and uses standard error."""
    told = shell.run(*words)
    assert (told.code, bool(told.out)) in ((2, False), (0, True))
    assert (told.err or told.out).startswith("Usage: ")
    assert "Try '" not in told.err


def test_arguments_are_not_listed_as_options(shell: Terminal) -> None:
    """The help lists a path parameter once, in a separate section and not among the options."""
    lines = shell.run("assets", "view-asset", "--help").out.splitlines()
    assert [line for line in lines if line.split()[:1] == ["ID"]] == ["  ID  ID of the asset. (UUID)"]


def test_page_of_a_proxy_is_not_taken_for_a_picture(shell: Terminal, fake: FakeImmich, tmp_path: Path) -> None:
    """An HTML page in place of a picture is an error, and no file is left behind."""
    (asset,) = shell.run("--query", "assets.items[:1].id", "search", "search-assets").data
    fake.faults.add(do=content_type(), when="downloadAsset")
    told = shell.run("assets", "download-asset", asset, "--to", str(tmp_path / "photo.jpg"))
    assert told.code == 5
    assert "HTML page" in told.err
    assert not (tmp_path / "photo.jpg").exists()


@pytest.mark.parametrize("release", [(), ("--release", "3.1")])
def test_what_is_not_immich_is_told_from_a_refusal(shell: Terminal, fake: FakeImmich, release: tuple[str, ...]) -> None:
    """A 404 of a web server other than Immich is reported as a wrong base URL, with and without ``--release``."""

    async def elsewhere(_exchange: Exchange) -> web.StreamResponse:
        return web.Response(status=404, text="404 page not found")

    fake.faults.add(do=Fault("another web server", elsewhere))
    told = shell.run(*release, "server", "ping-server")
    assert told.code == 5
    assert "is the base URL right?" in told.err
    assert not [thread for thread in threading.enumerate() if thread.name == "immichpy-dynamic"]


def test_to_is_checked_before_anything_is_sent(shell: Terminal, fake: FakeImmich, tmp_path: Path) -> None:
    """An unusable ``--to`` path is an error before the request is sent, so that no response is lost."""
    told = shell.run("albums", "create-album", "--album-name", "Trip", "--to", str(tmp_path / "no" / "album.json"))
    assert told.code == 2
    assert str(tmp_path / "no") in told.err
    assert not [request for request in fake.requests if request.path == "/api/albums"]


def test_to_writes_into_what_is_no_file_and_through_links(shell: Terminal, tmp_path: Path) -> None:
    """``--to`` writes into a pipe or device without replacing it, and through a symbolic link."""
    pipe, link, file = tmp_path / "pipe", tmp_path / "link", tmp_path / "file"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    assert shell.run("-o", "raw", "server", "ping-server", "--to", str(pipe)).code == 0
    assert os.read(reader, 100) == b'{"res":"pong"}'
    os.close(reader)
    assert pipe.is_fifo()
    file.write_text("old")
    link.symlink_to(file)
    assert shell.run("-o", "raw", "server", "ping-server", "--to", str(link)).code == 0
    assert (link.is_symlink(), file.read_text()) == (True, '{"res":"pong"}')


def test_missing_key_is_told_from_a_wrong_one(shell: Terminal) -> None:
    """The error for a call without a key suggests ``login``."""
    shell.set(IMMICH_API_KEY=None)
    told = shell.run("albums", "get-all-albums")
    assert told.code == 3
    assert "No key was sent: `immichpy-dynamic login`" in told.err


def test_address_is_checked_before_the_key_is_asked_for(shell: Terminal) -> None:
    """``login`` rejects a malformed URL before it prompts for the key."""
    told = shell.run("login", "photos.example.org", stdin="")
    assert told.code == 2
    assert "must look like" in told.err


def test_links_say_what_is_wrong_with_them(shell: Terminal, fake: FakeImmich, tmp_path: Path) -> None:
    """``share`` accepts a password from a pipe; errors of a shared link name the link and not an API key."""
    (album,) = shell.run("--query", "[].id", "albums", "get-all-albums").data
    made = shell.run("share", "create", "--album-id", album, "--slug", "trip", "--password", stdin="sesame\n")
    assert (made.out, made.err) == (f"{fake.url}/s/trip\n", "")
    folder = str(tmp_path / "shared")
    without = shell.run("share", "fetch", f"{fake.url}/s/trip", folder)
    wrong = shell.run("share", "fetch", f"{fake.url}/s/trip", folder, "--password", stdin="open\n")
    mistyped = shell.run("share", "fetch", f"{fake.url}/s/trap", folder)
    for told in (without, wrong, mistyped):
        assert told.code == 3
        assert "The shared link " in told.err
        assert "api_key" not in told.err
    assert shell.run("share", "fetch", f"{fake.url}/s/trip", folder, "--password", stdin="sesame\n").code == 0


def test_sync_with_a_key_says_how_to_log_in(shell: Terminal) -> None:
    """``sync`` with an API key exits with 3 and suggests ``login --email``."""
    told = shell.run("sync", "AssetsV1")
    assert told.code == 3
    assert "login --email" in told.err


def test_one_file_is_not_called_files(shell: Terminal, tmp_path: Path) -> None:
    """The summary of an upload of one file has the singular "1 file"."""
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff picture")
    assert shell.run("upload", str(tmp_path / "photo.jpg")).err.startswith("1 file: 1 uploaded")


def test_help_lists_every_whole_job(shell: Terminal) -> None:
    """The top-level help lists every high-level command in the form in which it is typed."""
    text = shell.run("--help").out
    for job in ("upload ", "albums from-folders ", "download ", "sync ", "share "):
        assert f"\n  {job}" in text
    assert "`download FOLDER` is short for `download to-folder FOLDER`" in shell.run("download", "--help").out


def test_option_on_the_wrong_side_is_said_to_be(shell: Terminal) -> None:
    """The error for a global option after the operation says where to put it; an unknown option has no such hint."""
    assert (
        "--release is a global option: put it before the command"
        in shell.run("server", "ping-server", "--release", "3.1").err
    )
    assert "stands before" not in shell.run("server", "ping-server", "--nothing").err


@pytest.mark.parametrize(
    ("stream", "code"),
    [("1>&-", 0), ("1>&- 2>&-", 0), ("0<&-", 0)],
)
def test_closed_streams_are_no_crash(fake: FakeImmich, tmp_path: Path, stream: str, code: int) -> None:
    """The command works when standard input, output or error is closed, as by a service manager."""
    ended = subprocess.run(  # noqa: S602 - the shell closes the stream
        f'"$PYTHON" -m immichpy_dynamic server ping-server {stream}',
        shell=True,
        env=environment(fake, tmp_path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (code, "")


def test_terminal_that_lacks_a_character_gets_another(fake: FakeImmich, tmp_path: Path) -> None:
    """Characters outside the terminal's encoding are replaced; the command does not fail."""
    narrow = {**environment(fake, tmp_path), "PYTHONIOENCODING": "iso-8859-1"}
    words = [sys.executable, "-m", "immichpy_dynamic", "--help"]
    ended = subprocess.run(words, env=narrow, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "[ARGS]?" in ended.stdout


def environment(fake: FakeImmich, home: Path) -> dict[str, str]:
    """Return the environment of a process, with the server's URL and key."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "PYTHON": sys.executable,
        "IMMICH_BASE_URL": fake.url,
        "IMMICH_API_KEY": fake.api_key,
    }


def completed(shell: Terminal, program: str, words: list[str]) -> list[str]:
    """Return the completions of the last word, as the shell's script requests them."""
    line = " ".join(["immichpy-dynamic", *words])
    shell.set(_IMMICHPY_DYNAMIC_COMPLETE=f"{program}_complete", COMP_WORDS=line.rstrip(), COMP_CWORD=str(len(words)))
    with pytest.raises(SystemExit):
        shell.run()
    return shell.output().splitlines()


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["--release", "2.7."], "2.7.5"),
        (["--profile", "wo"], "work"),
        (["spec", "diff", "2.7", "3.3."], "3.3.5"),
        (["profile", "use", "wo"], "work"),
        (["permissions", "create-al"], "create-album"),
        (["sync", "Assets"], "AssetsV1"),
        (["assets", "update-asset", "x", "--visibility=a"], "--visibility=archive"),
    ],
)
def test_shells_complete_names_of_things(shell: Terminal, words: list[str], offered: str) -> None:
    """Shell completion offers releases, profiles, operations, event types and values after an equals sign."""
    profiles.save(profiles.Profiles(None, {"work": profiles.Profile("http://127.0.0.1:1/api")}))
    assert offered in completed(shell, "zsh", words)


def test_bash_completes_after_an_equals_sign(shell: Terminal) -> None:
    """Bash completion after an equals sign offers the value alone, because Bash splits words at the sign."""
    words = ["assets", "update-asset", "x", "--visibility", "=", "arch"]
    assert completed(shell, "bash", words) == ["plain,archive"]


def test_shells_offer_folders_to_download_into(shell: Terminal) -> None:
    """Completion of the word after ``download`` offers folders and operations."""
    assert completed(shell, "zsh", ["download", "pict"])[0] == "dir"
    assert "download-archive" in completed(shell, "zsh", ["download", "download"])


def test_query_asks_a_job_for_its_result(shell: Terminal, tmp_path: Path) -> None:
    """``--query`` prints the result of a high-level command without further options."""
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff picture")
    assert shell.run("--query", "stats.uploaded", "upload", str(tmp_path / "photo.jpg")).out == "1\n"
    assert shell.run("--query", "length(downloaded)", "download", str(tmp_path / "originals")).out == "4\n"
    assert "operation" in shell.run("--query", "[].kind", "find", "thumbnail").data


def test_column_that_no_item_has_is_said_to_be_unknown(shell: Terminal) -> None:
    """An unknown column of a table is reported as unknown instead of shown as empty."""
    told = shell.run("-o", "table", "--columns", "id, albumname", "albums", "get-all-albums")
    assert "no item has a field 'albumname'. Did you mean albumName?" in told.err
    assert shell.run("-o", "table", "--columns", "id, albumName", "albums", "get-all-albums").err == ""


def test_link_is_not_made_without_the_password_that_was_meant(shell: Terminal, fake: FakeImmich) -> None:
    """``share create`` rejects an empty password on standard input and creates no link."""
    (album,) = shell.run("--query", "[].id", "albums", "get-all-albums").data
    told = shell.run("share", "create", "--album-id", album, "--password", stdin="")
    assert told.code == 2
    assert "nothing was given" in told.err
    assert not fake.state.shared_links
