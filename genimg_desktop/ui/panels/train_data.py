"""The pictures of a training: how many, what the network sees, findings, how they are fitted, where they are from."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from genimg_desktop.app.training_draft import SHEET_COLUMNS, SHEET_ROWS, TrainingDraft
from genimg_desktop.core.fields import settings_of
from genimg_desktop.library.dataset_report import DataReport
from genimg_desktop.spec.training.data_plan import DataNote, DataPlan
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.forms import Editor, make_editor
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.panels.train_findings import Findings
from genimg_desktop.ui.panels.train_sheet import SheetPicture
from genimg_desktop.ui.tokens import ROW_PX, SPACE_S, SPACE_XS
from genimg_desktop.ui.widgets.buttons import push_button
from genimg_desktop.ui.widgets.colour_field import is_colour
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named, set_tip
from genimg_desktop.ui.widgets.section import Section

_PLACES = {
    "resolution": (0, 0, 1),
    "colours": (0, 1, 1),
    "fit": (1, 0, 2),
    "ground": (2, 0, 2),
    "use_labels": (3, 0, 2),
}
"""Row, column and width of each setting of the plan."""
_MOST_FORMATS = 3


class TrainData(QWidget):
    """Follows the draft."""

    def __init__(self, draft: TrainingDraft, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft = draft
        self.summary = PlainLabel(parent=self, role="dim", is_wrapped=True)
        self.sheet = SheetPicture(self)
        self.caption = PlainLabel(parent=self, role="faint", is_wrapped=True)
        self.findings = Findings(draft, self)
        self.plan = PlanForm(draft, self)
        self.note = Section(tr("Where they come from"), lambda section: NoteForm(draft, section), self, is_open=False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_S)
        for widget in (self.summary, self.sheet, self.caption, self.findings, self.plan, self.note):
            box.addWidget(widget)
        listen(self, draft.changed, self.follow)
        listen(self, draft.sheet_changed, self._follow_sheet)
        self.follow()
        self._follow_sheet()

    def follow(self) -> None:
        """Show the draft as it stands."""
        report = self._draft.report
        if report is None or self._draft.phase != "ready":
            return
        self.summary.setText(_summary(report))
        self.findings.follow(report)
        self.plan.follow()
        self.note.remark.setText(tr("noted") if self._draft.note != DataNote() else tr("nothing noted yet"))
        self._follow_caption()

    def _follow_sheet(self) -> None:
        draft = self._draft
        self.sheet.show_pixels(draft.sheet, has_ground=draft.plan.colours == "alpha")
        self.sheet.setVisible(draft.sheet is not None or draft.facts.pictures > 0)
        self._follow_caption()

    def _follow_caption(self) -> None:
        draft = self._draft
        count = draft.facts.pictures
        shown = min(count, SHEET_COLUMNS * SHEET_ROWS)
        self.caption.setText(
            tr("What the network will see, {shown} of {count}.", shown=shown, count=f"{count:,}")
        )  # fmt: skip
        self.caption.setVisible(count > 0)


class PlanForm(QWidget):
    """Size, channels, fit, ground and classes; what does not matter for these pictures is hidden."""

    def __init__(self, draft: TrainingDraft, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft = draft
        self._is_writing = False
        self.editors: dict[str, Editor] = {}
        self._fields: dict[str, QWidget] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, SPACE_XS, 0, 0)
        grid.setHorizontalSpacing(SPACE_S)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 2)
        for item in settings_of(DataPlan):
            if item.name not in _PLACES:
                continue
            row, column, width = _PLACES[item.name]
            field = QWidget(self)
            box = QVBoxLayout(field)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(2)
            editor = make_editor(item, field)
            editor.widget.setAccessibleName(show(item.info.label))
            editor.widget.setMinimumHeight(ROW_PX)
            set_tip(editor.widget, show(item.info.help))
            if item.type is not bool:
                label = PlainLabel(show(item.info.label), field, role="dim", is_elided=True)
                label.setBuddy(editor.widget)
                box.addWidget(label)
            box.addWidget(editor.widget)
            editor.connect(self._on_changed)
            self.editors[item.name], self._fields[item.name] = editor, field
            grid.addWidget(field, row, column, 1, width)

    def follow(self) -> None:
        """Show the draft's plan; tells nobody."""
        plan, report = self._draft.plan, self._draft.report
        self._is_writing = True
        for name, editor in self.editors.items():
            if editor.read() != getattr(plan, name):
                editor.write(getattr(plan, name))
        self._is_writing = False
        labels = [label for label, _ in report.classes if label] if report else []
        has_bars = plan.fit == "letterbox" and self._has_oblong(report)
        self._fields["fit"].setVisible(self._has_oblong(report))
        self._fields["ground"].setVisible(plan.colours != "alpha" and (has_bars or self._draft.facts.has_alpha))
        self._fields["use_labels"].setVisible(len(labels) > 1)

    def _has_oblong(self, report: DataReport | None) -> bool:
        return report is not None and bool((report.facts.widths != report.facts.heights).any())

    def _on_changed(self) -> None:
        if self._is_writing:
            return
        values: dict[str, Any] = {name: editor.read() for name, editor in self.editors.items()}
        if not is_colour(values["ground"]):  # still being typed
            values["ground"] = self._draft.plan.ground
        self._draft.set_plan(replace(self._draft.plan, **values))


class NoteForm(QWidget):
    """Source, licence and consent; kept with the pictures and copied into the card of the model."""

    def __init__(self, draft: TrainingDraft, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft = draft
        self.lines: dict[str, QLineEdit] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_XS)
        why = tr("Kept with these pictures and written into every model made of them.")
        box.addWidget(PlainLabel(why, self, role="faint", is_wrapped=True))
        self.offer = PlainLabel(parent=self, role="dim", is_wrapped=True)
        self.accept = push_button(tr("Take this over"), draft.accept_suggestion, self)
        box.addWidget(self.offer)
        box.addWidget(self.accept)
        for item in settings_of(DataNote):
            line = QLineEdit(self)
            line.setMaxLength(2000)
            named(line, show(item.info.label), show(item.info.help))
            line.editingFinished.connect(self._on_finished)
            self.lines[item.name] = line
            box.addWidget(PlainLabel(show(item.info.label), self, role="dim"))
            box.addWidget(line)
        listen(self, draft.changed, self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the draft's note, unless it is being typed."""
        draft = self._draft
        for name, line in self.lines.items():
            if not line.hasFocus() and line.text() != getattr(draft.note, name):
                line.setText(getattr(draft.note, name).replace("\n", " "))
        found = draft.suggestion
        fills = found is not None and any(
            getattr(found.note, name) and not getattr(draft.note, name) for name in self.lines
        )
        for widget in (self.offer, self.accept):
            widget.setVisible(fills)
        if found is not None and fills:
            self.offer.setText(tr("{files} says: {what}", files=", ".join(found.files), what=_first_words(found.note)))

    def _on_finished(self) -> None:
        self._draft.set_note(DataNote(**{name: line.text().strip() for name, line in self.lines.items()}))


def _first_words(note: DataNote) -> str:
    text = " · ".join(" ".join(part.split()) for part in (note.source, note.licence) if part)
    return text if len(text) <= 200 else text[:199] + "…"


def _summary(report: DataReport) -> str:
    formats = ", ".join(name for name, _ in report.formats[:_MOST_FORMATS])
    low, high = report.smallest, report.largest
    sizes = f"{low[0]} × {low[1]}" if low == high else f"{low[0]} × {low[1]} – {high[0]} × {high[1]}"
    return tr("{count} pictures, {sizes} pixels, {formats}", count=f"{report.count:,}", sizes=sizes, formats=formats)
