"""How long an export takes and how large the file becomes, for a painting with grain and for a smooth picture."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image
from stage import table

from genimg_desktop.core.context import QuietContext
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.layer import Layer
from genimg_desktop.export.documents import write_document
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.write import export_picture
from genimg_desktop.image.pixels import Pixels

SIDE = 1024
RUNS = 9
PNG_LIMIT_S = 0.25
CASES: tuple[tuple[str, ExportOptions], ...] = (
    ("PNG, 8 bits", ExportOptions()),
    ("PNG, 16 bits", ExportOptions(bits=16)),
    ("JPEG, quality 92", ExportOptions(format="jpeg")),
    ("WebP, quality 92", ExportOptions(format="webp")),
    ("AVIF, quality 92", ExportOptions(format="avif")),
    ("TIFF, 8 bits", ExportOptions(format="tiff")),
    ("TIFF, 16 bits", ExportOptions(format="tiff", bits=16)),
    ("PDF, exact", ExportOptions(format="pdf", lossless=True)),
    ("PNG, 8 bits, Display P3", ExportOptions(space="display-p3")),
    ("PNG, 8 bits, enlarged to 200 %", ExportOptions(size_by="factor", scale=200)),
)


def painting(side: int = SIDE, *, is_grainy: bool) -> Pixels:
    """Soft shapes in many colours; with grain as of paper or paint."""
    y, x = np.mgrid[0:side, 0:side] / side
    rng = np.random.default_rng(1)
    pixels = np.full((side, side, 4), 255, np.uint8)
    for channel, (a, b, c) in enumerate(((3, 5, 0.3), (4, 2, 1.1), (2, 6, 2.2))):
        tone = 128 + 80 * np.sin(a * x * 6.28 + c) * np.cos(b * y * 6.28) + 30 * np.sin(17 * (x + y) + c)
        grain = rng.normal(0, 6, (side, side)) if is_grainy else 0.0
        pixels[..., channel] = np.clip(tone + grain, 0, 255)
    return pixels


def measured(write: Callable[[], object]) -> str:
    """The medians of some runs: seconds on the clock, and of the processor, which other programs do not change."""
    clock, processor = [], []
    for _ in range(RUNS):
        begun, used = time.perf_counter(), time.process_time()
        write()
        clock.append(time.perf_counter() - begun)
        processor.append(time.process_time() - used)
    return f"{sorted(clock)[RUNS // 2]:.3f} / {sorted(processor)[RUNS // 2]:.3f} s"


def plain_png(pixels: Pixels, path: Path) -> None:
    """The plain way: Pillow with its usual settings, into the file itself."""
    Image.fromarray(np.ascontiguousarray(pixels[..., :3])).save(path, "PNG")


def run() -> None:
    """Print time and size by format, and the time of an OpenRaster file of a large canvas."""
    pictures = {"grainy": painting(is_grainy=True), "smooth": painting(is_grainy=False)}
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for name, options in CASES:
            row = [name]
            for kind, pixels in pictures.items():
                path = Path(folder) / f"{kind}.{'jpg' if options.format == 'jpeg' else options.format}"
                path = path.with_suffix(".tif") if options.format == "tiff" else path
                row.append(measured(partial(export_picture, pixels, None, path, options)))
                row.append(f"{path.stat().st_size / 1e6:.2f} MB")
            rows.append(row)
        row = ["PNG the plain way (Pillow, as it is)"]
        for kind, pixels in pictures.items():
            path = Path(folder) / f"{kind}-plain.png"
            row += [measured(partial(plain_png, pixels, path)), f"{path.stat().st_size / 1e6:.2f} MB"]
        rows.insert(1, row)
        head = [f"{SIDE} px", "grainy", "size", "smooth", "size"]
        table(f"Export of a picture, clock / processor (limit for PNG: {PNG_LIMIT_S} s)", head, rows)
        layers = tuple(
            Layer(name=f"layer {n}", pixels=painting(2 * SIDE, is_grainy=bool(n % 2)), opacity=0.8) for n in range(5)
        )
        state = DocumentState(width=2 * SIDE, height=2 * SIDE, layers=layers)
        begun = time.perf_counter()
        path = write_document(state, Path(folder) / "a.ora", ExportOptions(format="ora"), QuietContext()).path
        taken, size = time.perf_counter() - begun, path.stat().st_size / 1e6
    table(f"OpenRaster, 5 layers of {2 * SIDE} px", ["time", "size"], [[f"{taken:.1f} s", f"{size:.0f} MB"]])
