"""The whole picture against the slow reference."""

from __future__ import annotations

import numpy as np
from document_reference import MODE_NAMES, nodes, noise, slow_flatten, worst_difference
from hypothesis import given, settings
from hypothesis import strategies as st

from genimg_desktop.document.document import Document
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.document.render import flatten


@given(st.lists(nodes(), max_size=5), st.integers(1, 30), st.integers(1, 30))
@settings(max_examples=150, deadline=None)
def test_flattening_equals_exact_arithmetic(stack: list[Node], width: int, height: int) -> None:
    pixels = flatten(Document(width, height, stack))
    assert pixels.shape == (height, width, 4)
    assert worst_difference(pixels, slow_flatten(width, height, stack)) <= 1.0


def test_errors_do_not_add_up_over_forty_layers() -> None:
    stack = [
        Layer(name=str(k), pixels=noise(12, 12, k), mode=MODE_NAMES[k % 4], opacity=0.1 + 0.02 * k) for k in range(40)
    ]
    assert worst_difference(flatten(Document(12, 12, stack)), slow_flatten(12, 12, stack)) <= 1.0


def test_a_canvas_of_several_tiles_has_no_seams() -> None:
    stack = [
        Layer(name="base", pixels=noise(300, 280, 1, kind="opaque"), x=-10, y=5),
        Layer(name="top", pixels=noise(270, 260, 2), x=20, y=-3, mode="overlay", opacity=0.6),
    ]
    assert worst_difference(flatten(Document(290, 270, stack)), slow_flatten(290, 270, stack)) <= 1.0


def test_an_empty_document_is_transparent() -> None:
    assert not flatten(Document(7, 5)).any()


def test_one_opaque_layer_comes_out_to_the_bit() -> None:
    layer = Layer(name="a", pixels=noise(33, 21, 4, kind="opaque"))
    assert np.array_equal(flatten(Document(33, 21, [layer])), layer.pixels)


def test_one_transparent_layer_comes_out_to_the_bit() -> None:
    layer = Layer(name="a", pixels=noise(33, 21, 4))
    assert np.array_equal(flatten(Document(33, 21, [layer])), layer.pixels)


def test_the_picture_cannot_be_written_into() -> None:
    assert not flatten(Document(4, 4)).flags.writeable
