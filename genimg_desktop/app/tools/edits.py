"""Whole regions painted in the background: a large canvas takes longer than a window may wait."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from genimg_desktop.app.tools.desk import Desk
from genimg_desktop.app.tools.ground import Ground, cut, ground_of
from genimg_desktop.core.context import Context
from genimg_desktop.core.text import Text
from genimg_desktop.document.commands import Command, Together
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.paint import Colour, Way
from genimg_desktop.image.pixels import Pixels, frozen

SLOT = "paint-region"


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """What to paint. mask: where, None for everywhere. source: one colour, or pixels for a rectangle."""

    mask: Mask | None
    source: Colour | Callable[[Rect], Pixels]
    way: Way = "normal"
    opacity: float = 1.0


def paint_region(desk: Desk, title: Text, text: Text, find: Callable[[Ground, Context], Region]) -> None:
    """Find a region and paint it on what is painted on now; one step called ``text`` when it is done.

    find runs in the io lane. Raises BadInput at once where nothing can be painted.
    """
    ground = ground_of(desk)

    def work(ctx: Context) -> list[Command]:
        region = find(ground, ctx)
        ctx.check()
        return _commands(ground, region, text)

    def put(commands: list[Command]) -> None:
        if not commands:
            return
        if not ground.is_in(desk.state):
            desk.notices.warn(
                Text("'{name}' was changed meanwhile, so nothing was painted.", name=ground.node.name),
                Text("Do it again."),
            )
            return
        desk.artboard.do(commands[0] if len(commands) == 1 else Together(text, commands))
        desk.artboard.history.seal()

    desk.queue.submit(title, work, lane="io", slot=SLOT, on_done=put)


def _commands(ground: Ground, region: Region, text: Text) -> list[Command]:
    """What brings the region into the document; nothing when nothing is different."""
    mask = region.mask
    rect = ground.area if mask is None or mask.outside else ground.area.intersect(mask.bounds)
    if rect.is_empty:
        return []
    coverage = (Mask.everything() if mask is None else mask).within(rect)
    if region.opacity < 1.0:
        coverage = np.rint(coverage * region.opacity).astype(np.uint8)
    source = region.source(rect) if callable(region.source) else region.source
    after = ground.painted(rect, coverage, source, region.way)
    if np.array_equal(after, ground.before(rect)):
        return []
    bounds = ground.bounds.union(rect)
    node_mask = ground.node.mask
    beyond = node_mask.outside if ground.array.ndim == 2 and node_mask is not None else 0
    whole = cut(ground.array, ground.bounds, bounds, beyond)
    whole = whole.copy() if whole.base is not None or not whole.flags.writeable else whole
    whole[rect.translate(-bounds.x, -bounds.y).slices] = after
    return ground.commands(rect, frozen(whole), bounds, text)
