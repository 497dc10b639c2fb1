"""Striking secrets out of what is written down."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

REDACTED = "REDACTED"

_NAMES = frozenset(
    {
        "accesstoken",
        "activationkey",
        "apikey",
        "authorization",
        "clientsecret",
        "codechallenge",
        "codeverifier",
        "cookie",
        "currentpassword",
        "immich_access_token",
        "immich_shared_link_token",
        "key",
        "licensekey",
        "newpassword",
        "password",
        "pincode",
        "secret",
        "sessionkey",
        "sharekey",
        "slug",
        "token",
        "x-api-key",
        "x-immich-session-token",
        "x-immich-share-key",
        "x-immich-share-slug",
        "x-immich-user-token",
    }
)
# A session's cookie, wherever it turns up.
_COOKIE = re.compile(r"(immich_access_token|immich_shared_link_token)=[^;\s\"]+")


def is_secret(name: str) -> bool:
    """Whether a field, a parameter or a header of that name holds a secret."""
    return name.lower() in _NAMES


def redact(value: Any) -> Any:
    """Return a JSON value whose secrets are struck out, by their names."""
    if isinstance(value, dict):
        return {
            name: REDACTED if is_secret(name) and isinstance(inner, str) and inner else redact(inner)
            for name, inner in value.items()
        }
    return [redact(inner) for inner in value] if isinstance(value, list) else value


def redact_text(text: str, secrets: Iterable[str]) -> str:
    """Return text, JSON or JSON lines, without secrets: fields of telling names, and ``secrets`` wherever they are."""
    try:
        text = json.dumps(redact(json.loads(text)), ensure_ascii=False)
    except ValueError:
        text = "\n".join(_line(line) for line in text.split("\n"))
    for secret in secrets:
        if secret:
            text = text.replace(secret, REDACTED)
    return _COOKIE.sub(rf"\1={REDACTED}", text)


def _line(line: str) -> str:
    try:
        return json.dumps(redact(json.loads(line)), ensure_ascii=False)
    except ValueError:
        return line
