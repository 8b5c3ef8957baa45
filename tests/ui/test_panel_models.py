"""The models panel: choosing by mouse and keyboard, pictures that arrive, the passport, files that cannot be used."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from panel_checks import cut_texts, nameless
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from genimg_desktop.ui.panels.model_list import ENTRY_ROLE, FACE_ROLE
from genimg_desktop.ui.panels.models import FEW, ModelsPanel
from genimg_desktop.ui.widgets.plain_label import PlainLabel

Settle = Callable[[Any], None]


@pytest.fixture
def panel(qtbot: QtBot, fake_session: Any, settle: Settle) -> ModelsPanel:
    """The panel of a started session."""
    widget = ModelsPanel(fake_session)
    qtbot.addWidget(widget)
    widget.resize(300, 600)
    widget.show()
    fake_session.start()
    settle(fake_session)
    return widget


def shown(panel: ModelsPanel) -> list[str]:
    model = panel.list.list
    return [model.index(row).data(ENTRY_ROLE).card.id for row in range(model.rowCount())]


def chosen(panel: ModelsPanel) -> list[str]:
    return [index.data(ENTRY_ROLE).card.id for index in panel.list.selectedIndexes()]


def click(qtbot: QtBot, panel: ModelsPanel, model_id: str) -> None:
    index = panel.list.list.index_of(model_id)
    panel.list.scrollTo(index)
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=panel.list.visualRect(index).center())


def test_every_model_is_there_with_its_picture(panel: ModelsPanel, fake_session: Any) -> None:
    assert shown(panel) == [card.id for card in fake_session.models.cards]
    model = panel.list.list
    assert all(model.index(row).data(FACE_ROLE) is not None for row in range(model.rowCount()))


def test_a_click_goes_to_the_model_and_shows_it_live(qtbot: QtBot, panel: ModelsPanel, fake_session: Any) -> None:
    fake_session.artboard.show_live(False)
    click(qtbot, panel, "hills")
    assert fake_session.explorer.place.model == "hills"
    assert fake_session.artboard.is_live_shown
    assert chosen(panel) == ["hills"]


def test_the_arrow_keys_only_walk_and_enter_goes_there(qtbot: QtBot, panel: ModelsPanel, fake_session: Any) -> None:
    click(qtbot, panel, "cloudnet")
    before = fake_session.explorer.place
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert fake_session.explorer.place == before
    target = panel.list.currentIndex().data(ENTRY_ROLE).card.id
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert fake_session.explorer.place.model == target != "cloudnet"


def test_the_mark_follows_the_explorer(panel: ModelsPanel, fake_session: Any) -> None:
    fake_session.explorer.choose_model("hills")
    assert chosen(panel) == ["hills"]
    fake_session.explorer.choose_model("cloudnet")
    assert chosen(panel) == ["cloudnet"]


def test_the_kind_says_rules_or_trained_and_how_large(panel: ModelsPanel) -> None:
    texts = {i.data(ENTRY_ROLE).card.id: i.data() for i in map(panel.list.list.index_of, shown(panel))}
    assert texts["hills"] == "Hills, Rules, any size"
    assert texts["cloudnet"].startswith("Cloud net, Trained, 64 px, ")


def test_the_passport_tells_whose_the_model_is(panel: ModelsPanel, fake_session: Any) -> None:
    fake_session.explorer.choose_model("cloudnet")
    panel.about.set_open(True)
    texts = [label.text() for label in panel.passport.findChildren(PlainLabel)]
    assert "cloudnet.safetensors" in texts and "dcgan" in texts
    assert fake_session.explorer.source.hash[:16] in texts
    fake_session.explorer.choose_model("hills")
    texts = [label.text() for label in panel.passport.findChildren(PlainLabel) if label.isVisible()]
    assert "cloudnet.safetensors" not in texts


def test_a_model_that_joins_the_library_appears_with_its_picture(
    panel: ModelsPanel, fake_session: Any, settle: Settle, tmp_path: Any
) -> None:
    text = (fake_session.paths.models / "hills.toml").read_text(encoding="utf-8")
    path = tmp_path / "valley.toml"
    path.write_text(text.replace('id = "hills"', 'id = "valley"'), encoding="utf-8")
    fake_session.recall.open_paths([path])
    settle(fake_session)
    assert "valley" in shown(panel)
    assert chosen(panel) == ["valley"]
    assert panel.list.list.index_of("valley").data(FACE_ROLE) is not None


def test_files_that_could_not_be_used_are_listed_with_their_reason(qtbot: QtBot, fake_session: Any) -> None:
    (fake_session.paths.models / "<b>odd<b>.toml").write_text("id = 3", encoding="utf-8")
    panel = ModelsPanel(fake_session)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.trouble.isVisible() and panel.trouble.remark.text() == "1"
    panel.trouble.set_open(True)
    label = panel.problems.findChild(PlainLabel)
    assert label is not None and "<b>odd<b>.toml" in label.text()
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_many_models_can_be_found_by_typing(qtbot: QtBot, fake_session: Any) -> None:
    text = (fake_session.paths.models / "hills.toml").read_text(encoding="utf-8")
    for number in range(FEW + 1):
        card = text.replace('id = "hills"', f'id = "hills-{number}"').replace('"Hills"', f'"Ridge {number}"')
        (fake_session.paths.models / f"{number}.toml").write_text(card, encoding="utf-8")
    panel = ModelsPanel(fake_session)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.search.isVisible()
    panel.search.setText("RIDGE 7")
    assert shown(panel) == ["hills-7"]
    panel.search.setText("no such thing")
    assert not panel.list.isVisible()
    panel.search.clear()
    assert len(shown(panel)) == len(fake_session.models.cards)


def test_a_hostile_title_is_shown_as_it_is(qtbot: QtBot, fake_session: Any) -> None:
    text = (fake_session.paths.models / "hills.toml").read_text(encoding="utf-8")
    text = text.replace('title = "Hills"', "title = '<b>Hi</b>'\nabout = '<img src=x>'\nlicence = '<i>mine</i>'")
    (fake_session.paths.models / "hills.toml").write_text(text, encoding="utf-8")
    panel = ModelsPanel(fake_session)
    qtbot.addWidget(panel)
    index = panel.list.list.index_of("hills")
    assert str(index.data()).startswith("<b>Hi</b>, ")
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip and "&lt;img src=x&gt;" in tip and "&lt;i&gt;mine" in tip


def test_without_models_the_panel_says_what_to_do(
    qtbot: QtBot, fake_session: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(fake_session.models), "entries", ())
    panel = ModelsPanel(fake_session)
    qtbot.addWidget(panel)
    panel.show()
    asked = []
    fake_session.commands.bind("file.open", lambda: asked.append(True))
    assert panel._nothing.isVisible()
    qtbot.mouseClick(panel._nothing.button, Qt.MouseButton.LeftButton)
    assert asked


def test_everything_has_a_name_and_no_text_is_cut_off(panel: ModelsPanel) -> None:
    panel.about.set_open(True)
    assert nameless(panel) == []
    assert cut_texts(panel) == []
