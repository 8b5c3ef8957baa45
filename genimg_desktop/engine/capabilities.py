"""What a loaded model can do. Panels ask with isinstance and show what fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from torch import Tensor

from genimg_desktop.core.context import Context
from genimg_desktop.spec.region import RegionMask
from genimg_desktop.spec.request import Quality


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The picture that is wanted: size in pixels, and whether speed ('draft') or beauty ('final') counts."""

    width: int
    height: int
    quality: Quality = "final"


@runtime_checkable
class Generates(Protocol):
    """Makes pictures from latents."""

    def generate(self, vectors: Tensor, labels: Tensor | None, frame: Frame, ctx: Context) -> Tensor:
        """vectors ``float64[N, D]`` -> pictures ``float32[N, C, H, W]`` in [-1, 1], on the device of ``vectors``.

        labels: ``int64[N]`` or None. Calls ctx.check() at least every tenth of a second of work. On a CPU the same
        vectors and frame give the same bits.
        """


@runtime_checkable
class Encodes(Protocol):
    """Finds the latents of pictures, at once. Archs that do are named in spec/card.ENCODING_ARCHS."""

    def encode_pictures(self, pictures: Tensor, labels: Tensor | None, ctx: Context) -> Tensor:
        """pictures ``float32[N, C, R, R]`` in [-1, 1] -> latents ``float64[N, D]`` on the same device (``float32`` on
        one without float64).

        labels: ``int64[N]`` or None. ``generate`` of these latents gives pictures like the given ones. Calls
        ctx.check() as ``generate`` does. On a CPU the same picture gives the same bits.
        """


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class MixedRegion:
    """A spec.region.Region as a network takes it: vector ``float64[1, D]``, label ``int64[1]`` or None."""

    vector: Tensor
    label: Tensor | None
    mask: RegionMask
    depth: int


@runtime_checkable
class MixesRegions(Protocol):
    """Lets parts of a picture follow other latents. Archs that do are named in spec/card.MIXING_ARCHS."""

    @property
    def num_depths(self) -> int:
        """At how many feature maps a region can be mixed in; that of ``ModelCard.region_depths``."""

    def generate_mixed(
        self, vector: Tensor, label: Tensor | None, regions: Sequence[MixedRegion], frame: Frame, ctx: Context
    ) -> Tensor:
        """vector ``float64[1, D]``, label ``int64[1]`` or None -> one picture ``float32[1, C, H, W]`` in [-1, 1].

        At the map of its depth, a region's own map f takes the place of the picture's: ``picture (1 - m) + f m``, m its
        mask averaged to the places of that map. Regions of one depth are laid over each other in the order given. On a
        CPU the same arguments give the same bits; a mask of 0 gives those of ``generate`` of the vector alone, a mask
        of 1 those of the region's vector alone.
        """
