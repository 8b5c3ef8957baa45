"""Which two pictures somebody means who asks for a blend: what is chosen on the shelf, or on the canvas."""

from __future__ import annotations

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.app.blend_ends import End, end_of_bookmark, end_of_layer, why_no_latent
from genimg_desktop.app.shelf import Shelf
from genimg_desktop.core.errors import GenimgError
from genimg_desktop.document.node import Node
from genimg_desktop.library.models import ModelLibrary

Chosen = tuple[End, End | None]


def chosen_bookmarks(shelf: Shelf, models: ModelLibrary) -> Chosen | None:
    """The first chosen bookmark and the next one of its model; None when there are no such two.

    Raises ModelMissing.
    """
    by_id = {bookmark.id: bookmark for bookmark in shelf.bookmarks}
    ends = [end_of_bookmark(by_id[key], models) for key in shelf.chosen if key in by_id]
    second = next((end for end in ends[1:] if end.place.model == ends[0].place.model), None)
    return None if second is None else (ends[0], second)


def chosen_layers(artboard: Artboard, models: ModelLibrary, shown: End | None) -> Chosen | None:
    """The active layer and one more of its model: chosen with it, else the nearest below it, else the nearest above,
    else what the explorer shows; None while no layer with a latent is active. Raises ModelMissing.
    """
    active = artboard.active_node
    if active is None or why_no_latent(active) is not None:
        return None
    first, chosen = end_of_layer(active, models), artboard.chosen
    nodes = list(artboard.document.state.walk())
    at = next(index for index, node in enumerate(nodes) if node.id == active.id)
    others = (*reversed(nodes[:at]), *nodes[at + 1 :])
    for node in sorted(others, key=lambda node: node.id not in chosen):
        second = _end_if_any(node, models)
        if second is not None and second.place.model == first.place.model:
            return first, second
    return first, shown if shown is not None and shown.place.model == first.place.model else None


def _end_if_any(node: Node, models: ModelLibrary) -> End | None:
    """None also for a layer whose model is gone: another one may do."""
    try:
        return end_of_layer(node, models)
    except GenimgError:
        return None
