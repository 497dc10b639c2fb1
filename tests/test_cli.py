"""The command line: output streams, output formats and exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from terminal import Terminal

from immichpy_dynamic import __version__
from immichpy_dynamic.cli import memory
from immichpy_dynamic.testing import FakeImmich

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAM = [sys.executable, "-m", "immichpy_dynamic"]
MISSING = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def fake() -> Iterator[FakeImmich]:
    """Return a running server with twelve pictures in two albums."""
    server = FakeImmich(release="3.1.0")
    server.seed(assets=12, albums=2)
    with server:
        yield server


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Terminal:
    """Return a shell with its own home directory and no server in its environment."""
    return Terminal(tmp_path / "home", monkeypatch, capsysbinary)


@pytest.fixture
def shell(terminal: Terminal, fake: FakeImmich) -> Terminal:
    """Return a shell whose environment has the server's URL and key."""
    terminal.use(fake.url, fake.api_key)
    return terminal


def paths_asked(fake: FakeImmich) -> list[str]:
    """Return the paths of the requests that the server received."""
    return [request.path for request in fake.requests]


def test_version_is_told(terminal: Terminal) -> None:
    """``--version`` prints the version, alone and with other options."""
    assert terminal.run("--version").out == f"immichpy-dynamic {__version__}\n"
    assert terminal.run("--release", "2.7", "--version").out == f"immichpy-dynamic {__version__}\n"


def test_help_lists_the_tags_of_the_release(terminal: Terminal) -> None:
    """``--help`` without a server lists the tags of the release in use."""
    assert "workflows" in terminal.run("--help").out
    assert "workflows" not in terminal.run("--release", "1.144", "--help").out


def test_help_asks_no_server(shell: Terminal, fake: FakeImmich) -> None:
    """``--help`` sends no request."""
    assert shell.run("albums", "create-album", "--help").code == 0
    assert fake.requests == []


def test_help_of_a_command_says_what_it_needs(shell: Terminal) -> None:
    """The help of an operation shows HTTP method and path, permission, first release and deprecation."""
    text = shell.run("albums", "create-album", "--help").out
    assert "POST /albums" in text
    assert "Permission: album.create" in text
    assert "Since: 1.113.0 or earlier" in text
    assert "Since: 2.4.0" in shell.run("--release", "3.1", "queues", "get-queues", "--help").out
    assert "Deprecated" in shell.run("--release", "3.1", "jobs", "get-queues-legacy", "--help").out


def test_answers_come_in_wire_names(shell: Terminal) -> None:
    """Standard output has the response with JSON names, and standard error is empty."""
    result = shell.run("albums", "create-album", "--album-name", "Trip")
    assert result.data["albumName"] == "Trip"
    assert (result.code, result.err) == (0, "")


def test_body_and_options_add_up(shell: Terminal) -> None:
    """``--body`` and options are merged; an option overrides the field of the body."""
    body = json.dumps({"albumName": "Trip", "description": "old"})
    result = shell.run("albums", "create-album", "--body", body, "--description", "new")
    assert (result.data["albumName"], result.data["description"]) == ("Trip", "new")


def test_body_is_read_from_a_file_and_from_standard_input(shell: Terminal, tmp_path: Path) -> None:
    """``--body @FILE`` reads the body from a file, and ``--body -`` from standard input."""
    file = tmp_path / "body.json"
    file.write_text('{"albumName": "File"}')
    assert shell.run("albums", "create-album", "--body", f"@{file}").data["albumName"] == "File"
    piped = shell.run("albums", "create-album", "--body", "-", stdin='{"albumName": "Pipe"}')
    assert piped.data["albumName"] == "Pipe"


@pytest.mark.parametrize("name", ["get-all-albums", "getAllAlbums", "get_all_albums"])
def test_any_spelling_is_understood(shell: Terminal, name: str) -> None:
    """The command line accepts an operation name in kebab case, camel case and snake case."""
    assert len(shell.run("albums", name).data) == 2


@pytest.mark.parametrize("form", ["json", "jsonl", "table", "yaml", "raw"])
def test_forms_of_output(shell: Terminal, form: str) -> None:
    """Every output format contains both albums."""
    out = shell.run("-o", form, "albums", "get-all-albums").out
    assert "Album 1" in out
    assert "Album 2" in out
    if form == "jsonl":
        assert [json.loads(line)["albumName"] for line in out.splitlines()] == ["Album 2", "Album 1"]
    if form == "yaml":
        assert [album["albumName"] for album in yaml.safe_load(out)] == ["Album 2", "Album 1"]


def test_table_in_a_pipe_is_complete(shell: Terminal) -> None:
    """A table written to a pipe does not truncate values; ``--columns`` selects columns."""
    result = shell.run("-o", "table", "--columns", "id,albumName", "albums", "get-all-albums")
    assert result.out.split()[:2] == ["id", "albumName"]
    assert "…" not in result.out


def test_query_selects(shell: Terminal) -> None:
    """``--query`` applies JMESPath before the tag or after the operation; ``-o raw`` prints strings without quotes."""
    assert shell.run("albums", "get-all-albums", "--query", "[].albumName").data == ["Album 2", "Album 1"]
    assert shell.run("-o", "raw", "--query", "[].albumName", "albums", "get-all-albums").out == "Album 2\nAlbum 1\n"
    assert shell.run("albums", "get-all-albums", "--query", "[").code == 2


def test_option_of_the_operation_wins_over_one_of_the_command(shell: Terminal) -> None:
    """An operation's own option ``--query`` takes precedence over the global one after the operation's name."""
    shown = shell.run("--dry-run", "search", "search-smart", "--query", "beach")
    assert shown.data["body"] == {"query": "beach"}


def test_all_follows_pages(shell: Terminal) -> None:
    """``--all`` prints the items of all pages with JSON names, and is rejected for operations without pages."""
    result = shell.run("search", "search-assets", "--size", "5", "--all", "-o", "jsonl")
    assert len(result.out.splitlines()) == 12
    assert "originalFileName" in json.loads(result.out.splitlines()[0])
    assert shell.run("--all", "server", "ping-server").code == 2


def test_curl_and_dry_run_send_nothing(shell: Terminal, fake: FakeImmich) -> None:
    """``--curl`` and ``--dry-run`` print the request without the API key and do not send it."""
    curl = shell.run("albums", "create-album", "--album-name", "Trip", "--curl").out
    dry = shell.run("albums", "create-album", "--album-name", "Trip", "--dry-run")
    assert curl.startswith("curl -X POST")
    assert dry.data["body"] == {"albumName": "Trip"}
    assert fake.api_key not in curl + dry.out
    assert [request.method for request in fake.requests] == ["GET"]


def test_binary_goes_to_a_file(shell: Terminal, fake: FakeImmich, tmp_path: Path) -> None:
    """``--to`` writes a complete file, and leaves no file behind after an error."""
    asset_id = next(iter(fake.state.assets))
    target = tmp_path / "picture"
    assert shell.run("assets", "download-asset", asset_id, "--to", str(target)).code == 0
    assert target.stat().st_size > 0
    other = tmp_path / "other"
    assert shell.run("assets", "download-asset", MISSING, "--to", str(other)).code == 3
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["picture"]


def test_null_clears_and_lists_repeat(shell: Terminal) -> None:
    """The word ``null`` is sent as null where null is allowed; a repeated option is sent as a list."""
    words = ["--country", "null", "--tag-ids", MISSING, "--tag-ids", MISSING]
    shown = shell.run("--dry-run", "search", "search-assets", *words)
    assert shown.data["body"] == {"country": None, "tagIds": [MISSING, MISSING]}


def test_values_are_judged_before_anything_is_sent(shell: Terminal, fake: FakeImmich) -> None:
    """Invalid option values exit with 2 before a request is sent; a date without a time zone is local time."""
    wrong = shell.run("search", "search-assets", "--order", "des")
    assert (wrong.code, "Did you mean desc?" in wrong.err) == (2, True)
    assert shell.run("search", "search-assets", "--size", "many").code == 2
    assert shell.run("--timeout", "0", "server", "ping-server").code == 2
    shown = shell.run("--dry-run", "search", "search-assets", "--taken-after", "2024-05-06")
    assert shown.data["body"]["takenAfter"].startswith("2024-05-06T00:00:00")
    assert "/api/search/metadata" not in paths_asked(fake)


def test_missing_arguments_are_named_as_options(shell: Terminal) -> None:
    """Missing arguments, including fields of the body, are reported as option names."""
    result = shell.run("albums", "create-album")
    assert result.code == 2
    assert "--album-name" in result.err


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["album"], "albums"),
        (["create-album"], "albums create-album"),
        (["albums", "create"], "create-album"),
        (["albums", "ping-server"], "server ping-server"),
        (["albums", "create-album", "--album-nam", "x"], "--album-name"),
    ],
)
def test_wrong_words_get_a_hint(shell: Terminal, words: list[str], hint: str) -> None:
    """A misspelled command or option exits with 2 and suggests the closest name."""
    result = shell.run(*words)
    assert result.code == 2
    assert hint in result.err
    assert result.out == ""


def test_operation_of_a_newer_release_says_so(terminal: Terminal) -> None:
    """The error for an operation of a newer release names the release that it requires."""
    result = terminal.run("--release", "1.144", "jobs", "get-queues")
    assert "needs Immich 2.4.0" in result.err


def test_exit_codes_say_who_failed(shell: Terminal) -> None:
    """The exit code is 3 when the server rejects a request and 5 when it is unreachable; standard output is empty."""
    refused = shell.run("albums", "get-album-info", MISSING)
    assert (refused.code, refused.out) == (3, "")
    shell.set(IMMICH_API_KEY="wrong")
    unknown = shell.run("albums", "get-all-albums")
    assert unknown.code == 3
    assert "IMMICH_API_KEY" in unknown.err
    absent = shell.run(
        "--base-url", "http://127.0.0.1:1", "--release", "3.1", "albums", "create-album", "--album-name", "x"
    )
    assert absent.code == 5


def test_without_a_server_a_call_says_what_to_do(terminal: Terminal) -> None:
    """A call without a configured server exits with 2 and suggests ``login``."""
    result = terminal.run("server", "ping-server")
    assert result.code == 2
    assert "login" in result.err


def test_server_is_asked_for_its_release_once_a_day(
    shell: Terminal, fake: FakeImmich, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server's release is cached for a day; the version is requested again after that."""
    shell.run("server", "ping-server")
    shell.run("server", "ping-server")
    assert paths_asked(fake).count("/api/server/version") == 1
    later = memory.now() + memory.SECONDS + 1
    monkeypatch.setattr(memory, "now", lambda: later)
    shell.run("server", "ping-server")
    assert paths_asked(fake).count("/api/server/version") == 2


def test_upgraded_server_is_noticed(shell: Terminal, fake: FakeImmich) -> None:
    """A command that the cached release lacks makes the client request the version again."""
    memory.remember(f"{fake.url}/api", "1.144.1")
    assert shell.run("queues", "get-queues").code == 0


def test_damaged_memory_counts_as_absent(shell: Terminal) -> None:
    """A damaged cache file is ignored."""
    memory.path().parent.mkdir(parents=True)
    memory.path().write_text("{")
    assert shell.run("server", "ping-server").code == 0


def test_reader_that_goes_away_is_no_error(fake: FakeImmich, tmp_path: Path) -> None:
    """The command exits with 0 and no error output when the reader of its pipe ends early, as ``head -1`` does."""
    environment = {**os.environ, "IMMICH_BASE_URL": fake.url, "IMMICH_API_KEY": fake.api_key, "HOME": str(tmp_path)}
    with subprocess.Popen(
        [*PROGRAM, "-o", "jsonl", "--all", "search", "search-assets", "--size", "1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        first = process.stdout.readline()
        process.stdout.close()
        errors = process.stderr.read()
    assert json.loads(first)["id"]
    assert (process.returncode, errors) == (0, b"")


def test_colours_only_on_terminals(shell: Terminal) -> None:
    """Output to a pipe has no colours."""
    assert "\x1b" not in shell.run("server", "ping-server").out
    assert "\x1b" not in shell.run("nothing").err


def test_deviating_answer_is_a_warning(shell: Terminal, fake: FakeImmich) -> None:
    """A response that does not match the schema causes a warning on standard error and clears the cached release."""
    next(iter(fake.state.albums.values())).description = None  # type: ignore[assignment]  # what the schema refuses
    shell.run("server", "ping-server")
    result = shell.run("albums", "get-all-albums")
    if result.err:
        assert result.code == 0
        assert "warning:" in result.err
        assert memory.recall(f"{fake.url}/api") is None


def test_spec_commands_need_no_server(terminal: Terminal, tmp_path: Path) -> None:
    """``spec`` list, show, diff and add need no server; an added OpenAPI document is found by its release."""
    assert any(row["release"] == "2.7.5" for row in terminal.run("-o", "json", "spec", "list").data)
    assert "create-album" in terminal.run("spec", "show", "2.7").out
    assert terminal.run("spec", "diff", "2.7.5", "3.0.0", "-o", "json").data
    document = {
        "openapi": "3.0.0",
        "info": {"title": "Immich", "version": "9.0.0"},
        "paths": {"/new": {"get": {"operationId": "getNew", "tags": ["New"], "responses": {"200": {}}}}},
    }
    file = tmp_path / "new.json"
    file.write_text(json.dumps(document))
    assert terminal.run("spec", "add", str(file)).code == 0
    assert "GET /new" in terminal.run("--release", "9.0.0", "new", "get-new", "--help").out


def test_permissions_of_a_set_of_operations(terminal: Terminal) -> None:
    """``permissions`` prints the permissions that the given operations require; an unknown operation exits with 2."""
    result = terminal.run("permissions", "createAlbum", "albums.get-all-albums", "-o", "json")
    assert result.data == {"permissions": ["album.create", "album.read"], "adminOnly": []}
    assert terminal.run("permissions", "creatAlbum").code == 2


def test_find_searches_names(terminal: Terminal) -> None:
    """``find`` searches names of operations, parameters and fields; it exits with 1 when nothing is found."""
    assert "assets.view_asset" in terminal.run("find", "thumbnail").out
    assert terminal.run("find", "xyzzy").code == 1


@pytest.mark.parametrize("shell_name", ["zsh", "fish"])
def test_completion_scripts_are_printed(terminal: Terminal, shell_name: str) -> None:
    """``completion`` prints a completion script for each shell."""
    assert "immichpy-dynamic" in terminal.run("completion", shell_name).out


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        (["alb"], "albums"),
        (["albums", "create"], "create-album"),
        (["albums", "create-album", "--alb"], "--album-name"),
        (["search", "search-assets", "--order", ""], "desc"),
        (["-o", ""], "table"),
    ],
)
def test_shells_complete(shell: Terminal, line: list[str], offered: str) -> None:
    """Shell completion offers tags, operations, options and enum values without a request."""
    shell.set(
        _IMMICHPY_DYNAMIC_COMPLETE="zsh_complete",
        COMP_WORDS=" ".join(["immichpy-dynamic", *line]).rstrip(),
        COMP_CWORD=str(len(line)),
    )
    with pytest.raises(SystemExit):
        shell.run()
    assert offered in shell.output()


@pytest.mark.parametrize(
    ("words", "unwanted"),
    [
        (["--version"], ["click", "asyncio", "aiohttp", "rich", "jsonschema"]),
        (["--help"], ["asyncio", "aiohttp", "rich", "jsonschema", "yaml"]),
        (["albums", "create-album", "--help"], ["asyncio", "aiohttp", "rich", "jsonschema", "yaml"]),
        (["server", "ping-server"], ["rich", "jsonschema", "yaml", "jmespath", "keyring"]),
    ],
)
def test_start_imports_only_what_is_needed(
    fake: FakeImmich, tmp_path: Path, words: list[str], unwanted: list[str]
) -> None:
    """The command imports only the modules that it uses; ``benchmarks/command_line.py`` measures its startup."""
    program = "import sys; from immichpy_dynamic.cli.entry import run; run(sys.argv[1:]); print(*sys.modules)"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("IMMICH_")}
    environment |= {"HOME": str(tmp_path), "PYTHONPATH": os.pathsep.join(sys.path)}
    if words[0] == "server":
        environment |= {"IMMICH_BASE_URL": fake.url, "IMMICH_API_KEY": fake.api_key}
    result = subprocess.run(
        [sys.executable, "-c", program, *words], capture_output=True, text=True, check=True, env=environment
    )
    imported = result.stdout.splitlines()[-1].split()
    assert not set(unwanted) & set(imported)


def test_dry_run_shows_a_form_as_text(shell: Terminal) -> None:
    """``--dry-run`` shows the encoded text of a body that is not JSON."""
    result = shell.run("authentication", "logout-oauth", "--logout-token", "x", "--dry-run")
    assert (result.code, json.loads(result.out)["body"]) == (0, "logout_token=x")


@pytest.mark.parametrize("body", ["[" * 5000 + "]" * 5000, '{"albumName": ', "\x00"])
def test_unusable_body_is_a_usage_error(shell: Terminal, body: str) -> None:
    """A body that is invalid JSON or nested too deeply is a usage error of two lines, without a traceback."""
    result = shell.run("albums", "create-album", "--body", "-", stdin=body)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("error: Invalid value for '--body': ")
    assert result.err.count("\n") == 2


@pytest.mark.parametrize("moment", ["2024-01-01T10:00", "2024-01-01"])
def test_moment_needs_no_seconds(shell: Terminal, moment: str) -> None:
    """A date-time option accepts a time without seconds, or a date; the time zone is the local one."""
    result = shell.run("search", "search-assets", "--taken-after", moment, "--dry-run")
    assert result.code == 0, result.err
    assert json.loads(result.out)["body"]["takenAfter"].startswith(moment)
