"""``genimg project info``: what is in a project file, told from its description alone, without its pixels."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from genimg_desktop.core.strict_zip import StrictZip
from genimg_desktop.core.text import shown
from genimg_desktop.document.project_read import read_facts

_LABEL_WIDTH = 12
_LONGEST_NAME = 60


def add_project_commands(commands: Any) -> None:
    """Add ``project`` with its own commands to the parser."""
    project = commands.add_parser("project", help="look into a project file")
    kinds = project.add_subparsers(title="commands", metavar="COMMAND", required=True)
    info = kinds.add_parser("info", help="say what is in a project: canvas, layers, bookmarks, models")
    info.add_argument("file", metavar="FILE")
    info.add_argument("--json", action="store_true", help="as JSON")
    info.set_defaults(work=_info)


def _info(options: argparse.Namespace) -> int:
    path = Path(options.file)
    facts = project_facts(path)
    if options.json:
        print(json.dumps(facts, ensure_ascii=False, indent=2))
    else:
        print("\n".join(fact_lines(facts)))
    return 0


def project_facts(path: Path) -> dict[str, Any]:
    """What can be told of a project file. Raises NewerVersion, BadInput."""
    tree = read_facts(path)
    nodes = [*_nodes(tree.get("nodes"), 0)]
    with StrictZip(path) as archive:
        members, is_cut = set(archive.members), archive.is_cut
    missing = sorted(file for node in nodes for file in node.pop("files") if file not in members)
    return {
        "size_bytes": path.stat().st_size,
        "app": tree.get("app"),
        "schema": [tree.get("schema"), tree.get("minor")],
        "width": tree.get("width"),
        "height": tree.get("height"),
        "nodes": nodes,
        "models": dict(Counter(str(node["model"]) for node in nodes if node["model"])),
        "bookmarks": _count(tree.get("bookmarks")),
        "guides": _count(tree.get("guides")),
        "has_selection": tree.get("selection") is not None,
        "is_cut": is_cut,
        "missing": missing,
    }


def fact_lines(facts: dict[str, Any]) -> list[str]:
    """The facts for people; layers from top to bottom, as in the list of layers."""
    kinds = Counter(_plain(node["kind"]) for node in facts["nodes"])
    lines = [
        _row("canvas", f"{facts['width']} x {facts['height']} px"),
        _row("file", f"{facts['size_bytes'] / 1e6:.1f} MB, written by Genimg Desktop {_plain(facts['app'])}"),
        _row("layers", ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items())) or "none"),
    ]
    if facts["models"]:
        named = ", ".join(f"{_plain(name)} {count}" for name, count in facts["models"].items())
        lines.append(_row("models", named))
    if facts["bookmarks"]:
        lines.append(_row("bookmarks", str(facts["bookmarks"])))
    if facts["is_cut"] or facts["missing"]:
        lines.append(_row("damaged", f"{len(facts['missing'])} parts are missing; it opens as far as it goes"))
    for node in reversed(facts["nodes"]):
        about = [_plain(node["mode"]), f"{node['opacity']:.0%}" if isinstance(node["opacity"], (int, float)) else "?"]
        if node["is_visible"] is False:
            about.append("hidden")
        lines.append(f"{'  ' * node['depth']}- {_plain(node['name'])}  ({', '.join(about)})")
    return lines


def _nodes(raws: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Every node, from the bottom, a group after its children."""
    for raw in raws if isinstance(raws, list) else ():
        if not isinstance(raw, dict):
            continue
        yield from _nodes(raw.get("children"), depth + 1)
        recipe = raw.get("recipe")
        yield {
            "kind": raw.get("kind"),
            "name": raw.get("name"),
            "depth": depth,
            "mode": raw.get("mode"),
            "opacity": raw.get("opacity"),
            "is_visible": raw.get("is_visible"),
            "model": recipe.get("model_title") if isinstance(recipe, dict) else None,
            "files": [file for file in (_file(raw), _file(raw.get("mask"))) if file is not None],
        }


def _file(raw: Any) -> str | None:
    page = raw.get("page") if isinstance(raw, dict) else None
    file = page.get("file") if isinstance(page, dict) else None
    return file if isinstance(file, str) else None


def _count(items: Any) -> int:
    return len(items) if isinstance(items, list) else 0


def _plain(value: Any) -> str:
    """A foreign value on one line of a terminal."""
    return " ".join(shown(str(value), _LONGEST_NAME).split())


def _row(label: str, text: str) -> str:
    return f"{label:<{_LABEL_WIDTH}}{text}"
