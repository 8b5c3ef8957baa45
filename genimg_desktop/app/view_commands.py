"""How the canvas is looked at: parts of the command table."""

from __future__ import annotations

from genimg_desktop.app.command import Command
from genimg_desktop.core.text import Text

VIEW_COMMANDS: tuple[Command, ...] = (
    Command(id="view.zoom_in", text=Text("Zoom in"), menu="view", shortcuts=("Ctrl++", "Ctrl+="), icon="zoom-in"),
    Command(id="view.zoom_out", text=Text("Zoom out"), menu="view", shortcuts=("Ctrl+-",), icon="zoom-out"),
    Command(id="view.fit", text=Text("Fit the canvas in the window"), menu="view", shortcuts=("Ctrl+0", "2"),
            icon="fit"),
    Command(id="view.fit_width", text=Text("Fit the width of the canvas"), menu="view", shortcuts=("3",),
            icon="fit-width"),
    Command(id="view.actual", text=Text("Actual size"), menu="view", shortcuts=("Ctrl+1", "1"), icon="actual"),
    Command(id="view.rotate_left", text=Text("Turn the view to the left"), menu="view", shortcuts=("4",),
            starts_group=True, help=Text("By 15 degrees, about the pointer. The picture stays as it is.")),
    Command(id="view.rotate_right", text=Text("Turn the view to the right"), menu="view", shortcuts=("6",),
            help=Text("By 15 degrees, about the pointer. The picture stays as it is.")),
    Command(id="view.rotate_reset", text=Text("View upright"), menu="view", shortcuts=("5",), icon="rotate-view"),
    Command(id="view.mirror", text=Text("Mirror the view"), menu="view", shortcuts=("M",), icon="mirror-view",
            is_checkable=True, help=Text("To see mistakes with fresh eyes. The picture stays as it is.")),
)  # fmt: skip

RULER_COMMANDS: tuple[Command, ...] = (
    Command(id="view.rulers", text=Text("Show rulers"), menu="view", shortcuts=("Ctrl+Alt+R",), icon="rulers",
            is_checkable=True, starts_group=True, help=Text("Drag out of a ruler to make a guide.")),
)  # fmt: skip

STAGE_COMMANDS: tuple[Command, ...] = (
    Command(id="explore.stage", text=Text("Try candidates on the canvas"), menu="explore", shortcuts=("Shift+Q",),
            icon="stage", help=Text("Look through the pictures of the sheet, or of new seeds, at one place of the "
                                    "canvas: arrow keys choose, Enter keeps one.")),
    Command(id="explore.stage_seeds", text=Text("Try new seeds on the canvas"), menu="explore",
            help=Text("Eight fresh pictures at one place of the canvas.")),
)  # fmt: skip
