"""The stubs that ship with the package: one per version module, and the modules that join them."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

from .. import portable
from ..namespace import names_of
from ..spec.catalog import load_release, typed_releases
from ..spec.model import Spec
from .clients import OPERATIONS, client_members, client_stub, constructors, parameters
from .docstrings import docstring
from .module import Stub, alias_stub, imports, module_stub
from .operations import ASYNC, BLOCKING, Flavour

PACKAGE = "immichpy_dynamic"


def release_stubs() -> Iterator[Stub]:
    """Yield every stub of the package; the paths are relative to the package."""
    releases = {module: load_release(release.release) for module, release in typed_releases().items()}
    *_, newest = releases
    for module, spec in releases.items():
        path = f"versions/{module}.pyi"
        home = spec.module.rpartition(".")[2]
        if home != module:
            yield _shared(spec, home, path)
        elif module == newest:
            yield module_stub(spec, path, f"the document of Immich {spec.release}", base=f"{PACKAGE}.newest")
        else:
            yield module_stub(spec, path, f"the document of Immich {spec.release}")
    models = [name for name, (kind, _) in names_of(releases[newest]).items() if kind == "model"]
    yield alias_stub(models, f".versions.{newest}", "models.pyi")
    yield _newest(releases[newest], newest)
    yield _portable(list(releases))


def _shared(spec: Spec, home: str, path: str) -> Stub:
    """Return the stub of a release with the interface of another one: it shares all classes except the clients."""
    names = [name for name, (kind, _) in names_of(spec).items() if not kind.endswith("client")]
    clients = "\n\n".join(client_stub(spec, flavour) for flavour in (ASYNC, BLOCKING))
    return alias_stub([*names, *OPERATIONS], f".{home}", path, f"{imports(clients)}\n\n{clients}\n")


def _newest(spec: Spec, module: str) -> Stub:
    """Return the stub of the clients at the package root. They can use any release, but are typed as the newest."""
    parts = []
    for name, flavour in (("AsyncClient", ASYNC), ("Client", BLOCKING)):
        text = f"A client of any release; checkers take it for one that speaks Immich {spec.release}."
        lines = [f"class {name}(Base{name}):", *docstring(text, 4), *constructors(flavour)]
        parts.append("\n".join([*lines, *client_members(spec, flavour)]))
    parts.append(f"def connect({parameters(ASYNC, without=('spec', 'share'))}) -> Connecting[AsyncClient]: ...")
    body = "\n\n".join(parts)
    apis = sorted({line.rpartition(": ")[2] for line in body.splitlines() if line.endswith("Api")})
    apis += OPERATIONS
    lines = [
        '"""Generated: do not edit. The clients at the root of the package, as the newest bundled release types them."""',
        "",
        imports(body),
        f"from .versions.{module} import {', '.join(apis)}",
        "",
        '__all__ = ["AsyncClient", "Client", "connect"]',
        "",
        body,
    ]
    return Stub("newest.pyi", "\n".join(lines) + "\n")


def _portable(modules: list[str]) -> Stub:
    """Return the stub of ``portable``, the module with the types for the clients of all releases."""
    parts = [_any_client("AnyClient", "AsyncClient", modules), _any_client("AnyBlockingClient", "Client", modules)]
    for flavour, function, client in (
        (ASYNC, portable.client_for, "AsyncClient"),
        (BLOCKING, portable.blocking_client_for, "Client"),
    ):
        for module in modules:
            parts.append(_chosen(flavour, function.__name__, f"{module}.{client}", module))
            if module == modules[0]:
                parts[-1] = parts[-1].removesuffix(" ...") + "\n" + "\n".join(
                    docstring(inspect.getdoc(function) or "", 4)
                )
    body = "\n\n".join(parts)
    lines = [
        '"""Generated: do not edit."""',
        "",
        imports(body),
        "from . import newest",
        f"from .versions import {', '.join(modules)}",
        "",
        f"__all__ = {portable.__all__}",
        "",
        body,
    ]
    return Stub("portable.pyi", "\n".join(lines) + "\n")


def _any_client(name: str, client: str, modules: list[str]) -> str:
    """Return the union of the clients; the root client is a base class of the newest release's and covers both."""
    classes = [f"{module}.{client}" for module in modules[:-1]] + [f"newest.{client}"]
    return f"{name}: TypeAlias = (\n    " + "\n    | ".join(classes) + "\n)"


def _chosen(flavour: Flavour, function: str, client: str, module: str) -> str:
    release = module[1:].replace("_", ".")
    form = f'release: Literal["{release}"], {parameters(flavour, without=("spec", "share"))}'
    return f"@overload\ndef {function}({form}) -> {client}: ..."
