"""Looking at 10,000 small JPEGs before training: listing them, decoding and measuring each, comparing all.

The plain way is the loop that people write: open with Pillow, sum of the bytes, perceptual hash by the median, and
every hash compared with every other one. It finds broken files and copies only.
"""

from __future__ import annotations

import hashlib
import io
import math
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image
from stage import table

from genimg_desktop.core.context import QuietContext
from genimg_desktop.image.picture_sets import open_set
from genimg_desktop.library.datasets import scan

PICTURES, SIDE = 10_000, 128


def make_pictures(folder: Path, count: int, side: int) -> None:
    """Write JPEGs of gradients under noise of several sizes, no two alike, a hundred to a sub-folder."""
    rng = np.random.RandomState(7)
    ramp = np.linspace(0, 1, side, dtype=np.float32)
    for number in range(count):
        if number % 100 == 0:
            (folder / f"{number // 100:03}").mkdir(parents=True)
        angle, colours = rng.rand() * 6.3, rng.rand(2, 3).astype(np.float32) * 255
        slope = np.cos(angle) * ramp[None, :] + np.sin(angle) * ramp[:, None]
        picture = colours[0] + (colours[1] - colours[0]) * slope[..., None]
        for cell in (4, 16, 32):
            noise = rng.rand(side // cell, side // cell, 1).astype(np.float32) - 0.5
            picture = picture + 60 * noise.repeat(cell, axis=0).repeat(cell, axis=1)
        data = io.BytesIO()
        Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8)).save(data, "JPEG", quality=88)
        (folder / f"{number // 100:03}" / f"{number:05}.jpg").write_bytes(data.getvalue())


def plain_scan(folder: Path) -> int:
    """How many pairs look alike."""
    at = (np.arange(32) + 0.5) * math.pi / 32
    cosines = np.cos(np.arange(8)[:, None] * at[None, :])
    sums, hashes = set(), []
    for path in sorted(folder.rglob("*.jpg")):
        data = path.read_bytes()
        sums.add(hashlib.sha256(data).digest())
        grey = Image.open(io.BytesIO(data)).convert("L").resize((32, 32), Image.Resampling.LANCZOS)
        values = cosines @ np.asarray(grey, np.float64) @ cosines.T
        hashes.append((values > np.median(values)).ravel())
    bits = np.array(hashes)
    return sum(int(((bits[number] != bits[number + 1 :]).sum(axis=1) <= 4).sum()) for number in range(len(bits)))


def run() -> None:
    """Print the times and the pictures per second."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        make_pictures(folder, PICTURES, SIDE)
        rows = []
        begin = time.perf_counter()
        plain_scan(folder)
        plain = time.perf_counter() - begin
        rows.append(["plain way, 1 thread", f"{plain:.1f} s", f"{PICTURES / plain:,.0f}"])
        begin = time.perf_counter()
        with open_set(folder, QuietContext()) as pictures:
            listed = time.perf_counter() - begin
            rows.append(["ours, listing alone", f"{listed:.1f} s", f"{PICTURES / listed:,.0f}"])
            for threads in (1, 2):
                begin = time.perf_counter()
                scan(pictures, QuietContext(), threads=threads)
                took = time.perf_counter() - begin
                rows.append([f"ours, {threads} threads", f"{took:.1f} s", f"{PICTURES / took:,.0f}"])
        table(f"Scan of {PICTURES:,} JPEGs of {SIDE} px", ["", "time", "pictures/s"], rows)
        print(f"\nplain / ours with two threads: {plain / took:.1f} x")
