"""What tests of several rooms share: cards, a model folder, a session on a fake engine."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fake_engine import FakeEngine

import genimg_desktop.engine  # noqa: F401  before torch: it makes torch's threads sleep at barriers
from genimg_desktop.core.paths import Paths, paths_under
from genimg_desktop.core.serde import to_json
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.latent import LatentSpec

NAMED_CARD = """
id = "hills"
title = "Hills"
arch = "hills"
source = "rules"
resolution = 128
[latent]
kind = "named"
size = 3
[[latent.coordinates]]
id = "height"
name = "Height"
low = 0.0
high = 1.0
default = 0.5
group = "Shape"
[[latent.coordinates]]
id = "turn"
name = "Turn"
low = 0.0
high = 360.0
default = 0.0
unit = "°"
is_periodic = true
group = "View"
[[latent.coordinates]]
id = "count"
name = "Count"
low = 1.0
high = 8.0
default = 3.0
step = 1.0
group = "Shape"
[[latent.presets]]
name = "Calm"
[latent.presets.values]
height = 0.2
[[latent.presets]]
name = "Steep"
[latent.presets.values]
height = 0.9
turn = 90.0
"""

GAUSSIAN_CARD = ModelCard(
    id="cloudnet",
    title="Cloud net",
    arch="dcgan",
    source="trained",
    resolution=64,
    latent=LatentSpec(kind="gaussian", size=16),
)


def weights_file(card: ModelCard) -> bytes:
    """A whole safetensors file with one number in it, written by the format's description."""
    head = {
        "__metadata__": {"genimg.card": to_json(card).decode()},
        "weight": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]},
    }
    text = json.dumps(head).encode()
    text += b" " * (-len(text) % 8)
    return struct.pack("<Q", len(text)) + text + struct.pack("<f", 1.0)


@pytest.fixture
def user_paths(tmp_path: Path) -> Paths:
    """The folders of a person who has two models: 'hills' (named numbers) and 'cloudnet' (16 gaussian numbers)."""
    paths = paths_under(tmp_path / "person")
    paths.models.mkdir(parents=True)
    (paths.models / "hills.toml").write_text(NAMED_CARD, encoding="utf-8")
    (paths.models / "cloudnet.safetensors").write_bytes(weights_file(GAUSSIAN_CARD))
    return paths


@pytest.fixture
def delivered() -> list[Callable[[], None]]:
    """Deliveries of a session without a window; ``settle`` runs them."""
    return []


@pytest.fixture
def fake_session(user_paths: Paths, delivered: list[Callable[[], None]]) -> Iterator[Any]:
    """A session on a fake engine. Results wait in ``delivered`` until ``settle(session)`` is called."""
    from genimg_desktop.app.session import Session

    session = Session(user_paths, delivered.append, create_engine=FakeEngine)
    session.delivered = delivered  # type: ignore[attr-defined]
    yield session
    session.close()


def settle(session: Any, timeout_s: float = 10.0) -> None:
    """Run the session until nothing waits, runs or is undelivered."""
    while True:
        assert session.queue.wait_idle(timeout_s), "work did not end in time"
        if not session.delivered:
            return
        while session.delivered:
            session.delivered.pop(0)()


@pytest.fixture(name="settle")
def settle_fixture() -> Callable[[Any], None]:
    return settle


@pytest.fixture
def tiny_model(tmp_path: Path) -> Path:
    """A real model file: a 32 px DCGAN of 8 gaussian numbers with weights that were never trained."""
    from model_files import write_tiny_model

    return write_tiny_model(tmp_path / "tiny.safetensors")
