"""English single words, by class, of a company's own world: what it decides, brings out and moves, and for whom."""

WORLD = """
deciding-on | decide choose pick select rule vote deliberate
decided-on | on about over regarding concerning
decided-whether | whether if
topic-about | on about over regarding concerning
hiring-topic | slip slips booklet booklets pack packs handbook
hiring-topic | candidate candidates applicant applicants application applications finalist finalists hire hires hired
    | hiring recruit recruits recruiting recruitment role roles post posts position positions job jobs vacancy vacancies
    | shortlist shortlisted longlist offer offers contract contracts salary salaries pay rate rates grade grades level
    | levels band bands hours day days date dates start starts starting time times slot slots terms conditions next
    | interview interviews interviewee interviewees round rounds stage stages panel panels profile profiles cv cvs
    | resume resumes portfolio portfolios person people someone somebody anyone who whom which one ones either both
    | internal external headcount staffing replacement successor reference references test tests trial trials
    | assessment assessments visa visas sponsorship relocation remote title seniority us ours outcome outcomes
    | appointment appointments starter starters intern interns internship internships apprentice apprentices trainee
    | waiting reserve eligibility trainees traineeship cohort placement placements onboarding induction orientation
chosen-thing | colour colours color colors film films song songs cover covers name names logo logos design designs menu
    | menus recipe recipes venue theme themes title book books wine wines font photo photos picture pictures route
    | fabric tiles paint supplier suppliers winner winners prize dish dishes play plays record records costume costumes
plain-kind | the a an new final full complete updated official first next whole short own his her their its this that
business-paper | figures numbers accounts brochure newsletter magazine menu prices statistics
business-topic | merger mergers takeover takeovers acquisition buyout sale subsidy subsidies planning
    | bridge bridges road roads bypass tram tramway railway airport harbour pipeline strike strikes election elections
    | ballot referendum court lawsuit tender tenders extension expansion wing building buildings closure
    | closures sequel sequels season seasons series film films licence license licences permit permits patent patents
    | tax taxes levy claim claims complaint complaints league match matches race races prize prizes award awards survey
    | surveys audit audits inspection inspections lottery raffle harvest quarter quarterly poll polls inquest inquiry
    | tariff tariffs recall ceasefire treaty bill
coming-out | out up force effect live
going-word | go goes going gone went
coming-out-verb | come go
publishing-deed | publish announce unveil release display launch reveal
new-word | new next latest
receiver-noun | dealers retailers resellers distributors schools shops stores branches staff members employees customers
    | clients partners subscribers shareholders investors parents families residents neighbours neighbors visitors users
    | players farmers growers producers suppliers contractors drivers crews departments regions alumni press media
    | public students pupils teachers lecturers tenants donors sponsors volunteers fans readers listeners viewers
    | authors artists lab laboratory label printer publisher court insurer accountant council client customer
    | warehouse factory jury judges sponsor exhibitors guests passengers patients patrons households voters taxpayers
    | citizens unions inspectors
official-word | prefect minister senator king queen judge parliament government union unions regulator ombudsman
    | coroner
market-word | client clients customer customers publisher publishers printer printers distributor broadcaster supplier
    | wholesaler retailer dealer buyer buyers shopper guest visitor sponsor investor investors donor contractor
    | subcontractor builder installer fitter haulier courier driver movers caterer florist band translator proofreader
    | illustrator photographer designer architect surveyor manufacturer importer exporter grower farmer brewer author
    | label studio gallery lab laboratory foundry mill software app machine system platform website bot sensor alarm
provider-word | printer printers supplier suppliers wholesaler contractor contractors subcontractor
    | builder builders installer
    | fitter haulier courier driver movers caterer caterers florist plumber electrician decorator landlord landlady
    | tenant neighbour neighbor
client-word | client clients customer customers
editorial-noun | remarks comments corrections changes edits amendments annotations markup revisions
work-noun | proofs proof drawings drawing text texts copy script scripts photos pictures images artwork manuscript
    | manuscripts report reports figures numbers order orders plan plans draft drafts files file notes logo logos
    | footage samples sample data rider setlist
handing-work | hand submit deliver return
gift-noun | postcard postcards hamper hampers bouquet flowers chocolates cake cakes biscuits cookies present presents
    | gift gifts recipe recipes drawing scarf jam honey wine bottle tomatoes eggs puppy kitten beer pint
story-noun | story stories tale tales joke jokes anecdote anecdotes gossip secret secrets adventure adventures
    | holiday holidays trip trips travels honeymoon wedding childhood divorce
tale-lead | all everything
telling-tale | tell show
company-topic | team teams company business project projects product products place culture office plan plans benefit
    | benefits perks strategy department work process processes client clients system systems tools stack school
    | hospital budget firm practice set-up setup structure group opportunity opportunities programme program scheme
own-alone | own
made-by-oneself | decision decisions verdict choice ruling pick shortlist view views opinion
one-s | his her
dropped-only | line lines liner liners
answered-thing | phone phones telephone bell door doorbell bleep pager radio switchboard call calls
forced-word | forced obliged sorry bound compelled regret afraid
accepting-how | without with gladly immediately straight happily instantly there right on in
name-noun | name names surname surnames nickname nicknames
lending-verb | lend loan borrow
questions-word | question questions
business-asset | practice premises building office offices server servers depot warehouse workshop shop store factory
    | plant production line machine machines machinery stock hq headquarters website brand works construction season
    | festival fair exhibition match game fixture move removal migration house flat apartment bakery kitchen
    | archive archives party parties harvest bar market concert show premiere performance gig race sales
heard-of | sign signs poster posters wall walls noticeboard billboard banner leaflet flyer brochure ad ads
    | advert adverts commercial slogan motto tagline jingle song songs lyric lyrics radio tv telly television
    | film movie series podcast audiobook textbook novel poem sketch trailer clip reel app chatbot bot kiosk
    | tannoy announcer loudspeaker requirement requirements scenario transcript dialogue driver drivers cabbie
    | taxi bus tram train passenger passengers stranger strangers girl boy bloke kid kids toddler teenager
    | teenagers couple queue table pub gym pass till counter waiter waitress barman barmaid bartender barista
    | busker usher neighbour neighbours neighbor neighbors angel shepherd narrator actor actress comedian singer
    | preacher priest vicar speaker keynote tweet meme proverb fortune overheard satnav alexa siri parrot
    | customer customers shopper shoppers guest guests diner diners audience notification brief spec exercise
    | task caption headline slide slides subject lesson sermon play pantomime cartoon advertisement
say-so | say
inside-case | in for
one-s-case | case
set-case | case scenario simulation exercise roleplay role-play role sketch script textbook example dilemma vignette
    | story storyline plot novel film movie game puzzle problem hypothetical fiction
case-kind | practice mock sample fictional written first second third last next test example
job-told | what how
dreamt-word | dreamt dreamed
calling-word | call calls calling called
called-thing | town hands strike assembly vote election ballot press ambulance police council emergency halt meeting
    | rehearsal drill boycott referendum truce walkout huddle stand-up standup toolbox
announced-by | announce unveil launch reveal present publish
errand-state | awake merged deployed fixed repaired mended fitted serviced balanced washed sewn framed printed baked
    | boarded landed parked outside nearby away close round free in ready stock done down delivered collected unloaded
    | loaded built shipped sharpened dry clean towed groomed neutered discharged born
errand-once | when once until soon
errand-deed | awake merged deployed fixed repaired mended fitted serviced balanced washed sewn framed printed baked
    | boarded landed parked outside nearby towed groomed neutered sharpened unloaded loaded dry clean built discharged
    | born
errand-of-things | in free ready done down delivered collected round stock close away
errand-mark | minute minutes miles mile in back all nearly almost twenty ten five an a hour out for
guess-told | reckons reckon reckoned swears swore bets bet guesses guessed thinks think thought believes believe insists
    | insisted predicts predicted figures figured supposes imagines imagined hopes hoped prays wagers foresees foresaw
    | expects expected fears feared says said tells told promises promised
"""
