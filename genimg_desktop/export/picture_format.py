"""What an export format offers. One file per format, one line in the table of the package."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.document.document import DocumentState
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.image.encoders import PictureMetadata
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.samples import Samples

Remarks = tuple[Text, ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Page:
    """One of several pictures in a file. name: for formats that name their pages."""

    samples: Samples
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class LayeredPicture:
    """A document on its way into a file that keeps layers. merged: ``uint8[H, W, 4]``, what the canvas looks like."""

    state: DocumentState
    merged: Pixels


def nothing_missing() -> BadInput | None:
    """For formats that need nothing but the program."""
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFormat:
    """suffixes: the first is written, all are recognised. has_quality, has_lossless, has_alpha, bits: what the form
    asks. media_type: what Content Credentials call it; empty when they cannot be signed into it.

    encode: samples ``[H, W, 4]`` of one of ``bits``, metadata and options -> the bytes of the file. encode_pages: the
    same for several pictures in one file. encode_layers: a document with its layers, and what could not be kept. All
    raise BadInput for what the format cannot hold. missing: None, or an error that says what must be installed first.
    """

    label: Text
    suffixes: tuple[str, ...]
    has_quality: bool = False
    has_lossless: bool = False
    has_alpha: bool = True
    bits: tuple[int, ...] = (8,)
    media_type: str = ""
    encode: Callable[[Samples, PictureMetadata, ExportOptions], bytes]
    encode_pages: Callable[[Sequence[Page], PictureMetadata, ExportOptions], bytes] | None = None
    encode_layers: Callable[[LayeredPicture, PictureMetadata, ExportOptions, Context], tuple[bytes, Remarks]] | None = (
        None
    )
    missing: Callable[[], BadInput | None] = field(default=nothing_missing)

    @property
    def has_pages(self) -> bool:
        """Whether several pictures go into one file."""
        return self.encode_pages is not None

    @property
    def has_layers(self) -> bool:
        """Whether layers are kept; such files are always in sRGB and as large as the canvas."""
        return self.encode_layers is not None
