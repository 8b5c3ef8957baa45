"""A form from a settings dataclass: the right widget for each field, its help under it, errors where they are made."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLayout, QLineEdit, QVBoxLayout, QWidget

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import Setting, check_settings, settings_of
from genimg_desktop.ui.i18n import show
from genimg_desktop.ui.tokens import ROW_PX, SPACE_L, SPACE_M
from genimg_desktop.ui.widgets.colour_field import ColourField, is_colour
from genimg_desktop.ui.widgets.number_box import NumberBox
from genimg_desktop.ui.widgets.plain_label import PlainLabel, set_tip
from genimg_desktop.ui.widgets.sliders import ParameterSlider, Span
from genimg_desktop.ui.widgets.wide_number import WideNumberBox

MOST_STEPS = 200
"""More places than this cannot be told apart on a slider."""
_WIDE_PX = 160
_LAST_ROW = 1000
_WIDEST_NAME_PX = 130


@dataclass(frozen=True, slots=True, kw_only=True)
class Editor:
    """A widget that edits one field: how to read it, how to set it, who tells of changes."""

    widget: QWidget
    read: Callable[[], Any]
    write: Callable[[Any], None]
    connect: Callable[[Callable[[], None]], None]


def make_editor(item: Setting, parent: QWidget) -> Editor:
    """The widget that suits the type, range and choices of a setting. Raises TypeError for a type without one."""
    info = item.info
    if info.choices:
        return _choice(item, parent)
    if item.type is bool:
        box = QCheckBox(show(info.label), parent)
        return Editor(widget=box, read=box.isChecked, write=box.setChecked, connect=_told_by(box.toggled))
    if item.type in (int, float):
        return _number(item, parent)
    if item.type is str and is_colour(item.default):
        colour = ColourField(parent)
        return Editor(widget=colour, read=colour.text, write=colour.set_text, connect=_told_by(colour.changed))
    if item.type is str:
        line = QLineEdit(parent)
        return Editor(widget=line, read=line.text, write=line.setText, connect=_told_by(line.textChanged))
    raise TypeError(f"no widget for the setting {item.name!r} of type {item.type!r}")


class SettingsForm(QWidget):
    """Edits a copy of ``value``, a settings dataclass. ``changed`` is emitted after every change, valid or not.

    is_terse: for a narrow panel; what a setting does is said in its tip instead of under it, and long names stand
    above their widgets.
    """

    changed = Signal()

    def __init__(
        self, value: Any, parent: QWidget | None = None, *, skip: Sequence[str] = (), is_terse: bool = False
    ) -> None:
        super().__init__(parent)
        self._is_terse = is_terse
        self._value = value
        self._is_writing = False
        self._num_rows = 0
        self._editors: dict[str, Editor] = {}
        self._rows: dict[str, tuple[QWidget, ...]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_L)
        self._grid.setVerticalSpacing(SPACE_M)
        self._grid.setColumnStretch(1, 1)
        widths = [self.fontMetrics().horizontalAdvance(show(item.info.label)) for item in settings_of(type(value))]
        self._is_stacked = is_terse and max(widths, default=0) > _WIDEST_NAME_PX
        if self._is_stacked:
            self._grid.setVerticalSpacing(0)
        for item in settings_of(type(value)):
            if item.name not in skip:
                self._add(item)
        self._error = PlainLabel(parent=self, role="danger", is_wrapped=True)
        self._grid.addWidget(self._error, _LAST_ROW, 0 if self._is_stacked else 1, 1, -1)
        self.set_value(value)

    def value(self) -> Any:
        """The settings as they stand in the form. Raises BadInput for one that is out of range."""
        read = {name: editor.read() for name, editor in self._editors.items()}
        value = dataclasses.replace(self._value, **read)
        check_settings(value)
        if hasattr(value, "check"):  # what no single field can know
            value.check()
        return value

    def set_value(self, value: Any) -> None:
        """Show other settings; tells nobody."""
        self._value = value
        self._is_writing = True
        for name, editor in self._editors.items():
            editor.write(getattr(value, name))
        self._is_writing = False
        self.is_valid()

    def is_valid(self) -> bool:
        """Whether everything can be used; if not, the form says what."""
        try:
            self.value()
        except BadInput as error:
            self._error.setText(" ".join(show(text) for text in (error.message, error.hint) if text))
            self._error.show()
            return False
        self._error.hide()
        return True

    def set_shown(self, name: str, is_shown: bool) -> None:
        """Show or hide one setting; a hidden one keeps its value."""
        for widget in self._rows.get(name, ()):
            widget.setVisible(is_shown)

    def editor(self, name: str) -> QWidget:
        """The widget of one setting."""
        return self._editors[name].widget

    def set_label_width(self, width_px: int) -> None:
        """Let the labels be at least so wide: for forms above each other."""
        self._grid.setColumnMinimumWidth(0, width_px)

    def read(self, name: str) -> Any:
        """What stands in one editor, whether it can be used or not."""
        return self._editors[name].read()

    def add_row(self, name: str, content: QWidget | QLayout, buddy: QWidget | None = None) -> QWidget:
        """One more row, for what is no setting but belongs here. Gives the label."""
        label = PlainLabel(name, self, role="dim")
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        label.setMinimumHeight(ROW_PX)
        row = self._num_rows
        self._num_rows += 2
        at = (row + 1, 0, 1, 2) if self._is_stacked else (row, 1, 1, 1)
        if self._is_stacked:
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            label.setVisible(bool(name))
        self._grid.addWidget(label, row, 0, 1, 2 if self._is_stacked else 1, Qt.AlignmentFlag.AlignTop)
        if isinstance(content, QLayout):
            self._grid.addLayout(content, *at)
        else:
            self._grid.addWidget(content, *at)
        if buddy is not None:
            label.setBuddy(buddy)
        return label

    def _add(self, item: Setting) -> None:
        editor = make_editor(item, self)
        label = show(item.info.label)
        editor.widget.setAccessibleName(label)
        editor.widget.setMinimumHeight(ROW_PX)
        field = QWidget(self)
        box = QVBoxLayout(field)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        if isinstance(editor.widget, WideNumberBox):
            editor.widget.setFixedWidth(_WIDE_PX)
            box.addWidget(editor.widget, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            box.addWidget(editor.widget)
        helping = PlainLabel(show(item.info.help), field, role="faint", is_wrapped=True)
        helping.setVisible(bool(helping.text()) and not self._is_terse)
        box.addWidget(helping)
        is_named_itself = isinstance(editor.widget, QCheckBox)
        name = self.add_row("" if is_named_itself else label, field, editor.widget)
        if self._is_terse:
            for widget in (name, editor.widget, *editor.widget.findChildren(QWidget)):
                set_tip(widget, helping.text())
        self._editors[item.name] = editor
        self._rows[item.name] = (name, field)
        editor.connect(self._on_changed)

    def _on_changed(self) -> None:
        if not self._is_writing:
            self.is_valid()
            self.changed.emit()


def _choice(item: Setting, parent: QWidget) -> Editor:
    box = QComboBox(parent)
    for key, label in item.info.choices:
        box.addItem(show(label), key)

    def write(value: Any) -> None:
        box.setCurrentIndex(box.findData(value))

    return Editor(widget=box, read=box.currentData, write=write, connect=_told_by(box.currentIndexChanged))


def _number(item: Setting, parent: QWidget) -> Editor:
    info = item.info
    is_whole = item.type is int
    low = -1e9 if info.low is None else info.low
    high = 1e9 if info.high is None else info.high
    step = info.step or (1.0 if is_whole else 0.0)
    kind = int if is_whole else float
    if info.low is not None and info.high is not None and _is_wide(item):
        wide = WideNumberBox(low, high, step=step, is_whole=is_whole, unit=info.unit, parent=parent)
        return Editor(
            widget=wide,
            read=lambda: kind(wide.value()),
            write=lambda value: wide.setValue(float(value)),
            connect=_told_by(wide.valueChanged),
        )
    if info.low is not None and info.high is not None:
        span = Span(low=low, high=high, default=min(max(float(item.default), low), high), step=step, unit=info.unit)
        slider = ParameterSlider(show(info.label), span, parent, name_px=0, resets_itself=True)
        return Editor(
            widget=slider,
            read=lambda: kind(slider.value()),
            write=lambda value: slider.set_value(float(value)),
            connect=_told_by(slider.value_changed),
        )
    digits = 0 if is_whole else 3
    box = NumberBox(low, high, step=step or 0.1, digits=digits, unit=info.unit, parent=parent)
    return Editor(
        widget=box,
        read=lambda: kind(box.value()),
        write=lambda value: box.setValue(float(value)),
        connect=_told_by(box.valueChanged),
    )


def _is_wide(item: Setting) -> bool:
    """Whether a slider would be too coarse: too many steps, or a range without steps that is no share."""
    if item.info.is_dragged:
        return False
    low, high = float(item.info.low or 0.0), float(item.info.high or 0.0)
    step = item.info.step or (1.0 if item.type is int else 0.0)
    return (high - low) / step > MOST_STEPS if step else (low, high) != (0.0, 1.0)


def _told_by(signal: Any) -> Callable[[Callable[[], None]], None]:
    def connect(listener: Callable[[], None]) -> None:
        signal.connect(lambda *_values: listener())

    return connect
