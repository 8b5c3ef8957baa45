"""Nodes mirrored and turned by quarters, to the pixel, with their masks and all that is in them."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.core.text import Text
from genimg_desktop.document.commands import ReplaceLayer, outermost
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.matrix import Matrix
from genimg_desktop.image.pixels import frozen
from genimg_desktop.image.transform import warp, warp_mask

Turn = Literal["flip_h", "flip_v", "left", "right"]

TURN_TEXTS: dict[Turn, Text] = {
    "flip_h": Text("Flip left to right"),
    "flip_v": Text("Flip upside down"),
    "left": Text("Turn left by 90°"),
    "right": Text("Turn right by 90°"),
}


def turn_chosen(artboard: Artboard, turn: Turn) -> None:
    """Turn what is chosen about its middle, all as one. One step. Raises BadInput for what is locked."""
    state = artboard.document.state
    nodes = [state.layer(node_id) for node_id in outermost(state, artboard.chosen)]
    around = Rect(0, 0, 0, 0)
    for node in nodes:
        around = around.union(_extent(node))
    if around.is_empty:
        return
    matrix = turning(turn, around)
    with artboard.history.gesture(TURN_TEXTS[turn]):
        for node in nodes:
            artboard.do(ReplaceLayer(turned(node, matrix), TURN_TEXTS[turn]))


def turning(turn: Turn, around: Rect) -> Matrix:
    """About the middle of ``around``; half a pixel beside it where whole pixels would not stay whole."""
    x, y = around.x + around.width / 2, around.y + around.height / 2
    if turn in ("flip_h", "flip_v"):
        return Matrix.flip(is_horizontal=turn == "flip_h", about=(x, y))
    if (around.width + around.height) % 2:
        x -= 0.5
    return Matrix.rotation(90.0 if turn == "right" else -90.0, (x, y))


def turned(node: Node, matrix: Matrix) -> Node:
    """The node after ``matrix``: pixels, mask and children. A turned picture is no longer what its recipe makes."""
    mask = None if node.mask is None else warp_mask(node.mask, matrix)
    if isinstance(node, Group):
        return replace(node, mask=mask, children=tuple(turned(child, matrix) for child in node.children))
    if isinstance(node, Layer):
        pixels, x, y = warp(node.pixels, matrix, x=node.x, y=node.y)
        return replace(node, mask=mask, pixels=frozen(pixels), x=x, y=y, recipe=None)
    return replace(node, mask=mask)


def _extent(node: Node) -> Rect:
    if node.HAS_EXTENT:
        return node.bounds
    return Rect(0, 0, 0, 0) if node.mask is None else node.mask.bounds
