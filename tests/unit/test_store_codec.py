"""What the store writes comes back as it was, whatever the fields hold."""

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nudged.model import Act, Interview, Outcome, Statement, Type
from nudged.store.codec import (
    decode_interview,
    decode_statements,
    encode_interview,
    encode_statement,
    moment,
    moment_text,
)

_zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
_moments = st.datetimes(min_value=datetime(2, 1, 1), max_value=datetime(9998, 1, 1), timezones=_zones)  # noqa: DTZ001
_times = st.times()
_optional_text = st.none() | st.text(max_size=20)

statements = st.builds(
    Statement,
    type=st.sampled_from(Type),
    quote=st.text(),
    line=st.integers(1, 10**6),
    said=st.dates(),
    said_time=st.none() | _times,
    dated=st.booleans(),
    company=_optional_text,
    role=_optional_text,
    via=_optional_text,
    person=_optional_text,
    act=st.none() | st.sampled_from(Act),
    due=st.none() | st.dates(),
    due_time=st.none() | _times,
    uncapped=st.none() | st.dates(),
    uncapped_time=st.none() | _times,
    prepares=st.booleans(),
    vague=st.booleans(),
    broken=st.booleans(),
    thing=_optional_text,
    purpose=_optional_text,
    words=st.booleans(),
    when=st.none() | st.dates(),
    when_time=st.none() | _times,
    outcome=st.none() | st.sampled_from(Outcome),
    lang=st.sampled_from(["en", "fr"]),
)

interviews = st.builds(
    Interview,
    uid=st.text(min_size=1),
    start=_moments,
    end=_moments,
    title=st.text(),
    modified=_moments,
    recurrence=_optional_text,
    company=_optional_text,
    people=st.lists(st.text(), max_size=3).map(tuple),
    by_user=st.booleans(),
    cancelled=st.booleans(),
    location=st.text(),
    url=st.text(),
    moved_from=st.lists(_moments, max_size=3).map(tuple),
)


@given(st.lists(statements, max_size=4))
def test_statements_come_back_as_they_were(given_statements: list[Statement]) -> None:
    back = decode_statements([encode_statement(statement) for statement in given_statements])
    assert back == given_statements
    assert all(isinstance(statement.type, Type) for statement in back)


@given(interviews)
def test_an_interview_comes_back_with_its_moments_in_utc(interview: Interview) -> None:
    back = decode_interview(encode_interview(interview))
    assert back == interview
    assert {value.tzinfo for value in (back.start, back.end, back.modified, *back.moved_from)} == {UTC}


@given(_moments, _moments)
def test_moments_sort_as_their_texts_do(one: datetime, other: datetime) -> None:
    assert moment(moment_text(one)) == one
    assert (moment_text(one) < moment_text(other)) == (one < other)


def test_a_naive_moment_is_refused() -> None:
    with pytest.raises(ValueError, match="naive"):
        moment_text(datetime(2026, 3, 5))  # noqa: DTZ001


def test_only_what_differs_from_its_default_is_written() -> None:
    statement = Statement(Type.CONTACT, "Marc called", 3, date(2026, 3, 5), said_time=time(9, 30))
    assert encode_statement(statement) == (
        '{"type":"contact","quote":"Marc called","line":3,"said":"2026-03-05","said_time":"09:30:00"}'
    )
