"""JPEG: small files without transparency; the recipe in XMP."""

from __future__ import annotations

from genimg_desktop.core.text import Text
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.picture_format import PictureFormat
from genimg_desktop.image.encoders import PictureMetadata, encode_jpeg
from genimg_desktop.image.pixels import Pixels


def _encode(pixels: Pixels, metadata: PictureMetadata, options: ExportOptions) -> bytes:
    return encode_jpeg(pixels, metadata, quality=options.quality, matte=options.matte_colour)


JPEG = PictureFormat(
    label=Text("JPEG: small, without transparency"),
    suffixes=(".jpg", ".jpeg", ".jpe", ".jfif"),
    has_quality=True,
    has_lossless=False,
    has_alpha=False,
    encode=_encode,
)
