"""What the doctor remembers between ticks: plain numbers that go into a checkpoint."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from statistics import median

_SMOOTH_IMAGES, _REST_IMAGES, _WINDOW_IMAGES = 4_000, 20_000, 50_000
_YOUNG_IMAGES, _YOUNG_STEPS = 25_000, 400
_MOST_POINTS = 64
_MOST_MEASUREMENTS = 256
_FEWEST_POINTS = 5
_LARGEST_SHARE = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """Spans in pictures shown. Short runs get shorter ones, so that a five-minute run has a doctor too; only the time
    that two networks take to find each other does not get shorter with the run.

    smooth: time constant of running averages. rest: no second remedy within it, and no judgement before it.
    window: how far back 'usual' looks. repeat: the same thing is not said again before it.
    young: at first any judge is sure of everything and all samples are alike. In trials at 32 px that was over at 10 to
    25 kimg with spectral norm and the hinge loss, at 50 kimg with batch norm and the first GAN's loss.
    """

    goal: int
    smooth: float
    rest: float
    window: float
    repeat: float
    young: float

    @classmethod
    def of(cls, goal_images: int, batch: int) -> Pace:
        """The pace of a run of so many pictures."""
        goal = max(1, goal_images)
        return cls(
            goal=goal,
            smooth=min(_SMOOTH_IMAGES, goal / 50),
            rest=min(_REST_IMAGES, goal / 10),
            window=min(_WINDOW_IMAGES, goal / 4),
            repeat=goal / 4,
            young=max(_YOUNG_IMAGES, _YOUNG_STEPS * batch),
        )


@dataclass(slots=True, kw_only=True)
class Memory:
    """Running averages, recent values, streaks, and what was said and done. Nothing here depends on the clock.

    series, measured: (images, value) by name; 'measured' is kept for the whole run (scores), 'series' for a window.
    smooth: (images, running average) by name. first: the first value seen. streaks: ticks in a row for which something
    held. said: when something was said last. remedies: how often each was used. last_remedy: when the last one was.
    broken_at, broken_times: where numbers broke last, and how many tries that took. -1: never.
    """

    images: int = 0
    series: dict[str, list[tuple[int, float]]] = field(default_factory=dict)
    measured: dict[str, list[tuple[int, float]]] = field(default_factory=dict)
    smooth: dict[str, tuple[int, float]] = field(default_factory=dict)
    first: dict[str, float] = field(default_factory=dict)
    streaks: dict[str, int] = field(default_factory=dict)
    said: dict[str, int] = field(default_factory=dict)
    remedies: dict[str, int] = field(default_factory=dict)
    last_remedy: int = -1
    broken_at: int = -1
    broken_times: int = 0

    def smoothed(self, name: str, value: float, images: int, span: float) -> float:
        """Take a value into the running average ``name``; gives the average. One value counts at most half."""
        self.first.setdefault(name, value)
        if name in self.smooth:
            before, average = self.smooth[name]
            share = min(_LARGEST_SHARE, 1.0 - math.exp(-max(0, images - before) / span))
            value = average + share * (value - average)
        self.smooth[name] = (images, value)
        return value

    def usual(self, name: str, value: float, images: int, window: float) -> float | None:
        """The median of ``name`` over the window, without this value, which is then kept; None while there are few."""
        points = [p for p in self.series.get(name, []) if p[0] > images - window][-_MOST_POINTS:]
        self.series[name] = [*points, (images, value)]
        return median(p[1] for p in points) if len(points) >= _FEWEST_POINTS else None

    def measure(self, name: str, value: float, images: int) -> list[tuple[int, float]]:
        """Keep a rare measurement; gives all of them, oldest first."""
        self.measured[name] = [*self.measured.get(name, []), (images, value)][-_MOST_MEASUREMENTS:]
        return self.measured[name]

    def in_a_row(self, name: str, holds: bool) -> int:
        """How many times running something held, this time included; 0 when it does not."""
        self.streaks[name] = self.streaks.get(name, 0) + 1 if holds else 0
        return self.streaks[name]

    def begin_anew(self) -> None:
        """Older weights were taken: running averages and streaks are about others. What is usual stays usual."""
        self.smooth.clear()
        self.streaks.clear()

    def rewind(self, images: int) -> None:
        """The training went back: forget what was seen after ``images``. What was done is kept."""
        for kept in (self.series, self.measured):
            for name in kept:
                kept[name] = [p for p in kept[name] if p[0] <= images]
        self.smooth = {name: point for name, point in self.smooth.items() if point[0] <= images}
        self.streaks.clear()
        self.said = {name: min(when, images) for name, when in self.said.items()}
        self.last_remedy = min(self.last_remedy, images)
        self.images = images

    def keep_deeds(self, before: Memory) -> None:
        """After a state was taken back: tries that were used up since stay used up."""
        for name, count in before.remedies.items():
            self.remedies[name] = max(count, self.remedies.get(name, 0))
        self.broken_at, self.broken_times = max(
            (before.broken_at, before.broken_times), (self.broken_at, self.broken_times)
        )
