"""Pictures laid over each other in float, one tile of the view at a time so that it stays in the processor's cache."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.document.planes import FloatPlanes, Planes, pixels_of
from genimg_desktop.image.adjust import Adjustment
from genimg_desktop.image.blend import MODES
from genimg_desktop.image.pixels import Floats, Pixels, to_float, to_pixels

Shares = NDArray[np.float32]
"""``float32[H, W]`` in [0, 1]: how much of something is seen."""

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

    @property
    def is_empty(self) -> bool:
        """Whether nothing was laid yet."""
        return self._is_empty

    def lay(
        self,
        source: Planes,
        x: int,
        y: int,
        mode: str,
        opacity: float,
        coverage: Shares | None = None,
        *,
        is_clipped: bool = False,
    ) -> None:
        """Lay ``uint8[4, h, w]`` on top, its corner at x, y.

        coverage: ``float32[h, w]``, by which its alpha is multiplied. is_clipped: only where something lies already,
        whose alpha stays (Porter & Duff's 'atop').
        """
        height, width = source.shape[1:]
        is_cover = opacity == 1.0 and coverage is None and int(source[3].min()) == 255
        rows = max(_STRIP_PIXELS // width, 1)
        for top in range(0, height, rows):
            strip = to_float(source[:, top : top + rows])
            if coverage is not None:
                strip[3] *= coverage[top : top + rows]
            part = self._planes[:, y + top : y + top + strip.shape[1], x : x + width]
            self._lay_strip(part, strip, mode, opacity, is_cover, is_clipped)
        is_whole = (height, width) == self._planes.shape[1:]
        self._is_opaque = self._is_opaque or (is_cover and is_whole and not is_clipped)
        self._is_empty = False

    def lay_canvas(
        self, other: TileCanvas, mode: str, opacity: float, coverage: Shares | None, *, is_clipped: bool = False
    ) -> None:
        """Lay what another of this size holds on top, as ``lay`` does; the other is used up."""
        if other._is_empty:
            return
        planes = other._planes
        if coverage is not None:
            planes[3] *= coverage
        is_cover = other._is_opaque and opacity == 1.0 and coverage is None
        rows = max(_STRIP_PIXELS // planes.shape[2], 1)
        for top in range(0, planes.shape[1], rows):
            part = np.s_[:, top : top + rows]
            self._lay_strip(self._planes[part], planes[part], mode, opacity, is_cover, is_clipped)
        self._is_opaque = self._is_opaque or (is_cover and not is_clipped)
        self._is_empty = False

    def adjust(
        self,
        settings: Adjustment,
        scale: float,
        mode: str,
        opacity: float,
        coverage: Shares | None,
        *,
        is_clipped: bool = False,
    ) -> None:
        """Let an adjustment act on what lies. is_clipped: alpha stays as it is.

        With the share w = opacity x coverage and F what the adjustment makes of the backdrop B: colours and alpha go
        from B to F by w, weighed by alpha; with a mode, F's colours are blended with B's first, where there are any.
        """
        if self._is_empty:
            return
        before = self._planes
        after = settings.apply(before, scale)
        if mode != "normal":
            change = _blended(before[:3], after[:3], mode) - after[:3]
            change *= before[3]
            after[:3] += change
        if is_clipped:
            after[3] = before[3]
        _mix(before, after, _share(opacity, coverage))
        self._is_opaque = self._is_opaque and bool(before[3].min() >= 1.0)

    def fade(self, before: TileCanvas, opacity: float, coverage: Shares | None) -> None:
        """Take back what came since ``before`` to a share: a pass-through group with an opacity or a mask."""
        share = _share(opacity, coverage)
        if isinstance(share, float) and share == 1.0:
            return
        planes = before._planes
        _mix(planes, self._planes, share)
        self._planes = planes
        self._is_opaque = self._is_opaque and before._is_opaque

    def cropped(self, x: int, y: int, width: int, height: int) -> Pixels:
        """A part as ``uint8[height, width, 4]``, straight alpha."""
        return pixels_of(to_pixels(self._planes[:, y : y + height, x : x + width]))

    def floats(self, x: int, y: int, width: int, height: int) -> Floats:
        """A part as it was computed: ``float32[height, width, 4]`` in [0, 1], straight alpha; a copy."""
        return np.moveaxis(self._planes[:, y : y + height, x : x + width], 0, 2).clip(0.0, 1.0)

    def pixels(self) -> Pixels:
        """``uint8[H, W, 4]``, straight alpha."""
        return pixels_of(to_pixels(self._planes))

    def _lay_strip(
        self, part: FloatPlanes, upper: FloatPlanes, mode: str, opacity: float, is_cover: bool, is_clipped: bool
    ) -> None:
        """``upper`` may be changed."""
        colour_s, alpha_s = upper[:3], upper[3]
        if opacity != 1.0:
            alpha_s *= np.float32(opacity)
        if is_clipped and self._is_empty:
            return
        if not is_clipped and (self._is_empty or (is_cover and mode == "normal")):
            part[...] = upper
        elif self._is_opaque or is_clipped:  # over alpha 1; 'atop' is the same without alpha
            change = _blended(part[:3], colour_s, mode) - part[:3]
            if not is_cover:
                change *= alpha_s
            if is_clipped:
                change *= part[3] > 0  # else colours that are not seen would come with the picture
            part[:3] += change
        else:
            _lay_over_glass(part, colour_s, alpha_s, mode)


def _share(opacity: float, coverage: Shares | None) -> float | Shares:
    return opacity if coverage is None else coverage * np.float32(opacity)


def _mix(before: FloatPlanes, after: FloatPlanes, share: float | Shares) -> None:
    """``before`` becomes before + share (after - before), colours weighed by their alpha. ``after`` is used up.

    With alphas a, b and the share w: alpha = (1 - w) a + w b, colour = ((1 - w) a A + w b B) / alpha.
    """
    if isinstance(share, float):
        share = np.full(before.shape[1:], share, dtype=np.float32)
    weight = share * after[3]
    alpha = before[3] * (1 - share)
    alpha += weight
    weight /= np.maximum(alpha, _TINY)
    after[:3] -= before[:3]
    after[:3] *= weight
    before[:3] += after[:3]
    before[3] = alpha


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
