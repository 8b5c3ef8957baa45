"""Masks of rectangles, ellipses and polygons, antialiased: every pixel gets the area that the shape covers of it.

Coordinates are those of the canvas, fractions allowed: pixel (3, 5) is the square from (3.0, 5.0) to (4.0, 6.0).
The area is summed from the edges, as in R. Levien's font-rs and S. Barrett's stb_truetype (2016): an edge adds what
lies to its right, and one running sum along each row gives the coverage. The rows are cut into strips, thin and at
every corner, and the edges of a strip are sorted, so that a lasso may cross itself.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias, get_args

import numpy as np
from numpy.typing import ArrayLike, NDArray

from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.pixels import frozen

Rule = Literal["nonzero", "even-odd"]
"""What is inside an outline that crosses itself: all it goes around, or what it goes around an odd number of times."""

Reals: TypeAlias = NDArray[np.float64]

FARTHEST_PX = 1_000_000.0
"""No coordinate of a shape may be farther from the corner of the canvas."""

_STRIPS_PER_PX = 16
_GRID = 1 << 20  # corners lie on millionths of a pixel: no edge is steeper or flatter than float64 can tell
_BAND_PIXELS = 1 << 20
_BAND_PIECES = 1 << 20
_FLATNESS_PX = 0.002


def rectangle(left: float, top: float, right: float, bottom: float, *, clip: Rect | None = None) -> Mask:
    """The rectangle with these sides, in either order. ``clip`` bounds the array. Raises ValueError for no number."""
    (left, right), (top, bottom) = _ordered(left, right), _ordered(top, bottom)
    rect = _pixels_of(left, top, right, bottom, clip)
    if rect.is_empty:
        return Mask.nothing(rect.x, rect.y)
    across, down = _overlap(left, right, rect.x, rect.width), _overlap(top, bottom, rect.y, rect.height)
    shares, which = np.unique(down, return_inverse=True)  # at most a first, a last and the rows between
    lines = _to_coverage(np.multiply.outer(shares, across))
    return Mask(coverage=frozen(lines[which]), x=rect.x, y=rect.y)


def ellipse(left: float, top: float, right: float, bottom: float, *, clip: Rect | None = None) -> Mask:
    """The ellipse that touches these four sides, in either order; right within 0.002 px. Raises ValueError."""
    (left, right), (top, bottom) = _ordered(left, right), _ordered(top, bottom)
    radius_x, radius_y = (right - left) / 2, (bottom - top) / 2
    corners = max(16, math.ceil(math.pi * math.sqrt(max(radius_x, radius_y) / (2 * _FLATNESS_PX))))
    angles = np.arange(corners) * (2 * math.pi / corners)
    same_area = math.sqrt(2 * math.pi / (corners * math.sin(2 * math.pi / corners)))
    x = (left + right) / 2 + radius_x * same_area * np.cos(angles)
    y = (top + bottom) / 2 + radius_y * same_area * np.sin(angles)
    return polygon(np.stack([x, y], axis=1), clip=clip)


def polygon(points: Sequence[Sequence[float]] | ArrayLike, *, rule: Rule = "nonzero", clip: Rect | None = None) -> Mask:
    """The closed outline through ``float[N, 2]`` points (x, y): a lasso, too. Fewer than three cover nothing.

    Exact, but for pixels in which edges cross each other: 1/32 px there. Raises ValueError for a wrong shape, a
    coordinate that is no number or farther than FARTHEST_PX, or an unknown rule.
    """
    vertices = np.asarray(points, dtype=np.float64)
    if vertices.size == 0:
        return Mask.nothing()
    if vertices.ndim != 2 or vertices.shape[1] != 2:
        raise ValueError("a polygon needs float[N, 2] points")
    if rule not in get_args(Rule):
        raise ValueError(f"a polygon cannot be filled by {rule!r}")
    (left, top), (right, bottom) = vertices.min(axis=0).tolist(), vertices.max(axis=0).tolist()
    rect = _pixels_of(left, top, right, bottom, clip)
    edges = _edges(np.round(vertices * _GRID) / _GRID)
    if rect.is_empty or edges.shape[1] == 0:
        return Mask.nothing(rect.x, rect.y)
    coverage = np.empty((rect.height, rect.width), dtype=np.uint8)
    for band in _bands(edges, rect):
        coverage[band.y - rect.y : band.bottom - rect.y] = _to_coverage(_areas(edges, band, rule))
    return Mask(coverage=frozen(coverage), x=rect.x, y=rect.y)


def _ordered(one: float, other: float) -> tuple[float, float]:
    return (one, other) if one <= other else (other, one)


def _pixels_of(left: float, top: float, right: float, bottom: float, clip: Rect | None) -> Rect:
    if not all(abs(value) <= FARTHEST_PX for value in (left, top, right, bottom)):  # also catches what is no number
        raise ValueError(f"a shape cannot reach from ({left}, {top}) to ({right}, {bottom})")
    x, y = math.floor(left), math.floor(top)
    rect = Rect(x, y, math.ceil(right) - x, math.ceil(bottom) - y)
    return rect if clip is None else rect.intersect(clip)


def _overlap(low: float, high: float, first: int, count: int) -> Reals:
    """``float64[count]``: how much of [low, high] lies in each of the pixels from ``first`` on."""
    edges = np.arange(first, first + count + 1, dtype=np.float64)
    return np.asarray(np.clip(np.minimum(edges[1:], high) - np.maximum(edges[:-1], low), 0.0, 1.0))


def _to_coverage(shares: Reals) -> NDArray[np.uint8]:
    shares *= 255.0
    shares += 0.5 + 1e-9  # a half that float64 made a little smaller is still a half
    np.clip(shares, 0.0, 255.0, out=shares)
    return shares.astype(np.uint8)


def _edges(vertices: Reals) -> Reals:
    """``float64[5, N]``: upper x, upper y, lower x, lower y, +1 downwards or -1; level edges bound no area."""
    ends = np.roll(vertices, -1, axis=0)
    is_down = ends[:, 1] > vertices[:, 1]
    upper = np.where(is_down[:, None], vertices, ends)
    lower = np.where(is_down[:, None], ends, vertices)
    edges = np.vstack([upper.T, lower.T, np.where(is_down, 1.0, -1.0)])
    return edges[:, edges[1] < edges[3]]


def _bands(edges: Reals, rect: Rect) -> Iterable[Rect]:
    """Some rows each, so that the work on one stays in the cache."""
    pieces_per_row = float((edges[3] - edges[1]).sum()) * _STRIPS_PER_PX / rect.height
    rows = max(1, min(_BAND_PIXELS // rect.width, int(_BAND_PIECES / max(pieces_per_row, 1.0))))
    for top in range(rect.y, rect.bottom, rows):
        yield Rect(rect.x, top, rect.width, min(rows, rect.bottom - top))


def _areas(edges: Reals, band: Rect, rule: Rule) -> Reals:
    """``float64[band.height, band.width]`` in [0, 1], within rounding."""
    edges = edges[:, (edges[3] > band.y) & (edges[1] < band.bottom)]
    row, height, start, end = _pieces(edges, band, rule)
    low, high = np.minimum(start, end), np.maximum(start, end)
    length = high - low
    is_slanted = length > 0.0
    per_px = np.divide(height, length, out=np.zeros_like(height), where=is_slanted)
    # What lies left of the band covers its rows wholly; what lies right of it covers nothing.
    before = np.where(
        is_slanted, per_px * (np.minimum(high, band.x) - np.minimum(low, band.x)), height * (low < band.x)
    )
    total = np.bincount(row * (band.width + 1), before, band.height * (band.width + 1)).astype(np.float64)
    is_inside = np.where(is_slanted, (high > band.x) & (low < band.right), (low >= band.x) & (low < band.right))
    row, height, per_px = row[is_inside], height[is_inside], per_px[is_inside]
    low, high = np.maximum(low[is_inside], band.x), np.minimum(high[is_inside], band.right)

    first = np.floor(low)
    count = np.maximum(np.ceil(high) - first, 1.0).astype(np.intp)
    which = np.repeat(np.arange(count.size), count)
    column = first[which] + _counted(count)
    left, right = np.maximum(low[which], column), np.minimum(high[which], column + 1)
    share = np.where(high[which] > low[which], per_px[which] * (right - left), height[which])
    beyond = (left + right) / 2 - column  # the part of this column that lies left of the edge
    at = row[which] * (band.width + 1) + (column - band.x).astype(np.intp)
    total += np.bincount(at, share * (1 - beyond), total.size)
    total += np.bincount(at + 1, share * beyond, total.size)
    return np.cumsum(total.reshape(band.height, band.width + 1), axis=1)[:, : band.width]


def _pieces(edges: Reals, band: Rect, rule: Rule) -> tuple[NDArray[np.intp], Reals, Reals, Reals]:
    """Each edge in each strip, if it bounds the inside: row in the band, height (+ opens, - closes), x above, below."""
    upper_x, upper_y, lower_x, lower_y, direction = edges
    regular = np.arange(band.y * _STRIPS_PER_PX, band.bottom * _STRIPS_PER_PX + 1) / _STRIPS_PER_PX
    corners = np.concatenate([upper_y, lower_y])
    levels = np.unique(np.concatenate([regular, corners[(corners > band.y) & (corners < band.bottom)]]))
    first = np.searchsorted(levels, np.maximum(upper_y, band.y))
    count = np.searchsorted(levels, np.minimum(lower_y, band.bottom)) - first
    edge = np.repeat(np.arange(count.size), count)
    strip = first[edge] + _counted(count)
    slope = (lower_x - upper_x) / (lower_y - upper_y)
    ends = []
    for y in (levels[strip], levels[strip + 1]):
        x = upper_x[edge] + (y - upper_y[edge]) * slope[edge]
        ends.append(np.clip(x, np.minimum(upper_x, lower_x)[edge], np.maximum(upper_x, lower_x)[edge]))
    order = np.lexsort((ends[0] + ends[1], strip))
    # A closed outline crosses every strip as often downwards as upwards: the running sums start anew by themselves.
    if rule == "even-odd":
        sign = np.where(np.arange(order.size) % 2 == 0, 1.0, -1.0)
    else:
        step = direction[edge][order].astype(np.int64)
        winding = np.cumsum(step)
        sign = (winding != 0).astype(np.float64) - (winding - step != 0)
    order, sign = order[sign != 0], sign[sign != 0]
    strip = strip[order]
    row = np.floor(levels[strip]).astype(np.intp) - band.y
    return row, sign * (levels[strip + 1] - levels[strip]), ends[0][order], ends[1][order]


def _counted(count: NDArray[np.intp]) -> NDArray[np.intp]:
    """0, 1, .. count[0] - 1, 0, 1, .. count[1] - 1, and so on."""
    ends = np.cumsum(count)
    return np.arange(int(ends[-1]) if ends.size else 0) - np.repeat(ends - count, count)
