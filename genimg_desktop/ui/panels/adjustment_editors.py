"""What the settings of an adjustment are edited with: a form, levels with a histogram, curves."""

from __future__ import annotations

import dataclasses
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from genimg_desktop.core.fields import settings_of
from genimg_desktop.image.adjust import Adjustment
from genimg_desktop.image.adjust.adjustment import CHANNELS
from genimg_desktop.image.adjust.curves import STRAIGHT, Curves, Points
from genimg_desktop.image.adjust.levels import Levels
from genimg_desktop.ui.forms import SettingsForm
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.tokens import SPACE_S
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.histogram import LevelsHistogram
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named
from genimg_desktop.ui.widgets.sliders import ParameterSlider
from genimg_desktop.ui.widgets.tone_curve import ToneCurve

Counts = NDArray[np.float64]
_ROWS = {channel: row for row, (channel, _) in enumerate(CHANNELS)}
"""Of a histogram's array."""


class SettingsEditor(QWidget):
    """The base: a form. ``edited`` comes for every change of the person, valid or not; what is dragged lies between
    ``gesture_started`` and ``gesture_ended``."""

    WANTS_COUNTS = False

    edited = Signal()
    gesture_started = Signal()
    gesture_ended = Signal()

    def __init__(self, settings: Adjustment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Counts | None = None
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(SPACE_S)
        self._make(settings)

    def value(self) -> Adjustment:
        """The settings as they stand. Raises BadInput for one that cannot be."""
        value: Adjustment = self.form.value()
        return value

    def show_value(self, settings: Adjustment) -> None:
        """Show other settings; tells nobody."""
        self.form.set_value(settings)

    def show_counts(self, counts: Counts | None) -> None:
        """Show how often each level is below: ``float64[5, 256]``, see app.histograms."""

    def _make(self, settings: Adjustment) -> None:
        self.form = SettingsForm(settings, self, is_terse=True)
        self.form.changed.connect(self.edited)
        for slider in self.form.findChildren(ParameterSlider):
            slider.gesture_started.connect(self.gesture_started)
            slider.gesture_ended.connect(self.gesture_ended)
        self.box.addWidget(self.form)
        if not settings_of(type(settings)):
            note = tr("There is nothing to set. Opacity, mode and mask say how strongly it acts and where.")
            self.box.addWidget(PlainLabel(note, self, role="dim", is_wrapped=True))


class LevelsEditor(SettingsEditor):
    """Also a histogram with handles."""

    WANTS_COUNTS = True

    def _make(self, settings: Adjustment) -> None:
        self.histogram = LevelsHistogram(self)
        self.box.addWidget(self.histogram)
        super()._make(settings)
        self.form.changed.connect(self._follow)
        self.histogram.gesture_started.connect(self.gesture_started)
        self.histogram.gesture_ended.connect(self.gesture_ended)
        self.histogram.moved.connect(self._on_moved)
        self._follow()

    def show_value(self, settings: Adjustment) -> None:
        """Also the handles."""
        super().show_value(settings)
        self._follow()

    def show_counts(self, counts: Counts | None) -> None:
        """Behind the handles."""
        self._counts = counts
        self._follow()

    def _follow(self) -> None:
        channel = str(self.form.read("channel"))
        self.histogram.show_counts(None if self._counts is None else self._counts[_ROWS[channel]], channel)
        self.histogram.show_levels(*(float(self.form.read(name)) for name in ("black", "gamma", "white")))

    def _on_moved(self, name: str, value: float) -> None:
        number: float = value if name == "gamma" else round(value)
        self.show_value(dataclasses.replace(self.value(), **{name: number}))
        self.edited.emit()


class CurvesEditor(SettingsEditor):
    """A curve for each channel."""

    WANTS_COUNTS = True

    def value(self) -> Adjustment:
        """The curves as they stand."""
        return self._value

    def show_value(self, settings: Adjustment) -> None:
        """Other curves."""
        if isinstance(settings, Curves):
            self._value = settings
            self._follow()

    def show_counts(self, counts: Counts | None) -> None:
        """Behind the curve."""
        self._counts = counts
        self._follow()

    def _make(self, settings: Adjustment) -> None:
        self._value = settings if isinstance(settings, Curves) else Curves()
        self.channel = QComboBox(self)
        for item in settings_of(Curves):
            self.channel.addItem(show(item.info.label), item.name)
        named(self.channel, tr("Channel"))
        self.reset = tool_button("reset", tr("Make this curve straight again"), self._on_reset, self)
        self.curve = ToneCurve(self)
        row = QHBoxLayout()
        row.addWidget(self.channel, 1)
        row.addWidget(self.reset)
        self.box.addLayout(row)
        self.box.addWidget(self.curve)
        hint = tr("Click to add a point, drag it out to remove it. Up is lighter.")
        self.box.addWidget(PlainLabel(hint, self, role="faint", is_wrapped=True))
        self.channel.currentIndexChanged.connect(self._follow)
        self.curve.changed.connect(lambda: self._take(self.curve.points))
        self.curve.gesture_started.connect(self.gesture_started)
        self.curve.gesture_ended.connect(self.gesture_ended)
        self._follow()

    def _follow(self) -> None:
        name = str(self.channel.currentData())
        points = getattr(self._value, name)
        self.curve.show_counts(None if self._counts is None else self._counts[_ROWS[name]])
        self.curve.show_points(points, name)
        self.reset.setEnabled(points != STRAIGHT)

    def _take(self, points: Points) -> None:
        changed: dict[str, Any] = {str(self.channel.currentData()): points}
        self._value = dataclasses.replace(self._value, **changed)
        self._follow()
        self.edited.emit()

    def _on_reset(self) -> None:
        self.gesture_started.emit()
        self._take(STRAIGHT)
        self.gesture_ended.emit()


class _Made(Protocol):
    def __call__(self, settings: Adjustment, parent: QWidget | None = None) -> SettingsEditor:
        """Make the editor."""


_EDITORS: dict[type[Adjustment], _Made] = {Levels: LevelsEditor, Curves: CurvesEditor}
"""Those with an editor of their own; all others have a form."""


def make_editor(settings: Adjustment, parent: QWidget) -> SettingsEditor:
    """The editor for an adjustment."""
    return _EDITORS.get(type(settings), SettingsEditor)(settings, parent)
