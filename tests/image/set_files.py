"""Sets of pictures, written by the description of their formats."""

import io
import struct
import tarfile
import zipfile
from pathlib import Path

import numpy as np
from PIL import Image

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import Cancelled
from genimg_desktop.image.picture_sets import PictureSet, open_set


class CancelAfter(QuietContext):
    """Nobody wants the work any more after so many checks."""

    def __init__(self, checks: int) -> None:
        self.left = checks

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def picture(seed: int, width: int = 40, height: int = 30, kind: str = "PNG") -> bytes:
    """A picture of coloured blocks that differs from seed to seed."""
    blocks = np.random.RandomState(seed).randint(0, 256, (5, 5, 3), dtype=np.uint8)
    out = io.BytesIO()
    Image.fromarray(blocks).resize((width, height), Image.Resampling.BICUBIC).save(out, kind)
    return out.getvalue()


def write(folder: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def write_zip(path: Path, files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as file:
        for name, data in files.items():
            file.writestr(name, data)
    return path


def names(pictures: PictureSet) -> list[str]:
    return [item.name for item in pictures.items]


def opened(path: Path) -> PictureSet:
    return open_set(path, QuietContext())


def idx_images(values: np.ndarray) -> bytes:
    """``uint8[N, H, W]`` as MNIST's files hold it."""
    return b"\0\0\x08\x03" + struct.pack(">III", *values.shape) + values.tobytes()


def idx_labels(values: list[int]) -> bytes:
    return b"\0\0\x08\x01" + struct.pack(">I", len(values)) + bytes(values)


def cifar(count: int, labels: list[list[int]], seed: int = 0) -> tuple[bytes, np.ndarray]:
    """A binary batch and its pictures ``uint8[N, 3, 32, 32]``; labels: the label bytes of each record."""
    values = np.random.RandomState(seed).randint(0, 256, (count, 3, 32, 32), dtype=np.uint8)
    return b"".join(bytes(label) + one.tobytes() for label, one in zip(labels, values, strict=True)), values


def write_tar(path: Path, files: dict[str, bytes], mode: str = "w:gz") -> Path:
    with tarfile.open(path, mode) as tar:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
    return path
