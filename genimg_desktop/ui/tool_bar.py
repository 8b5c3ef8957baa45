"""The slim bar beside the canvas: a button for every tool, and the two colours below them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QSizePolicy, QToolBar, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.app.tools import TOOLS
from genimg_desktop.ui.actions import WindowActions
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.icons import icon_size
from genimg_desktop.ui.widgets.colour_pair import ColourPair

_ICON_PX = 18
"""A little smaller than in the tool bar of the window: all of them have to fit on a small screen."""


class ToolBar(QToolBar):
    """Made from the table of tools. colour_asked('foreground' or 'background'): somebody wants to choose it."""

    colour_asked = Signal(str)

    def __init__(self, session: Session, actions: WindowActions, parent: QWidget) -> None:
        super().__init__(tr("Tools"), parent)
        self.setObjectName("tool-bar")
        self.setOrientation(Qt.Orientation.Vertical)
        self.setMovable(False)
        self.setFloatable(False)
        self.setIconSize(icon_size(_ICON_PX))
        self.toggleViewAction().setVisible(False)
        self._tools, self._colours = session.tools, session.tools.colours
        self._buttons = {name: actions.by_id[f"tool.{name}"] for name in TOOLS}
        one_of, group = QActionGroup(self), None
        for name in TOOLS:
            tool = TOOLS.load(name)
            if group not in (None, tool.group):
                self.addSeparator()
            group = tool.group
            action = self._buttons[name]
            one_of.addAction(action)
            self.addAction(action)
            button = self.widgetForAction(action)
            button.setAccessibleName(show(tool.title))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._add_colours()
        listen(self, self._colours.changed, self._follow)
        listen(self, self._tools.changed, self._follow)
        self._follow()

    def _add_colours(self) -> None:
        self.addSeparator()
        self.pair = ColourPair(self)
        self.pair.asked.connect(self.colour_asked)
        self.pair.swap_asked.connect(self._colours.swap)
        self.addWidget(self.pair)
        rest = QWidget(self)
        rest.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.addWidget(rest)

    def _follow(self) -> None:
        self.pair.show_colours(self._colours.foreground, self._colours.background)
        for name, action in self._buttons.items():  # at once: two that look chosen would be confusing
            action.setChecked(name == self._tools.chosen)
