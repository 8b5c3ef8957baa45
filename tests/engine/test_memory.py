"""How a lack of memory is told from other errors, and what a process takes."""

from __future__ import annotations

import subprocess
import sys

import pytest
import torch

from genimg_desktop.engine.memory import is_out_of_memory, peak_bytes


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (MemoryError(), True),
        (torch.OutOfMemoryError("CUDA out of memory."), True),
        (
            RuntimeError("[enforce fail at alloc_cpu.cpp:117] err == 0. DefaultCPUAllocator: can't allocate memory"),
            True,
        ),
        (RuntimeError("DefaultCPUAllocator: not enough memory: you tried to allocate 8 bytes."), True),
        (RuntimeError("mat1 and mat2 shapes cannot be multiplied"), False),
        (ValueError("memory"), False),
    ],
)
def test_a_lack_of_memory_is_told_from_other_errors(error: Exception, expected: bool) -> None:
    assert is_out_of_memory(error) is expected


@pytest.mark.skipif(sys.platform == "win32", reason="not known there")
def test_what_a_process_takes_is_counted_in_bytes() -> None:
    assert 20e6 < peak_bytes(torch.device("cpu")) < 100e9


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it is a property of glibc")
def test_a_process_that_keeps_freed_memory_touches_no_new_pages_for_the_same_block() -> None:
    script = """
import resource, sys
import numpy as np
from genimg_desktop.engine.memory import keep_freed_memory
if not keep_freed_memory():
    sys.exit(77)
def faults():
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt
for _ in range(3):
    np.ones(2_000_000)
before = faults()
for _ in range(20):
    np.ones(2_000_000)
print(faults() - before)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    if done.returncode == 77:
        pytest.skip("another C library")
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 20 * 2_000_000 * 8 // 4096 // 10  # without it every page is new each time
