"""What can be done with pictures of the gallery: open, place, export again, drag out, find moved files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.app.engine_door import EngineDoor
from genimg_desktop.app.gallery import Gallery
from genimg_desktop.app.gallery_keeper import GalleryKeeper
from genimg_desktop.app.library_door import LibraryDoor
from genimg_desktop.app.recall import Recall
from genimg_desktop.app.reopening import rebuild
from genimg_desktop.core.context import Context, PartContext
from genimg_desktop.core.errors import BadInput, Cancelled, GenimgError
from genimg_desktop.core.text import Text
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.write import export_into_folder
from genimg_desktop.image.codecs import open_picture
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.jobs.job import Job
from genimg_desktop.jobs.queue import JobQueue
from genimg_desktop.library.gallery_repair import RepairReport
from genimg_desktop.library.gallery_values import Entry
from genimg_desktop.library.models import ModelLibrary
from genimg_desktop.spec.recipe import Made, Recipe, recipe_from_json


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """From what an entry's whole picture can be had: a file, else its recipe, else not at all."""

    entry: Entry
    file: Path | None
    made: Made | None

    @property
    def needs_engine(self) -> bool:
        """Whether it must be drawn again."""
        return self.file is None and self.made is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Pictures written to files: entry id -> path; and why some could not be."""

    paths: dict[int, Path]
    problems: tuple[GenimgError, ...] = ()


class GalleryActions:
    """All of it in the background; failures become notices."""

    def __init__(
        self,
        queue: JobQueue,
        library: LibraryDoor,
        gallery: Gallery,
        keeper: GalleryKeeper,
        door: EngineDoor,
        models: ModelLibrary,
        recall: Recall,
        artboard: Artboard,
    ) -> None:
        self._queue, self._library, self._gallery, self._keeper = queue, library, gallery, keeper
        self._door, self._models = door, models
        self._recall, self._artboard, self._notices = recall, artboard, gallery.notices

    def open(self, entry_id: int) -> None:
        """Go to where a picture was made: a place in the explorer, or the layers of a canvas; else open its file."""

        def take(sources: list[Source]) -> None:
            source = sources[0]
            if source.made is not None:
                try:
                    self._recall.follow(source.entry.name, source.made)
                    return
                except GenimgError as error:
                    if source.file is None:
                        self._notices.error(error)
                        return
            if source.file is not None:
                self._recall.open_paths([source.file])
            else:
                self._notices.error(_nothing_left(source.entry))

        self._look([entry_id], take)

    def open_recipe(self, text: str) -> None:
        """Go to a place that only a family knows."""
        self._recall.follow("", recipe_from_json(text))

    def place(self, ids: Sequence[int]) -> None:
        """Put pictures on the canvas as layers, in this order, one step each."""

        def put(source: Source) -> None:
            made = source.made if isinstance(source.made, Recipe) else None

            def take(pixels: Pixels) -> None:
                self._artboard.add_picture(pixels, source.entry.name or source.entry.model_title, made)
                self._artboard.show_live(False)

            self._queue.submit(
                Text("Placing '{name}'", name=source.entry.name),
                lambda ctx: self._pixels(source, ctx),
                lane="device" if source.needs_engine else "io",
                on_done=take,
            )

        def put_all(sources: list[Source]) -> None:
            for source in sources:
                put(source)

        self._look(ids, put_all)

    def export_again(self, ids: Sequence[int], folder: Path, options: ExportOptions) -> None:
        """Write pictures anew into a folder, with these options; in the background, with progress, can be cancelled."""

        def begin(sources: list[Source]) -> None:
            def write(source: Source, ctx: Context) -> Path:
                pixels, when = self._pixels(source, ctx), datetime.now().astimezone()
                path = export_into_folder(pixels, source.made, folder, options, when=when)
                self._keeper.keep_export(path, pixels, source.made, source.entry)
                return path

            self._take(sources, write, Text("Exporting {count} pictures", count=len(sources)), self._tell_exported)

        self._look(ids, begin)

    def write_for_drag(
        self, ids: Sequence[int], folder: Path, options: ExportOptions, on_done: Callable[[Taken], None]
    ) -> None:
        """Have a file of every picture for another program: the person's own, else a new PNG in ``folder``."""

        def write(source: Source, ctx: Context) -> Path:
            if source.file is not None and not source.entry.has_copy:
                return source.file
            pixels = self._pixels(source, ctx)
            return export_into_folder(pixels, source.made, folder, options, when=datetime.now().astimezone())

        title = Text("Preparing pictures for another program")
        self._look(ids, lambda sources: self._take(sources, write, title, on_done, is_quiet=True))

    def repair(self, folder: Path) -> None:
        """Look for the files of missing pictures under a folder, and tell what was found."""

        def work(ctx: Context) -> RepairReport:
            return self._library.gallery().repair.find_again(folder, ctx)

        def take(report: RepairReport) -> None:
            self._gallery.refresh()
            message = Text(
                "{found} of {count} missing pictures were found again.",
                found=len(report.found),
                count=len(report.found) + len(report.still_missing),
            )
            self._notices.info(message)

        self._queue.submit(Text("Looking for moved pictures in '{name}'", name=folder.name), work, on_done=take)

    def _look(self, ids: Sequence[int], on_done: Callable[[list[Source]], object]) -> None:
        """Find out, in the io lane, from what each picture can be had."""
        wanted = list(ids)

        def work(_ctx: Context) -> list[Source]:
            store = self._library.gallery().store
            return [
                Source(entry=entry, file=store.picture_file(entry), made=store.readable(entry.id))
                for entry in store.rows(wanted)
            ]

        def take(sources: list[Source]) -> None:
            if sources:
                on_done(sources)

        self._queue.submit(Text("Opening pictures of the gallery"), work, is_quiet=True, on_done=take)

    def _take(
        self,
        sources: list[Source],
        write: Callable[[Source, Context], Path],
        title: Text,
        on_done: Callable[[Taken], None],
        *,
        is_quiet: bool = False,
    ) -> Job[Taken]:
        """Write all of them in one job; one that fails does not keep the others."""

        def work(ctx: Context) -> Taken:
            paths: dict[int, Path] = {}
            problems: list[GenimgError] = []
            for at, source in enumerate(sources):
                ctx.report(at / len(sources))
                try:
                    part = PartContext(ctx, at / len(sources), (at + 1) / len(sources))
                    paths[source.entry.id] = write(source, part)
                except Cancelled:
                    raise
                except GenimgError as error:
                    problems.append(error)
            return Taken(paths=paths, problems=tuple(problems))

        lane = "device" if any(source.needs_engine for source in sources) else "io"
        return self._queue.submit(title, work, lane=lane, is_quiet=is_quiet, on_done=on_done)

    def _pixels(self, source: Source, ctx: Context) -> Pixels:
        if source.file is not None:
            return open_picture(source.file).pixels
        if source.made is None:
            raise _nothing_left(source.entry)
        return rebuild(source.made, self._door.engine(), self._models.find, ctx).pixels

    def _tell_exported(self, taken: Taken) -> None:
        for problem in taken.problems[:1]:
            self._notices.error(problem)
        if taken.paths:
            names = list(taken.paths.values())
            message = Text("Exported {count} pictures into '{folder}'.", count=len(names), folder=names[0].parent.name)
            if len(names) == 1:
                message = Text("Exported '{name}'.", name=names[0].name)
            self._notices.info(message)
            self._gallery.refresh()


def _nothing_left(entry: Entry) -> BadInput:
    return BadInput(
        Text("The file of '{name}' is not where it was, and no recipe of it is known.", name=entry.name),
        hint=Text("'Find moved files' looks for it in a folder you choose."),
    )
