"""Photoshop files: names, order, modes, opacity, masks, clipping and groups, by two readers of the format."""

from __future__ import annotations

import struct
from dataclasses import dataclass, replace
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import BadInput
from genimg_desktop.document.adjustment import AdjustmentLayer
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.document.render import flatten
from genimg_desktop.export import FORMATS
from genimg_desktop.export.documents import encode_document
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.write import SOFTWARE, encode
from genimg_desktop.image.adjust.invert import Invert
from genimg_desktop.image.blend import MODES
from genimg_desktop.image.icc import icc_profile
from genimg_desktop.image.masks import Mask

psd_tools = pytest.importorskip("psd_tools")

PSD = ExportOptions(format="psd")
WIDTH, HEIGHT = 20, 12
KEYS = {  # Adobe's file format specification, 'Layer records': blend mode keys
    "normal": b"norm",
    "multiply": b"mul ",
    "screen": b"scrn",
    "overlay": b"over",
    "darken": b"dark",
    "lighten": b"lite",
    "color-dodge": b"div ",
    "color-burn": b"idiv",
    "hard-light": b"hLit",
    "soft-light": b"sLit",
    "difference": b"diff",
    "exclusion": b"smud",
    "hue": b"hue ",
    "saturation": b"sat ",
    "color": b"colr",
    "luminosity": b"lum ",
    "add": b"lddg",
}


def layer(seed: int, shape: tuple[int, int] = (HEIGHT, WIDTH), **values: object) -> Layer:
    pixels = np.random.default_rng(seed).integers(0, 256, (*shape, 4), dtype=np.uint8)
    return Layer(name=str(values.pop("name", f"层 {seed}")), pixels=pixels, **values)


def state(*nodes: Node) -> DocumentState:
    return DocumentState(width=WIDTH, height=HEIGHT, layers=nodes)


def written(document: DocumentState, options: ExportOptions = PSD) -> tuple[bytes, list[str]]:
    data, remarks = encode_document(document, options, QuietContext())
    return data, [str(remark) for remark in remarks]


@dataclass
class Record:
    """A layer record as it stands in the file."""

    box: tuple[int, int, int, int]
    key: bytes
    opacity: int
    clipping: int
    is_hidden: bool


def records(data: bytes) -> list[Record]:
    """The layer records by the format's description: an own reader, that knows no library."""
    file = BytesIO(data)

    def take(form: str) -> tuple:
        return struct.unpack(f">{form}", file.read(struct.calcsize(f">{form}")))

    assert file.read(4) == b"8BPS"
    version, _, channels, height, width, depth, mode = take("H6sHIIHH")
    assert (version, channels, height, width, depth, mode) == (1, 4, HEIGHT, WIDTH, 8, 3)
    for _ in range(2):
        (length,) = take("I")
        file.seek(length, 1)
    take("II")
    (count,) = take("h")
    assert count < 0  # the fourth channel of the merged picture is its transparency
    found = []
    for _ in range(-count):
        top, left, bottom, right, parts = take("IIIIH")
        box = tuple(struct.unpack(">4i", struct.pack(">4I", top, left, bottom, right)))
        for _ in range(parts):
            take("hI")
        signature, key, opacity, clipping, flags, _, extra = take("4s4sBBBBI")
        assert signature == b"8BIM"
        file.seek(extra, 1)
        found.append(Record(box, key, opacity, clipping, bool(flags & 2)))
    return found


def test_names_order_offsets_opacity_and_visibility_are_right():
    low = layer(1, name="bottom")
    high = layer(2, (5, 6), name="上层", x=-3, y=8, opacity=0.5, is_visible=False, is_locked=True)
    data, remarks = written(state(low, high))
    assert remarks == []
    first, second = records(data)
    assert first == Record((0, 0, HEIGHT, WIDTH), b"norm", 255, 0, False)
    assert second == Record((8, -3, 13, 3), b"norm", 128, 0, True)
    file = psd_tools.PSDImage.open(BytesIO(data))
    assert [found.name for found in file] == ["bottom", "上层"]
    assert [found.has_mask() for found in file] == [False, False]
    for found, expected in zip(file, (low, high), strict=True):
        assert (np.asarray(found.topil()) == expected.pixels).all()
    assert bool(file[1].locks.complete)


@pytest.mark.parametrize("mode", list(MODES))
def test_every_mode_has_its_key(mode):
    data, _ = written(state(layer(1), layer(2, mode=mode)))
    assert [record.key for record in records(data)] == [b"norm", KEYS[mode]]


def test_groups_stand_around_their_layers():
    inner = Group(name="里", mode="screen", opacity=0.25, children=(layer(2), layer(3)))
    outer = Group(name="外", children=(layer(1), inner), is_visible=False)
    data, _ = written(state(outer, layer(4)))
    file = psd_tools.PSDImage.open(BytesIO(data))
    assert [found.name for found in file] == ["外", "层 4"]
    group = file[0]
    assert group.is_group()
    assert not group.visible
    assert group.blend_mode.name == "PASS_THROUGH"
    assert [found.name for found in group] == ["层 1", "里"]
    assert (group[1].blend_mode.name, group[1].opacity) == ("SCREEN", 64)
    assert [found.name for found in group[1]] == ["层 2", "层 3"]


def test_masks_and_clipping_are_kept():
    coverage = np.random.default_rng(5).integers(0, 255, (4, 6), dtype=np.uint8)
    masked = layer(1, mask=Mask(coverage=coverage, x=3, y=2, outside=255))
    off = layer(2, is_clipped=True, mask=Mask(coverage=coverage, x=1, y=1), is_mask_on=False)
    group = Group(name="组", children=(layer(3),), mask=Mask(coverage=coverage, x=0, y=5))
    data, remarks = written(state(masked, off, group))
    assert remarks == []
    file = psd_tools.PSDImage.open(BytesIO(data))
    assert [found.clipping for found in file] == [False, True, False]
    first, second, third = (found.mask for found in file)
    assert (first.left, first.top, first.background_color, first.disabled) == (3, 2, 255, False)
    assert (np.asarray(first.topil()) == coverage).all()
    assert (second.background_color, second.disabled) == (0, True)
    assert (third.left, third.top) == (0, 5)
    assert (np.asarray(third.topil()) == coverage).all()


def test_an_adjustment_is_merged_with_what_lies_below_it():
    document = state(layer(1), layer(2), AdjustmentLayer(name="反", settings=Invert()), layer(3))
    data, remarks = written(document)
    file = psd_tools.PSDImage.open(BytesIO(data))
    assert [found.name for found in file] == ["反", "层 3"]
    assert any("'反' and all below it" in remark for remark in remarks)
    below = flatten(state(*document.layers[:3]))
    shown = np.asarray(file[0].topil())
    alpha = below[..., 3:].astype(int)
    assert (np.abs(shown.astype(int) - below) * (alpha > 0)).max() <= 1


def test_the_merged_picture_is_what_other_programs_show():
    document = state(layer(1), layer(2, mode="multiply", opacity=0.7))
    data, _ = written(document)
    merged = flatten(document).astype(float)
    alpha = merged[..., 3:] / 255
    on_white = merged[..., :3] * alpha + 255 * (1 - alpha)
    with Image.open(BytesIO(data)) as image:
        shown = np.asarray(image.convert("RGBA")).astype(float)
        assert image.n_frames == 2
    assert np.abs(shown[..., :3] - on_white).max() <= 1.5
    file = psd_tools.PSDImage.open(BytesIO(data))
    assert np.abs(np.asarray(file.topil(3)).astype(float) - merged[..., 3]).max() == 0


def test_profile_resolution_and_label_are_in_the_file_and_no_other_name():
    options = replace(PSD, dpi=150)
    data, _ = encode_document(state(layer(1)), options, QuietContext(), source="trained")
    resources = psd_tools.PSDImage.open(BytesIO(data)).image_resources
    assert bytes(resources.get_data(1039)) == icc_profile("srgb")
    assert struct.pack(">IHHIHH", 150 << 16, 1, 1, 150 << 16, 1, 1) in data
    assert b"/trainedAlgorithmicMedia" in data
    assert b"psd-tools" not in data
    assert SOFTWARE.encode("utf-16-be") in data
    private, _ = encode_document(state(layer(1, name="secret")), replace(options, is_private=True), QuietContext())
    for word in ("secret", "Genimg"):
        for code in ("utf-8", "utf-16-be"):
            assert word.encode(code) not in private


def test_a_single_picture_becomes_a_file_of_one_layer_and_the_same_input_gives_the_same_bytes():
    pixels = layer(1).pixels
    data = encode(pixels, None, PSD)
    assert encode(pixels, None, PSD) == data
    file = psd_tools.PSDImage.open(BytesIO(data))
    assert len(file) == 1
    assert (np.asarray(file[0].topil()) == pixels).all()


def test_long_names_are_cut_and_an_empty_group_is_written():
    data, _ = written(state(layer(1, name="长" * 400), Group(name="")))
    file = psd_tools.PSDImage.open(BytesIO(data))
    assert [found.name for found in file] == ["长" * 255, ""]


def test_a_file_beyond_what_photoshop_reads_is_a_sentence(monkeypatch):
    monkeypatch.setattr("genimg_desktop.export.psd.LARGEST_BYTES", 1000)
    with pytest.raises(BadInput, match="larger than 2 GB"):
        written(state(layer(1)))
    assert FORMATS.load("psd").missing() is None
