"""Addresses: which ones can be used, and what of one may be shown."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit


def check_base_url(base_url: str) -> str:
    """Return ``base_url`` with its final ``/api`` and without a final slash.

    Raises:
        ValueError: it is not an HTTP URL.
    """
    text = str(base_url).strip()
    try:
        parts = urlsplit(text)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if usable and parts.username is not None:
        raise ValueError("base_url must not hold a user name or password: pass the key as api_key")
    if not usable:
        raise ValueError(
            f"base_url must look like 'http://localhost:2283' or 'https://photos.example.org', not {text!r}"
        )
    if parts.query or parts.fragment:
        raise ValueError(f"base_url must end with the path, without '?' or '#': {text!r}")
    path = parts.path.rstrip("/")
    return urlunsplit((parts.scheme, parts.netloc, path if path.endswith("/api") else path + "/api", "", ""))


def check_proxy(proxy: str) -> str:
    """Return the address of a proxy, ``http://`` added where curl adds it.

    Raises:
        ValueError: it is not that of an HTTP proxy. It may hold a password, so the message does not show it.
    """
    text = proxy.strip() if "://" in proxy else f"http://{proxy.strip()}"
    try:
        parts = urlsplit(text)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise ValueError("a proxy must look like 'http://proxy.example.org:3128'; only HTTP proxies can be used")
    return text


def origin(url: str) -> tuple[str, str | None, int | None]:
    """Return what makes a server the same one: scheme, host and port."""
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}.get(parts.scheme)


def without_secrets(url: str) -> str:
    """Return the URL without what may be secret: a share key or password stands in the query."""
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))
