"""The monitor panel with real child processes; and leaving the window while a model is trained."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from panel_checks import cut_texts, nameless
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from train_runs import FakeCommands, config, finished_run

from genimg_desktop.library.run_lock import running_in
from genimg_desktop.ui.panels.monitor import MonitorPanel
from genimg_desktop.ui.panels.monitor_film import KeepModelDialog
from genimg_desktop.ui.panels.monitor_words import duration
from genimg_desktop.ui.widgets.ask import Question

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the fake trainer uses signals of POSIX")
WAIT_MS = 30_000


@pytest.fixture
def commands(live_session: Any) -> FakeCommands:
    made = FakeCommands(ticks=100_000)
    live_session.runs._create_command = made
    return made


@pytest.fixture
def make_panel(qtbot: QtBot, live_session: Any) -> Callable[[], MonitorPanel]:
    def make() -> MonitorPanel:
        panel = MonitorPanel(live_session)
        qtbot.addWidget(panel)
        panel.resize(1000, 480)
        panel.show()
        return panel

    return make


@pytest.fixture
def panel(
    make_panel: Callable[[], MonitorPanel], live_session: Any, user_paths: Any, qtbot: QtBot, commands: FakeCommands
) -> MonitorPanel:
    """The panel on one finished training of 12 kimg."""
    live_session.leaves = finished_run(user_paths.runs)
    live_session.runs.load()
    made = make_panel()
    qtbot.waitUntil(lambda: made.film.strip.picture.has_picture and bool(made.curves.plot.legend.rows))
    return made


def start(session: Any, qtbot: QtBot, title: str = "Stones") -> Path:
    run: Path = session.runs.start(config(title))
    qtbot.waitUntil(
        lambda: session.runs.phase(run) == "running" and session.runs.entry(run) is not None, timeout=WAIT_MS
    )
    return run


def click(qtbot: QtBot, button: Any) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_without_trainings_it_says_how_to_begin(make_panel: Callable[[], MonitorPanel]) -> None:
    panel = make_panel()
    assert panel._stack.currentIndex() == 0
    assert nameless(panel) == []


def test_a_finished_training_shows_its_film_curves_alarms_and_facts(panel: MonitorPanel) -> None:
    assert panel.head.choice.currentText() == "Leaves"
    assert panel.head.phase.text() == "Done"
    assert panel.head.words.text().startswith("12 of 12 kimg")
    assert panel.head.bar.value() == 1000
    assert not panel.head.go_on.isEnabled() and not panel.head.stop.isEnabled()
    assert [row.entry.name for row in panel.curves.plot.legend.rows] == ["Generator", "Judge (discriminator)"]
    assert {mark.kind for mark, _, _ in panel.curves.plot.canvas._marks} == {"alarm", "best"}
    assert panel.tabs.tabText(1) == "Alarms and log (1)"
    panel.tabs.setCurrentWidget(panel.log)
    lines = [panel.log.list.item(row).text() for row in range(panel.log.list.count())]
    alarm = next(line for line in lines if "look alike" in line)
    assert alarm.startswith("5 kimg, 10 s")
    assert "takes smaller steps now" in alarm


def test_every_group_of_curves_can_be_seen(panel: MonitorPanel, qtbot: QtBot) -> None:
    seen = {}
    for index in range(panel.curves.group.count()):
        panel.curves.group.setCurrentIndex(index)
        panel.curves._on_group()
        panel.curves.plot._draw()
        seen[panel.curves.group.itemText(index)] = len(panel.curves.plot.legend.rows)
    assert seen == {
        "Losses": 2, "Judge": 1, "Quality": 3, "Variety and copies": 1, "Learning rate": 2, "Augmentation": 1,
        "Speed": 1, "Memory": 1,
    }  # fmt: skip


def test_a_running_training_is_shown_by_itself_and_its_buttons_follow(
    panel: MonitorPanel, live_session: Any, qtbot: QtBot
) -> None:
    head = panel.head
    run = start(live_session, qtbot)
    assert live_session.monitor.shown == run
    qtbot.waitUntil(lambda: head.phase.text() == "Training" and "left" in head.words.text(), timeout=WAIT_MS)
    assert (head.go_on.text(), head.stop.text()) == ("Pause", "Stop")
    assert head.go_on.isEnabled() and head.stop.isEnabled()
    qtbot.waitUntil(lambda: len(panel.film.strip.moments) >= 3, timeout=WAIT_MS)
    click(qtbot, head.go_on)
    assert head.phase.text() == "Saving and stopping"
    assert not head.go_on.isEnabled() and not head.stop.isEnabled()
    qtbot.waitUntil(lambda: head.phase.text() == "Paused", timeout=WAIT_MS)
    assert (head.go_on.text(), head.go_on.isEnabled(), head.stop.isEnabled()) == ("Go on", True, False)
    click(qtbot, head.go_on)
    qtbot.waitUntil(lambda: head.phase.text() == "Training", timeout=WAIT_MS)
    for _ in range(20):
        click(qtbot, head.stop)
    qtbot.waitUntil(lambda: head.phase.text() == "Stopped", timeout=WAIT_MS)
    assert [notice.kind for notice in live_session.notices.history if notice.kind == "error"] == []


def test_a_training_that_does_not_stop_can_be_ended_now(
    panel: MonitorPanel, live_session: Any, qtbot: QtBot, commands: FakeCommands
) -> None:
    commands.mode, commands.ticks = "hang", 12
    start(live_session, qtbot)
    qtbot.waitUntil(lambda: panel.head.words.text().startswith("6 of"), timeout=WAIT_MS)
    click(qtbot, panel.head.stop)
    qtbot.waitUntil(lambda: panel.head.stop.text() == "End now" and panel.head.stop.isEnabled(), timeout=WAIT_MS)
    click(qtbot, panel.head.stop)
    qtbot.waitUntil(lambda: panel.head.phase.text() == "Stopped", timeout=WAIT_MS)


def test_a_moment_is_played_in_while_the_training_goes_on(panel: MonitorPanel, live_session: Any, qtbot: QtBot) -> None:
    run = start(live_session, qtbot)
    qtbot.waitUntil(lambda: len(panel.film.strip.moments) >= 2, timeout=WAIT_MS)
    panel.film.strip.go(1)
    click(qtbot, panel.film.open)
    qtbot.waitUntil(lambda: getattr(live_session.explorer.place, "model", "") == "stones-4000", timeout=WAIT_MS)
    assert live_session.runs.phase(run) == "running"
    assert panel.film.strip.index == 1
    live_session.runs.stop(run)
    qtbot.waitUntil(lambda: not live_session.runs.is_training, timeout=WAIT_MS)


def test_keeping_a_model_asks_for_its_name(panel: MonitorPanel, live_session: Any, qtbot: QtBot, idle: Any) -> None:
    click(qtbot, panel.film.keep)
    dialog = panel.window().findChild(KeepModelDialog)
    assert dialog.line.text() == "Leaves (12 kimg)"
    dialog.line.setText(" ")
    assert not dialog.main.isEnabled()
    dialog.line.setText("Herbarium")
    click(qtbot, dialog.main)
    idle(live_session)
    assert "Herbarium" in {card.title for card in live_session.models.cards}


def test_trainings_are_compared_and_ordered_in_the_list(panel: MonitorPanel, live_session: Any, qtbot: QtBot) -> None:
    panel.tabs.setCurrentWidget(panel.list)
    first = start(live_session, qtbot, "One")
    second, third = live_session.runs.start(config("Two")), live_session.runs.start(config("Three"))
    rows = panel.list.list
    qtbot.waitUntil(lambda: rows.count() == 4)
    names = {rows.item(row).text().split("\n")[0]: row for row in range(4)}
    assert "Waiting, number 1" in rows.item(names["Two"]).text()
    rows.item(names["Leaves"]).setCheckState(Qt.CheckState.Checked)
    assert live_session.monitor.compared == (live_session.leaves,)
    rows.setCurrentRow(names["Three"])
    assert live_session.monitor.shown == third
    click(qtbot, panel.list.up)
    assert live_session.runs.waiting == (third, second)
    click(qtbot, panel.list.remove)
    assert live_session.runs.waiting == (second,)
    live_session.runs.stop(second)
    live_session.runs.stop(first)
    qtbot.waitUntil(lambda: not live_session.runs.is_training, timeout=WAIT_MS)


def test_no_text_is_cut_and_everything_has_a_name(panel: MonitorPanel) -> None:
    for index in range(panel.tabs.count()):
        panel.tabs.setCurrentIndex(index)
        QApplication.processEvents()
        assert cut_texts(panel) == []
        assert nameless(panel) == []


def test_durations_are_read_at_a_glance(dressed: Any) -> None:
    assert [duration(s) for s in (0, 59.6, 89, 91, 5399, 5400, 90_000)] == [
        "0 s", "60 s", "89 s", "2 min", "90 min", "1 h 30 min", "25 h 0 min"
    ]  # fmt: skip


# leaving the window


def question(window: Any) -> Question | None:
    return next((q for q in window.findChildren(Question) if q.isVisible()), None)


def answer(qtbot: QtBot, window: Any, text: str) -> None:
    buttons = question(window).findChildren(QPushButton)
    click(qtbot, next(button for button in buttons if button.text() == text))


def close(window: Any) -> QCloseEvent:
    event = QCloseEvent()
    window.closeEvent(event)
    return event


def test_the_monitor_comes_forward_when_a_training_starts(
    window: Any, live_session: Any, qtbot: QtBot, commands: FakeCommands
) -> None:
    assert window.docks.by_id["monitor"].isHidden()
    run = start(live_session, qtbot)
    assert not window.docks.by_id["monitor"].isHidden()
    window.docks.by_id["monitor"].hide()
    live_session.runs.stop(run)
    qtbot.waitUntil(lambda: not live_session.runs.is_training, timeout=WAIT_MS)
    assert window.docks.by_id["monitor"].isHidden()


def test_closing_asks_and_cancel_changes_nothing(
    window: Any, live_session: Any, qtbot: QtBot, commands: FakeCommands
) -> None:
    run = start(live_session, qtbot)
    assert not close(window).isAccepted()
    answer(qtbot, window, "Cancel")
    assert live_session.runs.phase(run) == "running"
    assert window.isVisible()


def test_stop_and_save_ends_the_training_with_the_window(
    window: Any, live_session: Any, qtbot: QtBot, commands: FakeCommands
) -> None:
    run = start(live_session, qtbot)
    close(window)
    with qtbot.waitSignal(window.closed):
        answer(qtbot, window, "Stop and save")
    assert live_session.close(20.0)
    assert running_in(run) is None


def test_keep_training_outlives_the_window(
    window: Any, live_session: Any, qtbot: QtBot, commands: FakeCommands
) -> None:
    run = start(live_session, qtbot)
    close(window)
    with qtbot.waitSignal(window.closed):
        answer(qtbot, window, "Keep training")
    live_session.close(20.0)
    assert running_in(run) is not None
    from genimg_desktop.app.run_news import FoundRun

    FoundRun(run, 1.0).ask_to_stop()
    qtbot.waitUntil(lambda: running_in(run) is None, timeout=WAIT_MS)


def test_logging_out_stops_and_saves_without_asking(
    window: Any, live_session: Any, qtbot: QtBot, commands: FakeCommands
) -> None:
    run = start(live_session, qtbot)
    window.leave()
    assert question(window) is None
    assert live_session.close(20.0)
    assert running_in(run) is None
