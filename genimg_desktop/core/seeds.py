"""Random streams that never change between versions.

numpy's Generator may change its streams (NEP 19); RandomState is frozen, so a seed gives the same latent in
every later version of numpy and of this program.
"""

from __future__ import annotations

import hashlib
import secrets

import numpy as np

SEED_LIMIT = 2**32
"""Seeds are whole numbers in [0, SEED_LIMIT)."""


def stream(seed: int, purpose: str = "") -> np.random.RandomState:
    """A frozen random stream for ``seed``; another ``purpose`` gives an independent one."""
    if not 0 <= seed < SEED_LIMIT:
        raise ValueError(f"seed must be in [0, 2**32), got {seed}")
    if not purpose:
        return np.random.RandomState(seed)
    digest = hashlib.sha256(f"{purpose}:{seed}".encode()).digest()
    return np.random.RandomState(np.frombuffer(digest, dtype=np.uint32))


def fresh_seed() -> int:
    """A seed nobody has used yet, from the system's random source."""
    return secrets.randbelow(SEED_LIMIT)
