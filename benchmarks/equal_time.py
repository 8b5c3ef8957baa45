"""Quality at equal time: twenty minutes of our default beside twenty minutes of PyTorch's DCGAN example, on one folder.

    python benchmarks/equal_time.py FOLDER OUT [MINUTES]

FOLDER holds pictures (transparent ones are laid on white first, for both). Both are judged by the same measures, on the
same real pictures: three lots of a thousand samples each. Writes sheets of 64 samples each to OUT and prints a table.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from PIL import Image
from plain_training import LATENT, PlainDcgan
from stage import machine, table

import genimg_desktop.engine  # noqa: F401  before torch, as in the program

import torch  # isort: skip

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.seeds import stream
from genimg_desktop.engine.data.cache import build_cache
from genimg_desktop.engine.metrics.evaluate import Evaluator
from genimg_desktop.engine.run import Engine
from genimg_desktop.spec.card import ModelSource
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.request import GenerateRequest
from genimg_desktop.spec.training.data_plan import DataPlan
from genimg_desktop.spec.weights_head import file_hash, read_head

LOTS, SAMPLES, SIDE = 3, 1000, 64
MEASURES = ("kid", "swd", "coverage", "density", "diversity")


def main(folder: Path, out: Path, minutes: float) -> None:
    """Train both, judge both, print the table."""
    flat = out / "pictures"
    if not flat.exists():
        _flatten(folder, flat)
    ours_file = _train_ours(flat, out / "ours", minutes)
    print("ours is trained", flush=True)
    plain, plain_shown = _train_plain(flat, minutes)
    cache = build_cache(DataPlan(path=str(flat), resolution=SIDE, held_out=0.0), out / "cache", QuietContext())
    judge = Evaluator(cache.pictures, cache.pictures[:0], 0, QuietContext())
    rows = []
    for name, make, shown in (
        ("ours (default)", _maker_of_ours(ours_file), read_head(ours_file).card.metrics["kimg"]),
        ("plain DCGAN loop", _maker_of_plain(plain), plain_shown / 1000),
    ):
        lots = [make(SAMPLES, lot) for lot in range(LOTS)]
        _sheet(lots[0][:64], out / f"{name.split()[0]}.png")
        found = [judge.evaluate(lot) for lot in lots]
        row = [name, f"{shown:.0f}"]
        for measure in MEASURES:
            values = [each[measure].value for each in found]
            error = max(float(np.std(values, ddof=1)), found[0][measure].error)
            row.append(f"{np.mean(values):.4g} ± {error:.2g}")
        rows.append(row)
    print(machine())
    table(
        f"{minutes:g} minutes each on {len(cache.pictures):,} pictures of {SIDE} px; {judge.feature_name()}",
        ["", "kimg shown", *MEASURES],
        rows,
    )


def _flatten(folder: Path, flat: Path) -> None:
    flat.mkdir(parents=True)
    for number, path in enumerate(sorted(p for p in folder.rglob("*") if p.suffix.lower() in (".png", ".jpg"))):
        picture = Image.open(path).convert("RGBA")
        paper = Image.new("RGBA", picture.size, "white")
        Image.alpha_composite(paper, picture).convert("RGB").save(flat / f"{number:05}.png")


def _train_ours(flat: Path, run: Path, minutes: float) -> Path:
    """The command of the program, from its start to its end: preparing and scoring count as its time."""
    command = [sys.executable, "-m", "genimg_desktop", "train", "--data", str(flat), "--recipe", "dcgan"]
    began_s = time.monotonic()
    process = subprocess.Popen(
        [*command, "--size", str(SIDE), "--minutes", str(minutes - 0.25), "--out", str(run), "--events"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    for line in process.stdout:
        event = json.loads(line)
        if event["kind"] in ("snapshot", "finished", "alarm"):
            print(f"{time.monotonic() - began_s:6.0f} s", line.strip()[:300], flush=True)
    process.wait()
    print(f"ours took {(time.monotonic() - began_s) / 60:.2f} min in all")
    return sorted((run / "snapshots").glob("*.safetensors"))[-1]


def _train_plain(flat: Path, minutes: float) -> tuple[torch.nn.Module, int]:
    loop, shown, began_s = PlainDcgan(flat), 0, time.monotonic()
    while time.monotonic() - began_s < minutes * 60:
        shown += loop.step()
    return loop.generator, shown


def _maker_of_ours(path: Path):
    source = ModelSource(card=read_head(path).card, hash=file_hash(path), path=path)
    engine = Engine(lambda _id, _title="": source, "cpu")

    def make(count: int, lot: int) -> np.ndarray:
        requests = [
            GenerateRequest(model=source.card.id, latent=Latent(seed=lot * 100_000 + n), width=SIDE, height=SIDE)
            for n in range(count)
        ]
        return np.stack([result.pixels[..., :3] for result in engine.run_batch(requests, QuietContext())])

    return make


def _maker_of_plain(generator: torch.nn.Module):
    """As in the example: in training mode, batch by batch, which is how its pictures are shown."""

    def make(count: int, lot: int) -> np.ndarray:
        latents = torch.from_numpy(stream(lot, "plain").standard_normal((count, LATENT, 1, 1)).astype(np.float32))
        with torch.no_grad():
            made = torch.cat([generator(some) for some in latents.split(64)])
        return ((made.clamp(-1, 1) * 127.5 + 128).to(torch.uint8)).permute(0, 2, 3, 1).contiguous().numpy()

    return make


def _sheet(pictures: np.ndarray, path: Path) -> None:
    rows = pictures.reshape(8, 8, SIDE, SIDE, 3).transpose(0, 2, 1, 3, 4).reshape(8 * SIDE, 8 * SIDE, 3)
    Image.fromarray(rows).save(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3]) if len(sys.argv) > 3 else 20.0)
