from dataclasses import replace
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


def test_content_credentials_are_checked_when_asked_for(
    qtbot: Any, fake_session: Any, settle: Any, tmp_path: Any
) -> None:
    from genimg_desktop.app.credentials_check import described
    from genimg_desktop.export.credentials import Credentials

    panel = NotesPanel(fake_session)
    qtbot.addWidget(panel)
    panel.show()
    open_with(fake_session)
    assert not panel.check.isVisible()
    picture = OpenedPicture(pixels=blank(2, 2), format="PNG", has_credentials=True)
    path = tmp_path / "gone.png"
    fake_session.recall.last = Opened(name="a", picture=picture, made=None, problem=None, path=path)
    fake_session.recall.opened.emit(fake_session.recall.last)
    assert panel.check.isVisible()
    assert "not checked" in panel.credentials.text()
    assert not panel.text.isVisible()
    panel.check.click()
    settle(fake_session)
    assert "gone.png" in str(fake_session.notices.history[-1].message)
    found = Credentials(signer="Jo", tool="Genimg 1", is_intact=False, source_types=("trainedAlgorithmicMedia", "odd"))
    words = " ".join(str(line) for line in described(found))
    assert "changed after it was signed" in words
    assert "'Jo'" in words
    assert "made by a trained model" in words
    assert "It says: odd." in words
    assert len(described(None)) == 1


def test_a_signed_file_is_read_in_the_panel(qtbot: Any, fake_session: Any, settle: Any, tmp_path: Any) -> None:
    import pytest

    pytest.importorskip("c2pa")
    from certificates import chain
    from cryptography.hazmat.primitives.asymmetric import ec

    from genimg_desktop.export.write import export_picture
    from genimg_desktop.image.codecs import open_picture

    path = tmp_path / "signed.jpg"
    options = replace(chain(tmp_path / "keys", ec.generate_private_key(ec.SECP256R1())), format="jpeg")
    export_picture(blank(8, 8), None, path, options, source="trained")
    panel = NotesPanel(fake_session)
    qtbot.addWidget(panel)
    panel.show()
    fake_session.recall.last = Opened(name="a", picture=open_picture(path), made=None, problem=None, path=path)
    fake_session.recall.opened.emit(fake_session.recall.last)
    panel.check.click()
    settle(fake_session)
    assert "Nothing was changed" in panel.credentials.text()
    assert not panel.check.isVisible()
