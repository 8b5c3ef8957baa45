"""The hand: moves the canvas under the window."""

from __future__ import annotations

from genimg_desktop.app.tools.pointer import PointerPoint
from genimg_desktop.app.tools.tool import Cursor, Tool
from genimg_desktop.core.text import Text

KEY_STEP_PX = 48
ARROWS: dict[str, tuple[int, int]] = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


class PanTool(Tool):
    """Drag to pan, double-click to fit, arrow keys go step by step."""

    id = "pan"
    title = Text("Hand")
    help = Text("Drag to move the view. Space does the same in every tool.")
    icon = "hand"
    shortcuts = ("H",)
    group = "view"
    _from: PointerPoint | None = None

    @property
    def cursor(self) -> Cursor:
        """A hand that grabs while it drags."""
        return "hand" if self._from is None else "grab"

    def press(self, point: PointerPoint) -> None:
        """Take hold of the canvas."""
        self._from = point

    def drag(self, point: PointerPoint) -> None:
        """Take it along."""
        if self._from is not None:
            self.desk.view.pan_by(point.view_x - self._from.view_x, point.view_y - self._from.view_y)
            self._from = point

    def release(self, point: PointerPoint) -> None:
        """Let go."""
        self._from = None

    def cancel(self) -> None:
        """Let go."""
        self._from = None

    def double_click(self, point: PointerPoint) -> bool:
        """Show the whole canvas."""
        self.desk.view.fit()
        return True

    def key(self, name: str, modifiers: frozenset[str]) -> bool:
        """Arrows look in their direction."""
        if name not in ARROWS or modifiers:
            return False
        across, down = ARROWS[name]
        self.desk.view.pan_by(-across * KEY_STEP_PX, -down * KEY_STEP_PX)
        return True
