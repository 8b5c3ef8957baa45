"""How large the new canvas is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from genimg_desktop.app.artboard import LARGEST_CANVAS_SIDE
from genimg_desktop.ui.dialog_frame import DialogFrame
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.tokens import SPACE_L, SPACE_M
from genimg_desktop.ui.widgets.number_box import NumberBox
from genimg_desktop.ui.widgets.plain_label import PlainLabel

_SIZES = ((512, 512), (1024, 1024), (2048, 2048), (1080, 1350), (1920, 1080), (2480, 3508))
_WIDTH = 360


class NewCanvasDialog(DialogFrame):
    """Width and height, or a usual size. ``make(width, height)`` is called when it is accepted."""

    def __init__(self, width: int, height: int, make: Callable[[int, int], object], parent: QWidget | None) -> None:
        super().__init__(parent, tr("New canvas"), _WIDTH)
        self._make = make
        self.usual = QComboBox(self)
        self.usual.addItem(tr("Choose a usual size"), None)
        for size in _SIZES:
            self.usual.addItem(f"{size[0]} × {size[1]}", size)
        self.width_box = NumberBox(1, LARGEST_CANVAS_SIDE, unit="px", parent=self)
        self.height_box = NumberBox(1, LARGEST_CANVAS_SIDE, unit="px", parent=self)
        self.width_box.setValue(width)
        self.height_box.setValue(height)
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_L)
        form.setVerticalSpacing(SPACE_M)
        for text, widget in (
            (tr("Size"), self.usual),
            (tr("Width"), self.width_box),
            (tr("Height"), self.height_box),
        ):
            label = PlainLabel(text, self, role="dim")
            label.setBuddy(widget)
            widget.setAccessibleName(text)
            form.addRow(label, widget)
        self.body.addLayout(form)
        note = tr("You are asked first about what is not saved.")
        self.body.addWidget(PlainLabel(note, self, role="faint", is_wrapped=True))
        self.add_cancel_button()
        self.add_main_button(tr("Create"), self._on_create)
        self.usual.activated.connect(self._on_usual)
        self.width_box.setFocus()
        self.width_box.selectAll()

    def _on_usual(self) -> None:
        size = self.usual.currentData()
        if size is not None:
            self.width_box.setValue(size[0])
            self.height_box.setValue(size[1])

    def _on_create(self) -> None:
        width, height = round(self.width_box.value()), round(self.height_box.value())
        self.accept()
        self._make(width, height)
