"""All that was tried, in groups, as the manual shows it."""

from __future__ import annotations

from tests.threats.clients import CLIENTS
from tests.threats.fields import FIELDS
from tests.threats.folders import FOLDERS
from tests.threats.hours import HOURS
from tests.threats.leaks import LEAKS
from tests.threats.slow import SLOW
from tests.threats.texts import TEXTS

GROUPS = (
    ("Seen before its day", LEAKS),
    ("A hostile story", TEXTS),
    ("Hostile fields", FIELDS),
    ("Hostile files, names and pictures", FOLDERS),
    ("Texts that keep a build busy", SLOW),
    ("The hour of publication", HOURS),
    ("A client who could be recognised", CLIENTS),
)
