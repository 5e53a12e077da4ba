"""What identifies a text and the span of it that a claim was read from.

Offsets count code points of the text exactly as given, end exclusive; nothing is normalised.
"""

from hashlib import sha256


def digest_of(text: str) -> str:
    """The lower-case hex SHA-256 of a text's UTF-8 bytes."""
    return sha256(text.encode()).hexdigest()


def digest_of_bytes(content: bytes) -> str:
    """The lower-case hex SHA-256 of bytes, such as those of a page."""
    return sha256(content).hexdigest()


def span_digest(text: str, start: int, end: int) -> str:
    """The digest of the words from `start` up to, not including, `end`."""
    return digest_of(text[start:end])
