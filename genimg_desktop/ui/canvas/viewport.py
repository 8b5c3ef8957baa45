"""Which part of the canvas is seen at what zoom: pure numbers, no painting."""

from __future__ import annotations

from dataclasses import dataclass, replace

from genimg_desktop.image.geometry import Rect

SMALLEST_ZOOM, LARGEST_ZOOM = 1 / 64, 64.0
STEPS: tuple[float, ...] = (1 / 16, 1 / 8, 1 / 6, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64)
FIT_MARGIN_PX = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewport:
    """zoom: view pixels per canvas pixel. left, top: where the canvas' corner lies, in view pixels."""

    width: float
    height: float
    zoom: float = 1.0
    left: float = 0.0
    top: float = 0.0

    @property
    def matrix(self) -> tuple[float, float, float, float, float, float]:
        """Canvas pixels -> view pixels: (a, b, c, d, left, top) with x' = a x + c y + left, y' = b x + d y + top."""
        return self.zoom, 0.0, 0.0, self.zoom, self.left, self.top

    def to_canvas(self, x: float, y: float) -> tuple[float, float]:
        """View pixels -> canvas pixels."""
        return (x - self.left) / self.zoom, (y - self.top) / self.zoom

    def to_view(self, x: float, y: float) -> tuple[float, float]:
        """Canvas pixels -> view pixels."""
        return self.left + x * self.zoom, self.top + y * self.zoom

    def around(self, rect: Rect) -> tuple[float, float, float, float]:
        """The smallest upright rectangle of the view around a rectangle of the canvas: left, top, right, bottom."""
        corners = [self.to_view(x, y) for x in (rect.x, rect.right) for y in (rect.y, rect.bottom)]
        across, down = [x for x, _ in corners], [y for _, y in corners]
        return min(across), min(down), max(across), max(down)

    def zoomed(self, zoom: float, x: float, y: float) -> Viewport:
        """Another zoom; the canvas point under view point (x, y) stays there."""
        zoom = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        canvas_x, canvas_y = self.to_canvas(x, y)
        return replace(self, zoom=zoom, left=x - canvas_x * zoom, top=y - canvas_y * zoom)

    def stepped(self, direction: int, x: float, y: float) -> Viewport:
        """The next larger (+1) or smaller (-1) of the usual zooms, about a view point."""
        if direction > 0:
            zoom = next((step for step in STEPS if step > self.zoom * 1.001), LARGEST_ZOOM)
        else:
            zoom = next((step for step in reversed(STEPS) if step < self.zoom * 0.999), SMALLEST_ZOOM)
        return self.zoomed(zoom, x, y)

    def panned(self, dx: float, dy: float) -> Viewport:
        """Moved by view pixels."""
        return replace(self, left=self.left + dx, top=self.top + dy)

    def resized(self, width: float, height: float) -> Viewport:
        """Another size of the widget; what is in the middle stays in the middle."""
        dx, dy = (width - self.width) / 2, (height - self.height) / 2
        return replace(self.panned(dx, dy), width=width, height=height)

    def fitted(self, canvas_width: int, canvas_height: int) -> Viewport:
        """The whole canvas, centred, with a margin; small canvases are enlarged by whole numbers only."""
        room_x = max(self.width - 2 * FIT_MARGIN_PX, 16.0)
        room_y = max(self.height - 2 * FIT_MARGIN_PX, 16.0)
        zoom = min(room_x / canvas_width, room_y / canvas_height, LARGEST_ZOOM)
        if zoom > 2:
            zoom = float(int(zoom))
        return self.centred(max(zoom, SMALLEST_ZOOM), canvas_width, canvas_height)

    def centred(self, zoom: float, canvas_width: int, canvas_height: int) -> Viewport:
        """A zoom with the canvas in the middle; the corner on a whole pixel so that 1:1 is sharp."""
        left = round((self.width - canvas_width * zoom) / 2)
        top = round((self.height - canvas_height * zoom) / 2)
        return replace(self, zoom=zoom, left=left, top=top)

    def visible(self, canvas_width: int, canvas_height: int) -> Rect:
        """The whole canvas pixels that are seen; empty when the canvas is out of sight."""
        x0, y0 = self.to_canvas(0, 0)
        x1, y1 = self.to_canvas(self.width, self.height)
        left, top = max(int(x0), 0), max(int(y0), 0)
        right, bottom = min(int(x1) + 1, canvas_width), min(int(y1) + 1, canvas_height)
        return Rect(left, top, max(right - left, 0), max(bottom - top, 0))
