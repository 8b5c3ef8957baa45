"""A runner for the set-up that runs nothing: it answers as Python and pip would and leaves the same traces on disk."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path

from genimg_desktop.bootstrap.environment import Maker
from genimg_desktop.bootstrap.pip_run import Outcome
from genimg_desktop.bootstrap.places import Places
from genimg_desktop.bootstrap.progress import Progress

NETWORK = Outcome(1, ("WARNING: Retrying after connection broken by 'NewConnectionError(...)'", "ERROR: No matching"))
MISSING = Outcome(1, ("ERROR: No matching distribution found for torch==2.13.0+cpu",))


def new_checkout(folder: Path) -> Places:
    """A checkout with nothing but its pins."""
    (folder / "requirements").mkdir(parents=True)
    (folder / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    (folder / "requirements" / "constraints.txt").write_text("numpy==2.4.6\ntorch==2.13.0\n", encoding="utf-8")
    return Places(folder, folder)


class PretendShell:
    """answers: the first entry whose text is in the command gives its outcome; else the command succeeds."""

    def __init__(self, places: Places, answers: Mapping[str, Outcome] | None = None, version: str = "3.11") -> None:
        self.places = places
        self.answers = dict(answers or {})
        self.version = version
        self.commands: list[str] = []

    def __call__(self, command: Sequence[str]) -> Outcome:
        line = " ".join(command[1:]).replace(str(self.places.root), "ROOT")
        self.commands.append(line)
        for text, outcome in self.answers.items():
            if text in line:
                return outcome
        if "-m venv" in line:
            self.make_venv(self.version)
        if "python %d.%d" in line:
            return Outcome(0, (f"python {self.version}",))
        if "pip install" in line and " torch==" in line:
            self.put_torch("2.13.0", "None" if "+cpu" in line else "'13.0'")
        return Outcome(0)

    def make_venv(self, version: str) -> None:
        self.places.python.parent.mkdir(parents=True)
        self.places.python.write_text("", encoding="utf-8")
        (self.places.environment / "pyvenv.cfg").write_text(
            f"home = /usr/bin\nversion = {version}.7\n", encoding="utf-8"
        )
        (self.places.environment / "lib" / f"python{version}" / "site-packages").mkdir(parents=True)

    def put_torch(self, version: str, cuda: str) -> None:
        folder = self.places.site_packages()
        (folder / "torch").mkdir(parents=True, exist_ok=True)
        text = f"__version__ = '{version}+any'\ncuda: Optional[str] = {cuda}\n"
        (folder / "torch" / "version.py").write_text(text, encoding="utf-8")
        self.describe("torch", version, {"torch/version.py": len(text)})

    def describe(self, name: str, version: str, sizes: Mapping[str, int]) -> Path:
        """What pip writes last of all."""
        folder = self.places.site_packages() / f"{name}-{version}.dist-info"
        folder.mkdir(exist_ok=True)
        record = "".join(f"{file},sha256=x,{size}\n" for file, size in sizes.items())
        (folder / "RECORD").write_text(record + f"{folder.name}/RECORD,,\n", encoding="utf-8")
        return folder

    def pip_installs(self) -> list[str]:
        """What was asked of pip, without the options that every call has."""
        asked = [line for line in self.commands if "pip install" in line]
        return [line.partition("constraints.txt ")[2] for line in asked]


def maker_of(
    shell: PretendShell,
    *,
    extras: tuple[str, ...] = (),
    environ: Mapping[str, str] | None = None,
    has_nvidia: bool = False,
    system: str = "linux",
) -> tuple[Maker, io.StringIO]:
    """What `install` works with, and what the person sees."""
    screen = io.StringIO()
    maker = Maker(shell.places, extras, environ or {}, Progress(screen), shell, lambda: has_nvidia, system)
    return maker, screen
