"""Numbers over powers of ten: typed as people write them, shown short, climbed in round steps."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QValidator

from genimg_desktop.core.fields import settings_of
from genimg_desktop.spec.training.config import RECIPES, recipe_class
from genimg_desktop.ui.forms import SettingsForm
from genimg_desktop.ui.widgets.sliders import ParameterSlider
from genimg_desktop.ui.widgets.wide_number import WideNumberBox, short_number


@pytest.fixture
def box(dressed, qtbot):
    made = WideNumberBox(1e-6, 0.1)
    qtbot.addWidget(made)
    return made


def type_in(box, qtbot, text: str) -> None:
    box.selectAll()
    qtbot.keyClicks(box, text)
    box.interpretText()


@pytest.mark.parametrize(
    ("typed", "value", "shown"),
    [
        ("2e-4", 2e-4, "0.0002"),
        ("0.0002", 2e-4, "0.0002"),
        ("0,003", 3e-3, "0.003"),
        ("5E-6", 5e-6, "5e-6"),
        ("1.5e-5", 1.5e-5, "1.5e-5"),
        (".05", 0.05, "0.05"),
    ],
)
def test_a_learning_rate_is_typed_as_people_write_it(box, qtbot, typed, value, shown):
    type_in(box, qtbot, typed)
    assert box.value() == pytest.approx(value)
    assert box.text() == shown


@pytest.mark.parametrize("text", ["2e", "2e-", "", "1e-", "0."])
def test_a_number_that_is_being_typed_is_not_wrong_yet(box, text):
    assert box.validate(text, len(text))[0] in (QValidator.State.Intermediate, QValidator.State.Acceptable)


@pytest.mark.parametrize("text", ["two", "2e-x", "e-4", "--1"])
def test_what_is_no_number_cannot_be_typed(box, text):
    assert box.validate(text, len(text))[0] == QValidator.State.Invalid


def test_the_arrow_keys_climb_in_round_steps(box):
    box.setValue(1e-4)
    seen = []
    for _ in range(4):
        box.stepBy(1)
        seen.append(box.text())
    assert seen == ["0.0002", "0.0005", "0.001", "0.002"]
    box.stepBy(-2)
    assert box.text() == "0.0005"


def test_zero_is_left_and_reached_again_by_the_arrow_keys(dressed, qtbot):
    made = WideNumberBox(0.0, 1000.0)
    qtbot.addWidget(made)
    made.stepBy(1)
    assert made.value() == pytest.approx(0.1)
    made.stepBy(-1)
    assert made.value() == 0.0


def test_whole_numbers_have_no_decimals(dressed, qtbot):
    made = WideNumberBox(0, 2**32 - 1, is_whole=True)
    qtbot.addWidget(made)
    made.setValue(4_294_967_295)
    assert made.text() == "4294967295"
    assert made.validate("2e", 2)[0] == QValidator.State.Invalid


@given(value=st.floats(1e-6, 1e6))
def test_what_is_shown_is_the_number_to_six_digits(value):
    assert float(short_number(value).replace(",", ".")) == pytest.approx(value, rel=1e-5)


@given(value=st.floats(1e-6, 0.1))
@settings(max_examples=30)
def test_one_step_up_and_one_down_never_runs_away(value):
    from genimg_desktop.ui.widgets.wide_number import _next_down, _next_up

    up = _next_up(value, 1e-6)
    assert value < up <= value * 2.6
    assert _next_down(up, 1e-6) <= value * (1 + 1e-6)


@pytest.mark.parametrize("recipe", sorted(RECIPES))
def test_every_recipe_makes_a_form_that_gives_back_what_it_was_given(recipe, dressed, qtbot):
    options = recipe_class(recipe)()
    form = SettingsForm(options)
    qtbot.addWidget(form)
    assert form.value() == options
    changed = replace(options, learning_rate=3e-5, kimg=12_345.0, seed=4_000_000_000, minutes=7.5)
    form.set_value(changed)
    assert form.value() == changed
    for item in settings_of(type(options)):
        assert form.editor(item.name).accessibleName()


def test_wide_ranges_are_typed_and_narrow_ones_slid(dressed, qtbot):
    form = SettingsForm(recipe_class("dcgan")())
    qtbot.addWidget(form)
    for name in (
        "learning_rate",
        "kimg",
        "minutes",
        "seed",
        "clip_norm",
        "l2",
        "beta2",
        "r1_gamma",
        "batch",
        "ema_kimg",
    ):
        assert isinstance(form.editor(name), WideNumberBox), name
    for name in ("latent_size", "beta1", "label_smoothing", "snapshots", "base_channels"):
        assert isinstance(form.editor(name), ParameterSlider), name
