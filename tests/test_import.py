"""Importing the package loads no heavy modules, and its public names are those it lists."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import immichpy_dynamic

HEAVY = ("aiohttp", "jsonschema", "yaml", "regex", "rich", "click", "platformdirs", "ssl", "asyncio")


def modules_after(program: str) -> set[str]:
    """Return the modules that a new process has imported after ``program``."""
    done = subprocess.run(
        [sys.executable, "-c", f"{program}\nimport sys\nprint(*sys.modules)"],
        cwd=Path(immichpy_dynamic.__file__).parent.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("name", HEAVY)
def test_import_leaves_heavy_modules_alone(name: str, imported: set[str]) -> None:
    """Importing the package does not import heavy modules."""
    assert name not in imported


@pytest.fixture(scope="module")
def imported() -> set[str]:
    """Return the modules that importing ``AsyncClient`` imports."""
    return modules_after("from immichpy_dynamic import AsyncClient")


def test_client_is_made_without_a_network_library() -> None:
    """Creating a client and building requests do not import aiohttp."""
    used = modules_after(
        "from immichpy_dynamic import AsyncClient\n"
        "client = AsyncClient('http://localhost', 'key')\n"
        "client.albums.create_album.request(album_name='x').curl()\n"
        "repr(client.albums), help(client.albums.create_album)"
    )
    assert used.isdisjoint({"aiohttp", "jsonschema", "yaml", "rich", "click"})


def test_only_the_newest_document_is_read() -> None:
    """Importing the package reads only the index and the newest of the bundled OpenAPI documents."""
    program = (
        "import io, sys\nread = []\n"
        "sys.addaudithook(lambda event, args: read.append(str(args[0])) if event == 'open' else None)\n"
        "import immichpy_dynamic\n"
        "print(*[name for name in read if name.endswith('.json')], sep='\\n', file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(immichpy_dynamic.__file__).parent.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    names = [Path(name).name for name in done.stderr.split()]
    assert len(names) == 2
    assert set(names) == {"index.json", immichpy_dynamic.load_release().source.split()[-1] + ".json"}


def test_public_names_are_sorted_and_all_there() -> None:
    """``__all__`` has constants, classes and functions, each sorted; every name exists and is documented."""
    names = immichpy_dynamic.__all__
    assert names == sorted(names, key=lambda name: (not name.isupper(), not name[0].isupper(), name))
    for name in names:
        value = getattr(immichpy_dynamic, name)
        assert name == "UNSET" or value.__doc__, name


def test_public_names_are_exactly_those_listed() -> None:
    """Every name of the package without an underscore is in ``__all__`` or is a module."""
    holds = {
        name
        for name, value in vars(immichpy_dynamic).items()
        if not name.startswith("_") and type(value).__name__ != "module" and name not in ("annotations", "Any")
    }
    assert holds - {"TYPE_CHECKING"} <= set(immichpy_dynamic.__all__) | {"load_ipython_extension"}


def test_dir_shows_what_is_not_loaded_yet() -> None:
    """``dir()`` lists the public names that are not imported yet."""
    assert set(immichpy_dynamic.__all__) <= set(dir(immichpy_dynamic))


def test_unknown_name_is_an_attribute_error() -> None:
    """An unknown name raises AttributeError."""
    with pytest.raises(AttributeError, match="'immichpy_dynamic' has no attribute 'Clinet'"):
        getattr(immichpy_dynamic, "Clinet")  # noqa: B009 - a checker would refuse it
    with pytest.raises(ImportError):
        importlib.import_module("immichpy_dynamic.nothing")
