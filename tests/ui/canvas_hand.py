"""A canvas on the screen, and real events of mouse, pen and keys on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtWidgets import QApplication, QWidget

from genimg_desktop.document.layer import Layer
from genimg_desktop.image.pixels import frozen
from genimg_desktop.ui.pictures import from_image

Place = tuple[float, float]


class CanvasHand:
    """The session's canvas, seen one to one: view pixel = canvas pixel + (left, top)."""

    def __init__(self, session: Any, view: QWidget, qtbot: Any) -> None:
        self.session, self.view, self.qtbot = session, view, qtbot
        self.artboard, self.tools = session.artboard, session.tools
        self.pen = QPointingDevice(
            "pen",
            7,
            QPointingDevice.DeviceType.Stylus,
            QPointingDevice.PointerType.Pen,
            QPointingDevice.Capability.Position | QPointingDevice.Capability.Pressure,
            1,
            1,
        )

    def put(self, pixels: np.ndarray, **values: Any) -> Layer:
        """A layer on top; the first one makes the canvas its size, seen at 100 %."""
        is_first = not self.artboard.document.layers
        if is_first:
            self.artboard.show_live(False)
            self.artboard.new(pixels.shape[1], pixels.shape[0])
        layer = Layer(name="Layer", pixels=frozen(np.array(pixels)), **values)
        self.artboard.add(layer)
        if is_first:
            self.view.actual_size()
        self.settle()
        return layer

    def settle(self) -> None:
        """Until everything that is seen is as it should be."""
        idle = self.session.view_feed
        self.qtbot.waitUntil(
            lambda: not self.session.queue.jobs() and self.view.is_settled and idle.is_idle, timeout=20_000
        )
        QApplication.processEvents()

    def at(self, place: Place) -> QPointF:
        """Where a place of the canvas is in the view."""
        return QPointF(*self.view.viewport.to_view(*place))

    def mouse(
        self,
        kind: QEvent.Type,
        place: Place,
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """One event of the mouse, at a place of the canvas; a move has the button held."""
        at, none = self.at(place), Qt.MouseButton.NoButton
        changed = none if kind == QEvent.Type.MouseMove else button
        held = none if kind == QEvent.Type.MouseButtonRelease else button
        glob = QPointF(self.view.mapToGlobal(QPoint(round(at.x()), round(at.y()))))
        QApplication.sendEvent(self.view, QMouseEvent(kind, at, glob, changed, held, modifiers))

    def stroke(self, places: Sequence[Place], **values: Any) -> None:
        """Press, move, let go."""
        self.mouse(QEvent.Type.MouseButtonPress, places[0], **values)
        for place in places[1:]:
            self.mouse(QEvent.Type.MouseMove, place, **values)
        self.mouse(QEvent.Type.MouseButtonRelease, places[-1], **values)

    def hover(self, place: Place) -> None:
        """The mouse moves, nothing is held."""
        self.mouse(QEvent.Type.MouseMove, place, button=Qt.MouseButton.NoButton)

    def tablet(self, kind: QEvent.Type, place: Place, pressure: float, *, is_down: bool = True) -> QTabletEvent:
        """One event of the pen."""
        at = self.at(place)
        glob = QPointF(self.view.mapToGlobal(QPoint(round(at.x()), round(at.y()))))
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button = none if kind == QEvent.Type.TabletMove else left
        event = QTabletEvent(kind, self.pen, at, glob, pressure, 12.0, -7.0, 0.0, 0.0, 0.0,
                             Qt.KeyboardModifier.NoModifier, button, left if is_down else none)  # fmt: skip
        QApplication.sendEvent(self.view, event)
        return event

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, pressed and let go."""
        self.qtbot.keyClick(self.view, key, modifiers)

    def grabbed(self) -> np.ndarray:
        """What the view shows: ``uint8[H, W, 4]``."""
        return from_image(self.view.grab().toImage())

    def seen(self, place: Place) -> tuple[int, ...]:
        """The colour on the screen at a place of the canvas."""
        at = self.at(place)
        return tuple(int(v) for v in self.grabbed()[int(at.y()), int(at.x()), :3])

    def seen_canvas(self) -> np.ndarray:
        """The part of the grabbed view in which the canvas lies."""
        left, top = (round(value) for value in self.view.viewport.to_view(0, 0))
        document = self.artboard.document
        return self.grabbed()[top : top + document.height, left : left + document.width]
