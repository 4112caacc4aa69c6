"""French."""

from nudged.reading.lexicon import Lexicon, spellings, word_set
from nudged.reading.time_fr import TIME
from nudged.reading.verbs import french

SENSES = """
pron:i | j' | je | j
pron:me | me | m' | moi
pron:we | nous
pron:you | vous | tu | t'
pron:he | il
pron:she | elle
pron:him | lui | leur | le | la | les | l' | y | en
pron:se | se | s'
pron:they | ils | elles | quelqu'un
pron:it | ça | cela | ceci
pron:on | on | l'on
aux:will | va | vont | va pouvoir | va devoir
aux:willme | vais | allons
aux:should | doit | doivent | devrait | devraient | est censé | est censée | sont censés | est supposé
    | est supposée | sont supposés | est prévu de | devra | devront
aux:mustme | dois | devrais | devrai | devons
aux:might | peut | peuvent | pourra | pourront | pourrait | pourraient | pourrais | puisse
aux:was | a été | ont été | ai été | avait été | été | suis | fut | étais | est | sont | serai | sera | seront
    | serais | serait | seraient | être | étant | était | étaient
aux:have | a | ont | ai | avait | avaient | as | avons | avez | avais | n'ai
aux:venir | vient de | viennent de | venait de | viens de
broken | devait | devaient | était censé | était censée | étaient censés | aurait dû | auraient dû | était supposé
    | était supposée | avait promis de | avait dit qu'il | avait dit qu'elle | avait promis | avaient promis
    | avaient dit | avait dit | étaient supposés | aurais dû | devais | avait annoncé | avaient annoncé
commit | compte | comptent | comptait | comptaient | pense | pensent | pensait | pensaient | prévoit | prévoient
    | prévoyait | a prévu de | ont prévu de | a prévu d' | espère | espèrent | s'engage à | s'engagent à
    | s'est engagé à | s'est engagée à | se sont engagés à | promet de | promettent de | a promis de | ont promis de
    | m'a promis de | m'ont promis de | a promis d' | m'a promis d' | s'est engagé | s'est engagée | prévoit de
    | prévoit d' | prévoient de | espère pouvoir | pense pouvoir | compte bien | a dit vouloir bien | a dit de
    | m'a dit de | a assuré | m'a assuré | m'a dit | a dit | a proposé de | m'a proposé de | propose de
    | a accepté de | a accepté d' | a convenu de | espérait | s'apprête à | est prévu que | table sur
    | ont promis d' | m'ont promis d' | pensent pouvoir | comptent bien | envisage de | ont l'intention de
    | a l'intention de | a bien l'intention de | a confirmé | m'a confirmé | m'a garanti | jure de | a juré de
    | m'a juré de | sont prêts à | promis de | promis d' | a pour objectif de | vise à | ambitionne de | affirme
    | assure | dit | disent | annonce | a annoncé | m'a annoncé | m'a indiqué | a indiqué | ont dit | m'ont dit
weak | aimerait | aimeraient | souhaite | souhaitent | souhaiterait | voudrait | voudraient | veut | veulent
    | va essayer de | vont essayer de | va essayer d' | va tenter de | va tâcher de | essaie de | essaye de
    | essaiera de | essayera de | essaiera d' | tentera de | va faire son possible pour | fera son possible pour
    | fera tout son possible pour | fait son possible pour | va voir pour | va voir si | verra si
    | va faire au mieux | aurait aimé | essaieront de | essayeront de | vont tenter de | tâchera de | tâche de
    | va s'efforcer de | s'efforcera de | voulait | voulaient | avait envie de | a envie de | souhaitait | tente de
    | envisagerait de | essayait de | va tout faire pour | fera de son mieux pour | va faire de son mieux pour
    | feront leur possible pour | feront tout leur possible pour | hésite à | va essayer | va tenter | aimait
    | fera le maximum pour | font leur possible pour | verra pour | vont voir si | vont voir pour | s'efforce de
    | feront de leur mieux pour | va se battre pour | rêve de | aurait voulu | essaieraient | chercherait à
    | songe à | réfléchit à | a tenté de | a essayé de | n'exclut pas de | regarde si | regarde pour
neg | pas | jamais | plus | ni | aucun | aucune | personne | guère | nullement | non
ne | ne | n'
adv | a dû | ont dû | a du | avait dû | a encore dû | en | aussi | ensuite | puis | bien | sans doute | sûrement
    | probablement | certainement | normalement | alors | donc | également | déjà | enfin | encore | finalement
    | simplement | directement | personnellement | toujours | juste | vraiment | même | d'abord | tout | quand même
    | en principe | a priori | logiquement | pr | gentiment | très | immédiatement | officiellement
    | théoriquement prévu | vite | rapidement | formellement | bel et bien | en personne | lui même | elle même
    | eux mêmes | par la suite | pour ma part | vraisemblablement | forcément | seulement
to | de | d' | à | pour | pr
conj | et | puis | ou | mais | &
that | que | qu'
rel | qui | dont
if | si | supposons | imaginons | admettons | s' ils | à condition | sous réserve | en cas de | au cas où
    | pourvu que | à moins que | sauf si | selon que | dans l'hypothèse où | si jamais | dans le cas où
    | seulement si | uniquement si | en cas d' | sous condition | à supposer que | selon le résultat | ssi
benign-if | sinon | si rien | si pas | si toujours rien | si pas de nouvelles | si je n'ai | si aucune | si aucun
    | comme si | même si | demandé si | s'il ne | si elle ne | s'ils ne | si j'ai bien compris | si je n'
    | savoir si | voir si | si besoin | si possible | demander si | demandais si | sauf erreur | si silence
    | si ça ne | si je ne | si on ne
anyway | dans tous les cas | quoi qu'il arrive | quoi qu'il en soit | de toute façon | de toutes façons
    | en tout cas | en tous cas | quelle que soit l'issue | quel que soit le résultat | que ce soit oui ou non
    | oui ou non | positif ou négatif | positive ou négative | d'une manière ou d'une autre | dans les deux cas
    | retenu ou non | retenue ou non | retenu ou pas | retenue ou pas | quelle que soit la décision
    | ds tous les cas | peu importe | quelle que soit leur décision | quelle que soit la réponse
    | quelle qu'en soit l'issue | que ce soit positif | pris ou pas | bonne ou mauvaise
maybe | peut être | éventuellement | potentiellement | possiblement | sans garantie | pas sûr | pas sûre
    | pas certain | en théorie | si tout va bien | avec un peu de chance | rien de sûr | sait on jamais | ptet
    | ptetre | p't être | ptêtre | peut-etre
habit | en général | d'habitude | généralement | habituellement | souvent | chaque | toujours d'habitude
    | d'ordinaire | la plupart du temps | en moyenne | parfois | tous les jours | toutes les semaines
    | tous les lundis | tous les mois | rarement | quotidiennement | régulièrement | de coutume
    | politique de la maison | tous les ans | le plus souvent | par défaut | à chaque fois | systématiquement
hope | j'espère | je souhaite | je pense | je crois | je suppose | j'imagine | je doute | croisons les doigts
    | je croise les doigts | j'aimerais | je voudrais | je me demande | ce serait bien | pourvu qu' | pourvu que
    | j'attends | j'attends que | je veux | il faut que | en espérant | je crains | j'ai l'impression | on verra
    | je verrai | aucune idée | on croise les doigts | je rêve | reste à voir | à voir | en attente | en attente de
    | toujours en attente | j'attends toujours | si seulement | je parie | pas clair | hâte
asked | demandé | demander | demande | demandais | prié | invité | demandé de | dit de | dit d' | souhaite que
    | veut que | veulent que | aimerait que | proposé que | réclamé | suggéré | conseillé | encouragé
done | comme promis | comme prévu | comme convenu | comme annoncé | comme il l'avait dit | comme elle l'avait dit
    | comme dit | comme promise | comme il avait dit | comme elle avait dit
nothing | rien | toujours rien | aucune nouvelle | pas de nouvelles | pas de nouvelle | aucun appel | pas d'appel
    | silence | silence radio | sans nouvelles | aucune réponse | pas de réponse | rien reçu | rien du tout | jamais
    | nada | zéro nouvelle | aucun signe | aucun mail | pas de mail | n'a pas appelé | ne l'a pas fait | pas eu
    | pas un mot | que dalle | aucun retour | pas de retour | tjs rien | tjrs rien | toujours pas | et non
    | sans réponse | pas reçu | n'ai rien
asking | faire le point | des nouvelles | aux nouvelles | où ça en est | où en est | où ils en sont | où on en est
    | où on en était | où ils en étaient | où ça en était | où elle en est | où il en est | où nous en sommes
    | le point | un point | l'état d'avancement | mon dossier | ma candidature | l'avancement | savoir si
    | savoir où | savoir quand | pour savoir | un retour | une réponse | leur réponse | sa réponse | leur décision
    | la suite | les suites | relancer | où en sont | où en était | où en étaient | l'itinéraire | le contrat
    | ce qu'il en est | ce qu'il en était | de quoi il retourne | aucune nouvelle | toujours rien | pas de nouvelles
    | toujours pas | sans nouvelles | des news | le statut | un calendrier | leur retour | son retour
    | quand j'aurais | quand j'aurai | quand je | quand ils | si la décision | s'il y avait du nouveau | du nouveau
    | s'ils avaient | s'il avait | si elle avait | l'entretien | l'état du | si c'était | pour rappeler
    | le résultat | les résultats | le délai | les délais | à propos de | au sujet de | rappeler
    | une piqûre de rappel
again | encore | à nouveau | de nouveau | une nouvelle fois | une deuxième fois | une seconde fois
    | une troisième fois | renvoyé | réécrit | re-écrit | reecrit | rebelote | une fois de plus | nouveau mail
    | nouveau message | deuxième mail | second mail
thanks | remercié | remercier | remerciement | remerciements | merci | remerciée | remercie | félicité
    | félicitations | gratitude | bonne année | voeux | souhaiter
extra | pour le plaisir | au passage | qui lui plairait | qu'il cherchait | qu'elle cherchait | collectionne
    | rien à voir | pour rire | sans attente | curieuse | curieux | carte | article | l'article | lien | podcast
    | photo | photos | livre | recette | vidéo | document sur | dont on a parlé | dont on avait parlé
    | dont nous avions parlé | dont nous avons parlé | évoqué | évoquée | évoqués | informations complémentaires
    | complément d'information | infos complémentaires | compléments | info complémentaire | exemple | un exemple
    | étude dont | retour d'expérience | en complément | à titre d'information | pour info | discuté | parlé
own-doc | étude de cas | test | cv | références | portfolio | book | documents | lettre | lettre de motivation
    | candidature | dispos | disponibilités | créneaux | exercice | dossier | formulaire | diplôme | diplômes
    | pièces | rib | papiers | copie | justificatifs | bulletins | fiches de paie | contrat signé | attestation
    | cas pratique | pièces justificatives | devoir | présentation | rendu | étude
did | c'est chose faite | chose faite | c'est fait | et il l'a fait | et elle l'a fait | ce qu'il a fait
    | ce qu'elle a fait | promesse tenue
rejected | refus | refusé | refusée | recalé | recalée | pas retenu | pas retenue | pas été retenu | pas été retenue
    | non retenu | non retenue | pas donner suite | pas donné suite | ne donnent pas suite | ne donne pas suite
    | ne donneront pas suite | ne souhaitent pas donner suite | réponse négative | retour négatif | négatif
    | négative | rejetée | rejeté | candidature rejetée | pris quelqu'un d'autre | choisi quelqu'un d'autre
    | choisi un autre | pris un autre | préféré un autre | préféré quelqu'un d'autre | un autre candidat
    | une autre candidate | autre profil | un autre profil | candidat interne | candidate interne | écarté | écartée
    | c'est non | ils ont dit non | a dit non | sont partis sur | partis sur un autre | partent sur | non merci
    | ne me prennent pas | pas pris | pas prise | pas sélectionné | pas sélectionnée | éliminé | éliminée
    | recruté quelqu'un d'autre | retenu quelqu'un d'autre | prenaient un interne | prennent un interne
    | pris un interne | pris en interne | prennent quelqu'un d'autre | prenaient quelqu'un d'autre | retenu un autre
    | retenu une autre | ne me retiennent pas | ne me gardent pas | ont opté pour | opté pour | ne poursuivent pas
    | ne pas poursuivre | poursuivre sans moi | ne va pas plus loin | s'arrête là
withdrawn | je me suis retiré | je me suis retirée | me suis retiré | me suis retirée | retiré ma candidature
    | j'ai retiré ma candidature | je retire ma candidature | je me retire | abandonné le process | je me désiste
    | me suis désisté | me suis désistée | candidature retirée | retirée du process | retiré du process | je renonce
    | j'ai renoncé | je laisse tomber | j'arrête le process | j'ai mis fin au process | quitté le process
    | retiré mon dossier | désistement | j'abandonne | je retire mon dossier | jette l'éponge | jeté l'éponge
filled | poste comblé | poste est comblé | poste a été comblé | poste pourvu | poste est pourvu | poste a été pourvu
    | poste gelé | poste est gelé | poste annulé | poste est annulé | poste supprimé | poste est supprimé
    | poste fermé | poste est fermé | pourvu en interne | poste a été gelé | poste a été annulé
    | poste a été supprimé | poste finalement pourvu | poste n'existe plus | recrutement annulé | recrutement gelé
    | gelé le poste | gelé le recrutement | annulé le poste | supprimé le poste | fermé le poste
    | recrutement est annulé | recrutement abandonné | pourvu le poste | poste déjà pourvu | poste suspendu
    | poste est suspendu | poste a été fermé | ouverture de poste annulée | poste finalement gelé
    | poste finalement annulé | poste était pourvu | poste est finalement pourvu | poste est finalement gelé
    | recrutement est gelé | annulé le recrutement | recrutement a été annulé | poste est déjà pourvu
    | poste a été suspendu | création de poste annulée
signed | j'ai signé | contrat signé | signé le contrat | signé mon contrat | j'ai accepté | accepté l'offre
    | offre acceptée | accepté leur offre | accepté la proposition | signé l'offre | signé chez | j'ai dit oui
    | c'est signé | accepté leur proposition | promesse d'embauche signée
declined | j'ai décliné | décliné l'offre | refusé l'offre | j'ai refusé | refusé leur offre | refusé la proposition
    | refusé leur proposition | décliné leur offre | décliné leur proposition | offre déclinée | offre refusée
    | décliné la proposition | j'ai dit non | proposition refusée | je décline | proposition déclinée
offered | ils me prennent | elle me prend | ils veulent m'embaucher | ils me veulent | me prennent | j'ai une offre
    | fait une offre | reçu une offre | offre reçue | proposition reçue | reçu une proposition
    | fait une proposition | j'ai reçu l'offre | reçu l'offre | reçu leur offre | je suis pris | je suis prise
    | suis retenu | suis retenue | j'ai été retenu | j'ai été retenue | m'ont proposé le poste
    | m'a proposé le poste | m'offre le poste | me proposent le poste | proposé le poste | me propose le poste
    | me font une offre | me fait une offre | j'ai le poste | promesse d'embauche | offre ferme
    | proposition d'embauche | proposition ferme | fait une offre ferme | offre écrite reçue | j'ai reçu une offre
    | offre orale | offre d'embauche | me font une proposition | offre verbale | offre arrivée | m'embauchent
    | je suis embauché | je suis embauchée | j'ai décroché le poste | m'ont offert le poste | une offre de
    | m'ont pris | candidature retenue | candidature est retenue | m'ont fait une offre | m'a fait une offre
    | m'ont choisi | m'ont choisie | envoyé une offre | envoyé l'offre | envoyé leur offre
applied | candidature envoyée | candidature déposée | j'ai postulé | postulé | envoyé ma candidature | candidaté
    | déposé ma candidature | candidature postée | dossier déposé
met | parlé à | parlé avec | rencontré | discuté avec | échangé avec | entretien avec | appel avec | visio avec
    | point avec | vu | échange avec | rdv avec | café avec
auto | automatique | accusé de réception | automatiques | réponse auto | bien reçu votre candidature
    | bien reçu ma candidature | absence du bureau | noreply | no-reply | newsletter | accusé réception | cvthèque
    | message d'absence | vivier
role | recruteur | recruteuse | recruteurs | rh | drh | la rh | manager | manageuse | directeur | directrice
    | responsable | chargée de recrutement | chargé de recrutement | équipe | l'équipe | comité | jury | commission
    | assistante | assistant | secrétaire | cabinet | agence | boîte | entreprise | société | direction | service
    | associé | associée | fondateur | fondatrice | pdg | cto | ceo | n+1 | n+2 | chef | cheffe | chasseur
    | chasseuse | consultant | consultante | collègue | adjoint | adjointe | standard | siège | école | hôpital
    | mairie | client | interlocuteur | interlocutrice | contact | tuteur | tutrice | patron | patronne | gérant
    | gérante | personne | dirigeant | dirigeante | cadre | principal | proviseur | ressources humaines | ministère
    | gestionnaire | coordinatrice | coordinateur | office | opérationnels | opérationnel | décideurs
    | chasseur de têtes | chasseuse de têtes | collaborateur | collaboratrice | talent | employeur | dg | daf | dsi
    | conseillère | conseiller | conseil | employeurs | administration
third | ma mère | mon père | ma soeur | mon frère | mon mari | ma femme | un ami | une amie | mon copain | ma copine
    | propriétaire | le dentiste | dentiste | le plombier | plombier | la banque | banque | médecin | garagiste
    | mes parents | maman | papa | ma conseillère | mon conseiller | pôle emploi | france travail | notaire
    | ophtalmo | garage | banquier | mutuelle | assurance | candidats | les candidats | les clients | clients | caf
    | ma voisine | mon voisin | nounou | crèche | mon ex | mon ancien manager | mon ancienne cheffe
    | mon manager actuel | mon patron | mon chef | ma cheffe | mon boss | tout le monde | apec | l'électricien
    | électricien | le kiné | kiné | aux clients | mon ancien chef | candidats retenus | mon coach | ma coach
    | ma fille | mon fils | ma cousine | mon cousin | ma tante | mon oncle | livreur | colis | mon ancien patron
    | mes références | l'agence immobilière | immo | les autres candidats | autre candidat | syndic
please | merci de
chasing | relance | relances | relancée | rappel
generic | un recruteur | une recruteuse | un bon recruteur | les recruteurs
"""
NOUNS = """
answer | retour | retours | réponse | réponses | nouvelles | news | décision | résultat | résultats | verdict
    | feedback | feed back | feedbacks | suite | suites | compte rendu | réaction | information | infos | info
    | débrief | arbitrage | avis | signe | délibération | conclusion | conclusions | feu vert | ok | la suite
    | nouvelle | validation | confirmation | choix | point | update
call | appel | coup de fil | coup de téléphone | coup de tél | appel téléphonique | call | téléphone | tél
    | message vocal | bigo | phone | bip
mail | mail | mails | e mail | email | courriel | courriels | message | messages | mot | sms | texto | lettre
    | courrier | courriers | linkedin | petit mot | whatsapp | msg | mp | e-mails | emails | textos
invite | invitation | invit | créneau | créneaux | dates | une date | date | horaire | horaires | dispos
    | disponibilités | doodle | calendly | nouvelle date | nouveau créneau | autres dates | convocation
    | date d'entretien | lien calendly | plage horaire
meeting | entretien | entretiens | rdv | rendez vous | visio | rencontre | échange | réunion | deuxième tour
    | second entretien | tour | entrevue | immersion | entretien final | journée d'essai | visite
    | point téléphonique | oral | jury | deuxième entretien | visioconférence | call technique | entretien technique
    | 2e entretien | déjeuner | café | essai | assessment | entrevues | soutenance | dernier tour
    | dernier entretien | prochain tour | appel avec | session | audition | case study oral | rv | rencontres
    | deuxième rdv
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
doc:test | test | tests | cas pratique | étude de cas | exercice | test technique | challenge | sujet
    | sujet du test | questionnaire | mise en situation | énoncé
doc:job-spec | fiche de poste | descriptif | description de poste | fiche | descriptif du poste | profil de poste
    | fdp | description du poste | offre détaillée
doc:form | formulaire | formulaires | dossier à remplir | formulaire à remplir
doc:documents | documents | docs | papiers | pièces | dossier | justificatifs | pack | livret d'accueil
    | dossier complet | fichiers | dossier d'embauche | pièces à fournir | liste des pièces | doc
doc:document | document | plaquette | présentation | brochure | grille | grille salariale | organigramme | récap
    | récapitulatif | fichier | synthèse | rapport | simulation | attestation | devis | chiffres | coordonnées
    | contacts | bulletin | carte | photos | listing | liste | contact de | le contact | le numéro | numéro | noms
    | guide | barème | fiche de paie | charte | doc de | règlement | matériel | badge | support | supports | slides
    | deck | cahier des charges | maquette | avantages
doc:details | détails | informations | précisions | instructions | modalités | infos pratiques | consignes
    | éléments | renseignements | conditions
money | frais | frais de déplacement | billet | note de frais | déplacement
promise-noun | promesse
"""
WORDS = """
clitics | me
article | le la l' un une du ce cet cette mon ma de d' aucune aucun leur son sa votre notre
clitic-article | le la l' leur
in-order-to | pour pr
not-behind | pas jamais rien
no-more | plus
my-behind | moi mon ma mes
you-behind | vous nous
conjunction | et puis
contrast | mais sinon
clause-start | et mais puis que
title | m mr mme mlle dr dre prof me
introduces | avec de d' du a par et chez est c'est
place | chez de d' a
from | de d' du des par
by | par
with | avec
no | aucune aucun pas
when | quand avant lorsque si
asked-for | si s' de d' quand que qu'
deadline | avant
to-its-time | de du pour le d' prevu est fixe la
before-deadline | la le est prevue attendue
expected | prevu prevue prevus attendu attendue annonce annoncee promis promise suivre attendus
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
chasing-noun | relance suivi
sent | envoyee envoye faite partie envoyees aupres par
numbered | nouvelle deuxieme troisieme seconde e petite premiere
thanking-noun | carte note mail email mot message lettre sms
addressed | a aux au envoye pour
moved-object | l' le nous tout
no-outcome | aucune aucun pas sans apres jamais n' possible ni
saying | disant annoncant
offer-noun | une offre
offer-object | offre
first-person | j' je
rejection-noun | refus
rejection-of | peur crains le du mes les de
negative-word | negatif negative
answer-word | retour reponse feedback
whether-verb | confirmer dire redire informer trancher prevenir
promise-verb | promettre garantir annoncer
announce-verb | annoncer
announcing-verb | promettre annoncer attendre prevoir
reporting-verb | annoncer penser
preparing-verb | preparer rediger
proposing-verb | proposer
narrated-verb | dire parler avoir
writing-verb | ecrire mail
needs-meeting | inviter proposer trouver bloquer reserver monter
invites | inviter proposer trouver
giving-verb | donner partager
inviting-verb | inviter convier convoquer confirmer proposer fixer caler
invited-verb | inviter convier convoquer contacter
delivering-verb | faire rendre prendre
follow-verb | suivre venir
expect-verb | attendre
knowing-verb | savoir connaitre
having-verb | avoir
needs-object | avoir obtenir
possessing-verb | avoir
not-received | attendre savoir connaitre
offering-verb | faire recevoir avoir donner envoyer
arranging-verb | fixer confirmer
moves-with-be | revenir arriver parvenir venir passer se-manifester manifester partir
will-be | serai sera seront serais serait seraient
been | ete fut
is | est sont suis
"""
PAGE = """
generic | semaine suivi candidature candidatures recherche emploi divers agenda visio entretien entretiens appel
    | echange rdv
    | rendez-vous cafe avec chez et le la les de du des un une mon ma mes hier aujourd'hui demain recrutement
    | recruteur
    | recruteuse rh visite premier deuxieme troisieme second tour informel technique relance relances lundi mardi
    | mercredi
    | jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre
    | decembre
    | jour matin soir apres avant retour lettre preparation prepa passe etude cas offre nouvelles refus rejection
    | brouillon
    | carnet entreprise mois annee ce cette bilan en cours attente reponse notes-entretien recherche-emploi prise
    | premiere
    | derniere seconde debut fin rien reporte annule dernier
label | statut suite suites objet salaire infos bilan rappel resume dispo dispos lieu quand ou qui quoi aujourd'hui
    | hier
    | demain suivi puis reponse maj fin debut appel nouvelles recu envoye texto vu
no-company | tr
me | moi je
with | avec par
at | chez
not-place | moi eux nous lui elle un une lyon
company-ends | lundi mardi mercredi jeudi vendredi samedi dimanche il elle ils on je
title | m mme mlle monsieur madame me maitre
talk | appel echange visio entretien point mot sms coup fil
talk-from | de d par
sender | par
company-key | entreprise societe employeur
date-key | jour
person-key | recruteur recruteuse interlocuteur
role-key | poste
title-key | titre
via-key | agence cabinet
advert | annonce conseils livre lecture
advert-pair | fiche_poste description_poste
company-column | entreprise societe boite employeur ou structure
person-column | recruteuse recruteur interlocuteur interlocutrice avec qui nom
date-column | jour quand
before-date | lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim le
greeting | bonjour bonsoir madame monsieur cher chere salut coucou
letter-greeting | madame monsieur bonjour cher chere
header | de expediteur a objet envoye
header-from | de expediteur
header-date | envoye
closing | cordialement bien bonne belle merci
closing-pair | bien_cordialement bien_a a_bientot tres_cordialement veuillez_agreer sinceres_salutations
closing-long | veuillez_agreer je_vous dans_l'attente nous_vous
salutation | agreer salutation salutations recevoir
my-mail | j'ai_ecrit mon_mail j'ai_envoye mon_message brouillon ma_relance
my-application | ma_candidature je_me_permets_de_vous_relancer je_me_permets_de_revenir_vers_vous
"""
VERBS = """
reply | répondre
reply | recontacter
reply | contacter
reply | notifier
reply | informer
reply | prévenir
reply | aviser
reply | trancher
reply | statuer
reply | écrire
reply | réécrire
reply | communiquer
reply | se-manifester
reply | manifester
reply | tenir | au courant>reply, informé>reply, informée>reply
    | informés>reply, au jus>reply, au parfum>reply, jus>reply
- | revenir | vers>reply, auprès>reply
    | avec>reply, rapidement vers>reply, à moi>reply, me voir>-
- | faire | un retour>reply, signe>reply, retour>reply
    | son retour>reply, un point>reply, part>reply, leur retour>reply, un feedback>reply, le point>reply
    | une réponse>reply, savoir>reply, parvenir>send, passer>send, suivre>send, suite>-, une offre>send
    | une proposition>send, un feed back>reply, un debrief>reply, un débrief>reply, une propale>send
    | un compte rendu>reply, un petit retour>reply, des retours>reply, leur offre>send, un coucou>reply
    | suivre>send
give | donner | signe>reply, suite>reply, un coup de fil>call
    | un coup de téléphone>call, un coup de tél>call, rendez vous>schedule, rdv>schedule, des nouvelles>reply
    | une date>schedule
give | redonner
tell | redire
reply | texter
call | sonner
leave | quitter
move | devancer
schedule | refixer
reply | conclure
send | mailer
- | prendre | contact>reply, rendez vous>schedule
    | rdv>schedule, une décision>reply, sa décision>reply, leur décision>reply, attache>reply, la décision>reply
- | passer | un coup de fil>call, un coup de téléphone>call
    | un coup de tél>call, un appel>call, par>-
- | mettre | en relation>other, en contact>other, en place>schedule
    | au courant>reply, à jour>reply
- | reprendre | contact>reply, attache>reply
- | rendre | réponse>reply, sa réponse>reply, leur réponse>reply
    | une décision>reply, sa décision>reply, son verdict>reply, leur décision>reply, leur verdict>reply
    | compte>reply, une réponse>reply
give | avoir
give | partager
give | fournir
give | apporter
give | livrer
give | annoncer
tell | dire
call | appeler
call | rappeler
call | téléphoner
call | phoner
call | joindre
call | rejoindre | par téléphone>call
reply | biper
call | retéléphoner
send | envoyer
send | renvoyer
send | transmettre
send | adresser
send | remettre
send | expédier
send | poster
send | déposer
send | transférer
send | forwarder
send | mailer
send | partager
send | préparer
send | rédiger
send | refiler
arrive | arriver
arrive | parvenir
arrive | suivre
arrive | tomber
arrive | venir
schedule | fixer
schedule | organiser
schedule | planifier
schedule | caler
schedule | programmer
schedule | proposer
schedule | convier
schedule | inviter
schedule | convoquer
schedule | bloquer
schedule | trouver | un créneau>schedule, une date>schedule, un rdv>schedule, N>-
schedule | monter
schedule | booker
schedule | réserver
confirm | confirmer
confirm | valider
give | finaliser
other | présenter
other | recommander
other | rembourser
other | introduire
other | coopter
other | payer
other | parler | de moi>other, N>-
other | régler
say | promettre
say | assurer
say | préciser
say | indiquer
say | expliquer
say | affirmer
say | jurer
say | garantir
say | certifier
receive | recevoir
receive | obtenir
receive | connaître
receive | attendre
receive | savoir
receive | récupérer
ask | demander
ask | solliciter
ask | réclamer
ask | redemander
move | reporter
move | décaler
move | repousser
move | annuler
move | déplacer
move | avancer
move | reprogrammer
move | postposer
move | différer
move | retarder
chase | relancer
chase | chaser
chase | insister
chase | harceler
thank | remercier
thank | féliciter
leave | laisser
speak | discuter
speak | échanger
speak | rencontrer
speak | voir
apply | postuler
apply | candidater
work | vérifier
work | regarder
work | pouvoir
work | vouloir
work | relire
work | travailler
work | rentrer
work | terminer
work | finir
work | boucler
work | accepter
work | signer
work | aimer
work | lire
work | acheter
work | chercher
work | embaucher
work | recruter
work | choisir
work | réfléchir
work | montrer
work | sembler
work | devoir
work | partir
work | commencer
"""
FUNCTION_WORDS = word_set("""
notre votre nos vos leurs tes ton ta le la les l' un une des du de d' et ou mais à au aux en dans sur pour par avec
sans sous chez est sont a ont ai j' je tu il elle on nous vous ils elles me m' se s' te t' lui leur son sa ses mon
ma mes ce cette ces c' qui que qu' dont où ne n' pas plus rien si comme très bien tout tous y être avoir fait va
vont été était sera serait d'ici avant après lundi mardi mercredi jeudi vendredi demain hier semaine prochaine
prochain entretien réponse retour relancé relance reçu envoyé appelé rappelle refus candidature offre toujours
aucune nouvelle nouvelles merci bonjour cordialement mail poste aujourd'hui jours ouvrés quinzaine huitaine sous peu
décision prévue prévu rdv
""") - word_set("on me a")
SPELLED = spellings("""
jai = j' ai | dici = d' ici | quil = qu' il | quils = qu' ils | cest = c' est | jattends = j' attends | jaurai = j'
aurai | jaurais = j' aurais | ma = ma | quelle = quelle | lentretien = l' entretien | loffre = l' offre | mappelle =
m' appelle | menvoie = m' envoie | mappellera = m' appellera | menverra = m' enverra | litineraire = l' itineraire |
jespere = j' espere | g = j' ai | laprem = l' aprem
""")
KEY_WORDS = word_set("""
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février juillet septembre octobre novembre décembre
semaine demain prochaine prochain rappeler rappelle rappellera appeler appellera recontacter recontactera réponse
décision entretien itinéraire contrat relance relancé nouvelles envoyer envoyé enverra enverrait retour reçu
recevoir candidature remerciement bientôt rapidement prochainement ouvrés quinzaine huitaine après-demain
aujourd'hui recruteur recruteuse proposition reporté décalé annulé confirmer confirmera
""")
COMMON = word_set("""
retours relances retourne retour contrats contraste semaines entretiens réponses décisions envoyée envoyés reportée
reportés jeux jeu contact contacts annulée décalée confirmé confirmée confirme rappel appels demande demandé
demander lune marche mari marie prochains propositions recevoir devoir revoir retourner contrat contrainte nouvelle
matin martin lundi gare merci reçue reçus contre
""")

FRENCH = Lexicon(
    code="fr", time=TIME, senses=SENSES, nouns=NOUNS, words=WORDS, page=PAGE, verb_table=VERBS, conjugate=french,
    function_words=FUNCTION_WORDS,    key_words=KEY_WORDS, spelled=SPELLED, common=COMMON, day_first=True,
)  # fmt: skip
