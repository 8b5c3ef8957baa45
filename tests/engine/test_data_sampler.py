"""The order of pictures: every one once an epoch, and the same after any stop."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genimg_desktop.engine.data.sampler import Sampler, mirrored, order

counts = st.integers(1, 60)
seeds = st.integers(0, 2**32 - 1)
places = st.integers(0, 10**6)
lengths = st.integers(0, 150)


@given(seeds, st.integers(0, 10**9), counts)
def test_every_epoch_shows_every_picture_once(seed: int, epoch: int, count: int) -> None:
    assert sorted(order(seed, epoch, count)) == list(range(count))


@given(counts, seeds, places, lengths, lengths)
def test_two_short_batches_are_one_long_one(count: int, seed: int, first: int, n: int, m: int) -> None:
    sampler = Sampler(count, seed)
    halves = np.concatenate([sampler.indices(first, n), sampler.indices(first + n, m)])
    assert halves.dtype == np.int64
    assert np.array_equal(halves, sampler.indices(first, n + m))


@given(counts, seeds, st.lists(st.tuples(places, lengths), max_size=6), places)
def test_what_was_asked_before_changes_nothing(
    count: int, seed: int, before: list[tuple[int, int]], place: int
) -> None:
    used = Sampler(count, seed)
    for first, n in before:
        used.indices(first, n)
    assert np.array_equal(used.indices(place, 70), Sampler(count, seed).indices(place, 70))


@given(counts, seeds, places)
def test_number_k_stands_at_its_place_in_its_epoch(count: int, seed: int, k: int) -> None:
    assert Sampler(count, seed).indices(k, 1)[0] == order(seed, k // count, count)[k % count]


def test_seeds_and_epochs_differ() -> None:
    assert not np.array_equal(order(1, 0, 100), order(1, 1, 100))
    assert not np.array_equal(order(1, 0, 100), order(2, 0, 100))


def test_the_order_never_changes_between_versions() -> None:
    # A run that was begun with an older version goes on with the same pictures.
    assert order(7, 3, 8).tolist() == [5, 1, 4, 0, 2, 6, 3, 7]
    assert mirrored(7, 0, 16).astype(int).tolist() == [0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 0, 1]


@given(seeds, places, lengths, lengths)
def test_mirroring_belongs_to_the_number(seed: int, first: int, n: int, m: int) -> None:
    halves = np.concatenate([mirrored(seed, first, n), mirrored(seed, first + n, m)])
    assert np.array_equal(halves, mirrored(seed, first, n + m))


def test_half_of_the_pictures_are_mirrored_without_a_pattern() -> None:
    flags = mirrored(3, 10**12, 20_000).astype(float)
    assert abs(flags.mean() - 0.5) < 0.02
    for lag in (1, 2, 3, 64, 1000):
        assert abs(np.corrcoef(flags[lag:], flags[:-lag])[0, 1]) < 0.03
    assert abs(np.corrcoef(flags, mirrored(4, 10**12, 20_000))[0, 1]) < 0.03


def test_senseless_questions_are_refused() -> None:
    with pytest.raises(ValueError, match="nothing to sample"):
        Sampler(0, 1)
    with pytest.raises(ValueError, match="no pictures"):
        Sampler(3, 1).indices(-1, 2)
