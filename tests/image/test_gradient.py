"""Gradients, against the formula at the middle of each pixel in float64."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.gradient import SHAPES, Gradient, Stop, draw_gradient

colour = st.tuples(*[st.integers(0, 255)] * 3, st.sampled_from([0, 1, 128, 255]) | st.integers(0, 255))
eighths = st.integers(0, 8).map(lambda k: k / 8)
gradients = st.lists(st.tuples(eighths, colour), min_size=1, max_size=5).map(
    lambda stops: Gradient(tuple(Stop(at=at, colour=c) for at, c in sorted(stops)))
)
place = st.floats(-20, 30)
RECT = Rect(-3, 2, 13, 9)


def place_by_hand(shape: str, x: float, y: float, start: tuple, end: tuple) -> float:
    dx, dy = end[0] - start[0], end[1] - start[1]
    px, py = x - start[0], y - start[1]
    length = math.hypot(dx, dy)
    along = (px * dx + py * dy) / length**2
    if shape == "linear":
        return along
    if shape == "reflected":
        return abs(along)
    if shape == "radial":
        return math.hypot(px, py) / length
    turn = (math.atan2(py, px) - math.atan2(dy, dx)) / (2 * math.pi)
    return turn % 1.0


def beyond_by_hand(t: float, beyond: str) -> float:
    if beyond == "extend":
        return min(max(t, 0.0), 1.0)
    if beyond == "repeat":
        return t % 1.0
    return 1 - abs(t % 2.0 - 1)


def colour_by_hand(gradient: Gradient, t: float) -> list[float]:
    stops = gradient.stops
    if t < stops[0].at:
        return list(stops[0].colour)
    for one, other in pairwise(stops):
        if one.at <= t < other.at:
            share = (t - one.at) / (other.at - one.at)
            alpha = one.colour[3] * (1 - share) + other.colour[3] * share
            if alpha == 0:
                return [0, 0, 0, 0]
            mixed = [
                (c * one.colour[3] * (1 - share) + d * other.colour[3] * share) / alpha
                for c, d in zip(one.colour[:3], other.colour[:3], strict=True)
            ]
            return [*mixed, alpha]
    return [*stops[-1].colour[:3], stops[-1].colour[3]]


@given(gradients, st.sampled_from(sorted(SHAPES)), st.sampled_from(["extend", "repeat", "mirror"]), st.data())
@settings(max_examples=150, deadline=None)
def test_every_pixel_has_the_colour_of_its_place(gradient, shape: str, beyond: str, data: st.DataObject) -> None:
    start, end = (data.draw(st.tuples(place, place)) for _ in range(2))
    assume(math.dist(start, end) > 0.5)
    result = draw_gradient(gradient, RECT, start, end, shape=shape, beyond=beyond)
    assert result.shape == (RECT.height, RECT.width, 4)
    for row, column in np.ndindex(RECT.height, RECT.width):
        t = place_by_hand(shape, RECT.x + column + 0.5, RECT.y + row + 0.5, start, end)
        near = [beyond_by_hand(t + step, beyond) for step in (-1e-5, 0, 1e-5)]  # the table has 65536 places
        options = [colour_by_hand(gradient, k) for k in near]
        got = result[row, column].tolist()
        fits = [got[3] == 0 or all(abs(g - o) <= 1.01 for g, o in zip(got, option, strict=True)) for option in options]
        low_alpha = min(option[3] for option in options) < 20  # where colours change with every place of the table
        assert any(fits) or low_alpha
        assert min(abs(got[3] - option[3]) for option in options) <= 0.51


@given(gradients, st.lists(st.floats(0, 1), min_size=1, max_size=20))
def test_colours_between_stops_are_exact(gradient: Gradient, places: list[float]) -> None:
    result = gradient.colours_at(np.array(places))
    for got, t in zip(result.tolist(), places, strict=True):
        expected = colour_by_hand(gradient, t)
        assert abs(got[3] - expected[3]) <= 0.5 + 1e-6
        if expected[3] > 1e-6:
            assert max(abs(g - e) for g, e in zip(got, expected, strict=True)) <= 0.5 + 1e-6


def test_black_to_white_has_every_level_once_over_256_pixels() -> None:
    gradient = Gradient.between((0, 0, 0, 255), (255, 255, 255, 255))
    ramp = draw_gradient(gradient, Rect(0, 0, 256, 1), (0.5, 0), (255.5, 0))
    assert ramp[0, :, 0].tolist() == list(range(256))
    assert (ramp[..., 3] == 255).all()


def test_a_fade_to_transparent_keeps_its_colour() -> None:
    fade = draw_gradient(Gradient.between((250, 10, 20, 255), (0, 0, 0, 0)), Rect(0, 0, 100, 1), (0, 0), (100, 0))
    seen = fade[0][fade[0, :, 3] > 0]
    assert np.abs(seen[:, :3].astype(int) - (250, 10, 20)).max() == 0
    assert (np.diff(fade[0, :, 3].astype(int)) < 0).all()


def test_two_stops_at_one_place_are_a_sharp_edge() -> None:
    red, blue = (255, 0, 0, 255), (0, 0, 255, 255)
    stops = (Stop(at=0.0, colour=red), Stop(at=0.5, colour=red), Stop(at=0.5, colour=blue), Stop(at=1.0, colour=blue))
    row = draw_gradient(Gradient(stops), Rect(0, 0, 10, 1), (0, 0), (10, 0))[0]
    assert (row[:5] == red).all()
    assert (row[5:] == blue).all()


def test_a_cone_turns_clockwise_from_the_end_point() -> None:
    gradient = Gradient.between((0, 0, 0, 255), (240, 240, 240, 255))
    square = draw_gradient(gradient, Rect(-10, -10, 20, 20), (0, 0), (8, 0), shape="conical")[..., 0]
    right_below, below_left = int(square[10 + 8, 10 + 8]), int(square[10 + 8, 10 - 9])
    assert abs(right_below - 30) <= 3
    assert abs(below_left - 90) <= 3


@given(st.sampled_from(sorted(SHAPES)), st.integers(-50, 50), st.integers(-50, 50))
@settings(max_examples=20, deadline=None)
def test_a_part_is_cut_out_of_the_whole(shape: str, x: int, y: int) -> None:
    gradient = Gradient.between((9, 80, 200, 255), (200, 3, 7, 90))
    whole = draw_gradient(gradient, Rect(-60, -60, 700, 200), (12.5, 3), (200, 77), shape=shape)
    part = draw_gradient(gradient, Rect(x, y, 40, 30), (12.5, 3), (200, 77), shape=shape)
    assert (whole[y + 60 : y + 90, x + 60 : x + 100] == part).all()


def test_a_line_without_length_gives_the_last_colour() -> None:
    square = draw_gradient(Gradient.between((0, 0, 0, 255), (9, 8, 7, 6)), Rect(0, 0, 3, 2), (1, 1), (1, 1))
    assert (square == (9, 8, 7, 6)).all()
    assert draw_gradient(Gradient.between((0, 0, 0, 0), (9, 8, 7, 6)), Rect(0, 0, 0, 2), (0, 0), (1, 1)).shape == (
        *(2, 0),
        4,
    )


def test_what_is_no_gradient_is_refused() -> None:
    black = (0, 0, 0, 255)
    with pytest.raises(ValueError, match="stop"):
        Stop(at=1.5, colour=black)
    with pytest.raises(ValueError, match="colour"):
        Stop(at=0.5, colour=(0, 0, 0))
    with pytest.raises(ValueError, match="stops"):
        Gradient(())
    with pytest.raises(ValueError, match="order"):
        Gradient((Stop(at=1.0, colour=black), Stop(at=0.0, colour=black)))
    gradient = Gradient.between(black, black)
    with pytest.raises(KeyError):
        draw_gradient(gradient, RECT, (0, 0), (1, 1), shape="spiral")
    with pytest.raises(ValueError, match="from"):
        draw_gradient(gradient, RECT, (0, math.nan), (1, 1))
    with pytest.raises(ValueError, match="go on"):
        draw_gradient(gradient, RECT, (0, 0), (1, 1), beyond="stop")
