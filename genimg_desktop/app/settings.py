"""The person's choices, kept in one JSON file; a damaged file costs nothing but the choices."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from genimg_desktop.app.kept_tools import KeptTools
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import SettingInfo, check_settings, setting
from genimg_desktop.core.files import read_limited, write_atomically
from genimg_desktop.core.serde import from_json, to_json
from genimg_desktop.core.signals import Signal
from genimg_desktop.core.text import Text
from genimg_desktop.document.versions import MOST_VERSIONS
from genimg_desktop.export.film.options import FilmOptions
from genimg_desktop.export.options import ExportOptions

SETTINGS_NAME = "settings.json"
LARGEST_SETTINGS_BYTES = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the person chose. Equal settings are the same file."""

    language: str = setting(
        "auto",
        SettingInfo(
            label=Text("Language"),
            help=Text("The language of the window."),
            choices=(("auto", Text("As the system")), ("en", Text("English")), ("zh_CN", Text("Simplified Chinese"))),
        ),
    )
    theme: str = setting(
        "dark",
        SettingInfo(
            label=Text("Theme"),
            help=Text("Dark is easier on the eyes beside pictures; light suits a bright room."),
            choices=(("dark", Text("Dark")), ("light", Text("Light"))),
        ),
    )
    device: str = setting(
        "auto",
        SettingInfo(
            label=Text("Device"),
            help=Text("Where pictures are computed. A change takes effect at the next start."),
            choices=(
                ("auto", Text("The fastest there is")),
                ("cuda", Text("NVIDIA GPU")),
                ("mps", Text("Apple GPU")),
                ("cpu", Text("Processor")),
            ),
        ),
    )
    versions: int = setting(
        MOST_VERSIONS,
        SettingInfo(
            label=Text("Earlier versions"),
            help=Text(
                "What the last saves of this project replaced. A version opens as a copy; the project stays as it is."
            ),
            low=0,
            high=50,
            step=1,
        ),
    )
    export: ExportOptions = field(default_factory=ExportOptions)
    export_folder: str = ""
    shows_rulers: bool = False
    film: FilmOptions = field(default_factory=FilmOptions)
    tools: KeptTools = field(default_factory=KeptTools)


class SettingsFile:
    """Loads settings once, saves every change. ``changed`` tells the new settings."""

    def __init__(self, folder: Path) -> None:
        self.changed: Signal[Settings] = Signal()
        self.path = folder / SETTINGS_NAME
        self.remark: Text | None = None
        self.current = self._load()

    def change(self, **values: Any) -> None:
        """Set some values, check them, save, tell. Raises BadInput or SaveFailed; on BadInput nothing changes."""
        changed = replace(self.current, **values)
        check_settings(changed)
        changed.export.check()
        changed.film.check()
        if changed == self.current:
            return
        self.current = changed
        self.changed.emit(changed)
        write_atomically(self.path, to_json(changed))

    def _load(self) -> Settings:
        if not self.path.exists():
            return Settings()
        try:
            settings = from_json(Settings, read_limited(self.path, LARGEST_SETTINGS_BYTES))
            check_settings(settings)
            settings.export.check()
            settings.film.check()
            return settings
        except BadInput as error:
            kept = self.path.with_suffix(".damaged.json")
            try:
                self.path.replace(kept)
            except OSError:
                kept = self.path
            self.remark = Text(
                "Your settings could not be read ({why}), so the defaults are used. The old file is kept as '{name}'.",
                why=error.message,
                name=kept.name,
            )
            return Settings()
