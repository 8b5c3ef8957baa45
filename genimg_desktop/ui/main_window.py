"""The main window: canvas in the middle, panels around it, menus and toolbar from the command table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QSizePolicy, QToolBar, QVBoxLayout, QWidget

from genimg_desktop.app.recall import Opened
from genimg_desktop.app.session import Session
from genimg_desktop.core.text import Text
from genimg_desktop.ui import drops
from genimg_desktop.ui.actions import WindowActions, keeps_key, press_button
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.canvas.view import CanvasView
from genimg_desktop.ui.docks import Docks
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.icons import app_icon, icon_size
from genimg_desktop.ui.notice_bar import NoticeBar
from genimg_desktop.ui.project_dialogs import ProjectDialogs
from genimg_desktop.ui.status_bar import StatusBar
from genimg_desktop.ui.tokens import TOOL_ICON_PX
from genimg_desktop.ui.tool_bar import ToolBar
from genimg_desktop.ui.tool_options import ToolOptions
from genimg_desktop.ui.widgets.ask import Answer, Question
from genimg_desktop.ui.window_commands import WindowCommands

FIRST_SIZE = QSize(1440, 900)
_TOOLBAR_NAME = "toolbar"


class MainWindow(QMainWindow):
    """first_painted: the window is on the screen for the first time. closed: the person has left it."""

    first_painted = Signal()
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.is_canvas_only = False
        self._has_painted = False
        self._is_leaving = False
        self._is_waiting = False
        self._has_asked_training = False
        self._live_runs = _live_runs(session)
        self._layout_before = b""
        self.setObjectName("main-window")
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.canvas = CanvasView(session, self)
        stage = QWidget(self)
        self.setCentralWidget(stage)
        self.notice_bar = NoticeBar(session.notices, stage)
        self._toolbar = QToolBar(tr("Toolbar"), self)
        self._veil = drops.DropVeil(self)
        self._fit_screen()
        self.docks = Docks(self, session)
        self.status = StatusBar(session, lambda: self.docks.show_panel("jobs"), self)
        self.setStatusBar(self.status)
        self.canvas.zoomed.connect(self.status.show_zoom)
        self.canvas.turned.connect(self.status.show_angle)
        self.canvas.pointed.connect(self.status.show_pointer)
        WindowCommands(self)
        self.projects = ProjectDialogs(session, self, self.canvas)
        self.actions_by_id = WindowActions(session.commands, self.run_command, self)
        self._fill_bars()
        self._fill_stage(stage)
        self._follow_session()
        self._needs_sharing_out = not self.docks.restore()
        self.actions_by_id.refresh()

    def run_command(self, command_id: str) -> None:
        """Carry out a command; a failure becomes a notice."""
        self.session.attempt(lambda: self.session.commands.run(command_id))
        self.actions_by_id.refresh_soon()

    def toggle_canvas_only(self) -> None:
        """Everything but the canvas away, or back."""
        self.is_canvas_only = not self.is_canvas_only
        if self.is_canvas_only:
            self._layout_before = bytes(self.saveState().data())
            for dock in self.docks.by_id.values():
                dock.hide()
        else:
            self.restoreState(self._layout_before)
        for bar in (self._toolbar, self.tool_bar, self.tool_options, self.status, self.menuBar()):
            bar.setVisible(not self.is_canvas_only)
        self.canvas.setFocus()

    def leave(self) -> None:
        """Stop what runs and close, without asking."""
        self._is_leaving = True
        self.close()

    def expect_the_end(self) -> None:
        """The person logs out: the window will be closed, and must not ask then."""
        self.docks.save()
        self._is_leaving = True

    # Qt asks

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask when something is not saved or being worked on; remember the layout."""
        projects = self.session.projects
        if not self._is_leaving and (projects.needs_saving or projects.is_saving):
            event.ignore()
            projects.leave(self.close)
            return
        if not self._is_leaving and self.session.runs.would_be_stopped and not self._has_asked_training:
            event.ignore()
            self._ask_about_training()
            return
        if not self._is_leaving and self._working():
            event.ignore()
            self._ask_to_leave()
            return
        if self.is_canvas_only:
            self.toggle_canvas_only()
        self.docks.save()
        event.accept()
        self.closed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """A first layout gets its sizes now: before, Qt does not keep them."""
        super().showEvent(event)
        if self._needs_sharing_out:
            self._needs_sharing_out = False
            self.docks.share_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window is there."""
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def event(self, event: QEvent) -> bool:
        """Keys that the widget with the focus needs itself do not become shortcuts."""
        return keeps_key(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a button."""
        if not press_button(event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that pictures and models are welcome; our own thumbnails are not files yet, but may go on the canvas."""
        if drops.is_from_gallery(event.mimeData()):
            event.acceptProposedAction()
        elif event.source() is None and drops.is_welcome(event.mimeData()):
            event.acceptProposedAction()
            self._veil.cover()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Pictures of the gallery may be let go over the canvas only: not where they came from."""
        if drops.is_from_gallery(event.mimeData()):
            stage = self.centralWidget()
            event.setAccepted(stage is not None and stage.geometry().contains(event.position().toPoint()))
        else:
            super().dragMoveEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went away again."""
        self._veil.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self._veil.hide()
        if drops.take(event.mimeData(), self.session, tr("Dropped picture")):
            event.acceptProposedAction()
            self.activateWindow()

    # inside

    def _fit_screen(self) -> None:
        screen = QGuiApplication.primaryScreen()
        room = screen.availableSize() if screen else FIRST_SIZE
        self.resize(FIRST_SIZE.boundedTo(QSize(round(room.width() * 0.94), round(room.height() * 0.94))))

    def _fill_bars(self) -> None:
        menus = self.actions_by_id.fill_menus(self.menuBar())
        panels = QMenu(tr("Panels"), self)
        self.docks.fill_menu(panels)
        menus["file"].insertMenu(self.actions_by_id.by_id["file.recover"], self.projects.recent_menu())
        menus["view"].insertMenu(self.actions_by_id.by_id["view.reset_layout"], panels)
        bar = self._toolbar
        bar.setObjectName(_TOOLBAR_NAME)
        bar.setMovable(False)
        bar.setFloatable(False)
        bar.setIconSize(icon_size(TOOL_ICON_PX))
        self.actions_by_id.fill_toolbar(bar, self._spacer)
        bar.toggleViewAction().setVisible(False)
        self.addToolBar(bar)

    def _fill_stage(self, stage: QWidget) -> None:
        """Tools at the left of the canvas, their settings above both."""
        self.tool_bar = ToolBar(self.session, self.actions_by_id, stage)
        self.tool_options = ToolOptions(self.session, stage)
        self.tool_bar.colour_asked.connect(self._ask_colour)
        self.tool_options.done.connect(self.canvas.setFocus)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.tool_bar)
        row.addWidget(self.canvas, 1)
        box = QVBoxLayout(stage)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.tool_options)
        box.addLayout(row, 1)
        self.notice_bar.raise_()

    def _ask_colour(self, which: str) -> None:
        self.docks.show_panel("colour")
        self.docks.panel("colour").edit(which)

    def _spacer(self) -> QWidget:
        spacer = QWidget(self)
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        return spacer

    def _follow_session(self) -> None:
        session, refresh = self.session, self.actions_by_id.refresh_soon
        for signal in (session.explorer.changed, session.artboard.changed, session.shelf.changed):
            listen(self, signal, refresh)
        listen(self, session.projects.changed, refresh)
        for signal in (session.tools.changed, session.tools.colours.changed):
            listen(self, signal, refresh)
        listen(self, session.explorer.pictured, lambda _result: refresh())
        listen(self, session.sheet.changed, self._on_sheet_changed)
        listen(self, session.recall.opened, self._on_opened)
        listen(self, session.queue.changed, lambda _job: self._leave_when_done())
        listen(self, session.runs.runs_changed, self._on_runs_changed)
        listen(self, session.draft.asked, lambda: self.docks.show_panel("train"))
        listen(self, session.timeline.changed, refresh)
        listen(self, session.timeline.asked, lambda: self.docks.show_panel("timeline"))
        listen(self, session.arrangement.adjustment_added, lambda: self.docks.show_panel("adjustment"))
        listen(self, session.blending.asked, lambda: self.docks.show_panel("blend"))

    def _on_sheet_changed(self) -> None:
        if self.session.sheet.cells:
            self.docks.show_panel("sheet")

    def _on_runs_changed(self) -> None:
        """A training that was just started is looked at."""
        live = _live_runs(self.session)
        if live - self._live_runs:
            self.docks.show_panel("monitor")
        self._live_runs = live

    def _on_opened(self, opened: Opened) -> None:
        if opened.picture.notes or opened.picture.has_credentials:
            self.docks.show_panel("notes")

    def _working(self) -> bool:
        return any(not job.is_quiet and not job.state.is_over for job in self.session.queue.jobs())

    def _ask_to_leave(self) -> None:
        answers = [
            Answer(text=tr("Cancel")),
            Answer(text=tr("Stop the work and close"), run=self.leave),
            Answer(text=tr("Close when it is done"), run=self._wait, is_default=True),
        ]
        Question(
            self,
            tr("Close Genimg Desktop"),
            tr("Something is still being worked on."),
            answers,
            tr("Jobs that are stopped leave no half-written files."),
        ).open()

    def _ask_about_training(self) -> None:
        answers = [
            Answer(text=tr("Cancel")),
            Answer(text=tr("Stop and save"), run=self._close_for_good),
            Answer(text=tr("Keep training"), run=self._keep_training, is_default=True),
        ]
        more = tr("It can go on without the window; you find it here again. Stopping saves it: it can go on later.")
        if self.session.runs.waiting:
            more = tr("{more} Trainings that wait for their turn are not started without the window.", more=more)
        Question(self, tr("Close Genimg Desktop"), tr("A model is being trained."), answers, more).open()

    def _keep_training(self) -> None:
        if self.session.runs.keep_training():
            self._close_for_good()
        else:
            self.session.notices.warn(
                Text("The training is still being prepared and cannot go on alone yet."),
                Text("Close the window again in a moment."),
            )

    def _close_for_good(self) -> None:
        """Asked and answered for the trainings; other work still has its own question."""
        self._has_asked_training = True
        self.close()
        self._has_asked_training = False

    def _wait(self) -> None:
        self._is_waiting = True
        self.session.notices.info(Text("The window closes when the work is done."))
        self._leave_when_done()

    def _leave_when_done(self) -> None:
        if self._is_waiting and not self._working():
            self._is_waiting = False
            QTimer.singleShot(0, self.leave)


def _live_runs(session: Session) -> frozenset[Path]:
    return frozenset(entry.run for entry in session.runs.runs if entry.is_live)
