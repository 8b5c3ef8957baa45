"""Which device makes the pictures, and why: picked once, then passed on."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

import torch

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text

DeviceName = Literal["cpu", "cuda", "mps"]
PREFERENCES = ("auto", "cuda", "mps", "cpu")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceChoice:
    """name is torch's; label is what a person knows it by; reason says why it was taken."""

    name: DeviceName
    label: str
    reason: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Hardware:
    """What the machine has. cuda and mps: the label of a device that works, or None; trouble: why cuda does not."""

    cuda: str | None
    mps: str | None
    cuda_trouble: Text


def pick_device(preference: str = "auto", hardware: Hardware | None = None) -> DeviceChoice:
    """The setting if there is one, else an NVIDIA GPU, else an Apple GPU, else the processor.

    Raises BadInput when the setting names a device that cannot be used here.
    """
    if preference not in PREFERENCES:
        raise BadInput(
            Text("There is no device '{name}'.", name=preference),
            hint=Text("Choose one of: {allowed}.", allowed=", ".join(PREFERENCES)),
        )
    asked = Text("Chosen in the settings.")
    if preference == "cpu":
        return DeviceChoice(name="cpu", label="CPU", reason=asked)
    found = hardware or look_for_hardware()
    labels = {"cuda": found.cuda, "mps": found.mps}
    if preference in labels:
        label = labels[preference]
        if label is None:
            why = found.cuda_trouble if preference == "cuda" else Text("No Apple GPU was found.")
            raise BadInput(
                Text("The chosen device '{name}' cannot be used: {why}", name=preference, why=why),
                hint=Text("Choose 'auto' or 'cpu' as the device."),
            )
        return DeviceChoice(name=cast(DeviceName, preference), label=label, reason=asked)
    if found.cuda is not None:
        return DeviceChoice(name="cuda", label=found.cuda, reason=Text("An NVIDIA GPU was found."))
    if found.mps is not None:
        return DeviceChoice(name="mps", label=found.mps, reason=Text("An Apple GPU was found."))
    return DeviceChoice(name="cpu", label="CPU", reason=found.cuda_trouble)


def look_for_hardware() -> Hardware:
    """Ask torch and the system. A GPU counts only when a small sum on it works."""
    cuda, trouble = _look_for_cuda()
    has_mps = sys.platform == "darwin" and torch.backends.mps.is_available()
    return Hardware(cuda=cuda, mps="Apple GPU" if has_mps else None, cuda_trouble=trouble)


def _look_for_cuda() -> tuple[str | None, Text]:
    if torch.version.cuda is None and torch.version.hip is None:
        if Path("/proc/driver/nvidia/version").exists():
            return None, Text("There is an NVIDIA GPU, but the installed PyTorch was built without support for it.")
        return None, Text("No NVIDIA GPU was found.")
    try:
        if not torch.cuda.is_available():
            return None, Text("No NVIDIA GPU was found.")
        if float(torch.ones(8, device="cuda").sum().item()) != 8.0:
            return None, Text("The NVIDIA GPU gives wrong results.")
        return torch.cuda.get_device_name(0), Text("An NVIDIA GPU was found.")
    except (RuntimeError, AssertionError) as error:  # too old for this build, in exclusive use, driver too old
        first_line = (str(error).splitlines() or [type(error).__name__])[0]
        return None, Text("The NVIDIA GPU cannot be used: {why}", why=first_line)
