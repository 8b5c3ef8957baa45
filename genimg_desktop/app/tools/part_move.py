"""The selected part of a layer while it is moved; the selection goes along."""

from __future__ import annotations

from genimg_desktop.app.tools.desk import Desk
from genimg_desktop.app.tools.pose import Pose
from genimg_desktop.app.tools.transform_work import TransformWork
from genimg_desktop.app.transforming import Subject
from genimg_desktop.core.text import Text
from genimg_desktop.document.layer import Layer
from genimg_desktop.image.geometry import Rect


class PartMove:
    """Seen at once, one step at ``end``."""

    def __init__(self, desk: Desk, subject: Subject) -> None:
        """For ``taken``."""
        self._work = TransformWork(desk, _nothing)
        self._subject = subject
        self._first = self._pose = Pose.of(subject.box)

    @classmethod
    def taken(cls, desk: Desk) -> PartMove | None:
        """Take hold of what is selected of the active layer; None when that is not what would be moved.

        Raises BadInput when nothing of the layer is selected, or it is locked.
        """
        node, state = desk.node, desk.state
        if state.selection is None or not isinstance(node, Layer) or len(desk.artboard.chosen) > 1:
            return None
        return cls(desk, Subject(node, state))

    @property
    def box(self) -> Rect:
        """Where it was."""
        return self._subject.box

    def to(self, dx: int, dy: int) -> None:
        """So far away from where it was."""
        pose = self._first.moved(dx, dy)
        if pose != self._pose:
            self._pose = pose
            self._work.preview(self._subject, pose, is_fine=False)

    def end(self) -> None:
        """Let go: one step."""
        if self._pose == self._first:
            self._work.drop()
        else:
            self._work.apply(self._subject, self._pose, "smooth", Text("Move the selected part"))

    def cancel(self) -> None:
        """As if it had not been touched."""
        self._work.drop()


def _nothing() -> None:
    """Nothing has to follow."""
