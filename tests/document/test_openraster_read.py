"""OpenRaster files of other programs open as far as they can be read; traps are refused with a sentence."""

from __future__ import annotations

import io
import os
import random
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import BadInput
from genimg_desktop.document import openraster_read
from genimg_desktop.document.group import PASS_THROUGH, Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.openraster_names import mode_of, operator_of
from genimg_desktop.document.openraster_read import is_openraster, read_openraster
from genimg_desktop.document.openraster_stack import read_stack
from genimg_desktop.image.blend import MODES
from genimg_desktop.image.encoders import encode_png

RED = np.full((2, 3, 4), (255, 0, 0, 255), np.uint8)


def ora(path: Path, stack: str, members: dict[str, bytes] | None = None, *, way: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w") as file:
        file.writestr(zipfile.ZipInfo("mimetype"), b"image/openraster")
        file.writestr("stack.xml", stack, way)
        for name, body in (members or {"data/a.png": encode_png(RED)}).items():
            file.writestr(name, body, way)
    return path


def image(inner: str, size: str = 'w="8" h="6"') -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<image {size}><stack>{inner}</stack></image>'


def layer(attributes: str = "", src: str = "data/a.png") -> str:
    return f'<layer name="a" src="{src}" {attributes}/>'


def opened(tmp_path: Path, inner: str, **members: bytes) -> openraster_read.OpenedDocument:
    return read_openraster(ora(tmp_path / "a.ora", image(inner), members or None), QuietContext())


def test_layers_come_from_bottom_to_top_with_all_that_was_said_of_them(tmp_path):
    top = '<layer name="上 &lt;b&gt;" src="data/a.png" x="-2" y="3" opacity="0.25" visibility="hidden"/>'
    low = layer('composite-op="svg:multiply" edit-locked="true"')
    document = opened(tmp_path, top + low)
    below, above = document.state.layers
    assert (document.state.width, document.state.height) == (8, 6)
    assert (above.name, above.x, above.y, above.opacity, above.is_visible) == ("上 <b>", -2, 3, 0.25, False)
    assert (below.mode, below.is_locked, above.mode) == ("multiply", True, "normal")
    assert (below.pixels == RED).all()
    assert document.remarks == ()


def test_groups_keep_their_children_and_whether_they_are_isolated(tmp_path):
    inner = (
        f'<stack name="A" isolation="auto">{layer()}{layer()}</stack>'
        f'<stack name="B" isolation="isolate">{layer()}</stack>'
        f'<stack name="C" isolation="auto" opacity="0.5">{layer()}</stack>'
        f'<stack name="D" composite-op="svg:screen" x="40"><stack name="E" isolation="auto"/></stack>'
        f'<stack name="F"/>'
    )
    nodes = opened(tmp_path, inner).state.layers
    assert all(isinstance(node, Group) for node in nodes)
    assert {node.name: node.mode for node in nodes} == {
        "A": PASS_THROUGH,
        "B": "normal",
        "C": "normal",
        "D": "screen",
        "F": "normal",
    }
    assert [len(node.children) for node in nodes[::-1]] == [2, 1, 1, 1, 0]
    assert nodes[1].children[0].name == "E"


@pytest.mark.parametrize("mode", list(MODES))
def test_every_mode_has_a_name_of_its_own_that_is_read_again(mode):
    assert mode_of(operator_of(mode)) == mode
    assert len({operator_of(one) for one in MODES}) == len(MODES)
    assert operator_of(PASS_THROUGH) == "svg:src-over"


def test_an_unknown_mode_and_an_unknown_kind_are_said_and_the_rest_opens(tmp_path):
    document = opened(tmp_path, layer('composite-op="krita:grain_merge"') + '<filter name="blur"/>' + layer())
    assert [node.mode for node in document.state.layers] == ["normal", "normal"]
    words = [str(remark) for remark in document.remarks]
    assert any("krita:grain_merge" in word for word in words)
    assert any("'blur' is of a kind" in word for word in words)


def test_a_layer_that_cannot_be_read_is_left_out_and_said(tmp_path):
    members = {"data/a.png": encode_png(RED), "data/b.png": b"\x89PNG rubbish", "data/d.png": encode_png(RED)[:60]}
    inner = layer() + layer(src="data/b.png") + layer(src="data/c.png") + layer(src="data/d.png")
    document = opened(tmp_path, inner, **members)
    assert len(document.state.layers) == 1
    assert len(document.remarks) == 3


@pytest.mark.parametrize(
    ("inner", "size", "word"),
    [
        (layer('opacity="NaN"'), 'w="8" h="6"', "opacity"),
        (layer('opacity="inf"'), 'w="8" h="6"', "opacity"),
        (layer('opacity="2"'), 'w="8" h="6"', "opacity"),
        (layer('opacity="half"'), 'w="8" h="6"', "opacity"),
        (layer('x="1e99"'), 'w="8" h="6"', "'x'"),
        (layer('y="nan"'), 'w="8" h="6"', "'y'"),
        (layer(), 'w="99999999" h="6"', "99999999 x 6"),
        (layer(), 'w="-4" h="6"', "-4 x 6"),
        (layer(), 'w="8"', "8 x 0"),
        (layer(), 'w="x" h="6"', "'w'"),
    ],
)
def test_numbers_that_cannot_be_are_named(tmp_path, inner, size, word):
    with pytest.raises(BadInput) as caught:
        read_openraster(ora(tmp_path / "a.ora", image(inner, size)), QuietContext())
    assert word in str(caught.value.message)


def test_an_offset_beyond_every_canvas_leaves_the_layer_out(tmp_path):
    document = opened(tmp_path, layer('x="900000000"') + layer())
    assert len(document.state.layers) == 1
    assert "left edge" in str(document.remarks[0])


def test_rounded_opacities_and_fractional_offsets_of_other_programs_open(tmp_path):
    (node,) = opened(tmp_path, layer('opacity="1.00000002" x="2.0" y="-1.6"')).state.layers
    assert (node.opacity, node.x, node.y) == (1.0, 2, -2)


@pytest.mark.parametrize(
    "stack",
    [
        '<!DOCTYPE image [<!ENTITY a "b">]><image w="1" h="1"><stack name="&a;"/></image>',
        '<!DOCTYPE image SYSTEM "file:///etc/passwd"><image w="1" h="1"/>',
        "<image w='1' h='1'>" + "<stack>" * 100_000,
        "<image w='1' h='1'>" + "<stack>" * 70 + "</stack>" * 70 + "</image>",
        "<image w='1' h='1'><stack>" + "<layer/>" * 300_000 + "</stack></image>",
        "<image w='1' h='1'><stack><layer name='" + "x" * 20_000 + "'/></stack></image>",
        "<picture/>",
        "not xml",
        "",
    ],
)
def test_hostile_lists_of_layers_are_refused(tmp_path, stack):
    with pytest.raises(ValueError):
        read_stack(stack.encode())
    with pytest.raises(BadInput, match="list of layers"):
        read_openraster(ora(tmp_path / "a.ora", stack), QuietContext())


def test_more_layers_than_a_canvas_holds_are_a_sentence(tmp_path):
    with pytest.raises(BadInput, match="at most 1000 layers"):
        opened(tmp_path, layer() * 1001)


def test_names_that_lead_elsewhere_are_only_looked_up_in_the_file(tmp_path):
    (tmp_path / "secret.png").write_bytes(encode_png(RED))
    members = {"data/a.png": encode_png(RED), "../../b.png": encode_png(RED)}
    names = ["../secret.png", str(tmp_path / "secret.png"), "C:\\a.png", "\\\\host\\a.png", "../../b.png"]
    document = opened(tmp_path, "".join(layer(src=name) for name in names), **members)
    assert len(document.state.layers) == 1  # the one that is in the file, whatever it is called
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a.ora", "secret.png"]


def test_bombs_are_refused_by_their_directory(tmp_path):
    with pytest.raises(BadInput, match="trap"):
        opened(tmp_path, layer(), **{"data/a.png": b"\0" * 40_000_000})
    with pytest.raises(BadInput, match="trap"):
        opened(tmp_path, layer(), **{f"data/{n}": b"" for n in range(10_001)})


def test_pictures_that_are_too_large_together_are_left_out(tmp_path, monkeypatch):
    monkeypatch.setattr(openraster_read, "MOST_PIXELS", 14)
    document = opened(tmp_path, layer() * 3)
    assert len(document.state.layers) == 2
    assert "too large" in str(document.remarks[0])


def test_a_cut_or_scrambled_file_is_a_sentence_or_opens(tmp_path):
    path = ora(tmp_path / "a.ora", image(layer() + layer()))
    whole = path.read_bytes()
    dice = random.Random(5)
    for _ in range(150):
        data = bytearray(whole[: dice.randrange(1, len(whole))] if dice.random() < 0.4 else whole)
        for _ in range(dice.randrange(4)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        path.write_bytes(bytes(data))
        try:
            read_openraster(path, QuietContext())
        except BadInput as error:
            assert str(error.message)


@given(st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=30), st.floats(0, 1))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_names_of_any_letters_open(tmp_path, name, opacity):
    from xml.sax.saxutils import quoteattr

    name = name.replace("\ufffe", "").replace("\uffff", "")
    inner = f'<layer name={quoteattr(name)} src="data/a.png" opacity="{opacity}"/>'
    (node,) = opened(tmp_path, inner).state.layers
    assert isinstance(node, Layer)
    assert node.name == name
    assert node.opacity == pytest.approx(opacity)


def test_what_is_no_openraster_file_says_so(tmp_path):
    (tmp_path / "a.zip").write_bytes(b"")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr("readme.txt", "hello")
    (tmp_path / "b.ora").write_bytes(buffer.getvalue())
    (tmp_path / "c.ora").mkdir()
    for name in ("a.zip", "b.ora", "c.ora", "gone.ora"):
        assert not is_openraster(tmp_path / name)
        with pytest.raises(BadInput):
            read_openraster(tmp_path / name, QuietContext())
    assert is_openraster(ora(tmp_path / "picture.jpg", image(layer())))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.ora")
    assert not is_openraster(tmp_path / "a.ora")
    with pytest.raises(BadInput, match="ordinary file"):
        read_openraster(tmp_path / "a.ora", QuietContext())
