"""The trained models that come with the program open, say whose they are, and make pictures."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from model_files import source_of

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.paths import shipped_models_dir
from genimg_desktop.engine.run import Engine
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.request import GenerateRequest

FILES = sorted(shipped_models_dir().glob("*.safetensors"))


def test_a_trained_model_comes_with_the_program() -> None:
    assert FILES


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_shipped_model_makes_varied_pictures_and_names_its_source(path: Path) -> None:
    source = source_of(path)
    card = source.card
    assert card.id == path.stem
    assert card.about and card.credit and card.licence and card.trained_on
    assert path.stat().st_size < 6_000_000
    side = card.resolution
    requests = [GenerateRequest(model=card.id, latent=Latent(seed=s), width=side, height=side) for s in range(8)]
    results = Engine(lambda _: source, "cpu").run_batch(requests, QuietContext())
    pictures = np.stack([result.pixels[..., :3] for result in results]).astype(float)
    assert pictures.std(axis=0).mean() > 10  # one picture differs from the next
    assert pictures.std(axis=(1, 2, 3)).min() > 20  # and none is flat
