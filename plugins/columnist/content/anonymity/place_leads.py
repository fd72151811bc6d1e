"""Words that lead up to a name, and tell an employer from a place: "worked for", "lives in"."""

from __future__ import annotations

import re

from columnist.content.anonymity.form import Form

AT_WORK = Form(
    r"\b(?:work(?:s|ed|ing)?|job|role|post|employ\w*|seconded|transferr?ed|interview\w*"
    r"|career|shifts?|"
    r"manager|director|director general|head|leader|engineer|consultant|nurse|teacher|partner"
    r"|offer|career|years)"
    r" (?:for|by|with|to|from|of)(?: the)? $"
    r"|\b(?:fl[ei]w|flies|drove|drives?|sold|sells|play(?:s|ed)|wrote|writes|trained|interned"
    r"|temped"
    r"|freelanc\w+|consult\w+|audit\w+|buys|cooked|cleaned|sorted|design\w+)\b[^.\n]{0,20} for $"
    r"|\b(?:joined|left|leaving|joining|quit|founded|acquired by|taken over by|bought by"
    r"|employer,?|company,?|firm,?"
    r"|charity,?|bank,?|merged with|contract with|resigned from|retired from"
    r"|dismissed from)(?: called)?(?: the)? $",
    re.IGNORECASE,
)
"""What leads to whom somebody works for."""

AT_HOME = Form(
    r"\b(?:woman|man|client|girl|boy|manager|nurse|teacher|engineer|doctor|colleague|family"
    r"|leader) from $"
    r"|\b(?:lives?|lived|living|based|moved|moving|commut\w+|travel\w*|drove|drives|flew|flies"
    r"|grew up|"
    r"relocat\w+|train|journey|trip|came|comes|originally|hails?|office|offices|branch|returned"
    r"|transferred)"
    r" (?:in|to|from|near|at|into|outside|between|of)(?: (?:the )?(?:north|south|east|west|centre"
    r"|middle) of)? $"
    r"|\b(?:moved|relocat\w+|transferred|posted|sent|shipped|outsourced|seconded|exiled|commut\w+)"
    r"(?: \w+){1,4} to $|\bout of $"
    r"|\b(?:north|south|east|west|centre|outskirts|suburbs?|town|city|village|county) of $",
    re.IGNORECASE,
)
"""What leads to where somebody lives, comes from, or goes."""

ON_THE_WAY = Form(
    r"\b(?:tickets?|trains?|bus|coach|ferry|boat|plane|lift|taxi|roads?|drive|drove|driven|flight|move"
    r"|back|home|way|trip|commute|walk(?:s|ed)?|cycled?|over|down|up|across|miles?|minutes|hours?"
    r"|turn-?off|signs?|signpost|visits?|visited|farm|cottage|house|flat|pub|church|chapel|village"
    r"|born|married|buried|raised|brought up|holidays?|weekends?|school) (?:to|from|near|outside|at"
    r"|in|for) $",
    re.IGNORECASE,
)
"""What leads to where a road goes, or to where something stands."""

OFFICE_OF = Form(r"\b(?:office|offices|branch|arm) of $")
"""What leads to a firm that has more than one office."""

AT_SCHOOL = Form(r"\b(?:taught|teach(?:es|ing)?|studied|educated|boarded|boarder|read \w+) at $")
"""What leads to a school."""
