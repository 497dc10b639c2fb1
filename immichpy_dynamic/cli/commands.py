"""Commands made from operations: a group for each tag, a command for each operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click
from click.shell_completion import CompletionItem

from ..spec.model import Spec
from ..spec.naming import fold, similar
from ..spec.operation import OperationModel, Parameter
from ..spec.texts import argument_meaning, tag_text
from .naming import command_name
from .options import OutputOption, output_options
from .session import CliSession, Settings, session_of
from .values import NULL, IdsOption, Value, read_json

_BODY = "_body"


def session_spec(ctx: click.Context, session: CliSession) -> Spec:
    """Return the document to make commands from; help and completion do not wait for a server."""
    root = ctx.find_root()
    offline = ctx.resilient_parsing or root.meta.get("help_only", False)
    return session.offline_spec if offline else session.spec


class TagGroup(click.Group):
    """The operations of one tag, and the whole jobs that belong to it.

    Args:
        spec: the document.
        tag: the tag's Python name.
        jobs: commands beside the operations.
        default: the job that is meant when the first word names nothing here.
    """

    def __init__(self, spec: Spec, tag: str, jobs: Mapping[str, click.Command], default: str | None = None) -> None:
        # A default job's own options come before anything that this group knows.
        settings = {"ignore_unknown_options": True} if default else {}
        text = tag_text(spec, tag) or f"The operations of {command_name(tag)}."
        if default is not None:
            what = jobs[default].params[0]
            short = f"{command_name(tag)} {what.metavar or str(what.name).upper()}"
            text += f"\n\n`{short}` is short for `{short.replace(' ', f' {default} ')}`."
        super().__init__(command_name(tag), help=text, context_settings=settings)
        self._spec = spec
        self._tag = tag
        self._jobs = jobs
        self._default = default
        self.no_args_is_help = True

    @property
    def operations(self) -> dict[str, str]:
        """Command name → ``operationId``."""
        return {command_name(name): operation_id for name, operation_id in self._spec.tags[self._tag].items()}

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return [*self._jobs, *self.operations]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of a name in any spelling, or ``None``."""
        if cmd_name in self._jobs:
            return self._jobs[cmd_name]
        operation = self._spec.find_operation(cmd_name, self._tag)
        if operation is None and not cmd_name.isidentifier():
            operation_id = self.operations.get(cmd_name)
            operation = self._spec.operations[operation_id] if operation_id else None
        if operation is None and not ctx.resilient_parsing and self._default is None and session_of(ctx).ask_again():
            self._spec = session_of(ctx).spec
            return self.get_command(ctx, cmd_name) if self._tag in self._spec.tags else None
        return OperationCommand(self._spec, operation) if operation is not None else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that the first word names.

        Raises:
            click.UsageError: it names none; the message says what is close.
        """
        word = args[0]
        command = self.get_command(ctx, word)
        if command is None and self._default is not None:
            return self._default, self._jobs[self._default], args
        if command is None and not ctx.resilient_parsing:
            raise click.UsageError(_unknown_operation(self._spec, self._tag, word), ctx)
        return word if command is None else command.name, command, args[1:]

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Return what a shell offers: commands in any spelling, else what the default job takes."""
        found = complete_names(self, ctx, incomplete)
        if found or self._default is None:
            return found
        return self._jobs[self._default].params[0].shell_complete(ctx, incomplete)

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List jobs and operations with what they do; deprecated ones come last."""
        if self._jobs:
            with formatter.section("High-level commands"):
                formatter.write_dl([(name, job.get_short_help_str(100)) for name, job in self._jobs.items()])
        operations = {name: self._spec.operations[known] for name, known in self.operations.items()}
        with formatter.section("Operations"):
            formatter.write_dl(
                [
                    (name, f"{'(deprecated) ' if operation.deprecated else ''}{_first_sentence(operation)}")
                    for name, operation in sorted(operations.items(), key=lambda item: (item[1].deprecated, item[0]))
                ]
            )


class OperationCommand(click.Command):
    """One operation as a command.

    Args:
        spec: the document.
        operation: the operation.
    """

    def __init__(self, spec: Spec, operation: OperationModel) -> None:
        params: list[click.Parameter] = [_parameter(spec, operation, parameter) for parameter in operation.parameters]
        params.sort(key=lambda param: not isinstance(param, click.Argument))
        if operation.body is not None:
            params.append(_body_option(operation))
        taken = {name for param in params for name in [*param.opts, *param.secondary_opts]}
        super().__init__(
            command_name(operation.name),
            params=[*params, *output_options(taken)],
            callback=self._run,
            help=_help(operation),
            short_help=_first_sentence(operation),
        )
        self.operation = operation

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the command's own words.

        Raises:
            click.UsageError: one of them is a global option, or no option at all.
        """
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            if any(error.option_name in param.opts for param in ctx.find_root().command.params):
                message = f"{error.option_name} is a global option: put it before the command"
                raise click.UsageError(message, ctx) from None
            raise

    def _run(self, **given: Any) -> int:
        from .invoke import perform

        ctx = click.get_current_context()
        session = session_of(ctx)
        own = {name: given.pop(name, None) for name in Settings.__struct_fields__}
        settings = Settings(**{name: value for name, value in own.items() if value is not None}).over(session.settings)
        return perform(session, self.operation, _arguments(ctx, self.operation, given), settings)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List path parameters, then the operation's own options, then those of every operation."""
        own: list[tuple[str, str]] = []
        shared: list[tuple[str, str]] = []
        # Arguments have a section of their own; newer releases of click would list them here too.
        for param in self.get_params(ctx):
            record = param.get_help_record(ctx) if isinstance(param, click.Option) else None
            if record is not None:
                is_shared = isinstance(param, OutputOption) or "--help" in param.opts
                (shared if is_shared else own).append(record)
        arguments = [
            (param.metavar or "", param.description) for param in self.params if isinstance(param, PathArgument)
        ]
        for title, rows in (("Arguments", arguments), ("Options", own), ("Options of every operation", shared)):
            if rows:
                with formatter.section(title):
                    formatter.write_dl(rows)


class PathArgument(click.Argument):
    """A path parameter as an argument of a command.

    Args:
        meaning: what it is, for help.
    """

    def __init__(self, *args: Any, meaning: str, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self._meaning = meaning

    @property
    def description(self) -> str:
        """The text in help."""
        kind = self.type
        facts = [kind.metavar, kind.description] if isinstance(kind, Value) else []
        return " ".join(part for part in (self._meaning, f"({' '.join(filter(None, facts))})") if part)


def complete_names(group: click.Group, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
    """Return a group's commands and options that begin with ``incomplete``, in any spelling."""
    names = [
        CompletionItem(name, help=None)
        for name in group.list_commands(ctx)
        if name.startswith(incomplete) or (incomplete and fold(name).startswith(fold(incomplete)))
    ]
    return [*names, *click.Command.shell_complete(group, ctx, incomplete)]


def complete_releases(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the releases that a shell offers where a document is to be named, else let it offer files."""
    from ..spec.catalog import releases

    names = [found.release for found in releases() if found.release.startswith(incomplete)]
    return [CompletionItem(name) for name in names] or [CompletionItem(incomplete, type="file")]


def _parameter(spec: Spec, operation: OperationModel, parameter: Parameter) -> click.Parameter:
    """Return an argument for a path parameter, an option for anything else. Prefixed: ours have names too."""
    kind = Value(spec, parameter.schema)
    meaning = argument_meaning(spec, operation, parameter) or ""
    name = f"p_{parameter.name}"
    option = f"--{command_name(parameter.name)}"
    if parameter.location == "path":
        return PathArgument([name], type=kind, metavar=command_name(parameter.name).upper(), meaning=meaning)
    settings: dict[str, Any] = {"default": None, "required": parameter.required and parameter.location != "body"}
    required = "Required." if parameter.required else ""
    if kind.kind == "array":
        item = kind.item
        # A list of texts may have one that begins with @, such as a tag; ids do not.
        takes_files = item.kind == "string" and parameter.name.endswith("ids")
        several = "Repeat it for several, or give @FILE or -." if takes_files else "Repeat it for several."
        notes = " ".join(part for part in (required, meaning, item.description, several) if part)
        kind_of_option = IdsOption if takes_files else click.Option
        return kind_of_option([option, name], type=item, multiple=True, metavar=item.metavar, help=notes, **settings)
    notes = " ".join(part for part in (required, meaning, kind.description) if part)
    if kind.kind == "boolean" and not kind.nullable:
        return click.Option([f"{option}/--no-{option[2:]}", name], help=notes, **settings)
    return click.Option([option, name], type=kind, metavar=kind.metavar, help=notes, **settings)


def _body_option(operation: OperationModel) -> click.Option:
    assert operation.body is not None  # noqa: S101 - the caller has looked
    notes = "Required. " if operation.body.required and not operation.body.fields else ""
    notes += "The body as JSON, with JSON names; options above add to it." if operation.body.fields else "The body."
    return click.Option(["--body", _BODY], metavar="JSON|@FILE|-", help=notes, callback=_read_body)


def _read_body(_ctx: click.Context, _param: click.Parameter, value: str | None) -> Any:
    if value is None:
        return None
    try:
        return read_json(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


def _arguments(ctx: click.Context, operation: OperationModel, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the keywords of the call.

    Raises:
        click.UsageError: a field that the body needs is missing.
    """
    found = {}
    for parameter in operation.parameters:
        value = given.get(f"p_{parameter.name}")
        if value is None or value == ():
            continue
        values = list(value) if isinstance(value, tuple) else value
        found[parameter.name] = None if values is NULL else values
    body = operation.body
    if body is None:
        return found
    whole = given.get(_BODY)
    fields = [parameter for parameter in operation.parameters if parameter.location == "body"]
    if isinstance(whole, dict) and body.fields:
        more = {field.wire_name: found.pop(field.name) for field in fields if field.name in found}
        return {**found, body.name: {**whole, **more}}
    if whole is not None:
        return {**found, body.name: whole}
    missing = [field.name for field in fields if field.required and field.name not in found]
    needed = body.required or any(field.name in found for field in fields)
    if needed and (missing or not fields):
        names = ", ".join(f"--{command_name(name)}" for name in missing) or "--body"
        raise click.UsageError(f"missing: {names}", ctx)
    return found


def _help(operation: OperationModel) -> str:
    """Return the head of a command's help."""
    facts = [f"{operation.method} {operation.path}"]
    if operation.permission:
        facts.append(f"Permission: {operation.permission}")
    if operation.admin_only:
        facts.append("Administrators only.")
    facts.append(f"Since: {_since(operation)}")
    if operation.deprecated:
        facts.append("Deprecated: upstream advises against it.")
    elif operation.state and operation.state != "Stable":
        facts.append(f"State: {operation.state}")
    if operation.pagination is not None:
        facts.append("Pages: --all gives the items of all of them.")
    summary = operation.summary or f"Call {operation.operation_id}."
    # The mark keeps click from filling the lines that follow.
    return f"{summary}\n\n\b\n" + "\n".join(facts)


def _since(operation: OperationModel) -> str:
    """Return the release that brought an operation; what the oldest bundled one has may be older."""
    from ..spec.catalog import releases
    from ..spec.history import history

    life = history().operation(operation.operation_id)
    if life is None:
        return "the document at hand"
    return f"{life.since} or earlier" if life.since == releases()[0].release else life.since


def _first_sentence(operation: OperationModel) -> str:
    return operation.summary or f"{operation.method} {operation.path}"


def _unknown_operation(spec: Spec, tag: str, word: str) -> str:
    elsewhere = spec.find_operation(word)
    message = f"{command_name(tag)} has no operation {word!r} in Immich {spec.release}."
    if elsewhere is not None:
        return f"{message} It is: {command_name(elsewhere.tag)} {command_name(elsewhere.name)}"
    from ..spec.history import explain_operation

    explained = explain_operation(word, spec.release)
    if explained is not None:
        return explained
    near = similar(word, [command_name(name) for name in spec.tags[tag]])
    return f"{message} Did you mean {' or '.join(near)}?" if near else message
