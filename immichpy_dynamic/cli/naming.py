"""Names on the command line."""

from __future__ import annotations


def command_name(name: str) -> str:
    """Return the name of a tag, an operation or a parameter on the command line: ``api-keys``, ``from``."""
    return name.rstrip("_").replace("_", "-")
