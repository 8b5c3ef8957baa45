"""A list of blend modes in their groups."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from genimg_desktop.app.layer_commands import MODE_LABELS
from genimg_desktop.document.group import PASS_THROUGH
from genimg_desktop.image.blend import MODES
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.widgets.plain_label import named

_MOST_SHOWN = 24


class ModeBox(QComboBox):
    """``activated`` tells of a choice; ``mode`` is it. 'Pass through' is there for groups only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_pass_through = False
        self.setMaxVisibleItems(_MOST_SHOWN)
        named(self, tr("Blend mode"))
        self._fill()

    def mode(self) -> str:
        """The name of the mode that is chosen."""
        return str(self.currentData())

    def show_mode(self, mode: str, *, is_group: bool) -> None:
        """Show a mode; tells nobody."""
        if is_group != self._has_pass_through:
            self._has_pass_through = is_group
            self._fill()
        self.setCurrentIndex(self.findData(mode))

    def _fill(self) -> None:
        self.clear()
        if self._has_pass_through:
            self.addItem(show(MODE_LABELS[PASS_THROUGH]), PASS_THROUGH)
        group = None
        for name, mode in MODES.items():
            if group is not None and mode.group != group:
                self.insertSeparator(self.count())
            group = mode.group
            self.addItem(show(mode.label), name)
