"""Pictures out: the canvas when something lies on it, else the explorer's picture; always at full size."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
from genimg_desktop.export.batch import BatchItem, BatchResult, export_many, export_pages
from genimg_desktop.export.documents import Written, write_document, write_document_into_folder
from genimg_desktop.export.naming import next_free_name
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.prepare import wanted_size
from genimg_desktop.export.write import export_into_folder, export_picture, parts_for
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.resample import thumbnail
from genimg_desktop.image.tile_check import TileReport, check_tile, two_by_two
from genimg_desktop.jobs.job import Job
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.spec.recipe import Made, recipe_of

TILE_SIDE = 384
MOST_NAMED = 5
"""What is named one by one before the rest is counted."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tiling:
    """Whether the picture can be laid beside itself. preview: ``uint8[H, W, 4]``, the picture two by two, small."""

    report: TileReport
    preview: Pixels


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
        """The file name that the next export into the folder gets. Raises BadInput for options that cannot be."""
        options = options or self._settings.current.export
        width, height = self._size_now()
        parts = parts_for(self._made_now(), width, height, _now(), options)
        suffix = FORMATS.load(options.format).suffixes[0]
        return next_free_name(self.folder, options.name_template, parts, suffix)

    def size_in_file(self, options: ExportOptions) -> tuple[int, int]:
        """Width and height of the exported picture. Raises BadInput for what is too large."""
        size = self._size_now()
        return size if FORMATS.load(options.format).has_layers else wanted_size(*size, options)

    def export(self, path: Path | None = None, options: ExportOptions | None = None) -> Job[Written] | None:
        """Write the picture; a chosen ``path`` is replaced, else the next free name is taken. In the background."""
        if not self._has_something():
            return None
        noted: list[Noted] = []
        write = self._writing(path, options or self._settings.current.export, noted.append)

        def done(written: Written) -> None:
            self._tell(written)
            for one in noted:
                self.noted.emit(written.path, one)

        return self._queue.submit(Text("Exporting the picture"), write, lane=self._lane(), on_done=done)

    def export_many(
        self, items: Sequence[BatchItem], folder: Path | None = None, options: ExportOptions | None = None
    ) -> Job[BatchResult]:
        """Write pictures of the gallery or the shelf into a folder, each under its next free name, in the background.

        The job reports after each and stops when it is cancelled; what was written stays.
        """
        chosen, target = options or self._settings.current.export, folder or self.folder
        return self._queue.submit(
            Text("Exporting {count} pictures", count=len(items)),
            lambda ctx: export_many(items, chosen, target, ctx),
            lane="io",
            on_done=self._tell_many,
        )

    def export_pages(
        self, items: Sequence[BatchItem], path: Path, options: ExportOptions | None = None
    ) -> Job[BatchResult]:
        """Write pictures into one file with a page for each (TIFF and PDF), in the background."""
        chosen = options or self._settings.current.export
        return self._queue.submit(
            Text("Exporting {count} pictures", count=len(items)),
            lambda ctx: export_pages(items, chosen, path, ctx),
            lane="io",
            on_done=self._tell_many,
        )

    def check_tiling(self, on_done: Callable[[Tiling], None]) -> Job[Tiling] | None:
        """Measure whether what would be exported can be laid beside itself. In the background; the last wish counts."""
        if not self._has_something():
            return None
        draw = self._draw()

        def work(ctx: Context) -> Tiling:
            pixels, _ = draw(ctx)
            ctx.check()
            return Tiling(report=check_tile(pixels), preview=two_by_two(thumbnail(pixels, TILE_SIDE)))

        return self._queue.submit(
            Text("Looking at the borders"), work, lane=self._lane(), slot="tiling", on_done=on_done
        )

    def _has_something(self) -> bool:
        if not self.can_export:
            self._notices.warn(
                Text("There is nothing to export yet."), Text("Choose a model, and place a picture you like.")
            )
        return self.can_export

    def _lane(self) -> str:
        needs_engine = not self._artboard.document.layers and not self._explorer.has_final_picture
        return "device" if needs_engine else "io"

    def _writing(
        self, path: Path | None, options: ExportOptions, note: Callable[[Noted], None]
    ) -> Callable[[Context], Written]:
        """How to write what is there now; work that goes on meanwhile does not change it."""
        folder = self.folder
        if self._artboard.document.layers:
            state, made = self._artboard.document.state, self._artboard.made()

            def write_canvas(ctx: Context) -> Written:
                note(Noted(made=made, draw=lambda _ctx: flatten(state), layers=tuple(pictures(state.layers))))
                if path is not None:
                    return write_document(state, path, options, ctx, made=made)
                return write_document_into_folder(state, folder, options, ctx, when=_now(), made=made)

            return write_canvas
        draw = self._draw()

        def write_picture(ctx: Context) -> Written:
            pixels, made = draw(ctx)
            note(Noted(made=made, draw=lambda _ctx: pixels))
            if path is not None:
                return Written(path=export_picture(pixels, made, path, options))
            return Written(path=export_into_folder(pixels, made, folder, options, when=_now()))

        return write_picture

    def _tell(self, written: Written) -> None:
        self._notices.info(Text("Exported '{name}'.", name=written.path.name))
        for remark in written.remarks[:MOST_NAMED]:
            self._notices.info(remark)
        if len(written.remarks) > MOST_NAMED:
            more = len(written.remarks) - MOST_NAMED
            self._notices.info(Text("{count} more layers were changed to fit the format.", count=more))
        self.exported.emit(written.path)

    def _tell_many(self, result: BatchResult) -> None:
        if result.written:
            folder = result.written[0].parent.name
            self._notices.info(Text("Exported {count} files to '{folder}'.", count=len(result.written), folder=folder))
        for failure in result.failures[:MOST_NAMED]:
            self._notices.warn(
                Text("'{title}' was not exported: {why}", title=failure.title, why=failure.error.message),
                failure.error.hint,
            )
        if len(result.failures) > MOST_NAMED:
            more = len(result.failures) - MOST_NAMED
            self._notices.warn(Text("{count} more pictures were not exported.", count=more))
        for path in result.written:
            self.exported.emit(path)

    def _size_now(self) -> tuple[int, int]:
        place, document = self._explorer.place, self._artboard.document
        if document.layers or place is None:
            return document.width, document.height
        return place.width, place.height

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


def _now() -> datetime:
    """For file names: the time where the person is."""
    return datetime.now().astimezone()
