"""The timeline: the film that is being made, its keyframes, its own undo, and the playhead. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from genimg_desktop.app import film_edits as edits
from genimg_desktop.app.commands import CommandTable
from genimg_desktop.app.engine_door import EngineDoor
from genimg_desktop.app.explorer import Explorer, Place
from genimg_desktop.app.film_frames import FilmFrames
from genimg_desktop.app.notices import Notices
from genimg_desktop.app.pad import Walk
from genimg_desktop.app.play_clock import played_on
from genimg_desktop.app.shelf import Shelf
from genimg_desktop.app.value_history import ValueHistory
from genimg_desktop.core.errors import BadInput, GenimgError
from genimg_desktop.core.files import write_atomically
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.export.film.read_back import film_in
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.library.bookmarks import Bookmark
from genimg_desktop.library.models import ModelLibrary
from genimg_desktop.spec.card import ModelSource
from genimg_desktop.spec.film import EasingName, Film, Keyframe, film_to_json
from genimg_desktop.spec.latent import Latent

FIRST_SECONDS = 2.0


class Timeline:
    """changed: another film, another choice, or other steps to undo. moved: the playhead, or whether it plays.
    asked: somebody made a film from elsewhere, and wants to see it.

    chosen: the keyframe that is worked on, -1 for none. position_s: where the playhead is, in [0, length of the film].
    """

    def __init__(
        self,
        queue: JobQueue,
        door: EngineDoor,
        models: ModelLibrary,
        explorer: Explorer,
        shelf: Shelf,
        walk: Walk,
        notices: Notices,
    ) -> None:
        self.changed: Signal[()] = Signal()
        self.moved: Signal[()] = Signal()
        self.asked: Signal[()] = Signal()
        self.frames = FilmFrames(queue, door)
        self.source: ModelSource | None = None
        self.problem: GenimgError | None = None
        self.chosen = -1
        self.position_s = 0.0
        self.is_playing = False
        self._queue, self._models, self._explorer = queue, models, explorer
        self._shelf, self._walk, self._notices = shelf, walk, notices
        self._history: ValueHistory[Film | None] = ValueHistory(None)

    def bind(self, commands: CommandTable, attempt: Callable[[Callable[[], object]], object]) -> None:
        """Say what the commands of films do that need no window. attempt: does something and tells its failure."""

        def has_film() -> bool:
            return self.film is not None

        commands.bind("film.loop", lambda: attempt(self.loop_chosen), enabled=lambda: self.can_loop_chosen)
        commands.bind("film.add", lambda: attempt(self.add_here), enabled=lambda: self._explorer.place is not None)
        commands.bind("film.walk", lambda: attempt(self.from_walk), enabled=lambda: len(self._walk.stops) > 1)
        commands.bind("film.play", self.play_or_stop, enabled=has_film, checked=lambda: self.is_playing)
        commands.bind("film.undo", self.undo, enabled=lambda: self.can_undo)
        commands.bind("film.redo", self.redo, enabled=lambda: self.can_redo)
        commands.bind("film.clear", self.clear, enabled=has_film)

    # what is

    @property
    def film(self) -> Film | None:
        """The film as it is now; None before there is one."""
        return self._history.value

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is an edit to do again."""
        return self._history.can_redo

    @property
    def can_loop_chosen(self) -> bool:
        """Whether enough bookmarks of one model are chosen to make a film of."""
        return len(self._shelf.chosen_latents()) >= 2

    @property
    def frame(self) -> int:
        """The frame at the playhead."""
        film = self.film
        return 0 if film is None else min(int(self.position_s * film.fps + 1e-6), film.frame_count - 1)

    @property
    def moment_s(self) -> float:
        """The moment of the pass that the playhead shows, in [0, pass_s]."""
        return 0.0 if self.film is None else self.film.moment_s(self.frame)

    # making a film

    def loop_chosen(self) -> None:
        """A closed film of the chosen bookmarks, in the order in which they were clicked."""
        latents = self._shelf.chosen_latents()
        if len(latents) < 2:
            self._notices.warn(
                Text("Choose at least {count} bookmarks of one model first.", count=2),
                Text("Hold Ctrl and click the pictures on the shelf."),
            )
            return
        first = next(b for b in self._shelf.bookmarks if b.id == self._shelf.chosen[0])
        request = first.recipe.request
        self._begin(
            Film(
                model=request.model,
                keyframes=tuple(Keyframe(latent=latent, duration_s=FIRST_SECONDS) for latent in latents),
                loop="loop",
                width=request.width,
                height=request.height,
            )
        )

    def from_walk(self, seconds_per_stop: float = FIRST_SECONDS) -> None:
        """A film along the walk, forth and back as the walk plays."""
        place = self._explorer.place
        if place is None or len(self._walk.stops) < 2:
            return
        keys = tuple(
            Keyframe(latent=latent, duration_s=seconds_per_stop, easing="linear") for latent in self._walk.stops
        )
        self._begin(
            Film(
                model=place.model,
                keyframes=keys,
                loop="ping_pong",
                way=self._walk.way,
                width=place.width,
                height=place.height,
            )
        )

    def add_here(self) -> None:
        """The explorer's place as a new keyframe: after the chosen one, else at the end. Raises BadInput."""
        place = self._explorer.place
        if place is not None:
            self.add([place.latent], place)

    def add_bookmarks(self, bookmark_ids: Sequence[int], moment_s: float | None = None) -> None:
        """Bookmarks as new keyframes: at a moment of the pass, else as ``add_here`` does. Raises BadInput."""
        found = [b for i in bookmark_ids for b in self._shelf.bookmarks if b.id == i]
        if not found:
            return
        request = found[0].recipe.request
        model = request.model if self.film is None else self.film.model
        latents = [b.recipe.request.latent for b in found if b.recipe.request.model == model]
        place = Place(model=request.model, latent=request.latent, width=request.width, height=request.height)
        if not latents:
            raise self._other_model(found[0])
        self.add(latents, replace(place, model=model), moment_s)

    def add(self, latents: Sequence[Latent], place: Place, moment_s: float | None = None) -> None:
        """Latents of ``place.model`` as keyframes. Raises BadInput when the film is of another model."""
        film = self.film
        if film is None:
            keys = tuple(Keyframe(latent=latent, duration_s=FIRST_SECONDS) for latent in latents)
            self._set(Film(model=place.model, keyframes=keys, width=place.width, height=place.height), len(keys) - 1)
            return
        if place.model != film.model:
            raise self._other_model(None)
        count = len(film.keyframes)
        if moment_s is not None:
            changed, at = edits.with_latents_in(film, moment_s, latents, FIRST_SECONDS)
        else:
            at = self.chosen + 1 if 0 <= self.chosen < count else count
            changed = edits.with_latents_at(film, at, latents, FIRST_SECONDS)
        self._set(changed, at + len(latents) - 1)

    def clear(self) -> None:
        """Take the film away."""
        self._set(None, -1)

    def look_again(self) -> None:
        """A model joined the library: perhaps it is the one that was missing."""
        if self.problem is not None:
            self._show(self.chosen)

    def open_file(self, path: Path) -> None:
        """The film of a file of keyframes or of an exported film, in the background."""

        def take(film: Film) -> None:
            try:
                self._begin(film)
            except GenimgError as error:
                self._notices.error(error)

        self._queue.submit(Text("Opening '{name}'", name=path.name), lambda _ctx: film_in(path), on_done=take)

    def save_file(self, path: Path) -> None:
        """Write the keyframes into a file."""
        film = self.film
        if film is None:
            return
        data = film_to_json(film).encode("utf-8")
        self._queue.submit(
            Text("Saving '{name}'", name=path.name),
            lambda _ctx: write_atomically(path, data),
            on_done=lambda _none: self._notices.info(Text("Saved '{name}'.", name=path.name)),
        )

    # changing it

    def choose(self, index: int) -> None:
        """Work on a keyframe; -1 for none."""
        count = 0 if self.film is None else len(self.film.keyframes)
        index = index if 0 <= index < count else -1
        if index != self.chosen:
            self.chosen = index
            self.changed.emit()

    def remove(self, index: int) -> None:
        """Take a keyframe out; the others stay where they are in time."""
        if self._has(index) and self.film is not None:
            left = edits.without_key(self.film, index)
            self._set(left, min(index, len(left.keyframes) - 1) if left is not None else -1)

    def retime(self, index: int, moment_s: float, *, moves_later: bool = False) -> None:
        """Take a keyframe, or the end of a closed film, to a moment; later ones stay, or move along."""
        if self.film is not None:
            self._set(edits.with_key_at(self.film, index, moment_s, moves_later=moves_later), self.chosen)

    def shift(self, index: int, by: int) -> None:
        """Exchange a keyframe with its neighbour before (-1) or after (1) it; the times stay."""
        if self._has(index) and self._has(index + by) and self.film is not None:
            self._set(edits.with_keys_swapped(self.film, index, index + by), index + by)

    def duplicate(self, index: int) -> None:
        """The same place once more, right after itself."""
        if self._has(index) and self.film is not None:
            key = self.film.keyframes[index]
            self._set(edits.with_latents_at(self.film, index + 1, [key.latent], key.duration_s), index + 1)

    def take_place(self, index: int) -> None:
        """Give a keyframe the explorer's place. Raises BadInput when that is in another model."""
        place, film = self._explorer.place, self.film
        if place is None or film is None or not self._has(index):
            return
        if place.model != film.model:
            raise self._other_model(None)
        self._set(edits.with_key(film, index, latent=place.latent), index)

    def set_key(self, index: int, *, duration_s: float | None = None, easing: EasingName | None = None) -> None:
        """Duration and easing of the segment after a keyframe. Raises BadInput."""
        values = {"duration_s": duration_s, "easing": easing}
        given = {name: value for name, value in values.items() if value is not None}
        if self._has(index) and self.film is not None:
            self._set(edits.with_key(self.film, index, **given), self.chosen)

    def set_all_easings(self, easing: EasingName) -> None:
        """One easing for every segment."""
        if self.film is not None:
            keys = tuple(replace(key, easing=easing) for key in self.film.keyframes)
            self._set(replace(self.film, keyframes=keys), self.chosen)

    def set_film(self, **values: Any) -> None:
        """Other values of the whole film: fps, loop, flow, way, width and height. Raises BadInput, BadRecipe."""
        if self.film is not None:
            self._set(replace(self.film, **values), self.chosen)

    def stretch(self, pass_s: float) -> None:
        """All durations longer or shorter, so that a pass takes ``pass_s``."""
        if self.film is not None:
            self._set(edits.stretched(self.film, pass_s), self.chosen)

    def go_to_key(self, index: int) -> None:
        """The explorer to a keyframe, and the playhead too. Raises ModelMissing."""
        film, source = self.film, self.source
        if film is None or not self._has(index):
            return
        self.seek(film.times_s[index])
        size = film.request(film.keyframes[index].latent, source.card) if source is not None else film
        self._explorer.go(
            Place(model=film.model, latent=film.keyframes[index].latent, width=size.width, height=size.height)
        )

    # undo

    def begin_gesture(self) -> None:
        """Something is taken hold of: one step for all that follows."""
        self._history.begin_gesture()

    def end_gesture(self) -> None:
        """It is let go."""
        if self._history.end_gesture():
            self.changed.emit()

    def cancel_gesture(self) -> None:
        """Escape was pressed: back to where the gesture began."""
        if self._history.cancel_gesture():
            self._show(self.chosen)

    def undo(self) -> None:
        """Take the last edit back; one that goes on ends first."""
        if self._history.undo():
            self._show(self.chosen)

    def redo(self) -> None:
        """Do the last edit again that was taken back."""
        if self._history.redo():
            self._show(self.chosen)

    # the playhead

    def seek(self, position_s: float) -> None:
        """The playhead to a moment; outside is brought to the end."""
        length_s = 0.0 if self.film is None else self.film.length_s
        self.position_s = min(max(position_s, 0.0), length_s)
        self._look()

    def step(self, frames: int) -> None:
        """So many frames on or back; playing stops. A closed film goes round."""
        film = self.film
        if film is None:
            return
        self.is_playing = False
        number = self.frame + frames
        number = min(max(number, 0), film.frame_count - 1) if film.loop == "none" else number % film.frame_count
        self.seek(number / film.fps)

    def toggle_play(self) -> None:
        """Play or stop; at the end it begins anew."""
        film = self.film
        if film is None or film.frame_count < 2:
            return
        self.is_playing = not self.is_playing
        if self.is_playing and film.loop == "none" and self.frame == film.frame_count - 1:
            self.position_s = 0.0
        self._look()

    def play_or_stop(self) -> None:
        """The same from elsewhere: whoever plays a film wants to see it."""
        self.asked.emit()
        self.toggle_play()

    def stop(self) -> None:
        """Stand still."""
        if self.is_playing:
            self.is_playing = False
            self._look()

    def advance(self, seconds: float) -> None:
        """Time has passed while it plays."""
        if self.film is not None and self.is_playing:
            film = self.film
            self.position_s, self.is_playing = played_on(self.position_s, seconds, film.length_s, film.loop)
            self._look()

    # inside

    def _has(self, index: int) -> bool:
        return self.film is not None and 0 <= index < len(self.film.keyframes)

    def _begin(self, film: Film) -> None:
        """Another film altogether, from its start. Raises what ``_set`` does."""
        self.position_s = 0.0
        self._set(film, 0)
        self.asked.emit()

    def _set(self, film: Film | None, chosen: int) -> None:
        """An edit: checked, remembered, shown. Raises BadInput or BadRecipe; then nothing changes."""
        if film is not None:
            source = self._find(film.model)
            if source is not None:
                film.check(source.card)
        if self._history.set(film):
            self._show(chosen)
        else:
            self.choose(chosen)

    def _show(self, chosen: int) -> None:
        film = self.film
        self.source = self._find(film.model) if film is not None else None
        self.chosen = min(chosen, -1 if film is None else len(film.keyframes) - 1)
        if film is None:
            self.is_playing, self.problem = False, None
        self.position_s = min(self.position_s, 0.0 if film is None else film.length_s)
        self.frames.show(film, self.source)
        self.changed.emit()
        self._look()

    def _find(self, model: str) -> ModelSource | None:
        """The model, or None with a ``problem`` when it is not in the library."""
        if self.source is not None and self.source.card.id == model:
            return self.source
        try:
            self.problem = None
            return self._models.find(model)
        except GenimgError as error:
            self.problem = error
            return None

    def _look(self) -> None:
        self.frames.want(self.frame, is_filling=self.is_playing)
        self.moved.emit()

    def _other_model(self, bookmark: Bookmark | None) -> BadInput:
        here = self.source.card.title if self.source is not None else ""
        there = bookmark.recipe.model_title if bookmark is not None else ""
        if bookmark is None and self._explorer.card is not None:
            there = self._explorer.card.title
        return BadInput(
            Text("This film is of '{here}'; a place of '{there}' cannot be in it.", here=here, there=there),
            hint=Text("Take the film away first, or make the keyframe in its own model."),
        )
