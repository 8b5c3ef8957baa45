"""Sliced Wasserstein distance of patches at every scale (Karras et al. 2018, arXiv 1710.10196, section 5).

Random 7 x 7 patches of a Laplacian pyramid are projected on random directions; sorted projections of the two sets
are subtracted. It sees texture, sharpness and colour, not what is shown. One thing differs from the paper: both sets
are normalised with the mean and deviation of the real one, for with their own a shift of all colours could not be seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from genimg_desktop.engine.metrics.estimate import Estimate, halves
from genimg_desktop.engine.metrics.pictures import as_rgb

if TYPE_CHECKING:
    from genimg_desktop.engine.metrics.reference import Comparison

SMALLEST_LEVEL = 16
PATCH = 7
FEWEST = 16
_QUIET = 1.0 / 255.0
"""The least deviation a level is divided by: what is flat to the eye is not blown up."""
_HALVES = 8
_FEW_DIRECTIONS = 32
_SCALE = 1e3
_PATCHES_TO_MEASURE = 64
"""Half of the paper's, for speed: pictures differ more from each other than the patches of one do."""

Random = np.random.RandomState


@dataclass(frozen=True, slots=True, kw_only=True)
class PatchDistance:
    """levels: by the side of the level in pixels, finest first. mean: of all levels. Times 1000, as in the paper."""

    levels: dict[int, Estimate]
    mean: Estimate


@torch.inference_mode()
def patch_swd(
    real: Tensor, fake: Tensor, random: Random, *, patches: int = 128, repeats: int = 4, directions: int = 128
) -> PatchDistance:
    """The distance of two sets of ``[N, C, R, R]`` pictures, R at least 16; as many of each as the smaller set has.

    The same random state gives the same number. Errors are the deviation over random halves of both sets, on the
    first 32 directions. Equal distributions do not have 0: the value falls with the square root of the patches.
    """
    count = min(len(real), len(fake))
    if count < 2 or min(real.shape[2:]) < SMALLEST_LEVEL or real.shape[2:] != fake.shape[2:]:
        raise ValueError(f"cannot compare patches of {tuple(real.shape)} and {tuple(fake.shape)}")
    parts = [np.stack(halves(random, count, _HALVES)) for _ in range(2)]
    levels: dict[int, Estimate] = {}
    spreads: list[NDArray[np.float64]] = []
    for mine, theirs in zip(
        laplacian_pyramid(as_rgb(real[:count])), laplacian_pyramid(as_rgb(fake[:count])), strict=True
    ):
        a, b = cut_patches(mine, random, patches), cut_patches(theirs, random, patches)
        mean, deviation = a.mean((0, 1, 3), keepdim=True), a.std((0, 1, 3), keepdim=True).clamp_min(_QUIET)
        a, b = ((x - mean).div_(deviation).flatten(2) for x in (a, b))
        value, spread = _sliced(a, b, random, repeats, directions, parts)
        levels[mine.shape[2]] = Estimate(value=value, error=float(spread.std(ddof=1)))
        spreads.append(spread)
    everything = float(np.mean([level.value for level in levels.values()]))
    error = float(np.mean(spreads, axis=0).std(ddof=1))
    return PatchDistance(levels=levels, mean=Estimate(value=everything, error=error))


def measure_swd(comparison: Comparison) -> Estimate | None:
    """The mean distance with 64 patches of each picture; None with fewer than 16 of either."""
    real, fake = comparison.reference.train_pictures, comparison.pictures
    if min(len(real), len(fake)) < FEWEST:
        return None
    return patch_swd(real, fake, comparison.random("swd"), patches=_PATCHES_TO_MEASURE).mean


def laplacian_pyramid(x: Tensor) -> list[Tensor]:
    """``float32[N, C, R, R]`` -> what each halving loses, finest first, then what is left at 16 to 31 pixels."""
    out = []
    while min(x.shape[2:]) >= 2 * SMALLEST_LEVEL:
        small = _smooth(x)[:, :, ::2, ::2]
        wide = torch.zeros_like(x)
        wide[:, :, ::2, ::2] = small
        out.append(x - 4.0 * _smooth(wide))
        x = small
    return [*out, x]


def cut_patches(level: Tensor, random: Random, patches: int) -> Tensor:
    """``float32[N, C, R, R]`` -> ``float32[N, patches, C, 49]`` at random places of each picture."""
    count, channels, height, width = level.shape
    top = random.randint(0, height - PATCH + 1, (count, patches, 1, 1))
    left = random.randint(0, width - PATCH + 1, (count, patches, 1, 1))
    steps = np.arange(PATCH)
    inside = ((top + steps[:, None]) * width + left + steps).reshape(count, 1, -1)
    places = torch.from_numpy(inside).expand(-1, channels, -1)
    cut = level.flatten(2).gather(2, places)
    return cut.view(count, channels, patches, PATCH * PATCH).transpose(1, 2)


def _sliced(
    a: Tensor, b: Tensor, random: Random, repeats: int, directions: int, parts: list[NDArray[np.int64]]
) -> tuple[float, NDArray[np.float64]]:
    """Mean |difference| of sorted projections of ``[N, patches, d]``, over all directions and for each half; x 1000."""
    total, spread = 0.0, np.zeros(len(parts[0]))
    for turn in range(repeats):
        ways = torch.from_numpy(random.randn(a.shape[2], directions).astype(np.float32))
        ways /= ways.norm(dim=0, keepdim=True)
        on_a, on_b = _project(a, ways), _project(b, ways)
        if turn == 0:
            few_a, few_b = on_a[:_FEW_DIRECTIONS], on_b[:_FEW_DIRECTIONS]
            for place, (half_a, half_b) in enumerate(zip(*parts, strict=True)):
                spread[place] = _sorted_difference(few_a[:, half_a], few_b[:, half_b])
        total += _sorted_difference(on_a, on_b)
    return total / repeats * _SCALE, spread * _SCALE


def _project(x: Tensor, ways: Tensor) -> NDArray[np.float32]:
    """``float32[directions, N, patches]``, each direction in one piece of memory."""
    out: NDArray[np.float32] = (ways.T @ x.flatten(0, 1).T).view(-1, *x.shape[:2]).numpy()
    return out


def _sorted_difference(a: NDArray[np.float32], b: NDArray[np.float32]) -> float:
    # numpy sorts floats twenty times as fast as torch does
    sorted_a, sorted_b = (np.sort(x.reshape(len(x), -1), axis=1) for x in (a, b))
    return float(np.abs(sorted_a - sorted_b).mean(dtype=np.float64))


def _smooth(x: Tensor) -> Tensor:
    """The 5 x 5 binomial filter, edges mirrored (Burt, Adelson 1983)."""
    x = functional.pad(x, (2, 2, 2, 2), mode="reflect")
    for way in (2, 3):  # sums of shifted pictures: ten times as fast as a convolution of single channels
        shifts = [x.narrow(way, begin, x.shape[way] - 4) for begin in range(5)]
        x = (shifts[0] + shifts[4] + 4.0 * (shifts[1] + shifts[3]) + 6.0 * shifts[2]) / 16.0
    return x
