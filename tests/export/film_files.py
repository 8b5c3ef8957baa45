"""Frames, facts and stories that the tests of films share."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from genimg_desktop.core.context import Context, QuietContext
from genimg_desktop.core.errors import Cancelled
from genimg_desktop.core.text import Text
from genimg_desktop.export.film.film_format import FilmFacts
from genimg_desktop.export.film.options import FilmOptions
from genimg_desktop.export.film.write import FilmStory, write_film
from genimg_desktop.spec.film import Film, Keyframe
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.recipe import Recipe
from genimg_desktop.spec.request import GenerateRequest

WIDTH, HEIGHT = 48, 32
FILM = Film(
    model="hills",
    keyframes=(Keyframe(latent=Latent(seed=1)), Keyframe(latent=Latent(seed=2).with_override(0, 0.25))),
    fps=25.0,
    loop="loop",
)


def frame(number: int, *, width: int = WIDTH, height: int = HEIGHT, alpha: bool = False) -> np.ndarray:
    """A smooth picture in which a square wanders; with ``alpha`` the left third is clear."""
    y, x = np.mgrid[0:height, 0:width]
    out = np.empty((height, width, 4), np.uint8)
    out[..., 0] = 40 + 3 * x
    out[..., 1] = 200 - 4 * y
    out[..., 2] = 90
    out[..., 3] = 255
    left = 4 + 2 * number % (width - 16)
    out[8:18, left : left + 10, :3] = (250, 30, 60)
    if alpha:
        out[:, : width // 3, 3] = 0
    return out


def frames(count: int, **kind: Any) -> list[np.ndarray]:
    return [frame(number, **kind) for number in range(count)]


def recipe_of(number: int) -> Recipe:
    request = GenerateRequest(model="hills", latent=Latent(seed=number), width=WIDTH, height=HEIGHT)
    return Recipe(request=request, model_hash="ab" * 32, model_title="Hills", source="rules", app="1")


STORY = FilmStory(film=FILM, recipe_of=recipe_of, source="rules")


def facts_of(pictures: list[np.ndarray], **changes: Any) -> FilmFacts:
    height, width = pictures[0].shape[:2]
    return FilmFacts(**{"width": width, "height": height, "fps": 25.0, "count": len(pictures), **changes})


def write(
    pictures: list[np.ndarray],
    path: Path,
    kind: str,
    *,
    facts: dict[str, Any] | None = None,
    ctx: Context | None = None,
    story: FilmStory = STORY,
    **options: Any,
) -> Path:
    chosen = FilmOptions(format=kind, **options)
    return write_film(iter(pictures), facts_of(pictures, **(facts or {})), story, path, chosen, ctx or QuietContext())


class StopsAfter:
    """A context that is cancelled after so many reports."""

    def __init__(self, reports: int) -> None:
        self.left = reports

    def report(self, fraction: float | None, message: Text | None = None) -> None:
        self.left -= 1
        self.check()

    def check(self) -> None:
        if self.left < 0:
            raise Cancelled
