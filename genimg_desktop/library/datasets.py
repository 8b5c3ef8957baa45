"""Looking at a set of pictures before a model learns from it: each picture is read and decoded once."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.core.context import Context, PartContext
from genimg_desktop.core.errors import BadInput, GenimgError, as_genimg_error
from genimg_desktop.core.text import Text
from genimg_desktop.image.picture_items import escaped
from genimg_desktop.image.picture_sets import PictureItem, PictureSet, SetProblem, open_set
from genimg_desktop.library.dataset_facts import Facts, Look, Trait, look_at
from genimg_desktop.library.dataset_findings import find
from genimg_desktop.library.dataset_report import SIZE_STEPS, DataReport
from genimg_desktop.library.near_duplicates import cosine_rows, groups_of, near_pairs

BLURRY_SHARE = 0.1
"""A picture is blurry below this share of the set's median sharpness. Measured on 900 photos and scans: none of them
is, and half to all of them are after a Gaussian blur of 2 pixels at 128 x 128."""
_JUDGES = 20
"""Sharpness of fewer pictures than this has no median worth the name."""
_BATCH = 8
_SMALL_BYTES = 16_000
"""Below so many bytes a picture the work is Python's more than the decoder's, and two threads only wait for each other:
10,000 JPEGs of 5 kB took 8.7 s with two and 7.0 s with one (measured)."""
_POLL_S = 0.05
_LOOKING = 0.9


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Seen:
    """One picture that was looked at."""

    item: PictureItem
    look: Look


def scan(source: PictureSet | Path, ctx: Context, size: int = 64, threads: int = 2) -> DataReport:
    """Look at every picture of a set.

    size: width and height that the pictures will have in training. threads: how many pictures are decoded at a time.
    Raises BadInput when there is no readable picture, Cancelled when nobody waits for it any more.
    """
    if isinstance(source, PictureSet):
        return _scan(source, ctx, size, threads)
    with open_set(source, ctx) as pictures:
        return _scan(pictures, ctx, size, threads)


def _scan(pictures: PictureSet, ctx: Context, size: int, threads: int) -> DataReport:
    seen, unreadable = _look_at_all(pictures, PartContext(ctx, 0.0, _LOOKING), threads)
    problems = tuple(sorted([*pictures.problems, *unreadable], key=lambda problem: problem.name))
    if not seen:
        raise _nothing_readable(pictures, problems)
    facts = _facts(seen, size)
    ctx.report(_LOOKING, Text("Comparing {count} pictures", count=len(seen)))
    copies = _copies(seen, facts, ctx)
    classes = _counted([one.item.label for one in seen])
    order = np.argsort(_areas(facts), kind="stable")
    short_sides = np.minimum(facts.widths, facts.heights)
    report = DataReport(
        path=escaped(str(pictures.path)),
        size=size,
        count=len(seen),
        formats=_counted([one.look.format for one in seen]),
        classes=classes,
        smallest=_size_of(facts, order[0]),
        largest=_size_of(facts, order[-1]),
        median=_size_of(facts, order[len(order) // 2]),
        size_histogram=tuple(np.histogram(short_sides, [*SIZE_STEPS, 1 << 31])[0].tolist()),
        unreadable=problems,
        duplicates=copies[0],
        near_duplicates=copies[1],
        mirrored=copies[2],
        skipped=pictures.skipped,
        total_bytes=sum(one.item.size_bytes for one in seen),
        facts=facts,
        findings=find(facts, size, classes, problems, copies),
    )
    ctx.report(1.0)
    return report


def _look_at_all(pictures: PictureSet, ctx: Context, threads: int) -> tuple[list[_Seen], list[SetProblem]]:
    """Everything readable, by name, and why the rest is not. A cancel waits for no picture that is being decoded."""
    rows, stop = cosine_rows(), threading.Event()
    if sum(item.size_bytes for item in pictures.items) < _SMALL_BYTES * len(pictures.items):
        threads = 1
    batches = [pictures.items[at : at + _BATCH] for at in range(0, len(pictures.items), _BATCH)]
    seen: list[_Seen] = []
    problems: list[SetProblem] = []
    pending: set[Future[tuple[list[_Seen], list[SetProblem]]]] = set()
    pool = ThreadPoolExecutor(max(threads, 1), thread_name_prefix="scan")
    handed = done = 0
    try:
        while handed < len(batches) or pending:
            while handed < len(batches) and len(pending) < 4 * max(threads, 1):
                pending.add(pool.submit(_look_at_some, pictures, batches[handed], rows, stop))
                handed += 1
            ready, pending = wait(pending, timeout=_POLL_S, return_when=FIRST_COMPLETED)
            ctx.check()
            for future in ready:
                good, bad = future.result()
                seen += good
                problems += bad
                done += len(good) + len(bad)
            if ready:
                total = len(pictures.items)
                ctx.report(done / total, Text("{done} of {count} pictures looked at", done=done, count=total))
    finally:
        stop.set()
        pool.shutdown(wait=False, cancel_futures=True)
    return sorted(seen, key=lambda one: one.item.name), problems


def _look_at_some(
    pictures: PictureSet, items: Sequence[PictureItem], rows: NDArray[np.float32], stop: threading.Event
) -> tuple[list[_Seen], list[SetProblem]]:
    seen: list[_Seen] = []
    problems: list[SetProblem] = []
    for item in items:
        if stop.is_set():
            break
        try:
            seen.append(_Seen(item=item, look=look_at(pictures, item, rows)))
        except (GenimgError, MemoryError) as error:
            problems.append(SetProblem(item.name, as_genimg_error(error).message))
    return seen, problems


def _facts(seen: Sequence[_Seen], size: int) -> Facts:
    """The measurements in arrays, with the traits that depend on the size and on the rest of the set."""
    format_names = tuple(sorted({one.look.format for one in seen}))
    widths = np.array([one.look.width for one in seen], np.int32)
    heights = np.array([one.look.height for one in seen], np.int32)
    sharpness = np.array([one.look.sharpness for one in seen], np.float32)
    traits = np.array([one.look.traits for one in seen], np.uint8)
    short, long = np.minimum(widths, heights), np.maximum(widths, heights)
    traits |= np.where(short < size, Trait.SMALL, 0).astype(np.uint8)
    traits |= np.where(long > 2 * short, Trait.ODD_ASPECT, 0).astype(np.uint8)
    judged = ~np.isnan(sharpness)
    if judged.sum() >= _JUDGES:
        is_blurry = judged & (sharpness < BLURRY_SHARE * np.median(sharpness[judged]))
        traits |= np.where(is_blurry, Trait.BLURRY, 0).astype(np.uint8)
    formats = np.array([format_names.index(one.look.format) for one in seen], np.uint8)
    for array in (formats, widths, heights, traits, sharpness):
        array.flags.writeable = False
    return Facts(
        items=tuple(one.item for one in seen),
        format_names=format_names,
        formats=formats,
        widths=widths,
        heights=heights,
        traits=traits,
        sharpness=sharpness,
    )


def _copies(
    seen: Sequence[_Seen], facts: Facts, ctx: Context
) -> tuple[tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...]]:
    """Groups of names: equal to the byte, alike, alike when mirrored. The first of each group is the largest."""
    by_content: dict[bytes, list[int]] = {}
    for number, one in enumerate(seen):
        by_content.setdefault(one.look.digest, []).append(number)
    same = [group for group in by_content.values() if len(group) > 1]

    single = np.array([group[0] for group in by_content.values()])
    tiny = np.stack([seen[number].look.tiny for number in single.tolist()])
    looks, mirrored_looks = tiny.reshape(len(tiny), -1), tiny[:, :, ::-1].reshape(len(tiny), -1)
    hashes = np.array([seen[number].look.hash for number in single.tolist()], np.uint64)
    mirrored_hashes = np.array([seen[number].look.mirrored_hash for number in single.tolist()], np.uint64)
    order = np.argsort(-_areas(facts)[single], kind="stable")
    near = near_pairs(hashes, looks, hashes, looks, ctx.check)
    mirrored = near_pairs(hashes, looks, mirrored_hashes, mirrored_looks, ctx.check)
    known = {(i, j) for i, j in near.tolist()}
    turned = np.array([pair for pair in mirrored.tolist() if tuple(pair) not in known], np.int64).reshape(-1, 2)
    ctx.check()

    def names(groups: list[list[int]]) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(facts.items[number].name for number in group) for group in groups)

    alike = [[int(single[place]) for place in group] for group in groups_of(near, order)]
    turned_alike = [[int(single[place]) for place in group] for group in groups_of(turned, order)]
    return names(same), names(alike), names(turned_alike)


def _areas(facts: Facts) -> NDArray[np.int64]:
    return facts.widths.astype(np.int64) * facts.heights


def _size_of(facts: Facts, number: int) -> tuple[int, int]:
    return int(facts.widths[number]), int(facts.heights[number])


def _counted(names: Sequence[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(names).items(), key=lambda entry: (-entry[1], entry[0])))


def _nothing_readable(pictures: PictureSet, problems: Sequence[SetProblem]) -> BadInput:
    name = pictures.path.name or str(pictures.path)
    if not pictures.path.exists():
        return BadInput(
            Text("'{name}' is not there any more.", name=name), hint=Text("Choose the folder of pictures again.")
        )
    return BadInput(
        Text("There is no readable picture in '{name}'.", name=name),
        hint=Text("Of what is in it: {what}", what=problems[0].message) if problems else None,
    )
