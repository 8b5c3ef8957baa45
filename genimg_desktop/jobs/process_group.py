"""A process and everything that it started, ended together.

POSIX: a session of its own. Windows: a process group of its own, which Ctrl-Break reaches where there is a console;
killing goes through ``taskkill``, which ends the processes that the child started too. There is no job object: a child
whose parent was killed ends because its standard input closes.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

_POLL_S = 0.05
_TASKKILL_SECONDS = 10.0

if sys.platform == "win32":

    def in_own_group() -> dict[str, Any]:
        """Arguments for Popen."""
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}

    def terminate_group(process: subprocess.Popen[bytes]) -> None:
        """Ask the group to end."""
        with contextlib.suppress(OSError):  # no console in common: the next measure is to kill
            process.send_signal(signal.CTRL_BREAK_EVENT)

    def kill_group(process: subprocess.Popen[bytes]) -> None:
        """End the process and what it started, at once."""
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            subprocess.run(
                ["taskkill", "/T", "/F", "/PID", str(process.pid)],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_TASKKILL_SECONDS,
                creationflags=subprocess.CREATE_NO_WINDOW,
                check=False,
            )
        with contextlib.suppress(OSError):
            process.kill()

    def wait_for_death(process: subprocess.Popen[bytes]) -> None:
        """Wait until the process has ended."""
        process.wait()

    def clear_group(pid: int, grace_s: float) -> None:
        """End what a dead process left behind: here nothing can be found any more."""

else:

    def in_own_group() -> dict[str, Any]:
        """Arguments for Popen."""
        return {"start_new_session": True}

    def terminate_group(process: subprocess.Popen[bytes]) -> None:
        """Ask the group to end."""
        _signal_group(process.pid, signal.SIGTERM)

    def kill_group(process: subprocess.Popen[bytes]) -> None:
        """End the process and what it started, at once."""
        _signal_group(process.pid, signal.SIGKILL)

    def wait_for_death(process: subprocess.Popen[bytes]) -> None:
        """Wait until the process has ended; its number stays taken where the system can do that (not old macOS)."""
        if hasattr(os, "waitid"):
            with contextlib.suppress(ChildProcessError):  # reaped by somebody else: ``Popen.wait`` copes with that
                os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
        else:
            process.wait()

    def clear_group(pid: int, grace_s: float) -> None:
        """End what a dead process left behind in its group: asked first, then killed."""
        if not _signal_group(pid, signal.SIGTERM):
            return
        deadline = time.monotonic() + grace_s
        while time.monotonic() < deadline:
            time.sleep(_POLL_S)
            if not _signal_group(pid, 0) or _are_all_zombies(pid):
                return
        _signal_group(pid, signal.SIGKILL)

    def _are_all_zombies(group: int) -> bool:
        """Whether a group waits only to be reaped by the first process, which in many containers nobody does.

        Only Linux is asked; elsewhere False.
        """
        for path in Path("/proc").glob("[0-9]*/stat"):
            with contextlib.suppress(OSError, ValueError):  # gone while we look
                state, _parent, its_group = path.read_text(errors="replace").rpartition(")")[2].split()[:3]
                if its_group == str(group) and state not in "ZX":
                    return False
        return sys.platform == "linux"

    def _signal_group(pid: int, number: int) -> bool:
        """Whether there was anybody to get it."""
        try:
            os.killpg(pid, number)
        except (ProcessLookupError, PermissionError):  # macOS says 'not permitted' of a group of zombies
            return False
        return True
