"""The options of an export in parts that open and close: what the chosen format does not know is not asked."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from genimg_desktop.core.fields import settings_of
from genimg_desktop.export import FORMATS
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.picture_format import PictureFormat
from genimg_desktop.image.colour_spaces import SPACES
from genimg_desktop.ui.forms import SettingsForm
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.tokens import SPACE_M, SPACE_S
from genimg_desktop.ui.widgets.buttons import tool_button
from genimg_desktop.ui.widgets.section import Section

FORMAT_PART = ("format", "quality", "lossless", "bits", "layer_pages", "matte")
SIZE_PART = ("size_by", "scale", "long_side", "resampling", "dpi", "space")
TOLD_PART = ("is_private", "include_label", "include_recipe", "certificate", "private_key")
NAME_PART = ("name_template",)
_FILES = ("certificate", "private_key")


@dataclass(slots=True, eq=False)
class _Part:
    names: tuple[str, ...]
    form: SettingsForm | None = None
    section: Section | None = None


class ExportForm(QWidget):
    """Edits a copy of ExportOptions like a SettingsForm. ``changed``: after every change, valid or not.

    ``resized``: a part was opened or closed.
    """

    changed = Signal()
    resized = Signal()

    def __init__(self, options: ExportOptions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = options
        self._parts = [_Part(names) for names in (FORMAT_PART, SIZE_PART, TOLD_PART, NAME_PART)]
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE_S)
        head, size, told, name = self._parts
        self._box.addWidget(self._make(head, self))
        for part, title in ((size, tr("Size and colours")), (told, tr("What the file tells"))):
            part.section = Section(title, partial(self._make_in_section, part), self, is_open=False)
            part.section.toggled.connect(self.resized)
            self._box.addWidget(part.section)
        self._box.addWidget(self._make(name, self))
        self._box.addStretch(1)
        self._follow()

    @property
    def rows(self) -> SettingsForm:
        """The last part, where rows that are no options can be added."""
        form = self._parts[-1].form
        if form is None:
            raise RuntimeError("the last part is made at once")
        return form

    def value(self) -> ExportOptions:
        """The options as they stand in the form. Raises BadInput for one that cannot be."""
        value = self._value
        for part in self._parts:
            if part.form is not None:
                edited = part.form.value()
                value = dataclasses.replace(value, **{name: getattr(edited, name) for name in part.names})
        value.check()
        return value

    def set_value(self, value: ExportOptions) -> None:
        """Show other options; tells nobody."""
        self._value = value
        for part in self._parts:
            if part.form is not None:
                part.form.set_value(value)
        self._follow()

    def is_valid(self) -> bool:
        """Whether everything can be used; if not, the part that cannot is open and says what."""
        wrong = [part for part in self._parts if part.form is not None and not part.form.is_valid()]
        for part in wrong:
            if part.section is not None:
                part.section.set_open(True)
        return not wrong

    def editor(self, name: str) -> QWidget:
        """The widget of one option; its part is opened if it was closed."""
        part = next(part for part in self._parts if name in part.names)
        if part.section is not None:
            part.section.set_open(True)
        if part.form is None:
            raise RuntimeError("an open part has a form")
        return part.form.editor(name)

    def _make(self, part: _Part, parent: QWidget) -> SettingsForm:
        others = [item.name for item in settings_of(ExportOptions) if item.name not in part.names]
        form = SettingsForm(self._value, parent, skip=others)
        part.form = form
        form.set_label_width(self._label_width())
        for name in _FILES:
            if name in part.names:
                _add_browse(form.editor(name), parent)
        form.changed.connect(self._on_changed)
        return form

    def _label_width(self) -> int:
        """The widest label of all parts, so that what can be edited stands in one column."""
        labels = [show(item.info.label) for item in settings_of(ExportOptions) if item.type is not bool]
        return max(self.fontMetrics().horizontalAdvance(label) for label in labels) + SPACE_M

    def _make_in_section(self, part: _Part, parent: QWidget) -> QWidget:
        """The content of a section: made when it is first opened, and shown as the rest stands by then."""
        page = QWidget(parent)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, SPACE_S, 0, SPACE_S)
        row.addWidget(self._make(part, page))
        self._follow()
        return page

    def _on_changed(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """Ask for what the format knows, and say in the headings what is chosen beneath them."""
        chosen = self._chosen()
        entry = FORMATS.load(chosen["format"])
        for name, is_shown in _shown(chosen, entry).items():
            for part in self._parts:
                if part.form is not None and name in part.names:
                    part.form.set_shown(name, is_shown)
        _, size, told, _ = self._parts
        if size.section is not None:
            size.section.remark.setText(_size_words(chosen, entry))
        if told.section is not None:
            told.section.remark.setText(_told_words(chosen, entry))

    def _chosen(self) -> dict[str, Any]:
        """What stands in the form now, valid or not."""
        values = {item.name: getattr(self._value, item.name) for item in settings_of(ExportOptions)}
        for part in self._parts:
            if part.form is not None:
                values |= {name: part.form.read(name) for name in part.names}
        return values


def _shown(chosen: dict[str, Any], entry: PictureFormat) -> dict[str, bool]:
    """Which options the format, and the other options, leave to be chosen."""
    has_size = not entry.has_layers
    is_resized = has_size and chosen["size_by"] != "same"
    can_tell = not chosen["is_private"]
    can_sign = bool(entry.media_type) and can_tell
    return {
        "quality": entry.has_quality and not (entry.has_lossless and chosen["lossless"]),
        "lossless": entry.has_lossless,
        "bits": len(entry.bits) > 1,
        "layer_pages": entry.has_pages,
        "matte": not entry.has_alpha,
        "size_by": has_size,
        "scale": has_size and chosen["size_by"] == "factor",
        "long_side": has_size and chosen["size_by"] == "side",
        "resampling": is_resized,
        "space": has_size,
        "include_recipe": can_tell,
        "certificate": can_sign,
        "private_key": can_sign and bool(chosen["certificate"] or chosen["private_key"]),
    }


def _size_words(chosen: dict[str, Any], entry: PictureFormat) -> str:
    dpi = f"{chosen['dpi']} dpi"
    if entry.has_layers:
        return dpi
    space = show(SPACES[chosen["space"]].label).partition(":")[0].partition("：")[0]
    size = {
        "same": tr("as it is"),
        "factor": f"{chosen['scale']} %",
        "side": f"{chosen['long_side']} px",
    }[chosen["size_by"]]
    return " · ".join((size, space, dpi))


def _told_words(chosen: dict[str, Any], entry: PictureFormat) -> str:
    words = []
    if chosen["include_label"]:
        words.append(tr("made by AI"))
    if chosen["is_private"]:
        words.append(tr("nothing else") if words else tr("nothing"))
        return " · ".join(words)
    if chosen["include_recipe"]:
        words.append(tr("recipe"))
    if chosen["certificate"] and entry.media_type:
        words.append(tr("signed"))
    return " · ".join(words) or tr("nothing")


def _add_browse(line: QWidget, parent: QWidget) -> None:
    """A button in the field that chooses a file."""
    if not isinstance(line, QLineEdit):
        raise TypeError("only a line of text can hold a file")

    def browse() -> None:
        start = str(Path(line.text()).parent) if line.text() else ""
        dialog = QFileDialog(parent, tr("Choose a file"), start)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Certificates and keys") + " (*.pem *.crt *.cer *.key)", tr("All files") + " (*)"])
        dialog.fileSelected.connect(line.setText)
        dialog.open()

    button = tool_button("folder", tr("Choose a file"), browse, line)
    button.setCursor(Qt.CursorShape.ArrowCursor)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 2, 0)
    row.addStretch(1)
    row.addWidget(button)
    line.setTextMargins(0, 0, 28, 0)
    line.setClearButtonEnabled(False)
