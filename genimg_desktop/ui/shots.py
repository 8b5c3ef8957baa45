"""Pictures of the real window: a demo session on a temporary folder, every panel, in some languages and themes."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from genimg_desktop.app.engine_door import make_engine
from genimg_desktop.app.session import CreateEngine, Session
from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.paths import paths_under
from genimg_desktop.core.text import Text
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.latent_math import nudge
from genimg_desktop.ui.application import make_application
from genimg_desktop.ui.bridge import MainThread
from genimg_desktop.ui.main_window import MainWindow
from genimg_desktop.ui.window_keeper import WindowKeeper

WINDOW_SIZE = QSize(1600, 1000)
LONGEST_WAIT_S = 180.0
PLACED = (("raymarch", 2), ("flame", 1))
"""What lies on the canvas, from the bottom: model and number of its preset."""
FILMED = "flame"
"""The model of whose bookmarks there is a film."""
IN_FRONT = ("models", "shelf", "explorer", "layers")
"""The panels that are seen in the picture of the window, where several share a place."""


def take_shots(
    folder: Path,
    languages: Sequence[str] = ("en", "zh_CN"),
    themes: Sequence[str] = ("dark", "light"),
    create_engine: CreateEngine = make_engine,
    runs: Sequence[Path] = (),
) -> None:
    """Write window-LANGUAGE-THEME.png and panel-ID-LANGUAGE-THEME.png into ``folder``.

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


class Demo:
    """What an artist may have before them after ten minutes."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def play(self) -> None:
        """Look at models, keep places, lay two pictures over each other, draw variations, make a film."""
        session = self._session
        session.start()
        self.settle()
        cards = session.models.cards
        if not cards:
            raise GenimgError(Text("There is no model to show."))
        for card in cards:
            for number in range(2):
                self._go(card, number)
                session.shelf.keep()
                self.settle()
        named = {card.id: card for card in cards}
        for model_id, number in PLACED:
            self._go(named.get(model_id, cards[0]), number)
            session.artboard.place()
            self.settle()
        top = session.artboard.active_layer
        if top is not None:
            session.artboard.set_mode(top.id, "screen")
            session.artboard.set_opacity(top.id, 0.8)
        for bookmark in session.shelf.bookmarks[1:4]:
            session.shelf.star(bookmark.id, 5)
        session.sheet.show_variations(session.sheet.strength)
        session.shelf.choose([b.id for b in session.shelf.bookmarks if b.recipe.request.model == FILMED])
        session.timeline.loop_chosen()
        session.shelf.choose([])
        self.settle()

    def watch(self, runs: Sequence[Path]) -> None:
        """Look at a training at its best moment, with others beside it."""
        monitor = self._session.monitor
        monitor.show(runs[0])
        for other in runs[1:]:
            monitor.compare(other, True)
        self.settle()

    def _go(self, card: ModelCard, number: int) -> None:
        """To a curated place, or to a variation of the first one where a model has none."""
        explorer = self._session.explorer
        explorer.choose_model(card.id)
        place = explorer.place
        if number < len(card.latent.presets):
            explorer.set_preset(number)
        elif place is not None:
            explorer.set_latent(nudge(card.latent, place.latent, 0.8, number))
        self.settle()

    def settle(self) -> None:
        """Wait, by events, until every picture is drawn and nothing waits."""
        session = self._session
        wait_until(lambda: not session.queue.jobs(), session)
        QApplication.processEvents()


def wait_until(is_done: Callable[[], bool], session: Session) -> None:
    """Run the event loop until ``is_done``, asked after every job. Raises GenimgError when it takes too long."""
    QApplication.processEvents()
    loop = QEventLoop()
    guard = QTimer(singleShot=True, interval=round(1000 * LONGEST_WAIT_S))
    guard.timeout.connect(lambda: loop.exit(1))
    # A job leaves the queue only after it was announced, so ask again once the announcement was dealt with.
    look = QTimer(interval=20)
    look.timeout.connect(lambda: loop.exit(0) if is_done() else None)
    guard.start()
    look.start()
    if loop.exec() != 0:
        names = ", ".join(str(job.title) for job in session.queue.jobs())
        raise GenimgError(Text("The demo did not finish in time: {jobs}", jobs=names))


def _shoot(window: MainWindow, folder: Path, tag: str, demo: Demo) -> None:
    window.docks.arrange()
    for panel_id in IN_FRONT:
        window.docks.show_panel(panel_id)
    demo.settle()
    wait_until(lambda: window.canvas.is_settled, window.session)
    _save(window, folder / f"window-{tag}.png")
    for panel_id in window.docks.by_id:
        window.docks.show_panel(panel_id)
        demo.settle()
        _save(window.docks.panel(panel_id), folder / f"panel-{panel_id}-{tag}.png")


def _save(widget: QWidget, path: Path) -> None:
    if not widget.grab().save(str(path)):
        raise GenimgError(Text("The picture '{name}' could not be written.", name=path.name))
