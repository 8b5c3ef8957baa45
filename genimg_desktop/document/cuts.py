"""Where a tile takes its pixels from: straight from the layers at full size, or from their levels below that."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from genimg_desktop.document.byte_cache import ByteCache
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.planes import Planes, planes_of
from genimg_desktop.document.sampling import level_for, sample, sample_coverage, view_axes
from genimg_desktop.document.sources import Sources
from genimg_desktop.document.stack import Part
from genimg_desktop.document.tile import Shares
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask


@dataclass(frozen=True, slots=True, eq=False)
class PlainCut:
    """At 100 %: a part of a layer is cut out faster than it is remembered."""

    view: Rect
    canvas: Rect
    scale: float = 1.0

    def part(self, layer: Layer) -> Part | None:
        """Cut out of the layer's pixels, as far as it lies on the canvas."""
        where = layer.bounds.intersect(self.canvas).intersect(self.view)
        if where.is_empty:
            return None
        pixels = layer.pixels[where.translate(-layer.x, -layer.y).slices]
        return planes_of(pixels), where.x - self.view.x, where.y - self.view.y

    def shares(self, _node_id: str, mask: Mask, where: Rect) -> Shares:
        """Cut out of the mask."""
        return mask.within(where.translate(self.view.x, self.view.y)) * np.float32(1 / 255)


@dataclass(frozen=True, slots=True, eq=False)
class Sampled:
    """A remembered part: what decided it, where in the tile, and its pixels; None when there is nothing."""

    what: tuple[object, ...]
    x: int
    y: int
    planes: Planes | None


Samples = ByteCache[tuple[Rect, float, str], Sampled]
"""By view, scale and layer."""


@dataclass(frozen=True, slots=True, eq=False)
class ScaledCut:
    """Below 100 %: every pixel is the mean of the area it covers, taken from the nearest larger level."""

    view: Rect
    canvas: Rect
    scale: float
    sources: Sources
    samples: Samples

    def part(self, layer: Layer) -> Part | None:
        """Sampled, or remembered from the last time."""
        what = (self.sources.serial(layer), layer.x, layer.y, self.canvas)
        key = (self.view, self.scale, layer.id)
        known = self.samples.get(key)
        if known is None or known.what != what:
            known = self._sampled(layer, what)
            self.samples.put(key, known, 1000 + (0 if known.planes is None else known.planes.nbytes))
        return None if known.planes is None else (known.planes, known.x, known.y)

    def shares(self, node_id: str, mask: Mask, where: Rect) -> Shares:
        """Sampled from the mask's levels."""
        k = level_for(self.scale)
        level = self.sources.mask_level(node_id, k)
        view = where.translate(self.view.x, self.view.y)
        rows, columns = view_axes(mask.bounds, mask.bounds, view, self.scale, k, level)
        return sample_coverage(level, rows, columns, mask.outside)

    def _sampled(self, layer: Layer, what: tuple[object, ...]) -> Sampled:
        part = layer.bounds.intersect(self.canvas).scaled(self.scale).intersect(self.view)
        if part.is_empty:
            return Sampled(what, 0, 0, None)
        k = level_for(self.scale)
        level = self.sources.level(layer, k)
        planes = sample(level, *view_axes(layer.bounds, self.canvas, part, self.scale, k, level))
        return Sampled(what, part.x - self.view.x, part.y - self.view.y, planes)
