"""The stubs that ship with the package: one per version module, and what joins them."""

from __future__ import annotations

from collections.abc import Iterator

from ..namespace import names_of
from ..spec.catalog import load_release, typed_releases
from ..spec.model import Spec
from .module import Stub, alias_stub, module_stub
from .operations import ASYNC, BLOCKING, client_stub

PACKAGE = "immichpy_dynamic"

_CLIENT_IMPORTS = f"from {PACKAGE}.types import BaseAsyncClient, BaseClient\n"

_CLIENT_FOR = """\
@overload
def client_for(
    release: Literal["{release}"], base_url: str | None = None, api_key: str | None = None, **options: Unpack[ClientOptions]
) -> {module}.AsyncClient: ..."""

_NEWEST = """\
\"\"\"Generated: do not edit. The package root's clients, as the newest bundled release types them.\"\"\"

from typing import Unpack

from .connecting import Connecting
from .options import ClientOptions
from .versions.{module} import AsyncClient as AsyncClient
from .versions.{module} import Client as Client

__all__ = ["AsyncClient", "Client", "connect"]

def connect(
    base_url: str | None = None, api_key: str | None = None, **options: Unpack[ClientOptions]
) -> Connecting[AsyncClient]: ...
"""


def release_stubs() -> Iterator[Stub]:
    """Yield every stub of the package; the paths are relative to the package."""
    releases = {module: load_release(release.release) for module, release in typed_releases().items()}
    for module, spec in releases.items():
        path = f"versions/{module}.pyi"
        home = spec.module.rpartition(".")[2]
        if home == module:
            yield module_stub(spec, path, f"the document of Immich {spec.release}")
        else:
            yield _shared(spec, home, path)
    newest, spec = list(releases.items())[-1]
    models = [name for name, (kind, _) in names_of(spec).items() if kind == "model"]
    yield alias_stub(models, f".versions.{newest}", "models.pyi")
    yield Stub("newest.pyi", _NEWEST.format(module=newest))
    yield Stub("versions/__init__.pyi", _versions(list(releases)))


def _shared(spec: Spec, home: str, path: str) -> Stub:
    """Two releases with one interface share its classes, but each has clients of its own."""
    names = [name for name, (kind, _) in names_of(spec).items() if not kind.endswith("client")]
    clients = "\n\n".join(client_stub(spec, flavour) for flavour in (ASYNC, BLOCKING))
    return alias_stub(names, f".{home}", path, f"{_CLIENT_IMPORTS}\n{clients}\n")


def _versions(modules: list[str]) -> str:
    lines = [
        '"""Generated: do not edit."""\n',
        "from typing import Literal, TypeAlias, Unpack, overload\n",
        "from ..options import ClientOptions",
        f"from . import {', '.join(modules)}\n",
        '__all__ = ["AnyClient", "client_for"]\n',
        "AnyClient: TypeAlias = (\n    " + "\n    | ".join(f"{module}.AsyncClient" for module in modules) + "\n)\n",
        *(_CLIENT_FOR.format(release=module[1:].replace("_", "."), module=module) for module in modules),
    ]
    return "\n".join(lines) + "\n"
