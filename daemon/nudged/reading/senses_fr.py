"""French small words and set phrases, each with its sense (``lexicon`` explains the table)."""

_PRAISED = " | ".join(
    f"m'{aux} {verb}{end}"
    for aux in ("a", "avait", "ont", "avaient")
    for verb in ("bluffé", "épaté", "impressionné", "touché", "ému", "marqué", "passionné", "emballé", "conquis",
                 "séduit", "inspiré", "enchanté", "intéressé", "fait du bien", "fait rire", "fait sourire")
    for end in (("", "e") if verb.endswith("é") else ("",))
)  # fmt: skip
"""What one liked, as a courtesy tells it: « son enquête m'a bluffée »."""

_UNASKED = " | ".join(
    [
        f"sans qu'{who} {what}"
        for who, verb in (("il", "ait"), ("elle", "ait"), ("on", "ait"), ("ils", "aient"), ("elles", "aient"))
        for what in (
            f"l'{verb} demandé", f"l'{verb} demandée", f"les {verb} demandés", f"me l'{verb} demandé",
            f"{verb} rien demandé", "le demande", "le demandent", "me le demande", "les demande", "la demande",
        )
    ]
    + [
        f"qu'{who} ne {me}{verb} pas"
        for who in ("il", "elle", "on", "ils", "elles")
        for me in ("", "me ", "m'en ")
        for verb in ("demandait", "réclamait", "demandaient", "réclamaient", "exigeait", "attendait")
    ]
    + [
        f"{no} {asked}"
        for no in ("n'avait rien", "n'avaient rien", "n'a rien", "n'ont rien", "ne m'avait rien", "avait rien",
                   "ne l'avait pas", "ne les avait pas", "ne me l'avait pas")
        for asked in ("demandé", "réclamé")
    ]
)  # fmt: skip
"""What nobody asked for: « sans qu'il l'ait demandé », « elle n'avait rien demandé »."""

SENSES = f"""
in-my-place | à ma place
instead:alone | à la place
so-far | à ce jour | pour l'instant | pour le moment | pour l'heure | à cette heure
nothing | personne n'est au courant | personne ne sait | personne ne savait | personne n'a su me dire
    | personne n'était au courant | personne pour me répondre
nothing | délai dépassé | délai passé | délai est passé | délai était passé | délai est dépassé | échéance passée
    | toujours personne
    | personne au bout du fil | personne ne répond | personne ne décroche | ça sonne dans le vide | sonne occupé
    | sonné dans le vide | sonnait dans le vide | sonne dans le vide | tombe sur la messagerie | messagerie pleine
    | tombé sur la messagerie | tombée sur la messagerie | tombé sur le répondeur | tombée sur le répondeur
    | tombe sur le répondeur | date est passée | date passée
nothing | toujours sans | rien à ce jour | rien à cette heure | rien à l'heure actuelle
again | 2e fois | 3e fois | 4e fois | deuxième fois | troisième fois | quatrième fois
thanks | pour son départ | pour son anniversaire | pour sa retraite | pour sa promotion
new-time | changement de date | changement d'horaire | changement de créneau | changement d'heure
    | nouvelle date | nouvel horaire | nouveau créneau | nouvelle heure | nouveau jour
nothing | pas décroché | fait le mort | font le mort | faisait le mort | fait la morte | fait la sourde oreille
    | font la sourde oreille | aux abonnés absents
again | une dernière fois | une énième fois
unasked | {_UNASKED} | pour la beauté du geste | juste comme ça | ne mange pas de pain | en bonus | en prime
    | que personne n'avait demandé | que personne ne m'avait demandé
    | qu'on ne m'avait pas demandé | que rien n'obligeait
thanks | thank you | thanks
praise | passé un excellent moment | passé un bon moment | passé un très bon moment
praise | {_PRAISED} | super boulot | beau travail | très beau | magnifique | formidable | adoré | beaucoup aimé
    | savouré | dévoré | j'ai aimé
thanks | mot gentil | gentil mot | mot sympa | mot d'amitié
thanks | belle continuation | bon courage | bonne chance
    | bon voyage | bonnes vacances | bonne route | bonne retraite | bon anniversaire | bonne fête | joyeux noël
    | bon rétablissement | prompt rétablissement | condoléances | bravo
in-the-box | entre les mains | sous les yeux
weak | a cherché à | ont cherché à | a voulu | ont voulu
instead:alone | plutôt
second-look | au final | tout compte fait | à la réflexion | réflexion faite | en fin de compte | après vérification
second-look | à bien y réfléchir | tout bien réfléchi | vérification faite
correcting | je me trompe | je me suis trompé | je me suis trompée | je veux dire | je voulais dire | autant pour moi
    | au temps pour moi | réflexion faite | s'est ravisé | s'est ravisée | se ravise | se sont ravisés | s'est repris
    | s'est reprise | se reprend | a changé d'avis | ont changé d'avis | a rectifié | a corrigé | ah non attends
    | non attends | non pardon | correction :
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
cant-make | ne peut pas | ne peut plus | peut pas | peut plus | ne pourra pas | ne pourra plus | ne peuvent pas
    | ne peuvent plus | ne pourront pas | n'est plus dispo | n'est plus disponible | n'est pas dispo
    | n'est pas disponible | n'est plus libre | ne sera pas dispo | ne sera pas disponible
pron:i | j' | je | j
pron:me | me | m' | moi
pron:we | nous | ns | tout le monde | chacun de nous | chacune de nous | chacun d'entre nous | chacun | chacune
    | tous les candidats | chaque candidat
    | toutes les candidates | chaque candidate | toutes les candidatures | tous les postulants | toutes les postulantes
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
aux:wouldhave | aurait | auraient | aurais | aurions | auriez
aux:have | ayant | a | ont | ai | avait | avaient | as | avons | avez | avais | n'ai
aux:venir | a réussi à | ont réussi à | est parvenu à | est parvenue à | sont parvenus à | ai tenté de
    | ai tenté d' | ai essayé de | ai essayé d' | ai cherché à | me suis permise d'
    | me suis permis d' | a eu l'élégance de | a eu la gentillesse de | a eu la courtoisie de | a eu le bon goût de
    | a pris la peine de | a pris soin de | a tenu à | a eu l'amabilité de | viens d' | vient d' | viennent d'
    | venons de | venons d' | me suis permis de | ai pris la liberté de | ai pris l'initiative de
    | ai pris le parti de | me suis permise de | ai dû | avons dû | ai fini par
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
    | s'est engagé | s'est engagée | s'engage | s'engagent | se sont engagés | prévoit de | prévoit d'
    | dit pouvoir | disent pouvoir | disait pouvoir | affirme pouvoir | affirment pouvoir | assure pouvoir
    | assurent pouvoir | croit pouvoir | croient pouvoir | compte pouvoir | comptent pouvoir | espèrent pouvoir
    | prévoient de | espère pouvoir | pense pouvoir
    | compte bien | a dit vouloir bien | a assuré | m'a assuré | m'a dit | a dit | a proposé de | m'a proposé de
    | propose de | a accepté de | a accepté d' | a convenu de | espérait | s'apprête à | est prévu que | table sur
    | ont promis d' | m'ont promis d' | pensent pouvoir | comptent bien | envisage de | ont l'intention de | entend
    | entendent | a bon espoir de | a bon espoir d' | a pris l'engagement de | a pris l'engagement d'
    | ont pris l'engagement de | se propose de | se propose d' | se prépare à | a l'intention de
    | a bien l'intention de | a confirmé | m'a confirmé | m'a garanti | jure de | a juré de | m'a juré de
    | sont prêts à | promis de | promis d' | a pour objectif de | vise à | ambitionne de | affirme | assure | dit
    | disent | annonce | a annoncé | m'a annoncé | m'a indiqué | a indiqué | ont dit | m'ont dit
weak | avait pensé | avaient pensé | avait espéré | avaient espéré | avait voulu | avaient voulu
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
adv:whole | a priori | à priori
adv | tous | toutes | a dû | ont dû | a du | avait dû | a encore dû | en | aussi | ensuite | bien
    | sans doute | sûrement
    | probablement | certainement | normalement | alors | donc | également | déjà | enfin | encore | finalement
    | simplement | directement | personnellement | toujours | juste | vraiment | même | d'abord | tout | quand même
    | en principe | logiquement | pr | gentiment | très | immédiatement | officiellement
    | théoriquement prévu | vite | rapidement | formellement | bel et bien | en personne | lui même | elle même
    | eux mêmes | par la suite | pour ma part | vraisemblablement | forcément | seulement
to | de | d' | à | pour | pr
conj | pis | et | puis | ou | mais | &
that | que | qu'
rel | qui | dont
own-work | mon équipe actuelle | où je travaille | où je bosse
    | à mon travail | à mon boulot | au boulot | qui bosse avec moi | qui travaille avec moi | avec qui je travaille
    | avec qui je bosse | dans mon service | dans mon équipe | de mon service | de mon équipe | de notre équipe
    | dans notre équipe | assis à côté de moi | qui est à côté de moi | dans mon atelier
if:weighed | à défaut | à défaut de nouvelles | à défaut de réponse | à défaut de retour | en l'absence de réponse
    | en l'absence de nouvelles | en l'absence de retour | on va dire | disons que | disons qu' | en imaginant
    | on peut supposer | on peut imaginer | plan b | plan c | scénario b | scénario c | scénario 1 | scénario 2
    | telle que je me connais | tel que je me connais | tels que je les connais | avec ma chance
    | avec la chance que j'ai
    | dans mes rêves | dans un monde idéal | expérience de pensée
    | quitte à ce qu' | quitte à ce que
if | if | if selected | if ok | unless | une fois embauché | une fois embauchée | une fois recruté
    | une fois recrutée | une fois en poste
    | une fois pris | une fois prise | une fois titularisé | une fois titularisée
after-hire | le premier jour | mon premier jour | dès le premier jour
    | après la période d'essai | après ma période d'essai | à l'issue de la période d'essai
    | à la fin de la période d'essai | à l'issue de ma période d'essai
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
own-part | de ma part | de mon côté
maybe | peu probable | improbable | impossible qu' | impossible que | est exclu | est exclue | exclu qu' | exclu que
    | ce n'est pas que | c'est pas que | ce n'est pas qu' | aimerait qu' | aimerait que | aimeraient qu'
    | aimeraient que | voudrait qu' | voudrait que | voudraient qu' | voudraient que | souhaiterait qu'
    | souhaiterait que
    | dans le pire des cas
maybe | pas exclu | pas impossible | dans l'idéal | idéalement | dans le meilleur des cas | je me demande s'il
    | aucune idée si | sais pas si
    | ne sais pas s'il | sais pas s'il | qui sait si | refusé de dire | refuse de dire | l'annonce dit | possible qu'
    | possible que | il se peut | ça se peut | se pourrait | peut être | éventuellement | potentiellement
    | possiblement | sans garantie | pas sûr | pas sûre | pas certain | en théorie | si tout va bien
    | avec un peu de chance | rien de sûr | sait on jamais | ptet | ptetre | p't être | ptêtre | peut-etre
maybe | ignore quand | ignorent quand | ignorait quand | ignore si | ignorent si | ignore à quelle date
habit | la boîte vocale dit | le répondeur dit | le message d'accueil | le standard automatique
habit | la revue répond | la revue rend | les relecteurs rendent | les relecteurs répondent
habit | écrit sur leur site | écrit partout sur leur site | marqué sur leur site | indiqué sur leur site
    | affiché sur leur site | précisé sur leur site | écrit sur leur page | indiqué sur leur page
    | affiché sur leur page
    | écrit sur le site | indiqué sur le site | marqué sur le site | dans leur faq | leur faq | dans la faq
habit | pour habitude | annonce « | d'après le site | selon le site | d'après l'annonce | selon l'annonce
    | dans l'annonce | le site dit | site carrière | tous les dimanches | tous les mardis | tous les mercredis
    | tous les jeudis | tous les vendredis | tous les samedis | chaque lundi | chaque mardi | chaque mercredi
    | chaque jeudi | chaque vendredi | chaque mois | chaque année | chaque semaine | glassdoor | d'après les avis
    | selon les avis | sur les forums | d'après le forum | d'après internet | selon internet | les avis disent
    | les avis parlent | les avis racontent | les avis en ligne | les avis google | les avis sur
    | toutes les candidatures | chaque candidature | toute candidature | à chaque candidat | habituel | habituelle
    | habituellement | en général | d'habitude | d'hab | dhab | généralement | habituellement | souvent | chaque
    | toujours d'habitude | d'ordinaire | la plupart du temps | en moyenne | parfois | tous les jours
    | toutes les semaines | tous les lundis | tous les mois | rarement | quotidiennement | régulièrement | de coutume
    | politique de la maison | tous les ans | le plus souvent | par défaut | à chaque fois | systématiquement
hope | j'aurais voulu | j'aurais aimé | j'aurais préféré | j'aurais souhaité | mon espoir | mon pronostic | mon pari
    | mon rêve
hope | ça m'étonnerait | m'étonnerait | ça m'étonne | je doute | peu de chances | aucune chance
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
nothing | n'y tenant plus | las d'attendre | lasse d'attendre | fatigué d'attendre | fatiguée d'attendre
    | à bout de patience | n'en pouvant plus d'attendre
nothing | 0 nouvelle | 0 nouvelles | zéro nouvelles | 0 news | zéro news | 0 retour | zéro retour | 0 réponse
    | zéro réponse
asking | en avoir le coeur net | tirer ça au clair | tirer cela au clair | tirer les choses au clair | le fin mot
nothing | je l'attends encore | je l'attends toujours | je les attends encore | je les attends toujours
    | l'attends encore | l'attends toujours | les attends encore | les attends toujours
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
    | si ça tient toujours | si ça tient encore | si c'est toujours d'actualité | si c'était toujours d'actualité
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
patience | demande un délai | demandent un délai | demandé un délai | demande du temps | demandent du temps
    | demandé du temps
patience | laissez-moi | laisse-moi | donnez-moi | donne-moi | laisse-nous | donne-nous | vous demande de patienter
    | te demande de patienter | vous prie de patienter | m'a demandé d'attendre | me demande d'attendre
    | demande d'attendre | il faut patienter | un peu de patience | patience | merci de patienter | patientez
    | soyez patient | soyez patiente | m'a demandé de patienter | me demande de patienter | demandent de patienter
    | laissez-nous | laissez nous | donnez-nous | donnez nous
standing | où en êtes | où vous en êtes | où vous en étiez | où tu en es
standing | où ça en est | où en est | où ça en était | où en était | où en sont | où en étaient | où ils en sont
    | où ils en étaient | où on en est | où on en était | où elle en est | où il en est | où nous en sommes
    | ce qu'il en est | ce qu'il en était
asking | au sujet du calendrier | concernant le calendrier | à propos du calendrier | au sujet des prochaines étapes
    | concernant les prochaines étapes | à propos des prochaines étapes | au sujet des délais | concernant les délais
    | avoir un status | avoir un statut | la tendance | une tendance | un délai | la température | le verdict
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
own-doc | formulaire à remplir | dossier à remplir | cas technique | cas d'usage | cas client | cas métier | case
    | case study | business case | kata
own-doc | étude de cas | test | cv | références | portfolio | book | documents | lettre | lettre de motivation
    | candidature | dispos | disponibilités | créneaux | exercice | dossier | formulaire | diplôme | diplômes | pièces
    | rib | papiers | copie | justificatifs | bulletins | fiches de paie | attestation | cas pratique
    | pièces justificatives | devoir | présentation | rendu
did | c'est chose faite | chose faite | c'est fait | et il l'a fait | et elle l'a fait | ce qu'il a fait
    | ce qu'elle a fait | promesse tenue
applied | candidature envoyée | candidature déposée | j'ai postulé | postulé | envoyé ma candidature | candidaté
    | déposé ma candidature | candidature postée | dossier déposé
met | parlé à | parlé avec | rencontré | discuté avec | échangé avec | entretien avec | appel avec | visio avec
    | point avec | vu | échange avec | rdv avec | café avec
pasted | recopié | collé | copié ci dessous | ci dessous | recopiée | collée
unrelated | rien à voir | sans rapport | ancien employeur | ancien boulot | ancien poste
instead | au lieu du | au lieu des | plutôt que | au lieu de | à la place de | plutôt qu'
auto | mail auto | message auto | retour auto | alerte mail | alertes mail | alerte emploi | alerte d'offres
    | alerte offres | alertes offres | alerte linkedin | alerte indeed | automatique | accusé de réception
    | un accusé réception | automatiques | réponse auto
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
"""
