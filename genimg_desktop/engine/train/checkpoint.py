"""Checkpoints: the whole state of a training, written so that a crash at any moment leaves a usable one.

One folder each: ``state.safetensors`` first, ``manifest.json`` last, with length and SHA-256 of the state in it. A
folder without a valid manifest is no checkpoint: it is passed over and removed. Nothing is ever written over: the
newest good one is deleted only when a newer one is whole.

The state is copied in memory while the training waits (tens of milliseconds), and written by a thread.
"""

from __future__ import annotations

import hashlib
import shutil
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import safetensors.torch
import torch
from torch import Tensor

from genimg_desktop.core.errors import BadInput, GenimgError, NewerVersion, SaveFailed, as_genimg_error
from genimg_desktop.core.files import read_limited, write_atomically
from genimg_desktop.core.serde import from_builtins, parse_json, to_json
from genimg_desktop.core.text import Text
from genimg_desktop.engine.train.tensor_file import write_tensors
from genimg_desktop.spec.training.run_files import CHECKPOINTS, moment_name

STATE, MANIFEST = "state.safetensors", "manifest.json"
CHECKPOINT_SCHEMA = 1
KEEP_LAST, KEEP_BEST = 2, 3
_SPARE_BYTES = 64 * 1024**2
_LARGEST_STATE = 64 * 1024**3


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a checkpoint is. score: the lower the better, or None where it was not measured."""

    images: int
    size: int
    sha256: str
    seconds: float = 0.0
    score: float | None = None
    config_hash: str = ""
    threads: int = 1
    torch: str = ""
    state: dict[str, Any] = field(default_factory=dict)
    schema: int = CHECKPOINT_SCHEMA


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A checkpoint read back: its manifest and its tensors by name, on the CPU."""

    manifest: Manifest
    tensors: dict[str, Tensor]


class CheckpointFolder:
    """The checkpoints of one run. Used by one process at a time."""

    def __init__(self, run: Path) -> None:
        self.folder = run / CHECKPOINTS
        self._buffers: dict[str, Tensor] = {}
        self._writing: threading.Thread | None = None
        self._failure: GenimgError | None = None

    def save(self, tensors: dict[str, Tensor], manifest: dict[str, Any]) -> None:
        """Copy ``tensors`` and write them in the background; waits first for a save that is still going on.

        manifest: the fields of Manifest but size and sha256. Raises SaveFailed for the save before this one, and at
        once when the disk has no room.
        """
        self.wait()
        need = sum(t.numel() * t.element_size() for t in tensors.values())
        self._refuse_full_disk(need)
        self._buffers = {name: _copied(self._buffers.get(name), t) for name, t in tensors.items()}
        self._writing = threading.Thread(target=self._write, args=(manifest,), name="checkpoint")
        self._writing.start()

    def wait(self) -> None:
        """Until what was saved is on the disk. Raises SaveFailed when that went wrong; asked once."""
        if self._writing is not None:
            self._writing.join()
            self._writing = None
        failure, self._failure = self._failure, None
        if failure is not None:
            raise failure

    def newest(self) -> Checkpoint | None:
        """The newest checkpoint that is whole; damaged ones are passed over. Raises NewerVersion."""
        for path in reversed(self._folders()):
            checkpoint = self._read(path)
            if checkpoint is not None:
                return checkpoint
        return None

    def best(self) -> Checkpoint | None:
        """The whole checkpoint with the lowest score."""
        scored = [(m.score, path) for path, m in self._manifests() if m.score is not None]
        for _, path in sorted(scored):
            checkpoint = self._read(path)
            if checkpoint is not None:
                return checkpoint
        return None

    def remove_broken(self) -> None:
        """Remove what a killed program left half written."""
        for path in self._folders():
            if not (path / MANIFEST).is_file():
                shutil.rmtree(path, ignore_errors=True)

    def forget_after(self, images: int) -> None:
        """Remove checkpoints later than ``images``: the training goes another way from there."""
        for path, manifest in self._manifests():
            if manifest.images > images:
                shutil.rmtree(path, ignore_errors=True)

    def _write(self, manifest: dict[str, Any]) -> None:
        try:
            folder = self.folder / moment_name(manifest["images"])
            if folder.exists():
                shutil.rmtree(folder)
            try:
                size, sha256 = write_tensors(folder / STATE, self._buffers)
                whole = Manifest(size=size, sha256=sha256, **manifest)
                write_atomically(folder / MANIFEST, to_json(whole))
            except SaveFailed:
                shutil.rmtree(folder, ignore_errors=True)
                raise
            self._thin_out()
        except Exception as error:  # told by ``wait`` on the training's own thread
            self._failure = as_genimg_error(error)

    def _thin_out(self) -> None:
        """Keep the last two and the best three."""
        manifests = self._manifests()
        last = {path for path, _ in manifests[-KEEP_LAST:]}
        scored = sorted((m.score, path) for path, m in manifests if m.score is not None)
        best = {path for _, path in scored[:KEEP_BEST]}
        for path, _ in manifests:
            if path not in last | best:
                shutil.rmtree(path, ignore_errors=True)

    def _refuse_full_disk(self, need: int) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(self.folder).free
        if free < need + _SPARE_BYTES:
            raise SaveFailed(
                Text(
                    "The disk is nearly full: saving the training needs {need} MB, {free} MB are free.",
                    need=f"{need / 1e6:.0f}",
                    free=f"{free / 1e6:.0f}",
                ),
                hint=Text("Free some space and go on with the training. What was saved before is untouched."),
            )

    def _folders(self) -> list[Path]:
        return sorted(path for path in self.folder.glob("[0-9]*") if path.is_dir())

    def _manifests(self) -> list[tuple[Path, Manifest]]:
        found = []
        for path in self._folders():
            manifest = _read_manifest(path)
            if manifest is not None:
                found.append((path, manifest))
        return found

    def _read(self, folder: Path) -> Checkpoint | None:
        manifest = _read_manifest(folder)
        if manifest is None:
            return None
        try:
            data = read_limited(folder / STATE, _LARGEST_STATE)
        except BadInput:
            return None
        if len(data) != manifest.size or hashlib.sha256(data).hexdigest() != manifest.sha256:
            return None
        return Checkpoint(manifest, safetensors.torch.load(data))


def _read_manifest(folder: Path) -> Manifest | None:
    try:
        tree = parse_json(read_limited(folder / MANIFEST, 8_000_000))
    except BadInput:
        return None
    schema = tree.get("schema") if isinstance(tree, dict) else None
    if isinstance(schema, int) and schema > CHECKPOINT_SCHEMA:
        raise NewerVersion(
            Text("This training was saved by a newer version of the program."),
            hint=Text("Update the program to go on with it. Nothing was changed."),
        )
    try:
        return from_builtins(Manifest, tree)
    except BadInput:
        return None


def _copied(buffer: Tensor | None, tensor: Tensor) -> Tensor:
    """A copy on the CPU, into the buffer of the last time where it fits: fresh memory is slow to touch."""
    tensor = tensor.detach()
    if buffer is None or buffer.shape != tensor.shape or buffer.dtype != tensor.dtype:
        buffer = torch.empty(tensor.shape, dtype=tensor.dtype)
    buffer.copy_(tensor)
    return buffer
