"""MP4 and WebM: by PyAV where it is installed, by a program ffmpeg, or one sentence that says what to install."""

from __future__ import annotations

import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from film_files import FILM, HEIGHT, WIDTH, StopsAfter, facts_of, frame, frames, write

from genimg_desktop.core.errors import BadInput, Cancelled, GenimgError
from genimg_desktop.export.film import video, video_ffmpeg
from genimg_desktop.export.film.read_back import film_in
from genimg_desktop.export.film.video_kind import MP4_KIND, WEBM_KIND

VIDEOS = ["mp4", "webm"]
FAKE = """#!{python}
import json, os, sys, time
if "-encoders" in sys.argv:
    print(" V....D libx264 H.264\\n V....D libvpx-vp9 VP9")
    raise SystemExit(0)
mode = os.environ.get("FAKE_FFMPEG", "")
note = [sys.argv[k + 1] for k, a in enumerate(sys.argv) if a == "-i"]
tags = open(note[1], encoding="utf-8").read() if len(note) > 1 else ""
json.dump({{"argv": sys.argv[1:], "tags": tags, "pid": os.getpid()}}, open(os.environ["FAKE_LOG"], "w"))
if mode == "stuck":
    time.sleep(600)
if mode == "fails":
    sys.stdin.buffer.read(1000)
    print("first line\\nlibx264: out of luck", file=sys.stderr)
    raise SystemExit(3)
data = sys.stdin.buffer.read()
with open(sys.argv[-1], "wb") as out:
    out.write((16 + len(data)).to_bytes(4, "big") + b"ftypisom" + bytes(4) + data)
"""


@pytest.fixture
def fake_ffmpeg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program ffmpeg that writes what it gets behind a head; gives the file in which stands what it was told."""
    if sys.platform == "win32":
        pytest.skip("a script cannot be a program here")
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "ffmpeg"
    program.write_text(FAKE.format(python=sys.executable))
    program.chmod(0o755)
    log = tmp_path / "told.json"
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("FAKE_LOG", str(log))
    monkeypatch.setattr(video, "has_av", lambda: False)
    return log


def told(log: Path) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(log.read_text())
    return made


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_without_anything_that_encodes_one_sentence_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(video, "has_av", lambda: False)
    monkeypatch.setattr(video, "find_ffmpeg", lambda: None)
    with pytest.raises(BadInput, match=r"install PyAV .* or the program ffmpeg"):
        write(frames(2), tmp_path / "a.mp4", "mp4")
    assert list(tmp_path.iterdir()) == []


def test_every_frame_reaches_ffmpeg_as_it_is(fake_ffmpeg: Path, tmp_path: Path) -> None:
    path = write(frames(20), tmp_path / "a.mp4", "mp4")
    data = path.read_bytes()
    size = int.from_bytes(data[:4], "big")
    raw = np.frombuffer(data[16:size], np.uint8).reshape(20, HEIGHT, WIDTH, 3)
    assert np.array_equal(raw, np.stack(frames(20))[..., :3])
    assert film_in(path) == FILM
    assert b"algorithmicMedia" in data[size:]
    argv = told(fake_ffmpeg)["argv"]
    for one, two in (
        ("-video_size", f"{WIDTH}x{HEIGHT}"),
        ("-framerate", "25"),
        ("-f", "rawvideo"),
        ("-c:v", "libx264"),
    ):
        assert argv[argv.index(one) + 1] == two
    assert "+bitexact" in argv and "filter_units=remove_types=6" in argv


def test_odd_sides_become_even(fake_ffmpeg: Path, tmp_path: Path) -> None:
    pictures = frames(2, width=33, height=21)
    path = write(pictures, tmp_path / "a.mp4", "mp4", facts={"fps": 29.97})
    data = path.read_bytes()
    raw = np.frombuffer(data[16 : int.from_bytes(data[:4], "big")], np.uint8).reshape(2, 22, 34, 3)
    assert np.array_equal(raw[1, :21, :33], pictures[1][..., :3])
    assert np.array_equal(raw[1, 21, :33], pictures[1][20, :, :3])
    assert "30000/1001" in told(fake_ffmpeg)["argv"]


def test_a_webm_gets_its_film_as_a_tag_and_keeps_transparency(fake_ffmpeg: Path, tmp_path: Path) -> None:
    pictures = frames(3, alpha=True)
    write(pictures, tmp_path / "a.webm", "webm", facts={"has_alpha": True})
    said = told(fake_ffmpeg)
    assert "yuva420p" in " ".join(said["argv"]) and "rgba" in said["argv"]
    assert said["tags"].startswith(";FFMETADATA1\n")
    assert "GENIMG_FILM={" in said["tags"]
    assert not list(Path(said["argv"][said["argv"].index("ffmetadata") + 2]).parent.glob("genimg-*.txt"))


def test_a_private_video_is_told_nothing(fake_ffmpeg: Path, tmp_path: Path) -> None:
    for kind in VIDEOS:
        path = write(frames(2), tmp_path / f"a.{kind}", kind, is_private=True, include_label=False)
        said = told(fake_ffmpeg)
        assert said["tags"] == ""
        assert said["argv"][said["argv"].index("-map_metadata") + 1] == "-1"
        assert b"genimg" not in path.read_bytes().lower()


def test_the_last_words_of_ffmpeg_are_in_the_error(
    fake_ffmpeg: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_FFMPEG", "fails")
    target = tmp_path / "out" / "a.mp4"
    with pytest.raises(GenimgError, match="out of luck") as caught:
        write(frames(400), target, "mp4")
    assert "first line" in caught.value.details
    assert list(target.parent.iterdir()) == []


def test_a_stuck_ffmpeg_is_killed_when_the_film_is_stopped(
    fake_ffmpeg: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_FFMPEG", "stuck")
    stopped = threading.Event()

    class Stop(StopsAfter):
        def check(self) -> None:
            if fake_ffmpeg.exists() and fake_ffmpeg.stat().st_size:
                stopped.set()
                raise Cancelled

    threads = threading.active_count()
    big = [np.zeros((512, 512, 4), np.uint8)] * 50
    target = tmp_path / "out" / "a.mp4"
    with pytest.raises(Cancelled):
        write(big, target, "mp4", ctx=Stop(0))
    assert stopped.is_set()
    assert not is_alive(told(fake_ffmpeg)["pid"])
    assert threading.active_count() == threads
    assert list(target.parent.iterdir()) == []


def test_an_ffmpeg_that_lies_in_the_present_folder_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(video_ffmpeg.shutil, "which", lambda _name: str(tmp_path / "ffmpeg"))
    assert video_ffmpeg.find_ffmpeg() is None


def test_quality_has_a_say_in_every_encoder() -> None:
    for kind in (MP4_KIND, WEBM_KIND):
        for encoder in kind.encoders:
            bits = {1: 100_000, 100: 1_000_000}
            assert encoder.settings(1, bits[1]) != encoder.settings(100, bits[100])


# by PyAV, which the tests do not bring


@pytest.mark.parametrize("kind", VIDEOS)
def test_pyav_writes_every_frame_in_its_colours(kind: str, tmp_path: Path) -> None:
    av = pytest.importorskip("av")
    pictures = frames(30, width=96, height=64)
    path = write(pictures, tmp_path / f"a.{kind}", kind, facts={"last_extra_s": 0.2}, quality=95)
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        assert (stream.width, stream.height, stream.average_rate) == (96, 64, 25)
        seen = [picture.to_ndarray(format="rgb24") for picture in container.decode(stream)]
    assert len(seen) == 35
    for number in (0, 11, 29, 34):
        difference = seen[number].astype(int) - pictures[min(number, 29)][..., :3]
        assert np.abs(difference.reshape(8, 8, 12, 8, 3).mean(axis=(1, 3))).max() < 12
    assert film_in(path) == FILM
    assert b"algorithmicMedia" in path.read_bytes()


@pytest.mark.parametrize("kind", VIDEOS)
def test_flat_colours_come_back_by_the_matrix_that_the_file_names(kind: str, tmp_path: Path) -> None:
    av = pytest.importorskip("av")
    colours = np.array([(200, 40, 60), (30, 180, 50), (40, 60, 210), (250, 250, 250), (8, 8, 8), (220, 200, 30)])
    picture = np.full((64, 96 * 2, 4), 255, np.uint8)
    picture[..., :3] = np.repeat(colours, 32, axis=0)[None]
    path = write([picture] * 3, tmp_path / f"a.{kind}", kind, quality=95)
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        context = stream.codec_context
        planes = next(container.decode(stream))
        assert (context.colorspace, context.color_primaries, context.color_trc, context.color_range) == (1, 1, 13, 1)
        yuv = [np.frombuffer(bytes(plane), np.uint8).reshape(plane.height, plane.line_size) for plane in planes.planes]
    for number, colour in enumerate(colours):
        y = yuv[0][32, 32 * number + 16] - 16.0
        cb, cr = (plane[16, 16 * number + 8] - 128.0 for plane in yuv[1:3])
        # ITU-R BT.709, section 3.3, with levels 16 .. 235
        red, blue = 255 / 219 * y + 255 / 224 * 1.5748 * cr, 255 / 219 * y + 255 / 224 * 1.8556 * cb
        green = (255 / 219 * y - 0.2126 * red - 0.0722 * blue) / 0.7152
        assert np.abs(np.array([red, green, blue]) - colour).max() < 5


@pytest.mark.parametrize("kind", VIDEOS)
def test_pyav_tells_nothing_in_private_and_says_the_same_twice(kind: str, tmp_path: Path) -> None:
    pytest.importorskip("av")
    files = [
        write(frames(12, width=64, height=64), tmp_path / f"{k}.{kind}", kind, is_private=True, include_label=False)
        for k in range(2)
    ]
    first, second = (path.read_bytes() for path in files)
    assert first == second
    for word in (b"genimg", b"Lavf6", b"x264 - core", b"hills"):
        assert word.lower() not in first.lower()


@pytest.mark.parametrize("kind", VIDEOS)
def test_pyav_leaves_nothing_when_it_is_stopped(kind: str, tmp_path: Path) -> None:
    pytest.importorskip("av")
    with pytest.raises(Cancelled):
        write(frames(20), tmp_path / f"a.{kind}", kind, ctx=StopsAfter(7))
    assert list(tmp_path.iterdir()) == []


def test_pyav_keeps_transparency_in_a_webm(tmp_path: Path) -> None:
    av = pytest.importorskip("av")
    path = write(frames(4, alpha=True), tmp_path / "a.webm", "webm", facts={"has_alpha": True})
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        assert stream.metadata.get("alpha_mode", stream.metadata.get("ALPHA_MODE")) == "1"
        assert len(list(container.decode(stream))) == 4
    assert facts_of(frames(1)).has_alpha is False
    assert frame(0, alpha=True)[0, 0, 3] == 0
