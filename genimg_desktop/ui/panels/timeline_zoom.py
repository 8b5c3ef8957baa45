"""The track in a scroll area: as wide as the panel, or wider when somebody looks more closely."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from genimg_desktop.ui.panels.timeline_scale import HEIGHT_PX, MARGIN_PX
from genimg_desktop.ui.panels.timeline_track import TimelineTrack

MOST_ZOOM = 32.0
_STEP = 1.25


class TrackArea(QScrollArea):
    """zoom 1 shows the whole film; what is under the mouse stays there while it changes."""

    def __init__(self, track: TimelineTrack, parent: QWidget) -> None:
        super().__init__(parent)
        self.zoom = 1.0
        self._track = track
        self.setWidget(track)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        track.zoom_asked.connect(self.zoom_by)

    def sizeHint(self) -> QSize:
        """As high as the track, and its scroll bar where there is one."""
        bar = self.horizontalScrollBar().sizeHint().height() if self.zoom > 1.0 else 0
        return QSize(400, HEIGHT_PX + bar)

    def minimumSizeHint(self) -> QSize:
        """Never cut off below."""
        return QSize(200, self.sizeHint().height())

    def zoom_by(self, steps: float, x: float) -> None:
        """So many steps nearer (or farther); ``x``: pixels of the track that stay where they are."""
        before = self.zoom
        self.zoom = min(max(before * _STEP**steps, 1.0), MOST_ZOOM)
        if self.zoom == before:
            return
        bar = self.horizontalScrollBar()
        at_view = x - bar.value()
        inner = max(self._track.width() - 2 * MARGIN_PX, 1.0)
        share = (x - MARGIN_PX) / inner
        self._fit()
        self.updateGeometry()
        self._track.resize(self._track.minimumWidth(), self._track.height())
        bar.setValue(round(MARGIN_PX + share * (self._track.minimumWidth() - 2 * MARGIN_PX) - at_view))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The zoom is relative to the width of the panel."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.viewport().width()
        self._track.setMinimumWidth(round(width * self.zoom) if self.zoom > 1.0 else 0)
