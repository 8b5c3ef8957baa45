"""Palettes: colours are right, blends are smooth, loops close."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from genimg_desktop.engine.archs.palettes import (
    PALETTE_COUNT,
    PALETTES,
    linear_to_oklab,
    linear_to_srgb,
    oklab_to_linear,
    palette,
    palette_table,
    srgb_to_linear,
)


@pytest.mark.parametrize(
    ("srgb", "lab"),
    [
        ((1.0, 1.0, 1.0), (1.0, 0.0, 0.0)),
        ((1.0, 0.0, 0.0), (0.62796, 0.22486, 0.12585)),  # CSS Color 4, sample conversions
        ((0.0, 1.0, 0.0), (0.86644, -0.23389, 0.17950)),
        ((0.0, 0.0, 1.0), (0.45201, -0.03246, -0.31153)),
    ],
)
def test_oklab_agrees_with_published_values(srgb: tuple[float, ...], lab: tuple[float, ...]) -> None:
    got = linear_to_oklab(srgb_to_linear(torch.tensor(srgb, dtype=torch.float64)))
    assert got == pytest.approx(torch.tensor(lab, dtype=torch.float64), abs=2e-4)


@given(st.lists(st.floats(0.0, 1.0), min_size=3, max_size=3))
def test_a_colour_survives_the_way_to_oklab_and_back(srgb: list[float]) -> None:
    colour = torch.tensor(srgb, dtype=torch.float64)
    back = linear_to_srgb(oklab_to_linear(linear_to_oklab(srgb_to_linear(colour))))
    assert back == pytest.approx(colour, abs=1e-5)


@pytest.mark.parametrize("index", range(PALETTE_COUNT))
def test_a_palette_passes_through_its_stops(index: int) -> None:
    stops = [[int(code[k : k + 2], 16) / 255 for k in (0, 2, 4)] for code in PALETTES[index][1]]
    places = torch.arange(len(stops), dtype=torch.float64)
    loop = palette(places / len(stops), float(index))
    line = palette(places / (len(stops) - 1), float(index), is_loop=False)
    assert loop == pytest.approx(torch.tensor(stops, dtype=torch.float64), abs=0.01)
    assert line == pytest.approx(torch.tensor(stops, dtype=torch.float64), abs=0.01)


@given(st.floats(0.0, PALETTE_COUNT - 1.0), st.floats(-360.0, 360.0))
@settings(max_examples=40)
def test_every_loop_closes_without_a_jump(choice: float, shift: float) -> None:
    table = palette_table(choice, shift)
    assert table[0] == pytest.approx(table[-1], abs=1e-6)
    light = srgb_to_linear(table)
    assert float((light[1:] - light[:-1]).abs().max()) < 0.03
    assert 0.0 <= float(table.min()) <= float(table.max()) <= 1.0


def test_a_small_step_of_the_slider_is_a_small_step_of_the_colours() -> None:
    places = torch.linspace(0.0, 1.0, 64)
    for choice in torch.linspace(0.0, PALETTE_COUNT - 1.01, 50).tolist():
        change = palette(places, choice + 0.01) - palette(places, choice)
        assert float(change.abs().max()) < 0.05


def test_many_palettes_at_once_are_the_same_as_one_by_one() -> None:
    places = torch.rand(3, 5, 7, generator=torch.Generator().manual_seed(1))
    choices, shifts = torch.tensor([0.5, 3.0, 10.2]), torch.tensor([0.0, 40.0, -90.0])
    together = palette(places, choices, shifts)
    for k in range(3):
        assert torch.equal(together[k], palette(places[k], float(choices[k]), float(shifts[k])))


def test_a_whole_turn_of_the_hue_changes_nothing() -> None:
    assert palette_table(2.0, 360.0) == pytest.approx(palette_table(2.0, 0.0), abs=1e-9)
