"""English single words of private life: what no employer promises, and what it may, where no company is told."""

LIFE = """
nickname-too | bill
own-lead | own my our the a
hiring-staff | recruiter recruiters recruitment recruiting hr hiring
engaging-noun | job role post position vacancy interview trial apprenticeship internship placement traineeship
hiring-word | job jobs role roles post posts position positions vacancy vacancies application applications interview
    | interviews interviewed recruiter recruiters recruitment recruiting hr hire hires hiring hired cv resume candidate
    | candidates candidacy contract contracts onboarding payroll salary shortlist shortlisted apprenticeship internship
    | traineeship employer employment headhunter occupational medical offer career careers shift shifts rota
life-topic | boiler boilers radiator radiators plumbing leak leaks toilet loo bathtub oven ovens hob cooker fridge
    | freezer dishwasher hoover sofa sofas settee couch mattress wardrobe curtains carpet carpets worktop worktops
    | cupboard cupboards hinge hinges gutter gutters chimney loft attic patio decking hedge lawn greenhouse manure
    | compost scaffolding damp mould rewiring thermostat glazing bins wheelie mice rats wasps woodworm grouting
    | skirting banister dehumidifier curtain doorbell
life-topic | meter meters broadband router landline electricity
life-topic | parcel parcels hamper hampers postcard postcards
life-sum | bill bills
life-topic | overdraft mortgage mortgages remortgage debit chequebook probate inheritance
life-topic | prescription prescriptions bloods biopsy mri ultrasound smear mammogram colonoscopy endoscopy medication
    | antibiotics inhaler jab jabs tooth teeth molar dentures braces spectacles stitches cholesterol thyroid strep
    | tonsils tonsillitis rash allergy ambulance insulin symptoms chemo chemotherapy radiotherapy pregnancy fracture
life-topic | vet vets puppy puppies kitten kittens hamster rabbit spaying neutering cattery worming microchip
life-topic | freeholder leasehold conveyancing subletting housemate housemates flatmate flatmates
life-topic | tyre tyres tires brakes clutch exhaust mot gearbox bumper windscreen headlight headlights
life-topic | playgroup kindergarten gcse gcses mocks scouts brownies
life-topic | divorce custody alimony adoption fostering bailiff bailiffs
life-topic | choir rehearsal rehearsals gigs concert concerts drummer bassist football rugby cricket netball hockey
    | squash tennis pilates yoga zumba marathon parkrun bingo raffle tombola allotment allotments wedding weddings
    | bridesmaid bridesmaids bouquet christening baptism funeral birthday birthdays barbecue bbq picnic couscous curry
    | lasagne brunch supper cake cakes bake tent tents campsite caravan playstation xbox nintendo lego toys pint pints
    | beer beers horoscope tarot lottery jigsaw knitting crochet babysitting sleepover pyjamas bouncy guitar violin
    | cello trombone trumpet saxophone
life-topic | godmother godfather grandson granddaughter stepson stepdaughter godson goddaughter stepmum stepdad
life-word | invoice invoices
life-word | flat apartment cottage deposit keys viewing survey buyer buyers seller sellers purchase claim
    | claims premium excess refund rebate appeal loan lease rent tenancy landlord landlady
    | freehold voucher vouchers warranty compensation tax taxes vat
life-word | grades mock essay essays pupil pupils tuition tutor tutoring lesson lessons driving kids children
    | child baby toddler babies twins nursery crèche creche trip teacher teachers college
life-word | glazier plasterer farrier breeder nanny social
life-word | dog dogs cat cats pet pets horse horses pony goldfish kennels
life-word | scar knee hip ankle hernia ears throat blood gp wound operation scan scans xray
    | dentist dental orthodontist hygienist dermatologist cardiologist radiologist audiologist midwife podiatrist physio
    | therapist pediatrician paediatrician pharmacy chemist optician lenses glasses
    | bloodwork
life-word | meal recipe holiday holidays photo photos picture pictures
    | presents gift gifts hen stag band singer film cinema movie fixture pitch league ref ballot union
    | petition party quiz game games tournament swim swimming vicar mosque priest temple
life-word | car cars van bike bicycle motorbike scooter engine garage spare mechanic fitter plumber
    | electrician tiler decorator roofer gas pump bathroom bedroom garden gardener tree trees fence roof wall
    | walls window windows door doors bed table lamp washing machine dryer heating
life-word | corrections banner flyer flyers proofs artwork brochure logo mockup mock-up website
life-word | dress coat jacket jeans ready
"""
