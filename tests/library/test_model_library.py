"""The list of models: what is in it, what is not and why, and the model that a recipe names."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from library_files import make_old, rules, safetensors, weights

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import BadInput, BadModel, Cancelled, ModelMissing, SaveFailed
from genimg_desktop.core.text import Text
from genimg_desktop.library import hash_cache, models
from genimg_desktop.library.models import ModelLibrary


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    folder = tmp_path / "mine"
    folder.mkdir()
    return folder


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    folder = tmp_path / "shipped"
    folder.mkdir()
    return folder


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that were read in full."""
    names: list[str] = []
    real: Callable[..., str] = hash_cache.file_hash

    def counted(path: Path, *given: object) -> str:
        names.append(path.name)
        return real(path, *given)

    monkeypatch.setattr(hash_cache, "file_hash", counted)
    return names


class CancelledContext:
    def report(self, fraction: float | None, message: Text | None = None) -> None: ...

    def check(self) -> None:
        raise Cancelled


def test_rules_and_weights_are_listed_by_folder_and_title(mine: Path, shipped: Path) -> None:
    (mine / "z.toml").write_text(rules("z", "Zebra"))
    (mine / "b.SAFETENSORS").write_bytes(weights("b", "bees"))
    (mine / "notes.txt").write_text("no model")
    (mine / ".hidden.toml").write_text("no model")
    (shipped / "a.toml").write_text(rules("a", "Apes"))
    library = ModelLibrary([mine, shipped])
    assert [card.title for card in library.cards] == ["bees", "Zebra", "Apes"]
    assert library.problems == ()


def test_folders_that_are_not_there_are_empty_and_are_not_made(tmp_path: Path) -> None:
    library = ModelLibrary([tmp_path / "none"], cache=tmp_path / "cache")
    assert library.cards == ()
    assert list(tmp_path.iterdir()) == []


def test_listing_reads_no_weights(mine: Path, hashed: list[str]) -> None:
    for number in range(20):
        (mine / f"{number}.safetensors").write_bytes(weights(str(number)))
    library = ModelLibrary([mine])
    assert len(library.cards) == 20
    assert hashed == []


BROKEN = {
    "empty.safetensors": b"",
    "cut.safetensors": weights()[:-2],
    "page.safetensors": b"<!DOCTYPE html><html>404</html>",
    "noise.safetensors": bytes(range(256)) * 4,
    "nocard.safetensors": safetensors("{}"),
    "lies.safetensors": safetensors(rules("x")),
    "text.toml": b"this is not = = toml",
    "latin.toml": "title = 'Caf\xe9'".encode("latin-1"),
    "extra.toml": rules("x").encode() + b"\n[surprise]\na = 1\n",
    "nan.toml": rules("x").replace("0.5", "nan").encode(),
    "bounds.toml": rules("x").replace("default = 0.5", "default = 7.0").encode(),
    "trained.toml": rules("x").replace('"rules"', '"trained"').encode(),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_named_with_a_reason_and_the_others_are_listed(name: str, mine: Path) -> None:
    (mine / name).write_bytes(BROKEN[name])
    (mine / "good.toml").write_text(rules("good"))
    library = ModelLibrary([mine])
    assert [card.id for card in library.cards] == ["good"]
    (problem,) = library.problems
    assert problem.name == name
    assert name in str(problem.message) or "card is wrong" in str(problem.message)
    assert "Traceback" not in str(problem.message)


def test_rules_of_a_newer_version_say_so(mine: Path) -> None:
    (mine / "new.toml").write_text("schema = 99\nunheard_of = true\n" + rules("new"))
    (problem,) = ModelLibrary([mine]).problems
    assert "newer version" in str(problem.message)


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX files")
def test_pipes_folders_and_loops_named_like_models_are_not_opened(mine: Path) -> None:
    os.mkfifo(mine / "pipe.safetensors")
    os.mkfifo(mine / "pipe.toml")
    (mine / "folder.toml").mkdir()
    (mine / "loop.toml").symlink_to(mine / "loop.toml")
    (mine / "gone.safetensors").symlink_to(mine / "nothing")
    library = ModelLibrary([mine])
    assert library.cards == ()
    said = {problem.name: str(problem.message) for problem in library.problems}
    assert len(said) == 5
    for name in ("pipe.safetensors", "pipe.toml", "folder.toml"):
        assert "not an ordinary file" in said[name]


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX file names")
def test_a_name_that_is_not_text_is_shown_with_escapes(mine: Path) -> None:
    Path(os.fsdecode(os.fsencode(mine) + b"/caf\xe9.toml")).write_text(rules("x"))
    (problem,) = ModelLibrary([mine]).problems
    assert "caf\\udce9.toml" in str(problem.message)
    str(problem.message).encode("utf-8")


def test_names_in_any_language_work(mine: Path) -> None:
    (mine / "水墨 画\n.safetensors").write_bytes(weights("ink"))
    assert ModelLibrary([mine]).find("ink").card.id == "ink"


def test_of_two_models_with_one_id_the_first_folders_counts(mine: Path, shipped: Path) -> None:
    (mine / "mine.toml").write_text(rules("same", "Mine"))
    (shipped / "theirs.toml").write_text(rules("same", "Theirs"))
    library = ModelLibrary([mine, shipped])
    assert library.card("same").title == "Mine"
    (problem,) = library.problems
    assert problem.name == "theirs.toml"
    assert "mine.toml" in str(problem.message)


def test_a_missing_model_is_named(mine: Path) -> None:
    library = ModelLibrary([mine])
    with pytest.raises(ModelMissing, match=r"The model 'clouds-7' is not in your library\."):
        library.find("clouds-7")
    with pytest.raises(ModelMissing, match=r"The model 'Great clouds' is not in your library\."):
        library.card("clouds-7", "Great clouds")


def test_an_id_that_looks_like_a_path_is_only_compared(mine: Path) -> None:
    (mine.parent / "secret.toml").write_text(rules("secret"))
    with pytest.raises(ModelMissing):
        ModelLibrary([mine]).find("../secret")


def test_a_found_model_has_the_hash_of_its_file(mine: Path) -> None:
    data = weights("net")
    (mine / "net.safetensors").write_bytes(data)
    source = ModelLibrary([mine]).find("net")
    assert source.hash == hashlib.sha256(data).hexdigest()
    assert source.path == mine / "net.safetensors"


def test_a_model_of_rules_has_the_hash_of_its_rules(mine: Path) -> None:
    (mine / "a.toml").write_text(rules("a", "One name"))
    first = ModelLibrary([mine]).find("a")
    (mine / "a.toml").write_text(rules("a", "Another name"))
    second = ModelLibrary([mine]).find("a")
    assert first.hash == second.hash
    assert first.path is None


def test_a_file_is_hashed_once_even_over_restarts(mine: Path, tmp_path: Path, hashed: list[str]) -> None:
    path = mine / "net.safetensors"
    path.write_bytes(weights())
    make_old(path)
    library = ModelLibrary([mine], cache=tmp_path / "cache")
    first = library.find("net")
    assert library.find("net") == first
    assert ModelLibrary([mine], cache=tmp_path / "cache").find("net") == first
    assert hashed == ["net.safetensors"]


def test_a_changed_file_is_hashed_again(mine: Path, tmp_path: Path) -> None:
    path = mine / "net.safetensors"
    path.write_bytes(weights())
    make_old(path)
    library = ModelLibrary([mine], cache=tmp_path / "cache")
    first = library.find("net")
    path.write_bytes(weights(value=2.0))
    make_old(path, 100.0)
    second = library.find("net")
    assert second.hash == hashlib.sha256(weights(value=2.0)).hexdigest() != first.hash


def test_a_file_that_may_still_be_written_is_not_remembered(mine: Path, tmp_path: Path) -> None:
    path = mine / "net.safetensors"
    path.write_bytes(weights())
    library = ModelLibrary([mine], cache=tmp_path / "cache")
    library.find("net")
    stamp = path.stat()
    path.write_bytes(weights(value=2.0))
    os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    assert library.find("net").hash == hashlib.sha256(weights(value=2.0)).hexdigest()


@pytest.mark.parametrize("damage", [b"", b"{", b'{"files": {"x": 3}}', b"\xff" * 50])
def test_a_broken_hash_cache_is_made_again(damage: bytes, mine: Path, tmp_path: Path) -> None:
    path = mine / "net.safetensors"
    path.write_bytes(weights())
    make_old(path)
    cache = tmp_path / "cache"
    cache.mkdir()
    (cache / "model-hashes.json").write_bytes(damage)
    assert ModelLibrary([mine], cache=cache).find("net").hash == hashlib.sha256(weights()).hexdigest()
    assert b"net.safetensors" in (cache / "model-hashes.json").read_bytes()


def test_a_cache_that_cannot_be_written_is_no_reason_to_stop(mine: Path, tmp_path: Path) -> None:
    path = mine / "net.safetensors"
    path.write_bytes(weights())
    make_old(path)
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert ModelLibrary([mine], cache=tmp_path / "cache").find("net").card.id == "net"


def test_a_model_that_was_deleted_since_says_so(mine: Path) -> None:
    (mine / "net.safetensors").write_bytes(weights())
    (mine / "a.toml").write_text(rules("a"))
    library = ModelLibrary([mine])
    assert len(library.cards) == 2
    (mine / "net.safetensors").unlink()
    (mine / "a.toml").unlink()
    for model_id in ("net", "a"):
        with pytest.raises(BadModel, match="not there any more"):
            library.find(model_id)
    library.rescan()
    with pytest.raises(ModelMissing):
        library.find("net")


def test_a_file_that_now_holds_another_model_is_not_taken_for_the_old_one(mine: Path) -> None:
    (mine / "net.safetensors").write_bytes(weights("net"))
    library = ModelLibrary([mine])
    assert library.find("net").card.id == "net"
    (mine / "net.safetensors").write_bytes(weights("quite-another"))
    with pytest.raises(ModelMissing):
        library.find("net")


def test_rescan_finds_new_files_and_tells(mine: Path) -> None:
    library = ModelLibrary([mine])
    told: list[int] = []
    library.changed.connect(lambda: told.append(len(library.cards)))
    assert library.cards == ()
    (mine / "a.toml").write_text(rules("a"))
    library.rescan()
    assert told == [1]


def test_hash_all_leaves_nothing_for_find(mine: Path, tmp_path: Path, hashed: list[str]) -> None:
    for name in ("a", "b"):
        (mine / f"{name}.safetensors").write_bytes(weights(name))
        make_old(mine / f"{name}.safetensors")
    (mine / "r.toml").write_text(rules("r"))
    library = ModelLibrary([mine], cache=tmp_path / "cache")
    library.hash_all(QuietContext())
    assert sorted(hashed) == ["a.safetensors", "b.safetensors"]
    library.find("a")
    assert len(hashed) == 2
    with pytest.raises(Cancelled):
        library.hash_all(CancelledContext())


def test_an_added_file_is_copied_and_listed(mine: Path, tmp_path: Path) -> None:
    given = tmp_path / "Download (1).bin"
    given.write_bytes(weights("net"))
    library = ModelLibrary([mine / "deeper"])
    told: list[int] = []
    library.changed.connect(lambda: told.append(1))
    assert library.add_file(given).id == "net"
    assert [path.name for path in (mine / "deeper").iterdir()] == ["Download _1_.safetensors"]
    assert library.find("net").hash == hashlib.sha256(weights("net")).hexdigest()
    assert told == [1]
    assert given.exists()


def test_rules_can_be_added_too(mine: Path, tmp_path: Path) -> None:
    given = tmp_path / "hills.toml"
    given.write_text(rules("hills"))
    library = ModelLibrary([mine])
    library.add_file(given)
    assert (mine / "hills.toml").read_text() == rules("hills")


@pytest.mark.parametrize("name", ["../../escape", "/etc/passwd", "C:\\evil", "con"])
def test_nothing_inside_a_file_becomes_a_path(name: str, mine: Path, tmp_path: Path) -> None:
    given = tmp_path / "plain.safetensors"
    given.write_bytes(weights(name, name))
    ModelLibrary([mine]).add_file(given)
    assert [path.name for path in mine.iterdir()] == ["plain.safetensors"]


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("con.safetensors", "_con.safetensors"),
        ("..hidden.safetensors", "hidden.safetensors"),
        ("水墨.safetensors", "水墨.safetensors"),
        ("a\nb<i>.safetensors", "a_b_i_.safetensors"),
        ("x" * 200 + ".bin", "x" * 60 + ".safetensors"),
    ],
)
def test_the_name_of_an_added_file_is_made_harmless(name: str, kept: str, mine: Path, tmp_path: Path) -> None:
    given = tmp_path / name
    given.write_bytes(weights())
    ModelLibrary([mine]).add_file(given)
    assert [path.name for path in mine.iterdir()] == [kept]


def test_adding_never_replaces_another_file(mine: Path, tmp_path: Path) -> None:
    (mine / "net.safetensors").write_bytes(weights("first"))
    given = tmp_path / "net.safetensors"
    given.write_bytes(weights("second"))
    library = ModelLibrary([mine])
    library.add_file(given)
    assert sorted(card.id for card in library.cards) == ["first", "second"]
    assert (mine / "net-2.safetensors").exists()


def test_adding_the_same_model_twice_keeps_one_copy(mine: Path, tmp_path: Path) -> None:
    given = tmp_path / "net.safetensors"
    given.write_bytes(weights())
    library = ModelLibrary([mine])
    library.add_file(given)
    library.add_file(given)
    assert len(list(mine.iterdir())) == 1


def test_adding_a_file_that_lies_in_the_library_only_lists_it(mine: Path) -> None:
    library = ModelLibrary([mine])
    assert library.cards == ()
    (mine / "net.safetensors").write_bytes(weights())
    library.add_file(mine / "net.safetensors")
    assert len(list(mine.iterdir())) == 1
    assert [card.id for card in library.cards] == ["net"]


def test_another_model_with_a_known_id_is_refused(mine: Path, tmp_path: Path) -> None:
    (mine / "net.safetensors").write_bytes(weights("net", "The first"))
    given = tmp_path / "other.safetensors"
    given.write_bytes(weights("net", "The second", value=2.0))
    with pytest.raises(BadInput, match="already in your library: 'The first'"):
        ModelLibrary([mine]).add_file(given)
    assert len(list(mine.iterdir())) == 1


@pytest.mark.parametrize("name", [name for name in BROKEN if name.endswith("safetensors")])
def test_a_broken_file_is_not_added(name: str, mine: Path, tmp_path: Path) -> None:
    given = tmp_path / name
    given.write_bytes(BROKEN[name])
    with pytest.raises(BadInput):
        ModelLibrary([mine]).add_file(given)
    assert list(mine.iterdir()) == []


def test_a_checkpoint_that_could_run_code_is_refused_by_name(mine: Path, tmp_path: Path) -> None:
    given = tmp_path / "model.pt"
    given.write_bytes(b"PK\x03\x04" + bytes(100))
    with pytest.raises(BadModel, match="PyTorch checkpoint"):
        ModelLibrary([mine]).add_file(given)


def test_a_cancelled_copy_leaves_nothing(mine: Path, tmp_path: Path) -> None:
    given = tmp_path / "net.safetensors"
    given.write_bytes(weights())
    with pytest.raises(Cancelled):
        ModelLibrary([mine]).add_file(given, CancelledContext())
    assert list(mine.iterdir()) == []


def test_a_file_that_changes_while_it_is_copied_is_not_added(
    mine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = tmp_path / "net.safetensors"
    given.write_bytes(weights("net"))
    real = models.open_model

    def swapped(path: Path) -> object:
        given.write_bytes(weights("another"))
        return real(path)

    monkeypatch.setattr(models, "open_model", swapped)
    with pytest.raises(BadModel, match="changed while it was copied"):
        ModelLibrary([mine]).add_file(given)
    assert list(mine.iterdir()) == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a folder that may not be written")
def test_a_library_folder_that_may_not_be_written_says_so(mine: Path, tmp_path: Path) -> None:
    given = tmp_path / "net.safetensors"
    given.write_bytes(weights())
    mine.chmod(0o500)
    with pytest.raises(SaveFailed):
        ModelLibrary([mine]).add_file(given)
    mine.chmod(0o700)


def test_a_full_disk_leaves_no_half_copy(mine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = tmp_path / "net.safetensors"
    given.write_bytes(weights())

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SaveFailed, match="The disk is full"):
        ModelLibrary([mine]).add_file(given)
    assert list(mine.iterdir()) == []


def test_litter_of_a_killed_copy_is_removed_after_a_day(mine: Path) -> None:
    old, new = mine / ".genimg-old.tmp", mine / ".genimg-new.tmp"
    for path in (old, new):
        path.write_bytes(b"half")
    make_old(old, 25 * 3600)
    ModelLibrary([mine]).rescan()
    assert [path.name for path in mine.iterdir()] == [".genimg-new.tmp"]
