"""Collects every sentence of the program into the translation file, and compiles it.

    python packaging/translations.py           update resources/i18n/genimg_zh_CN.ts, then compile the .qm
    python packaging/translations.py --check   change nothing; say what is missing, exit code 1

The file is Qt Linguist's: open it with pyside6-linguist, or edit it as text. A new sentence comes in as 'unfinished';
one that is gone stays as 'vanished' until somebody deletes it, in case it comes back.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import string
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "genimg_desktop"
MODELS = ROOT / "models"
TS = ROOT / "resources" / "i18n" / "genimg_zh_CN.ts"
QM = TS.with_suffix(".qm")
CODE, NAMES = "genimg", "genimg models"
"""The two contexts: sentences of the program, and names from the shipped model cards. 'Light' is a theme in one, the
light on a scene in the other."""
MARKERS = ("Text", "tr")
MAKES_TEXTS = frozenset({"ui/i18n.py"})
"""Files that make a Text from another one and so have no literal to give."""


Key = tuple[str, str]


@dataclass(slots=True)
class Found:
    """sources: (context, sentence) -> files it stands in. problems: places where a sentence is no literal."""

    sources: dict[Key, list[str]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def add(self, context: str, source: str, where: str) -> None:
        """Take a sentence in, once per file."""
        places = self.sources.setdefault((context, source), [])
        if where not in places:
            places.append(where)


@dataclass(frozen=True, slots=True)
class Message:
    """One entry of the translation file. state '' is finished; else 'unfinished' or 'vanished'."""

    context: str
    source: str
    translation: str
    state: str


def collect(package: Path = PACKAGE, models: Path = MODELS) -> Found:
    """Every sentence in the code and every name in the shipped models."""
    found = Found()
    for path in sorted(package.rglob("*.py")):
        where = path.relative_to(package).as_posix()
        if where not in MAKES_TEXTS and not where.startswith("_bundled/"):
            _read_code(path.read_text(encoding="utf-8"), f"genimg_desktop/{where}", found)
    for path in sorted([*models.glob("*.toml"), *models.glob("*.safetensors")]):
        for name in _names_in(_read_card(path)):
            if is_wordy(name):
                found.add(NAMES, name, f"models/{path.name}")
    return found


def is_wordy(text: str) -> bool:
    """Whether a text has words to translate beside its names in braces; '°' and '{x} × {y}' have none."""
    return re.search(r"[A-Za-z]{2}", re.sub(r"\{[^}]*\}", "", text)) is not None


def placeholders(text: str) -> list[str]:
    """The names in braces, with their formats, sorted. Raises ValueError for braces that do not match."""
    return sorted(f"{name}:{spec}" for _, name, spec, _ in string.Formatter().parse(text) if name is not None)


def read_ts(path: Path = TS) -> dict[Key, Message]:
    """The translation file, by context and source."""
    messages: dict[Key, Message] = {}
    if not path.exists():
        return messages
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for node in context.iter("message"):
            translation = node.find("translation")
            source = node.findtext("source", "")
            if translation is not None:
                state = translation.get("type", "")
                messages[name, source] = Message(name, source, translation.text or "", state)
    return messages


def updated(found: Found, old: dict[Key, Message]) -> list[Message]:
    """The entries as they should be: new ones unfinished, lost ones vanished, all others as they were."""
    fresh = []
    for key in found.sources:
        before = old.get(key)
        has_translation = before is not None and before.translation and before.state != "unfinished"
        state = "" if has_translation else "unfinished"
        fresh.append(Message(*key, before.translation if before else "", state))
    gone = [replace(m, state="vanished") for key, m in old.items() if key not in found.sources]
    return sorted(fresh, key=_key) + sorted((m for m in gone if m.translation), key=_key)


def write_ts(messages: list[Message], places: dict[Key, list[str]], path: Path = TS) -> None:
    """Write the file the way Linguist does, without line numbers, so that it changes only when sentences do."""
    root = ElementTree.Element("TS", version="2.1", language="zh_CN", sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for name in (CODE, NAMES):
        contexts[name] = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(contexts[name], "name").text = name
    for message in messages:
        node = ElementTree.SubElement(contexts[message.context], "message")
        for place in places.get((message.context, message.source), []):
            ElementTree.SubElement(node, "location", filename=f"../../{place}")
        ElementTree.SubElement(node, "source").text = message.source
        translation = ElementTree.SubElement(node, "translation")
        translation.text = message.translation
        if message.state:
            translation.set("type", message.state)
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def compile_qm(ts: Path = TS, qm: Path = QM) -> None:
    """Make the binary file that the program loads. Raises CalledProcessError with lrelease's words."""
    import PySide6

    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    tool = Path(PySide6.__file__).parent / name
    subprocess.run([str(tool), "-silent", "-nounfinished", str(ts), "-qm", str(qm)], check=True)


def problems(found: Found, messages: dict[Key, Message]) -> list[str]:
    """What keeps the translation from being complete."""
    said = list(found.problems)
    for key in found.sources:
        message, source = messages.get(key), key[1]
        if message is None or message.state or not message.translation:
            said.append(f"not translated: {source!r}")
            continue
        if placeholders(source) != placeholders(message.translation):
            said.append(f"other names in braces: {source!r} -> {message.translation!r}")
    return said


def main(arguments: list[str]) -> int:
    """Update and compile, or check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing, exit 1 when something is missing")
    options = parser.parse_args(arguments)
    found, old = collect(), read_ts()
    if not options.check:
        write_ts(updated(found, old), found.sources)
        compile_qm()
    said = problems(found, read_ts())
    for line in said:
        print(line)
    print(f"{len(found.sources)} sentences, {len(said)} problems")
    return 1 if said and options.check else 0


def _key(message: Message) -> tuple[str, str, str]:
    return message.context, message.source.casefold(), message.source


def _read_code(code: str, where: str, found: Found) -> None:
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = getattr(node.func, "id", None) or getattr(node.func, "attr", None)
        if name not in MARKERS:
            continue
        first = node.args[0]
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            if is_wordy(first.value):
                found.add(CODE, first.value, where)
        else:
            found.problems.append(f"no literal: {where}:{node.lineno}")


def _read_card(path: Path) -> dict[str, Any]:
    """The card of a shipped model: a TOML file, or in the head of a safetensors file."""
    if path.suffix == ".toml":
        return tomllib.loads(path.read_text(encoding="utf-8"))
    with path.open("rb") as file:
        head = json.loads(file.read(int.from_bytes(file.read(8), "little")))
    card: dict[str, Any] = json.loads(head["__metadata__"]["genimg.card"])
    return card


def _names_in(card: dict[str, Any]) -> Iterator[str]:
    latent = card.get("latent", {})
    for key in ("title", "about", "trained_on"):
        yield str(card.get(key, ""))
    yield from card.get("classes", [])
    for coordinate in latent.get("coordinates", []):
        for key in ("name", "group", "help", "unit"):
            yield str(coordinate.get(key, ""))
    for preset in latent.get("presets", []):
        yield str(preset.get("name", ""))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
