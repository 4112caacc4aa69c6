"""French single words, by class, of a company's own world: what it decides, brings out and moves, and for whom."""

WORLD = """
deciding-on | décider trancher statuer choisir sélectionner arbitrer prononcer délibérer voter
decided-on | sur de du des d' concernant pour
topic-about | sur concernant
decided-whether | si s'
hiring-topic | candidat candidats candidate candidates candidature candidatures finaliste finalistes recrutement
    | recrutements embauche embauches recrue recrues poste postes emploi emplois profil profils dossier dossiers offre
    | offres contrat contrats cdi cdd alternance alternant alternante stage stages stagiaire salaire salaires
    | rémunération taux échelon grade niveau coefficient horaires jour jours date dates début entrée prise créneau
    | créneaux conditions suite suites entretien entretiens oral oraux tour étape étapes jury cv book portfolio test
    | tests essai essais épreuve épreuves admission admissions admissible admissibles admis admises admise retenu
    | retenus retenue retenues sélectionné sélectionnés sélectionnée sélectionnées présélection personne personnes
    | quelqu'un qui moi nous vous interne externe effectif effectifs remplacement remplaçant remplaçante successeur
    | titularisation renouvellement prolongation mission missions vacation vacations mutation détachement affectation
    | affectations aptitude attente réserve complémentaire sort lauréats
    | convocation convocations intégration rentrée prochaine
chosen-thing | couleur couleurs film films chanson chansons couverture nom noms logo logos menu menus recette recettes
    | thème thèmes titre livre livres vin vins police photo photos trajet tissu carrelage peinture fournisseur
    | fournisseurs gagnant gagnants prix plat plats pièce pièces disque costume costumes teinte papier
plain-kind | final finale définitif définitive complet complète officiel officielle à jour
business-paper | chiffres comptes brochure newsletter magazine menu tarifs statistiques bilan
business-topic | fusion rachat acquisition cession subvention subventions pont route rocade tram tramway
    | aéroport grève élection élections scrutin référendum tribunal procès justice trimestre semestre chantier
    | extension agrandissement bâtiment fermeture saison série film licence brevet marque loi taxe impôt impôts
    | réclamation plainte sinistre championnat match course enquête étude audit inspection inspections loterie récolte
    | vendange prud'hommes sondage barrage éolien éoliennes permis plu cadastre
publishing-deed | publier annoncer afficher dévoiler présenter sortir paraître imprimer diffuser éditer lancer
new-word | nouveau nouvel nouvelle nouveaux nouvelles prochain prochaine
receiver-noun | revendeurs détaillants distributeurs écoles magasins boutiques salariés employés équipes membres
    | adhérents adhérentes clients clientes partenaires abonnés actionnaires investisseurs parents familles habitants
    | riverains voisins visiteurs usagers joueurs agriculteurs producteurs éleveurs fournisseurs chauffeurs anciens
    | presse médias public étudiants élèves profs professeurs enseignants locataires donateurs bénévoles lecteurs
    | auditeurs téléspectateurs auteurs artistes exposants invités passagers patients foyers électeurs citoyens
    | labo laboratoire label imprimeur imprimerie tribunal assureur comptable client cliente entrepôt sponsor auteur
    | syndicats députés élus journalistes pensionnaires résidents
everyone-of | tous toutes
official-word | préfet préfète ministre ministère sénateur sénatrice roi reine juge gouvernement syndicat syndicats
    | députés députée député
market-word | client clients cliente clientes éditeur imprimeur imprimerie distributeur diffuseur fournisseur grossiste
    | revendeur acheteur acheteuse acheteurs visiteur sponsor mécène investisseur investisseurs donateur prestataire
    | sous-traitant poseur installateur transporteur livreur chauffeur déménageurs traiteur fleuriste groupe traductrice
    | traducteur illustrateur illustratrice photographe graphiste architecte géomètre fabricant importateur producteur
    | agriculteur éleveur brasseur auteur autrice label galerie labo laboratoire fonderie maquettiste
    | logiciel appli machine système plateforme robot capteur alarme
provider-word | imprimeur imprimerie fournisseur fournisseurs grossiste poseur installateur transporteur livreur
    | chauffeur déménageur déménageurs traiteur fleuriste plombier électricien prestataire sous-traitant bailleur
    | locataire voisin voisine
client-word | client clients cliente clientes
editorial-noun | remarques corrections commentaires modifications annotations relectures ajustements retouches
work-noun | épreuves épreuve plan plans texte textes copie script scripts photo photos image images visuels manuscrit
    | manuscrits rapport rapports chiffres commande commandes maquette maquettes brouillon fichier fichiers notes logo
    | logos rushs échantillon échantillons données devis film effectifs
handing-work | rendre
gift-noun | carte cartes fleurs bouquet chocolats gâteau gâteaux biscuits cadeau cadeaux recette recettes dessin
    | dessins écharpe confiture confitures miel vin bouteille tomates oeufs chiot chaton bière
story-noun | histoire histoires anecdote anecdotes blague blagues potins ragots secret secrets aventure aventures
    | vacances voyage voyages mariage enfance divorce noces
telling-tale | raconter montrer
company-topic | équipe équipes entreprise boîte projet projets produit produits culture bureau bureaux plan plans
    | avantages stratégie service travail process client clients système outils école hôpital budget cabinet structure
    | groupe programme dispositif organisation
made-by-oneself | décision décisions verdict choix avis
one-s | son sa ses
coming-out-verb | sortir paraître
plan-noun | plan plans programme programmes prog
answered-thing | téléphone téléphones sonnette porte bip radio standard interphone
forced-word | contraint contrainte contraints contraintes obligé obligée obligés obligées forcé forcée forcés forcées
    | amené amenée amenés amenées tenu tenue tenus tenues regret regrets obligation désolé désolée désolés désolées
    | navré navrée navrés navrées
accepting-how | sans avec aussitôt immédiatement direct volontiers naturellement évidemment illico tout dare-dare
    | spontanément les
written-word | écrit réécrit récrit
name-noun | prénom prénoms nom surnom surnoms matricule
lending-verb | prêter emprunter louer prête prêtes prêtera prêterait prêtent prêteront prêté prêtée prêtait
questions-word | question questions
business-asset | serveur serveurs locaux bureaux siège dépôt entrepôt magasin boutique usine production atelier ateliers
    | machine machines stock stocks lancement ouverture livraison travaux chantier migration bascule déménagement soldes
    | inventaire festival salon saison match tournoi sortie site logiciel système appartement maison cuisine
    | archives foire marché fête vendange vendanges récolte récoltes moisson concert concerts spectacle spectacles
    | vernissage exposition expo représentation tournée bar
heard-of | panneau panneaux affiche affiches pancarte mur enseigne tract dépliant pub publicité slogan devise
    | jingle chanson paroles radio télé télévision film série podcast manuel roman poème sketch appli robot
    | chatbot borne micro exigence exigences énoncé consigne scénario dialogue chauffeur conducteur conductrice
    | taxi bus tram métro rer passager passagère inconnu inconnue fille gamin gamine gamins gosse ado ados
    | couple file bistrot comptoir passe serveuse barman voisin voisine ange berger narrateur acteur actrice
    | comédien comédienne humoriste chanteur chanteuse prêtre curé conférencier conférencière tweet meme
    | citation proverbe dicton horoscope diapositive accroche légende sermon pièce cliente clientes patiente
    | usager abonnés perroquet gps
inside-case | dans pour
one-s-case | cas
set-case | cas scénario exercice simulation sketch script exemple histoire intrigue roman film jeu énigme problème
    | hypothèse fiction
case-kind | premier deuxième dernier
dreamt-word | rêvé
guess-told | pense pensent croit croient parie parient jure jurent imagine imaginent suppose supposent estime espère
    | espèrent prédit promet sûr sûre sûrs certain certaine persuadé persuadée convaincu convaincue
errand-state | prêt prête prêts prêtes réparé réparée lavé lavée livré livrée réveillé réveillée cousu cuit cuite monté
    | montée encadré encadrée imprimé imprimée déployé déployée mergé mergée gonflé gonflée affûté affûtés aiguisés
    | minutes libre vide opéré opérée tondu vacciné vaccinée
errand-deed | réveillé réveillée
errand-of-things | prêt prête libre
errand-once | quand lorsque que
errand-mark | à cinq dix quinze vingt deux trois toute
place-part | port place pont rue mont monts ville villa bourg mer plage gare marche chateau fort tour tours halle halles
    | quai parc bois champ champs val vallee riviere fleuve lac ile iles sur sous les en des aux
    | eau eaux bains prés moulin campagne forêt source sources montagne
"""
