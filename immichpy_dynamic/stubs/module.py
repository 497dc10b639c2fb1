"""The stub of one version module, or of a module for a document of your own."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from .. import types
from ..escaping import escaped
from ..spec.model import Spec
from .clients import api_stubs, client_stub, operation_ids_stubs
from .docstrings import docstring
from .models import model_stubs, sync_event_stubs
from .operations import ASYNC, BLOCKING, operation_stubs

_WORD = re.compile(r"\w+")
_DOCSTRING = re.compile(r'""".*?"""', re.DOTALL)

_IMPORTS = """\
from abc import ABCMeta
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from datetime import date, datetime, timedelta
from datetime import date as _date
from pathlib import Path
from ssl import SSLContext
from types import CoroutineType
from typing import Any, Generic, Literal, Protocol, Self, TypeAlias, Unpack, overload
from uuid import UUID
from aiohttp import ClientSession, ClientTimeout
from msgspec import UnsetType
from typing_extensions import deprecated
"""


class Stub(msgspec.Struct, frozen=True):
    """One ``.pyi`` file."""

    path: str
    """Relative to the folder of all stubs, with slashes."""
    text: str


def module_stub(spec: Spec, path: str, origin: str, base: str = "") -> Stub:
    """Return the stub of all classes of an OpenAPI document.

    Args:
        spec: the document.
        path: the path of the stub.
        origin: the origin of the document, for the stub's first line.
        base: a module with an ``AsyncClient`` and a ``Client`` that have the same tags, to derive the clients from.
    """
    (first,) = docstring(escaped(f"Generated from {origin}: do not edit."), 0)
    return Stub(path, f"{first}\n\n{_body(spec, base)}")


def _body(spec: Spec, base: str) -> str:
    parts = [*model_stubs(spec), *sync_event_stubs(spec), *operation_stubs(spec)]
    parts += operation_ids_stubs(spec)
    for flavour, client in ((ASYNC, "AsyncClient"), (BLOCKING, "Client")):
        parts += [*api_stubs(spec, flavour), client_stub(spec, flavour, f"_{client}" if base else "")]
    text = "\n\n".join(parts) + "\n"
    bases = f"\nfrom {base} import AsyncClient as _AsyncClient, Client as _Client" if base else ""
    return f"{imports(text)}{bases}\n\n{text}"


def imports(text: str) -> str:
    """Return the imports that the code of a stub needs."""
    # Words in docstrings do not count as used names.
    used = set(_WORD.findall(_DOCSTRING.sub("", text)))
    own = ", ".join(types.__all__)
    return _imports([*_IMPORTS.splitlines(), f"from {types.__name__} import {own}"], used)


def _imports(lines: Iterable[str], used: set[str]) -> str:
    """Return the imports that the stub uses."""
    kept = []
    for line in lines:
        source, _, names = line.partition(" import ")
        wanted = [name for name in names.split(", ") if name.split(" as ")[-1] in used]
        if wanted:
            kept.append(f"{source} import {', '.join(wanted)}")
    return "\n".join(kept)


def alias_stub(names: Iterable[str], source: str, path: str, own: str = "") -> Stub:
    """Return a stub that re-exports the names of another module.

    Args:
        names: the names to re-export.
        source: the module that has them.
        path: the path of the stub.
        own: the code after the imports.
    """
    lines = "\n".join(f"from {source} import {name} as {name}" for name in names)
    return Stub(path, f'"""Generated: do not edit."""\n\n{lines}\n{own}')
