"""Choose the OpenAPI document for a server.

In this order: the bundled document of the server's release, if it is Immich's own; the server's own document
(``/api/spec.json``, public, kept on disk); the reconstructed or nearest bundled release.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from pathlib import Path

import msgspec

from ._internal.files import replacing
from ._internal.regular_files import read_regular
from ._internal.user_folders import cache_folder
from .exceptions import ImmichError, SpecError, UnexpectedContentError
from .http.addresses import check_base_url
from .http.request import Request
from .http.response import RawResponse, failure, refuse_page
from .http.transport import Options, Transport
from .spec.catalog import Release, Version, find_release, load_release, nearest_release, parse_version, releases
from .spec.document import MAX_BYTES, parse_document
from .spec.hints import outside_spec
from .spec.model import Spec

log: logging.Logger = logging.getLogger("immichpy_dynamic")


_OPTIONS = Options(timeout=30.0)


class Choice(msgspec.Struct, frozen=True):
    """The document that was chosen, and why."""

    spec: Spec
    server_version: str
    why: str
    fits: bool
    """Whether the document is that of the server's release."""


async def negotiate(transport: Transport) -> Choice:
    """Ask the server for its version and choose the document.

    Args:
        transport: the connection to the server; no credentials are sent.

    Raises:
        ImmichError: no Immich server that is ready responded; the message has what was found.
    """
    version = await server_version(transport)
    bundled = await asyncio.to_thread(_bundled, version)
    if bundled is not None and bundled.source == "released":
        spec = await asyncio.to_thread(load_release, bundled.release)
        return Choice(spec.as_release(version), version, "its release is bundled", fits=True)
    own, why = await _own_document(transport, version)
    if own is not None:
        return Choice(own, version, why, fits=True)
    if bundled is not None:
        spec = await asyncio.to_thread(load_release, bundled.release)
        why = f"it was put together from published clients, and {why}"
        return Choice(spec.as_release(version), version, why, fits=True)
    nearest = await asyncio.to_thread(nearest_release, parse_version(version))
    spec = await asyncio.to_thread(load_release, nearest.release)
    return Choice(spec, version, f"it is the nearest bundled release, and {why}", fits=False)


def known_spec(version: str, base_url: str | None = None) -> Spec | None:
    """Return the choice of :func:`negotiate` for a server of this release, or ``None`` when it needs a request.

    Args:
        version: the server's version, as found earlier.
        base_url: the server's address. Without it, any server's own document of that release is accepted.
    """
    bundled = _bundled(version)
    if bundled is not None and bundled.source == "released":
        return load_release(bundled.release).as_release(version)
    return _cached(check_base_url(base_url) if base_url else None, version)


async def server_version(transport: Transport, options: Options = _OPTIONS) -> str:
    """Return the server's version, such as ``"3.1.0"``.

    Args:
        transport: the connection to the server.
        options: how long and how often to try.

    Raises:
        ImmichError: no Immich server responds there; the message has what was found.
    """
    answer = await _public_answer(transport, "/server/version", _VERSION_BYTES, options)
    where = transport.base_url
    if answer.status >= 500:
        why = "a proxy cannot reach Immich, or Immich starts or is in maintenance mode"
        raise failure(answer, None, f"{where} is not ready: {why}.")
    if answer.status != 200:
        raise failure(answer, None, f"No Immich API is at {where}: is the base URL right?")
    refuse_page(answer, "an Immich server's version")
    try:
        found = msgspec.json.decode(answer.content, type=_Version)
    except (ValueError, RecursionError) as error:
        raise UnexpectedContentError(
            f"{where} answers, but not as Immich does ({answer.media_type or 'no content type'}): "
            "is the base URL right?"
        ) from error
    return f"{found.major}.{found.minor}.{found.patch}"


class _Version(msgspec.Struct):
    major: int
    minor: int
    patch: int


def _bundled(version: str) -> Release | None:
    """Return the bundled release with the interface of this version, or ``None``: a newer patch may differ."""
    wanted: Version = parse_version(version)
    listed = [release for release in releases() if release.version[:2] == wanted[:2]]
    if not listed or wanted < listed[0].version or wanted > listed[-1].version:
        return None
    return find_release(version)


async def _own_document(transport: Transport, version: str) -> tuple[Spec | None, str]:
    """Return the server's own document, from the cache or from the server, or the reason why it is unavailable."""
    cached = await asyncio.to_thread(_cached, transport.base_url, version)
    if cached is not None:
        return cached, "it is the server's own document, from the cache"
    where = f"{transport.base_url}/spec.json"
    try:
        answer = await _public_answer(transport, "/spec.json", MAX_BYTES)
        if answer.status != 200:
            raise SpecError(f"{where} answered {answer.status}")
        content = answer.content
        spec = await asyncio.to_thread(_usable, content, where)
    except ImmichError as error:
        log.info("the server's own document cannot be used: %s", error)
        return None, f"the server's own document cannot be had ({str(error).partition(chr(10))[0]})"
    if spec.release != version:
        # Immich states its version in its document. Another version means that a proxy's cache or a fork responded.
        log.info("the document of %s says it is of %s, the server says %s", transport.base_url, spec.release, version)
        spec = spec.as_release(version)
    await asyncio.to_thread(_store, transport.base_url, version, content)
    return spec, "it is the server's own document"


def _usable(content: bytes, source: str) -> Spec:
    spec = outside_spec(parse_document(content, source), source)
    if not spec.operations:
        raise SpecError(f"{source} has no operations")
    return spec


def cache_directory() -> Path | None:
    """Return the folder in which servers' own documents are kept, or ``None`` when the user has no home folder."""
    folder = cache_folder()
    return None if folder is None else folder / "specs"


def _cached(base_url: str | None, version: str) -> Spec | None:
    """Return a cached document. A file whose content does not match the digest in its name counts as absent."""
    for path in _cache_entries(base_url, version):
        try:
            content = read_regular(path, MAX_BYTES)
            if path.stem.endswith(_digest(content)):
                return _usable(content, str(path)).as_release(version)
        except (OSError, SpecError) as error:
            log.info("a document in the cache cannot be used: %s", error)
    return None


def _cache_entries(base_url: str | None, version: str) -> list[Path]:
    directory = cache_directory()
    try:
        return list(directory.glob(_cache_name(base_url, version, "*"))) if directory is not None else []
    except OSError as error:
        log.info("the cache %s cannot be read: %s", directory, error)
        return []


def _store(base_url: str, version: str, content: bytes) -> None:
    """Store a server's document in the cache; several processes may do so at once. Errors are ignored."""
    directory = cache_directory()
    if directory is None:
        return
    name = _cache_name(base_url, version, _digest(content))
    try:
        directory.mkdir(parents=True, exist_ok=True)
        with replacing(directory / name, private=True) as file:
            file.write(content)
        for path in directory.glob(_cache_name(base_url, version, "*")):
            if path.name != name:
                path.unlink(missing_ok=True)
    except OSError as error:
        log.info("the server's document cannot be kept in %s: %s", directory, error)


def _cache_name(base_url: str | None, version: str, digest: str) -> str:
    # A document decides which requests are sent, so one server's document is never used for another server.
    return f"{version}-{_digest(base_url.encode()) if base_url else '*'}-{digest}.json"


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:16]


_VERSION_BYTES = 2**16


async def _public_answer(transport: Transport, path: str, limit: int, options: Options = _OPTIONS) -> RawResponse:
    """Return the response to a request without credentials, of which at most ``limit`` bytes are read."""
    request = Request("GET", transport.base_url + path, headers={"Accept": "application/json"}, public=True)
    async with transport.stream(request, options) as response:
        content = bytearray()
        async for chunk in response.content.iter_chunked(2**16):
            content += chunk
            if len(content) > limit:
                raise UnexpectedContentError(f"{request.url} answered with more than {limit} bytes")
        return RawResponse(response.status, response.reason, response.headers.copy(), bytes(content), request.url)
