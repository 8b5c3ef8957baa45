"""How well a few typed letters match a name."""

from __future__ import annotations

_START, _WORD, _ROW, _ANY = 12.0, 8.0, 5.0, 1.0


def fuzzy_score(typed: str, name: str) -> float | None:
    """Higher is better, None when the letters do not occur in order. Case and spaces in ``typed`` do not matter.

    The best way through the name is found: letters at the start, at the start of a word, or following the letter
    before count more; a short name beats a long one.
    """
    letters = [c for c in typed.casefold() if not c.isspace()]
    text = name.casefold()
    if not letters:
        return 0.0
    best: dict[int, float] = {-1: 0.0}
    for letter in letters:
        reached: dict[int, float] = {}
        for at, score in best.items():
            for index in range(at + 1, len(text)):
                if text[index] == letter:
                    value = score + _worth(text, index, is_row=index == at + 1 and at >= 0)
                    reached[index] = max(reached.get(index, 0.0), value)
        if not reached:
            return None
        best = reached
    return max(best.values()) - 0.01 * len(text)


def _worth(text: str, index: int, *, is_row: bool) -> float:
    if index == 0:
        return _START
    if is_row:
        return _ROW
    return _WORD if not text[index - 1].isalnum() else _ANY
