from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genimg_desktop.engine.metrics.coverage import coverage, density, inside_balls


def cloud(seed: int, count: int, shift: float = 0.0) -> np.ndarray:
    return (np.random.RandomState(seed).randn(count, 6) + shift).astype(np.float32)


def slow(real: np.ndarray, fake: np.ndarray, k: int) -> tuple[float, float]:
    """Eq. 3 and 4 of arXiv 2002.09797, ball by ball."""
    x, y = real.astype(np.float64), fake.astype(np.float64)
    balls, covered = 0, 0
    for i, centre in enumerate(x):
        others = sorted(float(np.linalg.norm(centre - other)) for j, other in enumerate(x) if j != i)
        hits = sum(float(np.linalg.norm(centre - sample)) <= others[k - 1] for sample in y)
        balls += hits
        covered += hits > 0
    return balls / (k * len(y)), covered / len(x)


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000), st.integers(8, 25), st.integers(1, 25), st.floats(0, 2), st.integers(1, 6))
def test_density_and_coverage_are_those_of_the_paper(seed: int, n: int, m: int, shift: float, k: int) -> None:
    real, fake = cloud(seed, n), cloud(seed + 1, m, shift)
    inside = inside_balls(real, fake, k)
    assert (density(inside, k), coverage(inside)) == pytest.approx(slow(real, fake, k))


def test_fresh_real_pictures_have_density_one_and_cover_all_but_one_in_32() -> None:
    inside = inside_balls(cloud(1, 600), cloud(2, 600))
    assert density(inside) == pytest.approx(1.0, abs=0.1)
    assert coverage(inside) == pytest.approx(1 - 1 / 32, abs=0.02)


def test_samples_of_a_few_kinds_cover_little_however_good_they_are() -> None:
    real = cloud(1, 300)
    few = np.repeat(cloud(2, 8), 40, axis=0)[:300]
    inside = inside_balls(real, few)
    assert coverage(inside) < 0.3


def test_samples_elsewhere_cover_nothing() -> None:
    inside = inside_balls(cloud(1, 50), cloud(2, 50, shift=20.0))
    assert (density(inside), coverage(inside)) == (0.0, 0.0)


def test_five_neighbours_need_six_pictures() -> None:
    with pytest.raises(ValueError, match="more than 5"):
        inside_balls(cloud(1, 5), cloud(2, 50))
