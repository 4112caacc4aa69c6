"""English words of labels and titles that name no employer: kin, trades, doctors, authorities, clubs, feasts."""

ASIDES = """
kin | mum mums mom moms mummy mommy mam dad dads daddy parents mother father gran nan nana nanna nanny_and_grandad
    | granny grandma grandad grandpa grandmother grandfather grandparents uncle aunt auntie aunty aunties cousin
    | cousins brother brothers sister sisters bro sis son sons daughter daughters niece nieces nephew nephews wife
    | husband hubby missus girlfriend boyfriend fiance fiancee in_laws mother_in_law father_in_law brother_in_law
    | sister_in_law son_in_law daughter_in_law stepdad stepmum stepmom stepson stepdaughter godmother godfather
    | godson goddaughter godparents kid kids toddler twins baby grandson granddaughter grandchildren grandkids
    | friend friends mate mates oma opa mama abuela nonna
aside | landlord landlords landlady lettings letting letting_agent letting_agents estate_agent estate_agents rent
    | rental lease tenancy flat flats apartment apartments flatmate flatmates flatshare roommate roommates
    | housemate housemates neighbour neighbours neighbor neighbors freeholder freeholders leaseholder
    | leaseholders residents tenants bathroom bedroom loft attic gutter gutters boiler radiator radiators
    | plumbing washing_machine dishwasher tumble_dryer fridge freezer cooker sofa mattress carpet carpets
    | curtains wallpaper patio conservatory fence hedge lawn bins recycling_bins removals removal_men
    | removal_van mortgage remortgage conveyancer conveyancing house_move flat_hunt house_hunt viewings caravan
    | campervan subletting council_flat solicitor solicitors surveyor hospital_appointment five_a_side
    | electrician electricians carpenter joiner decorator decorators gardener cleaner piano_lessons
    | students_loan student_loan student_finance plumber plumbers builder builders roofer roofers tiler tilers
    | plasterer plasterers handyman glazier locksmith fitter fitters chimney_sweep window_cleaner
    | window_cleaners mechanic mechanics mot_test tyres tires car cars driving driving_test driving_school
    | driving_lesson driving_lessons driving_instructor bike bikes motorbike scooter hairdresser hairdressers
    | barber barbers dressmaker seamstress cobbler caterer caterers florist upholsterer piano_tuner tuner
    | boiler_man gas_man washing_machine_man dishwasher_guy gp gps doctor doctors dentist dentists orthodontist
    | hygienist optician opticians physio physiotherapist osteopath chiropractor chiropodist podiatrist midwife
    | midwives therapist dermatologist gynaecologist gynecologist paediatrician pediatrician cardiologist
    | oncologist urologist neurologist radiologist rheumatologist anaesthetist surgeon psychiatrist allergist
    | a&e bloods blood scan scans mri xray ultrasound smear mammogram biopsy jab jabs vaccine vaccines
    | vaccination vaccinations prescription prescriptions pharmacist chemist chemists vet vets kennels cattery
    | dog dogs cat cats puppy puppies kitten kittens rabbit rabbits hamster guinea_pig horse horses pony hens
    | pets hmrc irs dwp dvla dmv uscis taxman tax taxes tax_office tax_return immigration embassy consulate
    | passport_office council_tax inheritance probate jury_duty jury_service electoral_roll benefits_office
    | universal_credit child_benefit pta pto pta_meeting parents_evening homework school_run school_trip
    | school_play sports_day nativity playgroup playdate playdates childminder babysitter babysitters au_pair
    | a_level a_levels gcse gcses class_trip bake_sale prom parents_council kindergarten_place nursery_place
    | choir choirs orchestra rehearsal rehearsals improv panto pantomime football soccer rugby cricket netball
    | hockey tennis badminton squash swimming parkrun yoga pilates zumba gym hiking karate judo ballet knitting
    | crochet chess bingo quiz pub_quiz book_club reading_group book_group running_club scouts guides brownies
    | cubs beavers church parish mass synagogue mosque bell_ringing allotment allotments bees fete jumble_sale
    | car_boot raffle tombola bonfire fireworks orienteering overdraft isa broadband electricity meter
    | meter_reading insurer insurers loss_adjuster bank bank_manager building_society parcel parcels courier
    | couriers groceries takeaway refunds wedding hen_do stag_do hen_party stag_party christening baptism
    | funeral wake birthday birthdays anniversary barbecue bbq picnic camping flights christmas xmas easter
    | halloween thanksgiving hanukkah eid diwali leaving_do housewarming street_party hausarzt hausarztin
    | hausarztpraxis zahnarzt zahnarztin tierarzt tierarztin kinderarzt kinderarztin frauenarzt frauenarztin
    | augenarzt hautarzt arzt finanzamt steueramt steuerberater steuererklarung hausverwaltung vermieter
    | vermieterin nachbar nachbarin nachbarn elternabend kita elternbeirat elternrat krankenkasse versicherung
    | haftpflicht burgeramt einwohneramt standesamt auslanderamt auslanderbehorde jugendamt ordnungsamt chor
    | turnverein sportverein werkstatt schornsteinfeger handwerker klempner elektriker umzug wohnung garten hund
    | katze steuer steuern huisarts tandarts dierenarts belastingdienst verhuurder
aside | mortgage_broker mortgage_adviser mortgage_advisor tax_adviser tax_advisor financial_adviser financial_advisor
    | dog_groomer dog_walker dog_sitter cat_sitter groomer water_company phone_company gas_company electricity_company
    | energy_company energy_supplier gas_supplier internet_provider phone_provider removal_company piano guitar violin
aside-alone | kitchen garden gardening insurance bank_loan gas water energy phone_bill travel holiday holidays trip
    | sport sports music drama theatre cinema film movie movies dance dancing pottery painting class classes lesson
    | lessons move moving storage heating roof cellar shed pool band club society parking
    | shopping delivery deliveries fitness wifi internet charity_run volunteering compost seeds hens parents
    | residents tenants guests summer_party concert gig show showcase exhibition expo jury visa visas passport
aside-start | joke jokes riddle horoscope horoscopes crossword dream poem song lyrics recipe quotation gossip rumour
    | rumor eulogy
aside-start | holiday_in holiday_to holidays_in trip_to weekend_in week_in flight_to flights_to
aside-owned | teacher childminder class playgroup headteacher coach tutor
aside-given | school nursery
aside-named | of
aside-name | home homes direct online express world action plus
aside-with | own old new next last first second other others local my our his her their your the a an of for at in on
    | and or to with from up s upstairs downstairs stuff things thing bits list lists notes note news
    | appointment appointments appt visit visits bill bills test tests check checks checkup check-up trip trips
    | meeting meetings night nights evening evenings morning class classes lesson lessons club group team
    | committee council association board executive watch practice teacher teachers secretary reception man men
    | woman women lady guy people family hunt hunting search viewing viewings prep order orders day days week
    | weekend run walk walker walkers fund result results exam exams offer job interview application website
    | photos form forms money payment claim quote quotes free paper plan plans rota rehearsal part parts place
    | office wedding party parties do unit page upper lower english french german spanish italian front back
    | side no agm treasurer pupils pupil home house students idea ideas gift gifts present presents tickets fair
    | sale sales match game training coach season stories story reference policy account statement machine union
aside-title | month_end year_end quarter_end month_close menu_meeting prep_list
aside-title | council police court school_office surgery social_services
aside-title | revision dissertation coursework homework mooc certification budget expenses freelancing
    | coaching mentoring open_source side_project side_projects pull_request pull_requests
aside-sure | fiction novel screenplay short_story short_stories creative_writing maths algebra geometry trainees
    | apprentice apprentices my_apprentice my_trainee my_trainees my_intern my_interns
aside-alone | stand_up standup scrum steering_committee all_hands stocktake month_end year_end
aside-open | steerco
aside-link | of for with from
aside-end | show expo exhibition fair fete tournament recital concert barbecue party picnic quiz funeral raffle
hiring-sign | interview interviews interviewed interviewing interviewer application applications applied
    | applicant applicants cv resume vacancy vacancies recruiter recruiters recruitment recruiting hr
    | shortlist shortlisted candidacy onboarding
hiring-word | about_the_post for_the_post the_post_of apply applying job jobs role roles trial shift shifts
job-fair | job jobs career careers recruitment employers graduate
leaflet | leaflet leaflets brochure brochures flyer flyers pamphlet pamphlets
workshop | workshop workshops masterclass seminar webinar
workshop-on | cv cvs linkedin networking interview interviews skills job search hunting letter letters writing jobcentre
    | job_centre job_club apply applying
"""
