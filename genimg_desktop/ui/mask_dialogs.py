"""By how much a mask is softened or grown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFormLayout, QWidget

from genimg_desktop.image.mask_edges import LARGEST_GROWTH_PX, LARGEST_SIGMA_PX
from genimg_desktop.ui.dialog_frame import DialogFrame
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.tokens import SPACE_L, SPACE_M
from genimg_desktop.ui.widgets.number_box import NumberBox
from genimg_desktop.ui.widgets.plain_label import PlainLabel

_WIDTH = 340
_FIRST_PX = 5.0


class AmountDialog(DialogFrame):
    """One number in pixels. ``run(pixels)`` is called when it is accepted."""

    def __init__(
        self, title: str, span: tuple[float, float], note: str, run: Callable[[float], object], parent: QWidget | None
    ) -> None:
        super().__init__(parent, title, _WIDTH)
        self._run = run
        self.amount = NumberBox(*span, step=1.0, digits=1, unit="px", parent=self)
        self.amount.setValue(_FIRST_PX)
        label = PlainLabel(tr("Amount"), self, role="dim")
        label.setBuddy(self.amount)
        self.amount.setAccessibleName(tr("Amount"))
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_L)
        form.setVerticalSpacing(SPACE_M)
        form.addRow(label, self.amount)
        self.body.addLayout(form)
        self.body.addWidget(PlainLabel(note, self, role="faint", is_wrapped=True))
        self.add_cancel_button()
        self.add_main_button(tr("Apply"), self._on_apply)
        self.amount.setFocus()
        self.amount.selectAll()

    def _on_apply(self) -> None:
        amount = self.amount.value()
        self.accept()
        self._run(amount)


def feather_dialog(run: Callable[[float], object], parent: QWidget | None) -> AmountDialog:
    """How soft the edge becomes."""
    note = tr("The edge becomes a soft one, so many pixels to both sides.")
    return AmountDialog(tr("Feather mask"), (0.1, LARGEST_SIGMA_PX), note, run, parent)


def grow_dialog(run: Callable[[float], object], parent: QWidget | None) -> AmountDialog:
    """How far the edge moves."""
    note = tr("More is shown; with a number below 0 less is shown.")
    return AmountDialog(tr("Grow or shrink mask"), (-LARGEST_GROWTH_PX, LARGEST_GROWTH_PX), note, run, parent)
