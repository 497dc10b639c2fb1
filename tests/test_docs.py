"""Snippets in README and docs are valid Python and use only existing names."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from pathlib import Path
from typing import Any

import pytest

from immichpy_dynamic import AsyncClient, Client
from immichpy_dynamic.http.request import CALL_OPTIONS

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
CLIENTS = ("client", "visitor")
OWN = "immichpy_dynamic"


def snippets() -> list[Any]:
    """Return every Python block of every page."""
    return [
        pytest.param(block.replace("%load_ext", "# %load_ext"), id=f"{page.name}-{number}")
        for page in PAGES
        for number, block in enumerate(
            re.findall(r"^```python\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)
        )
        if "except AttributeError" not in block  # such a block uses a wrong name on purpose
    ]


def tree_of(snippet: str) -> ast.Module:
    """Return a snippet's syntax tree; top-level await is allowed."""
    tree: ast.Module = compile(snippet, "snippet", "exec", ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    return tree


def resolve(node: ast.AST, clients: dict[str, Any]) -> Any:
    """Return the object named by ``client.albums.create_album``, or ``None`` for a name that is not a client's."""
    if isinstance(node, ast.Name):
        return clients.get(node.id)
    if isinstance(node, ast.Attribute):
        owner = resolve(node.value, clients)
        return getattr(owner, node.attr) if owner is not None else None
    return None


@pytest.mark.parametrize("snippet", snippets())
def test_snippet_names_what_there_is(snippet: str) -> None:
    """A snippet uses only existing modules, public names, tags, operations and keywords."""
    tree = tree_of(snippet)
    blocking = re.search(r"\bClient\(", snippet) is not None and "AsyncClient(" not in snippet
    made = (Client if blocking else AsyncClient)("http://localhost", "key")
    clients = dict.fromkeys(CLIENTS, made)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == OWN:
            module = importlib.import_module(node.module or "")
            assert all(hasattr(module, alias.name) for alias in node.names), ast.unparse(node)
        elif isinstance(node, ast.Attribute):
            resolve(node, clients)
        elif isinstance(node, ast.Call) and (called := resolve(node.func, clients)) is not None:
            signature = inspect.signature(called)
            names = {*signature.parameters, *CALL_OPTIONS}
            if not any(each.kind is each.VAR_KEYWORD for each in signature.parameters.values()):
                assert {keyword.arg for keyword in node.keywords if keyword.arg} <= names, ast.unparse(node)


def test_pages_have_snippets() -> None:
    """The pages contain snippets that the pattern for Python blocks finds."""
    assert len(snippets()) >= 20
