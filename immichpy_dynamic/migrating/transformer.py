"""Rewrite the syntax tree of a module with libcst, which keeps comments and layout."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import libcst as cst
from libcst import matchers as m
from libcst.metadata import (
    MetadataWrapper,
    PositionProvider,
    QualifiedNameProvider,
    QualifiedNameSource,
)

from ..compat.calls import HTTP_INFO, UNREAD
from ..schema.model import Model
from .imports import import_lines, merged
from .vocabulary import SOURCE, Vocabulary

_RESPONSE_NAMES = {"status_code": "status", "raw_data": "content"}
_UNSUPPORTED_OPTIONS = {
    "_request_auth": "make another client for another key",
    "_content_type": "pass _headers={'Content-Type': …}",
    "_host_index": "make another client for another server",
}


class Left(NamedTuple):
    """A place that has to be migrated by hand."""

    line: int
    message: str


class Migrated(NamedTuple):
    """A rewritten module."""

    code: str
    left: list[Left]


def migrate(code: str, vocabulary: Vocabulary) -> Migrated:
    """Rewrite the source of a module.

    Args:
        code: Python source.
        vocabulary: the names of the release to use.

    Raises:
        libcst.ParserSyntaxError: ``code`` is not Python.
    """
    if SOURCE not in code:
        return Migrated(code, [])
    wrapper = MetadataWrapper(cst.parse_module(code))
    used = _Used(vocabulary)
    wrapper.visit(used)
    transformer = _Transformer(vocabulary, sorted(used.names))
    migrated = wrapper.visit(transformer).code
    if any(re.search(rf"(?<![\w.]){name}\.", migrated) for name in transformer.bound):
        # A name used through `import immichpy` has no counterpart.
        transformer = _Transformer(vocabulary, sorted(used.names), keeps_import=True)
        migrated = wrapper.visit(transformer).code
    return Migrated(migrated, sorted(set(transformer.left)))


class _Metadata(m.MatcherDecoratableTransformer):
    METADATA_DEPENDENCIES = (QualifiedNameProvider, PositionProvider)

    def source_name(self, node: cst.CSTNode) -> str | None:
        """Return the last part of the name that a node has in immichpy, or ``None`` when it is not imported from it."""
        for name in self.get_metadata(QualifiedNameProvider, node, set()):
            if name.source is QualifiedNameSource.IMPORT and name.name.split(".")[0] == SOURCE:
                return str(name.name).rpartition(".")[2]
        return None


class _Used(cst.CSTVisitor):
    """Collects the names that a program reaches through ``import immichpy``."""

    METADATA_DEPENDENCIES = (QualifiedNameProvider,)

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        self.names: set[str] = set()

    def visit_Attribute(self, node: cst.Attribute) -> None:  # noqa: N802 - libcst's name
        for name in self.get_metadata(QualifiedNameProvider, node, set()):
            if name.name.split(".")[0] == SOURCE and name.source is QualifiedNameSource.IMPORT:
                last = str(name.name).rpartition(".")[2]
                if last == node.attr.value and last[0].isupper() and not last.isupper():
                    self.names.add(last)


class _Transformer(_Metadata):
    def __init__(self, vocabulary: Vocabulary, used: Sequence[str], *, keeps_import: bool = False) -> None:
        super().__init__()
        self._keeps_import = keeps_import
        self.bound: set[str] = set()
        """The names that `import immichpy` has bound."""
        self._vocabulary = vocabulary
        self._used = used
        self.left: list[Left] = []
        # Variables of each function that hold whole or unread responses.
        self._whole: list[set[str]] = [set()]
        self._unread: list[set[str]] = [set()]

    def _leave_for_hands(self, node: cst.CSTNode, message: str) -> None:
        self.left.append(Left(self.get_metadata(PositionProvider, node).start.line, message))

    def leave_SimpleStatementLine(  # noqa: N802 - libcst's name
        self, original_node: cst.SimpleStatementLine, updated_node: cst.SimpleStatementLine
    ) -> cst.BaseStatement | cst.FlattenSentinel[cst.BaseStatement]:
        """Replace a line that imports from immichpy."""
        if len(original_node.body) != 1:
            return updated_node
        statement = original_node.body[0]
        if isinstance(statement, cst.Import):
            return self._import(statement, updated_node)
        if isinstance(statement, cst.ImportFrom) and _dotted(statement.module).split(".")[0] == SOURCE:
            return self._import_from(statement, updated_node)
        return updated_node

    def _import(
        self, statement: cst.Import, line: cst.SimpleStatementLine
    ) -> cst.BaseStatement | cst.FlattenSentinel[cst.BaseStatement]:
        kept = [alias for alias in statement.names if _dotted(alias.name).split(".")[0] != SOURCE]
        if len(kept) == len(statement.names):
            return line
        self.bound |= {name for alias in statement.names if alias not in kept for name in [_local_name(alias)]}
        targets, _ = self._targets(statement, [(name, None) for name in self._used])
        lines = import_lines(targets, line)
        if self._keeps_import:
            return cst.FlattenSentinel([line, *import_lines(targets, cst.SimpleStatementLine([]))])
        if kept:
            kept[-1] = kept[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
            lines = [cst.SimpleStatementLine([statement.with_changes(names=kept)]), *lines]
        return cst.FlattenSentinel(lines)

    def _import_from(
        self, statement: cst.ImportFrom, line: cst.SimpleStatementLine
    ) -> cst.BaseStatement | cst.FlattenSentinel[cst.BaseStatement]:
        if isinstance(statement.names, cst.ImportStar):
            self._leave_for_hands(statement, f"from {_dotted(statement.module)} import *: import exceptions by name")
            return cst.FlattenSentinel(import_lines({self._vocabulary.module: [("*", None)]}, line))
        names = [(alias.evaluated_name, alias.evaluated_alias) for alias in statement.names]
        targets, unknown = self._targets(statement, names)
        kept = [alias for alias in statement.names if alias.evaluated_name in unknown]
        lines = import_lines(targets, line)
        if not lines:
            return line
        if kept:
            # Keep the import, so that the program fails there rather than later where the name is used.
            kept[-1] = kept[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
            lines.append(cst.SimpleStatementLine([statement.with_changes(names=kept)]))
        return cst.FlattenSentinel(lines)

    def _targets(
        self, statement: cst.CSTNode, names: Iterable[tuple[str, str | None]]
    ) -> tuple[dict[str, list[tuple[str, str | None]]], set[str]]:
        """Return the imports by module (pairs of name and alias), and the names that have no counterpart."""
        targets: dict[str, list[tuple[str, str | None]]] = {}
        unknown: set[str] = set()
        for name, alias in names:
            found = self._vocabulary.import_of(name)
            if found is None:
                self._leave_for_hands(statement, f"{name}: {self._vocabulary.advice(name)}")
                unknown.add(name)
                continue
            module, here = found
            targets.setdefault(module, []).append((here, alias or (name if name != here else None)))
        return targets, unknown

    def leave_Module(self, original_node: cst.Module, updated_node: cst.Module) -> cst.Module:  # noqa: ARG002, N802
        """Join imports from one module."""
        return updated_node.with_changes(body=merged(updated_node.body))

    def leave_Attribute(  # noqa: N802 - libcst's name
        self, original_node: cst.Attribute, updated_node: cst.Attribute
    ) -> cst.BaseExpression:
        """Rename enum members, tags, forms of operations and attributes of responses."""
        attribute = original_node.attr.value
        owner = self.source_name(original_node.value)
        member = self._vocabulary.member(owner, attribute) if owner is not None else None
        if member is not None:
            return updated_node.with_changes(attr=cst.Name(member))
        source = self.source_name(original_node)
        if source is not None and source == attribute and source in self._used:
            found = self._vocabulary.import_of(source)
            return cst.Name(source) if found is not None else updated_node
        if m.matches(
            updated_node,
            m.Attribute(m.Attribute(m.Attribute(attr=m.Name("base_client")), m.Name("configuration")), m.Name("host")),
        ):
            # The inner part of the expression has been reported already.
            self.left = [left for left in self.left if left != self._base_client(original_node)]
            client = cst.ensure_type(cst.ensure_type(updated_node.value, cst.Attribute).value, cst.Attribute).value
            return cst.Attribute(client, cst.Name("base_url"))
        return self._operation_or_response(original_node, updated_node)

    def _operation_or_response(self, original: cst.Attribute, updated: cst.Attribute) -> cst.BaseExpression:
        attribute = original.attr.value
        method = attribute.removesuffix(HTTP_INFO).removesuffix(UNREAD)
        operation = self._vocabulary.operation(method)
        if operation is not None and isinstance(updated.value, (cst.Attribute, cst.Name)):
            value = updated.value
            if isinstance(value, cst.Attribute):
                value = value.with_changes(attr=cst.Name(self._vocabulary.tag(operation, value.attr.value)))
            if method != attribute:
                form = "raw" if attribute.endswith(HTTP_INFO) else "stream"
                return cst.Attribute(cst.Attribute(value, cst.Name(operation.name)), cst.Name(form))
            if isinstance(updated.value, cst.Attribute):
                return updated.with_changes(value=value, attr=cst.Name(operation.name))
        return self._response(original, updated)

    def _response(self, original: cst.Attribute, updated: cst.Attribute) -> cst.BaseExpression:
        attribute = original.attr.value
        holder = original.value.value if isinstance(original.value, cst.Name) else None
        if attribute in _RESPONSE_NAMES and (holder in self._whole[-1] or _is_awaited(original.value, HTTP_INFO)):
            return updated.with_changes(attr=cst.Name(_RESPONSE_NAMES[attribute]))
        if holder is not None and holder in self._unread[-1]:
            if attribute == "status":
                self._leave_for_hands(original, f"{holder}.status: stream() raises ApiException where it is an error")
            elif attribute in ("release", "close"):
                self._leave_for_hands(original, f"{holder}.{attribute}(): the response ends with its block")
        if attribute == "base_client":
            self.left.append(self._base_client(original))
        return updated

    def _base_client(self, node: cst.CSTNode) -> Left:
        message = "base_client: use client.base_url, or options of AsyncClient"
        return Left(self.get_metadata(PositionProvider, node).start.line, message)

    def visit_SimpleString(self, node: cst.SimpleString) -> None:  # noqa: N802 - libcst's name
        """Report import paths in strings, such as the arguments of ``unittest.mock.patch``."""
        if node.value.strip("\"'rbfuRBFU").startswith(f"{SOURCE}."):
            self._leave_for_hands(node, f"{node.value}: a path in a string")

    def leave_Call(self, original_node: cst.Call, updated_node: cst.Call) -> cst.BaseExpression:  # noqa: N802
        """Rename keywords and options."""
        name = self.source_name(original_node.func)
        model = self._vocabulary.model(name) if name is not None else None
        if model is not None:
            renamed = [_renamed(arg, self._vocabulary.field(model, _keyword(arg))) for arg in updated_node.args]
            return _with_arguments(updated_node, [arg for arg in renamed if not self._is_absent(model, arg)])
        if not isinstance(original_node.func, cst.Attribute):
            return updated_node
        method = original_node.func.attr.value
        if m.matches(original_node.func, m.Attribute(m.Attribute(attr=m.Name("assets")), m.Name("upload"))):
            return updated_node.with_changes(args=[_as_repeats(arg) for arg in updated_node.args])
        if method == "iter_chunked" and self._is_content_of_unread(original_node.func.value):
            content = cst.ensure_type(cst.ensure_type(updated_node.func, cst.Attribute).value, cst.Attribute)
            return updated_node.with_changes(func=cst.Attribute(content.value, cst.Name("iter_bytes")))
        return self._operation_call(method, original_node, updated_node)

    def _operation_call(self, method: str, original: cst.Call, updated: cst.Call) -> cst.Call:
        operation = self._vocabulary.operation(method.removesuffix(HTTP_INFO).removesuffix(UNREAD))
        if operation is None and not method.endswith("_to_file"):
            return updated
        positional = sum(arg.keyword is None and not arg.star for arg in original.args)
        if operation is not None and not self._vocabulary.same_positions(operation, positional):
            self._leave_for_hands(original, f"{method}(): positional arguments have another order; use keywords")
        args = []
        for arg in updated.args:
            keyword = _keyword(arg)
            if keyword in _UNSUPPORTED_OPTIONS:
                if m.matches(arg.value, m.Name("None")):
                    continue
                self._leave_for_hands(original, f"{keyword}: {_UNSUPPORTED_OPTIONS[keyword]}")
            elif keyword == "_request_timeout":
                if isinstance(arg.value, cst.Tuple):
                    self._leave_for_hands(original, "_request_timeout: _timeout takes an aiohttp.ClientTimeout")
                keyword = "_timeout"
            elif operation is not None and not keyword.startswith("_"):
                keyword = self._vocabulary.argument(operation, keyword)
            args.append(_renamed(arg, keyword))
        return _with_arguments(updated, args)

    def _is_absent(self, model: type[Model], arg: cst.Arg) -> bool:
        return m.matches(arg.value, m.Name("None")) and self._vocabulary.is_absent(model, _keyword(arg))

    def _is_content_of_unread(self, node: cst.BaseExpression) -> bool:
        return (
            isinstance(node, cst.Attribute)
            and node.attr.value == "content"
            and isinstance(node.value, cst.Name)
            and node.value.value in self._unread[-1]
        )

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:  # noqa: ARG002, N802 - libcst's signature
        """Begin a scope."""
        self._whole.append(set())
        self._unread.append(set())

    def leave_FunctionDef(  # noqa: N802 - libcst's name
        self,
        original_node: cst.FunctionDef,  # noqa: ARG002 - libcst's signature
        updated_node: cst.FunctionDef,
    ) -> cst.FunctionDef:
        """End a scope."""
        self._whole.pop()
        self._unread.pop()
        return updated_node

    def visit_Assign(self, node: cst.Assign) -> None:  # noqa: N802 - libcst's name
        """Note variables that hold responses."""
        names = [target.target.value for target in node.targets if isinstance(target.target, cst.Name)]
        if _is_awaited(node.value, HTTP_INFO):
            self._whole[-1].update(names)
        elif _is_awaited(node.value, UNREAD):
            self._unread[-1].update(names)

    def visit_WithItem(self, node: cst.WithItem) -> None:  # noqa: N802 - libcst's name
        """Note variables that hold unread responses."""
        if _is_awaited(node.item, UNREAD) and node.asname is not None and isinstance(node.asname.name, cst.Name):
            self._unread[-1].add(node.asname.name.value)

    def leave_WithItem(self, original_node: cst.WithItem, updated_node: cst.WithItem) -> cst.WithItem:  # noqa: N802
        """Remove ``await`` from a stream that a ``with`` block opens."""
        if _is_awaited(original_node.item, UNREAD):
            return updated_node.with_changes(item=cst.ensure_type(updated_node.item, cst.Await).expression)
        return updated_node

    def leave_IndentedBlock(  # noqa: N802 - libcst's name
        self,
        original_node: cst.IndentedBlock,  # noqa: ARG002 - libcst's signature
        updated_node: cst.IndentedBlock,
    ) -> cst.IndentedBlock:
        """Put everything after the opening of an unread response into a block of that response."""
        return updated_node.with_changes(body=_in_blocks(list(updated_node.body)))


def _in_blocks(body: list[Any]) -> list[Any]:
    for index, line in enumerate(body):
        opening = _opened_stream(line)
        if opening is not None:
            variable, call = opening
            rest = _in_blocks(body[index + 1 :]) or [cst.SimpleStatementLine([cst.Pass()])]
            block = cst.With(
                items=[cst.WithItem(call, cst.AsName(variable))],
                body=cst.IndentedBlock(rest),
                asynchronous=cst.Asynchronous(),
                leading_lines=line.leading_lines,
            )
            return [*body[:index], block]
    return body


def _opened_stream(line: Any) -> tuple[cst.Name, cst.Call] | None:
    """Return variable and call of ``response = await ….stream(…)``, a form that only this rewrite produces."""
    awaited = m.Await(m.Call(m.Attribute(value=m.Attribute(), attr=m.Name("stream"))))
    assignment = m.Assign(targets=[m.AssignTarget(m.Name())], value=awaited)
    if not m.matches(line, m.SimpleStatementLine(body=[assignment])):
        return None
    statement = cst.ensure_type(line.body[0], cst.Assign)
    call = cst.ensure_type(cst.ensure_type(statement.value, cst.Await).expression, cst.Call)
    return cst.ensure_type(statement.targets[0].target, cst.Name), call


def _is_awaited(node: cst.BaseExpression, suffix: str) -> bool:
    """Return whether an expression awaits a method whose name ends in ``suffix``."""
    call = node.expression if isinstance(node, cst.Await) else None
    return isinstance(call, cst.Call) and isinstance(call.func, cst.Attribute) and call.func.attr.value.endswith(suffix)


def _dotted(node: cst.BaseExpression | None) -> str:
    if isinstance(node, cst.Attribute):
        return f"{_dotted(node.value)}.{node.attr.value}"
    return node.value if isinstance(node, cst.Name) else ""


def _with_arguments(call: cst.Call, args: list[cst.Arg]) -> cst.Call:
    """Return a call with other arguments; the last argument keeps the trailing comma and whitespace of the old one."""
    if args and args[-1].comma is not call.args[-1].comma:
        args[-1] = args[-1].with_changes(comma=call.args[-1].comma)
    return call.with_changes(args=args)


def _local_name(alias: cst.ImportAlias) -> str:
    return alias.evaluated_alias or alias.evaluated_name.split(".")[0]


def _keyword(arg: cst.Arg) -> str:
    return arg.keyword.value if arg.keyword is not None else ""


def _renamed(arg: cst.Arg, keyword: str) -> cst.Arg:
    return arg if arg.keyword is None else arg.with_changes(keyword=arg.keyword.with_changes(value=keyword))


def _as_repeats(arg: cst.Arg) -> cst.Arg:
    """Return ``retries=`` as the number of repeats; for immichpy it is the number of attempts."""
    if _keyword(arg) != "retries":
        return arg
    if isinstance(arg.value, cst.Integer):
        return arg.with_changes(value=cst.Integer(str(max(int(arg.value.value) - 1, 0))))
    return arg.with_changes(value=cst.BinaryOperation(arg.value, cst.Subtract(), cst.Integer("1")))
