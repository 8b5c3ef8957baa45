"""The Train panel: drop a folder, choose how long, press 'Train'."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.core.text import Text
from genimg_desktop.core.text import shown as safe
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.panels import Home
from genimg_desktop.ui.panels.train_data import TrainData
from genimg_desktop.ui.panels.train_drop import DropTarget, data_in
from genimg_desktop.ui.panels.train_foot import TrainFoot
from genimg_desktop.ui.panels.train_goal import TrainModel, TrainRemarks
from genimg_desktop.ui.panels.train_settings import TrainSettings
from genimg_desktop.ui.tokens import SPACE_L, SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.buttons import push_button, tool_button
from genimg_desktop.ui.widgets.plain_label import PlainLabel
from genimg_desktop.ui.widgets.scrolling import dress_scroll
from genimg_desktop.ui.widgets.section import Section

_ROOMY_PX = 600


class TrainPanel(QWidget):
    """Shows the session's draft of a training: nothing yet, the scan, or all of it."""

    panel_id = "train"
    title = Text("Train")
    icon = "train"
    home = Home(side="right", row=0, share=6)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._draft = session, session.draft
        self.setAcceptDrops(True)
        self.drop = DropTarget(self._choose_folder, self.choose_file, self)
        self.scan = ScanPage(session, self)
        self.form = DraftPage(session, self)
        self._stack = QStackedLayout(self)
        for page in (self.drop, self.scan, self.form):
            self._stack.addWidget(page)
        listen(self, self._draft.changed, self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the page that belongs to where the draft is."""
        draft = self._draft
        pages: dict[str, QWidget] = {"scanning": self.scan, "ready": self.form}
        self._stack.setCurrentWidget(pages.get(draft.phase, self.drop))
        error = draft.error
        hint = show(error.hint) if error is not None and error.hint is not None else ""
        self.drop.show_error(show(error.message) if error is not None else "", hint)

    def choose_file(self) -> None:
        """Ask for a zip, or a file of MNIST or CIFAR."""
        dialog = QFileDialog(self, tr("Choose a file of pictures"), str(self._start_folder()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                f"{tr('Sets of pictures')} (*.zip *.gz *-ubyte *.bin *.tar)",
                f"{tr('All files')} (*)",
            ]
        )
        dialog.fileSelected.connect(lambda name: self._draft.choose_data(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Sets of pictures are for this panel; everything else is for the window."""
        if event.source() is None and data_in(event.mimeData()) is not None:
            event.acceptProposedAction()
            self.drop.light(True)
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went away again."""
        self.drop.light(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped."""
        self.drop.light(False)
        path = data_in(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self._draft.choose_data(path)

    def _choose_folder(self) -> None:
        self._session.commands.run("file.train")

    def _start_folder(self) -> Path:
        places = (self._session.paths.pictures, Path.home())
        return next((place for place in places if place.is_dir()), Path.home())


class ScanPage(QWidget):
    """How far the look at the pictures is, and a way out."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft = session.draft
        self.name = PlainLabel(parent=self, role="title", is_elided=True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Looking at the pictures"))
        self.state = PlainLabel(parent=self, role="dim", is_elided=True)
        self.stop = push_button(tr("Cancel"), self._draft.clear, self)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        box.setSpacing(SPACE_S)
        box.addStretch(2)
        for widget in (self.name, self.bar, self.state):
            box.addWidget(widget)
        box.addSpacing(SPACE_XS)
        box.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)
        listen(self, self._draft.progressed, self.follow)
        listen(self, self._draft.changed, self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the progress."""
        fraction, message = self._draft.progress
        self.name.setText(safe(self._draft.path.name) if self._draft.path else "")
        self.bar.setRange(0, 1000 if fraction is not None else 0)
        self.bar.setValue(round(1000 * (fraction or 0.0)))
        self.state.setText(show(message) if message is not None else tr("Looking at the pictures"))


class DraftPage(QWidget):
    """The pictures and the model under each other; how long, what it takes and the button stay in view."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        draft = session.draft
        self._draft = draft
        self.name = PlainLabel(parent=self, role="title", is_elided=True)
        self.other = tool_button("close", tr("Choose other pictures"), draft.clear, self)
        self.data = Section(tr("Your pictures"), lambda section: TrainData(draft, section), self)
        self.model = Section(tr("The model"), lambda section: TrainModel(draft, section), self)
        self.remarks = TrainRemarks(draft, self)
        self.remarks.more.clicked.connect(self.ask_settings)
        self.foot = TrainFoot(session, self)
        self._area = QScrollArea(self)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_S, 0, SPACE_S, SPACE_S)
        column.setSpacing(SPACE_S)
        for part in (self.data, self.model, self.remarks):
            column.addWidget(part)
        column.addStretch(1)
        self._area.setWidget(inside)
        dress_scroll(self._area)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_S + SPACE_XS, SPACE_XS, SPACE_S, 0)
        head.addWidget(self.name, 1)
        head.addWidget(self.other)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_XS)
        box.addLayout(head)
        box.addWidget(self._area, 1)
        box.addWidget(self.foot)
        listen(self, draft.changed, self.follow)
        self.follow()

    def follow(self) -> None:
        """Show whose pictures these are."""
        path = self._draft.path
        self.name.setText(safe(path.name) if path is not None else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is cramped, what to expect is in the tips of the presets alone."""
        super().resizeEvent(event)
        self.foot.presets.expect.setVisible(self.height() >= _ROOMY_PX)

    def ask_settings(self) -> None:
        """Open all settings."""
        if self._draft.phase == "ready":
            TrainSettings(self._draft, self.window()).open()
