"""The description of an operation: names, path, permission, parameters; the same for both clients."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, ClassVar, Self

from msgspec import UNSET, UnsetType

from .callables import FunctionLike, Names
from .documentation import signature_of, since_of
from .options import Headers, OnBytes, Timeout, Validation
from .spec.annotations import Annotation, returns
from .spec.model import Spec
from .spec.operation import OperationModel, Parameter

_LONGEST_SIGNATURE = 200
"""The longest signature that a ``repr`` shows: a search has 44 arguments."""


class OperationInfo(FunctionLike):
    """The attributes of an operation that need no call."""

    model: ClassVar[OperationModel]
    """The operation in the document."""
    document: ClassVar[Spec]
    """The OpenAPI document, under its own name."""
    _name: ClassVar[str]
    _preset: dict[str, Any]

    def __init__(self) -> None:
        self.__name__: str = self._name
        self.__qualname__ = f"{self.model.tag}.{self._name}"
        self._preset = {}

    @property
    def spec(self) -> Spec:
        """The OpenAPI document, under the name of the release that the client uses."""
        return self.document

    def with_options(
        self,
        *,
        timeout: Timeout | UnsetType = UNSET,
        headers: Headers | UnsetType = UNSET,
        retries: int | UnsetType | None = UNSET,
        validation: Validation | UnsetType | None = UNSET,
        progress: OnBytes | UnsetType = UNSET,
        max_response_bytes: int | UnsetType | None = UNSET,
    ) -> Self:
        """Return this operation with options for all of its calls: ``op.with_options(timeout=5)(…)``.

        It is the same as ``op(…, _timeout=5)``; options of a call win. The signature of the result has no options, so
        frameworks that read signatures, such as FastAPI, see only the arguments of the operation.

        Args:
            timeout: seconds for the whole call, or an ``aiohttp.ClientTimeout``; ``None`` lifts the client's limit.
            headers: headers besides those of the client.
            retries: how often a failed attempt is repeated; 0 is one attempt.
            validation: what to do when the response does not match the schema: ``"warn"``, ``"strict"`` or ``"off"``.
            progress: a function that is called with the number of bytes of files sent so far.
            max_response_bytes: how large the response may be, after decompression; streams have no limit.
        """
        given = {
            "_timeout": timeout,
            "_headers": headers,
            "_retries": retries,
            "_validation": validation,
            "_progress": progress,
            "_max_response_bytes": max_response_bytes,
        }
        other = copy.copy(self)
        own = {name: value for name, value in given.items() if value is not UNSET}
        signature = signature_of(self.spec, self.model, with_options=False)
        vars(other).update({"_preset": {**self._preset, **own}, "__signature__": signature})
        return other

    def __repr__(self) -> str:
        operation = self.model
        notes = ", deprecated" if operation.deprecated else ""
        signature = str(signature_of(self.spec, operation, with_options=False)).replace(" = UNSET", " = ...")
        if len(signature) > _LONGEST_SIGNATURE:
            signature = f"(… {len(operation.parameters)} arguments) -> {self.returns}"
        return f"<{self.__qualname__}{signature}: {operation.method} {operation.path}{notes}>"

    if not TYPE_CHECKING:

        @property
        def __globals__(self) -> Names:
            return Names(self.spec, globals())

        def __get__(self, instance: object, owner: type) -> Self:
            """Return the operation itself, so that ``inspect.isroutine`` is true and ``help()`` shows its signature."""
            return self

    @property
    def operation_id(self) -> str:
        """The ``operationId`` of this operation in the OpenAPI document."""
        return self.model.operation_id

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self.model.method

    @property
    def path(self) -> str:
        """The path with its parameters in braces, after ``/api``."""
        return self.model.path

    @property
    def tag(self) -> str:
        """The Python name of the tag it belongs to."""
        return self.model.tag

    @property
    def summary(self) -> str | None:
        """The summary, in one line."""
        return self.model.summary

    @property
    def permission(self) -> str | None:
        """The permission that an API key needs for it."""
        return self.model.permission

    @property
    def admin_only(self) -> bool:
        """Whether only an administrator may call it."""
        return self.model.admin_only

    @property
    def state(self) -> str | None:
        """Its maturity in Immich's document: ``Stable``, ``Beta``, ``Alpha``, ``Deprecated``, ``Internal``."""
        return self.model.state

    @property
    def since(self) -> str | None:
        """The first bundled release that has it; ``None`` when even the oldest one, 1.113.0, has it."""
        return since_of(self.spec, self.operation_id)

    @property
    def deprecated(self) -> bool:
        """Whether Immich has deprecated it."""
        return self.model.deprecated

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """Every keyword of a call."""
        return self.model.parameters

    @property
    def returns(self) -> Annotation:
        """The annotation of the result of a call."""
        return returns(self.spec, self.model)
