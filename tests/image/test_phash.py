"""Pictures that look alike have hashes that differ in few bits; others differ in about half."""

from __future__ import annotations

import math
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from genimg_desktop.image.codecs import open_picture, open_picture_bytes
from genimg_desktop.image.phash import BITS, bits_apart, from_signed, hash_of_grey, picture_hash, to_signed
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.resample import resize

FRUIT = sorted((Path(__file__).parents[1] / "pictures" / "fruit").glob("*.*"))


def apart(one: int, other: int) -> int:
    return (one ^ other).bit_count()


def fruit(count: int = 12) -> list[Pixels]:
    return [open_picture(path).pixels for path in FRUIT if path.suffix in (".jpg", ".jpeg", ".png", ".webp")][:count]


def slow_hash(grey: np.ndarray) -> int:
    """The definition, term by term."""
    values = {}
    for v in range(1, 9):
        for u in range(1, 9):
            total = 0.0
            for y in range(32):
                for x in range(32):
                    down, across = math.cos(v * (y + 0.5) * math.pi / 32), math.cos(u * (x + 0.5) * math.pi / 32)
                    total += float(grey[y, x]) * down * across
            values[(v - 1) * 8 + u - 1] = total * 2 / 32
    ordered = sorted(values.values())
    median = (ordered[31] + ordered[32]) / 2
    return sum(1 << bit for bit, value in values.items() if value > median)


@pytest.mark.parametrize("seed", [1, 2])
def test_the_hash_is_what_the_formula_says(seed: int) -> None:
    grey = np.random.RandomState(seed).rand(32, 32) * 255
    assert hash_of_grey(grey) == slow_hash(grey)
    assert hash_of_grey(grey).bit_count() == BITS // 2


def test_the_same_picture_smaller_or_as_a_jpeg_is_nearly_the_same_hash() -> None:
    for pixels in fruit():
        first = picture_hash(pixels)
        height, width = pixels.shape[:2]
        assert apart(first, picture_hash(resize(pixels, width // 2, height // 2))) <= 4
        file = BytesIO()
        Image.fromarray(pixels[..., :3].copy()).save(file, "JPEG", quality=75)
        assert apart(first, picture_hash(open_picture_bytes(file.getvalue(), "a.jpg").pixels)) <= 6


def test_brighter_or_paler_is_still_alike_and_different_pictures_are_not() -> None:
    pictures = fruit()
    hashes = [picture_hash(pixels) for pixels in pictures]
    for pixels, known in zip(pictures, hashes, strict=True):
        paler = pixels.copy()
        paler[..., :3] = paler[..., :3] // 2 + 100
        assert apart(known, picture_hash(paler)) <= 6
    gaps = [apart(a, b) for at, a in enumerate(hashes) for b in hashes[at + 1 :]]
    assert min(gaps) > 6
    assert 18 <= sum(gaps) / len(gaps) <= 40


@pytest.mark.parametrize("shape", [(1, 1), (1, 3000), (3000, 2), (32, 32)])
def test_a_picture_of_any_shape_has_a_hash(shape: tuple[int, int]) -> None:
    pixels = np.zeros((*shape, 4), np.uint8)
    assert 0 <= picture_hash(pixels) < 2**64
    pixels[..., 3] = 255
    assert 0 <= picture_hash(pixels) < 2**64


def test_what_lies_under_full_transparency_does_not_count() -> None:
    rng = np.random.RandomState(3)
    one = rng.randint(0, 256, (64, 64, 4)).astype(np.uint8)
    one[:, 32:, 3] = 0
    other = one.copy()
    other[:, 32:, :3] = 7
    assert picture_hash(one) == picture_hash(other)


@given(st.lists(st.integers(0, 2**64 - 1), min_size=1, max_size=20), st.integers(0, 2**64 - 1))
@settings(max_examples=50, deadline=None)
def test_kept_with_a_sign_and_counted_bit_by_bit(hashes: list[int], one: int) -> None:
    kept = np.array([to_signed(value) for value in hashes], dtype=np.int64)
    assert from_signed(kept).tolist() == hashes
    assert bits_apart(one, from_signed(kept)).tolist() == [(one ^ value).bit_count() for value in hashes]
