"""Whether a picture tiles: yes for what was made or cut to tile, no for a light from one side or a broken edge."""

from pathlib import Path

import numpy as np

from genimg_desktop.image.codecs import open_picture
from genimg_desktop.image.tile_check import check_tile, two_by_two

FRUIT = sorted((Path(__file__).parent.parent / "pictures" / "fruit").glob("*"))


def opaque(rgb: np.ndarray) -> np.ndarray:
    out = np.full((*rgb.shape[:2], 4), 255, np.uint8)
    out[..., :3] = np.clip(rgb, 0, 255)
    return out


def waves(height: int, width: int, across: float, down: float) -> np.ndarray:
    y, x = np.mgrid[0:height, 0:width]
    grey = 128 + 60 * np.sin(2 * np.pi * (across * x / width)) + 60 * np.cos(2 * np.pi * (down * y / height))
    return opaque(np.repeat(grey[..., None], 3, axis=2))


def test_whole_waves_tile_and_broken_ones_do_not():
    assert check_tile(waves(96, 128, 3, 2)).is_seamless
    report = check_tile(waves(96, 128, 3.4, 2))
    assert not report.left_right.is_seamless
    assert report.top_bottom.is_seamless
    assert report.left_right.ratio > 3


def test_noise_and_flat_pictures_tile():
    noise = np.random.default_rng(1).integers(0, 256, (64, 80, 3))
    assert check_tile(opaque(noise)).is_seamless
    assert check_tile(np.full((9, 7, 4), 40, np.uint8)).is_seamless
    assert check_tile(np.full((1, 1, 4), 40, np.uint8)).is_seamless


def test_a_light_from_one_side_is_found():
    ramp = np.broadcast_to(np.linspace(40, 210, 120)[None, :, None], (90, 120, 3))
    report = check_tile(opaque(ramp + np.random.default_rng(2).normal(0, 4, (90, 120, 3))))
    assert not report.left_right.is_seamless
    assert report.top_bottom.is_seamless


def test_a_seam_in_a_small_part_of_the_border_is_found():
    pixels = waves(128, 128, 4, 4)
    pixels[30:60, :6, :3] = 255
    assert not check_tile(pixels).left_right.is_seamless


def test_transparent_pixels_have_no_seam_by_their_hidden_colours():
    pixels = np.zeros((20, 20, 4), np.uint8)
    pixels[:, :10, :3] = 255
    assert check_tile(pixels).is_seamless


def test_real_pictures_shifted_by_half_tile_in_the_way_they_were_cut():
    """The borders of a shifted picture are neighbours within it; those of the picture itself are not."""
    assert len(FRUIT) >= 40
    shifted = [np.roll(open_picture(path).pixels, (37, 23), axis=(0, 1)) for path in FRUIT[:24]]
    assert sum(check_tile(pixels).is_seamless for pixels in shifted) >= 22


def test_two_by_two_shows_every_seam_in_the_middle():
    pixels = np.random.default_rng(0).integers(0, 256, (3, 5, 4), dtype=np.uint8)
    tiled = two_by_two(pixels)
    assert tiled.shape == (6, 10, 4)
    for y, x in ((0, 0), (0, 5), (3, 0), (3, 5)):
        assert (tiled[y : y + 3, x : x + 5] == pixels).all()
