"""Every failure that a person may read: one clear sentence, and what to do next."""

from __future__ import annotations

from genimg_desktop.core.text import Text


class GenimgError(Exception):
    """A failure said in plain words.

    message: what happened, one sentence. hint: what to do next. details: for a bug report, never shown first.
    """

    def __init__(self, message: Text, *, hint: Text | None = None, details: str = "") -> None:
        super().__init__(str(message))
        self.message = message
        self.hint = hint
        self.details = details


class BadInput(GenimgError):
    """A file, setting or value that cannot be used."""


class BadPicture(BadInput):
    """A picture file that cannot be opened."""


class BadModel(BadInput):
    """A model file that cannot be used."""


class BadRecipe(BadInput):
    """A recipe that cannot be read or followed."""


class ModelMissing(BadRecipe):
    """A recipe names a model that is not in the library."""


class NewerVersion(BadInput):
    """Written by a newer version of the program; left untouched."""


class SaveFailed(GenimgError):
    """A file could not be written; whatever was there before is whole."""


class OutOfMemory(GenimgError):
    """The device or the computer has no memory left for this."""


class Cancelled(Exception):
    """Raised inside work whose result nobody wants any more."""


def as_genimg_error(error: BaseException) -> GenimgError:
    """Turn any exception into one that has a sentence; ours pass through unchanged."""
    if isinstance(error, GenimgError):
        return error
    if isinstance(error, MemoryError) or "out of memory" in str(error).lower():
        return OutOfMemory(
            Text("There is not enough memory for this."),
            hint=Text("Choose a smaller size, or close other programs and try again."),
            details=repr(error),
        )
    return GenimgError(
        Text("Something went wrong that the program did not expect."),
        hint=Text("Nothing of yours was changed. The details are in the log file."),
        details=repr(error),
    )
