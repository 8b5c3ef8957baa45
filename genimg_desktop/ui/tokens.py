"""Colours, spacing and radii of both themes, in one place. Colours start from QDarkStyle's two palettes."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette
from qdarkstyle.dark.palette import DarkPalette
from qdarkstyle.light.palette import LightPalette

SPACE_XS = 4
SPACE_S = 8
SPACE_M = 12
SPACE_L = 16
SPACE_XL = 24
RADIUS = 4
ICON_PX = 16
TOOL_ICON_PX = 20
ROW_PX = 28


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Colours as '#rrggbb'. window < surface < raised < pressed rise from the back to the front."""

    name: str
    window: str
    surface: str
    raised: str
    hover: str
    pressed: str
    border: str
    border_strong: str
    text: str
    text_dim: str
    text_faint: str
    text_on_accent: str
    disabled: str
    accent: str
    accent_hover: str
    accent_quiet: str
    focus: str
    canvas: str
    info: str
    success: str
    warning: str
    danger: str

    def colour(self, name: str) -> QColor:
        """One colour, by field name."""
        return QColor(getattr(self, name))

    def strings(self) -> dict[str, str]:
        """All fields, for the style sheet."""
        return {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}


DARK = Tokens(
    name="dark",
    window=DarkPalette.COLOR_BACKGROUND_1,
    surface="#202c38",
    raised=DarkPalette.COLOR_BACKGROUND_2,
    hover="#30404f",
    pressed=DarkPalette.COLOR_BACKGROUND_3,
    border="#33414f",
    border_strong=DarkPalette.COLOR_BACKGROUND_5,
    text=DarkPalette.COLOR_TEXT_1,
    text_dim=DarkPalette.COLOR_TEXT_4,
    text_faint="#7d8f9e",
    text_on_accent="#ffffff",
    disabled="#5f7080",
    accent=DarkPalette.COLOR_ACCENT_3,
    accent_hover="#2484d2",
    accent_quiet=DarkPalette.COLOR_ACCENT_1,
    focus=DarkPalette.COLOR_ACCENT_5,
    canvas="#11181f",
    info=DarkPalette.COLOR_ACCENT_4,
    success="#3fb57f",
    warning="#e0a63a",
    danger="#ef6a6a",
)

LIGHT = Tokens(
    name="light",
    window=LightPalette.COLOR_BACKGROUND_1,
    surface="#ffffff",
    raised="#eef1f3",
    hover="#e3e8ec",
    pressed=LightPalette.COLOR_BACKGROUND_3,
    border="#d3d8dc",
    border_strong=LightPalette.COLOR_BACKGROUND_6,
    text=LightPalette.COLOR_TEXT_1,
    text_dim="#4c5e6e",
    text_faint="#667886",
    text_on_accent="#ffffff",
    disabled="#a3afb8",
    accent="#1668a8",
    accent_hover="#1a79c4",
    accent_quiet=LightPalette.COLOR_ACCENT_1,
    focus="#1a79c4",
    canvas="#d9dde0",
    info="#1668a8",
    success="#1e7f50",
    warning="#9a6300",
    danger="#c23434",
)

THEMES: dict[str, Tokens] = {"dark": DARK, "light": LIGHT}


def tokens_for(palette: QPalette) -> Tokens:
    """The tokens that belong to a palette; what paints itself asks with its own palette and follows a switch."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT
