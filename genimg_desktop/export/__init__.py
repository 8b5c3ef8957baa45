"""Pictures out, each with its recipe, and back in.

options         ExportOptions: format, size, colours, recipe and label, name template
naming          safe file names from a template; the next free one
readable        the recipe in words, for people and other viewers
picture_format  what a format offers, and how it is written
png, jpeg, webp, avif, tiff, pdf   one format of single pictures each
openraster, psd files with layers; layered: a document made plain enough for them
prepare         a picture in the size, colour space and depth that were chosen
write           export a picture, read a recipe back; documents: the canvas; batch: many pictures
credentials     Content Credentials, signed and read; extras: libraries that only some exports need
run_csv         the curves of a training as a table
tensorboard     a training as a TensorBoard event file; crc32c is its checksum
"""

from __future__ import annotations

from genimg_desktop.core.table import Table
from genimg_desktop.export.picture_format import PictureFormat

FORMATS: Table[PictureFormat] = Table(
    "export format",
    {
        "png": "genimg_desktop.export.png:PNG",
        "jpeg": "genimg_desktop.export.jpeg:JPEG",
        "webp": "genimg_desktop.export.webp:WEBP",
        "avif": "genimg_desktop.export.avif:AVIF",
        "tiff": "genimg_desktop.export.tiff:TIFF",
        "pdf": "genimg_desktop.export.pdf:PDF",
        "ora": "genimg_desktop.export.openraster:ORA",
        "psd": "genimg_desktop.export.psd:PSD",
    },
)
"""Every format that pictures can be exported in."""
