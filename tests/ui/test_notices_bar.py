"""Notices over the canvas: plain words, details on demand, never in the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from genimg_desktop.app.notices import Notice, NoticeAction, Notices
from genimg_desktop.core.errors import BadPicture
from genimg_desktop.core.text import Text
from genimg_desktop.ui import notice_bar
from genimg_desktop.ui.notice_bar import MOST_CARDS, NoticeBar, RecentNotices

HOSTILE = "<img src=/etc/passwd>‮evil"


@pytest.fixture
def notices():
    return Notices()


@pytest.fixture
def bar(notices, dressed, qtbot):
    stage = QWidget()
    qtbot.addWidget(stage)
    stage.resize(800, 600)
    made = NoticeBar(notices, stage)
    stage.show()
    return made


def error(name: str, details: str = "Traceback: line 1") -> BadPicture:
    return BadPicture(Text("'{name}' is damaged.", name=name), hint=Text("Open another one."), details=details)


def test_an_error_shows_sentence_and_hint_and_stays(bar, notices, qtbot):
    notices.error(error("a.png"))
    (card,) = bar.cards()
    assert card.message.text() == "'a.png' is damaged."
    assert bar.isVisible()
    assert not card.details.isVisible()
    assert bar.geometry().bottom() < 600
    assert abs(bar.geometry().center().x() - 400) < 3


def test_details_come_on_demand_and_make_room(bar, notices, qtbot):
    notices.error(error("a.png"))
    (card,) = bar.cards()
    height = bar.height()
    qtbot.mouseClick(card.details_button, Qt.MouseButton.LeftButton)
    assert card.details.toPlainText() == "Traceback: line 1"
    qtbot.waitUntil(lambda: bar.height() > height)


def test_a_notice_can_be_copied_with_its_details(bar, notices, qtbot):
    notices.error(error("a.png"))
    bar.cards()[0]._copy()
    assert QGuiApplication.clipboard().text() == "'a.png' is damaged.\nOpen another one.\nTraceback: line 1"


def test_what_can_be_done_about_it_is_a_button(bar, notices, qtbot):
    done = []
    notices.info(Text("It is in the trash."), NoticeAction(text=Text("Bring back"), run=lambda: done.append(1)))
    button = bar.cards()[0].action_button
    assert button.text() == "Bring back"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [1]
    assert bar.cards() == []


def test_hostile_strings_are_shown_escaped(bar, notices):
    notices.error(error(HOSTILE, details=HOSTILE))
    (card,) = bar.cards()
    assert "<img" in card.message.text()
    assert "‮" not in card.message.text()
    assert "‮" not in card.details.toPlainText()


def test_an_info_fades_and_a_warning_does_not(bar, notices, qtbot, monkeypatch):
    monkeypatch.setattr(notice_bar, "FADE_MS", 1)
    monkeypatch.setattr(notice_bar.NoticeCard, "underMouse", lambda _card: False)
    notices.info(Text("Done."))
    notices.warn(Text("Careful."))
    qtbot.waitUntil(lambda: len(bar.cards()) == 1)
    assert bar.cards()[0].notice.message == Text("Careful.")


def test_the_same_notice_is_shown_once_and_the_oldest_makes_room(bar, notices):
    for number in range(MOST_CARDS + 2):
        notices.warn(Text("Number {n}", n=number))
    notices.warn(Text("Number {n}", n=3))
    assert [str(card.notice.message) for card in bar.cards()] == ["Number 2", "Number 4", "Number 3"]


def test_closing_the_last_card_hides_the_bar(bar, notices, qtbot):
    notices.warn(Text("Careful."))
    notices.warn(Text("Once more."))
    qtbot.mouseClick(bar.cards()[0].close_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(bar.cards()[0], Qt.Key.Key_Escape)
    assert bar.cards() == []
    assert not bar.isVisible()


def test_a_notice_does_not_take_the_keyboard(bar, notices, qtbot):
    bar.parentWidget().setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    bar.parentWidget().activateWindow()
    bar.parentWidget().setFocus()
    notices.error(error("a.png"))
    assert bar.parentWidget().hasFocus()


def test_an_info_that_somebody_points_at_waits(bar, notices, qtbot, monkeypatch):
    monkeypatch.setattr(notice_bar, "FADE_MS", 1)
    monkeypatch.setattr(notice_bar.NoticeCard, "underMouse", lambda _card: True)
    notices.info(Text("Read me."))
    qtbot.wait(30)
    assert len(bar.cards()) == 1
    monkeypatch.setattr(notice_bar.NoticeCard, "underMouse", lambda _card: False)
    qtbot.waitUntil(lambda: not bar.cards())


def test_in_a_narrow_window_the_whole_sentence_is_still_there(bar, notices, qtbot):
    bar.parentWidget().resize(260, 500)
    notices.post(Notice(kind="warning", message=Text("A sentence that is long enough to need several lines here.")))
    card = bar.cards()[0]
    qtbot.waitUntil(lambda: card.message.height() >= card.message.heightForWidth(card.message.width()))
    assert bar.geometry().left() >= 0
    assert bar.geometry().right() <= 260


def test_notices_that_were_closed_can_be_read_again(notices, dressed, qtbot):
    empty = RecentNotices(notices)
    qtbot.addWidget(empty)
    notices.info(Text("First."))
    notices.error(error("b.png"))
    from PySide6.QtWidgets import QPlainTextEdit

    page = RecentNotices(notices)
    qtbot.addWidget(page)
    text = page.findChild(QPlainTextEdit).toPlainText()
    assert text.index("'b.png' is damaged.") < text.index("First.")
