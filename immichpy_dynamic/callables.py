"""Make operations look like functions to ``inspect``, ``functools``, ``typing`` and ``unittest.mock``.

An operation is an object, and so are its forms ``raw``, ``stream``, ``iter`` and ``request``. Retry decorators, mocks
and frameworks ask a callable for its signature and whether it is a coroutine function. ``inspect`` answers the second
question by ``__code__``, for any object that has the attributes of a function.
"""

from __future__ import annotations

import datetime as dt
import importlib
import inspect
from collections.abc import Callable, Mapping
from types import CodeType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from msgspec import UnsetType

from . import options
from ._internal.lazy import LazyAnnotations
from .documentation import any_form_signature
from .http.multipart import FileInput
from .schema.compiled import compiled
from .spec.annotations import Annotation

if TYPE_CHECKING:
    from .operation_info import OperationInfo
    from .spec.model import Spec

R = TypeVar("R")

_SELF = inspect.Parameter("self", inspect.Parameter.POSITIONAL_OR_KEYWORD)


class Names(dict[str, Any]):
    """The names in the annotations of a document's operations, found when they are looked up.

    ``typing.get_type_hints`` and FastAPI evaluate annotations with the ``__globals__`` of a function.

    Args:
        spec: the document.
        module: the globals of the module that defines the function.
    """

    def __init__(self, spec: Spec, module: Mapping[str, Any]) -> None:
        super().__init__(_COMMON)
        self._spec = spec
        self._module = module

    def __missing__(self, name: str) -> Any:
        schema = self._spec.schema_name(name)
        if schema is not None:
            types = compiled(self._spec).types
            return types.model(schema) or types.alias(schema)
        return getattr(importlib.import_module("aiohttp"), name) if name == "ClientTimeout" else self._module[name]


_COMMON: dict[str, Any] = {
    "Any": Any,
    "FileInput": FileInput,
    "UnsetType": UnsetType,
    "date": dt.date,
    "datetime": dt.datetime,
    **{name: getattr(options, name) for name in ("Headers", "OnBytes", "Timeout", "Validation")},
}


class FunctionLike:
    """The attributes that a function has besides being callable."""

    __defaults__ = None
    __kwdefaults__ = None

    if TYPE_CHECKING:

        @property
        def __code__(self) -> CodeType: ...

        @property
        def __globals__(self) -> dict[str, Any]: ...

        @property
        def __signature__(self) -> inspect.Signature: ...


class BoundForm(FunctionLike, Generic[R]):
    """A form of calling an operation, such as ``client.albums.create_album.raw``.

    Args:
        form: which form.
        owner: the class of the operation.
        operation: the operation; ``None`` when the form is read from the class.
    """

    def __init__(self, form: Form[R], owner: type[OperationInfo], operation: OperationInfo | None) -> None:
        self._form = form
        self._owner = owner
        self._operation = operation
        self.__name__: str = form.name
        self.__qualname__ = f"{owner.__name__ if operation is None else operation.__qualname__}.{self.__name__}"
        self.__module__ = owner.__module__
        self.__doc__ = form.function.__doc__

    def __call__(self, *args: Any, **kwargs: Any) -> R:
        """Call the operation in this form."""
        first = () if self._operation is None else (self._operation,)
        result: R = self._form.function(*first, *args, **kwargs)
        return result

    @property
    def __signature__(self) -> inspect.Signature:
        of: Any = self._owner if self._operation is None else self._operation
        signature = self._form.signature(of)
        return (
            signature
            if self._operation is not None
            else signature.replace(parameters=[_SELF, *signature.parameters.values()])
        )

    if not TYPE_CHECKING:
        __annotations__ = LazyAnnotations()

    @property
    def __code__(self) -> CodeType:
        code: CodeType = self._form.function.__code__
        return code

    @property
    def __globals__(self) -> dict[str, Any]:
        return Names(self._owner.document, self._form.function.__globals__)

    def __repr__(self) -> str:
        return f"<{self.__qualname__}{self.__signature__}>"


class Form(Generic[R]):
    """A method of an operation that has the parameters of the operation.

    Args:
        function: the method; it takes ``*args`` and ``**kwargs``.
        returns: makes the annotation of the result from the operation or its class.
    """

    def __init__(self, function: Callable[..., R], returns: Callable[[Any], str]) -> None:
        self.function: Any = function
        self.name: str = function.__name__
        self._returns = returns

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, instance: OperationInfo | None, owner: type[OperationInfo]) -> BoundForm[R]:
        return BoundForm(self, owner, instance)

    def signature(self, of: Any) -> inspect.Signature:
        """Return the signature of this form.

        Args:
            of: an operation or its class.
        """
        signature: inspect.Signature = of.__signature__
        return signature.replace(return_annotation=Annotation(self._returns(of)))


class CallForm(Form[R]):
    """The call of an operation; ``unittest.mock.create_autospec`` checks calls by its signature."""

    def signature(self, of: Any) -> inspect.Signature:
        """Return a signature that accepts the body's fields as keywords or the body as a whole."""
        return any_form_signature(of.document, of.model)
