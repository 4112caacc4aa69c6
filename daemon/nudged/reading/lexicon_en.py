"""English."""

from nudged.reading.lexicon import Lexicon, spellings, word_set
from nudged.reading.time_en import TIME
from nudged.reading.verbs import english

SENSES = """
pron:i | i
pron:me | me | myself | to me | with me
pron:we | we
pron:us | us | us all
pron:you | you | u
pron:he | he
pron:she | she
pron:him | him | her
pron:they | they | someone | somebody | whoever
pron:it | it
aux:will | will | 'll | shall | is going to | are going to | am going to | going to | gonna | 's going to
    | 're going to | is gonna | is about to | is set to | are set to | is to | are to | is due to | are due to
    | is expected to | are expected to | will be able to | 'll be able to | is scheduled to | are scheduled to
    | wont to | 's to | is committed to | is supposed to | are supposed to | is meant to | are meant to
    | 's supposed to | 're supposed to | intends on
aux:would | would | 'd
aux:should | should | ought to | must
aux:might | might | may | could | may well | might well | can | may be able to | might be able to | could well
    | would maybe
aux:was | was | were | got | been
aux:be | is | are | am | 're | 'm | be | being | 's
aux:have | have | has | 've | had | 's | having
aux:do | do | does | did
broken | was supposed to | were supposed to | was meant to | were meant to | was due to | were due to
    | had promised to | was going to | were going to | was to | were to | was expected to | were expected to
    | had said | had promised | was to have | ought to have | supposed to have
commit | plans to | plan to | planning to | is planning to | expects to | expect to | hopes to | hope to
    | is hoping to | are hoping to | aims to | aim to | intends to | intend to | means to | promised to
    | promises to | agreed to | committed to | undertook to | has to | have to | needs to | expecting to | aiming to
    | is aiming to | intending to | planned to | expected to | is aiming to | promised me to | offered to
    | promised that | hoping to | swore to | vowed to | said to expect to | guaranteed to | pledged to | reckons to
    | is looking to | are looking to | are planning to | are expecting to | is expecting to | plans on | planning on
    | are aiming to | set to | due to | wants to have | is intending to | be able to | is sure to
weak | want to | wants to | wanted to | would like to | 'd like to | would love to | 'd love to | will try to
    | 'll try to | tries to | try to | tried to | trying to | will do their best to | will do his best to
    | will do her best to | do his best to | do her best to | do their best to | 'll do his best to
    | 'll do her best to | wishes to | would prefer to | is keen to | are keen to | happy to | is happy to
    | would be happy to | 'd be happy to | would be glad to | wish to | attempt to | hoped to | might want to
    | 'll see if | will see if | seemed keen to | is willing to | would rather | will attempt to | 'll attempt to
    | is trying to | are trying to | 'll try and | will try and | likes to | do what they can to | whether to
    | will see about | 'll see about | is tempted to | would want to | thinking of | considering | is thinking of
neg | not | 't | never | no longer | n't | hardly | nobody | no one | cannot
adv | had to | has had to | needed to | also | then | definitely | probably | personally | just | kindly | certainly
    | normally | likely | surely | now | still | really | actually | quickly | simply | hopefully | be | formally
    | directly | even | only | already | duly | finally | first | both | all | apparently | very | kindly | at least
    | well | again | most likely | presumably | himself | herself | themselves | supposedly | in turn | always be
    | eventually | literally | finally | properly | ideally | basically | obviously | absolutely | briefly
    | promptly | immediately
to | to
conj | and | then | & | plus | but
that | that
rel | who | which | whom
if | if | unless | suppose | supposing | imagine | provided | assuming | in case | as long as | providing
    | in the event | should i | should my | were i | depending on | subject to | only if | if and when
benign-if | if not | if no | if nothing | if i don't | if i haven't | if they don't | if he doesn't | if she doesn't
    | if there's no | if still nothing | if i hear nothing | if he hasn't | if she hasn't | if they haven't
    | what if | if nobody | if none | asked if | asked me if | if i remember | if i recall | see if | know if
    | wonder if | if i understood | if i'm not mistaken | if possible | as if
anyway | either way | in any case | regardless | whatever happens | whatever the outcome | no matter what
    | in either case | anyway | yes or no | one way or another | one way or the other | whether or not
    | either outcome | good or bad | at any rate | come what may | positive or negative | even if
    | whatever the result | in all cases | whatever they decide | successful or not
maybe | maybe | perhaps | possibly | potentially | conceivably | theoretically | in theory | with luck
    | with any luck | not sure | no guarantee | might
habit | usually | generally | typically | as a rule | in general | often | every | each | always | tend to
    | tends to | most of the time | on average | policy is | sometimes | by default | normally takes | routinely
    | ordinarily | never | rarely
hope | i hope | i wish | i think | i guess | i suppose | i doubt | i imagine | i suspect | i bet | fingers crossed
    | i'd love | i'd like | i want | i wonder | would be nice | would be great | would be good | praying
    | i'm hoping | i am hoping | hoping | i pray | let's see | let's hope | here's hoping | no idea | don't know
    | in my dreams | i fear | i assume | my guess | if only | wish | will see | we'll see | i need | waiting for
    | waiting to | i'm waiting | still waiting | can't wait | wondering | i reckon | not clear | unclear | awaiting
    | pending
asked | asked | ask | asking | requested | begged | urged | invited | told | want | wants | wanted | need | needs
    | expects | expect | would like | reminded | encouraged | suggested | advised
done | as promised | as agreed | as he promised | as she promised | as they promised | as announced | like he said
    | like she said | true to his word | true to her word | right on time | as planned | as expected | on the dot
    | as he said | as she said | as they said
nothing | nothing | still nothing | no news | no call | no answer | no reply | no email | but didn't | but he didn't
    | but she didn't | didn't happen | never came | never did | radio silence | silence | crickets | no word
    | no sign | hasn't | haven't | but no | didn't | did not | not a word | never called | zilch | nada | still no
    | no mail | never happened | has not | have not | and no | not a peep | no message | no response | not yet
asking | where things stand | where we stand | where it stands | where i stand | where we are | where they are
    | an update | any update | any updates | for news | any news | for updates | status | about the call
    | about next steps | next steps | if there was any news | if there's any news | how things stand
    | how things are going | what's happening | what was happening | for feedback | for a decision | for an answer
    | the state of things | about the timeline | timeline | timing | whether there's news | whether they had decided
    | when i could expect | when i can expect | when to expect | if they had | whether they had | what's going on
    | if they'd | whether there was | if there were | a status | how it was going | about my application
    | about the decision | about the offer | about the contract | about the itinerary | an answer | a reply
    | a response | for the itinerary | for the contract | for an eta | about timing | for news again
    | about the result | about the results | if the decision | checking in | check in | to remind | no news
    | any progress | how it's going | about progress | for progress | whether he'd | whether she'd | whether they'd
    | about the status | to see where | to find out where | was still | what the | still on | nothing since | an eta
    | state of play | the outcome | any decision | since nothing | because nothing | about the promised | bump
    | a nudge | a reminder | the hold up | the delay
again | again | once more | a second time | a third time | another email | another mail | another message
    | second email | second mail | second message | third email
thanks | thank you | thanks | thank | thank-you | thankyou | appreciation | gratitude | appreciated
    | to say how much | congratulate | congratulations | happy birthday | season's greetings | to thank
extra | curious about | for fun | wondering about | collects | was looking for | no mention of the job
    | nobody asked | unprompted | making of | christmas card | a card | postcard | quick hello | to say hello | fyi
    | no strings | just because | article | podcast | the link to | photo | photos | pictures | picture | book
    | recipe | talk | the paper | a paper | post | blog | additional information | extra information | some extra
    | additional info | extra info | further examples | we talked about | we discussed | we spoke about
    | we had talked about | he mentioned | she mentioned | they mentioned | i mentioned | we'd joked about
    | joked about | i promised to share | repo | an example | a video | write up | slides from | reading list
    | newsletter | report on
own-doc | case study | take home | take-home | test | cv | resume | references | portfolio | documents
    | cover letter | application | availability | availabilities | exercise | assignment | homework | form
    | paperwork | diploma | diplomas | signed contract | passport | id | work samples | writing sample | payslips
    | transcript | transcripts | slots | dates | case | solution
did | and he did | and she did | and they did | which he did | which she did | which they did | and so he did
    | and so she did | kept his word | kept her word
rejected | different direction | another direction | a different direction | not moving forward | not going forward
    | not be moving forward | won't be moving forward | not to move forward | not be taking my application
    | not to proceed | not proceeding | not be proceeding | turned me down | turned down my application
    | rejected me | rejected my application | rejected | i was rejected | was rejected | got rejected
    | been rejected | rejection | a no | it's a no | gone with someone else | went with someone else
    | going with someone else | gone with another | went with another | going with another | chose another
    | chosen another | chose someone else | chosen someone else | picked someone else | picked another
    | hired someone else | hired somebody else | went for someone else | gone for someone else
    | going for someone else | went with an internal candidate | gone with an internal candidate
    | with another candidate | with other candidates | with a different candidate | unsuccessful
    | not been successful | wasn't successful | was not successful | not selected | wasn't selected
    | not shortlisted | didn't make the cut | didn't get it | didn't get the job | i'm out | regret to inform
    | decided against | not a fit | not the right fit | passed on me | no from them | chose the other | said no
    | a polite no | thanks but no thanks | knocked back | didn't get the role | dropped me | pass on my application
    | passed on my application | i am out | preferred another | preferred someone | went to someone else
    | gone to someone else | gone to another
withdrawn | withdrew | i withdrew | withdrew my application | pulled out | i pulled out | withdrawn my application
    | dropped out | took myself out | bowed out | i'm withdrawing | removed myself | pulled my application
    | taken myself out | backed out | withdrew from | i have withdrawn | stepped away from the process
filled | position filled | role filled | position is filled | role has been filled | position has been filled
    | role was filled | filled internally | filled the role | filled the position | role closed | position closed
    | role cancelled | position cancelled | role is cancelled | role was cancelled | position was cancelled
    | role has been cancelled | position has been cancelled | role frozen | position frozen | position is frozen
    | role is frozen | the role is on ice | headcount frozen | closed the position | closed the role
    | cancelled the role | cancelled the position | role pulled | role scrapped | scrapped the role
    | scrapped the position | role no longer exists | position no longer exists | froze the role
    | froze the position | role has been frozen | position has been frozen | role has been pulled | role was pulled
    | job is gone | role is gone | role has been closed | position has been closed | position was frozen
    | role was frozen | frozen the role | frozen the position | pulled the role | canceled the role
    | canceled the position | role canceled | position canceled | role was scrapped | not hiring anymore
    | no longer hiring | been filled | position was closed | role was closed | role eliminated | pulled the position
signed | signed the contract | i signed | accepted the offer | i accepted | signed my contract | contract signed
    | offer accepted | accepted their offer | signed the offer | signed and returned | signed with | i've signed
    | i've accepted | signed today | signed yesterday | said yes to
declined | declined the offer | i declined | turned down the offer | turned the offer down | turned it down
    | i turned them down | declined their offer | offer declined | rejected the offer | refused the offer
    | said no to the offer | turned down their offer | i've declined | rejected their offer | declined the job
    | said no to them | declined it | i said no to
offered | they said yes | they want me | they want to hire me | hired me | they chose me | picked me | i am hired
    | i'm hired | offered me the job | offered me the role | offered me the position | offered the job
    | offered the role | offered me | i got the job | got the job | got the role | made me an offer | made an offer
    | offer received | received an offer | got an offer | got the offer | have an offer | verbal offer
    | written offer | offer came | offer arrived | offer in hand | extended an offer | an offer came
    | they want to hire me | offer letter arrived | offer letter received | offer letter came | i have an offer
    | have the offer | made their offer | received the offer | received their offer | offer is in | offer's in
    | sent the offer | sent me an offer | sent an offer | sent me the offer | offer landed | it's an offer | offer!
    | offer from | made me a formal offer | received a written offer | an offer | the offer letter
applied | applied | i applied | applied to | applied for | application sent | sent my application
    | sent the application | submitted my application | application submitted | sent in my application
    | sent off my application
met | spoke to | spoke with | talked to | talked with | met | met with | had a call with | had a chat with
    | interview with | call with | chat with | coffee with | screen with | had an interview
auto | automatic | auto reply | autoreply | auto-reply | automated | out of office | acknowledgement
    | acknowledgment | ooo | no-reply | noreply | confirmation of receipt | newsletter | job alert | cv on file
    | on file | application received | received your application | received my application | auto response
role | recruiter | recruiters | hiring manager | manager | hr | hrbp | human resources | talent team | talent
    | people team | team | panel | committee | company | headhunter | agency | agent | boss | director | cto | ceo
    | cfo | coo | vp | head of | partner | founder | coordinator | assistant | secretary | colleague | lead | board
    | department | office | interviewer | interviewers | receptionist | firm | client | the client | lawyers | legal
    | legal team | people | talent acquisition | ta | sourcer | admin | supervisor | professor | principal | chair
    | owner | they | the school | the hospital | employer | n+1 | consultant | lady | guy | man | woman | person
    | contact | team lead | scheduler | staffing | the ministry | headteacher | matron
third | my mum | my mom | my dad | mum | mom | dad | my brother | my sister | my wife | my husband | my partner
    | my friend | a friend | landlord | the landlord | dentist | the dentist | doctor | the doctor | plumber
    | the plumber | the bank | bank | my landlord | my girlfriend | my boyfriend | flatmate | my flatmate
    | neighbour | the neighbour | my old boss | my former boss | my former manager | my current manager
    | my current boss | my boss | my manager | garage | the garage | my parents | my mother | my father | accountant
    | insurance | the insurance | candidates | applicants | shortlisted candidates | customers | customer | users
    | clients | students | each other | electrician | the electrician | the school office | the vet | my colleague
    | the courier | parcel | everyone else in | another candidate | other candidates | the other candidate
    | my mentor | the successful candidate | successful candidates | successful applicants | employees | my referee
    | my referees | my son | my daughter | my cousin | my aunt | my uncle | my ex | kids | ferry
    | the internet provider | the optician | my coach
generic | a recruiter | a good recruiter | recruiters who | most recruiters | a company that | a hiring manager
please | please
chasing | follow up | chaser | reminder | nudge | chased
noun-start | the | a | an | their | his | her | our | my | this | some
"""
NOUNS = """
answer | feedback | news | decision | answer | response | reply | result | results | outcome | verdict | word
    | update | updates | next steps | status | info | info on next steps | an ear | conclusion | go ahead
    | green light | yes or no | final answer | final decision | debrief | shout
call | call | calls | ring | phone call | telephone call | callback | buzz | bell | ping | voicemail | phone
mail | email | e mail | mail | message | text | note | letter | sms | whatsapp | linkedin message | dm | line | msg
    | voice note | card | voice message | inmail | e-mails | emails | mails | messages
invite | invite | invitation | calendar invite | calendar invitation | slot | slots | time slots | dates | times
    | available times | some times | a time | date | a date | booking link | calendly | scheduling link
    | availability | new dates | other dates | another date | new date | new slot | timeslots | options
    | proposed times
meeting | interview | interviews | onsite | on site | second round | final round | next round | first round
    | third round | technical round | round | meeting | chat | conversation | panel | second interview
    | final interview | technical interview | tour | visit | site visit | trial day | trial shift
    | assessment centre | assessment center | video call | zoom | teams call | intro call | screening | phone screen
    | screen | appointment | session | talk | coffee | lunch | follow up call | follow up interview | depot tour
    | intro | debrief call | catch up | presentation | call with the | trial | workshop | interview with | superday
    | viewing | visit to | demo
doc:itinerary | itinerary | travel details | train tickets | tickets | travel plan | directions | travel itinerary
    | booking | hotel booking | visit plan
doc:address | address | location | venue
doc:link | link | zoom link | meet link | teams link | video link | dial in | login | access code
doc:agenda | agenda | schedule | programme | program | timetable | running order | plan for the day
    | interview schedule
doc:contract | contract | contracts | paperwork | agreement | nda | employment contract | visa paperwork
    | draft contract
doc:offer | offer | offer letter | written offer | formal offer | package | term sheet | terms
doc:test | test | take home | take home test | assignment | exercise | case | case study | coding test
    | coding challenge | challenge | assessment | homework | art test | technical test | brief | task
    | questionnaire | take home task | take home assignment
doc:job-spec | job spec | job description | jd | spec | role description | full job spec | job profile | job ad
doc:form | form | forms | application form | onboarding form | expenses form
doc:documents | documents | docs | files | materials | papers | onboarding pack | pack | info pack
    | information pack | prep pack | prep material | pre read
doc:document | document | guide | prep guide | deck | slides | presentation deck | report | brochure | summary
    | file | org chart | handbook | benefits summary | benefits guide | salary band | salary range | numbers
    | figures | quote | proposal | breakdown | benefits | photos | recording | transcript | certificate | name
    | names | contact details | dataset | payslip | equipment | laptop | badge | prospectus | notes | sample
    | samples | list | details of the | reading list | keys | template | policy | budget | checklist | rota
doc:details | details | information | more information | more info | particulars | specifics | logistics
    | instructions | further details | requirements | what i need | everything i need
money | expenses | travel expenses | train fare | fare | travel costs | costs | my ticket | refund
promise-noun | promise
"""
WORDS = """
determiner | the a an this that my your his her its our their no any some another each every of for with by from 's
    | quick
    | short first second next new phone video final last nice good great long brief
object-behind | me back us him her
behind-imperative | the him her them back to again my
my-behind | me us my
you-behind | you
conjunction | and then
contrast | but otherwise
clause-start | and but then that
title | m mr mrs ms mme mlle dr prof
introduces | with from to into by w called named mit frm via saw met 's is
place | from at of in a
from | from by frm
by | by
with | with
no | no any
when | when until before since because if
asked-for | if whether to when what
asked-role | asked
deadline | by before
to-its-time | on for at of set is fixed the scheduled from
before-deadline | expected due on the is their final my
expected | expected due promised planned follow anticipated
expected-undated | expected promised promise follow
ahead-of | before for ahead
dative | to the
reported | apparently according told promised
away | off away leave holiday vacation absent ooo
talk | talk conversation discussion
not-bare | no any if for about waiting my with after before not still until without to on of pending awaiting great
    | good
    | quick short long first second i video phone
bare-article | a an the
counting | two three four of
feedback | feedback
news | news update status timeline again when where
chasing-noun | chaser
sent | sent emailed mailed by
numbered | second third another 2nd 3rd nd rd first
thanking-noun | card note mail email message letter sms
addressed | to sent for
moved-object | it our us we ours everything
no-outcome | no not 't without never after other another expected fear avoid possible
saying | saying
offer-noun | an the offer
offer-object | offer it job
accepted | accepted
declined | declined
declinable | invitation meeting test cookies call
first-person | i
rejection-noun | rejected unsuccessful rejection no
rejection-of | fear expect another others candidates their of
rejection-rate | rate rates reasons letters
mine | gonna must
whether-verb | confirm tell let inform announce decide notify
promise-verb | promise guarantee announce
announce-verb | announce
announcing-verb | expect promise
reporting-verb | add agree offer think
preparing-verb | prepare draft have
writing-verb | email e mail message text
needs-meeting | invite propose suggest plan prepare book
invites | invite propose suggest
giving-verb | give share provide pass deliver
inviting-verb | invite confirm propose suggest
invited-verb | invite contact
delivering-verb | follow be come take make work get
follow-verb | follow come
expect-verb | expect
expecting-verb | expect
hearing-verb | hear
getting-verb | receive get
having-verb | get have be hear
needs-object | get have obtain
possessing-verb | have
not-received | expect be await
following-verb | follow
reminding-verb | remind
contacting-verb | drop forward speak
offering-verb | get make receive have extend give send
arranging-verb | be confirm set schedule book plan
"""
PAGE = """
generic | notes note journal diary log todo to do list pipeline tracker tracking status week weekly daily job jobs
    | search
    | hunt applications application inbox misc call interview interviews talk meeting chat screen screening phone
    | video
    | coffee onsite round final first second third 1st 2nd 3rd stage step test offer debrief with at for from by
    | the a an
    | of in on and my our this today tomorrow process hr manager visit tour point informal formal technical telephone
    | call's follow up follow-up next steps action actions outcome people contacts monday tuesday wednesday
    | thursday friday
    | saturday sunday mon tue wed thu fri january february march april may june july august september october november
    | december day morning evening after before feedback email mail message letter cv reading part questions prep past
    | conversation quick short long catch catchup catch-up introductory intro hiring recruiter panel case study
    | assessment
    | centre center reference references check news entry idea ideas thoughts learning month year answer answers
    | thread
    | contact captured nudge discussion skype zoom teams meet i he she they nothing silence waiting recap updates
    | update
    | weekend inbox company
label | status next steps step action actions nb note notes todo update updates result results feedback outcome
    | question
    | questions prep agenda recap subject salary info verdict ps p.s plan followup follow-up reminder important
    | pros cons
    | summary deadline timeline planning process conclusion impression impressions wait pending location when where
    | who
    | what comp date points point remarque voicemail sms mail email message linkedin later today yesterday then
    | aside misc
    | contact present attendees edit tl;dr call good bad news received sent text
no-company | http https re fwd
me | me i
with | with from w by
at | at
for | for
and-between | &
not-place | the noon night lunch home least last first work all once this that my their his her our a an end any some
    | 9 10 11 monday friday london paris berlin i he she they we it
company-ends | monday tuesday wednesday thursday friday saturday sunday today tomorrow he she they i we
title | m mr mrs ms dr prof sir
talk | call chat interview talk message mail email
talk-from | w from
sender | from
company-key | company employer organisation organization
date-key | date said created
person-key | contact person recruiter interviewer with
role-key | role position job
title-key | title
via-key | via agency
advert | advert ad article tips jobspec posting podcast book webinar
advert-pair | job_description
company-column | company employer client organisation organization firm who
person-column | contact person recruiter with name
date-column | date day when
before-date | monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    | on the date
greeting | hi hello dear hey good
letter-greeting | dear hi hello
header | from to cc bcc subject sent date reply-to
header-from | from
header-date | sent date
closing | best regards cheers thanks sincerely kind warm yours
closing-pair | many_thanks best_wishes all_the talk_soon speak_soon
my-mail | i_wrote i_sent my_mail my_reply my_message draft i_emailed
my-application | my_application just_following_up_on_my
"""
VERBS = """
reply | reply
- | feed feeds fed fed feeding | back>reply
- | firm firms firmed firmed firming | up>schedule
move | prepone
reply | answer
reply | respond
reply | revert
reply | contact
reply | recontact
reply | update
reply | inform
reply | notify
reply | advise
tell | tell tells told told telling
reply | announce
reply | message
reply | text
reply | ping
reply | email
reply | e mail
reply | mail
reply | write writes wrote written writing
reply | react
reply | acknowledge
reply | resurface
reply | decide
reply | communicate
call | call
call | phone
call | telephone
call | ring rings rang rung ringing
call | dial dialled
call | buzz
call | skype
call | facetime
- | get gets got gotten getting | back>reply, in touch>reply, hold of>reply, right back>reply, in contact>reply
    | the ball rolling>-
- | come comes came come coming | back to>reply, back with>reply, back>reply, through>arrive, up with>-, round>-
- | be is was been being | in touch>reply, in contact>reply, back in touch>reply, back to me>reply
    | back to us>reply, back with>reply, in my inbox>send, getting back>-
- | keep keeps kept kept keeping | posted>reply, informed>reply, in the loop>reply, updated>reply, me posted>reply
    | in touch>reply
- | let lets let let letting | know>reply, hear>reply
- | follow follows followed followed following | up>followup, by email>send, soon>send, shortly>send, tomorrow>send
    | next week>send
- | reach reaches reached reached reaching | out>reply, back>reply, back out>reply
- | touch touches touched touched touching | base>reply
- | drop drops dropped dropped dropping dropt | a line>reply, a note>reply, an email>reply, a message>reply
    | a mail>reply
- | circle circles circled circled circling | back>reply
- | loop loops looped looped looping | back>reply
- | check checks checked checked checking | in with>followup, back>reply, in>followup
- | return returns returned returned returning | to me>reply, call>call, my call>call
give | give gives gave given giving
give | make makes made made making | up their minds>reply, up their mind>reply, up his mind>reply
    | up her mind>reply, up its mind>reply, contact>reply, a decision>reply, a call>call, up my mind>-
give | share shares shared shared sharing
give | provide
give | deliver
give | have has had had having
give | issue
give | relay
give | pass passes passed passed passing
give | announce
give | reach
give | take takes took taken taking
send | send sends sent sent sending
send | forward
send | post
send | mail
send | ship ships shipped shipped shipping
send | submit submits submitted submitted submitting
send | courier
send | fax
send | dispatch
send | upload
send | prepare
send | draft
send | hand
send | pop
send | shoot shoots shot shot shooting
send | supply
send | attach
send | transfer transfers transferred transferred transferring
arrive | arrive
arrive | land
arrive | come comes came come coming
schedule | schedule
schedule | arrange
schedule | organise
schedule | organize
schedule | invite
schedule | book
schedule | plan plans planned planned planning
schedule | coordinate
schedule | propose
schedule | suggest
- | set sets set set setting | up>schedule, a date>schedule, the date>schedule, a time>schedule, it up>schedule
    | that up>schedule, something up>schedule
- | line lines lined lined lining | up>schedule
- | sort sorts sorted sorted sorting | out>sort
- | fix fixes fixed fixed fixing | a date>schedule, a time>schedule, the date>schedule, up>schedule
    | the time>schedule, an appointment>schedule
- | put puts put put putting | off>move, back>move, me forward>other, in touch>other, me in touch>other
    | a word>other, through>other, in a word>other, in a good word>other, something in>schedule, time in>schedule
- | find finds found found finding | a slot>schedule, a time>schedule, a date>schedule, time>schedule, out>-
confirm | confirm
give | finalise
give | finalize
other | introduce
other | refer refers referred referred referring
other | recommend
other | reimburse
other | refund
other | connect
other | vouch
other | sponsor
other | process
other | repay repays repaid repaid repaying
- | pay pays paid paid paying | back>other, me>other, my>other, for my>other, the>other
say | say says said said saying
say | promise
say | mention
say | assure
say | explain
say | reckon
say | add
say | guarantee
say | warn
say | indicate
say | hint
say | claim
say | stress
say | state
say | swear swears swore sworn swearing
receive | receive
receive | get gets got gotten getting
receive | hear hears heard heard hearing
receive | expect
receive | obtain
receive | await
see | see sees saw seen seeing
ask | ask
ask | request
ask | enquire
ask | inquire
move | move
move | postpone
move | reschedule
move | cancel cancels cancelled cancelled cancelling
move | canceled cancels canceled canceled canceling
move | push pushes pushed pushed pushing
move | shift
move | delay
move | defer defers deferred deferred deferring
move | rearrange
- | bring brings brought brought bringing | forward>move
- | bump bumps bumped bumped bumping | to>move, the>move
- | call calls called called calling | off>move
chase | chase
chase | nudge
chase | poke
chase | remind
chase | prod prods prodded prodded prodding
chase | pester
chase | badger
thank | thank
thank | congratulate
leave | leave leaves left left leaving
speak | speak speaks spoke spoken speaking
speak | talk
speak | meet meets met met meeting
speak | discuss
apply | apply
wait | wait
decide | choose chooses chose chosen choosing
decide | hire
decide | consider
work | do does did done doing
work | finish
work | review
work | return
work | bring brings brought brought bringing
work | start
work | think thinks thought thought thinking
work | like
work | look
work | go goes went gone going
work | read reads read read reading
work | buy buys bought bought buying
work | apologise
work | apologize
work | accept
work | sign
work | offer
work | seem
work | need
work | want
work | help
work | join
work | run runs ran run running
work | show shows showed shown showing
work | walk
work | hold holds held held holding
work | finish
work | try tries tried tried trying
work | agree
work | push
"""
FUNCTION_WORDS = word_set("""
the a an and or but of to in on at for with from by is are was were be been i me my you he she him her they them his
their we our it its this that these those will would should could can may might have has had do does did not no so
if when then as about who what where which there here just also still very all any some than too up out back over
after before call said told asked sent today tomorrow yesterday next week last news nothing again monday tuesday
wednesday thursday friday saturday sunday interview offer rejected rejection received applied waiting feedback due
got wrote called heard chased followed thank thanks move moved 'll 'd 's 've i'm 't
""")
SPELLED = spellings("""
dont = do 't | wont = will 't | didnt = did 't | doesnt = does 't | isnt = is 't | hasnt = has 't | havent = have 't
| wasnt = was 't | cant = can 't | theyll = they 'll | youll = you 'll | hell = he 'll | shell = she 'll | ive = i
've | im = i 'm | ill = i 'll | id = i 'd | hes = he 's | shes = she 's | theyre = they 're | thats = that 's |
theyd = they 'd | hed = he 'd | itll = it 'll | wouldnt = would 't | shouldnt = should 't | couldnt = could 't
""")
KEY_WORDS = word_set("""
monday tuesday wednesday thursday friday saturday sunday january february september october november december
tomorrow calendar itinerary contract feedback interview decision recruiter promised answer answered received shortly
business morning afternoon evening called emailed thanks application rejected rescheduled postponed cancelled
reschedule invitation weekend schedule yesterday email reply replied response confirm confirmed promise expects
expected contact contacted follow followed message
""")
COMMON = word_set("""
contacts contracts contrast decisions precision revision receives deceived evening evenings meaning warning morning
mornings monday's interviewed interviewer interviewers itineraries recruiters recruited expert experts except accept
accepted messages message's confirmed conform perform shorty business busy called caller calling tanks emails
replies applications schedules scheduled prompted promises premise feedback's content contest fellow fallow friday's
hollow answers unanswered reason responses
""")

ENGLISH = Lexicon(
    code="en", time=TIME, senses=SENSES, nouns=NOUNS, words=WORDS, page=PAGE, verb_table=VERBS, conjugate=english,
    function_words=FUNCTION_WORDS,    key_words=KEY_WORDS, spelled=SPELLED, common=COMMON, base_forms=True,
)  # fmt: skip
