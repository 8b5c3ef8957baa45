"""Paints the rows of the layers panel: eye, fold arrow, small pictures, name, how it lies, locks."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from genimg_desktop.app.layer_commands import adjustment_icon
from genimg_desktop.app.session import Session
from genimg_desktop.core.text import shown
from genimg_desktop.document.adjustment import AdjustmentLayer
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import NAME_LIMIT, Node
from genimg_desktop.image.adjust import name_of
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.icons import pixmap
from genimg_desktop.ui.panels.layer_faces import LayerFaces
from genimg_desktop.ui.panels.layer_parts import MARK_PX, ROW_PX, RowParts, row_parts
from genimg_desktop.ui.panels.layer_tree import DEPTH_ROLE, NODE_ROLE, lying
from genimg_desktop.ui.tokens import RADIUS, Tokens, tokens_for

_Index = QModelIndex | QPersistentModelIndex
_ICON_PX = 20
_FAINT = 0.4
_CHECK_PX = 5
_LIGHT, _DARK = QColor("#c8c8c8"), QColor("#9a9a9a")


class LayerRow(QStyledItemDelegate):
    """Knows nothing of clicks; the view asks ``parts_of`` what stands where."""

    def __init__(self, session: Session, faces: LayerFaces, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._faces = session, faces

    def parts_of(self, index: _Index, rect: QRect) -> RowParts:
        """What stands where in a row."""
        return row_parts(rect, index.data(NODE_ROLE), index.data(DEPTH_ROLE))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """All rows are alike."""
        return QSize(120, ROW_PX)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """A field for the name."""
        line = QLineEdit(parent)
        line.setMaxLength(NAME_LIMIT)
        line.setAccessibleName(tr("Name"))
        return line

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """Over the name alone."""
        words = self.parts_of(index, option.rect).words
        height = min(editor.sizeHint().height(), words.height())
        editor.setGeometry(words.left() - 4, words.center().y() - height // 2, words.width() + 4, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One row."""
        node: Node = index.data(NODE_ROLE)
        parts = self.parts_of(index, option.rect)
        tokens = tokens_for(option.palette)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option.rect, tokens, is_chosen=is_chosen, is_hovered=is_hovered)
        self._icon(painter, parts.eye, "visible" if node.is_visible else "hidden", _ink(tokens, node.is_visible))
        if node.is_clipped:
            self._icon(painter, parts.clip, "clip", tokens.text_dim)
        if isinstance(node, Group):
            is_open = self._session.folding.is_open(node)
            self._icon(painter, parts.fold, "chevron-down" if is_open else "chevron-right", tokens.text_dim)
        painter.setOpacity(1.0 if node.is_visible else _FAINT)
        self._paint_face(painter, parts.face, node, tokens)
        self._paint_mask(painter, parts.mask, node, tokens)
        painter.setOpacity(1.0)
        self._paint_target(painter, parts, node, tokens)
        self._paint_words(painter, parts.words, option, node, str(index.data()), is_chosen=is_chosen)
        is_alpha_locked = isinstance(node, Layer) and node.is_alpha_locked
        for rect, icon, is_on in ((parts.alpha, "lock-alpha", is_alpha_locked), (parts.lock, "lock", node.is_locked)):
            if is_on or ((is_hovered or is_chosen) and not rect.isNull()):
                self._icon(painter, rect, icon, _ink(tokens, is_on), opacity=1.0 if is_on else _FAINT, side=14)
        painter.restore()

    # parts

    def _paint_ground(
        self, painter: QPainter, rect: QRect, tokens: Tokens, *, is_chosen: bool, is_hovered: bool
    ) -> None:
        painter.fillRect(rect, tokens.colour("window"))
        if is_chosen or is_hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("accent_quiet" if is_chosen else "hover"))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), RADIUS, RADIUS)

    def _paint_face(self, painter: QPainter, rect: QRect, node: Node, tokens: Tokens) -> None:
        if isinstance(node, Layer):
            self._picture(painter, rect, self._faces.face(node), is_clear=True)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("raised"))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        icon = "folder" if isinstance(node, Group) else "adjust"
        if isinstance(node, AdjustmentLayer):
            icon = adjustment_icon(name_of(node.settings))
        self._icon(painter, rect, icon, tokens.text, side=_ICON_PX)

    def _paint_mask(self, painter: QPainter, rect: QRect, node: Node, tokens: Tokens) -> None:
        if node.mask is None:
            return
        self._picture(painter, rect, self._faces.mask(node, self._session.artboard.document.bounds), is_clear=False)
        if not node.is_mask_on:
            painter.setPen(QPen(tokens.colour("danger"), 2.5))
            painter.drawLine(rect.topLeft(), rect.bottomRight())
            painter.drawLine(rect.topRight(), rect.bottomLeft())

    def _paint_target(self, painter: QPainter, parts: RowParts, node: Node, tokens: Tokens) -> None:
        """A frame around what painting goes to; another colour while the mask is looked at alone."""
        if node.id != self._session.artboard.active or (node.mask is None and not isinstance(node, Layer)):
            return
        is_mask = self._session.tools.paints_mask
        if not is_mask and not isinstance(node, Layer):
            return
        rect = parts.mask if is_mask else parts.face
        is_alone = is_mask and self._session.artboard.mask_shown == node.id
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.colour("warning" if is_alone else "text"), 2))
        painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), RADIUS, RADIUS)

    def _paint_words(
        self, painter: QPainter, words: QRect, option: QStyleOptionViewItem, node: Node, name: str, *, is_chosen: bool
    ) -> None:
        tokens = tokens_for(option.palette)
        under = lying(node)
        name = option.fontMetrics.elidedText(shown(name), Qt.TextElideMode.ElideRight, words.width())
        painter.setPen(tokens.colour("text" if node.is_visible else "text_faint"))
        above = words.adjusted(0, 4, 0, -words.height() // 2) if under else words
        painter.drawText(above, Qt.AlignmentFlag.AlignVCenter, name)
        if under:
            under = option.fontMetrics.elidedText(under, Qt.TextElideMode.ElideRight, words.width())
            painter.setPen(tokens.colour("text_dim" if is_chosen else "text_faint"))
            painter.drawText(words.adjusted(0, words.height() // 2 - 2, 0, -4), Qt.AlignmentFlag.AlignVCenter, under)

    def _picture(self, painter: QPainter, rect: QRect, picture: QPixmap, *, is_clear: bool) -> None:
        size = picture.deviceIndependentSize()
        corner = QPointF(rect.center()) + QPointF(0.5 - size.width() / 2, 0.5 - size.height() / 2)
        corner = QPointF(round(corner.x()), round(corner.y()))
        if is_clear and picture.hasAlphaChannel():
            area = QRect(corner.toPoint(), QSize(round(size.width()), round(size.height())))
            painter.fillRect(area, _LIGHT)
            painter.save()
            painter.setClipRect(area)
            for y in range(area.top(), area.bottom() + 1, _CHECK_PX):
                for x in range(area.left(), area.right() + 1, _CHECK_PX):
                    if (x - area.left() + y - area.top()) // _CHECK_PX % 2:
                        painter.fillRect(x, y, _CHECK_PX, _CHECK_PX, _DARK)
            painter.restore()
        painter.drawPixmap(corner, picture)

    def _icon(
        self, painter: QPainter, rect: QRect, name: str, colour: str, *, opacity: float = 1.0, side: int = MARK_PX
    ) -> None:
        before = painter.opacity()
        painter.setOpacity(before * opacity)
        ratio = painter.device().devicePixelRatioF()
        corner = QPoint(rect.left() + (rect.width() - side) // 2, rect.top() + (rect.height() - side) // 2)
        painter.drawPixmap(corner, pixmap(name, colour, side, ratio))
        painter.setOpacity(before)


def _ink(tokens: Tokens, is_on: bool) -> str:
    return tokens.text if is_on else tokens.disabled
