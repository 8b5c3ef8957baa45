"""What the monitor says of a training: phases, time left, speed."""

from __future__ import annotations

from genimg_desktop.app.train_state import TrainState
from genimg_desktop.app.training_runs import RunEntry, RunPhase
from genimg_desktop.ui.i18n import number, show, tr
from genimg_desktop.ui.widgets.plain_label import Role


def phase_words(entry: RunEntry) -> str:
    """What a training is doing, in a word or two."""
    if entry.phase == "waiting":
        return tr("Waiting, number {place}", place=entry.place)
    return _phases()[entry.phase]


def phase_role(phase: RunPhase) -> Role:
    """How that looks."""
    if phase in ("failed", "damaged"):
        return "danger"
    return "success" if phase in ("running", "finished") else "dim"


def progress_words(state: TrainState, is_live: bool) -> str:
    """How far it is, how long it still takes, how fast it is, what memory it needs."""
    words = []
    if state.goal_images > 0:
        words.append(tr("{done} of {goal} kimg", done=_kimg(state.images), goal=_kimg(state.goal_images)))
    else:
        words.append(tr("{done} kimg", done=_kimg(state.images)))
    if is_live and state.seconds_left is not None:
        words.append(tr("{time} left", time=duration(state.seconds_left)))
    else:
        words.append(tr("{time} of training", time=duration(state.seconds)))
    if is_live and state.images_per_second is not None:
        words.append(tr("{count} pictures per second", count=number(state.images_per_second, 0)))
    if is_live and state.memory_mb is not None:
        words.append(tr("{size} GB of memory", size=number(state.memory_mb / 1000, 2)))
    return "  ·  ".join(words)


def list_words(entry: RunEntry, state: TrainState | None) -> str:
    """The second line of a training in the list."""
    facts = entry.facts
    words = [phase_words(entry)]
    if facts.problem is not None:
        return f"{words[0]}  ·  {show(facts.problem)}"
    images = state.images if state is not None and entry.is_live else facts.images
    if facts.goal_images:
        words.append(f"{round(100 * min(images / facts.goal_images, 1.0))} %")
    if facts.resolution:
        words.append(tr("{recipe}, {size} pixels", recipe=facts.recipe, size=facts.resolution))
    words.append(tr("{size} MB", size=number(facts.size_bytes / 1e6, 0)))
    return "  ·  ".join(words)


def duration(seconds: float) -> str:
    """About how long."""
    if seconds < 90:
        return tr("{count} s", count=round(seconds))
    if seconds < 90 * 60:
        return tr("{count} min", count=round(seconds / 60))
    hours, minutes = divmod(round(seconds / 60), 60)
    return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)


def _kimg(images: int) -> str:
    return number(images / 1000, 1)


def _phases() -> dict[RunPhase, str]:
    return {
        "new": tr("Not started yet"),
        "starting": tr("Preparing"),
        "running": tr("Training"),
        "stopping": tr("Saving and stopping"),
        "paused": tr("Paused"),
        "stopped": tr("Stopped"),
        "finished": tr("Done"),
        "failed": tr("Failed"),
        "damaged": tr("Cannot be read"),
    }
