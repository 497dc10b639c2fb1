"""Write fingerprints of the prose in Immich's documents; a test checks that our texts repeat none of it.

    python tools/fingerprint_prose.py DOCUMENT…

Upstream's prose is not carried over, so the test cannot compare with it; a hash of each sentence is enough. Documents
are Immich's own OpenAPI documents, as a server hands them out at ``/api/spec.json``. What is known already stays.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

FILE = Path(__file__).resolve().parent.parent / "tests" / "support" / "upstream_prose.txt"

_FEWEST_WORDS = 4
"""The minimum length of a fingerprinted phrase; shorter ones, such as "ID of the album", are generic."""


def fingerprints(text: str) -> set[str]:
    """Return the fingerprints of a text and of each of its sentences, without punctuation and case."""
    parts = [text, *re.split(r"[.!?;](?:\s|$)|\n", text)]
    words = [re.findall(r"[a-z0-9]+", part.lower()) for part in parts]
    return {hashlib.sha256(" ".join(part).encode()).hexdigest()[:12] for part in words if len(part) >= _FEWEST_WORDS}


def prose(value: Any) -> Iterator[str]:
    """Yield each description and summary of a document."""
    if isinstance(value, dict):
        for key, child in value.items():
            if key in ("description", "summary") and isinstance(child, str):
                yield child
            yield from prose(child)
    elif isinstance(value, list):
        for child in value:
            yield from prose(child)


def main(documents: list[str]) -> int:
    """Add the fingerprints of ``documents`` and return the exit code."""
    known = set(FILE.read_text("ascii").split()) if FILE.exists() else set()
    for document in documents:
        for text in prose(json.loads(Path(document).read_bytes())):
            known |= fingerprints(text)
    FILE.write_text("\n".join(sorted(known)) + "\n", encoding="ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
