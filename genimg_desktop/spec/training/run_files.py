"""The names of files in a run folder: one training, everything it made, nothing outside it."""

from __future__ import annotations

from pathlib import Path

CONFIG = "config.json"
EVENTS = "events.jsonl"
LOG = "log.txt"
LOCK = "lock"
CHECKPOINTS = "checkpoints"
"""One folder each, named by the pictures shown, eight digits: ``manifest.json`` (written last, with checksums),
``state.safetensors`` (all networks, averages, optimisers, random states)."""
SNAPSHOTS = "snapshots"
"""Per moment ``<images>.safetensors`` (a model with its card, usable anywhere) and ``<images>.png`` (the film strip's
picture: ``STRIP_SIDE`` x ``STRIP_SIDE`` samples of fixed latents)."""
BEST = "best.json"
"""Which snapshot is the best so far, and why."""
PREVIEW = "data.png"
"""What the network sees of the data: a sheet of augmented pictures."""

STRIP_SIDE = 6
DIGITS = 9


def moment_name(images: int) -> str:
    """The name of a moment: the pictures shown so far, so that names sort by time."""
    return f"{images:0{DIGITS}d}"


def snapshot_model(run: Path, images: int) -> Path:
    """The model file of a moment."""
    return run / SNAPSHOTS / f"{moment_name(images)}.safetensors"


def snapshot_sheet(run: Path, images: int) -> Path:
    """The sheet of samples of a moment."""
    return run / SNAPSHOTS / f"{moment_name(images)}.png"


def is_run(folder: Path) -> bool:
    """Whether a folder is a run."""
    return (folder / CONFIG).is_file()
