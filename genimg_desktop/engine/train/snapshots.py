"""One moment of a training, kept: a model that the explorer opens, and its picture for the film strip."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor, nn

from genimg_desktop.core.files import write_atomically
from genimg_desktop.engine.train.blueprint import card_at
from genimg_desktop.engine.train.samples import sheet
from genimg_desktop.engine.weights import write_model
from genimg_desktop.image.encoders import encode_png
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.training.run_files import SNAPSHOTS, STRIP_SIDE, snapshot_model, snapshot_sheet


def write_snapshot(
    run: Path, card: ModelCard, images: int, model: nn.Module, strip: Tensor, metrics: Mapping[str, float]
) -> None:
    """Write model and sheet. strip: ``float32[STRIP_SIDE ** 2, C, R, R]`` of fixed latents. Raises SaveFailed.

    Weights of two and more axes are kept in half precision (fp16): half the size, and a picture differs by less than
    one level in 255.
    """
    write_atomically(snapshot_sheet(run, images), encode_png(sheet(strip, STRIP_SIDE)))
    write_model(snapshot_model(run, images), halved(model.state_dict()), card_at(card, images, metrics))


def halved(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Weights in fp16; vectors (norms, biases) and what would overflow stay as they are."""
    limit = torch.finfo(torch.float16).max
    return {
        name: t.half() if t.is_floating_point() and t.dim() > 1 and float(t.abs().max()) < limit else t
        for name, t in state.items()
    }


def forget_snapshots_after(run: Path, images: int) -> None:
    """Remove moments later than ``images``, when a run goes on from an older checkpoint."""
    for path in (run / SNAPSHOTS).glob("[0-9]*.*"):
        if path.stem.isdigit() and int(path.stem) > images:
            path.unlink(missing_ok=True)
