"""The family of a picture: generations from left to right, joined by lines; every member can be clicked.

Members are buttons, so that Tab walks through them and a screen reader names them; the lines are painted under them.
"""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QScrollArea, QStackedLayout, QToolButton, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.library.gallery_rows import made_or_none
from genimg_desktop.library.gallery_values import Family, Relative
from genimg_desktop.spec.recipe import recipes_in
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.dialog_frame import DialogFrame
from genimg_desktop.ui.i18n import show_name, tr
from genimg_desktop.ui.icons import pixmap
from genimg_desktop.ui.panels.gallery_grid import caption
from genimg_desktop.ui.pictures import to_image
from genimg_desktop.ui.tokens import RADIUS, SPACE_M, tokens_for
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named

_PICTURE_PX = 80
_CARD = QSize(112, 118)
_GAP_X, _GAP_Y = 56, 14
_SIZE = QSize(780, 460)


class FamilyTree(QWidget):
    """The members as buttons in columns. asked: the one whose family it is."""

    def __init__(self, dialog: FamilyDialog, family: Family) -> None:
        super().__init__(dialog)
        self._family = family
        self.buttons: dict[str, QToolButton] = {}
        columns: dict[int, list[Relative]] = defaultdict(list)
        for member in family.members:
            columns[member.generation].append(member)
        first, highest = min(columns), max(len(column) for column in columns.values())
        height = highest * (_CARD.height() + _GAP_Y) - _GAP_Y
        for generation in sorted(columns):
            column = columns[generation]
            y = (height - len(column) * (_CARD.height() + _GAP_Y) + _GAP_Y) // 2
            for member in column:
                button = dialog.make_card(member, self)
                x = SPACE_M + (generation - first) * (_CARD.width() + _GAP_X)
                button.setGeometry(x, SPACE_M + y, _CARD.width(), _CARD.height())
                self.buttons[member.key] = button
                y += _CARD.height() + _GAP_Y
        width = len(range(first, max(columns) + 1)) * (_CARD.width() + _GAP_X) - _GAP_X
        self.setFixedSize(width + 2 * SPACE_M, height + 2 * SPACE_M)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The lines from parents to children."""
        tokens = tokens_for(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.border_strong), 1.5))
        for button in self.buttons.values():
            painter.drawRoundedRect(button.geometry(), RADIUS, RADIUS)
        for parent, child in self._family.links:
            one, other = self.buttons[parent].geometry(), self.buttons[child].geometry()
            start, end = QPoint(one.right() + 1, one.center().y()), QPoint(other.left() - 1, other.center().y())
            path = QPainterPath(start)
            bend = max(20, (end.x() - start.x()) // 2)
            path.cubicTo(start + QPoint(bend, 0), end - QPoint(bend, 0), end)
            painter.drawPath(path)
        painter.end()


class FamilyDialog(DialogFrame):
    """A click shows the family of that picture, a double click or Enter opens it where it was made."""

    def __init__(self, session: Session, entry_id: int, parent: QWidget | None) -> None:
        super().__init__(parent, tr("Family of the picture"), _SIZE.width())
        self._session, self._gallery = session, session.gallery
        self._asked = entry_id
        self._members: dict[str, Relative] = {}
        self.tree: FamilyTree | None = None
        self.resize(_SIZE)
        self._area = QScrollArea(self)
        self._area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area.setMinimumHeight(_SIZE.height() - 120)
        self._area.setAccessibleName(tr("Family of the picture"))
        hint = tr("On the left: what it came from. On the right: what came from it. A click goes to a relative.")
        self.hint = PlainLabel(hint, self, role="faint", is_wrapped=True)
        self._waiting = PlainLabel(tr("Looking for the family …"), self, role="dim")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self._area)
        self.body.addLayout(self._stack, 1)
        self.body.addWidget(self.hint)
        self.add_closing_button()
        self._open = self.add_side_button(tr("Open where it was made"), self.open_asked)
        listen(self, self._gallery.thumbs.arrived, self._paint_faces)
        self.ask(entry_id)

    def ask(self, entry_id: int) -> None:
        """Show the family of this entry."""
        self._asked = entry_id
        self._gallery.ask_family(entry_id, self._take)

    def open_asked(self) -> None:
        """Open the picture in the middle where it was made, and close."""
        self._session.gallery_actions.open(self._asked)
        self.accept()

    def make_card(self, member: Relative, tree: QWidget) -> QToolButton:
        """The button of a member."""
        name = _name(member)
        card = QToolButton(tree)
        card.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        card.setIconSize(QSize(_PICTURE_PX, _PICTURE_PX))
        label = card.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, _CARD.width() - 12)
        card.setText(label.replace("&", "&&"))
        card.setCheckable(True)
        card.setChecked(member.generation == 0)
        card.setProperty("card", True)
        sign = "compass" if member.entry is None else "image"
        card.setIcon(QIcon(pixmap(sign, tokens_for(self.palette()).border_strong, 32, self.devicePixelRatioF())))
        relation = tr("What it came from") if member.generation < 0 else tr("What came from it")
        named(card, name if member.generation == 0 else f"{name} ({relation})")
        card.clicked.connect(lambda _=False: self._on_card(member))
        return card

    def done(self, result: int) -> None:
        """Nobody looks at these pictures any more."""
        self._gallery.thumbs.want((), "family")
        super().done(result)

    def _on_card(self, member: Relative) -> None:
        if member.entry is not None and member.generation != 0:
            self.ask(member.entry.id)
        elif member.entry is not None:
            self.open_asked()
        else:
            self._session.attempt(lambda: self._session.gallery_actions.open_recipe(member.recipe))
            self.accept()

    def _take(self, family: Family) -> None:
        self._members = {member.key: member for member in family.members}
        self.tree = FamilyTree(self, family)
        self._area.setWidget(self.tree)
        self._stack.setCurrentWidget(self._area)
        if len(family.members) == 1:
            self.hint.setText(tr("Nothing is known of what it came from, and nothing came from it yet."))
        elif family.is_cut:
            self.hint.setText(tr("The family is larger; the nearest relatives are shown."))
        entries = [member.entry for member in family.members if member.entry is not None]
        self._gallery.thumbs.want(entries, "family")
        self._paint_faces(tuple(entry.id for entry in entries))
        middle = next(m.key for m in family.members if m.generation == 0)
        button = self.tree.buttons[middle]
        self._area.ensureWidgetVisible(button, _SIZE.width() // 3, _SIZE.height() // 3)
        button.setFocus()

    def _paint_faces(self, ids: tuple[int, ...]) -> None:
        if self.tree is None:
            return
        for key, member in self._members.items():
            pixels = self._gallery.thumbs.get(member.entry.id) if member.entry is not None else None
            if pixels is not None and member.entry is not None and member.entry.id in ids:
                self.tree.buttons[key].setIcon(QIcon(QPixmap.fromImage(to_image(pixels))))


def _name(member: Relative) -> str:
    if member.entry is not None:
        return caption(member.entry)
    made = made_or_none(member.recipe)
    return show_name(recipes_in(made)[0].model_title) if made is not None else tr("A place")
