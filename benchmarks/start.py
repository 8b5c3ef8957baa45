"""From the start of Python to the first paint and to the first full picture; each start in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from stage import percentile, table

STARTS = 5
PROBE = """
import sys, time
begin = time.perf_counter()
sys.path.insert(0, {root!r})
if {plain}:
    import torch
from PySide6.QtWidgets import QApplication
from genimg_desktop.app.session import Session
from genimg_desktop.core.paths import paths_under
from genimg_desktop.ui.bridge import MainThread
from genimg_desktop.ui.main_window import MainWindow
import tempfile, pathlib
app = QApplication([])
door = MainThread()
session = Session(paths_under(pathlib.Path(tempfile.mkdtemp())), door.to_main)
window = MainWindow(session)
window.show()
app.processEvents()
painted = time.perf_counter() - begin
assert {plain} or "torch" not in sys.modules
session.start()
while not session.explorer.has_final_picture:
    app.processEvents()
print(painted, time.perf_counter() - begin)
sys.stdout.flush()
import os
os._exit(0)
"""


def run() -> None:
    """Print both ways in turn, so that a change of the machine's speed hits both."""
    root = str(Path(__file__).resolve().parent.parent)
    times: dict[bool, list[tuple[float, float]]] = {False: [], True: []}
    for _ in range(STARTS):
        for plain in (False, True):
            code = PROBE.format(root=root, plain=plain)
            done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
            paint, picture = done.stdout.split()[-2:]
            times[plain].append((float(paint), float(picture)))
    rows = []
    for plain, name in ((False, "ours"), (True, "plain way: torch imported before the window")):
        paint = percentile([t[0] for t in times[plain]], 0.5)
        picture = percentile([t[1] for t in times[plain]], 0.5)
        rows.append([name, f"{paint:.2f} s", f"{picture:.2f} s"])
    table("Cold start, median of five", ["", "first paint", "first full picture"], rows)
    ratio = percentile([t[0] for t in times[True]], 0.5) / percentile([t[0] for t in times[False]], 0.5)
    print(f"\nfirst paint, plain / ours: {ratio:.1f} x")
