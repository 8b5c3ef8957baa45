"""Carries out the commands of layers, for all that is chosen where that makes sense."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from genimg_desktop.app.arrangement import Arrangement
from genimg_desktop.app.artboard import Artboard
from genimg_desktop.app.commands import CommandTable
from genimg_desktop.app.layer_commands import MODE_LABELS
from genimg_desktop.app.masking import Masking
from genimg_desktop.app.turning import TURN_TEXTS, turn_chosen
from genimg_desktop.core.text import Text
from genimg_desktop.document.commands import (
    Command,
    SetAlphaLocked,
    SetClipped,
    SetLocked,
    SetMode,
    SetOpacity,
    SetVisible,
)
from genimg_desktop.document.group import PASS_THROUGH, Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.image.adjust import ADJUSTMENTS

Test = Callable[[], bool]


class PaintTarget(Protocol):
    """Where painting goes; the tool box is one."""

    paints_mask: bool


class LayerActions:
    """What the menu 'Layer', the panel and the keys do. ``bind`` fills the table."""

    def __init__(self, artboard: Artboard, arrangement: Arrangement, masking: Masking, target: PaintTarget) -> None:
        self._artboard, self._arrangement, self._masking, self._target = artboard, arrangement, masking, target

    # values of all that is chosen

    def set_mode(self, mode: str) -> None:
        """Another blend mode; nodes that do not have it stay as they are."""
        nodes = [node for node in self._chosen() if mode != PASS_THROUGH or isinstance(node, Group)]
        self._each(nodes, lambda node: SetMode(node.id, mode), Text("Change blend mode"))

    def set_opacity(self, opacity: float) -> None:
        """How opaque, in [0, 1]."""
        self._each(self._chosen(), lambda node: SetOpacity(node.id, opacity), Text("Change opacity"))

    def toggle_visible(self) -> None:
        """Show or hide; all become what the active one becomes."""
        is_on = not self._is_on("is_visible")
        self._each(self._chosen(), lambda node: SetVisible(node.id, is_on))

    def show_alone(self, node_id: str) -> None:
        """Hide everything beside a node and the groups it is in; when that is hidden already, show it."""
        state = self._artboard.document.state
        others: list[Node] = []
        inner: str | None = node_id
        while inner is not None:
            parent = state.place_of(inner).parent
            others += [node for node in state.siblings(parent) if node.id != inner]
            inner = parent
        is_on = not any(node.is_visible for node in others)
        text = Text("Show other layers") if is_on else Text("Hide other layers")
        with self._artboard.history.gesture(text):
            for node in others:
                self._artboard.set_visible(node.id, is_on)

    def toggle_clipped(self) -> None:
        """Clip to what is below, or let go; all become what the active one becomes."""
        is_on = not self._is_on("is_clipped")
        self._each(self._chosen(), lambda node: SetClipped(node.id, is_on))

    def toggle_locked(self) -> None:
        """Lock or unlock."""
        is_on = not self._is_on("is_locked")
        self._each(self._chosen(), lambda node: SetLocked(node.id, is_on))

    def toggle_alpha_locked(self) -> None:
        """Lock or unlock transparency, of layers with pixels."""
        is_on = not self._is_on("is_alpha_locked")
        layers: list[Node] = [node for node in self._chosen() if isinstance(node, Layer)]
        self._each(layers, lambda node: SetAlphaLocked(node.id, is_on))

    # masks

    def toggle_mask_shown(self) -> None:
        """Look at the mask alone, or at the picture again."""
        node = self._artboard.active_node
        if node is not None:
            self._artboard.show_mask(None if self._artboard.mask_shown == node.id else node.id)

    def toggle_mask_on(self) -> None:
        """Switch the mask off, or on again."""
        node = self._artboard.active_node
        if node is not None and node.mask is not None:
            self._masking.set_on(node.id, not node.is_mask_on)

    def add_mask(self, add: Callable[[], object]) -> None:
        """Add a mask by a verb, and paint on it from now on."""
        add()
        self._target.paints_mask = True

    # the table

    def bind(self, table: CommandTable) -> None:
        """Say of every command of layers what it does and when it can be done."""
        arrangement, artboard, bind = self._arrangement, self._artboard, table.bind

        def has_node() -> bool:
            return artboard.active_node is not None

        def has_layer() -> bool:
            return artboard.active_layer is not None

        bind("layer.new", arrangement.add_empty)
        bind("layer.group", arrangement.group)
        bind("layer.ungroup", arrangement.ungroup, enabled=lambda: arrangement.can_ungroup)
        bind("layer.visible", self.toggle_visible, enabled=has_node)
        bind("layer.merge_down", arrangement.merge_down, enabled=lambda: arrangement.can_merge_down)
        bind("layer.merge_group", arrangement.merge_group, enabled=self._can_merge_group)
        bind("layer.merge_visible", arrangement.merge_visible, enabled=lambda: bool(artboard.document.layers))
        bind("layer.clip", self.toggle_clipped, enabled=has_node, checked=lambda: self._is_on("is_clipped"))
        bind("layer.lock", self.toggle_locked, enabled=has_node, checked=lambda: self._is_on("is_locked"))
        bind(
            "layer.lock_alpha",
            self.toggle_alpha_locked,
            enabled=has_layer,
            checked=lambda: self._is_on("is_alpha_locked"),
        )
        for turn in TURN_TEXTS:
            bind(f"layer.{turn}", lambda turn=turn: turn_chosen(artboard, turn), enabled=has_node)  # type: ignore[misc]
        for name in ADJUSTMENTS:
            bind(f"adjust.{name}", lambda name=name: arrangement.add_adjustment(name))  # type: ignore[misc]
        for mode in MODE_LABELS:
            bind(
                f"mode.{mode}",
                lambda mode=mode: self.set_mode(mode),  # type: ignore[misc]
                enabled=self._can_pass_through if mode == PASS_THROUGH else has_node,
                checked=lambda mode=mode: self._mode() == mode,  # type: ignore[misc]
            )
        self._bind_masks(table)

    def _bind_masks(self, table: CommandTable) -> None:
        masking, artboard, target = self._masking, self._artboard, self._target

        def has_mask() -> bool:
            return masking.mask is not None

        def can_add() -> bool:
            return artboard.active_node is not None and masking.mask is None

        def has_selection() -> bool:
            return artboard.active_node is not None and artboard.document.state.selection is not None

        def paint_or_not() -> None:
            target.paints_mask = not target.paints_mask

        runs: tuple[tuple[str, Callable[[], object], Test], ...] = (
            ("mask.reveal", lambda: self.add_mask(masking.reveal), can_add),
            ("mask.hide", lambda: self.add_mask(masking.hide), can_add),
            ("mask.from_selection", lambda: self.add_mask(masking.from_selection), has_selection),
            ("mask.from_alpha", lambda: self.add_mask(masking.from_alpha), lambda: artboard.active_layer is not None),
            ("mask.apply", masking.apply, lambda: has_mask() and artboard.active_layer is not None),
            ("mask.remove", masking.remove, has_mask),
            ("mask.invert", masking.invert, has_mask),
        )
        for command_id, run, enabled in runs:
            table.bind(command_id, run, enabled=enabled)
        table.bind("mask.paint", paint_or_not, enabled=has_mask, checked=lambda: target.paints_mask)
        table.bind(
            "mask.show",
            self.toggle_mask_shown,
            enabled=has_mask,
            checked=lambda: artboard.mask_shown is not None and artboard.mask_shown == artboard.active,
        )
        table.bind("mask.off", self.toggle_mask_on, enabled=has_mask, checked=self._is_mask_off)

    # inside

    def _chosen(self) -> list[Node]:
        state = self._artboard.document.state
        return [state.layer(node_id) for node_id in self._artboard.chosen]

    def _each(self, nodes: list[Node], make: Callable[[Node], Command], text: Text | None = None) -> None:
        """One command for each node, as one step; a single one merges with the last of its kind."""
        if len(nodes) == 1:
            self._artboard.do(make(nodes[0]))
        elif nodes:
            with self._artboard.history.gesture(text or make(nodes[-1]).text):
                for node in nodes:
                    self._artboard.do(make(node))

    def _is_on(self, field: str) -> bool:
        return bool(getattr(self._artboard.active_node, field, False))

    def _mode(self) -> str | None:
        node = self._artboard.active_node
        return None if node is None else node.mode

    def _can_pass_through(self) -> bool:
        return any(isinstance(node, Group) for node in self._chosen())

    def _is_mask_off(self) -> bool:
        node = self._artboard.active_node
        return node is not None and node.mask is not None and not node.is_mask_on

    def _can_merge_group(self) -> bool:
        node = self._artboard.active_node
        return isinstance(node, Group) or (isinstance(node, Layer) and node.mask is not None)
