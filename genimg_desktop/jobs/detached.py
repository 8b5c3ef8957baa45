"""The parent's side of a child that it did not start: found again by its process, asked through its control file."""

from __future__ import annotations

import contextlib
import os
import signal
from pathlib import Path

from genimg_desktop.core.files import write_atomically
from genimg_desktop.core.processes import ProcessMark, is_alive
from genimg_desktop.jobs.parent_watch import PAUSE, STOP


class DetachedChild:
    """A process that goes on without the program that started it.

    mark: which process; one that later got the same number is never signalled. control: the file that it looks at.
    """

    def __init__(self, mark: ProcessMark, control: Path) -> None:
        self._mark, self._control = mark, control

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._mark.pid

    def is_alive(self) -> bool:
        """Whether it still runs."""
        return is_alive(self._mark)

    def ask_to_stop(self) -> None:
        """Ask for a clean end; it is seen within half a second. Raises SaveFailed."""
        write_atomically(self._control, f"{STOP}\n".encode())

    def ask_to_pause(self) -> None:
        """As ``ask_to_stop``; the child notes that it means to go on later. Raises SaveFailed."""
        write_atomically(self._control, f"{PAUSE}\n".encode())

    def end_now(self) -> None:
        """Kill it, and all that it started when it leads a group of its own. Its last checkpoint is what is left."""
        if not self.is_alive():
            return
        with contextlib.suppress(OSError):  # gone in the meantime
            if hasattr(os, "killpg"):
                leads = os.getpgid(self.pid) == self.pid
                (os.killpg if leads else os.kill)(self.pid, signal.SIGKILL)
            else:
                os.kill(self.pid, signal.SIGTERM)  # Windows: TerminateProcess
