"""English single words, by class, of what surrounds a message: how often, in spite of what, asked first, given in."""

IDLE = """
arranged-word | lined booked scheduled arranged organised organized pencilled penciled
sorted-thing | pension visa permit expenses payroll paperwork account accounts access badge relocation tax insurance
    | references pay salary package parking laptop login logins equipment onboarding
short-with | w
this-known | this that
public-word | paper papers press journalist journalists reporter reporters newspaper investors shareholders staff
    | employees unions union parliament mps viewers listeners analysts
pasted-word | following this these below
beside-actor | himself herself also then
let-know | know
asked-of | by asap soon any should about once as either
calendar-word | calendar calendars diary diaries
setting-anew | reschedule rebook rearrange
why-word | as because since due so owing while
own-thing | english french german spanish italian dutch accent level experience background profile training degree cv
    | resume letter portfolio application salary notice age motivation lack gap gaps weakness weaknesses strength
    | strengths skills answer answers talk presentation demo code project projects exercise test tests case copy
    | drawing drawings plan plans train plane bus flight car bike journey commute tube tram phone laptop computer mic
    | mike connection wifi camera voice nerves heart stomach back knee hand hands head brain mind memory idea ideas
    | question questions joke jokes shirt jacket tie suit dress shoes bag watch alarm flat rent weekend blog channel
    | article articles thesis dissertation essay sample samples pitch deck slides rate visa enthusiasm
addressing-verb | answer write email mail message text dm
wishing-start | hope hoping looking counting longing
foreseen-word | planned scheduled foreseen envisaged
study-paper | essay dissertation thesis coursework
correcting-word | mark marks marking grade grades grading corrects proofreads
order-noun | menu menus order orders delivery deliveries reservation
looking-into | see check find look ask
brought-back | you everyone details detail dates date times time slots something more numbers number figures figure
    | thoughts comments steps step plan idea availability proposal yes news info information good bad salary
let-me-do | check talk speak ask confirm find see look get come follow circle run discuss verify dig chase consult
    | raise have double-check
let-me | let_me
equals | : = - 's
dated-nouns | dates slots times timeslots options
dated-noun | date day slot time timeslot hour
set-word | set fixed confirmed booked agreed scheduled
of-theirs | their
pay-behind | base basic gross plus p.a. pa a per annual yearly
none-word | no
new-day-word | now
new-day-link | it 's is will 'll be has to must
brought-about | make take reach give announce share publish post communicate deliver send
start-link | on the
beginning-noun | start starting starts begin beginning
offered-noun | slot slots timeslot timeslots times dates options
refund-noun | reimbursement reimbursements
meaning-verb | mean
adjective-ending | ful ous ive ish able ible less ical ional dent gent lient cient iant
channel-too | zoom whatsapp email notion jira asana trello gmail outlook webex meet sharepoint onenote
towards-channel | to onto into
renewing | now instead actually
diary-noun | calendar diary agenda planner schedule timetable outlook phone laptop rota
list-noun | list
unwell-word | ill sick unwell poorly away off strike snowed
business-trade | accountant accountants lawyer lawyers solicitor solicitors doctor physician auditor bookkeeper notary
off-word | off cancelled canceled postponed
adjective-mostly | final
typed-and | an
let-led | said says so and but ok okay sure right
longer-lead | any no much
longer-word | longer more
so-then | so
weary-of | tired sick fed weary bored gave given giving done enough stopped quit
silence-word | silence impatient impatience impatiently
patience-noun | patience
lost-word | lost out losing
getting-word | getting
asking-auxiliary | could can will would is are does do did
doubting | hopefully
record-noun | notes note summary minutes recap write-up recording transcript
everybody | everyone everybody
guessing-verb | hope guess bet doubt reckon suppose imagine suspect fear assume pray think wish figure hoped guessed
    | doubted reckoned thought imagined suspected feared assumed prayed wished figured
topic-lead | about regarding concerning
compared | as than what like
left-message | voicemail voicemails
any-new | new long short nice kind lovely two three four several
life-time | long busy hard hectic
in-spite | despite
nth-time | second third fourth fifth sixth nth nd rd th
alerting-verb | alert warn
news-subject | anything something things any
dream-noun | dream nightmare
no-company | home work stage round final screening management leadership senior executive executives headquarters
    | welcome ashby
suggesting-verb | suggest propose recommend
past-perfect | had
same-week | same that
on-which | on at
taking-up | when which
own-of | of
timed-thing | shift shifts intake intakes cohort class classes course courses session slot slots batch term rota
    | schedule season service application applications internship internships
lasting-word | running ending starting beginning valid lasting covering spanning start starts begin begins runs ends
    | lasts expiring expires
starting-noun | start
street-word | street st road rd avenue ave lane drive square close court way place boulevard crescent terrace
site-ending | com io org net co ai app fr
numbered-noun | form
short-day | sat sun wed
weekdays | mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends
in-course | due good time
relative-word | which who
topic-direct | about regarding concerning
worked-at | do complete finish return submit solve
to-do-link | to
then-lead | at in during before after by within from
wants-done | want wants wanted need needs needed prefer prefers
self-informing | acquaint
phone-word | phone telephone
phone-with | with to telling talking asking arguing shouting explaining promising reassuring apologising apologizing
meanwhile-word | during mid
sends-too | throw pass hand
other-particle | up out away
currency-word | euro euros quid pound pounds dollar dollars bucks £ € $ chf francs
billed-thing | invoice invoices rent loan deposit debt debts arrears
note-surface | hand arm palm wrist wall whiteboard blackboard fridge calendar planner diary notebook notepad journal
    | list post-it mirror back envelope
onto-word | on in onto
bidding-verb | put made make making submitted placed raised
yarn-noun | story stories joke jokes anecdote anecdotes tale tales yarn yarns legend
"""
