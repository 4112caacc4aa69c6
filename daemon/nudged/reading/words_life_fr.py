"""French single words of private life: what no employer promises, and what it may, where no company is told."""

LIFE = """
own-lead | mon ma mes notre nos le la les l' un une
hiring-staff | recruteur recruteuse recrutement rh drh
hiring-word | poste postes emploi emplois job jobs candidature candidatures entretien entretiens recruteur recruteuse
    | fonction recruteurs recrutement recruter rh drh cv embauche embaucher embauché embauchée contrat contrats cdi cdd
    | stage
    | alternance apprentissage intérim mission missions offre offres salaire candidat candidate candidats candidates
    | employeur période onboarding casting vacation vacations remplacement
life-topic | chaudière chaudières radiateur radiateurs plomberie fuite fuites robinet robinets baignoire lavabo frigo
    | réfrigérateur congélateur aspirateur canapé matelas armoire rideaux moquette carrelage gouttière gouttières
    | cheminée toiture haie pelouse compost fumier échafaudage moisissure moisissures souris guêpes cafards punaises
    | volets
life-topic | copro copropriété
life-topic | compteur compteurs fibre électricité
life-topic | colis
life-sum | facture factures
life-topic | découvert hypothèque chéquier succession héritage
life-topic | ordonnance ordonnances biopsie irm échographie frottis mammographie coloscopie antibiotiques vaccin vaccins
    | dent dents molaire plombage dentier lunettes monture montures cicatrice cholestérol thyroïde angine otite allergie
    | ambulance insuline symptômes chimio chimiothérapie radiothérapie orthophonie plâtre grossesse
life-topic | chiot chiots chaton chatons hamster lapin stérilisation castration croquettes
life-topic | bail loyer loyers quittance quittances crémaillère
life-topic | pneu pneus freins embrayage échappement vidange carrosserie rétroviseur
life-topic | nounou périscolaire garderie parcoursup
life-topic | divorce adoption huissier huissiers tutelle curatelle
life-topic | chorale concert concerts batteur bassiste foot football rugby tennis judo pilates yoga zumba marathon rando
    | randonnée tombola brocante mariage mariages baptême enterrement obsèques anniversaire anniversaires anniv
    | barbecue couscous raclette fondue crêpes apéro apéros goûter gâteau gâteaux bûche tente camping caravane console
    | playstation xbox nintendo jouet jouets bière bières horoscope loto tricot crochet pyjama piano guitare violon
    | violoncelle trompette saxophone poterie
life-topic | marraine parrain filleul filleule tatie tonton mamie papi
life-word | appart appartement logement chambre clé clés clef clefs voiture auto moto scooter vélo garage
    | sinistre remboursement commande commandes retrait colissimo livraison livreur devis caution
    | gîte acheteur acheteuse vendeur vendeuse acquéreur compromis impôts taxe amende pv procès
    | audience juge tribunal plainte syndic copro déclaration séjour récépissé allocation allocations apl caf
    | prêt crédit banquier virement remise
life-word | photo photos cadeau cadeaux fête soirée match tournoi entraînement film ciné cinéma spectacle billets resto
    | repas dîner résa répétition répétitions bénévolat bénévoles réveillon noël plage piscine
life-word | enfant enfants bébé gosses prof élève élèves leçon leçons conduite permis bac brevet crèche
    | cantine maîtresse instit moniteur inspecteur dissert rédaction
life-word | chien chienne chat chatte cheval poney vétérinaire véto
life-word | genou dos hanche cheville oeil yeux sang analyses opération scanner radio kiné orthophoniste ostéo dentiste
    | médecin généraliste radiologue cardiologue dermato chirurgien anesthésiste pharmacie urologue
    | rhumatologue endocrinologue psychologue psychiatre diététicienne nutritionniste audioprothésiste naturopathe
    | opticien
    | opticienne ambulancier
life-word | maquette logo bannière flyers manteau robe chaussures meuble meubles table lampe jardin mur
    | fenêtre peinture travaux plombier électricien mécanicien serrurier artisan carrossier
    | frigoriste élagueur couturière esthéticienne toiletteur éleveur tapissier
"""
