from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genimg_desktop.core.errors import BadRecipe, NewerVersion
from genimg_desktop.spec.latent import Direction, Latent
from genimg_desktop.spec.recipe import Composition, LayerRecipe, Recipe, recipe_from_json, recipe_to_json, recipes_in
from genimg_desktop.spec.request import GenerateRequest

names = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=20)
numbers = st.floats(-1e6, 1e6)
latents = st.builds(
    Latent,
    seed=st.integers(0, 2**32 - 1),
    vector=st.none() | st.lists(numbers, max_size=8).map(tuple),
    truncation=numbers,
    overrides=st.lists(st.tuples(st.integers(0, 9), numbers), max_size=3).map(tuple),
    edits=st.lists(st.tuples(st.builds(Direction, names, st.lists(numbers).map(tuple)), numbers), max_size=2).map(
        tuple
    ),
    label=st.none() | st.integers(0, 9),
)
requests = st.builds(
    GenerateRequest, model=names, latent=latents, width=st.integers(1, 4096), height=st.integers(1, 4096)
)
recipes = st.builds(Recipe, request=requests, model_hash=names, model_title=names, source=names, app=names)


@given(recipes)
def test_a_recipe_survives_the_file_to_the_last_bit(recipe: Recipe) -> None:
    assert recipe_from_json(recipe_to_json(recipe)) == recipe


@given(st.lists(recipes, min_size=1, max_size=3))
def test_a_composition_survives_the_file(parts: list[Recipe]) -> None:
    made = Composition(width=10, height=20, layers=tuple(LayerRecipe(recipe=r, opacity=0.5) for r in parts), app="1")
    assert recipe_from_json(recipe_to_json(made)) == made
    assert recipes_in(made) == tuple(parts)


EXAMPLE = Recipe(
    request=GenerateRequest(model="hills", latent=Latent(seed=5), width=64, height=64),
    model_hash="abc",
    model_title="Hills",
    source="rules",
    app="0.1.0",
)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"seed":5', '"seed":5,"colour":1'),
        ('"seed":5', '"seed":NaN'),
        ('"seed":5', '"seed":"5"'),
        ('"truncation":1.0', '"truncation":1e999'),
        ('"width":64', '"width":64.5'),
        ("{", "["),
    ],
)
def test_a_hostile_recipe_is_one_sentence(old: str, new: str) -> None:
    text = recipe_to_json(EXAMPLE)
    assert old in text
    with pytest.raises(BadRecipe, match="recipe in this file cannot be used"):
        recipe_from_json(text.replace(old, new, 1))


def test_a_recipe_of_a_newer_version_is_left_untouched() -> None:
    with pytest.raises(NewerVersion):
        recipe_from_json(recipe_to_json(EXAMPLE).replace('"schema":1', '"schema":2'))


@pytest.mark.parametrize("change", [{"width": 0}, {"height": 10**9}, {"layers": ()}])
def test_an_absurd_composition_is_refused(change: dict[str, object]) -> None:
    made = Composition(width=10, height=20, layers=(LayerRecipe(recipe=EXAMPLE),), app="1")
    with pytest.raises(BadRecipe):
        recipe_from_json(recipe_to_json(replace(made, **change)))
