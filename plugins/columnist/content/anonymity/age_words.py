"""Words beside a number that make it an age, or that make it anything but one."""

from __future__ import annotations

import re

from columnist.content.anonymity.words import word_set

SKIPPED = word_set(
    """
    just only now then already also still barely nearly almost rising not yet quite exactly
    precisely all both a an the very mere tender ripe old young age ages aged even soon bare
    scarcely hardly practically finally
    """
)
"""What may stand between the word that makes a number an age and the number."""

HEDGES = word_set(
    """
    about around roughly over under approximately some perhaps maybe above below least most than
    nearer circa say between hundred thousand million and
    """
)
"""What makes a number a round one, or only a part of one."""

TURNS = word_set(
    """
    turn turns turned turning reach reaches reached reaching hit hits hitting approach approaches
    approached approaching pushing near nears neared nearing become becomes became becoming
    celebrate celebrated celebrating celebrates mark marked marking
    """
)
COPULAS = word_set("is was were am are be been being m re s")
ASIDES = word_set(
    """
    had has have would will could should must might may can ll d ve to not never t n about just
    now then also still already only himself herself she'll he'll going got both all once ever
    """
)
"""What may stand between a subject and the word that says what it is."""

SUBJECTS = word_set("he she i you they who him her me and but or when if though although")
THINGS = word_set(
    """
    it this that there which what here these those number answer order paper letter counter folder
    computer corner offer dinner register meter factor floor error door sector minor chapter
    matter power water weather summer winter quarter centre center colour color error mirror
    ladder former latter order poster printer register remainder other another either neither
    whether never ever after under over barrier border buffer calendar career charter cluster
    cover diner drawer driver feather filter finger fever gender hour humour labour liver
    manner marker master member newsletter timer october september november december parameter
    per tower trigger tutor user voucher behaviour author favour honour flavour major
    """
)
"""Subjects that have no age, and words that end as those of people do."""

PEOPLE = word_set(
    """
    client coachee man woman mother father mum dad mummy daddy mommy mom papa wife husband leader
    executive colleague boss
    nurse doctor widow widower accountant lawyer friend son daughter child boy girl twin twins baby
    grandson granddaughter niece nephew children aunt uncle cousin surgeon midwife vicar priest
    curate pilot sergeant consultant assistant deputy head principal professor chief gp registrar
    chef clerk judge captain guide cook dean bride groom stepson stepdaughter lad lass bloke chap
    guy lady gentleman person somebody someone mentor coach trainee apprentice intern student
    graduate employee f m female male spouse fiance fiancee parent grandparent grandmother
    grandfather gran grandad
    nan granny eldest youngest oldest firstborn candidate recruit veteran president secretary
    architect analyst patient bachelor
    """
)
CHILDREN = word_set(
    """
    son daughter child children boy girl twin twins baby grandson granddaughter niece nephew lad
    lass sister brother eldest youngest oldest stepson stepdaughter
    """
)
OF_PEOPLE = re.compile(r"\w{2}(?:ist|ian|man|woman|men|er|or|ess|ant|eer)$")

FOLLOWING = word_set(
    """
    and but when at by now then this that last next in on she he they i we you it with without
    soon before after for because since though although while as so yet if who whose which had
    has have was is were will would could did does do already again still just today tomorrow
    yesterday tonight from until till not never too also going only even like under within nor
    himself herself myself themselves where whom her his their my the though unless despite during
    once come should shouldn wouldn couldn can must might may isn wasn doesn didn hadn ought
    """
)
"""What may stand behind a number that counts nothing."""

COUNTED = word_set(
    """
    people men women children per percent pc cent pounds pence minutes hours days weeks months years
    miles of or to plus times year month week day hour minute mile metre meters odd something strong
    hundred thousand million billion degrees feet foot inches inch kilo kilos staff items am pm a.m
    p.m o'clock k x th st nd rd year-old euros dollars quid grand percentage point points
    january february march april june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec ad bc
    """
)
"""What makes a number one of a row, of a date, or an amount."""

EXPLAINING = word_set(
    """
    page pages chapter room session step number numbers no question slide item version level figure
    ward band day week year term unit bus route platform line row section part volume issue
    paragraph task ticket stage phase table box floor gate grade size seat message messages rule
    note exercise form verse channel track model type class group team junction exit flat house
    score scored total times minus plus equals divided multiplied or to per between
    """
)
"""What says what a number is the number of."""

NOT_AT = word_set(
    """
    stood stand stands standing put puts kept keep capped cap set ran run running remained remain
    stuck held hold ended end valued priced stopped started peaked settled fixed came arrived
    averaged frozen pegged sat sits hovered hovering rated page temperature speed
    """
)
"""What is done to a count: "it stood at sixty"."""

NO_THINGS = re.compile(
    r"[- ](?:\w+[- ])?(?:agency|app|brand|building|business|car|code|compan|content|contract|data"
    r"|document|firm|habit|house|idea|institution|joke|law|organi|plan|policy|post|print|problem"
    r"|process|program|project|record|report|script|site|software|system|technolog|tradition|web)"
)
"""What may be so many years old without being a person."""
