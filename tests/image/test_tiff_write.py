"""TIFF: every sample, page, profile and resolution is read back by other libraries."""

from io import BytesIO

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from PIL import Image

from genimg_desktop.core.errors import BadInput
from genimg_desktop.image.codecs import open_picture_bytes
from genimg_desktop.image.encoders import PictureMetadata, encode_tiff
from genimg_desktop.image.icc import icc_profile
from genimg_desktop.image.tiff_write import TiffPage, write_tiff

shapes = array_shapes(min_dims=2, max_dims=2, max_side=12)
pictures = st.sampled_from([np.uint8, np.uint16]).flatmap(
    lambda kind: shapes.flatmap(lambda shape: arrays(kind, (*shape, 4)))
)


@given(pictures)
@settings(max_examples=60)
def test_every_sample_comes_back_from_tifffile(picture):
    tifffile = pytest.importorskip("tifffile")
    data = encode_tiff([picture])
    back = tifffile.imread(BytesIO(data))
    assert back.dtype == picture.dtype
    assert (back == picture[..., : back.shape[2]]).all()
    assert back.shape[2] == (3 if (picture[..., 3] == np.iinfo(picture.dtype).max).all() else 4)


@given(arrays(np.uint8, shapes.map(lambda shape: (*shape, 4))))
@settings(max_examples=60)
def test_libtiff_reads_eight_bits(picture):
    opened = open_picture_bytes(encode_tiff([picture]), "p")
    assert (opened.pixels == picture).all()
    assert opened.remarks == ()


def test_libtiff_reads_sixteen_bits_of_a_picture_of_many_strips():
    picture = np.random.default_rng(1).integers(0, 65_536, (300, 401, 4), dtype=np.uint16)
    opened = open_picture_bytes(encode_tiff([picture]), "p")
    assert np.abs(opened.pixels.astype(int) - (picture >> 8)).max() <= 1


def test_pages_keep_their_order_size_and_names():
    tifffile = pytest.importorskip("tifffile")
    pages = [np.full((4 + n, 9, 4), n * 1000, np.uint16) for n in range(3)]
    data = encode_tiff(pages, names=["底", "middle", ""])
    with tifffile.TiffFile(BytesIO(data)) as file:
        assert len(file.pages) == 3
        for number, page in enumerate(file.pages):
            assert (page.asarray() == pages[number]).all()
            assert page.tags["PageNumber"].value == (number, 3)
        assert file.pages[0].tags["PageName"].value == "底"
        assert "PageName" not in file.pages[2].tags
    with Image.open(BytesIO(data)) as image:
        sizes = []
        for number in range(image.n_frames):
            image.seek(number)
            sizes.append(image.size)
    assert sizes == [(9, 4), (9, 5), (9, 6)]


def test_profile_resolution_and_label_are_in_the_file():
    picture = np.zeros((3, 5, 4), np.uint8)
    data = encode_tiff([picture], PictureMetadata(dpi=600, space="display-p3", source="trained", software="Genimg"))
    with Image.open(BytesIO(data)) as image:
        assert image.info["dpi"] == (600, 600)
        assert image.info["icc_profile"] == icc_profile("display-p3")
        assert image.tag_v2[305] == "Genimg"
        assert b"trainedAlgorithmicMedia" in image.tag_v2[700]
        assert image.tag_v2[338] == (2,)  # straight alpha
    assert b"Genimg" not in encode_tiff([picture], PictureMetadata(software="Genimg"))


def test_a_file_beyond_four_gigabytes_is_a_sentence(monkeypatch):
    monkeypatch.setattr("genimg_desktop.image.tiff_write._LARGEST_BYTES", 2000)
    noise = np.random.default_rng(0).integers(0, 256, (40, 40, 3), dtype=np.uint8)
    with pytest.raises(BadInput, match="larger than 4 GB"):
        write_tiff([TiffPage(samples=noise)], icc=b"x")
