"""Telling one process from another that later got the same number.

Numbers of processes are used again. A number together with the moment at which the process began is not.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_ASK_SECONDS = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessMark:
    """A process of this machine. began: when, in words of this system, to be compared and not to be read."""

    pid: int
    began: str


def mark_of(pid: int) -> ProcessMark | None:
    """The mark of a running process; None when there is none, or when it cannot be asked for."""
    if pid <= 0:
        return None
    began = _began(pid)
    return None if began is None else ProcessMark(pid=pid, began=began)


def own_mark() -> ProcessMark:
    """The mark of this process."""
    return mark_of(os.getpid()) or ProcessMark(pid=os.getpid(), began="")


def is_alive(mark: ProcessMark) -> bool:
    """Whether this very process still runs. A zombie does not."""
    return bool(mark.began) and mark_of(mark.pid) == mark


if sys.platform == "linux":

    def _began(pid: int) -> str | None:
        """Ticks since the start of the machine, with the name of that start (proc(5), field 22)."""
        with contextlib.suppress(OSError, ValueError, IndexError):
            after_name = Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()
            if after_name[0] in "ZX":
                return None
            boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
            return f"{boot}:{int(after_name[19])}"
        return None

elif sys.platform == "win32":

    def _began(pid: int) -> str | None:
        """Creation time of the process in units of 100 ns (GetProcessTimes)."""
        import ctypes
        from ctypes import wintypes

        query_limited, still_active = 0x1000, 259
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = wintypes.HANDLE
        kernel.OpenProcess.argtypes = (wintypes.DWORD, wintypes.BOOL, wintypes.DWORD)
        kernel.GetExitCodeProcess.argtypes = (wintypes.HANDLE, ctypes.POINTER(wintypes.DWORD))
        kernel.GetProcessTimes.argtypes = (wintypes.HANDLE, *[ctypes.POINTER(wintypes.FILETIME)] * 4)
        kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
        handle = kernel.OpenProcess(query_limited, False, pid)
        if not handle:
            return None
        try:
            code, times = wintypes.DWORD(), [wintypes.FILETIME() for _ in range(4)]
            if not kernel.GetExitCodeProcess(handle, ctypes.byref(code)) or code.value != still_active:
                return None
            if not kernel.GetProcessTimes(handle, *[ctypes.byref(time) for time in times]):
                return None
            return str(times[0].dwHighDateTime << 32 | times[0].dwLowDateTime)
        finally:
            kernel.CloseHandle(handle)

else:

    def _began(pid: int) -> str | None:
        """Start time to the second, as ``ps`` tells it (POSIX has no call for it)."""
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            asked = subprocess.run(
                ["/bin/ps", "-o", "state=,lstart=", "-p", str(pid)],
                capture_output=True,
                text=True,
                timeout=_ASK_SECONDS,
                stdin=subprocess.DEVNULL,
                env={"LC_ALL": "C", "TZ": "UTC"},
                check=False,
            )
            state, _, began = asked.stdout.strip().partition(" ")
            return None if not began or state.startswith("Z") else began.strip()
        return None
