"""A part of a panel under a heading that opens and closes it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from genimg_desktop.ui.icons import icon_size, set_icon
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.plain_label import PlainLabel

_ARROW_PX = 14


class Section(QWidget):
    """``make(section)`` builds the content, as a child of the section, the first time it opens: closed ones cost
    nothing, and under a style sheet every later change of parent costs milliseconds.

    ``toggled``: the person, or ``set_open``, opened or closed it.
    """

    toggled = Signal(bool)

    def __init__(
        self, title: str, make: Callable[[QWidget], QWidget], parent: QWidget | None = None, *, is_open: bool = True
    ) -> None:
        super().__init__(parent)
        self._make = make
        self.content: QWidget | None = None
        self.header = QToolButton(self)
        self.header.setCheckable(True)
        self.header.setProperty("section", True)
        self.header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.header.setIconSize(icon_size(_ARROW_PX))
        self.header.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.header.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.remark = PlainLabel(parent=self, role="faint")
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, SPACE_XS, 0)
        top.setSpacing(SPACE_S)
        top.addWidget(self.header, 1)
        top.addWidget(self.remark)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)
        self._box.addLayout(top)
        self.header.setText(title.replace("&", "&&"))
        self.header.setAccessibleName(title)
        self.header.toggled.connect(self._on_toggled)
        self.header.setChecked(is_open)
        if not is_open:
            set_icon(self.header, "chevron-right")

    @property
    def is_open(self) -> bool:
        """Whether the content is shown."""
        return self.header.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Show or hide the content."""
        self.header.setChecked(is_open)

    def _on_toggled(self, is_open: bool) -> None:
        set_icon(self.header, "chevron-down" if is_open else "chevron-right")
        if is_open and self.content is None:
            self.content = self._make(self)
            self._box.addWidget(self.content)
        if self.content is not None:
            self.content.setVisible(is_open)
        self.toggled.emit(is_open)
