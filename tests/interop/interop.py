"""Run third-party clients against FakeImmich: ``make interop``.

Upstream's TypeScript client and its uploader need node (20 or newer); schemathesis is installed into a
separate folder. Checks whose tools are missing are reported and skipped.
"""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.testing.images import jpeg, mosaic

HERE = Path(__file__).parent
SDKS = ("2.7.5", "3.1.0")
# The uploader of 3.x omits upload fields that servers 2.x require.
UPLOADER_RELEASE = "3.1.0"
PICTURES = 5
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"
# A fixed seed: every run sends the same requests.
SCHEMATHESIS = ["--checks", CHECKS, "--phases", "fuzzing", "--seed", "1", "--generation-database", "none"]


def main() -> None:
    """Run every check whose tools are installed."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        print("interop: node or npm is missing, so upstream's clients are not tried")
    else:
        _npm_install(npm)
        for release in SDKS:
            sdk(node, release)
        uploader(node)
    tool = shutil.which("schemathesis", path=str(HERE.parents[1] / ".interop" / "bin")) or shutil.which("schemathesis")
    if tool is None:
        print("interop: schemathesis is missing (pip install schemathesis), so the documents are not tried")
        return
    with ThreadPoolExecutor() as threads:
        found = [threads.submit(schemathesis, tool, release) for release in SDKS]
    for each in found:
        print(each.result())


def _npm_install(npm: str) -> None:
    if not (HERE / "node_modules").is_dir():
        subprocess.run([npm, "install", "--no-fund", "--no-audit", "--loglevel=error"], cwd=HERE, check=True)


def sdk(node: str, release: str) -> None:
    """Run the TypeScript SDK of a release against a fake server of that release."""
    with FakeImmich(release=release) as fake:
        subprocess.run([node, "sdk.mjs", f"sdk-{release}", fake.url, fake.api_key], cwd=HERE, check=True)


def uploader(node: str) -> None:
    """Upload a folder twice with the official uploader; the second run uploads nothing."""
    with tempfile.TemporaryDirectory() as folder, FakeImmich(release=UPLOADER_RELEASE) as fake:
        pictures = Path(folder) / "pictures"
        pictures.mkdir()
        for number in range(PICTURES):
            (pictures / f"{number}.jpg").write_bytes(jpeg(mosaic(number)))
        first, second = (_upload(node, fake, pictures, Path(folder) / "settings") for _ in range(2))
        _expect(f"Found {PICTURES} new files and 0 duplicates", first)
        _expect(f"Successfully uploaded {PICTURES} new assets", first)
        _expect(f"Found 0 new files and {PICTURES} duplicates", second)
        if len(fake.state.assets) != PICTURES:
            sys.exit(f"interop: {len(fake.state.assets)} assets instead of {PICTURES}")
    print(f"@immich/cli: {PICTURES} pictures uploaded, and {PICTURES} duplicates the second time")


def _upload(node: str, fake: FakeImmich, pictures: Path, settings: Path) -> str:
    program = "node_modules/@immich/cli/dist/index.js"
    command = [
        node,
        "--import",
        "./iterators.mjs",
        program,
        "--config-directory",
        str(settings),
        "upload",
        "--recursive",
    ]
    environment = {**os.environ, "IMMICH_INSTANCE_URL": f"{fake.url}/api", "IMMICH_API_KEY": fake.api_key}
    done = subprocess.run(
        [*command, str(pictures)], cwd=HERE, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        sys.exit(done.stdout + done.stderr)
    return done.stdout


def _expect(words: str, said: str) -> None:
    if words not in said:
        sys.exit(f"interop: the uploader was to say {words!r}, and said:\n{said}")


def schemathesis(tool: str, release: str) -> str:
    """Send generated requests to every operation and expect no server error and no undocumented response."""
    # Schemathesis sends invalid requests on purpose, so their log records are not of interest.
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)
    # Schemathesis writes a cache into its working directory, which is therefore a temporary folder.
    with tempfile.TemporaryDirectory() as folder, FakeImmich(release=release) as fake:
        fake.seed(assets=6, albums=2, people=2)
        command = [tool, "run", f"{fake.url}/api/spec.json", "--url", f"{fake.url}/api", *SCHEMATHESIS]
        done = subprocess.run(
            [*command, "--header", f"x-api-key: {fake.api_key}", "--max-examples", "4"],
            cwd=folder,
            env={**os.environ, "SCHEMATHESIS_HOOKS": "hooks", "PYTHONPATH": str(HERE)},
            capture_output=True,
            text=True,
            check=False,
        )
        requests = len(fake.requests)
    if done.returncode != 0:
        sys.exit(f"{done.stdout[-20_000:]}{done.stderr}\ninterop: schemathesis found something about {release}")
    return f"schemathesis: {requests} requests to {release}, all answered as its document says"


if __name__ == "__main__":
    main()
