"""French verbs and what they do in a hiring process. A row is explained in ``verbs``."""

VERBS = """
- | former, composer, faire, refaire, recomposer | leur numéro>call, son numéro>call, le numéro>call
- | rappeler | au bon souvenir>chase, à son bon souvenir>chase, à leur bon souvenir>chase
work | supprimer
- | annoncer | la couleur>reply
give | rapporter | qu'>say, que>say
other | rémunérer, dédommager
- | trouver, retrouver | une heure avec>schedule, une demi heure avec>schedule, un moment avec>schedule,
    | un quart d'heure avec>schedule, une place dans l'agenda>schedule, une heure dans l'agenda>schedule
- | poser, reposer | la question>ask, ma question>ask, des questions>-, une question>-, quelques questions>-
    | les questions>-, ses questions>-, leurs questions>-, deux questions>-, trois questions>-, la date>schedule
- | glisser, toucher, placer | un mot pour moi>other, un mot en ma faveur>other, un mot sur moi>other,
    | un mot de moi>other, un mot de ma>other, un mot de mon>other, mon nom>other, mon cv>other
- | plaider, défendre, soutenir | ma cause>other, pour moi>other, en ma faveur>other, pour mon>other, pour ma>other
other | pistonner
- | déposer, mettre, remettre, laisser, glisser, poser | dans ma boîte>send, dans votre boîte>send, dans ta boîte>send,
    | ds ma boîte>send, ds ta boîte>send
- | confirmer, préciser, redonner, donner | l'heure>schedule
- | inviter | sur leur slack>other, sur le slack>other, sur leur discord>other, sur le discord>other
- | ajouter, rajouter, inscrire | à leur>other, à leurs>other, au groupe>other, au slack>other,
    | au discord>other, au canal>other, au fil>other, à la conversation>other, à la boucle>reply,
    | sur leur>other, sur le slack>other, sur le discord>other, dans leur>other, dans le groupe>other,
    | dans la boucle>reply, à la newsletter>-, sur linkedin>reply
- | expliquer | qu'>say, que>say
- | remettre | d'aplomb>-, sur pied>-, sur pieds>-, sur les rails>-, en selle>-, en confiance>-, en forme>-, en jambes>-
    | en question>-, du baume>-, à ma place>-, les idées>-, dans le bain>-, dans le coup>-, de bonne humeur>-,
    | le moral>-, la tête>-, du coeur>-
- | passer, repasser | en>-, chez>-, au>-, aux>-, dans>-, sur>-, à la>-, à l'>-, à côté>-
- | déposer | chez moi>send, à mon domicile>send, sur mon bureau>send
- | passer | l'entretien>-, un entretien>-, mon entretien>-, des entretiens>-, les entretiens>-, l'oral>-, un oral>-,
    | mon oral>-, les oraux>-, l'audition>-, une audition>-, mon audition>-, le concours>-, les épreuves>-,
    | mes entretiens>-, notre entretien>-, notre rendez vous>-, notre rdv>-, notre appel>-, notre visio>-
work | désister, attribuer, octroyer
work | débrouiller, veiller, empresser, dépêcher, obliger, traiter
- | oser, hasarder, tenter | un message>reply, un mail>reply, un sms>reply, un petit message>reply
    | un petit mail>reply
    | un petit sms>reply
- | boucler, sortir, publier, rendre, finir | le numéro>-, le magazine>-, le journal>-, sa copie>-, ses copies>-
call | rappeler rapel rapelle
- | mettre | en rapport>reply
- | donner, redonner | l'assurance>say, la garantie>say
    | son sentiment>reply, leur sentiment>reply, sa parole>say, leur parole>say, sa promesse>say
- | compter | sur une réponse>receive, sur un retour>receive, sur un appel>receive, sur mon appel>receive,
    | sur notre réponse>receive, sur notre retour>receive, sur ma réponse>receive, sur un mail>receive,
    | sur des nouvelles>receive, sur de nos nouvelles>receive, sur le contrat>receive, sur votre contrat>receive
reply | interpeller, réagir, rebondir
- | changer | la date>move, l'heure>move, l'horaire>move, le jour>move, l'entretien>move, le créneau>move
reply | textoter, smser, mper mp, dmer dm, slacker slack, messager
excuse | excuser
- | prendre | de mes nouvelles>reply
- | rendre | mon appel>call, mon coup de fil>call
work | permettre
ask | suggérer
work | freezer, risquer, hasarder, profiter, promouvoir, nommer, préférer, opter, titulariser, renoncer, geler, élire
- | tenter, retenter, réessayer, essayer | par téléphone>call, au téléphone>call, le standard>call, son portable>call
    | sa ligne directe>call, son poste>call, son numéro>call, le secrétariat>call
- | refaire | mail>reply, message>reply, sms>reply, appel>call
move | bouger, modifier, permuter
- | faire | contrat>send, devis>send, choix>reply, partir>send
give | passer, repasser
- | souhaiter | un bon anniversaire>thank, un joyeux anniversaire>thank, une bonne année>thank, bon anniversaire>thank
- | souhaiter | bonne année>thank, joyeuses fêtes>thank, bonnes fêtes>thank, bon rétablissement>thank
reply | pinger ping, pinguer
- | faire | mail>reply, message>reply, sms>reply, mot>reply
send | acheminer, router, expédier, délivrer, imprimer
give | dégoter, dégotter, dénicher, concocter, confectionner, générer, tirer, débloquer, retrouver, ressortir, pêcher
call | téléphoner tél tel
call | rapeler, apeler
reply | courrieller
call | appeler appel
send | envoyer envoi envoit, sender send
receive | guetter
reply | départager
work | disposer
- | soumettre, proposer, glisser, pousser, présenter, défendre, plaider, porter | ma candidature>other,
    | mon dossier>other, mon profil>other, mon cv>other
- | ouvrir | accès>other, un compte>other, des droits>other, une session>other
tell | redire redi
- | tenir tien
call | rappeler rappel
arrive | tarder, atterrir, intervenir
work | falloir, patienter
move | décommander
chase | titiller, importuner, secouer, bousculer, retanner
- | remonter | mon mail>chase, mon message>chase, ma candidature>chase
- | revenir, remettre | à la charge>chase, une couche>chase, une pièce dans la machine>chase
- | prendre, venir, aller, reprendre | de ses nouvelles>chase, aux nouvelles>chase, des nouvelles>chase
work | être | au courant>receive, destinataire>receive, en possession>receive
work | être | chez vous>arrive, chez toi>arrive, chez moi>arrive, dans votre boîte>arrive, dans ta boîte>arrive,
    | dans ma boîte>arrive, entre vos mains>arrive, entre mes mains>arrive, en route>arrive, prêt>arrive,
    | prête>arrive,
    | disponible>arrive, disponibles>arrive, prêts>arrive, en ligne>arrive, dans vos mails>arrive
work | retenir, garder
work | clore, clôturer, manquer, rester, falloir, plaire, intéresser, concerner, passionner, stresser
work | coûter, inspirer
work | toquer, frapper, tenter, retenter, sonder, encadrer, former, aider, expliquer, gérer, diriger
reply | répondre, recontacter, contacter, notifier, informer, prévenir, aviser, avertir, renseigner, trancher, statuer
reply | écrire, réécrire, texter, pinger, pinguer, manifester, signaler, débriefer, débriefier, délibérer
reply | arbitrer, prononcer, répercuter, éclairer, tweeter, whatsapper, replier
reply | communiquer, recommuniquer
reply | décider | de>-, d'>-
- | tenir, maintenir | au courant>reply, informé>reply, informée>reply, informés>reply, au jus>reply
    | au parfum>reply, jus>reply, au fait>reply, parole>-, promesse>-, à>-, l'entretien>-, bon>-
- | revenir | sur le tapis>-, clitic>reply, vers>reply, auprès>reply, avec>reply, à moi>reply, me voir>-,
    | là dessus>reply
    | dessus>reply
    | à vous>reply, sur>reply, sous>reply, d'ici>reply, de>-, du>-, des>-
- | retourner | clitic>reply, vers>reply, réponse>reply, contrat>send, dossier>send
- | repasser | vers>reply, un coup>call, appel>call
- | faire | un téléphone>call, passer des tests>-, passer un test>-, passer l'entretien>-, passer l'oral>-
    | passer un oral>-
    | passer le test>-, passer des entretiens>-, passer un entretien>-
- | faire | la promesse d'un>say, la promesse d'une>say, la promesse de>say, la promesse qu'>say
    | retour>reply, retours>reply, signe>reply, un point>reply, le point>reply, part>reply, feedback>reply
    | feed back>reply, une réponse>reply, savoir>reply, connaître>reply, debrief>reply, débrief>reply
    | compte rendu>reply, coucou>reply, parvenir>send, passer>send, suivre>send, livrer>send, porter>send
    | une offre>send, leur offre>send, une proposition>send, propale>send, proposition>send, tenir>send
    | ses remarques>reply, ses commentaires>reply
    | suite>-, remonter>reply, le nécessaire>-, un mail>reply, un message>reply, un sms>reply, appeler>call
    | rappeler>call, un virement>other, un mot>reply, un topo>reply, un call>call, un appel>call
    | un update>reply, une update>reply
- | refaire | signe>reply, un point>reply, le point>reply, un retour>reply, une proposition>send
- | sortir, ressortir, balancer, resservir, placer, donner, raconter, servir | l'histoire>-, mon histoire>-,
    | l'anecdote>-, une anecdote>-, mon anecdote>-, une blague>-, l'exemple>-, mon exemple>-, mon pitch>-
- | refiler, filer, balancer, glisser, lâcher, caser, sortir, donner, redonner
    | coup de fil>call, coup de téléphone>call, coup de tél>call, un call>call, un appel>call, signe>reply
    | nouvelles>reply, news>reply, réponse>reply, retour>reply, verdict>reply, feu vert>reply, suite>reply
    | rendez vous>schedule, rdv>schedule, une date>schedule, créneau>schedule, créneaux>schedule, un mot>reply
    | un mail>reply, un message>reply, un sms>reply, texto>reply, coup de bigo>call, un bigo>call, coup de main>-
- | repenser, penser | à moi>-
give | donner, redonner, filer, refiler, avoir ayez ayons, ravoir, partager, fournir, apporter, livrer, annoncer
give | remonter
give | glisser | qu'>say, que>say
give | balancer, lâcher, sortir, publier, afficher, dévoiler, rendre, boucler, finaliser, arrêter, entériner
give | délivrer, éditer, établir, émettre, diffuser, produire, communiquer, prendre, formuler, soumettre
tell | dire, redire, rédire, confier | merci>thank
- | toucher | un mot>reply, deux mots>reply
- | prendre, reprendre | effet>-, fin>-, le relais>succeed, la suite>succeed, la main>succeed, contact>reply,
    | langue>reply
    | attache>reply, décision>reply, rendez vous>schedule
    | rdv>schedule, date>schedule, au téléphone>call, du retard>-, le temps>-, une décision>reply, position>reply
- | rentrer, entrer | en contact>reply, en relation>reply
- | remettre | au courrier>send, temps>move, à plus tard>move, ça>move, cela>move
schedule | fixer | sort>reply
- | mettre, remettre | ping>reply, mot>reply, message>reply, sms>reply, mail>reply
schedule | céduler, recéduler
say | évoquer, viser, miser
- | tabler | sur>say
decide | choisir, sélectionner
other | créer, activer
- | passer, repasser | le relais>yield, la main>yield, coup de fil>call, coup de téléphone>call, coup de tél>call
    | un appel>call, un call>call
    | en commission>-, en comité>-, en conseil>-, devant>-
    | coup de bigo>call, bigo>call, par>-, un mail>reply, un message>reply, commande>-, un sms>reply, le mot>reply
    | un coup>call, contrat>send, dossier>-
- | mettre, remettre | en relation>other, en contact>other, en lien>other, en place>schedule, au courant>reply
    | à jour>reply, dans la boucle>reply, en copie>-, une réunion>schedule, un créneau>schedule
    | quelque chose>schedule, un rdv>schedule, un entretien>schedule, une date>schedule, au courrier>send
    | à la poste>send, en ligne>send, un mot>reply, un mail>reply, à disposition>send, à>-, au>-, fin>-
- | rendre | réponse>reply, décision>reply, verdict>reply, compte>reply, avis>reply, arbitrage>reply
- | laisser | entendre>say, savoir>reply, un message>leave, un mot>leave, un vocal>leave, message>leave, voir>-
call | appeler, rappeler, téléphoner, retéléphoner, phoner, sonner, resonner, ressonner, biper, bigophoner, caller call
call | recaller, skyper
call | joindre, rejoindre | par téléphone>call, à>-, le contrat>send, contrat>send, copie>send, document>send
send | envoyer, renvoyer, transmettre, retransmettre, adresser, réadresser, remettre, expédier, réexpédier
send | poster
send | déposer, transférer, forwarder, mailer, remailer, partager, préparer, rédiger, shooter, uploader
send | télétransmettre
send | faxer, dropper, pondre, chiffrer, scanner, imprimer, distribuer, procurer, pourvoir, emailer
arrive | arriver, parvenir, suivre, tomber, venir, atterrir, débarquer
schedule | fixer, refixer, organiser, réorganiser, planifier, replanifier, caler, recaler, programmer, proposer
schedule | reproposer, convier, inviter, réinviter, convoquer, reconvoquer, bloquer, rebloquer, monter, booker
schedule | scheduler, rebooker, réserver, arranger, positionner, poser, placer, prévoir
schedule | trouver, retrouver | créneau>schedule, date>schedule, rdv>schedule, horaire>schedule, N>-
schedule | convenir | d'un>schedule, d'une>schedule, de>-, d'>-
confirm | confirmer, reconfirmer, préciser
- | valider, acter | clitic>confirm, date>confirm, entretien>confirm, rdv>confirm, créneau>confirm,
    | candidature>confirm
other | présenter, représenter, recommander, rembourser, introduire, coopter, payer, parrainer, défrayer, indemniser
- | verser, virer | clitic>other
other | référer, soutenir, aiguiller, orienter
- | fendre | mail>reply, message>reply, sms>reply, coup de fil>call
speak | parler | en>-
other | régler | à>-
- | reparler | clitic>reply
- | parler | clitic>tell, de moi>other, de mon>other, de ma>other, de toi>other, de vous>other, à>-, N>-
other | appuyer, pousser | ma candidature>other, mon dossier>other, mon profil>other, mon cv>other
- | pousser | l'entretien>move, notre entretien>move, mon entretien>move, notre rdv>move, le rdv>move, mon rdv>move,
    | notre rendez vous>move, le rendez vous>move, l'appel>move, notre appel>move, la visio>move, notre visio>move,
    | le call>move, notre call>move, l'essai>move, mon essai>move, l'oral>move, la réunion>move, l'audition>move
say | promettre, conclure, assurer, indiquer, expliquer, affirmer, jurer, garantir, certifier, ajouter, glisser
say | répéter, écrier
say | déclarer, lâcher, souffler, noter, estimer, croire, prétendre, maintenir
say | rassurer, sembler, préciser, redire
receive | recevoir, obtenir, connaître, attendre, savoir, récupérer, réceptionner, décrocher, toucher
ask | déconseiller
give | avoir | besoin>-, envie>-
ask | demander, redemander, solliciter, réclamer, interroger, questionner
move | reporter, décaler, repousser, annuler, déplacer, avancer, reprogrammer, postposer, différer, retarder, reculer
move | rescheduler, redécaler, replanifier, devancer, ajourner, rebasculer, basculer, glisser
move | sauter
- | tomber | à l'eau>move
succeed | remplacer, succéder
- | insister | sur>say
chase | relancer, chaser, insister, harceler, tanner, bassiner
thank | remercier, féliciter, saluer
leave | laisser, quitter
speak | discuter, échanger, rencontrer, voir, revoir, bavarder, papoter
apply | postuler, candidater, repostuler
depart | partir
work | vérifier, regarder, pouvoir, vouloir, relire, travailler, rentrer, terminer, finir, boucler, accepter, signer
work | remplir, imprimer, parapher, cocher, relire
work | aimer, lire, acheter, chercher, embaucher, recruter, réfléchir, montrer, sembler, devoir, commencer
work | commander, réunir, consulter, étudier, examiner, attendre, aller, être, tester, essayer, tenter, compter
work | courir, expirer, valoir, bosser, taffer, plancher
work | offrir, envisager, espérer, occuper, charger, engager, apprêter, demander, souhaiter, hésiter, durer, débuter
work | démarrer, quitter, voter, envoler, décoller, voyager
work | prendre, lancer, tourner, poursuivre, continuer, interviewer, évaluer, visiter, résider, habiter, intégrer
"""
