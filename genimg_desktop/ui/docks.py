"""Panels as docks around the canvas. Where they stand is remembered; 'Reset the panel layout' forgets it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QTabBar, QTabWidget, QWidget

from genimg_desktop.app.session import Session
from genimg_desktop.ui.actions import keeps_key, press_button
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.icons import set_icon
from genimg_desktop.ui.panels import PANELS, Panel

LAYOUT_NAME = "window.ini"
LAYOUT_VERSION = 1
_SIDES = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
}
_ALONG = {
    "left": Qt.Orientation.Vertical,
    "right": Qt.Orientation.Vertical,
    "bottom": Qt.Orientation.Horizontal,
}
_WIDTHS = {"left": 300, "right": 344}


class PanelDock(QDockWidget):
    """The frame of one panel. Beside others in tabs it needs no title of its own."""

    def __init__(self, panel_id: str, panel: Panel, session: Session, window: QMainWindow) -> None:
        super().__init__(show(panel.title), window)
        self.home = panel.home
        self.setObjectName(f"dock-{panel_id}")
        self.setWidget(panel(session, self))
        self._no_title = QWidget(self)
        self._no_title.hide()
        set_icon(self.toggleViewAction(), panel.icon)

    def show_title(self, is_shown: bool) -> None:
        """Show or hide the title; a floating panel always has it."""
        wanted = None if is_shown or self.isFloating() else self._no_title
        if self.titleBarWidget() is not wanted:
            self.setTitleBarWidget(wanted)  # type: ignore[arg-type]  # None brings Qt's own back
            self._no_title.setVisible(wanted is self._no_title)

    def event(self, event: QEvent) -> bool:
        """Keys that the panel needs itself, also while it floats."""
        return keeps_key(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a button."""
        if not press_button(event):
            super().keyPressEvent(event)


class Docks:
    """The docks of a window, made from the panel table."""

    def __init__(self, window: QMainWindow, session: Session) -> None:
        self._window = window
        self._path = session.paths.config / LAYOUT_NAME
        self._rows: dict[str, list[list[PanelDock]]] = {}
        self.by_id = {panel_id: PanelDock(panel_id, PANELS.load(panel_id), session, window) for panel_id in PANELS}
        window.setDockNestingEnabled(True)
        window.setDockOptions(
            QMainWindow.DockOption.AllowTabbedDocks
            | QMainWindow.DockOption.AllowNestedDocks
            | QMainWindow.DockOption.GroupedDragging
        )
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        for corner, side in (
            (Qt.Corner.BottomLeftCorner, "left"),
            (Qt.Corner.TopLeftCorner, "left"),
            (Qt.Corner.BottomRightCorner, "right"),
            (Qt.Corner.TopRightCorner, "right"),
        ):
            window.setCorner(corner, _SIDES[side])
        self._titles = QTimer(window, singleShot=True, interval=0)
        self._titles.timeout.connect(self._update_titles)
        for dock in self.by_id.values():
            dock.dockLocationChanged.connect(lambda _area: self._titles.start())
            dock.topLevelChanged.connect(lambda _is_floating: self._titles.start())
            dock.visibilityChanged.connect(lambda _is_visible: self._titles.start())
        self.arrange()

    def panel(self, panel_id: str) -> QWidget:
        """A panel."""
        return self.by_id[panel_id].widget()

    def show_panel(self, panel_id: str) -> None:
        """Bring a panel to the front, without taking the keyboard."""
        dock = self.by_id[panel_id]
        dock.show()
        dock.raise_()

    def fill_menu(self, menu: QMenu) -> None:
        """A tick for every panel."""
        for dock in self.by_id.values():
            menu.addAction(dock.toggleViewAction())

    def arrange(self) -> None:
        """Every panel at its home."""
        for dock in self.by_id.values():
            dock.setFloating(False)
            self._window.removeDockWidget(dock)
        for side in _SIDES:
            self._arrange_side(side)
        self.share_out()
        self._titles.start()

    def share_out(self) -> None:
        """Give every side its width and every row its share. Qt keeps to it only once the window is shown."""
        for side, rows in self._rows.items():
            firsts = [docks[0] for docks in rows]
            if side in _WIDTHS and firsts:
                self._window.resizeDocks(firsts[:1], [_WIDTHS[side]], Qt.Orientation.Horizontal)
            shares = [100 * max(dock.home.share for dock in docks) for docks in rows]
            self._window.resizeDocks(firsts, shares, _ALONG[side])

    def save(self) -> None:
        """Remember size, place and docks of the window."""
        settings = self._settings()
        settings.setValue("geometry", self._window.saveGeometry())
        settings.setValue("state", self._window.saveState(LAYOUT_VERSION))
        settings.sync()

    def restore(self) -> bool:
        """Take up the remembered layout; False when there is none that fits."""
        settings = self._settings()
        geometry, state = settings.value("geometry"), settings.value("state")
        if not isinstance(geometry, QByteArray) or not isinstance(state, QByteArray):
            return False
        self._window.restoreGeometry(geometry)
        has_fit = self._window.restoreState(state, LAYOUT_VERSION)
        if not has_fit:
            self.arrange()
        self._titles.start()
        return has_fit

    def _settings(self) -> QSettings:
        return QSettings(str(Path(self._path)), QSettings.Format.IniFormat)

    def _arrange_side(self, side: str) -> None:
        rows: dict[int, list[PanelDock]] = {}
        for dock in self.by_id.values():
            if dock.home.side == side:
                rows.setdefault(dock.home.row, []).append(dock)
        self._rows[side] = [docks for _, docks in sorted(rows.items())]
        above: PanelDock | None = None
        for docks in self._rows[side]:
            first = docks[0]
            if above is None:
                self._window.addDockWidget(_SIDES[side], first)
            else:
                self._window.splitDockWidget(above, first, _ALONG[side])
            above = first
        for docks in self._rows[side]:  # only now: what is split off a dock with tabs becomes one more tab
            first = docks[0]
            for other in docks[1:]:
                self._window.tabifyDockWidget(first, other)
            for dock in docks:
                dock.setVisible(dock.home.is_shown)
            first.raise_()

    def _update_titles(self) -> None:
        for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            bar.setAccessibleName(tr("Panels"))  # Qt makes these bars by itself, when panels meet
        for dock in self.by_id.values():
            others = [other for other in self._window.tabifiedDockWidgets(dock) if not other.isHidden()]
            dock.show_title(dock.isFloating() or not others)
