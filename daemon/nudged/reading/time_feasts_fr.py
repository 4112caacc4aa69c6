"""French names of feasts, holidays and the seasons around them. The categories are explained in ``deadlines``."""

FEASTS = """
holiday:christmas | noël | la noël | noel | le jour de noël | jour de noël
holiday:holidays | les fêtes | fêtes | les fêtes de fin d'année | les vacances de noël | vacances de noël
    | la trêve des confiseurs | les congés de fin d'année | fêtes de fin d'année | les fêtes de noël | fêtes de noël
    | les vacances de fin d'année | vacances de fin d'année | la période des fêtes | la trêve de noël
    | trêve de noël | les congés de noël | congés de noël | la trêve | trêve des confiseurs | la coupure de noël
    | coupure de noël | la fermeture de fin d'année | la fermeture annuelle de noël
    | les vacances d'hiver de fin d'année | les fêtes de fin d'an | fêtes de fin d'an
holiday:nye | la saint sylvestre | le réveillon | le nouvel an | la st sylvestre | saint sylvestre
    | le réveillon du nouvel an | réveillon du nouvel an
holiday:newyear | le jour de l'an | jour de l'an | nouvel an | le premier de l'an | premier de l'an
holiday:easter | pâques | le dimanche de pâques | dimanche de pâques | les fêtes de pâques | le week end de pâques
    | week end de pâques | les vacances de pâques | vacances de pâques | paques
holiday:toussaint | la toussaint | toussaint | le pont de la toussaint | les vacances de la toussaint
    | vacances de la toussaint | la tous saints
newyear:christmas | après noël | après le jour de noël
newyear:newyear | après le nouvel an | après le jour de l'an
newyear | à la rentrée de janvier | la rentrée de janvier
    | rentrée de janvier | au retour des fêtes | dans la nouvelle année | au retour des vacances de noël
    | retour des fêtes | en début d'année prochaine | début d'année prochaine | début d'année | en début d'année
    | à la nouvelle année | la nouvelle année | au retour des congés de noël | retour des vacances de noël
    | au retour des congés de fin d'année | au retour du nouvel an | au retour de noël | en tout début d'année
    | tout début d'année | tout début d'année prochaine | le début d'année | le début de l'année prochaine
    | début de l'année prochaine | au début de l'année prochaine | début d'année pro | en début d'année pro
    | au début de l'année | début de l'année | rentrée de janv | à la rentrée de janv
    | à la rentrée des vacances de noël
rentree | à la rentrée | la rentrée | rentrée | la rentrée de septembre | à la rentrée de septembre
    | à la rentrée scolaire | la rentrée scolaire | après la rentrée | pour la rentrée | la rentrée des classes
    | rentrée scolaire | après les vacances d'été | après les grandes vacances | au retour des vacances d'été
    | au retour des vacances | à la rentrée des classes
holiday:goodfriday | vendredi saint | le vendredi saint
holiday:maundy | jeudi saint | le jeudi saint
holiday:holy-saturday | samedi saint | le samedi saint
holiday:july1 | la fête du canada | fête du canada
holiday:easter-monday | lundi de pâques | le lundi de pâques
holiday:orthodox-easter | pâques orthodoxes | pâque orthodoxe | la pâque orthodoxe | les pâques orthodoxes
    | pâques orthodoxe | la pâques orthodoxe
holiday:ascension | l'ascension | ascension | le jeudi de l'ascension | jeudi de l'ascension
    | le pont de l'ascension | pont de l'ascension
holiday:whitsun | la pentecôte | pentecôte | le dimanche de pentecôte | le week end de la pentecôte
    | le week end de pentecôte
holiday:whit-monday | lundi de pentecôte | le lundi de pentecôte | le lundi de la pentecôte
holiday:mardi-gras | mardi gras | le mardi gras
holiday:ash-wednesday | mercredi des cendres
holiday:palm-sunday | dimanche des rameaux | les rameaux
holiday:epiphany | l'épiphanie | épiphanie | la fête des rois
holiday:candlemas | la chandeleur | chandeleur
holiday:valentine | la saint valentin | saint valentin | la st valentin | st valentin
holiday:patrick | la saint patrick | saint patrick | st patrick
holiday:aprilfools | poisson d'avril
holiday:may1 | la fête du travail | fête du travail
holiday:may8 | la fête de la victoire | le jour de la victoire | l'armistice de 1945
holiday:saintjean | la saint jean | saint jean | la st jean | st jean | la saint jean baptiste
holiday:july14 | la fête nationale | fête nationale | le pont du 14 juillet
holiday:july4 | le jour de l'indépendance
holiday:belgium | la fête nationale belge
holiday:swiss | la fête nationale suisse
holiday:august15 | l'assomption | assomption | le pont du 15 août
holiday:halloween | halloween
holiday:november11 | l'armistice | armistice | le pont du 11 novembre | le jour du souvenir
holiday:nicholas | la saint nicolas | saint nicolas
holiday:thanksgiving | thanksgiving | l'action de grâce | action de grâce | jour d'action de grâce
holiday:mothers-fr | la fête des mères | fête des mères
holiday:fathers | la fête des pères | fête des pères
holiday:eve | le réveillon de noël | réveillon de noël | la veille de noël | veille de noël | le soir de noël | soir de noël
holiday:boxing | le lendemain de noël | lendemain de noël
holiday:labor | labor day | la fête du travail américaine
holiday:memorial | memorial day
holiday:corpus-christi | la fête dieu | fête dieu
holiday:mlk | martin luther king day | mlk day | jour de martin luther king
holiday:presidents | presidents day | jour des présidents
holiday:black-friday | black friday | le black friday
holiday:lunar-new-year | le nouvel an chinois | nouvel an chinois | le nouvel an lunaire | nouvel an lunaire | le têt
holiday:ramadan | ramadan | le ramadan | le mois de ramadan | ramadhan
holiday:eid-al-fitr | l'aïd el fitr | aïd el fitr | l'aïd al fitr | aïd al fitr
holiday:eid-al-adha | l'aïd el adha | aïd el adha | l'aïd el kébir | aïd el kébir | l'aïd al adha | tabaski
    | la tabaski
holiday:eid | l'aïd | aïd
holiday:diwali | diwali | divali
holiday:holi | holi
holiday:passover | pessah | pessa'h | pâque juive | la pâque juive
holiday:rosh-hashanah | roch hachana | rosh hashana | roch hachanah
holiday:yom-kippur | yom kippour | kippour | yom kippur
holiday:sukkot | souccot
holiday:hanukkah | hanoucca | hanouka
"""
