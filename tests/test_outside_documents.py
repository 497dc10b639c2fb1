"""Documents that a server publishes get the same corrections as the bundled ones."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from immichpy_dynamic import AsyncClient, RequestValidationError
from immichpy_dynamic.compare import diff
from immichpy_dynamic.spec.catalog import load_release
from immichpy_dynamic.spec.loading import load_spec

RELEASES = ("1.113.1", "1.124.2", "1.142.1", "2.7.5", "3.1.0", "3.3.5")


def as_published(release: str) -> dict[str, Any]:
    """Return a bundled document with the errors of the published one."""
    document: dict[str, Any] = copy.deepcopy(dict(load_release(release).document))
    for schema in document["components"]["schemas"].values():
        for part in schema.get("properties", {}).values():
            part.update(part.pop("x-repaired", {}))
    responses = document["paths"]["/assets"]["post"]["responses"]
    for status in [status for status, response in responses.items() if response.get("x-added")]:
        del responses[status]
    return document


@pytest.mark.parametrize("release", RELEASES)
def test_own_document_of_a_release_equals_the_bundled_one(release: str) -> None:
    """A release's published document and the bundled one have no differences after loading."""
    difference = diff(load_spec(as_published(release)), load_release(release))
    assert not difference, str(difference)


def test_own_documents_of_old_releases_have_wrong_values() -> None:
    """Without corrections the comparison finds the two wrong patterns, so the test above can fail."""
    published = as_published("2.7.5")["components"]["schemas"]
    repaired = load_release("2.7.5").document["components"]["schemas"]
    for schema, name in (("LicenseKeyDto", "licenseKey"), ("TagCreateDto", "color")):
        assert published[schema]["properties"][name]["pattern"] != repaired[schema]["properties"][name]["pattern"]


def test_small_letters_in_a_color_are_accepted_with_an_own_document() -> None:
    """A client made from a server's 2.7.5 document accepts ``#aabbcc`` and rejects ``red``."""
    client: Any = AsyncClient("http://localhost:2283", "key", spec=as_published("2.7.5"))
    client.tags.create_tag.request(name="a", color="#aabbcc")
    with pytest.raises(RequestValidationError, match="color"):
        client.tags.create_tag.request(name="a", color="red")


def test_duplicate_upload_is_documented_everywhere() -> None:
    """The client knows status 200 of a duplicate upload although the published document lacks it."""
    own, bundled = load_spec(as_published("1.142.1")), load_release("1.142.1")
    assert bundled.operations["uploadAsset"].response_for(200) is not None
    assert own.operations["uploadAsset"].response_for(200) == bundled.operations["uploadAsset"].response_for(200)


@pytest.mark.parametrize("odd", [True, {}, {"properties": {}}, {"properties": {"color": True}}])
def test_odd_schema_is_left_alone(odd: Any) -> None:
    """A schema of an unexpected form is not corrected, and raises no error."""
    document = as_published("2.7.5")
    document["components"]["schemas"]["TagCreateDto"] = odd
    assert load_spec(document).document["components"]["schemas"]["TagCreateDto"] == odd
