"""What an editor offers and shows: pyright's language server is asked, as VS Code and others ask it."""

from __future__ import annotations

from pathlib import Path

import pytest
from installed import CHECKOUT, build, install
from language_server import language_server

from immichpy_dynamic import load_release

pytestmark = pytest.mark.slow

PROGRAMS = {
    "newest": ("from immichpy_dynamic import AsyncClient", "await client.albums.get_album_info('id')", "3.3.5"),
    "older": (
        "from immichpy_dynamic.versions.v2_7 import AsyncClient",
        "await client.albums.get_album_info('id')",
        "2.7.5",
    ),
    "blocking": (
        "from immichpy_dynamic.versions.v1_144 import Client",
        "client.albums.get_album_info('id')",
        "1.144.1",
    ),
}
"""Name → its import, a call, and the release that it speaks."""


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the Python of an environment that has the wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    build("--wheel", source=CHECKOUT, target=folder)
    return install(next(folder.glob("*.whl")), folder / "environment")


@pytest.mark.parametrize("program", PROGRAMS)
def test_an_editor_offers_the_names_and_shows_what_they_do(program: str, python: Path, tmp_path: Path) -> None:
    """After ``client.`` the tags, after ``client.albums.`` the operations, after ``album.`` the fields."""
    imports, call, release = PROGRAMS[program]
    kind = imports.rpartition(" ")[2]
    lines = [
        imports,
        f"{'async ' if kind == 'AsyncClient' else ''}def main(client: {kind}):",
        f"    album = {call}",
        "    client.",
        "    client.albums.",
        "    album.",
    ]
    place = {"uri": (tmp_path / "program.py").as_uri()}
    with language_server(python, tmp_path) as server:
        server.tell(
            "textDocument/didOpen",
            textDocument={**place, "languageId": "python", "version": 1, "text": "\n".join(lines)},
        )

        def offered(line: int) -> set[str]:
            at = {"line": line, "character": len(lines[line])}
            return {
                item["label"]
                for item in server.ask("textDocument/completion", textDocument=place, position=at)["items"]
            }

        tags, operations, fields = offered(3), offered(4), offered(5)
        at = {"line": 2, "character": lines[2].index("get_album_info") + 1}
        shown = server.ask("textDocument/hover", textDocument=place, position=at)["contents"]["value"]
    spec = load_release(release)
    public = {name for name in operations if not name.startswith("_")}
    assert {*spec.tags} <= tags
    assert public == {*spec.tags["albums"]}
    assert {"album_name", "created_at", "id"} <= fields
    assert ("queues" in tags) == ("queues" in spec.tags)  # which 1.144 lacks
    for text in (spec.operations["getAlbumInfo"].summary, "GET /albums/{id}", "Permission: album.read"):
        assert text
        assert text in shown
