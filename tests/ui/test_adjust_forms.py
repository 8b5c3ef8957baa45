"""The settings of an adjustment as a form."""

from __future__ import annotations

import pytest

from genimg_desktop.core.fields import settings_of
from genimg_desktop.image.adjust import ADJUSTMENTS
from genimg_desktop.image.adjust.hue_saturation import HueSaturation
from genimg_desktop.image.adjust.levels import Levels
from genimg_desktop.ui.forms import SettingsForm
from genimg_desktop.ui.widgets.plain_label import PlainLabel
from genimg_desktop.ui.widgets.sliders import ParameterSlider

WITH_EDITORS_OF_THEIR_OWN = {"curves"}


@pytest.mark.parametrize("name", [name for name in ADJUSTMENTS if name not in WITH_EDITORS_OF_THEIR_OWN])
def test_every_adjustment_makes_a_form(name, dressed, qtbot):
    form = SettingsForm(ADJUSTMENTS[name]())
    qtbot.addWidget(form)
    assert form.value() == ADJUSTMENTS[name]()
    for item in settings_of(ADJUSTMENTS[name]):
        assert form.editor(item.name).accessibleName()


def test_a_hue_is_dragged_in_whole_degrees(dressed, qtbot):
    form = SettingsForm(HueSaturation())
    qtbot.addWidget(form)
    assert all(isinstance(form.editor(item.name), ParameterSlider) for item in settings_of(HueSaturation))
    form.editor("hue").slider.set_number(-179.6)
    assert form.value() == HueSaturation(hue=-180)
    form.editor("hue").slider.set_number(57.0)
    assert form.value() == HueSaturation(hue=57)


def test_levels_that_cross_are_said_in_the_form(dressed, qtbot):
    form = SettingsForm(Levels(black=100))
    qtbot.addWidget(form)
    form.editor("white").slider.set_number(90.0)
    assert not form.is_valid()
    said = " ".join(label.text() for label in form.findChildren(PlainLabel) if not label.isHidden())
    assert "must lie above the black point" in said
