"""JPEG: small files without transparency; the recipe in XMP."""

from __future__ import annotations

from genimg_desktop.core.text import Text
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.picture_format import PictureFormat
from genimg_desktop.image.encoders import PictureMetadata, encode_jpeg
from genimg_desktop.image.samples import Samples, eight_bits


def _encode(samples: Samples, metadata: PictureMetadata, options: ExportOptions) -> bytes:
    return encode_jpeg(eight_bits(samples), metadata, quality=options.quality, matte=options.matte_colour)


JPEG = PictureFormat(
    label=Text("JPEG: small, without transparency"),
    suffixes=(".jpg", ".jpeg", ".jpe", ".jfif"),
    has_quality=True,
    has_alpha=False,
    media_type="image/jpeg",
    encode=_encode,
)
