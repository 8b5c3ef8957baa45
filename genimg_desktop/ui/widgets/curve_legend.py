"""The curves of a plot by name, with their values where the cursor is; each can be hidden."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.tokens import RADIUS, SPACE_S, SPACE_XS, tokens_for
from genimg_desktop.ui.widgets.curve_colours import curve_colour, curve_style
from genimg_desktop.ui.widgets.plain_label import PlainLabel, set_tip

_SWATCH = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class LegendEntry:
    """One curve. name is shown as plain text."""

    key: str
    name: str
    colour: int
    style: int


class LegendRow(QAbstractButton):
    """A line as it is drawn, a name, a value. Checked: the curve is shown."""

    def __init__(self, entry: LegendEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self.value = ""
        self.setCheckable(True)
        self.setChecked(True)
        self.setText(entry.name.replace("&", "&&"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(entry.name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        set_tip(self, tr("{name}\nA click hides or shows it.", name=entry.name))

    def set_value(self, value: str) -> None:
        """Show a value."""
        if value != self.value:
            self.value = value
            self.setAccessibleDescription(value)
            self.update()

    def sizeHint(self) -> QSize:
        """A line of text."""
        metrics = self.fontMetrics()
        width = _SWATCH + SPACE_S + metrics.horizontalAdvance(self.entry.name) + SPACE_S
        return QSize(width + metrics.horizontalAdvance("0.00000"), metrics.height() + SPACE_S)

    def minimumSizeHint(self) -> QSize:
        """The name may be cut."""
        return QSize(_SWATCH + 90, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Line, name, value."""
        tokens = tokens_for(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 1) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        is_shown = self.isChecked()
        colour = curve_colour(self.entry.colour, tokens, self.entry.style) if is_shown else QColor(tokens.disabled)
        painter.setPen(QPen(colour, 2.2, curve_style(self.entry.style), Qt.PenCapStyle.FlatCap))
        middle = self.height() / 2
        painter.drawLine(QPointF(SPACE_XS, middle), QPointF(SPACE_XS + _SWATCH, middle))
        metrics, area = self.fontMetrics(), self.rect().adjusted(SPACE_XS + _SWATCH + SPACE_S, 0, -SPACE_XS, 0)
        value = self.value if is_shown else ""
        painter.setPen(QColor(tokens.text if is_shown else tokens.disabled))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, value)
        area.setRight(area.right() - metrics.horizontalAdvance(value) - SPACE_S)
        painter.setPen(QColor(tokens.text_dim if is_shown else tokens.disabled))
        name = metrics.elidedText(self.entry.name, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.end()


class CurveLegend(QWidget):
    """``changed``: the person hid or showed a curve; ``hidden`` holds the keys of hidden ones."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hidden: set[str] = set()
        self.rows: list[LegendRow] = []
        self.place = PlainLabel(parent=self, role="faint", is_elided=True)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self.place)
        self._box.addStretch(1)

    def show_entries(self, entries: Sequence[LegendEntry]) -> None:
        """The curves there are; hidden ones stay hidden."""
        if [row.entry for row in self.rows] == list(entries):
            return
        for row in self.rows:
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for index, entry in enumerate(entries):
            row = LegendRow(entry, self)
            row.setChecked(entry.key not in self.hidden)
            row.toggled.connect(lambda is_shown, key=entry.key: self._on_toggled(key, is_shown))
            self._box.insertWidget(1 + index, row)
            self.rows.append(row)

    def show_values(self, place: str, values: dict[str, str]) -> None:
        """The values by key, and where they are."""
        self.place.setText(place)
        for row in self.rows:
            row.set_value(values.get(row.entry.key, ""))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a theme switch."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def _on_toggled(self, key: str, is_shown: bool) -> None:
        (self.hidden.discard if is_shown else self.hidden.add)(key)
        self.changed.emit()
