import math
from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.paths import shipped_models_dir
from genimg_desktop.core.serde import from_toml
from genimg_desktop.engine.archs.escape_orbits import RADIUS, Orbits, OrbitSettings, follow
from genimg_desktop.engine.archs.escape_time import EscapeTime
from genimg_desktop.engine.capabilities import Frame
from genimg_desktop.spec.card import ModelCard

CARD = from_toml(ModelCard, (shipped_models_dir() / "escape_time.toml").read_bytes())
PLAIN = OrbitSettings(power=2, limit=200, stripe_count=3, trap_cross=0.0, trap_size=0.5)


def orbits_of(z0: list[complex], c: list[complex], how: OrbitSettings = PLAIN, growth: tuple[float, float] = (1.0, 0.0),
              dtype: torch.dtype = torch.float64) -> Orbits:  # fmt: skip
    parts = ([z.real for z in z0], [z.imag for z in z0], [k.real for k in c], [k.imag for k in c])
    zx, zy, cx, cy = (torch.tensor(part, dtype=dtype) for part in parts)
    return follow((zx, zy, cx, cy), growth, how, QuietContext())


def slow(z: complex, c: complex, how: OrbitSettings) -> tuple[float, float, float] | None:
    """The plain loop: smooth count, nearest to the ring, stripe mean; None for an orbit that stays."""
    trap, total, last = math.inf, 0.0, 0.0
    for step in range(1, how.limit + 1):
        z = z**how.power + c
        if step > 1:
            trap = min(trap, abs(abs(z) - how.trap_size))
        last = 0.5 + 0.5 * math.sin(how.stripe_count * math.atan2(z.imag, z.real))
        total += last
        if abs(z) > RADIUS:
            share = 1 - math.log(math.log(abs(z)) / math.log(RADIUS)) / math.log(how.power)
            share = min(max(share, 0.0), 1.0)
            before = (total - last) / max(step - 1, 1)
            return step - 1 + share, trap, before + (total / step - before) * share
    return None


@settings(deadline=None, max_examples=30)
@given(
    st.lists(st.complex_numbers(max_magnitude=1.8, allow_nan=False), min_size=1, max_size=40),
    st.complex_numbers(max_magnitude=1.2, allow_nan=False),
    st.integers(2, 5),
)
def test_orbits_agree_with_the_plain_loop(points: list[complex], c: complex, power: int) -> None:
    how = replace(PLAIN, power=power, limit=60)
    got = orbits_of(points, [c] * len(points), how)
    for index, z in enumerate(points):
        wanted = slow(z, c, how)
        assert bool(got.has_escaped[index]) == (wanted is not None)
        if wanted is not None and wanted[0] < 20:  # later, rounding of a chaotic orbit decides
            assert float(got.count[index]) == pytest.approx(wanted[0], abs=1e-5)
            assert float(got.trap[index]) == pytest.approx(min(wanted[1], 1e6), rel=1e-5, abs=1e-6)
            assert float(got.stripes[index]) == pytest.approx(wanted[2], abs=1e-4)


def test_the_distance_to_the_unit_circle_is_the_known_one() -> None:
    points = [complex(1.001), complex(0, 1.01), complex(-0.8, 0.8), complex(1.5, 1)]
    got = orbits_of(points, [0j] * 4)
    for index, z in enumerate(points):
        assert float(got.distance[index]) == pytest.approx(abs(z) * math.log(abs(z)), rel=1e-9)
        assert float(got.slope_x[index]) == pytest.approx(z.real / abs(z), abs=1e-9)
        assert float(got.slope_y[index]) == pytest.approx(z.imag / abs(z), abs=1e-9)


def test_the_distance_to_the_mandelbrot_set_is_between_a_quarter_and_once_the_true_one() -> None:
    # Koebe: an estimate 2 |z| ln|z| / |dz| lies within [d, 4 d]; ours is half of it. The set ends at c = -2.
    for away in (0.5, 0.1, 0.01):
        c = complex(-2 - away)
        got = orbits_of([0j], [c], growth=(0.0, 1.0))
        assert 0.5 * away <= float(got.distance[0]) <= 2.0 * away


def test_orbits_that_fall_into_a_cycle_are_caught_early_and_stay_inside() -> None:
    class Counting(QuietContext):
        checks = 0

        def check(self) -> None:
            Counting.checks += 1

    start = torch.zeros(3, dtype=torch.float64)
    cx = torch.tensor([-1.0, 0.0, -0.12], dtype=torch.float64)
    cy = torch.tensor([0.0, 0.0, 0.74], dtype=torch.float64)
    got = follow((start, start, cx, cy), (0.0, 1.0), replace(PLAIN, limit=100_000), Counting())
    assert not got.has_escaped.any()
    assert Counting.checks < 1000


def test_known_points_of_the_mandelbrot_set() -> None:
    inside, outside = [0j, -1 + 0j, -0.1 + 0.75j, 0.25 + 0j], [0.3 + 0j, -2.1 + 0j, 1j + 0.2, 0.5 + 0.5j]
    got = orbits_of([0j] * 8, inside + outside, replace(PLAIN, limit=3000))
    assert got.has_escaped.tolist() == [False] * 4 + [True] * 4


def picture(vector: np.ndarray, width: int, height: int, quality: str = "draft") -> torch.Tensor:
    model = EscapeTime(CARD, torch.device("cpu"))
    frame = Frame(width=width, height=height, quality=quality)  # type: ignore[arg-type]
    return model.generate(torch.from_numpy(vector)[None], None, frame, QuietContext())[0]


@settings(deadline=None, max_examples=12)
@given(st.lists(st.floats(0, 1), min_size=CARD.latent.size, max_size=CARD.latent.size))
def test_every_latent_gives_finite_colours(shares: list[float]) -> None:
    spec = CARD.latent
    vector = spec.clamp(
        np.array([c.low + (c.high - c.low) * share for c, share in zip(spec.coordinates, shares, strict=True)])
    )
    shown = picture(vector, 64, 64)
    assert bool(torch.isfinite(shown).all())
    assert float(shown.min()) >= -1
    assert float(shown.max()) <= 1


@pytest.mark.parametrize("index", range(len(CARD.latent.presets)), ids=[p.name for p in CARD.latent.presets])
def test_no_preset_is_flat(index: int) -> None:
    assert float(picture(CARD.latent.preset(index), 64, 64).std()) > 0.12


def test_a_large_picture_shows_the_same_as_a_small_one() -> None:
    for index in (0, 1, 5):
        vector = CARD.latent.preset(index)
        small, large = picture(vector, 64, 64, "final"), picture(vector, 256, 256, "draft")
        shrunk = torch.nn.functional.avg_pool2d(large[None], 4)[0]
        assert float((shrunk - small).abs().mean()) < 0.12


def test_a_wide_picture_has_the_square_one_in_its_middle() -> None:
    vector = CARD.latent.preset(0)
    vector[CARD.latent.coordinates.index(next(c for c in CARD.latent.coordinates if c.id == "vignette"))] = 0.0
    wide, square = picture(vector, 128, 64), picture(vector, 64, 64)
    assert torch.equal(wide[:, :, 32:96], square)


def test_deep_zooms_are_drawn_in_double_precision() -> None:
    vector = CARD.latent.preset(0)
    names = [c.id for c in CARD.latent.coordinates]
    vector[names.index("slice")], vector[names.index("shore")], vector[names.index("petal")] = 90.0, 1.0, 75.0
    vector[names.index("zoom")] = 24.0
    shown = picture(vector, 64, 64)
    assert float(shown.std()) > 0.05
    assert len(torch.unique(shown[0])) > 50
