"""Before a training: three dry steps, which say whether it fits, how fast it is, and what it will take."""

from __future__ import annotations

import math
import time
from dataclasses import replace

import torch

from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import OutOfMemory
from genimg_desktop.core.text import Text
from genimg_desktop.engine.data.cache import DataCache
from genimg_desktop.engine.memory import is_out_of_memory, peak_bytes
from genimg_desktop.engine.train.checkpoint import KEEP_BEST, KEEP_LAST
from genimg_desktop.engine.train.plan import RunPlan
from genimg_desktop.engine.train.precision import choose_precision
from genimg_desktop.engine.train.ranks import Ranks
from genimg_desktop.engine.train.setup import Setup
from genimg_desktop.engine.train.state import tensors_of
from genimg_desktop.spec.training.config import TrainConfig
from genimg_desktop.spec.training.options import TrainOptions

_TIMED_STEPS = 2
_TICKS = 2000
"""Points of each curve that a run aims at."""
_SNAPSHOT_SHARE = 0.08
"""Of the time, at most, for snapshots and scores."""
_SNAPSHOT_SECONDS = {"cpu": 2.0, "mps": 1.0, "cuda": 0.5}
_FEWEST_SNAPSHOTS = 6


def preflight(config: TrainConfig, cache: DataCache, device: str, ranks: Ranks, ctx: Context) -> RunPlan:
    """Try the training out and plan it: under 10 s on a processor at 64 px. Raises OutOfMemory, BadInput, Cancelled."""
    options = config.recipe_options()
    # the clock tells each process another number, and all must have one plan: the first one's is taken
    is_half = ranks.share({"bf16": float(choose_precision(options.precision, torch.device(device)) == "bf16")})["bf16"]
    precision = "bf16" if is_half else "fp32"
    batch = _whole_batch(options.batch, ranks)
    plan = RunPlan(
        device=device,
        precision=precision,
        threads=torch.get_num_threads(),
        batch=batch,
        parts=1,
        goal_images=batch,
        step_images=batch,
        snapshot_images=batch,
        images_per_s=0.0,
        memory_bytes=0,
        disk_bytes=0,
        ranks=ranks.size,
    )
    setup, step_s = _measure(config, cache, plan, ranks, ctx)
    images_per_s = ranks.share({"images_per_s": setup.images_per_step / step_s})["images_per_s"]
    plan = with_intervals(setup, options, images_per_s)
    state_bytes = sum(t.numel() * t.element_size() for t in tensors_of(setup.objective).values())
    model_bytes = sum(t.numel() * 2 for t in setup.objective.ema.module.state_dict().values())
    snapshots = plan.goal_images // plan.snapshot_images + 1
    return replace(
        plan,
        images_per_s=images_per_s,
        memory_bytes=peak_bytes(setup.device),
        disk_bytes=snapshots * model_bytes + (KEEP_LAST + KEEP_BEST + 1) * state_bytes,
    )


def _measure(config: TrainConfig, cache: DataCache, plan: RunPlan, ranks: Ranks, ctx: Context) -> tuple[Setup, float]:
    """Dry steps, with the batch in more parts until it fits. Gives the setup and the seconds of a step."""
    while True:
        ctx.check()
        try:
            setup = Setup.build(config, cache, plan, ranks)
            setup.objective.step(setup.batch_at(0))
            best_s = math.inf
            for number in range(1, _TIMED_STEPS + 1):
                ctx.check()
                started_s = time.perf_counter()
                terms = setup.objective.step(setup.batch_at(number * setup.images_per_step))
                float(next(iter(terms.values())))  # a GPU is done only when it is asked
                best_s = min(best_s, time.perf_counter() - started_s)
            return setup, best_s
        except (MemoryError, RuntimeError) as error:
            if not is_out_of_memory(error):
                raise
            smaller = plan.in_more_parts()
            if smaller is None:
                raise OutOfMemory(
                    Text("There is not enough memory to train this model, not even a few pictures at a time."),
                    hint=Text("Choose a smaller picture size or a narrower network, or close other programs."),
                    details=repr(error),
                ) from error
        plan = smaller


def with_intervals(setup: Setup, options: TrainOptions, images_per_s: float) -> RunPlan:
    """How far, and how often something is told or kept. All are whole numbers of steps, and of each other."""
    step = setup.images_per_step
    wanted = options.kimg * 1000
    if options.minutes > 0:
        wanted = min(wanted, options.minutes * 60 * images_per_s * (1 - _SNAPSHOT_SHARE))
    seconds = wanted / images_per_s
    affordable = seconds * _SNAPSHOT_SHARE / _SNAPSHOT_SECONDS[setup.device.type]
    snapshots = max(_FEWEST_SNAPSHOTS, min(options.snapshots, round(affordable)))
    steps = max(1, round(wanted / step))
    tick_steps = max(1, round(steps / _TICKS))
    snapshot_steps = max(1, round(steps / tick_steps / snapshots)) * tick_steps
    steps = max(1, round(steps / snapshot_steps)) * snapshot_steps
    return replace(
        setup.plan, goal_images=steps * step, step_images=tick_steps * step, snapshot_images=snapshot_steps * step
    )


def _whole_batch(batch: int, ranks: Ranks) -> int:
    """The batch, made a multiple of four per rank, so that every part of it holds whole groups."""
    unit = 4 * ranks.size
    return max(unit, round(batch / unit) * unit)
