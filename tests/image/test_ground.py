"""Transparent pictures on a colour."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from genimg_desktop.image.ground import on_ground

byte = st.integers(0, 255)


@given(st.tuples(byte, byte, byte, byte), st.tuples(byte, byte, byte))
def test_every_channel_is_the_nearest_level(pixel: tuple[int, ...], colour: tuple[int, int, int]) -> None:
    made = on_ground(np.array([[pixel]], np.uint8), colour)[0, 0].tolist()
    exact = [c + Fraction((s - c) * pixel[3], 255) for s, c in zip(pixel[:3], colour, strict=True)]
    assert made == [*(int(value + Fraction(1, 2)) for value in exact), 255]


def test_bands_leave_no_seam_and_the_picture_is_left_as_it_was() -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (500, 300, 4), dtype=np.uint8)
    before = pixels.copy()
    whole = on_ground(pixels, (10, 200, 90))
    rows = np.concatenate([on_ground(pixels[y : y + 1], (10, 200, 90)) for y in range(500)])
    assert np.array_equal(whole, rows)
    assert np.array_equal(pixels, before)


def test_a_part_of_a_larger_picture_can_be_laid_on_a_colour() -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (20, 20, 4), dtype=np.uint8)
    assert np.array_equal(on_ground(pixels[3:9, 4:11], (1, 2, 3)), on_ground(pixels, (1, 2, 3))[3:9, 4:11])


def test_an_opaque_picture_comes_back_as_it_is() -> None:
    pixels = np.full((3, 3, 4), 255, np.uint8)
    assert on_ground(pixels, (0, 0, 0)) is pixels
