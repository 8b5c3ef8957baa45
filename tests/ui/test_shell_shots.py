"""Pictures of the real window, for the documentation."""

from __future__ import annotations

import numpy as np
from fake_engine import FakeEngine
from PySide6.QtGui import QImage

from genimg_desktop.ui.panels import PANELS
from genimg_desktop.ui.pictures import from_image
from genimg_desktop.ui.shots import WINDOW_SIZE, take_shots


def test_a_picture_of_the_window_and_of_every_panel(tmp_path, dressed):
    take_shots(tmp_path, ["zh_CN"], ["light"], create_engine=FakeEngine)
    wanted = {"window-zh_CN-light.png"} | {f"panel-{panel_id}-zh_CN-light.png" for panel_id in PANELS}
    assert {path.name for path in tmp_path.iterdir()} == wanted
    pictures = {path.name: from_image(QImage(str(path))) for path in tmp_path.iterdir()}
    for name, pixels in pictures.items():
        assert len(np.unique(pixels.reshape(-1, 4), axis=0)) > 20, f"{name} is empty"
    assert pictures["window-zh_CN-light.png"].shape == (WINDOW_SIZE.height(), WINDOW_SIZE.width(), 4)
