"""`immichpy-dynamic migrate` rewrites programs for immichpy into programs for this package."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import immichpy_programs as programs
import pytest
from installed import CHECKOUT, build, install
from installed import run as run_command

from immichpy_dynamic.exceptions import SpecError
from immichpy_dynamic.migrating.transformer import migrate
from immichpy_dynamic.migrating.vocabulary import Vocabulary
from immichpy_dynamic.testing import FakeImmich

LEFT = {"mirror": "response.status: stream() raises ApiException where it is an error"}
"""Program → the message for its line that cannot be rewritten; the message begins with the line's expression."""


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    """Return the names that the migration to Immich 3.1 uses."""
    return Vocabulary("3.1")


def command(*arguments: str | Path, code: int = 0) -> tuple[str, str]:
    """Run the command and return its standard output and standard error."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "immichpy_dynamic", "migrate", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=programs.ROOT,
    )
    assert done.returncode == code, done.stderr
    return done.stdout, done.stderr


@pytest.mark.slow
@pytest.mark.may_block
@pytest.mark.parametrize("release", programs.RELEASES)
@pytest.mark.parametrize("name", programs.NAMES)
def test_migrated_programs_run(
    name: str,
    release: str,
    tmp_path: Path,
) -> None:
    """A program rewritten by `--write` prints the same as before on every release, except for the listed lines."""
    program = tmp_path / f"{name}.py"
    shutil.copy(programs.PROGRAMS / program.name, program)
    left = LEFT.get(name)
    _, errors = command(program, "--release", release, "--write", code=1 if left else 0)
    lines = program.read_text().splitlines()
    reported = [line.removeprefix(f"{program}:").split(": ", 1) for line in errors.splitlines() if ".py:" in line]
    assert [message for _, message in reported] == ([left] * 2 if left else [])
    assert all(message.partition(":")[0] in lines[int(number) - 1] for number, message in reported)
    assert "import immichpy\n" not in program.read_text()
    assert "from immichpy." not in program.read_text()
    with FakeImmich(release=release) as fake:
        programs.fill(fake, tmp_path)
        assert programs.run(program, fake, tmp_path) == programs.expected(name, release)


@pytest.mark.slow
def test_migrated_programs_pass_mypy(vocabulary: Vocabulary, tmp_path: Path) -> None:
    """`mypy --strict` reports nothing for the migrated programs when the wheel is installed."""
    build("--wheel", source=CHECKOUT, target=tmp_path)
    python = install(next(tmp_path.glob("*.whl")), tmp_path / "environment")
    folder = tmp_path / "programs"
    folder.mkdir()
    for name in programs.NAMES:
        (folder / f"{name}.py").write_text(migrate((programs.PROGRAMS / f"{name}.py").read_text(), vocabulary).code)
    files = sorted(folder.glob("*.py"))
    run_command(sys.executable, "-m", "mypy", "--strict", "--python-executable", python, *files, cwd=folder)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("from immichpy import AsyncClient", "from immichpy_dynamic.versions.v3_1 import AsyncClient"),
        (
            "from immichpy.client.generated import AlbumsApi, ApiException, CreateAlbumDto  # why",
            (
                "from immichpy_dynamic import ApiException\n"
                "from immichpy_dynamic.versions.v3_1 import AlbumsApi, CreateAlbumDto  # why"
            ),
        ),
        (
            "from immichpy.client.generated.api.api_keys_api import APIKeysApi\nk: APIKeysApi",
            "from immichpy_dynamic.versions.v3_1 import ApiKeysApi as APIKeysApi\nk: APIKeysApi",
        ),
        (
            "# first\nimport os\n# second\nimport immichpy\nc = immichpy.AsyncClient(base_url=os.sep)",
            (
                "# first\nimport os\n# second\nfrom immichpy_dynamic.versions.v3_1 import AsyncClient\n"
                "c = AsyncClient(base_url=os.sep)"
            ),
        ),
        (
            "import immichpy.client.generated as g, os\ng.CreateAlbumDto(albumName='x')",
            "import os\nfrom immichpy_dynamic.versions.v3_1 import CreateAlbumDto\nCreateAlbumDto(album_name='x')",
        ),
        ("from immichpy.client.types import UploadResult", "from immichpy_dynamic.types import UploadResult"),
        ("from immichpy.client.generated import *", "from immichpy_dynamic.versions.v3_1 import *"),
    ],
)
def test_imports(before: str, after: str, vocabulary: Vocabulary) -> None:
    """Imports are rewritten to the release's module, or to the root for errors, and keep their comments."""
    assert migrate(f"{before}\n", vocabulary).code == f"{after}\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "CreateAlbumDto(albumName=n, # name\n    assetIds=[], description=None)",
            "CreateAlbumDto(album_name=n, # name\n    asset_ids=[])",
        ),
        ("UpdateAssetDto(rating=None)", "UpdateAssetDto(rating=None)"),
        ("CreateAlbumDto(**values)", "CreateAlbumDto(**values)"),
        ("Permission.ASSET_DOT_EDIT_DOT_GET", "Permission.ASSET_EDIT_GET"),
        ("QueueName.THUMBNAILGENERATION.value", "QueueName.THUMBNAIL_GENERATION.value"),
        ("c.auth.start_o_auth(o_auth_config_dto=x)", "c.authentication.start_oauth(oauth_config_dto=x)"),
        ("c.backups.list_database_backups()", "c.database_backups_admin.list_database_backups()"),
        ("c.deprecated.update_asset(id, dto)", "c.assets.update_asset(id, dto)"),
        ("c.memories.search_memories(var_for=d)", "c.memories.search_memories(for_=d)"),
        ("c.albums.get_all_albums(_request_timeout=5, _request_auth=None)", "c.albums.get_all_albums(_timeout=5)"),
        ("c.assets.upload(p, retries=3)", "c.assets.upload(p, retries=2)"),
        ("c.assets.upload(p, retries=n)", "c.assets.upload(p, retries=n - 1)"),
        ("other.upload(p, retries=3)", "other.upload(p, retries=3)"),
        ("c.base_client.configuration.host", "c.base_url"),
        ("map(c.albums.get_album_info_with_http_info, ids)", "map(c.albums.get_album_info.raw, ids)"),
    ],
)  # fmt: skip
def test_expressions(before: str, after: str, vocabulary: Vocabulary) -> None:
    """Keywords, enum members, tags, options and call forms are rewritten to the names of this package."""
    head = "from immichpy.client.generated import CreateAlbumDto, Permission, QueueName, UpdateAssetDto\n"
    migrated = migrate(f"{head}{before}\n", vocabulary)
    assert migrated.code.partition("\n")[2] == f"{after}\n"
    assert migrated.left == []


def test_responses_in_variables(vocabulary: Vocabulary) -> None:
    """Attributes of ``*_with_http_info`` responses are rewritten; unread responses become ``async with`` blocks."""
    before = '''\
from immichpy import AsyncClient


async def whole(c: AsyncClient):
    r = await c.albums.get_all_albums_with_http_info()
    other.status_code
    return r.status_code, r.raw_data, (await c.users.get_my_user_with_http_info()).status_code


async def unread(c: AsyncClient):
    # why
    r = await c.assets.download_asset_without_preload_content(id=1)
    # how
    text = """
as it is"""
    async for piece in r.content.iter_chunked(9):
        print(piece, text)
    async with await c.assets.view_asset_without_preload_content(2) as picture:
        return await picture.read()
'''
    after = '''\
from immichpy_dynamic.versions.v3_1 import AsyncClient


async def whole(c: AsyncClient):
    r = await c.albums.get_all_albums.raw()
    other.status_code
    return r.status, r.content, (await c.users.get_my_user.raw()).status


async def unread(c: AsyncClient):
    # why
    async with c.assets.download_asset.stream(id=1) as r:
        # how
        text = """
as it is"""
        async for piece in r.iter_bytes(9):
            print(piece, text)
        async with c.assets.view_asset.stream(2) as picture:
            return await picture.read()
'''
    assert migrate(before, vocabulary).code == after


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("from immichpy.client.generated import ApiTypeError", "ApiTypeError: wrong arguments raise TypeError"),
        ("from immichpy.client.generated import NoSuchDto", "NoSuchDto: Immich 3.1.0 has nothing of this name"),
        ("from immichpy.client.types import HeadersType", r"HeadersType: write dict\[str, str\]"),
        ("from immichpy.client.generated.exceptions import *", "import exceptions by name"),
        ("c.albums.get_all_albums(_request_timeout=(1, 2))", "takes an aiohttp.ClientTimeout"),
        ("c.albums.get_all_albums(_host_index=1)", "_host_index: make another client"),
        ("c.stacks.remove_asset_from_stack(a, b)", "positional arguments have another order"),
        ("c.base_client.rest_client", "base_client: use client.base_url"),
        ("patch('immichpy.client.main.AsyncClient')", "a path in a string"),
    ],
)
def test_what_is_left_for_hands_is_listed(line: str, message: str, vocabulary: Vocabulary) -> None:
    """A line that cannot be rewritten is reported with its number."""
    migrated = migrate(f"import immichpy\n\n{line}\n", vocabulary)
    assert [left.line for left in migrated.left] == [3]
    with pytest.raises(AssertionError, match=message):
        raise AssertionError(migrated.left[0].message)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "from immichpy.client.generated import (\n    ApiKeyError,\n    CreateAlbumDto,\n)",
            "from immichpy_dynamic.versions.v3_1 import CreateAlbumDto\nfrom immichpy.client.generated import (\n    ApiKeyError)",
        ),
        (
            "from immichpy.cli.runtime import run_command  # ours",
            "from immichpy.cli.runtime import run_command  # ours",
        ),
        (
            "import immichpy\nimmichpy.AsyncClient(base_url=immichpy.cli.consts.DEMO)",
            (
                "import immichpy\nfrom immichpy_dynamic.versions.v3_1 import AsyncClient\n"
                "AsyncClient(base_url=immichpy.cli.consts.DEMO)"
            ),
        ),
    ],
)
def test_imports_without_counterpart_stay(before: str, after: str, vocabulary: Vocabulary) -> None:
    """An import of a name without a counterpart is kept, so that the program fails at once and not later."""
    assert migrate(f"{before}\n", vocabulary).code == f"{after}\n"


def test_other_programs_stay_as_they_are(vocabulary: Vocabulary) -> None:
    """A module that does not import immichpy is returned unchanged without parsing it."""
    assert migrate("this is not Python", vocabulary).code == "this is not Python"


def test_a_release_without_a_module_is_refused() -> None:
    """A release without type stubs is rejected, and the error lists the possible releases."""
    with pytest.raises(SpecError, match=r"choose one of .*3\.1"):
        Vocabulary("1.120")


@pytest.mark.may_block
def test_the_command_shows_changes_and_writes_them_when_told(tmp_path: Path) -> None:
    """A dry run prints a diff and changes nothing; `--write` keeps mode, line ends and files without immichpy."""
    program, other, environment = tmp_path / "a.py", tmp_path / "b.py", tmp_path / ".venv" / "c.py"
    environment.parent.mkdir()
    for file in (program, environment):
        file.write_bytes(b"from immichpy import AsyncClient\r\n")
    other.write_text("print()\n")
    program.chmod(0o750)
    shown, told = command(tmp_path, "--release", "3.1")
    assert "+from immichpy_dynamic.versions.v3_1 import AsyncClient" in shown
    assert told == "1 file would be rewritten for Immich 3.1.0; --write does it.\n"
    assert program.read_bytes() == b"from immichpy import AsyncClient\r\n"
    shown, told = command(tmp_path, "--release", "3.1", "--write")
    assert (shown, told) == ("", "1 file rewritten for Immich 3.1.0.\n")
    assert program.read_bytes() == b"from immichpy_dynamic.versions.v3_1 import AsyncClient\r\n"
    assert program.stat().st_mode & 0o777 == 0o750
    assert environment.read_bytes() == b"from immichpy import AsyncClient\r\n"
    assert other.read_text() == "print()\n"
    _, told = command(tmp_path)
    assert told.startswith("0 files would be rewritten")


@pytest.mark.may_block
def test_the_command_lists_what_it_cannot_do(tmp_path: Path) -> None:
    """Lines that cannot be rewritten are listed with exit code 1; an unusable release is a usage error."""
    program, broken = tmp_path / "a.py", tmp_path / "b.py"
    program.write_text("import os\nfrom immichpy.client.generated import ApiKeyError\n")
    broken.write_text("from immichpy import (\n")
    deep = tmp_path / "c.py"
    deep.write_text(f"from immichpy import AsyncClient\nx = {'[' * 150}{']' * 150}\n")
    _, told = command(tmp_path, code=1)
    assert f"{program}:2: ApiKeyError: nothing raises it" in told
    assert f"{broken}:1: cannot be read as Python" in told
    assert f"{deep}:1: cannot be read: its expressions are nested too deeply" in told
    _, told = command(program, "--release", "1.120", code=2)
    assert "choose one of" in told
