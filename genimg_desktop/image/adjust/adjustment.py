"""What every adjustment is: a frozen value that makes new planes from planes."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.core.fields import check_settings
from genimg_desktop.core.text import Text

FloatPlanes = NDArray[np.float32]
"""``float32[4, H, W]`` in [0, 1]: red, green, blue, alpha; straight alpha, sRGB-encoded."""

Plane = NDArray[np.float32]
"""``float32[H, W]``."""

MOST_LEVEL = 255
"""White, where settings speak of levels as painting programs do."""

CHANNELS: tuple[tuple[str, Text], ...] = (
    ("rgb", Text("All colours")),
    ("red", Text("Red")),
    ("green", Text("Green")),
    ("blue", Text("Blue")),
    ("alpha", Text("Transparency")),
)
"""Choices of a channel."""

_PLANES_OF = {"rgb": slice(0, 3), "red": slice(0, 1), "green": slice(1, 2), "blue": slice(2, 3), "alpha": slice(3, 4)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjustment(ABC):
    """Settings of a change of colours. An instance is always valid: making one out of range raises BadInput.

    Fields are made with ``core.fields.setting``, are JSON as ``core.serde`` writes it, and show themselves in a form.
    """

    title: ClassVar[Text]

    def __post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise BadInput naming the first setting that cannot be."""
        check_settings(self)

    @property
    def is_identity(self) -> bool:
        """Whether it changes no picture at all."""
        return False

    @property
    def reach_px(self) -> int:
        """How far a pixel looks beyond itself, in canvas pixels at scale 1; 0: not at all."""
        return 0

    @abstractmethod
    def apply(self, planes: FloatPlanes, scale: float = 1.0) -> FloatPlanes:
        """``float32[4, H, W]`` -> a new array of the same kind; ``planes`` stays as it is.

        scale: pixels of ``planes`` per canvas pixel, for what is measured in pixels.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class PixelAdjustment(Adjustment):
    """One that looks at every pixel by itself, and so is the same at every scale."""

    def apply(self, planes: FloatPlanes, scale: float = 1.0) -> FloatPlanes:
        """A copy, changed."""
        del scale
        out = planes.copy()
        self._change(out)
        return out

    @abstractmethod
    def _change(self, planes: FloatPlanes) -> None:
        """Change ``float32[4, H, W]`` in place."""


def planes_of(channel: str) -> slice:
    """Where a channel of CHANNELS stands among the four planes."""
    return _PLANES_OF[channel]
