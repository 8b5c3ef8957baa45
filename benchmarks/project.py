"""Projects of thirty layers at 4096 px: opening, saving, saving again, and the gaps while a recovery copy is kept."""

from __future__ import annotations

import io
import tempfile
import time
import zipfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from stage import GapMeter, Stage, percentile, stage, table

from genimg_desktop.app.project_files import ProjectFiles
from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.text import Text
from genimg_desktop.document.commands import ReplaceLayer
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.journal import Journal, Origin
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.project_format import Project
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.resample import resize

SIDE = 4096
LAYERS = 30
PLAIN_LAYERS = 3
"""The plain way is measured with so many and counted up: it takes minutes."""


def run() -> None:
    """Print two tables: the files, and what the window notices."""
    with tempfile.TemporaryDirectory() as folder:
        _files(Path(folder))
    with stage() as made:
        _gaps(made)


def painting(seed: int, kind: str) -> Pixels:
    """``uint8[SIDE, SIDE, 4]``: 'full': soft forms with the grain of a photo, opaque; 'part': a stroke on nothing."""
    rng = np.random.RandomState(seed)
    coarse = rng.randint(0, 256, (9, 9, 4)).astype(np.uint8)
    coarse[..., 3] = 255
    pixels = resize(coarse, SIDE, SIDE, "smooth")
    grain = rng.randint(-5, 6, (SIDE, SIDE, 3), dtype=np.int16)
    pixels[..., :3] = np.clip(pixels[..., :3] + grain, 0, 255)
    if kind == "part":
        y, x = np.ogrid[:SIDE, :SIDE]
        centre = rng.randint(SIDE // 4, 3 * SIDE // 4, 2)
        distance = np.hypot(y - centre[0], x - centre[1])
        pixels[..., 3] = np.clip(900 - distance, 0, 255)
        pixels[distance > 1000] = 0
    return pixels


def document(kind: str) -> DocumentState:
    """Thirty layers."""
    layers = tuple(Layer(name=f"{kind} {n}", pixels=painting(n, kind)) for n in range(LAYERS))
    return DocumentState(width=SIDE, height=SIDE, layers=layers)


def _files(folder: Path) -> None:
    rows = []
    for kind, title in (("full", "every layer covers the canvas, with grain"), ("part", "strokes on empty layers")):
        state, path = document(kind), folder / f"{kind}.genimg"
        files, plain = ProjectFiles(folder / kind), _plain(state, folder / "plain.zip")
        found = [["save", _seconds(partial(_save, files, path, state)), plain[0]]]
        found.append(["save again, nothing changed", _seconds(partial(_save, files, path, state)), plain[0]])
        state = state.with_layer(_painted(state.layers[3]))
        found.append(["save after a stroke on one layer", _seconds(partial(_save, files, path, state)), plain[0]])
        found += _copies(files, state, plain)
        del state, files
        again = ProjectFiles(folder / f"{kind} again")
        found.append(["open", _seconds(partial(again.open, path, QuietContext())), plain[1]])
        rows += [[title, *row, f"{path.stat().st_size / 1e6:.0f} MB"] for row in found]
        path.unlink()
    table(
        f"A project of {LAYERS} layers at {SIDE} px",
        ["layers", "", "ours", "plain way: Pillow's PNG in a zip, one thread", "file"],
        rows,
    )


def _save(files: ProjectFiles, path: Path, state: DocumentState) -> None:
    files.save(path, Project(state=state), QuietContext())


def _copies(files: ProjectFiles, state: DocumentState, plain: tuple[str, str]) -> list[list[str]]:
    journal = Journal.begin(files.recovery, files.book)
    first = _seconds(lambda: journal.write(Project(state=state), Origin(name="a")))
    changed = state.with_layer(_painted(state.layers[5]))
    second = _seconds(lambda: journal.write(Project(state=changed), Origin(name="a")))
    journal.close()
    return [["first recovery copy", first, plain[0]], ["recovery copy after a stroke on one layer", second, plain[0]]]


def _gaps(made: Stage) -> None:
    """A stroke on one of thirty layers; the copy is kept while a timer runs in the event loop."""
    projects, board = made.session.projects, made.session.artboard
    state = document("full")
    board.document.become(state)
    board.history.begin_anew(is_modified=True)
    ours, meter = [], GapMeter()
    for n in range(3):
        board.do(ReplaceLayer(_painted(board.document.layers[n]), Text("Paint")))
        made.spin(lambda: made.view.is_settled)
        meter.start()
        projects.autosave.write_now()
        made.settle()
        ours += meter.stop()
    until_s = time.monotonic() + 3.0
    meter.start()
    made.spin(lambda: time.monotonic() > until_s)
    rest = list(meter.stop())
    journal = Journal.begin(projects.files.recovery / "plain", projects.files.book)
    board.do(ReplaceLayer(_painted(board.document.layers[-1]), Text("Paint")))
    made.spin(lambda: made.view.is_settled)
    meter.start()
    journal.write(Project(state=board.document.state), Origin(name="a"))
    made.settle()
    plain = meter.stop()
    journal.close()
    board.history.mark_saved()
    rows = [
        [name, *(f"{value:.1f} ms" for value in (percentile(gaps, 0.5), percentile(gaps, 0.99), max(gaps)))]
        for name, gaps in (
            ("while a copy is kept", ours),
            ("while nothing is done", rest),
            ("plain way: written in the window's thread", plain),
        )
    ]
    table(
        f"Gaps in the event loop while a recovery copy of {LAYERS} layers is kept (limit: 16 ms)",
        ["", "p50", "p99", "longest"],
        rows,
    )


def _painted(node: Any) -> Layer:
    """The layer after a stroke."""
    pixels = np.array(node.pixels)
    pixels[100:200, 100:2000] = (200, 30, 60, 255)
    return replace(node, pixels=pixels)


def _plain(state: DocumentState, path: Path) -> tuple[str, str]:
    """Saving and opening with Pillow and zipfile, as most programs do: seconds for all layers, counted up."""
    layers = [layer.pixels for layer in state.layers[:PLAIN_LAYERS] if isinstance(layer, Layer)]

    def save() -> None:
        with zipfile.ZipFile(path, "w") as archive:
            for number, pixels in enumerate(layers):
                out = io.BytesIO()
                Image.fromarray(pixels).save(out, "PNG")
                archive.writestr(f"{number}.png", out.getvalue())

    def load() -> None:
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                np.asarray(Image.open(io.BytesIO(archive.read(name))).convert("RGBA"))

    times = []
    for work in (save, load):
        begin_s = time.perf_counter()
        work()
        times.append((time.perf_counter() - begin_s) * LAYERS / PLAIN_LAYERS)
    path.unlink()
    return f"{times[0]:.0f} s", f"{times[1]:.0f} s"


def _seconds(work: Callable[[], object]) -> str:
    begin_s, cpu_s = time.perf_counter(), time.process_time()
    work()
    return f"{time.perf_counter() - begin_s:.1f} s ({time.process_time() - cpu_s:.1f} s of processor)"
