"""What is known of the pictures and of the machine before a training starts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Looks = Literal["photos", "icons", "pixel_art", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineFacts:
    """cores: processor cores that training may use. has_bf16: half precision was tried out and is faster here.
    memory_gb: memory that is free for training, of the device."""

    device: Literal["cpu", "cuda", "mps"]
    cores: int
    has_bf16: bool
    memory_gb: float

    @property
    def is_cpu(self) -> bool:
        """Whether there is no graphics processor to train on."""
        return self.device == "cpu"


@dataclass(frozen=True, slots=True, kw_only=True)
class DataFacts:
    """pictures: those that can be used, held-out ones included. classes: sub-folders with pictures; 0 for none.
    has_alpha: whether any is partly transparent. looks_like: what they seem to be."""

    pictures: int
    classes: int = 0
    has_alpha: bool = False
    looks_like: Looks = "unknown"
