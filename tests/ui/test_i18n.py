"""Every sentence is translated, and the real window in Chinese shows no English word."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from fake_engine import FakeEngine
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from genimg_desktop.core.paths import paths_under
from genimg_desktop.core.text import Text
from genimg_desktop.ui.i18n import chosen_language, install_language, number, parse_number, show, show_name, tr

ROOT = Path(__file__).resolve().parents[2]
SAME_IN_CHINESE = {
    "PNG", "JPEG", "WebP", "English", "px", "Genimg Desktop", "RGB", "Ctrl", "Shift", "Alt",
}  # fmt: skip
"""Words that are the same in both languages."""
KEYS = re.compile(r"\b(Ctrl|Shift|Alt|Return|Enter|Esc|Ins|Del|Backspace|PgUp|PgDown|Left|Right|F\d+)\b")
NAMES = re.compile(
    r"\b(PNG|JPEG|WebP|GIF|BMP|TIFF|AVIF|RGB|CMYK|GPU|CPU|NVIDIA|Apple|Genimg|Desktop|Fake|Python|Qt|Linux|Windows|macOS"
    r"|Darwin|English|MIT|IPTC|DCGAN|px|safetensors|toml|rrggbb|AI|XMP|PyTorch|Id)\b"
)


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def found(tool: ModuleType) -> Any:
    return tool.collect()


def test_every_sentence_is_a_literal(found):
    assert found.problems == []


def test_every_sentence_has_a_chinese_translation_with_the_same_names_in_braces(tool, found):
    assert tool.problems(found, tool.read_ts()) == []


def test_translations_are_chinese(tool, found):
    messages = tool.read_ts()
    for key in found.sources:
        text, source = messages[key].translation, key[1]
        has_chinese = re.search(r"[\u4e00-\u9fff]", text) is not None
        assert has_chinese or source in SAME_IN_CHINESE or text != source, source


def test_a_translation_keeps_its_key_and_its_dots(tool, found):
    messages = tool.read_ts()
    for key in found.sources:
        text, source = messages[key].translation, key[1]
        assert source.count("&") == text.count("&"), source
        assert source.endswith("…") == text.endswith("…"), source
        assert not re.search(r"[\u4e00-\u9fff][,;:?!]", text), f"half-width sign in {text!r}"


def test_the_compiled_file_is_the_written_one(tool, found, tmp_path):
    fresh = tmp_path / "fresh.qm"
    tool.compile_qm(tool.TS, fresh)
    assert tool.QM.read_bytes() == fresh.read_bytes(), "run packaging/translations.py"


def test_the_file_is_as_the_tool_writes_it(tool, found, tmp_path):
    copy = tmp_path / "copy.ts"
    tool.write_ts(tool.updated(found, tool.read_ts()), found.sources, copy)
    assert copy.read_text(encoding="utf-8") == tool.TS.read_text(encoding="utf-8"), "run packaging/translations.py"


def test_a_new_sentence_is_unfinished_and_a_lost_one_is_kept(tool):
    states = {"Kept": ("留", ""), "Gone": ("去", ""), "Draft": ("稿", "unfinished")}
    old = {("genimg", name): tool.Message("genimg", name, *state) for name, state in states.items()}
    found = tool.Found(sources={("genimg", name): ["a.py"] for name in ("Kept", "New", "Draft")})
    fresh = tool.updated(found, old)
    assert {m.source: (m.translation, m.state) for m in fresh} == {
        "Kept": ("留", ""),
        "New": ("", "unfinished"),
        "Draft": ("稿", "unfinished"),
        "Gone": ("去", "vanished"),
    }
    assert len(tool.problems(found, {(m.context, m.source): m for m in fresh})) == 2


def test_the_collector_sees_what_is_no_literal(tool, tmp_path):
    lines = ['Text("One {a}")', 'tr("Two " "three")', "Text(name)", 'tr(f"x {y}")', 'Text("{why}")', 'self.tr("Four")']
    (tmp_path / "a.py").write_text("\n".join(lines), encoding="utf-8")
    card = 'id="x"\ntitle="Hills"\n[latent]\n[[latent.coordinates]]\nname="Turn"\nunit="°"\n'
    (tmp_path / "m.toml").write_text(card, encoding="utf-8")
    found = tool.collect(tmp_path, tmp_path)
    assert {source for context, source in found.sources if context == tool.CODE} == {"One {a}", "Two three", "Four"}
    assert {source for context, source in found.sources if context == tool.NAMES} == {"Hills", "Turn"}
    assert found.problems == ["no literal: genimg_desktop/a.py:3", "no literal: genimg_desktop/a.py:4"]


def test_other_names_in_braces_are_found(tool):
    key = (tool.CODE, "A {a:.2f}")
    found = tool.Found(sources={key: ["x"]})
    assert tool.problems(found, {key: tool.Message(*key, "甲 {b}", "")}) != []
    assert tool.problems(found, {key: tool.Message(*key, "甲 {a:.2f}", "")}) == []


# showing


@pytest.fixture
def german():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def test_numbers_are_written_as_people_here_write_them(german):
    assert number(0.5, 2) == "0,5"
    assert number(-0.001, 2) == "0"
    assert number(12.0, 2) == "12"
    assert show(Text("{a:.2f} of {b}, {c}", a=0.25, b=1.5, c=7)) == "0,25 of 1,5, 7"
    assert show(Text("{t}", t=Text("{a:.1f}", a=0.5))) == "0,5"


@pytest.mark.parametrize("text", ["0.5", "0,5", " 0.5", "0，5", "+0.5"])
def test_both_decimal_marks_are_read(text):
    assert parse_number(text) == 0.5


def test_what_is_no_number_is_refused():
    with pytest.raises(ValueError, match="could not convert"):
        parse_number("five")


def test_the_system_chooses_the_language_unless_the_person_does(monkeypatch):
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale("zh_TW")))
    assert chosen_language("auto") == "zh_CN"
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale("de_DE")))
    assert chosen_language("auto") == "en"
    assert chosen_language("zh_CN") == "zh_CN"


def test_the_language_is_switched_there_and_back(qapp):
    install_language(qapp, "zh_CN")
    assert tr("Undo") == "撤销"
    assert show(Text("Place {name}", name="<b>x</b>")) != "Place <b>x</b>"
    assert "<b>x</b>" in show(Text("Place {name}", name="<b>x</b>"))
    install_language(qapp, "en")
    assert tr("Undo") == "Undo"
    assert len(qapp.findChildren(QTranslator)) <= 2


def test_names_of_strangers_are_shown_as_they_are(qapp):
    install_language(qapp, "zh_CN")
    assert show_name("Erika's model 3") == "Erika's model 3"
    assert "‮" not in show_name("a‮b")
    install_language(qapp, "en")


# the real window


@pytest.fixture
def chinese(tmp_path, dressed, qtbot):
    """The window in Chinese, with the models that come with the program."""
    from genimg_desktop.app.session import Session
    from genimg_desktop.ui.bridge import MainThread
    from genimg_desktop.ui.main_window import MainWindow

    main_thread = MainThread()
    session = Session(paths_under(tmp_path), main_thread.to_main, create_engine=FakeEngine)
    install_language(dressed, "zh_CN")
    window = MainWindow(session)
    window.show()
    session.start()
    qtbot.waitUntil(lambda: not session.queue.jobs())
    yield window
    window.hide()
    window.deleteLater()
    session.close()
    main_thread.close()


def texts_of(root: QWidget) -> list[tuple[str, str]]:
    """Everything a person can read or hear in a window: (where, text)."""
    said: list[tuple[str, str]] = [("window", root.windowTitle())]
    for action in root.findChildren(QAction):
        said += [("action", action.text()), ("tip", action.toolTip())]
    for widget in [root, *root.findChildren(QWidget)]:
        kind = type(widget).__name__
        said += [(f"{kind} tip", widget.toolTip()), (f"{kind} name", widget.accessibleName())]
        if isinstance(widget, (QLabel, QAbstractButton)):
            said.append((kind, widget.text()))
        if isinstance(widget, QLineEdit):
            said.append((kind, widget.placeholderText()))
        if isinstance(widget, QAbstractSpinBox):
            said += [(kind, widget.specialValueText()), (kind, getattr(widget, "suffix", str)())]
        if isinstance(widget, QComboBox):
            said += [(kind, widget.itemText(row)) for row in range(widget.count())]
        if isinstance(widget, QTabBar):
            said += [(kind, widget.tabText(tab)) for tab in range(widget.count())]
        if isinstance(widget, QGroupBox):
            said.append((kind, widget.title()))
        if isinstance(widget, (QDockWidget, QDialog)):
            said.append((kind, widget.windowTitle()))
    return said


def english_in(said: list[tuple[str, str]]) -> list[tuple[str, str]]:
    left = []
    for where, text in said:
        if text.endswith(".png") or "This is a test." in text:  # a file name; the words of the fake engine
            continue
        bare = NAMES.sub("", KEYS.sub("", re.sub(r"<[^>]*>|\{[^}]*\}|\*\.\w+", "", text)))
        if re.search(r"[A-Za-z]{2,}", bare) and not re.search(r"[\u4e00-\u9fff]", bare):
            left.append((where, text))
    return left


def test_the_chinese_window_shows_no_english(chinese, qtbot):
    session = chinese.session
    session.artboard.place()
    session.sheet.show_variations(0.3)
    qtbot.waitUntil(lambda: not session.queue.jobs())
    for card in session.models.cards:
        session.explorer.choose_model(card.id)
        qtbot.waitUntil(lambda: not session.queue.jobs())
        assert english_in(texts_of(chinese)) == [], card.id


@pytest.mark.parametrize(
    "command_id",
    ["file.new", "file.export", "file.settings", "help.palette", "help.shortcuts", "help.about", "help.notices"],
)
def test_the_chinese_dialogs_show_no_english(command_id, chinese, qtbot):
    chinese.run_command(command_id)
    (dialog,) = [d for d in chinese.findChildren(QDialog) if d.isVisible()]
    paths = re.compile(re.escape(str(chinese.session.paths.config.parent)))
    said = [(where, paths.sub("", text)) for where, text in texts_of(dialog)]
    assert english_in(said) == []
    dialog.reject()
