"""The gallery beside the explorer and the canvas: what is kept by itself, found, changed, opened and exported again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from genimg_desktop.app import gallery_thumbs
from genimg_desktop.app.gallery_thumbs import Thumbs
from genimg_desktop.app.session import Session
from genimg_desktop.core.errors import GenimgError
from genimg_desktop.export.film.options import FilmOptions
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.image.codecs import open_picture
from genimg_desktop.library.gallery_values import Query


@pytest.fixture
def session(fake_session: Any, settle: Any) -> Any:
    fake_session.gallery.load()
    fake_session.explorer.choose_model("hills")
    settle(fake_session)
    return fake_session


def keep(session: Any, settle: Any, *seeds: int) -> None:
    for seed in seeds:
        session.explorer.set_seed(seed)
        settle(session)
        session.shelf.keep(f"Nr. {seed}")
        settle(session)


def look(session: Any, settle: Any) -> list[Any]:
    """Look at everything, as a tall window would; the entries in their order."""
    session.gallery.want(0, len(session.gallery.ids) - 1)
    settle(session)
    return [session.gallery.entry(i) for i in session.gallery.ids]


def names(session: Any, settle: Any) -> list[str]:
    return [entry.name for entry in look(session, settle)]


def test_bookmarked_placed_and_exported_pictures_are_in_the_gallery(session: Any, settle: Any, tmp_path: Path) -> None:
    keep(session, settle, 1)
    session.explorer.set_seed(2)
    settle(session)
    session.artboard.place()
    settle(session)
    session.exporter.export(tmp_path / "out.png", ExportOptions(include_recipe=False))
    settle(session)
    out, placed, mark = look(session, settle)
    assert [(e.kind, e.name) for e in (mark, placed, out)] == [
        ("bookmarked", "Nr. 1"), ("placed", "Hills"), ("exported", "out"),
    ]  # fmt: skip
    assert out.path == tmp_path / "out.png"
    assert out.has_recipe  # the file tells nothing, the gallery knows
    assert session.gallery.facets.count == 3
    assert all(session.gallery.thumbs.get(i) is not None for i in session.gallery.ids)
    assert [n for n in session.notices.history if n.kind != "info"] == []


def test_a_dropped_photo_is_kept_by_its_file_and_a_pasted_one_whole(session: Any, settle: Any, tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    Image.effect_noise((40, 30), 60).convert("RGB").save(photo)
    session.recall.open_paths([photo])
    settle(session)
    session.recall.open_paths([photo])
    settle(session)
    session.recall.open_bytes(photo.read_bytes(), "Pasted")
    settle(session)
    pasted, dropped = look(session, settle)
    assert (dropped.path, dropped.has_copy, dropped.has_recipe) == (photo, False, False)
    assert (pasted.path, pasted.has_copy, pasted.name) == (None, True, "Pasted")
    session.artboard.new(64, 64)
    session.gallery_actions.place([pasted.id])
    settle(session)
    (layer,) = session.artboard.document.layers
    assert np.array_equal(layer.pixels, open_picture(photo).pixels)


def test_the_search_narrows_and_only_the_last_question_is_answered(session: Any, settle: Any) -> None:
    keep(session, settle, 1, 2, 3)
    shown: list[int] = []
    session.gallery.shown.connect(lambda: shown.append(len(session.gallery.ids)))
    for words in ("N", "Nr", "Nr. 2"):
        session.gallery.ask(words=words)
    settle(session)
    assert names(session, settle) == ["Nr. 2"]
    assert shown[-1] == 1 and len(shown) <= 2
    assert session.gallery.is_narrowed
    session.gallery.ask_anew(Query(order="oldest"))
    settle(session)
    assert names(session, settle) == ["Nr. 1", "Nr. 2", "Nr. 3"]
    assert not session.gallery.is_narrowed


def test_only_what_is_looked_at_is_read(session: Any, settle: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("genimg_desktop.app.gallery.AHEAD", 1)
    monkeypatch.setattr("genimg_desktop.app.gallery.KEPT_ENTRIES", 4)
    keep(session, settle, *range(8))
    gallery = session.gallery
    gallery.want(0, 1)
    settle(session)
    read = [i for i in gallery.ids if gallery.entry(i) is not None]
    assert len(read) == 3
    gallery.want(6, 7)
    settle(session)
    assert gallery.entry(gallery.ids[7]) is not None and gallery.entry(gallery.ids[0]) is None
    gallery.want(100, 200)
    settle(session)


def test_thumbnails_are_kept_by_bytes_and_made_for_the_size_asked(session: Any, settle: Any) -> None:
    keep(session, settle, 1, 2, 3)
    thumbs = Thumbs(session.queue, session.library, session.door, limit_bytes=2 * 32 * 32 * 4)
    thumbs.set_side(32)
    arrived: list[int] = []
    thumbs.arrived.connect(arrived.extend)
    entries = look(session, settle)
    thumbs.want(entries)  # more than fits: what is looked at stays all the same
    settle(session)
    assert sorted(arrived) == sorted(e.id for e in entries)
    thumbs.want(entries[2:])
    thumbs.forget([entries[2].id])
    thumbs.want(entries[2:])
    settle(session)
    here = [e for e in entries if thumbs.get(e.id) is not None]
    assert here == entries[1:]
    assert thumbs.get(here[0].id).shape == (32, 32, 4)
    thumbs.set_side(16)
    settle(session)
    assert thumbs.get(entries[2].id).shape == (16, 16, 4)


def test_a_lost_thumbnail_is_drawn_again(session: Any, settle: Any) -> None:
    keep(session, settle, 1)
    opened = session.library.gallery()
    (uid,) = opened.store.files.uids()
    next(opened.store.files.folder.rglob(f"{uid}.entry")).unlink()
    look(session, settle)
    assert session.gallery.thumbs.get(session.gallery.ids[0]) is not None
    assert opened.store.files.thumbnail(uid) is not None
    assert gallery_thumbs.AT_ONCE > 1


def test_stars_and_names_are_shared_with_the_bookmark(session: Any, settle: Any) -> None:
    keep(session, settle, 1)
    (entry,) = look(session, settle)
    session.gallery.star([entry.id], 4)
    session.gallery.rename(entry.id, "Dusk")
    settle(session)
    assert (session.shelf.bookmarks[0].stars, session.shelf.bookmarks[0].name) == (4, "Dusk")
    session.shelf.star(session.shelf.bookmarks[0].id, 2)
    session.shelf.rename(session.shelf.bookmarks[0].id, "Dawn")
    settle(session)
    (entry,) = look(session, settle)
    assert (entry.stars, entry.name) == (2, "Dawn")


def test_tags_and_boards_sort_and_are_offered(session: Any, settle: Any) -> None:
    keep(session, settle, 1, 2)
    two, one = list(session.gallery.ids)
    session.gallery.tag([one, two], "sea")
    session.gallery.make_board("Portfolio", [two])
    settle(session)
    (board,) = session.gallery.facets.boards
    assert (board.name, board.count, session.gallery.facets.tags) == ("Portfolio", 1, (("sea", 2),))
    session.gallery.ask(board=board.id)
    settle(session)
    assert list(session.gallery.ids) == [two]
    session.gallery.rename_board(board.id, "Show")
    session.gallery.put_on_board([one], board.id)
    session.gallery.take_off_board([two], board.id)
    session.gallery.untag([two], "sea")
    settle(session)
    assert list(session.gallery.ids) == [one]
    session.gallery.remove_board(board.id)
    settle(session)
    assert list(session.gallery.ids) == [two, one]
    assert session.gallery.facets.boards == ()


def test_the_trash_can_be_undone_from_the_notice_and_emptied(session: Any, settle: Any) -> None:
    keep(session, settle, 1, 2, 3)
    first, second, _ = list(session.gallery.ids)
    session.gallery.choose([first, second])
    session.gallery.trash(session.gallery.chosen)
    settle(session)
    assert len(session.gallery.ids) == 1
    notice = session.notices.history[-1]
    assert str(notice.message) == "2 pictures are in the gallery's trash."
    notice.action.run()
    settle(session)
    assert len(session.gallery.ids) == 3
    session.gallery.trash([first])
    session.gallery.ask(in_trash=True)
    settle(session)
    assert list(session.gallery.ids) == [first]
    session.gallery.empty_trash()
    settle(session)
    assert list(session.gallery.ids) == [] and session.gallery.facets.in_trash == 0
    assert len(session.shelf.bookmarks) == 3


def test_the_chosen_entry_is_looked_at_closely(session: Any, settle: Any) -> None:
    keep(session, settle, 1, 2)
    gallery = session.gallery
    gallery.choose([gallery.ids[0], gallery.ids[1]])
    settle(session)
    assert gallery.detail.entry.id == gallery.ids[1]
    assert gallery.detail.made.request.latent.seed == 1
    gallery.set_note(gallery.ids[1], "for the poster")
    settle(session)
    assert gallery.detail.entry.note == "for the poster"
    gallery.choose([])
    assert gallery.detail is None


def test_an_entry_is_opened_where_it_was_made(session: Any, settle: Any) -> None:
    session.explorer.set_seed(5)
    session.explorer.set_coordinate(0, 0.4)
    settle(session)
    place = session.explorer.place
    session.shelf.keep()
    settle(session)
    session.explorer.choose_model("cloudnet")
    settle(session)
    session.gallery_actions.open(session.gallery.ids[0])
    settle(session)
    assert session.explorer.place == place and session.artboard.is_live_shown


def test_an_exported_canvas_is_opened_with_its_layers(session: Any, settle: Any, tmp_path: Path) -> None:
    for seed in (1, 2):
        session.explorer.set_seed(seed)
        settle(session)
        session.artboard.place()
        settle(session)
    session.artboard.set_opacity(session.artboard.active, 0.5)
    session.exporter.export(tmp_path / "both.png")
    settle(session)
    session.artboard.new(64, 64)
    (tmp_path / "both.png").unlink()
    session.gallery_actions.open(session.gallery.ids[0])
    settle(session)
    assert [layer.opacity for layer in session.artboard.document.layers] == [1.0, 0.5]


def test_a_picture_without_its_model_opens_from_its_file_or_says_why_not(
    session: Any, settle: Any, tmp_path: Path
) -> None:
    keep(session, settle, 1)
    session.exporter.export(tmp_path / "a.png")
    settle(session)
    exported, mark = list(session.gallery.ids)
    (session.paths.models / "hills.toml").unlink()
    session.models.rescan()
    session.explorer.choose_model("cloudnet")
    session.gallery_actions.open(mark)
    settle(session)
    assert session.notices.history[-1].kind == "error" and "Hills" in str(session.notices.history[-1].message)
    session.gallery_actions.open(exported)
    settle(session)
    assert [layer.name for layer in session.artboard.document.layers] == ["a"]


def test_pictures_are_placed_from_their_files_or_drawn_again(session: Any, settle: Any, tmp_path: Path) -> None:
    keep(session, settle, 1)
    session.explorer.set_seed(2)
    settle(session)
    session.exporter.export(tmp_path / "a.png")
    settle(session)
    session.gallery_actions.place(list(session.gallery.ids))
    settle(session)
    layers = session.artboard.document.layers
    assert sorted(layer.recipe.request.latent.seed for layer in layers) == [1, 2]
    assert len(session.gallery.ids) == 4  # placed now, and each has its parent
    for entry_id in session.gallery.ids[:2]:
        family = session.library.gallery().store.family(entry_id)
        assert [member.generation for member in family.members] == [-1, 0]


def test_pictures_are_exported_again_with_progress_and_one_that_cannot_be_is_said(
    session: Any, settle: Any, tmp_path: Path
) -> None:
    keep(session, settle, 1, 2)
    photo = tmp_path / "photo.png"
    Image.new("RGB", (9, 9)).save(photo)
    session.recall.open_paths([photo])
    settle(session)
    photo.unlink()
    out = tmp_path / "again"
    session.gallery_actions.export_again(list(session.gallery.ids), out, ExportOptions(format="jpeg"))
    settle(session)
    assert len(list(out.glob("*.jpg"))) == 2
    said = [str(notice.message) for notice in session.notices.history]
    assert any("'photo' is not where it was" in text for text in said)
    assert said[-1] == "Exported 2 pictures into 'again'."
    session.gallery.ask(kinds=("exported",))
    settle(session)
    assert len(session.gallery.ids) == 2


def test_files_for_other_programs_are_the_persons_own_or_new_ones(session: Any, settle: Any, tmp_path: Path) -> None:
    keep(session, settle, 1)
    session.exporter.export(tmp_path / "own.png")
    settle(session)
    taken: list[Any] = []
    session.gallery_actions.write_for_drag(
        list(session.gallery.ids), tmp_path / "drag", ExportOptions(format="png"), taken.append
    )
    settle(session)
    exported, mark = list(session.gallery.ids)
    assert taken[0].paths[exported] == tmp_path / "own.png"
    made = taken[0].paths[mark]
    assert made.parent == tmp_path / "drag"
    assert open_picture(made).recipe_text is not None


def test_the_family_of_moved_mixed_and_exported_pictures(session: Any, settle: Any, tmp_path: Path) -> None:
    keep(session, settle, 1, 2)
    marks = {b.name: b for b in session.shelf.bookmarks}
    session.shelf.choose([marks["Nr. 1"].id, marks["Nr. 2"].id])
    session.shelf.crossbreed()
    settle(session)
    session.sheet.choose(0)
    settle(session)
    session.explorer.set_coordinate(0, 0.9)
    settle(session)
    session.shelf.keep("child, moved")
    settle(session)
    session.artboard.place()
    settle(session)
    session.exporter.export(tmp_path / "final.png")
    settle(session)
    families: list[Any] = []
    session.gallery.ask_family(session.gallery.ids[0], families.append)
    settle(session)
    told = {(member.generation, member.entry.name if member.entry else "place") for member in families[0].members}
    assert told == {(0, "final"), (-1, "Hills"), (-2, "child, moved"), (-3, "Nr. 1"), (-3, "Nr. 2")}


def test_moved_files_are_told_at_the_start_and_found_again(
    session: Any, settle: Any, tmp_path: Path, delivered: Any, user_paths: Any
) -> None:
    from fake_engine import FakeEngine

    session.exporter.export(tmp_path / "old" / "a.png")
    settle(session)
    session.close()
    (tmp_path / "old").rename(tmp_path / "new")
    again: Any = Session(user_paths, delivered.append, create_engine=FakeEngine)
    again.delivered = delivered
    again.gallery.load()
    again.gallery_keeper.start(again.exporter.folder)
    settle(again)
    notice = again.notices.history[-1]
    assert str(notice.message) == "A picture of the gallery is not where it was."
    notice.action.run()
    settle(again)
    assert again.gallery.query.is_missing and len(again.gallery.ids) == 1
    again.gallery_actions.repair(tmp_path / "new")
    settle(again)
    assert len(again.gallery.ids) == 0
    assert str(again.notices.history[-1].message) == "1 of 1 missing pictures were found again."
    again.close()


def test_bookmarks_and_exports_from_before_are_taken_in_at_the_start(session: Any, settle: Any) -> None:
    keep(session, settle, 1)
    session.exporter.export()
    settle(session)
    with session.library.gallery().database.writing() as connection:
        connection.execute("DELETE FROM gallery_entry")
        connection.execute("DELETE FROM gallery_mark")
    for path in session.library.gallery().store.files.folder.rglob("*.entry"):
        path.unlink()
    session.gallery_keeper.start(session.exporter.folder)
    settle(session)
    assert sorted(e.kind for e in look(session, settle)) == ["bookmarked", "exported"]


def test_another_programs_changes_are_seen(session: Any, settle: Any, user_paths: Any) -> None:
    from genimg_desktop.app.library_door import LibraryDoor

    keep(session, settle, 1)
    session.gallery.look_for_changes()
    settle(session)
    other = LibraryDoor(user_paths.data)
    store = other.gallery().store
    store.star(list(store.ids(Query())), 5)
    other.close()
    session.gallery.look_for_changes()
    settle(session)
    assert look(session, settle)[0].stars == 5


def test_a_question_that_cannot_be_is_one_notice(session: Any, settle: Any) -> None:
    session.gallery.ask(since="yesterday")
    settle(session)
    assert "is not a day" in str(session.notices.history[-1].message)


def test_a_recipe_nobody_can_follow_is_an_error_with_a_sentence(session: Any) -> None:
    with pytest.raises(GenimgError):
        session.gallery_actions.open_recipe("{}")


@pytest.mark.parametrize("kind", ["webp", "gif"])
def test_an_exported_film_is_in_the_gallery_and_comes_from_its_keyframes(
    session: Any, settle: Any, tmp_path: Path, kind: Any
) -> None:
    keep(session, settle, 1, 2)
    session.shelf.choose([bookmark.id for bookmark in session.shelf.bookmarks])
    session.commands.run("film.loop")
    session.timeline.set_film(fps=2.0)
    settle(session)
    session.film_exporter.export(tmp_path / f"loop.{kind}", FilmOptions(format=kind))
    settle(session)
    entry = look(session, settle)[0]
    assert (entry.kind, entry.name, entry.path) == ("exported", "loop", tmp_path / f"loop.{kind}")
    family = session.library.gallery().store.family(entry.id)
    assert {m.entry.name: m.generation for m in family.members} == {"loop": 0, "Nr. 1": -1, "Nr. 2": -1}


def test_exporting_again_can_be_cancelled_and_keeps_what_is_written(
    session: Any, settle: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from genimg_desktop.app import gallery_actions

    keep(session, settle, 1, 2, 3)
    real = gallery_actions.export_into_folder

    def write_and_cancel(*given: Any, **more: Any) -> Path:
        written = real(*given, **more)
        for job in session.queue.jobs():
            if "Exporting" in str(job.title):
                session.queue.cancel(job)
        return written

    monkeypatch.setattr(gallery_actions, "export_into_folder", write_and_cancel)
    session.gallery_actions.export_again(list(session.gallery.ids), tmp_path / "out", ExportOptions())
    settle(session)
    assert len(list((tmp_path / "out").iterdir())) == 1
    assert session.gallery_keeper.check_files() is None
    settle(session)
    store = session.library.gallery().store
    assert len(store.ids(Query(kinds=("exported",)))) == 1
