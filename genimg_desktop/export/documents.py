"""Export a document: with its layers where the format keeps them, as one picture or a page for each layer elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from genimg_desktop.core.context import Context, PartContext
from genimg_desktop.core.text import Text
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.merging import plain
from genimg_desktop.document.render import flatten, flatten_floats
from genimg_desktop.document.tree import pictures, units
from genimg_desktop.export.credentials import signed
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.picture_format import LayeredPicture, Page, PictureFormat, Remarks
from genimg_desktop.export.prepare import bits_for, prepared
from genimg_desktop.export.write import (
    chosen_format,
    metadata_of,
    parts_for,
    put,
    put_into_folder,
    source_of,
)
from genimg_desktop.image.pixels import Floats, Pixels
from genimg_desktop.image.xmp import Source
from genimg_desktop.spec.recipe import Made


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """Where the file is; remarks: what the format could not hold, for the person."""

    path: Path
    remarks: tuple[Text, ...] = ()


def write_document(
    state: DocumentState,
    path: Path,
    options: ExportOptions,
    ctx: Context,
    *,
    made: Made | None = None,
    source: Source | None = None,
) -> Written:
    """Write a document to ``path``, replacing what is there; a path without a suffix of the format gets one.

    made: how the visible canvas was made, when all of it came from models. source: what the label says, when there is
    more than that. May run on any thread. Raises SaveFailed (the old file is whole), BadInput, Cancelled.
    """
    data, remarks = encode_document(state, options, ctx, made=made, source=source)
    ctx.check()
    return Written(path=put(data, path, chosen_format(options)), remarks=remarks)


def write_document_into_folder(
    state: DocumentState,
    folder: Path,
    options: ExportOptions,
    ctx: Context,
    *,
    when: datetime,
    made: Made | None = None,
    source: Source | None = None,
) -> Written:
    """Write a document under the next free name of the template. Raises like write_document."""
    data, remarks = encode_document(state, options, ctx, made=made, source=source)
    ctx.check()
    parts = parts_for(made, state.width, state.height, when, options)
    return Written(path=put_into_folder(data, folder, options, parts), remarks=remarks)


def encode_document(
    state: DocumentState,
    options: ExportOptions,
    ctx: Context,
    *,
    made: Made | None = None,
    source: Source | None = None,
) -> tuple[bytes, Remarks]:
    """The bytes of the exported file, and what could not be kept. Raises BadInput, Cancelled."""
    entry = chosen_format(options)
    known = source or source_of(made) or source_of_document(state, made)
    if entry.encode_layers is not None:
        merged = flatten(state)
        ctx.report(0.2)
        metadata = metadata_of(merged, made, options, known)
        picture = LayeredPicture(state=state, merged=merged)
        return entry.encode_layers(picture, metadata, options, PartContext(ctx, 0.2, 1.0))
    is_deep = bits_for(entry, options) == 16
    if entry.encode_pages is not None and options.layer_pages:
        pages = _layer_pages(state, entry, options, ctx, is_deep=is_deep)
        data = entry.encode_pages(pages, metadata_of(pages[0].samples, made, options, known), options)
    else:
        whole = flatten_floats(state) if is_deep else flatten(state)
        ctx.report(0.4)
        data = entry.encode(prepared(whole, entry, options), metadata_of(whole, made, options, known), options)
    ctx.report(1.0)
    return signed(data, entry, options, known), ()


def source_of_document(state: DocumentState, made: Made | None) -> Source | None:
    """What the label says of a canvas on which generated and other pictures are mixed; None: ``made`` says it all."""
    has_generated = any(layer.recipe is not None for layer in pictures(state.layers) if layer.is_visible)
    return "composite" if has_generated and made is None else None


def _layer_pages(
    state: DocumentState, entry: PictureFormat, options: ExportOptions, ctx: Context, *, is_deep: bool
) -> list[Page]:
    """A page for each visible layer or group at the top, with what is clipped to it, from bottom to top."""
    pages: list[Page] = []
    shown = [unit for unit in units(state.layers) if unit.base.is_seen and unit.base.HAS_EXTENT]
    for number, unit in enumerate(shown):
        ctx.report(number / len(shown))
        alone = replace(state, layers=(plain(unit.base), *unit.clipped), selection=None)
        name = f"Layer {number + 1}" if options.is_private else unit.base.name
        pages.append(Page(samples=prepared(_flat(alone, is_deep=is_deep), entry, options), name=name))
    return pages or [Page(samples=prepared(_flat(state, is_deep=is_deep), entry, options))]


def _flat(state: DocumentState, *, is_deep: bool) -> Pixels | Floats:
    """Flattened; a canvas-sized layer that lies alone is taken as it is, with the colours of its transparent pixels."""
    only = state.layers[0] if len(state.layers) == 1 else None
    if isinstance(only, Layer) and only.bounds == state.bounds and only.mask is None:
        return only.pixels
    return flatten_floats(state) if is_deep else flatten(state)
