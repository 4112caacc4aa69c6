"""French words of headings, labels, columns and mails: what tells how a note is laid out."""

PAGE = """
have | a ont ma mont
private | conduite perso
    | lecture podcast roman reve cauchemar star publicite spam newsletter horoscope citation dicton proverbe film serie
they | ils elles on
possessive | son sa ses leur leurs
from-at | de
todo | todo a_faire taches mes_taches
person-word | recruteur recruteuse rh drh quelqu'un contact manager responsable
role-word | dg drh daf dsi dga pdg rh cto ceo cfo coo vp directeur directrice responsable chef cheffe patron patronne
    | lead gerant gerante fondateur fondatrice
generic | esn ssii btp editeurs
generic | vie quotidien choses trucs oublier courrier courriers lettres nuit
generic | fait faits faire attente apres-midi matinee soiree memo memos vocal vocaux dictee dictaphone
    | transcription reperee reperes reperees tel telephone portable journal bord carnet cahier
    | agence agences interim freelance missions pistes prospects boulot taf taff job jobs alternance stage stages
    | chomage brouillons en_vrac vrac pense bete liste listes domicile semaine suivi candidature candidatures
    | recherche emploi divers agenda visio entretien entretiens appel | echange rdv
    | rendez-vous cafe avec chez et le la les de du des un une mon ma mes hier aujourd'hui demain recrutement
    | recruteur
    | recruteuse rh visite premier deuxieme troisieme second tour informel technique relance relances lundi mardi
    | mercredi
    | jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre
    | decembre
    | jour matin soir apres avant retour lettre preparation prepa passe etude cas offre nouvelles refus rejection
    | brouillon
    | carnet entreprise mois annee ce cette bilan en cours attente reponse notes-entretien recherche-emploi prise
    | premiere | derniere seconde debut fin rien reporte annule dernier
phrase-opener | ou comment pourquoi quand qui que quoi quel quelle ce tout tous toute toutes encore toujours enfin rien
    | dans pendant etat
phrase-word | je j ca c ce suis sont ai ne rien avance journee semaine
name-lead | premier premiere second deuxieme troisieme mon ma mes
name-opening | premier premiere idee action contact point plan info infos rappel bilan
name-ending | point
staff-word | rh
body-link | de du des d
month-name | janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
    | lundi mardi mercredi jeudi vendredi samedi dimanche
day-part | matin matinee midi apres-midi soir soiree nuit
label | douche surprise twist miracle catastrophe alerte breaking tuile deception scoop flash bingo galere malheur
    | ouf youpi hourra coup
label | matin matinee midi apres-midi soir soiree nuit
label | statut suite suites objet salaire infos bilan rappel resume dispo dispos lieu quand ou qui quoi aujourd'hui
    | hier | demain suivi puis reponse maj fin debut appel nouvelles recu envoye texto vu
private | blague blagues vanne canular | cpf
own-draft | mon_espoir mon_reve france_travail pole_emploi dossier_cpf action_logement reponse_type mail_type
    | exemple_de
nobody | pronostic objectif objectifs but ideal souhait pari reve cauchemar exemple exemples
    | simulation entrainement spam publicite newsletter site robot automatique
    | glassdoor forum annonce page faq enquete sondage infolettre temoin temoins anonyme anonymes
nobody-too | forum objectif
trade | vie nuit courrier courriers choses trucs lettres
clause-link | que qu et mais car donc puis or
vetting-word | securite habilitation administrative moralite voisinage anciennete
trade | domicile interim recrutement emploi
    | agence agences journal cahier carnet bord mission missions vocal telephone cafe etude appel visite passe tour
company-article | la le les
name-particle | d
pasted-advert | annonce emploi fiche page site
pasted-lead | page site carriere carrieres sur leur annonce fiche offre l d du de la le leur texte poste emploi
    | copie extrait
says-i | je j me m moi
auto-head | réponse_automatique reponse_auto message_automatique absence_du_bureau message_d'absence
    | réponse_d'absence
advert-opening | nous_recherchons nous_recrutons recherche_un recherche_une rejoignez vos_missions votre_profil
    | profil_recherché candidatures_jusqu postulez date_limite_de_candidature missions_principales
doubtful | si sauf espère espérons pas demandé demande pense crois doute sûr sûre peut-être
firm-kind | cabinet clinique hopital ehpad pharmacie laboratoire labo ecole lycee college mairie creche librairie
    | theatre musee banque assurance assurances mutuelle agence studio editions hotel boulangerie ferme conseil
    | groupe transports logistique services energie association fondation institut universite imprimerie restaurant
    | brasserie garage cave domaine residence
office-word | équipe recrutement service services direction drh rh candidatures affaires personnel ressources cabinet
    | mairie université carrières secrétariat pôle département ne-pas-repondre
label-lead | petit petite gros grosse bon bonne mauvais mauvaise dernier derniere autre premier premiere
tells-word | merci rien toujours tjs
figure-next | ce cet cette hier aujourd'hui avec et
acts-next | va doit a m me devrait veut n ne
company-joint | de du des d' la le les et & en sur aux au a
label-start | via chez re pour concernant
body-opening | autorité office direction ministère institut fondation agence académie centre école université
    | conseil chambre tribunal fédération association caisse département mairie commune ville musée
    | bibliothèque conservatoire hôpital clinique société compagnie union maison observatoire atelier studio cabinet
body-too | région préfecture métropole agglomération agglo communauté ligue mission scène lycée collège festival
    | opéra ballet orchestre théâtre syndicat ccas cias mjc chu ch ehpad cpam caf crous sdis cci cma ars drac dreal
    | urssaf carsat parc port aéroport foyer régie rectorat cour barreau cinéma auberge domaine château abbaye palais
    | cité laboratoire banque mutuelle coopérative cave hospices
body-adjective | al ale ales aux aire ique ain aine
label-link | de du des d' la le chez au
no-company | tr
me | moi je
you-label | vous toi
we-label | nous on
told-key | suite suites prochaine_etape prochaine_action en_attente attente
clause-start | il elle ils elles on je nous
channel | whatsapp signal telegram imessage messenger discord slack teams linkedin sms texto mail courriel telephone
channel-by | sur via par au en
stamp | aujourd'hui hier envoye ecrit avez
told-tail | apres ensuite encore depuis plus tard aussi
stamp-at | a le les message messages suivant suivants
following-word | suivant suivants
view-word | voir afficher consulter
profile-word | profil
he-word | il elle lui
message-word | message messages reponse mot vocal
message-from | de d
talk-to | vous tu te t votre
with | avec par
at | chez
not-at | étape finale
not-place | moi eux nous lui elle un une lyon
company-ends | lundi mardi mercredi jeudi vendredi samedi dimanche il elle ils on je
title | m mme mlle monsieur madame me maitre dr dre docteur
meeting-word | entretien entretiens appel visio rdv rendez-vous jury
talk | appel echange visio entretien point mot sms coup fil tel telephone
talk-by | au en par
talk-from | de d par
sender | par
company-key | entreprise societe employeur
date-key | jour
person-key | recruteur recruteuse interlocuteur
role-key | poste
title-key | titre
via-key | agence cabinet
elsewhere-start | pv simulation repetition filage
elsewhere-end | pv chorale colloque symposium congres mariage enterrement expedition festival
elsewhere-phrase | pourquoi_je_pars pourquoi_je_quitte pourquoi_partir raisons_de_partir ma_demission
    | lettre_de_demission
elsewhere-phrase | ancienne_boite ancien_employeur ancien_boulot ancien_poste ancien_job ex_employeur ex_boite
elsewhere-phrase
    | atelier_apec atelier_cv atelier_france_travail atelier_pole_emploi atelier_recherche_d_emploi atelier_linkedin
    | atelier_lettre atelier_entretien atelier_emploi atelier_candidature reunion_syndicale reunion_de_quartier
    | ag_de_la_copropriete ag_de_copropriete ag_copro ag_de_l_association communique_de_presse sous_embargo
    | prepa_entretien prepa_entretiens preparation_entretien preparation_entretiens preparation_aux_entretiens
    | entretien_blanc entretiens_blancs oral_blanc oraux_blancs
    | simulation_d_entretien simulation_entretien assemblee_generale proces_verbal compte_rendu_de_chantier
    | cr_chantier cr_de_chantier reunion_de_chantier reunion_chantier conseil_syndical conseil_de_classe
    | conseil_municipal conseil_d_ecole reunion_parents reunion_de_service reunion_d_equipe revue_de_presse
    | agenda_macro agenda_economique bruits_de_couloir club_de_lecture jeu_de_role
    | poste_actuel boulot_actuel rien_a_voir_avec_la_recherche rien_a_voir_avec_ma_recherche
    | rien_a_voir_avec_mes_candidatures
what | que
hearsay | disent pensent racontent
hearsay-many | gens autres
advert-says | annonce affiche fiche site plaquette
advert-teller | il elle m nous
advert-of | de du des d pour chez
advert-about | propos
advert | prospectus depliant depliants plaquette plaquettes horoscope blague blagues
    | enonce annonces avantages avis annonce conseils livre lecture directive directives reglement circulaire faq
spotted | repere reperes reperee reperees
elsewhere | pv communique chorale copropriete copro embargo marches perso personnel prive privee maison famille
    | enfants jardin courses menage administratif demarches papiers
    | impots assurance assurances mutuelle banque logement loyer demenagement travaux bricolage voiture vacances
    | voyage
    | voyages mariage anniversaire sante medecin sport recettes menu menus cuisine transmissions transmission releve
    | releves garde gardes service equipe tournee chantier chantiers commandes commande factures
    | facturation these memoire chapitre manuscrit labo manip manips colloque publications classe classes
    | fac partiels partiel amphi amphis td tds semestre
    | eleves copies conseils bulletins cours lecons devoirs sprint retro backlog astreinte astreintes deploiement
    | fournisseurs livraisons planning plannings rumeurs bruits ragots reves veille incident incidents actuel actuelle
    | impro improvisation coloc colocation appart appartement prud prudhommes formation formations tutorat
elsewhere-with
    | hommes excel word anglais allemand espagnol italien
    | de du des d l le la les un une mon ma mes nos notre et ou a au aux en dans sur pour avec liste listes notes
    | note trucs choses semaine week end jour journee nuit nuits matin soir aujourd hui demain cette ce prochaine
    | en cours fin debut boulot poste employeur boite presse techno technologique financiere juridique sectorielle
    | metier marche travail taf job vie divers idees plan plans projet projets regler
    | faire
    | lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre
    | octobre novembre decembre er qui attend quoi
advert-pair | fiche_poste description_poste questions_probables questions_possibles questions_types questions_type
    | questions_pieges reponses_types reponses_type reponses_preparees histoires_star exemples_star mes_histoires
    | questions_frequentes questions_classiques
story-word | histoires anecdotes comportementales comportemental
story-beside | raconter pretes preparer preparees prepare prepares star questions exemples reponses repeter
story-with | a de des les mes pour et la le en du trois quatre cinq
company-column | entreprise societe boite employeur ou structure etablissement agence enseigne maison cabinet
    | hopital ecole studio organisme association asso chez magasin qui groupe cible bureau musee creche boutique
    | clinique banque hotel editeur collectivite start-up
waiting-column | ou_ca_en_est j'attends on_attend de_leur_part de_leur_cote leur_reponse avancement
column | quoi note notes etat statut suite resultat etape action remarque remarques commentaire nouvelles ou_on_en_est
sender-column | de expediteur auteur emetteur
said-column | message messages texte
owner-column | qui responsable porteur pilote par_qui resp resp. acteur
action-column | action actions tache taches a_faire prochaine_etape prochaines_etapes
next-column | prochaine_etape prochaines_etapes prochaine_action suite suites a_faire
due-column | quand echeance pour_quand delai date_limite pour_le avant_le d'ici
person-column | recruteuse recruteur interlocuteur interlocutrice avec qui nom
date-column | jour quand
date-lead | le
no-log | est etait sera serait me convient conviendrait va a ou et au pour c ca peut pourrait devait doit
before-date | lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim le
week-word | semaine sem
name-link | et
program-verb | rejoint quitte ajoute cree reagi epingle accepte supprime modifie invite
day-title | update maj point suivi récap bilan journal notes note nouvelles news
weekday | lundi mardi mercredi jeudi vendredi samedi dimanche
after-weekday | a au le avec et ou pour par
month | janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr avr juil sept oct
    | nov dec
section | travail appels taches tache personnes personne entreprises societes rappels rappel resume priorites priorite
    | top objectifs gratitude sante repas reunions evenements idees tard ensuite projets archives actif actifs
    | offres postule opportunites reseau recruteurs chronologie historique contexte recherches retours resultat
    | resultats logistique salaire remuneration liens documents echanges correspondance messages vocaux sms visios
    | pause termine termines urgent important promesses engagements echeances suivre relancer reflexion humeur appris
    | bazar vie passes recus compte rendu etape etapes prochaine prochaines prochain coups fil points cles perso jours
    | mails contacts candidatures
section-word | teletravail hybride stack technique equipe culture salaire avantages inconvenients questions
    | ressenti impressions
    | notes resume contexte process processus calendrier poste mission entreprise produit points positifs negatifs
    | agenda actions fait attente matin apres-midi soir semaine mois bilan
likened | comme contrairement que
application-word | postule candidature entretien poste
firm-word | groupe services plus medical medicale ecole
day-label | lun mer jeu ven dim
topic | ambiance locaux fourchette valeurs concurrents concurrence forts faibles vigilance
topic-ending | tion tions ment ments
job-title | analyste developpeur developpeuse ingenieur ingenieure infirmier infirmiere comptable consultant
    | consultante
    | assistant assistante directeur directrice
still-open | en_cours actuel actuels ouvert ouverts
clause-opener | si s quand des lorsque apres avant comme puisque parce une
goes-on | pas le la les l' un une des du de d' mon ma mes notre nos votre vos son sa ses leur leurs ce cette ces je
    | j' tu il
    | elle on nous vous ils elles me m' te se qu' que qui dont ou et mais si s' pour avec chez par dans sur sans ne
    | n' est sont sera ont a ai avons avez vont va ne a au aux en tres parce puis
greeting | bonjour bonsoir madame monsieur cher chere salut coucou hello hey bjr slt rebonjour
letter-greeting | madame monsieur bonjour cher chere
header | de expediteur a objet envoye
header-to | a
my-word | ma mon
your-word | votre ton ta
own-candidacy | candidature cv
auto-sender | nepasrepondre ne-pas-repondre
auto-mail | message_automatique mail_automatique e-mail_automatique courriel_automatique reponse_automatique
    | envoye_automatiquement genere_automatiquement merci_de_ne_pas_repondre ne_pas_repondre_a
header-from | de expediteur
header-subject | objet
customer-desk | service_client service_clientele service_clients relation_client relations_clients relation_clientele
    | service_apres-vente reclamations facturation recouvrement reservations gestion_locative
customer-matter | reclamation reclamations commande commandes livraison colis reservation reservations remboursement
    | facture factures releve garantie reparation abonnement adhesion cotisation sinistre compteur bail loyer pret
    | decouvert ordonnance vaccin impot impots amende contravention stationnement chaudiere renouvellement
specimen | cahier enonce enonces consigne consignes copie recopie copiee extrait extraits reglement plaquette site
    | notice gabarit modele modeles brouillon brouillons script scripts newsletter affiche fictif fictive scenario
    | specifications maquette maquettes faq charte manuel depliant prospectus
specimen-no | mail mails courriel courriels message messages lettre texto sms reponse whatsapp appel visite dit disent
    | dixit entretien entretiens recruteur recruteuse rh offre contrat retour suite suites
header-date | envoye
closing | cordialement bien bonne belle merci meilleures sinceres sincerement respectueusement amicalement salutations
    | a+ @+ bises
closing-pair | a_plus bien_cordialement bien_a a_bientot tres_cordialement veuillez_agreer sinceres_salutations
closing-long | veuillez_agreer je_vous dans_l'attente nous_vous
salutation | agreer salutation salutations recevoir
my-mail | j'ai_ecrit mon_mail j'ai_envoye mon_message brouillon ma_relance ma_reponse j'ai_repondu mon_sms mon_texto
unsent | pas_encore_parti pas_encore_envoye pas_envoye non_envoye jamais_envoye pas_parti a_faire_relire
draft-file | a_envoyer brouillon a_relire a_faire_relire
my-application | ma_candidature je_me_permets_de_vous_relancer je_me_permets_de_revenir_vers_vous
"""
