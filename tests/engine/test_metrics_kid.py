from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genimg_desktop.engine.metrics.estimate import Estimate, error_from_halves
from genimg_desktop.engine.metrics.kid import kid


def cloud(seed: int, count: int, size: int = 12, shift: float = 0.0) -> np.ndarray:
    return (np.random.RandomState(seed).randn(count, size) + shift).astype(np.float32)


def slow_kid(real: np.ndarray, fake: np.ndarray) -> float:
    """Eq. 4 of arXiv 1801.01401, pair by pair in double precision."""
    x, y = real.astype(np.float64), fake.astype(np.float64)

    def k(a: np.ndarray, b: np.ndarray) -> float:
        return float((np.dot(a, b) / len(a) + 1.0) ** 3)

    n, m = len(x), len(y)
    xx = sum(k(x[i], x[j]) for i in range(n) for j in range(n) if i != j) / (n * (n - 1))
    yy = sum(k(y[i], y[j]) for i in range(m) for j in range(m) if i != j) / (m * (m - 1))
    xy = sum(k(a, b) for a in x for b in y) / (n * m)
    return xx + yy - 2 * xy


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000), st.integers(4, 17), st.integers(4, 17), st.floats(-2, 2))
def test_the_distance_is_that_of_the_paper_pair_by_pair(seed: int, n: int, m: int, shift: float) -> None:
    real, fake = cloud(seed, n), cloud(seed + 1, m, shift=shift)
    found = kid(real, fake, np.random.RandomState(0))
    assert found.value == pytest.approx(slow_kid(real, fake), rel=1e-9, abs=1e-9)


def test_halves_of_one_set_are_at_distance_zero_on_average() -> None:
    """Without bias: a biased estimate from 40 and 40 would be above 0 every time."""
    values = [kid(cloud(2 * s, 40), cloud(2 * s + 1, 40), np.random.RandomState(s), subsets=2).value for s in range(60)]
    error = np.std(values, ddof=1) / np.sqrt(len(values))
    assert abs(np.mean(values)) < 3 * error
    assert min(values) < 0 < max(values)


def test_the_error_is_about_how_far_repetitions_lie_apart() -> None:
    found = [kid(cloud(2 * s, 80), cloud(2 * s + 1, 80, shift=0.5), np.random.RandomState(s)) for s in range(40)]
    apart = np.std([e.value for e in found], ddof=1)
    assert apart * 0.6 < np.mean([e.error for e in found]) < apart * 1.8


def test_the_farther_the_samples_the_larger_the_distance() -> None:
    real = cloud(1, 200)
    values = [kid(real, cloud(2, 200, shift=s), np.random.RandomState(0)).value for s in (0.0, 0.2, 0.4, 0.8)]
    assert values == sorted(values)
    assert abs(values[0]) < values[1]


def test_only_so_many_features_are_looked_at_and_the_same_ones_each_time() -> None:
    real, fake = cloud(1, 300), cloud(2, 300, shift=0.3)
    first = kid(real, fake, np.random.RandomState(4), size=100)
    assert first == kid(real, fake, np.random.RandomState(4), size=100)
    whole = kid(real, fake, np.random.RandomState(4))
    assert first.value != whole.value
    assert abs(first.value - whole.value) < 4 * first.error


def test_three_features_are_too_few() -> None:
    with pytest.raises(ValueError, match="4 features"):
        kid(cloud(1, 3), cloud(2, 30), np.random.RandomState(0))


def test_the_error_of_a_mean_is_its_standard_error() -> None:
    values = np.random.RandomState(3).randn(400)
    error = error_from_halves(lambda half: float(values[half].mean()), np.random.RandomState(1), 400)
    assert 0.5 / 20 < error < 1.6 / 20


def test_values_whose_errors_meet_cannot_be_told_apart() -> None:
    low = Estimate(value=1.0, error=0.2)
    assert low.overlaps(Estimate(value=1.3, error=0.2))
    assert not low.overlaps(Estimate(value=2.0, error=0.2))
