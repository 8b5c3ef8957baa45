"""Tool buttons: an icon, a name for screen readers, a tip."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from genimg_desktop.ui.icons import icon_size, set_icon
from genimg_desktop.ui.tokens import ICON_PX
from genimg_desktop.ui.widgets.plain_label import named


def tool_button(
    icon: str,
    name: str,
    run: Callable[[], object] | None = None,
    parent: QWidget | None = None,
    *,
    tip: str = "",
    is_checkable: bool = False,
) -> QToolButton:
    """A flat button that shows an icon; ``name`` is what it is called, shown as its tip unless ``tip`` says more."""
    button = QToolButton(parent)
    set_icon(button, icon)
    button.setIconSize(icon_size(ICON_PX))
    button.setAutoRaise(True)
    button.setCheckable(is_checkable)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    named(button, name, tip)
    if run is not None:
        button.clicked.connect(lambda: run())
    return button


def push_button(
    text: str,
    run: Callable[[], object] | None = None,
    parent: QWidget | None = None,
    *,
    icon: str = "",
    is_primary: bool = False,
) -> QPushButton:
    """A button with words. is_primary: the one thing to do here, filled with the accent colour."""
    button = QPushButton(text, parent)
    button.setProperty("primary", is_primary)
    button.setAutoDefault(False)
    if icon:
        set_icon(button, icon)
        button.setIconSize(icon_size(ICON_PX))
    if run is not None:
        button.clicked.connect(lambda: run())
    return button
