import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genimg_desktop.core.errors import BadRecipe
from genimg_desktop.spec.latent import Coordinate, Direction, Latent, LatentSpec, Preset
from genimg_desktop.spec.latent_math import arithmetic, crossbreed, mix, mix_four, nudge, slerp

NAMED = LatentSpec(
    kind="named",
    size=3,
    coordinates=(
        Coordinate(id="height", name="Height", low=-1, high=1, default=0),
        Coordinate(id="turn", name="Turn", low=0, high=360, default=0, is_periodic=True),
        Coordinate(id="count", name="Count", low=1, high=9, default=3, step=1),
    ),
    presets=(Preset(name="a", values={"height": 0.5}), Preset(name="b", values={"turn": 350.0, "count": 7})),
)
GAUSS = LatentSpec(kind="gaussian", size=64)
seeds = st.integers(0, 2**32 - 1)
specs = st.sampled_from([NAMED, GAUSS])


@given(specs, seeds)
def test_a_seed_always_lands_on_the_same_place_inside_the_ranges(spec: LatentSpec, seed: int) -> None:
    first = Latent(seed=seed).resolve(spec)
    np.testing.assert_array_equal(first, Latent(seed=seed).resolve(spec))
    np.testing.assert_array_equal(first, spec.clamp(first))


@given(seeds, st.integers(0, 2), st.floats(-500, 500))
def test_a_slider_is_kept_when_the_seed_changes_and_given_back_on_reset(seed: int, index: int, value: float) -> None:
    latent = Latent(seed=1).with_override(index, value).with_seed(seed)
    assert latent.resolve(NAMED)[index] == NAMED.coordinates[index].clamp(value)
    assert latent.with_override(index, None) == Latent(seed=seed)


def test_truncation_pulls_to_the_centre() -> None:
    np.testing.assert_allclose(Latent(seed=4, truncation=0.0).resolve(NAMED), NAMED.centre())
    np.testing.assert_allclose(Latent(seed=4, truncation=0.5).resolve(GAUSS), 0.5 * Latent(seed=4).resolve(GAUSS))


def test_an_edit_moves_along_its_direction_and_zero_takes_it_away() -> None:
    direction = Direction("smile", tuple(1.0 if k == 5 else 0.0 for k in range(64)))
    moved = Latent(seed=2).with_edit(direction, 1.5)
    difference = moved.resolve(GAUSS) - Latent(seed=2).resolve(GAUSS)
    assert difference[5] == pytest.approx(1.5)
    assert np.count_nonzero(difference) == 1
    assert moved.amount_of(direction) == 1.5
    assert moved.with_edit(direction, 0.0) == Latent(seed=2)


@pytest.mark.parametrize(
    "latent",
    [
        Latent(vector=(1.0, 2.0)),
        Latent(vector=(1.0, math.nan, 2.0)),
        Latent(truncation=math.inf),
        Latent(overrides=((3, 1.0),)),
        Latent(overrides=((-1, 1.0),)),
        Latent(overrides=((0, 1e9),)),
        Latent(seed=-1),
        Latent(seed=2**32),
        Latent(edits=((Direction("x", (1.0,)), 1.0),)),
        Latent(edits=((Direction("x", (1.0, 1.0, 1.0)), math.nan),)),
    ],
)
def test_a_latent_that_does_not_fit_the_model_is_refused_with_a_sentence(latent: Latent) -> None:
    with pytest.raises(BadRecipe) as problem:
        latent.resolve(NAMED)
    assert str(problem.value)


def test_a_turn_goes_the_short_way_round() -> None:
    a = Latent(vector=(0.0, 350.0, 1.0))
    b = Latent(vector=(0.0, 10.0, 1.0))
    assert mix(NAMED, a, b, 0.5).resolve(NAMED)[1] == pytest.approx(0.0)


@given(specs, seeds, seeds)
def test_both_ends_of_a_mix_are_met_exactly(spec: LatentSpec, one: int, two: int) -> None:
    a, b = Latent(seed=one), Latent(seed=two)
    assert mix(spec, a, b, 0.0) == a
    assert mix(spec, a, b, 1.0) == b


@given(st.floats(0, 1), seeds, seeds)
def test_slerp_agrees_with_the_formula_on_unit_vectors(t: float, one: int, two: int) -> None:
    a, b = (Latent(seed=s).resolve(GAUSS) for s in (one, two))
    a, b = a / np.linalg.norm(a), b / np.linalg.norm(b)
    angle = math.acos(float(np.clip(a @ b, -1, 1)))
    if angle < 1e-3:
        return
    slow = [
        (math.sin((1 - t) * angle) * x + math.sin(t * angle) * y) / math.sin(angle) for x, y in zip(a, b, strict=True)
    ]
    np.testing.assert_allclose(slerp(a, b, t), slow, atol=1e-9)


def test_a_slerp_of_gaussians_keeps_the_length_that_the_model_knows() -> None:
    a, b = Latent(seed=1).resolve(GAUSS), Latent(seed=2).resolve(GAUSS)
    half = float(np.linalg.norm(slerp(a, b, 0.5)))
    assert half == pytest.approx((np.linalg.norm(a) + np.linalg.norm(b)) / 2)


def test_slerp_of_equal_opposite_or_zero_vectors_is_the_straight_way() -> None:
    v = np.array([1.0, 2.0])
    np.testing.assert_allclose(slerp(v, v, 0.3), v)
    np.testing.assert_allclose(slerp(v, -v, 0.5), 0 * v)
    np.testing.assert_allclose(slerp(0 * v, v, 0.5), v / 2)


@given(specs, st.floats(0, 1), st.floats(0, 1))
def test_the_pad_stays_inside_and_meets_its_corners(spec: LatentSpec, x: float, y: float) -> None:
    corners = [Latent(seed=k) for k in range(4)]
    vector = mix_four(spec, corners, x, y).resolve(spec)
    np.testing.assert_allclose(vector, spec.clamp(vector))
    assert mix_four(spec, corners, 1.0, 0.0) == corners[1]
    assert mix_four(spec, corners, 0.0, 1.0) == corners[2]


def test_a_variation_of_strength_zero_is_the_same_and_small_ones_are_near() -> None:
    here = Latent(seed=3)
    assert nudge(GAUSS, here, 0.0, 1) == here
    start = here.resolve(GAUSS)
    near = np.mean([np.linalg.norm(nudge(GAUSS, here, 0.1, k).resolve(GAUSS) - start) for k in range(20)])
    far = np.mean([np.linalg.norm(nudge(GAUSS, here, 0.9, k).resolve(GAUSS) - start) for k in range(20)])
    assert near < 0.25 * far


def test_variations_of_a_gaussian_keep_its_distribution() -> None:
    values = np.concatenate([nudge(GAUSS, Latent(seed=k), 0.5, k + 1000).resolve(GAUSS) for k in range(200)])
    assert abs(values.mean()) < 0.05
    assert abs(values.std() - 1) < 0.05


@given(specs, seeds)
def test_every_number_of_a_child_comes_from_a_parent(spec: LatentSpec, seed: int) -> None:
    parents = [Latent(seed=k) for k in (5, 6, 7)]
    child = crossbreed(spec, parents, seed).resolve(spec)
    rows = np.stack([p.resolve(spec) for p in parents])
    assert all(child[k] in rows[:, k] for k in range(spec.size))


def test_a_minus_b_plus_c() -> None:
    a, b, c = Latent(seed=1), Latent(seed=2), Latent(seed=3)
    np.testing.assert_allclose(arithmetic(GAUSS, a, b, b).resolve(GAUSS), a.resolve(GAUSS), atol=1e-12)
    wanted = a.resolve(GAUSS) - b.resolve(GAUSS) + c.resolve(GAUSS)
    got = arithmetic(GAUSS, a, b, c).resolve(GAUSS)
    cosine = wanted @ got / np.linalg.norm(wanted) / np.linalg.norm(got)
    assert cosine == pytest.approx(1.0)
    assert np.linalg.norm(got) == pytest.approx(np.linalg.norm(a.resolve(GAUSS)))
