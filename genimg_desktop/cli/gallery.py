"""``genimg gallery``: find pictures that were made, and tell the gallery where moved files are now."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from genimg_desktop.app.library_door import LibraryDoor, OpenedGallery
from genimg_desktop.cli.progress import ProgressLine
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.paths import user_paths
from genimg_desktop.core.text import Text, shown
from genimg_desktop.library.gallery_values import KINDS, MOST_STARS, ORDERS, Board, Entry, Query

_NAME_WIDTH, _TITLE_WIDTH = 32, 20
_MOST_LISTED = 1000


def add_gallery_commands(commands: Any) -> None:
    """Add ``gallery`` with its own commands to the parser."""
    gallery = commands.add_parser("gallery", help="find pictures that were made")
    kinds = gallery.add_subparsers(title="commands", metavar="COMMAND", required=True)

    search = kinds.add_parser("search", help="list pictures by words and filters, the newest first")
    search.add_argument("words", nargs="*", metavar="WORD", help="each must occur in name, note, tags, model or file")
    search.add_argument("--model", action="append", default=[], metavar="ID", help="of this model; repeatable")
    search.add_argument("--kind", action="append", default=[], choices=KINDS, help="how it came there; repeatable")
    search.add_argument("--stars", type=int, default=0, choices=range(MOST_STARS + 1), help="this many stars or more")
    search.add_argument("--tag", action="append", default=[], help="with this tag; repeatable")
    search.add_argument("--board", metavar="NAME", help="on this board")
    search.add_argument("--since", default="", metavar="DAY", help="from this day on: 2026-01-31")
    search.add_argument("--until", default="", metavar="DAY", help="up to this day: 2026-01-31")
    search.add_argument("--missing", action="store_true", help="only those whose file is not where it was")
    search.add_argument("--order", choices=ORDERS, default="newest", help="in this order (newest)")
    search.add_argument("--limit", type=int, default=_MOST_LISTED, metavar="N", help="at most so many (1000)")
    search.add_argument("--json", action="store_true", help="everything that is known of them as JSON")
    search.set_defaults(work=_search)

    repair = kinds.add_parser("repair", help="look for missing files under a folder")
    repair.add_argument("folder", metavar="FOLDER")
    repair.add_argument("--json", action="store_true", help="as JSON")
    repair.set_defaults(work=_repair)


def _search(options: argparse.Namespace) -> int:
    door = LibraryDoor(user_paths().data)
    if not door.is_there:  # looking makes no library
        print("[]" if options.json else "The gallery is empty.")
        return 0
    try:
        opened = door.gallery()
        boards = opened.store.boards()
        query = Query(
            words=" ".join(f'"{word}"' if " " in word else word for word in options.words),
            models=tuple(options.model),
            kinds=tuple(options.kind),
            tags=tuple(options.tag),
            board=None if options.board is None else _board(options.board, boards),
            least_stars=options.stars,
            since=options.since,
            until=options.until,
            is_missing=options.missing,
            order=options.order,
        )
        ids = opened.store.ids(query)
        entries = opened.store.rows(ids[: max(options.limit, 0)])
        if options.json:
            print(json.dumps([_tree(opened, entry, boards) for entry in entries], ensure_ascii=False, indent=2))
        else:
            _print_table(entries, len(ids))
    finally:
        door.close()
    return 0


def _repair(options: argparse.Namespace) -> int:
    folder = Path(options.folder).absolute()
    if not folder.is_dir():
        raise BadInput(Text("'{name}' is not a folder that can be read.", name=options.folder))
    door = LibraryDoor(user_paths().data)
    if not door.is_there:
        print("{}" if options.json else "The gallery is empty.")
        return 0
    line = ProgressLine("…")
    try:
        report = door.gallery().repair.find_again(folder, line)
    finally:
        line.clear()
        door.close()
    if options.json:
        tree = {
            "found": [{"from": _path(old), "to": _path(new)} for old, new in report.found],
            "missing": [_path(path) for path in report.still_missing],
            "files": report.seen,
        }
        print(json.dumps(tree, ensure_ascii=False, indent=2))
        return 0
    for old, new in report.found:
        print(f"found    {_path(old)} -> {_path(new)}")
    for path in report.still_missing:
        print(f"missing  {_path(path)}")
    print(f"{len(report.found)} found again, {len(report.still_missing)} still missing, {report.seen} files looked at.")
    return 0


def _print_table(entries: tuple[Entry, ...], count: int) -> None:
    for entry in entries:
        stars = "★" * entry.stars
        name, title = _cut(entry.name, _NAME_WIDTH), _cut(entry.model_title, _TITLE_WIDTH)
        where = _path(entry.path) if entry.path is not None else ""
        size = f"{entry.width} x {entry.height}"
        line = f"{entry.created[:10]}  {entry.kind:<10} {stars:<{MOST_STARS}}  {size:>11}  {title}  {name}  {where}"
        print(line.rstrip() + ("  (missing)" if entry.is_missing else ""))
    if count > len(entries):
        print(f"… and {count - len(entries)} more: --limit shows them.")
    elif not count:
        print("No picture fits.")


def _tree(opened: OpenedGallery, entry: Entry, boards: tuple[Board, ...]) -> dict[str, object]:
    names = {board.id: board.name for board in boards}
    recipe = opened.store.recipe_text(entry.id)
    return {
        "id": entry.id,
        "name": entry.name,
        "kind": entry.kind,
        "model": entry.model,
        "model_title": entry.model_title,
        "width": entry.width,
        "height": entry.height,
        "created": entry.created,
        "stars": entry.stars,
        "tags": list(entry.tags),
        "boards": [names[board] for board in entry.boards if board in names],
        "note": entry.note,
        "path": None if entry.path is None else _path(entry.path),
        "missing": entry.is_missing,
        "recipe": json.loads(recipe) if recipe else None,
    }


def _board(name: str, boards: tuple[Board, ...]) -> int:
    for board in boards:
        if board.name.casefold() == name.casefold():
            return board.id
    known = ", ".join(board.name for board in boards) or "-"
    raise BadInput(Text("There is no board named '{name}'.", name=name), hint=Text("Boards: {names}.", names=known))


def _path(path: Path) -> str:
    """A path for a terminal or JSON: no control characters, no bytes that are no text."""
    return shown(str(path).encode("utf-8", "replace").decode("utf-8")).replace("\n", "\\n").replace("\t", "\\t")


def _cut(text: str, width: int) -> str:
    flat = shown(text, width - 1).replace("\n", " ")
    return f"{flat:<{width}}"
