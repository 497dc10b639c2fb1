"""The structure of the package: no import cycles, and the public modules that docs/architecture.md lists."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from immichpy_dynamic import AsyncClient, Client
from immichpy_dynamic.composition import CLIENT_NAMES, HIGH_LEVEL_METHODS, classes_of, free_name
from immichpy_dynamic.spec.catalog import load_bytes, load_release

ROOT = Path(__file__).parents[1]
PACKAGE = "immichpy_dynamic"
_IMPORT = re.compile(rf"^\s*(?:from|import) ({PACKAGE}[\w.]*)(?: import (\([^)]*\)|[\w, ]+))?", re.MULTILINE)


def module_files() -> dict[str, Path]:
    """Return the file of each module of the package."""
    files = {}
    for path in (ROOT / PACKAGE).rglob("*.py"):
        parts = path.relative_to(ROOT).with_suffix("").parts
        files[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return files


FILES = module_files()


def imported_by(module: str) -> set[str]:
    """Return the modules of the package that a module imports, in functions and by string too, but not for checkers."""
    path = FILES[module]
    package = module.split(".") if path.name == "__init__.py" else module.split(".")[:-1]

    def visit(node: ast.AST) -> Iterator[str]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
                for other in child.orelse:
                    yield from visit(other)
                continue
            if isinstance(child, ast.ImportFrom):
                parents = package[: len(package) - child.level + 1] if child.level else []
                base = ".".join([*parents, *([child.module] if child.module else [])])
                yield from (
                    f"{base}.{alias.name}" if f"{base}.{alias.name}" in FILES else base for alias in child.names
                )
            elif isinstance(child, ast.Import):
                yield from (alias.name for alias in child.names)
            elif isinstance(child, ast.Constant) and isinstance(child.value, str):
                yield child.value if child.value != PACKAGE else ""
            yield from visit(child)

    return {name for name in visit(ast.parse(path.read_text(encoding="utf-8"))) if name in FILES} - {module}


def circles(graph: Mapping[str, set[str]]) -> list[list[str]]:
    """Return the import cycles: Tarjan's strongly connected components with more than one node."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []

    def follow(node: str) -> None:
        index[node] = low[node] = len(index)
        stack.append(node)
        for other in graph[node]:
            if other not in index:
                follow(other)
                low[node] = min(low[node], low[other])
            elif other in stack:
                low[node] = min(low[node], index[other])
        if low[node] == index[node]:
            group = stack[stack.index(node) :]
            del stack[stack.index(node) :]
            found.extend([sorted(group)] if len(group) > 1 else [])

    for node in graph:
        if node not in index:
            follow(node)
    return found


def package_of(module: str) -> str:
    """Return the top-level subpackage of a module, or the module itself."""
    first, *rest = module.split(".")
    return f"{first}.{rest[0]}" if rest else first


def test_no_modules_import_one_another() -> None:
    """The modules have no import cycles, including imports inside functions."""
    assert circles({module: imported_by(module) for module in FILES}) == []


def test_no_packages_import_one_another() -> None:
    """The subpackages have no import cycles."""
    graph: dict[str, set[str]] = {package_of(module): set() for module in FILES}
    for module in FILES:
        graph[package_of(module)] |= {package_of(other) for other in imported_by(module)} - {package_of(module)}
    assert circles(graph) == []


def test_circles_are_found() -> None:
    """``circles`` finds two cycles in a graph, and none in a line."""
    graph = {"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"e"}, "e": {"d", "a"}, "f": {"a"}}
    assert sorted(circles(graph)) == [["a", "b", "c"], ["d", "e"]]


# ---------------------------------------------------------------- public modules


def public_modules() -> set[str]:
    """Return the modules that docs/architecture.md lists as public."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    section = text.partition("## Public modules")[2].partition("\n## ")[0]
    return {name for name in re.findall(r"`(immichpy_dynamic[\w.*]*)`", section) if not name.startswith("python")}


def is_public(module: str, public: set[str]) -> bool:
    """Return whether a module, or the package that contains it, is listed as public."""
    return module in public or module.rpartition(".")[0] + ".*" in public


def test_public_modules_exist() -> None:
    """Every module that docs/architecture.md lists as public can be imported."""
    public = public_modules()
    assert PACKAGE in public
    for name in public:
        importlib.import_module(name.removesuffix(".*"))


@pytest.mark.parametrize(
    "path",
    [
        *sorted((ROOT / "examples").glob("*.py")),
        *sorted((ROOT / "stubs").rglob("*.pyi")),
        *sorted(path for path in (ROOT / "docs").rglob("*.md") if path.name != "architecture.md"),
        ROOT / "README.md",
    ],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_users_are_shown_public_modules_only(path: Path) -> None:
    """Examples, stubs and documentation import from public modules only."""
    public = public_modules()
    used = set()
    for module, names in _IMPORT.findall(path.read_text(encoding="utf-8")):
        for name in re.findall(r"\w+", names):
            used.add(f"{module}.{name}" if f"{module}.{name}" in FILES else module)
        used |= set() if names else {module}
    # Only the root's stub imports the newest release's clients from there.
    private = {f"{PACKAGE}.newest"} if path.suffix == ".pyi" else set()
    assert {module for module in used if not is_public(module, public)} - private == set()


@pytest.mark.parametrize("client", [AsyncClient, Client])
def test_dir_of_a_client_shows_what_is_for_users(client: type[AsyncClient | Client]) -> None:
    """``dir(client)`` lists public names and tags; all other names begin with an underscore."""
    names = {name for name in dir(client("http://localhost", "key")) if not name.startswith("_")}
    only_asynchronous = {"open"} if client is Client else set()
    assert names == CLIENT_NAMES - only_asynchronous | set(load_release().tags)


def test_tables_of_high_level_methods_name_tags() -> None:
    """Every tag with high-level methods exists in some bundled release."""
    tags = {tag for release in ("1.144", "2.7", "latest") for tag in load_release(release).tags}
    assert HIGH_LEVEL_METHODS.keys() <= tags


def test_names_of_documents_hide_no_methods_and_are_not_hidden() -> None:
    """A tag or operation that is named like a method gets an underscore, on both clients."""
    spec = load_bytes(
        b"""{"openapi": "3.0.0", "info": {"title": "T", "version": "1"}, "paths": {
            "/a": {"get": {"operationId": "upload", "tags": ["Assets"], "responses": {"204": {}}}},
            "/b": {"get": {"operationId": "list", "tags": ["Request"], "responses": {"204": {}}}}}}""",
        "test",
    )
    for kind in (AsyncClient, Client):
        client = kind("http://localhost", "key", spec=spec)
        assert client.assets.upload_.operation_id == "upload"  # type: ignore[union-attr]
        assert repr(client.assets.upload_).startswith("<assets.upload_()")  # type: ignore[union-attr]
        assert callable(client.assets.upload)
        assert not hasattr(client.assets.upload, "operation_id")
        assert client.request_.list.path == "/b"  # type: ignore[union-attr]
        assert inspect.ismethod(client.request)
        assert {"request_", "assets"} <= set(dir(client))
        assert {"upload", "upload_"} <= set(dir(client.assets))


def test_messages_name_the_release_of_the_client() -> None:
    """An error names the client's own release when several releases share one document."""
    client = AsyncClient("http://localhost", "key", spec="2.0.1")
    assert client.spec.base is load_release("1.143.0").base
    with pytest.raises(AttributeError, match=r"in Immich 2\.0\.1|speaks 2\.0\.1"):
        _ = client.albums.get_album_infos
    with pytest.raises(TypeError, match=r"unknown argument"):
        client.albums.create_album.request(name="x")
    assert classes_of(client.spec) is classes_of(load_release("1.143.0"))


def test_free_name() -> None:
    """``free_name`` appends an underscore to a name that is in use."""
    assert (free_name("open", frozenset({"open"})), free_name("albums", frozenset({"open"}))) == ("open_", "albums")


def test_every_module_has_its_place_on_the_page() -> None:
    """docs/architecture.md names the file of every module."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    modules = {path.relative_to(ROOT / PACKAGE) for path in FILES.values() if path.name != "__init__.py"}
    named = {path for path in modules if path.parts[0] == "versions" or "handlers" in path.parts}
    assert (
        sorted(str(path) for path in modules - named if f"`{path.name}`" not in text and f"`{path}`" not in text) == []
    )


def test_type_checkers_of_programs_do_not_follow_optional_dependencies() -> None:
    """Modules that a client imports import rich, IPython and pydantic by string, so that type checkers skip them."""
    waiting, seen = [f"{PACKAGE}.client", f"{PACKAGE}.blocking_client", f"{PACKAGE}.types"], set()
    while waiting:
        module = waiting.pop()
        if module not in seen and module != f"{PACKAGE}._internal.rendering":  # imported by its name only
            seen.add(module)
            waiting += imported_by(module)
    statement = re.compile(r"^\s*(?:from|import) (rich|IPython|pydantic\w*)\b", re.MULTILINE)
    assert len(seen) > 50
    assert {module for module in seen if statement.search(FILES[module].read_text(encoding="utf-8"))} == set()
