"""English."""

import re

from nudged.reading.frames_en import FRAMES
from nudged.reading.lexicon import Lexicon, spellings, word_set
from nudged.reading.outcomes_en import OUTCOMES
from nudged.reading.page_asides_en import ASIDES
from nudged.reading.page_desk_en import DESK
from nudged.reading.page_en import PAGE
from nudged.reading.people_en import PEOPLE
from nudged.reading.senses_en import SENSES
from nudged.reading.time_en import TIME
from nudged.reading.time_feasts_en import FEASTS
from nudged.reading.verbs import english
from nudged.reading.verbs_en import VERBS
from nudged.reading.weights_en import WEIGHTS
from nudged.reading.words_en import WORDS
from nudged.reading.words_idle_en import IDLE
from nudged.reading.words_life_en import LIFE
from nudged.reading.words_mail_en import MAIL_SENSES, MAIL_WORDS
from nudged.reading.words_outcomes_en import OUTCOME_WORDS
from nudged.reading.words_world_en import WORLD

NOUNS = """
answer | decisions | outcomes | verdicts | hiring decisions | interview outcomes | indication | steer | closure
    | all clear | clarity | my score | test score | interview score | choice
    | final choice | pick | final pick | selection | final selection | selection decision | ruling
    | hiring decision | determination | opinion | view | views | view on my | thoughts | impressions | findings
    | appointment decision | judgement | judgment | evaluation | scores | marks | grade
answer | go / no go | a go / no go | go no go | go or no go | yay or nay | yea or nay
answer | announcement | decision date | decision day | decision deadline | d day | a yes or a no | yes or a no
    | a yes or no | sign of life | signs of life | comments | written comments | written feedback | verbal feedback
    | formal feedback | detailed feedback | remarks | confirmation | written confirmation | formal confirmation
    | a written answer | code review comments | review comments | thumbs up | the thumbs up | the thumbs up or down
    | thumbs up or down | the nod | a decision letter | decision letter | my fate | yes / no | a yes / no | shortlist
    | short list | shortleet | longlist | ranking | rankings | something | feedback | news | decision | answer
    | response | reply | result | results | outcome | verdict | word | update | updates | next steps | status | info
    | info on next steps | an ear | conclusion | go ahead | green light | yes or no | final answer | final decision
    | shout
call | missed call | missed calls | call | calls | ring | phone call | telephone call | callback | buzz | bell | ping
    | voicemail | phone
mail | thank you notes | thankyou notes | thanks notes
mail | polite lines | a few lines | a couple of lines | two lines | three lines | few lines
mail | email | e mail | mail | message | text | note | letter | sms | whatsapp | linkedin message | dm | line | msg
    | voice note | one liner | two liner | liner | card | voice message | inmail | e-mails | emails | mails | messages
invite | invites | interview invites | calendar invites | calendar hold | hold | placeholder | diary invite
    | calendar entry | meeting request | teams invite
    | zoom invite
invite | new day | another day | a different day | alternative date
    | alternative dates | the time | the exact time
    | the date | the hour | start time | invite | invitation | calendar invite
    | calendar invitation | slot | slots | time slots | dates | times | available times | some times | a time | date
    | a date | booking link | calendly | scheduling link | availability | new dates | other dates | another date
    | new date | new slot | timeslots | options | proposed times
other | blood test results | blood test | scan result | biopsy result | biopsy results | mri results | dna results
    | election result | match result | football results | lottery results | driving test | theory test
other | study leave | annual leave | sick leave | garden leave
    | gardening leave | unpaid leave | paid leave | compassionate leave | carers leave | special leave
    | sabbatical leave
other | flu shot | flu shots | flu jab | flu jabs | covid shot | covid jab | booster shot
other | payslip | payslips | pay slip | wage slip | p45 | p60 | p11d
other | hold music | team meeting | team meetings | staff meeting | staff meetings | all hands | all hands meeting
    | standup
    | town hall | union meeting | residents meeting | parents evening | parents meeting | board meeting
meeting | case interview | case study interview | case round
    | walk through | walkthrough | walk-through | walkthroughs | tasting | drinks | ride along | ride alongs
    | route exam | skills exam | practical exam | final
    | semi final | entrance exam
meeting | itv | 1:1 | 1-1 | 1 on 1 | one on one | one to one | one-on-one | one-to-one | 1 to 1 | audition | auditions
    | try out | tryout | test drive | practical | viva
other | show call | stage call | crew call | cast call | curtain call | wake up call | bank details
    | election decision | election decision day | bottom line | front line | finish line
    | line manager
    | funding decision | planning decision | grant decision | funding bid | uni results | course results
    | degree results | a level results | gcse results | new phone | my phone | old phone | bonus letters
    | bonus letter | quarterly results | annual results | full year results | half year results | exam results
    | election results | blood results | scan results | survey results | pay day | payday | quarterly figures
    | sales figures | pay rise | starting date | end date | closing date | job offers | job openings | openings
    | other offers | vacancies
meeting | medical | the medical | medical exam | assessment day | selection day | test day | taster | taster day
    | trial lesson | sample lesson | recall | look around | look round | walk round | walk around | show round
    | observation | mock lesson | discovery call | working interview | loop | face to face | f2f | interview
    | interviews | onsite | on site | second round | final round | next round | first round | third round
    | technical round | round | meeting | chat | conversation | panel | second interview | final interview
    | technical interview | tour | visit | site visit | trial day | trial shift | assessment centre
    | assessment center | video call | zoom | teams call | intro call | screening | phone screen | screen
    | appointment | session | talk | coffee | lunch | follow up call | follow up interview | depot tour | intro
    | debrief | debrief call | catch up | presentation | call with the | trial | workshop | interview with | superday
    | viewing | visit to | demo | portfolio review | portfolio walkthrough | portfolio presentation
    | case presentation
    | case interview | loop day | onsite day | interview day
other:date | start date | starting date | start day
doc:itinerary | itinerary | travel details | train tickets | tickets | travel plan | directions | travel itinerary
    | booking | hotel booking | visit plan
doc:address | address | location | venue
doc:link | link | zoom link | meet link | teams link | video link | dial in | login | log in | log ins | logins
    | access code
doc:agenda | agenda | schedule | programme | program | timetable | running order | plan for the day
    | interview schedule | roster | rosters | shift pattern | shift plan | shifts
doc:contract | contract | contracts | paperwork | agreement | employment contract | visa paperwork
    | draft contract
doc:offer | loi | letter of intent | letter of offer | formal letter of offer | offer | pay | salary | offer letter
    | written offer | formal offer | package | term sheet | terms
doc:test | oa | oas | online assessment
doc:test | test | take home | take home test | assignment | exercise | case | case study | coding test
    | coding challenge | challenge | quiz | online quiz | assessment
    | homework | art test | technical test | brief | task | questionnaire
    | take home task | take home assignment
doc:job-spec | job specs | job descriptions | jds | role descriptions
doc:job-spec | job spec | job description | jd | spec | role description | full job spec | job profile | job ad
doc:form | form | forms | application form | onboarding form | expenses form
doc:documents | pdf | pdfs | reference form | reference forms | dossier | one pager | signed copy
    | countersigned copy | docusign | documents | docs | files | materials | papers | onboarding pack | pack
    | info pack
    | information pack | prep pack | prep material | pre read
doc:document | presentation topic | presentation title | presentation brief | interview topic | a figure
    | the figure | voucher | vouchers | travel voucher | letter of appointment
    | letter of engagement
    | letter of employment | letter of confirmation
    | engagement letter | confirmation letter | feedback letter | score sheet | grading report | marking sheet
    | feedback report | assessment report | feedback form | welcome letter | reference letter | joining letter
doc:document | sop | sops | msds | nda | non disclosure agreement | written version | signed version | final version
doc:document | pay rates | pay rate | pay scale | pay scales | pay band | pay bands | pay details | pay range
doc:document | day rate | my rate | doc | gate code | door code | password | credentials | permit | parking permit
    | bus pass | train pass | rail pass | travel pass | visitor badge | key card | key fob
    | floor plan | joining pack | welcome pack | starter pack | joining instructions | appointment order
    | appointment letter | test piece | certificates | share scheme | rules | scheme rules | comp band | comp range
    | comp breakdown | packet | kit | letters | interview letters | pass | parking pass | visitor pass | source text
    | text | file | induction pack | pack | document | guide | prep guide | deck | slides | presentation deck | report
    | brochure | summary | file | org chart | handbook | benefits summary | benefits guide | salary band
    | salary range | numbers | figures | quote | proposal | breakdown | benefits | recording | transcript
    | certificate | name | names | contact details | dataset | data set | data sets | datasets
    | equipment | laptop | badge | prospectus
    | access | portal access | system access | roadmap | drawings | rate card | playbook | notes | sample | samples
    | list | details of the | reading list
    | keys | template | policy | checklist | rota
doc:details | details | information | more information | more info | particulars | specifics | logistics
    | shift options | contract options | salary options | pension options | benefits options | package options
    | relocation options | accommodation options | housing options | payment options
    | instructions | further details | requirements | what i need | everything i need
money | travel claims | expense claims | my claims | our claims | my claim | travel claim | expense claim
    | expenses claim | rail fare | bus fare | air fare | taxi fare | fares
    | taxi money | bus money | petrol money | trial pay | trial day pay | day fee | test fee | signing bonus
    | relocation money | relocation allowance | relocation package | per diem | mileage claim
    | parking money | parking costs | parking fee | visa fee | dbs fee | my invoice
money | deposit | reimbursement | reimbursement check | check | cheque | ticket money | the money | mileage
    | hotel costs | expenses | travel expenses | train fare | fare | travel costs | costs | my ticket | refund
promise-noun | promise
"""
_SPELT_OUT = re.compile(r"\b(did|was|were|is|are|has|have|had|wo)n't\b")
_STEMS = {"wo": "will"}


def _both_ways(outcomes: str) -> str:
    """The phrases of outcomes with "didn't" and the like, with "did not" too."""
    lines = []
    for line in outcomes.splitlines():
        said = [part.strip() for part in line.split("|")[1:]]
        full = [_SPELT_OUT.sub(_spelt_out, part) for part in said if "n't" in part]
        lines.append(" | ".join((line, *(part for part in full if part not in said))))
    return "\n".join(lines)


def _spelt_out(match: re.Match[str]) -> str:
    return f"{_STEMS.get(match[1], match[1])} not"


FUNCTION_WORDS = word_set("""
the a an and or but of to in on at for with from by is are was were be been i me my you he she him her they them his
their we our it its this that these those will would should could can may might have has had do does did not no so
if when then as about who what where which there here just also still very all any some than too up out back over
after before call said told asked sent today tomorrow yesterday next week last news nothing again monday tuesday
wednesday thursday friday saturday sunday interview offer rejected rejection received applied waiting feedback due
got wrote called heard chased followed thank thanks move moved 'll 'd 's 've i'm 't
""")
SPELLED = spellings("""
goin = going | doin = doing | comin = coming | gettin = getting | callin = calling | ringin = ringing
    | sendin = sending | textin = texting | phonin = phoning | emailin = emailing | meetin = meeting | gie = give
    | waitin = waiting | tryin = trying | hearin = hearing | lettin = letting | tellin = telling
    | fwd = forward | fwded = forwarded | fwding = forwarding | wks = weeks
    | pkt = packet | sched = schedule | appt = appointment | msg = message | msgd = messaged | msged = messaged
    | mgr = manager | intvw = interview
    | thx = thanks | tks = thanks
    | ty = thanks
| pls = please | info = info | vm = voicemail | convo = conversation | resched = reschedule | sposed = supposed
    | cmte = committee | ctte = committee | gunna = gonna | dont = do 't
| wont = will 't | didnt = did 't | doesnt = does 't | isnt = is 't | hasnt = has 't | havent = have 't
| wasnt = was 't | cant = can 't | theyll = they 'll | youll = you 'll | hell = he 'll | shell = she 'll | ive = i
've | im = i 'm | ill = i 'll | id = i 'd | il = i 'll | shed = she 'd | lemme = let me | bk = back | gimme = give me
    | hes = he 's | shes = she 's | theyre = they 're | thats = that 's | whats = what 's | wheres = where 's
    | hows = how 's |
wi = with | theyve = they 've | weve = we 've | youve = you 've | arent = are 't | werent = were 't
| hadnt = had 't |
theyd = they 'd | hed = he 'd | itll = it 'll | wouldnt = would 't | shouldnt = should 't | couldnt = could 't
""")
KEY_WORDS = word_set("""
monday tuesday wednesday thursday friday saturday sunday january february september october november december
tomorrow calendar itinerary contract feedback interview decision recruiter promised answer answered received shortly
business morning afternoon evening called emailed thanks application rejected rescheduled postponed cancelled
reschedule invitation weekend schedule yesterday email reply replied response confirm confirmed promise expects
expected contact contacted follow followed message result results roster agenda vacancy unsuccessful congratulated
dropped reminded forwarded declined withdrawn position assessment successful offered phoned
""")
COMMON = word_set("""
replay replays
contacts contracts contrast decisions precision revision receives deceived evening evenings meaning warning morning
mornings monday's interviewed interviewer interviewers itineraries recruiters recruited expert experts except accept
accepted messages message's confirmed conform perform shorty business busy called caller calling tanks emails
replies applications schedules scheduled prompted promises premise feedback's content contest fellow fallow friday's
hollow answers unanswered reason responses receiver receivers router routers moaning confirmer sundial
""")

ENGLISH = Lexicon(
    code="en", time=TIME + FEASTS, senses=SENSES + _both_ways(OUTCOMES) + PEOPLE + MAIL_SENSES, nouns=NOUNS,
    words=WORDS + OUTCOME_WORDS + IDLE + MAIL_WORDS, world=WORLD + LIFE, page=PAGE + ASIDES + DESK + FRAMES,
    verb_table=VERBS, conjugate=english, weight_table=WEIGHTS,
    function_words=FUNCTION_WORDS, key_words=KEY_WORDS, spelled=SPELLED, common=COMMON, base_forms=True,
)  # fmt: skip
