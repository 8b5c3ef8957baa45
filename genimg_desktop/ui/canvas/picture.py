"""The composited document on the screen. The window never renders: a worker makes tiles, what is there is shown.

The image of what is seen (``Front``) is kept and mended tile by tile. Until a tile comes, the place shows what it
showed before; after a zoom, the old image enlarged. When more has changed than can be made in time for a fluid drag,
everything is made at half or a quarter of the size first, and sharp once the hand rests.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtGui import QImage, QPainter, QRegion, QTransform

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.app.view_feed import ViewFeed, Wish
from genimg_desktop.document.difference import widened
from genimg_desktop.document.tiles import SIDE
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.ui.canvas.front import Front, qt_rect
from genimg_desktop.ui.canvas.viewport import Viewport
from genimg_desktop.ui.pictures import to_image

WHOLE_PIXELS = 4_000_000
"""A scaled canvas of at most so many pixels is kept whole, so that panning is one blit."""
WAIT_S = 0.008
"""How long a paint waits for what has changed, so that small changes are seen at once and whole."""
CALM_S = 0.12
"""After so long without a change the hand rests."""
FLUID_MS = 28.0
"""What may be made between two frames of a drag; more is made coarser."""
STRIP_MS = 10.0
"""The worker is asked for so much at a time: then it looks whether something else is wanted by now."""
_COARSE = (2, 4)
_ROOM = 0.6
_REACH_PX = 3
"""How far a change shines into the pixels of a view that is smaller than the canvas."""


def painted(pixels: Pixels) -> QImage:
    """``uint8[H, W, 4]`` -> the kind of QImage that is fastest to draw."""
    return to_image(pixels).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


class CanvasPicture:
    """tell(rect): this part of the canvas (canvas pixels) looks different and should be painted soon."""

    def __init__(self, artboard: Artboard, feed: ViewFeed, tell: Callable[[Rect], None]) -> None:
        self._artboard, self._feed, self._tell = artboard, feed, tell
        self._front: Front | None = None
        self._older: list[Front] = []
        self._seen = Rect(0, 0, 0, 0)
        self._changed_s = 0.0
        self._last_factor = 1

    # what is wanted

    def note(self, dirty: Rect) -> None:
        """This part of the canvas (canvas pixels, it may reach beyond) has changed."""
        serial, self._changed_s = self._feed.note_change(), time.monotonic()
        for front in self._fronts():
            front.note(widened(dirty.scaled(front.scale), _REACH_PX if front.scale < 1.0 else 0), serial)
        self._ask()

    def forget(self) -> None:
        """Another canvas: nothing of the old one is to be seen any more."""
        self._front, self._older = None, []

    def aim(self, viewport: Viewport, ratio: float, *, is_zooming: bool = False) -> None:
        """Look at this part of the canvas; ratio: device pixels per view pixel. While zooming the old image will do."""
        canvas = self._artboard.document.bounds
        scale = min(viewport.zoom * ratio, 1.0)
        seen, front = viewport.visible(canvas.width, canvas.height), self._front
        if seen.is_empty:
            self._seen = seen
            return
        if front is None or (front.scale != scale and not is_zooming):
            front = self._turned_to(scale, seen.scaled(scale))
        self._seen = seen.scaled(front.scale)
        if not is_zooming and self._seen.intersect(front.cover) != self._seen:
            wider = Front(self._cover(self._seen, front.scale), front.scale)
            wider.take_over(front)
            self._front = wider
        self._ask()

    @property
    def is_calm(self) -> bool:
        """Whether nothing has changed for a moment, so that everything may be made sharp."""
        return time.monotonic() - self._changed_s >= CALM_S

    @property
    def is_current(self) -> bool:
        """Whether all that is seen shows the document as it is, be it blurred."""
        return self._seen.is_empty if self._front is None else not self._front.stale(self._seen)

    @property
    def is_complete(self) -> bool:
        """Whether all that is seen shows the document as it is, sharp."""
        return self.is_current and (self._front is None or not self._front.blurred(self._seen))

    def collect(self, wait_s: float = 0.0) -> None:
        """Take over what was made; wait for what has changed, but no longer than that."""
        if wait_s > 0.0:
            self._feed.wait(wait_s)
        front = self._front
        for made in self._feed.take():
            coarse = (front.scale / factor for factor in (1, *_COARSE)) if front is not None else ()
            if front is not None and made.wish.scale in coarse:
                place = front.put(made.pixels, made.wish.view, made.wish.scale, made.serial)
                self._tell(widened(place, 1).scaled(1 / front.scale))
        self._ask()

    # painting

    def paint(self, painter: QPainter, viewport: Viewport, ratio: float) -> None:
        """Draw what there is, where it lies."""
        front = self._front
        if front is None:
            return
        is_exact = viewport.is_straight and front.scale == viewport.zoom * ratio
        is_large = viewport.zoom >= (2 if viewport.is_straight else 4)
        missing = QRegion(qt_rect(self._seen)).subtracted(qt_rect(front.cover)).united(front.empty_region(self._seen))
        for older in self._older if not missing.isEmpty() else ():
            grow = front.scale / older.scale
            painter.save()
            painter.setTransform(_transform(viewport, front.scale, ratio, is_exact=is_exact), combine=True)
            painter.setClipRegion(missing)
            painter.scale(grow, grow)
            self._draw(painter, older, is_sharp=is_large)
            painter.restore()
        painter.save()
        painter.setTransform(_transform(viewport, front.scale, ratio, is_exact=is_exact), combine=True)
        if not missing.isEmpty():
            painter.setClipRegion(QRegion(qt_rect(self._seen)).subtracted(missing))
        self._draw(painter, front, is_sharp=is_large or is_exact)  # less enlarged, square pixels look torn
        painter.restore()

    def _draw(self, painter: QPainter, front: Front, *, is_sharp: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not is_sharp)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, painter.transform().isRotating() and not is_sharp)
        painter.drawImage(front.cover.x, front.cover.y, front.image)

    # inside

    def _fronts(self) -> list[Front]:
        return self._older if self._front is None else [self._front, *self._older]

    def _turned_to(self, scale: float, seen: Rect) -> Front:
        """Begin an image at another scale; the old one and the last that held all of the canvas are shown meanwhile."""
        canvas = self._artboard.document.bounds
        whole = [front for front in self._fronts() if front.cover == canvas.scaled(front.scale)]
        last = [self._front] if self._front is not None else []
        self._older = list({id(front): front for front in [*whole[:1], *last]}.values())
        self._front = Front(self._cover(seen, scale), scale)
        return self._front

    def _cover(self, seen: Rect, scale: float) -> Rect:
        whole = self._artboard.document.bounds.scaled(scale)
        if whole.width * whole.height <= WHOLE_PIXELS:
            return whole
        left, top = (seen.x // SIDE - 1) * SIDE, (seen.y // SIDE - 1) * SIDE
        right, bottom = (-(-seen.right // SIDE) + 1) * SIDE, (-(-seen.bottom // SIDE) + 1) * SIDE
        return Rect(left, top, right - left, bottom - top).intersect(whole)

    def _ask(self) -> None:
        if self._front is not None:
            self._feed.want(self._wishes(self._front))

    def _wishes(self, front: Front) -> Iterator[Wish]:
        changed, stale = front.changed_tiles(self._seen), front.stale(self._seen)
        factor = self._factor(stale, front.scale)
        if factor > 1:
            around = stale[0]
            for tile in stale:
                around = around.union(tile)
            yield Wish(around.scaled(1 / factor), front.scale / factor, is_urgent=bool(changed))
            return  # what is still blurred is asked for when this has come
        yield from self._strips(stale, front.scale, is_urgent=bool(changed))
        if self.is_calm:
            yield from self._strips(front.blurred(self._seen), front.scale, is_urgent=False)
            if not stale:
                yield from self._strips(front.stale(front.cover), front.scale, is_urgent=False)

    def _factor(self, stale: list[Rect], scale: float) -> int:
        """How much coarser these have to be made to come in time. In a drag it becomes finer only with some room."""
        num_pixels = sum(tile.width * tile.height for tile in stale)
        for factor in (1, *_COARSE):
            room = FLUID_MS if factor >= self._last_factor or self.is_calm else FLUID_MS * _ROOM
            if factor == _COARSE[-1] or self._feed.estimate_ms(num_pixels / factor**2, scale / factor) <= room:
                break
        if stale:
            self._last_factor = factor
        return factor

    def _strips(self, tiles: list[Rect], scale: float, *, is_urgent: bool) -> Iterator[Wish]:
        """Neighbours in a row together, those in the middle of what is seen first."""
        most = max(1, int(STRIP_MS / max(self._feed.estimate_ms(SIDE * SIDE, scale), 0.1)))
        strips: list[Rect] = []
        for tile in tiles:
            last = strips[-1] if strips else None
            if last is not None and (last.y, last.right) == (tile.y, tile.x) and last.width < most * SIDE:
                strips[-1] = last.union(tile)
            else:
                strips.append(tile)
        middle_x, middle_y = self._seen.x + self._seen.width / 2, self._seen.y + self._seen.height / 2
        strips.sort(key=lambda s: abs(s.x + s.width / 2 - middle_x) + abs(s.y + s.height / 2 - middle_y))
        return (Wish(strip, scale, is_urgent) for strip in strips)


def _transform(viewport: Viewport, scale: float, ratio: float, *, is_exact: bool) -> QTransform:
    """From pixels of the scaled canvas to the view. One to one, they lie on whole pixels of the screen."""
    across, sheared_y, sheared_x, down, left, top = viewport.matrix
    if is_exact:
        left, top = round(left * ratio) / ratio, round(top * ratio) / ratio
    return QTransform(across / scale, sheared_y / scale, sheared_x / scale, down / scale, left, top)
