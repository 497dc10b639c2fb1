"""The recorder writes no secrets, wherever a program or a server has put them."""

from __future__ import annotations

import asyncio
import base64
import json
import re
import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

import aiohttp
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from raw_server import RawRequest, RawServer, response

from immichpy_dynamic.testing.recorder import Recorder
from immichpy_dynamic.testing.redaction import REDACTED, Redactor, is_secret

SECRET = "zQ7Secret-" + "k" * 30
PLACES = {
    "a field": json.dumps({"password": SECRET}),
    "a nested field": json.dumps([{"smtp": {"password": SECRET}}]),
    "an object under a telling name": json.dumps({"token": {"value": SECRET}}),
    "a list under a telling name": json.dumps({"tokens": [SECRET]}),
    "another spelling": json.dumps({"pass_word": SECRET}),
    "a numbered name": json.dumps({"PASSWORD2": SECRET}),
    "the first of two fields of one name": f'{{"apiKey": "{SECRET}", "apiKey": "x"}}',
    "JSON after JSON": f'{{"a": 1}} {{"clientSecret": "{SECRET}"}}',
    "JSON lines": f'{{"a": 1}}\n{{"idToken": "{SECRET}"}}\n',
    "a form": f"grant=x&client_secret={SECRET}&b=1",
    "a URL in a field": json.dumps({"url": f"app.immich:///cb?code={SECRET}&state={SECRET}"}),
    "a URL within a URL": json.dumps({"url": "/x?redirect=" + quote(f"http://h/?key={SECRET}", safe="")}),
    "user information": json.dumps({"url": f"https://user:{SECRET}@h/"}),
    "the path of a link": json.dumps({"url": f"https://h/share/{SECRET}"}),
    "a link in a page": f'<a href="/share/{SECRET}">',
    "a cookie in a text": f"set immich_access_token={SECRET}; Path=/",
    "a form's part": f'--b\r\nContent-Disposition: form-data; name="password"\r\n\r\n{SECRET}\r\n--b--\r\n',
    "a part beside bytes": '--b\r\nContent-Disposition: form-data; name="apiKey"\r\n\r\n'
    + SECRET
    + "\r\n--b\r\nContent-Disposition: form-data; name=f\r\n\r\n\xff\xfe\r\n--b--\r\n",
    "a body that is not UTF-8": '\xff{"password": "' + SECRET + '"}',
}


@pytest.mark.parametrize("place", PLACES)
def test_a_secret_is_struck_out_by_its_place(place: str) -> None:
    """A secret in a known field or header is redacted, and so is the same value in every later body."""
    redactor = Redactor()
    body = PLACES[place].encode("latin-1")
    assert SECRET.encode() not in redactor.body(body)
    assert SECRET not in redactor.text(f"the value {SECRET} was wrong")


@pytest.mark.parametrize(
    "form",
    [
        str,
        lambda secret: quote(secret, safe=""),
        quote_plus,
        lambda secret: quote(quote(secret, safe=""), safe=""),
        json.dumps,
        lambda secret: secret.encode().hex(),
        lambda secret: secret.encode().hex().upper(),
        lambda secret: base64.b64encode(secret.encode()).decode(),
        lambda secret: base64.urlsafe_b64encode(f"u:{secret}".encode()).decode(),
        lambda secret: base64.b64encode(f"ab{secret}cd".encode()).decode(),
    ],
)
@given(secret=st.text(st.characters(codec="utf-8"), min_size=12, max_size=30))
@example(secret="pä&s?w/o+r d\"'")
@example(secret=REDACTED + "12345")
def test_a_known_secret_is_struck_out_in_every_form(form: Any, secret: str) -> None:
    """A known secret is redacted in plain text, percent-encoded, as JSON, in hexadecimal and in base64."""
    written = form(secret)
    found = Redactor([secret]).strike(f"<{written}>")
    assert written not in found
    # In base64 the first and last characters also encode bits of the adjacent bytes.
    assert not any(written[i : i + 12] in found for i in range(2, len(written) - 14))


def test_a_secret_of_a_later_exchange_is_struck_out_of_an_earlier_one(tmp_path: Path) -> None:
    """A value that a later exchange shows to be secret is also redacted in earlier exchanges."""
    exchanges = record(tmp_path, [("/api/a", f"hello {SECRET}"), ("/api/b", json.dumps({"accessToken": SECRET}))])
    assert SECRET not in json.dumps(exchanges)
    assert exchanges[0]["response"] == {"text": f"hello {REDACTED}"}


def test_paths_queries_and_headers_are_redacted(tmp_path: Path) -> None:
    """Keys of shared links are redacted in paths, queries and response headers."""
    headers = [
        ("Location", f"http://h/share/x?key={SECRET}"),
        ("Link", f"<http://h?password={SECRET}2>"),
        ("Refresh", f"0;url=/?token={SECRET}3"),
        ("X-Immich-User-Token", f"{SECRET}4"),
    ]
    exchanges = record(
        tmp_path,
        [
            (f"/share/{SECRET}5", "x"),
            (f"/s/{SECRET}6", "x"),
            (f"/api/a?slug={SECRET}7&code={SECRET}8&state=Bayern", "x"),
        ],
        headers,
    )
    assert SECRET not in json.dumps(exchanges)
    assert ["state", "Bayern"] in exchanges[2]["query"]


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX")
def test_only_its_owner_may_read_a_recording(tmp_path: Path) -> None:
    """A recording has mode 0600, even when the file existed with another mode."""
    file = tmp_path / "recording.jsonl"
    file.touch(0o644)
    record(tmp_path, [("/api/a", "x")])
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "name", ["hasPassword", "shouldChangePassword", "tokenEndpointAuthMethod", "key", "state", "description", "pinned"]
)
def test_names_that_only_sound_secret_are_kept(name: str) -> None:
    """Values that programs need for a replay are kept, although their names sound secret."""
    value = {name: "Bayern" if name not in ("hasPassword", "shouldChangePassword") else True}
    assert json.loads(Redactor().body(json.dumps(value).encode())) == value
    assert not is_secret(name) or value[name] is True


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_what_is_redacted_once_stays_as_it_is(value: Any) -> None:
    """Redacting twice gives the same result as once, so that a replayed request is found in its recording."""
    once = Redactor().body(json.dumps(value).encode())
    assert Redactor().body(once) == once


def record(folder: Path, exchanges: list[tuple[str, str]], headers: list[tuple[str, str]] = []) -> list[Any]:  # noqa: B006 - not changed
    """Record some exchanges and return the written text."""
    bodies = {target: body.encode() for target, body in exchanges}

    async def respond(request: RawRequest, writer: asyncio.StreamWriter) -> None:
        writer.write(response(bodies[request.target], media_type="text/plain", headers=headers))

    async def go() -> None:
        async with (
            RawServer(respond) as server,
            Recorder(folder / "recording.jsonl", upstream=server.url) as recorder,
            aiohttp.ClientSession() as session,
        ):
            for target in bodies:
                async with session.get(recorder.url + target, allow_redirects=False) as found:
                    await found.read()

    asyncio.run(go())
    text = (folder / "recording.jsonl").read_text()
    assert re.search(r"\A(\{.*\}\n)*\Z", text)
    return [json.loads(line) for line in text.splitlines()]
