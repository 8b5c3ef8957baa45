"""Where in a row of the layers panel its parts stand: for painting, and for what a click means."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.ui.panels.layer_faces import FACE_PX
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS

ROW_PX = 44
EYE_PX = 30
INDENT_PX = 16
FOLD_PX = 18
LOCK_PX = 20
MARK_PX = 16
_MOST_DEPTH = 6
"""Deeper ones are not indented further: the name needs room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowParts:
    """Rectangles in pixels of the list. clip: the mark of a clipped node, fold: the arrow of a group; these, mask and
    alpha are empty where there is none."""

    eye: QRect
    clip: QRect
    fold: QRect
    face: QRect
    mask: QRect
    words: QRect
    alpha: QRect
    lock: QRect

    def hit(self, at: QPoint) -> str:
        """The name of the part at a point; '' between them."""
        for name in ("eye", "clip", "fold", "face", "mask", "alpha", "lock"):
            if getattr(self, name).contains(at):
                return name
        return ""


def row_parts(rect: QRect, node: Node, depth: int) -> RowParts:
    """The parts of a node's row."""
    top, height = rect.top(), rect.height()
    left = rect.left() + EYE_PX + INDENT_PX * min(depth, _MOST_DEPTH)
    clip = fold = QRect()
    if node.is_clipped:
        clip = QRect(left + INDENT_PX // 2, top, FOLD_PX, height)
        left = clip.right() + 1
    if isinstance(node, Group):
        fold = QRect(left, top, FOLD_PX, height)
    if isinstance(node, Group) or (depth and not node.is_clipped):
        left += FOLD_PX
    elif not node.is_clipped:
        left += SPACE_XS
    face = QRect(left, top + (height - FACE_PX) // 2, FACE_PX, FACE_PX)
    left = face.right() + 1 + SPACE_S
    mask = QRect()
    if node.mask is not None:
        mask = QRect(left, face.top(), FACE_PX, FACE_PX)
        left = mask.right() + 1 + SPACE_S
    right = rect.right() - SPACE_XS
    lock = QRect(right - LOCK_PX, top, LOCK_PX, height)
    right -= LOCK_PX
    alpha = QRect()
    if isinstance(node, Layer):
        alpha = QRect(right - LOCK_PX, top, LOCK_PX, height)
        right -= LOCK_PX
    words = QRect(left, top, max(right - left - SPACE_XS, 0), height)
    eye = QRect(rect.left(), top, EYE_PX, height)
    return RowParts(eye=eye, clip=clip, fold=fold, face=face, mask=mask, words=words, alpha=alpha, lock=lock)
