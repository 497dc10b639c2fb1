"""Choose the release for the compatibility layer: one for the whole program, as with a generated client."""

from __future__ import annotations

import os

from ..spec.catalog import load_release
from ..spec.model import Spec

VARIABLE = "IMMICH_COMPAT_RELEASE"

_chosen: list[Spec] = []


def use(release: str) -> None:
    """Choose the release of Immich that the program uses.

    Call it before the program imports models: they keep the release that they were imported with.

    Args:
        release: a release such as ``"3.1"`` or ``"2.7.5"``, or ``"latest"``.

    Raises:
        SpecError: no such release is bundled.
    """
    _chosen[:] = [load_release(release)]


def chosen() -> Spec:
    """Return the document of the chosen release.

    It is the release of :func:`use`, or that of the variable ``IMMICH_COMPAT_RELEASE``, or else the newest one.

    Raises:
        SpecError: the variable names a release that is not bundled.
    """
    if not _chosen:
        use(os.environ.get(VARIABLE) or "latest")
    return _chosen[0]
