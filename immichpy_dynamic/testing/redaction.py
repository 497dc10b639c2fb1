"""Strike secrets out of what is written down: by the place where they stand, and by their value wherever they stand.

A value is a secret when its place says so: a field, parameter, header or form field of a telling name, the path of a
shared link, user information in a URL. Each such value is remembered and struck out everywhere else as well, in clear,
percent-encoded, in base64 and in hexadecimal digits.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any
from urllib.parse import quote, quote_plus, unquote, unquote_plus

REDACTED = "REDACTED"

_SHORTEST = 6
"""Shorter values are struck out in their places only: elsewhere, "1234" is more often something else."""
_SECRET_NAME = re.compile(
    r"(?:.*(?:password|passwd|passphrase|pincode|secret|token|apikey|privatekey|licensekey|activationkey|sharekey"
    r"|sharedlinkkey|sessionkey|accesskey|authorization|cookie|credential|codeverifier|codechallenge)s?\d*|slug|pin)"
)
# In a query, a form or a URL these as well; in JSON, `key` may name a note on an asset.
_OAUTH_NAMES = frozenset({"code", "state"})
_RANDOM = re.compile(r"(?=.*\d)[\w.~+/=%-]{16,}")
"""Matches codes and states of OAuth; the ``state`` of an Immich search is a part of a country."""
_LONG_KEY = re.compile(r"[\w-]{60,}")

_JSON_PAIR = re.compile(r'"((?:[^"\\]|\\.)*)"\s*:\s*"((?:[^"\\]|\\.)*)"')
_PARAMETER_PAIR = re.compile(r"(?:(?<=[?&;,\s\"'<>#])|^)([\w.\[\]-]{1,80})=([^&;?\s\"'<>#]+)")
_USER_INFORMATION = re.compile(r"(?<=//)([^/@\s\"'<>]+)(?=@)")
_SHARE_PATH = re.compile(r"(?<=/share/)[^/?#&;\s\"'<>\\]+|(?<=/s/)[^/?#&;\s\"'<>\\]+")
_FORM_FIELD = re.compile(
    r'(name="([^"\r\n]*)"[^\r\n]*\r\n(?:[^\r\n]+\r\n)*\r\n)(.*?)(?=\r\n--)', re.DOTALL | re.IGNORECASE
)


@lru_cache(maxsize=1024)
def is_secret(name: str) -> bool:
    """Whether a field or a header of that name holds a secret."""
    return _SECRET_NAME.fullmatch(_folded(name)) is not None


def is_secret_parameter(name: str, value: str) -> bool:
    """Whether a parameter of a query, a form or a URL holds a secret."""
    folded = _folded(name)
    return is_secret(name) or folded == "key" or (folded in _OAUTH_NAMES and _RANDOM.fullmatch(value) is not None)


class Redactor:
    """Strikes out secrets, and remembers each one for what comes later.

    Args:
        secrets: values that are known to be secret.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._forms: dict[str, None] = {}
        for secret in secrets:
            self._learn(secret)

    def parameter(self, name: str, value: str) -> str:
        """Return the value of a query parameter without secrets."""
        if is_secret_parameter(name, value):
            self._learn(value)
            return REDACTED
        return self.text(value)

    def header(self, name: str, value: str) -> str:
        """Return the value of a header without secrets."""
        if is_secret(name):
            self._learn(value)
            return REDACTED
        return self.text(value)

    def path(self, path: str) -> str:
        """Return a path without the keys and slugs of shared links."""
        return self.text(path)

    def body(self, content: bytes) -> bytes:
        """Return a body without secrets: JSON, JSON lines, a form, multipart, or text; it need not be UTF-8."""
        try:
            text, encoding = content.decode(), "utf-8"
        except UnicodeDecodeError:
            # A character for each byte: what is text between other bytes is found all the same.
            text, encoding = content.decode("latin-1"), "latin-1"
        self._learn_pairs(text)
        text = _FORM_FIELD.sub(self._form_field, text)
        lines = text.split("\n")
        found = self._json(text)
        text = found if found is not None else "\n".join(self._json(line) or self.text(line) for line in lines)
        return text.encode(encoding, "replace")

    def text(self, text: str) -> str:
        """Return text without the secrets of URLs, forms and cookies in it, and without those that are known."""
        self._learn_pairs(text)
        text = _PARAMETER_PAIR.sub(
            lambda pair: f"{pair[1]}={REDACTED}" if is_secret_parameter(*pair.groups()) else pair[0], text
        )
        text = _JSON_PAIR.sub(lambda pair: f'"{pair[1]}":"{REDACTED}"' if is_secret(pair[1]) else pair[0], text)
        text = _SHARE_PATH.sub(REDACTED, _USER_INFORMATION.sub(REDACTED, text))
        return self.strike(text)

    def strike(self, text: str) -> str:
        """Return text without the secrets that are known by now."""
        for form in self._forms:
            if form in text:
                text = text.replace(form, REDACTED)
        return text

    def data(self, value: Any) -> Any:
        """Return a JSON value without secrets."""
        if isinstance(value, dict):
            return {name: self._field(name, inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [self.data(inner) for inner in value]
        return self.text(value) if isinstance(value, str) else value

    def _field(self, name: str, value: Any) -> Any:
        text = value if isinstance(value, str) else ""
        if is_secret(name) or (name == "key" and _LONG_KEY.fullmatch(text)):
            return self._secret(value)
        if name in _OAUTH_NAMES and _RANDOM.fullmatch(text):
            return self._secret(value)
        return self.data(value)

    def _secret(self, value: Any) -> Any:
        """Return a value whose place is that of a secret, without all that could be one."""
        if isinstance(value, dict):
            return {name: self._secret(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [self._secret(inner) for inner in value]
        if isinstance(value, str) and value:
            self._learn(value)
            return REDACTED
        if isinstance(value, (int, float)) and not isinstance(value, bool) and len(str(value)) >= _SHORTEST:
            self._learn(str(value))
            return 0
        return value

    def _json(self, text: str) -> str | None:
        try:
            return json.dumps(self.data(json.loads(text)), ensure_ascii=False)
        except (ValueError, RecursionError):
            return None

    def _form_field(self, field: re.Match[str]) -> str:
        if not is_secret_parameter(field[2], field[3]):
            return field[0]
        self._learn(field[3])
        return field[1] + REDACTED

    def _learn_pairs(self, text: str) -> None:
        """Remember the secrets that stand in text, also in what is percent-encoded in it, once or twice."""
        for decoded in dict.fromkeys((text, once := unquote(text), unquote(once))):
            for name, value in _JSON_PAIR.findall(decoded):
                if is_secret(name):
                    self._learn(_unescaped(value))
            for name, value in _PARAMETER_PAIR.findall(decoded):
                if is_secret_parameter(name, value):
                    self._learn(unquote_plus(value))
            for found in _USER_INFORMATION.findall(decoded):
                self._learn(unquote(found.partition(":")[2]))
            for found in _SHARE_PATH.findall(decoded):
                self._learn(unquote(found))

    def _learn(self, secret: str) -> None:
        if len(secret) < _SHORTEST or secret == REDACTED:
            return
        known = len(self._forms)
        self._forms |= dict.fromkeys(_forms(secret))
        if len(self._forms) > known:
            # The longest first: one secret may be a part of another.
            self._forms = dict.fromkeys(sorted(self._forms, key=len, reverse=True))


def _folded(name: str) -> str:
    return re.sub(r"[^0-9a-z]", "", name.lower())


def _unescaped(text: str) -> str:
    """Return the content of a JSON string as text."""
    try:
        value: str = json.loads(f'"{text}"')
    except ValueError:
        return text
    return value


def _forms(secret: str) -> Iterator[str]:
    """Yield how a secret may be written."""
    raw = secret.encode("utf-8", "surrogatepass")
    yield secret
    yield raw.decode("latin-1")
    for ascii_only in (False, True):
        yield json.dumps(secret, ensure_ascii=ascii_only)[1:-1]
    for once in (quote(raw, safe=""), quote(raw), quote_plus(raw)):
        yield once
        yield once.replace("%", "%25")
        yield re.sub("%..", lambda escape: escape[0].lower(), once)
    yield raw.hex()
    yield raw.hex().upper()
    # In base64, a secret looks different after one or two other bytes; what is next to it changes the characters there.
    for before in range(3):
        encoded = base64.b64encode(b"\0" * before + raw)
        whole = len(raw) + before
        middle = encoded[-(-before * 4 // 3) : whole // 3 * 4 + (0, 1, 2)[whole % 3]].decode()
        if len(middle) >= _SHORTEST:
            yield middle
            yield middle.replace("+", "-").replace("/", "_")
