"""The commands of the view that turn, mirror and fit it, bound to the canvas of a window."""

from __future__ import annotations

from PySide6.QtGui import QCursor

from genimg_desktop.app.commands import CommandTable
from genimg_desktop.app.settings import SettingsFile
from genimg_desktop.ui.canvas.view import CanvasView

TURN_DEGREES = 15.0


def bind_view(canvas: CanvasView, commands: CommandTable, settings: SettingsFile) -> None:
    """Carry out what needs the canvas only."""

    def turn(degrees: float) -> None:
        canvas.look(canvas.viewport.turned(degrees, *pointer_or_middle(canvas)))

    def upright() -> None:
        canvas.turn_to(0.0, *pointer_or_middle(canvas))

    for command_id, run in (
        ("view.zoom_in", canvas.zoom_in),
        ("view.zoom_out", canvas.zoom_out),
        ("view.fit", canvas.fit),
        ("view.fit_width", canvas.fit_width),
        ("view.actual", canvas.actual_size),
        ("view.rotate_left", lambda: turn(-TURN_DEGREES)),
        ("view.rotate_right", lambda: turn(TURN_DEGREES)),
    ):
        commands.bind(command_id, run)
    commands.bind("view.rotate_reset", upright)
    commands.bind(
        "view.rulers",
        lambda: settings.change(shows_rulers=not settings.current.shows_rulers),
        checked=lambda: settings.current.shows_rulers,
    )
    commands.bind("view.mirror", canvas.mirror, checked=lambda: canvas.viewport.is_mirrored)


def pointer_or_middle(canvas: CanvasView) -> tuple[float, float]:
    """Where the pointer is over the canvas, in view pixels; the middle when it is elsewhere."""
    at = canvas.mapFromGlobal(QCursor.pos())
    is_over = canvas.underMouse() and canvas.rect().contains(at)
    return (float(at.x()), float(at.y())) if is_over else canvas.viewport.middle
