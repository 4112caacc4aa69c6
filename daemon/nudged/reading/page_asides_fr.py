"""French words of labels and titles that name no employer: kin, trades, doctors, authorities, clubs, feasts."""

ASIDES = """
kin | maman papa parents mamie papi mamy papy meme pepe mere pere grand_mere grand_pere grands_parents tonton
    | tata tatie tati tantine oncle tante cousin cousine cousins cousines frere freres soeur soeurs frangin
    | frangine fils fille filles ma_femme mon_mari conjoint conjointe copain copine copains copines neveu niece
    | neveux filleul filleule marraine parrain beau_frere belle_soeur belle_mere beau_pere beaux_parents
    | belle_famille enfant enfants gosses bebe jumeaux jumelles ado ados pote potes amis amies petit_frere
    | petite_soeur grand_frere grande_soeur
aside | proprio proprios proprietaire proprietaires bailleur bailleresse loyer bail appart apparts appartement kot
    | coloc colocs colocation colocataire colocataires voisin voisine voisins voisines immeuble copro
    | copropriete syndic concierge gardienne_d_immeuble chauffage chaudiere degat_des_eaux degats_des_eaux fuite
    | toiture poubelles demenagement demenageurs emmenagement canape frigo lave_linge lave_vaisselle seche_linge
    | volets cuisiniste recherche_appart recherche_d_appart plombier plombiers electricien chauffagiste
    | serrurier macon couvreur menuisier carreleur ramoneur ramonage garagiste mecano mecanicien carrossier
    | carrosserie controle_technique voiture bagnole caisse_auto scooter trottinette permis permis_moto
    | code_de_la_route auto_ecole moniteur coiffeur coiffeuse estheticienne couturiere retoucheuse cordonnier
    | pressing teinturier medecin medecin_traitant docteur generaliste toubib dentiste orthodontiste ophtalmo
    | ophtalmologue opticien gyneco gynecologue dermato dermatologue cardiologue pediatre radiologue radiologie
    | irm echographie scanner prise_de_sang analyses analyses_de_sang bilan_sanguin labo_d_analyses kine osteo
    | osteopathe podologue psy psychologue psychiatre sophrologue sophrologie orthophoniste sage_femme
    | anesthesiste chirurgien allergologue rhumato neurologue orl vaccin vaccins ordonnance lunettes urgences
    | pharmacien veto veterinaire toilettage toiletteur chien chienne chiot chatte chaton chats lapin cheval
    | poney croquettes impots cpam caf ameli secu securite_sociale urssaf crous cnav carsat mdph titre_de_sejour
    | carte_de_sejour sejour naturalisation passeport notaire huissier consulat ambassade douane douanes
    | carte_grise carte_d_identite amende amendes taxe taxes taxe_fonciere taxe_d_habitation
    | declaration_d_impots declaration_de_revenus succession divorce garde_alternee pension_alimentaire
    | juge_aux_affaires_familiales tresor_public centre_des_impots conseil_de_classe conseil_d_ecole nounou
    | assmat assistante_maternelle garderie cantine periscolaire centre_aere colo maitresse instit
    | prof_principale prof_principal parents_d_eleves bac brevet parcoursup devoirs carnet_scolaire
    | sortie_scolaire classe_verte ecole_des_enfants reunion_parents_profs kermesse chorale fanfare orchestre
    | repetition repetitions repet repete impro foot football rugby basket volley tennis badminton judo karate
    | escalade rando randonnee natation gym yoga pilates poterie couture tricot echecs belote petanque scouts
    | paroisse messe catechisme kt aumonerie asso assos amap jardin_partage brocante vide_grenier vide_greniers
    | loto tombola fete_de_l_ecole fete_des_voisins fete_du_village tournoi maraude banque banquier banquiere
    | assureur assurance_auto assurance_habitation mutuelle decouvert epargne livret_a fibre box_internet
    | electricite compteur facture_d_eau facture_edf colis livreur supermarche resiliation remboursement_secu
    | mariage bapteme enterrement obseques anniversaire anniv fiancailles cremaillere pacs camping gite
    | poisson_d_avril evjf evg
aside | garage creche ecole banque assurance assurances maison logement famille sante vacances courses sport
aside | centre_de_loisirs operateur fournisseur_d_electricite fournisseur_de_gaz location_de_vacances toiletteuse
    | conseiller_bancaire conseillere_bancaire courtier piano guitare violon solfege
aside-alone | cuisine jardin potager piscine travaux bricolage voyage
    | voyages musique theatre danse club cine cinema concert concerts festival spectacle fete fetes
    | livraison abonnement animaux association bourse avocat avocate internet
    | box eau gaz tribunal police velo moto meubles retraite noel paques garde cours stage_de_danse atelier_poterie
    | groupe_de_musique
aside-start | blague blagues devinette horoscope reve reves poeme chanson recette ragots rumeur commerage
aside-start | cours_de cours_d lecon_de lecons_de vente_de vente_du achat_de achat_du hotel_pour
aside-start | vacances_en vacances_a vacances_au vacances_aux voyage_en voyage_a voyage_au voyage_aux
aside-name | direct online express plus
aside-named | du de des d
aside-with | fiche fiches acte mardi lundi mercredi jeudi vendredi
aside-with | de du des d l le la les un une mon ma mes nos notre votre son sa ses leur leurs et ou au aux a en pour
    | chez avec sur rdv rendez-vous rendez vous visite visites controle controles reunion reunions seance
    | seances cours stage moto auto facture factures compte rendu cr ca ag nouvelles suite suites notes liste
    | club conseil soir soiree soirees matin famille prof profs acte saison equipe groupe bureau idee idees
    | cadeau cadeaux nouveau nouvelle ancien ancienne vieux vieille ecole classe classes annuel annuelle du_soir
    | generale ordinaire numero retour retours dossier demande resultats resultat examen examens papiers
    | inscription inscriptions reservation billets photos fete tel et_cie bebe mere pere
aside-link | de du des d pour avec chez
aside-of | concours bac examen permis inscription bourse dossier_scolaire rentree chambre soutenance mutation
hiring-sign | entretien entretiens entrevue candidature candidatures postule embauche embaucher
    | recrutement recruter recrute recruteur recruteuse rh drh offre_d_emploi
hiring-no | la_poste
hiring-word | poste postuler cdi cdd alternance remplacement vacation vacations
job-fair | emploi emplois metiers recrutement
leaflet | depliant depliants brochure brochures prospectus tract tracts plaquette
workshop | atelier ateliers seminaire conference webinaire masterclass colloque symposium table_ronde conf keynote
    | cafe_debat journee_d_etude formation module
workshop-on | apec france_travail pole_emploi mission_locale cap_emploi cv linkedin lettre lettres motivation entretien
    | entretiens reseau relance relances recherche_d_emploi candidature candidatures
aside-title | prefecture sous_prefecture mairie police tribunal gendarmerie commissariat
aside-title | revision revisions dscg dcg bac_pro bpjeps crpe capes agreg agregation capa cap_cuisine cap_patissier
    | cap_patisserie cap_petite_enfance vae mooc e_learning elearning certif certification memoire soutenance expose
    | exposes dissert dissertation dissertations exercice exercices exo exos annales corrige corriges partiels
    | rattrapages qcm quiz module chapitre tuto tutos conference conferences colloque coach coaching mentorat
    | bilan_de_competences sous thunes fric argent budget comptes finances compta depenses remboursements tricount
    | blog podcast auto_entreprise autoentreprise micro_entreprise devis
aside-sure | fiction roman romans scenario scenarios nouvelle poeme poemes conte contes saynete
    | sketch synopsis haiku atelier_d_ecriture maths mathematiques svt histoire_geo philo philosophie physique_chimie
    | grammaire conjugaison orthographe redaction redactions geometrie algebre apprenti apprentie apprentis apprenties
    | mon_apprenti mon_apprentie mes_apprentis stagiaires mon_stagiaire ma_stagiaire mes_stagiaires mon_alternant
    | mon_alternante mes_alternants mes_alternantes tutorat
aside-alone | retroplanning retro_planning cloture inventaire reporting stand_up standup scrum point_hebdo
    | point_equipe point_client codir comex comop copil cosui comite_de_pilotage comite_de_direction kick_off
    | salle_de_bain salle_de_bains sdb grenier buanderie terrasse veranda parquet carrelage combles isolation
    | open_source opensource side_project projet_perso pull_request pull_requests mise_en_prod recette_fonctionnelle
aside-lead | vaccin vaccins irm
    | scanner echographie radio prise_de_sang ordonnance lunettes plombier chauffagiste electricien serrurier couvreur
    | carreleur macon garagiste controle_technique voiture bagnole moto scooter chaudiere chauffage fuite toiture copro
    | copropriete syndic appart appartement demenagement loyer bail caution voisin voisine voisins impots taxe amende
    | passeport permis carte_grise carte_d_identite titre_de_sejour naturalisation mariage bapteme enterrement obseques
    | anniversaire anniv nounou cantine kermesse judo foot natation danse piano guitare chorale colo chien chat
    | frigo lave_linge lave_vaisselle canape fibre compteur mutuelle_sante maman papa mamie papi
    | tonton tata cousin cousine frere soeur neveu niece
aside-open | copil codir comex comop cosui coproj td tp bts dut cours retroplanning cloture
"""
