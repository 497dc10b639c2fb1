"""Completion and hover texts in editors, from basedpyright (VS Code and others) and jedi (Vim, Emacs, IPython)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jedi
import pytest
from installed import CHECKOUT, build, install
from language_server import LanguageServer, language_server

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
"""Name → import, call and release."""


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the Python of an environment in which the wheel is installed."""
    folder = tmp_path_factory.mktemp("wheel")
    build("--wheel", source=CHECKOUT, target=folder)
    return install(next(folder.glob("*.whl")), folder / "environment")


@pytest.mark.parametrize("program", PROGRAMS)
def test_an_editor_offers_the_names_and_shows_what_they_do(program: str, python: Path, tmp_path: Path) -> None:
    """Completion offers tags after ``client.``, operations after ``client.albums.``, and fields after ``album.``."""
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


PLACES: dict[str, tuple[str, str, list[str], list[str]]] = {
    "a tag": ("hover", "client.albu|ms", ["Albums, the assets in them and the users who share them."], []),
    "an operation": (
        "hover",
        "client.albums.create_al|bum",
        [
            "create_album(*, album_name: str, album_users:",
            "-> AlbumResponseDto",
            "Create an album that you own",
            "Name of the album",
            "Permission: album.create",
        ],
        [],
    ),
    "a blocking operation": (
        "hover",
        "blocking.albums.get_album_in|fo",
        ["get_album_info(id: str", "GET /albums/{id}"],
        [],
    ),
    "a model": ("hover", "models.AlbumResponse|Dto", ["album_name: str", "created_at: datetime"], []),
    "a field": ("hover", "(await client.albums.get_album_info('1')).album_na|me", ["Name of the album"], []),
    "a high-level method": (
        "hover",
        "client.assets.uplo|ad",
        ["paths: Path | str", "Upload files and whole folders"],
        [],
    ),
    "the call of an operation": (
        "signature",
        "client.albums.create_album(|)",
        ["(*, album_name: str", "create_album_dto:"],
        [],
    ),
    "the call of a form": (
        "signature",
        "client.albums.create_album.raw(|)",
        ["(*, album_name: str", "asset_ids: Ids"],
        [],
    ),
    "arguments": ("completion", "client.albums.create_album(|)", ["album_name=", "asset_ids=", "description="], []),
    "options": ("completion", "client.albums.create_album.with_options(|)", ["timeout=", "headers=", "retries="], []),
    "fields of a response": (
        "completion",
        "(await client.albums.get_album_info('1')).|",
        ["album_name", "created_at", "id", "to_dict"],
        [],
    ),
    "fields of a raw response": (
        "completion",
        "blocking.albums.get_album_info.raw('1').data.|",
        ["album_name", "id"],
        [],
    ),
    "a visibility": ("completion", "client.assets.upload('a', visibility='|')", ["'archive'", "'locked'"], ["jedi"]),
    "a size": ("completion", "client.assets.view_asset('1', size='|')", ["'preview'", "'thumbnail'"], ["jedi"]),
    "an operationId": ("completion", "client.operations['|']", ["'getAlbumInfo'", "'createAlbum'"], ["jedi"]),
}
"""Place → kind of query, code with the position (``|``), expected texts, and tools without support."""

IMPORTS = "from immichpy_dynamic import AsyncClient, Client, models"


def program(code: str) -> tuple[str, int, int]:
    """Return a program that contains the line of code, and the line and column of the mark in it."""
    lines = [IMPORTS, "async def main(client: AsyncClient, blocking: Client):", f"    {code}"]
    return "\n".join(lines).replace("|", "", 1), 2, lines[2].index("|")


def ask_basedpyright(server: LanguageServer, folder: Path, kind: str, code: str) -> str:
    """Return basedpyright's completion or hover text for a position."""
    text, line, column = program(code)
    place: dict[str, Any] = {"uri": (folder / f"{abs(hash(code))}.py").as_uri()}
    server.tell("textDocument/didOpen", textDocument={**place, "languageId": "python", "version": 1, "text": text})
    method = {"hover": "hover", "signature": "signatureHelp", "completion": "completion"}[kind]
    at = {"line": line, "character": column}
    answer = server.ask(f"textDocument/{method}", textDocument=place, position=at)
    if kind == "hover":
        return str(answer["contents"]["value"])
    items = answer["signatures" if kind == "signature" else "items"]
    return "\n".join(item["label"] for item in items)


def ask_jedi(project: jedi.Project, kind: str, code: str) -> str:
    """Return jedi's completion or help text for a position."""
    text, line, column = program(code)
    script = jedi.Script(text, project=project)
    at = (line + 1, column)
    if kind == "hover":
        return "\n".join(name.docstring() for name in script.help(*at))
    if kind == "signature":
        return "\n".join(signature.to_string() for signature in script.get_signatures(*at))
    return "\n".join(completion.name for completion in script.complete(*at))


def missing(answers: dict[str, str], tool: str) -> dict[str, list[str]]:
    """Return the expected texts that are missing at each position that the tool supports."""
    lacking = {
        place: [text for text in wanted if text not in answers[place]]
        for place, (_, _, wanted, unable) in PLACES.items()
        if tool not in unable
    }
    return {place: texts for place, texts in lacking.items() if texts}


def test_basedpyright_knows_fifteen_places(python: Path, tmp_path: Path) -> None:
    """The editor with basedpyright shows signatures and docstrings, and completes arguments, options and literals."""
    with language_server(python, tmp_path) as server:
        answers = {
            place: ask_basedpyright(server, tmp_path, kind, code) for place, (kind, code, _, _) in PLACES.items()
        }
        text, line, column = program("client.albums.create_al|bum")
        place = {"uri": (tmp_path / "definition.py").as_uri()}
        server.tell("textDocument/didOpen", textDocument={**place, "languageId": "python", "version": 1, "text": text})
        at = {"line": line, "character": column}
        (definition,) = server.ask("textDocument/definition", textDocument=place, position=at)
    assert missing(answers, "basedpyright") == {}
    assert definition["uri"].endswith("versions/v3_3.pyi")
    assert "Base" not in answers["a model"]
    assert "One operation of the API" not in answers["an operation"]


def test_jedi_knows_twelve_places(python: Path, tmp_path: Path) -> None:
    """The editor with jedi shows and completes the same as with basedpyright, except literal values."""
    project = jedi.Project(tmp_path, environment_path=python, load_unsafe_extensions=False)
    answers = {place: ask_jedi(project, kind, code) for place, (kind, code, _, _) in PLACES.items()}
    assert missing(answers, "jedi") == {}
    (definition,) = jedi.Script(program("client.albums.create_al|bum")[0], project=project).goto(3, 22)
    assert str(definition.module_path).endswith("versions/v3_3.pyi")
