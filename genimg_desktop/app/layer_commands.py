"""What can be done with layers: the part of the command table that stands in the menu 'Layer' and its sub-menus."""

from __future__ import annotations

from collections.abc import Iterator

from genimg_desktop.app.command import Command
from genimg_desktop.app.turning import TURN_TEXTS
from genimg_desktop.core.text import Text
from genimg_desktop.document.group import PASS_THROUGH
from genimg_desktop.image.adjust import ADJUSTMENTS
from genimg_desktop.image.blend import MODES

LAYER_MENUS: tuple[tuple[str, Text], ...] = (
    ("layer", Text("&Layer")),
    ("layer.adjust", Text("New adjustment")),
    ("layer.mask", Text("Mask")),
    ("layer.mode", Text("Blend mode")),
    ("layer.merge", Text("Merge")),
    ("layer.turn", Text("Flip and turn")),
)

MODE_LABELS: dict[str, Text] = {
    PASS_THROUGH: Text("Pass through"),
    **{name: mode.label for name, mode in MODES.items()},
}
"""What a blend mode is called, that of groups too."""

_MODE_KEYS = {
    "normal": "N", "darken": "K", "multiply": "M", "color-burn": "B", "lighten": "G", "screen": "S",
    "color-dodge": "D", "add": "W", "overlay": "O", "soft-light": "F", "hard-light": "H", "difference": "E",
    "exclusion": "X", "hue": "U", "saturation": "T", "color": "C", "luminosity": "Y", PASS_THROUGH: "P",
}  # fmt: skip
"""With Alt+Shift, as in Krita and Photoshop."""

_TURN_ICONS = {"flip_h": "flip-h", "flip_v": "flip-v", "left": "turn-left", "right": "turn-right"}

NEW_COMMANDS: tuple[Command, ...] = (
    Command(id="layer.new", text=Text("New layer"), menu="layer", shortcuts=("Ins", "Ctrl+Shift+N"), icon="plus"),
    Command(id="layer.group", text=Text("Group layers"), menu="layer", shortcuts=("Ctrl+G",), icon="folder",
            help=Text("Put what is chosen into a new group.")),
    Command(id="layer.ungroup", text=Text("Ungroup"), menu="layer", shortcuts=("Ctrl+Alt+Shift+G",)),
)  # fmt: skip

_MASK_COMMANDS: tuple[Command, ...] = (
    Command(id="mask.reveal", text=Text("Add mask that shows all"), menu="layer.mask", icon="mask",
            help=Text("Paint black on it to hide, white to show.")),
    Command(id="mask.hide", text=Text("Add mask that hides all"), menu="layer.mask"),
    Command(id="mask.from_selection", text=Text("Add mask from the selection"), menu="layer.mask",
            icon="mask-selection"),
    Command(id="mask.from_alpha", text=Text("Add mask from transparency"), menu="layer.mask"),
    Command(id="mask.paint", text=Text("Paint on the mask"), menu="layer.mask", icon="mask-paint", is_checkable=True,
            shortcuts=("Ctrl+\\",), starts_group=True),
    Command(id="mask.show", text=Text("Show the mask alone"), menu="layer.mask", is_checkable=True,
            shortcuts=("Alt+\\",)),
    Command(id="mask.off", text=Text("Switch the mask off"), menu="layer.mask", is_checkable=True),
    Command(id="mask.invert", text=Text("Invert mask"), menu="layer.mask", starts_group=True),
    Command(id="mask.feather", text=Text("Feather mask…"), menu="layer.mask"),
    Command(id="mask.grow", text=Text("Grow or shrink mask…"), menu="layer.mask"),
    Command(id="mask.apply", text=Text("Apply mask"), menu="layer.mask", starts_group=True,
            help=Text("What it hides becomes transparent for good.")),
    Command(id="mask.remove", text=Text("Remove mask"), menu="layer.mask"),
)  # fmt: skip

_MERGE_COMMANDS: tuple[Command, ...] = (
    Command(id="layer.merge_down", text=Text("Merge down"), menu="layer.merge", shortcuts=("Ctrl+E",)),
    Command(id="layer.merge_group", text=Text("Merge group"), menu="layer.merge",
            help=Text("Make one layer of a group, or of a layer with its mask.")),
    Command(id="layer.merge_visible", text=Text("Merge visible layers"), menu="layer.merge"),
)  # fmt: skip

LOCK_COMMANDS: tuple[Command, ...] = (
    Command(id="layer.clip", text=Text("Clip to the layer below"), menu="layer", shortcuts=("Ctrl+Alt+G",),
            icon="clip", is_checkable=True),
    Command(id="layer.lock", text=Text("Lock layer"), menu="layer", shortcuts=("Ctrl+/",), icon="lock",
            is_checkable=True),
    Command(id="layer.lock_alpha", text=Text("Lock transparency"), menu="layer", shortcuts=("/",),
            icon="lock-alpha", is_checkable=True, help=Text("Painting changes colours only.")),
)  # fmt: skip


def sub_menu_commands() -> Iterator[Command]:
    """Those of the sub-menus: one for each adjustment and each blend mode in its table."""
    for number, (name, kind) in enumerate(ADJUSTMENTS.items()):
        icon = adjustment_icon(name)
        yield Command(id=f"adjust.{name}", text=kind.title, menu="layer.adjust", icon=icon, starts_group=number == 0)
    yield from _MASK_COMMANDS
    group = None
    for name, text in MODE_LABELS.items():
        yield Command(
            id=f"mode.{name}",
            text=text,
            menu="layer.mode",
            shortcuts=(f"Alt+Shift+{_MODE_KEYS[name]}",) if name in _MODE_KEYS else (),
            is_checkable=True,
            starts_group=name in MODES and group not in (None, MODES[name].group),
        )
        group = MODES[name].group if name in MODES else group
    yield from _MERGE_COMMANDS
    for turn, text in TURN_TEXTS.items():
        yield Command(id=f"layer.{turn}", text=text, menu="layer.turn", icon=_TURN_ICONS[turn])


def adjustment_icon(name: str) -> str:
    """The icon of an adjustment, by its name in ADJUSTMENTS."""
    return f"adjust-{name.replace('_', '-')}"
