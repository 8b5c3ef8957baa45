"""A picture that was put on the canvas, for whoever keeps a note of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from genimg_desktop.image.pixels import Pixels
from genimg_desktop.spec.recipe import Recipe


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Placed:
    """pixels: ``uint8[H, W, 4]``. layer: its layer's id. path: its file, when it was opened from one."""

    pixels: Pixels
    name: str
    recipe: Recipe | None = None
    layer: str = ""
    path: Path | None = None
