"""Preparing pictures once: the same again is instant, changed ones are seen, and nothing half done is ever opened."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

import genimg_desktop
from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import BadInput, Cancelled, SaveFailed
from genimg_desktop.core.text import Text
from genimg_desktop.engine.data import files, preparing
from genimg_desktop.engine.data.cache import DataCache, build_cache
from genimg_desktop.engine.data.fitting import fit_picture
from genimg_desktop.engine.data.preview import preview_sheet
from genimg_desktop.image.encoders import encode_jpeg, encode_png
from genimg_desktop.image.picture_sets import PictureItem, PictureSet, open_set
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.spec.training.data_plan import DataPlan


def picture(seed: int, height: int = 36, width: int = 48) -> Pixels:
    pixels = np.random.RandomState(seed).randint(0, 256, (height, width, 4)).astype(np.uint8)
    pixels[..., 3] = 255
    return pixels


def put(folder: Path, name: str, pixels: Pixels) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(encode_png(pixels))


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """Twelve pictures."""
    folder = tmp_path / "album"
    for number in range(12):
        put(folder, f"{number:02}.png", picture(number))
    return folder


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "prepared"


def plan_of(folder: Path, **changes: object) -> DataPlan:
    return DataPlan(path=str(folder), **{"resolution": 32, **changes})  # type: ignore[arg-type]


def build(plan: DataPlan, root: Path, **changes: object) -> DataCache:
    return build_cache(plan, root, QuietContext(), **changes)  # type: ignore[arg-type]


def sets_in(root: Path) -> list[str]:
    """Names of prepared sets, and of anything that should not be there."""
    return sorted(path.name for path in root.iterdir() if not path.name.startswith("memo-"))


@pytest.fixture
def decoded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the pictures that were decoded."""
    names: list[str] = []
    plain = PictureSet.decode

    def decode(self: PictureSet, data: bytes, item: PictureItem, at_least_px: int | None = None) -> object:
        names.append(item.name)
        return plain(self, data, item, at_least_px)

    monkeypatch.setattr(PictureSet, "decode", decode)
    return names


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the pictures whose files were read."""
    names: list[str] = []
    plain = PictureSet.read

    def reading(self: PictureSet, item: PictureItem) -> bytes:
        names.append(item.name)
        return plain(self, item)

    monkeypatch.setattr(PictureSet, "read", reading)
    return names


def test_every_picture_is_there_as_the_preview_shows_it(album: Path, root: Path) -> None:
    plan = plan_of(album, fit="letterbox", ground="#204060")
    cache = build(plan, root)
    assert cache.pictures.shape == (12, 32, 32, 3)
    assert not cache.pictures.flags.writeable
    assert cache.names == tuple(f"{number:02}.png" for number in range(12))
    for number, row in enumerate(cache.pictures):
        assert np.array_equal(row, fit_picture(picture(number), plan))
    assert cache.train.tolist() == list(range(12))
    assert cache.labels.tolist() == [0] * 12
    with open_set(album, QuietContext()) as pictures:
        sheet = preview_sheet(plan, pictures, ["03.png"])
    assert np.array_equal(sheet[..., :3], cache.pictures[3])


def smooth_picture(height: int, width: int) -> Pixels:
    y, x = np.mgrid[0:height, 0:width].astype(np.float64)
    pixels = np.full((height, width, 4), 255, dtype=np.uint8)
    for channel, (along, across) in enumerate([(0.021, 0.033), (0.05, -0.02), (-0.013, 0.07)]):
        pixels[..., channel] = 127.5 + 110 * np.sin(along * x + across * y + channel)
    return pixels


@pytest.mark.parametrize(("height", "width"), [(256, 256), (128, 128), (64, 64), (250, 250), (256, 400), (304, 256)])
def test_a_jpeg_decoded_small_is_the_same_picture(tmp_path: Path, root: Path, height: int, width: int) -> None:
    pixels = smooth_picture(height, width)
    (tmp_path / "album").mkdir()
    (tmp_path / "album" / "a.jpg").write_bytes(encode_jpeg(pixels, quality=98))
    for fit in ("crop", "letterbox", "squash"):
        plan = plan_of(tmp_path / "album", fit=fit)
        difference = build(plan, root).pictures[0].astype(int) - fit_picture(pixels, plan)
        assert np.abs(difference).mean() < 2.0
        assert abs(difference.mean()) < 1.0


@pytest.mark.parametrize(("colours", "channels"), [("grey", 1), ("colour", 3), ("alpha", 4)])
def test_channels(album: Path, root: Path, colours: str, channels: int) -> None:
    assert build(plan_of(album, colours=colours), root).pictures.shape == (12, 32, 32, channels)


def test_the_same_again_reads_no_picture(album: Path, root: Path, decoded: list[str], read: list[str]) -> None:
    first = build(plan_of(album), root)
    assert len(decoded) == len(read) == 12
    again = build(plan_of(album, use_labels=True, held_out=0.3), root)
    assert len(decoded) == len(read) == 12
    assert again.key == first.key
    assert np.array_equal(again.pictures, first.pictures)


def test_two_threads_and_one_write_the_same_bytes(album: Path, tmp_path: Path) -> None:
    one, three = build(plan_of(album), tmp_path / "a", threads=1), build(plan_of(album), tmp_path / "b", threads=3)
    assert one.key == three.key
    for name in (files.PICTURES,):
        assert (tmp_path / "a" / one.key / name).read_bytes() == (tmp_path / "b" / one.key / name).read_bytes()


def test_a_folder_that_moved_has_the_same_key(album: Path, root: Path) -> None:
    key = build(plan_of(album), root).key
    assert build(plan_of(album.rename(album.with_name("elsewhere"))), root).key == key
    assert sets_in(root) == [key]


def test_a_changed_picture_gives_another_key_and_is_seen(album: Path, root: Path, read: list[str]) -> None:
    old = build(plan_of(album), root)
    put(album, "05.png", picture(99))
    new = build(plan_of(album), root)
    assert new.key != old.key
    assert np.array_equal(new.pictures[5], fit_picture(picture(99), plan_of(album)))
    read.clear()
    put(album, "05.png", picture(5))
    os.utime(album / "05.png", ns=(1, 1))
    assert build(plan_of(album), root).key == old.key
    assert read == ["05.png"], "only the changed file is read to find the old set again"


@pytest.mark.parametrize(
    "change",
    [
        {"resolution": 64},
        {"fit": "squash"},
        {"colours": "grey"},
        {"ground": "#000000"},
        {"left_out": ("03.png",)},
    ],
)
def test_settings_that_decide_pixels_give_another_key(album: Path, root: Path, change: dict[str, object]) -> None:
    assert build(plan_of(album), root).key != build(plan_of(album, **change), root).key


def test_left_out_pictures_are_not_there(album: Path, root: Path) -> None:
    cache = build(plan_of(album, left_out=("03.png", "no such.png")), root)
    assert "03.png" not in cache.names
    assert len(cache.pictures) == 11


def test_sub_folders_are_classes(tmp_path: Path, root: Path) -> None:
    for number, name in enumerate(["10/a.png", "2/b.png", "moss/c.png", "d.png"]):
        put(tmp_path / "album", name, picture(number))
    cache = build(plan_of(tmp_path / "album", use_labels=True), root)
    assert cache.classes == ("2", "10", "album", "moss")
    assert {name: cache.classes[label] for name, label in zip(cache.names, cache.labels, strict=True)} == {
        "10/a.png": "10",
        "2/b.png": "2",
        "moss/c.png": "moss",
        "d.png": "album",
    }


def test_pictures_that_cannot_be_opened_are_skipped_and_named(album: Path, root: Path) -> None:
    (album / "02.png").write_bytes((album / "02.png").read_bytes()[:-700])
    (album / "04.jpg").write_bytes(b"no picture at all")
    first, again = build(plan_of(album), root), build(plan_of(album), root)
    for cache in (first, again):
        assert [name for name, _ in cache.skipped] == ["02.png", "04.jpg"]
        assert "02.png" in str(cache.skipped[0][1])
        assert len(cache.pictures) == len(cache.names) == len(cache.labels) == 11
        assert np.array_equal(cache.pictures[2], fit_picture(picture(3), plan_of(album)))


def test_a_picture_that_vanishes_meanwhile_is_skipped_but_not_for_ever(
    album: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = PictureSet.read

    def gone(self: PictureSet, item: PictureItem) -> bytes:
        if item.name == "07.png":
            raise BadInput(Text("'{name}' is not there any more.", name=item.name))
        return plain(self, item)

    with monkeypatch.context() as patch:
        patch.setattr(PictureSet, "read", gone)
        cache = build(plan_of(album), root)
    assert [name for name, _ in cache.skipped] == ["07.png"]
    assert "07.png" not in cache.names
    assert "07.png" in build(plan_of(album), root).names


def test_a_folder_that_vanishes_meanwhile_is_one_sentence(
    album: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = PictureSet.read

    def pulled_out(self: PictureSet, item: PictureItem) -> bytes:
        if item.name == "06.png":
            album.rename(album.with_name("gone"))
        return plain(self, item)

    monkeypatch.setattr(PictureSet, "read", pulled_out)
    with pytest.raises(BadInput, match="'album' is not there any more"):
        build(plan_of(album), root, threads=1)
    assert sets_in(root) == []


def test_no_readable_picture_is_refused_with_the_reason(tmp_path: Path, root: Path) -> None:
    (tmp_path / "album").mkdir()
    (tmp_path / "album" / "a.png").write_bytes(b"not one")
    with pytest.raises(BadInput, match="no readable picture in 'album'") as caught:
        build(plan_of(tmp_path / "album"), root)
    assert "a.png" in str(caught.value.hint)
    put(tmp_path / "album", "b.png", picture(1))
    with pytest.raises(BadInput, match="no readable picture in 'album'"):
        build(plan_of(tmp_path / "album", left_out=("a.png", "b.png")), root)
    assert sets_in(root) == []
    assert len(build(plan_of(tmp_path / "album"), root).pictures) == 1, "one is enough to go on"


class Stopping(QuietContext):
    """Cancelled once enough is done."""

    def __init__(self, at: float) -> None:
        self.fraction, self._at = 0.0, at
        self.said: list[str] = []

    def report(self, fraction: float | None, message: Text | None = None) -> None:
        self.fraction = max(self.fraction, fraction or 0.0)
        self.said.append(str(message))

    def check(self) -> None:
        if self.fraction >= self._at:
            raise Cancelled


def test_cancel_leaves_nothing_behind(album: Path, root: Path) -> None:
    for number in range(12, 80):
        put(album, f"{number:02}.png", picture(number))
    ctx = Stopping(0.5)
    with pytest.raises(Cancelled):
        build_cache(plan_of(album), root, ctx)
    assert 0.5 <= ctx.fraction < 0.9
    assert not root.exists() or sets_in(root) == []
    assert any("of 80 pictures prepared" in sentence for sentence in ctx.said)


def test_cancel_does_not_wait_for_a_picture(album: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hold = threading.Event()
    went_on: list[str] = []
    is_cancelled = threading.Event()
    plain = PictureSet.read

    def slow(self: PictureSet, item: PictureItem) -> bytes:
        is_cancelled.set()
        hold.wait(20)
        went_on.append(item.name)
        return plain(self, item)

    class Unwanted(QuietContext):
        def check(self) -> None:
            if is_cancelled.is_set():
                raise Cancelled

    monkeypatch.setattr(PictureSet, "read", slow)
    try:
        with pytest.raises(Cancelled):
            build_cache(plan_of(album), root, Unwanted())
        assert not went_on, "it ended while the pictures were still being read"
    finally:
        hold.set()


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EIO])
def test_a_full_disk_is_one_sentence_and_no_litter(
    album: Path, root: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def full(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(SaveFailed, match=r"disk"):
            build(plan_of(album), root)
    assert sets_in(root) == []
    assert len(build(plan_of(album), root).pictures) == 12


def test_too_little_room_is_said_before_anything_is_written(
    album: Path, root: Path, monkeypatch: pytest.MonkeyPatch, decoded: list[str]
) -> None:
    monkeypatch.setattr(files.shutil, "disk_usage", lambda _place: type("Usage", (), {"free": 5_000_000})())
    with pytest.raises(SaveFailed, match="need 0 MB, and 5 MB are free"):
        build(plan_of(album), root)
    assert decoded == []
    assert not root.exists()


KILLED = """
import os, sys
from pathlib import Path
from genimg_desktop.core.context import QuietContext
from genimg_desktop.engine.data import files
from genimg_desktop.engine.data.cache import build_cache
from genimg_desktop.spec.training.data_plan import DataPlan
os.rename = lambda *paths: os._exit(9)
build_cache(DataPlan(path=sys.argv[1], resolution=32), Path(sys.argv[2]), QuietContext())
"""


def test_killed_before_the_last_step_nothing_opens_and_the_rest_is_removed_later(album: Path, root: Path) -> None:
    checkout = Path(genimg_desktop.__file__).parent.parent
    done = subprocess.run([sys.executable, "-c", KILLED, str(album), str(root)], cwd=checkout, check=False)
    assert done.returncode == 9
    (left,) = sets_in(root)
    assert left.startswith(".building-")
    assert (root / left / files.INDEX).is_file(), "all was written but the name"
    cache = build(plan_of(album), root)
    assert sets_in(root) == [left, cache.key], "it may still be at work"
    for path in (*(root / left).iterdir(), root / left):
        os.utime(path, (1, 1))
    build(plan_of(album, resolution=64), root)
    assert left not in sets_in(root)


def test_a_set_without_its_index_does_not_open(album: Path, root: Path, decoded: list[str]) -> None:
    key = build(plan_of(album), root).key
    (root / key / files.INDEX).unlink()
    decoded.clear()
    assert np.array_equal(build(plan_of(album), root).pictures[0], fit_picture(picture(0), plan_of(album)))
    assert len(decoded) == 12


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def zero(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def spoil_index(path: Path) -> None:
    index = path.with_name(files.INDEX)
    index.write_bytes(index.read_bytes()[:-40])


@pytest.mark.parametrize("damage", [cut, zero, spoil_index])
def test_a_damaged_set_is_refused_and_made_again(album: Path, root: Path, damage: Callable[[Path], None]) -> None:
    first = build(plan_of(album), root)
    expected, key = np.array(first.pictures), first.key
    del first
    damage(root / key / files.PICTURES)
    assert files.open_prepared(root, key) is None
    assert np.array_equal(build(plan_of(album), root).pictures, expected)


@pytest.mark.parametrize("extra", [-1, 1, 5000])
def test_another_length_is_found_even_when_the_time_did_not_change(album: Path, root: Path, extra: int) -> None:
    key = build(plan_of(album), root).key
    path = root / key / files.PICTURES
    info = path.stat()
    os.truncate(path, info.st_size + extra)
    os.utime(path, ns=(info.st_atime_ns, info.st_mtime_ns))
    assert files.open_prepared(root, key) is None


def test_damage_that_left_the_time_as_it_was_is_found_on_request(album: Path, root: Path) -> None:
    first = build(plan_of(album), root)
    expected, path = np.array(first.pictures), root / first.key / files.PICTURES
    info = path.stat()
    zero(path)
    os.utime(path, ns=(info.st_atime_ns, info.st_mtime_ns))
    assert np.array_equal(build(plan_of(album), root, is_verified=True).pictures, expected)
    assert np.array_equal(build(plan_of(album), root).pictures, expected)


def test_a_copied_set_is_summed_up_once(album: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = build(plan_of(album), root).key
    os.utime(root / key / files.PICTURES, (5, 5))
    assert files.open_prepared(root, key) is not None

    def unwanted(*_arguments: object) -> None:
        raise AssertionError("read again")

    monkeypatch.setattr(files.hashlib, "file_digest", unwanted)
    assert files.open_prepared(root, key) is not None


def test_two_at_the_same_time_both_succeed(album: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    together = threading.Barrier(2)
    plain = preparing.publish

    def publish(folder: Path, place: Path, key: str) -> None:
        together.wait(30)
        plain(folder, place, key)

    monkeypatch.setattr(preparing, "publish", publish)
    with ThreadPoolExecutor(2) as pool:
        one, two = pool.map(lambda _: build(plan_of(album), root), range(2))
    assert one.key == two.key
    assert np.array_equal(one.pictures, two.pictures)
    assert sets_in(root) == [one.key]


def test_damaged_memory_of_hashes_costs_only_time(album: Path, root: Path) -> None:
    key = build(plan_of(album), root).key
    (memo,) = root.glob("memo-*")
    memo.write_bytes(b'{"schema": 1, "names": ["a"]}')
    assert build(plan_of(album), root).key == key


@pytest.mark.parametrize("oldest", ["letterbox", "squash", "crop"])
@pytest.mark.parametrize("is_in_use", [True, False])
def test_the_longest_unused_set_goes_unless_it_is_in_use(album: Path, root: Path, oldest: str, is_in_use: bool) -> None:
    by_age = [oldest, *({"letterbox", "squash", "crop"} - {oldest})]
    held, keys = [], []
    for fit in by_age:
        cache = build(plan_of(album, fit=fit), root)
        keys.append(cache.key)
        if is_in_use and fit == oldest:
            held.append(cache)
        del cache
    for hours, key in zip((3, 2, 1), keys, strict=True):
        then = (root / key / files.INDEX).stat().st_mtime - 3600 * hours
        os.utime(root / key / files.INDEX, (then, then))
    new = build(plan_of(album, colours="grey"), root, limit_bytes=3 * 12 * 32 * 32 * 3)  # room for three in colour
    gone = keys[1] if is_in_use else keys[0]
    assert sets_in(root) == sorted({*keys, new.key} - {gone})


def many(tmp_path: Path, count: int) -> Path:
    for number in range(count):
        put(tmp_path / "album", f"{number:03}.png", picture(number, 8, 8))
    return tmp_path / "album"


def held_names(cache: DataCache) -> set[str]:
    assert sorted([*cache.train, *cache.held_out]) == list(range(len(cache.pictures)))
    return {cache.names[row] for row in cache.held_out}


def test_what_is_held_out_stays_so_when_pictures_are_added_or_renamed(tmp_path: Path, root: Path) -> None:
    album = many(tmp_path, 60)
    before = held_names(build(plan_of(album, held_out=0.25), root))
    assert 5 <= len(before) <= 25
    for number in range(60, 90):
        put(album, f"a{number:03}.png", picture(number, 8, 8))
    after = held_names(build(plan_of(album, held_out=0.25), root))
    assert {name for name in after if not name.startswith("a")} == before
    assert any(name.startswith("a") for name in after)
    (album / "000.png").rename(album / "zzz.png")
    renamed = held_names(build(plan_of(album, held_out=0.25), root))
    assert {name.replace("zzz", "000") for name in renamed} == after


def test_copies_of_a_picture_are_on_one_side(tmp_path: Path, root: Path) -> None:
    album = many(tmp_path, 50)
    for number in range(50):
        put(album, f"copies/{number:03}.png", picture(number, 8, 8))
    held = held_names(build(plan_of(album, held_out=0.3), root))
    assert held == {name.removeprefix("copies/") for name in held} | {
        "copies/" + name.removeprefix("copies/") for name in held
    }
    assert held


def test_of_few_pictures_none_are_held_out(tmp_path: Path, root: Path) -> None:
    assert not held_names(build(plan_of(many(tmp_path, 39), held_out=0.5), root))


def test_all_the_same_picture_is_learned_from(tmp_path: Path, root: Path) -> None:
    for share in (0.05, 0.5):
        for level in range(8):
            album = tmp_path / f"album{level}"
            for number in range(40):
                put(album, f"{number}.png", np.full((8, 8, 4), (level, level, level, 255), np.uint8))
            assert len(build(plan_of(album, held_out=share), root).train) == 40


def test_the_preview_leaves_out_what_cannot_be_shown(album: Path) -> None:
    (album / "02.png").write_bytes(b"broken")
    plan = plan_of(album, left_out=("03.png",), colours="alpha")
    with open_set(album, QuietContext()) as pictures:
        assert preview_sheet(plan, pictures, 4).shape == (66, 66, 4)
        assert preview_sheet(plan, pictures, ["02.png", "03.png", "04.png"]).shape == (32, 32, 4)
        with pytest.raises(BadInput, match="no readable picture"):
            preview_sheet(plan, pictures, ["02.png"])
