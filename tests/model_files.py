"""Model files for tests: a tiny DCGAN that is real in every respect but its training, and hostile files by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from genimg_desktop.spec.card import ModelCard, ModelSource
from genimg_desktop.spec.latent import LatentSpec


def tiny_card(**changes: Any) -> ModelCard:
    """A card of a 32 px DCGAN with 8 gaussian numbers."""
    values: dict[str, Any] = {
        "id": "tiny",
        "title": "Tiny",
        "arch": "dcgan",
        "source": "trained",
        "latent": LatentSpec(kind="gaussian", size=8),
        "resolution": 32,
        "config": {"base_channels": 4},
        "licence": "MIT",
    }
    return ModelCard(**{**values, **changes})


def tiny_generator(card: ModelCard, seed: int = 0) -> Any:
    """The module of a card, weights and statistics filled as after some training."""
    import torch

    from genimg_desktop.engine.archs.dcgan import DcganGenerator

    rng = torch.Generator().manual_seed(seed)
    module = DcganGenerator.build(card)
    module.start_weights(rng)
    with torch.no_grad():
        for name, tensor in module.state_dict().items():
            if name.endswith("running_var"):
                tensor.copy_(0.05 + 0.05 * torch.rand(tensor.shape, generator=rng))
            elif name.endswith(("running_mean", "norm.bias")):
                tensor.copy_(0.1 * torch.randn(tensor.shape, generator=rng))
            elif name.endswith(("conv.weight", "first.weight")):
                tensor.mul_(5.0)  # fresh weights give an almost flat picture
    return module.eval()


def write_tiny_model(path: Path, seed: int = 0, **changes: Any) -> Path:
    """Write the model file of ``tiny_card(**changes)``."""
    from genimg_desktop.engine.weights import write_model

    card = tiny_card(**changes)
    write_model(path, tiny_generator(card, seed).state_dict(), card)
    return path


def source_of(path: Path) -> ModelSource:
    """What the library says of a model file."""
    from genimg_desktop.spec.weights_head import file_hash, read_head

    return ModelSource(card=read_head(path).card, hash=file_hash(path), path=path)


def split(data: bytes) -> tuple[dict[str, Any], bytes]:
    """A model file -> its head as a tree, and its numbers."""
    length = int.from_bytes(data[:8], "little")
    return json.loads(data[8 : 8 + length]), data[8 + length :]


def joined(head: dict[str, Any] | bytes, numbers: bytes) -> bytes:
    """A model file from a head (a tree, or bytes taken as they are) and its numbers."""
    encoded = head if isinstance(head, bytes) else json.dumps(head).encode()
    return len(encoded).to_bytes(8, "little") + encoded + numbers
