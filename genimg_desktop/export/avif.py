"""AVIF: the smallest files, with transparency; the recipe in XMP. Only where Pillow was built with it."""

from __future__ import annotations

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.picture_format import PictureFormat
from genimg_desktop.image.encoders import HAS_AVIF, PictureMetadata, encode_avif, no_avif
from genimg_desktop.image.samples import Samples, eight_bits


def _encode(samples: Samples, metadata: PictureMetadata, options: ExportOptions) -> bytes:
    return encode_avif(eight_bits(samples), metadata, quality=options.quality)


def _missing() -> BadInput | None:
    return None if HAS_AVIF else no_avif()


AVIF = PictureFormat(
    label=Text("AVIF: smallest, with transparency"),
    suffixes=(".avif",),
    has_quality=True,
    media_type="image/avif",
    encode=_encode,
    missing=_missing,
)
