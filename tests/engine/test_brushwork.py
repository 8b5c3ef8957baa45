"""Brushwork: the current and the strokes against slow plain formulas, and the promises every model keeps."""

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
from genimg_desktop.core.serde import from_toml
from genimg_desktop.engine.archs import brushwork, gradient_noise
from genimg_desktop.engine.archs.brush_current import CELL, Current, Grid, Settings
from genimg_desktop.engine.archs.brushwork import FINER, TILE, Brushwork
from genimg_desktop.engine.capabilities import Frame
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.latent import Latent

CARD = from_toml(ModelCard, (Path(__file__).parents[2] / "models" / "brushwork.toml").read_bytes())
CPU = torch.device("cpu")
MODEL = Brushwork(CARD, CPU)
SPEC = CARD.latent
QUIET = QuietContext()


def with_values(**values: float) -> np.ndarray:
    vector = SPEC.centre()
    for index, coordinate in enumerate(SPEC.coordinates):
        vector[index] = values.get(coordinate.id, vector[index])
    return vector


def settings_of(vector: np.ndarray) -> Settings:
    return Settings(**dict(zip(Brushwork.COORDINATES, vector.tolist(), strict=True)))


def pictures(vectors: list[np.ndarray], width: int = 64, height: int = 64, quality: str = "draft") -> torch.Tensor:
    frame = Frame(width=width, height=height, quality=quality)  # type: ignore[arg-type]
    return MODEL.generate(torch.from_numpy(np.stack(vectors)), None, frame, QUIET)


def picture(vector: np.ndarray, width: int = 64, height: int = 64, quality: str = "draft") -> torch.Tensor:
    return pictures([vector], width, height, quality)[0]


def current(**values: float) -> tuple[Current, Grid]:
    grid = Grid(1.2, 1.2, CPU)
    tables = gradient_noise.gradient_tables(gradient_noise.hash_lattices(2), values.get("evolve", 0.0))
    return Current(settings_of(with_values(**values)), tables, grid), grid


def test_the_grid_reads_between_its_points_by_the_bilinear_rule() -> None:
    grid = Grid(0.3, 0.2, CPU)
    rng = np.random.RandomState(1)
    raster = rng.uniform(-1, 1, (grid.height, grid.width)).astype(np.float32)
    x, y = rng.uniform(-0.28, 0.28, 50), rng.uniform(-0.18, 0.18, 50)
    found = grid.read((torch.from_numpy(raster).flatten(),), torch.tensor(x).float(), torch.tensor(y).float())[0]
    for px, py, value in zip(x, y, found.tolist(), strict=True):
        u, v = px / CELL + (grid.width - 1) / 2, py / CELL + (grid.height - 1) / 2
        i, j = math.floor(u), math.floor(v)
        s, t = u - i, v - j
        near = (1 - s) * raster[j, i] + s * raster[j, i + 1]
        far = (1 - s) * raster[j + 1, i] + s * raster[j + 1, i + 1]
        assert value == pytest.approx((1 - t) * near + t * far, abs=2e-4)


def test_without_eddies_the_current_is_the_wind() -> None:
    made, _ = current(eddies=0.0, direction=30.0)
    x, y = torch.linspace(-1, 1, 40), torch.linspace(0.9, -0.7, 40)
    across, along = made.direction(x, y, None)
    assert torch.allclose(across, torch.full_like(x, math.cos(math.radians(30))), atol=1e-3)
    assert torch.allclose(along, torch.full_like(x, -math.sin(math.radians(30))), atol=1e-3)  # up is minus y


@pytest.mark.parametrize(("spiral", "is_along"), [(0.0, False), (1.0, True)])
def test_eddies_run_around_the_hills_of_the_potential_or_up_them(spiral: float, is_along: bool) -> None:
    made, _ = current(eddies=6.0, spiral=spiral, features=2.0, unrest=0.0, x=3.0, y=8.0)
    tables = gradient_noise.gradient_tables(gradient_noise.hash_lattices(2), 0.0)
    layers = gradient_noise.octaves(2.0, 0.25, 2.0, (3.0, 8.0))

    def potential(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        return gradient_noise.octave_sum((tables[0][:1], tables[1][:1]), x, y, layers, pixel=CELL)[0]

    x, y = (torch.rand(2, 300, generator=torch.Generator().manual_seed(4)) - 0.5) * 2
    slope_x = (potential(x + 0.01, y) - potential(x - 0.01, y)) / 0.02
    slope_y = (potential(x, y + 0.01) - potential(x, y - 0.01)) / 0.02
    is_steep = torch.hypot(slope_x, slope_y) > 1.5
    across, along = made.direction(x, y, None)
    # take the wind out again: it adds (1, 0) before the length is evened
    flow_x, flow_y = (slope_x, slope_y) if is_along else (-slope_y, slope_x)
    wanted_x, wanted_y = 3.6 * flow_x + 1.0, 3.6 * flow_y
    cosine = (across * wanted_x + along * wanted_y) / torch.hypot(wanted_x, wanted_y)
    assert int(is_steep.sum()) > 50
    assert float(cosine[is_steep].min()) > 0.97


def slow_strokes(painting: brushwork._Painting, s: Settings, x: float, y: float) -> tuple[float, float]:
    """Line integral convolution at one point: marks and tint, before they are evened out."""
    tile = painting._bristles.view(TILE, TILE).tolist()
    steps = painting._steps
    step = s.stroke_length * s.stroke_width / steps
    marks = tint = 0.0
    for sign in (1, -1):
        px, py = x, y
        vx = vy = 0.0
        for k in range(steps + 1):
            weight = (0.5 if k == 0 else 1.0) * 0.5 * (1 + math.cos(math.pi * k / (steps + 1)))
            jx, jy = brushwork._jitter(k if sign > 0 else k + steps)
            for scale in (2.7, 1.0):
                u = math.floor(px / s.stroke_width * scale * FINER + jx) % TILE
                v = math.floor(py / s.stroke_width * scale * FINER + jy) % TILE
                if scale > 1:
                    marks += weight * tile[v][u]
                else:
                    tint += weight * tile[v][u]
            if k % 2 == 0:
                at = torch.tensor([px]).float(), torch.tensor([py]).float()
                vx, vy = (float(part) for part in painting._current.direction(*at, None))
            px, py = px + sign * step * vx, py + sign * step * vy
    return marks, tint


def test_strokes_are_noise_averaged_along_the_current() -> None:
    vector = SPEC.preset(0)
    s = settings_of(vector)
    frame = Frame(width=64, height=64, quality="final")
    painting = brushwork._Painting(s, MODEL._lattices, MODEL._bristles, frame)
    x, y = (torch.rand(2, 12, generator=torch.Generator().manual_seed(6)) - 0.5) * 1.8
    marks, tint, _ = painting._strokes(x, y, QUIET)
    wanted = np.array([slow_strokes(painting, s, px, py) for px, py in zip(x.tolist(), y.tolist(), strict=True)])
    # a rounding may read the next cell of the tile, which differs a little
    assert marks.tolist() == pytest.approx(wanted[:, 0], abs=12.0)
    assert tint.tolist() == pytest.approx(wanted[:, 1], abs=12.0)
    assert np.abs(wanted).max() > 100


def test_strokes_are_long_along_the_wind_and_narrow_across() -> None:
    vector = with_values(eddies=0.0, direction=0.0, stroke_length=10.0, colour_spread=0.1, palette=3.0)
    grey = picture(vector, 128, 128, "final").mean(dim=0)
    along = torch.corrcoef(torch.stack([grey[:, :-6].flatten(), grey[:, 6:].flatten()]))[0, 1]
    across = torch.corrcoef(torch.stack([grey[:-6].flatten(), grey[6:].flatten()]))[0, 1]
    assert float(along) > float(across) + 0.3


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
    small = picture(SPEC.preset(index), 96, 96, "final")
    large = picture(SPEC.preset(index), 192, 192, "final")
    shrunk = torch.nn.functional.avg_pool2d(large[None], 2)[0]
    assert float((small - shrunk).abs().mean()) < 0.1
    assert float(torch.corrcoef(torch.stack([small.flatten(), shrunk.flatten()]))[0, 1]) > 0.97


@pytest.mark.parametrize("index", range(len(SPEC.presets)))
def test_no_preset_is_flat(index: int) -> None:
    assert float(picture(SPEC.preset(index), 96, 96).std()) > 0.25


def test_bands_leave_no_seams(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = picture(SPEC.preset(1), 80, 70, "final")
    monkeypatch.setattr(brushwork, "BAND_POINTS", 80 * 4 * 7)
    assert torch.allclose(picture(SPEC.preset(1), 80, 70, "final"), whole, atol=1e-4)


@settings(deadline=None, max_examples=25)
@given(st.lists(st.floats(0, 1), min_size=SPEC.size, max_size=SPEC.size))
def test_every_reachable_latent_gives_a_finite_picture_in_range(shares: list[float]) -> None:
    low, high = np.array([(c.low, c.high) for c in SPEC.coordinates]).T
    made = picture(SPEC.clamp(low + np.array(shares) * (high - low)))
    assert made.dtype == torch.float32
    assert torch.isfinite(made).all()
    assert made.min() >= -1.0 and made.max() <= 1.0


def test_seeds_land_on_pictures_that_differ() -> None:
    made = pictures([Latent(seed=seed).resolve(SPEC) for seed in range(8)])
    assert float(made.flatten(1).std(dim=1).min()) > 0.2
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


@pytest.mark.parametrize("checks", [0, 5, 40])
def test_a_picture_nobody_wants_is_stopped_on_its_way(checks: int) -> None:
    frame = Frame(width=256, height=256)
    with pytest.raises(Cancelled):
        MODEL.generate(torch.from_numpy(SPEC.preset(0))[None], None, frame, Impatient(checks))


def test_progress_grows_from_nothing_towards_the_whole() -> None:
    ctx = Impatient(100_000)
    vectors = torch.from_numpy(np.stack([SPEC.preset(0), SPEC.preset(1)]))
    MODEL.generate(vectors, None, Frame(width=200, height=160), ctx)
    assert len(ctx.fractions) > 3
    assert ctx.fractions == sorted(ctx.fractions)
    assert min(ctx.fractions) >= 0.0 and 0.5 < ctx.fractions[-1] <= 1.0
