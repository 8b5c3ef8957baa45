"""Every action a person can take: one table that makes the menus, the shortcuts, the palette and the sheet of keys.

An action's ``run`` is bound once: by the session for what needs no window, by the window for what does. A test
checks that nothing in the table is left unbound.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from genimg_desktop.app.command import Command
from genimg_desktop.app.layer_commands import LAYER_MENUS, LOCK_COMMANDS, NEW_COMMANDS, sub_menu_commands
from genimg_desktop.app.select_commands import (
    CLIP_COMMANDS,
    FILL_COMMANDS,
    IMAGE_COMMANDS,
    SELECT_COMMANDS,
    SELECT_MENUS,
    SNAP_COMMANDS,
)
from genimg_desktop.app.tools import TOOLS
from genimg_desktop.app.view_commands import RULER_COMMANDS, STAGE_COMMANDS, VIEW_COMMANDS
from genimg_desktop.core.text import Text

__all__ = ["COMMANDS", "MENUS", "Command", "CommandTable"]

MENUS: tuple[tuple[str, Text], ...] = (
    ("file", Text("&File")),
    ("edit", Text("&Edit")),
    ("explore", Text("E&xplore")),
    ("film", Text("Fil&m")),
    *LAYER_MENUS,
    *SELECT_MENUS,
    ("tool", Text("&Tools")),
    ("view", Text("&View")),
    ("help", Text("&Help")),
)
"""Key and name. 'layer.mask' is a sub-menu of 'layer'; it stands where its first command stands in the table."""


def _tool_commands() -> Iterator[Command]:
    """One for each tool in the table: the tool says its name, its keys and its icon itself."""
    group = None
    for name in TOOLS:
        tool = TOOLS.load(name)
        yield Command(
            id=f"tool.{name}",
            text=tool.title,
            menu="tool",
            shortcuts=tool.shortcuts,
            icon=tool.icon,
            help=tool.help,
            is_checkable=True,
            starts_group=group not in (None, tool.group),
        )
        group = tool.group


COMMANDS: tuple[Command, ...] = (
    Command(id="file.new", text=Text("New canvas…"), menu="file", shortcuts=("Ctrl+N",), icon="new"),
    Command(id="file.open", text=Text("Open…"), menu="file", shortcuts=("Ctrl+O",), icon="open",
            help=Text("A project, a picture or a model.")),
    Command(id="file.recover", text=Text("Recover unsaved work…"), menu="file"),
    Command(id="file.save", text=Text("Save"), menu="file", shortcuts=("Ctrl+S",), icon="save", starts_group=True,
            help=Text("The canvas with all its layers, as a project.")),
    Command(id="file.save_as", text=Text("Save as…"), menu="file", shortcuts=("Ctrl+Shift+S",)),
    Command(id="file.save_copy", text=Text("Save a copy…"), menu="file", shortcuts=("Ctrl+Alt+S",)),
    Command(id="file.revert", text=Text("Revert to the saved project"), menu="file"),
    Command(id="file.versions", text=Text("Earlier versions…"), menu="file"),
    Command(id="file.export", text=Text("Export picture…"), menu="file", shortcuts=("Ctrl+Shift+E",), icon="export",
            starts_group=True),
    Command(id="file.export_again", text=Text("Export again with the same settings"), menu="file",
            shortcuts=("Ctrl+Alt+E",)),
    Command(id="file.train", text=Text("Train from a folder…"), menu="file", shortcuts=("Ctrl+Shift+T",), icon="train",
            help=Text("Make a model of your own pictures."), starts_group=True),
    Command(id="file.settings", text=Text("Settings…"), menu="file", shortcuts=("Ctrl+,",), icon="settings",
            starts_group=True),
    Command(id="file.quit", text=Text("Quit"), menu="file", shortcuts=("Ctrl+Q",), starts_group=True),
    Command(id="edit.undo", text=Text("Undo"), menu="edit", shortcuts=("Ctrl+Z",), icon="undo"),
    Command(id="edit.redo", text=Text("Redo"), menu="edit", shortcuts=("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo"),
    *CLIP_COMMANDS,
    Command(id="edit.copy", text=Text("Copy merged picture"), menu="edit", shortcuts=("Ctrl+Shift+C",)),
    Command(id="edit.paste", text=Text("Paste picture as new layer"), menu="edit", shortcuts=("Ctrl+V",)),
    *FILL_COMMANDS,
    Command(id="explore.dice", text=Text("New random picture"), menu="explore", shortcuts=("R",), icon="dice"),
    Command(id="explore.lock_seed", text=Text("Lock the seed"), menu="explore", shortcuts=("Shift+R",), icon="lock",
            is_checkable=True),
    Command(id="explore.back", text=Text("Back to the last place"), menu="explore", shortcuts=("Alt+Left",),
            icon="back"),
    Command(id="explore.forward", text=Text("Forward to the next place"), menu="explore", shortcuts=("Alt+Right",),
            icon="forward"),
    Command(id="explore.reset", text=Text("Reset all sliders"), menu="explore", shortcuts=("Ctrl+R",), icon="reset"),
    Command(id="explore.place", text=Text("Place on the canvas"), menu="explore", shortcuts=("Return", "Enter"),
            icon="place", starts_group=True),
    Command(id="explore.bookmark", text=Text("Bookmark this place"), menu="explore", shortcuts=("K",),
            icon="bookmark"),
    Command(id="explore.find", text=Text("Find this picture in the model"), menu="explore", shortcuts=("Ctrl+F",),
            icon="find-picture", help=Text("Go to the place whose picture is most like the chosen layer.")),
    Command(id="explore.variations", text=Text("Variations around here"), menu="explore", shortcuts=("W",),
            icon="grid", starts_group=True),
    *STAGE_COMMANDS,
    Command(id="explore.crossbreed", text=Text("Crossbreed chosen bookmarks"), menu="explore", shortcuts=("Q",),
            icon="crossbreed"),
    Command(id="explore.walk", text=Text("Walk between chosen bookmarks"), menu="explore", shortcuts=("Shift+W",),
            icon="walk"),
    Command(id="explore.blend", text=Text("Blend two pictures by their model"), menu="explore", shortcuts=("Ctrl+B",),
            icon="blend",
            help=Text("Two layers or bookmarks of one model: the pictures in between, or a part of one.")),
    Command(id="explore.arithmetic", text=Text("First minus second plus third"), menu="explore", shortcuts=("A",),
            icon="arithmetic", help=Text("Choose three bookmarks: A, B and C. The result is A − B + C.")),
    Command(id="explore.sweep", text=Text("Sweep two settings…"), menu="explore", shortcuts=("Shift+S",),
            icon="sweep"),
    Command(id="film.loop", text=Text("Loop film of chosen bookmarks"), menu="film", shortcuts=("Ctrl+M",),
            icon="film", help=Text("Through the bookmarks in the order of the clicks, and on from the first.")),
    Command(id="film.walk", text=Text("Film of the walk"), menu="film", icon="walk"),
    Command(id="film.add", text=Text("Add this place to the film"), menu="film", shortcuts=("Shift+K",), icon="plus"),
    Command(id="film.play", text=Text("Play the film"), menu="film", shortcuts=("Ctrl+Alt+P",), icon="play",
            is_checkable=True, starts_group=True),
    Command(id="film.undo", text=Text("Undo in the film"), menu="film", shortcuts=("Ctrl+Alt+Z",), icon="undo"),
    Command(id="film.redo", text=Text("Redo in the film"), menu="film", shortcuts=("Ctrl+Alt+Shift+Z",), icon="redo"),
    Command(id="film.export", text=Text("Export film…"), menu="film", shortcuts=("Ctrl+Alt+M",), icon="export",
            starts_group=True),
    Command(id="film.open", text=Text("Open film…"), menu="film", icon="open",
            help=Text("A file of keyframes, or a film that was exported with its recipe.")),
    Command(id="film.save", text=Text("Save keyframes…"), menu="film"),
    Command(id="film.clear", text=Text("Take the film away"), menu="film", starts_group=True),
    *NEW_COMMANDS,
    Command(id="layer.duplicate", text=Text("Duplicate layer"), menu="layer", shortcuts=("Ctrl+J",),
            icon="duplicate", starts_group=True),
    Command(id="layer.delete", text=Text("Delete layer"), menu="layer", shortcuts=("Shift+Del",), icon="delete"),
    Command(id="layer.rename", text=Text("Rename layer"), menu="layer", shortcuts=("F2",)),
    Command(id="layer.raise", text=Text("Move layer up"), menu="layer", shortcuts=("Ctrl+PgUp", "Ctrl+]"), icon="up",
            starts_group=True),
    Command(id="layer.lower", text=Text("Move layer down"), menu="layer", shortcuts=("Ctrl+PgDown", "Ctrl+["),
            icon="down"),
    Command(id="layer.above", text=Text("Choose the layer above"), menu="layer", shortcuts=("PgUp", "Alt+]")),
    Command(id="layer.below", text=Text("Choose the layer below"), menu="layer", shortcuts=("PgDown", "Alt+[")),
    Command(id="layer.visible", text=Text("Show or hide layer"), menu="layer", shortcuts=("Ctrl+H",), icon="eye",
            starts_group=True),
    *LOCK_COMMANDS,
    *sub_menu_commands(),
    Command(id="layer.restore", text=Text("Explore this layer's place"), menu="layer", shortcuts=("Ctrl+L",),
            icon="restore", starts_group=True, help=Text("Go to the model and latent that made the chosen layer.")),
    *SELECT_COMMANDS,
    *IMAGE_COMMANDS,
    *_tool_commands(),
    Command(id="tool.larger", text=Text("Larger brush"), menu="tool", shortcuts=("]",), starts_group=True),
    Command(id="tool.smaller", text=Text("Smaller brush"), menu="tool", shortcuts=("[",)),
    Command(id="tool.swap_colours", text=Text("Swap the two colours"), menu="tool", shortcuts=("X",),
            icon="swap-colours",
            starts_group=True),
    Command(id="tool.reset_colours", text=Text("Black and white"), menu="tool", shortcuts=("D",)),
    *VIEW_COMMANDS,
    Command(id="view.live", text=Text("Show the live picture"), menu="view", shortcuts=("L",), icon="live",
            is_checkable=True, starts_group=True),
    Command(id="view.gallery", text=Text("Find pictures in the gallery"), menu="view", shortcuts=("Ctrl+Shift+F",),
            icon="gallery", help=Text("Everything you exported, placed or bookmarked.")),
    *RULER_COMMANDS,
    *SNAP_COMMANDS,
    Command(id="view.canvas_only", text=Text("Canvas only"), menu="view", shortcuts=("F11",), is_checkable=True),
    Command(id="view.reset_layout", text=Text("Reset the panel layout"), menu="view"),
    Command(id="view.theme", text=Text("Switch between dark and light"), menu="view", shortcuts=("Ctrl+Shift+L",),
            icon="theme", starts_group=True),
    Command(id="view.language", text=Text("Switch between English and Chinese"), menu="view",
            shortcuts=("Ctrl+Shift+G",), icon="language"),
    Command(id="help.palette", text=Text("Find a command…"), menu="help", shortcuts=("Ctrl+K", "Ctrl+Shift+P"),
            icon="search"),
    Command(id="help.shortcuts", text=Text("Keyboard shortcuts"), menu="help", shortcuts=("F1", "?"),
            icon="keyboard"),
    Command(id="help.notices", text=Text("Recent notices"), menu="help", icon="notice"),
    Command(id="help.log", text=Text("Open the log folder"), menu="help"),
    Command(id="help.about", text=Text("About Genimg Desktop"), menu="help", starts_group=True),
)  # fmt: skip


class CommandTable:
    """The commands with what runs them. ``run`` of a disabled command does nothing."""

    def __init__(self, commands: tuple[Command, ...] = COMMANDS) -> None:
        self._commands = {command.id: command for command in commands}
        self._run: dict[str, Callable[[], object]] = {}
        self._enabled: dict[str, Callable[[], bool]] = {}
        self._checked: dict[str, Callable[[], bool]] = {}

    def __iter__(self) -> Iterator[Command]:
        return iter(self._commands.values())

    def __getitem__(self, command_id: str) -> Command:
        return self._commands[command_id]

    def bind(
        self,
        command_id: str,
        run: Callable[[], object],
        *,
        enabled: Callable[[], bool] | None = None,
        checked: Callable[[], bool] | None = None,
    ) -> None:
        """Say what a command does, when it can be done, and (for checkable ones) whether it is on."""
        if command_id not in self._commands:
            raise KeyError(f"no command named {command_id!r}")
        self._run[command_id] = run
        if enabled is not None:
            self._enabled[command_id] = enabled
        if checked is not None:
            self._checked[command_id] = checked

    def unbound(self) -> list[str]:
        """Commands that nobody carries out."""
        return [command_id for command_id in self._commands if command_id not in self._run]

    def is_enabled(self, command_id: str) -> bool:
        """Whether the command can be done now."""
        return command_id in self._run and self._enabled.get(command_id, _always)()

    def is_checked(self, command_id: str) -> bool:
        """Whether a checkable command is on."""
        return self._checked.get(command_id, _never)()

    def run(self, command_id: str) -> bool:
        """Carry a command out. False when it could not be done now."""
        if not self.is_enabled(command_id):
            return False
        self._run[command_id]()
        return True


def _always() -> bool:
    return True


def _never() -> bool:
    return False
