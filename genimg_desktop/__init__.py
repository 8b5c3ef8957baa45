"""Genimg Desktop: artists make their own image models and play in them, offline.

core      errors, texts, tables, fields, files, signals, seeds, paths, log: standard library and numpy
image     pictures as arrays, and the codecs
spec      the nouns: model card, latent, request, result, recipe
document  layers, commands, history, render
library   what is on disk: models, bookmarks
engine    the only folder that imports torch: run a request on a model
jobs      work off the window's thread: lanes, slots, cancel
export    pictures out, each with its recipe
app       the session and one view-model per panel; every user action
ui        the window (the only Qt)
cli       the same work from a shell
bootstrap set-up before anything is installed, and checks before Qt: the standard library only
"""

__version__ = "0.1.0"
