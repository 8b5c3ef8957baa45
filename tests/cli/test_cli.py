import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fake_engine import FakeEngine

from genimg_desktop.app import workbench
from genimg_desktop.cli.main import run_command
from genimg_desktop.core.paths import Paths
from genimg_desktop.image.codecs import open_picture


class NoWindow:
    def __init__(self) -> None:
        self.opened: list[Path] = []
        self.shown: list[Any] = []

    def open(self, paths: Sequence[Path]) -> int:
        self.opened = list(paths)
        return 0

    def shots(self, folder: Path, languages: Sequence[str], themes: Sequence[str], runs: Sequence[Path]) -> None:
        self.shown.append((folder, list(languages), list(themes)))


@pytest.fixture
def run(user_paths: Paths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """Runs a command line; gives exit code, stdout and stderr."""
    monkeypatch.setattr(workbench, "user_paths", lambda: user_paths)
    monkeypatch.setattr(workbench, "make_engine", FakeEngine)

    def command(*arguments: str) -> tuple[int, str, str]:
        code = run_command(list(arguments), NoWindow())
        said = capsys.readouterr()
        return code, said.out, said.err

    return command


def test_models_are_listed_for_people_and_for_programs(run: Any) -> None:
    code, out, _ = run("models")
    assert code == 0
    assert "hills" in out
    assert "Cloud net" in out
    rows = json.loads(run("models", "--json")[1])
    assert {row["id"] for row in rows} >= {"hills", "cloudnet"}
    assert all(len(row["hash"]) == 64 for row in rows)


@pytest.mark.parametrize("name", ["a.png", "a.webp"])
def test_a_generated_picture_regenerates_to_the_same_pixels(run: Any, tmp_path: Path, name: str) -> None:
    first, again = tmp_path / name, tmp_path / f"again-{name}"
    assert run("generate", "--model", "hills", "--seed", "7", "--size", "96", "--out", str(first))[0] == 0
    assert run("regenerate", str(first), "--out", str(again))[0] == 0
    assert np.array_equal(open_picture(first).pixels, open_picture(again).pixels)
    assert open_picture(first).pixels.shape == (96, 96, 4)


def test_a_jpeg_tells_how_it_was_made(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    run("generate", "--model", "hills", "--seed", "7", "--out", str(path))
    code, out, _ = run("recipe", str(path))
    assert code == 0
    assert "Hills (hills), 128 x 128 px, seed 7" in out
    made = json.loads(run("recipe", str(path), "--json")[1])
    assert made["request"]["latent"]["seed"] == 7


def test_several_pictures_count_on_from_the_seed(run: Any, tmp_path: Path) -> None:
    code, out, _ = run("generate", "--model", "hills", "--seed", "7", "--count", "3", "--out", str(tmp_path / "a.png"))
    assert code == 0
    assert [Path(line).name for line in out.split()] == ["a-0001.png", "a-0002.png", "a-0003.png"]
    seeds = [json.loads(run("recipe", line, "--json")[1])["request"]["latent"]["seed"] for line in out.split()]
    assert seeds == [7, 8, 9]


def test_a_recipe_file_is_followed(run: Any, tmp_path: Path) -> None:
    run("generate", "--model", "cloudnet", "--seed", "3", "--out", str(tmp_path / "a.png"))
    (tmp_path / "r.json").write_text(run("recipe", str(tmp_path / "a.png"), "--json")[1])
    assert run("generate", "--recipe", str(tmp_path / "r.json"), "--out", str(tmp_path / "b.png"))[0] == 0
    assert np.array_equal(open_picture(tmp_path / "a.png").pixels, open_picture(tmp_path / "b.png").pixels)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["generate", "--model", "nowhere", "--out", "x.png"], "The model 'nowhere' is not in your library."),
        (["generate", "--out", "x.png"], "Say which model"),
        (["generate", "--model", "hills", "--out", "x.bmp"], "cannot be written as '.bmp'"),
        (["generate", "--model", "hills", "--size", "9", "--out", "x.png"], "from 64 to 2048"),
        (["generate", "--model", "hills", "--seed", "-1", "--out", "x.png"], "seed"),
        (["generate", "--model", "cloudnet", "--size", "128", "--out", "x.png"], "64 x 64"),
        (["recipe", "no-such-file.png"], "'no-such-file.png' is not there"),
        (["paint"], "paint"),
    ],
)
def test_a_mistake_is_one_sentence_and_code_2(
    run: Any, arguments: list[str], says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, _, err = run(*arguments)
    assert code == 2
    assert says in err
    assert "Traceback" not in err
    assert len(err.strip().splitlines()) == 1
    assert list(tmp_path.glob("x*")) == []


def test_a_picture_without_a_recipe_says_so(run: Any, tmp_path: Path) -> None:
    from PIL import Image

    Image.new("RGB", (4, 4)).save(tmp_path / "photo.png")
    code, _, err = run("regenerate", str(tmp_path / "photo.png"), "--out", str(tmp_path / "b.png"))
    assert code == 2
    assert "carries no recipe" in err


def test_without_a_command_the_window_opens() -> None:
    window = NoWindow()
    assert run_command([], window) == 0
    assert run_command(["window", "a.png"], window) == 0
    assert window.opened == [Path("a.png")]
    assert run_command(["shots", "out", "--lang", "zh_CN", "--theme", "light"], window) == 0
    assert window.shown == [(Path("out"), ["zh_CN"], ["light"])]


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    import genimg_desktop

    with pytest.raises(SystemExit) as leaving:
        run_command(["--version"], NoWindow())
    assert leaving.value.code == 0
    assert genimg_desktop.__version__ in capsys.readouterr().out
