"""``genimg data scan`` for people and for programs."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from genimg_desktop.cli.main import run_command


class NoWindow:
    def open(self, paths: Sequence[Path]) -> int:
        raise AssertionError("no window is asked for")

    def shots(self, folder: Path, languages: Sequence[str], themes: Sequence[str]) -> None:
        raise AssertionError("no window is asked for")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five pictures in two sub-folders, one of them twice, and one that is broken."""
    for number in range(4):
        blocks = np.random.RandomState(number).randint(0, 256, (5, 5, 3), dtype=np.uint8)
        path = tmp_path / "set" / ("cats" if number < 3 else "dogs") / f"{number}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(blocks).resize((80, 80), Image.BICUBIC).save(path)
    (tmp_path / "set" / "cats" / "copy.png").write_bytes((tmp_path / "set" / "cats" / "0.png").read_bytes())
    (tmp_path / "set" / "dogs" / "bad\x1b[31m\nname.png").write_text("no picture")
    return tmp_path / "set"


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = run_command(list(arguments), NoWindow())
    told = capsys.readouterr()
    return code, told.out, told.err


def test_people_read_a_short_report(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "data", "scan", str(folder))
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0].startswith("pictures    5  (5 PNG;")
    assert lines[2] == "classes     cats 4, dogs 1"
    assert "!  1 picture cannot be read and is left out:" in out
    assert "1 picture is an exact copy of another one." in out
    assert "   cats/copy.png" in lines
    assert "\x1b" not in out
    assert all(len(line) < 300 for line in lines)


def test_programs_read_the_whole_report(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "data", "scan", str(folder), "--json", "--size", "128")
    report: dict[str, Any] = json.loads(out)
    assert code == 0
    assert report["size"] == 128
    assert report["count"] == 5
    assert report["duplicates"] == [["cats/0.png", "cats/copy.png"]]
    assert len(report["pictures"]) == 5
    assert report["findings"][0]["code"] == "few"


@pytest.mark.parametrize(
    ("name", "said"), [("gone", "is not there"), ("empty", "no readable picture"), ("a.txt", "no set of pictures")]
)
def test_what_cannot_be_scanned_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, said: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "a.txt").write_text("hello")
    code, out, err = run(capsys, "data", "scan", str(tmp_path / name))
    assert (code, out) == (2, "")
    assert said in err
    assert "Traceback" not in err


def test_a_missing_path_or_command_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["data"], ["data", "scan"], ["data", "scan", ".", "--size", "77"]):
        code, _, err = run(capsys, *arguments)
        assert code == 2
        assert err.startswith("genimg: ")
