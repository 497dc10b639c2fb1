"""The classes of models: their fields, their construction, and their pydantic-compatible methods.

:mod:`.compiler` makes one class per schema of a document.
"""

from __future__ import annotations

import copy
import importlib
import inspect
import re
import textwrap
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NoReturn, Protocol, Self

import msgspec
from msgspec import UNSET

from ..escaping import escaped
from ..exceptions import ModelValidationError
from ..spec.annotations import attribute
from ..spec.history import explain_field
from ..spec.model import Spec
from ..spec.naming import UniqueNames, fold, snake_case, suggestion
from ..spec.normalise import Schema
from ..spec.texts import field_text
from .plain import admits_null, kinds_of
from .serialization import LOSSLESS, DumpOptions, dumped_fields, inlined

# Characters that msgspec rejects in JSON names.
_UNUSABLE = re.compile(r'[\x00-\x1f"\\\ud800-\udfff]')


class ModelDocumentation:
    """The docstring of a model class, written when it is first read."""

    def __get__(self, instance: object, owner: ModelMeta) -> str:
        spec, name = owner._spec, owner.__name__
        lines = [escaped(f"{name} of {spec.title} {spec.release}".rstrip()) + "."]
        fields = fields_of(owner._schema)
        lines += ["", "Attributes:"] if fields else []
        for field in fields:
            absent = "" if field.required else ", optional"
            json_name = "" if _is_camel_case(field) else f" In JSON `{field.wire_name}`."
            text = field_text(spec, name, field.wire_name, field.schema)
            entry = f"{field.name} ({owner._shown(field)}{absent}): {text}{json_name}".rstrip(": ")
            lines.append(textwrap.fill(entry, 96, initial_indent="    ", subsequent_indent="        "))
        return "\n".join(lines)


def _is_camel_case(field: Field) -> bool:
    """Return whether the JSON name is the camel case form of the Python name: ``albumName`` of ``album_name``."""
    first, *rest = field.name.split("_")
    return field.wire_name == first + "".join(word.capitalize() for word in rest)


_construct = msgspec.StructMeta.__call__


_SECRET = re.compile(
    r"password|secret|token|pin_?code|authorization|codeverifier|activationkey|licensekey", re.IGNORECASE
)
HIDDEN = "(hidden)"
"""The text in place of a secret in a `repr`."""


def secret_fields(schema_name: str, fields: Iterable[Field]) -> frozenset[str]:
    """Return the fields of a model that hold secrets: passwords, tokens, keys, and the key of a shared link."""
    is_link = schema_name.startswith("SharedLink")
    return frozenset(
        field.name
        for field in fields
        if kinds_of(field.schema) - {"null"} == {"string"}
        and (_SECRET.search(field.wire_name) or (is_link and field.wire_name == "key"))
    )


def repr_without_secrets(model: Model) -> str:
    """Return the `repr` of a model that has secrets: reprs end up in logs and notebooks."""
    defaults = dict(zip(model.__struct_fields__[::-1], model.__struct_defaults__[::-1], strict=False))
    parts = []
    for name in model.__struct_fields__:
        value = getattr(model, name)
        if name in defaults and value is defaults[name]:
            continue
        parts.append(f"{name}={HIDDEN if name in model._secrets and value else repr(value)}")
    return f"{type(model).__name__}({', '.join(parts)})"


class ModelMeta(msgspec.StructMeta):
    """Lets a model's signature show types as one would write them, without what msgspec checks besides."""

    _spec: Spec
    _schema: Schema
    _schema_name: str
    _reader: ModelReader

    if not TYPE_CHECKING:  # hidden from type checkers, so that they use the signature of each model

        def __call__(cls, *args: Any, **values: Any) -> Any:  # noqa: N805 - the class of classes
            """Make a model from Python names; JSON names are translated when there are any."""
            for value in values.values():
                if value is None:
                    values = cls._given(values)
                    break
            try:
                return _construct(cls, *args, **values)
            except TypeError:
                translated = cls._python_names(values)
                if translated.keys() == values.keys():
                    raise
            return _construct(cls, *args, **cls._given(translated))

    @property
    def _never_null(cls) -> frozenset[str]:  # noqa: N805 - the class of classes
        """The names of the optional fields that do not admit null, where ``None`` means "not given"."""
        known: frozenset[str] | None = vars(cls).get("_found_never_null")
        if known is None:
            fields = fields_of(cls._schema) if hasattr(cls, "_schema") else ()
            known = frozenset(f.name for f in fields if not f.required and not admits_null(cls._spec, f.schema))
            cls._found_never_null = known
        return known

    @property
    def _by_spelling(cls) -> dict[str, str]:  # noqa: N805 - the class of classes
        """Python names and JSON names, folded → names of the fields."""
        known: dict[str, str] | None = vars(cls).get("_found_by_spelling")
        if known is None:
            pairs = [*zip(cls.__struct_encode_fields__, cls.__struct_fields__, strict=True)]
            pairs += [(name, name) for name in cls.__struct_fields__]
            # Exact spellings come last, because they override others with the same folded name.
            known = {**{fold(spelling): name for spelling, name in pairs}, **dict(pairs)}
            cls._found_by_spelling = known
        return known

    def _given(cls, values: Mapping[str, Any]) -> dict[str, Any]:  # noqa: N805 - the class of classes
        """Return the given values, without ``None`` for fields that do not admit null."""
        return {name: value for name, value in values.items() if value is not None or name not in cls._never_null}

    def _python_names(cls, values: Mapping[str, Any]) -> dict[str, Any]:  # noqa: N805 - the class of classes
        """Return values by the Python names of their fields.

        Raises:
            TypeError: a name is unknown, or two names are one field.
        """
        known = cls._by_spelling
        translated: dict[str, Any] = {}
        for key, value in values.items():
            name = known.get(key) or known.get(fold(key))
            if name is None:
                raise TypeError(_missing_field(cls, key))
            if name in translated:
                raise TypeError(f"{cls.__name__}() got two values for {name!r}")
            translated[name] = value
        return translated

    def _shown(cls, field: Field) -> str:  # noqa: N805 - the class of classes
        return attribute(cls._spec, cls._schema_name, field.schema, required=field.required)

    @property
    def __signature__(cls) -> inspect.Signature:  # noqa: N805 - the class of classes
        if "_schema" not in vars(cls):
            return super().__signature__
        absent = dict(zip(cls.__struct_fields__[::-1], cls.__struct_defaults__[::-1], strict=False))
        return inspect.Signature(
            [
                inspect.Parameter(
                    field.name,
                    inspect.Parameter.KEYWORD_ONLY,
                    annotation=cls._shown(field),
                    default=inspect.Parameter.empty if field.required else absent[field.name],
                )
                for field in fields_of(cls._schema)
            ]
        )


class ModelReader(Protocol):
    """Reads data as models of one document."""

    def read_model(self, name: str, data: Any, *, strict: bool) -> Any:
        """Return the model of the schema ``name``; raise ModelValidationError when ``strict`` and it does not match."""

    def read_model_json(self, name: str, text: str | bytes, *, strict: bool) -> Any:
        """Return the model of the schema ``name`` that JSON text describes."""


class FieldInfo(msgspec.Struct, frozen=True):
    """The description of a field, with pydantic's attribute names."""

    annotation: str
    """The type, as stubs show it."""
    alias: str
    """The name in JSON."""
    required: bool
    default: Any
    """The value when it is not given: ``UNSET`` or ``None``."""
    description: str | None

    def is_required(self) -> bool:
        """Return whether the field must be given."""
        return self.required


class _ModelFields:
    """The fields of a model class by their Python names."""

    def __get__(self, instance: Model | None, owner: ModelMeta) -> dict[str, FieldInfo]:
        defaults = dict(zip(owner.__struct_fields__[::-1], owner.__struct_defaults__[::-1], strict=False))
        return {
            field.name: FieldInfo(
                owner._shown(field),
                field.wire_name,
                field.required,
                UNSET if field.required else defaults[field.name],
                field_text(owner._spec, owner.__name__, field.wire_name, field.schema) or None,
            )
            for field in fields_of(owner._schema)
        }


def _serialized(model: Model, info: Any) -> dict[str, Any]:
    """Return the serialized form of a model for pydantic."""
    options = DumpOptions(
        json=info.mode == "json",
        by_alias=bool(info.by_alias),
        exclude_none=info.exclude_none,
        exclude_defaults=info.exclude_unset or info.exclude_defaults,
    )
    return dumped_fields(model, options)


class Model(msgspec.Struct, metaclass=ModelMeta, kw_only=True, repr_omit_defaults=True):
    """The base of every model class."""

    if not TYPE_CHECKING:  # hidden from type checkers, so that they report unknown names

        def __getattr__(self, name: str) -> NoReturn:
            if not name.startswith("_"):
                raise AttributeError(_missing_field(type(self), name), name=name, obj=self)
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)

    _secrets: ClassVar[frozenset[str]] = frozenset()
    """The fields that a `repr` hides."""

    model_fields: ClassVar[_ModelFields] = _ModelFields()

    @property
    def model_fields_set(self) -> set[str]:
        """The names of the fields whose value is not the default."""
        return dumped_fields(self, DumpOptions(exclude_defaults=True)).keys() | set()

    def to_dict(self) -> dict[str, Any]:
        """Return the data as in JSON: JSON names and JSON's own types.

        Nothing is lost: a null stays where the schema admits null. Fields that are unset are left out, and so are
        fields without a value where the schema does not admit null.
        """
        return dumped_fields(self, LOSSLESS)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return the model that ``data`` describes, also where ``data`` does not match the schema.

        It is the reverse of :meth:`to_dict`: what a server sent can be stored and read again, whatever is odd in it.
        :meth:`model_validate` raises in such a case.

        Args:
            data: a mapping with JSON names or Python names.

        Raises:
            ModelValidationError: ``data`` is not a mapping.
        """
        made: Self = cls._reader.read_model(cls._schema_name, data, strict=False)
        return made

    def to_json(self) -> str:
        """Return :meth:`to_dict` as JSON text."""
        return msgspec.json.encode(self.to_dict()).decode()

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Return the model that JSON text describes; see :meth:`from_dict`.

        Raises:
            ModelValidationError: ``text`` is not JSON, or not a JSON object.
        """
        made: Self = cls._reader.read_model_json(cls._schema_name, text, strict=False)
        return made

    def model_dump(
        self,
        *,
        mode: Literal["python", "json"] = "python",
        include: Collection[str] | None = None,
        exclude: Collection[str] | None = None,
        by_alias: bool = False,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
    ) -> dict[str, Any]:
        """Return the fields as a dictionary, as pydantic's method of this name does.

        Fields that are ``UNSET`` are always left out.

        Args:
            mode: ``"python"`` keeps enum members, datetimes and dates; ``"json"`` has JSON's own types.
            include: Python names of the only fields to return.
            exclude: Python names of fields to leave out.
            by_alias: use JSON names instead of Python names.
            exclude_unset: leave out fields that have their default value.
            exclude_defaults: leave out fields that have their default value.
            exclude_none: leave out fields that are ``None``.
        """
        options = DumpOptions(
            json=mode == "json",
            by_alias=by_alias,
            exclude_none=exclude_none,
            exclude_defaults=exclude_unset or exclude_defaults,
        )
        return dumped_fields(self, options, include, exclude)

    def model_dump_json(
        self,
        *,
        indent: int | None = None,
        include: Collection[str] | None = None,
        exclude: Collection[str] | None = None,
        by_alias: bool = False,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
    ) -> str:
        """Return :meth:`model_dump` as JSON text.

        Args:
            indent: number of blanks by which each level is indented; one line without it.
            include: Python names of the only fields to return.
            exclude: Python names of fields to leave out.
            by_alias: use JSON names instead of Python names.
            exclude_unset: leave out fields that have their default value.
            exclude_defaults: leave out fields that have their default value.
            exclude_none: leave out fields that are ``None``.
        """
        data = self.model_dump(
            mode="json",
            include=include,
            exclude=exclude,
            by_alias=by_alias,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
        )
        text = msgspec.json.encode(data)
        return (text if indent is None else msgspec.json.format(text, indent=indent)).decode()

    @classmethod
    def model_validate(cls, obj: Any) -> Self:
        """Return the model that ``obj`` describes, when it matches the schema.

        Models that only a server sends also accept fields and enum values that the document does not list.

        Args:
            obj: a model, which may be of another release, or a mapping with JSON names or Python names.

        Raises:
            ModelValidationError: ``obj`` does not match the schema; ``issues`` says where.
        """
        if isinstance(obj, cls):
            return obj
        made: Self = cls._reader.read_model(cls._schema_name, obj, strict=True)
        return made

    @classmethod
    def model_validate_json(cls, json_data: str | bytes) -> Self:
        """Return the model that JSON text describes; see :meth:`model_validate`.

        Raises:
            ModelValidationError: ``json_data`` is not JSON, or does not match the schema.
        """
        made: Self = cls._reader.read_model_json(cls._schema_name, json_data, strict=True)
        return made

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy.

        Args:
            update: new values by Python names or JSON names; they are not validated.
            deep: also copy the values of the fields.

        Raises:
            TypeError: a name in ``update`` is unknown.
        """
        copied: Self = copy.deepcopy(self) if deep else copy.copy(self)
        for name, value in type(self)._python_names(update or {}).items():
            is_absent = value is None and name in type(self)._never_null
            setattr(copied, name, type(self).model_fields[name].default if is_absent else value)
        return copied

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Tell pydantic how to validate and serialize a model: FastAPI returns it, pydantic models hold it."""
        # By name, because type checkers would follow the import into all of pydantic, and from there into rich.
        pydantic_core: Any = importlib.import_module("pydantic_core")

        def validate(obj: Any) -> Model:
            try:
                return cls.model_validate(obj)
            except ModelValidationError as error:
                # Other error types would contain the exception itself, which FastAPI cannot serialize.
                problem = pydantic_core.PydanticCustomError
                raise problem("model_validation", "{message}", {"message": str(error)}) from None

        core_schema = pydantic_core.core_schema
        return core_schema.no_info_plain_validator_function(
            validate,
            serialization=core_schema.plain_serializer_function_ser_schema(_serialized, info_arg=True),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        """Return the JSON Schema of the model, as the document has it, for OpenAPI documents of FastAPI."""
        return {"title": cls.__name__, **inlined(cls._spec, cls._schema, (cls._schema_name,))}

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        """Return what notebooks show: a tree of the fields when rich is installed."""
        del include, exclude
        bundle = {"text/plain": repr(self)}
        try:
            # By name, because type checkers would follow the import into rich, and from there into IPython.
            drawing = importlib.import_module("immichpy_dynamic._internal.rendering")
        except ImportError:
            return bundle
        return {**bundle, "text/html": drawing.html(drawing.tree(self))}


_TAKEN = frozenset((*dir(Model), *dir(ModelMeta)))
"""Attribute names that a field must not replace."""


_OTHER_HABITS = {
    "actual_instance": "a union is the value itself, without an object around it",
    "copy": "use model_copy()",
    "dict": "use model_dump()",
    "json": "use model_dump_json()",
    "to_str": "use repr()",
}
"""Methods of other models, such as those of pydantic 1 and openapi-generator → what to use here."""


def _missing_field(model: ModelMeta, name: str) -> str:
    """Return the message for a field that a model does not have."""
    if name in _OTHER_HABITS:
        return f"{model.__name__} has no {name!r}: {_OTHER_HABITS[name]}."
    spec = model._spec
    told = explain_field(model.__name__, name, spec.release) if spec.is_immich else None
    fields = model.__struct_fields__
    near = suggestion(name, fields) or f" It has: {', '.join(fields)}."
    return told or f"{model.__name__} has no field {name!r}.{near}"


class Field(msgspec.Struct, frozen=True):
    """A field of a model."""

    name: str
    wire_name: str
    schema: Schema
    required: bool


def field_names(wire_names: Iterable[str]) -> dict[str, str]:
    """Map unique Python names to JSON names; no Python name replaces a method of a model."""
    names = UniqueNames(taken=_TAKEN)
    return {names.add(snake_case(wire_name)): wire_name for wire_name in wire_names}


def fields_of(schema: Schema) -> tuple[Field, ...]:
    """Return the fields of a model; a required field without a schema may have any value."""
    properties = schema["properties"]
    required = list(dict.fromkeys(schema.get("required", ())))
    undescribed = [name for name in required if name not in properties]
    return tuple(
        Field(name, wire_name, properties.get(wire_name, {}), wire_name in required)
        for name, wire_name in field_names([*properties, *undescribed]).items()
        if not _UNUSABLE.search(wire_name)
    )


def is_model(schema: Schema) -> bool:
    """Return whether ``schema`` describes objects with properties, so that it becomes a class."""
    return "properties" in schema and kinds_of(schema) - {"null"} == {"object"}
