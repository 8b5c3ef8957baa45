"""What main.py calls: set up if something is missing, then hand over to the program or to the tests."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from genimg_desktop.bootstrap.places import Places, find_places
from genimg_desktop.bootstrap.sentences import SetupStopped, told
from genimg_desktop.bootstrap.stamp import is_current, read_stamp

STOPPED, INTERRUPTED = 2, 130

FOREIGN = ("PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "PYTHONUSERBASE")
"""Settings of other Pythons that would bring their libraries into ours."""


def start(root: str, arguments: Sequence[str]) -> int:
    """``main.py ARGUMENTS`` for the checkout at ``root``. Returns the exit code; on POSIX the program replaces this.

    ``test [pytest arguments]`` runs the checks and the tests, ``setup`` only sets up and looks at every file,
    everything else is the program's.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a console without Chinese letters shows marks instead of failing
    environ = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    try:
        return _start(find_places(Path(root), environ), list(arguments), environ)
    except SetupStopped as stopped:
        sentence = str(stopped)
    except OSError as error:
        sentence = told("The set-up stopped: {reason}. Start again to go on from here.", reason=error)
    except KeyboardInterrupt:
        sys.stderr.write("\n" + told("Stopped. The next start goes on from here.") + "\n")
        return INTERRUPTED
    sys.stderr.write(sentence + "\n")
    _keep_window_open()
    return STOPPED


def _start(places: Places, arguments: list[str], environ: dict[str, str]) -> int:
    command = arguments[0] if arguments else ""
    extras = ("test",) if command == "test" else ()
    if command == "setup" or not is_current(places, read_stamp(places), extras, environ):
        set_up(places, extras, environ, command)
    if command == "setup":
        return 0
    if command == "test":
        from genimg_desktop.bootstrap.suite import run_suite

        return run_suite(places, arguments[1:], environ)
    program = [str(places.python), "-P", "-m", "genimg_desktop", *arguments]
    return run_to_end(program, environ) if os.name == "nt" else replace_process(program, environ)


def set_up(places: Places, extras: Sequence[str], environ: dict[str, str], command: str) -> None:
    """Make or repair the environment, with progress on standard error."""
    from genimg_desktop.bootstrap.environment import ensure_environment
    from genimg_desktop.bootstrap.progress import Progress
    from genimg_desktop.bootstrap.qt_libraries import advice, needed_libraries

    progress = Progress(sys.stderr)
    if sys.platform.startswith("linux"):  # said before the download, so that it can be done meanwhile
        lacking = advice(needed_libraries(environ, window=command in ("", "setup")))
        if lacking:
            progress.line(lacking)
    ensure_environment(places, extras, environ, progress, thorough=command == "setup")
    progress.line(told("Ready."))


def replace_process(command: Sequence[str], environ: dict[str, str]) -> int:
    """Become ``command``; does not return."""
    sys.stdout.flush()
    sys.stderr.flush()
    os.execve(command[0], list(command), environ)


def run_to_end(command: Sequence[str], environ: dict[str, str]) -> int:
    """Run ``command`` and wait. Ctrl-C goes to it as well, and it decides what to do."""
    import subprocess

    child = subprocess.Popen(list(command), env=environ)
    while True:
        try:
            return child.wait()
        except KeyboardInterrupt:
            continue


def _keep_window_open() -> None:
    """On Windows a double click opens a console that closes with us: wait until the sentence has been read."""
    if sys.platform == "win32" and sys.stdin is not None and sys.stdin.isatty():
        import ctypes

        processes = (ctypes.c_uint32 * 4)()
        if ctypes.windll.kernel32.GetConsoleProcessList(processes, 4) <= 2:  # us and the py launcher: no shell
            input(told("Press Enter to close this window."))
