"""Write ``specs/texts.json`` with the descriptions of arguments, fields and tags from ``specs/overlay.yaml``.

    python tools/build_texts.py

Run it after a change of these texts. They are in a file of their own because only help needs them: the documents stay
small, and a program that calls operations never reads them. ``immichpy_dynamic/spec/texts.py`` reads it.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import yaml

SPECS = Path(__file__).resolve().parent.parent / "specs"


def build(specs: Path) -> str:
    """Return the content of ``texts.json``.

    Args:
        specs: the folder that has ``overlay.yaml``.
    """
    content: Any = yaml.safe_load((specs / "overlay.yaml").read_bytes())
    texts = content["x-texts"]
    # One text may hold for several operations or schemas, which the overlay lists in one key.
    apart = {
        section: [[key.split(), entries] for key, entries in texts[section].items()]
        for section in ("arguments", "fields")
    }
    return json.dumps({**texts, **apart}, ensure_ascii=False, indent=1) + "\n"


def main() -> int:
    """Write the file and return the exit code."""
    (SPECS / "texts.json").write_text(build(SPECS), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
