"""Format, quality and size of a film, where it goes and what it will be called."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from genimg_desktop.app.film_export import film_facts
from genimg_desktop.app.session import Session
from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.text import shown
from genimg_desktop.export.film import FILM_FORMATS
from genimg_desktop.export.film.options import FilmOptions
from genimg_desktop.ui.dialog_frame import DialogFrame
from genimg_desktop.ui.forms import SettingsForm
from genimg_desktop.ui.i18n import number, show, tr
from genimg_desktop.ui.tokens import SPACE_S
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.plain_label import PlainLabel

_WIDTH = 560
_WITHOUT_EXTRAS = "webp"


class FilmExportDialog(DialogFrame):
    """'Export' writes the next free name; 'Choose a name…' writes exactly one. Choices are kept."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, tr("Export film"), _WIDTH)
        self._session = session
        options = session.settings.current.film
        if FILM_FORMATS.load(options.format).missing() is not None:
            options = FilmOptions(format=_WITHOUT_EXTRAS)
        self.form = SettingsForm(options, self)
        self.facts = PlainLabel(parent=self, role="dim")
        self.missing = PlainLabel(parent=self, role="danger", is_wrapped=True)
        self.folder = QLineEdit(str(session.exporter.folder), self)
        self.folder.setAccessibleName(tr("Folder"))
        self.preview = PlainLabel(parent=self, role="title", is_elided=True, is_copyable=True)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.folder, 1)
        row.addWidget(tool_button("folder", tr("Choose a folder"), self._browse, self))
        self.form.add_row(tr("Film"), self.facts)
        self.form.add_row(tr("Folder"), row, self.folder)
        self.form.add_row(tr("Will be"), self.preview)
        self.body.addWidget(self.form)
        self.body.addWidget(self.missing)
        self.body.addStretch(1)
        self._choose = self.add_side_button(tr("Choose a name…"), self._on_choose)
        self.add_cancel_button()
        self.export = self.add_main_button(tr("Export"), lambda: self._write(self._next()))
        self.form.changed.connect(self._follow)
        self.folder.textChanged.connect(self._follow)
        self._follow()

    def options(self) -> FilmOptions:
        """The options as chosen. Raises BadInput."""
        options: FilmOptions = self.form.value()
        return options

    def _follow(self) -> None:
        is_valid = self.form.is_valid()
        self._show_fields()
        problem = self._problem()
        self.missing.setText(problem)
        self.missing.setVisible(bool(problem))
        can_write = is_valid and not problem
        self._choose.setEnabled(can_write)
        self.export.setEnabled(can_write and bool(self.folder.text().strip()))
        self.facts.setText(self._describe() if is_valid else "–")
        try:
            self.preview.setText(shown(self._next().name) if is_valid else "–")
        except GenimgError:
            self.preview.setText("–")

    def _show_fields(self) -> None:
        """Only what plays a part in this format."""
        values = {name: self.form.read(name) for name in ("format", "lossless", "enlarge")}
        kind = FILM_FORMATS.load(values["format"])
        self.form.set_shown("lossless", kind.has_lossless)
        self.form.set_shown("quality", kind.has_quality and not (kind.has_lossless and values["lossless"]))
        self.form.set_shown("dithering", kind.has_dithering)
        self.form.set_shown("columns", kind.has_columns)
        self.form.set_shown("tiles", kind.has_tiles)
        self.form.set_shown("resampling", values["enlarge"] > 1)
        card = self._session.timeline.source.card if self._session.timeline.source is not None else None
        self.form.set_shown("matte", kind.has_tiles or (card is not None and card.channels == 4 and not kind.has_alpha))

    def _problem(self) -> str:
        missing = FILM_FORMATS.load(self.form.read("format")).missing()
        return show(missing.message) if missing is not None else ""

    def _describe(self) -> str:
        film, source = self._session.timeline.film, self._session.timeline.source
        if film is None or source is None:
            return "–"
        facts, times = film_facts(film, source.card), self.options().enlarge
        return tr(
            "{count} frames · {seconds} s · {width} × {height} px",
            count=facts.count,
            seconds=number(film.length_s, 2),
            width=facts.width * times,
            height=facts.height * times,
        )

    def _next(self) -> Path:
        return self._session.film_exporter.next_path(Path(self.folder.text().strip()), self.options())

    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("Choose a folder"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    def _on_choose(self) -> None:
        options = self.options()
        kind = FILM_FORMATS.load(options.format)
        dialog = QFileDialog(self, tr("Export film"), self.folder.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        if kind.suffixes:
            dialog.setNameFilters([f"{show(kind.label)} ({' '.join('*' + suffix for suffix in kind.suffixes)})"])
            dialog.setDefaultSuffix(kind.suffixes[0][1:])
        dialog.selectFile(self._next().name)
        dialog.fileSelected.connect(lambda name: self._write(Path(name)))
        dialog.open()

    def _write(self, path: Path) -> None:
        options = self.options()
        folder = self.folder.text().strip()
        self.accept()
        kept = "" if Path(folder) == self._session.paths.pictures / "Genimg" else folder

        def write() -> None:
            self._session.settings.change(film=options, export_folder=kept)
            self._session.film_exporter.export(path, options)

        self._session.attempt(write)
