"""Keeps one window on a session, dressed in the theme and speaking the language of the settings."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QApplication

from genimg_desktop.app.session import Session
from genimg_desktop.app.settings import Settings
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import install_language
from genimg_desktop.ui.main_window import MainWindow
from genimg_desktop.ui.theme import apply_theme


class WindowKeeper(QObject):
    """A new language builds the window anew at the same place; everything that matters lives in the session.

    closed: the person has left the window.
    """

    closed = QtSignal()

    def __init__(self, app: QApplication, session: Session) -> None:
        super().__init__()
        self._app, self._session = app, session
        self._shown = session.settings.current
        install_language(app, self._shown.language)
        apply_theme(app, self._shown.theme)
        self.window = self._make()
        listen(self, session.settings.changed, self._on_settings)

    def close(self) -> None:
        """Take the window away for good."""
        self.window.hide()
        self.window.deleteLater()

    def _make(self) -> MainWindow:
        window = MainWindow(self._session)
        window.closed.connect(self.closed)
        return window

    def _on_settings(self, settings: Settings) -> None:
        old, self._shown = self._shown, settings
        if settings.theme != old.theme:
            apply_theme(self._app, settings.theme)
        if settings.language != old.language:
            QTimer.singleShot(0, self, self._rebuild)  # the dialog or menu that asked is still busy

    def _rebuild(self) -> None:
        old = self.window
        if old.is_canvas_only:
            old.toggle_canvas_only()
        was_visible, geometry, state = old.isVisible(), old.geometry(), old.windowState()
        device = old.status.known_device
        old.docks.save()
        install_language(self._app, self._session.settings.current.language)
        old.hide()
        old.deleteLater()
        self.window = self._make()
        if device is not None:
            self.window.status.show_device(device)
        self.window.setGeometry(geometry)
        self.window.setWindowState(state)
        if was_visible:
            self.window.show()
