"""Files that were moved, renamed, changed or deleted: noticed, and found again."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from gallery_stage import Stage, painting, recipe

from genimg_desktop.core.context import Context, QuietContext
from genimg_desktop.core.errors import BadInput, Cancelled
from genimg_desktop.image.codecs import open_picture
from genimg_desktop.image.encoders import encode_png

CTX = QuietContext()


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    made = Stage(tmp_path / "data")
    yield made
    made.close()


def test_missing_files_are_noticed_and_coming_back_is_too(stage: Stage, tmp_path: Path) -> None:
    kept, other = stage.export(tmp_path / "usb" / "a.png"), stage.export(tmp_path / "b.png")
    stage.keep("no file")
    assert stage.repair.check_files(CTX) == 0
    (tmp_path / "usb").rename(tmp_path / "unplugged")
    assert stage.repair.check_files(CTX) == 1
    assert stage.repair.check_files(CTX) == 0
    assert stage.names(is_missing=True) == ["a"]
    assert stage.store.entry(kept).is_missing and not stage.store.entry(other).is_missing
    assert stage.store.facets().missing == 1
    (tmp_path / "unplugged").rename(tmp_path / "usb")
    assert stage.repair.check_files(CTX) == 0
    assert stage.names(is_missing=True) == []


def test_moved_and_renamed_files_are_found_by_their_content(stage: Stage, tmp_path: Path) -> None:
    for name in "abc":
        stage.export(tmp_path / "old" / f"{name}.png")
    new = tmp_path / "new" / "deep"
    new.mkdir(parents=True)
    (tmp_path / "old" / "a.png").rename(new / "a.png")
    (tmp_path / "old" / "b.png").rename(new / "第二.png")
    (tmp_path / "old" / "c.png").unlink()
    (new / "decoy.png").write_bytes(encode_png(painting(99)))
    report = stage.repair.find_again(tmp_path / "new", CTX)
    assert set(report.found) == {
        (tmp_path / "old" / "a.png", new / "a.png"),
        (tmp_path / "old" / "b.png", new / "第二.png"),
    }
    assert report.still_missing == (tmp_path / "old" / "c.png",)
    assert report.seen == 3
    assert stage.names(is_missing=True) == ["c"]
    assert stage.names(words="第二") == ["b"]
    assert stage.repair.find_again(tmp_path / "new", CTX).found == ()


def test_a_file_changed_by_another_program_is_found_by_name_and_look(stage: Stage, tmp_path: Path) -> None:
    first, second = stage.export(tmp_path / "old" / "a.png"), stage.export(tmp_path / "old" / "b.png")
    for name in "ab":
        pixels = open_picture(tmp_path / "old" / f"{name}.png").pixels.copy()
        if name == "a":
            pixels[..., :3] = np.minimum(pixels[..., :3].astype(int) + 6, 255)
        else:
            pixels = painting(50)
        (tmp_path / "new").mkdir(exist_ok=True)
        (tmp_path / "new" / f"{name}.png").write_bytes(encode_png(pixels))
    shutil.rmtree(tmp_path / "old")
    report = stage.repair.find_again(tmp_path / "new", CTX)
    assert [there for _, there in report.found] == [tmp_path / "new" / "a.png"]
    assert stage.store.entry(first).path == tmp_path / "new" / "a.png"
    assert stage.store.entry(second).is_missing


def test_two_equal_files_are_two_entries_each_with_its_own(stage: Stage, tmp_path: Path) -> None:
    stage.export(tmp_path / "a.png")
    shutil.copy(tmp_path / "a.png", tmp_path / "b.png")
    facts = stage.store.files.read(next(stage.store.files.uids())).facts
    stage.keep("b", recipe(3), kind="exported", path=str(tmp_path / "b.png"), file_hash=facts.file_hash,
               file_bytes=facts.file_bytes)  # fmt: skip
    (tmp_path / "new").mkdir()
    for name in "ab":
        (tmp_path / f"{name}.png").rename(tmp_path / "new" / f"{name}.png")
    report = stage.repair.find_again(tmp_path / "new", CTX)
    assert len(report.found) == 2 and report.still_missing == ()


def test_hostile_folders_are_walked_safely(stage: Stage, tmp_path: Path) -> None:
    stage.export(tmp_path / "a.png")
    (tmp_path / "a.png").unlink()
    trap = tmp_path / "trap"
    trap.mkdir()
    (trap / "loop").symlink_to(trap)
    (trap / "a.png").write_bytes(b"\x89PNG not really")
    if hasattr(os, "mkfifo"):
        os.mkfifo(trap / "pipe.png")
    report = stage.repair.find_again(trap, CTX)
    assert report.found == () and report.seen == 1


def test_a_folder_that_is_none_is_one_sentence(stage: Stage, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="'nowhere' is not a folder"):
        stage.repair.find_again(tmp_path / "nowhere", CTX)


def test_looking_can_be_cancelled(stage: Stage, tmp_path: Path) -> None:
    class Stop(QuietContext):
        def report(self, fraction: float | None, message: object = None) -> None:
            raise Cancelled

    stage.export(tmp_path / "a.png")
    (tmp_path / "a.png").unlink()
    stop: Context = Stop()
    with pytest.raises(Cancelled):
        stage.repair.find_again(tmp_path, stop)
