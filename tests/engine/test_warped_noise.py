"""Warped noise: the formulas against slow plain ones, and the promises every model without weights keeps."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import Cancelled
from genimg_desktop.core.seeds import stream
from genimg_desktop.core.serde import from_toml
from genimg_desktop.engine.archs import gradient_noise, warped_noise
from genimg_desktop.engine.archs.gradient_noise import octave_sum, octaves
from genimg_desktop.engine.archs.warped_noise import WarpedNoise
from genimg_desktop.engine.capabilities import Frame
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.latent import Latent

CARD = from_toml(ModelCard, (Path(__file__).parents[2] / "models" / "warped_noise.toml").read_bytes())
MODEL = WarpedNoise(CARD, torch.device("cpu"))
SPEC = CARD.latent


def picture(vector: np.ndarray, width: int = 64, height: int = 64, quality: str = "draft") -> torch.Tensor:
    return pictures([vector], width, height, quality)[0]


def pictures(vectors: list[np.ndarray], width: int, height: int, quality: str = "draft") -> torch.Tensor:
    frame = Frame(width=width, height=height, quality=quality)  # type: ignore[arg-type]
    return MODEL.generate(torch.from_numpy(np.stack(vectors)), None, frame, QuietContext())


def slow_noise(u: float, v: float, field: int, phase: float) -> float:
    """Perlin 1985 with the fade of Perlin 2002, one point at a time."""
    order = stream(1985, "gradient noise").permutation(256).tolist()

    def corner(i: int, j: int) -> float:
        h = order[(order[(order[field] + j) % 256] + i) % 256]
        angle = 2 * math.pi * (h * (math.sqrt(5) - 1) / 2 + (1, -1, 2, -2)[h % 4] * phase)
        return math.cos(angle) * (u - i) + math.sin(angle) * (v - j)

    def fade(t: float) -> float:
        return 6 * t**5 - 15 * t**4 + 10 * t**3

    i, j = math.floor(u), math.floor(v)
    s, t = fade(u - i), fade(v - j)
    near = (1 - s) * corner(i, j) + s * corner(i + 1, j)
    far = (1 - s) * corner(i, j + 1) + s * corner(i + 1, j + 1)
    return math.sqrt(2) * ((1 - t) * near + t * far)


def noise_at(points: list[tuple[float, float]], phase: float = 0.0, fields: int = 3) -> np.ndarray:
    tables = gradient_noise.gradient_tables(gradient_noise.hash_lattices(fields), phase)
    u, v = torch.tensor(points, dtype=torch.float32).T.contiguous()
    return gradient_noise.gradient_noise(tables, u, v).numpy()


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.tuples(st.floats(-300, 300, width=32), st.floats(-300, 300, width=32)), min_size=1, max_size=8),
    st.floats(0, 1),
)
def test_noise_is_the_published_formula(points: list[tuple[float, float]], phase: float) -> None:
    found = noise_at(points, phase)
    for field in range(3):
        wanted = [slow_noise(u, v, field, phase) for u, v in points]
        assert found[field] == pytest.approx(wanted, abs=2e-3)  # float32 phase angles and places far out


def test_noise_is_zero_on_the_lattice_and_repeats_after_the_period() -> None:
    lattice = [(float(i), float(j)) for i in range(-3, 4) for j in (-256, -1, 0, 5, 255, 256)]
    assert np.abs(noise_at(lattice)).max() == 0.0
    inner = [(0.25 + i, 0.625 - i) for i in range(12)]
    assert np.array_equal(noise_at(inner), noise_at([(u + 256, v - 512) for u, v in inner]))


def test_a_full_turn_of_the_gradients_ends_where_it_began() -> None:
    inner = [(0.3 + 0.37 * i, 1.7 - 0.21 * i) for i in range(50)]
    assert noise_at(inner, 1.0) == pytest.approx(noise_at(inner, 0.0), abs=1e-5)
    assert np.abs(noise_at(inner, 0.5) - noise_at(inner, 0.0)).max() > 0.1


@pytest.mark.parametrize(("count", "roughness", "lacunarity"), [(1.0, 0.5, 2.0), (4.0, 0.5, 2.0), (3.5, 0.6, 1.9)])
def test_octaves_add_up_to_a_sum_of_scaled_noise(count: float, roughness: float, lacunarity: float) -> None:
    centre = (12.25, -7.5)
    tables = gradient_noise.gradient_tables(gradient_noise.hash_lattices(1), 0.0)
    points = [(0.1 + 0.3 * k, -0.7 + 0.11 * k) for k in range(9)]
    u, v = torch.tensor(points).T.contiguous()
    found = octave_sum(tables, u, v, octaves(count, roughness, lacunarity, centre))[0]
    weights = [roughness**i * min(1.0, count - i) for i in range(math.ceil(count))]
    for (pu, pv), value in zip(points, found.tolist(), strict=True):
        total = 0.0
        for i, weight in enumerate(weights):
            frequency, turn = lacunarity**i, math.atan2(3, 4) * i
            x, y = pu + centre[0], pv + centre[1]
            x, y = x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)
            total += weight * slow_noise(frequency * x + 37.31 * i, frequency * y - 37.31 * i, 0, 0.0)
        wanted = total / 0.308 / math.sqrt(sum(w * w for w in weights))
        assert value == pytest.approx(wanted, abs=5e-3)


@pytest.mark.parametrize("ridge", [-1.0, -0.5, 0.0, 0.5, 1.0])
def test_sums_have_mean_zero_and_deviation_one_whatever_their_shape(ridge: float) -> None:
    tables = gradient_noise.gradient_tables(gradient_noise.hash_lattices(1), 0.3)
    u, v = torch.rand(2, 60_000, generator=torch.Generator().manual_seed(1)) * 200
    total = octave_sum(tables, u, v, octaves(5, 0.5, 2.0, (0, 0)), ridge=ridge)
    assert abs(float(total.mean())) < 0.06
    assert 0.85 < float(total.std()) < 1.15


def test_octaves_finer_than_a_pixel_fade_out() -> None:
    tables = gradient_noise.gradient_tables(gradient_noise.hash_lattices(1), 0.0)
    u, v = torch.rand(2, 500, generator=torch.Generator().manual_seed(2)) * 20
    layers = octaves(6, 0.5, 2.0, (0, 0))
    coarse = octave_sum(tables, u, v, layers, pixel=0.25)
    assert torch.allclose(coarse, octave_sum(tables, u, v, layers[:2], pixel=0.25))
    assert torch.allclose(octave_sum(tables, u, v, layers), octave_sum(tables, u, v, layers, pixel=0.001))


@pytest.mark.parametrize("quality", ["draft", "final"])
def test_the_same_latent_gives_the_same_bits_alone_and_among_others(quality: str) -> None:
    vectors = [SPEC.preset(k) for k in (0, 5, 11)]
    together = pictures(vectors, 72, 64, quality)
    assert torch.equal(together, pictures(vectors, 72, 64, quality))
    for vector, one in zip(vectors, together, strict=True):
        assert torch.equal(picture(vector, 72, 64, quality), one)


@pytest.mark.parametrize("quality", ["draft", "final"])
def test_the_number_of_threads_changes_no_bit(quality: str) -> None:
    before = torch.get_num_threads()
    made = []
    try:
        for threads in (1, 2, 3):
            torch.set_num_threads(threads)
            made.append(picture(SPEC.preset(2), 251, 207, quality))
    finally:
        torch.set_num_threads(before)
    assert torch.equal(made[0], made[1]) and torch.equal(made[0], made[2])


@pytest.mark.parametrize("index", range(len(SPEC.presets)))
def test_a_large_picture_shows_the_same_as_a_small_one(index: int) -> None:
    small = picture(SPEC.preset(index), 64, 64, "final")
    large = picture(SPEC.preset(index), 192, 192, "final")
    shrunk = torch.nn.functional.avg_pool2d(large[None], 3)[0]
    assert float((small - shrunk).abs().mean()) < 0.09
    assert float(torch.corrcoef(torch.stack([small.flatten(), shrunk.flatten()]))[0, 1]) > 0.96


@pytest.mark.parametrize("index", range(len(SPEC.presets)))
def test_no_preset_is_flat(index: int) -> None:
    levels = picture(SPEC.preset(index), 96, 96)
    assert float(levels.std()) > 0.15
    assert float((levels.amax(dim=0) > 0.999).float().mean()) < 0.5


def test_a_wide_picture_shows_more_at_the_sides_of_the_square_one() -> None:
    vector = SPEC.preset(4)
    vector[SPEC.coordinates.index(next(c for c in SPEC.coordinates if c.id == "vignette"))] = 0.0
    square, wide = picture(vector, 64, 64, "final"), picture(vector, 128, 64, "final")
    assert torch.allclose(wide[:, :, 32:96], square, atol=0.02)


def test_bands_leave_no_seams(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = picture(SPEC.preset(1), 80, 70, "final")
    monkeypatch.setattr(warped_noise, "BAND_POINTS", 80 * 9 * 7)
    assert torch.allclose(picture(SPEC.preset(1), 80, 70, "final"), whole, atol=1e-5)


@settings(deadline=None, max_examples=25)
@given(st.lists(st.floats(0, 1), min_size=SPEC.size, max_size=SPEC.size))
def test_every_reachable_latent_gives_a_finite_picture_in_range(shares: list[float]) -> None:
    low, high = np.array([(c.low, c.high) for c in SPEC.coordinates]).T
    made = picture(SPEC.clamp(low + np.array(shares) * (high - low)))
    assert made.dtype == torch.float32
    assert torch.isfinite(made).all()
    assert made.min() >= -1.0 and made.max() <= 1.0


def test_seeds_land_on_pictures_that_differ() -> None:
    made = pictures([Latent(seed=seed).resolve(SPEC) for seed in range(8)], 64, 64)
    assert float(made.flatten(1).std(dim=1).min()) > 0.15
    for one in range(8):
        for other in range(one):
            assert float((made[one] - made[other]).abs().mean()) > 0.05


class Impatient(QuietContext):
    """Wants the work no longer after some checks, and keeps what was reported."""

    def __init__(self, checks: int) -> None:
        self.left = checks
        self.fractions: list[float] = []

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled

    def report(self, fraction: float | None, message: object = None) -> None:
        assert fraction is not None
        self.fractions.append(fraction)


def test_a_picture_nobody_wants_is_stopped_on_its_way() -> None:
    frame = Frame(width=512, height=512)
    with pytest.raises(Cancelled):
        MODEL.generate(torch.from_numpy(SPEC.preset(0))[None], None, frame, Impatient(3))


def test_progress_grows_from_nothing_towards_the_whole() -> None:
    ctx = Impatient(10_000)
    vectors = torch.from_numpy(np.stack([SPEC.preset(0), SPEC.preset(1)]))
    MODEL.generate(vectors, None, Frame(width=200, height=160), ctx)
    assert len(ctx.fractions) > 4
    assert ctx.fractions == sorted(ctx.fractions)
    assert ctx.fractions[0] >= 0.0 and 0.5 < ctx.fractions[-1] <= 1.0
