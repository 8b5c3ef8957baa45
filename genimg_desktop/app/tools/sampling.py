"""What colour is where: of one layer or of all of them, without making more of the picture than is asked for."""

from __future__ import annotations

import numpy as np

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.document.cuts import PlainCut
from genimg_desktop.document.difference import reach_of, widened
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.stack import lay_nodes
from genimg_desktop.document.tile import TileCanvas
from genimg_desktop.document.tree import Nodes
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.paint import Colour
from genimg_desktop.image.pixels import Pixels, blank


def seen_colour(artboard: Artboard, rect: Rect) -> Colour | None:
    """The mean of what is seen within ``rect`` (canvas pixels), live picture included."""
    live, state = artboard.live, artboard.document.state
    if live.pixels is not None and live.is_overlaid:
        colour = mean_colour(_enlarged_part(live.pixels, live.rect, rect))
        if colour is not None or not state.layers:
            return colour
    elif live.pixels is not None:
        place = rect.intersect(state.bounds)
        return None if place.is_empty else mean_colour(artboard.render_view(place, 1.0))
    return mean_colour(merged_part(state, rect))


def merged_part(state: DocumentState, rect: Rect) -> Pixels:
    """``uint8[h, w, 4]``: everything that is seen within ``rect``, cut to the canvas. For small rectangles."""
    place = rect.intersect(state.bounds)
    view = widened(place, reach_of(state.layers)).intersect(state.bounds)
    if place.is_empty:
        return blank(0, 0)
    tile = TileCanvas(view.width, view.height)
    lay_nodes(tile, state.layers, PlainCut(view, state.bounds))
    return tile.cropped(place.x - view.x, place.y - view.y, place.width, place.height)


def layer_part(layer: Layer, rect: Rect) -> Pixels:
    """``uint8[rect.height, rect.width, 4]`` of one layer as it is, transparent beyond it."""
    inside = rect.intersect(layer.bounds)
    part = layer.pixels[inside.translate(-layer.x, -layer.y).slices] if not inside.is_empty else None
    if part is not None and inside == rect:
        return part
    out = blank(rect.width, rect.height)
    if part is not None:
        out[inside.translate(-rect.x, -rect.y).slices] = part
    return out


def _enlarged_part(pixels: Pixels, at: Rect, rect: Rect) -> Pixels:
    """The pixels that are seen in ``rect`` of a picture that is stretched over ``at``."""
    place, (height, width) = rect.intersect(at), pixels.shape[:2]
    if place.is_empty:
        return blank(0, 0)
    columns = (np.arange(place.x, place.right) - at.x) * width // at.width
    rows = (np.arange(place.y, place.bottom) - at.y) * height // at.height
    part: Pixels = pixels[rows[:, None], columns[None, :]]
    return part


def mean_colour(pixels: Pixels) -> Colour | None:
    """The mean, weighed by alpha, opaque; None where nothing is seen."""
    alpha = pixels[..., 3].astype(np.float64)
    total = float(alpha.sum())
    if total == 0.0:
        return None
    red, green, blue = (pixels[..., :3] * alpha[..., None]).sum(axis=(0, 1)) / total
    return (round(red), round(green), round(blue), 255)


def topmost_at(state: DocumentState, x: int, y: int) -> Layer | None:
    """The layer that is seen first at a canvas pixel, through what is transparent there."""
    return _topmost(state.layers, x, y) if state.bounds.contains(x, y) else None


def _topmost(nodes: Nodes, x: int, y: int) -> Layer | None:
    for node in reversed(nodes):
        mask = node.acting_mask
        if not node.is_seen or (mask is not None and mask.within(Rect(x, y, 1, 1))[0, 0] == 0):
            continue
        if isinstance(node, Group):
            found = _topmost(node.children, x, y)
            if found is not None:
                return found
        elif isinstance(node, Layer) and node.bounds.contains(x, y) and node.pixels[y - node.y, x - node.x, 3] > 0:
            return node
    return None
