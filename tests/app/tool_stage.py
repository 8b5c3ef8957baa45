"""A canvas with a picture on it, and a hand that holds tools over it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import numpy as np

from genimg_desktop.app.tools.pointer import PointerPoint
from genimg_desktop.document.layer import Layer
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import frozen

SIDE = 64


def noise(width: int = SIDE, height: int = SIDE, seed: int = 0, *, is_opaque: bool = True) -> np.ndarray:
    """``uint8[height, width, 4]`` of random colours."""
    pixels = np.random.RandomState(seed).randint(0, 256, (height, width, 4)).astype(np.uint8)
    if is_opaque:
        pixels[..., 3] = 255
    return frozen(pixels)


def plain(
    width: int = SIDE, height: int = SIDE, colour: tuple[int, int, int, int] = (200, 200, 200, 255)
) -> np.ndarray:
    """``uint8[height, width, 4]`` of one colour."""
    return frozen(np.full((height, width, 4), colour, dtype=np.uint8))


class Hand:
    """Presses, drags and lets go on the canvas of a session."""

    def __init__(self, session: Any) -> None:
        self.session, self.tools, self.artboard = session, session.tools, session.artboard

    def put(self, pixels: np.ndarray, **values: Any) -> Layer:
        """A layer on top; the first one makes the canvas its size."""
        if not self.artboard.document.layers:
            self.artboard.new(pixels.shape[1], pixels.shape[0])
        layer = Layer(name=values.pop("name", "Layer"), pixels=pixels, **values)
        self.artboard.add(layer)
        return layer

    @property
    def layer(self) -> Layer:
        """The active layer as it is now."""
        return self.artboard.active_layer

    @property
    def pixels(self) -> np.ndarray:
        """The pixels of the active layer."""
        return self.layer.pixels

    @property
    def num_steps(self) -> int:
        """How many steps can be undone."""
        return len(self.artboard.history.texts)

    @property
    def words(self) -> list[str]:
        """What was said to the person."""
        return [str(notice.message) for notice in self.session.notices.history]

    def take(self, tool: str, **options: Any) -> None:
        """Choose a tool and its settings."""
        self.tools.choose(tool)
        if options:
            self.tools.set_options(tool, **options)

    def point(self, x: float, y: float, **values: Any) -> PointerPoint:
        """Where the view shows the canvas one to one, left button down."""
        values.setdefault("buttons", frozenset({"left"}))
        return PointerPoint(x=x, y=y, view_x=x, view_y=y, **values)

    def stroke(self, places: Iterable[tuple[float, float]], *, is_kept: bool = True, **values: Any) -> None:
        """From the first to the last place, then let go (or Esc)."""
        points = [self.point(x, y, **values) for x, y in places]
        self.tools.press(points[0])
        for point in points[1:]:
            self.tools.drag(point)
        if is_kept:
            self.tools.release(replace(points[-1], buttons=frozenset()))
        else:
            self.tools.key("escape")

    def seen(self, x: int, y: int) -> tuple[int, ...]:
        """The colour of the canvas at a pixel, as the view shows it now."""
        return tuple(int(v) for v in self.artboard.render_view(Rect(x, y, 1, 1), 1.0)[0, 0])
