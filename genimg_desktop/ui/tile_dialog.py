"""Whether the picture can be laid beside itself: shown two by two, and said in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from genimg_desktop.app.exporting import Tiling
from genimg_desktop.app.session import Session
from genimg_desktop.image.tile_check import Border
from genimg_desktop.ui.dialog_frame import DialogFrame
from genimg_desktop.ui.i18n import number, tr
from genimg_desktop.ui.pictures import to_image
from genimg_desktop.ui.widgets.plain_label import PlainLabel

_WIDTH, _SIDE = 460, 420


class TileDialog(DialogFrame):
    """Looks at the picture in the background and shows what it found."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, tr("Does it tile?"), _WIDTH)
        self.picture = PlainLabel(parent=self)
        self.picture.setAccessibleName(tr("The picture, two by two"))
        self.picture.setFixedSize(_SIDE, _SIDE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.verdict = PlainLabel(tr("Looking at the borders…"), self, role="title", is_wrapped=True)
        self.details = PlainLabel(parent=self, role="dim", is_wrapped=True)
        self.body.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.verdict)
        self.body.addWidget(self.details)
        self.add_closing_button()
        job = session.exporter.check_tiling(self._show)
        self.finished.connect(lambda _result: job.cancel() if job is not None else None)
        if job is None:
            self.verdict.setText(tr("There is nothing to look at yet."))

    def _show(self, tiling: Tiling) -> None:
        ratio = self.devicePixelRatioF()
        side = round(_SIDE * ratio)
        image = to_image(tiling.preview).scaled(
            side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        image.setDevicePixelRatio(ratio)
        self.picture.setPixmap(QPixmap.fromImage(image))
        report = tiling.report
        if report.is_seamless:
            self.verdict.setText(tr("It tiles: nobody will find the seam."))
        elif report.left_right.is_seamless:
            self.verdict.setText(tr("It tiles from left to right. From top to bottom a seam can be seen."))
        elif report.top_bottom.is_seamless:
            self.verdict.setText(tr("It tiles from top to bottom. From left to right a seam can be seen."))
        else:
            self.verdict.setText(tr("It does not tile: seams can be seen in both directions."))
        self.details.setText(
            tr(
                "The step across the seam, compared with neighbouring pixels: {across} × from left to right, "
                "{down} × from top to bottom.",
                across=_times(report.left_right),
                down=_times(report.top_bottom),
            )
        )


def _times(border: Border) -> str:
    return number(border.ratio, 1)
