"""Build the request that uploads a file, with the arguments of the client's release."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..exceptions import UnsupportedOperationError
from .base import operation
from .walk import LocalFile

if TYPE_CHECKING:
    from ..api import Caller, Operation

DEVICE_ID = "immichpy-dynamic"

VISIBILITIES = ("timeline", "archive", "hidden", "locked")

# Before 1.133 an upload has two booleans in place of ``visibility``.
_OLDER: Mapping[str, Mapping[str, bool]] = {
    "timeline": {},
    "archive": {"is_archived": True},
    "hidden": {"is_visible": False},
}


class UploadRequests:
    """Builds the arguments of ``upload_asset``.

    Args:
        client: the client that sends the requests.
        visibility: one of :data:`VISIBILITIES`, for all files.
        is_favorite: whether the files are favourites.
        metadata: ``{"key": …, "value": {…}}`` that is stored with each file.

    Raises:
        ValueError: ``visibility`` is not known.
        UnsupportedOperationError: the client's release does not support an option.
    """

    def __init__(
        self,
        client: Caller,
        *,
        visibility: str | None = None,
        is_favorite: bool | None = None,
        metadata: Sequence[Mapping[str, Any]] | None = None,
    ) -> None:
        self.call: Operation[Any] = operation(client, "uploadAsset")
        self._parameters = {parameter.name: parameter for parameter in self.call.parameters}
        self._options: dict[str, Any] = {}
        if is_favorite is not None:
            self._options["is_favorite"] = is_favorite
        if metadata is not None:
            self._options["metadata"] = [dict(item) for item in metadata]
        if visibility is not None:
            self._options |= self._visibility(visibility)
        for name in self._options:
            if name not in self._parameters:
                raise UnsupportedOperationError(
                    f"Immich {client.spec.release} takes no {name!r} for an upload", name=name
                )

    def _visibility(self, visibility: str) -> Mapping[str, Any]:
        if visibility not in VISIBILITIES:
            raise ValueError(f"visibility must be one of {', '.join(VISIBILITIES)}, not {visibility!r}")
        older = _OLDER.get(visibility)
        return {"visibility": visibility} if "visibility" in self._parameters or older is None else older

    def check(self) -> None:
        """Check the options against the release's OpenAPI document. Takes milliseconds: call it in a thread.

        Raises:
            RequestValidationError: an option does not match.
        """
        now = datetime.now(UTC)
        sample = LocalFile(Path("sample.jpg"), 0, 0, now, now, checksum="0" * 40, content=b"")
        self.call.request(**self.arguments(sample))

    def arguments(self, file: LocalFile, *, video_id: str | None = None, is_part: bool = False) -> dict[str, Any]:
        """Return the arguments for one file.

        Args:
            file: the file.
            video_id: the asset of the video that belongs to it.
            is_part: whether the file is the video of a live photo, which the server hides.
        """
        arguments: dict[str, Any] = {
            "asset_data": (file.text_name, file.path if file.content is None else file.content),
            "file_created_at": file.created,
            "file_modified_at": file.modified,
            "x_immich_checksum": file.checksum,
            **(self._options_of_part() if is_part else self._options),
        }
        if "filename" in self._parameters:
            # The server cuts the file name in the part's header at slashes; it keeps this field unchanged.
            arguments["filename"] = file.text_name
        if "device_asset_id" in self._parameters:
            arguments |= {"device_asset_id": f"{file.text_name}-{file.checksum}", "device_id": DEVICE_ID}
        if "metadata" in self._parameters and self._parameters["metadata"].required:
            arguments.setdefault("metadata", [])
        if file.sidecar is not None:
            arguments["sidecar_data"] = file.sidecar
        if video_id is not None:
            arguments["live_photo_video_id"] = video_id
        return arguments

    def _options_of_part(self) -> Mapping[str, Any]:
        # The server hides the video when the picture arrives. A locked video must not be visible before that.
        return {"visibility": "locked"} if self._options.get("visibility") == "locked" else {}
