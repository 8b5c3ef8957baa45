"""The canvas at 4096 x 4096 with five layers of mixed modes: pan, zoom, drag a layer, paint, flatten."""

from __future__ import annotations

import math
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication
from stage import Stage, percentile, table

from genimg_desktop.document.commands import AddLayer, MoveLayerTo, ReplacePixels, SetOpacity
from genimg_desktop.document.document import Document
from genimg_desktop.document.history import History
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.render import Renderer, flatten
from genimg_desktop.image.blend import composite
from genimg_desktop.image.pixels import Pixels, blank, frozen, to_float, to_pixels
from genimg_desktop.ui.canvas.picture import painted

SIDE, SMALL_SIDE = 4096, 1024
MODES = ("normal", "multiply", "screen", "overlay", "normal")
WINDOW = QSize(1600, 1000)
BRUSH_PX = 100.0
NUM_STEPS, PLAIN_STEPS = 120, 12


def run() -> None:
    """Print ours and the plain way, then what a hand feels."""
    _opacity()
    with _canvas() as hand:
        hand.measure()


def _opacity() -> None:
    """Compositing five layers of 1024 px after one has changed, beside the plain way."""
    rng = np.random.RandomState(0)
    document = Document(SMALL_SIDE, SMALL_SIDE)
    history = History(document)
    for mode in MODES:
        pixels = rng.randint(0, 256, (SMALL_SIDE, SMALL_SIDE, 4)).astype(np.uint8)
        history.push(AddLayer(Layer(name=mode, pixels=pixels, mode=mode)))
    renderer, top = Renderer(document), document.layers[-1].id
    renderer.render(document.bounds, 1.0)
    ours, plain = [], []
    for step in range(20):
        history.push(SetOpacity(top, 0.5 + step / 50))
        ours.append(_timed(lambda: renderer.render(document.bounds, 1.0)))
    for _ in range(5):
        plain.append(_timed(lambda: _plain(document)))
    renderer.close()
    first, second = percentile(ours, 0.5), percentile(plain, 0.5)
    table(
        "Five layers of 1024 px, opacity of the top one dragged, p50",
        ["ours", "plain way: all in float", "plain / ours"],
        [[f"{first:.0f} ms", f"{second:.0f} ms", f"{second / first:.1f} x"]],
    )


def _plain(document: Document) -> None:
    whole = to_float(blank(SMALL_SIDE, SMALL_SIDE))
    for layer in document.layers:
        whole = composite(whole, to_float(layer.pixels), layer.mode, layer.opacity)  # type: ignore[attr-defined]
    to_pixels(whole)


def _timed(work: Callable[[], object]) -> float:
    begin_s = time.perf_counter()
    work()
    return (time.perf_counter() - begin_s) * 1000


def _cloudy(seed: int, *, is_opaque: bool) -> Pixels:
    """Soft colours with some grain: ``uint8[SIDE, SIDE, 4]``."""
    rng = np.random.RandomState(seed)
    coarse = rng.randint(0, 256, (SIDE // 64, SIDE // 64, 4)).astype(np.int16)
    pixels = coarse.repeat(64, axis=0).repeat(64, axis=1)
    pixels += np.tile(rng.randint(-20, 21, (256, 256, 4)).astype(np.int16), (SIDE // 256, SIDE // 256, 1))
    out = np.clip(pixels, 0, 255).astype(np.uint8)
    if is_opaque:
        out[..., 3] = 255
    return frozen(out)


@contextmanager
def _canvas() -> Iterator[Hand]:
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(app, Path(folder))
        stage.view.resize(WINDOW)
        artboard = stage.session.artboard
        artboard.new(SIDE, SIDE)
        artboard.show_live(False)
        for number, mode in enumerate(MODES):
            opacity = 1.0 if number == 0 else 0.8
            pixels = _cloudy(number, is_opaque=number == 0)
            artboard.add(Layer(name=mode, pixels=pixels, mode=mode, opacity=opacity))
        stage.view.fit()
        try:
            yield Hand(stage)
        finally:
            stage.close()


class Hand:
    """Does to the canvas what a hand does, and takes the time until it is seen."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._view, self._session = stage, stage.view, stage.session

    def measure(self) -> None:
        """All of it, at two zooms, each beside the plain way."""
        rows = []
        for zoom in (0.0, 1.0):
            self._go(zoom)
            name = f"{self._view.zoom:.0%}"
            rows.append(self._row(f"pan, {name}", "20 ms", self._pan(), self._plain(self._plain_pan)))
            for which, layer in (("top", -1), ("lowest", 0)):
                self._go(zoom)
                times_ms, plain = self._drag(layer), self._plain(lambda step, on=layer: self._plain_move(on, step))
                rows.append(self._row(f"drag the {which} layer, {name}", "40 ms", times_ms, plain))
            for which, layer in (("top", -1), ("lowest", 0)):
                self._go(zoom)
                times_ms, plain = self._paint(layer), self._plain(lambda step, on=layer: self._plain_dab(on, step))
                rows.append(
                    self._row(f"{BRUSH_PX:.0f} px brush on the {which} layer, {name}", "20 ms", times_ms, plain)
                )
        self._go(0.0)
        times_ms, plain = self._zoom(), self._plain(self._plain_zoom)
        rows.append(self._row("zoom with the wheel, fit to 400 % and back", "20 ms", times_ms, plain))
        table(
            f"{SIDE} x {SIDE}, {len(MODES)} layers of mixed modes, view of {WINDOW.width()} x {WINDOW.height()}",
            ["from the event until it is seen", "p50", "p95", "longest", "limit", "plain way, p50", "plain / ours"],
            rows,
        )
        state = self._session.artboard.document.state
        table("All of it at full size", ["flatten", "limit"], [[f"{_timed(lambda: flatten(state)):.0f} ms", "2500 ms"]])

    def _row(self, name: str, limit: str, times_ms: list[float], plain_ms: list[float]) -> list[str]:
        ours, plain = percentile(times_ms, 0.5), percentile(plain_ms, 0.5)
        p95, longest = percentile(times_ms, 0.95), max(times_ms)
        figures = [f"{figure:.1f} ms" for figure in (ours, p95, longest)]
        return [name, *figures, limit, f"{plain:.0f} ms", f"{plain / ours:.1f} x"]

    # the plain way: after every event all that is seen is rendered in the window's thread, then painted

    def _plain(self, change: Callable[[int], object]) -> list[float]:
        artboard, times_ms = self._session.artboard, []
        steps = len(artboard.history.texts)

        def frame(step: int) -> None:
            change(step)
            viewport, scale = self._view.viewport, min(self._view.zoom, 1.0)
            seen = viewport.visible(SIDE, SIDE)
            image = painted(artboard.render_view(seen.scaled(scale), scale))
            target = QPixmap(WINDOW)
            painter = QPainter(target)
            painter.drawImage(0, 0, image)
            painter.end()

        for step in range(PLAIN_STEPS):
            times_ms.append(_timed(lambda step=step: frame(step)))
        while len(artboard.history.texts) > steps:
            artboard.undo()
        return times_ms

    def _plain_pan(self, step: int) -> None:
        self._view.pan_by(24 * math.cos(step), 18 * math.sin(step))

    def _plain_zoom(self, _step: int) -> None:
        self._view.zoom_by(1.05, WINDOW.width() * 0.4, WINDOW.height() * 0.6)

    def _plain_move(self, layer: int, step: int) -> None:
        artboard = self._session.artboard
        artboard.do(MoveLayerTo(artboard.document.layers[layer].id, 7 * step + 7, 4 * step))

    def _plain_dab(self, layer: int, step: int) -> None:
        artboard, side = self._session.artboard, round(BRUSH_PX)
        pixels = np.full((side, side, 4), 40 + 10 * step, dtype=np.uint8)
        artboard.do(ReplacePixels(artboard.document.layers[layer].id, 1900 + 20 * step, 2000, pixels))

    # ours

    def _go(self, zoom: float) -> None:
        """Look at the middle; 0 fits the canvas. Waits until all is sharp."""
        self._view.fit()
        if zoom:
            self._view.look(self._view.viewport.centred(zoom, SIDE, SIDE))
        self._settle()

    def _settle(self) -> None:
        self._stage.spin(lambda: self._view.is_settled and self._session.view_feed.is_idle)

    def _pan(self) -> list[float]:
        """One frame: the view is moved and painted. What comes into sight may be there a moment later."""
        times_ms = []
        for step in range(NUM_STEPS):
            angle = step / NUM_STEPS * 4 * math.pi

            def frame(angle: float = angle) -> None:
                self._view.pan_by(24 * math.cos(angle), 18 * math.sin(angle))
                self._view.repaint()

            times_ms.append(_timed(frame))
            self._stage.app.processEvents()
        return times_ms

    def _zoom(self) -> list[float]:
        times_ms = []
        for step in range(NUM_STEPS):
            factor = 1.05 if step < NUM_STEPS // 2 else 1 / 1.05

            def frame(factor: float = factor) -> None:
                self._view.zoom_by(factor, WINDOW.width() * 0.4, WINDOW.height() * 0.6)
                self._view.repaint()

            times_ms.append(_timed(frame))
            self._stage.app.processEvents()
        return times_ms

    def _drag(self, layer: int) -> list[float]:
        """From a move of the mouse until all that is seen shows the layer at its place."""
        artboard = self._session.artboard
        artboard.set_active(artboard.document.layers[layer].id)
        self._session.tools.choose("move")
        times_ms, start = [], QPointF(600, 400)
        self._mouse(QEvent.Type.MouseButtonPress, start)
        for step in range(NUM_STEPS // 2):
            at = start + QPointF(7 * step, 4 * step)
            times_ms.append(_timed(lambda at=at: self._act(QEvent.Type.MouseMove, at)))
        self._mouse(QEvent.Type.MouseButtonRelease, at)
        artboard.undo()
        self._settle()
        return times_ms

    def _paint(self, layer: int) -> list[float]:
        """From a move of the mouse until the stroke is on the screen to its end."""
        artboard, tools = self._session.artboard, self._session.tools
        artboard.set_active(artboard.document.layers[layer].id)
        tools.choose("brush")
        tools.set_options("brush", size_px=BRUSH_PX)
        times_ms = []
        for number in range(3):
            start = QPointF(500, 300 + 120 * number)
            self._mouse(QEvent.Type.MouseMove, start, is_down=False)
            self._stage.pause(0.3)  # the hand comes to rest before it presses
            times_ms.append(_timed(lambda start=start: self._act(QEvent.Type.MouseButtonPress, start)))
            for step in range(1, NUM_STEPS // 2):
                at = start + QPointF(6 * step, 40 * math.sin(step / 6))
                times_ms.append(_timed(lambda at=at: self._act(QEvent.Type.MouseMove, at)))
            times_ms.append(_timed(lambda at=at: self._act(QEvent.Type.MouseButtonRelease, at)))
        for _ in range(3):
            artboard.undo()
        self._settle()
        return times_ms

    def _act(self, kind: QEvent.Type, at: QPointF) -> None:
        self._mouse(kind, at)
        while True:
            self._stage.app.processEvents()
            if self._view.is_current:
                return

    def _mouse(self, kind: QEvent.Type, at: QPointF, *, is_down: bool = True) -> None:
        is_move, is_up = kind == QEvent.Type.MouseMove, kind == QEvent.Type.MouseButtonRelease or not is_down
        button = Qt.MouseButton.NoButton if is_move else Qt.MouseButton.LeftButton
        buttons = Qt.MouseButton.NoButton if is_up else Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, at, QPointF(self._view.mapToGlobal(at.toPoint())), button, buttons,
                            Qt.KeyboardModifier.NoModifier)  # fmt: skip
        QApplication.sendEvent(self._view, event)
