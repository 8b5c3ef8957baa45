from typing import Any

import pytest

from genimg_desktop.spec.latent import Latent


@pytest.fixture
def session(fake_session: Any, settle: Any) -> Any:
    fake_session.explorer.choose_model("hills")
    settle(fake_session)
    return fake_session


def test_the_pad_starts_where_the_artist_is_and_reaches_its_corners(session: Any) -> None:
    here = session.explorer.place.latent
    session.pad.start()
    assert session.explorer.place.latent == here
    session.pad.move(1.0, 1.0)
    assert session.explorer.place.latent == session.pad.corners[3]
    session.pad.move(5.0, -5.0)
    assert (session.pad.x, session.pad.y) == (1.0, 0.0)
    assert session.explorer.place.latent == session.pad.corners[1]


def test_another_model_takes_the_pad_and_the_walk_away(session: Any) -> None:
    session.pad.start()
    session.walk.start([Latent(seed=1), Latent(seed=2)])
    session.explorer.choose_model("cloudnet")
    assert session.pad.corners is None
    assert session.walk.stops == ()


def test_a_walk_meets_every_stop(session: Any) -> None:
    stops = [Latent(seed=k) for k in range(4)]
    session.walk.start(stops)
    for index, stop in enumerate(stops):
        session.walk.move(index / 3)
        assert session.explorer.place.latent == stop
    assert session.walk.latent_at(0.5) not in stops


def test_one_stop_is_no_walk(session: Any) -> None:
    session.walk.start([Latent(seed=1)])
    assert session.walk.stops == ()
    assert session.walk.latent_at(0.5) is None
