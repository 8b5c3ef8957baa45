"""What kind of model, under which name, how long, and what is unusual about it: 'Train' can be pressed unread."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from genimg_desktop.app.training_choices import RECIPE_WORDS
from genimg_desktop.app.training_draft import TrainingDraft
from genimg_desktop.core.fields import settings_of
from genimg_desktop.core.text import Text
from genimg_desktop.spec.training.presets import PRESETS, Preset, preset_of
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import number, show, tr
from genimg_desktop.ui.panels.train_findings import SignLabel
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XL, SPACE_XS
from genimg_desktop.ui.widgets.buttons import push_button
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named

_LONGEST_NAME = 80
_PRESET_HEIGHT = 46
_MOST_WARNINGS = 4


class TrainModel(QWidget):
    """Name and recipe."""

    def __init__(self, draft: TrainingDraft, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft = draft
        self.name = QLineEdit(self)
        self.name.setMaxLength(_LONGEST_NAME)
        named(self.name, tr("Name of the model"))
        self.name.textEdited.connect(draft.set_title)
        self.recipes: dict[str, QRadioButton] = {}
        self._promises: dict[str, PlainLabel] = {}
        self._group = QButtonGroup(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        label = PlainLabel(tr("Name of the model"), self, role="dim")
        label.setBuddy(self.name)
        box.addWidget(label)
        box.addWidget(self.name)
        box.addSpacing(SPACE_XS)
        for recipe, words in RECIPE_WORDS.items():
            button = QRadioButton(show(words.title), self)
            button.clicked.connect(lambda _checked, recipe=recipe: draft.set_recipe(recipe))
            promise = PlainLabel(show(words.promise), self, role="faint", is_wrapped=True)
            promise.setIndent(SPACE_XL)
            self._group.addButton(button)
            self.recipes[recipe], self._promises[recipe] = button, promise
            box.addWidget(button)
            box.addWidget(promise)
        self.why = PlainLabel(parent=self, role="dim", is_wrapped=True)
        box.addWidget(self.why)
        listen(self, draft.changed, self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the draft's name and recipe."""
        draft = self._draft
        if self.name.text() != draft.title:
            self.name.setText(draft.title)
        self.recipes[draft.recipe].setChecked(True)
        for recipe, button in self.recipes.items():
            title = show(RECIPE_WORDS[recipe].title)
            button.setText(tr("{title} – recommended", title=title) if recipe == draft.recommended else title)
        self.why.setText(show(draft.recipe_why))
        self.why.setVisible(bool(draft.recipe_why.source))


class Presets(QWidget):
    """How long, and what to expect of it."""

    def __init__(self, draft: TrainingDraft, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft = draft
        self.buttons: dict[str, PresetButton] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(SPACE_XS)
        for preset in PRESETS:
            button = PresetButton(preset, self)
            button.clicked.connect(lambda _checked, preset=preset: draft.set_preset(preset.id))
            group.addButton(button)
            self.buttons[preset.id] = button
            row.addWidget(button, 1)
        self.expect = PlainLabel(parent=self, role="dim", is_wrapped=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_XS)
        box.addLayout(row)
        box.addWidget(self.expect)
        listen(self, draft.changed, self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the draft's preset."""
        preset = preset_of(self._draft.preset_id)
        self.buttons[preset.id].setChecked(True)
        self.expect.setText(show(preset.expect))


class TrainRemarks(QWidget):
    """What is unusual about the draft, what the person set by hand, and the way to all settings (``more``)."""

    def __init__(self, draft: TrainingDraft, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft = draft
        self.kept = PlainLabel(parent=self, role="faint", is_wrapped=True)
        self.more = push_button(tr("More settings…"), None, self, icon="sliders")
        self.reset = push_button(tr("Reset"), draft.reset_options, self)
        self.reset.setAccessibleName(tr("Reset all settings to the preset"))
        self._warnings = QVBoxLayout()
        self._warnings.setSpacing(SPACE_XS)
        self._shown: list[Text] = []
        self.warning_rows: list[QWidget] = []
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self.more, 1)
        buttons.addWidget(self.reset)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, SPACE_XS, 0, 0)
        box.setSpacing(SPACE_S)
        box.addLayout(self._warnings)
        box.addWidget(self.kept)
        box.addLayout(buttons)
        listen(self, draft.changed, self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the warnings and what was changed beside the preset."""
        draft = self._draft
        labels = {item.name: item.info.label for item in settings_of(type(draft.options))}
        changed = ", ".join(show(labels[name]) for name in draft.expert if name in labels)
        self.kept.setText(tr("Set by you, whatever the length: {names}.", names=changed))
        self.kept.setVisible(bool(changed))
        self.reset.setVisible(bool(changed))
        self._show_warnings(draft.warnings[:_MOST_WARNINGS])

    def _show_warnings(self, warnings: list[Text]) -> None:
        if warnings == self._shown:
            return
        self._shown = warnings
        for old in self.warning_rows:
            self._warnings.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.warning_rows = [_warning_row(text, self) for text in warnings]
        for row in self.warning_rows:
            self._warnings.addWidget(row)


class PresetButton(QPushButton):
    """A preset's name over its minutes."""

    def __init__(self, preset: Preset, parent: QWidget) -> None:
        minutes = tr("{minutes} min", minutes=number(preset.minutes, 0))
        super().__init__(f"{show(preset.title)}\n{minutes}", parent)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setMinimumHeight(_PRESET_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("tight", True)
        named(self, f"{show(preset.title)}, {minutes}", show(preset.expect))


def _warning_row(text: Text, parent: QWidget) -> QWidget:
    row = QWidget(parent)
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(SPACE_XS)
    line.addWidget(SignLabel("warning", row), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(PlainLabel(show(text), row, role="dim", is_wrapped=True), 1)
    return row
