"""The types, validator and decoders compiled from one OpenAPI document."""

from __future__ import annotations

import copyreg
import mimetypes
from collections.abc import Mapping
from contextlib import nullcontext
from typing import Any, get_args

import msgspec

from .._internal.identity import IdentityCache
from ..exceptions import Issue, ModelValidationError
from ..spec.model import Spec
from ..spec.normalise import REFERENCE, Schema
from ..spec.operation import MULTIPART, OperationModel
from ..spec.structure import kind_of
from .checked import REFUSALS, convert, dec_hook
from .compiler import TypeCompiler
from .enums import OpenEnumMeta, open_enums
from .json_form import JsonForm
from .lenient import build
from .model import ModelMeta
from .serialization import LOSSLESS, dumped
from .validation import issues_of
from .validator import SchemaValidator


class CompiledSpec:
    """The types, validator and decoders of a document, each made when it is first needed; :func:`compiled` returns it.

    Releases with the same interface share a document and this object: nothing in it depends on a release's name.

    Args:
        spec: the document.
    """

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.validator: SchemaValidator = SchemaValidator(spec)
        self.types: TypeCompiler = TypeCompiler(spec, self.validator.accepts, self)
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

    def read_model(self, name: str, data: Any, *, strict: bool) -> Any:
        """Return the model of the schema ``name`` that ``data`` describes.

        Args:
            name: name of a schema that has a model.
            data: a mapping with JSON names or Python names; its values may be models.
            strict: raise when ``data`` does not match the schema; otherwise build the model as far as possible.

        Raises:
            ModelValidationError: ``data`` is not a mapping, or ``strict`` and it does not match the schema.
        """
        struct: Any = self.types.model(name)
        if isinstance(data, msgspec.Struct):
            data = dumped(data, LOSSLESS)
        if not isinstance(data, Mapping):
            issue = Issue("$", "type", kind_of(data), f"a mapping or a {struct.__name__}")
            raise ModelValidationError([issue], struct.__name__)
        schema: Schema = {"$ref": REFERENCE + name}
        form = JsonForm(self.spec)
        value = dumped(form.of(data, schema, "$"), LOSSLESS)
        # Newer servers send fields and enum values that the document does not list.
        is_closed = self.spec.is_request_schema(name)
        issues = [issue for issue in form.issues if is_closed or issue.rule != "name"]
        with nullcontext() if strict and is_closed else open_enums():
            try:
                model = convert(value, self.types.named(name))
            except REFUSALS:
                model = None
        if model is None or issues:
            known = {issue.path for issue in issues}
            issues += [issue for issue in issues_of(self, schema, value) if issue.path not in known]
            issues = [issue for issue in issues if is_closed or issue.rule != "enum"]
            if strict and issues:
                raise ModelValidationError(issues, struct.__name__)
        return build(self.types, schema, value) if model is None else model

    def read_model_json(self, name: str, text: str | bytes, *, strict: bool) -> Any:
        """Return the model of the schema ``name`` that JSON text describes; see :meth:`read_model`.

        Raises:
            ModelValidationError: ``text`` is not JSON, or it does not match as in :meth:`read_model`.
        """
        try:
            data = msgspec.json.decode(text)
        except (ValueError, RecursionError) as error:
            model: Any = self.types.model(name)
            raise ModelValidationError([Issue("$", "json", str(error), "JSON")], model.__name__) from None
        return self.read_model(name, data, strict=strict)


def compiled(spec: Spec) -> CompiledSpec:
    """Return the compiled form of a document, the same object for all releases that share it."""
    return spec.base.cached(CompiledSpec)


# ---------------------------------------------------------------- pickling classes that are in no module


def _reduce_class(kind: ModelMeta | OpenEnumMeta) -> Any:
    """Pickle a class by its module where it has one, else by its document."""
    own = vars(kind)
    spec, name = own.get("__schema__") or (own.get("_spec"), own.get("_schema_name"))
    return kind.__qualname__ if spec is None or spec.has_module else (_class_of, (spec.base, name))


def _class_of(spec: Spec, name: str) -> type:
    types = compiled(spec).types
    hint = types.alias(name)
    return types.model(name) or next(kind for kind in (hint, *get_args(hint)) if isinstance(kind, OpenEnumMeta))


for _meta in (ModelMeta, OpenEnumMeta):
    copyreg.pickle(_meta, _reduce_class)  # type: ignore[arg-type]  # typeshed knows no reduction of classes
