"""What the discriminator sees of a picture: none, DiffAugment or ADA, and how strong."""

from __future__ import annotations

from typing import Any

from torch import Tensor

from genimg_desktop.engine.train import ada, diffaugment
from genimg_desktop.engine.train.draws import Draws
from genimg_desktop.engine.train.ranks import Ranks
from genimg_desktop.spec.training.gan import GanOptions


class GanAugment:
    """Varies pictures as the options say. ``strength``, in [0, 1]: the share of pictures that DiffAugment touches, or
    ADA's probability of each operation."""

    def __init__(self, options: GanOptions) -> None:
        self._kind = options.augment
        wanted = {
            "colour": options.augment_colour,
            "translation": options.augment_translation,
            "cutout": options.augment_cutout,
        }
        self._kinds = [name for name, is_on in wanted.items() if is_on]
        self._share = 1.0 if self._kind == "diffaugment" else 0.0
        self._controller = ada.AdaController(options.ada_target, options.ada_kimg)

    @property
    def strength(self) -> float:
        """How strong it is now."""
        return self._controller.p if self._kind == "ada" else self._share

    def apply(self, pictures: Tensor, draws: Draws, name: str, ranks: Ranks) -> Tensor:
        """Vary this rank's ``float32[N, C, R, R]``. What is drawn depends on the step and ``name`` alone, and is drawn
        for the pictures of all ranks, of which these are one slice."""
        if self.strength == 0.0 or (self._kind != "ada" and not self._kinds):
            return pictures
        total = len(pictures) * ranks.size
        generator = draws.generator(f"augment-{name}")
        if self._kind == "ada":
            return ada.apply(pictures, ada.draw(total, self.strength, generator).part(ranks.slice(total)))
        height, width = pictures.shape[2:]
        drawn = diffaugment.draw(total, height, width, generator, self._kinds, self._share)
        varied: Tensor = diffaugment.apply(pictures, drawn.part(ranks.slice(total)))
        return varied

    def observe(self, real_sign: float, shown: int) -> None:
        """Let ADA follow how sure the discriminator is of real pictures."""
        if self._kind == "ada":
            self._controller.observe(real_sign, shown)

    def raise_strength(self, by: float) -> None:
        """Vary more: a larger share; with all pictures touched, one more operation."""
        if self._kind == "ada":
            self._controller.raise_by(by)
        elif self._share < 1.0:
            self._kind = "diffaugment"
            self._kinds = self._kinds or ["translation"]
            self._share = min(1.0, self._share + by)
        else:
            missing = [kind for kind in ("translation", "cutout") if kind not in self._kinds]
            self._kinds += missing[:1]

    def state(self) -> dict[str, Any]:
        """Plain JSON."""
        return {"kind": self._kind, "kinds": self._kinds, "share": self._share, "ada": self._controller.state()}

    def restore(self, state: dict[str, Any]) -> None:
        """Take the state back."""
        self._kind, self._kinds, self._share = state["kind"], list(state["kinds"]), state["share"]
        self._controller.restore(state["ada"])
