"""Small trainings for tests: pictures drawn here, networks of a few thousand weights, a judge that costs nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.files import write_atomically
from genimg_desktop.core.seeds import stream
from genimg_desktop.engine.capabilities import Generates
from genimg_desktop.engine.data.cache import DataCache, build_cache
from genimg_desktop.engine.train.plan import RunPlan
from genimg_desktop.engine.train.ranks import Ranks
from genimg_desktop.engine.train.setup import Setup
from genimg_desktop.engine.train.trainer import Trainer
from genimg_desktop.image.encoders import encode_png
from genimg_desktop.spec.training.config import TrainConfig
from genimg_desktop.spec.training.data_plan import DataPlan
from genimg_desktop.spec.training.wishes import Wishes

SIDE = 32


def draw_pictures(folder: Path, count: int = 24, side: int = SIDE, kinds: tuple[str, ...] = ("",)) -> Path:
    """PNG files of a coloured disc on a plain ground, one folder for each kind."""
    rng = stream(1, "test pictures")
    y, x = np.mgrid[0:side, 0:side]
    for number in range(count):
        pixels = np.empty((side, side, 4), dtype=np.uint8)
        pixels[..., :3], pixels[..., 3] = rng.randint(180, 255, 3), 255
        middle, radius = rng.uniform(0.3, 0.7, 2) * side, rng.uniform(0.15, 0.35) * side
        pixels[(y - middle[0]) ** 2 + (x - middle[1]) ** 2 < radius**2, :3] = rng.randint(0, 160, 3)
        kind = kinds[number % len(kinds)]
        write_atomically(folder / kind / f"{number:03}.png", encode_png(pixels))
    return folder


def small_config(data: Path, recipe: str = "dcgan", **options: Any) -> TrainConfig:
    """A training of a few thousand weights. options: of the recipe, or of the data plan."""
    of_data = {name: options.pop(name) for name in ("use_labels", "colours", "fit", "held_out") if name in options}
    small: dict[str, Any] = {"kimg": 0.128, "batch": 8, "base_channels": 4, "latent_size": 8, "precision": "fp32"}
    return TrainConfig(
        recipe=recipe,
        title="Discs",
        data=DataPlan(path=str(data), resolution=SIDE, **of_data),
        options={**small, **options},
    )


def small_cache(config: TrainConfig, folder: Path) -> DataCache:
    """The prepared pictures."""
    return build_cache(config.data, folder, QuietContext())


def small_plan(**changes: Any) -> RunPlan:
    """16 steps of 8 pictures, four snapshots."""
    plan = RunPlan(
        device="cpu",
        precision="fp32",
        threads=1,
        batch=8,
        parts=1,
        goal_images=128,
        step_images=8,
        snapshot_images=32,
        images_per_s=100.0,
        memory_bytes=0,
        disk_bytes=0,
    )
    return replace(plan, **changes)


class FixedJudge:
    """Gives the same scores always, or those of a function of the call's number."""

    score_name = "KID@test"

    def __init__(self, scores: Callable[[int], dict[str, float]] = lambda _call: {}) -> None:
        self.calls = 0
        self._scores = scores

    def measure(self, model: Generates) -> dict[str, float]:
        self.calls += 1
        return self._scores(self.calls)


def small_trainer(
    config: TrainConfig,
    cache: DataCache,
    run: Path,
    *,
    plan: RunPlan | None = None,
    wishes: Wishes | None = None,
    judge: FixedJudge | None = None,
) -> Trainer:
    """A trainer on one process."""
    setup = Setup.build(config, cache, plan or small_plan(), Ranks())
    return Trainer(setup, run, wishes, judge or FixedJudge())
