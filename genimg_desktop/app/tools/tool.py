"""What every tool is.

How to write one
    class LassoTool(Tool):
        id, title, help, icon, shortcuts, group = "lasso", Text("Lasso"), Text("..."), "lasso", ("Shift+L",), "select"
        Options = LassoOptions            # a frozen dataclass of core.fields settings; the bar above the canvas follows

        def press(self, point): ...       # left button (or pen) down; point.x, point.y are canvas pixels
        def drag(self, point): ...        # moved while down
        def release(self, point): ...     # up: change the document with self.desk.artboard.do(command): one undo step
        def overlay(self): ...            # what to paint over the canvas; call self.redraw() when it is another
and add its line to TOOLS. Raise BadInput (a sentence and a hint) from any handler: it becomes a notice, and the
gesture is cancelled. Tools are made once and live as long as the session; they never know of Qt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from genimg_desktop.app.tools.desk import Desk
from genimg_desktop.app.tools.overlay import NOTHING, Overlay
from genimg_desktop.app.tools.pointer import PointerPoint
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text

Cursor = Literal["arrow", "cross", "hand", "grab", "move", "zoom", "picker", "fill", "none", "size-h", "size-v",
                 "size-f", "size-b", "turn", "forbidden"]  # fmt: skip
"""What the pointer looks like; size-f and size-b are the diagonals / and \\."""


@dataclass(frozen=True, slots=True)
class NoOptions:
    """A tool without settings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolAction:
    """A button beside the settings of a tool, such as 'Apply'. is_main: filled with the accent colour. is_small: its
    icon alone, the text as its tip."""

    text: Text
    run: Callable[[], object]
    icon: str = ""
    is_enabled: bool = True
    is_main: bool = False
    is_small: bool = False


class Tool:
    """One tool. Handlers are called on the window's thread, ``drag`` and ``release`` only after a ``press``.

    id: its name in TOOLS. title, help, icon: of its button and its command. shortcuts: Qt key names. group: tools of
    one group stand together. ctrl_tool: the tool in hand while Ctrl is held, '' for this one itself. shown_options: the
    settings that stand in the bar at once; the others wait behind a button (None: all at once).
    """

    id: ClassVar[str]
    title: ClassVar[Text]
    help: ClassVar[Text]
    icon: ClassVar[str]
    shortcuts: ClassVar[tuple[str, ...]] = ()
    group: ClassVar[str] = "paint"
    ctrl_tool: ClassVar[str] = "move"
    Options: ClassVar[type[Any]] = NoOptions
    shown_options: ClassVar[tuple[str, ...] | None] = None

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.options: Any = self.Options()
        self.overlay_changed: Signal[()] = Signal()
        self.actions_changed: Signal[()] = Signal()
        self.options_wanted: Signal[Any] = Signal()

    # what the canvas asks

    @property
    def cursor(self) -> Cursor:
        """What the pointer looks like now."""
        return "cross"

    def overlay(self) -> Overlay:
        """What to paint over the canvas now."""
        return NOTHING

    def actions(self) -> tuple[ToolAction, ...]:
        """Buttons beside the settings."""
        return ()

    def hint(self) -> Text | None:
        """One line on what can be done now; None: the help says it."""
        return None

    def wants_key(self, name: str) -> bool:
        """Whether a key that is also a shortcut belongs to the tool now (Enter applies, Esc cancels, arrows nudge)."""
        return False

    # what happens

    def take(self) -> None:
        """The tool was chosen."""

    def put_down(self) -> None:
        """Another tool was chosen: finish, or let go of, what is unfinished."""
        self.cancel()

    def press(self, point: PointerPoint) -> None:
        """The left button or the pen went down."""

    def drag(self, point: PointerPoint) -> None:
        """The pointer moved while down."""

    def release(self, point: PointerPoint) -> None:
        """The pointer went up."""

    def hover(self, point: PointerPoint) -> None:
        """The pointer moved, nothing is pressed."""

    def leave(self) -> None:
        """The pointer is no longer over the canvas."""

    def double_click(self, point: PointerPoint) -> bool:
        """Pressed twice; ``press`` and ``release`` of the first came before. False: take it for another ``press``."""
        return False

    def cancel(self) -> None:
        """Esc, or something went wrong: as if the gesture had not begun. Must do no harm when there is none."""

    def key(self, name: str, modifiers: frozenset[str]) -> bool:
        """A key: 'enter', 'escape', 'left', 'right', 'up', 'down', 'delete', 'backspace' or a letter. True: used."""
        return False

    def options_changed(self) -> None:
        """``options`` is another value."""

    # what a tool does

    def redraw(self) -> None:
        """The overlay or the cursor is another."""
        self.overlay_changed.emit()

    def set_options(self, **values: Any) -> None:
        """Change settings from within (a drag that sizes the brush); the bar follows."""
        self.options_wanted.emit(values)
