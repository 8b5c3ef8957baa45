import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from genimg_desktop.core import files
from genimg_desktop.core.errors import BadInput, SaveFailed
from genimg_desktop.core.files import read_limited, write_atomically


def test_a_save_replaces_the_old_file_and_leaves_no_litter(tmp_path: Path) -> None:
    target = tmp_path / "新的 picture.png"
    write_atomically(target, b"old")
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EROFS])
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failing_disk_leaves_the_old_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, step: str
) -> None:
    target = tmp_path / "a.png"
    write_atomically(target, b"old")

    def fail(*_args: object) -> None:
        raise OSError(code, os.strerror(code))

    if step == "fsync":
        monkeypatch.setattr(files.os, "fsync", fail)
    else:
        monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(SaveFailed) as problem:
        write_atomically(target, b"new" * 1_000_000)
    assert "a.png" in str(problem.value)
    assert problem.value.hint is not None
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_busy_file_on_windows_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target, tries = tmp_path / "a.png", []
    real = Path.replace

    def busy_twice(source: Path, to: Path) -> Path:
        tries.append(1)
        if len(tries) < 3:
            error = OSError(13, "in use")
            error.winerror = 32  # type: ignore[attr-defined]
            raise error
        return real(source, to)

    monkeypatch.setattr(Path, "replace", busy_twice)
    monkeypatch.setattr(files.time, "sleep", lambda _s: None)
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert len(tries) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX links and modes")
def test_a_link_is_written_through_and_keeps_the_mode(tmp_path: Path) -> None:
    real, link = tmp_path / "real.png", tmp_path / "link.png"
    real.write_bytes(b"old")
    real.chmod(0o640)
    link.symlink_to(real)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX files")
def test_only_ordinary_files_of_bearable_size_are_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "empty.png").touch()
    (tmp_path / "large.png").write_bytes(b"x" * 11)
    (tmp_path / "loop.png").symlink_to("loop.png")
    for name, says in [
        ("pipe.png", "not an ordinary file"),
        ("folder.png", "folder"),
        ("empty.png", "empty"),
        ("large.png", "too large"),
        ("loop.png", "cannot be read"),
        ("gone.png", "not there"),
    ]:
        with pytest.raises(BadInput, match=says):
            read_limited(tmp_path / name, 10)
    with pytest.raises(BadInput):
        read_limited(Path("/dev/zero"), 10)
