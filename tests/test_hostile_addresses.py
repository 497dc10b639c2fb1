"""Unusual URLs: non-ASCII letters, spaces, zone ids, passwords and invalid hosts."""

from __future__ import annotations

import asyncio
import contextlib
import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st
from raw_server import RawRequest, RawServer, response

from immichpy_dynamic import ApiConnectionError, AsyncClient, ImmichError
from immichpy_dynamic.http.addresses import check_base_url, check_proxy, check_target


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("https://münchen.de", "https://xn--mnchen-3ya.de/api"),
        ("https://faß.de:8443", "https://xn--fa-hia.de:8443/api"),
        ("http://photos.例え.jp/api", "http://photos.xn--r8jz45g.jp/api"),
        ("http://h/my photos/ä", "http://h/my%20photos/%C3%A4/api"),
        ("http://h/my%20photos/", "http://h/my%20photos/api"),
        ("http://[::1]:2283/", "http://[::1]:2283/api"),
        ("http://snake_case-host:1", "http://snake_case-host:1/api"),
    ],
)
def test_an_address_is_sent_in_ascii(written: str, sent: str) -> None:
    """A host is sent as Punycode and a path percent-encoded; encoded parts are not encoded twice."""
    assert check_base_url(written) == sent
    assert check_base_url(sent) == sent


@pytest.mark.parametrize("zone", ["%eth0", "%25eth0"])
def test_a_zone_id_is_refused(zone: str) -> None:
    """An IPv6 address with a zone id is rejected with a message that says what to do."""
    with pytest.raises(ValueError, match=r"zone id.*host name"):
        check_base_url(f"http://[fe80::1{zone}]:2283")


@pytest.mark.parametrize("host", ["a" * 64, ".".join(["a" * 60] * 5), "a..b", "a b", "a\x00", "\u202ea", "☃"])
def test_a_host_that_cannot_be_is_refused(host: str) -> None:
    """A host that is too long or has invalid characters is rejected with a short message without control characters."""
    with pytest.raises(ValueError, match="base_url has the host") as caught:
        check_base_url(f"http://{host}")
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 300


SECRET = "pa55word"


@pytest.mark.parametrize(
    "address",
    [
        f"htp://u:{SECRET}@h",
        f"http://u:{SECRET}@h",
        f"http://u:{SECRET}@h:99999",
        f"http://u:{SECRET}@[::1",
        f"u:{SECRET}@",
    ],
)
def test_a_password_in_an_unusable_address_is_not_shown(address: str) -> None:
    """Message and traceback for an unusable base_url or proxy do not contain its password."""
    for check in (check_base_url, check_proxy):
        try:
            check(address)
        except ValueError as error:
            assert SECRET not in "".join(traceback.format_exception(error))  # noqa: PT017 - a proxy may be usable
            assert error.__context__ is None  # noqa: PT017 - the same


@given(
    st.text() | st.text().map("http://".__add__) | st.text(st.sampled_from("a:/@[]%?#.é\x00 1")).map("http://".__add__)
)
def test_any_text_is_an_address_or_a_value_error(text: str) -> None:
    """Any text is either encoded as a stable ASCII URL or rejected with a ValueError."""
    try:
        sent = check_base_url(text)
    except ValueError:
        pass
    else:
        assert sent.isascii()
        assert sent.isprintable()
        assert check_base_url(sent) == sent
    with contextlib.suppress(ValueError):
        assert check_proxy(text).isascii()
    assert (check_target(text) or "").isascii()


@pytest.mark.parametrize(
    "location",
    [
        b"http://" + b"a" * 300 + b"/",
        b"http://a..b/",
        b"http://[::1",
        b"http://h:99999/",
        b"//\xff\xfe/",
        b"http://[fe80::1%25lo]/",
    ],
)
async def test_a_redirect_to_nowhere_is_an_error_of_the_package(location: bytes) -> None:
    """A redirect to an invalid host raises an ImmichError."""

    async def respond(_request: RawRequest, writer: asyncio.StreamWriter) -> None:
        writer.write(response(b"", status="302 Found", headers=[("Location", location)]))

    async with RawServer(respond) as server, AsyncClient(server.url, "k", retries=0) as client:
        with pytest.raises(ImmichError):
            await client.server.ping_server()


async def test_network_errors_hold_no_key() -> None:
    """A network error and its causes contain neither the API key nor a share key."""

    async def respond(_request: RawRequest, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 999999 \r\nnonsense")

    key = "s3cretkey" * 5
    async with RawServer(respond) as server, AsyncClient(server.url, key, retries=0) as client:
        with pytest.raises(ApiConnectionError) as caught:
            await client.request("GET", "/server/ping", params={"key": key})
    assert_holds_nothing(caught.value, key)


async def test_half_a_response_is_not_shown() -> None:
    """The error for a response that ends within its headers contains no headers, which may be cookies."""

    async def respond(_request: RawRequest, writer: asyncio.StreamWriter) -> None:
        writer.write(f"HTTP/1.1 200 OK\r\nSet-Cookie: a={SECRET}\r\nX".encode())

    async with RawServer(respond) as server, AsyncClient(server.url, "k", retries=0) as client:
        with pytest.raises(ApiConnectionError, match="Server disconnected") as caught:
            await client.server.ping_server()
    assert_holds_nothing(caught.value, SECRET)


async def test_proxy_errors_hold_no_password() -> None:
    """The error for an unreachable proxy does not contain the proxy's password."""
    proxy = f"http://user:{SECRET}@127.0.0.1:1"
    async with AsyncClient("http://photos.example.org", "k", retries=0, proxy=proxy) as client:
        with pytest.raises(ApiConnectionError) as caught:
            await client.server.ping_server()
    assert_holds_nothing(caught.value, SECRET)


def assert_holds_nothing(error: BaseException, secret: str) -> None:
    """Assert that an error, its causes and contexts, and their attributes do not contain a secret."""
    waiting: list[BaseException | None] = [error]
    while waiting:
        current = waiting.pop()
        if current is not None:
            assert secret not in f"{current!r} {current!s} {current.args!r} {vars(current)!r}"
            waiting += [current.__cause__, current.__context__]
