"""A gallery of 100,000 pictures: searching it, and scrolling through all of it.

The plain way to search is one table and LIKE over every text; the plain way to show is Qt's own icon list with an item
for each picture. Entries' files are written without waiting for the disk, and share 64 pictures: only the reading is
measured.
"""

from __future__ import annotations

import hashlib
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QListWidget, QListWidgetItem
from stage import GapMeter, Stage, percentile, table

from genimg_desktop.app.library_door import LibraryDoor
from genimg_desktop.library.gallery_files import KeptEntry, pack
from genimg_desktop.library.gallery_making import Seen, see
from genimg_desktop.library.gallery_values import EntryFacts, Query
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.recipe import Recipe, recipe_to_json
from genimg_desktop.spec.request import GenerateRequest
from genimg_desktop.ui.panels.gallery import GalleryPanel

COUNT, LOOKS, REPEATS = 100_000, 64, 9
MODELS = (("flame", "Fractal flame"), ("raymarch", "Soft forms"), ("escape", "Escape time"), ("net", "清晨 sea net"))
WORDS = ("harbour", "moss", "agate", "dusk", "夜曲", "山水", "ember", "tide", "zinc", "velvet", "orchid", "蓝色")
TAGS = ("sea", "print", "draft", "poster", "红色")
_FRAME_STEPS = 240


def pictures() -> list[Seen]:
    """Soft noise, looked at."""
    rng = np.random.RandomState(3)
    found = []
    for _ in range(LOOKS):
        coarse = rng.randint(0, 256, (8, 8, 3)).repeat(40, axis=0).repeat(40, axis=1)
        pixels = np.full((320, 320, 4), 255, np.uint8)
        pixels[..., :3] = (coarse * 0.8 + rng.randint(0, 50, coarse.shape)).astype(np.uint8)
        found.append(see(pixels))
    return found


def fill(folder: Path, count: int = COUNT) -> None:
    """Make a library with so many entries."""
    rng = np.random.RandomState(5)
    seen = pictures()
    door = LibraryDoor(folder)
    opened = door.gallery()
    names = rng.randint(0, len(WORDS), (count, 2))
    for shelf in range(256):
        (opened.store.files.folder / f"{shelf:02x}").mkdir(parents=True, exist_ok=True)
    for start in range(0, count, 5000):
        batch = []
        for number in range(start, min(start + 5000, count)):
            model, title = MODELS[number % len(MODELS)]
            request = GenerateRequest(model=model, latent=Latent(seed=number), width=512, height=512)
            recipe = Recipe(request=request, model_hash="0" * 64, model_title=title, source="rules", app="1")
            look = seen[number % LOOKS]
            facts = EntryFacts(
                uid=hashlib.sha256(str(number).encode()).hexdigest()[:16],
                kind=("exported", "placed", "bookmarked")[number % 3],
                name=f"{WORDS[names[number, 0]]} {WORDS[names[number, 1]]} {number}",
                created=f"2026-{number % 12 + 1:02}-{number % 28 + 1:02}T10:00:00.000+00:00",
                width=512,
                height=512,
                look=look.look ^ int(rng.randint(0, 2**31)),
                recipe=recipe_to_json(recipe),
                path=f"/pictures/Genimg/{number:06}.png" if number % 3 == 0 else "",
            )
            path = opened.store.files.folder / facts.uid[:2] / f"{facts.uid}.entry"
            path.write_bytes(pack(KeptEntry(facts=facts, thumbnail=look.thumbnail)))
            batch.append(facts)
        opened.store.add_rows(batch)
    for at, tag in enumerate(TAGS):
        opened.store.tag(list(range(1 + at, count, 50)), tag)
    board = opened.store.make_board("Portfolio")
    opened.store.put_on_board(list(range(1, count, 100)), board)
    opened.store.star(list(range(1, count, 10)), 4)
    door.close()


QUESTIONS: dict[str, Query] = {
    "everything, newest first": Query(),
    "everything, by name": Query(order="name"),
    "a word of every sixth name ('harbour')": Query(words="harbour"),
    "two letters of Chinese ('夜曲')": Query(words="夜曲"),
    "two words": Query(words="harbour 山水"),
    "a word that all of a model have ('fractal')": Query(words="fractal"),
    "a number that one has ('77123')": Query(words="77123"),
    "model, stars and tag": Query(models=("net",), least_stars=4, tags=("sea",)),
    "a board": Query(board=1),
    "similar pictures": Query(like=500),
}


def time_ms(action: Callable[[], object]) -> float:
    """The median of several runs."""
    taken = []
    for _ in range(REPEATS):
        begin_s = time.perf_counter()
        action()
        taken.append((time.perf_counter() - begin_s) * 1000)
    return percentile(taken, 0.5)


def measure_search(folder: Path) -> None:
    """Print how long questions take."""
    begin_s = time.perf_counter()
    door = LibraryDoor(folder)
    store = door.gallery().store
    opening = time.perf_counter() - begin_s
    rows = []
    for name, query in QUESTIONS.items():
        rows.append([name, f"{len(store.ids(query)):,}", f"{time_ms(lambda query=query: store.ids(query)):.0f} ms"])
    ids = store.ids(Query())
    rows.append(
        ["a page of 150 entries from the middle", "150", f"{time_ms(lambda: store.rows(ids[50_000:50_150])):.0f} ms"]
    )
    rows.append(["counts for all filters", "", f"{time_ms(store.facets):.0f} ms"])
    with closing(sqlite3.connect(folder / "library.sqlite")) as plain:
        like = (
            "SELECT id, name FROM gallery_entry WHERE name LIKE ? OR note LIKE ? OR model_title LIKE ? ORDER BY id DESC"
        )
        words = ["%harbour%"] * 3
        rows.append(
            [
                "plain way: LIKE over each text, one word",
                "",
                f"{time_ms(lambda: plain.execute(like, words).fetchall()):.0f} ms",
            ]
        )
    table(f"Questions to a gallery of {COUNT:,} (opened and checked in {opening:.1f} s)", ["", "found", "p50"], rows)
    door.close()


def measure_scrolling(app: QApplication, folder: Path) -> None:
    """Print the holes in the event loop while somebody scrolls through everything, ours and the plain way."""
    made = Stage(app, folder)
    panel = GalleryPanel(made.session)
    panel.resize(1000, 800)
    panel.show()
    made.session.gallery.load()
    made.spin(lambda: len(made.session.gallery.ids) == COUNT)
    made.settle()
    meter, bar = GapMeter(), panel.grid.verticalScrollBar()
    meter.start()
    for step in range(_FRAME_STEPS):  # a hundred pixels at a time, as a wheel does
        bar.setValue(100 * step)
        wait = len(meter.gaps_ms) + 3
        made.spin(lambda wait=wait: len(meter.gaps_ms) >= wait)
    wheel = list(meter.stop())
    meter.start()
    for step in range(_FRAME_STEPS):  # the bar dragged from top to bottom
        bar.setValue(bar.maximum() * step // (_FRAME_STEPS - 1))
        wait = len(meter.gaps_ms) + 3
        made.spin(lambda wait=wait: len(meter.gaps_ms) >= wait)
    drag = list(meter.stop())
    meter.start()
    for words in ("h", "ha", "harb", "harbour", "harbour 7", "", "夜", "夜曲", "", "fractal"):
        made.session.gallery.ask(words=words)
        made.settle()
        wait = len(meter.gaps_ms) + 3
        made.spin(lambda wait=wait: len(meter.gaps_ms) >= wait)
    typed = list(meter.stop())
    meter.start()
    panel.grid.selectAll()
    wait = len(meter.gaps_ms) + 3
    made.spin(lambda wait=wait: len(meter.gaps_ms) >= wait)
    chosen = list(meter.stop())
    made.settle()
    panel.close()
    panel.deleteLater()
    made.close()
    begin_s = time.perf_counter()
    plain = QListWidget()
    plain.setViewMode(QListWidget.ViewMode.IconMode)
    plain.setUniformItemSizes(True)
    plain.setIconSize(QSize(80, 80))
    icon = QIcon(QPixmap(80, 80))
    for number in range(COUNT):
        plain.addItem(QListWidgetItem(icon, str(number)))
    plain.resize(1000, 800)
    plain.show()
    app.processEvents()
    filled_ms = (time.perf_counter() - begin_s) * 1000
    begin_s = time.perf_counter()
    plain.resize(900, 800)
    app.processEvents()
    resized_ms = (time.perf_counter() - begin_s) * 1000
    plain.close()
    table(
        f"Event loop while scrolling through {COUNT:,} pictures",
        ["", "p50", "p99", "max"],
        [
            ["wheel, 100 px a step", *_figures(wheel)],
            ["bar dragged from top to bottom", *_figures(drag)],
            ["a search typed letter by letter", *_figures(typed)],
            ["25,000 found pictures chosen at once", *_figures(chosen)],
            ["plain way: an item each, no pictures; filled", "", "", f"{filled_ms:.0f} ms"],
            ["plain way: the window made narrower", "", "", f"{resized_ms:.0f} ms"],
        ],
    )


def _figures(gaps_ms: list[float]) -> list[str]:
    return [f"{figure:.1f} ms" for figure in (percentile(gaps_ms, 0.5), percentile(gaps_ms, 0.99), max(gaps_ms))]


def run() -> None:
    """Print both tables."""
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        begin_s = time.perf_counter()
        fill(folder / "data")
        print(f"\n{COUNT:,} entries made in {time.perf_counter() - begin_s:.0f} s")
        measure_search(folder / "data")
        measure_scrolling(app, folder)
