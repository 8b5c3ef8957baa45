"""What Krita and GIMP make of our files with layers: opened by them without a window, and compared with our canvas.

    python tests/by_hand/layers_in_other_programs.py [FOLDER]

Needs krita and gimp on the PATH, and xvfb-run where there is no display (Debian: krita gimp xvfb). GIMP opens
OpenRaster only from version 3 on; the version 2.10 of Debian 12 has no reader for it. Prints, for each program, format
and blend mode, the largest difference from the canvas (of 255); the files stay in FOLDER to be looked at.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from genimg_desktop.core.context import QuietContext
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.document.render import flatten
from genimg_desktop.export.documents import write_document
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.image.blend import MODES
from genimg_desktop.image.codecs import open_picture
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.pixels import Pixels

SIDE, COLUMNS = 64, 6
LONGEST_S = 300


def ramp(height: int, width: int, turn: int) -> Pixels:
    """Colours in all directions, opaque."""
    y, x = np.mgrid[0:height, 0:width]
    tones = [x * 255 // max(width - 1, 1), y * 255 // max(height - 1, 1), (x + y) * 255 // max(width + height - 2, 1)]
    pixels = np.full((height, width, 4), 255, np.uint8)
    for channel in range(3):
        pixels[..., channel] = tones[(channel + turn) % 3]
    return pixels


def tile(number: int, turn: int, name: str, **values: object) -> Layer:
    """A picture of its own place in the grid, half transparent at its left."""
    pixels = ramp(SIDE - 8, SIDE - 8, turn)
    pixels[:, : SIDE // 3, 3] = np.linspace(20, 255, SIDE // 3).astype(np.uint8)
    x, y = number % COLUMNS * SIDE + 4, number // COLUMNS * SIDE + 4
    return Layer(name=name, pixels=pixels, x=x, y=y, **values)


def document() -> tuple[DocumentState, list[str]]:
    """A ground, one tile for each mode, then a group, a hidden layer, a mask and something clipped. Names of tiles."""
    names = list(MODES)
    nodes: list[Node] = [tile(n, 1, f"层 {mode}", mode=mode, opacity=0.8) for n, mode in enumerate(names)]
    n = len(names)
    inner = (tile(n, 0, "里"), tile(n, 2, "外", opacity=0.5))
    nodes.append(Group(name="组", mode="multiply", opacity=0.7, children=inner))
    nodes.append(tile(n + 1, 1, "hidden", is_visible=False))
    x, y = (n + 2) % COLUMNS * SIDE, (n + 2) // COLUMNS * SIDE
    coverage = np.tile(np.linspace(0, 255, SIDE).astype(np.uint8), (SIDE, 1))
    nodes.append(tile(n + 2, 1, "masked", mask=Mask(coverage=coverage, x=x, y=y)))
    nodes += [tile(n + 3, 2, "base"), tile(n + 3, 1, "clipped", mode="screen", is_clipped=True)]
    names += ["group", "hidden", "mask", "clipping"]
    rows = -(-len(names) // COLUMNS)
    ground = Layer(name="底", pixels=ramp(rows * SIDE, COLUMNS * SIDE, 0))
    return DocumentState(width=COLUMNS * SIDE, height=rows * SIDE, layers=(ground, *nodes)), names


def by_krita(source: Path, target: Path) -> None:
    command = ["krita", "--export", "--export-filename", str(target), str(source)]
    _run(command if os.environ.get("DISPLAY") else ["xvfb-run", "-a", *command])


def by_gimp(source: Path, target: Path) -> None:
    load = f'(gimp-file-load RUN-NONINTERACTIVE "{source}" "{source}")'
    save = f'(file-png-save RUN-NONINTERACTIVE image layer "{target}" "{target}" 0 9 0 0 0 0 0)'
    merge = "(car (gimp-image-merge-visible-layers image CLIP-TO-IMAGE))"
    batch = f"(let* ((image (car {load})) (layer {merge})) {save})"
    _run(["gimp", "-i", "-d", "-f", "-b", batch, "-b", "(gimp-quit 0)"])


def _run(command: list[str]) -> None:
    subprocess.run(command, check=False, capture_output=True, timeout=LONGEST_S)


def main(folder: Path) -> None:
    """Write the files, let the programs open them, print the differences."""
    state, names = document()
    wanted = flatten(state).astype(int)
    for form in ("ora", "psd"):
        written = write_document(state, folder / f"layers.{form}", ExportOptions(format=form), QuietContext())
        for remark in written.remarks:
            print(f"{form}: {remark}")
        for program, convert in (("krita", by_krita), ("gimp", by_gimp)):
            target = folder / f"layers-{form}-{program}.png"
            if shutil.which(program):
                convert(written.path, target)
            if not target.exists():
                print(f"{program} did not open the {form} file")
                continue
            shown = open_picture(target).pixels.astype(int)
            if shown.shape != wanted.shape:
                print(f"{program} shows {shown.shape} instead of {wanted.shape} of the {form} file")
                continue
            differences = np.abs(shown - wanted)
            parts = []
            for number, name in enumerate(names):
                y, x = number // COLUMNS * SIDE, number % COLUMNS * SIDE
                parts.append(f"{name} {differences[y : y + SIDE, x : x + SIDE].max()}")
            print(f"{form} in {program}: {', '.join(parts)}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        Path(sys.argv[1]).mkdir(parents=True, exist_ok=True)
        main(Path(sys.argv[1]).resolve())
    else:
        main(Path(tempfile.mkdtemp(prefix="genimg-layers-")))
