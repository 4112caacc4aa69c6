"""English single words by the part they play, by class."""

WORDS = """
short-phone | ph tel
phoned-word | phoned
short-write | em voicemail vm im fb wa
wrote-word | messaged
contact-detail | number numbers name names address details handle
referee-word | referee referees reference references boss manager employer supervisor
costs-time | take takes took taken taking cost costs
job-talk | interview interviews
expected-hands | applicants candidates candidate everyone everybody people staff employees engineers clients customers
    | builder builders
theirs-to-tell | feedback outcome result results verdict
explaining-verb | explain mention describe outline repeat state note indicate present discuss cover
past-ending | ed
adjective-ending | ed ful ive ous able ible
case-lead | at best
case-word | best case
than-word | than
quantity-word | lot bit while few little couple
oneself | myself
must-verb | need
limit-noun | deadline
keeping-limit | keep meet respect hold
whose-limit | their his her
was-word | was
verdict-noun | result results outcome verdict decision news answer reply response feedback
on-channel | on via by over through
hope-lead | so do btw well ok okay really
drafted-word | drafted draft unsent
former-adjective | old former current previous last ex
awaited-still | waiting awaiting pending
where-word | where
yes-or-no | whether if
under-way | way ready coming underway
left-noun | voicemail voicemails vm
missed-word | missed
pastime-ending | ing
only-if-word | only
adverb-ending | ly
plural-ending | s
one-in-s | gas bus news
day-adverb | prob probs def defo either deffo definately prolly tops around possibly even again now early late
week-behind | after
week-following | following
been-word | been
since-word | since
takes-span | take
former | old former ex previous
given-answer | answer decision reply response
reason-lead | as since because
imagining-word | thought dreamt dreamed imagined assumed feared pretended
waited-link | for on
thousand | k grand
absence | no zero without
receiving-verb | receive
in-word | in
somebody-word | somebody someone another
prefer-verb | prefer
rather | rather
than | than to over
not-the | not
swift-word | quickly fast promptly swiftly rapidly
today-word | today
swapped-for | but rather
not-done | forget omit fail mean want need plan
by-way-of | as
during | during in at
broadcast | news
resending-verb | resend
position | hiring recruitment recruiting
made-anew | rewrite rewrites rewrote rewritten rewriting redraft redrafted redrafting repost reposted remit
    | reprint reform recall recalled recalls recalling research
wishing-verb | wish
moving-noun | cancellation postponement rescheduling
first-set | originally initially
brief | quick brief short little
moving-of | of
still-owed | owe
although-word | though although
overdue-word | overdue late belated
failed-word | failed neglected omitted
without-word | without
dated-word | dated
chosen-lead | a an their its the
own-business | target targets forecast forecasts guidance outlook attendance
own-business | logo slogan name brand supplier suppliers vendor vendors caterer office offices premises system
    | software
    | tool tools strategy budget theme venue colour menu website building
gone-to | went gone goes
no-answer | no nope
business-noun | train flight plane bus tube ferry delivery parcel shipment launch release rollout roll-out merger
    | takeover project rebrand refit migration ipo sale opening
meal-noun | lunch dinner breakfast
authoring-verb | write
written-work | book books novel paper papers thesis version code software compiler library program script app
    | specification song play piece chapter
back-to-thing | work business normal basics base sleep
every-word | all every each most
introducing-verb | introduce
self-word | myself ourselves
errand-thing | bus train tram taxi bag bags luggage suitcase hotel flight ticket tickets bug ball dog cat burglar
given-talk | talk presentation lecture speech demo pitch
answers-whom | answer
asked-noun | question questions query queries mail email emails message letter application enquiry point points
sent-person | engineer engineers technician technicians fitter inspector surveyor driver courier plumber electrician
    | daughter son kids children wife husband team men crew someone
signing-verb | signed
signing-particle | up off onto
withdrawing-word | withdrew withdrawn out
other-one-behind | else
refused-thing | payment payments card transaction request patent claim bid parcel cookie cookies banner ticket refund
    | loan mortgage visa passport upload file password login appeal motion proposal invoice
taking-back | no nope sorry actually rather oops correction scratch pardon apologies nay edit edited
hesitating | ah er erm uh um oh or hang on wait well but
own-pages | diary journal notebook notepad jotter pad planner calendar hand palm wrist arm fridge whiteboard wall mirror
    | post-it postit sticky napkin receipt envelope bookmark
left-word | word
so-lead | so hence
writes-back | reply respond answer write email mail text ring phone message whatsapp call ping
at-last | finally
must-answer | reply respond
former-of | ex
paper-too | bill grant
name-too | honor mercy olive rose lily violet hazel rowan robin basil dean clement earl
name-too | grant chase drew bill mark pat rob sue skip wade pierce will hope nick jack josh harry hank chuck may art
    | nana dawn summer page miles patience april june joy faith dot bob min jet chip sunny
promised-word | promised agreed offered undertook vowed pledged committed guaranteed swore
answering-at-once | know say reckon think tell
to-come-yet | coming way imminent cards
practical-matter | parking dress salary pay pension holiday holidays hours commute directions uniform stack laptop bus
    | visa benefits perks canteen lunch kit boots ppe tools shoes entrance door lift wifi dog dogs remote hybrid
choosing-verb | choose pick select appoint hire prefer opt settle plump take go
rival-noun | lad lass guy bloke fella fellow man woman girl graduate insider local nephew niece veteran
process-word | running contention frame
calling-off | cancel postpone
bumping-verb | bump
paying-verb | pay
about-what | about regarding concerning re
topic-on | on
recalling-it | remember recall place
could-not | couldn can could
coming-on | go land arrive reach
more-of | another more
counter-word | counter counter-offer
repaying-verb | reimburse repay
expense-noun | flight flights train trains ticket tickets taxi taxis cab hotel travel trip fare fares parking petrol
    | fuel mileage journey meal meals lunch accommodation bus room coach uber
this-one | this
post-noun | post mail
cv-noun | cv resume letter portfolio transcript transcripts diploma payslips
topic-of | of about for regarding over
shared-verb | like love enjoy discuss mention admire
there-was | was were
left-noun | number details card
trying-verb | try
place-of | from at on in outside near
rival-noun | candidate candidates profile applicant applicants person hire someone somebody another
workplace
    | plant ward kitchen desk shop branch team class department crew shift patch region territory route section studio
    | chair gig part lead lectureship fellowship headship residency maternity cover trainee hours bench line account
spoken-about | about over of
stranded | on
settled-on | agree settle decide work land rely
some-day | further later
anew | again
whom-word | whom
no-step | still_deciding still_undecided still_thinking still_discussing still_considering still_reviewing
    | still_interviewing still_evaluating still_debating still_no_decision still_no_news still_in_the_process
    | still_working_on_it still_waiting_for still_waiting_on still_being still_under still_open still_in_progress
    | no_decision_yet no_decision_has no_decision_was no_news no_update no_updates nothing_new nothing_yet
    | nothing_to_report nothing_decided not_decided not_yet_decided 't_decided 't_forgotten not_forgotten
    | bear_with_us bear_with_me bear_with_them be_patient your_patience my_patience hang_in_there hang_tight sit_tight
    | in_due_course taking_longer takes_longer needs_more_time need_more_time a_bit_more_time a_little_more_time
    | under_review very_busy swamped snowed_under no_timeline no_timeframe know_more still_interested
letting-word | let
telling-people | tell inform notify advise update brief warn alert contact remind
each-word | every each all other
fellow-word | interviewees finalists candidate applicant candidates applicants shortlisted everyone everybody
one-to | one person people man woman guy lady name contact number address team place department office desk bloke
best-word | best right
urging-verb | suggest ask insist propose recommend request demand urge
relative-that | that which
owing-verb | submit return complete upload hand finish sign
before-new-time | on by it that till until for not
promising-word | promise guarantee give offer
must-word | must
joining-particle | de da di du van von der den ter ten dos das bin ibn el al la le del della mac
the-one | one
personal-adj | lovely nice friendly kind sweet charming polite grumpy helpful chatty rude patient sound shy funny warm
department | hr human resources talent ta admin staffing
kin-f | wife missus sister mum mother daughter niece aunt gran girlfriend fiancee mam
kin-m | husband son brother dad father uncle nephew boyfriend fiance grandad
small-lead | to with from w off by
if-word | if
source-word
    | advert ad posting listing page leaflet portal brochure booklet poster faq website site app bot machine
    | linkedin indeed glassdoor greeting
report-noun | promise mention word indication idea hint clue sign guarantee talk
report-link | to of on about as when whether if that who
goods-verb | ship launch
process-role | recruiter recruiters contact interviewer interviewers agent headhunter consultant coordinator sourcer
    | future new prospective hiring potential would-be next
command-verb | check get make see ask chase remind verify ensure find have pray tell persuade convince
from-lead | from
back-word | back
whatever-word | whatever whichever
would-word | would
headed-noun | review reviews rise negotiation negotiations stage lawyer lead plan
ready-word | ready done finished written drafted
determiner | the a an this that my your his her its our their no any some another each every of for with by from 's
    | few several quick | short first second next new phone video final last nice good great long brief
object-behind | me back us him her
behind-imperative | the him her them back to again my
my-behind | me us
you-behind | you u
their-own | his her their
indefinite | a an any some
our-own | our us we
its | its
mine-of | my our
your-own | your
candidate-paper | cv resume résumé references diploma diplomas transcript transcripts payslip payslips passport
    | homework
definite-only | the
definite | the their his her its this that these those
conjunction | and then
at-most | tops max most latest an
happening-aux | gets
each-weekday | mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays
contrast | but otherwise
due-now | am are 'm 're
coming-word | coming
before-coming | is are be not 's n't 't
verb-sign | will would 'll to should shall 'd might could may
clause-start | and but then that
title | major brigadier corporal inspector superintendent commissioner admiral baroness
title | mdm advocate adv judge colonel commander lieutenant sergeant m mr mrs ms mme mlle dr prof sister sir rev
    | captain cllr madam miss pastor chief alhaji engr barr hon sr canon herr frau
plain-title | mr mrs ms dr miss sir prof
title-f | mrs ms miss madam sr frau
title-m | mr sir canon herr
towards | to into
at-place | at in near of
apposing | in at is was a an the our my their of at for
particle | le la de du van von der den el al di da mac st o ni nic bin abu ap ten ter dos das san
introduces | with from to into by w called named mit frm via saw met 's is
place | from at of in a
from | from by frm
by-telephone | phone telephone
after-last | after afterwards
present-ending | s
by | by
with | with w
no | no any zero
when | when until before since because if once after unless as
letter-noun | letter letters
informing-verb | intimate inform advise notify announce warn
asked-for | if whether to when what
asked-role | asked
cleft-opening | what all
plan-noun | plan idea arrangement agreement deal understanding intention thinking hope aim
once | once when after until
asks-when | when how_long how_soon by_when timing timings timeline timelines timescale timescales time_frame timeframe
    | timeframes eta when's
asks-timeline | timing timings timeline timelines timescale timescales time_frame timeframe timeframes eta
did-verb | did
own-mine | mine ours
day-noun | date day deadline target eta timeline timeframe timescale timing estimate guess aim forecast
day-link | of to on
usual | average usual typical normal standard
as-word | as
pledge-noun | promise assurance commitment undertaking pledge guarantee prospect
pledge-link | of
lot-noun | offers letters contracts invitations invites links packs rotas forms emails mails answers replies notices
deadline | by before
to-its-time | on for at of set is fixed the scheduled from
before-deadline | expected due on the is are 's their final my out back in through ready over across its way post mail
    | rather now to me with known probably prob normally presumably surely
expected | likely expected due promised planned follow anticipated eta tbc foreseen slated targeted envisaged
    | pencilled
    | penciled forecast projected estimated
expected-undated | expected promised promise follow
ahead-of | before for ahead
to-whom | to tae
dative | to the
reported | apparently according told promised
away | off away leave holiday vacation absent ooo
talk | talk conversation discussion
not-bare | owe through no any if for about waiting my with after before not still until without to on of pending
    | awaiting great
    | good | quick short long first second i video phone
bare-article | a an the
counting | two three four of
feedback | feedback
answer-word | sign reply response answer feedback decision verdict result results update word
news | news update status timeline again when where
chasing-noun | chaser nudge reminder bump poke follow-up
sent | sent emailed mailed
inquiring-verb | inquire enquire query
numbered | second third another 2nd 3rd nd rd first
thanking-noun | card note mail email message letter sms text dm line wishes greetings voicemail flowers
addressed | to sent for out posted gone done off dropped
moved-object | it our us we ours everything
offer-word | offer role job
offer-object | offer it job
declined | declined
rejection-noun | rejected unsuccessful rejection no
mine | gonna must
trying | try tries tried trying attempt
to-them | them him her
whether-verb | confirm tell let inform announce decide notify
we-alone | we
committing-verb | agree offer commit undertake arrange volunteer vow pledge swear promise plan intend mean aim
    | expect hope guarantee | manage
causing-verb | get ask tell remind
having-done | have get
told-on | on of about
wanting-verb | want wants
still-word | still
to-be | be
is-now | 's is are
pending | yet
nothing-else | to else more much on about but for until till before from
promise-verb | promise guarantee announce assure commit pledge
announce-verb | announce
announcing-verb | expect promise
reporting-verb
    | leave arrange settle understand conclude add agree offer think undertake volunteer commit confirm assure
preparing-verb | prepare draft have
writing-verb | email mail message text
needs-meeting | fix invite propose suggest plan prepare book
invites | invite propose suggest
sharing-verb | share
publishing-verb | publish announce
handing-verb | issue let assign allocate allot lend loan grant award
doubting | whether
giving-verb | give share provide pass deliver
inviting-verb | invite confirm propose suggest introduce reimburse refund repay pay connect refer
invited-verb | invite contact
invites-me | invite
owed | due
needs-time | need want ask
takes-time | have need want take pencil block earmark reserve allot allocate schedule slot book allow clear set
infinitive-mark | to
never-aux | got
in-order-to | for
moves-earlier | prepone bring advance
shifting-verb | go
shifting-verb | slide slip switch swap change become
had-to | had needed
tried | tried
judging-noun | decision decisions verdict ruling conclusion choice shortlist
hearing-behind | back from
was-verb | was were
day-when | day when date deadline
mailing-verb | send email mail forward post share resend text issue dispatch circulate
intent-noun
    | diary calendar planner note point plan promise arrangement commitment undertaking offer intention aim reminder
    | pledge
clause-word | what whether how where who why
lasting-adj | valid active open live available accessible
process-noun | application file case team panel loop interview contract process candidacy profile cv role position
    | manager boss recruiter offer visa paperwork onboarding referral
got | get
pro-verb | do
calendar-verb | schedule arrange book organise organize
checking-verb | verify
out-word | out
not-yet | before until till
own-one | hers theirs mine ours yours
posting-noun | post mail email
people-noun | people staff someone somebody everyone engineers volunteers folk folks
existential | there
reports-verb | report
aiming-verb | target aim shoot look settle commit put pencil schedule name quote suggest estimate plan
granting-verb | give
deadline-noun | eta deadline target timing timeline timeframe timescale
foreseeing | hopeful confident sure certain committed aiming hoping optimistic targeting heading shooting
foreseeing-link | of for to on
not-alone | keys choice pick selection view views opinion thoughts impressions findings determination judgement
    | judgment
    | evaluation scores marks grade ruling
concerning | re
finding-verb | find wake
question-word | whether if when what where how why who which
question-verb | is are was were has have had did do does will any
asking-form | asked asking wondering enquiring inquiring checking
told-soon | tell inform notify
doctors-visit | appointment session checkup visit
fixes-in | lock locks locked locking pencil pencils pencilled penciling slot slotted
over-word | over
inquiry-verb | work figure determine ascertain discover ask see know find check enquire inquire query hear wonder
    | learn clarify establish
process-word | movement progress development developments shortlisted moved decided
process-word | role job post position vacancy application app candidacy process panel committee shortlist shortleet
    | happening ghosted offer contract paperwork hire hiring
waiting-verb | wait await
silent-verb | ghost
visiting-verb | go call pop drop stop swing walk cycle drive nip trot
my-message | question questions query queries email mail message messages note letter call calls voicemail voicemails
    | enquiry inquiry text dm request application
inbox | inbox mailbox letterbox doormat mat dms spam
receipt | receipt
says | says said reckons thinks tells told goes
off | off
pronoun-f | her
own-f | her
own-m | his
pronoun-m | him
hello | hi hello dear hey morning
behind-title | ma'am mam sir madam ji san sahib garu
relating-verb | put connect
ping-noun | ping
means | by via on over per through
across-word | over across out through
now-in | in here
is-verb | is are was were
has-word | has had
now-in-end | already now finally and but at from for with
promises-me | promise guarantee
moving-now | reschedule cancel postpone rearrange adjourn bail flake
theirs-alone | decision feedback news verdict result results outcome word update
delivering-verb | follow be come take make work get
follow-verb | follow come
follows-now | follow
quoting-verb | go
expect-verb | expect
expecting-verb | expect count bank rely look watch keep
receives-soon | receive get
hearing-verb | hear
showing-verb | see show present explain check review
learning-verb | know find
getting-verb | receive get
answering-verb | answer accept decide respond reply sign give say choose
wanting-verb | want need expect require
lasting-verb | be stand run expire lapse end hold close
deciding-verb | decide choose
judging-verb | deliberate debrief adjudicate rule
having-verb | get have be hear
needs-object | get have obtain
possessing-verb | have
dead-end | voicemail recording machine answerphone answering tone mailbox
preposition | about on at in to for with by when after before from
reaching-verb | reach come arrive land
naming-word | called named
anybody | someone somebody woman man lady guy chap bloke lass girl fellow
then-last | then
following-one | next following
stage-noun | stage round step phase part level tier no number gate task exercise
forward-verb | look
travel-noun | ferry hotel hotels flight flights train trains bus taxi airline parking petrol fuel travel broadband
aside-opening | whichever whatever however wherever as once when though although which who since because barring
    | assuming provided
counts-on | after afterwards afterward later thereafter following
according | according per
now | now
position | role position job vacancy post opening headcount requisition req
not-received | expect be await know
following-verb | follow
reminding-verb | remind
contacting-verb | drop forward speak
channel | writing linkedin whatsapp slack signal messenger insta instagram facebook teams discord telegram skype
job-noun | job role post position place contract permanent it spot seat gig vacancy apprenticeship internship
    | traineeship placement
arranging-verb | be confirm set schedule book plan fix arrange agree pencil settle
possessive | 's
short-would | 'd
yes-word | yes
number-mark | n no
or-word | or
brings-too | get
takes-call | take
foresees-verb | expect
only-is | be
word-too | hell shell ill id im shed
before-word-too | the a to be is my am feeling from in of like what bloody raise give hot living
announced-word | communicated announced shared told notified informed published relayed given
announced-beside | and then to be will 'll ll shall me us i it is 's am later only
decision-noun | decision decisions verdict
invite-word | invite invitation calendar
moved-to | moved pushed postponed delayed shifted slipped changed put back off to till until
"""
