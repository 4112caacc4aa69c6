"""Who is who in English: the roles of the other side, and people and things outside the process."""

PEOPLE = """
third:brand | aetna | cigna | humana | kaiser permanente | blue cross | state farm | allstate | direct line | esure
    | con ed | con edison | pg & e | xfinity | t mobile | eir | sky broadband | plusnet | octopus | eon | edf
    | howdens | b & q | dunelm | dfs | ao.com | wayfair | etsy | depop | shein | temu | asos
    | vision express | specsavers | boots opticians | bupa dental | mydentist | lloyds bank | halifax | tsb | natwest
    | first direct | wells fargo | citibank | bank of america | credit union | post office
    | an post | usps | tnt | gls | europcar | sixt | avis | hertz | flixbus | eurostar | airbnb
third:thing | a level | a levels | a level grades | a level results | p45 | p60 | debit card | credit card
    | bank card | new bank card | theory test
    | gas meter | smart meter | water meter | blood results
    | blood test results | smear test | test strip | parking ticket | parking fine
    | speeding fine | library books | bake sale | packed lunch | packed lunches | school place | nursery place
    | school uniform | swimming lesson | swimming lessons | piano lesson | piano lessons | driving lesson
    | driving lessons | parents evening | parents' evening | house survey | planning permission | final bill
    | tax rebate | insurance claim | claim appeal | child benefit | housing benefit | universal credit
third | godmother | godfather | godson | goddaughter | stepmum | stepdad | stepson | stepdaughter | stepmother
    | stepfather | grandson | granddaughter | great aunt | great uncle | sister in law | brother in law | son in law
    | daughter in law | dog walker | dog groomer | chimney man | kitchen fitter | carpet fitter | tree surgeon
    | loft people | double glazing people | removal company | movers | bike shop | driving examiner | piano teacher
    | swimming teacher | guitar teacher | choirmaster | choir master | choir leader | bandmate | bandmates
    | team mate | teammates | drummer | bassist | probate office | land registry | county court | small claims court
    | bailiffs | the freeholder | freeholder
role:group | client | the client | end client | recruitment | payroll | admissions | personnel | reception
    | head office | occupational health | ops | operations | talent team | governors | partners | trustees | owners
    | search committee | hiring committee | hiring team | faculty | team | talent team | people team | panel
    | committee | company | agency | board | department | office | firm | legal | people | the school | the hospital
    | the ministry
role | accounts | accounts payable | the accounts department | the accounts team | compliance | vetting | procurement
    | purchasing | estates | resourcing | pensions | medical staffing | security clearance | clearances
    | internal audit | reprographics | safeguarding | procurement team | vetting team | compliance team
role | hm | the hm | finance | payroll | accounting | adviser | advisor | medical adviser | medical advisor
role | hr madam | hr sir | madam hr | hr lady | sir | madam | oga | planner | transport planner | dispatcher
    | traffic office | someone from hr | somebody from hr | someone in hr
    | somebody in hr | someone from the team | somebody from the team | head teacher | head chef | head nurse
    | head of year | head | ward sister | charge nurse | ward manager | nurse | night sister | chef | foreman | gaffer
    | guv | site manager | shop manager | store manager | area manager | practice manager | office manager | dean
    | rector | provost | bursar | registrar | captain | skipper | editor | art director | creative director | producer
    | teacher | landlady of the pub | baker | butcher's wife | department head | team leader | shift leader
    | dispatcher | depot manager | fleet manager | vicar | curator | archivist | librarian | councillor | trustee
    | governor | bloke | chap | lass | lad | people person | talent partner | people partner | talent lead
    | people lead | deputy | deputy head | vice principal | office line | switchboard | front desk | one of them
    | one of the partners | decision maker | decision makers | recruiter | recruiters | hiring manager | manager | hr
    | hrbp | human resources | talent | headhunter | agent | boss | director | cto | ceo | cfo | coo | vp | head of
    | partner | founder | coordinator | assistant | secretary | colleague | lead | deputy | deputy head | foreman
    | site manager | ward manager | charge nurse | ward sister | sous chef | head chef | chair of governors
    | chair of the panel | chair of the board
    | registrar | clerk | bursar | dean | provost | executive assistant | pa | chief of staff | general manager
    | store manager | shift manager | area manager | office manager | gaffer | superintendent | search firm
    | search consultant | interviewer | interviewers | receptionist | lawyers | legal team | talent acquisition | ta
    | sourcer | admin | supervisor | professor | principal | chair | owner | employer | n+1 | consultant | lady | guy
    | man | woman | person | contact | team lead | scheduler | staffing | headteacher | matron
all-candidates | all candidates | all applicants | every candidate | each candidate | every applicant
third | everyone else | everybody else | my own referee | my own referees | my own reference | my own references
third:peers | candidates | applicants
third:thing | concert tickets | concert ticket | gig tickets | theatre tickets | festival tickets | football tickets
    | match tickets | cinema tickets | birthday card | birthday cards | christmas card | xmas card | tax refund
    | final checks | pay cheques | paychecks | newsletters | my passport | christmas cards
third:thing | her reference | his reference | my reference | a reference | the reference | their reference | the flat
    | my flat | the loan | a loan | my loan | the mortgage | mortgage | boiler | the rent | my rent | my jab | vaccine
    | prescription | the mot | ski trip | school trip | school photos | school play | school report | school run
    | my car | my house | the sofa | gas bill | electricity bill | phone bill | council tax
third:brand | british gas | octopus energy | edf energy | thames water | scottish power | eon energy | ovo energy
    | vodafone | virgin media | talktalk | bt openreach | openreach | giffgaff | verizon | comcast | at & t | t mobile
    | dhl | fedex | royal mail | evri | parcelforce | dpd | ups | yodel
    | amazon | ebay | argos | ikea | tesco | asda | sainsburys | lidl | currys | screwfix | wickes
    | walmart | costco | home depot | barclays | natwest | nationwide
    | santander | lloyds | hsbc | amex | paypal | klarna | aviva
    | geico | allianz | bupa | easyjet | ryanair | british airways | jet2 | booking.com | expedia | uber | deliveroo
    | kwik fit | halfords | specsavers | rightmove | zoopla | foxtons | trainline | national rail | ticketmaster
    | spotify | netflix | facebook marketplace | gumtree | vinted | autotrader
third | immigration | immigration office | visa office | visa centre | passport office | unemployment office
    | dole office | benefits office | my union | translator | the translator | my uni | my university
    | my old uni | my old university | my college | my old school | my old college
third | the fda | fda | ema | fca | ofcom | ofsted | hmrc | the regulator | court of appeal
third:thing | a tender | the tender | tenders | the rfp | an rfp
third | every parent | each parent | attendees | registrants | ticket holders | webinar guests | delegates
third | wholesaler | the wholesaler | peer reviewer | peer reviewers | the journal's reviewers | journal reviewers
third | tenants | volunteers | testers | beta testers | shareholders | subscribers | the unions | auditor | auditors
    | predecessor | embassy | consulate | the job centre | job centre | jobcentre | removal firm
    | hosting company | from my team | parents
third | cousin | cousins | builders | the builders | decorators | scaffolders | painters | electricians | plumbers
third | my current employer | my current company | my present employer | ex | our lad
    | our kid | our youngest
    | our eldest | our boy | our girl | the eldest | the youngest | the wife
    | the husband | the other half | the bairn | the wee one | the little one | the twins | mother | father | nan
    | grandpa | grandma | uncle | aunt | auntie | aunty | my late | insurer | insurers
    | the insurer | the insurers | underwriters | loss adjuster | exam board | the exam board | vendor
    | vendor support
    | help desk | helpdesk | the helpdesk | service desk | tech support | customer services
    | customer service line | support line | call centre | post holder | postholder | the post holder | jobholder
    | job holder | the incumbent | whoever gets the job | new starter | new starters | every new starter | new joiners
    | new joiner | trainees | each trainee | wedding photographer | wedding planner | the venue people | the caterers
    | from choir | from church | from next door | from upstairs | from downstairs | from across the road
    | from down the road | from the gym | from yoga | from football | from rugby | from cricket | from five a side
    | from book club | from the allotment | from the allotments | from the band | from the pub | from scouts
    | from nct | from the wi | from my course | from my class | from the club | from the squash club
    | from the running club | from the parents association | from the residents association | from the pta
    | shortlisted applicants | selected applicants | selected candidates | suitable candidates | suitable applicants
    | strong candidates | strong applicants | chosen candidates | chosen candidate | preferred candidate
    | preferred candidates | internal candidate | internal candidates | unsuccessful applicants | failed applicants
    | rejected candidates | the winner | the winning candidate | the runner up
    | student finance | student loans | dvla union rep | the union rep | pension people | trainline
    | airbnb | the bell | tax refund | uber refund | her teacher | his teacher | their teacher | the bot | chatbot
    | the government | the court | the judge | the mayor | patients | patient | guests | pupils | residents
    | passengers | donors | suppliers | vendors | investors | service users | relatives | journalists | gp surgery
    | the gp | my gp | gp | the council | council tax | the surveyor | surveyor | tax office | the tax office | hmrc
    | irs | sis | my bro | careers adviser | careers advisor | my adviser | my advisor | mortgage adviser
    | financial adviser | financial advisor | tax adviser | tax advisor
    | conveyancer | the roofer | the tiler | handyman | removal men | removals | dvla | dmv | the library
    | nana | nanna | poppa | the pharmacy | pharmacist | the airline | the hotel | travel agent | auntie
    | grandma | granny | my nan
    | grandad | grandpa | grandmother | grandfather | my niece | my nephew | my in laws | mother in law
    | father in law | my fiance | my fiancee | my mate | my pal | my tutor | my teacher | my trainer | the coach
    | broadband | energy company | water company | the cleaner | the babysitter | the cattery | the kennels
    | regulator | the regulator | the press | the staff | my batchmate | batchmate | my classmate | classmate
    | my roommate | roommate | my housemate | housemate | bank manager | amma | appa | ammi | abbu | didi | bhaiya
    | tita | tito | kuya | oma | opa | abuela | mummy | daddy | mam | gran | nonna | gramps | the missus | my missus
    | her indoors | the in laws | buyer | the buyer | shopper | the customer | the gallery owner | the tenant
    | the tenants | football coach | the caterer | the florist | the photographer | the upholsterer | ate | boiler man
    | gas man | the gas engineer | the builder | the decorator | the carpenter | the locksmith | a failed candidate
    | failed candidates | unsuccessful candidates | my mum | my mom | my dad | mum | mom | dad | my brother
    | my sister | my wife | my husband | my partner | my friend | a friend | landlord | the landlord | dentist
    | the dentist | doctor | the doctor | plumber | the plumber | the bank | bank | my landlord | my girlfriend
    | my boyfriend | flatmate | my flatmate | neighbour | the neighbour | neighbours | neighbor | neighbors
    | tailor | dressmaker | seamstress | cobbler | dry cleaner | dry cleaners | piano tuner | driving instructor
    | chiropodist | osteopath | chiropractor | acupuncturist | window cleaner | chimney sweep | letting agents
    | estate agents | lettings agent | lettings agency | letting agency | my old boss | my former boss
    | my former manager | my current manager | my current boss | my boss | my manager | garage | the garage
    | my parents | my mother | my father | accountant | insurance | the insurance | shortlisted candidates | customers
    | customer | users | clients | students | each other | electrician | the electrician | the school office | the vet
    | my colleague | the courier | parcel | everyone else in | another candidate | other candidates
    | the other candidate | my mentor | the successful candidate | successful candidates | successful applicants
    | employees | my referee | my referees | my references | my son | my daughter | my cousin | my aunt | my uncle
    | my ex | kids | ferry | nursery | the nursery | the childminder | my childminder | train was cancelled
    | train got cancelled | flight was cancelled | flight got cancelled | the internet provider | the optician
    | my coach | estate agent | letting agent | mortgage broker | physio | the mechanic | hairdresser | old colleagues
    | former colleagues | ex-colleagues | ex-colleague | old colleague | former colleague | my therapist | childminder
    | babysitter | the gym | my lawyer | my solicitor
generic | agencies | headhunters | start ups | startups | big firms | companies | employers | everyone says
    | everybody says | people say | they all say | a recruiter | a good recruiter | recruiters who | most recruiters
    | a company that | a hiring manager
third | daycare | the daycare | day care | registry office | registrar's office | register office | city hall
    | town clerk | county clerk | hoa | homeowners association | condo board | condo management
    | condo association | co op board | strata | body corporate | building management | management company
    | housing association | housing board | housing office | housing officer | shop steward
    | union steward | health inspector | building inspector | fire inspector | food inspector | tax inspector
    | tax office | inland revenue | the revenue | breeder | the breeder | removal people | removal men
    | moving company | surgeon's secretary | consultant's secretary | doctor's secretary | gp's secretary
    | my consultant | my surgeon | my specialist | my midwife | my gp | tyre shop | tire shop | tyre place
    | body shop | repair shop | bookshop | shoe shop | copy shop | pet shop | dry cleaner | dry cleaners
    | tailor | cobbler | jeweller | jeweler | wedding photographer | wedding planner | wedding venue
    | knife guy | knife man | propane guy | pool guy | cable guy | cable tech | cable company | gas man
    | gas engineer | heating engineer | boiler engineer | boiler guy | washing machine man
    | washing machine guy | fridge man | fridge guy | oven man | oven guy | window man | roof man | roof guy
    | tv man | tree guy | fence guy | pest control | exterminator | locksmith | window cleaner | linen people
    | laundry people | oil man | coal man | milkman | postman | postie | mailman | insurance adjuster
    | loss adjuster | claims adjuster | claims handler | my accountant | tax lady | tax guy | tax man
    | my counsellor | notary | the notary | school nurse | my son's teacher | my daughter's teacher
    | the kids' teacher | her teacher | his teacher | her coach | his coach | my son's coach
    | my daughter's coach | the coach | scout leader | sunday school | parish office | parish priest
    | the priest | rabbi | the imam | study group | my tenant | my lodger | roommate | my roommate | my barber
    | my trainer | my dealer | car dealer | car dealership | dealership | tow truck | body shop guy
    | eye clinic | scan clinic | fertility clinic | dental surgery | blood bank | bank manager
    | credit card company | water board | the water company | gas company | the council | social worker
    | my caseworker | case worker | probation officer | housing charity | food bank | my sponsor | the ex
    | my ex | my ex wife | my ex husband | old roommate | old flatmate | stepbrother | stepsister | foster mum
    | mum in law | dad in law | the inlaws | the in laws | meemaw | gramps | nanna | me mam | me da | me ma
    | our mam
"""
