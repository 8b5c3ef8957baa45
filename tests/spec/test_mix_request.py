"""Requests with regions: the same picture again from the file, and nothing worse than a sentence from a hostile one."""

from __future__ import annotations

import base64
import json
import zlib
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from model_files import tiny_card

from genimg_desktop.core.errors import BadInput, BadRecipe
from genimg_desktop.core.serde import from_json, to_json
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.recipe import Recipe, recipe_from_json, recipe_to_json
from genimg_desktop.spec.region import LARGEST_MASK_SIDE, MOST_REGIONS, Region, RegionMask
from genimg_desktop.spec.request import GenerateRequest

sides = st.integers(1, 24)
levels = arrays.arrays(np.uint8, st.tuples(sides, sides))
HALF = np.zeros((32, 32), dtype=np.uint8)
HALF[:, 16:] = 255


def region(**changes: Any) -> Region:
    values: dict[str, Any] = {"latent": Latent(seed=2), "mask": RegionMask.of(HALF), "depth": 1}
    return Region(**{**values, **changes})


def request(*regions: Region) -> GenerateRequest:
    return GenerateRequest(model="tiny", latent=Latent(seed=1), width=32, height=32, regions=regions)


def recipe(*regions: Region) -> Recipe:
    return Recipe(request=request(*regions), model_hash="abc", model_title="Tiny", source="trained", app="0.1.0")


@given(levels)
def test_a_mask_holds_what_was_painted(painted: np.ndarray) -> None:
    mask = RegionMask.of(painted)
    assert np.array_equal(mask.levels(), painted)
    assert not mask.levels().flags.writeable
    assert mask.is_blank == (not painted.any())


@given(st.lists(st.builds(region, mask=levels.map(RegionMask.of), depth=st.integers(0, 3)), max_size=3))
def test_a_recipe_with_regions_survives_the_file(regions: list[Region]) -> None:
    made = recipe(*regions)
    again = recipe_from_json(recipe_to_json(made))
    assert again == made
    assert hash(again) == hash(made)


def test_a_recipe_from_before_there_were_regions_has_none() -> None:
    tree = json.loads(recipe_to_json(recipe()))
    del tree["request"]["regions"]
    assert recipe_from_json(json.dumps(tree)) == recipe()


def test_a_painted_mask_takes_little_room_in_a_file() -> None:
    y, x = np.mgrid[0:64, 0:64]
    soft = np.clip(255 * (1.5 - np.hypot(x - 30, y - 25) / 16), 0, 255).astype(np.uint8)
    assert len(RegionMask.of(soft).packed) < 1500


@given(levels, st.integers(0, 9))
def test_masks_are_equal_whoever_packed_them(painted: np.ndarray, level: int) -> None:
    height, width = painted.shape
    foreign = base64.b64encode(zlib.compress(painted.tobytes(), level)).decode()
    assert RegionMask(width=width, height=height, packed=foreign) == RegionMask.of(painted)


# averaging


@given(levels, st.integers(1, 9), st.integers(1, 9))
def test_another_size_is_the_mean_of_what_each_place_covers(painted: np.ndarray, height: int, width: int) -> None:
    def share(low: Fraction, high: Fraction, at: int, count: int) -> Fraction:
        return max(Fraction(0), min(high, Fraction(at + 1, count)) - max(low, Fraction(at, count)))

    slow = np.empty((height, width))
    rows, columns = painted.shape
    for i in range(height):
        for j in range(width):
            total = Fraction(0)
            for r in range(rows):
                down = share(Fraction(i, height), Fraction(i + 1, height), r, rows)
                if down:
                    for c in range(columns):
                        across = share(Fraction(j, width), Fraction(j + 1, width), c, columns)
                        total += down * across * int(painted[r, c])
            slow[i, j] = float(total * height * width / 255)
    assert np.allclose(RegionMask.of(painted).averaged(height, width), slow, rtol=1e-14, atol=0)


@given(sides, sides, st.integers(1, 70), st.integers(1, 70), st.sampled_from([0, 255]))
def test_all_or_nothing_stays_so_exactly_at_every_size(rows: int, columns: int, h: int, w: int, level: int) -> None:
    mask = RegionMask.of(np.full((rows, columns), level, dtype=np.uint8))
    assert np.all(mask.averaged(h, w) == level / 255)


def test_the_largest_mask_is_averaged_exactly_too() -> None:
    mask = RegionMask.of(np.full((LARGEST_MASK_SIDE, LARGEST_MASK_SIDE), 255, dtype=np.uint8))
    assert np.all(mask.averaged(63, 97) == 1.0)


# hostile files


def packed(data: bytes) -> str:
    return base64.b64encode(zlib.compress(data)).decode()


@pytest.mark.parametrize(
    "mask",
    [
        pytest.param({"width": 4, "height": 4, "packed": packed(bytes(15))}, id="too few levels"),
        pytest.param({"width": 4, "height": 4, "packed": packed(bytes(17))}, id="too many levels"),
        pytest.param({"width": 4, "height": 4, "packed": packed(bytes(50_000_000))}, id="a bomb"),
        pytest.param({"width": 4, "height": 4, "packed": packed(bytes(16))[:-8]}, id="cut short"),
        pytest.param({"width": 4, "height": 4, "packed": ""}, id="empty"),
        pytest.param({"width": 4, "height": 4, "packed": "????"}, id="not Base64"),
        pytest.param({"width": 4, "height": 4, "packed": "眼镜"}, id="not ASCII"),
        pytest.param({"width": 4, "height": 4, "packed": "A" * 1_000_000}, id="endless"),
        pytest.param(
            {"width": 4, "height": 4, "packed": base64.b64encode(zlib.compress(bytes(16)) + b"more").decode()},
            id="something behind it",
        ),
        pytest.param({"width": 0, "height": 4, "packed": packed(b"")}, id="no width"),
        pytest.param({"width": 257, "height": 1, "packed": packed(bytes(257))}, id="too wide"),
        pytest.param({"width": -4, "height": -4, "packed": packed(bytes(16))}, id="negative"),
        pytest.param({"width": 4, "height": 4, "packed": packed(bytes(16)), "x": 1}, id="an unknown entry"),
        pytest.param({"width": 4.0, "height": 4, "packed": packed(bytes(16))}, id="no whole number"),
    ],
)
def test_a_hostile_mask_is_one_sentence(mask: dict[str, object]) -> None:
    tree = json.loads(recipe_to_json(recipe(region())))
    tree["request"]["regions"][0]["mask"] = mask
    with pytest.raises(BadRecipe, match="recipe in this file cannot be used"):
        recipe_from_json(json.dumps(tree))


def test_a_damaged_mask_of_a_request_alone_is_one_sentence_too() -> None:
    text = to_json(request(region())).decode().replace(RegionMask.of(HALF).packed, "AAAA")
    with pytest.raises(BadInput):
        from_json(GenerateRequest, text)


# what a model can make of it


@pytest.mark.parametrize(
    ("regions", "sentence"),
    [
        ((region(depth=-1),), "depth from 0 to 3, not -1"),
        ((region(depth=4),), "depth from 0 to 3, not 4"),
        ((region(latent=Latent(vector=(1.0,))),), "1 numbers; this model takes 8"),
        ((region(latent=Latent(label=3)),), "no class number 3"),
        ((region(),) * (MOST_REGIONS + 1), "at most 16 regions"),
    ],
)
def test_a_request_that_the_model_cannot_follow_says_why(regions: tuple[Region, ...], sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence):
        request(*regions).check(tiny_card())


def test_a_model_that_cannot_mix_regions_says_so() -> None:
    card = tiny_card(arch="flame")
    assert card.region_depths == 0
    with pytest.raises(BadInput, match="'Tiny' cannot follow another picture"):
        request(region()).check(card)
    request().check(card)


def test_all_depths_of_a_model_are_usable() -> None:
    for depth in range(tiny_card().region_depths):
        request(region(depth=depth)).check(tiny_card())
