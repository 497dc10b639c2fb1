"""High-level commands: their effects, output and exit codes."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import pytest
from terminal import Terminal

from immichpy_dynamic.cli import memory
from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.testing.seeding import ADMIN_EMAIL, ADMIN_PASSWORD

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RELEASES = ("1.144.1", "3.1.0")


@pytest.fixture(params=RELEASES)
def fake(request: pytest.FixtureRequest) -> Iterator[FakeImmich]:
    """Return a running server without assets."""
    with FakeImmich(release=request.param) as running:
        yield running


@pytest.fixture
def shell(
    fake: FakeImmich, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> Terminal:
    """Return a shell whose environment has the server's URL and key."""
    terminal = Terminal(tmp_path / "home", monkeypatch, capsysbinary)
    terminal.use(fake.url, fake.api_key)
    return terminal


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Return a folder with two subfolders of pictures."""
    for folder, names in {"Trip": ("a.jpg", "b.jpg"), "Home": ("c.png",)}.items():
        (tmp_path / "pictures" / folder).mkdir(parents=True)
        for name in names:
            (tmp_path / "pictures" / folder / name).write_bytes(b"\xff\xd8\xff\xd9" + name.encode())
    return tmp_path / "pictures"


def names(fake: FakeImmich) -> list[str]:
    """Return the file names of the assets on the server."""
    return sorted(asset.original_file_name for asset in fake.state.assets.values())


def test_upload_sends_each_file_once(shell: Terminal, fake: FakeImmich, pictures: Path) -> None:
    """``upload`` sends each file once and prints a summary on standard error; data is printed only on request."""
    first = shell.run("upload", str(pictures), "--album", "All")
    assert (first.code, first.out) == (0, "")
    assert "3 uploaded" in first.err
    assert names(fake) == ["a.jpg", "b.jpg", "c.png"]
    assert [album.name for album in fake.state.albums.values()] == ["All"]
    second = shell.run("upload", str(pictures), "-o", "json")
    zero = dict.fromkeys(("uploaded", "uploaded_earlier", "failed", "remaining"), 0)
    assert second.data["stats"] == {"total": 3, "rejected": 3, **zero}


def test_upload_with_a_bad_file_exits_1_and_says_which(shell: Terminal, fake: FakeImmich, pictures: Path) -> None:
    """``upload`` exits with 1 and names a file that fails; the other files are uploaded."""
    (pictures / "broken.jpg").symlink_to(pictures / "nowhere.jpg")
    result = shell.run("upload", str(pictures))
    assert result.code == 1
    assert "broken.jpg" in result.err
    assert names(fake) == ["a.jpg", "b.jpg", "c.png"]


def test_upload_of_nothing_that_is_there_exits_2(shell: Terminal, fake: FakeImmich, pictures: Path) -> None:
    """``upload`` of a path that does not exist exits with 2, and no request is sent."""
    result = shell.run("upload", str(pictures), str(pictures / "nope"))
    assert result.code == 2
    assert "nope" in result.err
    assert names(fake) == []


def test_dry_run_sends_nothing(shell: Terminal, fake: FakeImmich, pictures: Path) -> None:
    """``upload --dry-run`` prints how many files would be uploaded and uploads none."""
    result = shell.run("upload", str(pictures), "--dry-run")
    assert "3 would be uploaded" in result.err
    assert names(fake) == []


def test_upload_with_an_unknown_key_exits_3(shell: Terminal, pictures: Path) -> None:
    """``upload`` with an invalid key exits with 3 instead of reporting a partial success."""
    shell.set(IMMICH_API_KEY="wrong")
    assert shell.run("upload", str(pictures)).code == 3


def test_albums_from_folders(shell: Terminal, fake: FakeImmich, pictures: Path) -> None:
    """``albums from-folders`` creates an album for each folder and reports files outside of the folders."""
    (pictures / "loose.jpg").write_bytes(b"loose")
    (pictures / "@eaDir").mkdir()
    (pictures / "@eaDir" / "thumb.jpg").write_bytes(b"thumb")
    (pictures.parent / "outside").mkdir()
    (pictures.parent / "outside" / "only.jpg").write_bytes(b"only")
    (pictures / "link").symlink_to(pictures.parent / "outside")
    result = shell.run("albums", "from-folders", str(pictures), "-o", "json")
    assert result.code == 0
    rows = [(row["album"], row["stats"]["uploaded"]) for row in result.data]
    assert rows == [("Home", 1), ("Trip", 2), (None, 0)]
    assert sorted(album.name for album in fake.state.albums.values()) == ["Home", "Trip"]
    left = {entry["file"].rpartition("/")[2]: entry["reason"] for entry in result.data[-1]["skipped"]}
    assert set(left) == {"loose.jpg", "@eaDir", "link"}
    assert "loose.jpg" in result.err


def test_albums_from_nested_folders(shell: Terminal, fake: FakeImmich, pictures: Path) -> None:
    """``albums from-folders --nested`` creates an album for each folder at every level, named by its path."""
    (pictures / "Trip" / "Day 1").mkdir()
    (pictures / "Trip" / "Day 1" / "d.jpg").write_bytes(b"day")
    assert shell.run("albums", "from-folders", "--nested", str(pictures)).code == 0
    assert sorted(album.name for album in fake.state.albums.values()) == ["Home", "Trip", "Trip/Day 1"]


def test_download_fetches_what_is_missing(shell: Terminal, pictures: Path, tmp_path: Path) -> None:
    """``download FOLDER`` downloads missing originals; a second run transfers nothing; operations stay available."""
    shell.run("upload", str(pictures))
    first = shell.run("download", str(tmp_path / "backup"))
    assert (first.code, first.err.strip()) == (0, "3 downloaded, 0 there already, 0 failed")
    assert {"a.jpg", "b.jpg", "c.png"} <= {path.name for path in (tmp_path / "backup").rglob("*")}
    assert "0 downloaded, 3 there already" in shell.run("download", str(tmp_path / "backup")).err
    assert shell.run("download", "get-download-info", "--help").code == 0


def test_share_by_link_and_fetch_without_a_key(
    shell: Terminal, pictures: Path, tmp_path: Path, fake: FakeImmich
) -> None:
    """``share create`` prints only the link's URL; ``share fetch`` downloads the album without an API key."""
    shell.run("upload", str(pictures), "--album", "All")
    album_id = next(iter(fake.state.albums))
    link = shell.run("share", "create", "--album-id", album_id)
    assert link.out.startswith(f"{fake.url}/share/")
    shell.set(IMMICH_API_KEY=None, IMMICH_BASE_URL=None)
    fetched = shell.run("share", "fetch", link.out.strip(), str(tmp_path / "guest"))
    assert fetched.code == 0, fetched.err
    assert {"a.jpg", "b.jpg", "c.png"} <= {path.name for path in (tmp_path / "guest").rglob("*")}
    assert shell.run("share", "create").code == 2


def test_sync_needs_a_session(shell: Terminal, fake: FakeImmich, pictures: Path) -> None:
    """``sync`` rejects an API key; after ``login --email`` it prints a line for each event."""
    kinds: list[Any] = ["AlbumsV1", "UsersV1"]
    assert shell.run("sync", *kinds).code == 3
    shell.set(IMMICH_API_KEY=None, IMMICH_BASE_URL=None)
    login = shell.run("login", fake.url, "--email", ADMIN_EMAIL, "--store", "file", stdin=ADMIN_PASSWORD + "\n")
    assert login.code == 0, login.err
    shell.run("upload", str(pictures), "--album", "All")
    events = shell.run("sync", *kinds)
    assert events.code == 0, events.err
    assert "AlbumV1" in events.out
    assert shell.run("sync", "get-sync-ack", "--help").code == 0


def test_upgraded_server_is_noticed_by_an_upload(shell: Terminal, fake: FakeImmich, pictures: Path) -> None:
    """``upload`` requests the server's version even when a release is cached from the day before."""
    base_url = f"{fake.url}/api"
    memory.remember(base_url, "2.7.5")
    assert shell.run("upload", str(pictures)).code == 0
    assert memory.recall(base_url) == fake.spec.release


def test_album_is_found_by_its_name(shell: Terminal, fake: FakeImmich, pictures: Path, tmp_path: Path) -> None:
    """``--album NAME`` selects the album of that name; an unknown or ambiguous name is a usage error."""
    shell.run("albums", "from-folders", str(pictures))
    shared = shell.run("share", "create", "--album", "Trip")
    assert shared.out.startswith(fake.url)
    assert next(iter(fake.state.shared_links.values())).allow_upload is False
    assert shell.run("download", "to-folder", str(tmp_path / "out"), "--album", "Home").code == 0
    assert [path.name for path in (tmp_path / "out").glob("*.png")] == ["c.png"]
    missing = shell.run("share", "create", "--album", "Tripp")
    assert (missing.code, "Trip" in missing.err) == (2, True)
    shell.run("albums", "create-album", "--album-name", "Trip")
    assert "2 albums are called" in shell.run("share", "create", "--album", "Trip").err


def test_ids_are_read_from_files_and_standard_input(
    shell: Terminal, fake: FakeImmich, pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``--ids @FILE`` and ``--ids -`` accept ids line by line, or the JSON output of another command."""
    shell.run("upload", str(pictures))
    ids = list(fake.state.assets)
    (tmp_path / "ids.txt").write_text(f"{ids[0]}\n\n{ids[1]}\n", encoding="utf-8")
    assert shell.run("assets", "update-assets", "--ids", f"@{tmp_path / 'ids.txt'}", "--is-favorite").code == 0
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps([{"id": ids[2]}])))
    assert shell.run("assets", "update-assets", "--ids", "-", "--is-favorite").code == 0
    assert all(asset.is_favorite for asset in fake.state.assets.values())
    for text in ("[1]", "[", "{}"):
        (tmp_path / "bad.json").write_text(text, encoding="utf-8")
        assert shell.run("assets", "update-assets", "--ids", f"@{tmp_path / 'bad.json'}", "--is-favorite").code == 2
    assert shell.run("assets", "update-assets", "--ids", "@/no/such/file", "--is-favorite").code == 2
