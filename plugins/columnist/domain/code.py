"""The codes of all diagnostics: permanent names, how grave each is, and what it is about.

The manual's reference is made from this table; the tests hold a golden case for every code in it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How grave a fault is: errors stop, warnings advise, notes say what is still lacking."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Code(NamedTuple):
    """The permanent name of a fault, with its severity and one sentence on what it means."""

    name: str
    severity: Severity
    meaning: str


_ERRORS = {
    # The file
    "not-utf-8": "The file holds bytes that are not text in UTF-8.",
    "odd-character": "The text holds a character that nobody can see, or accents in a heap.",
    "too-large": "The file, or something in it, is longer or more numerous than what is read.",
    "unknown-file": "The content folder holds a file that is neither text nor picture of a piece.",
    "unsafe-file": "A name among the pieces or in `docs/` is a link or otherwise no regular file.",
    "invalid-name": "A file or folder has a name that cannot stand in an address.",
    "reserved-name": "A piece or a column has a name that the site needs for itself.",
    "missing-file": "A file that has to be there is not.",
    "duplicate-path": "Two sources would give one address of the site.",
    # YAML
    "no-front-matter": "The file does not begin with a line of three hyphens.",
    "unclosed-front-matter": "The front matter has no closing line of three hyphens.",
    "yaml-syntax": "The YAML cannot be read.",
    "yaml-feature": "The YAML uses an anchor, an alias, a tag or a second document.",
    "too-deep": "Fields, lists or quotations nest more deeply than what is read.",
    "too-many-signs": "Signs of Markdown stand in a row, or are opened and never closed.",
    "repeated-key": "A key is there twice in one place.",
    # Fields
    "missing-field": "A field that is always needed is not there.",
    "unknown-field": "A key is not a field of what it stands in.",
    "wrong-kind": "A text stands where a list or a group of fields was expected, or the other way.",
    "too-many": "A list has more items than its field takes.",
    "too-few": "A list has fewer items than its field needs.",
    "unknown-word": "A value is not one of the words that its field takes.",
    "out-of-range": "A number is smaller or larger than its field takes.",
    "empty-text": "A text is empty.",
    "invalid-date": "A day is not written as YYYY-MM-DD or does not exist.",
    "invalid-time": "A time of day is not written as HH:MM.",
    "invalid-number": "A number is not written in digits.",
    "invalid-flag": "A value is neither true nor false.",
    "invalid-id": "An id holds other characters than small letters, digits and hyphens.",
    "invalid-email": "An e-mail address is not one.",
    "invalid-address": "A web address is not one.",
    "invalid-path": "A path of the site is not written with slashes at both ends.",
    "invalid-digest": "The mark of a signed-off text was not made by the command.",
    "invalid-reference": "A reference to the consent is more than a code without a meaning.",
    # References
    "unknown-theme": "A theme is not in vocabulary.yml.",
    "replaced-theme": "A theme has been replaced by another.",
    "unknown-role": "A role is not in vocabulary.yml.",
    "unknown-setting": "A setting is not in vocabulary.yml.",
    "unknown-sector": "A sector is not in vocabulary.yml.",
    "unknown-person": "A person is not in people.yml. A warning for `your-id` in a draft.",
    "tag-without-slug": "A tag gives no slug, so that it could have no page.",
    "tag-clash": "Two tags would have the same page.",
    "name-clash": "Two columns, people, themes, tags or pieces have names that look the same.",
    "repeated-item": "A list names the same thing twice.",
    # A piece
    "needed-when-approved": "An approved piece lacks a field that is needed from then on.",
    "consent-date": "A day of consent is given where there is none.",
    "withdrawal-unclear": "A piece says how it was withdrawn, but its status is another.",
    "question-not-in-body": "A question does not occur in the body.",
    "raw-html": "The body holds HTML, which is not shown.",
    "unsafe-link": "A link or picture leads to something that the site does not take.",
    "broken-link": "A link leads to a page, or to a place on it, that the site does not have.",
    "link-to-unpublished": "A link leads to something that readers cannot see on that day.",
    "missing-picture": "A picture is not in the piece's folder.",
    "unreadable-picture": "A picture is no PNG, JPEG or WebP, or too large.",
    # Anonymity
    "email-address": "The text holds an e-mail address.",
    "phone-number": "The text holds a phone number.",
    "postcode": "The text holds a postcode.",
    "street-address": "The text names a house in a street.",
    "nhs-number": "The text holds an NHS number.",
    "ni-number": "The text holds a National Insurance number.",
    "bank-account": "The text holds the number of a bank account or of a card.",
    "registration-number": "The text holds a number by which one person is registered somewhere.",
    "birth-date": "The text tells when somebody was born.",
    "hidden-comment": "The file holds a comment, which no reader sees and everybody can find.",
    "private-name": "The file holds a name of the private list.",
    # The schedule
    "invalid-cadence": "The rhythm of a column cannot be understood.",
    "cadence-never-comes": "The rhythm of a column names days that never come.",
    "unknown-timezone": "A time zone does not exist.",
    "unknown-holidays": "There is no calendar of holidays for that country or region.",
    "invalid-lead": "A deadline is not a number of days, working days or weeks.",
    "invalid-skip": "A skip is not one day, one range of days or one calendar of holidays.",
    "slot-conflict": "Two lines of a column's schedule contradict each other.",
    "not-a-slot": "A piece is planned for a day that is no slot of its column.",
    "skipped-slot": "A piece is planned for a slot that is skipped.",
    "slot-taken": "Two pieces are planned for one slot. A warning for the one that keeps it.",
    "unknown-code": "A rule or an exception names a diagnostic that is not open to it.",
    # The site
    "missing-site-url": "The address of the site is not set.",
}

_WARNINGS = {
    "too-short": "The body has fewer words than the column wants.",
    "too-long": "The body has more words than the column wants.",
    "heading-level": "The body has a heading of level 1 or leaves out a level.",
    "missing-alt-text": "A picture has no description for readers who cannot see it.",
    "unused-picture": "A picture lies in the piece's folder and is not shown.",
    "unattributed-quotation": "A quotation does not say whose words it holds.",
    "closing-lines": "The body holds the column's closing lines, which the site makes itself.",
    "cut-off-text": "A # begins a comment behind a text, which may have been meant to go on.",
    "sign-off-needed": "The column asks for the client's sign-off, and there is none.",
    "sign-off-changed": "The client signed off another text. From its slot on this is an error.",
    "coming-consent": "The client's consent is dated on a day that is still to come.",
    "coming-correction": "A correction is dated on a day that is still to come.",
    "title-in-note": "The note on a withdrawal holds the title of the piece that is gone.",
    "coming-withdrawal": "A piece is withdrawn, and dates that on a day that is still to come.",
    "late-approval": "The client agreed after the day on which the piece was to appear.",
    # Anonymity
    "person-name": "The text seems to name a person.",
    "named-organisation": "The text seems to name an employer or another organisation.",
    "named-place": "The text seems to name a place.",
    "web-profile": "The text leads to somebody's profile on the web.",
    "exact-age": "The text tells an age to the year.",
    "calendar-date": "The text tells the date of something in the story.",
    "exact-tenure": "The text tells to the year or the month how long somebody was in a post.",
    "picture-metadata": "A picture's file says where it was taken, who made it, or what it shows.",
    "initials-as-alias": "The alias looks like initials and is not said to be invented.",
    "rare-role": "The role is rare, and the text names a place or an organisation as well.",
    "same-alias": "Two pieces give their clients one alias.",
    "unused-allowance": "An exception is made twice, or for a fault that the piece does not have.",
    # The schedule
    "far-date": "A piece is planned for a day more than three years ahead.",
}

_NOTES = {
    "lacking": "What a piece still needs before it can be approved.",
    "beyond-submission": "A submission changes more than its own case study and its own coach.",
    "editors-decision": "A submission sets or undoes what the editor decides: a status, a day.",
}

CODES: dict[str, Code] = {
    name: Code(name, severity, meaning)
    for severity, table in (
        (Severity.ERROR, _ERRORS),
        (Severity.WARNING, _WARNINGS),
        (Severity.NOTE, _NOTES),
    )
    for name, meaning in table.items()
}
"""Every code by its name."""

ANONYMITY_CODES = frozenset(
    {
        "email-address",
        "phone-number",
        "postcode",
        "street-address",
        "nhs-number",
        "ni-number",
        "bank-account",
        "registration-number",
        "birth-date",
        "private-name",
        "picture-metadata",
        "person-name",
        "named-organisation",
        "named-place",
        "web-profile",
        "exact-age",
        "calendar-date",
        "exact-tenure",
        "initials-as-alias",
        "rare-role",
        "same-alias",
    }
)
"""The codes of what may point at a person: those to which a piece can make an exception."""
