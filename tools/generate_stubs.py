"""Write the type stubs under ``stubs/`` from the bundled documents; ``--check`` only says what would change."""

from __future__ import annotations

import sys
from pathlib import Path

from immichpy_dynamic.stubs import release_stubs

TARGET = Path(__file__).resolve().parent.parent / "stubs" / "immichpy_dynamic"


def main(arguments: list[str]) -> int:
    """Write or check all stubs and return the exit code: 1 when ``--check`` finds a difference."""
    wanted = {TARGET / stub.path: stub.text for stub in release_stubs()}
    present = {path: path.read_text(encoding="utf-8") for path in TARGET.rglob("*.pyi")}
    different = sorted(path for path in wanted | present if wanted.get(path) != present.get(path))
    if "--check" in arguments:
        for path in different:
            print(f"{path.relative_to(TARGET)} is not what tools/generate_stubs.py writes")
        return 1 if different else 0
    for path in different:
        if path in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(wanted[path], encoding="utf-8")
        else:
            path.unlink()
    print(f"{len(wanted)} stubs, {len(different)} changed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
