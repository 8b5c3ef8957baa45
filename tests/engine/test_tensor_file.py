"""The state of a training in a file that the library of the format reads."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
import safetensors.torch
import torch

from genimg_desktop.core.errors import SaveFailed
from genimg_desktop.engine.train.tensor_file import write_tensors

KINDS = (torch.float64, torch.float32, torch.float16, torch.bfloat16, torch.int64, torch.int32, torch.uint8, torch.bool)


def test_every_kind_and_shape_comes_back_to_the_bit(tmp_path: Path) -> None:
    random = torch.Generator().manual_seed(1)
    tensors = {"层/名": torch.zeros((), dtype=torch.int64)}
    for number, kind in enumerate(KINDS):
        for shape in ((), (3,), (2, 3, 5), (0, 4)):
            tensors[f"{number}/{len(shape)}/{shape}"] = (torch.randn(shape, generator=random) * 9).to(kind)
    size, sha256 = write_tensors(tmp_path / "state.safetensors", tensors)
    data = (tmp_path / "state.safetensors").read_bytes()
    assert size == len(data) and sha256 == hashlib.sha256(data).hexdigest()
    back = safetensors.torch.load(data)
    assert back.keys() == tensors.keys()
    for name, tensor in tensors.items():
        assert back[name].dtype == tensor.dtype and back[name].shape == tensor.shape
        assert torch.equal(back[name], tensor)


def test_a_disk_that_is_full_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import errno
    import os

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SaveFailed, match="disk is full"):
        write_tensors(tmp_path / "state.safetensors", {"a": torch.zeros(10)})
    assert list(tmp_path.iterdir()) == []
