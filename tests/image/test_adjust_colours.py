"""Hue and saturation, colour balance and desaturation, one pixel at a time in float64."""

import colorsys
from pathlib import Path

import numpy as np
import pytest
from blend_reference import lum, set_lum
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from genimg_desktop.image.adjust.colour_balance import ColourBalance
from genimg_desktop.image.adjust.desaturate import Desaturate
from genimg_desktop.image.adjust.hue_saturation import HueSaturation
from genimg_desktop.image.codecs import open_picture
from genimg_desktop.image.pixels import to_float

FRUIT = sorted((Path(__file__).parents[1] / "pictures" / "fruit").glob("*.jpg"))
percents = st.integers(-100, 100)
levels = st.sampled_from([0, 1, 64, 128, 254, 255]) | st.integers(0, 255)
pictures = arrays(np.uint8, (4, 3, 4), elements=levels).map(to_float)
"""Planes of 3 x 4 pixels at 8-bit levels."""


def watercolour(index: int = 5) -> np.ndarray:
    return np.moveaxis(to_float(open_picture(FRUIT[index]).pixels), 2, 0)


def each_pixel(planes: np.ndarray, formula) -> np.ndarray:
    """``formula`` of (red, green, blue) for every pixel; alpha as it is."""
    out = planes.astype(float)
    for y, x in np.ndindex(planes.shape[1:]):
        out[:3, y, x] = formula(tuple(planes[:3, y, x].tolist()))
    return out


def turned(colour: tuple[float, float, float], hue: int, saturation: int, lightness: int) -> list[float]:
    """By Python's own HLS."""
    h, light, s = colorsys.rgb_to_hls(*colour)
    share = saturation / 100
    s = s * (1 + share) if share < 0 else min(1.0, s / max(1 - share, 1 / 255))
    colour = colorsys.hls_to_rgb((h + hue / 360) % 1.0, light, s)
    share = lightness / 100
    return [v * (1 + share) if share < 0 else v + (1 - v) * share for v in colour]


@given(pictures, st.integers(-180, 180), percents, percents)
def test_hue_and_saturation_are_those_of_hsl(planes, hue, saturation, lightness) -> None:
    result = HueSaturation(hue=hue, saturation=saturation, lightness=lightness).apply(planes)
    expected = each_pixel(planes, lambda colour: turned(colour, hue, saturation, lightness))
    # At saturation 100 colours are spread up to 255-fold, and with them the rounding of the input.
    assert np.abs(result - expected).max() <= (1e-4 if saturation > 90 else 1e-5)


@pytest.mark.parametrize(
    "values", [{"hue": 75}, {"hue": -180, "saturation": -40}, {"saturation": 60}, {"lightness": -30, "hue": 10}]
)
def test_a_watercolour_turns_as_hsl_says(values: dict[str, int]) -> None:
    planes = watercolour()[:, ::3, ::3]
    result = HueSaturation(**values).apply(planes)
    given_all = {"hue": 0, "saturation": 0, "lightness": 0} | values
    assert np.abs(result - each_pixel(planes, lambda colour: turned(colour, **given_all))).max() <= 1e-5


def test_grey_stays_grey_however_saturated_and_turned() -> None:
    greys = np.ones((4, 1, 256), np.float32)
    greys[:3] = to_float(np.arange(256, dtype=np.uint8))
    greys[1] += np.float32(6e-8)  # as float32 leaves it
    result = HueSaturation(hue=90, saturation=100).apply(greys)
    assert np.abs(result - greys).max() <= 1 / 255


def test_three_turns_of_120_degrees_are_none() -> None:
    planes = watercolour()
    turn = HueSaturation(hue=120)
    assert np.abs(turn.apply(turn.apply(turn.apply(planes))) - planes).max() <= 1e-5
    red = np.zeros((4, 1, 1), np.float32)
    red[[0, 3]] = 1
    assert turn.apply(red)[:, 0, 0].tolist() == [0.0, 1.0, 0.0, 1.0]


def balanced(colour: tuple[float, float, float], settings: ColourBalance) -> tuple[float, ...]:
    light = lum(colour)

    def ramp(distance: float) -> float:
        return min(max(distance / 0.25 + 0.5, 0.0), 1.0)

    shadows, highlights = ramp(1 / 3 - light), ramp(light - 2 / 3)
    midtones = 1 - shadows - highlights
    out = []
    for name, value in zip(("red", "green", "blue"), colour, strict=True):
        cast = shadows * getattr(settings, f"shadows_{name}")
        cast += midtones * getattr(settings, f"midtones_{name}") + highlights * getattr(settings, f"highlights_{name}")
        out.append(min(max(value + 0.7 * cast / 100, 0.0), 1.0))
    new = (out[0], out[1], out[2])
    return set_lum(new, light) if settings.keeps_luminosity else new


@given(pictures, st.lists(percents, min_size=9, max_size=9), st.booleans())
def test_colour_balance_is_the_formula(planes, casts, keeps_luminosity) -> None:
    names = [f"{tone}_{name}" for tone in ("shadows", "midtones", "highlights") for name in ("red", "green", "blue")]
    settings = ColourBalance(**dict(zip(names, casts, strict=True)), keeps_luminosity=keeps_luminosity)
    expected = each_pixel(planes, lambda colour: balanced(colour, settings))
    assert np.abs(settings.apply(planes) - expected).max() <= 5e-6


def test_colour_balance_keeps_light_and_dark_of_a_watercolour() -> None:
    planes = watercolour()
    result = ColourBalance(shadows_blue=80, midtones_red=60, highlights_green=-70).apply(planes)
    weights = np.array([0.3, 0.59, 0.11])
    assert np.abs(np.tensordot(weights, result[:3] - planes[:3], axes=1)).max() <= 1e-5
    assert np.abs(result - planes).max() > 0.1


@pytest.mark.parametrize(
    ("way", "formula"),
    [
        ("luminosity", lum),
        ("lightness", lambda colour: (max(colour) + min(colour)) / 2),
        ("mean", lambda colour: sum(colour) / 3),
    ],
)
def test_grey_is_as_light_as_the_colour_was(way: str, formula) -> None:
    planes = watercolour()[:, ::4, ::4]
    result = Desaturate(way=way).apply(planes)
    assert np.abs(result - each_pixel(planes, lambda colour: [formula(colour)] * 3)).max() <= 1e-6
