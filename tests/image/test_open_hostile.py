"""Files that are broken, lying or no pictures at all: one sentence each, and never anything else."""

import os
import struct
import sys
import tracemalloc
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from picture_files import (
    OPAQUE,
    PICTURE,
    PNG_HEAD,
    chunk,
    header_bombs,
    icc_profile,
    itxt_chunk,
    png,
    saved,
    small_png,
    text_chunk,
    tiff,
    ztxt_bomb,
)
from PIL import Image

from genimg_desktop.core.errors import BadPicture
from genimg_desktop.image.codecs import OpenedPicture, open_picture, open_picture_bytes

_photo = Image.fromarray(OPAQUE[..., :3].copy())
WHOLE = {
    "png": small_png(text_chunk("parameters", "hello")),
    "jpg": saved(_photo.resize((64, 48)), "JPEG"),
    "progressive jpg": saved(_photo.resize((64, 48)), "JPEG", progressive=True),
    "webp": saved(_photo, "WEBP"),
    "lossless webp": saved(Image.fromarray(PICTURE), "WEBP", lossless=True),
    "gif": saved(_photo.resize((40, 40)), "GIF"),
    "bmp": saved(_photo, "BMP"),
    "tif": saved(_photo, "TIFF"),
    "lzw tif": saved(_photo.resize((40, 40)), "TIFF", compression="tiff_lzw"),
    "avif": saved(_photo, "AVIF"),
}


def refusal(data: bytes, name: str = "cat.png") -> BadPicture:
    with pytest.raises(BadPicture) as caught:
        open_picture_bytes(data, name)
    return caught.value


def opened_or_refused(data: bytes) -> OpenedPicture | None:
    """Either a whole OpenedPicture or a sentence; a warning or any other error fails the test."""
    try:
        picture = open_picture_bytes(data, "cat.png")
    except BadPicture as error:
        assert str(error)
        return None
    assert picture.pixels.dtype == np.uint8
    assert picture.pixels.ndim == 3
    assert picture.pixels.shape[2] == 4
    assert picture.pixels.size > 0
    return picture


# What is no file to read


def test_a_missing_file_a_folder_and_an_empty_file_each_have_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "empty.png").write_bytes(b"")
    for name, words in (
        ("gone.png", "not there any more"),
        ("folder.png", "is a folder"),
        ("empty.png", "is empty"),
    ):
        with pytest.raises(BadPicture, match=words):
            open_picture(tmp_path / name)
    assert "empty" in str(refusal(b""))


@pytest.mark.skipif(sys.platform == "win32", reason="no FIFOs")
def test_a_fifo_and_a_circle_of_links_do_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo.png")
    (tmp_path / "a.png").symlink_to(tmp_path / "b.png")
    (tmp_path / "b.png").symlink_to(tmp_path / "a.png")
    with pytest.raises(BadPicture, match="not an ordinary file"):
        open_picture(tmp_path / "fifo.png")
    with pytest.raises(BadPicture, match="cannot be read"):
        open_picture(tmp_path / "a.png")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux allows such names")
def test_names_in_any_letters_open_and_are_shown_escaped(tmp_path: Path) -> None:
    for name in ("大理石 ü.png", "line\nbreak.png", "x" * 240 + ".png"):
        (tmp_path / name).write_bytes(small_png())
        assert open_picture(tmp_path / name).format == "PNG"
    raw = os.fsencode(tmp_path) + b"/\xff\xfe.png"
    Path(os.fsdecode(raw)).write_bytes(b"rubbish")
    with pytest.raises(BadPicture) as caught:
        open_picture(Path(os.fsdecode(raw)))
    assert r"\udcff\udcfe.png" in str(caught.value)


# What is no picture


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n", "Git LFS pointer"),
        (b"\xef\xbb\xbf \n<!DOCTYPE HTML><html><img src='/dev/zero'></html>", "web page"),
        (b"<?xml version='1.0'?><html></html>", "web page"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/passwd'/></svg>", "SVG"),
        (b"<?xml version='1.0'?><!DOCTYPE svg><svg></svg>", "SVG"),
        (b"%PDF-1.7\n", "PDF"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "PostScript"),
        (b"8BPS\0\1" + b"\0" * 40, "Photoshop"),
        (b"SIMPLE  =                    T", "FITS"),
        (b"PK\x03\x04" + b"\0" * 30, "ZIP"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIC"),
        (b"\0\0\0\x18ftypisom\0\0\0\0isomavc1", "video"),
        (b"\0" * 5000, "only zeros"),
        (b"hello there", "not a picture of a kind"),
        (b"\x89PN", "not a picture of a kind"),
        (b"RIFF\0\0\0\0WAVEfmt ", "not a picture of a kind"),
    ],
)
def test_what_is_no_picture_is_named_for_what_it_is(data: bytes, words: str) -> None:
    error = refusal(data)
    assert "'cat.png'" in str(error)
    assert words in str(error)
    assert error.hint is not None


# Cut off and damaged


@pytest.mark.parametrize("kind", WHOLE)
def test_a_truncated_file_says_so_and_is_not_half_shown(kind: str) -> None:
    data = WHOLE[kind]
    assert opened_or_refused(data) is not None
    for share in (0.3, 0.5, 0.7):
        error = refusal(data[: int(len(data) * share)])
        assert "cut off" in str(error) or "damaged" in str(error)


def test_a_truncated_png_and_a_truncated_jpeg_are_called_cut_off() -> None:
    noise = np.random.default_rng(0).integers(0, 256, (64, 64, 4), dtype=np.uint8)
    for data in (png(noise), saved(Image.fromarray(noise[..., :3].copy()), "JPEG")):
        assert "cut off" in str(refusal(data[: len(data) // 2]))


@given(st.sampled_from(sorted(WHOLE)), st.data())
@settings(max_examples=150)
def test_a_file_cut_anywhere_opens_or_is_refused(kind: str, data: st.DataObject) -> None:
    whole = WHOLE[kind]
    opened_or_refused(whole[: data.draw(st.integers(0, len(whole)))])


@given(
    st.sampled_from(sorted(WHOLE)), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=8)
)
@settings(max_examples=400)
def test_a_file_with_flipped_bytes_opens_or_is_refused(kind: str, changes: list[tuple[float, int]]) -> None:
    data = bytearray(WHOLE[kind])
    for place, value in changes:
        data[min(int(place * len(data)), len(data) - 1)] = value
    opened_or_refused(bytes(data))


HEADS = [b"", PNG_HEAD, b"\xff\xd8\xff\xe1", b"GIF89a", b"II*\0", b"MM\0*", b"BM", b"RIFF\0\0\0\0WEBPVP8X"]


@given(st.sampled_from([*HEADS, b"\0\0\0\x18ftypavif\0\0\0\0avif"]), st.binary(max_size=400))
@settings(max_examples=300)
def test_noise_behind_any_head_opens_or_is_refused(head: bytes, noise: bytes) -> None:
    opened_or_refused(head + noise)


@given(
    st.lists(st.tuples(st.sampled_from([b"tEXt", b"zTXt", b"iTXt", b"iCCP", b"eXIf", b"tRNS"]), st.binary(max_size=60)))
)
@settings(max_examples=150)
def test_a_png_with_any_rubbish_beside_its_picture_still_opens(extras: list[tuple[bytes, bytes]]) -> None:
    chunks = [chunk(kind, body) for kind, body in extras if kind != b"tRNS"]
    picture = opened_or_refused(small_png(*chunks))
    assert picture is not None
    assert picture.pixels.size == PICTURE.size


# Bombs


@pytest.mark.parametrize("kind", sorted(header_bombs(30_000, 30_000)))
def test_a_small_file_that_claims_to_be_huge_is_refused_before_it_is_unpacked(kind: str) -> None:
    data = header_bombs(30_000, 30_000)[kind]
    assert len(data) < 2000
    tracemalloc.start()
    try:
        error = refusal(data)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert "too large: " in str(error)
    assert ("16384 x 16384" if kind == "webp" else "30000 x 30000") in str(error)
    assert peak < 5_000_000


def test_a_picture_just_under_the_limit_that_holds_nothing_is_cut_off() -> None:
    assert "too large" in str(refusal(header_bombs(100_001, 2)["png"]))
    assert "cut off" in str(refusal(header_bombs(3000, 2000)["png"]))


def test_texts_that_unpack_to_megabytes_are_left_out_and_the_picture_opens() -> None:
    bombs = [ztxt_bomb(b"parameters", 40), itxt_chunk("workflow", b"A" * (40 << 20), packed=True)]
    assert sum(map(len, bombs)) < 500_000
    picture = opened_or_refused(small_png(text_chunk("Title", "still here"), *bombs))
    assert picture is not None
    assert (picture.pixels == PICTURE).all()
    assert [note.text for note in picture.notes] == ["still here"]
    assert "left out" in str(picture.remarks[0])


def test_a_profile_that_unpacks_to_megabytes_is_left_out() -> None:
    profile = icc_profile(((0.4, 0.2, 0.0), (0.4, 0.7, 0.1), (0.1, 0.1, 0.7)), 2.2, "bomb") + b"\0" * (40 << 20)
    picture = opened_or_refused(small_png(chunk(b"iCCP", b"p\0\0" + zlib.compress(profile))))
    assert picture is not None
    assert (picture.pixels == PICTURE).all()
    assert "left out" in str(picture.remarks[0])


def test_two_hundred_thousand_chunks_open_with_a_few_notes() -> None:
    crowd = b"".join(text_chunk(f"k{i % 1000}", "x") for i in range(1000)) * 200
    picture = opened_or_refused(small_png(crowd))
    assert picture is not None
    assert (picture.pixels == PICTURE).all()
    assert 0 < len(picture.notes) <= 64


def test_fifty_thousand_frames_are_not_counted_one_by_one() -> None:
    control = chunk(b"fcTL", struct.pack(">IIIIIHHBB", 0, 7, 5, 0, 0, 1, 10, 0, 0))
    picture = opened_or_refused(
        png(PICTURE, before=[chunk(b"acTL", struct.pack(">II", 50_000, 0))], after=[control] * 50_000)
    )
    assert picture is not None
    assert (picture.pixels == PICTURE).all()
    assert "50000 frames" in str(picture.remarks[0])


def test_a_gif_of_many_frames_opens_at_its_first() -> None:
    first = saved(Image.new("RGB", (8, 8), "red"), "GIF")
    frame = b"\x21\xf9\x04\0\x0a\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0"
    picture = opened_or_refused(first[:-1] + frame * 100_000 + b";")
    assert picture is not None
    assert picture.pixels[0, 0].tolist() == [255, 0, 0, 255]
    assert "several pictures" in str(picture.remarks[0])


def test_tiff_directories_in_a_circle_end() -> None:
    data = bytearray(tiff(np.array([[0, 255]], np.uint8)))
    data[-4:] = data[4:8]
    picture = opened_or_refused(bytes(data))
    assert picture is not None
    assert picture.pixels[0, :, 0].tolist() == [0, 255]
    assert "several pictures" in str(picture.remarks[0])


def test_a_tiff_that_claims_millions_of_strips_is_refused() -> None:
    data = tiff(np.zeros((4, 4), np.uint8)).replace(
        struct.pack("<HHI", 273, 4, 1), struct.pack("<HHI", 273, 4, 100_000_000)
    )
    error = refusal(data)
    assert "damaged" in str(error)
    assert "claims 100000000 values" in error.details


# Broken notes never keep a picture closed


def test_broken_exif_and_broken_xmp_leave_the_picture_whole() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    deep = b"<a>" * 100_000 + b"</a>" * 100_000
    exif = b"Exif\0\0II*\0\xff\xff\xff\x7f"
    cases = [
        small_png(chunk(b"eXIf", b"nonsense")),
        small_png(itxt_chunk("XML:com.adobe.xmp", b"<broken")),
        small_png(itxt_chunk("XML:com.adobe.xmp", bomb)),
        small_png(itxt_chunk("XML:com.adobe.xmp", deep)),
        small_png(itxt_chunk("genimg", b"\xff\xfe not UTF-8")),
        small_png(chunk(b"zTXt", b"Comment\0\0not zlib")),
        small_png(text_chunk("Comment", "wrong checksum")[:-4] + b"\0\0\0\0"),
        saved(_photo, "JPEG", exif=exif, xmp=bomb),
        saved(_photo, "WEBP", exif=exif, xmp=bomb),
        saved(_photo, "TIFF", tiffinfo={700: b"<broken"}),
    ]
    for data in cases:
        picture = opened_or_refused(data)
        assert picture is not None
        assert picture.pixels.shape == (5, 7, 4)
        assert picture.recipe_text is None
        assert "left out" in " ".join(map(str, picture.remarks))


def test_a_recipe_that_is_rubbish_opens_as_a_picture() -> None:
    picture = open_picture_bytes(small_png(itxt_chunk("genimg", b"{not json")), "a.png")
    assert (picture.pixels == PICTURE).all()
    assert picture.recipe_text == "{not json"


@pytest.mark.parametrize("value", [0, 9, 65_535])
def test_an_orientation_that_does_not_exist_is_upright(value: int) -> None:
    from picture_files import exif_orientation

    assert (open_picture_bytes(small_png(chunk(b"eXIf", exif_orientation(value))), "a").pixels == PICTURE).all()
