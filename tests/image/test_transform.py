"""Pictures turned, scaled and drawn by their corners, against a slow float64 loop over pixels."""

import math

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from genimg_desktop.core.errors import BadInput
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.resample import resize
from genimg_desktop.image.transform import LARGEST_SIDE_PX, Matrix, warp, warp_mask

pictures = array_shapes(min_dims=2, max_dims=2, max_side=7).flatmap(lambda shape: arrays(np.uint8, (*shape, 4)))
near = st.integers(-9, 9)
real = st.floats(-20, 20)
affine = st.builds(
    lambda angle, across, down, slant, dx, dy: (
        Matrix.scaling(across, down)
        .then(Matrix.shear(slant, 0))
        .then(Matrix.rotation(angle))
        .then(Matrix.translation(dx, dy))
    ),
    st.floats(0, 360),
    st.floats(1.0, 4.0),
    st.floats(-4.0, -1.0),
    st.floats(-0.2, 0.2),
    real,
    real,
)


@given(pictures, near, near)
def test_four_quarter_turns_and_two_flips_change_no_byte(pixels, x: int, y: int) -> None:
    centre = (x + pixels.shape[1] / 2, y + pixels.shape[0] / 2)
    quarter = Matrix.rotation(90, about=(3.0, -2.0))
    turned, turned_x, turned_y = pixels, x, y
    for _ in range(4):
        turned, turned_x, turned_y = warp(turned, quarter, x=turned_x, y=turned_y)
    assert (turned_x, turned_y) == (x, y)
    assert (turned == pixels).all()
    assert (warp(pixels, quarter)[0] == np.rot90(pixels, -1)).all()
    for is_horizontal in (True, False):
        flip = Matrix.flip(is_horizontal=is_horizontal, about=centre)
        flipped, flipped_x, flipped_y = warp(pixels, flip, x=x, y=y)
        assert (flipped_x, flipped_y) == (x, y)
        assert (flipped == (pixels[:, ::-1] if is_horizontal else pixels[::-1])).all()


@given(pictures, near, near, st.sampled_from(["smooth", "sharp", "nearest"]))
def test_a_move_by_whole_pixels_changes_no_byte(pixels, dx: int, dy: int, way: str) -> None:
    moved, x, y = warp(pixels, Matrix.translation(dx, dy), way=way)
    assert (x, y) == (dx, dy)
    assert (moved == pixels).all()
    assert moved is not pixels
    assert moved.flags.c_contiguous


def by_hand(pixels: np.ndarray, matrix: Matrix, x: int, y: int) -> tuple[list[float], float]:
    """Premultiplied colours and alpha (0 .. 255) of one pixel of the result; no antialiasing of shrinking."""
    height, width = pixels.shape[:2]
    back = matrix.inverse()
    u, v = back.apply([(x + 0.5, y + 0.5)])[0]
    a, b, _, d, e, *_ = back.values
    share = 1.0
    for at, size, length in ((u, width, math.hypot(a, b)), (v, height, math.hypot(d, e))):
        share *= max(0.0, min(0.5, (size - at) / length) + min(0.5, at / length))
    column, row = math.floor(u - 0.5), math.floor(v - 0.5)
    colours, alpha = [0.0, 0.0, 0.0], 0.0
    for j, weight_v in ((row, 1 - (v - 0.5 - row)), (row + 1, v - 0.5 - row)):
        for i, weight_u in ((column, 1 - (u - 0.5 - column)), (column + 1, u - 0.5 - column)):
            taken = pixels[min(max(j, 0), height - 1), min(max(i, 0), width - 1)].astype(float)
            weight = weight_u * weight_v * share
            alpha += weight * taken[3]
            for channel in range(3):
                colours[channel] += weight * taken[channel] * taken[3] / 255
    return colours, alpha


@given(pictures, affine, st.booleans())
@settings(max_examples=60, deadline=None)
def test_a_turned_and_enlarged_picture_is_bilinear_and_covers_its_outline_by_share(pixels, matrix, opaque) -> None:
    if opaque:
        pixels[..., 3] = 255
    result, left, top = warp(pixels, matrix)
    bounds = matrix.bounds(Rect(0, 0, pixels.shape[1], pixels.shape[0]))
    assert (left, top, result.shape[1], result.shape[0]) == (bounds.x, bounds.y, bounds.width, bounds.height)
    for row, column in np.ndindex(*result.shape[:2]):
        colours, alpha = by_hand(pixels, matrix, left + column, top + row)
        got = result[row, column].astype(float)
        assert abs(got[3] - alpha) <= 0.51
        if alpha > 2:
            for channel in range(3):  # premultiplied, what the eye sees
                assert abs(got[channel] * alpha / 255 - colours[channel]) <= 1.01


tenths = st.integers(-200, 200).map(lambda k: k / 10)


@given(st.lists(tenths, min_size=9, max_size=9), st.lists(st.tuples(real, real), min_size=1, max_size=5))
def test_the_inverse_leads_back(values: list[float], points: list) -> None:
    matrix = Matrix(tuple(values))
    assume(abs(np.linalg.det(matrix.array)) > 1.0)
    assume(all(abs(matrix.depth_at(point)) > 0.1 for point in points))
    back = matrix.inverse().apply(matrix.apply(points))
    assert np.abs(back - points).max() < 1e-3


@given(st.lists(real, min_size=12, max_size=12), st.tuples(real, real))
def test_one_map_after_another_is_their_product(values: list[float], point: tuple) -> None:
    one, other = Matrix((*values[:6], 0.0, 0.0, 1.0)), Matrix((*values[6:], 0.0, 0.0, 1.0))
    assert np.allclose(one.then(other).apply([point]), other.apply(one.apply([point])), atol=1e-6)


@given(st.floats(0.5, 1.5), st.floats(-0.4, 0.4), st.floats(-0.4, 0.4), st.floats(0, 360))
def test_four_corners_go_where_they_are_drawn(size: float, bend_x: float, bend_y: float, angle: float) -> None:
    source = [(10.0, 20.0), (110.0, 20.0), (110.0, 80.0), (10.0, 80.0)]
    bent = [(0, 0), (100 * size, 0), (100 * size * (1 + bend_x), 60 * size * (1 + bend_y)), (0, 60 * size)]
    target = [tuple(p) for p in Matrix.rotation(angle).apply(bent).tolist()]
    matrix = Matrix.from_corners(source, target)
    assert np.abs(matrix.apply(source) - target).max() < 1e-6
    assert min(matrix.depth_at(corner) for corner in source) > 0


def test_corners_of_a_parallelogram_give_an_affine_map_and_of_a_moved_rectangle_whole_pixels() -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (40, 60, 4), dtype=np.uint8)
    source = [(5.0, 7.0), (65.0, 7.0), (65.0, 47.0), (5.0, 47.0)]
    slanted = [(0.0, 0.0), (60.3, 10.1), (80.7, 55.2), (20.4, 45.1)]
    assert Matrix.from_corners(source, slanted).is_affine
    moved, x, y = warp(pixels, Matrix.from_corners(source, [(px + 3, py - 9) for px, py in source]), x=5, y=7)
    assert (x, y) == (8, -2)
    assert (moved == pixels).all()


def test_a_picture_drawn_by_its_corners_fills_them_and_is_straight() -> None:
    pixels = np.full((60, 80, 4), 255, np.uint8)
    pixels[:, 40:, :3] = 0
    source = [(0.0, 0.0), (80.0, 0.0), (80.0, 60.0), (0.0, 60.0)]
    target = [(20.0, 10.0), (100.0, 0.0), (120.0, 90.0), (0.0, 70.0)]
    result, x, y = warp(pixels, Matrix.from_corners(source, target))
    assert (x, y) == (0, 0)
    assert result.shape == (90, 120, 4)
    shoelace = 0.0
    for (x0, y0), (x1, y1) in zip(target, [*target[1:], target[0]], strict=True):
        shoelace += (x0 * y1 - x1 * y0) / 2
    assert abs(result[..., 3].sum() / 255 - shoelace) < 4
    for row in (20, 40, 60):
        dark = np.flatnonzero((result[row, :, 3] == 255) & (result[row, :, 0] < 128))
        light = np.flatnonzero((result[row, :, 3] == 255) & (result[row, :, 0] > 128))
        assert light.max() < dark.min()


def test_a_far_away_chessboard_becomes_grey_not_noise() -> None:
    pixels = np.full((256, 256, 4), 255, np.uint8)
    pixels[..., :3] = (255 * (np.indices((256, 256)).sum(axis=0) % 2))[..., None]
    source = [(0.0, 0.0), (256.0, 0.0), (256.0, 256.0), (0.0, 256.0)]
    target = [(110.0, 0.0), (146.0, 0.0), (256.0, 256.0), (0.0, 256.0)]
    result, _, _ = warp(pixels, Matrix.from_corners(source, target))
    far = result[1:12, 116:140, 0].astype(float)
    assert abs(far.mean() - 127.5) < 4
    assert far.std() < 16


@pytest.mark.parametrize("scale", [0.5, 0.26, 0.1])
@pytest.mark.parametrize("angle", [0.0, 30.0])
def test_a_shrunk_picture_takes_means_and_keeps_its_mass(scale: float, angle: float) -> None:
    rng = np.random.default_rng(2)
    pixels = rng.integers(0, 256, (200, 240, 4), dtype=np.uint8)
    matrix = Matrix.scaling(scale, scale).then(Matrix.rotation(angle))
    result, _, _ = warp(pixels, matrix)
    alpha = pixels[..., 3].astype(float)
    assert abs(result[..., 3].sum() / (alpha.sum() * scale * scale) - 1) < 0.01
    inner = result[result.shape[0] // 2 - 4 : result.shape[0] // 2 + 4, result.shape[1] // 2 - 4 :][:, :8]
    expected = (pixels[..., :3] * alpha[..., None]).sum(axis=(0, 1)) / alpha.sum()
    assert np.abs(inner[..., :3].mean(axis=(0, 1)) - expected).max() < 20
    if angle == 0.0 and scale == 0.5:
        assert (result == resize(pixels, 120, 100)).all()


@pytest.mark.parametrize("way", ["smooth", "sharp"])
def test_transparent_neighbours_lend_no_colour(way: str) -> None:
    pixels = np.zeros((20, 20, 4), np.uint8)
    pixels[5:15, 5:15] = (240, 230, 10, 255)
    for matrix in (Matrix.rotation(33), Matrix.scaling(2.3, 1.7), Matrix.scaling(0.6, 0.4).then(Matrix.rotation(10))):
        result, _, _ = warp(pixels, matrix, way=way)
        seen = result[result[..., 3] > 8]
        assert len(seen) > 10
        assert np.abs(seen[:, :3].astype(int) - (240, 230, 10)).max() <= 14  # at alpha 9 a level of colour is 28 / 255


def test_half_a_pixel_moves_half_of_the_edge_and_the_middle_stays_flat() -> None:
    pixels = np.full((4, 6, 4), 255, np.uint8)
    pixels[..., :3] = (10, 20, 30)
    result, x, y = warp(pixels, Matrix.translation(2.5, 0.25))
    assert (x, y) == (2, 0)
    assert result.shape == (5, 7, 4)
    assert (result[..., :3] == (10, 20, 30)).all()
    assert result[2, :, 3].tolist() == [128, 255, 255, 255, 255, 255, 128]
    assert result[:, 3, 3].tolist() == [191, 255, 255, 255, 64]


def test_nearest_makes_no_new_colours_and_whole_factors_repeat_pixels() -> None:
    pixels = np.random.default_rng(3).integers(0, 256, (5, 7, 4), dtype=np.uint8)
    larger, _, _ = warp(pixels, Matrix.scaling(3, 2), way="nearest")
    assert (larger == pixels.repeat(2, axis=0).repeat(3, axis=1)).all()
    turned, _, _ = warp(pixels, Matrix.rotation(21).then(Matrix.scaling(5, 5)), way="nearest")
    known = {tuple(p) for p in pixels.reshape(-1, 4).tolist()} | {(0, 0, 0, 0)}
    assert {tuple(p) for p in turned.reshape(-1, 4).tolist()} <= known


def test_sharp_keeps_a_ramp_and_a_flat_picture_as_they_are() -> None:
    ramp = np.full((20, 30, 4), 255, np.uint8)
    ramp[..., :3] = (np.arange(30) * 8)[None, :, None]
    result, _, _ = warp(ramp, Matrix.scaling(3, 3), way="sharp")
    expected = (np.arange(90) + 0.5) / 3 * 8 - 4
    assert np.abs(result[30, 6:-6, 0] - expected[6:-6]).max() <= 0.51


@given(affine, st.integers(-30, 30), st.integers(-30, 30), st.integers(1, 30), st.integers(1, 30))
@settings(max_examples=30, deadline=None)
def test_clipping_is_cutting_out(matrix: Matrix, x: int, y: int, width: int, height: int) -> None:
    pixels = np.random.default_rng(4).integers(0, 256, (9, 12, 4), dtype=np.uint8)
    clip = Rect(x, y, width, height)
    whole, left, top = warp(pixels, matrix)
    part, part_x, part_y = warp(pixels, matrix, clip=clip)
    shown = Rect(left, top, whole.shape[1], whole.shape[0]).intersect(clip)
    if shown.is_empty:
        assert part.shape == (1, 1, 4)
        assert not part.any()
    else:
        assert (part_x, part_y) == (shown.x, shown.y)
        assert (part == whole[shown.translate(-left, -top).slices]).all()


@given(affine, st.sampled_from([0, 255]))
@settings(max_examples=30, deadline=None)
def test_a_mask_goes_the_same_way_as_the_alpha_of_a_picture(matrix: Matrix, outside: int) -> None:
    coverage = np.random.default_rng(5).integers(0, 256, (8, 11), dtype=np.uint8)
    mask = Mask(coverage=coverage, x=3, y=-2, outside=outside)
    moved = warp_mask(mask, matrix)
    pixels = np.zeros((8, 11, 4), np.uint8)
    pixels[..., 3] = coverage if outside == 0 else 255 - coverage
    expected, x, y = warp(pixels, matrix, x=3, y=-2)
    assert (moved.x, moved.y, moved.outside) == (x, y, outside)
    assert (moved.coverage == (expected[..., 3] if outside == 0 else 255 - expected[..., 3])).all()


def test_a_picture_is_never_made_a_line_turned_inside_out_or_far_too_large() -> None:
    pixels = np.full((10, 10, 4), 255, np.uint8)
    square = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]
    bow_tie = [(0.0, 0.0), (10.0, 10.0), (10.0, 0.0), (0.0, 10.0)]
    dented = [(0.0, 0.0), (10.0, 0.0), (2.0, 2.0), (0.0, 10.0)]
    line = [(0.0, 0.0), (10.0, 0.0), (20.0, 0.0), (0.0, 10.0)]
    for target in (bow_tie, dented, line, [(1.0, 1.0)] * 4):
        with pytest.raises(BadInput):
            Matrix.from_corners(square, target)
    with pytest.raises(BadInput):
        warp(pixels, Matrix.scaling(0.0, 1.0))
    with pytest.raises(BadInput):
        warp(pixels, Matrix.scaling(LARGEST_SIDE_PX, 1.0))
    assert warp(pixels, Matrix.scaling(LARGEST_SIDE_PX, 1.5), clip=Rect(50, 0, 20, 5))[0].shape == (5, 20, 4)
    with pytest.raises(BadInput):
        warp(pixels, Matrix((1.0, 0.0, 0.0, 0.0, 1.0, 0.0, -0.2, 0.0, 1.0)))
    with pytest.raises(ValueError, match="by 'best'"):
        warp(pixels, Matrix(), way="best")
    with pytest.raises(ValueError, match="nine"):
        Matrix((1.0, 2.0))
    with pytest.raises(ValueError, match="nine"):
        Matrix((math.nan,) * 9)
