"""The command table as QActions: menus, toolbar, shortcuts. Whether each can be done is asked again when asked to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QToolBar,
    QToolButton,
    QWidget,
)

from genimg_desktop.app.commands import MENUS, Command, CommandTable
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.icons import set_icon
from genimg_desktop.ui.widgets.plain_label import tip_text

TOOLBAR: tuple[str, ...] = (
    "file.open", "file.save", "file.export", "",
    "edit.undo", "edit.redo", "",
    "explore.dice", "explore.lock_seed", "explore.back", "explore.forward", "explore.reset", "",
    "explore.variations", "explore.bookmark", "explore.place", ">",
    "view.live", "view.zoom_out", "view.zoom_in", "view.fit", "view.actual", "",
    "help.palette",
)  # fmt: skip
"""Command ids; '' is a line between groups, '>' sends the rest to the right."""

MAIN_COMMAND = "explore.place"
"""The one that shows its name in the toolbar."""

_MENU_ROLES = {
    "file.quit": QAction.MenuRole.QuitRole,
    "file.settings": QAction.MenuRole.PreferencesRole,
    "help.about": QAction.MenuRole.AboutRole,
}
"""Where macOS expects to find these."""
_REFRESH_MS = 30
_GIVES_ENTER = (QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QAbstractItemView, QAbstractButton)
_GIVES_PAGES = (QAbstractSlider, QAbstractSpinBox, QAbstractItemView, QComboBox, QPlainTextEdit)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FOR_CANVAS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
TAKES_DELETE = "takes-delete"
"""Property of the widget in which Delete clears what is selected; elsewhere it belongs to what has the focus."""
_PAGES = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


def shown_shortcut(command: Command) -> str:
    """The first key of a command as this system writes it, or ''."""
    if not command.shortcuts:
        return ""
    return QKeySequence(command.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText)


class WindowActions(QObject):
    """One QAction per command. ``run`` carries a command out and takes care of its failure."""

    def __init__(self, table: CommandTable, run: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table
        self.by_id: dict[str, QAction] = {}
        for command in table:
            action = self._make(command, run)
            parent.addAction(action)
            self.by_id[command.id] = action
        self._timer = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._timer.timeout.connect(self.refresh)

    def refresh_soon(self) -> None:
        """Ask again what can be done, once for many changes."""
        if not self._timer.isActive():
            self._timer.start()

    def refresh(self) -> None:
        """Ask what can be done now and what is on."""
        for command_id, action in self.by_id.items():
            action.setEnabled(self._table.is_enabled(command_id))
            if action.isCheckable():
                action.setChecked(self._table.is_checked(command_id))

    def fill_menus(self, bar: QMenuBar) -> dict[str, QMenu]:
        """The menus of the table, in its order; a sub-menu where its first command stands."""
        menus: dict[str, QMenu] = {}
        names = dict(MENUS)
        for key, text in MENUS:
            if "." not in key:
                menus[key] = bar.addMenu(show(text))
                menus[key].aboutToShow.connect(self.refresh)
        for command in self._table:
            if command.menu not in names:
                continue
            is_first = command.menu not in menus
            parent = menus[command.menu.rpartition(".")[0] if is_first else command.menu]
            if command.starts_group:
                parent.addSeparator()
            if is_first:
                menus[command.menu] = parent.addMenu(show(names[command.menu]))
            menus[command.menu].addAction(self.by_id[command.id])
        return menus

    def fill_toolbar(self, bar: QToolBar, spacer: Callable[[], QWidget]) -> None:
        """The everyday commands as buttons."""
        for entry in TOOLBAR:
            if not entry:
                bar.addSeparator()
            elif entry == ">":
                bar.addWidget(spacer())
            else:
                bar.addAction(self.by_id[entry])
                button = bar.widgetForAction(self.by_id[entry])
                button.setAccessibleName(show(self._table[entry].text))
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                if entry == MAIN_COMMAND and isinstance(button, QToolButton):
                    self.by_id[entry].setIconText(tr("Place"))
                    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def _make(self, command: Command, run: Callable[[str], object]) -> QAction:
        action = QAction(show(command.text), self)
        action.setShortcuts([QKeySequence(keys) for keys in command.shortcuts])
        action.setCheckable(command.is_checkable)
        action.setMenuRole(_MENU_ROLES.get(command.id, QAction.MenuRole.NoRole))
        if command.icon:
            set_icon(action, command.icon)
        keys = shown_shortcut(command)
        name = show(command.text).rstrip("…")
        lines = [f"{name}  {keys}" if keys else name, show(command.help) if command.help else ""]
        action.setToolTip(tip_text("\n".join(line for line in lines if line)))
        action.setIconVisibleInMenu(True)
        action.triggered.connect(lambda: self._on_triggered(command.id, run))
        return action

    def _on_triggered(self, command_id: str, run: Callable[[str], object]) -> None:
        run(command_id)
        self.refresh_soon()


def keeps_key(event: QEvent) -> bool:
    """Whether the widget with the focus needs a key itself that is also a window command; then no shortcut fires.

    Enter finishes typing, opens a list entry and presses a button before it places a picture; page keys move a slider
    or a list before they choose a layer. Called from ``event`` of the main window and of floating docks: the question
    goes up to them from the widget.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    widget, key = QApplication.focusWidget(), Qt.Key(event.key())
    is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    is_needed = (key in _ENTERS and isinstance(widget, _GIVES_ENTER)) or (
        key in _PAGES and isinstance(widget, _GIVES_PAGES)
    )
    if event.matches(QKeySequence.StandardKey.SelectAll) and isinstance(widget, QAbstractItemView):
        event.accept()  # all of the list, not all of the canvas
        return True
    if key in _FOR_CANVAS and widget is not None and not widget.isWindow() and not widget.property(TAKES_DELETE):
        is_needed = True
    if is_plain and is_needed:
        event.accept()
        return True
    return False


def press_button(event: QKeyEvent) -> bool:
    """Enter on a button presses it. Called from ``keyPressEvent`` of windows, where unused keys arrive."""
    widget = QApplication.focusWidget()
    is_enter = Qt.Key(event.key()) in _ENTERS and not event.isAutoRepeat()
    if is_enter and isinstance(widget, QAbstractButton) and widget.isEnabled():
        widget.click()
        return True
    return False
