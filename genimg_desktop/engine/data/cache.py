"""All pictures of a plan, decoded once and ready in one memory-mapped file: classes, and what is held out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.core.context import Context, PartContext
from genimg_desktop.core.text import Text
from genimg_desktop.engine.data.files import LIMIT_BYTES, Prepared
from genimg_desktop.engine.data.preparing import Preparation
from genimg_desktop.image.picture_sets import open_set
from genimg_desktop.spec.training.data_plan import DataPlan

FEW_PICTURES = 40
"""Below this nothing is held out: every picture is needed."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DataCache:
    """Pictures ready to learn from.

    pictures: ``uint8[N, R, R, C]``, read-only, read from disk as it is touched. labels: ``int64[N]``, places in
    ``classes``; all 0, and no classes, unless the plan asks for them. train, held_out: ``int64`` rows, disjoint.
    key: names content and settings. skipped: names of what could not be used, and why.
    """

    pictures: NDArray[np.uint8]
    labels: NDArray[np.int64]
    classes: tuple[str, ...]
    names: tuple[str, ...]
    key: str
    train: NDArray[np.int64]
    held_out: NDArray[np.int64]
    skipped: tuple[tuple[str, Text], ...]


def build_cache(
    plan: DataPlan,
    folder: Path,
    ctx: Context,
    threads: int = 2,
    *,
    is_verified: bool = False,
    limit_bytes: int = LIMIT_BYTES,
) -> DataCache:
    """Prepare the pictures of ``plan`` below ``folder``, or open them if that was done before.

    folder: where prepared sets of all plans are kept; when they exceed ``limit_bytes``, the longest unused go.
    is_verified: compare the checksum of what was prepared before, which reads all of it.
    A picture that cannot be opened is skipped and named; one alone is enough to go on. Raises BadInput when none is
    left, SaveFailed when the disk is full, Cancelled within 200 ms.
    """
    plan.check()
    with open_set(Path(plan.path), PartContext(ctx, 0.0, 0.02)) as pictures:
        made = Preparation(plan=plan, root=folder, pictures=pictures, ctx=ctx, threads=threads)
        return _cache_of(made.run(limit_bytes, is_verified=is_verified), plan, made.problems())


def _cache_of(prepared: Prepared, plan: DataPlan, problems: list[tuple[str, Text]]) -> DataCache:
    index = prepared.index
    labels, classes = _classes(index.labels, plan)
    held_out = _held_out(np.array(index.draws, dtype=np.int64), plan.held_out)
    skipped = [*problems, *((name, said.text()) for name, said in index.skipped)]
    return DataCache(
        pictures=prepared.pictures,
        labels=labels,
        classes=classes,
        names=index.names,
        key=index.key,
        train=np.flatnonzero(~held_out),
        held_out=np.flatnonzero(held_out),
        skipped=tuple(sorted(skipped, key=lambda entry: entry[0])),
    )


def _classes(labels: tuple[str, ...], plan: DataPlan) -> tuple[NDArray[np.int64], tuple[str, ...]]:
    """Numbers as places in the sorted classes. Pictures beside the sub-folders are a class named after the folder."""
    if not plan.use_labels:
        return np.zeros(len(labels), dtype=np.int64), ()
    named = [label or Path(plan.path).resolve().name for label in labels]
    classes = tuple(
        sorted(set(named), key=lambda name: (not name.isdecimal(), len(name) if name.isdecimal() else 0, name))
    )
    places = {name: place for place, name in enumerate(classes)}
    return np.array([places[name] for name in named], dtype=np.int64), classes


def _held_out(draws: NDArray[np.int64], share: float) -> NDArray[np.bool_]:
    """Which pictures are held out: those whose pixels drew a low number.

    So it depends on nothing but the picture: not on its name, the order or what else is there, and all exact copies of
    a picture are on one side. When that would take most of the pictures, because all are alike, none are held out.
    """
    chosen = draws < share * 2.0**32
    if len(draws) < FEW_PICTURES or 2 * np.count_nonzero(~chosen) < len(draws) * (1.0 - share):
        return np.zeros(len(draws), dtype=np.bool_)
    return np.asarray(chosen)
