"""Which tool is in hand. The canvas sends pointer and keys through here, and paints the overlay."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from typing import Any

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.app.commands import CommandTable
from genimg_desktop.app.kept_tools import KeptTools, kept_options, restored_options
from genimg_desktop.app.notices import Notices
from genimg_desktop.app.settings import SettingsFile
from genimg_desktop.app.tools import FIRST_TOOL, HELD, TOOLS
from genimg_desktop.app.tools.colours import BLACK, WHITE, Colours, from_hex, to_hex
from genimg_desktop.app.tools.desk import Desk, View
from genimg_desktop.app.tools.overlay import Overlay
from genimg_desktop.app.tools.pan import ARROWS
from genimg_desktop.app.tools.pointer import PointerPoint
from genimg_desktop.app.tools.tool import Cursor, Tool
from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.fields import check_settings
from genimg_desktop.core.signals import Signal
from genimg_desktop.jobs.queue import JobQueue


class ToolBox:
    """``chosen`` is the tool a person picked, ``current`` the one in hand: another while keys or the wheel are held.

    changed: another tool is in hand, or painting goes elsewhere. options_changed(name): other settings of a tool.
    actions_changed: other buttons beside the settings. overlay_changed: overlay or cursor have to be asked for again.
    """

    def __init__(self, artboard: Artboard, queue: JobQueue, settings: SettingsFile, notices: Notices) -> None:
        self.changed: Signal[()] = Signal()
        self.options_changed: Signal[str] = Signal()
        self.actions_changed: Signal[()] = Signal()
        self.overlay_changed: Signal[()] = Signal()
        self._settings = settings
        kept = settings.current.tools
        recent = (from_hex(text) for text in kept.recent)
        self.colours = Colours(
            from_hex(kept.foreground) or BLACK,
            from_hex(kept.background) or WHITE,
            (colour for colour in recent if colour is not None),
        )
        self.desk = Desk(artboard, queue, notices, self.colours)
        self.desk.target_changed.connect(self.changed.emit)
        self._tools: dict[str, Tool] = {}
        self._chosen = FIRST_TOOL
        self._held: frozenset[str] = frozenset()
        self._busy: Tool | None = None
        self._shown: Tool = self.tool(FIRST_TOOL)
        self._shown.take()

    # which tool

    @property
    def chosen(self) -> str:
        """The name of the tool that was picked."""
        return self._chosen

    @property
    def current(self) -> Tool:
        """The tool in hand."""
        return self._busy or self._in_hand()

    @property
    def is_busy(self) -> bool:
        """Whether the pointer is down."""
        return self._busy is not None

    @property
    def paints_mask(self) -> bool:
        """Whether painting goes to the mask of the active node."""
        return self.desk.paints_mask

    @paints_mask.setter
    def paints_mask(self, does: bool) -> None:
        self.desk.paints_mask = does

    def tool(self, name: str) -> Tool:
        """A tool by its name. Raises KeyError for one that is not in the table."""
        if name not in self._tools:
            tool = TOOLS.load(name)(self.desk)
            tool.options = restored_options(tool.Options, self._settings.current.tools.options.get(name, {}))
            tool.overlay_changed.connect(self.overlay_changed.emit)
            tool.actions_changed.connect(self.actions_changed.emit)
            tool.options_wanted.connect(lambda values: self.set_options(name, **values))
            self._tools[name] = tool
        return self._tools[name]

    def choose(self, name: str) -> None:
        """Pick a tool; what the last one had begun is finished or let go."""
        tool = self.tool(name)
        if name == self._chosen:
            return
        self.cancel()
        self._attempt(self.tool(self._chosen), self.tool(self._chosen).put_down)
        self._chosen = name
        self._attempt(tool, tool.take)
        self.save()
        self._follow(is_other=True)

    def look_through(self, view: View) -> None:
        """The canvas that is shown from now on."""
        self.desk.view = view

    # settings

    def set_options(self, name: str, **values: Any) -> None:
        """Other settings of a tool. Raises BadInput, and nothing changes."""
        tool = self.tool(name)
        options = dataclasses.replace(tool.options, **values)
        check_settings(options)
        if options != tool.options:
            tool.options = options
            tool.options_changed()
            self.options_changed.emit(name)
            self.overlay_changed.emit()

    def reset_options(self, name: str) -> None:
        """The settings that the tool came with."""
        self.set_options(name, **dataclasses.asdict(self.tool(name).Options()))

    def resize(self, steps: int) -> None:
        """A larger (+1) or smaller (-1) brush, for a tool that has a size."""
        size = getattr(self.tool(self._chosen).options, "size_px", None)
        if size is not None:
            self.set_options(self._chosen, size_px=stepped_size(size, steps))

    @property
    def has_size(self) -> bool:
        """Whether the chosen tool has a size."""
        return hasattr(self.tool(self._chosen).options, "size_px")

    def save(self) -> None:
        """Keep settings and colours for the next start."""
        before = self._settings.current.tools
        options = before.options | {name: kept_options(tool.options) for name, tool in self._tools.items()}
        kept = KeptTools(
            options={name: values for name, values in options.items() if values},
            foreground=to_hex(self.colours.foreground),
            background=to_hex(self.colours.background),
            recent=tuple(to_hex(colour) for colour in self.colours.recent),
        )
        if kept != before:
            self._settings.change(tools=kept)

    # the pointer

    def press(self, point: PointerPoint) -> None:
        """The left or middle button or the pen went down; buttons tells which."""
        if self._busy is not None:
            return
        tool = self._busy = self._for(point)
        if not self._attempt(tool, lambda: tool.press(point)):
            self._busy = None
        self._follow()

    def drag(self, point: PointerPoint) -> None:
        """It moved while down."""
        tool = self._busy
        if tool is not None and not self._attempt(tool, lambda: tool.drag(point)):
            self._busy = None
            self._follow()

    def release(self, point: PointerPoint) -> None:
        """It went up."""
        tool, self._busy = self._busy, None
        if tool is not None:
            self._attempt(tool, lambda: tool.release(point))
        self._follow()

    def hover(self, point: PointerPoint) -> None:
        """It moved, up."""
        tool = self._for(point)
        self._attempt(tool, lambda: tool.hover(point))

    def leave(self) -> None:
        """It is no longer over the canvas."""
        self.current.leave()

    def double_click(self, point: PointerPoint) -> bool:
        """Pressed twice; False when the tool has no use for it, and wants it as a press."""
        tool, used = self._for(point), []
        return not self._attempt(tool, lambda: used.append(tool.double_click(point))) or used[0]

    def cancel(self) -> None:
        """Esc, or the window was left: the gesture is as if it had not begun."""
        tool, self._busy = self._busy, None
        if tool is not None:
            tool.cancel()
            self._follow()

    # the keys

    def hold(self, keys: Iterable[str]) -> None:
        """These keys are held now: of 'space', 'shift', 'ctrl', 'alt'. A gesture that runs keeps its tool."""
        held = frozenset(keys)
        if held != self._held:
            self._held = held
            self._follow()

    def wants_key(self, name: str) -> bool:
        """Whether a key belongs to the tool before it is a shortcut."""
        return (name == "escape" and self.is_busy) or self.current.wants_key(name)

    def key(self, name: str, modifiers: Iterable[str] = ()) -> bool:
        """A key was pressed; whether the tool used it."""
        if name == "escape" and self.is_busy:
            self.cancel()
            return True
        keys = frozenset(modifiers)
        return self._tell_key(self.current, name, keys) or (name in ARROWS and self._arrow(name, keys))

    # what is seen

    def overlay(self) -> tuple[Overlay, ...]:
        """What to paint over the canvas: of the chosen tool, and of another one that is in hand for a moment."""
        chosen, current = self.tool(self._chosen), self.current
        return (chosen.overlay(),) if current is chosen else (chosen.overlay(), current.overlay())

    @property
    def cursor(self) -> Cursor:
        """What the pointer looks like."""
        return self.current.cursor

    def close(self) -> None:
        """Keep what has to be kept, and end what runs. Raises SaveFailed."""
        self.cancel()
        self.desk.copies.close()
        self.save()

    def bind(self, commands: CommandTable) -> None:
        """Carry out the commands ``tool.*``."""
        for name in TOOLS:
            commands.bind(f"tool.{name}", _choosing(self, name), checked=_is_chosen(self, name))
        commands.bind("tool.larger", lambda: self.resize(1), enabled=lambda: self.has_size)
        commands.bind("tool.smaller", lambda: self.resize(-1), enabled=lambda: self.has_size)
        commands.bind("tool.swap_colours", self.colours.swap)
        commands.bind("tool.reset_colours", self.colours.reset)

    # inside

    def _tell_key(self, tool: Tool, name: str, modifiers: frozenset[str]) -> bool:
        used: list[bool] = []
        return not self._attempt(tool, lambda: used.append(tool.key(name, modifiers))) or used[0]

    def _arrow(self, name: str, modifiers: frozenset[str]) -> bool:
        """Arrows that the tool does not need look around; with Ctrl they move what is chosen."""
        if "ctrl" in modifiers:
            return self._tell_key(self.tool("move"), name, modifiers)
        return self._tell_key(self.tool("pan"), name, modifiers)

    def _in_hand(self) -> Tool:
        chosen = self.tool(self._chosen)
        name = HELD.get(self._held, "")
        if self._held == frozenset({"ctrl"}):
            name = chosen.ctrl_tool
        return self.tool(name) if name in TOOLS else chosen

    def _for(self, point: PointerPoint) -> Tool:
        if "middle" in point.buttons:
            name = HELD.get(frozenset({"middle", *point.modifiers}), HELD[frozenset({"middle"})])
            return self.tool(name if name in TOOLS else HELD[frozenset({"middle"})])
        tool = self._in_hand()
        return self.tool("eraser") if point.is_eraser and tool.id == "brush" else tool

    def _follow(self, *, is_other: bool = False) -> None:
        """Tell when another tool is in hand than before."""
        tool = self.current
        if tool is not self._shown:
            self._shown.leave()
            self._shown = tool
            is_other = True
        if is_other:
            self.changed.emit()
        self.overlay_changed.emit()

    def _attempt(self, tool: Tool, action: Callable[[], object]) -> bool:
        """Do what a tool does; when it fails, take back what the gesture did and say why."""
        try:
            action()
        except GenimgError as error:
            tool.cancel()
            self.desk.notices.error(error)
            return False
        except BaseException:
            tool.cancel()
            raise
        return True


def stepped_size(size_px: float, steps: int) -> float:
    """The next larger or smaller of 1, 2 .. 10, 12 .. 20, 25 .. 50, 60 .. 100, 120 .. 200, 250 .. 500, 600 .. 1000."""
    sizes = [*range(1, 10), *range(10, 20, 2), *range(20, 50, 5), *range(50, 100, 10)]
    sizes += [*range(100, 200, 20), *range(200, 500, 50), *range(500, 1001, 100)]
    if steps > 0:
        return float(next((size for size in sizes if size > size_px + 1e-9), sizes[-1]))
    return float(next((size for size in reversed(sizes) if size < size_px - 1e-9), sizes[0]))


def _choosing(box: ToolBox, name: str) -> Callable[[], None]:
    return lambda: box.choose(name)


def _is_chosen(box: ToolBox, name: str) -> Callable[[], bool]:
    return lambda: box.chosen == name
