"""What a config becomes on this machine: found out once before the first step, and kept, so that resuming is exact."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import torch

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.files import read_limited, write_atomically
from genimg_desktop.core.serde import from_json, parse_json, to_json
from genimg_desktop.core.text import Text
from genimg_desktop.spec.training.config import TrainConfig

PLAN, BEGUN = "plan.json", "begun.json"
_FREE_OPTIONS = frozenset(
    {
        "kimg",
        "minutes",
        "snapshots",
        "can_reload",
        "can_roll_back",
        "can_slow_discriminator",
        "can_raise_augment",
        "can_stop_early",
    }
)
"""May be changed while a training rests."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunPlan:
    """goal_images: where the training ends. batch: pictures per step and rank group. parts: a batch in so many parts.

    images_per_s and memory_bytes were measured by the dry steps; disk_bytes is what the run will take at most.
    """

    device: str
    precision: str
    threads: int
    batch: int
    parts: int
    goal_images: int
    step_images: int
    snapshot_images: int
    images_per_s: float
    memory_bytes: int
    disk_bytes: int
    ranks: int = 1

    @property
    def minutes(self) -> float:
        """How long the training will take, at the measured speed."""
        return self.goal_images / max(self.images_per_s, 1e-9) / 60

    def in_more_parts(self) -> RunPlan | None:
        """The same with half as many pictures at a time, or None when a part would hold less than two."""
        parts, count = self.parts * 2, self.batch // self.ranks
        return replace(self, parts=parts) if count % parts == 0 and count // parts >= 2 else None


def read_plan(run: Path) -> RunPlan | None:
    """The plan of a run that was begun, or None."""
    path = run / PLAN
    return from_json(RunPlan, read_limited(path, 100_000)) if path.is_file() else None


def write_plan(run: Path, plan: RunPlan) -> None:
    """Keep the plan. Raises SaveFailed."""
    write_atomically(run / PLAN, to_json(plan))


def follow_threads(plan: RunPlan) -> None:
    """Use as many threads as the plan was made with: another number sums in another order."""
    torch.set_num_threads(plan.threads)


def config_hash(config: TrainConfig, data_key: str) -> str:
    """What a checkpoint must agree with to be gone on from: recipe, pictures, and the options that decide weights."""
    options = {name: value for name, value in config.options.items() if name not in _FREE_OPTIONS}
    decides = [config.recipe, options, data_key]
    return hashlib.sha256(to_json(decides)).hexdigest()


def note_begun(run: Path, config: TrainConfig, data_key: str) -> None:
    """Keep what the training began with, to be able to say later what is different. Raises SaveFailed."""
    write_atomically(run / BEGUN, to_json(_decides(config, data_key)))


def check_same(run: Path, saved_hash: str, config: TrainConfig, data_key: str) -> None:
    """Raise BadInput, naming what differs, when a checkpoint belongs to other settings or other pictures."""
    if saved_hash == config_hash(config, data_key):
        return
    differs = _differences(run, _decides(config, data_key))
    raise BadInput(
        Text("The settings or the pictures of this training have changed since it was saved."),
        hint=Text("What differs: {what}. Put it back as it was to go on, or start a new training.", what=differs)
        if differs
        else Text("Put them back as they were to go on, or start a new training."),
    )


def _decides(config: TrainConfig, data_key: str) -> dict[str, object]:
    options = {name: value for name, value in asdict(config.recipe_options()).items() if name not in _FREE_OPTIONS}
    return {"recipe": config.recipe, "pictures": data_key, **options}


def _differences(run: Path, now: dict[str, object]) -> str:
    """Names, and values where they are short: 'batch 64 -> 32, pictures'. Empty when nothing is known."""
    path = run / BEGUN
    if not path.is_file():
        return ""
    before = parse_json(read_limited(path, 100_000))
    names = [name for name in now if isinstance(before, dict) and name in before and before[name] != now[name]]
    return ", ".join(name if name == "pictures" else f"{name} {before[name]} \u2192 {now[name]}" for name in names)
