"""Samples: pixels of 8 or 16 bits per channel on their way into a file."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.image.pixels import Floats, Pixels, to_pixels

Samples: TypeAlias = NDArray[np.uint8] | NDArray[np.uint16]
"""``[H, W, 4]`` (or ``[H, W, 3]`` without alpha), straight alpha; white is 255 or 65535."""


def to_samples(floats: Floats, bits: int) -> Samples:
    """``float32[H, W, 4]`` in [0, 1] -> 8 or 16 bits, rounded to the nearest, clipped."""
    if bits == 8:
        return to_pixels(floats)
    scaled = np.clip(floats, 0.0, 1.0) * np.float32(65_535) + np.float32(0.5)
    return scaled.astype(np.uint16)


def white_of(samples: Samples) -> int:
    """The largest value of a channel: 255 or 65535."""
    return int(np.iinfo(samples.dtype).max)


def without_opaque_alpha(samples: Samples) -> Samples:
    """The same without its alpha where nothing lets anything through: smaller files that every program can read."""
    is_opaque = samples.shape[2] == 4 and int(samples[..., 3].min()) == white_of(samples)
    kept: Samples = samples[..., :3] if is_opaque else samples
    return kept if kept.flags.c_contiguous else kept.copy()


def eight_bits(samples: Samples) -> Pixels:
    """Samples of 8 bits as they are; of 16, scaled and rounded to the nearest."""
    if samples.dtype == np.uint8:
        return np.asarray(samples, dtype=np.uint8)
    return ((samples.astype(np.uint32) + 128) // 257).astype(np.uint8)
