"""French words that open what is told of no process of the candidate's: a horoscope, a scene, a leaflet, minutes."""

FRAMES = """
frame-tale | horoscope astro zodiaque tarot blague blagues vanne vannes canular canulars poisson_d_avril
    | poissons_d_avril parodie parodies impro improvisation saynete saynetes pastiche reve reves cauchemar cauchemars
    | reverie fantasme visualisation relaxation_guidee meditation meme memes dessin_anime bande_dessinee comptine
    | chanson fable devinette conte voyante marc_de_cafe boule_de_cristal vieux_courrier vieille_lettre
    | vieilles_lettres lettre_ancienne lettre_retrouvee sous_la_douche dans_ma_tete devant_la_glace devant_le_miroir
    | au_miroir dans_le_grenier comment_ils_travaillent leur_facon_de journee_type lu_dans vu_dans entendu_a_la
    | dans_le_journal dans_les_journaux a_la_radio a_la_tele a_la_une dans_la_presse
frame-print | prospectus depliant depliants plaquette plaquettes brochure brochures flyer flyers affiche affiches
    | livret tract tracts slogan devise publicite pub annonce annonces fiche magazine article chronique editorial
    | documentaire reportage manuel faq site
frame-practice | jeu_de_role jeux_de_role mise_en_situation mises_en_situation simulation simulations entrainement
    | exercice exercices exo exos atelier ateliers webinaire conseil conseils astuce astuces scene scenes sketch
    | sketchs replique repliques repetition dictee modele modeles exemple exemples formation stage_de
frame-plays | jouait_la jouait_le jouait_les joue_la joue_le jouant_la jouant_le jouais_la jouais_le faisait_la
    | faisait_le jouait_l joue_l jouant_l joue_mon jouait_mon joue_ma jouait_ma role_de_la role_du j_imagine
    | j_imaginais imaginons imagine_la imagine_le reve_que revais_que reve_qu fait_semblant faisait_semblant
    | faisant_semblant mimait mime imitait imite imitant plaisante plaisantait plaisantant
frame-not | ni sans apres avant pendant durant depuis lors suite pas jamais
frame-apart | part
frame-behind | d l lu lue trouvee trouve retrouve retrouvee entendu entendue vu vue recopie recopiee du de
frame-read | lu lue vu vue dans extrait recopie copie d selon entendu
frame-then | puis ensuite enfin
frame-letter | mail mails message messages courriel sms texto lettre reponse espace compte portail agenda dossier
    | messagerie boite fil conversation
frame-old | lettre lettres courrier courriers telegramme carte cartes journal cahier roman
frame-titled | copie copiee copies recopie recopiee extrait extraits atelier webinaire formation conference cours
    | module chapitre episode article livre film seance stage
frame-civic | conseil comite bureau asso assos syndicat copro copropriete amicale parents ca ag
frame-present | presents presentes presente excuses excusees absents quorum
frame-found | trouvee trouve vue vu copie copiee source extrait extraite tire tiree d lu lue annonce offre
"""
