"""What stands in the docks. A new panel is one file here and one line in the table.

A panel is a QWidget made as ``PanelClass(session, parent)`` with the class attributes of ``Panel``. It connects to the
session with ``bridge.listen`` so that it lets go when it is destroyed (the window is built anew when the language
changes; what must outlive that belongs in the session), gives every widget that can have the focus an accessible
name, and keeps margins of ``tokens.SPACE_S``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from PySide6.QtWidgets import QWidget

from genimg_desktop.core.table import Table
from genimg_desktop.core.text import Text

if TYPE_CHECKING:
    from genimg_desktop.app.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Where a panel stands at first: side of the window, row from the top; panels of one row share it as tabs.

    share: how much of the side's height (or width, at the bottom) the row asks for, beside the others.
    """

    side: Literal["left", "right", "bottom"]
    row: int = 0
    share: int = 1
    is_shown: bool = True


class Panel(Protocol):
    """The class attributes of a panel; ``panel_id`` is its name in the table and in the saved layout."""

    panel_id: str
    title: Text
    icon: str
    home: Home

    def __call__(self, session: Session, parent: QWidget | None = None) -> QWidget:
        """Make the panel."""


PANELS: Table[Panel] = Table(
    "panel",
    {
        "models": "genimg_desktop.ui.panels.models:ModelsPanel",
        "shelf": "genimg_desktop.ui.panels.shelf:ShelfPanel",
        "gallery": "genimg_desktop.ui.panels.gallery:GalleryPanel",
        "sheet": "genimg_desktop.ui.panels.sheet:SheetPanel",
        "explorer": "genimg_desktop.ui.panels.explorer:ExplorerPanel",
        "blend": "genimg_desktop.ui.panels.blend:BlendPanel",
        "colour": "genimg_desktop.ui.panels.colour:ColourPanel",
        "adjustment": "genimg_desktop.ui.panels.adjustment:AdjustmentPanel",
        "train": "genimg_desktop.ui.panels.train:TrainPanel",
        "layers": "genimg_desktop.ui.panels.layers:LayersPanel",
        "history": "genimg_desktop.ui.panels.history:HistoryPanel",
        "navigator": "genimg_desktop.ui.panels.navigator:NavigatorPanel",
        "notes": "genimg_desktop.ui.panels.notes:NotesPanel",
        "timeline": "genimg_desktop.ui.panels.timeline:TimelinePanel",
        "monitor": "genimg_desktop.ui.panels.monitor:MonitorPanel",
        "jobs": "genimg_desktop.ui.panels.jobs:JobsPanel",
    },
)
