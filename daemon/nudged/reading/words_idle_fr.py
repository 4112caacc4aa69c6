"""French single words, by class, of what is nothing of the process: expected of others, thought, outworn, one's own."""

IDLE = """
this-known | ce cet cette
public-word | journal journaux presse journaliste journalistes investisseurs actionnaires salariés syndicats syndicat
    | employés auditeurs analystes députés
setting-anew | reprogrammer replanifier
why-word | car comme puisque parce vu suite cause tant
own-thing | anglais allemand espagnol italien français néerlandais flamand accent niveau expérience expériences parcours
    | profil formation diplôme diplômes cv lettre portfolio book dossier candidature salaire prétentions préavis âge
    | motivation absence manque lacune lacunes points faiblesses défauts qualités compétences exposé présentation
    | démo code projet projets travail travaux exercice cas copie dessin dessins maquette maquettes train avion bus vol
    | voiture vélo trajet métro tram téléphone portable ordi ordinateur micro connexion caméra appareil voix stress trac
    | coeur ventre estomac dos genou main mains tête cerveau mémoire idée idées question questions blague humour
    | chemise veste cravate costume robe chaussures sac montre réveil appart appartement loyer weekend journée matinée
    | blog chaîne article articles mémoire thèse rapport argument arguments réponse réponses intervention enthousiasme
    | franchise sincérité curiosité passion métier ancienneté passé test tests essai oral entretien
source-word | site page portail faq plaquette brochure affiche annonce appli répondeur robot chatbot règlement
silence-word | silence impatient impatiente impatience patience
handing-in | rendre
record-noun | notes note compte-rendu rendu résumé synthèse récap
guessing-verb | espère pense crois doute suppose imagine parie crains faut espérons pensais croyais espérais doutais
    | espoir
adjective-mostly | finale
shown-noun | présentation
subject-you | tu
to-each-other | parler reparler écrire répondre dire communiquer
telling-there | renseigner éclairer informer
of-theirs | leur leurs
pay-behind | brut bruts net nets annuel annuels par plus fixe
none-word | pas plus
unwell-word | malade malades souffrant souffrante absent absente absents grève souffrants
business-trade | comptable expert-comptable avocat avocate médecin notaire infirmière juriste
equals | : = -
dated-nouns | dates créneaux horaires heures options
dated-noun | date jour créneau horaire heure
set-word | fixé fixée confirmé confirmée calé calée prévu prévue arrêté arrêtée bloqué bloquée
there-is | a avait aura aurait
relying-verb | attendre espérer
relied-upon | sur
my-side | côté
enclosed-lead | ci
relying-word | compte comptent comptait comptaient mise misent table tablent
time-taking | prendre durer demander
school-exam | bac brevet permis baccalauréat code
exam-word | jury oral oraux épreuve épreuves examen écrits convocation
choosing-verb | choisir sélectionner
looking-into | voir vérifier regarder demander étudier renseigner informer
topic-lead | sujet propos concernant
name-too | félicité aimé aimée désiré désirée constance prudence
any-new | long longs court gentil petit nouveau nouvel nouveaux deux trois quatre plusieurs
life-time | longue dure grosse
in-spite | malgré
makes-so-long | fait faisait
cause-word | comme car puisque vu étant
nth-time | deuxième second seconde troisième quatrième cinquième sixième énième 2e 3e 4e
ending-noun | fin effet
candidate-event | entretien entrevue oral essai concours examen
plain-appointment | rendez rdv visite contrôle consultation
public-paper | communiqué newsletter brochure catalogue prospectus
of-whose | du des
chosen-lead | un une
clause-lead | alors bien sans tandis pendant
nobody-word | ni personne nul nulle
outside-role | recruteur recruteuse cabinet agence chasseur chasseuse
come-to-know | comprendre entendre lire voir deviner savoir
left-message | absence répondeur
own-business | objectif objectifs prévisions ambitions engagement engagements soutien
own-business | logo slogan nom machine siège congé congés grossesse participation présence
    | fournisseur fournisseurs prestataire prestataires traiteur
private-thing | appart appartement maison terrain hlm achat location colocation coloc passeport visa permis
    | prêt crédit bail concert caf vacances weekend anniversaire vélo moto chat
    | chien bébé bénévolat opération fuite travaux
private-paper | devis commande quittance
pursuing-verb | poursuivre continuer postuler candidater aller
topic-on | sur
job-talk | entretien entretiens entrevue
once-bare | fois aussitôt sitôt
pursued-noun | course recherche
alerting-verb | prévenir avertir aviser alerter signaler
news-subject | ça cela quelque quoi rien
if-word | si s'
says-inverted | prévient prévenu avertit averti souffle soufflé confie confié lâche lâché lance lancé répète répété
    | admet admis reconnaît reconnu signale signalé prévenue avertie informé informée informe avisé avisée avise
    | certifié certifie garanti garantit rassuré rassurée averties prévenus prévenues rappelle
says-inverted | dit disait précise précisé assure assuré promet promis écrit indique indiqué annonce annoncé confirme
    | confirmé affirme explique expliqué répond répondu ajoute ajouté glisse glissé résume rassure jure juré
dream-noun | rêve cauchemar
story-noun | fois jour moment situation exemple cas
story-link | où
story-verb | raconter parler décrire citer évoquer expliquer
no-company | étape tour phase final finale direction management siège welcome ashby
it-clitic | le l'
brought-about | prendre rendre donner communiquer annoncer publier envoyer transmettre
start-link | le au
offered-noun | slot slots créneau créneaux dates dispos disponibilités horaires
renewing | finalement plutôt désormais maintenant
channel-too | zoom whatsapp mail notion jira asana trello gmail outlook webex sharepoint
towards-channel | sur vers à dans
adjective-ending | able ible ique eux euse iel ielle ionnel ionnelle dant dante gent gente
diary-noun | agenda calendrier planning outlook carnet téléphone
new-day-word | maintenant désormais finalement plutôt reporté reportée repoussé repoussée décalé décalée sera serait
    | est ce c' ça pour à au
suggesting-verb | proposer suggérer conseiller recommander
nice-word | top bien sympa super idéal idéale génial géniale parfait parfaite cool bienvenu bienvenue nickel chouette
    | appréciable appréciée
business-result | prelevements prelevement ventes trimestre semestre elections election analyses vote votes match
    | saison
    | annee exercice enquete sondage audit inventaire labo groupe soldes campagne biopsie scanner prises
    | pesees experience experiences manip manips bac brevet tombola tirage loto course
expense-noun | vol vols train trains billet billets taxi taxis hotel trajet trajets déplacement déplacements parking
    | essence repas chambre nuit voyage péage péages vtc covoiturage
future-they-ending | ra ront
be-third | est sont était étaient
future-ending | era eront ira iront
future-i-ending | rai
future-we-ending | rons
you-ending | ez
announced-word | communiquée communiqué annoncée annoncé transmise partagée connue donnée informé informée prévenu
    | prévenue notifiée
announced-beside | et puis me m' nous sera serai est ensuite seulement
decision-noun | décision décisions verdict
foreseen-word | prévu prévue prévus prévues attendu attendue attendus attendues envisagé envisagée
span-unit | minute minutes heure heures jour jours semaine semaines mois
study-paper | mémoire thèse copie dissertation exposé devoir rapport
correcting-word | relit relira relire relisent corrige corrigera corriger corrigent annote annotera note notera
order-noun | menu menus commande commandes livraison livraisons réservation réservations tournée
judging-noun | décision décisions verdict délibération conclusion conclusions choix avis classement arbitrage
invite-word | invitation invit convocation invite
moved-to | a au
same-week | même
of-that-week | la
taking-up | quand jour lorsque date où
timed-thing | service shift fermeture ouverture cours remplacement vacation vacations session promo saison équipe
    | candidature candidatures
lasting-word | valable valables valide dure dures durer débute débutant commence commençant commencer débuter
    | finissant finit expire expirant démarre démarrant démarrer
starting-noun | début
street-word | rue avenue av boulevard bd place quai square cours allée impasse passage métro station arrêt pont
site-ending | com io org net co ai app fr
numbered-noun | formulaire cerfa
short-day | mar mer sam
own-of | de des
to-several | à aux
so-many | deux trois quatre
range-link | à au aux
weekdays | lundis mardis mercredis jeudis vendredis samedis dimanches
from-here | ici
dated-word | daté datée datés datées
relative-word | qui
topic-direct | concernant
worked-at | faire rendre remplir terminer finir passer
to-do-link | à
returning-verb | retourner
box-noun | boîte boîtes
not-quality | négociable négociables remboursable discutable fumeur lucratif rémunéré rémunérée payé payée imposable
    | renouvelable cumulable obligatoire éliminatoire conforme urgent cadre exclusif compris
vehicle | train trains métro tram tramway bus car autocar tgv ter rer avion voiture vélo bateau ferry taxi covoiturage
    | blablacar
way-back | train métro tram bus car tgv ter avion vol route chemin trajet voiture ferry bateau billet
ride-lead | par en
rate-lead | par
rate-unit | mois semaine jour an trimestre
then-lead | à au aux dans en avant après dès vers lors pendant durant
wants-done | veut voudrait
watching-verb | suivre
keeping-verb | garder conserver
phone-short | tel
self-informing | renseigner informer documenter
meanwhile-word | pendant durant
currency-word | euro euros € balles francs chf
billed-thing | facture factures loyer loyers caution cautions impayé impayés
note-surface | main bras agenda calendrier carnet cahier frigo tableau journal liste mur post-it miroir
onto-word | sur dans
bidding-verb | fait déposé formulé soumis
yarn-noun | histoire histoires blague blagues anecdote anecdotes légende
"""
