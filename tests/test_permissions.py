"""``required_permissions``: the permissions that an API key needs."""

from __future__ import annotations

from typing import Any

import pytest

from immichpy_dynamic import AsyncClient, Client, SpecError, UnsupportedOperationError, load_release
from immichpy_dynamic import required_permissions as exported
from immichpy_dynamic.spec.permissions import required_permissions


def test_names_in_any_spelling() -> None:
    """Operations can be named by operationId or Python name, with or without tag; permissions are sorted and unique."""
    names = ["uploadAsset", "create_album", "albums.get_album_info", "client.albums.createAlbum"]
    assert required_permissions(*names) == ("album.create", "album.read", "asset.upload")
    assert required_permissions(names) == required_permissions(*names)
    assert exported is required_permissions


def test_operations() -> None:
    """Operations of both clients and of a Spec are accepted, mixed with names."""
    client: Any = AsyncClient("http://localhost:2283")
    blocking: Any = Client("http://localhost:2283")
    spec = load_release("2.7.5")
    found = required_permissions(
        client.albums.create_album, [blocking.albums.delete_album, "uploadAsset"], spec.operations["getAlbumInfo"]
    )
    assert found == ("album.create", "album.delete", "album.read", "asset.upload")


def test_nothing_is_needed() -> None:
    """An operation that is public, or whose document names no permission, adds none."""
    assert required_permissions() == ()
    assert required_permissions("pingServer") == ()
    assert required_permissions("createAlbum", spec="1.113") == ()
    assert required_permissions("createAlbum", spec=load_release("2.7")) == ("album.create",)


def test_unknown_names() -> None:
    """An unknown operation name raises an error with suggestions."""
    with pytest.raises(
        UnsupportedOperationError, match=r"no operation 'createAlbom'. Did you mean albums.create_album"
    ):
        required_permissions("createAlbom")
    with pytest.raises(UnsupportedOperationError, match=r"get_queues needs Immich 2\.4\.0 or newer"):
        required_permissions("getQueues", spec="2.3.1")
    with pytest.raises(UnsupportedOperationError, match=r"Did you mean queues\.get_queues"):
        required_permissions("albums.get_queues")
    with pytest.raises(SpecError):
        required_permissions("createAlbum", spec="9.9")
