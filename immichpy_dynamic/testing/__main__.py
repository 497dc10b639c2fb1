"""``python -m immichpy_dynamic.testing``: a stand-in server for programs in any language."""

from __future__ import annotations

import argparse
import contextlib
import sys
import threading

from ..exceptions import SpecError
from ..spec.catalog import load_release
from .server import FakeImmich


def main() -> None:
    """Run a server until Ctrl-C."""
    parser = argparse.ArgumentParser(prog="python -m immichpy_dynamic.testing", description=__doc__)
    parser.add_argument(
        "--release", default="latest", help="which release of Immich to be, such as 2.7 (default: newest)"
    )
    parser.add_argument("--port", type=int, default=2283, help="where to listen (default: 2283; 0: any free port)")
    parser.add_argument("--assets", type=int, default=12, help="how many generated pictures to begin with")
    parser.add_argument("--albums", type=int, default=2, help="how many albums to begin with")
    arguments = parser.parse_args()
    try:
        fake = FakeImmich(spec=load_release(arguments.release), port=arguments.port)
    except SpecError as error:
        sys.exit(str(error))
    fake.seed(assets=arguments.assets, albums=arguments.albums)
    with fake:
        sys.stdout.write(f"Immich {fake.spec.release} (a stand-in) listens on {fake.url}\nAPI key: {fake.api_key}\n")
        sys.stdout.flush()
        with contextlib.suppress(KeyboardInterrupt):
            threading.Event().wait()


if __name__ == "__main__":
    main()
