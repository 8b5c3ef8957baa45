"""XMP packets: the 'made by' label of the IPTC, and our recipe where a format has no text of its own.

XMP: ISO 16684-1 and Adobe's 'XMP Specification Part 3' (2020; section 1.1.3 for JPEG). Label: IPTC Photo Metadata
Standard, Digital Source Type, a term of the IPTC NewsCodes of that name.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import Literal
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

Source = Literal["trained", "rules", "composite"]
"""A trained network, rules without weights, or a mix that holds generated parts."""

DIGITAL_SOURCE_TYPES: dict[str, str] = {
    "trained": "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
    "rules": "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia",
    "composite": "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia",
}

LARGEST_PACKET_BYTES = 16 * 1024 * 1024
_DEEPEST = 64
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
_XMP = "http://ns.adobe.com/xap/1.0/"
_XMP_NOTE = "http://ns.adobe.com/xmp/note/"
_OURS = "urn:genimg:xmp:1.0/"
_SPACES = {"Iptc4xmpExt": _IPTC, "xmp": _XMP, "xmpNote": _XMP_NOTE, "genimg": _OURS}


@dataclass(frozen=True, slots=True, kw_only=True)
class XmpFacts:
    """What was found: our recipe, our film, the digital source type (a URI), the digest of an extended packet."""

    recipe_text: str | None = None
    film_text: str | None = None
    digital_source_type: str | None = None
    extended_digest: str | None = None


def write_xmp(
    *, source: Source | None, software: str, recipe_text: str | None = None, film_text: str | None = None
) -> bytes:
    """A whole packet, UTF-8. recipe_text and film_text must be JSON."""
    properties = _label(source, software)
    for name, text in (("genimg:recipe", recipe_text), ("genimg:film", film_text)):
        if text is not None:
            properties[name] = _for_xml(text)
    return _packet(properties)


def write_split_xmp(*, source: Source | None, software: str, recipe_text: str) -> tuple[bytes, bytes, str]:
    """A packet with the label, an extended packet with the recipe, and the digest that joins them (for JPEG)."""
    extended = _rdf({"genimg:recipe": _for_xml(recipe_text)}).encode("utf-8")
    digest = hashlib.md5(extended, usedforsecurity=False).hexdigest().upper()
    properties = _label(source, software) | {"xmpNote:HasExtendedXMP": digest}
    return _packet(properties), extended, digest


def read_xmp(packet: bytes) -> XmpFacts:
    """Find what is ours in a packet of any program. Raises ValueError for one that is broken, too large or hostile."""
    if len(packet) > LARGEST_PACKET_BYTES:
        raise ValueError("the XMP packet is too large")
    finder = _Finder()
    try:
        finder.parse(packet.strip(b"\0 \r\n\t"))
    except (expat.ExpatError, LookupError) as error:
        raise ValueError(str(error)) from error
    found = finder.found
    return XmpFacts(
        recipe_text=found.get(f"{_OURS} recipe"),
        film_text=found.get(f"{_OURS} film"),
        digital_source_type=found.get(f"{_IPTC} DigitalSourceType"),
        extended_digest=found.get(f"{_XMP_NOTE} HasExtendedXMP"),
    )


def _label(source: Source | None, software: str) -> dict[str, str]:
    properties = {"xmp:CreatorTool": software} if software else {}
    if source is not None:
        properties["Iptc4xmpExt:DigitalSourceType"] = DIGITAL_SOURCE_TYPES[source]
    return properties


def _packet(properties: dict[str, str]) -> bytes:
    begin = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    return f'{begin}<x:xmpmeta xmlns:x="adobe:ns:meta/">{_rdf(properties)}</x:xmpmeta><?xpacket end="r"?>'.encode()


def _rdf(properties: dict[str, str]) -> str:
    used = {name.partition(":")[0] for name in properties}
    spaces = "".join(f" xmlns:{prefix}={quoteattr(_SPACES[prefix])}" for prefix in sorted(used))
    inner = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in properties.items())
    return f'<rdf:RDF xmlns:rdf="{_RDF}"><rdf:Description rdf:about=""{spaces}>{inner}</rdf:Description></rdf:RDF>'


def _for_xml(json_text: str) -> str:
    """The same JSON without the two characters that JSON may hold bare and XML 1.0 (section 2.2) may not."""
    return re.sub("[\ufffe\uffff]", lambda match: f"\\u{ord(match[0]):04x}", json_text)


class _Finder:
    """Walks a packet without building a tree; refuses document types, and with them every entity."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self._wanted = {
            f"{_OURS} recipe",
            f"{_OURS} film",
            f"{_IPTC} DigitalSourceType",
            f"{_XMP_NOTE} HasExtendedXMP",
        }
        self._depth = 0
        self._open: str | None = None
        self._text: list[str] = []

    def parse(self, packet: bytes) -> None:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.Parse(packet, True)

    def _refuse(self, *_: object) -> None:
        raise ValueError("the XMP packet declares a document type")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise ValueError("the XMP packet is nested too deeply")
        for key in self._wanted & attributes.keys():
            self.found.setdefault(key, attributes[key])
        if name in self._wanted:
            self._open, self._text = name, []
            if resource := attributes.get(f"{_RDF} resource"):
                self.found.setdefault(name, resource)

    def _end(self, name: str) -> None:
        self._depth -= 1
        if name == self._open:
            if text := "".join(self._text).strip():
                self.found.setdefault(name, text)
            self._open = None

    def _characters(self, text: str) -> None:
        if self._open is not None:
            self._text.append(text)
