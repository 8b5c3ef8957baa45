"""A form from a settings dataclass."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from genimg_desktop.app.settings import Settings
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import SettingInfo, setting, settings_of
from genimg_desktop.core.text import Text
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.ui.forms import SettingsForm
from genimg_desktop.ui.widgets.number_box import NumberBox
from genimg_desktop.ui.widgets.sliders import ParameterSlider


def info(name: str, **more: object) -> SettingInfo:
    return SettingInfo(label=Text(name), help=Text("Help for {name}", name=name), **more)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    is_on: bool = setting(True, info("On"))
    mode: str = setting("a", info("Mode", choices=(("a", Text("First")), ("b", Text("Second")))))
    share: float = setting(0.5, info("Share", low=0.0, high=1.0))
    count: int = setting(3, info("Count", low=1))
    name: str = setting("x", info("Name"))

    def check(self) -> None:
        if not self.name:
            raise BadInput(Text("The name is missing."))


@pytest.fixture
def form(dressed, qtbot):
    made = SettingsForm(Sample())
    qtbot.addWidget(made)
    return made


def test_every_type_gets_the_widget_that_suits_it(form):
    kinds = {name: type(form.editor(name)) for name in ("is_on", "mode", "share", "count", "name")}
    assert kinds == {
        "is_on": QCheckBox, "mode": QComboBox, "share": ParameterSlider, "count": NumberBox, "name": QLineEdit,
    }  # fmt: skip


def test_what_is_chosen_comes_back_as_the_dataclass(form):
    form.editor("is_on").setChecked(False)
    form.editor("mode").setCurrentIndex(1)
    form.editor("share").slider.set_number(0.25)
    form.editor("count").setValue(7)
    form.editor("name").setText("y")
    assert form.value() == Sample(is_on=False, mode="b", share=0.25, count=7, name="y")
    assert type(form.value().count) is int


def test_setting_a_value_tells_nobody_and_a_change_does(form, qtbot):
    with qtbot.assertNotEmitted(form.changed):
        form.set_value(Sample(mode="b", name="z"))
    assert form.value() == Sample(mode="b", name="z")
    with qtbot.waitSignal(form.changed):
        form.editor("is_on").click()


def test_a_value_that_cannot_be_is_said_in_the_form(form):
    form.show()
    form.editor("name").setText("")
    assert not form.is_valid()
    assert form._error.isVisible()
    assert form._error.text() == "The name is missing."
    with pytest.raises(BadInput):
        form.value()
    form.editor("name").setText("better")
    assert form.is_valid()
    assert not form._error.isVisible()


def test_a_hidden_setting_keeps_its_value(form):
    form.set_shown("count", False)
    assert form.editor("count").isVisibleTo(form) is False
    assert form.value().count == 3


@pytest.mark.parametrize("value", [Settings(), ExportOptions()], ids=lambda value: type(value).__name__)
def test_every_settings_class_of_the_program_makes_a_form(value, dressed, qtbot):
    form = SettingsForm(value)
    qtbot.addWidget(form)
    assert form.value() == value
    for item in settings_of(type(value)):
        assert form.editor(item.name).accessibleName()


def test_a_type_without_a_widget_is_an_error_of_the_program(dressed, qtbot):
    @dataclass(frozen=True, kw_only=True)
    class Odd:
        items: tuple = setting((), info("Items"))

    with pytest.raises(TypeError, match="items"):
        SettingsForm(Odd())
