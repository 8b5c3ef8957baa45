"""The colours that a picture is made of."""

from __future__ import annotations

import colorsys
from collections.abc import Callable

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.core.context import Context
from genimg_desktop.core.text import Text
from genimg_desktop.image.film_palette import ColourCount
from genimg_desktop.image.paint import Colour
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.jobs.queue import JobQueue

MOST_COLOURS = 16
_SIDE_PX = 256


def palette_of(pixels: Pixels, most: int = MOST_COLOURS) -> tuple[Colour, ...]:
    """The colours of ``uint8[H, W, 4]``, greys first, then by hue; none where nothing is seen."""
    if not (pixels[..., 3] >= 128).any():
        return ()
    count = ColourCount()
    count.add(pixels)
    return tuple(sorted(((int(r), int(g), int(b), 255) for r, g, b in count.palette(most)), key=_order))


def ask_palette(artboard: Artboard, queue: JobQueue, take: Callable[[tuple[Colour, ...]], None]) -> None:
    """Look at the whole canvas in the background and hand its colours to ``take``."""
    canvas = artboard.document.bounds
    scale = min(_SIDE_PX / max(canvas.width, canvas.height), 1.0)

    def work(_ctx: Context) -> tuple[Colour, ...]:
        return palette_of(artboard.render_view(canvas.scaled(scale), scale))

    queue.submit(Text("Looking for the colours of the canvas"), work, slot="canvas-palette", on_done=take)


def _order(colour: Colour) -> tuple[float, float]:
    hue, saturation, value = colorsys.rgb_to_hsv(*(channel / 255 for channel in colour[:3]))
    return (-1.0, value) if saturation < 0.12 or value < 0.08 else (round(hue * 12), value)
