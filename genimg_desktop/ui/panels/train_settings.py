"""All settings of a training, in groups; every change counts at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from genimg_desktop.app.training_choices import GROUPS, SettingsGroup, applying
from genimg_desktop.app.training_draft import TrainingDraft
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import settings_of
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.dialog_frame import DialogFrame
from genimg_desktop.ui.forms import SettingsForm
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.tokens import SPACE_L, SPACE_M, SPACE_S
from genimg_desktop.ui.widgets.plain_label import PlainLabel
from genimg_desktop.ui.widgets.scrolling import scrolled

_SIZE = QSize(620, 680)
_OF_PLAN = ("held_out",)


class TrainSettings(DialogFrame):
    """One form per group, over the same options. Made anew for each recipe."""

    def __init__(self, draft: TrainingDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent, tr("Settings of the training"), _SIZE.width())
        self._draft = draft
        self._recipe = draft.recipe
        self.resize(_SIZE)
        self.forms: dict[str, SettingsForm] = {}
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(tr("Settings of the training"))
        for group in GROUPS:
            self._add(group)
        self.pictures = self._add_pictures()
        remark = tr("The preset chose these. What you change stays when you choose another length.")
        self.body.addWidget(PlainLabel(remark, self, role="dim", is_wrapped=True))
        self.body.addWidget(self.tabs, 1)
        self.reset = self.add_side_button(tr("Reset to defaults"), draft.reset_options)
        self.add_closing_button()
        listen(self, draft.changed, self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the draft's options and hide those that change nothing; another recipe closes the dialog."""
        if self._draft.recipe != self._recipe or self._draft.phase != "ready":
            self.reject()
            return
        options = self._draft.options
        offered = applying(options)
        for group in GROUPS:
            form = self.forms.get(group.id)
            if form is None:
                continue
            if _differs(form, options):
                form.set_value(options)
            for name in _names(group, options):
                form.set_shown(name, name in offered)
        if self.pictures.value() != self._draft.plan:
            self.pictures.set_value(self._draft.plan)
        self.reset.setEnabled(bool(self._draft.expert))

    def _add(self, group: SettingsGroup) -> None:
        options = self._draft.options
        names = _names(group, options)
        if not names:
            return
        others = [item.name for item in settings_of(type(options)) if item.name not in names]
        form = SettingsForm(options, self, skip=others)
        form.changed.connect(lambda: self._on_changed(group))
        self.forms[group.id] = form
        self._add_page(form, show(group.title))

    def _add_page(self, form: SettingsForm, title: str) -> None:
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(0, SPACE_L, SPACE_M, SPACE_S)
        box.addWidget(form)
        box.addStretch(1)
        self.tabs.addTab(scrolled(page), title)

    def _add_pictures(self) -> SettingsForm:
        """What of the plan is no matter of looks."""
        plan = self._draft.plan
        form = SettingsForm(plan, self, skip=[s.name for s in settings_of(type(plan)) if s.name not in _OF_PLAN])
        form.changed.connect(self._on_pictures_changed)
        self._add_page(form, tr("Pictures"))
        return form

    def _on_pictures_changed(self) -> None:
        if self.pictures.is_valid():
            value = self.pictures.value()
            self._draft.set_plan(replace(self._draft.plan, **{name: getattr(value, name) for name in _OF_PLAN}))

    def _on_changed(self, group: SettingsGroup) -> None:
        form = self.forms[group.id]
        try:
            value = form.value()
        except BadInput:  # the form says what is wrong; the draft stays as it was
            return
        options = self._draft.options
        self._draft.set_options(replace(options, **{name: getattr(value, name) for name in _names(group, options)}))


def _names(group: SettingsGroup, options: object) -> tuple[str, ...]:
    known = {item.name for item in settings_of(type(options))}
    return tuple(name for name in group.names if name in known)


def _differs(form: SettingsForm, options: object) -> bool:
    """Whether the form shows something else; what is being typed is left alone."""
    try:
        value = form.value()
    except BadInput:
        return True
    return value != options
