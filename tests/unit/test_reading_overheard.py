"""Words and deeds that promise a candidate nothing: overheard, only thought of, of the house, of one's own job."""

import pytest
from readings import said

from nudged.model import Type

HEARD = r"""
Uncle Rob: "they'll call you Monday, mark my words."
The taxi driver said "you'll hear by Friday, love".
On the bus a girl said into her phone "I'll call you tomorrow".
At the pass: "I'll send the lamb now".
On the wall: "We'll call your number in five minutes".
A sign by the desk says "We will call you when it's your turn".
The angel said "he'll text you".
Next table: "he'll call it when it's ready".
Overheard at the bar: "she'll call you tomorrow".
In the lesson book: "I will call you tomorrow", translate it.
The brief: "we'll send your bin on Friday".
"The host will reply within 24 hours", that was the requirement I had to break.
Signed up to their newsletter: "Deals drop Thursday! We'll let you know first."
My sister reckons I'll get a call within the week.
My flatmate swears I'll hear by Friday.
Dans le bus une fille disait au téléphone « je te rappelle demain ».
Au passe : « j'envoie l'agneau tout de suite ».
À la table d'à côté : « il te rappelle lundi ».
« L'hôte répond sous 24 heures », c'était l'exigence à tester.
Ma sœur pense que j'aurai un appel dans la semaine.
"""

SUPPOSED = r"""
Say they ring tomorrow with 60k.
Say they send the contract on Friday without the remote clause: I don't sign.
Picture this: Marc calls on Monday and offers me the job.
Let's assume Ana sends the contract on Monday.
In the case the CEO calls you Monday asking for a cash forecast.
In the exercise your controller says he'll send numbers by Friday.
Dreamt the director rang, said she'd send a car for me at eight.
Knowing my luck they'll call while I'm in the shower tomorrow.
With my luck she'll ring on Friday during the exam.
Plan B: they send the offer on Monday, I haggle.
What the post would be: you hand over at 7, you call relatives back, discharge letters go out the same day.
Dans l'exercice, le client rappelle à midi.
Scénario B : ils rappellent lundi, j'accepte.
Plan B : ils envoient l'offre lundi, je négocie.
Telle que je me connais, ils appelleront pendant la douche demain.
Avec ma chance, elle appellera vendredi pendant l'examen.
"""

HOUSE = r"""
Their founder is on a podcast Friday; she'll announce the refill line there.
Their CTO said to them he'd call a town hall.
They'd been told the US office would send budget in June.
Governors will tell staff at the end of term.
The group will contact all loyalty members in February.
Head office sends the new uniforms on Monday.
The sous chef will send the order by midnight.
Finance will send the accruals on Monday.
"We'll call you when the part's in."
He'll text when he's twenty minutes away.
She'll ring when it's merged.
He'll call when the car's ready.
They'll call when the dog's awake.
They'll text when the table is free.
Il m'appelle quand la voiture est prête.
Ruairi, who sits beside me in the job I have now, will send comments tonight.
Nina from my current team will call me tomorrow.
HR over here is mailing me the booklet on Friday.
Sandra de mon équipe actuelle m'appelle demain.
"""


@pytest.mark.parametrize("line", [line for rows in (HEARD, SUPPOSED, HOUSE) for line in rows.strip().splitlines()])
def test_what_promises_the_candidate_nothing(line: str) -> None:
    read = said(f"# Acme\n\nFirst interview went well. {line}\n")
    assert [one for one in read if one.type is Type.PROMISE] == []


READ = r"""
"I'll ring you on Monday," said the head.
Head of ops in the corridor: "I'll send you the contract on Friday."
"We'll let you know by Friday," they said.
Her words: "I'll ring you tomorrow".
At the door: "I'll call you on Monday."
Reception: "Marc is off, he'll call you tomorrow."
They say they will ring tomorrow.
Says she will ring tomorrow.
Say hi to Marc; he will call tomorrow.
In the exercise Ana said she'd call me on Friday.
HR will plan a first interview by Friday.
The board will announce the decision on Friday.
They will announce the shortlist on Monday.
Finance will send me the travel form on Monday.
She'll ring when the panel has met on Monday.
She'll call when she's back from Lyon on Friday.
He'll text me when the contract's signed off.
She'll get back to me with numbers, not before the 15th, the owners are in Bali.
HR will call me on Friday about my notice at my current job.
Dans le couloir, le chef : « je vous rappelle lundi ».
Elle m'appelle quand elle rentre, vendredi.
Dans l'entretien, elle a dit qu'elle m'appellerait lundi.
La direction annoncera la décision vendredi.
La RH m'appelle quand le jury a tranché, lundi.
"""


@pytest.mark.parametrize("line", READ.strip().splitlines())
def test_what_they_said_and_will_do_is_read(line: str) -> None:
    assert [one.type for one in said(f"# Acme\n\n{line}\n") if one.type is Type.PROMISE] == [Type.PROMISE]


COPIED = [
    "# Acme\n\nSpec to test against:\n- the app will send the user an email within 5 minutes\n- we call you tomorrow",
    '# Acme\n\nCopied off their site, 30 Sept:\n"Open on the 1st. We\'ll call to confirm 48 hours before."',
    "# Acme\n\nNotes from their handbook (public):\nThe desk phones nurses the evening before. HR will call on Friday.",
    "# Acme\n\nMy draft of the campaign:\nTue: ambassador calls the customers\nThu: results shared with founders",
    "# Acme\n\nTheir returns policy:\n- you will receive your refund within ten days\n- we email you a label by Friday",
    "# Acme\n\nCahier des charges à tester :\n- l'appli envoie un mail\n- un agent vous rappelle demain",
    "# Acme\n\nCopié sur leur site :\n« Nous vous rappelons sous 48 h. Le chef vous répondra vendredi. »",
    "# Ward meeting, Monday (where I work now)\n\n1. Matron to circulate the figures by the 14th\n2. Ana will call me.",
    "# Menu meeting, 7 Jan (the kitchen I'm in now)\n\nSommelier will send pairings. Chef will call me on Friday.",
    "# Month end\n\nTomas will send accruals on Monday\nLucy will call me tomorrow",
    "From: Northern Bank, Client Care\nSubject: Your complaint\n\nDear Ms Petrov,\nWe will call you by Friday.",
    "From: Brightgas Billing\nSubject: Your meter reading\n\nDear Customer,\nWe will call you on Friday.",
    "De : Service client Eaunord\nObjet : Votre réclamation\n\nMadame,\nUn conseiller vous rappellera lundi.",
    "The daycare lets us know next week.",
    "Agency will send us the recut tonight.",
    "L'agence nous envoie le nouveau montage ce soir.",
]


@pytest.mark.parametrize("note", COPIED)
def test_what_is_copied_or_of_another_work_holds_no_promise(note: str) -> None:
    assert [one for one in said(f"{note}\n", file="2026-03-04.md") if one.type is Type.PROMISE] == []


OWN = [
    "# Acme\n\nSpecs of the role: 4 days, remote. Marc will call me on Friday.",
    "# Acme\n\nCopied from Marc's message:\n\"We'll call you on Friday.\"",
    "# Acme\n\n## Meeting with Ana\nShe will call me on Friday.",
    "From: Ana Ruiz, Acme\nSubject: Your application\n\nHi Sam,\nWe will call you on Friday.\nAna",
    "From: Ana Ruiz, Acme\nSubject: Booking for your interview\n\nHi Sam,\nWe will call you on Friday.\nAna",
    "# Acme\n\nScript of the day: tests, lunch. Marc will call me on Friday.",
]


@pytest.mark.parametrize("note", OWN)
def test_what_stands_beside_the_like_is_read(note: str) -> None:
    [one] = [one for one in said(f"{note}\n", file="2026-03-04.md") if one.type is Type.PROMISE]
    assert one.due is not None
