"""The generated pages of the documentation site: mkdocs calls the functions at the end as hooks (see mkdocs.yml).

The pages are made from the same Spec that the client, the stubs and the command line are made from, and are not
written to disk: mkdocs takes their text from memory.
"""

from __future__ import annotations

import html
import inspect
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

# mkdocs loads this file by its path.
sys.path.insert(0, str(Path(__file__).resolve().parent))

import click
from mkdocs.structure.files import File
from reference_data import ModelPage, OperationPage, Value, all_of, models, operations, span, tags, typed_specs
from reference_examples import Example

from immichpy_dynamic import AsyncClient, Client, exceptions
from immichpy_dynamic.cli.app import root
from immichpy_dynamic.cli.session import CliSession
from immichpy_dynamic.compare import diff
from immichpy_dynamic.connecting import connect
from immichpy_dynamic.documentation import facts_of, summary_of
from immichpy_dynamic.spec.texts import texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

OPERATIONS, MODELS, RELEASES = "reference/operations", "reference/models", "reference/releases"

_OPERATIONS_TEXT = (
    "Every operation of every typed release, once: as the newest release that has it describes it, with the "
    "releases in which it and each of its arguments exist. Arguments are keywords; those in the path may also be "
    "positional. All operations take the [call options](../../configuration.md#call-options) as well."
)
_MODELS_TEXT = (
    "Every class and enum of every typed release, once. Import them from `immichpy_dynamic.models` (the newest "
    "release) or from the module of a release, such as `immichpy_dynamic.versions.v2_7`. Field names are those of "
    "Python; in JSON they are in camel case."
)
_METHODS_TEXT = (
    "Methods made of several operations. They are beside the operations: `client.assets.upload(…)`. The blocking "
    "client has the same methods without `await`."
)

_WORD = re.compile(r"\b[A-Z]\w+\b")


def _letter(name: str) -> str:
    return name[0].lower()


def _linked(annotation: str, up: str) -> str:
    """Return an annotation with each model in it as a link.

    Args:
        annotation: such as ``list[AssetResponseDto] | None``.
        up: the relative path from the page to the folder ``reference``.
    """

    def link(word: re.Match[str]) -> str:
        name = word[0]
        if name not in models():
            return html.escape(name)
        return f"[{name}]({up}models/{_letter(name)}.md#{name.lower()})"

    # A pipe would end the table's cell, and brackets beside a link would be part of it.
    text = annotation.replace("|", "\\|").replace("[", "&#91;").replace("]", "&#93;")
    return _WORD.sub(link, text)


def _cell(text: str) -> str:
    return html.escape(text, quote=False).replace("|", "\\|").replace("\n", " ")


def _rows(values: list[Value], up: str) -> Iterator[str]:
    yield "| name | type | meaning |"
    yield "|---|---|---|"
    for value in all_of(values):
        kind = _linked(value.type, up)
        for other, names in value.other_types.items():
            kind += f"<br>{_linked(other, up)} <small>({_releases(names)})</small>"
        notes = [_cell(value.text)]
        notes += [f"*{value.releases[0].upper()}{value.releases[1:]}.*"] if value.releases else []
        required = "" if value.required else " <small>optional</small>"
        yield f"| `{value.name}`{required} | {kind} | {' '.join(notes)} |"


def _releases(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{names[0]} to {names[-1]}"


def tag_page(tag: str, pages: list[OperationPage]) -> str:
    """Return the page of one tag's operations."""
    lines = [f"# {tag}", "", texts().tags.get(tag, ""), ""]
    lines += [f"- [{page.operation.name}](#{page.operation.name}): {summary_of(page.operation)}" for page in pages]
    for page in pages:
        lines += ["", *_operation(page)]
    return "\n".join(lines) + "\n"


def _operation(page: OperationPage) -> Iterator[str]:
    operation, spec = page.operation, page.spec
    yield f"## {operation.name} {{ #{operation.name} }}"
    yield ""
    yield summary_of(operation)
    yield ""
    facts = [f"`{operation.method} {operation.path}`", f"`{operation.operation_id}`"]
    for fact in facts_of(spec, operation)[1:]:
        name, _, value = fact.partition(": ")
        if name == "Permission":
            facts.append(f"permission `{value}`")
        elif name != "Since":
            facts.append(fact.rstrip("."))
    yield f"{' · '.join(facts)} · {span(page.since, page.until)}"
    yield ""
    if page.arguments:
        yield from _rows(page.arguments, "../")
        yield ""
    paged = " One page; `iter(…)` yields the items of all pages." if operation.pagination else ""
    yield f"**Returns** {_linked(page.returns, '../')}.{paged}"
    yield ""
    example = Example(spec, operation)
    for title, language, code in (
        ("Python", "python", example.python()),
        ("Command line", "console", f"$ {example.shell()}"),
        ("curl", "console", f"$ {example.curl()}"),
    ):
        yield f'=== "{title}"'
        yield ""
        yield f"    ```{language}"
        yield from (f"    {line}" for line in code.splitlines())
        yield "    ```"
        yield ""


def model_page(letter: str, pages: list[ModelPage]) -> str:
    """Return the page of the models whose names begin with a letter."""
    lines = [f"# Models: {letter.upper()}", ""]
    for page in pages:
        lines += ["", *_model(page)]
    return "\n".join(lines) + "\n"


def _model(page: ModelPage) -> Iterator[str]:
    yield f"## {page.name} {{ #{page.name.lower()} }}"
    yield ""
    kind = "Enum" if page.values else "Model"
    yield f"{kind}. {span(page.since, page.until)}"
    yield ""
    if page.fields:
        yield from _rows(page.fields, "../")
    else:
        notes = (f"`{value.name}`" + (f" ({value.releases})" if value.releases else "") for value in page.values)
        yield f"Values: {', '.join(notes)}."
    yield ""
    if page.used_by:
        uses = list(dict.fromkeys(page.used_by))
        shown = ", ".join(f"[{tag}.{name}](../operations/{tag}.md#{name})" for tag, name in uses[:12])
        more = f" and {len(uses) - 12} more" if len(uses) > 12 else ""
        yield f"Used by {shown}{more}."
        yield ""


def release_page(release: str) -> str:
    """Return the page of one release: what changed since the one before, and its operations."""
    specs = typed_specs()
    spec = specs[release]
    names = list(specs)
    lines = [f"# Immich {release}", "", f"The typed client is `immichpy_dynamic.versions.{_module(release)}`, "]
    lines[-1] += f"made from the document of {spec.release}. Argument and field types are on the pages of "
    lines[-1] += "[operations](../operations/index.md) and [models](../models/index.md)."
    position = names.index(release)
    if position:
        before = names[position - 1]
        changes = str(diff(specs[before], spec)).strip()
        lines += ["", f"## Changes since {before}", "", "```text", changes, "```"]
    lines += ["", "## Operations", ""]
    for tag, known in sorted(spec.tags.items()):
        links = []
        for name, operation_id in sorted(known.items()):
            home = operations()[operation_id].operation
            links.append(f"[{name}](../operations/{home.tag}.md#{home.name})")
        lines += [f"**{tag}**: {', '.join(links)}", ""]
    return "\n".join(lines) + "\n"


def _module(release: str) -> str:
    return "v" + release.replace(".", "_")


def operations_index() -> str:
    """Return the page that lists all tags."""
    lines = [
        "# Operations",
        "",
        _OPERATIONS_TEXT,
        "",
        "| tag | operations | |",
        "|---|---|---|",
    ]
    lines += [f"| [{tag}]({tag}.md) | {len(pages)} | {texts().tags.get(tag, '')} |" for tag, pages in tags().items()]
    return "\n".join(lines) + "\n"


def models_index() -> str:
    """Return the page that lists all models."""
    lines = [
        "# Models",
        "",
        _MODELS_TEXT,
        "",
    ]
    for letter, pages in by_letter().items():
        links = ", ".join(f"[{page.name}]({letter}.md#{page.name.lower()})" for page in pages)
        lines += [f"**{letter.upper()}**: {links}", ""]
    return "\n".join(lines) + "\n"


def by_letter() -> dict[str, list[ModelPage]]:
    """Return the models by the first letter of their names."""
    found: dict[str, list[ModelPage]] = {}
    for page in models().values():
        found.setdefault(_letter(page.name), []).append(page)
    return dict(sorted(found.items()))


def client_page() -> str:
    """Return the page of the clients, with their methods."""
    lines = ["# Clients", ""]
    lines += _callable("connect", connect)
    for kind in (AsyncClient, Client):
        lines += ["", f"## {kind.__name__} {{ #{kind.__name__.lower()} }}", "", *_docstring(kind)]
        for name, member in vars(kind).items():
            if not name.startswith("_") and (inspect.isfunction(member) or isinstance(member, classmethod)):
                function = getattr(kind, name)
                if inspect.getdoc(function):
                    lines += ["", *_callable(f"{kind.__name__}.{name}", function, level=3)]
    return "\n".join(lines) + "\n"


def methods_page() -> str:
    """Return the page of the high-level methods of all tags."""
    lines = [
        "# High-level methods",
        "",
        _METHODS_TEXT,
    ]
    client = AsyncClient("http://localhost")
    for tag in client.spec.tags:
        api = type(getattr(client, tag))
        own = {
            name: member
            for base in api.__mro__
            for name, member in vars(base).items()
            if inspect.isfunction(member) and not name.startswith("_")
        }
        for name, member in own.items():
            lines += ["", *_callable(f"{tag}.{name}", member)]
    return "\n".join(lines) + "\n"


def errors_page() -> str:
    """Return the page of all exceptions."""
    tree = (exceptions.__doc__ or "").strip()
    lines = ["# Errors", "", "```text", tree, "```"]
    for name, member in vars(exceptions).items():
        if inspect.isclass(member) and issubclass(member, Exception) and member.__name__ == name:
            lines += ["", f"## {name} {{ #{name.lower()} }}", "", *_docstring(member)]
    return "\n".join(lines) + "\n"


def command_page() -> str:
    """Return the page of the command line: the help of each command that is not an operation."""
    lines = ["# Command line", "", "What `--help` says. Commands of operations are on the pages of "]
    lines[-1] += "[operations](operations/index.md); [the guide](../cli.md) explains the ideas."
    context = click.Context(root, info_name="immichpy-dynamic", terminal_width=100, max_content_width=100)
    context.obj = CliSession(release="latest")  # not the server configured for the user who builds the site
    command = root
    lines += ["", "```text", command.get_help(context), "```"]
    for name in command.list_commands(context):
        found = command.get_command(context, name)
        if found is None or name.replace("-", "_") in typed_specs()[list(typed_specs())[-1]].tags:
            continue
        inner = click.Context(found, info_name=name, parent=context, terminal_width=100, max_content_width=100)
        lines += ["", f"## {name}", "", "```text", found.get_help(inner), "```"]
    return "\n".join(lines) + "\n"


def _callable(name: str, function: Callable[..., Any], level: int = 2) -> Iterator[str]:
    signature = str(inspect.signature(function)).replace("(self, ", "(").replace("(self)", "()").replace("'", "")
    yield f"{'#' * level} {name} {{ #{name.lower()} }}"
    yield ""
    yield "```python"
    yield f"{name}{signature}" if len(signature) < 90 else _broken(name, function)
    yield "```"
    yield ""
    yield from _docstring(function)


def _broken(name: str, function: Callable[..., Any]) -> str:
    signature = inspect.signature(function)
    parts, keyword_only = [], False
    for parameter in signature.parameters.values():
        if parameter.name == "self":
            continue
        if parameter.kind is parameter.KEYWORD_ONLY and not keyword_only:
            keyword_only = True
            parts.append("*")
        parts.append(str(parameter).replace("'", ""))
    result = str(signature.return_annotation).replace("'", "")
    return f"{name}(\n" + "".join(f"    {part},\n" for part in parts) + f") -> {result}"


def _docstring(member: Any) -> Iterator[str]:
    """Yield a docstring as Markdown: sections as lists, reStructuredText's marks as Markdown's."""
    text = inspect.getdoc(member) or ""
    text = re.sub(r":\w+:`~?([^`]+)`", lambda match: f"`{match[1].rpartition('.')[2]}`", text).replace("``", "`")
    inside = code = False
    for line in text.splitlines():
        heading = re.fullmatch(r"(Args|Returns|Raises|Yields):", line)
        entry = re.match(r" {4}(\*{0,2}\w[\w, ]*): (.*)", line)
        if line.endswith("::"):
            code = True
            yield from (line.removesuffix(":") if line.strip() != "::" else "", "")
        elif heading:
            inside, code = True, False
            yield from ("", f"**{heading[1]}**", "")
        elif inside and entry:
            yield f"- `{entry[1]}`: {entry[2]}"
        elif inside and line.startswith("    "):
            yield f"  {line.strip()}" if line.startswith("        ") else f"- {line.strip()}"
        elif code and line.startswith("    "):
            yield line
        else:
            yield line


def generated() -> dict[str, str]:
    """Return every generated page: its path below ``docs/`` and its text."""
    pages = {f"{OPERATIONS}/index.md": operations_index(), f"{MODELS}/index.md": models_index()}
    pages |= {f"{OPERATIONS}/{tag}.md": tag_page(tag, found) for tag, found in tags().items()}
    pages |= {f"{MODELS}/{letter}.md": model_page(letter, found) for letter, found in by_letter().items()}
    pages |= {f"{RELEASES}/{release}.md": release_page(release) for release in typed_specs()}
    pages["reference/clients.md"] = client_page()
    pages["reference/high-level-methods.md"] = methods_page()
    pages["reference/errors.md"] = errors_page()
    pages["reference/command-line.md"] = command_page()
    return pages


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the generated pages of operations, models and releases into the navigation."""
    parts: dict[str, Iterable[Any]] = {
        "Operations": [f"{OPERATIONS}/index.md", *({tag: f"{OPERATIONS}/{tag}.md"} for tag in tags())],
        "Models": [f"{MODELS}/index.md", *({letter.upper(): f"{MODELS}/{letter}.md"} for letter in by_letter())],
        "Releases": [{release: f"{RELEASES}/{release}.md"} for release in reversed(typed_specs())],
    }
    for section in config.nav or ():
        for title, entries in section.items() if isinstance(section, dict) else ():
            if title == "Reference":
                section[title] = [*entries, *({name: list(pages)} for name, pages in parts.items())]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the generated pages to the site."""
    for path, text in generated().items():
        files.append(File.generated(config, path, content=text))
    return files
