"""A PDF of pictures, one page each, exact or as JPEG, with alpha, colour profile and label: Pillow's has none of these.

ISO 32000-1:2008 (PDF 1.7): 7.5 for the file, 7.4.4 for Flate with PNG's predictors, 8.9 for images, 11.6.5.3 for soft
masks, 8.6.5.5 for ICC colours, 14.3.2 for XMP. Nothing else is written: no dates, no names, no identifiers.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.png_write import png_stream
from genimg_desktop.image.samples import without_opaque_alpha

POINTS_PER_INCH = 72
LARGEST_POINTS = 14_400
"""Wider or higher pages (200 inches) are refused by Acrobat (annex C.2)."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PdfPage:
    """pixels: ``uint8[H, W, 4]``. jpeg: the colours as a JPEG file of that size; None keeps every pixel as it is."""

    pixels: Pixels
    jpeg: bytes | None = None


def write_pdf(pages: Sequence[PdfPage], *, icc: bytes, dpi: int, xmp: bytes = b"") -> bytes:
    """The pages in order, each as large as its picture is at ``dpi``. Raises BadInput for one that is too large."""
    file = _File()
    catalog, tree, profile = file.reserve(), file.reserve(), file.reserve()
    metadata = file.add(_stream("/Type /Metadata /Subtype /XML", xmp)) if xmp else 0
    file.put(profile, _stream("/N 3 /Filter /FlateDecode", zlib.compress(icc)))
    kids = [_add_page(file, page, tree, profile, dpi) for page in pages]
    file.put(catalog, f"<< /Type /Catalog /Pages {tree} 0 R{f' /Metadata {metadata} 0 R' if xmp else ''} >>".encode())
    names = " ".join(f"{kid} 0 R" for kid in kids)
    file.put(tree, f"<< /Type /Pages /Kids [{names}] /Count {len(kids)} >>".encode())
    return file.joined(catalog)


def _add_page(file: _File, page: PdfPage, tree: int, profile: int, dpi: int) -> int:
    height, width = page.pixels.shape[:2]
    across, down = (round(side * POINTS_PER_INCH / dpi, 4) for side in (width, height))
    if max(across, down) > LARGEST_POINTS:
        raise BadInput(
            Text("At {dpi} dots per inch the page would be wider or higher than 5 metres.", dpi=dpi),
            hint=Text("Choose more dots per inch, or a smaller size."),
        )
    size = f"/Width {width} /Height {height} /BitsPerComponent 8"
    image = f"/Type /XObject /Subtype /Image {size} /ColorSpace [/ICCBased {profile} 0 R]"
    if without_opaque_alpha(page.pixels).shape[2] == 4:
        image += f" /SMask {_add_alpha(file, page.pixels, size)} 0 R"
    if page.jpeg is not None:
        picture = file.add(_stream(f"{image} /Filter /DCTDecode", page.jpeg))
    else:
        picture = file.add(_stream(f"{image} {_flate(3, width)}", png_stream(page.pixels[..., :3])))
    drawing = file.add(_stream("", f"q {across:g} 0 0 {down:g} 0 0 cm /Im0 Do Q".encode()))
    return file.add(
        f"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {across:g} {down:g}] /Contents {drawing} 0 R"
        f" /Resources << /XObject << /Im0 {picture} 0 R >> >> >>".encode()
    )


def _add_alpha(file: _File, pixels: Pixels, size: str) -> int:
    alpha = np.ascontiguousarray(pixels[..., 3:])
    head = f"/Type /XObject /Subtype /Image {size} /ColorSpace /DeviceGray {_flate(1, pixels.shape[1])}"
    return file.add(_stream(head, png_stream(alpha)))


def _flate(colours: int, width: int) -> str:
    words = f"/Predictor 15 /Colors {colours} /BitsPerComponent 8 /Columns {width}"
    return f"/Filter /FlateDecode /DecodeParms << {words} >>"


def _stream(head: str, body: bytes) -> bytes:
    return f"<< {head} /Length {len(body)} >>\nstream\n".encode() + body + b"\nendstream"


class _File:
    """Numbered objects, and at the end the table of where they stand (7.5.4)."""

    def __init__(self) -> None:
        self._objects: list[bytes] = []

    def reserve(self) -> int:
        """A number whose object comes later."""
        return self.add(b"")

    def add(self, body: bytes) -> int:
        """One more object; its number."""
        self._objects.append(body)
        return len(self._objects)

    def put(self, number: int, body: bytes) -> None:
        """What a reserved number stands for."""
        self._objects[number - 1] = body

    def joined(self, root: int) -> bytes:
        """The whole file; ``root`` is the catalog."""
        parts, place, places = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"], 15, []
        for number, body in enumerate(self._objects, 1):
            places.append(place)
            parts.append(b"%d 0 obj\n%b\nendobj\n" % (number, body))
            place += len(parts[-1])
        table = b"".join(b"%010d 00000 n \n" % start for start in places)
        count = len(places) + 1
        parts.append(b"xref\n0 %d\n0000000000 65535 f \n%b" % (count, table))
        parts.append(b"trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (count, root, place))
        return b"".join(parts)
