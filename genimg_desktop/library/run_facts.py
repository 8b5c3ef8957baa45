"""What a list of trainings shows of one: read from the ends of its files, so that a hundred long ones cost little."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.files import read_limited
from genimg_desktop.core.text import Text
from genimg_desktop.library.run_lock import LockInfo, running_in
from genimg_desktop.spec.training.config import TrainConfig, read_config
from genimg_desktop.spec.training.event import TrainEvent
from genimg_desktop.spec.training.event_file import first_events, last_events, read_best, standing_events
from genimg_desktop.spec.training.event_line import LONGEST_LINE_BYTES
from genimg_desktop.spec.training.run_files import BEST, CONFIG, EVENTS, SNAPSHOTS

RunState = Literal["new", "running", "paused", "stopped", "finished", "failed", "damaged"]
"""'new': made, never started. 'stopped': it can go on; 'damaged': its config cannot be read."""

CONFIG_LIMIT_BYTES = 8 * 1024 * 1024
_HEAD_BYTES, _TAIL_BYTES = 4 * 1024, 12 * 1024
_MOST_FILES = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class RunFacts:
    """One training on the disk.

    images: pictures shown so far, of goal_images (0: not known). runner: who trains in it now. was_cut_off: it ended
    without a word, by a crash or a power cut, and can go on. best_images: the best moment; None before there is one.
    last_picture: the newest sheet of samples. size_bytes: everything in its folder. problem: why it is 'damaged'.
    """

    folder: Path
    title: str
    state: RunState
    recipe: str = ""
    resolution: int = 0
    images: int = 0
    seconds: float = 0.0
    goal_images: int = 0
    best_images: int | None = None
    best_reason: Text | None = None
    started_at: datetime
    size_bytes: int = 0
    last_picture: Path | None = None
    runner: LockInfo | None = None
    was_cut_off: bool = False
    problem: Text | None = None

    @property
    def name(self) -> str:
        """The name of the folder."""
        return self.folder.name

    def as_tree(self) -> dict[str, str | int | float | bool | None]:
        """The facts for JSON, sentences in English."""
        return {
            "name": self.name,
            "folder": str(self.folder),
            "title": self.title,
            "state": self.state,
            "was_cut_off": self.was_cut_off,
            "recipe": self.recipe,
            "resolution": self.resolution,
            "images": self.images,
            "goal_images": self.goal_images,
            "seconds": self.seconds,
            "best_images": self.best_images,
            "best_reason": None if self.best_reason is None else str(self.best_reason),
            "started_at": self.started_at.isoformat(timespec="seconds"),
            "size_bytes": self.size_bytes,
            "last_picture": None if self.last_picture is None else str(self.last_picture),
            "process": None if self.runner is None else self.runner.pid,
            "problem": None if self.problem is None else str(self.problem),
        }


def read_run(folder: Path) -> RunFacts:
    """The facts of a run folder; what cannot be read is said in ``problem``. Raises OSError when it is gone."""
    size_bytes, last_picture = _measure(folder)
    runner = running_in(folder)
    made = datetime.fromtimestamp(_made_at(folder), tz=UTC)
    try:
        config = read_config(read_limited(folder / CONFIG, CONFIG_LIMIT_BYTES))
        head = first_events(folder / EVENTS, _HEAD_BYTES)
        tail = standing_events(_tail(folder / EVENTS))
        best = read_best(folder / BEST) or _last_of(tail, "best")
    except (BadInput, OSError) as error:
        problem = error.message if isinstance(error, BadInput) else _unreadable(error)
        return RunFacts(
            folder=folder,
            title=folder.name,
            state="damaged",
            problem=problem,
            started_at=made,
            size_bytes=size_bytes,
            last_picture=last_picture,
            runner=runner,
        )
    last = tail[-1] if tail else None
    state = "running" if runner is not None else _state(tail)
    return RunFacts(
        folder=folder,
        title=config.title,
        state=state,
        recipe=config.recipe,
        resolution=config.data.resolution,
        images=last.images if last else 0,
        seconds=last.seconds if last else 0.0,
        goal_images=_goal(config, head, tail),
        best_images=best.images if best else None,
        best_reason=best.text.text() if best and best.text else None,
        started_at=made,
        size_bytes=size_bytes,
        last_picture=last_picture,
        runner=runner,
        was_cut_off=state == "stopped" and _end_of(tail) is None,
    )


def _tail(events: Path) -> list[TrainEvent]:
    """The last events; a file that ends in a very long line is read further back."""
    return last_events(events, _TAIL_BYTES) or last_events(events, 2 * LONGEST_LINE_BYTES)


def _state(tail: list[TrainEvent]) -> RunState:
    if not tail:
        return "new"
    end = _end_of(tail)
    if end is None or (end.kind == "finished" and end.code == "stopped"):
        return "stopped"
    return {"paused": "paused", "finished": "finished", "failed": "failed"}[end.kind]  # type: ignore[return-value]


def _end_of(tail: list[TrainEvent]) -> TrainEvent | None:
    """The event that ended the run; None when it was going on at its last word."""
    for event in reversed(tail):
        if event.kind in ("paused", "finished", "failed"):
            return event
        if event.kind in ("started", "resumed", "tick"):
            return None
    return None


def _last_of(events: list[TrainEvent], kind: str) -> TrainEvent | None:
    return next((event for event in reversed(events) if event.kind == kind), None)


def _goal(config: TrainConfig, head: list[TrainEvent], tail: list[TrainEvent]) -> int:
    """The latest said goal; before a run has said one, what its options ask for."""
    for event in (*reversed(tail), *head):
        if "goal_images" in event.values:
            return int(event.values["goal_images"])
    try:
        return round(config.recipe_options().kimg * 1000)
    except BadInput:  # options of another version: the run says why when it is started
        return 0


def _made_at(folder: Path) -> float:
    for path in (folder / CONFIG, folder):
        try:
            return path.stat().st_mtime
        except FileNotFoundError:
            continue
    return 0.0


def _measure(folder: Path) -> tuple[int, Path | None]:
    """Bytes of all files, and the newest sheet: names of moments sort by time."""
    size, sheet, seen = 0, "", 0
    waiting = [str(folder)]
    while waiting and seen < _MOST_FILES:
        inside = waiting.pop()
        is_snapshots = Path(inside) == folder / SNAPSHOTS
        try:
            with os.scandir(inside) as entries:
                for entry in entries:
                    seen += 1
                    info = entry.stat(follow_symlinks=False)
                    if stat.S_ISDIR(info.st_mode):
                        waiting.append(entry.path)
                        continue
                    size += info.st_size
                    if is_snapshots and entry.name.endswith(".png") and not entry.name.startswith("."):
                        sheet = max(sheet, entry.name)
        except OSError:  # a training replaces its files while we look; a folder that cannot be read counts as empty
            continue
    return size, folder / SNAPSHOTS / sheet if sheet else None


def _unreadable(error: OSError) -> Text:
    return Text("The files of this training cannot be read: {why}", why=error.strerror or type(error).__name__)
