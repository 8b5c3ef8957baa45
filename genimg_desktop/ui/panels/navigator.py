"""The navigator: the whole picture small, what is seen of it, and how large, turned and mirrored it is seen."""

from __future__ import annotations

import math

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.core.text import Text
from genimg_desktop.ui.canvas.view import CanvasView
from genimg_desktop.ui.canvas.viewport import LARGEST_ZOOM, SMALLEST_ZOOM
from genimg_desktop.ui.i18n import tr
from genimg_desktop.ui.panels import Home
from genimg_desktop.ui.panels.navigator_map import NavigatorMap
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.float_slider import FloatSlider, Span
from genimg_desktop.ui.widgets.number_box import NumberBox

_NUMBER_PX = 64


class NavigatorPanel(QWidget):
    """Shows and moves the view of the canvas of this window; without a canvas there is nothing to move."""

    panel_id = "navigator"
    title = Text("Navigator")
    icon = "navigator"
    home = Home(side="right", row=1, share=4)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        view = session.tools.desk.view
        self._canvas = view if isinstance(view, CanvasView) else None
        run = session.commands.run
        self.map = NavigatorMap(session, self._canvas, self)
        self.zoom_out = tool_button("zoom-out", tr("Zoom out"), lambda: run("view.zoom_out"), self)
        self.zoom_in = tool_button("zoom-in", tr("Zoom in"), lambda: run("view.zoom_in"), self)
        self.zoom = FloatSlider(Span(low=math.log2(SMALLEST_ZOOM), high=math.log2(LARGEST_ZOOM), default=0.0), self)
        self.zoom.setAccessibleName(tr("Zoom"))
        self.percent = _number(100 * SMALLEST_ZOOM, 100 * LARGEST_ZOOM, "%", tr("Zoom"), self)
        self.upright = tool_button("rotate-view", tr("View upright"), lambda: run("view.rotate_reset"), self)
        self.turn = FloatSlider(Span(low=-180.0, high=180.0, default=0.0, is_periodic=True), self)
        self.turn.setAccessibleName(tr("Turn the view"))
        self.degrees = _number(-180.0, 180.0, "°", tr("Turn the view"), self)
        self.degrees.setWrapping(True)
        self.mirror = tool_button("mirror-view", tr("Mirror the view"), self._mirror, self, is_checkable=True)
        self.fit = tool_button("fit", tr("Fit the canvas in the window"), lambda: run("view.fit"), self)
        self._lay_out()
        self.zoom.moved.connect(lambda power: self._zoom_to(2.0**power))
        self.zoom.reset_asked.connect(lambda: run("view.actual"))
        self.percent.valueChanged.connect(lambda percent: self._zoom_to(percent / 100 / self._ratio()))
        self.turn.moved.connect(self._turn_to)
        self.turn.reset_asked.connect(lambda: self._turn_to(0.0))
        self.degrees.valueChanged.connect(self._turn_to)
        if self._canvas is not None:
            self._canvas.moved.connect(self._follow)
        self._follow()

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (first, (self.zoom_out, self.zoom, self.zoom_in, self.percent, self.fit)),
            (second, (self.upright, self.turn, self.degrees, self.mirror)),
        ):
            row.setSpacing(SPACE_XS)
            for widget in widgets:
                row.addWidget(widget, 1 if isinstance(widget, FloatSlider) else 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        box.setSpacing(SPACE_XS)
        box.addWidget(self.map, 1)
        box.addLayout(first)
        box.addLayout(second)

    def _follow(self) -> None:
        canvas = self._canvas
        for widget in (self.zoom, self.percent, self.turn, self.degrees, self.mirror):
            widget.setEnabled(canvas is not None)
        if canvas is None:
            return
        viewport = canvas.viewport
        if not self.zoom.is_dragged:
            self.zoom.set_number(math.log2(viewport.zoom))
        if not self.turn.is_dragged:
            self.turn.set_number(viewport.rotation)
        for box, value in ((self.percent, 100 * viewport.zoom * self._ratio()), (self.degrees, viewport.rotation)):
            was_blocked = box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(was_blocked)
        self.mirror.setChecked(viewport.is_mirrored)

    def _ratio(self) -> float:
        return self.devicePixelRatioF()

    def _zoom_to(self, zoom: float) -> None:
        if self._canvas is not None:
            self._canvas.look(self._canvas.viewport.zoomed(zoom, *self._canvas.middle))

    def _turn_to(self, degrees: float) -> None:
        if self._canvas is not None:
            self._canvas.turn_to(degrees, *self._canvas.middle)

    def _mirror(self) -> None:
        if self._canvas is not None:
            self._canvas.mirror()


def _number(low: float, high: float, unit: str, name: str, parent: QWidget) -> NumberBox:
    box = NumberBox(low, high, step=5.0, digits=1, unit=unit, parent=parent)
    box.setProperty("quiet", True)
    box.setFixedWidth(_NUMBER_PX)
    box.setAccessibleName(name)
    return box
