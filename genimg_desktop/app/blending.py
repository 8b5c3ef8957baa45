"""Blending by model: from one picture to another along the line of their latents, or another latent where one paints.

As pad and walk do, it moves the explorer, so the live picture, the way back, bookmarks, export and placing are those
of any other place.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import numpy as np

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.app.blend_choice import chosen_bookmarks, chosen_layers
from genimg_desktop.app.blend_ends import End, end_of_bookmark, end_of_layer, why_no_regions, why_not
from genimg_desktop.app.engine_door import EngineDoor
from genimg_desktop.app.explorer import Explorer, Place
from genimg_desktop.app.place_faces import PlaceFaces
from genimg_desktop.app.region_depths import first_depth
from genimg_desktop.app.shelf import Shelf
from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.document.layer import Layer
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.library.models import ModelLibrary
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.latent_math import mix
from genimg_desktop.spec.recipe import recipe_of
from genimg_desktop.spec.region import LARGEST_MASK_SIDE, MOST_REGIONS, Levels, Region, RegionMask, averaged
from genimg_desktop.spec.request import ImageResult

FILM_LENGTH = 7
Mode = Literal["whole", "region"]


class Blending:
    """changed: the two pictures, the mode, the position or the regions are others. asked: the panel shall be shown.

    a, b: the two pictures. share: how far from a to b, in [0, 1]. regions: parts of a that follow other latents of the
    model; ``active`` is the number of the one that painting changes, None when painting begins a new one with the
    latent of b at ``depth``.
    """

    def __init__(
        self,
        queue: JobQueue,
        door: EngineDoor,
        models: ModelLibrary,
        explorer: Explorer,
        artboard: Artboard,
        shelf: Shelf,
    ) -> None:
        self.changed: Signal[()] = Signal()
        self.asked: Signal[()] = Signal()
        self.faces = PlaceFaces(queue, door, models, "blend-faces")
        self.mode: Mode = "whole"
        self.a: End | None = None
        self.b: End | None = None
        self.share = 0.5
        self.regions: tuple[Region, ...] = ()
        self.active: int | None = None
        self.depth = 0
        self._seen: dict[Latent, End] = {}
        self._film: tuple[Place, ...] = ()
        self._film_of: tuple[End | None, End | None] = (None, None)
        self._queue, self._door, self._models = queue, door, models
        self._explorer, self._artboard, self._shelf = explorer, artboard, shelf
        explorer.changed.connect(self._follow)

    # what is

    @property
    def why_not(self) -> Text | None:
        """Why there is no blend now, in words; None when there is one."""
        problem = why_not(self.a, self.b)
        if problem is None and self.mode == "region" and self.a is not None:
            problem = why_no_regions(self.a.card)
        return problem

    @property
    def remark(self) -> Text | None:
        """What is left out of the blend, if anything is."""
        ends = (self.a, self.b) if self.mode == "whole" else (self.b,)
        named = next((end for end in ends if end is not None and end.place.regions), None)
        return None if named is None else Text("'{name}' takes part without its painted regions.", name=named.name)

    @property
    def place(self) -> Place | None:
        """What the blend stands for; None while there is none."""
        if self.a is None or self.why_not is not None:
            return None
        return self.place_at(self.share) if self.mode == "whole" else replace(self.a.base, regions=self.regions)

    @property
    def is_shown(self) -> bool:
        """Whether the explorer is at the blend."""
        return self.place is not None and self._explorer.place == self.place

    def place_at(self, share: float) -> Place | None:
        """The place so far from a to b; None without two pictures of one model."""
        if self.a is None or self.b is None or why_not(self.a, self.b) is not None:
            return None
        latent = mix(self.a.card.latent, self.a.place.latent, self.b.place.latent, share)
        return replace(self.a.base, latent=latent)

    def film(self) -> tuple[Place, ...]:
        """FILM_LENGTH places from a to b in equal steps; () while there is no blend."""
        if self._film_of != (self.a, self.b):
            self._film_of = (self.a, self.b)
            places = (self.place_at(k / (FILM_LENGTH - 1)) for k in range(FILM_LENGTH))
            self._film = tuple(place for place in places if place is not None)
        return self._film

    def region_face(self, region: Region) -> Place | None:
        """The whole picture that a region follows."""
        return None if self.a is None else replace(self.a.base, latent=region.latent)

    @property
    def region(self) -> Region | None:
        """The region that painting changes; None when it begins a new one."""
        return self.regions[self.active] if self.active is not None else None

    @property
    def mask(self) -> Mask | None:
        """What is painted of the active region, in pixels of the picture; None without a picture to paint on."""
        if self.a is None:
            return None
        width, height = self.a.place.width, self.a.place.height
        region = self.region
        if region is None:
            return Mask(coverage=np.zeros((height, width), dtype=np.uint8))
        return Mask(coverage=_sized(region.mask.levels(), height, width))

    @property
    def can_add_region(self) -> bool:
        """Whether there may be one more."""
        return len(self.regions) < MOST_REGIONS

    @property
    def can_use_selection(self) -> bool:
        """Whether something is selected on the canvas."""
        return self._artboard.document.state.selection is not None

    # choosing

    def start(self) -> None:
        """Take what is chosen: two bookmarks, else the active layer and one of the same model; show the panel.

        Nothing chosen: what the explorer shows. What was there before stays when nothing better is chosen.
        """
        self.asked.emit()
        bookmarks = chosen_bookmarks(self._shelf, self._models)
        a, b = bookmarks or chosen_layers(self._artboard, self._models, self.shown_end()) or (None, None)
        if a is None and self.a is None:
            a = self.shown_end()
        if a is not None:
            if a.place.regions:
                self.mode = "region"
            self.take(a, b or self.b)

    def take(self, a: End | None, b: End | None) -> None:
        """Blend these two; what can be shown is shown at once. With regions a needs no b: they follow one already."""
        is_other = a is None or self.a is None or a.base != self.a.base
        self.a, self.b = a, b
        if is_other and a is not None:
            self.regions, self.active = a.place.regions, None
            self.depth = first_depth(a.card)
            self._seen.clear()
        self._remember_b()
        if self.regions and why_not(a, self.b) is not None:
            self.active = len(self.regions) - 1
            self.b, self.depth = self._end_of_region(self.regions[-1]), self.regions[-1].depth
        self._show()

    def set_a(self, end: End | None) -> None:
        """Another picture to begin with; its regions come with it."""
        self.take(end, self.b)

    def set_b(self, end: End | None) -> None:
        """Another picture to go to; the active region follows it."""
        self.b = end
        self._remember_b()
        region = self.region
        if self.mode == "region" and region is not None and end is not None and self.why_not is None:
            self._put(replace(region, latent=end.place.latent))
            return
        self._show()

    def swap(self) -> None:
        """A for B; the slider stays at the same picture."""
        self.share = 1.0 - self.share
        self.take(self.b, self.a)

    def set_mode(self, mode: Mode) -> None:
        """The whole picture, or regions of it."""
        if mode != self.mode:
            self.mode = mode
            self._show()

    def shown_end(self) -> End | None:
        """What the explorer shows."""
        place, source = self._explorer.place, self._explorer.source
        if place is None or source is None:
            return None
        return End(place=place, source=source, name=source.card.title, kind="explorer")

    def layer_end(self, layer_id: str) -> End:
        """A layer. Raises BadInput with the reason why it cannot be blended, or ModelMissing."""
        return end_of_layer(self._artboard.document.state.layer(layer_id), self._models)

    def bookmark_end(self, bookmark_id: int) -> End | None:
        """A bookmark; None when it is gone. Raises ModelMissing."""
        found = next((b for b in self._shelf.bookmarks if b.id == bookmark_id), None)
        return None if found is None else end_of_bookmark(found, self._models)

    # the whole picture

    def move(self, share: float) -> None:
        """Go so far from a to b; outside is brought to the end."""
        self.share = min(max(share, 0.0), 1.0)
        self._show()

    # regions

    def choose_region(self, index: int | None) -> None:
        """Paint on another region, and show which picture it follows; None: the next stroke begins a new one."""
        self.active = index if index is not None and 0 <= index < len(self.regions) else None
        region = self.region
        if region is not None:
            self.depth = region.depth
            self.b = self._end_of_region(region)
        self._tell()

    def set_depth(self, depth: int) -> None:
        """At which feature map the active region, or the next one, is mixed."""
        if self.a is None:
            return
        self.depth = min(max(depth, 0), max(self.a.card.region_depths - 1, 0))
        if self.region is not None:
            self._put(replace(self.region, depth=self.depth))
        else:
            self._tell()

    def paint(self, mask: Mask) -> None:
        """What the active region covers, in pixels of the picture; without one, a new region begins.

        Raises BadInput when there are too many.
        """
        if self.a is None or self.b is None or self.why_not is not None:
            return
        place = self.a.place
        levels = mask.within(Rect(0, 0, place.width, place.height))
        height, width = (min(side, LARGEST_MASK_SIDE) for side in levels.shape)
        packed = RegionMask.of(_sized(levels, height, width))
        if self.region is not None:
            self._put(replace(self.region, mask=packed))
        elif not packed.is_blank:
            if not self.can_add_region:
                raise BadInput(Text("A picture can have at most {most} regions.", most=MOST_REGIONS))
            self.active = len(self.regions)
            self.regions = (*self.regions, Region(latent=self.b.place.latent, mask=packed, depth=self.depth))
            self._show()

    def use_selection(self) -> None:
        """The selection of the canvas becomes what the active region covers."""
        selection = self._artboard.document.state.selection
        if selection is not None:
            x, y = self.origin()
            self.paint(selection.translated(-x, -y))

    def remove_region(self) -> None:
        """Take the active region away."""
        if self.active is not None:
            self.regions = (*self.regions[: self.active], *self.regions[self.active + 1 :])
            self.active = None
            self._show()

    # placing

    def origin(self) -> tuple[int, int]:
        """Where on the canvas the picture lies, or would be placed."""
        layer = self._layer_of_a()
        if layer is not None:
            return layer.x, layer.y
        document = self._artboard.document
        if self.a is None or not document.layers:
            return 0, 0
        return (document.width - self.a.place.width) // 2, (document.height - self.a.place.height) // 2

    def put_on_canvas(self) -> None:
        """The blend as a new layer where picture a lies, one step of undo; its recipe makes it again."""
        place, end = self.place, self.a
        if place is None or end is None:
            return
        request = replace(place.request(), regions=tuple(r for r in place.regions if not r.mask.is_blank))
        where, card = self._layer_of_a(), end.card

        def put(result: ImageResult) -> None:
            with self._artboard.history.gesture(Text("Place the blend")):
                self._artboard.add_picture(result.pixels, card.title, recipe_of(result, card))
                if where is not None:
                    self._artboard.move_active_to(where.x, where.y)
            self._artboard.show_live(False)

        picture = self._explorer.picture
        if picture is not None and picture.request == request:
            put(picture)
            return

        def work(ctx: Context) -> ImageResult:
            return self._door.engine().run(request, ctx)

        self._queue.submit(Text("Drawing the picture to place"), work, lane="device", slot="place", on_done=put)

    # inside

    def _show(self) -> None:
        """Bring the explorer to the blend, if there is one, and tell."""
        here, wanted = self._explorer.place, self.place
        if wanted is not None and here != wanted:
            if here is not None and replace(here, latent=wanted.latent) == wanted:
                self._explorer.set_latent(wanted.latent)
            elif here is not None and replace(here, regions=wanted.regions) == wanted:
                self._explorer.set_regions(wanted.regions)
            else:
                self._explorer.go(wanted)
        if wanted is not None:
            self._artboard.show_live(True)
        self._tell()

    def _tell(self) -> None:
        self.faces.want(self._wanted_faces())
        self.changed.emit()

    def _wanted_faces(self) -> list[Place]:
        places = [end.place for end in (self.a, self.b) if end is not None]
        if self.mode == "whole":
            return [*places, *self.film()]
        return [*places, *(face for face in map(self.region_face, self.regions) if face is not None)]

    def _put(self, region: Region) -> None:
        """Another value for the active region."""
        if self.active is not None:
            self.regions = (*self.regions[: self.active], region, *self.regions[self.active + 1 :])
            self._show()

    def _follow(self) -> None:
        """The explorer went somewhere: back or forward to other regions of this picture, or to another picture."""
        place = self._explorer.place
        if self.mode != "region" or self.a is None or place is None or place == self.place:
            return
        if replace(place, regions=()) == self.a.base:
            self.regions = place.regions
            if self.active is not None and self.active >= len(self.regions):
                self.active = None
            self._tell()
        elif self.a.kind == "explorer" and place.model == self.a.place.model and place.regions == self.regions:
            self.a = replace(self.a, place=replace(place, regions=()))
            self._tell()

    def _remember_b(self) -> None:
        if self.b is not None:
            self._seen[self.b.place.latent] = self.b

    def _end_of_region(self, region: Region) -> End | None:
        """The picture that a region follows: as it was chosen, or found in the recipe."""
        face, end = self.region_face(region), self._seen.get(region.latent)
        if end is not None or face is None or self.a is None:
            return end
        return End(place=face, source=self.a.source, name=self.a.card.title, kind="region")

    def _layer_of_a(self) -> Layer | None:
        """The layer that picture a was taken from, while it is there."""
        if self.a is None or self.a.layer is None:
            return None
        state = self._artboard.document.state
        node = state.layer(self.a.layer) if state.has(self.a.layer) else None
        return node if isinstance(node, Layer) else None


def _sized(levels: Levels, height: int, width: int) -> Levels:
    """``uint8[H, W]`` -> ``uint8[height, width]``."""
    if levels.shape == (height, width):
        return levels
    return np.rint(averaged(levels, height, width) * 255.0).astype(np.uint8)
