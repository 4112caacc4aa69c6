"""French."""

from nudged.reading.frames_fr import FRAMES
from nudged.reading.lexicon import Lexicon, spellings, word_set
from nudged.reading.outcomes_fr import OUTCOMES
from nudged.reading.page_asides_fr import ASIDES
from nudged.reading.page_desk_fr import DESK
from nudged.reading.page_fr import PAGE
from nudged.reading.people_fr import PEOPLE
from nudged.reading.senses_fr import SENSES
from nudged.reading.time_feasts_fr import FEASTS
from nudged.reading.time_fr import TIME
from nudged.reading.verbs import french
from nudged.reading.verbs_fr import VERBS
from nudged.reading.weights_fr import WEIGHTS
from nudged.reading.words_fr import WORDS
from nudged.reading.words_idle_fr import IDLE
from nudged.reading.words_life_fr import LIFE
from nudged.reading.words_mail_fr import MAIL_SENSES, MAIL_WORDS
from nudged.reading.words_outcomes_fr import OUTCOME_WORDS
from nudged.reading.words_world_fr import WORLD

NOUNS = """
other | d'avis | de l'avis de | de l'avis du
other | au sujet du | au sujet de | au sujet d' | au sujet des | à ce sujet | à quel sujet | propos du sujet
other | fin de contrat | fin de mon contrat | fin du contrat | fin de cdd | fin de mon cdd | rupture de contrat
    | renouvellement de contrat | renouvellement de mon contrat
other | code promo | codes promo | code de réduction | code postal | code source | bon de réduction | bon d'achat
    | carte cadeau
other | réunion de chantier | réunion de service | réunion de parents | réunion parents
    | réunion parents-profs | conseil de classe | point presse
    | conférence de presse
meeting | finale | demi finale | restitution | concours | épreuve | épreuves | débriefing | tour de table
    | passage devant le jury
meeting | point tél | point tel | rdv tél | rdv tel | rendez vous tél | rendez vous tel | entretien tél | entretien tel
    | échange tél | échange tel | rv tél | rv tel | entrevue tél | entrevue tel
meeting | screening | screening call | call de screening | screen | phone screen | screen téléphonique | tech screen
    | appel de screening
    | appel de préqualification | appel de préqualif | appel découverte | call découverte | appel de découverte
    | entretien téléphonique | premier appel | premier call
mail | deux lignes | trois lignes | quatre lignes | quelques lignes | deux mots | trois mots | quelques mots
other | bilan annuel | bilan trimestriel | bilan comptable | bilan carbone | bilan sanguin | bilan de santé
    | bilan social | bilan de compétences | rapport annuel | rapport trimestriel | rapport d'activité
    | résultats de l'entreprise | résultats du groupe | résultats de la boîte | résultats de la société
    | résultats annuels | résultats trimestriels | résultats semestriels | résultats financiers
    | résultats scolaires | résultats sportifs | résultats des élections | résultat du match | retour de flamme
    | retour d'expérience | retour sur investissement | retour de couches | retour d'âge
other | d'accord | accord d'entreprise | accords | a lieu | ont lieu | aura lieu | auront lieu | avoir lieu
    | avait lieu | aurait lieu | au lieu
answer | décisions | recontact | reprise de contact
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
answer | affectation | affectations | go no go
answer | notification | notifications | prise de décision | prise de contact | restitution écrite | restitution orale
    | restitution du test | restitution des tests | restitution de l'assessment | restitution des résultats
answer | du nouveau | du neuf | plus d'infos | plus d'informations | plus de nouvelles | plus de détails
    | de plus amples informations | nom du candidat retenu | nom de la personne retenue | nom du retenu
    | noms des candidats retenus | liste des admis | liste des candidats retenus | liste des retenus
answer | correction | corrections | délai de réponse | délai annoncé | délai de retour | délai de décision
    | délai pour la réponse | délai | issue | position | go | écho | échos | couperet | sélection | présélection
    | shortlist | short list | bilan | commentaires | remarques | ressenti | impressions | oui ou non
    | retour d'entretien | retour d'entrevue | mot de la fin | un oui ou un non | oui ou un non | observations
call | appel en absence | appels en absence | appel manqué | appels manqués | téléphone | tél | retour d'appel
mail | thank you note | thank you notes | thank you mail | thank you
mail | vocal | vocaux | note vocale | notes vocales | dm | mms
doc:document | notes | extrait | extraits | un relevé | le relevé | mon relevé
    | relevé de notes | certificat | kit | partition | partitions | texte | textes
    | scènes | scénario | brief | budget | pdf | ppt | powerpoint | trame | maquettes | chiffrage | estimation
    | références
doc:link | identifiants | codes | code | mot de passe | login | codes d'accès | accès au test
doc:agenda | ordre de passage | horaire de passage | horaire | horaires | roulement | plannings | tableau de service
doc:documents | matériel | ordinateur | pc | laptop | dossier d'inscription | dossier de candidature
doc:test | take home | exo | exos | cas technique | cas d'usage | cas client | cas métier | cas à traiter | case
    | case study | business case | kata | katas | coding challenge | test de code
other | la case | une case | cette case | cases | case départ
doc:document | accord de confidentialité | nda | feuille de présence | feuille d'émargement
doc:documents | livret | livret salarié | livret du salarié | livret employé
other | livret de famille | livret scolaire | livret d'épargne | livret militaire
mail | ping
doc:itinerary | convocation | convoc
answer | nom de mon futur | nom de ma future | nom du futur | nom de mon tuteur | nom de ma tutrice
    | nom de mon manager | nom de mon interlocuteur | nom de la personne
answer | confirm | décis | ret | positionnement
answer | rep | classement | palmarès | délibéré | chiffre | un chiffre | retour | retours | réponse | réponses
    | nouvelles | news | décision | résultat | résultats | verdict | feedback | feed back | feedbacks | suite | suites
    | compte rendu | réaction | information | infos | info | débrief | arbitrage | avis | signe | délibération
    | conclusion | conclusions | feu vert | ok | la suite | nouvelle | validation | confirmation | choix | point
    | update
call | appel | coup de fil | coup de téléphone | coup de tél | appel téléphonique | call | message vocal | bigo | bip
mail | mail | mails | e mail | email | courriel | courriels | message | messages | mot | sms | texto | lettre
    | courrier | courriers | linkedin | petit mot | whatsapp | msg | mp | e-mails | emails | textos
invite | une invite | l'invite | mon invite | les invites | invites | l'heure exacte
invite | slot | slots | invitation | invit | créneau | créneaux | dates | une date | date | dispos | disponibilités
    | doodle | calendly | nouvelle date | nouveau créneau | autres dates | date d'entretien | lien calendly
    | plage horaire
other | les nouvelles arrivées | des nouvelles arrivées | nouvelles recrues | nouveaux arrivants
other | offres d'emploi | nouvelles offres | autres offres | offres
meeting | itv | itvs | démo | demo | entretien | entretiens | rdv | rendez vous | visio | rencontre | échange | réunion
    | deuxième tour
    | second entretien | tour | entrevue | immersion | entretien final | journée d'essai | visite
    | journée d'évaluation | journée de tests | journée de sélection | journée de recrutement | point téléphonique
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
doc:introduction | l'intro | une intro | mise en relation | mise en contact
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
other | délai de postulation | délai de candidature | délai de dépôt | délai d'inscription | délai de soumission
    | délai de remise | délai de dépôt des dossiers | délai de dépôt des candidatures | délai d'envoi
other | délai de préavis | délai de carence | délai de route | délai de livraison | délai de rétractation
doc:document | document | plaquette | présentation | brochure | grille | grille salariale | organigramme | récap
    | récapitulatif | fichier | synthèse | rapport | simulation | attestation | devis | chiffres | coordonnées
    | contacts | bulletin | carte | photos | listing | liste | contact de | le contact | le numéro | numéro | noms
    | guide | barème | fiche de paie | charte | doc de | règlement | matériel | badge | support | supports | slides
    | deck | cahier des charges | maquette | avantages
doc:details | le détail du | le détail de la | le détail des | détails | informations | précisions | instructions
    | modalités | infos pratiques | consignes | éléments
    | renseignements | conditions
money | virement | remboursement | frais | frais de déplacement | billet | note de frais | déplacement
promise-noun | promesse
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
fwd = forwarde | nvelles = nouvelles | nvelle = nouvelle | nouv = nouvelles |
jatend = j' attend | jatends = j' attends | rapl = rappelle |
qd = quand | qnd = quand | offer = offre | offers = offres |
ell = elle | kel = qu' elle | kelle = qu' elle | kil = qu' il | kils = qu' ils | kon = qu' on | koi = quoi
    | jatten = j' attend | jattend = j' attend | jattens = j' attend
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
remporté remportée remporter remporte remportés
retours relances retourne retour contrats contraste semaines entretiens réponses décisions envoyée envoyés reportée
reportés jeux jeu contact contacts annulée décalée confirmé confirmée confirme rappel appels demande demandé
demander lune marche mari marie prochains propositions recevoir devoir revoir retourner contrat contrainte nouvelle
matin martin lundi gare merci reçue reçus contre contracté contractée contracter
tune mentor
""")
UNCUT = word_set("""
cage cages caille cailles casse casser casserole cassé centre centrer centres centré centrée centrés cils cirer coffre
coffres coffret coffrets couvert couverte couvertes couverts couverture couvertures couvre couvrent couvres couvrir
couvrira dalle dalles demis dentier dosage dose dosent doser doses dosé dune dunes décrira décrire décriront décris
décrit décrite décrites décrits décrivait décrivant décrivent délire délires délit délits démet démettre démis démise
dévaluer envole envoler envolé envolée jeté jetée jetées jetés laide laides lait laits larme larmes lasse lassé lavant
lavis lavoir lavoirs mage mages maille mailles malle malles massage masser maux moral morale moraux mordre mètre
mètres médite méditer médité nage nagent nager nages nagé naval navale navals naît queue queues quête quêtes sachet
sachets salle salles sauna savant selle selles sentier sentiers taie taies taille tailler tailles taillé tait tamis
tassé taux telle telles terreur tissu tissue tordre tétée tête têtes têtu
""")

FRENCH = Lexicon(
    code="fr", time=TIME + FEASTS, senses=SENSES + OUTCOMES + PEOPLE + MAIL_SENSES, nouns=NOUNS,
    words=WORDS + OUTCOME_WORDS + IDLE + MAIL_WORDS, world=WORLD + LIFE, page=PAGE + ASIDES + DESK + FRAMES,
    verb_table=VERBS, conjugate=french, weight_table=WEIGHTS,
    function_words=FUNCTION_WORDS, key_words=KEY_WORDS, spelled=SPELLED, common=COMMON, uncut=UNCUT, day_first=True,
    accents=frozenset("éèêëàâçùûîïôœ"),
    joined={"ma": ("m'", "a"), "mas": ("m'", "as"), "mont": ("m'", "ont"), "mon": ("m'", "ont"), "ta": ("t'", "a")},
    elisions=frozenset("j l d m t s n c qu jusqu lorsqu puisqu".split()),
    never_verbs=frozenset(("à", "du", "avant", "souvent", "pendant", "sus")),
)  # fmt: skip
