"""PySide6 6.12.0 took one reference from None on every call that returns nothing, and the process died of it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_a_thousand_calls_that_return_nothing_lose_no_reference(qapp):
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("a")
    assert abs(sys.getrefcount(None) - before) < 100
