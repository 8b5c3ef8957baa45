"""Export many pictures at once: from the gallery, the shelf or the command line; one that fails stops no other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from genimg_desktop.core.context import Context, PartContext
from genimg_desktop.core.errors import BadInput, GenimgError, SaveFailed, as_genimg_error
from genimg_desktop.core.text import Text
from genimg_desktop.export.credentials import signed
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.picture_format import Page
from genimg_desktop.export.prepare import prepared
from genimg_desktop.export.write import chosen_format, export_into_folder, metadata_of, put, read_recipe, source_of
from genimg_desktop.image.codecs import open_picture
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.xmp import Source
from genimg_desktop.spec.recipe import Made


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Loaded:
    """A picture to be exported: ``uint8[H, W, 4]``, how it was made, and what the label says when there is more."""

    pixels: Pixels
    made: Made | None = None
    source: Source | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class BatchItem:
    """title: what the person calls it. load: called when its turn comes, on the exporting thread; may raise."""

    title: str
    load: Callable[[Context], Loaded]


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A picture that was not exported, and why."""

    title: str
    error: GenimgError


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchResult:
    """written: the files in the order of the items. failures: what was left out."""

    written: tuple[Path, ...]
    failures: tuple[Failure, ...] = ()


def item_from_file(path: Path) -> BatchItem:
    """A picture file as an item, with the recipe it carries; a recipe that cannot be read is left behind."""

    def load(_ctx: Context) -> Loaded:
        opened = open_picture(path)
        try:
            return Loaded(pixels=opened.pixels, made=read_recipe(opened))
        except BadInput:
            return Loaded(pixels=opened.pixels)

    return BatchItem(title=path.stem, load=load)


def export_many(
    items: Sequence[BatchItem],
    options: ExportOptions,
    folder: Path,
    ctx: Context,
    *,
    now: Callable[[], datetime] | None = None,
) -> BatchResult:
    """Write each picture into ``folder`` under the next free name of the template, never over another file.

    For a lane of its own: reports after each, and stops between two when it is cancelled (Cancelled; what was written
    stays). A picture that cannot be opened or written in this format becomes a failure; a folder that cannot be
    written ends the work, for the rest would fail as well, and the rest are failures too. now: the clock of the names.
    Raises BadInput for options that cannot be.
    """
    chosen_format(options)
    clock = now or (lambda: datetime.now().astimezone())
    written: list[Path] = []
    failures: list[Failure] = []
    for number, item in enumerate(items):
        ctx.report(number / len(items), Text("Exporting '{title}'", title=item.title))
        try:
            with _as_sentences():
                part = PartContext(ctx, number / len(items), (number + 1) / len(items))
                loaded = item.load(part)
                ctx.check()
                path = export_into_folder(
                    loaded.pixels, loaded.made, folder, options, when=clock(), source=loaded.source
                )
        except SaveFailed as error:
            failures += [Failure(title=other.title, error=error) for other in items[number:]]
            break
        except GenimgError as error:
            failures.append(Failure(title=item.title, error=error))
        else:
            written.append(path)
    ctx.report(1.0)
    return BatchResult(written=tuple(written), failures=tuple(failures))


def export_pages(items: Sequence[BatchItem], options: ExportOptions, path: Path, ctx: Context) -> BatchResult:
    """Write all pictures into one file with a page each (TIFF and PDF), replacing what is there.

    The file says of each page nothing but its title; the label is that of all together. Raises BadInput for a format
    without pages, when there is nothing to write, and SaveFailed; pictures that cannot be opened are failures.
    """
    entry = chosen_format(options)
    if entry.encode_pages is None:
        raise BadInput(Text("This format holds one picture only."), hint=Text("Choose TIFF or PDF for several pages."))
    pages: list[Page] = []
    taken: list[Loaded] = []
    failures: list[Failure] = []
    for number, item in enumerate(items):
        ctx.report(0.9 * number / len(items), Text("Exporting '{title}'", title=item.title))
        try:
            with _as_sentences():
                loaded = item.load(ctx)
                name = f"Page {number + 1}" if options.is_private else item.title
                pages.append(Page(samples=prepared(loaded.pixels, entry, options), name=name))
        except GenimgError as error:
            failures.append(Failure(title=item.title, error=error))
        else:
            taken.append(loaded)
    if not pages:
        raise failures[0].error if failures else BadInput(Text("There are no pictures to export."))
    made = taken[0].made if len(taken) == 1 else None
    known = _common_source(taken)
    metadata = metadata_of(taken[0].pixels, made, options, known)
    data = signed(entry.encode_pages(pages, metadata, options), entry, options, known)
    ctx.report(0.95)
    return BatchResult(written=(put(data, path, entry),), failures=tuple(failures))


def _common_source(loaded: Sequence[Loaded]) -> Source | None:
    """The label of several pictures: what all of them are, else a composite; None when no model had a part."""
    sources = {one.source or source_of(one.made) for one in loaded}
    if sources == {None}:
        return None
    return sources.pop() if len(sources) == 1 else "composite"


@contextmanager
def _as_sentences() -> Iterator[None]:
    """A lack of memory as one of our errors: the next picture may be smaller."""
    try:
        yield
    except MemoryError as error:
        raise as_genimg_error(error) from error
