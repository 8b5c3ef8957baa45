from hypothesis import given
from hypothesis import strategies as st

from genimg_desktop.app.preview import TARGET_SECONDS, PreviewSize


def test_a_slow_model_is_drawn_smaller_and_a_fast_one_at_full_size() -> None:
    size = PreviewSize()
    for _ in range(20):
        size.learn("slow", 256, 256, 2.0)
        size.learn("fast", 256, 256, 0.001)
    assert size.size_for("slow", 1024, 1024) == (64, 64)
    assert size.size_for("fast", 512, 512) == (512, 512)


@given(st.floats(1e-5, 10), st.integers(64, 2048), st.integers(64, 2048))
def test_a_preview_is_never_larger_and_keeps_the_shape(seconds: float, width: int, height: int) -> None:
    size = PreviewSize()
    size.learn("m", 256, 256, seconds)
    small_width, small_height = size.size_for("m", width, height)
    assert 64 <= small_width <= width
    assert 64 <= small_height <= height
    expected = seconds * small_width * small_height / 256**2
    assert expected <= TARGET_SECONDS * 1.1 or min(small_width, small_height) == 64
