"""Faults: which requests fail, how often, and in which way."""

from __future__ import annotations

import difflib
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web

from ..spec.model import Spec
from ..spec.operation import OperationModel

When = str | Callable[[web.Request], bool] | None
"""An operation (``"searchAssets"``, ``"search_assets"``), a beginning of the path (``"/api/assets"``), a question to
ask of each request, or ``None`` for all of them."""


WRONG_DATE = "X-Fake-Wrong-Date"
"""The header that marks a response whose ``Date`` a fault has set; it is taken off before the response is sent."""


@dataclass(frozen=True)
class Exchange:
    """A request that is about to be answered wrongly."""

    request: web.Request
    operation: OperationModel | None
    spec: Spec
    random_generator: random.Random
    answer: Callable[[], Awaitable[web.StreamResponse]]
    """Does what was asked and returns the right answer, not sent yet."""


@dataclass(frozen=True)
class Fault:
    """One way to fail; :mod:`.fault_kinds` has them all."""

    name: str
    commit: Callable[[Exchange], Awaitable[web.StreamResponse]]

    def __str__(self) -> str:
        return self.name


@dataclass
class Rule:
    """When to commit a fault.

    Args:
        do: the fault.
        when: which requests it may hit.
        times: how many it hits at most.
        after: how many of them go well before.
        share: the part of them that is hit; which ones, the seed decides.
    """

    do: Fault
    when: When = None
    times: int | None = None
    after: int = 0
    share: float = 1.0
    hits: int = 0
    """The number of requests that it has affected."""

    def applies(self, request: web.Request, operation: OperationModel | None, random_generator: random.Random) -> bool:
        """Return whether this request is affected; each call counts as a request."""
        if self.times is not None and self.hits >= self.times:
            return False
        if not self._fits(request, operation) or (self.share < 1 and random_generator.random() >= self.share):
            return False
        if self.after:
            self.after -= 1
            return False
        self.hits += 1
        return True

    def _fits(self, request: web.Request, operation: OperationModel | None) -> bool:
        if self.when is None:
            return True
        if not isinstance(self.when, str):
            return self.when(request)
        if self.when.startswith("/"):
            return request.path.startswith(self.when)
        return operation is not None and self.when in (operation.operation_id, operation.name)


class Faults:
    """The faults that a server is to commit, in the order in which they are asked.

    Args:
        spec: gives the served document, to find out what ``when`` names.
        seed: decides which requests a ``share`` is, and everything else that is left to chance.
    """

    def __init__(self, spec: Callable[[], Spec], seed: int) -> None:
        self._spec = spec
        self._seed = seed
        self._random_generator = random.Random(seed)  # noqa: S311 - to be repeated, not to be secret
        self._rules: list[Rule] = []

    def __repr__(self) -> str:
        return f"<Faults {', '.join(str(rule.do) for rule in self._rules) or 'none'}>"

    def __len__(self) -> int:
        return len(self._rules)

    def add(
        self, *, do: Fault, when: When = None, times: int | None = None, after: int = 0, share: float = 1.0
    ) -> Rule:
        """Fail in a way; of several rules that apply to a request, the one that was added first counts.

        Args:
            do: in which way, such as ``reset("during")``.
            when: at which requests.
            times: at how many of them; at all when nothing is said.
            after: how many of them go well first.
            share: at which part of them, from 0 to 1.

        Returns:
            The rule; its ``hits`` says how often it was committed.

        Raises:
            TypeError: ``do`` is no fault, or ``when`` is not one of :data:`When`.
            ValueError: this release has no operation of that name, or the rule would never hit anything.
        """
        if not isinstance(do, Fault):
            raise TypeError(f'do is a fault, such as reset("during"), and not {do!r}')
        if isinstance(when, str):
            self._check_name(when)
        elif when is not None and not callable(when):
            raise TypeError(f"when is an operation, the beginning of a path or a function, and not {when!r}")
        if not (0 < share <= 1 and after >= 0 and (times is None or times > 0)):
            raise ValueError(f"this would never hit anything: {times=}, {after=}, {share=}")
        rule = Rule(do, when, times, after, share)
        self._rules.append(rule)
        return rule

    def _check_name(self, when: str) -> None:
        operations = self._spec().operations.values()
        if when.startswith("/"):
            if any(operation.path.startswith(when) for operation in operations) and when != "/":
                raise ValueError(f"{when!r} is within the API: say {'/api' + when!r}")
        elif not any(when in (operation.operation_id, operation.name) for operation in operations):
            names = [name for operation in operations for name in (operation.operation_id, operation.name)]
            close = difflib.get_close_matches(when, names, n=1)
            hint = f"; {close[0]!r} is close" if close else ""
            raise ValueError(f"Immich {self._spec().release} has no operation {when!r}{hint}")

    def clear(self) -> None:
        """Be a good server again, and begin the random_generator anew."""
        self._rules.clear()
        self._random_generator.seed(self._seed)

    def choose(self, request: web.Request, operation: OperationModel | None) -> Fault | None:
        """Return how to fail at a request, or ``None``."""
        return next((rule.do for rule in self._rules if rule.applies(request, operation, self._random_generator)), None)

    @property
    def random_generator(self) -> random.Random:
        """The random generator."""
        return self._random_generator
