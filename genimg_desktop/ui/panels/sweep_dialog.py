"""Which two settings a sweep moves, from where to where, in how many steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.app.sheet import Axis
from genimg_desktop.core.text import Text
from genimg_desktop.ui.dialog_frame import DialogFrame
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.panels.sweep_axes import FEWEST_STEPS, MOST_STEPS, AxisChoice, axis_choices
from genimg_desktop.ui.tokens import SPACE_L, SPACE_M, SPACE_S
from genimg_desktop.ui.widgets.number_box import NumberBox
from genimg_desktop.ui.widgets.plain_label import PlainLabel

_WIDTH = 420
_STEPS_AT_FIRST = 5


class AxisForm(QWidget):
    """One axis. ``changed``: another setting, end or number of steps."""

    changed = Signal()

    def __init__(self, title: str, choices: Sequence[AxisChoice], at: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices
        self.setting = QComboBox(self)
        self.setting.setMaxVisibleItems(16)
        self.setting.addItems([choice.name for choice in choices])
        self.setting.setCurrentIndex(at)
        self.start, self.end = NumberBox(0, 1, parent=self), NumberBox(0, 1, parent=self)
        self.steps = NumberBox(FEWEST_STEPS, MOST_STEPS, parent=self)
        self.steps.setValue(_STEPS_AT_FIRST)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(SPACE_L)
        form.setVerticalSpacing(SPACE_S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(PlainLabel(title, self, role="title"))
        self._add_row(form, title, tr("Setting"), self.setting)
        ends = QHBoxLayout()
        ends.setSpacing(SPACE_S)
        ends.addWidget(self.start, 1)
        ends.addWidget(PlainLabel(tr("to"), self, role="dim"))
        ends.addWidget(self.end, 1)
        self.start.setAccessibleName(f"{title}: {tr('From')}")
        self.end.setAccessibleName(f"{title}: {tr('to')}")
        form.addRow(PlainLabel(tr("From"), self, role="dim"), ends)
        self._add_row(form, title, tr("Steps"), self.steps)
        self.setting.currentIndexChanged.connect(self._on_setting)
        for box in (self.start, self.end, self.steps):
            box.valueChanged.connect(lambda _value: self.changed.emit())
        self._on_setting()

    def choice(self) -> AxisChoice:
        """The setting that is moved."""
        return self._choices[self.setting.currentIndex()]

    def axis(self) -> Axis:
        """The axis as asked for."""
        return self.choice().axis(self.start.value(), self.end.value(), round(self.steps.value()))

    def _add_row(self, form: QFormLayout, title: str, name: str, field: QWidget) -> None:
        label = PlainLabel(name, self, role="dim")
        label.setBuddy(field)
        field.setAccessibleName(f"{title}: {name}")
        form.addRow(label, field)

    def _on_setting(self) -> None:
        choice = self.choice()
        for box, value in ((self.start, choice.start), (self.end, choice.end)):
            was_blocked = box.blockSignals(True)
            box.setDecimals(choice.digits)
            box.setRange(choice.low, choice.high)
            box.setSingleStep(choice.step or (choice.high - choice.low) / 100)
            box.setValue(value)
            box.blockSignals(was_blocked)
        self.changed.emit()


class SweepDialog(DialogFrame):
    """Two axes and the number of pictures they make; accepting shows the sweep on the sheet."""

    def __init__(self, session: Session, choices: Sequence[AxisChoice], parent: QWidget | None) -> None:
        super().__init__(parent, tr("Sweep two settings"), _WIDTH)
        self._session = session
        self.across = AxisForm(tr("Across"), choices, 0, self)
        self.down = AxisForm(tr("Down"), choices, min(1, len(choices) - 1), self)
        self.count = PlainLabel(parent=self, role="dim", is_wrapped=True)
        self.body.addWidget(self.across)
        self.body.addSpacing(SPACE_M)
        self.body.addWidget(self.down)
        self.body.addSpacing(SPACE_M)
        self.body.addWidget(self.count)
        self.add_cancel_button()
        self.accept_button = self.add_main_button(tr("Show the sweep"), self._on_accept)
        self.across.changed.connect(self._follow)
        self.down.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        is_same = self.across.setting.currentIndex() == self.down.setting.currentIndex()
        self.accept_button.setEnabled(not is_same)
        if is_same:
            self.count.setText(tr("Choose two different settings."))
            return
        columns, rows = len(self.across.axis().stops), len(self.down.axis().stops)
        self.count.setText(
            tr("{columns} × {rows} = {count} pictures", columns=columns, rows=rows, count=columns * rows)
        )

    def _on_accept(self) -> None:
        across, down = self.across.axis(), self.down.axis()
        self.accept()
        self._session.sheet.show_sweep(across, down)


def open_sweep_dialog(session: Session, parent: QWidget | None) -> SweepDialog | None:
    """Ask what to sweep, without blocking. None when there is no model to sweep in."""
    choices = axis_choices(session.explorer)
    if not choices:
        session.notices.warn(Text("There is nothing to sweep yet."), Text("Choose a model first."))
        return None
    dialog = SweepDialog(session, choices, parent)
    dialog.open()
    return dialog
