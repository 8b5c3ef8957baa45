"""What stands over the sliders: the model, the way back, seed, preset, class and size."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import show, show_name, tr
from genimg_desktop.ui.icons import set_icon
from genimg_desktop.ui.panels.picture_size import SHAPES, SIDES, choice_of, size_of
from genimg_desktop.ui.panels.seed_field import SeedField
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named

NAME_PX = 72


class ExplorerHead(QWidget):
    """Rows that do not fit the model are hidden."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._explorer = session, session.explorer
        self._card: ModelCard | None = None
        self._presets: list[tuple[float, ...]] = []
        self._buttons: dict[str, QToolButton] = {}
        self.title = PlainLabel(parent=self, role="title", is_elided=True)
        self.seed = SeedField(self)
        self.presets, self.classes, self.sides, self.shapes = (QComboBox(self) for _ in range(4))
        self.presets.setPlaceholderText(tr("Choose a preset"))
        named(self.presets, tr("Preset"), tr("Curated places of this model; seeds land between them."))
        named(self.classes, tr("Class"), tr("What the picture shows."))
        named(self.sides, tr("Longer side in pixels"))
        named(self.shapes, tr("Shape"))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE_XS + 2)
        self._lay_out()
        lock = self._buttons["explore.lock_seed"]
        set_icon(lock, "unlock")
        lock.toggled.connect(lambda is_locked: set_icon(lock, "lock" if is_locked else "unlock"))
        listen(self, session.artboard.changed, self._follow_commands)
        self.seed.seed_typed.connect(lambda seed: self._explorer.set_seed(seed))
        self.presets.activated.connect(lambda index: self._session.attempt(lambda: self._explorer.set_preset(index)))
        self.classes.activated.connect(lambda index: self._explorer.set_label(index))
        self.sides.activated.connect(self._on_size)
        self.shapes.activated.connect(self._on_size)

    def follow(self) -> None:
        """Show where the explorer is."""
        place, card = self._explorer.place, self._explorer.card
        if place is None or card is None:
            return
        if card is not self._card:
            self._take_card(card)
        latent = place.latent
        self.seed.display(latent.seed if latent.vector is None else None)
        is_plain = not latent.overrides and not latent.edits and latent.truncation == 1.0
        is_preset = is_plain and latent.vector in self._presets
        self.presets.setCurrentIndex(self._presets.index(latent.vector) if is_preset and latent.vector else -1)
        if latent.label is not None:
            self.classes.setCurrentIndex(latent.label)
        self._show_size(place.width, place.height)
        self._follow_commands()
        lock = self._buttons["explore.lock_seed"]
        if lock.isChecked() != self._explorer.is_seed_locked:
            lock.setChecked(self._explorer.is_seed_locked)

    def _follow_commands(self) -> None:
        for command_id, button in self._buttons.items():
            button.setEnabled(self._session.commands.is_enabled(command_id))

    def button(self, command_id: str) -> QToolButton:
        """The button of a command."""
        return self._buttons[command_id]

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE_XS // 2)
        top.addWidget(self.title, 1)
        for command_id in ("explore.find", "explore.back", "explore.forward", "explore.reset"):
            top.addWidget(self._command_button(command_id))
        self._box.addLayout(top)
        self._add_row(
            tr("Seed"),
            self.seed,
            self._command_button("explore.dice"),
            self._command_button("explore.lock_seed", is_checkable=True),
        )
        self._preset_row = self._add_row(tr("Preset"), self.presets)
        self._class_row = self._add_row(tr("Class"), self.classes)
        self._size_row = self._add_row(tr("Size"), self.sides, self.shapes)

    def _add_row(self, name: str, field: QWidget, *more: QWidget) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_XS)
        label = PlainLabel(name, row, role="dim", is_elided=True)
        label.setFixedWidth(NAME_PX)
        line.addWidget(label)
        line.addSpacing(SPACE_S - SPACE_XS)
        line.addWidget(field, 1)
        for widget in more:
            line.addWidget(widget, 1 if isinstance(widget, QComboBox) else 0, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(row)
        return row

    def _command_button(self, command_id: str, *, is_checkable: bool = False) -> QToolButton:
        command = self._session.commands[command_id]
        key = f" ({command.shortcuts[0]})" if command.shortcuts else ""
        name = show(command.text)
        button = tool_button(
            command.icon,
            name,
            lambda: self._session.commands.run(command_id),
            self,
            tip=name + key,
            is_checkable=is_checkable,
        )
        self._buttons[command_id] = button
        return button

    def _take_card(self, card: ModelCard) -> None:
        self._card = card
        self.title.setText(show_name(card.title))
        spec = card.latent
        self._presets = [tuple(float(v) for v in spec.preset(at)) for at in range(len(spec.presets))]
        self.presets.clear()
        self.presets.addItems([show_name(preset.name) for preset in spec.presets])
        self.classes.clear()
        self.classes.addItems([show_name(name) for name in card.classes])
        self._buttons["explore.find"].setVisible(card.can_encode)
        self._preset_row.setVisible(bool(spec.presets))
        self._class_row.setVisible(bool(card.classes))
        self._size_row.setVisible(card.is_any_size)

    def _show_size(self, width: int, height: int) -> None:
        side, shape = choice_of(width, height)
        if self.sides.count() == 0:
            for choice in SIDES:
                self.sides.addItem(str(choice), choice)
            for _, _, text in SHAPES:
                self.shapes.addItem(show(text))
        while self.sides.count() > len(SIDES):
            self.sides.removeItem(len(SIDES))
        while self.shapes.count() > len(SHAPES):
            self.shapes.removeItem(len(SHAPES))
        if side is None:
            self.sides.addItem(str(max(width, height)), max(width, height))
        if shape is None:
            self.shapes.addItem(f"{width} × {height}")
        self.sides.setCurrentIndex(len(SIDES) if side is None else side)
        self.shapes.setCurrentIndex(len(SHAPES) if shape is None else shape)

    def _on_size(self, _index: int) -> None:
        place = self._explorer.place
        if place is None:
            return
        shape = self.shapes.currentIndex()
        across, down = SHAPES[shape][:2] if shape < len(SHAPES) else (place.width, place.height)
        width, height = size_of(self.sides.currentData(), across, down)
        self._session.attempt(lambda: self._explorer.set_size(width, height))
