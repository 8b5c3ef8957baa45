"""How large the canvas, or everything on it, is to be."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGridLayout, QHBoxLayout, QToolButton, QWidget

from genimg_desktop.image.resample import Way
from genimg_desktop.spec.recipe import LARGEST_CANVAS
from genimg_desktop.ui.dialog_frame import DialogFrame
from genimg_desktop.ui.i18n import number, tr
from genimg_desktop.ui.tokens import SPACE_L, SPACE_M
from genimg_desktop.ui.widgets.number_box import NumberBox
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named

_WIDTH = 380
_LARGEST_PERCENT = 1600.0
_ARROWS = ("↖", "↑", "↗", "←", "•", "→", "↙", "↓", "↘")


class _Form(QFormLayout):
    """Rows with the same dim labels everywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(SPACE_L)
        self.setVerticalSpacing(SPACE_M)

    def add(self, text: str, widget: QWidget, parent: QWidget) -> None:
        label = PlainLabel(text, parent, role="dim")
        label.setBuddy(widget)
        widget.setAccessibleName(text)
        self.addRow(label, widget)


class ScaleDialog(DialogFrame):
    """Width and height in pixels or percent, joined or not. ``scale(width, height, way)`` is called when accepted."""

    def __init__(
        self, width: int, height: int, scale: Callable[[int, int, Way], object], parent: QWidget | None
    ) -> None:
        super().__init__(parent, tr("Scale picture"), _WIDTH)
        self._scale, self._size = scale, (width, height)
        self._is_writing = False
        self.width_box = NumberBox(1, LARGEST_CANVAS, unit="px", parent=self)
        self.height_box = NumberBox(1, LARGEST_CANVAS, unit="px", parent=self)
        self.percent_box = NumberBox(0.1, _LARGEST_PERCENT, digits=2, unit="%", parent=self)
        self.joined = QCheckBox(tr("Keep the proportions"), self)
        self.joined.setChecked(True)
        self.way = QComboBox(self)
        for key, text in (("smooth", tr("Smooth")), ("sharp", tr("Sharp")), ("nearest", tr("Hard pixels"))):
            self.way.addItem(text, key)
        form = _Form()
        form.add(tr("Width"), self.width_box, self)
        form.add(tr("Height"), self.height_box, self)
        form.add(tr("Size"), self.percent_box, self)
        form.addRow(self.joined)
        form.add(tr("Pixels"), self.way, self)
        self.body.addLayout(form)
        now = tr("Now {width} × {height} pixels.", width=number(width, 0), height=number(height, 0))
        self.body.addWidget(PlainLabel(now, self, role="faint", is_wrapped=True))
        self.add_cancel_button()
        self.add_main_button(tr("Scale"), self._on_scale)
        self.width_box.setValue(width)
        self.height_box.setValue(height)
        self.percent_box.setValue(100)
        self.width_box.valueChanged.connect(lambda value: self._follow(self.width_box, value / width))
        self.height_box.valueChanged.connect(lambda value: self._follow(self.height_box, value / height))
        self.percent_box.valueChanged.connect(lambda value: self._follow(self.percent_box, value / 100))
        self.joined.toggled.connect(lambda is_on: self._follow(self.width_box, self._share()) if is_on else None)
        self.width_box.setFocus()
        self.width_box.selectAll()

    def _share(self) -> float:
        return float(self.width_box.value()) / self._size[0]

    def _follow(self, source: NumberBox, share: float) -> None:
        """The other numbers go with the one that was typed."""
        if self._is_writing or (source is not self.percent_box and not self.joined.isChecked()):
            return
        self._is_writing = True
        for box, value in (
            (self.width_box, max(round(self._size[0] * share), 1)),
            (self.height_box, max(round(self._size[1] * share), 1)),
            (self.percent_box, 100 * share),
        ):
            if box is not source:
                box.setValue(value)
        self._is_writing = False

    def _on_scale(self) -> None:
        width, height, way = round(self.width_box.value()), round(self.height_box.value()), self.way.currentData()
        self.accept()
        self._scale(width, height, way)


class CanvasSizeDialog(DialogFrame):
    """Width, height, and where the old canvas lies in the new one. ``resize(width, height, anchor)`` when accepted."""

    def __init__(
        self,
        width: int,
        height: int,
        resize: Callable[[int, int, tuple[float, float]], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent, tr("Canvas size"), _WIDTH)
        self._resize = resize
        self.width_box = NumberBox(1, LARGEST_CANVAS, unit="px", parent=self)
        self.height_box = NumberBox(1, LARGEST_CANVAS, unit="px", parent=self)
        self.width_box.setValue(width)
        self.height_box.setValue(height)
        self.anchors = self._make_anchors()
        form = _Form()
        form.add(tr("Width"), self.width_box, self)
        form.add(tr("Height"), self.height_box, self)
        row = QHBoxLayout()
        row.addWidget(self.anchors)
        row.addStretch(1)
        label = PlainLabel(tr("Position"), self, role="dim")
        form.addRow(label, row)
        self.body.addLayout(form)
        note = tr("Where the picture lies in the new canvas. Layers keep what lies beyond its edge.")
        self.body.addWidget(PlainLabel(note, self, role="faint", is_wrapped=True))
        self.add_cancel_button()
        self.add_main_button(tr("Change"), self._on_resize)
        self.width_box.setFocus()
        self.width_box.selectAll()

    @property
    def anchor(self) -> tuple[float, float]:
        """(0, 0) upper left .. (1, 1) lower right."""
        chosen = next(k for k, button in enumerate(self._buttons) if button.isChecked())
        return (chosen % 3) / 2, (chosen // 3) / 2

    def _make_anchors(self) -> QWidget:
        box = QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2)
        names = (
            tr("Upper left"), tr("Top"), tr("Upper right"), tr("Left"), tr("Middle"), tr("Right"),
            tr("Lower left"), tr("Bottom"), tr("Lower right"),
        )  # fmt: skip
        side = QFontMetrics(self.font()).height() + 12
        self._buttons = []
        for k, name in enumerate(names):
            button = QToolButton(box)
            button.setText(_ARROWS[k])
            button.setCheckable(True)
            button.setAutoExclusive(True)
            named(button, name)
            button.setFixedSize(side, side)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            grid.addWidget(button, k // 3, k % 3)
            self._buttons.append(button)
        self._buttons[4].setChecked(True)
        return box

    def _on_resize(self) -> None:
        width, height, anchor = round(self.width_box.value()), round(self.height_box.value()), self.anchor
        self.accept()
        self._resize(width, height, anchor)
