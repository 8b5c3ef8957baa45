"""Whether a picture can be laid beside itself without a seam: measured, and shown two by two."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from genimg_desktop.image.pixels import Floats, Pixels, to_float

SEAMLESS_RATIO = 1.6
"""Up to here a border is taken for one of the picture's own edges."""
SEEN_SHARE = 0.08
"""Up to this share of a border may stand out: within the picture it is a hundredth, by the measure's making."""
_STANDS_OUT = 0.99
_LEAST = 1 / 255
_MOST_LINES = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class Border:
    """One pair of borders laid together.

    step: mean difference across it, in [0, 1]. inner: the mean difference between neighbouring lines of the picture.
    share_seen: the share of its pixels at which the difference is larger than at 99 % of the pixels within.
    """

    step: float
    inner: float
    share_seen: float

    @property
    def ratio(self) -> float:
        """How many times as large as within the picture; differences below 1/255 count as that."""
        return max(self.step, _LEAST) / max(self.inner, _LEAST)

    @property
    def is_seamless(self) -> bool:
        """Whether nobody would find it."""
        return self.step <= _LEAST or (self.ratio <= SEAMLESS_RATIO and self.share_seen <= SEEN_SHARE)


@dataclass(frozen=True, slots=True, kw_only=True)
class TileReport:
    """left_right: the right border beside the left one. top_bottom: the lower one above the upper one."""

    left_right: Border
    top_bottom: Border

    @property
    def is_seamless(self) -> bool:
        """Whether the picture tiles in both directions."""
        return self.left_right.is_seamless and self.top_bottom.is_seamless


def check_tile(pixels: Pixels) -> TileReport:
    """Measure ``uint8[H, W, 4]``. Colours are weighed by alpha; a picture one pixel wide is seamless that way."""
    floats = to_float(pixels)
    floats[..., :3] *= floats[..., 3:]
    return TileReport(left_right=_border(floats.swapaxes(0, 1)), top_bottom=_border(floats))


def two_by_two(pixels: Pixels) -> Pixels:
    """``uint8[H, W, 4]`` -> ``uint8[2 H, 2 W, 4]``: the picture four times; its seams meet in the middle."""
    return np.tile(pixels, (2, 2, 1))


def _border(floats: Floats) -> Border:
    """The seam between the last and the first row, against what differs between the rows within."""
    across = _differences(floats[-1:], floats[:1])[0]
    count = len(floats) - 1
    if count < 1:
        return Border(step=float(across.mean()), inner=0.0, share_seen=0.0)
    chosen = np.unique(np.linspace(0, count - 1, min(count, _MOST_LINES)).round().astype(int))
    within = _differences(floats[chosen], floats[chosen + 1])
    limit = max(float(np.quantile(within, _STANDS_OUT)), _LEAST)
    return Border(step=float(across.mean()), inner=float(within.mean()), share_seen=float((across > limit).mean()))


def _differences(first: Floats, second: Floats) -> Floats:
    """``[N, W, 4]`` each -> ``[N, W]``: the largest difference of the channels."""
    differences: Floats = np.abs(first - second).max(axis=2)
    return differences
