"""From measurements to sentences: what a person should know before training, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from genimg_desktop.core.text import Text
from genimg_desktop.image.picture_sets import SetProblem
from genimg_desktop.library.dataset_facts import Facts, Trait
from genimg_desktop.library.dataset_report import Finding

FEW, RATHER_FEW = 50, 500
_SMALL_CLASS = 20
_ALMOST_ALL, _ODD_ONES = 0.9, 0.1

Groups = Sequence[tuple[str, ...]]


def find(
    facts: Facts,
    size: int,
    classes: Sequence[tuple[str, int]],
    unreadable: Sequence[SetProblem],
    copies: tuple[Groups, Groups, Groups],
) -> tuple[Finding, ...]:
    """All findings, the serious ones first. copies: groups equal to the byte, alike, and alike when mirrored."""
    found = [
        *_about_count(facts, copies),
        *_about_unreadable(unreadable),
        *_about_copies(len(facts), *copies),
        *_about_shape(facts, size),
        *_about_colours(facts),
        *_about_classes(facts, classes),
    ]
    rank = {"serious": 0, "warning": 1, "info": 2}
    return tuple(sorted(found, key=lambda finding: rank[finding.severity]))


def _about_count(facts: Facts, copies: tuple[Groups, Groups, Groups]) -> Iterator[Finding]:
    count = len(facts)
    different = count - sum(len(group) - 1 for groups in copies[:2] for group in groups)
    if count == 1:
        yield Finding(
            code="few",
            severity="serious",
            text=Text("There is one picture only: a model can do nothing but repeat it."),
        )
    elif different == 1:
        yield Finding(
            code="all_same",
            severity="serious",
            text=Text("All {count} pictures are the same: a model can do nothing but repeat it.", count=count),
        )
    elif different < FEW:
        text = (
            Text("{count} pictures are few: the model will repeat them. A hundred is a start.", count=count)
            if different == count
            else Text("{count} different pictures are few: the model will repeat them.", count=different)
        )
        yield Finding(code="few", severity="serious" if different == 2 else "warning", text=text)
    elif different < RATHER_FEW:
        yield Finding(
            code="rather_few",
            severity="info",
            text=Text(
                "{count} pictures are enough to begin with; with {enough} a model copies less.",
                count=different,
                enough=RATHER_FEW,
            ),
        )


def _about_unreadable(unreadable: Sequence[SetProblem]) -> Iterator[Finding]:
    names = tuple(problem.name for problem in unreadable)
    if len(names) == 1:
        text = Text("1 picture cannot be read and is left out: {why}", why=unreadable[0].message)
    else:
        text = Text("{count} pictures cannot be read and are left out.", count=len(names))
    if names:
        yield Finding(code="unreadable", severity="warning", text=text, names=names, suggestion="leave_out")


def _about_copies(count: int, same: Groups, alike: Groups, mirrored: Groups) -> Iterator[Finding]:
    names = _all_but_first(same)
    if names:
        text = (
            Text("1 picture is an exact copy of another one. Copies count double in training.")
            if len(names) == 1
            else Text("{count} pictures are exact copies of others. Copies count double in training.", count=len(names))
        )
        is_much = len(names) > count // 20
        yield Finding(
            code="duplicates",
            severity="warning" if is_much else "info",
            text=text,
            names=names,
            suggestion="leave_out",
        )
    names = _all_but_first(alike)
    if names:
        text = (
            Text("1 picture looks like another one.")
            if len(names) == 1
            else Text("{count} pictures look like others in the set.", count=len(names))
        )
        is_much = len(names) > count // 20
        yield Finding(
            code="near_duplicates",
            severity="warning" if is_much else "info",
            text=text,
            names=names,
            suggestion="leave_out",
        )
    names = _all_but_first(mirrored)
    if names:
        text = (
            Text("1 picture is the mirror image of another one.")
            if len(names) == 1
            else Text("{count} pictures are mirror images of others.", count=len(names))
        )
        yield Finding(code="mirrored", severity="info", text=text, names=names)


def _about_shape(facts: Facts, size: int) -> Iterator[Finding]:
    names = facts.named(Trait.SMALL)
    if 2 * len(names) > len(facts):
        text = Text(
            "{count} of {total} pictures are smaller than {size} pixels: choose a smaller picture size.",
            count=len(names),
            total=len(facts),
            size=size,
        )
        yield Finding(code="too_small", severity="warning", text=text, names=names)
    elif names:
        text = Text(
            "{count} of {total} pictures are smaller than {size} pixels and would be blurred by being enlarged.",
            count=len(names),
            total=len(facts),
            size=size,
        )
        yield Finding(code="too_small", severity="info", text=text, names=names, suggestion="leave_out")
    names = facts.named(Trait.ODD_ASPECT)
    if names:
        yield Finding(
            code="odd_aspect",
            severity="info",
            text=Text(
                "{count} of {total} pictures are longer than 2 : 1. Cutting out the middle loses their ends.",
                count=len(names),
                total=len(facts),
            ),
            names=names,
            suggestion="crop",
        )
    names = facts.named(Trait.BLURRY)
    if names:
        yield Finding(
            code="blurry",
            severity="info",
            text=Text(
                "{count} of {total} pictures are blurry: a tenth of the fine detail that is usual here, or less.",
                count=len(names),
                total=len(facts),
            ),
            names=names,
            suggestion="leave_out",
        )
    names = facts.named(Trait.FLAT)
    if names:
        yield Finding(
            code="flat",
            severity="warning",
            text=Text("{count} of {total} pictures show nothing but one colour.", count=len(names), total=len(facts)),
            names=names,
            suggestion="leave_out",
        )


def _about_colours(facts: Facts) -> Iterator[Finding]:
    total = len(facts)
    names = facts.named(Trait.ALPHA)
    if len(names) >= _ALMOST_ALL * total:
        yield Finding(
            code="alpha",
            severity="info",
            text=Text(
                "{count} of {total} pictures have transparent parts; the model can learn them too.",
                count=len(names),
                total=total,
            ),
            names=names,
            suggestion="keep_alpha",
        )
    elif names:
        yield Finding(
            code="alpha",
            severity="info",
            text=Text(
                "{count} of {total} pictures have transparent parts; they are put on the ground colour.",
                count=len(names),
                total=total,
            ),
            names=names,
            suggestion="ground",
        )
    names = facts.named(Trait.GREY)
    if len(names) == total:
        yield Finding(
            code="all_grey",
            severity="info",
            text=Text("All pictures are grey: training with one channel is faster and cannot tint them."),
            names=names,
        )
    elif names:
        yield Finding(
            code="grey",
            severity="info",
            text=Text("{count} of {total} pictures are grey among coloured ones.", count=len(names), total=total),
            names=names,
            suggestion="leave_out" if len(names) < _ODD_ONES * total else "none",
        )


def _about_classes(facts: Facts, classes: Sequence[tuple[str, int]]) -> Iterator[Finding]:
    named = [(label, count) for label, count in classes if label]
    if len(named) < 2:
        return
    loose = tuple(item.name for item in facts.items if not item.label)
    if loose:
        yield Finding(
            code="no_class",
            severity="info",
            text=Text("Beside the sub-folders lie pictures that belong to no class: {count}.", count=len(loose)),
            names=loose,
            suggestion="leave_out",
        )
    label, count = min(named, key=lambda entry: entry[1])
    if count < _SMALL_CLASS:
        yield Finding(
            code="small_class",
            severity="info",
            text=Text(
                "As classes: '{label}' has {count} pictures only; {enough} of each is a start.",
                label=label,
                count=count,
                enough=_SMALL_CLASS,
            ),
            names=tuple(item.name for item in facts.items if item.label == label),
        )


def _all_but_first(groups: Groups) -> tuple[str, ...]:
    return tuple(sorted({name for group in groups for name in group[1:]}))
