"""The library's file: made, migrated, copied, rescued."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from genimg_desktop.core.errors import BadInput, NewerVersion, SaveFailed
from genimg_desktop.library.database import MIGRATIONS, Database
from genimg_desktop.library.rescue import APPLICATION_ID

DAY = datetime(2026, 2, 27, 12, tzinfo=UTC)
ONE = "CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT NOT NULL); CREATE INDEX note_words ON note (words);"
TWO = "ALTER TABLE note ADD COLUMN stars INTEGER NOT NULL DEFAULT 0; UPDATE note SET stars = 1;"

Open = Callable[..., Database]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library.sqlite"


@pytest.fixture
def open_database(path: Path) -> Iterator[Open]:
    opened: list[Database] = []

    def make(day: int = 0, migrations: tuple[str, ...] = (ONE,)) -> Database:
        opened.append(Database(path, now=lambda: DAY + timedelta(days=day), migrations=migrations))
        return opened[-1]

    yield make
    for database in opened:
        database.close()


def write(database: Database, words: str) -> None:
    with database.writing() as connection:
        connection.execute("INSERT INTO note (words) VALUES (?)", (words,))


def words_in(database: Database) -> list[str]:
    with database.reading() as connection:
        return [row[0] for row in connection.execute("SELECT words FROM note ORDER BY id")]


def copies(path: Path) -> list[str]:
    return sorted(file.name for file in path.parent.glob("library-copy-*"))


def test_what_was_written_is_there_at_the_next_start(open_database: Open, path: Path) -> None:
    database = open_database()
    write(database, "hello")
    database.close()
    assert words_in(open_database()) == ["hello"]
    assert open_database().remarks == ()


def test_a_block_that_fails_leaves_nothing(open_database: Open) -> None:
    database = open_database()

    def fail() -> None:
        with database.writing() as connection:
            connection.execute("INSERT INTO note (words) VALUES ('half')")
            raise RuntimeError("no")

    with pytest.raises(RuntimeError):
        fail()
    assert words_in(database) == []
    write(database, "whole")
    assert words_in(database) == ["whole"]


def test_an_older_schema_is_brought_up_to_date(open_database: Open) -> None:
    database = open_database()
    write(database, "old")
    database.close()
    database = open_database(migrations=(ONE, TWO))
    with database.reading() as connection:
        assert connection.execute("SELECT words, stars FROM note").fetchall() == [("old", 1)]


def test_a_migration_that_fails_changes_nothing(open_database: Open, path: Path) -> None:
    database = open_database()
    write(database, "old")
    database.close()
    with pytest.raises(SaveFailed):
        open_database(migrations=(ONE, TWO + "THIS IS NOT SQL;"))
    database = open_database(migrations=(ONE, TWO))
    assert words_in(database) == ["old"]


def test_a_newer_library_is_refused_and_not_touched(open_database: Open, path: Path) -> None:
    open_database(migrations=(ONE, TWO)).close()
    before = path.read_bytes()
    with pytest.raises(NewerVersion, match="newer version"):
        open_database()
    assert path.read_bytes() == before
    assert sorted(file.name for file in path.parent.iterdir()) == ["library.sqlite"]


def test_a_newer_library_is_recognised_before_its_journal_is_folded_in(open_database: Open, path: Path) -> None:
    open_database().close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA wal_autocheckpoint=0")
        connection.execute("PRAGMA user_version=7")
        with pytest.raises(NewerVersion):
            open_database()


def test_a_newer_library_is_not_even_opened(open_database: Open, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_database(migrations=(ONE, TWO)).close()
    monkeypatch.setattr(sqlite3, "connect", None)
    with pytest.raises(NewerVersion):
        open_database()


def test_a_database_of_another_program_is_left_alone(open_database: Open, path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(BadInput, match="another program"):
        open_database()
    assert path.read_bytes() == before


def test_our_files_carry_our_mark(open_database: Open, path: Path) -> None:
    open_database().close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_copy_is_kept_for_each_of_the_last_three_days(open_database: Open, path: Path) -> None:
    for day in (0, 0, 1, 1, 2, 3, 4):
        database = open_database(day)
        write(database, f"day {day}")
        database.close()
    assert copies(path) == [f"library-copy-{n:06d}-202603{d:02d}.sqlite" for n, d in ((3, 1), (4, 2), (5, 3))]


def test_a_clock_that_jumps_back_does_not_mix_up_the_copies(open_database: Open, path: Path) -> None:
    for number, day in enumerate((0, 9, 3, -700)):
        database = open_database(day)
        write(database, f"start {number}")
        database.close()
    path.write_bytes(b"damaged")
    assert words_in(open_database(-700)) == ["start 0", "start 1", "start 2"]


DAMAGE = {
    "zeros": lambda data: bytes(len(data)),
    "text": lambda _data: b"not a database at all, but text of some length",
    "cut": lambda data: data[: len(data) // 2],
    "head": lambda data: b"\0" * 16 + data[16:],
    "pages": lambda data: data[:4096] + b"\xa5" * (len(data) - 4096),
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_a_damaged_library_is_kept_aside_and_the_newest_copy_comes_back(
    kind: str, open_database: Open, path: Path
) -> None:
    for day in range(3):
        database = open_database(day)
        write(database, f"day {day} " + "x" * 3000)
        database.close()
    damaged = DAMAGE[kind](path.read_bytes())
    path.write_bytes(damaged)
    database = open_database(3)
    assert [words[:5] for words in words_in(database)] == ["day 0", "day 1"]
    said = " ".join(str(remark) for remark in database.remarks)
    assert "was damaged" in said
    assert "restored from the copy of 2026-03-01" in said
    (kept,) = path.parent.glob("library-damaged-*.sqlite")
    assert kept.read_bytes() == damaged
    write(database, "goes on")
    database.close()
    assert len(words_in(open_database(3))) == 3


def test_a_copy_that_is_damaged_too_is_passed_over(open_database: Open, path: Path) -> None:
    for day in range(3):
        database = open_database(day)
        write(database, f"day {day}")
        database.close()
    newest = path.parent / copies(path)[-1]
    for file in (path, newest):
        file.write_bytes(b"\0" * 5000)
    assert words_in(open_database(3)) == ["day 0"]


def test_without_any_copy_it_starts_empty_and_says_so(open_database: Open, path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"rubbish")
    database = open_database()
    assert words_in(database) == []
    assert "starts empty" in str(database.remarks[-1])
    assert len(list(path.parent.glob("library-damaged-*"))) == 1


def test_a_library_that_vanished_comes_back_from_its_copy(open_database: Open, path: Path) -> None:
    for day in range(2):
        database = open_database(day)
        write(database, f"day {day}")
        database.close()
    path.unlink()
    database = open_database(1)
    assert words_in(database) == ["day 0"]
    assert "missing" in str(database.remarks[0])


@pytest.mark.parametrize("is_missing", [False, True])
def test_a_journal_of_the_lost_library_is_not_mixed_into_the_copy(
    is_missing: bool, open_database: Open, path: Path
) -> None:
    for day in range(2):
        database = open_database(day)
        write(database, f"day {day}")
        database.close()
    journal = path.with_name(path.name + "-wal")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_autocheckpoint=0")
        connection.execute("DELETE FROM note")
        connection.execute("INSERT INTO note (words) VALUES ('in the journal')")
        connection.commit()
        left_over = journal.read_bytes()
    journal.write_bytes(left_over)
    if is_missing:
        path.unlink()
    else:
        path.write_bytes(b"x" * 9000)
    assert words_in(open_database(1)) == ["day 0"]
    (kept,) = path.parent.glob("library-damaged-*-wal")
    assert kept.read_bytes() == left_over


def test_several_threads_read_and_write(open_database: Open) -> None:
    database = open_database()
    failures: list[BaseException] = []

    def work(name: str) -> None:
        try:
            for number in range(10):
                write(database, f"{name} {number}")
                assert words_in(database)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(words_in(database)) == 30


def test_a_reader_does_not_wait_for_a_writer(open_database: Open) -> None:
    database = open_database()
    write(database, "before")
    seen: list[list[str]] = []
    with database.writing() as connection:
        connection.execute("INSERT INTO note (words) VALUES ('not yet')")
        reader = threading.Thread(target=lambda: seen.append(words_in(database)))
        reader.start()
        reader.join()
    assert seen == [["before"]]
    assert words_in(database) == ["before", "not yet"]


def test_a_place_that_cannot_hold_a_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SaveFailed, match=r"'library\.sqlite' cannot be read or written here"):
        Database(tmp_path / "file" / "library.sqlite")
    (tmp_path / "folder.sqlite").mkdir()
    with pytest.raises(SaveFailed):
        Database(tmp_path / "folder.sqlite")


def test_a_closed_database_is_closed(open_database: Open) -> None:
    database = open_database()
    database.close()
    with pytest.raises((RuntimeError, SaveFailed)):
        words_in(database)


def test_a_failing_daily_copy_is_a_remark_and_no_more(
    open_database: Open, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = open_database()
    write(database, "hello")
    database.close()

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    database = open_database(1)
    assert words_in(database) == ["hello"]
    assert "disk is full" in str(database.remarks[0])
    assert copies(path) == []


def test_the_real_schema_opens(tmp_path: Path) -> None:
    database = Database(tmp_path / "library.sqlite")
    with database.reading() as connection:
        assert connection.execute("SELECT count(*) FROM bookmark").fetchone() == (0,)
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
    database.close()
