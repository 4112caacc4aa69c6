"""German time words, a minimal table. The categories are explained in ``deadlines.atoms``."""

TIME = """
wd:0 | montag | montags
wd:0? | mo
wd:1 | dienstag | dienstags
wd:1? | di
wd:2 | mittwoch | mittwochs
wd:2? | mi
wd:3 | donnerstag | donnerstags
wd:3? | do
wd:4 | freitag | freitags
wd:4? | fr
wd:5 | samstag | sonnabend
wd:5? | sa
wd:6 | sonntag
wd:6? | so
mon:1 | januar | jänner
mon:2 | februar
mon:3 | märz
mon:4 | april
mon:5 | mai
mon:6 | juni
mon:7 | juli
mon:8 | august
mon:9 | september | sept
mon:10 | oktober | okt
mon:11 | november | nov
mon:12 | dezember | dez
unit:minute | minute | minuten
unit:hour | stunde | stunden | std
unit:day | tag | tage | tagen
unit:bday | arbeitstag | arbeitstage | arbeitstagen | werktag | werktage | werktagen
unit:week | woche | wochen
unit:month | monat | monate | monaten | monats
unit:quarter | quartal | quartals
unit:year | jahr | jahre | jahren | jahres
unit:weekend | wochenende | wochenendes
num:1? | ein | eine | einem | einen | einer | eines
num:2 | zwei
num:3 | drei
num:4 | vier
num:5 | fünf
num:6 | sechs
num:7 | sieben
num:8 | acht
num:9 | neun
num:10 | zehn
num:11 | elf
num:12 | zwölf
num:14 | vierzehn
num:15 | fünfzehn
num:20 | zwanzig
num:30 | dreißig
num:few | ein paar | einige | einigen | paar | mehreren | wenigen
ord:1 | erste | ersten | erster
ord:2 | zweite | zweiten | zweiter
ord:3 | dritte | dritten
ord:4 | vierte | vierten
half | halben | halbe
andhalf | einhalb
halfto | halb
days:7/7 | acht tagen | acht tage
days:14/14 | vierzehn tagen | vierzehn tage
rel:0 | heute | am selben tag | noch heute | im laufe des tages | im lauf des tages
rel:1 | morgen | am nächsten tag | am folgenden tag | tags darauf
rel:2 | übermorgen
rel:-1 | gestern
rel:-2 | vorgestern
today-part:morning | heute morgen | heute früh | heute vormittag
today-part:noon | heute mittag
today-part:afternoon | heute nachmittag
today-part:evening | heute abend
tomorrow-part:morning | morgen früh | morgen vormittag
tomorrow-part:noon | morgen mittag
tomorrow-part:afternoon | morgen nachmittag
tomorrow-part:evening | morgen abend
eod | ende des tages | feierabend | tagesende | geschäftsschluss
part:morning | früh | vormittag | vormittags | am vormittag
part:noon | mittag | mittags | am mittag
part:afternoon | nachmittag | nachmittags | am nachmittag
part:evening | abend | abends | am abend
part:midnight | mitternacht
hourmark | uhr | h
edge:start | anfang | anfang der | beginn | beginn der | anfangs | anfang des
edge:mid | mitte | mitte der | mitte des
edge:end | ende | ende der | ende des | ende dieser
eow | wochenende hin | ende der woche | ende dieser woche | wochenschluss
eom | monatsende | ende des monats | ende dieses monats
eoy | jahresende | ende des jahres | ende dieses jahres
midweek | wochenmitte | mitte der woche
next:pre | nächste | nächsten | nächster | nächstes | nächstem | kommende | kommenden | kommender | kommendes
this | diese | diesen | dieser | dieses | diesem | laufenden
last | letzte | letzten | letzter | letztes | vergangene | vergangenen
weeks:2 | übernächste woche | übernächster woche | die übernächste woche
week-of | woche vom | woche ab dem
week-number | kw | kalenderwoche
of | der | des
of::the | vom | zum
art | das | die | dem | den
lead:by | bis | bis zur | bis spätestens | spätestens bis
lead:by:the | bis zum | bis am
lead:at-latest | spätestens | allerspätestens
lead:at-latest:the | spätestens am
lead:before | vor | noch vor
lead:on | für
lead:on:the | am
lead:at | um
lead:in | in | binnen | innerhalb von | innerhalb | im | im laufe | im laufe der | innert | in den | im laufe von | über das | übers
lead:after | nach | nachdem | sobald
lead:not-before | nicht vor | frühestens | erst ab | ab
lead:around | gegen | um den | etwa | ungefähr | circa | ca
lead:between | zwischen
lead:since | seit

or | oder
and | und
from-now | ab heute | ab jetzt
season:spring | frühling | frühjahr
season:summer | sommer
season:autumn | herbst
season:winter | winter
quarter:1 | erstes quartal | ersten quartal | q 1
quarter:2 | zweites quartal | zweiten quartal | q 2
quarter:3 | drittes quartal | dritten quartal | q 3
quarter:4 | viertes quartal | vierten quartal | q 4
holiday:christmas | weihnachten
holiday:holidays | feiertagen | den feiertagen | feiertage | die feiertage
holiday:easter | ostern
holiday:nye | silvester
newyear | im neuen jahr | neuen jahr | nach neujahr
vague:soon | bald | demnächst | zeitnah | in kürze | so bald wie möglich | so schnell wie möglich | möglichst bald | schnellstmöglich | umgehend | baldmöglichst
vague:days | nächsten tagen | kommenden tagen | nächsten paar tagen
vague:weeks | nächsten wochen | kommenden wochen
vague:now | sofort | gleich | jeden moment
small:subject | er | sie | ich | wir | es | ihr
small | mir | mich | uns | mit | aber | wenn | dass | ist | wird | noch | wieder | sich
"""
