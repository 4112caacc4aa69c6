"""What French sentences say, as a table: each is a note of its own, said on Tuesday 10 March 2026 about Acme.

A row is ``statements | sentence``; a statement is a type or, for a promise, its act, with the due day where a date or
duration was given.
"""

import pytest
from readings import shown, table

VERBS = """
send 13 | RH : nous envoyons le contrat vendredi.
send 9 | Erwan était censé m'envoyer le devis de déménagement lundi.
schedule 11 | Svetlana validera mon créneau de visite dans la journée de demain.
send 13 | Contrat → vendredi
send 13 | RH : on vous envoie le contrat vendredi.
send 13 | RH : enverra le contrat vendredi.
call 13 | Recruteuse : nous vous rappelons vendredi.
reply 20 | Je serai fixé cette semaine ou la prochaine.
call 11 | Il me rappelle demain.
call 11 | Elle me téléphonera demain.
call 13 | Il m'a dit on vous rappelle avant la fin de la semaine.
reply 20 | Wim m'a glissé qu'il me ferait signe la semaine prochaine.
call 16 | Lundi prochain, coup de téléphone du directeur.
reply 20 | 20.03 : réponse définitive de la part du service.
reply 31 | Trois semaines maxi, voilà le délai que m'a indiqué Mme Sauvage pour sa réponse.
call 9 | Elle a dit qu'elle appellerait lundi. Toujours rien.
reply 9 | Ils avaient promis une réponse pour lundi. On est mardi.
reply 6 | Marc m'avait promis un retour pour vendredi. Il ne l'a pas fait.
call 16 | Elle m'a dit qu'elle m'appellerait lundi. Je n'ai rien préparé.
reply 6 | La réponse promise pour vendredi n'est pas arrivée.
send 9 | Toujours pas de contrat, promis pour lundi.
call 9 | Pas d'appel lundi, contrairement à ce que Marc avait dit.
send 12 | L'essai est vendredi, elle m'envoie le lien la veille.
call 13 | Le comité se réunit jeudi, il m'appelle le lendemain.
reply 17 | Réponse : 3 à 5 jours ouvrés.
reply 24 | Délai de réponse : deux semaines.
call 13 | Marc me passe un coup de fil vendredi.
call 13 | Marc me passera un coup de tél vendredi.
call 12 | Il me bigophone jeudi.
call 12 | La RH me donne un coup de bigo jeudi.
call 12 | Elle me sonne jeudi.
call | Il me rappelle.
call 16 | Sophie doit me joindre par téléphone lundi.
call 13 | Ils vont m'appeler vendredi pour fixer l'entretien.
reply 13 | Elle me recontacte vendredi.
reply 13 | Elle revient vers moi vendredi.
reply 13 | Elle reviendra vers nous d'ici vendredi.
reply 13 | Ils reviennent à moi vendredi.
reply 13 | Il me revient vendredi.
reply 17 | Il revient sur le sujet avec moi d'ici mardi.
reply 13 | Elle me tient au courant d'ici vendredi.
reply 13 | Elle me tiendra informée d'ici vendredi.
reply 13 | Ils me tiennent au jus vendredi.
reply 13 | On me tient informé vendredi.
reply 13 | Marc me fait signe vendredi.
reply 13 | Marc me fait un signe vendredi.
reply 13 | Marc me fait un retour vendredi.
reply 13 | Marc me fera un point vendredi.
reply 13 | Marc me fait part de sa décision vendredi.
reply 13 | Marc me fait un petit retour vendredi.
reply 13 | Marc me donne des nouvelles vendredi.
reply 13 | Marc me donne une réponse vendredi.
reply 13 | Marc me donne sa décision vendredi.
reply 13 | Marc me donne sa réponse vendredi.
reply 13 | La commission se prononce vendredi.
reply 13 | Le comité tranche vendredi.
reply 13 | Le jury statue vendredi.
reply 13 | La direction délibère vendredi.
reply 13 | Elle me confirme vendredi.
reply 13 | Elle me confirme ça vendredi.
reply 13 | Il me redit vendredi.
reply 13 | Il me dit vendredi.
reply 13 | Il me dit quoi vendredi.
reply 13 | Elle me dira quoi vendredi.
reply 13 | Elle va me laisser savoir d'ici vendredi.
reply 13 | Elle m'écrit vendredi.
reply 13 | Elle m'écrira vendredi.
reply 13 | Elle m'envoie un sms vendredi.
reply 13 | Elle me met un message vendredi.
reply 13 | Elle me tient au fait d'ici vendredi.
reply 13 | Ils me répondent vendredi.
reply 13 | Ils donneront leur réponse vendredi.
reply 13 | Ils rendent leur décision vendredi.
reply 13 | Ils rendront leur verdict vendredi.
reply 13 | Ils prendront leur décision vendredi.
reply 13 | Ils décideront vendredi.
reply 13 | Elle me notifiera le résultat vendredi.
reply 13 | Elle me communiquera les résultats vendredi.
reply 13 | On me préviendra vendredi.
reply 13 | On m'avertit vendredi.
reply 13 | Elle reprend contact avec moi vendredi.
reply 13 | Elle reprend contact vendredi.
reply 13 | Elle se manifeste vendredi.
reply 13 | Elle me fixe sur mon sort vendredi.
reply 13 | Je suis fixée vendredi.
reply 13 | Il me dit oui ou non vendredi.
send 13 | Il me transmet le contrat vendredi.
send 13 | Il me fait passer la fiche de poste vendredi.
send 13 | Il me fera parvenir le contrat vendredi.
send 13 | Il me fait suivre le lien vendredi.
send 13 | Il m'adresse l'offre vendredi.
send 13 | Il me remet le contrat vendredi.
send 13 | Il me file le contrat vendredi.
send 13 | Il me balance le lien vendredi.
send 13 | Il me maile la fiche de poste vendredi.
send 13 | Il me poste le contrat vendredi.
send 13 | Il me dépose le dossier vendredi.
send 13 | Il me partage le document vendredi.
send 13 | Il m'envoie ça vendredi.
send 13 | Il me l'envoie vendredi.
send 13 | Il m'enverra le planning vendredi.
send 13 | Le contrat part vendredi.
send 13 | Le contrat arrive vendredi.
send 13 | Le contrat m'est envoyé vendredi.
send 13 | Le contrat sera envoyé vendredi.
send 13 | Le contrat suit vendredi.
send | Le contrat suivra.
send 13 | Ils me font une offre vendredi.
send 13 | Ils me feront une proposition vendredi.
send 13 | Je reçois le contrat vendredi.
schedule 13 | Elle me fixe un rendez-vous d'ici vendredi.
schedule 13 | Elle me cale un créneau d'ici vendredi.
schedule 13 | Elle me case un rdv d'ici vendredi.
schedule 13 | Elle organise l'entretien d'ici vendredi.
schedule 13 | Elle va planifier un échange d'ici vendredi.
schedule 13 | Elle programmera la visio d'ici vendredi.
schedule 13 | Elle me convoque d'ici vendredi.
schedule 13 | Elle me propose des dates d'ici vendredi.
schedule 13 | Elle me repropose un créneau d'ici vendredi.
schedule 13 | Elle m'envoie des créneaux d'ici vendredi.
schedule 13 | Elle va céduler l'entrevue d'ici vendredi.
schedule 13 | Il me donne une date d'ici vendredi.
schedule 13 | Il m'envoie une invitation d'ici vendredi.
schedule 13 | Il me confirme la date de l'entretien d'ici vendredi.
other 13 | Il me présente à l'équipe vendredi.
other 13 | Il me met en relation avec Léa vendredi.
other 13 | Il me met en contact avec la directrice vendredi.
other 13 | Ils me remboursent le train vendredi.
"""

TENSES = """
call 13 | Il devrait m'appeler vendredi.
call 13 | Il doit m'appeler vendredi.
call 13 | Il est censé m'appeler vendredi.
call 13 | Elle est supposée m'appeler vendredi.
call 13 | Il compte m'appeler vendredi.
call 13 | Il pense m'appeler vendredi.
call 13 | Il pense pouvoir m'appeler vendredi.
call 13 | Il prévoit de m'appeler vendredi.
call 13 | Il a prévu de m'appeler vendredi.
call 13 | Il s'engage à m'appeler vendredi.
call 13 | Il s'est engagé à m'appeler vendredi.
call 13 | Il m'a promis de m'appeler vendredi.
call 13 | Il a promis qu'il m'appellerait vendredi.
call 13 | Il a dit qu'il m'appelait vendredi.
call 13 | Il m'a dit qu'il allait m'appeler vendredi.
call 13 | Elle dit qu'elle m'appellera vendredi.
call 13 | Elle m'a assuré qu'on m'appellerait vendredi.
call 13 | Il a dit m'appeler vendredi.
call 13 | Il paraît qu'ils m'appellent vendredi.
call 13 | Selon Léa, ils m'appelleront vendredi.
call 13 | D'après elle, Marc m'appelle vendredi.
call 13 | Marc, qui doit m'appeler vendredi, a l'air sympa.
call 13 | Vu la RH : Marc m'appelle vendredi.
call 13 | On me rappelle vendredi.
call 13 | On doit me rappeler vendredi.
call 13 | On m'a dit qu'on me rappellerait vendredi.
call 13 | On m'a dit que je serais rappelé vendredi.
call 13 | Je serai rappelée vendredi.
call 13 | Je suis rappelée vendredi.
call 13 | Je dois être rappelé vendredi.
call 13 | Je devrais être rappelée d'ici vendredi.
call 13 | Je suis censée être rappelée vendredi.
call 13 | J'ai rendez-vous téléphonique : elle m'appelle vendredi.
reply 13 | Je devrais avoir une réponse vendredi.
reply 13 | J'aurai une réponse vendredi.
reply 13 | J'ai une réponse vendredi au plus tard.
reply 13 | Je dois recevoir une réponse vendredi.
reply 13 | Je suis censé recevoir une réponse vendredi.
reply 13 | Je reçois une réponse vendredi.
reply 13 | Je serai fixé vendredi.
reply 13 | Je serai tenue au courant d'ici vendredi.
reply 13 | J'en saurai plus vendredi.
reply 13 | Je saurai vendredi si je suis prise.
reply 13 | Réponse prévue vendredi.
reply 13 | Réponse vendredi.
reply 13 | Retour attendu vendredi.
reply 13 | Retour de Manon : attendu le 13/03.
reply 13 | Décision annoncée pour vendredi.
reply 31 | Décision fin du mois.
reply 13 | Verdict vendredi.
reply 13 | Nouvelles promises pour vendredi.
reply 13 | Une réponse est prévue pour vendredi.
reply 13 | La réponse est attendue vendredi.
reply 13 | La décision tombera vendredi.
reply 13 | La décision sera prise vendredi.
reply 13 | La décision sera rendue vendredi.
reply 13 | Les résultats seront communiqués vendredi.
reply 13 | On aura une réponse vendredi.
reply 13 | Nous aurons une réponse vendredi.
reply 13 | Ils me donneront réponse vendredi.
reply 13 | Ils ont promis une réponse vendredi.
reply 13 | Elle m'a promis un retour d'ici vendredi.
reply 13 | Elle m'a annoncé une réponse pour vendredi.
send 11 | Le contrat part demain par la poste.
call 13; send 13 | Il m'appelle vendredi et m'envoie la fiche de poste.
reply 16 | Il relit mon dossier et me redit lundi.
send 11 | Elle voit avec son chef et m'envoie le contrat demain.
reply 13; send 11 | Elle me répond vendredi, et Paul m'envoie le test demain.
call 13 | « Je vous appelle vendredi », dit-elle.
call 13 | « Je vous rappelle vendredi », m'a-t-il dit.
call 13 | « On vous rappelle vendredi. »
call 13 | "Je t'appelle vendredi", m'a dit Marc.
reply 13 | Elle : « nous reviendrons vers vous vendredi ».
reply 13 | Marc : retour vendredi.
call 13 | Marc : rappelle vendredi.
reply 13 | Marc m'a dit : "je vous tiens au courant vendredi".
call 13 | il ma dit qu il mappelle vendredi
send 13 | elle m envoie l offre vendredi
reply 13 | g une rep vendredi normalement
call 13 | jsuis rappelé vendredi
reply 16 | elle me tient au courant lun
send 13 | il menvoie le doc ven
call 13 | Appel de Marc prévu vendredi.
call 13 | Me rappelle vendredi.
call 13 | Doit me rappeler vendredi.
reply 13 | Doit revenir vers moi vendredi.
reply | Elle me tient au courant.
reply | Ils me recontacteront.
reply | On vous écrira, m'a dit la dame.
reply 13 | Dans tous les cas, ils me répondent vendredi.
reply 13 | Elle pense que la réponse tombera vendredi.
reply 13 | Il m'a indiqué une réponse sous trois jours.
reply 12 | Réponse sous 48h.
"""

OTHERS = """
contact | Vocal de Deirdre en sortant du magasin.
contact | La recruteuse m'a pingée sur LinkedIn.
contact | Ngozi a fini par répondre.
contact | Mail de Keith reçu, le brief est joint.
contact | Mot de la directrice dans ma boîte aux lettres.
contact | Deux appels en absence de leur numéro.
contact | Eu des nouvelles de l'école aujourd'hui.
contact | Ils ont réussi à me joindre sur mon portable.
contact | Amina m'a fait passer les slides.
contact | Une certaine Béatrice m'a appelée pour le planning.
contact | Il m'a rappelé à cinq heures.
contact | Léa m'a laissé un vocal.
contact | Coup de fil surprise du chef de chantier.
chase | Relancé l'agence, deuxième fois.
chase | Laissé un deuxième vocal à Ana.
chase | Petite piqûre de rappel à Marc pour le contrat.
chase | Passé à la boutique voir s'ils avaient choisi.
chase | Écrit au service : où en est mon offre ?
chase | Appelé, appelé, pas de réponse.
chase | Envoyé un rappel à Ravi pour le lien du test.
chase | Renvoyé un mail à la RH.
chase | Texto à Gaz : du nouveau ?
chase | Appelé pour savoir ce qui bloque.
chase | Je me suis permis de relancer Mme Roux.
chase | Redemandé à Kim si c'était toujours bon.
courtesy | Mot de remerciement au jury.
courtesy | Posté une carte pour dire merci.
courtesy | Envoyé à Ana le podcast dont on avait parlé.
courtesy | Remercié tout le monde par mail.
courtesy | Souhaité un bon anniversaire à Maud.
courtesy | Répondu pour dire merci du retour.
courtesy | Message à Priya pour la féliciter.
courtesy | J'ai renvoyé un petit merci à Bruno.
reschedule | L'entretien saute, le chef est malade.
reschedule | Elle a dû annuler notre appel.
reschedule | Kim veut décaler l'échange à mercredi.
reschedule | Visio avancée à demain par Rob.
reschedule | Essai déplacé de samedi à dimanche.
reschedule | Notre rendez-vous est repoussé d'une semaine.
reschedule | Il a demandé qu'on reporte au 14.
reschedule | Finalement l'entretien sera le 12.
outcome | Raté, ils ont pris quelqu'un d'autre.
outcome | Ils ne recrutent plus finalement.
outcome | J'ai pris le poste.
outcome | Le poste a été retiré.
outcome | Je leur ai dit non.
outcome | C'est bon, ils me veulent pour juin.
outcome | Je me suis retirée.
outcome | Accepté ce matin.
outcome | Ils sont partis avec l'autre candidat.
outcome | Pas eu le poste.
outcome | Annonce retirée, poste pourvu.
contact | Contrat type transmis par Me Gilliéron hier soir.
contact | Deux appels en absence du dépôt, même numéro que la dernière fois.
contact | Bonne surprise, Ingrid m'a mis en relation avec la CFO.
contact | Léo a confirmé la réception de mes références
contact | courriel de Nathalie
contact | Exo reçu
contact | Mail reçu, je le colle ici
contact | Gaëtan, le consultant du cabinet, m'a rappelée
contact | Enfin un signe de vie de Jürgen.
contact | Le lien promis est arrivé hier soir.
contact | À neuf heures pile le téléphone a sonné, c'était M. Bannerman.
contact | Le téléphone sonne à 9h : Mme Roux.
contact | Dans ma boîte ce matin : le questionnaire de la médecine du travail.
contact | Le brief est tombé dans ma boîte mail, deux pages.
contact | Invitation de Rashid bien arrivée, pour le 12.
contact | Message sur mon répondeur : c'était Sabine.
contact | Réponse de Marc enfin arrivée.
chase | Je suis passée au magasin demander s'ils avaient choisi quelqu'un.
chase | Demandé à Gisèle, par courriel, si le comité s'était penché sur ma candidature.
chase | J'ai réclamé par mail le contrat qui n'arrive pas.
chase | ping à Lou sur Slack, sans nouvelles depuis 10 jours
chase | ping Jérôme sur LinkedIn pour savoir si le poste est toujours ouvert, 10 jours sans réponse
chase | WhatsApp à Mehdi pour avoir la tendance
chase | passé à l'agence leur demander s'ils m'avaient oublié
chase | Repris contact avec Didier, n'ayant rien entendu depuis la Toussaint
chase | Comme personne ne m'appelle je les ai appelés
chase | J'ai écrit à M. Keller parce que j'attends toujours sa réponse.
chase | Tenté de joindre la RH, répondeur, laissé mon numéro.
chase | Essayé d'appeler Ana, pas de réponse.
chase | Écrit à la boîte recrutement : quand aurai-je les résultats ?
chase | N'ayant rien reçu depuis l'essai, j'ai écrit à la patronne.
chase | Relancé Viviane hier.
courtesy | répondu merci à Bastien pour le retour détaillé
courtesy | Lui ai fait suivre l'étude Kantar évoquée au déjeuner
courtesy | J'ai répondu à Hamidou pour le remercier
courtesy | remercie le DRH sur linkedin hier soir, c'est fait
courtesy | J'ai écrit à Bérénice pour la féliciter de sa promotion.
courtesy | Carte de remerciement postée pour toute la cuisine.
courtesy | Petit mot à la jury pour dire combien la journée m'a plu.
courtesy | Félicité Maud pour sa nomination via LinkedIn.
courtesy | Voeux envoyés à M. Rao.
courtesy | Pour info mail à Carl : mon article est accepté.
courtesy | Petit texto « merci pour aujourd'hui » à Baz.
courtesy | Déposé une boîte de chocolats à l'accueil pour l'équipe.
reschedule | test de français remis à mardi prochain par le centre, panne informatique
reschedule | créneau décalé par Erwan au 8
reschedule | finalement ce sera vendredi pour l'entretien
reschedule | La principale a dû reporter l'observation.
reschedule | Elle ne peut pas vendredi, donc on se voit lundi.
reschedule | Il ne peut plus jeudi, ce sera le 14.
reschedule | Décalé à la semaine prochaine par Gretchen : l'atelier tableau blanc.
outcome | Ils me proposent la collaboration
outcome | l'offre est tombée : 15 500 + prime
outcome | cest ok pour la saison !!
outcome | ils prennent un commercial de chez Lesieur
contact; outcome | Nadia a appelé pour me proposer le poste.
contact; outcome | Elle m'a téléphoné pour dire qu'ils me prennent.
outcome | Ils m'offrent le poste à partir de septembre.
outcome | Le poste est pris.
outcome | Recalé cette fois-ci, d'après le portail.
outcome | J'ai dit à Gemma que je n'étais plus disponible, je me retire.
outcome | le poste est à moi si je veux
contact | Planning envoyé par la responsable.
contact | La DRH m'a mis en contact avec le chef d'atelier.
contact | Le portable a sonné à midi, c'était la RH.
contact | Au courrier ce matin : la convention.
chase | Repassé à l'accueil voir si mon dossier avait bougé.
chase | Allé sur place leur demander où ça en était.
chase | Envoyé un texto à Léa : quand aurai-je le résultat ?
chase | Essayé de joindre le cabinet, tombé sur le répondeur.
courtesy | Mail à Sophie pour la remercier de son accueil.
reschedule | Entretien repoussé au 12 par la RH.
reschedule | Elle n'est plus dispo jeudi, on se voit le 14.
reschedule | Visite annulée par le client.
outcome | Ils m'ont proposé le poste hier.
outcome | Elle m'offre un CDI.
outcome | Leur proposition est arrivée, 42k.
contact; outcome | Ana a appelé pour me proposer le contrat.
contact | Marc m'a appelé.
contact | Marc m'a rappelée ce matin.
contact | Appel de Marc ce matin.
contact | Coup de fil de Marc.
contact | Mail de Sophie : elle a bien eu mon dossier.
contact | Reçu un mail de Sophie.
contact | J'ai reçu leur réponse.
contact | J'ai eu un appel de la RH.
contact | J'ai eu un retour de Marc.
contact | Marc m'a répondu.
contact | Marc a répondu.
contact | Réponse de Marc.
contact | Elle m'a écrit sur LinkedIn.
contact | Elle m'a envoyé la fiche de poste.
contact | La RH m'a contactée.
contact | J'ai été contactée par la RH.
contact | Contacté par un chasseur de têtes.
contact | Marc m'a laissé un message.
contact | Message vocal de Marc.
contact | Le contrat est arrivé.
contact | Contrat reçu ce matin.
contact | J'ai bien reçu le contrat.
contact | Sophie est revenue vers moi.
contact | Marc m'a transmis le planning.
contact | Il m'a recontacté hier.
contact | Ils m'ont relancée pour mes références.
contact | Elle m'a donné des nouvelles.
contact | Marc a fini par m'appeler.
contact; call 13 | Marc m'a écrit qu'il m'appellera vendredi.
contact; reply 13 | Mail de Sophie : elle me répond vendredi.
contact; reply 13 | Elle a appelé pour dire que la décision tombera vendredi.
chase | J'ai relancé Marc.
chase | Relancé Marc par mail.
chase | Relance envoyée à Marc.
chase | Deuxième relance.
chase | J'ai écrit à Marc pour savoir où ça en est.
chase | J'ai appelé Marc pour avoir des nouvelles.
chase | Mail à Sophie pour demander des nouvelles.
chase | Petit mail à Sophie pour savoir où ils en sont.
chase | Envoyé un message à Sophie pour prendre des nouvelles.
chase | Toujours rien, j'ai appelé le standard.
chase | J'ai demandé à Sophie où en était mon dossier.
chase | Je me suis permis de relancer Marc.
chase | J'ai dû relancer Marc.
chase | Je viens de relancer Marc.
chase | Je lui ai renvoyé un mail, toujours sans réponse.
chase | Rappelé la RH, pas de nouvelles.
courtesy | J'ai remercié Marc par mail.
courtesy | Envoyé un mail de remerciement à Marc.
courtesy | Mail de remerciement envoyé.
courtesy | J'ai envoyé mes remerciements.
courtesy | Petit mot de remerciement à Sophie.
courtesy | J'ai écrit à Marc pour le remercier.
courtesy | Je lui ai envoyé l'article dont on avait parlé.
courtesy | Remercié Sophie pour l'échange.
reschedule | Entretien reporté à lundi.
reschedule | L'entretien est décalé à lundi.
reschedule | Marc a décalé l'entretien à lundi.
reschedule | Ils annulent l'entretien de demain.
reschedule | Il me demande de décaler l'entretien à lundi.
reschedule | La visio de jeudi est repoussée à lundi.
reschedule | Ils ont avancé l'entretien à mercredi.
reschedule | L'entretien passe à lundi.
reschedule | L'entretien aura lieu lundi au lieu de jeudi.
reschedule | Rdv déplacé à lundi.
reschedule | Elle m'a proposé de reporter l'entretien à lundi.
outcome | Refus.
outcome | Refus reçu ce matin.
outcome | Ils m'ont fait une offre.
outcome | Ils ne me prennent pas.
outcome | Ils ont choisi quelqu'un d'autre.
outcome | J'ai signé.
outcome | J'ai retiré ma candidature.
outcome | Je ne suis pas retenue.
outcome | Le poste est pourvu.
outcome | Je suis prise !
outcome | J'ai accepté leur offre.
outcome | J'ai décliné l'offre.
outcome | Ma candidature n'a pas été retenue.
outcome | Réponse négative de leur part.
outcome | Ils me proposent le poste.
outcome | C'est non.
outcome | Recrutement annulé, le poste est gelé.
contact; outcome | Elle m'a appelée pour me dire que je n'étais pas retenue.
"""

NOTHING = """
J'ai appelé ma soeur pour son anniversaire.
Parlé du parking en entretien.
Le dentiste a décalé mon rendez-vous à vendredi.
Je devrais la remercier.
Relancer vendredi.
Appeler Kim.
J'accepterais s'ils proposaient.
Envoyé mon CV à une autre boîte.
La pharmacie a reçu ma commande.
Ma mère m'a appelée.
Téléphoné à Roanne pour le logement.
J'ai demandé à Marc si les bureaux avaient un parking.
Le colis est tombé dans ma boîte aux lettres.
Ils me proposeront peut-être le poste.
S'ils me proposent le poste je dis oui.
Fait l'entretien par téléphone depuis la voiture.
Passé à la banque demander si le prêt était accordé.
J'ai demandé à Marc si les bureaux étaient chauffés.
Je suis passé à la boulangerie.
Elle ne peut pas me répondre vendredi.
Le prix ne peut plus baisser.
C'est bon pour le moral.
Je lui ai demandé si elle pouvait me faire une attestation.
Je remercie Ana demain.
Je me demande si elle appellera vendredi.
Aucune idée si Marc répondra vendredi.
Elle a refusé de dire quand ils décideront.
Je les rappelle demain.
Je dois envoyer mon CV demain.
Je vais relancer Marc vendredi.
Relancer Marc vendredi.
À faire : appeler Marc demain.
Penser à rappeler Sophie lundi.
Je lui envoie mes références demain.
Si je suis retenue, ils m'appellent vendredi.
Si mon profil leur plaît, elle m'envoie le test vendredi.
Ils m'appelleront si je passe le premier tour.
En cas de réponse positive, je reçois le contrat lundi.
Il ne me rappellera pas.
Il ne m'appelle plus.
Ils ne répondront jamais.
Elle ne me recontactera pas avant vendredi.
Il va pas me rappeler.
Elle répond jamais.
Ils répondent toujours en deux semaines.
D'habitude ils rappellent le lundi.
En général ils donnent une réponse en une semaine.
Ils appellent toujours le lundi.
J'ai demandé s'il pouvait m'appeler demain.
Je lui ai demandé de m'envoyer la fiche de poste.
J'ai demandé à Marc quand il m'appellerait.
Est-ce qu'il m'appelle demain ?
Vous me rappelez demain ?
Elle aimerait me rappeler demain.
Il va essayer de m'appeler demain.
Il va tâcher de me répondre demain.
Il souhaite me revoir.
Il fera son possible pour me répondre vendredi.
Il m'appellera peut-être demain.
Il pourrait m'appeler demain.
Ils pourraient me faire une offre.
Mon oncle m'appelle demain.
Ma mère me rappelle demain.
La banque me rappelle demain.
Le dentiste me rappelle vendredi.
Mon propriétaire m'envoie le bail demain.
Pôle emploi me recontacte lundi.
Une amie me file son contact demain.
J'espère qu'il m'appellera demain.
J'espère une réponse vendredi.
J'aimerais avoir une réponse vendredi.
J'attends toujours.
J'attends une réponse.
En attente de réponse.
Accusé de réception automatique : réponse sous dix jours.
Nous conserverons votre CV dans notre vivier.
Le poste est à pourvoir rapidement.
Vous recevrez une formation de deux semaines.
Le manager encadre dix personnes.
Entretien avec Marc, très sympa.
J'ai eu Marc au téléphone, bon échange.
Ils recrutent trois personnes par an.
J'ai envoyé mon CV.
J'ai rendu le cas pratique.
Question à poser : quand aurai-je une réponse ?
Elle m'a rappelé que le poste est à Lyon.
Il rappelle l'importance du travail d'équipe.
Le train part à 8h.
Je me présente à l'accueil vendredi.
L'équipe se réunit tous les lundis.
Il m'a donné des conseils.
Il m'a parlé de ses enfants.
Elle part en congés vendredi.
Il reprend le travail lundi.
Je prépare l'entretien de vendredi.
Je révise demain.
Marc revient de vacances lundi.
Le chef appelle les clients chaque matin.
Il dit qu'il appellera son patron demain.
Mon prêt sera remboursé en juin.
Mon frère sera remboursé vendredi.
Test envoyé avant vendredi.
Contre-offre envoyée lundi.
Offre envoyée lundi à Sophie.
"""

MORE = """
reply 9 | La réponse était attendue lundi, toujours rien.
call 9 | Marc n'a pas appelé hier comme promis.
call 9 | Marc n'a pas appelé hier comme il l'avait dit.
call 13 | La DRH, en déplacement, ne m'appellera que vendredi.
call 13 | Je vais être rappelée vendredi.
call 13 | On a convenu qu'elle me rappelait vendredi.
schedule 13 | Elle devrait pouvoir me donner une date d'ici vendredi.
reply 13 | Il entend me répondre vendredi.
reply 13 | Il a pris l'engagement de me répondre vendredi.
send 13 | Elle m'envoie le contrat demain. Ça part vendredi finalement.
send 13 | Le contrat sera signé par la DRH puis envoyé vendredi.
chase | Laissé un message à Karine pour avoir des nouvelles.
chase | Écrit à Karine : où en êtes-vous ?
courtesy | Je l'ai remerciée par mail pour l'entretien.
outcome | Ils ont choisi quelqu'un de plus expérimenté.
outcome | Je n'ai pas le poste.
outcome | Ma candidature n'a pas été retenue.
reply 17 | Vu Claire Petit. Elle regarde mon dossier et m'en reparle en début de semaine.
reply 13 | Elle relit mon plan et me fait ses remarques vendredi.
send 13 | Reste le planning, que Sonia me donne d'ici vendredi.
reply 17 | Ça devrait tomber mardi, la réponse.
reply 13 | Il me sera répondu vendredi.
send 17 | Contrat envoyé mardi prochain.
send 13 | Elle m'envoie une convocation pour l'entretien jusqu'à vendredi.
reply 16 | Décision lundi, Benoît Tanguy dixit.
call 13 | Lucie m'a promis un retour d'appel vendredi.
reschedule | Créneau décalé par Erwan au 18.
contact | Appel du patron à midi, il cherche quelqu'un pour septembre.
reply 13 | Vous serez recontactée vendredi, m'a-t-elle assuré.
reply 17 | Il est prévu que je sois recontactée mardi.
reply 13 | Décision visée : vendredi.
send | Rencontré Chiara, qui m'enverra l'étude de cas.
courtesy | J'ai écrit à Bruno pour le féliciter de sa promotion.
call 13 | Elle me recontactera par téléphone vendredi.
call 16 | Le DRH me passe un coup de fil lundi matin, dixit Sophie.
call 11 | Un coup de fil demain, promis.
call 13 | Je devrais recevoir un appel vendredi.
call 13 | J'aurai un appel de leur part vendredi.
call 13 | Ils appellent vendredi.
call 13 | Sa collègue appelle vendredi.
call 13 | La recruteuse du cabinet doit nous rappeler vendredi.
call 12 | Elle m'a dit "je vous rappelle jeudi sans faute".
call 11 | Il a juré de me rappeler demain.
call 11 | Promis, il me rappelle demain.
reply 13 | Ils doivent se décider d'ici vendredi.
reply 13 | Ils se décident vendredi.
reply 13 | La décision sera connue vendredi.
reply 13 | La décision doit tomber vendredi.
reply 13 | Le résultat tombe vendredi.
reply 13 | Le verdict est pour vendredi.
reply 13 | La réponse est pour vendredi.
reply 13 | Elle m'a dit d'attendre une réponse pour vendredi.
reply 13 | Verdict attendu pour vendredi au plus tard.
reply 13 | Il me fait savoir vendredi si je passe au tour suivant.
reply 13 | Il me dit vendredi si c'est bon.
reply 13 | Elle me donne son feu vert vendredi.
reply 13 | Elle m'annonce le résultat vendredi.
reply 13 | Elle m'informera du choix vendredi.
reply 13 | Elle me fera part de leur choix vendredi.
reply 13 | Elle me débriefe vendredi.
reply 13 | Débrief prévu avec la DRH, retour d'ici vendredi.
reply 13 | Le retour est prévu pour vendredi.
reply 13 | Un retour m'est promis pour vendredi.
reply 13 | Une réponse me sera donnée vendredi.
reply 13 | Un retour me sera fait vendredi.
reply 13 | Une décision devrait être prise vendredi.
reply 13 | Je recevrai une réponse écrite vendredi.
reply 13 | Je recevrai un mail de Sophie vendredi.
reply 13 | Je serai prévenue vendredi.
reply 13 | Je serai informé de la suite vendredi.
reply 13 | Je devrais être fixée vendredi.
reply 13 | On sera fixés vendredi.
reply 13 | On me dira vendredi.
reply 13 | On me dit quoi vendredi.
reply 13 | Ils me disent vendredi si je continue.
reply 13 | Ils vont trancher vendredi.
reply 13 | Elle devrait me faire un retour vendredi.
reply 13 | Elle compte me donner une réponse vendredi.
reply 13 | Elle espère me répondre vendredi.
reply 13 | Elle s'est engagée à me répondre vendredi.
reply 13 | Elle prévoit une réponse vendredi.
reply 13 | Ils prévoient de se prononcer vendredi.
reply 13 | Le recruteur est censé me répondre vendredi.
reply 13 | Réponse sous huitaine, soit vendredi 13.
reply 17 | Réponse d'ici une semaine.
reply 17 | Réponse dans une semaine.
reply 17 | Ils reviennent vers nous d'ici une semaine.
reply 13 | Retour client vendredi.
reply 13 | Retour de la RH vendredi.
reply 13 | Retour RH vendredi.
reply 13 | Réponse de Sophie vendredi.
reply 13 | Réponse définitive vendredi.
reply 13 | Réponse promise pour vendredi.
reply 13 | réponse pr vendredi
reply 13 | rép vendredi
reply 13 | Décision du jury vendredi.
reply 13 | Résultats vendredi.
reply 13 | Suite : réponse vendredi.
reply 13 | Prochaine étape : décision vendredi.
reply 13 | -> retour vendredi
reply 13 | Marc (RH) : retour vendredi
reply 13 | Sophie me ping vendredi.
reply 13 | Elle me fait un petit mail vendredi.
reply 13 | Elle m'envoie un message vendredi.
reply 13 | Elle m'enverra sa réponse vendredi.
reply 13 | Elle me transmettra sa décision vendredi.
reply 13 | Elle me communique leur décision vendredi.
reply 13 | Elle me rend réponse vendredi.
reply 13 | Elle me rend compte vendredi.
reply 13 | Elle repasse vers moi vendredi.
reply 13 | Elle refait un point avec moi vendredi.
reply 13 | Elle en parle à son chef et revient vers moi vendredi.
reply 13 | Elle en discute avec la direction et me tient informée vendredi.
reply 13 | Elle consulte ses collègues puis me recontacte vendredi.
reply 13 | Après la réunion, ils me donneront une réponse, vendredi au plus tard.
reply 13 | Quoi qu'il arrive, elle me répond vendredi.
reply 13 | Positif ou négatif, j'aurai une réponse vendredi.
reply | Elle revient vite vers moi.
reply | Ils me tiennent au courant rapidement.
reply | Retour rapide promis.
reply | Ils reviendront vers moi.
reply | Nous reviendrons vers vous dans les meilleurs délais.
reply | Nous ne manquerons pas de vous tenir informé.
reply | Elle ne manquera pas de me tenir au courant.
send 13 | Le devis arrive vendredi.
send 13 | Le contrat me parviendra vendredi.
send 13 | Le contrat doit arriver vendredi.
send 13 | Le contrat devrait me parvenir d'ici vendredi.
send 13 | Je devrais recevoir le contrat vendredi.
send 13 | Je dois recevoir le contrat d'ici vendredi.
send 13 | J'aurai le contrat vendredi.
send 13 | J'aurai la fiche de poste vendredi.
send 13 | Contrat prévu vendredi.
send 13 | Proposition écrite attendue vendredi.
send 13 | Elle prépare le contrat et me l'envoie vendredi.
send 13 | Elle me prépare une offre pour vendredi.
send 13 | Elle m'envoie tout ça vendredi.
send 13 | Elle m'envoie les infos pratiques vendredi.
send 13 | Elle m'expédie le contrat vendredi.
send 13 | Le test me sera envoyé vendredi.
send 13 | Le lien du test arrive vendredi.
send 13 | Envoi du contrat prévu vendredi.
send 13 | Envoi du test vendredi.
send 13 | Ils me soumettront une offre vendredi.
send 13 | Ils vont me faire une offre vendredi.
send | Elle m'envoie la fiche de poste.
send | Elle m'envoie ça.
schedule 13 | Elle me propose un créneau d'ici vendredi.
schedule 13 | Elle m'envoie un Calendly vendredi.
schedule 13 | Il va me caler un entretien avec le CTO d'ici vendredi.
schedule 13 | Ils me donneront la date de l'entretien vendredi.
schedule 13 | La date de l'entretien me sera communiquée vendredi.
schedule 13 | Une date me sera proposée d'ici vendredi.
schedule 13 | Ils vont me proposer un deuxième entretien d'ici vendredi.
schedule 13 | Elle va organiser une rencontre avec l'équipe d'ici vendredi.
other 13 | Il parle de moi à la directrice vendredi.
other 13 | Elle transmet mon dossier au manager vendredi.
other 13 | Elle fait suivre mon CV à son collègue vendredi.
other 13 | Ils me remboursent mes frais d'ici vendredi.
other 13 | Il me recommande auprès de son ancien patron vendredi.
contact | Sophie m'a appelée.
contact | Appel de la RH : très sympa.
contact | Petit coup de fil de Marc ce midi.
contact | Mail de la recruteuse ce matin.
contact | Message de Marc sur LinkedIn.
contact | Sms de Sophie.
contact | Réponse de la RH : ils étudient mon dossier.
contact | Réponse reçue ce matin.
contact | J'ai eu des nouvelles de Marc.
contact | J'ai enfin eu une réponse.
contact | Enfin un mail de Marc.
contact | Marc m'a recontacté ce matin.
contact | Marc est revenu vers moi.
contact | Marc a donné signe de vie.
contact | La recruteuse s'est manifestée.
contact | Marc m'a envoyé l'itinéraire.
contact | L'itinéraire est arrivé.
contact | Itinéraire reçu.
contact | J'ai reçu l'invitation pour l'entretien.
contact | J'ai été rappelée par Marc.
contact | Rappelée par la RH à midi.
contact | Elle m'a répondu qu'ils étaient en retard.
contact | On m'a appelé de chez Acme.
contact | Ils m'ont appelée ce matin.
contact | Ils ont répondu : dossier toujours à l'étude.
contact | Leur RH m'a téléphoné.
contact | Elle m'a fait un retour très positif.
contact | Elle m'a transmis les coordonnées de Paul.
contact | Le lien du test m'est parvenu.
contact | Invitation reçue pour jeudi.
contact | Elle m'a laissé un message sur le répondeur.
contact | Marc m'a passé un coup de fil.
contact | Marc m'a tenu au courant.
contact; reply 13 | Marc m'a appelé : décision vendredi.
contact; call 13 | Sms de Marc : il m'appelle vendredi.
contact; send 13 | Elle m'a écrit pour dire que le contrat arrive vendredi.
contact; reply 13 | Réponse de Sophie : ils tranchent vendredi.
chase | J'ai rappelé la RH, aucune nouvelle depuis l'entretien.
chase | J'ai envoyé un mail de relance.
chase | Relance par mail ce matin.
chase | Relance téléphonique ce matin.
chase | Petite relance à Sophie.
chase | 2e relance, toujours rien.
chase | Je l'ai relancée ce matin.
chase | Je les ai relancés par téléphone.
chase | J'ai laissé un message à Marc pour savoir où ça en est.
chase | J'ai renvoyé un mail à Marc, sans réponse depuis deux semaines.
chase | J'ai pris des nouvelles auprès de Sophie.
chase | Je suis allée aux nouvelles.
chase | J'ai demandé des nouvelles à Sophie.
chase | J'ai demandé à Marc s'il avait du nouveau.
chase | Écrit à Marc pour avoir un retour.
chase | Appelé Sophie : où en est mon dossier ?
chase | Mail envoyé à Sophie pour avoir des nouvelles.
chase | Message LinkedIn à Marc pour relancer.
chase | Sophie relancée ce matin.
chase | Toujours pas de nouvelles, j'ai relancé.
chase | Sans nouvelles, j'ai écrit à la RH.
chase | J'ai insisté auprès de Marc.
chase | Je viens d'écrire à Marc pour savoir si une décision a été prise.
courtesy | J'ai dit merci à Sophie par mail.
courtesy | Mail de remerciement à Sophie.
courtesy | Remerciements envoyés.
courtesy | Envoyé un petit mot pour remercier Marc de son accueil.
courtesy | J'ai écrit un mot de remerciement à l'équipe.
courtesy | Message de remerciement à Marc sur LinkedIn.
courtesy | J'ai envoyé à Marc l'article dont je lui avais parlé.
courtesy | Partagé avec Marc un article sur le sujet évoqué.
courtesy | Un petit merci par mail à Sophie.
reschedule | Entretien décalé au 18.
reschedule | L'entretien de demain est annulé.
reschedule | Marc annule notre rendez-vous de demain.
reschedule | Marc a dû reporter l'entretien.
reschedule | Ils ont repoussé l'entretien à mardi prochain.
reschedule | La RH me demande si on peut décaler l'entretien à lundi.
reschedule | Elle souhaite avancer l'entretien à mercredi.
reschedule | Entretien déplacé : ce sera lundi au lieu de jeudi.
reschedule | Rdv de jeudi annulé par leur assistante.
reschedule | Visio annulée.
reschedule | L'entretien est reporté sine die.
reschedule | Changement : l'entretien est avancé à 9h.
outcome | Candidature refusée.
outcome | Je n'ai pas été retenue.
outcome | Refus de leur part.
outcome | Ils ne donnent pas suite.
outcome | Pas retenu finalement.
outcome | J'ai reçu une offre.
outcome | Offre reçue : 45k.
outcome | Ils m'ont proposé le poste.
outcome | J'ai le poste !
outcome | Je suis retenue !
outcome | J'ai signé le contrat.
outcome | J'ai refusé leur offre.
outcome | Je retire ma candidature.
outcome | Le poste est gelé.
outcome | Poste pourvu en interne.
outcome | Le recrutement est annulé.
outcome | Recalée, profil trop junior.
outcome | Mail de refus ce matin.
outcome | Elle m'a annoncé que je n'étais pas prise.
contact; outcome | Marc m'a appelé pour me dire que c'était non.
contact | Offre envoyée lundi.
contact | Planning transmis hier.
outcome | Ils ont dit non, profil trop hospitalier.
outcome | Ont dit non.
outcome; send 11 | Offre orale hier, contrat envoyé demain.
outcome | Je me suis désistée ce matin.
courtesy | Envoyé un mot gentil à la standardiste.
reschedule | Changement de date pour l'entretien : le 18.
reschedule | Audition du 2 mai supprimée.
reschedule | Entretien supprimé.
outcome | Poste supprimé.
contact | Ils ont répondu à ma candidature.
"""

NOTHING_MORE = """
Je rappelle Marc demain.
J'appelle Sophie vendredi.
Rappeler Marc lundi.
Je les recontacte la semaine prochaine si rien.
Je dois les rappeler vendredi.
Je leur envoie mon book demain.
Je leur rends le cas pratique lundi.
Rendre le test avant vendredi.
J'attends leur réponse.
J'attends qu'ils me rappellent.
Pas de nouvelles.
Toujours rien.
Toujours aucune réponse de Marc.
Silence radio depuis lundi.
Aucun appel aujourd'hui.
Il n'a pas appelé.
Il ne m'a pas rappelé.
Elle ne m'a toujours pas répondu.
Ils ne m'appelleront que si je suis retenue.
Si tout va bien, j'aurai une offre vendredi.
Si c'est positif ils m'envoient le contrat lundi.
S'ils sont intéressés ils me rappelleront.
Au cas où je serais retenue, ils m'appelleraient.
Il m'appellera s'il a besoin de précisions.
Elle pourra peut-être me répondre vendredi.
Il se peut qu'ils me rappellent vendredi.
Peut-être qu'ils me rappelleront.
Éventuellement ils m'enverront un test.
Ils aimeraient me revoir vendredi.
Elle voudrait me présenter à l'équipe.
Elle essaie de m'avoir un créneau vendredi.
Elle fera au mieux pour me répondre vendredi.
Elle va voir si elle peut m'envoyer la grille.
Normalement ils répondent en deux semaines, c'est leur délai habituel.
Chez eux, on répond en général sous dix jours.
Ils ne rappellent jamais.
Ils répondent rarement.
En principe, leurs process durent deux mois.
Mon conseiller Pôle emploi me rappelle mardi.
Ma soeur me téléphone ce soir.
Le garagiste m'appelle demain.
Mon proprio m'envoie la quittance lundi.
Paul m'invite à dîner samedi.
Le médecin m'envoie les résultats lundi.
J'ai demandé une réponse pour vendredi.
Je lui ai demandé de me rappeler vendredi.
Je voudrais une réponse avant vendredi.
Je veux une réponse vendredi.
Il me faut une réponse avant vendredi.
Est-ce qu'ils me rappelleront ?
Vont-ils me rappeler vendredi ?
Quand me rappelle-t-il ?
Le poste demande d'appeler les clients chaque lundi.
Vous répondrez aux appels des clients.
Vous enverrez les contrats aux fournisseurs.
Nous recherchons un développeur pour le 1er avril.
Le candidat retenu recevra une formation.
Ils m'ont dit que l'équipe compte dix personnes.
Elle m'a parlé du projet.
Elle m'a expliqué le processus.
Elle m'a posé des questions sur mon parcours.
Elle m'a fait bonne impression.
Elle m'a demandé mes prétentions.
Elle m'a reçue pendant une heure.
Il a décrit le poste.
On a parlé salaire.
Entretien avec Sophie ce matin.
Appel avec Marc, une demi-heure.
J'ai parlé à Marc.
J'ai rencontré l'équipe.
J'ai envoyé mon dossier.
J'ai rempli le formulaire.
J'ai postulé ce matin.
Candidature envoyée.
Bonne ambiance, locaux sympas.
Le salaire est de 45k.
Prévoir une demi-journée pour le test.
Préparer l'entretien de jeudi.
Penser à remercier Sophie.
Remercier Marc demain.
Relance prévue vendredi.
À relancer vendredi.
Je relance vendredi si pas de nouvelles.
L'entretien dure une heure.
L'entretien est confirmé pour jeudi.
Entretien fixé au 13 mars.
Entretien vendredi à 10h avec Marc.
Ils déménagent en septembre.
Ils ouvrent une agence à Lyon en mai.
Le train est annulé.
Je suis en vacances jusqu'à lundi.
Marc est en congés jusqu'au 20.
Ils font passer trois candidats vendredi.
Ils recrutent pour le 1er avril.
Ils envoient leurs commerciaux en formation chaque année.
Il me rappelle mon ancien chef.
Ça me rappelle mon stage.
Elle me rappelle que le poste est en CDD.
Je me rappelle bien de lui.
"""

NOTES = """
call 12 | La cheffe de service me rappelle jeudi après avoir vu la direction.
call 13 | Le cabinet doit me passer un appel vendredi pour débriefer.
call 13 | M. Lemaire a dit qu'il me téléphonait vendredi.
call 11 | elle ma dit quelle me rappelait demain
call 11 | la dame de l'agence me rappelle demain
call 13 | La responsable du magasin m'a promis qu'elle m'appellerait vendredi.
call 13 | Le gars des RH me call vendredi.
call 13 | D'après la secrétaire, le directeur m'appelle vendredi.
call 12 | Elle voit son patron mercredi et me sonne jeudi.
call 16 | Pas dispo cette semaine, il m'appelle lundi.
call 13 | Il était en réunion, sa collègue m'a dit qu'il me rappellerait vendredi.
call 13 | Il me rappellera vendredi, c'est sûr.
call 13 | Ok pour un appel : elle me joint vendredi.
call 12 | Jeudi, elle me rappelle.
call 13 | Vendredi Marc m'appelle.
call 13 | C'est Sophie qui me rappellera vendredi.
call 13 | C'est lui qui doit m'appeler vendredi.
reply 13 | Il m'a assuré d'une réponse vendredi.
reply 13 | Il s'est engagé sur une réponse vendredi.
reply 13 | On m'a garanti un retour vendredi.
reply 13 | On m'a annoncé une décision pour vendredi.
reply 13 | Ils m'ont promis de trancher vendredi.
reply 13 | Ils se laissent jusqu'à vendredi pour décider.
reply 13 | Ils se donnent jusqu'à vendredi pour me répondre.
reply 24 | Ils ont besoin de deux semaines pour décider.
reply 13 | Leur réponse tombe vendredi.
reply 13 | La réponse doit me parvenir vendredi.
reply 13 | Nous aurons la réponse vendredi, a dit Marc.
reply 13 | Vous aurez une réponse vendredi, m'a dit la recruteuse.
reply 13 | "Vous aurez de nos nouvelles vendredi"
reply 13 | "On revient vers vous vendredi" (Sophie)
reply 13 | Sophie : "on revient vers toi vendredi"
reply 13 | Son mot de la fin : « je reviens vers vous vendredi ».
reply 13 | Je ne manquerai pas de revenir vers vous vendredi, m'a-t-elle écrit.
reply 13 | Elle doit en parler à son N+1, retour vendredi.
reply 13 | Elle doit voir avec son N+1 et me dira vendredi.
reply 13 | Il m'a dit réponse vendredi.
reply 13 | Elle m'a dit vendredi pour la réponse.
reply 13 | Pour la réponse, ce sera vendredi.
reply 13 | Pour la décision, il faut attendre vendredi.
reply 13 | Délai de réponse : vendredi.
reply 13 | Elle nous tient au courant d'ici vendredi.
reply 13 | Je suis tenue au courant vendredi.
reply 13 | Ils doivent m'envoyer leur réponse vendredi.
reply 13 | Ils enverront un mail aux candidats vendredi.
reply 13 | Tous les candidats seront prévenus vendredi.
reply 13 | Chaque candidat recevra une réponse vendredi.
reply 13 | Le jury rend ses résultats vendredi.
reply 13 | Publication des résultats vendredi.
reply 13 | Les résultats seront en ligne vendredi.
reply 13 | Le classement sera publié vendredi.
reply 13 | Ils arrêtent leur choix vendredi.
reply 13 | Ils feront leur choix vendredi.
reply 13 | Leur choix sera fait vendredi.
reply 13 | Elle valide avec le DAF et me confirme vendredi.
reply 13 | La validation du budget est attendue vendredi.
reply 13 | Le feu vert du siège doit arriver vendredi.
reply 13 | Il me donnera son avis sur mon test vendredi.
reply 13 | Il me fera ses retours sur le test vendredi.
reply 13 | Il me fait un feedback vendredi.
reply 13 | feedback vendredi
reply 13 | rdv débrief à fixer, réponse vendredi
reply 13 | Elle devait me répondre mais confirme un retour vendredi.
reply 13 | Ils me tiendront informée quelle que soit leur décision, vendredi au plus tard.
reply | Je devrais avoir des nouvelles prochainement.
reply | Elle me redit.
reply | Elle me tiendra au jus.
reply | On me recontactera.
reply | Je serai recontacté.
reply | Je serai tenu au courant de la suite.
reply | Réponse prochainement.
reply | Retour dans les meilleurs délais.
reply | Ils vont me répondre sous peu.
send 13 | La fiche de poste arrive vendredi.
send 13 | Le contrat sera prêt vendredi.
send 13 | Le contrat sera à signer vendredi, elle me l'envoie.
send 13 | Elle me fait le contrat pour vendredi.
send 13 | Elle m'établit une proposition d'ici vendredi.
send 13 | Elle m'adressera une proposition chiffrée vendredi.
send 13 | Elle doit encore m'envoyer l'adresse, vendredi au plus tard.
send 13 | Elle doit m'envoyer un lien Teams vendredi.
send 13 | Elle m'envoie le plan du site vendredi.
send 13 | Elle m'envoie les documents à remplir vendredi.
send 13 | Elle m'envoie la liste des pièces à fournir vendredi.
send 13 | Elle me passe la fiche vendredi.
send 13 | Je recevrai les documents vendredi.
send 13 | Je reçois le lien vendredi.
send 13 | On m'envoie le test vendredi.
send 13 | On doit m'envoyer le test vendredi.
send 13 | Le test doit m'être envoyé vendredi.
send 13 | La convention doit arriver vendredi.
send 13 | La promesse d'embauche part vendredi.
send 13 | L'offre écrite suit vendredi.
send 13 | Offre écrite vendredi.
send 13 | Contrat vendredi.
send 13 | Doc vendredi, m'a promis Marc.
send | Elle m'envoie le lien de la visio.
send | Elle va m'envoyer un récap par mail.
send | Contrat à suivre.
send | Le contrat suit.
schedule 13 | Ils me donnent une date vendredi.
schedule 13 | Elle me donnera un nouveau créneau vendredi.
schedule 13 | Elle me fixe une nouvelle date vendredi.
schedule 13 | Elle me renvoie une invitation vendredi.
schedule 13 | Ils me convoquent d'ici vendredi pour le deuxième tour.
schedule 13 | Je serai convoquée d'ici vendredi.
send 13 | Je recevrai une convocation d'ici vendredi.
schedule 13 | Je recevrai des créneaux vendredi.
schedule 13 | La date du deuxième entretien sera fixée vendredi.
schedule | Elle va me proposer des dates.
other 13 | Il va appuyer ma candidature auprès de la DRH vendredi.
other 13 | Remboursement des frais d'ici vendredi, a dit la compta.
contact | Eu un mail de Marc ce matin.
contact | Eu Sophie au bout du fil, elle m'a appelée.
contact | La recruteuse a appelé pendant que j'étais sous la douche.
contact | Un certain M. Petit m'a appelé.
contact | On m'a rappelé du cabinet.
contact | Le cabinet m'a rappelé.
contact | Tiens, un message de Marc.
contact | Nouvel appel de la DRH.
contact | Marc m'a fait suivre la fiche de poste.
contact | Marc m'a finalement envoyé le lien.
contact | Ils m'ont convoquée pour un deuxième entretien.
contact | Ils m'ont proposé un deuxième entretien.
contact | Marc me répond : dossier en cours d'étude.
contact | Retour de Marc : mon profil plaît.
contact | J'ai trouvé un message de la RH sur mon répondeur.
contact | Mail reçu de Sophie.
contact | Reçu la convocation.
contact | Reçu leur contrat.
contact | J'ai reçu un sms de Marc.
contact | Un sms de Marc ce matin.
contact | elle ma enfin répondu
contact; reply 13 | Marc m'écrit : réponse vendredi.
contact; call 13 | Message de la RH : elle me rappelle vendredi.
contact; send 13 | Appel de Sophie ce matin, elle m'envoie le contrat vendredi.
contact; reply 13 | Elle a répondu qu'elle reviendrait vers moi vendredi.
contact; schedule 13 | Mail de Sophie, elle me propose des créneaux d'ici vendredi.
chase | Relancé ce jour.
chase | Relancé Sophie hier soir.
chase | relance n°2
chase | Relance n°2 envoyée.
chase | relancée par sms
chase | Rappelé pour savoir où ça en était.
chase | Rappelé le cabinet : toujours rien.
chase | J'ai écrit un nouveau mail à Sophie, toujours sans nouvelles.
chase | J'ai recontacté Marc pour avoir des nouvelles.
chase | Mail de relance à Sophie.
chase | Sms à Marc pour savoir s'il a pu avancer.
chase | Je lui ai envoyé un petit message, silence depuis dix jours.
chase | J'ai fini par relancer.
chase | J'ai bien relancé Marc ce matin.
chase | J'ai appelé le standard pour savoir où en était ma candidature.
courtesy | Merci envoyé à Sophie.
courtesy | Envoyé mes remerciements à toute l'équipe.
courtesy | J'ai posté une carte de remerciement à Marc.
courtesy | Petit mail de remerciements à Marc et Sophie.
courtesy | Je les ai remerciés par mail.
courtesy | J'ai envoyé un message à Sophie pour la remercier de son temps.
courtesy | Transmis à Marc le podcast dont on avait parlé.
reschedule | Entretien de demain reporté, Marc est malade.
reschedule | Sophie décale à lundi.
reschedule | Sophie a décalé à lundi.
reschedule | Elle me demande de repousser à lundi.
reschedule | L'entretien prévu demain est repoussé.
reschedule | L'entretien de vendredi tombe à l'eau.
reschedule | L'entretien de vendredi saute.
reschedule | Ils ont dû annuler le rendez-vous de vendredi.
reschedule | Changement de date : entretien le 18 au lieu du 16.
reschedule | Le rendez-vous est avancé au 12.
reschedule | Sophie demande à avancer l'entretien à jeudi.
reschedule | Rdv de vendredi reprogrammé au 20.
outcome | Je ne suis pas prise.
outcome | Je suis recalée.
outcome | Ils ont pris quelqu'un d'autre.
outcome | Ils ont préféré une autre candidate.
outcome | Ils partent sur un autre profil.
outcome | Ma candidature est rejetée.
outcome | Candidature non retenue.
outcome | Offre ferme reçue.
outcome | Offre signée ce matin.
outcome | Contrat signé !
outcome | Je me retire du process.
outcome | J'ai décidé de retirer ma candidature.
outcome | Le poste n'existe plus.
outcome | Ils ont gelé le poste.
outcome | J'ai dit non à leur offre.
outcome | J'ai dit oui à leur offre.
outcome | Refusée après le deuxième tour.
outcome | Elle m'a annoncé que je n'étais pas retenue.
call 11 | Je préfère attendre, il m'appelle demain.
reply 13 | Il vaut mieux attendre, ils répondent vendredi.
reply 13 | Son associé Mehdi m'écrit vendredi au sujet du télétravail.
schedule 13 | Il me renvoie une invite vendredi.
schedule 13 | Elle me confirme l'heure vendredi.
send 13 | Marc m'envoie le contrat, je l'aurai vendredi.
send 13 | Inutile de relancer, elle m'envoie le contrat vendredi.
call 13 | Pas besoin de relancer, il me rappelle vendredi.
reply 13 | À son avis le client répondra vendredi.
send 17 | Contrat envoyé mardi au plus tard.
send 13 | Contrat envoyé d'ici vendredi.
send 13 | Contrat envoyé avant samedi.
send | Contrat envoyé sous peu.
call 10 | Marc m'appelle le 10 mars à 17h.
call 10 | Marc m'appelle le 10 à 17h.
call 10 | Elle m'appelle le 10/03 à 17h30.
call 10 | Elle m'appelle mardi 10 mars à 17h.
call 10 | Elle m'appelle le 10 mars.
reply 10 | Réponse le 10 mars avant 18h.
call 10 | Elle m'appelle mardi 10 à 17h.
call 17 | Elle m'appelle mardi à 17h.
"""

NOTES_NOTHING = """
Si pas de nouvelles vendredi, je relance.
Sans nouvelles d'ici vendredi je relance.
Si elle ne répond pas vendredi, je laisse tomber.
Je relancerai vendredi.
Je compte relancer vendredi.
Je dois les relancer.
Faut que je relance Marc.
Faut que je rappelle Sophie demain.
Il faut que je renvoie mon CV demain.
Pense-bête : rappeler la RH lundi.
TODO envoyer le RIB vendredi.
[ ] appeler Marc vendredi
Demain : entretien avec Sophie à 10h.
J'ai promis d'envoyer mes références vendredi.
Je lui ai dit que je répondrais vendredi.
Je donne ma réponse vendredi.
J'ai jusqu'à vendredi pour répondre.
Je dois donner ma réponse avant vendredi.
Ils attendent ma réponse pour vendredi.
Ils veulent une réponse de ma part vendredi.
Elle attend mes références pour vendredi.
Elle m'a demandé d'envoyer le test avant vendredi.
Elle m'a demandé une réponse pour vendredi.
Test à rendre vendredi.
Dossier à renvoyer avant vendredi.
Contrat à signer avant vendredi.
Pas sûr qu'ils me rappellent vendredi.
Je doute qu'ils répondent vendredi.
Rien ne dit qu'ils répondront vendredi.
Ils ne savent pas quand ils pourront répondre.
Elle ne sait pas quand elle aura la réponse.
Elle n'a pas donné de date.
Pas de date pour la réponse.
Aucun délai annoncé.
On verra s'ils rappellent.
On verra bien.
Croisons les doigts pour vendredi.
J'aurais aimé une réponse vendredi.
J'aurais dû relancer vendredi.
Elle aurait pu me rappeler.
Ils auraient pu répondre.
Il devrait y avoir dix candidats.
Ça devrait aller.
Le process comporte trois tours.
Chez eux les managers appellent tous leurs clients le vendredi.
Il faut appeler avant vendredi pour s'inscrire.
L'annonce ferme vendredi.
Clôture des candidatures vendredi.
Date limite vendredi.
Salon de l'emploi vendredi.
Formation vendredi.
Mon train part vendredi à 8h.
Ma belle-mère appelle vendredi.
Mon banquier doit me rappeler vendredi.
Le plombier passe vendredi.
Julie (ma coloc) me rappelle vendredi.
Un ancien collègue m'envoie une annonce vendredi.
Mon coach m'envoie un modèle de lettre vendredi.
La CAF me répond vendredi.
Paul dit qu'il appellera sa mère vendredi.
Marc appelle ses clients vendredi.
Elle appelle le fournisseur vendredi.
Elle envoie son rapport à la direction vendredi.
Ils reçoivent les candidats vendredi.
Elle voit trois autres candidats vendredi.
Elle termine les entretiens vendredi.
Ils lancent le projet vendredi.
Le directeur rentre vendredi.
Sophie est absente jusqu'à vendredi.
Message d'absence : Sophie sera de retour vendredi.
Réponse automatique : votre candidature sera étudiée sous quinze jours.
Votre candidature a bien été reçue, nous l'étudierons dans les meilleurs délais.
Sans réponse de notre part sous trois semaines, considérez que votre candidature n'est pas retenue.
Le contrat est un CDI.
L'offre est intéressante.
La réponse était vague.
Bonne réponse de ma part sur la question du salaire.
Retour mitigé sur l'ambiance.
Appel d'offres vendredi.
Ils font un point chaque vendredi.
Point d'équipe vendredi.
J'ai eu un bon contact avec Marc.
J'ai discuté avec Sophie, très pro.
J'ai échangé avec la RH.
On s'est appelés avec Marc.
On a convenu d'un tarif.
J'ai rempli le questionnaire et envoyé mon CV.
J'ai transmis mes disponibilités.
J'ai confirmé ma présence à l'entretien.
J'ai demandé à décaler l'entretien à lundi.
J'ai dû décaler l'entretien.
Ils ont une offre concurrente.
Ils cherchent quelqu'un d'autre pour Lyon.
J'espère une offre.
Refus possible.
J'ai peur d'un refus.
Pas encore de refus.
Si refus, je postule ailleurs.
"""

TRADES = """
call 13 | Le chef de chantier me bigophone vendredi pour la visite.
call 13 | La cadre de santé m'appellera vendredi dans l'après-midi.
call 11 | L'agence d'intérim me rappelle demain matin.
call 13 | Leur DRH, que j'ai vue ce matin, m'appelle vendredi.
call 13 | La proviseure adjointe doit me joindre vendredi.
call 16 | Le rectorat me téléphone lundi pour l'affectation.
call 13 | Coup de fil promis pour vendredi par la chargée de recrutement.
call 13 | Appel prévu vendredi avec la RH, c'est elle qui appelle.
call 13 | Prochain appel vendredi, c'est lui qui m'appelle.
call 13 | Il m'a dit de rester joignable vendredi, il m'appelle.
call 13 | jle rapelle pas c lui ki mapel vendredi
call 13 | on mappel vendredi
call 13 | la meuf des rh ma dit quelle mappelle vendredi
reply 13 | Le tribunal statue vendredi sur ma candidature.
reply 13 | La commission de recrutement se prononcera vendredi.
reply 13 | Le conseil d'administration tranchera vendredi.
reply 13 | La mairie me donne une réponse vendredi.
reply 13 | L'hôpital me répond vendredi.
reply 13 | Le chef de cuisine me dit vendredi si je fais l'extra.
reply 13 | Le metteur en scène me fait un retour vendredi.
reply 13 | L'éditrice me fera un retour de lecture vendredi.
reply 13 | Les associés délibèrent et reviennent vers moi vendredi.
reply 13 | L'associé gérant revient vers moi vendredi.
reply 13 | Le recruteur m'a certifié que j'aurais un retour vendredi.
reply 13 | On m'a laissé entendre que la réponse tomberait vendredi.
reply 13 | Le bruit court que la réponse tombe vendredi, dit Marc.
reply 13 | D'après le planning, décision vendredi.
reply 13 | Ils rendent les résultats vendredi.
reply 13 | Ils affichent les résultats vendredi.
reply 13 | Les résultats sortent vendredi.
reply 13 | Les résultats seront affichés vendredi.
reply 13 | Résultat de l'audition vendredi.
reply 13 | Verdict de l'audition vendredi.
reply 13 | Nouvelles vendredi, si j'ai bien compris.
reply 13 | Marc me confirme qu'ils trancheront vendredi.
reply 13 | Il m'a confirmé que je serais fixée vendredi.
reply 13 | Il m'a prévenu que la décision serait prise vendredi.
reply 13 | Elle m'a précisé que la réponse arriverait vendredi.
reply 13 | Ils vont se réunir et me donner une réponse vendredi.
reply 13 | Elle reviendra vers moi, en principe vendredi.
reply 13 | Elle reviendra vers moi vendredi, ou pas.
reply 13 | Elle me dira, vendredi sans doute, ce qu'il en est.
reply 13 | Je dois avoir un retour de leur part d'ici vendredi.
reply 13 | Normalement j'ai la réponse vendredi.
reply 13 | Logiquement je sais vendredi.
reply 13 | Je connaîtrai leur décision vendredi.
reply 13 | Je devrais savoir vendredi.
reply 13 | Il m'écrit vendredi au plus tard.
reply 13 | jaurai une reponse vendredi
reply 13 | jdois avoir une reponse vendredi
reply 13 | elle me redit vendredi c sur
reply 13 | ils me tienne au courant vendredi
reply 13 | on ma dit reponse vendredi
send 13 | L'intendante m'envoie le dossier de logement vendredi.
send 13 | Le siège m'expédie le contrat vendredi.
send 13 | La compta m'envoie l'attestation vendredi.
send 13 | L'assistante me scanne le contrat vendredi.
send 13 | L'assistante me communiquera le programme vendredi.
send 13 | Le secrétariat me fera parvenir la convention vendredi.
send 13 | La prod m'envoie le scénario vendredi.
send 13 | La régie me transmet le planning vendredi.
send 13 | Le lien de visio me sera transmis vendredi.
send 13 | Les papiers arrivent vendredi.
send 13 | Le dossier d'embauche me sera remis vendredi.
send 13 | Mon contrat arrive vendredi.
send 13 | Mon contrat doit être prêt vendredi.
send 13 | Mon contrat sera envoyé vendredi.
send 13 | Elle m'a promis le contrat pour vendredi.
send 13 | Elle m'a promis le planning pour vendredi.
send 13 | Elle s'occupe du contrat et me l'envoie vendredi.
send 13 | elle menvoi le contra vendredi
schedule 13 | Le secrétariat me cale une visite d'ici vendredi.
schedule 13 | Ils doivent me proposer une date de rencontre d'ici vendredi.
schedule 13 | Ils m'inviteront d'ici vendredi à un second entretien.
schedule 13 | Le second entretien sera programmé d'ici vendredi.
schedule 13 | On me donnera l'heure du rendez-vous vendredi.
other 13 | Le chasseur me présente au client vendredi.
other 13 | Il me met en lien avec son associé vendredi.
other 13 | Ils me remboursent le billet vendredi.
contact | La proviseure m'a appelée entre deux cours.
contact | Message de la cadre sur mon répondeur.
contact | L'agence m'a enfin rappelé.
contact | L'assistante m'a envoyé le dossier.
contact | Un mail de l'intendante ce matin.
contact | Le rectorat a répondu.
contact | Ils m'ont écrit ce matin.
contact | J'ai reçu un courrier du rectorat.
contact | Réponse du rectorat ce matin : dossier complet.
chase | J'ai rappelé le rectorat, toujours rien.
chase | Relancé l'agence d'intérim.
chase | Passé à l'agence pour savoir où ça en est.
chase | Nouveau mail au secrétariat, sans réponse depuis un mois.
chase | J'ai laissé un vocal à la cadre, pas de nouvelles depuis lundi.
courtesy | J'ai laissé un mot de remerciement à l'équipe.
courtesy | Message de remerciement envoyé à la cadre.
reschedule | La visite de jeudi est remise au 20.
reschedule | L'audition est repoussée à lundi.
reschedule | Le jury est reporté à lundi.
reschedule | Ils décalent l'essai à lundi.
outcome | La mairie a choisi quelqu'un d'autre.
outcome | Je suis embauchée.
outcome | Essai non concluant, ils ne me gardent pas.
outcome | Mission annulée, le poste est supprimé.
"""

OUTSIDERS = """
Mon pote Karim dit qu'ils me rappelleront.
Ma soeur pense qu'ils me prendront.
Mon ancien chef m'enverra une lettre de recommandation.
Mon maître de stage m'envoie mon attestation vendredi.
Ma banque m'envoie un code vendredi.
Le centre de formation me rappelle vendredi pour le dossier CPF.
Julien, mon frère, m'appelle vendredi.
Karim (mon voisin) me prête sa voiture vendredi.
Un copain me file son CV pour modèle vendredi.
Elle lui envoie le contrat vendredi.
Ils lui répondent vendredi.
Marc leur envoie le devis vendredi.
Il appellera le fournisseur vendredi.
La directrice appelle les parents vendredi.
Le chef rappelle ses clients vendredi.
Le journal annonce une décision du gouvernement vendredi.
La banque centrale rend sa décision vendredi.
Le juriste répondra aux saisines sous cinq jours.
Le titulaire transmettra les dossiers au service comptable.
Vous appellerez les fournisseurs et enverrez les commandes.
Vos missions : répondre aux clients, envoyer les devis.
Le candidat enverra son dossier avant vendredi.
Les candidatures sont à envoyer avant vendredi.
Réponse à donner avant vendredi.
Ma réponse est attendue vendredi.
Ma lettre part demain.
Mon dossier part vendredi.
J'ai une réponse à donner vendredi.
J'ai un mail à envoyer vendredi.
Mon test est à rendre vendredi.
Il avait répondu la même chose en octobre.
Elle m'avait appelé en janvier pour un autre poste.
L'an dernier ils avaient mis trois semaines à répondre.
La dernière fois ils avaient répondu en deux jours.
Ils répondent vite d'après les avis.
D'après Glassdoor ils répondent en deux semaines.
Il paraît qu'ils ne répondent jamais.
Bref, ils ne rappelleront pas.
Je n'y crois plus, ils ne rappelleront plus.
Personne ne m'a rappelé.
Personne ne me rappellera.
Elle m'a dit de rappeler vendredi.
Elle m'a dit de renvoyer mon CV vendredi.
Il m'a dit d'envoyer mes références d'ici vendredi.
Il m'a conseillé d'appeler vendredi.
Il me conseille de relancer vendredi.
On m'a demandé de rappeler vendredi.
Je dois leur confirmer ma venue vendredi.
Je leur confirme vendredi.
Je confirme ma présence vendredi.
Je leur dis vendredi si j'accepte.
Je me donne jusqu'à vendredi pour réfléchir.
Je me laisse jusqu'à vendredi pour décider.
Retour de vacances lundi.
Retour au bureau lundi.
Point avec ma conseillère vendredi.
Suite de la formation vendredi.
Choix du train : celui de vendredi.
Programme de vendredi : visite des locaux.
Infos pratiques : arrivée vendredi à 9h.
Contrat de six mois à partir de vendredi.
Le contrat démarre vendredi.
Le contrat commence lundi et dure six mois.
L'offre expire vendredi.
L'offre est valable jusqu'à vendredi.
La période d'essai finit vendredi.
L'entretien est maintenu vendredi.
Le rendez-vous tient toujours pour vendredi.
La visite médicale est vendredi.
Test technique vendredi à 10h.
Essai vendredi de 9h à 12h.
Journée d'immersion vendredi.
Ils me reçoivent vendredi à 10h.
Elle me reçoit vendredi.
Je vois Marc vendredi.
Je passe l'audition vendredi.
Oral vendredi.
Elle est en déplacement jusqu'à vendredi.
Ils ferment vendredi pour travaux.
Le salaire sera versé le 28 de chaque mois.
La prime est versée en décembre.
Ils versent la prime en décembre.
Les équipes changent de planning chaque vendredi.
On m'a montré le planning de vendredi.
La question reviendra sur le tapis vendredi.
Il revient de Londres vendredi.
Elle revient de congé vendredi.
Il passe me voir vendredi.
Le facteur passe vendredi.
L'ANSM rend son avis vendredi.
L'ANSM rend son avis.
La CNIL rend sa décision vendredi.
Le conseil d'État se prononce vendredi.
La BCE se prononce jeudi sur les taux.
Il doit répondre à l'appel d'offres d'ici vendredi.
Elle envoie le planning à toute l'équipe lundi.
Elle envoie le planning à ses équipes lundi.
Ils font une offre à leur favori vendredi.
Elle soumet le profil de Paul au client jeudi.
Un conseiller vous rappellera pour vous vendre une assurance.
A décidé de partir jeudi.
Paiement refusé, essayé une autre carte.
Ils ont refusé ma carte au restaurant.
Ma demande de prêt a été refusée.
"""

PRIVATE = """
Réponse pour la crèche d'ici vendredi.
Retour de Luc de vacances lundi.
Résultats du permis vendredi.
Le contrat de location arrive vendredi.
Le photographe du mariage m'envoie les photos vendredi.
Le SAV me rappelle demain.
Elle m'a donné jusqu'à vendredi pour répondre.
Le voisin a été refusé chez Acme.
Elle répondra vendredi au client.
La fleuriste me livre jeudi.
Le poissonnier me livre jeudi.
Le couvreur m'envoie son devis lundi.
Le carreleur doit me rappeler demain.
La sage-femme me rappelle demain.
L'orthodontiste me donne un rendez-vous la semaine prochaine.
La baby-sitter me confirme pour samedi.
Le périscolaire m'envoie le planning lundi.
L'école confirme la cantine pour lundi.
L'agent immobilier me rappelle demain pour la visite.
La mairie m'envoie l'acte de naissance sous huit jours.
La société de déménagement me rappelle demain.
Mon employeur actuel me donne ma réponse pour les congés lundi.
Réponse du bailleur vendredi.
Retour du syndic lundi.
Devis du plombier attendu jeudi.
Appel de ma mère demain.
Date limite de candidature : vendredi.
Mon retour attendu lundi.
Ma mère a appelé. Elle me rappelle demain.
Maman à l'hôpital, elle m'appelle ce soir.
Mon frère passe ses examens, il me dira vendredi.
Le garage a appelé : ils me rappellent vendredi pour la voiture.
Vu le banquier, il m'envoie l'offre de prêt vendredi.
Dentiste : me rappelle vendredi.
Garage : devis vendredi.
Banque : ils m'envoient la carte vendredi.
Propriétaire : m'envoie le bail lundi.
Le plombier doit me rappeler vendredi pour la fuite.
Le livreur m'appelle vendredi avant de passer.
Le serrurier me rappelle dans la journée.
La crèche me donne une réponse vendredi pour la place.
L'assurance me répond sous dix jours pour le sinistre.
La mutuelle m'envoie l'attestation vendredi.
Le syndic nous enverra le procès-verbal vendredi.
Mon généraliste m'envoie les résultats du scanner vendredi.
L'école de ma fille me rappelle vendredi.
Le prof de Léo m'appelle vendredi.
Mon ex me rappelle vendredi pour la garde.
Les voisins nous rendront les clés vendredi.
Anniversaire de papa, il m'appelle dimanche.
Paul (mon mari) m'envoie la liste des courses ce soir.
Mon amie Sonia me recontacte vendredi pour le week-end.
Sonia, une amie, m'appelle vendredi.
Une ancienne collègue, Sonia, m'appelle vendredi.
Mon ancien manager me rappelle vendredi pour mes références.
Mon conseiller France Travail m'appelle mardi à 10h.
France Travail : rappel du conseiller mardi.
La conseillère Apec me recontacte vendredi.
Le coach m'envoie son devis vendredi.
L'organisme de formation me répond vendredi.
Le traducteur m'envoie mon diplôme traduit vendredi.
L'opérateur me rappelle pour la box vendredi.
Le locataire m'appelle vendredi.
L'agence immobilière me rappelle vendredi pour la visite.
Le toubib me rappelle vendredi.
Le véto m'appelle demain.
Mes parents arrivent vendredi.
Les enfants rentrent vendredi.
Le proprio me répond vendredi pour l'appart.
"""

PLANS = """
Ils ne répondent que le vendredi.
Elle n'appelle que les candidats retenus.
On a convenu que je rappelais vendredi.
Leur demander une réponse avant vendredi.
Le planning sur 12 h, un week-end sur deux.
Équipe de neuf, roulement en 12 h, un week-end sur trois.
Lui-même avait attendu deux mois pour son contrat.
Le poste dépend d'un budget qui doit passer en commission.
« Je vous confirme l'intérêt de notre équipe pour votre profil. »
Contrat envoyé mardi.
J'attends une réponse.
Je compte leur répondre vendredi.
Je vais leur envoyer mes disponibilités demain.
Je vais rappeler la RH demain pour avoir une réponse.
Je rappellerai vendredi si je n'ai pas de nouvelles.
J'appellerai la RH vendredi.
J'enverrai mon book vendredi.
Je prévois de relancer Sophie vendredi.
Prévu : relancer Sophie vendredi.
Plan : appeler Marc vendredi, puis relancer Acme lundi.
Objectif : trois candidatures d'ici vendredi.
Finir le test pour vendredi.
Envoyer la réponse avant vendredi.
Répondre à Sophie avant vendredi.
Demander une date à Sophie vendredi.
Demander des nouvelles à Marc vendredi.
Demander à la RH quand tombera la réponse.
Question : quand aurai-je une réponse ?
Préparer une réponse pour vendredi.
Je dois recevoir Marc vendredi.
On doit lui envoyer nos disponibilités vendredi.
On leur répond vendredi.
Nous devons leur répondre avant vendredi.
On se rappelle vendredi si besoin.
Si besoin je les rappelle vendredi.
Je dois fixer un rendez-vous avec Sophie d'ici vendredi.
Je propose des créneaux à Sophie demain.
J'envoie un mail de relance vendredi.
Relance à faire vendredi.
Relance programmée vendredi.
Mail à écrire vendredi.
Appel à passer vendredi.
Réponse à envoyer vendredi.
Dossier à envoyer vendredi.
Je me donne une semaine avant de relancer.
J'attends vendredi et je relance.
J'attends jusqu'à vendredi.
On verra vendredi.
Je verrai vendredi.
Je saurai me vendre.
Je dirai oui s'ils me proposent 45k.
Je négocierai quand j'aurai l'offre.
Je signe vendredi.
Je commence lundi.
Je démarre lundi chez eux.
"""

CONDITIONS = """
Si ça passe, ils m'appellent vendredi.
Si le comité valide, je reçois une offre vendredi.
Si le budget est validé, ils m'envoient une offre.
Dans le cas contraire, ils me recontacteront.
En cas de désistement, ils me rappellent.
Ils me rappelleront uniquement si je suis retenue.
Ils ne rappellent que les candidats retenus.
Seuls les candidats retenus seront contactés.
Seules les personnes retenues recevront une réponse.
Ils me contacteront si une place se libère.
Ils m'écriront si un poste s'ouvre.
Ils me recontacteront en cas de besoin.
Elle m'appellera si elle a des questions.
Selon le résultat, ils me proposeront un deuxième entretien.
Selon le résultat, ils me rappellent vendredi.
À condition que le test soit bon, ils me reçoivent.
Sous réserve de validation, offre vendredi.
Sous réserve d'accord du siège, ils m'envoient un contrat.
Si j'ai le poste, ils m'envoient le contrat vendredi.
Si mon test est bon, entretien vendredi.
Si je réussis le test, je serai convoquée.
Si tout se passe bien je reçois le contrat lundi.
Si la direction est d'accord, elle m'appelle vendredi.
S'il y a un désistement, elle me rappelle.
Si ma candidature est retenue, je serai contactée sous dix jours.
Sans réponse sous quinze jours, c'est que c'est non.
Sans nouvelles sous trois semaines, considérer que c'est négatif.
Ils gardent mon CV et m'appelleront si besoin.
Ils gardent mon dossier pour plus tard.
Nous ne manquerons pas de vous recontacter si un poste correspond à votre profil.
Votre profil sera étudié et nous vous recontacterons s'il correspond.
Ce serait bien qu'elle m'appelle vendredi.
"""

DOUBTS = """
Elle pense peut-être m'appeler vendredi.
Il se pourrait qu'ils me rappellent vendredi.
Possible qu'ils me rappellent vendredi.
Il est possible qu'ils me rappellent vendredi.
Pas sûr qu'elle réponde vendredi.
Pas sûre qu'ils tiennent parole vendredi.
Elle ne promet rien pour vendredi.
Elle ne garantit pas de réponse vendredi.
Elle ne m'a rien promis.
Elle n'a pas voulu s'engager sur une date.
Elle ne sait pas si elle aura la réponse vendredi.
Je ne sais pas s'ils rappelleront.
Je ne sais pas quand ils répondront.
Aucune idée de quand ils répondront.
On ne m'a pas dit quand j'aurais la réponse.
Ils n'ont pas dit quand ils rappelleraient.
Ils ne m'ont pas dit s'ils me rappelleraient.
Il n'est pas dit qu'ils rappellent.
Il ne pourra pas m'appeler vendredi.
Il ne peut pas m'appeler avant vendredi.
Elle n'aura pas la réponse vendredi.
Je n'aurai pas de réponse vendredi.
Je n'aurai la réponse ni vendredi ni lundi.
Pas de réponse avant vendredi.
Pas de retour prévu cette semaine.
Aucune décision avant vendredi.
Ils ne décideront rien cette semaine.
Elle essaiera de me rappeler vendredi.
Elle va tenter de m'avoir une réponse vendredi.
Elle tâchera d'avoir une réponse vendredi.
Elle va voir ce qu'elle peut faire d'ici vendredi.
Elle va voir si elle peut me rappeler vendredi.
Elle regarde si elle peut me caler un entretien vendredi.
Elle souhaiterait me rencontrer vendredi.
Elle souhaite me rencontrer la semaine prochaine.
Elle aimerait une réponse vendredi.
Elle aimerait me faire visiter les locaux vendredi.
Il voudrait me présenter l'équipe vendredi.
Elle voulait m'appeler vendredi mais elle n'a pas eu le temps.
Elle aurait voulu me répondre plus tôt.
Elle espère que je serai prise.
Elle m'a souhaité bonne chance pour vendredi.
J'espère qu'elle rappellera vendredi.
Pourvu qu'ils rappellent vendredi !
Vivement vendredi, j'espère la réponse.
Si seulement ils répondaient vendredi.
Et s'ils ne rappelaient pas ?
J'imagine qu'ils rappelleront vendredi.
Je suppose qu'ils répondront vendredi.
Je crois qu'ils répondent vendredi.
Je pense qu'ils me rappelleront vendredi.
À mon avis ils répondront vendredi.
Ils devraient quand même pouvoir répondre.
Ils feraient mieux de répondre vite.
Ils pourraient répondre, quand même.
Le minimum serait de me répondre.
Je préfère qu'il m'appelle demain.
Je préférerais qu'ils répondent vendredi.
Il vaut mieux qu'il m'appelle demain.
Mieux vaut qu'ils répondent vendredi.
Inutile qu'elle m'envoie le contrat vendredi.
Pas besoin qu'il me rappelle vendredi.
Pas la peine qu'il m'appelle demain.
Ce n'est pas la peine qu'il m'appelle demain.
Je ne veux pas qu'il m'appelle demain.
Je ne souhaite pas qu'ils m'envoient le contrat vendredi.
J'ai peur qu'ils m'appellent lundi.
J'ai bien peur qu'ils répondent vendredi.
Je redoute qu'ils me rappellent lundi.
Il suffirait qu'ils m'envoient le contrat vendredi.
Il suffit qu'il m'appelle demain et je signe.
L'idéal serait qu'ils répondent vendredi.
L'idéal, ce serait une réponse vendredi.
Le mieux serait qu'il m'appelle jeudi.
Ça m'arrangerait qu'ils répondent vendredi.
Ça m'arrange qu'il m'appelle vendredi.
Je rêve qu'ils me rappellent lundi.
En imaginant qu'ils rappellent lundi.
Imaginons : ils répondent vendredi.
Disons qu'ils me répondent vendredi, ça me laisse le week-end.
Je me dis qu'ils répondront vendredi.
Quitte à ce qu'ils rappellent lundi.
Avant qu'ils ne répondent vendredi, je veux revoir mes prétentions.
D'ici à ce qu'ils répondent.
J'attends qu'il me rappelle.
J'ai hâte qu'ils répondent vendredi.
Ce serait top qu'ils répondent vendredi.
Reste à espérer qu'ils répondent vendredi.
Espérons qu'il rappelle demain.
Reste à savoir s'ils répondent vendredi.
On peut supposer qu'ils répondront vendredi.
On va dire qu'ils répondent vendredi.
Si ça se trouve ils répondent vendredi.
Je table sur une réponse vendredi.
Selon moi ils rappellent lundi.
Je mise sur un retour vendredi.
J'aurais aimé qu'ils répondent avant vendredi.
Dommage qu'ils ne répondent que vendredi.
J'apprécierais une réponse d'ici vendredi.
Une réponse vendredi m'arrangerait.
Il me faut une réponse vendredi.
Suite du projet : mardi.
Suite à notre appel de mardi, j'ai envoyé mon CV.
Suite : relancer Marc mardi.
Il ignore quand la direction tranchera.
Budget supprimé.
L'entretien n'est pas supprimé.
À venir : mon déménagement, jeudi.
À recevoir : mon colis, jeudi.
À préparer : le cas pratique, jeudi.
La fête, c'est vendredi.
Ma réponse, c'est vendredi.
"""

HABITS = """
Ils répondent en général sous une semaine.
Ils mettent en général deux semaines à répondre.
Ils mettent deux semaines à répondre d'habitude.
Ils répondent systématiquement à tous les candidats.
Leur délai moyen de réponse est de dix jours.
Délai moyen de réponse : dix jours.
Aucun retour prévu avant lundi.
Les parents d'Elio doivent me rappeler lundi.
Il n'est pas exclu qu'on me rappelle.
À condition d'avoir le B2, elle m'appelle lundi.
Tant qu'Adrien n'a pas vu le client, aucune chance qu'il m'appelle.
Ils rappellent toujours leurs candidats.
Elle appelle tous ses candidats le vendredi.
Chaque vendredi le manager fait un point avec l'équipe.
Tous les vendredis ils envoient un rapport.
Le vendredi ils appellent les clients.
Les commerciaux appellent dix clients par jour.
L'équipe envoie une newsletter le vendredi.
L'entreprise envoie ses salariés en formation.
L'entreprise rembourse les frais de transport.
Ils remboursent la moitié du pass Navigo.
Ils proposent deux jours de télétravail.
Ils donnent des tickets resto.
Ils offrent une mutuelle.
Ils versent un treizième mois en décembre.
Ils organisent un séminaire en juin.
Ils organisent des afterworks le jeudi.
Ils font une réunion d'équipe le lundi.
Le process prévoit trois entretiens.
Le process dure un mois.
La période d'essai dure trois mois.
Le contrat prévoit une prime en décembre.
Il faut répondre au téléphone toute la journée.
On y répond aux mails des clients.
Le poste consiste à appeler des prospects.
Les candidats passent un test puis reçoivent une réponse.
Un candidat reçoit en moyenne dix appels.
Un bon recruteur rappelle toujours.
Les recruteurs ne rappellent jamais.
"""

SIGNS = """
contact | Marc a téléphoné.
contact | Marc vient de m'appeler.
contact | Marc vient d'appeler.
contact | Marc m'a sonné ce matin.
contact | Marc m'a bipé à midi.
contact | Marc m'a passé un coup de bigo.
contact | Marc m'a donné un coup de fil.
contact | Marc m'a textoté, ça avance.
contact | Marc m'a envoyé un sms.
contact | Marc m'a mis un message.
contact | Marc m'a répondu par mail.
contact | Marc m'a fait signe.
contact | Marc m'a fait un retour.
contact | Marc m'a recontactée pour mes dispos.
contact | Marc m'a contactée via LinkedIn.
contact | Marc s'est manifesté.
contact | Marc a repris contact.
contact | Marc a enfin répondu à mon mail.
contact | Marc a répondu à ma relance.
contact | Réponse de Marc à ma relance : ils réfléchissent encore.
contact | Réponse polie de Marc, rien de neuf.
contact | Bonne nouvelle : Sophie m'a rappelée.
contact | J'ai reçu un coup de fil de Sophie.
contact | J'ai reçu un appel de la directrice.
contact | J'ai reçu une réponse de Sophie.
contact | J'ai reçu le lien du test.
contact | J'ai reçu la fiche de poste.
contact | J'ai eu un mail de Sophie.
contact | J'ai eu un message de la RH ce matin.
contact | J'ai eu droit à un appel de la RH.
contact | Reçu la fiche de poste.
contact | Reçu le planning ce matin.
contact | Fiche de poste reçue.
contact | Planning reçu.
contact | Billets reçus.
contact | Le planning est bien arrivé.
contact | Le test est arrivé ce matin.
contact | La fiche de poste m'est parvenue.
contact | L'adresse m'a été envoyée.
contact | Le lien m'a été transmis par Sophie.
contact | Sophie m'a transféré le lien.
contact | Sophie m'a adressé la convention.
contact | Sophie m'a remis le contrat.
contact | Sophie m'a donné la date : le 20.
contact | Sophie m'a invitée à passer un test.
contact | Sophie m'a proposé un second entretien.
contact | Sophie m'a confirmé l'entretien de jeudi.
contact | Convocation reçue pour le 20.
contact | Je suis convoquée le 20.
contact | J'ai été convoquée pour le 20.
contact | J'ai été invité à un second entretien.
contact | J'ai été relancée par la RH pour mes papiers.
contact | Appelée par la RH ce matin.
contact | Contacté par Marc sur LinkedIn.
contact | Mail de Sophie à midi, rien de décidé.
contact | Sms de la RH hier soir.
contact | Message de Sophie ce matin, très chaleureux.
contact | Coup de fil surprise de la directrice.
contact | Appel manqué puis message de Marc.
contact | Vocal de Marc sur WhatsApp.
chase | Je les ai relancés.
chase | Relancée hier par mail.
chase | Relancé : pas de réponse.
chase | 1re relance aujourd'hui.
chase | Troisième relance, par téléphone cette fois.
chase | Relance LinkedIn à Sophie.
chase | Relance faite auprès de la RH.
chase | Relance effectuée ce matin.
chase | J'ai fait une relance ce matin.
chase | J'ai envoyé une relance à Marc.
chase | J'ai envoyé un petit rappel à Marc.
chase | J'ai refait un mail à Sophie, toujours rien.
chase | J'ai réécrit à Sophie.
chase | J'ai rappelé Sophie, pas de réponse.
chase | J'ai retéléphoné au standard, toujours rien.
chase | J'ai tenté de joindre Marc, sans réponse depuis lundi.
chase | J'ai essayé d'appeler Marc pour avoir des nouvelles.
chase | J'ai laissé un message vocal à Marc.
chase | Laissé un message à la RH.
chase | Écrit à Sophie pour savoir si c'était toujours d'actualité.
chase | Demandé des nouvelles à Sophie.
chase | Demandé à Sophie où ça en était.
chase | Pris des nouvelles auprès de Marc.
chase | Toujours sans réponse, j'ai relancé Sophie.
chase | Pas de nouvelles depuis lundi, j'écris à Marc pour faire le point.
chase | J'ai écrit à Marc : des nouvelles ?
chase | J'ai contacté la RH pour connaître le résultat.
chase | J'ai contacté Marc afin de savoir s'ils avaient décidé.
chase | J'ai sollicité Marc pour avoir un retour.
chase | Je me suis permise d'écrire à Sophie pour connaître la suite.
chase | J'ai pingé Marc sur LinkedIn pour avoir des nouvelles.
chase | Mail à la RH : où en est mon dossier ?
chase | Sms à Sophie, toujours pas de nouvelles.
courtesy | J'ai remercié toute l'équipe.
courtesy | J'ai remercié Sophie pour son temps.
courtesy | Remerciements à Sophie par mail.
courtesy | Mot de remerciement envoyé ce matin.
courtesy | Mail de remerciements parti.
courtesy | Merci envoyé à Marc et Sophie.
courtesy | Petit mot à Sophie pour la remercier.
courtesy | Envoyé un merci à Marc sur LinkedIn.
courtesy | J'ai envoyé un message pour remercier Marc de son accueil.
courtesy | J'ai envoyé une carte de voeux à Sophie.
courtesy | J'ai envoyé à Marc le lien de l'article évoqué.
courtesy | J'ai partagé avec Sophie l'étude dont on avait parlé.
courtesy | J'ai transmis à Marc le podcast dont je lui avais parlé.
courtesy | J'ai félicité Sophie pour sa promotion.
reschedule | Entretien repoussé au 20.
reschedule | Entretien avancé à jeudi.
reschedule | Entretien annulé.
reschedule | Entretien de vendredi reporté à une date ultérieure.
reschedule | L'entretien a été décalé d'une semaine.
reschedule | L'entretien est repoussé à la semaine prochaine.
reschedule | L'entretien a été annulé par Sophie.
reschedule | Sophie a annulé le rendez-vous de demain.
reschedule | Sophie reporte l'entretien à lundi.
reschedule | Sophie a dû annuler notre échange de demain.
reschedule | Sophie me propose de décaler à lundi.
reschedule | Sophie m'a demandé de déplacer l'entretien à lundi.
reschedule | Sophie a un empêchement, on décale à lundi.
reschedule | Visio de demain annulée par leur RH.
reschedule | Rdv repoussé de deux jours.
reschedule | Le jury est décalé au 20.
reschedule | La rencontre de mardi est ajournée.
reschedule | Nouvelle date pour l'entretien : le 20 au lieu du 16.
outcome | Négatif.
outcome | Réponse négative.
outcome | Retour négatif de Sophie.
outcome | Ma candidature est refusée.
outcome | Ma candidature a été rejetée.
outcome | Ma candidature n'est pas retenue.
outcome | Je ne fais pas partie des candidats retenus.
outcome | Mon profil n'a pas été retenu.
outcome | Ils ne donneront pas suite à ma candidature.
outcome | Ils ont décidé de ne pas donner suite.
outcome | Ils m'ont refusée.
outcome | Ils m'ont recalé.
outcome | Ils ne veulent pas de moi.
outcome | Ils ont recruté en interne.
outcome | Ils ont trouvé quelqu'un.
outcome | Le poste a été pourvu.
outcome | Le poste a été supprimé.
outcome | Ils ferment le poste.
outcome | Ils arrêtent le recrutement.
outcome | Ils me prennent !
outcome | Ils me font une offre.
outcome | Ils m'embauchent.
outcome | Je suis prise pour le poste.
outcome | Je suis recrutée.
outcome | J'ai eu le poste.
outcome | J'ai décroché le poste.
outcome | J'ai une promesse d'embauche.
outcome | Promesse d'embauche reçue.
outcome | Offre à 42k reçue.
outcome | Proposition reçue : 42k.
outcome | Elle m'a proposé le poste.
outcome | Ils m'ont offert le poste.
outcome | J'ai accepté.
outcome | J'ai accepté l'offre.
outcome | J'ai signé ce matin.
outcome | Contrat signé.
outcome | J'ai refusé l'offre.
outcome | J'ai décliné leur proposition.
outcome | Je me suis désistée.
outcome | J'ai annulé ma candidature.
outcome | Je laisse tomber, je retire ma candidature.
contact | Sophie m'a balancé le lien CodinGame ce matin.
contact | Sophie m'a lâché le brief ce matin.
contact | Claire m'a fwd le brief du case study.
contact | Elle m'a send le lien.
chase | Je me suis permis de redemander à Olivier si un créneau se dessinait enfin.
chase | J'ai redemandé à Olivier s'il y avait un créneau.
chase | J'ai redemandé à Anne si la date était fixée.
chase | Message déposé sur son répondeur pour en avoir le cœur net.
chase | Message laissé sur son répondeur pour en avoir le cœur net.
chase | J'ai appelé Julie pour en avoir le cœur net.
chase | J'ai écrit à Julie pour tirer ça au clair.
chase | J'ai toqué une nouvelle fois à sa porte, par mail, pour savoir.
chase | J'ai encore frappé à sa porte, par mail, pour savoir.
chase | J'ai formé leur numéro pour savoir si quelqu'un avait lu ma lettre, silence depuis trois semaines.
chase | J'ai composé leur numéro pour savoir où ça en est.
chase | J'ai composé son numéro pour avoir des nouvelles.
chase | Je me suis rappelée au bon souvenir de Mme Leroy.
chase | Je me suis rappelé à son bon souvenir par mail.
chase | Je me suis rappelé au bon souvenir de la RH.
chase | Toujours rien, 3e msg laissé à la RH.
chase | tjs 0 nouvelle, 3e msg laissé à la RH.
chase | Aucune nouvelle, 2e vocal laissé à Anne.
courtesy | Je lui ai fait suivre une chronique sur la loi, pour la beauté du geste.
courtesy | Je lui ai envoyé une chronique pour la beauté du geste.
courtesy | Je lui ai transmis un article, juste comme ça.
courtesy | Je lui ai envoyé mon certificat, qu'il ne demandait pas.
courtesy | Je lui ai envoyé mon attestation, qu'on ne me réclamait pas.
courtesy | Quelques lignes pour la remercier, avec la référence de l'arrêt sur la retenue de garantie.
courtesy | Quelques lignes pour remercier Anne.
outcome | J'ai mis un terme à ma candidature, trop de route.
outcome | J'ai mis fin à ma candidature.
outcome | Je mets un terme à ma candidature.
outcome | Fin de non-recevoir, arrivée par courrier.
outcome | J'ai essuyé une fin de non-recevoir.
outcome | Le poste d'assistante est supprimé, la direction regroupe tout à Bruxelles.
outcome | Le poste de comptable est annulé.
outcome | Le poste de chargée d'études est gelé.
outcome | Le poste d'assistante a été supprimé.
outcome | La direction supprime le poste.
outcome | Le siège gèle le poste.
contact; outcome | Mail de Léa : « j'ai le plaisir de te faire une offre pour le poste. »
outcome | Léa : j'ai le plaisir de vous faire une offre pour le poste.
outcome | Léa : nous avons le plaisir de vous proposer le poste.
chase | Toujours rien, je me suis manifestée auprès d'Anne.
contact | Il m'a glissé le contrat ce midi.
contact | Elle m'a donné sa réponse ce matin.
contact | Elle m'a donné l'adresse ce matin.
contact | Elle m'a fait suivre le contrat.
contact | Elle m'a fait passer le contrat.
contact | Il m'a fait parvenir le contrat ce matin.
"""

MESSY = """
reply 13 | Sophie, qui me répond vendredi, est optimiste.
send 13 | Le contrat, que Sophie m'envoie vendredi, sera en CDI.
call 13 | Marc, le DRH, m'appelle vendredi.
call 13 | Le DRH, Marc, m'appellera vendredi.
call 13 | Marc (DRH) m'appelle vendredi.
reply 13 | C'est vendredi qu'ils me répondent.
reply 13 | La seule chose sûre : ils me répondent vendredi.
reply 13 | Bonne nouvelle, ils se décident vendredi.
reply 13 | Même si c'est non, ils me répondent vendredi.
reply 13 | Oui ou non, réponse vendredi.
reply 13 | Bref : réponse vendredi.
reply 13 | Conclusion : ils me recontactent vendredi.
reply 13 | Ils reçoivent encore deux candidats puis décident vendredi.
reply 13 | Ils terminent les entretiens jeudi et répondent vendredi.
reply 13 | Elle doit encore consulter le siège, elle me dira vendredi.
call 13 | Elle n'avait pas l'info, elle me rappelle vendredi.
call 13 | Elle ne pouvait pas parler, elle me rappelle vendredi.
send 13 | Elle n'a pas encore le contrat, elle me l'envoie vendredi.
call 13 | rdv tel vendredi, elle appelle
call 13 | ok pr vendredi il mappelle
call 13 | Marc -> appel vendredi
call 13 | appel de Marc vendredi
call 13 | Vu Marc, il m'appelle vendredi après son codir.
call 13 | Marc va en parler à son associé, il m'appelle vendredi.
call 13 | Marc valide le budget jeudi puis m'appelle vendredi.
call 11 | Marc : je te rappelle demain
call 11 | « Je te rappelle demain sans faute » (Marc)
call 11 | Il jure qu'il m'appelle demain.
call 11 | Il a dit demain pour l'appel, c'est lui qui appelle.
reply 13 | rep vendredi
reply 13 | Retour vendredi (Sophie)
reply 13 | Retour vendredi, dixit Sophie
reply 13 | Sophie fait un retour vendredi.
reply 13 | Sophie revient vendredi avec une réponse.
reply 13 | Sophie voit le DG jeudi, me dit vendredi.
reply 13 | Sophie confirme vendredi.
reply 13 | Sophie me confirme par mail vendredi.
reply 13 | Sophie me donne le verdict vendredi.
reply 13 | Sophie m'annonce vendredi si je suis prise.
reply 13 | Sophie : verdict vendredi.
reply 13 | verdict vendredi normalement
reply 13 | normalement jai ma reponse vendredi
reply 13 | decision vendredi dapres sophie
reply 13 | dapres sophie ils decident vendredi
reply 13 | ils me disent koi vendredi
reply 13 | Ça se décide vendredi.
reply 13 | Ça sera tranché vendredi.
reply 13 | Ce sera décidé vendredi.
reply 13 | Je serai prévenue par mail vendredi.
reply 13 | Je dois être recontactée vendredi.
reply 13 | On doit me recontacter vendredi.
reply 13 | Ils sont censés me répondre vendredi.
reply 13 | Ils prévoient de me répondre vendredi.
reply 13 | J'aurai mon retour vendredi.
reply 13 | Prochaine nouvelle vendredi.
reply 13 | Le retour du client est prévu vendredi.
reply 13 | Le client se décide vendredi.
reply 13 | Le client doit se décider vendredi.
reply 13 | Le cabinet attend le retour du client et me tient au courant vendredi.
send 13 | Le contrat doit partir vendredi.
send 13 | Le contrat va partir vendredi.
send 13 | Le contrat sera posté vendredi.
send 13 | Je vais recevoir le contrat vendredi.
send 13 | Je devrais avoir le contrat vendredi.
send 13 | J'ai le contrat vendredi.
send 13 | elle menverra le contrat vendredi
send 13 | elle va menvoyer la fiche vendredi
send 13 | Elle m'envoie le doc et le planning vendredi.
send 13 | Sophie : j'envoie le contrat vendredi
send 13 | Sophie envoie le lien vendredi.
send 13 | Sophie doit envoyer le lien vendredi.
schedule 13 | Sophie m'envoie des dates vendredi.
schedule 13 | Sophie me dit vendredi pour la date du second entretien.
schedule 13 | Sophie fixe la date vendredi.
reply 16 | Retour vendredi, enfin non, lundi.
reply 16 | Retour vendredi, non, lundi.
reply 16 | Retour vendredi, pardon, lundi.
reply 16 | Retour vendredi ou plutôt lundi.
reply 13 | Retour vendredi, non lundi.
reply 16 | Retour vendredi ou lundi.
reply 16 | Elle me répond vendredi, en fait lundi.
reply 16 | Elle me répond vendredi, je me trompe, lundi.
reply 16 | Elle me répond vendredi, je veux dire lundi.
reply 16 | Elle me répond vendredi. En fait non, lundi.
reply 16 | Elle me répond vendredi. Ou plutôt lundi.
reply 16 | Elle me répond vendredi. Correction : lundi.
reply 13 | Elle me répond vendredi. Mais lundi je suis absent.
reply 13 | Elle me répond vendredi. Oh non, lundi c'est férié.
reply 16 | Elle me répond lundi plutôt que vendredi.
call 12 | Il m'appelle demain, euh non, jeudi.
call 12 | Il m'appelle demain (erreur : jeudi).
reply 13 | rép. ven.
reply 13 | rép. vendredi
reply | rép. sous peu
reply | rép sous peu
reply | réponse sous peu
reply 13 | décis. vendredi
reply 13 | décision ven. 13
reply 13 | Rép. RH : vendredi
reply 13 | Rép. du client ven. 13
send 11 | doc. à venir demain (Paul)
send 11 | docs à venir demain
send 11 | doc à venir demain
send 13 | Contrat : ven.
reply 16 | Ret. lundi
reply 13 | Retour prév. vendredi
call 12 | Tél. de Yann jeudi
call 12 | Coup de tél. de Yann jeudi
reply 20 | Rép. sem. pro.
reply 20 | Rép. sem. proch.
reply 20 | Réponse la sem. prochaine
reply 31 | rép. fin mars max
schedule 13 | Invitation à recevoir vendredi pour le 2e tour.
schedule 13 | Invit Outlook à recevoir vendredi pour le 2e entretien.
send 13 | Lien à recevoir vendredi pour le 2e oral.
reply 13 | Retour vendredi après le 2e entretien.
call 13 | Elle m'appelle vendredi pour le 2ème oral.
call 13 | Elle m'appelle vendredi après le 3e.
call 1 | Elle m'appelle le 1er.
reply 2 | Réponse le 2.
reply 6 | Retour annoncé pour vendredi, rien à ce jour.
reply 6 | Retour annoncé pour vendredi dernier, rien reçu à ce jour.
reply 9 | Réponse promise pour lundi, rien à ce jour.
reply 10 | Réponse ce jour.
reply 12 | A promis de trancher jeudi.
send 12 | A promis d'envoyer le contrat jeudi.
call 9 | Il était prévu qu'il m'appelle lundi, rien.
call 9 | Il était convenu qu'elle m'appelle lundi, et rien.
call 16 | Il est convenu qu'elle m'appelle lundi.
call 13 | Un conseiller vous rappellera vendredi.
call 13 | Le cabinet vous rappellera vendredi.
reply 13 | Une assistante vous répondra vendredi.
send 13 | Promesse d'embauche vendredi.
send 11 | Promesse d'embauche envoyée demain.
send 13 | Offre ferme envoyée vendredi au plus tard.
other 12 | Elle soumet mon profil au client jeudi.
other 12 | Elle propose mon profil au client jeudi.
other | Elle va soumettre ma candidature au client.
other 16 | Il glisse un mot pour moi au directeur lundi.
other 16 | Il glisse mon CV à son directeur lundi.
reply 13 | Le COMEX tranche vendredi.
send 13 | Ils font une offre vendredi.
call 16 | Elle rappelle vendredi, non, lundi.
call 16 | Elle rappelle vendredi, enfin lundi quand elle rentre.
call 13 | Elle rappelle vendredi, enfin lundi on se voit.
call 13 | Elle rappelle vendredi, enfin lundi c'est férié.
call 13 | Elle a dit que ce serait rapide et qu'elle m'appellerait vendredi.
call 12 | Elle m'a dit que ça suffirait, et qu'elle me rappellerait jeudi.
reply 17 | Suite : mardi.
reply 17 | Suites mardi.
reply 13 | Suite vendredi.
reply 13 | Suite au plus tard vendredi.
reply 18 | Le client se positionne mercredi prochain.
reply 13 | Le client doit se positionner vendredi.
reply 13 | Ils se positionnent vendredi.
reply 13 | Positionnement du client attendu vendredi.
send 12 | À recevoir : le cas pratique, jeudi.
send 12 | À recevoir jeudi : le cas pratique.
send 12 | À venir : contrat, jeudi.
send 12 | À venir jeudi : contrat.
reply 13 | La réponse, c'est vendredi.
reply 13 | La décision, c'est vendredi.
reply 13 | Le verdict, c'est vendredi.
other 13 | Mon taxi sera remboursé vendredi.
send 13 | RH : enverra mon contrat vendredi.
send 13 | Elle m'envoie le contrat vendredi, quitte à ce qu'on le corrige après.
call 13 | Elle me rappelle vendredi, on peut imaginer un poste à Lyon.
send 16 | J'aurai la promesse d'embauche entre les mains lundi.
send 16 | Karine a dit que j'aurais la promesse d'embauche entre les mains lundi.
send 16 | J'aurai la proposition d'embauche sous les yeux lundi.
reply 11 | Thomas m'annonce la couleur mercredi.
reply 11 | Elle m'annoncera la couleur demain.
reply 24 | Leurs observations sur ma copie arrivent pour le 24.
reply 24 | Elle me communique ses observations le 24.
schedule 12 | Elle me trouve une heure avec le directeur de site jeudi.
schedule 12 | Elle me trouve une demi-heure avec le directeur jeudi.
schedule 12 | Il me trouvera un moment avec la cheffe d'ici jeudi.
schedule 12 | Elle me trouve une place dans l'agenda du directeur jeudi.
reply 17 | Sandrine m'a dit qu'elle me rapporterait la position du comité dans les huit jours.
reply 12 | Elle me rapporte la réponse du comité jeudi.
send 10 | Son assistante me poste dès aujourd'hui la fiche de renseignements.
send 12 | Elle me poste le contrat jeudi.
reply 20 | Elle me rendra réponse dans une dizaine de jours.
reply 20 | Ils me rendent réponse le 20.
reply 20 | Mme Petit me rendra sa réponse le 20.
reply 12 | Mme Legrand m'a garanti un oui ou un non pour le 12.
reply 12 | On m'a promis un oui ou un non pour jeudi.
reply 12 | J'aurai un oui ou un non jeudi.
schedule 17 | Karine : « Je vous décroche une date d'entretien avec le client d'ici mardi. »
schedule 17 | Elle me décroche un rendez-vous avec le directeur d'ici mardi.
schedule 17 | Elle me décroche un entretien chez le client mardi.
other 31 | Ils vont me payer le test, virement fin mars.
other 31 | Ils me paient le test fin mars.
other 31 | Ils me rémunèrent la journée d'essai fin mars.
other 31 | Ils me dédommagent pour le cas pratique fin mars.
call 11 | Nora : on se parle demain, je t'appelle.
send 16 | Mme Martin m'a assuré que j'aurais le détail du salaire noir sur blanc pour lundi.
send 16 | Mme Martin m'a assuré que j'aurais le détail du salaire pour lundi.
send 16 | J'aurai le détail de la paie lundi.
reply 4 | Hugo m'avait assuré que j'aurais sa réponse mercredi, je l'attends encore.
reply 4 | Hugo m'avait assuré que j'aurais sa réponse mercredi, je l'attends toujours.
reply 13 | Quatre candidats auditionnés, dont moi, réponse à chacun de nous le 13.
reply 10 | Réponse aux candidats début avril.
contact; send 13 | Elle a écrit : lettre d'engagement dans ma boîte d'ici vendredi.
send 13 | J'ai la lettre d'engagement dans ma boîte d'ici vendredi, m'a-t-elle assuré.
send 13 | J'ai le contrat dans ma boîte d'ici vendredi, m'a-t-elle promis.
reply 13 | Réponse à tous les candidats vendredi.
reply 13 | Décision communiquée aux candidats vendredi.
schedule 16 | Elle m'obtient un créneau lundi.
"""

OTHER_LIVES = """
Elle n'a pas encore le contrat.
Elle ne m'a pas encore répondu.
Elle ne me l'a pas dit.
Elle a déjà reçu dix candidats.
Ils ont déjà vu trois personnes.
Il reste deux candidats.
On est encore trois en lice.
Je suis dans la short-list.
Je passe au tour suivant.
Prochain tour vendredi.
Deuxième entretien vendredi à 14h.
Ils veulent me revoir vendredi.
Ils cherchent quelqu'un rapidement.
Ils aimeraient démarrer en mai.
Elle m'a trouvé sympa.
Elle a pris des notes.
Elle a promis de faire de son mieux.
Il a dit qu'il essaierait.
Rien de promis.
Pas de promesse de leur part.
Sophie écrit à ses anciens élèves vendredi.
Sophie répond à ses clients vendredi.
Sophie appelle sa fille vendredi.
Sophie envoie les résultats à son chef vendredi.
Sophie transmet son rapport à la direction vendredi.
Sophie prévient son équipe vendredi.
Sophie prévient les élus vendredi.
Sophie annonce son départ vendredi.
Sophie présente son projet vendredi.
Sophie rend son mémoire vendredi.
Sophie signe son contrat vendredi.
Sophie passe son permis vendredi.
Marc reçoit un prix vendredi.
Marc répond au téléphone toute la journée.
Marc rappelle un client pendant l'entretien.
Marc m'a raconté ses vacances.
Marc m'a présenté l'équipe.
Marc m'a montré les bureaux.
Marc m'a donné des conseils pour le test.
Marc m'a demandé si j'étais libre vendredi.
Marc m'a demandé de lui envoyer mes dispos vendredi.
Marc veut que je lui envoie mes références vendredi.
Marc attend mes références vendredi.
Marc attend ma réponse vendredi.
Marc aimerait que je commence vendredi.
Marc part en vacances vendredi.
Marc rentre vendredi.
Marc démissionne vendredi.
La boîte publie ses comptes vendredi.
La boîte annonce un plan social vendredi.
La boîte sort un produit en mai.
La direction annonce les augmentations en mars.
La direction présente la stratégie vendredi.
L'équipe livre la version 2 vendredi.
L'équipe envoie le dossier au client vendredi.
Le client reçoit la maquette vendredi.
Le directeur prend sa retraite en mai.
Le poste commence en mai.
La formation est envoyée en distanciel.
Le logiciel envoie un mail automatique chaque nuit.
Le robot répond aux clients.
La plateforme m'enverra des annonces chaque vendredi.
Indeed m'enverra des alertes.
LinkedIn m'enverra un mail de confirmation.
J'ai reçu une newsletter.
J'ai reçu un accusé de réception automatique.
J'ai reçu ma commande.
J'ai reçu mes analyses.
Reçu la facture du garage.
Mail de la banque ce matin.
Appel de ma mère ce matin.
Sms de mon frère.
Coup de fil de la crèche.
Réponse de la mutuelle.
Message de mon proprio.
Ma soeur m'a appelée.
Maman m'a rappelée.
La banque m'a écrit.
J'ai appelé ma mère pour avoir des nouvelles.
J'ai relancé le plombier.
J'ai relancé mon proprio pour la fuite.
J'ai remercié ma soeur.
J'ai remercié la voisine par mail.
Rendez-vous chez le dentiste reporté à lundi.
Le dentiste a décalé mon rendez-vous à lundi.
Ma soeur annule notre dîner de vendredi.
Mon pote a eu une offre.
Mon frère a signé son CDI.
Ma copine a été prise chez Orange.
Paul a été recalé par Orange.
Le chef annonce la couleur : ici on bosse le samedi.
Elle me trouve une excuse jeudi.
Il me trouve trop bavard.
Il rapporte que le jury est content.
J'ai décroché un entretien chez le client.
Réponse aux clients vendredi.
J'ai demandé à Olivier si le poste était basé à Rennes.
J'ai frappé à sa porte, entretien sympa.
Elle se rappelle au bon souvenir de son ancien patron.
J'ai mis un terme à mon bail.
Le poste d'assistante de l'an dernier a été supprimé.
J'ai le plaisir de la cuisine.
Je me suis rappelé que Marc aime le café.
Je me suis rappelé l'adresse du cabinet.
Je me suis présenté à l'accueil, entretien sympa.
Réponse aux fournisseurs vendredi.
Elle m'a obtenu un poste l'an dernier.
Il obtient son permis mardi.
Elle décroche son téléphone lundi.
Il a lâché son poste.
Il m'a donné sa carte.
J'ai pris l'exemple de ma voisine.
J'ai pris le tram rien que pour le plaisir.
Elle m'a fait commenter un contrat ligne à ligne.
Il m'a fait lire le contrat.
Il m'a fait relire une offre et rédiger un devis.
J'aurais voulu qu'on me rappelle ensuite.
J'aurais aimé qu'ils m'appellent lundi.
"""


@pytest.mark.parametrize(("expected", "sentence"), table(VERBS + TENSES + NOTES + TRADES + MESSY))
def test_promises_in_every_wording(expected, sentence):
    assert shown(sentence, "fr") == sorted(expected.split("; "))


@pytest.mark.parametrize(("expected", "sentence"), table(OTHERS + MORE + SIGNS))
def test_other_statements_in_every_wording(expected, sentence):
    assert shown(sentence, "fr") == sorted(expected.split("; "))


@pytest.mark.parametrize(
    "sentence",
    (NOTHING + NOTHING_MORE + NOTES_NOTHING + OUTSIDERS + PRIVATE + PLANS + CONDITIONS + DOUBTS + HABITS + OTHER_LIVES)
    .strip()
    .splitlines(),
)
def test_what_says_nothing(sentence):
    assert shown(sentence, "fr") == []
