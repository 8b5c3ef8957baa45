"""How much memory a process has taken, and how its lack is recognised."""

from __future__ import annotations

import sys

import torch


def is_out_of_memory(error: Exception) -> bool:
    """MemoryError, torch.OutOfMemoryError, and the CPU allocator's plain RuntimeError."""
    if isinstance(error, (MemoryError, torch.OutOfMemoryError)):
        return True
    said = str(error).lower()
    return any(phrase in said for phrase in ("out of memory", "not enough memory", "can't allocate memory"))


def peak_bytes(device: torch.device) -> int:
    """The most memory that was in use so far: of the GPU on one, else of this process. 0 where it cannot be known."""
    if device.type == "cuda":
        return int(torch.cuda.max_memory_reserved(device))
    if sys.platform == "win32":
        return 0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(peak if sys.platform == "darwin" else peak * 1024)
