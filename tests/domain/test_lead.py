"""Leads: how long before a slot something has to be done."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter, ValidationError

from columnist.domain.lead import Lead, LeadText, LeadUnit

LEAD: TypeAdapter[Any] = TypeAdapter(LeadText)


@pytest.mark.parametrize(
    ("typed", "lead", "said"),
    [
        ("21 days", Lead(21, LeadUnit.DAY), "21 days"),
        ("1 day", Lead(1, LeadUnit.DAY), "1 day"),
        ("3 working days", Lead(3, LeadUnit.WORKING_DAY), "3 working days"),
        ("2 weeks", Lead(2, LeadUnit.WEEK), "2 weeks"),
    ],
)
def test_a_lead_is_a_number_of_days_working_days_or_weeks(
    typed: str, lead: Lead, said: str
) -> None:
    assert LEAD.validate_python(typed) == lead
    assert LEAD.validate_python(lead) is lead
    assert str(lead) == said
    Draft202012Validator(LEAD.json_schema()).validate(typed)


@pytest.mark.parametrize("typed", ["3 months", "0 days", "days", "-1 days", "21", ""])
def test_another_form_of_a_lead_is_refused_with_the_cure(typed: str) -> None:
    with pytest.raises(ValidationError) as caught:
        LEAD.validate_python(typed)
    error = caught.value.errors()[0]
    assert error["type"] == "invalid-lead"
    expected = f'is "{typed}", but a number of days, working days or weeks was expected.'
    assert error["msg"] == expected
    assert error["ctx"]["hint"] == "Write it as in 21 days, 3 working days or 2 weeks."
    assert not Draft202012Validator(LEAD.json_schema()).is_valid(typed)


def test_what_is_no_text_is_told_by_its_kind() -> None:
    with pytest.raises(ValidationError, match="text"):
        LEAD.validate_python({"days": "3"})
