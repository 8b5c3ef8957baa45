"""Grey pictures of more than 8 bits per channel -> 8 bits, scaled: merely cut off they would be white or black."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.core.text import Text

_HIGHLIGHTS = 16.0
"""A float picture whose largest value is below this has white at 1 (what is brighter are highlights)."""


def grey_to_8_bit(
    values: NDArray[Any], *, bit_depth: int, is_signed: bool = False, is_inverted: bool = False
) -> tuple[NDArray[np.uint8], Text]:
    """``[H, W]`` of uint16, int32 or float32 -> ``uint8[H, W]``, and a sentence that says which value became white.

    Up to 16 bits: white is the largest number the bits hold. 32 bits (unsigned unless ``is_signed``): the smallest of
    8, 16 or 32 bits that holds the largest value, for scanners and microscopes seldom fill them. Float: white is 1, or
    255 or 65535 where values go that far, or the largest beyond. Negative and not-a-number are black.
    """
    if values.dtype.kind == "f":
        numbers = np.where(np.isnan(values), np.float32(0), values).astype(np.float32)
        white = _white(float(numbers.max(initial=0.0, where=np.isfinite(numbers))), (_HIGHLIGHTS, 255.0, 65_535.0))
        white = 1.0 if white == _HIGHLIGHTS else white
        said = Text("It has floating-point values; {white} is shown as white.", white=f"{white:g}")
    elif bit_depth <= 16:
        numbers, white = values.astype(np.float32), float(2 ** (bit_depth - is_signed) - 1)
        said = Text("It has {bits} bits per channel; it is shown with 8.", bits=bit_depth)
    else:
        whole = values.astype(np.int64)
        if not is_signed:
            whole &= 0xFFFFFFFF
        white = _white(float(whole.max()), (255.0, 65_535.0, 2.0 ** (32 - is_signed) - 1))
        numbers = whole.astype(np.float32)
        said = Text("It has 32 bits per channel; {white} is shown as white.", white=f"{white:.0f}")
    np.clip(numbers, 0.0, white, out=numbers)
    numbers *= np.float32(255.0 / white)
    if is_inverted:
        np.subtract(np.float32(255), numbers, out=numbers)
    numbers += np.float32(0.5)
    return np.minimum(numbers, np.float32(255)).astype(np.uint8), said


def _white(largest: float, steps: tuple[float, ...]) -> float:
    """The first step that ``largest`` does not exceed, or ``largest`` itself."""
    return next((step for step in steps if largest <= step), largest)
