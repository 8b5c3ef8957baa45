from __future__ import annotations

import numpy as np
import pytest
import torch
from painted_pictures import painted

from genimg_desktop.engine.metrics.diversity import COLLAPSED, pairwise_diversity, pairwise_likeness, relative_diversity
from genimg_desktop.engine.metrics.ms_ssim import ms_ssim
from genimg_desktop.engine.metrics.pictures import as_rgb


def of_modes(count: int, modes: int) -> torch.Tensor:
    """``count`` pictures that are ``modes`` ones with a little noise."""
    pictures = painted(5, modes)[torch.arange(count) % modes].float()
    return (
        (pictures + torch.randn(pictures.shape, generator=torch.Generator().manual_seed(2)) * 12).clamp(0, 255).byte()
    )


@pytest.mark.parametrize("count", [64, 128])
def test_fresh_pictures_are_as_different_as_real_ones(count: int) -> None:
    assert 0.8 < relative_diversity(painted(1, count), painted(2, count)) < 1.2


@pytest.mark.parametrize("modes", [1, 4, 16])
def test_a_few_modes_are_told_from_variety(modes: int) -> None:
    assert relative_diversity(of_modes(96, modes), painted(2, 96)) < 0.2


def test_halved_contrast_is_half_the_variety() -> None:
    fresh = painted(1, 128).float()
    faded = ((fresh - 128) / 2 + 128).byte()
    ratio = relative_diversity(faded, painted(2, 128))
    assert 0.4 < ratio < 0.6
    assert ratio < 1.2 * COLLAPSED


def test_samples_may_be_tensors_of_the_engine() -> None:
    pictures = painted(1, 20)
    as_floats = pictures.float() / 127.5 - 1
    assert pairwise_diversity(as_floats) == pytest.approx(pairwise_diversity(pictures), rel=1e-4)


def test_equal_pictures_have_no_variety_and_full_likeness() -> None:
    same = painted(1, 1).expand(10, -1, -1, -1)
    assert pairwise_diversity(same) == 0.0
    assert pairwise_likeness(same, np.random.RandomState(0)).value == pytest.approx(1.0)


def test_modes_are_more_alike_than_real_pictures() -> None:
    real = pairwise_likeness(painted(1, 64), np.random.RandomState(0))
    modes = pairwise_likeness(of_modes(64, 2), np.random.RandomState(0))
    assert modes.value > 1.3 * real.value
    assert 0 < real.error < 0.1


def test_likeness_falls_as_noise_grows() -> None:
    picture = as_rgb(painted(1, 8, side=64))
    noise = torch.randn(picture.shape, generator=torch.Generator().manual_seed(1))
    values = [float(ms_ssim(picture, picture + noise * s).mean()) for s in (0.0, 0.02, 0.1, 0.4)]
    assert values[0] == pytest.approx(1.0)
    assert values == sorted(values, reverse=True)


def test_one_window_is_the_formula_of_structural_similarity() -> None:
    """11 x 11 pixels: one place, one scale, written out (Wang et al. 2004, eq. 13)."""
    random = np.random.RandomState(1)
    a, b = random.rand(11, 11), random.rand(11, 11)
    taps = np.exp(-0.5 * ((np.arange(11) - 5) / 1.5) ** 2)
    window = np.outer(taps, taps) / taps.sum() ** 2
    mean_a, mean_b = (window * a).sum(), (window * b).sum()
    var_a, var_b = (window * (a - mean_a) ** 2).sum(), (window * (b - mean_b) ** 2).sum()
    both = (window * (a - mean_a) * (b - mean_b)).sum()
    want = (2 * mean_a * mean_b + 1e-4) * (2 * both + 9e-4)
    want /= (mean_a**2 + mean_b**2 + 1e-4) * (var_a + var_b + 9e-4)
    tensors = [torch.from_numpy(x).float().expand(1, 3, -1, -1) for x in (a, b)]
    assert float(ms_ssim(*tensors)) == pytest.approx(max(want, 0.0), abs=1e-4)


def test_tiny_pictures_have_no_likeness() -> None:
    with pytest.raises(ValueError, match="11 pixels"):
        ms_ssim(torch.zeros(1, 3, 8, 8), torch.zeros(1, 3, 8, 8))
