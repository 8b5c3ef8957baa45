"""Documents for tests, and the slow way to composite them: float64, formulas as the W3C recommendation writes them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from hypothesis import strategies as st

from genimg_desktop.document.commands import (
    AddLayer,
    Command,
    DuplicateLayer,
    MoveLayer,
    MoveLayerTo,
    RemoveLayer,
    RenameLayer,
    ReplacePixels,
    ResizeCanvas,
    SetMode,
    SetOpacity,
    SetVisible,
)
from genimg_desktop.document.document import Document, DocumentState
from genimg_desktop.document.layer import Layer

MODE_NAMES = ("normal", "multiply", "screen", "overlay")


def noise(width: int, height: int, seed: int, *, kind: str = "alpha") -> np.ndarray:
    """Random pixels; kind 'opaque', 'alpha' (any), 'holes' (fully transparent or opaque)."""
    rng = np.random.default_rng(seed)
    pixels = rng.integers(0, 256, (height, width, 4), dtype=np.uint8)
    if kind == "opaque":
        pixels[..., 3] = 255
    if kind == "holes":
        pixels[..., 3] = np.where(rng.random((height, width)) < 0.5, 0, 255)
    return pixels


def slow_flatten(width: int, height: int, layers: Sequence[Layer]) -> np.ndarray:
    """``float64[height, width, 4]`` in [0, 1], straight alpha."""
    colour, alpha = np.zeros((height, width, 3)), np.zeros((height, width, 1))
    for layer in layers:
        if not layer.is_visible:
            continue
        source = np.zeros((height, width, 4))
        for y in range(max(layer.y, 0), min(layer.y + layer.height, height)):
            for x in range(max(layer.x, 0), min(layer.x + layer.width, width)):
                source[y, x] = layer.pixels[y - layer.y, x - layer.x] / 255.0
        colour, alpha = _over(colour, alpha, source[..., :3], source[..., 3:] * layer.opacity, layer.mode)
    return np.concatenate([colour, alpha], axis=2)


def _over(
    cb: np.ndarray, ab: np.ndarray, cs: np.ndarray, alpha: np.ndarray, mode: str
) -> tuple[np.ndarray, np.ndarray]:
    if mode == "normal":
        blended = cs
    elif mode == "multiply":
        blended = cb * cs
    elif mode == "screen":
        blended = 1 - (1 - cb) * (1 - cs)
    else:
        blended = np.where(cb <= 0.5, 2 * cb * cs, 1 - 2 * (1 - cb) * (1 - cs))
    mixed = (1 - ab) * cs + ab * blended
    out = alpha + ab * (1 - alpha)
    premultiplied = alpha * mixed + ab * (1 - alpha) * cb
    return np.divide(premultiplied, out, out=np.zeros_like(cb), where=out > 0), out


def worst_difference(pixels: np.ndarray, exact: np.ndarray) -> float:
    """The largest error in units of 1/255; colours count where anything can be seen."""
    found = pixels / 255.0
    alpha = np.abs(found[..., 3] - exact[..., 3]).max()
    visible = exact[..., 3] >= 0.5 / 255
    colour = np.abs(found[..., :3] - exact[..., :3])[visible].max() if visible.any() else 0.0
    return float(max(alpha, colour) * 255)


def same_state(first: DocumentState, second: DocumentState) -> bool:
    """Whether two states hold the same, to the pixel."""
    if (first.width, first.height, len(first.layers)) != (second.width, second.height, len(second.layers)):
        return False
    names = ("id", "name", "x", "y", "opacity", "is_visible", "mode", "recipe")
    return all(
        np.array_equal(a.pixels, b.pixels) and all(getattr(a, name) == getattr(b, name) for name in names)
        for a, b in zip(first.layers, second.layers, strict=True)
    )


@st.composite
def layers(draw: st.DrawFn, largest: int = 24) -> Layer:
    """A layer somewhere on or near a small canvas."""
    return Layer(
        name=draw(st.sampled_from(["sky", "ground", "light"])),
        pixels=noise(
            draw(st.integers(1, largest)),
            draw(st.integers(1, largest)),
            draw(st.integers(0, 1000)),
            kind=draw(st.sampled_from(["opaque", "alpha", "holes"])),
        ),
        x=draw(st.integers(-8, 16)),
        y=draw(st.integers(-8, 16)),
        opacity=draw(st.sampled_from([1.0, 0.7, 0.31, 0.004, 0.0])),
        is_visible=draw(st.integers(0, 5)) > 0,
        mode=draw(st.sampled_from(MODE_NAMES)),
    )


def any_command(data: st.DataObject, document: Document) -> Command:
    """A command that fits the document as it is now."""
    state = document.state
    kinds = ["add", "resize"] + [
        "remove", "order", "move", "opacity", "visible", "mode", "rename", "duplicate", "paint", "paint"
    ] * bool(state.layers)  # fmt: skip
    kind = data.draw(st.sampled_from(kinds))
    if kind == "add":
        return AddLayer(data.draw(layers()), data.draw(st.none() | st.integers(0, 5)))
    if kind == "resize":
        offsets = st.integers(-5, 5)
        sizes = st.integers(1, 40)
        return ResizeCanvas(data.draw(sizes), data.draw(sizes), data.draw(offsets), data.draw(offsets))
    layer = data.draw(st.sampled_from(state.layers))
    if kind == "paint":
        x, y = data.draw(st.integers(0, layer.width - 1)), data.draw(st.integers(0, layer.height - 1))
        width, height = data.draw(st.integers(1, layer.width - x)), data.draw(st.integers(1, layer.height - y))
        pixels = noise(width, height, data.draw(st.integers(0, 99)))
        return ReplacePixels(layer.id, layer.x + x, layer.y + y, pixels)
    make = {
        "remove": lambda: RemoveLayer(layer.id),
        "order": lambda: MoveLayer(layer.id, data.draw(st.integers(0, len(state.layers)))),
        "move": lambda: MoveLayerTo(layer.id, data.draw(st.integers(-9, 20)), data.draw(st.integers(-9, 20))),
        "opacity": lambda: SetOpacity(layer.id, data.draw(st.floats(0, 1))),
        "visible": lambda: SetVisible(layer.id, data.draw(st.booleans())),
        "mode": lambda: SetMode(layer.id, data.draw(st.sampled_from(MODE_NAMES))),
        "rename": lambda: RenameLayer(layer.id, data.draw(st.text(max_size=5))),
        "duplicate": lambda: DuplicateLayer(layer.id, data.draw(st.none() | st.just("copy"))),
    }
    return make[kind]()
