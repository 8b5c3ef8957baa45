#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Set up on the first start, then open Genimg Desktop: ``python3 main.py``, ``python3 main.py test``.

This file keeps to words that even Python 2 can read, so that an old Python says one sentence and not SyntaxError.
Everything else is in genimg_desktop/bootstrap.
"""

import os
import sys

OLDEST, NEWEST = (3, 11), (3, 14)  # the pinned libraries have wheels for these

WRONG_PYTHON = (
    "Genimg Desktop needs Python %d.%d to %d.%d; this one is %d.%d. Install a fitting Python and start again with it, "
    "for example: python3.12 main.py (on Windows: py -3.12 main.py)\n"
)
WRONG_PYTHON_CHINESE = (
    "Genimg Desktop 需要 Python %d.%d 到 %d.%d,现在的是 %d.%d。请安装合适的 Python 再启动,"
    "例如:python3.12 main.py(Windows:py -3.12 main.py)\n"
)


def fits(version):
    """Whether the libraries exist for this Python."""
    return OLDEST <= tuple(version[:2]) <= NEWEST


def fitting_python():
    """The command of another Python on this machine that fits, as a list, or None."""
    import subprocess

    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        command = ["py", "-3.%d" % minor] if os.name == "nt" else ["python3.%d" % minor]
        try:
            with open(os.devnull, "w") as nowhere:
                code = subprocess.call(command + ["-c", "import ensurepip"], stdout=nowhere, stderr=nowhere)
        except OSError:
            continue
        if code == 0:
            return command
    return None


def hand_over(command):
    """Go on in another Python. Windows has no exec that a shell would wait for."""
    if os.name != "nt":
        os.execvp(command[0], command)
    import subprocess

    return subprocess.call(command)


def main():
    """Exit code of the program, of the tests, or of the set-up that failed."""
    arguments = [os.path.abspath(__file__)] + sys.argv[1:]
    if not fits(sys.version_info):
        command = fitting_python()
        if command is not None:
            return hand_over(command + arguments)
        words = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
        sentence = WRONG_PYTHON_CHINESE if words.startswith("zh") else WRONG_PYTHON
        sys.stderr.write(sentence % (OLDEST + NEWEST + tuple(sys.version_info[:2])))
        return 2
    root = os.path.dirname(arguments[0])
    sys.path.insert(0, root)
    from genimg_desktop.bootstrap.launch import start

    return start(root, arguments[1:])


if __name__ == "__main__":
    sys.exit(main())
