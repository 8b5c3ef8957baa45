"""Regions: parts of a picture that follow another latent of the same model, mixed inside the network.

The feature blending of Suzuki, Koyama, Miyato, Yonetsuji, Zhu 2018, 'Spatially Controllable Image Synthesis with
Internal Representation Collaging' (arXiv 1811.10153): where a mask is painted, the feature maps of one picture take
the place of another's. engine/archs/region_mixing.py does it.
"""

from __future__ import annotations

import base64
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.core.errors import BadInput, BadRecipe
from genimg_desktop.core.text import Text
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.latent import Latent

Levels = NDArray[np.uint8]
"""``uint8[H, W]``: 0 nothing .. 255 all."""

LARGEST_MASK_SIDE = 256
MOST_REGIONS = 16
_DEFLATE_LEVEL = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionMask:
    """How much of every place of a picture a region covers. Lies over the whole picture, whatever its size.

    packed: the levels, row by row from the top, deflated (RFC 1950) and in Base64. It is written anew when read, so
    that equal levels are equal masks whoever packed them. Raises BadRecipe for anything that is not ``width * height``
    levels; nothing longer is ever unpacked.
    """

    width: int
    height: int
    packed: str

    def __post_init__(self) -> None:
        if not (1 <= self.width <= LARGEST_MASK_SIDE and 1 <= self.height <= LARGEST_MASK_SIDE):
            raise BadRecipe(Text("The mask of a region must be from 1 to {most} pixels.", most=LARGEST_MASK_SIDE))
        object.__setattr__(self, "packed", _packed(_unpacked(self.packed, self.width * self.height)))

    @classmethod
    def of(cls, levels: Levels) -> Self:
        """The mask of ``uint8[H, W]``, each side from 1 to LARGEST_MASK_SIDE."""
        if levels.dtype != np.uint8 or levels.ndim != 2:
            raise ValueError(f"a mask is made of uint8[H, W], not {levels.dtype}{list(levels.shape)}")
        height, width = levels.shape
        return cls(width=int(width), height=int(height), packed=_packed(levels.tobytes()))

    def levels(self) -> Levels:
        """``uint8[H, W]``, read-only."""
        data = _unpacked(self.packed, self.width * self.height)
        return np.frombuffer(data, dtype=np.uint8).reshape(self.height, self.width)

    def averaged(self, height: int, width: int) -> NDArray[np.float64]:
        """Another size, by the mean of what each place covers: ``float64[height, width]`` in [0, 1].

        All 0 stays exactly 0 and all 255 becomes exactly 1: sums are whole numbers, divided once.
        """
        return averaged(self.levels(), height, width)

    @property
    def is_blank(self) -> bool:
        """Whether nothing is covered."""
        return not self.levels().any()


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """Where ``mask`` covers it, the picture follows ``latent``.

    depth: at which feature map the two are mixed, from 0 (the first and coarsest, 4 x 4 places: what is where) to
    ``ModelCard.region_depths - 1`` (the picture itself before its last squashing: colours alone).
    """

    latent: Latent
    mask: RegionMask
    depth: int


def averaged(levels: Levels, height: int, width: int) -> NDArray[np.float64]:
    """``uint8[H, W]`` -> ``float64[height, width]`` in [0, 1], see RegionMask.averaged."""
    rows, columns = _overlaps(height, levels.shape[0]), _overlaps(width, levels.shape[1])
    return np.asarray(rows @ levels.astype(np.float64) @ columns.T / (255.0 * levels.size))


def check_label(label: int | None, card: ModelCard) -> None:
    """Raise BadInput for a class that the model does not have."""
    if label is not None and not 0 <= label < max(len(card.classes), 1):
        raise BadInput(Text("This model has no class number {label}.", label=label))


def check_regions(regions: Sequence[Region], card: ModelCard) -> None:
    """Raise BadInput (BadRecipe for a latent) when a model cannot make a picture with these regions."""
    if regions and not card.region_depths:
        raise BadInput(
            Text("'{title}' cannot follow another picture in a part of its own.", title=card.title),
            hint=Text("Models of the kinds 'DCGAN' and 'VAE' can."),
        )
    if len(regions) > MOST_REGIONS:
        raise BadInput(Text("A picture can have at most {most} regions.", most=MOST_REGIONS))
    for region in regions:
        region.latent.check(card.latent)
        check_label(region.latent.label, card)
        if not 0 <= region.depth < card.region_depths:
            raise BadInput(
                Text(
                    "A region of this model is mixed at a depth from 0 to {last}, not {depth}.",
                    last=card.region_depths - 1,
                    depth=region.depth,
                )
            )


def _overlaps(cells: int, parts: int) -> NDArray[np.float64]:
    """``float64[cells, parts]``: how much of each of ``parts`` equal parts of a side lies in each of ``cells`` equal
    cells of the same side, in units of 1 / (cells * parts). Whole numbers; each row sums to ``parts``."""
    cell, part = np.arange(cells)[:, None] * parts, np.arange(parts)[None, :] * cells
    shared = np.minimum(cell + parts, part + cells) - np.maximum(cell, part)
    return np.asarray(np.maximum(shared, 0), dtype=np.float64)


def _packed(levels: bytes) -> str:
    return base64.b64encode(zlib.compress(levels, _DEFLATE_LEVEL)).decode("ascii")


def _unpacked(packed: str, count: int) -> bytes:
    """``count`` levels. Raises BadRecipe when there are more or fewer, or when it is damaged."""
    is_too_long = len(packed) > 4 * (count + count // 1000 + 64) // 3 + 4  # more than levels that do not deflate at all
    stream = zlib.decompressobj()
    try:
        levels = b"" if is_too_long else stream.decompress(base64.b64decode(packed, validate=True), count + 1)
    except (ValueError, zlib.error) as error:
        raise BadRecipe(Text("The mask of a region is damaged."), details=str(error)) from error
    if len(levels) != count or not stream.eof or stream.unused_data:
        raise BadRecipe(
            Text("The mask of a region is damaged."), details=f"{len(packed)} characters for {count} levels"
        )
    return levels
