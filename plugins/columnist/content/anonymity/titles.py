"""What stands before a name: titles, and who is so well known that coaches name them."""

from __future__ import annotations

from columnist.content.anonymity.words import word_set

TITLES = word_set(
    """
    Madam Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lady Lord Baroness Baron Rev Reverend Cllr
    Councillor Rabbi Imam Pastor Canon Dean Capt Captain Col Colonel Sgt Sergeant Lt
    Lieutenant Nurse Sister Matron Father Judge Detective Inspector Superintendent Constable
    PC WPC DC DI DCI DS DSI QC KC Cpl Pte Major Brigadier Admiral Commander Commodore
    Archbishop Bishop Archdeacon Deacon Monsignor Abbot Fr Sr Br Bro
    Herr Frau Monsieur Madame Mme Mlle Signor Signora Señor Señora Senor Senora Don Doña
    Sheikh Hajji Haji Maulana Ustad Swami Shri Sri Smt Auntie Aunty Aunt Uncle Granny Grandma
    """
)
ONLY_TITLES = word_set(
    """
    Mr Mrs Ms Mx Dr Prof Sir Dame Lord Lady Baroness Rev Reverend Cllr Councillor Herr Frau
    Monsieur Madame
    """
)
"""Titles that stand before nothing but a name."""

SHORT_TITLES = word_set("Mr Mrs Ms Mx Dr Prof St Rev Cllr Fr Sgt Capt Col Lt Cpl Pte Mme")
"""What may have a dot."""

_WELL_KNOWN = """
    Nancy Kline, Carl Rogers, Stephen Covey, Brené Brown, Carol Dweck, Daniel Kahneman,
    John Whitmore, Timothy Gallwey, Tim Gallwey, Peter Drucker, Patrick Lencioni,
    Simon Sinek, Marshall Goldsmith, Daniel Goleman, Viktor Frankl, Edgar Schein,
    Peter Senge, Chris Argyris, Donald Schön, Kurt Lewin, David Rock, Adam Grant,
    Susan Cain, Myles Downey, Peter Hawkins, Abraham Maslow, Carl Jung, Sigmund Freud,
    Elisabeth Kübler-Ross, William Bridges, Marshall Rosenberg, Otto Scharmer,
    Albert Einstein, Winston Churchill, Nelson Mandela, Jane Austen, William Shakespeare,
    Father Christmas, Michael Porter, John Kotter, Robert Kegan, Amy Edmondson,
    Erik Erikson, Eric Berne, Jim Collins
"""
FAMOUS = frozenset(" ".join(name.split()) for name in _WELL_KNOWN.split(","))
"""Writers and thinkers whom coaches name."""
