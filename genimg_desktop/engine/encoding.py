"""From any picture to the latent of a model that has an encoder."""

from __future__ import annotations

import numpy as np
import torch

from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput, BadModel
from genimg_desktop.core.text import Text
from genimg_desktop.engine.capabilities import Encodes, Generates
from genimg_desktop.engine.data.fitting import fit_picture, fitted_to_pixels
from genimg_desktop.engine.tensors import pixels_to_tensor
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.latent import LARGEST_VALUE, Latent
from genimg_desktop.spec.training.data_plan import DataPlan

_COLOURS = {1: "grey", 3: "colour", 4: "alpha"}


def check_can_encode(card: ModelCard, label: int | None) -> None:
    """Raise BadInput when this model cannot look for a picture, or has no such class. Loads nothing."""
    if not card.can_encode:
        raise BadInput(
            Text("'{title}' cannot find a picture of yours: it has no encoder.", title=card.title),
            hint=Text("Choose a model of the kind VAE."),
        )
    if label is not None and not 0 <= label < max(len(card.classes), 1):
        raise BadInput(Text("This model has no class number {label}.", label=label))


def as_trained_on(pixels: Pixels, card: ModelCard) -> Pixels:
    """``uint8[H, W, 4]`` -> ``uint8[R, R, 4]``: what a training with the usual plan shows of this picture.

    The middle square, antialiased, over white unless the model knows alpha, grey when it knows no colour.
    """
    plan = DataPlan(path="", resolution=card.resolution, colours=_COLOURS[card.channels])
    return fitted_to_pixels(fit_picture(pixels, plan))


@torch.inference_mode()
def encode_pixels(
    model: Generates, card: ModelCard, pixels: Pixels, label: int | None, device: str, ctx: Context
) -> Latent:
    """The latent of the means that the encoder finds for ``as_trained_on(pixels)``.

    Raises BadInput for a picture without pixels, BadModel when the answer is no usable latent, Cancelled.
    """
    if not isinstance(model, Encodes):
        raise TypeError(f"arch {card.arch} is named in ENCODING_ARCHS, but has no encode_pictures")
    if pixels.size == 0:
        raise BadInput(Text("The picture is empty."))
    ctx.check()
    picture = pixels_to_tensor(as_trained_on(pixels, card), card.channels).to(device)
    labels = torch.tensor([label or 0], device=device) if card.classes else None
    vector = model.encode_pictures(picture, labels, ctx)[0].cpu().double().numpy()
    if not np.isfinite(vector).all() or np.abs(vector).max() > LARGEST_VALUE:
        raise BadModel(
            Text("'{title}' answered with values that are not numbers.", title=card.title),
            hint=Text("Its weights are damaged."),
        )
    return Latent(label=label).with_vector(vector)
