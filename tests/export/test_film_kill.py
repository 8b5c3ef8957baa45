"""Killed at any moment of writing a film: the old one is there whole, or the new one; a folder whole, or not at all."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import sys
from io import BytesIO
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
import pytest
from film_files import frame, write
from PIL import Image

from genimg_desktop.export.film.folder import atomic_folder

KILLS = 20
COUNTS = (5, 8)
PRELOADED = ["pytest", "film_files", "genimg_desktop.export.film.webp", "genimg_desktop.export.film.gif"]
NAMES = {"webp": "a.webp", "gif": "a.gif", "png-folder": "walk"}


def pictures(turn: int) -> list[np.ndarray]:
    return [frame(number) for number in range(COUNTS[turn % 2])]


def films_for_ever(kind: str, folder: Path, begun: Connection) -> None:
    """What the killed program does: two films in turn over one file, or one folder after another."""
    for turn in range(1_000_000):
        if turn == 1:
            begun.send(os.getpid())
        name = f"walk-{os.getpid()}-{turn}" if kind == "png-folder" else NAMES[kind]
        write(pictures(turn), folder / name, kind)


def is_whole(path: Path) -> bool:
    if path.is_dir():
        return len(list(path.iterdir())) in COUNTS
    with Image.open(BytesIO(path.read_bytes())) as image:
        for number in range(image.n_frames):
            image.seek(number)
            image.load()
        return image.n_frames in COUNTS


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9 that could leave half a rename")
@pytest.mark.parametrize("kind", NAMES)
def test_killed_at_random_moments_a_film_is_whole(tmp_path: Path, kind: str) -> None:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(PRELOADED)
    moments = random.Random(kind)
    for _ in range(KILLS):
        here, there = context.Pipe(duplex=False)
        child = context.Process(target=films_for_ever, args=(kind, tmp_path, there), daemon=True)
        child.start()
        assert here.poll(60)
        child.join(moments.uniform(0.0, 0.05))
        assert child.pid is not None
        os.kill(child.pid, signal.SIGKILL)
        child.join(30)
        assert child.exitcode == -signal.SIGKILL
        found = [path for path in tmp_path.iterdir() if not path.name.startswith(".genimg-")]
        assert found and all(is_whole(path) for path in found)
        child.close()


def test_what_a_killed_program_left_is_swept_after_a_day(tmp_path: Path) -> None:
    old, fresh = tmp_path / ".genimg-old.parts", tmp_path / ".genimg-new.parts"
    for litter in (old, fresh):
        litter.mkdir()
        (litter / "a.png").write_bytes(b"half")
    os.utime(old, (0, 0))
    with atomic_folder(tmp_path / "walk") as parts:
        (parts / "a.png").write_bytes(b"whole")
    assert sorted(path.name for path in tmp_path.iterdir()) == [".genimg-new.parts", "walk"]
