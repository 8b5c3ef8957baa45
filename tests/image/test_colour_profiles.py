"""Colour profiles made by formula: littlecms reads them, finds the primaries, and its conversions agree with ours."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageCms

from genimg_desktop.image.colour_spaces import D65, SPACES, between, converted, decoded, encoded, to_xyz
from genimg_desktop.image.icc import icc_profile
from genimg_desktop.image.pixels import to_float, to_pixels

PRIMARIES = {  # the published matrices, RGB -> XYZ under D65 (IEC 61966-2-1; Apple's Display P3)
    "srgb": [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]],
    "display-p3": [[0.4866, 0.2657, 0.1982], [0.2290, 0.6917, 0.0793], [0.0000, 0.0451, 1.0439]],
}

COLORANTS = {  # red, green and blue as XYZ under D50 (B. Lindbloom for sRGB; Apple's own profile for Display P3)
    "srgb": [[0.4361, 0.2225, 0.0139], [0.3851, 0.7169, 0.0971], [0.1431, 0.0606, 0.7139]],
    "display-p3": [[0.5151, 0.2412, -0.0011], [0.2920, 0.6922, 0.0419], [0.1571, 0.0666, 0.7841]],
}


def cube() -> np.ndarray:
    levels = np.arange(0, 256, 15, dtype=np.uint8)
    colours = np.stack(np.meshgrid(levels, levels, levels), axis=-1).reshape(1, -1, 3)
    greys = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, axis=2)
    rgb = np.concatenate([colours, greys], axis=1)
    return np.concatenate([rgb, np.full((1, rgb.shape[1], 1), 255, np.uint8)], axis=2)


def opened(space: str) -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(BytesIO(icc_profile(space)))


def by_littlecms(rgb: np.ndarray, source: object, target: object) -> np.ndarray:
    transform = ImageCms.buildTransform(source, target, "RGB", "RGB", ImageCms.Intent.RELATIVE_COLORIMETRIC)
    return np.asarray(ImageCms.applyTransform(Image.fromarray(np.ascontiguousarray(rgb)), transform))


@pytest.mark.parametrize("space", list(SPACES))
def test_the_matrix_is_the_published_one_and_white_is_white(space):
    assert np.abs(to_xyz(SPACES[space]) - PRIMARIES[space]).max() < 1e-4
    white = to_xyz(SPACES[space]).sum(axis=1)
    assert white[0] / white.sum() == pytest.approx(D65[0], abs=1e-12)
    assert between(SPACES["srgb"], SPACES[space]).sum(axis=1) == pytest.approx([1, 1, 1], abs=1e-9)


@pytest.mark.parametrize("space", list(SPACES))
def test_littlecms_finds_name_primaries_and_white_in_the_profile(space):
    profile = opened(space).profile
    entry = SPACES[space]
    assert profile.profile_description == entry.title
    assert (profile.xcolor_space.strip(), profile.connection_space.strip()) == ("RGB", "XYZ")
    assert profile.is_matrix_shaper
    assert profile.version == pytest.approx(4.3)
    for name, expected in zip(("red", "green", "blue"), COLORANTS[space], strict=True):
        assert getattr(profile, f"{name}_colorant")[0] == pytest.approx(expected, abs=2e-4)
    assert profile.media_white_point[1][:2] == pytest.approx((0.3457, 0.3585), abs=1e-3)  # D50, as version 4 asks


@pytest.mark.parametrize("space", list(SPACES))
def test_a_profile_has_its_own_checksum_and_nothing_of_this_machine(space):
    data = icc_profile(space)
    assert int.from_bytes(data[:4], "big") == len(data) < 700
    assert data[24:36] == bytes.fromhex("07d000010001000000000000")  # a fixed date
    assert data is icc_profile(space)


def test_our_srgb_is_the_srgb_of_littlecms():
    rgb = cube()[..., :3]
    same = by_littlecms(rgb, opened("srgb"), ImageCms.createProfile("sRGB"))
    assert np.abs(same.astype(int) - rgb).max() <= 1


def test_colours_look_the_same_in_display_p3():
    pixels = cube()
    ours = to_pixels(converted(to_float(pixels), "display-p3"))
    theirs = by_littlecms(pixels[..., :3], ImageCms.createProfile("sRGB"), opened("display-p3"))
    assert np.abs(ours[..., :3].astype(int) - theirs).max() <= 1
    back = by_littlecms(ours[..., :3], opened("display-p3"), ImageCms.createProfile("sRGB"))
    error = np.abs(back.astype(int) - pixels[..., :3])
    assert error.mean() < 0.3  # 8 bits of the wider space: deep tones of strong colours may be some steps off
    assert error.max() <= 10
    assert (ours[..., 3] == 255).all()
    red = converted(to_float(np.array([[[255, 0, 0, 255]]], np.uint8)), "display-p3")[0, 0]
    assert red[:3] == pytest.approx([0.9175, 0.2003, 0.1386], abs=2e-4)  # CSS Color 4, example of sRGB red in P3


def test_the_curve_goes_there_and_back_and_alpha_stays():
    values = np.linspace(0, 1, 4097, dtype=np.float32)
    assert np.abs(encoded(decoded(values)) - values).max() < 1e-6
    exact = np.where(values <= 0.04045, values / 12.92, ((values.astype(np.float64) + 0.055) / 1.055) ** 2.4)
    assert np.abs(decoded(values) - exact).max() < 1e-6
    floats = np.random.default_rng(0).random((5, 7, 4), dtype=np.float32)
    before = floats.copy()
    out = converted(floats, "display-p3")
    assert (out[..., 3] == floats[..., 3]).all()
    assert (floats == before).all()
    assert (converted(floats, "srgb") == floats).all()


def test_a_picture_in_display_p3_opens_here_as_it_was():
    from genimg_desktop.image.codecs import open_picture_bytes
    from genimg_desktop.image.encoders import PictureMetadata, encode_png

    pixels = cube()
    wide = to_pixels(converted(to_float(pixels), "display-p3"))
    picture = open_picture_bytes(encode_png(wide, PictureMetadata(space="display-p3")), "p")
    error = np.abs(picture.pixels.astype(int) - pixels)
    assert error.mean() < 0.3
    assert error.max() <= 10
    assert "'Display P3'" in str(picture.remarks[0])
