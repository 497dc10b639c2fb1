"""``python -m immichpy_dynamic.stubs``: write a stub for your own document or server.

The classes are made at run time by ``immichpy_dynamic.AsyncClient(…, spec=…)``; ``docs/typing.md`` shows a program.
"""

from __future__ import annotations

import argparse
import asyncio
import keyword
import sys
from pathlib import Path

from ..api import connection_of
from ..client import AsyncClient
from ..exceptions import ImmichError
from ..http.request import Request
from ..http.transport import Options
from ..spec.document import parse_document
from ..spec.hints import outside_spec
from ..spec.loading import load_spec
from ..spec.model import Spec
from .module import module_stub

MODULE = "immich_document"


def main(arguments: list[str] | None = None) -> int:
    """Write the stub and return the exit code.

    Args:
        arguments: in place of those of the command line.
    """
    parser = argparse.ArgumentParser(prog="python -m immichpy_dynamic.stubs", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--spec", required=True, help="a release, a JSON or YAML file, or the address of a server")
    parser.add_argument("--out", required=True, type=Path, metavar="FOLDER", help="where the stub goes")
    parser.add_argument("--name", default=MODULE, help=f"name of the module ({MODULE})")
    options = parser.parse_args(arguments)
    if not options.name.isidentifier() or keyword.iskeyword(options.name):
        parser.error(f"--name must be a Python name, not {options.name!r}")
    try:
        spec = asyncio.run(_fetched(options.spec)) if "://" in options.spec else load_spec(options.spec)
    except (ImmichError, OSError, ValueError) as error:
        sys.stderr.write(f"{options.spec}: {error}\n")
        return 1
    stub = module_stub(spec, f"{options.name}.pyi", options.spec)
    target: Path = options.out / stub.path
    try:
        options.out.mkdir(parents=True, exist_ok=True)
        target.write_text(stub.text, encoding="utf-8")
    except OSError as error:
        sys.stderr.write(f"{target}: cannot write the stub: {error.strerror}\n")
        return 1
    speaks = "auto" if "://" in options.spec else options.spec
    sys.stdout.write(
        f"{target}: {len(spec.operations)} operations, {len(spec.schemas)} models of Immich {spec.release}\n"
        f"A program says what its client is: `if TYPE_CHECKING: from {options.name} import AsyncClient`, then\n"
        f'`client = cast("AsyncClient", immichpy_dynamic.AsyncClient(…, spec={speaks!r}))`.\n'
    )
    return 0


async def _fetched(address: str) -> Spec:
    """Read the document at a URL, or the document of the server at that URL."""
    is_document = address.endswith((".json", ".yaml", ".yml"))
    base_url, _, name = address.rpartition("/") if is_document else (address, "", "")
    async with AsyncClient(base_url) as client:
        path = f"{base_url}/{name}" if is_document else f"{client.base_url}/spec.json"
        answer = await connection_of(client).transport.fetch(Request("GET", path, public=True), Options())
    return outside_spec(parse_document(answer.content, path), path)


if __name__ == "__main__":
    sys.exit(main())
