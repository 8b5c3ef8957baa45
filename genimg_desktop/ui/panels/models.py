"""The models one can explore: cards to choose from, a passport, and what could not be read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.core.text import Text
from genimg_desktop.library.models import ModelEntry
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import show, show_name, tr
from genimg_desktop.ui.panels import Home
from genimg_desktop.ui.panels.model_list import ModelList
from genimg_desktop.ui.panels.model_passport import ModelPassport
from genimg_desktop.ui.tokens import SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.empty_state import EmptyState
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named
from genimg_desktop.ui.widgets.section import Section

FEW = 8
"""Up to this many models need no search field."""
_PASSPORT_PX = 200
_PROBLEMS_PX = 96


class ModelsPanel(QWidget):
    """Shows the library and asks the explorer to go to a model."""

    panel_id = "models"
    title = Text("Models")
    icon = "models"
    home = Home(side="left", row=0, share=2)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._chosen = ""
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Find a model"))
        self.search.setClearButtonEnabled(True)
        named(self.search, tr("Find a model"))
        self.list = ModelList(self)
        self.passport = ModelPassport(self)
        self.problems = QWidget(self)
        self.passport.hide()
        self.problems.hide()
        self._problem_box = QVBoxLayout(self.problems)
        self._problem_box.setContentsMargins(SPACE_S, 0, SPACE_S, SPACE_S)
        self._problem_box.setSpacing(SPACE_XS)
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self._fill())
        self.list.wanted.connect(self._on_wanted)
        listen(self, session.recall.models_changed, self._fill)
        listen(self, session.faces.changed, self._on_face)
        listen(self, session.explorer.changed, self._follow)
        for model_id in session.faces.faces:
            self._on_face(model_id)
        self._fill()

    def _lay_out(self) -> None:
        self._nothing = EmptyState(
            "models",
            tr("No models yet"),
            self,
            hint=tr("Drop a model file (.safetensors or .toml) on the window."),
            action=tr("Open a model…"),
            run=lambda: self._session.commands.run("file.open"),
        )
        self._not_found = EmptyState("search", tr("No model has this in its name."), self)
        self._top = QWidget(self)
        top = QHBoxLayout(self._top)
        top.setContentsMargins(SPACE_S, SPACE_XS, SPACE_S, SPACE_XS)
        top.setSpacing(SPACE_XS)
        top.addWidget(self.search, 1)
        self._stack = QStackedLayout()
        for page in (self._nothing, self._not_found, self.list):
            self._stack.addWidget(page)
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE_XS, 0, SPACE_XS, SPACE_XS)
        foot.setSpacing(0)
        self.about = Section(
            tr("About this model"), lambda section: _framed(self.passport, _PASSPORT_PX, section), self, is_open=False
        )
        self.about.toggled.connect(lambda _is_open: self._follow())
        self.trouble = Section(
            tr("Files that could not be used"),
            lambda section: _framed(self.problems, _PROBLEMS_PX, section),
            self,
            is_open=False,
        )
        foot.addWidget(self.about)
        foot.addWidget(self.trouble)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, SPACE_XS, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._top)
        box.addLayout(self._stack, 1)
        box.addLayout(foot)

    def _fill(self) -> None:
        entries = self._session.models.entries
        wanted = self.search.text().strip().casefold()
        shown = [entry for entry in entries if not wanted or wanted in _words(entry)]
        self.list.list.replace_all(shown)
        self._top.setVisible(len(entries) > FEW)
        self._stack.setCurrentWidget(self.list if shown else self._not_found if entries else self._nothing)
        self._fill_problems()
        self._chosen = ""
        self._follow()

    def _fill_problems(self) -> None:
        problems = self._session.models.problems
        while self._problem_box.count():
            item = self._problem_box.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for problem in problems:
            self._problem_box.addWidget(PlainLabel(show(problem.message), self.problems, is_wrapped=True))
            if problem.hint is not None:
                hint = PlainLabel(show(problem.hint), self.problems, role="faint", is_wrapped=True)
                self._problem_box.addWidget(hint)
        self._problem_box.addStretch(1)
        self.trouble.remark.setText(str(len(problems)))
        self.trouble.setVisible(bool(problems))

    def _follow(self) -> None:
        source = self._session.explorer.source
        self.about.setVisible(source is not None)
        if self.about.is_open:
            self.passport.show_source(source)
        model_id = source.card.id if source else ""
        if model_id != self._chosen:
            self._chosen = model_id
            self.list.show_chosen(model_id)

    def _on_wanted(self, model_id: str) -> None:
        self._session.attempt(lambda: self._session.explorer.choose_model(model_id))
        self._session.artboard.show_live(True)
        self._chosen = ""
        self._follow()

    def _on_face(self, model_id: str) -> None:
        self.list.list.set_face(model_id, self._session.faces.faces[model_id])


def _framed(content: QWidget, height_px: int, parent: QWidget) -> QScrollArea:
    area = QScrollArea(parent)
    area.setWidget(content)
    content.show()
    area.setWidgetResizable(True)
    area.setFixedHeight(height_px)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def _words(entry: ModelEntry) -> str:
    card = entry.card
    return "\n".join((card.title, show_name(card.title), card.id, card.arch, card.about)).casefold()
