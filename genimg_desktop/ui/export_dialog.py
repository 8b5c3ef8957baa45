"""Format, size, what goes into the file, where it goes and what it will be called."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QScrollArea, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.text import shown
from genimg_desktop.export import FORMATS
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.ui.dialog_frame import DialogFrame
from genimg_desktop.ui.export_form import ExportForm
from genimg_desktop.ui.i18n import number, show, tr
from genimg_desktop.ui.tile_dialog import TileDialog
from genimg_desktop.ui.tokens import SPACE_S
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.plain_label import PlainLabel

_WIDTH, _HEIGHT = 620, 560
_MOST_OF_SCREEN = 0.9
_CM_PER_INCH = 2.54


class ExportDialog(DialogFrame):
    """'Export' writes the next free name of the template; 'Choose a file…' writes exactly one. Choices are kept."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, tr("Export picture"), _WIDTH)
        self._session = session
        current = session.settings.current
        self.form = ExportForm(current.export)
        self._add_place()
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(self.form)
        self.body.addWidget(scroll, 1)
        self._tile = self.add_side_button(tr("Does it tile?"), self._on_tile)
        self._choose = self.add_side_button(tr("Choose a file…"), self._on_choose)
        self.add_cancel_button()
        self._export = self.add_main_button(tr("Export"), self._on_export)
        self._scroll = scroll
        self.form.resized.connect(self._grow)
        self.form.changed.connect(self._follow)
        self.folder.textChanged.connect(self._follow)
        self._follow()
        self.resize(_WIDTH, _HEIGHT)

    def options(self) -> ExportOptions:
        """The options as chosen. Raises BadInput."""
        return self.form.value()

    def _add_place(self) -> None:
        rows = self.form.rows
        self.folder = QLineEdit(str(self._session.exporter.folder), rows)
        self.folder.setAccessibleName(tr("Folder"))
        self.preview = PlainLabel(parent=rows, role="title", is_elided=True, is_copyable=True)
        self.measures = PlainLabel(parent=rows, role="faint", is_wrapped=True)
        browse = tool_button("folder", tr("Choose a folder"), self._browse, rows)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.folder, 1)
        row.addWidget(browse)
        rows.add_row(tr("Folder"), row, self.folder)
        rows.add_row(tr("Will be"), self.preview)
        rows.add_row("", self.measures)

    def _grow(self) -> None:
        """Make room for a part that was opened, as far as the screen has it."""
        needed = self.height() + self.form.sizeHint().height() - self._scroll.viewport().height()
        most = round(self.screen().availableGeometry().height() * _MOST_OF_SCREEN)
        self.resize(self.width(), max(self.height(), min(needed, most)))

    def _follow(self) -> None:
        is_valid = self.form.is_valid()
        self._choose.setEnabled(is_valid)
        self._export.setEnabled(is_valid and bool(self.folder.text().strip()))
        self.measures.set_role("faint")
        self.measures.setText("")
        if not is_valid:
            self.preview.setText("–")
            return
        options = self.options()
        try:
            self.preview.setText(shown(self._session.exporter.next_name(options)))
            self.measures.setText(self._measured(options))
        except GenimgError as error:
            self.preview.setText("–")
            self._refuse(error)
            return
        missing = FORMATS.load(options.format).missing()
        if missing is not None:
            self._refuse(missing)

    def _refuse(self, error: GenimgError) -> None:
        """Say why it cannot be exported like this."""
        self._choose.setEnabled(False)
        self._export.setEnabled(False)
        self.measures.set_role("danger")
        self.measures.setText(" ".join(show(text) for text in (error.message, error.hint) if text))

    def _measured(self, options: ExportOptions) -> str:
        width, height = self._session.exporter.size_in_file(options)
        across, down = (number(side / options.dpi * _CM_PER_INCH, 1) for side in (width, height))
        return tr(
            "{width} × {height} px, {across} × {down} cm on paper", width=width, height=height, across=across, down=down
        )

    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("Choose a folder"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    def _on_tile(self) -> None:
        TileDialog(self._session, self).open()

    def _on_choose(self) -> None:
        options = self.options()
        dialog = QFileDialog(self, tr("Export picture"), self.folder.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(self._session.exporter.next_name(options))
        dialog.fileSelected.connect(lambda name: self._write(Path(name)))
        dialog.open()

    def _on_export(self) -> None:
        self._write(None)

    def _write(self, path: Path | None) -> None:
        options = self.options()
        self.accept()
        folder = self.folder.text().strip()
        kept = "" if Path(folder) == self._session.paths.pictures / "Genimg" else folder

        def write() -> None:
            self._session.settings.change(export=options, export_folder=kept)
            self._session.exporter.export(path)

        self._session.attempt(write)
