"""What French words weigh, in tenths of log odds: made by ``make weights``, not by hand."""

WEIGHTS = r"""
-40
-32 ^_si
-25 ?
-22 pourrait
-18 aux chaque souhaite
-17 aimerait ses
-16 essayer va_essayer
-15 lui ne_me relance
-14 0 ^_s' je_me m'_a maman recoivent vous_souhaite
-13 a_telephone debut decale en_general ils_pourraient me_rend mere ne peut_etre pourraient recu remplace
-12 @_sera a_fait assemblee la_nounou les lui_donne m'_ont nounou paie peut recoit si
-11 %_? %_avec contrat_signe du_soir espere_qu' expose j'_espere livre lui_a ne_m' prennent repousse vous_rappelle «_@
-10 %_apres %_et ^_mon d'_habitude ecrire envoie_sa essayer_de eventuellement garantie habitude nouveau petits petits_%
-10 pourvu prend recu_% remercie remplace_% reponse_sur soeur velo
-9 %_de %_est ^_les a_envoye a_transmis aimerait_me ancien attend change cousin de_reponse decaler devis dire_ce
-9 donne_la espere faite garantie_% jamais je_la je_voudrais la_nouvelle le_coup lettre_de mon notre_entretien part_en
-9 passer_un pour_me prennent_, ptet recue relit reponse_garantie reporte s'_il s'_ils soir toujours travail voudrais
-8 ! %_a ,_mon = @_ne @_passe ^_laurence ^_ma ^_rappelle ^_relance a_@ a_appelee aimerais appellera_pas automatique
-8 avec_@ banque ca_me carte commande creneau_du donnera_pas elle_aimerait elle_pourrait examen frere garagiste
-8 garagiste_me ils_ne j'_aimerais la_banque la_messagerie laurence le_devis le_garagiste les_@ lettre_% livre_%
-8 lunettes me_prennent messagerie notaire nous_vous ont paie_% papa personne personnes pourrait_m' pourrait_me pret
-8 primes_% promis_a proposition_de qui_vous raconte ramene rend rend_la son_contrat toute_candidature veulent vient «
-7 %_, %_au %_ou 0_: :_la @_dit ^_au ^_maman ^_papa ^_test ^_vu a_demande a_ecrit a_rappelee acte attend_une attendent
-7 au aucune bien cfa cherche cours cours_% covoiturage credit d'_@ decale_% donne_ma envoie_ses envoie_son envoye est
-7 et_personne eu_le fil_, gouter ils_n' ils_veulent le_notaire le_plombier ma ma_date ma_mere ma_reponse ma_soeur
-7 me_donne me_garde me_preter me_proposent merci mes mon_ancien n' parents photos plombier pote pour_@ preter
-7 proprietaire qu'_on recue_% rendu reprendre sa sa_proposition salle signe_le son sortie suis_pris sur_la technicien
-7 tiendra toute transmis_le va_% velo_% veut votre voudrait y «_le
-6 ' , ,_0 ,_les ,_un @_( @_part ^_aucun ^_recu a_repousse absente_% actuelle ai_decline annule appelee auront avance
-6 beaucoup ca_c' chez_@ coloc commence conge conges conseillere creche d'_avoir dans_le de_% decline delegation deplace
-6 depose dit_oui elle_peut engagent est_arrive ferait_une forme gamme general il ils_engagent ils_ont imagine l'_a
-6 la_maitresse la_salle lache le_moniteur le_technicien livraison livrer mais_ca maitresse manteau me_doit me_prend
-6 me_prete me_rendre me_va mon_chef mon_frere moniteur offre_de offres par_sms par_« passe passer personnalite_% portes
-6 pour_les pousse premier prend_% preter_sa principal prise_de prof promo que_c' rappelle_le rarement rarement_%
-6 reception rendre_mon renvoye reporte_% retard revoir ses_photos suivante supprime toujours_% traite travaille tu
-6 un_recruteur un_test une_reponse verse visiter «_un
-5 !_! %_: %_en %_que '_un ,_entretien ,_puis ,_vous 0_, :_ils :_le :_les @_% @_a @_du @_nous @_travail ^_entretien ^_l'
-5 ^_leur ^_notre ^_rendez ^_texto ^_visite a a_chacun a_deplace a_passe accepte annulee arrivant attestation_@ avait
-5 avoir_une bois boulot ca_m' calee calee_% candidat_% carte_% certificat chiffres classe collegue_du commence_%
-5 conseille conseiller contrat_de d'_offres d'_ordinaire dans_la de_planning de_projet de_remerciement de_venir de_vous
-5 demande dentiste des_primes disponibilites dit_de donnerait du_service echange_telephonique ecrit_pour elle_en
-5 elle_ne en_a en_arrivant ensuite enverrai envoye_la equipes essaiera essaiera_de essayer_d' est_l' et_que etat eux_,
-5 fait_parvenir fera_passer fournisseur garde gentil heure_% il_avait il_nous ils ils_attendent je_lui l' la
-5 la_convocation la_creche lac le_certificat le_pret m'_avoir ma_voisine maman_m' me_donnerait me_rappellera me_revoir
-5 me_voir medecin_me memoire mes_conges mes_disponibilites mon_velo montre nous obtient on_te ordinaire ouvertes parle
-5 parle_% passe_% permis personnel_% personnellement photos_% place_@ port poste_etait postule pour_un pr prefet
-5 prete_son primes prix proposent_le quelqu quelqu_' rappele_% rappeler_% recruteur_qui remerciement rencontrer rend_%
-5 rend_ma reponse_de reponse_sera repousser reserve resultat_du retrouve reunira reviendront rien_de robot role
-5 savoir_si selon_elle sera_en serre seulement si_ca signe son_devis son_entretien souhaiterait suis texto_de tous_%
-5 tout_% trop un un_contrat vacances veste vocal_% voir voisine voudrait_me voulait vous_de vue
-4 %_avant %_des %_par %_promis )_, ,_leur ,_nous 0_sera : @_est @_par @_pourrait @_voudrait @_y ^_aucune ^_candidature
-4 ^_deux ^_dossier ^_ecrit ^_envoye ^_mamie ^_pole ^_toute ^_visio ^_votre a_appele a_conseille a_decale a_jour a_lache
-4 a_moi a_repousser a_sonne absente actuel adjoint affiche agents ai ai_dit aimerais_bien allemand alternants
-4 ancien_collegue ancienne apec appelle_la apportera apres_glassdoor argent ars assureur astreinte attend_% au_conseil
-4 au_depot aucun aurait auto autre_candidat autres_candidats aux_actionnaires avaient avais avant banquier bien_qu'
-4 blanc caf candidats_preselectionnes chaine chance chaque_candidat chaudiere chez chez_le client cloture club_de
-4 comment commercial compte_% confirme_l' conseille_de contactes copiee court d'_% d'_incident de_formation
-4 de_nouvelles de_paie demarre_% dentiste_% depose_% depuis dessous devis_% devrait_publier dire_quand dit_non dit_«
-4 donne_les dormir du_bien dure ecrit_que elle_essaiera elles embauchent emploi entretien_du entretien_est
-4 entretien_fixe enverra_rien envoyee envoyer_l' est_absente est_signe et_le et_vous etait_pourvu etre_% eu fait_une
-4 faudrait faut_que fera_visiter fini fixe_% gestion glassdoor google honnete il_faudrait il_n' ils_repondent incident
-4 inspecteur inspection j'_avais je_leur je_reste juge kine l'_@ l'_annonce l'_argent l'_ars l'_inspecteur la_caf
-4 la_cantine la_carte la_chaudiere la_terrasse le le_budget le_carnet le_cousin le_creneau le_medecin le_mien
-4 le_pediatre le_prefet le_resultat le_site le_syndicat lecon lettre leur_nouveau lien_du ma_lettre mais_bon
-4 maman_appelle mamie manuels me_laisse me_livre me_previendra me_suis me_tiendra mien ministere moins mon_memoire
-4 mon_oncle mon_solde mutuelle non nuit nuit_% offre_! offre_, on_a on_lui oncle ouvre_% pages paient paient_% par_@
-4 par_semaine parcours passera pediatre pense_que personnes_% place planning_% planning_du plu plus_de pole pole_emploi
-4 portes_ouvertes pour_la prendre preselectionnes preselectionnes_seront presente_le presentera_le prete pris_% produit
-4 proprio publier qu' quand_j' quarante que que_mon quitte recruteur references_% refuse relancee relancee_par remorque
-4 remplacant remuneration remuneration_, renvoye_% repasse repasse_% repond_au repond_aux repondent_en reponse_du
-4 repousse_% repoussee repoussee_% reprise revoir_% rh_, rh_lui rh_pour rien_par s' sans self seminaire sera_adresse
-4 seront_contactes serre_la si_elle si_je sms_, solde solde_de son_nouveau souhaiter sous subvention suite_a sur_l'
-4 sur_leur syndic syndicat_me tant tant_que te_dit terrasse tournee tout_compte transmet_le travaille_% type un_bon
-4 un_collegue un_poste une une_ancienne une_offre vaut verifier ville vire voiture vote_le vous_appelle vous_enverra
-4 zone –
-3 %_annule %_comme %_entre %_pile %_pr %_quand (_annonce ,_avec ,_et ,_jamais ,_l' ,_pas ,_son ,_trois 0_k :_mon :_un
-3 @_aimerait @_annonce @_relit ^_appele ^_cas ^_champagne ^_duree ^_fait ^_livraison ^_merci ^_note ^_postule ^_process
-3 ^_quand ^_questionnaire ^_qui ^_relancee ^_un a_eu a_raconte a_rendu a_renvoye a_rien a_travaille ai_eu ai_signe
-3 aider aimerais_qu' aller ambulance annonce_dit annoncera appart appele appele_% appelee_% apporte arrange as asso
-3 au_cas au_lieu aucun_retour audition_du aura_sa aurais_un auront_leur avait_repondu avec_des avec_deux avenant bail_%
-3 bailleur banque_me barbecue belle bien_me binome_de bloc bon bon_recruteur bonne bons bonus bouge budget_%
-3 bureau_pour ca cabinet_, cahier candidats_retenus candidatures carnet cas_de cas_ou cdd cdi ce_qu' ce_qui
-3 certificat_% champagne change_de chantier chaque_% charges_% cheque chercher choisi choisit choisit_le clerc clients
-3 colis collegue_) collegue_, coloc_) coloc_me comite_a comite_d' comme_promis commissaire comptes confirme_que
-3 conseil_% conseil_vote consultant contactes_% contrat_recu controle copiee_% cse cto_% d' d'_attendre dans_l' dans_un
-3 de_conges de_gestion de_personnalite de_reception de_tout decale_l' decale_notre decaler_% delibere demander demandes
-3 deplacee deux_references dev devait_arriver diner dira_ce dire_que disponible donc_j' donnent_leur droit du_% du_@
-3 du_comite du_dossier duree echange elle_appellera elle_aurait elle_enverra elle_part elle_souhaiterait elus embauchee
-3 embaucher embauches emploi_m' en_reflexion en_retard en_va encore enfants enfin entretien_de enverra_son envoie_une
-3 envole est_affiche est_ce est_ecrit est_long est_non est_supprime et_l' et_un et_une et_va etre excuse expert facture
-3 faire_rencontrer fait_suivre famille familles fini_par fois_par fournisseurs frere_m' frigo fuite fusion general_ils
-3 generaliste glisser greffe greve gros habitude_% habitude_ils hall hopital_% il_aimerait il_attend il_est il_faut
-3 il_pourrait ils_paient ils_prennent ils_rappellent installation irai j'_envoie j'_irai jamais_% je_m' joue juriste
-3 jusque jusque_la k l'_acte l'_ambulance l'_appart l'_asso l'_attestation l'_autre l'_avenant l'_entrevue la_cheffe
-3 la_fais la_fusion la_mutuelle la_petite la_qualite la_reprise la_retraite la_subvention la_zone laisse laisse_%
-3 le_bail le_bailleur le_comptable le_depot le_greffe le_hall le_kine le_livreur le_marche le_premier le_prof le_rayon
-3 le_rendez le_syndic le_transporteur le_veterinaire lecture les_equipes les_familles les_notes lieu_% linkedin_%
-3 livraison_du livreur lu lui_ai m'_arrange m'_attend m'_avaient m'_avait m'_embauchent m'_est machine magasins maitre
-3 marche match maternite maths matinee mdr me_chercher me_demande me_dire me_faut me_mettre me_prendre medecin merci_,
-3 mere_m' mes_deux met_% mettre mi mi_temps migration moi_meme mon_% mon_binome mon_coloc mon_cousin mon_generaliste
-3 mon_manager mon_pere monter mot_gentil n'_en n'_enverra n'_enverront notre notre_equipe notre_rendez nous_rappelons
-3 nouvelle_carte oblige on_ne ont_repondu ouvert ouvrent ouvrira palettes par_me par_votre parle_des part_a part_au
-3 parti_% partie parviendra_% passee personnalite petit petite peu piece pilote plait plan_de plan_social plateau pose
-3 pose_, possible possible_pour postule_% postuler pour pour_avoir pour_son pourra pourraient_me pourrait_aussi
-3 pourriez pourriez_vous preavis prefet_% prime prise projet_% projet_, promet promet_de propose_de proposent
-3 proposera_un proprio_m' qu'_elle qu'_ils qualite quand_je quand_la qui_la qui_veut qui_y rappellerait_%
-3 rappelons_tous rapport_au rapporte ras rayon recette recontactee_% recrutent recruteurs recu_de references reflechir
-3 relance_la relit_ma remboursent remercier remet remis remis_% repare repare_% repasser reponde reponde_% repondu
-3 repondu_% repondu_a repondu_par reponse_tombe reportee reportee_% reporter retenue retenus retourne retraite_% reunit
-3 rh_a route s'_envole s'_excuse sans_nouvelles ses_annales session si_la si_mon signe_chez sinon six social soeur_m'
-3 son_adjoint son_avocat son_possible son_site souhaitent source souri soutient soutient_% stand suivre_la super
-3 support supprime_, sur_les syndicat syndicats telephonique temps_% termine_% tete thesarde tient_% tjs toujours_en
-3 toujours_le tous_par toutes_% train_part traine transfere_le transmis transporteur tres trois_fois trouve type_%
-3 un_conseiller un_message un_peu un_premier un_virement une_bonne une_lettre validera vendeur verra verse_la versee
-3 versee_% veterinaire vice vient_% visio_% visite_du voir_% voisin voisine_, voiture_, voulait_savoir vous_confirme
-3 vous_dit vous_remercie «_ici «_reponse
-2 %_chez %_pour %_s' %_suivant %_un (_mail +_tel ,_% ,_appel ,_aucune ,_ca ,_cdi ,_comme ,_de ,_deux ,_elles ,_je
-2 ,_livraison ,_meme ,_moi ,_premier ,_sa ,_sinon ,_tous ,_tres 0_0 :_poste :_rien :_toujours @_attend @_avait @_avec
-2 @_fera @_la @_livre @_petit @_pour @_qu' @_une @_vient ] ^_adresse ^_appeler ^_cela ^_cloture ^_demander ^_elles
-2 ^_est ^_etude ^_le ^_lu ^_lui ^_mail ^_nouveau ^_passe ^_point ^_portes ^_poste ^_pourvu ^_prime ^_rapport ^_refus
-2 ^_remerciements ^_rendu ^_sans ^_signe ^_sinon ^_sortie ^_sur ^_une ^_vivement ^_vue ^_» a_avance a_decaler a_fini
-2 a_laisse a_me a_mi a_montre a_pousse a_rappele a_recue a_redit a_refuse a_relance a_ri a_sonnee a_souri a_tout
-2 accord_du accuse accuse_de achats acompte actionnaires actionnaires_% actuel_me administration adorable adresse_%
-2 affaire affiche_% agent ai_accepte ai_demande aime anglais anime annee annonce_vue annoncera_le annoncera_ses annuel
-2 annuelle annule_par annuler appeles appelle_le appelleraient appli apres_un arrange_, arret arrive_par ascenseur
-2 assistante_a attend_sa attend_toujours attend_un au_controle au_jury au_moins au_salon aucun_contrat aucune_date
-2 aucune_decision aucune_reponse augmentation aurait_une automatique_% autre_candidate aux_@ aux_parents aux_salaries
-2 aux_syndicats avaient_repondu avance_% avance_l' avec_les avec_ma ayant b badges base beau_frere beton binome bipe
-2 bipe_% bloc_, bof boite_% bosse bouger boulangerie boulot_% budget_passe budgetaire budgets bulletin_% bureaux
-2 bureaux_% cadre_% canape candidat candidature_n' candidature_partie candidatures_% cantine carriere carton cartons
-2 cave ceo chacun change_% change_l' changent chantier_demarre chauffage cheffe_de chefs cherchent chose client_a
-2 client_de client_final club colle colle_, comite_de comite_pour commune concert confirme_% confirme_la
-2 conge_maternite connait contrat_prend contrats convoquent convoques correct creche_nous croise_@ cv d'_autres
-2 d'_ecrire d'_eux d'_exploit dans_notre dans_une de de_0 de_conge de_credit de_decaler de_gratitude de_lui de_notes
-2 de_preavis de_rappeler de_recrutement de_relance de_relancer de_reparer de_selection de_sur de_vacances de_votre
-2 decale_la decalee decalee_% decaler_la decider_% decision_n' decision_sur decue demande_qu' demande_s' demande_si
-2 demarrage demarrage_% demarre demission departement deposes depuis_la des_horaires des_questions deux deux_pages
-2 diplomes directeur_% directeur_de directrice_m' dit_franchement dit_on dixit_le doit_envoyer donne_des dossier_depose
-2 drh_m' ds_la du_boulot du_chef du_patron du_retard du_trimestre duree_: ecran editeur eleve elle_appelle elle_cherche
-2 elle_est elle_garde elle_meme elle_parle elle_voudrait elle_y elus_% embauche_! embauchent_% en_@ en_cas en_ce
-2 en_cours en_est en_moyenne en_principe en_seminaire en_tournee en_vacances enfants_% entretien_cale entretien_remis
-2 enverrai_mon enverront_pas envoie_la envoient_pas envoye_, envoye_l' envoyee_% equipe_de equipes_% est_en est_excusee
-2 est_fait est_ferme est_moi est_note est_reportee est_repoussee est_souffrant est_une et_elle et_puis et_rappelle
-2 et_renvoye etait_le etait_pas ete_retenue etre_un etre_une etudiant etudiant_m' eu_sa ex excusee excusee_du
-2 exemplaires expire expire_% explique_le exploit extension facile facture_% faire_une faire_visiter fait_le fait_un
-2 famille_du faudrait_qu' faudrait_que fera_son ferme feter file filer fille fils fonction font fournisseurs_%
-2 franchement frere_me frites gagne garage_me garder gare gele general_% genou gens glassdoor_ils grande gratitude
-2 greve_des grippe guide hesite hesite_encore hesitez hesitez_pas heures hopital idees il_cherche il_ne il_parait
-2 il_pouvait il_promet il_reviendrait il_veut ils_cherchent ils_embauchent ils_envoient ils_la ils_mettent ils_ouvrent
-2 ils_recrutent ils_voulaient impots indeed infirmiere inspectrice installe installe_% interieur inventaire ira j'_ai
-2 j'_appelle je_ferai je_l' je_parie je_passe je_pense je_pouvais je_rappelle je_reponds jusqu' k_+ l'_% l'_accueil
-2 l'_acompte l'_affaire l'_appelle l'_assurance l'_atelier l'_avait l'_expert l'_extension l'_hopital l'_inspection
-2 l'_inspectrice l'_interne l'_oral l'_urssaf la_% la_0 la_boite la_boulangerie la_cave la_commune la_conseillere
-2 la_facture la_famille la_fuite la_gare la_juriste la_mairie la_maquette la_mediatheque la_moitie la_patiente
-2 la_periode la_presse la_prise la_prof la_rappeler la_recette la_rue la_sncf la_visio la_voiture laisse_un le_canape
-2 le_club le_concert le_conseiller le_consultant le_departement le_dernier le_dsi le_fournisseur le_gestionnaire
-2 le_groupe le_loyer le_magasin le_maire le_ministere le_personnel le_petit le_proprio le_reporting le_robot le_tour
-2 le_tram le_velo le_voisin les_agents les_associes les_badges les_budgets les_candidatures les_chefs les_chiffres
-2 les_clients les_enfants les_parents les_personnes les_petits les_photos lessive lettre_et leur_a leur_presence
-2 leur_rapport leurs leve lien_@ lien_recu lieu ligne ligne_% ligne_, linkedin lire lit livre_la livre_le livree
-2 livree_% livrent logo loyer m'_apporte ma_conseillere ma_femme ma_fille mail_+ mail_, maire mairie maison maitre_d'
-2 malheureusement manager_lui manger maquette maquette_% maternite_% matin me_@ me_fera me_montrer me_proposer
-2 me_raconte me_recoit me_reponde mediatheque meme_heure merci_d' mes_% metro mettent midi mieux mis mission_de
-2 moi_pour moi_qui mois moitie mon_beau mon_fils mon_medecin mon_pote montrer mort moteur muets muets_, n'_envoient
-2 n'_etait n'_hesitez ne_pourra ne_sait negocier neige_, nico nominations non_plus notes notre_point nous_donne
-2 nous_enverra nous_envoie nous_sommes nouveau_directeur offre_: offres_% on on_part on_verra ont_choisi ont_envoye
-2 ont_fait ont_permis ont_pris ont_retenu oral_% orange ou_en ou_ils ou_la oui_, ouvert_% ouvre ouvrent_un ouvrir
-2 ouvrir_un ouvrira_% par_ecrit parait_que parents_% parie parie_qu' parler_au parler_salaire partant_, participation
-2 partis partis_sur parvenir_le pas pas_a pas_encore pas_ete pas_me pas_voulu passe_a passe_chez passe_l' passe_le
-2 passee_% passera_% pate patiente patron_% payees payes payes_% pendant pendant_la pendant_que pense_qu' periode
-2 periode_d' permis_% personne_% peur peut_plus peuvent photographe plaide plombier_, plutot_que point_avec poisson
-2 porte poste_! poste_complete poste_pourvu pot pote_@ pour_eux pour_l' pour_mes pour_ses pourra_pas pourraient_aussi
-2 pourvu_% pourvu_qu' pousser pouvais pouvait pouvoir prefere premier_echange premiere prendre_% prenom prepare presque
-2 presse prete_sa prime_% pris_, prise_, process prof_de promet_un promis_aux promis_de proposer_un propre qualite_de
-2 quand_il quand_on que_% que_d' que_je que_nous que_son que_votre que_vous qui_parle raconte_qu' raconte_que radio_%
-2 rappele rappelee rappelez rappelle_la rappelle_les rappelle_toujours rappellera_pas rappelleront_personne rapport_%
-2 ras_, rate ravie recale recevrez_un recevront recoit_% recontactee recruteur_vous recu_, recu_le recupere recus
-2 refais refus region reglement_interieur rejetee relance_% relance_@ relance_par releve releve_de relira relit_mon
-2 relu remercie_pour remerciement_parti remerciements remercions remercions_de remet_le remonte remplacement
-2 remplacement_% rendent rendent_leurs rendre rendu_a rendu_au renseignee renvoyer reparer repondons reponse_au
-2 reporting repousse_l' repousse_le repris resident retenu_% retenus_seront retire retour_, retour_n' retraite
-2 reunion_% rh_? ri rien_% rien_depuis rien_promis rue rue_de sa_boite sa_fille sa_soeur sa_voiture sage sait sait_pas
-2 salaries salaries_% salle_de salon sans_reponse savait savoir_ou scanner se_fait se_font se_reunit se_tient se_voit
-2 secretaire_m' sera_livree serait serait_bien serieux seront_convoques seront_recus service_est ses_notes seul si_le
-2 signe_la sinon_c' sncf son_cdi son_chef son_permis son_planning sonnee sont_partis sortent souhaiterait_me
-2 subvention_% suis_a suis_prise suivant sujet_des sur_moi surtout tableau technique_, technique_rendu tel_)
-2 teletravail tente termine test_ecrit test_est these tjs_ouvert toujours_muets tous train_arrive traitement traiteur
-2 travail_m' travail_me treize tri tribunal trimestre trouve_que tutelle un_% un_communique un_mi un_plan un_temps
-2 un_vendeur une_mission une_promesse une_reunion urssaf usine vacances_% valable valable_% valises verra_bien verre
-2 veulent_une video vient_de vingt virement_% visio_de visite_d' vitrine vivement voirie votent votre_candidature
-2 votre_entretien voulaient voulu vous_adresse vous_enverrai vous_fera vous_me vous_remercions y_a y_est zero «_si
-2 «_une »_:
-1 !_) " %_] %_avait %_c' %_comment %_d' %_dans %_mon %_plutot %_qu' %_reporte %_repousse %_sans %_sort (_0 (_enfin (_ex
-1 (_mon ) )_: )_doit +_0 ,_accuse ,_arrivee ,_attend ,_bon ,_budget ,_c' ,_cafe ,_ce ,_cela ,_cloture ,_deuxieme
-1 ,_dossier ,_douze ,_du ,_encore ,_entree ,_est ,_eux ,_eventuellement ,_finalement ,_fini ,_greve ,_inventaire
-1 ,_laisse ,_ma ,_offre ,_ou ,_ouf ,_plus ,_poste ,_ras ,_relance ,_salle ,_sur ,_surtout ,_sympa ,_test ,_tout ,_toute
-1 ,_trop ,_vue -_0 ._0 0_% 0_- 0_. 0_brut 0_euros 0_m 0_net 0_s :_0 :_entretien :_je :_me :_on @ @_change @_envoie
-1 @_ils @_les @_leur @_mon @_ouvre @_presente @_rappellera @_recoit @_recu @_repond @_un [ ^_achete ^_ai ^_anaelle
-1 ^_audition ^_brouillon ^_ca ^_celui ^_convention ^_cours ^_creneau ^_croise ^_cv ^_d' ^_demande ^_deuxieme ^_discute
-1 ^_echange ^_embauche ^_entrevue ^_essai ^_eu ^_exercice ^_faudrait ^_faut ^_finalement ^_garde ^_m' ^_moi ^_mot ^_ni
-1 ^_oral ^_passee ^_pense ^_personne ^_peut ^_pierre ^_portfolio ^_postulation ^_pris ^_prise ^_promis ^_proposition
-1 ^_qu' ^_quelqu ^_question ^_ras ^_ravie ^_relancer ^_relu ^_remercie ^_rencontre ^_rentre ^_repondu ^_reporte
-1 ^_reprise ^_rien ^_salaire ^_tant ^_tjs a_% a_aussi a_beaucoup a_bosse a_bouge a_chaque a_conclu a_confie a_contacte
-1 a_contactee a_cote a_deux a_dire a_domicile a_garder a_interrogee a_negocier a_peine a_perdu a_plu a_presente
-1 a_quelle a_rapele a_relire a_rencontrer a_reporte a_surtout a_tel a_tete a_votre abonnement abonnes abonnes_% abord
-1 accepte_l' acceptee accueil_par achete actionnaire adresse_a adresses affaires agence_m' ai_croise ai_dormi ai_ecrit
-1 ai_fait ai_fini ai_postule ai_rappele ai_retire aides aime_mon aime_ton aimerait_aussi alerte ami anaelle
-1 ancien_patron anciennete animatrice annales annonce_a annonce_la annule_( annule_, annule_l' annule_la appel_avec
-1 appele_la appele_pendant appele_qu' appelee_pour appelle_@ appelle_les appelle_pour appelle_ses appellent_toujours
-1 appellerai appellerai_% appelleront_% apprecie appris apres_l' apres_une arrete arrive_, article assez assez_de
-1 assistante_sociale attends_toujours attribue au_bureau au_comite au_mot au_poste au_secretariat au_service audience
-1 audit auditeurs audition_passee aura_pas aura_une auront_leurs auront_lieu aussi_, aussi_me aussi_que auteur
-1 automatiquement automatiquement_, autre_finaliste autre_profil aux_benevoles aux_elus aux_equipes aux_questions
-1 avaient_choisi avait_ete avait_fait avait_rappele avancee avancee_% avant_, avant_les avec_% avec_d' avec_m avec_plus
-1 avec_un avis_sur avocate avons bail bancaire batiment belle_soeur benevoles bien_aime bien_recu binome_m' blog
-1 boite_d' boite_vocale boites bon_souvenir bonjour_, bonnes book_% boss bosse_, bottes boulanger box bref brevet
-1 brouillon brouillon_, brut bu budget_au budget_gele bulletin bulletins ca_a ca_bouge ca_change ca_colle ca_marche
-1 ca_va cache cadre_, cadre_m' caisse cale_% camions campagne candidate candidats_, candidature candidature_deposee
-1 candidature_envoyee carte_d' carton_, casier cdi_% ce ce_n' ce_serait cela_me cellule celui celui_qui centre cents
-1 ces cette cette_fois ceux ceux_qui chambre change_d' chantier_% chaque_client chaque_fois chaque_mois charge_du
-1 charges charte chaudiere_, chaussures chef_a chef_d' chef_me chemise cheques cherche_aussi cherche_quelqu cherche_un
-1 cherche_une cherchent_quelqu chercher_a chez_un chocolat choisi_un choisi_une choisiront_un chomage ci cidre cinq
-1 clair client_, clients_% cloture_des cloture_du coach coach_me collaboration collection college collegue_a
-1 collegue_me comite_des commandes comme comme_convenu comme_demande comme_on commencer commencera commercants
-1 commerciaux comprendre comptable_m' comptait compte_rendu comptent comptes_% conclu conduite confidentialite confie
-1 confirme_, confirme_par confirment_leur conge_% connait_bien connue connue_% conseil_d' conseil_municipal
-1 conseille_d' considerer considerer_que consultants contactee content continuent continuent_avec contrat_%
-1 contrat_chez contrat_n' contrat_partirait contrat_qu' convenu conversation convocation_est cooperative copain copro
-1 copro_: correcte corrige costume coude coupe cours_d' court_% cousine creche_de cuisine culture cv_% cv_dans
-1 cv_envoye d'_a d'_abord d'_administration d'_anciennete d'_apprentissage d'_autre d'_envoyer d'_essai d'_etre
-1 d'_identite d'_observation dame_des dans dans_mon dans_son de_@ de_bloc de_bonnes de_ce de_ces de_chef
-1 de_confidentialite de_convocation de_copro de_demander de_ferme de_jour de_lire de_maman de_maternite de_naissance
-1 de_ne de_neuf de_nuit de_passer de_pole de_rappel de_recommandation de_rentrer de_retour de_route de_soins
-1 de_teletravail de_test de_variable de_vos deborde debute debute_% decaler_l' decaler_notre decision_du dejeune
-1 dejeune_avec demande_d' demande_de demande_mes demandent demander_a demandes_de demi demi_heure demo dent depart
-1 depart_% depasse depend_de deplace_% deplace_l' deplace_notre deplacee_% deplacer deplacer_notre deposee deposer
-1 deposera depuis_l' dernier_tour des des_@ des_chaussures des_comptes desistement deux_, deux_cents deux_personnes
-1 deux_postes deux_profils deuxieme_poste devant dine dine_avec directeur_arrive directeur_des directeur_financier
-1 direction direction_a directrice_, directrice_juridique directrice_pour dirige dirige_le discute_avec disent dit_a
-1 dit_qu' dix doigts domicile dommage donne_signe donnees donner_une dont_on dormi dormi_% dort dossier_complet
-1 dossier_envoye douze drh_a drh_de drh_est ds du_bloc du_cabinet du_coup du_magasin du_salaire eau echanger echanges
-1 ecole_, ecole_a ecole_de ecoles_% ecoute effectifs effet electricien elle_a elle_annonce elle_attend elle_connait
-1 elle_fera elle_l' elle_n' elle_recoit elle_reprend elle_veut elus_du embauche_recue embauchee_, embauchera emplois en
-1 en_conge en_contact en_deplacement en_interne en_ligne en_main en_plein en_prod en_reunion en_visio encore_entre
-1 enfin_le engageons engageons_a enquete entendu entre_deux entree entree_% entreprise entretien_annule entretien_d'
-1 entretien_decale entretien_reporte entretien_repousse entretien_sur entrevue entrevue_% enverra_pas enverrait
-1 enverront_le envoie_ca envoie_des envoient_% envole_% envoye_le envoyee_a envoyer envoyer_la envoyer_le envoyer_mes
-1 epoque equipe equipe_livre equipe_passera espere_que essai_% essais est_annule est_arrivee est_avance est_calee
-1 est_de est_deplace est_entre est_leur est_malade est_mon est_mort est_pourvu est_prevu est_remis est_reporte
-1 est_retenu est_retenue est_revenu est_sous est_tombee et et_% et_des et_deux et_ils et_leur et_lui et_ma et_moi et_ne
-1 etablissement etais etait_promis etant_en ete ete_repousse ete_tres etre_en etre_qu' etre_venu etudes etudes_,
-1 etudiants eu_@ euros evaluations evidemment_, excellent excusee_par excuser explication explique_que exploitation
-1 externe extrait extras extras_% facteur factures factures_% fait_avec fait_l' fait_la faite_% faite_, faudra
-1 faudra_que faut faute_» favorable femme femme_m' ferme_% ferme_, fermera feront_une festival fete feter_ca fibre
-1 filles film fils_% finalement_, finaliste finance financier finie finit finit_% fixe_, fonctions fonctions_% fonderie
-1 font_une forme_les forum four fourchette fourni fournisseur_doit franchise garde_de garde_les garde_manger garde_un
-1 gardent_mon gare_% gars_du gateau gele_, general_, genere genere_automatiquement gerant_, gere gestionnaire_m' grave
-1 grille_d' grossiste groupe_de groupe_publiera grue histoire histoire_% hydrogene identite il_appelle il_appellera
-1 il_aurait il_connait il_les il_manque il_parlera il_part il_prend il_se ils_appellent ils_avaient ils_comptent
-1 ils_continuent ils_font ils_l' ils_livrent ils_lui ils_peuvent ils_rappelleront ils_signent indique infirmiere_de
-1 infos initialement inspecteurs interesse interimaires interne interrogee interrogee_sur invite invitee itv j'
-1 j'_etais j'_y jamais_avant jaune je_pars je_rencontre je_trouve je_vais jeune joindre_% joint journal journee_%
-1 journee_a jure_que juridique_, jury_du jury_est jusqu'_a k_€ kermesse l'_actionnaire l'_ambiance l'_anglais l'_annee
-1 l'_appli l'_ascenseur l'_assureur l'_eau l'_echange l'_electricien l'_enquete l'_epoque l'_interet l'_invitee l'_itv
-1 l'_on l'_ont l'_ordinateur l'_usine la_box la_chambre la_collection la_cuisine la_demo la_depose la_derniere la_fibre
-1 la_fonderie la_greve la_grippe la_grue la_job la_maintenance la_maman la_mer la_meteo la_migration la_mutation
-1 la_patronne la_piscine la_place la_plateforme la_recre la_recruteuse la_region la_remercier la_rencontre la_reunion
-1 la_route la_seance la_sortie la_tete la_tour la_tournee la_voisine laisse_le laisse_par laisse_tomber le_bilan
-1 le_cadre le_cafe le_candidat le_coach le_colis le_college le_dit le_facteur le_film le_fixe le_grossiste le_journal
-1 le_maitre le_match le_matin le_meme le_panel le_permis le_plaisir le_prestataire le_proprietaire le_proviseur
-1 le_public le_rapport le_remercier le_rend le_repas le_studio le_support le_titulaire le_trajet le_tribunal
-1 le_vehicule le_veinard le_veto les_0 les_benevoles les_bureaux les_camions les_commerciaux les_contrats les_effectifs
-1 les_eleves les_filles les_fournisseurs les_nouveaux les_patients les_questions les_ramene les_riverains les_syndicats
-1 les_travaux les_vacances leur_charte leur_contrat leur_offre leur_plan leur_planning leur_repond leur_stand libere
-1 libre licence lieu_de ligne_0 lignes lire_a livre_les livrent_le livrera livres locataires locaux logiciel logistique
-1 longtemps lu_dans lu_mon lui_envoie lui_plait m'_embaucher m'_invite m'_y ma_belle ma_carte ma_coloc ma_cousine
-1 ma_pause ma_these machines madame mail_recu maintenance mais_a mais_c' mais_l' mais_rien maison_, mal malade
-1 maman_rappelle manager_me managers mange manifestee manque mari matin_, me_donnera me_file me_l' me_la me_manque
-1 me_promet me_propose me_remboursent me_rendra me_repondra me_veulent meme mer merci_envoye mere_, mes_notes
-1 mes_parents message_laisse message_sur message_vocal met meteo ministre mis_en mobile mobilite modele moi_j' moi_je
-1 moitie_de mon_@ mon_ancienne mon_attestation mon_avis mon_blog mon_client mon_employeur mon_entrevue mon_invitation
-1 mon_manteau mon_preavis mon_releve mon_telephone mon_voisin monsieur monte_% mot_a mots moyen moyenne msg municipal
-1 mutation n'_arrive n'_y n_° naissance ne_jamais ne_peux ne_rappellent ne_rappelleront ne_recrutent ne_repond ne_s'
-1 ne_sais ne_savait ne_sera net_, neuf neuf_, newsletter newsletter_% nickel nomme non_a nos nos_echanges note_,
-1 notre_rdv notre_rencontre notre_reponse notre_visioconference nous_, nous_avons nous_engageons nous_nous
-1 nous_repondons nous_reste nouveaux nouvelle_, nouvelle_relance observation occupe_du offert offre_d' offre_pour
-1 offre_recue on_parle on_rappelle on_repond on_revient on_s' ont_annule ont_appele ont_appelee ont_avance ont_laisse
-1 ont_opte ont_prefere ont_rappele ont_refuse ont_repousse ont_un opere opere_% opte ordinaire_% ordinateur
-1 organiseront oui_% ouverture ouvrage ouvriront page paiera pain panier panne par_jour par_le par_leur par_m' par_un
-1 parait pars part_ca partant partent_% parti partie_% partirait_% partout pas_assez pas_avant pas_cache pas_de pas_le
-1 pas_mal pas_moi pas_prevue pas_retenu pas_retenue pas_touche pas_trop pas_un passage passe_me passe_prendre passe_son
-1 passee_a passerait patiente_de patients patronne pause pause_, paye pendant_ma pense_de pensez perdu permis_de
-1 personne_ne personnel personnes_a personnes_retenues peux pharmacie photo photos_de pierre pierre_@ pile_, piscine
-1 place_au place_de plait_, plein plein_, pluie plus_que plus_rien plutot posee poste_, poste_d' poste_n'
-1 pour_connaitre pour_faire pour_feter pour_mon pour_notre pour_reflechir pour_se pour_toute pour_une pour_votre
-1 pourraient_ouvrir pourvu_en pr_savoir pratique_rendu preavis_% preavis_court precedent premier_jour prend_, prendra_%
-1 prendra_une prennent_! prepare_le presente_l' presente_son prestataire prime_de principe principe_ils pris pris_le
-1 pris_un prises proces processus prochaine_fois profil_est profil_plus profils projet_d' projets prolonge promis_des
-1 promis_jure promis_un promis_» propose_deux propose_le propose_un proposer_une proposition_d' proviseur public
-1 publie_ses publiera_ses publies publies_% puis puis_des qqn quand quand_c' quatre que_chez que_ma que_prevu que_«
-1 quelle questions_, qui_dirige qui_fait qui_n' quitte_le raconte_son ramene_% rappelee_, rappelle rappelle_@
-1 rappelle_chaque rappellent_jamais rappelleront rappelons rapport_a rapports ravie_de rdv_de reception_automatique
-1 reception_de recevra reclame recoit_les recoit_ses recoit_son recoivent_les recoivent_leur recommandation recre
-1 recrute_un recruter recu_l' recu_la recu_par recus_% redac redemarre redemarre_% refait_le reflechit reflexion
-1 reforme refus_, refus_recu refuse_de refuse_ma refusee refusee_, regarde regardent regie relais relance_envoyee
-1 relance_le relance_n relance_parti relancer relances release releves releves_de relire relire_% rembourse_%
-1 rembourser remercie_@ remerciement_adresse remerciement_envoye remercier_de remercier_du remettre remis_a remis_d'
-1 remplacant_arrive rencontre_de rencontre_le rencontrer_% rencontrer_l' rend_compte rend_l' rend_les rend_mes rendez
-1 rendez_vous rendu_% rendu_, rendu_le rendu_mon rentre_% rentrer renvoie_ses renvoye_, repas repond_toujours
-1 repondent_d' repondeur_de repondons_% repondons_a repondra_aux repondre_% repondre_a reponds repondu_que reponse_aux
-1 reporte_de reporter_l' reposee repousse_la repousse_notre repousse_par reprend_le reprise_d' reste_a reste_dans
-1 reste_deux restee resultats_de retenu retenu_, retenue_, retenues retiennent retire_ma retiree retiree_du
-1 retour_promis reuni reunion reunit_% revenu revenu_vers reviendrait_vers revoir_avec revue rien_, rien_a rien_ne
-1 rien_recu riverains rouvre rouvre_% rupture s'_appelle s'_arrete sa_mere sa_note sa_reponse sais sais_pas saisonniers
-1 sans_explication sans_garantie savait_rien savoir savoir_quand scanne se_confirme se_libere se_passe se_rappelle
-1 seche secretariat_du selection semaine sera_connue sera_pas sera_publie serveur service_envoie service_rh services
-1 ses_clients si_l' si_les si_ma si_un siege_valide signe_! signe_de signe_et signent signes silence_% silence_, site
-1 site_de situation sms_% sociale sommes son_ancien son_boss son_equipe son_mari son_patron son_rapport son_tableau
-1 son_telephone sont_payes sort souhaite_me souhaite_vous souhaiter_la sous_l' souvenir souvenir_de souvent souvent_%
-1 spectacle stationnement statuera style sucre suis_retiree suite_, sup support_repond supprimee sur_linkedin sure
-1 surement surprise surtout_parle table tante te_rappelle tel_allume tel_rh test_en test_rendu tete_reposee tient_en
-1 titre titulaire tombee touche toucher toucher_un toucheront tour_est tourne tournees tournoi tout tout_le toute_l'
-1 train_pour traitant trajet tram transmis_la transport trente tres_claire trois trois_personnes trouve_un trouvee tva
-1 un_( un_budget un_cabinet un_cafe un_carton un_chef un_client un_consultant un_excellent un_interne un_msg
-1 un_prestataire un_rapport un_remplacement un_retour un_taxi une_annonce une_boite une_candidate une_dame une_demi
-1 une_dent une_infirmiere une_prime v v_0 va_, vais valide variable veinard velo_, vent verse_% vert_de veto veut_dire
-1 veut_le veut_me viens vient_me visa visioconference visioconference_% visite_avec visite_des visite_est vivier vocale
-1 voisin_me voisine_de voit_% voit_plutot vos votre_dossier votre_visite vous_promet vous_rappellera vraiment vu_la
-1 vu_que webhook week x y_avait y_crois y_travaille you «_les ° °_0 »_, €_,
1 %_donc %_elle %_j' %_je %_la %_on %_une %_via %_» & * *_* ,_chez ,_dernier ,_doit ,_donc ,_enfin ,_enverra ,_equipe
1 ,_faute ,_garder ,_mais ,_nada ,_on ,_parait ,_parce ,_plutot ,_pour ,_quelle ,_soit ,_voila - . / 0_candidats :_c'
1 :_l' @_+ @_0 @_enverra @_et @_lui @_m' @_previent @_prevu @_va @_veut ^_accord ^_alors ^_bonne ^_c ^_call ^_ce
1 ^_coucou ^_dejeuner ^_des ^_en ^_laisse ^_lettre ^_lien ^_lubin ^_marjolaine ^_n' ^_ne ^_noe ^_promesse ^_publication
1 ^_quoi ^_rdv ^_soazig ^_telephone ^_typhaine a_aime a_apporter a_bien a_cause a_elle a_encore a_enfin a_m' a_mis
1 a_note a_notre a_plus a_priori a_propos a_propose a_qui a_remplir a_sa a_ses a_sorti a_temps a_toujours a_voir
1 absence_de acces_et accueil_% adjointe_m' adresse_l' adresse_la affichage age agenda ai_mon ai_pas aie ait ajoute_a
1 allume alors alternance ambiance amie_qui annoncait annoncait_% annonce_: annonce_que annonces_% annule_notre appel_de
1 appele_: appeler_pour appelleront_au apres_la apres_son apres_validation astreintes astreintes_% atelier_% attendant
1 attente attente_de au_0 au_bout au_gerant au_guichet au_lit au_retour au_test aura_le aurai_leur aurai_une aurais_leur
1 aurez_notre aussi aussi_qu' autant autre_date autres autres_dates avait_promis avant_d' avant_de avec_sa avis_au avoir
1 avoir_le bac badge_visiteur balance balance_le banque_, bigophone_% bilan_de billet_de boite_mail boite_me bon_,
1 boucle_le bout bout_du budget_0 c c' c'_etait ca_% ca_s' cabinet cadre_de cadre_sup cahier_des cale_un caler_un
1 call_de candidature_passe cas_pratique catalogue ce_rendez cense_me certain charge_de chargee chasseuse chasseuse_de
1 check chez_moi claire classes client_envoie client_et client_m' cliente clinique code_d' coding coince collective
1 collegiale combien commission_, communique_la communique_le complet complete complete_% compris compta_et compter
1 compter_% conclusions_% concours conditions confirmation_de confirment confirmer_le confirmeront confirmeront_leur
1 conges_% congres conseil contacter contacter_% contacterait_% content_, contrat_: contrat_d' contrat_saisonnier
1 contrat_type convenir convention_collective convention_d' cool cote_, cote_rh couleur couloir courir coursier
1 coursier_% creneau_de crois croise cto cuisine_% d d'_accord d'_agence d'_appel d'_atelier d'_integration d'_une daf
1 daf_, dame_de date_communiquee date_pour de_chantier de_communication de_compter de_fil de_ma de_notre de_nous
1 de_parler de_poste de_principe de_questions de_rang de_sa de_salaire de_salle de_service de_synthese de_tetes de_visio
1 decide_, decide_de decision_attendue decision_tomberait defend defend_mon definitive_% demenage depend deplacement
1 deposee_a depot depot_% dernier_delai deroule des_creneaux des_eaux des_entretiens des_essais des_salaires dessus
1 dessus_% detail_du detaillee deux_candidats deux_creneaux deux_fois deux_infirmieres devait_m' devait_revenir
1 devait_tomber devrait_me dg_, dg_est dira_% directement directeur_et directeur_industriel direction_des
1 direction_tranchera directrice_a directrice_annoncera directrice_de discussion_avec disent_% disent_oui dit_au
1 dit_aussi dit_elle dit_texto division docteur docteur_@ donne donne_le donne_une donnees_de donnent donner donner_sa
1 donner_son donner_un donnera_des donnera_un dont dossier_au dossier_de dossier_est dossier_etait doute drh_me dsi du
1 du_cas du_client du_deuxieme du_directeur du_fil du_logement du_nouveau du_premier du_process du_rectorat du_retour
1 du_stage du_tout eaux echange_avec ecoles ecrirait_% ecrit_a ecrit_un elle_, elle_depose elle_devait elle_devrait
1 elle_fait elle_la elle_m' elle_pense elle_se elle_transmet elle_verifie emploi_du en_ai en_atelier en_attendant
1 en_commission en_cuisine en_l' en_occupe encore_deux encore_en encore_une enfin_% enfin_repondu enonce_de entre
1 entre_les entretien_chez entretien_ok enveloppe enverra_l' enverront_les enverront_un envoie envoie_l' envoie_ma
1 envoient_l' envoye_par envoyer_une epreuve_ecrite equipe_% equipe_, essai essai_, essai_de essai_en est_a est_attendu
1 est_attendue est_bon est_decalee est_fixee est_jamais est_la est_oui est_pas est_possible est_pour est_reste est_un
1 et_@ et_son etage etait_en etait_toujours etude eu_la eux evaluation evidemment exacte_% expedie_% export faire_signe
1 faire_un fait fait_savoir feedback_ecrit femme_dit ferait fiche file_le final_% finale_% finalement fixer_la fixer_un
1 fixera_un fixerait fixerait_un fonction_% font_le formulaires_% futur_n future galette garder_le gardera gardes go
1 grille_salariale groupe groupe_, hesitent hesitent_encore heure_, heure_avec home_% hopital_, huit humain il_devrait
1 il_envoie il_fait il_sait il_verifie il_vient il_voit ils_confirment ils_confirmeront ils_en ils_hesitent ils_me
1 ils_voient image immersion_% indemnite industriel ingenieurs inscription insiste integration integration_% interet
1 interim interne_% interne_, interne_et interview inutile j'_aie je_crois je_fais je_garde je_le je_recevrais
1 je_reviendrai je_sois je_sors je_verifie je_vois joindre jour_ou jury_se kit l'_absence l'_acces l'_agenda l'_ai
1 l'_ancienne l'_arrete l'_assemblee l'_ehpad l'_emploi l'_entree l'_entretien l'_envoi l'_essai l'_etage l'_heure
1 l'_immeuble l'_indemnite l'_infirmiere la_@ la_bonne la_boutique la_clinique la_dessus la_division la_feuille
1 la_formation la_gerante la_je la_ligne la_mise la_nuit la_prefecture la_prime la_propale la_proviseure la_version
1 laboratoire laissent laissent_% le_bureau le_cahier le_cdi le_coeur le_commercial le_cto le_docteur le_feu le_futur
1 le_guide le_livre le_lycee le_mail le_manager le_nda le_pere le_point le_repo le_repondeur le_reste le_resto le_rh
1 le_second le_siege le_standard le_tel le_train le_troisieme les_cles les_comptes les_frais les_mains les_plannings
1 les_plans les_retours les_tests les_yeux leur_assistante leur_decision leur_dg leur_directeur leur_position
1 leur_proposition leur_service lien_d' lien_de linkedin_, liste_des logique loin longue lycee lyceens m m'_ajoute
1 m'_annoncait m'_appellent m'_organiser ma_proposition mail_du mails main main_propre mais_@ mais_elle mais_il maitre_@
1 malade_, manquait marjolaine marjolaine_m' me_debriefe me_depose me_donner me_ferait me_feront me_fixerait me_met
1 me_parvient me_rappelleront me_repropose me_serait me_trouve me_trouver meme_un mere_% mes_anciens mes_mails
1 mes_nouvelles met_le mets mettra mise mise_en mission_, mission_est modele_de mon_book mon_natel mon_projet mon_test
1 mot_% mot_au mp mutuelle_% nada nda ne_se net noe note notifie notifiee notre_directeur notre_part notre_proposition
1 nous_rappelle nouveau_catalogue nouvelles_de occupe office offre_arriverait on_en on_le on_promettait on_se ont_encore
1 oral_passe organigramme_de organisation organise ou_@ ou_pas ouverts par_contre par_coursier par_eux par_mail parce
1 parce_qu' parce_que parler_du part part_de parvenir_l' parvenir_une parvient parvient_% pas_arrive pas_eu pas_parti
1 pas_plus pas_pour passe_au passer_% passer_l' passer_le pdt pendant_l' pense_% pense_m' penser penser_a pere_,
1 petite_dame ping pis pis_pour place_du planning_, planning_d' plans plus_loin point points portable positif positif_ou
1 postale poste_% poste_: poste_passe postes postulation pour_caler pour_dire pour_le pour_que pour_repondre pour_sa
1 prefecture premier_entretien prend_sa prends preparation pres presente_au presenter presentera_sa pressing
1 prestataire_% pretentions prevenir prevenu_@ prevenu_que prevenue_par prevoir prevue priori prise_ou profils_,
1 promettait promis_, promis_la propose_une proposer proposerai propre_, pu publication publication_des publie_% puis_,
1 qu'_en qu'_une quand_meme que_ce que_m' que_soit quelle_que qui_decide qui_devait qui_doit qui_j' quittes rang rapele
1 rapele_% rappel rappelee_% rappelle_pour rappelleront_% rdv_tel recevrais recevrez_votre recois recois_le
1 recommandera_aupres recontactee_, redige redis redit_ca redonne_des redonne_un refaire regarder reglement_du remettra
1 remise remise_% remplir_% rencontre rend_sa rende rendrait rendre_% renvoie_% renvoie_la repond repond_d' repondent_a
1 repondeur repondra_% reponse_ferme reponse_n' reponse_ne reponse_par reponse_pour reponse_tombera reponses reprendra
1 repropose responsable_, responsable_du resultats_% resultats_des resultats_du retelephone retours reunion_, revenir_la
1 reviendra_% reviendrai reviendrai_vers reviendrait revoir_, rh_et rh_repond rien_du rien_vu rose s'_y sa_secretaire
1 saisonnier salaire_, sauf scene secretariat_m' securite septante sera_communiquee sera_dans sera_livre sera_propose
1 serai_recontactee service_de ses_conges siege_% signature_du signee_% signer soazig sois sois_prise soit_l' son_client
1 son_fils sont sors sors_de sorte sortent_% staff stages stagiaire_% suivre_% suivre_, suivre_le sur_le t'_appelle taf
1 te_passe te_redis telephone_, temperature tenu test_, test_technique texte_% tickets tient_informe toi toi_% tombe
1 tomberait tomberait_% ton tour_, toute_la toutes toutes_les train_du train_me tranchera_% transmet_la transmets_le
1 transmettrai transmettre_le transmise trouver_un tt typhaine un_article un_cas un_certain un_confrere un_courriel
1 un_courrier un_dernier un_deuxieme un_feedback un_mail un_non un_oui un_telephone une_autre une_convocation
1 une_decision une_derniere une_etude une_proposition une_seconde une_signature usine_% valide_, vers_toi via victor
1 vide viendra_de visite visite_a visiteur voir_, voir_avec vois_avec vont_m' vos_frais vote vote_, vous_avec
1 vous_donner vous_ferai vous_reponds vous_transmets vous_transmettrai vu_le vu_passer vu_venir whatsapp y_avoir y_va
1 y_vont yeux zoom_% «_je «_t' «_votre «_vous »_( »_pour
2 %_( %_ce %_etait %_il %_l' %_m' %_mais %_normalement %_selon (_e )_% +_un ,_a ,_ambiance ,_apres ,_au ,_avis ,_bonne
2 ,_dit ,_dont ,_evidemment ,_mes ,_ne ,_notre ,_place ,_qui ,_silence ,_toujours 0_@ 0_et 0_tours :_decision :_m @_,
2 @_@ @_de @_des @_doit @_en @_l' @_on @_parle @_puis @_regarde @_rentre @_reprend ^_avant ^_bonjour ^_claire ^_comme
2 ^_contrat ^_dans ^_dit ^_entre ^_invitation ^_j' ^_jean ^_lotte ^_mes ^_parle ^_plus ^_premier ^_rh a_annule a_besoin
2 a_ete a_explique a_leur a_mon a_quoi a_rediger a_signer a_trois accueil_, actes admissibles affectation_% agence_d'
2 agence_de ai_cru ai_relance ai_rien ai_toujours alors_qu' annonce_ses annoncent appel_d' appel_prevu appellera_pour
2 appelleront_pour appels apprentissage apres_, architecte arretent arrive arrivee arrivera_% arriverait artistique
2 associe_me attend_le attention attestation au_cafe au_tel aurai_des aurai_la aurai_un autre_personne aux_lettres
2 avaient_dit avant_l' avec avec_la avec_le avoir_des avoir_la bilan billets_de bloque boite_, boite_aux bonne_nouvelle
2 boss_est boucle brief_% bureau ca_se ca_tombera cabinet_m' calendrier calendrier_: candidat_a candidature_% car cas_%
2 cas_, cas_technique case catalogue_% cause_de ce_que cela chargee_de chauffeur chef chef_, chef_: cheffe chez_nous
2 client_% code_de code_du collegue_de comite_repond commerce commerciale communication communiquera_son communiques_%
2 compte_organiser conseil_de contact_avec contacterait contrat_a contrat_attendu contrat_me contrat_ne convenir_d'
2 convention_% convenu_qu' convient convocation_pour copine coucou_, courant_% courriel courriel_de cree crie cru
2 d'_etudes d'_evaluation d'_exploitation d'_inscription d'_interim d'_onboarding d'_orchestre dalle dame_du dans_votre
2 date_du dates_% de_chez de_commerce de_depart de_deplacement de_m' de_redaction de_retraite de_toute de_traduction
2 de_train de_travail de_visite debriefe_% decision_finale demande_a des_notes des_pieces des_resultats des_soins
2 descriptif_complet descriptif_de description_de detail deuxieme_entretien deuxieme_tour devaient_m' devant_le
2 developpeur devrait_tomber dg_% dire directrice_est discuter dit_ca dit_la dit_quoi dois doit_en doit_valider
2 doit_voir donne_son donnera_le dossier dossier_et doyen drh_% du_bureau du_concours du_labo du_parking du_personnel
2 du_train e_) ecrire_a ecrit_: editions elle_envoie elle_le elle_prevoit elle_revient elle_s' elle_tranche embauche
2 en_attente en_charge en_conges en_discuter en_scene en_soit en_tenir en_tout engage_% entre_temps entrepot entretien_%
2 entretien_final entretien_technique entretiens envoi envoie_deux envoie_leur envoye_% envoye_un equipe_me est_bien
2 est_eux est_ouvert est_parti est_repousse est_restee est_tres et_a et_je et_on et_pour et_revient etant eu_un eux_%
2 exacte_et exemplaire exercice_% expliquer extra facon fais fais_un fait_, fait_passer feedback_sur fera_connaitre
2 fera_parvenir feu fiches finale finir fixe_la fixe_un fixee_% fixer_l' formation formation_@ formulaire_a fournir_%
2 garde_% gerante_: grand grands grille_des grille_indiciaire habilitation heure horaires_% il_arrive il_devait
2 il_glisserait il_l' il_passe il_pense il_reste il_vous ils_arretent ils_doivent ils_sont immeuble imprimeur indiciaire
2 indiciaire_% indiquera info informera_% introduire introduire_aupres je_dois je_n' jean joindra joindre_par jour_%
2 jour_, jour_de jure_de l'_agence l'_annoncer l'_avis l'_editeur l'_entrepot l'_equipe l'_exo l'_imprimeur la_compta
2 la_coordinatrice la_couleur la_liste la_prod la_question la_responsable la_saison la_signature le_bus le_chantier
2 le_chasseur le_couloir le_debrief le_dentiste le_detail le_dossier le_feedback le_financement le_logement le_pdg
2 le_rectorat le_remboursement le_remplacement les_dates lettres leur_% leur_drh leur_part leur_slack lien_teams
2 lien_zoom lotte lui_meme m'_indiquera m'_informe m'_introduire m_. ma_postulation ma_question mail_: main_a
2 maison_mere mandat marche_, mariage me_balance me_confirmera me_contacter me_contactera me_contacterait me_disent
2 me_fixera me_joindre me_parviendra me_parviendrait me_proposera me_proposerait me_rapelle me_rappelait me_rappeler
2 me_recontacter me_remboursera me_soumettre me_tel me_telephoner me_texte me_transfere mes_billets message_, message_de
2 met_en mettra_en moi_% moment_la mon_contrat mon_etude mon_profil mot_pour ne_pas ne_rappelle neerlandais nom_a nom_de
2 non_, note_de notes_% notre_assistante notre_decision notre_echange notre_visio nouveau_chef occupe_% office_manager
2 ok_pour on_devait on_nous on_va onboarding oraux orchestre organigramme_% organiser_un ouf panne_, papiers_%
2 papiers_de par_courriel par_l' par_notre par_son par_texto parait_il parking parler_de parole_de part_, partent
2 parvenir_% parviendrait parviendrait_% pas_attendue pas_dit pas_envoye pas_quand pas_recu pas_sur pas_une payee perso
2 pieces pieces_a plage planning_type plannings plateforme plateforme_, plus_d' plutot_% portail poste poste_de pour_ce
2 pour_des pour_m' pour_ma pour_savoir pour_trancher pourtant pouvoir_me precise prendra_contact prendrait preparer
2 presentation president pret_% prevenu previendra prevue_% prime_d' prochaine programme_de projet propos propose_des
2 proposerait proposition_ecrite puis_elle puis_il puis_me qu'_un que_, que_leur quelque question_du qui_l' qui_tient
2 raconter rappelait rappelait_% rappele_, rappellent rappellera rapport recevrai_le recevrez_notre recois_% recommande
2 recontacter_% recrute recrutement_est recruteuse rediger redonne_une refait refait_signe remarques remboursera
2 remboursera_mes rencontre_avec repo repondra repondra_a repondront_% repondu_, reponse_: reponse_est reponse_prevue
2 reseau responsable_de resultats_annonces retour_du retour_prevu reviendrait_% reviennent_vers revient_% rib rien_d'
2 rien_dans rien_eu sa_collegue sa_decision sa_directrice sa_part salaire salaires_% sans_doute saute se_charge
2 se_renseigne seance secretariat secretariat_me sera_donnee sera_prise serai_fixe serai_fixee serai_prevenue
2 serais_fixe seront_en seront_publies service siege_, simulation_de slack slides soiree son_collegue son_directeur
2 son_retour sonne sonne_% sortira sous_le sous_les stage_% statue_% suivi sujet_de sur_un sympa tarifs te_confirme
2 te_dis te_l' te_tiens te_transmets tel_% telephoner telephonera telephonerait telephonerait_% temps_d' temps_de
2 temps_que tenir_% tiendra_informee toujours_pas tour_% tour_passe tours toute_facon traduction tranchera_sur transfere
2 transmet_l' transmet_les transmettra_% transmettra_la transmettra_le transmis_% travaux trouve_une trouver tuteur
2 un_bureau un_entretien un_fonds un_lien un_planning un_profil un_vrai une_blague une_place une_simulation urbanisme
2 va_parler valider venue vocal_: voient voit voit_ca vont vous_% vous_en vous_est vous_sera vous_tiens vu zoom «_la
3 %_! %_@ %_ils (_@ (_chef (_rh )_me ,_d' ,_des ,_dixit ,_elle ,_en ,_entre ,_la ,_lui ,_par ,_personne ,_quoi ,_selon
3 ,_« 0_balles :_une @_: @_chez @_confirme @_demande @_prevoit @_qui @_sur @_» ^_0 ^_bon ^_comite ^_de ^_felicite ^_jury
3 ^_maitre ^_maude ^_message ^_nous ^_pas ^_planning ^_reste ^_toujours ^_tres ^_vos ^_« a_, a_ajoute a_confirme a_faire
3 a_lance a_mes a_parle a_precise a_prevenu a_repete a_repondu a_souffle a_texte a_tous a_toutes administratrice
3 adresse_du adressera_le ai_donne ai_une ailleurs ajoute amie annoncee_: appele_, appeler_, appelle_% apres_le arreter
3 arriverait_% assistante_m' assistante_me associes associes_% assurance assure_qu' assure_que atelier attends
3 attends_leur attends_son attendue attendue_% au_directeur au_marche au_sujet audition aura aura_les aurai_% autre
3 aux_candidats avec_vous avis_de avise balles besoin besoin_de bien_passe bigophone boite_est bon_feeling bonjour_@
3 book brochure bureau_d' bureau_de ca_, cabinet_me cale cale_ca call call_% candidats_seront capitaine cense_m' charge
3 chasseur choisira_un choix_a comex comite_decidera comme_ca commission_% commission_se communique_% communiques
3 comptez confirme confirmera connaitre consoeur_de contact_% contacte convoquera copie corrigee coucou creneau
3 creneau_% creneau_avec d'_accueil d'_arrivee d'_elle d'_entrevue d'_ici date_limite de_cas de_conduite de_confirmation
3 de_me de_neerlandais de_quai de_salaires de_stage de_telephone de_vive debriefe decision_sera definitif des_candidats
3 des_documents description desolee desolee_, deux_autres deuxieme devaient devais devait_partir devrais_avoir di dieux
3 dira_pour dire_quoi directeur_general direction_et directrice_des dit_quand dit_que dit_si docusign doit donne_ses
3 donnera_son donnera_une dossiers_% du_contrat du_dg du_groupe du_poste du_recrutement du_resultat e_tour echeance
3 ecole_% ecrira ecrira_% ecrirai ecrirait ecrit_sur elle_me en_lice en_me en_parler en_revanche engagement_%
3 entretien_, entretien_vous enverra_les enverra_sa enverrait_les envoie_mon envoyer_% envoyer_les envoyes epreuves
3 est_au est_decale est_deja est_donne est_lui est_prevue et_c' et_la et_qu' etait_cense etant_a etude_de exo expedie_le
3 fait_% feeling felicite fera_signe feu_vert fil_% fille_de finalement_% financement fois_que formulaire formulaire_de
3 frais_% frais_de futur generale gerante glisse_que glisserait grand_pere grands_dieux hello_, heure_de heure_plus home
3 homologue horaire_de ici_la il_compte il_dit il_leur il_rappelle il_s' ils_devaient ils_enverront informatique
3 insiste_sur intention interessement interim_me itineraire j'_aurais je_devais je_laisse je_recois je_serais jure
3 jure_ses juridique jury l'_administratrice l'_invitation l'_itineraire la_, la_comptable la_decision la_description
3 la_dsi la_fille la_metteuse la_personne la_premiere la_seconde la_standardiste la_tenue lance le_boss le_cas le_choix
3 le_deuxieme le_directeur le_drh le_jour le_livret le_package le_plan le_poste le_retour le_salaire le_soir le_take
3 les_candidats les_rh leur_directrice leur_faut leur_medecin leur_reponse lice limite livret livret_d' lui_faut
3 m'_adressera m'_annonce m'_appeler m'_arrive m'_ecrirait m'_ecrire m'_informera ma_di mail_% maintenant manager_m'
3 maude maude_m' me_bigophone me_cale me_convoquera me_dit me_donnent me_raccompagnant me_rapel me_revenir me_seront
3 me_sonner medecin_conseil medical meme_si mes_questions metteuse metteuse_en moi_, mon_assistante mon_futur mon_oral
3 n'_a n'_ont natel ne_l' ne_savent normalement_j' nous_dira nouvelle occupe_de officiel ok_, ont_demande ont_pas ordre
3 organiser ou_j' paie_, paie_m' papier par_courrier parlera parlera_de parole partage partage_le partir_% parvenir_la
3 parviendra pas_relancer passe_la passer_les patron_du patron_m' peine petit_mot peut_pas plaidera plan_% planning_de
3 plans_% plus plus_jeune plus_qu' plus_tard portfolio poste_depend poste_sera pour_en pour_fixer pr_me pratique
3 presence presenter_a presentera presidente_, previennent previent principale prochain promis_une proposera
3 psychotechniques qu'_a quai quand_l' quant_a que_dalle que_la questionnaire_% raccompagnant raccompagnant_,
3 rappelleraient rappelons_% recevoir_% recontacte recontactera_% recrutement_% recrutement_m' recruteuse_m' rectorat
3 redaction redonne regarde_avec regisseur remarques_% remboursement_du rembourser_le rembourseront rencontre_% rend_ses
3 rendre_son renseigne renvoyee renvoyee_% repete repondre reponse_vous reste_un retour_sur reunion_de revanche revenir
3 revenir_% reviennent_% rh_) rh_: rien_n' sa_cheffe sa_consoeur sa_femme sa_parole saute_, savent savent_pas
3 scene_annonce scientifique second sera_sorti serais seront_communiques seront_prevenus seront_rembourses service_me
3 ses_associes ses_choix ses_conclusions ses_grands signature_, signe_% signe_, soir_meme son_appel son_homologue
3 son_verdict sonner souffle sourire standardiste suis_cense sujet sur_site sur_une ta take take_home tard te_fais teams
3 tech tel_, tel_avec telephone telephone_a telephonera_% test test_sera tests_psychotechniques texto_% tiennent tomber
3 tomber_% train_% transmet_son transmets transmise_% un_appel un_petit un_point une_agence une_amie une_consoeur
3 une_heure une_invitation une_note une_nouvelle venu vert vert_du viendra visio visite_% visite_medicale vive vive_voix
3 vocal_de vois voit_avec voiture_% voix vous_dis vous_fais vous_rappelons y_aura «_on €
4 %_encore %_qui ,_avant ,_invitation ,_normalement ,_promis -_> 0_€ :_% :_il :_« @_) @_- @_pense @_s' ^_cote ^_coup
4 ^_je ^_liste ^_m ^_mr ^_nouvelle ^_quant ^_restitution ^_y a_annonce a_certifie a_fournir a_indique a_nos a_prevenue
4 a_pris a_textee accord_de adjointe adresse_exacte agence ai_% annonce_une appelait appelait_% appelle appelle_pas
4 assistante_vous au_chef au_jus au_patron aurez_de aussi_le aussi_m' autre_creneau aux_deux avait_dit avec_une badge
4 besoin_d' boite c'_est ca_avec calcul caler candidat_retenu cause certifie chiffre chiffre_% choisir choisiront_une
4 choisissent_un code collegue comite_% compta compta_me comptable compte_m' compte_me comptez_sur conducteur
4 conducteur_de confirme_sa confirmerai contrat_, contrat_cadre contre courrier_% cto_m' d'_un dame dans_leur data
4 data_% date_a date_de de_contrat de_leur de_mes de_patienter de_production de_son de_trancher de_travaux decisions
4 deliberent deliberent_% demande_un demenagement des_news descriptif devait_rappeler dira dira_s' dire_% dire_qu' dispo
4 dit_@ documents_a doit_etre donc donne_% donnee donnee_% dsl du_budget du_candidat du_jour du_test echange_, ecole_me
4 ecrire_% elle_confirme elle_dit elle_repond elle_repondra engagee_a enonce entretien entretien_avec enverra
4 enverront_la envoi_du envoie_un envoient_un est_% est_dans est_engage est_le est_passe et_aux et_les et_m' et_rend
4 et_toujours etape eux_qui faire_parvenir faire_passer fais_signe fait_trois fil fil_du file_les final fixe fixee
4 formateur fournir garanti_un gerant gestionnaire glisse horaire_% horaires hotel il_doit il_en il_lui il_peut
4 il_rappellera il_y ils_deliberent ils_m' ils_rappelleraient informer informera interlocutrice invitation_pour issue
4 je_demande je_saurai jour journee jure_qu' jus jus_% l'_associe l'_enonce l'_horaire l'_ordre la_cliente la_convention
4 la_dame la_directrice la_journee la_lettre la_meuf la_mission la_part la_plaquette la_rh la_validation le_billet
4 le_cabinet le_client le_code le_comite le_conducteur le_conseil le_daf le_delai le_descriptif le_fait le_gerant
4 le_jury le_monde le_recruteur le_regisseur lead les_dossiers les_entretiens les_recrutements leur_choix leur_date
4 lui_qui m'_appelait m'_arriver m'_enverrait m'_envoient ma_part me_call me_confirme me_confirmer me_fixe me_partage
4 me_previent me_redonne me_refait me_revient medicale mettre_en meuf mission mission_% moi_a mon_audition mon_billet
4 mon_contact mon_cote mon_interlocutrice mon_nom mon_portfolio monde mr n'_ai ne_peut news news_% non_% notes_de
4 notification_des offre_% offre_a offre_est ont_besoin organise_une oui paie_et par_ailleurs par_la parle_d' parler_a
4 partent_au passe_en passe_un passera_un patienter pedagogique plan_du planning_des planning_sera plaquette plus_,
4 point_% pour_choisir pour_decider pour_moi pratique_% precise_que prendra presente presente_a presenter_au prevenus
4 previent_% prevu_% production profil projet_de promis_d' promise promise_% proposition_chiffree quant que_@ que_j'
4 quelque_chose question questionnaire_de questionnaire_medical qui_recrute quoi_% rappelle_, rappellent_% rappellerait
4 recrutements recteur rembourse rembourse_le remboursent_le rendu_de renseigne_et renvoie_le repond_% repond_a reprend
4 restitution rh_% s'_occupe sa_reunion salaire_% sans_faute saura_% se se_donne seconde seconde_rencontre siege
4 siege_et son_adjointe sonner_% sorti souffrant stage stagiaire suite_du sujet_du teams_% technique telephoner_% tenue
4 tests tests_de textee texto tiens_au tout_ca transmettre_l' un_candidat un_chiffre un_essai un_mot un_vocal vestiaire
4 visio_avec vocal voila vous_a vous_appellera vous_confirmerai vous_contactera vous_recontacte «_nous →
5 )_m' ,_@ ,_decision ,_il ,_ils ,_nouvelle ,_resultat ,_si ,_verdict :_reponse > @_le @_me @_revient @_te ^_appel
5 ^_creneaux ^_mme ^_son ^_tel a_ce a_l' adjoint_, adresse_le afin ai_la ai_le ai_recu ailleurs_, annonce_% appel_%
5 appeler appellera appellera_, appellerait_% apres_lui arrivera associee attend_l' attend_son attendre_% au_client
5 au_courant aurai_le aurais aurais_une avec_son beau boucler candidats causer ce_sera censee chef_comptable chef_de
5 chiffree_% choisissent collegues comme_si concerne conclusions confirme_le contrat_arrive contrat_sera correction cote
5 coup courrier cours_de d'_acces d'_assurance d'_embauche date_% dates de_mission de_mon de_plus de_presence decidera
5 decidera_% definitive delibere_% devrais devrait_m' dg dis disant doivent doivent_me donne_sa dossier_% drh_doit
5 du_siege du_site ecrit ecrit_% ecrit_, ecrit_qu' elle_compte elle_rappelle elle_rappellerait elle_voit embauche_%
5 engagee entretien_a enverra_la enverront_l' envoie_le epreuve est_@ est_elle est_engagee est_pris et_il exacte
5 executif exemple exemple_de expedie faute fixer fixera_une fois formulaires grille_de il_le il_repond il_va
5 ils_choisiront ils_se invitation_% invitation_a je_devrais jury_% jury_delibere jury_rend l'_aurai l'_exercice
5 l'_issue la_cadre la_direction la_gestionnaire la_grille la_presidente la_promesse la_visite le_chef le_dg
5 le_formateur le_lien le_programme le_projet le_recrutement le_service le_verdict les_billets les_deux les_documents
5 les_papiers lien_% liste_de lui_, m'_envoyer m'_expedie ma_boite ma_collegue manager_, me_communique me_dira me_le
5 me_presenter me_recale me_recommandera me_recontactera me_rembourse me_repondent me_telephonera mme mme_@ monde_%
5 mot_de nom_du nous_a offre_part ont_dit oral ordre_du organisera package papiers parle_a parle_de parvenir pas_,
5 pas_la pas_m' pense_me personne_n' pose_un pour_causer presidente prevoit_de promesse promet_une prononce prononcera
5 prononcera_% propale_% proposition_% publie quand_le que_l' qui_me qui_te quoi_qu' rapel rapel_% rappeler recommandera
5 recrutement recruteur_m' recu_un reglement reglement_de relation_avec remboursement rembourses rentre renvoie
5 reponse_definitive reprend_contact resultat_de resultats_tombent retour_d' retour_de reviendra_vers reviennent rh_m'
5 salaires salariale saura saurait se_decide se_prononce se_prononcera second_entretien selon serez service_paie
5 ses_collegues si_j' signee site_% sms soit_% son_choix soumettre suite_% t'_envoie tard_, tenir tombera touchera
5 touchera_un tour train un_coup une_rencontre va_aussi validation validation_du verifie vers_moi virement vocal_,
5 vous_donne vous_serez vu_@
6 %_n' (_% ,_contrat ,_me ,_quand @_etait @_rappelle @_vous ^_avis ^_c' ^_convocation ^_elle ^_et ^_par ^_silence
6 ^_verdict a_attendre a_glisse a_jure a_recevoir acces_% admis annoncee_% appellera_% arbitrage attestation_de
6 au_telephone avec_moi avis_% balle balle_est ca_en camp candidates candidates_% chiffree choisira communique
6 communiquee communiquera_le consoeur contrat_promis convention coup_de cv_a dans_ma decident_% decideront delai
6 des_admis des_nouvelles des_qu' des_rh dit_% dit_: doit_encore doit_me donnera dossier_a du_0 du_depot du_jury
6 e_entretien elle_qui en_fait en_relation encore_me entretiens_% enverront envoyer_un etait feedback_% fin fois_le
6 grille identifiants ils_reviennent informee invit j'_en je_reviens l'_epreuve l'_organigramme la_balle la_commission
6 la_date la_poste la_secretaire le_0 le_badge le_brief le_contrat le_lead le_nom le_president le_reglement
6 le_secretariat les_candidates les_formulaires leur_camp logement m'_appelle m'_appellera m'_ecrivent m'_en
6 m'_enverront me_communiquera me_rappelle me_sonne mes_frais moi_au moment mon_cv mon_mail mot n'_est nom normalement
6 nouvelles_% offre_ecrite ok on_est organigramme parler parviendra_par pour_vous presente_mon presentera_a prevoit
6 promis_% promis_le prononce_% propale qu'_il qui_appelle radio rapelle rapelle_% rdv rdv_avec recevoir_le recevrez
6 recontactera redit_% relation rembourses_% rentre_de repondent_% repondront_a resultats_seront reviendra reviens_vers
6 rh_me ronde s'_engage s'_est sa_position saurez se_decider secretaire sera_transmis si_c' signature sms_: sort_%
6 statue test_@ texte texto_, tient tombe_% tombent tombent_% tombera_% train_, tranchera transmet un_rdv un_second
6 un_texto votre_attestation vous_proposera vous_recevrez vous_saurez «_tu
7 %_si ,_que ,_retour ,_sans @_compte ^_a ^_chez ^_nouvelles ^_rep ^_vous a_garanti a_ma a_pas a_une acces_au adresser
7 adressera ai_bien annonce appellerait arrive_% arrivent arrivent_% attendre aurez avis avis_du billet billets cadre
7 candidature_au cense choisiront choix_% comite commission compte contactera contrat_doit creneaux_% d'_engagement
7 d'_entretien dans_tous de_nos dit_ce dixit ecrite_% elle en_parle engagement entrevues enverra_le envoie_les exercice
7 faut_% ferait_signe garanti glissera horaire ils_choisissent ils_decident informe informee_% j'_attend je_recevrai
7 l'_accord la_drh la_fiche la_fin le_planning le_temps les_cas les_horaires lien_visio m'_adresser m'_appellerait
7 m'_ecrira ma_convocation me_faire me_passe me_presente me_rappellent me_recontacte me_repondre me_tient me_transmettre
7 mes_0 moi mon_collegue ont_promis oui_ou paie_me pas_appele passe_, patron_me promesse_d' qui_est qui_m' rappellera_%
7 recevrai redit rend_son repondront reviens rh s'_en secretaire_me sera_cale service_du silence_radio sms_d'
7 son_assistante suit_% suite sur_mon taxi_% temps tranchent tranchent_% trancher_% tu_auras un_autre un_creneau
7 un_rendez une_date va vont_me votre_contrat vous_aurez
8 @_appelle ^_on ^_ont a_promis accord adresse annoncee appelleront apres_@ attendu attendu_% aupres aupres_de avoir_vu
8 communiquee_% contrat_part d'_appeler de_la de_moi decide decident detail_de devait_me dire_si directeur directrice
8 dit documents ecrivent_% elle_va engage_a envoie_% fixera je_vous l'_envoie la_suite le_fera liste m'_adresse
8 m'_envoie mail me_presentera me_transmet mon_dossier offre on_m' ou_non par_telephone position position_% prevenue
8 prevu recontacter rep_% selon_@ sera_rembourse seront silence soit son_avis sur_ma tient_au tous_les un_sms vers
8 vous_seront
9 ,_qu' @_malgre @_se ^_apres ^_debrief ^_il ^_resultat brief candidats_% cas confirmation contactera_% convocation
9 convocation_a creneaux decide_% decider deliberation doit_m' et_rien il_m' il_me ils_repondront je la_paie
9 la_proposition les_resultats lettre_d' m'_ecrit m'_enverra malgre manquerons manquerons_pas me_fait me_redit me_repond
9 me_telephone me_transmettra mon_affectation ne_manquerons nouvelle_date part_% profil_au que_le recevoir responsable
9 resultat_% revient_vers sera taxi tel tranche une_fois vers_vous
10 :_elle ^_@ a_assure auras d'_apres date debrief dixit_@ ecrivent engage et_me fait_signe frais j'_aurai l'_adresse
10 le_classement le_formulaire le_questionnaire le_responsable lien notification nous_ne on_me planning programme promis
10 proposition questionnaire quoi recontacte_% reponse_% suivra transmettra va_m'
11 ,_m' :_appel @_devait ^_% ^_hello ^_resultats au_courrier aurai de_ses des_que devait devrait fera_% hello je_t'
11 me_sera nouvelles partir rappelle_% retour_% saurai toujours_rien tranche_% trancher venir
12 ^_decision ^_feedback ^_pour a_dit a_venir affectation assure communiquera drh invitation j'_attends l'_offre le_test
12 m'_appelleront rep revient t' transmettre «_%
13 ,_reponse a_suivre appel assistante classement reponse_, suivra_% suivre te
14 ^_reponse de_l' je_serai sera_envoye serai vous
15 acces choix collegue_@ contact decision_% ecrite la_reponse ma_candidature mais_% suit
16 feedback verdict_%
17 ^_ils ^_retour je_te m' resultat
19 retour
20 me resultats verdict
21 contrat va_me
23 reponse
27 decision
28 %
"""
