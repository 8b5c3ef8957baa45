"""Layers laid over each other in float, one tile of the view at a time so that it stays in the processor's cache."""

from __future__ import annotations

import numpy as np

from genimg_desktop.document.planes import FloatPlanes, Planes, pixels_of
from genimg_desktop.image.blend import MODES
from genimg_desktop.image.pixels import Pixels, to_float, to_pixels

_TINY = np.float32(1e-12)
_STRIP_PIXELS = 16_384
"""Pixels computed at a time: what is in work stays in the processor's second cache, which a whole tile does not."""


class TileCanvas:
    """What lies so far: ``float32[4, H, W]`` with straight alpha, at first fully transparent.

    The formula is that of ``blend.composite``, with the planes apart and without what is not needed over an opaque
    backdrop; only the end is rounded to 8 bits.
    """

    def __init__(self, width: int, height: int) -> None:
        self._planes: FloatPlanes = np.zeros((4, height, width), dtype=np.float32)
        self._is_opaque = False
        self._is_empty = True

    def copy(self) -> TileCanvas:
        """A second one that goes its own way."""
        out = TileCanvas.__new__(TileCanvas)
        out._planes, out._is_opaque, out._is_empty = self._planes.copy(), self._is_opaque, self._is_empty
        return out

    @property
    def size_bytes(self) -> int:
        """Memory it holds."""
        return self._planes.nbytes

    def lay(self, source: Planes, x: int, y: int, mode: str, opacity: float) -> None:
        """Lay ``uint8[4, h, w]`` on top, its corner at x, y."""
        height, width = source.shape[1:]
        is_cover = opacity == 1.0 and int(source[3].min()) == 255
        rows = max(_STRIP_PIXELS // width, 1)
        for top in range(0, height, rows):
            strip = source[:, top : top + rows]
            part = self._planes[:, y + top : y + top + strip.shape[1], x : x + width]
            self._lay_strip(part, to_float(strip), mode, opacity, is_cover)
        is_whole = (height, width) == self._planes.shape[1:]
        self._is_opaque = self._is_opaque or (is_cover and is_whole)
        self._is_empty = False

    def _lay_strip(self, part: FloatPlanes, upper: FloatPlanes, mode: str, opacity: float, is_cover: bool) -> None:
        colour_s, alpha_s = upper[:3], upper[3]
        if opacity != 1.0:
            alpha_s *= np.float32(opacity)
        if self._is_empty or (is_cover and mode == "normal"):
            part[...] = upper
        elif self._is_opaque:
            change = _blended(part[:3], colour_s, mode) - part[:3]
            if not is_cover:
                change *= alpha_s
            part[:3] += change
        else:
            _lay_over_glass(part, colour_s, alpha_s, mode)

    def pixels(self) -> Pixels:
        """``uint8[H, W, 4]``, straight alpha."""
        return pixels_of(to_pixels(self._planes))


def _lay_over_glass(part: FloatPlanes, colour_s: FloatPlanes, alpha_s: FloatPlanes, mode: str) -> None:
    colour_b, alpha_b = part[:3], part[3]
    if mode == "normal":
        change = colour_s - colour_b
    else:
        change = _blended(colour_b, colour_s, mode) - colour_s
        change *= alpha_b
        change += colour_s
        change -= colour_b
    alpha_o = alpha_s + alpha_b * (1 - alpha_s)
    change *= alpha_s / np.maximum(alpha_o, _TINY)
    colour_b += change
    part[3] = alpha_o


def _blended(colour_b: FloatPlanes, colour_s: FloatPlanes, mode: str) -> FloatPlanes:
    """B(Cb, Cs) of a mode. A separable one does not mind that the channels stand first; others are shown them last."""
    blend = MODES[mode]
    if blend.is_separable:
        return blend.function(colour_b, colour_s)
    return np.moveaxis(blend.function(np.moveaxis(colour_b, 0, 2), np.moveaxis(colour_s, 0, 2)), 2, 0)
