"""Content Credentials: a signed manifest (C2PA) that says how a picture came to be, made offline with one's own
certificate, and what such a manifest in a file says. By c2pa-python, which is loaded only here.

C2PA Technical Specification 2.1 (2024): sections 13 and 14 for signatures and certificates, 18 for actions; their
digital source types are those of the IPTC. No time stamp is asked for, and the library may reach no host.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import genimg_desktop
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.files import read_limited
from genimg_desktop.core.text import Text
from genimg_desktop.export.extras import is_installed, needs
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.picture_format import PictureFormat
from genimg_desktop.image.xmp import DIGITAL_SOURCE_TYPES, Source

LARGEST_KEY_BYTES = 256 * 1024
_EDITED_BY_PEOPLE = "http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits"
_SETTINGS: dict[str, Any] = {
    "version": 1,
    "core": {"allowed_network_hosts": []},
    "verify": {"remote_manifest_fetch": False, "ocsp_fetch": False, "verify_trust": False},
    "builder": {"thumbnail": {"enabled": False}, "actions": {"auto_created_action": {"enabled": False}}},
}
_PEM = re.compile(r"-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \1-----", re.DOTALL)
_ALGORITHMS: tuple[tuple[bytes, str], ...] = (
    (bytes.fromhex("06082a8648ce3d030107"), "es256"),
    (bytes.fromhex("06052b81040022"), "es384"),
    (bytes.fromhex("06052b81040023"), "es512"),
    (bytes.fromhex("06092a864886f70d010101"), "ps256"),
    (bytes.fromhex("06032b6570"), "ed25519"),
)
"""Object identifiers in a private key (P-256, P-384, P-521, RSA, Ed25519), and how such a key signs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """What a manifest says. signer: the name in the certificate; empty when it says none. tool: what made the file.

    is_intact: neither picture nor manifest was changed since. source_types: the last words of the digital source types.
    Whether the signer is who the name says is for no program to know that reaches no list of certificates.
    """

    signer: str
    tool: str
    is_intact: bool
    source_types: tuple[str, ...]


def missing() -> BadInput | None:
    """What must be installed first, if anything."""
    return None if is_installed("c2pa") else needs(Text("Signing Content Credentials"), "c2pa-python")


def signed(data: bytes, entry: PictureFormat, options: ExportOptions, source: Source | None) -> bytes:
    """The exported file with a manifest in it, when a certificate was chosen and the format can carry one.

    source: what the picture is. Raises BadInput for a certificate or key that cannot be used, and without the library.
    """
    if not options.has_certificate or not entry.media_type:
        return data
    problem = missing()
    if problem is not None:
        raise problem
    certificate = _pem(options.certificate, "CERTIFICATE")
    key = _pem(options.private_key, "PRIVATE KEY")
    import c2pa

    try:
        info = c2pa.C2paSignerInfo(_algorithm(key, options.private_key), certificate.encode(), key.encode(), None)
        out = BytesIO()
        with (
            c2pa.Context.from_dict(_SETTINGS) as context,
            c2pa.Signer.from_info(info) as signer,
            c2pa.Builder(json.dumps(_manifest(entry, source)), context) as builder,
        ):
            builder.sign(signer, entry.media_type, BytesIO(data), out)
    except c2pa.C2paError as error:
        raise BadInput(
            Text("The picture could not be signed with the certificate '{name}'.", name=Path(options.certificate).name),
            hint=Text("The certificate must be meant for signing documents and belong to the key; see the guide."),
            details=str(error),
        ) from error
    return out.getvalue()


def read_credentials(data: bytes, media_type: str) -> Credentials | None:
    """What the manifest in a file says; None when there is none.

    media_type: as in PictureFormat. Raises BadInput without the library, and for a manifest that is broken.
    """
    problem = missing()
    if problem is not None:
        raise problem
    import c2pa

    try:
        with c2pa.Context.from_dict(_SETTINGS) as context:
            reader = c2pa.Reader.try_create(media_type, BytesIO(data), context=context)
            if reader is None:
                return None
            with reader:
                manifest = reader.get_active_manifest() or {}
                state = reader.get_validation_state() or ""
    except c2pa.C2paError as error:
        raise BadInput(Text("The Content Credentials in the file cannot be read."), details=str(error)) from error
    tools = manifest.get("claim_generator_info") or [{}]
    actions = [
        action
        for assertion in manifest.get("assertions", [])
        if str(assertion.get("label", "")).startswith("c2pa.actions")
        for action in (assertion.get("data") or {}).get("actions", [])
    ]
    types = (str(action["digitalSourceType"]).rpartition("/")[2] for action in actions if "digitalSourceType" in action)
    signature = manifest.get("signature_info") or {}
    return Credentials(
        signer=str(signature.get("common_name") or signature.get("issuer") or ""),
        tool=" ".join(str(tools[0].get(name, "")) for name in ("name", "version")).strip(),
        is_intact=state in ("Valid", "Trusted"),
        source_types=tuple(dict.fromkeys(types)),
    )


def _manifest(entry: PictureFormat, source: Source | None) -> dict[str, Any]:
    kind = DIGITAL_SOURCE_TYPES[source] if source is not None else _EDITED_BY_PEOPLE
    return {
        "claim_generator_info": [{"name": "Genimg Desktop", "version": genimg_desktop.__version__}],
        "format": entry.media_type,
        "assertions": [
            {
                "label": "c2pa.actions.v2",
                "data": {"actions": [{"action": "c2pa.created", "digitalSourceType": kind}]},
            }
        ],
    }


def _pem(path: str, kind: str) -> str:
    """The blocks of one kind in a PEM file. Raises BadInput for a file that holds none, or a locked key."""
    name = Path(path).name
    try:
        text = read_limited(Path(path), LARGEST_KEY_BYTES).decode("ascii")
    except UnicodeDecodeError:
        text = ""
    blocks = [match[0] for match in _PEM.finditer(text) if match[1].endswith(kind)]
    if any("ENCRYPTED" in block for block in blocks):
        raise BadInput(
            Text("The key '{name}' is locked with a password.", name=name),
            hint=Text("Write it without one: openssl pkcs8 -topk8 -nocrypt -in KEY -out NEWKEY"),
        )
    if not blocks:
        raise BadInput(
            Text("'{name}' holds no {kind} in the form PEM.", name=name, kind=kind.lower()),
            hint=Text("Such a file begins with '-----BEGIN'."),
        )
    return "\n".join(blocks) + "\n"


def _algorithm(key: str, path: str) -> str:
    match = _PEM.search(key)
    try:
        body = base64.b64decode(match[2]) if match else b""
    except binascii.Error:
        body = b""
    for identifier, name in _ALGORITHMS:
        if identifier in body:
            return name
    raise BadInput(
        Text("The key '{name}' is of a kind that Content Credentials do not allow.", name=Path(path).name),
        hint=Text("Use a key on the curve P-256, an RSA key, or Ed25519, as PKCS 8."),
    )
