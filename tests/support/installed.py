"""Build the package as a wheel and install it into a separate virtual environment."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path

CHECKOUT = Path(__file__).parent.parent.parent


def run(*command: str | Path, cwd: Path, codes: tuple[int, ...] = (0,)) -> str:
    """Run a program and return its output; fail with that output when the exit code is not in ``codes``."""
    result = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert result.returncode in codes, f"{command}\n{result.stdout}\n{result.stderr}"
    return result.stdout


def build(*formats: str, source: Path, target: Path) -> None:
    """Build distributions as ``pip`` does, but with the installed build tools instead of downloaded ones."""
    run(sys.executable, "-m", "build", "--no-isolation", *formats, "--outdir", target, source, cwd=target)


def install(wheel: Path, folder: Path) -> Path:
    """Install a wheel in a new virtual environment and return the path of its Python."""
    run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder.parent)
    python = folder / "bin" / "python"
    run(
        *(sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--python", python),
        *("install", "--no-deps", "--no-index", wheel),
        cwd=folder,
    )
    # Dependencies come from this environment. Its own .pth files, and so an editable install, are not followed.
    site_packages = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip()
    ours = sorted({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")})
    (Path(site_packages) / "dependencies.pth").write_text("\n".join(ours), encoding="utf-8")
    return python
