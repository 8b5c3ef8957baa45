"""Which picture is shown as number k, and whether it is mirrored: a function of k and the seed alone.

So a training that goes on after a stop shows what it would have shown, with nothing to save but the count.
"""

from __future__ import annotations

import hashlib

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.core.seeds import stream

Indices = NDArray[np.int64]
Flags = NDArray[np.bool_]


def order(seed: int, epoch: int, count: int) -> Indices:
    """All of 0 .. ``count - 1``, each once, shuffled by the seed and the epoch's number: ``int64[count]``."""
    return stream(seed, f"data order {epoch}").permutation(count).astype(np.int64, copy=False)


class Sampler:
    """An endless order of ``count`` pictures in which every epoch shows each of them once.

    What it answers depends on the arguments alone, never on earlier calls; the epoch last asked for is kept. Used
    from one thread.
    """

    def __init__(self, count: int, seed: int) -> None:
        """Raises ValueError without pictures."""
        if count < 1:
            raise ValueError("there is nothing to sample from")
        self.count, self.seed = count, seed
        self._epoch = -1
        self._order: Indices = np.empty(0, dtype=np.int64)

    def indices(self, first_image: int, n: int) -> Indices:
        """Pictures number ``first_image`` .. ``first_image + n - 1``: ``int64[n]`` in [0, count)."""
        if first_image < 0 or n < 0:
            raise ValueError(f"no pictures from {first_image}, {n} of them")
        out = np.empty(n, dtype=np.int64)
        done = 0
        while done < n:
            epoch, place = divmod(first_image + done, self.count)
            some = min(n - done, self.count - place)
            out[done : done + some] = self._of_epoch(epoch)[place : place + some]
            done += some
        return out

    def _of_epoch(self, epoch: int) -> Indices:
        if epoch != self._epoch:
            self._epoch, self._order = epoch, order(self.seed, epoch, self.count)
        return self._order


def mirrored(seed: int, first_image: int, n: int) -> Flags:
    """Whether pictures number ``first_image`` .. ``first_image + n - 1`` are mirrored, half of them: ``bool[n]``.

    The highest bit of SplitMix64 (Steele, Lea & Flood 2014, doi 10.1145/2714064.2660195) at the picture's number.
    """
    start = int.from_bytes(hashlib.sha256(f"data mirror:{seed}".encode()).digest()[:8], "little")
    number = np.arange(first_image, first_image + n, dtype=np.uint64)
    z = number * np.uint64(0x9E3779B97F4A7C15) + np.uint64(start)  # arrays wrap around at 2**64
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return ((z ^ (z >> np.uint64(31))) >> np.uint64(63)).astype(np.bool_)
