"""Make the private environment, or go on where an interrupted set-up stopped, or repair what is broken."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from genimg_desktop.bootstrap.folder import make_environment
from genimg_desktop.bootstrap.lock import only_one
from genimg_desktop.bootstrap.machine import check_machine, require_room, size_words
from genimg_desktop.bootstrap.pip_run import LoggedRunner, Outcome, Runner
from genimg_desktop.bootstrap.places import Places
from genimg_desktop.bootstrap.progress import Progress
from genimg_desktop.bootstrap.repair import forget_broken
from genimg_desktop.bootstrap.sentences import SetupStopped, told
from genimg_desktop.bootstrap.stamp import (
    Stamp,
    interpreter,
    is_current,
    read_stamp,
    torch_fits,
    void_stamp,
    wanted_key,
    write_stamp,
)
from genimg_desktop.bootstrap.torch_choice import Attempt, sees_nvidia, torch_attempts, wish_of

REST_MB, REST_ROOM_MB = 130, 700
TAIL_SHOWN = 8
PIP_CHATTER = re.compile(r"^\s*(?:note:|hint:|error: subprocess-exited|╰─>|\[end of output\]|WARNING: Location)")
"""Lines under which pip buries the reason."""
LOAD_PROBE = "import numpy, PIL, msgspec, safetensors, platformdirs, torch"


class Maker(NamedTuple):
    """What the set-up works with; tests hand in a runner and a graphics card of their own."""

    places: Places
    extras: tuple[str, ...]
    environ: Mapping[str, str]
    progress: Progress
    run: Runner
    has_nvidia: Callable[[], bool] = sees_nvidia
    system: str = sys.platform


def ensure_environment(
    places: Places, extras: Collection[str], environ: Mapping[str, str], progress: Progress, *, thorough: bool = False
) -> None:
    """Return when the environment is there and whole. ``thorough``: look at every file even if the stamp fits.

    Raises: SetupStopped with what to do; KeyboardInterrupt leaves what is there for the next start.
    """
    check_machine(places)
    with only_one(places.lock, lambda: progress.line(told("Another start is setting the program up; waiting for it."))):
        before = read_stamp(places)
        if not thorough and is_current(places, before, extras, environ):
            return
        run = LoggedRunner(log=places.log, temporary=places.temporary, environ=environ, progress=progress)
        try:
            install(Maker(places, tuple(sorted({*extras, *before.extras})), environ, progress, run))
        finally:
            shutil.rmtree(places.temporary, ignore_errors=True)


def install(maker: Maker) -> None:
    """The four steps; each is short when its work is already there."""
    places, progress = maker.places, maker.progress
    wish = wish_of(maker.environ)
    progress.line(told("Setting up Genimg Desktop in {folder}", folder=places.environment))
    progress.line(told("(the log is {log})", log=places.log))
    progress.step(told("A private Python environment"))
    version = make_environment(places, maker.run)
    void_stamp(places)
    broken = forget_broken(places.site_packages())
    if broken:
        progress.line("      " + told("half written, so written again: {names}", names=", ".join(broken)))
    progress.step(told("The build tool: about 1 MB to download"))
    _require(maker, pip(maker, ["hatchling", "--retries", "1"]))
    build = install_torch(maker, wish)
    has_window = (places.site_packages() / "PySide6").is_dir()
    rest = told("The window and everything else: about {size} to download", size=size_words(REST_MB))
    progress.step(told("Whatever is still missing") if has_window else rest)
    require_room(places.home, 100 if has_window else REST_ROOM_MB)
    target = str(places.root) + (f"[{','.join(maker.extras)}]" if maker.extras else "")
    _require(maker, pip(maker, ["--no-build-isolation", "--editable", target]))
    _require_loading(maker)
    write_stamp(
        places,
        Stamp(
            key=wanted_key(places),
            python=interpreter(places),
            version=version,
            extras=maker.extras,
            torch_wish=wish,
            torch_build=build,
        ),
    )


def install_torch(maker: Maker, wish: str) -> str:
    """Keep the PyTorch that is there when it fits, else try one source after the other. Returns "cpu" or "cuda"."""
    places, progress = maker.places, maker.progress
    wanted = pinned_version(places, "torch")
    there, build = installed_torch(places)
    if there == wanted and torch_fits(read_stamp(places)._replace(torch_build=build), wish):
        progress.step(told("PyTorch {version} is there", version=there))
        return build
    attempts = torch_attempts(
        version=wanted,
        system=maker.system,
        wish=wish,
        index=maker.environ.get("GENIMG_TORCH_INDEX", ""),
        has_nvidia=not wish and maker.has_nvidia(),
    )
    progress.step("PyTorch")
    if there == wanted:  # the other build has the same version: pip would take it for the wanted one
        _require(maker, maker.run([str(places.python), "-I", "-m", "pip", "uninstall", "--yes", "torch"]))
    return _first_that_works(maker, attempts)


def _first_that_works(maker: Maker, attempts: Sequence[Attempt]) -> str:
    outcome = Outcome(1)
    unreachable: set[str] = set()
    smallest = min(attempt.room_mb for attempt in attempts)
    for attempt in attempts:
        if attempt.address in unreachable:
            continue
        size = size_words(attempt.download_mb)
        maker.progress.line("      " + told("{title}: about {size} to download", title=attempt.title, size=size))
        try:
            require_room(maker.places.home, attempt.room_mb)
        except SetupStopped:
            if attempt.room_mb == smallest or attempt is attempts[-1]:
                raise
            maker.progress.line("      " + told("not enough room on the disk for this one"))
            continue
        outcome = pip(maker, attempt.arguments)
        if outcome.code == 0:
            return attempt.build
        if outcome.cause in ("disk", "permission"):
            break
        if outcome.cause == "network":
            unreachable.add(attempt.address)
        maker.progress.line("      " + told("could not be had there; trying the next source"))
    raise _failure(maker, outcome)


def pip(maker: Maker, arguments: Sequence[str]) -> Outcome:
    """``pip install`` with the pins."""
    command = [str(maker.places.python), "-I", "-m", "pip", "install", "--no-input", "--progress-bar", "off"]
    return maker.run([*command, "--disable-pip-version-check", "-c", str(maker.places.constraints), *arguments])


def pinned_version(places: Places, name: str) -> str:
    """The version that the constraints ask for."""
    found = re.search(rf"^{re.escape(name)}==(\S+)", places.constraints.read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise SetupStopped(told("{file} names no version of {name}.", file=places.constraints, name=name))
    return found[1]


def installed_torch(places: Places) -> tuple[str, str]:
    """("2.13.0", "cpu" or "cuda") read from its files, or ("", ""): importing it would take a second."""
    folder = places.site_packages()
    if not any(folder.glob("torch-*.dist-info")):
        return "", ""
    try:
        text = (folder / "torch" / "version.py").read_text(encoding="utf-8")
    except OSError:
        return "", ""
    version = re.search(r"^__version__ = '([^'+]+)", text, re.MULTILINE)
    cuda = re.search(r"^cuda\b[^=]*= '", text, re.MULTILINE)
    return (version[1] if version else ""), ("cuda" if cuda else "cpu")


def _require_loading(maker: Maker) -> None:
    outcome = maker.run([str(maker.places.python), "-I", "-c", LOAD_PROBE])
    if outcome.code == 0:
        return
    sentence = told("The libraries are installed but cannot be loaded: {reason}", reason=(outcome.lines or ("?",))[-1])
    if maker.system == "win32":
        sentence += "\n" + told("Install the Microsoft Visual C++ Redistributable (x64) and start again.")
    raise SetupStopped(sentence + "\n" + _start_afresh(maker))


def _require(maker: Maker, outcome: Outcome) -> None:
    if outcome.code != 0:
        raise _failure(maker, outcome)


def _failure(maker: Maker, outcome: Outcome) -> SetupStopped:
    if outcome.cause == "network":
        return SetupStopped(
            told(
                "The libraries could not be downloaded: no connection to the package index. Check the connection and "
                "start again; what is already there is kept. Behind a proxy set HTTPS_PROXY; where the index is slow "
                "or blocked choose a mirror: PIP_INDEX_URL for the libraries, GENIMG_TORCH_INDEX for PyTorch."
            )
        )
    if outcome.cause == "disk":
        return SetupStopped(told("The disk is full. Free some space and start again; what is already there is kept."))
    if outcome.cause == "permission":
        return SetupStopped(
            told(
                "A file of the environment could not be written. Close every window of Genimg Desktop and start again."
            )
            + f"\n{_last_lines(outcome)}"
        )
    return SetupStopped(
        told("pip could not install what the program needs. Its last lines:")
        + f"\n{_last_lines(outcome)}\n{_start_afresh(maker)}"
    )


def _last_lines(outcome: Outcome) -> str:
    said = [line for line in outcome.lines if line.strip() and not PIP_CHATTER.search(line)]
    return "\n".join(f"    {line}" for line in said[-TAIL_SHOWN:])


def _start_afresh(maker: Maker) -> str:
    return told(
        "Start again to go on from here. If it stops at the same place, delete the folder {folder} and start again. "
        "The whole log: {log}",
        folder=maker.places.environment,
        log=maker.places.log,
    )
