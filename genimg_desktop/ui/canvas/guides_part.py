"""The guides of the document, over the picture and under what a tool shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from genimg_desktop.app.session import Session
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.tokens import Tokens

if TYPE_CHECKING:
    from genimg_desktop.ui.canvas.view import CanvasView

_COLOUR = QColor(0, 176, 220, 220)
_UNDER = QColor(0, 0, 0, 36)
_FAR_VIEW_PX = 4000.0


class GuidesPart:
    """Follows the guides; paints nothing while they are hidden."""

    def __init__(self, view: CanvasView, session: Session) -> None:
        self._view, self._guides = view, session.tools.desk.guides
        listen(view, self._guides.changed, view.update)

    def paint(self, painter: QPainter, _tokens: Tokens) -> None:
        """Lines from edge to edge of the view."""
        if not self._guides.is_shown or not self._guides.lines:
            return
        lines = [self._line(guide.is_upright, guide.position) for guide in self._guides.lines]
        for colour, width in ((_UNDER, 3.0), (_COLOUR, 1.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLines(lines)

    def _line(self, is_upright: bool, position: float) -> QLineF:
        """Whichever way the view is turned."""
        viewport = self._view.viewport
        reach = _FAR_VIEW_PX / viewport.zoom
        first = (position, -reach) if is_upright else (-reach, position)
        last = (position, reach) if is_upright else (reach, position)
        middle = viewport.to_canvas(viewport.width / 2, viewport.height / 2)
        along = middle[1] if is_upright else middle[0]
        shift = (0.0, along) if is_upright else (along, 0.0)
        ends = [viewport.to_view(x + shift[0], y + shift[1]) for x, y in (first, last)]
        return QLineF(QPointF(*ends[0]), QPointF(*ends[1]))
