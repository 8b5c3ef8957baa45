"""The line at the bottom: where pictures are computed and why, size, cursor, zoom, and what is being worked on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QStatusBar, QToolButton, QWidget

from genimg_desktop.app.engine_door import Device
from genimg_desktop.app.session import Session
from genimg_desktop.core.text import shown
from genimg_desktop.ui.bridge import listen
from genimg_desktop.ui.i18n import show, tr
from genimg_desktop.ui.icons import icon_size, set_icon
from genimg_desktop.ui.tokens import ICON_PX
from genimg_desktop.ui.widgets.plain_label import PlainLabel, named, set_tip

_REFRESH_MS = 100


class StatusBar(QStatusBar):
    """show_jobs is called when the jobs are clicked."""

    def __init__(self, session: Session, show_jobs: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.known_device: Device | None = None
        self.setSizeGripEnabled(False)
        self.device = PlainLabel(tr("Starting the engine…"), self)
        self.size_label = PlainLabel(parent=self)
        self.pointer = PlainLabel(parent=self)
        self.zoom = PlainLabel(parent=self)
        self.angle = PlainLabel(parent=self)
        self.angle.hide()
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(80)
        self.progress.setAccessibleName(tr("Progress of the jobs"))
        self.jobs = QToolButton(self)
        self.jobs.setAutoRaise(True)
        self.jobs.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.jobs.setIconSize(icon_size(ICON_PX))
        self.jobs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_icon(self.jobs, "jobs")
        named(self.jobs, tr("Jobs"), tr("Show the jobs"))
        self.jobs.clicked.connect(lambda: show_jobs())
        self._device_sign = QToolButton(self)
        self._device_sign.setAutoRaise(True)
        self._device_sign.setIconSize(icon_size(ICON_PX))
        self._device_sign.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        named(self._device_sign, tr("Device"))
        set_icon(self._device_sign, "cpu")
        self.addWidget(self._device_sign)
        self.addWidget(self.device)
        for widget in (self.pointer, self.size_label, self.angle, self.zoom, self.progress, self.jobs):
            self.addPermanentWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        listen(self, session.door.device_known, self.show_device)
        listen(self, session.queue.changed, lambda _job: self._refresh_soon())
        listen(self, session.queue.added, lambda _job: self._refresh_soon())
        listen(self, session.artboard.changed, self._refresh_soon)
        listen(self, session.explorer.changed, self._refresh_soon)
        self.refresh()

    def show_device(self, device: Device) -> None:
        """The engine is there."""
        self.known_device = device
        self.device.setText(shown(device.label))
        reason = show(device.reason)
        set_icon(self._device_sign, "cpu" if getattr(device, "name", "cpu") == "cpu" else "gpu")
        for widget in (self.device, self._device_sign):
            set_tip(widget, reason)

    def show_zoom(self, zoom: float) -> None:
        """Screen pixels per canvas pixel."""
        self.zoom.setText(f"{round(100 * zoom)} %")

    def show_angle(self, degrees: float) -> None:
        """By how much the view is turned; nothing while it is upright."""
        self.angle.setText(f"{round(degrees, 1):g}°")
        self.angle.setVisible(degrees != 0.0)

    def show_pointer(self, x: int, y: int) -> None:
        """The canvas pixel under the cursor; (-1, -1) for none."""
        self.pointer.setText("" if x < 0 else f"{x}, {y}")

    def refresh(self) -> None:
        """Sizes and jobs as they are now."""
        artboard = self._session.artboard
        if artboard.document.layers or not artboard.is_live_shown:
            width, height = artboard.document.width, artboard.document.height
        else:
            width, height = artboard.live_size()
        self.size_label.setText(f"{width} × {height} px")
        jobs = [job for job in self._session.queue.jobs() if not job.is_quiet and not job.state.is_over]
        self.jobs.setText(tr("{count} jobs", count=len(jobs)) if len(jobs) > 1 else tr("1 job") if jobs else "")
        self.jobs.setVisible(bool(jobs))
        self.progress.setVisible(bool(jobs))
        fractions = [job.fraction for job in jobs if job.fraction is not None]
        if fractions:
            self.progress.setRange(0, 1000)
            self.progress.setValue(round(1000 * sum(fractions) / len(jobs)))
        elif jobs:
            self.progress.setRange(0, 0)

    def _refresh_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
