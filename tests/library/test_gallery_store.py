"""What the gallery keeps: pictures with stars, tags, boards and notes, a trash, and nothing twice."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from gallery_stage import Stage, painting, recipe
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from library_files import png

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import BadInput, SaveFailed
from genimg_desktop.core.text import shown
from genimg_desktop.image.codecs import open_picture_bytes
from genimg_desktop.image.encoders import encode_png
from genimg_desktop.library.bookmarks import Bookmarks
from genimg_desktop.library.database import MIGRATIONS, Database
from genimg_desktop.library.gallery_values import NAME_LIMIT, Query, path_of, path_text
from genimg_desktop.spec.recipe import Composition, LayerRecipe

CTX = QuietContext()


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    made = Stage(tmp_path / "data")
    yield made
    made.close()


def test_a_kept_picture_is_there_after_a_restart(stage: Stage) -> None:
    kept = stage.keep("Blue hour", recipe(7), pixels=painting(3, 600))
    stage.restart()
    entry = stage.store.entry(kept)
    assert (entry.name, entry.kind, entry.width, entry.height) == ("Blue hour", "placed", 600, 600)
    assert (entry.model, entry.model_title, entry.stars, entry.has_recipe) == ("hills", "Hills", 0, True)
    assert stage.store.made(kept) == recipe(7)
    thumbnail = stage.store.files.thumbnail(entry.uid)
    assert thumbnail is not None
    assert open_picture_bytes(thumbnail, "a.webp").pixels.shape == (256, 256, 4)


def test_an_exported_picture_stays_where_it_is_and_is_known_by_its_content(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "out" / "夜曲 one.png"
    kept = stage.export(path)
    before = path.read_bytes()
    entry = stage.store.entry(kept)
    assert (entry.path, entry.file_bytes, entry.is_missing) == (path, len(before), False)
    assert stage.store.picture_file(entry) == path
    stage.store.trash([kept])
    stage.store.empty_trash()
    assert path.read_bytes() == before


def test_the_same_file_exported_again_is_one_entry_and_another_picture_in_it_is_a_second(
    stage: Stage, tmp_path: Path
) -> None:
    path = tmp_path / "a.png"
    first = stage.export(path)
    facts = stage.store.files.read(stage.store.entry(first).uid).facts
    assert stage.store.add(replace(facts, uid="0" * 16), b"thumbnail") == first
    second = stage.export(path)
    assert second != first
    assert stage.store.entry(first).path is None
    assert stage.store.entry(second).path == path


def test_the_same_place_is_placed_once(stage: Stage) -> None:
    first = stage.keep("a", recipe(5))
    assert stage.keep("b", recipe(5)) == first
    assert stage.keep("c", recipe(6)) != first
    stage.store.trash([first])
    assert stage.keep("d", recipe(5)) != first
    assert len(list(stage.store.files.uids())) == 3


def test_a_picture_with_neither_recipe_nor_file_is_kept_whole(stage: Stage) -> None:
    pixels = painting(1, 500)
    data = encode_png(pixels)
    kept = stage.keep("pasted", pixels=pixels, recipe="")
    assert stage.store.picture_file(stage.store.entry(kept)) is None
    from genimg_desktop.library.gallery_making import see
    from genimg_desktop.library.gallery_values import EntryFacts, new_uid

    seen = see(pixels)
    facts = EntryFacts(uid=new_uid(), kind="placed", name="copy", created="2026-01-01T00:00:00.000+00:00",
                       width=500, height=500, look=seen.look)  # fmt: skip
    entry = stage.store.entry(stage.store.add(facts, seen.thumbnail, copy=data))
    assert entry.has_copy
    copy = stage.store.picture_file(entry)
    assert copy is not None and copy.read_bytes() == data
    stage.store.trash([entry.id])
    stage.store.empty_trash()
    assert not copy.exists()


def test_stars_tags_notes_and_names_are_kept(stage: Stage) -> None:
    one, two = stage.keep(), stage.keep()
    stage.store.star([one, two], 4)
    stage.store.tag([one, two], "  #Sea   wind ")
    stage.store.tag([one], "sea WIND")
    stage.store.tag([one], "青色")
    stage.store.untag([two], "SEA wind")
    stage.store.rename(two, "New\nname")
    stage.store.set_note(two, "two\nlines")
    stage.restart()
    first, second = stage.store.rows([one, two])
    assert (first.stars, first.tags) == (4, ("Sea wind", "青色"))
    assert (second.tags, second.name, second.note) == ((), "New name", "two\nlines")


@pytest.mark.parametrize("tag", ["", "  ", "#", ",", '""'])
def test_a_tag_needs_a_letter(stage: Stage, tag: str) -> None:
    with pytest.raises(BadInput, match="at least one letter"):
        stage.store.tag([stage.keep()], tag)


@pytest.mark.parametrize("stars", [-1, 6])
def test_stars_are_from_none_to_five(stage: Stage, stars: int) -> None:
    with pytest.raises(BadInput):
        stage.store.star([stage.keep()], stars)


def test_boards_hold_pictures_and_go_without_them(stage: Stage) -> None:
    ids = [stage.keep() for _ in range(3)]
    board = stage.store.make_board("Portfolio")
    assert stage.store.make_board("portfolio") == board
    other = stage.store.make_board("Drafts")
    stage.store.put_on_board([ids[2], ids[0]], board)
    stage.store.put_on_board([ids[0]], other)
    assert list(stage.store.ids(Query(board=board, order="oldest"))) == [ids[0], ids[2]]
    assert stage.store.entry(ids[0]).boards == (board, other)
    assert [(b.name, b.count) for b in stage.store.boards()] == [("Drafts", 1), ("Portfolio", 2)]
    with pytest.raises(BadInput, match="already"):
        stage.store.rename_board(other, "PORTFOLIO")
    stage.store.rename_board(other, "Sketches")
    stage.store.take_off_board([ids[2]], board)
    stage.store.remove_board(board)
    assert [(b.name, b.count) for b in stage.store.boards()] == [("Sketches", 1)]
    assert stage.store.facets().count == 3
    with pytest.raises(BadInput, match="board is not there"):
        stage.store.put_on_board(ids, board)


def test_the_trash_gives_back_everything_until_it_is_emptied(stage: Stage) -> None:
    one, two = stage.keep("one"), stage.keep("two")
    stage.store.tag([one], "kept tag")
    stage.store.trash([one])
    assert stage.names() == ["two"]
    assert stage.names(in_trash=True) == ["one"]
    stage.store.undelete([one])
    assert stage.store.entry(one).tags == ("kept tag",)
    stage.store.trash([one, two])
    assert stage.store.facets().in_trash == 2
    assert stage.store.empty_trash() == 2
    assert stage.names() == stage.names(in_trash=True) == []
    assert list(stage.store.files.uids()) == []
    with pytest.raises(BadInput, match="not in the gallery any more"):
        stage.store.undelete([one])
    stage.restart()
    assert stage.recovery.adopt_orphans(CTX) == 0


def test_facets_count_what_is_there(stage: Stage, tmp_path: Path) -> None:
    stage.keep(made=recipe(1))
    stage.keep(made=recipe(2, "flame", "Flame"))
    both = Composition(
        width=64, height=64, layers=(LayerRecipe(recipe=recipe(1)), LayerRecipe(recipe=recipe(2, "flame", "Flame"))),
        app="1",
    )  # fmt: skip
    kept = stage.keep("both", both)
    stage.store.tag([kept], "x")
    facets = stage.store.facets()
    assert facets.models == (("flame", "Flame", 2), ("hills", "Hills", 2))
    assert (facets.count, facets.tags, facets.missing, facets.in_trash) == (3, (("x", 1),), 0, 0)
    assert stage.store.entry(kept).model_title == "Hills + Flame"
    assert stage.store.made(kept) == both


def test_changes_are_told(stage: Stage) -> None:
    told: list[int] = []
    stage.store.changed.connect(lambda: told.append(1))
    one = stage.keep()
    stage.store.star([one], 1)
    stage.store.trash([one])
    stage.store.undelete([one])
    assert len(told) == 4


def test_a_bookmark_and_its_entry_share_stars_and_name(stage: Stage) -> None:
    shelf = Bookmarks(stage.database)
    mark = shelf.add("Old", recipe(3), png(9, 16))
    shelf.star(mark.id, 2)
    assert stage.recovery.adopt_bookmarks(CTX) == 1
    assert stage.recovery.adopt_bookmarks(CTX) == 0
    (kept,) = stage.store.rows(stage.store.ids(Query()))
    assert (kept.kind, kept.name, kept.stars, kept.bookmark, kept.width) == ("bookmarked", "Old", 2, mark.id, 64)
    stage.store.star([kept.id], 5)
    stage.store.rename(kept.id, "New")
    assert (shelf.list()[0].stars, shelf.list()[0].name) == (5, "New")
    shelf.star(mark.id, 1)
    shelf.rename(mark.id, "Newer")
    assert (stage.store.entry(kept.id).stars, stage.names(words="newer")) == (1, ["Newer"])


def test_a_bookmark_that_is_removed_stays_in_the_gallery_and_the_other_way_round(stage: Stage) -> None:
    shelf = Bookmarks(stage.database)
    mark = shelf.add("a", recipe(3), png(9, 16))
    stage.recovery.adopt_bookmarks(CTX)
    shelf.remove(mark.id)
    shelf.empty_trash()
    assert stage.names() == ["a"]
    shelf.add("b", recipe(4), png(9, 16))
    stage.recovery.adopt_bookmarks(CTX)
    stage.store.trash(list(stage.store.ids(Query())))
    stage.store.empty_trash()
    assert [b.name for b in shelf.list()] == ["b"]
    stage.restart()
    assert stage.recovery.adopt_bookmarks(CTX) == 0


def test_bookmarks_of_a_library_without_a_gallery_are_taken_in(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    old = Database(folder / "library.sqlite", migrations=MIGRATIONS[:1])
    for seed in range(3):
        Bookmarks(old).add(f"mark {seed}", recipe(seed), png(seed, 16))
    old.close()
    stage = Stage(folder)
    assert [b.name for b in Bookmarks(stage.database).list()] == ["mark 0", "mark 1", "mark 2"]
    assert stage.recovery.adopt_bookmarks(CTX) == 3
    assert stage.names(order="oldest") == ["mark 0", "mark 1", "mark 2"]
    stage.close()


@given(st.text(st.characters()), st.text(st.characters()), st.text(st.characters()))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_words_can_be_kept_found_and_shown(stage: Stage, name: str, tag: str, words: str) -> None:
    kept = stage.keep(name)
    try:
        stage.store.tag([kept], tag)
    except BadInput:
        assert not [c for c in tag if c.isalnum()]
    stage.store.set_note(kept, words)
    entry = stage.store.entry(kept)
    assert len(entry.name) <= NAME_LIMIT
    shown(entry.name + entry.note).encode("utf-8")
    stage.store.ids(Query(words=words))
    for tag_kept in entry.tags:
        assert kept in stage.store.ids(Query(tags=(tag_kept,)))


@pytest.mark.skipif(os.name == "nt", reason="names of files are text there")
def test_a_path_that_is_no_text_comes_back(tmp_path: Path) -> None:
    odd = Path(os.fsdecode(b"/pictures/\xff\xfe.png"))
    assert path_of(path_text(odd)) == odd
    assert path_of(path_text(tmp_path / "夜.png")) == tmp_path / "夜.png"
    assert path_of(path_text(None)) is None


def test_several_threads_keep_and_read_at_once(stage: Stage) -> None:
    failures: list[BaseException] = []

    def work(number: int) -> None:
        try:
            for at in range(5):
                kept = stage.keep(f"{number}-{at}", recipe(number * 100 + at))
                stage.store.star([kept], at)
                assert stage.store.entry(kept).stars == at
                stage.store.ids(Query(words=f"{number}-{at}"))
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(stage.names()) == 15


def test_two_programs_on_one_library_see_each_other(stage: Stage) -> None:
    other = Stage(stage.folder)
    one = stage.keep("mine", recipe(1))
    two = other.keep("theirs", recipe(2))
    other.store.star([one], 3)
    assert stage.store.entry(one).stars == 3
    assert sorted(stage.names()) == sorted(other.names()) == ["mine", "theirs"]
    assert stage.recovery.adopt_orphans(CTX) == 0
    facts = stage.store.files.read(stage.store.entry(two).uid).facts
    assert stage.store.add(facts, b"x") == two  # adopted by the other one in between
    other.close()


@pytest.mark.parametrize("number", [28, 122, 5, 30])
def test_a_disk_that_cannot_be_written_is_one_sentence_and_leaves_nothing(
    stage: Stage, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.keep("before")

    def fail(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as broken:
        broken.setattr("os.fsync", fail)
        with pytest.raises(SaveFailed):
            stage.keep("not kept")
    assert stage.names() == ["before"]
    assert len(list(stage.store.files.uids())) == 1
    assert not list(stage.store.files.folder.rglob("*.tmp"))
    stage.keep("after")
    assert stage.names() == ["after", "before"]


def test_a_gallery_that_may_only_be_read_still_shows_everything(stage: Stage) -> None:
    kept = stage.keep("shown")
    other = sqlite3.connect(stage.folder / "library.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")  # somebody else writes, for long
    assert stage.names() == ["shown"]
    assert stage.store.files.thumbnail(stage.store.entry(kept).uid)
    other.execute("ROLLBACK")
    other.close()
