"""Painting as commands that are given all arrays: nothing large is copied or compared when they are done.

They can be made on any thread, while nobody writes to the arrays.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.core.text import Text
from genimg_desktop.document.commands import PaintMask, ReplacePixels
from genimg_desktop.document.document import Document
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.pixels import frozen
from genimg_desktop.spec.recipe import Made

Array = NDArray[np.uint8]


class _WithWhole:
    """``rect`` of the canvas becomes what it is in ``whole``, a read-only array that lies at ``bounds``.

    whole: all of the layer, or of the mask, afterwards; used at the first ``do``, later the patch is laid in.
    before: what is in ``rect`` until then.
    """

    def __init__(self, node_id: str, rect: Rect, whole: Array, bounds: Rect, before: Array, text: Text) -> None:
        after = whole[rect.translate(-bounds.x, -bounds.y).slices]
        part = _where_they_differ(before, after)
        x, y = rect.x + part[1].start, rect.y + part[0].start
        super().__init__(node_id, x, y, after[part], text=text)  # type: ignore[call-arg]
        self._before: Array | None = frozen(np.array(before[part], order="C"))
        self._ready: Array | None = whole

    def _put(self: Any, document: Document, array: Array, values: dict[str, Any]) -> None:
        ready, self._ready = self._ready, None
        if ready is None or not array.size:
            super()._put(document, array, values)  # type: ignore[misc]
            return
        node = self._with(document.layer(self.layer_id), ready, values)
        where = Rect(self._x, self._y, array.shape[1], array.shape[0])
        document.become(document.state.with_layer(node), where)


class StrokePixels(_WithWhole, ReplacePixels):
    """On the pixels of a layer: ``uint8[H, W, 4]``. recipe: how they were made until then."""

    def __init__(
        self, node_id: str, rect: Rect, whole: Array, bounds: Rect, before: Array, text: Text, *, recipe: Made | None
    ) -> None:
        super().__init__(node_id, rect, whole, bounds, before, text)
        self._recipe_before = recipe


class StrokeMask(_WithWhole, PaintMask):
    """On the mask of a node: ``uint8[H, W]``."""


def _where_they_differ(before: Array, after: Array) -> tuple[slice, slice]:
    """Rows and columns of the smallest rectangle outside of which both arrays are alike."""
    words = after.ndim == 3 and before.flags.c_contiguous and after.flags.c_contiguous
    differs = before.view(np.uint32)[..., 0] != after.view(np.uint32)[..., 0] if words else before != after
    differs = differs.any(axis=2) if differs.ndim == 3 else differs
    rows, columns = np.flatnonzero(differs.any(axis=1)), np.flatnonzero(differs.any(axis=0))
    if not rows.size:
        return slice(0, 0), slice(0, 0)
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)
