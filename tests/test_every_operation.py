"""Every operation of every OpenAPI document can be called, and its response matches the schema."""

from __future__ import annotations

import asyncio
import inspect

import pytest
from calls import least_arguments
from wire import client_of

from immichpy_dynamic import ApiException, load_release
from immichpy_dynamic.api import Operation
from immichpy_dynamic.spec.catalog import releases
from immichpy_dynamic.spec.model import Spec
from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.testing.instances import Instances

INTERFACES = {release.document: release.release for release in releases()}
REDIRECTS = {"redirectOAuthToMobile": 307}
"""Operations whose response is a redirect to the app, which is not a success status."""


@pytest.fixture(params=INTERFACES.values())
def spec(request: pytest.FixtureRequest) -> Spec:
    """Return the OpenAPI document of a release."""
    return load_release(request.param)


async def test_every_operation_can_be_called(spec: Spec) -> None:
    """Every operation accepts minimal arguments in ``"strict"`` mode, and has a signature, docstring and repr."""
    instances = Instances(spec)
    wrong: list[str] = []

    async def call(operation: Operation[object]) -> None:
        try:
            response = await operation.raw(**least_arguments(spec, operation.model, instances))
            assert response.issues == ()
        except ApiException as error:
            if error.status != REDIRECTS.get(operation.operation_id):
                wrong.append(f"{operation!r}: {error}")
        except Exception as error:  # noqa: BLE001 - all of them are to be seen
            wrong.append(f"{operation!r}: {error!r}")

    async with (
        FakeImmich(spec=spec, stateful=False) as fake,
        client_of(fake.url, fake.api_key, spec=spec, validation="strict") as client,
    ):
        operations = list(client.operations.values())
        await asyncio.gather(*map(call, operations))
        called = {seen.operation_id for seen in fake.requests}
    assert wrong == []
    assert called == set(spec.operations)
    for operation in operations:
        assert operation.__doc__
        assert isinstance(inspect.signature(operation), inspect.Signature)
        assert repr(operation).startswith(f"<{operation.tag}.{operation.__name__}(")


def test_list_of_anything_is_made_up() -> None:
    """The generated value of an array without an item schema has empty objects as items."""
    instances = Instances(load_release())
    assert (instances.full({"type": "array"}), instances.full({"type": "array", "minItems": 2})) == ([{}], [{}, {}])
