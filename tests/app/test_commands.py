from collections import Counter
from typing import Any

from genimg_desktop.app.commands import COMMANDS, MENUS, Command, CommandTable
from genimg_desktop.core.text import Text


def test_no_two_commands_share_a_name_or_a_key() -> None:
    assert max(Counter(command.id for command in COMMANDS).values()) == 1
    keys = Counter(key for command in COMMANDS for key in command.shortcuts)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_command_stands_in_a_menu_that_exists() -> None:
    menus = {name for name, _ in MENUS}
    assert {command.menu for command in COMMANDS} <= menus


def test_a_disabled_command_does_nothing() -> None:
    table, done = CommandTable((Command(id="a", text=Text("A")), Command(id="b", text=Text("B")))), []
    table.bind("a", lambda: done.append("a"), enabled=lambda: False)
    assert table.run("a") is False
    assert table.unbound() == ["b"]
    assert done == []


def test_the_session_binds_what_needs_no_window(fake_session: Any, settle: Any) -> None:
    fake_session.explorer.choose_model("hills")
    settle(fake_session)
    for command in ("explore.dice", "explore.place", "edit.undo", "edit.redo", "explore.variations", "explore.reset"):
        fake_session.commands.run(command)
        settle(fake_session)
    assert len(fake_session.artboard.document.layers) == 1
    unbound = set(fake_session.commands.unbound())
    assert not {name for name in unbound if name.split(".")[0] == "explore"} - {"explore.sweep"}
    assert not {name for name in unbound if name.split(".")[0] == "layer"} - {"layer.rename"}
