"""French words of folders and titles of work at the desk, of study and of life, where no process is told."""

DESK = """
outside-folder | preparation preparations prepa prepas prepaentretien prepaentretiens entrainement entrainements
    | exercice exercices simulation simulations repetition repetitions oraux questionsentretien questionsdentretien
    | questionstypes histoires exemples competences etudedecas etudesdecas conceptionsysteme algo algos algorithmes
    | maquette maquettes microcopie
outside-folder | annonce annonces fichedeposte fichesdeposte fichesposte offresdemploi offrescopiees
outside-folder | brouillon brouillons modele modeles lettre lettres lettredemotivation lettresdemotivation lm
outside-folder | veille lecture lectures livre livres article articles blogs citations extraits
outside-folder | roman romans nouvelles poemes poesie scenario scenarios reves
outside-folder | perso personnel maison famille enfants parents appart appartement logement jardin potager chorale
    | administratif admin recettes cuisine voyage voyages vacances finances budget impots sante mariage courses
    | animaux voiture bricolage travaux loisirs astreinte astreintes incidents these memoire
outside-perhaps | conference conferences rencontre rencontres evenement evenements salon salons atelier ateliers
    | webinaire webinaires colloque colloques seminaire seminaires
outside-perhaps | enseignement etudiant etudiants etudiante etudiantes eleve eleves cours td tp tds copies tutorat
    | encadrement classe classes ecole fac universite formation formations corrections
outside-perhaps | retro retros projet projets ecriture musique asso associations association club benevolat syndicat
folder-with | entretien entretiens emploi emplois candidature candidatures poste postes copie copiees mes mails mail
    | courriel courriels technique techniques
job-folder | emploi emplois boite boites entreprise entreprises candidature candidatures recherche employeurs suivi
    | offres entretiens etablissements
desk-title | microcopie micro_copie ecriture_ux redaction_ux messages_d_erreur textes_d_interface etude_de_cas
    | cas_pratique conception_de_systeme conception_systeme architecture_systeme reponses_preparees
    | questions_d_entretien questions_types reponses_types lettre_de_motivation lettres_de_motivation
    | exercice_de_code exercices_de_code
    | parcours_utilisateur parcours_client carte_d_experience personas maquettes tests_utilisateurs test_utilisateur
    | fiches_de_revision corrections_de_copies suivi_de_memoire suivi_de_memoires suivi_de_these
    | encadrement_de_memoire
    | encadrement_de_these direction_de_memoire
desk-with | brouillon brouillons version v finale courte longue exercice exercices mes mon ma le la les l d de
    | du des
    | pour sur et en a notes modele modeles numero entrainement
generic | retro retros retrospective bilan bilans
review-word | retro retros retrospective retrospectives bilan bilans
team-word | sprint equipe squad iteration projet incident
counted-word | tour tours etape etapes entretien entretiens partie parties jour semaine appel test oral epreuve
    | statut taches page faire
stage-word | entretien tour appel echange etape visio rendez_vous retour resultat restitution jury oral
copied-word | texte copie copiee copies copiees recopie recopiee extrait extraits releve relevee tire tiree
copied-from | de du des sur d
copied-place | portail site annonce fiche intranet page plaquette brochure internet web tableau
"""
