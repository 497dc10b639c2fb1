"""The stub of one version module, or of a module for a document of your own."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from ..escaping import escaped
from ..spec.model import Spec
from .models import model_stubs
from .operations import ASYNC, BLOCKING, api_stubs, client_stub, docstring, operation_stubs

_IMPORTS = """\
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from datetime import date, datetime
from datetime import date as _date
from pathlib import Path
from typing import Any, Literal, TypeAlias, Unpack, overload
from uuid import UUID

from msgspec import UnsetType

from immichpy_dynamic.types import Api, ApiResponse, BlockingApi, BlockingIterableOperation, BlockingOperation
from immichpy_dynamic.types import AssetsMethods, DownloadMethods, SyncMethods, TimelineMethods, UsersMethods
from immichpy_dynamic.types import WaitingMethods
from immichpy_dynamic.types import BaseAsyncClient, BaseClient, BlockingStreamedResponse, CallOptions, FileInput
from immichpy_dynamic.types import DownloadResult, IterableOperation, Model, OnProgress, OpenIntEnum, OpenStrEnum
from immichpy_dynamic.types import Operation, Request, StreamedResponse, TimelineRow, UploadResult
"""


class Stub(msgspec.Struct, frozen=True):
    """One ``.pyi`` file."""

    path: str
    """Relative to the folder of all stubs, with slashes."""
    text: str


def module_stub(spec: Spec, path: str, origin: str) -> Stub:
    """Return the stub with everything that can be made of one document.

    Args:
        spec: the document.
        path: where the stub goes.
        origin: what it was made from, for its first line.
    """
    (first,) = docstring(escaped(f"Generated from {origin}: do not edit."), 0)
    return Stub(path, f"{first}\n\n{_body(spec)}")


def _body(spec: Spec) -> str:
    parts = list(model_stubs(spec))
    for flavour in (ASYNC, BLOCKING):
        parts += [*operation_stubs(spec, flavour), *api_stubs(spec, flavour), client_stub(spec, flavour)]
    text = "\n\n".join(parts) + "\n"
    used = set(re.findall(r"\w+", text))
    return _imports(_IMPORTS.splitlines(), used) + "\n\n" + text


def _imports(lines: Iterable[str], used: set[str]) -> str:
    """Keep of the imports what the stub uses."""
    kept = []
    for line in lines:
        source, _, names = line.partition(" import ")
        wanted = [name for name in names.split(", ") if name.split(" as ")[-1] in used]
        if wanted:
            kept.append(f"{source} import {', '.join(wanted)}")
    return "\n".join(kept)


def alias_stub(names: Iterable[str], source: str, path: str, own: str = "") -> Stub:
    """Return a stub that offers the names of another one as its own.

    Args:
        names: which ones.
        source: the module that has them.
        path: where the stub goes.
        own: what stands after the imports.
    """
    lines = "\n".join(f"from {source} import {name} as {name}" for name in names)
    return Stub(path, f'"""Generated: do not edit."""\n\n{lines}\n{own}')
