"""Which build of PyTorch this computer gets, and where it is asked for first.

GENIMG_TORCH=cpu|cuda forces a build; GENIMG_TORCH_INDEX names an index to ask before any other (a mirror).
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping
from typing import NamedTuple

from genimg_desktop.bootstrap.sentences import SetupStopped, told

CPU_INDEX = "https://download.pytorch.org/whl/cpu"
CUDA_TAG = "cu130"
"""The CUDA that the plain Linux build of the pinned version is made for."""
CUDA_INDEX = f"https://download.pytorch.org/whl/{CUDA_TAG}"
NVIDIA_TIMEOUT_S = 20

CPU_MB, CUDA_LINUX_MB, CUDA_WINDOWS_MB = 190, 2700, 2000
"""Downloads."""
CPU_ROOM_MB, CUDA_ROOM_MB = 1200, 8000
"""Unpacked, and the packed file beside it while it unpacks."""

QUICK = ("--retries", "0", "--timeout", "10")


class Attempt(NamedTuple):
    """One pip command. arguments: after ``pip install``. build: what is there if it succeeds."""

    arguments: tuple[str, ...]
    build: str
    download_mb: int
    room_mb: int

    @property
    def address(self) -> str:
        """The address that is asked; "" is whatever pip is configured with."""
        where = self.arguments.index("--index-url") if "--index-url" in self.arguments else -1
        return self.arguments[where + 1] if where >= 0 else ""

    @property
    def title(self) -> str:
        return told("PyTorch with NVIDIA support") if self.build == "cuda" else told("PyTorch for the processor")


def wish_of(environ: Mapping[str, str]) -> str:
    """ "", "cpu" or "cuda". Raises: SetupStopped for any other word."""
    wish = environ.get("GENIMG_TORCH", "").strip().lower()
    if wish not in ("", "cpu", "cuda"):
        raise SetupStopped(told("GENIMG_TORCH is {word}; it can be cpu or cuda, or left out.", word=repr(wish)))
    return wish


def sees_nvidia() -> bool:
    """Whether the driver of an NVIDIA card answers with at least one card."""
    try:
        answer = subprocess.run(
            ["nvidia-smi", "-L"],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=NVIDIA_TIMEOUT_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0 and "GPU" in answer.stdout


def torch_attempts(*, version: str, system: str, wish: str, index: str, has_nvidia: bool) -> tuple[Attempt, ...]:
    """What to try, in order, until one succeeds.

    version: the pinned "2.13.0". system: as sys.platform. wish: from `wish_of`. index: a mirror's address or "".
    A card that is only seen (not wished for) falls back to the processor's build when its own cannot be had.
    """
    plain = f"torch=={version}"
    if system == "darwin":
        if wish == "cuda":
            raise SetupStopped(told("There is no CUDA on a Mac; leave GENIMG_TORCH out."))
        return (*_mirror(index, plain, "cpu"), Attempt((plain,), "cpu", CPU_MB, CPU_ROOM_MB))
    if wish == "cuda" or (has_nvidia and not wish):
        cuda = _cuda_attempts(plain, system, index)
        return cuda if wish else (*cuda, *_cpu_attempts(plain, system, ""))
    return _cpu_attempts(plain, system, index)


def _cuda_attempts(plain: str, system: str, index: str) -> tuple[Attempt, ...]:
    if system == "win32":
        tagged = _from_index(CUDA_INDEX, f"{plain}+{CUDA_TAG}", "cuda", CUDA_WINDOWS_MB)
        return (*_mirror(index, plain, "cuda"), tagged)
    return (*_mirror(index, plain, "cuda"), Attempt((plain,), "cuda", CUDA_LINUX_MB, CUDA_ROOM_MB))


def _cpu_attempts(plain: str, system: str, index: str) -> tuple[Attempt, ...]:
    if system == "win32":  # there the ordinary build is the processor's
        return (*_mirror(index, plain, "cpu"), Attempt((plain,), "cpu", CPU_MB, CPU_ROOM_MB))
    return (
        *_mirror(index, f"{plain}+cpu", "cpu"),
        Attempt((f"{plain}+cpu", "--retries", "1"), "cpu", CPU_MB, CPU_ROOM_MB),
        _from_index(CPU_INDEX, f"{plain}+cpu", "cpu", CPU_MB, *QUICK),
        Attempt((plain,), "cuda", CUDA_LINUX_MB, CUDA_ROOM_MB),
    )


def _mirror(index: str, requirement: str, build: str) -> tuple[Attempt, ...]:
    if not index:
        return ()
    tag = re.search(r"/(cu\d+)/?$", index)
    if tag and build == "cuda":
        requirement += f"+{tag[1]}"
    return (_from_index(index, requirement, build, CPU_MB if build == "cpu" else CUDA_WINDOWS_MB),)


def _from_index(index: str, requirement: str, build: str, download_mb: int, *more: str) -> Attempt:
    # Only torch itself: such an index holds other versions of the libraries under it than the pinned ones.
    arguments = (requirement, "--no-deps", "--index-url", index, *more)
    return Attempt(arguments, build, download_mb, CPU_ROOM_MB if build == "cpu" else CUDA_ROOM_MB)
