"""Icons: all there, one style, in the colours of the theme."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QColor, QIcon
from PySide6.QtWidgets import QToolButton

from genimg_desktop.app.commands import COMMANDS
from genimg_desktop.core.paths import resources_dir
from genimg_desktop.ui.icons import app_icon, make_icon, render, set_icon
from genimg_desktop.ui.panels import PANELS
from genimg_desktop.ui.pictures import from_image
from genimg_desktop.ui.theme import apply_theme
from genimg_desktop.ui.tokens import DARK, LIGHT

FILES = sorted(path for path in (resources_dir() / "icons").glob("*.svg") if path.stem != "app")
NEEDED = {command.icon for command in COMMANDS if command.icon}


def ink(image) -> int:
    return int((from_image(image)[..., 3] > 0).sum())


@pytest.mark.parametrize("name", sorted(NEEDED))
def test_every_command_finds_its_icon(name, qapp):
    assert ink(render(name, "#ffffff", 24)) > 20


def test_every_panel_finds_its_icon(qapp):
    for panel_id in PANELS:
        assert ink(render(PANELS.load(panel_id).icon, "#ffffff", 24)) > 20


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_icons_are_of_one_style(path):
    root = ElementTree.fromstring(path.read_text(encoding="utf-8"))
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    assert root.get("stroke-width") == "1.7"
    colours = {value for element in root.iter() for key, value in element.items() if key in ("fill", "stroke")}
    assert colours <= {"none", "currentColor"}
    assert not re.search(r"<(image|script|use|style)|href", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_icon_is_cut_off(path, qapp):
    alpha = from_image(render(path.stem, "#ffffff", 96))[..., 3].copy()
    alpha[2:-2, 2:-2] = 0
    assert alpha.max() <= 8


def test_an_unknown_icon_is_an_error(qapp):
    with pytest.raises(FileNotFoundError):
        render("no-such-icon", "#ffffff", 24)


def test_a_disabled_icon_looks_disabled_and_one_that_is_on_lights_up(qapp):
    icon = make_icon("dice", DARK)

    def strongest(mode, state) -> str:
        image = icon.pixmap(QSize(20, 20), mode, state).toImage()
        shades = [image.pixelColor(x, y) for x in range(20) for y in range(20)]
        return max(shades, key=QColor.alpha).name()

    assert strongest(QIcon.Mode.Normal, QIcon.State.Off) == QColor(DARK.text).name()
    assert strongest(QIcon.Mode.Disabled, QIcon.State.Off) == QColor(DARK.disabled).name()
    assert strongest(QIcon.Mode.Normal, QIcon.State.On) == QColor(DARK.focus).name()


def test_icons_follow_a_theme_switch(qapp, qtbot):
    apply_theme(qapp, "dark")
    button = QToolButton()
    qtbot.addWidget(button)
    set_icon(button, "layers")
    action = QAction(button)
    set_icon(action, "dice")
    before = [carrier.icon().pixmap(20, 20).toImage() for carrier in (button, action)]
    apply_theme(qapp, "light")
    after = [carrier.icon().pixmap(20, 20).toImage() for carrier in (button, action)]
    assert before[0] != after[0]
    assert before[1] != after[1]
    assert after[0] == make_icon("layers", LIGHT).pixmap(20, 20).toImage()


def test_the_program_has_its_own_icon_in_all_sizes(qapp):
    sizes = {size.width() for size in app_icon().availableSizes()}
    assert {16, 32, 48, 256} <= sizes
    assert ink(app_icon().pixmap(64, 64).toImage()) > 2000
