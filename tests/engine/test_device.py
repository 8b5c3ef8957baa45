"""Which device is taken, and the reason a person reads."""

from __future__ import annotations

import pytest
import torch

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.engine import device as device_module
from genimg_desktop.engine.device import Hardware, look_for_hardware, pick_device

NOTHING = Hardware(cuda=None, mps=None, cuda_trouble=Text("No NVIDIA GPU was found."))
NVIDIA = Hardware(cuda="RTX 2070", mps=None, cuda_trouble=Text("An NVIDIA GPU was found."))
APPLE = Hardware(cuda=None, mps="Apple GPU", cuda_trouble=Text("No NVIDIA GPU was found."))
BOTH = Hardware(cuda="RTX 2070", mps="Apple GPU", cuda_trouble=Text("An NVIDIA GPU was found."))


@pytest.mark.parametrize(
    ("hardware", "name", "label", "reason"),
    [
        (NOTHING, "cpu", "CPU", "No NVIDIA GPU was found."),
        (NVIDIA, "cuda", "RTX 2070", "An NVIDIA GPU was found."),
        (APPLE, "mps", "Apple GPU", "An Apple GPU was found."),
        (BOTH, "cuda", "RTX 2070", "An NVIDIA GPU was found."),
    ],
)
def test_the_best_device_is_taken_and_says_why(hardware: Hardware, name: str, label: str, reason: str) -> None:
    choice = pick_device("auto", hardware)
    assert (choice.name, choice.label, str(choice.reason)) == (name, label, reason)


@pytest.mark.parametrize("preference", ["cpu", "cuda", "mps"])
def test_a_setting_comes_before_everything_else(preference: str) -> None:
    choice = pick_device(preference, BOTH)
    assert choice.name == preference
    assert str(choice.reason) == "Chosen in the settings."


@pytest.mark.parametrize(
    ("preference", "why"), [("cuda", "No NVIDIA GPU was found."), ("mps", "No Apple GPU was found.")]
)
def test_a_setting_that_cannot_be_followed_says_why(preference: str, why: str) -> None:
    with pytest.raises(BadInput) as caught:
        pick_device(preference, NOTHING)
    assert str(caught.value.message) == f"The chosen device '{preference}' cannot be used: {why}"
    assert caught.value.hint is not None


def test_a_device_that_does_not_exist_is_refused_by_name() -> None:
    with pytest.raises(BadInput, match="There is no device 'tpu'"):
        pick_device("tpu", NOTHING)


def test_this_machine_gets_a_device_that_works() -> None:
    choice = pick_device()
    assert torch.ones(3, device=choice.name).sum().item() == 3


def test_a_gpu_that_fails_its_first_sum_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise RuntimeError("CUDA error: no kernel image is available\nmore lines")

    monkeypatch.setattr(torch.version, "cuda", "12.8")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(device_module.torch, "ones", fails)
    hardware = look_for_hardware()
    assert hardware.cuda is None
    said = str(pick_device("auto", hardware).reason)
    assert said == "The NVIDIA GPU cannot be used: CUDA error: no kernel image is available"
