"""Rows of the cache as tensors: the right rows, the right way round, the right numbers."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from genimg_desktop.engine.data.batches import take_batch, to_float
from genimg_desktop.engine.data.cache import DataCache
from genimg_desktop.engine.tensors import pixels_to_tensor, tensor_to_pixels

CPU = torch.device("cpu")
nothing = np.empty(0, dtype=np.int64)


def cache_of(channels: int, count: int = 10, side: int = 6) -> DataCache:
    pictures = np.random.RandomState(channels).randint(0, 256, (count, side, side, channels)).astype(np.uint8)
    pictures.setflags(write=False)
    return DataCache(
        pictures=pictures,
        labels=np.zeros(count, dtype=np.int64),
        classes=(),
        names=tuple(map(str, range(count))),
        key="k",
        train=np.arange(count),
        held_out=nothing,
        skipped=(),
    )


@pytest.mark.parametrize("channels", [1, 3, 4])
def test_rows_come_in_the_order_asked_for(channels: int) -> None:
    cache = cache_of(channels)
    rows = np.array([7, 0, 7, 3])
    batch = take_batch(cache, rows)
    assert batch.dtype == torch.uint8
    assert batch.shape == (4, channels, 6, 6)
    assert batch.is_contiguous(memory_format=torch.channels_last)
    for place, row in enumerate(rows):
        assert np.array_equal(batch[place].permute(1, 2, 0).numpy(), cache.pictures[row])


@pytest.mark.parametrize("channels", [1, 3, 4])
def test_mirrored_rows_are_left_to_right(channels: int) -> None:
    cache = cache_of(channels)
    flips = np.array([True, False, True])
    batch = take_batch(cache, np.array([2, 2, 9]), flips)
    plain = take_batch(cache, np.array([2, 2, 9]))
    assert torch.equal(batch[0], plain[0].flip(2))
    assert torch.equal(batch[1], plain[1])
    assert torch.equal(batch[2], plain[2].flip(2))


def test_a_batch_can_be_changed_without_changing_the_cache() -> None:
    cache = cache_of(3)
    before = cache.pictures.copy()
    take_batch(cache, np.arange(10), np.ones(10, dtype=np.bool_)).zero_()
    assert np.array_equal(cache.pictures, before)


def test_a_row_that_is_not_there_is_an_error() -> None:
    with pytest.raises(IndexError):
        take_batch(cache_of(3), np.array([10]))


def test_numbers_go_from_minus_one_to_one_and_back_to_the_same_bytes() -> None:
    levels = torch.arange(256, dtype=torch.uint8).reshape(1, 1, 16, 16)
    floats = to_float(levels, CPU)
    assert floats.dtype == torch.float32
    assert floats.min() == -1.0
    assert floats.max() == 1.0
    exact = np.arange(256) / 127.5 - 1.0
    assert np.abs(floats.double().numpy().ravel() - exact).max() < 1.3e-7
    assert np.array_equal(tensor_to_pixels(floats)[0][..., 0], levels[0, 0].numpy())


def test_the_same_numbers_as_for_any_other_picture_of_the_engine() -> None:
    cache = cache_of(4)
    floats = to_float(take_batch(cache, np.array([5])), CPU)
    assert torch.allclose(floats, pixels_to_tensor(cache.pictures[5], 4), atol=2e-7)


def test_layout_and_precision_are_kept() -> None:
    batch = take_batch(cache_of(3), np.arange(4))
    assert to_float(batch, CPU).is_contiguous(memory_format=torch.channels_last)
    assert to_float(batch, CPU, torch.bfloat16).dtype == torch.bfloat16
    assert batch.dtype == torch.uint8


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a GPU")
def test_a_gpu_gets_the_same_numbers() -> None:
    batch = take_batch(cache_of(3), np.arange(10))
    there = to_float(batch, torch.device("cuda"))
    assert there.is_contiguous(memory_format=torch.channels_last)
    assert torch.equal(there.cpu(), to_float(batch, CPU))
