"""Information about the server, and its background jobs."""

from __future__ import annotations

import pytest
from stage import Stage, refused

from immichpy_dynamic.compare import diff
from immichpy_dynamic.spec.catalog import load_release
from immichpy_dynamic.spec.loading import load_spec


async def test_everybody_may_ask_for_the_version(stage: Stage) -> None:
    """Version, ping, features and configuration can be read without a key."""
    anonymous = await stage.client()
    version = await anonymous.server.get_server_version()
    assert (version.major, version.minor, version.patch) == stage.version
    assert (await anonymous.server.ping_server()).res == "pong"
    assert (await anonymous.server.get_server_features()).password_login in {True, False}
    assert (await anonymous.server.get_server_config()).is_initialized
    assert ".jpg" in (await anonymous.server.get_supported_media_types()).image


async def test_storage_and_statistics(stage: Stage) -> None:
    """Every user can read the disk usage; administrators can read the usage of each user."""
    ada = await stage.user()
    assert (await ada.client.server.get_storage()).disk_size_raw > 0
    await refused(ada.client.server.get_server_statistics(), 403, "Forbidden")
    statistics = await stage.admin.server.get_server_statistics()
    assert ada.id in {usage.user_id for usage in statistics.usage_by_user}


@pytest.mark.may_block
async def test_the_own_document_is_the_bundled_one(stage: Stage) -> None:
    """A client made from the server's own OpenAPI document has the interface of the bundled release."""
    document = await stage.admin.request("GET", "/spec.json")
    difference = diff(load_spec(document), load_release(stage.spec.release))
    assert not difference, str(difference)


async def test_queues_can_be_read_by_administrators(stage: Stage) -> None:
    """Administrators can read the job queues; other users cannot."""
    ada = await stage.user()
    name = next(name for name in ("getQueues", "getQueuesLegacy", "getAllJobsStatus") if stage.admin.supports(name))
    queues = await stage.admin.operations[name]()
    assert queues
    await refused(ada.client.operations[name](), 403, "Forbidden")


async def test_configuration_is_for_administrators(stage: Stage) -> None:
    """The system configuration can be read by administrators only."""
    ada = await stage.user()
    assert (await stage.admin.system_config.get_config()).trash.days >= 0
    await refused(ada.client.system_config.get_config(), 403, "Forbidden")
