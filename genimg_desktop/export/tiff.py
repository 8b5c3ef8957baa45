"""TIFF: every pixel exact, 8 or 16 bits, one page or several; for print shops and other programs. Recipe in XMP."""

from __future__ import annotations

from collections.abc import Sequence

from genimg_desktop.core.text import Text
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.picture_format import Page, PictureFormat
from genimg_desktop.image.encoders import PictureMetadata, encode_tiff
from genimg_desktop.image.samples import Samples


def _encode(samples: Samples, metadata: PictureMetadata, _options: ExportOptions) -> bytes:
    return encode_tiff([samples], metadata)


def _encode_pages(pages: Sequence[Page], metadata: PictureMetadata, _options: ExportOptions) -> bytes:
    return encode_tiff([page.samples for page in pages], metadata, names=[page.name for page in pages])


TIFF = PictureFormat(
    label=Text("TIFF: exact, for print, one page or several"),
    suffixes=(".tif", ".tiff"),
    bits=(8, 16),
    media_type="image/tiff",
    encode=_encode,
    encode_pages=_encode_pages,
)
