"""The small pictures of the pad's corners are drawn once each, and only for the corners there are."""

from typing import Any

import pytest

from genimg_desktop.app.corner_faces import SIDE
from genimg_desktop.spec.latent import Latent


@pytest.fixture
def session(fake_session: Any, settle: Any) -> Any:
    fake_session.explorer.choose_model("hills")
    settle(fake_session)
    return fake_session


def test_four_corners_get_four_small_drafts(session: Any, settle: Any) -> None:
    assert session.corner_faces.pictures == ()
    session.door.engine().seen.clear()
    session.pad.start([Latent(seed=k) for k in range(4)])
    assert session.corner_faces.pictures == (None,) * 4
    settle(session)
    assert all(picture.shape == (SIDE, SIDE, 4) for picture in session.corner_faces.pictures)
    small = [request for request in session.door.engine().seen if request.width == SIDE]
    assert [request.latent.seed for request in small] == [0, 1, 2, 3]


def test_moving_on_the_pad_draws_no_corner_again(session: Any, settle: Any) -> None:
    session.pad.start([Latent(seed=k) for k in range(4)])
    settle(session)
    session.door.engine().seen.clear()
    session.pad.move(0.5, 0.5)
    session.pad.roll_corner(3)
    settle(session)
    small = [request.latent for request in session.door.engine().seen if request.width == SIDE]
    assert small == [session.pad.corners[3]]


def test_another_model_forgets_the_corners(session: Any, settle: Any) -> None:
    session.pad.start()
    session.explorer.choose_model("cloudnet")
    settle(session)
    assert session.corner_faces.pictures == ()
    session.pad.start()
    settle(session)
    assert all(picture.shape == (64, 64, 4) for picture in session.corner_faces.pictures)
