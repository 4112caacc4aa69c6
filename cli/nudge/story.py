"""The reference story, day by day: what is written, what happens in the calendar, when the program looks.

``nudge demo`` replays it with real parts and a simulated clock, and the tests hold the program to it.
"""

from __future__ import annotations

from dataclasses import dataclass

EVENT_UID = "interview-with-marc@example.org"
COMPANY = "Acme"


@dataclass(frozen=True, slots=True)
class Scene:
    """One moment of the story.

    Attributes:
        at: local time in Europe/Paris at which the program looks.
        en, fr: what the candidate adds to the note before, in each language; "" where nothing.
        interview: the local start that the interview in the calendar is given before, ISO 8601; "" where unchanged.
        title_en, title_fr: what happens, for the reader of the demo.
    """

    at: str
    title_en: str
    title_fr: str
    en: str = ""
    fr: str = ""
    interview: str = ""


SCENES = (
    Scene(
        "2026-03-05T19:00",
        "A talk with Marc; he invites her",
        "Un échange avec Marc ; il l’invite",
        "# Acme\n\n## 2026-03-05 Talk with Marc\nNadia, a mutual contact, referred me. We got on at once. He invites "
        'me to a formal interview: "I\'ll call you tomorrow to set it up."\n',
        "# Acme\n\n## 2026-03-05 Échange avec Marc\nNadia, une connaissance commune, m'a recommandée. Le courant est "
        "passé tout de suite. Il m'invite à un entretien : « Je vous appelle demain pour le fixer. »\n",
    ),
    Scene("2026-03-06T18:00", "No call", "Pas d’appel"),
    Scene("2026-03-09T09:00", "Monday morning", "Lundi matin"),
    Scene(
        "2026-03-10T17:00",
        "She writes, he answers",
        "Elle écrit, il répond",
        "\n## 2026-03-10\nI wrote to Marc to ask about the call. He answered: the interview is on Friday 13 March, and "
        "he will send the itinerary shortly.\n",
        "\n## 2026-03-10\nJ'ai écrit à Marc pour savoir où en était l'appel. Il a répondu : l'entretien est fixé au "
        "vendredi 13 mars, et il m'enverra l'itinéraire sous peu.\n",
        "2026-03-13T10:00",
    ),
    Scene("2026-03-12T18:00", "The eve of the interview, no itinerary", "La veille de l’entretien, pas d’itinéraire"),
    Scene(
        "2026-03-12T20:00",
        "She writes again; he sends it and moves the interview",
        "Elle écrit encore ; il l’envoie et déplace l’entretien",
        "\n## 2026-03-12\nStill nothing, so I wrote to Marc again. He sent the itinerary at once and asked to move the "
        "interview to Monday 16 March.\n",
        "\n## 2026-03-12\nToujours rien, j'ai relancé Marc. Il a envoyé l'itinéraire aussitôt et a demandé à décaler "
        "l'entretien au lundi 16 mars.\n",
        "2026-03-16T10:00",
    ),
    Scene("2026-03-16T12:00", "An hour after the interview", "Une heure après l’entretien"),
    Scene(
        "2026-03-16T19:00",
        "Her note of the interview",
        "Sa note sur l’entretien",
        "\n## 2026-03-16 Interview with Marc\nA friendly team, good questions, it went well. Marc said: "
        '"You will hear from us in a day or two."\n',
        "\n## 2026-03-16 Entretien avec Marc\nUne équipe sympathique, de bonnes questions, tout s'est bien passé. Marc "
        "m'a dit : « Vous aurez de nos nouvelles d'ici un jour ou deux. »\n",
    ),
    Scene(
        "2026-03-17T19:00",
        "A thank-you note",
        "Un mot de remerciement",
        "\n## 2026-03-17\nSent Marc a thank-you note.\n",
        "\n## 2026-03-17\nJ'ai envoyé un mot de remerciement à Marc.\n",
    ),
    Scene("2026-03-18T18:00", "Silence", "Silence"),
    Scene("2026-03-20T09:00", "The reminder", "Le rappel"),
    Scene(
        "2026-03-23T19:00",
        "She asks",
        "Elle demande",
        '\n## 2026-03-23\nI wrote to Marc to ask for news. He answered: "I\'ll follow up in a few days."\n',
        "\n## 2026-03-23\nJ'ai écrit à Marc pour demander des nouvelles. Il a répondu : « Je reviens vers vous dans "
        "quelques jours. »\n",
    ),
    Scene("2026-03-28T18:00", "Silence", "Silence"),
    Scene("2026-03-31T09:00", "The reminder; the clocks have changed", "Le rappel ; l’heure d’été est passée par là"),
    Scene(
        "2026-03-31T19:00",
        "She asks; the same words",
        "Elle demande ; les mêmes mots",
        '\n## 2026-03-31\nI asked Marc for news again. He answered: "I\'ll follow up in a few days."\n',
        "\n## 2026-03-31\nJ'ai redemandé des nouvelles à Marc. Il a répondu : « Je reviens vers vous dans quelques "
        "jours. »\n",
    ),
    Scene("2026-04-05T18:00", "Silence", "Silence"),
    Scene("2026-04-08T09:00", "The reminder, after Easter Monday", "Le rappel, après le lundi de Pâques"),
    Scene(
        "2026-04-09T19:00",
        "Her last note; the same words",
        "Son dernier mot ; les mêmes mots",
        "\n## 2026-04-09\nI wrote to Marc one last time to ask where things stand. He answered: \"I'll follow "
        'up in a few days."\n',
        "\n## 2026-04-09\nJ'ai écrit une dernière fois à Marc pour savoir où en sont les choses. Il a répondu : « Je "
        "reviens vers vous dans quelques jours. »\n",
    ),
    Scene("2026-04-14T18:00", "Silence", "Silence"),
    Scene("2026-04-16T09:00", "A plain notice", "Un simple avis"),
    Scene(
        "2026-04-17T19:00",
        "She asks all the same",
        "Elle demande tout de même",
        "\n## 2026-04-17\nI asked Marc for news all the same.\n",
        "\n## 2026-04-17\nJ'ai tout de même relancé Marc.\n",
    ),
    Scene("2026-05-04T18:00", "Ten working days of silence", "Dix jours ouvrés de silence"),
    Scene("2026-05-05T09:00", "The closing suggestion", "La suggestion de conclure"),
    Scene(
        "2026-05-20T19:00",
        "He writes after all",
        "Il écrit finalement",
        "\n## 2026-05-20\nMarc wrote: they had a reorganisation.\n",
        "\n## 2026-05-20\nMarc m'a écrit : il y a eu une réorganisation.\n",
    ),
)


def interview_event(start: str, modified: str) -> str:
    """The interview in the calendar as iCalendar text, an hour long, in Paris; the user's own event.

    Args:
        start: its local start, ISO 8601.
        modified: when it was last changed, as ``YYYYMMDDTHHMMSSZ``.
    """
    begin = start.replace("-", "").replace(":", "")
    end = f"{begin[:9]}{int(begin[9:11]) + 1:02}{begin[11:]}"
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//nudge//story//EN",
        "BEGIN:VEVENT",
        f"UID:{EVENT_UID}",
        f"DTSTAMP:{modified}",
        f"LAST-MODIFIED:{modified}",
        f"SUMMARY:Interview with Marc ({COMPANY})",
        f"DTSTART;TZID=Europe/Paris:{begin}00",
        f"DTEND;TZID=Europe/Paris:{end}00",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "\r\n".join(lines) + "\r\n"
