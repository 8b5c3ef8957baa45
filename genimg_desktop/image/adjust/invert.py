"""Invert: the negative."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from genimg_desktop.core.text import Text
from genimg_desktop.image.adjust.adjustment import FloatPlanes, PixelAdjustment


@dataclass(frozen=True, slots=True, kw_only=True)
class Invert(PixelAdjustment):
    """1 - v for every colour; alpha stays."""

    title: ClassVar[Text] = Text("Invert")

    def _change(self, planes: FloatPlanes) -> None:
        """Exact: twice is nothing at all at 8 bits."""
        np.subtract(np.float32(1), planes[:3], out=planes[:3])
