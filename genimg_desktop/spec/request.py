"""What is asked of a model, and what comes back. A request holds everything that decides the pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.spec.card import LARGEST_PICTURE, ModelCard
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.region import Region, check_label, check_regions

SMALLEST_SIDE = 64

Quality = Literal["draft", "final"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerateRequest:
    """One picture: model id, latent, size in pixels, quality ('draft' while a slider moves, 'final' to keep).

    regions: parts that follow other latents of the same model. They are mixed in the order of their depths, those of
    one depth in the order given, so that a later one lies over an earlier one.
    """

    model: str
    latent: Latent
    width: int
    height: int
    quality: Quality = "final"
    regions: tuple[Region, ...] = ()

    def check(self, card: ModelCard) -> None:
        """Raise BadInput when the model cannot make this picture."""
        self.latent.check(card.latent)
        if card.is_any_size:
            if not all(SMALLEST_SIDE <= side <= LARGEST_PICTURE for side in (self.width, self.height)):
                raise BadInput(
                    Text("The size must be from {low} to {high} pixels.", low=SMALLEST_SIDE, high=LARGEST_PICTURE)
                )
        elif (self.width, self.height) != (card.resolution, card.resolution):
            raise BadInput(Text("This model makes pictures of {size} x {size} pixels only.", size=card.resolution))
        check_label(self.latent.label, card)
        check_regions(self.regions, card)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ImageResult:
    """A picture with the request that made it. pixels are ``uint8[height, width, 4]``, read-only."""

    request: GenerateRequest
    pixels: Pixels
    model_hash: str
    device: str
    seconds: float
