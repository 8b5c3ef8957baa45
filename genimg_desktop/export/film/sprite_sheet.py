"""A sprite sheet: every frame in one PNG, and a JSON file beside it that says where each one is.

The JSON is the array form that TexturePacker and Aseprite write and that game engines read.
"""

from __future__ import annotations

import json
from contextlib import ExitStack
from typing import Any

from genimg_desktop.core.files import write_atomically
from genimg_desktop.core.text import Text
from genimg_desktop.export.film.film_format import FilmFormat, FilmOrder
from genimg_desktop.export.film.sheets import Grid
from genimg_desktop.export.write import encode
from genimg_desktop.image.film_metadata import Clock
from genimg_desktop.image.pixels import Pixels


class SpriteSheet:
    """Writes ``NAME.png`` and ``NAME.json``; the JSON comes last. The sheet is as large as all frames together."""

    def __init__(self, order: FilmOrder, _stack: ExitStack) -> None:
        facts = order.facts
        self._order = order
        self._grid = Grid.of(max(facts.count, 1), facts.width, facts.height, columns=order.options.columns)
        self._sheet = self._grid.blank()
        self._count = 0

    def add(self, frame: Pixels) -> None:
        """The next frame."""
        self._grid.lay(self._sheet, self._count, frame)
        self._count += 1

    def close(self) -> None:
        """Write both files."""
        order = self._order
        picture = encode(self._sheet, None, order.options.stills("png"), source=order.metadata.source)
        write_atomically(order.path, picture)
        atlas = json.dumps(self._atlas(), ensure_ascii=False, indent=1)
        write_atomically(order.path.with_suffix(".json"), atlas.encode("utf-8"))

    def _atlas(self) -> dict[str, Any]:
        order, facts = self._order, self._order.facts
        clock = Clock(fps=facts.fps, units_per_s=1000)
        frames = []
        for number in range(self._count):
            left, top = self._grid.corner(number)
            end = number + 1 + (facts.last_extra_s * facts.fps if number == self._count - 1 else 0)
            frames.append(
                {
                    "filename": f"{order.path.stem} {number + 1}",
                    "frame": {"x": left, "y": top, "w": facts.width, "h": facts.height},
                    "rotated": False,
                    "trimmed": False,
                    "spriteSourceSize": {"x": 0, "y": 0, "w": facts.width, "h": facts.height},
                    "sourceSize": {"w": facts.width, "h": facts.height},
                    "duration": clock.at(end) - clock.at(number),
                }
            )
        across, down = self._grid.size
        meta: dict[str, Any] = {
            "image": order.path.name,
            "format": "RGBA8888",
            "size": {"w": across, "h": down},
            "scale": "1",
        }
        if order.metadata.software:
            meta["app"] = order.metadata.software
        film = order.metadata.carried_film()
        if film is not None:
            meta["film"] = json.loads(film)
        return {"frames": frames, "meta": meta}


SPRITE_SHEET = FilmFormat(
    label=Text("Sprite sheet with JSON atlas: for games"),
    suffixes=(".png",),
    writer=SpriteSheet,
    has_alpha=True,
    has_columns=True,
)
