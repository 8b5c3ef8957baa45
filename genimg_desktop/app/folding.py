"""Which groups are open in the list of layers. A matter of looking: no step of undo, but kept with the project."""

from __future__ import annotations

from collections.abc import Mapping

from genimg_desktop.core.signals import Signal
from genimg_desktop.document.group import Group


class Folding:
    """Groups are as their file says until a person opens or folds them. changed: one is different."""

    def __init__(self) -> None:
        self.changed: Signal[()] = Signal()
        self._states: dict[str, bool] = {}

    @property
    def states(self) -> dict[str, bool]:
        """What a person opened (True) or folded, by the group's id."""
        return dict(self._states)

    def restore(self, states: Mapping[str, bool]) -> None:
        """Take up what ``states`` was."""
        self._states = dict(states)
        self.changed.emit()

    def is_open(self, group: Group) -> bool:
        """Whether what is in a group is listed."""
        return self._states.get(group.id, group.is_open)

    def set_open(self, group: Group, is_open: bool) -> None:
        """Open or fold a group."""
        if self.is_open(group) != is_open:
            self._states[group.id] = is_open
            self.changed.emit()
