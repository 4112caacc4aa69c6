"""The words by which a calendar event is known for an interview, in English and French, and what is no company."""

from __future__ import annotations

INTERVIEW = (
    "interview",
    "interviews",
    "interviewing",
    "itw",
    "entretien",
    "entretiens",
    "screening",
    "phone screen",
    "video screen",
    "tech screen",
    "technical screen",
    "recruiter screen",
    "onsite",
    "onsite loop",
    "assessment centre",
    "assessment center",
    "embauche",
    "recrutement",
    "recruiter call",
    "hiring manager",
    "job talk",
    "case study",
    "etude de cas",
    "mise en situation",
)
"""Titles with one of these are interviews, whoever they are with."""

TALK = (
    "call",
    "talk",
    "chat",
    "coffee",
    "meeting",
    "meet",
    "screen",
    "panel",
    "jury",
    "round",
    "zoom",
    "teams",
    "video",
    "phone",
    "appel",
    "visio",
    "visioconference",
    "telephone",
    "cafe",
    "rdv",
    "rendez vous",
    "echange",
    "discussion",
    "point",
    "reunion",
    "rencontre",
)
"""Titles with one of these are a talk in a process where they name whom it is with."""

PREPARING = frozenset(
    "prep prepare preparing preparation preparer prepa revise revision reviser research relancer relance apply "
    "postuler candidater candidature deadline submit send envoyer remind reminder rappel travel train flight vol "
    "trajet thank remercier debrief".split()
)
"""What the user does alone, about an interview, begins with one of these."""

NO_COMPANY = frozenset(
    "a an and at de des du d en et for from hr in l la le les of on the to un une with avec chez rh by par pour "
    "first second third final last 1st 2nd 3rd initial intro introduction technical technique tech culture fit "
    "manager hiring recruiter recruteur recruteuse engineering team equipe onsite remote online virtual virtuel "
    "phone telephone telephonique video visio teams zoom meet google skype webex whatsapp call appel live coding "
    "system design pair programming behavioral behavioural round tour part partie step etape panel jury screen "
    "interview interviews entretien entretiens screening itw embauche recrutement meeting talk chat coffee cafe "
    "min mins minutes h heure heures hour hours confirmed confirme tentative tbc updated new nouveau job stage poste "
    "ceo cto coo cfo vp drh daf dsi head lead director directeur directrice founder fondateur fondatrice "
    "offer offre case study cas etude prep preparation "
    "1er 2e 2eme 3e 3eme premier premiere deuxieme dernier derniere point echange rdv rencontre presentiel distance "
    "monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi "
    "samedi dimanche".split()
)
"""Words of a title that are never, alone, a company's name."""

FREE_MAIL = frozenset(
    "gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol gmx web proton protonmail pm fastmail "
    "free orange wanadoo laposte sfr neuf bbox numericable mail zoho yandex hey posteo mailbox tutanota tuta riseup "
    "example-mail".split()
)
"""The names of mail providers, which say nothing of who writes."""

SCHEDULERS = frozenset(
    "calendly cal greenhouse lever ashbyhq ashby workable smartrecruiters goodtime modernloop google calendar zoom "
    "teamtailor recruitee welcometothejungle welcomekit bamboohr workday myworkday icims jobvite taleo linkedin "
    "doodle youcanbook acuityscheduling hubspot gem paradox hirevue eightfold personio breezy jazzhr flatchr".split()
)
"""Services that invite in somebody's name."""
