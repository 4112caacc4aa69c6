"""French."""

from nudged.reading.lexicon import Lexicon, spellings, word_set
from nudged.reading.page_fr import PAGE
from nudged.reading.people_fr import PEOPLE
from nudged.reading.time_fr import TIME
from nudged.reading.verbs import french
from nudged.reading.verbs_fr import VERBS

_PRAISED = " | ".join(
    f"m'{aux} {verb}{end}"
    for aux in ("a", "avait", "ont", "avaient")
    for verb in ("bluffé", "épaté", "impressionné", "touché", "ému", "marqué", "passionné", "emballé", "conquis",
                 "séduit", "inspiré", "enchanté", "intéressé", "fait du bien", "fait rire", "fait sourire")
    for end in (("", "e") if verb.endswith("é") else ("",))
)  # fmt: skip
"""What one liked, as a courtesy tells it: « son enquête m'a bluffée »."""

SENSES = f"""
nothing | délai dépassé | délai passé | délai est passé | délai était passé | délai est dépassé | échéance passée
    | personne au bout du fil | personne ne répond | personne ne décroche | ça sonne dans le vide | sonne occupé
    | sonné dans le vide | sonnait dans le vide | sonne dans le vide | tombe sur la messagerie | messagerie pleine
    | tombé sur la messagerie | tombée sur la messagerie | tombé sur le répondeur | tombée sur le répondeur
    | tombe sur le répondeur | date est passée | date passée
rejected | éconduit | éconduite | poursuivent avec d'autres | poursuit avec d'autres | continuent avec d'autres
    | continue avec d'autres | avancent avec d'autres | avance avec d'autres | d'autres candidats mieux placés
offered | embauché ! | embauchée !
nothing | toujours sans
again | 2e fois | 3e fois | 4e fois | deuxième fois | troisième fois | quatrième fois
thanks | pour son départ | pour son anniversaire | pour sa retraite | pour sa promotion
rejected | n'a pas abouti | n'aboutit pas | n'aboutira pas | poste est parti à | poste est allé à | poste revient à
    | poste va à | c'est une autre qui | c'est un autre qui
filled | mettent fin au recrutement | met fin au recrutement | mis fin au recrutement
offered | j'avais le poste
declined | préféré refuser | choisi de refuser | décidé de refuser | préféré décliner | décidé de décliner
new-time | nouvelle date | nouvel horaire | nouveau créneau | nouvelle heure | nouveau jour
nothing | pas décroché
again | une dernière fois | une énième fois
praise | passé un excellent moment | passé un bon moment | passé un très bon moment
rejected | donné à quelqu'un d'autre | donné à un autre | donné à une autre | attribué à quelqu'un d'autre
offered | a dit oui ! | ont dit oui ! | reçue au concours | reçu au concours
not-held | n'aura pas lieu | n'a pas lieu | n'aura finalement pas lieu | ne se fera pas | ne se tiendra pas
    | ne se fait pas | n'aura plus lieu | n'a plus lieu | ne se fera plus
praise | {_PRAISED} | super boulot | beau travail | très beau | magnifique | formidable | adoré | beaucoup aimé
    | savouré | dévoré | j'ai aimé
thanks | belle continuation | bon courage | bonne chance
    | bon voyage | bonnes vacances | bonne route | bonne retraite | bon anniversaire | bonne fête | joyeux noël
    | bon rétablissement | prompt rétablissement | condoléances | bravo
rejected | c'est râpé pour | c'est mort pour | c'est fichu pour | c'est foutu pour | c'est cuit pour | c'est raté pour
    | choix s'est porté sur | choix s'est finalement porté sur | porté son choix sur | porté leur choix sur
    | choix s'est arrêté sur | arrêté son choix sur | arrêté leur choix sur | jeté leur dévolu sur | jeté son dévolu sur
filled | renoncent à recruter | renonce à recruter | renoncé à recruter | renoncent à embaucher | renonce à embaucher
    | renoncé à embaucher | dossier clos | promu en interne | promeuvent en interne | promu quelqu'un
    | ne recrutent finalement pas | ne recrutent finalement plus | n'embauchent plus | plus de recrutement
withdrawn | je n'irai pas plus loin | je n'irais pas plus loin | je ne vais pas plus loin | je m'arrête là
    | je me retire de la course | je passe la main
in-the-box | entre les mains | sous les yeux
weak | a cherché à | ont cherché à | a voulu | ont voulu
instead:alone | plutôt
commit | suis sûr d' | suis sûre d' | suis assuré d' | suis assurée d' | suis certain d' | suis certaine d'
nothing | ça en fait | cela en fait | ça fait déjà
in-vain | qu'ils disaient | qu'il disait | qu'elle disait | qu'on me disait | qu'elles disaient | disaient ils
nothing | se fait attendre | se font attendre | se fait toujours attendre | tu parles | la blague | n'est pas là
    | n'est toujours pas là | pas là | ne vient pas | ne viennent pas | n'arrive pas | n'arrive toujours pas
adv | pourtant | cependant | théoriquement | soi disant
hinge:today | dans la journée
rings | téléphone a vibré | portable a vibré | téléphone vibre | portable sonne
rings | téléphone a sonné | téléphone sonne | téléphone vient de sonner | tél sonne | tél a sonné | portable sonne
    | portable a sonné | message sur mon répondeur | vocal sur mon répondeur
in-the-box | dans ma boîte | dans ma boîte mail | dans la boîte aux lettres | dans ma boîte aux lettres | au courrier
    | au courrier du jour | dans mes mails | dans ma messagerie | dans mes spams | dans les spams | sur le paillasson
own-choice | si je veux | si je le veux | si j'en veux | si ça me dit | si je dis oui
cant-make | ne peut pas | ne peut plus | peut pas | peut plus | ne pourra pas | ne pourra plus | ne peuvent pas
    | ne peuvent plus | ne pourront pas | n'est plus dispo | n'est plus disponible | n'est pas dispo
    | n'est pas disponible | n'est plus libre | ne sera pas dispo | ne sera pas disponible
pron:i | j' | je | j
pron:me | me | m' | moi
pron:we | nous | ns | tout le monde | chacun | chacune | tous les candidats | chaque candidat
pron:you | vous | tu | t' | te | vs
pron:he | il
pron:she | elle
pron:him | lui | leur | le | la | les | l' | y | en
pron:se | se | s'
pron:they | ils | elles | quelqu'un
pron:it | ça | cela | ceci
pron:on | on | l'on
aux:will | être en mesure de | être en mesure d' | serons en mesure de | serons en mesure d' | sommes en mesure de
    | sommes en mesure d' | aurai le plaisir de | aurons le plaisir de | aura le plaisir de | se fera un plaisir de
    | ferons un plaisir de | n'oubliera pas de | n'oublie pas de | n'oublieront pas de | n'oubliera pas d' | saura
    | sauront | ne manquera pas de | ne manqueront pas de | ne manquerons pas de | ne manquerai pas de
    | ne manquera pas d' | ne manquerons pas d' | ne va pas tarder à | ne tardera pas à | ne devrait pas tarder à
    | ne vont pas tarder à | ne tarderont pas à | ne devraient pas tarder à | ne devrait plus tarder à | va | vont
    | allait | allaient | va pouvoir | va devoir | devrait pouvoir | devraient pouvoir | doit pouvoir
    | doivent pouvoir | sera en mesure de | sera en mesure d' | seront en mesure de | seront en mesure d'
aux:willme | vais | allons | me permettrai de | me permettrai d' | me ferai un plaisir de | me ferai un plaisir d'
    | me ferai une joie de | me ferai fort de | nous permettrons de | nous permettrons d'
aux:should | est cense | sont cense | est sensé | est sensée | sont sensés | sont sensées | sont censées
    | sont supposées | est tenu de | est tenue de | sont tenus de
    | devrions | doit | doivent | devrait | devraient | est censé | est censée | sont censés | est supposé
    | est supposée | sont supposés | est prévu de | devra | devront
aux:mustme | dois | devrais | devrai | devons | suis censé | suis censée | suis supposé | suis supposée | suis sensé
    | sommes censés | est-ce que je dois
aux:might | peut | peuvent | pourra | pourront | pourrait | pourraient | pourrais | puisse
aux:was | a été | ont été | ai été | avait été | été | suis | fut | étais | est | sont | serai | sera | seront
    | serais | serait | seraient | serez | seriez | sois | soient | soyez | êtes | être | étant | était | étaient
aux:willhave | aura | auront | aurez | aurai | aurons
aux:have | a | ont | ai | avait | avaient | as | avons | avez | avais | n'ai
aux:venir | a réussi à | ont réussi à | est parvenu à | est parvenue à | sont parvenus à | ai tenté de
    | ai tenté d' | ai essayé de | ai essayé d' | ai cherché à | me suis permise d'
    | me suis permis d' | a eu l'élégance de | a eu la gentillesse de | a eu la courtoisie de | a eu le bon goût de
    | a pris la peine de | a pris soin de | a tenu à | a eu l'amabilité de | viens d' | vient d' | viennent d'
    | venons de | venons d' | me suis permis de | me suis permise de | ai dû | avons dû | ai fini par
    | me suis décidé à | me suis décidée à | me suis résolu à | me suis résolue à | ai osé | ai préféré | ai réussi à
    | finit par | finissent par | a pris le temps de | ont pris le temps de | a fini par | ont fini par | a bien voulu
    | a daigné | vient de | viennent de | venait de | viens de
broken | étais censé | étais censée | étais supposé | étais supposée | avait juré de | avait juré d'
    | avait assuré | avait garanti | avait promis de | devai | devait | devaient
    | était censé | était censée | étaient censés | aurait dû | auraient dû | était supposé | était supposée
    | avait promis de | avait dit qu'il | avait dit qu'elle | avait promis | avaient promis | avaient dit | avait dit
    | étaient supposés | aurais dû | devais | avait annoncé | avaient annoncé
commit | a pris note de | a pris note d' | prend note de | se fait fort de | se fait un devoir de | a pour mission de
    | met un point d'honneur à | a pour consigne de | fait en sorte de | fera en sorte de | font en sorte de
    | feront en sorte de | a bien noté de | a décidé de | ont décidé de | a choisi de
commit | a noté de | s'est noté de | s'est notée de | a noté d' | compte | comptent | comptait | comptaient | pense
    | pensent | pensait | pensaient | prévoit | prévoient | prévoyait | a prévu de | ont prévu de | a prévu d'
    | espère | espèrent | s'engage à | s'engagent à | s'est engagé à | s'est engagée à | se sont engagés à | promet de
    | promettent de | a promis de | ont promis de | m'a promis de | m'ont promis de | a promis d' | m'a promis d'
    | s'est engagé | s'est engagée | prévoit de | prévoit d' | prévoient de | espère pouvoir | pense pouvoir
    | compte bien | a dit vouloir bien | a assuré | m'a assuré | m'a dit | a dit | a proposé de | m'a proposé de
    | propose de | a accepté de | a accepté d' | a convenu de | espérait | s'apprête à | est prévu que | table sur
    | ont promis d' | m'ont promis d' | pensent pouvoir | comptent bien | envisage de | ont l'intention de | entend
    | entendent | a bon espoir de | a bon espoir d' | a pris l'engagement de | a pris l'engagement d'
    | ont pris l'engagement de | se propose de | se propose d' | se prépare à | a l'intention de
    | a bien l'intention de | a confirmé | m'a confirmé | m'a garanti | jure de | a juré de | m'a juré de
    | sont prêts à | promis de | promis d' | a pour objectif de | vise à | ambitionne de | affirme | assure | dit
    | disent | annonce | a annoncé | m'a annoncé | m'a indiqué | a indiqué | ont dit | m'ont dit
weak | refuse de | refusent de | a refusé de | ont refusé de | refusera de | refuse d' | refusent d'
weak | feraient mieux de | ferait mieux de | fera au mieux pour | feront au mieux pour | fait au mieux pour
    | font au mieux pour | fera son maximum pour | fait son maximum pour | aimerait | aimeraient | souhaite
    | souhaitent | souhaiterait | voudrait | voudraient | veut | veulent | va essayer de | vont essayer de
    | va essayer d' | va tenter de | va tâcher de | essaie de | essaye de | essaiera de | essayera de | essaiera d'
    | tentera de | va faire son possible pour | fera son possible pour | fera tout son possible pour
    | fait son possible pour | va voir pour | va voir si | verra si | va faire au mieux | aurait aimé | essaieront de
    | essayeront de | vont tenter de | tâchera de | tâche de | va s'efforcer de | s'efforcera de | voulait | voulaient
    | avait envie de | a envie de | souhaitait | tente de | envisagerait de | essayait de | va tout faire pour
    | fera de son mieux pour | va faire de son mieux pour | feront leur possible pour | feront tout leur possible pour
    | hésite à | va essayer | va tenter | aimait | fera le maximum pour | font leur possible pour | verra pour
    | vont voir si | vont voir pour | s'efforce de | feront de leur mieux pour | va se battre pour | rêve de
    | aurait voulu | essaieraient | chercherait à | songe à | réfléchit à | a tenté de | a essayé de | n'exclut pas de
    | regarde si | regarde pour
neg | pas | jamais | plus | ni | aucun | aucune | personne | guère | nullement | non
ne | ne | n'
adv | tous | toutes | a dû | ont dû | a du | avait dû | a encore dû | en | aussi | ensuite | bien
    | sans doute | sûrement
    | probablement | certainement | normalement | alors | donc | également | déjà | enfin | encore | finalement
    | simplement | directement | personnellement | toujours | juste | vraiment | même | d'abord | tout | quand même
    | en principe | a priori | logiquement | pr | gentiment | très | immédiatement | officiellement
    | théoriquement prévu | vite | rapidement | formellement | bel et bien | en personne | lui même | elle même
    | eux mêmes | par la suite | pour ma part | vraisemblablement | forcément | seulement
to | de | d' | à | pour | pr
conj | pis | et | puis | ou | mais | &
that | que | qu'
rel | qui | dont
if | à condition d' | à condition de | à condition que | à condition qu' | tant que | tant qu' | quand il y a
    | quand il y aura | dès qu'il y a | dès qu'il y aura | si quelque chose | s'il y a | en supposant
    | en admettant | à supposer | si tant est | pour peu | mettons qu' | mettons que | advenant | moyennant
    | dans l'éventualité | le jour où | si besoin | en cas de besoin | dans le cas contraire | le cas échéant
    | auquel cas | sans réponse sous | sans nouvelles sous | sans réponse d'ici | sans nouvelles d'ici
    | sans retour sous | sans retour d'ici | seuls les | seules les | sans nouvelles de notre part
    | sans réponse de notre part | sans retour de notre part | sans nouvelles de nous | sans réponse de nous | s'il
    | s'elle | s'ils | s'elles | si | supposons | imaginons | admettons | s' ils | à condition | sous réserve
    | en cas de | au cas où | pourvu que | à moins que | sauf si | selon que | dans l'hypothèse où | si jamais
    | dans le cas où | seulement si | uniquement si | en cas d' | sous condition | à supposer que | selon le résultat
    | ssi
benign-if | sinon | si rien | si pas | si toujours rien | si pas de nouvelles | si je n'ai | si aucune | si aucun
    | comme si | même si | demandé si | s'il ne | si elle ne | s'ils ne | si j'ai bien compris | si je n' | savoir si
    | voir si | si possible | demander si | demandais si | sauf erreur | si silence | si ça ne | si je ne | si on ne
anyway | dans tous les cas | quoi qu'il arrive | quoi qu'il en soit | de toute façon | de toutes façons | en tout cas
    | en tous cas | quelle que soit l'issue | quel que soit le résultat | que ce soit oui ou non | oui ou non
    | positif ou négatif | positive ou négative | d'une manière ou d'une autre | dans les deux cas | retenu ou non
    | retenue ou non | retenu ou pas | retenue ou pas | quelle que soit la décision | ds tous les cas | peu importe
    | quelle que soit leur décision | quelle que soit la réponse | quelle qu'en soit l'issue | que ce soit positif
    | pris ou pas | bonne ou mauvaise
maybe | pas exclu | pas impossible | dans l'idéal | idéalement | dans le meilleur des cas | je me demande s'il
    | aucune idée si | sais pas si
    | ne sais pas s'il | sais pas s'il | qui sait si | refusé de dire | refuse de dire | l'annonce dit | possible qu'
    | possible que | il se peut | ça se peut | se pourrait | peut être | éventuellement | potentiellement
    | possiblement | sans garantie | pas sûr | pas sûre | pas certain | en théorie | si tout va bien
    | avec un peu de chance | rien de sûr | sait on jamais | ptet | ptetre | p't être | ptêtre | peut-etre
habit | pour habitude | annonce « | d'après le site | selon le site | d'après l'annonce | selon l'annonce
    | dans l'annonce | le site dit | site carrière | tous les dimanches | tous les mardis | tous les mercredis
    | tous les jeudis | tous les vendredis | tous les samedis | chaque lundi | chaque mardi | chaque mercredi
    | chaque jeudi | chaque vendredi | chaque mois | chaque année | chaque semaine | glassdoor | d'après les avis
    | selon les avis | sur les forums | d'après le forum | d'après internet | selon internet | les avis
    | toutes les candidatures | chaque candidature | toute candidature | à chaque candidat | habituel | habituelle
    | habituellement | en général | d'habitude | généralement | habituellement | souvent | chaque
    | toujours d'habitude | d'ordinaire | la plupart du temps | en moyenne | parfois | tous les jours
    | toutes les semaines | tous les lundis | tous les mois | rarement | quotidiennement | régulièrement | de coutume
    | politique de la maison | tous les ans | le plus souvent | par défaut | à chaque fois | systématiquement
hope | ça m'étonnerait | m'étonnerait | ça m'étonne | je doute | peu probable | peu de chances | aucune chance
    | je ne pense pas | je pense pas | je ne crois pas | je crois pas | pas sûr qu' | pas sûre qu' | pas sûr que
    | pas sûre que | rien ne dit | rien n'indique | rien ne garantit
hope | il faudrait | faudrait que | faudrait qu' | il faudra que | il faudra qu' | il vaudrait mieux | vivement que
    | vivement qu' | autant qu' | autant que | à mon avis | selon moi | d'après moi | il me faut | il me faudrait
    | il nous faut | j'ai besoin | j'espère | j'espérais | j'avais espéré | je souhaite | je pense | je crois
    | je suppose | j'imagine | je doute | croisons les doigts | je croise les doigts | j'aimerais | je voudrais
    | je me demande | ce serait bien | pourvu qu' | pourvu que | j'attends | j'attends que | je veux | il faut que
    | en espérant | je crains | j'ai l'impression | on verra | je verrai | aucune idée | on croise les doigts
    | je rêve | reste à voir | en attente | en attente de | toujours en attente | j'attends toujours | si seulement
    | je parie | pas clair | hâte
asked | demandé | demander | demande | demandais | prié | invité | demandé de | dit de | dit d' | souhaite que
    | veut que | veulent que | aimerait que | proposé que | réclamé | suggéré | conseillé | encouragé
done | comme il l'avait promis | comme elle l'avait promis | comme il m'avait dit | comme elle m'avait dit
    | comme il avait promis | comme elle avait promis | comme promis | comme prévu | comme convenu | comme annoncé
    | comme il l'avait dit | comme elle l'avait dit | comme dit | comme promise | comme il avait dit
    | comme elle avait dit
nothing | personne n'a | personne ne m'a | que j'attends | toujours en attente | rien entendu | pas rappelé
    | j'attends encore | pas de suite | aucune suite | sans suite | sans effet | sans succès | en vain
    | pas de réaction | aucune réaction | pas donné signe | rien | toujours rien | aucune nouvelle | pas de nouvelles
    | pas de nouvelle | aucun appel | pas d'appel | silence | silence radio | sans nouvelles | aucune réponse
    | pas de réponse | rien reçu | rien du tout | jamais | nada | zéro nouvelle | aucun signe | aucun mail
    | pas de mail | n'a pas appelé | ne l'a pas fait | pas eu | pas un mot | que dalle | aucun retour | pas de retour
    | tjs rien | tjrs rien | toujours pas | et non | sans réponse | pas reçu | n'ai rien | n'a pas eu lieu
    | jamais arrivé | jamais arrivée | jamais venu | jamais venue | rien vu venir | rien eu | rien vu
standing | pour avoir un retour | pour avoir une réponse | pour obtenir une réponse | pour obtenir un retour
    | connaître la suite | connaître le résultat | connaître leur décision | du nouveau | des nouvelles
    | aux nouvelles | point d'étape | un point d'étape | si ma candidature avance | si ma candidature avançait
    | si mon dossier avance | si mon dossier avançait | si mon dossier avait | l'avancement | l'état d'avancement
    | des news | ce que ça donne | ce que ça donnait | toujours d'actualité | le statut de ma candidature
    | quand j'aurai une réponse | quand j'aurais une réponse | piqûre de rappel | où en sommes nous
    | si c'était toujours bon | s'ils avaient pris une décision | s'ils avaient tranché | si le poste était toujours
    | si le poste est toujours | ce qu'il en était
again | remis un message | remis un mot | remis un mail | relaissé | refait signe | refait un mail | réappelé
thanks | m'avait plu | m'a plu | apprécié | ravi de | ravie de | enchanté | enchantée | reconnaissance | dire merci
extra | chocolats | fleurs | bouquet | gâteau | gâteaux | biscuits | cadeau | une bouteille | simple attention
    | par courtoisie | à titre amical | que je citais | dont je parlais | dont je lui parlais
    | dont je lui avais parlé | mentionné | mentionnée | cité | citée | cités | qui pourrait l'intéresser
    | qui pouvait l'intéresser | qui l'intéressait | qui devrait lui plaire | en lien avec notre échange
    | suite à notre échange sur | dont il parlait | dont elle parlait | qu'on avait évoqué | qu'on a évoqué
    | qu'elle voulait lire | qu'il voulait lire
patience | laissez-moi | laisse-moi | donnez-moi | donne-moi | laisse-nous | donne-nous | vous demande de patienter
    | te demande de patienter | vous prie de patienter | m'a demandé d'attendre | me demande d'attendre
    | demande d'attendre | il faut patienter | un peu de patience | patience | merci de patienter | patientez
    | soyez patient | soyez patiente | m'a demandé de patienter | me demande de patienter | demandent de patienter
    | laissez-nous | laissez nous | donnez-nous | donnez nous
rejected | partis avec l'autre | partis avec un autre | partis avec une autre | parti avec un autre
    | partis avec quelqu'un
    | n'ai pas le poste | pas eu le poste | pas obtenu le poste | choisi quelqu'un de plus
    | pris quelqu'un de plus | retenu quelqu'un de plus | préféré quelqu'un de plus | recruté quelqu'un de plus
    | pas partie des candidats retenus | pas partie des retenus | ne veulent pas de moi | ne veut pas de moi
    | pas partie de la short list | pas partie des finalistes | c'était non | que c'est non | retoqué | retoquée
    | mail de refus | lettre de refus | mail négatif | blackboulé | évincé | évincée | ne me prend pas
    | ne me prendront pas | pas de suite favorable | suite défavorable | ce sera non | ce sera sans moi | pas retenus
    | n'ai pas été pris | n'ai pas été prise | ne donne pas de suite | ne pas donner suite | ne me gardent pas
    | ne m'ont pas gardé | ne m'ont pas gardée | ne m'ont pas pris | ne m'ont pas prise | ne m'ont pas retenu
    | ne m'ont pas retenue | ne m'a pas retenu | ne m'a pas retenue | ma candidature est écartée
    | retenu un autre profil | préféré un autre profil | choisi un autre candidat | choisi une autre candidate
    | pris une autre | choisi une autre | préféré une autre | préféré un candidat | préféré une candidate
    | continuent sans moi | continue sans moi | poursuivent sans moi | pas été sélectionné | pas été sélectionnée
filled | poste a été retiré | annonce retirée | annonce a été retirée | ferment le poste | ferme le poste
    | arrêtent le recrutement | arrête le recrutement | stoppent le recrutement
    | stoppe le recrutement | abandonnent le recrutement | poste déjà pris | poste est déjà pris | poste est pris
    | poste a été pris | n'existe plus | ont trouvé quelqu'un | a trouvé quelqu'un | avaient trouvé quelqu'un
    | recruté en interne | recrutent en interne | recrutement suspendu | recrutement est suspendu
    | recrutement est abandonné | recrutement stoppé | suppriment le poste | gèlent le poste | annulent le recrutement
    | gèlent le recrutement | annulent le poste | ne recrutent plus | ne recrute plus | ont renoncé à recruter
    | poste retiré | poste est retiré | déjà trouvé quelqu'un | pris quelqu'un en interne
offered | c'est ok pour le poste | c'est ok pour la saison | c'est ok pour le job | c'est ok pour le contrat
    | c'est ok pour le stage | c'est ok pour l'alternance | c'est ok pour la place | c'est ok pour le taf
    | c'est bon pour le poste | c'est bon pour la saison | c'est bon pour le job | c'est bon pour le contrat
    | c'est bon pour le stage | c'est bon pour l'alternance | c'est bon pour la place | c'est bon pour le taf
    | ok pour le poste | ok pour la saison | ok pour le job | ok pour le contrat | ok pour le stage
    | ok pour l'alternance | ok pour la place | ok pour le taf | l'offre est là | je suis recruté | je suis recrutée
    | j'ai eu le poste | j'ai obtenu le poste | ai été recrutée | ai été recruté | ai été embauchée | ai été embauché
    | me retiennent | me retient | me proposent un cdi | me propose un cdi | me proposent un cdd | me propose un cdd
    | me proposent un contrat | m'a proposé un cdi | m'ont proposé un cdi | m'ont proposé un contrat
    | m'a proposé un contrat | je suis retenue | je suis retenu | on me propose le poste | m'a offert le poste
    | le poste est à moi | j'ai été prise | j'ai été pris | suis prise | suis pris | c'est moi qu'ils prennent
    | ont choisi ma candidature | ma candidature est acceptée | me veut | veulent me prendre | veut me prendre
    | ils me gardent | me fait une proposition | m'ont fait une proposition | m'a fait une proposition
    | proposition écrite reçue | leur offre est arrivée | l'offre est arrivée
signed | accepté | acceptée | pris le poste | pris le job | accepté et signé | signé | signée | offre signée
    | contrat est signé | promesse signée | c'est signé
    | ai signé | avons signé | j'accepte leur offre | j'accepte l'offre | j'ai dit oui | j'ai répondu oui
    | accepté le poste | je prends le poste | accepté leur offre
declined | leur ai dit non | lui ai dit non | dit non à leur offre | dit non à l'offre
    | dit non à leur proposition | je refuse leur offre
    | je refuse l'offre | refusé le poste | décliné le poste | je décline l'offre | je décline leur offre
    | je décline leur proposition | je refuse leur proposition | je refuse le poste
withdrawn | je passe mon tour | je n'étais plus disponible | je ne suis plus disponible | je ne suis plus intéressé
    | je ne suis plus intéressée | je ne suis plus candidat | je ne suis plus candidate | je ne donnais pas suite
    | je ne donnerai pas suite | je ne donne pas suite | annulé ma candidature | retiré ma candid
    | décidé de retirer ma candidature | décidé de me retirer | préféré retirer ma candidature | préféré me retirer
    | retire ma candidature | me retirer du process | je me suis retirée du process | je sors du process
    | je ne donne pas suite | je n'ai pas donné suite | arrêté le process | j'ai stoppé le process
standing | où en êtes | où vous en êtes | où vous en étiez | où tu en es
standing | où ça en est | où en est | où ça en était | où en était | où en sont | où en étaient | où ils en sont
    | où ils en étaient | où on en est | où on en était | où elle en est | où il en est | où nous en sommes
    | ce qu'il en est | ce qu'il en était
asking | avoir un status | avoir un statut | la tendance | une tendance | un délai | la température | le verdict
    | une date | une piste | leur avis
    | faire le point | des nouvelles | aux nouvelles | où ça en est | où en est | où ils en sont | où on en est
    | où on en était | où ils en étaient | où ça en était | où elle en est | où il en est | où nous en sommes
    | le point | un point | l'état d'avancement | mon dossier | ma candidature | l'avancement | savoir si | savoir où
    | savoir quand | pour savoir | un retour | une réponse | leur réponse | sa réponse | leur décision | la suite
    | les suites | relancer | où en sont | où en était | où en étaient | l'itinéraire | le contrat | ce qu'il en est
    | ce qu'il en était | de quoi il retourne | aucune nouvelle | toujours rien | pas de nouvelles | toujours pas
    | sans nouvelles | des news | le statut | un calendrier | leur retour | son retour | quand j'aurais
    | quand j'aurai | quand je | quand ils | si la décision | s'il y avait du nouveau | du nouveau | s'ils avaient
    | s'il avait | si elle avait | l'entretien | l'état du | si c'était | pour rappeler | le résultat | les résultats
    | le délai | les délais | à propos de | au sujet de | rappeler | une piqûre de rappel
again | encore | à nouveau | de nouveau | une nouvelle fois | une deuxième fois | une seconde fois
    | une troisième fois | renvoyé | réécrit | re-écrit | reecrit | rebelote | une fois de plus | nouveau mail
    | nouveau message | deuxième mail | second mail
thanks | féliciter | félicite
thanks | remercié | remercier | remerciement | remerciements | merci | remerciée | remercie | félicité | félicitations
    | gratitude | bonne année | voeux | souhaiter
extra | pour le plaisir | au passage | qui lui plairait | qu'il cherchait | qu'elle cherchait | collectionne
    | pour rire | sans attente | curieuse | curieux | carte | article | l'article | lien | podcast | photo | photos
    | livre | recette | vidéo | document sur | dont on a parlé | dont on avait parlé | dont nous avions parlé
    | dont nous avons parlé | évoqué | évoquée | évoqués | informations complémentaires | complément d'information
    | infos complémentaires | compléments | info complémentaire | exemple | un exemple | étude dont
    | retour d'expérience | en complément | à titre d'information | pour info | discuté | parlé
own-doc | étude de cas | test | cv | références | portfolio | book | documents | lettre | lettre de motivation
    | candidature | dispos | disponibilités | créneaux | exercice | dossier | formulaire | diplôme | diplômes | pièces
    | rib | papiers | copie | justificatifs | bulletins | fiches de paie | attestation | cas pratique
    | pièces justificatives | devoir | présentation | rendu
did | c'est chose faite | chose faite | c'est fait | et il l'a fait | et elle l'a fait | ce qu'il a fait
    | ce qu'elle a fait | promesse tenue
rejected | m'a dit non | m'ont dit non | ma dit non | on m'a dit non | refus | refusé | refusée | recalé | recalée
    | pas retenu | pas retenue | pas été retenu | pas été retenue | non retenu | non retenue | pas donner suite
    | pas donné suite | ne donnent pas suite | ne donne pas suite | ne donneront pas suite
    | ne souhaitent pas donner suite | réponse négative | retour négatif | négatif | négative | rejetée | rejeté
    | candidature rejetée | pris quelqu'un d'autre | choisi quelqu'un d'autre | choisi un autre | pris un autre
    | préféré un autre | préféré quelqu'un d'autre | un autre candidat | une autre candidate | autre profil
    | un autre profil | candidat interne | candidate interne | écarté | écartée | c'est non | ils ont dit non
    | a dit non | sont partis sur | partis sur un autre | partent sur | non merci | ne me prennent pas | pas pris
    | pas prise | pas sélectionné | pas sélectionnée | éliminé | éliminée | recruté quelqu'un d'autre
    | retenu quelqu'un d'autre | prenaient un interne | prennent un interne | pris un interne | pris en interne
    | prennent quelqu'un d'autre | prenaient quelqu'un d'autre | retenu un autre | retenu une autre
    | ne me retiennent pas | ne me gardent pas | ont opté pour | opté pour | ne poursuivent pas | ne pas poursuivre
    | poursuivre sans moi | ne va pas plus loin | s'arrête là
withdrawn | je me retirais | je me retirais du processus | me retirais | je me suis retiré | je me suis retirée
    | me suis retiré | me suis retirée | retiré ma candidature | j'ai retiré ma candidature | je retire ma candidature
    | je me retire | abandonné le process | je me désiste | me suis désisté | me suis désistée | candidature retirée
    | retirée du process | retiré du process | je renonce | j'ai renoncé | je laisse tomber | j'arrête le process
    | j'ai mis fin au process | quitté le process | retiré mon dossier | désistement | j'abandonne
    | je retire mon dossier | jette l'éponge | jeté l'éponge
filled | poste comblé | poste est comblé | poste a été comblé | poste pourvu | poste est pourvu | poste a été pourvu
    | regret de ne pouvoir | regret de ne pas pouvoir | regret de ne pouvoir donner | fonction supprimée
    | fonction est supprimée | poste aboli | poste a été aboli | poste a été supprimé | poste gelé | poste est gelé
    | poste annulé | poste est annulé | poste supprimé | poste est supprimé
    | poste fermé | poste est fermé | pourvu en interne | poste a été gelé | poste a été annulé | poste a été supprimé
    | poste finalement pourvu | poste n'existe plus | recrutement annulé | recrutement gelé | gelé le poste
    | gelé le recrutement | annulé le poste | supprimé le poste | fermé le poste | recrutement est annulé
    | recrutement abandonné | pourvu le poste | poste déjà pourvu | poste suspendu | poste est suspendu
    | poste a été fermé | ouverture de poste annulée | poste finalement gelé | poste finalement annulé
    | poste était pourvu | poste est finalement pourvu | poste est finalement gelé | recrutement est gelé
    | annulé le recrutement | recrutement a été annulé | poste est déjà pourvu | poste a été suspendu
    | création de poste annulée
signed | signé dans la foulée | signé ce matin | signé hier | contrat signé | j'ai signé | contrat signé
    | signé le contrat | signé mon contrat | j'ai accepté | accepté l'offre | offre acceptée | accepté leur offre
    | accepté la proposition | signé l'offre | signé chez | j'ai dit oui | c'est signé | accepté leur proposition
    | promesse d'embauche signée
declined | j'ai décliné | décliné l'offre | refusé l'offre | j'ai refusé | refusé leur offre | refusé la proposition
    | refusé leur proposition | décliné leur offre | décliné leur proposition | offre déclinée | offre refusée
    | décliné la proposition | j'ai dit non | proposition refusée | je décline | proposition déclinée
offered | c'est oui pour le poste | c'est oui | c'est oui pour | ils me prennent | elle me prend
    | ils veulent m'embaucher | ils me veulent | me prennent | j'ai une offre | fait une offre | reçu une offre
    | offre reçue | proposition reçue | reçu une proposition | fait une proposition | j'ai reçu l'offre | reçu l'offre
    | reçu leur offre | je suis pris | je suis prise | suis retenu | suis retenue | j'ai été retenu | j'ai été retenue
    | m'ont proposé le poste | m'a proposé le poste | m'offre le poste | me proposent le poste | proposé le poste
    | me propose le poste | me font une offre | me fait une offre | j'ai le poste | promesse d'embauche | offre ferme
    | proposition d'embauche | proposition ferme | fait une offre ferme | offre écrite reçue | j'ai reçu une offre
    | offre orale | offre d'embauche | me font une proposition | offre verbale | offre arrivée | m'embauchent
    | je suis embauché | je suis embauchée | j'ai décroché le poste | m'ont offert le poste | une offre de
    | m'ont pris | candidature retenue | candidature est retenue | m'ont fait une offre | m'a fait une offre
    | m'ont choisi | m'ont choisie | envoyé une offre | envoyé l'offre | envoyé leur offre
applied | candidature envoyée | candidature déposée | j'ai postulé | postulé | envoyé ma candidature | candidaté
    | déposé ma candidature | candidature postée | dossier déposé
met | parlé à | parlé avec | rencontré | discuté avec | échangé avec | entretien avec | appel avec | visio avec
    | point avec | vu | échange avec | rdv avec | café avec
pasted | recopié | collé | copié ci dessous | ci dessous | recopiée | collée
unrelated | rien à voir | sans rapport | ancien employeur | ancien boulot | ancien poste
instead | au lieu du | au lieu des | plutôt que | au lieu de | à la place de | plutôt qu'
auto | automatique | accusé de réception | un accusé réception | automatiques | réponse auto
    | bien reçu votre candidature | bien reçu ma candidature | absence du bureau | noreply | no-reply | newsletter
    | cvthèque | message d'absence | vivier
hinge:day | dès le lendemain | le lendemain | le jour d'après | le jour suivant
hinge:morning | le lendemain matin | dès le lendemain matin
hinge:after | juste après | après ça | après cela | une fois que c'est fait | dès que je l'aurai | dès que je sais
    | dès que ce sera fait | dès que c'est fait | une fois que ce sera fait | ensuite | à l'issue | après quoi
    | dès qu'il l'aura | dès qu'ils l'auront | à son retour | à leur retour
hinge:eve | la veille au soir
hinge:before | la veille
hinge:then | le jour même | ce jour même | le même jour | dans la foulée | aussitôt | aussitôt après
    | tout de suite après | à ce moment là | d'ici là | à ce moment | ce jour là
that-is | soit | c'est à dire | càd | autrement dit | donc
please | veuillez | je vous prie de | n'hésitez pas à | n'hésite pas à | pensez à | prière de | merci de
chasing | relance | relances | relancée | rappel
generic | tel perso boulot taf freelance missions vrac un recruteur | une recruteuse | un bon recruteur
    | les recruteurs | recruteur type | recruteur lambda | recruteur moyen | recruteur idéal | un vrai recruteur
    | un bon cabinet | un vrai pro | une bonne boîte | les bonnes boîtes | un bon rh | un rh normal | les rh en général
"""
NOUNS = """
meeting | restitution | concours | épreuve | épreuves | débriefing | tour de table | passage devant le jury
mail | deux lignes | trois lignes | quatre lignes | quelques lignes | deux mots | trois mots | quelques mots
other | bilan annuel | bilan trimestriel | bilan comptable | bilan carbone | bilan sanguin | bilan de santé
    | bilan social | bilan de compétences | rapport annuel | rapport trimestriel | rapport d'activité
    | résultats de l'entreprise | résultats du groupe | résultats de la boîte | résultats de la société
    | résultats annuels | résultats trimestriels | résultats semestriels | résultats financiers
    | résultats scolaires | résultats sportifs | résultats des élections | résultat du match | retour de flamme
    | retour d'expérience | retour sur investissement | retour de couches | retour d'âge
other | d'accord | accord d'entreprise | accords | a lieu | ont lieu | aura lieu | auront lieu | avoir lieu
    | avait lieu | aurait lieu | au lieu
answer | aval | accord | assentiment | affichage | proclamation
other | contrat de location | contrat d'assurance | contrat de bail | carte vitale | carte bancaire | résultats du bac
    | résultat du permis | résultats du brevet | résultats du permis | résultats d'analyses | date limite
    | date butoir | date de clôture
    | date de début | date d'entrée | date de naissance | appel d'offres | appel d'offre | appels d'offres
    | appel à projets | retour de vacances | retour de congés | retour de congé | retour au travail | de retour
    | retour à | retour au | point d'équipe | réunion d'équipe | entretien annuel | entretiens annuels
    | bulletin de paie | au lieu de | au lieu d' | au téléphone | par téléphone | au tél | par tél | de vive voix
    | en ligne
other | dès son retour | à son retour | dès leur retour | à leur retour | au retour | dès mon retour | à mon retour
    | après son retour | avant son retour | jusqu'à son retour | depuis son retour
doc:offer | propale | propal | propo | offre chiffrée | contre proposition
    | lettre d'intention | lettre de mission | lettre d'offre | lettre d'accord
doc | envoi
answer | notification | notifications | prise de décision | prise de contact | restitution écrite | restitution orale
    | restitution du test | restitution des tests | restitution de l'assessment | restitution des résultats
answer | du nouveau | du neuf | plus d'infos | plus d'informations | plus de nouvelles | plus de détails
    | de plus amples informations | nom du candidat retenu | nom de la personne retenue | nom du retenu
    | noms des candidats retenus | liste des admis | liste des candidats retenus | liste des retenus
answer | correction | corrections | délai de réponse | délai annoncé | délai de retour | délai de décision
    | délai pour la réponse | délai | issue | position | go | écho | échos | couperet | sélection | présélection
    | shortlist | short list | bilan | commentaires | remarques | ressenti | impressions | oui ou non
    | retour d'entretien | mot de la fin
call | appel en absence | appels en absence | appel manqué | appels manqués | téléphone | tél | retour d'appel
mail | vocal | vocaux | note vocale | notes vocales | dm | mms
doc:document | notes | extrait | extraits | relevé | certificat | kit | partition | partitions | texte | textes
    | scènes | scénario | brief | budget | pdf | ppt | powerpoint | trame | maquettes | chiffrage | estimation
    | références
doc:link | identifiants | codes | code | mot de passe | login | codes d'accès | accès au test
doc:agenda | ordre de passage | horaire de passage | horaire | horaires | roulement | plannings | tableau de service
doc:documents | matériel | ordinateur | pc | laptop | dossier d'inscription | dossier de candidature
doc:test | take home | exo | exos
mail | ping
doc:itinerary | convocation | convoc
answer | rep | classement | palmarès | délibéré | chiffre | un chiffre | retour | retours | réponse | réponses
    | nouvelles | news | décision | résultat | résultats | verdict | feedback | feed back | feedbacks | suite | suites
    | compte rendu | réaction | information | infos | info | débrief | arbitrage | avis | signe | délibération
    | conclusion | conclusions | feu vert | ok | la suite | nouvelle | validation | confirmation | choix | point
    | update
call | appel | coup de fil | coup de téléphone | coup de tél | appel téléphonique | call | message vocal | bigo | bip
mail | mail | mails | e mail | email | courriel | courriels | message | messages | mot | sms | texto | lettre
    | courrier | courriers | linkedin | petit mot | whatsapp | msg | mp | e-mails | emails | textos
invite | slot | slots | invitation | invit | créneau | créneaux | dates | une date | date | dispos | disponibilités
    | doodle | calendly | nouvelle date | nouveau créneau | autres dates | date d'entretien | lien calendly
    | plage horaire
other | offres d'emploi | nouvelles offres | autres offres | offres
meeting | démo | demo | entretien | entretiens | rdv | rendez vous | visio | rencontre | échange | réunion
    | deuxième tour
    | second entretien | tour | entrevue | immersion | entretien final | journée d'essai | visite | point téléphonique
    | oral | jury | deuxième entretien | visioconférence | call technique | entretien technique | 2e entretien
    | déjeuner | café | essai | assessment | entrevues | soutenance | dernier tour | dernier entretien | prochain tour
    | appel avec | session | audition | case study oral | rv | rencontres | deuxième rdv
doc:itinerary | itinéraire | plan d'accès | billets | billets de train | billet de train | trajet | plan
    | feuille de route | itin
doc:address | adresse | lieu | adresse exacte
doc:link | lien | lien zoom | lien teams | lien visio | lien de connexion | lien meet | code d'accès
    | lien de la visio | accès
doc:agenda | programme | ordre du jour | planning | déroulé | agenda | emploi du temps | planning des tests
    | calendrier
doc:contract | contrat | contrats | convention | avenant | contrat de travail | projet de contrat | cdi | cdd
    | promesse d'embauche
doc:offer | offre | proposition | offre écrite | proposition écrite | proposition salariale | proposition d'embauche
    | package | lettre d'engagement | proposition chiffrée | lettre d'embauche | offre ferme | offre formelle
doc:test | test | tests | cas pratique | étude de cas | exercice | test technique | challenge | sujet | sujet du test
    | questionnaire | mise en situation | énoncé
doc:job-spec | fiche de poste | descriptif | description de poste | fiche | descriptif du poste | profil de poste
    | fdp | description du poste | offre détaillée
doc:form | formulaire | formulaires | dossier à remplir | formulaire à remplir
doc:documents | documents | docs | papiers | pièces | dossier | justificatifs | pack | livret d'accueil
    | dossier complet | fichiers | dossier d'embauche | pièces à fournir | liste des pièces | doc
other | délai de préavis | délai de carence | délai de route | délai de livraison | délai de rétractation
doc:document | document | plaquette | présentation | brochure | grille | grille salariale | organigramme | récap
    | récapitulatif | fichier | synthèse | rapport | simulation | attestation | devis | chiffres | coordonnées
    | contacts | bulletin | carte | photos | listing | liste | contact de | le contact | le numéro | numéro | noms
    | guide | barème | fiche de paie | charte | doc de | règlement | matériel | badge | support | supports | slides
    | deck | cahier des charges | maquette | avantages
doc:details | détails | informations | précisions | instructions | modalités | infos pratiques | consignes | éléments
    | renseignements | conditions
money | virement | remboursement | frais | frais de déplacement | billet | note de frais | déplacement
promise-noun | promesse
"""
WORDS = """
absence | pas aucun aucune zero sans nul nulle faute
winning-verb | obtenir décrocher remporter
won-noun | poste job stage alternance place mission apprentissage cdi cdd taf boulot rôle
bare-declined | décliné
joining-particle | van von der den ter ten dos das bin ibn el al da della
naming-verb | dire parler annoncer indiquer évoquer tabler engager
counting-on | compter attendre
to-the | au aux
fixing-verb | fixer programmer caler arrêter
awaiting | attends attendons attend
still | toujours encore tjs tjrs
was-then | était étaient
my-m | mon
my-f | ma
what | quoi
give-verb | donner remettre
needs-alone | falloir donner laisser accorder
your-own | ton ta tes votre vos
making-known | communiquer annoncer rendre donner publier dévoiler notifier afficher proclamer divulguer délivrer
    | connaître
absence | pas aucun aucune zero sans nul nulle
definite-one | le la l'
part-of | du de des
rival-trade
    | stagiaire interne externe fils fille neveu cousin remplacant remplacante ancien ancienne apprenti apprentie
    | bilingue junior senior gars mec type nana
prefer-verb | préférer
than | a au que
not-the | pas non
not-done | oublier omettre renoncer hésiter penser vouloir devoir
by-way-of | guise
kind-of-mail | courtoisie politesse remerciement remerciements félicitations relance rappel motivation voeux
during | pendant lors durant fin
wishing-verb | souhaiter
moving-noun | annulation report decalage deplacement
first-set | initialement originellement
moving-alone | annuler décaler reporter
held-word | lieu
this-moment | instant
hired-behind | apres
numbered | quatrieme cinquieme enieme
left-noun | numero num coordonnees carte cv
trying-verb | tenter
place-of | de depuis a dans chez sur en
rival-noun | profil candidat candidate quelqu'un autre personne
no-longer-frozen | levé fini terminé
workplace
    | classe service rayon équipe salle cuisine chantier tournée secteur rôle vacation pige remplacement rubrique ligne
    | compte agence direction
owed-verb | demander vouloir exiger réclamer attendre falloir envoyer donner fournir remplir
some-day | ultérieure ultérieurement
anew | à_nouveau
waiting-noun | chrono
gone-verb | sauter
engaging-noun | poste cdi cdd job boulot taf alternance stage emploi embauche apprentissage entretien
    | candidature recrutement
among-themselves | interne eux elles ensemble
own-workplace | boite entreprise societe equipe service direction
former | ancien ancienne anciens anciennes ex
month-noun | mois trimestre
adjective-too | nouvelle nouvelles
goods-verb | livrer
submitting-verb | déposer soumettre
each-lead | le les
plural-article | les des leurs
inside-lead | dans en
during-lead | en
handed-in | rendu rendue rendus depose deposee soumis soumise boucle bouclee
travel-word | train avion vol route bus car bateau ferry aller billet billets valise hotel depart tgv
whom-word | auquel auxquels auxquelles laquelle
whether-verb | notifier préciser indiquer révéler apprendre communiquer statuer décider arbitrer vérifier
promise-verb | jurer devoir fixer programmer caler arrêter
announce-verb | jurer devoir fixer programmer caler arrêter
takes-time | disposer tabler viser miser accorder
receives-soon | compter guetter
is-verb | est sont sera seront etait
modal-verb | pouvoir vouloir
question-word | si s' quand où ce combien comment pourquoi quel quelle quels quelles
question-verb | est sont avez ont a y
inquiry-verb | demander savoir voir vérifier connaître apprendre interroger
process-word
    | poste candidature process processus dossier recrutement comité jury commission panel contrat offre suite
    | shortlist décision réponse
waiting-verb | attendre patienter
silent-verb | ghoster
visiting-verb | passer repasser aller rendre déplacer retourner
inquiring-verb | réclamer solliciter quémander
ping-noun | ping
means | par via sur au
my-message | question questions mail message messages courriel lettre appel demande candidature
inbox | boite messagerie mails spams
receipt | réception
says | dit disait
pronoun-f | elle
pronoun-m | lui
her-own | sa leur
behalf | part
hello | bonjour bonsoir salut cher chere
relating-verb | mettre
channel | linkedin whatsapp slack signal messenger insta instagram facebook teams discord telegram skype
offers | proposer offrir
job-noun | poste cdi cdd contrat place mission collaboration job travail boulot taf alternance stage emploi embauche
    | apprentissage saison
offer-word | offre proposition
no-step | en_réflexion en_cours_de_réflexion en_cours_d'_étude à_l'_étude toujours_en_cours encore_en_cours
    | toujours_en_discussion encore_en_discussion pas_encore_décidé pas_encore_tranché pas_encore_de_décision
    | pas_de_décision rien_de_décidé rien_de_nouveau rien_de_neuf rien_encore toujours_rien pas_de_nouvelles
    | pas_de_nouvelle aucune_nouvelle aucune_décision patience patienter un_peu_de_temps plus_de_temps prend_du_temps
    | débordé débordée débordés débordées sous_l'_eau hésite_encore hésitent_encore réfléchit_encore
    | réfléchissent_encore réfléchit_toujours réfléchissent_toujours n'_a_pas_oublié ne_m'_oublie ne_m'_oublient
    | suit_son_cours pas_de_visibilité pas_de_calendrier toujours_intéressé toujours_intéressés
clitics | me
article | le la les l' un une du des ce cet cette ces mon ma mes de d' aucune aucun leur leurs son sa ses votre
    | notre nos vos | sur dans avec sans par chez en au aux entre chaque quel quelle
clitic-article | le la les l' leur en
in-order-to | pour pr
not-behind | pas jamais rien
no-more | plus
my-behind | moi
you-behind | vous nous
their-own | son sa ses leurs
indefinite | un une
mine-of | mon ma mes nos notre
definite | le la l' les leur leurs son sa ses ce cette cet ces
conjunction | et puis pis
contrast | mais sinon
clause-start | et mais puis que
title | m mr mme mlle madame monsieur mademoiselle
    | dr dre prof me maitre docteur docteure professeur professeure soeur pere mgr
plain-title | mr mme mlle dr prof monsieur madame
title-f | mme mlle madame mademoiselle dre docteure professeure soeur
title-m | m mr monsieur
article-f | la une ma sa cette
article-m | le un mon ce au du
role-f | directrice recruteuse responsablee assistante associee fondatrice adjointe cheffe chasseuse consultante
    | interlocutrice tutrice patronne gerante dirigeante coordinatrice collaboratrice conseillere manageuse infirmiere
towards | a
at-place | chez en
apposing | est c' etait de du la le un une notre ma mon d'
particle | le la de du van von der den el al di da d'
introduces | avec de d' du a par et chez est c'est
place | chez de d' a
from | de d' du des par
by | par
with | avec
no | aucune aucun pas
when | quand avant lorsque si après dès depuis
letter-noun | lettre lettres courrier courriers
informing-verb | informer prévenir aviser avertir annoncer
asked-for | si s' de d' quand que qu'
deadline | avant
to-its-time | de du pour le d' prevu est fixe la
before-deadline | la le est prevue attendue
expected | vise visee
    | promises promis prevu prevue prevus prevues attendu attendue attendus attendues annonce annoncee annonces
    | annoncees | promise suivre garanti garantie garantis garanties
delivered | rendu rendue rendus donne donnee communique communiquee transmis transmise envoye envoyee envoyes
    | livre livree
    | connu connue connus connues publie publiee publies publiees affiches communiques proclames divulgues
expected-undated | promis prevue prevu attendue attendu suivre
ahead-of | avant pour
dative | a le la au aux l'
reported | selon d'apres parait dit promis annonce
away | conges conge vacances absent absente arret
talk | conversation discussion echange visio rencontre
not-bare | aucun aucune pas sans si mon ma mes avec apres avant attente en toujours sur bon bonne premier je j' a
counting | deux trois quatre
feedback | feedback
news | nouvelles news quand
chasing-noun | relance suivi rappel
sent | envoyee envoye faite partie envoyees aupres par
numbered | nouvelle deuxieme troisieme seconde e petite premiere
thanking-noun | carte note mail email mot message lettre sms
addressed | a aux au envoye pour
contract-kind | cdd cdi stage
asks-again | redemander
no-answer | non nan
pluperfect | avait avaient avais
to-them-clitic | lui leur
attaching-verb | joindre rejoindre
handles-verb | occuper charger
resetting-verb | reprogrammer replanifier
asks-when | quand combien_de_temps quel_delai quels_delais le_delai les_delais le_timing quel_timing le_calendrier
    | quelle_echeance
asks-timeline | quel_delai quels_delais les_delais le_timing quel_timing quelle_echeance
day-noun | date jour delai echeance deadline
day-link | de d' du des
usual | moyen moyenne habituel habituelle normal normale standard
as-word | comme
pledge-noun | promesse assurance engagement garantie
pledge-link | de d' du
own-mine | mien mienne miens miennes
lot-noun | offres courriers contrats propositions convocations invitations réponses mails lettres plannings dossiers
once | quand lorsque
not-alone | du suite suites point choix programme info infos information go ok position
my-thing | réponse retour lettre courrier mail message candidature
once-in | quand lorsque
taking-on | prendre retenir embaucher choisir sélectionner recruter garder engager accepter
long-ago | fois autre dernière an époque
sending-chase | permettre risquer hasarder oser glisser
sending-chase | faire envoyer passer adresser lancer effectuer renvoyer refaire tenter
thanking-word | remerciement remerciements merci mercis
hiring-verb | promouvoir préférer nommer élire
hiring-verb | prendre retenir embaucher recruter choisir garder engager sélectionner
hired-behind | pour chez en comme finalement
other-one | autre quelqu'un interne externe candidat candidate finaliste profil
publishing-verb | annoncer publier
deciding-verb | décider trancher arrêter
job-board | indeed linkedin hellowork monster plateforme jobboard apec meteojob cadremploi
telling-whom | prévenir informer contacter recontacter avertir rassurer aviser renseigner
moved-object | l' le nous tout point
no-outcome | aucune aucun pas sans jamais n' possible ni
after-outcome | apres avant
saying | disant annoncant
offer-noun | une offre
offer-object | offre
first-person | j' je
rejection-noun | refus
rejection-of | peur crains le du mes les de
negative-word | negatif negative
answer-word | retour reponse feedback signe
our-own | notre nos
checking-verb | attendre voir vérifier regarder consulter demander parler discuter réfléchir relire étudier
awaiting | attente
waiting-noun | attente attendre delai patience d' a
once-that | fois des apres aussitot sitot tant avant attendant
filler | comme ca genre texto ok oui bon ben bah non eh
latest | tard max maximum maxi delai
third-person | doit doivent va vont devrait devraient devait devaient allait allaient
mutual-talk | point
coming-back | retour retours
somebody | eux elle elles lui part
process-noun | exercice devoir cas rendu projet poste candidature dossier profil test entretien essai embauche
    | contre-proposition salaire suite
reckoning-verb | compter falloir prévoir tabler patienter attendre
to-come | recevoir venir attendre
opening-noun | rappel annonce
it-is | c' ce
no-longer | plus
ahead | avant
asked-word | si s' qui quand ou combien quel quelle quels quelles comment lequel laquelle lesquels lesquelles
    | pourquoi ce
whether-verb | annoncer faire savoir voir confirmer dire redire informer trancher prevenir
committing-verb | arranger débrouiller organiser veiller obliger dépêcher empresser préparer
committing-verb | accepter occuper charger engager compter espérer prévoir proposer promettre jurer garantir convenir
    | apprêter assurer envisager offrir penser
causing-verb | demander faire dire laisser
making-done | faire
told-on | depuis
to-be | être
is-now | est sommes
pending | encore
nothing-else | a d' de que sur pour qui avant jusqu'
aiming-verb | viser tabler miser
informed | courant
promise-verb | tabler miser espérer confirmer certifier promettre garantir annoncer indiquer évoquer parler
    | engager assurer dire
announce-verb | tabler miser espérer confirmer annoncer indiquer évoquer parler engager assurer dire
recalling-verb | rappeler
that | que qu'
telephone | téléphone tél tel
my-own | mon ma mes
reminded | le la les l' un une mon ma mes son sa ses des ce cette
by-role | rh drh client clients manager direction jury équipe comité cto ceo final finale
sending-noun | envoi
to-whom | aux
of-kind | des
follows-now | suivre
refund-noun | remboursement virement
finding-verb | trouver retrouver découvrir
answers-verb | écrire répondre mailer texter mail
tried | essaye tente cherche voulu
considering-verb | réfléchir choisir valider consulter étudier examiner finaliser boucler traiter départager voir
    | finir
deadline-noun | délai délais échéance deadline
verdict-noun | réponse décision verdict résultat résultats retour
takes-time | mettre bloquer réserver fixer compter demander donner avoir laisser prendre falloir
between | enfin bien juste encore même pas déjà tjs toujours aussi finalement
likely | possible probable éventuel
inverted | il elle on ils elles
dating-noun | date heure horaire dates
have | a ont as avez
we-alone | nous
to-await | attendre patienter
namely | soit càd cad
adjective | tech technique techniques final finaux
adjective | perso personnel personnelle individuel individuelle personnalisé personnalisée oral écrits
    | provisoire chiffrée chiffré argumenté argumentée motivé motivée circonstancié circonstanciée global globale
    | téléphonique directe direct négatif positif franc franche honnête concret concrète précis précise
adjective | définitive définitif finale final écrite écrit officielle officiel orale ferme formelle formel rapide
    | claire complète détaillée détaillé positive négative rendue prise donnée communiquée annoncée envoyée
conversing | avec
sharing-verb | partager
handing-verb | filer refiler balancer glisser fournir livrer transmettre passer
lingering-verb | tarder
bare-of | d' de du
of-kind | d' de
looking-verb | regarder voir vérifier savoir consulter lire apprendre comprendre attendre recevoir avoir connaître
    | être | réfléchir penser espérer croire parler discuter échanger demander
moving-now | décommander
let-know | savoir entendre
only-tells | glisser souffler lâcher prévenir informer avertir aviser confirmer signaler préciser rassurer rappeler
    | annoncer indiquer dire
learning-verb | savoir fixer
receives-soon | recevoir obtenir attendre récupérer
has-soon | avoir savoir connaître
settling-verb | fixer
always | toujours tjs tjrs
shifting-verb | renvoyer passer basculer remettre glisser tomber
announcing-verb | promettre annoncer attendre prevoir
reporting-verb | annoncer penser convenir
telling-again | redire
preparing-verb | preparer rediger
proposing-verb | proposer
narrated-verb | dire parler avoir inviter convier
writing-verb | ecrire mail communiquer mailer
needs-meeting | arranger organiser réorganiser planifier programmer inviter proposer trouver bloquer reserver monter
invites | inviter proposer trouver
giving-verb | donner partager
inviting-verb | inviter convier convoquer confirmer proposer fixer caler
invited-verb | inviter convier convoquer contacter
delivering-verb | faire rendre prendre
follow-verb | suivre venir recevoir attendre
expect-verb | attendre
knowing-verb | savoir connaitre
answering-verb | répondre accepter décider signer donner dire trancher choisir
wanting-verb | vouloir attendre souhaiter demander exiger
lasting-verb | être tenir courir expirer durer valoir
deciding-verb | décider choisir
having-verb | avoir
needs-object | avoir obtenir
possessing-verb | avoir
dead-end | repondeur messagerie repondeuse
then-last | alors là
after-last | après ensuite
following-one | suivant suivants suivante suivantes
aside-opening | quoi quel quelle quels quelles comme quand lorsque bien qui que même sauf
counts-on | après suivants suivant suivantes tard
dixit | dixit
next-one | prochain prochaine prochains prochaines
according | selon dixit
according-behind | après dires croire
according-lead | d' aux en
now | desormais plutot finalement maintenant
position | poste recrutement ouverture recrutements embauches postes embauche
closing-verb | clore clôturer
closing-verb | geler annuler supprimer fermer suspendre combler pourvoir
reaching-verb | arriver parvenir
not-received | attendre savoir connaitre
offering-verb | faire recevoir avoir donner envoyer
arranging-verb | fixer confirmer être prévoir
moves-with-be | aller rester entrer rentrer tomber sortir descendre monter passer retourner repasser revenir arriver
    | parvenir venir passer se-manifester manifester partir
will-be | serai sera seront serez seriez sois soyez soient serais serait seraient
been | ete fut
is | est sont suis
"""
FUNCTION_WORDS = word_set("""
celui celle ceux celles
notre votre nos vos leurs tes ton ta le la les l' un une des du de d' et ou mais à au aux en dans sur pour par avec
sans sous chez est sont a ont ai j' je tu il elle on nous vous ils elles me m' se s' te t' lui leur son sa ses mon
ma mes ce cette ces c' qui que qu' dont où ne n' pas plus rien si comme très bien tout tous y être avoir fait va
vont été était sera serait d'ici avant après lundi mardi mercredi jeudi vendredi demain hier semaine prochaine
prochain entretien réponse retour relancé relance reçu envoyé appelé rappelle refus candidature offre toujours
aucune nouvelle nouvelles merci bonjour cordialement mail poste aujourd'hui jours ouvrés quinzaine huitaine sous peu
décision prévue prévu rdv
""") - word_set("on me a")
SPELLED = spellings("""
ell = elle | kel = qu' elle | kelle = qu' elle | kil = qu' il | kils = qu' ils | kon = qu' on | koi = quoi
    | jai = j' ai | jlui = je lui | jte = je te | jvous = je vous | jsuis = je suis | chui = je suis
    | jpeux = je peux |
mapel = m' appelle
| mapelle = m' appelle | marappelle = me rappelle | merappelle = me rappelle | yaura = y aura | dici = d' ici |
quil = qu' il | quils = qu' ils | cest = c' est | jattends = j' attends | jaurai = j'
aurai | jaurais = j' aurais | ma = ma | quelle = quelle | lentretien = l' entretien | loffre = l' offre | mappelle =
m' appelle | menvoie = m' envoie | menvoi = m' envoie | menvoit = m' envoie
| menvois = m' envoie | mappellera = m' appellera | menverra = m' enverra | litineraire = l' itineraire |
jespere = j' espere | g = j' ai | laprem = l' aprem
""")
KEY_WORDS = word_set("""
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février juillet septembre octobre novembre décembre
semaine demain prochaine prochain rappeler rappelle rappellera appeler appellera recontacter recontactera réponse
décision entretien itinéraire contrat relance relancé nouvelles envoyer envoyé enverra enverrait retour reçu
recevoir candidature remerciement bientôt rapidement prochainement ouvrés quinzaine huitaine après-demain
rappelé appelé recontacté contacté répondu rappellent rappelleront enverront envoient transmettra
transmettre téléphoner téléphonera tranchera confirmée aujourd'hui recruteur recruteuse proposition reporté décalé
annulé confirmer confirmera promis promise
""")
COMMON = word_set("""
retours relances retourne retour contrats contraste semaines entretiens réponses décisions envoyée envoyés reportée
reportés jeux jeu contact contacts annulée décalée confirmé confirmée confirme rappel appels demande demandé
demander lune marche mari marie prochains propositions recevoir devoir revoir retourner contrat contrainte nouvelle
matin martin lundi gare merci reçue reçus contre
""")

FRENCH = Lexicon(
    code="fr", time=TIME, senses=SENSES + PEOPLE, nouns=NOUNS, words=WORDS, page=PAGE,
    verb_table=VERBS, conjugate=french,
    function_words=FUNCTION_WORDS, key_words=KEY_WORDS, spelled=SPELLED, common=COMMON, day_first=True,
    accents=frozenset("éèêëàâçùûîïôœ"),
    joined={"ma": ("m'", "a"), "mas": ("m'", "as"), "mont": ("m'", "ont"), "mon": ("m'", "ont"), "ta": ("t'", "a")},
    elisions=frozenset("j l d m t s n c qu jusqu lorsqu puisqu".split()),
    never_verbs=frozenset(("à", "du", "avant", "souvent", "pendant", "sus")),
)  # fmt: skip
