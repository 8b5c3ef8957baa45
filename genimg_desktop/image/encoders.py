"""Writing PNG, JPEG, WebP and moving pictures: pixels -> bytes, with recipe and 'made by' label, and nothing else.

Only what is given here goes into a file: no dates, no paths, no names of people or machines, and nothing of the
picture that a layer came from. The same input gives the same bytes.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Literal

import numpy as np
from PIL import Image, ImageCms, PngImagePlugin

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.image.composite import composite_pixels
from genimg_desktop.image.exif_comment import exif_with_comment
from genimg_desktop.image.jpeg_segments import (
    LARGEST_PACKET_IN_SEGMENT,
    extended_segments,
    insert_segments,
    xmp_segment,
)
from genimg_desktop.image.metadata import READABLE_KEY, RECIPE_KEY, XMP_KEY
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.xmp import Source, write_split_xmp, write_xmp

LARGEST_JPEG_SIDE = 65_500
LARGEST_WEBP_SIDE = 16_383
_LONGEST_READABLE = 8_000
_PACK_FROM = 16_384
"""Characters from which a recipe in a PNG is packed; shorter ones stay readable in any viewer."""

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureMetadata:
    """What goes into a file. recipe_text: JSON. readable: lines for people and other viewers. source: the label."""

    software: str = ""
    recipe_text: str | None = None
    readable: str | None = None
    source: Source | None = None

    @property
    def has_xmp(self) -> bool:
        """Whether an XMP packet is needed at all."""
        return self.source is not None or self.recipe_text is not None


def encode_png(pixels: Pixels, metadata: PictureMetadata | None = None) -> bytes:
    """``uint8[H, W, 4]`` -> a PNG file, pixels exact. Recipe in iTXt ``genimg``, label in iTXt XMP."""
    metadata = metadata or PictureMetadata()
    info = PngImagePlugin.PngInfo()
    info.add(b"gAMA", struct.pack(">I", 45_455))
    info.add(b"sRGB", b"\0")
    if metadata.source is not None:
        info.add_itxt(XMP_KEY, write_xmp(source=metadata.source, software=metadata.software).decode("utf-8"))
    if metadata.readable is not None:
        info.add_text(READABLE_KEY, metadata.readable[:_LONGEST_READABLE])
    if metadata.recipe_text is not None:
        info.add_itxt(RECIPE_KEY, metadata.recipe_text, zip=len(metadata.recipe_text) >= _PACK_FROM)
    out = BytesIO()
    _image(pixels).save(out, "PNG", pnginfo=info, compress_level=_PNG_EFFORT)
    return out.getvalue()


def encode_jpeg(
    pixels: Pixels, metadata: PictureMetadata | None = None, *, quality: int = 92, matte: Colour = (255, 255, 255)
) -> bytes:
    """``uint8[H, W, 4]`` -> a JPEG file on the colour ``matte`` (0 .. 255). Recipe and label in XMP.

    quality 1 .. 100; from 90 on colours keep the full resolution. A recipe too long for one segment of 64 KB goes into
    extended XMP. Raises BadInput for a picture wider or higher than JPEG allows.
    """
    metadata = metadata or PictureMetadata()
    _check_side(pixels, "JPEG", LARGEST_JPEG_SIDE)
    ground = np.full(pixels.shape, (*matte, 255), dtype=np.uint8)
    out = BytesIO()
    # not 'optimize': Pillow then guesses the size of its buffer, too small for noise (measured: 300 x 200, quality 92)
    _image(composite_pixels(ground, pixels)).save(
        out,
        "JPEG",
        quality=quality,
        subsampling="4:4:4" if quality >= 90 else "4:2:0",
        icc_profile=srgb_profile(),
        exif=_exif(metadata, pixels),
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
    packet = b""
    if metadata.has_xmp:
        packet = write_xmp(source=metadata.source, software=metadata.software, recipe_text=metadata.recipe_text)
    out = BytesIO()
    _image(pixels).save(
        out,
        "WEBP",
        lossless=lossless,
        quality=_LOSSLESS_EFFORT if lossless else quality,
        exact=lossless,
        icc_profile=srgb_profile(),
        exif=_exif(metadata, pixels),
        xmp=packet,
    )
    return out.getvalue()


def encode_animation(
    frames: Sequence[Pixels],
    frame_ms: int,
    kind: Literal["webp", "gif"],
    *,
    metadata: PictureMetadata | None = None,
    quality: int = 85,
) -> bytes:
    """Frames ``uint8[H, W, 4]`` of one size -> a moving picture that repeats for ever; the last frame stays longer.

    frame_ms: how long a frame is shown; GIF counts in steps of 10 ms. WebP is lossy with ``quality`` 1 .. 100 and
    carries the label; GIF has 256 colours in each frame, no half transparency and no label. Raises BadInput.
    """
    if not frames:
        raise BadInput(Text("There are no pictures to make a film of."))
    if any(frame.shape != frames[0].shape for frame in frames):
        raise BadInput(Text("The pictures of a film must all have one size."))
    _check_side(frames[0], "WebP" if kind == "webp" else "GIF", LARGEST_WEBP_SIDE)
    is_opaque = all(frame[..., 3].min() == 255 for frame in frames)
    images = [Image.fromarray(np.ascontiguousarray(frame[..., :3] if is_opaque else frame)) for frame in frames]
    times = [max(20, frame_ms)] * len(frames)
    times[-1] = max(times[-1], _LAST_FRAME_MS)
    out = BytesIO()
    first, rest = images[0], images[1:]
    if kind == "gif":
        first.save(out, "GIF", save_all=True, append_images=rest, duration=times, loop=0, disposal=2)
        return out.getvalue()
    packet = b""
    if metadata is not None and metadata.has_xmp:
        packet = write_xmp(source=metadata.source, software=metadata.software)
    first.save(
        out,
        "WEBP",
        save_all=True,
        append_images=rest,
        duration=times,
        loop=0,
        quality=quality,
        icc_profile=srgb_profile(),
        xmp=packet,
    )
    return out.getvalue()


_LAST_FRAME_MS = 1500
_PNG_EFFORT = 4
"""0 .. 9: half the time of the usual 6, and the same size for pictures with grain (measured)."""
_LOSSLESS_EFFORT = 50


@lru_cache(maxsize=1)
def srgb_profile() -> bytes:
    """An ICC profile for sRGB, always the same bytes: littlecms writes the time of its making into bytes 24 .. 35."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
    return bytes(profile)


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


def _exif(metadata: PictureMetadata, pixels: Pixels) -> bytes:
    if metadata.readable is None:
        return b""
    return exif_with_comment(metadata.readable[:_LONGEST_READABLE], pixels.shape[1], pixels.shape[0])


def _jpeg_xmp(metadata: PictureMetadata) -> bytes:
    source, software, recipe = metadata.source, metadata.software, metadata.recipe_text
    packet = write_xmp(source=source, software=software, recipe_text=recipe)
    if recipe is None or len(packet) <= LARGEST_PACKET_IN_SEGMENT:
        return xmp_segment(packet)
    packet, extended, digest = write_split_xmp(source=source, software=software, recipe_text=recipe)
    return xmp_segment(packet) + extended_segments(extended, digest)
