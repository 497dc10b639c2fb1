"""Notebooks: both clients, and the display of results and errors, as the README describes."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import pytest

from immichpy_dynamic.testing import FakeImmich

nbformat = pytest.importorskip("nbformat", reason="notebooks need nbformat")
nbclient = pytest.importorskip("nbclient", reason="notebooks need nbclient")
pytest.importorskip("ipykernel", reason="notebooks need ipykernel")

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CELLS = {
    "blocking": """
from immichpy_dynamic import Client
blocking = Client(URL, KEY, spec="auto")
album = blocking.albums.create_album(album_name="Trip")
album.album_name""",
    "awaited": """
from immichpy_dynamic import connect
client = await connect(URL, KEY)
(await client.albums.get_album_info(album.id)).album_name""",
    "object": "album",
    "extension": "%load_ext immichpy_dynamic",
    "list": "blocking.albums.get_all_albums()",
    "pages": "[asset.original_file_name async for asset in client.search.search_assets.iter(size=5)][:2]",
    "picture": "await client.assets.view_asset((await client.search.search_assets()).assets.items[0].id)",
    "find": 'client.find("thumbnail")',
    "signature": "client.albums.create_album",
    "forgotten await": "client.albums.get_all_albums()",
    "rows": "[row async for row in client.timeline.rows()]",
    "upload": """
import pathlib
pathlib.Path("new.jpg").write_bytes(bytes.fromhex("ffd8ffe0") + b"a picture" + bytes.fromhex("ffd9"))
result = await client.assets.upload("new.jpg", show_progress=True)
result""",
    "refused": """
def mine():
    return blocking.albums.get_album_info("6a3b1c2d-4e5f-4a6b-8c7d-000000000001")

mine()""",
    "error": """
try:
    await client.albums.get_album_info("x")
except Exception as error:
    print(type(error).__name__)""",
    "end": """
blocking.close()
await client.close()""",
}


@pytest.fixture(scope="module")
def fake() -> Iterator[FakeImmich]:
    """Yield a running server with pictures."""
    server = FakeImmich(release="3.1.0")
    server.seed(assets=12, albums=1)
    with server:
        yield server


@pytest.fixture(scope="module")
def outputs(fake: FakeImmich, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """Run a notebook and return the outputs of each cell by MIME type."""
    folder: Path = tmp_path_factory.mktemp("notebook")
    notebook = nbformat.v4.new_notebook()
    setup = f"URL, KEY = {fake.url!r}, {fake.api_key!r}"
    notebook.cells = [nbformat.v4.new_code_cell(source) for source in (setup, *CELLS.values())]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
        patch.setenv("IPYTHONDIR", str(folder))
        nbclient.NotebookClient(
            notebook, timeout=60, allow_errors=True, resources={"metadata": {"path": str(folder)}}
        ).execute()
    shown: dict[str, dict[str, Any]] = {}
    for name, cell in zip(CELLS, notebook.cells[1:], strict=True):
        bundle = shown.setdefault(name, {})
        for output in cell.outputs:
            bundle.update(output.get("data", {}))
            bundle["stream"] = bundle.get("stream", "") + output.get("text", "")
            bundle["error"] = bundle.get("error", "") + "\n".join(output.get("traceback", ()))
    return shown


@pytest.mark.slow
@pytest.mark.may_block
def test_both_clients_work_where_a_loop_runs_already(outputs: dict[str, dict[str, Any]]) -> None:
    """The blocking client and top-level ``await`` both work in a notebook, where an event loop is running."""
    assert outputs["blocking"]["text/plain"] == "'Trip'"
    assert outputs["awaited"]["text/plain"] == "'Trip'"
    assert "IMG_" in outputs["pages"]["text/plain"]


@pytest.mark.slow
@pytest.mark.may_block
def test_results_are_shown_for_reading(outputs: dict[str, dict[str, Any]]) -> None:
    """A notebook shows objects as trees, lists as tables and pictures as pictures."""
    assert "album_name" in outputs["object"]["text/html"]
    assert "Trip" in outputs["list"]["text/html"]
    assert outputs["picture"]["text/html"].startswith('<img src="data:image/')


@pytest.mark.slow
@pytest.mark.may_block
def test_exploring_reads_well(outputs: dict[str, dict[str, Any]]) -> None:
    """A notebook shows search results, signatures and errors in readable form."""
    assert "assets.view_asset" in outputs["find"]["text/plain"]
    assert "album_name: str" in outputs["signature"]["text/plain"]
    assert outputs["error"]["stream"] == "RequestValidationError\n"


@pytest.mark.slow
@pytest.mark.may_block
def test_results_of_jobs_are_shown_as_tables(outputs: dict[str, dict[str, Any]]) -> None:
    """Results of high-level methods and timeline rows are shown as tables; progress needs no widgets."""
    assert outputs["upload"]["text/plain"] == "<UploadResult: 1 uploaded>"
    assert "new.jpg" in outputs["upload"]["text/html"]
    assert "ipywidgets" not in outputs["upload"]["stream"]
    assert "list of 12 TimelineRow" in outputs["rows"]["text/html"]


@pytest.mark.slow
@pytest.mark.may_block
def test_picture_is_not_stored_as_text(outputs: dict[str, dict[str, Any]]) -> None:
    """The text form of a picture is one short line without its bytes."""
    assert len(outputs["picture"]["text/plain"]) < 80


@pytest.mark.slow
@pytest.mark.may_block
def test_forgotten_await_says_what_to_do(outputs: dict[str, dict[str, Any]]) -> None:
    """A call that is not awaited is shown with a hint to write ``await``."""
    assert "Write `await` before the call" in outputs["forgotten await"]["text/plain"]


@pytest.mark.slow
@pytest.mark.may_block
def test_traceback_of_an_error_has_only_the_callers_lines(outputs: dict[str, dict[str, Any]]) -> None:
    """The traceback of an error of the package has only the caller's lines, the error's type and its message."""
    shown = outputs["refused"]["error"]
    assert "get_album_info" in shown
    assert "400 Bad Request" in shown
    assert "transport.py" not in shown
    assert len(shown.splitlines()) < 25
