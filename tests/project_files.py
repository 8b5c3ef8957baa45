"""Random documents for the tests of projects, and what it means that two are the same to the bit."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import strategies as st

from genimg_desktop.document.adjustment import AdjustmentLayer
from genimg_desktop.document.document import DocumentState, Guide
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.document.project_format import ProjectBookmark
from genimg_desktop.image.adjust import ADJUSTMENTS
from genimg_desktop.image.adjust.curves import Curves
from genimg_desktop.image.adjust.levels import Levels
from genimg_desktop.image.blend import MODES
from genimg_desktop.image.masks import Mask
from genimg_desktop.spec.latent import Direction, Latent
from genimg_desktop.spec.recipe import Composition, LayerRecipe, Made, Recipe
from genimg_desktop.spec.region import Region, RegionMask
from genimg_desktop.spec.request import GenerateRequest

names = st.text(max_size=12) | st.sampled_from(["猫と犬", "e\u0301", "‮evil", "a/../b", "<b>", "x" * 600])
unit = st.floats(0, 1, allow_nan=False)


def recipe(seed: int = 1) -> Recipe:
    """The recipe of a picture with everything in it that a recipe can have."""
    latent = Latent(
        seed=seed,
        truncation=0.7,
        overrides=((0, 0.1),),
        edits=((Direction("warmer", (0.25, -1.0)), 2.5),),
    )
    region = Region(latent=Latent(vector=(0.5, 1 / 3)), mask=RegionMask.of(np.eye(4, dtype=np.uint8) * 255), depth=1)
    request = GenerateRequest(model="hills", latent=latent, width=64, height=64, regions=(region,))
    return Recipe(request=request, model_hash="0" * 64, model_title="Hills", source="rules", app="1")


def bookmark(number: int = 0, picture: bytes = b"") -> ProjectBookmark:
    return ProjectBookmark(name=f"Place {number}", recipe=recipe(number), stars=number % 6, thumbnail=picture)


@st.composite
def arrays(draw: st.DrawFn, channels: int) -> Any:
    """Small arrays: noise, one colour, mostly empty."""
    height, width = draw(st.integers(1, 12)), draw(st.integers(1, 12))
    shape = (height, width, 4) if channels == 4 else (height, width)
    kind = draw(st.sampled_from(["noise", "plain", "empty", "spot", "opaque"]))
    rng = np.random.RandomState(draw(st.integers(0, 1000)))
    if kind in ("noise", "opaque"):
        out = rng.randint(0, 256, shape).astype(np.uint8)
        if kind == "opaque" and channels == 4:
            out[..., 3] = 255
        return out
    out = np.full(shape, 7 if kind == "plain" else 0, dtype=np.uint8)
    if kind == "spot":
        out[rng.randint(height), rng.randint(width)] = rng.randint(1, 256)
    return out


@st.composite
def masks(draw: st.DrawFn) -> Mask:
    return Mask(
        coverage=draw(arrays(1)),
        x=draw(st.integers(-50, 50)),
        y=draw(st.integers(-50, 50)),
        outside=draw(st.sampled_from([0, 255])),
    )


@st.composite
def adjustments(draw: st.DrawFn) -> Any:
    name = draw(st.sampled_from(sorted(ADJUSTMENTS)))
    if name == "curves":
        return Curves(red=((0.0, 0.1), (1 / 3, draw(unit)), (1.0, 0.9)))
    if name == "levels":
        return Levels()
    return ADJUSTMENTS[name]()


@st.composite
def nodes(draw: st.DrawFn, depth: int = 0) -> Node:
    common: dict[str, Any] = {
        "name": draw(names),
        "opacity": draw(unit),
        "is_visible": draw(st.booleans()),
        "mode": draw(st.sampled_from(sorted(MODES))),
        "is_clipped": draw(st.booleans()),
        "is_locked": draw(st.booleans()),
        "mask": draw(st.none() | masks()),
        "is_mask_on": draw(st.booleans()),
    }
    kind = draw(st.sampled_from(["layer", "layer", "adjustment", "group" if depth < 3 else "layer"]))
    if kind == "group":
        children = tuple(draw(st.lists(nodes(depth + 1), max_size=3)))
        if draw(st.booleans()):
            common["mode"] = "pass-through"
        return Group(children=children, is_open=draw(st.booleans()), **common)
    if kind == "adjustment":
        return AdjustmentLayer(settings=draw(adjustments()), **common)
    made: Made | None = draw(st.sampled_from([None, recipe(3), composition()]))
    return Layer(
        pixels=draw(arrays(4)),
        x=draw(st.integers(-9, 9)),
        y=draw(st.integers(-9, 9)),
        recipe=made,
        is_alpha_locked=draw(st.booleans()),
        **common,
    )


def composition() -> Composition:
    return Composition(
        width=64, height=32, layers=(LayerRecipe(recipe=recipe(2), name="下", x=-3, opacity=0.3),), app="1"
    )


@st.composite
def states(draw: st.DrawFn) -> DocumentState:
    """Trees of layers, groups and adjustments, some sharing their pixels, with selection and guides."""
    layers = draw(st.lists(nodes(), max_size=4))
    first = next((node for node in layers if isinstance(node, Layer)), None)
    if first is not None and draw(st.booleans()):
        layers.append(Layer(name="the same", pixels=first.pixels, x=5))
    guides = draw(st.lists(st.builds(Guide, st.booleans(), st.floats(-100, 100, allow_nan=False)), max_size=3))
    return DocumentState(
        width=draw(st.integers(1, 40)),
        height=draw(st.integers(1, 40)),
        layers=tuple(layers),
        selection=draw(st.none() | masks()),
        guides=tuple(guides),
    )


def told(value: Any) -> Any:
    """Everything that a state, node or mask holds, comparable by ``==``: arrays as shape and bytes."""
    if isinstance(value, DocumentState):
        return (value.width, value.height, told(value.layers), told(value.selection), value.guides)
    if isinstance(value, Node):
        fields = {
            name: told(getattr(value, name)) for cls in type(value).__mro__ for name in getattr(cls, "__slots__", ())
        }
        return (type(value).__name__, fields)
    if isinstance(value, Mask):
        return (told(value.coverage), value.x, value.y, value.outside)
    if isinstance(value, np.ndarray):
        return (value.shape, value.dtype.name, value.tobytes())
    if isinstance(value, tuple):
        return tuple(told(item) for item in value)
    return value


def plain_layer(seed: int = 0, side: int = 16, **values: Any) -> Layer:
    """A layer of soft colours, which packs well."""
    y, x = np.mgrid[0:side, 0:side]
    pixels = np.stack([x + seed, y * 2, x + y, np.full_like(x, 255)], axis=-1).astype(np.uint8)
    return Layer(name=f"layer {seed}", pixels=pixels, **values)


def document(count: int = 3, side: int = 16) -> DocumentState:
    """A small canvas of different layers."""
    layers = tuple(plain_layer(seed, side) for seed in range(count))
    return DocumentState(width=side, height=side, layers=layers)
