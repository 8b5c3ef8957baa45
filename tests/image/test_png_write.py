"""Our own PNG writer: other programs read every sample back, of 8 and of 16 bits."""

import struct
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from genimg_desktop.image.codecs import open_picture_bytes
from genimg_desktop.image.deflate import PIECE_BYTES, all_deflated, deflated
from genimg_desktop.image.encoders import PictureMetadata, encode_png
from genimg_desktop.image.png_write import png_stream, write_png

shapes = array_shapes(min_dims=2, max_dims=2, max_side=12)
samples = st.sampled_from([np.uint8, np.uint16]).flatmap(
    lambda kind: shapes.flatmap(lambda shape: st.sampled_from([3, 4]).flatmap(lambda n: arrays(kind, (*shape, n))))
)


def unfiltered(data: bytes, width: int, height: int, step: int) -> np.ndarray:
    """The rows of a PNG stream by the formulas of the specification, one byte after the other."""
    raw, out = zlib.decompress(data), np.zeros((height, width * step), np.uint8)
    length = 1 + width * step
    assert len(raw) == height * length
    for y in range(height):
        kind, line = raw[y * length], raw[y * length + 1 : (y + 1) * length]
        for i, value in enumerate(line):
            a = int(out[y, i - step]) if i >= step else 0
            b = int(out[y - 1, i]) if y else 0
            c = int(out[y - 1, i - step]) if y and i >= step else 0
            p = a + b - c
            nearest = min((abs(p - a), 0, a), (abs(p - b), 1, b), (abs(p - c), 2, c))[2]
            out[y, i] = (value + (0, a, b, (a + b) // 2, nearest)[kind]) % 256
    return out


@given(samples)
@settings(max_examples=80)
def test_every_sample_comes_back_by_the_formulas_of_the_specification(picture):
    height, width, channels = picture.shape
    step = channels * picture.dtype.itemsize
    rows = unfiltered(png_stream(picture), width, height, step)
    back = rows.view(picture.dtype.newbyteorder(">")).reshape(picture.shape)
    assert (back == picture).all()


@given(arrays(np.uint8, shapes.map(lambda shape: (*shape, 4))))
def test_pillow_reads_it(picture):
    assert (open_picture_bytes(write_png(picture), "p").pixels == picture).all()


def test_pillow_reads_sixteen_bits_and_the_chunks_are_whole():
    picture = np.random.default_rng(1).integers(0, 65_536, (30, 41, 4), dtype=np.uint16)
    data = write_png(picture, [(b"pHYs", struct.pack(">IIB", 11_811, 11_811, 1))])
    seen = open_picture_bytes(data, "p")
    assert np.abs(seen.pixels.astype(int) - (picture >> 8)).max() <= 1
    assert "16 bits per channel" in str(seen.remarks[0])
    position, kinds = 8, []
    while position < len(data):
        length = int.from_bytes(data[position : position + 4], "big")
        kind, body = data[position + 4 : position + 8], data[position + 8 : position + 8 + length]
        assert zlib.crc32(kind + body) == int.from_bytes(data[position + 8 + length : position + 12 + length], "big")
        kinds.append(kind)
        position += 12 + length
    assert kinds == [b"IHDR", b"pHYs", b"IDAT", b"IEND"]


def test_a_picture_without_holes_is_written_without_alpha():
    picture = np.full((4, 4, 4), 65_535, np.uint16)
    assert encode_png(picture)[25] == 2  # colour type: RGB
    picture[0, 0, 3] = 65_534
    assert encode_png(picture)[25] == 6


def test_flat_art_is_left_unfiltered_and_becomes_small():
    tiles = np.random.default_rng(2).integers(0, 4, (12, 8, 8), dtype=np.uint8)
    which = np.random.default_rng(3).integers(0, 12, (16, 16))
    colours = np.array([[9, 30, 60], [200, 40, 10], [90, 220, 40], [250, 250, 120]], np.uint8)
    picture = colours[np.block([[tiles[number] for number in row] for row in which])]
    kinds = {zlib.decompress(png_stream(picture))[y * (1 + 128 * 3)] for y in range(128)}
    assert kinds == {0}
    assert (open_picture_bytes(write_png(picture), "p").pixels[..., :3] == picture).all()


def test_a_smooth_picture_becomes_small():
    ramp = np.broadcast_to(np.linspace(0, 65_535, 256).astype(np.uint16)[None, :, None], (256, 256, 3))
    assert len(write_png(np.ascontiguousarray(ramp))) < ramp.size * 2 / 100


@pytest.mark.parametrize("size", [0, 1, 7, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 3 * PIECE_BYTES + 17])
def test_what_several_threads_packed_is_one_stream(size):
    data = np.random.default_rng(3).integers(0, 3, size, dtype=np.uint8).tobytes()
    for is_filtered in (False, True):
        packed = deflated(data, is_filtered=is_filtered)
        assert zlib.decompress(packed) == data
        assert len(packed) <= len(zlib.compress(data, 6)) * 1.06 + 64
    assert [zlib.decompress(part) for part in all_deflated([data, b"x"])] == [data, b"x"]


def test_resolution_profile_and_texts_stand_before_the_picture():
    from io import BytesIO

    from PIL import Image

    for kind in (np.uint8, np.uint16):
        picture = np.full((5, 6, 4), np.iinfo(kind).max, kind)
        metadata = PictureMetadata(dpi=300, space="display-p3", recipe_text='{"a":1}', readable="Süß\n大理石")
        with Image.open(BytesIO(encode_png(picture, metadata))) as image:
            assert image.info["dpi"] == pytest.approx((300, 300), abs=0.02)
            assert b"Display P3".decode().encode("utf-16-be") in image.info["icc_profile"]
            assert image.info["genimg"] == '{"a":1}'
            assert image.info["parameters"] == "Süß\n大理石"
