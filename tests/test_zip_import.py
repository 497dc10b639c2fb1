"""The package can be imported from a zip archive (PEP 273)."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROGRAM = """
import sys
sys.path.insert(0, sys.argv[1])
import immichpy_dynamic
from immichpy_dynamic import AsyncClient, load_release
from immichpy_dynamic.versions.v2_7 import AlbumResponseDto
assert immichpy_dynamic.__file__.startswith(sys.argv[1]), immichpy_dynamic.__file__
assert len(load_release("2.7").operations) > 200
assert AsyncClient("http://localhost", spec="3.1").albums.create_album.__doc__
assert AlbumResponseDto.__module__ == "immichpy_dynamic.versions.v2_7"
try:
    AsyncClient("http://localhost", spec="1.113").queues
except AttributeError as error:
    print(error)
"""


def test_package_is_imported_from_a_zip_archive(tmp_path: Path) -> None:
    """A package imported from a zip archive reads its documents, histories and texts from the archive."""
    archive = tmp_path / "bundle.zip"
    with zipfile.ZipFile(archive, "w") as bundle:
        for path in (ROOT / "immichpy_dynamic").rglob("*.py"):
            bundle.write(path, path.relative_to(ROOT))
        for path in (ROOT / "specs").glob("*.json"):
            bundle.write(path, Path("immichpy_dynamic") / path.relative_to(ROOT))
    command = [sys.executable, "-c", PROGRAM, str(archive)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "needs Immich" in done.stdout
