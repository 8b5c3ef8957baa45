"""What each depth of a region does, in words, and which one to begin with."""

from __future__ import annotations

from genimg_desktop.core.text import Text
from genimg_desktop.spec.card import ModelCard

_FIRST_SIDE = 4

WORDS: tuple[Text, ...] = (
    Text("Layout"),
    Text("Shapes"),
    Text("Parts"),
    Text("Texture"),
    Text("Colour"),
)
"""From the coarsest map to the picture. A network with more maps than words says 'Texture' for several."""

HELP: tuple[Text, ...] = (
    Text("Laid out anew; the region has its say."),
    Text("Both grow into one shape."),
    Text("A part of B; outlines join over a few pixels."),
    Text("B as it is; only its edge is joined."),
    Text("The pixels of B, as through a mask."),
)


def word_of(card: ModelCard, depth: int) -> Text:
    """What a region at this depth takes from the other picture."""
    return WORDS[_index(card, depth)]


def help_of(card: ModelCard, depth: int) -> Text:
    """One sentence more."""
    return HELP[_index(card, depth)]


def places_of(depth: int) -> int:
    """Along each side of the map that is mixed at this depth."""
    return _FIRST_SIDE << depth


def first_depth(card: ModelCard) -> int:
    """Where to begin: maps of 8 x 8 places, which let parts grow together and still stay where they were painted."""
    return min(1, max(card.region_depths - 1, 0))


def _index(card: ModelCard, depth: int) -> int:
    """The last depth is the last word, the others count from the first."""
    last = len(WORDS) - 1
    return last if depth == card.region_depths - 1 else min(depth, last - 1)
