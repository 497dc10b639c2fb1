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
        "licensekey",
        "logout_token",
        "newpassword",
        "newpincode",
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
# In a query it is a shared link's; in a body it may as well name a note on an asset.
_KEY = "key"
_LINK_KEY = re.compile(r"[\w-]{60,}")
# A form's field, wherever it turns up.
_FIELD = re.compile(r"\b(logout_token|password)=[^&\s]+")
# A session's cookie, wherever it turns up.
_COOKIE = re.compile(r"(immich_access_token|immich_shared_link_token)=[^;\s\"]+")


def is_secret(name: str) -> bool:
    """Whether a parameter or a header of that name holds a secret."""
    return name.lower() in _NAMES or name.lower() == _KEY


def _is_secret_field(name: str, value: Any) -> bool:
    if not isinstance(value, str) or not value:
        return False
    return name.lower() in _NAMES or (name == _KEY and _LINK_KEY.fullmatch(value) is not None)


def redact(value: Any) -> Any:
    """Return a JSON value whose secrets are struck out, by their names."""
    if isinstance(value, dict):
        return {name: REDACTED if _is_secret_field(name, inner) else redact(inner) for name, inner in value.items()}
    return [redact(inner) for inner in value] if isinstance(value, list) else value


def redact_text(text: str, secrets: Iterable[str]) -> str:
    """Return text, JSON or JSON lines, without secrets: fields of telling names, and ``secrets`` wherever they are."""
    try:
        text = json.dumps(redact(json.loads(text)), ensure_ascii=False)
    except ValueError:
        text = _FIELD.sub(rf"\1={REDACTED}", "\n".join(_line(line) for line in text.split("\n")))
    for secret in secrets:
        if secret:
            text = text.replace(secret, REDACTED)
    return _COOKIE.sub(rf"\1={REDACTED}", text)


def _line(line: str) -> str:
    try:
        return json.dumps(redact(json.loads(line)), ensure_ascii=False)
    except ValueError:
        return line
