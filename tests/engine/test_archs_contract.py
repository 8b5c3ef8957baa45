"""What every architecture in the table promises, checked on every model that comes with the program.

An architecture of which none comes with it is checked on a small file that was never trained.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
import torch
from model_files import source_of
from vae_files import vae_card, write_tiny_vae

from genimg_desktop.app.explorer import first_place
from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import Cancelled
from genimg_desktop.core.paths import shipped_models_dir
from genimg_desktop.engine.archs import ARCHS
from genimg_desktop.engine.capabilities import Encodes, Frame, Generates
from genimg_desktop.engine.run import Engine
from genimg_desktop.engine.store import ModelStore
from genimg_desktop.library.models import ModelLibrary
from genimg_desktop.spec.card import ENCODING_ARCHS, ModelCard, ModelSource
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.request import GenerateRequest

LIBRARY = ModelLibrary([shipped_models_dir()])
SHIPPED = {card.arch for card in LIBRARY.cards}
STAND_INS = {} if "vae" in SHIPPED else {"tiny-vae": vae_card(classes=("apple", "pear"))}
CARDS = [pytest.param(card, id=card.id) for card in (*LIBRARY.cards, *STAND_INS.values())]

Find = Callable[[str], ModelSource]


class Impatient:
    """Wants the work no longer, from the first question on."""

    def report(self, fraction: float | None, message: object = None) -> None:
        raise Cancelled

    def check(self) -> None:
        raise Cancelled


def request_for(card: ModelCard, seed: int, side: int = 64) -> GenerateRequest:
    request = replace(first_place(card).request(), latent=Latent(seed=seed), quality="draft")
    return replace(request, width=side, height=side) if card.is_any_size else request


@pytest.fixture(scope="module")
def find(tmp_path_factory: pytest.TempPathFactory) -> Find:
    """Finds shipped models and stand-ins."""
    folder = tmp_path_factory.mktemp("stand-ins")
    sources = {
        name: source_of(write_tiny_vae(folder / f"{name}.safetensors", classes=card.classes))
        for name, card in STAND_INS.items()
    }
    return lambda model_id: sources[model_id] if model_id in sources else LIBRARY.find(model_id)


@pytest.fixture(scope="module")
def engine(find: Find) -> Engine:
    return Engine(find, device_preference="cpu")


def test_every_architecture_can_be_imported_and_every_shipped_model_has_one() -> None:
    assert [str(problem.message) for problem in LIBRARY.problems] == []
    kinds = {name: ARCHS.load(name) for name in ARCHS}
    assert all(hasattr(kind, "generate") for kind in kinds.values())
    assert set(kinds) - {"vae"} <= SHIPPED <= set(kinds)
    assert SHIPPED | {card.arch for card in STAND_INS.values()} == set(kinds)


def test_cards_tell_which_architectures_encode() -> None:
    assert {name for name in ARCHS if hasattr(ARCHS.load(name), "encode_pictures")} == ENCODING_ARCHS


@pytest.mark.parametrize("card", CARDS)
def test_a_rule_based_card_names_the_numbers_of_its_architecture(card: ModelCard) -> None:
    card.check()
    if card.source == "rules":
        assert tuple(c.id for c in card.latent.coordinates) == tuple(ARCHS.load(card.arch).COORDINATES)
        assert 8 <= card.latent.size <= 32
        assert len(card.latent.presets) >= 10
        assert all(c.name and c.group and c.help for c in card.latent.coordinates)
        assert len({preset.name for preset in card.latent.presets}) == len(card.latent.presets)
        for index, preset in enumerate(card.latent.presets):
            vector = card.latent.preset(index)
            assert np.allclose(vector, card.latent.clamp(vector), atol=1e-9), preset.name


@pytest.mark.parametrize("card", CARDS)
def test_the_same_request_gives_the_same_pixels_to_the_bit(engine: Engine, find: Find, card: ModelCard) -> None:
    request = request_for(card, 5)
    first, other = engine.run(request, QuietContext()), engine.run(request_for(card, 6), QuietContext())
    again = Engine(find, device_preference="cpu").run(request, QuietContext())
    assert np.array_equal(first.pixels, again.pixels)
    assert not np.array_equal(first.pixels, other.pixels)
    assert np.array_equal(engine.run_batch([request_for(card, 6), request], QuietContext())[1].pixels, first.pixels)


@pytest.mark.parametrize("card", CARDS)
def test_a_loaded_model_does_what_its_card_says(find: Find, card: ModelCard) -> None:
    loaded = ModelStore("cpu", limit_bytes=10**9).load(find(card.id), QuietContext())
    assert isinstance(loaded.model, Generates)
    assert isinstance(loaded.model, Encodes) == card.can_encode


@pytest.mark.parametrize("card", [p for p in CARDS if p.values[0].can_encode])
def test_the_latent_of_a_picture_is_found_to_the_bit_and_can_be_drawn(
    engine: Engine, find: Find, card: ModelCard
) -> None:
    pixels = engine.run(request_for(card, 5), QuietContext()).pixels
    found = engine.encode(card.id, pixels, QuietContext())
    assert found == Engine(find, device_preference="cpu").encode(card.id, pixels, QuietContext())
    assert found != engine.encode(card.id, engine.run(request_for(card, 6), QuietContext()).pixels, QuietContext())
    drawn = engine.run(replace(request_for(card, 5), latent=found), QuietContext())
    assert drawn.pixels.shape == pixels.shape


@pytest.mark.parametrize("card", [p for p in CARDS if p.values[0].is_any_size])
def test_a_picture_that_is_no_longer_wanted_stops(card: ModelCard) -> None:
    model = ARCHS.load(card.arch)(card, torch.device("cpu"))
    vectors = torch.from_numpy(card.latent.sample(1))[None]
    with pytest.raises(Cancelled):
        model.generate(vectors, None, Frame(width=256, height=256), Impatient())
    wide = model.generate(vectors, None, Frame(width=96, height=64, quality="draft"), QuietContext())
    assert wide.dtype == torch.float32
    assert wide.shape[0] == 1
    assert wide.shape[1] in (3, 4)
    assert wide.shape[2:] == (64, 96)
    assert bool(torch.isfinite(wide).all())
    assert float(wide.min()) >= -1.0
    assert float(wide.max()) <= 1.0
