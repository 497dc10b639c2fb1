"""What schemathesis is told beside Immich's document."""

from __future__ import annotations

import re
from typing import Any

import schemathesis

_DATE = re.compile(r"\d{4}-\d\d-\d\d")
REFUSAL = {"description": "", "content": {"application/json": {"schema": {"type": "object", "required": ["message"]}}}}


@schemathesis.hook
def before_load_schema(context: Any, raw_schema: dict[str, Any]) -> None:
    """Document what real servers answer as well: refusals, of which each operation has some, and media types."""
    del context
    for path in raw_schema["paths"].values():
        for operation in path.values():
            operation["responses"].setdefault("4XX", REFUSAL)
            if operation["operationId"] == "redirectOAuthToMobile":
                operation["responses"]["307"] = {"description": "into the app"}
            for response in operation["responses"].values():
                content = response.get("content", {})
                if "application/octet-stream" in content:
                    # Pictures, archives and reports come under their own types.
                    response["content"] = {"*/*": content["application/octet-stream"]}


@schemathesis.hook
def filter_body(context: Any, body: Any) -> bool:
    """Leave out texts with a NUL character: PostgreSQL stores none, so real servers answer 500, and so does the fake."""
    del context
    return "\x00" not in repr(body) and "\\x00" not in repr(body)


@schemathesis.hook
def map_query(context: Any, query: Any) -> Any:
    """Ask for time buckets that are dates: at anything else real 2.7.5 answers 500."""
    del context
    if query and "timeBucket" in query and not _DATE.match(str(query["timeBucket"])):
        return {**query, "timeBucket": "2024-01-01"}
    return query
