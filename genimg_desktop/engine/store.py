"""Loaded models, kept by the bytes they hold: the one least lately used goes first."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Protocol, Self, cast

import torch
from torch import nn

from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadModel
from genimg_desktop.core.text import Text
from genimg_desktop.engine.archs import ARCHS
from genimg_desktop.engine.capabilities import Generates
from genimg_desktop.engine.weights import load_weights, shapes_of
from genimg_desktop.spec.card import ModelCard, ModelSource


class Neural(Protocol):
    """What the store asks of an architecture with weights, beside being an nn.Module; see engine/archs."""

    @classmethod
    def build(cls, card: ModelCard) -> Self:
        """The module a card describes. Raises BadModel for a card it cannot follow."""

    def prepare(self) -> None:
        """Called once, with the weights in place."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class LoadedModel:
    """A model that can make pictures now. held_bytes: what its weights take on the device."""

    card: ModelCard
    hash: str
    model: Generates
    held_bytes: int


class ModelStore:
    """Loads a model when it is first asked for. Used from the device's one thread."""

    def __init__(self, device: str, limit_bytes: int) -> None:
        self._device = device
        self._limit_bytes = limit_bytes
        self._loaded: OrderedDict[str, LoadedModel] = OrderedDict()

    @property
    def held_bytes(self) -> int:
        """What all kept models take."""
        return sum(loaded.held_bytes for loaded in self._loaded.values())

    def __contains__(self, source: ModelSource) -> bool:
        return source.hash in self._loaded

    def load(self, source: ModelSource, ctx: Context) -> LoadedModel:
        """The model of a source, from memory or from its file. Raises BadModel, Cancelled."""
        if source.hash not in self._loaded:
            self._loaded[source.hash] = _load(source, self._device, ctx)
        self._loaded.move_to_end(source.hash)
        while len(self._loaded) > 1 and self.held_bytes > self._limit_bytes:
            self._loaded.popitem(last=False)
        return self._loaded[source.hash]

    def drop_all(self) -> None:
        """Forget every model."""
        self._loaded.clear()


def _load(source: ModelSource, device: str, ctx: Context) -> LoadedModel:
    card = source.card
    if card.arch not in ARCHS:
        raise BadModel(
            Text("'{title}' is built as '{arch}', which this version does not know.", title=card.title, arch=card.arch),
            hint=Text("Update the program to use this model."),
        )
    ctx.report(0.0, Text("Loading {title}", title=card.title))
    kind = ARCHS.load(card.arch)
    needs_weights = issubclass(kind, nn.Module)
    if needs_weights != (source.path is not None):
        raise BadModel(
            Text("The card of '{title}' and its file contradict each other.", title=card.title),
            details=f"arch {card.arch}, path {'given' if source.path else 'missing'}",
        )
    model = (
        _with_weights(cast(type[Neural], kind), source, device, ctx)
        if needs_weights
        else kind(card, torch.device(device))
    )
    if not isinstance(model, Generates):
        raise BadModel(Text("'{title}' cannot make pictures from nothing.", title=card.title))
    held = 0
    if isinstance(model, nn.Module):
        held = sum(t.numel() * t.element_size() for t in (*model.parameters(), *model.buffers()))
    ctx.report(1.0)
    return LoadedModel(card=card, hash=source.hash, model=model, held_bytes=held)


def _with_weights(kind: type[Neural], source: ModelSource, device: str, ctx: Context) -> nn.Module:
    assert source.path is not None
    with torch.device("meta"):  # a card may ask for more than there is memory; the file's size settles it
        model = kind.build(source.card)
    assert isinstance(model, nn.Module)
    weights = load_weights(source.path, shapes_of(model), expected_hash=source.hash, ctx=ctx)
    ctx.check()
    model.load_state_dict(weights, assign=True)
    cast(Neural, model).prepare()
    return model.to(device)
