"""What can be done with a selection and with the canvas itself: parts of the command table."""

from __future__ import annotations

from genimg_desktop.app.command import Command
from genimg_desktop.core.text import Text

SELECT_MENUS: tuple[tuple[str, Text], ...] = (("select", Text("&Select")), ("image", Text("&Image")))

CLIP_COMMANDS: tuple[Command, ...] = (
    Command(id="edit.cut", text=Text("Cut"), menu="edit", shortcuts=("Ctrl+X",), icon="cut", starts_group=True,
            help=Text("Take the selected part out of the layer and into the clipboard.")),
    Command(id="edit.copy_part", text=Text("Copy"), menu="edit", shortcuts=("Ctrl+C",), icon="copy",
            help=Text("The selected part of the layer, or all of it.")),
)  # fmt: skip

FILL_COMMANDS: tuple[Command, ...] = (
    Command(id="edit.clear", text=Text("Clear the selected part"), menu="edit", shortcuts=("Del",),
            starts_group=True),
    Command(id="edit.fill_foreground", text=Text("Fill with the foreground colour"), menu="edit",
            shortcuts=("Alt+Backspace", "Shift+Backspace"), icon="fill"),
    Command(id="edit.fill_background", text=Text("Fill with the background colour"), menu="edit",
            shortcuts=("Ctrl+Backspace",)),
)  # fmt: skip

SELECT_COMMANDS: tuple[Command, ...] = (
    Command(id="select.all", text=Text("Select all"), menu="select", shortcuts=("Ctrl+A",), icon="select-all"),
    Command(id="select.none", text=Text("Deselect"), menu="select", shortcuts=("Ctrl+Shift+A", "Ctrl+D"),
            icon="select-none"),
    Command(id="select.again", text=Text("Select again"), menu="select", shortcuts=("Ctrl+Shift+D",),
            help=Text("What was selected last.")),
    Command(id="select.invert", text=Text("Invert selection"), menu="select", shortcuts=("Ctrl+Shift+I",),
            icon="select-invert"),
    Command(id="select.from_alpha", text=Text("Select by transparency"), menu="select", starts_group=True,
            help=Text("What the chosen layer shows.")),
    Command(id="select.feather", text=Text("Feather selection…"), menu="select", shortcuts=("Shift+F6",),
            starts_group=True),
    Command(id="select.grow", text=Text("Grow selection…"), menu="select"),
    Command(id="select.shrink", text=Text("Shrink selection…"), menu="select"),
    Command(id="select.border", text=Text("Border of the selection…"), menu="select"),
    Command(id="select.smooth", text=Text("Smooth selection…"), menu="select"),
    Command(id="select.to_layer", text=Text("Layer via copy"), menu="select", starts_group=True,
            help=Text("The selected part as a new layer; so does Ctrl+J.")),
    Command(id="select.cut_to_layer", text=Text("Layer via cut"), menu="select", shortcuts=("Ctrl+Shift+J",)),
)  # fmt: skip

IMAGE_COMMANDS: tuple[Command, ...] = (
    Command(id="image.size", text=Text("Scale picture…"), menu="image", shortcuts=("Ctrl+Alt+I",),
            help=Text("All layers larger or smaller.")),
    Command(id="image.canvas", text=Text("Canvas size…"), menu="image", shortcuts=("Ctrl+Alt+C",),
            help=Text("More or less room around the layers.")),
    Command(id="image.crop", text=Text("Crop to selection"), menu="image", icon="crop", starts_group=True),
    Command(id="image.trim", text=Text("Crop to what is seen"), menu="image",
            help=Text("Take transparent edges away.")),
)  # fmt: skip

SNAP_COMMANDS: tuple[Command, ...] = (
    Command(id="view.snap", text=Text("Snap"), menu="view", shortcuts=("Ctrl+Shift+;",), is_checkable=True,
            starts_group=True,
            help=Text("What is dragged stays on guides and edges when it comes near; hold Ctrl to pass by.")),
    Command(id="view.guides", text=Text("Show guides"), menu="view", shortcuts=("Ctrl+;",), is_checkable=True),
    Command(id="view.lock_guides", text=Text("Lock guides"), menu="view", shortcuts=("Ctrl+Alt+;",),
            is_checkable=True),
    Command(id="view.clear_guides", text=Text("Remove all guides"), menu="view"),
)  # fmt: skip
