"""Find any command by typing a few letters of it, in the language of the window or in English."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from genimg_desktop.app.commands import MENUS, Command, CommandTable
from genimg_desktop.ui.actions import shown_shortcut
from genimg_desktop.ui.fuzzy import fuzzy_score
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.icons import pixmap
from genimg_desktop.ui.tokens import ICON_PX, RADIUS, SPACE_S, SPACE_XS, tokens_for
from genimg_desktop.ui.widgets.plain_label import PlainLabel

_WIDTH, _HEIGHT = 560, 420
_ROW_PX = 34
_KEPT_SHARE = 0.5
_COMMAND_ROLE = Qt.ItemDataRole.UserRole + 1
_ENABLED_ROLE = Qt.ItemDataRole.UserRole + 2
_Index = QModelIndex | QPersistentModelIndex


def menu_name(command: Command) -> str:
    """The menu a command stands in, without the mark of its key."""
    names = {key: show(text) for key, text in MENUS}
    bare = names.get(command.menu, "").split("(&")[0]
    return bare.replace("&", "")


def search(table: CommandTable, typed: str) -> list[Command]:
    """The commands that match, best first; without letters all of them in order; those that cannot run now last.

    A match by letters scattered over a long name is no match where another has them in a row.
    """
    found: list[tuple[float, int, Command]] = []
    for at, command in enumerate(table):
        if command.id == "help.palette":
            continue
        names = (show(command.text), str(command.text), f"{menu_name(command)} {show(command.text)}", command.id)
        scores = [score for score in (fuzzy_score(typed, name) for name in names) if score is not None]
        if scores:
            found.append((max(scores), at, command))
    least = _KEPT_SHARE * max((score for score, *_ in found), default=0.0)
    kept = [(not table.is_enabled(command.id), -score, at) for score, at, command in found if score >= least]
    commands = list(table)
    return [commands[at] for *_, at in sorted(kept)]


class CommandPalette(QDialog):
    """Type, choose with the arrow keys, run with Enter. ``run`` gets the id after the palette has closed."""

    def __init__(self, table: CommandTable, run: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popup")
        self.setWindowTitle(tr("Find a command"))
        self.resize(_WIDTH, _HEIGHT)
        self._table, self._run = table, run
        self.line = QLineEdit(self)
        self.line.setProperty("search", True)
        self.line.setPlaceholderText(tr("Type a few letters of what you want to do"))
        self.line.setAccessibleName(tr("Find a command"))
        self._model = _Rows(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_RowPainter(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self._nothing = PlainLabel(tr("No command has these letters."), self, role="dim")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        box.setSpacing(SPACE_S)
        box.addWidget(self.line)
        box.addWidget(self._nothing, 1)
        box.addWidget(self.list, 1)
        self.line.textChanged.connect(self._on_typed)
        self.line.installEventFilter(self)
        self.list.clicked.connect(lambda _index: self._accept())
        self._on_typed("")

    def place_over(self, window: QWidget) -> None:
        """At the top of a window, in the middle."""
        top = window.mapToGlobal(QPoint(0, 0))
        self.move(top.x() + (window.width() - self.width()) // 2, top.y() + window.height() // 8)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys and Enter in the line act on the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {
                Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8,
            }  # fmt: skip
            key = Qt.Key(event.key())
            if key in steps:
                self._step(steps[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._accept()
                return True
        return super().eventFilter(watched, event)

    def shown_ids(self) -> list[str]:
        """The commands listed now."""
        return [command.id for command in self._model.commands]

    def _on_typed(self, typed: str) -> None:
        commands = search(self._table, typed)
        self._model.show_commands(commands, {c.id for c in commands if self._table.is_enabled(c.id)})
        self._nothing.setVisible(not commands)
        self.list.setVisible(bool(commands))
        if commands:
            self.list.setCurrentIndex(self._model.index(0))

    def _step(self, step: int) -> None:
        last = self._model.rowCount() - 1
        row = min(max(self.list.currentIndex().row() + step, 0), last)
        self.list.setCurrentIndex(self._model.index(row))

    def _accept(self) -> None:
        index = self.list.currentIndex()
        if index.isValid() and index.data(_ENABLED_ROLE):
            command: Command = index.data(_COMMAND_ROLE)
            self.accept()
            self._run(command.id)


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.commands: list[Command] = []
        self._enabled: set[str] = set()

    def show_commands(self, commands: list[Command], enabled: set[str]) -> None:
        self.beginResetModel()
        self.commands, self._enabled = commands, enabled
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.commands)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        command = self.commands[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return show(command.text)
        if role == _COMMAND_ROLE:
            return command
        if role == _ENABLED_ROLE:
            return command.id in self._enabled
        return None


class _RowPainter(QStyledItemDelegate):
    """Icon, name, the menu it stands in, and its keys at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> object:
        size = super().sizeHint(option, index)
        size.setHeight(_ROW_PX)
        return size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens = tokens_for(option.palette)
        command: Command = index.data(_COMMAND_ROLE)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        is_enabled = bool(index.data(_ENABLED_ROLE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(2, 1, -2, -1)
        if is_current or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent if is_current and is_enabled else tokens.hover))
            painter.drawRoundedRect(area, RADIUS, RADIUS)
        strong = tokens.text_on_accent if is_current and is_enabled else tokens.text if is_enabled else tokens.disabled
        faint = tokens.text_on_accent if is_current and is_enabled else tokens.text_faint
        faint = faint if is_enabled else tokens.disabled
        self._paint_icon(painter, command, area, strong)
        area.adjust(ICON_PX + 20, 0, -SPACE_S, 0)
        keys = shown_shortcut(command)
        painter.setPen(QColor(faint))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, keys)
        room = area.width() - option.fontMetrics.horizontalAdvance(keys) - SPACE_S
        name = option.fontMetrics.elidedText(show(command.text), Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(strong))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        used = option.fontMetrics.horizontalAdvance(name) + SPACE_S + SPACE_XS
        menu = option.fontMetrics.elidedText(menu_name(command), Qt.TextElideMode.ElideRight, max(0, room - used))
        painter.setPen(QColor(faint))
        painter.drawText(
            QRect(area.left() + used, area.top(), max(0, room - used), area.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            menu,
        )
        painter.restore()

    def _paint_icon(self, painter: QPainter, command: Command, area: QRect, colour: str) -> None:
        if command.icon:
            picture = pixmap(command.icon, colour, ICON_PX, painter.device().devicePixelRatioF())
            painter.drawPixmap(area.left() + 10, area.center().y() - ICON_PX // 2 + 1, picture)
