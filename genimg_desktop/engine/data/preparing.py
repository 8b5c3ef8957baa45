"""Read, hash, decode and fit every picture of a plan, or find that it was done before.

What was prepared is found by its key: a hash of what every picture holds, its name and label, and the settings that
decide the pixels. So the same pictures are never prepared twice, and changed ones never taken for the old ones.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, TypeVar

import msgspec

from genimg_desktop.core.context import Context, PartContext
from genimg_desktop.core.errors import BadInput, SaveFailed
from genimg_desktop.core.files import atomic_file, write_atomically
from genimg_desktop.core.text import Text
from genimg_desktop.engine.data.files import (
    INDEX,
    PICTURES,
    SCHEMA,
    Index,
    Prepared,
    building_folder,
    check_space,
    open_prepared,
    publish,
    tidy,
    write_index,
)
from genimg_desktop.engine.data.fitting import FIT_VERSION, Fitted, fit_picture
from genimg_desktop.engine.data.hashing import HashMemo, content_hash
from genimg_desktop.engine.data.working import in_order
from genimg_desktop.image.picture_sets import PictureItem, PictureSet
from genimg_desktop.spec.training.data_plan import DataPlan
from genimg_desktop.spec.training.event import Said

R = TypeVar("R")

_REPORT_EVERY = 16
_LISTED, _HASHED = 0.02, 0.1
"""Shares of the whole work that are done after listing and after hashing."""


@dataclass(slots=True)
class _Rows:
    """What is gathered while the rows are written, in the order of the items."""

    shape: tuple[int, int, int]
    digest: hashlib._Hash = field(default_factory=hashlib.sha256)
    items: list[PictureItem] = field(default_factory=list)
    draws: list[int] = field(default_factory=list)
    skipped: list[tuple[str, Text]] = field(default_factory=list)

    def write(self, item: PictureItem, fitted: Fitted, file: BinaryIO) -> None:
        """Append one picture."""
        data = fitted.tobytes()
        file.write(data)
        self.digest.update(data)
        self.items.append(item)
        self.draws.append(int.from_bytes(hashlib.sha256(data).digest()[:4], "little"))

    def index(self, key: str, modified_ns: int) -> Index:
        """What the index file says about them."""
        return Index(
            schema=SCHEMA,
            key=key,
            shape=(len(self.items), *self.shape),
            sha256=self.digest.hexdigest(),
            modified_ns=modified_ns,
            names=tuple(item.name for item in self.items),
            labels=tuple(item.label for item in self.items),
            draws=tuple(self.draws),
            skipped=tuple((name, Said.of(why)) for name, why in self.skipped),
        )


class Preparation:
    """One preparation of the pictures of a plan. Used once."""

    def __init__(self, *, plan: DataPlan, root: Path, pictures: PictureSet, ctx: Context, threads: int) -> None:
        left_out = set(plan.left_out)
        self._plan, self._root, self._pictures, self._ctx, self._threads = plan, root, pictures, ctx, threads
        self._items: Sequence[PictureItem] = [item for item in pictures.items if item.name not in left_out]
        self._listed = [(bad.name, bad.message) for bad in pictures.problems if bad.name not in left_out]
        self._hashes: dict[str, str] = {}
        self._unread: list[tuple[str, Text]] = []

    def run(self, limit_bytes: int, *, is_verified: bool) -> Prepared:
        """Open or make the prepared set. Raises BadInput, SaveFailed, Cancelled."""
        memo = HashMemo.read(self._root, self._pictures)
        known = memo.known(self._pictures)
        self._hashes = {item.name: known[item.name] for item in self._items if item.name in known}
        prepared = self._reopened(is_verified) or self._built(limit_bytes)
        memo.keep(self._pictures, {**known, **self._hashes})
        return prepared

    def problems(self) -> list[tuple[str, Text]]:
        """What could not even be read. What could be read but not opened stands in the index."""
        return [*self._listed, *self._unread]

    def _reopened(self, is_verified: bool) -> Prepared | None:
        """What was prepared before. When most pictures are known, the few others are read to find out."""
        unknown = [item for item in self._items if item.name not in self._hashes]
        if len(unknown) * 2 > len(self._items):
            return None
        with contextlib.closing(self._each(unknown, self._hash, _LISTED, _HASHED)) as results:
            for item, (value, why) in results:
                self._note(item, value, why)
        return open_prepared(self._root, self._key(), is_verified=is_verified) if self._hashes else None

    def _built(self, limit_bytes: int) -> Prepared:
        """Every picture read, hashed, decoded and fitted in one go, and the result put in its place."""
        self._hashes.clear()
        self._unread.clear()
        side, channels = self._plan.resolution, self._plan.channels
        rows = _Rows((side, side, channels))
        need_bytes = len(self._items) * side * side * channels
        tidy(self._root, limit_bytes, need_bytes)
        check_space(self._root, need_bytes)
        with building_folder(self._root) as folder:
            with atomic_file(folder / PICTURES, need_bytes) as file:
                self._fit_all(rows, file)
            key = self._key()
            modified_ns = (folder / PICTURES).stat().st_mtime_ns
            write_atomically(folder / INDEX, write_index(rows.index(key, modified_ns)))
            publish(folder, self._root, key)
        prepared = open_prepared(self._root, key)
        if prepared is None:
            raise SaveFailed(
                Text("The prepared pictures were removed at once by another program."), hint=Text("Try again.")
            )
        return prepared

    def _fit_all(self, rows: _Rows, file: BinaryIO) -> None:
        with contextlib.closing(self._each(self._items, self._fit, _HASHED, 1.0)) as results:
            for item, (value, result) in results:
                if not isinstance(result, Text):
                    self._note(item, value, None)
                    rows.write(item, result, file)
                elif value is None:
                    self._note(item, None, result)
                else:
                    self._note(item, value, None)
                    rows.skipped.append((item.name, result))
        if self._unread and not Path(self._plan.path).exists():
            raise BadInput(
                Text("'{name}' is not there any more.", name=Path(self._plan.path).name),
                hint=Text("Bring the pictures back and try again."),
            )
        if not rows.items:
            raise self._nothing(rows)

    def _note(self, item: PictureItem, value: str | None, why: Text | None) -> None:
        if value is not None:
            self._hashes[item.name] = value
        if why is not None:
            self._unread.append((item.name, why))

    def _each(
        self, items: Sequence[PictureItem], work: Callable[[PictureItem], R], low: float, high: float
    ) -> Generator[tuple[PictureItem, R]]:
        ctx, total = PartContext(self._ctx, low, high), len(items)
        with contextlib.closing(in_order(work, items, self._threads, ctx.check)) as results:
            for done, (item, result) in enumerate(zip(items, results, strict=True), 1):
                yield item, result
                if done % _REPORT_EVERY == 0 or done == total:
                    ctx.report(done / total, Text("{done} of {total} pictures prepared", done=done, total=total))

    def _hash(self, item: PictureItem) -> tuple[str | None, Text | None]:
        try:
            return content_hash(self._pictures.read(item)), None
        except BadInput as error:
            return None, error.message

    def _fit(self, item: PictureItem) -> tuple[str | None, Fitted | Text]:
        """The hash, if it can be read; the fitted picture, or why there is none."""
        value = None
        try:
            data = self._pictures.read(item)
            value = content_hash(data)
            return value, fit_picture(self._pictures.decode(data, item, self._plan.resolution).pixels, self._plan)
        except BadInput as error:
            return value, error.message

    def _key(self) -> str:
        """Names everything that decides the prepared files. 64 hex digits."""
        plan = self._plan
        decided = [SCHEMA, FIT_VERSION, plan.resolution, plan.fit, plan.colours, plan.ground.lower()]
        rows = [[item.name, item.label, self._hashes[item.name]] for item in self._items if item.name in self._hashes]
        return hashlib.sha256(msgspec.json.encode([decided, rows])).hexdigest()

    def _nothing(self, rows: _Rows) -> BadInput:
        why = [text for _, text in (*rows.skipped, *self._unread)]
        hint = Text("Of what is in it: {what}", what=why[0]) if why else Text("All its pictures are left out.")
        name = Path(self._plan.path).name
        return BadInput(Text("There is no readable picture in '{name}'.", name=name), hint=hint)
