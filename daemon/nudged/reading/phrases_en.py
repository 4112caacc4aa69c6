"""English set phrases that are told in all persons and tenses, each made of its parts.

"Did not" and the like beside "didn't" are made of the outcomes' rows by ``lexicon_en``.
"""

STANDING = " | ".join(
    f"where {who} {verb}"
    for who in (
        "things", "matters", "everything", "we", "i", "it", "they", "this", "that", "my application", "my app",
        "the application", "the process", "the role", "the recruitment", "my candidacy",
    )
    for verb in ("stand", "stands", "stood", "is", "are", "was", "were", "'s", "'re", "sits", "sat")
)  # fmt: skip
"""Where things stand, in all persons and tenses."""

CHEERS = " | ".join(
    f"{word} {mail}"
    for word in ("cheers", "thanks", "ta")
    for mail in ("text", "message", "note", "email", "mail", "card")
)

NOT_CHOSEN = " | ".join(
    f"{no} {chosen}"
    for no in (
        "hasn't been", "haven't been", "hadn't been", "'ve not been", "not been", "wasn't", "weren't",
    )
    for chosen in ("selected", "shortlisted", "chosen", "picked", "successful", "appointed", "put forward")
)  # fmt: skip
"""What became of one's own application, in all tenses."""

NOT_PICKED = " | ".join(
    f"{no} {picked} me"
    for forms, verbs in (
        (("didn't",), ("select", "appoint", "shortlist", "pick", "choose")),
        (("haven't", "hasn't"), ("selected", "appointed", "shortlisted", "picked", "chosen")),
    )
    for no in forms
    for picked in verbs
)  # fmt: skip

OVER = " | ".join(
    f"{when} {what}"
    for when in ("once", "when", "as soon as", "after")
    for what in (
        *(f"{it}{be} {end}" for it in ("it", "that", "this") for be in ("'s", " is", " has been") for end in (
            "over", "done", "finished", "through", "out of the way", "happened", "signed off", "approved", "settled",
        )),
        *(f"{they} {met}" for they in ("they've", "they have", "it has", "it's", "the panel has", "the board has")
          for met in ("met", "sat", "spoken", "talked", "convened", "decided", "voted", "seen everyone")),
    )
)  # fmt: skip
"""What is over once it is: the panel, the meeting, the vote told before."""
