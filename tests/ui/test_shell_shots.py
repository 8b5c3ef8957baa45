"""Pictures of the real window, for the documentation."""

from __future__ import annotations

import numpy as np
from fake_engine import FakeEngine
from PySide6.QtGui import QImage

from genimg_desktop.ui.panels import PANELS
from genimg_desktop.ui.pictures import from_image
from genimg_desktop.ui.shots import SCENES, WINDOW_SIZE, take_shots

PAGES = ("window", *SCENES, "gallery", "export", "film-export")


def test_pictures_of_the_window_at_work_of_dialogs_and_of_every_panel(tmp_path, dressed):
    take_shots(tmp_path, ["zh_CN"], ["light"], create_engine=FakeEngine)
    wanted = {f"{name}-zh_CN-light.jpg" for name in PAGES} | {f"panel-{name}-zh_CN-light.png" for name in PANELS}
    assert {path.name for path in tmp_path.iterdir()} == wanted
    pictures = {path.name: from_image(QImage(str(path))) for path in tmp_path.iterdir()}
    for name, pixels in pictures.items():
        assert len(np.unique(pixels.reshape(-1, 4), axis=0)) > 20, f"{name} is empty"
    assert pictures["window-zh_CN-light.jpg"].shape == (WINDOW_SIZE.height(), WINDOW_SIZE.width(), 4)
