"""Type checkers report the expected errors for programs that use the installed wheel."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from installed import CHECKOUT, build, install, run

HERE = Path(__file__).parent / "typing"
PYRIGHT = (sys.executable, "-m", "pyright")
DOCS = CHECKOUT / "docs" / "typing.md"
EXAMPLES = sorted((CHECKOUT / "examples").rglob("*.py"))

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the Python interpreter of an environment with the wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    build("--wheel", source=CHECKOUT, target=folder)
    return install(next(folder.glob("*.whl")), folder / "environment")


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the programs to check, outside of the checkout and its settings."""
    folder = tmp_path_factory.mktemp("programs")
    for file in HERE.glob("*.py"):
        shutil.copy(file, folder)
    for file in EXAMPLES:
        shutil.copy(file, folder / f"example_{file.stem}.py")
    settings = "[mypy]\nstrict = true\nwarn_unreachable = true\nno_error_summary = true\n"
    (folder / "mypy.ini").write_text(settings, encoding="utf-8")
    (folder / "pyrefly.toml").write_text('preset = "strict"\n', encoding="utf-8")
    strict = {"typeCheckingMode": "strict", "reportMissingModuleSource": "none"}
    (folder / "pyrightconfig.json").write_text(json.dumps(strict), encoding="utf-8")
    return folder


def mypy(python: Path, workspace: Path, *files: str) -> list[str]:
    """Return mypy's findings as ``file:line: code``."""
    command = (sys.executable, "-m", "mypy", "--python-executable", python, "--hide-error-context", *files)
    text = run(*command, cwd=workspace, codes=(0, 1))
    assert not re.search(r"site-packages|error: Cannot find", text), text
    return [
        f"{file}:{line}: {code}"
        for file, line, code in re.findall(r"^([^:]+):(\d+): error: .*\[([\w-]+)\]$", text, re.MULTILINE)
    ]


def pyright(python: Path, workspace: Path, *files: str) -> list[str]:
    """Return pyright's findings as ``file:line: rule``."""
    text = run(*PYRIGHT, "--pythonpath", python, "--outputjson", *files, cwd=workspace, codes=(0, 1))
    return [
        f"{Path(found['file']).name}:{found['range']['start']['line'] + 1}: {found.get('rule', found['message'])}"
        for found in json.loads(text)["generalDiagnostics"]
        if found["severity"] != "information"
    ]


def pyrefly(python: Path, workspace: Path, *files: str) -> list[str]:
    """Return pyrefly's findings as ``file:line: rule``."""
    command = (Path(sys.executable).with_name("pyrefly"), "check", "--python-interpreter-path", python)
    text = run(*command, "--output-format", "json", *files, cwd=workspace, codes=(0, 1))
    return [
        f"{Path(found['path']).name}:{found['line']}: {found['name']}"
        for found in json.loads(text)["errors"]
        if found.get("severity", "error") == "error"
    ]


def zuban(python: Path, workspace: Path, *files: str) -> list[str]:
    """Return zuban's findings as ``file:line: code``."""
    command = (Path(sys.executable).with_name("zuban"), "check", "--python-executable", python)
    text = run(*command, *files, cwd=workspace, codes=(0, 1))
    found = re.findall(r"^([^:]+):(\d+): error: .*\[([\w-]+)\]$", text, re.MULTILINE)
    return [f"{file}:{line}: {code}" for file, line, code in found]


def ty(python: Path, workspace: Path, *files: str) -> list[str]:
    """Return ty's findings as ``file:line: rule``."""
    command = (Path(sys.executable).with_name("ty"), "check", "--python", python.parent.parent)
    text = run(*command, "--output-format", "concise", *files, cwd=workspace, codes=(0, 1))
    found = re.findall(r"^([^:]+):(\d+):\d+: \w+\[([\w-]+)\]", text, re.MULTILINE)
    return [f"{file}:{line}: {rule}" for file, line, rule in found]


CHECKERS = {"mypy": mypy, "pyright": pyright, "pyrefly": pyrefly, "zuban": zuban, "ty": ty}


MISTAKES = (HERE / "mistakes.py").read_text(encoding="utf-8").splitlines()
MARKED = {number: line.partition("  # ")[2] for number, line in enumerate(MISTAKES, 1) if "  # " in line}
"""Line in ``mistakes.py`` → the mistake."""


@pytest.mark.parametrize("checker", CHECKERS)
def test_mistakes_are_reported_and_legitimate_forms_are_not(checker: str, python: Path, workspace: Path) -> None:
    """Each checker reports every marked line of ``mistakes.py``, no other line of it, and nothing in the other files."""
    found = CHECKERS[checker](python, workspace, *(file.name for file in sorted(HERE.glob("*.py"))))
    places = [finding.rpartition(": ")[0].split(":") for finding in found]
    lines = {int(line) for file, line in places if file == "mistakes.py"}
    assert [MARKED[line] for line in sorted(MARKED.keys() - lines)] == []
    assert [MISTAKES[line - 1] for line in sorted(lines - MARKED.keys())] == []
    assert [finding for finding in found if not finding.startswith("mistakes.py")] == []


def test_the_programs_cover_enough() -> None:
    """The programs contain more than 130 mistakes and 100 correct calls."""
    good = "".join(file.read_text(encoding="utf-8") for file in HERE.glob("*.py") if file.name != "mistakes.py")
    assert len(MARKED) > 130
    assert good.count("client.") + good.count("assert_type(") > 200
    assert {"v1_144", "v2_7", "v3_1", "v3_3"} <= set(re.findall(r"v\d_\d+", good))


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_deprecated_operations_and_arguments_are_reported(checker: str, python: Path, tmp_path: Path) -> None:
    """Checkers with deprecation reports enabled name the replacement, and do not report current forms."""
    lines = [
        "from immichpy_dynamic.versions.v3_3 import AsyncClient",
        "async def use(client: AsyncClient) -> None:",
        "    await client.search.search_assets(with_exif=True)",
        '    await client.search.search_assets(city="Bergen")',
        "    await client.jobs.get_queues_legacy()",
        "    await client.jobs.get_queues_legacy.raw()",
    ]
    (tmp_path / "program.py").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "mypy.ini").write_text("[mypy]\nenable_error_code = deprecated\n", encoding="utf-8")
    (tmp_path / "pyrightconfig.json").write_text('{"reportDeprecated": "error"}', encoding="utf-8")
    found = CHECKERS[checker](python, tmp_path, "program.py")
    assert [finding.split(":")[1] for finding in found] == ["4", "5", "6"]


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_examples_are_accepted(checker: str, python: Path, workspace: Path) -> None:
    """Every program in ``examples/`` passes strict type checking."""
    assert EXAMPLES
    assert CHECKERS[checker](python, workspace, *(f"example_{file.stem}.py" for file in EXAMPLES)) == []


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_a_stub_of_ones_own_is_used_as_the_docs_say(checker: str, python: Path, tmp_path: Path) -> None:
    """Every program in ``docs/typing.md`` passes, and a wrong attribute of the user's own document is reported."""
    document = CHECKOUT / "specs" / "2.7.5.json"
    run(python, "-m", "immichpy_dynamic.stubs", "--spec", document, "--out", "typings", cwd=tmp_path)
    programs = re.findall(r"```python\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)
    wrong = "\n\nasync def wrong(client: AsyncClient) -> None:\n    (await client.queues.get_queues())[0].wat\n"
    (tmp_path / "wrong.py").write_text(programs[-1] + wrong, encoding="utf-8")
    for number, program in enumerate(programs):
        (tmp_path / f"good_{number}.py").write_text(program, encoding="utf-8")
    (tmp_path / "mypy.ini").write_text("[mypy]\nstrict = true\nmypy_path = typings\n", encoding="utf-8")
    found = CHECKERS[checker](python, tmp_path, *(file.name for file in tmp_path.glob("*.py")))
    error = "attr-defined" if checker == "mypy" else "reportAttributeAccessIssue"
    # The stub has no module at run time, as intended, and the docs' programs do not use all their names.
    assert [finding for finding in found if not re.search("reportMissingModuleSource|reportUnused", finding)] == [
        f"wrong.py:{(programs[-1] + wrong).count(chr(10))}: {error}"
    ]


def test_stubs_agree_with_what_runs(python: Path, workspace: Path) -> None:
    """``stubtest`` finds no difference between version modules and their stubs."""
    modules = [f"immichpy_dynamic.{name}" for name in ("versions", "models", "newest", "portable")]
    allowed = HERE / "stubtest_allowlist.txt"
    text = run(python, "-m", "mypy.stubtest", *modules, "--allowlist", allowed, cwd=workspace)
    assert "no issues found in 17 modules" in text


def test_everything_public_has_a_known_type(python: Path, workspace: Path) -> None:
    """``pyright --verifytypes`` knows the type of every exported name."""
    command = (*PYRIGHT, "--verifytypes", "immichpy_dynamic", "--ignoreexternal", "--outputjson")
    # With --verifytypes pyright uses the first Python on PATH and ignores --pythonpath.
    path = f"{python.parent}{os.pathsep}{os.environ['PATH']}"
    result = subprocess.run(
        command, cwd=workspace, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False
    )
    completeness = json.loads(result.stdout)["typeCompleteness"]
    unknown = [
        symbol["name"] for symbol in completeness["symbols"] if symbol["isExported"] and not symbol["isTypeKnown"]
    ]
    assert completeness["completenessScore"] == 1, unknown
