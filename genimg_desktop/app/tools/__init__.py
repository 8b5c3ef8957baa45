"""What a person can have in hand over the canvas. No Qt: the canvas tells where the pointer is and paints an Overlay.

tool       Tool: the base of all; what it is called, what it does with the pointer, its settings
pointer    PointerPoint: where the pointer is, how hard it presses, what is held
overlay    Overlay: what a tool wants to see over the canvas, in canvas pixels
desk       Desk: what a tool works with: the artboard, the colours, the view, what is painted on
colours    Colours: foreground, background and those used last
tool_box   ToolBox: which tool is in hand; pointer and keys go through it
ground     Ground: what is painted on: the pixels of a layer or a mask; or a sentence on why that cannot be
surface    Surface: a ground while it is painted on, seen at once, one step at its end; copies: what it paints on
edits      whole regions painted in the background: what a job has found becomes one step
sampling   what colour is where

A tool is one file here and one line in ``TOOLS``: it gets a button in the tool bar, a command ``tool.<name>`` with its
keys, and a bar with its settings. ``Tool`` says how; ``move`` is the shortest example that changes the document.
"""

from __future__ import annotations

from genimg_desktop.app.tools.tool import Tool
from genimg_desktop.core.table import Table

TOOLS: Table[type[Tool]] = Table(
    "tool",
    {
        "pan": "genimg_desktop.app.tools.pan:PanTool",
        "zoom": "genimg_desktop.app.tools.zoom:ZoomTool",
        "rotate": "genimg_desktop.app.tools.rotate:RotateTool",
        "move": "genimg_desktop.app.tools.move:MoveTool",
        "transform": "genimg_desktop.app.tools.transform:TransformTool",
        "crop": "genimg_desktop.app.tools.crop:CropTool",
        "select_rectangle": "genimg_desktop.app.tools.select_shapes:RectangleTool",
        "select_ellipse": "genimg_desktop.app.tools.select_shapes:EllipseTool",
        "select_lasso": "genimg_desktop.app.tools.select_lasso:LassoTool",
        "select_wand": "genimg_desktop.app.tools.select_wand:WandTool",
        "brush": "genimg_desktop.app.tools.brush:BrushTool",
        "eraser": "genimg_desktop.app.tools.brush:EraserTool",
        "fill": "genimg_desktop.app.tools.fill:FillTool",
        "gradient": "genimg_desktop.app.tools.gradient:GradientTool",
        "picker": "genimg_desktop.app.tools.picker:PickerTool",
    },
)
"""Every tool by its name, in the order of the tool bar; a line stands between tools whose ``group`` differs."""

FIRST_TOOL = "pan"

HELD: dict[frozenset[str], str] = {
    frozenset({"space"}): "pan",
    frozenset({"space", "ctrl"}): "zoom",
    frozenset({"space", "shift"}): "rotate",
    frozenset({"middle"}): "pan",
    frozenset({"middle", "ctrl"}): "zoom",
    frozenset({"middle", "shift"}): "rotate",
}
"""Which tool is in hand while keys (and the middle button) are held; names that are not in ``TOOLS`` are skipped.
What Ctrl alone does is said by the tool that is chosen (``Tool.ctrl_tool``)."""
