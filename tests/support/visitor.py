"""Call a fake server by operation ids and validate every response against its release's OpenAPI document."""

from __future__ import annotations

import json
from typing import Any

import aiohttp

from immichpy_dynamic.testing import FakeImmich
from immichpy_dynamic.testing.images import jpeg, mosaic
from immichpy_dynamic.testing.validator import DocumentValidator

PICTURE = jpeg(mosaic(77))
TAKEN = "2024-05-06T07:08:09.000Z"


class Visitor:
    """Calls operations by their ids and validates the responses against the OpenAPI document."""

    def __init__(self, fake: FakeImmich, session: aiohttp.ClientSession) -> None:
        self.fake = fake
        self.session = session
        self.validator = DocumentValidator(fake.spec)
        self.headers = {"x-api-key": fake.api_key}

    async def call(self, operation_id: str, *, expect: int | None = None, body: Any = None, **names: Any) -> Any:
        """Call an operation and return the decoded response; ``names`` are the path parameters, then the query."""
        operation = self.fake.spec.operations[operation_id]
        path = operation.path
        for name in [name for name in names if "{" + name + "}" in path]:
            path = path.replace("{" + name + "}", names.pop(name))
        data = {"data": body} if isinstance(body, aiohttp.FormData) else {"json": body} if body is not None else {}
        url = f"{self.fake.url}/api{path}"
        request = self.session.request(operation.method, url, headers=self.headers, params=names, **data)
        async with request as response:
            content = await response.read()
            if expect is None:
                assert response.status < 300, content
            else:
                assert response.status == expect, content
            if response.content_type != "application/json":
                return content
            value = json.loads(content)
            documented = operation.response_for(response.status)
            if documented is not None and documented.schema is not None:
                assert self.validator.findings(value, documented.schema) == []
            return value

    async def upload(self, content: bytes = PICTURE, name: str = "a.jpg", expect: int = 201) -> Any:
        """Upload a picture with the fields that this release requires."""
        form = aiohttp.FormData()
        form.add_field("assetData", content, filename=name)
        values = {"deviceAssetId": name, "deviceId": "tests", "metadata": "[]"}
        values |= {"fileCreatedAt": TAKEN, "fileModifiedAt": TAKEN}
        for field in self.fake.spec.schema("AssetMediaCreateDto")["required"]:
            if field in values:
                form.add_field(field, values[field])
        return await self.call("uploadAsset", expect=expect, body=form)

    async def search(self, **body: Any) -> Any:
        """Search by metadata; the operation was renamed in 1.122."""
        old = "searchMetadata" in self.fake.spec.operations
        return await self.call("searchMetadata" if old else "searchAssets", body=body)
