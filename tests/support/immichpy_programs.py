"""Run the programs in ``tests/immichpy_programs`` and check their output."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from immichpy_dynamic import Client
from immichpy_dynamic.testing import FakeImmich

ROOT = Path(__file__).parent.parent.parent
PROGRAMS = Path(__file__).parent.parent / "immichpy_programs"
NAMES = sorted(path.stem for path in PROGRAMS.glob("*.py"))
RELEASES = ("2.7.5", "3.1.0", "3.3.5")
MORNING = datetime(2024, 5, 1, 8, tzinfo=UTC)

EXPECTED = {
    "panoramas": "Panorama 2024-05-01 08:00 3 True\nPanorama 2024-05-01 09:00 2 True\n",
    "journal": "1 True ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg', 'e.jpg', 'f.jpg']\na.jpg None\nerror 400\n",
    "coordinator": "State(version='{minor}', photos=6, users=['Admin']) None\nNone key\nNone connection\nFalse\n",
    "family": "Family 2 True\nrefused True True\nTrue\n",
    "smart_albums": "Ada 2 ['Ada', 'Ada', 'Ben']\nBen 1 ['Ada', 'Ben']\nAda and Ben 1 ['Ada', 'Ben']\n",
    "folders": (
        "Alps 2 From a folder: Alps Alps True\n2 2 0 0 []\n"
        "Alps 2 From a folder: Alps Alps True\n2 0 2 0 ['duplicate', 'duplicate']\n"
        "Baltic 1 From a folder: Baltic Baltic True\n1 1 0 0 []\n"
        "Baltic 1 From a folder: Baltic Baltic True\n1 0 1 0 ['duplicate']\n"
    ),
    "keys": "['album.read', 'asset.read']\n['Trip']\n403 Forbidden True\nrefresh-faces True\n",
    "mirror": "a.jpg 3000\nb.jpg 3000\nc.jpg 3000\nd.jpg 3000\ne.jpg 3000\nf.jpg 3000\none.jpg True 6\n",
}


def fill(fake: FakeImmich, folder: Path) -> None:
    """Create six pictures and two people on the server, and three files in the folder."""
    with Client(fake.url, fake.api_key, spec="auto") as client:
        ids = []
        for name, seconds in zip("abcdef", (0, 5, 10, 3600, 3605, 9999), strict=True):
            taken = MORNING + timedelta(seconds=seconds)
            picture = folder / f"{name}.jpg"
            picture.write_bytes(name.encode() * 3000)
            stamp = taken.timestamp()
            os.utime(picture, (stamp, stamp))
            ids.append(client.assets.upload(picture).uploaded[0].asset.id)
            picture.unlink()
        ada, ben = (client.people.create_person(name=name).id for name in ("Ada", "Ben"))
        box = {"x": 1, "y": 1, "width": 10, "height": 10, "image_width": 100, "image_height": 100}
        for asset, person in ((ids[0], ada), (ids[1], ada), (ids[1], ben)):
            client.faces.create_face(asset_id=asset, person_id=person, **box)
    for name in ("Alps/one.jpg", "Alps/two.jpg", "Baltic/three.jpg"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(name.encode())


def run(program: Path, fake: FakeImmich, folder: Path, *, is_quiet: bool = True, **environment: str) -> str:
    """Run a program in a process and return its output; with ``is_quiet`` warnings and error output fail the test."""
    done = subprocess.run(
        [sys.executable, *(["-W", "error"] if is_quiet else []), program, folder],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "IMMICH_BASE_URL": fake.url,
            "IMMICH_API_KEY": fake.api_key,
            **environment,
        },
    )
    assert done.returncode == 0, done.stderr
    assert not (is_quiet and done.stderr)
    return done.stdout


def expected(name: str, release: str) -> str:
    """Return the expected output of a program on a server of a release."""
    return EXPECTED[name].replace("{minor}", release.rpartition(".")[0])
