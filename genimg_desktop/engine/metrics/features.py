"""The feature network that comes with the program: pictures -> 256 numbers each.

It was trained by models/train_features.py without any labels; resources/features/README.md tells on what.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import safetensors.torch
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from genimg_desktop.core.context import Context, QuietContext
from genimg_desktop.core.errors import BadModel
from genimg_desktop.core.files import read_limited
from genimg_desktop.core.paths import resources_dir
from genimg_desktop.core.text import Text
from genimg_desktop.engine.metrics.pictures import as_rgb, resized

SIDE = 64
FEATURES = 256
LAYERS = (
    (3, 32, 5, 2),
    (32, 64, 3, 2),
    (64, 64, 3, 1),
    (64, 128, 3, 2),
    (128, 128, 3, 1),
    (128, 256, 3, 2),
    (256, 256, 3, 1),
)
"""Channels in, channels out, kernel, stride; each followed by a ReLU. Their mean over places is made white by one
linear layer and brought to length 16. 1.23 million weights."""

GENERATION = "gen1"
SHA256 = "00e2e5ae3ede2e9b8a27fbca82a2b429a7dc6695cb123498e835ea10ab0a7aac"
_LIMIT_BYTES = 8 * 1024 * 1024
_BATCH = 64

Features = NDArray[np.float32]
"""``float32[N, 256]``, the mean square of each row is 1."""


def features_file() -> Path:
    """The file that comes with the program."""
    return resources_dir() / "features" / f"{GENERATION}.safetensors"


class FeatureNet:
    """Always on the CPU and in full precision, so that a number does not depend on the device that trains.

    name: what its distances are called, 'KID@gen1-' and the first 8 digits of the file's SHA-256. Numbers of
    different names must not be compared.
    """

    def __init__(self, weights: dict[str, Tensor], file_hash: str) -> None:
        self.name = f"KID@{GENERATION}-{file_hash[:8]}"
        self.file_hash = file_hash
        layers: list[nn.Module] = []
        for place, (inner, outer, kernel, stride) in enumerate(LAYERS):
            conv = nn.Conv2d(inner, outer, kernel, stride, kernel // 2)
            conv.load_state_dict({kind: weights[f"{place}.{kind}"].float() for kind in ("weight", "bias")})
            layers += [conv, nn.ReLU()]
        self._whiten = nn.Linear(FEATURES, FEATURES).eval()
        self._whiten.load_state_dict({kind: weights[f"whiten.{kind}"].float() for kind in ("weight", "bias")})
        self._body = nn.Sequential(*layers).eval().to(memory_format=torch.channels_last)  # type: ignore[call-overload]

    @classmethod
    def load(cls, path: Path | None = None, expected_hash: str = SHA256) -> FeatureNet:
        """Read the file. Raises BadInput when it is missing, BadModel when it is not the one of this version."""
        file = path or features_file()
        data = read_limited(file, _LIMIT_BYTES)
        found = hashlib.sha256(data).hexdigest()
        if expected_hash and found != expected_hash:
            raise BadModel(
                Text("'{name}', which measures how good samples are, is damaged.", name=file.name),
                hint=Text("Install the program anew. Training itself does not need this file."),
                details=f"SHA-256 {found}",
            )
        return cls(safetensors.torch.load(data), found)

    def features(self, pictures: Tensor, ctx: Context | None = None) -> Features:
        """``uint8[N, C, R, R]`` or ``float[N, C, R, R]`` in [-1, 1] -> ``float32[N, 256]``. Raises Cancelled.

        Any size is brought to 64 x 64 with antialiasing; grey becomes colour, transparency white.
        """
        context = ctx or QuietContext()
        out = np.empty((len(pictures), FEATURES), dtype=np.float32)
        for begin in range(0, len(pictures), _BATCH):
            context.check()
            part = pictures[begin : begin + _BATCH]
            out[begin : begin + len(part)] = self._batch(part)
        return out

    @torch.inference_mode()
    def _batch(self, pictures: Tensor) -> Features:
        with torch.autocast("cpu", enabled=False):
            x = (resized(as_rgb(pictures), SIDE) - 0.5) * 4.0
            maps: Tensor = self._body(x.contiguous(memory_format=torch.channels_last))
            white: Tensor = self._whiten(maps.mean((2, 3)))
            out: Features = (white * torch.rsqrt(white.square().mean(1, keepdim=True) + 1e-6)).numpy()
        return out


def feature_name() -> str:
    """'KID@gen1-' and the hash that this version of the program knows; reads no file."""
    return f"KID@{GENERATION}-{SHA256[:8]}"
