"""Training a run folder, from lock to last event: what the command line does, and so the window's child process.

Only the first rank holds the lock, writes events and listens to wishes; the others work along in silence.
"""

from __future__ import annotations

import contextlib
import itertools
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput, GenimgError, SaveFailed
from genimg_desktop.core.files import read_limited, write_atomically
from genimg_desktop.core.serde import to_json
from genimg_desktop.core.text import Text
from genimg_desktop.library.run_lock import RunLock
from genimg_desktop.spec.training.config import TrainConfig, read_config
from genimg_desktop.spec.training.event import Said, TrainEvent
from genimg_desktop.spec.training.event_file import EventWriter, last_events, truncate_after
from genimg_desktop.spec.training.run_files import CONFIG, EVENTS, is_run
from genimg_desktop.spec.training.wishes import Wishes

if TYPE_CHECKING:
    from genimg_desktop.engine.train.plan import RunPlan
    from genimg_desktop.engine.train.ranks import Ranks

CONFIG_LIMIT_BYTES = 8_000_000
DATA_CACHE = "training-data"
_TAIL_BYTES = 65_536


def begin_run(run: Path, config: TrainConfig) -> None:
    """Write the config of a new run. Raises BadInput when the folder holds something already, SaveFailed."""
    config.check()
    if is_run(run):
        raise BadInput(
            Text("'{name}' is a training already.", name=run.name),
            hint=Text("Go on with it by 'genimg train {name}', or choose another folder.", name=run.name),
        )
    if run.exists() and (not run.is_dir() or any(run.iterdir())):
        raise BadInput(
            Text("'{name}' is not an empty folder.", name=run.name), hint=Text("Choose a folder that is not there yet.")
        )
    write_atomically(run / CONFIG, to_json(config))


def read_run(run: Path) -> TrainConfig:
    """The config of a run folder. Raises BadInput, NewerVersion."""
    if not is_run(run):
        raise BadInput(
            Text("'{name}' is no training: there is no {file} in it.", name=run.name, file=CONFIG),
            hint=Text("'genimg runs' lists the trainings."),
        )
    config = read_config(read_limited(run / CONFIG, CONFIG_LIMIT_BYTES))
    config.check()
    return config


def plan_run(run: Path, cache_folder: Path, device: str | None, ctx: Context) -> RunPlan:
    """The dry steps of a run, which is not begun by it. Raises what ``preflight`` raises."""
    from genimg_desktop.engine.data.cache import build_cache
    from genimg_desktop.engine.memory import keep_freed_memory
    from genimg_desktop.engine.train.preflight import preflight
    from genimg_desktop.engine.train.ranks import Ranks

    config = read_run(run)
    keep_freed_memory()
    cache = build_cache(config.data, cache_folder / DATA_CACHE, ctx)
    return preflight(config, cache, _device(config, device), Ranks(), ctx)


def train_run(run: Path, cache_folder: Path, device: str | None, wishes: Wishes, ctx: Context) -> Iterator[TrainEvent]:
    """Train, or go on. Every event is on the disk before it is given.

    device: instead of the config's. Raises BadInput (also when another process trains in this folder), SaveFailed,
    OutOfMemory, Cancelled.
    """
    from genimg_desktop.engine.train.ranks import Ranks

    config = read_run(run)
    name = _device(config, device)
    ranks = Ranks.from_environment(name)
    lock = RunLock(run) if ranks.is_first else contextlib.nullcontext()
    try:
        with lock:
            try:
                yield from _train(config, run, cache_folder, name, ranks, wishes, ctx)
            except GenimgError as error:
                if ranks.is_first:
                    _tell_failure(run, error)
                raise
    finally:
        ranks.close()


def is_first_rank() -> bool:
    """Whether this process speaks for the training; torch is not needed to know it."""
    return os.environ.get("RANK", "0") == "0"


def _train(
    config: TrainConfig, run: Path, cache_folder: Path, device: str, ranks: Ranks, wishes: Wishes, ctx: Context
) -> Iterator[TrainEvent]:
    from genimg_desktop.engine.data.cache import build_cache
    from genimg_desktop.engine.memory import keep_freed_memory
    from genimg_desktop.engine.train.plan import follow_threads, note_begun, read_plan, write_plan
    from genimg_desktop.engine.train.preflight import preflight
    from genimg_desktop.engine.train.setup import Setup
    from genimg_desktop.engine.train.trainer import Trainer

    keep_freed_memory()
    cache = build_cache(config.data, cache_folder / DATA_CACHE, ctx)
    plan = read_plan(run)
    if plan is None or plan.device != device or plan.ranks != ranks.size:
        is_new = plan is None
        plan = preflight(config, cache, device, ranks, ctx)
        if ranks.is_first:
            write_plan(run, plan)
            if is_new:
                note_begun(run, config, cache.key)
    follow_threads(plan)
    setup = Setup.build(config, cache, plan, ranks)
    trainer = Trainer(setup, run, wishes)
    if not ranks.is_first:
        for _ in trainer.run():
            pass
        return
    events = trainer.run()
    try:
        first = next(events)
        truncate_after(run / EVENTS, first.images if first.kind == "resumed" else -1)
        with EventWriter(run / EVENTS) as writer:
            for event in itertools.chain([first], events):
                writer.write(event)
                if event.kind == "snapshot":
                    writer.sync()  # a checkpoint follows, which builds on everything told so far
                yield event
    finally:
        events.close()


def _tell_failure(run: Path, error: GenimgError) -> None:
    """Leave word of why a training ended, for whoever looks at the run later."""
    last = last_events(run / EVENTS, _TAIL_BYTES) if (run / EVENTS).exists() else []
    images, seconds = (last[-1].images, last[-1].seconds) if last else (0, 0.0)
    event = TrainEvent(kind="failed", images=images, seconds=seconds, code="error", text=Said.of(error.message))
    with contextlib.suppress(SaveFailed), EventWriter(run / EVENTS) as writer:  # the disk may be what failed
        writer.write(event)


def _device(config: TrainConfig, wish: str | None) -> str:
    from genimg_desktop.engine.device import pick_device

    return pick_device(wish or config.device).name
