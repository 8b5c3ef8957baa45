from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from genimg_desktop.app.preview import SIDES, TARGET_SECONDS, TOO_SLOW, PreviewSize


def settled(cost: Callable[[int], float], side: int = 1024) -> tuple[int, list[int]]:
    """The preview side after thirty drawings of a model whose picture of a side costs ``cost(side)`` seconds."""
    size, drawn = PreviewSize(), []
    for _ in range(30):
        width, height = size.size_for("m", side, side)
        drawn.append(width)
        size.learn("m", width, height, cost(width))
    return drawn[-1], drawn


def test_a_slow_model_is_drawn_smaller_and_a_fast_one_larger() -> None:
    assert settled(lambda side: 2.0 * (side / 256) ** 2)[0] == 64
    assert settled(lambda side: 0.001)[0] == 512


def test_a_model_with_a_fixed_cost_is_not_drawn_small_for_nothing() -> None:
    assert settled(lambda side: 0.05 + 1e-7 * side * side)[0] == 256


@given(st.floats(1e-4, 1.0), st.floats(0.0, 2.0))
def test_the_size_comes_to_rest(seconds: float, exponent: float) -> None:
    _, drawn = settled(lambda side: seconds * (side / 256) ** exponent)
    assert len(set(drawn[10:])) == 1


@given(st.floats(1e-3, 1.0))
def test_what_is_drawn_while_dragging_is_quick_or_as_small_as_can_be(seconds: float) -> None:
    side, _ = settled(lambda side: seconds * (side / 256) ** 2)
    assert side == SIDES[0] or seconds * (side / 256) ** 2 <= TOO_SLOW * TARGET_SECONDS


@given(st.floats(1e-5, 10), st.integers(64, 2048), st.integers(64, 2048))
def test_a_preview_is_never_larger_and_keeps_the_shape(seconds: float, width: int, height: int) -> None:
    size = PreviewSize()
    for _ in range(10):
        size.learn("m", *size.size_for("m", width, height), seconds)
    small_width, small_height = size.size_for("m", width, height)
    assert 64 <= small_width <= width
    assert 64 <= small_height <= height
    assert abs(small_width / small_height - width / height) < 0.05 * width / height or 64 in (small_width, small_height)
