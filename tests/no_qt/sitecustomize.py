"""On PYTHONPATH, hides Qt from this Python and from every child it starts: imports fail as if it were not installed."""

import sys

HIDDEN = {"PySide6", "shiboken6", "qdarkstyle", "qtpy", "pytestqt"}


class HiddenModules:
    """Asked before every other finder."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.partition(".")[0] in HIDDEN:
            raise ModuleNotFoundError(f"No module named {name!r} (hidden for this run)", name=name)


sys.meta_path.insert(0, HiddenModules())
