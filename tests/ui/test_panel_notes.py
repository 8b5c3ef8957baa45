from typing import Any

from genimg_desktop.app.recall import Opened
from genimg_desktop.image.codecs import OpenedPicture
from genimg_desktop.image.notes import Note
from genimg_desktop.image.pixels import blank
from genimg_desktop.ui.panels.notes import NotesPanel


def open_with(session: Any, *notes: Note) -> None:
    picture = OpenedPicture(pixels=blank(2, 2), format="png", notes=notes)
    session.recall.last = Opened(name="a<b>.png", picture=picture, made=None, problem=None)
    session.recall.opened.emit(session.recall.last)


def test_notes_of_another_program_are_shown_as_they_are(qtbot: Any, fake_session: Any) -> None:
    panel = NotesPanel(fake_session)
    qtbot.addWidget(panel)
    open_with(
        fake_session, Note("Stable Diffusion WebUI", "<img src='x'> a cat\nSteps: 20"), Note("ComfyUI prompt", "{}")
    )
    assert panel.text.toPlainText() == "<img src='x'> a cat\nSteps: 20"
    assert panel.text.isReadOnly()
    panel.origins.setCurrentIndex(1)
    assert panel.text.toPlainText() == "{}"


def test_a_long_note_is_cut_until_all_of_it_is_asked_for(qtbot: Any, fake_session: Any) -> None:
    panel = NotesPanel(fake_session)
    qtbot.addWidget(panel)
    open_with(fake_session, Note("Comment", "x" * 5000))
    assert len(panel.text.toPlainText()) == 2001
    panel.more.click()
    assert len(panel.text.toPlainText()) == 5000
    assert panel.more.isHidden()


def test_a_picture_without_notes_takes_the_old_ones_away(qtbot: Any, fake_session: Any) -> None:
    panel = NotesPanel(fake_session)
    qtbot.addWidget(panel)
    open_with(fake_session, Note("Comment", "x"))
    open_with(fake_session)
    assert panel.origins.count() == 0


def test_the_panel_comes_forward_when_a_picture_brings_notes(window: Any) -> None:
    assert not window.docks.by_id["notes"].isVisible()
    open_with(window.session, Note("InvokeAI metadata", "{}"))
    assert window.docks.by_id["notes"].isVisible()
