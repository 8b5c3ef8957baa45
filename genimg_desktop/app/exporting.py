"""Pictures out: the canvas when something lies on it, else the explorer's picture; always at full size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.app.engine_door import EngineDoor
from genimg_desktop.app.explorer import Explorer
from genimg_desktop.app.notices import Notices
from genimg_desktop.app.settings import SettingsFile
from genimg_desktop.core.context import Context
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.render import flatten
from genimg_desktop.document.tree import pictures
from genimg_desktop.export import FORMATS
from genimg_desktop.export.naming import name_parts, next_free_name
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.write import export_into_folder, export_picture
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.xmp import Source
from genimg_desktop.jobs.job import Job
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.spec.recipe import Made, recipe_of


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Noted:
    """What a note of an export says: how it was made, from which layers, and how to see it if not in its file."""

    made: Made | None
    draw: Callable[[Context], Pixels]
    layers: tuple[Layer, ...] = ()


class Exporter:
    """exported(path): a picture was written. noted(path, what): the same, for whoever keeps a note of it."""

    def __init__(
        self,
        queue: JobQueue,
        door: EngineDoor,
        explorer: Explorer,
        artboard: Artboard,
        settings: SettingsFile,
        notices: Notices,
        pictures: Path,
    ) -> None:
        self.exported: Signal[Path] = Signal()
        self.noted: Signal[Path, Noted] = Signal()
        self._queue, self._door, self._explorer, self._artboard = queue, door, explorer, artboard
        self._settings, self._notices, self._pictures = settings, notices, pictures

    @property
    def can_export(self) -> bool:
        """Whether there is anything to export."""
        return bool(self._artboard.document.layers) or self._explorer.place is not None

    @property
    def folder(self) -> Path:
        """Where exports go unless another place is chosen."""
        chosen = self._settings.current.export_folder
        return Path(chosen) if chosen else self._pictures / "Genimg"

    def next_name(self, options: ExportOptions | None = None) -> str:
        """The file name that the next export into the folder gets. Raises BadInput for a wrong template."""
        options = options or self._settings.current.export
        width, height = self._size_now()
        parts = name_parts(self._made_now(), width, height, datetime.now().astimezone())
        suffix = FORMATS.load(options.format).suffixes[0]
        return next_free_name(self.folder, options.name_template, parts, suffix)

    def export(self, path: Path | None = None, options: ExportOptions | None = None) -> Job[Path] | None:
        """Write the picture; a chosen ``path`` is replaced, else the next free name is taken. In the background."""
        if not self.can_export:
            self._notices.warn(
                Text("There is nothing to export yet."), Text("Choose a model, and place a picture you like.")
            )
            return None
        chosen = options or self._settings.current.export
        folder, draw, source = self.folder, self._draw(), self._source_now()
        needs_engine = not self._artboard.document.layers and not self._explorer.has_final_picture
        layers = tuple(pictures(self._artboard.document.layers))
        noted: list[Noted] = []

        def work(ctx: Context) -> Path:
            pixels, made = draw(ctx)
            noted.append(Noted(made=made, draw=lambda _ctx: pixels, layers=layers))
            if path is not None:
                return export_picture(pixels, made, path, chosen, source=source)
            when = datetime.now().astimezone()
            return export_into_folder(pixels, made, folder, chosen, when=when, source=source)

        def done(written: Path) -> None:
            self._notices.info(Text("Exported '{name}'.", name=written.name))
            self.exported.emit(written)
            for one in noted:
                self.noted.emit(written, one)

        lane = "device" if needs_engine else "io"
        return self._queue.submit(Text("Exporting the picture"), work, lane=lane, on_done=done)

    def _size_now(self) -> tuple[int, int]:
        place, document = self._explorer.place, self._artboard.document
        if document.layers or place is None:
            return document.width, document.height
        return place.width, place.height

    def _source_now(self) -> Source | None:
        """What the label says of a canvas on which generated and other pictures are mixed."""
        visible = [layer for layer in self._artboard.document.layers if layer.is_visible]
        has_generated = any(layer.recipe is not None for layer in visible)
        return "composite" if has_generated and self._artboard.made() is None else None

    def _made_now(self) -> Made | None:
        if self._artboard.document.layers:
            return self._artboard.made()
        picture, card = self._explorer.picture, self._explorer.card
        return recipe_of(picture, card) if picture is not None and card is not None else None

    def _draw(self) -> Callable[[Context], tuple[Pixels, Made | None]]:
        """What to export, taken hold of now, so that work that goes on meanwhile does not change it."""
        if self._artboard.document.layers:
            snapshot, made = self._artboard.document.state, self._artboard.made()
            return lambda _ctx: (flatten(snapshot), made)
        place, card, picture = self._explorer.place, self._explorer.card, self._explorer.picture
        if place is None or card is None:
            raise RuntimeError("nothing to export")
        if self._explorer.has_final_picture and picture is not None:
            finished = picture
            return lambda _ctx: (finished.pixels, recipe_of(finished, card))
        request = place.request()

        def draw(ctx: Context) -> tuple[Pixels, Made | None]:
            result = self._door.engine().run(request, ctx)
            return result.pixels, recipe_of(result, card)

        return draw
