import numpy as np
import pytest

from genimg_desktop.core.seeds import fresh_seed, stream


def test_a_seed_gives_the_numbers_it_has_always_given() -> None:
    # Published values of numpy's frozen RandomState: a change here would change every saved picture.
    np.testing.assert_array_equal(
        stream(0).standard_normal(3), [1.764052345967664, 0.4001572083672233, 0.9787379841057392]
    )


def test_purposes_are_independent() -> None:
    assert stream(1, "nudge").rand() != stream(1).rand() != stream(1, "crossbreed").rand()


def test_a_seed_out_of_range_is_refused() -> None:
    for seed in (-1, 2**32):
        with pytest.raises(ValueError, match="seed"):
            stream(seed)
    assert 0 <= fresh_seed() < 2**32
