"""Compare the OpenAPI documents of two releases: ``diff(old, new)``."""

from .changes import Change, Diff
from .comparison import diff

__all__ = ["Change", "Diff", "diff"]
