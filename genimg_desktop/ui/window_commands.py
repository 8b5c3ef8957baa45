"""What the commands do that need a window: dialogs, the clipboard, zoom, panels. Bound anew by every window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from genimg_desktop.core.context import Context
from genimg_desktop.core.text import Text
from genimg_desktop.document.project_format import PROJECT_SUFFIX
from genimg_desktop.document.render import flatten
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.ui import drops
from genimg_desktop.ui.about_dialog import AboutDialog
from genimg_desktop.ui.canvas.view_commands import bind_view
from genimg_desktop.ui.canvas_commands import CanvasCommands
from genimg_desktop.ui.command_palette import CommandPalette
from genimg_desktop.ui.export_dialog import ExportDialog
from genimg_desktop.ui.film_export_dialog import FilmExportDialog
from genimg_desktop.ui.film_files import ask_film_to_open, ask_where_to_save
from genimg_desktop.ui.i18n import chosen_language, tr
from genimg_desktop.ui.mask_dialogs import feather_dialog, grow_dialog
from genimg_desktop.ui.new_canvas_dialog import NewCanvasDialog
from genimg_desktop.ui.notice_bar import RecentNotices
from genimg_desktop.ui.pictures import to_image
from genimg_desktop.ui.settings_dialog import SettingsDialog
from genimg_desktop.ui.shortcut_sheet import ShortcutSheet

if TYPE_CHECKING:
    from genimg_desktop.ui.main_window import MainWindow

MakeAmountDialog = Callable[[Callable[[float], object], QWidget | None], QDialog]


class WindowCommands:
    """Binds the commands of one window to its session's table."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._session = window, window.session
        session, canvas, bind = window.session, window.canvas, window.session.commands.bind

        def can_export() -> bool:
            return session.exporter.can_export

        runs: dict[str, Callable[[], object]] = {
            "file.new": self._new,
            "file.open": self._open,
            "file.train": self._train,
            "file.settings": lambda: self._show(SettingsDialog(session, window)),
            "file.quit": window.close,
            "edit.paste": self._paste,
            "explore.sweep": self._sweep,
            "view.reset_layout": window.docks.arrange,
            "view.gallery": self._show_gallery,
            "view.theme": self._switch_theme,
            "view.language": self._switch_language,
            "help.palette": self._find,
            "help.shortcuts": lambda: self._show(ShortcutSheet(session.commands, window)),
            "help.notices": lambda: self._show(RecentNotices(session.notices, window)),
            "help.log": self._open_log,
            "help.about": lambda: self._show(AboutDialog(window.status.device.text(), window)),
        }
        for command_id, run in runs.items():
            bind(command_id, run)
        bind_view(canvas, session.commands, session.settings)
        self._canvas = CanvasCommands(window)
        bind("file.export", lambda: self._show(ExportDialog(session, window)), enabled=can_export)
        bind(
            "film.export",
            lambda: self._show(FilmExportDialog(session, window)),
            enabled=lambda: session.film_exporter.can_export,
        )
        bind("film.open", lambda: self._show(ask_film_to_open(session, window)))
        bind(
            "film.save",
            lambda: self._show(ask_where_to_save(session, window)),
            enabled=lambda: session.timeline.film is not None,
        )
        bind("edit.copy", self._copy, enabled=can_export)
        bind("explore.sweep", self._sweep, enabled=lambda: session.explorer.place is not None)
        bind("layer.rename", self._rename, enabled=lambda: session.artboard.active_node is not None)
        masking = session.masking
        for name, dialog, change in (
            ("mask.feather", feather_dialog, masking.feather),
            ("mask.grow", grow_dialog, masking.grow),
        ):
            bind(name, partial(self._ask_mask, dialog, change), enabled=lambda: masking.mask is not None)
        bind("view.canvas_only", window.toggle_canvas_only, checked=lambda: window.is_canvas_only)

    def _show(self, dialog: QDialog) -> None:
        dialog.open()

    def _new(self) -> None:
        document = self._session.artboard.document
        self._show(NewCanvasDialog(document.width, document.height, self._session.projects.new, self._window))

    def _open(self) -> None:
        places = (self._session.exporter.folder, self._session.paths.pictures, Path.home())
        start = next((place for place in places if place.is_dir()), Path.home())
        dialog = QFileDialog(self._window, tr("Open"), str(start))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        pictures = " ".join(f"*{suffix}" for suffix in sorted(drops.PICTURE_SUFFIXES))
        dialog.setNameFilters(
            [
                f"{tr('Projects, pictures and models')} (*{PROJECT_SUFFIX} {pictures} *.safetensors *.toml)",
                f"{tr('All files')} (*)",
            ]
        )
        dialog.filesSelected.connect(lambda names: self._session.recall.open_paths([Path(name) for name in names]))
        self._show(dialog)

    def _train(self) -> None:
        pictures = self._session.paths.pictures
        dialog = QFileDialog(
            self._window, tr("Choose a folder of pictures"), str(pictures if pictures.is_dir() else Path.home())
        )
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self._session.draft.choose_data(Path(name)))
        self._window.docks.show_panel("train")
        self._show(dialog)

    def _paste(self) -> None:
        if self._canvas.paste():
            return
        drops.take(QGuiApplication.clipboard().mimeData(), self._session, tr("Pasted picture"))

    def _copy(self) -> None:
        if self._canvas.copy_merged():
            return
        artboard = self._session.artboard
        if not artboard.document.layers:
            picture = self._session.explorer.picture
            if picture is not None:
                QGuiApplication.clipboard().setImage(to_image(picture.pixels))
            return
        snapshot = artboard.document.state

        def work(_ctx: Context) -> Pixels:
            return flatten(snapshot)

        def put(pixels: Pixels) -> None:
            QGuiApplication.clipboard().setImage(to_image(pixels))
            self._session.notices.info(Text("The picture is in the clipboard."))

        self._session.queue.submit(Text("Copying the picture"), work, on_done=put)

    def _sweep(self) -> None:
        self._window.docks.show_panel("sheet")
        self._ask_panel("sheet", "ask_sweep")

    def _show_gallery(self) -> None:
        self._window.docks.show_panel("gallery")
        self._ask_panel("gallery", "begin_search")

    def _rename(self) -> None:
        self._window.docks.show_panel("layers")
        self._ask_panel("layers", "rename_active")

    def _ask_mask(self, dialog: MakeAmountDialog, change: Callable[[float], object]) -> None:
        self._show(dialog(lambda amount: self._session.attempt(lambda: change(amount)), self._window))

    def _ask_panel(self, panel_id: str, verb: str) -> None:
        getattr(self._window.docks.panel(panel_id), verb)()

    def _switch_theme(self) -> None:
        is_dark = self._session.settings.current.theme == "dark"
        self._session.settings.change(theme="light" if is_dark else "dark")

    def _switch_language(self) -> None:
        is_chinese = chosen_language(self._session.settings.current.language) == "zh_CN"
        self._session.settings.change(language="en" if is_chinese else "zh_CN")

    def _find(self) -> None:
        palette = CommandPalette(self._session.commands, self._window.run_command, self._window)
        palette.place_over(self._window)
        self._show(palette)

    def _open_log(self) -> None:
        folder = self._session.paths.log
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
