"""``spec``, ``stubs``, ``permissions``: what can be done with documents, without a server."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import msgspec

from ..spec.model import Spec
from .commands import complete_releases
from .messages import note, write
from .naming import command_name
from .options import FORMATS
from .output import write_data
from .session import Settings, added_document, added_documents, file_name_of, release_spec, session_of

_RELEASE = click.Argument(["release"], required=False, metavar="[RELEASE|FILE]", shell_complete=complete_releases)


def _output() -> click.Option:
    return click.Option(["-o", "--output"], type=click.Choice(FORMATS), help="Form of the output.")


def _show(data: Any, output: str | None, text: Callable[[], str]) -> None:
    """Write data in the form that was asked for, or text for reading."""
    settings = Settings(output=output).over(session_of(click.get_current_context()).settings)
    if settings.want_data:
        write_data(msgspec.json.encode(data), settings)
    else:
        write(text())


def _list(output: str | None) -> None:
    from ..spec.catalog import releases

    rows: list[dict[str, Any]] = [
        {"release": found.release, "date": found.date, "source": found.source} for found in releases()
    ]
    folder = added_documents()
    added = sorted(folder.glob("*.json")) if folder is not None else []
    rows += [{"release": path.stem, "date": None, "source": "added"} for path in added]

    def text() -> str:
        return "\n".join(f"{row['release']:<10} {row['date'] or '':<10} {row['source']}" for row in rows)

    _show(rows, output, text)


def _describe(release: str | None, output: str | None) -> None:
    spec = _spec(release)
    data = {
        "release": spec.release,
        "source": spec.source,
        "operations": len(spec.operations),
        "models": len(spec.schemas),
        "tags": {command_name(tag): [command_name(name) for name in names] for tag, names in spec.tags.items()},
    }

    def text() -> str:
        lines = [f"Immich {spec.release} ({spec.source}): {data['operations']} operations, {data['models']} models"]
        for tag in sorted(spec.tags):
            lines.append(command_name(tag))
            for operation_id in spec.tags[tag].values():
                operation = spec.operations[operation_id]
                lines.append(f"  {command_name(operation.name):<34} {operation.method:<6} {operation.path}")
        return "\n".join(lines)

    _show(data, output, text)


def _diff(old: str, new: str, output: str | None, *, breaking: bool) -> int:
    from ..compare.__main__ import main

    form = output or session_of(click.get_current_context()).settings.output
    documents = [str(added_document(release) or release) for release in (old, new)]
    flags = ["--breaking"] * breaking + ["--json"] * (form == "json")
    return main(["diff", *documents, *flags])


def _add(file: Path) -> None:
    """Keep a document, so that ``--release`` finds it."""
    from .._internal.files import write_private
    from ..spec.document import parse_document
    from ..spec.hints import outside_spec

    content = file.read_bytes()
    spec = outside_spec(parse_document(content, str(file)), str(file))
    if not spec.release:
        raise click.UsageError(f"{file} does not say which release it is of (info.version)")
    document = {**spec.document, "info": {**spec.document.get("info", {}), "version": spec.release}}
    folder = added_documents()
    if folder is None:
        raise click.ClickException("this user has no home folder to keep documents in: set HOME or XDG_DATA_HOME")
    write_private(folder / file_name_of(spec.release), msgspec.json.encode(document))
    note(f"Immich {spec.release}: {len(spec.operations)} operations. Use it: --release {spec.release}")


def _stubs(source: str | None, out: Path, name: str | None) -> int:
    from ..stubs.__main__ import main

    session = session_of(click.get_current_context())
    source = source or (session.target.base_url if session.target is not None else "latest")
    return main(["--spec", source, "--out", str(out), *(["--name", name] if name else [])])


def _permissions(operations: tuple[str, ...], release: str | None, output: str | None) -> None:
    from ..spec.history import operation_named
    from ..spec.permissions import required_permissions

    spec = _spec(release)
    names = [name.replace("-", "_") for name in operations]
    wanted = [_high_level_method(spec, name) or name for name in names]
    permissions = required_permissions(wanted, spec=spec)
    found = [operation_named(spec, name) for name in names]
    admin = [f"{known.tag}.{known.name}" for known in found if known is not None and known.admin_only]

    def text() -> str:
        lines = [*permissions, *(f"(an administrator's key, for {name})" for name in admin)]
        return "\n".join(lines) or "(none)"

    _show({"permissions": permissions, "adminOnly": admin}, output, text)


_JOBS = {"download": "download_assets_to_dir", "from_folders": "upload"}
"""Command → the method of a client that it calls, where their names differ."""


def _high_level_method(spec: Spec, name: str) -> Any:
    """Return the method of a client that does the job of a command such as ``upload``, or ``None``."""
    from ..client import AsyncClient

    client = AsyncClient("http://localhost", spec=spec)  # it is not asked
    methods = (getattr(getattr(client, tag), _JOBS.get(name, name), None) for tag in spec.tags)
    return next((method for method in methods if hasattr(method, "uses")), None)


def _complete_operations(ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[str]:
    operations = session_of(ctx).offline_spec.operations.values()
    return [name for name in sorted(command_name(known.name) for known in operations) if name.startswith(incomplete)]


def _spec(release: str | None) -> Spec:
    return release_spec(release) if release else session_of(click.get_current_context()).offline_spec


spec: click.Group = click.Group(
    "spec",
    help="List, show, compare and add documents of Immich releases.",
    commands=[
        click.Command("list", params=[_output()], callback=_list, help="List the releases that are known."),
        click.Command("show", params=[_RELEASE, _output()], callback=_describe, help="Show what a release offers."),
        click.Command(
            "diff",
            params=[
                click.Argument(["old"], shell_complete=complete_releases),
                click.Argument(["new"], shell_complete=complete_releases),
                click.Option(["--breaking"], is_flag=True, help="Only what may break a program that worked."),
                click.Option(["-o", "--output"], type=click.Choice(["text", "json"]), help="Form of the output."),
            ],
            callback=_diff,
            help="Show what a program must change between two releases.",
        ),
        click.Command(
            "add",
            params=[click.Argument(["file"], type=click.Path(path_type=Path, exists=True, dir_okay=False))],
            callback=_add,
            help="Keep a document (JSON or YAML), so that --release finds it.",
        ),
    ],
)

stubs: click.Command = click.Command(
    "stubs",
    params=[
        click.Argument(["source"], required=False, metavar="[RELEASE|FILE|URL]"),
        click.Option(
            ["--out"], type=click.Path(path_type=Path, file_okay=False), default=Path("typings"), show_default=True
        ),
        click.Option(["--name"], help="Name of the module."),
    ],
    callback=_stubs,
    help="Write a type stub for a release, a document or a server (default: yours).",
)

permissions: click.Command = click.Command(
    "permissions",
    params=[
        click.Argument(
            ["operations"], nargs=-1, required=True, metavar="OPERATION…", shell_complete=_complete_operations
        ),
        click.Option(["--release"], metavar="RELEASE|FILE", help="Of which release.", shell_complete=complete_releases),
        _output(),
    ],
    callback=_permissions,
    help="Print the permissions that an API key needs to call the given operations.",
)

COMMANDS: dict[str, click.Command] = {"spec": spec, "stubs": stubs, "permissions": permissions}
