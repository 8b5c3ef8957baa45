"""The folder of the private environment: taken when it works, made anew when it does not."""

from __future__ import annotations

import re
import shutil

from genimg_desktop.bootstrap.machine import base_python, require_venv_module
from genimg_desktop.bootstrap.pip_run import Runner
from genimg_desktop.bootstrap.places import Places
from genimg_desktop.bootstrap.sentences import SetupStopped, told

OLDEST, NEWEST = (3, 11), (3, 14)
VERSION_PROBE = "import sys; print('python %d.%d' % sys.version_info[:2])"


def make_environment(places: Places, run: Runner) -> str:
    """Leave an environment with a working Python and pip. Returns its version, "3.11".

    Raises: SetupStopped when it can be neither used nor made.
    """
    version = working_version(places, run)
    if version and _has_pip(places, run):
        return version
    remove_environment(places)
    require_venv_module()
    outcome = run([base_python(), "-I", "-m", "venv", str(places.environment)])
    version = working_version(places, run)
    if outcome.code != 0 or not version:
        raise SetupStopped(
            told("The private environment could not be made: {reason}", reason=" ".join(outcome.lines[-3:]))
        )
    return version


def working_version(places: Places, run: Runner) -> str:
    """The version of the environment's Python, or "": gone, broken, not the one it was made with, or unfitting."""
    if not places.python.exists():
        return ""
    outcome = run([str(places.python), "-I", "-c", VERSION_PROBE])
    found = re.search(r"^python (\d+)\.(\d+)$", "\n".join(outcome.lines), re.MULTILINE)
    if outcome.code != 0 or found is None or not OLDEST <= (int(found[1]), int(found[2])) <= NEWEST:
        return ""
    version = f"{found[1]}.{found[2]}"
    return version if made_with(places) == version else ""


def made_with(places: Places) -> str:
    """The version that the environment notes about its own making, "3.11"; the Python behind it may have changed."""
    try:
        notes = (places.environment / "pyvenv.cfg").read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""
    found = re.search(r"^version(?:_info)? *= *(\d+\.\d+)", notes, re.MULTILINE)
    return found[1] if found else ""


def remove_environment(places: Places) -> None:
    """Take a broken environment away. Raises: SetupStopped when the folder is something else, or in use."""
    folder = places.environment
    if folder.is_symlink():
        folder.unlink()
        return
    if not folder.exists():
        return
    if not (folder / "pyvenv.cfg").is_file() and any(path.is_file() for path in folder.rglob("*")):
        raise SetupStopped(
            told(
                "The folder {folder} is not a Python environment. Rename or remove it, then start again.", folder=folder
            )
        )
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise SetupStopped(
            told(
                "The broken environment {folder} cannot be removed ({reason}). Close every window of Genimg Desktop, "
                "delete that folder, and start again.",
                folder=folder,
                reason=error.strerror or error,
            )
        ) from error


def _has_pip(places: Places, run: Runner) -> bool:
    python = [str(places.python), "-I"]
    if run([*python, "-c", "import pip._internal.cli.main"]).code == 0:
        return True
    return run([*python, "-m", "ensurepip", "--default-pip"]).code == 0
