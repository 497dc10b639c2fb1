"""``share``: create a shared link, and download what a link shares."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import click
import msgspec

from ..exceptions import ImmichError
from ..high_level.fields import read, read_list
from .accounts import ask_secret
from .albums import album_named
from .connection import client_settings
from .downloads import download, report
from .messages import note, write
from .options import FORMATS
from .process import PARTIAL
from .session import session_of
from .values import IdsOption, Moment


def _create(
    asset_ids: tuple[str, ...], *, album: str | None, album_id: str | None, password: bool, **given: Any
) -> None:
    """Create a link and write its address to standard output."""
    if sum(what is not None for what in (album, album_id, asset_ids or None)) != 1:
        raise click.UsageError("share either an album (--album or --album-id) or assets (--asset)")
    session = session_of(click.get_current_context())
    client: Any = session.client
    album_id = album_id if album is None else album_named(client, album)
    given["password"] = ask_secret("Password of the link") if password else None
    try:
        link = client.shared_links.share(album_id=album_id, asset_ids=asset_ids, **given)
    except ValueError as error:
        if isinstance(error, ImmichError):
            raise
        raise click.UsageError(str(error)) from None
    write(client.shared_links.url(link))
    if given["allow_upload"]:
        note("Visitors can upload to this link.")


class _Id(msgspec.Struct):
    id: str


class _Shared(msgspec.Struct):
    album: _Id | None = None
    assets: Any = None


def _fetch(url: str, folder: Path, password: bool, output: str | None) -> int:  # noqa: FBT001 - click's
    """Download what a link shares, without a key."""
    from ..blocking_client import Client

    session = session_of(click.get_current_context())
    secret = ask_secret("Password of the link") if password else None
    try:
        client = Client.from_share(url, password=secret, spec="auto", **client_settings(session.given_connection))
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    with client:
        anyone: Any = client
        link = read(_Shared, anyone.shared_links.get_my_shared_link(), "shared_links.get_my_shared_link")
        if link.album is not None:
            return report(session, download(client, folder, album_id=link.album.id), output)
        assets, problems = read_list(_Id, link.assets, "shared_links.get_my_shared_link")
        for problem in problems:
            note(f"problem: {problem}", colour="yellow")
        code = report(session, download(client, folder, assets=[asset.id for asset in assets]), output)
        return max(code, PARTIAL if problems else 0)


class _Duration(click.ParamType):  # type: ignore[type-arg]  # not generic before click 8.5
    """A length of time such as ``7d``."""

    name = "duration"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return it as a timedelta."""
        found = re.fullmatch(r"(\d{1,6})\s*([mhdw])", str(value).strip().lower())
        if found is None:
            self.fail(f"{value!r} is not a duration such as 30m, 12h, 7d or 2w", param, ctx)
        unit = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}[found[2]]
        return timedelta(**{unit: int(found[1])})


share: click.Group = click.Group(
    "share",
    help="Share an album or assets by a link; fetch what a link shares.",
    commands=[
        click.Command(
            "create",
            params=[
                click.Option(["--album"], metavar="NAME", help="Share the album of this name."),
                click.Option(["--album-id"], metavar="UUID", help="Share this album."),
                IdsOption(
                    ["--asset", "asset_ids"], multiple=True, metavar="UUID|@FILE|-", help="Share this asset; repeat."
                ),
                click.Option(["--password"], is_flag=True, help="Ask for a password, which visitors must enter."),
                click.Option(["--slug"], help="A readable address of your choice: /s/SLUG."),
                click.Option(["--description"], help="A text for visitors."),
                click.Option(["--expires-at"], type=Moment(), metavar="DATE-TIME", help="When the link ends."),
                click.Option(
                    ["--expires-in"], type=_Duration(), metavar="DURATION", help="How long the link works, such as 7d."
                ),
                click.Option(["--allow-download/--no-allow-download"], default=None, help="May visitors download?"),
                click.Option(["--allow-upload/--no-allow-upload"], default=False, help="May visitors upload?  [no]"),
                click.Option(["--show-metadata/--no-show-metadata"], default=None, help="Do visitors see metadata?"),
            ],
            callback=_create,
            help="Create a link, and write its address to standard output.",
        ),
        click.Command(
            "fetch",
            params=[
                click.Argument(["url"]),
                click.Argument(["folder"], type=click.Path(path_type=Path, file_okay=False)),
                click.Option(["--password"], is_flag=True, help="Ask for the link's password."),
                click.Option(["-o", "--output"], type=click.Choice(FORMATS), help="Write the whole result as data."),
            ],
            callback=_fetch,
            help="Download what a link shares into FOLDER; no key is needed.",
        ),
    ],
)

COMMANDS: dict[str, click.Command] = {"share": share}
