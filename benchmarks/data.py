"""Pictures to batches: preparing them once, opening that again, and taking batches, beside a loop over ImageFolder."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image
from plain_training import PlainFolder
from stage import table

import genimg_desktop.engine  # noqa: F401  before torch, as in the program: its threads sleep at barriers

import torch  # isort: skip
from torch import Tensor
from torch.utils.data import DataLoader

from genimg_desktop.core.context import QuietContext
from genimg_desktop.engine.data.batches import take_batch, to_float
from genimg_desktop.engine.data.cache import DataCache, build_cache
from genimg_desktop.engine.data.sampler import Sampler, mirrored
from genimg_desktop.image.picture_sets import open_set
from genimg_desktop.spec.training.data_plan import DataPlan

PICTURES = "GENIMG_BENCH_PICTURES"
"""Environment variable: a folder of real pictures to enlarge. Without it they are noise with the spectrum of photos."""
COUNT, SIDE, TARGET, BATCH = 2000, 512, 64, 64
ROUNDS = 3
MANY = 10_000
STEPS = 400


def run() -> None:
    """Print the tables."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        mean_kb = _make_jpegs(folder / "jpegs")
        _build_table(folder, mean_kb)
        _batch_table(build_cache(DataPlan(path=str(folder / "jpegs")), folder / "batches", QuietContext()))
        _reopen_table(folder)


def _build_table(folder: Path, mean_kb: float) -> None:
    ours_s, plain_s = [], []
    for round_number in range(ROUNDS):  # by turns, so that both see the same machine
        plain_s.append(_plain_pass(folder / "jpegs"))
        plan = DataPlan(path=str(folder / "jpegs"), resolution=TARGET)
        ours_s.append(_timed(lambda n=round_number, plan=plan: build_cache(plan, folder / f"{n}", QuietContext())))
    ours, plain = COUNT / min(ours_s), COUNT / min(plain_s)
    table(
        f"Prepare {COUNT:,} JPEGs of {SIDE} px ({mean_kb:.0f} kB each) at {TARGET} px, best of {ROUNDS}",
        ["ours: read, hash, decode, fit, write", "one pass of DataLoader, 2 workers", "ours / plain"],
        [[f"{ours:.0f} pictures/s", f"{plain:.0f} pictures/s", f"{ours / plain:.1f} x"]],
    )


def _batch_table(cache: DataCache) -> None:
    sampler, device = Sampler(len(cache.train), 1), torch.device("cpu")

    def take(step: int) -> Tensor:
        rows = cache.train[sampler.indices(step * BATCH, BATCH)]
        return to_float(take_batch(cache, rows, mirrored(1, step * BATCH, BATCH)), device)

    times_s = []
    for step in range(STEPS):
        begin_s = time.perf_counter()
        take(step)
        times_s.append(time.perf_counter() - begin_s)
    median_s = sorted(times_s)[STEPS // 2]
    table(
        f"A batch of {BATCH} at {TARGET} px: order, rows, mirror, floats",
        ["median", "pictures/s"],
        [[f"{median_s * 1000:.2f} ms", f"{BATCH / median_s:,.0f}"]],
    )


def _reopen_table(folder: Path) -> None:
    many = folder / "many"
    many.mkdir()
    rng = np.random.RandomState(0)
    for number in range(MANY):
        Image.fromarray(rng.randint(0, 256, (8, 8, 3)).astype(np.uint8)).save(many / f"{number:05}.png")
    plan = DataPlan(path=str(many), resolution=32)
    first_s = _timed(lambda: build_cache(plan, folder / "kept", QuietContext()))
    list_s = min(_timed(lambda: open_set(many, QuietContext()).close()) for _ in range(ROUNDS))
    again_s = min(_timed(lambda: build_cache(plan, folder / "kept", QuietContext())) for _ in range(ROUNDS))
    table(
        f"{MANY:,} small pictures",
        ["prepared", "opened again", "of that, listing the folder"],
        [[f"{first_s:.2f} s", f"{again_s * 1000:.0f} ms", f"{list_s * 1000:.0f} ms"]],
    )


def _plain_pass(folder: Path) -> float:
    """Seconds for all pictures; starting the workers is not counted."""
    loader = DataLoader(PlainFolder(folder), batch_size=BATCH, shuffle=True, num_workers=2)
    batches = iter(loader)
    seen = len(next(batches))
    begin_s = time.perf_counter()
    counted = sum(len(batch) for batch in batches)
    return (time.perf_counter() - begin_s) * (counted + seen) / counted


def _timed(work: Callable[[], object]) -> float:
    begin_s = time.perf_counter()
    work()
    return time.perf_counter() - begin_s


def _make_jpegs(folder: Path) -> float:
    """Fill the folder; returns the mean size in kB."""
    folder.mkdir()
    given = os.environ.get(PICTURES)
    real = sorted(path for path in Path(given).rglob("*") if path.suffix.lower() in (".jpg", ".png")) if given else []
    distinct = 100
    for number in range(distinct):
        if real:
            opened = Image.open(real[number * len(real) // distinct]).convert("RGB")
            picture = opened.resize((SIDE, SIDE), Image.Resampling.LANCZOS)
        else:
            picture = _noise(number)
        picture.save(folder / f"{number:03}-0.jpg", quality=90)
        data = (folder / f"{number:03}-0.jpg").read_bytes()
        for copy in range(1, COUNT // distinct):
            (folder / f"{number:03}-{copy}.jpg").write_bytes(data)
    return sum(path.stat().st_size for path in folder.iterdir()) / COUNT / 1000


def _noise(seed: int) -> Image.Image:
    """Amplitudes fall as f ** -1.2, as in photographs (Tolhurst et al. 1992)."""
    rng = np.random.RandomState(seed)
    f = np.hypot(*np.meshgrid(np.fft.fftfreq(SIDE), np.fft.rfftfreq(SIDE), indexing="ij"))
    spectrum = np.fft.rfft2(rng.standard_normal((4, SIDE, SIDE)), axes=(1, 2)) / np.maximum(f, 1 / SIDE) ** 1.2
    values = np.fft.irfft2(spectrum, (SIDE, SIDE), axes=(1, 2))
    values = values[:1] + 0.3 * values[1:]  # colours vary less than brightness
    levels = 127.5 + 35 * (values - values.mean()) / values.std()
    return Image.fromarray(levels.clip(0, 255).astype(np.uint8).transpose(1, 2, 0))
