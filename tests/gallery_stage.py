"""A gallery with entries, for the tests of its store."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from genimg_desktop.image.encoders import PictureMetadata, encode_png
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.library.database import Database
from genimg_desktop.library.gallery import GalleryStore
from genimg_desktop.library.gallery_making import hash_file, see
from genimg_desktop.library.gallery_recovery import Recovery
from genimg_desktop.library.gallery_repair import Repair
from genimg_desktop.library.gallery_values import CameFrom, EntryFacts, new_uid, path_text
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.recipe import Made, Recipe, recipe_to_json
from genimg_desktop.spec.request import GenerateRequest


def painting(seed: int, side: int = 48) -> Pixels:
    """Soft blobs; different seeds look different."""
    rng = np.random.RandomState(seed)
    coarse = rng.randint(0, 256, (6, 6, 3)).astype(np.float64)
    rows = np.clip(np.linspace(0, 5, side), 0, 4.999)
    low, part = rows.astype(int), rows % 1.0
    down = coarse[low] * (1 - part)[:, None, None] + coarse[low + 1] * part[:, None, None]
    both = down[:, low] * (1 - part)[None, :, None] + down[:, low + 1] * part[None, :, None]
    pixels = np.full((side, side, 4), 255, np.uint8)
    pixels[..., :3] = both.astype(np.uint8)
    return pixels


def recipe(seed: int = 1, model: str = "hills", title: str = "Hills", **latent: Any) -> Recipe:
    """The recipe of a picture."""
    request = GenerateRequest(model=model, latent=Latent(seed=seed, **latent), width=64, height=64)
    return Recipe(request=request, model_hash="0" * 64, model_title=title, source="rules", app="1")


@dataclass
class Stage:
    """A store on a folder, and short ways to fill it."""

    folder: Path
    database: Database = field(init=False)
    store: GalleryStore = field(init=False)
    recovery: Recovery = field(init=False)
    repair: Repair = field(init=False)

    def __post_init__(self) -> None:
        self.numbers = itertools.count(1)
        self.open()

    def open(self) -> None:
        self.database = Database(self.folder / "library.sqlite")
        self.store = GalleryStore(self.database, self.folder)
        self.recovery = Recovery(self.store, self.database)
        self.repair = Repair(self.store, self.database)

    def close(self) -> None:
        self.database.close()

    def restart(self) -> None:
        self.close()
        self.open()

    def keep(self, name: str = "", made: Made | None = None, *, came_from: CameFrom | None = None, **given: Any) -> int:
        """Keep a placed picture; every one looks different unless ``pixels`` is given."""
        number = next(self.numbers)
        pixels = given.pop("pixels", None)
        seen = see(painting(number) if pixels is None else pixels)
        facts = EntryFacts(
            uid=new_uid(),
            kind="placed",
            name=name or f"Nr. {number}",
            created=f"2026-01-{number % 28 + 1:02}T10:00:00.000+00:00",
            width=seen.width,
            height=seen.height,
            look=seen.look,
            recipe=recipe_to_json(made if made is not None else recipe(1000 + number)),
        )
        return self.store.add(replace(facts, **given), seen.thumbnail, came_from=came_from)

    def export(self, path: Path, made: Recipe | None = None, **given: Any) -> int:
        """Write a picture file and keep it as exported."""
        pixels = painting(next(self.numbers))
        made = made or recipe(next(self.numbers))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(encode_png(pixels, PictureMetadata(recipe_text=recipe_to_json(made))))
        size, digest = hash_file(path)
        return self.keep(
            path.stem, made, kind="exported", path=path_text(path), file_bytes=size, file_hash=digest, pixels=pixels,
            **given,
        )  # fmt: skip

    def names(self, **asked: Any) -> list[str]:
        """The names that a query finds."""
        from genimg_desktop.library.gallery_values import Query

        return [entry.name for entry in self.store.rows(self.store.ids(Query(**asked)))]
