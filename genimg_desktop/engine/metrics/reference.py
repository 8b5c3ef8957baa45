"""The real pictures, looked at once and kept in a file; and what every measure is given."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Protocol

import numpy as np
import safetensors
import safetensors.numpy
from numpy.typing import NDArray
from torch import Tensor

from genimg_desktop.core.context import Context, PartContext
from genimg_desktop.core.errors import SaveFailed
from genimg_desktop.core.files import write_atomically
from genimg_desktop.core.seeds import stream
from genimg_desktop.engine.metrics import copies, features
from genimg_desktop.engine.metrics.copies import CopyCheck, CopyReport, Nearest, copy_report, small_pictures
from genimg_desktop.engine.metrics.estimate import Indices
from genimg_desktop.engine.metrics.features import FeatureNet, Features
from genimg_desktop.engine.metrics.pictures import from_cache

LARGEST_TRAIN, LARGEST_HELD_OUT = 2000, 1000
_KEY, _TRAIN, _HELD_OUT = "key", "train", "held_out"
_LOG = logging.getLogger(__name__)


class PictureSource(Protocol):
    """Pictures by place: a numpy array, a memory-mapped one, or anything that gives ``uint8[n, R, R, C]``."""

    def __len__(self) -> int: ...

    def __getitem__(self, places: Indices, /) -> NDArray[np.uint8]: ...


@dataclass(frozen=True)
class Reference:
    """Real pictures in random order, so that the first n are a fair sample.

    train_pictures, held_out_pictures: ``uint8[N, C, R, R]``. train_places: where each stands in its source.
    """

    train_pictures: Tensor
    held_out_pictures: Tensor
    train_features: Features
    held_out_features: Features
    train_places: Indices

    @cached_property
    def copy_check(self) -> CopyCheck | None:
        """None with fewer than 10 training pictures."""
        if len(self.train_features) < copies.FEWEST:
            return None
        return CopyCheck(self.train_features, small_pictures(self.train_pictures))

    @cached_property
    def held_out_nearest(self) -> Nearest | None:
        """Held-out pictures held against training pictures; None with fewer than 10 of either."""
        if self.copy_check is None or len(self.held_out_features) < copies.FEWEST:
            return None
        return self.copy_check.look(self.held_out_features, small_pictures(self.held_out_pictures))


@dataclass(frozen=True)
class Comparison:
    """What a measure is given. pictures: ``[N, C, R, R]`` samples; features: ``float32[N, 256]`` of them."""

    reference: Reference
    pictures: Tensor
    features: Features
    seed: int

    def random(self, purpose: str) -> np.random.RandomState:
        """The same numbers at every moment of a training, so that a curve moves for the samples' sake alone."""
        return stream(self.seed, f"metric {purpose}")

    @cached_property
    def copies(self) -> CopyReport | None:
        """What to show about copying; ``train`` in its pairs is a place in the source of the training pictures."""
        check = self.reference.copy_check
        if check is None:
            return None
        found = check.look(self.features, small_pictures(self.pictures))
        return copy_report(found, self.reference.held_out_nearest, self.reference.train_places)


def prepare_reference(
    train: PictureSource,
    held_out: PictureSource,
    seed: int,
    ctx: Context,
    *,
    net: FeatureNet,
    file: Path | None,
) -> Reference:
    """At most 2000 training and 1000 held-out pictures with their features.

    file: where features are kept from one run to the next; used only when it is of the same pictures and network. One
    that cannot be read or written is no reason to stop. Raises Cancelled.
    """
    places = _chosen(len(train), LARGEST_TRAIN, seed, _TRAIN)
    train_pictures = from_cache(train[places])
    held_out_pictures = from_cache(held_out[_chosen(len(held_out), LARGEST_HELD_OUT, seed, _HELD_OUT)])
    key = _key(net, train_pictures, held_out_pictures)
    kept = None if file is None else _read(file, key, len(train_pictures), len(held_out_pictures))
    if kept is None:
        share = len(train_pictures) / max(len(train_pictures) + len(held_out_pictures), 1)
        kept = (
            net.features(train_pictures, PartContext(ctx, 0.0, share)),
            net.features(held_out_pictures, PartContext(ctx, share, 1.0)),
        )
        if file is not None:
            _write(file, key, *kept)
    return Reference(train_pictures, held_out_pictures, kept[0], kept[1], places)


def _chosen(count: int, most: int, seed: int, purpose: str) -> Indices:
    return np.asarray(stream(seed, f"reference {purpose}").permutation(count)[:most], dtype=np.int64)


def _key(net: FeatureNet, *pictures: Tensor) -> str:
    digest = hashlib.sha256(net.file_hash.encode())
    for part in pictures:
        digest.update(repr(tuple(part.shape)).encode())
        digest.update(part.numpy().tobytes())
    return digest.hexdigest()


def _read(file: Path, key: str, train: int, held_out: int) -> tuple[Features, Features] | None:
    try:
        with safetensors.safe_open(file, framework="numpy") as content:
            if (content.metadata() or {}).get(_KEY) != key:
                return None
            kept = content.get_tensor(_TRAIN), content.get_tensor(_HELD_OUT)
    except FileNotFoundError:
        return None
    except (OSError, safetensors.SafetensorError) as error:
        _LOG.warning("the kept features in %s cannot be used: %s", file.name, error)
        return None
    shapes = (train, features.FEATURES), (held_out, features.FEATURES)
    return kept if (kept[0].shape, kept[1].shape) == shapes else None


def _write(file: Path, key: str, train: Features, held_out: Features) -> None:
    try:
        write_atomically(file, safetensors.numpy.save({_TRAIN: train, _HELD_OUT: held_out}, {_KEY: key}))
    except SaveFailed as error:
        _LOG.warning("features are not kept: %s", error)
