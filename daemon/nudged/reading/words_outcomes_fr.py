"""French single words, by class, of what an application comes to: chosen, refused, offered, taken, withdrawn."""

OUTCOME_WORDS = """
placing-verb | mettre nommer placer
gives-post | donner attribuer confier
fills-post | attribuer
goes-to-rival | aller partir revenir échoir
given-post | place stage alternance mission job cdi cdd emploi apprentissage remplacement rôle
opens-post | ouvrir créer maintenir reconduire renouveler rouvrir
hired-word | embauche embauchee recrute recrutee retenu retenue
winning-verb | avoir obtenir décrocher remporter
won-noun | poste job stage alternance place mission apprentissage cdi cdd taf boulot rôle
bare-declined | décliné
hired-behind | apres pour chez en comme finalement
makes-offer | faire
accepted | accepte acceptee
no-longer-frozen | levé fini terminé
wavering-verb | hésiter comparer départager balancer osciller
frozen-else | budget budgets enveloppe credits credit projet compte
taken-for | pris prise
taking-link | au à en de par
taken-otherwise | téléphone tél sérieux mot part dépourvu bureau standard vol piège jeu tragique haut court photo charge
    | otage grippe main compte traître surprise considération ligne visio
long-word | longtemps
longer-than | plus moins
offers | proposer offrir
hiring-verb | promouvoir préférer nommer élire prendre retenir embaucher recruter choisir garder engager sélectionner
no-outcome | aucune aucun pas sans jamais n' possible ni
after-outcome | apres avant
saying | disant annoncant
offer-noun | une offre
first-person | j' je
refused-else | paiement carte visa prêt crédit congé congés colis remboursement chèque virement découvert logement
    | permis passeport bail inscription achat location
rejection-of | peur crains le du mes les de
negative-word | negatif negative
likely | possible probable éventuel
wish-to | veut veulent voudrait voudraient souhaite souhaitent souhaitait souhaitaient souhaiterait souhaiteraient
    | aimerait aimeraient
closing-verb | clore clôturer freezer geler annuler supprimer fermer suspendre combler pourvoir
offering-verb | faire recevoir avoir donner envoyer
received-word | reçu
trade-ending | iste ienne ien trice euse eur ière aire
declining-word | refusais déclinais | refusé refuse décliné décline rejeté dit répondu
accepting-word | acceptais prenais | accepté accepte pris prends dit répondu
taking-word | prenais acceptais prends prendre accepte accepter
answer-giving | dit dire répondu
taking-thing-verb | pris prends prendre
taken-thing | poste offre job mission emploi boulot taf stage alternance cdi cdd contrat
perfect-word | ai avons
decision-lead | ai viens de finalement donc poliment officiellement déjà enfin décidé préféré choisi
decision-not | ne n' pas
carried-to | de du d' en à des
offered-thing | offre proposition poste place job mission contrat emploi boulot taf stage alternance cdi cdd
might-word | pourrait pourraient risque risquent peut-être
going-on | poursuivre poursuit poursuivent poursuivra poursuivront poursuivait poursuivaient poursuivis poursuivais
    | poursuis continuer continue continuent continuera continueront continuais continuait continuaient
going-onward | aller irai va vais
denied-beside | pas plus
decided-word | décidé choisi préféré
not-for-good | sans avant tant jusqu' depuis encore
onward | plus loin avant
with-them | eux elle lui
own-candidacy | candidature profil dossier
chosen-word | choisi choisie sélectionné sélectionnée retenu retenue embauché embauchée recruté recrutée
passive-word | été
sum-verb | proposer monter offrir aller
sum-link | à jusqu'_à finalement maintenant
withdrawing-to | retirer désister
after-all-noun | final fin bout dernier dernière moment téléphone debut départ suite cause surprise profit
existing | existe existent existait
bygone | ancien ancienne précédent précédente passée
reason-noun | raison raisons motif motifs salaire cause causes distance trajet trajets horaires
bought-thing | appart appartement maison terrain studio voiture vélo local
elsewhere-word | ailleurs
other-offer | autre
company-lead | par chez avec
company-of | de d'
signing-tool | adobe
company-owned | offre offer proposition refus process processus recrutement candidature
rival-end | autre
sent-back | renvoyé retourné envoyé scanné transmis
declining-to | refuser décliner dire
accepting-to | accepter prendre dire
answering-alone | accepter refuser décliner
withdrawing-word | retire retiré retirée retirais
inbox-noun | boîte messagerie
one-like | consultant consultante assistant assistante enseignant enseignante
rival-trade | commercial commerciale médecin chef cadre cuistot prof juriste comptable interprète pilote
whole-word | tout toute
occasion | peu moment
process-own | avenant convention fonction
here-word | ici
unaffected | ouvert ouverte maintenu maintenue concerné
mine-alone | mien mienne
desk-word | accueil entrée réception guérite portail barrière
at-the | à
closes-now | ferme
taken-on | pris prise prennent prend prenne retenu retenue retient retiennent gardé gardée garde gardent
trial-word | essai mi mi-temps plein partiel
held-by | par jusqu' avec
phrase-end | en avec pour à au avant après depuis car parce mais et quand qui que dans chez par sur sans
uploaded | fichier pdf document mail message photo
year-noun | an ans année années
years-gone | dernier dernière passé passée il
infinitive-ending | er ir re oir
noun-too | note demande commande adresse visite annonce facture pose
feared-word | peur crains craint craignais redoute
quantity-word | deux trois du des
object-of | de d'
led-object | pour sur à au aux
leading-verb | suite non oui opté opter partis partie parti partent
object-denied | pas
people-ending | eur euse trice iste ien ienne ier iere logue
no-people | fournisseur prestataire ordinateur serveur secteur moteur lecteur dossier papier cahier chantier courrier
    | calendrier escalier quartier atelier metier matiere maniere couleur valeur longueur heure premier dernier
    | premiere derniere
open-head | proposition demande conditions place
head-link | de d' du des
patient-verb | refusé refusée refusés refusées rejeté rejetée rejetés rejetées retenu retenue retenus retenues écarté
    | écartée écartés écartées accepté acceptée acceptés acceptées sélectionné sélectionnée choisi choisie éliminé
    | éliminée annulé annulée fermé
    | fermée gelé gelée supprimé supprimée pourvu pourvue
being-chain | a ont est sont été était étaient fut pas plus n' ne avait avaient sera finalement déjà donc aussi
being-word | est sont été était étaient fut sera
own-work | demande
mine-first | ma mon
beside-not | non sans
retained-for | formation essai interview entretien tour stage mission programme cursus master projet concours rôle
starts-from | dès
hiring-unit | département pôle service labo
site-too | site
beside-too | parallèle aussi également
others-word | autre autres
lacking-word | sans
offer-paper | ferme écrite formelle officielle promesse embauche
"""
