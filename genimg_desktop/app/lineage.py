"""How the artist came to the place they are at: what the gallery notes as the family of a picture.

A slider that moves, a direction or another size goes on from the last place. A fresh seed, a preset or another model
begins anew. A place on the pad, on a walk, or on a sheet of children comes from all that were mixed there.
"""

from __future__ import annotations

from collections.abc import Sequence

from genimg_desktop.app.explorer import Explorer, Place
from genimg_desktop.app.pad import Pad, Walk
from genimg_desktop.app.sheet import Sheet
from genimg_desktop.app.shelf import Shelf
from genimg_desktop.library.gallery_values import CameFrom, Parent, place_key
from genimg_desktop.spec.card import ModelSource
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.latent_math import mix_four
from genimg_desktop.spec.recipe import Made, Recipe, recipe_to_json

LONGEST_TRAIL = 40


class Lineage:
    """Follows the explorer. Ask ``came_from`` when a picture is kept."""

    def __init__(self, explorer: Explorer, sheet: Sheet, pad: Pad, walk: Walk, shelf: Shelf) -> None:
        self._explorer, self._sheet, self._pad, self._walk, self._shelf = explorer, sheet, pad, walk, shelf
        self._here: Place | None = None
        self._source: ModelSource | None = None
        self._trail: list[Place] = []
        self._origin: tuple[Place, ...] = ()
        self._sheet_parents: tuple[Latent, ...] = ()
        explorer.changed.connect(self._follow)
        sheet.changed.connect(self._follow_sheet)

    def came_from(self, made: Made | None) -> CameFrom:
        """What a picture came from that is kept now; nothing is known of one that is not of the present place."""
        is_here = isinstance(made, Recipe) and self._here is not None and made.request.latent == self._here.latent
        if not is_here:
            return CameFrom()
        return CameFrom(
            trail=tuple(self._parent(place) for place in reversed(self._trail)),
            origin=tuple(self._parent(place) for place in self._origin),
        )

    def _follow(self) -> None:
        place = self._explorer.place
        if place is None or place == self._here or self._explorer.is_in_gesture:
            return
        before, self._here, self._source = self._here, place, self._explorer.source
        mixed = self._mixed_at(place)
        if mixed:
            self._trail, self._origin = [], mixed
        elif place in self._trail:  # back
            del self._trail[self._trail.index(place) :]
        elif before is not None and _is_moved(before, place):
            self._trail = [*self._trail[-LONGEST_TRAIL + 1 :], before]
        else:
            self._trail, self._origin = [], ()

    def _follow_sheet(self) -> None:
        place = self._explorer.place
        if self._sheet.kind == "children":
            self._sheet_parents = self._shelf.chosen_latents()
        else:
            self._sheet_parents = () if place is None else (place.latent,)

    def _mixed_at(self, place: Place) -> tuple[Place, ...]:
        """The places that this one is mixed from; () when it is not one of a sheet, the pad or a walk."""
        latents: Sequence[Latent] = ()
        card = self._explorer.card
        corners = self._pad.corners
        if any(cell.latent == place.latent for cell in self._sheet.cells) and place.latent not in self._sheet_parents:
            latents = self._sheet_parents
        elif card is not None and corners is not None:
            is_on_pad = place.latent == mix_four(card.latent, corners, self._pad.x, self._pad.y)
            latents = corners if is_on_pad else ()
        elif self._walk.stops and self._walk.latent_at(self._walk.position) == place.latent:
            latents = self._walk.stops
        return tuple(
            Place(model=place.model, latent=latent, width=place.width, height=place.height)
            for latent in dict.fromkeys(latents)
        )

    def _parent(self, place: Place) -> Parent:
        source = self._source
        recipe = Recipe(
            request=place.request(),
            model_hash=source.hash if source is not None else "",
            model_title=source.card.title if source is not None else "",
            source=source.card.source if source is not None else "",
            app="",
        )
        return Parent(place_key=place_key(recipe), recipe=recipe_to_json(recipe))


def layer_parents(recipes: Sequence[Recipe]) -> CameFrom:
    """What a canvas comes from: its layers."""
    keyed = {place_key(recipe): recipe for recipe in recipes}
    return CameFrom(layers=tuple(Parent(place_key=key, recipe=recipe_to_json(made)) for key, made in keyed.items()))


def _is_moved(before: Place, now: Place) -> bool:
    """Whether only sliders, directions, truncation, class, size or regions differ."""
    one, other = before.latent, now.latent
    return before.model == now.model and (one.seed, one.vector) == (other.seed, other.vector)
