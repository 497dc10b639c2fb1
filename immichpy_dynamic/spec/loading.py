"""Load the Spec that a caller names: a release, a path, a document."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..exceptions import SpecError
from .catalog import load_release
from .document import check_document, read_document
from .hints import outside_spec
from .model import Spec

AUTO = "auto"
"""The value that selects the release by asking the server."""

SpecSource = Spec | str | Path | Mapping[str, Any]


def load_spec(source: SpecSource | None) -> Spec:
    """Return the Spec that ``source`` names; see :class:`~immichpy_dynamic.AsyncClient`.

    Raises:
        SpecError: it is not a release, a document, or a path to one.
    """
    if source is None:
        return load_release()
    if isinstance(source, Spec):
        return source
    if isinstance(source, Mapping):
        return outside_spec(check_document(source, "the document"), "a mapping")
    if isinstance(source, str) and not source.endswith((".json", ".yaml", ".yml")):
        return load_release(source)
    if isinstance(source, (str, Path)):
        return outside_spec(read_document(Path(source)), str(source))
    raise SpecError(f"spec must be a release, a path, a document or a Spec, not {source!r}")
