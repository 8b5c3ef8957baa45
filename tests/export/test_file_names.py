"""File names: safe on every system whatever a title holds, and never one that is taken."""

import os
import sys
import threading
import unicodedata
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genimg_desktop.core.errors import BadInput, SaveFailed
from genimg_desktop.export.naming import (
    LONGEST_STEM_BYTES,
    NameParts,
    check_template,
    claim,
    claim_from_template,
    file_stem,
    next_free_name,
    safe_stem,
)

WHEN = datetime(2031, 2, 3, 4, 5, 6)  # noqa: DTZ001 - the local time of the person
PARTS = NameParts(model="Marble", seed="42", width=640, height=480, when=WHEN)
RESERVED = {"CON", "PRN", "AUX", "NUL", *(f"{d}{n}" for d in ("COM", "LPT") for n in "123456789¹²³")}


def assert_safe(stem: str) -> None:
    assert stem
    assert len(stem.encode("utf-8")) <= LONGEST_STEM_BYTES + 1
    assert unicodedata.is_normalized("NFC", stem)
    assert not set(stem) & set('<>:"/\\|?*')
    assert all(unicodedata.category(c)[0] != "C" for c in stem)
    assert stem[0] not in ". -"
    assert stem[-1] not in ". "
    assert stem.split(".")[0].rstrip().upper() not in RESERVED


hostile = st.one_of(
    st.text(max_size=300),
    st.sampled_from(
        [
            "../../etc/passwd",
            "C:\\Users\\me",
            "con",
            "COM1.tar",
            "nul ",
            "...",
            "-rf",
            "a\u202eb",
            "\0",
            "COM¹",
            "~",
            "e\u0301" * 200,
        ]
    ),
    st.text(alphabet='./\\:<>|?* \n\u202e"', max_size=20),
)


@given(hostile)
def test_any_title_becomes_a_safe_name(title: str) -> None:
    assert_safe(safe_stem(title))


@given(
    hostile,
    st.integers(1, 10**6),
    st.sampled_from(["{model}-{seed}-{date}-{counter:04}", "{model}{counter}", "{model} {model}.{counter}"]),
)
def test_a_filled_template_is_safe_and_never_loses_its_counter(title: str, counter: int, template: str) -> None:
    stem = file_stem(template, NameParts(model=title, seed="1", width=1, height=1, when=WHEN), counter)
    assert_safe(stem)
    assert stem.endswith(str(counter))


def test_every_slot_is_filled() -> None:
    template = "{model}_{seed:06}_{date}_{time}_{width}x{height}_{counter:04}"
    assert file_stem(template, PARTS, 7) == "Marble_000042_20310203_040506_640x480_0007"


def test_an_empty_part_leaves_no_double_dash() -> None:
    parts = NameParts(model="picture", seed="", width=1, height=1, when=WHEN)
    assert file_stem("{model}-{seed}-{counter}", parts, 1) == "picture-1"


def test_chinese_titles_stay_and_two_spellings_of_one_letter_are_one() -> None:
    assert safe_stem("大理石") == "大理石"
    assert safe_stem("Cafe\u0301") == safe_stem("Café") == "Café"


@pytest.mark.parametrize(
    "template", ["", "   ", "{modell}", "{model.__class__}", "{model!r}", "{", "}", "{0}", "{seed:x}", "x" * 121]
)
def test_a_template_that_cannot_be_is_a_sentence(template: str) -> None:
    with pytest.raises(BadInput, match="file name"):
        check_template(template)


def test_the_next_free_counter_is_taken(tmp_path: Path) -> None:
    names = [claim_from_template(tmp_path, "{model}-{counter:02}", PARTS, ".png").name for _ in range(3)]
    assert names == ["Marble-01.png", "Marble-02.png", "Marble-03.png"]
    (tmp_path / "Marble-02.png").unlink()
    assert claim_from_template(tmp_path, "{model}-{counter:02}", PARTS, ".png").name == "Marble-02.png"


@pytest.mark.parametrize("template", ["{model}-{counter:02}", "{model}"])
def test_the_name_that_is_shown_is_the_name_that_is_taken(tmp_path: Path, template: str) -> None:
    if sys.platform != "win32":
        (tmp_path / "Marble-02.png").symlink_to(tmp_path / "nowhere")
        (tmp_path / "Marble-2.png").symlink_to(tmp_path / "nowhere")
    for _ in range(3):
        shown = next_free_name(tmp_path, template, PARTS, ".png")
        assert claim_from_template(tmp_path, template, PARTS, ".png").name == shown


def test_without_a_counter_one_is_added_only_when_needed(tmp_path: Path) -> None:
    names = [claim_from_template(tmp_path / "new", "{model}", PARTS, ".png").name for _ in range(3)]
    assert names == ["Marble.png", "Marble-2.png", "Marble-3.png"]


def test_many_exports_at_once_never_meet(tmp_path: Path) -> None:
    paths: list[Path] = []
    start = threading.Barrier(8)

    def export() -> None:
        start.wait()
        paths.extend(claim_from_template(tmp_path, "x-{counter}", PARTS, ".png") for _ in range(10))

    threads = [threading.Thread(target=export) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(paths)) == 80


def test_a_name_that_is_a_folder_or_a_broken_link_is_not_free(tmp_path: Path) -> None:
    (tmp_path / "x-1.png").mkdir()
    if sys.platform != "win32":
        (tmp_path / "x-2.png").symlink_to(tmp_path / "nowhere")
    free = claim(tmp_path, ".png", lambda n: f"x-{n}")
    assert free.name == ("x-2.png" if sys.platform == "win32" else "x-3.png")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(SaveFailed, match="No picture can be written"):
        claim(tmp_path, ".png", lambda n: f"x-{n}")


def test_a_folder_that_is_a_file_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SaveFailed, match="No picture can be written into 'file'"):
        claim(tmp_path / "file", ".png", lambda n: f"x-{n}")
