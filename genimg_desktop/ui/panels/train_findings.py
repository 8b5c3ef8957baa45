"""What a scan found out, a row each, with a switch where something can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from genimg_desktop.app.training_data import advice_of
from genimg_desktop.app.training_draft import TrainingDraft
from genimg_desktop.library.dataset_report import DataReport, Finding
from genimg_desktop.ui.i18n import show
from genimg_desktop.ui.icons import pixmap
from genimg_desktop.ui.tokens import ICON_PX, SPACE_XS, tokens_for
from genimg_desktop.ui.widgets.plain_label import PlainLabel, set_tip

_SIGNS = {"serious": ("warning", "danger"), "warning": ("warning", "warning"), "info": ("info", "text_faint")}
_AIR = 3
_NAMED_IN_TIP = 12


class SignLabel(PlainLabel):
    """A small icon before a remark, in the colour of how grave it is."""

    def __init__(self, severity: str, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._icon, self._colour = _SIGNS[severity]
        self.setFixedSize(ICON_PX + 2 * _AIR, ICON_PX + 2 * _AIR)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._paint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a theme switch."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()

    def _paint(self) -> None:
        colour = getattr(tokens_for(self.palette()), self._colour)
        self.setPixmap(pixmap(self._icon, colour, ICON_PX, self.devicePixelRatioF()))


class FindingRow(QWidget):
    """One finding."""

    def __init__(self, finding: Finding, follow: Callable[[bool], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.code = finding.code
        self.switch: QCheckBox | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_XS)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        sentence = PlainLabel(show(finding.text), self, role="dim", is_wrapped=True)
        grid.addWidget(SignLabel(finding.severity, self), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(sentence, 0, 1)
        names = finding.names[:_NAMED_IN_TIP]
        set_tip(sentence, "\n".join([*names, "…"] if len(finding.names) > len(names) else names))
        advice = advice_of(finding)
        if advice is not None:
            self.switch = QCheckBox(show(advice.text), self)
            self.switch.setAccessibleDescription(show(finding.text))
            self.switch.toggled.connect(follow)
            grid.addWidget(self.switch, 1, 1, Qt.AlignmentFlag.AlignLeft)

    def show_followed(self, is_followed: bool) -> None:
        """Set the switch; tells nobody."""
        if self.switch is not None:
            was_blocked = self.switch.blockSignals(True)
            self.switch.setChecked(is_followed)
            self.switch.blockSignals(was_blocked)


class Findings(QWidget):
    """All findings of the draft's report."""

    def __init__(self, draft: TrainingDraft, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft = draft
        self._shown: tuple[Finding, ...] = ()
        self.rows: list[FindingRow] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE_XS + 2)

    def follow(self, report: DataReport) -> None:
        """Show the findings of a report and what is done about them."""
        if report.findings != self._shown:
            self._shown = report.findings
            for old in self.rows:
                self._box.removeWidget(old)
                old.hide()
                old.deleteLater()
            self.rows = [self._row(finding) for finding in report.findings]
        for row in self.rows:
            row.show_followed(self._draft.is_followed(row.code))
        self.setVisible(bool(self.rows))

    def _row(self, finding: Finding) -> FindingRow:
        row = FindingRow(finding, partial(self._draft.follow, finding.code), self)
        self._box.addWidget(row)
        return row
