"""What a scan found out about a set of pictures."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Literal

from genimg_desktop.core.text import Text
from genimg_desktop.image.picture_sets import SetProblem
from genimg_desktop.library.dataset_facts import Facts, PictureFacts, Trait

Severity = Literal["info", "warning", "serious"]
Suggestion = Literal["leave_out", "crop", "ground", "keep_alpha", "none"]

SIZE_STEPS = (0, 32, 64, 128, 256, 512, 1024, 2048, 4096)
"""Lower ends of the bars of the histogram of sizes, in pixels of the short side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that a person should know.

    names: the pictures meant, in the order of their names; of copies all but the one that is kept. suggestion: what
    can be done about them.
    """

    code: str
    severity: Severity
    text: Text
    names: tuple[str, ...] = ()
    suggestion: Suggestion = "none"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DataReport:
    """A set of pictures in numbers, and what to do about it.

    path: where it is. size: width and height of the training it was looked at for. count: readable pictures. formats,
    classes: names with counts, the most frequent first. smallest, largest, median: width and height by area.
    size_histogram: counts of pictures whose short side lies from one of SIZE_STEPS to the next. unreadable: what was
    meant as a picture and cannot be used. duplicates: groups equal to the byte. near_duplicates, mirrored: groups that
    look alike as they are, and mirrored. The first of a group is the one to keep. skipped: files that are no pictures.
    total_bytes: of all readable pictures. facts: each picture.
    """

    path: str
    size: int
    count: int
    formats: tuple[tuple[str, int], ...]
    classes: tuple[tuple[str, int], ...]
    smallest: tuple[int, int]
    largest: tuple[int, int]
    median: tuple[int, int]
    size_histogram: tuple[int, ...]
    unreadable: tuple[SetProblem, ...]
    duplicates: tuple[tuple[str, ...], ...]
    near_duplicates: tuple[tuple[str, ...], ...]
    mirrored: tuple[tuple[str, ...], ...]
    skipped: int
    total_bytes: int
    facts: Facts
    findings: tuple[Finding, ...]


def left_out_names(report: DataReport, codes: Collection[str]) -> tuple[str, ...]:
    """The pictures to leave out when a person follows the findings of these codes; each once, by name."""
    chosen = (finding for finding in report.findings if finding.code in codes and finding.suggestion == "leave_out")
    return tuple(sorted({name for finding in chosen for name in finding.names}))


def report_as_tree(report: DataReport) -> dict[str, Any]:
    """The whole report as dicts, lists, strings and numbers, for JSON."""
    return {
        "path": report.path,
        "size": report.size,
        "count": report.count,
        "total_bytes": report.total_bytes,
        "skipped": report.skipped,
        "formats": dict(report.formats),
        "classes": dict(report.classes),
        "smallest": list(report.smallest),
        "largest": list(report.largest),
        "median": list(report.median),
        "size_histogram": [
            {"from_px": low, "count": count} for low, count in zip(SIZE_STEPS, report.size_histogram, strict=True)
        ],
        "unreadable": [{"name": problem.name, "why": str(problem.message)} for problem in report.unreadable],
        "duplicates": [list(group) for group in report.duplicates],
        "near_duplicates": [list(group) for group in report.near_duplicates],
        "mirrored": [list(group) for group in report.mirrored],
        "findings": [
            {
                "code": finding.code,
                "severity": finding.severity,
                "text": str(finding.text),
                "suggestion": finding.suggestion,
                "names": list(finding.names),
            }
            for finding in report.findings
        ],
        "pictures": [_row(picture) for picture in report.facts],
    }


def _row(picture: PictureFacts) -> dict[str, Any]:
    return {
        "name": picture.name,
        "label": picture.label,
        "format": picture.format,
        "width": picture.width,
        "height": picture.height,
        "size_bytes": picture.size_bytes,
        "sharpness": None if picture.sharpness is None else round(picture.sharpness, 4),
        "traits": [str(trait.name).lower() for trait in Trait if trait in picture.traits],
    }
