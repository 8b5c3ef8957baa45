"""PDF: a page for each picture, as large as its dots per inch make it. Recipe in XMP."""

from __future__ import annotations

from collections.abc import Sequence

from genimg_desktop.core.text import Text
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.picture_format import Page, PictureFormat
from genimg_desktop.image.encoders import PictureMetadata, encode_pdf
from genimg_desktop.image.samples import Samples, eight_bits


def _encode(samples: Samples, metadata: PictureMetadata, options: ExportOptions) -> bytes:
    return encode_pdf([eight_bits(samples)], metadata, quality=options.quality, lossless=options.lossless)


def _encode_pages(pages: Sequence[Page], metadata: PictureMetadata, options: ExportOptions) -> bytes:
    pictures = [eight_bits(page.samples) for page in pages]
    return encode_pdf(pictures, metadata, quality=options.quality, lossless=options.lossless)


PDF = PictureFormat(
    label=Text("PDF: to print and to send, one page or several"),
    suffixes=(".pdf",),
    has_quality=True,
    has_lossless=True,
    encode=_encode,
    encode_pages=_encode_pages,
)
