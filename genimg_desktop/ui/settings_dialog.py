"""The person's choices."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.app.settings import Settings
from genimg_desktop.core.errors import GenimgError
from genimg_desktop.ui.dialog_frame import DialogFrame
from genimg_desktop.ui.export_form import ExportForm
from genimg_desktop.ui.forms import SettingsForm
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.tokens import SPACE_L

_WIDTH = 520


class SettingsDialog(DialogFrame):
    """Language, theme, device; and how pictures are exported when nobody asks. Saved with 'Save' only."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, tr("Settings"), _WIDTH)
        self._session = session
        current = session.settings.current
        self.general = SettingsForm(current, self)
        self.export = ExportForm(current.export, self)
        tabs = QTabWidget(self)
        tabs.setDocumentMode(True)
        for name, form in ((tr("General"), self.general), (tr("Export"), self.export)):
            tabs.addTab(_page(form), name)
        tabs.tabBar().setAccessibleName(tr("Settings"))
        self.body.addWidget(tabs)
        self.add_side_button(tr("Restore defaults"), self._restore)
        self.add_cancel_button()
        self._save = self.add_main_button(tr("Save"), self._on_save)
        for form in (self.general, self.export):
            form.changed.connect(self._on_changed)

    def _restore(self) -> None:
        defaults = Settings()
        self.general.set_value(defaults)
        self.export.set_value(defaults.export)
        self._on_changed()

    def _on_changed(self) -> None:
        self._save.setEnabled(self.general.is_valid() and self.export.is_valid())

    def _on_save(self) -> None:
        chosen = self.general.value()
        values = {name: getattr(chosen, name) for name in ("language", "theme", "device", "versions")}
        self.accept()
        try:
            self._session.settings.change(**values, export=self.export.value())
        except GenimgError as error:
            self._session.notices.error(error)


def _page(form: QWidget) -> QWidget:
    page = QWidget()
    box = QVBoxLayout(page)
    box.setContentsMargins(0, SPACE_L, 0, 0)
    box.addWidget(form)
    box.addStretch(1)
    return page
