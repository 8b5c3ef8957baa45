"""Resizing in float agrees with Pillow's Lanczos, keeps what is flat, and lends no colour from transparent pixels."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from genimg_desktop.image.resample_deep import resize_floats


def plane_by_pillow(plane: np.ndarray, width: int, height: int) -> np.ndarray:
    return np.asarray(Image.fromarray(plane).resize((width, height), Image.Resampling.LANCZOS))


@given(st.integers(1, 40), st.integers(1, 40), st.integers(1, 60), st.integers(1, 60), st.integers(0, 99))
@settings(max_examples=60)
def test_an_opaque_picture_is_resized_as_by_pillow(height, width, new_height, new_width, seed):
    floats = np.random.default_rng(seed).random((height, width, 4), dtype=np.float32)
    floats[..., 3] = 1.0
    out = resize_floats(floats, new_width, new_height)
    assert out.shape == (new_height, new_width, 4)
    for channel in range(3):
        theirs = plane_by_pillow(np.ascontiguousarray(floats[..., channel]), new_width, new_height)
        assert np.abs(out[..., channel] - np.clip(theirs, 0, 1)).max() < 2e-5


def test_transparent_pixels_lend_no_colour():
    floats = np.zeros((8, 8, 4), np.float32)
    floats[:, :4] = (1, 0, 0, 1)
    floats[:, 4:] = (0, 1, 0, 0)
    out = resize_floats(floats, 5, 5)
    assert (out[..., 1] < 1e-6).all()
    assert 0 < out[2, 2, 3] < 1


def test_nearest_makes_no_new_colours_and_whole_factors_repeat():
    floats = np.random.default_rng(0).random((3, 5, 4), dtype=np.float32)
    out = resize_floats(floats, 15, 9, is_nearest=True)
    assert (out == floats.repeat(3, axis=0).repeat(3, axis=1)).all()
    assert (resize_floats(out, 5, 3, is_nearest=True) == floats).all()


def test_the_same_size_is_a_copy_and_no_size_is_refused():
    floats = np.random.default_rng(0).random((3, 5, 4), dtype=np.float32)
    out = resize_floats(floats, 5, 3)
    assert (out == floats).all()
    assert out is not floats
    with pytest.raises(ValueError, match="cannot resize"):
        resize_floats(floats, 0, 3)
