"""French single words by the part they play, by class."""

WORDS = """
brings-too | décrocher obtenir
am-word | suis
visiting-card | carte
taking-verb | prendre
to-me | m' me
to-another-verb | appeler rappeler telephoner envoyer renvoyer transmettre contacter recontacter repondre
adverb-ending | ment
authoring-verb | écrire rédiger
written-work | livre livres bouquin article articles roman romans code appli logiciel outil script programme thèse
    | manuel chapitre framework
answers-whom | répondre
every-word | toutes tous
asked-noun | question questions
where-word | où
yes-or-no | si s'
under-way | route chemin prêt prête prêts prêtes parti partie
awaited-still | attente attends
hope-lead | bon bref enfin donc franchement
drafted-word | brouillon rédigé
keeping-limit | tenir respecter honorer
owing-modal | devoir
whose-limit | leur leurs son sa ses
limit-noun | délai délais échéance deadline limite
was-word | était c'était
case-lead | au
case-word | mieux
week-behind | suivante après
absence | pas aucun aucune zero sans nul nulle faute
goes-on-so | car parce puisque vu faute finalement malheureusement donc alors apres
occasion | fois
round-noun | tour étape entretien entrevue
holds-back | avant sans tant
pursued-noun | échanges discussions discussion aventure procédure entretiens démarche voie parcours sélection
person-noun | alternant alternante collègue stagiaire neveu nièce cousin cousine fils fille interne apprenti apprentie
    | ami amie senior junior ancien ancienne intérimaire
so-far | actuellement encore
plural-ending | s x
one-in-s | fils crous bus
resending-verb | renvoyer réexpédier
restarted-thing | livraison blog site chaine podcast production pompe routeur box machine moteur serveur debat
    | discussion four fournee lessive chaudiere ordinateur ordi script calcul partie conversation
    | production manip imprimante
joining-particle | van von der den ter ten dos das bin ibn el al da della
naming-verb | dire parler annoncer indiquer évoquer tabler engager
counting-on | compter attendre
to-the | au aux
fixing-verb | fixer programmer caler arrêter
awaiting | attends attendons attend
still | toujours encore tjs tjrs
at-last | enfin
was-then | était étaient
my-m | mon
my-f | ma
what | quoi
give-verb | donner remettre
needs-alone | falloir donner laisser accorder
participle-ending | é ée és ées u ue us ues i ie is ies it ite its ites ert erte
left-noun | messagerie
missed-word | manqué manqués vocal vocaux loupé loupés raté ratés
your-own | ton ta tes votre vos
candidate-paper | cv références diplôme diplômes rib bulletins motivation passeport
remains | reste restait qu'
making-known | communiquer annoncer rendre donner publier dévoiler notifier afficher proclamer divulguer délivrer
    | connaître
definite-one | le la l'
part-of | du de des
rival-trade
    | stagiaire interne externe fils fille neveu cousin remplacant remplacante ancien ancienne apprenti apprentie
    | étudiant étudiante étudiants jeune jeunes vacataire saisonnier saisonnière contractuel contractuelle débutant
    | débutante diplômé diplômée retraité retraitée bilingue junior senior gars mec type nana
prefer-verb | préférer
than | a au que
not-the | pas non
swapped-for | mais plutôt
not-done | oublier omettre renoncer hésiter penser vouloir devoir
by-way-of | guise
kind-of-mail | courtoisie politesse remerciement remerciements félicitations relance rappel motivation voeux
during | pendant lors durant fin
broadcast | infos nouvelles
wishing-verb | souhaiter
wished-that | vaut inutile besoin peine mieux suffit suffirait suffisait arrange arrangerait espérons espérer
    | nécessaire
would-be | serais serait suffirait arrangerait vaudrait conviendrait plairait
would-word | arrangerait arrangeraient plairait soulagerait conviendrait aiderait
own-wish | préfère préférais préférerais veux voulais voudrais souhaite souhaitais redoute redoutais peur aimé dis
moving-noun | annulation report decalage deplacement
first-set | initialement originellement
moving-alone | annuler décaler reporter
held-word | lieu
this-moment | instant
numbered | quatrieme cinquieme enieme
own-pages | carnet journal agenda cahier
offer-object | poste proposition propositions job contrat cdi cdd place mission stage alternance conditions salaire
calling-off | annuler ajourner
existential | y
there-was | avait
left-noun | numero num coordonnees carte cv
trying-verb | tenter
place-of | de depuis a dans chez sur en
reason-lead | comme puisque
imagining-word | cru croyais pensais reve imagine imaginais craignais redoutais revais
rival-noun | profil candidat candidate quelqu'un autre personne
workplace
    | classe service rayon équipe salle cuisine chantier tournée secteur rôle vacation pige remplacement rubrique ligne
    | compte agence direction
owed-verb | demander vouloir exiger réclamer attendre falloir envoyer donner fournir remplir
some-day | ultérieure ultérieurement
anew | à_nouveau
waiting-noun | chrono
gone-verb | sauter
engaging-noun | poste cdi cdd job boulot taf alternance stage emploi embauche apprentissage entretien
    | candidature recrutement
among-themselves | interne eux elles ensemble
own-workplace | boite entreprise societe equipe service direction
former | ancien ancienne anciens anciennes ex
month-noun | mois trimestre
message-adjective | poli court bref rapide gentil aimable cordial courtois sympa respectueux pressant insistant ferme
    | discret amical léger
in-hands | mains yeux
result-word | resultat resultats chiffres bilan
review-word | bilan recap point
rehearsing-verb | répéter
elsewhere-to | traitement atelier presse impression imprimerie imprimeur lavage pressing recyclage rebut casse poubelle
    | montage controle stock archive archives entrepot usine client clients laboratoire analyse analyses four fonderie
beginning-noun | debut commencement demarrage prise entree
cut-off | interrompu interrompue coupe coupee ecourte ecourtee termine terminee expedie
interjection | ben bah euh heu pff ouf bref youpi
everybody | monde chacun chacune
pay-unit | k k€ € euros brut bruts nets net balles francs chf
adjective-too | nouvelle nouvelles
goods-verb | livrer
submitting-verb | déposer soumettre
each-lead | le les
plural-article | les des leurs
inside-lead | dans en
during-lead | en
handed-in | rendu rendue rendus depose deposee soumis soumise boucle bouclee
travel-word | train métro tram gare avion vol route bus car bateau ferry aller billet billets valise hotel depart tgv
whom-word | auquel auxquels auxquelles laquelle
whether-verb | notifier préciser indiquer révéler apprendre communiquer statuer décider arbitrer vérifier
promise-verb | jurer devoir fixer programmer caler arrêter
announce-verb | jurer devoir fixer programmer caler arrêter
takes-time | disposer tabler viser miser accorder
receives-soon | compter guetter
is-verb | est sont sera seront etait
modal-verb | pouvoir vouloir
question-word | si s' quand où ce combien comment pourquoi quel quelle quels quelles
question-verb | est sont avez ont a y
inquiry-verb | demander redemander savoir voir vérifier connaître apprendre interroger
process-word
    | poste candidature process processus dossier recrutement comité jury commission panel contrat offre suite
    | shortlist décision réponse
waiting-verb | attendre patienter
silent-verb | ghoster
visiting-verb | toquer frapper passer repasser aller rendre déplacer retourner
inquiring-verb | réclamer solliciter quémander
ping-noun | ping
means | par via sur au
my-message | question questions mail message messages courriel lettre appel demande candidature
inbox | boite messagerie mails spams
receipt | réception
says | dit disait
pronoun-f | elle
pronoun-m | lui
her-own | sa leur
behalf | part
hello | bonjour bonsoir salut cher chere coucou hello hey hi bjr slt cc yo rebonjour
relating-verb | mettre
channel | écrit linkedin whatsapp slack signal messenger insta instagram facebook teams discord telegram skype
job-noun | poste cdi cdd contrat place mission collaboration job travail boulot taf alternance stage emploi embauche
    | apprentissage saison thèse doctorat mi
offer-word | offre proposition
no-step | en_réflexion en_cours_de_réflexion en_cours_d'_étude à_l'_étude toujours_en_cours encore_en_cours
    | toujours_en_discussion encore_en_discussion pas_encore_décidé pas_encore_tranché pas_encore_de_décision
    | pas_de_décision rien_de_décidé rien_de_nouveau rien_de_neuf rien_encore toujours_rien pas_de_nouvelles
    | pas_de_nouvelle aucune_nouvelle aucune_décision patience patienter un_peu_de_temps plus_de_temps prend_du_temps
    | débordé débordée débordés débordées sous_l'_eau hésite_encore hésitent_encore réfléchit_encore
    | réfléchissent_encore réfléchit_toujours réfléchissent_toujours n'_a_pas_oublié ne_m'_oublie ne_m'_oublient
    | suit_son_cours pas_de_visibilité pas_de_calendrier toujours_intéressé toujours_intéressés
clitics | me
article | le la les l' un une du des ce cet cette ces mon ma mes de d' aucune aucun leur leurs son sa ses votre
    | notre nos vos | sur dans avec sans par chez en au aux entre chaque quel quelle
clitic-article | le la les l' leur en
in-order-to | pour pr
not-behind | pas jamais rien personne
my-behind | moi
you-behind | vous nous
their-own | son sa ses leurs
indefinite | un une
mine-of | mon ma mes nos notre
definite | le la l' les leur leurs son sa ses ce cette cet ces
conjunction | et puis pis
contrast | mais sinon
so-lead | donc
clause-start | et mais puis que
title | major adjudant adjudante inspecteur inspectrice commissaire amiral
title | m mr mme mlle madame monsieur mademoiselle
    | dr dre prof me maitre docteur docteure professeur professeure soeur pere mgr
plain-title | mr mme mlle dr prof monsieur madame
title-f | mme mlle madame mademoiselle dre docteure professeure soeur
title-m | m mr monsieur
article-f | la une ma sa cette
article-m | le un mon ce au du
role-f | directrice recruteuse responsablee assistante associee fondatrice adjointe cheffe chasseuse consultante
    | interlocutrice tutrice patronne gerante dirigeante coordinatrice collaboratrice conseillere manageuse infirmiere
towards | a
at-place | chez en
apposing | est c' etait de du la le un une notre ma mon d'
particle | le la de du van von der den el al di da d'
introduces | avec de d' du a par et chez est c'est
place | chez de d' a
from | de d' du des par
by | par
with | avec
no | aucune aucun pas
when | quand avant lorsque si après dès depuis
letter-noun | lettre lettres courrier courriers
informing-verb | informer prévenir aviser avertir annoncer
asked-for | si s' de d' quand que qu'
deadline | avant
to-its-time | de du pour le d' prevu est fixe la
before-deadline | plus tard plutôt finalement désormais la le est prevue attendue
expected | prev vise visee
    | promises promis prevu prevue prevus prevues attendu attendue attendus attendues annonce annoncee annonces
    | annoncees | promise suivre garanti garantie garantis garanties
delivered | communiquee communiquees affichee affichees devoilee devoiles
delivered | rendu rendue rendus donne donnee communique communiquee transmis transmise envoye envoyee envoyes
    | livre livree
    | connu connue connus connues publie publiee publies publiees affiches communiques proclames divulgues
expected-undated | promis prevue prevu attendue attendu suivre
ahead-of | avant pour
dative | a le la au aux l'
reported | selon d'apres parait dit promis annonce
away | conges conge vacances absent absente arret
talk | conversation discussion echange visio rencontre
not-bare | sauf faute défaut absence aucun aucune pas sans si mon ma mes avec apres avant attente en
    | toujours sur bon bonne premier je j' a
cv-noun | cv motivation portfolio bulletins bulletin diplôme
counter-word | contre contre-offre
repaying-verb | rembourser
counting | deux trois quatre
feedback | feedback
news | nouvelles news quand
chasing-noun | relance suivi rappel
sent | envoyee envoye faite partie envoyees aupres par
numbered | nouvelle deuxieme troisieme seconde e petite premiere
thanking-noun | carte lignes courriel billet note mail email mot message lettre sms
addressed | a aux au envoye pour
contract-kind | cdd cdi stage
asks-again | redemander
no-answer | non nan
taking-back | non nan enfin plutôt pardon fait oups erreur rectif rectification correction désolé désolée finalement zut
    | modif edit maj
hesitating | ah euh heu oh en ou attends bon ben mais
pluperfect | avait avaient avais
to-them-clitic | lui leur
attaching-verb | joindre rejoindre
handles-verb | occuper charger
resetting-verb | reprogrammer replanifier
asks-when | quand combien_de_temps quel_delai quels_delais le_delai les_delais le_timing quel_timing le_calendrier
    | quelle_echeance
asks-timeline | quel_delai quels_delais les_delais le_timing quel_timing quelle_echeance
day-noun | date jour delai echeance deadline
day-link | de d' du des
usual | moyen moyenne habituel habituelle normal normale standard
as-word | comme
pledge-noun | promesse assurance engagement garantie
pledge-link | de d' du
own-mine | mien mienne miens miennes
lot-noun | offres courriers contrats propositions convocations invitations réponses mails lettres plannings dossiers
once | quand lorsque
next-step | suite suites
takes-stand | positionner
not-alone | du suite suites point choix programme info infos information go ok position
my-thing | réponse retour lettre courrier mail message candidature
once-in | quand lorsque
taking-on | prendre retenir embaucher choisir sélectionner recruter garder engager accepter
long-ago | fois autre dernière an époque
sending-chase | permettre risquer hasarder oser glisser
sending-chase | faire envoyer passer adresser lancer effectuer renvoyer refaire tenter
thanking-word | remerciement remerciements merci mercis
other-one | autre quelqu'un interne externe candidat candidate finaliste profil
publishing-verb | annoncer publier
deciding-verb | décider trancher arrêter
judging-verb | délibérer débriefer débriefier statuer prononcer arbitrer
job-board | indeed linkedin hellowork monster plateforme jobboard apec meteojob cadremploi
telling-whom | prévenir informer contacter recontacter avertir rassurer aviser renseigner
moved-object | l' le nous tout point
offer-object | offre
rejection-noun | refus
answer-word | retour reponse feedback signe
our-own | notre nos
checking-verb | attendre voir vérifier regarder consulter demander parler discuter réfléchir relire étudier
awaiting | attente
waiting-noun | attente attendre delai patience d' a
once-that | fois des apres aussitot sitot tant avant attendant
filler | comme ca genre texto ok oui bon ben bah non eh
latest | tard max maximum maxi delai
agreeing-verb | convenir prevoir fixer entendre décider
has-said | a ont
third-person | doit doivent va vont devrait devraient devait devaient allait allaient
mutual-talk | point
coming-back | retour retours
somebody | eux elle elles lui part
process-noun | process processus recrutement entrevue
process-noun | exercice devoir cas rendu projet poste candidature dossier profil test entretien essai embauche
    | contre-proposition salaire suite
reckoning-verb | compter falloir prévoir tabler patienter attendre
to-come | recevoir venir attendre
opening-noun | rappel annonce suivi poste
it-is | c' ce
no-longer | plus
ahead | avant
asked-word | si s' qui quand ou combien quel quelle quels quelles comment lequel laquelle lesquels lesquelles
    | pourquoi ce
whether-verb | annoncer faire savoir voir confirmer dire redire informer trancher prevenir
committing-verb | arranger débrouiller organiser veiller obliger dépêcher empresser préparer
committing-verb | accepter occuper charger engager compter espérer prévoir proposer promettre jurer garantir convenir
    | apprêter assurer envisager offrir penser
causing-verb | demander faire dire laisser
making-done | faire
told-on | depuis
to-be | être
is-now | est sont sommes voilà voici
pending | encore
nothing-else | a d' de que sur pour qui avant jusqu'
aiming-verb | viser tabler miser
informed | courant
promise-verb | tabler miser espérer confirmer certifier promettre garantir annoncer indiquer évoquer parler
    | engager assurer dire
announce-verb | tabler miser espérer confirmer annoncer indiquer évoquer parler engager assurer dire
recalling-verb | rappeler
that | que qu'
telephone | téléphone tél tel
my-own | mon ma mes
reminded | le la les l' un une mon ma mes son sa ses des ce cette
by-role | rh drh client clients manager direction jury équipe comité cto ceo final finale
sending-noun | envoi
to-whom | aux
of-kind | des
follows-now | suivre
paying-verb | payer régler
about-what | pour concernant sujet propos
refund-noun | remboursement virement
finding-verb | trouver retrouver découvrir
answers-verb | écrire répondre mailer texter mail
tried | essaye tente cherche voulu
considering-verb | réfléchir choisir valider consulter étudier examiner finaliser boucler traiter départager voir
    | finir
deadline-noun | délai délais échéance deadline
verdict-noun | suite suites réponse décision verdict résultat résultats retour
takes-time | mettre bloquer réserver fixer compter demander donner avoir laisser prendre falloir
between | enfin bien juste encore même pas déjà tjs toujours aussi finalement
inverted | il elle on ils elles
dating-noun | date heure horaire dates
have | a ont as avez
we-alone | nous
to-await | attendre patienter
namely | soit càd cad
adjective | tech technique techniques final finaux payé payée payés payées rémunéré rémunérée indemnisé indemnisée
adjective | perso personnel personnelle individuel individuelle personnalisé personnalisée oral écrits
    | provisoire chiffrée chiffré argumenté argumentée motivé motivée circonstancié circonstanciée global globale
    | téléphonique directe direct négatif positif franc franche honnête concret concrète précis précise
adjective | définitive définitif finale final écrite écrit officielle officiel orale ferme formelle formel rapide
    | claire complète détaillée détaillé positive négative rendue prise donnée communiquée annoncée envoyée
conversing | avec
sharing-verb | partager
handing-verb | filer refiler balancer glisser fournir livrer transmettre passer
lingering-verb | tarder
bare-of | d' de du
of-kind | d' de
looking-verb | regarder voir vérifier savoir consulter lire apprendre comprendre attendre recevoir avoir connaître
    | être | réfléchir penser espérer croire parler discuter échanger demander
moving-now | décommander
let-know | savoir entendre
only-tells | glisser souffler lâcher prévenir informer avertir aviser confirmer signaler préciser rassurer rappeler
    | annoncer indiquer dire
learning-verb | savoir fixer
receives-soon | recevoir obtenir attendre récupérer
has-soon | avoir savoir connaître
settling-verb | fixer
always | toujours tjs tjrs
now-in | là
now-in-end | enfin depuis mais et
small-one | petit petite petits petites
small-noun | dame dames monsieur demoiselle boîte entreprise entreprises structure agence équipe société voix maison
    | boutique librairie asso association commune mairie mot coup message nana jeune salle cabinet studio resto annonce
school-word | école collège lycée crèche maternelle
town-too | nancy florence lourdes valence vienne
swift-word | vite rapidement
in-the-end | finalement
be-infinitive | être
only-says | confirmé prévenu averti signalé
coming-in-verb | recevoir récupérer
today-word | aujourd'hui
put-off-alone | remis remise renvoyé renvoyée
moves-earlier | avancer devancer
shifting-verb | renvoyer passer basculer remettre glisser tomber
announcing-verb | promettre annoncer attendre prevoir
reporting-verb | annoncer penser convenir
telling-again | redire
preparing-verb | preparer rediger
proposing-verb | proposer
narrated-verb | proposer convoquer dire parler avoir inviter convier
writing-verb | ecrire mail communiquer mailer
needs-meeting | arranger organiser réorganiser planifier programmer inviter proposer trouver bloquer reserver monter
invites | inviter proposer trouver
giving-verb | filer refiler balancer lâcher glisser redonner apporter communiquer fournir donner partager
inviting-verb | inviter convier convoquer confirmer proposer fixer caler
invited-verb | inviter convier convoquer contacter
delivering-verb | faire rendre prendre
follow-verb | suivre venir recevoir attendre
expect-verb | attendre
knowing-verb | savoir connaitre
answering-verb | répondre accepter décider signer donner dire trancher choisir
wanting-verb | vouloir attendre souhaiter demander exiger
lasting-verb | être tenir courir expirer durer valoir
deciding-verb | décider choisir
having-verb | avoir
needs-object | avoir obtenir
possessing-verb | avoir
dead-end | repondeur messagerie repondeuse
then-last | alors là
after-last | après ensuite
following-one | suivant suivants suivante suivantes
aside-opening | quoi quel quelle quels quelles comme quand lorsque bien qui que même sauf
counts-on | suivent suit | après suivants suivant suivantes tard
dixit | dixit
next-one | prochain prochaine prochains prochaines vient viennent
according | selon dixit
according-behind | après dires croire
according-lead | d' aux en
now | desormais plutot finalement maintenant
position | poste recrutement ouverture recrutements embauches postes embauche
reaching-verb | arriver parvenir
not-received | attendre savoir connaitre
arranging-verb | fixer confirmer être prévoir caler recaler programmer planifier bloquer poser arrêter convenir booker
    | positionner placer réserver valider maintenir
moves-with-be | aller rester entrer rentrer tomber sortir descendre monter passer retourner repasser revenir arriver
    | parvenir venir passer se-manifester manifester partir
will-be | serai sera seront serez seriez sois soyez soient serais serait seraient
been | ete fut
is | est sont suis
possessive | 's
by-telephone | tél tel téléphone téléphonique téléphoniques
so-much | si
will-have-been | serai sera serons serez seront
present-ending | e t d a ent ait aient ra ront
of-it | en
other-word | autre
object-article | l' le la les
of-which | dont
to-do-mark | à
of-the | du
towards-whom | vers
dative-bare | à
all-of | tous toutes toute tout
dative-many | aux
dative-the | au
formal-you | vous
number-mark | n no
gerund-lead | en
elided-article | l'
elided-this | c'
plain-have | ai ont avez
needs-them | falloir
being-patient | patienter
puts-time | mettre
puts-in-writing | écrire
quality-ending | al ale els elle ive if ique aire able ible euse eux ée
"""
