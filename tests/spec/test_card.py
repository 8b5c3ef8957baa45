from dataclasses import replace

import pytest

from genimg_desktop.core.errors import BadInput, BadModel, BadRecipe
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.latent import Coordinate, Latent, LatentSpec, Preset
from genimg_desktop.spec.request import GenerateRequest

HEIGHT = Coordinate(id="height", name="Height", low=0, high=1, default=0.5)
CARD = ModelCard(
    id="hills",
    title="Hills",
    arch="hills",
    source="rules",
    resolution=256,
    latent=LatentSpec(kind="named", size=1, coordinates=(HEIGHT,)),
)


@pytest.mark.parametrize(
    "change",
    [
        {"id": ""},
        {"resolution": 0},
        {"resolution": 10**6},
        {"channels": 2},
        {"latent": LatentSpec(kind="named", size=2, coordinates=(HEIGHT,))},
        {"latent": LatentSpec(kind="named", size=2, coordinates=(HEIGHT, HEIGHT))},
        {"latent": LatentSpec(kind="gaussian", size=0)},
        {"latent": LatentSpec(kind="named", size=1, coordinates=(replace(HEIGHT, low=2),))},
        {"latent": replace(CARD.latent, presets=(Preset(name="p", values={"width": 1.0}),))},
    ],
)
def test_a_card_that_contradicts_itself_is_refused(change: dict[str, object]) -> None:
    CARD.check()
    with pytest.raises(BadModel):
        replace(CARD, **change).check()


def test_another_name_is_the_same_model_and_another_range_is_not() -> None:
    assert replace(CARD, title="Berge").rules_hash() == CARD.rules_hash()
    wider = replace(CARD.latent, coordinates=(replace(HEIGHT, high=2.0),))
    assert replace(CARD, latent=wider).rules_hash() != CARD.rules_hash()
    assert replace(CARD, revision=2).rules_hash() != CARD.rules_hash()


def test_a_picture_that_the_model_cannot_make_is_refused() -> None:
    request = GenerateRequest(model="hills", latent=Latent(), width=64, height=2048)
    request.check(CARD)
    with pytest.raises(BadInput):
        replace(request, width=63).check(CARD)
    with pytest.raises(BadInput):
        replace(request, height=2049).check(CARD)
    with pytest.raises(BadRecipe):
        replace(request, latent=Latent(vector=(1.0, 2.0))).check(CARD)
    with pytest.raises(BadInput):
        replace(request, latent=Latent(label=1)).check(CARD)
    trained = replace(CARD, source="trained", resolution=64)
    with pytest.raises(BadInput, match="64 x 64"):
        request.check(trained)
