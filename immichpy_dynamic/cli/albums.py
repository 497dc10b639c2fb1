"""Find the album that is meant by a name."""

from __future__ import annotations

import unicodedata
from typing import Any

import click
import msgspec

from ..high_level.fields import read_list
from ..spec.naming import suggestion


class _Album(msgspec.Struct):
    id: str
    album_name: str


def album_named(client: Any, name: str) -> str:
    """Return the id of the album of this name, the user's own or one that others share with the user.

    Names compare in Unicode's form NFC.

    Raises:
        click.UsageError: no album, or more than one, has this name.
        ImmichError: albums cannot be listed.
    """
    list_albums = client.albums.get_all_albums
    what = "albums.get_all_albums"
    albums = read_list(_Album, list_albums(), what)[0]
    if client.supports("getAllAlbums", parameter="shared"):
        # Before Immich 3.0 albums of others are listed apart.
        albums += read_list(_Album, list_albums(shared=True), what)[0]
    wanted = unicodedata.normalize("NFC", name)
    found = {album.id for album in albums if unicodedata.normalize("NFC", album.album_name) == wanted}
    if not found:
        hint = suggestion(name, sorted({album.album_name for album in albums}))
        raise click.UsageError(f"no album is called {name!r}.{hint}")
    if len(found) > 1:
        raise click.UsageError(f"{len(found)} albums are called {name!r}; use --album-id: {', '.join(sorted(found))}")
    return found.pop()
