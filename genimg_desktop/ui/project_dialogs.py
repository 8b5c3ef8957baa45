"""Everything about the project that needs a window: its title, questions, names of files, recent projects, recovery."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu

from genimg_desktop.app.project_recovery import ShownVersion
from genimg_desktop.app.questions import Asked, Choice
from genimg_desktop.app.recent import Recent
from genimg_desktop.app.session import Session
from genimg_desktop.core.text import shown
from genimg_desktop.document.project_format import PROJECT_SUFFIX
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.canvas.view import CanvasView
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.kept_dialog import RecoveryDialog, VersionsDialog
from genimg_desktop.ui.project_look import look_of, restore_look
from genimg_desktop.ui.widgets.ask import Answer, Question
from genimg_desktop.ui.widgets.plain_label import tip_text

PROGRAM = "Genimg Desktop"
_LONGEST_NAME = 60


class ProjectDialogs(QObject):
    """Follows the session's project for one window, and binds the commands that need dialogs."""

    def __init__(self, session: Session, window: QMainWindow, canvas: CanvasView) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        projects, recovery, bind = session.projects, session.recovery, session.commands.bind
        bind("file.recover", self.offer_recovery)
        bind("file.versions", self._show_versions, enabled=lambda: projects.path is not None)
        listen(self, projects.changed, self._follow)
        listen(self, projects.asked, self.ask)
        listen(self, projects.name_asked, self._ask_name)
        listen(self, recovery.changed, self._on_recovery_changed)
        projects.view.add("canvas", lambda: look_of(canvas), lambda raw: restore_look(canvas, raw))
        self._follow()

    def recent_menu(self) -> QMenu:
        """The projects that were opened or saved last."""
        menu = QMenu(tr("Open recent"), self._window)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: self._fill_recent(menu))
        return menu

    def ask(self, asked: Asked) -> None:
        """Put a question to the person."""
        Question(
            self._window,
            show(asked.title),
            show(asked.sentence),
            [_answer(choice) for choice in asked.choices],
            show(asked.more) if asked.more is not None else "",
        ).open()

    def offer_recovery(self) -> None:
        """Show what can be recovered."""
        RecoveryDialog(self._session.recovery, self._window).open()

    # inside

    def _follow(self) -> None:
        projects = self._session.projects
        name = show(projects.title).replace("[*]", "[*][*]")  # in a title, the sign for unsaved changes stands there
        self._window.setWindowTitle(f"{name}[*] – {PROGRAM}")
        self._window.setWindowModified(projects.is_modified)

    def _ask_name(self, suggested: Path, is_copy: bool) -> None:
        projects = self._session.projects
        folder = next((one for one in suggested.parents if one.is_dir()), Path.home())
        title = tr("Save a copy") if is_copy else tr("Save as")
        dialog = QFileDialog(self._window, title, str(folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{tr('Projects')} (*{PROJECT_SUFFIX})"])
        dialog.setDefaultSuffix(PROJECT_SUFFIX.removeprefix("."))
        dialog.selectFile(suggested.name)
        save = projects.save_copy if is_copy else projects.save_as
        dialog.fileSelected.connect(lambda name: save(Path(name)))
        dialog.rejected.connect(projects.give_up_naming)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_recovery_changed(self) -> None:
        recovery = self._session.recovery
        if recovery.is_wanted and not recovery.was_offered:
            recovery.was_offered = True
            self.offer_recovery()

    def _show_versions(self) -> None:
        def open_dialog(versions: tuple[ShownVersion, ...]) -> None:
            VersionsDialog(self._session.projects, versions, self._window).open()

        self._session.recovery.versions(open_dialog)

    def _fill_recent(self, menu: QMenu) -> None:
        recent = self._session.projects.recent
        menu.clear()
        for entry in recent.entries:
            menu.addAction(self._recent_action(entry, menu))
        if not recent.entries:
            menu.addAction(tr("No projects yet")).setEnabled(False)
            return
        menu.addSeparator()
        menu.addAction(tr("Clear this list")).triggered.connect(lambda: recent.clear())
        recent.look()

    def _recent_action(self, entry: Recent, menu: QMenu) -> QAction:
        name = shown(entry.path.stem, _LONGEST_NAME).replace("&", "&&")
        text = tr("{name} (missing)", name=name) if entry.is_missing else name
        action = QAction(text, menu)
        action.setToolTip(tip_text(shown(str(entry.path))))
        action.triggered.connect(partial(self._open_recent, entry))
        return action

    def _open_recent(self, entry: Recent) -> None:
        if not entry.is_missing:
            self._session.projects.open(entry.path)
            return
        name = shown(entry.path.name, _LONGEST_NAME)
        answers = [
            Answer(text=tr("Cancel")),
            Answer(text=tr("Try to open it"), run=lambda: self._session.projects.open(entry.path)),
            Answer(
                text=tr("Take it off the list"),
                run=lambda: self._session.projects.recent.remove(entry.path),
                is_default=True,
            ),
        ]
        Question(
            self._window,
            tr("Open recent"),
            tr("'{name}' was not there when it was last looked for.", name=name),
            answers,
            shown(str(entry.path.parent)),
        ).open()


def _answer(choice: Choice) -> Answer:
    return Answer(text=show(choice.text), run=choice.run, is_default=choice.is_default)
