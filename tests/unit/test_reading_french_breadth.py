"""French promises for breadth, and what only looks like one: each a note of its own about Acme.

The sentences are said on Thursday 5 March 2026. A row of ``COMING`` is ``month-day | sentence``: the day by which what
is promised is due; a line of ``NOTHING`` says nothing that a candidate waits for.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from readings import SHOWN, said, table

SAVED = datetime(2026, 3, 5, 18, tzinfo=ZoneInfo("Europe/Paris"))

COMING = """
03-06 | Elle me fait savoir vendredi ce qu'il en est.
03-06 | Ils me donnent leur feu vert vendredi.
03-06 | Sandrine me tient au jus vendredi.
03-06 | Le DRH me fixe vendredi.
03-09 | Il me laisse un message lundi.
03-09 | Elle me glisse un mot lundi.
03-09 | Lundi, Karima me met en contact avec le chef d'équipe.
03-10 | Bertrand m'aiguille mardi vers la bonne personne.
03-10 | On me dit quoi mardi.
03-10 | On me tient au parfum mardi.
03-10 | Ils m'avisent mardi par courriel.
03-10 | Elle me revient là-dessus mardi.
03-10 | Elle me revient avec une date mardi.
03-10 | Mardi ils me font leur proposition.
03-10 | Ils me soumettent une offre mardi.
03-10 | Le cabinet me positionne mardi chez le client.
03-10 | Ils me recontactent mardi, quoi qu'il arrive.
03-11 | Le service paie me fait parvenir la simulation mercredi.
03-11 | La mairie me notifie sa décision mercredi.
03-11 | Je suis notifié mercredi.
03-11 | Il se manifeste mercredi.
03-11 | Elle se signale mercredi au plus tard.
03-11 | Il se fend d'un mail mercredi.
03-11 | Mercredi elle m'appelle, promis juré.
03-12 | Ils s'engagent à répondre.
03-12 | Ils se sont engagés à me répondre d'ici jeudi.
03-12 | La responsable s'est engagée sur une réponse jeudi.
03-06 | J'ai sa parole : réponse demain.
03-06 | Elle me donne rendez-vous téléphonique demain pour la suite.
03-13 | Ils statuent sur ma candidature la semaine prochaine.
03-13 | Le conseil d'administration tranche la semaine prochaine.
03-13 | La commission se réunit la semaine prochaine et nous aurons les résultats dans la foulée.
03-09 | Je dois avoir sa réponse lundi.
03-09 | Je devrais en savoir plus lundi.
03-09 | Je devrais être fixée lundi.
03-09 | On devrait être fixés lundi.
03-09 | On sera fixés lundi.
03-09 | Je saurai lundi si je suis prise.
03-09 | Je saurais lundi.
03-09 | Je le saurai lundi.
03-09 | Lundi je sais.
03-09 | Je sais lundi si c'est bon.
03-09 | J'ai la réponse lundi.
03-09 | J'aurai le fin mot lundi.
03-09 | J'aurai des nouvelles lundi.
03-09 | J'aurai de ses nouvelles lundi.
03-09 | J'aurai un appel de Marc lundi.
03-09 | J'attends l'appel de Marc lundi.
03-09 | J'attends leur retour pour lundi.
03-09 | J'attends leur réponse lundi.
03-09 | On attend leur réponse pour lundi.
03-09 | La réponse est attendue lundi.
03-09 | La réponse doit tomber lundi.
03-09 | Le verdict tombe lundi.
03-09 | La décision sera prise lundi.
03-09 | La décision sera rendue publique lundi.
03-09 | La décision m'est communiquée lundi.
03-09 | La décision interviendra lundi.
03-09 | La réponse interviendra lundi.
03-09 | La réponse me parvient lundi.
03-09 | La réponse sera là lundi.
03-09 | Les résultats seront affichés lundi.
03-09 | Les résultats sortent lundi.
03-09 | Les résultats sont publiés lundi.
03-09 | Les résultats seront connus lundi.
03-09 | On connaîtra les résultats lundi.
03-09 | Publication des résultats lundi.
03-09 | Annonce des résultats lundi.
03-09 | Proclamation des résultats lundi.
03-09 | Envoi du contrat lundi.
03-09 | Réception du contrat lundi.
03-09 | Transmission du contrat lundi au plus tard.
03-09 | Le contrat part lundi.
03-09 | Le contrat arrive lundi.
03-09 | Le contrat me sera remis lundi.
03-09 | Le contrat sera dans ma boîte lundi.
03-09 | Le contrat sera prêt lundi.
03-09 | Le contrat est pour lundi.
03-09 | Contrat lundi.
03-09 | Contrat à recevoir lundi.
03-09 | Contrat attendu lundi.
03-09 | Offre écrite lundi.
03-09 | Offre écrite à suivre lundi.
03-09 | Retour lundi.
03-09 | Retour promis lundi.
03-09 | Retour prévu lundi de la part de Nadia.
03-09 | Retour de Nadia prévu lundi.
03-09 | Retour de Nadia lundi.
03-09 | Retour de sa part lundi.
03-09 | Appel de Nadia lundi.
03-09 | Coup de fil de Nadia lundi matin.
03-09 | Nouvelles lundi.
03-09 | Des nouvelles lundi.
03-09 | Réponse lundi dernier délai.
03-09 | Réponse définitive lundi.
03-09 | Réponse sur le poste lundi.
03-09 | Réponse de principe lundi.
03-09 | Réponse ferme et définitive lundi.
03-09 | Réponse par mail lundi.
03-09 | Décision lundi soir.
03-09 | Décision finale lundi.
03-09 | Verdict lundi.
03-09 | Verdict lundi, m'a dit Nadia.
03-09 | Retour attendu : lundi.
03-09 | Réponse : lundi.
03-09 | Délai : lundi.
03-12 | Délai annoncé : une semaine.
03-12 | Délai de réponse : une semaine.
03-12 | Délai de réponse annoncé d'une semaine.
03-12 | Délai : 1 semaine.
03-12 | Comptez une semaine pour la réponse.
03-12 | Il faut compter une semaine pour avoir un retour.
03-12 | Compter une semaine avant d'avoir un retour.
03-12 | Elle me demande une semaine pour me répondre.
03-12 | Ils se donnent une semaine pour trancher.
03-12 | Ils se laissent une semaine pour réfléchir.
03-12 | Il leur faut encore une semaine pour décider.
03-12 | Ils ont besoin d'une semaine pour se décider.
03-06 | Elle a jusqu'à vendredi pour décider.
03-06 | Elle a jusqu'à vendredi pour me donner une réponse.
03-06 | Ils ont jusqu'à vendredi.
03-06 | Le chef a jusqu'à vendredi pour valider.
03-06 | Il me répond jusqu'à vendredi.
03-06 | Vous aurez une réponse jusqu'à vendredi, m'a dit la RH.
03-06 | Réponse jusqu'à vendredi.
03-06 | Je reçois le contrat jusqu'à vendredi.
03-13 | Il est prévu qu'ils me répondent la semaine prochaine.
03-13 | Il est prévu que le comité me réponde la semaine prochaine.
03-13 | Il est convenu qu'il me rappelle la semaine prochaine.
03-13 | Il a été convenu qu'elle m'enverrait l'offre la semaine prochaine.
03-13 | Il a été décidé qu'on me recontacterait la semaine prochaine.
03-13 | Il était entendu qu'il m'appellerait la semaine prochaine.
03-06 | Il me sera répondu demain.
03-06 | Il devrait m'être communiqué une date demain.
03-06 | Une réponse me sera faite demain.
03-06 | Une réponse m'est promise pour demain.
03-06 | Une réponse m'a été promise pour demain.
03-06 | Une réponse nous sera apportée demain.
03-06 | Une date me sera proposée demain.
03-06 | Un créneau me sera proposé demain.
03-06 | Un mail partira demain.
03-06 | Un courrier me sera adressé demain.
03-06 | Un lien va m'être envoyé demain.
03-06 | Je vais recevoir un lien demain.
03-06 | Je suis censée recevoir un lien demain.
03-06 | Je suis censé avoir une réponse demain.
03-06 | Je dois être rappelé demain.
03-06 | Je devrais recevoir le contrat demain.
03-06 | Je vais être contacté demain par le manager.
03-06 | Je serai rappelée demain par une certaine Mme Diallo.
03-06 | On va me rappeler demain.
03-06 | On doit me rappeler demain.
03-06 | On m'a dit que je serais rappelé demain.
03-06 | On m'a promis un appel demain.
03-06 | On m'a assuré que la réponse arriverait demain.
03-06 | On m'a certifié que le dossier serait traité et la réponse envoyée demain.
03-06 | On m'a indiqué un retour demain.
03-06 | On me promet une réponse demain.
03-06 | On me l'a promis pour demain, le contrat.
03-06 | Elle dit que ce sera demain.
03-06 | D'après elle, réponse demain.
03-06 | Selon la RH, le verdict tombera demain.
03-06 | Paraît que la réponse arrive demain.
03-06 | Apparemment on me rappelle demain.
03-06 | Aux dires de Sophie, j'aurai le contrat demain.
03-06 | Elle m'a confirmé que je recevrais l'offre demain.
03-06 | Elle m'a confirmé l'envoi de l'offre demain.
03-06 | Elle m'a annoncé l'envoi du contrat pour demain.
03-06 | Elle a parlé d'un retour demain.
03-06 | Elle a évoqué une réponse pour demain.
03-06 | Elle a laissé entendre qu'elle me répondrait demain.
03-06 | Elle a laissé entendre que j'aurais une réponse demain.
03-06 | Elle m'a fait savoir que la réponse serait pour demain.
03-06 | Elle a répété qu'elle me rappellerait demain.
03-06 | Elle m'a redit qu'elle m'appelait demain.
03-06 | Elle me rappelle demain sans faute.
03-06 | Elle a noté de me rappeler demain.
03-06 | Elle s'est notée de me rappeler demain.
03-06 | Elle se charge de m'envoyer le lien demain.
03-06 | Elle s'occupe de l'offre, que je recevrai demain.
03-06 | Elle veille à ce que j'aie le contrat demain.
03-06 | Elle fait en sorte que j'aie le contrat demain.
03-06 | Elle s'arrange pour que je reçoive le contrat demain.
03-06 | Elle fait envoyer le contrat demain.
03-06 | Elle me fait envoyer le contrat demain.
03-06 | Elle va demander à Luc de m'envoyer le lien demain.
03-06 | Elle charge Luc de m'envoyer le lien demain.
03-06 | Luc doit me transmettre ça demain.
03-06 | C'est Luc qui me rappelle demain.
03-06 | C'est demain que Luc me rappelle.
03-06 | C'est demain qu'ils se décident.
03-06 | C'est demain que je saurai.
03-06 | C'est pour demain, la réponse.
03-06 | Ce sera Luc, leur DRH, qui m'appellera demain.
03-06 | Celui qui m'appelle demain, c'est Luc.
03-06 | Luc, c'est lui qui me rappelle demain.
03-06 | Celle qui doit me rappeler demain s'appelle Maud.
03-06 | La personne qui me rappelle demain s'appelle Maud.
03-06 | Le contrat, que Maud m'envoie demain, est un CDI.
03-06 | Le contrat que Maud m'envoie demain est un CDI.
03-06 | Reste l'offre, que Maud m'envoie demain.
03-06 | Reste le planning, qu'elle me donne d'ici vendredi.
03-06 | Ne manque que le contrat, que Maud envoie demain.
03-06 | Plus qu'à attendre leur réponse demain.
03-06 | Y a plus qu'à attendre la réponse de Maud, demain.
03-06 | Elle m'appelle demain pour me dire ce qu'ils ont décidé.
03-06 | Elle m'appelle demain avec la réponse.
03-06 | Le temps de consulter le directeur, et elle m'appelle demain.
03-06 | Dès qu'elle a vu le directeur demain, elle m'appelle.
03-12 | Une fois le devis signé, elle me rappelle.
03-12 | Elle me rappelle après les entretiens.
03-12 | Elle me rappelle quand elle aura vu les autres candidats.
03-12 | Elle revient vers moi une fois les autres candidats vus.
03-12 | Sitôt la réunion passée, elle m'appelle.
03-12 | Elle attend le feu vert du siège et m'appelle aussitôt.
03-12 | Elle m'appelle, elle me l'a promis.
03-12 | Elle a promis de m'appeler.
03-12 | Elle a promis un retour.
03-12 | Elle m'a promis sa réponse.
03-12 | Elle devait juste vérifier un point avec la paie et m'envoyer l'offre.
03-06 | rdv ok, la rh rappel vendredi
03-06 | g eu la rh elle me rapelle vendredi
03-06 | jdois avoir la reponse vendredi normalement
03-06 | normalement jai la reponse vendredi
03-06 | ils mont dit vendredi au plus tard
03-06 | ils mont dit qu'ils me diraient vendredi
03-06 | elle a di kel mappel vendredi
03-06 | rep vendredi
03-06 | rep attendue ven
03-06 | retour rh ven.
03-06 | retour RH demain
03-06 | reponse rh dem matin
03-06 | RH -> retour vendredi
03-06 | RH : retour vendredi
03-06 | RH: me rappelle vendredi
03-06 | Petit (DRH) rappelle vendredi
03-06 | doit rappeler vendredi
03-06 | doit me rappeler vendredi
03-06 | me rappelle vendredi
03-06 | va me rappeler vendredi
03-06 | m'appelle vendredi
03-06 | m'envoie le lien vendredi
03-06 | me tient au courant vendredi
03-06 | Me recontacte vendredi max
03-06 | Appel prévu vendredi avec la réponse.
03-06 | Suite : réponse vendredi.
03-06 | Suite du process : retour vendredi, puis 2e tour.
03-06 | Next step : réponse vendredi
03-06 | Prochaine étape : retour de leur part vendredi
03-06 | Prochaine étape : ils me rappellent vendredi
03-06 | Et maintenant ? Ils rappellent vendredi.
03-06 | Conclusion : réponse vendredi
03-06 | Bilan : plutôt positif, réponse vendredi
03-06 | Bon feeling, verdict vendredi
03-06 | 45 min, bon contact, elle revient vers moi vendredi
03-06 | Salaire : 32k. Réponse vendredi.
03-06 | Trois candidats en lice, décision vendredi.
03-06 | Ils voient encore un candidat demain, réponse dans la foulée.
03-09 | Ils voient encore deux personnes vendredi et décident lundi.
03-09 | Le directeur rentre vendredi, il m'appelle lundi.
03-06 | Le comité se prononce, puis Gaëlle me téléphone vendredi.
03-06 | Gaëlle fait ses remarques vendredi.
03-06 | Gaëlle me fait ses remarques vendredi.
03-06 | Gaëlle relit et me fait ses remarques vendredi.
03-06 | Retour sur mon exercice vendredi.
03-06 | Correction du test vendredi.
03-06 | Ils corrigent le test et me disent vendredi.
03-10 | Elle voit son chef mardi et me répond le jour même.
03-10 | Comité mardi, réponse le jour même.
03-10 | Le comité est mardi, j'aurai la réponse le jour même.
03-11 | Le comité est mardi, j'aurai la réponse le lendemain.
03-09 | Elle me rappelle lundi matin, la semaine prochaine.
03-09 | Elle me rappelle la semaine prochaine, lundi.
03-09 | Elle me rappelle la semaine prochaine, lundi matin.
03-13 | Elle me rappelle en fin de semaine prochaine.
03-13 | Elle me rappelle dans le courant de la semaine prochaine.
03-13 | Elle me rappelle courant semaine prochaine.
03-06 | Elle me rappelle en fin de semaine.
03-06 | Elle me rappelle d'ici la fin de la semaine.
03-06 | Elle me rappelle avant la fin de la semaine.
03-12 | Elle me rappelle d'ici une semaine.
03-19 | Elle me rappelle dans les quinze jours.
03-19 | Elle me rappelle d'ici une quinzaine de jours.
03-26 | Elle me rappelle dans trois semaines.
03-31 | Elle me rappelle fin mars.
03-31 | Elle me rappelle d'ici fin mars.
04-15 | Elle me rappelle mi-avril.
04-10 | Elle me rappelle début avril.
03-20 | Elle me rappelle le 20.
03-20 | Elle me rappelle vendredi 20 mars.
03-20 | Elle me rappelle avant le 21.
03-06 | Elle me sonne vendredi.
03-06 | Elle me dit quoi vendredi.
03-06 | On me dit quoi d'ici vendredi.
03-06 | Elle me téléphone vendredi sur le temps de midi.
03-06 | Elle me retéléphone vendredi.
03-06 | Elle me redit quoi vendredi.
03-06 | Elle me fait un téléphone vendredi.
03-06 | Elle m'envoie un natel vendredi.
03-06 | Il me répond d'ici à vendredi.
03-06 | Il me réécrit d'ici vendredi, tout de bon.
03-06 | Il va me caller vendredi.
03-06 | Il va m'texter vendredi.
03-06 | Y vont me rappeler vendredi.
03-06 | A va me rappeler vendredi.
03-06 | Elle va me revenir là-dessus vendredi.
03-06 | Ils vont me laisser savoir vendredi.
03-06 | Ils sont supposés me rappeler vendredi.
03-06 | Ils m'ont dit qu'y m'appelleraient vendredi.
03-06 | Ça fait qu'ils me rappellent vendredi.
03-06 | Elle me donne un coup de fil vendredi.
03-06 | Elle me lâche un coup de fil vendredi.
03-06 | Elle me donne des nouvelles vendredi.
03-06 | Elle me call vendredi.
03-06 | Elle me fait un call vendredi.
03-06 | Elle me forward le brief vendredi.
03-06 | Elle me drop le lien vendredi.
03-06 | Elle me ping vendredi.
03-06 | Elle m'update vendredi.
03-06 | Elle me fait un feedback vendredi.
03-06 | Feedback vendredi EOD.
03-06 | Feed-back du manager vendredi.
03-06 | « Bonjour Madame, je reviens vers vous vendredi. Cordialement, Anne Roux »
03-06 | Mail reçu : « Nous vous tiendrons informée de notre décision vendredi. »
03-09 | « Nous ne manquerons pas de revenir vers vous rapidement. »
03-06 | « Votre dossier est en cours d'examen, une réponse vous parviendra vendredi. »
03-06 | « Notre décision vous sera communiquée vendredi. »
03-06 | « Vous serez informé de la suite donnée à votre candidature d'ici vendredi. »
03-06 | « Nous prendrons contact avec vous vendredi. »
03-06 | « Ma collègue prendra contact avec vous vendredi. »
03-06 | « Je vous fais parvenir le contrat vendredi. »
03-06 | « Vous trouverez le contrat dans votre boîte vendredi. »
03-06 | « Vous aurez de nos nouvelles vendredi. »
03-06 | « Tu auras de mes nouvelles vendredi. »
03-06 | « Je te tiens au courant vendredi. »
03-06 | « Je te redis vendredi. »
03-06 | « Je te dis ça vendredi. »
03-06 | « On te dit vendredi. »
03-06 | « On revient vers toi vendredi. »
03-06 | « Laissez-nous jusqu'à vendredi. »
03-06 | « Laisse-moi jusqu'à vendredi. »
03-06 | « Je vous demande de patienter jusqu'à vendredi. »
03-06 | « Donnez-moi jusqu'à vendredi. »
03-06 | « Le temps de consulter mon associé, je vous réponds vendredi. »
03-06 | « Ça part vendredi. »
03-06 | « Vous l'aurez vendredi. »
03-06 | « Je vous l'envoie vendredi. »
03-06 | « Vous recevez ça vendredi. »
03-06 | « C'est promis, réponse vendredi. »
03-06 | Elle : « réponse vendredi ».
03-06 | Elle m'a dit « vendredi ».
03-06 | Anne Roux (RH) : retour vendredi
03-06 | Anne me promet une réponse vendredi.
03-06 | Anne a promis une réponse vendredi.
03-06 | Anne s'est engagée à répondre vendredi.
03-06 | Anne m'avait promis sa réponse pour vendredi, j'attends.
03-06 | Promis par Anne : réponse vendredi.
03-06 | Promesse d'Anne : réponse vendredi.
03-06 | Engagement d'Anne : une réponse vendredi.
03-06 | Selon Anne, réponse vendredi.
03-06 | Anne compte trancher vendredi.
03-06 | Anne vise vendredi.
03-06 | Anne vise une décision vendredi.
03-06 | Ils visent une réponse pour vendredi.
03-06 | Ils tablent sur une décision vendredi.
03-06 | Ils espèrent me répondre vendredi.
03-06 | Ils espèrent une réponse du siège vendredi.
03-06 | Ils prévoient un retour vendredi.
03-06 | Ils se décident vendredi.
03-06 | Ils choisissent vendredi.
03-06 | Ils font leur choix vendredi.
03-06 | Ils arrêtent leur choix vendredi.
03-06 | Ils prennent leur décision vendredi.
03-06 | Ils prendront une décision vendredi.
03-06 | Choix final vendredi.
03-06 | Choix définitif vendredi.
03-06 | Sélection finale vendredi.
03-06 | Arbitrage vendredi.
03-06 | Short-list vendredi.
03-06 | Le nom du candidat retenu sera annoncé vendredi.
03-06 | On saura vendredi.
03-06 | On saura ça vendredi.
03-06 | Je le sais vendredi.
03-06 | Je suis fixée vendredi.
03-06 | Je serai au courant vendredi.
03-06 | Je serai informée vendredi.
03-06 | Je devrais avoir du nouveau vendredi.
03-06 | Plus d'infos vendredi.
03-06 | La suite vendredi.
03-06 | Elle m'en dira plus vendredi.
03-06 | Elle m'en dit plus vendredi.
03-06 | Elle me donne plus d'infos vendredi.
03-06 | Elle me précise le salaire vendredi.
03-06 | Elle me chiffre ça vendredi.
03-06 | Elle m'établit une offre vendredi.
03-06 | Elle me prépare le contrat pour vendredi.
03-06 | Elle me fait le contrat vendredi.
03-06 | Elle me sort le contrat vendredi.
03-06 | Elle rédige l'offre et me l'envoie vendredi.
03-06 | Elle m'inscrit au test et m'envoie la convocation vendredi.
03-06 | Elle me crée un compte vendredi.
03-06 | Elle m'ouvre les accès vendredi.
03-06 | Elle parle de moi au chef vendredi.
03-06 | Elle glisse un mot au chef et me rappelle vendredi.
03-06 | Elle transmet mon dossier au chef vendredi.
03-06 | Elle fait remonter mon dossier vendredi.
03-06 | Elle me fait visiter l'atelier et me répond vendredi.
03-06 | Elle me rembourse vendredi.
03-06 | Elle me fixe une date vendredi.
03-06 | Elle me propose une date vendredi.
03-06 | Elle me propose des créneaux d'ici vendredi.
03-06 | Elle me cale un créneau d'ici vendredi.
03-06 | Elle me confirme l'heure vendredi.
03-06 | Elle me confirme le rdv d'ici vendredi.
03-06 | Elle me convoque d'ici vendredi.
03-06 | Je serai convoquée d'ici vendredi.
03-06 | Convocation d'ici vendredi.
03-06 | Invitation à recevoir d'ici vendredi.
03-06 | Date confirmée d'ici vendredi.
03-06 | Julien, le chef d'équipe, doit encore en discuter avec la direction ; il me tient informé vendredi.
03-06 | Elle en parle à son n+1 et me fait un retour vendredi.
03-06 | Elle doit en référer à sa hiérarchie, réponse vendredi.
03-06 | La date de la réponse : vendredi.
03-06 | La réponse est prévue vendredi.
03-06 | La réponse est annoncée pour vendredi.
03-06 | Leur réponse est prévue vendredi au plus tard.
03-06 | Sa réponse doit arriver vendredi.
03-06 | Sa réponse arrive vendredi, en principe.
03-06 | Leur décision vendredi.
03-06 | Leur retour vendredi.
03-06 | Son retour vendredi.
03-06 | Sa réponse vendredi.
03-06 | Son verdict : vendredi.
03-06 | Leur verdict est pour vendredi.
03-06 | Quant à la réponse, ce sera vendredi.
03-06 | Pour la réponse il faut attendre vendredi.
03-06 | Il faut attendre vendredi pour la réponse.
03-06 | Il faut attendre vendredi pour savoir.
03-06 | Je dois attendre vendredi pour avoir la réponse.
03-06 | Reste à patienter jusqu'à vendredi.
03-06 | On patiente jusqu'à vendredi.
03-07 | Encore deux jours d'attente avant la réponse.
03-07 | Deux jours à attendre pour le verdict.
03-19 | Deux semaines d'attente pour la réponse, m'a dit Marc.
03-19 | Quinze jours avant la réponse, dixit Marc.
03-12 | La réponse prendra une semaine.
03-12 | La réponse prend une semaine.
03-12 | Il leur faudra une semaine pour trancher.
03-12 | Ils mettront une semaine à répondre.
03-12 | Elle mettra une semaine à établir le contrat.
03-12 | Le process dure encore une semaine, puis ils me rappellent.
03-12 | Une semaine et ils me rappellent.
03-12 | Retour d'ici une semaine.
03-12 | Retour dans une semaine.
03-12 | Retour sous une semaine.
03-12 | Réponse J+7.
03-07 | Réponse sous 48h.
03-07 | Réponse en 48h.
03-07 | Ils répondent en 48h, m'a dit Marc.
03-07 | Ils me répondent en 48h.
03-07 | Marc s'est donné 48h pour me répondre.
03-06 | On s'est dit que Marc me rappellerait vendredi.
03-06 | On a convenu que Marc me rappelle vendredi.
03-06 | On se cale là-dessus : Marc me rappelle vendredi.
03-06 | C'est entendu : réponse vendredi.
03-06 | C'est noté chez eux : ils me rappellent vendredi.
03-06 | C'est à eux de me rappeler vendredi.
03-06 | À eux de me rappeler vendredi.
03-06 | À Marc de me rappeler vendredi.
03-06 | C'est Marc qui rappelle vendredi.
03-06 | La balle est dans leur camp, réponse vendredi.
03-06 | Marc a bloqué vendredi 14h pour m'appeler.
03-06 | Marc a bloqué un créneau vendredi pour m'appeler.
03-06 | Marc a prévu de m'appeler vendredi.
03-06 | Marc prévoit de m'appeler vendredi.
03-06 | Marc a proposé de m'appeler vendredi.
03-06 | Marc propose qu'on m'appelle vendredi.
03-06 | Marc aura tranché vendredi.
03-06 | Ils auront choisi vendredi.
03-06 | Ils auront fait leur choix vendredi.
03-06 | D'ici vendredi ils auront décidé.
03-06 | D'ici vendredi ce sera décidé.
03-06 | Tout sera décidé vendredi.
03-06 | Ça se décide vendredi.
03-06 | Ce sera tranché vendredi.
03-06 | On m'appelle vendredi pour me dire si je suis prise.
03-06 | Je suis rappelée vendredi.
03-06 | Je suis recontactée vendredi quoi qu'il arrive.
03-06 | Serai recontactée vendredi.
03-06 | Serai rappelé vendredi par leur RH.
03-06 | Devrais être rappelée vendredi.
03-06 | Devrais avoir une réponse vendredi.
03-06 | Dois avoir une réponse vendredi.
03-06 | Aurai la réponse vendredi.
03-06 | Vais recevoir le contrat vendredi.
03-06 | Attends l'appel de Marc vendredi.
03-06 | En attente de leur réponse prévue vendredi.
03-06 | En attente : réponse vendredi.
03-06 | En attente du contrat promis pour vendredi.
03-06 | Toujours en attente du contrat, qui doit arriver vendredi.
03-12 | Ils annoncent une semaine de délai.
03-19 | Pas de réponse avant quinze jours mais réponse sûre à ce moment-là.
03-09 | La dame de l'accueil m'a dit que le gérant, en déplacement jusqu'à dimanche, me passerait un appel lundi.
03-06 | Demain soir au plus tard, le contremaître me donne le feu vert ou pas.
03-12 | Le labo va me revenir, le temps de voir si leur budget tient.
03-10 | D'ici mardi le greffe doit me notifier si je suis admissible.
03-11 | Mercredi on me fixe sur mon sort, dixit la principale du collège.
03-20 | L'imprimeur me dira le 20 si le poste est pour moi.
03-31 | Fin mars au plus tard, la fondation rend publique sa décision.
03-06 | Ils s'étaient engagés pour demain, je croise les doigts, mais la dame a reconfirmé : appel demain.
03-06 | La contremaîtresse vérifie mes certificats et me confirme demain par texto.
03-10 | Mon interlocuteur (un certain Baptiste) m'adresse l'ordre de mission d'ici mardi.
03-09 | Le temps d'un week-end de réflexion et ils me disent oui ou non lundi.
03-12 | Retour promis sous 7 jours par la responsable du bloc.
03-07 | 48 h chrono pour une réponse, a promis le patron du food truck.
03-06 | La secrétaire générale m'a assuré d'un appel demain en matinée.
03-10 | On m'a garanti que je serais rappelée mardi, même si c'est négatif.
03-16 | Elle passe mon dossier en commission le 16 et me téléphone le jour même.
03-09 | Le DRH, que j'ai croisé au parking, m'a lâché qu'il m'écrirait lundi.
03-06 | L'agence me balance les détails de la mission demain.
03-31 | Ils comptent boucler les recrutements courant mars et prévenir tout le monde.
03-13 | Une réponse écrite, cachet et tout, me parviendra en fin de semaine prochaine.
03-10 | Leur comptable me règle mes frais mardi.
03-06 | On doit m'expédier les bons de transport demain.
03-12 | Le responsable de secteur se charge de me trouver un binôme et me dira qui.
03-06 | Julie, du service com, m'envoie la charte demain pour que je prépare l'essai.
03-06 | Le brigadier m'a demandé mon numéro : il m'appelle demain.
03-06 | Il a noté mon numéro sur sa main, il m'appelle demain.
03-12 | Sarah a bon espoir de me donner une réponse d'ici jeudi.
03-10 | Sarah table sur mardi pour me répondre.
03-10 | Sarah mise sur une réponse mardi.
03-12 | Sarah se réserve une semaine pour choisir.
03-12 | Sarah a une semaine devant elle pour décider.
03-31 | Sarah a jusqu'à la fin du mois pour boucler son choix.
03-09 | Le maire, à qui revient la décision, tranche lundi.
03-09 | C'est le maire qui tranche, lundi.
03-09 | Le vote a lieu lundi et on m'appelle dans la foulée.
03-09 | Signature du directeur lundi, puis envoi du contrat dans la journée.
03-09 | Le contrat est à la signature, je l'ai lundi.
03-09 | Le contrat est chez le directeur pour signature, je le reçois lundi.
03-09 | Mon contrat m'attendra lundi à l'accueil.
03-09 | Je passe chercher le contrat lundi, il sera prêt.
03-06 | Demain le formateur nous donne les notes de l'évaluation.
03-06 | Les notes de l'évaluation tombent demain.
03-06 | On a nos notes demain, avec le classement.
03-06 | Affichage des admis demain à 10h sur la porte du gymnase.
03-06 | Liste des admis demain.
03-06 | Demain la liste des reçus est en ligne.
03-12 | Elle a dit « on se tient au courant », mais surtout « je vous écris ».
03-06 | Elle : « je vous confirme tout ça demain par écrit ».
03-06 | Elle termine par : je vous fais un mail demain.
03-06 | Et de conclure : « réponse demain ».
03-06 | En partant : « je vous appelle demain sans faute ».
03-06 | Phrase de fin : « on vous appelle demain ».
03-06 | Au moment de se quitter, il a lancé un « je vous tiens au jus demain ».
03-12 | Marion attend encore un candidat puis m'écrit.
03-12 | Marion voit un dernier candidat et m'écrit.
03-12 | Marion en touche un mot à son patron et m'écrit.
03-12 | Marion m'écrit dès que son patron rentre.
03-16 | Marion m'écrit quand son patron rentre, le 16.
03-12 | Marion m'écrira, elle me l'a dit et redit.
03-12 | Marion a dit qu'elle m'écrivait.
03-12 | Marion a dit quelle mecrivait
03-06 | Marion a dit demain.
03-06 | Marion a dit demain midi pour la réponse.
03-06 | Marion parle de demain.
03-06 | Marion évoque demain pour la réponse.
03-06 | Marion annonce une réponse demain.
03-06 | Marion avance la date de demain pour la réponse.
03-06 | Marion donne sa réponse demain.
03-06 | Marion fait signe demain.
03-06 | Marion rappelle demain.
03-06 | Marion va rappeler demain.
03-06 | Marion devrait rappeler demain.
03-06 | Marion prendra contact demain.
03-06 | Marion se manifeste demain.
03-06 | Marion me doit une réponse pour demain.
03-06 | Marion me doit un coup de fil demain.
03-06 | Marion est censée m'écrire demain.
03-06 | Marion a mon dossier, elle statue demain.
03-06 | Marion demain pour la réponse.
03-06 | Demain : Marion me rappelle.
03-06 | Demain, coup de fil de Marion.
03-06 | Demain, j'attends le coup de fil de Marion.
03-06 | Demain je dois recevoir le coup de fil de Marion.
03-06 | Demain il y aura le coup de fil de Marion.
03-06 | Demain je guette le mail de Marion, elle a dit avant midi.
03-06 | Je reste près du téléphone demain, Marion appelle.
03-06 | Être joignable demain, Marion appelle.
03-06 | Suis sûre d'avoir une réponse demain, Marion me l'a juré.
03-06 | Le proviseur, joint ce matin, me laisse un message demain pour confirmer.
03-09 | Leur consultante RH est en train de finaliser mon dossier, retour lundi.
03-09 | Tout est bouclé côté technique, reste l'aval de la directrice, lundi.
03-06 | Dès demain la RH m'ouvre un accès à leur intranet.
03-10 | Le patron m'a serré la main : « mardi, vous avez votre réponse ».
03-10 | « Vous serez fixé mardi », sans plus de détails.
03-10 | On s'est quittés sur un « je vous appelle mardi ».
03-19 | La mairie a deux semaines pour me faire connaître sa réponse.
03-19 | Le service dispose de quinze jours pour me notifier sa décision.
03-19 | Ils disposent de quinze jours pour trancher.
04-05 | La commission a un mois pour se prononcer.
04-05 | Un mois, c'est le temps qu'il leur faut pour instruire mon dossier et répondre.
03-12 | Leur réponse arrivera par la poste, selon la gardienne.
03-12 | Le facteur m'apportera leur réponse, ils n'appellent jamais.
03-09 | Tout le monde aura sa réponse lundi.
03-09 | Tous les candidats auront une réponse lundi, a précisé le jury.
03-09 | Les candidats seront tous appelés lundi, m'a dit la secrétaire.
03-09 | Chacun de nous sera appelé lundi.
03-09 | On nous départage lundi.
03-09 | On nous donne les résultats lundi en fin de journée.
03-09 | Ils nous écrivent lundi, à moi et aux deux autres.
03-09 | Elle nous convoque lundi pour l'annonce.
03-06 | Un mail de confirmation doit suivre demain.
03-06 | Confirmation demain par la RH.
03-06 | La RH doit encore confirmer la date, demain normalement.
03-06 | La date du deuxième tour me sera donnée demain.
03-06 | La date du deuxième tour sera fixée demain.
03-06 | J'aurai la date du deuxième tour demain.
03-06 | Ils me donnent la date du deuxième tour demain.
03-06 | Ils me disent demain quand a lieu le deuxième tour.
03-06 | Ils me diront demain à quelle heure je passe.
03-06 | Ils me précisent l'horaire demain.
03-06 | Ordre de passage communiqué demain.
03-06 | Ordre de passage demain.
03-06 | Elle m'envoie le plan du site demain.
03-06 | Elle me transmet demain les coordonnées de ma future tutrice.
03-06 | Elle me met en lien avec sa collègue demain.
03-06 | Elle pousse mon CV en interne demain.
03-06 | Elle va défendre mon dossier demain et me raconte.
03-06 | Elle demande à sa cheffe et me redit ça demain.
03-06 | Elle se renseigne pour la prime et me rappelle demain.
03-06 | Elle se renseigne et revient vers moi demain.
03-06 | Elle vérifie et m'écrit demain.
03-06 | Elle regarde ça et me fait un retour demain.
03-12 | Elle regarde ça et me dit.
03-12 | Elle voit ça avec la compta et me tient au courant.
03-12 | Elle doit voir avec la compta avant de me répondre.
03-12 | Elle me répondra après avoir vu la compta.
03-12 | Elle attend le retour de la compta pour me répondre.
03-06 | Elle attend demain le retour de la compta pour me répondre.
03-12 | Elle a mis mon dossier sur le haut de la pile et me fait signe.
03-12 | Elle a promis juré craché de m'appeler.
03-06 | Elle s'excuse du retard et m'assure d'une réponse demain.
03-06 | Elle s'est excusée, la réponse viendra demain.
03-06 | Désolée du retard, dit-elle, réponse demain.
03-06 | Retard à cause des vacances, la réponse arrive demain.
03-13 | Décision décalée au 13.
03-13 | La décision glisse au 13.
03-13 | La décision est repoussée au 13.
03-13 | Ils repoussent leur décision au 13.
03-13 | Réponse finalement le 13.
03-13 | Finalement ils me répondent le 13.
03-05 | Devaient m'appeler aujourd'hui.
03-04 | Devaient m'appeler hier, que dalle.
03-04 | La réponse était prévue hier, toujours rien.
03-04 | La réponse aurait dû tomber hier.
03-04 | J'aurais dû avoir la réponse hier.
03-04 | J'étais censée avoir la réponse hier.
03-04 | On m'avait promis la réponse pour hier.
03-04 | Elle devait me rappeler hier et ne l'a pas fait.
03-02 | Le contrat promis pour lundi n'est jamais arrivé.
03-02 | Toujours pas de contrat alors qu'il devait arriver lundi.
03-02 | Pas de nouvelles alors qu'elle devait m'appeler lundi.
03-02 | Il avait dit lundi au plus tard et rien.
03-06 | Elle est débordée mais promet un mail demain.
03-06 | Elle n'a rien promis mais appelle demain.
03-10 | « Mardi vous savez », a-t-il ajouté.
"""

NOTHING = """
Vendredi, retour de vacances.
Lundi, retour au bureau.
Vendredi : rendu du projet à l'école.
Le garage m'appelle lundi pour la voiture.
EDF m'envoie un technicien mardi.
La SNCF me rembourse le billet d'ici la fin du mois.
Mon bailleur m'envoie la quittance lundi.
La maîtresse me rappelle jeudi pour Tom.
Le médecin me donne les résultats mardi.
Le labo d'analyses m'envoie les résultats demain.
La prof de piano me dit vendredi pour le cours.
L'agence immobilière me rappelle lundi.
Pôle emploi me recontacte sous 15 jours.
France Travail m'envoie l'attestation vendredi.
La CAF me répond la semaine prochaine.
La banque me donne une réponse vendredi pour le prêt.
Le notaire m'envoie l'acte vendredi.
Ma mère me rappelle dimanche.
Ma tante m'envoie de l'argent lundi.
Le plombier passe mardi.
La crèche me donne une réponse en juin.
Le vétérinaire m'appelle demain pour le chat.
Amazon me livre demain.
Le livreur passe demain matin.
Ils m'ont dit que c'était un beau parcours.
Je vous confirme l'intérêt que je porte au poste.
Lui-même avait attendu deux mois.
Elle avait eu sa réponse en deux jours, elle.
Il m'a raconté qu'on l'avait rappelé le lendemain.
Le planning : lundi matin accueil, mardi inventaire.
Roulement : Nadia lundi, Karim mardi, moi mercredi.
Karim fait l'ouverture lundi, Nadia la fermeture.
Karim prend les commandes le mardi et rappelle les clients.
Missions : répondre aux mails sous 24h, envoyer les devis.
Le candidat enverra un rapport chaque vendredi.
Vous serez amené à contacter les fournisseurs chaque semaine.
Vous recevrez une formation de deux semaines.
Prise de poste en avril.
Contrat de six mois à partir d'avril.
CDI, 35h, prise de poste lundi 9.
Entretien lundi à 10h.
Entretien avec Marc lundi.
Deuxième entretien prévu lundi à 10h.
Je vois le directeur lundi.
Je rappelle Marc lundi.
Je dois rappeler Marc lundi.
Je lui envoie mon dossier lundi.
Je réponds lundi.
Je donne ma réponse lundi.
Ma réponse lundi.
Il attend ma réponse lundi.
Il veut ma réponse pour lundi.
J'ai jusqu'à lundi pour répondre.
Ils me laissent jusqu'à lundi pour répondre.
Il me faut une semaine pour me décider.
J'ai demandé une semaine de réflexion.
Réflexion jusqu'à lundi.
Offre valable jusqu'à lundi.
Candidatures ouvertes jusqu'au 15 mars.
Clôture des candidatures le 15 mars.
Date limite de dépôt : 15 mars.
Dépôt du dossier avant lundi.
Dossier à rendre lundi.
Test à rendre lundi.
Test technique à renvoyer pour lundi.
Devis à envoyer à Marc lundi.
Envoi de mon CV lundi.
Envoyer le RIB lundi.
Penser à rappeler la RH lundi.
Rappeler la RH lundi.
Relancer lundi si pas de nouvelles.
Si pas de réponse lundi, je relance.
Si elle ne rappelle pas lundi, je laisse tomber.
S'ils ne répondent pas d'ici lundi, tant pis.
Sans réponse de leur part lundi, je relance.
Pas de réponse avant lundi.
Ils ne répondront pas avant lundi.
Elle ne me rappellera pas.
Elle n'a pas dit quand elle rappellerait.
Elle ne sait pas quand elle me répondra.
On ne sait pas quand ils décident.
Je ne sais pas s'ils vont me rappeler.
Je doute qu'elle me rappelle lundi.
J'espère qu'elle me rappellera lundi.
J'aimerais qu'elle me rappelle lundi.
Pourvu qu'elle me rappelle lundi.
Ce serait bien qu'elle me rappelle lundi.
Il faudrait qu'elle me rappelle lundi.
Qu'elle me rappelle lundi, et je signe.
Elle pourrait me rappeler lundi.
Elle me rappellera peut-être lundi.
Peut-être une réponse lundi.
Elle aurait dû me rappeler si le poste était ouvert.
Elle a oublié de me rappeler.
Elle a failli me rappeler.
Elle préfère ne rien promettre.
Elle ne promet rien avant lundi.
Elle ne peut rien me dire avant lundi.
Elle verra ce qu'elle peut faire.
Elle m'a demandé si je pouvais venir lundi.
Elle m'a demandé de la rappeler lundi.
Elle m'a demandé de lui envoyer mes références d'ici lundi.
Elle m'a dit de rappeler lundi.
Elle m'a dit de ne pas hésiter à la relancer.
N'hésitez pas à me rappeler lundi.
Rappelez-moi lundi.
Merci de me répondre avant lundi.
Veuillez nous renvoyer le questionnaire d'ici lundi.
Tu me rappelles lundi ?
Il rappelle souvent que la réunion est le lundi.
Elle m'a rappelé que le rdv est lundi.
Elle rappelle une chanteuse.
La réponse est oui.
La réponse était claire.
Elle répond toujours vite.
Ils répondent sous 48h en général.
D'après le site, réponse sous 15 jours.
Annonce : réponse sous quinze jours.
L'annonce dit que les candidats retenus seront contactés sous 15 jours.
Seuls les candidats retenus seront contactés.
Les candidats retenus seront contactés d'ici vendredi.
Le groupe annonce ses résultats trimestriels lundi.
Le conseil municipal vote le budget lundi.
Le gouvernement annonce sa décision lundi.
Le juge rend son verdict lundi.
Météo : retour du soleil vendredi.
Le prof rend les copies lundi.
Les résultats du bac tombent lundi.
Résultats du permis lundi.
Mon frère attend sa réponse lundi.
Julie a son résultat lundi, pas moi.
Une amie m'a dit qu'ils l'avaient rappelée en deux jours.
Paul, mon coloc, aura sa réponse vendredi.
Sa femme doit l'appeler lundi.
Il appelle sa fille tous les soirs.
Elle envoie son rapport au siège chaque lundi.
Elle présente le budget lundi.
Elle part en congés vendredi.
Elle est de retour lundi.
Elle reprend le travail lundi.
Elle rentre lundi.
Elle me tutoie.
Elle me plaît, cette boîte.
Ça me rappelle mon premier stage.
Ça me prend une semaine de préparer ce test.
Il me manque deux pièces pour le dossier de lundi.
On se revoit lundi.
On se rappelle lundi.
On s'appelle lundi.
On en reparle lundi.
On refait le point lundi.
À lundi !
Rendez-vous lundi à 9h au dépôt.
Je passe le test lundi.
Je signe lundi.
Je commence lundi.
Je prépare l'oral de lundi.
Je leur laisse jusqu'à lundi.
Je leur donne jusqu'à lundi pour répondre.
Ils font passer des tests à tout le monde lundi.
Ils donnent des primes en juin.
Ils prennent quelqu'un lundi.
Ils prévoient de recruter dix personnes en avril.
Ils ouvrent un nouveau site en avril.
L'équipe envoie la newsletter vendredi.
La direction communique beaucoup.
Le poste est à pourvoir pour lundi.
Le service prévoit une réponse automatique.
Marc m'a raconté comment il avait décroché son poste en une semaine.
Sophie est arrivée dans la boîte il y a trois ans.
Le manager est en télétravail le vendredi.
Le service reçoit ses nouveaux locaux en mai.
La boîte reçoit une réponse de la BPI vendredi pour sa levée de fonds.
Ils attendent leur agrément vendredi.
Ils attendent une réponse de leur client vendredi.
Leur client leur répond vendredi.
Le client final donne son avis chaque trimestre.
Marc doit d'abord prévenir son équipe.
Marc appelle ses clients le vendredi.
Marc m'a montré comment ils envoient les devis.
On envoie les devis sous 48h chez eux.
Chez eux on répond aux clients en deux heures.
Les demandes sont traitées sous 24h par le support.
Le support répond sous 24h.
Ils livrent leurs clients en 24h.
La livraison se fait en 48h.
Ils garantissent un salaire fixe.
Ils proposent trois jours de télétravail.
Ils offrent le permis après un an.
Le salaire sera revu dans six mois.
Une augmentation est prévue dans un an.
Période d'essai de trois mois.
Le contrat débute lundi.
Le contrat se termine en décembre.
Leur contrat avec la mairie finit en juin.
Le test dure deux heures.
Le test est lundi.
Le test se passe lundi en ligne.
L'entretien dure une heure.
L'oral a lieu vendredi.
Les oraux commencent lundi.
Le jury se réunit lundi.
Le comité se tient lundi.
Réunion du comité lundi.
La formation commence lundi.
Journée d'intégration le 15.
Visite médicale lundi.
Essai d'une journée vendredi.
Je passe en comité lundi.
Mon dossier passe en commission lundi.
Mon dossier est entre leurs mains.
J'ai rendez-vous avec la RH vendredi.
J'appelle la RH vendredi.
J'attends vendredi pour relancer.
J'attends vendredi et je relance.
Je patiente jusqu'à vendredi et je relance.
Je leur laisse une semaine avant de relancer.
Je me donne jusqu'à vendredi pour choisir.
J'ai une semaine pour rendre le test.
J'ai une semaine pour répondre.
J'ai deux jours pour accepter.
Il me reste une semaine pour me décider.
Elle me donne une semaine pour répondre.
Elle me donne jusqu'à vendredi pour rendre le test.
Ils me donnent une semaine.
Elle veut une réponse vendredi.
Elle attend ma réponse pour vendredi.
Elle aimerait avoir ma réponse vendredi.
Elle voudrait que je réponde vendredi.
Réponse à donner vendredi.
Réponse à leur donner vendredi.
Leur donner une réponse vendredi.
Donner ma réponse vendredi.
Rendre réponse vendredi.
Décision à prendre vendredi.
Ma décision vendredi.
Je décide vendredi.
Je tranche vendredi.
Je choisis vendredi entre les deux offres.
Je fais mon choix vendredi.
Je saurai vendredi si je peux prendre mon congé.
J'aurai mon nouveau téléphone vendredi.
J'aurai le permis en mai.
J'aurai fini le test vendredi.
J'aurai terminé ma formation en mai.
Je recevrai ma carte d'identité en mai.
Je reçois ma box vendredi.
Je reçois mes parents vendredi.
J'obtiens mon diplôme en juin.
J'ai les résultats de mon TOEIC vendredi.
J'ai mes résultats d'examen vendredi.
J'attends un colis vendredi.
J'attends mon virement CAF vendredi.
Mon solde de tout compte arrive vendredi.
Mon ancien patron m'envoie mon certificat de travail vendredi.
Mon ancienne RH m'envoie l'attestation vendredi.
Mon chef actuel me donne sa réponse pour mon préavis vendredi.
Mon manager valide mes congés vendredi.
Ma boss me rappelle vendredi pour le planning.
Mon coach me rappelle vendredi.
Ma conseillère me rappelle vendredi.
L'APEC me rappelle vendredi.
La mission locale m'appelle vendredi.
L'auto-école me donne une date vendredi.
Le proprio me répond vendredi.
La crèche me rappelle vendredi.
Le pédiatre nous rappelle vendredi.
Ma banque me répond vendredi.
L'assurance m'envoie le devis vendredi.
Orange m'envoie un technicien vendredi.
La mairie m'envoie ma carte d'électeur.
Mamie m'appelle vendredi.
Un pote me donne un coup de main vendredi pour le CV.
Léa, ma sœur, m'appelle vendredi.
Ma sœur Léa m'appelle vendredi.
Max (mon coloc) me rend mon ordi vendredi.
Mon ami Paul m'envoie son CV vendredi pour relecture.
Un ancien collègue m'envoie une reco vendredi.
L'autre candidate aura sa réponse vendredi.
Les autres candidats seront prévenus vendredi.
On m'a dit qu'en général ils répondent sous huit jours.
Ils mettent toujours trois semaines à répondre.
Ils ont mis trois semaines à répondre.
La dernière fois ils avaient mis un mois.
Il paraît qu'ils rappellent rarement.
Les recruteurs rappellent rarement.
Un bon recruteur rappelle sous 48h.
Si je suis pris, contrat vendredi.
En cas de réponse positive, contrat vendredi.
Sauf contrordre ils ne rappellent pas.
Si tout va bien, réponse vendredi.
Avec un peu de chance, réponse vendredi.
J'espère une réponse vendredi.
J'espère avoir une réponse vendredi.
Pas sûr qu'elle me réponde vendredi.
Il se peut qu'elle m'appelle vendredi.
Elle essaiera de me répondre vendredi.
Elle fera son possible pour me répondre vendredi.
Elle aimerait me répondre vendredi.
Elle va voir si elle peut me répondre vendredi.
Elle ne s'engage pas sur une date.
Elle n'a donné aucun délai.
Aucun délai annoncé.
Délai inconnu.
Pas de date de retour.
Pas de retour prévu avant mai.
Ils avaient promis un retour à mon ami, il attend encore.
La gardienne me monte le courrier demain.
Le facteur passe demain.
Tous les candidats passent lundi.
Chacun passe lundi devant le jury.
Je passe lundi devant le jury.
Je passe en dernier demain.
Ordre de passage : Marie, Paul, moi.
La date du deuxième tour est le 13.
Elle a bouclé mon dossier.
"""


def _read(sentence: str) -> list[str]:
    found = said(f"# Acme\n\n## 2026-03-05 Notes\n{sentence}\n", saved=SAVED)
    return [f"{one.type.value} {one.due:%m-%d}" if one.due else one.type.value for one in found if one.type in SHOWN]


@pytest.mark.parametrize(("day", "sentence"), table(COMING))
def test_what_is_to_come(day: str, sentence: str) -> None:
    assert _read(sentence) == [f"promise {day}"]


@pytest.mark.parametrize("sentence", NOTHING.strip().splitlines())
def test_what_only_looks_like_it(sentence: str) -> None:
    assert _read(sentence) == []
