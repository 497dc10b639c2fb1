"""The package works when installed from a wheel, an sdist or in editable mode, and includes its OpenAPI documents."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from immichpy_dynamic.spec import catalog

CHECKOUT = Path(__file__).parent.parent
EDITABLE_BUILD = "import sys, hatchling.build as backend; backend.build_editable(sys.argv[1])"
PROBE = """
import importlib.metadata, json, pathlib
import immichpy_dynamic
from immichpy_dynamic.spec import catalog

spec = catalog.load_release("latest")
print(json.dumps({
    "package": str(pathlib.Path(immichpy_dynamic.__file__).parent),
    "specs": str(catalog.specs_directory()),
    "version": importlib.metadata.version("immichpy-dynamic"),
    "release": spec.release,
    "operations": len(spec.operations),
    "missing": [r.document for r in catalog.releases() if not (catalog.specs_directory() / r.document).is_file()],
}))
"""

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path) -> str:
    """Run a program and return its output; on failure, fail the test with its error."""
    result = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert result.returncode == 0, f"{command}\n{result.stdout}\n{result.stderr}"
    return result.stdout


def build(*formats: str, source: Path, target: Path) -> None:
    """Build distributions as ``pip`` does, with the installed build requirements instead of downloaded ones."""
    run(sys.executable, "-m", "build", "--no-isolation", *formats, "--outdir", target, source, cwd=target)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wheel built from the checkout."""
    target = tmp_path_factory.mktemp("wheel")
    build("--wheel", source=CHECKOUT, target=target)
    return next(target.glob("*.whl"))


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an sdist built from the checkout, unpacked."""
    target = tmp_path_factory.mktemp("sdist")
    build("--sdist", source=CHECKOUT, target=target)
    run(sys.executable, "-m", "tarfile", "--extract", next(target.glob("*.tar.gz")), target, cwd=target)
    return next(path for path in target.iterdir() if path.is_dir())


@pytest.fixture(scope="module")
def wheel_of_sdist(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wheel built from the sdist."""
    target = tmp_path_factory.mktemp("wheel_of_sdist")
    build("--wheel", source=sdist, target=target)
    return next(target.glob("*.whl"))


@pytest.fixture(scope="module")
def editable_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel that ``pip install --editable`` builds."""
    target = tmp_path_factory.mktemp("editable")
    run(sys.executable, "-c", EDITABLE_BUILD, target, cwd=CHECKOUT)
    return next(target.glob("*.whl"))


def probe_installed(wheel: Path, folder: Path) -> dict[str, object]:
    """Install a wheel in a new virtual environment and return what the package reports there."""
    run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder)
    python = folder / "bin" / "python"
    run(
        *(sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--python", python),
        *("install", "--no-deps", "--no-index", wheel),
        cwd=folder,
    )
    # Dependencies come from this environment. Its .pth files, and therefore an editable install, are ignored.
    site_packages = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip()
    ours = sorted({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")})
    (Path(site_packages) / "dependencies.pth").write_text("\n".join(ours), encoding="utf-8")
    found: dict[str, object] = json.loads(run(python, "-I", "-c", PROBE, cwd=folder))
    return found


def names(wheel: Path) -> dict[str, int]:
    """Return the files in a wheel with their checksums."""
    with zipfile.ZipFile(wheel) as archive:
        return {entry.filename: entry.CRC for entry in archive.infolist()}


def sources(folder: str, pattern: str) -> set[str]:
    """Return the files of one folder of the checkout, relative to that folder."""
    top = CHECKOUT / folder
    return {path.relative_to(top).as_posix() for path in top.rglob(pattern)}


@pytest.mark.parametrize("origin", ["wheel", "wheel_of_sdist"])
def test_installed_wheel_finds_its_documents(origin: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    """A wheel in a new virtual environment finds its newest document and all others."""
    found = probe_installed(request.getfixturevalue(origin), tmp_path)
    assert Path(str(found["package"])).is_relative_to(tmp_path)
    assert Path(str(found["specs"])).is_relative_to(tmp_path)
    assert found["release"] == catalog.releases()[-1].release
    assert found["operations"] == len(catalog.load_release("latest").operations)
    assert found["missing"] == []


def test_editable_install_finds_its_documents(editable_wheel: Path, tmp_path: Path) -> None:
    """An editable install uses the code and documents of the checkout."""
    found = probe_installed(editable_wheel, tmp_path)
    assert Path(str(found["package"])) == CHECKOUT / "immichpy_dynamic"
    assert Path(str(found["specs"])) == CHECKOUT / "specs"
    assert found["release"] == catalog.releases()[-1].release
    assert found["missing"] == []


def test_wheel_is_complete(wheel: Path) -> None:
    """The wheel has every module, document and stub, the license and the typing marker, and nothing else."""
    inside = {name for name in names(wheel) if ".dist-info/" not in name}
    modules = {f"immichpy_dynamic/{name}" for name in sources("immichpy_dynamic", "*.py")}
    documents = {f"immichpy_dynamic/specs/{name}" for name in sources("specs", "*.*")}
    stubs = {f"immichpy_dynamic/{name}" for name in sources("stubs/immichpy_dynamic", "*.pyi")}
    assert inside == modules | documents | stubs | {"immichpy_dynamic/py.typed"}
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names(wheel))


def test_wheel_of_the_sdist_is_the_wheel_of_the_checkout(wheel: Path, wheel_of_sdist: Path) -> None:
    """The wheel built from the sdist has the same bytes as the one built from the checkout."""
    assert names(wheel_of_sdist) == names(wheel)
    assert wheel_of_sdist.read_bytes() == wheel.read_bytes()


def test_sdist_holds_what_development_needs(sdist: Path) -> None:
    """The sdist has documents, stubs, tests and tools at the same paths as the checkout."""
    installed = {"__pycache__", "node_modules"}
    for folder in ("immichpy_dynamic", "specs", "stubs", "tests", "tools"):
        expected = {name for name in sources(folder, "*.*") if installed.isdisjoint(Path(name).parts)}
        top = sdist / folder
        assert expected == {path.relative_to(top).as_posix() for path in top.rglob("*.*")}
    for file in ("pyproject.toml", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile"):
        assert (sdist / file).is_file(), file
