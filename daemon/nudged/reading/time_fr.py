"""French time words. The categories are explained in ``deadlines``."""

TIME = """
wd:0 | lundi | lundis | lun
wd:1 | mardi | mardis | mar
wd:2 | mercredi | mercredis | mer | mercr
wd:3 | jeudi | jeudis | jeu
wd:4 | vendredi | vendredis | ven | vend | vendr
wd:5 | samedi | samedis | sam
wd:6 | dimanche | dimanches | dim
mon:1 | janvier | janv | jan
mon:2 | février | févr | fév
mon:3 | mars
mon:4 | avril | avr
mon:5 | mai
mon:6 | juin
mon:7 | juillet | juil | juill
mon:8 | août
mon:9 | septembre | sept
mon:10 | octobre | oct
mon:11 | novembre | nov
mon:12 | décembre | déc
unit:minute | minute | minutes | min | mn
unit:hour | heure | heures
unit:day | jour | jours | jrs | jr | j | nuit | nuits | journée | journées
unit:week | semaine | semaines | sem | sem.
unit:month | mois
unit:quarter | trimestre | trimestres
unit:year | an | ans | année | années
unit:weekend | week end | weekend | week ends | we | w e | fin de la semaine et samedi
bmark:bday | ouvrés | ouvré | de travail | travaillés | de bureau
bmark:oday | ouvrables | ouvrable
num:1 | un | une
num:2 | deux | une paire de | une couple de | couple de
num:3 | trois
num:4 | quatre
num:5 | cinq
num:6 | six
num:7 | sept
num:8 | huit
num:9 | neuf
num:10 | dix | une dizaine de | dizaine de
num:11 | onze
num:12 | douze | une douzaine de
num:14 | quatorze
num:15 | quinze | une quinzaine de
num:20 | vingt | une vingtaine de
num:24 | vingt quatre
num:30 | trente | une trentaine de
num:45 | quarante cinq
num:48 | quarante huit
num:60 | soixante
num:72 | soixante douze
num:few | quelques | quelque | qques | qlq | qlqs | qq | qqs | plusieurs | quelq
ord:1 | premier | première | 1 er | 1 ère
ord:2 | deuxième | second | seconde
ord:3 | troisième
ord:4 | quatrième
suffix | er | ere | e | eme
half | demi | une demi | un demi | demie
andhalf | et demi | et demie
days:7/8 | huit jours | 8 jours | huitaine | une huitaine | la huitaine | une huitaine de jours | la huitaine de jours | 8 j | 8 jrs
days:14/15 | quinze jours | 15 jours | quinzaine | une quinzaine | une quinzaine de jours | la quinzaine | quinzaine de jours | 15 j | 15 jrs
days:10/10 | une dizaine de jours | dizaine de jours | la dizaine de jours
days:14/14 | une paire de semaines
rel:0 | aujourd'hui | auj | ajd | aujourdhui | aujourd hui | ce jour | le jour même | dans la journée | en journée | dans le courant de la journée | dans la journée même | courant de journée | en cours de journée
rel:1 | demain | le lendemain | lendemain | dem | dmain
rel:2 | après demain | le surlendemain | surlendemain | apres dem
rel:-1 | hier | la veille | hier soir | hier matin
rel:-2 | avant hier | l'autre jour | récemment | dernièrement
today-part:morning | ce matin | dans la matinée | en matinée | cette matinée | ds la matinée
today-part:noon | ce midi
today-part:afternoon | cet après midi | cet aprem | cet ap m | cette après midi | cet am | dans l'après midi | en après midi | dans l'aprem | ds l'après midi
today-part:evening | ce soir | cette nuit | dans la soirée | en soirée | ds la soirée
eod | fin de journée | en fin de journée | la fin de journée | la fin de la journée | fin de la journée | fin du jour | la fin du jour | fin de journee | eod
part:morning | matin | matinée | la première heure | première heure | en matinée | dans la matinée | au matin | le matin | tôt le matin | au petit matin | à la première heure | dès la première heure | aux aurores
part:noon | midi | le midi | ce midi | heure du déjeuner | l'heure du déjeuner | déjeuner
part:afternoon | après midi | aprem | l'après midi | dans l'après midi | en après midi | ap m | l'aprem
part:evening | soir | soirée | au soir | le soir | en soirée | dans la soirée | nuit
part:midnight | minuit
quarterhour | quart
edge:start | début | le début | début de | le début de | au début de | en début de | tout début | commencement de | au tout début de | tout début de | au début du | début du | en tout début de | les premiers jours de | les tout premiers jours de | premiers jours de | le début du | dès le début de
edge:mid | mi | milieu | le milieu | milieu de | au milieu de | en milieu de | le milieu de | à la mi | la mi | au milieu du | milieu du
edge:end | fin | la fin | fin de | la fin de | à la fin de | en fin de | fin du | la fin du | à la fin du | toute fin de | tout à la fin de | les derniers jours de | fins de | la toute fin de | derniers jours de
eom | fin de mois | la fin de mois | en fin de mois
eoy | fin d'année | la fin d'année | en fin d'année | la fin de l'année | fin de l'année | l'année soit finie
eow | fin de semaine | la fin de semaine | en fin de semaine | la fin de la semaine | fin de la semaine | fin de sem | fds | fin sem | fin semaine
midweek | milieu de semaine | en milieu de semaine | le milieu de semaine | le milieu de la semaine | au milieu de la semaine | mi semaine
next | prochain | prochaine | prochains | prochaines | suivant | suivante | pro | proch | qui vient | à venir | qui arrive | qui suit | prochaînes
this | ce | cette | cet
last | dernier | dernière | derniers | dernières | passé | passée | précédent | précédente
after-next | d'après
of | de | du | d' | des | de la | de l' | du mois de
art | le | la | l'
art:plural | les | ces | ses
week-of | semaine du | la semaine du | sem du | sem. du | semaine commençant le | semaine qui commence le | la semaine qui commence le | la semaine commençant le
weeks:2 | la semaine d'après | semaine d'après | la semaine encore d'après | dans deux semaines en semaine
weeks:1 | la semaine suivante | semaine suivante
week-number | s
in-week | en huit
in-fortnight | en quinze
lead:by | d'ici | d'ici à | d'ici au | d'ici la | d'ici l' | au plus tard | au plus tard le | au plus tard la | pas plus tard que | d'ici le | avant au plus tard | au pire | dernier délai | dernier délai le | d ici | d ici à | avant ou le | pour au plus tard | maximum | max | au maximum
lead:until | jusqu'à | jusqu'au | jusque | jusqu'en | jusqu'à la
lead:before | avant | avant le | avant la | avant l' | avant les | av | av. | en amont de | préalablement à
lead:on | à | au | pour | dès | le jour de | pr | aux
lead:in | dans | sous | en | courant | dans le courant de | dans le courant du | au courant de | courant du | dans les | au cours de | au cours des | au cours du | en cours de | d'ici dans | sous les | pendant | durant | ds | ds les | dans le | dans la | dans un délai de | sous un délai de | dans l' | dans le délai de | à l'horizon de | en moins de | en moins d' | sous environ | dans environ | d'ici environ | au sein de | d'ici à peu près | dans un délai d' | sous un délai d' | dans le mois de | dans un peu moins de | dans à peu près | dans max | sous max
lead:after | après | une fois | à l'issue de | à l'issue du | suite à | dès que | lorsque | au lendemain de | après que | quand | juste après | aussitôt après | passé le
lead:since | depuis | datant de | daté du | datée du | daté de | en date
lead:for | il y a eu | pendant les | au cours des dernières | ces | les dernières | les derniers | ça prend | durée | dure | duré
lead:not-before | pas avant | à partir de | à partir du | à compter de | à compter du | à partir d' | dès le | au plus tôt | seulement après | au plus tôt le | pas avant le | pas avant la | guère avant | qu'à partir de | qu'à partir du | qu'après | pas avant l'
lead:around | vers | vers le | vers la | autour de | autour du | aux alentours de | aux alentours du | environ | aux environs de | aux environs du | grosso modo | sur | à peu près | sur les
lead:between | entre | entre le | de | du
latest | au plus tard | maximum | max | grand max | maxi | dernier délai | au pire | au grand maximum | au maximum | tout au plus | dernier carat | au + tard
earliest | au plus tôt
orso | environ | à peu près | plus ou moins | et quelques
or | ou | ou bien | voire | ou alors | sinon | ou peut être | ou même | et au pire
and | et | au | à | a
ago | auparavant | plus tôt
ago-lead | il y a | y a | voilà | ça fait | cela fait | il y avait
after-it | plus tard | après
season:spring | printemps
none | a été | ont été | avait été | ai été | ayant été | aurait été | auraient été | avoir été
season:summer | été
season:autumn | automne
season:winter | hiver
quarter:1 | premier trimestre | 1 er trimestre | t 1 | q 1 | t1 | q1
quarter:2 | deuxième trimestre | second trimestre | 2 e trimestre | 2 ème trimestre | t 2 | q 2
quarter:3 | troisième trimestre | 3 e trimestre | 3 ème trimestre | t 3 | q 3
quarter:4 | quatrième trimestre | dernier trimestre | 4 e trimestre | 4 ème trimestre | t 4 | q 4
halfyear:1 | premier semestre | 1 er semestre
halfyear:2 | deuxième semestre | second semestre | 2 e semestre | 2 ème semestre
halfof:1 | première moitié de | la première moitié de | première quinzaine de | la première quinzaine de | 1 ère quinzaine de | première quinzaine d' | première quinzaine du | la première quinzaine d' | première moitié du | la première moitié d' | 1 re quinzaine de
halfof:2 | deuxième moitié de | seconde moitié de | deuxième quinzaine de | la deuxième quinzaine de | seconde quinzaine de | la seconde quinzaine de | 2 e quinzaine de | 2 ème quinzaine de | deuxième quinzaine d' | seconde quinzaine d' | deuxième quinzaine du | seconde quinzaine du | seconde moitié du | deuxième moitié du | deuxième moitié d' | seconde moitié d' | la seconde moitié de | la deuxième moitié de
holiday:christmas | noël
holiday:holidays | les fêtes | fêtes | les fêtes de fin d'année | les vacances de noël | vacances de noël | la trêve des confiseurs | les congés de fin d'année | fêtes de fin d'année
holiday:nye | la saint sylvestre | le réveillon | le nouvel an
holiday:newyear | le jour de l'an | jour de l'an
holiday:easter | pâques
holiday:toussaint | la toussaint | toussaint
newyear | après noël | après le nouvel an | après le jour de l'an | à la rentrée de janvier | la rentrée de janvier | rentrée de janvier | au retour des fêtes | dans la nouvelle année | au retour des vacances de noël | retour des fêtes | en début d'année prochaine | début d'année prochaine | début d'année | en début d'année
rentree | à la rentrée | la rentrée | rentrée | la rentrée de septembre | à la rentrée de septembre
vague:soon | bientôt | sous peu | d'ici peu | rapidement | rapidemment | au plus vite | dès que possible | dans les meilleurs délais | incessamment | prochainement | très vite | très bientôt | très prochainement | très rapidement | vite | dans les plus brefs délais | le plus vite possible | le plus rapidement possible | au plus tôt | incessamment sous peu | asap | aussi vite que possible | dans de brefs délais | dans peu de temps | sans tarder | d ici peu | dès qu'il peut | dès qu'elle peut | dès qu'ils peuvent | dès qu'il le peut | dès qu'elle le peut | le plus tôt possible | dans un bref délai | à très vite | à brève échéance | dans les meilleurs delais | dès que je peux | dès que nous pouvons | dans la foulée | d'un jour à l'autre | dès que poss | ds les meilleurs délais
vague:days | prochains jours | jours qui viennent | jours à venir | tout prochains jours | jours prochains | jours qui suivent | quelques prochains jours | quelques jours à venir | prochain jours | jours suivants | prochains jrs
vague:weeks | prochaines semaines | semaines à venir | semaines qui viennent | semaines prochaines | quelques prochaines semaines | semaines qui suivent
vague:now | dans l'heure | tout de suite | immédiatement | dans la minute | dans un instant | à l'instant | sur le champ | dans une minute | d'une minute à l'autre | dans quelques minutes | de suite | dans cinq minutes | dans l'heure qui suit | dans l'heure qui vient | illico | aussitôt | d'un moment à l'autre | dans un moment
"""
