"""Small folders of real pictures for tests of the Train panel, and a trial run that answers at once."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from genimg_desktop.image.encoders import encode_png

ANSWER = {
    "device": "cpu", "precision": "fp32", "goal_images": 120_000, "images_per_s": 100.0,
    "memory_bytes": 700_000_000, "disk_bytes": 300_000_000,
}  # fmt: skip


def paint_folder(folder: Path, count: int = 8, side: int = 80, copies: int = 1) -> Path:
    """Different blobs, the first of them several times."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        rng = np.random.RandomState(number)
        pixels = np.kron(rng.randint(0, 256, (5, 5, 4)).astype(np.uint8), np.ones((side // 5, side // 5, 1), np.uint8))
        pixels[..., 3] = 255
        data = encode_png(pixels)
        (folder / f"{number:02}.png").write_bytes(data)
        for copy in range(copies if number == 0 else 0):
            (folder / f"copy-{copy}.png").write_bytes(data)
    return folder


def answer_at_once(_run: Path) -> Sequence[str]:
    """Instead of a trial run."""
    return [sys.executable, "-c", f"print({json.dumps(ANSWER)!r})"]


def train_nothing(_run: Path) -> Sequence[str]:
    """Instead of a training: waits until it is asked to stop."""
    return [sys.executable, "-c", "import sys; sys.stdin.readline()"]
