"""One moment of a training as a model file of its own, with its passport filled in."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.library.model_files import copy_changed
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.training.event_file import read_best
from genimg_desktop.spec.training.run_files import BEST, SNAPSHOTS, is_run, snapshot_model

Moment = Literal["best", "last"] | int


def moment_file(run: Path, moment: Moment) -> Path:
    """The model file of a moment: the best, the last, or that after so many pictures. Raises BadInput."""
    if not is_run(run):
        raise BadInput(Text("'{name}' is no training.", name=run.name), hint=Text("'genimg runs' lists the trainings."))
    kept = sorted(path for path in (run / SNAPSHOTS).glob("[0-9]*.safetensors") if path.stem.isdigit())
    if moment == "best":
        best = read_best(run / BEST)
        path = kept[-1] if best is None and kept else snapshot_model(run, best.images if best else 0)
    elif moment == "last":
        path = kept[-1] if kept else snapshot_model(run, 0)
    else:
        path = snapshot_model(run, moment)
    if not path.is_file():
        raise BadInput(
            Text("This training has no model of that moment."),
            hint=Text("There are: {names}.", names=", ".join(str(int(p.stem)) for p in kept) or "-"),
        )
    return path


def keep_moment(run: Path, moment: Moment, target: Path, changes: dict[str, Any]) -> ModelCard:
    """Write the model of a moment to ``target``, the card's ``changes`` made. Raises BadInput, SaveFailed."""
    source = moment_file(run, moment)
    if target.exists():
        raise BadInput(Text("'{name}' is there already.", name=target.name), hint=Text("Choose another name."))
    return copy_changed(source, target, QuietContext(), **changes)
