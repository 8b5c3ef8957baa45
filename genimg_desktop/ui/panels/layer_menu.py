"""Menus of the layers panel, made from the command table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from genimg_desktop.app.commands import MENUS
from genimg_desktop.app.session import Session
from genimg_desktop.ui.i18n import show
from genimg_desktop.ui.icons import set_icon

_ENTRIES = (
    "layer.restore", "explore.find", "",
    "layer.rename", "layer.duplicate", "layer.visible", "layer.delete", "",
    "layer.group", "layer.ungroup", "layer.clip", "layer.lock", "layer.lock_alpha", "",
    ">layer.mask", ">layer.merge", ">layer.turn",
)  # fmt: skip
"""Command ids; '' is a line, '>' a whole sub-menu."""


def layer_menu(session: Session, parent: QWidget) -> QMenu:
    """What can be done with what is chosen."""
    menu = _made(parent)
    fill_menu(menu, session, _ENTRIES)
    return menu


def commands_menu(session: Session, key: str, parent: QWidget) -> QMenu:
    """All commands of one menu of the table."""
    menu = _made(parent)
    fill_menu(menu, session, _of_menu(session, key))
    return menu


def fill_menu(menu: QMenu, session: Session, entries: Sequence[str]) -> None:
    """Add commands; those that cannot be done now are grey."""
    names, table = dict(MENUS), session.commands
    for entry in entries:
        if not entry:
            menu.addSeparator()
        elif entry.startswith(">"):
            inner = menu.addMenu(show(names[entry[1:]]))
            fill_menu(inner, session, _of_menu(session, entry[1:]))
            inner.setEnabled(any(action.isEnabled() for action in inner.actions() if not action.isSeparator()))
        else:
            action = menu.addAction(show(table[entry].text))
            action.setEnabled(table.is_enabled(entry))
            if table[entry].icon:
                set_icon(action, table[entry].icon)
            if table[entry].is_checkable:
                action.setCheckable(True)
                action.setChecked(table.is_checked(entry))
            action.triggered.connect(lambda _=False, name=entry: session.attempt(lambda: table.run(name)))


def _of_menu(session: Session, key: str) -> list[str]:
    entries: list[str] = []
    for command in session.commands:
        if command.menu == key:
            entries += ["", command.id] if command.starts_group and entries else [command.id]
    return entries


def _made(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
