"""Write THIRD_PARTY_NOTICES.md from the pins and the installed libraries: ``python packaging/third_party_notices.py``.

Run it in the environment with the test extra after changing requirements/constraints.txt.
"""

from __future__ import annotations

import importlib.metadata
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

ROLES = {
    "torch": "the models",
    "numpy": "pictures as arrays",
    "pillow": "picture formats, colour profiles, XMP",
    "pyside6-essentials": "the window (Qt for Python and the Qt libraries)",
    "pyqtgraph": "the curves of a training",
    "qdarkstyle": "dark and light style sheets",
    "safetensors": "weight files",
    "msgspec": "checked JSON and TOML",
    "platformdirs": "the folders of each system",
    "hatchling": "builds the package",
    "pytest": "runs the tests",
    "pytest-qt": "drives the window in tests",
    "pytest-timeout": "ends a test that hangs",
    "hypothesis": "tests with varied input",
    "ruff": "lint and format",
    "mypy": "checks types",
    "colorama": "needed by pyqtgraph, and on Windows by click and pytest",
    "import-linter": "checks the direction of imports",
    "psd-tools": "Photoshop files (an extra; reads them back in tests)",
    "c2pa-python": "Content Credentials (an extra; reads them back in tests)",
    "tifffile": "reads TIFF files back in tests",
}
"""What each library is for that pyproject.toml names; the others say who needs them."""

SHORT = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
MORE = {"qdarkstyle": "MIT (its images: CC-BY-4.0)", "colorama": "BSD-3-Clause"}
"""Where the metadata does not say all, or is not there on every system."""

HEAD = """# Third-party notices

Genimg Desktop itself is under the MIT licence (see LICENSE). It contains none of the libraries below: the set-up
downloads them from the Python package index, each with its own licence text in its `.dist-info` folder, into the
private environment. This list is written by `packaging/third_party_notices.py`.

## Qt and PySide6 (LGPL)

The window uses Qt and Qt for Python (PySide6-Essentials and shiboken6), which are used here under the GNU Lesser
General Public License, version 3. The text of that licence is at <https://www.gnu.org/licenses/lgpl-3.0.html>, how Qt
is licensed at <https://doc.qt.io/qt-6/licensing.html>, and the source at <https://code.qt.io/>. Nothing of Qt is
changed or linked statically. The Qt libraries stay separate files in the environment (`PySide6/Qt/lib`, on Windows
`PySide6`) and can be replaced there by another compatible build. Any bundle made of this program must keep them
separate files as well, and carry the licence texts.

"""

SECTIONS = {"the program": "With the program", "building it": "To build it", "testing it": "To test it"}


def plain(name: str) -> str:
    """The name as the index compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def licence_of(name: str) -> str:
    """In one line, from the metadata of the installed library."""
    if plain(name) in MORE:
        return MORE[plain(name)]
    facts = importlib.metadata.metadata(name)
    if facts.get("License-Expression"):
        return str(facts["License-Expression"])
    classified = [line.rpartition(" :: ")[2] for line in facts.get_all("Classifier") or [] if "License :: OSI" in line]
    stated = (facts.get("License") or "").strip().split("\n")[0]
    return SHORT.get(classified[0], classified[0]) if classified else stated


def pinned() -> dict[str, list[tuple[str, str]]]:
    """Section -> (name, version) of every pin, in the order of the file."""
    found: dict[str, list[tuple[str, str]]] = {}
    section = ""
    for line in (ROOT / "requirements" / "constraints.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# ") and line[2:] in SECTIONS:
            section = line[2:]
            found[section] = []
        elif "==" in line and not line.startswith("#"):
            name, _, version = line.partition("==")
            found[section].append((name, version))
    return found


def needed_by(names: list[str]) -> dict[str, list[str]]:
    """Name -> the pinned libraries that ask for it without a condition."""
    asked: dict[str, list[str]] = {}
    for name in names:
        try:
            lines = importlib.metadata.requires(name) or []
        except importlib.metadata.PackageNotFoundError:  # a library of another system
            continue
        for line in lines:
            if "extra ==" not in line:
                asked.setdefault(plain(re.split(r"[^\w.-]", line)[0]), []).append(name)
    return asked


def main() -> None:
    """Write the file."""
    sections = pinned()
    askers = needed_by([name for pins in sections.values() for name, _ in pins])
    lines = [HEAD]
    for section, pins in sections.items():
        lines.append(f"## {SECTIONS[section]}\n\n| name | version | licence | role |\n| --- | --- | --- | --- |\n")
        for name, version in sorted(pins, key=lambda pin: pin[0].lower()):
            role = ROLES.get(plain(name)) or "needed by " + ", ".join(dict.fromkeys(askers[plain(name)]))
            lines.append(f"| {name} | {version} | {licence_of(name)} | {role} |\n")
        lines.append("\n")
    lines.append(
        "On Linux with an NVIDIA card PyTorch also brings NVIDIA's CUDA libraries (NVIDIA Software License Agreement)\n"
        "and triton (MIT), in the versions that PyTorch pins.\n"
    )
    (ROOT / "THIRD_PARTY_NOTICES.md").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
