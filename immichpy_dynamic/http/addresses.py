"""Addresses of servers and proxies: check them, write them as HTTP sends them, show them without secrets."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

from ..escaping import escaped

IN_PATH = "/%:@!$&'()*+,;=~"
"""The characters that a path contains unquoted (RFC 3986 §3.3), and ``%``, so that quoted text is not quoted again."""

_DEFAULT_PORTS = {"http": 80, "https": 443}
# A host name after IDNA encoding, or an IPv6 address; RFC 1035 §2.3.4 limits the lengths.
_HOST = re.compile(r"(?=.{1,253}\Z)(?:(?:[0-9a-z_-]{1,63}\.)*[0-9a-z_-]{1,63}\.?|(?=[^:]*:)[0-9a-f:.]+)")


def check_base_url(base_url: object) -> str:
    """Return an address (text, or a URL object) as it is sent: with a final ``/api``, no final slash, in ASCII.

    Raises:
        ValueError: it is not an HTTP URL. The message does not show what may be a user name or password.
    """
    text = (base_url if isinstance(base_url, str) else str(base_url)).strip()
    parts = _split(text)
    if parts is None:
        raise ValueError(
            "base_url must look like 'http://localhost:2283' or 'https://photos.example.org', "
            f"not {_without_userinfo(text)!r}"
        )
    if parts.username is not None:
        raise ValueError("base_url must not hold a user name or password: pass the key as api_key")
    if parts.query or parts.fragment:
        raise ValueError(f"base_url must end with the path, without '?' or '#': {text.split('?')[0].split('#')[0]!r}")
    path = quote(parts.path.rstrip("/"), safe=IN_PATH)
    path = path if path.endswith("/api") else path + "/api"
    return urlunsplit((parts.scheme, _place(parts, "base_url"), path, "", ""))


def check_proxy(proxy: str) -> str:
    """Return the address of a proxy as it is sent, ``http://`` added where curl adds it.

    Raises:
        ValueError: it is not the address of an HTTP proxy. The message omits it, because it may contain a password.
    """
    text = proxy.strip() if "://" in proxy else f"http://{proxy.strip()}"
    parts = _split(text)
    if parts is None:
        raise ValueError("a proxy must look like 'http://proxy.example.org:3128'; only HTTP proxies can be used")
    userinfo, at, _host = parts.netloc.rpartition("@")
    place = f"{quote(userinfo, safe=':%')}{at}{_place(parts, 'the proxy')}"
    return urlunsplit((parts.scheme, place, quote(parts.path, safe=IN_PATH), "", ""))


def check_target(url: str) -> str | None:
    """Return the target of a redirect in the form that is sent, or ``None`` when it is not a usable HTTP URL."""
    parts = _split(url)
    try:
        place = None if parts is None else _place(parts, "the host")
    except ValueError:
        return None
    if parts is None or place is None:
        return None
    path, query = quote(parts.path, safe=IN_PATH), quote(parts.query, safe=IN_PATH + "?")
    return urlunsplit((parts.scheme, place, path, query, ""))


def origin(url: str) -> tuple[str, str | None, int | None]:
    """Return the origin of a URL: scheme, host and port."""
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or _DEFAULT_PORTS.get(parts.scheme)


def without_secrets(url: str) -> str:
    """Return the URL without parts that may be secret: the query may contain a share key or a password."""
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


def _split(text: str) -> SplitResult | None:
    """Return the parts of an absolute HTTP URL, or ``None`` when ``text`` is not one."""
    try:
        parts = urlsplit(text)
        usable = parts.scheme in _DEFAULT_PORTS and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return None
    return parts if usable else None


def _place(parts: SplitResult, what: str) -> str:
    """Return host and port of a URL in ASCII.

    Raises:
        ValueError: the host cannot be sent.
    """
    host = parts.hostname or ""
    if "%" in host:
        raise ValueError(
            f"{what} has an IPv6 address with a zone id, {escaped(host)!r}, which cannot be used: "
            "take a host name, or an address that needs no zone id"
        )
    if not host.isascii():
        # Imported here because only hosts with non-ASCII characters need it.
        import idna

        try:
            host = idna.encode(host, uts46=True).decode("ascii")
        except idna.IDNAError as error:
            raise ValueError(f"{what} has the host {escaped(host)!r}, which is no domain name: {error}") from None
    if _HOST.fullmatch(host) is None:
        raise ValueError(f"{what} has the host {escaped(host[:80])!r}, which is no host name")
    host = f"[{host}]" if ":" in host else host
    return host if parts.port is None else f"{host}:{parts.port}"


def _without_userinfo(text: str) -> str:
    # In a malformed URL, the password may be anywhere before the last "@".
    return f"…@{text.rpartition('@')[2]}" if "@" in text else text
