"""The DCGAN generator (Radford, Metz, Chintala 2016, arXiv 1511.06434, section 3) for pictures of 32, 64 or 128 pixels.

A latent is spread over 4 x 4 places, then doubled in size until the picture is reached; batch normalisation and
ReLU between, tanh at the end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import torch
from torch import Tensor, nn

from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput, BadModel
from genimg_desktop.core.fields import SettingInfo, check_settings, setting
from genimg_desktop.core.serde import from_builtins
from genimg_desktop.core.text import Text
from genimg_desktop.engine.archs.coarse_conv import enlarge, spread
from genimg_desktop.engine.archs.folding import fold_norm
from genimg_desktop.engine.archs.region_mixing import lay_over
from genimg_desktop.engine.capabilities import Frame, MixedRegion
from genimg_desktop.spec.card import ModelCard

RESOLUTIONS = (32, 64, 128)
_FIRST_SIDE = 4
_AT_ONCE = 32
"""Pictures per pass; between passes a cancel is noticed."""
_WEIGHT_STD = 0.02
"""Standard deviation of the starting weights (arXiv 1511.06434, section 4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DcganConfig:
    """What a card's config may say about a DCGAN generator."""

    base_channels: int = setting(
        64,
        SettingInfo(
            label=Text("Base channels"),
            help=Text("Channels of the last layer before the picture; every earlier layer has twice as many."),
            low=4,
            high=256,
            step=4,
        ),
    )
    channel_cap: int = setting(
        512,
        SettingInfo(label=Text("Most channels"), help=Text("No layer has more channels than this."), low=4, high=2048),
    )
    upsampling: str = setting(
        "transposed",
        SettingInfo(
            label=Text("Enlarging"),
            help=Text("How a layer doubles the picture. Resize avoids checkerboard patterns."),
            choices=(("transposed", Text("Transposed convolution")), ("resize", Text("Resize and convolution"))),
        ),
    )
    label_size: int = setting(
        32,
        SettingInfo(
            label=Text("Class numbers"),
            help=Text("How many learned numbers describe a class, in a model with classes."),
            low=1,
            high=512,
        ),
    )

    def widths(self, resolution: int) -> tuple[int, ...]:
        """Channels after each layer but the last, from 4 x 4 up: ``min(cap, base * 2**k)``."""
        doublings = (resolution // _FIRST_SIDE).bit_length() - 1
        return tuple(min(self.channel_cap, self.base_channels << k) for k in reversed(range(doublings)))


class _Stage(nn.Module):
    """One enlargement: convolution, then batch normalisation and ReLU (or nothing, in the last stage)."""

    def __init__(self, wide: int, out: int, *, is_transposed: bool, is_last: bool) -> None:
        super().__init__()
        self.is_last = is_last
        self.scale = None if is_transposed else nn.Upsample(scale_factor=2.0, mode="nearest")
        self.conv: nn.ConvTranspose2d | nn.Conv2d
        if is_transposed:
            self.conv = nn.ConvTranspose2d(wide, out, 4, stride=2, padding=1, bias=False)
        else:
            self.conv = nn.Conv2d(wide, out, 3, padding=1, bias=False)
        self.norm = None if is_last else nn.BatchNorm2d(out)

    def forward(self, x: Tensor) -> Tensor:
        if self.scale is not None:
            x = self.scale(x)
        x = self.conv(x) if self.scale is not None else enlarge(x, self.conv.weight, self.conv.bias)
        if self.norm is not None:
            x = self.norm(x)
        return x if self.is_last else torch.relu_(x)


class DcganGenerator(nn.Module):
    """``float[N, D]`` normal latents -> pictures ``float[N, C, H, W]`` in [-1, 1].

    With classes, ``label_size`` learned numbers of the class are appended to the latent.
    """

    def __init__(self, config: DcganConfig, *, latent_size: int, resolution: int, channels: int, classes: int) -> None:
        super().__init__()
        self.classes = classes
        widths = config.widths(resolution)
        is_transposed = config.upsampling == "transposed"
        self.embed = nn.Embedding(classes, config.label_size) if classes else None
        wide = latent_size + (config.label_size if classes else 0)
        self.first = nn.ConvTranspose2d(wide, widths[0], _FIRST_SIDE, bias=False)
        self.first_norm: nn.BatchNorm2d | None = nn.BatchNorm2d(widths[0])
        outs = (*widths[1:], channels)
        self.stages = nn.ModuleList(
            _Stage(a, b, is_transposed=is_transposed, is_last=index == len(outs) - 1)
            for index, (a, b) in enumerate(zip(widths, outs, strict=True))
        )

    @classmethod
    def build(cls, card: ModelCard) -> Self:
        """The module a card describes, its weights not yet given. Raises BadModel for a config it cannot follow."""
        if card.resolution not in RESOLUTIONS:
            raise BadModel(
                Text("A DCGAN makes pictures of 32, 64 or 128 pixels; this card says {size}.", size=card.resolution)
            )
        if card.latent.kind != "gaussian":
            raise BadModel(Text("A DCGAN takes normal random numbers; this card says otherwise."))
        try:
            config = from_builtins(DcganConfig, dict(card.config))
            check_settings(config)
        except BadInput as error:
            raise BadModel(
                Text("The model's card cannot be followed: {why}", why=error.message), details=error.details
            ) from error
        return cls(
            config,
            latent_size=card.latent.size,
            resolution=card.resolution,
            channels=card.channels,
            classes=len(card.classes),
        )

    def start_weights(self, generator: torch.Generator) -> None:
        """Give every layer its starting values: weights N(0, 0.02), scales N(1, 0.02), shifts 0."""
        for module in self.modules():
            if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d)):
                nn.init.normal_(module.weight, 0.0, _WEIGHT_STD, generator=generator)
            elif isinstance(module, nn.Embedding):
                nn.init.normal_(module.weight, 0.0, 1.0, generator=generator)
            elif isinstance(module, nn.BatchNorm2d):
                nn.init.normal_(module.weight, 1.0, _WEIGHT_STD, generator=generator)
                nn.init.zeros_(module.bias)

    def forward(self, latents: Tensor, labels: Tensor | None = None) -> Tensor:
        """latents ``float[N, D]``, labels ``int64[N]`` or None (class 0) -> ``float[N, C, H, W]`` in [-1, 1]."""
        x = self._first_map(latents, labels)
        for stage in self.stages:
            x = stage(x)
        return torch.tanh(x)

    def prepare(self) -> None:
        """Make the module ready to be used: evaluation mode, no gradients, normalisation folded into the weights.

        In evaluation mode batch normalisation is ``x * scale + shift`` with fixed numbers, so it is multiplied into
        the convolution before it: the same picture within 1e-5, a tenth to a fifth faster on a CPU.
        """
        self.eval().requires_grad_(False)
        if self.first_norm is not None:
            fold_norm(self.first, self.first_norm)
            self.first_norm = None
        for stage in self.stages:
            assert isinstance(stage, _Stage)
            if stage.norm is not None:
                fold_norm(stage.conv, stage.norm)
                stage.norm = None
        self.to(memory_format=torch.channels_last)  # type: ignore[call-overload]

    @torch.inference_mode()
    def generate(self, vectors: Tensor, labels: Tensor | None, frame: Frame, ctx: Context) -> Tensor:
        """See Generates. The frame must have the size this model was made for."""
        out = []
        for begin in range(0, len(vectors), _AT_ONCE):
            ctx.check()
            part = slice(begin, begin + _AT_ONCE)
            out.append(self(vectors[part].to(self.first.weight.dtype), None if labels is None else labels[part]))
        return _in_frame(torch.cat(out), frame)

    @property
    def num_depths(self) -> int:
        """See MixesRegions: the map of 4 x 4 places, and what comes out of every stage."""
        return 1 + len(self.stages)

    @torch.inference_mode()
    def generate_mixed(
        self, vector: Tensor, label: Tensor | None, regions: Sequence[MixedRegion], frame: Frame, ctx: Context
    ) -> Tensor:
        """See MixesRegions. The frame must have the size this model was made for.

        Every latent goes through the network alone, as in ``generate`` of one: more in a pass may be summed in another
        order.
        """
        dtype = self.first.weight.dtype
        x = self._first_map(vector.to(dtype), label)
        others = [(region, self._first_map(region.vector.to(dtype), region.label)) for region in regions]
        for depth in range(self.num_depths):
            ctx.check()
            if depth:
                stage = self.stages[depth - 1]
                x = stage(x)
                others = [(region, stage(other)) for region, other in others if region.depth >= depth]
            for region, other in others:
                if region.depth == depth:
                    x = lay_over(x, other, region.mask)
        return _in_frame(torch.tanh(x), frame)

    def first_layer(self) -> Tensor:
        """The matrix ``float[F, D]`` that the latent meets first."""
        latent_size = self.first.in_channels - (0 if self.embed is None else self.embed.embedding_dim)
        return self.first.weight[:latent_size].flatten(1).T

    def _first_map(self, latents: Tensor, labels: Tensor | None) -> Tensor:
        """latents ``float[N, D]``, labels ``int64[N]`` or None (class 0) -> ``float[N, F, 4, 4]``."""
        if self.embed is not None:
            if labels is None:
                labels = torch.zeros(len(latents), dtype=torch.int64, device=latents.device)
            latents = torch.cat([latents, self.embed(labels).to(latents.dtype)], dim=1)
        x = spread(latents, self.first.weight, self.first.bias)
        if self.first_norm is not None:
            x = self.first_norm(x)
        return torch.relu_(x)


def _in_frame(pictures: Tensor, frame: Frame) -> Tensor:
    pictures = pictures.contiguous()
    if pictures.shape[-2:] != (frame.height, frame.width):
        raise ValueError(f"asked for {frame}, made {tuple(pictures.shape)}")
    return pictures
