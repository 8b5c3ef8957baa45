"""Other sizes: antialiased, no colour from transparent pixels, never below one pixel."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from genimg_desktop.image.resample import resize, thumbnail


def checkers(side: int) -> np.ndarray:
    board = np.indices((side, side)).sum(axis=0) % 2 * 255
    return np.stack([board, board, board, np.full_like(board, 255)], axis=-1).astype(np.uint8)


@given(arrays(np.uint8, (8, 12, 4)), st.sampled_from([2, 4]))
def test_area_is_the_mean_of_what_a_pixel_covers(pixels, factor) -> None:
    small = resize(pixels, 12 // factor, 8 // factor, "area").astype(float)
    alpha = pixels[..., 3:] / 255
    blocks = np.concatenate([pixels[..., :3] * alpha, pixels[..., 3:]], axis=-1)
    mean = blocks.reshape(8 // factor, factor, 12 // factor, factor, 4).mean(axis=(1, 3))
    assert np.abs(small[..., 3] - mean[..., 3]).max() <= 1
    assert np.abs(small[..., :3] * small[..., 3:] / 255 - mean[..., :3]).max() <= 2


@pytest.mark.parametrize("way", ["smooth", "area"])
def test_a_fine_pattern_shrinks_to_grey_not_to_a_moire(way) -> None:
    small = resize(checkers(64), 16, 16, way)
    assert (np.abs(small[..., :3].astype(int) - 127) <= 2).all()
    assert (small[..., 3] == 255).all()


@pytest.mark.parametrize("size", [(3, 3), (20, 20)])
def test_transparent_pixels_lend_no_colour(size) -> None:
    pixels = np.zeros((9, 9, 4), np.uint8)
    pixels[...] = (0, 255, 0, 0)  # hidden green
    pixels[2:7, 2:7] = (255, 0, 0, 255)
    result = resize(pixels, *size)
    seen = result[result[..., 3] > 0]
    assert (seen[:, 0] >= 250).all()
    assert (seen[:, 1] <= 5).all()


@given(arrays(np.uint8, (3, 4, 4)))
def test_nearest_makes_every_pixel_a_block_also_hidden_colours(pixels) -> None:
    assert (resize(pixels, 12, 9, "nearest") == pixels.repeat(3, axis=0).repeat(3, axis=1)).all()


@given(arrays(np.uint8, (5, 4, 4)))
def test_the_same_size_is_the_same_picture_in_new_memory(pixels) -> None:
    same = resize(pixels, 4, 5)
    assert (same == pixels).all()
    assert not np.shares_memory(same, pixels)


def test_a_flat_colour_stays_at_every_size() -> None:
    flat = np.full((37, 53, 4), (10, 200, 90, 255), np.uint8)
    for size in ((1, 1), (10, 7), (53, 80), (200, 3)):
        assert (resize(flat, *size) == (10, 200, 90, 255)).all()


def test_a_part_of_a_picture_can_be_scaled_alone() -> None:
    pixels = np.zeros((10, 10, 4), np.uint8)
    pixels[...] = (0, 0, 0, 255)
    pixels[5:, 5:] = (255, 255, 255, 255)
    assert (resize(pixels, 2, 2, source=(6, 6, 10, 10)) == 255).all()
    half = resize(pixels, 1, 1, "area", source=(2.5, 5.0, 7.5, 10.0))
    assert abs(int(half[0, 0, 0]) - 127) <= 52


@pytest.mark.parametrize(
    ("width", "height", "expected"), [(1, 30_000, (192, 1)), (30_000, 1, (1, 192)), (1, 1, (1, 1))]
)
def test_a_thumbnail_of_a_line_still_has_a_pixel(width, height, expected) -> None:
    assert thumbnail(np.full((height, width, 4), 255, np.uint8), 192).shape[:2] == expected


def test_a_thumbnail_keeps_proportions_and_never_enlarges() -> None:
    assert thumbnail(np.zeros((300, 600, 4), np.uint8), 192).shape == (96, 192, 4)
    assert thumbnail(np.zeros((30, 60, 4), np.uint8), 192).shape == (30, 60, 4)


def test_a_read_only_or_sliced_picture_can_be_scaled_and_the_result_written_to() -> None:
    pixels = np.full((20, 20, 4), 255, np.uint8)
    pixels.flags.writeable = False
    result = resize(pixels[3:17, ::2], 5, 5)
    result[0, 0] = 0
    assert result.shape == (5, 5, 4)


def test_no_size_is_refused() -> None:
    with pytest.raises(ValueError, match="0 x 4"):
        resize(np.zeros((4, 4, 4), np.uint8), 0, 4)
