"""Sizes of pictures that are offered: five lengths of the longer side, five shapes."""

from __future__ import annotations

from genimg_desktop.core.text import Text

SIDES: tuple[int, ...] = (256, 512, 768, 1024, 2048)
SHAPES: tuple[tuple[int, int, Text], ...] = (
    (1, 1, Text("Square 1:1")),
    (4, 3, Text("Wide 4:3")),
    (3, 4, Text("Tall 3:4")),
    (16, 9, Text("Wide 16:9")),
    (9, 16, Text("Tall 9:16")),
)


def size_of(side: int, across: int, down: int) -> tuple[int, int]:
    """Width and height with ``side`` as the longer one, in the shape ``across``:``down``."""
    longer = max(across, down)
    return round(side * across / longer), round(side * down / longer)


def choice_of(width: int, height: int) -> tuple[int | None, int | None]:
    """The index in SIDES and in SHAPES that give this size; None where it is not one of them."""
    side = max(width, height)
    shapes = [at for at, (across, down, _) in enumerate(SHAPES) if size_of(side, across, down) == (width, height)]
    return SIDES.index(side) if side in SIDES else None, shapes[0] if shapes else None
