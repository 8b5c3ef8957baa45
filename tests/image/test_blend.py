"""Blending and compositing against the formulas of the W3C recommendation, one pixel at a time in float64."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from genimg_desktop.core.text import Text
from genimg_desktop.image import blend
from genimg_desktop.image.blend import MODES, BlendMode, composite
from genimg_desktop.image.composite import composite_into, composite_pixels
from genimg_desktop.image.pixels import blank, to_float

modes = st.sampled_from(sorted(MODES))
opacities = st.floats(0.0, 1.0)
alphas = st.sampled_from([0, 1, 127, 128, 254, 255]) | st.integers(0, 255)
pixel = st.tuples(st.integers(0, 255), st.integers(0, 255), st.integers(0, 255), alphas)


def blended(mode: str, cb: float, cs: float) -> float:
    def multiply(a: float, b: float) -> float:
        return a * b

    def screen(a: float, b: float) -> float:
        return 1 - (1 - a) * (1 - b)

    def hard_light(b: float, s: float) -> float:
        return multiply(b, 2 * s) if s <= 0.5 else screen(b, 2 * s - 1)

    by_hand = {
        "normal": lambda: cs,
        "multiply": lambda: multiply(cb, cs),
        "screen": lambda: screen(cb, cs),
        "overlay": lambda: hard_light(cs, cb),
    }
    return by_hand[mode]()


def by_hand(backdrop: tuple[int, ...], source: tuple[int, ...], mode: str, opacity: float) -> tuple[list[float], float]:
    """Premultiplied result colours and alpha, in 0 .. 1."""
    ab, alpha = backdrop[3] / 255, source[3] / 255 * opacity
    out = []
    for channel in range(3):
        cb, cs = backdrop[channel] / 255, source[channel] / 255
        mixed = (1 - ab) * cs + ab * blended(mode, cb, cs)
        out.append(alpha * mixed + (1 - alpha) * ab * cb)
    return out, alpha + ab * (1 - alpha)


def assert_close(result: np.ndarray, colours: list[float], alpha: float, tolerance: float) -> None:
    assert abs(result[3] - alpha) <= tolerance
    if alpha > 1e-9:  # float32 holds nothing much smaller, and nobody can see it
        for got, premultiplied in zip(result[:3], colours, strict=True):
            assert abs(got - premultiplied / alpha) <= tolerance


def test_the_table_of_these_tests_knows_every_mode() -> None:
    for mode in MODES:
        blended(mode, 0.3, 0.6)


@given(pixel, pixel, modes, opacities)
def test_the_exact_way_is_the_formula(backdrop, source, mode, opacity) -> None:
    pair = [to_float(np.array([[p]], dtype=np.uint8)) for p in (backdrop, source)]
    result = composite(*pair, mode, opacity)
    assert result.dtype == np.float32
    assert_close(result[0, 0], *by_hand(backdrop, source, mode, opacity), tolerance=1e-3)


@given(
    arrays(np.uint8, (3, 4, 4), elements=alphas),
    arrays(np.uint8, (3, 4, 4), elements=alphas),
    modes,
    opacities | st.just(1.0),
    st.sampled_from(["as it is", "opaque", "clear"]),
)
@settings(max_examples=150)
def test_the_fast_way_is_at_most_one_level_from_the_formula(backdrop, source, mode, opacity, below) -> None:
    if below != "as it is":
        backdrop[..., 3] = 255 if below == "opaque" else 0
    result = composite_pixels(backdrop, source, mode, opacity)
    for y, x in np.ndindex(3, 4):
        colours, alpha = by_hand(tuple(map(int, backdrop[y, x])), tuple(map(int, source[y, x])), mode, opacity)
        if alpha < 1 / 510:  # rounds to nothing: no colour to speak of
            assert result[y, x, 3] == 0
            continue
        assert_close(result[y, x] / 255, colours, alpha, tolerance=1.01 / 255)


def test_every_pair_of_levels_blends_within_one_level() -> None:
    levels = np.arange(256, dtype=np.uint8)
    backdrop, source = np.full((256, 256, 4), 255, np.uint8), np.full((256, 256, 4), 255, np.uint8)
    backdrop[..., :3], source[..., :3] = levels[:, None, None], levels[None, :, None]
    for mode in MODES:
        result = composite_pixels(backdrop, source, mode)[..., 0] / 255
        expected = [[blended(mode, b / 255, s / 255) for s in range(256)] for b in range(256)]
        assert np.abs(result - np.array(expected)).max() <= 0.502 / 255


@given(arrays(np.uint8, (2, 3, 4)))
def test_an_opaque_normal_layer_replaces_what_is_below(source) -> None:
    source[..., 3] = 255
    below = np.full_like(source, 77)
    assert (composite_pixels(below, source) == source).all()


@given(arrays(np.uint8, (2, 3, 4)), modes)
def test_a_clear_layer_or_no_opacity_changes_nothing(below, mode) -> None:
    clear = np.full_like(below, 200)
    clear[..., 3] = 0
    assert (composite_pixels(below, clear, mode) == below).all()
    assert (composite_pixels(below, np.full_like(below, 200), mode, 0.0) == below).all()


@given(arrays(np.uint8, (2, 3, 4), elements=st.integers(1, 255)), modes)
def test_on_an_empty_canvas_a_layer_is_itself_in_every_mode(source, mode) -> None:
    assert (composite_pixels(blank(3, 2), source, mode) == source).all()


def test_laying_on_a_part_of_a_canvas_leaves_the_rest_alone() -> None:
    canvas = np.full((6, 7, 4), 255, np.uint8)
    layer = np.zeros((3, 2, 4), np.uint8)
    layer[..., 3] = 128
    composite_into(canvas[2:5, 4:6], layer)
    assert (canvas[2:5, 4:6, :3] == 127).all()
    canvas[2:5, 4:6] = 255
    assert (canvas == 255).all()


def test_many_bands_give_what_one_band_gives() -> None:
    rng = np.random.default_rng(1)
    below, above = (rng.integers(0, 256, (90, 1000, 4), dtype=np.uint8) for _ in range(2))
    below[:40, :, 3] = 255
    whole = composite_pixels(below, above, "overlay", 0.5)
    rows = [composite_pixels(below[y : y + 1], above[y : y + 1], "overlay", 0.5) for y in range(90)]
    assert np.abs(whole.astype(int) - np.concatenate(rows)).max() <= 1


def test_a_mode_that_mixes_channels_takes_the_exact_way(monkeypatch: pytest.MonkeyPatch) -> None:
    def swapped(backdrop: blend.Colours, source: blend.Colours) -> blend.Colours:
        return source[..., ::-1]

    mode = BlendMode(label=Text("Swapped"), function=swapped, is_separable=False)
    monkeypatch.setitem(blend.MODES, "swapped", mode)
    below, above = np.full((1, 1, 4), 255, np.uint8), np.array([[[10, 20, 30, 255]]], np.uint8)
    assert composite_pixels(below, above, "swapped").tolist() == [[[30, 20, 10, 255]]]


def test_an_unknown_mode_and_sizes_that_differ_are_errors() -> None:
    with pytest.raises(KeyError):
        composite_pixels(blank(2, 2), blank(2, 2), "dazzle")
    with pytest.raises(ValueError, match="sizes differ"):
        composite_pixels(blank(2, 2), blank(2, 3))


def test_inputs_are_left_as_they_were() -> None:
    below, above = np.full((2, 2, 4), 9, np.uint8), np.full((2, 2, 4), 200, np.uint8)
    composite_pixels(below, above, "multiply", 0.3)
    assert (below == 9).all()
    assert (above == 200).all()
