from __future__ import annotations

import numpy as np
import pytest
import torch
from painted_pictures import painted
from torch import Tensor
from torch.nn import functional

from genimg_desktop.engine.metrics.pictures import as_rgb
from genimg_desktop.engine.metrics.swd import cut_patches, laplacian_pyramid, patch_swd

FEW = {"patches": 16, "repeats": 1, "directions": 64}


def blurred(x: Tensor) -> Tensor:
    return functional.avg_pool2d(functional.pad(x.float(), (2, 2, 2, 2), mode="reflect"), 5, 1).byte()


def noisy(x: Tensor) -> Tensor:
    noise = torch.randn(x.shape, generator=torch.Generator().manual_seed(1)) * 25
    return (x.float() + noise).clamp(0, 255).byte()


def tinted(x: Tensor) -> Tensor:
    return (x.float() + torch.tensor([40.0, 0.0, -40.0]).view(1, 3, 1, 1)).clamp(0, 255).byte()


@pytest.fixture(scope="module")
def sets() -> tuple[Tensor, Tensor]:
    return painted(1, 150), painted(2, 150)


def distance(real: Tensor, fake: Tensor) -> float:
    return patch_swd(real, fake, np.random.RandomState(0), **FEW).mean.value


@pytest.mark.parametrize("spoil", [blurred, noisy, tinted])
def test_blur_noise_and_a_cast_are_seen_and_fresh_pictures_are_near(sets, spoil) -> None:
    real, fresh = sets
    assert distance(real, spoil(fresh)) > 2 * distance(real, fresh)


def test_the_same_pictures_with_the_same_patches_are_at_distance_zero(sets) -> None:
    real, _ = sets
    halves = [np.random.RandomState(7), np.random.RandomState(7)]
    assert torch.equal(*(cut_patches(as_rgb(real), random, 4) for random in halves))
    flat = torch.full((6, 3, 32, 32), 90, dtype=torch.uint8)
    assert patch_swd(flat, flat, np.random.RandomState(0), **FEW).mean.value == 0.0


def test_the_same_random_state_gives_the_same_number(sets) -> None:
    real, fresh = sets
    first, again = (patch_swd(real, fresh, np.random.RandomState(3), **FEW) for _ in range(2))
    assert first == again
    assert patch_swd(real, fresh, np.random.RandomState(4), **FEW) != first


def test_the_number_is_that_of_the_slow_formula() -> None:
    """One level, patch by patch and direction by direction, with the random numbers in the same order."""
    real, fake = painted(1, 5, side=16), painted(2, 5, side=16)
    found = patch_swd(real, fake, np.random.RandomState(9), patches=3, repeats=1, directions=8)
    random = np.random.RandomState(9)
    for _ in range(16):
        random.permutation(5)
    sets = []
    for pictures in (real, fake):
        top, left = random.randint(0, 10, (5, 3, 1, 1)), random.randint(0, 10, (5, 3, 1, 1))
        shares = pictures.numpy().astype(np.float64) / 255
        cut = [
            shares[i, :, top[i, p, 0, 0] : top[i, p, 0, 0] + 7, left[i, p, 0, 0] : left[i, p, 0, 0] + 7]
            for i in range(5)
            for p in range(3)
        ]
        sets.append(np.stack(cut))
    mean = sets[0].mean(axis=(0, 2, 3), keepdims=True)
    deviation = sets[0].transpose(1, 0, 2, 3).reshape(3, -1).std(axis=1, ddof=1).reshape(1, 3, 1, 1)
    flat = [((cut - mean) / deviation).reshape(15, -1) for cut in sets]
    ways = random.randn(147, 8)
    total = 0.0
    for way in ways.T:
        unit = way / np.sqrt(sum(float(w) ** 2 for w in way))
        real_line, fake_line = (sorted(float(np.dot(patch, unit)) for patch in cut) for cut in flat)
        total += sum(abs(a - b) for a, b in zip(real_line, fake_line, strict=True)) / 15
    assert found.mean.value == pytest.approx(total / 8 * 1000, rel=1e-4)


def test_the_levels_put_together_again_are_the_picture() -> None:
    picture = as_rgb(painted(1, 2, side=64))
    fine, middle, coarse = laplacian_pyramid(picture)
    assert [level.shape[2] for level in (fine, middle, coarse)] == [64, 32, 16]

    def enlarged(x: Tensor) -> Tensor:
        wide = torch.zeros(*x.shape[:2], 2 * x.shape[2], 2 * x.shape[3])
        wide[:, :, ::2, ::2] = x
        taps = torch.tensor([1.0, 4.0, 6.0, 4.0, 1.0])
        kernel = (torch.outer(taps, taps) / 64).expand(3, 1, -1, -1)
        return functional.conv2d(functional.pad(wide, (2, 2, 2, 2), mode="reflect"), kernel, groups=3)

    assert torch.allclose(fine + enlarged(middle + enlarged(coarse)), picture, atol=1e-5)


def test_blur_shows_most_at_the_finest_level(sets) -> None:
    real, fresh = sets
    levels = patch_swd(real, blurred(fresh), np.random.RandomState(0), **FEW).levels
    assert list(levels) == [32, 16]
    assert levels[32].value > levels[16].value


def test_pictures_of_two_sizes_cannot_be_compared() -> None:
    with pytest.raises(ValueError, match="cannot compare"):
        patch_swd(painted(1, 4, side=32), painted(1, 4, side=16), np.random.RandomState(0))
