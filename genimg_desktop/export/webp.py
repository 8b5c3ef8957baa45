"""WebP: small files with transparency, or exact ones; the recipe in XMP."""

from __future__ import annotations

from genimg_desktop.core.text import Text
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.picture_format import PictureFormat
from genimg_desktop.image.encoders import PictureMetadata, encode_webp
from genimg_desktop.image.pixels import Pixels


def _encode(pixels: Pixels, metadata: PictureMetadata, options: ExportOptions) -> bytes:
    return encode_webp(pixels, metadata, quality=options.quality, lossless=options.lossless)


WEBP = PictureFormat(
    label=Text("WebP: small or exact, with transparency"),
    suffixes=(".webp",),
    has_quality=True,
    has_lossless=True,
    has_alpha=True,
    encode=_encode,
)
