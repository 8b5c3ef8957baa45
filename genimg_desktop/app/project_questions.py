"""The questions about projects: what is not saved, what another program changed, what another window has open."""

from __future__ import annotations

from collections.abc import Callable

from genimg_desktop.app.questions import Asked, Choice
from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.text import Text

Do = Callable[[], object]


def save_first(name: Text, save: Do, give_up: Do) -> Asked:
    """Before the open document is left."""
    return Asked(
        title=Text("Save"),
        sentence=Text("Save '{name}' first?", name=name),
        more=Text("Without saving, what you did since the last save is given up."),
        choices=(
            Choice(text=Text("Cancel")),
            Choice(text=Text("Don't save"), run=give_up),
            Choice(text=Text("Save"), run=save, is_default=True),
        ),
    )


def go_back(name: str, revert: Do) -> Asked:
    """Before changes are given up for what the file holds."""
    return Asked(
        title=Text("Revert"),
        sentence=Text("Go back to '{name}' as it was saved?", name=name),
        more=Text("What you changed since then is given up. It can be brought back for 30 days."),
        choices=(Choice(text=Text("Cancel")), Choice(text=Text("Revert"), run=revert, is_default=True)),
    )


def work_on_copy(name: str, show: Do) -> Asked:
    """When another window has the project open."""
    return Asked(
        title=Text("Open"),
        sentence=Text("'{name}' is open in another window.", name=name),
        more=Text("A copy can be worked on and saved under another name."),
        choices=(Choice(text=Text("Cancel")), Choice(text=Text("Work on a copy"), run=show, is_default=True)),
    )


def replace_changed(error: GenimgError, replace: Do, save_as: Do) -> Asked:
    """When another program has changed the file."""
    return Asked(
        title=Text("Save"),
        sentence=error.message,
        more=error.hint,
        choices=(
            Choice(text=Text("Cancel")),
            Choice(text=Text("Replace it"), run=replace),
            Choice(text=Text("Save as…"), run=save_as, is_default=True),
        ),
    )
