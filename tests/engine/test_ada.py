"""Adaptive augmentation: exact where it can be, right against slow references elsewhere, and as strong as it should."""

from __future__ import annotations

import json
import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from genimg_desktop.engine.train import ada_matrices
from genimg_desktop.engine.train.ada import LARGEST_P, AdaController, Draws, apply, draw
from genimg_desktop.engine.train.ada_resample import SYM6, enlarging, mirrored_index, placed, reducing, warped

SIDE = 16
UNIT3, UNIT4 = torch.eye(3, dtype=torch.float64), torch.eye(4, dtype=torch.float64)


def _generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def _pictures(count: int = 3, channels: int = 3, side: int = SIDE, seed: int = 1) -> Tensor:
    return torch.rand(count, channels, side, side, generator=_generator(seed)) * 2 - 1


def _draws(count: int = 1, **changes: Tensor) -> Draws:
    plain = {
        "flips": torch.zeros(count, dtype=torch.bool),
        "quarters": torch.zeros(count, dtype=torch.int64),
        "shift": torch.zeros(count, 2, dtype=torch.float64),
        "general": UNIT3.repeat(count, 1, 1),
        "colour": UNIT4.repeat(count, 1, 1),
    }
    return Draws(**(plain | changes))


def _one(value: float) -> Tensor:
    return torch.tensor([value], dtype=torch.float64)


@pytest.mark.parametrize("is_last", [False, True])
@pytest.mark.parametrize("channels", [1, 3, 4])
def test_at_strength_nothing_pictures_are_left_as_they_are(channels: int, is_last: bool) -> None:
    pictures = _pictures(8, channels)
    if is_last:
        pictures = pictures.contiguous(memory_format=torch.channels_last)
    assert apply(pictures, draw(8, 0.0, _generator(2))) is pictures
    some = apply(pictures, draw(8, 0.5, _generator(2)))
    assert some.stride() == pictures.stride() and some.dtype == pictures.dtype
    assert not torch.equal(some, pictures)


def test_pictures_for_which_nothing_was_drawn_stay_to_the_bit() -> None:
    pictures = _pictures(256)
    draws = draw(256, 0.05, _generator(3))
    is_plain = (
        ~draws.flips
        & (draws.quarters == 0)
        & (draws.shift == 0).all(1)
        & (draws.general == UNIT3).flatten(1).all(1)
        & (draws.colour == UNIT4).flatten(1).all(1)
    )
    made = apply(pictures, draws)
    assert 100 < int(is_plain.sum()) < 200  # 0.95 to the power of 13, nearly
    assert torch.equal(made[is_plain], pictures[is_plain])
    assert not (made == pictures).flatten(1).all(1)[~is_plain].all()


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
@pytest.mark.parametrize("is_flipped", [False, True])
def test_mirror_and_quarter_turns_are_exact(is_flipped: bool, quarters: int) -> None:
    pictures = _pictures(1)
    found = apply(pictures, _draws(flips=torch.tensor([is_flipped]), quarters=torch.tensor([quarters])))
    expected = pictures.flip(3) if is_flipped else pictures
    assert torch.equal(found, expected.rot90(-quarters, (2, 3)))  # from right to down: clockwise as seen


@given(right=st.integers(-20, 20), down=st.integers(-20, 20), quarters=st.integers(0, 3), is_flipped=st.booleans())
@settings(max_examples=40)
def test_whole_pixels_are_exact_and_the_picture_goes_on_mirrored(
    right: int, down: int, quarters: int, is_flipped: bool
) -> None:
    pictures = _pictures(1, 2, 6)
    found = placed(pictures, torch.tensor([is_flipped]), torch.tensor([quarters]), torch.tensor([[right, down]]))
    source = (pictures.flip(3) if is_flipped else pictures).rot90(-quarters, (2, 3))
    # turned first and moved after: the mirrored plane turns with the picture
    for i in range(6):
        for j in range(6):
            y, x = (int(mirrored_index(torch.tensor(k), 6)) for k in (i - down, j - right))
            assert torch.equal(found[..., i, j], source[..., y, x])


def test_going_back_and_forth_beyond_the_edge() -> None:
    assert mirrored_index(torch.arange(-5, 9), 3).tolist() == [1, 2, 2, 1, 0, 0, 1, 2, 2, 1, 0, 0, 1, 2]


def test_the_filter_is_the_wavelet_it_is_said_to_be() -> None:
    taps = torch.tensor(SYM6, dtype=torch.float64)
    signs = (-1.0) ** torch.arange(12)
    assert taps.sum().item() == pytest.approx(math.sqrt(2.0))
    for shift in range(6):
        assert (taps[2 * shift :] * taps[: 12 - 2 * shift]).sum().item() == pytest.approx(float(shift == 0), abs=1e-11)
    for power in range(6):  # six vanishing moments
        assert abs((signs * torch.arange(12.0).double() ** power * taps).sum().item()) < 1e-8


def test_twice_as_large_and_back_is_the_same_picture() -> None:
    up, down = enlarging(SIDE), reducing(SIDE)
    assert torch.allclose(up.sum(1), torch.ones(2 * SIDE, dtype=torch.float64))  # a plain ground stays plain
    assert torch.allclose(down.sum(1), torch.ones(SIDE, dtype=torch.float64))
    assert torch.allclose((down[:, 5:-5] @ up)[3:-3], torch.eye(SIDE, dtype=torch.float64)[3:-3], atol=1e-9)
    pictures = _pictures().double()
    same = warped(pictures, UNIT3.repeat(3, 1, 1))
    assert torch.allclose(same[..., 4:-4, 4:-4], pictures[..., 4:-4, 4:-4], atol=1e-9)


def _wave(x: Tensor, y: Tensor) -> Tensor:
    return torch.sin(2.0 * x + 0.5) * torch.cos(1.5 * y - 0.3) + 0.3 * x


@given(seed=st.integers(0, 10_000))
@settings(max_examples=25)
def test_a_smooth_picture_lands_where_the_matrices_multiplied_by_hand_say(seed: int) -> None:
    side = 32
    numbers = torch.rand(7, generator=_generator(seed), dtype=torch.float64).tolist()
    scale, stretch = math.exp(0.3 * (numbers[0] - 0.5)), math.exp(0.3 * (numbers[1] - 0.5))
    turns, shift = [6.3 * numbers[2], 6.3 * numbers[3]], [0.3 * numbers[4] - 0.15, 0.3 * numbers[5] - 0.15]
    is_flipped, quarters = numbers[6] < 0.5, int(numbers[6] * 8) % 4
    general = (
        ada_matrices.moved(_one(shift[0]), _one(shift[1]))
        @ ada_matrices.turned(_one(turns[1]))
        @ ada_matrices.scaled(_one(stretch), _one(1 / stretch))
        @ ada_matrices.turned(_one(turns[0]))
        @ ada_matrices.scaled(_one(scale), _one(scale))
    )
    line = (torch.arange(side, dtype=torch.float64) + 0.5) / side * 2 - 1
    y, x = torch.meshgrid(line, line, indexing="ij")
    pictures = _wave(x, y)[None, None]
    draws = _draws(
        flips=torch.tensor([is_flipped]),
        quarters=torch.tensor([quarters]),
        shift=torch.tensor([[3.2 / side, -1.9 / side]], dtype=torch.float64),
        general=general,
    )
    found = apply(pictures, draws)[0, 0]
    checked = 0
    for i in range(3, side - 3, 4):
        for j in range(3, side - 3, 4):
            a, b = _back(line[j].item() - shift[0], line[i].item() - shift[1], turns, stretch, scale)
            a, b = a - 2 * 3 / side, b + 2 * 2 / side  # whole pixels, rounded
            for _ in range(quarters):
                a, b = b, -a
            a = -a if is_flipped else a
            if max(abs(a), abs(b)) < 0.75:  # away from where the mirrored picture has a crease
                assert found[i, j].item() == pytest.approx(_wave(_one(a), _one(b)).item(), abs=0.004)
                checked += 1
    assert checked > 5


def _back(x: float, y: float, turns: list[float], stretch: float, scale: float) -> tuple[float, float]:
    for angle, wide, high in ((turns[1], stretch, 1 / stretch), (turns[0], scale, scale)):
        x, y = math.cos(angle) * x + math.sin(angle) * y, -math.sin(angle) * x + math.cos(angle) * y
        x, y = x / wide, y / high
    return x, y


def test_a_turn_by_looking_up_agrees_with_the_exact_one() -> None:
    line = torch.linspace(-1, 1, 32, dtype=torch.float64)
    pictures = _wave(line[None, :], line[:, None])[None, None]
    for quarters in (1, 2, 3):
        general = ada_matrices.turned(_one(quarters * math.pi / 2))
        looked_up = apply(pictures, _draws(general=general))
        exact = apply(pictures, _draws(quarters=torch.tensor([quarters])))
        assert torch.allclose(looked_up[..., 6:-6, 6:-6], exact[..., 6:-6, 6:-6], atol=2e-3)


def test_things_grow_with_the_scale_and_a_plain_ground_stays_plain() -> None:
    pictures = torch.full((1, 1, 32, 32), -1.0)
    pictures[..., 12:20, 12:20] = 1.0
    larger = apply(pictures, _draws(general=ada_matrices.scaled(_one(1.5), _one(1.0))))
    wide = (larger > 0).sum((2, 3)).item()
    assert wide == pytest.approx(8 * 12, abs=8)
    plain = torch.full((1, 3, 16, 16), 0.7)
    turned = apply(plain, _draws(general=ada_matrices.turned(_one(0.6)) @ ada_matrices.moved(_one(0.4), _one(0.1))))
    assert torch.allclose(turned, plain, atol=1e-5)


def test_colours_by_hand() -> None:
    colour = torch.tensor([0.8, -0.2, 0.3, 1.0], dtype=torch.float64)
    grey = 0.3
    cases = {
        ada_matrices.brighter(_one(0.25)): [1.05, 0.05, 0.55],
        ada_matrices.contrasted(_one(2.0)): [1.6, -0.4, 0.6],
        ada_matrices.luma_flipped(_one(1.0)): [0.8 - 2 * grey, -0.2 - 2 * grey, 0.3 - 2 * grey],
        ada_matrices.luma_flipped(_one(0.0)): [0.8, -0.2, 0.3],
        ada_matrices.hue_turned(_one(2 * math.pi / 3)): [0.3, 0.8, -0.2],  # red to green, green to blue
        ada_matrices.saturated(_one(0.0)): [grey, grey, grey],
        ada_matrices.saturated(_one(2.0)): [1.3, -0.7, 0.3],
    }
    for matrix, expected in cases.items():
        assert (matrix[0] @ colour).tolist() == pytest.approx([*expected, 1.0])


@given(angle=st.floats(-4, 4), other=st.floats(-4, 4))
def test_hue_keeps_greys_and_lengths_and_adds_up(angle: float, other: float) -> None:
    a, b = ada_matrices.hue_turned(_one(angle))[0], ada_matrices.hue_turned(_one(other))[0]
    grey = torch.tensor([0.4, 0.4, 0.4, 1.0], dtype=torch.float64)
    assert torch.allclose(a @ grey, grey)
    assert torch.allclose(a @ a.T, UNIT4)
    assert torch.allclose(a @ b, ada_matrices.hue_turned(_one(angle + other))[0])


def test_colours_of_grey_pictures_and_of_those_with_alpha() -> None:
    colour = draw(5, 1.0, _generator(4)).colour
    pictures = _pictures(5, 1)
    expected = apply(pictures.expand(-1, 3, -1, -1), _draws(5, colour=colour)).mean(1, keepdim=True)
    assert torch.allclose(apply(pictures, _draws(5, colour=colour)), expected, atol=1e-5)
    clear = _pictures(5, 4)
    made = apply(clear, _draws(5, colour=colour))
    assert torch.equal(made[:, 3], clear[:, 3])
    assert torch.allclose(made[:, :3], apply(clear[:, :3], _draws(5, colour=colour)), atol=1e-5)


def test_draws_are_those_of_the_paper() -> None:
    count = 40_000
    draws = draw(count, 0.4, _generator(5))
    assert draws.flips.double().mean().item() == pytest.approx(0.2, abs=0.01)
    shares = torch.bincount(draws.quarters, minlength=4) / count
    assert shares.tolist() == pytest.approx([0.7, 0.1, 0.1, 0.1], abs=0.01)
    assert draws.shift.abs().max() <= 0.125
    assert (draws.shift != 0).any(1).double().mean().item() == pytest.approx(0.4, abs=0.01)
    full = draw(count, 1.0, _generator(6))
    area = torch.linalg.det(full.general).log() / 2  # the scale alone: the stretch keeps the area
    assert area.std().item() == pytest.approx(0.2 * math.log(2), rel=0.03)
    assert full.general[:, 0, 2].std().item() == pytest.approx(0.25, rel=0.03)
    volume = torch.linalg.det(full.colour)  # contrast^3 x saturation^2, the sign from the luma flip
    assert (volume < 0).double().mean().item() == pytest.approx(0.5, abs=0.01)
    spread = math.log(2) * math.hypot(3 * 0.5, 2 * 1.0)
    assert volume.abs().log().std().item() == pytest.approx(spread, rel=0.03)
    turned = (draw(count, 0.4, _generator(7)).general[:, 0, 1] != 0).double().mean().item()
    assert turned == pytest.approx(0.4, abs=0.02)  # either turn, as often as p says


def test_the_same_state_gives_the_same_draws_and_p_only_moves_the_gates() -> None:
    a, b, weaker = draw(64, 0.6, _generator(8)), draw(64, 0.6, _generator(8)), draw(64, 0.3, _generator(8))
    for name in ("flips", "quarters", "shift", "general", "colour"):
        assert torch.equal(getattr(a, name), getattr(b, name))
    is_kept = weaker.quarters != 0
    assert is_kept.any() and torch.equal(weaker.quarters[is_kept], a.quarters[is_kept])
    first, second = _generator(8), _generator(8)
    draw(64, 0.0, first)
    draw(64, 1.0, second)
    assert torch.equal(first.get_state(), second.get_state())


def test_every_part_of_the_draws_gives_its_part_of_the_pictures() -> None:
    pictures, draws = _pictures(6), draw(6, 0.7, _generator(9))
    parts = [apply(pictures[some], draws.part(some)) for some in (slice(0, 4), slice(4, 6))]
    assert torch.allclose(torch.cat(parts), apply(pictures, draws), atol=1e-5)


def test_the_generator_learns_through_it_and_the_penalties_twice() -> None:
    pictures = _pictures(2, 3, 4).double().requires_grad_(True)
    whole = draw(2, 1.0, _generator(10))
    exact = _draws(2, quarters=torch.tensor([1, 2]), shift=torch.full((2, 2), 0.3, dtype=torch.float64))
    for draws in (whole, exact):
        assert torch.autograd.gradcheck(lambda x, d=draws: apply(x, d), (pictures,))
    small = _pictures(1, 1, 4).double().requires_grad_(True)
    assert torch.autograd.gradgradcheck(lambda x: apply(x, whole.part(slice(0, 1))).sin(), (small,))


def test_half_precision_around_does_not_coarsen_pictures() -> None:
    pictures, draws = _pictures(), draw(3, 0.9, _generator(11))
    with torch.autocast("cpu", torch.bfloat16):
        inside = apply(pictures, draws)
    assert inside.dtype == torch.float32 and torch.equal(inside, apply(pictures, draws))


def test_only_square_pictures_are_turned() -> None:
    with pytest.raises(ValueError, match="square"):
        apply(torch.zeros(1, 3, 8, 16), draw(1, 0.5, _generator()))


def test_strength_rises_while_the_judge_is_surer_than_aimed_at_and_falls_again() -> None:
    controller = AdaController(target=0.6, kimg=1.0)
    for step in range(8):
        controller.observe(0.9, 10)
        assert controller.p == pytest.approx((step + 1) // 4 * 40 / 1000)
    for _ in range(4):
        controller.observe(0.1, 10)
    assert controller.p == pytest.approx(0.04)
    for _ in range(4):
        controller.observe(0.6, 10)
    assert controller.p == pytest.approx(0.04)


def test_strength_follows_the_mean_over_the_four_steps_by_pictures() -> None:
    controller = AdaController(target=0.5, kimg=1.0)
    for sign, batch in ((1.0, 10), (1.0, 10), (1.0, 10), (-1.0, 40)):
        controller.observe(sign, batch)
    assert controller.p == 0.0
    controller.observe(1.0, 100)
    for _ in range(3):
        controller.observe(0.0, 10)
    assert controller.p == pytest.approx(0.13)


@given(signs=st.lists(st.floats(-1, 1), max_size=200), kimg=st.floats(0.1, 10))
def test_strength_stays_within_what_does_not_leak(signs: list[float], kimg: float) -> None:
    controller = AdaController(target=0.0, kimg=kimg)
    for sign in signs:
        controller.observe(sign, 64)
        assert 0.0 <= controller.p <= LARGEST_P
    controller.raise_by(2.0)
    assert controller.p == LARGEST_P == 0.85
    controller.raise_by(-2.0)
    assert controller.p == 0.0


@pytest.mark.parametrize("at", range(9))
def test_strength_goes_on_from_a_checkpoint_as_if_nothing_had_been(at: int) -> None:
    signs = [0.9, 0.8, 0.1, 0.7, 0.9, 0.2, 0.8, 0.9, 0.7]
    straight, first, second = (AdaController(target=0.6, kimg=0.7) for _ in range(3))
    for sign in signs:
        straight.observe(sign, 24)
    for sign in signs[:at]:
        first.observe(sign, 24)
    second.restore(json.loads(json.dumps(first.state())))
    for sign in signs[at:]:
        second.observe(sign, 24)
    assert second.state() == straight.state()
