"""Chooses: no command opens the window, a command does its work in the shell."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from genimg_desktop.bootstrap.before_qt import prepare_for_qt
from genimg_desktop.bootstrap.sentences import SetupStopped
from genimg_desktop.cli.main import USER_ERROR, run_command
from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.text import Text


class _QtWindow:
    """The window, imported when it is asked for: commands work on a machine without Qt."""

    def open(self, paths: Sequence[Path]) -> int:
        """Open the window."""
        prepare_for_qt(window=True)
        try:
            from genimg_desktop.ui.application import run_window
        except ImportError as error:
            raise _no_window(error) from error
        return run_window(list(paths))

    def shots(self, folder: Path, languages: Sequence[str], themes: Sequence[str], runs: Sequence[Path]) -> None:
        """Write pictures of the window and of every panel; the monitor shows ``runs``."""
        prepare_for_qt(window=False)
        try:
            from genimg_desktop.ui.shots import take_shots
        except ImportError as error:
            raise _no_window(error) from error
        take_shots(folder, languages, themes, runs=runs)


def _no_window(error: ImportError) -> GenimgError:
    return GenimgError(
        Text("The window cannot be opened: {why}", why=str(error)),
        hint=Text("Install PySide6-Essentials, or use a command; 'genimg --help' lists them."),
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program. Returns the exit code: 0 done, 2 the person has to change something, 130 stopped."""
    try:
        return run_command(list(sys.argv[1:] if argv is None else argv), _QtWindow())
    except SetupStopped as stopped:  # a library of the system is missing; it names the command that installs it
        print(stopped, file=sys.stderr)
        return USER_ERROR


if __name__ == "__main__":
    sys.exit(main())
