"""Where things of the timeline stand: seconds and pixels, keyframes, segments, the ruler."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from genimg_desktop.spec.film import Film

RULER_PX = 20
LANE_PX = 60
LABEL_PX = 22
THUMB_PX = 52
MARGIN_PX = THUMB_PX / 2 + 10
HEIGHT_PX = RULER_PX + LANE_PX + LABEL_PX + 6
_LABELS_APART_PX = 64
_STEPS_S = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackScale:
    """px_per_s: pixels of a second. The first keyframe stands at ``left``."""

    px_per_s: float
    left: float = MARGIN_PX

    @classmethod
    def fitting(cls, film: Film, width_px: float) -> TrackScale:
        """The whole film in a width."""
        return cls(px_per_s=max(width_px - 2 * MARGIN_PX, 1.0) / max(film.pass_s, 0.1))

    def x(self, moment_s: float) -> float:
        """Pixels from the left of a moment."""
        return self.left + moment_s * self.px_per_s

    def moment_s(self, x: float) -> float:
        """The moment at a distance from the left; never before the start."""
        return max((x - self.left) / self.px_per_s, 0.0)

    @property
    def tick_s(self) -> float:
        """Seconds from one number on the ruler to the next."""
        return next((step for step in _STEPS_S if step * self.px_per_s >= _LABELS_APART_PX), _STEPS_S[-1])


def thumb_rect(scale: TrackScale, moment_s: float) -> QRectF:
    """The picture of a keyframe."""
    rect = QRectF(0, 0, THUMB_PX, THUMB_PX)
    rect.moveCenter(QPointF(scale.x(moment_s), RULER_PX + LANE_PX / 2))
    return rect


def segment_rect(scale: TrackScale, film: Film, index: int) -> QRectF:
    """The way from a keyframe to the next one."""
    left, right = scale.x(film.times_s[index]), scale.x(film.times_s[index + 1])
    return QRectF(left, RULER_PX + 6, max(right - left, 1.0), LANE_PX - 12)


def label_rect(scale: TrackScale, film: Film, index: int) -> QRectF:
    """Under a segment: how long it takes; a click asks how it is passed through."""
    segment = segment_rect(scale, film, index)
    return QRectF(segment.left(), RULER_PX + LANE_PX + 2, segment.width(), LABEL_PX)


@dataclass(frozen=True, slots=True)
class Hit:
    """What is at a point: 'ruler', 'key', 'end' (of a closed film), 'segment', 'label' or 'none'; which one."""

    kind: str
    index: int = -1


def hit_at(scale: TrackScale, film: Film, point: QPointF, chosen: int) -> Hit:
    """What is at a point. The chosen keyframe lies on top, then later ones over earlier ones."""
    if point.y() < RULER_PX:
        return Hit("ruler")
    times = film.times_s
    keys = range(len(film.keyframes))
    for index in sorted(keys, key=lambda k: (k == chosen, k), reverse=True):
        if index < len(times) and thumb_rect(scale, times[index]).contains(point):
            return Hit("key", index)
    if film.num_segments == len(film.keyframes) and thumb_rect(scale, times[-1]).contains(point):
        return Hit("end", len(film.keyframes))
    for index in range(film.num_segments):
        if label_rect(scale, film, index).contains(point):
            return Hit("label", index)
        if segment_rect(scale, film, index).contains(point):
            return Hit("segment", index)
    return Hit("none")
