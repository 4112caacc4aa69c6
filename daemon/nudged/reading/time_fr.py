"""French time words. The categories are explained in ``deadlines``."""

TIME = """
none | plutôt le matin | plutôt l'après midi | plutôt le soir | de préférence le matin | de préférence l'après midi
    | de préférence le soir | surtout le matin | surtout l'après midi | surtout le soir
none | a été | ont été | avait été | ai été | ayant été | aurait été | auraient été | avoir été | au courant
wd:1 | mardi | mardis
wd:1? | mar
wd:2 | mercredi | mercredis | mercr | mercre | mecredi | mercedi | mercerdi
wd:2? | mer
wd:4 | vendredi | vendredis | vend | vendr | vendedi | vendrdi | vendredy | venredi
wd:4? | ven
mon:1 | janvier | janv
mon:3 | mars
num:1? | un | une | encore un | encore une | un seul | une seule
next:post | prochain | prochaine | prochains | prochaines | pro | proch | proch. | prochaînes | proc
next:coming | suivant | suivante | suivants | suivantes | qui vient | qui viennent | à venir | qui arrive
    | qui arrivent | qui suit | qui suivent | d'après | qui s'annonce | qui commence
last | dernier | dernière | derniers | dernières | précédent | précédente | précédents | précédentes | écoulé | écoulée
    | écoulés | écoulées
last:span | passé | passée | passés | passées
rel:1 | demain | dem | dmain | 2main | deumain | 2m1 | le jour suivant | le jour d'après | dès demain
    | jour suivant | demian | demainn
nextday:morning | le matin suivant | le matin d'après | le lendemain matin | lendemain matin | dès le lendemain matin
nextday:afternoon | l'après midi suivant | l'après midi suivante | l'après midi d'après | le lendemain après midi
    | lendemain après midi
nextday:evening | le soir suivant | le soir d'après | le lendemain soir | lendemain soir
nextday | le lendemain | lendemain | au lendemain | dès le lendemain | le jour après
rel:0 | tantôt | le reste de la journée | reste de la journée | pour le reste de la journée
    | le restant de la journée | cette journée
rel:2 | après demain | le surlendemain | surlendemain | apres dem | ap demain | après dem | aprés demain
    | d'ici après demain | au surlendemain
lead:by | by | d'ici | d'ici à | d ici | d ici à | d'ici et | d'icic | dici | d'içi | d'içi à | entre maintenant et
    | entre aujourd'hui et | d'aujourd'hui à | d'ici au grand maximum | avant ou au plus tard | d'ici maximum
    | à échéance de | à échéance du | échéance | le jour même ou
lead:by:the | d'ici au | d'ici le | d ici le | d ici au | avant ou le | pour au plus tard le | échéance le
    | échéance au | échéance du
lead:at-latest | au plus tard | pas plus tard que | pas plus tard qu' | au pire | dernier délai | maximum | maxi
    | au maximum | au grand maximum | grand maximum | pour au plus tard | avant au plus tard | tout au plus
    | au + tard | dernier carat | date limite | dernière limite | à tout casser | au plus | de rigueur
    | délai de rigueur | au tard | ou avant | voire avant | sinon avant | et pas après | pas au delà
    | si ce n'est avant | ou plus tôt | voire plus tôt | si ce n'est plus tôt
lead:at-latest:the | au plus tard le | au plus tard au | dernier délai le | date limite le | pas plus tard que le
    | maximum le | date limite au
lead:at | à
lead:at:the | au | aux
lead:on | pour | dès | le jour de | pr | c'est pour | prévu pour | prévue pour | fixé à | fixée à
lead:on:the | le jour du
lead:between | entre | de entre | n'importe quand entre | quelque part entre | à un moment entre | compris entre
lead:between:the | entre le
of | de | d' | de la | de l' | du mois de | du mois d' | de ce | de cette
of::the | du
art | le | la | l'
art:plural | les | ces | ses
and | et | &
less | moins
andquarter | et quart | quart | quarts
andquarter:45 | trois quarts | et trois quarts
lessquarter | moins le quart | moins quart
unit:oclock | heure | heures | hrs | hr
hourmark | h
unit:month | mois
unit:semester | semestre | semestres
season:summer | été | vacances d'été | grandes vacances
in-week | en huit | en 8
in-fortnight | en quinze | en 15 | en quinzaine
eom | eom | fin de mois | la fin de mois | en fin de mois | fin du mois en cours | la fin du mois en cours | fin mois
    | fdm | la fin de ce mois | fin de ce mois | fin du mois courant
eoy | fin d'année | la fin d'année | en fin d'année | la fin de l'année | fin de l'année | l'année soit finie
    | la fin de cette année | fin année | la fin de l'année en cours
eoq | fin de trimestre | la fin de trimestre | en fin de trimestre | fin trimestre
weeks:2 | la semaine encore d'après | dans deux semaines en semaine | la semaine d'après la prochaine
    | la semaine après la prochaine | semaine après la prochaine | la semaine suivant la prochaine
    | l'autre semaine | la semaine d'après | semaine d'après | la deuxième semaine qui vient
    | dans deux semaines ( semaine | s + 2 | en s + 2
weeks:1 | semaine suivant | semaine qui suit | s + 1 | en s + 1 | la semaine suivante | semaine suivante
    | la semaine qui suit | la sem pro | sem pro | sem . pro | sem . prochaine | la semaine pro | semaine pro
    | la s pro | la semaine après | la semaine suivant
ord:2 | deuxième | second | seconde | 2 ème | 2 nd | 2 nde
week-on | la suivante | celle d'après | celle qui suit
week-number | s | kw | semaine numéro | semaine n°
after-it | plus tard
zone | heure de paris | heure locale | heure française | gmt | utc | heure belge | heure suisse | heure de bruxelles
    | heure de montréal | heure de genève | heure du québec | heure de londres
adj | bon | bonne | bons | bonnes | petit | petite | petits | petites | gros | grosse | grosses | plein | pleine
    | pleins | pleines | complet | complète | entier | entière | grand | grande | grands | longue | longs | longues
    | francs | franc | calendaires | calendaire | autre | autres | supplémentaires | supplémentaire | encore
    | courte | courtes | simple
none | à ce jour | jusqu'à ce jour
serial | numéro | ref | réf | référence | facture | id | ticket | dossier | commande | code | reçu | document | fichier
stage | tour | étape | partie | entretien | interview | round | phase | version | page | chapitre | niveau | salle
    | étage | bâtiment | bureau | option
counted | personnes | candidats | candidates | ans d'expérience | années d'expérience | entretiens | étapes | pages
    | questions | appels | réunions | finalistes | offres | postes | tests | exercices | euros | millions | mille
    | autres personnes | km | k | k€ | étages | ans et demi
small:if | si | s'
small:but | mais | mais plutôt | mais bien
one-after | celui d'après | celui qui suit
turned | -> | → | => | ⇒ | ➔ | ➜ | ➡
small | quoi | quel | quelle | promis | sauf | même | via | chez | devant | auprès | malgré | suite | sous réserve
    | que | qu' | avec | donc | par | sans | toujours | rien | car | puis | alors | est | sera | serait
    | pas | plus | normalement | sûrement | probablement | sans doute | idéalement | c'est | ce sera | me | m' | se
    | ne | n' | y | afin | comme | selon | parce | dont | directement | ont | était | devrait | doit | peut être
this-month | ct | crt | de ce mois | de ce mois ci | du mois en cours | du courant
wd:0 | lundi | lundis | lun | lund
wd:3 | jeudi | jeudis | jeu | jeud | juedi | jedui
wd:5 | samedi | samedis | same
wd:6 | dimanche | dimanches | dim
mon:2 | février | févr | fév | fev | fevr
mon:4 | avril | avr
mon:5 | mai
mon:6 | juin
mon:7 | juillet | juil | juill | jui | jul | jlt
mon:8 | août | aout | aou
mon:9 | septembre | sep | septemb
mon:10 | octobre | oct | octob
mon:11 | novembre | nov | novemb
mon:12 | décembre | déc | decemb | dec
unit:minute | minute | minutes | min | mn | mins
unit:day | jour | jours | jrs | jr | j | nuit | nuits | journée | journées | jours francs | jour franc
    | jours calendaires | jour calendaire | jours pleins | jours entiers | nuitées
unit:week | semaine | semaines | sem | sem. | smn | semaines pleines | semaines entières | semaines complètes
    | semiane | smaine | semaie
unit:quarter | trimestre | trimestres
unit:year | an | ans | année | années
unit:weekend | week end | weekend | week ends | we | w e | fin de la semaine et samedi | week - end | weekends | wkd
    | wkend
bmark:bday | ouvrés | ouvré | de travail | travaillés | de bureau | ouvrees | de jours ouvrés | de semaine | ouvrées
    | ouvrée | ouv | ouvr | ouvrès | travaillées | effectifs
bmark:oday | ouvrables | ouvrable | ouvrabl
num:2 | deux | une paire de | une couple de | couple de | un couple de | encore deux
num:3 | trois | encore trois
num:4 | quatre
num:5 | cinq
num:6 | six
num:8 | huit
num:9 | neuf
num:10 | dix | une dizaine de | dizaine de | une dizaine d' | une petite dizaine de | une bonne dizaine de
num:11 | onze
num:12 | douze | une douzaine de | une douzaine d' | une petite douzaine de
num:14 | quatorze
num:15 | quinze | une quinzaine de | une quinzaine d' | une petite quinzaine de | une bonne quinzaine de
    | bonne quinzaine de | petite quinzaine de
num:20 | vingt | une vingtaine de | une vingtaine d' | une petite vingtaine de | une bonne vingtaine de
num:24 | vingt quatre
num:30 | trente | une trentaine de | une trentaine d'
num:45 | quarante cinq
num:48 | quarante huit
num:60 | soixante
num:72 | soixante douze
num:few | quelques | quelque | qques | qlq | qlqs | qq | qqs | plusieurs | quelq | quelques petits
    | quelques petites | quelques bons | quelques bonnes | encore quelques | quelques autres | plusieurs autres
    | qlques | quelqs | qqes | qcq | une poignée de | une poignée d' | kelkes | quelsques
ord:1 | premier | première | premiers | premières | 1 er | 1 ère | 1 re | 1 ere | 1er | 1ère | tout premier
    | toute première
ord:3 | troisième | 3 ème | 3 e
ord:4 | quatrième | 4 ème | 4 e
suffix | er | ere
suffix:count | e | eme
half | demi | une demi | un demi | demie | une demie | la demi | une moitié de | un peu moins d'une demi | ½
andhalf | et demi | et demie
days:7/8 | huit jours | 8 jours | huitaine | une huitaine | la huitaine | une huitaine de jours
    | la huitaine de jours | 8 j | 8 jrs | une petite huitaine | une bonne huitaine | huitaine de jours
    | huit prochains jours | 8 prochains jours | huit jours à venir
days:14/15 | quinze jours | 15 jours | quinzaine | une quinzaine | une quinzaine de jours | la quinzaine
    | quinzaine de jours | 15 j | 15 jrs | une petite quinzaine | une bonne quinzaine | quinzaine de jrs
    | quinze jrs | une quinzaine de jrs | une petite quinzaine de jours | une bonne quinzaine de jours
    | la quinzaine qui vient | quinze prochains jours | 15 prochains jours | quinze jours à venir
    | quinze jours qui viennent
days:10/10 | une dizaine de jours | dizaine de jours | la dizaine de jours | une dizaine
    | une petite dizaine de jours | une bonne dizaine de jours | la dizaine | une dizaine de jrs | une dizaine de j
    | dizaine
days:14/14 | une paire de semaines
rel:0 | aujourd'hui | auj | ajd | aujourdhui | aujourd hui | ce jour | le jour même | dans la journée | en journée
    | dans le courant de la journée | dans la journée même | courant de journée | en cours de journée
    | au cours de la journée | ce jour même | aujourd'hui même | dès aujourd'hui | plus tard dans la journée
    | plus tard aujourd'hui | tout à l'heure | d'ici ce soir tard | auj. | ds la journée | le jour meme
    | aujourd'hui encore | dans la journee | sur la journée | sous la journée | tt à l'heure | ojd | ajdh
    | pendant la journée | d'ici quelques heures | dans quelques heures | dans les heures qui viennent
    | dans les prochaines heures | sous quelques heures | dans les heures à venir | d'ici là fin de journée
    | en cours de journée aujourd'hui | aujourdui | aujoud'hui | aujourdh'ui | un peu plus tard dans la journée
rel:-1 | hier | hier soir | hier matin
rel:-2 | avant hier | l'autre jour | récemment | dernièrement
today-part:morning | ce matin | dans la matinée | en matinée | cette matinée | ds la matinée | ce matin même
    | dès la première heure | en début de matinée | en fin de matinée | en milieu de matinée
    | dans le courant de la matinée | en cours de matinée | dès le matin | de bon matin | de bonne heure
    | au cours de la matinée | tôt dans la matinée | dès potron minet | en début de journée | au début de la journée
    | tôt le matin | très tôt le matin | un peu plus tard dans la matinée | début de matinée | fin de matinée
    | milieu de matinée
today-part:noon | sur l'heure du midi | à l'heure du midi | ce midi | ce midi même | en mi journée
    | en milieu de journée | au milieu de la journée | milieu de journée | le milieu de journée
    | le milieu de la journée | milieu de la journée
    | au moment de déjeuner | à l'heure du déjeuner | à l'heure de midi
today-part:afternoon | cet après midi | cet aprem | cet ap m | cette après midi | cet am | dans l'après midi
    | en après midi | dans l'aprem | ds l'après midi | cet après midi même | cette aprem | cet aprèm | cette aprèm
    | c't aprem | cet aprém | cet' aprem | cet apres midi | cet ap | cet'aprem | cet apm | en début d'après midi
    | en fin d'après midi | en milieu d'après midi | dans le courant de l'après midi | au cours de l'après midi
    | en fin d'aprem | en début d'aprem | en cours d'après midi | plus tard dans l'après midi
    | dans le milieu de l'après midi | un peu plus tard dans l'après midi | un peu plus tard cet après midi
    | après le déjeuner | après déjeuner | après manger | après la pause déjeuner | début d'après midi
    | fin d'après midi | milieu d'après midi | fin d'aprem | début d'aprem | courant d'après midi
today-part:evening | ce soir | cette nuit | dans la soirée | en soirée | ds la soirée | ce soir même
    | plus tard ce soir | ce soir tard | d'ici ce soir | dès ce soir | cette soirée | en début de soirée
    | en fin de soirée | dans le courant de la soirée | en cours de soirée | au cours de la soirée
    | un peu plus tard dans la soirée | plus tard dans la soirée | début de soirée | fin de soirée
    | après le travail | dans la nuit
eod | fin de journée | en fin de journée | la fin de journée | la fin de la journée | fin de la journée
    | fin du jour | la fin du jour | fin de journee | eod | fin de la journée de travail
    | la fin de la journée de travail | fin de journée de travail | en toute fin de journée | toute fin de journée
    | la toute fin de journée | fin de journée ouvrée | la fermeture des bureaux | fermeture des bureaux
    | la clôture | fin d'aujourd'hui | la fin d'aujourd'hui | fdj | fin de journ | fin journée | fin de j | f de j
    | la débauche | en fin de la journée | à la fin de la journée | la journée soit finie | la fin de cette journée
    | cette fin de journée
part:morning | matin | matinée | la première heure | première heure | au matin | au petit matin
    | à la première heure | aux aurores | courant de matinée | la fin de matinée | la fin de la matinée
    | matinee | la 1 re heure | à la 1 ère heure | à la 1 re heure | petit déjeuner | le petit déjeuner | au réveil
    | aurore | du mat | début de journée | le début de journée | le début de la journée
part:noon | à la mi journée | mi journée | la mi journée | midi | le midi | midi pile | vers la mi journée
part:afternoon | après midi | aprem | ap m | l'aprem | ap . m | aprm | aprèm | apm | apres midi
    | apres m | la fin de l'après midi | fin de l'après midi | la fin d'après midi | début de l'après midi
    | le début de l'après midi | le début d'après midi | cours d'après midi | l'après - midi | l'heure du goûter
    | l'heure du thé
part:evening | soir | soirée | au soir | courant de soirée | l'heure du dîner | le dîner
    | dîner | l'heure de l'apéro | tard le soir | la tombée de la nuit
part:midnight | minuit
today-part:morning? | le matin | la matinée
today-part:afternoon? | l'après midi
today-part:evening? | le soir | la soirée
edge:start | début | le début | début de | le début de | au début de | en début de | tout début | commencement de
    | au tout début de | tout début de | au début du | début du | en tout début de | les premiers jours de
    | les tout premiers jours de | premiers jours de | le début du | dès le début de | au tout début du
    | en début du | le tout début de | le tout début du | tout début du | dans les premiers jours de
    | dans les premiers jours du | les premiers jours du | les premiers jours d' | premiers jours du | dès début
    | au commencement de | au commencement du | début d' | au début d' | en début d' | le début d' | début des
    | en tout début | deb | déb | déb. | debut | plutôt début | plutôt en début de | plutôt début de
    | vers le début de | vers le début du | les tous premiers jours de | les tous premiers jours du
    | premiers jours d' | en début | au début | tout début d' | les premiers jours | aux premiers jours de
    | aux premiers jours du
edge:start | tôt | très tôt
edge:later | tard | assez tard
edge:mid | mi | milieu | le milieu | milieu de | au milieu de | en milieu de | le milieu de | à la mi | la mi
    | au milieu du | milieu du | à mi | vers la mi | autour de la mi | au milieu d' | milieu d' | en milieu d'
    | vers le milieu de | vers le milieu du | courant de la mi | en plein milieu de | en milieu | au beau milieu de
    | la moitié de | à la moitié de | à la moitié du
edge:end | fin | la fin | fin de | la fin de | à la fin de | en fin de | fin du | la fin du | à la fin du
    | toute fin de | tout à la fin de | les derniers jours de | fins de | la toute fin de | derniers jours de
    | fin d' | la fin d' | à la fin d' | en fin d' | en fin du | vers la fin de | vers la fin du | vers la fin d'
    | en toute fin de | en toute fin | toute fin | toute fin du | la toute fin du | tout à la fin du | sur la fin de
    | sur la fin du | les derniers jours du | les derniers jours d' | dans les derniers jours de
    | dans les derniers jours du | derniers jours du | les tous derniers jours de | plutôt fin | plutôt fin de
    | plutôt en fin de | plutôt vers la fin de | en fin | à la fin | la dernière partie de | la dernière partie du
    | dernière partie de | l'issue de | l'issue du | la clôture de | la clôture du | le bout de | le bout du
    | au bout de la
eow | eow | fin de semaine | la fin de semaine | en fin de semaine | la fin de la semaine | fin de la semaine
    | fin de sem
    | fds | fin sem | fin semaine | la fin de cette semaine | fin de cette semaine | fin de la semaine en cours
    | la fin de la semaine en cours | en toute fin de semaine | toute fin de semaine | fin sem. | fin de sem.
    | la fin de sem | vers la fin de semaine | vers la fin de la semaine | en fin de la semaine
    | à la fin de la semaine | à la fin de semaine | le bout de la semaine | la semaine soit finie
    | deuxième partie de semaine | en deuxième partie de semaine | seconde partie de semaine
    | deuxième moitié de semaine | en deuxième moitié de semaine | seconde moitié de semaine
    | en seconde moitié de semaine | fin d'semaine | plutôt en fin de semaine | plutôt fin de semaine
    | courant de la fin de semaine
midweek | milieu de semaine | en milieu de semaine | le milieu de semaine | le milieu de la semaine
    | au milieu de la semaine | mi semaine | courant milieu de semaine | la mi semaine | à la mi semaine
    | en mi semaine | à mi semaine | vers le milieu de semaine | vers le milieu de la semaine
    | première partie de semaine | en première partie de semaine | première moitié de semaine
    | en première moitié de semaine | milieu de sem
this | ce | cette | cet | cette même | ce même | la même
after-next | encore d'après | suivant le prochain | après le prochain | après la prochaine
art:plural | les | ces | ses
week-of | semaine du | la semaine du | sem du | sem. du | semaine commençant le | semaine qui commence le
    | la semaine qui commence le | la semaine commençant le | semaine commençant | la semaine débutant le
    | semaine débutant le | la semaine qui démarre le | semaine qui démarre le | la semaine allant du
    | semaine allant du | la sem du | la sem . du | la semaine qui débute le | sem commençant le | s . du
lead:until | jusqu'à | jusqu'au | jusque | jusqu'en | jusqu'à la | jusqu'aux
lead:before | avant | avant le | avant la | avant l' | avant les | av | av. | en amont de | préalablement à
    | juste avant | bien avant | avant que | d'ici avant | un peu avant | peu avant | quelque temps avant
    | dans le temps avant | avant d'ici | ava | avt | avt le | pour avant | à un moment avant | de préférence avant
    | plutôt avant | antérieurement à | plus tôt que
lead:in | ss | dans | sous | en | courant | dans le courant de | dans le courant du | au courant de | courant du
    | dans les | au cours de | au cours des | au cours du | en cours de | d'ici dans | sous les | durant | ds
    | ds les | dans le | dans la | dans un délai de | sous un délai de | dans l' | dans le délai de | à l'horizon de
    | en moins de | en moins d' | sous environ | dans environ | d'ici environ | au sein de | d'ici à peu près
    | dans un délai d' | sous un délai d' | dans le mois de | dans un peu moins de | dans à peu près | dans moins de
    | dans moins d' | dans maximum | dans un délai maximum de | dans un délai maximal de | dans un délai maxi de
    | sous un délai maximum de | sous un délai maximal de | dans un délai moyen de | dans un délai d'environ
    | sous maximum | sous maxi | endéans | endéans les | endéans la | endéans l' | en à peine | en environ
    | en l'espace de | en l'espace d' | au bout de | au bout d' | au terme de | au terme d' | d'ici les
    | d'ici un délai de | d'ici moins de | d'ici moins d' | d'ici au maximum | d'ici grand maximum | d'ici quoi
    | dans quoi | d'ici genre | dans genre | dans les environs de | dans une période de | dans un laps de temps de
    | sur une période de | à moins de | à moins d' | sous la | sous le | sous l' | dans le courant des
    | dans le courant d' | dans le cours de | dans le cours du | durant le | durant la | durant les | durant tout le
    | pendant le | pendant la | au long de | tout au long de | tout au long du | en courant de | en courant du
    | au sein du | dans un intervalle de | délai de | un délai de | délai d' | dans un horizon de | à un horizon de
    | dans l'horizon de | dans à peine | d'ici à peine | dans un peu plus de | dans un peu plus d'
    | dans un peu moins d' | d'ici un peu plus de | dans pas plus de | en pas plus de | sous pas plus de
    | dans plus ou moins | d'ici plus ou moins | dans au plus | dans au maximum | dans tout au plus | sous au plus
    | à peu près dans | d'ici quelque chose comme | comptez environ | compter environ | il faut compter
    | il faut compter environ | maximum sous | au maximum sous | dans quelque chose comme | endéans un délai de
    | à horizon | à l'horizon | dans un délai compris entre | sous un délai compris entre | d'ici l'espace de
    | moyennant un délai de | courant de | courant d'
lead:after | après | une fois | à l'issue de | à l'issue du | suite à | dès que | lorsque | au lendemain de
    | après que | juste après | aussitôt après | à la suite de | à la suite du | dès l'issue de | dès l'issue du
    | dans la foulée de | dans la foulée du | au sortir de | au sortir du | quelque temps après | peu après
    | un peu après | directement après | tout de suite après | immédiatement après | sitôt | dès après
    | consécutivement à | à la sortie de | à la sortie du | une fois que | sitôt après | dès que le | aussitôt que
    | après le passage de
lead:since | depuis | datant de | en date
lead:after? | plus tard que | plus tard qu'
lead:for | il y a eu | pendant les | au cours des dernières | les dernières | les derniers | ça prend | durée | dure
    | duré
lead:not-before | pas avant | à partir de | à partir du | à compter de | à compter du | à partir d' | dès le
    | seulement après | au plus tôt le | pas avant le | pas avant la | guère avant | qu'à partir de | qu'à partir du
    | qu'après | pas avant l' | pas plus tôt que | pas plus tôt que le | certainement pas avant | sûrement pas avant
    | sans doute pas avant | probablement pas avant | a partir de | a partir du | à dater de | à dater du
    | seulement à partir de | seulement à partir du | rien avant | rien avant le | pas avant les
lead:around | vers | vers le | vers la | autour de | autour du | aux alentours de | aux alentours du
    | aux environs de | aux environs du | grosso modo | à peu près | sur les | aux alentours | vers les | à environ
    | aux environs | autour des | aux alentours des | plus ou moins le | dans les eaux de | dans les eaux du
    | courant vers | à peu près le | environ le | environ vers | vers environ | approximativement
    | approximativement le | plutôt vers | plutôt vers le | plutôt autour du | du côté du | du côté de | circa
    | vers l' | à peu près à | à peu près vers | env | env. | grosso modo vers | grosso modo le | aux abords de
    | aux abords du | à plus ou moins | plutôt sur
earliest | au + tôt | ou plus tard
orso | plus ou moins | et quelques | en gros | ou presque | à la louche | maxi environ | quelque chose comme ça
    | ou quelque chose comme ça | à vue de nez | à un jour près | à quelques jours près | de délai
    | voire un peu plus | ou un peu plus | voire plus | ou plus
or | ou | ou plus probablement | ou plus vraisemblablement | ou plus sûrement | ou sans doute | ou probablement
    | dans le pire des cas | ou dans le pire des cas | faute de quoi | si besoin | ou si besoin | ou bien | voire
    | ou alors | sinon | ou peut être | ou même | et au pire | ou plutôt | ou au pire
    | ou à défaut | à défaut | ou sinon | ou encore | ou éventuellement | voire même | ou si possible
    | ou à la rigueur | à la rigueur | ou possiblement | ou voire | ou disons
ago | auparavant | plus tôt
ago-lead | il y a | y a | il ya | ilya | ya | voilà | ça fait | cela fait | il y avait | cela fait déjà
    | ça fait déjà | il y a déjà | il y a environ | il y a à peu près | il y a presque | il y a plus de
    | il y a moins de | voici | voilà déjà | il y a à peine | il y a bientôt
season:spring | printemps | printps
season:autumn | automne
season:winter | hiver
quarter:1 | premier trimestre | 1 er trimestre | t 1 | q 1 | t1 | q1 | 1 ère partie de l'année | t 1 de l'année
    | tri 1 | 1 er trim | premier trim | trimestre 1 | 1 trimestre
quarter:2 | deuxième trimestre | second trimestre | 2 e trimestre | 2 ème trimestre | t 2 | q 2 | deuxième trim
    | 2 e trim | trimestre 2
quarter:3 | troisième trimestre | 3 e trimestre | 3 ème trimestre | t 3 | q 3 | 3 e trim | troisième trim
    | trimestre 3
quarter:4 | quatrième trimestre | dernier trimestre | 4 e trimestre | 4 ème trimestre | t 4 | q 4 | 4 e trim
    | quatrième trim | trimestre 4 | dernier trimestre de l'année
halfyear:1 | premier semestre | 1 er semestre | s 1 de l'année | première moitié de l'année
    | la première moitié de l'année | semestre 1 | premier semestre de l'année
halfyear:2 | deuxième semestre | second semestre | 2 e semestre | 2 ème semestre | deuxième moitié de l'année
    | seconde moitié de l'année | la seconde moitié de l'année | la deuxième moitié de l'année | semestre 2
    | second semestre de l'année | deuxième semestre de l'année
halfof:1 | première moitié de | la première moitié de | première quinzaine de | la première quinzaine de
    | 1 ère quinzaine de | première quinzaine d' | première quinzaine du | la première quinzaine d'
    | première moitié du | la première moitié d' | 1 re quinzaine de | la première quinzaine du | première partie de
    | la première partie de | première partie du | première partie d' | la première partie du | 1 ère quinzaine d'
    | 1 ère quinzaine du | 1 re quinzaine d' | première quinzaine | 1 ère moitié de | première moitié d'
    | la première moitié du | 1 ere quinzaine de
halfof:2 | deuxième moitié de | seconde moitié de | deuxième quinzaine de | la deuxième quinzaine de
    | seconde quinzaine de | la seconde quinzaine de | 2 e quinzaine de | 2 ème quinzaine de | deuxième quinzaine d'
    | seconde quinzaine d' | deuxième quinzaine du | seconde quinzaine du | seconde moitié du | deuxième moitié du
    | deuxième moitié d' | seconde moitié d' | la seconde moitié de | la deuxième moitié de
    | la deuxième quinzaine d' | la seconde quinzaine d' | la deuxième quinzaine du | la seconde quinzaine du
    | deuxième partie de | la deuxième partie de | seconde partie de | la seconde partie de | deuxième partie du
    | seconde partie du | la deuxième partie du | 2 de quinzaine de | 2 e quinzaine d' | 2 ème quinzaine d'
    | deuxième partie d' | 2 nde quinzaine de | 2 nde quinzaine d' | la deuxième moitié du | la seconde moitié du
    | dernière quinzaine de | dernière quinzaine d' | la dernière quinzaine de | la dernière quinzaine d'
vague:soon | bientôt | sous peu | d'ici peu | rapidement | rapidemment | au plus vite | dès que possible
    | dans les meilleurs délais | incessamment | prochainement | très vite | très bientôt | très prochainement
    | très rapidement | vite | dans les plus brefs délais | le plus vite possible | le plus rapidement possible
    | incessamment sous peu | asap | aussi vite que possible | dans de brefs délais | dans peu de temps
    | sans tarder | d ici peu | dès qu'il peut | dès qu'elle peut | dès qu'ils peuvent | dès qu'il le peut
    | dès qu'elle le peut | le plus tôt possible | dans un bref délai | à très vite | à brève échéance
    | dans les meilleurs delais | dès que je peux | dès que nous pouvons | dans la foulée | d'un jour à l'autre
    | dès que poss | ds les meilleurs délais | dans un avenir proche | d'ici très peu | dans très peu de temps
    | d'ici peu de temps | sous très peu | à bref délai | sous les plus brefs délais | ds les plus brefs délais
    | dans le meilleur délai | dans les meilleurs temps | aussitôt que possible | au plus tôt possible
    | au plus rapide | rapido | fissa | promptement | sans délai | sans attendre | incessament
    | incessament sous peu | rapidmt | bientot | prochainemt | dans pas longtemps | d'ici pas longtemps | dans peu
    | dans un futur proche | dans un proche avenir | très incessamment | au + vite | le + vite possible
    | le + rapidement possible | le + tôt possible | dès qu'elle pourra | dès qu'il pourra | dès qu'ils pourront
    | dès qu'elles pourront | dès qu'elles peuvent | dès que je pourrai | dès qu'on peut | dès qu'on pourra
    | dès que nous pourrons | dès qu'il en saura plus | dès qu'elle en saura plus | dès qu'il aura un moment
    | dès qu'elle aura un moment | dès qu'il a un moment | dès qu'elle a un moment | sous bref délai | à court terme
    | très rapidement possible | à la première occasion | dès la première occasion | urgemment | en urgence
    | dans l'immédiat | sous de brefs délais | dans un délai très court | dans des délais courts
    | dans des délais très courts | dans un délai bref | ces jours ci | au plus vite possible | rapidement possible
    | dqp
vague:days | prochains jours | jours qui viennent | jours à venir | tout prochains jours | jours prochains
    | jours qui suivent | quelques prochains jours | quelques jours à venir | prochain jours | jours suivants
    | prochains jrs | les jours prochains | ces prochains jours | jours à suivre | les jours qui viennent
    | jours qui arrivent | qq prochains jours | quelques jours qui viennent | tout prochain jours | jours proches
    | prochaine jours | jours futurs
vague:weeks | prochaines semaines | semaines à venir | semaines qui viennent | semaines prochaines
    | quelques prochaines semaines | semaines qui suivent | prochaine semaines | ces prochaines semaines
    | semaines suivantes | quelques semaines à venir | quelques semaines qui viennent | semaines qui arrivent
    | prochaines sem | semaines futures | toutes prochaines semaines
vague:now | dans l'heure | tout de suite | immédiatement | dans la minute | dans un instant | à l'instant
    | sur le champ | dans une minute | d'une minute à l'autre | dans quelques minutes | de suite | dans cinq minutes
    | dans l'heure qui suit | dans l'heure qui vient | illico | aussitôt | d'un moment à l'autre | dans un moment
    | dans la minute qui vient | dans les minutes qui viennent | dans l'instant | d'un instant à l'autre
    | sur l'heure | séance tenante | tout suite | tt de suite | illico presto | dans les prochaines minutes
    | dans 5 minutes | dans dix minutes | dans 10 minutes | dans une seconde | dans deux minutes | dans 2 minutes
    | d'ici quelques minutes | d'ici 5 minutes | d'ici cinq minutes | d'ici une minute | dans la prochaine heure
    | dans l'heure à venir | à l'heure même | d'une seconde à l'autre
num:13 | treize
num:16 | seize
num:17 | dix sept
num:18 | dix huit
num:19 | dix neuf
num:21 | vingt et un
num:22 | vingt deux
num:23 | vingt trois
num:25 | vingt cinq
num:26 | vingt six
num:27 | vingt sept
num:28 | vingt huit
num:29 | vingt neuf
num:31 | trente et un
num:35 | trente cinq
num:40 | quarante
num:50 | cinquante
num:55 | cinquante cinq
num:80 | quatre vingts
num:90 | quatre vingt dix
num:100 | cent
lead:around | sur | environ | ~
lead:after | quand | au retour de | au retour du
lead:in | pendant
earliest | au mieux
ord:5 | cinquième | 5 ème
vague:months | prochains mois | quelques prochains mois | dans les mois à venir | dans les mois qui viennent
    | au cours des mois à venir | les mois à venir | les mois qui viennent
ord:10 | dixième
mon-num:9/7 | sept
lead:not-before? | au plus tôt
part:noon? | heure du déjeuner | l'heure du déjeuner | déjeuner | l'heure du midi | heure de midi | l'heure de midi
    | l'heure de table | la pause déjeuner | pause déjeuner | la pause de midi | le déjeuner | l'heure du repas
    | entre midi et deux
    | au moment du déjeuner | moment de déjeuner
small:relative | qui
small:subject | il | elle | ils | elles | on | je | nous | vous | j'
ampm:am | am | a.m. | a.m
ampm:pm | pm | p.m. | p.m
num:70 | septante | soixante dix
num:80 | huitante | octante
num:90 | nonante
rel:7 | le même jour la semaine prochaine | la semaine prochaine le même jour
    | le même jour de la semaine prochaine | la semaine prochaine à la même heure | la semaine prochaine même heure
mon:1?? | jan
lead:at-latest? | max | au max | grand max
wd:0?? | lu
wd:5?? | sa | sam
wd:6?? | di
unit:second | secondes | secs
daybefore | la veille | veille | dès la veille
lead:after | une fois passé le | une fois passée la | une fois passées les
this-month | en cours | ci
week-of | w / c | w / c le
num:2026 | deux mille vingt six
num:2027 | deux mille vingt sept
num:2028 | deux mille vingt huit
edge:later | reste de | le reste de | restant de | le restant de | le reste du | reste du
eod | fin de cette journée | la fin de cette journée | à la fin de journée | à la fin de la journée
"""
