"""PNG: every pixel exact; the recipe as text that any viewer shows."""

from __future__ import annotations

from genimg_desktop.core.text import Text
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.picture_format import PictureFormat
from genimg_desktop.image.encoders import PictureMetadata, encode_png
from genimg_desktop.image.pixels import Pixels


def _encode(pixels: Pixels, metadata: PictureMetadata, _options: ExportOptions) -> bytes:
    return encode_png(pixels, metadata)


PNG = PictureFormat(
    label=Text("PNG: exact, with transparency"),
    suffixes=(".png",),
    has_quality=False,
    has_lossless=False,
    has_alpha=True,
    encode=_encode,
)
