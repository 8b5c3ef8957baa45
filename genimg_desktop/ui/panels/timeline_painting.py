"""How the timeline looks: ruler, keyframes with their pictures, the curve of every segment, the playhead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from genimg_desktop.spec.film import EASINGS, Film
from genimg_desktop.ui.i18n import number, tr
from genimg_desktop.ui.icons import pixmap
from genimg_desktop.ui.panels.timeline_scale import (
    LANE_PX,
    RULER_PX,
    Hit,
    TrackScale,
    label_rect,
    segment_rect,
    thumb_rect,
)
from genimg_desktop.ui.tokens import RADIUS, Tokens

_CURVE_POINTS = 24
_MINOR_PARTS = 5
_GHOST = 0.45


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TrackLook:
    """What is to be seen. pictures: of the keyframes. moment_s: of the playhead. drop_s: where a drop would go."""

    film: Film
    scale: TrackScale
    size: tuple[float, float]
    pictures: Sequence[QPixmap | None]
    chosen: int
    hovered: Hit
    moment_s: float
    is_focused: bool
    drop_s: float | None = None


def paint_track(painter: QPainter, tokens: Tokens, look: TrackLook) -> None:
    """Paint the whole track."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    _paint_ruler(painter, tokens, look)
    for index in range(look.film.num_segments):
        _paint_segment(painter, tokens, look, index)
    times, count = look.film.times_s, len(look.film.keyframes)
    if look.film.num_segments == count and count:
        _paint_key(painter, tokens, look, count, times[-1])
    order = sorted(range(count), key=lambda k: (k == look.chosen, k))
    for index in order:
        _paint_key(painter, tokens, look, index, times[index] if index < len(times) else 0.0)
    if look.drop_s is not None:
        _paint_line(painter, QColor(tokens.success), look.scale.x(look.drop_s), look.size[1])
    _paint_playhead(painter, tokens, look)


def _paint_ruler(painter: QPainter, tokens: Tokens, look: TrackLook) -> None:
    width = look.size[0]
    painter.setPen(QPen(QColor(tokens.border), 1))
    painter.drawLine(QPointF(0, RULER_PX - 0.5), QPointF(width, RULER_PX - 0.5))
    step = look.scale.tick_s
    small = step / _MINOR_PARTS
    for tick in range(int(look.scale.moment_s(width) / small) + 1):
        moment, is_large = tick * small, tick % _MINOR_PARTS == 0
        x = round(look.scale.x(moment)) + 0.5
        painter.setPen(QPen(QColor(tokens.border_strong if is_large else tokens.border), 1))
        painter.drawLine(QPointF(x, RULER_PX - (8 if is_large else 4)), QPointF(x, RULER_PX - 1))
        if is_large:
            painter.setPen(QColor(tokens.text_dim))
            words = tr("{seconds} s", seconds=number(moment, 1))
            painter.drawText(QRectF(x + 3, 0, 70, RULER_PX - 4), Qt.AlignmentFlag.AlignVCenter, words)


def _paint_segment(painter: QPainter, tokens: Tokens, look: TrackLook, index: int) -> None:
    area = segment_rect(look.scale, look.film, index)
    key, is_chosen = look.film.keyframes[index], index == look.chosen
    is_hovered = look.hovered.index == index and look.hovered.kind in ("segment", "label")
    shape = QPainterPath()
    shape.addRoundedRect(area.adjusted(1, 0, -1, 0), RADIUS, RADIUS)
    ground = tokens.accent_quiet if is_chosen else tokens.hover if is_hovered else tokens.raised
    painter.fillPath(shape, QColor(ground))
    painter.save()
    painter.setClipPath(shape)
    painter.setPen(QPen(QColor(tokens.focus if is_chosen else tokens.text_faint), 1.5))
    painter.drawPath(_curve(area.adjusted(0, 7, 0, -7), EASINGS[key.easing].curve))
    painter.restore()
    label = label_rect(look.scale, look.film, index)
    painter.setPen(QColor(tokens.text if is_chosen or is_hovered else tokens.text_dim))
    words = tr("{seconds} s", seconds=number(key.duration_s, 2))
    if painter.fontMetrics().horizontalAdvance(words) <= label.width():
        painter.drawText(label, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, words)


def _curve(area: QRectF, easing: object) -> QPainterPath:
    """From the lower left to the upper right, as the easing goes; 'hold' jumps at the end."""
    path = QPainterPath(area.bottomLeft())
    for point in range(1, _CURVE_POINTS + 1):
        share = point / _CURVE_POINTS
        gone = easing(share)  # type: ignore[operator]
        path.lineTo(area.left() + share * area.width(), area.bottom() - gone * area.height())
    path.lineTo(area.topRight())
    return path


def _paint_key(painter: QPainter, tokens: Tokens, look: TrackLook, index: int, moment_s: float) -> None:
    is_end = index == len(look.film.keyframes)
    frame = thumb_rect(look.scale, moment_s)
    picture = look.pictures[0 if is_end else index] if look.pictures else None
    shape = QPainterPath()
    shape.addRoundedRect(frame, RADIUS, RADIUS)
    painter.fillPath(shape, QColor(tokens.surface))
    painter.save()
    painter.setClipPath(shape)
    painter.setOpacity(_GHOST if is_end else 1.0)
    if picture is not None:
        size = picture.deviceIndependentSize()
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(frame.center())
        painter.drawPixmap(target, picture, QRectF(picture.rect()))
    else:
        _paint_sign(painter, "image", tokens.border_strong, frame.center(), 20)
    painter.restore()
    is_hovered = look.hovered.kind in ("key", "end") and look.hovered.index == index
    colour = tokens.focus if index == look.chosen else tokens.text_dim if is_hovered else tokens.border_strong
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), 2.0 if index == look.chosen else 1.2))
    painter.drawRoundedRect(frame, RADIUS, RADIUS)
    if index == look.chosen and look.is_focused:
        painter.setPen(QPen(QColor(tokens.text), 1))
        painter.drawRoundedRect(frame.adjusted(-3, -3, 3, 3), RADIUS + 2, RADIUS + 2)
    if is_end:
        _paint_sign(painter, "loop", tokens.text, frame.center(), 20)


def _paint_sign(painter: QPainter, icon: str, colour: str, centre: QPointF, side: int) -> None:
    sign = pixmap(icon, colour, side, painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(centre.x() - side / 2, centre.y() - side / 2), sign)


def _paint_playhead(painter: QPainter, tokens: Tokens, look: TrackLook) -> None:
    x = look.scale.x(look.moment_s)
    _paint_line(painter, QColor(tokens.warning), x, look.size[1])
    handle = QPainterPath()
    handle.addRoundedRect(QRectF(x - 5, 2, 10, RULER_PX - 7), 2, 2)
    handle.moveTo(x - 5, RULER_PX - 7)
    handle.lineTo(x, RULER_PX - 1)
    handle.lineTo(x + 5, RULER_PX - 7)
    painter.fillPath(handle.simplified(), QColor(tokens.warning))


def _paint_line(painter: QPainter, colour: QColor, x: float, height: float) -> None:
    painter.setPen(QPen(colour, 1.5))
    painter.drawLine(QPointF(x, RULER_PX - 2), QPointF(x, min(height, RULER_PX + LANE_PX + 4)))
