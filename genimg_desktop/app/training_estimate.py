"""What a training will take on this machine: its dry steps, tried out in a process of their own."""

from __future__ import annotations

import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import genimg_desktop
from genimg_desktop.app.run_training import begin_run
from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput, GenimgError
from genimg_desktop.core.serde import parse_json
from genimg_desktop.core.text import Text
from genimg_desktop.jobs.child import Child
from genimg_desktop.spec.training.config import TrainConfig

CreateCommand = Callable[[Path], Sequence[str]]
_POLL_S = 0.05
_GRACE_S = 2.0
_FEW_MINUTES = 90.0


def preflight_command(run: Path) -> Sequence[str]:
    """How this program is called to try a training out."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "genimg_desktop"]
    return [*program, "train", str(run), "--preflight"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What the dry steps measured. goal_images: how many pictures will be shown. disk_bytes: at most."""

    device: str
    precision: str
    goal_images: int
    images_per_s: float
    memory_bytes: int
    disk_bytes: int
    parts: int = 1

    @property
    def minutes(self) -> float:
        """How long it takes at the measured speed."""
        return self.goal_images / max(self.images_per_s, 1e-9) / 60

    def sentence(self) -> Text:
        """For the person, in one line."""
        is_long = self.minutes > _FEW_MINUTES
        time = (
            Text("{hours} hours", hours=f"{self.minutes / 60:.1f}")
            if is_long
            else Text("{minutes} min", minutes=max(1, round(self.minutes)))
        )
        return Text(
            "Fits in {memory} GB, about {time} to {kimg} kimg on this machine, needs up to {disk} GB of disk.",
            memory=f"{self.memory_bytes / 1e9:.1f}",
            time=time,
            kimg=_short(self.goal_images / 1000),
            disk=_short(self.disk_bytes / 1e9),
        )


def measure(config: TrainConfig, command: CreateCommand, ctx: Context, settle_s: float = 0.0) -> Estimate | GenimgError:
    """Wait ``settle_s``, then try ``config`` out. What keeps it from training is given back, not raised.

    Raises Cancelled, and ends the process then.
    """
    _rest(settle_s, ctx)
    lines: list[str] = []
    try:
        with tempfile.TemporaryDirectory(prefix="genimg-preflight-", ignore_cleanup_errors=True) as folder:
            run = Path(folder) / "run"
            begin_run(run, config)
            child = Child(on_line=lines.append, grace_s=_GRACE_S)
            child.start(command(run), cwd=Path(genimg_desktop.__file__).parents[1], log=Path(folder) / "log.txt")
            try:
                while (end := child.wait(_POLL_S)) is None:
                    ctx.check()
            finally:
                if child.is_running:
                    child.end_now()
                    child.wait(_GRACE_S)
            if end.sentence is not None:
                raise GenimgError(end.sentence, hint=end.hint, details="\n".join(end.last_lines))
            return read_estimate("\n".join(lines))
    except GenimgError as error:
        return error


def read_estimate(text: str) -> Estimate:
    """The plan that ``genimg train --preflight`` prints. Raises BadInput."""
    tree = parse_json(text)
    try:
        return Estimate(
            device=str(tree["device"]),
            precision=str(tree["precision"]),
            goal_images=int(tree["goal_images"]),
            images_per_s=float(tree["images_per_s"]),
            memory_bytes=int(tree["memory_bytes"]),
            disk_bytes=int(tree["disk_bytes"]),
            parts=int(tree.get("parts", 1)),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BadInput(Text("The trial run gave no answer that can be read."), details=repr(error)) from error


def _rest(seconds: float, ctx: Context) -> None:
    """Let a moment pass, unless nobody waits any more."""
    never = threading.Event()
    for _ in range(round(seconds / _POLL_S)):
        ctx.check()
        never.wait(_POLL_S)
    ctx.check()


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= 10 else f"{value:.1f}" if value >= 0.1 else f"{value:.2f}"
