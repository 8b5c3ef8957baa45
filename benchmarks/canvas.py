"""Compositing five layers of 1024 px after one has changed."""

from __future__ import annotations

import time

import numpy as np
from stage import percentile, table

from genimg_desktop.document.commands import AddLayer, SetOpacity
from genimg_desktop.document.document import Document
from genimg_desktop.document.history import History
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.render import Renderer
from genimg_desktop.image.blend import composite
from genimg_desktop.image.pixels import blank, to_float, to_pixels

SIDE = 1024
MODES = ("normal", "multiply", "screen", "overlay", "normal")


def run() -> None:
    """Print ours and the plain way."""
    rng = np.random.RandomState(0)
    document = Document(SIDE, SIDE)
    history = History(document)
    for mode in MODES:
        pixels = rng.randint(0, 256, (SIDE, SIDE, 4)).astype(np.uint8)
        history.push(AddLayer(Layer(name=mode, pixels=pixels, mode=mode)))
    renderer, top = Renderer(document), document.layers[-1].id
    renderer.render(document.bounds, 1.0)
    ours, plain = [], []
    for step in range(20):
        history.push(SetOpacity(top, 0.5 + step / 50))
        begin_s = time.perf_counter()
        renderer.render(document.bounds, 1.0)
        ours.append((time.perf_counter() - begin_s) * 1000)
    for _ in range(5):
        begin_s = time.perf_counter()
        whole = to_float(blank(SIDE, SIDE))
        for layer in document.layers:
            whole = composite(whole, to_float(layer.pixels), layer.mode, layer.opacity)
        to_pixels(whole)
        plain.append((time.perf_counter() - begin_s) * 1000)
    first, second = percentile(ours, 0.5), percentile(plain, 0.5)
    table(
        "Five layers of 1024 px, opacity of the top one dragged, p50",
        ["ours", "plain way: all in float", "plain / ours"],
        [[f"{first:.0f} ms", f"{second:.0f} ms", f"{second / first:.1f} x"]],
    )
