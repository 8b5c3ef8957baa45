"""What somebody wants of a training that goes on; asked after every step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """Whether the training shall stop, or pause: the same, but it is noted that it means to go on."""

    is_stop_asked: Callable[[], bool] = _never
    is_pause_asked: Callable[[], bool] = _never
