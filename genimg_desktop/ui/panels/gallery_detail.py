"""One picture of the gallery looked at closely: what it is, how it was made, what the person says about it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genimg_desktop.app.gallery import Detail, Gallery
from genimg_desktop.core.text import shown
from genimg_desktop.library.gallery_values import NOTE_LIMIT, TAG_LIMIT, Entry
from genimg_desktop.spec.recipe import Made, Recipe, recipes_in
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import number, show, show_name, tr
from genimg_desktop.ui.panels.gallery_filters import KIND_NAMES
from genimg_desktop.ui.panels.gallery_grid import caption
from genimg_desktop.ui.tokens import SPACE_M, SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.flow_layout import FlowLayout
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named

_NOTE_LINES = 3
_MOST_LAYERS_NAMED = 8


class GalleryDetail(QScrollArea):
    """Follows the picture that was chosen last. Tags are added and taken away for all that is chosen."""

    def __init__(self, gallery: Gallery, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gallery = gallery
        self._shown: Detail | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        named(self, tr("About the chosen picture"), " ")
        self.name = PlainLabel(parent=self, role="title", is_wrapped=True, is_copyable=True)
        self.facts = QWidget(self)
        self.tags = QWidget(self)
        self.new_tag = QLineEdit(self)
        self.new_tag.setPlaceholderText(tr("Add a tag"))
        self.new_tag.setMaxLength(TAG_LIMIT)
        named(self.new_tag, tr("Add a tag to the chosen pictures"))
        self._known_tags = QStringListModel(self)
        self.note = QPlainTextEdit(self)
        self.note.setPlaceholderText(tr("Notes"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.note.fontMetrics().lineSpacing() * _NOTE_LINES + SPACE_M)
        named(self.note, tr("Notes about this picture"))
        self._lay_out()
        self.new_tag.returnPressed.connect(self._add_tag)
        self.note.installEventFilter(self)
        listen(self, gallery.detail_changed, self._follow)
        listen(self, gallery.facets_changed, self._follow_tags)
        self._follow_tags()
        self._follow()

    def keep_note(self) -> None:
        """Keep what was typed into the note, when it is another."""
        text = self.note.toPlainText()[:NOTE_LIMIT]
        if self._shown is not None and text != self._shown.entry.note:
            self._gallery.set_note(self._shown.entry.id, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A note is kept when the keyboard goes elsewhere."""
        if watched is self.note and event.type() == QEvent.Type.FocusOut:
            self.keep_note()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        page = QWidget(self)
        box = QVBoxLayout(page)
        box.setContentsMargins(SPACE_S, SPACE_XS, SPACE_S, SPACE_S)
        box.setSpacing(SPACE_S)
        self._grid = QGridLayout(self.facts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_XS // 2)
        self._grid.setColumnStretch(1, 1)
        self._flow = FlowLayout(self.tags)
        completer = QCompleter(self._known_tags, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.new_tag.setCompleter(completer)
        self.add_tag = tool_button("plus", tr("Add the tag"), self._add_tag, self)
        row = QHBoxLayout()
        row.setSpacing(SPACE_XS)
        row.addWidget(self.new_tag, 1)
        row.addWidget(self.add_tag)
        box.addWidget(self.name)
        box.addWidget(self.facts)
        box.addWidget(self.tags)
        box.addLayout(row)
        box.addWidget(self.note)
        box.addStretch(1)
        self._page = page
        self._none = PlainLabel(tr("Choose a picture to read how it was made."), page, role="faint", is_wrapped=True)
        box.insertWidget(0, self._none)
        self.setWidget(page)

    def _follow(self) -> None:
        detail = self._gallery.detail
        if self._shown is not None and (detail is None or detail.entry.id != self._shown.entry.id):
            self.keep_note()
        was_shown, self._shown = self._shown, detail
        for widget in (self.name, self.facts, self.tags, self.new_tag, self.add_tag, self.note):
            widget.setVisible(detail is not None)
        self._none.setVisible(detail is None)
        if detail is None:
            return
        entry = detail.entry
        self.name.setText(caption(entry))
        self._fill_facts(lines_of(entry, detail.made))
        self._fill_tags(entry.tags)
        is_other = was_shown is None or was_shown.entry.id != entry.id
        if is_other or not self.note.hasFocus():
            self.note.setPlainText(entry.note)

    def _follow_tags(self) -> None:
        self._known_tags.setStringList([tag for tag, _ in self._gallery.facets.tags])

    def _fill_facts(self, lines: list[tuple[str, str]]) -> None:
        _empty(self._grid)
        for row, (name, value) in enumerate(lines):
            label = PlainLabel(name, self.facts, role="faint")
            text = PlainLabel(value, self.facts, is_wrapped=True, is_copyable=True)
            text.setAccessibleName(f"{name}: {value}")
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)

    def _fill_tags(self, tags: tuple[str, ...]) -> None:
        _empty(self._flow)
        for tag in tags:
            chip = QToolButton(self.tags)
            chip.setText(f"#{shown(tag)}  ×".replace("&", "&&"))
            chip.setProperty("floating", True)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            named(chip, tr("Take the tag '{tag}' away", tag=tag))
            chip.clicked.connect(lambda _=False, tag=tag: self._gallery.untag(self._gallery.chosen, tag))
            self._flow.addWidget(chip)
        self.tags.setVisible(bool(tags))

    def _add_tag(self) -> None:
        tag = self.new_tag.text().strip()
        if tag and self._gallery.chosen:
            self._gallery.tag(self._gallery.chosen, tag)
            self.new_tag.clear()


def lines_of(entry: Entry, made: Made | None) -> list[tuple[str, str]]:
    """Name and value of each line that has something to say."""
    when = datetime.fromisoformat(entry.created).astimezone()
    lines = [
        (tr("Kind"), show(KIND_NAMES[entry.kind])),
        (tr("Size"), f"{entry.width} × {entry.height}"),
        (tr("When"), f"{when:%Y-%m-%d %H:%M}"),
        *_recipe_lines(made),
    ]
    if entry.path is not None:
        lines.append((tr("File"), shown(entry.path.name)))
        lines.append((tr("Folder"), shown(str(entry.path.parent))))
        lines.append(("", tr("The file is not there any more.") if entry.is_missing else ""))
    elif entry.has_copy:
        lines.append((tr("File"), tr("Kept in the gallery")))
    elif made is not None:
        lines.append((tr("File"), tr("None; its recipe draws it again")))
    return [(name, value) for name, value in lines if value]


def _recipe_lines(made: Made | None) -> list[tuple[str, str]]:
    if made is None:
        return [(tr("Recipe"), tr("Not known"))]
    recipes = recipes_in(made)
    if not isinstance(made, Recipe):
        names = [show_name(recipe.model_title) for recipe in recipes[:_MOST_LAYERS_NAMED]]
        more = ["…"] if len(recipes) > _MOST_LAYERS_NAMED else []
        return [(tr("Layers"), "\n".join([*names, *more]))]
    latent = made.request.latent
    changed = len(latent.overrides) + len(latent.edits)
    return [
        (tr("Model"), show_name(made.model_title)),
        (tr("Seed"), str(latent.seed) if latent.vector is None else tr("A mix of several")),
        (tr("Truncation"), "" if latent.truncation == 1.0 else number(latent.truncation, 2)),
        (tr("Sliders moved"), str(changed) if changed else ""),
    ]


def _empty(layout: QLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        old = item.widget() if item else None
        if old is not None:
            old.hide()
            old.deleteLater()
