"""How much memory a process has taken, how its lack is recognised, and how a training keeps what it has."""

from __future__ import annotations

import sys

import torch

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
_LARGEST_THRESHOLD = 32 * 1024**2
"""More is refused by glibc."""


def is_out_of_memory(error: Exception) -> bool:
    """MemoryError, torch.OutOfMemoryError, and the CPU allocator's plain RuntimeError."""
    if isinstance(error, (MemoryError, torch.OutOfMemoryError)):
        return True
    said = str(error).lower()
    return any(phrase in said for phrase in ("out of memory", "not enough memory", "can't allocate memory"))


def keep_freed_memory() -> bool:
    """Let this process keep freed blocks for the next step instead of giving them back to the system.

    For a process that trains and then ends. Gives whether the system's allocator could be told.

    A step frees and takes the same blocks of megabytes again and again; glibc returns them, and the system hands out
    each page anew, cleared: of a DCGAN's step in full precision that was a seventh (79 -> 92 pictures per second).
    """
    if not sys.platform.startswith("linux"):
        return False
    import ctypes

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # not in musl
    if mallopt is None:
        return False
    return bool(mallopt(_M_MMAP_THRESHOLD, _LARGEST_THRESHOLD) and mallopt(_M_TRIM_THRESHOLD, 2**31 - 1))


def peak_bytes(device: torch.device) -> int:
    """The most memory that was in use so far: of the GPU on one, else of this process. 0 where it cannot be known."""
    if device.type == "cuda":
        return int(torch.cuda.max_memory_reserved(device))
    if sys.platform == "win32":
        return 0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(peak if sys.platform == "darwin" else peak * 1024)
