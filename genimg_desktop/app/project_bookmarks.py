"""Bookmarks that travel with a project: those of its models go in, those that are not on the shelf are offered."""

from __future__ import annotations

from collections.abc import Iterable

from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.project_format import MOST_BOOKMARKS, ProjectBookmark
from genimg_desktop.document.tree import pictures
from genimg_desktop.library.bookmarks import Bookmark
from genimg_desktop.spec.recipe import recipes_in


def bookmarks_for(
    state: DocumentState, shelf: Iterable[Bookmark], carried: Iterable[ProjectBookmark]
) -> tuple[ProjectBookmark, ...]:
    """What a save puts into the file: bookmarks on the shelf of models that made a layer, and what was in it before."""
    models = {
        recipe.request.model
        for layer in pictures(state.layers)
        if layer.recipe is not None
        for recipe in recipes_in(layer.recipe)
    }
    chosen = [
        ProjectBookmark(name=one.name, recipe=one.recipe, stars=one.stars, thumbnail=one.thumbnail)
        for one in shelf
        if one.recipe.request.model in models
    ]
    there = {one.recipe for one in chosen}
    return (*chosen, *(one for one in carried if one.recipe not in there))[:MOST_BOOKMARKS]


def not_on_shelf(carried: Iterable[ProjectBookmark], shelf: Iterable[Bookmark]) -> tuple[ProjectBookmark, ...]:
    """What a project brings that the shelf does not have."""
    there = {one.recipe for one in shelf}
    return tuple(one for one in carried if one.recipe not in there)
