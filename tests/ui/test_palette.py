"""Finding commands by typing, and the page of all keys."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from genimg_desktop.app.commands import COMMANDS, CommandTable
from genimg_desktop.ui.command_palette import CommandPalette, menu_name, search
from genimg_desktop.ui.fuzzy import fuzzy_score
from genimg_desktop.ui.i18n import install_language
from genimg_desktop.ui.shortcut_sheet import ShortcutSheet
from genimg_desktop.ui.widgets.plain_label import PlainLabel


@pytest.fixture
def table():
    made = CommandTable()
    for command in COMMANDS:
        made.bind(command.id, lambda: None, enabled=lambda: True)
    return made


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("undo", "edit.undo"), ("exp pic", "file.export"), ("place", "explore.place"), ("zin", "view.zoom_in"),
        ("random", "explore.dice"), ("dup", "layer.duplicate"), ("THEME", "view.theme"), ("settin", "file.settings"),
    ],
)  # fmt: skip
def test_a_few_letters_find_the_command(typed, best, table, dressed):
    found = [command.id for command in search(table, typed)]
    assert found[0] == best


def test_without_letters_all_commands_are_listed_but_the_palette_itself(table, dressed):
    assert [c.id for c in search(table, "")] == [c.id for c in COMMANDS if c.id != "help.palette"]


def test_what_cannot_be_done_now_comes_last(table, dressed):
    table.bind("edit.undo", lambda: None, enabled=lambda: False)
    assert search(table, "undo")[-1].id == "edit.undo"


@given(st.text(max_size=6), st.text(max_size=20))
def test_a_match_has_all_letters_in_order(typed, name):
    score = fuzzy_score(typed, name)
    rest = iter(name.casefold())
    is_inside = all(letter in rest for letter in typed.casefold() if not letter.isspace())
    assert (score is not None) == is_inside


def test_letters_at_the_start_of_words_count_more():
    assert fuzzy_score("ml", "Move layer") > fuzzy_score("ml", "Small things")
    assert fuzzy_score("un", "Undo") > fuzzy_score("un", "Show all runs")
    assert fuzzy_score("xyz", "Undo") is None


def test_arrow_keys_and_enter_run_a_command(table, dressed, qtbot):
    ran = []
    palette = CommandPalette(table, ran.append)
    qtbot.addWidget(palette)
    palette.open()
    qtbot.keyClicks(palette.line, "zoom")
    assert palette.shown_ids()[:3] == ["tool.zoom", "view.zoom_in", "view.zoom_out"]
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert ran == ["view.zoom_in"]


def test_a_command_that_cannot_be_done_is_not_run(table, dressed, qtbot):
    ran = []
    table = CommandTable((table["edit.undo"],))
    table.bind("edit.undo", lambda: None, enabled=lambda: False)
    palette = CommandPalette(table, ran.append)
    qtbot.addWidget(palette)
    palette.open()
    qtbot.keyClicks(palette.line, "undo")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert ran == []
    assert palette.isVisible()


def test_letters_that_no_command_has_say_so(table, dressed, qtbot):
    palette = CommandPalette(table, lambda _id: None)
    qtbot.addWidget(palette)
    palette.open()
    qtbot.keyClicks(palette.line, "qqqqzzz")
    assert palette.shown_ids() == []
    assert palette._nothing.isVisible()
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_in_a_chinese_window_chinese_and_english_both_find_it(table, dressed):
    install_language(dressed, "zh_CN")
    assert search(table, "撤销")[0].id == "edit.undo"
    assert search(table, "undo")[0].id == "edit.undo"


def test_the_sheet_lists_every_key(table, dressed, qtbot):
    sheet = ShortcutSheet(table)
    qtbot.addWidget(sheet)
    texts = [label.text() for label in sheet.findChildren(PlainLabel)]
    for command in COMMANDS:
        if command.shortcuts:
            assert str(command.text).rstrip("…") in texts
    assert "Ctrl+Z" in texts
    assert menu_name(table["edit.undo"]) == "Edit"
