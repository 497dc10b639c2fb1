"""Backups, integrity reports and maintenance: nothing is ever wrong here."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from ..call import Call, handles


@handles("listDatabaseBackups")
def backups(_call: Call) -> Any:
    """Answer that there are no backups."""
    return {"backups": []}


@handles("getMaintenanceStatus")
def status(_call: Call) -> Any:
    """Answer that the server is up."""
    return {"active": False, "action": "end"}


@handles("getIntegrityReport")
def report(_call: Call) -> Any:
    """Answer that all files are well."""
    return {"items": []}


@handles("getIntegrityReportCsv")
def table(call: Call) -> web.Response:
    """Send the same as a table."""
    moment = int(call.state.now().timestamp() * 1000)
    return web.Response(
        body=b"id,type,assetId,fileAssetId,path\n",
        headers={
            "Content-Type": "text/csv",
            "Cache-Control": "private, no-cache, no-transform",
            "Content-Disposition": f'attachment; filename="{moment}-{call.path["type"]}.csv"',
        },
    )


@handles("getIntegrityReportSummary")
def summary(call: Call) -> Any:
    """Count what is wrong, by kind: nothing."""
    return dict.fromkeys(call.answer_schema.get("properties", ()), 0)
