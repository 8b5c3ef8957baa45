"""The project that is open: new, opened, saved, closed; nothing unsaved is lost without a question.

Views read ``title``, ``path`` and ``is_modified``, call the verbs, and show what is ``asked``. Files are read and
written in the lane of projects, one at a time; what is saved is the frozen state of the moment at which it begins.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from genimg_desktop.app import project_questions as questions
from genimg_desktop.app.artboard import Artboard
from genimg_desktop.app.autosave import LANE, Autosave
from genimg_desktop.app.explorer import Explorer
from genimg_desktop.app.later import Later
from genimg_desktop.app.notices import Notice, NoticeAction, Notices
from genimg_desktop.app.project_bookmarks import bookmarks_for, not_on_shelf
from genimg_desktop.app.project_files import ChangedMeanwhile, OpenedFile, ProjectFiles, SavedFile
from genimg_desktop.app.project_saving import Prepared, Saver, Then, Wish, outcome_of
from genimg_desktop.app.project_view import ProjectView
from genimg_desktop.app.questions import Asked
from genimg_desktop.app.recent import RecentProjects
from genimg_desktop.app.shelf import Shelf
from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.paths import Paths
from genimg_desktop.core.process_lock import ProcessLock
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.file_mark import FileMark
from genimg_desktop.document.journal import Journal, Origin
from genimg_desktop.document.merged import Merged
from genimg_desktop.document.project_format import PROJECT_SUFFIX, Kept, OpenedProject, Project, ProjectBookmark
from genimg_desktop.document.project_read import read_merged
from genimg_desktop.image.codecs import OpenedPicture
from genimg_desktop.jobs.job import Job
from genimg_desktop.jobs.queue import JobQueue

MOST_REMARKS = 3
"""Notices after opening; more are counted."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Open:
    """What is known of the open project besides its document. name: '' while it has none. mark: of its file.

    can_save: a save may replace the file; else it asks for a name.
    """

    name: str = ""
    path: Path | None = None
    mark: FileMark | None = None
    lock: ProcessLock | None = None
    kept: Kept = field(default_factory=Kept)
    bookmarks: tuple[ProjectBookmark, ...] = ()
    can_save: bool = True


class Projects:
    """changed: name, file, or whether it is modified or being saved. asked: the person has to decide.

    name_asked(suggested, is_copy): a save needs a name; the answer is ``save_as`` or ``save_copy``. saved: a file was
    written. leaving: the document is about to be replaced; what is in hand must let go. replaced: another one is open.
    """

    def __init__(
        self,
        queue: JobQueue,
        artboard: Artboard,
        explorer: Explorer,
        shelf: Shelf,
        notices: Notices,
        paths: Paths,
        later: Later,
    ) -> None:
        self.changed: Signal[()] = Signal()
        self.asked: Signal[Asked] = Signal()
        self.name_asked: Signal[Path, bool] = Signal()
        self.saved: Signal[Path] = Signal()
        self.leaving: Signal[()] = Signal()
        self.replaced: Signal[()] = Signal()
        self._queue, self._artboard, self._shelf, self._notices = queue, artboard, shelf, notices
        self._pictures = paths.pictures
        self.files = ProjectFiles(paths.data)
        self.view = ProjectView(artboard, explorer)
        self.recent = RecentProjects(queue, paths.config)
        self._open = Open()
        self._after_naming: Then | None = None
        self._saver = Saver(queue, self.files, self._prepare, self._note_saved, self._not_saved)
        self._is_discarded = False
        self.autosave = Autosave(queue, artboard, self.snapshot, self._new_journal, later, notices)
        artboard.history.changed.connect(self._on_history_changed)
        queue.changed.connect(self._on_job_changed)

    # what is

    @property
    def path(self) -> Path | None:
        """The file of the project; None while it has none."""
        return self._open.path

    @property
    def title(self) -> Text:
        """The name of the project."""
        return Text("{name}", name=self._open.name) if self._open.name else Text("Untitled")

    @property
    def is_modified(self) -> bool:
        """Whether there is something that a save would write."""
        return self._artboard.history.is_modified

    @property
    def needs_saving(self) -> bool:
        """Whether leaving would lose something that the person has not said may be lost."""
        return self.is_modified and not self._is_discarded

    @property
    def is_saving(self) -> bool:
        """Whether a save is under way."""
        return self._saver.is_saving

    @property
    def can_revert(self) -> bool:
        """Whether there is a saved state to go back to."""
        return self._open.path is not None and self.is_modified

    def keep_versions(self, most: int) -> None:
        """How many earlier versions of every project are kept from now on."""
        self.files.versions.most = most

    def snapshot(self) -> tuple[Project, Origin]:
        """Everything as it is now. Costs nothing: the document is one frozen value."""
        state = self._artboard.document.state
        project = Project(
            state=state,
            bookmarks=bookmarks_for(state, self._shelf.bookmarks, self._open.bookmarks),
            view=self.view.look(),
            kept=self._open.kept,
        )
        path = self._open.path
        return project, Origin(
            name=self._open.name, path="" if path is None else str(path), is_whole=self._open.can_save
        )

    # another document

    def new(self, width: int, height: int) -> None:
        """An empty canvas of a size, after asking about what is not saved."""
        state = DocumentState(width=width, height=height)
        self.leave(lambda: self._begin(state, Open()))

    def open(self, path: Path) -> None:
        """Open a project, after asking about what is not saved."""
        path = path.absolute()
        if path == self._open.path and not self.is_modified:
            self._notices.info(Text("'{name}' is open already.", name=path.name))
            return
        self.leave(lambda: self._read(path))

    def open_copy(self, path: Path, name: str) -> None:
        """Open an earlier version, which has no file of its own until it is saved, after asking about what is not."""
        self.leave(lambda: self._read_copy(path, name))

    def revert(self) -> None:
        """Go back to what the file holds, after asking. What is given up lies in the trash of recovery copies."""
        path = self._open.path
        if path is None or not self.is_modified:
            return
        self.asked.emit(questions.go_back(path.name, lambda: self._read(path)))

    def leave(self, then: Then) -> None:
        """Do something that gives up the open document: at once when it is saved, else after asking."""
        self._saver.when_idle(lambda: self._leave(then))

    # saving

    def save(self, then: Then | None = None) -> None:
        """Save to the file of the project; asks for a name when it has none, or when the file must not be replaced."""
        path = self._open.path
        if path is None or not self._open.can_save:
            self._after_naming = then
            self.name_asked.emit(self._suggested(), False)
            return
        self._save(Wish(path=path, then=() if then is None else (then,)))

    def save_as(self, path: Path) -> None:
        """Save under a name, which is that of the project from now on. The person has agreed to replace the file."""
        then, self._after_naming = self._after_naming, None
        self._save(Wish(path=_with_suffix(path), is_forced=True, then=() if then is None else (then,)))

    def give_up_naming(self) -> None:
        """No name was chosen: whatever waited for the save does not happen."""
        self._after_naming = None

    def ask_name(self, *, is_copy: bool = False) -> None:
        """Save under another name, or a copy."""
        self._after_naming = None
        self.name_asked.emit(self._suggested(is_copy), is_copy)

    def save_copy(self, path: Path) -> None:
        """Write a copy to another file; the project stays what it is. Over its own file it is a save."""
        path = _with_suffix(path)
        self._save(Wish(path=path, is_copy=path != self._open.path, is_forced=True))

    # the end

    def close(self, *, has_stopped: bool = True) -> None:
        """The program ends: what is not saved is kept for the next start. has_stopped: the lane of projects has."""
        keeps = self.is_modified and not self._is_discarded
        self.autosave.end(keeps=keeps, writes=has_stopped, trash_in=self.files.recovery)
        self._let_go_of_lock()

    # inside: another document

    def _leave(self, then: Then) -> None:
        if self.is_modified:
            self.asked.emit(questions.save_first(self.title, lambda: self.save(then), lambda: self._give_up(then)))
        else:
            then()

    def show_recovered(self, opened: OpenedFile, origin: Origin, journal: Journal) -> None:
        """Go on with a document that a crash interrupted: it counts as not saved."""
        project = opened.project
        can_save = origin.is_whole and project.is_whole and opened.lock is not None
        self._begin(
            project.state,
            Open(
                name=origin.name,
                path=opened.path if opened.lock is not None else None,
                mark=opened.mark,
                lock=opened.lock,
                kept=project.kept,
                bookmarks=project.bookmarks,
                can_save=can_save,
            ),
            journal,
        )
        self.view.restore(project.view)
        self._tell(project)

    def _begin(self, state: DocumentState, opened: Open, journal: Journal | None = None) -> None:
        """Show another document. journal: of a recovered one, which is not saved."""
        self.leaving.emit()
        self.autosave.let_go(self.files.recovery if self.is_modified else None)
        if self._open.lock is not opened.lock:
            self._let_go_of_lock()
        self._open, self._is_discarded = opened, False
        self.files.merged = Merged()
        board = self._artboard
        board.document.become(state, board.document.bounds.union(state.bounds))
        board.history.begin_anew(is_modified=journal is not None)
        board.set_active(state.layers[-1].id if state.layers else None)
        board.show_live(not state.layers)
        self.autosave.begin(journal)
        self.replaced.emit()
        self.changed.emit()

    def _read(self, path: Path) -> None:
        before, held = self._artboard.document.state, self._held

        def work(ctx: Context) -> OpenedFile | GenimgError:
            return outcome_of(lambda: self.files.open(path, ctx, held=held))

        def take(outcome: OpenedFile | GenimgError) -> None:
            if isinstance(outcome, GenimgError):
                self._not_opened(path, outcome)
            elif self._artboard.document.state is not before:
                if outcome.lock is not None:
                    outcome.lock.release()
                self._notices.post(
                    Notice(
                        kind="warning",
                        message=Text("The canvas was changed while '{name}' was being opened.", name=path.name),
                        action=NoticeAction(text=Text("Open it now"), run=lambda: self.open(path)),
                    )
                )
            elif outcome.is_elsewhere:
                self.asked.emit(questions.work_on_copy(path.name, lambda: self._show(outcome, None)))
            else:
                self._show(outcome, outcome.lock or self._open.lock)

        self._queue.submit(Text("Opening '{name}'", name=path.name), work, lane=LANE, on_done=take)

    def _read_copy(self, path: Path, name: str) -> None:
        def take(opened: OpenedFile) -> None:
            self._show(opened, None, name)

        self._queue.submit(
            Text("Opening '{name}'", name=name),
            lambda ctx: self.files.open(path, ctx, held=path),
            lane=LANE,
            on_done=take,
        )

    def _show(self, opened: OpenedFile, lock: ProcessLock | None, name: str = "") -> None:
        """Show a project that was read; without its lock as a copy, which has no file yet."""
        project, path = opened.project, opened.path
        self._begin(
            project.state,
            Open(
                name=name or path.stem,
                path=None if lock is None else path,
                mark=opened.mark,
                lock=lock,
                kept=project.kept,
                bookmarks=project.bookmarks,
                can_save=project.is_whole,
            ),
        )
        self.view.restore(project.view)
        if not name:
            self.recent.add(path)
        self._tell(project)

    def _not_opened(self, path: Path, error: GenimgError) -> None:
        self._is_discarded = False
        self._tell_error(error, NoticeAction(text=Text("Open its picture"), run=lambda: self._open_merged(path)))

    def _open_merged(self, path: Path) -> None:
        """The picture alone, as a layer."""

        def take(picture: OpenedPicture) -> None:
            self._artboard.add_picture(picture.pixels, path.stem)
            self._artboard.show_live(False)

        self._queue.submit(
            Text("Opening '{name}'", name=path.name), lambda _ctx: read_merged(path), lane=LANE, on_done=take
        )

    def _tell(self, project: OpenedProject) -> None:
        """What is missing or different, and what else came along."""
        for remark in project.remarks[:MOST_REMARKS]:
            self._notices.warn(remark)
        if len(project.remarks) > MOST_REMARKS:
            more = len(project.remarks) - MOST_REMARKS
            self._notices.warn(Text("{count} more parts of the project are missing or different.", count=more))
        if not project.is_whole:
            self._notices.warn(
                Text("Something of this project is lost."),
                Text("Saving asks for another name, so that the file itself stays as it is."),
            )
        new = not_on_shelf(project.bookmarks, self._shelf.bookmarks)
        if new:
            self._notices.info(
                Text("The project brings {count} bookmarks that are not on your shelf.", count=len(new)),
                NoticeAction(text=Text("Add to the shelf"), run=lambda: self._shelf.adopt(new)),
            )

    def _give_up(self, then: Then) -> None:
        self._is_discarded = True
        then()

    # inside: saving

    def _prepare(self, wish: Wish, is_again: bool) -> Prepared | None:
        is_own = wish.path == self._open.path
        if is_again and is_own and not wish.is_copy and not self.is_modified:
            return None
        self.autosave.step_aside()
        point = self._artboard.history.point()
        project, _ = self.snapshot()
        return Prepared(
            project=project,
            point=point,
            known=self._open.mark if is_own and not wish.is_forced else None,
            held=self._held,
        )

    def _save(self, wish: Wish) -> None:
        self._saver.save(wish)
        self.changed.emit()

    def _note_saved(self, wish: Wish, prepared: Prepared, saved: SavedFile) -> None:
        if wish.is_copy:
            self._notices.info(Text("A copy was saved as '{name}'.", name=wish.path.name))
        else:
            if saved.lock is not None:
                self._let_go_of_lock()
            self._open = replace(
                self._open,
                name=wish.path.stem,
                path=wish.path,
                mark=saved.mark,
                lock=saved.lock or self._open.lock,
                can_save=True,
            )
            self._artboard.history.mark_saved(prepared.point)
            self.autosave.saved()
        self.recent.add(wish.path)
        self.saved.emit(wish.path)
        self.changed.emit()

    def _not_saved(self, wish: Wish, error: GenimgError) -> None:
        self.changed.emit()
        if isinstance(error, ChangedMeanwhile):
            forced = replace(wish, is_forced=True)
            self.asked.emit(questions.replace_changed(error, lambda: self._save(forced), self.ask_name))
            return
        again = NoticeAction(text=Text("Save as…"), run=lambda: self.ask_name(is_copy=wish.is_copy))
        self._tell_error(error, again)

    def _tell_error(self, error: GenimgError, action: NoticeAction) -> None:
        self._notices.post(
            Notice(kind="error", message=error.message, hint=error.hint, details=error.details, action=action)
        )

    def _suggested(self, is_copy: bool = False) -> Path:
        """A path to begin with in the dialog that asks for one."""
        name = self._open.name or str(Text("Untitled"))
        stem = f"{name} copy" if is_copy else name
        known = next((one.path.parent for one in self.recent.entries), self._pictures / "Genimg")
        folder = self._open.path.parent if self._open.path is not None else known
        return folder / f"{stem}{PROJECT_SUFFIX}"

    @property
    def _held(self) -> Path | None:
        """The file whose lock this window has."""
        return self._open.path if self._open.lock is not None else None

    def _let_go_of_lock(self) -> None:
        if self._open.lock is not None:
            self._open.lock.release()
            self._open = replace(self._open, lock=None)

    def _on_job_changed(self, job: Job[object]) -> None:
        if job.lane == LANE and job.state.is_over:
            self.changed.emit()

    def _on_history_changed(self) -> None:
        self._is_discarded = False
        self.changed.emit()

    def _new_journal(self) -> Journal:
        return Journal.begin(self.files.recovery, self.files.book)


def _with_suffix(path: Path) -> Path:
    path = path.absolute()
    return path if path.suffix.lower() == PROJECT_SUFFIX else path.with_name(path.name + PROJECT_SUFFIX)
