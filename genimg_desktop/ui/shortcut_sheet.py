"""All keys on one page, by menu."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from genimg_desktop.app.commands import Command, CommandTable
from genimg_desktop.ui.command_palette import menu_name
from genimg_desktop.ui.dialog_frame import DialogFrame
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XL, SPACE_XS
from genimg_desktop.ui.widgets.plain_label import PlainLabel

_WIDTH, _HEIGHT = 860, 560
_COLUMNS = 2


class ShortcutSheet(DialogFrame):
    """Every command that has keys, grouped by its menu, and what the mouse does on canvas and sliders."""

    def __init__(self, table: CommandTable, parent: QWidget | None = None) -> None:
        super().__init__(parent, tr("Keyboard shortcuts"), _WIDTH)
        self.resize(_WIDTH, _HEIGHT)
        groups: dict[str, list[Command]] = {}
        for command in table:
            if command.shortcuts:
                groups.setdefault(menu_name(command), []).append(command)
        page = QWidget(self)
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, SPACE_S, 0)
        columns.setSpacing(SPACE_XL)
        sides = [QVBoxLayout() for _ in range(_COLUMNS)]
        lengths = [0] * _COLUMNS
        blocks = [(name, [(show(c.text).rstrip("…"), _keys(c)) for c in group]) for name, group in groups.items()]
        blocks.append((tr("Mouse and sliders"), [(text, [keys]) for text, keys in _gestures()]))
        for name, rows in blocks:
            shortest = lengths.index(min(lengths))
            sides[shortest].addWidget(self._block(name, rows, page))
            lengths[shortest] += len(rows) + 2
        for side in sides:
            side.setSpacing(SPACE_XL)
            side.addStretch(1)
            columns.addLayout(side, 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        scroll.setAccessibleName(tr("Keyboard shortcuts"))
        self.body.addWidget(scroll, 1)
        self.add_closing_button()

    def _block(self, name: str, rows: list[tuple[str, list[str]]], parent: QWidget) -> QWidget:
        block = QWidget(parent)
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(SPACE_XS)
        grid.setColumnStretch(0, 1)
        grid.addWidget(PlainLabel(name, block, role="title"), 0, 0)
        for at, (text, keys) in enumerate(rows, start=1):
            grid.addWidget(PlainLabel(text, block, role="dim"), at, 0)
            caps = QHBoxLayout()
            caps.setSpacing(SPACE_XS)
            for key in keys:
                cap = PlainLabel(key, block)
                cap.setObjectName("key")
                caps.addWidget(cap)
            grid.addLayout(caps, at, 1, Qt.AlignmentFlag.AlignRight)
        return block


def _keys(command: Command) -> list[str]:
    native = QKeySequence.SequenceFormat.NativeText
    return [QKeySequence(keys).toString(native) for keys in command.shortcuts]


def _gestures() -> list[tuple[str, str]]:
    return [
        (tr("Zoom about the cursor"), tr("Wheel")),
        (tr("Pan the canvas"), tr("Space + drag")),
        (tr("Turn the view"), tr("Shift + Space + drag")),
        (tr("Zoom the canvas"), tr("Ctrl + Space + drag")),
        (tr("Make a guide"), tr("Drag out of a ruler")),
        (tr("Move the chosen layer"), tr("Ctrl + drag")),
        (tr("Ten times finer on a slider"), tr("Shift + drag")),
        (tr("Give a slider back to the seed"), tr("Double-click")),
    ]
