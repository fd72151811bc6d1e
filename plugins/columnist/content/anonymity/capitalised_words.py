"""Words that always have a capital and are nobody's name: languages, feasts, tools, models."""

from __future__ import annotations

from columnist.content.anonymity.words import word_set

CAPITALISED_WORDS: frozenset[str] = word_set(
    """
    A&E AC ADHD AGM AI AM API ASAP Advent Africa African America American Anglican Apple Arabic
    Aristotle Asia Asian Aunt Auntie Australia Australian Austrian BA BAME BSc Bach Beethoven Belbin
    Belgian Bible Boxing Brexit Briggs Britain British Buddha Buddhist CBT CD CEO CFO CIO COO COVID
    CPD CPO CSS CTO CV CVs Cabinet Canadian Catholic Chinese Christmas Covid DBT DISC DIY DJ DNA DVD
    Dad Daddy Danish Dear Diwali Dropbox Dutch EDI EMCC EU Easter Eastern Edwardian Eid Eisenhower
    England English Europe European Excel FAQ FOI FTE FYI Finnish French Freudian Fri Fridays GCSE
    GCSEs GDPR GP GPs GROW Gantt German Gestalt Gmail God Goethe Grandad Grandma Granny Greek HQ HR
    HTML Halloween Hamlet Hanukkah Hebrew Hello Hi Hindu ICF ICT ICU ID IPO ISO IT ITU IVF Indian
    Irish Italian Japanese Jewish Jira Johari Jungian KPI KPIs Kanban Kolb Koran LGBT LGBTQ Latin
    Lent Lord MA MBA MBTI MD MP MPs MSc Marathon Maslow Microsoft Mon Mondays Mozart Mummy Muslim
    Misc Approx Dept Myers NB NGO NHS NLP Nan Netflix Nordic Northern Norwegian OK OKR OKRs OT
    Ofsted Olympic
    Olympics Outlook PA PC PDF PE PM PR PS PTSD Pareto Parliament Passover Pentecost PhD Plato
    Polish Pomodoro Portuguese PowerPoint Protestant QA Quaker Quran R&D RACI RAG RE ROI RSVP
    Ramadan Rilke Russian SEN SLT SMART SME SMS SQL STAR SWOT Saturdays Scottish Scrum Shakespeare
    SharePoint Sikh Slack Socrates Socratic Southern Spanish Stoic Stoics Sundays Swedish Swiss TED
    TLDR TUPE TV Thanksgiving Thu Thur Thurs Thursdays Torah Trello Tue Tues Tuesdays Turkish UK UN
    URL US USA USB UX Uncle VAT VP Victorian Wed Wednesdays Welsh Western Westminster Whitehall
    Adapted Bcc Bystander Completer Critic Deleter Detractor Detractors Drafts Drama Enabler
    Enneagram Evaluator Facilitator Finisher Inbox Interviewing Investigator Junk Listener
    Motivational Nurturing Outbox Overthinker Persecutor Planner Pleaser Procrastinator Promoter
    Avoider Hypervigilant OSKAR Saboteur Saboteurs Stickler
    Promoters Rescuer Rescuers Scorecard Shaper Steadiness Storming Triangle Whys
    Whitsun Wikipedia Windows YouTube Yuletide Zen Zoom iPad iPhone
    """
)
