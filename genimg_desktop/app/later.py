"""Doing something after a while without Qt: a timer whose work is delivered like that of a job."""

from __future__ import annotations

import threading
from collections.abc import Callable

Cancel = Callable[[], None]
Later = Callable[[float, Callable[[], None]], Cancel]
"""Called with seconds and what to do then; gives what takes it back."""


def later_by(deliver: Callable[[Callable[[], None]], None]) -> Later:
    """A timer that hands its work to ``deliver``."""

    def later(delay_s: float, work: Callable[[], None]) -> Cancel:
        timer = threading.Timer(delay_s, lambda: deliver(work))
        timer.daemon = True
        timer.start()
        return timer.cancel

    return later
