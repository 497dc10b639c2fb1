"""Escape untrusted text, so that it cannot control a terminal.

A name, message or path that a server or a document sends can contain escape sequences, which move the cursor, hide
text or write to the clipboard, and bidirectional controls, which reorder the text around them (CVE-2021-42574).
"""

from __future__ import annotations

import re

# Control characters (C0, DEL, C1), bidirectional controls, line and paragraph separators, halves of characters.
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\N{ARABIC LETTER MARK}\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def is_safe(text: str) -> bool:
    """Return whether :func:`escaped` returns ``text`` unchanged."""
    return _UNSAFE.search(text) is None


def escaped(text: str, keep: str = "") -> str:
    r"""Return ``text`` with each unsafe character as a Python escape, such as ``\x1b`` or ``\u202e``.

    Args:
        text: text from outside.
        keep: characters that are left as they are: ``"\n\t"`` for a text of several lines.
    """
    return _UNSAFE.sub(lambda found: found[0] if found[0] in keep else _escape(found[0]), text)


def escaped_json(text: str) -> str:
    r"""Return JSON text with each unsafe character in its strings as ``\uXXXX``; the decoded data stays the same.

    Args:
        text: what :func:`json.dumps` returns. Line breaks between its values are left as they are.
    """
    return _UNSAFE.sub(lambda found: found[0] if found[0] == "\n" else f"\\u{ord(found[0]):04x}", text)


def _escape(character: str) -> str:
    code = ord(character)
    return _ESCAPES.get(character) or (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}")
