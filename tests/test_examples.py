"""The programs in ``examples/`` work as described when run from a shell."""

from __future__ import annotations

import csv
import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from immichpy_dynamic import Client
from immichpy_dynamic.testing import FakeImmich

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
RELEASES = ("1.113.1", "2.7.5", "3.3.5")
pytestmark = pytest.mark.slow


def run(fake: FakeImmich, name: str, *arguments: object, code: int = 0, errors: str = "", key: str = "") -> str:
    """Run an example against a server, and return its output."""
    done = subprocess.run(
        [sys.executable, "-W", "error", EXAMPLES / name, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "IMMICH_BASE_URL": fake.url,
            "IMMICH_API_KEY": key or fake.api_key,
            "IMMICH_EMAIL": "admin@example.com",
            "IMMICH_PASSWORD": "password",
        },
    )
    assert (done.returncode, done.stderr) == (code, errors)
    return done.stdout


def pictures(folder: Path, *names: str) -> Path:
    """Write several files with different contents."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / name).write_bytes(f"{folder.name} {name}".encode())
    return folder


@pytest.mark.parametrize("release", RELEASES)
def test_upload_folder(release: str, tmp_path: Path) -> None:
    """The second run of ``upload_folder`` uploads nothing."""
    folder = pictures(tmp_path / "photos", "a.jpg", "b.jpg", "c.txt")
    with FakeImmich(release=release) as fake:
        assert "2 uploaded, 0 there already, 0 failed" in run(fake, "upload_folder.py", folder, "Trip")
        assert "0 uploaded, 2 there already" in run(fake, "upload_folder.py", folder, "Trip")
        assert len(fake.state.assets) == 2
        assert [album.name for album in fake.state.albums.values()] == ["Trip"]


@pytest.mark.parametrize("release", RELEASES)
def test_albums_from_folders(release: str, tmp_path: Path) -> None:
    """``albums_from_folders`` creates an album for each folder."""
    pictures(tmp_path / "Paris", "a.jpg", "b.jpg")
    pictures(tmp_path / "Rome", "a.jpg")
    with FakeImmich(release=release) as fake:
        run(fake, "albums_from_folders.py", tmp_path)
        albums = {album.name: len(album.asset_ids) for album in fake.state.albums.values()}
        assert albums == {"Paris": 2, "Rome": 1}


@pytest.mark.parametrize("release", RELEASES)
def test_back_up_everything(release: str, tmp_path: Path) -> None:
    """``back_up_everything`` downloads a damaged file again and reports it; intact files are not downloaded again."""
    with FakeImmich(release=release) as fake:
        fake.seed(assets=12)
        assert run(fake, "back_up_everything.py", tmp_path) == "12 fetched, 0 there already, 0 failed\n"
        damaged = tmp_path / "2020" / "01" / "IMG_0003.jpg"
        content = damaged.read_bytes()
        damaged.write_bytes(bytes(len(content)))
        renamed = f"renamed, because it was edited or damaged: {damaged.with_stem('IMG_0003 (replaced)')}\n"
        output = run(fake, "back_up_everything.py", tmp_path, errors=renamed)
        assert output == "1 fetched, 11 there already, 0 failed\n"
        assert damaged.read_bytes() == content


@pytest.mark.parametrize("release", ["2.7.5", "3.1.0"])
def test_back_up_library(release: str, tmp_path: Path) -> None:
    """``back_up_library`` backs up the whole library and prints the number of records of each kind."""
    with FakeImmich(release=release) as fake:
        fake.seed(assets=3, albums=1)
        assert run(fake, "back_up_library.py", tmp_path).startswith("3 assets, 1 albums, ")


@pytest.mark.parametrize("release", RELEASES)
def test_timeline_to_csv(release: str) -> None:
    """``timeline_to_csv`` writes one line for each asset."""
    with FakeImmich(release=release) as fake:
        assets = fake.seed(assets=9)
        rows = list(csv.DictReader(run(fake, "timeline_to_csv.py").splitlines()))
        assert {row["id"] for row in rows} == {asset.id for asset in assets}
        assert rows[-1]["city"] == "Paris"


@pytest.mark.parametrize("release", RELEASES)
def test_tag_by_function(release: str) -> None:
    """``tag_by_function`` adds tags to assets; a second run adds none."""
    with FakeImmich(release=release) as fake:
        fake.seed(assets=5)
        assert "camera/FakeImmich: 5 assets, 5 of them new" in run(fake, "tag_by_function.py")
        assert "camera/FakeImmich: 5 assets, 0 of them new" in run(fake, "tag_by_function.py")


@pytest.mark.parametrize("release", RELEASES)
def test_share_album(release: str, tmp_path: Path) -> None:
    """The visitor of ``share_album`` downloads the album and nothing else."""
    with FakeImmich(release=release) as fake:
        fake.seed(assets=6, albums=2)
        output = run(fake, "share_album.py", "Album 2", "secret", tmp_path)
        assert re.search(r"Album 2 is at http://127\.0\.0\.1:\d+/share/\S+\n3 fetched, ", output)


def test_share_album_that_is_not_there() -> None:
    """``share_album`` with an unknown album prints its name without a traceback."""
    with FakeImmich() as fake:
        run(fake, "share_album.py", "Nowhere", "secret", ".", code=1, errors="no album is called 'Nowhere'\n")


@pytest.mark.parametrize("release", ["2.0.1", "2.7.5", "3.3.5"])
def test_sync_to_sqlite(release: str, tmp_path: Path) -> None:
    """``sync_to_sqlite`` stores the changes since the last run; after its session ended, it stores everything again."""
    database = tmp_path / "library.db"
    with FakeImmich(release=release) as fake:
        first, second, _ = fake.seed(assets=3)
        assert run(fake, "sync_to_sqlite.py", database).endswith(" 3 assets\n")
        fake.state.touch(first, original_file_name="renamed.jpg")
        fake.state.remove(second)
        assert run(fake, "sync_to_sqlite.py", database).endswith(" 2 assets\n")
        fake.state.sessions.clear()
        assert run(fake, "sync_to_sqlite.py", database).endswith(" 2 assets\n")
    with sqlite3.connect(database) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM assets")}
    connection.close()
    assert names == {"renamed.jpg", "IMG_0003.jpg"}


@pytest.mark.parametrize("release", RELEASES)
def test_portable_statistics_without_being_an_administrator(release: str) -> None:
    """``portable_statistics`` succeeds with the key of a user who is not an administrator."""
    with FakeImmich(release=release) as fake:
        with Client(fake.url, fake.api_key, spec=release) as admin:
            admin.users_admin.create_user_admin(email="b@example.com", password="secret-b", name="B")
            token = admin.authentication.login(email="b@example.com", password="secret-b").access_token
        with Client(fake.url, access_token=token, spec=release) as user:
            key = user.api_keys.create_api_key(name="k", permissions=["all"]).secret
        assert "0 assets" in run(fake, "portable_statistics.py", key=key)


@pytest.mark.parametrize("release", ["2.7.5", "3.1.0", "3.3.5"])
def test_tag_new_photos(release: str, tmp_path: Path) -> None:
    """``tag_new_photos`` tags photos that are uploaded while it runs."""
    with FakeImmich(release=release) as fake:
        program = subprocess.Popen(
            [sys.executable, "-W", "error", EXAMPLES / "tag_new_photos.py", "2"],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT), "IMMICH_BASE_URL": fake.url, "IMMICH_API_KEY": fake.api_key},
        )
        assert program.stdout is not None
        assert program.stdout.readline() == "connected\n"
        with Client(fake.url, fake.api_key, spec=release) as client:
            for name in ("a.jpg", "b.PNG"):
                client.assets.upload(pictures(tmp_path, name) / name)
        assert program.communicate(timeout=60)[0].split() == ["a.jpg:", "suffix/jpg", "b.PNG:", "suffix/png"]
        assert sorted(tag.value for tag in fake.state.tags.values()) == ["suffix", "suffix/jpg", "suffix/png"]
