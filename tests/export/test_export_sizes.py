"""Size, depth, colours and resolution in the file are those that were chosen."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from genimg_desktop.core.errors import BadInput
from genimg_desktop.export import FORMATS
from genimg_desktop.export.options import LARGEST_SIDE, ExportOptions
from genimg_desktop.export.prepare import prepared, wanted_size
from genimg_desktop.export.write import encode
from genimg_desktop.image.codecs import open_picture_bytes
from genimg_desktop.image.icc import icc_profile
from genimg_desktop.image.pixels import to_float
from genimg_desktop.image.resample import resize

PIXELS = np.random.default_rng(3).integers(0, 256, (12, 20, 4), dtype=np.uint8)
OPAQUE = PIXELS.copy()
OPAQUE[..., 3] = 255
STILLS = [name for name in FORMATS if not FORMATS.load(name).has_layers]
READABLE = [name for name in STILLS if name != "pdf"]


def opened(data: bytes) -> np.ndarray:
    return open_picture_bytes(data, "p").pixels


@given(st.integers(1, 5000), st.integers(1, 5000), st.integers(1, 1600), st.integers(1, LARGEST_SIDE))
def test_the_size_keeps_its_proportions_and_is_never_nothing(width, height, scale, side):
    try:
        size = wanted_size(width, height, ExportOptions(size_by="factor", scale=scale))
        assert size == (max(round(width * scale / 100), 1), max(round(height * scale / 100), 1))
    except BadInput:
        assert max(width, height) * scale / 100 > LARGEST_SIDE
    by_side = wanted_size(width, height, ExportOptions(size_by="side", long_side=side))
    assert max(by_side) == side
    assert min(by_side) >= 1
    assert wanted_size(width, height, ExportOptions(scale=scale, long_side=side)) == (width, height)


@pytest.mark.parametrize("name", READABLE)
def test_every_format_is_written_in_the_chosen_size(name):
    small = opened(encode(PIXELS, None, ExportOptions(format=name, size_by="factor", scale=50)))
    assert small.shape == (6, 10, 4)
    large = opened(encode(PIXELS, None, ExportOptions(format=name, size_by="side", long_side=33, lossless=True)))
    assert large.shape == (20, 33, 4)


def test_pixel_art_repeats_its_pixels_and_smooth_is_lanczos():
    options = ExportOptions(size_by="factor", scale=300, resampling="nearest")
    assert (opened(encode(PIXELS, None, options)) == PIXELS.repeat(3, axis=0).repeat(3, axis=1)).all()
    smooth = opened(encode(PIXELS, None, ExportOptions(size_by="factor", scale=300)))
    assert (smooth == resize(PIXELS, 60, 36, "sharp")).all()


@pytest.mark.parametrize("name", ["png", "tiff"])
def test_sixteen_bits_hold_more_than_the_screen_shows(name):
    ramp = np.ones((4, 256, 4), np.float32)
    ramp[..., :3] = np.linspace(0, 1, 256 * 4, dtype=np.float32).reshape(256, 4).T[..., None]
    data = encode(ramp, None, ExportOptions(format=name, bits=16))
    if name == "tiff":
        tifffile = pytest.importorskip("tifffile")
        values = tifffile.imread(BytesIO(data))
        assert values.dtype == np.uint16
        assert np.abs(values[..., 0] - ramp[..., 0] * 65_535).max() <= 0.51
        assert len(np.unique(values)) == 1024
    assert np.abs(opened(data)[..., 0] / 255 - ramp[..., 0]).max() <= 1 / 255


def test_sixteen_bits_of_an_eight_bit_picture_are_the_same_picture():
    samples = prepared(PIXELS, FORMATS.load("png"), ExportOptions(bits=16))
    assert samples.dtype == np.uint16
    assert (samples == PIXELS.astype(np.uint16) * 257).all()
    eight = prepared(to_float(PIXELS), FORMATS.load("webp"), ExportOptions(format="webp", bits=16))
    assert (eight == PIXELS).all()


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("name", READABLE)
def test_the_chosen_profile_is_in_the_file_and_the_colours_are_right_with_it(name, bits):
    flat = np.full((16, 16, 4), (200, 80, 40, 255), np.uint8)
    data = encode(flat, None, ExportOptions(format=name, space="display-p3", bits=bits, quality=100, lossless=True))
    with Image.open(BytesIO(data)) as image:
        assert image.info["icc_profile"] == icc_profile("display-p3")
    seen = open_picture_bytes(data, "p")
    assert np.abs(seen.pixels.astype(int) - flat).max() <= 4
    assert any("Display P3" in str(remark) for remark in seen.remarks)


@pytest.mark.parametrize("name", STILLS)
def test_the_resolution_is_in_every_file(name):
    data = encode(OPAQUE, None, ExportOptions(format=name, dpi=150))
    if name == "pdf":
        assert b"/MediaBox [0 0 9.6 5.76]" in data
        return
    with Image.open(BytesIO(data)) as image:
        exif = image.getexif()
        dpi = image.info.get("dpi", (float(exif.get(282, 0)), float(exif.get(283, 0))))
        assert dpi == pytest.approx((150, 150), abs=0.02)


def test_what_is_transparent_shows_the_chosen_ground_in_every_depth_and_space():
    clear = np.zeros((16, 16, 4), np.uint8)
    for space in ("srgb", "display-p3"):
        options = ExportOptions(format="jpeg", matte="#3060c0", space=space, quality=100)
        assert np.abs(opened(encode(clear, None, options))[8, 8, :3].astype(int) - (0x30, 0x60, 0xC0)).max() <= 3


def test_a_size_beyond_reason_is_a_sentence(tmp_path: Path):
    wide = np.zeros((1, 5000, 4), np.uint8)
    with pytest.raises(BadInput, match="80000 x 16 pixels"):
        encode(wide, None, ExportOptions(size_by="factor", scale=1600))
    assert opened(encode(np.zeros((1, 20_000, 4), np.uint8), None, ExportOptions())).shape == (1, 20_000, 4)
