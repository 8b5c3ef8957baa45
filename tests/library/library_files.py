"""Model files and pictures for the tests of the library, written by the description of their formats."""

from __future__ import annotations

import json
import struct
import zlib
from pathlib import Path

from genimg_desktop.core.serde import to_json
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.latent import Latent, LatentSpec
from genimg_desktop.spec.recipe import Recipe
from genimg_desktop.spec.request import GenerateRequest

RULES = """
id = "{id}"
title = "{title}"
arch = "hills"
source = "rules"
resolution = 128
[latent]
kind = "named"
size = 1
[[latent.coordinates]]
id = "height"
name = "Height"
low = 0.0
high = 1.0
default = 0.5
"""


def rules(model_id: str, title: str = "Hills") -> str:
    """A model without weights, as TOML."""
    return RULES.format(id=model_id, title=title)


def weights(model_id: str = "net", title: str = "Net", value: float = 1.0) -> bytes:
    """A safetensors file of one number."""
    card = ModelCard(
        id=model_id,
        title=title,
        arch="dcgan",
        source="trained",
        resolution=64,
        latent=LatentSpec(kind="gaussian", size=4),
    )
    return safetensors(to_json(card).decode(), value)


def safetensors(card: str, value: float = 1.0) -> bytes:
    """A safetensors file with any text in the place of the card."""
    head = {
        "__metadata__": {"genimg.card": card},
        "weight": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]},
    }
    text = json.dumps(head).encode()
    return struct.pack("<Q", len(text)) + text + struct.pack("<f", value)


def png(shade: int = 0, side: int = 2) -> bytes:
    """A grey PNG."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    rows = (b"\0" + bytes([shade]) * side) * side
    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def recipe(seed: int = 1) -> Recipe:
    """The recipe of a picture."""
    request = GenerateRequest(model="hills", latent=Latent(seed=seed), width=64, height=64)
    return Recipe(request=request, model_hash="0" * 64, model_title="Hills", source="rules", app="1")


def make_old(path: Path, seconds: float = 3600.0) -> None:
    """Set the time of the last change back, as of a file that has settled."""
    import os

    info = path.stat()
    os.utime(path, (info.st_atime - seconds, info.st_mtime - seconds))
