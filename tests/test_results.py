"""Results for humans: short reprs, grouped errors, and progress in logs."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from immichpy_dynamic.cli.messages import tell_failures
from immichpy_dynamic.high_level import progress
from immichpy_dynamic.high_level.progress import Lines, Reporter
from immichpy_dynamic.high_level.results import (
    DownloadResult,
    DownloadStats,
    FailedDownload,
    FailedEntry,
    SkippedEntry,
    UploadResult,
)
from immichpy_dynamic.high_level.timeline import TimelineRow
from immichpy_dynamic.models import AuthStatusResponseDto, LoginResponseDto, SharedLinkEditDto


def test_repr_of_a_result_counts_its_lists() -> None:
    """The `repr` of a result is one line with the lengths of its lists."""
    failed = [FailedEntry(Path(f"{number}.jpg"), "cannot connect") for number in range(100)]
    assert repr(UploadResult(failed=failed, stopped="the server is gone")) == (
        "<UploadResult: 100 failed; stopped: the server is gone>"
    )
    assert repr(DownloadResult()) == "<DownloadResult: nothing>"


def test_stats_of_a_download_count_its_lists() -> None:
    """``stats`` of a download has the number of assets in each list, and their sum."""
    result = DownloadResult(remaining=["a", "b"])
    result.add_present("c", Path("/photos"), "2024/c.jpg")
    result.add_failed("d", "gone")
    assert result.stats == DownloadStats(total=4, downloaded=0, present=1, failed=1, remaining=2)
    assert result.present[0].filepath == Path("/photos/2024/c.jpg")


def test_unknown_attribute_of_a_result_lists_the_known_ones() -> None:
    """An unknown attribute of a result raises AttributeError with the existing names."""
    with pytest.raises(AttributeError, match=r"UploadResult has no 'errors'\. It has: .*failed, .*stats"):
        UploadResult().errors  # type: ignore[attr-defined] # noqa: B018 - the access is tested
    assert not hasattr(DownloadResult(), "errors")


def test_summary_groups_equal_reasons_and_names_files() -> None:
    """A summary has a row for each list and reason, with the number of items and the first names."""
    skipped = [SkippedEntry(Path("a.txt"), "unsupported"), SkippedEntry(Path("b.txt"), "unsupported")]
    failed = [FailedEntry(Path(f"{number}.jpg"), "cannot connect") for number in range(5)]
    assert UploadResult(failed=failed, skipped=skipped).summary() == [
        {"list": "failed", "count": 5, "reason": "cannot connect", "items": "0.jpg, 1.jpg, 2.jpg, …"},
        {"list": "skipped", "count": 2, "reason": "unsupported", "items": "a.txt, b.txt"},
    ]
    (row,) = DownloadResult(failed=[FailedDownload("6a3b", "404", "photo.jpg")]).summary()
    assert row["items"] == "photo.jpg"


def test_equal_errors_are_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    """The command line prints an error that many files share once, with the names of the first files."""
    failed = [FailedEntry(Path(f"{number}.jpg"), "cannot connect") for number in range(12)]
    tell_failures([*failed, FailedEntry(Path("x.jpg"), "too large")], lambda entry: str(entry.filepath))
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "12 failed: cannot connect"
    assert lines[1:11] == [*(f"  {number}.jpg" for number in range(9)), "  9.jpg and 2 more"]
    assert lines[11] == "failed: x.jpg: too large"


def test_repr_of_a_timeline_row_leaves_out_what_is_unknown() -> None:
    """The `repr` of a timeline row omits fields that the server did not send."""
    assert repr(TimelineRow(id="6a3b", city="Rome")) == "TimelineRow(id='6a3b', city='Rome')"


def test_progress_into_a_log_is_a_line_now_and_then(capsys: pytest.CaptureFixture[str]) -> None:
    """Progress that is not written to a terminal is one line every half minute, not one per file."""
    now = [0.0]
    lines = Lines("Uploading", clock=lambda: now[0])
    for second in range(100):
        now[0] = float(second)
        lines.update(None, files=f"{second}/100", size=f"{second}.0 MB of 100.0 MB")
    lines.stop()
    assert capsys.readouterr().err.splitlines() == [
        "Uploading: 30/100 files, 30.0 MB of 100.0 MB",
        "Uploading: 60/100 files, 60.0 MB of 100.0 MB",
        "Uploading: 90/100 files, 90.0 MB of 100.0 MB",
    ]


def test_progress_in_a_notebook_replaces_its_line() -> None:
    """Progress in a notebook replaces its previous line, and ends with the last state."""
    shown: list[str] = []
    lines = Lines("Uploading", shown.append, clock=iter([0.0, 0.1, 0.3, 0.3, 0.35, 0.35]).__next__)
    for done in (1, 2, 3):
        lines.update(None, files=str(done), size="")
    lines.stop()
    assert shown == ["Uploading: 2 files", "Uploading: 3 files"]


async def test_bar_counts_bytes_where_their_number_is_known_and_else_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bar of an upload advances by bytes; that of a download, whose size is not known before, by files."""
    bars: list[dict[str, Any]] = []
    bar = SimpleNamespace(update=lambda _task, **values: bars.append(values), stop=lambda: None)
    monkeypatch.setattr(progress, "_new_bar", lambda _what, _total: (bar, None))
    async with Reporter("Uploading", show=True, total_files=2, total_bytes=4_000_000) as upload:
        upload.part("a", 1_500_000)
    async with Reporter("Downloading", show=True, total_files=2) as download:
        download.part("a", 1_500)
        download.file("a")
    assert bars == [
        {"completed": 1_500_000, "total": 4_000_000, "files": "0/2", "size": "1.5 MB of 4.0 MB"},
        {"completed": 0, "total": 2, "files": "0/2", "size": "2 kB"},
        {"completed": 1, "total": 2, "files": "1/2", "size": "2 kB"},
    ]


def test_repr_of_a_response_hides_secrets() -> None:
    """The `repr` of a model hides passwords, tokens and keys; its attributes and data contain them."""
    login = LoginResponseDto(
        access_token="the token",
        user_id="6a3b",
        user_email="anna@example.org",
        name="Anna",
        is_admin=False,
        is_onboarded=True,
        profile_image_path="",
        should_change_password=False,
    )
    assert "the token" not in repr(login)
    assert "access_token=(hidden)" in repr(login)
    assert (login.access_token, login.to_dict()["accessToken"]) == ("the token", "the token")
    assert "the token" not in login._repr_mimebundle_()["text/html"]
    edit = SharedLinkEditDto(password="sesame")
    assert repr(edit) == "SharedLinkEditDto(password=(hidden))"
    assert repr([SharedLinkEditDto()]) == "[SharedLinkEditDto()]"
    assert "password=True" in repr(AuthStatusResponseDto(is_elevated=False, password=True, pin_code=False))
