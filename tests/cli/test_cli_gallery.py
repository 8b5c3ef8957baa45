"""'genimg gallery': the same search as in the window, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from gallery_stage import Stage, recipe

from genimg_desktop.cli import gallery as cli_gallery
from genimg_desktop.cli.main import run_command
from genimg_desktop.core.paths import Paths


class NoWindow:
    def open(self, paths: Any) -> int:
        return 0

    def shots(self, *given: Any) -> None:
        pass


@pytest.fixture
def run(user_paths: Paths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    monkeypatch.setattr(cli_gallery, "user_paths", lambda: user_paths)

    def command(*arguments: str) -> tuple[int, str, str]:
        code = run_command(list(arguments), NoWindow())
        said = capsys.readouterr()
        return code, said.out, said.err

    return command


@pytest.fixture
def stage(user_paths: Paths) -> Iterator[Stage]:
    made = Stage(user_paths.data)
    yield made
    made.close()


def test_pictures_are_found_by_words_and_filters(run: Any, stage: Stage, tmp_path: Path) -> None:
    one = stage.keep("Blue harbour", recipe(7), created="2026-03-15T10:00:00.000+00:00")
    stage.keep("Blue field", recipe(8, "flame", "Flame"), created="2026-01-15T10:00:00.000+00:00")
    stage.export(tmp_path / "red.png")
    stage.store.star([one], 4)
    stage.store.tag([one], "sea side")
    board = stage.store.make_board("Portfolio")
    stage.store.put_on_board([one], board)

    def names(*arguments: str) -> list[str]:
        return [row["name"] for row in json.loads(run("gallery", "search", *arguments, "--json")[1])]

    assert names("blue") == ["Blue field", "Blue harbour"]
    assert names("blue", "harb") == names("Blue harbour") == ["Blue harbour"]
    assert names("--model", "flame") == ["Blue field"]
    assert names("--stars", "3") == names("--tag", "sea side") == names("--board", "portfolio") == ["Blue harbour"]
    assert names("--since", "2026-03-01", "--until", "2026-03-31", "--kind", "placed") == ["Blue harbour"]
    assert names("--kind", "exported") == ["red"]
    assert names("--order", "oldest", "--limit", "1") == ["Blue harbour"]
    (row,) = json.loads(run("gallery", "search", "harbour", "--json")[1])
    assert row["recipe"]["request"]["latent"]["seed"] == 7
    assert (row["stars"], row["tags"], row["boards"], row["path"]) == (4, ["sea side"], ["Portfolio"], None)


def test_a_person_reads_a_line_each(run: Any, stage: Stage, tmp_path: Path) -> None:
    stage.keep("Night\u202epiece", recipe(1))
    stage.export(tmp_path / "夜.png")
    code, out, _ = run("gallery", "search", "--limit", "1")
    assert code == 0
    assert "夜.png" in out and "1 more" in out
    lines = run("gallery", "search")[1].splitlines()
    assert len(lines) == 2
    assert "Night\\u202epiece" in lines[1]
    assert run("gallery", "search", "nothing of that kind")[1] == "No picture fits.\n"


def test_an_empty_gallery_is_not_made_by_looking(run: Any, user_paths: Paths) -> None:
    assert run("gallery", "search", "x")[:2] == (0, "The gallery is empty.\n")
    assert json.loads(run("gallery", "search", "x", "--json")[1]) == []
    assert run("gallery", "repair", str(user_paths.models))[0] == 0
    assert not (user_paths.data / "library.sqlite").exists()


def test_moved_files_are_found_again(run: Any, stage: Stage, tmp_path: Path) -> None:
    for name in "ab":
        stage.export(tmp_path / "old" / f"{name}.png")
    (tmp_path / "new").mkdir()
    (tmp_path / "old" / "a.png").rename(tmp_path / "new" / "c.png")
    (tmp_path / "old" / "b.png").unlink()
    code, out, _ = run("gallery", "repair", str(tmp_path / "new"))
    assert code == 0
    assert f"{tmp_path / 'old' / 'a.png'} -> {tmp_path / 'new' / 'c.png'}" in out
    assert "1 found again, 1 still missing, 1 files looked at." in out
    tree = json.loads(run("gallery", "repair", str(tmp_path / "new"), "--json")[1])
    assert tree == {"found": [], "missing": [str(tmp_path / "old" / "b.png")], "files": 1}
    assert "(missing)" in run("gallery", "search", "--missing")[1]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["search", "--since", "yesterday"], "'yesterday' is not a day"),
        (["search", "--board", "None"], "There is no board named 'None'"),
        (["search", "--stars", "9"], "invalid choice"),
        (["repair", "no-such-folder"], "not a folder"),
        ([], "required"),
    ],
)
def test_a_mistake_is_one_sentence_and_code_2(run: Any, stage: Stage, arguments: list[str], says: str) -> None:
    code, _, err = run("gallery", *arguments)
    assert code == 2
    assert says in err
    assert len(err.strip().splitlines()) == 1
