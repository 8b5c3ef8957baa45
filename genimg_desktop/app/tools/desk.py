"""What a tool works with."""

from __future__ import annotations

from typing import Protocol

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.app.guides import Guides
from genimg_desktop.app.notices import Notices
from genimg_desktop.app.tools.colours import Colours
from genimg_desktop.app.tools.copies import Copies
from genimg_desktop.app.tools.snapping import Snapping
from genimg_desktop.core.signals import Signal
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.node import Node
from genimg_desktop.jobs.queue import JobQueue


class View(Protocol):
    """The window on the canvas. All in pixels of the view."""

    @property
    def zoom(self) -> float:
        """View pixels per canvas pixel."""

    @property
    def rotation(self) -> float:
        """Degrees clockwise that the canvas is turned by."""

    @property
    def middle(self) -> tuple[float, float]:
        """Of the window."""

    def pan_by(self, dx: float, dy: float) -> None:
        """Move the canvas under the window."""

    def zoom_by(self, factor: float, x: float, y: float) -> None:
        """Enlarge; what is at (x, y) stays there."""

    def turn_to(self, degrees: float, x: float, y: float) -> None:
        """Turn the canvas so far, clockwise; what is at (x, y) stays there."""

    def fit(self) -> None:
        """Show the whole canvas."""


class NoView:
    """Nobody looks."""

    zoom = 1.0
    rotation = 0.0
    middle = (0.0, 0.0)

    def pan_by(self, dx: float, dy: float) -> None:
        """Nothing to move."""

    def zoom_by(self, factor: float, x: float, y: float) -> None:
        """Nothing to enlarge."""

    def turn_to(self, degrees: float, x: float, y: float) -> None:
        """Nothing to turn."""

    def fit(self) -> None:
        """Nothing to show."""


class Desk:
    """artboard: what is changed. colours: to paint with. view: the canvas that shows it; it registers itself.
    guides, snapping: what attracts what is dragged.

    target_changed: painting goes to the mask, or to the pixels again.
    """

    def __init__(self, artboard: Artboard, queue: JobQueue, notices: Notices, colours: Colours) -> None:
        self.target_changed: Signal[()] = Signal()
        self.artboard = artboard
        self.queue = queue
        self.notices = notices
        self.colours = colours
        self.copies = Copies()
        self.guides = Guides(artboard)
        self.snapping = Snapping(artboard, self.guides)
        self.view: View = NoView()
        self._masked: str | None = None

    @property
    def state(self) -> DocumentState:
        """The document as it is now."""
        return self.artboard.document.state

    @property
    def node(self) -> Node | None:
        """What tools act on."""
        return self.artboard.active_node

    @property
    def paints_mask(self) -> bool:
        """Whether painting goes to the mask of the active node; never for a node without one."""
        node = self.node
        return node is not None and node.mask is not None and node.id == self._masked

    @paints_mask.setter
    def paints_mask(self, does: bool) -> None:
        node = self.node
        self._masked = node.id if does and node is not None else None
        self.target_changed.emit()
