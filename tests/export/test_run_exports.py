import csv
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genimg_desktop.core.errors import SaveFailed
from genimg_desktop.export.crc32c import crc32c, masked_crc32c
from genimg_desktop.export.run_csv import write_run_csv
from genimg_desktop.export.tensorboard import write_tensorboard
from genimg_desktop.image.encoders import encode_png
from genimg_desktop.spec.training.event import TrainEvent
from genimg_desktop.spec.training.run_files import snapshot_sheet

FINITE = st.floats(allow_nan=False, allow_infinity=False)


def event(kind: Any, images: int, **values: float) -> TrainEvent:
    return TrainEvent(kind=kind, images=images, seconds=images / 8, values=values)


TOLD = [
    event("started", 0, goal_images=1000.0),
    event("tick", 64, loss=1.5, rate=2e-4),
    event("tick", 128, loss=0.1 + 0.2),
    event("snapshot", 128, kid=0.25),
    event("tick", 192, loss=9.0),
    event("resumed", 128),
    event("tick", 192, loss=-1e-300),
    event("finished", 192),
]


# the table


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_table_has_one_row_per_moment_and_one_column_per_curve(tmp_path: Path) -> None:
    path = write_run_csv(TOLD, tmp_path / "run.csv")
    assert path.read_bytes() == (
        b"images,seconds,loss,rate,kid\r\n"
        b"64,8.0,1.5,0.0002,\r\n"
        b"128,16.0,0.30000000000000004,,0.25\r\n"
        b"192,24.0,-1e-300,,\r\n"
    )


@given(
    st.lists(st.dictionaries(st.sampled_from(["a", "b", "c d", 'e"f', "g,h", "图"]), FINITE, max_size=4), max_size=10)
)
@settings(max_examples=50, deadline=None)
def test_numbers_in_a_table_read_back_exactly(
    tmp_path_factory: pytest.TempPathFactory, rows: list[dict[str, float]]
) -> None:
    path = tmp_path_factory.mktemp("csv") / "run.csv"
    write_run_csv([event("tick", n, **{}) for n in ()], path)
    write_run_csv([TrainEvent(kind="tick", images=n, seconds=float(n), values=row) for n, row in enumerate(rows)], path)
    read = table(path)
    assert [int(row["images"]) for row in read] == list(range(len(rows)))
    for told, found in zip(rows, read, strict=True):
        assert {name: float(text) for name, text in found.items() if text and name not in ("images", "seconds")} == told


def test_a_table_without_curves_has_its_heading(tmp_path: Path) -> None:
    assert write_run_csv([event("started", 0)], tmp_path / "run.csv").read_bytes() == b"images,seconds\r\n"


def test_a_foreign_curve_name_is_no_formula(tmp_path: Path) -> None:
    told = [TrainEvent(kind="tick", images=1, seconds=1.0, values={"=HYPERLINK(1)": 2.0})]
    assert b"'=HYPERLINK" in write_run_csv(told, tmp_path / "run.csv").read_bytes()


def test_a_table_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "run.csv"
    path.mkdir()
    with pytest.raises(SaveFailed):
        write_run_csv(TOLD, path)
    assert [entry.name for entry in tmp_path.iterdir()] == ["run.csv"]


# TensorBoard: read by a reader of our own, written from the descriptions of TFRecord and protobuf


def slow_crc32c(data: bytes) -> int:
    """Bit by bit."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x82F63B78 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def check_crc(data: bytes, stored: bytes, crc: Any = slow_crc32c) -> None:
    turned = (struct.unpack("<I", stored)[0] - 0xA282EAD8) & 0xFFFFFFFF
    assert (turned >> 17 | turned << 15) & 0xFFFFFFFF == crc(data)


def records(data: bytes) -> Iterator[bytes]:
    at = 0
    while at < len(data):
        head = data[at : at + 8]
        check_crc(head, data[at + 8 : at + 12])
        (length,) = struct.unpack("<Q", head)
        body = data[at + 12 : at + 12 + length]
        assert len(body) == length
        check_crc(body, data[at + 12 + length : at + 16 + length])
        yield body
        at += 16 + length


def varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at


def message(data: bytes) -> dict[int, list[Any]]:
    """The fields of a protobuf message by number."""
    fields: dict[int, list[Any]] = {}
    at = 0
    while at < len(data):
        tag, at = varint(data, at)
        value: Any
        match tag & 7:
            case 0:
                value, at = varint(data, at)
            case 1:
                (value,), at = struct.unpack_from("<d", data, at), at + 8
            case 2:
                length, at = varint(data, at)
                value, at = data[at : at + length], at + length
                assert len(value) == length
            case 5:
                (value,), at = struct.unpack_from("<f", data, at), at + 4
            case _:
                raise AssertionError("a wire type that is not known")
        fields.setdefault(tag >> 3, []).append(value)
    return fields


def summaries(path: Path) -> list[tuple[float, int, str, Any]]:
    """(time, step, tag, number or picture) of a file, after its version record."""
    first, *rest = (message(record) for record in records(path.read_bytes()))
    assert first[3] == [b"brain.Event:2"]
    out = []
    for fields in rest:
        for value in message(fields[5][0])[1]:
            parts = message(value)
            content = parts[2][0] if 2 in parts else message(parts[4][0])
            out.append((fields[1][0], fields[2][0], parts[1][0].decode(), content))
    return out


def test_curves_arrive_in_tensorboard(tmp_path: Path) -> None:
    path = write_tensorboard(TOLD, tmp_path, began=1_700_000_000.5)
    assert path.name == "events.out.tfevents.1700000000.genimg"
    float32 = [float(np.float32(value)) for value in (1.5, 2e-4, 0.1 + 0.2, 0.25, -1e-300)]
    assert summaries(path) == [
        (1_700_000_008.5, 64, "loss", float32[0]),
        (1_700_000_008.5, 64, "rate", float32[1]),
        (1_700_000_016.5, 128, "loss", float32[2]),
        (1_700_000_016.5, 128, "kid", float32[3]),
        (1_700_000_024.5, 192, "loss", float32[4]),
    ]


@given(st.integers(0, 10**15), FINITE, st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_step_value_and_name_arrive(
    tmp_path_factory: pytest.TempPathFactory, images: int, value: float, name: str
) -> None:
    told = [TrainEvent(kind="tick", images=images, seconds=1.0, values={name: value})]
    ((when, step, tag, found),) = summaries(write_tensorboard(told, tmp_path_factory.mktemp("tb"), began=0.0))
    with np.errstate(over="ignore"):
        assert (when, step, tag, found) == (1.0, images, name, float(np.float32(value)))


def test_sheets_of_snapshots_arrive_in_tensorboard(tmp_path: Path) -> None:
    pixels = np.random.RandomState(0).randint(0, 256, (20, 33, 4)).astype(np.uint8)
    png = encode_png(pixels)
    sheet = snapshot_sheet(tmp_path, 128)
    sheet.parent.mkdir()
    sheet.write_bytes(png)
    path = write_tensorboard(TOLD, tmp_path / "tb", began=0.0, run=tmp_path)
    (picture,) = (content for _, _, tag, content in summaries(path) if tag == "samples")
    assert (picture[1], picture[2], picture[3], picture[4]) == ([20], [33], [4], [png])


@pytest.mark.parametrize("content", [None, b"", b"no picture", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"])
def test_a_sheet_that_is_gone_or_damaged_is_passed_over(tmp_path: Path, content: bytes | None) -> None:
    sheet = snapshot_sheet(tmp_path, 128)
    sheet.parent.mkdir()
    if content is not None:
        sheet.write_bytes(content)
    told = summaries(write_tensorboard(TOLD, tmp_path / "tb", began=0.0, run=tmp_path))
    assert {tag for _, _, tag, _ in told} == {"loss", "rate", "kid"}


@given(st.binary(max_size=3000))
@settings(max_examples=60, deadline=None)
def test_the_quick_checksum_is_the_slow_one(data: bytes) -> None:
    assert crc32c(data) == slow_crc32c(data)


@pytest.mark.parametrize("size", [0, 1, 511, 512, 513, 1024, 5000])
def test_the_checksum_is_right_at_the_edges_of_its_lanes(size: int) -> None:
    data = np.random.RandomState(size).bytes(size)
    assert crc32c(data) == slow_crc32c(data)
    check_crc(data, struct.pack("<I", masked_crc32c(data)))


def test_the_checksum_is_the_one_of_the_standard() -> None:
    assert crc32c(b"123456789") == 0xE3069283
    assert crc32c(bytes(32)) == 0x8A9136AA
    assert crc32c(b"\xff" * 32) == 0x62A8AB43


def test_tensorboard_itself_reads_the_file(tmp_path: Path) -> None:
    accumulator = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")
    write_tensorboard(TOLD, tmp_path, began=0.0)
    read = accumulator.EventAccumulator(str(tmp_path))
    read.Reload()
    assert [(s.step, s.value) for s in read.Scalars("kid")] == [(128, 0.25)]
