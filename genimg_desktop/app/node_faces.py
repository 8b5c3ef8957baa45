"""Small pictures of layers and masks for a list, made at once: only every n-th pixel is read."""

from __future__ import annotations

import numpy as np

from genimg_desktop.app.mask_view import sampled
from genimg_desktop.image.geometry import Rect, fit_size
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.pixels import Pixels

_FINER = 2
"""What is read is up to this much finer than what is shown; who shows it averages."""


def layer_face(pixels: Pixels, side: int) -> Pixels:
    """``uint8[H, W, 4]`` -> the same, at most about twice ``side`` wide and high; a view on the layer's own pixels."""
    step = max(1, max(pixels.shape[:2]) // (_FINER * side))
    return pixels[step // 2 :: step, step // 2 :: step]


def mask_face(mask: Mask, canvas: Rect, side: int) -> Pixels:
    """The mask within the canvas in greys: ``uint8[h, w, 4]``, at most twice ``side`` wide and high."""
    width, height = fit_size(canvas.width, canvas.height, _FINER * side, _FINER * side, can_grow=False)
    columns = ((np.arange(width) + 0.5) * canvas.width / width).astype(np.intp)
    rows = ((np.arange(height) + 0.5) * canvas.height / height).astype(np.intp)
    out = np.full((height, width, 4), 255, dtype=np.uint8)
    out[..., :3] = sampled(mask, columns, rows)[..., None]
    return out
