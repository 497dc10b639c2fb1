"""Schemathesis hooks: adjustments to Immich's OpenAPI document and to the generated requests."""

from __future__ import annotations

import re
from typing import Any

import schemathesis

_DATE = re.compile(r"\d{4}-\d\d-\d\d")
REFUSAL = {"description": "", "content": {"application/json": {"schema": {"type": "object", "required": ["message"]}}}}


@schemathesis.hook
def before_load_schema(context: Any, raw_schema: dict[str, Any]) -> None:
    """Add responses to the OpenAPI document that real servers also send: error statuses and media types."""
    del context
    for path in raw_schema["paths"].values():
        for operation in path.values():
            operation["responses"].setdefault("4XX", REFUSAL)
            if operation["operationId"] == "redirectOAuthToMobile":
                operation["responses"]["307"] = {"description": "into the app"}
            for response in operation["responses"].values():
                content = response.get("content", {})
                if "application/octet-stream" in content:
                    # Pictures, archives and reports are sent with their own media types.
                    response["content"] = {"*/*": content["application/octet-stream"]}


@schemathesis.hook
def filter_body(context: Any, body: Any) -> bool:
    """Skip bodies with a NUL character: PostgreSQL cannot store it, so real servers and the fake respond with 500."""
    del context
    return "\x00" not in repr(body) and "\\x00" not in repr(body)


@schemathesis.hook
def map_query(context: Any, query: Any) -> Any:
    """Replace time buckets by valid dates: real Immich 2.7.5 responds with 500 to any other value."""
    del context
    if query and "timeBucket" in query and not _DATE.match(str(query["timeBucket"])):
        return {**query, "timeBucket": "2024-01-01"}
    return query
