"""What French words weigh, in tenths of log odds: made by ``make weights``, not by hand."""

WEIGHTS = r"""
-40
-34 ^_si
-26 ?
-24 pourrait
-18 aux chaque souhaite
-17 aimerait essayer ses
-16 ne_me va_essayer
-15 ^_s' maman relance
-14 0 a_telephone je_me lui m'_a recoivent vous_souhaite
-13 %_avec debut en_general eventuellement je_voudrais me_rend mere ne peut_etre remplace si voudrais
-12 @_sera a_fait assemblee decale ils_pourraient la_nounou les lui_donne nounou peut pourraient recoit recu repousse
-11 %_de contrat_signe du_soir espere_qu' expose j'_espere lui_a m'_ont ne_m' paie prend prennent recu_% vous_rappelle
-10 %_? %_apres %_et ^_mon aimerait_me d'_habitude envoie_sa essayer_de garantie habitude mon nouveau petits petits_%
-10 remercie remplace_% reponse_sur s'_ils soeur velo «_@
-9 ! %_au %_est ^_les ^_relance a_envoye ancien attend change cousin dire_ce espere faite garantie_% je_la la_nouvelle
-9 le_coup lettre_de livre paie_% part_en pour_me pourvu ptet recue relit rend reponse_garantie reporte s'_il soir
-9 toujours travail
-8 %_a ,_mon ,_un = @_dit @_ne @_passe ^_laurence ^_ma a_@ a_appelee a_transmis aimerais appellera_pas automatique
-8 banque bien ca_me carte commande creneau_du de_reponse decaler devis donne_la donnera_pas ecrire elle_aimerait eu_le
-8 examen frere garagiste garagiste_me ils_n' ils_ne j'_aimerais jamais la_banque la_messagerie laurence le_garagiste
-8 les_@ lettre_% livre_% lunettes ma me_prete messagerie moins n' notaire notre_entretien papa passer_un personne
-8 pourrait_me prennent_, pret prete_son promis_a proposition_de raconte ramene rend_la son_contrat toute_candidature
-8 veulent vient «
-7 %_, %_ou , 0_: :_la @_part ^_au ^_maman ^_papa ^_rappelle ^_recu ^_test ^_vu a_demande a_ecrit a_rappelee annule
-7 appelee attend_une attendent aucune avec_@ bouquin ca_m' cfa cours cours_% covoiturage d'_@ decale_% donne_ma
-7 elle_pourrait envoie_ses envoie_son envoye est fil_, general ils_veulent l'_a le_notaire le_plombier ma_date ma_mere
-7 ma_reponse ma_soeur mais_ca manteau me_donne me_prennent me_preter me_rendre me_va merci mes mon_ancien nous_vous ont
-7 parents personnes photos plombier pote pour_@ pourrait_m' preter primes_% prise_de qu'_on qui_vous recue_% rendu
-7 reponde reponde_% rien_de sa sa_proposition signe_le son sortie suivante tiendra toute transmis_le tu un_bon
-7 un_contrat une_reponse velo_% veut voudrait «_le
-6 %_en ' ,_les @_a ^_texto a_repousse absente_% acte ai_decline au auront avoir_une bon_recruteur ca_c' cherche chez_@
-6 collegue_du coloc commence conge conges conseillere creche credit d'_avoir dans_le de_% de_vous decide_, decline
-6 delegation dentiste deplace et_personne ferait_une fini forme gamme gouter il ils ils_ont imagine je_lui la
-6 la_maitresse le_devis le_moniteur livraison livrer m'_offrent maitresse me_doit me_garde me_prend me_proposent
-6 me_rappellera me_reponde mon_chef mon_frere mon_velo moniteur offre_de offrent offres par_sms par_« passe passer
-6 place_@ postule pour_les pousse pr premier prend_% prete preter_sa principal prof promo proprietaire qu' que_c'
-6 quelqu rappelle_le rarement rarement_% reception rendre_mon renvoye reporte_% reprendre retard revoir salle
-6 ses_photos suis_pris supprime technicien texto_de toujours_% travaille un_recruteur un_test va_% visiter votre y «_un
-5 '_un ,_entretien ,_puis ,_vous 0_, : :_ils :_les @_% @_( @_du @_nous @_travail ^_aucun ^_entretien ^_l' ^_leur
-5 ^_rendez ^_visite ^_votre a a_chacun a_jour a_passe accepte actuelle affiche ai_dit ancien_collegue annulee
-5 appelle_en arrivant attestation_@ avait avance beaucoup bouche boulot calee calee_% candidat_%
-5 candidats_preselectionnes carte_% certificat chiffres choisit classe commence_% conseille conseiller contrat_de d'_%
-5 d'_offres d'_ordinaire dans_la de_planning de_remerciement dentiste_% depose disponibilites dit_de dit_oui donnerait
-5 du_service echange_telephonique ecrit_pour elle_ne elle_peut en_a en_arrivant engagent ensuite enverrai envoye_la
-5 equipes essaiera essaiera_de essayer_d' est_arrive est_l' et_que eu eux_, fait_parvenir fera_passer fournisseur garde
-5 gentil heure_% il_avait il_nous ils_attendent ils_engagent l' l'_ordonnance la_convocation la_creche la_salle lac
-5 lache le_carnet le_certificat le_pret le_syndicat le_technicien lettre m'_avoir maman_m' me_donnerait me_revoir
-5 me_voir medecin_me mes_conges mes_disponibilites montre non nous nuit obtient on_te ordinaire ordonnance ouvrir parle
-5 passe_% permis personnalite_% personnel_% pharmacie photos_% planning_% port portes poste_etait prefet prendre
-5 preselectionnes preselectionnes_seront prix proposent_le qu'_@ quelqu_' rappele_% rappeler_% recruteur recruteur_qui
-5 remerciement rencontrer rend_% rend_ma repasse repasse_% reponse_de reponse_sera repousser reserve resultat_du
-5 retrouve reunira reviendront robot role s' savoir_si selon_elle serre serre_la seulement signe son_devis souhaiter
-5 souhaiterait suis sur_l' sur_la tete tournee tous_% traite trop un vacances verse veste vocal_% voir voisine voiture
-5 voudrait_me voulait vous_dit vue
-4 !_! %_: %_avant %_des %_par %_pile %_pr %_promis %_que (_annonce )_, ,_0 ,_avec ,_comptez ,_leur 0_sera :_le @_est
-4 @_par @_pourrait @_voudrait @_y ^_aucune ^_candidature ^_deux ^_dossier ^_ecrit ^_envoye ^_livraison ^_mamie ^_notre
-4 ^_pole ^_pourriez ^_toute ^_visio a_conseille a_decale a_deplace a_fini a_lache a_moi a_repousser a_rien a_sonne
-4 absente actuel agents ai ai_eu ai_signe aimerais_bien allemand alternants apec appelle_la apportera argent ars asso
-4 assureur attend_% au_conseil au_depot aucun aurait auto autre_candidat autres_candidats aux_actionnaires avais avant
-4 avec_m aviez banquier bien_qu' blanc bois bon cabinet_, caf carnet chaine chance change_de chaque_% chaque_candidat
-4 chaudiere chez chez_le choisit_, client clients cloture club_de collegue_) comment commercial compte_% confirme_l'
-4 confirme_que conseille_de contactes contrat_recu copiee copiee_% court de_formation de_nouvelles de_paie de_projet
-4 de_venir demande demander demarre_% depose_% depuis des_primes dessous devis_% directeur_de dirige dit_non dit_«
-4 donne_les dormir du_% du_bien dure elle_en elle_essaiera elle_souhaiterait elles embauchent emploi entretien_du
-4 entretien_est entretien_fixe envoyee envoyer_l' est_absente est_signe et_le etait_pourvu etat etre_% excuse faudrait
-4 faut_que fermee fini_par fixe_% glassdoor google honnete il_est il_n' ils_repondent incident inspecteur inspection
-4 j'_avais jamais_% je_leur je_reste juge kine l'_@ l'_annonce l'_argent l'_ars l'_inspecteur l'_oral la_caf la_cantine
-4 la_carte la_pharmacie la_terrasse laisse le le_budget le_cousin le_creneau le_medecin le_pediatre le_prefet
-4 le_resultat le_site lecon lecture leur_nouveau lien_du linkedin_% lu m'_aviez ma_voisine maitre maman_appelle mamie
-4 manuels me_previendra me_suis me_tiendra memoire mien ministere mon_memoire mon_oncle mon_solde mutuelle n'_enverront
-4 nuit_% offre_, on_a on_lui oncle ouvertes ouvre_% pages paient paient_% par_@ par_semaine parle_% part_au passera
-4 pediatre pense_que personnellement personnes_% place plan_de plu plus_de pole pole_emploi portes_ouvertes postule_%
-4 pour_la pour_un pourriez pourriez_vous presente_le presentera_le primes produit proprio quand_j' quarante que que_mon
-4 quitte rayon references_% refuse relancee relancee_par remorque remplacant remuneration remuneration_, renvoye_%
-4 repond_au repond_aux repondent_en repondu_% reponse_du repousse_% repoussee repoussee_% reprise retourne revoir_%
-4 rh_, rh_a rh_lui rh_pour rien_% rien_par sans sans_nouvelles self seminaire sera_adresse sera_en sera_fermee
-4 seront_contactes si_@ si_elle solde solde_de son_adjoint son_entretien son_nouveau subvention suite_a sur_leur
-4 syndicat tant tant_que te_dit terrasse tout_% tout_compte transmet_le transmis travaille_% type un_poste un_premier
-4 une une_offre vaut vieux vire vote_le vous_confirme vous_de vous_enverra vous_m' –
-3 %_annule %_comme %_entre ,_ca ,_ce ,_et ,_jamais ,_l' ,_nous ,_pas ,_son ,_tres ,_trois 0_0 0_k :_mon @_aimerait
-3 @_annonce @_dirige @_livre @_pour @_relit ^_appele ^_cas ^_champagne ^_demander ^_duree ^_fait ^_merci ^_ni ^_note
-3 ^_poste ^_postule ^_process ^_questionnaire ^_qui ^_relancee a_appele a_eu a_rendu a_renvoye a_tenu a_travaille
-3 adjoint adresse_% affaire aider aimerais_qu' aller ambulance annonce_dit annoncera appart appele appele_% appelee_%
-3 apporte apres_glassdoor as astreinte attend_sa au_cas au_lieu aucun_retour audition_du aura_sa aurais_un auront_leur
-3 avaient avait_repondu avec_des avec_deux avenant badges bail_% bailleur banque_me barbecue belle binome_de bloc bonne
-3 bons bonus bouge budget_% ca cabinets cahier candidats_retenus candidatures cas_de cas_ou cdd ce_qu' certificat_%
-3 champagne charges_% cheque chercher choisi choisissent_, clerc club colis collegue_, coloc_) coloc_me comite_a
-3 comite_d' comme_promis commissaire comptes conseil_% conseil_vote consultant contactes_% contrats controle cse cto_%
-3 d' d'_attendre d'_incident dans_l' dans_un de_0 de_gestion de_personnalite de_reception de_tout de_votre decaler_%
-3 demandes deplacee deux_references dev devait_arriver devrait_publier dira_ce dire_quand dire_que dirige_la disponible
-3 donc_j' donnent_leur droit du_@ du_comite du_dossier duree ecrit_que elle_appellera elle_aurait elle_enverra
-3 elle_meme elle_part elus embaucher embauches en_cas en_reflexion en_retard en_va encore enfants enfin entretien_de
-3 enverra_rien enverra_son envoie_la envoie_une est_affiche est_ce est_ecrit est_long est_non est_supprime et_l' et_un
-3 et_une et_va et_vous etait_le etre expert facture faire_rencontrer fait_suivre fait_une familles faudrait_que
-3 fera_son fera_visiter filer fille fois_par fournisseurs frere_m' frere_me fuite fusion garder generaliste gestion
-3 glisser greffe greve gros habitude_% habitude_ils hall hopital_% idees il_aimerait il_attend il_faudrait il_faut
-3 il_pourrait ils_prennent installation invitation_teams j'_envoie je_m' je_passe je_refais joue juriste jusque k l'_%
-3 l'_acte l'_ambulance l'_appart l'_asso l'_atelier l'_attestation l'_avenant la_chaudiere la_cheffe la_fais la_fusion
-3 la_mutuelle la_petite la_qualite la_reprise la_retraite la_subvention la_tournee la_zone laisse_% laisse_un le_bail
-3 le_bailleur le_comptable le_depot le_gestionnaire le_greffe le_hall le_kine le_livreur le_marche le_mien le_petit
-3 le_premier le_prof le_rayon le_rendez le_syndic le_transporteur le_veterinaire les_clients les_enfants les_equipes
-3 les_familles les_notes lieu_% linkedin livraison_du livreur logistique lui_ai m'_attend m'_avaient m'_avait m'_est
-3 ma_fille ma_lettre machine magasins mairie mais_bon marche match maternite maths matinee mdr me_chercher
-3 me_choisissent me_demande me_faut me_fera me_laisse me_mettre me_prendre medecin merci_, mes_deux met_% mettre mi
-3 mi_temps migration moi_meme mon_% mon_appel mon_binome mon_coloc mon_cousin mon_fils mon_generaliste mon_manager
-3 mon_pere monter mot_gentil n'_en n'_enverra negocier notre_equipe notre_rendez nous_rappelons nouvelle_carte oblige
-3 offre_! offre_: on on_ne on_s' ont_repondu ouvrir_une ouvrira palettes par_me par_votre parcours parle_des part_a
-3 parti_% parviendra_% passe_a personnalite petit petite peu piece pilote plait plan_social planning_du plateau
-3 plombier_, pose possible possible_pour postuler pour pour_avoir pour_l' pour_son pourra pourraient_me pourrait_aussi
-3 preavis prefet_% prime pris_% prise projet_% projet_, promet promet_de propose_de proposent proposer_un proposera_un
-3 proprio_m' publier qualite qualite_de quand_on que_je qui_la qui_veut qui_y rappelee rappellera_pas rappellerait_%
-3 rappelons_tous rapport_au rapporte ras recoit_% recontactee_% recrutent recruteurs recupere refais references
-3 reflechir relance_la relit_ma remercie_pour remercier remis remis_% rendre reorganisation repondu repondu_a
-3 repondu_par reportee reportee_% reporter repousse_l' retenue retenus reunit rien_promis route rue rue_de s'_excuse
-3 ses_annales si_ca si_je si_mon signe_chez sinon six sms_, social son_possible son_site sortent souhaitent
-3 souhaiterait_me source souri sous soutient soutient_% stand suivre_la super support supprime_, sur_les syndic
-3 syndicat_me telephonique teletravail temps_% tenu_parole termine_% thesarde tient_% tjs toujours_en toujours_le
-3 tous_par train_part transporteur tres trois_fois trouve type_% un_% un_collegue un_conseiller un_jeune un_message
-3 un_peu un_virement une_bonne une_promesse validera vendeur verra versee versee_% veterinaire vice vient_% ville
-3 visio_% visite_du voir_% voirie voisin voiture_, voulait_savoir voulu_me vous_remercie y_a zone «_ici «_reponse «_si
-2 %_chez %_du %_pour %_quand %_repousse %_suivant %_un (_mail (_mon )_doit +_tel ,_appel ,_aucune ,_c' ,_cdi ,_comme
-2 ,_deux ,_elles ,_je ,_livraison ,_meme ,_moi ,_premier ,_prevoir ,_sinon ,_sur ,_tous :_poste :_toujours :_un @_avait
-2 @_avec @_la @_petit @_qu' @_une @_vient ^_adresse ^_appeler ^_cloture ^_elles ^_est ^_etude ^_faudrait ^_invitation
-2 ^_le ^_lu ^_lui ^_mail ^_nouveau ^_passe ^_point ^_portes ^_pourvu ^_prime ^_quand ^_quelqu ^_rapport ^_refus
-2 ^_remerciements ^_rendu ^_sans ^_sinon ^_sortie ^_sur ^_une ^_vivement ^_vue ^_» a_avance a_contactee a_decaler
-2 a_insiste a_laisse a_mi a_montre a_negocier a_pousse a_raconte a_rappele a_recue a_redit a_refuse a_relance a_ri
-2 a_sonnee a_souri a_tete a_tout a_votre accord_du accuse accuse_de achats acompte actionnaires actionnaires_%
-2 actuel_me adorable affiche_% agent ai_accepte ai_demande aime ancienne anglais annonce_vue annoncera_le annoncera_ses
-2 annuel annuelle annule_par annuler appeles appelez appelle_le appli apres_un apres_une arrange arrange_, arret
-2 arrive_par arrivee ascenseur attend_toujours attend_un au_bureau au_controle au_jury au_moins au_salon au_service
-2 aucun_contrat aucune_date aucune_decision aucune_reponse augmentation aurait_une automatique_% autre_candidate aux_@
-2 aux_parents aux_salaries aux_syndicats avaient_repondu avance_% avance_l' avec_les avec_ma avis_sur ayant b base
-2 beau_frere beton bien_me bloc_, bof boite_, bosse bouger boulangerie boulot_% budget_passe budgetaire budgets
-2 bulletin_% bureau_pour bureaux bureaux_% ca_veut cadre_% canape candidat candidature_n' candidature_partie
-2 candidatures_% cantine carriere carton cave cdi ce ce_qui ceo chacun change_l' chantier chauffage cheffe_de chefs
-2 cherchent choisit_le chose cinq client_a client_de client_final colle comite_de comite_pour commune comptez_% concert
-2 confirme_% conge_maternite connait considerer considerer_que contactee contrat_prend convoquent convoques correct
-2 creche_nous croise_@ d'_autres d'_ecrire d'_essai d'_eux d'_exploit d'_ouvrir dans dans_notre dans_une de de_conge
-2 de_conges de_controle de_credit de_decaler de_gratitude de_lui de_notes de_nuit de_preavis de_rappeler de_recrutement
-2 de_relance de_relancer de_reparer de_selection de_sur de_vacances decale_l' decale_la decale_notre decalee decalee_%
-2 decider_% decision_n' decision_sur decue delibere demande_qu' demande_s' demande_si demarrage demarrage_% demarre
-2 demi demi_heure demission depasse depuis_la des_questions deux deux_pages diner diplomes directeur_a direction
-2 dit_franchement dit_on dixit_le doit_envoyer doit_lui donne_des dossier_depose dossier_envoye drh_m' ds_la du_chef
-2 du_retard du_trimestre duree_: echange echanger ecran eleve elle_a elle_appelle elle_cherche elle_est elle_garde
-2 elle_parle elle_voudrait elle_y elus_% embauche_! embauchee embauchent_% emploi_m' en_@ en_ce en_cours en_moyenne
-2 en_principe en_seminaire en_tournee en_travaux en_vacances enfants_% entretien_cale entretien_remis enverrai_mon
-2 enverrait enverront_pas enverront_rien envoient_le envoient_pas envole envoye_, envoye_l' envoyee_% envoyer
-2 envoyer_le equipe equipes_% est_de est_en est_excusee est_fait est_ferme est_note est_parle est_reportee
-2 est_repoussee est_souffrant est_une et et_elle et_par et_puis et_rappelle et_renvoye etait_pas ete ete_retenue
-2 etre_un etre_une etudiant etudiant_m' eu_sa evidemment_, ex excusee excusee_du exemplaires expire expire_%
-2 explique_le exploit extension facile facture_% faire_une faire_visiter fait_avec fait_le fait_un famille famille_du
-2 faudrait_qu' file fils fin_du folle fonction font fournisseurs_% franchement frigo frites gagne gare gele general_%
-2 general_ils genou gens glassdoor_ils gratitude grippe guide hesite hesite_encore hesitez hesitez_pas heures histoire
-2 hopital il_cherche il_ne il_parait il_part il_pouvait il_promet il_reviendrait ils_cherchent ils_embauchent
-2 ils_envoient ils_la ils_mettent ils_ouvrent ils_paient ils_rappellent ils_recrutent ils_voulaient immersion impots
-2 indeed infirmiere inspectrice installe installe_% interesse interieur inventaire ira irai j'_ai j'_appelle j'_irai
-2 je_fais je_ferai je_l' je_parie je_pense je_postule je_pouvais je_rappelle je_reponds jusqu' jusque_la k_+ kilometres
-2 l'_accueil l'_acompte l'_affaire l'_appelle l'_assurance l'_autre l'_avait l'_entrevue l'_expert l'_extension
-2 l'_hopital l'_inspection l'_inspectrice l'_interne l'_on l'_urssaf la_% la_0 la_boulangerie la_cave la_commune
-2 la_facture la_famille la_fuite la_gare la_juriste la_mairie la_maquette la_moitie la_patiente la_periode la_piece
-2 la_presse la_prise la_prof la_rappeler la_rue la_sncf la_tete la_visio la_voiture le_cadre le_canape le_club
-2 le_concert le_conseiller le_consultant le_departement le_dsi le_fournisseur le_groupe le_loyer le_magasin le_maire
-2 le_ministere le_personnel le_prestataire le_proprio le_robot le_tour le_tram le_velo le_voisin les_agents
-2 les_associes les_badges les_budgets les_candidatures les_chefs les_fournisseurs les_parents les_personnes les_petits
-2 les_photos lessive lettre_et leur_a leur_presence leur_rapport leurs leve libre lien_@ lieu ligne ligne_% ligne_,
-2 lire livre_la livre_le livree livree_% locaux logo loyer m'_apporte m'_arrange m'_embauchent ma_conseillere ma_femme
-2 mail_+ mail_, maire maison maitre_d' mal malheureusement manager_lui manger maquette maquette_% maternite_% matin
-2 me_@ me_dire me_l' me_livre me_montrer me_proposer me_raconte me_recoit meme meme_heure merci_d' mere_m' mes_% met
-2 metro mettent midi mieux mis mission_de moi_pour moi_qui mois moitie mon_ancienne mon_beau mon_medecin mon_pote
-2 montrer mort moteur muets muets_, n'_etait n'_hesitez ne_pourra ne_rappellent ne_sait neige_, nico non_plus notes
-2 notre nous_donne nous_enverra nous_envoie nous_repondons nous_sommes nouveau_directeur offres_% on_part on_revient
-2 ont_choisi ont_envoye ont_fait ont_permis ont_pris ont_retenu orange ou_en ou_ils ou_la oui_, ouvert ouvert_% ouvre
-2 ouvrent ouvrent_un ouvrir_un ouvrira_% par_ecrit par_m' parents_% parie parie_qu' parle_au parler_au parler_salaire
-2 parole_, partant_, participation partie partis partis_sur parvenir_le pas pas_a pas_ete pas_me passe_chez passe_l'
-2 passee_% passera_% pate patiente patron_% payes payes_% pendant pense_qu' periode periode_d' permis_% personne_% peur
-2 peut_plus peuvent photographe plaide plutot_que point_avec pose_, poste_! poste_pourvu pot pote_@ pour_connaitre
-2 pour_eux pour_mes pour_reflechir pour_ses pourra_pas pourraient_aussi pourvu_% pourvu_qu' pousser pouvais pouvait
-2 prefere premier_echange premiere prendre_% prenom prepare presque presse prete_sa prime_% prime_de process prof_de
-2 programmation promis_aux promis_de promis_» propre public qu'_ils quand quand_il quand_je quand_la quatre que_%
-2 que_d' que_son que_votre qui_parle raconte_qu' radio_% rappele rappelez rappelle_la rappelle_les rappelle_toujours
-2 rappellent_jamais rappelleront_personne rapport_% ras_, ravie recale recette recevront recontactee recu_, recu_le
-2 recus refus region reglement_interieur relance_% relance_@ relance_par releve releve_de relira relis relit_mon relu
-2 remarque rembourse_% remboursent remerciements remercions remercions_de remplacement remplacement_% rendent
-2 rendent_leurs rendu_a rendu_au renseignee renvoyer repare repare_% reparer repasser repondent_d' repondons reponse_au
-2 reponse_tombe reporting reposee repousse_le repousse_notre repris resident retenu_% retenus_seront retire retour_,
-2 retour_n' retraite_% reunion_% rh_? ri rire s'_envole sa_boite sa_fille sa_lettre sa_soeur sa_voiture sage sait
-2 sait_pas salaries salaries_% salle_de salon sans_garantie sans_reponse savait savoir_ou scanner se_fait se_font
-2 se_rappelle se_reunit se_tient se_voit secretaire_m' sera_livree serait serait_bien serieux seront_convoques
-2 seront_recus service_est ses_notes session seul si_l' si_la signe_et signe_la sinon_c' sncf soeur_m' son_avocat
-2 son_boss son_cdi son_chef son_permis son_planning sonnee sont_en sont_partis subvention_% suis_a suis_prise suivant
-2 sujet_des sur_linkedin sur_moi surtout syndicats tableau technique_, technique_rendu tel_) tente termine test_ecrit
-2 test_est tete_reposee tjs_ouvert toujours_muets tous toutes_% train_arrive traine travail_m' travail_me treize tri
-2 tribunal trimestre trois trouve_que tutelle un_cabinet un_communique un_mi un_plan un_taxi un_temps un_vendeur
-2 une_demi une_lettre une_mission une_reunion urssaf usine valide_les valises verifier verra_bien verre verse_la
-2 veulent_une veut_dire video vient_de vingt virement_% visio_de visite_d' vitrine vivement voisine_, votent
-2 votre_candidature votre_entretien votre_visite voulaient voulu vous_adresse vous_appelle vous_enverrai vous_fera
-2 vous_me vous_remercions vu_que y_est yoga zero »_:
-1 !_) " $ %_! %_] %_avait %_c' %_comment %_elle %_la %_mon %_plutot %_qu' %_reporte %_s' %_sans %_saute %_sort %_sur
-1 (_0 (_enfin (_ex )_: )_a +_0 ,_% ,_accuse ,_attend ,_bon ,_budget ,_cafe ,_cela ,_cloture ,_coup ,_de ,_deuxieme
-1 ,_dossier ,_douze ,_du ,_encore ,_entree ,_est ,_eux ,_eventuellement ,_fini ,_greve ,_inventaire ,_laisse ,_mail
-1 ,_offre ,_ou ,_plus ,_poste ,_prise ,_ras ,_relance ,_renvoye ,_reunion ,_sa ,_salle ,_test ,_tout ,_toute ,_trop -_0
-1 ._0 0_$ 0_% 0_- 0_. 0_brut 0_m 0_net 0_s :_0 :_entretien :_je :_me :_on :_rien @ @_attend @_change @_envoie @_fera
-1 @_ils @_les @_leur @_ouvre @_presente @_recoit @_recu @_repond @_un @_– ] ^_achete ^_ai ^_anaelle ^_audition
-1 ^_brouillon ^_ca ^_cafe ^_carte ^_ce ^_cela ^_commission ^_convention ^_courriel ^_cours ^_creneau ^_cv ^_d'
-1 ^_demande ^_deuxieme ^_devis ^_discute ^_echange ^_embauche ^_entrevue ^_essai ^_exercice ^_faut ^_finalement ^_garde
-1 ^_m' ^_moi ^_mot ^_oral ^_passee ^_pense ^_personne ^_peut ^_pierre ^_portfolio ^_postulation ^_pris ^_prise ^_promis
-1 ^_proposition ^_qu' ^_question ^_ras ^_ravie ^_recalee ^_relancer ^_relu ^_remercie ^_rencontre ^_rentre ^_repondu
-1 ^_reporte ^_reprise ^_rien ^_salaire ^_seules ^_signe ^_suite ^_tant ^_tjs ^_un a_% a_aussi a_beaucoup a_bosse
-1 a_bouge a_chaque a_conclu a_confie a_contacte a_cote a_defaut a_domicile a_garder a_interrogee a_me a_peine a_plu
-1 a_presente a_quelle a_rapele a_relire a_rencontrer a_reporte a_surtout a_tel abonnement abonnes abonnes_% accelerer
-1 accepte_l' acceptee accueil_par achete actionnaire administration adresse_a adresse_un adresses affaires agence_m'
-1 ai_croise ai_dormi ai_ecrit ai_envoye ai_fait ai_fini ai_postule ai_rappele ai_repondu ai_retire aides aime_mon
-1 aime_ton aimerait_aussi ajoute_que alerte ami anaelle ancien_patron anciennete animatrice anime animer annales annee
-1 annonce_a annonce_la annule_( annule_, annule_l' annule_la appel_avec appele_@ appele_la appele_pendant appele_qu'
-1 appelee_, appelee_pour appelle_@ appelle_les appelle_pour appelle_ses appellent_toujours appellerai appellerai_%
-1 appelleraient appelleront_% apprecie appris apres_l' arrete arrive_, article assez assez_de assistante_a
-1 assistante_sociale ateliers attends_encore attends_toujours attribue au_@ au_comite au_poste au_secretariat audience
-1 audit auditeurs audition_passee augmentation_% aura_pas aura_une auront_leurs auront_lieu aussi_me aussi_que auteur
-1 automatiquement automatiquement_, autre_finaliste autre_profil aux_benevoles aux_elus aux_equipes aux_questions
-1 avaient_choisi avait_ete avait_fait avait_rappele avancee avancee_% avant_, avant_les avec_% avec_d' avec_plus
-1 avec_un avez avons bail bancaire batiment belle_soeur benevoles bien_aime bien_recu binome binome_m' bipe bipe_% blog
-1 blonde boite_% boite_d' boite_vocale bon_souvenir bonjour_, bonnes book_% bosse_, bottes boulanger box brevet
-1 brouillon brouillon_, brut bu budget_au budget_gele bulletin bulletins ca_a ca_bouge ca_change ca_marche ca_va cache
-1 cadre_, cadre_m' cafe_avec caisse cale_% camion camions campagne candidate candidats_, candidature
-1 candidature_deposee candidature_envoyee carte_d' carton_, cartons casier cdi_% ce_n' ce_serait ce_tour cellule celui
-1 centre cents ces cette cette_fois ceux ceux_qui chambre change_% change_d' changent chantier_% chantier_demarre
-1 chaque_client chaque_fois chaque_mois charge_% charge_du charges charte chaudiere_, chaussures chef_a chef_d' chef_me
-1 chemise cheques cherche_aussi cherche_quelqu cherche_un cherche_une cherchent_quelqu cherchent_un chercher_a chez_un
-1 choisi_un choisi_une chomage chrono ci clair client_, clients_% cloture_des cloture_du coach coach_me collaboration
-1 colle_, collection college collegue_me comite_des commandes comme comme_convenu comme_demande comme_on commencer
-1 commencera commercants commerciaux comprendre comptable_m' comptait compte_rendu comptent comptes_% conclu conduite
-1 confidentialite confie confirme_, confirme_la confirme_par confirment_leur conge_% connait_bien connue connue_%
-1 conseil_d' conseil_municipal conseille_d' consultants content continuent continuent_avec contrat_% contrat_chez
-1 contrat_n' contrat_partirait contrat_qu' controle_de convenu conversation convocation_est cooperative copain copro
-1 copro_: correcte costume coude coupe cours_d' court_% cousine creche_de croit croit_moyen cuisine culture cv cv_%
-1 cv_dans cv_envoye d'_a d'_administration d'_anciennete d'_apprentissage d'_autre d'_avance d'_envoyer d'_etre
-1 d'_identite d'_observation dame_des dans_mon dans_son de_@ de_bloc de_bonnes de_ce de_ces de_chef de_confidentialite
-1 de_convocation de_copro de_demander de_deplacer de_ferme de_jour de_lire de_maman de_maternite de_naissance de_ne
-1 de_neuf de_passer de_pole de_rappel de_recommandation de_rentrer de_retour de_route de_savoir de_soins de_teletravail
-1 de_variable de_vos deborde debute debute_% decaler_l' decaler_la decaler_notre decision_du defaut dejeune
-1 dejeune_avec demande_d' demande_de demande_mes demandent demander_a demandes_de demo dent depart depart_% departement
-1 depend_de deplace_% deplace_l' deplace_notre deplacee_% deplacer deplacer_notre deposee deposer deposera deposes
-1 depuis_l' dernier_tour des des_chaussures des_comptes des_gens des_horaires desistement deux_cents deux_personnes
-1 deux_postes deux_profils deuxieme_poste deuxieme_relance devant dine dine_avec directeur_% directeur_arrive
-1 directeur_des directeur_financier direction_a directrice_juridique directrice_m' directrice_pour dirige_le
-1 discute_avec dit_qu' dix doigts domicile dommage donne_signe donnees donner_une donnera_sa dont_on dormi dormi_% dort
-1 dossier_complet douze drh_a drh_de drh_est ds du_bloc du_boulot du_coup du_magasin du_patron du_processus du_salaire
-1 eau echanges ecole ecole_a ecole_de ecoles_% ecoute editeur effectifs effet electricien elle_annonce elle_attend
-1 elle_connait elle_fera elle_l' elle_n' elle_reprend elle_veut elus_du embauche_recue embauchee_, embauchera emplois
-1 en en_conge en_contact en_est en_interne en_ligne en_main en_plein en_prod en_reunion en_visio encore_entre engageons
-1 engageons_a entre_deux entree entree_% entretien_annule entretien_d' entretien_decale entretien_reporte
-1 entretien_repousse entretien_sur entrevue entrevue_% entrevue_de enverra_pas enverront_le envoie_ca envoie_des
-1 envoie_l' envoient envoient_% envole_% envoye_le envoyee_a envoyer_la epoque equipe_de equipe_livre equipe_passera
-1 espere_que essai_% essais est_annule est_arrivee est_avance est_calee est_deplace est_entre est_leur est_malade
-1 est_moi est_mon est_mort est_pourvu est_prevu est_remis est_reporte est_retenu est_revenu est_sous est_tombee
-1 est_toujours et_% et_des et_deux et_ils et_leur et_lui et_ma et_moi et_ne etablissement etais etait_promis etant_en
-1 ete_repousse ete_tres etre_en etre_qu' etre_venu etudes etudes_, etudiants eu_@ eue evaluations excellent excusee_par
-1 excuser experience explication explique_que exploitation externe extrait extras extras_% face facteur factures
-1 factures_% fait_l' faite_% faite_, faudra faut faute_» favorable femme femme_m' ferme ferme_% ferme_, fermera
-1 feront_une festival feter feter_ca fibre filles film fils_% finalement_, finaliste finalistes finance financier finie
-1 finit finit_% fixe_, fonctions fonctions_% fonderie font_une food forme_les forum four fourchette fourni
-1 fournisseur_doit franchise garage_me garde_de garde_les garde_manger garde_un gardent_mon gare_% gars_du gateau
-1 gele_, general_, genere genere_automatiquement gerant_, gere gestionnaire_m' grande grave greve_des grille_d'
-1 grossiste groupe_de groupe_publiera grue habitude_la histoire_% histoire_de hydrogene identite il_appelle
-1 il_appellera il_aurait il_connait il_les il_manque il_prend ils_appellent ils_avaient ils_comptent ils_continuent
-1 ils_font ils_l' ils_livrent ils_lui ils_peuvent ils_rappelleront ils_signent ils_voudraient indique infirmiere_de
-1 information infos initialement inspecteurs interimaires interne interrogee interrogee_sur invite invitee itv j'_etais
-1 j'_y jamais_avant jaune je_pars je_rencontre je_trouve je_vais joindre_% joint journal journee_% journee_a
-1 juridique_, jury_du jury_est jusqu'_a k_€ kermesse l'_actionnaire l'_ambiance l'_anglais l'_annee l'_appli
-1 l'_ascenseur l'_assureur l'_auto l'_eau l'_echange l'_electricien l'_enquete l'_epoque l'_interet l'_invitee l'_itv
-1 l'_ont l'_ordinateur l'_usine la_boite la_box la_chambre la_collection la_conseillere la_cuisine la_demo la_depose
-1 la_derniere la_dg la_fibre la_fonderie la_greve la_grippe la_grue la_job la_maintenance la_maman la_mediatheque
-1 la_mer la_mienne la_migration la_mutation la_partie la_patronne la_piscine la_place la_plateforme la_recette la_recre
-1 la_recruteuse la_remercier la_rencontre la_reunion la_route la_seance la_sortie la_tour la_voisine laisse_le
-1 laisse_par laisse_tomber lancement le_@ le_bilan le_cafe le_candidat le_coach le_colis le_college le_dernier le_dit
-1 le_facteur le_film le_fixe le_grossiste le_journal le_lancement le_maitre le_match le_matin le_meme le_mort
-1 le_nouveau le_panel le_permis le_plaisir le_proprietaire le_proviseur le_public le_rapport le_remercier le_rend
-1 le_repas le_reporting le_studio le_support le_telephone le_titulaire le_trajet le_tribunal le_vehicule le_veinard
-1 le_veto les_0 les_benevoles les_bureaux les_chiffres les_commerciaux les_contrats les_effectifs les_eleves les_filles
-1 les_nouveaux les_patients les_ramene les_riverains les_syndicats les_travaux les_vacances leur_charte leur_contrat
-1 leur_offre leur_plan leur_planning leur_repond leur_stand libere licence lien_recu lieu_de ligne_0 lignes lire_a lit
-1 livraison_% livre_les livrent livrent_le livrera livres locataires logiciel longtemps lu_dans lui_envoie lui_plait
-1 lumiere m'_embaucher m'_invite m'_y ma_belle ma_blonde ma_carte ma_coloc ma_cousine ma_pause ma_these machines madame
-1 mail_a mail_recu maintenance mais_a mais_c' mais_l' mais_rien maison_, mal_a malade maman_rappelle manager_me
-1 managers mange manifestee manque mari matin_, me_caler me_donnera me_file me_manque me_promet me_propose me_rapporte
-1 me_remboursent me_rendra me_repondra me_sort me_veulent mediatheque mer merci_envoye mere_, mes_notes mes_parents
-1 message_laisse message_sur mienne ministre mis_en mobile mobilite modele moi_j' moi_je moitie_de mon_@
-1 mon_attestation mon_avis mon_client mon_employeur mon_entretien mon_entrevue mon_manteau mon_preavis mon_releve
-1 mon_telephone mon_voisin monsieur montage monte_% morte mots moyen moyenne msg municipal musee mutation n n'_arrive
-1 n'_envoient n'_y n_° naissance ne_jamais ne_peux ne_rappelleront ne_recrutent ne_repond ne_s' ne_savait ne_sera neige
-1 net_, neuf newsletter newsletter_% ni nickel nominations nomme non_a nos_echanges note_, notre_point notre_rdv
-1 notre_rencontre notre_reponse notre_visioconference nous_, nous_avons nous_engageons nous_nous nous_repond nous_reste
-1 nouveau_logo nouveaux nouvelle_, nouvelle_relance nouvelles_, observation occupe_du offre_acceptee offre_d'
-1 offre_pour offre_recue on_parle on_rappelle on_repond on_verra on_vous ont_annule ont_appele ont_avance ont_deplace
-1 ont_laisse ont_opte ont_prefere ont_rappele ont_refuse ont_repousse ont_un opere opere_% opte oral_% ordinaire_%
-1 ordinateur organiseront oui_% ouverture ouvrage ouvriront page pages_, paiera pain panier panne par_jour par_le
-1 par_leur par_un parait_que parle_salaire pars part_ca partant partent_% parti partie_% partirait_% partout pas_%
-1 pas_assez pas_avant pas_cache pas_de pas_encore pas_le pas_mal pas_prevue pas_retenu pas_retenue pas_touche pas_trop
-1 pas_un pas_voulu passage passe_le passe_me passe_prendre passe_son passee_a passerait patiente_de patients patron
-1 patron_, patronne pause pause_, paye payees pendant_la pendant_ma pendant_que pense_de pensez pensez_a perdu
-1 permis_de personne_ne personnel personnes_a personnes_retenues peux photo photos_de phrases pierre pierre_@ pile
-1 pile_, piscine place_au place_de plaisir plait_, plein plein_, pleine pluie plus_que plus_rien plus_senior plutot
-1 point_d' poisson porte posee poste_, poste_complete poste_d' poste_n' poste_supprime pour_feter pour_leur pour_mon
-1 pour_notre pour_se pour_toute pour_une pour_votre pourraient_ouvrir pourvu_en pouvoir pr_savoir pratique_, preavis_%
-1 precedent premier_jour prend_, prendra_% prendra_une prennent_! prepare_le presente_l' presente_son prestataire
-1 principe_ils pris pris_, pris_le pris_un prise_, prise_a prises proces processus prochaine_fois profil_est
-1 profil_plus profils projet_d' projets prolonge promet_un promis_des promis_jure promis_un propose_deux propose_le
-1 propose_un proposer_une proposition_d' proviseur publie_ses publiera_ses publies publies_% puis qqn qu'_elle quand_c'
-1 que_chez que_les que_ma que_nous que_prevu que_vous que_« quel quelle question_sur questions questions_, questions_du
-1 qui_dirige qui_fait qui_n' qui_ne quitte_le raconte_que raconte_son ramene_% rappelee_, rappelle rappelle_@
-1 rappelle_chaque rappelle_l' rappelleront rappelons rapport_a rapports rate ravie_de rdv_de recalee
-1 reception_automatique reception_de recevrez_un reclame recoit_les recoit_ses recoit_son recoivent_les recoivent_leur
-1 recommandation recre recrute_un recruter recruteur_vous recu_de recu_la recu_par recue_, recus_% redac redemarre
-1 refait_le reflechit reflexion reforme refus_, refus_recu refuse_de refuse_ma refusee refusee_, regarde regardent
-1 regie rejetee relais relance_envoyee relance_le relance_n relance_parti relancer relances release releves releves_de
-1 relire rembourser remercie_@ remerciement_adresse remerciement_envoye remerciement_parti remercier_de remercier_du
-1 remet remettre remis_a remis_d' remonte remplacant_arrive rencontre_de rencontre_le rencontrer_% rencontrer_l'
-1 rend_compte rend_l' rend_les rend_mes rendez rendu_% rendu_, rendu_le rendu_mon rentre_% rentrer renvoie_ses
-1 renvoye_, renvoye_un repas repond_en repond_toujours repondeur_de repondons_% repondons_a repondra_aux repondre_%
-1 repondre_a reponds repondu_que reponse_aux reporte_de reporter_l' repousse_la repousse_par reprise_d' resp reste
-1 reste_a reste_dans reste_deux restee resto resultats_de retenu retenu_, retenue_, retenues retiennent retire_ma
-1 retiree retiree_du retour_promis reuni reunion reunit_% revenir_vers revenu revenu_vers reviendrait_vers revoir_avec
-1 revue rien rien_, rien_a rien_depuis rien_ne riverains rouvre rouvre_% rupture s'_appelle s'_arrete sa_mere sa_note
-1 sa_reponse sa_rh sais sais_pas saisonniers sans_explication savait_rien savoir savoir_quand scanne se_confirme
-1 se_libere se_passe seche seconde_fois secretariat_du selection semaine senior sera_% sera_connue sera_pas sera_publie
-1 serveur service_envoie service_rh services ses_clients seules seules_les si_le si_les si_ma si_un siege_valide
-1 signe_! signe_de signent signes silence_% site site_de situation ski sms_% sociale sommes son_ancien son_equipe
-1 son_mari son_patron son_rapport son_tableau son_telephone sont_payes sort sortir souhaite_me souhaite_vous
-1 souhaiter_la sous_l' souvenir souvenir_de souvent souvent_% spectacle stationnement statuera style sucre suis_retiree
-1 suite_, sup support_repond supprimee sur_@ sure surement surprise surtout_parle table tante te_rappelle tel_allume
-1 tel_rh temps_passe test_en test_rendu these tient_en titre titulaire tombee touche toucher toucher_un toujours_les
-1 tour_est tourne tournees tournoi tout tout_le toute_l' train_pour traitant traitement traiteur trajet tram
-1 transfere_le transmis_la transport trente tres_claire trois_personnes trouve_un trouvee tva un_( un_budget un_cafe
-1 un_carton un_chef un_client un_consultant un_d' un_excellent un_interne un_msg un_nouveau un_prestataire un_rapport
-1 un_remplacement un_retour une_annonce une_augmentation une_belle une_boite une_candidate une_dame une_dent
-1 une_infirmiere une_prime v v_0 va_, vacances_% vais valable valable_% valide variable veinard velo_, vent verse_%
-1 veto veut_le veut_me viens vient_me visa visio_, visioconference visioconference_% visite_des visite_est vivier
-1 vocale voisin_me voisine_a voisine_de voit_% voit_plutot vos voudraient vous_promet vous_rappellera vraiment vu_la
-1 webhook x y_avait y_crois y_croit y_travaille «_quand «_une ° °_0 » »_, €_+ €_,
1 %_( %_) %_donc %_il %_j' %_je %_le %_on %_selon %_une %_via & ( * *_* ,_chez ,_dernier ,_doit ,_donc ,_enfin ,_enverra
1 ,_equipe ,_faute ,_garder ,_j' ,_mais ,_nada ,_plutot ,_pour ,_quelle ,_soit ,_voila - . 0_candidats 0_et :_@ :_c'
1 :_l' @_+ @_0 @_enverra @_et @_fait @_l' @_m' @_previent @_prevu @_va @_veut ^_accord ^_alors ^_bonne ^_c ^_call
1 ^_claire ^_coucou ^_dejeuner ^_des ^_en ^_laisse ^_lettre ^_lien ^_lubin ^_marjolaine ^_n' ^_ne ^_noe ^_place
1 ^_promesse ^_publication ^_rh ^_sa ^_soazig ^_telephone ^_typhaine a_0 a_apporter a_bien a_encore a_enfin a_leur a_m'
1 a_mis a_note a_notre a_plus a_priori a_propos a_propose a_remplir a_sa a_ses a_sorti a_temps a_toujours a_trouve
1 a_voir abord absence_de acces_et accueil_% adjointe_m' adresse_l' adresse_la affichage affirme age agence_, agence_a
1 agenda ai_mon ai_relance aie ait ajoute_a allume alors alternance ambiance amie_qui annoncait annoncait_% annonce_:
1 annonce_que annonces annonces_% annule_notre appele_: appeler_pour appellent appelleront_au apres_la apres_son
1 apres_validation arriver_% astreintes astreintes_% atelier_% attendant attente attente_de attention au_0 au_bout
1 au_gerant au_guichet au_lit au_retour au_test aura_le aurai_leur aurai_une aurais_leur aurez_notre aussi_qu' autant
1 autre_date autres autres_dates avant_d' avant_de avec_sa avec_ses avis_au avoir avoir_le bac badge_visiteur balance
1 balance_le banque_, bigo bigophone_% bilan_de boite_me bon_, boss boss_est boucle_le bout bout_du budget_0 c c' ca_%
1 ca_s' cadre_de cadre_sup cahier_des cale_un caler_un candidature_passe catalogue catalogue_% ce_moment ce_rendez
1 certain chargee check chef chez_nous claire classes client_envoie client_et client_m' cliente clinique code_d' coding
1 coeur coince collegiale comite_se commission_, communique_l' communique_la communique_le communiquera_son complet
1 complete complete_% compris compta_et compter compter_% comptez conclusions_% concours concours_% concret conditions
1 confirmation_de confirment confirmer_le confirmeront confirmeront_leur conges_% congres connaitre_sa conseil
1 consultante contacter contacter_% contacterait_% content_, contente contrat_: contrat_d' contrat_saisonnier
1 contrat_type convenir convention_d' cool cote_, cote_rh coucou_@ couleur couloir courant courir courriel_de coursier
1 coursier_% creneau_de crois croise cto cuisine_% d d'_abord d'_accord d'_atelier d'_entree d'_immersion d'_onboarding
1 daf daf_% daf_, dame_de date_communiquee date_pour de_bigo de_chantier de_communication de_compter de_fil de_logique
1 de_nous de_parler de_poste de_principe de_questions de_rang de_sa de_salle de_securite de_visio decide_de
1 decision_attendue defend defend_mon definitive_% demenage deposee_a depot_% dernier_delai deroule des_creneaux
1 des_eaux des_entretiens des_essais des_salaires detail_du detaillee deux_candidats deux_creneaux deux_fois
1 deux_infirmieres devait_m' devait_revenir devait_tomber devant_le devrait_me dg_, dg_est directement directeur_,
1 directeur_et directeur_industriel direction_des directrice_a directrice_annoncera directrice_de discussion_avec
1 disent_% disent_oui dit_au dit_aussi dit_elle dit_texto division dixit_la docteur docteur_@ donne donne_une donnees_de
1 donnent donner donner_l' donner_le donner_sa donner_son donner_un donnera_des donnera_le donnera_un dont dossier_au
1 dossier_de dossier_est dossier_etait doute drh_me dsi du du_client du_deuxieme du_directeur du_fil du_logement
1 du_premier du_process du_quai du_rectorat du_retour du_stage du_tout e eaux echange_avec ecoles ecrirait_% ecrire_%
1 ecrit_a ecrit_un elle_, elle_avait elle_depose elle_doit elle_fait elle_la elle_pense elle_transmet elle_verifie
1 emploi_du en_ai en_atelier en_attendant en_commission en_cuisine en_l' en_occupe encore_deux encore_en encore_une
1 enfin_% enfin_repondu enonce_de entre_les entretien_chez entretien_fait entretien_ok enveloppe enverra_l' enverrait_le
1 enverront_les enverront_un envoi envoie_ma envoient_l' envoye_par envoyer_une epreuve_ecrite equipe_% equipe_, essai_,
1 essai_de essai_en est_a est_attendu est_attendue est_bon est_decalee est_fixee est_jamais est_oui est_pas est_possible
1 est_pour est_repousse est_reste est_un et_son etage etait_en etait_toujours eu_la eux evaluation evidemment exacte_%
1 exemplaire expedie_% expedie_la explique_qu' export extra faire_le faire_part faire_signe faire_un fais_suivre
1 fait_savoir feedback_ecrit femme_dit fera_tenir feu feuille_de fiche file_le fin_de fin_mot final_% finale_%
1 finalement fixer_la fixer_un fixera_un fixerait fixerait_un fois_les fonction_% font_le formulaires_% futur_n future
1 galette garder_le gardera gardes grand grille_salariale groupe_, hesitent hesitent_encore home_% hopital_, horaires_%
1 il_devrait il_envoie il_sait il_verifie il_vient il_voit ils_confirment ils_confirmeront ils_en ils_hesitent
1 ils_voient image imprimeur indemnite industriel ingenieurs inscription inscription_% interet interim interne_%
1 interne_, interne_et interview inutile j'_aie je_crois je_le je_recevrais je_reviendrai je_sois je_sors je_verifie
1 je_vois joindre jour_ou jure_de k_, kit l'_acces l'_agence l'_agenda l'_ai l'_arrete l'_assemblee l'_emploi l'_entree
1 l'_entretien l'_envoi l'_equipe l'_etage l'_heure l'_immeuble l'_indemnite l'_infirmiere la_bonne la_boutique
1 la_charte la_clinique la_division la_feuille la_formation la_gerante la_je la_ligne la_nuit la_prefecture la_propale
1 la_proviseure la_reception la_version laboratoire laissent laissent_% le_cahier le_cdi le_coeur le_commercial
1 le_couloir le_cto le_docteur le_dossier le_fin le_futur le_guide le_livre le_mail le_manager le_nda le_parcours
1 le_pere le_repo le_repondeur le_reste le_resto le_rh le_second le_siege le_standard le_train le_troisieme les_autres
1 les_cles les_comptes les_donnees les_frais les_mains les_plannings les_plans les_retours les_tests les_yeux leur
1 leur_% leur_assistante leur_decision leur_dg leur_directeur leur_position leur_proposition leur_service lien_d'
1 lien_de linkedin_, liste_des logique loin lubin lyceens m m'_ajoute m'_annoncait m'_appellent m'_organiser
1 ma_proposition mail_du mails main_% main_propre mais mais_@ mais_il maitre_@ malade_, mandat manquait mariage
1 marjolaine marjolaine_m' me_confirmera me_contacter me_debriefe me_donner me_ferait me_feront me_fixerait me_glisse
1 me_parvient me_poste me_rappelleront me_repropose me_serait me_trouver meme_un mere_% mes_anciens mes_mails
1 mes_nouvelles mes_pretentions met_le mets mettra mise mission_, mission_est modele_de moi_% mon_book mon_projet
1 mon_test mot_% mot_au mp mutuelle_% nada nda noe note notifie notifiee notre_assistante notre_choix notre_directeur
1 notre_part notre_proposition nous_rappelle nous_reviendrons nouveau_catalogue nouvelles_de occupe office
1 offre_arriverait on_en on_le on_promettait on_se onboarding ont_encore oral_passe oraux organigramme_de organise ou_@
1 ou_l' ouverts par_contre par_coursier par_eux par_mail par_son parce parce_qu' parce_que parler_du part part_, part_de
1 parvenir_l' parvenir_une parvient parvient_% pas_arrive pas_d' pas_parti pas_plus pas_pour pas_sur passe_au passee
1 passer_% passer_l' passer_le patienter pdt pendant_l' pense_% pense_m' penser_a pere_, petite_dame pis_pour place_du
1 plan_d' planning_, planning_d' plans plus_loin point portable positif positif_ou postale poste_% poste_: poste_passe
1 postes_ouverts postulation pour_caler pour_dire pour_faire pour_le pour_que pour_repondre pour_sa pouvoir_me
1 prefecture premier_entretien prend_sa prends preparation pres presentation presentera_sa pressing prestataire_% pret_%
1 prevenir prevenu_@ prevenu_qu' prevenu_que prevenue_par prevue priori prod profil_% profils_, promettait promis_,
1 promis_la propose_une proposer proposerai propre_, pu publication publication_des publie_% puis_, qu'_% qu'_en qu'_une
1 quai_de quand_meme que_@ que_ce que_m' que_soit quelle_que qui_decide qui_devait qui_doit qui_j' quittes rang rapele_%
1 rappel rappelee_% rappelle_pour rappellent rappelleront_% rdv_tel recevrais recevrez_% recevrez_votre recois recois_le
1 recommandera_aupres recontactee_, redige redis redit_ca redonne_des redonne_un regarder reglement_du remettra remise
1 remise_% remplir_% rencontre rend_sa rende rendrait rendre_% renvoie_% renvoie_la repond_d' repondent_a repondeur
1 repondra_% reponse_attendue reponse_ecrite reponse_est reponse_n' reponse_ne reponse_par reponse_tombera reponses
1 reprendra repropose responsable_, responsable_du resultats_% resultats_des resultats_du retelephone retour_du retours
1 reunion_, reviendra_% reviendrai reviendrai_vers reviendrait reviendrons reviendrons_vers revient_de revient_la
1 revoir_, rh_et rien_du rien_recu rose s'_y sa_collegue sa_secretaire saisonnier salaire_, sauf scene secretariat_m'
1 septante sera_communiquee sera_dans sera_livre sera_propose serai_recontactee service_de ses_conges siege_%
1 signature_du signee_% signer soazig soins sois soit_l' son_client son_cote son_fils son_n sonne sors sors_de sorte
1 sortent_% staff stages stagiaire_% studio suivre_% suivre_, suivre_le t'_appelle te_balance te_passe te_redis
1 te_transmets technique_de telephone_% telephone_, telephone_avec temperature test_, test_a tickets tient_informe toi_%
1 tombe tomberait tomberait_% ton tour_% tour_, toute_la toutes toutes_les train_du train_me transmets_le transmettrai
1 transmettre_le transmis_% trouver_un tt typhaine un_@ un_article un_bureau un_certain un_confrere un_courriel
1 un_courrier un_dernier un_deuxieme un_dossier un_feedback un_mail un_non un_oui un_telephone un_vrai une_autre
1 une_convocation une_decision une_etude une_proposition une_seconde une_signature usine_% valide_, vendeuse vers_toi
1 via victor vide vie viendra_de visite_a visiteur vocal_: voir_, voir_avec vois_avec voiture_de vont_m' vos_frais vote
1 vote_, votre_dossier vous_avec vous_donner vous_faire vous_ferai vous_parviendra vous_reponds vous_transmets
1 vous_transmettrai vu_le vu_passer whatsapp y_avoir y_va y_vont yeux zoom «_t' «_votre »_( »_pour
2 %_ce %_etait %_l' %_m' %_mais %_normalement %_» (_chef (_e +_un ,_a ,_ambiance ,_apres ,_au ,_avis ,_bonne
2 ,_evidemment ,_lui ,_mes ,_ne ,_notre ,_parait ,_parce ,_place ,_qui ,_silence 0_@ 0_balles 0_tours :_decision :_m @_@
2 @_de @_des @_en @_on @_parle @_puis @_regarde @_rentre @_reprend @_» ^_avant ^_bonjour ^_comme ^_contrat ^_dans ^_dit
2 ^_entre ^_j' ^_lotte ^_parle ^_plus ^_premier ^_quoi ^_rdv ^_sms ^_« a_besoin a_cause a_ete a_explique a_mon a_quoi
2 a_rediger a_signer a_texte a_trois accueil_, actes admissibles adresse_et adresserai affectation_% agence_d' agence_de
2 ai_cru ai_donne ai_rien ai_toujours alors_qu' annonce_ses annoncent appel_d' appel_de appel_prevu appeler_,
2 appellera_pour appels apprentissage apres_, architecte arretent arrive arrivera_% arriverait artistique associe_me
2 attend_le attestation au_cafe au_directeur au_tel aura_les aurai_des aurai_la aurai_un aussi autre_personne
2 avaient_dit avant_l' avec avoir_des avoir_la balles bilan billet_de billets_de bloque boite_mail bonne_nouvelle boucle
2 brief_% bureau ca_avance ca_tombera cabinet_m' cabinet_me calendrier calendrier_: candidat_a candidature_% car
2 cas_technique case cela cense_m' cense_me charge_de chauffeur chef_, chef_: cheffe classement_% client_% code_de
2 code_du collective collegue_de comite_decidera comite_repond commerce commerciale communication communique_mon
2 communiques_% compte_organiser connaissance conseil_de console contact_avec contacterait contrat_a contrat_attendu
2 contrat_me contrat_ne convenir_d' convention_% convention_collective convenu_qu' convient copine coucou_, courant_%
2 courriel courriel_% cree crie cru d'_agence d'_appel d'_elle d'_etudes d'_evaluation d'_exploitation d'_inscription
2 d'_integration d'_interim d'_orchestre dame_du dans_votre date_du dates_% de_chez de_commerce de_depart de_deplacement
2 de_ma de_neerlandais de_notre de_redaction de_service de_taches de_traduction de_travail de_visite debriefe_%
2 decision_finale decision_tomberait demande_a depend des_notes des_pieces des_resultats des_soins descriptif_complet
2 descriptif_de desolee dessus dessus_% detail deux_en deuxieme_entretien deuxieme_tour devaient_m' developpeur
2 devrait_tomber dg_% dira_% dira_pour dire dire_quoi direction_tranchera directrice_est discuter dit_quoi dois doit_en
2 doit_valider doit_voir donne_son dossier_et doyen drh_% du_bureau du_cabinet du_cas du_concours du_groupe du_labo
2 du_nouveau du_parking du_train e_) e_tour ecrire_a ecrit_: editions elle_envoie elle_le elle_prevoit elle_revient
2 elle_s' elle_tranche embauche en_attente en_charge en_conges en_discuter en_scene en_soit en_tenir en_tout engage_%
2 enquete_de entre entre_temps entrepot entreprise entretien_% entretien_final entretien_technique entretiens
2 envoie_deux envoie_leur envoye_% envoye_un equipe_me est_bien est_deux est_eux est_la est_parti est_restee est_tres
2 et_@ et_a et_je et_on et_pour et_revient etant etude eu_un euros eux_% exacte_et exercice_% expliquer facon
2 faire_suivre fais_un fait_passer feedback_sur fera_connaitre fera_parvenir fera_signe finale fixe_la fixe_un fixee_%
2 fixer_l' formation formation_@ formulaire_a fournir_% garde_% gerante_: go grands grille_des grille_indiciaire
2 habilitation hello_, heure home il_arrive il_devait il_glisserait il_l' il_leur il_passe il_pense il_reste il_vous
2 ils_arretent ils_doivent ils_m' ils_sont immersion_% immeuble indiciaire indiciaire_% indiquera info informera_%
2 insiste_sur integration integration_% introduire introduire_aupres issue_de je_dois je_n' jean_@ joindra joindre_par
2 jour_% jour_, jour_de l'_annoncer l'_avis l'_editeur l'_entrepot l'_exo l'_imprimeur la_compta la_console
2 la_coordinatrice la_couleur la_dessus la_mise la_question la_responsable la_saison la_signature le_bureau le_bus
2 le_chantier le_chasseur le_debrief le_dentiste le_detail le_feedback le_feu le_financement le_logement le_pdg le_point
2 le_poste le_rectorat le_remboursement le_remplacement les_dates leur_drh leur_part leur_slack lien_zoom linkedin_:
2 lotte lui_meme m'_indiquera m'_informe m'_introduire m_. ma_postulation mail_: main main_a maison_mere me_balance
2 me_cale me_contactera me_contacterait me_depose me_fixera me_joindre me_parviendra me_parviendrait me_proposera
2 me_proposerait me_rapelle me_rappelait me_rappeler me_recontacter me_remboursera me_remet me_soumettre me_tel
2 me_trouve medecin_conseil mes_billets message_, message_de met_en mettra_en mise_en moment_la mon_etude mon_natel
2 mon_profil mot_pour ne_pas ne_rappelle ne_se neerlandais no nom_a nom_de note_de notes_% notre_decision notre_echange
2 notre_visio nouveau_chef occupe_% office_manager ok_pour on_devait on_nous on_va orchestre organigramme_% organiser_un
2 ouf panne_, papier papiers_% papiers_de par_courriel par_l' par_notre par_texto parait_il parking parler_de parole_de
2 partage_le partent parvenir_% parviendrait parviendrait_% pas_attendue pas_dit pas_envoye pas_quand pas_recu pas_une
2 patron_du payee peine perso pieces pieces_a pis plage planning_type plannings plus_d' portail poste poste_de postes
2 pour_ce pour_des pour_en pour_m' pour_savoir pour_verifier pourtant pratique precise prendra_contact prendrait
2 preparer presence presentation_de presente_au president presidente_, pretentions prevenu prevue_% prime_d' prise_ou
2 prochaine programme_de projet propos propose_des proposerait puis_il puis_me qu'_a qu'_un que_, que_leur quelque
2 question_du qui_l' qui_rappelle raconter rappelait rappelait_% rappele_, rappellera rappelons_% rapport recevrez_notre
2 recois_% recontacter_% recontactera_% recrute recrutement_est recruteuse rediger redonne_une remarques remboursera
2 remboursera_mes rencontre_avec repo repondra repondra_a repondront_% repondu_, reponse_: reponse_ferme reponse_prevue
2 reprend reseau responsable_de resultats_annonces retour_prevu retour_sur reviendrait_% reviennent_vers revient_%
2 rh_repond rib rien_d' rien_dans rien_eu rien_vu sa_directrice sa_femme sa_part salaire salaires_% sans_doute saute
2 se_charge se_decide seance secretariat secretariat_me securite sera_donnee sera_prise serai_fixe serai_fixee
2 serai_prevenue seront_en seront_publies service siege_, simulation slack slides soiree sois_prise son_budget
2 son_collegue son_directeur son_retour sonne_% sortira sous_le sous_les stage_% suivi sympa taches take take_home
2 tarifs te_confirme te_dis te_l' te_tiens tel_% telephonera telephonerait telephonerait_% temps_d' temps_de temps_que
2 tenir_% test_technique texte_% tiendra_informee toujours_pas tour_passe tours traduction tranchera_sur transmet_l'
2 transmet_les transmet_son transmets transmettra_% transmettra_la transmettra_le transmettre_les transmise trouver
2 tuteur un_entretien un_fonds un_lien un_planning un_point un_profil une_blague une_derniere une_place urbanisme
2 va_parler valider venue verifier_mes visite voient voit voit_ca vont vous_% vous_adresserai vous_en vous_est
2 vous_rappelons vous_tiens vu y_aura «_je «_la «_vous
3 %_@ %_encore %_ils (_rh )_me ,_croise ,_d' ,_des ,_dit ,_dixit ,_dont ,_entre ,_la ,_par ,_personne ,_quoi ,_selon
3 ,_toujours ,_une ,_« 0_euros :_une @_, @_chez @_confirme @_demande @_prevoit @_qui @_sur ^_0 ^_comite ^_de ^_felicite
3 ^_jury ^_maitre ^_maude ^_mes ^_message ^_nous ^_nouvelle ^_pas ^_planning ^_reste ^_toujours ^_tres ^_vos ^_y a_,
3 a_annule a_faire a_lance a_mes a_parle a_precise a_prevenu a_repondu a_souffle a_tous a_toutes administratrice
3 adresse_du adressera_le ai_une ailleurs amie annoncee_: appele_, appelleront_pour apres_le arreter arriverait_%
3 assistante_m' assistante_me associes associes_% assurance assure_qu' assure_que atelier attends attends_leur attendue
3 attendue_% au_jus au_marche au_patron audition aura aurai_% autre aux_candidats aux_lettres avec_la avec_le avec_vous
3 avis_de avise besoin besoin_de bien_passe bigophone boite boite_aux boite_est bon_feeling bonjour_@ book brochure
3 bureau_d' bureau_de ca_, ca_se cabinet cale cale_ca candidats_seront capitaine cas_% cas_, cause_de ce_sera charge
3 chargee_de chasseur choisira_un choix_a comex comme_ca commission_% commission_se communiques compta confirme
3 confirmera confirmerai connaitre consoeur_de contact_% contacte convocation_pour convoquera copie coucou creneau_%
3 d'_accueil d'_arrivee d'_entrevue d'_ici d'_un dalle date_limite de_cas de_conduite de_confirmation de_m' de_me
3 de_production de_quai de_retraite de_salaires de_stage de_telephone de_toute de_train de_vive debriefe decision_sera
3 definitif delai_annonce des_candidats des_documents description description_de desolee_, deux_autres deuxieme devaient
3 devais devait_partir devrais_avoir di dieux dire_% dire_qu' directeur_general direction_et directrice_des dispo dit_ca
3 dit_la dit_quand dit_que documents_a docusign doit donne_ses donnera_son donnera_une dossier dossiers_% du_contrat
3 du_dg du_personnel du_poste du_recrutement du_resultat echeance ecole_% ecrira ecrira_% ecrirai ecrirait ecrit_sur
3 elle_me en_lice en_me en_revanche engagement_% entretien_, entretien_vous enverra_les enverra_sa enverrait_les
3 envoi_du envoie_mon envoyer_% envoyer_les envoyes epreuves es essai est_au est_decale est_deja est_donne est_lui
3 est_ouvert est_prevue et_c' et_la et_qu' et_rend etait_cense etait_censee etant_a etude_de euros_, eux_qui exo
3 expedie_le faire_passer fait_% fait_, feeling felicite feu_vert fiches fil fil_% fil_du fille_de final finalement_%
3 financement fois_que formulaire formulaire_de frais_% frais_de generale gerant gerante glisserait grand_pere
3 grands_dieux heure_de heure_plus homologue horaire_de ici_la il_compte il_dit il_peut il_s' il_y ils_devaient
3 ils_enverront ils_rappelleraient informatique intention interessement interim_me itineraire j'_aurais jaser je_devais
3 je_laisse je_recois je_serais jure jure_ses juridique jus jus_% l'_administratrice l'_associe l'_entreprise l'_essai
3 l'_itineraire la_comptable la_decision la_description la_direction la_dsi la_fille la_liste la_metteuse la_meuf
3 la_personne la_premiere la_prod la_seconde la_standardiste la_tenue le_cabinet le_choix le_deuxieme le_drh le_gerant
3 le_jour le_livret le_package le_plan le_retour le_salaire le_soir le_take les_candidats les_rh lettres leur_directrice
3 leur_faut leur_medecin leur_reponse lice lien_teams limite livret livret_d' lui_faut m'_adressera m'_annonce
3 m'_appeler m'_arrive m'_enverrait m'_envoient m'_informera ma_di ma_question maintenant manager_m' marche_, maude
3 maude_m' me_bigophone me_call me_convoquera me_disent me_dit me_donnent me_partage me_raccompagnant me_rapel
3 me_revenir me_seront me_telephoner me_texte medical meme_si mes_questions metteuse metteuse_en meuf moi_,
3 mon_assistante mon_contrat mon_futur mon_nom mon_oral monde n'_a n'_ai n'_ont natel ne_l' ne_savent normalement_j'
3 nous_dira nouvelle occupe_de officiel offre_ecrite ont_demande ont_pas ordre organiser ou_j' paie_, paie_m'
3 par_ailleurs parlera parlera_de parole partage partir_% parvenir_la parviendra pas_relancer passe_la passer_les
3 petit_mot peut_pas plaidera plan_% plans_% plateforme_, plus_jeune plus_qu' plutot_% portfolio poste_depend poste_sera
3 pour_decider pour_fixer pour_ma pour_trancher pr_me presenter_a presenter_au presentera previendra previennent
3 previent principale prochain production promis_une proposera proposition_ecrite psychotechniques puis_elle quand_l'
3 quant_a que_dalle que_l' que_la questionnaire_% qui_recrute qui_tient raccompagnant raccompagnant_, rappelle_,
3 rappelleraient recevoir_% recevrai_le recommande recontacte recrutement_% recrutement_m' recruteuse_m' rectorat
3 redaction redonne refait regarde_avec regisseur remarques_% rembourse_le remboursement_du rembourseront rencontre_%
3 rend_ses rendre_son renvoyee renvoyee_% repete repondre reponse_vous reste_un reunion_de revanche revenir revenir_%
3 reviennent_% rh_) rh_: rien_n' sa_cheffe sa_consoeur sa_decision sa_parole salaire_% saute_, savent savent_pas
3 savoir_% scene_annonce scientifique se_renseigne second seconde sera_sorti serais serais_fixe seront_communiques
3 seront_prevenus seront_rembourses service_me ses_associes ses_choix ses_conclusions ses_grands signature_, soir_meme
3 son_appel son_homologue son_verdict souffle souffrant sourire standardiste statue_% suis_cense sujet_du sur_site
3 sur_un sur_une t'_es ta tard te_fais tech technique tel_, tel_avec telephone telephone_a telephoner telephonera_% test
3 test_sera tests_psychotechniques texto_% tiennent tomber_% toute_facon train_% transfere transmettre_l' trouve_une
3 un_petit un_vocal une_agence une_amie une_consoeur une_invitation une_note une_nouvelle venu vert vert_du viendra
3 visio visite_medicale vive vive_voix vocal vocal_de voit_avec voiture_% voix vous_a vous_appellera vous_confirmerai
3 vous_dis vous_sera €
4 %_qui )_% )_m' ,_avant ,_elle ,_en ,_ils ,_invitation ,_normalement ,_quand ,_y -_> 0_€ :_il :_« @_- @_: @_pense ^_bon
4 ^_coup ^_je ^_jean ^_liste ^_mr ^_quant a_ajoute a_annonce a_certifie a_confirme a_fournir a_indique a_prevenue a_pris
4 a_repete a_textee adjointe adresse_exacte ai_% ai_le ajoute ancienne_collegue annonce_une appelle appelle_%
4 appelle_pas apres_lui arbitrage assistante_vous attends_son au_chef au_sujet aurais_une aurez_de aussi_le aussi_m'
4 autre_creneau aux_deux avait_dit avec_une badge besoin_d' ca_avec calcul caler candidat_retenu candidats cause
4 certifie chiffre chiffre_% choisir choisiront_une choisissent choisissent_un code collegue_a comite_% communique_%
4 compta_me comptable compte_m' compte_me comptez_sur confirme_le contrat_, contrat_cadre contre courrier_% creneau
4 creneau_avec cto_m' dame dans_leur data data_% date_a date_de de_contrat de_leur de_mes de_plus de_son de_trancher
4 decisions deliberent deliberent_% demande_un demenagement des_news descriptif devait_rappeler devis_technique dg dira
4 dira_s' disant dit_@ dit_si doit_etre donc donne_% donnee donnee_% dsl du_budget du_candidat du_jour du_test echange_,
4 ecole_me ecrite_% elle_confirme elle_dit elle_repond elle_repondra en_parler engagee_a enonce entretien entretien_avec
4 enverra enverront_la envoie_un envoient_un est_% est_dans est_le et_aux et_il et_les etape faire_parvenir fais_signe
4 fait_trois file_les finir fixe fixee formateur fournir futur garanti_un gestionnaire glisse glisse_que horaire_%
4 horaires hotel il_doit il_lui il_rappelle il_rappellera il_repond ils_deliberent ils_se informer informera insiste
4 interlocutrice issue je_demande jean jour jure_qu' jury l'_enonce l'_horaire l'_issue la_cliente la_dame la_directrice
4 la_journee la_lettre la_mission la_part la_plaquette la_rh la_validation lance le_billet le_cas le_client le_code
4 le_comite le_conseil le_daf le_descriptif le_directeur le_fait le_jury le_monde le_recruteur le_regisseur lead
4 les_deux les_dossiers les_entretiens les_recrutements leur_choix leur_date lui_qui m'_arriver m'_ecrirait ma_boite
4 ma_part mail_% me_confirme me_confirmer me_fixe me_presenter me_previent me_recale me_redonne me_repondent me_sonner
4 me_transfere medicale meme_% mettre_en mission moi_a mon_audition mon_billet mon_contact mon_cote mon_interlocutrice
4 mon_portfolio mr muet ne_peut net news news_% non_% notes_de notification_des offre_% offre_a ok_, on_est ont_besoin
4 oral organise_une oui paie_et par_courrier parle_d' parler_a partent_au passe_en passe_un passera_un patron_m'
4 pedagogique plan_du planning_de planning_des planning_sera plaquette plus plus_, plus_tard point_% pour_choisir
4 pour_moi pratique_% precise_que prendra presente presente_a prevenus previent_% prevu_% profil projet_de promet_une
4 promis_d' promise quai quant que_j' quelque_chose question questionnaire_de questionnaire_medical qui_te quoi_%
4 rappeler rappellerait recrutements recteur refait_signe remboursent_le rembourser_le rendu_de renseigne renseigne_et
4 renvoie_le repond_% repond_a reste_muet resultat_de retour_d' rh_% s'_occupe sa_reunion sans_faute saura_% saurai_% se
4 se_donne seconde_rencontre siege siege_et signe_% signe_, simulation_de son_adjointe sonner sonner_% sorti stage
4 stagiaire suite_du sujet_de telephoner_% tenue tests_de textee texto tiens_au tomber tout_ca transmise_% un_appel
4 un_candidat un_chiffre un_essai un_mot une_heure une_liste une_simulation vestiaire visio_avec visite_% voila vois
4 vous_contactera vous_donne vous_fais vous_recontacte «_nous «_on →
5 (_@ ,_decision ,_il ,_nouvelle ,_promis ,_que ,_resultat ,_verdict :_% :_reponse > @_) @_doit @_me @_revient @_s'
5 ^_appel ^_cote ^_creneaux ^_m ^_mme ^_restitution ^_son ^_tel acces_% accord_de adjoint_, adresse_le afin agence ai_la
5 ai_recu ailleurs_, annonce_% appel_% appelait appelait_% appeler appellera appellera_, appellerait_% arrivera associee
5 attend_l' attend_son attendre_% au_client au_courant au_telephone aurai_le aurais avec_son beau boucler c'_est call
5 causer censee chef_comptable chef_de chiffree_% collegues comme_si concerne conclusions conducteur conducteur_de
5 confirme_sa contrat_arrive contrat_sera cote coup courrier cours_de d'_acces d'_assurance d'_embauche dans_ma date_%
5 dates de_mission de_mon de_patienter de_presence de_travaux decide decidera decidera_% definitive delibere_% devrais
5 devrait_m' dis doit_encore doit_me doivent doivent_me donne_sa dossier_% drh_doit du_siege du_site ecrit_% ecrit_,
5 ecrit_qu' elle_compte elle_rappellerait embauche_% encore_me engagee entretien_a enverront_l' envoie_le est_elle
5 est_engage est_engagee est_pris et_m' et_toujours exacte executif exemple exemple_de expedie faute fixer fixera_une
5 fois formulaire_d' formulaires grille_de il_en il_le il_va ils_choisiront invitation_pour je_devrais je_saurai journee
5 jury_% jury_delibere jury_rend l'_aurai l'_invitation l'_ordre l'_organigramme la_convention la_presidente la_promesse
5 la_visite le_chef le_conducteur le_dg le_formateur le_lien le_programme le_projet le_recrutement le_secretariat
5 le_service le_verdict les_billets les_documents les_papiers lien_% liste_de m'_appelait m'_appelle m'_ecrire
5 m'_envoyer m'_expedie ma_collegue manager_, me_communique me_dira me_le me_recommandera me_recontactera me_refait
5 me_revient me_telephonera mission_% mme mme_@ mot_de nom_du nous_a offre_est offre_part ont_dit ordre_du organigramme
5 organisera package papiers par_la parle_de parvenir pas_, pas_la pas_m' pense_me personne_n' pose_un pour_causer
5 presidente prevoit_de promise_% prononcera prononcera_% propale_% proposition_% proposition_chiffree publie quand_le
5 quoi_qu' rapel rapel_% rappellent_% recommandera recontactera recrutement recruteur_m' recu_un reglement reglement_de
5 relation_avec rembourse remboursement rembourses reponse_definitive restitution resultats_tombent retour_de
5 reviendra_vers reviennent s'_engage salaires salariale saura saurait se_prononcera second_entretien selon serez
5 ses_collegues si_j' signee site_% soit_% son_choix sort_% soumettre sujet t'_envoie teams_% tenir test_@ tests tombera
5 touchera touchera_un tour train train_, un_second une_rencontre va_aussi validation validation_du verifie virement
5 vocal_, vous_serez vu_@
6 %_n' ,_@ ,_me ,_si @_etait @_le @_rappelle @_te ^_avis ^_c' ^_convocation ^_elle ^_et ^_par ^_silence a_attendre a_ce
6 a_glisse a_jure a_l' a_nos a_recevoir admis ai_bien annonce annoncee_% appellera_% attestation_de avec_moi balle
6 balle_est billet call_% camp choisira collegue communique communiquee communiquera_le consoeur contrat_promis
6 convention correction coup_de cv_a decident_% decideront des_admis des_nouvelles des_qu' des_rh dit_% dit_: donnera
6 du_0 du_depot du_jury e_entretien ecrit elle_qui elle_rappelle elle_voit en_fait entretiens_% enverra_la enverra_le
6 enverront epreuve est_@ etait feedback_% ferait_signe fin fois_le identifiants ils_reviennent informee invitation_%
6 invitation_a j'_en je_reviens l'_accord l'_epreuve l'_exercice la_balle la_cadre la_date la_gestionnaire la_grille
6 la_poste la_secretaire le_0 le_badge le_boss le_brief le_contrat le_delai le_lead le_nom le_president le_reglement
6 les_formulaires leur_camp lien_visio logement m'_ecrivent m'_en me_communiquera me_rappelle me_rembourse me_sonne
6 mes_0 mes_frais moi_au moment mon_cv monde_% nom normalement nouvelles_% ok parle_a parler parviendra_par pour_vous
6 presente_mon presentera_a prevoit promesse promis_% promis_le prononce prononce_% propale qui_appelle qui_me radio
6 rapelle rapelle_% rdv_avec recevoir_le recevrez redit_% rembourses_% renvoie repondent_% repondront_a reprend_contact
6 resultats_seront reviendra reviens_vers rh_m' ronde s'_est sa_position saurez se_decider se_prononce secretaire
6 sera_transmis signature sms_: statue suit_% suite_% tard_, taxi_% texto_, tient tombe_% tombent tombent_% tombera_%
6 trancher_% tranchera transmet un_coup un_rdv un_texto vers_moi vont_me votre_attestation vous_proposera vous_recevrez
6 vous_saurez «_tu
7 (_% ,_contrat ,_retour ,_sans @_compte @_se @_vous ^_a ^_nouvelles ^_rep ^_verdict ^_vous a_garanti a_pas a_une
7 adresser adressera arrivent arrivent_% attendre avis_% avis_du billets ca_en cadre candidates candidates_%
7 candidature_au cense chiffree choisiront choix_% comite commission compte contactera contrat_doit creneaux_%
7 d'_appeler d'_engagement d'_entretien dans_tous de_nos detail_de dit_ce elle en_parle en_relation engagement entrevues
7 envoie_les envoyer_un est_passe faut_% glissera grille horaire ils_decident informe informee_% invit j'_attend
7 je_recevrai la_commission la_drh la_fin le_fera le_planning le_temps les_candidates les_horaires m'_adresser
7 m'_appellera m'_ecrira m'_enverront ma_convocation me_faire me_passe me_presente me_rappellent me_recontacte
7 me_repondre me_tient me_transmet me_transmettre mon_collegue mon_dossier mon_mail mot n'_est ont_promis oui_ou
7 pas_appele patron_me position position_% promesse_d' qu'_il qui_est qui_m' rappellera_% rdv recevrai redit relation
7 rend_son rentre reviens s'_en secretaire_me sera_cale sera_rembourse service_du service_paie silence_radio sms sms_d'
7 son_assistante suite sur_mon temps texte tranchent tranchent_% un_autre un_creneau un_rendez une_date va votre_contrat
7 vous_aurez
8 %_si )_est @_appelle ^_chez ^_debrief ^_ont a_ma a_promis acces_au accord adresse annoncee appellerait arrive_%
8 attendu attendu_% aupres aupres_de aurez avis avoir_vu communiquee_% contrat_part de_la de_moi decident delai
8 devait_me directeur dit dixit documents ecrivent_% elle_va envoie_% exercice fixera garanti ils_choisissent la_fiche
8 la_suite les_cas lui_, m'_adresse m'_appellerait mail me_presentera moi mon_affectation offre passe_, prevenue
8 recontacter rep_% repondront rh selon_@ seront si_c' silence soit son_avis sur_ma tient_au tous_les tranche tu_auras
8 un_sms vers vous_seront
9 ,_qu' @_malgre ^_apres ^_on appelleront apres_@ brief cas confirmation contactera_% convocation convocation_a creneaux
9 decider deliberation dire_si directrice dixit_@ dossier_a engage_a et_rien fait_signe il_m' ils_repondront je_vous
9 l'_envoie la_proposition le_classement le_questionnaire les_resultats liste m'_ecrit m'_enverra m'_envoie malgre
9 manquerons manquerons_pas me_redit me_repond me_telephone me_transmettra ne_manquerons notification nouvelle_date
9 on_m' ou_non par_telephone prevu profil_au que_le recevoir rentre_de resultat_% revient_vers sera taxi tel transmettra
9 une_fois vers_vous
10 :_elle ^_% ^_hello ^_il ^_resultat au_courrier auras candidats_% d'_apres de_ses debrief ecrivent engage et_me frais
10 hello il_me j'_aurai je l'_adresse la_paie le_formulaire le_responsable lettre_d' lien me_fait nous_ne paie_me part_%
10 planning programme questionnaire quoi recontacte_% reponse_% responsable rh_me suivra trancher
11 ,_m' :_appel ^_@ ^_pour a_assure aurai date decide_% des_que devait devrait doit_m' fera_% invitation je_t' l'_offre
11 me_sera nouvelles partir promis proposition retour_% revient saurai t' toujours_rien va_m' venir
12 @_devait ^_decision ^_feedback ^_resultats a_dit a_venir affectation appel assure communiquera drh j'_attends on_me
12 rappelle_% rep tranche_% transmettre «_%
13 ,_reponse a_suivre assistante classement de_l' le_test m'_appelleront reponse_, sera_envoye suivra_%
14 collegue_@ ecrite je_serai la_reponse serai suivre vous
15 ^_reponse acces choix contact decision_% ma_candidature mais_%
16 feedback je_te suit te
17 ^_ils ^_retour m' resultat verdict_%
19 retour
20 verdict
21 contrat me resultats va_me
24 reponse
28 % decision
"""
