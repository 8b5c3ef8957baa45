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
from genimg_desktop.export.naming import NameParts, claim, claim_from_template, name_parts
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.readable import readable_recipe
from genimg_desktop.image.codecs import OpenedPicture
from genimg_desktop.image.encoders import PictureMetadata
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.xmp import Source
from genimg_desktop.spec.recipe import Made, recipe_from_json, recipe_to_json, recipes_in

SOFTWARE = f"Genimg Desktop {genimg_desktop.__version__}"


def export_picture(
    pixels: Pixels, made: Made | None, path: Path, options: ExportOptions, *, source: Source | None = None
) -> Path:
    """Write ``uint8[H, W, 4]`` to ``path``, replacing what is there, and return where it is.

    A path without a suffix of the format gets one, and then never replaces a file that the person did not name.
    source: what the label says, when there is more in the picture than ``made`` tells. Raises SaveFailed (the old file
    is whole), BadInput.
    """
    data = encode(pixels, made, options, source=source)
    suffixes = FORMATS.load(options.format).suffixes
    if path.suffix.lower() in suffixes:
        write_atomically(path, data)
        return path
    claimed = claim(path.parent, suffixes[0], lambda n: path.name if n == 1 else f"{path.name}-{n}")
    return _write_claimed(claimed, data)


def export_into_folder(
    pixels: Pixels,
    made: Made | None,
    folder: Path,
    options: ExportOptions,
    *,
    when: datetime,
    source: Source | None = None,
) -> Path:
    """Write a picture under the next free name of the template, and return where it is. Raises like export_picture."""
    data = encode(pixels, made, options, source=source)
    parts = parts_of(pixels, made, when)
    suffix = FORMATS.load(options.format).suffixes[0]
    return _write_claimed(claim_from_template(folder, options.name_template, parts, suffix), data)


def encode(pixels: Pixels, made: Made | None, options: ExportOptions, *, source: Source | None = None) -> bytes:
    """The bytes of the exported file. Raises BadInput for options or a size that cannot be."""
    options.check()
    has_recipe = made is not None and options.include_recipe
    metadata = PictureMetadata(
        software=SOFTWARE,
        recipe_text=recipe_to_json(made) if made is not None and has_recipe else None,
        readable=readable_recipe(made, pixels, SOFTWARE) if made is not None and has_recipe else None,
        source=(source or source_of(made)) if options.include_label else None,
    )
    return FORMATS.load(options.format).encode(pixels, metadata, options)


def source_of(made: Made | None) -> Source | None:
    """What kind of model made it: None is unknown; several kinds are a composite."""
    if made is None:
        return None
    sources = {recipe.source for recipe in recipes_in(made)}
    if sources == {"trained"}:
        return "trained"
    return "rules" if sources == {"rules"} else "composite"


def parts_of(pixels: Pixels, made: Made | None, when: datetime) -> NameParts:
    """What a name template can say about this picture."""
    return name_parts(made, pixels.shape[1], pixels.shape[0], when)


def format_of(path: Path) -> str:
    """The format that a file name asks for; PNG without a suffix. Raises BadInput for a suffix of no format."""
    suffix = path.suffix.lower()
    if not suffix:
        return "png"
    for name in FORMATS:
        if suffix in FORMATS.load(name).suffixes:
            return name
    raise BadInput(
        Text("Pictures cannot be written as '{suffix}'.", suffix=suffix),
        hint=Text("Use .png, .jpg or .webp."),
    )


def read_recipe(opened: OpenedPicture) -> Made | None:
    """How an opened picture was made; None when it carries no recipe. Raises BadRecipe or NewerVersion."""
    return None if opened.recipe_text is None else recipe_from_json(opened.recipe_text)


def _write_claimed(path: Path, data: bytes) -> Path:
    try:
        write_atomically(path, data)
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink()  # the empty file that held the name
        raise
    return path
