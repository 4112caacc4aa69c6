"""German, in little: it shows what a further language takes, and is off by default."""

from nudged.reading.lexicon import Lexicon, word_set
from nudged.reading.time_de import TIME

SENSES = """
pron:i | ich
pron:me | mich | mir
pron:we | wir
pron:us | uns
pron:you | ihnen | euch | dir | dich
pron:he | er
pron:she | sie
pron:him | ihn | ihm
pron:se | sich
pron:they | jemand
pron:it | es | das
pron:on | man
aux:will | wird | werden | will mich | will mir
aux:should | soll | sollen | sollte | sollten | muss | müssen
aux:might | könnte | könnten | kann | können | dürfte
aux:have | hat | haben | habe | hatte | hatten
aux:was | wurde | wurden | worden | bin | ist | sind | werde
weak | möchte | möchten | würde gerne | würde gern | versucht | wollte | hofft
broken | sollte eigentlich | wollte eigentlich
neg | nicht | nie | niemals | keinesfalls
adv | auch | dann | noch | schon | bald noch | endlich | voraussichtlich | wahrscheinlich | sicher
to | zu
conj | und | oder
that | dass
rel | die sich | der sich
if | wenn | falls | sofern
anyway | auf jeden fall | in jedem fall | so oder so
maybe | vielleicht | eventuell | möglicherweise
habit | normalerweise | meistens | in der regel | immer
hope | ich hoffe | hoffentlich | ich glaube | ich denke
nothing | nichts | keine antwort | keine nachricht | noch nichts | immer noch nichts
asking | nachgefragt | nach dem stand | wie es aussieht | stand der dinge | nach einer antwort
standing | nach dem stand | wie es aussieht
again | nochmal | noch einmal | erneut
thanks | danke | dank | bedankt | dankesmail | dankeschön
rejected | absage | abgelehnt | abgesagt haben mir | jemand anderen genommen | jemand anderen
offered | angebot bekommen | angebot erhalten | mir ein angebot gemacht | zusage
withdrawn | bewerbung zurückgezogen | ziehe meine bewerbung zurück
filled | stelle ist besetzt | stelle wurde gestrichen | stelle ist weg
signed | vertrag unterschrieben | unterschrieben
applied | beworben | bewerbung abgeschickt
auto | automatische | eingangsbestätigung
role:group | team | firma | abteilung | personalabteilung | kommission
role | recruiter | recruiterin | chef | chefin | leiterin | leiter | personalerin | personaler | hr
third | meine mutter | mein vater | mein vermieter | vermieter | arzt | ärztin | meine schwester | mein bruder
please | bitte
"""
NOUNS = """
answer | antwort | rückmeldung | bescheid | entscheidung | ergebnis | ergebnisse | feedback | nachricht | neuigkeiten
call | anruf | telefonat
mail | mail | e-mail | email | sms | brief
invite | einladung | terminvorschlag | termin | termine
meeting | gespräch | vorstellungsgespräch | interview | probetag
doc:contract | vertrag | arbeitsvertrag
doc:offer | angebot
doc:test | test | aufgabe | fallstudie
doc:link | link
doc:agenda | ablauf
doc:documents | unterlagen
doc:details | details | informationen
"""
WORDS = """
clitics | me
article | der die das den dem des ein eine einen einem einer kein keine mein meine ihr ihre im am zum zur von mit
    | bei für
definite | der die das den dem ihr ihre
mine-of | mein meine meinen meiner
not-behind | nicht
my-behind | mich mir uns
conjunction | und
contrast | aber doch
clause-start | und aber dass
title | herr frau dr prof
title-f | frau
title-m | herr herrn
introduces | mit von bei frau herr herrn an
at-place | in
from | von
by | von durch
with | mit
no | kein keine keinen
when | als bis bevor
asked-for | ob zu
expected | erwartet geplant versprochen
expected-undated | erwartet versprochen
ahead-of | vor für
whether-verb | sagen
writing-verb | schreiben mailen
giving-verb | geben
inviting-verb | einladen
invited-verb | einladen
chasing-noun | nachfrage erinnerung
news | stand neuigkeiten
needs-object | haben bekommen
having-verb | haben
possessing-verb | haben
expecting-verb | erwarten
hearing-verb | hören
receives-soon | bekommen erhalten
getting-verb | bekommen erhalten
is | ist sind
been | worden
will-be | wird werden werde
"""
PAGE = """
generic | notizen bewerbung bewerbungen jobsuche gespräch telefonat interview mit bei termin vorstellungsgespräch
with | mit
at | bei
me | ich
title | herr frau dr
company-key | firma unternehmen
"""
VERBS = """
- | melden meldet gemeldet | me>reply, sich>reply
reply | schreiben schreibt geschrieben, antworten antwortet geantwortet, informieren informiert informiert
reply | benachrichtigen benachrichtigt benachrichtigt, kontaktieren kontaktiert kontaktiert
reply | entscheiden entscheidet entschieden
- | rufen ruft gerufen | an>call, zurück>call
call | anrufen anruft angerufen, zurückrufen zurückruft zurückgerufen, telefonieren telefoniert telefoniert
- | geben gibt gegeben | bescheid>reply, antwort>reply, rückmeldung>reply
send | schicken schickt geschickt, senden sendet gesendet, zuschicken zuschickt zugeschickt, mailen mailt gemailt
send | weiterleiten weiterleitet weitergeleitet, übermitteln übermittelt übermittelt
schedule | einladen einlädt eingeladen, vereinbaren vereinbart vereinbart, organisieren organisiert organisiert
- | laden lädt geladen | ein>schedule
- | machen macht gemacht | termin>schedule, angebot>give
other | vorstellen vorstellt vorgestellt, empfehlen empfiehlt empfohlen, erstatten erstattet erstattet
say | sagen sagt gesagt, versprechen verspricht versprochen, versichern versichert versichert
receive | bekommen bekommt bekommen, erhalten erhält erhalten, erwarten erwartet erwartet, hören hört gehört
arrive | kommen kommt gekommen, folgen folgt gefolgt, eintreffen eintrifft eingetroffen
move | verschieben verschiebt verschoben, absagen absagt abgesagt, verlegen verlegt verlegt
chase | nachfragen nachfragt nachgefragt, nachhaken nachhakt nachgehakt
- | fragen fragt gefragt | nach>ask, ob>ask
thank | danken dankt gedankt, bedanken bedankt bedankt
work | haben hat gehabt, sein ist gewesen, prüfen prüft geprüft, klären klärt geklärt, reden redet geredet
work | sprechen spricht gesprochen
"""


def german(verb: str) -> list[tuple[str, str]]:
    """Forms "inf", "pres" and "pp" of a verb, as they are given."""
    infinitive, present, participle = verb.split()
    return [(infinitive, "inf"), (present, "pres"), (participle, "pp")]


GERMAN = Lexicon(
    code="de", time=TIME, senses=SENSES, nouns=NOUNS, words=WORDS, page=PAGE, verb_table=VERBS, conjugate=german,
    function_words=word_set(
        "der die das ein eine und oder aber ich du er sie es wir ihr mich mir uns ist sind war hat haben wird werden "
        "soll mit von bei für auf in im am an zu zum zur nicht kein keine noch schon auch dann wenn falls dass als bis "
        "nach vor heute morgen gestern woche tage freitag montag dienstag mittwoch donnerstag"
    ),
    key_words=word_set("montag dienstag mittwoch donnerstag freitag morgen vertrag antwort"), spelled={},
    accents=frozenset("äöüß"), day_first=True, verb_last=True,
)  # fmt: skip
