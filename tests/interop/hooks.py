"""What schemathesis is told beside Immich's document."""

from __future__ import annotations

from typing import Any

import schemathesis

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
