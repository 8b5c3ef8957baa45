"""Any file that is dropped or opened: a picture with a recipe becomes a place again, one without becomes a layer, a
model joins the library, a project is opened. One path for the drop, the menu, the command line and the clipboard.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.app.engine_door import EngineDoor
from genimg_desktop.app.explorer import Explorer
from genimg_desktop.app.notices import Notice, Notices
from genimg_desktop.app.reopening import Rebuilt, check_models, rebuild
from genimg_desktop.app.shelf import place_of
from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadRecipe, GenimgError, ModelMissing, NewerVersion
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.document.openraster_read import OpenedDocument, is_openraster, read_openraster
from genimg_desktop.document.project_format import PROJECT_SUFFIX
from genimg_desktop.document.project_read import is_project_file
from genimg_desktop.export.film.read_back import FILM_SUFFIXES
from genimg_desktop.export.write import read_recipe
from genimg_desktop.image.codecs import OpenedPicture, open_picture, open_picture_bytes
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.library.models import ModelLibrary
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.recipe import Composition, Made, Recipe

MODEL_SUFFIXES = frozenset({".safetensors", ".toml"})
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Opened:
    """A picture that was opened: its name, how it was made (None without a recipe), why its recipe cannot be read.

    path: its file, None when it came from the clipboard.
    """

    name: str
    picture: OpenedPicture
    made: Made | None
    problem: GenimgError | None
    path: Path | None = None


class Recall:
    """models_changed: a model joined the library. opened: a picture was opened; ``last`` is the last one. found_film: a
    file is video or keyframes.
    found_project: a file is a project, by its name or its content."""

    def __init__(
        self,
        queue: JobQueue,
        door: EngineDoor,
        models: ModelLibrary,
        explorer: Explorer,
        artboard: Artboard,
        notices: Notices,
    ) -> None:
        self.models_changed: Signal[()] = Signal()
        self.opened: Signal[Opened] = Signal()
        self.found_film: Signal[Path] = Signal()
        self.found_project: Signal[Path] = Signal()
        self.last: Opened | None = None
        self._queue, self._door, self._models = queue, door, models
        self._explorer, self._artboard, self._notices = explorer, artboard, notices

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files in the background, in order; each that cannot be opened says why."""
        for path in paths:
            if path.suffix.lower() == PROJECT_SUFFIX:
                self.found_project.emit(path)
            elif path.suffix.lower() in MODEL_SUFFIXES:
                self._open_model(path)
            elif path.suffix.lower() in FILM_SUFFIXES:
                self.found_film.emit(path)
            else:
                self._open_picture(path)

    def open_bytes(self, data: bytes, name: str) -> None:
        """Open an encoded picture from the clipboard."""
        self._queue.submit(
            Text("Opening '{name}'", name=name),
            lambda _ctx: _read(open_picture_bytes(data, name), name),
            on_done=self._take,
        )

    def follow(self, name: str, made: Made) -> None:
        """Go to how a picture was made: a place in a model, or the layers of a canvas. Raises what keeps us from it."""
        for remark in check_models(made, self._models.find):
            self._notices.warn(remark)
        if isinstance(made, Recipe):
            self._explorer.go(place_of(made))
            self._artboard.show_live(True)
        else:
            self._open_composition(name, made)

    def _open_picture(self, path: Path) -> None:
        self._queue.submit(
            Text("Opening '{name}'", name=path.name),
            lambda ctx: _found_in(path, ctx),
            on_done=self._take_any,
        )

    def _take_any(self, found: Opened | OpenedDocument | Path) -> None:
        if isinstance(found, Path):
            self.found_project.emit(found)
            return
        if isinstance(found, Opened):
            self._take(found)
            return
        for remark in found.remarks:
            self._notices.warn(remark)
        self._artboard.open_nodes(found.state.width, found.state.height, found.state.layers)

    def _open_model(self, path: Path) -> None:
        def take(card: ModelCard) -> None:
            self.models_changed.emit()
            self._notices.info(Text("The model '{title}' is in your library now.", title=card.title))
            self._explorer.choose_model(card.id)

        self._queue.submit(
            Text("Adding the model '{name}'", name=path.name),
            lambda ctx: self._models.add_file(path, ctx),
            lane="library",
            on_done=take,
        )

    def _take(self, opened: Opened) -> None:
        picture, made = opened.picture, opened.made
        for remark in picture.remarks:
            self._notices.info(remark)
        self.last = opened
        self.opened.emit(opened)
        try:
            if opened.problem is not None:
                raise opened.problem
            if made is None:
                self._artboard.add_picture(picture.pixels, opened.name, path=opened.path)
                self._artboard.show_live(False)
            else:
                self.follow(opened.name, made)
        except GenimgError as error:
            self._keep_as_layer(opened, error)

    def _open_composition(self, name: str, made: Composition) -> None:
        def work(ctx: Context) -> Rebuilt:
            return rebuild(made, self._door.engine(), self._models.find, ctx)

        def take(rebuilt: Rebuilt) -> None:
            self._artboard.open(rebuilt)
            self._explorer.go(place_of(made.layers[-1].recipe))

        self._queue.submit(Text("Rebuilding '{name}' from its models", name=name), work, lane="device", on_done=take)

    def _keep_as_layer(self, opened: Opened, error: GenimgError) -> None:
        """The recipe cannot be followed: say so, and keep at least the picture."""
        self._artboard.add_picture(opened.picture.pixels, opened.name, path=opened.path)
        self._artboard.show_live(False)
        is_expected = isinstance(error, (ModelMissing, NewerVersion, BadRecipe))
        if not is_expected:
            _log.warning("recipe of %s not followed: %s", opened.name, error)
        self._notices.post(
            Notice(
                kind="warning",
                message=error.message,
                hint=error.hint or Text("The picture itself was opened as a layer."),
                details=error.details,
            )
        )


def _found_in(path: Path, ctx: Context) -> Opened | OpenedDocument | Path:
    """What a file holds, by its content; a project is only recognised."""
    if is_project_file(path):
        return path
    return read_openraster(path, ctx) if is_openraster(path) else _read(open_picture(path), path.stem, path)


def _read(picture: OpenedPicture, name: str, path: Path | None = None) -> Opened:
    try:
        return Opened(name=name, picture=picture, made=read_recipe(picture), problem=None, path=path)
    except GenimgError as error:
        return Opened(name=name, picture=picture, made=None, problem=error, path=path)
