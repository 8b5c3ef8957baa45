"""``genimg film`` from keyframes or seeds to a file that another program plays."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fake_engine import FakeEngine, fake_pixels
from PIL import Image

from genimg_desktop.app import workbench
from genimg_desktop.cli.main import run_command
from genimg_desktop.core.paths import Paths
from genimg_desktop.core.serde import from_builtins
from genimg_desktop.export.film import video
from genimg_desktop.export.film.read_back import film_in
from genimg_desktop.image.codecs import open_picture
from genimg_desktop.spec.request import GenerateRequest


@pytest.fixture
def run(user_paths: Paths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """Runs a command line; gives exit code, stdout and stderr."""
    monkeypatch.setattr(workbench, "user_paths", lambda: user_paths)
    monkeypatch.setattr(workbench, "make_engine", FakeEngine)

    def command(*arguments: object) -> tuple[int, str, str]:
        code = run_command([str(part) for part in arguments], object())  # type: ignore[arg-type]
        said = capsys.readouterr()
        return code, said.out.strip(), said.err

    return command


@pytest.fixture
def keyframes(tmp_path: Path) -> Path:
    """A file that a person wrote: three places, one second each."""
    path = tmp_path / "keys.json"
    keys = [{"latent": {"seed": seed}, "duration_s": 1.0, "easing": "linear"} for seed in (1, 2, 3)]
    path.write_text(json.dumps({"model": "hills", "keyframes": keys, "fps": 10}))
    return path


def test_a_loop_of_three_places_has_three_seconds(run: Any, keyframes: Path, tmp_path: Path) -> None:
    out = tmp_path / "walk.gif"
    code, said, error = run("film", "--keyframes", keyframes, "--fps", "5", "--loop", "--out", out)
    assert (code, said, error) == (0, str(out), "")
    with Image.open(out) as image:
        times = []
        for frame in range(image.n_frames):
            image.seek(frame)
            times.append(image.info["duration"])
        assert sum(times) == 3000
        assert image.size == (128, 128)


def test_a_folder_holds_the_frames_of_the_model(run: Any, keyframes: Path, tmp_path: Path, user_paths: Paths) -> None:
    out = tmp_path / "frames"
    assert run("film", "--keyframes", keyframes, "--size", "64", "--out", out)[0] == 0
    names = sorted(path.name for path in out.iterdir())
    assert len(names) == 21
    key = film_in(keyframes).keyframes[1].latent
    picture = open_picture(out / names[10])
    code, said, _ = run("recipe", out / names[10], "--json")
    assert code == 0
    made = json.loads(said)["request"]
    assert made["width"] == 64
    spec = workbench.library_of(user_paths).find("hills").card.latent
    assert np.array_equal(made["latent"]["vector"], key.resolve(spec))
    assert np.array_equal(picture.pixels, fake_pixels(from_builtins(GenerateRequest, made)))


def test_seeds_are_enough_and_the_command_line_has_the_last_word(run: Any, tmp_path: Path) -> None:
    out = tmp_path / "a.webp"
    arguments = ["--model", "hills", "--seeds", "4,5,6", "--seconds", "0.5", "--fps", "8", "--ping-pong", "--through"]
    assert run("film", *arguments, "--easing", "linear", "--out", out)[0] == 0
    film = film_in(out)
    assert [key.latent.seed for key in film.keyframes] == [4, 5, 6]
    assert (film.loop, film.flow, film.fps, film.frame_count) == ("ping_pong", "through", 8.0, 16)
    again = tmp_path / "again.png"
    assert run("film", "--keyframes", out, "--out", again)[0] == 0  # a film is a file of keyframes too
    assert film_in(again) == film


def test_how_many_frames_it_would_be_is_said_without_drawing(run: Any, keyframes: Path) -> None:
    assert run("film", "--keyframes", keyframes, "--fps", "25", "--loop", "--frames-only")[:2] == (0, "75")


def test_a_private_film_tells_nothing(run: Any, keyframes: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.webp"
    assert run("film", "--keyframes", keyframes, "--out", out, "--private", "--no-label")[0] == 0
    assert b"hills" not in out.read_bytes()
    assert b"xmp" not in out.read_bytes().lower()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--out", "a.gif"], "Say which keyframes"),
        (["--keyframes", "keys.json", "--seeds", "1", "--out", "a.gif"], "Say which keyframes"),
        (["--seeds", "1,2", "--out", "a.gif"], "Say which model"),
        (["--model", "hills", "--seeds", "1,x", "--out", "a.gif"], "no list of seeds"),
        (["--model", "lost", "--seeds", "1,2", "--out", "a.gif"], "lost"),
        (["--model", "hills", "--seeds", "1,2", "--out", "a.avi"], "cannot be written as '.avi'"),
        (["--model", "hills", "--seeds", "1,2", "--fps", "0", "--out", "a.gif"], "frames per second"),
        (["--model", "hills", "--seeds", "1,2"], "Say where the film goes"),
        (["--keyframes", "not-there.json", "--out", "a.gif"], "not there"),
        (["--model", "cloudnet", "--seeds", "1,2", "--size", "128", "--out", "a.gif"], "64 x 64"),
        (["--model", "hills", "--seeds", "1,2", "--loop", "--ping-pong", "--out", "a.gif"], "not allowed with"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(
    run: Any, arguments: list[str], sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, error = run("film", *arguments)
    assert code == 2
    assert sentence in error
    assert out == ""
    assert not list(tmp_path.glob("a.*"))


def test_video_without_an_encoder_says_what_to_install(
    run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(video, "has_av", lambda: False)
    monkeypatch.setattr(video, "find_ffmpeg", lambda: None)
    code, _, error = run("film", "--model", "hills", "--seeds", "1,2", "--out", tmp_path / "a.mp4")
    assert code == 2
    assert "pip install av" in error
