"""French set phrases that tell what an application came to (``lexicon`` explains the table)."""

_NOT_ON = " | ".join(
    f"je ne {verb} {no} {on}"
    for verb in ("souhaite", "souhaitais", "veux", "voulais", "compte", "comptais", "vais", "pouvais", "peux")
    for no in ("pas", "plus")
    for on in (
        "poursuivre",
        "continuer avec eux",
        "continuer le process",
        "donner suite",
        "aller plus loin",
        "aller au bout",
    )
    if not (verb in ("peux", "pouvais") and on in ("poursuivre", "aller plus loin"))
)
"""How a candidate steps back: « je ne souhaitais pas poursuivre »."""

_ENDED = " | ".join(
    f"{put} {end} à {what}"
    for put in ("mis", "mets", "mettre")
    for end in ("un terme", "fin")
    for what in ("ma candidature", "ma postulation", "ma démarche")
)
"""How a candidate ends it: « j'ai mis un terme à ma candidature »."""

_CALLED_OFF = " | ".join(
    f"{verb} {what}"
    for verb in ("annule", "supprime", "gèle", "ferme", "suspend", "suppriment", "suspendent")
    for what in ("le poste", "le recrutement", "l'embauche", "l'ouverture de poste")
)
"""How a company drops a position: « la maison mère annule le poste »."""

_PLEASED = " | ".join(
    f"plaisir de {whom} {offer}"
    for whom in ("te", "vous")
    for offer in ("faire une offre", "faire une proposition", "proposer le poste", "offrir le poste",
                  "faire une offre ferme", "adresser une offre", "présenter une offre")
)  # fmt: skip
"""How a letter makes an offer: « j'ai le plaisir de te faire une offre »."""

OUTCOMES = f"""
offered | {_PLEASED}
filled | {_CALLED_OFF}
rejected | fin de non recevoir
offered | admis au concours | admise au concours | réussi le concours | sur liste principale
    | je suis classée première
    | je suis classé premier
filled | n'est plus à pourvoir
filled | décidé de ne pas recruter | décidé de ne plus recruter | décidé de ne pas embaucher | préféré ne pas recruter
has-the-job | qui a le poste | qui a eu le poste | qui aura le poste | qui prend le poste | qui obtient le poste
    | qui décroche le poste | qui a la place | qui a eu la place | qui a été pris | qui a été prise | qui est pris
    | qui est prise | qu'ils prennent | qu'ils ont pris | qu'ils ont choisi | qu'ils gardent
withdrawn:whole | {_NOT_ON} | je n'étais plus intéressé | je n'étais plus intéressée | je n'étais plus candidat
    | je n'étais plus candidate | n'étais plus partant | n'étais plus partante | je ne suis plus partant
    | je ne suis plus partante
rejected | retiré leur offre | retiré son offre | retirent leur offre | retire son offre | pas voulu de moi
rejected | j'ai pas été pris | j'ai pas été prise | donnent pas suite | donne pas suite | classé sans suite
    | classée sans suite | mail type de refus | pas eu le poste | pas eu le job | pas eu la place | pas eu le stage
    | pas décroché le poste
rejected:whole | ne me prenaient pas | ne me prenait pas | ne me retenaient pas | ne me retenait pas
rejected | ont dit non | ne me gardaient pas | ne me gardait pas | n'allaient pas me garder
    | n'allaient pas me prendre
    | n'allait pas me garder | ne comptaient pas me garder
rejected | continuent avec quelqu'un d'autre | continue avec quelqu'un d'autre | avancent avec quelqu'un d'autre
    | poursuivent avec quelqu'un d'autre
rejected | éconduit | éconduite | poursuivent avec d'autres | poursuit avec d'autres | continuent avec d'autres
    | continue avec d'autres | avancent avec d'autres | avance avec d'autres | d'autres candidats mieux placés
offered | embauché ! | embauchée ! | fait une autre offre | fait une nouvelle offre | fait une meilleure offre
rejected | n'a pas abouti | n'aboutit pas | n'aboutira pas | poste est parti à | poste est allé à | poste revient à
    | poste va à | c'est une autre qui | c'est un autre qui | c'est l'autre candidat qui | c'est l'autre candidate qui
filled | mettent fin au recrutement | met fin au recrutement | mis fin au recrutement
offered | j'ai le job ! | j'ai la job ! | j'ai le taf ! | j'ai le stage ! | j'ai la place ! | j'ai l'alternance !
offered | j'avais le poste
declined | préféré refuser | choisi de refuser | décidé de refuser | préféré décliner | décidé de décliner
rejected | donné à quelqu'un d'autre | donné à un autre | donné à une autre | attribué à quelqu'un d'autre
offered | a dit oui ! | ont dit oui ! | reçue au concours | reçu au concours
not-held | supprimé | supprimée | supprimés | supprimées
    | n'aura pas lieu | n'a pas lieu | n'aura finalement pas lieu | ne se fera pas | ne se tiendra pas
    | ne se fait pas | n'aura plus lieu | n'a plus lieu | ne se fera plus
rejected | c mort pour | c foutu pour | c raté pour | c fichu pour
rejected | c'est râpé pour | c'est mort pour | c'est fichu pour | c'est foutu pour | c'est cuit pour | c'est raté pour
    | choix s'est porté sur | choix s'est finalement porté sur | porté son choix sur | porté leur choix sur
    | choix s'est arrêté sur | arrêté son choix sur | arrêté leur choix sur | jeté leur dévolu sur
    | jeté son dévolu sur
filled | renoncent à recruter | renonce à recruter | renoncé à recruter | renoncent à embaucher | renonce à embaucher
    | renoncé à embaucher | promu en interne | promeuvent en interne | promu quelqu'un
    | ne recrutent finalement pas | ne recrutent finalement plus | n'embauchent plus | plus de recrutement
withdrawn | {_ENDED} | je m'arrête là
    | je me retire de la course | je passe la main
own-choice | si je veux | si je le veux | si j'en veux | si ça me dit | si je dis oui
rejected | partis avec l'autre | partis avec un autre | partis avec une autre | parti avec un autre
    | partis avec quelqu'un
    | n'ai pas le poste | pas eu le poste | pas obtenu le poste | choisi quelqu'un de plus
    | pris quelqu'un de plus | retenu quelqu'un de plus | préféré quelqu'un de plus | recruté quelqu'un de plus
    | pas partie des candidats retenus | pas partie des retenus | ne veulent pas de moi | ne veut pas de moi
    | pas partie de la short list | pas partie des finalistes | c'était non | que c'est non | retoqué | retoquée
    | mail de refus | lettre de refus | courrier de refus | message de refus | sms de refus
    | appel de refus | mail négatif | blackboulé | évincé | évincée
    | pas de suite favorable | suite défavorable | ce sera non | ce sera sans moi | pas retenus
    | ne donne pas de suite | ne pas donner suite
    | ma candidature est écartée | file sous le nez | filé sous le nez | passe sous le nez | passé sous le nez
    | passée sous le nez | donné la préférence à | donnent la préférence à | donne la préférence à
    | donné leur préférence à | accordé la préférence à
    | retenu un autre profil | préféré un autre profil | choisi un autre candidat | choisi une autre candidate
    | pris une autre | choisi une autre | préféré une autre | préféré un candidat | préféré une candidate
    | continuent sans moi | continue sans moi | poursuivent sans moi | pas été sélectionné | pas été sélectionnée
filled | poste a été retiré | annonce retirée | annonce a été retirée | ferment le poste | ferme le poste
    | arrêtent le recrutement | arrête le recrutement | stoppent le recrutement
    | stoppe le recrutement | abandonnent le recrutement | poste déjà pris | poste est déjà pris | poste est pris
    | poste a été pris | n'existe plus | ont trouvé quelqu'un | a trouvé quelqu'un | avaient trouvé quelqu'un
    | recruté en interne | recrutent en interne | recrutement suspendu | recrutement est suspendu
    | recrutement est abandonné | recrutement stoppé | suppriment le poste | gèlent le poste | annulent le recrutement
    | gèlent le recrutement | annulent le poste | ne recrutent plus | ne recrute plus | ont renoncé à recruter
    | poste retiré | poste est retiré | déjà trouvé quelqu'un | pris quelqu'un en interne | quelqu'un à l'interne
offered | c'est ok pour le poste | c'est ok pour la saison | c'est ok pour le job | c'est ok pour le contrat
    | c'est ok pour le stage | c'est ok pour l'alternance | c'est ok pour la place | c'est ok pour le taf
    | c'est bon pour le poste | c'est bon pour la saison | c'est bon pour le job | c'est bon pour le contrat
    | c'est bon pour le stage | c'est bon pour l'alternance | c'est bon pour la place | c'est bon pour le taf
    | ok pour le poste | ok pour la saison | ok pour le job | ok pour le contrat | ok pour le stage
    | ok pour l'alternance | ok pour la place | ok pour le taf | l'offre est là | je suis recruté | je suis recrutée
    | j'ai eu le poste | j'ai obtenu le poste | ai été recrutée | ai été recruté
    | me retiennent | me retient | me proposent un cdi | me propose un cdi | me proposent un cdd | me propose un cdd
    | me proposent un contrat | m'a proposé un cdi | m'ont proposé un cdi | m'ont proposé un contrat
    | m'a proposé un contrat | je suis retenue | je suis retenu | on me propose le poste | m'a offert le poste
    | le poste est à moi | suis prise | suis pris | c'est moi qu'ils prennent
    | ont choisi ma candidature | ma candidature est acceptée | me veut | veulent me prendre | veut me prendre
    | ils me gardent | me fait une proposition | m'ont fait une proposition | m'a fait une proposition
    | proposition écrite reçue | leur offre est arrivée | l'offre est arrivée
signed | signé les deux exemplaires | signé les trois exemplaires | signé les 2 exemplaires
    | signé électroniquement | signé sur docusign | signé via docusign | signé en double exemplaire
    | accepté | acceptée | accepté et signé | signé | signée | offre signée
    | contrat est signé | promesse signée | c'est signé | ai paraphé | paraphé la promesse | paraphé le contrat
    | ai signé | avons signé | ai signée | avons signée
    | j'accepte leur offre | j'accepte l'offre | j'ai dit oui | j'ai répondu oui
    | je prends le poste
declined | leur ai dit non | lui ai dit non
    | je refuse leur offre
    | je refuse l'offre | je décline l'offre | je décline leur offre
    | je décline leur proposition | je refuse leur proposition | je refuse le poste
withdrawn | je retirais ma candidature
withdrawn | j'ai laissé tomber | j'ai abandonné | je passe mon tour | je n'étais plus disponible
    | je ne suis plus disponible | je ne suis plus intéressé
    | je ne suis plus intéressée | je ne suis plus candidat | je ne suis plus candidate | je ne donnais pas suite
    | je ne donnerai pas suite | je ne donne pas suite | annulé ma candidature | retiré ma candid
    | décidé de retirer ma candidature | décidé de me retirer | préféré retirer ma candidature | préféré me retirer
    | retire ma candidature | me retirer du process | je me suis retirée du process | je sors du process
    | je ne donne pas suite | je n'ai pas donné suite | arrêté le process | j'ai stoppé le process
rejected:refusing | non merci
rejected | m'a dit non | m'ont dit non | ma dit non | on m'a dit non | refus | refusé | refusée | recalé | recalée
    | pas retenu | pas retenue | pas été retenu | pas été retenue | non retenu | non retenue | pas donner suite
    | pas donné suite | ne donnent pas suite | ne donne pas suite | ne donneront pas suite | ne donnerons pas suite
    | ne pouvons donner suite | ne pouvons y donner suite | donner une suite favorable | donner de suite favorable
    | ne souhaitent pas donner suite | réponse négative | retour négatif | négatif | négative | rejetée | rejeté
    | candidature rejetée | pris quelqu'un d'autre | choisi quelqu'un d'autre | choisi un autre | pris un autre
    | préféré un autre | préféré quelqu'un d'autre | autre profil
    | un autre candidat | une autre candidate
    | un autre profil | candidat interne | candidate interne | écarté | écartée | c'est non | ils ont dit non
    | a dit non | sont partis sur | partis sur un autre | partent sur | pas pris
    | pas prise | n'ai pas été pris | n'ai pas été prise
    | pas sélectionné | pas sélectionnée | éliminé | éliminée | recruté quelqu'un d'autre
    | retenus quelqu'un d'autre | choisis quelqu'un d'autre | ont prit quelqu'un d'autre | recrutés quelqu'un d'autre
    | embauchés quelqu'un d'autre | retenu quelqu'un d'autre | prenaient un interne | prennent un interne
    | pris un interne | pris en interne
    | prennent quelqu'un d'autre | prenaient quelqu'un d'autre | retenu un autre | retenu une autre
    | ont opté pour | opté pour
    | poursuivre sans moi | s'arrête là
withdrawn | retiré ma postulation | retire ma postulation | postulation retirée | retirer ma postulation
    | retiré mon offre de service | retiré mes billes
withdrawn | je me retirais | je me retirais du processus | me retirais | je me suis retiré | je me suis retirée
    | me suis retiré | me suis retirée | retiré ma candidature | j'ai retiré ma candidature | je retire ma candidature
    | je me retire | abandonné le process | je me désiste | je me désistais
    | me suis désisté | me suis désistée | candidature retirée
    | retirée du process | retiré du process | je renonce | j'ai renoncé | je laisse tomber | j'arrête le process
    | j'ai mis fin au process | quitté le process | retiré mon dossier | désistement | j'abandonne
    | je retire mon dossier | jette l'éponge | jeté l'éponge
filled | poste comblé | poste est comblé | poste a été comblé | poste pourvu | poste est pourvu | poste a été pourvu
    | regret de ne pouvoir | regret de ne pas pouvoir | regret de ne pouvoir donner | fonction supprimée
    | fonction est supprimée | poste aboli | poste a été aboli | poste a été supprimé | poste gelé | poste est gelé
    | poste annulé | poste est annulé | poste supprimé | poste est supprimé
    | poste fermé | poste est fermé | pourvu en interne | poste a été gelé | poste a été annulé | poste a été supprimé
    | poste finalement pourvu | poste n'existe plus | recrutement annulé | recrutement gelé | gelé le poste
    | gelé le recrutement | annulé le poste | supprimé le poste | fermé le poste | recrutement est annulé
    | recrutement abandonné | pourvu le poste | poste déjà pourvu | poste suspendu | poste est suspendu
    | poste a été fermé | ouverture de poste annulée | poste finalement gelé | poste finalement annulé
    | poste était pourvu | poste est finalement pourvu | poste est finalement gelé | recrutement est gelé
    | annulé le recrutement | recrutement a été annulé | poste est déjà pourvu | poste a été suspendu
    | création de poste annulée
signed | signé dans la foulée | signé ce matin | signé hier | contrat signé | j'ai signé | contrat signé
    | signé le contrat | signé mon contrat | j'ai accepté | offre acceptée
    | signé l'offre | signé chez | j'ai dit oui | c'est signé
    | promesse d'embauche signée | signé mon cdi | signé le cdi | signé mon cdd | signé le cdd | signé ma promesse
declined | j'ai décliné | j'ai refusé
    | offre déclinée | offre refusée
    | j'ai dit non | proposition refusée | je décline | proposition déclinée
offered | c'est oui pour le poste | c'est oui | c'est oui pour | ils me prennent | elle me prend
    | ils veulent m'embaucher | ils me veulent | me prennent | j'ai une offre | fait une offre | reçu une offre
    | offre reçue | proposition reçue | reçu une proposition | fait une proposition | j'ai reçu l'offre | reçu l'offre
    | reçu leur offre | je suis pris | je suis prise | suis retenu | suis retenue
    | m'ont proposé le poste | m'a proposé le poste | m'offre le poste | me proposent le poste | proposé le poste
    | me propose le poste | me font une offre | me fait une offre | j'ai le poste | promesse d'embauche | offre ferme
    | proposition d'embauche | proposition ferme | fait une offre ferme | offre écrite reçue | j'ai reçu une offre
    | offre orale | offre d'embauche | me font une proposition | offre verbale | offre arrivée | m'embauchent
    | je suis embauché | je suis embauchée | j'ai décroché le poste | m'ont offert le poste | une offre de
    | m'ont fait une offre | m'a fait une offre | pour me faire une offre | pour me faire une proposition
    | envoyé une offre | envoyé l'offre | envoyé leur offre
"""
