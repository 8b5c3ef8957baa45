"""Moving pictures: every frame is there, in order, as long as it was asked for."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from genimg_desktop.core.errors import BadInput
from genimg_desktop.image.encoders import PictureMetadata, encode_animation


def frames(count: int, alpha: int = 255) -> list[np.ndarray]:
    out = []
    for index in range(count):
        frame = np.full((24, 32, 4), (40 * index, 0, 255 - 40 * index, alpha), np.uint8)
        frame[np.tri(24, 32, dtype=bool), 3] = 255
        out.append(frame)
    return out


@pytest.mark.parametrize("kind", ["webp", "gif"])
def test_a_film_has_all_its_frames_in_their_order(kind: str) -> None:
    image = Image.open(BytesIO(encode_animation(frames(5), 120, kind)))
    assert image.n_frames == 5
    assert image.info.get("loop", 0) == 0
    for index in range(5):
        image.seek(index)
        image.load()
        red = image.convert("RGB").getpixel((16, 16))[0]
        assert abs(red - 40 * index) < 14


def test_frames_last_as_long_as_asked_and_the_last_one_longer() -> None:
    image = Image.open(BytesIO(encode_animation(frames(3), 120, "gif")))
    times = []
    for index in range(3):
        image.seek(index)
        times.append(image.info["duration"])
    assert times == [120, 120, 1500]


def test_transparency_stays_in_a_webp() -> None:
    image = Image.open(BytesIO(encode_animation(frames(2, alpha=0), 100, "webp")))
    assert image.convert("RGBA").getpixel((30, 2))[3] == 0
    assert image.convert("RGBA").getpixel((2, 20))[3] == 255


def test_a_webp_says_that_it_was_generated() -> None:
    data = encode_animation(frames(2), 100, "webp", metadata=PictureMetadata(software="x", source="trained"))
    assert b"trainedAlgorithmicMedia" in data


@pytest.mark.parametrize("bad", [[], [*frames(1), np.zeros((3, 3, 4), np.uint8)]])
def test_a_film_of_nothing_or_of_mixed_sizes_is_refused(bad: list[np.ndarray]) -> None:
    with pytest.raises(BadInput):
        encode_animation(bad, 100, "webp")
