"""What the machine has, as far as it can be told without torch: cores, free memory, half precision."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from typing import Literal

from genimg_desktop.spec.training.facts import MachineFacts

DeviceName = Literal["cpu", "cuda", "mps"]
FALLBACK_GB = 4.0
"""Taken for the free memory where the system does not tell it: enough that nothing is warned about."""
_BF16_FLAGS = frozenset({"avx512_bf16", "amx_bf16"})
_PROC = Path("/proc")


def machine_facts(device: str, proc: Path = _PROC) -> MachineFacts:
    """The facts that presets and warnings need. device: 'cuda' and 'mps' count, anything else is the processor."""
    name: DeviceName = "cuda" if device == "cuda" else "mps" if device == "mps" else "cpu"
    has_bf16 = name == "cuda" or (name == "cpu" and _cpu_has_bf16(proc))
    return MachineFacts(device=name, cores=_cores(), has_bf16=has_bf16, memory_gb=free_memory_gb(proc))


def free_memory_gb(proc: Path = _PROC) -> float:
    """Memory that programs can still take, in GB."""
    try:
        for line in (proc / "meminfo").read_text().splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024 / 1e9
        return FALLBACK_GB
    except (OSError, ValueError, IndexError):
        return _windows_free_gb() if sys.platform == "win32" else FALLBACK_GB


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return os.cpu_count() or 1


def _cpu_has_bf16(proc: Path) -> bool:
    """Whether the processor names the flags; the dry run before a training tries it out."""
    try:
        lines = (proc / "cpuinfo").read_text().splitlines()
    except OSError:
        return False
    flags = next((line for line in lines if line.startswith("flags")), "")
    return bool(_BF16_FLAGS & set(flags.split()))


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of the Windows API."""

    _fields_ = (
        ("length", ctypes.c_ulong),
        ("load", ctypes.c_ulong),
        *((name, ctypes.c_ulonglong) for name in ("total", "free", "a", "b", "c", "d", "e")),
    )


def _windows_free_gb() -> float:
    status = _MemoryStatus()
    status.length = ctypes.sizeof(status)
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  mypy knows it on Windows only
    return status.free / 1e9 if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else FALLBACK_GB
