"""What an action of a person is; ``commands.py`` has them all."""

from __future__ import annotations

from dataclasses import dataclass

from genimg_desktop.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """id: stable key. text: in menus ('…' when it asks something first). menu: where it stands ('' = palette only).

    shortcuts: Qt key names, the first is shown. icon: name of an icon in resources/icons or ''. A tick mark is shown
    for is_checkable ones. starts_group: a line stands before it; before its menu, for the first one of a sub-menu.
    """

    id: str
    text: Text
    menu: str = ""
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    help: Text | None = None
    is_checkable: bool = False
    starts_group: bool = False
