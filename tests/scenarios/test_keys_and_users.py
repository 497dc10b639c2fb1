"""API keys with limited permissions, users, quotas and sessions."""

from __future__ import annotations

import pytest
from stage import NOBODY, Stage, picture, refused, upload

from immichpy_dynamic import ForbiddenException


async def test_a_key_does_what_it_may(stage: Stage) -> None:
    """A key allows only what its permissions allow; the error names the missing permission."""
    ada = await stage.user()
    key = await stage.key(ada, ["album.read"])
    assert await key.albums.get_all_albums() == []
    error = await refused(key.albums.create_album(album_name="x"), 403, "Missing required permission: album.create")
    assert isinstance(error, ForbiddenException)
    await refused(key.users.get_my_user(), 403, "Missing required permission: user.read")


async def test_a_key_knows_itself(stage: Stage) -> None:
    """A key without permissions can still read its own entry."""
    stage.needs("getMyApiKey")
    ada = await stage.user()
    key = await stage.key(ada, ["album.read"])
    me = await key.api_keys.get_my_api_key()
    assert (me.name, [str(each) for each in me.permissions]) == ("scenario", ["album.read"])


async def test_keys_are_listed_without_their_secrets(stage: Stage) -> None:
    """The list of keys has names and permissions; the secret is returned only on creation."""
    ada = await stage.user()
    made = await ada.client.api_keys.create_api_key(name="phone", permissions=["asset.read"])
    (listed,) = await ada.client.api_keys.get_api_keys()
    assert listed.name == "phone"
    assert made.secret not in repr(listed)
    await ada.client.api_keys.delete_api_key(made.api_key.id)
    gone = await stage.client(api_key=made.secret)
    await refused(gone.albums.get_all_albums(), 401, "Invalid API key")


async def test_only_administrators_manage_users(stage: Stage) -> None:
    """Another user cannot list, create or delete users."""
    ada, grace = await stage.user(), await stage.user("Grace")
    await refused(ada.client.users_admin.search_users_admin(), 403, "Forbidden")
    await refused(ada.client.users_admin.delete_user_admin(grace.id), 403, "Forbidden")
    call = ada.client.users_admin.create_user_admin(email="x@example.com", name="x", password="x" * 12)
    await refused(call, 403, "Forbidden")


async def test_an_address_is_used_once(stage: Stage) -> None:
    """A second user with the same email address is rejected, regardless of case."""
    ada = await stage.user()
    message = "Email is not available" if stage.version >= (3,) else "User exists"
    for email in (ada.email, ada.email.upper()):
        call = stage.admin.users_admin.create_user_admin(email=email, name="x", password="x" * 12)
        await refused(call, 400, message)


async def test_a_wrong_password_does_not_log_in(stage: Stage) -> None:
    """An unknown address and a wrong password are rejected with the same error."""
    ada = await stage.user()
    anonymous = await stage.client()
    for email in (ada.email, "nobody@example.com"):
        await refused(anonymous.authentication.login(email=email, password="wrong"), 401, "Incorrect email or password")


async def test_a_user_changes_the_own_account(stage: Stage) -> None:
    """A user can change their own name, preferences and password."""
    ada = await stage.user()
    assert (await ada.client.users.update_my_user(name="Ada L.")).name == "Ada L."
    assert (await ada.client.users.get_my_user()).name == "Ada L."
    await ada.client.users.update_my_preferences(tags={"enabled": True})
    assert (await ada.client.users.get_my_preferences()).tags.enabled
    await ada.client.authentication.change_password(password=ada.password, new_password="another-password")
    anonymous = await stage.client()
    await refused(anonymous.authentication.login(email=ada.email, password=ada.password), 401)
    assert (await anonymous.authentication.login(email=ada.email, password="another-password")).user_id == ada.id


async def test_logging_out_ends_a_session(stage: Stage) -> None:
    """A token is rejected after logging out of its session."""
    ada = await stage.user()
    again = await stage.client(
        access_token=(
            await (await stage.client()).authentication.login(email=ada.email, password=ada.password)
        ).access_token
    )
    assert (await again.authentication.validate_access_token()).auth_status
    assert len(await ada.client.sessions.get_sessions()) == 2
    await again.authentication.logout()
    await refused(again.users.get_my_user(), 401, "Invalid user token")
    assert (await ada.client.users.get_my_user()).id == ada.id


async def test_usage_is_counted(stage: Stage) -> None:
    """A user's usage is the total size of the uploads, and the administrator sets the quota."""
    ada = await stage.user()
    content = picture()
    await upload(ada.client, content=content)
    changed = await stage.admin.users_admin.update_user_admin(ada.id, quota_size_in_bytes=10_000_000)
    assert changed.quota_size_in_bytes == 10_000_000
    me = await ada.client.users.get_my_user()
    assert (me.quota_size_in_bytes, me.quota_usage_in_bytes) == (10_000_000, len(content))


async def test_a_deleted_user_is_restored(stage: Stage) -> None:
    """A deleted user's requests are rejected; after being restored the user can log in again."""
    ada = await stage.user()
    deleted = await stage.admin.users_admin.delete_user_admin(ada.id, force=False)
    assert deleted.deleted_at is not None
    await refused(ada.client.users.get_my_user(), 401)
    restored = await stage.admin.users_admin.restore_user_admin(ada.id)
    assert restored.deleted_at is None
    anonymous = await stage.client()
    assert (await anonymous.authentication.login(email=ada.email, password=ada.password)).user_id == ada.id


async def test_an_unknown_user(stage: Stage) -> None:
    """Reading an unknown user fails with 400, not with 404."""
    await refused(stage.admin.users_admin.get_user_admin(NOBODY), 400, "User not found")


async def test_partners_share_their_timeline(stage: Stage) -> None:
    """A partner's pictures are readable, and in the timeline on request, until the partnership ends."""
    if stage.version < (2,):
        pytest.skip("not known for old servers")
    ada, grace = await stage.user(), await stage.user("Grace")
    asset = (await upload(ada.client)).id
    if stage.admin.supports("createPartner"):
        await ada.client.partners.create_partner(shared_with_id=grace.id)
    await grace.client.partners.update_partner(ada.id, in_timeline=True)
    (partner,) = await grace.client.partners.get_partners(direction="shared-with")
    assert (partner.id, partner.in_timeline) == (ada.id, True)
    rows = [row.id async for row in grace.client.timeline.rows(with_partners=True, visibility="timeline")]
    assert rows == [asset]
    assert (await grace.client.assets.get_asset_info(asset)).owner_id == ada.id
    await ada.client.partners.remove_partner(grace.id)
    await refused(grace.client.assets.get_asset_info(asset), 400)
