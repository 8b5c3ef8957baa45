"""Which part of the canvas is seen, how large, how turned and whether mirrored: pure numbers, no painting."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from genimg_desktop.image.geometry import Rect

SMALLEST_ZOOM, LARGEST_ZOOM = 1 / 64, 64.0
STEPS: tuple[float, ...] = (1 / 16, 1 / 8, 1 / 6, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64)
FIT_MARGIN_PX = 24
_QUARTERS = {0.0: (1.0, 0.0), 90.0: (0.0, 1.0), 180.0: (-1.0, 0.0), -90.0: (0.0, -1.0)}
"""Cosine and sine without rounding, so that a canvas that stands straight is sharp."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewport:
    """zoom: view pixels per canvas pixel. left, top: where the canvas' first corner lies, in view pixels.

    rotation: degrees clockwise on the screen, in (-180, 180]. is_mirrored: the canvas' left and right are swapped
    before it is turned.
    """

    width: float
    height: float
    zoom: float = 1.0
    left: float = 0.0
    top: float = 0.0
    rotation: float = 0.0
    is_mirrored: bool = False

    @property
    def matrix(self) -> tuple[float, float, float, float, float, float]:
        """Canvas pixels -> view pixels: (a, b, c, d, left, top) with x' = a x + c y + left, y' = b x + d y + top."""
        a, b, c, d = self._turn()
        return a * self.zoom, b * self.zoom, c * self.zoom, d * self.zoom, self.left, self.top

    @property
    def is_straight(self) -> bool:
        """Whether rows of the canvas are rows or columns of the screen."""
        return self.rotation in _QUARTERS

    @property
    def is_plain(self) -> bool:
        """Whether it is neither turned nor mirrored."""
        return self.rotation == 0.0 and not self.is_mirrored

    @property
    def middle(self) -> tuple[float, float]:
        """In view pixels."""
        return self.width / 2, self.height / 2

    def to_canvas(self, x: float, y: float) -> tuple[float, float]:
        """View pixels -> canvas pixels."""
        a, b, c, d = self._turn()
        dx, dy = (x - self.left) / self.zoom, (y - self.top) / self.zoom
        return a * dx + b * dy, c * dx + d * dy  # turning and mirroring keep lengths: the inverse is the transpose

    def to_view(self, x: float, y: float) -> tuple[float, float]:
        """Canvas pixels -> view pixels."""
        a, b, c, d, left, top = self.matrix
        return left + a * x + c * y, top + b * x + d * y

    def around(self, rect: Rect) -> tuple[float, float, float, float]:
        """The smallest upright rectangle of the view around a rectangle of the canvas: left, top, right, bottom."""
        corners = [self.to_view(x, y) for x in (rect.x, rect.right) for y in (rect.y, rect.bottom)]
        across, down = [x for x, _ in corners], [y for _, y in corners]
        return min(across), min(down), max(across), max(down)

    # about a point of the view, which shows the same place of the canvas before and after

    def zoomed(self, zoom: float, x: float, y: float) -> Viewport:
        """Another zoom."""
        place = self.to_canvas(x, y)
        return replace(self, zoom=min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)).showing(place, x, y)

    def stepped(self, direction: int, x: float, y: float) -> Viewport:
        """The next larger (+1) or smaller (-1) of the usual zooms."""
        if direction > 0:
            zoom = next((step for step in STEPS if step > self.zoom * 1.001), LARGEST_ZOOM)
        else:
            zoom = next((step for step in reversed(STEPS) if step < self.zoom * 0.999), SMALLEST_ZOOM)
        return self.zoomed(zoom, x, y)

    def turned_to(self, rotation: float, x: float, y: float) -> Viewport:
        """Another rotation, in degrees clockwise."""
        place = self.to_canvas(x, y)
        return replace(self, rotation=normal_degrees(rotation)).showing(place, x, y)

    def turned(self, degrees: float, x: float, y: float) -> Viewport:
        """Further round, clockwise."""
        return self.turned_to(self.rotation + degrees, x, y)

    def mirrored(self) -> Viewport:
        """As in a mirror: what is seen at the left is seen at the right."""
        rotation = normal_degrees(-self.rotation)
        return replace(self, left=self.width - self.left, rotation=rotation, is_mirrored=not self.is_mirrored)

    def showing(self, place: tuple[float, float], x: float, y: float) -> Viewport:
        """Moved so that a place of the canvas is seen at a point of the view."""
        there_x, there_y = self.to_view(*place)
        return self.panned(x - there_x, y - there_y)

    def panned(self, dx: float, dy: float) -> Viewport:
        """Moved by view pixels."""
        return replace(self, left=self.left + dx, top=self.top + dy)

    # the whole

    def resized(self, width: float, height: float) -> Viewport:
        """Another size of the widget; what is in the middle stays in the middle."""
        dx, dy = (width - self.width) / 2, (height - self.height) / 2
        return replace(self.panned(dx, dy), width=width, height=height)

    def fitted(self, canvas_width: int, canvas_height: int) -> Viewport:
        """The whole canvas, centred, with a margin; small canvases are enlarged by whole numbers only."""
        across, down = self._extent(canvas_width, canvas_height)
        zoom = min(self._room(self.width) / across, self._room(self.height) / down, LARGEST_ZOOM)
        if zoom > 2:
            zoom = float(int(zoom))
        return self.centred(max(zoom, SMALLEST_ZOOM), canvas_width, canvas_height)

    def fitted_across(self, canvas_width: int, canvas_height: int) -> Viewport:
        """As wide as the view, with a margin, and centred."""
        across, _ = self._extent(canvas_width, canvas_height)
        zoom = min(max(self._room(self.width) / across, SMALLEST_ZOOM), LARGEST_ZOOM)
        return self.centred(zoom, canvas_width, canvas_height)

    def centred(self, zoom: float, canvas_width: int, canvas_height: int) -> Viewport:
        """A zoom with the canvas in the middle; straight ones begin at a whole pixel, so that 1:1 is sharp."""
        place = canvas_width / 2, canvas_height / 2
        moved = replace(self, zoom=zoom).showing(place, *self.middle)
        if self.is_straight:
            moved = replace(moved, left=float(round(moved.left)), top=float(round(moved.top)))
        return moved

    def visible(self, canvas_width: int, canvas_height: int) -> Rect:
        """The whole canvas pixels that are seen, of a turned canvas some more; empty when it is out of sight."""
        corners = [self.to_canvas(x, y) for x in (0.0, self.width) for y in (0.0, self.height)]
        across, down = [x for x, _ in corners], [y for _, y in corners]
        left, top = max(int(min(across)), 0), max(int(min(down)), 0)
        right, bottom = min(int(max(across)) + 1, canvas_width), min(int(max(down)) + 1, canvas_height)
        return Rect(left, top, max(right - left, 0), max(bottom - top, 0))

    # inside

    def _turn(self) -> tuple[float, float, float, float]:
        if self.rotation in _QUARTERS:
            cos, sin = _QUARTERS[self.rotation]
        else:
            cos, sin = math.cos(math.radians(self.rotation)), math.sin(math.radians(self.rotation))
        way = -1.0 if self.is_mirrored else 1.0
        return cos * way, sin * way, -sin, cos

    def _extent(self, canvas_width: int, canvas_height: int) -> tuple[float, float]:
        """How far the turned canvas reaches across and down, in canvas pixels."""
        a, b, c, d = (abs(value) for value in self._turn())
        return a * canvas_width + c * canvas_height, b * canvas_width + d * canvas_height

    def _room(self, length: float) -> float:
        return max(length - 2 * FIT_MARGIN_PX, 16.0)


def normal_degrees(degrees: float) -> float:
    """The same angle in (-180, 180]."""
    turned = math.remainder(degrees, 360.0)
    return 180.0 if turned == -180.0 else turned + 0.0
