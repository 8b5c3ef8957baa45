"""Random numbers of a step: a function of seed, image counter and purpose alone, so that resuming needs no history."""

from __future__ import annotations

import hashlib

import torch
from torch import Tensor

from genimg_desktop.engine.train.ranks import Ranks


class Draws:
    """The random numbers of the step that begins at picture ``images``. Every rank draws for all and takes its part."""

    def __init__(self, seed: int, images: int, ranks: Ranks, device: torch.device) -> None:
        self._seed, self._images, self._ranks, self._device = seed, images, ranks, device

    def generator(self, purpose: str) -> torch.Generator:
        """A CPU generator for ``purpose``, the same on every rank."""
        digest = hashlib.sha256(f"{self._seed}:{self._images}:{purpose}".encode()).digest()
        return torch.Generator().manual_seed(int.from_bytes(digest[:8], "little") >> 1)

    def normal(self, purpose: str, count: int, size: int) -> Tensor:
        """``float32[count, size]`` normal numbers for this rank."""
        numbers = torch.randn(count * self._ranks.size, size, generator=self.generator(purpose))
        return numbers[self._ranks.slice(len(numbers))].to(self._device)

    def uniform(self, purpose: str, count: int) -> Tensor:
        """``float32[count]`` in [0, 1) for this rank."""
        numbers = torch.rand(count * self._ranks.size, generator=self.generator(purpose))
        return numbers[self._ranks.slice(len(numbers))].to(self._device)

    def labels(self, purpose: str, count: int, classes: int) -> Tensor | None:
        """``int64[count]`` classes for this rank, or None for a model without."""
        if not classes:
            return None
        numbers = torch.randint(classes, (count * self._ranks.size,), generator=self.generator(purpose))
        return numbers[self._ranks.slice(len(numbers))].to(self._device)
