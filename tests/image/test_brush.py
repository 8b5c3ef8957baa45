"""Strokes of a brush, against a float64 canvas on which every dab is laid by hand."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genimg_desktop.core.errors import BadInput
from genimg_desktop.image.brush import Brush, Stroke
from genimg_desktop.image.dabs import Dab, DabCache, draw_dab
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.stroke_path import StrokePath

CANVAS = Rect(-40, -40, 220, 220)
STEADY = {"pressure_size": False}


class NotedDabs(DabCache):
    """A cache that notes what was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[float, float, float]] = []

    def at(self, x: float, y: float, size_px: float, hardness: float) -> tuple[Dab, int, int]:
        self.asked.append((x, y, size_px))
        return super().at(x, y, size_px, hardness)


def drawn(brush: Brush, points: list[tuple], **options: object) -> Stroke:
    stroke = Stroke(brush, **options)
    for point in points:
        stroke.add(*point)
    stroke.finish()
    return stroke


def by_hand(brush: Brush, dabs: list[tuple[float, float, float]], rect: Rect) -> np.ndarray:
    """Disc by disc at the middles of the pixels, in float64, at the exact places."""
    x = np.arange(rect.x, rect.right)[None, :] + 0.5
    y = np.arange(rect.y, rect.bottom)[:, None] + 0.5
    clear = np.ones((rect.height, rect.width))
    for dab_x, dab_y, size in dabs:
        radius = size / 2
        distance = np.hypot(x - dab_x, y - dab_y)
        core = brush.hardness * radius
        t = np.clip((distance - core) / (radius + 0.5 - core), 0, 1)
        dab = np.minimum(np.clip(radius + 0.5 - distance, 0, 1), 1 - t * t * (3 - 2 * t) if brush.hardness < 1 else 1)
        clear *= 1 - brush.flow * dab
    return 255 * brush.opacity * (1 - clear)


@given(
    st.lists(st.tuples(st.floats(0, 140), st.floats(0, 140), st.floats(0, 1)), min_size=1, max_size=4),
    st.floats(4, 60),
    st.sampled_from([0.0, 0.4, 1.0]),
    st.sampled_from([0.1, 0.6, 1.0]),
    st.sampled_from([0.1, 0.3, 1.0]),
)
@settings(max_examples=15, deadline=None)
def test_a_stroke_is_its_dabs_laid_one_after_another(points, size, hardness, flow, spacing) -> None:
    brush = Brush(size_px=size, hardness=hardness, flow=flow, spacing=spacing, opacity=0.8)
    dabs = NotedDabs()
    stroke = drawn(brush, points, dabs=dabs)
    error = np.abs(stroke.within(CANVAS) - by_hand(brush, dabs.asked, CANVAS))
    assert error.mean() <= 0.5
    snapped = [(round(x * 8) / 8, round(y * 8) / 8, s) for x, y, s in dabs.asked]
    if size < 16:  # places are rounded to 1/8 px: then nothing but the size and 32 bits differ
        slack = 3 + 6 * min(len(snapped), 20) * flow
        assert np.abs(stroke.within(CANVAS) - by_hand(brush, snapped, CANVAS)).max() <= slack


@given(st.floats(1, 300), st.sampled_from([0.0, 0.5, 1.0]), st.floats(-5, 5), st.floats(-5, 5))
@settings(max_examples=40, deadline=None)
def test_a_click_paints_a_round_dot_around_the_pointer(size: float, hardness: float, x: float, y: float) -> None:
    stroke = Stroke(Brush(size_px=size, hardness=hardness))
    changed = stroke.add(x, y)
    coverage = stroke.within(changed).astype(float)
    mass = coverage.sum()
    assert mass > 0
    centre = 0.5 + np.arange(coverage.shape[0])
    assert abs((coverage.sum(axis=0) @ centre) / mass + changed.x - x) < 0.3
    assert abs((coverage.sum(axis=1) @ centre) / mass + changed.y - y) < 0.3
    if hardness == 1.0 and size >= 8:
        assert abs(mass / 255 / (math.pi * size * size / 4) - 1) < 0.05


def test_a_hard_dab_has_the_area_of_its_disc_and_a_soft_one_is_half_at_half_way() -> None:
    assert abs(draw_dab(100, 1.0, 0.25, 0.5).sum() / (math.pi * 2500) - 1) < 0.001
    soft = draw_dab(200, 0.0)
    assert abs(float(soft[100, 100 + 50]) - 0.5) < 0.02
    assert (np.diff(soft[100, 101:]) <= 0).all()
    dab = draw_dab(31, 0.3, 0.5, 0.5)
    assert np.abs(dab - dab[::-1]).max() < 1e-6
    assert np.abs(dab - dab.T).max() < 1e-6


@given(
    st.lists(st.tuples(st.floats(0, 300), st.floats(0, 300)), min_size=2, max_size=5),
    st.floats(3, 50),
    st.sampled_from([0.0, 0.5]),
)
@settings(max_examples=30, deadline=None)
def test_a_mirrored_stroke_is_the_mirrored_picture(points, size: float, smoothing: float) -> None:
    brush = Brush(size_px=size, smoothing=smoothing, hardness=0.5)
    one = drawn(brush, points).within(Rect(0, 0, 301, 301)).astype(int)
    mirrored = drawn(brush, [(301 - x, y) for x, y in points]).within(Rect(0, 0, 301, 301)).astype(int)
    turned = drawn(brush, [(y, x) for x, y in points]).within(Rect(0, 0, 301, 301)).astype(int)
    for other in (mirrored[:, ::-1], turned.T):  # places between two eighths of a pixel may round to either
        assert np.abs(one - other).mean() < 1.0


@pytest.mark.parametrize("smoothing", [0.0, 0.7])
@pytest.mark.parametrize("flow", [1.0, 0.2])
def test_a_line_looks_the_same_however_often_the_pointer_is_asked(smoothing: float, flow: float) -> None:
    brush = Brush(size_px=24, smoothing=smoothing, flow=flow, spacing=0.25, **STEADY)
    seen = []
    for count in (2, 3, 40, 400):
        t = np.linspace(0, 1, count)
        dabs = NotedDabs()
        drawn(brush, [(10 + 200 * k, 20 + 90 * k) for k in t], dabs=dabs)
        seen.append(np.array(dabs.asked)[:, :2])
    for dabs_of in seen[1:]:
        assert len(dabs_of) == len(seen[0])
        assert np.abs(dabs_of - seen[0]).max() < 1e-6
    steps = np.hypot(*np.diff(seen[0], axis=0).T)
    assert np.abs(steps - 6.0).max() < 1e-6


def test_a_curve_hardly_depends_on_the_number_of_points() -> None:
    brush = Brush(size_px=20, smoothing=0.5, **STEADY)
    pictures = []
    for count in (60, 600):
        angle = np.linspace(0, 5, count)
        points = [(150 + 100 * math.cos(a), 150 + 100 * math.sin(a)) for a in angle]
        pictures.append(drawn(brush, points).within(CANVAS).astype(int))
    assert np.abs(pictures[0] - pictures[1]).mean() < 0.3


def test_flow_builds_up_and_opacity_is_the_ceiling() -> None:
    brush = Brush(size_px=20, flow=0.3, opacity=0.5, hardness=1.0, **STEADY)
    stroke = Stroke(brush)
    stroke.add(50, 50)
    assert stroke.within(Rect(50, 50, 1, 1))[0, 0] == round(255 * 0.5 * 0.3)
    before = stroke.within(Rect(0, 0, 200, 100)).astype(int)
    for k in range(60):
        stroke.add(150 if k % 2 == 0 else 50, 50)
        after = stroke.within(Rect(0, 0, 200, 100)).astype(int)
        assert (after >= before).all()
        before = after
    assert before.max() == 128
    assert (before[45:55, 60:140] == 128).all()


@given(
    st.lists(st.tuples(st.floats(-40, 560), st.floats(-40, 330), st.floats(0, 1)), min_size=2, max_size=6),
    st.floats(1, 80),
    st.booleans(),
)
@settings(max_examples=30, deadline=None)
def test_only_the_rectangle_that_is_told_changes(points, size: float, with_area: bool) -> None:
    area = Rect(0, 0, 520, 300) if with_area else None
    window = Rect(-120, -120, 800, 600)
    stroke = Stroke(Brush(size_px=size, flow=0.5), area=area)
    before = stroke.within(window).astype(int)
    steps = [lambda p=point: stroke.add(*p) for point in points]
    for step in [*steps, stroke.finish]:
        changed = step()
        after = stroke.within(window).astype(int)
        rows, columns = np.nonzero(after != before)
        if rows.size:
            assert changed.contains(int(columns.min()) + window.x, int(rows.min()) + window.y)
            assert changed.contains(int(columns.max()) + window.x, int(rows.max()) + window.y)
        if area is not None:
            assert changed.is_empty or changed.intersect(area) == changed
        before = after
    mask = stroke.mask()
    assert (mask.within(window) == before).all()


def test_a_stroke_over_the_edges_of_tiles_has_no_seam() -> None:
    brush = Brush(size_px=90, flow=0.4, hardness=0.2, **STEADY)
    across = drawn(brush, [(200, 256), (330, 256)])
    elsewhere = drawn(brush, [(200 + 128, 256 + 128), (330 + 128, 256 + 128)])
    there = elsewhere.within(Rect(128, 128, 512, 512))
    assert (across.within(Rect(0, 0, 512, 512)) == there).all()


def test_pressure_sets_size_and_flow() -> None:
    brush = Brush(size_px=40, pressure_size=True, min_size=0.25, pressure_flow=True, flow=0.8)
    assert brush.size_at(0.0) == 10.0
    assert brush.size_at(1.0) == 40.0
    assert brush.flow_at(0.5) == pytest.approx(0.4)
    steady = Brush(size_px=40, **STEADY)
    assert steady.size_at(0.1) == 40.0
    assert steady.flow_at(0.1) == 1.0
    stroke = Stroke(brush)
    assert stroke.add(50, 50, 0.0).is_empty
    narrow = drawn(Brush(size_px=40), [(50, 50, 0.2), (200, 50, 1.0)]).within(Rect(0, 0, 250, 100))
    widths = (narrow > 127).sum(axis=0)
    assert widths[60] < widths[110] < widths[190]


@given(st.lists(st.tuples(st.floats(0, 500), st.floats(0, 500)), min_size=2, max_size=8), st.floats(0, 1))
@settings(max_examples=50, deadline=None)
def test_the_line_begins_and_ends_where_the_pointer_does(points, smoothing: float) -> None:
    path = StrokePath(smoothing)
    line = np.concatenate([*(path.add(x, y, 1.0) for x, y in points), path.finish()])
    assert line[0, :2].tolist() == list(points[0])
    assert np.abs(line[-1, :2] - points[-1]).max() < 1e-9
    assert (line[:, 2] == 1.0).all() or np.abs(line[:, 2] - 1).max() < 1e-12
    if smoothing == 0.0:
        for point in points:  # through every point
            assert np.abs(line[:, :2] - point).max(axis=1).min() < 1e-9
    low, high = np.min(points, axis=0), np.max(points, axis=0)
    slack = 0.15 * max(high - low)
    assert (line[:, :2] >= low - slack).all()
    assert (line[:, :2] <= high + slack).all()


def test_smoothing_takes_the_tremble_out_of_a_line() -> None:
    rng = np.random.default_rng(4)
    points = [(float(x), 100 + float(rng.normal(0, 3))) for x in range(0, 400, 4)]
    spread = []
    for smoothing in (0.0, 0.5, 1.0):
        path = StrokePath(smoothing)
        line = np.concatenate([path.add(x, y, 1.0) for x, y in points])
        spread.append(float(line[len(line) // 2 :, 1].std()))
    assert spread[0] > 2 * spread[1] > 2 * spread[2] / 1.0
    assert spread[2] < 1.0


def test_a_shared_cache_gives_the_same_picture_and_stays_within_its_limit() -> None:
    brush = Brush(size_px=64, hardness=0.3)
    points = [(20.3, 30.7, 0.2), (100, 180, 0.9), (250, 90, 0.5)]
    small = DabCache(limit_bytes=100_000)
    drawn(brush, points, dabs=small)
    assert small._held_bytes <= 100_000
    assert small._held_bytes == sum(dab.nbytes for dab in small._dabs.values())
    again = drawn(brush, points, dabs=small).within(CANVAS)
    assert (again == drawn(brush, points).within(CANVAS)).all()


def test_an_untouched_stroke_is_blank_and_bad_points_are_refused() -> None:
    stroke = Stroke(Brush())
    assert stroke.bounds.is_empty
    assert stroke.mask().is_blank
    assert stroke.finish().is_empty
    for bad in ((math.nan, 0, 1), (0, math.inf, 1), (1e9, 0, 1), (0, 0, math.nan)):
        with pytest.raises(ValueError, match="cannot be at"):
            stroke.add(*bad)
    stroke.add(10, 10, 7.0)
    assert stroke.add(10, 10, 1.0).is_empty


@pytest.mark.parametrize(
    "wrong", [{"size_px": 0.5}, {"size_px": 1001}, {"flow": 1.5}, {"opacity": math.nan}, {"spacing": 0.0}]
)
def test_a_brush_out_of_range_says_which_setting(wrong: dict) -> None:
    with pytest.raises(BadInput):
        Brush(**wrong)
