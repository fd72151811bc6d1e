"""What is said of a trace of a person: what stands there, why it matters, what to write instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.domain.diagnostic import Diagnostic, Severity, problem, quoted

if TYPE_CHECKING:
    from columnist.domain.trace import Trace

_TAKE_IT_OUT = "Take it out."
_WORDS = {
    "email-address": ("which is an e-mail address", "Take it out; readers write to the column."),
    "phone-number": ("which reads like a phone number", _TAKE_IT_OUT),
    "postcode": (
        "which is a postcode, and leads to a few doors",
        'Take it out, or write "nearby", "an hour away".',
    ),
    "street-address": ("which reads like a house in a street", "Take it out."),
    "nhs-number": ("which is an NHS number", _TAKE_IT_OUT),
    "ni-number": ("which is a National Insurance number", _TAKE_IT_OUT),
    "bank-account": ("which reads like the number of an account or a card", _TAKE_IT_OUT),
    "registration-number": ("which is a number that only one person has", _TAKE_IT_OUT),
    "birth-date": (
        "which tells when somebody was born",
        'Take it out, or say about how old they were: "in her forties".',
    ),
    "hidden-comment": (
        "a comment that readers do not see and that stays in the file for anybody to find",
        "Take it out; a note to the editor belongs in an e-mail.",
    ),
    "web-profile": ("which leads to somebody's profile on the web", _TAKE_IT_OUT),
    "picture-metadata": (
        "which the site leaves out, but which whoever gets the file can read",
        "Put a copy in its place that was saved without them, or a screenshot of it.",
    ),
    "exact-age": ("which is an age to the year", 'Write a band, such as "in her forties".'),
    "calendar-date": (
        "which is a date inside the story",
        'Write "that spring", or "three weeks later".',
    ),
    "exact-tenure": (
        "which tells exactly how long somebody was there",
        'Write a band, such as "for some years".',
    ),
    "person-name": (
        "which reads like a person's name",
        'Write what the person is, such as "a colleague" or "her director".',
    ),
    "named-organisation": (
        "which reads like the name of an organisation",
        'Write what kind it is, such as "a hospital" or "a bank".',
    ),
    "named-place": (
        "which reads like the name of a place",
        'Write what kind it is, such as "a small town".',
    ),
}


def told_trace(trace: Trace) -> Diagnostic:
    """Return the fault that a trace of a person is."""
    what, cure = _WORDS[trace.code]
    message = f"Here stands {quoted(trace.text)}, {what}."
    if trace.code == "picture-metadata":
        message = f"The picture's file holds {trace.text}, {what}."
    if trace.is_in_name:
        named = "folder" if trace.place.path.endswith("/index.md") else "file"
        message = f"The name of this {named} holds {quoted(trace.text)}, {what}."
        cure = f"Give the {named} another name."
    found = problem(trace.code, trace.place, message)
    return problem(
        trace.code,
        trace.place,
        found.message,
        hint=with_exception(cure, trace.code, found.severity),
    )


def with_exception(cure: str, code: str, severity: Severity) -> str:
    """Return a cure, and for a warning the way to say that all is well."""
    if severity is Severity.ERROR:
        return cure
    return f"{cure} If it may stay, say why: allow: [{{code: {code}, reason: ...}}]"
