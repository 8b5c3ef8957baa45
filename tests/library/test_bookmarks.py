"""Bookmarks that survive: restarts, slips, and the program being killed."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from library_files import png, recipe

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import shown
from genimg_desktop.library.bookmarks import NAME_LIMIT, Bookmarks
from genimg_desktop.library.database import Database

ROOT = Path(__file__).parents[2]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(tmp_path / "library.sqlite", now=lambda: datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))
    yield made
    made.close()


@pytest.fixture
def shelf(database: Database) -> Bookmarks:
    return Bookmarks(database)


def names(shelf: Bookmarks) -> list[str]:
    return [bookmark.name for bookmark in shelf.list()]


def test_a_bookmark_comes_back_as_it_was_kept(shelf: Bookmarks, database: Database) -> None:
    kept = shelf.add("Blue hour", recipe(7), png(9))
    assert kept.created == "2026-01-02T03:04:05.000+00:00"
    (found,) = Bookmarks(database).list()
    assert found == kept
    assert (found.recipe, found.thumbnail, found.stars, found.name) == (recipe(7), png(9), 0, "Blue hour")


def test_changes_are_told_once_each(shelf: Bookmarks) -> None:
    told: list[int] = []
    shelf.changed.connect(lambda: told.append(1))
    kept = shelf.add("a", recipe(), png())
    shelf.rename(kept.id, "b")
    shelf.star(kept.id, 5)
    shelf.remove(kept.id)
    shelf.undelete(kept.id)
    shelf.reorder([kept.id])
    assert len(told) == 6
    assert (shelf.list()[0].name, shelf.list()[0].stars) == ("b", 5)


def test_a_removed_bookmark_lies_in_the_trash_and_comes_back_to_its_place(shelf: Bookmarks) -> None:
    ids = [shelf.add(name, recipe(), png()).id for name in "abc"]
    shelf.remove(ids[1])
    shelf.remove(ids[1])
    assert names(shelf) == ["a", "c"]
    assert [bookmark.name for bookmark in shelf.trash()] == ["b"]
    shelf.undelete(ids[1])
    assert names(shelf) == ["a", "b", "c"]
    assert shelf.trash() == ()


def test_an_emptied_trash_is_empty_and_ids_are_never_given_again(shelf: Bookmarks) -> None:
    first = shelf.add("a", recipe(), png(1))
    shelf.remove(first.id)
    shelf.empty_trash()
    second = shelf.add("b", recipe(), png(2))
    assert second.id > first.id
    assert second.thumbnail == png(2)
    with pytest.raises(BadInput, match="not there any more"):
        shelf.undelete(first.id)


def test_order_is_what_the_person_made_it(shelf: Bookmarks) -> None:
    ids = {name: shelf.add(name, recipe(), png()).id for name in "abcde"}
    shelf.reorder([ids["d"], ids["b"], 999, ids["d"]])
    assert names(shelf) == list("dbace")
    shelf.add("f", recipe(), png())
    assert names(shelf) == list("dbacef")


def test_what_is_not_there_cannot_be_changed(shelf: Bookmarks) -> None:
    for change in (shelf.remove, shelf.undelete, lambda i: shelf.rename(i, "x"), lambda i: shelf.star(i, 1)):
        with pytest.raises(BadInput, match="not there any more"):
            change(77)


@pytest.mark.parametrize("stars", [-1, 6, 100])
def test_stars_are_from_none_to_five(stars: int, shelf: Bookmarks) -> None:
    kept = shelf.add("a", recipe(), png())
    with pytest.raises(BadInput):
        shelf.star(kept.id, stars)


@given(st.text(st.characters()))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_name_can_be_kept_and_shown(shelf: Bookmarks, name: str) -> None:
    kept = shelf.add(name, recipe(), png())
    found = next(bookmark for bookmark in shelf.list() if bookmark.id == kept.id)
    assert found.name == kept.name
    assert len(found.name) <= NAME_LIMIT
    shown(found.name).encode("utf-8")


def test_a_name_is_never_code(shelf: Bookmarks) -> None:
    for name in ("'); DROP TABLE bookmark; --", "<img src=/dev/zero>"):
        kept = shelf.add(name, recipe(), png())
        shelf.rename(kept.id, name)
        assert kept.name == name
    assert len(shelf.list()) == 2


@pytest.mark.parametrize("data", [b"", b"JFIF", png()[:-1], png() + b"x", png() * 20_000])
def test_only_whole_pngs_are_kept(data: bytes, shelf: Bookmarks) -> None:
    with pytest.raises(ValueError, match="PNG"):
        shelf.add("a", recipe(), data)


def test_a_recipe_of_a_newer_version_is_left_out_and_stays_in_the_file(shelf: Bookmarks, database: Database) -> None:
    shelf.add("mine", recipe(), png())
    other = shelf.add("from the future", recipe(), png())
    for text in ('{"schema": 99, "surprise": 1}', "{broken"):
        with database.writing() as connection:
            connection.execute("UPDATE bookmark SET recipe = ? WHERE id = ?", (text, other.id))
        assert names(shelf) == ["mine"]
        assert shelf.count_unreadable() == 1
    with database.reading() as connection:
        assert connection.execute("SELECT count(*) FROM bookmark").fetchone() == (2,)


KEEPER = """
import sys
from pathlib import Path
sys.path[:0] = [{root!r}, {here!r}]
from library_files import png, recipe
from genimg_desktop.library.bookmarks import Bookmarks
from genimg_desktop.library.database import Database
shelf = Bookmarks(Database(Path(sys.argv[1])))
number = int(sys.argv[2])
while True:
    kept = shelf.add(f"{{number}}", recipe(number), png(number % 256, 64))
    if number % 3 == 0:
        shelf.star(kept.id, 5)
    print(number, flush=True)
    number += 1
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_being_killed_at_any_moment_loses_no_bookmark_that_was_kept(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    script = KEEPER.format(root=str(ROOT), here=str(Path(__file__).parent))
    rng = random.Random(5)
    kept: list[int] = []
    for _ in range(10):
        first = kept[-1] + 2 if kept else 0
        process = subprocess.Popen(
            [sys.executable, "-c", script, str(path), str(first)], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        kept.append(int(process.stdout.readline()))
        deadline = time.monotonic() + rng.uniform(0.0, 0.03)
        while time.monotonic() < deadline:
            pass
        process.send_signal(signal.SIGKILL)
        kept.extend(int(line) for line in process.stdout.read().splitlines(keepends=True) if line.endswith("\n"))
        process.wait()
        process.stdout.close()
        database = Database(path)
        assert database.remarks == ()
        found = {bookmark.recipe.request.latent.seed: bookmark for bookmark in Bookmarks(database).list()}
        database.close()
        assert set(kept) <= set(found)
        assert len(set(found) - set(kept)) <= 10
        assert all(found[number].stars == 5 for number in kept if number % 3 == 0)
        assert all(bookmark.thumbnail == png(number % 256, 64) for number, bookmark in found.items())
