"""Strokes mirrored about the middle of the canvas."""

from __future__ import annotations

from dataclasses import dataclass

from genimg_desktop.core.text import Text

Place = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Symmetry:
    """label is shown. mirrors: for each copy whether x and y are mirrored; the first is the stroke itself."""

    label: Text
    mirrors: tuple[tuple[bool, bool], ...]


SYMMETRIES: dict[str, Symmetry] = {
    "none": Symmetry(label=Text("None"), mirrors=((False, False),)),
    "sides": Symmetry(label=Text("Left and right"), mirrors=((False, False), (True, False))),
    "heights": Symmetry(label=Text("Top and bottom"), mirrors=((False, False), (False, True))),
    "both": Symmetry(label=Text("Both"), mirrors=((False, False), (True, False), (False, True), (True, True))),
}


def mirrored(symmetry: str, x: float, y: float, width: int, height: int) -> list[Place]:
    """Where the brush is on a canvas of ``width x height``: at (x, y), and at every mirrored place."""
    return [
        (width - x if flips_x else x, height - y if flips_y else y) for flips_x, flips_y in SYMMETRIES[symmetry].mirrors
    ]


def axes(symmetry: str, width: int, height: int) -> list[tuple[Place, Place]]:
    """The lines that are mirrored about."""
    mirrors = SYMMETRIES[symmetry].mirrors
    upright: list[tuple[Place, Place]] = [((width / 2, 0.0), (width / 2, float(height)))]
    level: list[tuple[Place, Place]] = [((0.0, height / 2), (float(width), height / 2))]
    return (upright if any(x for x, _ in mirrors) else []) + (level if any(y for _, y in mirrors) else [])
