"""A tiny VAE for tests: real in every respect but its training."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.latent import LatentSpec


def vae_card(**changes: Any) -> ModelCard:
    """A card of a 32 px VAE with 8 gaussian numbers."""
    values: dict[str, Any] = {
        "id": "tiny-vae",
        "title": "Tiny VAE",
        "arch": "vae",
        "source": "trained",
        "latent": LatentSpec(kind="gaussian", size=8),
        "resolution": 32,
        "config": {"base_channels": 4},
        "licence": "MIT",
    }
    return ModelCard(**{**values, **changes})


def tiny_vae(card: ModelCard, seed: int = 0) -> Any:
    """The module of a card, weights and statistics filled as after some training."""
    import torch

    from genimg_desktop.engine.archs.vae import Vae

    rng = torch.Generator().manual_seed(seed)
    module = Vae.build(card)
    module.start_weights(rng)
    with torch.no_grad():
        module.decoder.stages[-1].conv.weight.mul_(10.0)  # fresh weights give an almost flat picture
        for name, tensor in module.named_parameters():
            if name.endswith("norm.bias"):
                tensor.copy_(0.1 * torch.randn(tensor.shape, generator=rng))
        labels = torch.arange(64) % len(card.classes) if card.classes else None
        pictures = torch.rand(64, card.channels, card.resolution, card.resolution, generator=rng) * 2 - 1
        noise = torch.randn(64, card.latent.size, generator=rng)
        for norm in module.modules():
            if isinstance(norm, torch.nn.BatchNorm2d):
                norm.momentum = 1.0
        module.train()(pictures, noise, labels)
    return module.eval()


def write_tiny_vae(path: Path, seed: int = 0, **changes: Any) -> Path:
    """Write the model file of ``vae_card(**changes)``."""
    from genimg_desktop.engine.weights import write_model

    card = vae_card(**changes)
    write_model(path, tiny_vae(card, seed).state_dict(), card)
    return path
