"""What a picture came from, and what came from it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from gallery_stage import Stage, recipe

from genimg_desktop.core.errors import BadInput
from genimg_desktop.library.gallery_family import MOST_MEMBERS
from genimg_desktop.library.gallery_values import CameFrom, Parent, place_key
from genimg_desktop.spec.recipe import Recipe, recipe_to_json


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    made = Stage(tmp_path / "data")
    yield made
    made.close()


def parent(made: Recipe) -> Parent:
    return Parent(place_key=place_key(made), recipe=recipe_to_json(made))


def tree(stage: Stage, entry: int) -> tuple[dict[str, int], set[tuple[str, str]]]:
    """Generation by name, and links by name; places without an entry are called by their seed."""
    family = stage.store.family(entry)
    names = {}
    for member in family.members:
        seed = Recipe.__name__ if member.entry else str(stage_seed(member.recipe))
        names[member.key] = member.entry.name if member.entry else seed
    return {names[m.key]: m.generation for m in family.members}, {(names[a], names[b]) for a, b in family.links}


def stage_seed(text: str) -> int:
    from genimg_desktop.spec.recipe import recipe_from_json

    made = recipe_from_json(text)
    assert isinstance(made, Recipe)
    return made.request.latent.seed


def test_a_placed_bookmark_that_is_exported_is_a_line_of_three(stage: Stage, tmp_path: Path) -> None:
    stage.keep("mark", recipe(5), kind="bookmarked", bookmark=1, came_from=CameFrom())
    placed = stage.keep("placed", recipe(5), came_from=CameFrom())
    stage.export(tmp_path / "file.png", recipe(5), came_from=CameFrom())
    generations, links = tree(stage, placed)
    assert generations == {"mark": -1, "placed": 0, "file": 1}
    assert links == {("mark", "placed"), ("placed", "file")}


def test_a_moved_slider_comes_from_the_last_place_that_was_kept(stage: Stage) -> None:
    stage.keep("far", recipe(1), came_from=CameFrom())
    stage.keep("near", recipe(2), came_from=CameFrom())
    trail = (parent(recipe(9)), parent(recipe(2)), parent(recipe(1)))
    child = stage.keep("child", recipe(3), came_from=CameFrom(trail=trail))
    assert tree(stage, child) == ({"near": -1, "child": 0}, {("near", "child")})


def test_children_of_several_have_all_of_them_kept_or_not(stage: Stage) -> None:
    stage.keep("mother", recipe(1), came_from=CameFrom())
    origin = (parent(recipe(1)), parent(recipe(2)))
    child = stage.keep("child", recipe(3), came_from=CameFrom(trail=(parent(recipe(3)),), origin=origin))
    assert tree(stage, child) == ({"mother": -1, "2": -1, "child": 0}, {("mother", "child"), ("2", "child")})
    mother = stage.names().index("mother")
    assert mother == 1
    stage.keep("father kept later", recipe(2), came_from=CameFrom())
    assert "2" in tree(stage, child)[0]  # it is younger than its child: not the one that was there


def test_a_canvas_comes_from_its_layers(stage: Stage, tmp_path: Path) -> None:
    one = stage.keep("one", recipe(1), came_from=CameFrom())
    photo = stage.keep("photo", recipe="", came_from=CameFrom())
    uid = stage.store.entry(photo).uid
    stage.export(tmp_path / "canvas.png", came_from=CameFrom(layers=(parent(recipe(1)), Parent(uid=uid))))
    generations, links = tree(stage, one)
    assert generations == {"one": 0, "canvas": 1}
    assert tree(stage, photo)[1] == {("photo", "canvas")}
    assert links == {("one", "canvas")}


def test_a_parent_in_the_trash_is_shown_by_its_recipe_and_an_unknown_one_not_at_all(stage: Stage) -> None:
    gone = stage.keep("gone", recipe(1), came_from=CameFrom())
    photo = stage.keep("photo", recipe="", came_from=CameFrom())
    uid = stage.store.entry(photo).uid
    child = stage.keep("child", recipe(2), came_from=CameFrom(layers=(parent(recipe(1)), Parent(uid=uid))))
    stage.store.trash([gone, photo])
    assert tree(stage, child)[0] == {"1": -1, "child": 0}
    stage.store.undelete([gone])
    assert tree(stage, child)[0] == {"gone": -1, "child": 0}


def test_a_long_line_and_a_large_family_are_cut(stage: Stage) -> None:
    last = stage.keep("0", recipe(0), came_from=CameFrom())
    for step in range(1, 9):
        last = stage.keep(str(step), recipe(step), came_from=CameFrom(trail=(parent(recipe(step - 1)),)))
    assert sorted(tree(stage, last)[0].values()) == [-5, -4, -3, -2, -1, 0]
    for child in range(MOST_MEMBERS + 5):
        stage.keep(f"c{child}", recipe(100 + child), came_from=CameFrom(trail=(parent(recipe(8)),)))
    family = stage.store.family(last)
    assert family.is_cut and len(family.members) == MOST_MEMBERS


def test_no_family_for_what_is_not_there(stage: Stage) -> None:
    with pytest.raises(BadInput, match="not in the gallery"):
        stage.store.family(5)
