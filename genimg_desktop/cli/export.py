"""``genimg export``: a project file written as a picture, with or without its layers."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from genimg_desktop.app.artboard import made_of
from genimg_desktop.cli.progress import ProgressLine
from genimg_desktop.document.pages import PageBook
from genimg_desktop.document.project_read import read_project
from genimg_desktop.export.documents import write_document
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.write import format_of


def add_export_command(commands: Any) -> None:
    """Add ``export`` to the parser."""
    export = commands.add_parser("export", help="write a project as a picture, as the window exports it")
    export.add_argument("project", metavar="PROJECT", help="a .genimg file")
    export.add_argument(
        "out", metavar="OUT", help="its suffix says the format: .png, .jpg, .webp, .tif, .pdf, .ora, .psd ..."
    )
    export.add_argument("--bits", type=int, choices=(8, 16), help="per channel, for PNG and TIFF (8)")
    export.add_argument("--quality", type=int, metavar="1-100")
    export.add_argument("--lossless", action="store_true", help="exact pixels, for WebP and PDF")
    export.add_argument("--layer-pages", action="store_true", help="a page for each layer, for TIFF and PDF")
    sizes = export.add_mutually_exclusive_group()
    sizes.add_argument("--scale", type=int, metavar="PERCENT", help="larger or smaller by a factor")
    sizes.add_argument("--long-side", type=int, metavar="PX", help="of this size")
    export.add_argument("--nearest", action="store_true", help="repeat pixels when the size changes: for pixel art")
    export.add_argument("--dpi", type=int, metavar="N", help="dots per inch (300)")
    export.add_argument("--no-recipe", action="store_true", help="leave out how it was made")
    export.add_argument("--private", action="store_true", help="tell nothing about how it was made, nor by what")
    export.add_argument("--no-label", action="store_true", help="leave the 'made by AI' label out of the file")
    export.set_defaults(work=_export)


def _export(options: argparse.Namespace) -> int:
    chosen = _chosen(options)
    line = ProgressLine("…")
    try:
        project = read_project(Path(options.project), PageBook(), line)
        written = write_document(project.state, Path(options.out), chosen, line, made=made_of(project.state))
    finally:
        line.clear()
    for remark in (*project.remarks, *written.remarks):
        print(str(remark), file=sys.stderr)
    print(written.path)
    return 0


def _chosen(options: argparse.Namespace) -> ExportOptions:
    """What the command line says; the rest as in a new settings file. Raises BadInput for a suffix of no format."""
    given = {"bits": options.bits, "quality": options.quality, "dpi": options.dpi}
    if options.scale is not None:
        given |= {"size_by": "factor", "scale": options.scale}
    if options.long_side is not None:
        given |= {"size_by": "side", "long_side": options.long_side}
    values: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    return ExportOptions(
        format=format_of(Path(options.out)),
        lossless=options.lossless,
        layer_pages=options.layer_pages,
        resampling="nearest" if options.nearest else "smooth",
        is_private=options.private,
        include_recipe=not options.no_recipe,
        include_label=not options.no_label,
        **values,
    )
