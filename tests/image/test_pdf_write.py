"""PDF: a reader of PDF finds pages of the right size and takes the exact pictures out of them again."""

import shutil
import subprocess
import zlib
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, PdfParser
from test_png_write import unfiltered

from genimg_desktop.core.errors import BadInput
from genimg_desktop.image.encoders import PictureMetadata, encode_pdf
from genimg_desktop.image.icc import icc_profile

PICTURE = np.random.default_rng(4).integers(0, 256, (30, 50, 4), dtype=np.uint8)


def pages_of(data: bytes) -> tuple[PdfParser.PdfParser, list[dict]]:
    parser = PdfParser.PdfParser(buf=bytearray(data))
    return parser, [parser.read_indirect(reference) for reference in parser.pages]


def stream(thing) -> bytes:
    return bytes(thing.buf)


def test_a_page_is_as_large_as_its_picture_at_the_resolution():
    for dpi, size in ((72, (50, 30)), (300, (12, 7.2)), (None, (12, 7.2))):
        _, pages = pages_of(encode_pdf([PICTURE], PictureMetadata(dpi=dpi)))
        assert [float(side) for side in pages[0][b"MediaBox"]] == pytest.approx([0, 0, *size])


def test_exact_pages_hold_every_pixel_and_its_alpha():
    parser, pages = pages_of(encode_pdf([PICTURE, PICTURE[::-1]], lossless=True))
    assert len(pages) == 2
    for page, expected in zip(pages, (PICTURE, PICTURE[::-1]), strict=True):
        image = parser.read_indirect(page[b"Resources"][b"XObject"][b"Im0"])
        assert (image.dictionary[b"Width"], image.dictionary[b"Height"]) == (50, 30)
        rgb = unfiltered(stream(image), 50, 30, 3).reshape(30, 50, 3)
        mask = parser.read_indirect(image.dictionary[b"SMask"])
        alpha = unfiltered(stream(mask), 50, 30, 1)
        assert (np.dstack([rgb, alpha]) == expected).all()
        profile = parser.read_indirect(image.dictionary[b"ColorSpace"][1])
        assert zlib.decompress(stream(profile)) == icc_profile("srgb")


def test_a_page_with_quality_holds_a_jpeg_and_no_mask_when_nothing_is_transparent():
    flat = np.full((16, 24, 4), (200, 90, 40, 255), np.uint8)
    parser, pages = pages_of(encode_pdf([flat], quality=95))
    image = parser.read_indirect(pages[0][b"Resources"][b"XObject"][b"Im0"])
    assert b"SMask" not in image.dictionary
    with Image.open(BytesIO(stream(image))) as jpeg:
        assert jpeg.format == "JPEG"
        assert np.abs(np.asarray(jpeg).astype(int) - flat[..., :3]).max() <= 3
    assert len(encode_pdf([PICTURE], quality=20)) < len(encode_pdf([PICTURE], lossless=True))


def test_the_label_stands_in_the_document_and_nothing_else_does():
    data = encode_pdf([PICTURE], PictureMetadata(source="trained", software="Genimg"))
    parser, _ = pages_of(data)
    packet = stream(parser.read_indirect(parser.root[b"Metadata"]))
    assert b"trainedAlgorithmicMedia" in packet
    bare = encode_pdf([PICTURE])
    assert b"Metadata" not in bare
    for word in (b"/Producer", b"/CreationDate", b"/ID", b"/Author"):
        assert word not in data
    assert encode_pdf([PICTURE]) == bare


def test_a_page_wider_than_readers_take_is_a_sentence():
    wide = np.zeros((1, 14_401, 4), np.uint8)
    with pytest.raises(BadInput, match="wider or higher"):
        encode_pdf([wide], PictureMetadata(dpi=72), lossless=True)
    assert encode_pdf([wide], PictureMetadata(dpi=73), lossless=True)


@pytest.mark.skipif(shutil.which("gs") is None, reason="Ghostscript is not installed")
def test_ghostscript_draws_the_same_picture(tmp_path: Path):
    opaque = PICTURE.copy()
    opaque[..., 3] = 255
    (tmp_path / "a.pdf").write_bytes(encode_pdf([opaque], PictureMetadata(dpi=72), lossless=True))
    command = [
        "gs",
        "-q",
        "-dSAFER",
        "-dBATCH",
        "-dNOPAUSE",
        "-sDEVICE=png16m",
        "-r72",
        f"-sOutputFile={tmp_path}/a.png",
    ]
    subprocess.run([*command, str(tmp_path / "a.pdf")], check=True, capture_output=True)
    with Image.open(tmp_path / "a.png") as image:
        assert np.abs(np.asarray(image).astype(int) - opaque[..., :3]).max() <= 2
