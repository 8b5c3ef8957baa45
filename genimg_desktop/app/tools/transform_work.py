"""The two ways a transform is made: coarse and at once while it is dragged, whole and once at the end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from genimg_desktop.app.tools.desk import Desk
from genimg_desktop.app.tools.pose import Pose
from genimg_desktop.app.transforming import PREVIEW_PIXELS, Coarse, Subject, Whole, num_pictures, preview_factor
from genimg_desktop.core.context import Context, QuietContext
from genimg_desktop.core.errors import Cancelled, GenimgError
from genimg_desktop.core.text import Text
from genimg_desktop.document.commands import Command, MoveLayerTo, ReplaceLayer, SetSelection
from genimg_desktop.document.commands.change import corner_of
from genimg_desktop.document.node import Node
from genimg_desktop.image.geometry import Rect
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.transform import WarpWay

PREVIEW_SLOT = "transform-preview"
_NOTHING = Rect(0, 0, 0, 0)


@dataclass(frozen=True, slots=True, eq=False)
class _Made:
    node: Node
    selection: Mask | None


class TransformWork:
    """restart: called once a transform is in the document, or could not be done."""

    def __init__(self, desk: Desk, restart: Callable[[], None]) -> None:
        self._desk, self._restart = desk, restart
        self._subject: Subject | None = None
        self._kept: dict[tuple[int, int], Pixels] = {}
        self._shown = _NOTHING
        self.is_applying = False

    # while it is dragged

    def preview(self, subject: Subject, pose: Pose, *, is_fine: bool) -> None:
        """Show it soon, as well as can be; is_fine: the hand rests."""
        if subject is not self._subject:
            self._subject, self._kept = subject, {}
        kept, zoom = self._kept, self._desk.view.zoom
        factor = preview_factor(pose.around, subject.canvas, zoom, max(num_pictures(subject.node), 1))
        if is_fine:
            factor = max(factor // 2, 1)

        def work(_ctx: Context) -> Node:
            return subject.changed(Coarse(pose.matrix(subject.box), factor, subject.canvas, kept))

        def put(node: Node) -> None:
            if subject is self._subject:
                self._show(subject, node)

        self._desk.queue.submit(
            Text("Showing the transform"),
            work,
            lane="io",
            slot=PREVIEW_SLOT,
            is_interruptible=False,
            is_quiet=True,
            on_done=put,
        )

    def drop(self) -> None:
        """Show the document again; also when the work at the end was taken off the list before it began."""
        self._subject, self._kept, self.is_applying = None, {}, False
        shown, self._shown = self._shown, _NOTHING
        if not shown.is_empty:
            self._desk.artboard.show_part(None, shown)

    # at the end

    def apply(self, subject: Subject, pose: Pose, way: str, text: Text | None = None) -> None:
        """One step, called ``text``; on a worker when it is large."""
        text = text or Text("Transform")
        shift = pose.shift_from(subject.box)
        if shift is not None and subject.moved(*shift) is not None:
            self._put_moved(subject, *shift)
            return
        left, top, right, bottom = pose.around
        matrix, count = pose.matrix(subject.box), num_pictures(subject.node)

        def work(ctx: Context) -> _Made | GenimgError | None:
            whole = Whole(matrix, cast("WarpWay", way), ctx, count)
            try:
                return _Made(subject.changed(whole), subject.selected(whole))
            except GenimgError as error:
                return error
            except Cancelled:
                return None

        self.is_applying = True
        if (right - left) * (bottom - top) * max(count, 1) <= PREVIEW_PIXELS:
            self._put(subject, work(QuietContext()), text)
        else:
            self._desk.queue.submit(
                Text("Transforming '{name}'", name=subject.node.name),
                work,
                lane="io",
                on_done=lambda made: self._put(subject, made, text),
            )

    def _put_moved(self, subject: Subject, dx: int, dy: int) -> None:
        corner = corner_of(subject.node)
        self.drop()
        if corner is not None:
            self._desk.artboard.history.seal()
            self._desk.artboard.do(MoveLayerTo(subject.node.id, corner[0] + dx, corner[1] + dy))
            self._desk.artboard.history.seal()
        self._restart()

    def _put(self, subject: Subject, made: _Made | GenimgError | None, text: Text) -> None:
        artboard, state = self._desk.artboard, self._desk.state
        try:
            if isinstance(made, GenimgError):
                self._desk.notices.error(made)
            elif made is not None and state.has(subject.node.id) and state.layer(subject.node.id) is subject.node:
                commands: list[Command] = [ReplaceLayer(made.node, text)]
                if made.selection is not None and state.selection is subject.selection:
                    commands.append(SetSelection(made.selection))
                with artboard.history.gesture(text):
                    for command in commands:
                        artboard.do(command)
            elif made is not None:
                self._desk.notices.warn(
                    Text("'{name}' was changed meanwhile, so it was not transformed.", name=subject.node.name),
                    Text("Do it again."),
                )
        finally:
            self.is_applying = False
            self.drop()
            self._restart()

    def _show(self, subject: Subject, node: Node) -> None:
        bounds = node.bounds.union(subject.node.bounds) if node.HAS_EXTENT else subject.canvas
        dirty, self._shown = self._shown.union(bounds), bounds
        self._desk.artboard.show_part(node, dirty)
