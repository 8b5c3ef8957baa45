"""Format, quality, what goes into the file, where it goes and what it will be called."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.text import shown
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.ui.dialog_frame import DialogFrame
from genimg_desktop.ui.forms import SettingsForm
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.tokens import SPACE_S
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.plain_label import PlainLabel

_WIDTH = 560


class ExportDialog(DialogFrame):
    """'Export' writes the next free name of the template; 'Choose a file…' writes exactly one. Choices are kept."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, tr("Export picture"), _WIDTH)
        self._session = session
        current = session.settings.current
        self.form = SettingsForm(current.export, self)
        self.folder = QLineEdit(str(session.exporter.folder), self)
        self.folder.setAccessibleName(tr("Folder"))
        self.preview = PlainLabel(parent=self, role="title", is_elided=True, is_copyable=True)
        browse = tool_button("folder", tr("Choose a folder"), self._browse, self)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.folder, 1)
        row.addWidget(browse)
        self.form.add_row(tr("Folder"), row, self.folder)
        self.form.add_row(tr("Will be"), self.preview)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self._choose = self.add_side_button(tr("Choose a file…"), self._on_choose)
        self.add_cancel_button()
        self._export = self.add_main_button(tr("Export"), self._on_export)
        self.form.changed.connect(self._follow)
        self.folder.textChanged.connect(self._follow)
        self._follow()

    def options(self) -> ExportOptions:
        """The options as chosen. Raises BadInput."""
        options: ExportOptions = self.form.value()
        return options

    def _follow(self) -> None:
        is_valid = self.form.is_valid()
        self._choose.setEnabled(is_valid)
        self._export.setEnabled(is_valid and bool(self.folder.text().strip()))
        if not is_valid:
            self.preview.setText("–")
            return
        options = self.options()
        self.form.set_shown("lossless", options.format == "webp")
        self.form.set_shown("quality", options.format != "png" and not (options.format == "webp" and options.lossless))
        self.form.set_shown("matte", options.format == "jpeg")
        try:
            self.preview.setText(shown(self._session.exporter.next_name(options)))
        except GenimgError:
            self.preview.setText("–")

    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("Choose a folder"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

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
