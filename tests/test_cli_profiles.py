"""Profiles of the command line: where API keys are stored, and to which servers they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import keyring.backend
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest
from terminal import Terminal

from immichpy_dynamic.cli import profiles
from immichpy_dynamic.testing import FakeImmich

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def fake() -> Iterator[FakeImmich]:
    """Return a running server."""
    with FakeImmich(release="3.1.0") as running:
        yield running


@pytest.fixture
def other() -> Iterator[FakeImmich]:
    """Return another running server with different keys."""
    with FakeImmich(release="2.7.5", seed=1) as running:
        yield running


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Terminal:
    """Return a shell with its own home directory."""
    return Terminal(tmp_path, monkeypatch, capsysbinary)


def login(shell: Terminal, fake: FakeImmich, name: str = "home", store: str = "file") -> None:
    """Store a profile with the ``login`` command."""
    result = shell.run("login", fake.url, "--name", name, "--store", store, stdin=f"{fake.api_key}\n")
    assert result.code == 0, result.err


def test_key_is_checked_and_kept_for_its_owner_only(shell: Terminal, fake: FakeImmich) -> None:
    """``login`` stores the key in a file of mode 0600 in a private folder, and later calls use it."""
    login(shell, fake)
    assert profiles.path().stat().st_mode & 0o777 == 0o600
    assert shell.run("server", "ping-server").code == 0
    assert shell.run("albums", "get-all-albums").data == []


def test_unknown_key_is_not_stored(shell: Terminal, fake: FakeImmich) -> None:
    """``login`` does not store a key that the server rejects."""
    result = shell.run("login", fake.url, stdin="wrong\n")
    assert result.code == 3
    assert not profiles.path().exists()


def test_key_never_shows(shell: Terminal, fake: FakeImmich) -> None:
    """The API key is neither in the output of ``login`` nor in lists of profiles."""
    result = shell.run("login", fake.url, "--store", "file", stdin=f"{fake.api_key}\n")
    listed = shell.run("-o", "json", "profile", "list")
    assert fake.api_key not in result.out + result.err + listed.out + listed.err


def test_profiles_are_listed_chosen_and_removed(shell: Terminal, fake: FakeImmich, other: FakeImmich) -> None:
    """Profiles can be listed, selected and removed; the last login is active until another profile is selected."""
    login(shell, fake, "home")
    login(shell, other, "work")
    rows = {row["name"]: row["active"] for row in shell.run("profile", "list").data}
    assert rows == {"home": False, "work": True}
    assert shell.run("profile", "use", "home").code == 0
    assert shell.run("server", "get-server-version").data["major"] == 3
    assert shell.run("--profile", "work", "server", "get-server-version").data["major"] == 2
    shell.run("profile", "remove", "home")
    assert shell.run("server", "get-server-version").data["major"] == 2
    assert shell.run("profile", "use", "home").code == 2


def test_flag_wins_over_environment_and_environment_over_profile(
    shell: Terminal, fake: FakeImmich, other: FakeImmich
) -> None:
    """Options take precedence over environment variables, and these over the profile."""
    login(shell, fake, "home")
    shell.use(other.url, other.api_key)
    assert shell.run("server", "get-server-version").data["major"] == 2
    assert shell.run("albums", "get-all-albums").code == 0
    assert shell.run("--profile", "home", "albums", "get-all-albums").code == 0
    assert shell.run("--profile", "home", "server", "get-server-version").data["major"] == 3
    shell.set(IMMICH_API_KEY=None, IMMICH_BASE_URL=None, IMMICH_PROFILE="home")
    assert shell.run("server", "get-server-version").data["major"] == 3


def test_key_of_a_profile_goes_to_its_server_only(shell: Terminal, fake: FakeImmich, other: FakeImmich) -> None:
    """A profile's key is not sent to another server given by ``--base-url`` or IMMICH_BASE_URL."""
    login(shell, fake, "home")
    assert shell.run("--base-url", other.url, "albums", "get-all-albums").code == 3
    shell.set(IMMICH_BASE_URL=other.url)
    assert shell.run("albums", "get-all-albums").code == 3
    sent = [value for request in other.requests for value in request.headers.values()]
    assert fake.api_key not in sent


def test_unknown_profile_names_those_there_are(shell: Terminal, fake: FakeImmich) -> None:
    """An unknown profile exits with 2, and the message lists the existing profiles."""
    login(shell, fake, "home")
    result = shell.run("--profile", "hom", "server", "ping-server")
    assert (result.code, "home" in result.err) == (2, True)


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring like those of desktop systems that stores passwords in memory."""

    priority = 5  # like the keyrings of desktop systems

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store a password."""
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        """Return the stored password."""
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        """Delete a password."""
        del self.kept[service, username]


@pytest.fixture
def system_keyring() -> Iterator[Callable[[keyring.backend.KeyringBackend], None]]:
    """Return the function that selects the keyring of this machine."""
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


def test_system_keyring_keeps_the_key(
    shell: Terminal, fake: FakeImmich, system_keyring: Callable[[keyring.backend.KeyringBackend], None]
) -> None:
    """With a keyring the profiles file contains no key; removing the profile removes the key from the keyring."""
    ring = MemoryKeyring()
    system_keyring(ring)
    login(shell, fake, "home", "auto")
    assert list(ring.kept.values()) == [fake.api_key]
    assert fake.api_key not in profiles.path().read_text()
    assert shell.run("albums", "get-all-albums").code == 0
    shell.run("profile", "remove", "home")
    assert ring.kept == {}


@pytest.mark.parametrize("stand_in", [keyring.backends.fail.Keyring, keyring.backends.null.Keyring])
def test_keyring_that_keeps_nothing_is_none(
    shell: Terminal,
    fake: FakeImmich,
    system_keyring: Callable[[keyring.backend.KeyringBackend], None],
    stand_in: type[keyring.backend.KeyringBackend],
) -> None:
    """A keyring that fails or does not store anything is skipped, and the key is stored in the file."""
    system_keyring(stand_in())
    login(shell, fake, "home", "auto")
    assert fake.api_key in profiles.path().read_text()


class LockedKeyring(MemoryKeyring):
    """A keyring that its owner has not unlocked."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Raise the error of a locked keyring."""
        raise keyring.errors.KeyringLocked("the collection is locked")


def test_locked_keyring_says_what_to_do(
    shell: Terminal, fake: FakeImmich, system_keyring: Callable[[keyring.backend.KeyringBackend], None]
) -> None:
    """A locked keyring stores nothing; the message names ``--store file``."""
    system_keyring(LockedKeyring())
    result = shell.run("login", fake.url, "--store", "auto", stdin=f"{fake.api_key}\n")
    assert (result.code, "--store file" in result.err) == (1, True)
    assert not profiles.path().exists()


def test_keyring_that_is_asked_for_but_missing_is_an_error(
    shell: Terminal, fake: FakeImmich, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``--store keyring`` without a keyring is an error; the key is not stored in the file instead."""
    monkeypatch.setattr(profiles, "keyring", lambda: None)
    result = shell.run("login", fake.url, "--store", "keyring", stdin=f"{fake.api_key}\n")
    assert result.code != 0
    assert not profiles.path().exists()


def test_damaged_file_of_profiles_says_so(shell: Terminal) -> None:
    """A damaged profiles file is an error that names the file; the file is not overwritten."""
    profiles.path().parent.mkdir(parents=True)
    profiles.path().write_text("{")
    result = shell.run("server", "ping-server")
    assert result.code == 1
    assert str(profiles.path()) in result.err
