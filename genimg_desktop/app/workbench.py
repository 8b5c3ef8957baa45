"""The models and the engine without a session: what the command line works with."""

from __future__ import annotations

from functools import cached_property

from genimg_desktop.app.engine_door import EngineLike, make_engine
from genimg_desktop.core.paths import Paths, shipped_models_dir, user_paths
from genimg_desktop.library.models import ModelLibrary


def library_of(paths: Paths) -> ModelLibrary:
    """The models of a person: their own folder first, then those that come with the program."""
    return ModelLibrary([paths.models, shipped_models_dir()], cache=paths.cache)


class Workbench:
    """The models of a person, and an engine made at first use."""

    def __init__(self, paths: Paths, device: str = "auto") -> None:
        self.models = library_of(paths)
        self._device = device

    @classmethod
    def of_user(cls, device: str = "auto") -> Workbench:
        """The workbench of whoever runs the program."""
        return cls(user_paths(), device)

    @cached_property
    def engine(self) -> EngineLike:
        """The engine; the first use imports torch."""
        return make_engine(self.models.find, self._device)
