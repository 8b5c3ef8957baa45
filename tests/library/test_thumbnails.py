"""Pictures of models: kept, found again, and never trusted."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from library_files import make_old, png

from genimg_desktop.library.thumbnails import ENTRY_LIMIT_BYTES, ThumbnailCache, is_whole_png


def entries(folder: Path) -> list[Path]:
    return sorted((folder / "thumbnails").glob("*.png"))


def test_a_thumbnail_is_found_by_model_and_revision(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path)
    cache.put("model a", "1.0", png(1))
    cache.put("model a", "1.1", png(2))
    assert ThumbnailCache(tmp_path).get("model a", "1.0") == png(1)
    assert cache.get("model a", "1.1") == png(2)
    assert cache.get("model b", "1.0") is None
    assert cache.get("model", "a1.0") is None


def test_looking_makes_no_folder(tmp_path: Path) -> None:
    assert ThumbnailCache(tmp_path / "cache").get("a", "1") is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "damage",
    [b"", b"\x89PNG\r\n\x1a\n", png()[:-5], bytes(len(png())), png(3)[:40] + b"\0" + png(3)[41:], b"x" * 5_000_000],
)
def test_a_broken_thumbnail_is_made_again(damage: bytes, tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path)
    cache.put("a", "1", png(3))
    (entry,) = entries(tmp_path)
    entry.write_bytes(damage)
    assert cache.get("a", "1") is None
    cache.put("a", "1", png(4))
    assert cache.get("a", "1") == png(4)


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX files")
def test_a_pipe_in_the_cache_is_not_opened(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path)
    cache.put("a", "1", png(3))
    (entry,) = entries(tmp_path)
    entry.unlink()
    os.mkfifo(entry)
    assert cache.get("a", "1") is None


def test_a_hash_from_a_strange_file_never_becomes_a_path(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path / "cache")
    cache.put("../../escape\udce9", "1", png(3))
    assert cache.get("../../escape\udce9", "1") == png(3)
    assert [path.name for path in tmp_path.iterdir()] == ["cache"]


def test_the_oldest_thumbnails_go_when_there_are_too_many(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path, limit_bytes=3 * len(png()) + 10)
    for number in range(6):
        cache.put(str(number), "1", png(7))
        for entry in entries(tmp_path):
            make_old(entry, 10)
    assert [cache.get(str(number), "1") is not None for number in range(6)] == [False] * 3 + [True] * 3


def test_a_cache_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "thumbnails").write_text("in the way")
    cache = ThumbnailCache(tmp_path)
    cache.put("a", "1", png(3))
    assert cache.get("a", "1") is None


def test_what_is_no_png_is_a_mistake_of_the_program(tmp_path: Path) -> None:
    for data in (b"GIF89a", png() + b"more", png(side=2 * int(ENTRY_LIMIT_BYTES**0.5))[:-1]):
        with pytest.raises(ValueError, match="PNG"):
            ThumbnailCache(tmp_path).put("a", "1", data)


def test_a_png_is_whole_or_it_is_not() -> None:
    data = png(5, 16)
    assert is_whole_png(data)
    assert not any(is_whole_png(data[:end]) for end in range(len(data)))
    for at in range(8, len(data)):
        broken = bytearray(data)
        broken[at] ^= 0x10
        assert not is_whole_png(bytes(broken))
