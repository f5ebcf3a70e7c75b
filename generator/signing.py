"""Signatures in the format of minisign, which others verify without this program."""

from __future__ import annotations

import minisign

COMMENT = "site"
"""The comment that is signed with each list. Minisign's own has the time and the file's name."""


class UnusableKeyError(ValueError):
    """A key that cannot be used; its text says why."""


def new_keys(password: str) -> tuple[bytes, bytes]:
    """The files of a new secret and a new public key; an empty password leaves it open."""
    pair = minisign.KeyPair.generate()
    pair.public_key.untrusted_comment = "minisign public key"
    if password:
        pair.secret_key.encrypt(password)
    with pair.secret_key as secret:
        return bytes(secret) + b"\n", bytes(pair.public_key) + b"\n"


def is_locked(secret: bytes) -> bool:
    """Whether a secret key needs a password."""
    with _secret(secret) as key:
        return bool(key.is_encrypted())


def signature(data: bytes, secret: bytes, password: str = "") -> bytes:
    """The signature of some bytes; the same key gives the same for the same bytes."""
    with _secret(secret) as key:
        _unlock(key, password)
        signed = key.sign(
            data, untrusted_comment="signature of manifest.txt", trusted_comment=COMMENT
        )
    return bytes(signed) + b"\n"


def public_of(secret: bytes, password: str = "") -> str:
    """The public key that belongs to a secret one, as one line."""
    with _secret(secret) as key:
        _unlock(key, password)
        return str(key.get_public_key().to_base64().decode())


def public_key(text: str) -> str:
    """A public key as one line, out of its file's text or itself.

    An `UnusableKeyError` for anything else.
    """
    line = next((one for one in reversed(text.split("\n")) if one.strip()), "").strip()
    try:
        minisign.PublicKey.from_base64(line)
    except (minisign.Error, ValueError):
        raise UnusableKeyError("this is no public key of minisign") from None
    return line


def is_signed(data: bytes, signed: bytes, public: str) -> bool:
    """Whether a signature of these bytes was made with the secret half of a public key."""
    try:
        key = minisign.PublicKey.from_base64(public)
        key.verify(data, minisign.Signature.from_bytes(signed))
    except (minisign.Error, ValueError):
        return False
    return True


def _secret(data: bytes) -> minisign.SecretKey:
    try:
        return minisign.SecretKey.from_bytes(data)
    except (minisign.Error, ValueError):
        raise UnusableKeyError("this is no secret key of minisign") from None


def _unlock(key: minisign.SecretKey, password: str) -> None:
    try:
        key.decrypt(password)
    except minisign.Error:
        raise UnusableKeyError("this is not the password of the key") from None
    except MemoryError:  # Debian's minisign makes keys that ask for a gigabyte
        raise UnusableKeyError("there is too little memory to unlock the key") from None
