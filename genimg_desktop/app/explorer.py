"""Where the artist is in a model: one frozen place, a way back and forward, and the live picture of it.

Every change makes a new place. While a gesture lasts (a slider is held) drafts are drawn, as large as the model is
fast; when it ends the full picture is. One gesture is one step back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from genimg_desktop.app.engine_door import EngineDoor
from genimg_desktop.app.preview import PreviewSize
from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput, GenimgError
from genimg_desktop.core.seeds import fresh_seed
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.library.models import ModelLibrary
from genimg_desktop.spec.card import ModelCard, ModelSource
from genimg_desktop.spec.latent import Direction, Latent
from genimg_desktop.spec.region import Region
from genimg_desktop.spec.request import GenerateRequest, ImageResult

PREVIEW_SLOT = "preview"
DIRECTION_COUNT = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A model, a latent in it, the size of the picture, and regions of it that follow other latents.

    Equal places are equal pictures.
    """

    model: str
    latent: Latent
    width: int
    height: int
    regions: tuple[Region, ...] = ()

    def request(self) -> GenerateRequest:
        """The full picture of this place."""
        return GenerateRequest(
            model=self.model, latent=self.latent, width=self.width, height=self.height, regions=self.regions
        )


class Explorer:
    """changed: the place (or the model's directions) changed. pictured: a picture of the place was drawn."""

    LONGEST_PAST = 500

    def __init__(self, queue: JobQueue, door: EngineDoor, models: ModelLibrary) -> None:
        self.changed: Signal[()] = Signal()
        self.pictured: Signal[ImageResult] = Signal()
        self.place: Place | None = None
        self.source: ModelSource | None = None
        self.picture: ImageResult | None = None
        self.is_seed_locked = False
        self.directions: tuple[Direction, ...] = ()
        self._queue, self._door, self._models = queue, door, models
        self._past: list[Place] = []
        self._future: list[Place] = []
        self._gesture_start: Place | None = None
        self._gesture_depth = 0
        self._preview = PreviewSize()
        self._known_directions: dict[str, tuple[Direction, ...]] = {}

    # what is

    @property
    def card(self) -> ModelCard | None:
        """The card of the model, None before one is chosen."""
        return self.source.card if self.source else None

    @property
    def is_in_gesture(self) -> bool:
        """Whether a slider, pad or scrubber is held."""
        return self._gesture_depth > 0

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier place."""
        return bool(self._past) or self._has_moved_in_gesture

    @property
    def can_go_forward(self) -> bool:
        """Whether going back can be taken back."""
        return bool(self._future)

    @property
    def has_final_picture(self) -> bool:
        """Whether the full picture of the place is drawn."""
        return self.place is not None and self.picture is not None and self.picture.request == self.place.request()

    def values(self) -> tuple[float, ...]:
        """The numbers the model gets now, in the order of the model's latent; () before a model is chosen."""
        if self.place is None or self.card is None:
            return ()
        return tuple(float(v) for v in self.place.latent.resolve(self.card.latent))

    # going somewhere

    def choose_model(self, model_id: str) -> None:
        """Go to a model: its first preset or seed 0, at its own size. Raises ModelMissing."""
        if self.place is not None and self.place.model == model_id:
            return
        self.go(first_place(self._models.find(model_id).card))

    def go(self, place: Place) -> None:
        """Go to a place anywhere. Raises ModelMissing, BadRecipe or BadInput; then nothing changes."""
        self._move(place, is_leap=True)

    def set_latent(self, latent: Latent) -> None:
        """Another latent of the same model; regions keep theirs."""
        if self.place is not None:
            self._move(replace(self.place, latent=latent))

    def set_regions(self, regions: Sequence[Region]) -> None:
        """Other regions of the picture. Raises BadInput for a model that cannot mix them."""
        if self.place is not None:
            self._move(replace(self.place, regions=tuple(regions)))

    def set_preset(self, index: int) -> None:
        """To a curated place of the model; its class and size stay, regions go."""
        if self.place is not None and self.card is not None:
            latent = self.place.latent.with_vector(self.card.latent.preset(index))
            self.go(replace(self.place, latent=latent, regions=()))

    def set_seed(self, seed: int) -> None:
        """Another seed; slider positions, edits and truncation stay."""
        if self.place is not None:
            self.set_latent(self.place.latent.with_seed(seed))

    def roll(self) -> None:
        """A fresh seed without regions, unless the seed is locked: then the sliders are given back to the seed."""
        if self.place is None:
            return
        if self.is_seed_locked:
            self.reset_sliders()
        else:
            latent = self.place.latent
            fresh = Latent(seed=fresh_seed(), truncation=latent.truncation, label=latent.label)
            self.go(replace(self.place, latent=fresh, regions=()))

    def lock_seed(self, is_locked: bool) -> None:
        """Keep the seed when the dice is thrown."""
        self.is_seed_locked = is_locked
        self.changed.emit()

    def set_coordinate(self, index: int, value: float | None) -> None:
        """Set one number of the latent; None gives it back to the seed."""
        if self.place is None or self.card is None:
            return
        spec = self.card.latent
        if value is not None and spec.coordinates:
            value = spec.coordinates[index].clamp(value)
        self.set_latent(self.place.latent.with_override(index, value))

    def set_direction(self, direction: Direction, amount: float) -> None:
        """Go ``amount`` standard deviations along a direction."""
        if self.place is not None:
            self.set_latent(self.place.latent.with_edit(direction, amount))

    def set_truncation(self, truncation: float) -> None:
        """Pull towards the centre of the model: 1 is as sampled, 0 the centre, above 1 wilder."""
        if self.place is not None:
            self.set_latent(replace(self.place.latent, truncation=truncation))

    def set_label(self, label: int | None) -> None:
        """The class of a conditional model."""
        if self.place is not None:
            self.set_latent(replace(self.place.latent, label=label))

    def set_size(self, width: int, height: int) -> None:
        """The size of the picture; only models without weights draw any size."""
        if self.place is not None:
            self.go(replace(self.place, width=width, height=height))

    @property
    def can_find(self) -> bool:
        """Whether the model can find the place of any picture."""
        return self.card is not None and self.card.can_encode

    def find_picture(self, pixels: Pixels) -> None:
        """Go to the place whose picture is most like ``uint8[H, W, 4]``, once it is found.

        Raises BadInput for a model that has no encoder.
        """
        place, card = self.place, self.card
        if place is None or card is None:
            return
        if not card.can_encode:
            raise BadInput(
                Text("'{title}' cannot find pictures: it has no encoder.", title=card.title),
                hint=Text("Models of the kind 'VAE' can."),
            )

        def work(ctx: Context) -> Latent:
            ctx.report(None, Text("Looking for the place"))
            return self._door.engine().encode(place.model, pixels, ctx, place.latent.label)

        def take(latent: Latent) -> None:
            if self.place is not None and self.place.model == place.model:
                self.go(replace(self.place, latent=latent, regions=()))

        self._queue.submit(
            Text("Finding the picture in {model}", model=card.title), work, lane="device", slot="find", on_done=take
        )

    def reset_sliders(self) -> None:
        """Give all sliders back to the seed."""
        if self.place is not None:
            latent = replace(self.place.latent, overrides=(), edits=(), truncation=1.0)
            self.go(replace(self.place, latent=latent))

    def back(self) -> None:
        """To the place before; a gesture that goes on counts as one step from here."""
        self._cut_gesture()
        if self._past and self.place is not None:
            self._future.append(self.place)
            self._arrive_again(self._past.pop())

    def forward(self) -> None:
        """To the place that ``back`` left."""
        self._cut_gesture()
        if self._future and self.place is not None:
            self._past.append(self.place)
            self._arrive_again(self._future.pop())

    # gestures

    def begin_gesture(self) -> None:
        """A slider is taken hold of: drafts until it is let go, and one step back for all of it."""
        if self._gesture_depth == 0:
            self._gesture_start = self.place
        self._gesture_depth += 1

    def end_gesture(self) -> None:
        """The slider is let go: the full picture is drawn."""
        if self._gesture_depth == 0:
            return
        self._gesture_depth -= 1
        if self._gesture_depth:
            return
        if self._gesture_start is not None and self._gesture_start != self.place:
            self._remember(self._gesture_start)
        self._gesture_start = None
        self.changed.emit()
        self.draw()

    # pictures

    def draw(self) -> None:
        """Draw the place: a draft in a gesture or when nothing is shown yet, then (out of it) the full picture."""
        place, card = self.place, self.card
        if place is None or card is None or (not self.is_in_gesture and self.has_final_picture):
            return
        if self._queue.is_closed:  # a slider may still be let go while the window closes
            return
        if not card.is_any_size:
            self._submit(place.request(), is_interruptible=False)
            return
        width, height = self._preview.size_for(place.model, place.width, place.height)
        draft = replace(place.request(), width=width, height=height, quality="draft")
        self._submit(draft, is_interruptible=False)

    def _submit(self, request: GenerateRequest, *, is_interruptible: bool) -> None:
        def work(ctx: Context) -> ImageResult:
            return self._door.engine().run(request, ctx)

        self._queue.submit(
            Text("Drawing"),
            work,
            lane="device",
            slot=PREVIEW_SLOT,
            is_interruptible=is_interruptible,
            is_quiet=True,
            on_done=self._take_picture,
        )

    def _take_picture(self, result: ImageResult) -> None:
        request = result.request
        if request.quality == "draft":
            self._preview.learn(request.model, request.width, request.height, result.seconds)
        if self.place is None or request.model != self.place.model:
            return
        is_current = (request.latent, request.regions) == (self.place.latent, self.place.regions)
        if not is_current and not self.is_in_gesture:
            return
        self.picture = result
        self.pictured.emit(result)
        if is_current and not self.is_in_gesture and not self.has_final_picture:
            self._submit(self.place.request(), is_interruptible=True)

    # inside

    @property
    def _has_moved_in_gesture(self) -> bool:
        return self.is_in_gesture and self._gesture_start is not None and self._gesture_start != self.place

    def _cut_gesture(self) -> None:
        """Before a leap while a gesture lasts: what was moved so far is a step of its own."""
        if self._has_moved_in_gesture:
            self._remember(self._gesture_start)
            self._gesture_start = self.place

    def _move(self, place: Place, *, is_leap: bool = False) -> None:
        if place == self.place:
            return
        source = self.source if self.source and self.source.card.id == place.model else self._models.find(place.model)
        place.request().check(source.card)
        if is_leap:
            self._cut_gesture()
        if not self.is_in_gesture:
            self._remember(self.place)
        self._arrive(place, source)

    def _remember(self, place: Place | None) -> None:
        if place is not None:
            self._past = [*self._past[-self.LONGEST_PAST + 1 :], place]
        self._future = []

    def _arrive_again(self, place: Place) -> None:
        try:
            source = self._models.find(place.model)
        except GenimgError:
            self.changed.emit()
            raise
        if self.is_in_gesture:
            self._gesture_start = place  # the end of the gesture must not bury the way forward
        self._arrive(place, source)

    def _arrive(self, place: Place, source: ModelSource) -> None:
        is_new_model = self.source is None or self.source.hash != source.hash
        self.place, self.source = place, source
        if is_new_model:
            self.picture = None
            self.directions = self._known_directions.get(source.hash, ())
        self.changed.emit()
        self.draw()
        if is_new_model and source.card.latent.kind == "gaussian" and source.hash not in self._known_directions:
            self._find_directions(source)

    def _find_directions(self, source: ModelSource) -> None:
        def work(ctx: Context) -> tuple[Direction, ...]:
            return self._door.engine().directions(source.card.id, DIRECTION_COUNT, ctx)

        def take(directions: tuple[Direction, ...]) -> None:
            self._known_directions[source.hash] = directions
            if self.source is not None and self.source.hash == source.hash:
                self.directions = directions
                self.changed.emit()

        self._queue.submit(
            Text("Finding the directions of {model}", model=source.card.title),
            work,
            lane="device",
            slot="directions",
            on_done=take,
        )


def first_place(card: ModelCard) -> Place:
    """Where a model is entered: its first preset, else seed 0; at its own size."""
    latent = Latent(label=0 if card.classes else None)
    if card.latent.presets:
        latent = latent.with_vector(card.latent.preset(0))
    return Place(model=card.id, latent=latent, width=card.resolution, height=card.resolution)
