"""What tests of the window share: no display needed, no widget left behind, a session whose results come by events."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from fake_engine import FakeEngine

os.environ["QT_QPA_PLATFORM"] = os.environ.get("GENIMG_TEST_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken


def _alive() -> dict[int, QWidget]:
    return {Shiboken.getCppPointer(widget)[0]: widget for widget in QApplication.allWidgets()}


def _left_behind(before: set[int]) -> list[str]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [f"{type(w).__name__} {w.objectName()!r}" for pointer, w in _alive().items() if pointer not in before]


@pytest.fixture(autouse=True)
def leak() -> Iterator[None]:
    """A widget that is alive after its test fails it: somewhere something still holds or shows it."""
    before = set(_alive()) if QApplication.instance() else set()
    yield
    if QApplication.instance() is None:
        return
    left = _left_behind(before)
    while left:  # cycles of Python objects are nobody's fault as long as the collector finds them
        gc.collect()
        still = _left_behind(before)
        if len(still) == len(left):
            break
        left = still
    assert not left, f"widgets left behind: {left[:10]} ({len(left)} in all)"


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in the dark theme, speaking English; put back after the test."""
    from genimg_desktop.ui.i18n import install_language
    from genimg_desktop.ui.theme import apply_theme

    install_language(qapp, "en")
    apply_theme(qapp, "dark")
    yield qapp
    install_language(qapp, "en")


@pytest.fixture
def live_session(user_paths: Any, dressed: QApplication) -> Iterator[Any]:
    """A session on a fake engine whose results arrive through the event loop, as in the program."""
    from genimg_desktop.app.session import Session
    from genimg_desktop.ui.bridge import MainThread

    main_thread = MainThread()
    engines: list[FakeEngine] = []

    def create(find: Any, device: str) -> FakeEngine:
        engines.append(FakeEngine(find, device))
        return engines[-1]

    session = Session(user_paths, main_thread.to_main, create_engine=create)
    session.settings.change(language="en")
    session.engines = engines  # type: ignore[attr-defined]
    yield session
    session.close()
    main_thread.close()


@pytest.fixture
def window(live_session: Any, qtbot: Any) -> Iterator[Any]:
    """The main window of ``live_session``, shown; the session is started."""
    from genimg_desktop.ui.main_window import MainWindow

    made = MainWindow(live_session)
    made.resize(1400, 900)
    made.show()
    live_session.start()
    idle(live_session, qtbot)
    yield made
    made.hide()
    made.deleteLater()


@pytest.fixture(name="idle")
def idle_fixture(qtbot: Any) -> Callable[[Any], None]:
    """Wait until a live session has nothing more to do."""
    return lambda session: idle(session, qtbot)


def idle(session: Any, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: not session.queue.jobs(), timeout=10_000)
    QApplication.processEvents()
