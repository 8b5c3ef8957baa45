"""From the report of a scan to what a training needs: facts, a first plan, and what following a finding means."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

import numpy as np

from genimg_desktop.core.text import Text
from genimg_desktop.library.dataset_facts import Trait
from genimg_desktop.library.dataset_findings import find
from genimg_desktop.library.dataset_report import DataReport, Finding, left_out_names
from genimg_desktop.spec.training.data_plan import DataPlan
from genimg_desktop.spec.training.facts import DataFacts, Looks

FOLLOWED_AT_FIRST = frozenset({"duplicates", "flat"})
"""Findings whose pictures nobody misses: they are left out unless the person wants them."""
_TINY_PX = 48
_MOST = 0.5
_PIXEL_FORMATS = frozenset({"PNG", "GIF", "BMP"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What can be done about a finding by one switch."""

    text: Text


def advice_of(finding: Finding) -> Advice | None:
    """The switch of a finding; None where there is nothing to switch."""
    if finding.code == "unreadable":
        return None
    if finding.suggestion == "leave_out":
        if len(finding.names) == 1:
            return Advice(text=Text("Leave it out"))
        return Advice(text=Text("Leave these {count} out", count=len(finding.names)))
    if finding.suggestion == "keep_alpha":
        return Advice(text=Text("Learn the transparency too"))
    if finding.suggestion == "crop":
        return Advice(text=Text("Show them whole, with bars"))
    if finding.code == "all_grey":
        return Advice(text=Text("Train in grey"))
    return None


def first_plan(path: str, report: DataReport) -> tuple[DataPlan, frozenset[str]]:
    """A plan that suits the pictures, and the findings it follows from the start."""
    codes = {finding.code: finding for finding in report.findings}
    colours = "colour"
    if "alpha" in codes and codes["alpha"].suggestion == "keep_alpha":
        colours = "alpha"
    elif "all_grey" in codes:
        colours = "grey"
    followed = FOLLOWED_AT_FIRST & set(codes)
    left_out = left_out_names(report, followed)
    if len(left_out) >= report.count:
        followed, left_out = frozenset(), ()
    resolution = 32 if min(report.median) < _TINY_PX else 64
    return DataPlan(path=path, resolution=resolution, colours=colours, left_out=left_out), frozenset(followed)


def facts_of(report: DataReport, plan: DataPlan) -> DataFacts:
    """What presets and warnings go by: the pictures that are used."""
    left_out = set(plan.left_out)
    is_used = np.array([item.name not in left_out for item in report.facts.items], bool)
    labels = {item.label for item, used in zip(report.facts.items, is_used, strict=True) if used and item.label}
    return DataFacts(
        pictures=int(is_used.sum()),
        classes=len(labels),
        has_alpha=bool((report.facts.traits[is_used] & Trait.ALPHA).any()),
        looks_like=looks_of(report),
    )


def looks_of(report: DataReport) -> Looks:
    """What the pictures seem to be, by format, size and transparency. A guess: it only sets what is suggested."""
    facts, formats = report.facts, dict(report.formats)
    if formats.get("JPEG", 0) >= _MOST * report.count:
        return "photos"
    drawn = sum(formats.get(name, 0) for name in _PIXEL_FORMATS)
    if min(report.median) < _TINY_PX and drawn >= _MOST * report.count:
        return "pixel_art"
    if np.count_nonzero(facts.traits & Trait.ALPHA) >= _MOST * report.count:
        return "icons"
    return "unknown"


def seen_at(report: DataReport, size: int) -> DataReport:
    """The same report for another size of training: other pictures are too small. Nothing is read again."""
    if size == report.size:
        return report
    short = np.minimum(report.facts.widths, report.facts.heights)
    traits = (report.facts.traits & ~np.uint8(Trait.SMALL)) | np.where(short < size, Trait.SMALL, 0).astype(np.uint8)
    traits.flags.writeable = False
    facts = replace(report.facts, traits=traits)
    copies = (report.duplicates, report.near_duplicates, report.mirrored)
    findings = find(facts, size, report.classes, report.unreadable, copies)
    return replace(report, size=size, facts=facts, findings=findings)


def left_out_by(report: DataReport, codes: Collection[str]) -> tuple[str, ...]:
    """The pictures that the followed findings take out; unreadable ones are out by themselves."""
    return left_out_names(report, set(codes) - {"unreadable"})
