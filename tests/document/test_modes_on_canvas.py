"""Every blend mode as the canvas and files show it, held against the W3C's formulas one pixel at a time in float64."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from blend_reference import composited

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
