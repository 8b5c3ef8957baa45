"""Source, licence and consent of data sets: remembered, suggested, never lost."""

from pathlib import Path

import pytest

from genimg_desktop.core.errors import SaveFailed
from genimg_desktop.library import data_notes
from genimg_desktop.library.data_notes import DataNotes, suggest_note
from genimg_desktop.spec.training.data_plan import DataNote

MINE = DataNote(source="my own photos", licence="mine", consent="nobody is seen")


def test_a_note_is_found_again_by_every_way_to_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    (tmp_path / "link").symlink_to(folder)
    DataNotes(tmp_path / "data").put(folder, MINE)
    again = DataNotes(tmp_path / "data")
    assert again.get(folder) == MINE
    assert again.get(tmp_path / "link") == MINE
    assert again.get(tmp_path / "pictures" / ".." / "pictures") == MINE
    assert again.get(tmp_path / "other") is None


def test_an_empty_note_is_forgotten_and_others_stay(tmp_path: Path) -> None:
    notes = DataNotes(tmp_path)
    notes.put(tmp_path / "a", MINE)
    notes.put(tmp_path / "b", DataNote(source="b"))
    notes.put(tmp_path / "a", DataNote())
    assert notes.get(tmp_path / "a") is None
    assert notes.get(tmp_path / "b") == DataNote(source="b")


def test_a_damaged_file_is_set_aside_before_it_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "data-notes.json").write_bytes(b'{"notes": {"x"')
    notes = DataNotes(tmp_path)
    assert notes.get(tmp_path / "a") is None
    notes.put(tmp_path / "a", MINE)
    assert notes.get(tmp_path / "a") == MINE
    assert (tmp_path / "data-notes.damaged.json").read_bytes() == b'{"notes": {"x"'


def test_a_failed_save_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    notes = DataNotes(tmp_path)
    notes.put(tmp_path / "a", MINE)

    def full(path: Path, data: bytes) -> None:
        from genimg_desktop.core.text import Text

        raise SaveFailed(Text("The disk is full."))

    monkeypatch.setattr(data_notes, "write_atomically", full)
    with pytest.raises(SaveFailed):
        notes.put(tmp_path / "b", MINE)
    assert notes.get(tmp_path / "a") == MINE


def test_texts_beside_the_pictures_are_suggested_as_plain_cut_text(tmp_path: Path) -> None:
    (tmp_path / "README").write_text("never read, SOURCE comes first")
    (tmp_path / "SOURCE.md").write_text("# Flowers\n\nby <b>Ann</b>\x1b[31m\n" + "x" * 5000)
    (tmp_path / "LICENSE.txt").write_text("\n# CC BY 4.0\n\nlong text")
    suggested = suggest_note(tmp_path)
    assert suggested is not None
    assert suggested.files == ("SOURCE.md", "LICENSE.txt")
    assert suggested.note.licence == "CC BY 4.0"
    assert suggested.note.source.startswith("# Flowers\n\nby <b>Ann</b>\\u001b[31m")
    assert len(suggested.note.source) < 700
    assert suggested.note.consent == ""


def test_nothing_is_suggested_where_nothing_is_said(tmp_path: Path) -> None:
    assert suggest_note(tmp_path) is None
    (tmp_path / "readme.txt").write_bytes(b"")
    (tmp_path / "license.png").write_bytes(b"x")
    assert suggest_note(tmp_path) is None
    assert suggest_note(tmp_path / "gone" / "set.zip") is None
