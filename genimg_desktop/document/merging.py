"""Several nodes made into the pixels of one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.group import Group
from genimg_desktop.document.node import Node
from genimg_desktop.document.render import flatten
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import Pixels, frozen


def merged(nodes: tuple[Node, ...], bounds: Rect) -> tuple[Pixels, Rect]:
    """What nodes look like, laid over each other on transparent ground, within ``bounds`` (canvas pixels).

    Returns ``uint8[H, W, 4]``, read-only, and where on the canvas it lies: as small as holds all that is seen, one
    transparent pixel when nothing is.
    """
    moved = tuple(node.moved(-bounds.x, -bounds.y) for node in nodes)
    pixels = flatten(DocumentState(width=max(bounds.width, 1), height=max(bounds.height, 1), layers=moved))
    inside = opaque_part(pixels)
    return frozen(np.ascontiguousarray(pixels[inside.slices])), inside.translate(bounds.x, bounds.y)


def extent(nodes: tuple[Node, ...]) -> Rect:
    """The smallest Rect around all nodes that lie somewhere."""
    around = Rect(0, 0, 0, 0)
    for node in nodes:
        if node.HAS_EXTENT:
            around = around.union(node.bounds)
    return around


def opaque_part(pixels: Pixels) -> Rect:
    """The smallest Rect around all pixels of ``uint8[H, W, 4]`` that are not fully transparent; at least one pixel."""
    seen = pixels[..., 3] > 0
    rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    if not rows.size:
        return Rect(0, 0, 1, 1)
    return Rect(int(columns[0]), int(rows[0]), int(columns[-1] - columns[0]) + 1, int(rows[-1] - rows[0]) + 1)


def plain(node: Node) -> Node:
    """The node as it looks by itself: seen, opaque, blended normally, clipped to nothing."""
    mode = node.mode if isinstance(node, Group) and not node.is_isolated else "normal"
    return replace(node, opacity=1.0, mode=mode, is_clipped=False, is_visible=True)
