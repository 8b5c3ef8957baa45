"""A guide while it is dragged: one that is there, or a new one that comes out of a ruler."""

from __future__ import annotations

from genimg_desktop.app.tools.desk import Desk
from genimg_desktop.app.tools.pointer import PointerPoint
from genimg_desktop.app.tools.snapping import Lines
from genimg_desktop.core.text import Text


class GuideDrag:
    """One step between its making and ``end``. Dropped beyond the canvas, the guide is taken away."""

    def __init__(self, desk: Desk, number: int, text: Text) -> None:
        """For ``taken`` and ``new``; the gesture has begun."""
        self._desk, self._number, self.text = desk, number, text
        self._lines = desk.snapping.lines(with_guides=False)

    @classmethod
    def taken(cls, desk: Desk, point: PointerPoint) -> GuideDrag | None:
        """Take hold of the guide under the pointer; None where there is none, or they are locked."""
        guides = desk.guides
        number = None if guides.is_locked else guides.near(point.x, point.y, desk.view.zoom)
        if number is None:
            return None
        text = Text("Move guide")
        guides.begin(text)
        return cls(desk, number, text)

    @classmethod
    def new(cls, desk: Desk, is_upright: bool, position: float) -> GuideDrag:
        """A new one, from a ruler. Raises BadInput when there are too many."""
        text = Text("Add guide")
        desk.guides.begin(text)
        try:
            number = desk.guides.add(is_upright, position)
        except BaseException:
            desk.guides.cancel()
            raise
        return cls(desk, number, text)

    @property
    def is_upright(self) -> bool:
        """Whether it moves sideways."""
        return self._desk.guides.lines[self._number].is_upright

    def to(self, point: PointerPoint) -> None:
        """To the pointer, on whole pixels or an edge nearby; Ctrl passes edges by."""
        is_upright, snapping = self.is_upright, self._desk.snapping
        place = point.x if is_upright else point.y
        if "ctrl" in point.modifiers:
            snapping.release()
            position = float(round(place))
        else:
            lines = Lines(self._lines.across, ()) if is_upright else Lines((), self._lines.down)
            x, y = snapping.point(point.x, point.y, lines, self._desk.view.zoom)
            near = x if is_upright else y
            position = near if near != place else float(round(place))
        if position != self._desk.guides.lines[self._number].position:
            self._desk.guides.move(self._number, position)

    def end(self) -> None:
        """Let go."""
        guide, canvas = self._desk.guides.lines[self._number], self._desk.state.bounds
        self._desk.snapping.release()
        if not 0 <= guide.position <= (canvas.width if guide.is_upright else canvas.height):
            self._desk.guides.remove(self._number)
        self._desk.guides.end()

    def cancel(self) -> None:
        """As if it had not been touched."""
        self._desk.snapping.release()
        self._desk.guides.cancel()
