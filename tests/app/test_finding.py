"""Finding a picture in a model: the chosen layer's, or one that was just dropped; only where there is an encoder."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fake_engine import FakeEngine

from genimg_desktop.app.session import Session
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.paths import Paths
from genimg_desktop.core.serde import to_json
from genimg_desktop.image.encoders import encode_png
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.latent import LatentSpec

VAE = ModelCard(
    id="softnet",
    title="Soft net",
    arch="vae",
    source="trained",
    resolution=64,
    latent=LatentSpec(kind="gaussian", size=8),
)


def model_file(card: ModelCard) -> bytes:
    """A safetensors file of one number, with a card."""
    head = {
        "__metadata__": {"genimg.card": to_json(card).decode()},
        "weight": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]},
    }
    text = json.dumps(head).encode()
    text += b" " * (-len(text) % 8)
    return struct.pack("<Q", len(text)) + text + struct.pack("<f", 1.0)


def picture(seed: int = 0) -> Pixels:
    pixels = np.random.RandomState(seed).randint(0, 256, (12, 12, 4)).astype(np.uint8)
    pixels[..., 3] = 255
    return pixels


@pytest.fixture
def session(user_paths: Paths, delivered: Any) -> Any:
    """A session with a model that can find pictures, and two that cannot."""
    (user_paths.models / "softnet.safetensors").write_bytes(model_file(VAE))
    made = Session(user_paths, delivered.append, create_engine=FakeEngine)
    made.delivered = delivered  # type: ignore[attr-defined]
    yield made
    made.close()


def test_the_explorer_goes_to_the_place_of_the_chosen_layer(session: Any, settle: Any) -> None:
    session.explorer.choose_model("softnet")
    session.artboard.add_picture(picture(), "Layer")
    session.artboard.show_live(False)
    before = session.explorer.place
    assert session.commands.run("explore.find")
    settle(session)
    assert session.explorer.place != before
    assert session.explorer.place.latent.vector is not None
    assert session.artboard.is_live_shown
    session.explorer.back()
    assert session.explorer.place == before


def test_other_pictures_are_other_places(session: Any, settle: Any) -> None:
    session.explorer.choose_model("softnet")
    places = []
    for seed in (1, 2):
        session.explorer.find_picture(picture(seed))
        settle(session)
        places.append(session.explorer.place)
    assert places[0] != places[1]


def test_without_an_encoder_or_a_layer_there_is_nothing_to_find(session: Any) -> None:
    session.explorer.choose_model("softnet")
    assert not session.commands.is_enabled("explore.find")
    session.artboard.add_picture(picture(), "Layer")
    assert session.commands.is_enabled("explore.find")
    session.explorer.choose_model("cloudnet")
    assert not session.commands.is_enabled("explore.find")
    with pytest.raises(BadInput):
        session.explorer.find_picture(picture())


def test_a_place_found_too_late_moves_nobody_away_from_another_model(session: Any, settle: Any) -> None:
    session.explorer.choose_model("softnet")
    session.explorer.find_picture(picture())
    session.explorer.choose_model("cloudnet")
    settle(session)
    assert session.explorer.place.model == "cloudnet"


def test_a_dropped_picture_is_a_layer_and_its_place_is_offered(session: Any, settle: Any, tmp_path: Path) -> None:
    session.explorer.choose_model("softnet")
    before = session.explorer.place
    (tmp_path / "mine.png").write_bytes(encode_png(picture()))
    session.recall.open_paths([tmp_path / "mine.png"])
    settle(session)
    notice = session.notices.history[-1]
    assert "'mine' is a layer now" in str(notice.message)
    assert session.explorer.place == before
    assert len(session.artboard.document.layers) == 1
    notice.action.run()
    settle(session)
    assert session.explorer.place != before


def test_nothing_is_offered_by_a_model_that_cannot(session: Any, settle: Any, tmp_path: Path) -> None:
    session.explorer.choose_model("cloudnet")
    (tmp_path / "mine.png").write_bytes(encode_png(picture()))
    session.recall.open_paths([tmp_path / "mine.png"])
    settle(session)
    assert session.notices.history == []
