"""Folders and zips of pictures: what is listed, what is left out and why, and what reading them gives."""

import io
import os
import struct
import sys
import threading
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from set_files import CancelAfter, names, opened, picture, write, write_zip

from genimg_desktop.core.errors import BadInput, BadPicture, Cancelled
from genimg_desktop.image import set_folder, set_zip
from genimg_desktop.image.codecs import open_picture_bytes
from genimg_desktop.image.picture_sets import open_set
from genimg_desktop.image.resample import resize


def test_a_nested_folder_is_listed_by_name_with_the_first_sub_folder_as_class(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "top.png": picture(0),
            "cats/b.jpg": picture(1, kind="JPEG"),
            "cats/deep/er/a.webp": picture(2, kind="WEBP"),
            "ants/1.gif": picture(3, kind="GIF"),
            "notes.txt": b"nothing",
            "Thumbs.db": b"\0\1\2",
            ".hidden.png": picture(4),
            ".cache/x.png": picture(5),
        },
    )
    pictures = opened(tmp_path)
    assert names(pictures) == ["ants/1.gif", "cats/b.jpg", "cats/deep/er/a.webp", "top.png"]
    assert [item.label for item in pictures.items] == ["ants", "cats", "cats", ""]
    assert pictures.skipped == 2
    assert pictures.problems == ()
    for item in pictures.items:
        assert pictures.open(item).shape == (30, 40, 4)
        assert item.size_bytes == (tmp_path / item.name).stat().st_size


def test_pictures_are_known_by_content_when_the_name_says_nothing(tmp_path: Path) -> None:
    write(tmp_path, {"photo": picture(0), "scan.dat": picture(1, kind="TIFF"), "wrong.png": picture(2, kind="JPEG")})
    pictures = opened(tmp_path)
    assert names(pictures) == ["photo", "scan.dat", "wrong.png"]
    assert [pictures.decode(pictures.read(item), item).format for item in pictures.items] == ["PNG", "TIFF", "JPEG"]


def test_a_page_named_like_a_picture_is_listed_and_says_what_it_is_when_it_is_opened(tmp_path: Path) -> None:
    write(tmp_path, {"a.png": picture(0), "b.jpg": b"<!doctype html><html>not found</html>"})
    pictures = opened(tmp_path)
    with pytest.raises(BadPicture, match="is a web page"):
        pictures.open(pictures.items[1])


def test_pictures_of_other_kinds_and_raw_photos_are_named_as_problems(tmp_path: Path) -> None:
    raw = b"II*\0" + bytes(60)
    write(tmp_path, {"a.png": picture(0), "b.HEIC": b"\0\0\0\x18ftypheic" + bytes(30), "c.dng": raw, "d.psd": b"8BPS"})
    pictures = opened(tmp_path)
    assert names(pictures) == ["a.png"]
    assert {problem.name for problem in pictures.problems} == {"b.HEIC", "c.dng", "d.psd"}
    assert any("raw file of a camera" in str(problem.message) for problem in pictures.problems)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_in_a_circle_end_and_each_folder_is_entered_once(tmp_path: Path) -> None:
    write(tmp_path, {"a/1.png": picture(0), "b/2.png": picture(1)})
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "b" / "self").symlink_to(tmp_path / "b")
    (tmp_path / "b" / "other").symlink_to(tmp_path / "a")
    (tmp_path / "gone.png").symlink_to(tmp_path / "nowhere")
    pictures = opened(tmp_path)
    assert len(pictures.items) == 2
    assert pictures.skipped == 1


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders there")
def test_a_pipe_named_like_a_picture_is_not_waited_for(tmp_path: Path) -> None:
    write(tmp_path, {"a.png": picture(0)})
    os.mkfifo(tmp_path / "b.png")
    assert names(opened(tmp_path)) == ["a.png"]


def test_a_sub_folder_that_may_not_be_read_is_a_problem_and_the_rest_is_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"a.png": picture(0), "locked/b.png": picture(1)})
    real = os.scandir  # replaced, since no mode stops a test that runs as root

    def scandir(folder: str):
        if Path(folder).name == "locked":
            raise PermissionError(13, "Permission denied", folder)
        return real(folder)

    monkeypatch.setattr(set_folder.os, "scandir", scandir)
    pictures = opened(tmp_path)
    assert names(pictures) == ["a.png"]
    assert [problem.name for problem in pictures.problems] == ["locked"]
    assert "Permission denied" in str(pictures.problems[0].message)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets names be any bytes")
def test_names_that_are_not_unicode_are_listed_with_escapes_and_left_out(tmp_path: Path) -> None:
    write(tmp_path, {"a.png": picture(0), "line\nbreak.png": picture(1)})
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.png")).write_bytes(picture(2))
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9s")).mkdir()
    pictures = opened(tmp_path)
    assert names(pictures) == ["a.png", "line\nbreak.png"]
    assert pictures.open(pictures.items[1]).shape == (30, 40, 4)
    assert [problem.name for problem in pictures.problems] == ["caf\\udce9.png", "caf\\udce9s"]
    for problem in pictures.problems:
        str(problem.message).encode()


@pytest.mark.parametrize("files", [{}, {"a.txt": b"x"}, {"sub/b.md": b"x", ".c.png": picture(0)}])
def test_a_set_without_pictures_is_refused_with_a_sentence(tmp_path: Path, files: dict[str, bytes]) -> None:
    write(tmp_path / "holiday", files).mkdir(exist_ok=True)
    with pytest.raises(BadInput, match="There is no readable picture in 'holiday'") as caught:
        opened(tmp_path / "holiday")
    assert "PNG, JPEG" in str(caught.value.hint)


def test_a_folder_of_heic_photos_says_why_none_is_readable(tmp_path: Path) -> None:
    write(tmp_path, {"a.heic": b"\0\0\0\x18ftypheic" + bytes(30)})
    with pytest.raises(BadInput, match="no readable picture") as caught:
        opened(tmp_path)
    assert "a HEIC photo" in str(caught.value.hint)


def test_a_single_picture_a_text_and_nothing_at_all_are_each_told_apart(tmp_path: Path) -> None:
    write(tmp_path, {"one.png": picture(0), "a.txt": b"hello", "empty": b""})
    for name, said in (("one.png", "single picture"), ("a.txt", "no set"), ("empty", "no set"), ("gone", "not there")):
        with pytest.raises(BadInput, match=said):
            opened(tmp_path / name)


def test_the_stamp_changes_with_the_file(tmp_path: Path) -> None:
    write(tmp_path, {"a.png": picture(0)})
    first = opened(tmp_path).items[0]
    assert opened(tmp_path).items[0] == first
    os.utime(tmp_path / "a.png", ns=(1, 1))
    assert opened(tmp_path).items[0].stamp != first.stamp


def test_a_picture_that_goes_away_after_listing_has_a_sentence(tmp_path: Path) -> None:
    write(tmp_path, {"a.png": picture(0)})
    pictures = opened(tmp_path)
    (tmp_path / "a.png").unlink()
    with pytest.raises(BadInput, match="is not there any more"):
        pictures.open(pictures.items[0])


def test_listing_is_cancelled_at_the_next_file(tmp_path: Path) -> None:
    write(tmp_path, {f"{number}.png": b"" for number in range(50)})
    with pytest.raises(Cancelled):
        open_set(tmp_path, CancelAfter(10))
    write_zip(tmp_path / "a.zip", {f"{number}.png": b"x" for number in range(50)})
    with pytest.raises(Cancelled):
        open_set(tmp_path / "a.zip", CancelAfter(10))


def test_a_set_of_too_many_files_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("genimg_desktop.image.picture_items.LARGEST_SET", 5)
    write(tmp_path, {f"{number}.png": b"" for number in range(6)})
    with pytest.raises(BadInput, match="more than 5 files"):
        opened(tmp_path)


# Zips


def test_a_zip_is_read_like_the_folder_it_was_made_of(tmp_path: Path) -> None:
    files = {"x/a.png": picture(0), "x/b.jpg": picture(1, kind="JPEG"), "y/c.png": picture(2), "d.txt": b"no"}
    folder, packed = opened(write(tmp_path / "set", files)), opened(write_zip(tmp_path / "set.zip", files))
    assert names(folder) == names(packed)
    assert [item.label for item in folder.items] == [item.label for item in packed.items] == ["x", "x", "y"]
    for one, other in zip(folder.items, packed.items, strict=True):
        assert folder.read(one) == packed.read(other)
        assert np.array_equal(folder.open(one), packed.open(other))
    assert packed.skipped == 1
    packed.close()


def test_the_folder_that_wraps_a_zip_is_no_class(tmp_path: Path) -> None:
    path = write_zip(
        tmp_path / "a.zip", {"set/cat/1.png": picture(0), "set/dog/2.png": picture(1), "set/3.png": picture(2)}
    )
    with opened(path) as pictures:
        assert [(item.name, item.label) for item in pictures.items] == [
            ("set/3.png", ""),
            ("set/cat/1.png", "cat"),
            ("set/dog/2.png", "dog"),
        ]


def test_names_in_a_zip_lead_nowhere_and_stay_apart(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as file, pytest.warns(UserWarning, match="Duplicate name"):
        for number, name in enumerate(["../../etc/a.png", "/b.png", "c\\d.png", "e.png", "e.png", "__MACOSX/._e.png"]):
            file.writestr(name, picture(number))
    with opened(path) as pictures:
        assert names(pictures) == ["b.png", "c/d.png", "e.png", "e.png (2)", "etc/a.png"]
        assert pictures.read(pictures.items[2]) == picture(3)
        assert pictures.read(pictures.items[3]) == picture(4)
    assert list(tmp_path.iterdir()) == [path]


def test_a_utf_8_name_that_does_not_say_so_is_read_right(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"xxx.png": picture(0)})
    path.write_bytes(path.read_bytes().replace(b"xxx.png", "é".encode() + b"x.png"))
    with opened(path) as pictures:
        assert names(pictures) == ["éx.png"]
        assert pictures.open(pictures.items[0]).shape == (30, 40, 4)


def test_a_bomb_in_a_zip_is_left_out_and_the_rest_stays(tmp_path: Path) -> None:
    path = write_zip(
        tmp_path / "a.zip", {"a.png": picture(0), "bomb.png": bytes(20 << 20), "bomb.bin": bytes(20 << 20)}
    )
    with opened(path) as pictures:
        assert names(pictures) == ["a.png"]
        assert [problem.name for problem in pictures.problems] == ["bomb.png"]
        assert "would fill 21 MB" in str(pictures.problems[0].message)


def test_a_zip_whose_members_lie_over_one_another_is_refused(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"a.bmp": bytes(200_000)}, zipfile.ZIP_STORED)
    data = path.read_bytes()
    at = data.index(b"PK\x01\x02")
    end = data.index(b"PK\x05\x06")
    entry, tail = data[at:end], data[end:]
    many = bytearray(data[:at] + entry * 40 + tail)
    struct.pack_into("<HHII", many, at + 40 * len(entry) + 8, 40, 40, 40 * len(entry), at)
    path.write_bytes(bytes(many))
    with pytest.raises(BadInput, match="holds more than fits"):
        opened(path)


def test_a_member_that_is_larger_than_it_says_does_not_fill_the_memory(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"a.png": bytes(5 << 20), "b.png": picture(0)})
    data = bytearray(path.read_bytes())
    for at, offset in ((data.index(b"PK\x03\x04"), 22), (data.index(b"PK\x01\x02"), 24)):
        struct.pack_into("<I", data, at + offset, 1000)
    path.write_bytes(bytes(data))
    with opened(path) as pictures:
        with pytest.raises(BadPicture, match="damaged inside the zip"):
            pictures.read(pictures.items[0])
        assert pictures.read(pictures.items[1]) == picture(0)


def locked(data: bytes) -> bytes:
    """A zip that says of every member that it is encrypted."""
    out = bytearray(data)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = out.find(mark)
        while at >= 0:
            out[at + offset] |= 1
            at = out.find(mark, at + 4)
    return bytes(out)


def test_a_zip_with_a_password_says_so(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"a.png": b"xx", "b.png": b"yy"})
    path.write_bytes(locked(path.read_bytes()))
    with pytest.raises(BadInput, match=r"The zip .* is locked with a password"):
        opened(path)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_a_zip_that_is_cut_off_is_refused_with_a_sentence(tmp_path: Path, share: float) -> None:
    path = write_zip(tmp_path / "a.zip", {f"{number}.png": picture(number) for number in range(4)})
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    with pytest.raises(BadInput, match="damaged or was not copied"):
        opened(path)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10_000), st.integers(0, 255))
def test_a_zip_with_a_changed_byte_gives_pictures_or_sentences(tmp_path: Path, at: int, value: int) -> None:
    path = write_zip(tmp_path / "a.zip", {"x/a.png": picture(0), "b": picture(1), "c.jpg": picture(2, kind="JPEG")})
    data = bytearray(path.read_bytes())
    data[at % len(data)] = value
    path.write_bytes(bytes(data))
    try:
        with opened(path) as pictures:
            for item in pictures.items:
                try:
                    pictures.open(item)
                except BadInput as error:
                    assert str(error)
    except BadInput as error:
        assert str(error)


def test_a_cancel_leaves_a_zip_behind_that_is_still_being_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_zip(tmp_path / "a.zip", {"a.png": picture(0)})
    may_open, closed = threading.Event(), threading.Event()

    class SlowZip(zipfile.ZipFile):
        def __init__(self, file: Path) -> None:
            may_open.wait(10)
            super().__init__(file)

        def close(self) -> None:
            super().close()
            closed.set()

    monkeypatch.setattr(set_zip.zipfile, "ZipFile", SlowZip)
    with pytest.raises(Cancelled):
        open_set(path, CancelAfter(1))
    may_open.set()
    assert closed.wait(10)


@pytest.mark.parametrize("is_packed", [False, True])
def test_many_threads_read_the_same_as_one(tmp_path: Path, is_packed: bool) -> None:
    files = {f"{number:02}.png": picture(number) for number in range(30)}
    path = write_zip(tmp_path / "a.zip", files) if is_packed else write(tmp_path / "a", files)
    with opened(path) as pictures, ThreadPoolExecutor(8) as pool:
        read = list(pool.map(pictures.read, pictures.items * 5))
        assert read == list(files.values()) * 5


# Opening small


def jpeg(pixels: np.ndarray, **options: object) -> bytes:
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "JPEG", quality=95, **options)
    return out.getvalue()


def soft(height: int, width: int) -> np.ndarray:
    coarse = np.random.RandomState(3).randint(0, 256, (height // 32 + 1, width // 32 + 1, 3), dtype=np.uint8)
    return np.asarray(Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC))


@pytest.mark.parametrize(
    ("size", "at_least", "expected"),
    [
        ((512, 512), 64, (64, 64)),
        ((512, 512), 60, (128, 128)),
        ((600, 400), 64, (200, 300)),
        ((1024, 300), 64, (150, 512)),
        ((250, 250), 64, (250, 250)),
        ((100, 2000), 64, (2000, 100)),
    ],
)
def test_a_jpeg_is_decoded_smaller_but_never_below_what_is_needed(
    size: tuple[int, int], at_least: int, expected: tuple[int, int]
) -> None:
    width, height = size
    picture = open_picture_bytes(jpeg(soft(height, width)), "a", at_least_px=at_least)
    assert picture.pixels.shape[:2] == expected
    assert picture.full_size == (width, height)


@pytest.mark.parametrize("side", [500, 512, 600])
def test_decoding_small_looks_like_decoding_all_of_it(side: int) -> None:
    data = jpeg(soft(side, side))
    whole = resize(open_picture_bytes(data, "a").pixels, 64, 64).astype(float)
    small = resize(open_picture_bytes(data, "a", at_least_px=64).pixels, 64, 64).astype(float)
    assert np.sqrt(((whole - small) ** 2).mean()) < 3


def test_small_pictures_are_upright_and_have_no_notes_when_none_are_wanted() -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, "a description"
    data = jpeg(soft(512, 256), exif=exif.tobytes())
    plain = open_picture_bytes(data, "a")
    small = open_picture_bytes(data, "a", at_least_px=32, with_notes=False)
    assert plain.notes and not small.notes
    assert plain.full_size == small.full_size == (512, 256)
    assert small.pixels.shape[:2] == (64, 128)
    assert np.abs(resize(plain.pixels, 128, 64).astype(int) - small.pixels).mean() < 4
