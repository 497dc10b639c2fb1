"""Text from servers and documents cannot control a terminal, and Ctrl-C ends the command during startup."""

from __future__ import annotations

import asyncio
import inspect
import io
import json
import re
import ssl
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import trustme
import yaml
from hypothesis import given
from hypothesis import strategies as st
from raw_server import RawRequest, RawServer, response
from terminal import Terminal

from immichpy_dynamic import AsyncClient, Issue
from immichpy_dynamic.cli import display, profiles
from immichpy_dynamic.cli.commands import command_name
from immichpy_dynamic.cli.output import rendered, write_data
from immichpy_dynamic.cli.session import Settings
from immichpy_dynamic.escaping import escaped, escaped_json, is_safe
from immichpy_dynamic.exceptions import ImmichError, exception_for
from immichpy_dynamic.spec.loading import load_spec
from immichpy_dynamic.testing import FakeImmich

HOSTILE = "\x1b]52;c;ZXZpbA==\x07\x1b[2J\x9b31m\r\x08\u202eevil\u2066 \x7f"
"""Escape sequences: clipboard, clear screen, colours (also as C1), cursor movement, right-to-left override."""
texts = st.text(st.characters() | st.sampled_from("\x1b\x07\x9b\r\n\x7f\u202e\u2028\x00\x85"), max_size=20)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=10,
)


def is_harmless(output: str) -> bool:
    """Return whether a terminal only displays this text."""
    return is_safe(output.replace("\n", "").replace("\t", ""))


@given(texts)
def test_escaped_text_is_safe(text: str) -> None:
    """Escaped text contains no unsafe character, and safe text is not changed."""
    assert is_safe(escaped(text))
    assert is_harmless(escaped(text, keep="\n\t"))
    assert not is_safe(text) or escaped(text) == text


@given(values)
def test_machine_output_says_the_same_and_is_safe(value: Any) -> None:
    """JSON, JSON lines and YAML output is safe for a terminal and decodes to the same data."""
    for form in ("json", "jsonl"):
        text = rendered(value, Settings(output=form)).decode()
        assert is_harmless(text)
        assert form == "jsonl" or json.loads(text) == value


@given(st.recursive(texts.filter(lambda text: "\ud800" not in text and is_encodable(text)), st.lists, max_leaves=5))
def test_yaml_says_the_same_and_is_safe(value: Any) -> None:
    """YAML output of any text is safe for a terminal and decodes to the same text."""
    text = rendered(value, Settings(output="yaml")).decode()
    assert is_harmless(text)
    assert yaml.safe_load(text) == value


def is_encodable(text: str) -> bool:
    """Return whether the text has no lone surrogates."""
    return not re.search("[\ud800-\udfff]", text)


@given(st.lists(st.dictionaries(texts, values, max_size=4), max_size=4) | values)
def test_tables_are_safe(value: Any) -> None:
    """A table of any data is safe for a terminal."""
    assert is_harmless(rendered(value, Settings(output="table")).decode())


@given(st.sampled_from([400, 401, 403, 404, 409, 500]), texts, values, texts)
def test_errors_are_safe_as_text(status: int, reason: str, body: Any, header: str) -> None:
    """The text of an error is safe for a terminal, whatever the server sends."""
    for content in (json.dumps({"message": body, "errors": body, "correlationId": body}), json.dumps(body), reason):
        error = exception_for(status)(status, reason, content, headers={"X-Correlation-ID": header})
        assert is_harmless(str(error))
        assert is_harmless(render(display.error_block(error)))
    assert is_harmless(str(ImmichError(reason)))
    assert is_harmless(str(Issue(reason, header, reason, header)))


def render(drawing: Any) -> str:
    """Return the output of rich without colours."""
    from rich.console import Console

    console = Console(width=80, color_system=None, force_terminal=False)
    with console.capture() as capture:
        console.print(drawing)
    return capture.get()


@given(values)
def test_trees_are_safe(value: Any) -> None:
    """A tree of any data is safe for a terminal."""
    if isinstance(value, (dict, list)):
        assert is_harmless(render(display.tree(value)))


def test_json_escapes_are_json() -> None:
    """Characters that JSON allows but that control terminals are escaped in JSON."""
    assert escaped_json(json.dumps("\x9b\x7f\u2028é", ensure_ascii=False)) == '"\\u009b\\u007f\\u2028é"'


# ---------------------------------------------------------------- the command


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Terminal:
    """Return a shell with its own home directory."""
    return Terminal(tmp_path, monkeypatch, capsysbinary)


@pytest.mark.parametrize("form", ["json", "jsonl", "table", "yaml"])
def test_the_command_shows_names_without_their_effect(form: str, terminal: Terminal) -> None:
    """An album name with escape sequences is displayed escaped in every output format."""
    with FakeImmich() as fake:
        terminal.use(fake.url, fake.api_key)
        assert terminal.run("albums", "create-album", "--album-name", HOSTILE).code == 0
        shown = terminal.run("-o", form, "albums", "get-all-albums")
    assert shown.code == 0
    assert "evil" in shown.out
    assert is_harmless(shown.out + shown.err)


async def _hostile_error(request: RawRequest, writer: asyncio.StreamWriter) -> None:
    if request.target == "/api/server/version":
        writer.write(response(b'{"major": 3, "minor": 1, "patch": 0, "prerelease": null}'))
        return
    body = json.dumps({"message": [HOSTILE], "error": HOSTILE, "correlationId": HOSTILE}).encode()
    writer.write(response(body, status="400 \x9b31m\x1b[2J", headers=[("X-Correlation-ID", b"\x9b31m")]))


def test_the_command_shows_errors_without_their_effect(terminal: Terminal) -> None:
    """Server errors and usage errors are displayed escaped."""
    with RawServer(_hostile_error) as server:
        terminal.use(server.url, "key")
        for words in (
            ["albums", "get-all-albums"],
            [f"no-such-tag{HOSTILE}"],
            ["albums", f"no-such-operation{HOSTILE}"],
            ["albums", "get-album-info", HOSTILE],
        ):
            shown = terminal.run(*words)
            assert shown.code in (2, 3)
            assert is_harmless(shown.out + shown.err), words


def test_help_of_a_hostile_document_is_safe(terminal: Terminal, tmp_path: Path) -> None:
    """The help of a document with escape sequences displays them escaped."""
    parameters = [{"in": "query", "name": f"a{HOSTILE}", "schema": {"type": "string", "enum": [HOSTILE, "b"]}}]
    operation = {"operationId": f"get{HOSTILE}", "tags": [HOSTILE], "summary": HOSTILE, "parameters": parameters}
    operation |= {"x-immich-permission": HOSTILE, "x-immich-state": HOSTILE}
    info = {"title": HOSTILE, "version": "1"}
    file = tmp_path / "spec.json"
    file.write_text(json.dumps({"openapi": "3.0.0", "info": info, "paths": {"/a": {"get": operation}}}))
    spec = load_spec(file)
    (tag,) = spec.tags
    (name,) = spec.tags[tag]
    for words in (
        ["--help"],
        [command_name(tag), "--help"],
        [command_name(tag), command_name(name), "--help"],
        ["spec", "show", str(file)],
        ["find", "evil"],
    ):
        shown = terminal.run("--release", str(file), *words)
        assert shown.code == 0, shown.err
        assert is_harmless(shown.out + shown.err), words
    client = AsyncClient("http://127.0.0.1:1", spec=file)
    operation_object = getattr(getattr(client, tag), name)
    for thing in (client, getattr(client, tag), operation_object, spec):
        assert is_harmless(f"{thing!r} {inspect.getdoc(thing)}")


# ---------------------------------------------------------------- home servers


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """Return a certificate authority that no system trusts."""
    return trustme.CA()


@pytest.fixture
def home_server(authority: trustme.CA) -> Any:
    """Return a server with a certificate of its own authority."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)

    async def respond(_request: RawRequest, writer: asyncio.StreamWriter) -> None:
        writer.write(response(b'{"major": 3, "minor": 1, "patch": 0, "prerelease": null}'))

    with RawServer(respond, ssl=context) as server:
        yield server


def test_an_untrusted_certificate_names_the_options(home_server: RawServer, terminal: Terminal) -> None:
    """The error for an untrusted certificate names ``--ca-file`` and ``--insecure`` instead of Python arguments."""
    terminal.use(home_server.url, "key")
    failed = terminal.run("--release", "3.1", "server", "get-server-version")
    assert failed.code == 5
    assert "--ca-file FILE" in failed.err
    assert "--insecure" in failed.err
    assert "ssl=" not in failed.err


@pytest.mark.parametrize("how", ["--ca-file", "--insecure", "IMMICH_CA_FILE", "IMMICH_INSECURE"])
def test_a_server_with_its_own_authority_is_reached(
    how: str, home_server: RawServer, authority: trustme.CA, terminal: Terminal, tmp_path: Path
) -> None:
    """``--ca-file`` and ``--insecure``, or their variables, allow a server with its own certificate authority."""
    file = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(file))
    terminal.use(home_server.url, "key")
    value = "1" if how == "IMMICH_INSECURE" else str(file)
    words = [how] if how == "--insecure" else [how, value] if how == "--ca-file" else []
    terminal.set(**{"IMMICH_CA_FILE": None, "IMMICH_INSECURE": None} | ({} if words else {how: value}))
    done = terminal.run(*words, "--release", "3.1", "server", "get-server-version")
    assert (done.code, done.err) == (0, "")
    assert done.data["major"] == 3


def test_headers_are_sent_with_each_request(home_server: RawServer, terminal: Terminal) -> None:
    """``--header`` adds a header to each request, including the version request."""
    terminal.use(home_server.url, "key")
    done = terminal.run(
        "--insecure", "--header", "X-Pass: one two", "--header", "X-B:2", "server", "get-server-version"
    )
    assert done.code == 0, done.err
    assert len(home_server.requests) >= 2
    assert all((sent.headers["x-pass"], sent.headers["x-b"]) == ("one two", "2") for sent in home_server.requests)


def test_login_remembers_how_a_server_is_reached(
    home_server: RawServer, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A profile created with ``--insecure`` and ``--header`` applies them to later commands for its own server only."""
    monkeypatch.setattr("sys.stdin", io.StringIO("secret-key\n"))
    done = terminal.run("--insecure", "--header", "X-Pass: s3cret", "login", home_server.url, "--store", "file")
    assert done.code == 0, done.err
    home_server.requests.clear()
    assert terminal.run("server", "get-server-version").code == 0
    assert [sent.headers.get("x-pass") for sent in home_server.requests] == ["s3cret"] * len(home_server.requests)
    assert "s3cret" not in repr(profiles.load())
    other = terminal.run("--base-url", "https://127.0.0.1:1", "--release", "3.1", "server", "get-server-version")
    assert other.code == 5


@pytest.mark.parametrize("value", ["no colon", "A b: c", "a: b\r\nc: d", "a: ", "ä: b", "a: \x1b[2J"])
def test_a_header_that_http_lacks_is_refused_without_its_value(value: str, terminal: Terminal) -> None:
    """A --header that HTTP cannot send is a usage error that does not show the value."""
    failed = terminal.run("--header", value, "spec", "list")
    assert failed.code == 2
    assert value not in failed.err


def test_a_file_without_certificates_is_refused(terminal: Terminal, tmp_path: Path) -> None:
    """A --ca-file that is missing or holds no certificate is a usage error that names the file."""
    (tmp_path / "empty.pem").write_text("nothing")
    for name in ("empty.pem", "missing.pem"):
        failed = terminal.run(
            "--ca-file", str(tmp_path / name), "--base-url", "https://127.0.0.1:1", "server", "ping-server"
        )
        assert failed.code == 2
        assert name in failed.err


# ---------------------------------------------------------------- interrupts

INTERRUPTED_WHILE_IMPORTING = """
import signal, sys
sys.argv = ["/usr/bin/immichpy-dynamic", "albums", "get-all-albums"]
class Interrupt:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            signal.raise_signal(signal.SIGINT)
sys.meta_path.insert(0, Interrupt())
from immichpy_dynamic.cli.entry import main
main()
"""


@pytest.mark.parametrize(
    "module",
    ["msgspec", "immichpy_dynamic.spec.model", "immichpy_dynamic.cli", "click", "immichpy_dynamic.cli.session"],
)
def test_an_interrupt_in_the_first_moments_ends_quietly(module: str) -> None:
    """Ctrl-C while the command imports its modules exits with 130 and one line, without a traceback."""
    program = INTERRUPTED_WHILE_IMPORTING.format(module=module)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr, done.stdout) == (130, "error: interrupted\n", "")


def test_other_programs_keep_their_interrupts() -> None:
    """A program that imports the package still receives KeyboardInterrupt."""
    program = (
        "import signal\nimport immichpy_dynamic\nassert signal.getsignal(signal.SIGINT) is signal.default_int_handler"
    )
    subprocess.run([sys.executable, "-c", program], timeout=60, check=True)


@pytest.mark.parametrize("content", [b"plain \x1b[2J\n", b'{"a": "\x9b\\u001b"}'])
def test_raw_output_is_raw_for_pipes_and_escaped_on_terminals(content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """``-o raw`` writes the response unchanged to a pipe or a file, and escaped to a terminal."""
    for is_terminal in (False, True):
        buffer = io.BytesIO()
        stdout = io.TextIOWrapper(buffer)
        monkeypatch.setattr(stdout, "isatty", lambda is_terminal=is_terminal: is_terminal, raising=False)
        monkeypatch.setattr("sys.stdout", stdout)
        write_data(content, Settings(output="raw"))
        assert is_terminal or buffer.getvalue() == content
        assert not is_terminal or is_harmless(buffer.getvalue().decode())
