"""Other values in one node."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from genimg_desktop.core.text import Text
from genimg_desktop.document.commands.command import Arrays, Command, refuse_locked
from genimg_desktop.document.document import Document
from genimg_desktop.document.node import Node
from genimg_desktop.image.adjust import Adjustment
from genimg_desktop.image.masks import Mask


class ChangeLayer:
    """Sets fields of one node. Two in a row for the same node and fields are one step: a drag of a slider."""

    is_refused_when_locked = False
    is_merged = True

    def __init__(self, text: Text, layer_id: str, **values: Any) -> None:
        self.text = text
        self.layer_id = layer_id
        self._after = values
        self._before: dict[str, Any] = {}

    def do(self, document: Document) -> None:
        """Set the fields."""
        if self.is_refused_when_locked:
            refuse_locked(document, self.layer_id)
        node = document.layer(self.layer_id)
        self._before = {name: getattr(node, name) for name in self._after}
        self._set(document, self._after)

    def undo(self, document: Document) -> None:
        """Set them back."""
        self._set(document, self._before)

    def merged_with(self, previous: Command) -> Command | None:
        """From where the previous one started to where this one ends."""
        if not self.is_merged or type(previous) is not type(self) or not isinstance(previous, ChangeLayer):
            return None
        if previous.layer_id != self.layer_id:
            return None
        self._before = previous._before
        return self

    def held(self) -> Arrays:
        """The coverage of masks that are exchanged."""
        values = (*self._before.values(), *self._after.values())
        return tuple(value.coverage for value in values if isinstance(value, Mask))

    def _set(self, document: Document, values: dict[str, Any]) -> None:
        node = document.layer(self.layer_id)
        if any(getattr(node, name) != value for name, value in values.items()):
            document.become(document.state.with_layer(replace(node, **values)))


class SetOpacity(ChangeLayer):
    """Opacity in [0, 1]."""

    def __init__(self, layer_id: str, opacity: float) -> None:
        super().__init__(Text("Change opacity"), layer_id, opacity=float(opacity))


class SetVisible(ChangeLayer):
    """Show or hide a node. Every click is a step."""

    is_merged = False

    def __init__(self, layer_id: str, is_visible: bool) -> None:
        super().__init__(Text("Show layer") if is_visible else Text("Hide layer"), layer_id, is_visible=is_visible)


class SetMode(ChangeLayer):
    """Blend mode by its name. Trying several in a row is one step."""

    def __init__(self, layer_id: str, mode: str) -> None:
        super().__init__(Text("Change blend mode"), layer_id, mode=mode)


class RenameLayer(ChangeLayer):
    """Another name."""

    def __init__(self, layer_id: str, name: str) -> None:
        super().__init__(Text("Rename layer"), layer_id, name=name)


class SetClipped(ChangeLayer):
    """Clip a node to the one below, or let it go."""

    is_merged = False

    def __init__(self, layer_id: str, is_clipped: bool) -> None:
        text = Text("Clip to the layer below") if is_clipped else Text("Release from the layer below")
        super().__init__(text, layer_id, is_clipped=is_clipped)


class SetLocked(ChangeLayer):
    """Lock a node against changes, or unlock it."""

    is_merged = False

    def __init__(self, layer_id: str, is_locked: bool) -> None:
        super().__init__(Text("Lock layer") if is_locked else Text("Unlock layer"), layer_id, is_locked=is_locked)


class SetAlphaLocked(ChangeLayer):
    """Let painting change only the colours of a layer, or its transparency too."""

    is_merged = False

    def __init__(self, layer_id: str, is_alpha_locked: bool) -> None:
        text = Text("Lock transparency") if is_alpha_locked else Text("Unlock transparency")
        super().__init__(text, layer_id, is_alpha_locked=is_alpha_locked)


class SetMask(ChangeLayer):
    """Give a node a mask, another one, or none. Every time is a step."""

    is_refused_when_locked = True
    is_merged = False

    def __init__(self, layer_id: str, mask: Mask | None, text: Text | None = None) -> None:
        super().__init__(
            text or (Text("Remove mask") if mask is None else Text("Change mask")),
            layer_id,
            mask=mask,
            is_mask_on=True,
        )


class SetMaskOn(ChangeLayer):
    """Switch a mask on or off."""

    is_merged = False

    def __init__(self, layer_id: str, is_mask_on: bool) -> None:
        text = Text("Switch mask on") if is_mask_on else Text("Switch mask off")
        super().__init__(text, layer_id, is_mask_on=is_mask_on)


class SetSettings(ChangeLayer):
    """Other settings of an adjustment. Changes in a row are one step."""

    is_refused_when_locked = True

    def __init__(self, layer_id: str, settings: Adjustment) -> None:
        super().__init__(Text("Change {name}", name=settings.title), layer_id, settings=settings)


class MoveLayerTo:
    """The upper left corner of a node (of its mask, for an adjustment) to x, y on the canvas. A drag is one step."""

    def __init__(self, layer_id: str, x: int, y: int) -> None:
        self.text = Text("Move layer")
        self.layer_id = layer_id
        self._after = (x, y)
        self._before = (x, y)

    def do(self, document: Document) -> None:
        """Move it."""
        refuse_locked(document, self.layer_id)
        self._before = corner_of(document.layer(self.layer_id)) or self._after
        self._move(document, self._after)

    def undo(self, document: Document) -> None:
        """Move it back."""
        self._move(document, self._before)

    def merged_with(self, previous: Command) -> Command | None:
        """From where the previous one started to where this one ends."""
        if not isinstance(previous, MoveLayerTo) or previous.layer_id != self.layer_id:
            return None
        self._before = previous._before
        return self

    def held(self) -> Arrays:
        """No pixels."""
        return ()

    def _move(self, document: Document, to: tuple[int, int]) -> None:
        node = document.layer(self.layer_id)
        corner = corner_of(node)
        if corner is not None and corner != to:
            document.become(document.state.with_layer(node.moved(to[0] - corner[0], to[1] - corner[1])))


def corner_of(node: Node) -> tuple[int, int] | None:
    """Where on the canvas a node lies; None for one that lies nowhere."""
    if node.HAS_EXTENT:
        return None if node.bounds.is_empty else (node.bounds.x, node.bounds.y)
    return None if node.mask is None else (node.mask.x, node.mask.y)
