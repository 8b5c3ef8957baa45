"""Files with layers: names, order, modes, opacity, offsets and groups are in them, and they look as the canvas does."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import Cancelled
from genimg_desktop.document.adjustment import AdjustmentLayer
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.group import PASS_THROUGH, Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.document.openraster_read import read_openraster
from genimg_desktop.document.render import flatten
from genimg_desktop.document.tree import walk
from genimg_desktop.export.documents import encode_document, write_document
from genimg_desktop.export.layered import Holds, made_plain, without_names
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.image.adjust import ADJUSTMENTS
from genimg_desktop.image.blend import MODES
from genimg_desktop.image.codecs import open_picture_bytes
from genimg_desktop.image.masks import Mask
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.recipe import Recipe
from genimg_desktop.spec.request import GenerateRequest

ORA = ExportOptions(format="ora")
WIDTH, HEIGHT = 24, 16


def noise(seed: int, height: int = HEIGHT, width: int = WIDTH, *, is_opaque: bool = False) -> np.ndarray:
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 4), dtype=np.uint8)
    if is_opaque:
        pixels[..., 3] = 255
    return pixels


def layer(seed: int, **values: object) -> Layer:
    shape = values.pop("shape", (HEIGHT, WIDTH))
    is_opaque = bool(values.pop("is_opaque", False))
    return Layer(name=values.pop("name", f"层 {seed}"), pixels=noise(seed, *shape, is_opaque=is_opaque), **values)


def soft_mask(seed: int = 9) -> Mask:
    return Mask(coverage=np.random.default_rng(seed).integers(0, 256, (10, 12), dtype=np.uint8), x=5, y=3)


def strong_adjustment() -> object:
    """Some adjustment that changes the picture, whichever there are."""
    from genimg_desktop.core.fields import settings_of

    for cls in ADJUSTMENTS.values():
        for item in settings_of(cls):
            if item.type is float and item.info.high is not None and item.default != item.info.high:
                return cls(**{item.name: item.info.high})
    raise AssertionError("no adjustment has a number")


def state(*nodes: Node) -> DocumentState:
    return DocumentState(width=WIDTH, height=HEIGHT, layers=nodes)


def close(first: np.ndarray, second: np.ndarray, tolerance: float = 2) -> bool:
    """Colours count by their alpha: what is transparent has none."""
    a, b = first.astype(float), second.astype(float)
    alpha = np.minimum(a[..., 3:], b[..., 3:]) / 255
    return bool(
        (np.abs(a[..., :3] - b[..., :3]) * alpha).max() <= tolerance and np.abs(a - b)[..., 3].max() <= tolerance
    )


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert file.testzip() is None
        return {info.filename: file.read(info) for info in file.infolist()}


def exported(document: DocumentState, options: ExportOptions = ORA) -> tuple[dict[str, bytes], list[str]]:
    data, remarks = encode_document(document, options, QuietContext())
    return parts(data), [str(remark) for remark in remarks]


# The file itself


def test_the_file_is_an_openraster_file_by_its_first_bytes_and_its_members():
    data, _ = encode_document(state(layer(1)), ORA, QuietContext())
    assert data[:4] == b"PK\x03\x04"
    assert data[8:10] == b"\0\0"  # stored
    assert data[30:54] == b"mimetypeimage/openraster"
    assert list(parts(data)) == [
        "mimetype",
        "stack.xml",
        "data/layer000.png",
        "mergedimage.png",
        "Thumbnails/thumbnail.png",
    ]
    assert encode_document(state(layer(1)), ORA, QuietContext())[0] == data


def test_the_list_of_layers_says_everything_from_the_top_down():
    group = Group(
        name="组 <&\"'>", mode="screen", opacity=0.5, children=(layer(1, name="内"), layer(2, name="", x=-3, y=7))
    )
    lower = layer(3, name="bottom", mode="color-dodge", opacity=0.3333, is_visible=False, is_locked=True)
    found, remarks = exported(state(lower, group), replace(ORA, dpi=150))
    root = ElementTree.fromstring(found["stack.xml"])
    assert root.attrib == {"version": "0.0.3", "w": "24", "h": "16", "xres": "150", "yres": "150"}
    (stack,) = root
    upper, low = stack
    assert (upper.tag, upper.get("name"), upper.get("composite-op"), upper.get("isolation")) == (
        "stack",
        "组 <&\"'>",
        "svg:screen",
        "isolate",
    )
    assert [child.get("name") for child in upper] == ["", "内"]
    assert (upper[0].get("x"), upper[0].get("y")) == ("-3", "7")
    assert low.attrib == {
        "name": "bottom",
        "opacity": "0.3333",
        "visibility": "hidden",
        "composite-op": "svg:color-dodge",
        "edit-locked": "true",
        "x": "0",
        "y": "0",
        "src": low.get("src"),
    }
    assert (open_picture_bytes(found[low.get("src")], "p").pixels == lower.pixels).all()
    assert remarks == []


def test_merged_picture_and_thumbnail_show_the_canvas():
    document = state(layer(1), layer(2, mode="multiply", opacity=0.6))
    found, _ = exported(document)
    assert (open_picture_bytes(found["mergedimage.png"], "p").pixels == flatten(document)).all()
    assert max(open_picture_bytes(found["Thumbnails/thumbnail.png"], "p").pixels.shape) <= 256


def test_letters_that_xml_cannot_hold_are_left_out():
    found, _ = exported(state(layer(1, name="a\x00b\x1b\ufffe\U0001f3a8")))
    assert ElementTree.fromstring(found["stack.xml"])[0][0].get("name") == "ab\U0001f3a8"


# There and back


nodes = st.recursive(
    st.builds(
        lambda seed, x, y, opacity, mode, seen: layer(
            seed, shape=(7, 9), x=x, y=y, opacity=opacity, mode=mode, is_visible=seen
        ),
        st.integers(0, 50),
        st.integers(-8, 20),
        st.integers(-8, 14),
        st.sampled_from([0.0, 0.25, 0.8, 1.0]),
        st.sampled_from(list(MODES)),
        st.booleans(),
    ),
    lambda inner: st.builds(
        lambda children, mode, opacity: Group(name="组", children=tuple(children), mode=mode, opacity=opacity),
        st.lists(inner, max_size=3),
        st.sampled_from([PASS_THROUGH, "normal", "screen"]),
        st.sampled_from([0.5, 1.0]),
    ),
    max_leaves=6,
)


@given(st.lists(nodes, min_size=1, max_size=4))
@settings(max_examples=40, deadline=None)
def test_layers_groups_and_modes_come_back_and_look_the_same(tmp_path_factory, found):
    document = state(*found)
    path = tmp_path_factory.mktemp("ora") / "a.ora"
    written = write_document(document, path, ORA, QuietContext())
    back = read_openraster(path, QuietContext())
    before, after = list(document.walk()), list(back.state.walk())
    assert [node.name for node in before] == [node.name for node in after]
    assert [node.is_visible for node in before] == [node.is_visible for node in after]
    assert [node.opacity for node in after] == pytest.approx([node.opacity for node in before], abs=1e-5)
    pictures = [(a, b) for a, b in zip(before, after, strict=True) if isinstance(a, Layer)]
    assert all((a.pixels == b.pixels).all() and (a.x, a.y) == (b.x, b.y) for a, b in pictures)
    assert all(a.mode == b.mode for a, b in pictures)
    assert written.path == path
    if not written.remarks:
        assert close(flatten(back.state), flatten(document), 4)


# What the format cannot hold


def looks_right(document: DocumentState, words: str, tmp_path) -> DocumentState:
    written = write_document(document, tmp_path / "a.ora", ORA, QuietContext())
    back = read_openraster(tmp_path / "a.ora", QuietContext()).state
    assert close(flatten(back), flatten(document), 3)
    assert any(words in str(remark) for remark in written.remarks)
    assert not any("slightly different" in str(remark) for remark in written.remarks)
    assert all(node.mask is None and not node.is_clipped for node in back.walk())
    return back


def test_a_mask_becomes_part_of_the_pixels(tmp_path):
    masked = layer(2, mask=soft_mask(), mode="multiply", opacity=0.7)
    back = looks_right(state(layer(1, is_opaque=True), masked), "mask of '层 2'", tmp_path)
    assert [node.name for node in back.layers] == ["层 1", "层 2"]
    off = layer(2, mask=soft_mask(), is_mask_on=False)
    found, remarks = exported(state(off))
    assert remarks == []
    assert (open_picture_bytes(found["data/layer000.png"], "p").pixels == off.pixels).all()


def test_a_group_with_a_mask_becomes_a_layer(tmp_path):
    group = Group(
        name="组", mode="screen", children=(layer(2), layer(3, mode="multiply")), mask=soft_mask(), opacity=0.8
    )
    back = looks_right(state(layer(1, is_opaque=True), group), "group '组' has a mask", tmp_path)
    assert isinstance(back.layers[1], Layer)
    assert (back.layers[1].mode, back.layers[1].opacity) == ("screen", 0.8)


def test_an_adjustment_takes_what_lies_below_it_into_one_layer_and_leaves_the_rest(tmp_path):
    adjustment = AdjustmentLayer(name="曲线", settings=strong_adjustment())
    hidden = layer(9, name="kept", is_visible=False)
    document = state(layer(1, is_opaque=True), hidden, layer(2, mode="screen"), adjustment, layer(3, opacity=0.4))
    assert not close(flatten(document), flatten(document.without(adjustment.id)), 2)
    back = looks_right(document, "'曲线' and all below it", tmp_path)
    assert [node.name for node in back.layers] == ["kept", "曲线", "层 3"]


def test_an_adjustment_in_an_isolated_group_stays_in_it(tmp_path):
    adjustment = AdjustmentLayer(name="曲线", settings=strong_adjustment())
    group = Group(name="组", mode="normal", children=(layer(2), adjustment, layer(3)))
    back = looks_right(state(layer(1, is_opaque=True), group), "'曲线' and all below it", tmp_path)
    assert [node.name for node in walk(back.layers)] == ["层 1", "曲线", "层 3", "组"]


def test_an_adjustment_in_a_group_that_passes_through_acts_on_all_below_it(tmp_path):
    adjustment = AdjustmentLayer(name="曲线", settings=strong_adjustment())
    group = Group(name="组", children=(adjustment, layer(3, opacity=0.3)))
    back = looks_right(state(layer(1, is_opaque=True), group, layer(4, opacity=0.5)), "'组' and all below it", tmp_path)
    assert [node.name for node in back.layers] == ["组", "层 4"]


def test_an_adjustment_that_is_switched_off_is_left_out_and_said(tmp_path):
    adjustment = AdjustmentLayer(name="曲线", settings=strong_adjustment(), is_visible=False)
    back = looks_right(state(layer(1), adjustment, layer(2)), "'曲线' is switched off", tmp_path)
    assert [node.name for node in back.layers] == ["层 1", "层 2"]


def test_what_is_clipped_to_a_layer_with_hard_edges_stays_a_layer(tmp_path):
    base = layer(1, shape=(8, 8), x=4, y=4, is_opaque=True, mode="multiply", opacity=0.9)
    clipped = (layer(2, is_clipped=True, mode="screen"), layer(3, is_clipped=True, opacity=0.5, x=6))
    written = write_document(state(layer(7, is_opaque=True), base, *clipped), tmp_path / "a.ora", ORA, QuietContext())
    back = read_openraster(tmp_path / "a.ora", QuietContext()).state
    assert close(flatten(back), flatten(state(layer(7, is_opaque=True), base, *clipped)), 3)
    assert written.remarks == ()
    group = back.layers[1]
    assert isinstance(group, Group)
    assert (group.name, group.mode, [node.name for node in group.children]) == (
        "层 1",
        "multiply",
        ["层 1", "层 2", "层 3"],
    )


def test_what_is_clipped_to_a_layer_with_soft_edges_is_merged_with_it(tmp_path):
    hidden = layer(4, is_clipped=True, is_visible=False)
    document = state(layer(7, is_opaque=True), layer(1), layer(2, is_clipped=True), hidden, layer(5, opacity=0.2))
    back = looks_right(document, "'层 1' and what is clipped to it", tmp_path)
    assert [node.name for node in back.layers] == ["层 7", "层 1", "层 4", "层 5"]


def test_a_layer_clipped_to_nothing_is_an_ordinary_one(tmp_path):
    document = state(layer(1, is_clipped=True), layer(2, opacity=0.5))
    write_document(document, tmp_path / "a.ora", ORA, QuietContext())
    back = read_openraster(tmp_path / "a.ora", QuietContext()).state
    assert close(flatten(back), flatten(document))


def test_a_format_that_holds_masks_and_clipping_keeps_them():
    document = state(layer(1, mask=soft_mask()), layer(2, is_clipped=True), Group(name="g", mask=soft_mask()))
    plain = made_plain(document, flatten(document), Holds(masks=True, clipping=True, fades=True), QuietContext())
    assert [node.mask is not None for node in plain.nodes] == [True, False, True]
    assert [node.is_clipped for node in plain.nodes] == [False, True, False]
    assert plain.remarks == ()


def test_a_look_that_cannot_be_kept_is_said(tmp_path):
    """A faded group that passes through has no counterpart: OpenRaster isolates it."""
    group = Group(name="组", opacity=0.5, children=(layer(2, mode="difference"), layer(3, mode="multiply")))
    _, remarks = exported(state(layer(1, is_opaque=True), group))
    assert any("slightly different" in remark for remark in remarks)


def test_each_layer_knows_again_how_it_was_made_unless_it_was_changed_or_nothing_is_told(tmp_path):
    request = GenerateRequest(model="marble", latent=Latent(seed=7), width=WIDTH, height=HEIGHT)
    made = Recipe(request=request, model_hash="ab" * 32, model_title="Marble", source="rules", app="0.1.0")
    document = state(layer(1, recipe=made), layer(2, recipe=made, mask=soft_mask()), layer(3))
    for options, expected in (
        (ORA, [made, None, None]),
        (replace(ORA, include_recipe=False), [None] * 3),
        (replace(ORA, is_private=True), [None] * 3),
    ):
        write_document(document, tmp_path / "a.ora", options, QuietContext())
        back = read_openraster(tmp_path / "a.ora", QuietContext()).state
        assert [node.recipe for node in back.layers] == expected


# Privacy, cancelling, other ways to write a document


def test_no_name_goes_out_when_nothing_is_told():
    group = Group(name="secret group", children=(layer(1, name="secret layer"),))
    document = state(group, layer(2, name="/home/jane/secret.png"))
    for is_private in (False, True):
        data, _ = encode_document(document, replace(ORA, is_private=is_private), QuietContext())
        joined = b"".join(parts(data).values())
        assert (b"secret" in joined) != is_private
    assert [node.name for node in walk(without_names(document.layers))] == ["Layer 1", "Group 2", "Layer 3"]


def test_a_cancelled_export_writes_nothing(tmp_path):
    class Cancelling(QuietContext):
        def check(self):
            raise Cancelled

    with pytest.raises(Cancelled):
        write_document(state(layer(1)), tmp_path / "a.ora", ORA, Cancelling())
    assert list(tmp_path.iterdir()) == []


def test_sixteen_bits_of_a_canvas_hold_what_eight_round_away():
    """Two soft layers over each other: in 16 bits the file is as exact as the canvas is computed."""
    tifffile = pytest.importorskip("tifffile")
    ramp = np.full((HEIGHT, WIDTH, 4), 255, np.uint8)
    ramp[..., :3] = np.arange(WIDTH, dtype=np.uint8)[None, :, None]
    document = state(layer(1, is_opaque=True), Layer(name="veil", pixels=ramp, opacity=0.37))
    base = document.layers[0].pixels[..., :3] / 255.0
    exact = base + (ramp[..., :3] / 255.0 - base) * 0.37
    data, _ = encode_document(document, ExportOptions(format="tiff", bits=16), QuietContext())
    values = tifffile.imread(io.BytesIO(data))
    assert values.dtype == np.uint16
    assert np.abs(values / 65_535 - exact).max() < 2 / 65_535
    assert (values % 257 != 0).any()


def test_a_document_becomes_one_picture_or_a_page_for_each_layer():
    tifffile = pytest.importorskip("tifffile")
    hidden = layer(3, is_visible=False)
    document = state(layer(1, name="底", is_opaque=True), hidden, layer(2, name="上", opacity=0.5, shape=(4, 4), x=2))
    flat, _ = encode_document(document, ExportOptions(format="tiff"), QuietContext())
    assert np.allclose(tifffile.imread(io.BytesIO(flat)), flatten(document)[..., :3])
    paged, _ = encode_document(document, ExportOptions(format="tiff", layer_pages=True), QuietContext())
    with tifffile.TiffFile(io.BytesIO(paged)) as file:
        assert [page.tags["PageName"].value for page in file.pages] == ["底", "上"]
        assert file.pages[1].asarray().shape == (HEIGHT, WIDTH, 4)
        assert (file.pages[1].asarray()[:4, 2:6] == document.layers[2].pixels).all()
