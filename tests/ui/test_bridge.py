"""Results of workers reach the window: on its thread, in order, and never after the end."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from genimg_desktop.core.signals import Signal
from genimg_desktop.ui.bridge import MainThread, listen


def test_results_arrive_on_the_thread_of_the_window_in_order(qtbot):
    bridge = MainThread()
    seen: list[tuple[int, int]] = []

    def work() -> None:
        for number in range(200):
            bridge.to_main(lambda number=number: seen.append((number, threading.get_ident())))

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert seen == []  # nothing runs on the worker
    qtbot.waitUntil(lambda: len(seen) == 200)
    assert [number for number, _ in seen] == list(range(200))
    assert {thread for _, thread in seen} == {threading.get_ident()}


def test_a_result_given_by_the_window_itself_waits_its_turn(qtbot):
    bridge = MainThread()
    seen: list[str] = []
    bridge.to_main(lambda: (seen.append("first"), bridge.to_main(lambda: seen.append("third"))))
    bridge.to_main(lambda: seen.append("second"))
    assert seen == []
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert seen == ["first", "second", "third"]


def test_a_result_that_fails_does_not_stop_the_next(qtbot):
    bridge = MainThread()
    seen: list[str] = []
    with qtbot.capture_exceptions() as problems:
        bridge.to_main(lambda: 1 / 0)
        bridge.to_main(lambda: seen.append("next"))
        qtbot.waitUntil(lambda: seen == ["next"])
    assert [kind for kind, _, _ in problems] == [ZeroDivisionError]


def test_after_the_end_late_results_are_dropped(qtbot, qapp):
    bridge = MainThread()
    seen: list[str] = []
    bridge.to_main(lambda: seen.append("on its way"))
    bridge.close()
    late = threading.Thread(target=lambda: bridge.to_main(lambda: seen.append("late")))
    late.start()
    late.join()
    qapp.processEvents()
    assert seen == []


def test_a_widget_follows_a_signal_only_while_it_lives(qtbot, qapp):
    signal: Signal[int] = Signal()
    seen: list[int] = []

    class Follower(QWidget):
        def __init__(self) -> None:
            super().__init__()
            listen(self, signal, self.take)

        def take(self, value: int) -> None:
            seen.append(value)

    follower = Follower()
    signal.emit(1)
    follower.deleteLater()
    del follower
    qtbot.waitUntil(lambda: not signal._listeners)
    signal.emit(2)
    assert seen == [1]


def test_a_listener_of_a_plain_object_lets_go_too(qapp):
    signal: Signal[()] = Signal()
    owner = QObject()
    listen(owner, signal, lambda: None)
    assert len(signal._listeners) == 1
    del owner
    assert signal._listeners == []
