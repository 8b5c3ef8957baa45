"""The gallery after a crash, after a lost database, and beside files it never heard of."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from gallery_stage import Stage, painting, recipe
from library_files import png

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import BadInput
from genimg_desktop.image.encoders import PictureMetadata, encode_jpeg, encode_png
from genimg_desktop.library.bookmarks import Bookmarks
from genimg_desktop.library.database import Database
from genimg_desktop.library.gallery_files import EntryFiles, KeptEntry, pack, unpack
from genimg_desktop.library.gallery_making import see
from genimg_desktop.library.gallery_values import EntryFacts, Parent, Query
from genimg_desktop.spec.recipe import recipe_to_json

ROOT = Path(__file__).parents[2]
CTX = QuietContext()
KEPT = KeptEntry(
    facts=EntryFacts(uid="0123456789abcdef", kind="placed", name="夜", created="2026-01-01T00:00:00.000+00:00", width=3,
                     height=4, look=2**64 - 1, parents=(Parent(uid="x", place_key="y"),)),
    thumbnail=b"picture",
)  # fmt: skip


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    made = Stage(tmp_path / "data")
    yield made
    made.close()


def test_an_entrys_file_comes_back_as_it_was_written() -> None:
    assert unpack(pack(KEPT), "a") == KEPT


@pytest.mark.parametrize("length", [0, 1, 10, 40, 100, -1, -33])
def test_a_file_that_is_cut_or_padded_or_has_a_wrong_bit_is_refused(length: int) -> None:
    data = pack(KEPT)
    for broken in (data[:length], data + b"\0", bytes(len(data)), data[:50] + bytes([data[50] ^ 1]) + data[51:]):
        with pytest.raises(BadInput, match="damaged"):
            unpack(broken, "a")


@pytest.mark.parametrize("uid", ["", "../../../etc/passwd", "0123456789ABCDEF", "0123456789abcdef0"])
def test_only_our_own_names_become_paths(tmp_path: Path, uid: str) -> None:
    with pytest.raises(ValueError, match="not the name"):
        EntryFiles(tmp_path).copy_path(uid)


def test_an_entry_whose_row_was_never_written_is_taken_up_at_the_start(stage: Stage) -> None:
    kept = stage.keep("whole")
    uid = stage.store.entry(kept).uid
    facts = stage.store.files.read(uid).facts
    with stage.database.writing() as connection:
        connection.execute("DELETE FROM gallery_entry")
    assert stage.names() == []
    assert stage.recovery.adopt_orphans(CTX) == 1
    assert stage.recovery.adopt_orphans(CTX) == 0
    (entry,) = stage.store.rows(stage.store.ids(Query(words="whole")))
    assert (entry.uid, entry.model, stage.store.recipe_text(entry.id)) == (uid, "hills", facts.recipe)


def test_a_broken_file_is_set_aside_and_the_rest_is_taken_up(stage: Stage) -> None:
    uids = [stage.store.entry(stage.keep(str(number))).uid for number in range(3)]
    with stage.database.writing() as connection:
        connection.execute("DELETE FROM gallery_entry")
    broken = next(stage.store.files.folder.rglob(f"{uids[1]}.entry"))
    broken.write_bytes(broken.read_bytes()[:-5])
    (broken.parent / "notes.entry").write_bytes(b"not ours")
    assert stage.recovery.adopt_orphans(CTX) == 2
    assert sorted(stage.names()) == ["0", "2"]
    assert broken.with_suffix(".broken").exists() and not broken.exists()


def test_a_lost_database_is_built_again_from_the_files(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    stage = Stage(folder)
    for number in range(5):
        stage.keep(f"Nr. {number}", created=f"2026-01-0{5 - number}T00:00:00.000+00:00")
    stage.close()
    for path in folder.glob("library*"):
        path.unlink()
    (folder / "library.sqlite").write_bytes(b"rubbish")
    stage = Stage(folder)
    assert "damaged" in str(stage.database.remarks[0])
    assert stage.recovery.adopt_orphans(CTX) == 5
    assert stage.names(order="oldest") == ["Nr. 4", "Nr. 3", "Nr. 2", "Nr. 1", "Nr. 0"]
    stage.close()


def test_yesterdays_copy_and_the_files_give_todays_pictures_back(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    day = datetime(2026, 3, 1, tzinfo=UTC)
    stage = Stage(folder)
    first = stage.keep("old", recipe(1))
    stage.store.star([first], 5)
    stage.close()
    Database(folder / "library.sqlite", now=lambda: day).close()  # writes the daily copy
    stage = Stage(folder)
    stage.keep("new", recipe(2))
    stage.close()
    (folder / "library.sqlite").write_bytes(b"\0" * 5000)
    Database(folder / "library.sqlite", now=lambda: day + timedelta(days=1)).close()
    stage = Stage(folder)
    assert stage.names() == ["old"]
    assert stage.recovery.adopt_orphans(CTX) == 1
    assert stage.names() == ["new", "old"]
    assert stage.store.entry(first).stars == 5
    stage.close()


def test_an_entry_does_not_get_the_bookmark_of_somebody_else(stage: Stage) -> None:
    shelf = Bookmarks(stage.database)
    shelf.add("mine", recipe(1), png(1, 16))
    stage.recovery.adopt_bookmarks(CTX)
    with stage.database.writing() as connection:
        connection.execute("DELETE FROM gallery_entry")
        connection.execute("UPDATE bookmark SET created = '2020-01-01T00:00:00.000+00:00'")
    stage.recovery.adopt_orphans(CTX)
    (entry,) = stage.store.rows(stage.store.ids(Query()))
    assert entry.bookmark is None


def test_exports_from_before_the_gallery_are_taken_in_and_other_pictures_are_not(stage: Stage, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    for seed in (1, 2):
        text = recipe_to_json(recipe(seed))
        (out / f"a{seed}.png").write_bytes(encode_png(painting(seed, 400), PictureMetadata(recipe_text=text)))
    (out / "b.jpg").write_bytes(encode_jpeg(painting(3), PictureMetadata(recipe_text=recipe_to_json(recipe(3)))))
    (out / "photo.png").write_bytes(encode_png(painting(4)))
    (out / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (out / "empty.png").touch()
    (out / "folder.png").mkdir()
    assert stage.recovery.adopt_exports(out, CTX) == 3
    assert sorted(stage.names(kinds=("exported",))) == ["a1", "a2", "b"]
    assert stage.recovery.adopt_exports(out, CTX) == 0
    (entry,) = stage.store.rows(stage.store.ids(Query(words="a1")))
    assert (entry.width, entry.path, entry.model_title) == (400, out / "a1.png", "Hills")
    assert stage.recovery.adopt_exports(tmp_path / "nowhere", CTX) == 0


def test_an_export_that_was_taken_out_of_the_gallery_stays_out(stage: Stage, tmp_path: Path) -> None:
    kept = stage.export(tmp_path / "out" / "a.png")
    stage.store.trash([kept])
    stage.store.empty_trash()
    assert stage.recovery.adopt_exports(tmp_path / "out", CTX) == 0
    stage.export(tmp_path / "out" / "a.png")
    assert stage.names() == ["a"]


def test_a_lost_thumbnail_is_made_again_from_the_file_or_a_drawing(stage: Stage, tmp_path: Path) -> None:
    exported, placed = stage.export(tmp_path / "a.png"), stage.keep("placed", recipe(4))
    for entry in stage.store.rows([exported, placed]):
        next(stage.store.files.folder.rglob(f"{entry.uid}.entry")).unlink()
        assert stage.store.files.thumbnail(entry.uid) is None
    assert stage.recovery.mend(exported) == stage.store.files.thumbnail(stage.store.entry(exported).uid)
    assert stage.recovery.mend(placed) is None
    assert stage.recovery.mend(placed, see(painting(5))) is not None
    again = stage.store.files.read(stage.store.entry(placed).uid).facts
    assert (again.recipe, again.name) == (recipe_to_json(recipe(4)), "placed")


WORKER = """
import sys
from pathlib import Path
sys.path[:0] = {places!r}
from gallery_stage import Stage, painting, recipe
from library_files import png
from genimg_desktop.core.context import QuietContext
from genimg_desktop.image.encoders import encode_png
from genimg_desktop.library.bookmarks import Bookmarks
stage, number, out = Stage(Path(sys.argv[1])), int(sys.argv[2]), Path(sys.argv[3])
shelf = Bookmarks(stage.database)
pixels = painting(1, 300)
while True:
    number += 1
    if number % 3 == 0:
        kept = stage.export(out / f"{{number}}.png", recipe(number))
    elif number % 3 == 1:
        shelf.add(str(number), recipe(number), png(number % 256, 16))
        stage.recovery.adopt_bookmarks(QuietContext())
        kept = 0
    else:
        kept = stage.keep(str(number), recipe(number), pixels=pixels)
    if kept:
        stage.store.tag([kept], f"tag{{number}}")
        stage.store.star([kept], 3)
    print(number, flush=True)
    if kept and number % 7 == 2:
        stage.store.trash([kept])
        stage.store.empty_trash()
        print(-number, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_two_programs_killed_at_any_moment_leave_a_whole_gallery(tmp_path: Path) -> None:
    """Twenty kills: ten times two programs that write into one library."""
    folder, out = tmp_path / "data", tmp_path / "out"
    script = WORKER.format(places=[str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "library")])
    rng = random.Random(11)
    kept: set[int] = set()
    removed: set[int] = set()
    for round_number in range(10):
        starts = [1_000_000 * lane + 10_000 * round_number for lane in (1, 2)]
        workers = [
            subprocess.Popen(
                [sys.executable, "-c", script, str(folder), str(start), str(out)], stdout=subprocess.PIPE, text=True
            )
            for start in starts
        ]
        for worker in workers:
            assert worker.stdout is not None
            kept.add(int(worker.stdout.readline()))
        deadline = time.monotonic() + rng.uniform(0.0, 0.06)
        while time.monotonic() < deadline:
            pass
        for worker in workers:
            worker.send_signal(signal.SIGKILL)
        for worker in workers:
            assert worker.stdout is not None
            said = [int(line) for line in worker.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
            kept.update(number for number in said if number > 0)
            removed.update(-number for number in said if number < 0)
            worker.wait()
            worker.stdout.close()
        check_whole(folder, out, kept, removed)


def check_whole(folder: Path, out: Path, kept: set[int], removed: set[int]) -> None:
    stage = Stage(folder)
    assert stage.database.remarks == ()
    stage.recovery.adopt_orphans(CTX)
    stage.recovery.adopt_bookmarks(CTX)
    stage.recovery.adopt_exports(out, CTX)
    with stage.database.writing() as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.execute("INSERT INTO gallery_search (gallery_search) VALUES ('integrity-check')")
        rows = connection.execute("SELECT uid FROM gallery_entry WHERE trashed IS NULL").fetchall()
    uids = [uid for (uid,) in rows]
    assert all(stage.store.files.thumbnail(uid) for uid in uids)
    entries = stage.store.rows(stage.store.ids(Query()))
    numbers = [int(entry.name) for entry in entries]
    assert len(set(numbers)) == len(numbers), "a picture is there twice"
    # at most one of each program was under way when it was killed, and the trash of one may not have been emptied
    assert kept - set(numbers) <= {number for number in kept if number % 7 == 2}
    assert removed & set(numbers) == set()
    assert len(set(numbers) - kept) <= 20
    for entry in entries:
        assert stage.store.made(entry.id) == recipe(int(entry.name))
        if int(entry.name) in kept and entry.kind != "bookmarked":
            assert (entry.stars, entry.tags) == (3, (f"tag{entry.name}",))
        assert entry.kind != "exported" or stage.store.picture_file(entry) is not None
    stage.close()
