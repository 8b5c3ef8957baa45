"""Scroll areas of panels: up and down only, and no stop of the Tab key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from genimg_desktop.ui.tokens import SPACE_S


def scrolled(widget: QWidget) -> QScrollArea:
    """A widget in a scroll area, with the margins of a panel."""
    frame = QWidget()
    box = QVBoxLayout(frame)
    box.setContentsMargins(SPACE_S, 0, SPACE_S, SPACE_S)
    box.addWidget(widget)
    area = QScrollArea()
    area.setWidget(frame)
    dress_scroll(area)
    return area


def dress_scroll(area: QScrollArea) -> None:
    """Scrolls up and down only, without a frame, and is no stop of the Tab key."""
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
