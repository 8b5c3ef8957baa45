"""The cards of the models: small picture, title, and what kind of model it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from genimg_desktop.library.models import ModelEntry
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.ui.i18n import show_name, tr
from genimg_desktop.ui.icons import pixmap
from genimg_desktop.ui.tokens import RADIUS, SPACE_S, SPACE_XS, Tokens, tokens_for
from genimg_desktop.ui.widgets.plain_label import named, tip_text

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
FACE_ROLE = Qt.ItemDataRole.UserRole + 2
ROW_PX = 64
FACE_PX = 48
_BAR_PX = 3
_Index = QModelIndex | QPersistentModelIndex


class ModelListModel(QAbstractListModel):
    """The models that are shown, with their small pictures as far as they are drawn."""

    def __init__(self, ratio: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._ratio = ratio
        self._entries: tuple[ModelEntry, ...] = ()
        self._faces: dict[str, QPixmap] = {}

    def replace_all(self, entries: Sequence[ModelEntry]) -> None:
        """Show other models."""
        if tuple(entries) != self._entries:
            self.beginResetModel()
            self._entries = tuple(entries)
            self.endResetModel()

    def set_face(self, model_id: str, data: bytes) -> None:
        """The picture of a model arrived, as PNG."""
        image = QImage.fromData(data)
        if image.isNull():
            return
        side = round(FACE_PX * self._ratio)
        image = image.scaled(
            side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        )
        image.setDevicePixelRatio(self._ratio)
        self._faces[model_id] = QPixmap.fromImage(image)
        index = self.index_of(model_id)
        if index.isValid():
            self.dataChanged.emit(index, index)

    def index_of(self, model_id: str) -> QModelIndex:
        """The row of a model; invalid when it is not shown."""
        row = next((k for k, entry in enumerate(self._entries) if entry.card.id == model_id), None)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many models."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The entry and the picture for the delegate; words for screen readers; the tip."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == FACE_ROLE:
            return self._faces.get(entry.card.id)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{show_name(entry.card.title)}, {kind_of(entry)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(tip_of(entry.card))
        return None


class ModelDelegate(QStyledItemDelegate):
    """Paints a card."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """All cards are alike."""
        return QSize(160, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Picture at the left, title over kind at its right; the chosen model has a bar."""
        entry: ModelEntry = index.data(ENTRY_ROLE)
        tokens = tokens_for(option.palette)
        rect: QRect = option.rect
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, tokens, option, is_chosen)
        frame = QRect(0, 0, FACE_PX, FACE_PX)
        frame.moveLeft(rect.left() + SPACE_S + _BAR_PX)
        frame.moveTop(rect.center().y() - FACE_PX // 2 + 1)
        self._paint_face(painter, tokens, frame, index.data(FACE_ROLE))
        left = frame.right() + SPACE_S + SPACE_XS
        words = QRect(left, frame.top(), rect.right() - left - SPACE_S, FACE_PX)
        half = words.height() // 2
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(tokens.colour("text"))
        self._paint_line(painter, words.adjusted(0, 2, 0, -half), show_name(entry.card.title))
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(tokens.colour("text_dim"))
        self._paint_line(painter, words.adjusted(0, half, 0, -4), kind_of(entry))
        painter.restore()

    def _paint_ground(self, painter: QPainter, tokens: Tokens, option: QStyleOptionViewItem, is_chosen: bool) -> None:
        ground = QRectF(option.rect.adjusted(SPACE_XS, 1, -SPACE_XS, -1))
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(tokens.colour("raised" if is_chosen else "hover"))
            painter.drawRoundedRect(ground, RADIUS, RADIUS)
        if is_chosen:
            painter.setBrush(tokens.colour("focus"))
            bar = QRectF(ground.left(), ground.top() + 12, _BAR_PX, ground.height() - 24)
            painter.drawRoundedRect(bar, 1.5, 1.5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(tokens.colour("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_face(self, painter: QPainter, tokens: Tokens, frame: QRect, face: QPixmap | None) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(frame), RADIUS, RADIUS)
        painter.fillPath(shape, tokens.colour("pressed"))
        if face is None:
            sign = pixmap("image", tokens.text_faint, 20, painter.device().devicePixelRatioF())
            painter.drawPixmap(frame.center().x() - 9, frame.center().y() - 9, sign)
            return
        painter.save()
        painter.setClipPath(shape)
        painter.drawPixmap(frame, face)
        painter.restore()

    @staticmethod
    def _paint_line(painter: QPainter, area: QRect, text: str) -> None:
        line = painter.fontMetrics().elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)


class ModelList(QListView):
    """``wanted``: a model was clicked, or Enter pressed on it. The chosen model is the one with the bar; the arrow
    keys only walk, for a model may take a second to load."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = ModelListModel(self.devicePixelRatioF(), self)
        self.setModel(self.list)
        self.setItemDelegate(ModelDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        named(self, tr("Models"), tr("Click a model, or press Enter on it, to explore it."))
        self.setToolTip("")
        self.clicked.connect(self._on_wanted)
        self.activated.connect(self._on_wanted)

    def show_chosen(self, model_id: str) -> None:
        """Mark the model that is explored."""
        index = self.list.index_of(model_id)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.clearSelection()

    def _on_wanted(self, index: QModelIndex) -> None:
        self.wanted.emit(index.data(ENTRY_ROLE).card.id)


def kind_of(entry: ModelEntry) -> str:
    """What kind of model it is, and its size, in a few words."""
    card = entry.card
    if card.source == "rules":
        return tr("Rules, any size")
    size = QLocale().formattedDataSize(entry.stamp.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return tr("Trained, {side} px, {size}", side=card.resolution, size=size)


def tip_of(card: ModelCard) -> str:
    """What a model is, whose it is and what may be done with it."""
    lines = [show_name(card.about)] if card.about else []
    if card.licence:
        lines.append(tr("Licence: {licence}", licence=card.licence))
    if card.credit:
        lines.append(tr("By {credit}", credit=card.credit))
    if card.trained_on:
        lines.append(tr("Trained on: {data}", data=card.trained_on))
    return "\n".join(lines)
