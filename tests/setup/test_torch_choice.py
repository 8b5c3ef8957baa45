"""Which PyTorch a computer gets."""

from __future__ import annotations

import itertools

import pytest

from genimg_desktop.bootstrap.sentences import SetupStopped
from genimg_desktop.bootstrap.torch_choice import (
    CPU_INDEX,
    CUDA_INDEX,
    Attempt,
    torch_attempts,
    wish_of,
)


def attempts(system: str, wish: str = "", index: str = "", *, has_nvidia: bool = False) -> list[tuple[str, str]]:
    """(requirement, address) of each attempt."""
    found = torch_attempts(version="2.13.0", system=system, wish=wish, index=index, has_nvidia=has_nvidia)
    return [(each.arguments[0], each.address) for each in found]


CPU_ON_LINUX = [("torch==2.13.0+cpu", ""), ("torch==2.13.0+cpu", CPU_INDEX), ("torch==2.13.0", "")]


def test_without_a_card_linux_asks_its_own_index_then_the_cpu_index_then_takes_the_plain_build():
    assert attempts("linux") == CPU_ON_LINUX


def test_the_cpu_index_is_given_up_after_ten_seconds():
    second = torch_attempts(version="2.13.0", system="linux", wish="", index="", has_nvidia=False)[1]
    assert second.arguments[-4:] == ("--retries", "0", "--timeout", "10")


def test_a_card_on_linux_gets_the_plain_build_and_falls_back_to_the_processor():
    assert attempts("linux", has_nvidia=True) == [("torch==2.13.0", ""), *CPU_ON_LINUX]


def test_a_card_on_windows_gets_the_cuda_index_and_falls_back_to_the_processor():
    assert attempts("win32", has_nvidia=True) == [("torch==2.13.0+cu130", CUDA_INDEX), ("torch==2.13.0", "")]


def test_a_mac_gets_the_plain_build():
    assert attempts("darwin") == [("torch==2.13.0", "")]


def test_forcing_the_processor_beats_a_card():
    assert attempts("linux", "cpu", has_nvidia=True) == CPU_ON_LINUX


def test_forcing_cuda_never_falls_back():
    assert attempts("linux", "cuda") == [("torch==2.13.0", "")]
    assert attempts("win32", "cuda") == [("torch==2.13.0+cu130", CUDA_INDEX)]


def test_a_mirror_is_asked_first():
    assert attempts("linux", index="https://mirror.test/cpu")[0] == ("torch==2.13.0+cpu", "https://mirror.test/cpu")
    assert attempts("linux", index="https://mirror.test/cpu")[1:] == CPU_ON_LINUX


def test_the_cuda_version_of_a_mirror_is_read_from_its_address():
    first = attempts("win32", "cuda", "https://mirror.test/whl/cu126/")[0]
    assert first == ("torch==2.13.0+cu126", "https://mirror.test/whl/cu126/")


def test_a_mac_is_told_that_it_has_no_cuda():
    with pytest.raises(SetupStopped, match="no CUDA on a Mac"):
        attempts("darwin", "cuda")


@pytest.mark.parametrize("word", ["gpu", "12", "cpu,cuda"])
def test_another_word_in_genimg_torch_is_named(word: str):
    with pytest.raises(SetupStopped, match=word):
        wish_of({"GENIMG_TORCH": word})


def test_genimg_torch_ignores_case_and_blanks():
    assert [wish_of({"GENIMG_TORCH": word}) for word in ("CPU", " cuda ", "")] == ["cpu", "cuda", ""]


def test_every_computer_has_something_to_try_and_an_index_never_brings_other_libraries():
    mirrors = ("", "https://mirror.test/whl/cu126")
    for system, wish, index, card in itertools.product(("linux", "win32"), ("", "cpu", "cuda"), mirrors, (False, True)):
        found: tuple[Attempt, ...] = torch_attempts(
            version="2.13.0", system=system, wish=wish, index=index, has_nvidia=card
        )
        assert found
        assert all(("--no-deps" in each.arguments) == bool(each.address) for each in found)
        assert all(each.download_mb < each.room_mb for each in found)
