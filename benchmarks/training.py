"""Pictures per second of our trainings from a folder of JPEGs, beside the loops people use today, by turns in one run;
the time of a checkpoint and of going on; what the data costs."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from plain_training import images_per_s
from scan import make_pictures
from stage import table

import genimg_desktop.engine  # noqa: F401  before torch, as in the program

import torch  # isort: skip

from genimg_desktop.core.context import QuietContext
from genimg_desktop.engine.data.cache import build_cache
from genimg_desktop.engine.memory import keep_freed_memory
from genimg_desktop.engine.train.checkpoint import CheckpointFolder
from genimg_desktop.engine.train.plan import RunPlan
from genimg_desktop.engine.train.ranks import Ranks
from genimg_desktop.engine.train.setup import Setup
from genimg_desktop.engine.train.state import restore_setup, tensors_of
from genimg_desktop.spec.training.config import TrainConfig
from genimg_desktop.spec.training.data_plan import DataPlan

COUNT, SIDE = 2000, 128
SECONDS, ROUNDS = 8.0, 3
SAME_MATHS: dict[str, Any] = {
    "loss": "non_saturating",
    "norm": "batch",
    "minibatch_std": False,
    "upsampling": "transposed",
    "augment": "none",
    "mirror": False,
    "latent_size": 104,
    "base_channels": 64,
    "beta1": 0.5,
    "beta2": 0.999,
    "ema_kimg": 0.0,
    "schedule": "constant",
}
SAME_VAE: dict[str, Any] = {"upsampling": "transposed", "mirror": False, "ema_kimg": 0.0, "reconstruction": "mse"}


class Ours:
    """A training of the program, one step at a time."""

    def __init__(self, folder: Path, cache: Path, recipe: str, precision: str, options: dict[str, Any]) -> None:
        data = DataPlan(path=str(folder), resolution=64, held_out=0.0)
        config = TrainConfig(recipe=recipe, title="bench", data=data, options=options)
        prepared = build_cache(data, cache, QuietContext())
        plan = RunPlan(
            device="cpu",
            precision=precision,
            threads=torch.get_num_threads(),
            batch=64,
            parts=1,
            goal_images=10**9,
            step_images=64,
            snapshot_images=64,
            images_per_s=0.0,
            memory_bytes=0,
            disk_bytes=0,
        )
        self.setup = Setup.build(config, prepared, plan, Ranks())
        self.images = 0

    def step(self) -> int:
        """One step. Gives how many pictures were shown."""
        self.setup.objective.step(self.setup.batch_at(self.images))
        self.images += self.setup.images_per_step
        return self.setup.images_per_step


def run() -> None:
    """Print the tables."""
    keep_freed_memory()  # as a training does
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        make_pictures(place / "jpegs", COUNT, SIDE)
        _speed(
            "DCGAN",
            place / "jpegs",
            {
                "same maths, fp32": Ours(place / "jpegs", place / "cache", "dcgan", "fp32", SAME_MATHS),
                "same maths, bf16": Ours(place / "jpegs", place / "cache", "dcgan", "bf16", SAME_MATHS),
                "our default (spectral, hinge, DiffAugment, EMA), bf16": Ours(
                    place / "jpegs", place / "cache", "dcgan", "bf16", {"base_channels": 64}
                ),
            },
        )
        _speed(
            "VAE",
            place / "jpegs",
            {
                "same network, fp32": Ours(place / "jpegs", place / "cache", "vae", "fp32", SAME_VAE),
                "same network, bf16": Ours(place / "jpegs", place / "cache", "vae", "bf16", SAME_VAE),
                "our default (enlarging by resizing), bf16": Ours(place / "jpegs", place / "cache", "vae", "bf16", {}),
            },
        )
        _data_share(Ours(place / "jpegs", place / "cache", "dcgan", "bf16", SAME_MATHS))
        _checkpoints(place, Ours(place / "jpegs", place / "cache", "dcgan", "bf16", {"base_channels": 108}))


def _speed(name: str, folder: Path, ours: dict[str, Ours]) -> None:
    """By turns, so that all see the same machine; the best round of each. The plain loop has a process of its own."""
    best = {"plain": 0.0, **dict.fromkeys(ours, 0.0)}
    plain = subprocess.Popen(
        [sys.executable, "plain_training.py", str(folder), name.lower(), str(SECONDS)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).resolve().parent,
        env={name: value for name, value in os.environ.items() if not name.startswith(("OMP_", "KMP_"))},
    )
    assert plain.stdin is not None and plain.stdout is not None
    for _ in range(ROUNDS):
        plain.stdin.write("\n")
        plain.stdin.flush()
        best["plain"] = max(best["plain"], float(plain.stdout.readline()))
        for label, loop in ours.items():
            best[label] = max(best[label], images_per_s(loop, SECONDS))  # type: ignore[arg-type]
    plain.stdin.close()
    plain.wait()
    table(
        f"{name}, 64 px, batch 64, from a folder of {COUNT:,} JPEGs of {SIDE} px, best of {ROUNDS} x {SECONDS:.0f} s",
        ["", "pictures/s", "ours / plain"],
        [[label, f"{speed:.0f}", f"{speed / best['plain']:.2f} x"] for label, speed in best.items()],
    )


def _data_share(loop: Ours) -> None:
    step_s, data_s = [], []
    for _ in range(30):
        started_s = time.perf_counter()
        batch = loop.setup.batch_at(loop.images)
        data_s.append(time.perf_counter() - started_s)
        loop.setup.objective.step(batch)
        loop.images += 64
        step_s.append(time.perf_counter() - started_s)
    step, data = sorted(step_s)[15], sorted(data_s)[15]
    table(
        "What a DCGAN step spends on its data, bf16",
        ["step", "data", "share"],
        [[f"{step * 1000:.0f} ms", f"{data * 1000:.2f} ms", f"{100 * data / step:.2f} %"]],
    )


def _checkpoints(place: Path, loop: Ours) -> None:
    loop.step()
    weights = sum(p.numel() for net in loop.setup.objective.networks.values() for p in net.parameters())
    stalls_s, whole_s = [], []
    folder = CheckpointFolder(place / "run")
    for number in range(6):
        loop.step()
        started_s = time.perf_counter()
        folder.save(tensors_of(loop.setup.objective), {"images": number})
        stalls_s.append(time.perf_counter() - started_s)
        folder.wait()
        whole_s.append(time.perf_counter() - started_s)
    started_s = time.perf_counter()
    found = folder.newest()
    assert found is not None
    restore_setup(loop.setup.objective, found.tensors)
    resume_s = time.perf_counter() - started_s
    table(
        f"Checkpoints of {weights / 1e6:.1f} M weights ({found.manifest.size / 1e6:.0f} MB with optimisers)",
        ["the loop waits (first)", "the loop waits (later)", "on the disk after", "read back and restored"],
        [
            [
                f"{stalls_s[0] * 1000:.0f} ms",
                f"{sorted(stalls_s[1:])[2] * 1000:.0f} ms",
                f"{sorted(whole_s)[3]:.2f} s",
                f"{resume_s:.2f} s",
            ]
        ],
    )
