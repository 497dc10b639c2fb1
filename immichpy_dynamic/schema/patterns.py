r"""Match the regular expressions of OpenAPI documents: fast ones with ``re``, the others within a time limit.

A backtracking engine can need exponential time for patterns such as ``(a+)+$``, and neither a time-out nor Ctrl-C ends
``re``. So ``re`` is used only when a pattern's structure bounds the work; else ``regex``, which supports time-outs.
"""

from __future__ import annotations

import re
import time
from functools import lru_cache
from re import _constants as codes  # type: ignore[attr-defined]  # not in typeshed
from re import _parser as parser  # type: ignore[attr-defined]  # the same
from typing import Any

from .budget import TooComplexError, limited

_MOST_WAYS = 1000
"""The maximum number of ways in which a pattern with ``^`` may match, apart from one unbounded repetition."""
_MOST_WAYS_ANYWHERE = 100
"""The maximum number of ways in which another pattern may match at one position of a text."""
_LONGEST = 10_000
"""The maximum length of a pattern; longer patterns are ignored."""
_ONE_CHARACTER = frozenset({codes.LITERAL, codes.NOT_LITERAL, codes.IN, codes.ANY, codes.CATEGORY})
_ANCHORS = (codes.AT_BEGINNING, codes.AT_BEGINNING_STRING)
_UNBOUNDED = 10**6
_NOT_QUICK = 10**12


@lru_cache(maxsize=256)
def is_quick(pattern: str) -> bool:
    r"""Return whether ``re`` compiles ``pattern`` and needs time in proportion to the text. It refuses ``\p{L}``.

    Quick is what can match in few ways: repetitions of one character class, at most one of them without a bound, and
    this one only after ``^``, because without it each start costs a pass over the text.
    """
    if len(pattern) > _LONGEST:
        return False
    try:
        re.compile(pattern)
        tokens = list(parser.parse(pattern))
    except (re.error, OverflowError, RecursionError, ValueError):
        return False
    ways = _ways(tokens)
    is_anchored = bool(tokens) and tokens[0][0] is codes.AT and tokens[0][1] in _ANCHORS
    return ways <= _MOST_WAYS_ANYWHERE or (is_anchored and ways <= _UNBOUNDED * _MOST_WAYS)


def search(pattern: str, text: str) -> bool:
    """Return whether ``pattern`` is found in ``text``. A pattern that no engine can compile is ignored.

    Raises:
        TooComplexError: matching takes too long.
    """
    if is_quick(pattern):
        return re.search(pattern, text) is not None
    if len(pattern) > _LONGEST:
        return True
    # Imported here because few documents need regex.
    import regex

    with limited() as budget:
        start = time.monotonic()
        try:
            return regex.search(pattern, text, timeout=max(budget.pattern_seconds, 0.001)) is not None
        except (regex.error, OverflowError, RecursionError, MemoryError):
            return True
        except TimeoutError:
            raise TooComplexError from None
        finally:
            budget.pattern_seconds -= time.monotonic() - start


def _ways(tokens: Any) -> int:
    """Return a bound on the number of ways in which a sequence can match; a repetition without a bound counts 10⁶."""
    ways = 1
    for code, value in tokens:
        ways *= _ways_of(code, value)
        if _MOST_WAYS < ways < _UNBOUNDED or ways > _UNBOUNDED * _MOST_WAYS:
            return _NOT_QUICK
    return ways


def _ways_of(code: Any, value: Any) -> int:
    if code in _ONE_CHARACTER or code is codes.AT:
        return 1
    if code is codes.SUBPATTERN:
        return _ways(value[-1])
    if code is codes.BRANCH:
        return sum(map(_ways, value[1]))
    if code in (codes.ASSERT, codes.ASSERT_NOT):
        return _ways(value[1])
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        least, most, inner = value
        each = _ways(inner)
        if len(inner) == 1 and inner[0][0] in _ONE_CHARACTER:
            return _UNBOUNDED if most is codes.MAXREPEAT or most > _MOST_WAYS else int(most - least + 1)
        if most is not codes.MAXREPEAT and most <= _MOST_WAYS and each < _MOST_WAYS:
            ways = (most - least + 1) * each ** min(most, 20)
            return int(ways) if ways < _MOST_WAYS and (each == 1 or most <= 20) else _NOT_QUICK
    return _NOT_QUICK  # also back-references and conditions
