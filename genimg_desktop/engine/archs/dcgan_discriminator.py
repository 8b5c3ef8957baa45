"""The DCGAN discriminator (Radford, Metz, Chintala 2016, arXiv 1511.06434), the generator's mirror; for training only.

A picture is halved in size until 4 x 4 places are left, then becomes one number: high for real, low for made.
"""

from __future__ import annotations

from typing import Literal

import torch
import torch.nn.functional as nnf
from torch import Tensor, nn

from genimg_desktop.engine.archs.coarse_conv import gather, halve
from genimg_desktop.engine.archs.dcgan import RESOLUTIONS, DcganConfig
from genimg_desktop.engine.archs.spectral import SpectralConv2d, SpectralEmbedding, start_spectral, weight_of

Norm = Literal["none", "batch", "spectral"]

GROUP = 4
"""Pictures that minibatch_std compares with each other (Karras et al. 2020, arXiv 1912.04958, use 4 as well)."""
_LAST_SIDE = 4
_WEIGHT_STD = 0.02
"""Standard deviation of the starting weights (arXiv 1511.06434, section 4)."""
_STD_EPS = 1e-8


class DcganDiscriminator(nn.Module):
    """Pictures ``float[N, C, R, R]`` in [-1, 1] -> logits ``float32[N]``.

    norm 'batch': after every convolution but the first and the last, as in the paper; 'spectral': on every layer,
    call ``advance_spectral`` after each step. minibatch_std: see ``with_minibatch_std``. With classes the logit gains
    the product of the class's learned vector with the summed features (projection: Miyato & Koyama 2018,
    arXiv 1802.05637, eq. 3).

    N pictures at once equal two halves of N/2 when there is no batch norm, and N/2 is a multiple of GROUP or
    minibatch_std is off. Real and made pictures go in separate calls, or as such halves of one.
    """

    def __init__(
        self,
        *,
        base_channels: int,
        channel_cap: int,
        resolution: int,
        channels: int,
        classes: int,
        norm: Norm,
        minibatch_std: bool,
    ) -> None:
        super().__init__()
        if resolution not in RESOLUTIONS or channels not in (1, 3, 4):
            raise ValueError(f"no discriminator for {resolution} px in {channels} channels")
        self.minibatch_std = minibatch_std
        outs = DcganConfig(base_channels=base_channels, channel_cap=channel_cap).widths(resolution)[::-1]
        is_spectral = norm == "spectral"
        self.stages = nn.ModuleList(
            _Stage(wide, out, is_spectral=is_spectral, has_norm=norm == "batch" and index > 0)
            for index, (wide, out) in enumerate(zip((channels, *outs[:-1]), outs, strict=True))
        )
        wide = outs[-1] + (1 if minibatch_std else 0)
        self.last = SpectralConv2d(wide, 1, _LAST_SIDE) if is_spectral else nn.Conv2d(wide, 1, _LAST_SIDE)
        self.embed: nn.Embedding | None = None
        if classes:
            self.embed = SpectralEmbedding(classes, outs[-1]) if is_spectral else nn.Embedding(classes, outs[-1])

    def start_weights(self, generator: torch.Generator) -> None:
        """Give every layer its starting values: weights N(0, 0.02), scales N(1, 0.02), shifts 0; then the spectral
        norms are measured."""
        for module in self.modules():
            if isinstance(module, (nn.Conv2d, nn.Embedding)):
                nn.init.normal_(module.weight, 0.0, _WEIGHT_STD, generator=generator)
            elif isinstance(module, nn.BatchNorm2d):
                nn.init.normal_(module.weight, 1.0, _WEIGHT_STD, generator=generator)
            if isinstance(module, (nn.Conv2d, nn.BatchNorm2d)) and module.bias is not None:
                nn.init.zeros_(module.bias)
        start_spectral(self, generator)

    def forward(self, pictures: Tensor, labels: Tensor | None = None) -> Tensor:
        """pictures ``float[N, C, R, R]`` in [-1, 1], labels ``int64[N]`` (only with classes) -> ``float32[N]``."""
        return self.forward_with_features(pictures, labels)[0]

    def forward_with_features(self, pictures: Tensor, labels: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """The logits, and the last feature map ``float[N, F, 4, 4]`` for feature matching (Salimans et al. 2016,
        arXiv 1606.03498, section 3.1)."""
        features = pictures
        for stage in self.stages:
            features = stage(features)
        judged = with_minibatch_std(features) if self.minibatch_std else features
        logits = _full(gather(judged, weight_of(self.last), self.last.bias)).flatten()
        if self.embed is not None:
            if labels is None:
                raise ValueError("a discriminator with classes needs labels")
            logits = logits + (_full(features).sum(dim=(2, 3)) * _full(self.embed(labels))).sum(dim=1)
        return logits, features


class _Stage(nn.Module):
    """One halving: convolution, batch normalisation where asked for, LeakyReLU of slope 0.2."""

    def __init__(self, wide: int, out: int, *, is_spectral: bool, has_norm: bool) -> None:
        super().__init__()
        self.conv = (
            SpectralConv2d(wide, out, 4, stride=2, padding=1)
            if is_spectral
            else nn.Conv2d(wide, out, 4, stride=2, padding=1, bias=not has_norm)
        )
        self.norm = nn.BatchNorm2d(out) if has_norm else None

    def forward(self, x: Tensor) -> Tensor:
        x = halve(x, weight_of(self.conv), self.conv.bias)
        if self.norm is not None:
            x = self.norm(x)
        return nnf.leaky_relu_(x, 0.2)


def group_size(batch: int) -> int:
    """How many neighbours are compared: GROUP where it divides the batch, else the next larger divisor (the whole
    batch at the latest), for the deviation of two or three pictures says little."""
    return next((size for size in range(GROUP, batch) if batch % size == 0), batch)


def with_minibatch_std(features: Tensor) -> Tensor:
    """``float[N, F, H, W]`` -> ``float[N, F + 1, H, W]``: the last channel says how much a picture and its neighbours
    in the batch differ, so that a generator of one picture only is found out.

    The standard deviation over each group of ``group_size(N)`` neighbours, averaged over channels and places (Karras,
    Aila, Laine, Lehtinen 2018, arXiv 1710.10196, section 3), in float32.
    """
    batch, channels, height, width = features.shape
    size = group_size(batch)
    groups = _full(features).reshape(batch // size, size, channels, height, width)
    spread = (groups.var(dim=1, unbiased=False) + _STD_EPS).sqrt().mean(dim=(1, 2, 3))
    channel = spread.repeat_interleave(size).to(features.dtype)
    return torch.cat([features, channel[:, None, None, None].expand(-1, 1, height, width)], dim=1)


def _full(x: Tensor) -> Tensor:
    """At least float32."""
    return x.float() if x.dtype in (torch.bfloat16, torch.float16) else x
