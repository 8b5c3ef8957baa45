"""The film strip of the monitor, and what can be done with the moment that is looked at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.export.film import FILM_FORMATS
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.dialog_frame import DialogFrame
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.tokens import SPACE_S
from genimg_desktop.ui.widgets.buttons import push_button
from genimg_desktop.ui.widgets.film_strip import FilmStrip
from genimg_desktop.ui.widgets.plain_label import PlainLabel, set_tip

_FILMS = ("webp", "gif", "apng", "mp4", "webm")
_WIDTH = 380
_TITLE_LENGTH = 120


class MonitorFilm(QWidget):
    """The strip with its buttons."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._monitor = session, session.monitor
        self._shown: Path | None = None
        self.strip = FilmStrip(session.monitor.strip, self)
        self.strip.chosen.connect(self._on_chosen)
        self.open = push_button(tr("Play in it"), self._on_open, self, icon="sliders")
        set_tip(self.open, tr("Opens the model of this moment in the explorer; the training goes on."))
        self.keep = push_button(tr("Keep…"), self.ask_title, self, icon="bookmark")
        set_tip(self.keep, tr("Copies the model of this moment into your library."))
        self.export = push_button(tr("Export"), parent=self, icon="export")
        self.export.setMenu(self._export_menu())
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.open)
        row.addWidget(self.keep)
        row.addStretch(1)
        row.addWidget(self.export)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        box.addWidget(self.strip, 1)
        box.addLayout(row)
        listen(self, self._monitor.changed, self.follow)
        listen(self, self._monitor.grown, lambda _run: self.follow())
        self.follow()

    def follow(self) -> None:
        """The moments there are now."""
        monitor = self._monitor
        if monitor.shown != self._shown:
            self._shown = monitor.shown
            self.strip.show_moments([])
        state = monitor.state
        best = monitor.best_index
        reason = show(state.best.reason) if state is not None and state.best and state.best.reason else ""
        self.strip.show_moments(monitor.moments, best, reason)
        if self.strip.moment is None:
            self.strip.picture.show_sentence(
                tr("The first pictures are kept soon after the start.") if monitor.shown is not None else ""
            )
        has_moment = monitor.snapshot is not None
        self.open.setEnabled(has_moment)
        self.keep.setEnabled(has_moment)
        self.export.setEnabled(state is not None and bool(state.curve_names))

    def ask_title(self) -> None:
        """Ask what the kept model shall be called."""
        images = self._monitor.chosen_images
        KeepModelDialog(
            self._monitor.proposed_title(), lambda title: self._monitor.keep_snapshot(title, images), self.window()
        ).open()

    def _on_chosen(self, index: int) -> None:
        if 0 <= index < len(self.strip.moments):
            self._monitor.choose_moment(self.strip.moments[index].images)

    def _on_open(self) -> None:
        self._session.attempt(self._monitor.open_snapshot)

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("Curves as a table (CSV)…")).triggered.connect(self._ask_csv)
        menu.addAction(tr("Curves for TensorBoard…")).triggered.connect(self._ask_tensorboard)
        menu.addSeparator()
        menu.addAction(tr("Film strip as a film…")).triggered.connect(self._ask_film)
        return menu

    def _ask_csv(self) -> None:
        self._ask_file(
            tr("Export the curves"),
            "csv",
            [tr("Table") + " (*.csv)"],
            lambda path: self._monitor.export_curves(path, "csv"),
        )

    def _ask_film(self) -> None:
        kinds = [FILM_FORMATS.load(name) for name in _FILMS]
        filters = [f"{show(kind.label)} (*{kind.suffixes[0]})" for kind in kinds if kind.missing() is None]
        self._ask_file(tr("Export the film strip"), "webp", filters, self._monitor.export_strip_film)

    def _ask_tensorboard(self) -> None:
        dialog = QFileDialog(self.window(), tr("Choose a folder for TensorBoard"), str(self._session.exporter.folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._open_dialog(dialog, lambda path: self._monitor.export_curves(path, "tensorboard"))

    def _ask_file(self, title: str, suffix: str, filters: list[str], take: Callable[[Path], object]) -> None:
        dialog = QFileDialog(self.window(), title, str(self._session.exporter.folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(filters)
        dialog.setDefaultSuffix(suffix)
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.rpartition("*.")[2].rstrip(")")))
        run = self._monitor.shown
        dialog.selectFile(f"{run.name if run is not None else ''}.{suffix}")
        self._open_dialog(dialog, take)

    def _open_dialog(self, dialog: QFileDialog, take: Callable[[Path], object]) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(lambda name: self._session.attempt(lambda: take(Path(name))))
        dialog.open()


class KeepModelDialog(DialogFrame):
    """The title of a model that is kept. ``keep(title)`` is called when it is accepted."""

    def __init__(self, title: str, keep: Callable[[str], object], parent: QWidget | None) -> None:
        super().__init__(parent, tr("Keep this model"), _WIDTH)
        self._keep = keep
        self.line = QLineEdit(title, self)
        self.line.setMaxLength(_TITLE_LENGTH)
        self.line.setAccessibleName(tr("Name of the model"))
        self.line.selectAll()
        self.body.addWidget(PlainLabel(tr("Name of the model"), self, role="dim"))
        self.body.addWidget(self.line)
        note = tr(
            "The model of this moment is copied into your library. The training and its moments stay as they are."
        )
        self.body.addWidget(PlainLabel(note, self, role="faint", is_wrapped=True))
        self.add_cancel_button()
        self.main = self.add_main_button(tr("Keep"), self._on_keep)
        self.line.textChanged.connect(lambda text: self.main.setEnabled(bool(text.strip())))
        self.main.setEnabled(bool(title.strip()))
        self.line.setFocus()

    def _on_keep(self) -> None:
        title = self.line.text().strip()
        self.accept()
        self._keep(title)
