"""What the network will see, before anything is prepared."""

from __future__ import annotations

from collections.abc import Sequence

from genimg_desktop.core.context import Context, QuietContext
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.engine.data.fitting import fit_picture, fitted_to_pixels, sheet_of
from genimg_desktop.image.picture_sets import PictureItem, PictureSet
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.spec.training.data_plan import DataPlan


def preview_sheet(
    plan: DataPlan,
    pictures: PictureSet,
    which: int | Sequence[str] = 16,
    ctx: Context | None = None,
    *,
    columns: int | None = None,
) -> Pixels:
    """Fitted pictures in a grid, ``uint8[H, W, 4]``: the named ones, or so many spread evenly over the set.

    columns: as many as make a square, unless they are given. What is left out or cannot be opened is not shown.
    Raises BadInput when nothing is left, Cancelled.
    """
    ctx = ctx or QuietContext()
    shown: list[Pixels] = []
    for item in _chosen(plan, pictures, which):
        ctx.check()
        try:
            shown.append(fitted_to_pixels(fit_picture(pictures.open(item, plan.resolution), plan)))
        except BadInput:  # the scan lists it, with its reason
            continue
    if not shown:
        raise BadInput(Text("There is no readable picture in '{name}'.", name=pictures.path.name))
    return sheet_of(shown, columns)


def _chosen(plan: DataPlan, pictures: PictureSet, which: int | Sequence[str]) -> list[PictureItem]:
    left_out = set(plan.left_out)
    usable = [item for item in pictures.items if item.name not in left_out]
    if not isinstance(which, int):
        by_name = {item.name: item for item in usable}
        return [by_name[name] for name in which if name in by_name]
    count = min(which, len(usable))
    return [usable[(2 * place + 1) * len(usable) // (2 * count)] for place in range(count)]
