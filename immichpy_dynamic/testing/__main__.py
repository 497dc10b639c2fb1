"""``python -m immichpy_dynamic.testing``: a fake server for programs in any language."""

from __future__ import annotations

import argparse
import contextlib
import signal
import sys
import threading
from pathlib import Path

from ..exceptions import SpecError
from ..spec.catalog import load_release
from .seeding import ADMIN_EMAIL, ADMIN_PASSWORD
from .server import FakeImmich


def main() -> None:
    """Run a server until Ctrl-C or SIGTERM."""
    arguments = _parser().parse_args()
    stopped = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stopped.set())
    try:
        fake = FakeImmich(spec=load_release(arguments.release), port=arguments.port, data=arguments.data)
        if not fake.is_continued:
            fake.seed(assets=arguments.assets, albums=arguments.albums)
        with fake:
            sys.stdout.write(
                f"Immich {fake.spec.release} (a fake server) listens on {fake.url}\nAPI key: {fake.api_key or 'none'}\n"
            )
            if not fake.is_continued:  # else the password may be another one
                sys.stdout.write(f"Login: {ADMIN_EMAIL}, password: {ADMIN_PASSWORD}\n")
            sys.stdout.flush()
            with contextlib.suppress(KeyboardInterrupt):
                stopped.wait()
    except OSError as error:
        sys.exit(str(error) if error.filename or not error.strerror else error.strerror)
    except SpecError as error:
        sys.exit(str(error))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m immichpy_dynamic.testing", description=__doc__)
    parser.add_argument(
        "--release", default="latest", help="which release of Immich to be, such as 2.7 (default: newest)"
    )
    parser.add_argument("--port", type=_port, default=2283, help="where to listen (default: 2283; 0: any free port)")
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        help="a folder to keep everything in, for the next time; without one it is forgotten",
    )
    parser.add_argument("--assets", type=_count, default=12, help="how many generated pictures to begin with")
    parser.add_argument("--albums", type=_count, default=2, help="how many albums to begin with")
    return parser


def _port(text: str) -> int:
    number = _count(text)
    if number > 65535:
        raise argparse.ArgumentTypeError(f"{text} is no port: they go up to 65535")
    return number


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text} is no number of 0 or more")
    return int(text)


if __name__ == "__main__":
    main()
