"""Writing pictures: pixels -> bytes, with colour profile, resolution, recipe and 'made by' label, and nothing else.

JPEG, WebP, AVIF and moving pictures are packed by Pillow; PNG, TIFF and PDF by our own writers. Only what is given here
goes into a file: no dates, no paths, no names of people or machines, and nothing of the picture that a layer came from.
The same input gives the same bytes.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

import numpy as np
from PIL import AvifImagePlugin, Image

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.image.exif_comment import exif_with_comment
from genimg_desktop.image.ground import Colour, on_ground
from genimg_desktop.image.icc import icc_profile
from genimg_desktop.image.jpeg_segments import (
    LARGEST_PACKET_IN_SEGMENT,
    extended_segments,
    insert_segments,
    xmp_segment,
)
from genimg_desktop.image.masks import Coverage
from genimg_desktop.image.metadata import READABLE_KEY, RECIPE_KEY, XMP_KEY
from genimg_desktop.image.pdf_write import PdfPage, write_pdf
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.png_write import Chunk, write_png
from genimg_desktop.image.samples import Samples, without_opaque_alpha
from genimg_desktop.image.tiff_write import TiffPage, write_tiff
from genimg_desktop.image.xmp import Source, write_split_xmp, write_xmp

LARGEST_JPEG_SIDE = 65_500
LARGEST_WEBP_SIDE = 16_383
LARGEST_AVIF_SIDE = 32_768
PAGE_DPI = 300
"""Of a PDF page when nobody says how large it shall be."""
HAS_AVIF: bool = AvifImagePlugin.SUPPORTED
"""Whether this Pillow can write AVIF."""
_LONGEST_READABLE = 8_000
_PACK_FROM = 16_384
"""Characters from which a recipe in a PNG is packed; shorter ones stay readable in any viewer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureMetadata:
    """What goes into a file.

    recipe_text: JSON. readable: lines for people and other viewers. source: the label. dpi: dots per inch, None says
    nothing. space: the colour space that the pixels are in already, one of colour_spaces.SPACES.
    """

    software: str = ""
    recipe_text: str | None = None
    readable: str | None = None
    source: Source | None = None
    dpi: int | None = None
    space: str = "srgb"

    @property
    def has_xmp(self) -> bool:
        """Whether an XMP packet is needed at all."""
        return self.source is not None or self.recipe_text is not None


def encode_png(pixels: Samples, metadata: PictureMetadata | None = None) -> bytes:
    """``uint8`` or ``uint16`` ``[H, W, 4]`` -> a PNG file, pixels exact. Recipe in iTXt ``genimg``, label in XMP."""
    return write_png(without_opaque_alpha(pixels), _png_chunks(metadata or PictureMetadata()))


def encode_jpeg(
    pixels: Pixels, metadata: PictureMetadata | None = None, *, quality: int = 92, matte: Colour = (255, 255, 255)
) -> bytes:
    """``uint8[H, W, 4]`` -> a JPEG file on the colour ``matte`` (0 .. 255). Recipe and label in XMP.

    quality 1 .. 100; from 90 on colours keep the full resolution. A recipe too long for one segment of 64 KB goes into
    extended XMP. Raises BadInput for a picture wider or higher than JPEG allows.
    """
    metadata = metadata or PictureMetadata()
    _check_side(pixels, "JPEG", LARGEST_JPEG_SIDE)
    out = BytesIO()
    # not 'optimize': Pillow then guesses the size of its buffer, too small for noise (measured: 300 x 200, quality 92)
    _image(on_ground(pixels, matte)).save(
        out,
        "JPEG",
        quality=quality,
        subsampling="4:4:4" if quality >= 90 else "4:2:0",
        icc_profile=icc_profile(metadata.space),
        exif=_exif(metadata, pixels),
        dpi=(metadata.dpi, metadata.dpi) if metadata.dpi else (0, 0),
    )
    return insert_segments(out.getvalue(), _jpeg_xmp(metadata)) if metadata.has_xmp else out.getvalue()


def encode_webp(
    pixels: Pixels, metadata: PictureMetadata | None = None, *, quality: int = 92, lossless: bool = False
) -> bytes:
    """``uint8[H, W, 4]`` -> a WebP file. Recipe and label in XMP.

    lossless keeps every pixel, also the colours of transparent ones; quality 1 .. 100 is then not used. Raises BadInput
    for a picture wider or higher than WebP allows.
    """
    metadata = metadata or PictureMetadata()
    _check_side(pixels, "WebP", LARGEST_WEBP_SIDE)
    out = BytesIO()
    _image(pixels).save(
        out,
        "WEBP",
        lossless=lossless,
        quality=_LOSSLESS_EFFORT if lossless else quality,
        exact=lossless,
        icc_profile=icc_profile(metadata.space),
        exif=_exif(metadata, pixels),
        xmp=xmp_packet(metadata),
    )
    return out.getvalue()


def encode_avif(pixels: Pixels, metadata: PictureMetadata | None = None, *, quality: int = 92) -> bytes:
    """``uint8[H, W, 4]`` -> an AVIF file, quality 1 .. 100. Recipe and label in XMP.

    Raises BadInput for a picture wider or higher than AVIF's readers take, and where this Pillow cannot write AVIF.
    """
    metadata = metadata or PictureMetadata()
    if not HAS_AVIF:
        raise no_avif()
    _check_side(pixels, "AVIF", LARGEST_AVIF_SIDE)
    out = BytesIO()
    _image(pixels).save(
        out,
        "AVIF",
        quality=quality,
        subsampling="4:4:4" if quality >= 90 else "4:2:0",
        icc_profile=icc_profile(metadata.space),
        exif=_exif(metadata, pixels),
        xmp=xmp_packet(metadata),
    )
    return out.getvalue()


def no_avif() -> BadInput:
    """The sentence for a Pillow that was built without AVIF."""
    return BadInput(
        Text("This installation cannot write AVIF pictures."),
        hint=Text("Choose WebP, which is about as small. Pillow's own packages can write AVIF: pip install pillow"),
    )


def encode_tiff(
    pages: Sequence[Samples], metadata: PictureMetadata | None = None, *, names: Sequence[str] = ()
) -> bytes:
    """``uint8`` or ``uint16`` ``[H, W, 4]`` each -> a TIFF file of so many pages, pixels exact.

    Recipe and label in XMP. names: of the pages, as long as ``pages``, or none. Raises BadInput for more than the
    format holds (4 GB).
    """
    metadata = metadata or PictureMetadata()
    titles = names or [""] * len(pages)
    made = [TiffPage(samples=without_opaque_alpha(page), name=name) for page, name in zip(pages, titles, strict=True)]
    software = metadata.software if metadata.has_xmp else ""
    return write_tiff(
        made, icc=icc_profile(metadata.space), xmp=xmp_packet(metadata), software=software, dpi=metadata.dpi
    )


def encode_pdf(
    pages: Sequence[Pixels], metadata: PictureMetadata | None = None, *, quality: int = 92, lossless: bool = False
) -> bytes:
    """``uint8[H, W, 4]`` each -> a PDF with a page for each picture, as large as it is at the resolution (300 dpi).

    quality 1 .. 100 of the JPEG inside; lossless keeps every pixel. Recipe and label in XMP. Raises BadInput for a page
    or picture that is too large.
    """
    metadata = metadata or PictureMetadata()
    made = [PdfPage(pixels=page, jpeg=None if lossless else _plain_jpeg(page, quality)) for page in pages]
    return write_pdf(made, icc=icc_profile(metadata.space), dpi=metadata.dpi or PAGE_DPI, xmp=xmp_packet(metadata))


def grey_image(coverage: Coverage) -> Image.Image:
    """``uint8[H, W]`` as an image of Pillow, for libraries that take nothing else."""
    return Image.fromarray(np.ascontiguousarray(coverage))


def _plain_jpeg(pixels: Pixels, quality: int) -> bytes:
    """The colours alone, without anything beside them; what is transparent keeps its hidden colour."""
    _check_side(pixels, "JPEG", LARGEST_JPEG_SIDE)
    out = BytesIO()
    image = Image.fromarray(np.ascontiguousarray(pixels[..., :3]))
    image.save(out, "JPEG", quality=quality, subsampling="4:4:4" if quality >= 90 else "4:2:0")
    return out.getvalue()


_LOSSLESS_EFFORT = 50


def srgb_profile() -> bytes:
    """The ICC profile for sRGB."""
    return icc_profile("srgb")


def _image(pixels: Pixels) -> Image.Image:
    """Pillow's image; without the alpha where it is opaque, which makes files smaller and every program happy."""
    if pixels[..., 3].min() == 255:
        return Image.fromarray(np.ascontiguousarray(pixels[..., :3]))
    return Image.fromarray(np.ascontiguousarray(pixels))


def _check_side(pixels: Pixels, kind: str, limit: int) -> None:
    if max(pixels.shape[:2]) > limit:
        raise BadInput(
            Text("A {kind} picture can be at most {limit} pixels wide and high.", kind=kind, limit=limit),
            hint=Text("Choose PNG, or a smaller size."),
        )


def _png_chunks(metadata: PictureMetadata) -> list[Chunk]:
    """Everything that stands in a PNG beside the picture (PNG specification, section 11.3)."""
    chunks: list[Chunk] = []
    if metadata.space == "srgb":
        chunks += [(b"gAMA", struct.pack(">I", 45_455)), (b"sRGB", b"\0")]
    else:
        chunks.append((b"iCCP", b"ICC profile\0\0" + zlib.compress(icc_profile(metadata.space), 9)))
    if metadata.dpi is not None:
        per_metre = round(metadata.dpi / 0.0254)
        chunks.append((b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1)))
    if metadata.source is not None:
        packet = write_xmp(source=metadata.source, software=metadata.software).decode("utf-8")
        chunks.append(_itxt(XMP_KEY, packet, is_packed=False))
    if metadata.readable is not None:
        chunks.append(_readable_chunk(metadata.readable[:_LONGEST_READABLE]))
    if metadata.recipe_text is not None:
        is_long = len(metadata.recipe_text) >= _PACK_FROM
        chunks.append(_itxt(RECIPE_KEY, metadata.recipe_text, is_packed=is_long))
    return chunks


def _itxt(key: str, text: str, *, is_packed: bool) -> Chunk:
    body = text.encode("utf-8")
    head = key.encode("latin-1") + (b"\0\1\0\0\0" if is_packed else b"\0\0\0\0\0")
    return b"iTXt", head + (zlib.compress(body) if is_packed else body)


def _readable_chunk(text: str) -> Chunk:
    """Latin letters as tEXt, which old viewers look for; others as iTXt."""
    try:
        return b"tEXt", READABLE_KEY.encode("latin-1") + b"\0" + text.encode("latin-1")
    except UnicodeEncodeError:
        return _itxt(READABLE_KEY, text, is_packed=False)


def xmp_packet(metadata: PictureMetadata) -> bytes:
    """Label and recipe as an XMP packet; empty when there is nothing to say."""
    if not metadata.has_xmp:
        return b""
    return write_xmp(source=metadata.source, software=metadata.software, recipe_text=metadata.recipe_text)


def _exif(metadata: PictureMetadata, pixels: Pixels) -> bytes:
    """The readable lines and the resolution; nothing when there is neither."""
    if metadata.readable is None and metadata.dpi is None:
        return b""
    text = None if metadata.readable is None else metadata.readable[:_LONGEST_READABLE]
    return exif_with_comment(text, pixels.shape[1], pixels.shape[0], dpi=metadata.dpi, space=metadata.space)


def _jpeg_xmp(metadata: PictureMetadata) -> bytes:
    source, software, recipe = metadata.source, metadata.software, metadata.recipe_text
    packet = write_xmp(source=source, software=software, recipe_text=recipe)
    if recipe is None or len(packet) <= LARGEST_PACKET_IN_SEGMENT:
        return xmp_segment(packet)
    packet, extended, digest = write_split_xmp(source=source, software=software, recipe_text=recipe)
    return xmp_segment(packet) + extended_segments(extended, digest)
