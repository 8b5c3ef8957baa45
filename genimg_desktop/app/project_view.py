"""How a window looked at a project: kept in the file, and as it was when the project is opened again."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import msgspec

from genimg_desktop.app.artboard import Artboard
from genimg_desktop.app.explorer import Explorer, Place
from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.serde import from_builtins
from genimg_desktop.spec.request import GenerateRequest

Look = Callable[[], Any]
"""What a part of the window wants to remember, as JSON; None for nothing."""
Restore = Callable[[Any], object]
"""Takes it back; whatever stands in a file, it must not fail on it but raise GenimgError."""

_log = logging.getLogger(__name__)


class ProjectView:
    """Parts by name. The explorer's place, the active node and the live picture are there from the start."""

    def __init__(self, artboard: Artboard, explorer: Explorer) -> None:
        self._artboard, self._explorer = artboard, explorer
        self._parts: dict[str, tuple[Look, Restore]] = {}
        self.add("active", lambda: self._artboard.active, self._choose)
        self.add("place", self._place, self._go)
        self.add("is_live_shown", lambda: self._artboard.is_live_shown, self._show_live)

    def add(self, name: str, look: Look, restore: Restore) -> None:
        """One more part, in the place of an older one of this name."""
        self._parts[name] = (look, restore)

    def look(self) -> dict[str, Any]:
        """Everything as it is now."""
        found = {name: look() for name, (look, _) in self._parts.items()}
        return {name: value for name, value in found.items() if value is not None}

    def restore(self, view: dict[str, Any]) -> None:
        """As it was, as far as it can be: a model may be gone."""
        for name, (_, restore) in self._parts.items():
            if name in view:
                try:
                    restore(view[name])
                except GenimgError as error:
                    _log.info("the view of a project is not as it was: %s", error)

    def _choose(self, node_id: Any) -> None:
        if isinstance(node_id, str) and self._artboard.document.state.has(node_id):
            self._artboard.set_active(node_id)

    def _place(self) -> Any:
        place = self._explorer.place
        return None if place is None else msgspec.to_builtins(place.request())

    def _go(self, raw: Any) -> None:
        request = from_builtins(GenerateRequest, raw)
        place = Place(
            model=request.model,
            latent=request.latent,
            width=request.width,
            height=request.height,
            regions=request.regions,
        )
        if place != self._explorer.place:
            self._explorer.go(place)

    def _show_live(self, is_shown: Any) -> None:
        self._artboard.show_live(is_shown is True)
