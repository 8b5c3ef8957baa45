"""The rows of the layers panel: eye, small picture, name and how it lies on what is below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.core.text import Text, shown
from genimg_desktop.document.layer import Layer
from genimg_desktop.image.blend import MODES
from genimg_desktop.ui.i18n import show, show_name, tr
from genimg_desktop.ui.icons import pixmap
from genimg_desktop.ui.pictures import thumbnail
from genimg_desktop.ui.tokens import RADIUS, SPACE_S, tokens_for

LAYER_ID_ROLE = Qt.ItemDataRole.UserRole + 1
LAYER_ROLE = Qt.ItemDataRole.UserRole + 2
FACE_ROLE = Qt.ItemDataRole.UserRole + 3
ROW_PX = 44
FACE_PX = 34
EYE_PX = 28
MODE_NAMES: dict[str, Text] = {name: mode.label for name, mode in MODES.items()}
MIME = "application/x-genimg-layer"
_Index = QModelIndex | QPersistentModelIndex


class LayerListModel(QAbstractListModel):
    """The layers of the artboard, the top one first. Changes go through the artboard."""

    def __init__(self, artboard: Artboard, ratio: float, view: QListView) -> None:
        super().__init__(view)
        self._artboard = artboard
        self._ratio = ratio
        self._layers: tuple[Layer, ...] = ()
        self._faces: dict[str, tuple[int, QPixmap]] = {}

    def follow(self) -> None:
        """Take over the layers of the document."""
        layers = tuple(reversed(self._artboard.document.layers))
        if [layer.id for layer in layers] != [layer.id for layer in self._layers]:
            self.beginResetModel()
            self._layers = layers
            self.endResetModel()
        elif layers != self._layers:
            self._layers = layers
            self.dataChanged.emit(self.index(0), self.index(len(layers) - 1))
        alive = {layer.id for layer in layers}
        self._faces = {key: face for key, face in self._faces.items() if key in alive}

    def index_of(self, layer_id: str | None) -> QModelIndex:
        """The row of a layer; invalid when it is not there."""
        row = next((k for k, layer in enumerate(self._layers) if layer.id == layer_id), None)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many layers."""
        return 0 if parent.isValid() else len(self._layers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The layer, its name, its small picture."""
        if not index.isValid() or index.row() >= len(self._layers):
            return None
        layer = self._layers[index.row()]
        if role == Qt.ItemDataRole.EditRole:
            return layer.name
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return show_name(layer.name)
        if role == LAYER_ID_ROLE:
            return layer.id
        if role == LAYER_ROLE:
            return layer
        if role == FACE_ROLE:
            return self._face(layer)
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A name that was typed."""
        name = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not name:
            return False
        layer = self._layers[index.row()]
        if name != layer.name:
            self._artboard.rename(layer.id, name)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Rows can be dragged and renamed; between rows they can be dropped."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemIsDragEnabled
        )

    def supportedDropActions(self) -> Qt.DropAction:
        """Layers move."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """What a dragged layer is."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged layer's id."""
        data = QMimeData()
        data.setData(MIME, str(indexes[0].data(LAYER_ID_ROLE)).encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        """A layer was dropped between two rows; False, so that the view does not also remove the dragged row."""
        layer_id = bytes(data.data(MIME).data()).decode()
        if row >= 0 and self.index_of(layer_id).isValid():
            old = self.index_of(layer_id).row()
            new = row - 1 if row > old else row
            self._artboard.move_layer(layer_id, len(self._layers) - 1 - new)
        return False

    def _face(self, layer: Layer) -> QPixmap:
        known = self._faces.get(layer.id)
        if known is None or known[0] != id(layer.pixels):
            known = (id(layer.pixels), thumbnail(layer.pixels, FACE_PX, self._ratio))
            self._faces[layer.id] = known
        return known[1]


class LayerDelegate(QStyledItemDelegate):
    """Paints a row; a click on the eye shows or hides the layer."""

    def __init__(self, artboard: Artboard, parent: QWidget) -> None:
        super().__init__(parent)
        self._artboard = artboard

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """All rows are alike."""
        return QSize(120, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Eye, picture, name, and under it mode and opacity when they are not plain."""
        layer: Layer = index.data(LAYER_ROLE)
        tokens = tokens_for(option.palette)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("accent_quiet" if is_chosen else "hover"))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), RADIUS, RADIUS)
        eye = self._eye_rect(rect)
        ratio = painter.device().devicePixelRatioF()
        colour = tokens.text if layer.is_visible else tokens.disabled
        painter.drawPixmap(eye.topLeft(), pixmap("visible" if layer.is_visible else "hidden", colour, 16, ratio))
        self._paint_face(painter, rect, index.data(FACE_ROLE), is_faint=not layer.is_visible)
        left = rect.left() + EYE_PX + FACE_PX + 2 * SPACE_S
        words = QRect(left, rect.top(), rect.right() - left - SPACE_S, rect.height())
        name = option.fontMetrics.elidedText(shown(str(index.data())), Qt.TextElideMode.ElideRight, words.width())
        under = self._describe(layer)
        painter.setPen(tokens.colour("text" if layer.is_visible else "text_faint"))
        above = words.adjusted(0, 4, 0, -words.height() // 2) if under else words
        painter.drawText(above, Qt.AlignmentFlag.AlignVCenter, name)
        if under:
            painter.setPen(tokens.colour("text_dim" if is_chosen else "text_faint"))
            painter.drawText(words.adjusted(0, words.height() // 2 - 2, 0, -4), Qt.AlignmentFlag.AlignVCenter, under)
        painter.restore()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        """The name is edited where it stands."""
        rect: QRect = option.rect
        left = rect.left() + EYE_PX + FACE_PX + 2 * SPACE_S - 4
        editor.setGeometry(left, rect.top() + 8, rect.right() - left - SPACE_S, rect.height() - 16)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """A click on the eye."""
        is_press = event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        if is_press and isinstance(event, QMouseEvent):
            column = QRect(option.rect.left(), option.rect.top(), EYE_PX + SPACE_S // 2, option.rect.height())
            if column.contains(event.position().toPoint()):
                layer: Layer = index.data(LAYER_ROLE)
                self._artboard.set_visible(layer.id, not layer.is_visible)
                return True
        return super().editorEvent(event, model, option, index)

    def _paint_face(self, painter: QPainter, rect: QRect, face: QPixmap, *, is_faint: bool) -> None:
        frame = QRect(rect.left() + EYE_PX, rect.top() + (ROW_PX - FACE_PX) // 2, FACE_PX, FACE_PX)
        size = face.deviceIndependentSize()
        painter.setOpacity(0.4 if is_faint else 1.0)
        painter.drawPixmap(
            round(frame.center().x() + 0.5 - size.width() / 2),
            round(frame.center().y() + 0.5 - size.height() / 2),
            face,
        )
        painter.setOpacity(1.0)

    def _describe(self, layer: Layer) -> str:
        parts = []
        if layer.mode != "normal":
            parts.append(show(MODE_NAMES[layer.mode]))
        if layer.opacity < 1:
            parts.append(tr("{percent} %", percent=round(layer.opacity * 100)))
        return " · ".join(parts)

    def _eye_rect(self, rect: QRect) -> QRect:
        return QRect(rect.left() + 8, rect.top() + (ROW_PX - 16) // 2, 16, 16)
