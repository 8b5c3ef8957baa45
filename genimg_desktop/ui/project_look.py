"""How the canvas was looked at, kept in the project: zoom, turn, mirror, and what was in the middle."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.serde import from_builtins
from genimg_desktop.core.text import Text
from genimg_desktop.spec.recipe import LARGEST_CANVAS
from genimg_desktop.ui.canvas.view import CanvasView
from genimg_desktop.ui.canvas.viewport import LARGEST_ZOOM, SMALLEST_ZOOM, normal_degrees


@dataclass(frozen=True, slots=True, kw_only=True)
class CanvasLook:
    """x, y: the canvas pixel in the middle of the view. The rest is as in Viewport."""

    zoom: float
    x: float
    y: float
    rotation: float = 0.0
    is_mirrored: bool = False


def look_of(canvas: CanvasView) -> Any:
    """As JSON; None when the whole canvas is fitted into the view, as it is at the start."""
    viewport = canvas.viewport
    if viewport == viewport.fitted(*canvas.canvas_size()):
        return None
    x, y = viewport.to_canvas(*viewport.middle)
    return msgspec.to_builtins(
        CanvasLook(zoom=viewport.zoom, x=x, y=y, rotation=viewport.rotation, is_mirrored=viewport.is_mirrored)
    )


def restore_look(canvas: CanvasView, raw: Any) -> None:
    """Look at the canvas like that again. Raises BadInput for what cannot be."""
    look = from_builtins(CanvasLook, raw)
    is_far = max(abs(look.x), abs(look.y)) > 4 * LARGEST_CANVAS
    if is_far or not SMALLEST_ZOOM <= look.zoom <= LARGEST_ZOOM or not math.isfinite(look.rotation):
        raise BadInput(Text("The canvas cannot be looked at like that."))
    turned = replace(
        canvas.viewport, zoom=look.zoom, rotation=normal_degrees(look.rotation), is_mirrored=look.is_mirrored
    )
    canvas.look(turned.showing((look.x, look.y), *turned.middle))
