"""The exact versions, and the licences of what they name."""

from __future__ import annotations

import importlib.metadata
import re
import tomllib
from pathlib import Path

from genimg_desktop.bootstrap import launch

ROOT = Path(launch.__file__).parents[2]


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins() -> dict[str, str]:
    text = (ROOT / "requirements" / "constraints.txt").read_text(encoding="utf-8")
    found = re.findall(r"^([\w.-]+)==(\S+)$", text, re.MULTILINE)
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert len(found) == len(lines), "a pin is NAME==VERSION and nothing else"
    return {plain(name): version for name, version in found}


def test_torch_is_pinned_without_a_build_so_that_every_build_fits():
    assert pins()["torch"] == "2.13.0"


def test_everything_the_project_names_is_pinned():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    named = [
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["test"],
        *project["build-system"]["requires"],
    ]
    assert {plain(re.match(r"[\w.-]+", line)[0]) for line in named} - set(pins()) == set()


def test_what_is_installed_is_what_is_pinned():
    wanted = pins()
    installed = {plain(each.name): each.version.partition("+")[0] for each in importlib.metadata.distributions()}
    wrong = {name: version for name, version in installed.items() if name in wanted and wanted[name] != version}
    assert wrong == {}


def test_everything_that_an_installed_library_needs_is_pinned():
    wanted = pins()
    needed = set()
    for name in wanted:
        try:
            lines = importlib.metadata.requires(name) or []
        except importlib.metadata.PackageNotFoundError:
            continue
        needed |= {plain(re.match(r"[\w.-]+", line)[0]) for line in lines if ";" not in line}
    assert needed - set(wanted) == set()


def test_the_notices_name_every_pin_with_its_version():
    text = (ROOT / "THIRD_PARTY_NOTICES.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([\w.-]+) \| (\d\S*) \| ([^|]+) \| ([^|]+) \|$", text, re.MULTILINE)
    assert {plain(name): version for name, version, _, _ in rows} == pins()
    assert "LGPL" in text
