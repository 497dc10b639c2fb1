"""Everything that is compiled from one document: types, the validator, decoders."""

from __future__ import annotations

import mimetypes
from typing import Any

import msgspec

from .._internal.identity import IdentityCache
from ..spec.model import Spec
from ..spec.normalise import Schema
from ..spec.operation import MULTIPART, OperationModel
from .checked import dec_hook
from .compiler import TypeCompiler
from .validator import SchemaValidator


class CompiledSpec:
    """What is compiled from a document, each part when it is first needed; :func:`compiled` returns it.

    Releases with one interface share a document and so this object: nothing in it depends on a release's name.

    Args:
        spec: the document.
    """

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.validator = SchemaValidator(spec)
        self.types = TypeCompiler(spec, self.validator.accepts)
        self._decoders: IdentityCache[msgspec.json.Decoder[Any]] = IdentityCache()

    def decoder(self, schema: Schema) -> msgspec.json.Decoder[Any]:
        """Return the decoder that reads JSON as the type of ``schema``."""
        known = self._decoders.get(schema)
        if known is not None:
            return known
        return self._decoders.put(schema, msgspec.json.Decoder(self.types.of(schema), dec_hook=dec_hook))

    def prepare(self, operation: OperationModel) -> None:
        """Compile everything that calling an operation and reading its responses needs, one thread at a time."""
        with self.spec.lock:
            for parameter in operation.parameters:
                self.types.of(parameter.schema)
            if operation.body is not None:
                self.decoder(operation.body.schema)
                if operation.body.content_type == MULTIPART and not mimetypes.inited:
                    mimetypes.init()  # reads files
            for response in operation.responses:
                if response.status.startswith("2") and response.schema is not None and not response.binary:
                    self.decoder(response.schema)


def compiled(spec: Spec) -> CompiledSpec:
    """Return the compiled form of a document, the same object for all releases that share it."""
    return spec.base.cached(CompiledSpec)
