"""French words of recruiters' mails: how they open and close, what is asked there, what is handed over on the spot."""

MAIL_WORDS = """
answer-of-yours | réponse retour décision confirmation accord validation acceptation
done-by-you | complété complétée complétés complétées rempli remplie remplis remplies rendu rendue rendus rendues
    | retourné retournée retournés retournées renvoyé renvoyée renvoyés renvoyées signé signée signés signées
    | déposé déposée déposés déposées soumis soumise soumises
    | finalisé finalisée terminé terminée fait faite réalisé réalisée
sent-by-you | transmis transmise transmises remis remise remises envoyé envoyée envoyés envoyées adressé adressée
    | adressés adressées fourni fournie fournis fournies
must-alone | doit doivent devra devront
pressing-word | doit doivent devra devront
lasting-adj | disponible disponibles accessible accessibles valable valables
    | ouvert ouverte ouverts ouvertes actif active
data-verb | supprimé supprimée supprimés supprimées effacé effacée effacés effacées conservé conservée conservés
    | conservées détruit détruite détruits détruites archivé archivée archivés archivées anonymisé anonymisées
    | conservons conserverons supprimons supprimerons
making-public | annoncer publier présenter communiquer dévoiler
mail-topic | concernant suite sujet propos pour relativement quant
towards-me | vers à auprès avec
figures-word | résultats chiffres
noticing-word | noter note savoir considérer
wanted-of-you | attendre espérer demander exiger solliciter
fellow-word | candidat candidate candidats candidates postulant postulants
reminder-noun | rappel rappels
hoped-word | espérais espérions
us-behind | nous
by-post | courrier coursier recommandé colis tard ultérieurement séparément
very-same | même
"""

MAIL_SENSES = """
on-the-spot | le jour de votre arrivée | le jour de votre prise de poste | lors de votre intégration
    | à votre arrivée | à ton arrivée | dès votre arrivée | lors de votre arrivée | à l'arrivée | à l'accueil
    | à la réception | à l'entrée | sur place | sur site | à la loge | au poste de sécurité | le jour j
    | lors de votre premier jour | votre premier jour | dans le hall | en arrivant
    | à l'issue de l'entretien
on-the-spot:thing | le jour même | ce jour là | le jour de l'entretien | le jour de votre entretien
if | les candidats retenus | les candidates retenues | les candidats sélectionnés | les candidates sélectionnées
    | les profils retenus | les personnes retenues | les candidatures retenues | les candidats présélectionnés
if | suivant votre prise de fonctions | suivant votre prise de poste | suivant votre arrivée | suivant votre embauche
auto | confirmant l'envoi | confirmant que vos | confirmant la bonne réception
habit | notre équipe support | notre service client | notre assistance technique
please | je vous remercie de | nous vous remercions de | je vous remercie de bien vouloir | vous remerciant de
    | nous vous remercions de bien vouloir | je vous saurais gré de | nous vous saurions gré de | nous vous prions de
    | je vous invite à | nous vous invitons à | il vous est demandé de | n'oubliez pas de
patience | je vous remercie de patienter | nous vous remercions de patienter | je vous invite à patienter
    | nous vous invitons à patienter | nous vous prions de patienter
if | sur présentation | à réception | sur justificatif | sur justificatifs
after-hire | avant votre arrivée | avant votre prise de poste | précédant votre arrivée | avant votre prise de fonction
    | précédant votre prise de poste | à votre prise de poste
benign-if | si cela me convient | si ça me convient | si ça me va | si cela me va | si je suis dispo
    | si je suis disponible | si je suis libre
benign-if | si cela vous convient | si ça vous convient | si cela vous va | si ça vous va | si ça te va
    | si cela te va | si ça te convient | si vous êtes disponible | si vous êtes libre | si tu es dispo
    | si tu es disponible | si tu es libre | si vous le voulez bien | si vous voulez bien | si vous le souhaitez
    | si cela ne vous dérange pas | sauf contre-ordre | sauf contre ordre | sauf avis contraire
    | sauf avis contraire de votre part | sauf indication contraire | sauf contrordre | sauf empêchement
assured | fais en sorte que | fais en sorte qu' | ferai en sorte que | ferai en sorte qu' | faisons en sorte que
    | ferons en sorte que | veille à ce que | veillerai à ce que | veillons à ce que | veillerons à ce que
    | m'assure que | m'assurerai que | nous assurons que | nous assurerons que
patience | merci de bien vouloir patienter | merci de patienter | vous invite à patienter | vous invitons à patienter
    | merci d'attendre | merci de bien vouloir attendre | vous remercie de patienter | vous remercions de patienter
habit:each | chaque candidat | chaque candidate
your-part | de votre part | de votre côté | de ta part
small-print | vous recevez ce message | vous recevez cet e mail | vous recevez ce mail | envoyé de mon
small-print | rgpd | données personnelles | vos données sont | vos données seront | de vos données
    | traitons vos données | données à caractère personnel | politique de confidentialité
    | destinataire de ce message | informations confidentielles | droit d'accès | se désinscrire | vous désinscrire
    | vous désabonner | liste de diffusion | ceci est un message automatique
auto | automatiquement
auto | lettre d'information | infolettre | lettre d'info
"""
