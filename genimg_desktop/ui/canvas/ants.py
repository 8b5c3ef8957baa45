"""The outline of the selection: a dashed line that marches, one pixel of the screen wide.

The line is traced once for a view. Every pixel of it holds its place along the line as the index of a colour, so a
step of the march is another table of eight colours, and only blocks with a part of the line are painted anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, QRect, QRectF, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QRegion, QTransform

from genimg_desktop.app.session import Session
from genimg_desktop.document.difference import widened
from genimg_desktop.image.contour import outline
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.tokens import Tokens

if TYPE_CHECKING:
    from genimg_desktop.ui.canvas.view import CanvasView

STEP_MS = 125
DASH_PX = 4
_PERIOD = 2 * DASH_PX
_MARGIN_PX = 256
"""Beyond what is seen, so that a short pan needs no new line."""
_BLOCK_PX = 64
_BLACK, _WHITE, _CLEAR = (QColor(*rgba).rgba() for rgba in ((0, 0, 0, 255), (255, 255, 255, 255), (0, 0, 0, 0)))
_TABLES = tuple(
    [_CLEAR, *(_BLACK if (place - phase) % _PERIOD < DASH_PX else _WHITE for place in range(_PERIOD))]
    for phase in range(_PERIOD)
)


class AntsPart:
    """Follows the selection of the document. Marches only while a part of the line is seen."""

    def __init__(self, view: CanvasView, session: Session) -> None:
        self._view, self._document = view, session.artboard.document
        self._line: Line | None = None
        self._phase = 0
        self._timer = QTimer(view, interval=STEP_MS)
        self._timer.timeout.connect(self.march)
        listen(view, self._document.selection_changed, self._on_selection)

    @property
    def is_marching(self) -> bool:
        """Whether it moves by itself."""
        return self._timer.isActive()

    def paint(self, painter: QPainter, _tokens: Tokens) -> None:
        """The line as far as it is seen."""
        line = self._followed()
        if line is None or not line.blocks:
            self._timer.stop()
            return
        line.image.setColorTable(_TABLES[self._phase])
        painter.save()
        painter.setTransform(self._transform(line), combine=True)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        for block in line.blocks:
            painter.drawImage(QPoint(line.cover.x + block.x(), line.cover.y + block.y()), line.image, block)
        painter.restore()
        if not self._timer.isActive():
            self._timer.start()

    def march(self) -> None:
        """One step on."""
        line = self._line
        if line is None or not self._view.isVisible():
            self._timer.stop()
            return
        self._phase = (self._phase + 1) % _PERIOD
        self._view.update(self._region(line))

    # inside

    def _on_selection(self) -> None:
        before, self._line = self._line, None
        if before is not None:
            self._view.update(self._region(before))
        line = self._followed()
        if line is not None:
            self._view.update(self._region(line))

    def _followed(self) -> Line | None:
        """The line for what is seen now; traced anew when it has to be."""
        state, viewport = self._document.state, self._view.viewport
        mask = state.selection
        if mask is None or viewport.zoom <= 0:
            self._line = None
            return None
        scale = viewport.zoom * self._view.devicePixelRatioF()
        canvas = state.bounds.scaled(scale)
        seen = viewport.visible(state.width, state.height).scaled(scale).intersect(canvas)
        line = self._line
        if line is None or line.mask is not mask or line.scale != scale or seen.intersect(line.cover) != seen:
            cover = widened(seen, _MARGIN_PX).intersect(widened(canvas, 1))
            line = self._line = Line(mask, scale, cover, state.bounds)
        return line

    def _transform(self, line: Line) -> QTransform:
        across, sheared_y, sheared_x, down, left, top = self._view.viewport.matrix
        ratio = self._view.devicePixelRatioF()
        if sheared_x == sheared_y == 0.0:
            left, top = round(left * ratio) / ratio, round(top * ratio) / ratio
        k = line.scale
        return QTransform(across / k, sheared_y / k, sheared_x / k, down / k, left, top)

    def _region(self, line: Line) -> QRegion:
        transform, whole = self._transform(line), QRect(0, 0, self._view.width(), self._view.height())
        region = QRegion()
        for block in line.blocks:
            placed = QRectF(block.translated(line.cover.x, line.cover.y))
            seen = transform.mapRect(placed).toAlignedRect().adjusted(-1, -1, 1, 1).intersected(whole)
            if not seen.isEmpty():
                region = region.united(seen)
        return region


class Line:
    """The outline of a mask in the pixels of a scaled canvas. image: index 0 where there is none. blocks: where some
    is, in pixels of the image."""

    def __init__(self, mask: Mask, scale: float, cover: Rect, canvas: Rect) -> None:
        self.mask, self.scale, self.cover = mask, scale, cover
        width, height = max(cover.width, 1), max(cover.height, 1)
        self.image = QImage(width, height, QImage.Format.Format_Indexed8)
        self.image.setColorTable(_TABLES[0])
        self.image.fill(0)
        self.blocks: list[QRect] = []
        rows, columns, places = outline(_sampled(mask, scale, cover, canvas))
        if rows.size:
            array = np.frombuffer(self.image.bits(), dtype=np.uint8).reshape(height, self.image.bytesPerLine())
            array[rows, columns] = places % _PERIOD + 1
            self.blocks = _blocks(rows, columns, width, height)


def _sampled(mask: Mask, scale: float, cover: Rect, canvas: Rect) -> np.ndarray:
    """``bool[cover.height, cover.width]``: what is more selected than not, on the canvas, at the middle of pixels."""
    columns = np.floor((np.arange(cover.x, cover.right) + 0.5) / scale).astype(np.intp)
    rows = np.floor((np.arange(cover.y, cover.bottom) + 0.5) / scale).astype(np.intp)
    region = np.zeros((cover.height, cover.width), dtype=np.bool_)
    if mask.outside:
        down, across = _within(rows, canvas.y, canvas.bottom), _within(columns, canvas.x, canvas.right)
        region[down, across] = True
    inside = canvas.intersect(mask.bounds)
    down, across = _within(rows, inside.y, inside.bottom), _within(columns, inside.x, inside.right)
    taken = np.take(np.take(mask.coverage, rows[down] - mask.y, axis=0), columns[across] - mask.x, axis=1)
    region[down, across] = taken >= 128
    return region


def _within(places: np.ndarray, low: int, high: int) -> slice:
    """Which of ``places``, in order, are from ``low`` on and before ``high``."""
    return slice(int(np.searchsorted(places, low)), int(np.searchsorted(places, high)))


def _blocks(rows: np.ndarray, columns: np.ndarray, width: int, height: int) -> list[QRect]:
    """Blocks with a part of the line; neighbours in a row are one."""
    across, down = -(-width // _BLOCK_PX), -(-height // _BLOCK_PX)
    has_line = np.zeros((down, across + 2), dtype=np.int8)
    has_line[rows // _BLOCK_PX, columns // _BLOCK_PX + 1] = 1
    steps = np.diff(has_line, axis=1)
    found = []
    for row in range(down):
        starts, ends = np.flatnonzero(steps[row] == 1), np.flatnonzero(steps[row] == -1)
        for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
            left, top = start * _BLOCK_PX, row * _BLOCK_PX
            right, bottom = min(end * _BLOCK_PX, width), min(top + _BLOCK_PX, height)
            found.append(QRect(left, top, right - left, bottom - top))
    return found
