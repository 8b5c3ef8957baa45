"""A training as a TensorBoard event file: its curves, and the sheets of its snapshots.

Written by the format's description and without its libraries: records with checksums (TFRecord), each a protobuf
message ``tensorflow.Event`` of the few fields that curves and pictures need (event.proto, summary.proto).
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from pathlib import Path

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.files import atomic_file, read_limited
from genimg_desktop.export.crc32c import masked_crc32c
from genimg_desktop.spec.training.event import TrainEvent
from genimg_desktop.spec.training.event_file import CURVE_KINDS, standing_events
from genimg_desktop.spec.training.run_files import snapshot_sheet

_VARINT, _DOUBLE, _BYTES, _FLOAT = 0, 1, 2, 5
_PNG_HEAD = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
_CHANNELS = {0: 1, 2: 3, 3: 3, 4: 2, 6: 4}
"""PNG colour type -> the channels that TensorBoard calls a colour space."""
_LARGEST_SHEET_BYTES = 64 * 1024 * 1024


def write_tensorboard(events: Iterable[TrainEvent], folder: Path, *, began: float, run: Path | None = None) -> Path:
    """Write ``events.out.tfevents.<began>.genimg`` into ``folder``, which TensorBoard takes as a log folder.

    Steps are pictures shown. began: seconds since 1970 at which the training began; times are that plus seconds of
    training. run: the run folder, to take the sheets from; one that is gone or no PNG is passed over. Returns the
    file. Raises SaveFailed.
    """
    path = folder / f"events.out.tfevents.{int(began):010d}.genimg"
    with atomic_file(path) as file:
        file.write(_record(_event(began, 0, _field(3, b"brain.Event:2"))))
        for event in standing_events(events):
            if summary := b"".join(_values(event, run)):
                file.write(_record(_event(began + event.seconds, event.images, _field(5, summary))))
    return path


def _values(event: TrainEvent, run: Path | None) -> Iterator[bytes]:
    """The summary values of an event: tag and number, or tag and picture."""
    if event.kind in CURVE_KINDS:
        for name, value in event.values.items():
            yield _field(1, _field(1, name.encode("utf-8")) + _fixed32(2, value))
    if event.kind == "snapshot" and run is not None and (image := _image(snapshot_sheet(run, event.images))):
        yield _field(1, _field(1, b"samples") + _field(4, image))


def _image(path: Path) -> bytes | None:
    """A ``Summary.Image``: height, width, channels, and the PNG file as it is."""
    try:
        png = read_limited(path, _LARGEST_SHEET_BYTES)
    except BadInput:
        return None
    if not png.startswith(_PNG_HEAD) or len(png) < 26:
        return None
    width, height = struct.unpack(">II", png[16:24])
    channels = _CHANNELS.get(png[25])
    return None if channels is None else _int(1, height) + _int(2, width) + _int(3, channels) + _field(4, png)


def _event(when: float, step: int, what: bytes) -> bytes:
    return bytes([1 << 3 | _DOUBLE]) + struct.pack("<d", when) + _int(2, step) + what


def _record(message: bytes) -> bytes:
    """TFRecord: length, its checksum, the message, its checksum."""
    length = struct.pack("<Q", len(message))
    return length + struct.pack("<I", masked_crc32c(length)) + message + struct.pack("<I", masked_crc32c(message))


def _field(number: int, content: bytes) -> bytes:
    return bytes([number << 3 | _BYTES]) + _varint(len(content)) + content


def _int(number: int, value: int) -> bytes:
    return bytes([number << 3 | _VARINT]) + _varint(value)


def _fixed32(number: int, value: float) -> bytes:
    """A float of 32 bits; what is too large for one becomes infinite, as it would in TensorBoard's own writer."""
    try:
        packed = struct.pack("<f", value)
    except OverflowError:
        packed = struct.pack("<f", float("inf") if value > 0 else float("-inf"))
    return bytes([number << 3 | _FLOAT]) + packed


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)
