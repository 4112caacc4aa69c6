"""Labels, titles and file names that name no employer: what stands below them is other people's business."""

import pytest
from readings import said

from nudged.model import Type

OTHERS = r"""
- | Mortgage broker: he'll send the figures on Friday
- | Uncle Ted: he'll ring on Sunday
- | Sam's teacher: she'll email the list by Friday
- | Water company: they'll call me back on Monday
- | Blood test: results will be sent to me by Monday
- | Hen do: Sarah will let me know by Friday
- | Tante Jeanne : elle m'écrit la semaine prochaine
- | Cours de piano : Mme Roux me donne la date demain
- | Vente de la voiture : l'acheteur me rappelle demain
- | Club de lecture : Odile envoie la liste demain
- | Parents d'élèves : Samia nous envoie le compte rendu lundi
fiction.md | Chapitre 2 : il rappelle, trente ans plus tard.\nOn lit ça jeudi, Odile m'enverra ses notes.
roman.md | Le docteur promet une réponse pour lundi. Odile m'enverra ses notes jeudi.
fiche maths.md | Problème 2 : un recruteur promet de livrer 240 cahiers jeudi. Il en envoie 75 lundi.
dictée.md | Dictée (futur) : « Le facteur apportera une lettre de la directrice, qui vous répondra avant vendredi. »
TD compta.md | Sonia m'enverra le corrigé vendredi.
DSCG.md | Sonia me passera ses annales. La convocation est envoyée en décembre.
BTS MCO.md | Léa m'envoie son dossier lundi. La convocation arrive en mai.
CAP cuisine.md | La convocation me sera envoyée en mai. Léa me passera ses fiches vendredi.
révisions.md | Léa m'envoie ses fiches demain. Résultats le 12 juin.
soutenance.md | Le jury m'envoie son rapport vendredi.
coach.md | Elle m'enverra mon profil sous huit jours.
bilan de compétences.md | La psychologue boucle sa synthèse pour le 5 juin. Elle m'appelle lundi.
sous.txt | Le proprio me rend la caution dans deux mois. Biscotte me file 50 euros vendredi.
open source.md | Issue 482 : le mainteneur promet une release pour le 20. Nico enverra un patch.
side project.md | Nico m'envoie la maquette dimanche.
freelance.md | Son associé doit m'appeler pour les photos de la boulangerie. Il m'envoie le texte demain.
devis.md | Mme Roux me rappelle lundi.
apprenti.md | Ce que j'ai dit à Yanis pour son entretien : « Le chef te dira qu'il te rappelle. »
stagiaires.md | Yanis m'envoie son rapport vendredi.
copil wms.md | # COPIL WMS – 22 septembre\n\n- éditeur : envoie le correctif jeudi\n- Karim : réponse promise lundi
CODIR.md | # CODIR\n\n- Paul envoie le budget jeudi
point hebdo.md | # Point hebdo\n\nPaul envoie le budget jeudi.
pourquoi je pars.md | Mon chef promet une réponse avant lundi. La RH doit m'envoyer l'avenant.
table ronde.md | # Table ronde « s'installer en libéral »\n\n« Un cédant vous dira qu'il vous rappelle lundi. »
- | Clôture : Fabienne me sort les balances mercredi, le CAC nous transmettra sa liste lundi.
- | Rétroplanning de la plaquette : le photographe m'envoie ses photos demain soir.
- | Daily : Maud déploie à 15h, Kevin répond à Allianz avant ce soir, le PO nous file les maquettes demain.
- | Kiné du sport : il m'envoie le bilan lundi
- | Chien malade : ils me rappellent jeudi
novel.md | "I'll call you tomorrow," she said. Ben will send his notes on Friday.
side project.md | Nick will send me the patch on Sunday.
revision.md | Lea will send me her cards tomorrow.
trainees.md | Josh will send me his report on Friday.
Anniversaire.md | # Anniversaire de Léo\n\nLe clown me rappelle lundi.
Cours d'anglais.md | # Cours d'anglais, leçon 4\n\nThey will call you tomorrow.
- | Vet: Biscuit's bloods come back Thursday, they'll call either way.
- | - Dentist: she'll ring me with a slot on Monday
- | Choir: Ralph is going to hand out the Rutter on Tuesday.
- | Landlord | he'll send the new lease by the 25th
- | Estate agent: Tom will call tomorrow with the offer from the sellers
- | Solicitor: completion date promised by Friday
- | Bank: they'll get back to me about the overdraft on Monday
- | Insurance (car): assessor will ring on Thursday
- | Mum: she'll call on Sunday
- | Anna's school: they will let me know by Friday about the trip
- | Book club: Moira will send the list next week
- | Five-a-side: Baz will text the time tomorrow
- | Garage: he'll call when the car is ready, tomorrow he thinks
- | Council tax: new bill will be sent next week
- | Physio: Anna will email the exercises tonight
- | Neighbours: Pat will let me know about the fence by Friday
- | Broadband: engineer will call tomorrow
- | Wedding: florist will send a quote by Friday
- | Residents' association: Bill will send the minutes next week
- | Driving test: result will be emailed tomorrow
- | Scouts: Akela will send the kit list on Friday
- | Parents' evening: Mrs Khan will send us the report next week
- | Tenants' union: Bea will write by Monday
- | Surveyor: report will be sent on Tuesday
- | Hospital appointment: they'll write with a date
- | Gas: meter man will call tomorrow between 8 and 12
- | Optician - lenses in on Friday, they'll ring
- | Electrician: Dave will send the quote tomorrow
- | Kids' swimming: Tracy will let us know about the new group on Monday
- | Nan's house: agent will call on Friday
- | Passport: they'll send it by the 20th
- | Cat: vet will call tomorrow
- | Sister: she'll let me know by Friday
- | Kitchen: fitter will send the drawings on Monday
- | Yoga: Lena will send the timetable tomorrow
- | Parish council: clerk will write by Friday
- | Allotment: Ken will let me know about plot 9 next week
- | Hausverwaltung: sie schicken; they will send the keys next week
- | Church: vicar will call on Thursday
- | Childminder: she'll let me know on Monday
- | Football club: coach will call about Jake's trial game on Friday
choir.md | # Choir\n\nRalph will send the dates by Friday.
kitchen.md | # Kitchen\n\nThe fitter will call tomorrow.
garden.md | The nursery will send the roses next week. They'll call first.
House move.md | # House move\n\nSolicitor will call on Monday. The seller will let us know by Friday.
book club.md | Moira will send us the date tomorrow.
Improv night.md | # Improv night\n\n"We'll call you tomorrow," she said.
Mum's birthday.md | Sis will call the restaurant. She'll let me know tomorrow.
Driving lessons.md | # Driving lessons\n\nKen will call me on Friday with a test date.
Holiday.md | # Holiday in Wales\n\nThe campsite will confirm by Friday.
school.md | # School trip\n\nMrs Khan will send the letter tomorrow.
Vet.md | # Vet\n\nThey'll call tomorrow with the results.
Wedding.md | # Wedding\n\nThe venue will send the contract on Friday.
PTA meeting.md | # PTA meeting, 3 March\n\nHeather will send the list by Friday.
Football.md | # Football\n\nCoach will text us tomorrow.
Spanish class.md | # Spanish class, unit 3\n\nb) They will call you tomorrow.
Christmas.md | Gran will send a cheque next week.
tax.md | # Tax return\n\nHMRC will write to me by the end of the month.
- | Vétérinaire : ils rappellent jeudi pour les analyses
- | Véto : elle m'appelle demain pour Moustache
- | - dentiste : le cabinet me rappelle lundi
- | Copro : le syndic nous envoie le devis vendredi
- | Propriétaire : il m'envoie le bail lundi
- | Notaire : Me Salmon nous transmet l'acte vendredi
- | Avocate : elle m'envoie la convention cette semaine
- | impôts : un agent me répond sous 48 h
- | auto-école : Kader me donne ma date d'examen jeudi
- | Kot de Lucas : la propriétaire nous fixe vendredi, elle appelle
- | Crèche de Zoé : la directrice nous appelle lundi
- | École de Lina : la maîtresse nous écrit demain
- | Chorale : Brigitte envoie le planning demain
- | Foot : le coach m'appelle vendredi
- | Mutuelle : ils m'envoient la carte sous dix jours
- | Banque : Mme Roche me rappelle jeudi pour le prêt
- | Assurance auto : l'expert me téléphone mardi
- | Garagiste : il m'appelle demain pour les pneus
- | Plombier : devis promis pour lundi
- | CAF : réponse sous trois semaines
- | Maman : elle m'appelle dimanche
- | Permis : résultat sous 48 h
- | Kiné : elle me donne un créneau demain
- | Médecin traitant : il m'appelle vendredi avec les résultats
- | Conseil de classe d'Inès : la prof nous transmet le bulletin mercredi
- | Fête des voisins : Paul envoie la liste demain
- | Mariage de Léa : le traiteur envoie le devis lundi
- | Fibre : le technicien m'appelle demain matin
- | Préfecture : réponse sous deux mois pour le titre de séjour
- | Titre de séjour : ils m'envoient un SMS la semaine prochaine
- | Colis : le livreur rappelle demain
- | AMAP : Luc nous écrit vendredi
- | Nounou : elle me dit lundi si elle peut
Musique.md | Le régisseur m'envoie la fiche technique demain.
Colis.md | Hugo me dira demain pour la console.
chorale.md | # Chorale\n\nBrigitte nous envoie les partitions vendredi.
Copro.md | # Copropriété\n\nLe syndic nous écrit lundi.
Appart.md | # Recherche d'appart\n\nL'agence me rappelle demain.
Mariage.md | # Mariage\n\nLe traiteur m'envoie le devis lundi.
Concours.md | # Concours de Valérie\n\nElle m'envoie ses annales demain.
théâtre.md | # Répétition, acte II\n\nMarion nous dira jeudi.
Titre de séjour.md | « Vous recevrez un SMS dans trois semaines »
Permis.md | # Permis de conduire\n\nL'auto-école me rappelle lundi.
Vacances.md | # Vacances en Bretagne\n\nLe camping nous répond vendredi.
Voyage.md | # Voyage\n\nL'agence m'envoie les billets demain.
travaux.md | # Travaux\n\nLe maçon m'appelle lundi.
Santé.md | # Santé\n\nLe labo m'envoie les résultats demain.
Banque.md | # Banque\n\nMa conseillère me rappelle lundi.
CA de l'asso.md | # CA de l'asso\n\nBrigitte appelle la mairie lundi. Elle nous écrit demain.
blagues.md | # Blagues\n\n« On vous rappellera demain. »
"""

EMPLOYERS = r"""
- | Wexcombe's Nursery: Jo will call me on Friday
- | Uncle Ben's: the manager will call me on Friday
- | Vet: Dr Aubry will ring tomorrow about the receptionist job
- | Dentist: interview went well, they'll call on Friday
- | Library: Marion will call me on Friday
- | Nursery: Jo will call me on Friday
- | Clinic: Priya will call me back on Monday
- | School: the head will let me know by Friday
- | Choir school: the bursar will call me on Friday
- | Landlord Action Ltd: Priya will call me on Friday
- | Castle Vets: Dr Aubry will call me tomorrow
- | Kennel Club: HR will write to me by Friday
- | Bank of Ireland: Aoife will call on Friday
- | Garden Museum: Jo will let me know on Monday
- | Church Commissioners: they'll call me on Friday
- | Family Action: Dan will call tomorrow
- | Home Bargains: the manager will call me on Friday
- | Mothercare: Jo will call me on Monday
- | Kids Company: Jo will call me on Monday
- | Sons & Daughters: Jo will call me on Monday
- | Wedding Wire: Jo will call me on Monday
- | Football Association: Jo will call me on Monday
- | Insurance: the broker's HR will call me on Monday about the role
- | Papa John's: the manager will call me on Friday
- | Dogs Trust: Jo will call me on Monday
- | Pets at Home: Jo will call me on Monday
- | Cats Protection: Jo will call me on Monday
- | Music Magpie: Jo will call me on Monday
- | Travelodge: Jo will call me on Monday
- | Tennis Australia: Jo will call me on Monday
- | Gas Networks: Jo will call me on Monday
Acme.md | Kitchen: Rosa will ring me on Friday
Kitchen.md | # The Kitchen\n\nInterview with Rosa. She'll call tomorrow.
Vet.md | # Clinique vétérinaire du Port\n\nElle m'appelle demain.
Vet.md | Applied on Monday. She'll call tomorrow.
Festival.md | # Les Vieilles Charrues\n\nErwan me rappelle lundi.
Garden.md | # Kew Gardens\n\nJo will call me tomorrow.
Dentist.md | # Bright Smile Dental\n\nJo will call me tomorrow.
Mairie de Bègles.md | La DRH me rappelle lundi.
Bourse.md | # Euronext\n\nPaul me rappelle lundi.
- | Clinique vétérinaire : entretien hier, le Dr Aubry m'appelle lundi
- | Crèche Les Lutins : la directrice m'appelle lundi
- | École : la directrice m'appelle lundi pour le poste d'ATSEM
- | Garage Moreau : M. Moreau me rappelle lundi
- | Banque de France : la DRH me rappelle lundi
- | Assurance Maladie : Karine me rappelle lundi
- | Maison de la Radio : Karine me rappelle lundi
- | Théâtre de la Ville : Karine me rappelle lundi
- | Bibliothèque : Karine me rappelle lundi
- | Lycée Pasteur : le proviseur me rappelle lundi
- | Mairie : la DRH me rappelle lundi
- | Pharmacie : Mme Roux me rappelle lundi
- | Boulangerie : le patron me rappelle lundi
- | Auto-école Bertin : M. Bertin me rappelle lundi
- | Musée : Karine me rappelle lundi
- | Cabinet dentaire : le Dr Petit me rappelle lundi pour le poste
Apprentis d'Auteuil.md | # Apprentis d'Auteuil\n\nAna me rappelle lundi.
Maison de la poésie.md | # Maison de la poésie\n\nAna me rappelle lundi.
Cours Ampère.md | # Cours Ampère\n\nMme Pons me rappelle lundi.
Studio Roman.md | # Studio Roman\n\nElle me rappelle lundi.
freelance.md | # Missions freelance\n\n- Malt : la recruteuse me rappelle lundi
alternance.md | Léa, de chez Orange, m'appelle lundi pour le poste.
- | Vaccin Express : Karine me rappelle lundi
- | Frères Tang : la RH me rappelle lundi
- | Nature & Découvertes : Karine me rappelle lundi
- | Voyageurs du Monde : Karine me rappelle lundi
- | Mutuelle Bleue : Karine me rappelle lundi
- | Vacances Bleues : Karine me rappelle lundi
- | Jardin de Cocagne : Karine me rappelle lundi
- | Cuisine Centrale : le chef me rappelle lundi
Cuisine.md | # Les Cuisines de Marie\n\nLe chef me rappelle lundi.
Atelier Marceau.md | Estelle me rappelle lundi.
Association Aurore.md | Estelle me rappelle lundi.
"""


def rows(table: str) -> list[tuple[str, str]]:
    """The file's name and the text of each row; ``-`` is a daily note."""
    parts = (line.partition(" | ") for line in table.strip().splitlines())
    return [("2026-03-04.md" if file == "-" else file, text.replace("\\n", "\n") + "\n") for file, _, text in parts]


@pytest.mark.parametrize(("file", "text"), rows(OTHERS))
def test_other_peoples_business_is_no_promise(file: str, text: str) -> None:
    assert not [one.quote for one in said(text, file=file) if one.type is not Type.MEETING]


@pytest.mark.parametrize(("file", "text"), rows(EMPLOYERS))
def test_an_employer_may_be_called_so(file: str, text: str) -> None:
    assert [one for one in said(text, file=file) if one.type is Type.PROMISE]


def test_a_label_inside_a_line_and_a_row_are_other_peoples_business() -> None:
    note = "Rosa will call me on Friday. Boiler at home: the man will call on Thursday.\n"
    assert [one.due.day for one in said(note, file="Acme.md") if one.due] == [6]
    table = "| Who | What | Next |\n|---|---|---|\n| Acme | chat done | answer promised for the 22nd |\n"
    found = said(table + "| Landlord | new lease | he posts it by the 25th |\n", file="2026-03-04.md")
    assert [one.company for one in found] == ["Acme"]


def test_a_line_behind_an_aside_is_read() -> None:
    note = "Vet: bloods come back Thursday, they'll call either way.\nAcme: Priya will call me on Friday.\n"
    assert [one.company for one in said(note, file="2026-03-04.md")] == ["Acme"]
