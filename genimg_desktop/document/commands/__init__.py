"""Everything that can be done to a document. A command keeps what it needs to be undone, and no more.

command:   what a command is; several as one
change:    other values in one node: opacity, mode, name, mask, settings, place
structure: nodes added, removed, put elsewhere, copied, grouped
patch:     other pixels, or other coverage of a mask, within a rectangle
canvas:    its size, the selection, the guides
"""

from genimg_desktop.document.commands.canvas import ResizeCanvas, SetGuides, SetSelection
from genimg_desktop.document.commands.change import (
    MoveLayerTo,
    RenameLayer,
    SetAlphaLocked,
    SetClipped,
    SetLocked,
    SetMask,
    SetMaskOn,
    SetMode,
    SetOpacity,
    SetSettings,
    SetVisible,
)
from genimg_desktop.document.commands.command import Alone, Command, Together
from genimg_desktop.document.commands.patch import ExtendLayer, PaintMask, ReplacePixels
from genimg_desktop.document.commands.structure import (
    AddLayer,
    DuplicateLayer,
    MoveLayer,
    RemoveLayer,
    ReplaceLayer,
    group_layers,
    outermost,
    ungroup,
)

__all__ = [
    "AddLayer",
    "Alone",
    "Command",
    "DuplicateLayer",
    "ExtendLayer",
    "MoveLayer",
    "MoveLayerTo",
    "PaintMask",
    "RemoveLayer",
    "RenameLayer",
    "ReplaceLayer",
    "ReplacePixels",
    "ResizeCanvas",
    "SetAlphaLocked",
    "SetClipped",
    "SetGuides",
    "SetLocked",
    "SetMask",
    "SetMaskOn",
    "SetMode",
    "SetOpacity",
    "SetSelection",
    "SetSettings",
    "SetVisible",
    "Together",
    "group_layers",
    "outermost",
    "ungroup",
]
