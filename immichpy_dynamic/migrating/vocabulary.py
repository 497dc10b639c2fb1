"""Translate immichpy's names into the names of this package, for one release."""

from __future__ import annotations

from typing import Any

from .. import exceptions
from .. import types as shared_types
from ..compat.calls import places_of, spellings_of
from ..compat.enums import member_named
from ..compat.names import models_of
from ..exceptions import SpecError
from ..schema.compiled import compiled
from ..schema.enums import OpenEnum
from ..schema.model import Model
from ..spec.catalog import load_release, typed_releases
from ..spec.model import Spec
from ..spec.naming import fold, pascal_case
from ..spec.operation import OperationModel

PACKAGE = "immichpy_dynamic"
SOURCE = "immichpy"
_ALIASES = frozenset({"auth", "auth_admin", "backups", "deprecated"})
"""Attributes of immichpy's clients that have another name, or are not tags, in this package."""

_WITHOUT_COUNTERPART = {
    "ApiTypeError": "wrong arguments raise TypeError",
    "ApiValueError": "arguments that do not match the schema raise RequestValidationError, a ValueError",
    "ApiAttributeError": "unknown operations raise UnsupportedOperationError, an AttributeError",
    "ApiKeyError": "nothing raises it",
    "ApiClient": "make an AsyncClient",
    "Configuration": "pass base_url= and api_key= to AsyncClient",
    "HeadersType": "write dict[str, str]",
    "RejectionReason": "write str",
}


class Vocabulary:
    """The names of one release.

    Args:
        release: a release that has type stubs, such as ``"3.1"``.

    Raises:
        SpecError: the release has no type stubs.
    """

    def __init__(self, release: str) -> None:
        self.spec: Spec = load_release(release)
        module = "v" + "_".join(self.spec.release.split(".")[:2])
        if module not in typed_releases():
            known = ", ".join(name.removeprefix("v").replace("_", ".") for name in typed_releases())
            raise SpecError(f"Immich {self.spec.release} has no module of its own; choose one of {known}")
        self.module: str = f"{PACKAGE}.versions.{module}"
        self._models = models_of(self.spec)
        self._types = compiled(self.spec).types

    def import_of(self, name: str) -> tuple[str, str] | None:
        """Return the module and the name in this package for a name that immichpy exports, or ``None``."""
        if name == "AsyncClient":
            return self.module, name
        if issubclass(getattr(exceptions, name, object), exceptions.ImmichError):
            return PACKAGE, name
        if name in shared_types.__all__ and name.startswith(("Upload", "Failed", "Rejected")):
            return f"{PACKAGE}.types", name
        tag = self.spec.find_tag(name.removesuffix("Api")) if name.endswith("Api") else None
        if tag is not None:
            return self.module, f"{pascal_case(tag)}Api"
        schema = self._models.get(fold(name))
        return None if schema is None else (self.module, self.spec.class_name(schema))

    def advice(self, name: str) -> str:
        """Return advice for a name that has no counterpart."""
        return _WITHOUT_COUNTERPART.get(name, f"Immich {self.spec.release} has nothing of this name")

    def model(self, name: str) -> type[Model] | None:
        """Return the model that immichpy calls ``name``."""
        schema = self._models.get(fold(name))
        return None if schema is None else self._types.model(schema)

    def field(self, model: type[Model], keyword: str) -> str:
        """Return the Python name of a field by any spelling; an unknown one stays as it is."""
        fields: dict[str, Any] = model.model_fields
        known = {fold(name): name for name in fields} | {fold(field.alias): name for name, field in fields.items()}
        return known.get(fold(keyword)) or known.get(fold(keyword.removeprefix("var_"))) or keyword

    def is_absent(self, model: type[Model], field: str) -> bool:
        """Return whether ``None`` for a field means "not given"; the stubs then do not allow ``None``."""
        known = model.model_fields.get(field)
        return known is not None and not known.required and "None" not in known.annotation.split(" | ")

    def member(self, enum: str, name: str) -> str | None:
        """Return the name of the member of an enum that immichpy calls ``name``."""
        schema = self._models.get(fold(enum))
        found = None if schema is None else self._types.alias(schema)
        if not (isinstance(found, type) and issubclass(found, OpenEnum)):
            return None
        member = member_named(found, name)
        return None if member is None else member.name

    def operation(self, method: str) -> OperationModel | None:
        """Return the operation of a method of immichpy's API classes."""
        model = self.spec.find_operation(method)
        # immichpy's methods have names in snake case; other names are not methods.
        return model if model is not None and method.islower() else None

    def tag(self, operation: OperationModel, written: str) -> str:
        """Return the tag that an operation is called through, given the one that the program has written."""
        return operation.tag if written in _ALIASES else written

    def argument(self, operation: OperationModel, keyword: str) -> str:
        """Return the keyword in this package for a keyword of immichpy's method."""
        known = spellings_of(operation)
        return known.get(fold(keyword)) or known.get(fold(keyword.removeprefix("var_"))) or keyword

    def same_positions(self, operation: OperationModel, count: int) -> bool:
        """Return whether the first ``count`` positional arguments mean the same in both packages."""
        path = [p.name for p in operation.parameters if p.location == "path"]
        body = [operation.body.name] if operation.body is not None else []
        query = [p.name for p in operation.parameters if p.location == "query"]
        return places_of(operation)[:count] == [*path, *body, *query][:count]
