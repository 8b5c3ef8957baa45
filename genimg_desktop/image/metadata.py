"""What a file says besides its picture: gathered raw by the codecs, made sense of here.

Nothing in it can keep the picture from opening; what cannot be read becomes a remark.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from genimg_desktop.core.text import Text
from genimg_desktop.image.exif_comment import decode_user_comment
from genimg_desktop.image.jpeg_segments import join_extended
from genimg_desktop.image.notes import Note, comment_key, notes_from
from genimg_desktop.image.xmp import DIGITAL_SOURCE_TYPES, XmpFacts, read_xmp

RECIPE_KEY = "genimg"
READABLE_KEY = "parameters"
XMP_KEY = "XML:com.adobe.xmp"
_MADE_BY_AI = frozenset(uri.rpartition("/")[2] for uri in DIGITAL_SOURCE_TYPES.values())

_DESCRIPTION, _MAKE, _MODEL, _USER_COMMENT = 0x010E, 0x010F, 0x0110, 0x9286
EXIF_IFD = 0x8769


@dataclass(frozen=True, slots=True, kw_only=True)
class RawMetadata:
    """texts: (key, text) in file order. extensions: bodies of APP1 segments, for extended XMP."""

    texts: tuple[tuple[str, str], ...] = ()
    xmp: bytes | None = None
    extensions: tuple[bytes, ...] = ()
    has_lost_text: bool = False
    has_credentials: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What the file says: notes of other programs, our recipe as text, remarks."""

    notes: tuple[Note, ...]
    recipe_text: str | None
    remarks: tuple[Text, ...]


def make_sense(raw: RawMetadata) -> Said:
    """Sort out what was gathered."""
    recipe = next((text for key, text in raw.texts if key == RECIPE_KEY), None)
    packet = raw.xmp or next((text.encode("utf-8") for key, text in raw.texts if key == XMP_KEY), None)
    facts, is_lost = _xmp_facts(packet, raw.extensions)
    recipe = recipe if recipe is not None else facts.recipe_text
    hidden = {RECIPE_KEY, XMP_KEY} | ({READABLE_KEY} if recipe is not None else set())
    # ``parameters`` beside our recipe is our own line for other viewers: it says nothing more.
    notes, is_cut = notes_from((key, text) for key, text in raw.texts if key not in hidden)
    remarks: list[Text] = []
    if is_lost or is_cut or raw.has_lost_text:
        remarks.append(Text("Some of the notes in the file are broken or too long and were left out."))
    if raw.has_credentials:
        remarks.append(Text("The file holds Content Credentials; they were not checked."))
    source = (facts.digital_source_type or "").rpartition("/")[2]
    if recipe is None and source in _MADE_BY_AI:
        remarks.append(Text("The file is labelled as made by a generator ({source}).", source=source))
    return Said(notes=notes, recipe_text=recipe, remarks=tuple(remarks))


def exif_texts(main: Mapping[int, object], exif: Mapping[int, object]) -> list[tuple[str, str]]:
    """Texts that generators leave in EXIF: main is the first directory, exif the Exif directory.

    Positions, names of people and serial numbers of cameras are not looked at.
    """
    texts: list[tuple[str, str]] = []
    for tag in (_MAKE, _MODEL):  # ComfyUI writes 'workflow:{...}' and 'prompt:{...}' here
        value = main.get(tag)
        key, _, rest = value.partition(":") if isinstance(value, str) else ("", "", "")
        if key in ("prompt", "workflow"):
            texts.append((key, rest))
    description = main.get(_DESCRIPTION)
    if isinstance(description, str):
        texts.append(("Description", description))
    comment = exif.get(_USER_COMMENT)
    if isinstance(comment, bytes):
        comment = decode_user_comment(comment)
    if isinstance(comment, str):
        texts.append((comment_key(comment), comment))
    return texts


def _xmp_facts(packet: bytes | None, extensions: tuple[bytes, ...]) -> tuple[XmpFacts, bool]:
    if packet is None:
        return XmpFacts(), False
    try:
        facts = read_xmp(packet)
    except ValueError:
        return XmpFacts(), True
    if facts.recipe_text is not None or facts.extended_digest is None:
        return facts, False
    try:
        extended = read_xmp(join_extended(extensions, facts.extended_digest))
    except ValueError:
        return facts, True
    joined = XmpFacts(
        recipe_text=extended.recipe_text,
        digital_source_type=facts.digital_source_type or extended.digital_source_type,
    )
    return joined, False
