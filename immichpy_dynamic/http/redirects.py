"""Follow redirects without aiohttp, so that credentials never reach another server."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import msgspec

from ..exceptions import ApiConnectionError
from .addresses import check_target, origin, without_secrets
from .failures import lasting
from .request import Request

if TYPE_CHECKING:
    from aiohttp import ClientResponse

MAX_REDIRECTS = 5

_ADVICE = "use that as base_url if it is yours"
# Headers that may be sent to another server, because they cannot contain a secret.
_HARMLESS = frozenset({"accept", "accept-encoding", "accept-language", "range", "user-agent"})


class Hop(msgspec.Struct, frozen=True):
    """One of the requests in a chain of redirects."""

    method: str
    url: str
    headers: Mapping[str, str]
    """The headers by lower-case names."""
    sends_body: bool


def next_hop(response: ClientResponse, hop: Hop, request: Request, *, can_repeat_body: bool) -> Hop | None:
    """Return the request that a response redirects to, or ``None`` when the response is the result.

    Args:
        response: the response to ``hop``.
        hop: the request that was sent.
        request: the caller's original request.
        can_repeat_body: whether the body can be sent a second time.

    Raises:
        ApiConnectionError: following it would change the request or need credentials of another server.
    """
    target = _target(response, hop.url)
    if target is None:
        _refuse_request_for_key(response, request, hop.url)
        return None
    method, headers, sends_body = hop.method, hop.headers, hop.sends_body
    # RFC 9110 §15.4: 303 always, and 301 and 302 by custom, turn a POST into a GET.
    keeps_method = response.status in (307, 308) or method in ("GET", "HEAD")
    if keeps_method and sends_body and not can_repeat_body:
        return None
    if not keeps_method:
        if request.operation is not None:
            # A GET of the target could return something that only looks like the expected response.
            why = f"redirects {method} to {without_secrets(target)} in a way that turns it into a GET"
            raise _refused(response, hop.url, why)
        method, sends_body = "GET", False
        headers = {name: value for name, value in headers.items() if not name.startswith("content-")}
    if origin(target) != origin(hop.url):
        if method not in ("GET", "HEAD"):
            raise _refused(response, hop.url, f"redirects {method} to {without_secrets(target)}, another server")
        headers = {name: value for name, value in headers.items() if name in _HARMLESS}
    return Hop(method, target, headers, sends_body)


def merged(*many: Mapping[str, str]) -> dict[str, str]:
    """Return headers as one mapping by lower-case names; later headers win."""
    return {name.lower(): value for headers in many for name, value in headers.items()}


def _target(response: ClientResponse, url: str) -> str | None:
    """Return the URL that a response redirects to, if this client can send a request to it."""
    location = response.headers.get("Location")
    if response.status not in (301, 302, 303, 307, 308) or location is None:
        return None
    try:
        target = urljoin(url, location)
    except ValueError:
        return None
    return check_target(target)


def _refuse_request_for_key(response: ClientResponse, request: Request, url: str) -> None:
    """Raise ApiConnectionError when another server, which does not get the key, responds with 401."""
    if response.status == 401 and not request.public and origin(url) != origin(request.url):
        why = f"redirects to {without_secrets(url)}, another server, which does not get the key"
        raise _refused(response, request.url, why)


def _refused(response: ClientResponse, url: str, why: str) -> ApiConnectionError:
    response.release()
    return lasting(ApiConnectionError(f"{without_secrets(url)} {why}: {_ADVICE}"))
