"""Tensors and pixels: one rule, both ways."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from genimg_desktop.engine.tensors import pixels_to_tensor, tensor_to_pixels
from genimg_desktop.image.pixels import is_pixels, to_pixels

ALL_LEVELS = np.arange(256, dtype=np.uint8).reshape(16, 16)


@pytest.mark.parametrize("channels", [1, 3, 4])
def test_every_level_survives_the_way_there_and_back(channels: int) -> None:
    pixels = np.stack([ALL_LEVELS] * 3 + [np.full_like(ALL_LEVELS, 255)], axis=-1)
    if channels == 4:
        pixels[..., 3] = ALL_LEVELS.T
    tensor = pixels_to_tensor(pixels, channels)
    assert tensor.shape == (1, channels, 16, 16)
    assert tensor.dtype == torch.float32
    assert tensor.min() >= -1 and tensor.max() <= 1
    (back,) = tensor_to_pixels(tensor)
    assert is_pixels(back)
    assert np.array_equal(back, pixels)


def test_black_and_white_are_the_ends_of_the_range() -> None:
    (pixels,) = tensor_to_pixels(torch.tensor([-1.0, 0.0, 1.0]).view(1, 1, 1, 3))
    assert pixels[0, :, 0].tolist() == [0, 128, 255]
    assert pixels_to_tensor(pixels[:, [0, 2]], 1).flatten().tolist() == [-1.0, 1.0]


@given(hnp.arrays(np.float32, (2, 3, 4), elements=st.floats(-2, 2, width=32)))
def test_tensors_round_like_float_pictures_do(values: np.ndarray) -> None:
    floats = np.concatenate([values, np.ones((2, 3, 4), np.float32)], axis=-1)[..., [0, 1, 2, 4]]
    expected = to_pixels(floats * np.float32(0.5) + np.float32(0.5))
    expected[..., 3] = 255
    tensor = torch.from_numpy(np.ascontiguousarray(floats[..., :3].transpose(2, 0, 1)))[None]
    assert np.array_equal(tensor_to_pixels(tensor)[0], expected)


def test_values_that_are_no_numbers_are_black_and_wild_ones_are_cut() -> None:
    tensor = torch.tensor([float("nan"), float("inf"), -float("inf"), 7.0]).view(1, 1, 1, 4)
    assert tensor_to_pixels(tensor)[0][0, :, 0].tolist() == [0, 255, 0, 255]


def test_pictures_of_a_batch_stay_apart_and_in_order() -> None:
    tensor = torch.stack([torch.full((3, 4, 5), v) for v in (-1.0, 1.0)])
    dark, light = tensor_to_pixels(tensor)
    assert dark.shape == (4, 5, 4)
    assert dark[..., :3].max() == 0 and light.min() == 255
    assert dark.base is None or dark.base is not light.base


def test_grey_shows_as_grey_in_all_three_colours() -> None:
    (pixels,) = tensor_to_pixels(torch.rand(1, 1, 6, 6) * 2 - 1)
    assert np.array_equal(pixels[..., 0], pixels[..., 1])
    assert np.array_equal(pixels[..., 0], pixels[..., 2])
    assert (pixels[..., 3] == 255).all()


def test_a_transparent_picture_is_laid_on_the_stated_colour() -> None:
    pixels = np.zeros((1, 2, 4), dtype=np.uint8)
    pixels[0, 1] = (200, 0, 0, 255)
    (white,) = tensor_to_pixels(pixels_to_tensor(pixels, 3))
    assert white[0].tolist() == [[255, 255, 255, 255], [200, 0, 0, 255]]
    (green,) = tensor_to_pixels(pixels_to_tensor(pixels, 3, ground=(0, 90, 0)))
    assert green[0, 0].tolist() == [0, 90, 0, 255]


@pytest.mark.parametrize("channels", [0, 2, 5])
def test_other_numbers_of_channels_are_refused(channels: int) -> None:
    with pytest.raises(ValueError, match="channels"):
        tensor_to_pixels(torch.zeros(1, channels, 2, 2))
    with pytest.raises(ValueError, match="channels"):
        pixels_to_tensor(np.zeros((2, 2, 4), dtype=np.uint8), channels)
