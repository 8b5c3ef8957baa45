"""The Blend panel: the two pictures, the slider and its film, and regions painted by mouse and by keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from panel_checks import cut_texts, nameless
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from genimg_desktop.app.explorer import Place
from genimg_desktop.image.masks import Mask
from genimg_desktop.spec.latent import Latent
from genimg_desktop.ui.panels.blend import BlendPanel
from genimg_desktop.ui.panels.bookmark_mime import mime_of

Settle = Callable[[Any], None]
SIDE = 64
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def empty(qtbot: QtBot, fake_session: Any, settle: Settle, dressed: Any) -> BlendPanel:
    """The panel with layers of the seeds 1 and 2 of 'cloudnet' on the canvas, nothing chosen for it."""
    fake_session.start()
    settle(fake_session)
    for seed in (1, 2):
        fake_session.explorer.go(Place(model="cloudnet", latent=Latent(seed=seed), width=SIDE, height=SIDE))
        settle(fake_session)
        fake_session.artboard.place()
        settle(fake_session)
    widget = BlendPanel(fake_session)
    qtbot.addWidget(widget)
    widget.resize(344, 900)
    widget.show()
    return widget


@pytest.fixture
def panel(empty: BlendPanel, fake_session: Any, settle: Settle) -> BlendPanel:
    """From seed 1 to seed 2."""
    blending = fake_session.blending
    blending.take(*(blending.layer_end(layer.id) for layer in fake_session.artboard.document.layers))
    settle(fake_session)
    return empty


@pytest.fixture
def region(panel: BlendPanel, fake_session: Any, settle: Settle) -> BlendPanel:
    """Painting on seed 1."""
    panel.tabs.setCurrentIndex(1)
    settle(fake_session)
    return panel


def menu_of(panel: BlendPanel, name: str) -> dict[str, Any]:
    """The actions of a menu of picture B, by text."""
    panel.ends.b.fill_menu()
    menus = {action.text(): action.menu() for action in panel.ends.b.menu.actions() if action.menu()}
    found = menus[name]
    assert isinstance(found, QMenu)
    return {action.text(): action for action in found.actions()}


def at(panel: BlendPanel, x: float, y: float) -> QPoint:
    """A point of the surface, from one of the picture."""
    area = panel.region.surface._area()
    return QPoint(round(area.left() + area.width() * x / SIDE), round(area.top() + area.height() * y / SIDE))


def stroke(qtbot: QtBot, panel: BlendPanel, *points: tuple[float, float], button: Qt.MouseButton = LEFT) -> None:
    surface = panel.region.surface
    qtbot.mousePress(surface, button, pos=at(panel, *points[0]))
    for point in points[1:]:
        qtbot.mouseMove(surface, at(panel, *point))
    qtbot.mouseRelease(surface, button, pos=at(panel, *points[-1]))


# the two pictures


def test_an_empty_panel_says_what_to_do_and_one_button_does_it(
    qtbot: QtBot, empty: BlendPanel, fake_session: Any
) -> None:
    assert empty._empty.isVisible()
    assert empty._empty.sentence.text() == "Choose two pictures of one model."
    assert not empty.place.isEnabled()
    qtbot.mouseClick(empty._empty.button, LEFT)
    assert not empty._empty.isVisible()
    assert fake_session.blending.why_not is None
    assert empty.place.isEnabled()


def test_the_menu_offers_layers_bookmarks_and_the_explorer(
    empty: BlendPanel, fake_session: Any, settle: Settle
) -> None:
    fake_session.artboard.add_picture(np.full((8, 8, 4), 99, dtype=np.uint8), "photo & <b>more</b>")
    fake_session.explorer.set_seed(9)
    settle(fake_session)
    fake_session.shelf.keep("kept")
    settle(fake_session)
    layers = menu_of(empty, "Layers")
    photo = layers["photo && <b>more</b>"]
    assert not photo.isEnabled()
    assert "was not made by a model" in photo.toolTip()
    menu_of(empty, "Bookmarks")["kept"].trigger()
    assert fake_session.blending.b.place.latent == Latent(seed=9)
    assert empty.ends.b.caption.text() == "B: kept"
    menu_of(empty, "Layers")["Cloud net"].trigger()
    assert fake_session.blending.b.kind == "layer"
    empty.ends.a.fill_menu()
    empty.ends.a.menu.actions()[0].trigger()
    assert empty.ends.a.caption.text() == "A: Explorer"


def test_a_bookmark_dropped_on_b_is_taken(panel: BlendPanel, fake_session: Any, settle: Settle) -> None:
    fake_session.explorer.set_seed(9)
    settle(fake_session)
    fake_session.shelf.keep("kept")
    settle(fake_session)
    data: QMimeData = mime_of([fake_session.shelf.bookmarks[0].id])
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    panel.ends.b.dropEvent(event)
    assert fake_session.blending.b.name == "kept"


def test_pictures_of_two_models_say_why_they_cannot_be_blended(panel: BlendPanel, fake_session: Any) -> None:
    fake_session.explorer.choose_model("hills")
    fake_session.blending.set_b(fake_session.blending.shown_end())
    assert panel._empty.isVisible()
    assert "Two models have no picture in between." in panel._empty.sentence.text()
    assert not panel.place.isEnabled()


def test_both_pictures_are_seen_once_they_are_drawn(panel: BlendPanel, qtbot: QtBot, fake_session: Any) -> None:
    first, second = (picker.button.icon().pixmap(72).toImage() for picker in (panel.ends.a, panel.ends.b))
    assert first != second
    qtbot.mouseClick(panel.ends.swap, LEFT)
    assert panel.ends.a.button.icon().pixmap(72).toImage() == second
    assert fake_session.blending.a.place.latent.seed == 2


# the whole picture


def test_the_slider_moves_the_blend_and_a_drag_is_one_step_back(
    qtbot: QtBot, panel: BlendPanel, fake_session: Any
) -> None:
    before = fake_session.explorer.place
    slider = panel.whole.slider.slider
    middle = slider.rect().center()
    qtbot.mousePress(slider, LEFT, pos=middle)
    for x in (10, 20, 30):
        qtbot.mouseMove(slider, middle + QPoint(x, 0))
    assert fake_session.explorer.is_in_gesture
    qtbot.mouseRelease(slider, LEFT, pos=middle + QPoint(30, 0))
    assert fake_session.blending.share > 0.6
    assert fake_session.blending.is_shown
    fake_session.explorer.back()
    assert fake_session.explorer.place == before


def test_keys_move_the_blend(qtbot: QtBot, panel: BlendPanel, fake_session: Any) -> None:
    slider = panel.whole.slider.slider
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert fake_session.explorer.place.latent == Latent(seed=1)
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert fake_session.explorer.place.latent == Latent(seed=2)
    panel.hold.settle()
    qtbot.keyClick(slider, Qt.Key.Key_Backspace)
    assert fake_session.blending.share == 0.5


def test_a_press_on_the_film_goes_there(qtbot: QtBot, panel: BlendPanel, fake_session: Any) -> None:
    film = panel.whole.film
    qtbot.mousePress(film, LEFT, pos=film.cell(0).center().toPoint())
    assert fake_session.blending.share == pytest.approx(0.0, abs=0.01)
    qtbot.mouseMove(film, film.cell(5).center().toPoint())
    qtbot.mouseRelease(film, LEFT, pos=film.cell(5).center().toPoint())
    assert fake_session.blending.share == pytest.approx(5 / 6, abs=0.01)
    assert panel.whole.slider.value() == pytest.approx(500 / 6, abs=1.0)
    assert not fake_session.explorer.is_in_gesture


def test_the_film_fills_with_pictures(panel: BlendPanel, fake_session: Any, settle: Settle) -> None:
    before = panel.whole.film.grab().toImage()
    fake_session.blending.set_b(fake_session.blending.a)
    settle(fake_session)
    assert panel.whole.film.grab().toImage() != before
    assert all(picture is not None for picture in panel.whole.film._pictures)


def test_place_puts_the_blend_on_the_canvas(qtbot: QtBot, panel: BlendPanel, fake_session: Any, settle: Settle) -> None:
    qtbot.mouseClick(panel.place, LEFT)
    settle(fake_session)
    layer = fake_session.artboard.active_layer
    assert layer.recipe.request == fake_session.blending.place.request()
    assert len(fake_session.artboard.document.layers) == 3
    fake_session.artboard.undo()
    assert len(fake_session.artboard.document.layers) == 2


# regions


def test_painting_makes_a_region_live(qtbot: QtBot, region: BlendPanel, fake_session: Any, settle: Settle) -> None:
    before = region.region.surface.grab().toImage()
    stroke(qtbot, region, (16, 16), (40, 16))
    (painted,) = fake_session.explorer.place.regions
    levels = painted.mask.levels()
    assert levels[16, 28] == 255
    assert levels[50, 28] == 0
    assert not fake_session.explorer.is_in_gesture
    assert len(region.region.regions.buttons) == 1
    settle(fake_session)
    assert region.region.surface.grab().toImage() != before
    assert "% is covered" in region.region.surface.accessibleDescription()


def test_the_right_button_and_the_eraser_erase(qtbot: QtBot, region: BlendPanel, fake_session: Any) -> None:
    stroke(qtbot, region, (10, 30), (50, 30))
    stroke(qtbot, region, (20, 30), (20, 30), button=RIGHT)
    assert fake_session.explorer.place.regions[0].mask.levels()[30, 20] == 0
    region.region.erase.click()
    stroke(qtbot, region, (40, 30), (40, 30))
    levels = fake_session.explorer.place.regions[0].mask.levels()
    assert (levels[30, 40], levels[30, 30]) == (0, 255)


def test_a_stroke_is_taken_back_by_its_button(qtbot: QtBot, region: BlendPanel, fake_session: Any) -> None:
    stroke(qtbot, region, (10, 30), (50, 30))
    stroke(qtbot, region, (10, 50), (50, 50))
    qtbot.mouseClick(region.region.back, LEFT)
    levels = fake_session.explorer.place.regions[0].mask.levels()
    assert (levels[30, 30], levels[50, 30]) == (255, 0)
    assert np.array_equal(region.region.surface._coverage, levels)


def test_keys_paint_too(qtbot: QtBot, region: BlendPanel, fake_session: Any) -> None:
    surface = region.region.surface
    surface.setFocus()
    qtbot.keyPress(surface, Qt.Key.Key_Space)
    for _ in range(3):
        qtbot.keyClick(surface, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyRelease(surface, Qt.Key.Key_Space)
    levels = fake_session.explorer.place.regions[0].mask.levels()
    assert (levels[32, 32], levels[32, 54], levels[32, 10]) == (255, 255, 0)
    size = region.region.brush_size.value()
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.NoModifier, "]")
    override.ignore()
    QApplication.sendEvent(surface, override)
    assert override.isAccepted()  # else the brush of the canvas would grow
    qtbot.keyClick(surface, Qt.Key.Key_BracketRight)
    assert region.region.brush_size.value() > size
    assert surface.brush.size_px == region.region.brush_size.value()
    qtbot.keyClick(surface, Qt.Key.Key_BracketLeft)
    qtbot.keyClick(surface, Qt.Key.Key_BracketLeft)
    assert region.region.brush_size.value() < size


def test_the_depth_slider_says_in_words_what_it_does(qtbot: QtBot, region: BlendPanel, fake_session: Any) -> None:
    page = region.region
    stroke(qtbot, region, (10, 30), (50, 30))
    qtbot.keyClick(page.depth_slider, Qt.Key.Key_Home)
    assert page.depth_word.text() == "Layout"
    assert fake_session.explorer.place.regions[0].depth == 0
    qtbot.keyClick(page.depth_slider, Qt.Key.Key_End)
    assert page.depth_word.text() == "Colour"
    assert fake_session.explorer.place.regions[0].depth == 4
    assert page.depth_slider.accessibleDescription() == "Colour"


def test_a_second_region_has_its_own_picture_and_depth(
    qtbot: QtBot, region: BlendPanel, fake_session: Any, settle: Settle
) -> None:
    stroke(qtbot, region, (10, 10), (50, 10))
    qtbot.mouseClick(region.region.regions.add, LEFT)
    assert not region.region.clear.isEnabled()
    stroke(qtbot, region, (10, 50), (50, 50))
    settle(fake_session)
    first, second = region.region.regions.buttons
    assert second.isChecked() and not first.isChecked()
    qtbot.mouseClick(first, LEFT)
    assert region.region.surface._coverage[10, 30] == 255
    qtbot.mouseClick(region.region.clear, LEFT)
    assert len(region.region.regions.buttons) == 1
    assert fake_session.explorer.place.regions[0].mask.levels()[50, 30] == 255


def test_the_selection_of_the_canvas_can_be_covered(qtbot: QtBot, region: BlendPanel, fake_session: Any) -> None:
    assert not region.region.selection.isEnabled()
    document = fake_session.artboard.document
    selection = Mask(coverage=np.full((20, 20), 255, dtype=np.uint8), x=4, y=4)
    document.become(replace(document.state, selection=selection))
    fake_session.artboard.changed.emit()
    qtbot.mouseClick(region.region.selection, LEFT)
    levels = fake_session.explorer.place.regions[0].mask.levels()
    assert (levels[10, 10], levels[40, 40]) == (255, 0)


def test_the_tint_can_be_hidden(qtbot: QtBot, region: BlendPanel, fake_session: Any, settle: Settle) -> None:
    stroke(qtbot, region, (10, 30), (50, 30))
    settle(fake_session)
    with_tint = region.region.surface.grab().toImage()
    region.region.tint.click()
    assert region.region.surface.grab().toImage() != with_tint


# all of it


def test_every_widget_has_a_name_and_no_text_is_cut(panel: BlendPanel, fake_session: Any) -> None:
    for at_tab in (0, 1):
        panel.tabs.setCurrentIndex(at_tab)
        assert nameless(panel) == []
        assert cut_texts(panel) == []


def test_the_command_opens_the_panel(window: Any, live_session: Any, idle: Callable[[Any], None]) -> None:
    live_session.explorer.choose_model("cloudnet")
    idle(live_session)
    window.run_command("explore.blend")
    assert window.docks.panel("blend").isVisible()
    assert live_session.blending.a.kind == "explorer"
