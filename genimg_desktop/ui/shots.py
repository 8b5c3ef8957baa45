"""Pictures of the real window: a demo session on a temporary folder, every panel, in some languages and themes."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from genimg_desktop.app.engine_door import make_engine
from genimg_desktop.app.session import CreateEngine, Session
from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.paths import paths_under
from genimg_desktop.core.text import Text
from genimg_desktop.ui.application import make_application
from genimg_desktop.ui.bridge import MainThread
from genimg_desktop.ui.export_dialog import ExportDialog
from genimg_desktop.ui.film_export_dialog import FilmExportDialog
from genimg_desktop.ui.main_window import MainWindow
from genimg_desktop.ui.panels.gallery import GalleryPanel
from genimg_desktop.ui.shots_demo import Demo, wait_until
from genimg_desktop.ui.window_keeper import WindowKeeper

WINDOW_SIZE = QSize(1600, 1000)
SCENE_SIZE = QSize(1400, 960)
GALLERY_SIZE = QSize(960, 560)
SCENES: dict[str, tuple[QSize, tuple[str, ...]]] = {
    "canvas": (SCENE_SIZE, ("models", "shelf", "adjustment", "layers")),
    "timeline": (WINDOW_SIZE, ("models", "shelf", "explorer", "layers", "timeline")),
}
"""Pictures for the guide: the window at a size with these panels in front."""
SHOWN_FOLDER = "~/Pictures/Genimg"
"""What dialogs show instead of the folder of the demo."""
IN_FRONT = ("models", "shelf", "explorer", "layers")
"""The panels that are seen in the picture of the window, where several share a place."""
_QUALITY = 86


def take_shots(
    folder: Path,
    languages: Sequence[str] = ("en", "zh_CN"),
    themes: Sequence[str] = ("dark", "light"),
    create_engine: CreateEngine = make_engine,
    runs: Sequence[Path] = (),
) -> None:
    """Write NAME-LANGUAGE-THEME into ``folder``: the window, the scenes, the gallery and two dialogs as .jpg, as the
    guide shows them, and every panel as panel-ID-LANGUAGE-THEME.png.

    runs: folders of trainings that the monitor shall show, the first one in front; they are copied.
    Raises GenimgError when a picture cannot be written, or when the demo does not get its pictures in time.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else make_application()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="genimg-shots-") as home:
        main_thread = MainThread()
        paths = paths_under(Path(home))
        copies = [Path(shutil.copytree(run, paths.runs / run.name)) for run in runs]
        session = Session(paths, main_thread.to_main, create_engine)
        try:
            session.settings.change(language=languages[0], theme=themes[0], export_folder=str(Path(home) / "out"))
            keeper = WindowKeeper(app, session)
            keeper.window.resize(WINDOW_SIZE)
            keeper.window.show()
            demo = Demo(session)
            demo.play()
            if copies:
                demo.watch(copies)
            for language in languages:
                for theme in themes:
                    session.settings.change(language=language, theme=theme)
                    demo.settle()
                    _shoot(keeper.window, folder, f"{language}-{theme}", demo)
            keeper.close()
        finally:
            session.close()
            main_thread.close()
            app.processEvents()


def _shoot(window: MainWindow, folder: Path, tag: str, demo: Demo) -> None:
    window.docks.arrange()
    _show(window, IN_FRONT, demo)
    _save(window, folder / f"window-{tag}.jpg")
    for panel_id in window.docks.by_id:
        window.docks.show_panel(panel_id)
        demo.settle()
        _save(window.docks.panel(panel_id), folder / f"panel-{panel_id}-{tag}.png")
    _shoot_scenes(window, folder, tag, demo)
    gallery = GalleryPanel(window.session)
    gallery.resize(GALLERY_SIZE)
    export, film_export = ExportDialog(window.session), FilmExportDialog(window.session)
    export.folder.setText(SHOWN_FOLDER)
    film_export.folder.setText(SHOWN_FOLDER)
    for name, widget in (("gallery", gallery), ("export", export), ("film-export", film_export)):
        widget.show()
        demo.settle()
        _save(widget, folder / f"{name}-{tag}.jpg")
        widget.close()
        widget.deleteLater()


def _shoot_scenes(window: MainWindow, folder: Path, tag: str, demo: Demo) -> None:
    """The window is as large as before afterwards."""
    before = window.size()
    for name, (size, panels) in SCENES.items():
        window.resize(size)
        window.docks.arrange()
        if "timeline" in panels:
            demo.choose_filmed()
        _show(window, panels, demo)
        _save(window, folder / f"{name}-{tag}.jpg")
    window.session.shelf.choose([])
    window.resize(before)


def _show(window: MainWindow, panels: Sequence[str], demo: Demo) -> None:
    """Bring panels to the front, and wait until everything is drawn."""
    for panel_id in panels:
        window.docks.show_panel(panel_id)
    demo.settle()
    window.canvas.fit()
    wait_until(lambda: window.canvas.is_settled, window.session)


def _save(widget: QWidget, path: Path) -> None:
    """.jpg for pages, where pictures fill most of it; .png to look closely."""
    picture = widget.grab()
    is_saved = picture.save(str(path), "JPG", _QUALITY) if path.suffix == ".jpg" else picture.save(str(path), "PNG")
    if not is_saved:
        raise GenimgError(Text("The picture '{name}' could not be written.", name=path.name))
