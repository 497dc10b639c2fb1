"""``share``: make a link, and fetch what a link shares."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote

import click

from .accounts import ask_secret
from .downloads import download, report
from .options import FORMATS
from .session import session_of
from .values import Value


def _create(album_id: str | None, asset_ids: tuple[str, ...], password: bool, **given: Any) -> None:  # noqa: FBT001 - click's
    """Make a link and write its address."""
    if (album_id is None) == (not asset_ids):
        raise click.UsageError("share either an album (--album-id) or assets (--asset)")
    session = session_of(click.get_current_context())
    client: Any = session.client
    create = client.shared_links.create_shared_link
    arguments: dict[str, Any] = {"type": "ALBUM", "album_id": album_id} if album_id else {"type": "INDIVIDUAL"}
    if asset_ids:
        arguments["asset_ids"] = list(asset_ids)
    if password:
        arguments["password"] = ask_secret("Password of the link")
    arguments |= {name: value for name, value in given.items() if value is not None}
    unknown = set(arguments) - {parameter.name for parameter in create.parameters}
    if unknown:
        raise click.UsageError(f"Immich {client.release} has no {', '.join(sorted(unknown))} for links")
    link = create(**arguments)
    slug = getattr(link, "slug", None)
    base = session.server.base_url.removesuffix("/api")
    click.echo(f"{base}/s/{quote(slug)}" if slug else f"{base}/share/{link.key}")


def _fetch(url: str, folder: Path, password: bool, output: str | None) -> int:  # noqa: FBT001 - click's
    """Download what a link shares, without a key."""
    from ..blocking_client import Client

    secret = ask_secret("Password of the link") if password else None
    try:
        client = Client.from_share(url, password=secret, spec="auto")
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    session = session_of(click.get_current_context())
    with client:
        anyone: Any = client
        link = anyone.shared_links.get_my_shared_link()
        album = getattr(link, "album", None)
        what = {"album_id": album.id} if album is not None else {"assets": [asset.id for asset in link.assets]}
        return report(session, download(client, folder, **what), output)


class _Moment(click.ParamType):  # type: ignore[type-arg]  # not generic before click 8.5
    """A date and time, as options of operations take it."""

    name = "date-time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return it as it goes over the wire."""
        from ..spec.catalog import load_release

        return Value(load_release(), {"type": "string", "format": "date-time"}).convert(value, param, ctx)


share: click.Group = click.Group(
    "share",
    help="Share an album or assets by a link; fetch what a link shares.",
    commands=[
        click.Command(
            "create",
            params=[
                click.Option(["--album-id"], metavar="UUID", help="Share this album."),
                click.Option(["--asset", "asset_ids"], multiple=True, metavar="UUID", help="Share this asset; repeat."),
                click.Option(["--password"], is_flag=True, help="Ask for a password that the link will need."),
                click.Option(["--slug"], help="An address of its own choosing: /s/SLUG."),
                click.Option(["--description"], help="What visitors read."),
                click.Option(["--expires-at"], type=_Moment(), metavar="DATE-TIME", help="When the link ends."),
                click.Option(["--allow-download/--no-allow-download"], default=None, help="May visitors download?"),
                click.Option(["--allow-upload/--no-allow-upload"], default=None, help="May visitors upload?"),
                click.Option(["--show-metadata/--no-show-metadata"], default=None, help="Do visitors see metadata?"),
            ],
            callback=_create,
            help="Make a link, and write its address to standard output.",
        ),
        click.Command(
            "fetch",
            params=[
                click.Argument(["url"]),
                click.Argument(["folder"], type=click.Path(path_type=Path, file_okay=False)),
                click.Option(["--password"], is_flag=True, help="Ask for the link's password."),
                click.Option(["-o", "--output"], type=click.Choice(FORMATS), help="Give the whole result as data."),
            ],
            callback=_fetch,
            help="Download what a link shares into FOLDER; it needs no key.",
        ),
    ],
)

COMMANDS: dict[str, click.Command] = {"share": share}
