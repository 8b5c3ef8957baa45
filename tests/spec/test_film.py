"""Films: every frame where and when it should be, loops without a seam, curves without kinks."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genimg_desktop.core.errors import BadInput, BadRecipe, NewerVersion
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.film import EASINGS, Film, Keyframe, check_film, film_from_json, film_to_json
from genimg_desktop.spec.film_path import FilmPath, frame_latents
from genimg_desktop.spec.latent import Coordinate, Latent, LatentSpec
from genimg_desktop.spec.latent_math import mix

GAUSSIAN = LatentSpec(kind="gaussian", size=12)
GAUSSIAN_CARD = ModelCard(
    id="cloudnet", title="Cloud net", arch="dcgan", source="trained", resolution=64, latent=GAUSSIAN
)
HILLS = ModelCard(
    id="hills",
    title="Hills",
    arch="hills",
    source="rules",
    resolution=128,
    latent=LatentSpec(
        kind="named",
        size=3,
        coordinates=(
            Coordinate(id="height", name="Height", low=0, high=1, default=0.5),
            Coordinate(id="turn", name="Turn", low=0, high=360, default=0, is_periodic=True),
            Coordinate(id="count", name="Count", low=1, high=8, default=3, step=1),
        ),
    ),
)


def film(count: int = 4, seconds: float = 1.0, **changes) -> Film:
    keys = tuple(Keyframe(latent=Latent(seed=k), duration_s=seconds, easing="linear") for k in range(count))
    return Film(**{"model": "cloudnet", "keyframes": keys, "fps": 10.0, **changes})


def numbers(made: Film, spec: LatentSpec = GAUSSIAN) -> np.ndarray:
    return np.array([latent.vector for latent in frame_latents(made, spec)])


def places(*values: tuple[float, float, float], **changes) -> Film:
    keys = tuple(Keyframe(latent=Latent(vector=v), duration_s=1.0, easing="linear") for v in values)
    return Film(**{"model": "hills", "keyframes": keys, "fps": 10.0, **changes})


@given(
    frames=st.lists(st.integers(0, 40), min_size=2, max_size=6),
    fps=st.sampled_from([1.0, 12.0, 24.0, 25.0, 29.97, 30.0, 60.0]),
)
def test_a_film_has_exactly_the_frames_that_its_durations_ask_for(frames: list[int], fps: float) -> None:
    keys = tuple(Keyframe(latent=Latent(seed=k), duration_s=n / fps) for k, n in enumerate(frames))
    base = Film(model="m", keyframes=keys, fps=fps)
    assert base.frame_count == sum(frames[:-1]) + 1
    assert replace(base, loop="loop").frame_count == max(sum(frames), 1)
    assert replace(base, loop="ping_pong").frame_count == max(2 * sum(frames[:-1]), 1)
    for loop in ("none", "loop", "ping_pong"):
        made = replace(base, loop=loop)
        assert len(list(frame_latents(made, GAUSSIAN))) == made.frame_count
        assert made.length_s == pytest.approx(made.frame_count / fps)


@pytest.mark.parametrize("flow", ["straight", "through"])
@pytest.mark.parametrize("loop", ["none", "loop", "ping_pong"])
@pytest.mark.parametrize("easing", sorted(EASINGS))
def test_every_keyframe_is_met(flow: str, loop: str, easing: str) -> None:
    made = film(flow=flow, loop=loop)
    made = replace(made, keyframes=tuple(replace(key, easing=easing) for key in made.keyframes))
    seen = numbers(made)
    for k, key in enumerate(made.keyframes):
        assert np.allclose(seen[10 * k], key.latent.resolve(GAUSSIAN), atol=1e-9)


def test_a_straight_film_goes_where_a_walk_goes() -> None:
    seen = numbers(film(3))
    for frame in range(20):
        a, b = Latent(seed=frame // 10), Latent(seed=frame // 10 + 1)
        assert np.allclose(seen[frame], mix(GAUSSIAN, a, b, frame % 10 / 10).resolve(GAUSSIAN), atol=1e-12)


def test_between_two_gaussian_keyframes_the_angle_grows_evenly() -> None:
    seen = numbers(film(2))
    units = seen / np.linalg.norm(seen, axis=1, keepdims=True)
    steps = np.arccos(np.clip((units[:-1] * units[1:]).sum(axis=1), -1, 1))
    assert np.ptp(steps) < 1e-7
    lengths = np.linalg.norm(seen, axis=1)
    assert np.allclose(np.diff(lengths), (lengths[-1] - lengths[0]) / 10)


@pytest.mark.parametrize("flow", ["straight", "through"])
def test_the_last_frame_of_a_loop_leads_into_the_first_without_a_double(flow: str) -> None:
    seen = numbers(film(loop="loop", flow=flow))
    steps = np.linalg.norm(np.diff(np.vstack([seen, seen[:1]]), axis=0), axis=1)
    assert len(seen) == 40
    assert steps[-1] > 0.3 * np.median(steps)
    assert steps[-1] < 2 * np.median(steps)


def test_ping_pong_comes_back_the_way_it_went_and_shows_no_end_twice() -> None:
    made = film(3, loop="ping_pong")
    seen = list(frame_latents(made, GAUSSIAN))
    assert len(seen) == 40
    assert seen[0] == seen[0] and seen[1:20] == seen[:20:-1]
    assert seen.count(seen[0]) == seen.count(seen[20]) == 1


@given(seconds=st.lists(st.floats(0.3, 4.0), min_size=4, max_size=4), loop=st.sampled_from(["none", "loop"]))
@pytest.mark.parametrize("way", ["lerp", "slerp"])
def test_through_all_keyframes_the_speed_has_no_kinks(way: str, loop: str, seconds: list[float]) -> None:
    base = film(4, way=way, loop=loop, flow="through")
    keys = tuple(replace(key, duration_s=s) for key, s in zip(base.keyframes, seconds, strict=True))
    made = replace(base, keyframes=keys)
    path = FilmPath(made, GAUSSIAN)
    corners = made.times_s[1:] if loop == "loop" else made.times_s[1:-1]
    for moment in corners:
        assert kink(path, moment, made.pass_s) < 2e-3
    if loop == "none":
        straight = FilmPath(replace(made, flow="straight"), GAUSSIAN)
        assert max(kink(straight, moment, made.pass_s) for moment in corners) > 0.1


def kink(path: FilmPath, moment: float, period: float) -> float:
    """How much the velocity changes at a moment, as a share of itself: by differences on both sides."""
    step = 1e-5

    def at(when: float) -> np.ndarray:
        return np.array(path.at(when % period).vector)

    before, after = at(moment) - at(moment - step), at(moment + step) - at(moment)
    return float(np.linalg.norm(after - before) / np.linalg.norm(after))


def test_a_curve_over_equal_times_is_that_of_catmull_and_rom() -> None:
    values = [0.1, 0.5, 0.4, 0.9]
    made = places(*((v, 10.0, 3.0) for v in values), flow="through", loop="loop")
    seen = numbers(made, HILLS.latent)[:, 0]
    for frame in range(40):
        p = [values[(frame // 10 + k) % 4] for k in (-1, 0, 1, 2)]
        t = frame % 10 / 10
        # the matrix of the textbook (Catmull & Rom 1974, tension 1/2)
        expected = 0.5 * (
            2 * p[1]
            + (p[2] - p[0]) * t
            + (2 * p[0] - 5 * p[1] + 4 * p[2] - p[3]) * t**2
            + (3 * p[1] - p[0] - 3 * p[2] + p[3]) * t**3
        )
        assert seen[frame] == pytest.approx(min(max(expected, 0.0), 1.0), abs=1e-9)


@pytest.mark.parametrize("flow", ["straight", "through"])
def test_an_angle_takes_the_short_way_round_and_whole_numbers_stay_whole(flow: str) -> None:
    made = places((0.5, 350.0, 2.0), (0.5, 20.0, 7.0), (0.5, 50.0, 7.0), flow=flow)
    seen = numbers(made, HILLS.latent)
    assert ((seen[:11, 1] >= 349) | (seen[:11, 1] <= 21)).all()
    assert set(seen[:, 2]) == {2.0, 7.0}
    assert (seen >= [0, 0, 1]).all() and (seen <= [1, 360, 8]).all()


def test_an_angle_that_goes_round_in_a_loop_never_turns_back() -> None:
    made = places(*((0.5, 90.0 * k, 3.0) for k in range(4)), flow="through", loop="loop")
    turns = np.diff(np.append(numbers(made, HILLS.latent)[:, 1], 360.0)) % 360
    assert np.allclose(turns, 9.0)


def test_a_curve_that_meets_the_middle_of_the_model_or_turns_back_still_meets_its_keyframes() -> None:
    up, none = np.eye(12)[0] * 3, np.zeros(12)
    for vectors in ([up, none, -up], [up, -up, up], [up, up, up]):
        keys = tuple(Keyframe(latent=Latent(vector=tuple(v)), duration_s=1.0, easing="linear") for v in vectors)
        seen = numbers(Film(model="m", keyframes=keys, fps=10.0, flow="through"))
        assert np.isfinite(seen).all()
        for k, vector in enumerate(vectors):
            assert np.allclose(seen[10 * k], vector)


def test_hold_stands_still_and_then_jumps() -> None:
    made = film(2, loop="loop")
    keys = (replace(made.keyframes[0], easing="hold"), made.keyframes[1])
    for flow in ("straight", "through"):
        seen = list(frame_latents(replace(made, keyframes=keys, flow=flow), GAUSSIAN))
        assert len(set(seen[:10])) == 1
        assert seen[10] != seen[9]
        assert len(set(seen[10:])) == 10


def test_a_duration_of_nothing_is_a_cut() -> None:
    made = film(3)
    keys = (made.keyframes[0], replace(made.keyframes[1], duration_s=0.0), made.keyframes[2])
    for flow in ("straight", "through"):
        seen = numbers(replace(made, keyframes=(*keys, made.keyframes[0]), flow=flow))
        assert len(seen) == 21
        assert np.allclose(seen[10], Latent(seed=2).resolve(GAUSSIAN))
        assert np.isfinite(seen).all()


@pytest.mark.parametrize("name", sorted(EASINGS))
@given(share=st.floats(0, 1))
def test_easings_start_at_nothing_and_never_go_back(name: str, share: float) -> None:
    curve = EASINGS[name].curve
    assert curve(0.0) == pytest.approx(0.0, abs=1e-12)
    assert -1e-12 <= curve(share) <= 1 + 1e-12
    assert curve(min(share + 1e-3, 1.0)) >= curve(share) - 1e-12
    if name != "hold":
        assert curve(1.0) == pytest.approx(1.0)


def test_smooth_is_half_a_cosine() -> None:
    made = replace(film(2), keyframes=tuple(replace(k, easing="smooth") for k in film(2).keyframes))
    share = (1 - np.cos(np.pi * 0.3)) / 2
    expected = mix(GAUSSIAN, Latent(seed=0), Latent(seed=1), float(share)).resolve(GAUSSIAN)
    assert np.allclose(numbers(made)[3], expected)


def test_one_noise_for_the_whole_film_and_the_class_of_the_nearest_keyframe() -> None:
    keys = tuple(Keyframe(latent=Latent(seed=k, label=k), duration_s=1.0, easing="linear") for k in range(2))
    made = Film(model="m", keyframes=keys, fps=10.0, noise_seed=7)
    seen = list(frame_latents(made, GAUSSIAN))
    assert {latent.seed for latent in seen} == {7}
    assert [latent.label for latent in seen] == [0] * 5 + [1] * 6


def test_sliders_and_truncation_of_a_keyframe_count() -> None:
    latent = Latent(seed=3, truncation=0.5).with_override(2, 1.5)
    made = Film(model="m", keyframes=(Keyframe(latent=latent), Keyframe(latent=Latent(seed=4))))
    assert np.allclose(next(frame_latents(made, GAUSSIAN)).vector, latent.resolve(GAUSSIAN))


def test_one_keyframe_is_a_still() -> None:
    made = film(1, seconds=0.5)
    for loop in ("none", "loop", "ping_pong"):
        assert len(set(frame_latents(replace(made, loop=loop), GAUSSIAN))) == 1
        assert replace(made, loop=loop).frame_count == 5


@given(loop=st.sampled_from(["none", "loop", "ping_pong"]), frame=st.integers(0, 200))
def test_a_moment_finds_its_frame_again(loop: str, frame: int) -> None:
    made = film(4, seconds=0.7, loop=loop)
    first_pass = made.frame_count // 2 + 1 if loop == "ping_pong" else made.frame_count
    number = frame % first_pass
    assert made.frame_at(made.moment_s(number)) == number


def test_frames_that_are_not_there_are_an_error() -> None:
    for number in (-1, 31):
        with pytest.raises(IndexError):
            film().moment_s(number)


def test_a_film_comes_back_from_its_file() -> None:
    made = film(3, loop="loop", flow="through", width=128, height=96)
    made = replace(made, keyframes=(*made.keyframes, Keyframe(latent=Latent(seed=9).with_override(1, 0.25))))
    assert film_from_json(film_to_json(made)) == made


def test_a_person_can_write_a_film_by_hand() -> None:
    made = film_from_json('{"model": "hills", "keyframes": [{"latent": {"seed": 1}}, {"latent": {"seed": 2}}]}')
    assert [key.latent.seed for key in made.keyframes] == [1, 2]
    assert made.frame_count == 61


@pytest.mark.parametrize(
    "change",
    [
        {"keyframes": []},
        {"keyframes": [{"latent": {"seed": 1}, "duration_s": -1}]},
        {"keyframes": [{"latent": {"seed": 1}, "duration_s": 1e9}]},
        {"keyframes": [{"latent": {"seed": 1}, "easing": "bounce"}]},
        {"fps": 0},
        {"fps": 1000},
        {"fps": "thirty"},
        {"loop": "twice"},
        {"colour": "red"},
        {"noise_seed": -1},
        {"keyframes": [{"latent": {"seed": 1}, "duration_s": 600}] * 200},
    ],
)
def test_a_file_that_is_no_film_is_refused_with_a_sentence(change: dict) -> None:
    tree = json.loads(film_to_json(film(2))) | change
    with pytest.raises(BadInput):
        film_from_json(json.dumps(tree))


@pytest.mark.parametrize("text", ["[]", "{}", "not json", '{"keyframes": NaN, "model": "m"}', '{"model": "m"}'])
def test_nonsense_is_no_film(text: str) -> None:
    with pytest.raises(BadInput):
        film_from_json(text)


def test_a_film_of_a_newer_version_says_so() -> None:
    tree = json.loads(film_to_json(film(2))) | {"schema": 2, "sound": "loud"}
    with pytest.raises(NewerVersion):
        film_from_json(json.dumps(tree))


def test_keyframes_of_another_model_are_refused() -> None:
    made = Film(model="cloudnet", keyframes=(Keyframe(latent=Latent(vector=(1.0, 2.0))),))
    check_film(made)
    with pytest.raises(BadRecipe):
        made.check(GAUSSIAN_CARD)
    with pytest.raises(BadInput):
        replace(film(2), width=100, height=100).check(GAUSSIAN_CARD)
    film(2).check(GAUSSIAN_CARD)
    replace(film(2), model="hills", width=300, height=200).check(HILLS)
