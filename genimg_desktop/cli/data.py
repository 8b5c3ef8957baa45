"""``genimg data scan``: what is in a set of pictures, and what to do about it before training."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from genimg_desktop.cli.progress import ProgressLine
from genimg_desktop.core.text import shown
from genimg_desktop.library.dataset_report import DataReport, Finding, report_as_tree
from genimg_desktop.library.datasets import scan

_LABEL_WIDTH = 12
_NAMES_SHOWN, _CLASSES_SHOWN = 3, 8
_MARKS = {"serious": "!!", "warning": "!", "info": "-"}


def add_data_commands(commands: Any) -> None:
    """Add ``data`` with its own commands to the parser."""
    data = commands.add_parser("data", help="look at pictures to learn from")
    kinds = data.add_subparsers(title="commands", metavar="COMMAND", required=True)
    scanning = kinds.add_parser("scan", help="say what is in a folder, zip, MNIST or CIFAR file")
    scanning.add_argument("path", metavar="PATH")
    scanning.add_argument("--size", type=int, choices=[32, 64, 128], default=64, help="picture size of the training")
    scanning.add_argument("--json", action="store_true", help="the whole report as JSON")
    scanning.set_defaults(work=_scan)


def _scan(options: argparse.Namespace) -> int:
    line = ProgressLine("…")
    try:
        report = scan(Path(options.path), line, options.size)
    finally:
        line.clear()
    if options.json:
        print(json.dumps(report_as_tree(report), ensure_ascii=False, indent=2))
    else:
        print("\n".join(report_lines(report)))
    return 0


def report_lines(report: DataReport) -> list[str]:
    """The report for people, one finding a paragraph."""
    kinds = ", ".join(f"{count} {name}" for name, count in report.formats)
    lines = [
        _row("pictures", f"{report.count}  ({kinds}; {report.total_bytes / 1e6:.1f} MB)"),
        _row("sizes", f"{_size(report.smallest)} to {_size(report.largest)}, median {_size(report.median)} pixels"),
    ]
    named = [(label, count) for label, count in report.classes if label]
    if named:
        first = ", ".join(f"{_one_line(label)} {count}" for label, count in named[:_CLASSES_SHOWN])
        more = f", and {len(named) - _CLASSES_SHOWN} more" if len(named) > _CLASSES_SHOWN else ""
        lines.append(_row("classes", first + more))
    if report.skipped:
        lines.append(_row("other files", f"{report.skipped}, not looked at"))
    for finding in report.findings:
        lines += ["", *_paragraph(finding)]
    return lines


def _paragraph(finding: Finding) -> list[str]:
    lines = [f"{_MARKS[finding.severity]:<3}{_one_line(str(finding.text))}"]
    if finding.names:
        first = ", ".join(_one_line(name) for name in finding.names[:_NAMES_SHOWN])
        more = f", and {len(finding.names) - _NAMES_SHOWN} more" if len(finding.names) > _NAMES_SHOWN else ""
        lines.append(f"   {first}{more}")
    return lines


def _row(label: str, text: str) -> str:
    return f"{label:<{_LABEL_WIDTH}}{text}"


def _size(size: tuple[int, int]) -> str:
    return f"{size[0]} x {size[1]}"


def _one_line(foreign: str) -> str:
    """A name of a file, safe for a terminal: one line, no control characters."""
    return shown(foreign, 120).replace("\n", "\\n").replace("\t", "\\t")
