"""The first journey with a real keyboard and mouse, by xdotool on a virtual X screen. Run by hand:

    apt install xvfb xdotool openbox scrot
    python tests/by_hand/journey_x11.py [FOLDER FOR PICTURES OF THE SCREEN]

Starts the program with an empty home, drags a slider, keeps, places, goes to another model, places, blends, exports,
quits, starts again with the exported file, exports again, and compares the two files pixel by pixel.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from genimg_desktop.image.codecs import open_picture  # noqa: E402

SCREEN = ":97"
SIZE = "1440x900"


class Hands:
    """Keyboard, mouse and eyes on the virtual screen."""

    def __init__(self, home: Path, shots: Path | None) -> None:
        self.environ = os.environ | {
            "DISPLAY": SCREEN,
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_STATE_HOME": str(home / "state"),
            "XDG_PICTURES_DIR": str(home / "pictures"),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
        }
        self.shots = shots
        self.window = ""

    def do(self, *words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=self.environ, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        program = subprocess.Popen([sys.executable, "-m", "genimg_desktop", *arguments], env=self.environ, cwd=ROOT)
        deadline = time.monotonic() + 60
        while not self.window:
            if time.monotonic() > deadline or program.poll() is not None:
                raise SystemExit("the window did not come")
            found = self.do("search", "--onlyvisible", "--name", "Genimg Desktop").split()
            self.window = found[0] if found else ""
            time.sleep(0.3)
        self.do("windowactivate", "--sync", self.window)
        self.do("windowsize", "--sync", self.window, "1440", "880")
        time.sleep(8)
        return program

    def key(self, name: str, wait_s: float = 2.0) -> None:
        self.do("key", "--clearmodifiers", name)
        time.sleep(wait_s)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        self.do("mousemove", str(start[0]), str(start[1]), "mousedown", "1")
        for step in range(1, 13):
            x = start[0] + (end[0] - start[0]) * step // 12
            y = start[1] + (end[1] - start[1]) * step // 12
            self.do("mousemove", str(x), str(y))
            time.sleep(0.05)
        self.do("mouseup", "1")
        time.sleep(4)

    def click(self, x: int, y: int, wait_s: float = 1.0) -> None:
        self.do("mousemove", str(x), str(y), "click", "1")
        time.sleep(wait_s)

    def look(self, name: str) -> None:
        if self.shots is not None:
            target = self.shots / f"{name}.png"
            subprocess.run(["scrot", "--overwrite", str(target)], env=self.environ, check=False)


def journey(hands: Hands, home: Path) -> int:
    """Walk it. Returns the exit code."""
    program = hands.start()
    hands.look("1-open")
    hands.drag((1284, 428), (1310, 428))
    hands.look("2-dragged")
    hands.key("k")
    hands.click(700, 450)
    hands.key("Return", 6)
    hands.look("3-placed")
    hands.click(110, 230, 8)
    hands.click(700, 450)
    hands.key("r", 6)
    hands.key("Return", 8)
    hands.click(1270, 682)
    hands.key("Down", 1)
    hands.key("Down", 1)
    hands.key("Return", 2)
    hands.look("4-two-layers-blended")
    hands.key("ctrl+alt+e", 4)
    hands.look("5-exported")
    hands.key("ctrl+q", 3)
    first = newest(home)
    if program.wait(10) != 0 or first is None:
        raise SystemExit("the program did not export and quit")
    hands.window = ""
    program = hands.start("window", str(first))
    time.sleep(12)
    hands.look("6-reopened")
    hands.click(700, 450)
    hands.key("ctrl+alt+e", 4)
    hands.key("ctrl+q", 3)
    code = program.wait(10)
    second = newest(home)
    if second is None or second == first:
        raise SystemExit("the second start did not export")
    same = bool((open_picture(first).pixels == open_picture(second).pixels).all())
    print(f"{first.name} and {second.name}: pixels {'equal' if same else 'DIFFER'}, exit code {code}")
    return 0 if same and code == 0 else 1


def newest(home: Path) -> Path | None:
    """The last exported picture."""
    found = sorted(home.rglob("*.png"), key=lambda path: path.stat().st_mtime_ns)
    found = [path for path in found if "cache" not in path.parts]
    return found[-1] if found else None


def main() -> int:
    """Make the screen, walk, take it away."""
    shots = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    if shots is not None:
        shots.mkdir(parents=True, exist_ok=True)
    screen = subprocess.Popen(["Xvfb", SCREEN, "-screen", "0", f"{SIZE}x24"], stderr=subprocess.DEVNULL)
    time.sleep(1)
    manager = subprocess.Popen(["openbox"], env=os.environ | {"DISPLAY": SCREEN}, stderr=subprocess.DEVNULL)
    try:
        with tempfile.TemporaryDirectory() as folder:
            return journey(Hands(Path(folder), shots), Path(folder))
    finally:
        manager.terminate()
        screen.terminate()


if __name__ == "__main__":
    sys.exit(main())
