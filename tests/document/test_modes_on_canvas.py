"""Every blend mode as the canvas and files show it, held against the W3C's formulas one pixel at a time in float64."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from blend_reference import SEPARABLE, composited

from genimg_desktop.document.document import Document
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.render import Renderer, flatten
from genimg_desktop.image.blend import MODES
from genimg_desktop.image.codecs import open_picture

FRUIT = sorted((Path(__file__).parents[1] / "pictures" / "fruit").glob("*.jpg"))
PLACES = [(y, x) for y in range(3, 64, 4) for x in range(1, 64, 4)]


def watercolours(*, is_clear: bool) -> list[Layer]:
    """Two real pictures; with ``is_clear`` both fade out."""
    layers = []
    for number, opacity in ((0, 1.0), (7, 0.8)):
        pixels = open_picture(FRUIT[number]).pixels[:64, :64].copy()
        if is_clear:
            pixels[..., 3] = np.linspace(0, 255, 64 * 64).reshape(64, 64).astype(np.uint8).T[:: 1 - 2 * (number > 0)]
        layers.append(Layer(name=str(number), pixels=pixels, opacity=opacity))
    return layers


@pytest.mark.parametrize("is_clear", [False, True])
@pytest.mark.parametrize("mode", MODES)
def test_watercolours_on_the_canvas_blend_as_the_formula_says(mode: str, is_clear: bool) -> None:
    below, above = watercolours(is_clear=is_clear)
    top = Layer(name="top", pixels=above.pixels, mode=mode, opacity=above.opacity)
    document = Document(64, 64, [below, top])
    whole = flatten(document)
    renderer = Renderer(document, num_threads=1)
    assert np.array_equal(renderer.render(document.bounds, 1.0), whole)
    renderer.close()
    worst = 0.0
    for y, x in PLACES:
        colour, alpha = composited(
            (below.pixels[y, x] / 255).tolist(), (above.pixels[y, x] / 255).tolist(), mode, above.opacity
        )
        found = whole[y, x] / 255
        worst = max(worst, abs(found[3] - alpha), *(abs(found[:3] - colour) if alpha >= 0.5 / 255 else (0.0,)))
    assert worst * 255 <= 1.0


@pytest.mark.parametrize("mode", SEPARABLE)
def test_every_pair_of_levels_blends_within_half_a_level(mode: str) -> None:
    axis = np.arange(256, dtype=np.uint8)
    below, above = np.full((256, 256, 4), 255, np.uint8), np.full((256, 256, 4), 255, np.uint8)
    below[..., :3], above[..., :3] = axis[:, None, None], axis[None, :, None]
    layers = [Layer(name="below", pixels=below), Layer(name="above", pixels=above, mode=mode)]
    result = flatten(Document(256, 256, layers))[..., 0] / 255
    expected = [[SEPARABLE[mode](b / 255, s / 255) for s in range(256)] for b in range(256)]
    assert np.abs(result - np.array(expected)).max() <= 0.502 / 255


@pytest.mark.parametrize("mode", MODES)
def test_on_an_empty_canvas_a_layer_is_itself_in_every_mode(mode: str) -> None:
    pixels = np.random.default_rng(3).integers(0, 256, (20, 30, 4), dtype=np.uint8)
    assert np.array_equal(flatten(Document(30, 20, [Layer(name="a", pixels=pixels, mode=mode)])), pixels)
