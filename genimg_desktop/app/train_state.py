"""What is known of a training at a moment: its events, folded. The same whether they are watched live or read later.

Curves, lists and lines are bounded, so a window can watch for weeks. At 'started' and 'resumed' everything that was
told of later pictures is taken back: the training goes on from a checkpoint, and its curves have no doubled part.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol, TypeVar

from genimg_desktop.app.curve import MOST_POINTS, Curve
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.spec.training.event import EventKind, TrainEvent
from genimg_desktop.spec.training.event_file import CURVE_KINDS, RESTARTS
from genimg_desktop.spec.training.run_files import snapshot_model, snapshot_sheet

Phase = Literal["starting", "running", "paused", "stopping", "finished", "stopped", "failed"]

GOAL, TIME_LIMIT, SPEED = "goal_images", "limit_seconds", "images_per_s"
"""Figures of 'started' and 'resumed': pictures to show, seconds after which it ends (0: none), expected speed."""
MEMORY = "memory_mb"
"""A curve: memory in MB."""

MOST_CURVES = 200
MOST_LISTED = 2000
_SPEED_SECONDS = 30.0


class _AtImages(Protocol):
    @property
    def images(self) -> int: ...


_Item = TypeVar("_Item", bound=_AtImages)


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A kept moment: its sheet of samples and its model, as paths below the run folder."""

    images: int
    seconds: float
    sheet: Path
    model: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Best:
    """The best moment so far, and why it is."""

    images: int
    reason: Text | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """Something that was said: by an alarm, with its code and what was done about it, or by any other event."""

    images: int
    seconds: float
    kind: EventKind
    text: Text | None
    code: str = ""
    remedy: str = ""
    remedy_text: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Figures:
    images: int
    values: dict[str, float]


class TrainState:
    """Takes events; ``changed`` follows each ``extend``. To be used on one thread."""

    def __init__(self, most_points: int = MOST_POINTS) -> None:
        self.changed: Signal[()] = Signal()
        self._most_points = most_points
        self._curves: dict[str, Curve] = {}
        self._clock = Curve(most_points)
        self._snapshots: list[Snapshot] = []
        self._bests: list[Best] = []
        self._log: list[LogLine] = []
        self._goal_images = 0
        self._limit_seconds = 0.0
        self._images = 0
        self._seconds = 0.0
        self._phase: Phase = "starting"
        self._speed = 0.0
        self._measured_from: tuple[int, float] | None = None
        self._figures: dict[str, float] = {}
        self._said_figures: list[_Figures] = []

    @property
    def phase(self) -> Phase:
        """What the training is doing."""
        return self._phase

    @property
    def images(self) -> int:
        """Pictures shown so far."""
        return self._images

    @property
    def seconds(self) -> float:
        """Seconds of training so far, pauses left out."""
        return self._seconds

    @property
    def goal_images(self) -> int:
        """Pictures to show in all; 0 until it is known."""
        return self._goal_images

    @property
    def fraction(self) -> float | None:
        """How much is done, in [0, 1], by pictures or by the time limit, whichever is further; None when not known."""
        parts = []
        if self._goal_images > 0:
            parts.append(self._images / self._goal_images)
        if self._limit_seconds > 0:
            parts.append(self._seconds / self._limit_seconds)
        return min(max(parts), 1.0) if parts else None

    @property
    def images_per_second(self) -> float | None:
        """Speed over about the last half minute of training; None before there is one."""
        return self._speed or None

    @property
    def seconds_left(self) -> float | None:
        """Seconds of training until it ends, at the present speed; None when that is not known. Pauses not counted."""
        left = []
        if self._goal_images > 0 and self._speed > 0:
            left.append((self._goal_images - self._images) / self._speed)
        if self._limit_seconds > 0:
            left.append(self._limit_seconds - self._seconds)
        return max(min(left), 0.0) if left else None

    @property
    def memory_mb(self) -> float | None:
        """Memory of the training, as last measured."""
        return self.latest(MEMORY)

    @property
    def figures(self) -> dict[str, float]:
        """What the training said of itself when it began: numbers by name."""
        return dict(self._figures)

    def clock(self) -> Curve:
        """Seconds of training by pictures shown: when each point of a curve was."""
        return self._clock

    @property
    def curve_names(self) -> tuple[str, ...]:
        """The curves, in the order in which they appeared."""
        return tuple(self._curves)

    def curve(self, name: str) -> Curve:
        """A curve by name; an empty one when there is none."""
        return self._curves.get(name) or Curve(self._most_points)

    def latest(self, name: str) -> float | None:
        """The newest value of a curve."""
        curve = self._curves.get(name)
        return None if curve is None else curve.last

    @property
    def snapshots(self) -> tuple[Snapshot, ...]:
        """Kept moments, by time. The training may have removed files of early ones to save space."""
        return tuple(self._snapshots)

    @property
    def best(self) -> Best | None:
        """The best moment so far."""
        return self._bests[-1] if self._bests else None

    @property
    def log(self) -> tuple[LogLine, ...]:
        """Everything that was said, the oldest first; of very many lines the newest."""
        return tuple(self._log)

    @property
    def alarms(self) -> tuple[LogLine, ...]:
        """The alarms among the log."""
        return tuple(line for line in self._log if line.kind == "alarm")

    def extend(self, events: Iterable[TrainEvent]) -> None:
        """Take events in their order; ``changed`` once after the last."""
        for event in events:
            self._take(event)
        self.changed.emit()

    def mark_stopping(self) -> None:
        """The person asked it to stop or pause: it is finishing its step."""
        if self._phase in ("starting", "running"):
            self._phase = "stopping"
            self.changed.emit()

    def mark_ended(self, sentence: Text | None) -> None:
        """Its process is gone. With a sentence, or without an event that says how it ended, that is what counts."""
        if self._phase in ("starting", "running", "stopping"):
            self._phase = "stopped" if sentence is None else "failed"
        if sentence is not None:
            _put(self._log, LogLine(images=self._images, seconds=self._seconds, kind="failed", text=sentence))
        self.changed.emit()

    def _take(self, event: TrainEvent) -> None:
        if event.kind in RESTARTS:
            self._restart(event)
        self._images, self._seconds = event.images, event.seconds
        if event.kind in CURVE_KINDS:
            self._clock.add(event.images, event.seconds)
            self._draw(event)
        match event.kind:
            case "tick":
                self._phase = "stopping" if self._phase == "stopping" else "running"
                self._measure_speed(event)
            case "snapshot":
                self._keep_snapshot(event)
            case "best":
                reason = event.text.text() if event.text else None
                _put(self._bests, Best(images=event.images, reason=reason))
            case "paused":
                self._phase = "paused"
            case "failed":
                self._phase = "failed"
            case "finished":
                self._phase = "stopped" if event.code == "stopped" else "finished"
        if event.text is not None or event.kind == "alarm":
            _put(self._log, _line_of(event))

    def _restart(self, event: TrainEvent) -> None:
        for curve in (self._clock, *self._curves.values()):
            curve.cut_after(event.images)
        self._curves = {name: curve for name, curve in self._curves.items() if curve.last is not None}
        _cut(self._snapshots, event.images)
        _cut(self._bests, event.images)
        _cut(self._log, event.images)
        _cut(self._said_figures, event.images)
        self._phase = "running"
        self._speed, self._measured_from = max(event.values.get(SPEED, 0.0), 0.0), (event.images, event.seconds)
        _put(self._said_figures, _Figures(images=event.images, values=event.values))
        self._figures = {name: value for said in self._said_figures for name, value in said.values.items()}
        self._goal_images = int(self._figures.get(GOAL, 0))
        self._limit_seconds = self._figures.get(TIME_LIMIT, 0.0)

    def _draw(self, event: TrainEvent) -> None:
        for name, value in event.values.items():
            curve = self._curves.get(name)
            if curve is None:
                if len(self._curves) >= MOST_CURVES:
                    continue
                curve = self._curves[name] = Curve(self._most_points)
            curve.add(event.images, value)

    def _measure_speed(self, event: TrainEvent) -> None:
        """A mean that forgets: each tick counts by its seconds, half a minute ago by 1/e."""
        if self._measured_from is not None:
            images, seconds = event.images - self._measured_from[0], event.seconds - self._measured_from[1]
            if images <= 0 or seconds <= 0:
                return
            weight = 1.0 if self._speed == 0 else 1.0 - math.exp(-seconds / _SPEED_SECONDS)
            self._speed += weight * (images / seconds - self._speed)
        self._measured_from = (event.images, event.seconds)

    def _keep_snapshot(self, event: TrainEvent) -> None:
        sheet, model = snapshot_sheet(Path(), event.images), snapshot_model(Path(), event.images)
        if self._snapshots and self._snapshots[-1].images == event.images:
            self._snapshots.pop()
        _put(self._snapshots, Snapshot(images=event.images, seconds=event.seconds, sheet=sheet, model=model))


def _line_of(event: TrainEvent) -> LogLine:
    return LogLine(
        images=event.images,
        seconds=event.seconds,
        kind=event.kind,
        text=event.text.text() if event.text else None,
        code=event.code,
        remedy=event.remedy,
        remedy_text=event.remedy_text.text() if event.remedy_text else None,
    )


def _put(items: list[_Item], item: _Item) -> None:
    items.append(item)
    if len(items) > MOST_LISTED:
        del items[0]


def _cut(items: list[_Item], images: int) -> None:
    while items and items[-1].images > images:
        items.pop()
