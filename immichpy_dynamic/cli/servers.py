"""``fake`` and ``demo``: servers that need no installation."""

from __future__ import annotations

import contextlib
import threading

import click

from .messages import note, write


def _fake(release: str, port: int, assets: int, albums: int) -> None:
    from ..testing import FakeImmich
    from ..testing.seeding import ADMIN_EMAIL, ADMIN_PASSWORD

    fake = FakeImmich(release=release, port=port)
    fake.seed(assets=assets, albums=albums)
    with fake:
        write(f"export IMMICH_BASE_URL={fake.url}")
        write(f"export IMMICH_API_KEY={fake.api_key}")
        note(f"Immich {fake.spec.release} (a fake server) runs until Ctrl-C.")
        note(f"Login: {ADMIN_EMAIL}, password: {ADMIN_PASSWORD}")
        with contextlib.suppress(KeyboardInterrupt):
            threading.Event().wait()


def _demo() -> None:
    import asyncio

    from ..demo import main

    asyncio.run(main())


fake: click.Command = click.Command(
    "fake",
    params=[
        click.Option(["--release"], default="latest", help="Which release of Immich to be (default: the newest)."),
        click.Option(
            ["--port"], type=int, default=2283, show_default=True, help="Where to listen; 0 is any free port."
        ),
        click.Option(["--assets"], type=int, default=12, show_default=True, help="Generated pictures to begin with."),
        click.Option(["--albums"], type=int, default=2, show_default=True, help="Albums to begin with."),
    ],
    callback=_fake,
    help="Run a fake Immich server until Ctrl-C. It keeps its data in memory, until it ends.\n\n"
    "Standard output has the lines that make a shell use it.",
)

demo: click.Command = click.Command(
    "demo", params=[], callback=_demo, help="See the library at work on an embedded server."
)

COMMANDS: dict[str, click.Command] = {"fake": fake, "demo": demo}
