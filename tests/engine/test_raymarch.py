"""The sculpture studio: same latent same picture, distances and normals right, nothing flat, nothing broken."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import Cancelled
from genimg_desktop.core.paths import shipped_models_dir
from genimg_desktop.core.serde import from_toml
from genimg_desktop.core.text import Text
from genimg_desktop.engine.archs.raymarch import Raymarch
from genimg_desktop.engine.archs.raymarch_light import build_light, shadow, tone_map
from genimg_desktop.engine.archs.raymarch_scene import Scene, build_scene, smooth_minimum
from genimg_desktop.engine.archs.raymarch_trace import march
from genimg_desktop.engine.capabilities import Frame, Generates
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.latent import Latent

CPU = torch.device("cpu")


@cache
def the_card() -> ModelCard:
    return from_toml(ModelCard, (shipped_models_dir() / "raymarch.toml").read_bytes())


def picture(*vectors: np.ndarray, width: int = 64, height: int = 64, quality: str = "draft") -> Tensor:
    model = Raymarch(the_card(), CPU)
    frame = Frame(width=width, height=height, quality=quality)  # type: ignore[arg-type]
    return model.generate(torch.tensor(np.stack(vectors)), None, frame, QuietContext())


def values(**changes: float) -> dict[str, float]:
    return {c.id: c.default for c in the_card().latent.coordinates} | changes


def scene_of(**changes: float) -> Scene:
    return build_scene(values(**changes), CPU)


def points_around(count: int, size: float, seed: int = 0) -> Tensor:
    places = (torch.rand(3, count, generator=torch.Generator().manual_seed(seed)) * 2 - 1) * size
    return torch.cat([places, torch.ones(1, count)])


def test_the_card_is_right_and_names_the_numbers_of_the_code() -> None:
    card = the_card()
    card.check()
    assert tuple(c.id for c in card.latent.coordinates) == Raymarch.COORDINATES
    assert 8 <= card.latent.size <= 32
    assert isinstance(Raymarch(card, CPU), Generates)
    assert len({p.name for p in card.latent.presets}) == len(card.latent.presets) >= 10
    for index, preset in enumerate(card.latent.presets):
        vector = card.latent.preset(index)
        assert np.array_equal(card.latent.clamp(vector), vector), preset.name


def test_the_same_latent_gives_the_same_bits_alone_and_among_others() -> None:
    spec = the_card().latent
    first, second, third = (Latent(seed=k).resolve(spec) for k in (3, 4, 5))
    alone = picture(second, width=96, height=72, quality="final")
    assert torch.equal(alone, picture(second, width=96, height=72, quality="final"))
    assert torch.equal(alone[0], picture(first, second, third, width=96, height=72, quality="final")[1])


@pytest.mark.parametrize("seed", [1, 6, 9])
def test_a_large_picture_made_small_is_the_small_picture(seed: int) -> None:
    vector = Latent(seed=seed).resolve(the_card().latent)
    large = picture(vector, width=192, height=192, quality="final")
    small = picture(vector, width=96, height=96, quality="final")
    made_small = torch.nn.functional.avg_pool2d(large, 2)
    assert float((made_small - small).abs().mean()) < 0.02


def test_a_wide_picture_shows_the_square_one_in_its_middle() -> None:
    vector = Latent(seed=2).resolve(the_card().latent)
    wide, square = picture(vector, width=128, height=64), picture(vector)
    tall = picture(vector, width=64, height=128)
    assert float((wide[..., 32:96] - square).abs().mean()) < 0.01
    assert float((tall[..., 32:96, :] - square).abs().mean()) < 0.01


def test_the_draft_shows_the_same_scene_as_the_final_picture() -> None:
    vector = Latent(seed=7).resolve(the_card().latent)
    draft, final = (picture(vector, width=96, height=96, quality=q) for q in ("draft", "final"))
    assert float((draft - final).abs().mean()) < 0.05


class StopsAfter:
    """A context that is cancelled at its n-th check."""

    def __init__(self, checks: int) -> None:
        self.left, self.fractions = checks, []

    def report(self, fraction: float | None, message: Text | None = None) -> None:
        self.fractions.append(fraction)

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.parametrize("checks", [0, 1, 5])
def test_a_picture_can_be_cancelled_at_any_check(checks: int) -> None:
    vector = torch.tensor(the_card().latent.centre())[None]
    frame = Frame(width=128, height=128, quality="final")
    with pytest.raises(Cancelled):
        Raymarch(the_card(), CPU).generate(vector, None, frame, StopsAfter(checks))


def test_progress_only_grows() -> None:
    vectors = torch.tensor(np.stack([the_card().latent.centre()] * 2))
    ctx = StopsAfter(10_000)
    Raymarch(the_card(), CPU).generate(vectors, None, Frame(width=256, height=256), ctx)
    assert len(ctx.fractions) >= 4
    assert ctx.fractions == sorted(ctx.fractions)
    assert 0.0 <= ctx.fractions[0] <= ctx.fractions[-1] <= 1.0


def test_the_distance_to_a_ball_is_the_distance_to_its_centre_less_its_radius() -> None:
    field = scene_of(count=1, hollow=0, stretch=0, spread=0, wander=0).field
    points = points_around(200, 2.5)
    exact = [math.dist(p[:3], (0.0, 0.0, 0.0)) - 1.0 for p in points.T.double().tolist()]
    assert field.distance(points).tolist() == pytest.approx(exact, abs=1e-4)


def test_the_distance_to_a_ring_is_that_of_a_torus() -> None:
    field = scene_of(count=1, hollow=1, stretch=0, spread=0, wander=0, tilt=0).field
    points = points_around(200, 1.5, seed=1)
    exact = [math.hypot(math.hypot(x, z) - 0.78, y) - 0.22 for x, y, z, _ in points.T.double().tolist()]
    assert field.distance(points).tolist() == pytest.approx(exact, abs=1e-4)


@given(
    st.lists(st.floats(-1.0, 1.0), min_size=1, max_size=12),
    st.floats(2.0, 60.0),
    st.randoms(use_true_random=False),
)
def test_the_smooth_minimum_is_its_formula_and_knows_no_order(numbers, sharpness, random) -> None:
    def smooth(of: list[float]) -> float:
        return float(smooth_minimum(torch.tensor(of)[:, None] * -sharpness, sharpness))

    exact = -math.log(sum(math.exp(-sharpness * d) for d in numbers)) / sharpness
    assert smooth(numbers) == pytest.approx(exact, abs=2e-5 + 2e-5 / sharpness)
    assert smooth(numbers) <= min(numbers) + 1e-5
    shuffled = random.sample(numbers, len(numbers))
    assert smooth(shuffled) == pytest.approx(smooth(numbers), abs=1e-5)


def test_far_from_everything_the_smooth_minimum_stays_a_finite_safe_distance() -> None:
    far = smooth_minimum(torch.full((5, 3), 500.0) * -50.0, 50.0)
    assert torch.isfinite(far).all()
    assert (far > 1.0).all()
    assert (far < 500.0).all()


def test_a_distance_is_never_longer_than_the_way_to_the_surface() -> None:
    """Walking step * distance anywhere may not change the sign, in the most bent scenes there are."""
    directions = torch.nn.functional.normalize(points_around(400, 1.0, seed=5)[:3], dim=0)
    directions = torch.cat([directions, torch.zeros(1, 400)])
    for changes in ({"twist": 1.5}, {"waves": 1.0, "detail": 1.0}, {"lattice": 0.9}, {"arms": 5.0}, {"wander": 1.0}):
        field = scene_of(**changes).field
        points = points_around(400, 3.0, seed=4)
        near = field.distance(points)
        outside = torch.nonzero(near > 0.01).squeeze(1)
        walked = points[:, outside] + directions[:, outside] * (near[outside] * field.step)
        assert float((field.distance(walked) > -0.02).float().mean()) > 0.985, changes


def test_normals_are_the_gradient_of_an_independent_formula() -> None:
    scene = scene_of(count=2, hollow=0, stretch=0, spread=1.0, rise=0.5, turns=1, blend=0.6, wander=0, taper=0)
    sharpness = scene.field.sharpness
    squares = scene.field.places.double()[2:]  # the squared distances from both centres, as polynomials
    centres = [(row[:3] / (-2.0 * row[4])).tolist() for row in squares]

    def slow(p: list[float]) -> float:
        return -math.log(sum(math.exp(-sharpness * (math.dist(p, c) - 1.0)) for c in centres)) / sharpness

    points = points_around(60, 2.0, seed=2)
    normals = scene.field.normal(points, torch.full((60,), 1e-3))
    for place, normal in zip(points[:3].T.double().tolist(), normals[:3].T.tolist(), strict=True):
        gradient = []
        for axis in range(3):
            ahead, behind = list(place), list(place)
            ahead[axis] += 1e-5
            behind[axis] -= 1e-5
            gradient.append((slow(ahead) - slow(behind)) / 2e-5)
        length = math.hypot(*gradient)
        if length > 0.3:
            assert sum(a * b / length for a, b in zip(gradient, normal, strict=True)) > 0.999


def test_rays_arrive_at_a_ball_where_geometry_says() -> None:
    scene = scene_of(count=1, hollow=0, stretch=0, spread=0, wander=0)
    heights = torch.linspace(-1.51, 1.51, 61)
    origins = torch.stack([torch.full_like(heights, -4.0), heights, torch.zeros(61), torch.ones(61)])
    along = torch.tensor([[1.0], [0.0], [0.0], [0.0]]).expand(4, 61).contiguous()
    start, end = torch.zeros(61), torch.full((61,), 9.0)
    hits = march(QuietContext(), scene.field, origins, along, start, end, steps=96, precision=1e-4)
    order = torch.argsort(hits.rays)
    rays, at = hits.rays[order].tolist(), hits.at[order].tolist()
    expected = [i for i, h in enumerate(heights.tolist()) if abs(h) < 1.0]
    assert rays == expected
    exact = [4.0 - math.sqrt(1.0 - heights[i].item() ** 2) for i in expected]
    assert at == pytest.approx(exact, abs=0.02)


def test_it_is_dark_under_a_ball_and_light_beside_it() -> None:
    v = values(count=1, hollow=0, stretch=0, spread=0, wander=0, sun_height=85, sun_size=0.3)
    scene = build_scene(v, CPU)
    light = build_light(v, scene, CPU)
    points = torch.tensor([[0.0, scene.floor, 0.0, 1.0], [4.0, scene.floor, 0.0, 1.0]]).T
    up = torch.tensor([[0.0, 1.0, 0.0, 0.0]] * 2).T
    seen = shadow(QuietContext(), scene, points, up, light, 40)
    assert seen.tolist() == pytest.approx([0.0, 1.0], abs=0.02)
    wide = replace(light, sun_size=0.5)
    edge = torch.tensor([[1.25, scene.floor, 0.0, 1.0]]).T
    assert 0.0 < float(shadow(QuietContext(), scene, edge, up[:, :1], wide, 40)) < 1.0


def test_tone_mapping_keeps_order_and_stays_in_range() -> None:
    grey = torch.linspace(0.0, 60.0, 4000).expand(3, -1)
    mapped = tone_map(grey)
    assert float(mapped.min()) >= 0.0
    assert float(mapped.max()) <= 1.0
    assert (mapped[0].diff() >= -1e-6).all()


COORDINATES = the_card().latent.coordinates


@given(st.tuples(*(st.floats(c.low, c.high) for c in COORDINATES)), st.sampled_from(["draft", "final"]))
@settings(max_examples=25, deadline=None)
def test_every_latent_in_range_gives_a_whole_picture(numbers: tuple[float, ...], quality: str) -> None:
    vector = the_card().latent.clamp(np.array(numbers))
    image = picture(vector, quality=quality)
    assert image.shape == (1, 3, 64, 64)
    assert image.dtype == torch.float32
    assert torch.isfinite(image).all()
    assert float(image.abs().max()) <= 1.0


@pytest.mark.parametrize("index", range(len(the_card().latent.presets)))
def test_every_preset_shows_something(index: int) -> None:
    image = picture(the_card().latent.preset(index))
    assert float(image.std(dim=(2, 3)).mean()) > 0.08


@pytest.mark.parametrize("seed", range(12))
def test_every_seed_shows_something(seed: int) -> None:
    image = picture(Latent(seed=seed).resolve(the_card().latent))
    assert float(image.std(dim=(2, 3)).mean()) > 0.05
