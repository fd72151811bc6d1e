"""Pages of every kind, full and empty, with words in them that are hard to print."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from markupsafe import Markup

from columnist.rendering.dates import day_view
from columnist.rendering.html import SiteFacts
from columnist.rendering.view_parts import FaultView, StripHalf, StripMark, YearStrip
from columnist.rendering.views import (
    Banner,
    BrowseView,
    Card,
    ColumnView,
    CommentaryView,
    Content,
    CorrectionView,
    FacetValue,
    FacetView,
    Fact,
    FaultyView,
    FrontView,
    Link,
    NextColumn,
    Page,
    Pager,
    PersonView,
    PictureView,
    PieceView,
    QuestionGroup,
    QuestionsView,
    QuestionView,
    ScheduleView,
    SlotView,
    TagsView,
    TagView,
    ThemesView,
    ThemeView,
    TombstoneView,
)

HARD = 'A & B <c> "it\'s" </script>'
"""A title that shows every mistake of escaping."""

SITE = SiteFacts(name=f"Case & {HARD}", url="https://columns.example.org/")

COLUMN = Link("Coaching", "coaching/")
COACH = Link(HARD, "people/dorothy-larios/", note=HARD)
THEME = Link(HARD, "themes/confidence/", note=HARD, count=2)
TAG = Link(HARD, "tags/nhs/", count=1)
APRIL = day_view(date(2026, 4, 9))
MAY = day_view(date(2026, 5, 7))
PICTURE = PictureView(
    "coaching/a/desk.jpg", HARD, 1200, 800, copies=(("coaching/a/desk-600.jpg", 600),)
)
CARD = Card(
    title=HARD,
    path="coaching/a/",
    standfirst=HARD,
    column=COLUMN,
    accent="plum",
    number=3,
    day=APRIL,
    minutes=4,
    coaches=(COACH, Link("Tom Ashdown", "people/tom-ashdown/")),
    themes=(THEME,),
)
OTHER = replace(CARD, title="The late reply", path="coaching/the-late-reply/", number=4, day=MAY)
NEXT = NextColumn(COLUMN, "teal", MAY, "07:00", "Europe/London")
QUESTION = QuestionView(HARD, "coaching/a/#q-1", HARD, "confidence", CARD)
ONE_PAGE = Pager(1, 1)

PIECE = PieceView(
    card=CARD,
    total=11,
    body=Markup(
        '<p>She asked: <span class="asked" id="q-1">Why?</span></p><h2 id="s-then">Then</h2>'
    ),
    facts=(Fact(HARD, (Link(HARD), THEME)),),
    tags=(TAG,),
    questions=(QUESTION,),
    outcomes=(HARD,),
    takeaways=(HARD,),
    agreement=(HARD,),
    corrections=(CorrectionView(MAY, HARD),),
    commentary=CommentaryView(COACH, Markup("<p>I would have waited.</p>")),
    previous=OTHER,
    following=OTHER,
    related=((OTHER, HARD),),
    contact="coaching@example.org",
    next_column=NEXT,
    citation=HARD,
    banner=Banner("Scheduled", HARD),
)
BARE_PIECE = PIECE._replace(
    facts=(),
    tags=(),
    questions=(),
    outcomes=(),
    takeaways=(),
    agreement=(),
    corrections=(),
    commentary=None,
    previous=None,
    following=None,
    related=(),
    next_column=None,
    citation="",
    banner=None,
)
COLUMN_PAGE = ColumnView(
    link=COLUMN,
    accent="teal",
    description=HARD,
    rhythm=HARD,
    cards=(CARD, OTHER),
    pager=Pager(1, 2, older="coaching/page/2/"),
    count=2,
    coaches=(COACH,),
    themes=(THEME,),
    contact="coaching@example.org",
    next_column=NEXT,
    schedule="coaching/schedule/",
    feed="coaching/feed.xml",
    calendar="coaching/calendar.ics",
    first=CARD,
)
EMPTY_COLUMN = replace(
    COLUMN_PAGE,
    description="",
    rhythm="",
    cards=(),
    pager=ONE_PAGE,
    count=0,
    coaches=(),
    themes=(),
    next_column=None,
    first=None,
)
FRONT = FrontView(
    name=SITE.name,
    description=HARD,
    latest=CARD,
    recent=(OTHER,),
    coming=(NEXT,),
    columns=(COLUMN_PAGE,),
    themes=(THEME,),
    questions=(QUESTION, QUESTION),
    count=2,
)
SCHEDULE = ScheduleView(
    link=COLUMN,
    accent="teal",
    rhythm=HARD,
    zone="Europe/London",
    next_column=NEXT,
    coming=(
        SlotView(MAY, "07:00", "open", "Open", HARD, None, APRIL),
        SlotView(MAY, "07:00", "skipped", "", "Christmas"),
    ),
    later=(SlotView(MAY, "07:00", "open", "Open", HARD, None, APRIL),),
    past=(SlotView(APRIL, "07:00", "published", "", "", Link(HARD, "coaching/a/")),),
    contact="coaching@example.org",
    calendar="coaching/calendar.ics",
    strips=(
        YearStrip(
            2026,
            (
                StripHalf(
                    ((0, "Jan"),), (StripMark(190, 18, "published", "9 April 2026: published"),)
                ),
            ),
            (("published", "1 published"), ("open", "18 open"), ("skipped", "1 without a column")),
            5.5,
        ),
    ),
)
THEME_PAGE = ThemeView(
    id="confidence",
    link=THEME,
    description=HARD,
    cards=(CARD,),
    pager=ONE_PAGE,
    count=1,
    related=(THEME,),
    questions=(QUESTION,),
    question_count=2,
    takeaways=((HARD, Link(HARD, "coaching/a/")),),
    feed="themes/confidence/feed.xml",
)


def page(path: str, kind: str, content: Content, *, title: str = HARD) -> Page:
    """A page with everything that its head can say."""
    return Page(
        path=path,
        kind=kind,
        title=title,
        description=HARD,
        content=content,
        crumbs=(COLUMN,),
        feeds=(Link(HARD, "feed.xml"), Link(HARD, "feed.json"), Link(HARD, "calendar.ics")),
        published="2026-04-09T07:00:00+01:00",
        modified="2026-04-10",
        authors=(HARD,),
        picture=PICTURE,
        keywords=(HARD,),
    )


THEMES = (
    ("confidence", THEME),
    ("overwork", replace(THEME, path="themes/overwork/")),
    ("feedback", replace(THEME, path="themes/feedback/")),
    ("boundaries", replace(THEME, path="", count=0)),
)
BROWSE = BrowseView(
    facets=(
        FacetView("theme", "Theme", (FacetValue("confidence", THEME, (HARD,)),)),
        FacetView(
            "role",
            "Role",
            (FacetValue("manager", Link(HARD, "browse/#role-manager", count=3), cards=(CARD,)),),
        ),
        FacetView("column", "Column", (FacetValue("coaching", COLUMN, accent="plum"),)),
    ),
    recent=(CARD, OTHER),
    count=3,
)

FULL_PAGES = (
    page("", "front", FRONT, title=SITE.name),
    page("coaching/", "column", COLUMN_PAGE),
    page("coaching/page/2/", "column", replace(COLUMN_PAGE, pager=Pager(2, 2, "coaching/"))),
    page("coaching/a/", "piece", PIECE),
    page("coaching/b/", "tombstone", TombstoneView(COLUMN, "teal", MAY, HARD)),
    page("coaching/schedule/", "schedule", SCHEDULE),
    page("themes/", "themes", ThemesView((THEME,))),
    page("themes/confidence/", "theme", THEME_PAGE),
    page("tags/", "tags", TagsView((("A", (TAG,)),), 1)),
    page("tags/nhs/", "tag", TagView(TAG, (CARD,), Pager(2, 2, "tags/nhs/"), 21)),
    page("browse/", "browse", BROWSE),
    page(
        "questions/",
        "questions",
        QuestionsView(
            tuple(QuestionGroup(name, link, (QUESTION,)) for name, link in THEMES),
            4,
            ((HARD, (QUESTION,)),),
        ),
    ),
    page(
        "people/dorothy-larios/",
        "person",
        PersonView(COACH, HARD, "https://example.org/", (CARD, OTHER), ONE_PAGE, 2),
    ),
)
EMPTY_PAGES = (
    page("", "front", FrontView(SITE.name, "", None, (), (), (), (), (), 0)),
    page("coaching/", "column", EMPTY_COLUMN),
    page("coaching/a/", "piece", BARE_PIECE),
    page("coaching/b/", "tombstone", TombstoneView(COLUMN, "teal", None, "")),
    page(
        "coaching/schedule/",
        "schedule",
        SCHEDULE._replace(rhythm="", zone="", next_column=None, coming=(), past=(), strips=()),
    ),
    page("themes/", "themes", ThemesView(())),
    page(
        "themes/confidence/",
        "theme",
        ThemeView("confidence", THEME, "", (), ONE_PAGE, 0, (), (), 0, (), ""),
    ),
    page("tags/", "tags", TagsView((), 0)),
    page("tags/nhs/", "tag", TagView(TAG, (), ONE_PAGE, 0)),
    page("questions/", "questions", QuestionsView((), 0)),
    page("browse/", "browse", BrowseView((), (), 0)),
    page("people/dorothy-larios/", "person", PersonView(COACH, "", "", (), ONE_PAGE, 0)),
)
FAULTY_PAGE = page(
    "coaching/c/",
    "faulty",
    FaultyView(COLUMN, "teal", HARD, HARD, (FaultView(HARD, HARD, 7, HARD, HARD),)),
)
"""Its texts are those of the check, and quote what stands in a file as it stands there."""

PAGES = (*FULL_PAGES, *EMPTY_PAGES, FAULTY_PAGE)
