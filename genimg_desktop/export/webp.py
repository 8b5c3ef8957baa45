"""WebP: small files with transparency, or exact ones; the recipe in XMP."""

from __future__ import annotations

from genimg_desktop.core.text import Text
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.picture_format import PictureFormat
from genimg_desktop.image.encoders import PictureMetadata, encode_webp
from genimg_desktop.image.samples import Samples, eight_bits


def _encode(samples: Samples, metadata: PictureMetadata, options: ExportOptions) -> bytes:
    return encode_webp(eight_bits(samples), metadata, quality=options.quality, lossless=options.lossless)


WEBP = PictureFormat(
    label=Text("WebP: small or exact, with transparency"),
    suffixes=(".webp",),
    has_quality=True,
    has_lossless=True,
    media_type="image/webp",
    encode=_encode,
)
