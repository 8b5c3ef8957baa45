"""What is painted over the document, from the bottom to the top. A new one is one file here and one line in the table.

A part is made once for a view. It follows what it shows with ``bridge.listen(view, signal, ...)`` and asks for paint
with ``view.update(...)``, best with the smallest rectangle that will do; ``view.viewport`` says where a place of the
canvas is seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QPainter

from genimg_desktop.app.session import Session
from genimg_desktop.core.table import Table
from genimg_desktop.ui.tokens import Tokens

if TYPE_CHECKING:
    from genimg_desktop.ui.canvas.view import CanvasView


class Part(Protocol):
    """Made as ``PartClass(view, session)``."""

    def paint(self, painter: QPainter, tokens: Tokens) -> None:
        """Paint, in pixels of the view. Only what is asked for anew reaches the screen."""


class PartClass(Protocol):
    """What stands in the table."""

    def __call__(self, view: CanvasView, session: Session) -> Part:
        """Make the part."""


PARTS: Table[PartClass] = Table(
    "part of the canvas",
    {
        "live": "genimg_desktop.ui.canvas.live_part:LivePart",
        "staging": "genimg_desktop.ui.canvas.staging_bar:StagingPart",
        "grid": "genimg_desktop.ui.canvas.grid_part:GridPart",
        "guides": "genimg_desktop.ui.canvas.guides_part:GuidesPart",
        "ants": "genimg_desktop.ui.canvas.ants:AntsPart",
        "tool": "genimg_desktop.ui.canvas.tool_part:ToolPart",
        "grips": "genimg_desktop.ui.canvas.grips:GripsPart",
        "rulers": "genimg_desktop.ui.canvas.rulers:RulersPart",
    },
)
