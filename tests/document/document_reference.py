"""Documents for tests, and the slow way to composite them: float64, formulas as the W3C recommendation writes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from typing import Any

import numpy as np
from hypothesis import strategies as st

from genimg_desktop.core.text import Text
from genimg_desktop.document.adjustment import AdjustmentLayer
from genimg_desktop.document.commands import (
    AddLayer,
    Command,
    DuplicateLayer,
    ExtendLayer,
    MoveLayer,
    MoveLayerTo,
    PaintMask,
    RemoveLayer,
    RenameLayer,
    ReplaceLayer,
    ReplacePixels,
    ResizeCanvas,
    SetClipped,
    SetGuides,
    SetLocked,
    SetMask,
    SetMaskOn,
    SetMode,
    SetOpacity,
    SetSelection,
    SetSettings,
    SetVisible,
    group_layers,
    ungroup,
)
from genimg_desktop.document.document import Document, DocumentState, Guide
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.document.tree import places, walk
from genimg_desktop.image.adjust import Adjustment
from genimg_desktop.image.adjust.blur import Blur
from genimg_desktop.image.adjust.brightness_contrast import BrightnessContrast
from genimg_desktop.image.adjust.hue_saturation import HueSaturation
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask


def noise(width: int, height: int, seed: int, *, kind: str = "alpha") -> np.ndarray:
    """Random pixels; kind 'opaque', 'alpha' (any), 'holes' (fully transparent or opaque)."""
    rng = np.random.default_rng(seed)
    pixels = rng.integers(0, 256, (height, width, 4), dtype=np.uint8)
    if kind == "opaque":
        pixels[..., 3] = 255
    if kind == "holes":
        pixels[..., 3] = np.where(rng.random((height, width)) < 0.5, 0, 255)
    return pixels


def slow_flatten(width: int, height: int, nodes: Sequence[Node]) -> np.ndarray:
    """``float64[height, width, 4]`` in [0, 1], straight alpha."""
    colour, alpha = _stack(np.zeros((height, width, 3)), np.zeros((height, width, 1)), nodes)
    return np.concatenate([colour, alpha], axis=2)


def _stack(cb: np.ndarray, ab: np.ndarray, nodes: Sequence[Node]) -> tuple[np.ndarray, np.ndarray]:
    """Siblings laid over a backdrop, one by one; those clipped to a node are mixed with that node alone first."""
    left = list(nodes)
    while left:
        base, clipped = left.pop(0), []
        while left and left[0].is_clipped and not isinstance(base, AdjustmentLayer):
            clipped.append(left.pop(0))
        if not base.is_visible or base.opacity == 0:
            continue
        clipped = [node for node in clipped if node.is_visible and node.opacity > 0]
        if not clipped:
            cb, ab = _lay(cb, ab, base, base.mode, base.opacity)
            continue
        own = _lay(np.zeros_like(cb), np.zeros_like(ab), base, "normal", 1.0)
        for node in clipped:
            own = _atop(*own, node)
        mode = "normal" if base.mode == "pass-through" else base.mode
        cb, ab = _over(cb, ab, own[0], own[1] * base.opacity, mode)
    return cb, ab


def _lay(cb: np.ndarray, ab: np.ndarray, node: Node, mode: str, opacity: float) -> tuple[np.ndarray, np.ndarray]:
    share = opacity * _mask(node, *ab.shape[:2])
    if isinstance(node, AdjustmentLayer):
        return _mixed(cb, ab, *_adjusted(cb, ab, node, mode), share)
    if isinstance(node, Group) and mode == "pass-through" and not node.is_clipped:
        return _mixed(cb, ab, *_stack(cb, ab, node.children), share)
    cs, alpha = _source(node, *ab.shape[:2])
    return _over(cb, ab, cs, alpha * share, "normal" if mode == "pass-through" else mode)


def _atop(cb: np.ndarray, ab: np.ndarray, node: Node) -> tuple[np.ndarray, np.ndarray]:
    """Over what is there, whose alpha stays: Porter and Duff's 'atop', with blending."""
    share = node.opacity * _mask(node, *ab.shape[:2])
    mode = "normal" if node.mode == "pass-through" else node.mode
    if isinstance(node, AdjustmentLayer):
        return _mixed(cb, ab, _adjusted(cb, ab, node, mode)[0], ab, share)
    cs, alpha = _source(node, *ab.shape[:2])
    alpha = alpha * share
    return np.where(ab > 0, (1 - alpha) * cb + alpha * BLEND[mode](cb, cs), cb), ab


def _source(node: Node, height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    if isinstance(node, Group):
        return _stack(np.zeros((height, width, 3)), np.zeros((height, width, 1)), node.children)
    assert isinstance(node, Layer)
    source = np.zeros((height, width, 4))
    for y in range(max(node.y, 0), min(node.y + node.height, height)):
        for x in range(max(node.x, 0), min(node.x + node.width, width)):
            source[y, x] = node.pixels[y - node.y, x - node.x] / 255.0
    return source[..., :3], source[..., 3:]


def _mask(node: Node, height: int, width: int) -> np.ndarray:
    """``float64[height, width, 1]``: how much of the node is seen."""
    out = np.ones((height, width, 1))
    if node.mask is None or not node.is_mask_on:
        return out
    for y in range(height):
        for x in range(width):
            row, column = y - node.mask.y, x - node.mask.x
            inside = 0 <= row < node.mask.coverage.shape[0] and 0 <= column < node.mask.coverage.shape[1]
            out[y, x] = (node.mask.coverage[row, column] if inside else node.mask.outside) / 255.0
    return out


def _adjusted(cb: np.ndarray, ab: np.ndarray, node: AdjustmentLayer, mode: str) -> tuple[np.ndarray, np.ndarray]:
    planes = np.ascontiguousarray(np.concatenate([cb, ab], axis=2).transpose(2, 0, 1), dtype=np.float32)
    after = node.settings.apply(planes).transpose(1, 2, 0).astype(np.float64)
    return (1 - ab) * after[..., :3] + ab * BLEND[mode](cb, after[..., :3]), after[..., 3:]


def _mixed(
    c0: np.ndarray, a0: np.ndarray, c1: np.ndarray, a1: np.ndarray, share: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """From the first to the second by a share, colours weighed by alpha."""
    alpha = (1 - share) * a0 + share * a1
    premultiplied = (1 - share) * a0 * c0 + share * a1 * c1
    return np.divide(premultiplied, alpha, out=c0.copy(), where=alpha > 0), alpha


def _over(
    cb: np.ndarray, ab: np.ndarray, cs: np.ndarray, alpha: np.ndarray, mode: str
) -> tuple[np.ndarray, np.ndarray]:
    mixed = (1 - ab) * cs + ab * BLEND[mode](cb, cs)
    out = alpha + ab * (1 - alpha)
    premultiplied = alpha * mixed + ab * (1 - alpha) * cb
    return np.divide(premultiplied, out, out=np.zeros_like(cb), where=out > 0), out


def _luminosity(cb: np.ndarray, cs: np.ndarray) -> np.ndarray:
    """W3C Compositing 1, section 10: SetLum(Cb, Lum(Cs)), clipped towards grey."""
    weights = np.array([0.3, 0.59, 0.11])
    moved = cb + ((cs - cb) @ weights)[..., None]
    light = (moved @ weights)[..., None]
    low, high = moved.min(axis=2, keepdims=True), moved.max(axis=2, keepdims=True)
    down = np.where(low < 0, light + (moved - light) * light / np.where(low < 0, light - low, 1), moved)
    return np.where(high > 1, light + (down - light) * (1 - light) / np.where(high > 1, high - light, 1), down)


BLEND: dict[str, Callable[[np.ndarray, np.ndarray], np.ndarray]] = {
    "normal": lambda cb, cs: cs,
    "multiply": lambda cb, cs: cb * cs,
    "screen": lambda cb, cs: 1 - (1 - cb) * (1 - cs),
    "overlay": lambda cb, cs: np.where(cb <= 0.5, 2 * cb * cs, 1 - 2 * (1 - cb) * (1 - cs)),
    "difference": lambda cb, cs: np.abs(cb - cs),
    "darken": np.minimum,
    "luminosity": _luminosity,
}
"""Some of the modes, written by themselves; tests/image looks at all of them."""
MODE_NAMES = tuple(BLEND)


def worst_difference(pixels: np.ndarray, exact: np.ndarray) -> float:
    """The largest error in units of 1/255; colours count where anything can be seen."""
    found = pixels / 255.0
    alpha = np.abs(found[..., 3] - exact[..., 3]).max()
    visible = exact[..., 3] >= 0.5 / 255
    colour = np.abs(found[..., :3] - exact[..., :3])[visible].max() if visible.any() else 0.0
    return float(max(alpha, colour) * 255)


def same_state(first: DocumentState, second: DocumentState) -> bool:
    """Whether two states hold the same, to the pixel."""
    if (first.width, first.height, first.guides) != (second.width, second.height, second.guides):
        return False
    if not _same_mask(first.selection, second.selection):
        return False
    one, other = list(places(first.layers)), list(places(second.layers))
    return len(one) == len(other) and all(
        a_place == b_place and _same_node(a, b) for (a, a_place), (b, b_place) in zip(one, other, strict=True)
    )


def _same_node(a: Node, b: Node) -> bool:
    if type(a) is not type(b) or not _same_mask(a.mask, b.mask):
        return False
    if isinstance(a, Layer) and isinstance(b, Layer) and not np.array_equal(a.pixels, b.pixels):
        return False
    names = [field.name for field in fields(a) if field.name not in ("pixels", "mask", "children")]
    return all(getattr(a, name) == getattr(b, name) for name in names)


def _same_mask(a: Mask | None, b: Mask | None) -> bool:
    if a is None or b is None:
        return a is b
    return (a.x, a.y, a.outside) == (b.x, b.y, b.outside) and np.array_equal(a.coverage, b.coverage)


@st.composite
def masks(draw: st.DrawFn) -> Mask:
    """A mask somewhere on or near a small canvas."""
    shape = draw(st.integers(1, 20)), draw(st.integers(1, 20))
    coverage = np.random.default_rng(draw(st.integers(0, 99))).integers(0, 256, shape, dtype=np.uint8)
    return Mask(
        coverage=coverage,
        x=draw(st.integers(-4, 12)),
        y=draw(st.integers(-4, 12)),
        outside=draw(st.sampled_from([0, 255])),
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
        **draw(common()),
    )


@st.composite
def common(draw: st.DrawFn) -> dict[str, Any]:
    """What all nodes have."""
    return {
        "opacity": draw(st.sampled_from([1.0, 1.0, 0.7, 0.31, 0.004, 0.0])),
        "is_visible": draw(st.integers(0, 5)) > 0,
        "mode": draw(st.sampled_from(MODE_NAMES)),
        "is_clipped": draw(st.integers(0, 3)) == 0,
        "mask": draw(masks()) if draw(st.integers(0, 3)) == 0 else None,
        "is_mask_on": draw(st.integers(0, 5)) > 0,
    }


SETTINGS: tuple[Adjustment, ...] = (
    HueSaturation(hue=60, saturation=-30),
    BrightnessContrast(brightness=30),
    Blur(radius=1.5),
)


@st.composite
def nodes(draw: st.DrawFn, depth: int = 2) -> Node:
    """A layer, an adjustment, or a group of them."""
    kind = draw(st.sampled_from(["layer", "layer", "layer", "adjustment", "group"])) if depth else "layer"
    if kind == "adjustment":
        return AdjustmentLayer(name="adjust", settings=draw(st.sampled_from(SETTINGS)), **draw(common()))
    if kind == "group":
        values = draw(common())
        mode = draw(st.sampled_from(["pass-through", "pass-through", *MODE_NAMES]))
        children = draw(st.lists(nodes(depth - 1), max_size=3))
        return Group(name="group", children=tuple(children), **{**values, "mode": mode})
    return draw(layers())


def any_command(data: st.DataObject, document: Document) -> Command:
    """A command that fits the document as it is now."""
    state = document.state
    everything = list(state.walk())
    kinds = ["add", "add", "resize", "select", "guides"] + [
        "remove", "order", "move", "opacity", "visible", "mode", "rename", "duplicate", "paint", "paint", "group",
        "ungroup", "mask", "paint mask", "mask on", "clip", "replace", "extend", "settings",
    ] * bool(everything)  # fmt: skip
    kind = data.draw(st.sampled_from(kinds))
    if kind == "add":
        return AddLayer(data.draw(nodes()), data.draw(st.none() | st.integers(0, 5)), parent=_a_group(data, state))
    if kind == "resize":
        offsets = st.integers(-5, 5)
        sizes = st.integers(1, 40)
        return ResizeCanvas(data.draw(sizes), data.draw(sizes), data.draw(offsets), data.draw(offsets))
    if kind == "select":
        return SetSelection(data.draw(st.none() | masks()))
    if kind == "guides":
        return SetGuides([Guide(data.draw(st.booleans()), data.draw(st.floats(-5, 40)))])
    node = data.draw(st.sampled_from(everything))
    return _on_layer(kind, data, node) or _on_node(kind, data, node, state)


def _on_layer(kind: str, data: st.DataObject, node: Node) -> Command | None:
    """A command for a node with pixels, or with a mask, or with settings; None when it has none."""
    if kind == "paint" and isinstance(node, Layer):
        x, y, width, height = _part(data, node.width, node.height)
        return ReplacePixels(node.id, node.x + x, node.y + y, noise(width, height, data.draw(st.integers(0, 99))))
    if kind == "paint mask" and node.mask is not None:
        rows, columns = node.mask.coverage.shape
        x, y, width, height = _part(data, columns, rows)
        coverage = noise(width, height, data.draw(st.integers(0, 99)))[..., 0]
        return PaintMask(node.id, node.mask.x + x, node.mask.y + y, coverage)
    if kind == "extend" and isinstance(node, Layer):
        return ExtendLayer(node.id, Rect(data.draw(st.integers(-9, 9)), data.draw(st.integers(-9, 9)), 30, 5))
    if kind == "replace" and isinstance(node, Layer):
        return ReplaceLayer(replace(node, pixels=noise(5, 7, data.draw(st.integers(0, 99))), x=2), Text("Transform"))
    if kind == "settings" and isinstance(node, AdjustmentLayer):
        return SetSettings(node.id, data.draw(st.sampled_from(SETTINGS)))
    return None


def _on_node(kind: str, data: st.DataObject, node: Node, state: DocumentState) -> Command:
    make: dict[str, Callable[[], Command]] = {
        "remove": lambda: RemoveLayer(node.id),
        "order": lambda: _order(data, node, state),
        "move": lambda: MoveLayerTo(node.id, data.draw(st.integers(-9, 20)), data.draw(st.integers(-9, 20))),
        "opacity": lambda: SetOpacity(node.id, data.draw(st.floats(0, 1))),
        "visible": lambda: SetVisible(node.id, data.draw(st.booleans())),
        "mode": lambda: SetMode(node.id, data.draw(st.sampled_from(MODE_NAMES))),
        "duplicate": lambda: DuplicateLayer(node.id, data.draw(st.none() | st.just("copy"))),
        "mask": lambda: SetMask(node.id, data.draw(st.none() | masks())),
        "mask on": lambda: SetMaskOn(node.id, data.draw(st.booleans())),
        "clip": lambda: SetClipped(node.id, data.draw(st.booleans())),
        "group": lambda: group_layers(state, [node.id, data.draw(st.sampled_from(list(state.walk()))).id], "g")[0],
        "ungroup": lambda: ungroup(state, node.id) if isinstance(node, Group) else SetLocked(node.id, False),
    }
    return make.get(kind, lambda: RenameLayer(node.id, data.draw(st.text(max_size=5))))()


def _a_group(data: st.DataObject, state: DocumentState) -> str | None:
    groups = [node.id for node in state.walk() if isinstance(node, Group)]
    return data.draw(st.sampled_from([None, *groups]))


def _order(data: st.DataObject, node: Node, state: DocumentState) -> Command:
    inside = {child.id for child in walk((node,))}
    groups = [each.id for each in state.walk() if isinstance(each, Group) and each.id not in inside]
    return MoveLayer(node.id, data.draw(st.integers(0, 4)), data.draw(st.sampled_from([None, *groups])))


def _part(data: st.DataObject, width: int, height: int) -> tuple[int, int, int, int]:
    x, y = data.draw(st.integers(0, width - 1)), data.draw(st.integers(0, height - 1))
    return x, y, data.draw(st.integers(1, width - x)), data.draw(st.integers(1, height - y))
