"""Fractal flames: every variation against its formula, counts against numpy, and the promises models keep."""

from __future__ import annotations

import cmath
import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import Cancelled
from genimg_desktop.core.serde import from_toml
from genimg_desktop.engine.archs import flame_game, flame_light, flame_variations
from genimg_desktop.engine.archs.flame import Flame
from genimg_desktop.engine.archs.flame_game import POINTS, Game, Histogram, Map, Rules, Tables, View
from genimg_desktop.engine.archs.flame_variations import FORMS, LENSES, blended
from genimg_desktop.engine.capabilities import Frame
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.latent import Latent

CARD = from_toml(ModelCard, (Path(__file__).parents[2] / "models" / "flame.toml").read_bytes())
MODEL = Flame(CARD, torch.device("cpu"))
SPEC = CARD.latent
TABLES = Tables(torch.device("cpu"))
QUIET = QuietContext()


def pictures(vectors: list[np.ndarray], width: int = 64, height: int = 64, quality: str = "draft") -> torch.Tensor:
    frame = Frame(width=width, height=height, quality=quality)  # type: ignore[arg-type]
    return MODEL.generate(torch.from_numpy(np.stack(vectors)), None, frame, QUIET)


def picture(vector: np.ndarray, width: int = 64, height: int = 64, quality: str = "draft") -> torch.Tensor:
    return pictures([vector], width, height, quality)[0]


def sin3cos3(theta: float, r: float) -> tuple[float, float]:
    p, q = math.sin(theta + r) ** 3, math.cos(theta - r) ** 3
    return r * (p + q), r * (p - q)


def curled(x: float, y: float) -> tuple[float, float]:
    z = complex(x, y)
    z = z / (1 + 0.6 * z + 0.2 * z * z)
    return z.real, z.imag


def rooted(x: float, y: float, coin: float) -> tuple[float, float]:
    """theta is measured from the y axis, so the root is that of y + ix."""
    root = cmath.sqrt(complex(y, x)) * coin
    return root.real, root.imag


FORMULAS: dict[str, Callable[[float, float, float, float, float], tuple[float, float]]] = {
    "linear": lambda x, y, r, t, c: (x, y),
    "sinusoidal": lambda x, y, r, t, c: (math.sin(x), math.sin(y)),
    "spherical": lambda x, y, r, t, c: (x / r**2, y / r**2),
    "swirl": lambda x, y, r, t, c: (
        x * math.sin(r**2) - y * math.cos(r**2),
        x * math.cos(r**2) + y * math.sin(r**2),
    ),
    "horseshoe": lambda x, y, r, t, c: ((x - y) * (x + y) / r, 2 * x * y / r),
    "polar": lambda x, y, r, t, c: (t / math.pi, r - 1),
    "handkerchief": lambda x, y, r, t, c: (r * math.sin(t + r), r * math.cos(t - r)),
    "heart": lambda x, y, r, t, c: (r * math.sin(t * r), -r * math.cos(t * r)),
    "disc": lambda x, y, r, t, c: (t / math.pi * math.sin(math.pi * r), t / math.pi * math.cos(math.pi * r)),
    "spiral": lambda x, y, r, t, c: ((math.cos(t) + math.sin(r)) / r, (math.sin(t) - math.cos(r)) / r),
    "diamond": lambda x, y, r, t, c: (math.sin(t) * math.cos(r), math.cos(t) * math.sin(r)),
    "ex": lambda x, y, r, t, c: sin3cos3(t, r),
    "julia": lambda x, y, r, t, c: rooted(x, y, c),
    "fisheye": lambda x, y, r, t, c: (2 / (r + 1) * y, 2 / (r + 1) * x),
    "exponential": lambda x, y, r, t, c: (
        math.exp(x - 1) * math.cos(math.pi * y),
        math.exp(x - 1) * math.sin(math.pi * y),
    ),
    "eyefish": lambda x, y, r, t, c: (2 / (r + 1) * x, 2 / (r + 1) * y),
    "bubble": lambda x, y, r, t, c: (4 / (r**2 + 4) * x, 4 / (r**2 + 4) * y),
    "cylinder": lambda x, y, r, t, c: (math.sin(x), y),
    "curl": lambda x, y, r, t, c: curled(x, y),
}


@pytest.mark.parametrize("name", sorted(FORMULAS))
def test_every_variation_is_its_published_formula(name: str) -> None:
    rng = np.random.RandomState(7)
    places = rng.uniform(0.1, 1.5, (40, 2)) * rng.choice([-1, 1], (40, 2))
    x, y = torch.from_numpy(places.astype(np.float32)).T.contiguous()
    coin = torch.from_numpy(rng.choice([-1.0, 1.0], 40).astype(np.float32))
    found_x, found_y = getattr(flame_variations, name)(x, y, coin)
    for k in range(40):
        px, py = float(x[k]), float(y[k])
        wanted = FORMULAS[name](px, py, math.hypot(px, py), math.atan2(px, py), float(coin[k]))
        assert (float(found_x[k]), float(found_y[k])) == pytest.approx(wanted, rel=2e-4, abs=2e-5)


def test_every_form_and_lens_has_a_formula_here_and_a_place_on_the_slider() -> None:
    assert {form.__name__ for form in (*FORMS, *LENSES)} <= set(FORMULAS)
    by_id = {c.id: c for c in SPEC.coordinates}
    assert {by_id[f"form_{letter}"].high for letter in "abc"} == {float(len(FORMS))}
    assert by_id["lens"].high == float(len(LENSES))


def test_between_two_forms_both_are_blended_and_the_ring_closes() -> None:
    x, y, coin = torch.linspace(-1, 1, 9), torch.linspace(0.3, 0.9, 9), torch.ones(9)
    first, second = FORMS[4](x, y, coin), FORMS[5](x, y, coin)
    between = blended(FORMS, 4.25, x, y, coin)
    for k in range(2):
        assert torch.allclose(between[k], 0.75 * first[k] + 0.25 * second[k], atol=1e-6)
        assert torch.equal(blended(FORMS, float(len(FORMS)), x, y, coin)[k], FORMS[0](x, y, coin)[k])


@pytest.mark.parametrize("lens", LENSES)
def test_a_lens_keeps_a_symmetry(lens: flame_variations.Variation) -> None:
    x, y, coin = torch.linspace(-1, 1, 20), torch.linspace(-0.4, 0.9, 20), torch.ones(20)
    cos, sin = math.cos(1.1), math.sin(1.1)
    bent = lens(x, y, coin)
    turned = lens(x * cos - y * sin, x * sin + y * cos, coin)
    assert torch.allclose(turned[0], bent[0] * cos - bent[1] * sin, atol=1e-5)
    assert torch.allclose(turned[1], bent[0] * sin + bent[1] * cos, atol=1e-5)


def one_map(**changes: float) -> Map:
    values = {"form": 0.0, "turn": 0.0, "size": 0.5, "x": 0.0, "y": 0.0, "weight": 1.0, "colour": 0.5} | changes
    return Map(**values)


def rules(*maps: Map, order: int = 1, is_mirrored: bool = False, colour_speed: float = 0.5) -> Rules:
    return Rules(maps=maps, order=order, is_mirrored=is_mirrored, lens=0.0, lens_amount=0.0, colour_speed=colour_speed)


def settled(game: Game, steps: int = 30) -> Game:
    for _ in range(steps):
        game.step()
    return game


def test_one_map_draws_all_points_to_where_it_stands_still() -> None:
    x, y, colour = settled(Game(rules(one_map(turn=0.4, x=0.3, y=-0.2, colour=0.8)), TABLES), 60).seen()
    # z = 0.5 e^{0.4i} z + t
    z = complex(0.3, -0.2) / (1 - 0.5 * cmath.exp(0.4j))
    assert torch.allclose(x, torch.full_like(x, z.real), atol=1e-5)
    assert torch.allclose(y, torch.full_like(y, z.imag), atol=1e-5)
    assert torch.allclose(colour, torch.full_like(colour, 0.8), atol=1e-5)


def test_three_halving_maps_draw_the_gasket_of_sierpinski() -> None:
    corners = [(0.0, 0.0), (0.5, 0.0), (0.0, 0.5)]
    x, y, _ = settled(Game(rules(*(one_map(x=cx, y=cy) for cx, cy in corners)), TABLES), 40).seen()
    # written in binary, no digit of x and y is 1 in both
    digits = torch.floor(x * 256 + 1e-3).long() & torch.floor(y * 256 + 1e-3).long()
    assert float((digits == 0).float().mean()) > 0.98
    boxes = torch.unique(torch.floor(x * 16 + 1e-3) * 16 + torch.floor(y * 16 + 1e-3))
    assert len(boxes) == pytest.approx(3**4, abs=3)


def test_maps_are_taken_in_the_shares_of_their_weights() -> None:
    maps = (one_map(x=-1.0, size=0.01, weight=0.2), one_map(x=1.0, size=0.01, weight=0.6))
    x, _, _ = settled(Game(rules(*maps), TABLES)).seen()
    assert float((x > 0).float().mean()) == pytest.approx(0.75, abs=1e-4)


def test_points_keep_their_own_ways() -> None:
    maps = [one_map(x=cx, y=cy, size=0.6, turn=0.5) for cx, cy in ((0.0, 0.4), (0.5, 0.0), (-0.4, 0.1))]
    game = settled(Game(rules(*maps), TABLES), 100)
    seen = []
    for _ in range(10):
        game.step()
        seen.append(torch.stack(game.seen()[:2]))
    places = (torch.cat(seen, dim=1) * 4096).round().to(torch.int64)
    assert len(torch.unique(places[0] * 100_003 + places[1])) > 4 * POINTS


def test_a_symmetry_repeats_the_flame_around_its_middle() -> None:
    game = settled(Game(rules(one_map(x=0.8, form=1.0), one_map(y=0.4, form=4.0), order=5), TABLES))
    square = View(40.0, 0.0, 64.0, 0.0, 40.0, 64.0)
    raster = Histogram(128, 128, torch.ones(2, 3))
    raster.add(game.seen(), game.views(square), QUIET)
    x, y, _ = game.seen()
    angle = torch.atan2(y, x) % (2 * math.pi / 5)
    turned = torch.zeros(128 * 128)
    for k in range(5):
        at = angle + 2 * math.pi * k / 5
        column, row = (torch.hypot(x, y) * part * 40.0 + 64.0 for part in (torch.cos(at), torch.sin(at)))
        inside = (column >= 0) & (column < 128) & (row >= 0) & (row < 128)
        turned += torch.bincount((row.long() * 128 + column.long())[inside], minlength=128 * 128)
    difference = (raster.sums(QUIET)[0].flatten() - turned).abs().sum() / turned.sum()
    assert float(difference) < 0.01  # rounding on cell borders


def test_a_mirror_makes_left_and_right_alike() -> None:
    game = settled(Game(rules(one_map(x=0.5), one_map(y=0.4, form=4.0), is_mirrored=True), TABLES))
    raster = Histogram(64, 64, torch.ones(2, 3))
    raster.add(game.seen(), game.views(View(20.0, 0.0, 32.0, 0.0, 20.0, 32.0)), QUIET)
    count = raster.sums(QUIET)[0]
    assert float((count - count.flip(1)).abs().sum() / count.sum()) < 0.01


def test_counts_and_colours_are_those_of_numpy() -> None:
    rng = np.random.RandomState(3)
    x, y, colour = (torch.from_numpy(part.astype(np.float32)) for part in rng.uniform(-1.2, 1.2, (3, 5000)))
    colour = colour.abs().clamp(max=1.0)
    colours = torch.from_numpy(rng.uniform(0, 1, (256, 3)).astype(np.float32))
    view = View(12.0, 3.0, 15.0, -2.0, 9.0, 10.0)
    raster = Histogram(30, 20, colours)
    raster.add((x, y, colour), [view], QUIET)
    raster.add((x, y, colour), [view], QUIET)
    sums = raster.sums(QUIET).numpy()
    column = (x * view.a + y * view.b + view.c).double().numpy()
    row = (x * view.d + y * view.e + view.f).double().numpy()
    edges = (np.arange(21), np.arange(31))
    count, _, _ = np.histogram2d(row, column, bins=edges)
    assert np.abs(sums[0] - 2 * count).sum() <= 8  # a point on a cell border may fall to either side
    level = (colour * 255).to(torch.int32).numpy()
    for channel in range(3):
        total, _, _ = np.histogram2d(row, column, bins=edges, weights=colours[:, channel].numpy()[level])
        assert np.abs(sums[channel + 1] - 2 * total).max() < 2.1


def test_packed_counts_do_not_run_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flame_game, "MOST_PER_CELL", 4000)
    here = torch.zeros(1500)
    raster = Histogram(4, 4, torch.tensor([[1.0, 0.5, 0.25]]).repeat(2, 1))
    for _ in range(50):
        raster.add((here, here, here), [View(1.0, 0.0, 2.0, 0.0, 1.0, 2.0)], QUIET)
    sums = raster.sums(QUIET)
    assert sums[:, 2, 2].tolist() == pytest.approx([75_000, 75_000, 37_500, 18_750], rel=2e-3)
    assert float(sums[0].sum()) == 75_000


def test_smoothing_keeps_the_light_and_the_threads() -> None:
    rng = np.random.RandomState(5)
    count = torch.from_numpy(rng.poisson(2.0, (1, 96, 96)).astype(np.float32))
    count[0, 48] = 5000.0
    sums = count.repeat(4, 1, 1)
    made = flame_light.smoothed(sums, 90.0, 4, QUIET)
    assert float(made[0].sum()) == pytest.approx(float(count.sum()), rel=0.01)
    assert float(made[0, 48, 10:-10].min()) > 4900.0
    assert float(made[0, 5:30, 5:-5].std()) < 0.25 * float(count[0, 5:30].std())


@pytest.mark.parametrize("quality", ["draft", "final"])
def test_the_same_latent_gives_the_same_bits_alone_and_among_others(quality: str) -> None:
    vectors = [SPEC.preset(k) for k in (0, 3, 12)]
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


@pytest.mark.parametrize("index", range(0, len(SPEC.presets), 2))
def test_a_large_picture_shows_the_same_as_a_small_one(index: int) -> None:
    small = picture(SPEC.preset(index), 64, 64, "final")
    large = picture(SPEC.preset(index), 192, 192, "draft")
    shrunk = torch.nn.functional.avg_pool2d(large[None], 3)[0]
    assert float((small - shrunk).abs().mean()) < 0.12
    assert float(torch.corrcoef(torch.stack([small.flatten(), shrunk.flatten()]))[0, 1]) > 0.95


@pytest.mark.parametrize("index", range(len(SPEC.presets)))
def test_no_preset_is_flat_empty_or_burnt(index: int) -> None:
    made = picture(SPEC.preset(index), 96, 96)
    assert float(made.std()) > 0.25
    lightness = made.mean(dim=0)
    assert float((lightness > -0.7).float().mean()) > 0.1
    assert float((made.amin(dim=0) > 0.97).float().mean()) < 0.1


@settings(deadline=None, max_examples=25)
@given(st.lists(st.floats(0, 1), min_size=SPEC.size, max_size=SPEC.size))
def test_every_reachable_latent_gives_a_finite_picture_in_range(shares: list[float]) -> None:
    low, high = np.array([(c.low, c.high) for c in SPEC.coordinates]).T
    made = picture(SPEC.clamp(low + np.array(shares) * (high - low)))
    assert made.dtype == torch.float32
    assert torch.isfinite(made).all()
    assert made.min() >= -1.0 and made.max() <= 1.0


def test_seeds_land_on_pictures_that_are_lit_and_differ() -> None:
    made = pictures([Latent(seed=seed).resolve(SPEC) for seed in range(12)])
    assert float(made.flatten(1).std(dim=1).min()) > 0.2
    for one in range(12):
        for other in range(one):
            assert float((made[one] - made[other]).abs().mean()) > 0.05


def test_a_wide_picture_holds_the_whole_flame() -> None:
    square, wide = picture(SPEC.preset(3), 64, 64), picture(SPEC.preset(3), 128, 64)
    assert float((wide[:, :, 32:96] - square).abs().mean()) < 0.06


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


@pytest.mark.parametrize("checks", [0, 10, 25])
def test_a_picture_nobody_wants_is_stopped_on_its_way(checks: int) -> None:
    with pytest.raises(Cancelled):
        MODEL.generate(torch.from_numpy(SPEC.preset(0))[None], None, Frame(width=128, height=128), Impatient(checks))


def test_progress_grows_from_nothing_towards_the_whole() -> None:
    ctx = Impatient(10_000)
    vectors = torch.from_numpy(np.stack([SPEC.preset(0), SPEC.preset(1)]))
    MODEL.generate(vectors, None, Frame(width=100, height=80), ctx)
    assert len(ctx.fractions) > 4
    assert ctx.fractions == sorted(ctx.fractions)
    assert ctx.fractions[0] >= 0.0 and 0.5 < ctx.fractions[-1] <= 1.0
