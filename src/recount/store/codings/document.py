"""A coding as the database keeps it: canonical JSON without the names of persons.

Names of persons stand in one table only, so that they can be held back and taken out; a coding's
history never holds one. Fields that say no more than their default are left out, so that a field
added to the format later changes no digest.
"""

import hashlib
import json
from typing import Any

from recount.domain.coding import Coding


def document_of(coding: Coding) -> str:
    """The coding as JSON: sorted keys, no spaces, no default, no name of a person."""
    record = coding.model_dump(mode="json", exclude_defaults=True)
    record["recount"] = coding.recount
    for account in record.get("accounts", []):
        for figure in account.get("casualties", []):
            figure.pop("persons", None)
    return canonical(record)


def canonical(record: Any) -> str:
    """One text for one value, whatever its order of keys."""
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest_of_document(document: str) -> str:
    """SHA-256 of the document's UTF-8 bytes, in lower-case hexadecimal."""
    return hashlib.sha256(document.encode()).hexdigest()
