"""What a scan measures of each picture, and keeps: a few numbers in arrays, so that 100,000 pictures take 10 MB."""

from __future__ import annotations

import enum
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.image.picture_sets import PictureItem, PictureSet
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.resample import resize
from genimg_desktop.library.near_duplicates import SIDE, look_hash

LOOK_SIDE = SIDE
"""Everything but size, alpha and content is measured on this many pixels, about what a network will see."""
TINY_SIDE = 8
_GROUND = 128.0
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)
_FLAT_VARIANCE = 4.0
_GREY_SPREAD, _COLOUR_SPREAD, _COLOUR_SHARE = 2.0, 12.0, 0.005


class Trait(enum.IntFlag):
    """What a picture is, in one byte."""

    ALPHA = 1
    GREY = 2
    FLAT = 4
    SMALL = 8
    ODD_ASPECT = 16
    BLURRY = 32


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Look:
    """One picture, measured. sharpness: see ``look_at``; NaN where it says nothing. tiny: ``uint8[8, 8, 3]``."""

    format: str
    width: int
    height: int
    traits: Trait
    sharpness: float
    digest: bytes
    hash: int
    mirrored_hash: int
    tiny: NDArray[np.uint8]


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFacts:
    """One line of a list of pictures. sharpness: None where it says nothing."""

    name: str
    label: str
    format: str
    width: int
    height: int
    size_bytes: int
    traits: Trait
    sharpness: float | None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Facts:
    """All readable pictures of a set by number. The arrays are ``[N]`` and read-only."""

    items: tuple[PictureItem, ...]
    format_names: tuple[str, ...]
    formats: NDArray[np.uint8]
    widths: NDArray[np.int32]
    heights: NDArray[np.int32]
    traits: NDArray[np.uint8]
    sharpness: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, number: int) -> PictureFacts:
        item, sharpness = self.items[number], float(self.sharpness[number])
        return PictureFacts(
            name=item.name,
            label=item.label,
            format=self.format_names[self.formats[number]],
            width=int(self.widths[number]),
            height=int(self.heights[number]),
            size_bytes=item.size_bytes,
            traits=Trait(int(self.traits[number])),
            sharpness=None if np.isnan(sharpness) else sharpness,
        )

    def __iter__(self) -> Iterator[PictureFacts]:
        return (self[number] for number in range(len(self)))

    def named(self, trait: Trait) -> tuple[str, ...]:
        """The names of the pictures that have a trait."""
        return tuple(self.items[number].name for number in np.flatnonzero(self.traits & trait).tolist())


def look_at(pictures: PictureSet, item: PictureItem, rows: NDArray[np.float32]) -> Look:
    """Read and measure one picture. rows: ``near_duplicates.cosine_rows()``. Raises BadInput.

    sharpness: the variance of the Laplacian divided by the variance, of the grey picture at 64 x 64: how much of its
    contrast is in its finest detail. Flat pictures have none, and smaller ones would be blurred by being enlarged.
    """
    data = pictures.read(item)
    opened = pictures.decode(data, item, LOOK_SIDE + 1)  # the last step is always our own filter: sharpness compares
    width, height = opened.full_size
    colours = _on_ground(resize(opened.pixels, LOOK_SIDE, LOOK_SIDE))
    grey = colours @ _LUMA
    variance = float(grey.var())
    traits = Trait(0)
    if opened.format != "JPEG" and opened.pixels[..., 3].min() < 255:
        traits |= Trait.ALPHA
    if _is_grey(colours):
        traits |= Trait.GREY
    if variance < _FLAT_VARIANCE and float(np.ptp(colours.reshape(-1, 3), axis=0).max()) < 4 * _FLAT_VARIANCE:
        traits |= Trait.FLAT
    says_something = variance >= _FLAT_VARIANCE and min(width, height) >= LOOK_SIDE
    plain, mirrored = look_hash(grey, rows)
    return Look(
        format=opened.format,
        width=width,
        height=height,
        traits=traits,
        sharpness=_laplacian_variance(grey) / variance if says_something else float("nan"),
        digest=hashlib.blake2b(data, digest_size=16).digest(),
        hash=plain,
        mirrored_hash=mirrored,
        tiny=_tiny(colours),
    )


def _on_ground(pixels: Pixels) -> NDArray[np.float32]:
    """``uint8[H, W, 4]`` over middle grey, ``float32[H, W, 3]`` in [0, 255]."""
    colours: NDArray[np.float32] = pixels[..., :3].astype(np.float32)
    if pixels[..., 3].min() == 255:
        return colours
    alpha = pixels[..., 3:].astype(np.float32) / np.float32(255)
    colours *= alpha
    colours += np.float32(_GROUND) * (1 - alpha)
    return colours


def _tiny(colours: NDArray[np.float32]) -> NDArray[np.uint8]:
    """``float32[64, 64, 3]`` -> ``uint8[8, 8, 3]``: the mean of every block."""
    block = LOOK_SIDE // TINY_SIDE
    bands = colours.reshape(TINY_SIDE, block, LOOK_SIDE * 3).mean(axis=1)  # whole rows first: ten times as fast
    means = bands.reshape(TINY_SIDE, TINY_SIDE, block, 3).mean(axis=2)
    tiny: NDArray[np.uint8] = (means + np.float32(0.5)).astype(np.uint8)
    return tiny


def _is_grey(colours: NDArray[np.float32]) -> bool:
    red, green, blue = np.moveaxis(colours, -1, 0)
    spread = np.maximum(np.maximum(red, green), blue) - np.minimum(np.minimum(red, green), blue)
    return bool(spread.mean() < _GREY_SPREAD and (spread > _COLOUR_SPREAD).mean() < _COLOUR_SHARE)


def _laplacian_variance(grey: NDArray[np.float32]) -> float:
    middle = grey[1:-1, 1:-1]
    beside = grey[1:-1, :-2] + grey[1:-1, 2:] + grey[:-2, 1:-1] + grey[2:, 1:-1]
    return float((4 * middle - beside).var())
