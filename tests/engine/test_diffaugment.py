"""What the judge is shown: DiffAugment against the paper, exact where it can be, and learned through."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from genimg_desktop.engine.train.diffaugment import Draws, apply, draw
from genimg_desktop.engine.train.recolour import recolour
from genimg_desktop.engine.train.rectangles import (
    cut_out,
    hole_by_mask,
    hole_by_slices,
    window,
    window_by_gather,
    window_by_slices,
)

NOTHING = Draws(colour=None, shift=None, hole=None)


def _generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def _pictures(count: int = 4, channels: int = 3, side: int = 16, seed: int = 1, *, is_last: bool = False) -> Tensor:
    out = torch.rand(count, channels, side, side, generator=_generator(seed)) * 2 - 1
    return out.contiguous(memory_format=torch.channels_last) if is_last else out


def _shift(*places: tuple[int, int]) -> Draws:
    return Draws(colour=None, shift=torch.tensor(places), hole=None)


def test_the_same_state_gives_the_same_draws_and_switches_change_nothing_else() -> None:
    whole = draw(32, 64, 48, _generator(3))
    again, only, fewer = (
        draw(32, 64, 48, _generator(3)),
        draw(32, 64, 48, _generator(3), ["translation"]),
        draw(32, 64, 48, _generator(3), share=0.5),
    )
    for name in ("colour", "shift", "hole"):
        assert torch.equal(getattr(whole, name), getattr(again, name))
    assert only.colour is None and only.hole is None and torch.equal(only.shift, whole.shift)
    is_kept = (fewer.colour == whole.colour).all(1)
    assert 0 < is_kept.sum() < 32
    first, second = _generator(3), _generator(3)
    draw(32, 64, 48, first)
    draw(32, 64, 48, second, [], share=0.0)
    assert torch.equal(first.get_state(), second.get_state())


def test_draws_are_those_of_the_paper() -> None:
    draws = draw(20_000, 64, 32, _generator(4))
    for column, (low, high) in enumerate([(-0.5, 0.5), (0.0, 2.0), (0.5, 1.5)]):
        values = draws.colour[:, column]
        assert low <= values.min() < low + 0.01 and high - 0.01 < values.max() <= high
        assert values.mean() == pytest.approx((low + high) / 2, abs=0.02)
    for column, reach in enumerate([8, 4]):
        counts = torch.bincount(draws.shift[:, column] + reach)
        assert len(counts) == 2 * reach + 1
        assert counts.min() > 0.8 * 20_000 / (2 * reach + 1)
    top, bottom, left, right = draws.hole.unbind(1)
    assert (bottom - top == 32).all() and (right - left == 16).all()
    assert (top.min(), top.max(), left.min(), left.max()) == (-16, 48, -8, 24)


@given(share=st.floats(0.0, 1.0), seed=st.integers(0, 2**32))
@settings(max_examples=20)
def test_the_share_is_how_many_pictures_are_varied_and_the_others_stay_to_the_bit(share: float, seed: int) -> None:
    pictures = _pictures(64)
    made = apply(pictures, draw(64, 16, 16, _generator(seed), share=share))
    is_same = (made == pictures).flatten(1).all(1)
    assert 64 - int(is_same.sum()) == pytest.approx(64 * share, abs=20)
    assert (share > 0 or bool(is_same.all())) and (share < 1 or not bool(is_same.any()))


@pytest.mark.parametrize("is_last", [False, True])
@pytest.mark.parametrize("channels", [1, 3, 4])
def test_every_part_of_the_draws_gives_its_part_of_the_pictures(channels: int, is_last: bool) -> None:
    pictures = _pictures(6, channels, is_last=is_last)
    draws = draw(6, 16, 16, _generator(5))
    whole = apply(pictures, draws)
    parts = [apply(pictures[some], draws.part(some)) for some in (slice(0, 2), slice(2, 6))]
    assert torch.allclose(whole, torch.cat(parts), atol=1e-6)
    assert whole.shape == pictures.shape and whole.stride() == pictures.stride() and whole.dtype == pictures.dtype


@pytest.mark.parametrize("is_last", [False, True])
@pytest.mark.parametrize("channels", [1, 3])
def test_colours_equal_the_paper_step_by_step(channels: int, is_last: bool) -> None:
    pictures = _pictures(5, channels, is_last=is_last)
    draws = draw(5, 16, 16, _generator(6), ["colour"])
    found = apply(pictures, draws)
    for picture, (brightness, saturation, contrast), made in zip(pictures, draws.colour, found, strict=True):
        x = picture.double() + brightness.double()
        grey = x.mean(0, keepdim=True)
        x = (x - grey) * saturation.double() + grey
        x = (x - x.mean()) * contrast.double() + x.mean()
        assert torch.allclose(made.double(), x, atol=1e-5)


def test_colours_leave_alpha_alone_and_do_not_look_at_it() -> None:
    pictures = _pictures(4, 4)
    other = pictures.clone()
    other[:, 3] = -1.0
    draws = draw(4, 16, 16, _generator(7), ["colour"])
    assert torch.equal(apply(pictures, draws)[:, 3], pictures[:, 3])
    assert torch.allclose(apply(pictures, draws)[:, :3], apply(pictures[:, :3], draws), atol=1e-6)
    assert torch.equal(apply(pictures, draws)[:, :3], apply(other, draws)[:, :3])


@given(down=st.integers(-2, 2), right=st.integers(-2, 2), edges=st.sampled_from(["zero", "repeat"]))
@settings(max_examples=30)
def test_shifting_back_restores_the_inner_part_exactly(down: int, right: int, edges: str) -> None:
    pictures = _pictures(1)
    there = apply(pictures, _shift((down, right)), edges)
    back = apply(there, _shift((-down, -right)), edges)
    inner = (slice(None), slice(None), slice(2, -2), slice(2, -2))
    assert torch.equal(back[inner], pictures[inner])
    if down or right:
        assert not torch.equal(there, pictures)


def test_a_shift_goes_down_and_to_the_right_and_brings_in_grey_or_the_edge() -> None:
    pictures = _pictures(1)
    grey = apply(pictures, _shift((2, -1)))
    assert torch.equal(grey[..., 2:, :-1], pictures[..., :-2, 1:])
    assert (grey[..., :2, :] == 0).all() and (grey[..., -1] == 0).all()
    repeated = apply(pictures, _shift((2, -1)), edges="repeat")
    assert torch.equal(repeated[..., 2:, :-1], pictures[..., :-2, 1:])
    assert torch.equal(repeated[..., 0, :-1], pictures[..., 0, 1:])
    assert torch.equal(repeated[..., 2:, -1], pictures[..., :-2, -1])


def test_what_is_not_there_is_transparent() -> None:
    pictures = _pictures(1, 4)
    moved = apply(pictures, _shift((0, 2)))
    assert (moved[:, 3, :, :2] == -1).all() and (moved[:, :3, :, :2] == 0).all()
    holed = apply(pictures, Draws(colour=None, shift=None, hole=torch.tensor([[4, 12, -3, 5]])))
    assert (holed[:, 3, 4:12, :5] == -1).all() and (holed[:, :3, 4:12, :5] == 0).all()
    holed[:, :, 4:12, :5] = pictures[:, :, 4:12, :5]
    assert torch.equal(holed, pictures)


def test_shift_and_cut_out_keep_values_in_range_and_a_quarter_at_most_is_gone() -> None:
    pictures = _pictures(64, 3, 32) * 0.5 + 0.5  # above 0
    made = apply(pictures, draw(64, 32, 32, _generator(8), ["cutout"]))
    assert made.min() >= 0 and made.max() <= 1
    gone = (made == 0).all(1).float().mean((1, 2))
    assert gone.max() <= 0.2501 and gone.min() >= 0.06


def test_kinds_are_done_in_the_order_of_the_paper() -> None:
    pictures, draws = _pictures(3), draw(3, 16, 16, _generator(9))
    step = pictures
    for name in ("colour", "shift", "hole"):
        step = apply(step, Draws(**{"colour": None, "shift": None, "hole": None, name: getattr(draws, name)}))
    assert torch.equal(step, apply(pictures, draws))


def test_nothing_drawn_changes_nothing_and_an_unknown_kind_is_refused() -> None:
    pictures = _pictures()
    assert apply(pictures, NOTHING) is pictures
    with pytest.raises(ValueError, match="blur"):
        draw(1, 8, 8, _generator(), ["blur"])


@pytest.mark.parametrize("channels", [1, 3, 4])
@pytest.mark.parametrize("edges", ["zero", "repeat"])
def test_the_generator_learns_through_it_and_the_penalties_twice(channels: int, edges: str) -> None:
    pictures = (_pictures(2, channels, 4).double() * 0.8).requires_grad_(True)
    drawn = draw(2, 4, 4, _generator(10))
    draws = Draws(colour=drawn.colour, shift=torch.tensor([[1, -1], [0, 1]]), hole=drawn.hole)
    assert torch.autograd.gradcheck(lambda x: apply(x, draws, edges), (pictures,))
    if channels == 4:
        assert torch.autograd.gradgradcheck(lambda x: apply(x, draws, edges).sin(), (pictures,))


@given(
    down=st.integers(-9, 9),
    right=st.integers(-9, 9),
    size=st.tuples(st.integers(1, 9), st.integers(1, 9)),
    is_last=st.booleans(),
)
def test_both_ways_of_moving_a_window_agree(down: int, right: int, size: tuple[int, int], is_last: bool) -> None:
    pictures = torch.rand(2, 3, 6, 7, generator=_generator(11))
    if is_last:
        pictures = pictures.contiguous(memory_format=torch.channels_last)
    y, x = torch.tensor([down, 0]), torch.tensor([right, -right])
    a, b = (see(pictures, y, x, size, (0.5, 0.0, -1.0)) for see in (window_by_slices, window_by_gather))
    assert torch.equal(a, b) and a.shape == (2, 3, *size)
    for i in range(size[0]):
        for j in range(size[1]):
            is_inside = 0 <= i + down < 6 and 0 <= j + right < 7
            expected = pictures[0, :, i + down, j + right] if is_inside else torch.tensor([0.5, 0.0, -1.0])
            assert torch.equal(a[0, :, i, j], expected)


@given(hole=st.tuples(*[st.integers(-4, 9)] * 4))
def test_both_ways_of_cutting_out_agree(hole: tuple[int, int, int, int]) -> None:
    pictures = torch.rand(1, 2, 6, 5, generator=_generator(12))
    a, b = (cut(pictures, torch.tensor([hole]), (0.0, 7.0)) for cut in (hole_by_slices, hole_by_mask))
    assert torch.equal(a, b)
    top, bottom, left, right = hole
    expected = sum(1 for y in range(6) for x in range(5) if top <= y < bottom and left <= x < right)
    assert int((a[0, 1] == 7).sum()) == expected


def test_windows_and_holes_are_learned_through_without_end() -> None:
    pictures = torch.rand(2, 2, 4, 3, generator=_generator(13), dtype=torch.float64, requires_grad=True)
    y, x = torch.tensor([1, -2]), torch.tensor([0, 1])
    holes = torch.tensor([[0, 2, 1, 3], [2, 2, 0, 3]])
    for step in (lambda p: window(p, y, x, (5, 2), (0.3,)).square(), lambda p: cut_out(p, holes, (0.3,)).square()):
        assert torch.autograd.gradcheck(step, (pictures,))
        assert torch.autograd.gradgradcheck(step, (pictures,))


@pytest.mark.parametrize("side", [1, 5, 6, 8])
@pytest.mark.parametrize("is_last", [False, True])
def test_recolouring_is_a_matrix_at_each_place(side: int, is_last: bool) -> None:
    pictures = _pictures(2, 3, side, is_last=is_last).double()
    matrices = torch.randn(2, 3, 3, generator=_generator(14), dtype=torch.float64)
    offsets = torch.randn(2, 3, generator=_generator(15), dtype=torch.float64)
    found = recolour(pictures, matrices, offsets)
    expected = torch.einsum("noc,nchw->nohw", matrices, pictures) + offsets[:, :, None, None]
    assert torch.allclose(found, expected)
    unit = recolour(pictures, torch.eye(3).double().repeat(2, 1, 1), torch.zeros(2, 3).double())
    assert torch.equal(unit, pictures)


def test_half_precision_around_does_not_coarsen_colours() -> None:
    pictures, draws = _pictures(), draw(4, 16, 16, _generator(16))
    with torch.autocast("cpu", torch.bfloat16):
        inside = apply(pictures, draws)
    assert inside.dtype == torch.float32 and torch.equal(inside, apply(pictures, draws))
