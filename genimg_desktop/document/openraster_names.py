"""Blend modes by the names of OpenRaster's ``composite-op``, which are those of SVG Compositing with two borrowed."""

from __future__ import annotations

from genimg_desktop.image.blend import MODES

MIMETYPE = b"image/openraster"

_OTHER = {"normal": "svg:src-over", "add": "svg:plus", "exclusion": "krita:exclusion"}
"""The specification has no exclusion; Krita reads and writes it under this name."""
_ALSO_READ = {
    "svg:exclusion": "exclusion",
    "svg:add": "add",
    "krita:normal": "normal",
    "krita:add": "add",
    "krita:dodge": "color-dodge",
    "krita:burn": "color-burn",
    "krita:diff": "difference",
    "krita:soft_light_svg": "soft-light",
    "color-dodge": "color-dodge",
    "difference": "difference",
}


def operator_of(mode: str) -> str:
    """The operator of a mode; a group that passes through has that of normal."""
    return _OTHER.get(mode, f"svg:{mode}") if mode in MODES else _OTHER["normal"]


def mode_of(operator: str) -> str | None:
    """The mode of an operator that any program may have written; None for one that is not known here."""
    if operator in _ALSO_READ:
        return _ALSO_READ[operator] if _ALSO_READ[operator] in MODES else None
    return next((mode for mode in MODES if operator_of(mode) == operator), None)
