"""Write the type stubs under ``stubs/``, and the modules in ``versions/``, from the bundled documents.

    python tools/generate_stubs.py [--check]

``--check`` only reports what would change. Run it after ``tools/import_specs.py``: the first release of a minor version
gets its module here.
"""

from __future__ import annotations

import sys
from pathlib import Path

from immichpy_dynamic.spec.catalog import typed_releases
from immichpy_dynamic.stubs import release_stubs

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "stubs" / "immichpy_dynamic"
VERSIONS = ROOT / "immichpy_dynamic" / "versions"

_MODULE = '''\
"""The classes of the last release of Immich {release}."""

from ..namespace import namespace

__getattr__, __dir__ = namespace(__name__, "{release}")
'''


def main(arguments: list[str]) -> int:
    """Write or check all stubs and return the exit code: 1 when ``--check`` finds a difference."""
    wanted = {TARGET / stub.path: stub.text for stub in release_stubs()}
    for name in typed_releases():
        wanted[VERSIONS / f"{name}.py"] = _MODULE.format(release=name[1:].replace("_", "."))
    files = (*TARGET.rglob("*.pyi"), *VERSIONS.glob("v*.py"))
    present = {path: path.read_text(encoding="utf-8") for path in files}
    different = sorted(path for path in wanted | present if wanted.get(path) != present.get(path))
    if "--check" in arguments:
        for path in different:
            print(f"{path.relative_to(ROOT)} is not what tools/generate_stubs.py writes")
        return 1 if different else 0
    for path in different:
        if path in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(wanted[path], encoding="utf-8")
        else:
            path.unlink()
    print(f"{len(wanted)} files, {len(different)} changed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
