"""Export a picture with its recipe, and read a recipe back. The only place that decides what a file may tell."""

from __future__ import annotations

import contextlib
from datetime import datetime
from pathlib import Path

import genimg_desktop
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.files import write_atomically
from genimg_desktop.core.text import Text
from genimg_desktop.export import FORMATS
from genimg_desktop.export.credentials import signed
from genimg_desktop.export.naming import NameParts, claim, claim_from_template, name_parts
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.picture_format import PictureFormat
from genimg_desktop.export.prepare import prepared, space_for, wanted_size
from genimg_desktop.export.readable import readable_recipe
from genimg_desktop.image.codecs import OpenedPicture
from genimg_desktop.image.encoders import PictureMetadata
from genimg_desktop.image.pixels import Floats, Pixels
from genimg_desktop.image.samples import Samples
from genimg_desktop.image.xmp import Source
from genimg_desktop.spec.recipe import Made, recipe_from_json, recipe_to_json, recipes_in

SOFTWARE = f"Genimg Desktop {genimg_desktop.__version__}"


def export_picture(
    pixels: Pixels | Floats, made: Made | None, path: Path, options: ExportOptions, *, source: Source | None = None
) -> Path:
    """Write a picture to ``path``, replacing what is there, and return where it is.

    pixels: ``uint8[H, W, 4]``, or ``float32`` in [0, 1] for files of 16 bits. A path without a suffix of the format
    gets one, and then never replaces a file that the person did not name. source: what the label says, when there is
    more in the picture than ``made`` tells. Raises SaveFailed (the old file is whole), BadInput.
    """
    return put(encode(pixels, made, options, source=source), path, chosen_format(options))


def export_into_folder(
    pixels: Pixels | Floats,
    made: Made | None,
    folder: Path,
    options: ExportOptions,
    *,
    when: datetime,
    source: Source | None = None,
) -> Path:
    """Write a picture under the next free name of the template, and return where it is. Raises like export_picture."""
    data = encode(pixels, made, options, source=source)
    return put_into_folder(data, folder, options, parts_of(pixels, made, when, options))


def encode(
    pixels: Pixels | Floats, made: Made | None, options: ExportOptions, *, source: Source | None = None
) -> bytes:
    """The bytes of the exported file. Raises BadInput for options or a size that cannot be, or what is missing."""
    entry = chosen_format(options)
    known = source or source_of(made)
    data = entry.encode(prepared(pixels, entry, options), metadata_of(pixels, made, options, known), options)
    return signed(data, entry, options, known)


def chosen_format(options: ExportOptions) -> PictureFormat:
    """The format of checked options. Raises BadInput for options that cannot be, and for a format that needs more."""
    options.check()
    entry = FORMATS.load(options.format)
    missing = entry.missing()
    if missing is not None:
        raise missing
    return entry


def metadata_of(
    pixels: Samples | Floats, made: Made | None, options: ExportOptions, source: Source | None
) -> PictureMetadata:
    """What the file may say besides its picture. source: what is known of it, told only with the label switched on."""
    is_told = made is not None and options.include_recipe and not options.is_private
    return PictureMetadata(
        software="" if options.is_private else SOFTWARE,
        recipe_text=recipe_to_json(made) if made is not None and is_told else None,
        readable=readable_recipe(made, pixels, SOFTWARE) if made is not None and is_told else None,
        source=source if options.include_label else None,
        dpi=options.dpi,
        space=space_for(FORMATS.load(options.format), options),
    )


def source_of(made: Made | None) -> Source | None:
    """What kind of model made it: None is unknown; several kinds are a composite."""
    if made is None:
        return None
    sources = {recipe.source for recipe in recipes_in(made)}
    if sources == {"trained"}:
        return "trained"
    return "rules" if sources == {"rules"} else "composite"


def parts_of(pixels: Pixels | Floats, made: Made | None, when: datetime, options: ExportOptions) -> NameParts:
    """What a name template can say about this picture."""
    return parts_for(made, pixels.shape[1], pixels.shape[0], when, options)


def parts_for(made: Made | None, width: int, height: int, when: datetime, options: ExportOptions) -> NameParts:
    """The same from the size on the canvas: the name tells the size in the file, and no model when nothing is told."""
    if not FORMATS.load(options.format).has_layers:
        width, height = wanted_size(width, height, options)
    return name_parts(None if options.is_private else made, width, height, when)


def format_of(path: Path) -> str:
    """The format that a file name asks for; PNG without a suffix. Raises BadInput for a suffix of no format."""
    suffix = path.suffix.lower()
    if not suffix:
        return "png"
    for name in FORMATS:
        if suffix in FORMATS.load(name).suffixes:
            return name
    known = ", ".join(FORMATS.load(name).suffixes[0] for name in FORMATS)
    raise BadInput(
        Text("Pictures cannot be written as '{suffix}'.", suffix=suffix), hint=Text("Use one of {known}.", known=known)
    )


def read_recipe(opened: OpenedPicture) -> Made | None:
    """How an opened picture was made; None when it carries no recipe. Raises BadRecipe or NewerVersion."""
    return None if opened.recipe_text is None else recipe_from_json(opened.recipe_text)


def put(data: bytes, path: Path, entry: PictureFormat) -> Path:
    """Write a file of a format to ``path``; see export_picture for the suffix. Raises SaveFailed."""
    if path.suffix.lower() in entry.suffixes:
        write_atomically(path, data)
        return path
    claimed = claim(path.parent, entry.suffixes[0], lambda n: path.name if n == 1 else f"{path.name}-{n}")
    return _write_claimed(claimed, data)


def put_into_folder(data: bytes, folder: Path, options: ExportOptions, parts: NameParts) -> Path:
    """Write a file under the next free name of the template. Raises SaveFailed."""
    suffix = FORMATS.load(options.format).suffixes[0]
    return _write_claimed(claim_from_template(folder, options.name_template, parts, suffix), data)


def _write_claimed(path: Path, data: bytes) -> Path:
    try:
        write_atomically(path, data)
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink()  # the empty file that held the name
        raise
    return path
