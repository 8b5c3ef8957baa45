"""Where things are: settings, data, cache and logs of the user; resources and models of the program."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP_NAME = "genimg"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """The folders of one user. Created when first written to, never by looking."""

    config: Path
    data: Path
    cache: Path
    log: Path
    pictures: Path

    @property
    def models(self) -> Path:
        """The user's own models."""
        return self.data / "models"

    @property
    def runs(self) -> Path:
        """The user's trainings, a folder each."""
        return self.data / "runs"


def user_paths() -> Paths:
    """The folders that this system gives to programs (XDG on Linux, AppData on Windows, Library on macOS)."""
    dirs = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
    return Paths(
        config=dirs.user_config_path,
        data=dirs.user_data_path,
        cache=dirs.user_cache_path,
        log=dirs.user_log_path,
        pictures=dirs.user_pictures_path,
    )


def paths_under(root: Path) -> Paths:
    """All folders below one, for tests, demo sessions and portable use."""
    return Paths(
        config=root / "config",
        data=root / "data",
        cache=root / "cache",
        log=root / "log",
        pictures=root / "pictures",
    )


def _bundled(name: str) -> Path:
    package = Path(__file__).resolve().parent.parent
    inside = package / "_bundled" / name
    return inside if inside.is_dir() else package.parent / name


def resources_dir() -> Path:
    """Icons, translations and style sheets: inside the installed package, or beside it in a checkout."""
    return _bundled("resources")


def shipped_models_dir() -> Path:
    """The models that come with the program."""
    return _bundled("models")
