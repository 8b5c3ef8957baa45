"""A part of the scaled canvas as one QImage, and which of its tiles show what the document is now."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter, QRegion

from genimg_desktop.document.tiles import SIDE
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Pixels

NEVER = -1


class Front:
    """cover: the part, in pixels of the canvas scaled by ``scale``, on the grid of the renderer's tiles.

    A tile is current when what was made of it is no older than what changed in it, and sharp when it was made at this
    scale and not enlarged from a coarser one.
    """

    def __init__(self, cover: Rect, scale: float) -> None:
        self.cover, self.scale = cover, scale
        self.image = QImage(cover.width, cover.height, QImage.Format.Format_ARGB32_Premultiplied)
        self._first_column, self._first_row = cover.x // SIDE, cover.y // SIDE
        shape = (-(-cover.bottom // SIDE) - self._first_row, -(-cover.right // SIDE) - self._first_column)
        self._made = np.full(shape, NEVER, dtype=np.int64)
        self._changed = np.zeros(shape, dtype=np.int64)
        self._is_sharp = np.zeros(shape, dtype=np.bool_)

    def note(self, dirty: Rect, serial: int) -> None:
        """``dirty`` (pixels of the scaled canvas) has changed."""
        part = self._tiles_under(dirty)
        self._changed[part] = serial

    def put(self, pixels: Pixels, view: Rect, scale: float, serial: int) -> Rect:
        """Take ``uint8[H, W, 4]`` of ``view`` at ``scale`` in; coarser ones are enlarged. Returns where it lies."""
        grow = self.scale / scale
        target = view if grow == 1.0 else view.scaled(grow)
        source = QImage(pixels.data, view.width, view.height, 4 * view.width, QImage.Format.Format_RGBA8888)
        painter = QPainter(self.image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, grow != 1.0)
        if grow == 1.0:
            painter.drawImage(QPoint(view.x - self.cover.x, view.y - self.cover.y), source)
        else:
            painter.translate(-self.cover.x, -self.cover.y)
            painter.scale(grow, grow)
            painter.drawImage(QPoint(view.x, view.y), source)
        painter.end()
        part = self._tiles_within(target)
        self._made[part] = np.maximum(self._made[part], serial)
        self._is_sharp[part] = grow == 1.0
        return target.intersect(self.cover)

    def take_over(self, other: Front) -> None:
        """Copy what another one of the same scale has in common with this one."""
        both = self.cover.intersect(other.cover)
        if both.is_empty or other.scale != self.scale:
            return
        painter = QPainter(self.image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        at = QPoint(both.x - self.cover.x, both.y - self.cover.y)
        painter.drawImage(at, other.image, qt_rect(both.translate(-other.cover.x, -other.cover.y)))
        painter.end()
        mine, theirs = self._tiles_within(both), other._tiles_within(both)
        self._made[mine] = other._made[theirs]
        self._changed[mine] = other._changed[theirs]
        self._is_sharp[mine] = other._is_sharp[theirs]

    def stale(self, within: Rect) -> list[Rect]:
        """The tiles under ``within`` that were never made, or have changed since."""
        return list(self._rects(within, self._made < self._changed))

    def changed_tiles(self, within: Rect) -> list[Rect]:
        """Those that were made once, and have changed since."""
        return list(self._rects(within, (self._made < self._changed) & (self._made > NEVER)))

    def blurred(self, within: Rect) -> list[Rect]:
        """The tiles under ``within`` that are current, but enlarged from coarser ones."""
        return list(self._rects(within, (self._made >= self._changed) & ~self._is_sharp))

    def empty_region(self, within: Rect) -> QRegion:
        """Where under ``within`` nothing was ever made, in pixels of the scaled canvas."""
        region = QRegion()
        for rect in self._rects(within, self._made == NEVER):
            region = region.united(qt_rect(rect))
        return region

    def _rects(self, within: Rect, chosen: np.ndarray) -> Iterator[Rect]:
        rows, columns = self._tiles_under(within)
        for row, column in zip(*np.nonzero(chosen[rows, columns]), strict=True):
            x, y = self._first_column + columns.start + int(column), self._first_row + rows.start + int(row)
            yield Rect(x * SIDE, y * SIDE, SIDE, SIDE).intersect(self.cover)

    def _tiles_under(self, rect: Rect) -> tuple[slice, slice]:
        """Rows and columns of the tiles that have a part in ``rect``."""
        rect = rect.intersect(self.cover)
        if rect.is_empty:
            return slice(0, 0), slice(0, 0)
        rows = slice(rect.y // SIDE - self._first_row, (rect.bottom - 1) // SIDE + 1 - self._first_row)
        columns = slice(rect.x // SIDE - self._first_column, (rect.right - 1) // SIDE + 1 - self._first_column)
        return rows, columns

    def _tiles_within(self, rect: Rect) -> tuple[slice, slice]:
        """Rows and columns of the tiles that lie wholly in ``rect``; at the edge of the cover a part is a whole."""
        rect = rect.intersect(self.cover)
        if rect.is_empty:
            return slice(0, 0), slice(0, 0)
        top = -(-rect.y // SIDE) if rect.y > self.cover.y else rect.y // SIDE
        left = -(-rect.x // SIDE) if rect.x > self.cover.x else rect.x // SIDE
        bottom = rect.bottom // SIDE if rect.bottom < self.cover.bottom else -(-rect.bottom // SIDE)
        right = rect.right // SIDE if rect.right < self.cover.right else -(-rect.right // SIDE)
        rows = slice(top - self._first_row, max(bottom, top) - self._first_row)
        return rows, slice(left - self._first_column, max(right, left) - self._first_column)


def qt_rect(rect: Rect) -> QRect:
    """The same rectangle."""
    return QRect(rect.x, rect.y, rect.width, rect.height)
