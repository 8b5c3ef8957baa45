"""Killed at any moment of an export over an existing file: the old picture is there whole, or the new one."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import sys
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
import pytest

from genimg_desktop.core.context import QuietContext
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.openraster_read import read_openraster
from genimg_desktop.export.documents import write_document
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.write import export_picture
from genimg_desktop.image.codecs import open_picture

KILLS = 20
SIDE = 160
PRELOADED = ["pytest", "genimg_desktop.export.documents", "genimg_desktop.document.openraster_read"]
"""What takes long to import stands ready in the server that the children are forked from."""


def picture(shade: int) -> np.ndarray:
    pixels = np.random.default_rng(shade).integers(0, 256, (SIDE, SIDE, 4), dtype=np.uint8)
    pixels[0, 0] = (shade, shade, shade, 255)
    return pixels


def write(path: Path, shade: int) -> None:
    options = ExportOptions(format={".png": "png", ".tif": "tiff", ".ora": "ora"}[path.suffix])
    if path.suffix == ".ora":
        state = DocumentState(width=SIDE, height=SIDE, layers=(Layer(name="层", pixels=picture(shade)),))
        write_document(state, path, options, QuietContext())
    else:
        export_picture(picture(shade), None, path, options)


def read(path: Path) -> np.ndarray:
    if path.suffix == ".ora":
        layer = read_openraster(path, QuietContext()).state.layers[0]
        assert isinstance(layer, Layer)
        return layer.pixels
    return open_picture(path).pixels


def export_for_ever(path: Path, begun: Connection) -> None:
    """What the killed program does: two pictures in turn, over the same file."""
    for turn in range(1_000_000):
        if turn == 1:
            begun.send(os.getpid())
        write(path, turn % 2)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9 that could leave half a rename")
@pytest.mark.parametrize("suffix", [".png", ".tif", ".ora"])
def test_killed_at_random_moments_the_file_is_old_or_new_and_whole(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    write(path, 0)
    known = [picture(0), picture(1)]
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(PRELOADED)
    moments = random.Random(suffix)
    for _ in range(KILLS):
        here, there = context.Pipe(duplex=False)
        child = context.Process(target=export_for_ever, args=(path, there), daemon=True)
        child.start()
        assert here.poll(60)
        child.join(moments.uniform(0.0, 0.03))
        assert child.pid is not None
        os.kill(child.pid, signal.SIGKILL)
        child.join(30)
        assert child.exitcode == -signal.SIGKILL
        found = read(path)
        assert any((found == one).all() for one in known)
        child.close()
    left = [entry.name for entry in tmp_path.iterdir() if entry != path]
    assert all(name.startswith(".genimg-") and name.endswith(".tmp") for name in left)  # swept after a day
