"""Two ways to move by one hand: the pad between four latents, and the walk along a row of them."""

from __future__ import annotations

from collections.abc import Sequence

from genimg_desktop.app.explorer import Explorer
from genimg_desktop.core.seeds import fresh_seed
from genimg_desktop.core.signals import Signal
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.latent_math import Way, mix, mix_four


class Pad:
    """Four corners (top-left, top-right, bottom-left, bottom-right) and a position in [0, 1] x [0, 1]."""

    def __init__(self, explorer: Explorer) -> None:
        self.changed: Signal[()] = Signal()
        self.corners: tuple[Latent, Latent, Latent, Latent] | None = None
        self.x = 0.0
        self.y = 0.0
        self._explorer = explorer
        self._model = ""
        explorer.changed.connect(self._forget_other_model)

    def start(self, corners: Sequence[Latent] | None = None) -> None:
        """Take up to four corners; what is missing is the present place and then fresh seeds."""
        place, card = self._explorer.place, self._explorer.card
        if place is None or card is None:
            return
        given = list(corners or [place.latent])[:4]
        while len(given) < 4:
            given.append(_another(place.latent))
        self.corners = (given[0], given[1], given[2], given[3])
        self._model = place.model
        self.move(0.0, 0.0)

    def set_corner(self, index: int, latent: Latent) -> None:
        """Put another latent into a corner."""
        if self.corners is not None:
            corners = list(self.corners)
            corners[index] = latent
            self.corners = (corners[0], corners[1], corners[2], corners[3])
            self.move(self.x, self.y)

    def roll_corner(self, index: int) -> None:
        """Put a fresh seed into a corner."""
        if self._explorer.place is not None:
            self.set_corner(index, _another(self._explorer.place.latent))

    def move(self, x: float, y: float) -> None:
        """Go to a position; outside is brought to the edge."""
        card = self._explorer.card
        if self.corners is None or card is None:
            return
        self.x, self.y = min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)
        self._explorer.set_latent(mix_four(card.latent, self.corners, self.x, self.y))
        self.changed.emit()

    def _forget_other_model(self) -> None:
        place = self._explorer.place
        if self.corners is not None and place is not None and place.model != self._model:
            self.corners = None
            self.changed.emit()


def _another(latent: Latent) -> Latent:
    return Latent(seed=fresh_seed(), truncation=latent.truncation, label=latent.label)


class Walk:
    """A row of latents and a position on it: 0 is the first, 1 the last, equal shares between neighbours."""

    def __init__(self, explorer: Explorer) -> None:
        self.changed: Signal[()] = Signal()
        self.stops: tuple[Latent, ...] = ()
        self.position = 0.0
        self.way: Way | None = None
        self._explorer = explorer
        self._model = ""
        explorer.changed.connect(self._forget_other_model)

    def start(self, stops: Sequence[Latent]) -> None:
        """Walk along these (two or more) latents of the present model, from the first."""
        if len(stops) < 2 or self._explorer.place is None:
            return
        self.stops = tuple(stops)
        self._model = self._explorer.place.model
        self.move(0.0)

    def set_way(self, way: Way | None) -> None:
        """Straight ('lerp'), round the sphere ('slerp'), or what suits the model (None)."""
        self.way = way
        self.move(self.position)

    def latent_at(self, position: float) -> Latent | None:
        """The latent at a position in [0, 1]; None without a walk."""
        card = self._explorer.card
        if len(self.stops) < 2 or card is None:
            return None
        along = min(max(position, 0.0), 1.0) * (len(self.stops) - 1)
        index = min(int(along), len(self.stops) - 2)
        return mix(card.latent, self.stops[index], self.stops[index + 1], along - index, self.way)

    def move(self, position: float) -> None:
        """Go to a position; outside is brought to the end."""
        latent = self.latent_at(position)
        if latent is None:
            return
        self.position = min(max(position, 0.0), 1.0)
        self._explorer.set_latent(latent)
        self.changed.emit()

    def _forget_other_model(self) -> None:
        place = self._explorer.place
        if self.stops and place is not None and place.model != self._model:
            self.stops = ()
            self.changed.emit()
