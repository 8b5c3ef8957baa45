"""Blending and compositing against the formulas of the W3C recommendation, one pixel at a time in float64."""

import warnings
from itertools import groupby
from pathlib import Path

import numpy as np
import pytest
from blend_reference import NON_SEPARABLE, SEPARABLE, blended, composited
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from genimg_desktop.image.blend import GROUPS, MODES, composite
from genimg_desktop.image.codecs import open_picture
from genimg_desktop.image.pixels import Floats, Pixels, to_float

FRUIT = sorted((Path(__file__).parents[1] / "pictures" / "fruit").glob("*.jpg"))

modes = st.sampled_from(list(MODES))
opacities = st.floats(0.0, 1.0)
alphas = st.sampled_from([0, 1, 127, 128, 254, 255]) | st.integers(0, 255)
levels = st.sampled_from([0, 1, 63, 64, 127, 128, 254, 255]) | st.integers(0, 255)
"""Where formulas change their piece, and anything."""
pictures = arrays(np.uint8, (2, 3, 4), elements=levels)
sixteen_bits = st.integers(0, 65535).map(lambda v: np.float32(v / 65535))
float_colours = arrays(np.float32, (2, 2, 3), elements=sixteen_bits | st.sampled_from([0.0, 0.25, 0.5, 1.0]))


def assert_composited(result: np.ndarray, below: Floats, above: Floats, case: tuple[str, float], most: float) -> None:
    """``result``, ``below`` and ``above`` are [H, W, 4] in [0, 1]; ``most``: the largest error."""
    mode, opacity = case
    for y, x in np.ndindex(result.shape[:2]):
        colour, alpha = composited(below[y, x].tolist(), above[y, x].tolist(), mode, opacity)
        assert abs(result[y, x, 3] - alpha) <= most
        if alpha > most / 2:  # less is nothing: no colour to speak of
            assert np.abs(result[y, x, :3] - colour).max() <= most, (mode, below[y, x], above[y, x])


def fruit(index: int, *, is_clear: bool) -> Pixels:
    """A watercolour; with ``is_clear`` its alpha runs from 0 to 255 over the picture."""
    pixels = open_picture(FRUIT[index]).pixels.copy()
    if is_clear:
        height, width = pixels.shape[:2]
        ramp = np.linspace(-40, 295, height * width).clip(0, 255).reshape(height, width)
        pixels[..., 3] = ramp if index % 2 else ramp.T
    return pixels


def test_the_table_of_these_tests_knows_every_mode() -> None:
    assert set(MODES) == set(SEPARABLE) | set(NON_SEPARABLE)
    assert {name for name, mode in MODES.items() if mode.is_separable} == set(SEPARABLE)


def test_the_menu_of_modes_stands_in_groups() -> None:
    order = [group for group, _ in groupby(mode.group for mode in MODES.values())]
    assert order == list(GROUPS)
    labels = [str(mode.label) for mode in MODES.values()]
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("mode", MODES)
def test_a_mode_is_the_formula_for_every_pair_of_levels(mode: str) -> None:
    if MODES[mode].is_separable:
        axis = np.arange(256, dtype=np.float32) / np.float32(255)
        colours = np.stack(np.broadcast_arrays(axis[:, None], axis[None, :]), axis=2).reshape(-1, 2)
        below, above = colours[:, :1], colours[:, 1:]
        expected = [SEPARABLE[mode](b, s) for b, s in colours.tolist()]
        assert np.abs(MODES[mode].function(below, above)[:, 0] - expected).max() <= 1e-6
    else:  # every corner, edge and middle of the cube against each other
        axis = np.array([0, 1, 51, 128, 254, 255], dtype=np.float32) / np.float32(255)
        cube = np.stack(np.meshgrid(axis, axis, axis), axis=-1).reshape(-1, 3)
        below, above = np.repeat(cube, len(cube), axis=0), np.tile(cube, (len(cube), 1))
        expected = [blended(mode, tuple(b), tuple(s)) for b, s in zip(below.tolist(), above.tolist(), strict=True)]
        assert np.abs(MODES[mode].function(below, above) - expected).max() <= 1e-6


@given(float_colours, float_colours, modes)
def test_a_mode_is_the_formula_for_colours_of_16_bits(below, above, mode) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        result = MODES[mode].function(below, above)
    assert result.dtype == np.float32
    assert result.min() >= 0.0
    assert result.max() <= 1.0
    for y, x in np.ndindex(2, 2):
        expected = blended(mode, tuple(below[y, x].tolist()), tuple(above[y, x].tolist()))
        assert np.abs(result[y, x] - expected).max() <= 1e-6


@given(float_colours, float_colours, modes)
def test_channels_that_lie_apart_give_the_same(below, above, mode) -> None:
    apart = [np.moveaxis(np.ascontiguousarray(np.moveaxis(c, 2, 0)), 0, 2) for c in (below, above)]
    assert np.array_equal(MODES[mode].function(*apart), MODES[mode].function(below, above))


@pytest.mark.parametrize("mode", [name for name in MODES if MODES[name].is_separable])
def test_a_mode_of_single_channels_takes_any_layout(mode: str) -> None:
    rng = np.random.default_rng(2)
    below, above = rng.random((2, 3, 4, 5), dtype=np.float32)
    flat = MODES[mode].function(below.ravel(), above.ravel())
    assert np.array_equal(MODES[mode].function(below, above).ravel(), flat)


@pytest.mark.parametrize("mode", MODES)
def test_inputs_of_a_mode_are_left_as_they_were(mode: str) -> None:
    rng = np.random.default_rng(3)
    below, above = rng.random((2, 4, 5, 3), dtype=np.float32)
    copies = below.copy(), above.copy()
    MODES[mode].function(below, above)
    assert np.array_equal(below, copies[0])
    assert np.array_equal(above, copies[1])


def test_a_rounding_error_beside_white_or_black_makes_no_speck() -> None:
    nearly_white, nearly_black = np.float32(1 - 6e-8), np.float32(6e-8)
    burnt = MODES["color-burn"].function(np.full((1, 3), nearly_white), np.zeros((1, 3), np.float32))
    dodged = MODES["color-dodge"].function(np.full((1, 3), nearly_black), np.ones((1, 3), np.float32))
    grey = np.array([[0.5, 0.5 + 6e-8, 0.5]], np.float32)
    tinted = MODES["saturation"].function(grey, np.array([[1, 0, 0]], np.float32))
    assert burnt.min() >= 1 - 2 / 255
    assert dodged.max() <= 2 / 255
    assert np.ptp(tinted) <= 2 / 255


@given(pictures, pictures, modes, opacities | st.sampled_from([0.0, 1.0]))
@settings(max_examples=150)
def test_the_exact_way_is_the_formula(below, above, mode, opacity) -> None:
    pair = to_float(below), to_float(above)
    result = composite(*pair, mode, opacity)
    assert result.dtype == np.float32
    assert_composited(result, *pair, (mode, opacity), most=1e-6)


@pytest.mark.parametrize("is_clear", [False, True])
@pytest.mark.parametrize("mode", MODES)
def test_watercolours_blend_as_the_formula_says(mode: str, is_clear: bool) -> None:
    below, above = fruit(3, is_clear=is_clear)[::3, ::3].copy(), fruit(30, is_clear=True)[::3, ::3].copy()
    exact = composite(to_float(below), to_float(above), mode, 0.8)
    assert_composited(exact, to_float(below), to_float(above), (mode, 0.8), most=1e-6)


def test_inputs_are_left_as_they_were() -> None:
    below, above = np.full((2, 2, 4), 0.1, np.float32), np.full((2, 2, 4), 0.8, np.float32)
    composite(below, above, "multiply", 0.3)
    assert (below == np.float32(0.1)).all()
    assert (above == np.float32(0.8)).all()
