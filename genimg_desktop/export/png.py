"""PNG: every pixel exact, 8 or 16 bits; the recipe as text that any viewer shows."""

from __future__ import annotations

from genimg_desktop.core.text import Text
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.picture_format import PictureFormat
from genimg_desktop.image.encoders import PictureMetadata, encode_png
from genimg_desktop.image.samples import Samples


def _encode(samples: Samples, metadata: PictureMetadata, _options: ExportOptions) -> bytes:
    return encode_png(samples, metadata)


PNG = PictureFormat(
    label=Text("PNG: exact, with transparency"),
    suffixes=(".png",),
    bits=(8, 16),
    media_type="image/png",
    encode=_encode,
)
