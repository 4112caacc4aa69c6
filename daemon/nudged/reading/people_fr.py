"""Who is who in French: the roles of the other side, and people and things outside the process."""

PEOPLE = """
third:brand | afflelou | alain afflelou | optic 2000 | krys | générale d'optique | macif | maif | matmut | groupama
    | axa | allianz | gmf | harmonie mutuelle | crédit agricole | crédit mutuel | société générale | bnp paribas | lcl
    | boursorama | boursobank | fortuneo | hello bank | mondial relay | relais colis | gls | dpd | ubaldi | conforama
    | castorama | la redoute | zalando | shein | temu | norauto
    | europcar | sixt | hertz | flixbus | eurostar | back market | total énergies | ekwateur | orange bank | red by sfr
third:thing | entretien annuel | entretiens annuels | évaluation annuelle | entretien d'évaluation | bilan annuel
    | entretien d'appréciation | évaluation de fin d'année | revue annuelle | prime de fin d'année
third:thing | carte bleue | nouvelle carte bleue | carte bancaire | carte vitale | déclaration de sinistre
    | dégât des eaux | fuite d'eau | vide grenier | garde alternée | pension alimentaire | lave vaisselle
    | sèche linge | pare brise | pare chocs | pneus d'hiver | bilan sanguin | résultats d'analyses | compte rendu d'irm
    | leçon de conduite | leçons de conduite | heures de conduite | examen de conduite | permis moto
    | place en crèche | place à la crèche | cours de piano | cours de guitare | cours de natation | liste de mariage
    | liste de naissance | facture d'eau | facture d'électricité | relevé de compteur | chauffe eau
third | tatie | taty | tonton | marraine | parrain | filleul | filleule | belle fille | beau fils | ma blonde
    | mon chum | ma chum | ma belle fille | mon beau fils | petit cousin | arrière grand mère | mamé | papé | mami
    | mon petit neveu | ma puce | sophrologue | hypnotiseur | mon généraliste | le généraliste | ma généraliste
    | mécano | cuisiniste | prof de tango | prof de piano | prof de danse | prof de guitare | bassiste | batteur
    | guitariste | ingé son | co équipier | coéquipiers | entraîneur | arbitre | huissière | les finances publiques
    | agent des finances publiques | le trésor public | acheteuse du | acheteur du
role:group | conformité | la conformité | service achats | les achats | service juridique | services généraux
    | service paie
role:group | client | le client | la cliente | client final | secrétariat | rectorat | accueil | compta
    | comptabilité | intendance | prod | production | régie
    | labo | laboratoire | association | asso | lycée | collège | université | fac | clinique | ehpad | préfecture
    | restaurant | magasin | boutique | studio | théâtre | équipe | l'équipe | comité | jury | commission
    | cabinet | agence | boîte | entreprise | société
    | direction
    | service | siège | école | hôpital | mairie | ministère | office | opérationnels | décideurs | employeurs
    | administration | ressources humaines | standard
role | maire | greffier | greffière | régisseur | régisseuse | imprimeur | rédacteur en chef
    | rédactrice en chef | éditeur
    | éditrice | contremaître | contremaîtresse | conducteur de travaux | conductrice de travaux | chef de cuisine
    | chef de rang | chef de salle | chef de chantier | chef d'équipe | chef de projet | chef de service
    | chef d'atelier | chef d'exploitation | cheffe d'exploitation | chef de dépôt | cheffe de dépôt | chef d'agence
    | cheffe d'agence | chef de rayon | cheffe de rayon | chef de secteur | cheffe de secteur | chef de quai
    | chef de ligne | chef de pôle | cheffe de pôle | chef de bureau | chef de groupe | cheffe de groupe
    | chef de produit | cheffe de produit | chef de parc | chef de plateau | cheffe de plateau | chef d'escale
    | chef de zone | chef des ventes | cheffe des ventes | chef d'unité | chef de département | cheffe de département
    | chef de cabinet | cheffe de cabinet | chef de culture | chef de quart | cheffe d'atelier | cheffe de service
    | cheffe de projet | cheffe de chantier | cheffe d'équipe
    | cheffe de service | cheffe d'équipe | formateur | formatrice | doyen | doyenne | recteur | rectrice
    | cadre de santé
    | brigadier | commandant | commandante | président | présidente | trésorier | trésorière | comptable | juriste
    | sourceur | sourceuse | lead | tech lead | product owner | metteur en scène | metteuse en scène | producteur
    | productrice | réalisateur | réalisatrice | chef d'établissement | cheffe d'établissement | clerc
    | maître d'oeuvre
role | médecin chef | médecin cheffe | médecin coordonnateur | médecin du travail
    | quelqu'un des rh | quelqu'un de la rh | quelqu'un du service | quelqu'un du cabinet | quelqu'un de l'agence
    | quelqu'un de l'équipe | quelqu'un des ressources humaines | une personne des rh | une dame des rh
    | recruteur | recruteuse | recruteurs | rh | drh | la rh | manager | manageuse | directeur | directrice
    | attachée de recrutement | attaché de recrutement | responsable | chargée de recrutement | chargé de recrutement
    | assistante | assistant | secrétaire
    | associé | associée | fondateur | fondatrice | pdg | cto | ceo | n+1 | n+2 | chef | cheffe | chasseur
    | chasseuse | consultant | consultante | collègue | adjoint | adjointe
    | interlocuteur | interlocutrice | contact | tuteur | tutrice | patron | patronne | gérant
    | gérante | personne | dirigeant | dirigeante | cadre | principal | proviseur
    | gestionnaire | coordinatrice | coordinateur | opérationnel
    | chasseur de têtes | chasseuse de têtes | collaborateur | collaboratrice | talent | employeur | dg | daf | dsi
    | conseillère | conseiller | conseil
third:thing | mariage | baptême | anniversaire | cuisine équipée
    | fibre | box internet | compteur | chaudière | ramonage | cantine | garderie | centre aéré
    | sortie scolaire | prise de sang | irm | vaccin | vaccins | lunettes | état des lieux | acte de naissance
    | acte de vente | carte grise | contrôle technique
    | caution | canapé | matelas | frigo | lave linge | visite de l'appart | visite de l'appartement
    | visite du studio | visite de la maison
third:thing | passe le permis | passé le permis | examen du permis | code de la route | titre de séjour
    | carte de séjour | augmentation | rupture conventionnelle | rupture co | mes congés | la box | la résa | ma résa
    | la réservation | ma réservation | photos du week end | photos de vacances | photos de la soirée | à la soirée
    | à la fête | lettre de reco | lettre de recommandation | lettres de recommandation
    | solde de tout compte
third:thing | mon poste actuel | mon boulot actuel | mon job actuel | mon taf actuel
third:thing | test pcr | test antigénique | scanner | mammographie | biopsie | échographie
third | club de natation | club de danse | club de rando | club de lecture | club photo | gîte | le cpf
    | parcoursup | foncia | orpi | century 21 | leboncoin | seloger | chéri | chérie
third | taxi | vtc
third | chatbot | le robot | un robot | l'appli | une appli | serveur vocal | logiciel | algorithme | peintre | maçon
    | menuisier | jardinier | paysagiste | le cuisiniste
third | inspecteurs | contrôleur fiscal
    | contrôleuse fiscale | commissaire aux comptes | commissaires aux comptes | le cac | auditeur
    | auditrice | auditeurs | l'ars | ars | dreets | carsat | onss | inasti | transitions pro | afpa | agefiph | ofii
    | gendarme | gendarmes | policier | policière | commissaire enquêteur | commission de sécurité | trésorier payeur
    | contrôleur des impôts | le fisc | agent recenseur | la gendarmerie | le commissariat
    | agence de voyages | agence de location | bureau de contrôle | centre d'examen | photographe scolaire
third | mareyeur | frigoriste | cuisinier de la cantine | monteur | livreuse | caviste du coin | l'assureur
    | déléguée de promo | délégué de promo | délégué de classe | déléguée de classe | chargé de td | chargée de td
third | leur aîné | leur aînée | leur cadet | leur cadette | leur fils | leur fille | notre aîné | notre aînée
    | mon aîné | mon aînée | l'aîné | l'aînée | le cadet | la cadette | notre fils | notre fille
third | ansm | cnil | amf | acpr | bce | arcep | arcom | cnam | la has | conseil d'état | conseil constitutionnel
    | cour de cassation | cour des comptes | parlement | assemblée nationale
    | l'assemblée | sénat | commission européenne | union européenne | inspection du travail
third:thing | appel d'offres | appels d'offres | réponse à l'appel d'offres | un marché public
third | mon manager | ma manager | ma manageuse | mes managers
third:thing | mon prêt | le prêt | un prêt | notre prêt | prêt immo | prêt immobilier | offre de prêt
    | découvert | mon crédit | anniv | tournoi | apéro
    | barbecue | barbeuc | covoit | covoiturage | match de foot | entraînement | chorale | rando | randonnée
    | soirée jeux | pot de départ | pendaison de crémaillère | réveillon | repas de famille | baby sitting
    | déménagement | emménagement | crémaillère | colo | colonie | classe verte | brocante
third | mon comptable | ma comptable | mon expert comptable | mon avocat | mon avocate | mon coiffeur | ma coiffeuse
    | mon éditeur | mon éditrice | mon associé | mon associée | mon assistant | mon assistante | ma secrétaire
third | sa mère | son père | sa maman | son papa | le père de | le père d' | la mère de | la mère d' | la maman de
    | le papa de | les parents du | leur mère | leur père | mes beaux frères | mon filleul | ma filleule
third | point relais | cse | les élus | élus du cse | délégué syndical | déléguée syndicale | syndicats | crous
    | conseil de classe | conseil municipal | conseil syndical | assemblée générale | tribunal administratif
third | fournisseur | fournisseurs | fournisseuse | prestataire | prestataires | transporteur | transporteurs
    | sous traitant | sous traitants | constructeur | grossiste | grossistes | installateur | hébergeur | artisan
    | artisans | ouvriers | cfa | bâtonnier | prud'hommes | réparatrice | dépannage | hotline
    | un commercial de | la copro | copropriété | gestionnaire de la copro | mon école | mon lycée | ma fac
    | mon université | mon cfa | ma boîte actuelle | mon employeur | mon employeur actuel | ma hiérarchie
    | mon chef actuel | ma cheffe actuelle | ma rh | ma rh actuelle | rh actuelle | notre rh | notre client
    | notre cliente | nos clients | mes clients | mon client | ma cliente | mes élèves | mes étudiants | mes patients
    | un autre candidat | une autre candidate | baby sitter | la baby sitter
third | edf | engie | enedis | grdf | sncf | ratp | sfr | bouygues | amazon | cdiscount | vinted | ikea
    | darty | doctolib
    | ameli | netflix | airbnb | chronopost | colissimo | dhl | ups | hydro québec | swisscom | proximus | cff | sncb
    | veolia | labo d'analyses | laboratoire d'analyses | juge | procès | match
role | prestataire rh | prestataire de paie | prestataire paie
third | ancien employeur | ancienne rh | ancienne boîte | autre candidate | l'autre candidate | l'autre candidat
third:thing | carte d'identité | carte d'électeur | toeic | toefl | delf | résultats d'examen | mes examens
    | un technicien
role:group | syndicat d'initiative | syndicat mixte | syndicat intercommunal
third | onem | forem | actiris | vdab | capac | assurance chômage | assurance emploi | caisse de chômage
    | le chômage | caisse de compensation
third:thing | mes impôts | ma déclaration | déclaration d'impôts | déclaration de revenus | déclaration fiscale
    | déclaration de tva | pour la tva | pour ma tva | ma compta | ma comptabilité | parents profs
    | parents professeurs | réunion de parents | sortie scolaire | l'inscription de | inscription scolaire
    | bulletins scolaires | bulletin de notes
third | école des enfants | école des petits | école du petit | école de la petite | collège des enfants
    | crèche des enfants | école du quartier
third | école de conduite | sav | la petite | le petit | les petits | du petit | des petits
third | boucher | bouchère | fleuriste | poissonnier | poissonnière | épicier | cordonnier | teinturier | pressing
    | tatoueur | couvreur | carreleur | plâtrier | vitrier | ramoneur | chauffagistes | déménageuse | dépanneur
    | réparateur | femme de ménage | aide ménagère | concierge | bailleur | bailleresse | propriétaires
    | locataires | agent immobilier | agente immobilière | huissier | sage femme | orthodontiste | gynéco
    | gynécologue | dermato | dermatologue | pédiatre | podologue | baby sitter | assistante maternelle | assmat
    | périscolaire | maîtresses | club de judo | club de foot | club de tennis | club de gym | club de sport
    | salle de sport | filleul | filleule | marraine | parrain | belle maman | beau papa | grands parents | mémé
    | pépé | mamy | mes beaux parents | petit fils | petite fille | gendre | conjoint | conjointe | compagne
    | fiancé | fiancée | mon chéri | ma chérie | mes soeurs | mes frères | mes cousins | mes amis | mes amies
    | mes potes | mes copains | mes copines | société de déménagement | fourrière | employeur actuel
    | ma boss | mon équipe actuelle
third | un patient | une patiente | le patient | la patiente | un résident | une résidente | le résident | la résidente
    | un usager | une usagère | l'usager | l'usagère | un élève | une élève | l'élève | les élèves | un étudiant
    | une étudiante | un abonné | une abonnée | l'abonné | l'abonnée | un adhérent | une adhérente | un passager
    | une passagère | le passager | la passagère | un parent | une maman | un papa | une cliente | la cliente
    | la famille du | la famille de la | la famille d'une | la famille d'un
third:peers | candidats | les candidats | candidates | les candidates
third:thing | sa facture | facture | factures | quittance | loyer | ses cours | l'argent | mon argent
    | le bail | recette | mes analyses | ordonnance
third | les parents d' | les parents de | parents d'élève | parents d'élèves | réparateur | voisine | voisin
    | le moniteur | moniteur | auto école | serrurier
    | chauffagiste | déménageur | déménageurs | opérateur | locataire | toubib | véto | vétérinaire
    | ostéo | psy | pharmacie | pharmacien | prof de | le prof | la prof | instit | maîtresse | organisme de formation
    | traducteur | traductrice | préfecture | ambassade | consulat | mon université | ma fac | mon école
    | le coach | la coach | ancien manager | ancienne manager | ancienne cheffe | ancien chef | papi
    | mamie
    | grand mère | grand père | tonton | tata | neveu | nièce | voisins | les voisins | ma famille | mes enfants
    | cousin
    | cousine | oncle | tante | frère | soeur | mari | copine | centre de formation | mission locale | cap emploi
    | sécu | cpam | urssaf | impôts | assureur | syndicat
    | le journal | gouvernement | la presse | le candidat | la candidate | le titulaire | le stagiaire | pote
    | copain | copine | le copain | la copine | ancien collègue | ancienne collègue | ex collègue
    | un pote | mon pote | ma pote | une copine | coloc
    | colocataire
    | ma coloc | mon coloc | beau frère | belle soeur | belle mère | beau père | mon proprio | proprio | le proprio
    | ma mère | mon père | ma soeur | mon frère | mon mari | ma femme | un ami | une amie | mon copain | ma copine
    | propriétaire | le dentiste | dentiste | le plombier | plombier | la banque | banque | médecin | garagiste
    | mes parents | maman | papa | ma conseillère | mon conseiller | pôle emploi | france travail | notaire
    | ophtalmo | garage | banquier | mutuelle | assurance | les clients | clients | caf
    | ma voisine | mon voisin | nounou | crèche | mon ex | mon ancien manager | mon ancienne cheffe
    | mon manager actuel | mon directeur | ma directrice | mon responsable | ma responsable | mon n+1
    | mon encadrant | mon encadrante
    | mon directeur de thèse | ma directrice de thèse | mon collègue | ma collègue | mes collègues | mon patron
    | mon chef | ma cheffe | mon boss | apec | l'électricien
    | électricien | le kiné | kiné | aux clients | mon ancien chef | candidats retenus | mon coach | ma coach
    | ma fille | mon fils | ma cousine | mon cousin | ma tante | mon oncle | livreur | colis | mon ancien patron
    | mes références | ma référence | ma propre référence
    | mes propres références | l'agence immobilière | immo | les autres candidats | autre candidat | syndic
generic | d'après un forum | selon un forum | sur un forum | d'après les avis | d'après glassdoor | sur glassdoor
    | d'après internet | selon internet
generic | tel perso boulot taf freelance missions vrac un recruteur | une recruteuse | un bon recruteur
    | les recruteurs | recruteur type | recruteur lambda | recruteur moyen | recruteur idéal | un vrai recruteur
    | un bon cabinet | un vrai pro | une bonne boîte | les bonnes boîtes | un bon rh | un rh normal
    | les rh en général
"""
