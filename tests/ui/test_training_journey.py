"""From a dropped folder of real pictures to a picture of a model of one's own, through the real window, with a real
training in a process of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from program import Program
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from genimg_desktop.app.session import Session
from genimg_desktop.core.paths import paths_under
from genimg_desktop.image.codecs import open_picture
from genimg_desktop.spec.recipe import Recipe, recipe_from_json
from genimg_desktop.ui.panels.monitor import MonitorPanel
from genimg_desktop.ui.panels.train import TrainPanel

FRUIT = Path(__file__).resolve().parent.parent / "pictures" / "fruit"


@pytest.fixture
def program(qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    home = tmp_path / "home"
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):  # for the child, which asks the system for its folders
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    running = Program(qtbot, paths_under(home))
    yield running
    running.close()


def curves_of(session: Session, run: Path) -> tuple[str, ...]:
    state = session.runs.state(run)
    return () if state is None else state.curve_names


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_a_dropped_folder_becomes_a_model_to_play_in_within_four_clicks(
    program: Program, qtbot: Any, tmp_path: Path
) -> None:
    session, window = program.session, program.window
    program.drop(FRUIT)
    draft = session.draft
    qtbot.waitUntil(lambda: draft.report is not None, timeout=60_000)
    assert draft.report is not None and draft.report.count == 48
    panel = window.findChild(TrainPanel)
    assert panel.isVisible()

    qtbot.waitUntil(lambda: panel.form.foot.button.isEnabled(), timeout=60_000)
    QTest.mouseClick(panel.form.foot.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(session.runs.runs), timeout=30_000)
    run = session.runs.runs[0].run
    qtbot.waitUntil(lambda: "images_per_s" in curves_of(session, run), timeout=120_000)
    state = session.runs.state(run)
    assert state is not None and state.snapshots
    monitor = window.findChild(MonitorPanel)
    assert monitor.isVisible()
    assert session.monitor.shown == run

    begun = state.images
    qtbot.waitUntil(lambda: session.runs.state(run).images > begun, timeout=60_000)
    session.monitor.open_snapshot(0)  # play in it while it goes on learning
    qtbot.waitUntil(
        lambda: session.explorer.has_final_picture and session.explorer.card.source == "trained", timeout=60_000
    )
    assert session.runs.is_training

    QTest.mouseClick(monitor.head.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not session.runs.is_training, timeout=30_000)
    assert session.runs.phase(run) in ("stopped", "finished")
    program.settle()

    last = session.runs.state(run).snapshots[-1].images
    session.monitor.open_snapshot(last)
    program.settle()
    session.explorer.set_seed(7)
    program.settle()
    picture = tmp_path / "fruit.png"
    session.exporter.export(picture)
    program.settle()
    opened = open_picture(picture)
    assert opened.pixels.shape == (64, 64, 4)
    made = recipe_from_json(opened.recipe_text or "")
    assert isinstance(made, Recipe) and made.request.latent.seed == 7
