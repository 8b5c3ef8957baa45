"""The bar above the canvas: the settings of the chosen tool, as many as there is room for, the rest behind a button."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from genimg_desktop.app.session import Session
from genimg_desktop.app.tools.tool import Tool, ToolAction
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import Setting, settings_of
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.forms import Editor, SettingsForm, make_editor
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.icons import pixmap
from genimg_desktop.ui.tokens import ICON_PX, SPACE_L, SPACE_M, SPACE_S, SPACE_XS, tokens_for
from genimg_desktop.ui.widgets.buttons import push_button, tool_button
from genimg_desktop.ui.widgets.plain_label import PlainLabel, set_tip
from genimg_desktop.ui.widgets.scrolling import dress_scroll
from genimg_desktop.ui.widgets.sliders import ParameterSlider

BAR_PX = 36
_SLIDER_PX = 148
_NUMBER_PX = 84
_FORM_PX = 340
_SCROLL_PX = 10


class ToolOptions(QWidget):
    """Follows the tool box. done: a number was typed and confirmed; the keyboard should go back to the canvas."""

    done = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._tools = session, session.tools
        self._shown = ""
        self._is_writing = False
        self._fields: list[QWidget] = []
        self._editors: dict[str, Editor] = {}
        self._actions: list[QWidget] = []
        self._popup: QDialog | None = None
        self.setObjectName("tool-options")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(BAR_PX)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._icon = PlainLabel(parent=self)
        self._title = PlainLabel(parent=self, role="title")
        self._hint = PlainLabel(parent=self, role="faint", is_elided=True)
        self._more = tool_button("more", tr("All settings of the tool"), self._open_form, self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE_S, 0, SPACE_S, 1)  # the line below stays free
        self._row.setSpacing(SPACE_M)
        for widget in (self._icon, self._title, self._more):
            self._row.addWidget(widget)
        self._row.addWidget(self._hint, 1)
        listen(self, self._tools.changed, self._follow)
        listen(self, self._tools.options_changed, self._on_options_changed)
        listen(self, self._tools.actions_changed, self._follow_actions)
        self._follow()

    @property
    def tool(self) -> Tool:
        """The tool whose settings are shown."""
        return self._tools.tool(self._shown)

    def editor(self, name: str) -> QWidget:
        """The widget of one setting that stands in the bar."""
        return self._editors[name].widget

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._fit()

    # inside

    def _follow(self) -> None:
        if self._tools.chosen != self._shown:
            self._shown = self._tools.chosen
            self._build()
        self._icon.setPixmap(pixmap(self.tool.icon, tokens_for(self.palette()).text, ICON_PX, self.devicePixelRatioF()))
        on_mask = self._tools.paints_mask and self.tool.group == "paint"
        name = show(self.tool.title)
        self._title.setText(tr("{tool} on the mask", tool=name) if on_mask else name)
        self._hint.setText(show(self.tool.hint() or self.tool.help))
        self._follow_actions()

    def _build(self) -> None:
        for widget in self._fields:
            widget.hide()
            widget.deleteLater()
        self._fields, self._editors = [], {}
        tool = self.tool
        wanted = tool.shown_options
        items = [item for item in settings_of(tool.Options) if wanted is None or item.name in wanted]
        if wanted is not None:
            items.sort(key=lambda item: wanted.index(item.name))
        for number, item in enumerate(items):
            field = self._make_field(item)
            self._fields.append(field)
            self._row.insertWidget(2 + number, field)
        self._write()
        self._fit()

    def _make_field(self, item: Setting) -> QWidget:
        field = QWidget(self)
        row = QHBoxLayout(field)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_XS)
        editor = make_editor(item, field)
        label, widget = show(item.info.label), editor.widget
        widget.setAccessibleName(label)
        set_tip(field, f"{label}\n{show(item.info.help)}")
        if not isinstance(widget, QCheckBox):
            row.addWidget(PlainLabel(label, field, role="dim"))
        if isinstance(widget, ParameterSlider):
            widget.setFixedWidth(_SLIDER_PX)
            widget.box.lineEdit().returnPressed.connect(self.done)
        elif isinstance(widget, QAbstractSpinBox):
            widget.setFixedWidth(_NUMBER_PX)
            widget.lineEdit().returnPressed.connect(self.done)
        elif isinstance(widget, QComboBox):
            widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        row.addWidget(widget)
        self._editors[item.name] = editor
        editor.connect(lambda: self._on_edited(item.name))
        return field

    def _on_edited(self, name: str) -> None:
        if not self._is_writing:
            values = {name: self._editors[name].read()}
            self._session.attempt(lambda: self._tools.set_options(self._shown, **values))

    def _on_options_changed(self, name: str) -> None:
        if name == self._shown:
            self._write()

    def _write(self) -> None:
        self._is_writing = True
        for name, editor in self._editors.items():
            value = getattr(self.tool.options, name)
            if editor.read() != value:
                editor.write(value)
        self._is_writing = False

    def _follow_actions(self) -> None:
        for widget in self._actions:
            widget.hide()
            widget.deleteLater()
        self._actions = [self._make_action(action) for action in self.tool.actions()]
        for widget in self._actions:
            self._row.addWidget(widget)
        self._fit()

    def _make_action(self, action: ToolAction) -> QWidget:
        def run() -> None:
            self._session.attempt(action.run)

        button: QAbstractButton
        if action.is_small:
            button = tool_button(action.icon, show(action.text), run, self)
        else:
            button = push_button(show(action.text), run, self, icon=action.icon, is_primary=action.is_main)
        button.setEnabled(action.is_enabled)
        return button

    def _fit(self) -> None:
        """As many settings as there is room for; the button for all of them when some are hidden."""
        has_more = self.tool.shown_options is not None
        fixed = [self._icon, self._title, *self._actions]
        room = self.width() - 2 * SPACE_S - sum(widget.sizeHint().width() + SPACE_M for widget in fixed)
        widths = [field.sizeHint().width() + SPACE_M for field in self._fields]
        if has_more or sum(widths) > room:
            has_more = True
            room -= self._more.sizeHint().width() + SPACE_M
        self._more.setVisible(has_more and bool(self._fields))
        for field, width in zip(self._fields, widths, strict=True):
            room -= width
            field.setVisible(room >= 0)

    def _open_form(self) -> None:
        popup = OptionsPopup(self.tool.options, self._take, self._reset, self)
        popup.place_under(self._more)
        popup.open()

    def _take(self, options: Any) -> None:
        values = {item.name: getattr(options, item.name) for item in settings_of(type(options))}
        self._session.attempt(lambda: self._tools.set_options(self._shown, **values))

    def _reset(self) -> Any:
        self._tools.reset_options(self._shown)
        return self.tool.options


class OptionsPopup(QDialog):
    """All settings of a tool with their explanations; every change takes effect at once."""

    def __init__(self, options: Any, take: Callable[[Any], None], reset: Callable[[], Any], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("tool-settings")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("All settings of the tool"))
        self.form = SettingsForm(options, self)
        self.form.setFixedWidth(_FORM_PX)
        self.form.changed.connect(lambda: self._on_changed(take))
        area = QScrollArea(self)
        area.setWidget(self.form)
        dress_scroll(area)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_L, SPACE_L, SPACE_S, SPACE_M)
        box.setSpacing(SPACE_M)
        box.addWidget(area, 1)
        back = push_button(tr("As they come"), lambda: self.form.set_value(reset()), self)
        box.addWidget(back, 0, Qt.AlignmentFlag.AlignRight)
        self._foot_px = back.sizeHint().height() + SPACE_L + 2 * SPACE_M + 2

    def place_under(self, widget: QWidget) -> None:
        """Open below a widget, as high as it needs to be and the screen allows."""
        at, room = widget.mapToGlobal(QPoint(0, widget.height() + SPACE_XS)), widget.screen().availableGeometry()
        needed = max(self.form.heightForWidth(_FORM_PX), self.form.sizeHint().height()) + self._foot_px
        width = _FORM_PX + SPACE_L + SPACE_S + _SCROLL_PX
        height = min(needed, room.bottom() - at.y() - SPACE_S)
        self.setFixedSize(width, height)
        self.move(max(min(at.x(), room.right() - width - SPACE_S), room.left()), at.y())

    def _on_changed(self, take: Callable[[Any], None]) -> None:
        try:
            take(self.form.value())
        except BadInput:  # the form says it beside the field
            return
