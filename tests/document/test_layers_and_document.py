"""What a layer and a canvas may be, and what listeners are told."""

from __future__ import annotations

import math

import numpy as np
import pytest
from document_reference import noise

from genimg_desktop.core.errors import BadInput
from genimg_desktop.document.commands import AddLayer, MoveLayer, RenameLayer, ReplacePixels, ResizeCanvas, SetOpacity
from genimg_desktop.document.document import Document, DocumentState
from genimg_desktop.document.layer import Layer
from genimg_desktop.image.geometry import Rect
from genimg_desktop.spec.recipe import LARGEST_CANVAS


def layer(name: str, x: int = 0, y: int = 0, side: int = 4, **values: object) -> Layer:
    return Layer(id=name, name=name, pixels=noise(side, side, 1), x=x, y=y, **values)  # type: ignore[arg-type]


class Heard:
    """What a document says."""

    def __init__(self, document: Document) -> None:
        self.rects: list[Rect] = []
        self.structure = 0
        self.layers: list[str] = []
        document.changed.connect(self.rects.append)
        document.structure_changed.connect(self.count)
        document.layer_changed.connect(self.layers.append)

    def count(self) -> None:
        self.structure += 1


def test_pixels_cannot_be_changed_behind_a_layers_back() -> None:
    mine = noise(3, 3, 0)
    made = Layer(name="a", pixels=mine)
    before = made.pixels.copy()
    mine[:] = 0
    assert np.array_equal(made.pixels, before)
    with pytest.raises(ValueError, match="read-only"):
        made.pixels[0, 0, 0] = 1


def test_read_only_pixels_are_shared_and_not_copied() -> None:
    pixels = noise(3, 3, 0)
    pixels.flags.writeable = False
    assert Layer(name="a", pixels=pixels).pixels is pixels


@pytest.mark.parametrize(
    "values",
    [
        {"opacity": math.nan},
        {"opacity": math.inf},
        {"opacity": -0.1},
        {"opacity": 1.5},
        {"mode": "<img src=x>"},
        {"x": LARGEST_CANVAS + 1},
        {"y": -LARGEST_CANVAS - 1},
    ],
)
def test_an_absurd_layer_is_refused_with_a_sentence(values: dict[str, object]) -> None:
    with pytest.raises(BadInput, match=r"of a layer cannot be"):
        layer("a", **values)


def test_pixels_of_another_kind_are_a_mistake_of_the_program() -> None:
    for wrong in (np.zeros((3, 3, 3), np.uint8), np.zeros((3, 3, 4), np.float32), np.zeros((0, 3, 4), np.uint8)):
        with pytest.raises(ValueError, match="uint8"):
            Layer(name="a", pixels=wrong)


@pytest.mark.parametrize("size", [(0, 5), (5, 0), (-3, 5), (LARGEST_CANVAS + 1, 5)])
def test_an_absurd_canvas_is_refused_with_a_sentence(size: tuple[int, int]) -> None:
    with pytest.raises(BadInput, match="A canvas cannot be"):
        Document(*size)


def test_two_layers_with_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="same id"):
        DocumentState(width=4, height=4, layers=(layer("a"), layer("a")))


def test_adding_a_layer_tells_where_it_lies() -> None:
    document = Document(20, 20)
    heard = Heard(document)
    AddLayer(layer("a", 5, 6)).do(document)
    assert heard.rects == [Rect(5, 6, 4, 4)]
    assert heard.structure == 1


def test_a_name_changes_nothing_on_the_canvas() -> None:
    document = Document(20, 20, [layer("a")])
    heard = Heard(document)
    RenameLayer("a", "sky").do(document)
    assert heard.rects == []
    assert heard.structure == 0
    assert heard.layers == ["a"]


def test_painting_tells_only_the_part_that_differs() -> None:
    document = Document(20, 20, [layer("a", 2, 2, 10)])
    heard = Heard(document)
    pixels = document.layer("a").pixels[1:6, 1:6].copy()
    pixels[2:4, 1] ^= 255
    ReplacePixels("a", 3, 3, pixels).do(document)
    assert heard.rects == [Rect(4, 5, 1, 2)]


def test_reordering_tells_about_the_layers_in_between_only() -> None:
    document = Document(40, 40, [layer(name, 10 * k, 0) for k, name in enumerate("abcd")])
    heard = Heard(document)
    MoveLayer("b", 2).do(document)
    assert [item.id for item in document.layers] == list("acbd")
    assert heard.rects == [Rect(10, 0, 14, 4)]


def test_another_canvas_size_is_a_change_of_everything() -> None:
    document = Document(10, 10, [layer("a")])
    heard = Heard(document)
    ResizeCanvas(6, 20, dx=1, dy=2).do(document)
    assert heard.rects == [Rect(0, 0, 10, 20)]
    assert (document.layer("a").x, document.layer("a").y) == (1, 2)


def test_a_hidden_layer_changes_nothing_on_the_canvas() -> None:
    document = Document(10, 10, [layer("a", is_visible=False)])
    heard = Heard(document)
    SetOpacity("a", 0.5).do(document)
    assert heard.rects == []


def test_a_state_stays_as_it_was_when_the_document_goes_on() -> None:
    document = Document(10, 10, [layer("a")])
    kept = document.state
    SetOpacity("a", 0.25).do(document)
    assert kept.layer("a").opacity == 1.0
    assert document.layer("a").opacity == 0.25
