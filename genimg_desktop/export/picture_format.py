"""What an export format offers. One file per format, one line in the table of the package."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from genimg_desktop.core.text import Text
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.image.encoders import PictureMetadata
from genimg_desktop.image.pixels import Pixels


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFormat:
    """suffixes: the first is written, all are recognised. has_quality, has_lossless, has_alpha: what the form shows.

    encode: ``uint8[H, W, 4]``, metadata and options -> the bytes of the file. Raises BadInput for a size that the
    format cannot hold.
    """

    label: Text
    suffixes: tuple[str, ...]
    has_quality: bool
    has_lossless: bool
    has_alpha: bool
    encode: Callable[[Pixels, PictureMetadata, ExportOptions], bytes]
