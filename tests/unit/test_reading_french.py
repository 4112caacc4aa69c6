"""What French sentences say, as a table: each is a note of its own, said on Tuesday 10 March 2026 about Acme.

A row is ``statements | sentence``; a statement is a type or, for a promise, its act, with the due day where a date or
duration was given.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from nudged.model import Type
from nudged.reading import read_note
from nudged.reading.settings import ReadingSettings

PARIS = ZoneInfo("Europe/Paris")
SHOWN = (Type.PROMISE, Type.CONTACT, Type.CHASE, Type.COURTESY, Type.RESCHEDULE, Type.OUTCOME)

VERBS = """
call 11 | Il me rappelle demain.
call 11 | Elle me téléphonera demain.
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
call 11 | il me rapl dem
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
"""

MORE = """
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
reply 13 | On se tient au courant vendredi.
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


def _table(text: str) -> list[tuple[str, str]]:
    rows = (line.split("|", 1) for line in text.splitlines() if line)
    return [(expected.strip(), sentence.strip()) for expected, sentence in rows]


def _said(sentence: str) -> list[str]:
    note = f"# Acme\n\n## 2026-03-10\n{sentence}\n"
    settings = ReadingSettings(language="fr")
    found = read_note(note, file="Acme.md", modified=datetime(2026, 3, 10, 20, tzinfo=PARIS), settings=settings)
    out = []
    for statement in found:
        if statement.type is Type.PROMISE:
            day = "" if statement.vague else f" {statement.due.day}"
            out.append(f"{statement.act.value}{day}")
        elif statement.type in SHOWN:
            out.append(statement.type.value)
    return sorted(out)


@pytest.mark.parametrize(("expected", "sentence"), _table(VERBS + TENSES))
def test_promises_in_every_wording(expected, sentence):
    assert _said(sentence) == sorted(expected.split("; "))


@pytest.mark.parametrize(("expected", "sentence"), _table(OTHERS + MORE))
def test_other_statements_in_every_wording(expected, sentence):
    assert _said(sentence) == sorted(expected.split("; "))


@pytest.mark.parametrize("sentence", (NOTHING + NOTHING_MORE).strip().splitlines())
def test_what_says_nothing(sentence):
    assert _said(sentence) == []
