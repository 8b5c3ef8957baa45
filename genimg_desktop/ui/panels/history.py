"""What was done, step by step; a click goes there."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.core.text import Text
from genimg_desktop.document.history import History
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import number, show, tr
from genimg_desktop.ui.panels import Home
from genimg_desktop.ui.tokens import SPACE_S, tokens_for
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named

_Index = QModelIndex | QPersistentModelIndex
_BYTES_PER_MB = 1_000_000


class HistoryModel(QAbstractListModel):
    """One row for the beginning, one for each step, undone ones last."""

    def __init__(self, history: History, parent: QWidget) -> None:
        super().__init__(parent)
        self._history = history
        self._texts: tuple[Text, ...] = ()
        self.num_done = 0

    def follow(self) -> bool:
        """Take over the steps. False when they are as they were."""
        done = self._history.texts
        texts = (*done, *self._history.undone_texts)
        if texts == self._texts and len(done) == self.num_done:
            return False
        if len(texts) == len(self._texts):
            self._texts, self.num_done = texts, len(done)
            self.dataChanged.emit(self.index(0), self.index(len(texts)))
        else:
            self.beginResetModel()
            self._texts, self.num_done = texts, len(done)
            self.endResetModel()
        return True

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """The beginning and the steps."""
        return 0 if parent.isValid() else len(self._texts) + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What was done; the present one is bold, those that are undone are faint."""
        if not index.isValid():
            return None
        row = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return show(self._texts[row - 1]) if row else tr("Beginning")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = show(self._texts[row - 1]) if row else tr("Beginning")
            return tr("{step}, undone", step=words) if row > self.num_done else words
        if role == Qt.ItemDataRole.FontRole and row == self.num_done:
            font = QFont(QApplication.font())
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and row > self.num_done:
            return tokens_for(QApplication.palette()).colour("text_faint")
        return None


class HistoryPanel(QWidget):
    """Shows the artboard's history."""

    panel_id = "history"
    title = Text("History")
    icon = "history"
    home = Home(side="right", row=1, share=4)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._history = session, session.artboard.history
        self._is_following = False
        self.model = HistoryModel(self._history, self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setProperty("rows", True)
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        named(self.view, tr("History"), tr("Click a step to go back or forward to it."))
        self.held = PlainLabel(parent=self, role="faint", is_elided=True)
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        foot.addWidget(self.held)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.view, 1)
        box.addLayout(foot)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        listen(self, self._history.changed, self._follow_when_seen)
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """What happened while nobody looked."""
        super().showEvent(event)
        self._follow()

    def _follow_when_seen(self) -> None:
        if self.isVisible():
            self._follow()

    def _follow(self) -> None:
        if not self.model.follow() and self.held.text():
            return
        self._is_following = True
        index = self.model.index(self.model.num_done)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        self._is_following = False
        count, size = self.model.rowCount() - 1, self._history.held_bytes / _BYTES_PER_MB
        self.held.setText(
            tr("{count} steps, {size} MB", count=count, size=number(size, 1))
            if count
            else tr("Every change becomes a step here.")
        )

    def _on_current_changed(self, index: QModelIndex) -> None:
        if not self._is_following and index.isValid():
            self._session.attempt(lambda: self._history.go_to(index.row()))
