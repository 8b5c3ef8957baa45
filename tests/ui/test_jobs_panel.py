"""The job list: what runs, how far it is, and a way to stop it."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.jobs.job import JobState
from genimg_desktop.ui.panels import jobs
from genimg_desktop.ui.panels.jobs import JobsPanel


@pytest.fixture
def panel(live_session, qtbot):
    made = JobsPanel(live_session)
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show()
    return made


@pytest.fixture
def gate():
    made = threading.Event()
    yield made
    made.set()


def submit(session, gate, title: str = "Long work", **more: object):
    def work(ctx):
        ctx.report(0.25, Text("A quarter"))
        while not gate.wait(0.005):
            ctx.check()
        return 1

    return session.queue.submit(Text("{t}", t=title), work, **more)


def test_without_jobs_the_panel_says_so(panel):
    assert panel._stack.currentIndex() == 0


def test_a_job_shows_its_progress_and_its_end(panel, live_session, gate, qtbot):
    submit(live_session, gate)
    qtbot.waitUntil(lambda: len(panel.rows) == 1 and "25 %" in panel.rows[0].state.text())
    row = panel.rows[0]
    assert panel._stack.currentIndex() == 1
    assert row.title.text() == "Long work"
    assert row.bar.value() == 250
    assert "A quarter" in row.state.text()
    gate.set()
    qtbot.waitUntil(lambda: row.job.state is JobState.DONE)
    assert "Done in" in row.state.text()
    assert not row.stop.isVisible()
    assert not row.bar.isVisible()


def test_a_job_can_be_stopped(panel, live_session, gate, qtbot):
    submit(live_session, gate)
    qtbot.waitUntil(lambda: len(panel.rows) == 1 and panel.rows[0].job.state is JobState.RUNNING)
    row = panel.rows[0]
    qtbot.mouseClick(row.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: row.job.state is JobState.CANCELLED)
    assert row.state.text() == "Stopped"


def test_a_job_that_failed_says_why(panel, live_session, qtbot):
    def work(ctx):
        raise BadInput(Text("The <b>file</b> is empty."))

    live_session.queue.submit(Text("Opening"), work)
    qtbot.waitUntil(lambda: bool(panel.rows) and panel.rows[0].job.state is JobState.FAILED)
    assert panel.rows[0].state.text() == "The <b>file</b> is empty."


def test_previews_are_not_listed(panel, live_session, gate, qtbot):
    gate.set()
    submit(live_session, gate, is_quiet=True)
    submit(live_session, gate, "Shown")
    qtbot.waitUntil(lambda: bool(panel.rows))
    assert [row.title.text() for row in panel.rows] == ["Shown"]


def test_a_panel_that_is_made_later_shows_what_runs_already(live_session, gate, qtbot):
    job = submit(live_session, gate)
    qtbot.waitUntil(lambda: job.state is JobState.RUNNING)
    panel = JobsPanel(live_session)
    qtbot.addWidget(panel)
    assert [row.job for row in panel.rows] == [job]


def test_only_the_last_finished_jobs_are_kept(panel, live_session, gate, qtbot, monkeypatch):
    monkeypatch.setattr(jobs, "MOST_FINISHED", 3)
    gate.set()
    for number in range(12):
        last = submit(live_session, gate, str(number))
    qtbot.waitUntil(lambda: last.state is JobState.DONE and not live_session.queue.jobs())
    submit(live_session, gate, "newest")
    qtbot.waitUntil(lambda: panel.rows[-1].title.text() == "newest")
    assert len(panel.rows) <= 3 + 2
