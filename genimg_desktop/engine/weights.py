"""Model files: safetensors with the card in the head, checked before a number of them is used.

The file is read once, whole, into memory: what was checked is what is loaded, and a file that is cut or replaced
while in use cannot take the program down (a mapped one can).
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path

import safetensors.torch
import torch
from torch import Tensor

from genimg_desktop.core.context import Context, QuietContext
from genimg_desktop.core.errors import BadModel
from genimg_desktop.core.files import write_atomically
from genimg_desktop.core.serde import to_json
from genimg_desktop.core.text import Text
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.weights_head import CARD_KEY, Head, head_of, open_model

_DTYPES = {"F16": torch.float16, "BF16": torch.bfloat16, "F32": torch.float32, "F64": torch.float64}
_LARGEST_WEIGHT = 1e8
"""No trained weight comes near; larger ones overflow on the way to the picture."""
_FILE_LIMIT_BYTES = 16 * 1024**3
_BLOCK_BYTES = 4 * 1024 * 1024
_COUNTER = ".num_batches_tracked"
"""Batch normalisation counts its batches; no picture depends on it, so files do not carry it."""

Shapes = Mapping[str, tuple[int, ...]]


def shapes_of(module: torch.nn.Module) -> dict[str, tuple[int, ...]]:
    """The weights a file must hold for this module."""
    return {name: tuple(t.shape) for name, t in module.state_dict().items() if not name.endswith(_COUNTER)}


def write_model(path: Path, state: Mapping[str, Tensor], card: ModelCard) -> str:
    """Write a model file; the same weights and card give the same bytes. Returns its SHA-256, hex.

    Raises BadModel for weights that are not numbers (they are never saved) and SaveFailed.
    """
    card.check()
    weights = {n: t.detach().cpu().contiguous() for n, t in state.items() if not n.endswith(_COUNTER)}
    for name, weight in weights.items():
        _refuse_wild(name, weight, path.name)
    plain = safetensors.torch.save(weights)
    split = 8 + int.from_bytes(plain[:8], "little")
    metadata = _metadata(card, hashlib.sha256(plain[split:]).hexdigest())
    # the library writes metadata in random order; the same model must give the same bytes
    head = json.dumps(
        {"__metadata__": metadata, **json.loads(plain[8:split])}, ensure_ascii=False, separators=(",", ":")
    )
    encoded = head.encode("utf-8")
    encoded += b" " * (-len(encoded) % 8)
    data = len(encoded).to_bytes(8, "little") + encoded + plain[split:]
    write_atomically(path, data)
    return hashlib.sha256(data).hexdigest()


def load_weights(
    path: Path, shapes: Shapes, *, expected_hash: str | None = None, ctx: Context | None = None
) -> dict[str, Tensor]:
    """Read a model file whole and give its weights as ``float32`` tensors on the CPU.

    shapes: exactly the weights that must be there. expected_hash: SHA-256 of the file when it was listed.
    Raises BadModel naming the first weight that is missing, unknown, misshaped or not a number; Cancelled.
    """
    data = _read_whole(path, ctx or QuietContext())
    if expected_hash is not None and hashlib.sha256(data).hexdigest() != expected_hash:
        raise BadModel(
            Text("The model file '{name}' has changed since it was listed.", name=path.name),
            hint=Text("Look through the models again; pictures made before belong to the old file."),
        )
    head = head_of(data, path.name)
    _compare(head, shapes, path.name)
    out: dict[str, Tensor] = {}
    for name in shapes:
        info = head.tensors[name]
        raw = torch.frombuffer(data, dtype=torch.uint8, count=info.size, offset=info.begin) if info.size else None
        # cloned first: a tensor may begin at an odd byte, and must not keep the whole file alive
        weight = torch.empty(0) if raw is None else raw.clone().view(_DTYPES[info.dtype])
        _refuse_wild(name, weight, path.name)
        out[name] = weight.float().reshape(info.shape)
    return out


def _metadata(card: ModelCard, weights_hash: str) -> dict[str, str]:
    """Our card, and the keys of Stability AI's ModelSpec 1.0.0 that other programs show."""
    entries = {
        CARD_KEY: to_json(card).decode("utf-8"),
        "modelspec.sai_model_spec": "1.0.0",
        "modelspec.architecture": f"genimg/{card.arch}",
        "modelspec.implementation": "genimg-desktop",
        "modelspec.title": card.title,
        "modelspec.description": card.about,
        "modelspec.author": card.credit,
        "modelspec.license": card.licence,
        "modelspec.resolution": f"{card.resolution}x{card.resolution}",
        "modelspec.hash_sha256": f"0x{weights_hash}",
    }
    return {key: value for key, value in sorted(entries.items()) if value}


def _read_whole(path: Path, ctx: Context) -> bytearray:
    with open_model(path) as file:
        size = os.fstat(file.fileno()).st_size
        if size > _FILE_LIMIT_BYTES:
            limit = _FILE_LIMIT_BYTES // 1024**3
            raise BadModel(Text("'{name}' is too large; the limit is {limit} GB.", name=path.name, limit=limit))
        data = bytearray(size)
        view = memoryview(data)
        done = 0
        try:
            while done < size:
                got = file.readinto(view[done : done + _BLOCK_BYTES])  # type: ignore[attr-defined]
                if not got:
                    break
                done += got
                ctx.check()
                ctx.report(done / size)
        except OSError as error:
            why = error.strerror or type(error).__name__
            raise BadModel(
                Text("'{name}' cannot be read: {why}", name=path.name, why=why), details=repr(error)
            ) from error
    view.release()
    del data[done:]
    return data


def _compare(head: Head, shapes: Shapes, file: str) -> None:
    hint = Text("Its card does not belong to its weights. Ask its author for a new file.")
    given = {name: info for name, info in head.tensors.items() if not name.endswith(_COUNTER)}
    for name, shape in shapes.items():
        if name not in given:
            raise BadModel(Text("'{file}' lacks the weights '{weights}'.", file=file, weights=name), hint=hint)
        if given[name].shape != shape:
            got, want = _dimensions(given[name].shape), _dimensions(shape)
            raise BadModel(
                Text(
                    "The weights '{weights}' in '{file}' are {got}; the model needs {want}.",
                    file=file,
                    weights=name,
                    got=got,
                    want=want,
                ),
                hint=hint,
            )
        if given[name].dtype not in _DTYPES:
            raise BadModel(
                Text(
                    "The weights '{weights}' in '{file}' are of the kind {kind}, which cannot be used.",
                    file=file,
                    weights=name,
                    kind=given[name].dtype,
                ),
                hint=hint,
            )
    for name in given:
        if name not in shapes:
            raise BadModel(
                Text("'{file}' holds weights '{weights}' that its card does not know.", file=file, weights=name),
                hint=hint,
            )


def _refuse_wild(name: str, weight: Tensor, file: str) -> None:
    if not weight.isfinite().all():
        raise BadModel(
            Text("The weights '{weights}' in '{file}' hold a value that is not a number.", file=file, weights=name),
            hint=Text("The training of this model failed, or the file is damaged."),
        )
    if weight.numel() and weight.abs().max() > _LARGEST_WEIGHT:
        raise BadModel(
            Text("The weights '{weights}' in '{file}' hold absurdly large values.", file=file, weights=name),
            hint=Text("The training of this model failed, or the file is damaged."),
        )


def _dimensions(shape: tuple[int, ...]) -> str:
    return " x ".join(str(n) for n in shape) or "1"
