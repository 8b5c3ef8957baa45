"""A ground while it is painted on: seen at once, in the document only when the stroke is over, as one step."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from genimg_desktop.app.tools.desk import Desk
from genimg_desktop.app.tools.ground import Array, Ground, cut
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.document.commands import Together
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Coverage
from genimg_desktop.image.paint import Colour, Way
from genimg_desktop.image.pixels import frozen

GROWTH_PX = 256
"""A layer grows to multiples of this, so that it does not grow with every touch."""
_BLOCK_PX = 512
"""Larger patches are looked at in blocks: a long slanted stroke leaves most of its rectangle alone."""
NOTHING = Rect(0, 0, 0, 0)


class Surface:
    """Takes coverage, shows what it makes of the ground, and ends with ``keep`` or ``drop``."""

    def __init__(self, desk: Desk, ground: Ground, source: Colour, way: Way) -> None:
        self.ground = ground
        self._artboard, self._copies = desk.artboard, desk.copies
        self._source, self._way = source, way
        self._work = self._copies.take(ground.array)
        self._bounds = ground.bounds
        self._changed = NOTHING

    def lay(self, rect: Rect, coverage: Coverage) -> None:
        """What the whole stroke covers of ``rect`` by now: ``uint8[rect.height, rect.width]``."""
        inside = rect.intersect(self.ground.area)
        if inside.is_empty:
            return
        for block in _blocks(inside):
            part = coverage[block.translate(-rect.x, -rect.y).slices]
            if part.any():
                self._lay(block, part)

    def keep(self, text: Text) -> bool:
        """Bring it into the document as one step; whether anything is different. Raises BadInput when somebody else
        has changed the ground meanwhile."""
        state, rect = self._artboard.document.state, self._changed
        if not self.ground.is_in(state):
            self.drop()
            raise BadInput(
                Text("'{name}' was changed while you painted on it.", name=self.ground.node.name),
                hint=Text("The stroke was not kept."),
            )
        if rect.is_empty or np.array_equal(self._part(rect), self.ground.before(rect)):
            self.drop()
            return False
        try:
            commands = self.ground.commands(rect, frozen(self._work), self._bounds, text)
            self._artboard.do(commands[0] if len(commands) == 1 else Together(text, commands))
            self._artboard.history.seal()  # the next stroke is a step of its own, be it over the same rectangle
        finally:
            self._artboard.show_part(None, rect)
        self._copies.prepare(self._work)  # the next stroke goes on here
        return True

    def drop(self) -> None:
        """As if nothing had been painted."""
        self._artboard.show_part(None, self._changed)

    def _lay(self, rect: Rect, coverage: Coverage) -> None:
        self._reach(rect)
        self._part(rect)[...] = self.ground.painted(rect, coverage, self._source, self._way)
        self._changed = self._changed.union(rect)
        seen = frozen(self._work.view())  # another object each time, or the renderer would take it for the same
        self._artboard.show_part(self.ground.shown(seen, self._bounds), rect)

    def _part(self, rect: Rect) -> Array:
        return self._work[rect.translate(-self._bounds.x, -self._bounds.y).slices]

    def _reach(self, rect: Rect) -> None:
        """Grow, within the area that can be painted on."""
        if rect.intersect(self._bounds) == rect:
            return
        left, top = rect.x // GROWTH_PX * GROWTH_PX, rect.y // GROWTH_PX * GROWTH_PX
        right, bottom = -(-rect.right // GROWTH_PX) * GROWTH_PX, -(-rect.bottom // GROWTH_PX) * GROWTH_PX
        room = Rect(left, top, right - left, bottom - top).intersect(self.ground.area)
        bounds = self._bounds.union(room)
        outside = cut(self._work, self._bounds, bounds, 0)
        mask = self.ground.node.mask
        if self._work.ndim == 2 and mask is not None and mask.outside:
            outside = cut(self._work, self._bounds, bounds, mask.outside)
        self._work, self._bounds = outside, bounds


def _blocks(rect: Rect) -> Iterator[Rect]:
    for y in range(rect.y, rect.bottom, _BLOCK_PX):
        for x in range(rect.x, rect.right, _BLOCK_PX):
            yield Rect(x, y, min(_BLOCK_PX, rect.right - x), min(_BLOCK_PX, rect.bottom - y))
